"""The words and lines that a PDF file draws on its pages. The home of pypdfium2."""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pypdfium2  # type: ignore[import-untyped]
import pypdfium2.raw as raw  # type: ignore[import-untyped]

from convenor.ingest.readers.page import Box, Edge, Page, Word, both, goes_on, is_straight, once, turned, usual_turn
from convenor.ingest.readers.pdf_bullets import bullets, is_bullet
from convenor.ingest.readers.pdf_fields import is_field

MOST_CHARACTERS = 200_000  # of one page; a page of small print has about 8,000
MOST_OBJECTS = 50_000  # drawn on one page, among which lines and pictures are looked for
MOST_SEGMENTS = 20_000  # of the lines drawn on one page; what has more is a drawing or map
LARGEST_SIDE = 6_000  # dots of a page's picture
BOLD_WEIGHT = 700
BOLD_NAMES = ("bold", "black", "heavy", "demi")
HYPHEN = "\ufffe"  # how the library gives a hyphen at a line's end
FULL_PICTURE = 0.5  # share of a scanned page that its picture covers at least
THIN = 3.0  # points: a filled box as thin as this is a line
_TOKEN = re.compile(r"\S+")
_SHAPES = [raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE]


class PasswordNeeded(Exception):
    """The file is encrypted."""


class Broken(Exception):
    """The file, or one of its pages, is no PDF that can be read."""


class TooMuch(Exception):
    """The file has more pages, or a page more characters, than a paper can have."""


