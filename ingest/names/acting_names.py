"""Bodies that nothing in their name gives away, told by what they do: they write, fund, agree or are written to."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from convenor.graph.worded import Worded
from convenor.ingest.names import firms
from convenor.ingest.names.venue_towns import BUILT
from convenor.ingest.words.body_words import GENERIC, NOT_BODIES
from convenor.ingest.words.known_places import known
from convenor.ingest.words.shapes import BODY_HEADS, NOT_NAMES, SMALL, TITLE_HEADS, forenames

_DOES = (
    r"(?:agree[ds]?|offer(?:ed|s)?|told|confirm(?:ed|s)?|advise[ds]?|reported|said|says|wish(?:es)?|ask(?:ed|s)?|appl(?:y|ied)|request(?:ed|s)?|"
    r"provide[ds]?|prepared?|respond(?:ed|s)?|replied|wr(?:ote|itten)|proposed?|decided?|accept(?:ed|s)?|refused?|object(?:ed|s)|"
    r"contacted|informed|intends?|sent|issued|launched|carried out|undert(?:ook|aken)|awarded|funded|sponsored|bought|sold|supplied|installed|quoted|"
    r"float(?:ed)?|invited|recommend(?:ed|s)|taken over|support(?:s|ed|ing)|express(?:ed|es)|claim(?:ed|s)?|talked|manages?|managed|operates?|visited|attended|presented|reviewed|ran|runs|won|built|"
    r"leads|spearhead(?:s|ed)|host(?:s|ed)|organise[sd]|consult(?:s|ed)|(?:is|are|was|were) (?:leading|spearheading|hosting|organising|consulting)|commissioned|completed|erected|cleared|repaired|charge[sd]|estimate[sd]|"
    r"deliver(?:ed|s|ing)?|welcomed|helped|donated|raised|plans? to|expects? to|need(?:s|ed)? to|appointed|produced|published|employs?|always hold|holds?|pays|paid|"
    r"looking (?:at|for|into|to)|get(?:ting)? in touch|working (?:on|with|to)|keen to|happy to|willing to|(?:be )?able to|unable to|wants? to|hopes? to|hoped to|responsible for)"
)
_AUX = (
    r"(?:(?:has|have|had|is|are|was|were|will|would|may|might|must|can|could|should|shall|do|does|did)\s+"
    r"(?:(?:not|now|also|since|been|be|already|recently|just|still|currently|kindly|said|that)\s+){0,2})?"
)
DOES = re.compile(rf"\s+(?:(?:also|now|then|always|still|both|kindly|recently|already)\s+)?{_AUX}{_DOES}\b")
DONE = re.compile(
    r"\s+(?:[a-z]+\s+){0,2}?(?:is|are|was|were|be|been|being)\s+(?:[a-z]+\s+){0,2}?(?:agreed|offered|confirmed|reported|requested|provided|prepared|written|"
    r"proposed|decided|accepted|refused|sent|issued|launched|carried out|undertaken|awarded|funded|sponsored|bought|sold|supplied|installed|recommended|"
    r"taken over|produced|published|held|paid)\b"
)  # to a thing, which does nothing itself
PLURAL = re.compile(r"\s+(?:have|are|were|wish|do)\s+(?!to be\b)[a-z]")  # as British papers speak of one body
FROM = re.compile(
    r"(?:\b(?:received|heard|awaited|obtained|purchased?|bought|ordered|hired|e-?mails?|letters?|feedback|quot(?:es?|ations?)|tenders?|grants?|funding|invoices?|permission|response|reply|news|money|"
    r"representatives?|colleagues|officers|staff|correspondence|updates?|advice|support|sponsorship|help|loan|students|report|confirmation|offer)\s+(?:\w+\s+)?from|"
    r"\b(?:led|run|funded|provided|prepared|organised|managed|owned|supplied|employed|sponsored|published|hosted|installed|produced|commissioned|issued|"
    r"constructed|operated|delivered|built|reviewed|audited|examined|maintained|manufactured|marketed|insured|inspected|"
    r"submitted|signed off|carried out|undertaken|drawn up|drafted|written|approved|endorsed|offered|set up|launched|awarded|donated|designed|accredited|quoted|charged|loaned)\s+by|"
    r"\b(?:contact(?:ed|ing)?|inform(?:ed)?|liais(?:e|ed|ing) with|met with|meet(?:ing)? with|in (?:conjunction|partnership|collaboration|consultation|contact) with|"
    r"(?:working|link(?:ed|ing)?|engag(?:e|ed|ing)|partner(?:ed|ing)?|(?:follow(?:ed)?|take|taken|taking) (?:this |it |that )?up|rais(?:e|ed) (?:this |it )?|check(?:ed)?|relationship|agreements?|contracts?|complaints?|loans?|facility|facilities|overdraft|deposits?) with|representing|(?:employees?|representatives?|delegates?) of|"
    r"on behalf of|discussions? with|(?:spoken|spoke|speak|talk(?:ed)?|wr(?:ite|itten|ote)|appl(?:y|ied)|complain(?:ed)?|report(?:ed)? (?:this |it )?) to|account (?:with|at)|"
    r"affiliated (?:to|with)|members? of|arrangements (?:\w+ ){0,2}with|joined|join|registered with|registration with|£\d[\d,.]*(?: each)? to))\s+(?:the\s+)?$",
    re.I,
)
LINKS = tuple(
    "from by with of to at representing joined join contact contacted contacting inform informed".split()
)  # last in it
WITH_ANYBODY = re.compile(
    r"\b(?:contact\w*|inform\w*|representing|(?:liais\w+|met|meet(?:ing)?|check\w*|working|up|it|this|discussions?|complaints?) with|"
    r"(?:spoken|spoke|speak|talk(?:ed)?|wr(?:ite|itten|ote)|complain\w*|it) to|"
    r"(?:submitted|signed off|carried out|undertaken|drawn up|drafted|written|approved|endorsed|offered|set up|launched|awarded|donated|designed|quoted|loaned) by)\s+$",
    re.I,
)  # what is done with people as often as with bodies
ASKED = re.compile(
    r"\b(?:ask(?:ed)?|invite[ds]?|thank(?:ed|s to)?|chase[ds]?|e-?mail(?:ed)?|remind(?:ed)?|approach(?:ed)?|lobby|lobbied|urge[ds]?|sent to)\s+(?:the\s+)?$",
    re.I,
)  # what is done with bodies, and mostly with people
LETTERS = re.compile(r"(?P<name>[A-Z](?<![\w’'&./@-][A-Z])[A-Za-z&]{2,7})(?![\w&/@-]|[’'](?!s\b)|\.\w)")
DOTTED = Worded(r"(?<![\w.&])(?P<name>(?:[A-Z]\.){2,5}[A-Z]\b\.?)(?! ?&|[’'])")  # "N.V.C."
OFFICES = re.compile(
    r" (?:chair(?:man|woman|person)?|treasurer|trustees|committee|helpdesk|AGM)\b"
)  # of a body, behind its letters
NAME = re.compile(
    r"(?P<name>[A-Z](?<![\w’'&./@-][A-Z])(?:(?<=N)HS|[a-z]+[A-Za-z]*)(?: (?:of (?:the )?|and |& )?[A-Z][a-z]+[A-Za-z]*){1,3})(?![\w&/@-])"
)
ONE = re.compile(r"(?<![\w’'&./@-])(?P<name>[A-Z][a-z]{2,}[A-Za-z]*)(?![\w&/@-])(?! [A-Z&(]|, [A-Z])")
SPOKEN_OF_AS_SEVERAL = Worded(
    r"(?<![\w’'&./@-])(?<!\bin )(?<!\bof )(?<!\band )(?<!\bthe )(?<!\bThe )(?<![A-Z]\. )(?P<name>[A-Z][a-z]{2,}[A-Za-z]*[A-Za-rt-z])(?=\s+(?:have|are|were)\s+[a-z])"
)  # one word that stands for several people and has no plural: a firm ("Glazewing have agreed")
NEXT = re.compile(
    r"(?P<link>,? and (?:the )?|, (?:the )?)(?P<name>[A-Z][\w&-]+(?: (?:of (?:the )?|& )?[A-Z][\w&-]+){0,3})"
)  # of a series
FIRST = re.compile(r"(?P<name>[A-Z][\w&-]+(?: [A-Z][\w&-]+){0,2})(?=,? and |, )")  # of a series
PRICED = re.compile(r"(?<![\w’'&./@-])(?P<name>[A-Z][\w&-]{3,}(?: [A-Z][\w&-]+){0,2}) \(£")
IN_QUOTES = Worded(
    r"[‘“'\"](?P<name>[A-Z][\w’-]*(?: (?:(?:of|for|and|the|in|&) ){0,2}[A-Z][\w-]*){1,5})[’”'\"] (?:project|programme|initiative|campaign|scheme)\b"
)  # what people work together in, by its name
QUOTES = Worded(r"\b(?:quot(?:es?|ations?)|tenders?|estimates?|bids?)\b", re.I)
NO_BODY = frozenset(
    "vcs vcse vcfse vcfs agm egm sgm aob pdf url faq tbc tbd vat paye cctv wifi covid csv html usb dbs gdpr foi sla kpi mou tor rag ict cpd hgv suv isa led dvd "
    "sbm dsl ddsl dht eht aht senco dpo dph dcs coo cio ehcp asb muga tro cil sid lac nqt ect sats dols "
    "toil cpz sen send eia sea ndp roi ftse asap rip diy tv pa ok id iban swift bacs".split()
)
NO_NAME = (
    NOT_NAMES
    | TITLE_HEADS
    | frozenset(
        "facebook twitter zoom google excel teams email internet website christmas easter brexit covid god english welsh french irish "
        "act bill strategy project scheme plan programme festival fair day week month year event show road street lane councillors residents members officers trustees governors directors majesty village hall "
        "duke earl marquess viscount baron king queen prince princess".split()
    )
)
BEHIND_CAPITALS = re.compile(r"[A-Z][\w’'.-]*,? $")
SONS = ("Son", "Sons", "Daughter", "Daughters", "Company", "Co", "Partners")  # with which a firm's name ends
SEVERAL = frozenset(
    "they there here both most you where those these what who which some many few others such half women men people cattle youth everyone nobody none parliament majority "
    "minority rest management clergy labour two three four five six seven eight nine ten several neither either all only how when why attached below above enclosed".split()
)
NOBODYS = firms.TRADES | NOT_NAMES  # with which no name of a person ends
NO_LETTERS = NO_BODY | NOT_BODIES
OPENERS = tuple(
    f"{word} "
    for word in "If When As While Although Since Once Where Because After Before Her His Their Its Our These Those Some Many Most She He They We It Both".split()
)
GOES_ON = re.compile(r" (?!(?:The|In|On|At|A)\b)[A-Z]|[’']s [A-Z]")  # a longer name
BEFORE = 60  # code points before a name that may tell what is done to it

IN_A_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Oo]n|[Nn]ear|[Aa]cross|[Aa]round|[Tt]hroughout|[Tt]hrough|[Oo]utside|[Oo]f|[Ii]nto|[Bb]etween) (?:the )?$"
)
LONGEST_LINK = len("throughout the ")

Found = tuple[int, int, str]


def in_prose(text: str, is_person: Callable[[str], bool], shortened: bool) -> Iterator[Found]:
    """(start, end, name) of the names that act or are dealt with as bodies are.

    `is_person` tells whether letters are somebody's initials, `shortened` whether the paper calls people by theirs.
    """
    for match in LETTERS.finditer(text):
        name = match["name"]
        if not _are_letters(name) or name.lower() in NO_LETTERS or is_person(name):
            continue
        if name.endswith("s") or GOES_ON.match(text, match.end()):
            continue
        end = match.end()
        one = PLURAL.match(text, end) and not DONE.match(text, end)
        if (
            one
            or (_acts(text, end) and not (shortened and len(name) == len("ABC")))
            or _dealt_with(text, match.start())
            or (name.isupper() and OFFICES.match(text, end))
        ):
            yield match.start(), match.end(), name
            yield from _letters_on(text, match)
    yield from _dotted(text, is_person)
    for match in NAME.finditer(text):
        end = match.end()
        dealt = _dealt_with_as_body(text, match)
        if _like_a_person(match["name"]) and firms.is_one(text, match.start(), end):
            yield match.start(), end, match["name"]
        elif (dealt or _does(text, match)) and not match["name"].startswith(OPENERS):
            yield from _one_or_two(match["name"], match.start())
            yield from _series(text, end) if dealt else ()
    for match in IN_QUOTES.finditer(text):
        yield match.start("name"), match.end("name"), match["name"]
    yield from firms.joined(text)
    yield from firms.shortened(text)
    for called in (*firms.CALLED.finditer(text), *firms.SOLD_BY.finditer(text)):
        if (named := ONE.match(text, called.end())) and _may_act(named["name"]):
            yield named.start(), named.end(), named["name"]
    for sold in firms.SOLD_BY.finditer(text):
        first = FIRST.match(text, sold.end())
        if first and _may_act(first["name"]) and (series := _series(text, first.end())):
            yield first.start(), first.end(), first["name"]
            yield from series
    for match in SPOKEN_OF_AS_SEVERAL.finditer(text):
        if _is_several(text, match) and not is_person(match["name"]):
            yield match.start(), match.end(), match["name"]
    for match in PRICED.finditer(text) if "(£" in text and QUOTES.search(text) else ():
        if _may_act(match["name"]):
            yield match.start("name"), match.end("name"), match["name"]


def _dotted(text: str, is_person: Callable[[str], bool]) -> Iterator[Found]:
    """The letters with stops between them that act or are dealt with as bodies are, and are nobody's initials."""
    for match in DOTTED.finditer(text):
        letters, end = match["name"].replace(".", ""), match.end()
        if letters.lower() in NO_LETTERS or is_person(letters) or re.match(r" [A-Z]", text[end : end + 2]):
            continue
        behind_name = BEHIND_CAPITALS.search(text, max(0, match.start() - 24), match.start())  # somebody's letters
        if (_acts(text, end) and not behind_name) or _dealt_with(text, match.start()):
            yield match.start(), end, match["name"]


