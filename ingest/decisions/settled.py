"""Whether a sentence says that something was settled here and now: not asked, open, noted, or told of an earlier day."""

from __future__ import annotations

import re

from convenor.graph.sentences import Span
from convenor.graph.worded import Worded
from convenor.ingest.decisions import of_somebody
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting
from convenor.ingest.outcomes import marked, plain_verdicts, verdicts, votes
from convenor.ingest.words import cues, deciding_words, labels
from convenor.ingest.words.cues import GROUP, HISTORY, NOTED, STRONG, UNSETTLED
from convenor.ingest.words.deciding_words import HOW, PARTICIPLES, PASTS
from convenor.ingest.words.election_words import AS_NEWS, SETTLED
from convenor.ingest.words.shapes import is_body

OUTRIGHT = re.compile(
    r"\b(?:and|but|,) (?:it|this|that|which|these) (?:was|were) (?:\w+ )?(?:agreed|resolved|decided|approved|given|granted)\b",
    re.I,
)
ANOTHER = Worded(
    r"(?:the )?(?P<who>(?:(?:(?!the\b|our\b|full\b|this\b)[\w’'&]+ ){1,4}?(?:council|trust|authority|agency|company|constabulary|school|association|landowner|board|committee|federation|executive|"
    r"team|department|service|panel|partnership|college|university|institute|society|foundation|group)|(?-i:(?!(?:We|The)\b)[A-Z]{3,8})|(?:government|regulator|department|minister|"
    r"secretary of state|inspectorate|ministers|landlord|owner|trust|federation|national \w+)))\s+"
    r"(?:has|have)\s+(?:now |already |recently |also |since )?(?:agreed|approved|decided|granted|resolved|voted|refused|rejected|set|chosen|ruled|backed|accepted|adopted|awarded)\b",
    re.I,
)
MAIN_VERB = re.compile(
    r"\b(?!reported|advised|explained|informed|stated|confirmed|noted|reminded|added|commented|asked|updated|mentioned|announced|pleased|recalled|observed|need|indeed)[a-z]{3,}ed\b|\b(?:was|were) (?:withdrawn|lost|put off)\b"
)
IT_WAS = Worded(r"\bit was (?:\w+ )?(?:agreed|resolved|decided)\b|(?-i:\b(?:RESOLVED|AGREED)\b)", re.I)
HAD = Worded(
    r"(?<!\bit )\bhad (?:(?:already|previously|since|now|recently|also|provisionally|unanimously|in principle|then|over the \w+|in \w+),? ){0,2}"
    r"(?:agreed|approved|decided|resolved|voted|set|chosen|ruled|backed|accepted|adopted|refused|rejected|granted|awarded|appointed|elected|endorsed|supported)\b(?! it\b)",
    re.I,
)  # what somebody settled before
SAYS_NO = re.compile(r"([A-Z]{2,4}) (?:did not|could not|declined to|refused to|would not)\b")
COURT = Worded(rf"\b(?:[Tt]he )?(Court|Session) (?:has |have |had )?{HOW}{PASTS}\b")  # where none meets, one of law
COUNCIL = re.compile(
    r"(?:the )?(?P<kind>(?:county|district|borough|city|unitary)(?= council)|(?:planning|highways?|licensing|health|education)(?= authority)) \w+ (?:\w+ly )?(?:\w+ed|has|had)\b",
    re.I,
)
NAMED = re.compile(
    rf"(?:The )?(?P<who>(?!The\b)(?:[A-Z][\w’'&-]*[’']? (?:of |for |and |the )*){{2,6}}){HOW}{PASTS}\b(?! by\b)"
)
OTHERS = re.compile(
    rf"(?:(?:(?:the|our) )?(?:trustees|members|governors|directors|committee|board|executive) of (?:the |our )?(?P<whose>(?!the |our |this )(?:[\w’'-]+ ){{1,4}}?(?:club|school|choir|society|association|church|college|academy|trust|"
    rf"company|union|charity|group))|(?:(?:the|some|many|most|several|local|other) )*(?P<people>residents|tenants|neighbours|parents|volunteers|staff|people|electors)) {HOW}{PASTS}\b(?! by\b)",
    re.I,
)  # the trustees of another body, or those who may be no body at all
OWN = frozenset("full executive management main joint meeting members general annual central local".split())
BY_OTHERS = Worded(
    r"\bplanning decisions? (?:notified|received|notices?)\b|\b(?:decisions?|determinations?|determined|decided|awarded|refused|granted)\b[^.;:]{0,40}\b(?:by|from)\b (?!(?:the |our )?(?:board|committee|"
    r"meeting|members|panel|group|council|trustees|governors|us|email|post|a|an|last)\b)",
    re.I,
)  # the title of an item that lists what others decided
TOP = 1000  # code points with which a paper begins, where it names the bodies whose it is
PUT_BY_ONE = Worded(
    r"^(?:it was (?:proposed|suggested|moved)(?: by [\w’'. -]{2,40}?)?|(?:(?:the|our|his|her) )?(?:[\w’'-]+ ){0,5}?(?:secretary|clerk|treasurer|officers?|director|manager|chair\w*|executive|report|paper|head|surveyor|"
    r"consultants?|auditors?|solicitor|engineer|architect|planner|coordinator|(?-i:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Prof)\.? [\w’'. -]{2,40}?)"
    r" (?:recommended|proposed|suggested|moved|asked|requested|urged)) that\b"
    r"(?!.*\b(?:agreed|carried|resolved|seconded|accepted|unanimous\w*|in favour|passed|lost|(?:and|but) (?:this|it|that) was)\b)",
    re.I | re.S,
)  # what somebody put to the meeting, of which the sentence does not say what became
MOVER = Worded(
    r"\b(?:moved|proposed|nominated|motion|prop|proposition|proposal)\b[^;]{0,80}?\b(?:second|seconded|sec|2nd)\b", re.I
)  # who moved and who seconded: each such record is a decision of its own, however alike
ELSEWHERE = Worded(
    r"\bhad met\b[^.;]{0,80}?\b(?:when|where|(?:in|at) which)\b|"
    r"\b(?:minutes|notes|meeting) of (?:the )?(?-i:[A-Z])[^.;]{3,120}?\b(?:in|at|of) which (?:it was|they)\b",
    re.I,
)  # what another meeting did, as this one heard
AT_ANOTHER = re.compile(r"^(?:At|In) the (?P<whose>(?:[A-Z][\w’'-]+ ){1,5})[Mm]eeting,? (?:it was|they)\b")
KINDS_OF_MEETING = frozenset(
    "annual general special extraordinary emergency inaugural first ordinary statutory joint full public council board committee parish town village".split()
)
_CHOSEN = r"\b(?:re-?)?(?:elected|appointed|co-?opted|chosen)\b"
CHOSEN_IN = re.compile(rf"{_CHOSEN}[^.;]{{0,60}}?\b(?:in|since) (?:\w+ )?(?P<year>(?:19|20)\d\d)\b", re.I)
LONGEST_VERDICT = 150  # code points behind a proposal within which it is told that it fell
HAD_CHOSEN = re.compile(rf"\bhad (?:\w+ )?{_CHOSEN}", re.I)
OF_THE_DEAD = re.compile(r"\b(?:the|his|her) late (?=[A-Z])|\b(?:paid tribute|condolences|obituary)\b")
SUGGESTS = re.compile(
    r"\b(?:suggest(?:s|ed)|wonder(?:s|ed)|hope[sd]?|wish(?:es|ed)|would like|thought|felt)\b[^.;]{0,80}\bbe (?:re-?)?"
    r"(?:elected|appointed|co-?opted|chosen|nominated)\b",
    re.I,
)
METADATA = Worded(
    r"^\W*(?:document |policy |paper |current )?(?:status|version|approved(?: by| on)?|adopted(?: by| on)?|ratified(?: by| on)?|agreed (?:by|on)|date(?: \w+)?|review(?: date)?|owner|author)\s*[:|–-]\s*"
    r"(?:\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|approved|adopted|agreed|ratified|draft|final|[\w ]{2,40}\d{4}\W*$)",
    re.I,
)  # what a paper says of itself
EXAMPLE = Worded(r"^\W*(?:for (?:example|instance)|e\.g\.)\W", re.I)  # of how minutes are written
REPORTED = Worded(
    r"^(?P<who>(?:(?!\b(?:was|were|that|and)\b)[^.;:]){0,80}?)\b(?:(?:was|were) )?(?:reported|advised|explained|informed|told|said|stated|heard|reminded|recalled|understood|mentioned)\b"
    r"(?:(?!\b(?:was|were|it|and|that)\b)[^.;,]){0,60}?\b(?:that|how)\b(?P<told>[^;]*)",
    re.I | re.S,
)  # what somebody told of; "confirmed", "announced" and "declared" may be how something is settled
NOT_TOLD = Worded(
    rf"\bit (?:was|is)\b|\b(?:we|members|everyone|all (?:present|members)|(?:this|the) (?:meeting|(?P<kind>board|committee|council|panel|group|forum|partnership|trustees|governors))) {HOW}"
    r"(?:agreed|approved|resolved|decided|adopted|accepted|endorsed|supported|elected|appointed|voted|rejected|refused|declined|deferred|noted)\b|"
    rf"\b(?:we|members|the {GROUP}) (?:was|were) (?:content|happy|of one mind|all in favour)\b|"
    rf",\s+(?:and|but|so|which|whereupon)\b|\band (?:this|was|were)\b|\bhad\b.*\band\b.*\b(?:was|were) {HOW}{PARTICIPLES}\b",
    re.I | re.S,
)  # here a sentence that tells of something goes on with what was settled
GROUP_MET = re.compile(rf"\b(?:{GROUP}|we)\b", re.I)
AND_DID = re.compile(rf"(?:,|\band)\s+{HOW}{PASTS}\b", re.I)  # "… heard that costs had risen and approved the budget"
BEHIND_DASH = Worded(
    r"\s[–—-]\s(?:refused|rejected|declined|turned down|deferred|postponed|withdrawn|held over)\b", re.I
)
WAS = Worded(r"\b(?:was|were|has been|have been)\b", re.I)
_SETTLED = r"(?:agreed|approved|decided|resolved|voted|adopted|accepted|refused|rejected|granted|endorsed|awarded|supported|signed off|turned down)"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
EARLIER = Worded(
    rf"^In (?:{_MONTH}(?: (?:this|last) year| \d{{4}})?|(?:19|20)\d\d),? (?!it (?:was|is)\b)|"
    r"\b(?:had|have|has) (?:attended|been (?:to|at)|gone to|met with)\b[^.;]{3,80}\b(?:where|at which)\b|"
    rf"\b{_SETTLED} (?:on|at (?:its|their) (?:meeting|session) (?:on|of|in)) (?:the )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH}\b|"
    rf"\bwhich (?:the|its|their|our) (?:[\w’']+ ){{1,4}}?(?:had |has |have )?{_SETTLED}\b|"
    rf"\b(?:said|told|reported|explained|advised|heard) (?:the|its|their) (?:\w+ ){{1,3}}?had (?:\w+ )?{_SETTLED}\b|"
    r"\bit had been (?:agreed|decided) with (?:the )?(?-i:[A-Z])|^it was confirmed that\b[^.;]{3,120}\b(?:had|has|have) been\b",
    re.I,
)  # told of an earlier day, or of another meeting
WHOSE = Worded(
    r"\b(?:the )?(?P<who>[A-Za-z][\w&-]*(?: [A-Z][\w&-]*){0,4}?)[’']s? (?:own )?(?:board|cabinet|trustees|governors|executive|members|council|"
    r"governing body|directors|management|committee)\b(?: (?:has|have|had))?(?: \w+ly| already| since)? (?:[a-z]{2,}ed|set|gave|chose|took|let)\b",
    re.I,
)  # the board of somebody
WILL = Worded(
    rf"^(?:(?:so|instead|in future|from now on),? )?(?:(?P<we>we)|(?:the |our )(?P<who>{cues.GROUP}))(?:[’']ll| will| would)(?:,[^,]{{3,40}},)?(?: (?:not|now|therefore|also|again|instead|only))* (?P<verb>[a-z-]+)\b"
    r"(?![^.;]*\b(?:if|once|unless|whether|depending|hope\w*)\b)",
    re.I,
)  # what those who meet will do
UNDERTAKEN = frozenset(
    "run ask look enter adopt apply write object oppose support join fund pay buy sell close open keep stop drop change co-opt set give make organise "
    "use try take respond back bid sign stay stick switch move put offer refuse allow press campaign appoint hire share pilot trial".split()
)
REVIEWED = re.compile(
    r"^actions?\s+(?:no\.? ?)?[A-Z]{0,3}\d+|^(?:(?:the|this|that|all|both|these|other|outstanding|one) )*actions?\b(?! (?:plan|group|team)s?\b)[^.;:/]{0,80}?\b(?:carried (?:over|forward)|rolled (?:over|forward)|held over|deferred|closed|complete[d]?)\b",
    re.I,
)  # what became of an action of an earlier meeting


