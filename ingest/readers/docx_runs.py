"""The text of a Word paragraph as it stands once tracked changes are accepted, with weight and page breaks."""

from __future__ import annotations

from typing import Any

import msgspec

from convenor.ingest.readers.docx_styles import Style, Styles, W, attribute, is_on

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
# Elements whose runs are part of the paragraph. Deleted and moved-away text (w:del, w:moveFrom) is not among them.
_AROUND = frozenset(
    W + tag
    for tag in ("hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "bdo", "dir")
)
_RUN, _ABOUT, _TEXT, _BREAK, _PAGE = (W + tag for tag in ("r", "rPr", "t", "br", "lastRenderedPageBreak"))
_DRAWN = frozenset((W + "drawing", W + "pict", _MC + "AlternateContent"))
_UNSAID = tuple(W + tag for tag in ("vanish", "strike", "dstrike"))  # marks of what is hidden or struck out
_SAID = {W + "tab": "\t", W + "br": "\n", W + "cr": "\n", W + "noBreakHyphen": "-", W + "ptab": "\t"}


class Paragraph(msgspec.Struct):
    """A paragraph's text with "\\n" for forced line breaks and tabs kept.

    `pages` is how many pages end in it, `pages_before` how many of them before its first word; `boxes` are the
    text boxes anchored in it. `lead` is how many characters at its start are bold, where not all are.
    """

    text: str = ""
    bold: bool = False
    italic: bool = False
    pages: int = 0
    pages_before: int = 0
    boxes: list[Any] = []
    lead: int = 0


class _Count(msgspec.Struct):
    letters: int = 0
    bold: int = 0
    italic: int = 0


def read_paragraph(element: Any, styles: Styles, style: Style) -> Paragraph:
    """What a w:p element says."""
    found, count, pieces = Paragraph(), _Count(), []
    pending = list(element)[::-1]
    while pending:
        child = pending.pop()
        if child.tag == _RUN:
            pieces.append(_run(child, styles, style, found, count))
            if 0 < count.letters == count.bold:
                found.lead = len("".join(pieces).lstrip())
        elif child.tag in _AROUND:
            pending += list(child)[::-1]
        elif child.tag == _MC + "AlternateContent":
            pending += [part for choice in child.findall(_MC + "Choice") for part in choice][::-1]
    found.text = "".join(pieces)
    found.bold = 0 < count.letters == count.bold
    found.italic = 0 < count.letters == count.italic
    return found


def _run(run: Any, styles: Styles, style: Style, found: Paragraph, count: _Count) -> str:
    about = run.find(_ABOUT)
    if about is not None and any(is_on(about.find(mark)) for mark in _UNSAID):
        return ""
    said: list[str] = []
    for child in run:
        tag = child.tag
        if tag == _TEXT:
            said.append(child.text or "")
        elif tag == _BREAK and attribute(child, "type") in ("page", "column"):
            said.append(" ")
        elif tag in _SAID:
            said.append(_SAID[tag])
        elif tag == _PAGE:
            found.pages += 1
            found.pages_before += not count.letters and not "".join(said).strip()
        elif tag in _DRAWN:
            found.boxes += _boxes(child)
    text = "".join(said)
    letters = sum(map(str.isalnum, text))
    count.letters += letters
    count.bold += letters if styles.is_set(about, "b", style) else 0
    count.italic += letters if styles.is_set(about, "i", style) else 0
    return text


def _boxes(element: Any) -> list[Any]:
    """The text boxes in a drawing; of two versions of one the newer."""
    choice = element.find(_MC + "Choice") if element.tag == _MC + "AlternateContent" else element
    if choice is None:
        return []
    found = choice.iter(W + "txbxContent")
    return [box for box in found if next(box.iterancestors(_MC + "Fallback", W + "txbxContent"), None) is None]
