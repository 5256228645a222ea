"""What stands before the name of a body and is no part of it: posts held there, openers of sentences, what is done to or with it."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.words.body_words import GENERIC, bare_bodies
from convenor.ingest.words.known_places import known
from convenor.ingest.words.shapes import BODY_HEADS, NOT_NAMES, SMALL, TITLE_HEADS, forenames

HELD_AT = re.compile(
    r"(?:[A-Z][\w’'-]*\s+){0,2}(?:(?:[Pp]reviously|[Cc]urrently|[Ff]ormer(?:ly)?|[Tt]he|[Vv]ice|[Dd]eputy|[Ii]ndependent|[Nn]on-[Ee]xecutive|[Hh]onorary|[Ll]ay|[Cc]o-opted)[\s-]+)*"
    r"(?:Chair(?:man|woman|person)?|Member|Trustee|Governor|President|Patron|Treasurer|Secretary|Convenor|Convener|Clerk) (?:of|to|at|for) (?:the )?(?=[A-Z])|"
    r"(?:[A-Z]\.? ?){1,3}[A-Z][\w’'-]+ (?:of|from) (?:the )?(?=[A-Z])"
)  # a post or a person before the body's name
SOMEBODY = re.compile(r"(?P<given>[A-Z][a-z’'-]+) [A-Z][a-z’'-]+ (?:with|at|from) (?:the )?(?=[A-Z])")
OPENERS = re.compile(
    r"(?:(?:The|Our(?!\s+Lady\b)|Its|Their|This|That|These|All|Each|Any|A|An(?!\s+[BCDFGJKPQRSTVZ][a-z])|In|At|On|For|From|To|By|With|Under|If|As|"
    r"Both|When|Where|Following|Members|Chair|Deputy|Report|Title|Subject|Minutes|Appointment|Only|Once|Await|Some|Other|Also|Please|Dear|"
    r"Continued|Does|Did|Is|Are|Will|Can|Could|Should|Has|Have|Especially|Inaugural|Constitution|Rules|Newsletter|About|Meet|Attending)\s+(?:of\s+|the\s+|by\s+|and\s+)*|"
    r"(?:CONSTITUTION|RULES|MINUTES|NOTES|AGENDA|MEETING|COMMITTEE MEETING)\s+(?:OF|FOR)\s+(?:THE\s+)?|"
    r"(?:(?:Draft|Summary|Action|Meeting)\s+)?(?:Notes|Minutes|Agenda)\s+(?:of|from)\s+(?:the\s+)?|"
    r"(?:[A-Z]\w+\s+)?(?:Meetings?|Licen[cs]es?|Applications?|Letters?|Updates?|Presentations?|Requests?|Visits?|Grants?|Donations?|"
    r"Payments?|Persons?|People|Add|Members|Membership|Composition|Structure|Expectations|Responsibilities|Duties|Functions|Roles?|RECOMMEND|Recommend|Talks?|Leaders?|Advisers?|Partners?|"
    r"Work(?:ing)?|Engage(?:ment)?|Liaise|Liaison|Collaborat(?:e|ion)|Meet|Consult(?:ation)?|Speak|Talk|Write|Apply|Refer(?:rals?)?|Respond|Responses?|"
    r"Contribut(?:e|ions?)|Link|Join|Connect|Discussions?|Correspondence|Negotiations?|Thanks|Funding|Support|Feedback|Nominations?|Complaints?|Repl(?:y|ies)|"
    r"Bids?|Comments?|Changes|Permission|Approval|Confirmation|Referrals?|Quotations?|Invoices?|Representations?)\s+"
    r"(?:of|with|for|from|to|by|at|in|on)\s+(?:the\s+)?)+"
)
ORDERS = re.compile(
    r"(?:Ask|Seek|Consult|Support|Deliver|Invite|Contact|Inform|Notify|Encourage|Enable|Strengthen|Develop|Establish|Launch|Review|Thank|Urge|Lobby|Attend|"
    r"Asks|Calls on|Calls upon|Urges|Thanks|Requests|Invites|Welcomes|Recommends|Instructs|Authorises|Congratulates|Commends|Encourages|Directs|"
    r"Ensure|Expand|Monitor|Implement|Appoint|Chase|Email|Phone|Ring|Fund|Assist|Request|Remind|Advise|Approach|Write|Help|Improve|Promote)\s+(?:the\s+)?"
    r"(?=\S+\s+\S)"
)  # at the start of a sentence, before the name of a body that they are about
ADDRESS = re.compile(
    r"(?:[A-Z\d][\w’'-]* ){1,4}(?:Road|Street|Lane|Terrace|Avenue|Close|Drive|Crescent|Gardens|Place|Square|Way|Row|House|Hall|Cottage|Farm|Court)\s+to\s+(?:the\s+)?(?=[A-Z])"
)  # what is sold or let to a body
CODE = re.compile(r"[A-Z]{2,5}(?:[-/]\d{1,4}){1,3}\s+(?=[A-Z][a-z])")  # of a file
GLUED = re.compile(r"[A-Z][a-z]+(?:The|This|Each|Any) (?=[A-Z])")  # "VotingThe Committee"
STARTS = re.compile(r"(?:^|[\n|]|[.:;!?•–—-]\s|\d[.)]\s)\s*$")
MEETS = re.compile(
    r"(?:Annual|Extraordinary|Special|Monthly|Ordinary) (?=(?:Parish|Town|Community|Full|County) Council)"
)
AHEAD = re.compile(r"(?:^|\b[Tt]he |\n|• )(?P<subjects>(?:[A-Z][a-z]+, ){1,3})$")
OF_SUBJECTS = re.compile(
    r"[A-Z][a-z]+ (?:and|&) (?:[A-Z][\w-]+ ){1,4}(?:Committee|Sub-Committee|Group|Panel|Board|Forum)$"
)
POST_AND = re.compile(
    r"(?:Taoiseach|Tánaiste|Minister|Mayor|Clerk|Chair(?:man|woman|person)?|Chief Executive|Leader|Secretary|Treasurer|President|Headteacher|"
    r"Vicar|Director|Officers?|Members?|Councillors?|Residents?|Governors?|Trustees?)\s+(?:and|&)\s+(?:the\s+)?(?=[A-Z])"
)
_POSTS = (
    r"Trustee|Governor|Member|Manager|Officer|Director|Secretary|Treasurer|Coordinator|Co-ordinator|Administrator|Nominee|Representative|Advis[eo]r|"
    r"Nurse|Doctor|Commissioner|Chief Executive|Superintendent|Inspector|Headteacher|Leader|Lead|Deputy Head|Assistant Head|Executive Head|Designate|"
    r"Present|PRESENT|Apolog(?:y|ies)|APOLOG(?:Y|IES)|Apols|Absent|ABSENT"
)
IN_LISTS = re.compile(
    rf"\b(?:{_POSTS})(?P<link>,?\s+(?:of|at|for|from|to|with)\s+(?:the\s+)?|\s+)(?=[A-ZÀ-Þ])"
)  # before whose it is
TO_A_BODY = Worded(
    r"\bto\s+(?:the\s+)?(?=[A-ZÀ-Þ][^|]{1,100} (?:Council|Authority|Board|Partnership|Committee|Constabulary|Trust)$)"
)  # "Direction to Vale County Council"
OF_A_BODY = Worded(
    r"(?:The )?(?:(?P<subject>[A-Z][a-z]+)(?: (?:and|&) [A-Z][a-z]+)?|(?P<organ>Board|Trustees|Directors|Governing Body|Trust Board)) (?:of|to) (?:the )?(?=[A-Z])"
)
ABSTRACT = re.compile(r"(?:tion|sion|ment|ance|ence|ship|ities|pose|posal|unch|view)s?$")
OF_THE_NHS = Worded(r"[a-z]\s+(?:of|to|at|for|from)\s+(?=NHS [A-Z])")
OWN = NOT_NAMES | GENERIC | BODY_HEADS | TITLE_HEADS | SMALL  # words that are no name's own
LETTERS = re.compile(r"[A-Z]{3,}")
SIDES = ("North", "South", "East", "West", "Mid", "Upper", "Lower", "Great", "Little", "Central", "Safer")
NO_PARTS = frozenset(
    "purpose background role roles remit aims objectives history overview plan plans report reports update summary review future work policy strategy budget proposal response".split()
)  # before "of" and a body's name


def subjects_ahead(text: str, start: int, end: int) -> int:
    """Where a name begins whose first subjects commas part ("Equality, Diversity and Inclusion Group")."""
    ahead = AHEAD.search(text, max(0, start - 60), start) if text.endswith(", ", 0, start) else None
    if not ahead or not OF_SUBJECTS.match(text, start, end):
        return start
    subjects = ahead["subjects"].rstrip(", ").split(", ")
    others = (
        word.lower() in TITLE_HEADS | BODY_HEADS or word in known() or word.lower() in forenames() for word in subjects
    )
    return start if any(others) else ahead.start("subjects")


def passed(text: str, start: int, end: int) -> int:
    """Where the name in a run of capitals begins, behind what only leads up to it."""
    start = _behind_posts(text, start, end)
    if code := CODE.match(text, start, end):
        start = code.end()
    if glued := GLUED.match(text, start, end):
        start = glued.end()
    if post := HELD_AT.match(text, start, end):
        start = post.end()
    if (who := SOMEBODY.match(text, start, end)) and who["given"].lower() in forenames():
        start = who.end()
    if lead := OPENERS.match(text, start, end):
        start = lead.end()
    if meets := MEETS.match(text, start, end):
        start = meets.end()
    if (order := ORDERS.match(text, start, end)) and STARTS.search(text, max(0, start - 4), start):
        start = order.end()
    if address := ADDRESS.match(text, start, end):
        start = address.end()
    post = POST_AND.match(text, start, end)
    return post.end() if post else start


def _behind_posts(text: str, start: int, end: int) -> int:
    """Where a body's name begins behind what somebody is there, or what is done to it, in a list that lost its stops."""
    run = text[start:end]
    at = [m.end() for m in (*IN_LISTS.finditer(run), *TO_A_BODY.finditer(run), *OF_THE_NHS.finditer(run))]
    if (of := OF_A_BODY.match(run)) and _is_of_a_body(of, run[of.end() :]):
        at.append(of.end())
    return start + next((cut for cut in sorted(at, reverse=True) if _opens(run[cut:])), 0)


def _is_of_a_body(match: re.Match[str], rest: str) -> bool:
    """Whether what stands before "of" is a subject or an organ, and no part of the name behind it ("Purpose of Vale Partnership")."""
    if match["organ"]:
        return bool(LETTERS.fullmatch(rest.partition(" ")[0]))
    subject = match["subject"].lower()
    return subject not in BODY_HEADS and (subject in NO_PARTS or bool(ABSTRACT.search(subject)))


def _opens(rest: str) -> bool:
    """Whether words begin as the name of a body of its own does: with a proper word, or as one that is known."""
    words = rest.split(" ")
    while len(words) > 2 and words[0] in SIDES:
        words = words[1:]
    first = words[0].strip(",.()")
    if first == "NHS" or rest.lower() in bare_bodies() or first.lower() == "healthwatch":
        return len(words) > 1
    plain = re.sub(r"[’']?s?[’']?$", "", first.lower())  # "Officers", "Governors’"
    if plain in OWN or first.lower() in OWN:
        return False
    return len(words) > 1 or bool(LETTERS.fullmatch(first))
