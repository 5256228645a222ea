"""HTML: the main content of a web page as blocks. The home of lxml."""

from __future__ import annotations

import re
from html import unescape
from pathlib import Path
from typing import Any

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from convenor.graph.errors import UnreadablePaper
from convenor.graph.model import Document
from convenor.ingest.readers import front_matter
from convenor.ingest.readers.assemble import Raw, assemble, clean
from convenor.ingest.readers.encoding import decode
from convenor.ingest.readers.html_blocks import Walker
from convenor.ingest.readers.html_content import content
from convenor.ingest.readers.opening import shown
from convenor.ingest.readers.paragraphs import lettered, with_headings

LONGEST_HEAD = 20_000  # bytes of a page in which its title stands
LARGEST = 50 * 1024 * 1024  # bytes of a page

_CHARSET = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{1,40})|<\?xml[^>]{0,100}?encoding=[\"']([\w.:-]{1,40})", re.I
)
_BREAK = re.compile("[\x0b\x0c]")  # between lines or pages
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\ufffe\uffff]|&#x0*(?:[0-8bcef]|1[0-9a-f]|fff[ef])(?![0-9a-f]);?|"
    r"&#0*(?:[0-8]|1[124-9]|2\d|3[01]|6553[45])(?!\d);?",
    re.I,
)  # characters that no element of a tree may hold, as they are and as references
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>|\s*<!doctype[^>\[]*(?:\[[^\]]*\]\s*)?>", re.I)
_TITLE = re.compile(r"<title[^<>]{0,200}>([^<>]{3,300})</title", re.I)
_END = re.compile(r"</(?:html|body)\s*>", re.I)  # the parser would put what stands after these into a tree of its own


def read(path: Path, data: bytes) -> Document:
    """The document of a web page. Raises UnreadablePaper for one that is too large or nested without end."""
    title, raws = blocks(shown(path), data)
    opens = data[:64].lstrip(b"\xef\xbb\xbf \r\n")[:5]
    source = front_matter.source(decode(data[:20100])) if opens.startswith((b"---", b"+++", b"<!--#")) else None
    named = source.title if source else None
    head = _TITLE.search(decode(data[:LONGEST_HEAD])) if raws else None
    site = unescape(head[1]) if head else ""
    return assemble(front_matter.opened(source, raws), path=path, data=data, title=named or title, site=site)


def blocks(name: str, data: bytes) -> tuple[str | None, list[Raw]]:
    """The title and the blocks of a page given as bytes; `name` is for messages. Raises UnreadablePaper."""
    return _blocks(_tree(name, data))


def _tree(name: str, data: bytes) -> HtmlElement:
    if len(data) > LARGEST:
        size = f"{LARGEST // 1024 // 1024} MB"
        raise UnreadablePaper(f"{name} is larger than {size}: save the page without its pictures and add that.")
    declared = _CHARSET.search(data[:4096])
    text = decode(data, next(filter(None, declared.groups())).decode("ascii") if declared else None)
    if source := front_matter.source(text):
        text = source.page
    while declaration := _DECLARATION.match(text):
        text = text[declaration.end() :]
    text = _END.sub("", _FORBIDDEN.sub("", _BREAK.sub("\n", text)))
    # huge_tree lifts libxml2's limit of 10 MB for one text, which it would drop; HTML has no entities to define.
    parser = HTMLParser(encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True)
    try:
        root = document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError) as error:
        raise UnreadablePaper(f"{name} has no HTML in it: check that it is the right file.") from error
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise UnreadablePaper(f"{name} nests its elements without end: copy its text into a text file and add that.")
    return root


def _blocks(root: HtmlElement) -> tuple[str | None, list[Raw]]:
    """The page's title and its blocks."""
    first = next((clean(str(h1.text_content())) for h1 in root.iter("h1") if clean(str(h1.text_content()))), "")
    named = next((clean(str(element.text_content())) for element in root.iter("title")), "")
    main = content(root)
    raws = with_headings(lettered(Walker().blocks(_events(main))))
    if first and not any(raw.kind == "heading" and raw.level == 1 for raw in raws):
        raws.insert(0, Raw("heading", first, level=1))
    return (first if first and first in named else named or first) or None, raws


def _events(main: HtmlElement) -> Any:
    return etree.iterwalk(main, events=("start", "end"))
