"""Posts that sentences tell behind a name in small letters, between commas, or as what somebody comes, serves or leaves.

"A Name, the vice-chair, took over"; "B Name of Vale Aid, scheme member representative, asked"; "C Name, the former Leader of Vale
Council"; "D Name joins the Board as Stakeholder Champion"; "E Name replaces F Name as Clerk to Court"; "the resignation of G Name as Treasurer".
"""

from __future__ import annotations

import re
from typing import NamedTuple

from convenor.graph.worded import Worded
from convenor.ingest.lists import origins
from convenor.ingest.names import told_posts
from convenor.ingest.names.prose_names import in_prose
from convenor.ingest.roles.posts_ahead import is_post
from convenor.ingest.words.body_words import is_generic
from convenor.ingest.words.shapes import is_title
from convenor.ingest.words.titles import KINDS

_LEAD = r"(?:(?:the|our|its|their|an?|new|newly[- ](?:elected|appointed)|recently appointed|current|present|now|also|currently)\s+)"
BETWEEN = re.compile(
    rf"^,\s+(?P<once>(?:once|until recently|formerly|then(?!\s+(?:the|an?)\b))\s+)?(?P<lead>{_LEAD}{{0,3}})(?P<former>(?:former|outgoing|retiring|previous|late)\s+)?(?P<title>[A-Za-z][^,.;:()\n|<>]{{3,110}}?)"
    r"(?P<ends>,|[.;)]|\s+(?:since|until)\s|$)"
)
ON = re.compile(
    r"\s+(?:and|or|by|as|not|also|but|who|whose|then|her|his|from|said|asked|told)\b|^(?:an?|one|some|[a-z]+ed)\s"
)
AHEAD = re.compile(r"\b(?:newly|recently|now|also|currently)\b")  # what reads capitals does not know
NONE = re.compile(r"\b(?:not|possible|potential|prospective|would-be|about)\b")  # no post of theirs
DOES = re.compile(
    r"(?!(?:acting|managing|outgoing|planning|housing|marketing|licensing|nursing|learning|training|building|highways|engineering|standing|founding|visiting|co-opted|registered|chartered)\b)[a-z-]+(?:ing|ed)\b"
)  # no post, but what somebody does
GOES_ON = re.compile(r"\s+(?:and\b|the\b|[A-Z])")  # a list
_AUX = r"(?:(?:who|and|had|has|have|will|would|is|was|were|be|been|being|to|formally|recently|now|also|then|since)\s+)*"
_THAT = r"(?:(?:announced|said|confirmed|reported|stated|explained)\s+that\s+(?:he|she|they)\s+)?"
AS = re.compile(
    rf"^,?\s+{_THAT}{_AUX}(?P<verb>com(?:es?|ing)\s+to\s+the\s+[A-Z]\w+|came\s+to\s+the\s+[A-Z]\w+|(?P<joins>join(?:s|ed|ing)?)|beg[au]n\s+work|started(?:\s+work)?|"
    r"(?P<over>left|retired|resigned|stood\s+down|stepped\s+down)|leav(?:es|ing)|retir(?:es?|ing)|attend(?:s|ed|ing)|return(?:s|ed|ing)|serv(?:es?|ed|ing)|continu(?:es?|ed|ing)|act(?:s|ed|ing)|"
    r"step(?:s|ping)?\s+(?:down|in|up)|stand(?:s|ing)?\s+down|resign(?:s|ing)?|welcomed|introduced|spoke\s+to\s+(?:his|her|their)\s+report|to\s+(?:his|her|their)\s+first\s+(?:\w+\s+)?meeting|in\s+(?:his|her|their)\s+(?:new\s+)?(?:role|capacity|position)|"
    r"(?P<other>(?:tak(?:es?|ing|en)|took)\s+(?:the\s+place\s+of|over\s+from)|succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|follow(?:s|ed|ing)?))\b(?P<gap>[^.;:]{0,70}?)\s+(?:as|from\s+(?:being|the\s+(?:role|post|position|office)\s+of))\s+(?=\S)",
)
BECOMES = re.compile(
    r"^(?P<gap>[^.;:]{0,70}?)\s+to\s+(?:become|take\s+up\s+the\s+(?:post|role|position)\s+of)\s+(?=\S)"
)
WHO = re.compile(
    r"^,?\s+(?:\(?who\s+|also\s+of\s+[^,]{3,60},\s+who\s+)(?:is|was|has\s+(?:been|become)|had\s+(?:been|become)|became|(?:has|had)\s+(?:lately|recently|now)\s+been\s+(?:made|appointed|elected)|has\s+been\s+(?:made|appointed|elected))\s+(?:(?:also|now|currently|once)\s+)?(?=\S)"
)
AND_IS = re.compile(r"^,\s+who\s+[^.;:]{3,60}?\s+and\s+is\s+(?:also\s+)?(?=\S)")
HAD = re.compile(
    r"\bwho\s+(?:was|had\s+been|(?:had\s+)?served\s+as)\s+(?!(?:also|now|currently|(?:(?:the|our|their|its|an?)\s+)?(?:new|newly|current|present))\b)|"
    r"\bhad\s+(?:[a-z]+\s+)?(?:served|acted)\b"
)  # what they did in the past
SINCE = re.compile(r"[^.;:]{3,80}?\ssince\b")
HAS = re.compile(r"\bha(?:s|ve)\b")
FROM_THEN = re.compile(
    r"[^.,;:]{3,80}?\sfrom\s[^.,;:\d]{0,30}\b(?:19|20)\d\d\b(?!\s*(?:to|until|through|[–—-])\s*(?:[A-Z][a-z]+\s)?(?:19|20)?\d\d\b)"
)  # and since
SERVED = re.compile(r"\b(?:served|acted)\b")
JOINED = re.compile(r"\b(?:joined|served|acted|continued|returned|started|beg[au]n)\b[^.;:]*?\b19\d\d\b")
IN_A_YEAR = re.compile(r"[^.,;:]{3,80}?\s(?:in|from|between|until)\s[^.,;:]{0,30}?\b(?:19|20)\d\d\b")
OWN = re.compile(r"\s+as\s+(?=\S)")
ENDED = Worded(r"\b(?:resignation|retirement|departure) of (?:the )?$")
OF_THEIRS = re.compile(
    r"^[’']s?\s+(?:[a-z]+\s+){0,4}?(?:resignation|retirement|departure|(?P<time>term(?:\s+of\s+office)?|time|years))\s+as\s+(?=\S)"
)
OVER = re.compile(r"[^.;:]*?\b(?:ended|expired|c[ao]me\s+to\s+an\s+end)\b")
FOR_NOW = re.compile(
    r"[^.;:]{0,90}?\sfor\s+(?:this|the)\s+(?:\w+\s+(?:of\s+)?)?(?:item|meeting|rest|remainder|evening|day|duration)\b"
)
SENT_AS = re.compile(
    r"^,?\s+as\s+(?:the\s+|our\s+)?(?:Council|Board|Committee|Trust|Forum|Group|Association|Partnership|Society|Authority|Panel)[’']?s?[’']?\s+(?=(?:[a-z]+\s+)?(?:representative|nominee|delegate|observer|member)\s+(?:on|to|of)\s+(?:the\s+)?[A-Z])"
)  # to which body
TAKEN_FROM = re.compile(
    r"\b(?:(?:takes|taken|took)\s+the\s+place\s+of|succeed(?:s|ed)|replace[sd]|(?:has|have|had|who)\s+follow(?:s|ed))\s+$"
)  # before whoever held the post until then
OPEN = Worded(r"\b(?:if|whether|not|propos\w+|nominat\w+|invit\w+|candidate\w*|should|asked\s+to|ought|might)\b", re.I)
WISHED = re.compile(
    r"\b(?:hop(?:e[sd]?|ing)|(?:wish|want|lik)(?:e|e?s|e?d|ing)?(?!\s+to\s+(?:thank|welcome|congratulate|record|note|say))|persuad\w+|encourag\w+|urg(?:e[sd]?|ing)|[Nn]obody|discuss\w*|[Cc]ould|may)\b"
)
LEAD = re.compile(
    rf"(?:{_LEAD}|(?P<owner>(?:the\s+)?[A-Z][\w&-]*(?:\s+(?:(?:of|and|for|the|&)\s+)?[A-Z][\w&-]*){{0,6}})[’']s?\s+)*"
)
KIND = re.compile(rf"(?P<title>[\w’'-]+(?: [\w’'-]+){{0,3}}?) (?:of|to) (?:the|this|our) (?P<kind>{KINDS})(?! [A-Z])\b")
SENT = re.compile(
    r"(?P<title>(?:[\w’'-]+ ){0,3}(?:representative|nominee|observer|delegate|member)) (?:on|of) (?:the )?(?=[A-Z])",
    re.I,
)
OFFICE = re.compile(
    r"(?P<title>(?:(?:vice|deputy|co|acting|interim|joint)[- ]){0,2}(?:chair(?:man|woman|person)?|president|secretary|treasurer|trustee|patron|conven[eo]r|chief executive|director)) of (?:the )?(?=(?-i:[A-Z][\w’'&-]+ (?:(?:of|and|for|the|&) )*[A-Z]))",
    re.I,
)
SMALL = re.compile(
    r"[A-Za-z][\w’'-]*(?:\s+(?!(?:in|from|at|until|since|for|and|with|on|who|which|after|before|to|but)\b)[\w’'-]+){0,4}"
)
ENDS = re.compile(
    r"\s*(?:$|[.,;:)]|\s[–—-]\s|\s(?:in|from|at|until|since|for|and|with|on|after|before|to|but|this|next|last)\b)"
)


