"""Compares what was found in a paper with what a careful reader found there.

Names are compared as keys without titles, accents and punctuation; sentences by the longest run of words that two
quotes share. A gold row marked `optional` is arguable and counts neither way. Pairs are matched one to one, as many as
can be.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cache
from typing import Any

Row = dict[str, Any]
Same = Callable[[Row, Row], bool]
APOSTROPHES = str.maketrans("", "", "'’ʼ`")
TITLES = frozenset(
    "cllr cllrs clr councillor councillors county mr mrs ms miss mx dr prof professor sir dame lord lady rev revd "
    "reverend hon".split()
)
LITTLE = frozenset("a an and as at by for from in is it its of on or that the their this to was were with".split())
TELLING = frozenset(
    "deputy vice assistant associate acting interim former shadow board committee council forum group panel "
    "partnership trust".split()
)
SAYS_NOTHING = frozenset("representative representatives member members".split())
COUNTED_AIMS = frozenset("vision ambition domain theme priority action measure".split())
RECALL_ONLY = frozenset(("roles with body", "meetings", "outcomes", "owners", "parents", "rules"))
LISTS = (
    *("people", "organisations", "places", "roles", "roles with body", "attendance", "meetings"),
    *("decisions", "outcomes", "actions", "owners", "aims", "parents", "seats", "rules"),
)


@cache
def words(text: str) -> tuple[str, ...]:
    """Lower-case words without accents; an apostrophe inside a word vanishes, '&' is 'and'."""
    flat = unicodedata.normalize("NFKD", text.replace("&", " and ").translate(APOSTROPHES))
    flat = "".join(c for c in flat if not unicodedata.combining(c)).lower()
    return tuple(re.findall(r"[a-z0-9£%€]+(?:\.[0-9]+)?", flat))


def person(name: str) -> tuple[str, ...]:
    """A person's name without titles."""
    return tuple(w for w in words(name or "") if w not in TITLES)


def body(name: str) -> tuple[str, ...]:
    """A body's or place's name without articles."""
    return tuple(w for w in words(name or "") if w != "the")


def alike(one: str | None, other: str | None, least: float) -> bool:
    """Whether two labels share enough of their words; words that make it another post or body must agree."""
    a, b = (frozenset(words(x or "")) for x in (one, other))
    if not a or not b or a & TELLING != b & TELLING:
        return not a and not b
    if words(one or "") == words(other or ""):
        return True
    a, b = a - LITTLE, b - LITTLE
    shared = len(a & b)
    return bool(shared) and shared / min(len(a), len(b)) >= least and shared / max(len(a), len(b)) >= 0.5


def _post(seat: Row) -> str | None:
    """The position of a seat; that a body's seat is its representative's or member's says no more than the body."""
    said = words(seat["position"] or "")
    return None if seat["organisation"] and len(said) == 1 and said[0] in SAYS_NOTHING else seat["position"]


def quotes(row: Row) -> list[str]:
    """The sentences that a row rests on."""
    return [e["quote"] for e in row.get("evidence", ())] or [row.get("quote") or ""]


def same_sentence(gold: str, found: Iterable[str]) -> bool:
    """Whether a found quote shares a run of words with the gold quote: half of it, or the whole of what was found."""
    want = words(gold)
    for quote in found:
        got = words(quote)
        run = SequenceMatcher(None, want, got, autojunk=False).find_longest_match().size
        if len(want) < 4:
            if run == len(want) and len(got) <= len(want) + 10:
                return True
        elif run >= max(3, 0.5 * len(want)) or (run == len(got) and run >= 4):
            return True
    return False


def names(row: Row, key: Callable[[str], tuple[str, ...]]) -> set[tuple[str, ...]]:
    """Every spelling of a named row."""
    return {key(n) for n in (row["name"], *row.get("aliases", ()), *row.get("acronyms", ())) if n} - {()}


