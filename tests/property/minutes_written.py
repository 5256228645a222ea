"""Minutes of an invented forum, written in several ways that say the same: for the properties of reading."""

from __future__ import annotations

import html
import re
import sys
import tempfile
import textwrap
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "golden"))

from matching import person, words
from set_pdf import set_pdf
from set_word import set_word
from source import Block, Source, blocks

from convenor.ingest.read import paper
from convenor.webapp.extract import as_json

BODY = "Ambleford Wellbeing Forum"
FORMATS = ("txt", "html", "docx", "pdf")
SHAPES = ("bullets", "lines", "commas", "table")
BARE = ("councillors", "names")


@dataclass(frozen=True)
class Attendee:
    """Somebody on the roster."""

    name: str
    title: str
    body: str
    honorific: str = ""

    @property
    def called(self) -> str:
        return f"{self.honorific} {self.name}".strip()


@dataclass(frozen=True)
class Minutes:
    """What the minutes say, and the shape of their roster."""

    present: tuple[Attendee, ...]
    apologies: tuple[Attendee, ...]
    resolved: tuple[str, ...]
    shape: str = "bullets"

    def with_honorifics(self, honorifics: tuple[str, ...]) -> Minutes:
        given = iter(honorifics)
        return replace(
            self,
            present=tuple(replace(a, honorific=next(given)) for a in self.present),
            apologies=tuple(replace(a, honorific=next(given)) for a in self.apologies),
        )

    def markup(self) -> str:
        """The minutes in the markup of the golden sources."""
        lines = [
            f"# {BODY}",
            "",
            "## Minutes of the meeting held on Wednesday 12 March 2025 at 2.00 pm in the Moot Hall, Ambleford",
            "",
        ]
        for heading, people in (("Present", self.present), ("Apologies", self.apologies)):
            lines += [*roster(heading, people, self.shape), ""]
        for number, words_ in enumerate(self.resolved, start=1):
            lines += [
                f"## {number}. Item {number} of the agenda",
                "",
                "Members considered the report.",
                "",
                f"Resolved: That {words_}.",
                "",
            ]
        return "\n".join(lines)


def roster(heading: str, people: tuple[Attendee, ...], shape: str) -> list[str]:
    """One list of people, in one of the shapes."""
    if shape == "commas":
        named = [f"{a.called} ({a.title}, {a.body})" for a in people]
        return [f"**{heading}:** " + ", ".join(named)]
    if shape in ("councillors", "names"):
        named = [a.name for a in people]
        title = "Councillors " if shape == "councillors" else ""
        return [f"**{heading}:** {title}" + " and ".join(filter(None, (", ".join(named[:-1]), named[-1])))]
    if shape == "table":
        rows = [f"| {a.called} | {a.title} | {a.body} |" for a in people]
        return [f"## {heading}", "", "| Name | Role | Organisation |", *rows]
    mark, end = ("- ", "") if shape == "bullets" else ("", "\\")
    return [f"## {heading}", "", *(f"{mark}{a.called}, {a.title}, {a.body}{end}" for a in people)]


def written(markup: str, form: str, width: int = 90) -> bytes:
    """A file of one of the four formats; `width` wraps the lines of a text file."""
    parts = blocks(markup.splitlines())
    if form == "pdf":
        return set_pdf(Source({}, parts))
    if form == "docx":
        return set_word(Source({}, parts))
    if form == "html":
        body = "\n".join(as_html(b) for b in parts)
        return f'<!DOCTYPE html><html lang="en"><head><title>Minutes</title></head><body>{body}</body></html>'.encode()
    return "\n\n".join(as_text(b, width) for b in parts).replace("\n\n- ", "\n- ").encode()


def as_html(block: Block) -> str:
    """One block of a web page."""
    if block.kind == "table":
        cells = ["".join(f"<td>{html.escape(c)}</td>" for c in row) for row in block.rows]
        return "<table>" + "".join(f"<tr>{row}</tr>" for row in cells) + "</table>"
    tag = {"bullet": "li", "paragraph": "p"}.get(block.kind, block.kind)
    words_ = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", html.escape(block.text)).replace("\n", "<br>")
    return f"<ul><li>{words_}</li></ul>" if tag == "li" else f"<{tag}>{words_}</{tag}>"


def as_text(block: Block, width: int) -> str:
    """One block of a text file."""
    if block.kind == "table":
        return "\n".join("\t".join(row) for row in block.rows)
    lines = block.text.replace("**", "").split("\n")
    mark = "- " if block.kind == "bullet" else ""
    fill = textwrap.TextWrapper(
        width, initial_indent=mark, subsequent_indent=" " * len(mark), break_on_hyphens=False, break_long_words=False
    )
    return "\n".join(fill.fill(line) for line in lines)


@dataclass(frozen=True)
class Facts:
    """What was read, without the ways of writing it."""

    people: frozenset[str]
    attendance: frozenset[tuple[str, str]]
    decisions: frozenset[str]


def said(minutes: Minutes) -> Facts:
    """What minutes say, whatever they look like."""
    everyone = [(a, "present") for a in minutes.present] + [(a, "apologies") for a in minutes.apologies]
    return Facts(
        frozenset(key(a.name) for a, _ in everyone),
        frozenset((key(a.name), how) for a, how in everyone),
        frozenset(" ".join(words(r)) for r in minutes.resolved),
    )


def read(data: bytes, form: str) -> Facts:
    """What Convenor reads in a file."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"minutes.{form}"
        path.write_bytes(data)
        found = as_json(paper(path))
    attended = [(key(a["person"]), a["as"]) for m in found["meetings"] for a in m["attendance"]]
    settled = [" ".join(words(d["evidence"][0]["quote"])) for d in found["decisions"]]
    return Facts(
        frozenset(key(p["name"]) for p in found["people"]),
        frozenset(attended),
        frozenset(re.sub(r"^resolved (that )?", "", s) for s in settled),
    )


def key(name: str) -> str:
    """A name without title, accents and marks."""
    return " ".join(person(name))
