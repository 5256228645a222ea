"""XML from strangers as a small tree: no document type, so no entity to expand or fetch; no depth without end."""

from __future__ import annotations

from collections.abc import Iterator
from xml.parsers import expat

from convenor.graph.errors import UnreadablePaper

LARGEST = 50 * 1024 * 1024
DEEPEST = 60
MOST_NODES = 2_000_000


class Node:
    """An element: its name in lower case without namespace, its own text, its children."""

    __slots__ = ("children", "name", "text")

    def __init__(self, name: str) -> None:
        self.name = name
        self.text = ""
        self.children: list[Node] = []

    def every(self, *names: str) -> Iterator[Node]:
        """The elements of these names anywhere within, in order; not those within one that is given."""
        waiting = self.children[::-1]
        while waiting:
            node = waiting.pop()
            if node.name in names:
                yield node
            else:
                waiting += node.children[::-1]

    def said(self, *names: str) -> str:
        """The text of the first child that has one of these names and says something."""
        for name in names:
            for child in self.children:
                if child.name == name and child.text.strip():
                    return " ".join(child.text.split())
        return ""


def tree(name: str, data: bytes) -> Node:
    """The root of a file; `name` is for messages. Raises UnreadablePaper for XML that is broken or made to hurt."""
    if len(data) > LARGEST:
        raise UnreadablePaper(f"{name} is larger than {LARGEST // 1024**2} MB: export it in parts.")
    builder = _Builder(name)
    try:
        builder.parser.Parse(data, True)
    except expat.ExpatError as error:
        raise UnreadablePaper(f"{name} is no whole XML file ({error}): export it again.") from error
    except (LookupError, ValueError) as error:
        raise UnreadablePaper(f"{name} is XML in an encoding that is not known: save it as UTF-8.") from error
    return builder.root.children[0]


class _Builder:
    def __init__(self, name: str) -> None:
        self.root = Node("")
        self._name = name
        self._open = [self.root]
        self._count = 0
        self.parser = expat.ParserCreate()
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._said
        self.parser.StartDoctypeDeclHandler = self._doctype

    def _start(self, name: str, _: dict[str, str]) -> None:
        self._count += 1
        if len(self._open) > DEEPEST or self._count > MOST_NODES:
            raise UnreadablePaper(f"{self._name} nests or repeats its elements without end: export it in parts.")
        node = Node(name.rpartition(":")[2].lower())
        self._open[-1].children.append(node)
        self._open.append(node)

    def _end(self, _: str) -> None:
        self._open.pop()

    def _said(self, text: str) -> None:
        self._open[-1].text += text

    def _doctype(self, *_: object) -> None:
        raise UnreadablePaper(
            f"{self._name} declares a document type, which no directory needs: remove it and try again."
        )