def pages(data: bytes, most: int) -> Iterator[Page]:
    """The pages in order. Raises PasswordNeeded, Broken, or TooMuch for more than `most` pages or overfull ones."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if getattr(error, "err_code", None) == raw.FPDF_ERR_PASSWORD:
            raise PasswordNeeded from error
        raise Broken(str(error)) from error
    try:
        if len(document) > most:
            raise TooMuch(f"{len(document):,} pages")
        for index in range(len(document)):
            yield _page(document, index)
    except pypdfium2.PdfiumError as error:
        raise Broken(str(error)) from error
    finally:
        document.close()


def pictures(data: bytes, most: int, dots: int = 300) -> Iterator[bytes]:
    """The pages in order as they look, in grey, each as a PGM file. Raises as `pages` does."""
    try:
        document = pypdfium2.PdfDocument(data)
        if len(document) > most:
            raise TooMuch(f"{len(document):,} pages")
        for index in range(len(document)):
            page = document[index]
            scale = min(dots / 72, LARGEST_SIDE / max(1.0, *page.get_size()))
            bitmap = page.render(scale=scale, grayscale=True)
            rows = bytes(bitmap.buffer)
            lines = (rows[y * bitmap.stride : y * bitmap.stride + bitmap.width] for y in range(bitmap.height))
            yield b"P5 %d %d 255\n" % (bitmap.width, bitmap.height) + b"".join(lines)
            bitmap.close()
            page.close()
    except pypdfium2.PdfiumError as error:
        raise Broken(str(error)) from error


def _page(document: Any, index: int) -> Page:
    page = document[index]
    text = page.get_textpage()
    try:
        box: Box = page.get_bbox()
        characters = _Characters(text, box)
        words = once(characters.words())
        quarter = usual_turn(words)
        few = raw.FPDFPage_CountObjects(page.raw) <= MOST_OBJECTS
        shapes = list(page.get_objects(max_depth=4, filter=_SHAPES)) if few else []
        placed = _outlines(shapes)
        dots = [turned(shape, box, quarter) for shape in placed if is_bullet(shape)]
        upright = [word for word in words if word.quarter == quarter]
        size = (box[2] - box[0], box[3] - box[1])
        width, height = size[::-1] if quarter % 2 else size
        return Page(
            number=index + 1,
            width=width,
            height=height,
            words=[*upright, *bullets(dots, upright)],
            sideways=[word for word in words if word.quarter != quarter],
            edges=[Edge(*turned(edge, box, quarter)) for edge in _edges(shapes) if all(map(math.isfinite, edge))],
            scan=any(_covers(shape, box) for shape in shapes),
            unmapped=characters.unmapped,
            fields=[turned(field, box, quarter) for field in placed if is_field(field)],
        )
    finally:
        text.close()
        page.close()


class _Style(msgspec.Struct, frozen=True):
    size: float
    bold: bool


class _Characters:
    """Walks through the characters of a page. Each call into the library costs microseconds, so few are made."""

    def __init__(self, textpage: Any, page: Box) -> None:
        self.raw = textpage.raw
        self.page = page
        self.count = textpage.count_chars()
        if self.count > MOST_CHARACTERS:
            raise TooMuch(f"{self.count:,} characters on a page")
        self.text = _text(self.raw, self.count)
        self.styles: dict[int, _Style] = {}
        self.unmapped = 0
        self.rect = raw.FS_RECTF()
        self.x, self.y = ctypes.c_double(), ctypes.c_double()

    def words(self) -> Iterator[Word]:
        """The words in the order in which they are drawn."""
        for found in _TOKEN.finditer(self.text):
            start, end = found.span()
            quarter = self._quarter(start)
            first = self._box(start, quarter)
            last = first if end == start + 1 else self._box(end - 1, quarter)
            if quarter < 0 or is_straight(first, last, end - start):
                yield self._word(start, end, both(first, last), quarter)
            else:
                yield from self._pieces(start, end)

    def _pieces(self, start: int, end: int) -> Iterator[Word]:
        """The words of characters without a blank that do not all stand on one line, or stand apart."""
        quarter = self._quarter(start)
        box, begin = self._box(start, quarter), start
        for index in range(start + 1, end):
            here = self._box(index, quarter)
            if goes_on(box, here):
                box = both(box, here)
                continue
            yield self._word(begin, index, box, quarter, begin > start)
            quarter = self._quarter(index)
            box, begin = self._box(index, quarter), index
        yield self._word(begin, end, box, quarter, begin > start)

    def _box(self, index: int, quarter: int) -> Box:
        rect = self.rect
        raw.FPDFText_GetLooseCharBox(self.raw, index, rect)
        return turned((rect.left, rect.bottom, rect.right, rect.top), self.page, quarter)

    def _quarter(self, index: int) -> int:
        """How many right angles a character is turned clockwise; -1 when it stands askew."""
        turns = raw.FPDFText_GetCharAngle(self.raw, index) / (math.pi / 2)
        if not turns:
            return 0
        if not math.isfinite(turns):
            return -1
        return round(turns) % 4 if abs(turns - round(turns)) < 0.05 else -1

    def _word(self, start: int, end: int, box: Box, quarter: int, glued: bool = False) -> Word:
        style = self._style(start)
        x, y = self.x, self.y
        raw.FPDFText_GetCharOrigin(self.raw, start, x, y)
        base = turned((x.value, y.value, x.value, y.value), self.page, quarter)[1]
        text = self.text[start:end].replace(HYPHEN, "-")
        if not text.isascii():
            self.unmapped += sum(letter in "\0\ufffd" or "\ue000" <= letter <= "\uf8ff" for letter in text)
        size = style.size or box[3] - box[1]
        return Word(text, box[0], box[2], box[1], box[3], base, size, style.bold, quarter, glued)

    def _style(self, index: int) -> _Style:
        """Size and weight of the text object that a character belongs to."""
        found = raw.FPDFText_GetTextObject(self.raw, index)
        key = ctypes.cast(found, ctypes.c_void_p).value or 0
        if key not in self.styles:
            self.styles[key] = _style(found) if key else _Style(0.0, False)
        return self.styles[key]


def _text(textpage: Any, count: int) -> str:
    """The characters of a page, one for each index: all at once where the library's answer allows that."""
    buffer = (ctypes.c_ushort * (count + 1))()
    raw.FPDFText_GetText(textpage, 0, count, buffer)
    text = bytes(buffer)[: 2 * count].decode("utf-16-le", "replace")
    if len(text) == count and "\0" not in text:
        return text
    return "".join(chr(raw.FPDFText_GetUnicode(textpage, index)) for index in range(count))