class Told(NamedTuple):
    """A post as told: title, body or "", whether it is held no longer, and by what word its body is meant ("Treasurer of the Trust"), or ""."""

    title: str
    body: str
    former: bool = False
    meant: str = ""


def between_commas(rest: str) -> Told | None:
    """The post that the words behind a name, or behind the body they say somebody is of, give between commas in small letters."""
    body, rest = _from(rest)
    said = BETWEEN.match(rest)
    if said is None or ON.search(said["title"]) or NONE.search(said["title"]):
        return None
    former = bool(said["former"] or said["once"])
    if said["ends"] == "," and GOES_ON.match(rest, said.end()) and not former:
        return None
    if said["title"][0].isupper() and not (former or body or AHEAD.search(said["lead"])):
        return None  # read by what reads capitals
    if post := _post(said["title"], whole=True):
        return post._replace(former=former, body=post.body or body)
    return None


FOR_SOMEBODY = re.compile(
    r".*\bas (?:his|her|their) (?:representative|substitute|deputy|alternate|proxy)\b(?! (?:for|of|on|to)\b)", re.S
)  # which is no post


def as_post(before: str, rest: str) -> Told | None:
    """The post as which the words behind a name say that somebody comes, serves, follows somebody or leaves."""
    near = _from(rest)[1][:300]
    if (
        told := AS.match(near)
        or WHO.match(near)
        or AND_IS.match(near)
        or BECOMES.match(near)
        or OF_THEIRS.match(near)
        or SENT_AS.match(near)
    ) is None:
        held = ENDED.search(before) or TAKEN_FROM.search(before)
        told = OWN.match(near) if held else None
        open_yet = told is None or OPEN.search(before) or WISHED.search(before) or FOR_NOW.match(near, told.end())
        return _keep(_post(near[told.end() :]), former=True) if told and not open_yet else None
    group = told.groupdict()
    if (
        FOR_SOMEBODY.match(told.group() + near[told.end() : told.end() + 40])
        or OPEN.search(before)
        or OPEN.search(told.group())
        or (WISHED.search(before) and "who " not in told.group())
        or FOR_NOW.match(near, told.end())
        or (group.get("time") and not OVER.match(near, told.end()))
        or (not group.get("other") and in_prose(group.get("gap") or ""))
    ):
        return None
    ended = bool(group.get("over")) or told.re is OF_THEIRS or _past(near, told)
    home = told_posts.held_in(group["gap"].strip()) if group.get("joins") else ""
    post = _keep(_post(near[told.end() :]), former=ended)
    return post._replace(body=home) if post and not post.body and home and not is_generic(home) else post


