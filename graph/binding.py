"""Values put into the variables of a SPARQL query, as terms and never as text that could be read as query.

The result stands by itself, so that the query shown with an answer is the query that was run.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from convenor.graph.vocabulary import PREFIXES

_TOKEN = re.compile(
    r"""
    (?P<string>\"\"\".*?\"\"\"|'''.*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
  | (?P<iri><[^<>"{}|^`\\\s]*>)
  | (?P<comment>\#[^\n]*)
  | (?P<variable>[?$]\w+)
  | (?P<word>[A-Za-z_]\w*)
  | (?P<other>.)
    """,
    re.VERBOSE | re.DOTALL,
)


def bind(query: str, terms: Mapping[str, str]) -> str:
    """The query with each named variable replaced by its term, given as SPARQL text (`<iri>`, `"text"`).

    A variable that is a column of the result stays one. Strings, comments and addresses in the query are left alone.
    """
    out: list[str] = []
    depth, choosing, after_as = 0, False, False
    for match in _TOKEN.finditer(query):
        kind, token = match.lastgroup, match.group()
        if kind == "word" and token.upper() == "SELECT":
            choosing, depth = True, 0
        elif token == "{" or (kind == "word" and token.upper() in {"WHERE", "FROM"}):
            choosing = False
        elif kind == "other" and choosing:
            depth += {"(": 1, ")": -1}.get(token, 0)
        term = terms.get(token[1:]) if kind == "variable" and not after_as else None
        if term is not None:
            token = f"({term} AS {token})" if choosing and depth == 0 else term
        out.append(token)
        if not token.isspace():
            after_as = kind == "word" and token.upper() == "AS"
    return "".join(out)


def with_prefixes(query: str) -> str:
    """The query with a declaration of every known prefix that it uses and does not declare itself."""
    declared = {name.lower() for name in re.findall(r"PREFIX\s+(\w*):", query, re.IGNORECASE)}
    used = [name for name in PREFIXES if re.search(rf"\b{name}:", query) and name not in declared]
    lines = [f"PREFIX {name}: <{PREFIXES[name]}>" for name in used]
    return "\n".join([*lines, query.strip()])
