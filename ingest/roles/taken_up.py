"""Posts that a sentence says somebody takes up, or with which it names them in passing.

"A Name would begin as Chief Officer in May"; "B Name had taken over as Tree Champion"; "C Name to be Treasurer from today";
"the posts are filled, with D Name as Chair and E Name as Director".
"""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.lists.offices import OFFICE
from convenor.ingest.names import told_posts
from convenor.ingest.roles.posts_ahead import is_post
from convenor.ingest.words.shapes import TITLE_HEADS, is_title

_TITLE = r"(?P<said>[A-Z][\w’'&/-]*(?:\s+(?:(?:of|for|and|&|to|the)\s+){0,2}[A-Z][\w’'&/-]*){0,8})"
TAKES_UP = Worded(
    r"^\s+(?:(?:will|would|is\s+to|was\s+to|has|had|shall|should)\s+)?(?:be\s+)?(?:begin\w*|beg[au]n|start(?:s|ed|ing)?|tak(?:e|es|en|ing)\s+(?:up|over)|took\s+(?:up|over)|"
    r"return(?:s|ed|ing)?|carr(?:y|ies|ied)\s+on)\s+(?:(?:work|office)\s+)?as\s+(?:the\s+|our\s+|its\s+|an?\s+|new\s+)*"
    + _TITLE
)
TO_BE = Worded(
    r"^\s+(?:is\s+)?to\s+be\s+(?:the\s+|our\s+|its\s+)?" + _TITLE + r"(?=\s*[.,;]|\s+(?:from|until|for|with)\b|\s*$)"
)
AS = Worded(r"^\s+(?:(?:seconded|serving|acting)\s+)?as\s+(?:the\s+|our\s+|its\s+)?" + _TITLE)
_POST = r"(?:the\s+|our\s+|an?\s+)?(?!(?:its|their|his|her)\b)(?P<said>[A-Za-z][\w’'&/-]*(?:\s+[\w’'&/-]+){0,9}?)(?=\s*[.,;:(]|\s+(?:from|until|with|in)\b|\s*$)"
BE = Worded(r"^\s+(?:should\s+|shall\s+)?be\s+(?!chosen|(?:re-?)?\w+ed\b)" + _POST)
CHOSEN = Worded(r"^\s+as\s+" + _POST)
THAT = re.compile(r"\W*(?:[a-z\d]{1,3}[.)]\s*)?[Tt]hat\s+$")  # with which an item of what was resolved opens
ONCE = re.compile(r"\bat\b")  # "representative at the unveiling"
CHOICE = re.compile(r"\bappointment\s+of\s+$")
OF_SUBJECT = re.compile(r" (?:of|for) ")
WITH = re.compile(r"\bwith\s+$|\bwith\b[^.;:]{3,200}\bas\s+[^.;:]{3,80},?\s+(?:and\s+)?$")
SETTLED = Worded(r"\b(?:decision|agreed|resolved|decided|confirmed|approved|ratified|endorsed)\b", re.I)
OPEN = Worded(
    r"\b(?:propos\w+|nominat\w+|elect\w*|vot\w+|second(?:ed by|er)|candidate\w*|replac\w+|succe\w+|if|whether|not|until|former\w*|previous\w*|advert\w*|wish\w*|recommend\w*)\b",
    re.I,
)


def behind(before: str, rest: str) -> tuple[str, str] | None:
    """(title, body or "") of the post that the words behind a name say it takes up; `before` are those of its sentence ahead of it."""
    said = TAKES_UP.match(rest)
    if said is None and (told := TO_BE.match(rest)) and SETTLED.search(before):
        said = told
    if said is None and (told := AS.match(rest)) and WITH.search(before):
        said = told
    if said is None:
        return _as_settled(before, rest)
    if OPEN.search(before):
        return None
    words = " ".join(said["said"].split())
    if post := told_posts.in_capitals(words):
        return post.title, post.body
    whole = words.split()[-1].lower() in TITLE_HEADS or OF_SUBJECT.search(words)
    return (words, "") if is_title(words) and whole else None


def _as_settled(before: str, rest: str) -> tuple[str, str] | None:
    """The post in whatever words that a decision gives to the name behind some words of it ("that A Name be the Board lead for Homes")."""
    if not (SETTLED.search(before) or THAT.match(before)) or OPEN.search(before):
        return None
    pattern = CHOSEN if CHOICE.search(before) else BE
    said = pattern.match(rest)
    words = " ".join(said["said"].split()) if said else ""
    if not words or not is_title(words) or OFFICE.match(words) or ONCE.search(words):
        return None  # an office: elections are read by themselves
    if post := told_posts.in_capitals(words):
        return post.title, post.body
    return (words, "") if is_post(words) else None