def settles(findings: Findings, setting: Setting, text: str) -> bool:
    """Whether a sentence says that something was settled here and now, and not in other words what is resolved below."""
    if BY_OTHERS.search(setting.title or "") and marked.outcome(text):
        return False
    return tells(findings, text) and (bool(MOVER.search(text)) or not setting.says_again(text))


def tells(findings: Findings, text: str) -> bool:
    """Whether a sentence says that something was settled here and now."""
    if marked.TAG.match(text):
        return True
    if (
        METADATA.match(text)
        or votes.taken(text)
        or EXAMPLE.match(text)
        or _had_been(text)
        or only_told(findings, text)
        or is_elsewhere(findings, text)
    ):
        return False
    if verdicts.ends(text):
        alone = SAYS_NO.match(text)
        return not (HISTORY.search(text) or _of_another(findings, text) or (alone and findings.people.called(alone[1])))
    if marked.outcome(text) or plain_verdicts.outcome(text):
        return not (HISTORY.search(text) or _of_another(findings, text))
    if (will := WILL.match(text)) and will["verb"].lower() in UNDERTAKEN and _is_ours(findings, will):
        return True
    if not deciding_words.tell(text):
        return False
    return not (
        HISTORY.search(text) or of_somebody.agreed(findings, text) or _of_another(findings, text) or _undecided(text)
    )


