"""Places of two and more words that no list has, behind a preposition: "in Kirk Marrow", "at Hollin Magna", "near Wick St Mary"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set

from convenor.graph.worded import Worded
from convenor.ingest.names.place_looks import is_plain, like_a_place
from convenor.ingest.names.venue_towns import BUILT, SIDES, no_place
from convenor.ingest.words.known_places import known

_AHEAD = (
    r"(?:North|South|East|West|Mid|Upper|Lower|Little|Great|Nether|Over|High|Low|Far|Long|Old|New|Market|Castle|Church|Kirk|Kirkby|Port|Glen|Loch|Strath|Cwm|Pont|Llan|Pen|Nant|Tre|Bryn|Cairn|"
    r"Bishop[’']?s|Bishop|King[’']?s|Queen[’']?s|Abbot[’']?s|Monk[’']?s|Prince[’']?s|Canon[’']?s|Earl[’']?s|Chipping|Temple|Steeple|Stoke|Stony|Burnt|Black|White|St\.?|Saint|Isle of|Mains of|Bridge of|Mill of|"
    r"Kirkton of|Milton of|Vale of|Brig [Oo]’|"
    r"Aber|Betws|Blaen|Blaenau|Bwlch|Caer|Capel|Castell|Cefn|Coed|Dyffryn|Eglwys|Glan|Llyn|Maes|Moel|Morfa|Mynydd|Pant|Pentre|Plas|Porth|Rhos|Rhyd|Traeth|Waun|Ynys|Ystrad|"
    r"Allt|Baile|Beinn|Bàgh|Ceann|Cill|Cnoc|Creag|Druim|Dùn|Eilean|Gleann|Inbhir|Kyle of|Rubha|Sgùrr|Srath|Tobar|Tràigh|"
    r"Bally|Dún|Gort|Inis|Lough|Slieve|Sliabh)"
)
_WORD = r"[A-ZÀ-Þ][a-zà-ɏ]{2,15}(?:-[A-Za-zà-ɏ]{2,16}){0,3}"
_BEHIND = (
    r"(?:(?:of|an|na|nan|upon|under|by|le|y|yr|ap|with|cum) [A-ZÀ-Þ][a-zà-ɏ]{2,15}|"
    r"(?:St\.?|All|Holy) [A-Z][a-z]{3,15}|[A-ZÀ-Þ][a-zà-ɏ]{2,15})"
)
LONG = re.compile(
    rf"\b(?P<how>[Ii]n|[Rr]ound|on(?= (?:Cwm|Glen|Pont|Llan|Port|Isle|Mynydd|Moel|Cefn|Beinn|Slieve|Ynys|Eilean))|[Aa]t|[Nn]ear|[Bb]etween|across|throughout|around|outside|(?:west|east|north|south|centre|outskirts|edge|streets?|rest|parts?|heart|people|residents|"
    rf"borough|town|village|city|district|island|parish) of|(?:on|off|to) the(?= Isle)|for|to|from|as far as|above|below|beyond|off) (?P<name>(?:(?P<ahead>{_AHEAD}) (?P<one>{_WORD}[’']?s?)(?: (?P<two>{_BEHIND}))?|(?P<first>{_WORD}(?:[’']s)?) (?P<last>{_BEHIND})))"
    r"(?=[.,;:)”\"]|[’'](?:s\b|\s|$)|\s+(?:& )?[a-z(–|-]|\s*$)(?!, [A-Z][a-z]+ (?:and|&) )"
)
OPENS_PLACE = re.compile(
    rf"(?!(?:North|South|East|West|High|Low|Far|Long|Old|New|Market|Castle|Church|Temple|Black|White|King|Queen|Bishop) ){_AHEAD} {_WORD}"
)  # what opens so in a series of names
WHERE = Worded(r"\b(?:[Ii]n|[Oo]n|[Aa]t|[Tt]o|[Ff]or|[Ff]rom|[Nn]ear) (?P<name>[A-ZÀ-Þ][a-zà-ɏ]{4,20}), where\b")
AFFIXES = frozenset(
    "green common moor heath marsh moss end cross bank bridge mill ferry bay point quay top row edge bottom head tump thorns thorn brow nook clough fold lees leys holme holmes hay heights magna parva regis abbas abbot abbots "
    "priors priory monachorum episcopi ducis canonicorum intrinseca newby fen fens vale valley fell ings wharf island sands dunes strand water waters beacon "
    "nab rigg pill drove soke shore furlong carr carrs lode dyke staithe staithes hythe pike garth tarn scar crag howe wyke mead meads slade wath weald wold wolds "
    "isaf uchaf fawr fach ddu newydd felen wen gwyn goch ganol mòr mór mhòr mhór beag bheag ruadh dubh bàn glas "
    "bassett basset mallet malet mandeville lacy fitzwarren fitzpaine peverell courtenay ferrers malherbe percy gurney poyntz st underwood overy deverill pomeroy "
    "lovell mowbray zouch bohun champflower beauchamp cantelo matravers mortimer montague keynes mauduit rivers tracy wake fleming giffard gifford harcourt hammond poges giles green lisle".split()
)  # behind a place's first word
OF_A_PERIOD = frozenset(
    "season tide term water summer winter profile street level tribunal house office court chamber commission management tier six world era testament".split()
)
BEHIND_ANYTHING = (
    "for",
    "to",
    "from",
    "as far as",
    "above",
    "below",
    "beyond",
)  # what also leads to people, firms and subjects
FAR_OFF = (
    "above",
    "below",
    "beyond",
    "off",
)  # which lead to sums, times and tasks as well ("below Market Rent", "signed off")
SAINTS = ("St", "St.", "Saint")
SHORES = frozenset("point bay head island strand shore scar ness".split())  # behind a place's first word at sea
ONLY_PLACES = "Nether"  # ahead of places alone, whatever their own word is
AT_WORK = re.compile(
    r"\b(?:head|director|manager|officer|lead|leader|professor|lecturer|adviser|engineer) (?:(?:of|for) [a-z][a-z ,&-]{2,40} )?$",
    re.I,
)  # before "at" and the name of an employer
PARTS = ("Upper", "Lower", "Nether", "Mid")  # ahead of a village's name, and of hardly anything else
BUILDINGS = BUILT | frozenset(
    "barracks pool gym mart mews works depot gateway tavern brewery abbey cathedral mosque chapel castle manor towers arena academy ysgol coleg ysbyty canolfan neuadd meithrinfa scoil coláiste sgoil airport hospital station services trust primary "
    "junior infants infant high grammar cinema bakery nursery shop stores garage mine colliery pit dock docks pier canal greenway reservoir stadium drive".split()
)

Found = tuple[int, int, str]


def named(text: str, surnames: Set[str], small: Set[str]) -> Iterator[Found]:
    """(start, end, name) of such places; `small` are the words that the paper writes without a capital."""
    for match in LONG.finditer(text):
        if _is_place(match, surnames, small):
            yield match.start("name"), match.end("name"), match["name"]
    for match in WHERE.finditer(text):
        word = match["name"].lower()
        if word not in small and match["name"] not in known() and _may_be(word, surnames):
            yield match.start("name"), match.end("name"), match["name"]


def _is_place(match: re.Match[str], surnames: Set[str], small: Set[str]) -> bool:
    """Whether capitals behind a preposition name a place by what stands ahead or behind in it, with a word of its own."""
    name, ahead = match["name"], match["ahead"]
    own = (match["one"] or match["first"]).lower().removesuffix("’s").removesuffix("'s")
    last = (match["two"] or match["last"] or "").split(" ")
    linked, behind = len(last) > 1, last[-1].lower()
    if ahead == ONLY_PLACES and name not in known() and behind not in BUILDINGS - AFFIXES:
        return True
    if match["how"] == "at" and AT_WORK.search(match.string, max(0, match.start() - 60), match.start()):
        return False
    if name in known() or not _may_be(own, surnames) or own in small or own in OF_A_PERIOD:
        return False
    if behind and not linked and behind not in AFFIXES and (not _may_be(behind, surnames) or behind in small):
        return False
    if behind in BUILDINGS and behind not in AFFIXES:
        return False
    shaped = bool(ahead) or linked or behind in AFFIXES or like_a_place(own) or like_a_place(behind)
    if not ahead and (own.capitalize() in known() and not (linked or behind in AFFIXES)):
        return False  # a known town before another name
    if match["how"] in FAR_OFF and not (like_a_place(own) or ahead in (*PARTS, *SAINTS) or own.capitalize() in known()):
        return match["how"] == "off" and not ahead and behind in SHORES
    if match["how"] in BEHIND_ANYTHING:
        if linked and last[0] in ("St", "St.", "All", "Holy"):
            return own.capitalize() in known()
        return bool(ahead and (ahead in PARTS or ahead.lower() not in SIDES) and not ahead.lower().endswith("s")) or (
            behind in AFFIXES and own.capitalize() in known()
        )
    return shaped


def _may_be(word: str, surnames: Set[str]) -> bool:
    """Whether a word may be a place's own: no everyday one, nobody's name, nothing abstract."""
    return not (word in BUILDINGS or is_plain(word) or no_place(word, surnames))
