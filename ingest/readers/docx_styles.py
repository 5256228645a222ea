"""What a Word document's styles and numbering say of a paragraph: heading, list, weight, printed number."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from convenor.ingest.readers.paragraphs import ordinal

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
LONGEST_CHAIN = 20  # styles that are based on one another
DEEPEST = 9  # levels of a list

_HEADING = re.compile(r"heading (\d)$", re.I)
_LIST_DEPTH = re.compile(r"list \w+ (\d)$", re.I)
_FORMATS = {
    "decimal": "1", "decimalZero": "01", "lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I",
}  # fmt: skip


def attribute(element: Any, name: str) -> str:
    """The value of a w: attribute, "" when it is absent."""
    return str(element.get(W + name, ""))


def is_on(element: Any) -> bool:
    """Whether a switch such as w:b is there and not set to off."""
    return element is not None and attribute(element, "val") not in ("0", "false", "off", "none")


class Style(msgspec.Struct, frozen=True):
    """What holds for a paragraph.

    `heading` is its level or 0; `list` its list and depth in that from 0; `depth` the depth that its style is named for
    ("List Bullet 2"); `chain` the styles it goes back to; `is_contents` says that it is a line of a table of contents.
    """

    heading: int
    list: tuple[str, int] | None
    depth: int
    chain: tuple[str, ...]
    is_contents: bool


class Styles:
    """The styles of a document."""

    def __init__(self, root: Any) -> None:
        self._styles = {attribute(style, "styleId"): style for style in root.findall(W + "style")}
        paragraphs = {key: style for key, style in self._styles.items() if attribute(style, "type") == "paragraph"}
        self._default = next((key for key, style in paragraphs.items() if attribute(style, "default") == "1"), "")
        self._met: dict[str, tuple[tuple[str, ...], list[str], list[Any]]] = {}
        self._set: dict[tuple[str, str], bool | None] = {}

    def of(self, paragraph: Any) -> Style:
        """The style of a w:p element, with what the paragraph itself sets."""
        about = paragraph.find(W + "pPr")
        named = None if about is None else about.find(W + "pStyle")
        chain, names, inherited = self._of_key(self._default if named is None else attribute(named, "val"))
        sources = [about, *inherited]
        contents = any(name.lower().startswith("toc ") for name in names)
        depth = next((int(match[1]) for name in names if (match := _LIST_DEPTH.match(name))), 1)
        return Style(_heading(names, sources), _list(sources), depth, chain, contents)

    def _of_key(self, key: str) -> tuple[tuple[str, ...], list[str], list[Any]]:
        """The styles that one goes back to, their names, and what they set of paragraphs."""
        if key not in self._met:
            chain = tuple(self._chain(key))
            sources = [self._styles[each].find(W + "pPr") for each in chain]
            self._met[key] = chain, [self._name(each) for each in chain], sources
        return self._met[key]

    def is_set(self, about: Any, switch: str, style: Style) -> bool:
        """Whether a run with properties `about` in a paragraph of a style is bold ("b") or italic ("i")."""
        if about is not None and (own := about.find(W + switch)) is not None:
            return is_on(own)
        named = None if about is None else about.find(W + "rStyle")
        for key in (*(self._chain(attribute(named, "val")) if named is not None else ()), *style.chain):
            if (known := self._sets(key, switch)) is not None:
                return known
        return False

    def _sets(self, key: str, switch: str) -> bool | None:
        """What a style itself says of a switch of runs, None for nothing."""
        if (key, switch) not in self._set:
            properties = self._styles[key].find(W + "rPr")
            found = None if properties is None else properties.find(W + switch)
            self._set[key, switch] = None if found is None else is_on(found)
        return self._set[key, switch]

    def _chain(self, key: str) -> list[str]:
        chain: list[str] = []
        while key in self._styles and key not in chain and len(chain) < LONGEST_CHAIN:
            chain.append(key)
            based = self._styles[key].find(W + "basedOn")
            key = "" if based is None else attribute(based, "val")
        return chain

    def _name(self, key: str) -> str:
        name = self._styles[key].find(W + "name")
        return "" if name is None else attribute(name, "val")


def _heading(names: list[str], sources: list[Any]) -> int:
    """The level of a heading, by the style's name or its outline level; 0 for body text."""
    for name in names:
        if match := _HEADING.match(name):
            return int(match[1]) or 1
        if name.lower() in ("title", "subtitle"):
            return 1 if name.lower() == "title" else 2
    for source in sources:
        found = None if source is None else source.find(W + "outlineLvl")
        if found is not None:
            level = attribute(found, "val")
            return int(level) + 1 if level.isdigit() and int(level) < 9 else 0
    return 0


