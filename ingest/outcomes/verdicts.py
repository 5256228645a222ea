"""What became of a matter: lines that only give the verdict ("Carried.", "The motion fell by 3 votes to 5."), and its outcome."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.outcomes import ended, marked, plain_verdicts, votes
from convenor.ingest.words.cues import NOT_AGREED, REFUSED, THEY

_MOVED = r"(?:motion|amendment|proposal|recommendations?|resolution|vote|nomination)"
_FAILED = rf"(?:lost|fell|failed|decided against|did not (?:concur|agree|assent|consent)|{REFUSED})"
_PASSED = (
    r"(?:agreed|carried|passed|approved|accepted|adopted|ratified|endorsed|supported|signed off|in (?:favou?r|agreement)|unanimous(?:ly)?|resolved|"
    r"passes|voted (?:in favou?r|for)|so resolved|so agreed|concurred|assented|consented|allowed|granted|(?:(?:(?:resolved|agreed)[:,–-]? )?(?:to )?(?:(?:raise|offer|submit|make|register) )?)no objections?(?:(?: (?:was|were) (?:raised|made|received))?[,;–—-]*\s*(?:so )?(?:(?:we|it) (?:will |can )?)?(?:go(?:es|ing)? ahead|proceed|move on))?|(?:nobody|no ?one) (?:objected|opposed|disagreed)(?:,? (?:so|and) (?:we|it) (?:will )?(?:go(?:es)? ahead|proceed))?|nem\.? ?con|none against)"
)
_PUT_OFF = r"(?:deferred|postponed|(?<!meeting )(?<!meeting was )(?<!meeting then )adjourned(?!\s+(?:at\s+)?\d)|held over|put off|carried over|withdrawn)(?:\s+(?:to|until|till|for|pending)\b[^.;]{2,60})?"
_LEAD = (
    r"(?:(?:all|everyone|those|members?|trustees|governors|this|that|the|it|a|motion|vote|voting|proposal|resolution|recommendations?|"
    r"amendments?|nominations?|substantive|amended|original|meeting|committee|board|council|group|panel|present|was|were|is|has|been|in attendance|"
    r"unanimously|then|put|to|and|by|majority|on|upon|being|following|after|show of hands|therefore|duly|accordingly|declared|both|otherwise)[\s,:]+)"
)
_TAIL = (
    rf"(?:[\s,:;(/–—-]+(?:unanimously|by|all|nem|con|the|those|present|members|to|this|do|so|with|on|a|an|show|of|hands|{votes.NUMBER}|"
    r"votes?|for|against|abst\w+|in|favou?r|large|majority|casting|chair(?:man|woman|person)?[’']s|and|committee|board|meeting|panel|group|thanks|regret|gratitude|pleasure|acclamation)(?:[.)]|;(?![\w,:;(–—-]))?+|\s*\((?:proposed|prop|moved)\b[^()]{2,60}\))"
)
VERDICT = re.compile(
    rf"^[\W_]{{0,3}}{_LEAD}{{0,14}}(?:{_PASSED}|{_FAILED}|{_PUT_OFF}){_TAIL}{{0,24}}"
    r"(?:\s*[–—(-]+\s*actions?:?\s+[\w/ ]{1,20}\)?)?[.!)]*$|"
    r"^\W{0,3}(?:all|everyone|everybody|we|(?:all |the )?(?:those )?(?:present|members|trustees|governors|councillors|board|committee|meeting|group))(?: all| present)? agrees?[.!]*$|"
    r"^(?:the )?(?:votes?|voting|result) [^.;]{0,30}\b(?:tied?|equal(?:ity)?)\b[^.;]{0,90}\bcasting vote\b[^.;]{0,60}\.?$",
    re.I,
)
TALLIED = Worded(
    r"^\W{0,3}(?:(?:votes?|result|test|outcome)\s*:|for\s*[:–-]?\s*\d|\d{1,3}\s*(?:votes? )?(?:for|in favour)\b|nem\.? ?con\b|not put\b)[^.;]{0,80}?[–—:→-]\s*\W{0,3}"
    r"(?:carried|passed|lost|defeated|fall[s]?|fell|failed|rejected|agreed|withdrawn|not (?:carried|passed|agreed))\b",
    re.I,
)  # a count and the verdict behind it: "For 37, against 2 — CARRIED"
SHORT = re.compile(
    r"^(?:[a-z]+ )?(?:not )?(?:agreed|approved|supported|refused|rejected|granted|deferred|adopted|carried|lost|withdrawn|accepted|endorsed|postponed|"
    r"ratified|awarded|funded|held|returned|referred back)"
    r"(?:(?: unanimously)?[.!]?$|,?\s*\(?\d{1,2}\s?[–-]\s?\d{1,2}\)?\.?$|\s+(?:£[\d,.]+|in (?:full|part))\.?$|,?\s+(?:subject|to|until|with|as amended|in principle|pending|for)\b.{0,80}$)",
    re.I,
)  # a cell that says only what became of the row's matter
LONGEST = 160  # code points of a verdict
LOST = Worded(
    rf"\b(?:which|and) (?:was|were) (?:\w+ )?(?:lost|defeated|voted down|{NOT_AGREED})\b|\b(?:was|were)\b[^.;]{{0,60}}\band {NOT_AGREED}\b|[–—:]\s*not (?:ratified|granted|endorsed|agreed|approved)\b|"
    rf"\b{_MOVED}\b[^.;]{{0,160}}?\b(?:(?:was|were|being|be|is|declared)\s+(?:then |therefore |duly )?{_FAILED}|fell|failed)\b|"
    rf"\b{_MOVED}\s+(?:lost|rejected|defeated|{NOT_AGREED})\b|"
    r"\b(?:application|request|idea|offer|option|discount|scheme|advice|suggestion|quote|quotation|bid|it|this)\b[^.;]{0,60}\b(?:was|were)\s+(?:unanimously )?"
    r"(?:refused|rejected|turned down|declined|voted down|thrown out|ruled out|considered and ruled out|not (?:supported|agreed|approved|accepted|taken|pursued|granted))\b|"
    r"\b(?:voted|agreed|resolved|decided)\b[^.;]{0,40}? to (?:refuse|reject|decline|turn down|dismiss) (?:the|this|that) (?:\w+ )?(?:application|request|proposal|bid|offer|appeal|quote|quotation|invitation)\b|"
    r"\bdid not find favou?r\b|\bgot no support\b|"
    r"\b(?:agreed|decided|resolved|voted) (?:not to|against)\b(?= (?:the|a|any|this|[a-z]+ing)\b.{0,40}\b(?:motion|proposal|idea)\b)|"
    r"\b(?:idea|proposal|plan|suggestion|scheme)\b[^.;]{0,60}\b(?:was|were)\s+(?:dropped|abandoned|ruled out|thrown out)\b|"
    rf"\b{THEY} (?:did not (?:support|agree(?! on)|approve|accept|concur|assent|endorse|wish to (?:support|pursue))|declined to|refused to|(?:was|were) not (?:willing to|minded to)|did not consent|(?:unanimously )?(?:rejected|turned down|refused|threw out) (?:the|a|an|this|that|any)\b|decided against|voted against(?! and (?:asked|wished|wanted)\b)|"
    r"(?:felt|was|were) unable to (?:agree|support|approve|accept))\b|\boffer\b[^.;]{0,40}\bwas not taken up\b|"
    rf"(?:^|(?<=[.;:!?] )|(?<=[–—-] ))(?!failed (?!by\b|for\b|on\b)\w|(?-i:Fell|Lost) (?-i:[A-Z])){_FAILED}\b|\bcasting vote\b[^.;]{{0,30}}\bagainst\b",
    re.I,
)
_TO = r"(?:to|until|till|for|pending)"
DEFERRED = Worded(
    r"\bmotion to (?:defer|postpone|table)\b|\b(?:agreed|decided|resolved|voted) (?:unanimously )?to (?:defer|postpone|adjourn|hold over|put off)\b|"
    r"\b(?:(?:put off|put back|held over|held back|carried over|stood over)\s+(?:to|until|till)|left\s+(?:over\s+)?(?:until|till))\s+(?:the\s+|our\s+)?"
    r"(?:next\b|(?-i:[A-Z]))|\bleft\s+(?:over\s+)?(?:to|for)\s+(?:the\s+|our\s+|a\s+)?(?:next|later|future|(?:January|February|March|April|May|June|July|August|September|October|November|December|AGM|spring|summer|autumn|winter) (?:\w+ )?(?:meeting|board|committee|session))\b|"
    r"\b(?:be|was|were|is)\s+deferred\b(?! (?:members?|pension\w*|benefits?|payments?|income|capital|tax)\b)|\bdeferred (?:(?:a|the|its|any) )?(?:decision|consideration|determination|approval)\b|\bdeferred (?:to|until|till|for|pending)\b|^deferred\b|^continued (?:consideration|the|to|until)\b|"
    r"\b(?:to|that) continue (?:consideration|(?:the|this|that) (?:application|matter|item|report|motion|case))\b|\b(?:decision|item) postponed\b|\b(?:was|were|is|be) continued (?:to|until|till|for) (?:(?:the|its|our|a) (?:next|later|following|meeting|(?-i:[A-Z]))|(?-i:[A-Z]))|\b(?:was|were) postponed\b|"
    rf"\b(?:item|matter|decision|discussion|vote|proposal|application|election|report|hearing|consideration|motion|it|this|be)\b[^.;]{{0,90}}?\b(?:was |were |is |be )?"
    rf"(?:held over|carried over|put off|put on hold|left over|left in abeyance|adjourned) {_TO}\b|"
    rf"\b(?:(?:be|was|were|is|are)\s+|(?:this|it|item|matter|decision)\s+(?:will\s+)?)(?:(?:parked|waits?) until|left for (?:another day|(?:the|our|a) (?:next|later|future)))\b|\b(?:filling|choice|choosing|decision)\b[^.;]{{0,60}}\bwill wait until\b|"
    r"^(?:parked|postponed|put off|left|held|carried over|stood over) (?:(?:for now|over)\b|(?:until|till|to (?:the|our) next)\b)|\b(?:was|were) held over\.?$|\bno (?:conclusion|decision|agreement)(?: was reached)?[^.;]{0,30}\b(?:back|return)\b|"
    rf"\b{THEY} (?:(?:was|were) (?:not able|unable)|could not|did not feel able) to (?:agree|decide|settle)\b[^.;]{{0,40}}\b(?:back|return|again|next|later)\b|"
    r"\b(?:post|seat|vacancy|office|position|place|appointment)\b[^.;]{0,40}\b(?:was|were) left (?:vacant|in suspense)\b|\bcontinued the item to\b|"
    r"^[Ll]eft on the table\b|(?<!action )(?<!actions )\b(?:was|were) carried forward to (?:the )?(?:next|(?-i:[A-Z]))|\b(?:put off until|left (?:for|until)) the (?:summer|autumn|spring|winter|new year)\b|"
    r"\blie on the table\b|\b(?:was|were|be) (?:referred|remitted|sent) back\b|"
    r"^(?-i:(?:[A-Z’'&,-]+ ){1,10})(?-i:Postponed|Deferred|Adjourned|Held over|Carried over)\b|"
    r"(?:^[^:.;]{3,70}:|[–—-])\s*(?:held over|stood over|put off|adjourned|postponed|deferred|left over)\b",
    re.I,
)
TO_DEFER = Worded(
    r"^(?:it was agreed |agreed )?(?:to )?(?:put|push|move) [^.;]{2,60}? back (?:to|until|till) (?:the |our )?(?:next|(?-i:[A-Z]))|\bdecided to (?:take|make) no decision\b|"
    r"^(?:to |that )?(?:(?:defer|postpone|adjourn)(?:red|d|ed)? (?!the meeting)\w|(?:put|hold|held|leave|left|carry|carried)\b[^.;]{3,60}\b(?:off|over)\b)",
    re.I,
)  # as the wording of a resolution
TO_REFUSE = Worded(
    r"^(?:(?:to|that|not|it|they|the \w+) )*?(?:not to [a-z]+|refused?|reject(?:ed)?|declined?|turn(?:ed)? down|dismiss(?:ed)?|vote[d]? down|thr[eo]wn? out)\b(?! (?:be|was|were)\b)|"
    r"\bbe not (?:approved|granted|agreed|supported|accepted|adopted|pursued|acceded to)\b|\bbe (?:refused|rejected|declined|dismissed|turned down|not (?:approved|granted|agreed|supported|accepted|adopted|pursued)|lost)\b",
    re.I,
)  # as the wording of a resolution
WITHDRAWN = Worded(
    r"^\W*withdrawn\b|\b(?:was|were)\s+(?:then |therefore |formally )?withdrawn\b(?! from)|"
    r"\b(?:item|motion|amendment|proposal|report|paper|nomination|application)\b[^.;]{0,60}\bbe withdrawn\b(?! from)",
    re.I,
)
MATTER_WITHDRAWN = Worded(
    r"\bwithdrew (?:his|her|their|its|the|an?) (?:\w+ )?(?:motion|amendment|proposal|paper|request|application|nomination|item)\b|"
    r"\b(?:item|motion|amendment|proposal|report|paper|policy|application|nomination|bid)\b[^.;]{0,60}\b(?:was|were)\s+(?:then |therefore |formally )?withdrawn\b(?! from)",
    re.I,
)
MAY_END = Worded(
    r"lost|parked|held|put off|no conclusion|no agreement|no support|suspense|postpon|waits?|carried forward|fell|fail|reject|refus|declin|defeat|against|turned down|voted down|thrown|\bnot\b|withdrew|unable|defer|postpon|adjourn|over\b|off\b|back\b|left|abeyance|on hold|"
    r"lie on|withdraw|continu|abandon|dropped|ruled out",
    re.I,
)  # one of these words is in all that was lost, put off or withdrawn
PUT_AND_LOST = re.compile(
    r"\b(?:motion|amendment|proposal)\b[^.;]{0,30}\bput(?: to the vote)?,? and (?:was )?(?:lost|defeated|rejected)\b"
)
BESIDE = Worded(r",?\s\b(?:al)?though\b[^,;.]*", re.I)  # what is granted beside what was settled
NOT_HERE = re.compile(
    r"\b(?:is|are) (?:lost|deferred|rejected|carried|withdrawn) (?:if|when|unless|where)\b|\bmay be (?:deferred|withdrawn|adjourned)\b|"
    r"^(?!.*\b(?:agreed|resolved|carried|unanimous\w*|approved|accepted|passed|lost|defeated|fell)\b).*?\b(?:moved|proposed|amendment)\b[^.;]{0,160}\bbe (?:\w+ )?(?:deferred|rejected|refused|postponed|withdrawn|adjourned|continued)\b|"
    r"\b(?:suggested|recommended|asked|requested|wondered)\b[^.;]{0,100}\bbe (?:\w+ )?(?:deferred|rejected|refused|postponed|withdrawn|adjourned)\b|"
    r"\b(?:asked|queried|wondered|questioned)\b[^.;]{0,40}\b(?:whether|if|why)\b|^(?:if|should|unless|once|until|when)\b|"
    r"\b(?:would|could|should|may|might|can|must|will|not|to|yet to) be (?:\w+ )?(?:refused|rejected|lost|(?<!to be )(?:deferred|postponed|adjourned)|declined|withdrawn|"
    rf"turned down|put (?:off|back)|held over)\b|\b(?:refused|rejected|declined|turned down|lost|withdrawn|deferred|postponed) by (?!(?:an?|{votes.NUMBER}|the (?:board|committee|"
    r"meeting|members|panel|group|chair\w*|clerk|secretary|officers?|mover|proposer))\b|show\b|majority\b)|\bmeeting (?:was |is |be )?(?:adjourned|postponed)\b|"
    r"\bhad (?:previously |already |since )?been (?:\w+ )?(?:lost|refused|rejected|declined|deferred|postponed|adjourned|withdrawn|put (?:off|back)|held over|carried over|turned down|defeated|dismissed|abandoned|dropped|left)\b",
    re.I,
)  # what is open, told of others, or of an earlier day


def outcome_of(text: str) -> str:
    """carried, lost, deferred or withdrawn."""
    text = BESIDE.sub("", " ".join(text.split()))
    counted = votes.told(text)
    lost, deferred = LOST.search(text), DEFERRED.search(text)
    if said := marked.outcome(text):
        return said
    if TO_REFUSE.search(text[:LONGEST]) and not deferred:
        return "lost"
    if (
        (lost and not (deferred and deferred.start() > lost.start()))
        or PUT_AND_LOST.search(text)
        or (counted and (counted.against or 0) > (counted.in_favour or 0))
    ):
        return "lost"
    if WITHDRAWN.search(text):
        return "withdrawn"
    if deferred or TO_DEFER.match(text):
        return "deferred"
    said = plain_verdicts.outcome(text)
    if said in ("", "carried") or (said == "deferred" and ended.WITHDRAWN.search(text)):
        return ended.of(text[:LONGEST]) or "carried"
    return said


def ends(text: str) -> bool:
    """Whether a sentence says that a matter was lost, put off or withdrawn here and now."""
    if not MAY_END.search(text) or not (LOST.search(text) or DEFERRED.search(text) or MATTER_WITHDRAWN.search(text)):
        return False
    return not (NOT_HERE.search(text) or text.rstrip().endswith("?"))


def only(words: str) -> bool:
    """Whether words only say what became of a matter."""
    return bool(VERDICT.match(words[:LONGEST]) or SHORT.match(words[:LONGEST]))