def is_elsewhere(findings: Findings, text: str) -> bool:
    """Whether a sentence tells what another meeting settled ("At the Hill Forum meeting it was agreed …")."""
    if ELSEWHERE.search(text) or EARLIER.search(text) or REVIEWED.match(text):
        return True
    another = AT_ANOTHER.match(text)
    whose = set(another["whose"].lower().split()) if another else set()
    own = f"{findings.document.title} {findings.document.body or ''}".lower().split()
    return bool(whose) and not whose & (KINDS_OF_MEETING | set(own))


def elects_nobody(findings: Findings, span: Span, when: str | None) -> bool:
    """Whether a sentence with a word for electing tells of another day or meeting, of a wish, or of a motion that was lost."""
    text = findings.text[span[0] : span[1]]
    if is_elsewhere(findings, text) or OF_THE_DEAD.search(text):
        return True
    if IT_WAS.search(text):
        return False
    past = CHOSEN_IN.search(text)
    if past and past["year"] < (when or "9")[:4]:
        return True
    after = findings.text[span[1] : span[1] + LONGEST_VERDICT].partition("\n")[0]
    lost = verdicts.LOST.search(text) or (not SETTLED.search(text) and verdicts.LOST.search(after))
    had = HAD_CHOSEN.search(text)
    return bool(
        lost or (had and not AS_NEWS.search(text, 0, had.end())) or (SUGGESTS.search(text) and not SETTLED.search(text))
    )


