"""Plans against what came: sessions promised for a month, and claims of what a meeting agreed against its minutes."""

from __future__ import annotations

import datetime
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

import msgspec

from convenor.graph import dates
from convenor.graph.likewords import overlap, telling
from convenor.graph.model import Citation, Evidence
from convenor.graph.names import paper_id
from convenor.graph.paper import long_date
from convenor.graph.quads import parse_span
from convenor.graph.store import Store

PLANNED = """
SELECT ?thing ?text ?due ?span WHERE {
  ?thing a cv:AgendaItem ; cv:status "planned" ; cv:text ?text . OPTIONAL { ?thing cv:due ?due }
  GRAPH ?span { ?thing cv:text ?text }
}"""
HAPPENED = """
SELECT ?thing ?text ?date ?body ?status ?span WHERE {
  ?thing cv:inMeeting ?meeting ; cv:text ?text . ?meeting dcterms:date ?date ; cv:heldBy ?body .
  OPTIONAL { ?meeting cv:meetingStatus ?status }
  GRAPH ?span { ?thing cv:text ?text }
}"""
PAPERS = "SELECT ?paper ?date ?body WHERE { ?paper a foaf:Document . OPTIONAL { ?paper dcterms:date ?date } OPTIONAL { ?paper cv:paperOf ?body } }"  # fmt: skip
TEXTS = """
SELECT ?thing ?text ?span WHERE {
  { ?thing a cv:AgendaItem } UNION { ?thing a cv:Action } UNION { ?thing a cv:Decision }
  ?thing cv:text ?text . GRAPH ?span { ?thing cv:text ?text }
}"""
CAME, ELSEWHEN, NOT_SEEN, AHEAD, NO_DATE = (
    "came",
    "came at another time",
    "no record that it came",
    "still ahead",
    "no date given",
)
ALIKE = 0.6
_MONTHS = "|".join(month for month in dates.MONTHS if len(month) > 3 or month == "may")
CLAIM = re.compile(
    rf"\b(?P<how>(?:requested and )?(?:agreed|approved|decided|resolved|requested|endorsed))\b[^.;()]{{0,30}}\b(?:at|by) (?:the |our |its )?"
    rf"(?:[\w&’' ]{{0,40}}?)\bmeeting\b(?: (?:in|of|on|held (?:in|on)) (?:the )?(?P<when>(?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:{_MONTHS})(?: 20\d\d)?))",
    re.IGNORECASE,
)
Row = dict[str, str | None]


class Promise(msgspec.Struct, frozen=True):
    """A planned session: for when (a month or day, "" where none is given), and whether the papers show that it came."""

    text: str
    due: str
    status: str
    why: str
    evidence: tuple[Citation, ...]


class Claim(msgspec.Struct, frozen=True):
    """What a paper says that a meeting settled, and what the minutes of that meeting have. `borne_out` is None where no
    minutes of it are among the papers."""

    text: str
    meeting: str
    borne_out: bool | None
    why: str
    evidence: tuple[Citation, ...]


class _Happened(msgspec.Struct, frozen=True):
    text: str
    words: frozenset[str]
    date: str
    body: str
    status: str
    span: Evidence
    decided: bool


def promises(store: Store, as_of: datetime.date | None = None) -> list[Promise]:
    """Every planned session with what became of it by a day (today)."""
    day = (as_of or datetime.date.today()).isoformat()
    papers = {str(row["paper"]): row for row in store.rows(PAPERS)}
    happened = [each for each in _happened(store) if each.date <= day]
    out = [_promise(store, rows, papers, happened, day) for rows in _grouped(store.rows(PLANNED)).values()]
    return sorted(out, key=lambda promise: (promise.due or "9999", promise.text))


def _grouped(rows: Sequence[Row]) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[str(row["thing"])].append(row)
    return dict(sorted(found.items()))


def _happened(store: Store) -> Iterator[_Happened]:
    for row in store.rows(HAPPENED):
        text = row["text"] or ""
        decided = "/decision/" in str(row["thing"])
        yield _Happened(
            text,
            telling(text),
            row["date"] or "",
            row["body"] or "",
            row["status"] or "",
            parse_span(str(row["span"])),
            decided,
        )


