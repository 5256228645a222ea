"""What became of a matter that was decided on, in words that alone would not tell that anything was decided: "to wait for the survey"."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded

WITHDRAWN = Worded(
    r"\bwithdrawn\b(?! from (?:the )?(?:bank|reserves?|account))|\bwithdrew (?:his|her|their|its|the|an?) (?:\w+ )?(?:motion|amendment|proposal|paper|request|application)\b|"
    r"\btaken off the agenda\b",
    re.I,
)
DEFERRED = Worded(
    r"\b(?:stand|stood|left|hold|held|holding|keep|kept|put|be put|carry) (?:over|back|off)\b(?! (?:to|in) (?:its|their|the) (?:owner|place))(?! (?:(?:19|20)\d\d|the (?:past|last|previous|coming|year|weekend)|\d|two|three|several)\b)|\bin abeyance\b|\badjourn(?:ed)?\b(?! the meeting)|\bsine die\b|"
    r"\bleft (?:undecided|open|(?:it|this|[^.;]{3,40})? ?(?:until|till))\b|(?:^|: |\bto )leave (?!of absence)[^.;]{3,60} (?:until|till)\b|(?:^|: |\bto |\bpreferred to |\bwill |\bwould |\bshould )(?:wait|postpone|await|defer|park)\b(?! by\b)|\bmade no decision\b|"
    r"\bno [\w ]{3,40} be made until\b|\breturned? (?:it )?to (?:the |a |its )?(?:sub|working|panel|committee|group|author|officers?|next|it\b|in\b)|\bremitted\b[^.;]{0,40}\bfor (?:re\w+|more|further|costing)\b|"
    r"(?:^|\b(?:matter|paper|item|it|report|proposal|policy)s? (?:is to |to )?)comes? back\b|\b(?:could|did) not (?:decide|agree(?: on|$|[,;.]| and| so))|\bdecided not to decide\b|\bkicked [^.;]{3,40} into\b|\bheld (?:for|until|pending) (?:an?|the|more|further)\b|"
    r"\btalk about (?:it|this) again\b|\blook again at\b|\btake soundings\b|\bbe left until\b|\buntil (?:a|the) [^.;]{3,40} ha(?:s|d) (?:been|replied|ended|visited|reported|finished)\b|"
    r"\b(?:further|fuller|more) (?:consideration|discussion|thought) (?:will|would|should|to|is to) (?:be given|take place|follow)\b[^.;]{0,30}\b(?:at|until) (?:the|a|its|our) (?:next|later|future|following)\b|"
    r"\b(?:considered|discussed|decided|revisited|looked at) (?:again |further )?at (?:the|its|our|a) (?:next|later|future|following)\b|"
    r"\bbe brought back with\b|\bbe returned to (?:at|in)\b|\bcontinued consideration\b",
    re.I,
)
LOST = Worded(
    r"^(?:[^.;:|]{2,60}[:–] )?no(?: to\b|\W*$|,)|^(?:[^.;:|]{2,60}[:–] )?no (?:uplift|increase|levy|discount|rise|grant)\b|\b(?:request|application|bid|appeal|claim|proposal|motion(?: \w{1,2})?|amendment(?: \w{1,2})?)s? (?:was |were )?"
    r"(?:refused|rejected|declined|lost|not granted|dismissed|failed)\b|\b(?:it|they|we|and|but) (?:did not (?:support|endorse|approve|accept|favour|adopt)|voted down|DID NOT (?:SUPPORT|APPROVE|ACCEPT|AGREE))\b|"
    r"^(?:did not (?:support|endorse|approve|accept|favour|adopt)|voted down|declined|struck off)\b|\bstruck off\b|\b(?:agreed|AGREED|decided|resolved|voted) (?:\w+ly )?not to (?:make|run|go|give|hold|support|proceed|fund|have|take|award|allow|grant|pay|buy|join|enter)\b|"
    r"\bthat no [\w ]{3,30} be (?:allowed|made|given|granted|paid)\b(?! until)(?!.*\b(?:carried|passed)\b)|\bfell for want\b",
    re.I,
)


def of(text: str) -> str:
    """lost, deferred or withdrawn where words that decide a matter end it so; "" for any other."""
    if WITHDRAWN.search(text):
        return "withdrawn"
    if LOST.search(text):
        return "lost"
    return "deferred" if DEFERRED.search(text) else ""
