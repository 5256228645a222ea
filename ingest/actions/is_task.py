"""Whether what somebody "will" do, was asked or agreed to do is a task, and no plan, rule or part played at the meeting."""

from __future__ import annotations

import re

from convenor.ingest.words import task_words
from convenor.ingest.words.action_cues import DUE

TELLS = re.compile(r"\b(?:will|would)\b")
LATER = re.compile(
    rf"{DUE.pattern}|\b(?:back to|report back|(?:next|this) (?:week|month)|(?:next|future|following|subsequent|later) (?:[a-z]+ )?(?:meeting|agenda|time)|after the meeting|"
    r"(?:outside|outwith) (?:of )?the meeting|(?:to|at|in) (?:the )?(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|"
    r"at the end of|as soon as|in due course|shortly|once|(?:each|every) (?:month|quarter|year|meeting|week)|monthly|quarterly)\b",
    re.I,
)  # that something is to be done after the meeting
BUSY = re.compile(r"(?:is|are)(?:\s+(?:now|kindly|also))?$")  # "is writing to"
SPEAKS_TO = re.compile(
    r"\bwill (?:also )?speak (?:to|with) (?:the (?!Board\b|Committee\b|Panel\b|Forum\b|Group\b|Council\b|Partnership\b|Meeting\b|Report\b))?[A-Z][a-z]"
)
SPEAKS_WITH = re.compile(
    r"\b(?:will|would) (?:also )?(?:speak|talk) (?:to|with) (?:the (?!report|paper|item|motion|meeting|topic|subject|slides|application|forum|group|committee|board|council|panel|partnership|members)|our |his |her |their |an? )?[A-Za-z]"
)
SPEAKS_AT = re.compile(
    r"\bspeak(?:ing)? at (?:the |an? )?(?:[\w’'-]+ ){0,4}(?:[Cc]ommittee|[Ii]nquiry|[Hh]earing|[Aa]ppeal)\b"
)
LONGEST_NOTE = 110  # code points of a task in the short style of notes ("Residents to suggest sites.")
GUEST = re.compile(
    r"\boffered to (?:come|attend|speak|talk)(?: and (?:speak|talk))? (?:to|at) (?:(?:a|an|our|the|this|us|next|future|later|one) ){1,3}(?:of our )?(?:[a-z]+ )?meetings?\b"
)
DECIDING = re.compile(r"\b(?:committee|board|council|panel|forum|cabinet)$", re.I)
OFFICIALS = re.compile(r"^(?:[Tt]he |[Aa]ll )?(?:[a-z]+ )?[Oo]ffic(?:er|ial)s$")
ITSELF = re.compile(
    r"(?:(?:the|our|this) )?(?:full |joint |steering |management |executive )?(?:board|committee|council|forum|panel|group|partnership|cabinet|court|"
    r"authority|trust|assembly|trustees|governors|members)",
    re.I,
)  # those who meet
UNDERTAKES = ("undertook to", "promised to", "offered to", "agreed to", "volunteered to")
VAGUE = re.compile(
    r"\boffered to (?:help|assist)(?: out)?\W*$|,? which (?:he|she|they) (?:then )?(?:did|has (?:now )?done|have (?:now )?done)\b"
)  # or already done
PRESENTS_TO = re.compile(
    r"\b[Pp]resent (?:it|this|them|these|the [a-z ]{3,40}?) to (?:the |our )?(?:[A-Z][\w’'-]+ (?:and |of |for )?){0,5}(?:Board|Committee|Council|Cabinet|Panel|Forum|Executive)\b"
)  # another body
ALL = re.compile(r"^(?:all|everyone|all (?:the )?(?:members|partners|trustees|governors|present))$", re.I)
ALLOWS = frozenset("accept allow permit admit vary defer waive".split())
GIVES_UP = re.compile(
    r"\bgive up\b(?! (?:looking|chasing|pressing|pursuing)\b)|\bcarry on (?:as|in (?:the|his|her|their) (?:post|role|office|chair|seat))\b"
)  # a seat, or as what somebody was before
ASKED = re.compile(r"\b(?:asked|requested|instructed|tasked|reminded|directed)\b")


