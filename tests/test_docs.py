"""The documents keep up with the code: commands, options, terms of the graph, links and chores."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from convenor.graph import vocabulary
from convenor.webapp.cli import main

ROOT = Path(__file__).parents[1]
PAPERS = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"), *ROOT.glob("ingest/gazetteer/*.md")])


def commands() -> dict[str, click.Command]:
    """Every command of the command line."""
    assert isinstance(main, click.Group)
    return {name: command for name in main.list_commands(context()) if (command := main.get_command(context(), name))}


def context() -> click.Context:
    """What click wants to be handed when commands are listed."""
    return click.Context(main)


def section(name: str) -> str:
    """What docs/commands.md says of a command."""
    text = (ROOT / "docs" / "commands.md").read_text(encoding="utf-8")
    found = re.search(rf"^## convenor {name}\n(.*?)(?=^## |\Z)", text, re.M | re.S)
    assert found, f"docs/commands.md has no section on convenor {name}"
    return found[1]


def links(path: Path) -> Iterator[str]:
    """The files beside it that a document links to."""
    text = re.sub(r"<!--.*?-->", "", path.read_text(encoding="utf-8"), flags=re.S)
    for target in re.findall(r"\]\(([^)#\s]+)[^)]*\)", text):
        if "://" not in target and not target.startswith("mailto:"):
            yield target


@pytest.mark.parametrize("name", sorted(commands()))
def test_every_command_and_option_is_documented(name: str) -> None:
    said = section(name)
    for parameter in commands()[name].params:
        if isinstance(parameter, click.Option) and not parameter.hidden:
            assert f"`{parameter.opts[0]}" in said, parameter.opts
        elif isinstance(parameter, click.Argument):
            assert parameter.name and parameter.name.rstrip("s").upper() in said, parameter.name


@pytest.mark.parametrize("name", sorted(commands()))
def test_the_readme_names_every_command(name: str) -> None:
    assert f"`convenor {name}" in (ROOT / "README.md").read_text(encoding="utf-8")


def test_no_document_names_a_command_that_is_gone() -> None:
    known = set(commands())
    for path in PAPERS:
        named = set(re.findall(r"`convenor ([a-z]+)", path.read_text(encoding="utf-8")))
        assert named <= known, path.name


@pytest.mark.parametrize("name", sorted(commands()))
def test_every_command_explains_itself(name: str) -> None:
    command = commands()[name]
    assert command.help and command.get_short_help_str()
    assert all(option.help for option in command.params if isinstance(option, click.Option) and not option.hidden)


def test_every_term_of_the_graph_is_documented() -> None:
    said = (ROOT / "docs" / "graph.md").read_text(encoding="utf-8")
    terms = [*(kind[0] for kind in vocabulary.KINDS.values()), *vocabulary.PROPERTIES]
    missing = [vocabulary.shorten(term) for term in terms if f"`{vocabulary.shorten(term)}`" not in said]
    assert not missing


@pytest.mark.parametrize("path", PAPERS, ids=lambda path: str(path.relative_to(ROOT)))
def test_links_lead_somewhere(path: Path) -> None:
    for target in links(path):
        assert (path.parent / target).exists(), target


def test_every_chore_that_is_named_exists() -> None:
    chores = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M))
    for path in PAPERS:
        named = set(re.findall(r"(?:`|^ {4})make ([a-z]+)", path.read_text(encoding="utf-8"), re.M))
        assert named <= chores, path.name


def test_every_decision_is_listed() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = (folder / "README.md").read_text(encoding="utf-8")
    for record in folder.glob("[0-9]*.md"):
        first, _, date = record.read_text(encoding="utf-8").splitlines()[:3]
        assert f"({record.name})" in listed
        assert first.startswith(f"# {record.name[:4]} ")
        assert re.fullmatch(r"\d{4}-\d\d-\d\d", date)
