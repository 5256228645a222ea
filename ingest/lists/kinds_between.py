"""Kinds of members that follow one another in one run: "Elected Members: A, B Appointed Members: C", "Alderman: A Councillors: B; C"."""

from __future__ import annotations

from itertools import pairwise

from convenor.graph.worded import Worded
from convenor.ingest.words.list_heads import of_others

OF_A_KIND = (
    r"(?:Co-?opted|Ex[- ]?[Oo]fficio|Non-?[Vv]oting|Non-?[Ee]xecutive|Local Authority|Private Sector|Public Sector|Third Sector|"
    r"Elected|Appointed|Nominated|Ratepayer|Rate-payer|Voting|Lay|Independent|Associate|Advisory|Core|Full|Life|Honorary|Affiliate|"
    r"Parent|Staff|Teacher|Teaching|Support Staff|Headteacher|Foundation|Community|Partnership|Partner|Student|Pupil|Learner|LEA|LA|Sponsor|"
    r"Trust|Board|Committee|Council|Panel|Diocesan|Church|Executive|Officer|Employer|Employee|Union|"
    r"Public|Patient|Carer|Service User|Tenant|Resident|Leaseholder|Customer|Volunteer|Business|Stakeholder|"
    r"County|Parish|Town|Borough|District|City|Ward|University|College)"
)
LABEL = Worded(
    rf"(?<![\w’'(-])(?:{OF_A_KIND} )?(?:{OF_A_KIND} )?(?:Members|Governors|Trustees|Directors|Representatives|Councillors|Cllrs|Alderm[ae]n|Alderwom[ae]n|Bailies|Officers|Officials|Others|Observers|Guests|Advis[eo]rs)\s?:(?=\s|$)"
)


def parts(words: str) -> list[tuple[int, str]]:
    """(place, words) of each such list where several follow one another, with its label; [] for any other text."""
    begins = [label.start() for label in LABEL.finditer(words)] if ":" in words else []
    if not begins or not begins[-1]:
        return []
    return [(at, words[at:end]) for at, end in pairwise(sorted({0, *begins, len(words)})) if words[at:end].strip()]


def ends_in_kind(label: str) -> bool:
    """Whether a label is one of some kind of members ("Appointed Members"), or ends in one behind somebody's name."""
    found = list(LABEL.finditer(f"{label}:"))
    kind = found[-1].group().rstrip(" :") if found and found[-1].end() > len(label) else ""
    return " " in kind and not of_others(kind)
