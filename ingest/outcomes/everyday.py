"""What became of a matter in the words of everyday: "found no seconder", "came down in favour of", "no decision until then"."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.words.cues import GROUP

_WHO = rf"(?:{GROUP}(?: members| present)?|everyone|everybody|we|all)"  # what stands before a group says nothing more
_OFFICE = (
    r"(?:(?:vice|deputy|co|joint|acting|interim)[- ])?(?:chair\w*|president|treasurer|secretary|clerk|conven[eo]r|lead|champion|representatives?|reps?|trustee|governor|"
    r"director|delegate|substitute|auditors?|examiners?|officer|link \w+|observer|spokes\w+|steward|warden|returning officer)\b"
)
_NAME = r"(?-i:(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Prof|Professor|Rev|Revd|Sir|Dame|Lord|Lady|Messrs)\.? )?[A-Z][\w’'-]*\.?(?: (?:[A-Z][\w’'-]*\.?|of|de|van|&|and)){0,4})"
NO_CONSENT = r"(?:note|hear|see|learn|report|help|assist|meet|discuss|talk|answer|attend|listen|welcome|say|read|know)\b"  # what somebody who is happy to do it does not agree to thereby
_WITH = r" with (?:this|that|it|the (?:proposal|plan|draft|idea|wording|changes?|terms))\b"
_HAPPY = rf"(?: to (?!{NO_CONSENT})| for (?:(?:this|that|it|them) to\b|(?:the|an?) [^.;]{{3,60}}? to (?!be (?:able|told)\b)[a-z]+)|{_WITH})"
_CONTENT = rf"(?: (?:for|that)\b| to (?!(?:note|hear|see|learn|report)\b)|{_WITH})"
CARRIED = Worded(
    rf"\bit was settled that\b|\b{_WHO} (?:then |also )?(?:took the view that|came down (?:in favour of|on the side of)|(?:was|were) of (?:one mind|the same view) that|(?:was|were) clear that|"
    rf"gave a (?:clear |strong )?steer\b|(?:was|were) (?:content(?={_CONTENT})|(?:quite |perfectly |all )?happy(?={_HAPPY})|pleased to (?:extend|appoint|re-appoint|accept|approve|agree|adopt|award|renew|endorse|grant|offer)\b)|cleared (?:the|chapters?|paragraphs?|sections?)\b|picked (?!up\b)(?=[^.;]{{3,80}}\b(?:over|rather than|instead of)\b)|plumped for|concluded that|determined (?:that|to)|"
    r"consented to|voted in (?=(?-i:[A-Z]))|signed off|"
    r"gave (?:it |them )?(?:its|their|our) (?:\w+ ){0,2}(?:support|backing|approval|blessing|agreement|consent|endorsement) (?:to|for)\b(?! (?:its|their|his|her|all)\b))|"
    r"\b(?:motion|proposal|amendment|resolution|idea|scheme|budget|plan|draft)s?\b[^.;]{0,60}\bwent (?:forward|through)\b(?! (?:the|this|his|her|their|its|each|it|all|an?)\b)|\bgot the nod\b|^OK(?:[’']d)? by (?:us|all)\b|^consensus (?:to|that|was)\b|^consensus\s*[:–-]|"
    r"\bby common consent\b|\bwithout (?:dissent|a division|demur|a vote)\b|\b(?:no ?one|nobody|with none) (?:was |being )?(?:against|dissenting|objected|opposed)\b(?! in (?:the|our|an?|this|that)\b)|\b(?:was|were) returned unopposed\b|"
    r"^(?:minutes|notes)\b[^.;]{0,60}\btaken as (?:read|correct|accurate|true)\b|^taken as (?:read|correct)\b|^(?:payments|accounts|minutes|terms|dates|fees|changes|rotas?|budgets?|expenses)(?: \w+){0,3} agreed\.$|"
    r"\bfor:? \d{1,3},? against:? \d{1,3},? (?:passe[sd]|carrie[sd])\b|\bby (?:general (?:agreement|consent)|acclamation)\b|\b(?:scheme|motion|proposal|amendment|option|idea|design|plan|bid|quote)s?\b[^.;]{0,20}\bwon by \w+ (?:votes )?to \w+\b|\bcasting vote (?:in favour|for|to (?!break\b)[a-z]+)\b|"
    r"^(?:(?:the|our) (?:meeting|members|committee|board|trustees|governors|group|forum|partnership)|members|trustees|governors|everyone|everybody)[’']s? "
    r"(?:firm |clear |settled )?(?:decision|preference|conclusion|recommendation)(?: to (?:the )?(?-i:[A-Z])[\w ]{2,30}?)? was (?:that|to|not to)\b|"
    r"\b(?:motion|amendment)\b[^.;]{0,20}\bbecame the (?:decision|finding|resolution) of\b|\b(?:was|were) ordered to be\b|\b(?:passed|authorised|approved) for payment\b|"
    r"\b(?:was|were) (?:named|nominated|chosen|delegated) to (?:serve|sit|represent|attend|go to|speak for|stand for|create|draft|lead|write|chair|prepare)\b|\bto be given the (?:job|work|contract|order)\b|^[A-Z][\w’' ]{2,40} it is(?: to be)?(?=[.,]|$)|"
    rf"^(?:the )?{_WHO} (?:was |were )?in favour (?:in principle\b|\W*$)|;\s(?:and )?(?:this|the (?:proposal|request|suggestion)) was (?:\w+ly )?(?:supported|agreed|accepted|approved|endorsed)\W*$|"
    rf"^(?:everyone|everybody|all|members|trustees|governors) (?:was |were )?(?:in favour\b|(?:happy|content|fine)(?={_CONTENT}|\W*$))|"
    r"\b(?:was|were) (?:\w+ly )?(?:authorised|empowered) to\b|^(?:minutes|notes|the (?:\w+ ){0,2}minutes|those of [^.;]{3,30}|they)\b[^.;]{0,80}\b(?:was|were) (?:duly |then |also )?signed\b|"
    r"^(?:duly |also )?signed(?: off)? as (?:an? )?(?:true|correct|accurate)(?: [a-z]+){0,2}[.!]?$|\bno objections? (?:was|were) (?:raised|made|offered)\b|^OK[’']?d\W*$|"
    r"\breviewed\b[^.;]{0,20}[;,] (?:and )?no (?:change|alteration|amendment)s? (?:was|were|being)\b|"
    r"\bwas (?:voted in|left in the hands of)\b|\bwas (?:lifted|raised|cut|lowered|reduced) from\b[^.;]{2,30}\bto\b|\bwas taken on as\b|\b(?:was|were) thanked and asked to (?:act|serve|continue)\b",
    re.I,
)
TAKES_OFFICE = Worded(
    rf"^(?![^.;]*\bfor (?:the|this|that) (?:(?:rest|remainder) of the )?(?:evening|meeting|day|session|afternoon|morning|night|item|discussion)\b){_NAME} (?:(?:is )?to be (?:the |our |a |its )?(?:[\w-]+ ){{0,3}}?{_OFFICE}|to (?:chair|deputise|act as|serve as|continue as|remain as|stand as)\b|will (?:chair (?:the|our|this) (?:[\w’'-]+ ){{0,5}}?{GROUP}|deputise)\b|will be (?:the |our |its )?(?:new|next) (?:[\w-]+ ){{0,2}}?{_OFFICE}|takes over as\b|takes on the\b|"
    rf"(?:is happy to )?(?:stays?|carr(?:y|ies)|continues?) on as (?:[\w-]+ ){{0,3}}?{_OFFICE}|takes {_NAME} place on\b|is to be included as\b|as (?:[\w-]+ ){{0,2}}?{_OFFICE}\W*$)",
    re.I,
)
_ASKED = r"(?:proposal|request|application|motion|suggestion|bid|offer|quote|appeal|nomination|invitation|claim)s?"
LOST = Worded(
    rf"^(?:the )?{_ASKED} (?:to|for|from|that|by) [^.;:?]{{3,90}}? (?:not (?:agreed|approved|accepted|supported|granted|adopted|pursued|taken up)|refused|rejected|declined|lost|turned down|dismissed)\W*$|"
    rf"(?:^|[–—-] ){_ASKED} (?:refused|rejected|declined|dismissed|turned down)\b(?! by\b)|\b{_WHO} (?:was|were) not in favour\b|"
    r"\bfound no (?:support|seconder|favour)\b|\b(?:no seconder|for want of a seconder|lacked a seconder|without a seconder)\b|\b(?:proposal|motion|amendment)s? (?:lapsed|fell|falls)\b|"
    rf"^(?:complaint |appeal |objection )?not upheld\b|\b(?:complaint|appeal|objection)\b[^.;]{{0,40}}\bnot upheld\b|^consent (?:was )?(?:withheld|refused)\b|"
    rf"\b{_WHO} (?:did not (?:favour|care for|want|accept|uphold)|could not (?:recommend|support|agree to|accept)|(?:was|were) unwilling)\b|"
    r"\bfor:? \d{1,3},? against:? \d{1,3},? (?:falls|fell|lost)\b|^we stay as we are\b|\bso it stays as it is\b|^not wanted\b(?! by\b)|\bgot no support\b|\bwe[’']ve dropped (?:this|it|that)\b|\bdecided not to press (?:it|his|her|this|the)\b|\bnot go(?:ing)? ahead with\b",
    re.I,
)
DEFERRED = Worded(
    r"^[A-Z][^.;:?]{2,90}? to be (?:delayed|deferred|postponed|held (?:over|back)|put (?:off|back)|carried (?:over|forward)|left over|kept back) (?:(?:over )?(?:until|till|pending)\b|to (?:the|our|a) (?:next|later|future|meeting|following|(?-i:[A-Z]))|to (?:next\b|(?-i:[A-Z])))|"
    r"\bnot press (?:it|this|that|the \w+) to a vote\b|^no decision (?:until|till|today|yet)\b|^none today\b|^(?:hold|held) (?:for|until|till|over)\b|^hang fire\b|"
    r"^(?:not ready|unfinished)\b[^.]{0,10}\bcomes? back\b|^come back (?:to (?:it|this)|in|once|when)\b|^comes? back in\b|\b(?:motion|matter|application|request|proposal|item|question|it|this)\b[^.;]{0,60}\blaid on the table\b|^(?:[^.;:]{3,40}\s[–—-]\s)?(?:hold|park|leave|defer|postpone)(?: (?:it|this))? (?:until|till)\b|\b(?:will|would|is to|are to) be (?:looked at|considered|discussed|brought back|reviewed) again\b|^left for (?:one|two|a|three) (?:month|meeting|year)s?\b|"
    r"\bleft (?:it|this) (?:there )?(?:till|until)\b|\bran out of time\b(?! to\b)|^too late to (?:talk|discuss|decide)\b|\bitem was pulled\b|\b(?:to|be) brought back (?:with|when|in|once|to|next)\b|"
    rf"\b(?:seat|post|vacancy|place)\b[^.;]{{0,60}}\b(?:to stay empty|left (?:empty|vacant))\b|\b{_WHO} did not feel able to\b|\b{_WHO} could not (?:agree|decide)\b[^.]{{0,60}}\b(?:until|next|later|back)\b|"
    r"^(?:we[’']ll|we will) look (?:for|at) [^.;]{3,60} next time\b|\bwas happy to wait for\b|\bis held until\b|\bto be thought about again\b|"
    r"\b(?:not know enough|not enough (?:information|detail|to go on)|more (?:information|detail|time|work) (?:was|were|is) (?:needed|wanted|required)(?! by the\b))\b[^;]{0,80}\b(?:return|come back|back to|another meeting)\b",
    re.I,
)
LONGEST = 260  # code points of a sentence in such words


def outcome(text: str) -> tuple[str, int]:
    """What became of a matter, carried, lost or deferred, and where the words begin that say so; ("", 0) for any other."""
    if len(text) > LONGEST or text.rstrip().endswith("?"):
        return "", 0
    for kind, pattern in (("deferred", DEFERRED), ("lost", LOST), ("carried", CARRIED), ("carried", TAKES_OFFICE)):
        if found := pattern.search(text):
            return kind, found.start()
    return "", 0
