"""Lists of plain text in which a name met the next cell: what is put right, and what is left alone."""

from __future__ import annotations

from collections.abc import Callable

from convenor.ingest.readers.lost_gaps import barred

Attended = tuple[str, str, str, str]  # those present, in attendance, away with apologies and absent


def test_names_that_met_their_posts_are_read(reads_roster: Callable[[str, Attended], None]) -> None:
    reads_roster(
        "Present\n\nRosa VaneDeputy Commissioner\n\nFarid El-SayidHead of Engagement and Scrutiny, OPV\n\nInspector BrearlowVale Local Policing Lead\n\n"
        "Hilda MarrowPanel member - Vale resident\n\nGwilym Price-DaviesVDC Safety Manager\n\nApologies\n\nLawrence PiperPanel member - Hill resident\n",
        ("Rosa Vane; Farid El-Sayid; Brearlow; Hilda Marrow; Gwilym Price-Davies", "", "Lawrence Piper", ""),
    )


def test_a_line_or_two_and_capitals_within_surnames_are_left_alone() -> None:
    few = ["Rosa VaneDeputy Commissioner", "Hilda MarrowPanel member", "The minutes were agreed."]
    surnames = [
        "Ann McDonald the Clerk",
        "Bo DeVries of Vale Council",
        "Carl MacLean and others",
        "Di FitzRoy came late",
    ]
    products = ["The YouTube channel", "Our LinkedIn page is new", "An iPhone app", "Vale WebMail was down"]
    assert barred(few) == few
    assert barred(surnames) == surnames
    assert barred(products) == products
