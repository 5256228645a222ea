"""Those away, in sentences of several turns and below labels that are said twice; lists of initials in turn."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.ingest.roster.roster_text import named

Check = Callable[[str, tuple[str, str, str, str]], None]
PRESENT = "Present: Ann Bell, Tom Reed\n\n"
SENTENCES = {
    "Apologies had come, and were accepted, from Mrs V Fox and Mr O Dee and from Cllr P Orr for late arrival.": "V Fox; O Dee",
    "Apologies were received and were accepted from Mrs V Fox and Mr O Dee.": "V Fox; O Dee",
    "Apologies were received from the following: Vera Fox, Ossie Dee (Vale Trust)": "Vera Fox; Ossie Dee",
    "Apologies were received from the following members:\n\nVera Fox\n\nOssie Dee": "Vera Fox; Ossie Dee",
    "3. Apologies received and accepted from: Apologies for absence received from Cllr. Fox and Councillor Dee.": "Fox; Dee",
    "1. Apologies\n\nMr. Vic Fox. Mrs. Eve Dee": "Vic Fox; Eve Dee",
    "Apologies: Cllr Vera Fox\n\nOther apologies: Cllr Ossie Dee (Vale Council)": "Vera Fox; Ossie Dee",
    "Apologies were reported on behalf of Alderman Fox and Councillors Ó Dee and Orr-Hay.": "Fox; Ó Dee; Orr-Hay",
    "Resolved to note that apologies had been handed in for Mrs V Fox and Councillors O Dee and P Orr.": "V Fox; O Dee; P Orr",
    "Apologies were sent in by Mrs V Fox.": "V Fox",
    "Apologies for absence:\n\nwere submitted on behalf of Councillor V Fox and O Dee (Virtual School).": "V Fox; O Dee",
    "Apologies were received from Councillors Ms V Fox and M R Dee, and from Mr T Orr-Hay of the Vale Association of Local Councils.": "V Fox; M R Dee; T Orr-Hay",
    "Apologies were received from Councillors Vera Fox and Ossie Dee. Also from Ms Eve Orr, Lead Member for Roads.": "Vera Fox; Ossie Dee; Eve Orr",
    "Apologies were received from Vera Fox. Also from Ossie Dee (on leave), who was away.": "Vera Fox; Ossie Dee",
    "Apologies were received from Vera Fox. And from Carl Dee we learned that the fete is off. Also given from Eve Orr was a cheque.": "Vera Fox",
    "Apologies for absence:\n\nThese were given by Mrs V Fox.": "V Fox",
    "FOR ABSENCE: / Councillor Fox (Tarn)": "Fox",
    "Vera Fox had said that she could not come.": "Vera Fox",
}  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        "Apologies were given for Item 4.",
        "1. Apologies\n\nThese were reported by Alan Pyke.",
        "The map was drawn by Ann Bell. Also from Ms Eve Orr came a letter.",
        "Vera Fox said the report on the hall could not come until May.",
    ],
)
def test_nobody_was_away(reads_roster: Check, said: str) -> None:
    reads_roster(f"{PRESENT}1. Business\n\n{said}", ("Ann Bell; Tom Reed", "", "", ""))


@pytest.mark.parametrize("sentence", SENTENCES)
def test_who_was_away(reads_roster: Check, sentence: str) -> None:
    reads_roster(PRESENT + sentence, ("Ann Bell; Tom Reed", "", SENTENCES[sentence], ""))


def test_who_was_there_for_a_part(reads_roster: Check) -> None:
    reads_roster(
        PRESENT[:-2] + ". PCSO Eve Fox was present for part of the meeting.",
        ("Ann Bell; Tom Reed; Eve Fox", "", "", ""),
    )


def test_initials_in_turn(reads_roster: Check) -> None:
    roster = (
        "Presiding S McFox\n\nOther Members Present R J Bell T Dee Mrs A M Orr\n\n"
        "Officers Present R A Hay, (Chief Executive) M N Lea (Director of Roads)"
    )
    reads_roster(roster, ("R J Bell; T Dee; A M Orr; S McFox", "R A Hay; M N Lea", "", ""))


def test_surnames_among_which_one_is_a_common_word() -> None:
    line = "Harris, Ajlo, Peake, Frick, Lay, Friedman, Xie, Zamo, Deepak, Khan, Preston, Fluet"
    assert [entry.name for entry in named(line, 0)] == line.split(", ")
    assert named("Harris, Ajlo, Peake, Frick, Director, Friedman, Xie, Zamo, Deepak, Khan", 0) == []


@pytest.mark.parametrize("line", ["A Bell C Dee E Council", "A Bell C Dee E Fox, Vale Council", "A Bell, C Dee, E Fox"])
def test_initials_with_something_else_are_no_run(line: str) -> None:
    assert all(len(entry.name.split()) == 2 and not entry.title for entry in named(line, 0))


def test_a_bracket_says_for_whom_somebody_came_too() -> None:
    (one,) = named("Mr W Bell, Glen Ure (also representing AV)", 0)
    assert (one.name, one.body) == ("Mr W Bell", "Glen Ure")


def test_surnames_in_capitals_below_others(reads_roster: Check) -> None:
    roster = "Present:\n\nAnn BELL\n\nHill Trust\n\nTom REED\n\nVale Trust\n\nWattik DEEFORD\n\nVale Carers\n\nEve FOX\n\nTreasurer"
    reads_roster(roster, ("Ann BELL; Tom REED; Wattik DEEFORD; Eve FOX", "", "", ""))


def test_words_in_capitals_are_nobody(reads_roster: Check) -> None:
    roster = "Present:\n\nAnn Bell\n\nTom Reed\n\nProject DEEFORD\n\nWattik DEEFORD\n\nEve Fox"
    reads_roster(roster, ("Ann Bell; Tom Reed; Eve Fox", "", "", ""))


def test_people_present_in_lines_with_slashes(reads_roster: Check) -> None:
    roster = "People present\n\nNames / Role and organisation\n\nAnn Bell / Head of Care, Vale Borough Council\n\nTom Reed / Manager, Hill Trust"
    reads_roster(roster, ("Ann Bell; Tom Reed", "", "", ""))
