"""Peers named with the place of their title: "Baroness Bell of Vale"."""

from __future__ import annotations

import re

PEER = re.compile(
    r"(?P<name>(?:Lord|Lady|Baroness|Baron|Viscount|Viscountess|Earl|Countess) (?!Mayor|Lieutenant|Bishop|Provost|Chancellor|President|Advocate|Justice)[A-Z][\w’'-]+)"
    r" of (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)*"
)


def is_peer(name: str) -> bool:
    """Whether a name is all of a peer's, with its place."""
    return " of " in name and bool(PEER.fullmatch(name))


def without_place(name: str) -> str:
    """A peer's name as it is said later in a paper ("Baroness Bell"); any other as it is."""
    return found["name"] if " of " in name and (found := PEER.fullmatch(name)) else name