def _is_several(text: str, match: re.Match[str]) -> bool:
    """Whether a word of which a text speaks as of several stands alone, is no everyday one, and does something."""
    name, end = match["name"], match.end()
    if (
        name.lower() in SEVERAL
        or not _may_act(name)
        or BEHIND_CAPITALS.search(text, max(0, match.start() - 24), match.start())
    ):
        return False
    return (_acts(text, end) or text.startswith(" have ", end)) and not DONE.match(text, end)


def _does(text: str, match: re.Match[str]) -> bool:
    """Whether what stands behind a name says that it does what bodies do, or what sort of firm it is."""
    name, end = match["name"], match.end()
    if IN_A_PLACE.search(text, max(0, match.start() - LONGEST_LINK), match.start()):
        return False  # "costs in Marrow and Hexley were being worked through"
    several = name.endswith("s")  # "Red Kites are nesting" tells of no body, "Vale Maps have agreed" does
    if PLURAL.match(text, end) and (_acts(text, end) if several else not DONE.match(text, end)):
        return True
    return (_of_a_trade(name) and _acts(text, end)) or bool(firms.APPOSED.match(text, end))


def _dealt_with_as_body(text: str, match: re.Match[str]) -> bool:
    """Whether something is done with a name that is not done with people as often, or with what is surely nobody's name."""
    start = match.start()
    if _of_a_trade(match["name"]) and ASKED.search(text, max(0, start - BEFORE), start):
        return True
    return _dealt_with(text, start) and not (
        _like_somebody(match["name"]) and WITH_ANYBODY.search(text, max(0, start - BEFORE), start)
    )


