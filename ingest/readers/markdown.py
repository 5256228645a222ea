"""Markdown: turned into HTML by the CommonMark library, then read as HTML. The home of markdown-it."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

from convenor.graph.model import Document
from convenor.ingest.readers import front_matter, html, text as plain
from convenor.ingest.readers.assemble import assemble
from convenor.ingest.readers.drawn_tables import barred
from convenor.ingest.readers.encoding import decode
from convenor.ingest.readers.markers import ADDRESS_END
from convenor.ingest.readers.names_cut import cuts
from convenor.ingest.readers.opening import shown
from convenor.ingest.readers.plan_lines import PLAN_FIELD

_LINK = re.compile(r"\[([^\[\]<>]{1,200})\]\((?:mailto:|https?:|/|#)[^()\s<>]{0,500}\)")
_MARKED = re.compile(
    r"^(?:#|>|```|[ \t]*[-*+] |[ \t]*\d{1,3}[.)] |---|===)|\||\*\w|\b_\w|\]\(|<\w", re.M
)  # none of which: plain text under another name
_LOOSE = re.compile(
    r"(?<![^\s(\[|>])\*\*[ ]*([^\s*](?:[^*\n]{0,300}?[^\s*])?)([ ]*)\*\*"
)  # "**Present: **", "** Present:**" as converters write it, which is no mark of bold type by the book
_TORN = re.compile(r"[a-z]\n\n(?=[a-z])|,\n\n(?=\w)")  # a blank line in the middle of a sentence
_FIELD = re.compile(
    r"^(\*\*[^*\n]{1,40}:\*\*[^\n]{1,200}?)[ ]*$(?!\n[(a-z])", re.M
)  # "**Chair:** A Name" keeps its line
_LABEL = r"(?:\*\*)?[A-Z][\w’' /&-]{1,40}:"
_FIELDS = re.compile(
    rf"^({_LABEL}[^\n]*)(?=\n{_LABEL}\*{{0,2}}[ ]\S)", re.M
)  # so does a line with a label above another
_PARTS = re.compile(
    r"^([^\n|#>]*(?:[.;:]|[;,] (?:and|or))\*{0,2})[ ]*(?=\n[*_]{0,2}(?:\(?[a-h]\)|\([ivx]{1,5}\)|[Aa]ction\s[\w./]{0,8}\d[\w./]*\s?[:–—-])\s?\S)|"
    r"^([*_]{0,2}Action\s[\w./]{0,8}\d[\w./]*\s?[:–—-][^\n]*?)[ ]*(?=\n[*_]{0,2}Action\s[\w./]{0,8}\d[\w./]*\s?[:–—-])",
    re.M,
)  # and a line above the next lettered part, or above the next numbered action
_BELOW_LIST = re.compile(
    rf"^((?:[-*+]|\d{{1,2}}[.)]) [^\n]+\n)(?=[*_]{{0,3}}(?:{PLAN_FIELD})[*_]{{0,3}}\s*:)", re.M | re.I
)  # "*Lead: A Post*" right below a list belongs to what the list stands under
_LABEL_BELOW = re.compile(
    r"^((?:[-*+]|\d{1,2}[.)]) [^\n]+\n)(?=\*\*(?:Present|Apolog|Absent|In [Aa]ttend|Also |Attend|Not |Guest|Observer|Officer|Visitor|Invit|Regrets|"
    r"Minutes|Clerk|Scribe|Members)[^*\n]{0,60}(?::\*\*|\*\*(?::|[ ]*$)))",
    re.M,
)  # "**Apologies:**" right below a list heads another
_MARK = re.compile(r"\*\*([:;,.])[ ]?\*\*")  # "Present**:** A Name"
_COLON = re.compile(r"^(\*\*[A-Z][^*:\n]{1,60})\*\*[ ]?:(?=[ \n]|$)", re.M)  # "**Present**: A Name"
_LEAD = re.compile(
    r"(?:(?<=\n\n)|\A)(\*\*[^*\n]{3,90}\*\*)[ ]*(?=\n[^\s*|-])"
)  # a line in bold above the words that it heads
_DEFINED = re.compile(r"^:[ \t]{1,3}(?=\S)", re.M)  # what stands below a word that it defines
_TERM = re.compile(r"^;[ \t]*(?=[A-Z][^;\n]{2,60}$)", re.M)  # the word that it defines, in a wiki
_ENTRY = r"[A-Z](?![^\n]*\|)[^\n]{2,68}[^\s.,;:|\\]"
_ENTRIES = re.compile(
    rf"(?:(?<=\n\n)|(?<=:\n)){_ENTRY}(?:\n{_ENTRY})+(?=\n(?:\n|\Z))"
)  # short lines, one entry each, keep their ends

_DAY = re.compile(
    r"(?<=\d)[ ]*\n\s*(?=(?:st|nd|rd|th),? (?:(?:day )?of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))", re.I
)  # between a day and its "th", set higher in print

_OPENS = re.compile(r"[#>|*+-]|\d{1,3}[.)]|\s*$")  # what a line that goes on does not begin with
_ENDS = re.compile(r"[.:;!?][”\"’')*]*$")
TORN_LINES = (
    5  # blank lines in the middle of a sentence, by which a text is known as one with a blank line after every line
)
_INDENTED = re.compile(r"^(?:[ ]{4,}|[ ]*\t[ \t]*)(?=</?[a-z][a-z0-9]*[\s/>])", re.M | re.I)
TAGS = 10  # indented tags from which on a text is a web page under fields
FULL = 0.8  # of the usual width: a line as long ran on when it was printed


def _rejoined(text: str) -> str:
    """The text, without the blank lines that part the printed lines of one paragraph."""
    if len(_TORN.findall(text)) < TORN_LINES:
        return text
    lines = text.split("\n")
    filled = [line for line in lines if line.strip()]
    if sum(not below.strip() for line, below in pairwise(lines) if line.strip()) < FULL * len(filled):
        return text
    width = sorted(map(len, filled))[len(filled) * 9 // 10]
    out: list[str] = []
    above, goes_on = "", False  # the last printed line, and whether the next is the rest of it
    for number, line in enumerate(lines):
        if goes_on:
            out[-1], above, goes_on = f"{out[-1].rstrip()} {line.lstrip()}", line, False
            continue
        below = lines[number + 1 : number + 2]
        torn = not line.strip() and above and below and not _OPENS.match(below[0]) and not above.startswith(("#", "|"))
        full = above[-1:] == "," or (len(above) >= FULL * width and not _ENDS.search(above))
        if torn and (full or below[0][0].islower() or ADDRESS_END.search(above) or cuts(above, below[0])):
            goes_on = True
            continue
        out.append(line)
        above = line
    return "\n".join(out)


def _shallow(text: str) -> str:
    """The text without the indents of a page's tags, which would make them samples of code."""
    return _INDENTED.sub("", text) if len(_INDENTED.findall(text)) >= TAGS else text


