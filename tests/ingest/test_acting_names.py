"""Bodies whose names give nothing away, told by what they do or what is done with them; and what only looks so."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.lists.entries import line_entries
from convenor.ingest.names.prose_names import in_prose
from convenor.ingest.read import paper

HEAD = "Minutes of the Tarn Parish Council held on 3 May 2027\n\nPresent: Cllr Ada Brook (Chair), Cllr Ben Crane\n\n1. Report\n\n"


def _named(tmp_path: Path, sentence: str) -> list[str]:
    path = tmp_path / "minutes.txt"
    path.write_text(f"{HEAD}{sentence}\n", encoding="utf-8")
    return sorted(body.name for body in paper(path).organisations if body.name != "Tarn Parish Council")


@pytest.mark.parametrize(
    ("sentence", "bodies"),
    [
        ("TLCX had applied to be the lead.", ["TLCX"]),
        ("TLCX might be willing to help, and QVBX should get in touch.", ["QVBX", "TLCX"]),
        ("Apologies came from representatives of QL&WB and TLUX.", ["QL&WB", "TLUX"]),
        ("A letter of thanks goes to the TLCX chairman.", ["TLCX"]),
        ("A letter from Q.L.C. was read; the T.V.X. have agreed to pay.", ["Q.L.C", "T.V.X"]),
        ("P.Q.R. Ash has agreed to pay. Ann Crane, C.X.E. told members. The A.G.M. was held.", []),
        ("Ann Crane C.X.E. told members of it.", []),
        ("The air conditioning was ordered in conjunction with TLUS but never came.", ["TLUS"]),
        ("An email was received from TFC with an update on the limit.", ["TFC"]),
        ("The project is led by the LTQC and will report in June.", ["LTQC"]),
        ("We have a new bank account with QVBC.", ["QVBC"]),
        ("Glaszewag have agreed to help; the clerk is to contact Quarl and Son.", ["Glaszewag", "Quarl and Son"]),
        ("There were none. Both have left. Others were asked.", []),
        ("She and Dora Quarl were thanked for their hard work.", []),
        ("PaTTs have thought of a walk in summer.", []),
        ("Pern Maps have prepared costings for the leaflet.", ["Pern Maps"]),
        ("A quote of £680 was received from Tarn Media for printing.", ["Tarn Media"]),
        ("Larger providers such as Zeppic and Corner have standards.", ["Zeppic", "Corner"]),
        (
            "Quotations had come from Greenbench Ltd (£1,035.34) and Broxfold (£1,179.60).",
            ["Greenbench Ltd", "Broxfold"],
        ),
        ("The Department of Rivers, Tides and Mills published guidelines.", ["Department of Rivers, Tides and Mills"]),
        ("Tarn Living has built six flats. Pern Homes wrote.", ["Tarn Living", "Pern Homes"]),
        ("The work was reviewed by Dell Quarry, and the contractor, Broxfold, left.", ["Dell Quarry", "Broxfold"]),
        ("A quote from Pern Play, Tarn Swings and Kompfold was read.", ["Pern Play", "Tarn Swings", "Kompfold"]),
        ("Ruth Ash and Ann Crane have offered to help. Grant Bell, our auditor, spoke.", []),
        ("Check with Mally Quarl. The hall was built by the Duke of Pern.", []),
        ("The SBM reported a surplus and the SENCO said that funding was short.", []),
        ("The TRO was issued in May and CIL paid for the MUGA.", []),
        ("Red Kites are nesting. Two Oaks were felled. Dell Laptops were bought.", []),
        ("Letters were received from Mill Cottage and from Birch Close about grit.", []),
        ("AB reported that BC had agreed.", []),
        ("ASBOs are listed on a website.", []),
        ("The AGM was held and CCTV is working on the green.", []),
        ("Residents have asked for a crossing. Local Councillors are keen to help.", []),
        ("If Malcolm were to leave, things would go on.", []),
        ("An email was received from Ann Larkin about the hedge.", []),
        ("Members discussed the Office of Mayor.", []),
    ],
)
def test_a_body_is_told_by_what_it_does(tmp_path: Path, sentence: str, bodies: list[str]) -> None:
    assert _named(tmp_path, sentence) == sorted(bodies)


@pytest.mark.parametrize(
    ("sentence", "people"),
    [
        ("Ruth Ashdown have confirmed the audit. Our solicitors, Grant Marl, wrote.", []),
        ("Morgan Sindall will build. Grant Thornton left.", []),
        (
            "Ruth Ash and Ann Crane have helped. Our consultants, Ann Bell and Tom Crane, wrote.",
            ["Ruth Ash", "Ann Crane", "Ann Bell", "Tom Crane"],
        ),
        ("Tom Askew of Rachel Farrar presented. Grant Bell, our auditor, spoke.", ["Tom Askew", "Grant Bell"]),
    ],
)
def test_a_firm_called_like_a_person_is_nobody(sentence: str, people: list[str]) -> None:
    assert [name for _, _, name in in_prose(sentence)] == people


def test_who_comes_from_such_a_firm_in_a_list() -> None:
    entries = line_entries("Tom Askew of Carnall Quarr, Ann Crane from Wright Marl", 0)
    assert [(entry.name, entry.body) for entry in entries] == [
        ("Tom Askew", "Carnall Quarr"),
        ("Ann Crane", "Wright Marl"),
    ]