def _series(text: str, end: int) -> list[Found]:
    """The names of a series that goes on behind the first, up to the one behind "and"."""
    found: list[Found] = []
    while match := NEXT.match(text, end):
        if not _may_act(match["name"]):
            return []
        found.append((match.start("name"), match.end(), match["name"]))
        if "and" in match["link"]:
            return found
        end = match.end()
    return []


def _letters_on(text: str, first: re.Match[str]) -> list[Found]:
    """The letters of a series that goes on behind those with which something is done ("contact ABC, DEFG and HIJ")."""
    found: list[Found] = []
    end = first.end() if _dealt_with(text, first.start()) else len(text)
    while match := NEXT.match(text, end):
        if not _are_letters(match["name"]) or match["name"].lower() in NO_LETTERS:
            return []
        found.append((match.start("name"), match.end(), match["name"]))
        end = match.end()
    return found


def _one_or_two(name: str, start: int) -> Iterator[Found]:
    """A name, or the two that "and" joins where each is a single word."""
    words = name.split()
    if len(words) == 3 and words[1] in ("and", "&"):
        firm = words[2] in SONS and words[0].lower() not in NO_NAME
        if words[1] == "&" or firm:
            yield from [(start, start + len(name), name)] if firm or all(map(_may_act, words[::2])) else []
            return
        pairs = [(start, words[0]), (start + len(name) - len(words[2]), words[2])]
        yield from ((at, at + len(word), word) for at, word in pairs if _may_act(word))
    elif (left := name.rpartition(" and ")[0]) and " " in left and _of_a_trade(left):
        both = [(start, left), (start + len(left) + len(" and "), name[len(left) + len(" and ") :])]
        yield from ((at, at + len(one), one) for at, one in both if _may_act(one))
    elif _may_act(name):
        yield start, start + len(name), name


