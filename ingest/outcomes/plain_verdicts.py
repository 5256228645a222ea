"""Outcomes told in everyday words: "was turned down", "Refused, as too tall.", "signed off the budget", "Uniform policy: not ratified"."""

from __future__ import annotations

import re
from functools import lru_cache

from convenor.graph.worded import Worded
from convenor.ingest.outcomes import everyday
from convenor.ingest.words.cues import AGREED, GROUP, REFUSED

LOST = (
    rf"(?:{REFUSED}|(?:not (?:been )?|never )(?:granted|endorsed|pursued|taken(?: up)?|funded|ratified|proceeded with)|never {AGREED}|"
    r"dropped|ruled out|dismissed|struck out)"
)
DEFERRED = (
    r"(?:held over|put off|put on hold|put back|stood over|deferred|adjourned|postponed|left over|left for now|left on the table|left for another day|left in (?:suspense|abeyance)|left (?:for|until) (?:the|a|our) (?:next|later|autumn|spring|summer|winter|new)|not reached|"
    r"parked|carried over|kept back|(?:referred|sent|remitted|returned) back(?: to)?|remitted(?: to)?|returned to)"
)
PASSED = (
    r"(?:granted|accepted|chosen|adopted|ratified|passed|carried|supported|renewed|funded|approved|endorsed|signed off|"
    r"authorised to|given (?:the )?(?:go-ahead|green light|permission|approval|consent)|allowed|waived|set up)"
)
_HOW = r"(?:(?:then|therefore|also|duly|unanimously|narrowly|formally|accordingly|thereupon|in the end|by common consent),? )?"
_ENDS = r"(?=[.,;:)!(]|\s[–—-]\s|\s*[($]|\s*$|\s+(?:subject|for|until|till|to|with|by|on|so|as|unanimously|without|pending|at|in|because|after|\d|from|provided|conditional\w*|and)\b)"
SUBJECT = r"^(?:\W*)(?:The|A|An|This|That|These|Its?|Their|His|Her|Our|One|Two|Three|Four|None|All|Both|Mr|Mrs|Ms|Miss|Dr|Cllr|No|[A-Z][\w’'&/-]+)\b[^.;?]{2,110}?"
PASSIVE = re.compile(
    rf"{SUBJECT}\b(?:was|were|being)\s+{_HOW}(?!(?:supported|accepted|carried|passed|followed|set up) (?:by (?!all\b|members|a majority|\d|the (?:board|committee|meeting|panel|group))|on\b|at\b|to\b|from\b|in\b))(?:(?P<lost>{LOST})|(?P<deferred>{DEFERRED})|(?P<passed>{PASSED})){_ENDS}"
)
OPENING = re.compile(
    rf"^(?:(?P<topic>[A-Z][^:.;?()]{{1,70}}?)\s*(?::|\s[–—-]|\()\s*)?(?:(?P<lost>{LOST})|(?P<deferred>{DEFERRED}|withdrawn)|"
    rf"(?P<passed>granted|accepted|adopted|ratified|approved|endorsed|signed off|awarded|passed|carried|funded))"
    r"(?P<behind>[.,;)]|\s*$|\s+(?:subject|with|on (?:the|a|condition)|as (?:amended|read|correct|drafted|printed|it stands|too)|unanimously|without|in (?:full|principle|part)|for (?:the|a|one|two|three|four|five|six|\w+ (?:years?|months?|pairs?))|"
    r"until|till|to (?:the|full|our|a) (?:next|\w+ (?:meeting|committee|group|board))|by (?:\d|a majority|all|vote|\w+ votes)|provided|conditional\w*|following|£\s?\d|\d+[–-]\d|pending|because|so that|at (?:the|its|his|her|their) request|owing to)\b)",
    re.I,
)
_WHO = rf"(?:{GROUP}|everyone|everybody|we)(?: (?:members|present))?"  # what stands before a group says nothing more
ACTIVE = Worded(
    rf"\b{_WHO} (?:then |also |therefore |duly |unanimously )*(?:(?P<lost>turned down|threw out|voted down|declined|rejected|refused|said no|ruled out|drew the line at|"
    r"(?:did|could|would) not (?:endorse|support|approve|agree to|back|adopt|ratify)|(?:was|were) not (?:minded|prepared|willing) to)|"
    r"(?P<deferred>held back|put off|held over(?! (?:(?:19|20)\d\d|the (?:past|last|previous|year)\b))|(?:adjourned|deferred|postponed|continued) (?=(?:the (?!meeting)|this|that|consideration|it\b|any|its))|kept back|(?:was|were) not ready to|wants? to know more before)|"
    r"(?P<passed>gave (?:its |their )?(?:permission|the green light|the go-ahead|blessing|approval|consent)|said yes|signed off|picked (?=(?:the|an?|option|layout|design|quote)\b)|plumped for|settled on (?=(?:the|an?|[a-z-]+ing|£|[A-Z0-9])\b)|"
    r"(?:fixed|set) (?=(?:the|an?|its) (?:[a-z]+ ){0,2}?(?:precept|rate|budget|rent|fees?|charges?|dates?|minimum|maximum|limit|levels?|targets?|price|subscriptions?|tax|levy)\b)|(?:backs|backed) (?!away|out|up|by|onto|down|into)|ratified|reappointed|re-appointed|co-opted|directed|ordered|delegated|waived|opted (?:for|to)|"
    rf"(?:was|were) (?:all )?(?:in favour of|content to|happy to(?! {everyday.NO_CONSENT})|satisfied that)|preferred|left it to))\b",
    re.I,
)
PRONOUN = re.compile(
    r"^(?:It|They|We) (?:also |then |further |therefore )?(?:(?P<lost>turned down|rejected|refused|declined|did not (?:consent|agree|support|approve|endorse))|"
    r"(?P<deferred>deferred|put off|held over)|(?P<passed>signed off|approved|adopted|agreed|ratified|accepted|endorsed|resolved))\b"
)
HAVING = Worded(
    rf"^(?:[Tt]he )?(?:[\w’'-]+ ){{0,2}}(?i:{GROUP}),? (?:having|after|noting|being|on hearing)\b[^.;]{{5,160}},\s+(?:(?P<lost>refused|rejected|declined)|(?P<deferred>deferred|adjourned)|"
    r"(?P<passed>agreed|resolved|directed|decided|approved|ordered|instructed|confirmed|recommended))\b"
)
ELLIPTIC = Worded(
    rf"^(?!(?:once|when|if|until|unless|as|after|before|since|actions?|status|version|date|draft|document|author|owner|apologies|minutes|papers?|reports?|letters?|emails?)\b)(?:[A-Z0-9£][\w£’'&/-]*,? )(?:(?!(?:was|were|is|are|has|have|had|be|been|to|will|would|not|\w+n[’']t|that|who|which|if|when|by|until|unless|once|as|being)\b)[\w£’'&(),/-]+ ){{0,8}}?"
    rf"(?:(?P<lost>{LOST})|(?P<deferred>deferred|adjourned|held over|withdrawn)|(?P<passed>granted|funded|approved|accepted|adopted|ratified|offered|awarded|passed|carried))"
    r"(?=[,;(]|\.?$|\.\s|\s+(?:by (?:the mover|\d|a majority|\w+ votes)|subject to|with conditions|on condition|with(?:out| no| minor) (?:change|alteration|amendment|dissent)s?)\b)",
    re.I,
)
LEFT_OPEN = re.compile(
    r"^(?:no (?:decision|agreement|conclusion)\b(?! on\b)|unresolved\b|(?:not|nothing) (?:reached|settled|decided)\b|to (?:be looked at|be considered|come back|be brought back|be discussed) "
    r"(?:again|in|at|to)\b|we ran out of time\b|back (?:next|in) \w+)",
    re.I,
)
LEFT_TO = Worded(
    r"^[A-Z][\w’'-]*(?: [\w’'-]+){0,5} to (?:come back|be brought back|return) (?:on \d|in (?-i:[A-Z])|to (?:the |our )?(?:next|(?-i:[A-Z])))|"
    r"\b(?:is|are|was|were) left (?:to|for|until) (?:the|our|a) (?:(?:next|[A-Z][a-z]+) )?(?:meeting|AGM|session)\b|^what to do about\b.{3,60}\b(?:we will|will be) (?:settled?|decided?) (?:in|at)\b",
    re.I,
)
NOT_SO = re.compile(r"^not (?:going ahead|proceeding|pursued|supported|agreed)\b", re.I)
VIEW = Worded(
    r"\bit was the (?:unanimous |general |clear |majority )?(?:view|wish|decision|feeling|consensus|will) of the \w+(?: \w+){0,3} (?:that|to)\b|"
    r"\bput to the (?:meeting|vote|board|committee)(?:,)? (?:and|it was) (?:was )?(?:unanimously )?(?:carried|passed|agreed|lost|rejected|defeated)\b|^ordered,? that\b|"
    r"\bmet with (?:general |unanimous |the )?approval\b|\bnothing was settled\b|\bno (?:decision|conclusion) was (?:reached|taken|made)\b",
    re.I,
)
LEGEND = re.compile(r"\b(?:means?|indicates?|denotes?|shows?) that\b", re.I)  # what a mark in the paper stands for
NO_DECISION = re.compile(r"\bno (?:decision|conclusion) was\b|\bnothing was settled\b", re.I)
REPORTED = re.compile(
    r"\b(?:said|says|reported|told|explained|heard|asked|thought|felt|advised|understood|hoped|wished|wondered|suggested|feared|believed|noted|"
    r"recalled|remembered|complained|regretted|argued|announced|confirmed|stated|warned|pointed out|had|if|whether|unless|once|until|because|since|when|"
    r"would|could|should|may|might|must|will|to be|which|who)\b",
    re.I,
)  # before the outcome: what somebody only told, or what is open
OTHERS_SAID = Worded(
    r"\b(?:said|says|reported|told|explained|heard|asked|thought|felt|advised|understood|hoped|wished|wondered|suggested|feared|believed|noted|had|if|whether|unless|would|could|should|may|might|which|who)\b",
    re.I,
)  # before words of everyday: what somebody only told
OF_OTHERS = re.compile(
    r"\s*by (?!all\b|an?\b|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|twelve|eleven) (?:votes?|to)\b|show\b|consent\b|common\b|majority\b|"
    r"(?:the )?(?:full )?(?:board|committee|council|meeting|members?|panel|group|forum|trustees|governors|directors|commissioners|chair\w*|mover|proposer|casting)\b|"
    r"(?-i:[A-Z]\w+day|January|February|March|April|May|June|July|August|September|October|November|December)\b)",
    re.I,
)  # what somebody else settled
OF_THE_MEETING = Worded(
    r"\b(?:meeting|session|proceedings) (?:was|were) (?:then )?(?:adjourned|postponed|held over)\b", re.I
)
LONGEST = 400  # code points of a sentence
KEPT = 2048  # sentences whose outcome is remembered, as several rules ask for it