def _style(text_object: Any) -> _Style:
    size, matrix = ctypes.c_float(), raw.FS_MATRIX()
    raw.FPDFTextObj_GetFontSize(text_object, size)
    raw.FPDFPageObj_GetMatrix(text_object, matrix)
    scale = math.hypot(matrix.c, matrix.d) or 1.0
    font = raw.FPDFTextObj_GetFont(text_object)
    name = ctypes.create_string_buffer(128)
    raw.FPDFFont_GetBaseFontName(font, name, len(name))
    plain = name.value.decode("latin-1").lower()
    heavy = raw.FPDFFont_GetWeight(font) > BOLD_WEIGHT or any(word in plain for word in BOLD_NAMES)
    outlined = raw.FPDFTextObj_GetTextRenderMode(text_object) == raw.FPDF_TEXTRENDERMODE_FILL_STROKE
    return _Style(round(abs(size.value) * scale, 1), heavy or outlined)


def _covers(shape: Any, page: Box) -> bool:
    """Whether a drawn thing is a picture over most of the page."""
    if shape.type != raw.FPDF_PAGEOBJ_IMAGE:
        return False
    left, low, right, high = shape.get_bounds()
    return bool((right - left) * (high - low) >= FULL_PICTURE * (page[2] - page[0]) * (page[3] - page[1]))


def _edges(shapes: list[Any]) -> list[Box]:
    """The level and upright lines among drawn paths, in PDF's own coordinates; none for a drawing or map."""
    found: list[Box] = []
    segments = 0
    for shape in shapes:
        if shape.type != raw.FPDF_PAGEOBJ_PATH:
            continue
        count = raw.FPDFPath_CountSegments(shape.raw)
        segments += count
        if segments > MOST_SEGMENTS:
            return []
        found += _path_edges(shape, count)
    return found


def _outlines(shapes: list[Any]) -> list[Box]:
    """The bounds of drawn shapes, in PDF's own coordinates."""
    placed = (_placed_box(shape) for shape in shapes if shape.type == raw.FPDF_PAGEOBJ_PATH)
    return [box for box in placed if all(map(math.isfinite, box))]


def _path_edges(shape: Any, count: int) -> list[Box]:
    """One line for a thin box; the straight sides of a path that is stroked; none for a filled area."""
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    raw.FPDFPath_GetDrawMode(shape.raw, fill, stroke)
    if not (fill.value or stroke.value):
        return []
    left, low, right, high = _placed_box(shape)
    if min(right - left, high - low) <= THIN:
        return [(left, low, right, high)]
    return _sides(shape, count) if stroke.value else []


def _placed_box(shape: Any) -> Box:
    """A shape's bounds on the page, whatever forms it is nested in."""
    left, low, right, high = shape.get_bounds()
    corners = [_placed(shape.container, x, y) for x in (left, right) for y in (low, high)]
    across, up = [x for x, _ in corners], [y for _, y in corners]
    return min(across), min(up), max(across), max(up)


def _placed(container: Any, x: float, y: float) -> tuple[float, float]:
    while container is not None:
        x, y = container.get_matrix().on_point(x, y)
        container = container.container
    return x, y


def _sides(shape: Any, count: int) -> list[Box]:
    """The straight level or upright sides of a path."""
    matrix = shape.get_matrix()
    sides: list[Box] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    last = first = (0.0, 0.0)
    for index in range(count):
        segment = raw.FPDFPath_GetPathSegment(shape.raw, index)
        raw.FPDFPathSegment_GetPoint(segment, x, y)
        here = _placed(shape.container, *matrix.on_point(x.value, y.value))
        kind = raw.FPDFPathSegment_GetType(segment)
        if kind == raw.FPDF_SEGMENT_MOVETO:
            first = here
        elif kind == raw.FPDF_SEGMENT_LINETO:
            sides.append(_side(last, here))
        if raw.FPDFPathSegment_GetClose(segment):
            sides.append(_side(here, first))
        last = here
    return [side for side in sides if min(side[2] - side[0], side[3] - side[1]) <= 1]


def _side(a: tuple[float, float], b: tuple[float, float]) -> Box:
    return min(a[0], b[0]), min(a[1], b[1]), max(a[0], b[0]), max(a[1], b[1])
