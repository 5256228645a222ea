"""Sentences on members that enumerate who sits, say who sends whom, or that somebody "also sits".

"The Committee comprises three trustees and the Chief Executive"; "Vale Council and the Ember Trust may each nominate two
members"; "two members are appointed by Vale Council and one by Ember Trust"; "two lay members also sit on the Board".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest.names import body_names
from convenor.ingest.names.findings import Findings
from convenor.ingest.seats import own_seats
from convenor.ingest.seats.counted_words import NUMERAL, counts_first, number, singular
from convenor.ingest.seats.listed_in_prose import enumerated, senders
from convenor.ingest.seats.sitters import Sitter
from convenor.ingest.terms import counted_prose
from convenor.ingest.terms.member_chapters import ASIDE
from convenor.ingest.words import body_words

SPEAKS = Worded(
    r"\b(?:compris\w+|consist\w*|made up|composed|constituted|includes?|members?|membership|composition|representatives?|nominat\w+|appoint\w*|sends?|sits?|serves?|ex[- ]officio|governors|trustees|councillors|directors)\b",
    re.I,
)
_BODY = r"(?:committee|board|panel|forum|group|partnership|council|authority|membership|members|governors|trustees|governing body|executive|team|network|trust|body|cabinet|alliance|we|it)"
COMPOSED = re.compile(
    rf"^(?P<subject>[^:;]{{0,120}}?\b{_BODY}\b[^:;.]{{0,60}}?) (?:(?:shall|will|must|is to|are to|should) )?(?:(?:also|normally|currently|when full|when complete) )?(?:be )?"
    rf"(?:comprised? (?:of )?|comprises?:? (?:of )?|(?:made up|composed|constituted)(?: as follows|(?: only)? of| from)?:? |consists? (?:only )?of:? |includes?:? |(?:is|are|be)(?: as follows)?[:–-] |ha(?:ve|s) (?:up to )?(?=(?:{NUMERAL}) [a-z][\w ]{{3,40}}[:;–-] )|(?:as follows|namely|being)[:,]? )(?P<rest>\S.+)$",
    re.I,
)
LABELLED = re.compile(
    r"^(?:(?:core|full|voting|committee|board|governing body) )?(?:members(?:hip)?|composition)(?: of [^:.–]{3,60})?(?:\s*[:.–-]\s+| (?=(?:The|An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Up to|Not|At least|\d) ))(?P<rest>\S.+)$",
    re.I,
)  # "Membership: the Headteacher and two governors"
NOT_OF_SEATS = re.compile(
    r"\b(?:quor\w+|purpose|roles?|remit|responsib\w+|functions?|duties|terms of reference|agendas?|minutes|reports?|papers|meetings? (?:will|shall|is|are)|budget|plan|strategy|area|(?:may|shall|will|must|can|does|do|are|is|could|should) not|nor)\b",
    re.I,
)  # in what a sentence is about
SENT_KIND = r"(?:members?|representatives?|reps?|councillors?|directors?|persons?|people|delegates?|nominees?|trustees?|governors?|observers?|advisers?|co-?optees?)"
SENDS = Worded(
    rf"(?P<bodies>[A-Z][^.;:]{{3,300}}?),? (?:(?:(?:shall|will|may|can|must|should)(?: also)?(?: each)?|(?:are|is)(?: each)? (?:entitled|invited|asked|able) to|each) )?(?:be (?:entitled|invited|asked|able) to )?"
    rf"(?:nominates?|appoints?|sends?|elects?|chooses?|puts? forward|provides?|(?:is|are|be) represented by) (?P<count>(?:up to )?(?:{NUMERAL}|an?)) (?P<position>(?:[\w’'/-]+ ){{0,4}}?{SENT_KIND})\b"
)
SENT = Worded(
    rf"(?P<who>(?:up to )?(?:{NUMERAL}|an?) (?:[\w’'/-]+ ){{0,4}}?{SENT_KIND}),? (?:(?:shall|will|may|must)(?: each)? be|(?:are|is)(?: to be)?|to be) (?:nominated|appointed|elected|chosen|selected|sent|provided)(?P<each>,? one each)? by (?P<rest>.+)$",
    re.I,
)
EACH_BY = re.compile(r",? one each by ", re.I)
AND_BY = re.compile(rf",? (?:and )?(?=(?:up to )?(?:{NUMERAL}) by )", re.I)
BY = re.compile(rf"^(?P<count>(?:{NUMERAL})) by ", re.I)
SITS = Worded(
    r"^(?P<who>[^.;:]{6,160}?),? (?:(?:shall|will|may|can|must) )?(?:also )?(?:(?:sits?|serves?) on (?:the|this|our) |(?:is|are|be) (?:also )?(?:an? )?(?:(?:ex[- ]officio|full|voting|non-voting|co-opted|permanent|statutory) )*members? (?:of (?:the|this) |by virtue ))",
    re.I,
)
OF_EACH = Worded(
    rf"\b(?P<count>{NUMERAL}|an?|the)(?: (?P<position>(?:[\w’'-]+ ){{0,4}}?{SENT_KIND}|(?-i:[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|of|for|and)){{0,6}}?)))? (?:of|from|for|by|(?:appointed|nominated|drawn) (?:by|from)) each(?: of)? (?:the )?(?P<term>(?!the |following)(?:[\w-]+ ){{0,3}}?(?:councils?|authorit(?:y|ies)|bod(?:y|ies)|part(?:y|ies|ners?)|organisations?|agenc(?:y|ies)))\b",
    re.I,
)
EACH_SENDS = re.compile(
    rf"\b[Ee]ach(?: of the)? (?P<term>(?:[\w-]+ ){{0,3}}?(?:[Cc]ouncils?|[Aa]uthorit(?:y|ies)|[Bb]od(?:y|ies)|[Pp]art(?:y|ies|ners?)|[Oo]rganisations?)) (?:taking part )?(?:(?:shall|will|may|is to|are to) )?(?:appoints?|nominates?|sends?|chooses?|has|have) (?P<count>{NUMERAL}|an?) (?P<position>(?:[\w’'-]+ ){{0,3}}?{SENT_KIND})\b"
)
CALLED = Worded(
    r"(?P<bodies>\b[A-Z][^.;()]{10,400}?),? \((?:(?:together|collectively|each|hereafter|hereinafter|referred to as|known as|called),? )*"
    r"[“\"‘'](?:the )?(?P<term>[A-Za-z -]{4,40})[”\"’']\)"
)
FOUNDED = Worded(
    r"^(?P<bodies>[A-Z][^.;:]{10,400}?) (?:have|has) (?:jointly |together )?(?:resolved to|agreed to|set up|established|formed)\b|\b(?:established|set up|formed) (?:jointly )?by (?P<by>[A-Z][^.;:]{10,400})"
)
OF_MEMBERS = re.compile(r"(?:the |our |core |full |voting )*(?:members(?:hip)?|composition|constitution)\b", re.I)
OF_QUORUM = Worded(r"\bquor(?:um|ate|acy)\b", re.I)
NOT_ONE = re.compile(r"(?:Each|Every|Any|All|Both|No|Such)\b")
OF_COUNCILS = frozenset("council authority".split())
LONGEST = 900  # code points of a sentence


class Groups(dict[str, list[str]]):
    """What the paper calls some bodies together: "constituent authority" → their names."""

    def learn(self, words: str) -> None:
        """Take the bodies that a sentence names together."""
        said = CALLED.search(words)
        if said and len(names := _bodies(said["bodies"])) > 1:
            self[_one_of(said["term"])] = names
        elif (founded := FOUNDED.search(words)) and len(names := _bodies(founded["bodies"] or founded["by"])) > 1:
            self.setdefault("", names)

    def of(self, term: str) -> Sequence[str]:
        """The bodies that a term means, by what the paper calls them, else its founders where it says "each council"."""
        term = _one_of(term)
        if term in self:
            return self[term]
        last = term.rpartition(" ")[2]
        by_end = [names for each, names in self.items() if each and each.rpartition(" ")[2] == last]
        founders = self.get("", []) if last in OF_COUNCILS | {"party", "partner", "body"} else []
        councils = last not in OF_COUNCILS or all(name.endswith(("Council", "Authority")) for name in founders)
        return by_end[0] if len(by_end) == 1 else founders if councils else []


def _bodies(words: str) -> list[str]:
    return [name for _, _, name in body_names.in_prose(words) if not body_words.is_generic(name)]


def _one_of(term: str) -> str:
    return re.sub(r"s$", "", re.sub(r"ies$", "y", re.sub(r"^the ", "", term.lower().strip())))


def read(findings: Findings, blocks: Sequence[Block]) -> Iterator[tuple[int, int, Sitter]]:
    """(start, end, seat) of each sentence that gives some, with what the paper calls some bodies together."""
    groups, under = Groups(), False
    for block in blocks:
        if block.kind == "heading":
            under = bool(OF_MEMBERS.match(findings.words(block)))
        if block.kind not in ("paragraph", "item"):
            continue
        for start, end in findings.sentences(block):
            words = " ".join(findings.text[start:end].split())
            groups.learn(words)
            for each in sitting(words, groups, under=under and block.kind == "paragraph"):
                yield start, end, each


def sitting(words: str, groups: Groups, *, under: bool = False) -> list[Sitter]:
    """The seats that a sentence gives; `under` a heading on members it may be a bare list."""
    if OF_QUORUM.search(words):
        return []
    if counted := list(counted_prose.sitting(words)):
        return counted
    if len(words) > LONGEST or not SPEAKS.search(words):
        return []
    each, composed = list(_of_each(words, groups)), _composed(words, under=under)
    if each:  # beside those whom the sentence names; a kind that it counts is theirs
        return each + [one for one in composed if one.organisation]
    return (list(_sent(words)) if EACH_BY.search(words) else []) or composed or list(_sent(words)) or _sits(words)


def _composed(words: str, *, under: bool) -> list[Sitter]:
    said = LABELLED.match(words)
    rest = said["rest"] if said else ""
    inner = COMPOSED.match(rest or words)
    if inner and not (NOT_OF_SEATS.search(inner["subject"]) or ASIDE.search(inner["subject"])):
        rest = inner["rest"]
    elif not rest and under and words[-1] not in ":;" and counts_first(words):
        rest = words
    found = enumerated(rest) if rest and not ASIDE.search(rest.partition(",")[0]) else []
    return found if len(found) > 1 or any(each.number > 1 for each in found) else []


def _sent(words: str) -> Iterator[Sitter]:
    """Those whom bodies send: "Vale Council may appoint two members", "two members appointed by Vale Council and one by Ember Trust"."""
    for said in SENDS.finditer(words):
        names = senders(re.sub(r"^(?:In addition,?|and|In turn,?|Similarly,?) ", "", said["bodies"].strip(" ,")))
        for name in names:
            if not NOT_ONE.match(name):
                yield Sitter(singular(said["position"]), name, number(f"{said['count']} x")[0])
    if sent := SENT.search(words):
        many, _, kind = number(sent["who"])
        if sent["each"]:  # "by Vale Trust and by Ember Institute"
            for piece in re.split(r",? and by |, by ", sent["rest"]):
                for name in senders(re.split(r", |,? (?:who|which|for|from|under|in) ", piece.strip(" ."))[0]):
                    yield Sitter(singular(kind), name)
            return
        for index, piece in enumerate(AND_BY.split(sent["rest"])):
            by = BY.match(piece)
            if bool(by) != bool(index):
                break
            count = number(f"{by['count']} x")[0] if by else many
            for name in senders(
                re.split(r",? (?:who|which|for|from|to|under|in)\b", piece[by.end() if by else 0 :].strip(" ."))[0]
            ):
                yield Sitter(singular(kind), name, count)


def _sits(words: str) -> list[Sitter]:
    said = SITS.match(words)
    if said is None or ASIDE.search(said["who"]) or NOT_OF_SEATS.search(said["who"]):
        return []
    if own_seats.OFFICES.fullmatch(re.sub("^the ", "", said["who"], flags=re.I)):
        return []  # who sits on another board for this one
    return enumerated(said["who"]) if counts_first(said["who"]) else []


def _of_each(words: str, groups: Groups) -> Iterator[Sitter]:
    """One or some of each of the bodies that a term means: "two members appointed by each Council", "the Leader of each"."""
    said = OF_EACH.search(words) or EACH_SENDS.search(words)
    names = groups.of(said["term"]) if said else ()
    if said is None or not names:
        return
    kind = said["position"] or next((each.position for each in _composed(words[: said.start()], under=False)), "")
    for name in names if kind else ():
        yield Sitter(singular(kind), name, number(f"{said['count']} x")[0])
