"""Which part of a web page is its content, and what is taken out of that: menus, banners, what is hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Element = Any  # lxml.html.HtmlElement

_NEVER = frozenset((
    "script", "style", "noscript", "template", "nav", "aside", "select", "option", "input", "textarea", "svg", "math",
    "iframe", "object", "embed", "video", "audio", "canvas", "dialog", "map", "datalist", "progress", "meter", "footer",
))  # fmt: skip
_ROLES = frozenset((
    "navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "complementary",
))  # fmt: skip
_HIDDEN_CLASSES = frozenset((
    "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "screenreader", "govuk-visually-hidden",
    "d-none", "hidden",
))  # fmt: skip
_HIDDEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.I)
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:cookies?|cookie-?(?:banner|bar|notice|consent)|cookiebanner|gdpr|consent|breadcrumbs?|social|"
    r"share|sharing|skip-?links?|skip-?to|pagination|pager|sidebar|masthead|toolbar)(?:$|[\s_-])",
    re.I,
)
FURNITURE_SHARE = 0.2  # of the page's text: what is named like a banner but holds more is content
FORM_SHARE = 0.3  # some systems wrap the whole page in a form
MAIN_SHARE = 0.2  # of the page's text that an element must hold to be its main content
LIKELY_IDS = ("content", "main", "main-content", "maincontent", "page-content", "mainContent")


def content(root: Element) -> Element:
    """The element that holds a page's content, with all that is no content taken out of it."""
    body = root.find(".//body")
    body = root if body is None else body
    whole = _length(body)
    main = _main(body, whole)
    for element in list(_furniture(main, whole)):
        if element is not main and element.getparent() is not None:
            element.drop_tree()
    return main


def _length(element: Element) -> int:
    """How many characters of text an element holds, scripts and styles aside."""
    return sum(len(text.strip()) for text in element.xpath(".//text()[not(parent::script or parent::style)]"))


def _main(body: Element, whole: int) -> Element:
    """<main> or what stands for it; else the body."""
    marked = [*body.iter("main"), *body.xpath(".//*[@role='main']")]
    articles = list(body.iter("article"))
    named = [element for name in LIKELY_IDS for element in body.xpath(".//*[@id=$name]", name=name)[:1]]
    for candidates in (marked, articles if len(articles) == 1 else [], named):
        lengths = [_length(element) for element in candidates[:5]]
        if lengths and max(lengths) > 0 and max(lengths) >= MAIN_SHARE * whole:
            return candidates[lengths.index(max(lengths))]
    return body


def _furniture(main: Element, whole: int) -> Iterator[Element]:
    """The outermost elements that are no content."""
    inside = main.tag in ("main", "article")
    stack = [main]
    while stack:
        element = stack.pop()
        if element is not main and _is_furniture(element, whole, inside):
            yield element
            continue
        stack.extend(child for child in element if isinstance(child.tag, str))


def _is_furniture(element: Element, whole: int, inside: bool) -> bool:
    tag = element.tag
    if tag in _NEVER or element.get("role", "").lower() in _ROLES or _is_hidden(element):
        return True
    if tag == "button":
        return not any(
            parent.tag in ("h1", "h2", "h3", "h4", "h5", "h6", "summary") for parent in element.iterancestors()
        )
    if tag == "header":
        return not inside and next(element.iterancestors("article", "main"), None) is None
    if tag == "form":
        return _length(element) < FORM_SHARE * whole
    names = f"{element.get('id', '')} {element.get('class', '')}"
    return (
        bool(_FURNITURE.search(names))
        and tag not in ("body", "main", "article")
        and _length(element) < FURNITURE_SHARE * whole
    )


def _is_hidden(element: Element) -> bool:
    if element.get("hidden") is not None and element.get("role") != "tabpanel":
        return True
    if element.get("aria-hidden", "").lower() == "true" or _HIDDEN_STYLE.search(element.get("style", "")):
        return True
    return not _HIDDEN_CLASSES.isdisjoint(element.get("class", "").split())
