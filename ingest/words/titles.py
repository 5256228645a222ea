"""Titles of posts: what stands around them that is no part of them, and what they are about."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded

KINDS = r"(?i:forum|group|committee|society|association|club|trust|board|partnership|council|charity|school|panel|authority|network|company|college)"
_HEAD = (
    r"(?:Manager|Officer|Director|Solicitor|Clerk|Treasurer|Secretary|Accountant|"
    r"Surveyor|Engineer|Planner|Auditor|Inspector|Commissioner|Head|Headteacher|Chair|Chairman|Chairwoman|Chairperson|Leader|"
    r"Lead|Adviser|Advisor|Coordinator|Co-ordinator|Principal|Consultant|Nurse|Mayor|Executive|President|Administrator|"
    r"Conven[eo]r|Cathaoirleach|Provost|Registrar|Rector|Vicar|Warden|Bursar|Pharmacist|Specialist|Assistant|Supervisor|Ranger|Architect|Analyst|Holder)"
)
_SUBJECT = r"[A-Z][\w&’-]*+(?:,? (?:(?:and|&|of|for) )?[A-Z][\w&’-]*+){0,6}"
_TAIL = rf"(?: (?:General|Designate|Elect))?(?:\s+(?:of|for|in)\s+(?:the\s+)?(?:[A-Z][\w&’-]*+(?:\s+(?:and\s+)?)?){{1,5}}|(?:\s+[–—-]|\s?:)\s+{_SUBJECT})?"  # what a post is of or about
TITLE_BEFORE = re.compile(
    r"(?:^|[\s(])(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir|As(?:\s+the)?)\s+(?:(?:new|current|present|incoming|then|newly appointed)\s+)?(?P<title>(?:(?:Hon\.|[A-Z][\w&’-]*|of|for|and)\s+){0,6}(?:Vice-|Deputy-|Co-)?"
    rf"{_HEAD}{_TAIL})(?:\s+\([A-Z]{{2,6}}\))?(?:,\s*|\s*(?P<bracket>\()|[ ]+)$"
)  # "the Finance Officer, A Name", "the Finance Officer (A Name)"
TITLE_OPENS = Worded(
    rf"(?:^|\n *|[.;] +)(?P<title>(?:[A-Z][\w&’-]* +(?:(?:of|for|and|&) +)?){{0,5}}{_HEAD}{_TAIL}),\s+$"
)  # with which a sentence begins: "Head of Service, A Name, gave …"
OFFICE_BEFORE = Worded(
    r"(?:^|\n\s*|[.:;]\s+|\b[a-z]+\s+)(?P<title>(?:(?:Vice|Deputy|Acting|Interim|Temp(?:orary)?|Assistant|Parish|Town|Practice|Community|"
    r"Membership|Minutes?|Honorary|Hon\.?|Press|Club|Independent|Joint|Co)[\s-]+){0,3}"
    r"(?:[Cc]hair(?:man|woman|person)?|Clerk|Secretary|Treasurer|President|Administrator|Mayor|Conven[eo]r|Headteacher|Chief Executive|"
    r"Cathaoirleach|RFO|CEO|Trustee|Governor|Patron|Provost|Matron)) +$"
)  # "Chairman A Name", "to the Clerk A Name", where no other name runs up to it
TITLE_RUN = Worded(
    r"(?:(?P<line>\n)\s*|[.:;]\s+|\b(?!the\b|and\b)[a-z]+\s+)(?P<title>[A-Z][\w’&-]*\s+(?:(?:of|for|and|&)\s+)?(?:[A-Z][\w’&-]*\s+(?:(?:of|for|and|&)\s+)?){0,5}"
    r"(?:Officer|Manager|Clerk|Director|CEO|Treasurer|Secretary|Co-?ordinator|Administrator|Engineer|Surveyor|Ranger|Advis[eo]r|Solicitor|Headteacher|Principal)) +$"
)  # "Planning Officer A Name", "Vice Chair & Treasurer B Name" in a sentence
SUBJECT_RUN = Worded(
    r"(?:(?P<line>\n)\s*|[.:;]\s+|\b(?!the\b)[a-z]+\s+)(?P<title>(?:(?:Deputy|Assistant|Associate|Interim|Acting|Executive|Corporate|Strategic|Service|Group|Shadow|Regional|Joint)\s+){0,2}"
    r"(?:(?:Head|Director)\s+of|(?:Cabinet|Executive|Lead|Portfolio)\s+(?:Member|Holder|Councillor)\s+for)\s+(?:the\s+)?(?P<about>[A-Z][\w’-]*(?:,?\s+(?:(?:and|&|of|for)\s+)?[A-Z][\w’-]*){0,6})|"
    r"(?:Deputy\s+)?Police(?:,?\s+Fire)?\s+(?:and|&)\s+Crime\s+Commissioner) +$"
)  # "Head of Culture A Name", "from Cabinet Member for Roads and Waste Cllr B Name"
NO_RUN = re.compile(r"(?:lead|contact|report\w*|responsible|link|case)\b", re.I)  # officers of a task
OF_NAMED = Worded(
    r"(?:\b[Tt]he\s+|^|\n|[.!?]\s+)(?:new\s+|current\s+|present\s+|outgoing\s+|interim\s+)?(?P<title>(?:(?:vice|deputy|acting|interim)[- ])?(?:[Cc]hair(?:man|woman|person)?|[Cc]hief\s+[Ee]xecutive|[Ll]eader|[Pp]resident|[Tt]reasurer|[Ss]ecretary|[Mm]anager|[Dd]irector|[Pp]rincipal|[Hh]ead\s?teacher))"
    r"\s+(?:of|at)\s+(?:the\s+)?(?P<body>[A-Z][^,.;:()\\]{2,80}?)(?:\s+\\?\([A-Z][A-Za-z&]{1,9}\\?\))?,\s+$"
)  # "the new chair of Vale Hospitals Trust (VHT), A Name"
OFFICE_IN_SMALL = Worded(
    r"(?<!assistant to )(?<!deputy to )\b(?:[Tt]he|[Oo]ur|[Ii]ts)\s+(?:new\s+|current\s+)?(?P<title>(?:vice[- ]|deputy |assistant )?(?:chair(?:man|woman|person)?|secretary|treasurer|clerk|"
    r"president|headteacher|vicar|rector|mayor|conven[eo]r|caretaker|trustee|governor|churchwarden))"
    rf"(?: of the (?P<kind>{KINDS}))?(?:,\s*|\s*(?P<bracket>\()|[ ]+)$"
)


ASIDE = re.compile(
    r"\s*\(not [a-z][^()]*\)|"
    r"\s*[(\[][^()\[\]]*(?:@|\bpart(?: of)? (?:the )?meeting\b)[^()\[\]]*[)\]]?|"
    r"\s*[(\[](?i:(?:for |from |until |to |agenda )?(?:items?|minutes?|paras?|agenda)\b)[^()\[\]]*\d[^()\[\]]*[)\]]"
)  # addresses, partial attendance
AFTER = re.compile(
    r",?\s+(?:who (?:presided|chaired|was|were|is|joined|attended|left)|presenting|in the chair|\(?(?:now )?left )\b.*$",
    re.I,
)
REFERENCE = re.compile(r"\s+[A-Z]{2,5}/[\d/]+.*$")  # the number of an item that ran on
FORMER = re.compile(
    r"^(?:(?:former(?:ly)?|previous(?:ly)?|outgoing|retired(?= (?:(?:parish|town|deputy) )?(?:clerk|secretary|treasurer|chair\w*|head\w*|director)\b))\b|ex-(?!offici))"
    r"(?:\s+(?:the|an?|our|its)\b)?\s*",
    re.I,
)  # what somebody held before
PROGRAMME = re.compile(
    r"(?:(?:deputy|project|programme|senior|executive|joint|lead) )*(?:responsible (?:owner|officer)|SRO|user|supplier|sponsor)",
    re.I,
)  # posts that a programme has of its own
KIND_AHEAD = re.compile(
    r"^(?:ex[- ]officio|elected|appointed|co-?opted)(?: members?)?\s*[:,]\s*(?:the\s+)?(?=[A-Z])", re.I
)
LINK = re.compile(r"\s+(?:at|with|of|for|from|to|and)$")  # with which a title that was cut ends
LEFT_OVER = re.compile(r"^[A-Za-z]{1,4}\)\s*/?\s*|^[A-Z]{2}[a-z]\s+(?=[A-Z])")  # of initials
CODE = re.compile(
    r"\s*[\[(](?:[A-Z]{1,6}|[A-Z][A-Za-z]?[A-Z][a-z]{0,2}|(?:by|via|on) (?:tele)?(?:phone|video|zoom|teams|link)[^()\[\]]{0,12}|online|remote(?:ly)?|virtual(?:ly)?|in person)"
    r"[\])](?:\.\s.*)?$",
)


NOW = re.compile(r"^(?:(?:who is|now|also|currently|presently) )+(?:the |an? )?(?=[A-Z])")
WHOLE_BRACKET = Worded(r"^\((?!in the chair)([^()]+)\)$", re.I)
TO_A_REPORT = re.compile(
    r"^(?:joint )?(?:report|foreword|message|statement|presentation|update) (?:of|from|by) (?:the |our )?(?=[A-Z])",
    re.I,
)


SIGN = re.compile(r",?\s+\*[A-Z]{2,8}(?=\)|$)")  # of letters that a note below explains: "Director *VHT"


def tidy(title: str) -> str:
    """A title without addresses, asides, what its holder did, signs of notes, and brackets that never close."""
    title = SIGN.sub("", title) if "*" in title else title
    title = REFERENCE.sub("", AFTER.sub("", ASIDE.sub("", CODE.sub("", LEFT_OVER.sub("", title)))))
    if title.count("(") > title.count(")"):
        title = title[: title.rindex("(")]
    title = NOW.sub("", KIND_AHEAD.sub("", title))
    title = WHOLE_BRACKET.sub(r"\1", TO_A_REPORT.sub("", title.strip(" ,;:/–-")))
    return LINK.sub("", title)


def held_before(title: str) -> tuple[str, bool]:
    """A title without the word that says that somebody held it before, and whether there is one."""
    former = FORMER.match(title)
    return (title[former.end() :], True) if former and former.end() < len(title) else (title, False)


def topic_of(title: str) -> str | None:
    """What a title is about: the words after "of", "for" or a dash ("Cabinet Member for Housing" → "Housing")."""
    match = re.search(r"(?:\b(?:of|for)\s+|\s[–—-]\s+|,\s+)(?:the\s+)?([A-Z][^()]*)$", title)
    if match:
        return match[1].strip()
    match = re.match(r"^(?:lead|leading|responsible)\s+(?:for|on)\s+(?:the\s+)?(.+)$", title, re.I)
    return match[1].strip() if match else None
