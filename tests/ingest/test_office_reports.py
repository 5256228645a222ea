"""Officers named behind the office whose report a heading or an entry opens, and those elected below a heading that is the office."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

OWN = "Tarn Bell Ringers Society"
HEAD = f"# Minutes of the {OWN} annual general meeting, 4 March 2024\n\nPresent: Anna Birtle, Carl Dunne, Dora Elland, Fred Garth\n\n"

LAYOUTS = {
    "officers behind their offices in headings": (
        "## 2. Reports\n\n### Chairperson (Anna Birtle):\n\nA good year.\n\n### Newsletter editor (Carl Dunne):\n\nFour issues.",
        f"Anna Birtle, Chairperson, {OWN}; Carl Dunne, Newsletter editor, {OWN}",
    ),
    "officers' reports": (
        "## Treasurer's report (Anna Birtle)\n\nAll in order.\n\n## Secretary’s Report – Carl Dunne\n\nNone.",
        f"Anna Birtle, Treasurer, {OWN}; Carl Dunne, Secretary, {OWN}",
    ),
    "entries with given names": (
        "## Reports\n\n* President (Anna) - none\n* Secretary (Carl) - none\n* Bellwright (Dora) - ropes bought",
        f"Anna Birtle, President, {OWN}; Carl Dunne, Secretary, {OWN}; Dora Elland, Bellwright, {OWN}",
    ),
    "items that only name who speaks": (
        "## Fundraising (Anna Birtle)\n\nNone.\n\n## Finance - Carl\n\nNone.\n\n## Election of Chair (Dora Elland)\n\nNone.",
        "",
    ),
    "who signs": (
        "## Date of next meeting\n\nIn May.\n\nChairperson (Anna Birtle)\n\nRope Keeper (Dora Elland)",
        f"Anna Birtle, Chairperson, {OWN}",
    ),
    "a committee with its chair": (
        "## Works Committee 4th March 2024 (Chairman: Mrs Anna Birtle)\n\nNone.\n\n## Bells (Chairman: Carl Dunne)\n\nNone.",
        "Anna Birtle, Chairman, Works Committee",
    ),
    "votes below an office": (
        "## 3. Election of committee\n\n### Treasurer:\n\nFred Garth, nominated Carl Dunne, seconded Dora Elland. Anna Birtle won by a majority.\n\n"
        "### Webmaster:\n\nNo opposition, Carl Dunne was elected unanimously.\n\n## 4. Bells\n\nFred Garth was elected by the tower.",
        f"Anna Birtle, Treasurer, {OWN}; Carl Dunne, Webmaster, {OWN}",
    ),
    "who stood for election": (
        "## Trustees\n\nCarl Dunne and Dora Elland have offered to stand for election as a trustee.\n\n"
        "- Carl Dunne was elected by a show of hands.\n- Dora Elland was not elected.",
        f"Carl Dunne, trustee, {OWN}",
    ),
    "officers in one sentence": (
        "## Election\n\nOfficers were re-elected en bloc. They are: Chairman, Anna Birtle, Secretary Carl Dunne, Archivist Dora Elland and Webmaster, Fred Garth.",
        f"Anna Birtle, Chairman, {OWN}; Carl Dunne, Secretary, {OWN}; Dora Elland, Archivist, {OWN}; Fred Garth, Webmaster, {OWN}",
    ),
    "a committee with its members": (
        "The committee for next year was then elected, its members being:\n\n* **Chair**: Anna Birtle\n"
        "* **Committee members**: Carl Dunne, Dora Elland and Fred Garth",
        f"Anna Birtle, Chair, {OWN}; Carl Dunne, Committee member, {OWN}; Dora Elland, Committee member, {OWN}; Fred Garth, Committee member, {OWN}",
    ),
    "people of bodies known by letters": (
        "Joan Kemp at QTR&W had approved it. Ian Lorne and Hugh Ives (from VSW) looked at the tower.",
        "Joan Kemp, , QTR&W; Ian Lorne, , VSW; Hugh Ives, , VSW",
    ),
    "two of one office": (
        "Anna Birtle and Carl Dunne were elected co-chairs.",
        f"Anna Birtle, co-chair, {OWN}; Carl Dunne, co-chair, {OWN}",
    ),
    "an office of a year": (
        "Anna Birtle was elected on a show of hands as 2024 Treasurer.\n\nCarl Dunne is elected as 2024/25 Secretary.",
        f"Anna Birtle, Treasurer, {OWN}; Carl Dunne, Secretary, {OWN}",
    ),
    "those who continue": (
        "Carl Dunne as treasurer and Dora Elland as secretary would continue in their roles.",
        f"Carl Dunne, treasurer, {OWN}; Dora Elland, secretary, {OWN}",
    ),
    "the reporter before the report": (
        "## Carl Dunne - Treasurer's report\n\nAll in order.",
        f"Carl Dunne, Treasurer, {OWN}",
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_officers_of_a_society(tmp_path: Path, name: str) -> None:
    words, expected = LAYOUTS[name]
    path = tmp_path / "minutes.md"
    path.write_text(HEAD + words + "\n", "utf-8")
    found = {f"{role.person}, {role.title}, {role.organisation or ''}" for role in paper(path).roles}
    assert found == set(filter(None, expected.split("; ")))


def test_who_is_elected_or_nominated_need_not_have_been_there(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(
        f"# {OWN} AGM, 4 March 2024\n\nThe Society held its annual meeting in the hall.\n\nThe committee was then elected, the members being:\n\n"
        "* **Chair**: Anna Birtle\n* **Treasurer**: Carl Dunne\n\nNominations for posts:\n\nSecretary: Dora Elland\n\nCaptain: Fred Garth\n"
    )
    assert [seen.person for meeting in paper(path).meetings for seen in meeting.attendance] == []


def test_members_and_guests_in_sentences(tmp_path: Path) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(
        f"# {OWN}\n\n4 March 2024\n\nBoard members present were trustees Anna Birtle, Carl Dunne, and clerk Dora Elland. "
        "Guests were Fred Garth and Joan Kemp.\n\n## Ropes\n\nIt was agreed to buy ropes.\n"
    )
    (meeting,) = paper(path).meetings
    assert {(seen.person, seen.how) for seen in meeting.attendance} == {
        *((name, "present") for name in ("Anna Birtle", "Carl Dunne", "Dora Elland")),
        *((name, "in_attendance") for name in ("Fred Garth", "Joan Kemp")),
    }


PAGES = {
    "officers by given names": (
        "# About Tarn Village Residents Association\n\nThe association was founded in 2020.\n\n## Our officers\n\n"
        "### Association Chair: Anna\n\nI live here.\n\n### Treasurer: Carl\n\nI count.\n\n### Association Secretary: Dora\n\nI write.\n",
        "Anna, Association Chair, Tarn Village Residents Association; Carl, Treasurer, Tarn Village Residents Association; "
        "Dora, Association Secretary, Tarn Village Residents Association",
    ),
    "two headings with names are no list of officers": (
        "# Tarn Village Residents Association\n\nThe association was founded in 2020.\n\n### Chair: Anna\n\nA chair for Anna.\n\n### Prize: Dora\n\nA cup.\n",
        "",
    ),
    "a workgroup whose title is shorter": (
        "# Young Ringers – Schools and Towers\n\nThe Schools and Towers Workgroup has been set up to find ringers.\n\n"
        "| Name | Role | Email |\n|---|---|---|\n| Anna Birtle | Workgroup Lead | a@example.org |\n| Carl Dunne | Group Member | |\n",
        "Anna Birtle, Workgroup Lead, Schools and Towers Workgroup; Carl Dunne, Group Member, Schools and Towers Workgroup",
    ),
}


@pytest.mark.parametrize("name", PAGES)
def test_officers_on_a_page(tmp_path: Path, name: str) -> None:
    words, expected = PAGES[name]
    path = tmp_path / "about.md"
    path.write_text(words, "utf-8")
    found = {f"{role.person}, {role.title}, {role.organisation or ''}" for role in paper(path).roles}
    assert found == set(filter(None, expected.split("; ")))