def _had_been(text: str) -> bool:
    """Whether all that a sentence settles had been settled before, as it or somebody in it tells."""
    had = HAD.search(text)
    begin = text.rfind(";", 0, had.start()) + 1 if had else 0
    return had is not None and not IT_WAS.search(text) and not MAIN_VERB.search(text, begin, had.start())


def only_told(findings: Findings, text: str) -> bool:
    """Whether a sentence only tells what somebody said or heard of ("The Clerk reported that the council refused it")."""
    told = REPORTED.match(labels.MINUTES.sub("", text))
    if not told or told.string[told.end() :].strip(" ;"):
        return False
    other = NOT_TOLD.search(told["told"])
    if other and not (other["kind"] and other["kind"].lower() not in (findings.document.body or other["kind"]).lower()):
        return False
    return not (GROUP_MET.search(told["who"]) and AND_DID.search(told["told"]))


def is_told(findings: Findings, words: str) -> bool:
    """Whether a line that looks like a heading tells what was settled, in a sentence or as a verdict."""
    return bool(
        verdicts.VERDICT.match(words)
        or marked.outcome(words)
        or (BEHIND_DASH.search(words) and verdicts.ends(words))
        or ((WAS.search(words) or MOVER.search(words)) and tells(findings, words))
    )


def _of_another(findings: Findings, text: str) -> bool:
    """Whether another body has settled it ("The county council has agreed to mend the road")."""
    own = (findings.document.body or "").lower()
    if (other := COUNCIL.match(text)) and other["kind"].lower() not in own:
        return True
    if (whose := WHOSE.search(text)) and not _is_own(findings, whose["who"]):
        return True
    named = NAMED.match(text) if own else None
    if named and is_body(named["who"]) and not is_named_above(findings, text, named["who"]):
        return True
    others = OTHERS.match(text) if own else None
    if others and not is_named_above(findings, text, others["whose"] or others["people"].rstrip("s")):
        return True
    if (of_law := COURT.search(text)) and not is_named_above(findings, text, of_law[1]):
        return True
    another = ANOTHER.match(text)
    return another is not None and another["who"].lower() not in own.replace("the ", "")