def outcome(text: str) -> str:
    """ "carried", "lost" or "deferred" where a sentence settles something in such words; "" for any other."""
    return _outcome(text) if len(text) <= LONGEST else ""


@lru_cache(maxsize=KEPT)
def _outcome(text: str) -> str:
    if text.rstrip().endswith("?") or OF_THE_MEETING.search(text):
        return ""
    if LEFT_OPEN.match(text) or LEFT_TO.search(text):
        return "deferred"
    if NOT_SO.match(text):
        return "lost"
    for pattern in (OPENING, PASSIVE, ACTIVE, PRONOUN, HAVING, ELLIPTIC):
        found = pattern.search(text)
        if not found or OF_OTHERS.match(text, found.end()) or OF_OTHERS.match(text[found.end() :].lstrip()):
            continue
        if pattern in (PASSIVE, ACTIVE) and REPORTED.search(text, 0, found.start(found.lastgroup or 0)):
            continue
        kind = next(name for name in ("lost", "deferred", "passed") if found[name])
        if found[kind] == "offered" and text[: found.start(kind)].split()[-1][:1].isupper():
            continue  # "Ann Bell and Tom Lee offered."
        return "carried" if kind == "passed" else kind
    kind, at = everyday.outcome(text)
    if kind and not (OTHERS_SAID.search(text, 0, at) or text[:3] in ("If ", "if ")):
        return kind
    if VIEW.search(text) and not LEGEND.search(text):
        return (
            "deferred"
            if NO_DECISION.search(text)
            else "lost"
            if re.search(r"\b(?:lost|rejected|defeated)\b", text)
            else "carried"
        )
    return ""