def _past(near: str, told: re.Match[str]) -> bool:
    """Whether somebody is said to have held a post in the past, by how it is told or by the years beside it."""
    if SINCE.match(near, told.end()) or (HAS.search(told.group()) and FROM_THEN.match(near, told.end())):
        return False
    if HAD.search(told.group() + " " if told.re is not WHO else near[: told.end() + 20]):
        return True
    if told.re is WHO or SERVED.search(told.group()):
        return bool(IN_A_YEAR.match(near, told.end()))
    return told.re is AS and bool(JOINED.search(near[: told.end() + 60]))


def _from(rest: str) -> tuple[str, str]:
    """The body of which the words behind a name say that somebody is, or "", and what stands behind it."""
    body = origins.behind(rest)
    return (body, rest[rest.index(body) + len(body) :]) if body and body in rest else ("", rest)


def _keep(post: Told | None, *, former: bool) -> Told | None:
    return post._replace(former=former) if post else None


def _sent(words: str) -> told_posts.Post | None:
    """Whom a body has sent to another ("representative on the Vale Rail Partnership"), or who holds an office of what is called in capitals."""
    said = SENT.match(words) or OFFICE.match(words)
    body = told_posts.held_in(words[said.end() :]) if said else ""
    return told_posts.Post(said["title"], body) if said and body else None


def _post(words: str, *, whole: bool = False) -> Told | None:
    """The post with which some words begin, or that they are, as a `whole`; with its body, if they go on to tell it."""
    lead = LEAD.match(words)
    words = words[lead.end() :] if lead else words
    if DOES.match(words):
        return None
    if (held := told_posts.in_capitals(words) or _sent(words)) and _is_post(held.title):
        return Told(held.title, held.body)
    if (kind := KIND.match(words)) and is_post(kind["title"]):
        return Told(kind["title"], "", meant=kind["kind"])
    if whole:
        return Told(words, "") if is_title(words) and is_post(words) else None
    capitals = told_posts.CAPITALS.match(words) if words[:1].isupper() else None
    small = SMALL.match(words) if capitals is None else None
    said = capitals or small
    if said is None or not ENDS.match(words, said.end()):
        return None
    title = " ".join(said.group().split())
    owner = lead["owner"] if lead and lead["owner"] and " " in lead["owner"].removeprefix("the ") else ""
    return Told(title, told_posts.held_in(owner)) if is_title(title) and _is_post(title) else None


def _is_post(title: str) -> bool:
    """Whether a title is a post, or what somebody may be told to serve or to resign as ("as a Councillor")."""
    return is_post(title) or title in ("member", "Member", "Councillor")
