"""Who was elected to what: only the one chosen gets the office, never the proposer or the seconder."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from convenor.graph.reading import Reading


def chosen(reading: Reading) -> set[tuple[str, str]]:
    return {(role.person, role.title) for role in reading.roles if role.rule == "elected or appointed"}


@pytest.mark.parametrize(
    ("said", "person", "title"),
    [
        (
            "It was proposed by Ann Field, seconded by Brian Stone and\nRESOLVED: That Carol Mead be elected Chair.",
            "Carol Mead",
            "Chair",
        ),
        (
            "Carol Mead was nominated by Ann Field, seconded by Brian Stone and was duly elected President.",
            "Carol Mead",
            "President",
        ),
        (
            "Proposed by Ann Field, seconded by Brian Stone, and elected Treasurer: Carol Mead.",
            "Carol Mead",
            "Treasurer",
        ),
        ("It was resolved to appoint Carol Mead as Membership Secretary.", "Carol Mead", "Membership Secretary"),
        ("Carol Mead agreed to continue as tree warden.", "Carol Mead", "tree warden"),
        ("Resolved: That Carol Mead be chosen as Deputy Chair for 2024/25.", "Carol Mead", "Deputy Chair"),
        ("Carol Mead agreed to act as Secretary for the year.", "Carol Mead", "Secretary"),
        ("Ann Field was thanked, and Carol Mead has kindly agreed to act as Chair.", "Carol Mead", "Chair"),
        ("Carol Mead was appointed by the trustees as Warden.", "Carol Mead", "Warden"),
        ("On the motion of Ann Field, Carol Mead was made Honorary President.", "Carol Mead", "Honorary President"),
        ("Carol Mead was elected Hon. Treasurer until the AGM.", "Carol Mead", "Hon. Treasurer"),
        ("Carol Mead agreed to be Acting Chair until May.", "Carol Mead", "Acting Chair"),
        ("That the appointment of Carol Mead as Lead Warden be noted.", "Carol Mead", "Lead Warden"),
        ("Carol re-elected as treasurer.", "Carol Mead", "treasurer"),
        ("Carol takes over from David as treasurer.", "Carol Mead", "treasurer"),
        (
            "RESOLVED: That Ann Field be elected Chair, and Carol Mead be elected Vice-Chair, for 2024/25.",
            "Carol Mead",
            "Vice-Chair",
        ),
        ("CM was re-elected as Treasurer.", "Carol Mead", "Treasurer"),
        ("It was proposed by Ann Field that Carol Mead be elected Vice-Chair.", "Carol Mead", "Vice-Chair"),
        ("RESOLVED to elect Councillor Carol Mead as Vice chair of this committee.", "Carol Mead", "Vice chair"),
        ("Brian Stone proposed Carol Mead as Chairman and Ann Field seconded.", "Carol Mead", "Chairman"),
        ("Brian Stone nominated Carol Mead for the position of Secretary.", "Carol Mead", "Secretary"),
        ("Nominations were received for Carol Mead as Treasurer.", "Carol Mead", "Treasurer"),
        ("Carol Mead was elected as a job-share for the role of Treasurer.", "Carol Mead", "Treasurer"),
        ("Vice Chair: Carol Mead nominated Ann Field and seconded Brian Stone", "Carol Mead", "Vice Chair"),
        ("Chair: Brian Stone nominated Carol Mead, seconded by Ann Field.", "Carol Mead", "Chair"),
        ("Treasurer: Carol Mead was nominated by Ann Field and seconded by Brian Stone.", "Carol Mead", "Treasurer"),
        ("Carol Mead was nominated for Treasurer by Ann Field and seconded by Brian Stone.", "Carol Mead", "Treasurer"),
        ("Election of Chairman: Carol Mead was proposed by Ann Field and elected.", "Carol Mead", "Chairman"),
        ("Ann Field welcomed Carol Mead, who is taking on the role of Warden.", "Carol Mead", "Warden"),
        ("It was agreed that Carol Mead would be Treasurer.", "Carol Mead", "Treasurer"),
        ("Ann Field congratulated Carol Mead on her election as Mayor.", "Carol Mead", "Mayor"),
        (
            "Carol Mead being the one person put forward was appointed to act as Vice Chair for 2024/25.",
            "Carol Mead",
            "Vice Chair",
        ),
        ("RESOLVED: That Carol Mead be elected to hold the office of Mayor for the year.", "Carol Mead", "Mayor"),
        ("Carol Mead offered to act as Secretary and this was agreed.", "Carol Mead", "Secretary"),
        ("Carol Mead offered herself as Treasurer; her offer was gladly accepted.", "Carol Mead", "Treasurer"),
        ("It was RESOLVED that Carol Mead be Vice-Chair for the ensuing year.", "Carol Mead", "Vice-Chair"),
        ("Carol Mead retired by rotation and, being eligible, was re-elected as trustee.", "Carol Mead", "trustee"),
        (
            "The Board ratified the re-appointments of Carol Mead as a private sector member.",
            "Carol Mead",
            "private sector member",
        ),
        (
            "Approve the appointment by Vale Council of Carol Mead as its substitute member for the year.",
            "Carol Mead",
            "substitute member",
        ),
        ("After a ballot Carol Mead was accordingly elected as Vice Convener.", "Carol Mead", "Vice Convener"),
        (
            "It was reported that Carol Mead had been appointed as Director of Health and Care Integration for Vale.",
            "Carol Mead",
            "Director of Health and Care Integration",
        ),
        ("ZX proposed Carol Mead as Chair and this was agreed.", "Carol Mead", "Chair"),
        ("It was proposed that Carol Mead of Vale Aid should be vice-chair. Agreed.", "Carol Mead", "vice-chair"),
        ("Carol Mead will be the new Co-Chair from May.", "Carol Mead", "Co-Chair"),
        ("Carol Mead was willing to go on as Vice Chair and this was accepted.", "Carol Mead", "Vice Chair"),
        (
            "Brian Stone having said that he would stand down as Chairman, Carol Mead was proposed by Ann Field and elected.",
            "Carol Mead",
            "Chairman",
        ),
        ("Brian Stone stood down as Treasurer; Carol Mead was elected in his place.", "Carol Mead", "Treasurer"),
        (
            "The Clerk asked for names for the office of Mayor. Carol Mead was proposed by Ann Field and was so appointed.",
            "Carol Mead",
            "Mayor",
        ),
        ("RESOLVED – That Tjisse Wommels be appointed as Chair for the 2024/25 year.", "Tjisse Wommels", "Chair"),
    ],
)
def test_one_elected(minutes: Callable[..., Reading], said: str, person: str, title: str) -> None:
    assert chosen(minutes(said + "\n")) == {(person, title)}


@pytest.mark.parametrize(
    "said",
    [
        "Carol Mead was nominated for Treasurer but declined.",
        "Carol Mead was elected as a member of the interview panel.",
        "Carol Mead was confirmed as a full member subject to vetting.",
        "It was reported that the charity had appointed Carol Mead as its Manager.",
        "The Clerk said that Carol Mead, who had been elected as Warden in an earlier year, was away.",
        "Brian Stone proposed Carol Mead as Secretary, who then withdrew.",
        "Treasurer: Brian Stone proposed Carol Mead, Ann Field seconded, and the item was put off.",
        "Carol Mead offered to act as Secretary but this was not agreed.",
        "Carol Mead offered to act as Secretary. This will be voted on in June.",
        "Carol Mead was willing to go on as Vice Chair.",
        "Brian Stone stood down as Treasurer. Carol Mead was elected to the works panel.",
        "Brian Stone stood down as Treasurer. Carol Mead was nominated by Ann Field.",
        "Carol Mead offered to ask a neighbour to be Secretary and this was agreed.",
    ],
)
def test_who_was_only_put_forward(minutes: Callable[..., Reading], said: str) -> None:
    assert chosen(minutes(said + "\n")) == set()


def test_the_item_names_the_office(minutes: Callable[..., Reading]) -> None:
    read = minutes(
        "2. Election of Vice-Chair\n\nCarol Mead was proposed by Ann Field, seconded by Brian Stone. There being no other "
        "nominations she was elected.\n\n3. Appointment of a Treasurer\n\nAnn Field proposed David Ings, seconded by Carol Mead.\n"
    )
    assert chosen(read) == {("Carol Mead", "Vice-Chair"), ("David Ings", "Treasurer")}


def test_a_heading_is_the_office(minutes: Callable[..., Reading]) -> None:
    read = minutes(
        "2. Vice-Chair\n\nCarol Mead was proposed by Ann Field and was elected.\n\n3. Treasurer\n\nDavid Ings was elected.\n"
    )
    assert chosen(read) == {("Carol Mead", "Vice-Chair")}


def test_another_office_in_brackets_behind_the_election(minutes: Callable[..., Reading]) -> None:
    read = minutes("Ann Field sat in until the election of Carol Mead as Chairman (David Ings vice-chairman).\n")
    assert chosen(read) == {("Carol Mead", "Chairman"), ("David Ings", "vice-chairman")}


def test_offices_in_a_row(minutes: Callable[..., Reading]) -> None:
    read = minutes("Those chosen were Chair: Carol Mead Vice Chair: Brian Stone Treasurer: David Ings.\n")
    assert chosen(read) == {("Carol Mead", "Chair"), ("Brian Stone", "Vice Chair"), ("David Ings", "Treasurer")}


def test_what_is_resolved_one_below_the_other(minutes: Callable[..., Reading]) -> None:
    read = minutes(
        "The Council resolved:\n\n(i) to appoint Carol Mead as a Tree Warden; and\n\n(ii) to ask Brian Stone as a Clerk.\n"
    )
    assert chosen(read) == {("Carol Mead", "Tree Warden")}


def test_who_appointed_somebody(minutes: Callable[..., Reading]) -> None:
    read = minutes("It was reported that Hill Housing Trust had appointed Carol Mead as its Business Manager.\n")
    assert [role.organisation for role in read.roles if role.title == "Business Manager"] == ["Hill Housing Trust"]


def test_a_list_without_marks(minutes: Callable[..., Reading]) -> None:
    read = minutes(
        "2. Officers\n\nThey were listed as follows:- Chair Carol Mead\n\nSite Officer Brian Stone\n\nThey were thanked.\n"
    )
    assert chosen(read) == {("Carol Mead", "Chair"), ("Brian Stone", "Site Officer")}


def test_two_offices_in_one_sentence(minutes: Callable[..., Reading]) -> None:
    read = minutes(
        "Ann Field was elected President and Brian Stone as Vice-Chair. David Ings and Carol Mead were elected "
        "Secretary and Treasurer respectively.\n"
    )
    assert chosen(read) == {
        ("Ann Field", "President"),
        ("Brian Stone", "Vice-Chair"),
        ("David Ings", "Secretary"),
        ("Carol Mead", "Treasurer"),
    }


def test_as_many_offices_as_people(minutes: Callable[..., Reading]) -> None:
    read = minutes("Ann Field, Brian Stone and Carol Mead were elected President, Secretary and Treasurer.\n")
    assert chosen(read) == {("Ann Field", "President"), ("Brian Stone", "Secretary"), ("Carol Mead", "Treasurer")}


def test_the_only_one_named_below_the_office(minutes: Callable[..., Reading]) -> None:
    read = minutes("2. Election of Secretary\n\nCarol Mead was the only nomination and was duly elected.\n")
    assert chosen(read) == {("Carol Mead", "Secretary")}


def test_what_somebody_becomes(minutes: Callable[..., Reading]) -> None:
    read = minutes("Brian Stone takes over as Treasurer and Carol Mead becomes Secretary.\n")
    assert chosen(read) == {("Brian Stone", "Treasurer"), ("Carol Mead", "Secretary")}


def test_two_who_agreed_to_remain_respectively(minutes: Callable[..., Reading]) -> None:
    read = minutes("Ann Field and Carol Mead agreed to stay on as Clerk and Librarian, respectively.\n")
    assert chosen(read) == {("Ann Field", "Clerk"), ("Carol Mead", "Librarian")}


def test_a_list_of_officers(minutes: Callable[..., Reading]) -> None:
    read = minutes(
        "The following officers were elected:\n\nChair: Carol Mead (proposed Ann Field, seconded David Ings)\n\n"
        "Treasurer – Brian Stone\n"
    )
    assert {(role.person, role.title) for role in read.roles} == {
        ("Ann Field", "Chair"),  # of the meeting
        ("Carol Mead", "Chair"),
        ("Brian Stone", "Treasurer"),
    }


@pytest.mark.parametrize(
    "said",
    [
        "Proposed by Ann Field, seconded by Brian Stone, and Xq Zorrt was elected President.",
        "The motion was moved by the Vice-Chair, Brian Stone, and duly elected Registrar.",
        "Carol Mead was thanked by Brian Stone and a new Secretary was elected.",
        "Carol Mead will be appointed Treasurer if the bank agrees.",
        "Carol Mead was not elected Treasurer.",
        "Brian Stone and Carol Mead had named the Chairman as the proxy of both.",
        "Carol Mead appointed the Secretary to write to the bank.",
        "Carol Mead was appointed by the Managing Director.",
        "Carol Mead retires by rotation and, being eligible, offers herself for re-election as trustee.",
        "RESOLVED that the report moved by Carol Mead be Deferred.",
        "It was suggested that Carol Mead be Secretary.",
        "Ann Field, Brian Stone and Carol Mead were elected Secretary and Treasurer.",
        "Ann Field and Brian Stone were elected Treasurer and members.",
        "Carol Mead made Chair Ann Field aware of the delay.",
        "Carol Mead made Trustee training a priority.",
        "Carol Mead agreed to be chair of the fair sub-group.",
        "Carol Mead agreed to be Secretary for this meeting.",
        "Carol Mead agreed to be Secretary if nobody else comes forward.",
        "Carol Mead agreed to be Warden at the bonfire.",
        "The appointment of Carol Mead as Governor could be confirmed once checks were done.",
        "The appointment of Carol Mead as Clerk is to be confirmed in May.",
        "The election of Carol Mead as Mayor for 2019 was noted.",
    ],
)  # fmt: skip
def test_nobody_is_given_the_office(minutes: Callable[..., Reading], said: str) -> None:
    assert not chosen(minutes(said + "\n"))


def test_of_two_who_stood_the_one_elected(minutes: Callable[..., Reading]) -> None:
    read = minutes(
        "It was proposed by Ann Field that Carol Mead be elected Chair. It was proposed by Brian Stone that David Ings "
        "be elected Chair. On a ballot David Ings was duly elected Chair by 9 votes to 4.\n"
    )
    assert chosen(read) == {("David Ings", "Chair")}


@pytest.mark.parametrize(
    ("said", "office"),
    [
        ("That Councillor Carol Mead be elected Chair of Council until the annual meeting in 2099.", "Chair"),
        (
            "RESOLVED that Councillor Carol Mead be elected Deputy Mayor of the Borough of Oxdale to hold office until the next meeting of the Council.",
            "Deputy Mayor",
        ),
    ],
)
def test_until_when_an_office_is_held_is_no_part_of_its_body(
    minutes: Callable[..., Reading], said: str, office: str
) -> None:
    found = [role for role in minutes(f"2. Election of Chair\n\n{said}\n").roles if role.person == "Carol Mead"]
    assert [role.title for role in found] == [office]
    assert not [role for role in found if "hold" in (role.organisation or "") or "until" in (role.organisation or "")]


def test_who_was_elected_in_an_earlier_year_is_not_elected_now(minutes: Callable[..., Reading]) -> None:
    assert chosen(minutes("Carol Mead had served since she was elected Chair of the Society in 1999.\n")) == set()