def _list(sources: list[Any]) -> tuple[str, int] | None:
    """The list that a paragraph belongs to and its depth in it."""
    depth: int | None = None
    for source in sources:
        found = None if source is None else source.find(W + "numPr")
        if found is None:
            continue
        level, number = found.find(W + "ilvl"), found.find(W + "numId")
        if depth is None and level is not None and attribute(level, "val").isdigit():
            depth = min(int(attribute(level, "val")), DEEPEST - 1)
        if number is not None:
            return None if attribute(number, "val") == "0" else (attribute(number, "val"), depth or 0)
    return None


class _Level(msgspec.Struct, frozen=True):
    style: str  # as in `ordinal`, "•" for a bullet, "" for nothing
    pattern: str  # "%1.%2." stands for the numbers of the first two levels
    start: int


class Numbering:
    """The lists of a document, and how far each has been counted."""

    def __init__(self, root: Any) -> None:
        self._kinds: dict[str, str] = {}  # list → its definition; lists of one definition go on counting
        self._levels: dict[tuple[str, int], _Level] = {}
        self._counts: dict[str, list[int]] = {}
        if root is None:
            return
        for definition in root.findall(W + "abstractNum"):
            self._read_levels(attribute(definition, "abstractNumId"), definition)
        for number in root.findall(W + "num"):
            self._read_number(number)

    def next(self, key: str, depth: int) -> tuple[str, int]:
        """The mark of the next paragraph of a list at a depth from 0 ("•", "5.2.", "(a)"), and its depth from 1."""
        kind = self._kinds.get(key, key)
        level = self._levels.get((kind, depth), _Level("•", "•", 1))
        if level.style in ("•", ""):
            return level.style, depth + 1
        counts = self._counts.setdefault(kind, [])
        while len(counts) <= depth:
            above = self._levels.get((kind, len(counts)))
            counts.append((above.start if above else 1) - (len(counts) == depth))
        counts[depth] += 1
        del counts[depth + 1 :]
        return self._printed(kind, level, counts), depth + 1

    def _printed(self, kind: str, level: _Level, counts: list[int]) -> str:
        def number(match: re.Match[str]) -> str:
            index = int(match[1]) - 1
            if not 0 <= index < len(counts):
                return ""
            found = self._levels.get((kind, index))
            return ordinal(counts[index], found.style if found and found.style not in ("•", "") else "1")

        return re.sub(r"%(\d)", number, level.pattern).strip()

    def _read_levels(self, kind: str, definition: Any) -> None:
        for level in definition.findall(W + "lvl"):
            depth = attribute(level, "ilvl")
            if depth.isdigit() and int(depth) < DEEPEST:
                self._levels[kind, int(depth)] = _level(level)

    def _read_number(self, number: Any) -> None:
        """A list: its definition, or where it sets levels anew a definition of its own."""
        key, base = attribute(number, "numId"), number.find(W + "abstractNumId")
        kind = "" if base is None else attribute(base, "val")
        self._kinds[key] = kind
        overrides = number.findall(W + "lvlOverride")
        if not overrides:
            return
        own = f"{kind}/{key}"
        self._kinds[key] = own
        for depth in range(DEEPEST):
            if (kind, depth) in self._levels:
                self._levels[own, depth] = self._levels[kind, depth]
        for override in overrides:
            self._override(own, override)

    def _override(self, own: str, override: Any) -> None:
        depth = attribute(override, "ilvl")
        if not depth.isdigit():
            return
        if (level := override.find(W + "lvl")) is not None:
            self._levels[own, int(depth)] = _level(level)
        start = override.find(W + "startOverride")
        first = "" if start is None else attribute(start, "val")
        if first.isdigit() and (found := self._levels.get((own, int(depth)))):
            self._levels[own, int(depth)] = msgspec.structs.replace(found, start=int(first))


def _level(element: Any) -> _Level:
    style, pattern, start = (element.find(W + tag) for tag in ("numFmt", "lvlText", "start"))
    name = "decimal" if style is None else attribute(style, "val")
    printed = "" if pattern is None else attribute(pattern, "val")
    first = "1" if start is None else attribute(start, "val")
    return _Level(
        style={"bullet": "•", "none": ""}.get(name, _FORMATS.get(name, "1")),
        pattern=printed if printed or name != "decimal" else "%1.",
        start=int(first) if first.isdigit() else 1,
    )