def _promise(store: Store, rows: list[Row], papers: dict[str, Row], happened: Sequence[_Happened], day: str) -> Promise:
    text, span = rows[0]["text"] or "", parse_span(str(rows[0]["span"]))
    paper = papers.get(paper_id(span.document), {})
    said = paper.get("date") or ""
    due = month_of(next((row["due"] for row in rows if row["due"]), None) or "", said)
    own = telling(re.sub(r"\([^)]*\)", "", text))
    alike = [
        each
        for each in happened
        if each.date > said and overlap(own, each.words) >= ALIKE and each.body == paper.get("body")
    ]
    on_time = [each for each in alike if due and each.date[: len(due)] == due]
    chosen = (on_time or alike)[:1]
    if on_time:
        status, why = CAME, f"On {long_date(on_time[0].date)}: {on_time[0].text[:120]}"
    elif not due:
        status, why = NO_DATE, "The plan gives no month."
    elif alike:
        status, why = ELSEWHEN, f"On {long_date(alike[0].date)}: {alike[0].text[:120]}"
    elif due >= day[: len(due)]:
        status, why = AHEAD, f"Planned for {long_date(due)}."
    else:
        status, why = NOT_SEEN, f"Planned for {long_date(due)}; no paper of that time has it."
    return Promise(text, due, status, why, store.cite([span, *(each.span for each in chosen)]))


def month_of(printed: str, said: str) -> str:
    """The month or day meant by a date as printed in a paper of a day: "September" is the next one."""
    if re.fullmatch(r"\d{4}(?:-\d\d){1,2}", printed):
        return printed
    number = dates.MONTHS.get(printed.lower())
    if number is None or not re.match(r"\d{4}-\d\d", said):
        return ""
    year = int(said[:4]) + (number < int(said[5:7]))
    return f"{year}-{number:02}"


def claims(store: Store) -> list[Claim]:
    """What papers say that a meeting agreed, each against the decisions that its minutes record."""
    papers = {str(row["paper"]): row for row in store.rows(PAPERS)}
    happened = list(_happened(store))
    found = []
    for rows in _grouped(store.rows(TEXTS)).values():
        text, span = rows[0]["text"] or "", parse_span(str(rows[0]["span"]))
        match = CLAIM.search(text)
        paper = papers.get(paper_id(span.document), {})
        if match:
            found.append(_claim(store, text, match, span, paper, happened))
    return sorted(found, key=lambda claim: (claim.meeting, claim.text))


def _claim(
    store: Store, text: str, match: re.Match[str], span: Evidence, paper: Row, happened: Sequence[_Happened]
) -> Claim:
    when = _when(match["when"], paper, happened)
    body = paper.get("body")
    there = [each for each in happened if when and each.date.startswith(when) and each.body == body]
    minuted = [each for each in there if each.decided]
    if not there:
        why = f"No minutes of a meeting of {long_date(when) if when else match['when']} are among the papers."
        return Claim(text, when, None, why, store.cite([span]))
    own = telling(text[: match.start()] + text[match.end() :])
    alike = [(max(overlap(own, each.words), overlap(each.words, own)), each.text, each.span) for each in minuted]
    best = max(alike, default=None)
    day = long_date(there[0].date)
    if best and best[0] >= ALIKE:
        return Claim(
            text, there[0].date, True, f"The minutes of {day} have it: {best[1][:120]}", store.cite([span, best[2]])
        )
    why = f"The minutes of {day} record {len(minuted)} decisions, none of them this."
    return Claim(text, there[0].date, False, why, store.cite([span, *(each.span for each in minuted[:5])]))


def _when(printed: str, paper: Row, happened: Sequence[_Happened]) -> str:
    """The day or month of a meeting in the past of a paper: of "March" the last one with a record, by the paper's day."""
    exact = dates.first(printed)
    if exact:
        return exact
    found = dates.find(printed, years=False)
    number = dates.MONTHS.get(printed.split()[-1].lower())
    if number is None:
        return ""
    day = f"-{found[0].iso[-2:]}" if found and re.match(r"\d", printed) else ""
    wanted = f"-{number:02}{day}"
    latest = [
        each.date for each in happened if each.date[4 : 4 + len(wanted)] == wanted and each.body == paper.get("body")
    ]
    return max(latest)[: 4 + len(wanted)] if latest else ""
