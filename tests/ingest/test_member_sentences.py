"""Seats that one sentence on members enumerates, that bodies are said to send, or of those who "also sit"."""

import pytest

from convenor.ingest.terms.member_sentences import Groups, sitting

Told = list[tuple[int, str, str]]


def _told(words: str, *before: str, under: bool = False) -> Told:
    groups = Groups()
    for each in (*before, words):
        groups.learn(each)
    return [(each.number, each.position, each.organisation) for each in sitting(words, groups, under=under)]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (
            "The Committee shall consist of not less than three trustees, at least one of whom shall know accounts, and one independent member.",
            [(3, "trustee", ""), (1, "independent member", "")],
        ),
        (
            "Membership: Chair of Governors, Headteacher, four other governors and the School Business Manager (non-voting).",
            [
                (1, "Chair of Governors", ""),
                (1, "Headteacher", ""),
                (4, "other governor", ""),
                (1, "School Business Manager", ""),
            ],
        ),
        (
            "Membership Four governors consisting of the Headteacher, two Parent Governors and the Vicar of St Ode's (ex officio).",
            [(1, "Headteacher", ""), (2, "Parent Governor", ""), (1, "Vicar", "St Ode's")],
        ),
        (
            "The Committee shall be made up of the three officers and no more than nine other patients, together with the Practice Manager and one GP partner, neither of whom may vote.",
            [(9, "other patient", ""), (1, "Practice Manager", ""), (1, "GP partner", "")],
        ),
        ("Membership: Three governors, none of whom works at the school.", [(3, "governor", "")]),
        (
            "The following agencies are represented: Vale Police (1), Vale Health Trust (2) and Vale Council (3).",
            [(1, "", "Vale Police"), (2, "", "Vale Health Trust"), (3, "", "Vale Council")],
        ),
        (
            "The Panel will have 12 members: 10 councillors and two independent persons.",
            [(10, "councillor", ""), (2, "independent person", "")],
        ),
        (
            "The group will include up to nine people: three parish councillors, one representative from each of the Hill Residents' Association, the Vale Business Network and St Ode's Church, and residents who offer.",
            [
                (3, "parish councillor", ""),
                (1, "representative", "Hill Residents' Association"),
                (1, "representative", "Vale Business Network"),
                (1, "representative", "St Ode's Church"),
            ],
        ),
        (
            "The Executive is made up of the Chief Executives of Vale Council and Ember Council and the Chief Constable of Vale Police.",
            [
                (1, "Chief Executive", "Vale Council"),
                (1, "Chief Executive", "Ember Council"),
                (1, "Chief Constable", "Vale Police"),
            ],
        ),
        ("Two lay members also sit on the Board.", [(2, "lay member", "")]),
        ("The Director of Public Health is a member of the Board.", [(1, "Director of Public Health", "")]),
    ],
)
def test_a_sentence_enumerates_who_sits(words: str, wanted: Told) -> None:
    assert _told(words) == wanted


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (
            "Vale Council shall nominate four councillors and NHS Ember shall nominate two non-executive directors.",
            [(4, "councillor", "Vale Council"), (2, "non-executive director", "NHS Ember")],
        ),
        (
            "In addition Healthwatch Vale and the Ember Ramblers may each send one co-opted member without a vote.",
            [(1, "co-opted member", "Healthwatch Vale"), (1, "co-opted member", "Ember Ramblers")],
        ),
        (
            "Two members will be appointed by Vale Council and one by each of Ember Council and the Tarn Trust.",
            [(2, "member", "Vale Council"), (1, "member", "Ember Council"), (1, "member", "Tarn Trust")],
        ),
    ],
)
def test_bodies_send_members(words: str, wanted: Told) -> None:
    assert _told(words) == wanted


def test_one_each_by_several_bodies_and_those_of_one_kind_in_turn() -> None:
    each = "Two co-optees shall be appointed, one each by Vale Trust and by the Ember Institute, for three years."
    assert _told(each) == [(1, "co-optee", "Vale Trust"), (1, "co-optee", "Ember Institute")]
    turn = "Two members shall be appointed by Vale Council and one by Ember Trust."
    assert _told(turn, under=True) == [(2, "member", "Vale Council"), (1, "member", "Ember Trust")]
    assert _told("The Committee shall be made up of the officers and such members as it may co-opt.") == []


def test_each_council_is_each_of_those_who_founded_the_body() -> None:
    called = "It is established by Vale Borough Council and Ember Borough Council (“the Constituent Authorities”)."
    comprises = "The Committee shall comprise four elected members, two appointed by each Constituent Authority."
    both = [(2, "elected member", "Vale Borough Council"), (2, "elected member", "Ember Borough Council")]
    assert _told(comprises, called) == both
    founded = "Vale Borough Council and Ember Borough Council have set up a joint committee."
    assert _told("Each council has two voting members.", founded) == [
        (2, "voting member", "Vale Borough Council"),
        (2, "voting member", "Ember Borough Council"),
    ]
    assert _told("Each council has two voting members.") == []


@pytest.mark.parametrize(
    "words",
    [
        "The Chief Executive, the Chief Finance Officer and the Head of Audit shall attend but shall not be members.",
        "The partnership area comprises three districts and two towns.",
        "The Committee's role includes appointing two members of staff.",
        "The quorum shall be three members, including the Chair and one governor.",
        "The Committee consists of volunteers and residents of the parish.",
        "The Board may appoint one member as its Vice-Chair.",
        "The Scheme has two members of staff and one vehicle.",
        "Healthwatch Vale has two volunteers.",
        "Members: Cllr A Brook, Cllr B Ford and Cllr C Lane.",
        "The Joint Committee will comprise the Leader of each constituent council.",
        "Any council may also name one substitute.",
    ],
)
def test_other_sentences_give_no_seats(words: str) -> None:
    assert _told(words) == []


def test_a_bare_list_gives_seats_below_a_heading_on_members_alone() -> None:
    words = "The Headteacher, two parent governors and one staff governor."
    assert len(_told(words, under=True)) == 3
    assert _told(words) == []


def test_long_lists_take_no_time() -> None:
    assert _told("The Board comprises the " + "Vale and " * 40 + "members " * 60) == []
    assert _told("Each council " + " " * 9000 + "has two members.") == []