def read(path: Path, data: bytes) -> Document:
    """The document of a Markdown file. Front matter gives its title."""
    from markdown_it import MarkdownIt

    text = decode(data)
    if not _MARKED.search(text) and len(_TORN.findall(text)) >= 3:
        return plain.read(path, data)
    source = front_matter.source(text)
    text = _DAY.sub("", source.page if source else text)
    text = _COLON.sub(
        r"\1:**", _LOOSE.sub(r"**\1**\2", _MARK.sub(r"\1", _shallow(barred(_rejoined(text), ruled=True))))
    )
    text = _ENTRIES.sub(
        lambda found: found.group().replace("\n", "  \n"),
        _FIELD.sub(r"\1  ", _FIELDS.sub(r"\1  ", _LEAD.sub(r"\1  ", text))),
    )
    text = _PARTS.sub(r"\g<0>  ", text)
    text = _BELOW_LIST.sub(r"\1\n", _LABEL_BELOW.sub(r"\1\n", _DEFINED.sub("- ", _TERM.sub("", text))))
    page = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).render(text)
    page = _LINK.sub(r"\1", page)  # links in raw HTML, which the library leaves as they are
    heading, raws = html.blocks(shown(path), f"<html><body><main>{page}</main></body></html>".encode())
    title = source.title if source else None
    return assemble(front_matter.opened(source, raws), path=path, data=data, title=title or heading)
