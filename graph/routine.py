"""What every meeting settles about itself: its minutes, its chair, its members, its rules, its next date."""

from __future__ import annotations

import re

_FORMS = (
    # records of the last meeting, presence, interests
    r"(?:minutes|notes)\b[^.;]{0,80}\b(?:agreed|approved|accepted|adopted|confirmed|signed|received|accurate|correct|true)",
    r"(?:correct|true|accurate) record",
    r"minutes of the (?:last|previous)",
    r"matters arising",
    r"apolog(?:y|ies)",
    r"declarations? of (?:interest|predetermination)",
    r"(?:declar\w+|register of) interests?",
    # who holds which office, who is a member
    r"(?:elected|appointed|nominated|chosen)\b[^.;]{0,60}\b(?:chair|vice|deputy|president|clerk|secretary|treasurer|member)",
    r"(?:elected|appointed|nominated|chosen)\b[^.;]{0,60}\b(?:representative|board|committee|panel|governor|trustee|ward|council)",
    r"co-?opt(?:s|ed)?",
    r"(?:re-?)?(?:elect|appoint)\b[^.;]{0,40}\b(?:chair|vice|deputy|vacancy|member|ward)",
    r"(?:seat|place) on the",
    r"(?:core )?membership",
    r"right people around",
    r"(?:outside|external) bod(?:y|ies)",
    # when and how it meets, by which rules
    r"(?:date|dates|time|venue|calendar|schedule|timetable) of (?:the )?(?:\w+ )?(?:meetings?|next)",
    r"next (?:\w+ )?meeting be (?:held|on)",
    r"structure of (?:the )?\w* ?meetings",
    r"format (?:for|of) (?:the )?meetings",
    r"terms of reference",
    r"ToR",
    r"(?<!.)(?:adopted|approved|agreed|ratified|endorsed|amended) by (?:the )?[^.;]{3,100} (?:on|in) [^.;]{0,14}\d{4}",  # when a paper came about
    r"standing orders?",
    r"financial regulations",
    r"code of conduct",
    r"scheme of (?:delegation|allowances)",
    r"working group to review",
    r"maturity matrix",
    r"forward plan",
    r"work programme",
    r"(?:press and (?:the )?)?public be excluded",
    r"exclusion of the (?:press|public)",
    r"urgent business",
    r"any other business",
    # money as it comes and goes
    r"payments? (?:in|as|listed|of)",
    r"(?:schedule of|following) payments",
    r"accounts? (?:was|were|be) (?:adopted|approved|paid|received)",
    r"annual (?:return|accounts|governance)",
    r"allowances",
    r"finance report",
    r"treasury management",
    r"internal audit",
    r"bank (?:statement|reconciliation)",
    # courtesy, and what settles nothing
    r"be (?:noted|welcomed|received|thanked)",
    r"(?:thanked for|vote of thanks)",
    r"presentation (?:was|be)",
    r"no objection",
    r"next steps (?:as )?set out",
    r"(?:identify|agree|develop)(?: and (?:agree|develop))? (?:the |our |its )?(?:priorities|outcomes|criteria)",
    r"(?:short|long)[ -]?list",
    r"a number of (?:actions|outcomes)",
)
_ROUTINE = re.compile(rf"\b(?:{'|'.join(_FORMS)})\b", re.IGNORECASE)
_ITEM = re.compile(
    r"^[\W\d]*(?:minutes|apologies|welcome|declarations?|date of|next meeting|any other|urgent business"
    r"|terms of reference|(?:election|appointment) of|chair|vice[- ]chair|deputy chair|membership|payments|accounts"
    r"|standing orders"
    r"|co-?option|exclusion of)\b",
    re.IGNORECASE,
)


def is_routine(text: str, item: str = "", kind: str = "") -> bool:
    """Whether a decision or action, under an item, is of the kind that every meeting settles about itself.

    Such a decision serves no aim. `kind` is the decision's kind where it is known; what is only noted is routine.
    """
    return kind == "noted" or bool(_ROUTINE.search(text) or _ITEM.search(item))