def _of_a_trade(name: str) -> bool:
    """Whether a name ends as those of firms and charities do."""
    return name.rpartition(" ")[2].lower() in firms.TRADES


def _like_a_person(name: str) -> bool:
    """Whether a name is two words of which the first is a given name and the second no everyday one."""
    given, _, last = name.lower().partition(" ")
    return " " not in last and given in forenames() and last not in NO_NAME


def _like_somebody(name: str) -> bool:
    """Whether a name is two words of which nothing tells that they are not somebody's."""
    words = name.split()
    return len(words) == 2 and words[1].lower() not in NOBODYS and words[1].isalpha()


def _acts(text: str, end: int) -> bool:
    """Whether what stands behind a name says that it does something, and not that something is done to it."""
    return bool(DOES.match(text, end)) and not DONE.match(text, end)


def _dealt_with(text: str, start: int) -> bool:
    begin = max(0, start - BEFORE)
    before = text[begin:start].lower().rstrip().removesuffix("the").rstrip()
    return bool(
        (before.endswith(LINKS) and FROM.search(text, begin, start)) or firms.RIGHT_BEHIND.search(text, begin, start)
    )


def _are_letters(name: str) -> bool:
    """Whether a word is made of initials."""
    large = sum(map(str.isupper, name))
    return large >= 3 or (large == 2 and len(name) == 3 and name[1] in "fo")  # "DfT"


def _may_act(name: str) -> bool:
    """Whether capitals may be the name of a body: no everyday words alone, nobody's name, no place."""
    words = [word for word in re.findall(r"[\w’'-]+", name) if word.lower() not in SMALL]
    plain = [word.lower() for word in words]
    own = plain[:-1] if len(plain) > 1 and plain[-1] in firms.TRADES else plain
    if not plain or plain[0] in forenames() or any(word in NO_NAME for word in own) or name in known():
        return False
    if plain[-1] in BUILT:
        return False  # whoever lives or works there
    return not all(word in GENERIC or word in BODY_HEADS for word in plain)
