"""The tasks that a sentence gives, and to whom: "AB to …", "agreed that AB would …", "AB said that she would …"."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.actions import replies, run_on, who_may
from convenor.ingest.actions.is_task import ASKED, LATER, LONGEST_NOTE, TELLS, UNDERTAKES, is_task, meets_itself, plain
from convenor.ingest.actions.owners import names_people, names_somebody
from convenor.ingest.actions.who_may import (
    BARE,
    BODY,
    NO_OWNER,
    is_forename,
    is_nickname,
    is_service,
    is_unknown_body,
    may_own,
)
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import reply_words, task_words
from convenor.ingest.words.shapes import is_body, is_person

MANDATES = frozenset(
    "sign pay sell buy act use spend let enter incur seal open close purchase order agree".split()
)  # what somebody may do once allowed
OWN = re.compile(
    r"(?:[Tt]he )?(?:Board|Committee|Council|Group|Forum|Panel|Cabinet|Partnership|Trust|Authority|Assembly|Court|Executive)"
)
ALLOWED = re.compile(
    r"\b(?:authoris|instruct|ask|request|invit|allow|permit|want|wish|expect|nominat|appoint|elect|delegat|propos)\w*\s+(?:[\w’'.-]+,?\s+){1,10}?and\s*$",
    re.I,
)
WONDERED = re.compile(r"\b(?:asked|queried|wondered|enquired|questioned) (?:whether|if|when|why|how)\b[^.;]*$", re.I)
WITHIN_NAME = re.compile(r"\bof (?:the )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)* and $")
DONE_BY = re.compile(
    r"\b(?:(?:decision|action|step)s? (?:(?:taken|made) by|of)|(?:request|offer|application|proposal|attempt)s? (?:from|by))\s+"
    r"(?:[\w’'.-]+,?\s+){0,6}$|\b(?:left|vacated|took|takes|taking|leaving|resumed)\s+$",
    re.I,
)
WISHED = re.compile(r"\bwould be (?:\w+ )?(?:useful|helpful|beneficial|desirable|welcome|good|nice)\b", re.I)
PAPER = re.compile(r"\b(?:which|paper|report|item|motion|letter|document|briefing)(?: also)?\s*$", re.I)
BEFORE_BODY = re.compile(r"\b(?:from|to|by|of|with|for|about)\s+(?:the\s+)?$")
HAD_BEEN = Worded(r"\b[Ii]t had (?:\w+ )?been (?:\w+ )?(?:agreed|decided|resolved)\b")
DOES_TO = re.compile(
    r"(?:e-?mail|mail|phone|ring|call|write|reply|respond|book|(?:apply|ask|look|arrange) for)\b|"
    r"[a-z-]+ (?!(?:by|before|on|in|at|for|from|this|next|again|asap|soon|when|once|if|until|and|or|then)\b)[\w£“’']"
)  # what somebody does to something, or also with nothing said behind it; "Kettle to buy" names a thing and nobody
SPOKEN = (task_words.ERRANDS | {"copy"}) - task_words.AT_MEETINGS - task_words.ANSWERED  # after "I will"
NEEDS = re.compile(r"(?:needs|has)\s+to|must")
EVERYBODY = frozenset("he she it they we you who which that there all everyone".split())
TAKING = task_words.ON_A_WORD | {"have"}
TOLD = (reply_words.SAID_THEY, reply_words.SAID_AND_WOULD)
AND_THAT = Worded(
    rf"\b(?:agreed|resolved|decided|AGREED|RESOLVED|that|That)\b[^;]{{3,200}}?(?:\b(?:and|but) (?P<that>that )|, and ){task_words.OWNER}\s+(?P<verb>[a-z]+)\b"
)
ANYBODY = ("staff", "volunteers", "residents", "members", "partners", "agencies")  # where nobody says which
DEFINITE = re.compile(r"(?:the|all|each|every|other|our|its)\b|[A-Z]")
NEWS = re.compile(
    r"\b(?:reported|told|heard|explained|advised|said|informed|announced|updates?|news)\b[^.;:]*:\s*$"
)  # what is told behind it


def given(findings: Findings, text: str) -> list[tuple[int, int, str]]:
    """(where a task begins, where it ends, whose it is) for each task that a sentence gives to somebody."""
    if owner := framed(findings, text) or replies.taken_on(findings, text):
        return [(0, len(text), owner)]
    found = _said(findings, text) or run_on.tasks(findings, text)
    if not found and (led := replies.LED.match(text)) and text.startswith("In "):
        found = [(led.end() + start, owner) for start, owner in _said(findings, text[led.end() :])]
    if not found and (begin := run_on.after_title(findings, text)):
        return [(begin + start, begin + end, owner) for start, end, owner in given(findings, text[begin:])]
    ends = [*(start for start, _ in found[1:]), len(text)]
    for index, (start, _) in enumerate(found):
        if text[start - 1 : start] == "(" and (closed := text.find(")", start, ends[index])) > 0:
            ends[index] = closed
    return [(start, end, owner) for (start, owner), end in zip(found, ends, strict=False)]


def framed(findings: Findings, text: str) -> str | None:
    """Whose task a sentence is as a whole: what was agreed or asked that somebody do, or what they said that they would."""
    for pattern in (
        task_words.AGREED,
        reply_words.SAID_THEY,
        reply_words.SAID_AND_WOULD,
        task_words.PLEASE,
        task_words.WHO_WILL,
        task_words.LEFT_WITH,
        task_words.WILL_TOO,
    ):
        for match in pattern.finditer(replies.LED.sub("", text) if pattern in TOLD else text):
            owner = match["owner"].strip().rstrip(".")
            if pattern in TOLD and not (_is_met(findings, owner) or LATER.search(text)):
                continue
            if pattern is task_words.WILL_TOO:
                owner = replies.who_acts(findings, match)
                if not owner or not _undertakes(findings, owner, match):
                    continue
            fills = task_words.FILLS.match(match.string, match.start("verb"))
            if pattern is task_words.AGREED and (fills or not (match["that"] or match["how"])):
                continue
            if match.group().lower().startswith(("noted", "to note")) and not _is_noted_as_task(match, owner):
                continue
            if pattern is reply_words.SAID_AND_WOULD and not replies.are_own_words(findings, match):
                continue
            if meets_itself(owner, match["verb"]):
                continue
            being = match.string[: match.start("verb")].endswith("be ")
            vows = pattern is task_words.WILL_TOO and match["how"].endswith(("undertook to", "promised to"))
            does = (
                (plain(match["verb"]) if being else {match["verb"]}) & task_words.ERRANDS
                or (vows and match["verb"] not in task_words.AT_MEETINGS | task_words.NO_VERB)
                or replies.had_done(match, text)
                or (match["verb"] in TAKING and task_words.TAKES_ON.search(match.string, match.start("verb")))
            )
            agreed = pattern is task_words.AGREED and (is_service(findings, owner) or is_person(owner))
            if does and (agreed or may_own(findings, owner)):
                return owner
    for match in task_words.EACH.finditer(text):
        if match["verb"] in task_words.ERRANDS:
            return match["owner"]
    spoken = task_words.SPEAKS.match(text)
    if spoken and spoken["verb"] in SPOKEN and names_people(findings, spoken["owner"]):
        return spoken["owner"]
    for pattern in (task_words.ASKED_TO, task_words.ASKED_THAT, task_words.OFFICE_ASKED):
        for match in pattern.finditer(text):
            beside, owner = match.groupdict().get("beside") or "", match["owner"].strip()
            if beside and names_people(findings, beside) and not names_people(findings, owner):
                owner = beside  # "asked the Head of Planning, A Name, to"
            by_body = match.re is task_words.ASKED_THAT.regex and (
                is_service(findings, owner) or (" " not in owner and is_body(owner) and not OWN.fullmatch(owner))
            )
            if _is_asked(findings, text, match) and (by_body or may_own(findings, owner)):
                return owner
    if owner := wished(findings, text):
        return owner
    for match in task_words.BE_DONE_BY.finditer(text):
        if "inutes" in text and "signed" in match.group():
            continue
        if match["owner"].endswith(ANYBODY) and not DEFINITE.match(match["owner"]):
            continue  # "would be crewed by retained staff"
        if may_own(findings, owner := match["owner"].strip().rstrip(".")):
            return owner
    for pattern in (reply_words.PROMISED, task_words.DELEGATED):
        given_to = pattern.search(text)
        owner = next(filter(None, given_to.groupdict(default="").values()), "").strip() if given_to else ""
        if owner and may_own(findings, owner):
            return owner
    return _in_capitals(findings, text)


def wished(findings: Findings, text: str) -> str | None:
    """Whose task stands behind something else that was settled ("that the plan be adopted, and the Clerk write to the school").

    Of one person what is wished is told from what they do; of several only where "that" is said again.
    """
    for also in AND_THAT.finditer(text):
        one = also["that"] or not also["owner"].endswith("s") or names_people(findings, also["owner"])
        if one and also["verb"] in task_words.ERRANDS and may_own(findings, also["owner"]):
            return also["owner"]
    return None


def _is_asked(findings: Findings, text: str, match: re.Match[str]) -> bool:
    """Whether what somebody was asked is to be done after the meeting."""
    verb = match["verb"]
    if "uthori" in match.group().partition(match["owner"])[0].casefold() and verb in MANDATES:
        return False
    if OWN.fullmatch(match["owner"].strip()) and any(True for _ in findings.people_in(text[: match.start("owner")])):
        return False  # what somebody asked of those who meet
    if task_words.OF_INTERESTS.search(text, match.start("verb")) or who_may.asks(findings, text, match):
        return False  # what an agenda asks of all who come, or whoever asks does
    if PAPER.search(text, 0, match.start()) and re.fullmatch(task_words.GROUPS, match["owner"].strip(), re.I):
        return False  # what a paper asks of those who meet
    if match.re is task_words.OFFICE_ASKED.regex:
        return verb in task_words.ERRANDS and bool(task_words.OFFICES.match(match["owner"]))
    if verb in task_words.ANSWERED:
        return bool(LATER.search(text, match.start("verb")))
    return (
        verb in task_words.ERRANDS
        or verb.removesuffix("s") in task_words.ERRANDS
        or (verb == "do" and LATER.search(text, match.start("verb")) is not None)
        or (verb == "see" and task_words.TAKES_ON.match(text, match.start("verb")) is not None)
        or (verb == "agree" and bool(match["rest"]))
    )


def _said(findings: Findings, text: str) -> list[tuple[int, str]]:
    """(where it begins, whose it is) for each task behind an owner: "AB to …", "AB will …", "AB agreed to …"."""
    found: list[tuple[int, str]] = []
    if HAD_BEEN.search(text):
        return found  # what was settled before
    for match in task_words.SAID.finditer(text):
        owner = match["owner"].strip()
        while ", " in owner and not may_own(findings, owner):
            owner = owner.partition(", ")[2]  # "Meanwhile, A and B to …"
        head, both, last = owner.rpartition(" and ")
        if (
            both
            and BEFORE_BODY.search(text, 0, match.start("owner"))
            and is_body(BARE.sub("", head))
            and names_people(findings, last)
        ):
            owner = last  # "nothing was heard from the Roads Department and AB would ring them"
        if NO_OWNER.match(owner) or " The " in owner:
            continue  # "Tree Survey The Chair": a title before it
        if is_unknown_body(findings, owner) and TELLS.match(match["how"]) and match["verb"] not in task_words.ERRANDS:
            continue  # "XYZ will do the loan"
        if match["verb"] in ("move", "propose", "second") and not text[match.end() :].strip(" :"):
            continue  # what a motion on notice begins with
        if NEEDS.fullmatch(match["how"]) and not _needs(findings, owner, match["verb"], text):
            continue
        if match["how"] == "to" and ALLOWED.search(text, 0, match.start()):
            continue  # "authorised A and B to sign"
        if match["how"] == "to" and (WISHED.search(text) or DONE_BY.search(text, 0, match.start())):
            continue  # "the decision taken by A and B to let the hall"
        if (
            match["how"] in ("is to", "are to")
            and NEWS.search(text, 0, match.start())
            and not (names_people(findings, owner) or task_words.OFFICES.match(owner.lower()))
        ):
            continue  # "AB reported back from the network: the ICB is to consult on …"
        if WITHIN_NAME.search(text, 0, match.start("owner")) and not names_people(findings, owner):
            continue  # "the choir of Sark and Eden will sing"
        if not match["how"].endswith(UNDERTAKES) and WONDERED.search(text, 0, match.start("owner")):
            continue  # "asked whether AB would chase it"
        if match["how"] in ("was to", "were to") and not _was_to(findings, owner, match["verb"], text):
            continue
        if (
            is_forename(findings, owner)
            and match["verb"] not in task_words.ERRANDS | {"take"}
            and not names_people(findings, owner)
        ):
            continue
        body = (
            match["verb"] in task_words.ERRANDS
            and (BODY.fullmatch(owner) or task_words.SERVICES.fullmatch(owner))
            and (ASKED.search(match["how"]) or (match.start() == 0 and _may_be_given(findings, owner, match, text)))
        )
        short = match.start() == 0 and match["how"].startswith("to") and match["verb"] in task_words.ERRANDS
        nickname = (
            short and len(text) <= LONGEST_NOTE and is_nickname(owner) and DOES_TO.match(text, match.start("verb"))
        )
        if (body or nickname or may_own(findings, owner)) and is_task(owner, match["how"], match["verb"], text):
            found.append((match.start("owner") if found else match.start(), owner))
    return found


def _needs(findings: Findings, owner: str, verb: str, text: str) -> bool:
    """Whether what somebody needs to do is a task: of a person, by a day or a meeting, and no rule for an office."""
    office = task_words.OFFICES.match(owner) and not findings.people.stands_for(owner)
    named = names_people(findings, owner) and owner.lower() not in EVERYBODY
    return named and not office and verb in task_words.ERRANDS - task_words.STATES and LATER.search(text) is not None


def _is_noted_as_task(match: re.Match[str], owner: str) -> bool:
    """Whether what was noted of somebody is what they will do; of another body it is news."""
    will = match["how"] in ("would", "will") and match["verb"] not in task_words.STATES
    return will and not is_body(BARE.sub("", owner))


def _was_to(findings: Findings, owner: str, verb: str, text: str) -> bool:
    """Whether what somebody "was to" do is told as a task, and not with what became of it."""
    named = names_people(findings, owner) or task_words.OFFICES.match(owner)
    return (
        bool(named)
        and verb in task_words.ERRANDS - task_words.STATES
        and not replies.HAD_TO.search(replies.before_question(text))
    )


def _undertakes(findings: Findings, owner: str, match: re.Match[str]) -> bool:
    """Whether the one who acts takes something on: what a meeting agreed to do is a decision, and who agreed to serve was chosen."""
    if not match["how"].endswith(" to"):
        return True
    return match["verb"] not in task_words.PARTS and names_people(findings, owner)


def _may_be_given(findings: Findings, owner: str, match: re.Match[str], text: str) -> bool:
    """Whether a body or a service with a verb behind it is given a task, and is not the body that met, which decides."""
    if not is_service(findings, owner):
        return match["how"] == "to" and is_body(owner)
    told = match["how"] in ("to", "is to", "are to", "agreed to", "undertook to", "promised to")
    return told or (match["how"] in ("will", "would") and bool(task_words.REPORTS_BACK.search(text)))


def _in_capitals(findings: Findings, text: str) -> str | None:
    large = task_words.IN_CAPITALS.match(text) if text.isupper() else None
    if not large or large["verb"].lower() in task_words.NO_VERB | task_words.AT_MEETINGS:
        return None
    known = names_somebody(findings, large["owner"], 0) or task_words.OFFICES.match(large["owner"].lower())
    return large["owner"] if known else None


def _is_met(findings: Findings, owner: str) -> bool:
    """Whether an owner is an office or somebody whom the paper has named before: no visitor who speaks for himself."""
    last = owner.split()[-1]
    known = not findings.is_person(owner) or findings.people.is_known(last)
    return known or re.search(rf"\b[A-Z][\w’'-]+ {re.escape(last)}(?:, | \()", findings.text) is not None
