"""The rules that find facts: what each one goes by, with an example that it finds and one that it does not."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib import resources

import msgspec


class Finder(msgspec.Struct, frozen=True, kw_only=True):
    """One rule: which lists it fills, what it goes by, and words in which it finds something and in which it does not.

    `form` is the suffix of the file in which both stand, `below` names the head that stands over them.
    """

    finds: str
    says: str
    example: str
    counter: str
    below: str = ""
    form: str = "txt"


@cache
def finders() -> dict[str, Finder]:
    """The rules by the name that facts carry."""
    text = (resources.files("convenor.ingest") / "finders.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), dict[str, Finder])
