"""The wordings by which papers tie a decision, report or session to an aim of a strategy."""

from __future__ import annotations

import re

from convenor.graph.aim_names import KINDS
from convenor.graph.worded import Worded

_QUOTED = r"[‘'“\"](?P<quoted>[^‘’'“”\"]{3,90})[’'”\"]"

# What a sentence speaks of: "this decision", "these resolutions", "the report".
POINTS = re.compile(
    r"\b(?P<which>this|these|the|both|all)\s+(?:\w+\s+)?(?P<what>decision|resolution|recommendation|agreement|item|"
    r"report|"
    r"paper|proposal|project|scheme|work|update|programme|investment|initiative|action)(?P<many>s?)\b",
    re.IGNORECASE,
)
# How it is tied to an aim. What follows names the aim.
TIES = Worded(
    r"\b(?:(?:directly |also |clearly )?(?:support|advance|further|underpin|address|fulfil|relate|link|respond|meet|"
    r"serve|deliver)s?"
    r"(?: (?:the )?(?:delivery|achievement|implementation) of| to| towards?| on| with)?"
    r"|contribut(?:e|es|ing)(?: directly)? (?:to|towards)(?: (?:the )?(?:delivery|achievement) of)?"
    r"|(?:help|work)s? (?:to )?(?:us )?(?:deliver|achieve|meet|towards?)"
    r"|(?:is|are|was|were|being)?\s*(?:fully |closely )?(?:aligned?|in line|consistent|in keeping) (?:with|to)|"
    r"aligns? (?:with|to)"
    r"|in support of|(?:is|are) part of|falls? (?:under|within)|(?:is|are) (?:linked|tied|related) to)\s+(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
# A label on a line or in a table's cell; what follows it, or stands below or beside it, names the aims.
FIELD = re.compile(
    rf"^(?:(?:relevant |which |link(?:s|ed)? to (?:the )?|contribution to (?:the )?|alignment (?:with|to) (?:the )?|"
    rf"supports? (?:the )?)?"
    rf"(?:strategic|corporate|strategy|icp|partnership|council|council plan|corporate plan|plan)[’'s]*\s+"
    rf"(?:{KINDS}|fit|link|alignment|plan|context)s?(?: supported| addressed| served)?"
    rf"|(?:relevant|linked|related) (?:{KINDS})s?|(?:{KINDS})s? (?:supported|addressed|served)"
    rf"|links? to (?:the )?(?:[\w ]{{0,40}}(?:strategy|priorities|plan|aims|objectives|"
    rf"domains?)))\s*(?:\(s\))?\s*[:–—|-]\s*(?P<value>.*)$",
    re.IGNORECASE | re.DOTALL,
)
FIELD_NAME = re.compile(
    rf"^(?:strategic|corporate|strategy|plan) (?:{KINDS}|link|fit)s?$|^(?:priority|domain|strategic link) "
    rf"(?:supported|served)$"
    rf"|^(?:{KINDS})(?: supported| served)$|^links? to (?:the )?(?:strategy|priorities|plan)$",
    re.IGNORECASE,
)
# "a deep dive on the ‘X’ section of the strategy", "updates against the five strategy domains".
DIVE = re.compile(
    r"\b(?:deep[- ]dives?|sessions?|focus|workshops?|items?|discussions?|spotlights?|presentations?|updates?|progress|"
    r"reviews?|"
    r"reports?|meetings?)\b[^.;]{0,40}?\b(?:on|into|of|about|against|for|in|towards)\s+(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
NAMED_PLACE = Worded(
    rf"{_QUOTED}\s+(?:section|chapter|part|strand|workstream|{KINDS})\b|\b(?:section|chapter|strand|{KINDS})s? (?:on |"
    rf"of )?{_QUOTED.replace('quoted', 'other')}",
    re.IGNORECASE,
)
LABELLED = re.compile(
    rf"\b(?:the|our|its)\s+(?P<label>[A-Z][\w’'&,-]*(?:\s+(?:[\w’'&-]+)){{0,6}}?)\s+(?:section of|chapter of|"
    rf"{KINDS})s?\b"
)
# The strategy as a whole, and the words before it that say that something is done for it.
WHOLE = Worded(
    r"\b(?:(?:progress|assurance|performance) (?:against|on|towards)|deliver(?:y|ing|s|ed)?(?: of)?|implement(?:ation|"
    r"ing|s)?(?: of)?|"
    r"in (?:line with|support of)|to support|contribut\w+ to|achiev\w+(?: of)?|(?:refresh|review)(?:ing)? of progress "
    r"(?:against|on))"
    r"[^.;]{0,40}?\b(?:the |our |its )(?P<name>(?:[A-Z][\w’'&-]*\s+(?:(?:and|of|for|the)\s+)*){0,7}"
    r"(?:Strategy|Plan|Framework)(?:\s+20\d\d(?:\s*(?:[-–/]|to)\s*(?:20)?\d\d)?)?)(?!\s+(?:Board|Group|Officer|"
    r"Director|Team|Lead)\b)"
)
# A set of priorities that a paper names and does not list: "delivery of the NHX priorities".
NAMED_SET = Worded(
    r"\b(?:deliver\w*|achiev\w+|progress|implement\w+)\b[^.;]{0,30}?\bthe (?P<name>(?:[A-Z][\w’'&-]*[A-Z][\w&-]*|"
    r"[A-Z][a-z]+ Plan) (?:priorities|objectives|aims|goals))\b"
)
FOR_THE_SET = re.compile(
    r"\b(?:deliver\w*|objectives?|measures?|progress|plans?|work)\b[^.;]{0,30}?\b(?:of|for|within|against|on|"
    r"towards)\s+"
    r"(?:the |these |those |our |each |all |agreed )*(?:[A-Z]\w*[A-Z]\w* )?priorit(?:y|ies)\b",
    re.IGNORECASE,
)
# What a sentence suggests or gives somebody to do, though nothing was decided.
SUGGESTS = re.compile(
    r"\bit was (?:suggested|proposed|recommended|requested)\b|\bmembers (?:suggested|asked|requested)\b", re.I
)
TASKED = re.compile(r"\b(?:would|will|to|should|must) be (?:circulated|developed|produced|drafted|shared|sent|"
                    r"presented|brought|prepared|reviewed|submitted)\b", re.I)  # fmt: skip
SHORTLIST = Worded(r"\b(?:short|long)[ -]?list(?:s|ed|ing)?\b", re.IGNORECASE)
# Several aims in one phrase: "Priorities 1 and 3", "Priority 1: Homes; Priority 3: Work".
SEVERAL = re.compile(
    rf"\b(?P<kind>{KINDS})s?\s+(?P<numbers>\d+(?:\.\d+)?(?:\s*(?:,|and|&|to|–|-)\s*\d+(?:\.\d+)?)+)\b(?!\s*[:–—])",
    re.IGNORECASE,
)
ENDS = re.compile(r"\s*(?:[;|•\n]|(?:,| and)\s+(?=(?:strategic )?(?:priority|aim|objective|domain|theme|goal|"
                  r"ambition)\s+(?:\d|[A-H]\b)))\s*", re.I)  # fmt: skip
