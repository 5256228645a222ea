"""Names printed with more than given name and surname: the rank before them, the short name within, initials behind a surname."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.names.affiliations import may_be_body
from convenor.ingest.words.honours import POST_NOMINALS
from convenor.ingest.words.shapes import forenames, is_body, is_person

RANK = Worded(
    r"(?:and\s+)?(?:[TA]/)?(?:Det\.? )?(?:ACC|DCC|CC|ACO|DCI|DCS|DSU|DI|DS|DC|PS|PCSO|CFO|ACFO|DCFO|GM|SM|WM)\s+(?=[A-Z][a-z’'-]+ [A-Z])"
)  # of police and fire officers
SHORT_FORM = re.compile(
    r"(?:(?:Cllrs?|Councillors?|Trustees|Governors|Mr|Mrs|Ms|Miss|Dr|Prof|Rev)\.?\s+)?(?P<given>[A-Z][a-z’'-]+)\s+(?:\([“\"‘']?(?P<short>[A-Z][a-z]+)[”\"’']?\)|[“\"‘'](?P<other>[A-Z][a-z]+)[”\"’'])\s+(?P<surname>[A-Z][a-z][\w’'-]+)"
)


CALLED = re.compile(r"[“\"‘']([A-Z][a-z]+)[”\"’'] (?=[A-Z])")  # "“Tricia” Bell"
INITIALS_BEHIND = Worded(
    r"^(?P<honorific>(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.? )?(?P<surname>(?:O’|O'|Mac|Mc)?[A-Z][a-zà-ɏ’'-]+) \((?P<initials>[A-Z]\.?(?: ?[A-Z]\.?)?)\)$"
)


FROM = re.compile(r"^(?P<name>[A-Z][\w.’' -]{3,40}?) from (?:the )?(?P<body>[A-Z][^()]{3,70})$")


GRADE = re.compile(
    r"(?:A/)?(?:[EAHC]\.?E\.?|S\.?E\.?E\.?|[ACEPS]\.?O\.?|[AHSC]\.?[ESA]\.?O\.?|[SC]\.?S\.?O\.?|D\.?[Oo]\.?[SF]\.?|S\.?E\.?|C\.?[EFO]\.?O\.?|RFO|[Ss]\.?151)"
)  # of officers of councils and departments: "S.E.O.", "DoS"
GRADED = re.compile(
    r"^(?:(?P<initials>(?:[A-Z]\.? ?){1,3}[A-Z][A-Za-zà-ɏ’'-]+)|[A-Z][a-zà-ɏ’'-]+(?: [A-Z]\.?)? [A-Z][A-Za-zà-ɏ’'-]+) "
    r"(?P<letters>(?:A/)?(?P<dotted>(?:[A-Z]\.){1,4}[A-Z]\.?)|(?:A/)?[A-Z][A-Zo][A-Z]{0,2}|[Ss]\.?151)(?P<behind> \([^()]*\))?$"
)  # a name and such letters


def plain(piece: str, position: int) -> tuple[str, int]:
    """A piece without the rank before a name ("DI Ann Bell") and the short name within one ("Bernadette (Bernie) Bell")."""
    if rank := RANK.match(piece):
        piece, position = piece[rank.end() :], position + rank.end()
    if (called := CALLED.match(piece)) and is_person(said := f"{called[1]} {piece[called.end() :]}"):
        piece = said
    if (short := SHORT_FORM.match(piece)) and {
        short["given"].lower(),
        (short["short"] or short["other"]).lower(),
    } & forenames():
        piece = f"{piece[: short.end('given')]} {piece[short.start('surname') :]}"
    if (graded := GRADED.match(piece)) and _has_grade(piece, graded):
        piece = f"{piece[: graded.start('letters') - 1]} ({graded['letters']}){graded['behind'] or ''}"
    come = FROM.match(piece)
    shaped = come and is_person(come["body"]) and come["body"].split()[0].lower() not in forenames()
    if come and is_person(come["name"]) and (is_body(come["body"]) or shaped) and may_be_body(come["body"]):
        piece = f"{come['name']} ({come['body']})"  # in a list: "Mr Bell and Ms Dee from Vale Council"
    return piece, position


def _has_grade(piece: str, graded: re.Match[str]) -> bool:
    """Whether the letters behind a name are a grade, or stand behind initials and a surname, and are no honours."""
    told = graded["dotted"] or graded["initials"] or GRADE.fullmatch(graded["letters"])
    name = piece[: graded.start("letters") - 1]
    whole = piece[: graded.end("letters")]
    return bool(told) and is_person(name) and not (is_person(whole) or POST_NOMINALS.search(whole))


def initials_first(cut: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """The pieces, where a few surnames of a list are told apart by initials in brackets ("Reed (A), Reed (B)")."""
    apart = [INITIALS_BEHIND.match(piece) for piece, _ in cut]
    apart = [None if match and _are_own(match) else match for match in apart]
    if not 0 < sum(map(bool, apart)) <= max(1, 0.5 * len(cut)) or len(cut) < 3:
        return cut
    return [
        (f"{match['honorific'] or ''}{match['initials']} {match['surname']}", at) if match else (piece, at)
        for match, (piece, at) in zip(apart, cut, strict=True)
    ]


def _are_own(match: re.Match[str]) -> bool:
    """Whether letters in brackets are those of somebody called by a given name alone ("Ian (IK)")."""
    name, letters = match["surname"], match["initials"]
    return (
        not match["honorific"]
        and letters.isalpha()
        and len(letters) > 1
        and letters[0] == name[0]
        and name.lower() in forenames()
    )
