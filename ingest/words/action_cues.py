"""The patterns by which entries of lists of actions tell their owner, number, day and state."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.words.task_words import ERRANDS, GROUPS

ACTION_BY = re.compile(
    r"[\[(]\s*(?:actions?|lead|owner|for action)(?!\s+of\b)\s*(?:by|for)?\s*[:–—-]?\s*"
    r"(?P<owner>[A-Z][^\[\]()]{1,60}?)\s*[\])]\.?\s*$",
    re.I,
)
IMPERATIVE = ERRANDS | frozenset(
    "identify run work write consider plan schedule implement test support lead hold convene finalise recruit appoint train "
    "continue build map upload agree be refer vote consult chase return ring await start stop move".split()
)

_HON = r"(?:(?:Cllrs?|Councillors?|Dr|Mr|Mrs|Ms|Miss|Prof|Rev)\.?\s+)?"
_ONE = rf"{_HON}(?:[A-Z]\.?\s+){{0,3}}[A-Z][\w’'&-]++(?:\s+(?:of|for|[A-Z][\w’'&.-]*+)){{0,6}}"
_AND = r"(?:,\s+and\s+|\s+and\s+|\s*[,/&+]\s*)(?:the\s+)?"
_POST = r"(?:,\s(?:the\s)?[A-Z][^,;.:–—]{2,60},|\s\([^()]{2,40}\))?"
OWNER = Worded(
    rf"^(?P<owner>@[\w-]+|[A-Z]{{2,4}}(?:\s*(?:/|&|and|,|\+)\s*[A-Z]{{2,4}})*|(?:(?:[Aa]|[Tt]he)\s+)?(?:[Rr]epresentatives?|[Rr]eps?|[Cc]olleagues?|[Oo]fficers?|[Dd]elegates?|[Ss]omebody|[Ss]omeone)\s+from\s+(?:the\s+)?{_ONE}|(?:[Tt]he\s+)?{_ONE}(?:{_AND}{_ONE}){{0,4}}){_POST}\s+"
    r"(?P<how>to|will|would|agreed to|is to|are to|offered to|undertook to)\s+(?P<verb>[a-z]+)\b"
)

REFERENCE = re.compile(
    r"^(?:(?:Ref|No|Item)\.?\s*(?=[A-Z]{0,3}\d))?\(?((?:[A-Z]{1,5}[/-]?)?\d{1,4}(?:[-/.]\d{1,4}){1,3}[A-Za-z]?|(?<=[fomFOM] )[A-Z]{0,3}\d{1,4})\)?(?:\s*\([^()]{2,20}\))?[.:]?\s+(?:[–—-]\s+)?(?=[A-Z])"
)
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December|"
    r"(?-i:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b)"
)
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
DUE = re.compile(
    rf"\b(?:by|before|due|no later than|for|until)\s+((?:the )?(?:end (?:of )?(?:the )?|next |(?:beginning|start|middle) of )?(?:{_WEEKDAY},?\s+(?:the\s+)?)?"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?)?(?:{_MONTH}|next meeting|meeting)(?:\s+(?:board |committee )?meeting)?(?:,?\s+\d{{4}})?|"
    rf"\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{2,4}}|(?:next )?{_WEEKDAY}|(?:the )?end of (?:the )?(?:week|month|year|term))",
    re.I,
)

_DAY = rf"(?:{_WEEKDAY}|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\b\.?)"
_DATE = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?\s+(?:of\s+)?{_MONTH}(?:,?\s+\d{{4}})?|\d{{1,2}}(?:[/.]\d{{1,2}}[/.]\d{{2,4}}|/\d{{1,2}})(?![\d/%])|{_MONTH}(?:\s+\d{{4}})?)"
_WHEN = (
    rf"(?:(?:the )?(?:week commencing|w/c|week ending|w/e|close of play|close of business|COP|COB|mid-?|early|late)\s*(?:on\s+)?)?(?:{_DAY},?\s+(?:the\s+)?)?{_DATE}|"
    rf"(?:\d{{1,2}}(?:[.:]\d\d)?\s?[ap]m |noon |midday |close of play |close of business |COP |COB )?(?:on )?(?:next |this )?{_DAY}|"
    r"(?:(?:the )?end of )?(?:the )?(?-i:Q)[1-4](?:\s+20\d\d(?:/\d\d)?)?|(?:the )?end of (?:the )?(?:\w+ )?(?:quarter|week|month|year|term)|"
    r"(?:(?:the )?(?:end of|beginning of|start of) )?(?:the )?(?:early |late |next )?(?:(?:spring|summer|autumn|winter)(?: term)?|half[- ]term|new year|Easter|Christmas|Whitsun)(?: 20\d\d)?\b|"
    rf"(?:the |our |its |their )?(?:next |following |{_MONTH} |\d{{1,2}}/\d{{1,2}} )(?:\w+ )?(?:meeting|board|committee|session)|the (?:AGM|annual meeting)"
)
DUE_TOO = re.compile(
    rf"\b(?:by|before|due(?: on| by)?|no later than|not later than|until|ahead of|prior to|in time for)\s+({_WHEN})|"
    rf"\b(?:at|to|for)\s+((?:the |our |its |their )?(?:next |following |{_MONTH} )(?:\w+ )?(?:meeting|board|committee|session))|"
    r"\b(within (?:the next )?(?:\d{1,2}|one|two|three|four|five|six|seven|ten|fourteen|twenty-eight|a|the) (?:working |calendar )?(?:days?|weeks?|fortnight|months?|hours?))\b",
    re.I,
)  # other ways of saying so, which do not by themselves make a task

AGAIN = re.compile(
    r"\s+(?=(?:Actions?|ACTIONS?)(?:\s+[\w./-]{0,12}\d[\w./-]{0,8})?(?:\s*\([^)]*\))?\s*:|(?:Actions?|ACTIONS?)\s+[\w./-]{0,12}\d[\w./-]{0,8}\s*[–—-]\s)"
)
LABEL_ALONE = re.compile(
    r"actions?(?: points?| items?)?\s*(?:no\.?\s*)?(?P<ref>[A-Z]{0,3}\d[\w./-]{0,10})\s*[:.–-]?", re.I
)  # with what is to be done below it
SPOKEN = re.compile(
    r"^(?P<who>[A-Z]{2,4}) [–-] (?:\w+[.!]? [–-] )?Action[- ](?P<ref>[\w./-]*\d)\s*[:–-]?\s+(?=[A-Z])"
)  # what somebody takes on in a record of who said what
TICK = re.compile(r"^\[[ xX]?\]\s*")
NAMED = re.compile(
    rf"^(?P<owner>@[\w-]+|(?:the\s+)?[A-Z][\w’'.-]*(?:(?:\s+|{_AND})[A-Z][\w’'-]*){{0,5}})(?:,\s[^,:;.–—→➔]{{2,60}}|\s\([^()]{{2,40}}\))?"
    r"\s*(?::|[–—→➔]|\s-\s)\s*(?=\w)"
)
GROUP = re.compile(
    rf"^(?P<owner>(?:[Tt]he )?(?:[A-Z][\w’'-]* (?:and )?){{0,5}}(?:(?![a-z]+ed (?:all|everyone)\b)[a-z]+ |[A-Z][\w’'-]*)?(?i:{GROUPS}))\s+(?:to|will|should|must|needs? to)\s+(?!the\b)[a-z]+"
)
GROUP_LED = re.compile(rf"^(?P<owner>(?:[A-Z][a-z]+ ){{0,2}}(?i:{GROUPS}))\s*(?::|[–—]|\s-\s)\s*(?=\w)")
BY_GROUP = re.compile(rf"\((?P<owner>(?:[\w’'-]+ ){{0,4}}(?:{GROUPS}|[A-Z]{{2,4}}))\)\.?$", re.I)
AND_ANOTHER = Worded(
    r"(?:\band|\bbut|,)\s+[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]+)?\s+(?:would|will|to|is to|agreed to)\s[a-z]"
)
NEXT_OWNER = re.compile(r"\s([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?):$")  # who heads the next tasks, glued to the last one
HEADS_MARGIN = re.compile(r"actions?(?: by)?", re.I)  # what heads the margin of minutes
HEADS_ON = re.compile(
    r"(?:required|needed|agreed|person|responsib\w+|owners?|leads?|by|by whom|who|when|due|deadline|officer)", re.I
)  # the same head on its next line
OWNER_LAST = re.compile(
    r"\s+(?:[–—|/-]\s*|[(\[]|(?<=[.!] )(?=[A-Z]{2,4}(?:\s*[/&,]\s*[A-Z]{2,4})*\.?$))(?P<owner>[A-Z][\w’'.-]*(?:\s*(?:/|&|,|and|\s)\s*[A-Z][\w’'.-]*){0,3})(?:[)\]]|,\s[^()]{3,30}\))?\.?$"
)
BARE_LAST = re.compile(
    r"(?<=[a-z\d.)])\s+(?P<owner>[A-Z][\w’'-]+\s[A-Z][\w’'-]+|[A-Z][\w’'-]+ [Tt]eam|Chair(?:man|woman|person)?|Clerk|Secretary|Treasurer)$"
)  # of a list whose columns were lost
NAME_LAST = re.compile(
    r"(?<=\w)[.,;/]?\s+(?:/\s+)?@?(?P<owner>[A-Z][\w’'-]+\s[A-Z][\w’'-]+|(?<=@)\w+)\.?(?:\s+/\s[^/]{3,20})?$"
)
NAME_AND_ORDER = re.compile(rf"^(?P<owner>(?:[Tt]he\s+)?{_ONE}(?:{_AND}{_ONE}){{0,3}}),\s+(?P<verb>[a-z]+)\b")
NAME_AND_TASK = re.compile(
    rf"^(?P<owner>{_HON}[A-Z][a-z’'-]+(?:\s[A-Z][\w’'-]+)?(?:{_AND}{_HON}[A-Z][a-z’'-]+(?:\s[A-Z][\w’'-]+)?){{0,3}})\s+(?:(?:should|must|needs?\sto|shall)\s+)?(?P<verb>[a-z]+)\b"
)  # "Ann discuss the aerial with the school"
BRACKET_FIRST = re.compile(r"^[\[(]\s*(?P<owner>[A-Za-z@][^\[\]()]{0,60}?)\s*[\])]\s*[:–—-]?\s*(?=\w)")
BRACKET_LAST = re.compile(
    r"\s*[\[(]\s*(?:(?:new|open|action|lead|owner|with|assigned|responsible)\s*)?(?:(?:for|by|to|with)\s+|:\s*)?(?P<owner>[A-Za-z][^\[\]():]{0,60}?)\s*[\])]\W*$"
)
LEADER_LAST = re.compile(r"\s*(?:\.{3,}|…+|_{3,}|\t|\s{3,})\s*(?P<owner>[A-Z][\w’'. /&,-]{0,60})$")
INITIALS_FIRST = re.compile(
    r"^(?P<owner>@[\w-]+|[A-Z]{2,4}(?:\s*[/&,]\s*[A-Z]{2,4})*)\s+(?:\[?#\d+\]?\s*[:–—-]?\s*)?(?=[A-Z][a-z]|(?!to\b|will\b|(?:has|have|had|was|were|is|are|said|gave|felt|told|thought|and|with)\b|[a-z]+ed\b)[a-z])"
)
LOWER_LED = re.compile(
    r"^`?(?P<owner>[a-z]{3,20})`?\s*(?:[:–—]|\s-\s|-\s)\s*(?=[A-Za-z])"
)  # a part of the body, as it calls itself
PART = re.compile(
    r"\s+[·•|]\s+|(?:(?<=^)|(?<=\s))\d{1,2}\.\s+(?=[A-Z])|(?:(?<=^)|(?<=[\s;]))\(?(?:[a-h]|[ivx]{1,4}|\d)\)\s+|;\s+(?:and\s+)?"
)
TICK_BOX = re.compile(r"[☐☑☒□]")
ALL_DONE = re.compile(
    r"(?:all|the|these|previous|most|both)\b[^.;]{0,60}\b(?:complete[d]?|done|closed|reviewed|noted|discharged|in hand)\b|none\b|nil\b",
    re.I,
)
FILE = re.compile(r"\bPDF\s+[\d.]+\s?[KM]B\b", re.I)  # what a website says of a paper to download
MARK = re.compile(r"\(?\w{1,4}[).]?|and|\W*")
NUMBERED = re.compile(r"^#?\d")
NO_ENTRY = re.compile(
    r"\W*(?:(?:none|nobody|nothing|nil|no|not|n/a|complete[d]?|done|closed|ongoing|in progress|outstanding|still (?:to do|open|ongoing|outstanding)|see|\[?x\])(?:\W|$)|[^.:]{1,30}:\s[A-Z][^.]{1,30}\.\s)",
    re.I,
)  # how an entry begins that says how far something is
SAYS = re.compile(
    r"\b(?:was|were|is(?! to\b)|are(?! to\b)|has|have|had|said|reported|noted|thanked|welcomed|asked|agreed|approved|decided|could|would|may|might)\b|[.!?]\s+[A-Z]|\?$",
    re.I,
)  # what makes an entry a statement and no task
NO_TASK = frozenset("the be date all both not never".split())  # after "to", these are no verbs
NOBODY = frozenset(
    "We It They This That You He She There Not Please Also Agreed Asked Requested Invited Instructed Need Due".split()
)
