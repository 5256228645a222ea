"""Makes the sample papers in corpus/ from their plain sources in make/papers/.

Run: python make/sample_papers.py [FOLDER]. The same sources always give the same bytes: nothing in the files
depends on the clock or on the machine. A source starts with lines of "name: value"; then come headings (#),
paragraphs, list items ("- ", "1. ", "a) ") and table rows ("| cell | cell |", the first of them the header).
"""

from __future__ import annotations

import html
import re
import sys
import textwrap
from collections.abc import Callable, Iterator
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

SOURCES = Path(__file__).parent / "papers"
CORPUS = Path(__file__).parents[1] / "corpus"
LIST_MARK = re.compile(r"(-|\d+\.|[a-z]\)) (.+)")


class Line(NamedTuple):
    """One block of a source: `kind` is "h1" … "h3", "p", "ul", "ol" or "tr"; `mark` what stood before a list item."""

    kind: str
    text: str
    mark: str = ""

    @property
    def cells(self) -> list[str]:
        """The cells of a table row."""
        return [cell.strip() for cell in self.text.strip("|").split("|")]


class Source(NamedTuple):
    """A paper before it is set: its front matter and its blocks."""

    meta: dict[str, str]
    lines: list[Line]


def read(path: Path) -> Source:
    """Reads one source file."""
    front, _, body = path.read_text(encoding="utf-8").partition("\n\n")
    meta = dict(line.split(": ", 1) for line in front.splitlines())
    return Source(meta, [parse(line) for line in body.splitlines() if line.strip()])


def parse(line: str) -> Line:
    """What kind of block a line is."""
    if line.startswith("#"):
        marks, text = line.split(" ", 1)
        return Line(f"h{len(marks)}", text)
    if line.startswith("|"):
        return Line("tr", line)
    if found := LIST_MARK.fullmatch(line):
        return Line("ul" if found[1] == "-" else "ol", found[2], found[1])
    return Line("p", line)


def runs(lines: list[Line]) -> Iterator[tuple[str, list[Line]]]:
    """Neighbouring blocks of one kind together, so that a list or a table is one thing."""
    for kind, group in groupby(lines, key=lambda line: line.kind):
        yield kind, list(group)


def as_text(source: Source) -> bytes:
    """A plain text file of 78 columns with underlined headings."""
    out: list[str] = []
    for line in source.lines:
        if line.kind.startswith("h"):
            out += ["", line.text, ("=" if line.kind == "h1" else "-") * len(line.text), ""]
        else:
            mark = f"{line.mark} " if line.mark else ""
            out += textwrap.wrap(mark + line.text, 78, subsequent_indent=" " * len(mark))
            out += [] if line.mark or line.text.startswith("Meeting date") else [""]
    return "\n".join([*out, source.meta["notice"], ""]).lstrip().encode()


def as_web(source: Source) -> bytes:
    """A web page."""
    title, author = html.escape(source.meta["title"]), html.escape(source.meta["author"])
    body = "\n".join(web_block(kind, group) for kind, group in runs(source.lines))
    page = f"""<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>{title} | {author}</title>
<meta name="author" content="{author}">
</head>
<body>
<nav><a href="#main">Skip to content</a></nav>
<main id="main">
{body}
</main>
<footer><p>{html.escape(source.meta["notice"])}</p></footer>
</body>
</html>
"""
    return page.encode()


def web_block(kind: str, group: list[Line]) -> str:
    """One list, table or run of paragraphs as HTML."""
    texts = [html.escape(line.text) for line in group]
    if kind == "tr":
        rows = [[html.escape(cell) for cell in line.cells] for line in group]
        head = "".join(f'<th scope="col">{cell}</th>' for cell in rows[0])
        body = "\n".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows[1:])
        return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"
    if kind in ("ul", "ol"):
        return f"<{kind}>\n" + "\n".join(f"<li>{text}</li>" for text in texts) + f"\n</{kind}>"
    return "\n".join(f"<{kind}>{text}</{kind}>" for text in texts)


def as_word(source: Source) -> bytes:
    """A Word file."""
    from paper_word import set_paper

    return set_paper(source.meta, list(runs(source.lines)))


def as_pdf(source: Source) -> bytes:
    """A PDF of one or two columns."""
    from paper_pdf import set_paper

    return set_paper(source.meta, list(runs(source.lines)))


LAYOUTS: dict[str, Callable[[Source], bytes]] = {
    "text": as_text,
    "web": as_web,
    "word": as_word,
    "one column": as_pdf,
    "two columns": as_pdf,
}


def make(folder: Path) -> list[Path]:
    """Writes every sample paper into a folder and returns the paths."""
    folder.mkdir(parents=True, exist_ok=True)
    made = []
    for path in sorted(SOURCES.glob("*.md")):
        source = read(path)
        target = folder / source.meta["file"]
        target.write_bytes(LAYOUTS[source.meta["layout"]](source))
        made.append(target)
    return made


if __name__ == "__main__":
    for written in make(Path(sys.argv[1]) if len(sys.argv) > 1 else CORPUS):
        sys.stdout.write(f"{written}\n")
