"""Tables that lost their cells, with rows that name no body and posts that go on in the line below; all names are invented."""

from __future__ import annotations

from pathlib import Path

from convenor.ingest.read import paper

PAGE = """Ember Vale Safeguarding Board Annual Report 2030

Appendix 1 Membership at 31 March 2030

Name Role Agency
{first}
Owen Hughes Corporate Director, People Embervale Council
Amara Nwosu Head of Safeguarding Embervale Council
Dr Chinwe Lindqvist Designated Doctor Embervale CCG
DI Robert Finch Child Abuse Investigation Unit Harbridge Police
Sheila Rookwood Assistant Chief Officer Fells & Dales CRC
Kofi Dunmore Head of Service National Probation Service
{last}
"""


def _posts(folder: Path, first: str, last: str) -> set[tuple[str | None, str, str | None]]:
    path = folder / "report.txt"
    path.write_text(PAGE.format(first=first, last=last), encoding="utf-8")
    return {(role.person, role.title, role.organisation) for role in paper(path).roles}


def test_rows_without_a_body_do_not_run_into_the_next(tmp_path: Path) -> None:
    posts = _posts(tmp_path, "Jane Marlow Independent Chair", "Harvey Fenn Lay Member\nVACANT Lay Member")
    assert {(person, title) for person, title, _ in posts} >= {
        ("Jane Marlow", "Independent Chair"),
        ("Harvey Fenn", "Lay Member"),
    }
    assert posts >= {
        ("Owen Hughes", "Corporate Director, People", "Embervale Council"),
        ("Chinwe Lindqvist", "Designated Doctor", "Embervale CCG"),
        ("Robert Finch", "Child Abuse Investigation Unit", "Harbridge Police"),
        ("Sheila Rookwood", "Assistant Chief Officer", "Fells & Dales CRC"),
        ("Kofi Dunmore", "Head of Service", "National Probation Service"),
    }


def test_a_post_that_goes_on_below_is_whole(tmp_path: Path) -> None:
    posts = _posts(
        tmp_path,
        "Jane Marlow Principal Education Welfare Embervale Council\nOfficer",
        "Winifred Chowdhury Chief Officer Embervale Voluntary Action",
    )
    assert posts >= {
        ("Jane Marlow", "Principal Education Welfare Officer", "Embervale Council"),
        ("Winifred Chowdhury", "Chief Officer", "Embervale Voluntary Action"),
    }


def test_a_body_that_goes_on_below_stays_whole(tmp_path: Path) -> None:
    posts = _posts(
        tmp_path,
        "Jane Marlow Director of Nursing Embervale Hospital NHS\nFoundation Trust",
        "Winifred Chowdhury Chief Officer\nHarbridge Action Trust",
    )
    assert posts >= {
        ("Jane Marlow", "Director of Nursing", "Embervale Hospital NHS Foundation Trust"),
        ("Winifred Chowdhury", "Chief Officer", "Harbridge Action Trust"),
    }