def is_task(owner: str, how: str, verb: str, text: str) -> bool:
    """Whether what somebody "will" do or was asked to do is a task, and no plan, rule or part played at the meeting."""
    if (
        verb == "have"
        and (ASKED.search(how) or how == "to" or how.endswith(UNDERTAKES) or (TELLS.search(how) and LATER.search(text)))
        and task_words.HAVE_DONE.search(text)
    ):
        return True
    if verb in task_words.NO_VERB or (verb in task_words.AT_MEETINGS and "asked" in how):
        return False
    if (ASKED.search(how) or how == "to") and task_words.OF_INTERESTS.search(text):
        return False  # what an agenda asks of all who come
    if "asked" in how and f"{verb} off" in text:
        return False  # what is put to a meeting
    if task_words.AT_THE_MEETING.search(text) or how.startswith("had "):
        return False
    forms = plain(verb) if how.endswith(("be", "with", "committed to")) or BUSY.match(how) else {verb}
    if how == "has offered to" and GUEST.search(text):
        return False  # what a guest who is to be invited said
    if how.endswith("agreed to") and verb in ALLOWS:
        return False  # what a chair let be at the meeting
    if "invited" in how and verb in task_words.ANSWERED | {"address", "join"} and not LATER.search(text):
        return False  # a guest at the meeting
    if "invited" in how and ALL.match(owner.replace("Members", "all").replace("members", "all")):
        return False  # what all were free to do
    if meets_itself(owner, verb) or VAGUE.search(text):
        return False
    if verb in ("give", "carry") and GIVES_UP.search(text):
        return False
    if OFFICIALS.match(owner) and how.endswith(UNDERTAKES) and verb in task_words.ON_A_WORD:
        return bool(task_words.TAKES_ON.search(text))
    group = bool(re.fullmatch(task_words.GROUPS, owner, re.I))
    noted = (
        how == "to"
        and text.startswith(owner)
        and len(text) < LONGEST_NOTE
        and verb not in task_words.AT_MEETINGS | {"meet"}
    )
    if group and "resident" in owner.lower() and "asked" in how and not LATER.search(text):
        return False  # what everybody is told
    if group and TELLS.search(how) and owner.lower().startswith(("each ", "every ")):
        return False  # what all do as a rule
    asked_for_later = ASKED.search(how) and LATER.search(text)
    if group and not (noted or asked_for_later) and not forms & (task_words.ERRANDS - {"meet"}):
        return False
    if verb == "take":
        return bool(task_words.TAKES_ON.search(text))
    if how in ("is to", "are to") and forms & task_words.STATES:
        return False
    if how in ("shall", "should"):
        return not group and bool(forms & task_words.ERRANDS)
    if group and how.endswith(("agreed to", "promised to", "volunteered to")) and not OFFICIALS.match(owner):
        return False  # what a meeting agreed to do is a decision
    if TELLS.search(how) and not ASKED.search(how):
        if group and not OFFICIALS.match(owner):
            reports = not DECIDING.search(owner) or "report" in text
            return reports and LATER.search(text) is not None
        office = bool(task_words.OFFICES.match(owner)) and not owner.isupper()
        if office or how.startswith("would"):
            if verb in task_words.ON_A_WORD and task_words.TAKES_ON.search(text):
                return True
            return bool(forms & task_words.ERRANDS) and (
                not forms & task_words.STATES
                or SPEAKS_WITH.search(text) is not None
                or SPEAKS_AT.search(text) is not None
                or LATER.search(text) is not None
            )
        presents = "present" in forms and (LATER.search(text) or PRESENTS_TO.search(text)) is not None
        return (
            not forms & task_words.STATES
            or presents
            or bool((SPEAKS_WITH if owner.isupper() else SPEAKS_TO).search(text))
        )
    part = verb in task_words.PARTS and (
        verb not in task_words.ERRANDS
        or bool(
            re.search(
                rf"\b{verb} (?:as|on|for|until|(?:(?:an?|the|one|two|three|four|five|six|\d{{1,2}})[ -])(?:more |further |full |second )?(?:years?|terms?)\b)",
                text,
            )
        )
    )
    return verb not in ("remain", "stay", "become") and not (
        (how == "to" or how.endswith(("agreed to", "offered to", "volunteered to", "consented to"))) and part
    )


def meets_itself(owner: str, verb: str) -> bool:
    """Whether it is the body itself that is to meet ("that the Committee meet four times a year"), which is settled and given to nobody."""
    return verb == "meet" and bool(ITSELF.fullmatch(owner))


def plain(verb: str) -> set[str]:
    """The plain forms that a verb in -ing may have."""
    going = re.fullmatch(r"([a-z-]+?)(t?t|n?n|d?d|g?g)?ing", verb)
    if not going:
        return {verb}
    stem = going[1] + (going[2] or "")[:1]
    return {verb, going[1], going[1] + "e", stem, stem + "e"}
