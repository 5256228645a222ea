"""Which part of a web page is its content, and what is taken out of that: menus, banners, what is hidden or struck out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

Element = Any  # lxml.html.HtmlElement

_NEVER = frozenset((
    "script", "style", "noscript", "template", "nav", "aside", "select", "option", "input", "textarea", "svg", "math",
    "iframe", "object", "embed", "video", "audio", "canvas", "dialog", "map", "datalist", "progress", "meter", "footer",
    "del", "s", "strike",
))  # fmt: skip
_ROLES = frozenset((
    "navigation", "banner", "contentinfo", "search", "dialog", "alertdialog", "menu", "menubar", "complementary",
))  # fmt: skip
_HIDDEN_CLASSES = frozenset((
    "visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "screenreader", "govuk-visually-hidden",
    "d-none", "hidden",
))  # fmt: skip
_HIDDEN_STYLE = re.compile(
    r"(?:display\s*:\s*none|visibility\s*:\s*hidden|text-decoration(?:-line)?\s*:[^;]{0,40}line-through)", re.I
)
_FURNITURE = re.compile(
    r"(?:^|[\s_-])(?:cookies?|cookie-?(?:banner|bar|notice|consent)|cookiebanner|gdpr|consent|breadcrumbs?|social|"
    r"share|sharing|skip-?links?|skip-?to|pagination|pager|sidebar|masthead|toolbar|menu|navbar|nav|comments?|related|"
    r"adverts?|promo|latest-?news|footer)(?:$|[\s_-])",
    re.I,
)
FURNITURE_SHARE = 0.2  # of the page's text: what is named like a banner but holds more is content
FORM_SHARE = 0.3  # some systems wrap the whole page in a form
MAIN_SHARE = 0.2  # of the page's text that an element must hold to be its main content
_CELLS = frozenset(
    ("html", "body", "main", "article", "table", "thead", "tbody", "tr", "th", "td")
)  # whatever their names
LIKELY_CLASSES = ("content", "main-content", "page-content", "entry-content", "post-content", "article-content")
LIKELY_IDS = ("content", "main", "main-content", "maincontent", "page-content", "mainContent")

_SIZE = re.compile(
    r"\W*(?:(?:view|download|open) )?(?:PDF|DOCX?|XLSX?|PPTX?|Word|RTF)?\W*\d+(?:\.\d+)?\s*[KM]B\W*", re.I
)
LONGEST_SIZE = 24  # characters of what tells only the kind and size of a file


Lengths = dict[Element, int]


def content(root: Element) -> Element:
    """The element that holds a page's content, with all that is no content taken out of it."""
    for head in root.findall("head"):
        root.remove(head)  # and not the body alone: what stands after its end is part of the page
    lengths = _lengths(root)
    main = _main(root, lengths)
    for element in list(_furniture(main, lengths, lengths[root])):
        if element is not main and element.getparent() is not None:
            element.drop_tree()
    return main


def _lengths(root: Element) -> Lengths:
    """For each element how many characters of text it holds, scripts and styles aside: one pass over all of them."""
    elements = list(root.iter("*"))
    lengths: Lengths = {}
    for element in reversed(elements):
        own = 0 if element.tag in ("script", "style") else len((element.text or "").strip())
        lengths[element] = own + lengths.get(element, 0)
        parent = element.getparent()
        if parent is not None:
            lengths[parent] = lengths.get(parent, 0) + lengths[element] + len((element.tail or "").strip())
    return lengths


def _main(body: Element, lengths: Lengths) -> Element:
    """<main> or what stands for it; else the body."""
    marked = [*body.iter("main"), *body.xpath(".//*[@role='main']")]
    articles = list(body.iter("article"))
    named = [element for name in LIKELY_IDS for element in body.xpath(".//*[@id=$name]", name=name)[:1]]
    classed = [element for element in body.iter("div", "section") if _is_content(element)]
    classed = classed if len(classed) == 1 else []
    for candidates in (marked, articles if len(articles) == 1 else [], named, classed):
        best = max(candidates, key=lambda element: lengths[element], default=None)
        if best is not None and lengths[best] > 0 and lengths[best] >= MAIN_SHARE * lengths[body]:
            return best
    return body


def _is_content(element: Element) -> bool:
    return any(name in LIKELY_CLASSES for name in element.get("class", "").split())


def _furniture(main: Element, lengths: Lengths, whole: int) -> Iterator[Element]:
    """The outermost elements that are no content."""
    inside = main.tag in ("main", "article")
    stack = [main]
    while stack:
        element = stack.pop()
        if element is not main and _is_furniture(element, lengths[element], whole, inside):
            yield element
            continue
        stack.extend(child for child in element if isinstance(child.tag, str))


def _is_furniture(element: Element, length: int, whole: int, inside: bool) -> bool:
    """Whether an element, which holds `length` of the page's `whole` text, is no content. `inside`: of <main>."""
    tag = element.tag
    if tag in _NEVER or element.get("role", "").lower() in _ROLES or _is_hidden(element):
        return True
    if tag in ("a", "span", "small") and length <= LONGEST_SIZE and _SIZE.fullmatch(element.text_content()):
        return True
    if tag == "button":
        return not any(
            parent.tag in ("h1", "h2", "h3", "h4", "h5", "h6", "summary") for parent in element.iterancestors()
        )
    if tag == "header":
        return not inside and next(element.iterancestors("article", "main"), None) is None
    if tag == "form":
        return length < FORM_SHARE * whole
    names = f"{element.get('id', '')} {element.get('class', '')}"
    return bool(_FURNITURE.search(names)) and tag not in _CELLS and length < FURNITURE_SHARE * whole


def _is_hidden(element: Element) -> bool:
    if element.get("hidden") is not None and element.get("role") != "tabpanel":
        return True
    if element.get("aria-hidden", "").lower() == "true" or _HIDDEN_STYLE.search(element.get("style", "")):
        return True
    return not _HIDDEN_CLASSES.isdisjoint(element.get("class", "").split())
