"""How sentences say what post somebody holds: before the name, behind it, below it, or in an interest declared."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded

HEADS_ONE = re.compile(
    r"^(?:(?:deputy|interim|acting|senior|associate|managing|company|executive|general|sales|project|account) )*(?:chief executive|ceo|director|partner|manager|"
    r"consultant|head ?teacher|principal|chair(?:man|woman|person)?|president|founder|owner|proprietor|solicitor|surveyor|architect|engineer|adviser|"
    r"accountant|planner|editor|secretary|treasurer|organiser)$",
    re.I,
)  # posts behind which a comma leads to where they are held
OFFICE_BEHIND = Worded(r"\s*\((?P<office>[^()]{3,40})\)$")  # "Parent Governor (Vice-Chair)"
OFFICE_IS = Worded(
    r"\b[Tt]he (?:current )?(?P<title>(?:vice[- ]|deputy )?"
    r"(?:chair(?:man|woman|person)?|secretary|treasurer|clerk|convenor|president))"
    r"(?: (?:of|to) [\w ]{3,60}?)? (?:is|was|will be) (?:(?:at present|at the moment|currently|now|presently) )?(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?$",
    re.I,
)
STRAIGHT = re.compile(
    r"^\s+(?P<title>(?:(?:Deputy|Vice|Independent|Acting|Interim|Co-|Joint|Assistant|Associate|Managing|"
    r"Executive|Chief|Senior|Cabinet|Honorary)[\s-]+)*"
    r"(?:Chair(?:man|woman|person)?|Director|President|Leader|Secretary|Treasurer|Clerk|Executive|Mayor|"
    r"Officer|Member|Convenor)\b"
    r"(?:\s+(?:for|of)\s+(?!the\b)[A-Z][\w]*(?:(?:\s+(?:and|&))?\s+[A-Z]\w*){0,4})?)(?!\s*:)"
    r"(?:\s+of\s+(?:the\s+)?(?P<body>[A-Z].{3,110}))?"
)
TRAILING = re.compile(
    r"^\s+(?P<body>[A-Z][\w&’'-]*(?:\s+(?:and|of|&|[A-Z][\w&’'-]*))*?)\s+"
    r"(?P<title>(?:(?:Independent|Deputy|Vice|Acting|Interim)[\s-]+)?"
    r"(?:Chair(?:man|woman|person)?|Director|President|Leader|Chief Executive|Secretary))\b"
)
SIGNED = re.compile(
    r"^(?P<title>[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*?(?:,? (?:for|of) (?!the\b)[A-Z][\w ,&]*?)?)"
    r"(?:,\s*|\s+of\s+(?:the\s+)?|\s*$)(?P<body>[A-Z].*)?$"
)
OWNED = re.compile(r"^(?:the\s+)?(?P<body>[A-Z][\w&’' -]*?)(?:['’]s|(?<=s)['’])\s+(?P<title>[A-Z].+)$")
CHOSEN = re.compile(r"^\s+(?:was|is|has been|had been)\s+(?:[a-z]+ly\s+)?(?:re-?)?(?:elected|appointed)\b")
OFFICE_OF = re.compile(
    r"^(?P<title>(?:(?:co|vice|deputy|honorary|acting|interim|independent|joint|former|founding)[- ]){0,3}"
    r"(?:chair(?:man|woman|person)?|president|secretary|treasurer|clerk|leader|mayor|convenor|trustee|governor|patron|member|"
    r"chief executive|chief officer|ceo|principal|head ?teacher|founder)) (?:of|at|to|for) (?P<body>[A-Z].{3,90})$",
    re.I,
)  # "Chair of Vale Cycle Forum"
POSSESSIVE = Worded(
    r"(?P<body>(?:[A-Z][\w&-]*\s+(?:(?:of|and|for|the)\s+){0,2}(?!The\b)){0,6}[A-Z][\w&-]*)[’']s?\s+(?:(?:new|current|present|outgoing)\s+)?"
    r"(?P<title>(?:[a-z-]+\s+){0,3}(?:manager|director|chair(?:man|woman|person)?|chief executive|secretary|officer|leader|head"
    r" of [a-z ]{3,30}|president|treasurer|co-?ordinator|spokes(?:man|woman|person)|head)|"
    r"(?:[A-Z][\w&-]*\s+){0,4}?(?:Manager|Director|Chair(?:man|woman|person)?|Chief Executive|Secretary|Officer|Leader|Treasurer|President|Clerk|Solicitor|Co-?ordinator|Advis[eo]r|Lead|Head)"
    r"(?:\s+(?:of|for)\s+[A-Z][\w&-]*(?:,?(?:\s+(?:and|&))?\s+[A-Z][\w&-]*){0,4})?),?\s+$"
)  # "Vale Cycling's campaigns manager A Name"
FORMER_BEFORE = Worded(
    r"\b(?:[Ff]ormer|[Pp]revious|[Oo]utgoing|[Rr]etired|[Rr]etiring)\s+(?P<title>[A-Z][\w’-]*(?:\s+(?:(?:of|for|and|the|&)\s+){0,2}[A-Z][\w’-]*){0,8}),?\s+$"
)  # "Former Chief Executive A Name", "our former Director of Services, A Name"
CONTACT = re.compile(
    r"^(?i:contact|please ask for|enquiries(?: to)?)(?i: officer)?\s*:\s*(?P<name>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,2}?),?\s+"
    r"(?P<title>(?:[A-Z][\w&’-]* (?:(?:and|of|for|&) )?){0,7}"
    r"(?:Officer|Manager|Clerk|Secretary|Assistant|Administrator|Advis[eo]r|Lead|Co-?ordinator|Solicitor)\b)"
)
SITS = re.compile(
    r"^[^.;]{0,60}?\b(?:declar|disclos|regist|not|advis|stat)(?:ed|es|ing|e)?\b[^.;]{0,80}?\b(?:he|she|they)\s+(?:also\s+)?(?:sat|sits?|served|serves?)\s+(?:as\s+(?P<title>[a-z][a-z -]{2,30}?)\s+)?on\s+(?:the\s+)?(?P<body>[A-Z].{3,110})"
)  # an interest: where somebody sits
PRESIDES = re.compile(
    r"^,?\s+(?:then\s+|who\s+|therefore\s+)?(?:(?:(?:was|sat)\s+in|took|assumed|occupied)\s+the\s+chair\b(?!\s+(?:of|at|for|from)\b)|"
    r"presided\b|chaired\s+(?:the|this)\s+meeting\b)",
    re.I,
)
ANOTHERS = Worded(
    r"\b(?:absence|place|behalf|instead|stead) of (?:the |our )?[\w -]{3,40},?\s+(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\.? )?$",
    re.I,
)  # "in the absence of the Chairman, A Name": the title is somebody else's
OF_THE_NEXT = re.compile(
    r"\s*[,;]\s+(?:and\s+)?(?:the\s+)?[A-Z][\w’'&/-]*(?:\s+(?:of\s+|for\s+|and\s+)?[A-Z][\w’'&/-]*){0,5}(?:\s*(?P<colon>:)|\s*[–—]|\s+-)\s*(?=[A-Z])"
)  # "Chair – A Name, Treasurer – B Name": the office behind a name that is somebody else's
AHEAD = re.compile(r"[\w)](?:\s*(?P<colon>:)|\s*[–—]|\s+-)\s*$")  # what parts an office from the name behind it
_LEADER = r"(?:[Dd]eputy )?[Ll]eader(?: of (?:the |[A-Z][\w]+ )?[Cc]ouncil)?"
_MEMBER = r"(?:(?:[Cc]abinet|[Ee]xecutive|[Ll]ead) [Mm]ember|[Pp]ortfolio [Hh]older) for [^,;:()]{3,80}?"
AND_LEADER = re.compile(
    rf"(?P<one>{_LEADER}),? (?:and|&) (?:the )?(?P<two>{_MEMBER})|(?P<first>{_MEMBER}),? (?:and|&) (?:the )?(?P<second>{_LEADER})"
)


def with_leader(title: str) -> tuple[str, ...]:
    """The two posts of a leader of a council who holds a portfolio too ("Deputy Leader and Cabinet Member for Roads"), or none."""
    both = AND_LEADER.fullmatch(title)
    return tuple(post for post in both.groups() if post) if both else ()


def is_of_the_next(ahead: str, behind: str) -> bool:
    """Whether offices stand before their holders, parted by one mark, as the words ahead of a name and behind it say: the office behind it is the next one's."""
    led, follows = AHEAD.search(ahead), OF_THE_NEXT.match(behind)
    return bool(led and follows and bool(led["colon"]) == bool(follows["colon"]))
