"""Colours that can be read, a colour and a shape for every kind, and nothing fetched from elsewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import convenor.webapp.app as app
from convenor.graph.vocabulary import KINDS

STATIC = Path(app.__file__).parent / "static"
TEMPLATES = Path(app.__file__).parent / "templates"
READABLE = 4.5
TEXT_ON_GROUND = [
    ("ink", "ground"), ("ink", "card"), ("ink", "tint"), ("ink", "quote"), ("soft", "ground"), ("soft", "card"),
    ("soft", "tint"), ("accent", "ground"), ("accent", "card"), ("accent", "tint"), ("accent-strong", "card"),
    ("on-accent", "accent"), ("on-accent", "accent-strong"), ("on-mark", "mark"), ("inferred", "inferred-tint"),
]  # fmt: skip


def themes() -> dict[str, dict[str, str]]:
    """The colours of the light and of the dark look."""
    css = (STATIC / "convenor.css").read_text()
    light, dark = re.findall(r":root \{(.*?)\n\s*\}", css, re.S)[:2]
    first = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", light))
    return {"light": first, "dark": {**first, **dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", dark))}}


def brightness(colour: str) -> float:
    """Relative luminance as WCAG defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How well one colour stands out against another, from 1 to 21."""
    bright, dim = sorted((brightness(one), brightness(other)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_can_be_read(theme: str, text: str, ground: str) -> None:
    colours = themes()[theme]
    assert contrast(colours[text], colours[ground]) >= READABLE


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_a_colour_that_can_be_read(theme: str, kind: str) -> None:
    colours = themes()[theme]
    for ground in ("ground", "card", "tint"):
        assert contrast(colours[kind], colours[ground]) >= READABLE
    assert f".kind-{kind} {{ --chip: var(--{kind}); }}" in (STATIC / "convenor.css").read_text()


@pytest.mark.parametrize("kind", KINDS)
def test_the_light_colours_of_kinds_are_those_of_the_exports(kind: str) -> None:
    assert themes()["light"][kind] == KINDS[kind][2]


def test_every_kind_has_a_shape_in_the_explorer() -> None:
    """Colour alone tells nothing to many people."""
    shapes = re.search(r"const SHAPES = \{(.*?)\};", (STATIC / "explorer.js").read_text(), re.S)
    assert shapes and set(re.findall(r"(\w+): \"", shapes[1])) == set(KINDS)


def test_focus_can_be_seen() -> None:
    for colours in themes().values():
        assert contrast(colours["focus"], colours["ground"]) >= 3
        assert contrast(colours["focus"], colours["card"]) >= 3


def test_nothing_comes_from_elsewhere() -> None:
    own = [*STATIC.glob("*.css"), *STATIC.glob("*.js"), *TEMPLATES.glob("*.html")]
    for path in own:
        text = path.read_text()
        assert not re.search(r"(?:src|href)=[\"']https?:|url\(|@import|//cdn", text), path.name


def test_what_is_vendored_carries_its_licence() -> None:
    folder = STATIC / "cytoscape"
    assert "Permission is hereby granted" in (folder / "LICENSE").read_text()
    assert "Cytoscape Consortium" in (folder / "cytoscape.min.js").read_text()[:300]
