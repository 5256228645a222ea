"""Posts that sentences and lists of a meeting give to somebody: taken up, settled, elected to seats."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = (
    "Tarn Valley Council\n\nMinutes of the meeting of the council held on 3 May 2027\n\n"
    "Present: Cllr Ann Field (Chair), Cllr Brian Stone, Cllr Jo Bakare\n\n1. Business\n\n"
)
SAID = {
    "It was confirmed who holds the posts, with Thelma Gask as Chair of the Works Panel, Dr Owain Sayle as Town Clerk, and Rita Mead "
    "seconded as Senior Lead for Roads until April.": {
        "Thelma Gask: Chair, Works Panel",
        "Owain Sayle: Town Clerk, Tarn Valley Council",
        "Rita Mead: Senior Lead for Roads, Tarn Valley Council?",
    },
    "The Chair said that Rita Mead would begin as Chief Executive on 1 May.": {
        "Rita Mead: Chief Executive, Tarn Valley Council?"
    },
    "Councillor Bakare had taken over as Tree Champion from Councillor Stone.": {
        "Jo Bakare: Tree Champion, Tarn Valley Council?"
    },
    "Decision – Rita Mead to be Treasurer from today.": {"Rita Mead: Treasurer, Tarn Valley Council"},
    "RESOLVED – That the Council:\n\ni) appoint Mrs Rita Mead as Independent Person for four years;\n\nii) note the report": {
        "Rita Mead: Independent Person, Tarn Valley Council?"
    },
    "The Council resolved to appoint:\n\nMr Tom Dunn as Convener of the Audit Committee for three years;\nMs Rita Mead as a Co-opted Member": {
        "Tom Dunn: Convener, Audit Committee",
        "Rita Mead: Co-opted Member, Tarn Valley Council",
    },
    "It was resolved that Jo Bakare be, and she is hereby, appointed Secretary.": {
        "Jo Bakare: Secretary, Tarn Valley Council"
    },
    "It was resolved that Ann Field and Jo Bakare be, and they are hereby, re-elected to serve as Committee members until May.": {
        "Ann Field: Committee member, Tarn Valley Council",
        "Jo Bakare: Committee member, Tarn Valley Council",
    },
    "The Board APPROVED the appointment of those listed below to Co Opted governor places:\n\nMs F Mead (1.9.14 – 31.8.18)\n\nMr I Dunn (1.9.14 – 31.8.18)": {
        "F Mead: Co Opted governor, Tarn Valley Council",
        "I Dunn: Co Opted governor, Tarn Valley Council",
    },
    "The Council ratified the appointment of Rita Mead as Chair of the Audit and Risk Committee with effect from 1 May.": {
        "Rita Mead: Chair, Audit and Risk Committee"
    },
    "The Council welcomed Rita Mead’s re-appointment as Treasurer.": {"Rita Mead: Treasurer, Tarn Valley Council"},
    "Jo Bakare noted the appointment of Rita Mead as Director of Care and Nursing.": {
        "Rita Mead: Director of Care and Nursing, Tarn Valley Council?"
    },
    "Councillor Jo Bakare was declared Deputy Chair.": {"Jo Bakare: Deputy Chair, Tarn Valley Council"},
    "The report was introduced by Councillor Jo Bakare, Cabinet Member for Roads and Deputy Leader.": {
        "Jo Bakare: Cabinet Member for Roads, Tarn Valley Council?",
        "Jo Bakare: Deputy Leader, Tarn Valley Council?",
    },
    "Rita Mead, Head of Homes, Hill Council (Monitoring Officer), spoke.": {"Rita Mead: Head of Homes, Hill Council"},
    "Chair of Works and Transport Committee, Cllr Rita Mead, was pleased.": {
        "Rita Mead: Chair, Works and Transport Committee"
    },
}
NOT_SAID = (
    "Councillor Stone wished to propose Rita Mead, who would begin as Treasurer if elected.",
    "It was proposed that Rita Mead take over as Treasurer.",
    "Rita Mead to be asked about the Treasurer from today.",
    "Jo Bakare noted the appointment of Councillor Stone as Chair of the Hill Trust.",
    "The Council had not confirmed the appointment of Rita Mead as Treasurer.",
    "The Chair met with Rita Mead as Treasurer Road was closed.",
    "Next meeting: 8 February, Hill Library. Chair: Rita Mead. Notes: BS",
    "Those there were Jo Bakare, Mrs Rita Mead & Mr Tom Dunn (Clerk).",
    "The Board discussed the appointment of co-opted governors:\n\nThe Chair would write to Ms F Mead.",
)


def _roles(tmp_path: Path, said: str) -> set[str]:
    path = tmp_path / "minutes.txt"
    path.write_text(HEAD + said + "\n", encoding="utf-8")
    return {
        f"{r.person}: {r.title}, {r.organisation}{'' if r.organisation_stated else '?'}"
        for r in paper(path).roles
        if not r.rule.startswith("roster")
    }


@pytest.mark.parametrize("said", SAID)
def test_a_post_that_somebody_takes_up(tmp_path: Path, said: str) -> None:
    assert _roles(tmp_path, said) == SAID[said]


@pytest.mark.parametrize("said", NOT_SAID)
def test_no_post_of_somebody(tmp_path: Path, said: str) -> None:
    found = _roles(tmp_path, said)
    assert not {
        each for each in found if each.startswith(("Rita Mead: T", "Rita Mead: Chair, Hill", "Jo Bakare: C", "F Mead"))
    }


def test_a_surgery_before_a_comma_has_its_staff(tmp_path: Path) -> None:
    path = tmp_path / "minutes.txt"
    path.write_text(
        "Minutes of the meeting of St Winn’s Medical Centre, Patient Participation Group\n\nHeld on Monday 7 March 2022\n\n"
        "Present: Ann Field (Practice Manager), Brian Stone (Chair)\n\n1. Welcome\n\nAll were welcomed.\n",
        encoding="utf-8",
    )
    assert {(r.title, r.organisation) for r in paper(path).roles} >= {("Practice Manager", "St Winn’s Medical Centre")}