def pairs(gold: Sequence[Row], found: Sequence[Row], same: Same) -> dict[int, int]:
    """The largest one-to-one matching: found index → gold index."""
    edges = [[g for g, row in enumerate(gold) if same(row, f)] for f in found]
    taken: dict[int, int] = {}

    def seat(f: int, tried: set[int]) -> bool:
        for g in edges[f]:
            if g not in tried:
                tried.add(g)
                if g not in taken or seat(taken[g], tried):
                    taken[g] = f
                    return True
        return False

    for f in range(len(found)):
        seat(f, set())
    return {f: g for g, f in taken.items()}


@dataclass(frozen=True)
class Compared:
    """One list of one paper: how many rows were right, how many found and wanted, the rows that differ, those that do not."""

    name: str
    hits: int
    found: int
    gold: int
    missed: tuple[Row, ...]
    wrong: tuple[Row, ...]
    right: tuple[Row, ...] = ()


def compare(name: str, gold: Sequence[Row], found: Sequence[Row], same: Same, repeats: bool = False) -> Compared:
    """One list. `repeats` allows a gold row to be found again, as a decision that two sentences state."""
    wanted = [g for g in gold if not g.get("optional")]
    arguable = [g for g in gold if g.get("optional")] + (wanted if repeats else [])
    matched = pairs(wanted, found, same)
    missed = tuple(g for i, g in enumerate(wanted) if i not in matched.values())
    wrong = tuple(f for i, f in enumerate(found) if i not in matched and not any(same(g, f) for g in arguable))
    again = wanted if repeats else []
    right = tuple(f for i, f in enumerate(found) if i in matched or any(same(g, f) for g in again))
    if name in RECALL_ONLY:
        wrong = ()
    return Compared(name, len(matched), len(matched) + len(wrong), len(wanted), missed, wrong, right)


def attendances(meetings: Iterable[Row]) -> Iterator[Row]:
    """Each person at each meeting, with the rule that found it; the meeting's date tells grids over a year apart."""
    meetings = list(meetings)
    for meeting in meetings:
        rules = {(seen["person"], seen["as"]): seen.get("rule") for seen in meeting.get("attendance", ())}
        date = meeting["date"] if len(meetings) > 1 else None
        for how in ("present", "in_attendance", "apologies"):
            for name in meeting.get(how) or ():
                optional = meeting.get("optional", False)
                yield {"person": name, "as": how, "date": date, "optional": optional, "rule": rules.get((name, how))}


def same_attendance(g: Row, f: Row) -> bool:
    """One person, one way of attending, at one meeting where there are several."""
    return (
        g["as"] == f["as"]
        and person(g["person"]) == person(f["person"])
        and (not g["date"] or not f["date"] or g["date"] == f["date"])
    )


def same_owner(gold: str, found: str | None) -> bool:
    """Whether an action's owner is one of those that the gold allows, by name or by post."""
    return any(person(o) == person(found or "") or alike(o, found, 0.8) for o in gold.split(";"))


def same_role(g: Row, f: Row) -> bool:
    """One person with one title, or with one body where the paper gives no title."""
    if person(g["person"]) != person(f["person"]):
        return False
    if g["title"]:
        return alike(g["title"], f.get("title"), 0.8)
    return alike(g["organisation"], f.get("organisation"), 0.6)


def same_aim(g: Row, f: Row) -> bool:
    """One label, or a found label that is part of the aim's whole sentence."""
    quote = g.get("quote") or ""  # without one, nothing is part of it
    long_part = bool(quote) and len(words(f["label"])) >= 4 and same_sentence(quote, [f["label"]])
    return alike(g["label"], f["label"], 0.8) or long_part


def score(gold: Row, found: Row) -> list[Compared]:
    """Every list of one paper."""
    return [*named(gold, found), *roles(gold, found), *sat(gold, found), *settled(gold, found), *intended(gold, found)]


def named(gold: Row, found: Row) -> list[Compared]:
    """People, organisations and places: one spelling in common is enough."""

    def same(key: Callable[[str], tuple[str, ...]]) -> Same:
        return lambda g, f: bool(names(g, key) & names(f, key))

    keys = {"people": person, "organisations": body, "places": body}
    return [compare(name, gold[name], found[name], same(key)) for name, key in keys.items()]


