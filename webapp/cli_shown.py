"""Results as lines for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from convenor.graph.vocabulary import ID, KINDS

if TYPE_CHECKING:
    from convenor.graph.model import Entity
    from convenor.ingest.run import Outcome
    from convenor.search.answers import Answer, Item
    from convenor.webapp.build import BuildReport

WIDTH = 100
COUNTED = {
    "person": ("person", "people"),
    "organisation": ("organisation", "organisations"),
    "place": ("place", "places"),
    "meeting": ("meeting", "meetings"),
    "decision": ("decision", "decisions"),
    "action": ("action", "actions"),
    "aim": ("aim", "aims"),
    "rule": ("rule", "rules"),
    "facts": ("fact", "facts"),
}


def outcome_line(outcome: Outcome) -> str:
    """ "read        minutes.pdf", with the reason where there is one."""
    line = f"{outcome.status:<10}  {outcome.name}"
    return f"{line}: {outcome.reason}" if outcome.reason else line


def build_line(report: BuildReport, data: Path) -> str:
    """What a build came to, in one line."""
    if not report.fresh:
        return f"Nothing has changed; {data} stays as it is ({counts_line(report.counts)})."
    return f"{data} now holds {counts_line(report.counts)}."


def counts_line(counts: Mapping[str, int]) -> str:
    """ "2 papers, 14 people, 1 decision"."""
    papers = counts.get("papers", 0)
    parts = [f"{papers} paper{'' if papers == 1 else 's'}"]
    parts += [f"{counts[key]} {words[counts[key] != 1]}" for key, words in COUNTED.items() if counts.get(key)]
    return ", ".join(parts)


def status_lines(report: Mapping[str, Any]) -> str:
    """The state of a data folder."""
    lines = [
        f"{report['data']}: {counts_line(report['counts'])}",
        f"built {report['built']} by Convenor {report['convenor']} ({report['generation']}), "
        f"search by {report['model']['name']}",
        "",
    ]
    for paper in report["papers"]:
        about = ", ".join(filter(None, (paper["kind"], paper["date"], paper["body"])))
        lines.append(f"read        {paper['name']}" + (f"  ({about})" if about else ""))
    for paper in (*report["skipped"], *report["failed"]):
        lines.append(f"{paper['outcome']:<10}  {paper['name']}: {paper['reason']}")
    lines += [f"correction that fits nothing: {words}" for words in report["corrections_unmatched"]]
    return "\n".join(lines)


def answer_lines(answer: Answer) -> str:
    """An answer as a person reads it: how the question was understood, the answer, the sentences that say so."""
    lines = [f"Understood as: {answer.interpretation}", "", *wrapped(answer.text)]
    lines += _items(answer.answers)
    if answer.closest:
        lines += ["", "The closest that the papers say:" if answer.status == "not_stated" else "Close to it:"]
        lines += _items(answer.closest)
    if answer.unknown:
        lines += ["", *wrapped(f"Not in the papers near it: {', '.join(answer.unknown)}")]
    if answer.suggestions:
        lines += [
            "",
            "What these papers do answer:",
            *(line for q in answer.suggestions for line in wrapped(q, "  • ", "    ")),
        ]
    return "\n".join(lines)


def _items(items: Iterable[Item]) -> list[str]:
    from convenor.search.answers import long_date

    lines: list[str] = []
    for item in items:
        head = item.text if item.stated else f"{item.text} (inferred, not stated)"
        dated = f" — {long_date(item.as_of)}" if item.as_of else ""
        lines += ["", *wrapped(f"{head}{dated}", "  • ", "    ")]
        if item.detail and item.detail != item.text:
            lines += wrapped(item.detail, "    ", "    ")
        for citation in item.evidence[:3]:
            lines += wrapped(f"“{' '.join(citation.quote.split())}”", "      ", "       ")
            lines.append(f"      {cited(citation.title, citation.page)}")
        if len(item.evidence) > 3:
            lines.append(f"      and {len(item.evidence) - 3} more places")
    return lines


def cited(title: str, page: int | None) -> str:
    """ "Minutes of 4 May, page 3"."""
    return f"{title}, page {page}" if page else title


def hit_lines(hits: Sequence[Mapping[str, Any]]) -> str:
    """Ranked passages."""
    lines: list[str] = []
    for number, hit in enumerate(hits, 1):
        about = ", ".join(filter(None, (hit["kind"], hit["date"])))
        lines += [f"{number}. {cited(hit['title'], hit['page'])}" + (f" ({about})" if about else "")]
        lines += wrapped(hit["heading"], "   ", "   ") if hit["heading"] else []
        lines += [*wrapped(" ".join(hit["quote"].split()), "     ", "     "), ""]
    return "\n".join(lines).rstrip() or "No passage was found."


def candidate_lines(found: Sequence[Entity]) -> str:
    """Things that words fit, to choose from."""
    lines = [f"{len(found)} things fit; name one by its id:"]
    for entity in found:
        lines += ["", *wrapped(f"{KINDS[entity.kind][1]}: {entity.label}", "  • ", "    ")]
        lines.append(f"    {entity.id.removeprefix(ID)}")
    return "\n".join(lines)


def trace_lines(result: Mapping[str, Any]) -> str:
    """Links, each with the words on both ends and the sentence that ties them."""
    thing, lines = result["thing"], []
    if thing:
        lines += wrapped(f"{KINDS[thing['kind']][1]}: {thing['label']}")
    if not result["links"]:
        lines.append("No paper ties it to an aim." if thing else "No paper ties a decision, action or item to an aim.")
    for link in result["links"]:
        how = link["relation"] if link["strength"] == "explicit" else f"{link['relation']} (inferred, not stated)"
        lines += ["", *wrapped(f"{_end(link['from'])} — {how} → {_end(link['to'])}", "  • ", "    ")]
        if link["strength"] == "implied":
            sure = "Certain" if link["score"] == 1 else f"{link['score']:.0%} likely"
            lines += wrapped(f"{sure}: {link['reason']}", "      ", "      ")
        for citation in link["evidence"][:2]:
            lines += wrapped(f"“{' '.join(citation['quote'].split())}”", "      ", "       ")
            lines.append(f"      {cited(citation['title'], citation['page'])}")
    return "\n".join(lines)


def _end(end: Mapping[str, str]) -> str:
    return f"{KINDS[end['kind']][1].lower()} “{end['label']}”"


def wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    """A text in lines as wide as the terminal is taken to be, the first and the others set in as given."""
    return textwrap.wrap(text, WIDTH, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False) or [first]