def is_named_above(findings: Findings, text: str, who: str) -> bool:
    """Whether all words of a body, its initials aside, stand in those with which a paper begins, a sentence of it aside."""
    above = f"{findings.document.body or ''} {findings.text[:TOP].replace(text, '')}".lower()
    words = (word.lower() for word in re.findall(r"[A-Za-z]{4,}", who) if not word.isupper())
    return all(word in OWN or re.search(rf"\b{word}", above) for word in words)


def _is_ours(findings: Findings, will: re.Match[str]) -> bool:
    """Whether those who will do something are those who meet: "we", or a word for a body that is in its name or means no other."""
    who = (will["who"] or "").lower()
    return (
        not who
        or who in (findings.document.body or "").lower()
        or who in ("board", "committee", "panel", "group", "trustees", "members")
    )


def _is_own(findings: Findings, who: str) -> bool:
    """Whether somebody whose board is spoken of is the body of the paper ("the Trust's board")."""
    return who.lower().removeprefix("the ") in (findings.document.body or "").lower()


def _undecided(text: str) -> bool:
    """Whether a sentence with a word for settling tells of what is open, asked for, or only noted."""
    put = PUT_BY_ONE.match(text)
    if text.rstrip().endswith("?") or (put and not STRONG.search(put.group())):
        return True
    open_ = UNSETTLED.search(text)
    if open_:
        strong = STRONG.search(text)
        if OUTRIGHT.search(text) and not re.match(r"(?:if|should|until|once)\b", open_.group(), re.I):
            return bool(re.search(r"\bnot\b", open_.group()))
        return strong is None or strong.start() >= open_.start() or bool(re.search(r"\bnot\b", open_.group()))
    return bool(NOTED.search(text)) and not re.search(r"\bit (?:was|had been) (?:\w+ )?agreed\b", text, re.I)
