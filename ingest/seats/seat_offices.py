"""The offices that one entry of a list of seats names, each of which is a seat."""

from __future__ import annotations

import re

from convenor.ingest.words.shapes import TITLE_HEADS, is_title, opens_title

OFFICES = re.compile(r",? and (?:the )?(?=[A-Z])|, (?=[A-Z])")  # between offices that one body fills
OF_MEETING = re.compile(r"\s+[–—-]\s+(?:vice[- ]|deputy |co-)?chair\w*$", re.I)  # "Head of Care – Chair"

REPRESENTS = re.compile(
    r"^(?!(?:Lay|Public|Patient|Staff|Independent|Elected|Parent|Pupil|Student) )(?P<body>[A-Z][^,:;()–—]{1,60}?) (?P<position>representatives?|nominees?|delegates?)$"
)


def represented(words: str) -> tuple[str, str] | None:
    """(position, body) of "Voluntary sector representatives", whatever the first words are."""
    found = REPRESENTS.match(words)
    return (found["position"], found["body"]) if found else None


def offices(position: str) -> list[str]:
    """Each office that words name which stand for several, or the words as they are."""
    if re.search(r"[;\n]", position):
        pieces = [OF_MEETING.sub("", piece) for piece in re.split(r"\s*[;\n]\s*", position)]
        apart = any(map(is_title, pieces)) and all(piece[:1].isupper() for piece in pieces)
    else:
        pieces = [piece.strip() for piece in OFFICES.split(position)]
        apart = all(
            is_title(piece) and piece[:1].isupper() and (opens_title(piece) or is_office(piece)) for piece in pieces
        )
    return pieces if len(pieces) > 1 and apart else [position]


def is_office(words: str) -> bool:
    """Whether words end in the head of a title and are none of what a post is about ("Town Clerk")."""
    return is_title(words) and words.rsplit(None, 1)[-1].lower() in TITLE_HEADS and len(words.split()) < 4