def same_body(gold: Row, want: str, said: str | None) -> bool:
    """Whether a body that was found is the one wanted, in any of the spellings that the gold lists."""
    forms = {body(o["name"]): names(o, body) for o in gold["organisations"]}
    return body(said or "") in forms.get(body(want), set()) or alike(want, said, 0.7)


def roles(gold: Row, found: Row) -> list[Compared]:
    """Roles, and those whose body is right too; vacant posts are left aside."""
    held = [r for r in found["roles"] if r["person"]]
    bodied = [r for r in gold["roles"] if r["organisation"]]

    def with_body(g: Row, f: Row) -> bool:
        return same_role(g, f) and same_body(gold, g["organisation"], f["organisation"])

    return [compare("roles", gold["roles"], held, same_role), compare("roles with body", bodied, held, with_body)]


def sat(gold: Row, found: Row) -> list[Compared]:
    """Who was at which meeting, and which body met on which day."""
    held = [m for m in gold["meetings"] if m["date"] and not m.get("optional")]

    def same(g: Row, f: Row) -> bool:
        return bool(g["date"] == f["date"]) and same_body(gold, g["body"], f["body"])

    seen = list(attendances(found["meetings"]))
    return [
        compare("attendance", list(attendances(gold["meetings"])), seen, same_attendance),
        compare("meetings", held, found["meetings"], same),
    ]


def same_quote(g: Row, f: Row) -> bool:
    """Whether a found row rests on the gold row's sentence."""
    return same_sentence(g["quote"], quotes(f))


def settled(gold: Row, found: Row) -> list[Compared]:
    """Decisions and actions, what became of a decision that was not simply carried, and who owns an action."""
    fates = [d for d in gold["decisions"] if d.get("outcome")]
    owned = [a for a in gold["actions"] if a["owner"]]

    def same_fate(g: Row, f: Row) -> bool:
        return same_quote(g, f) and bool(g["outcome"] == f["outcome"])

    def same_task(g: Row, f: Row) -> bool:
        return same_quote(g, f) and same_owner(g["owner"], f["owner"])

    return [
        compare("decisions", gold["decisions"], found["decisions"], same_quote, repeats=True),
        compare("outcomes", fates, found["decisions"], same_fate),
        compare("actions", gold["actions"], found["actions"], same_quote, repeats=True),
        compare("owners", owned, found["actions"], same_task),
    ]


def intended(gold: Row, found: Row) -> list[Compared]:
    """Aims and what they hang under; seats and rules of terms of reference."""
    labels = {a["id"]: a["label"] for a in found["aims"]}
    aims = [a for a in found["aims"] if a["kind"] in COUNTED_AIMS]
    hung = [a for a in gold["aims"] if a["parent_label"]]

    def same_place(g: Row, f: Row) -> bool:
        return same_aim(g, f) and alike(g["parent_label"], labels.get(f["parent"]), 0.8)

    def same_seat(g: Row, f: Row) -> bool:
        post = alike(g["position"], f["position"], 0.8) or alike(_post(g), _post(f), 0.8)
        return post and alike(g["organisation"], f["organisation"], 0.6)

    return [
        compare("aims", gold["aims"], aims, same_aim),
        compare("parents", hung, aims, same_place),
        compare("seats", gold["seats"], found["seats"], same_seat),
        compare("rules", gold["rules"], found["rules"], same_quote),
    ]


def not_verbatim(found: Any, text: str) -> list[Row]:
    """Every piece of evidence whose quote is not what stands at its place in the paper's text."""
    if isinstance(found, dict):
        here = [e for e in found.get("evidence", ()) if not e["quote"] or text[e["start"] : e["end"]] != e["quote"]]
        return here + [e for key, value in found.items() if key != "evidence" for e in not_verbatim(value, text)]
    return [e for value in found for e in not_verbatim(value, text)] if isinstance(found, list) else []
