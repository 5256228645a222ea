"""The wordings by which papers say that something was settled, noted, given as a task or put on condition."""

from __future__ import annotations

import re

_WHO = (
    r"(?:the |all )?(?:(?:\w+ )?(?:committee|board|members|partnership|council|group|panel|meeting|forum|"
    r"cabinet|trustees|governors|directors|participants|"
    r"executive|assembly|sub-?committee|membership)|we|[A-Z]{2,6})"
)

_HOW = (
    r"(?:also |then |further |unanimously |therefore |provisionally |formally |duly |subsequently |collectively |all )*"
)

SETTLES = [
    re.compile(
        rf"\bit (?:was|had been|has been|is) {_HOW}(?:agreed|resolved|decided|approved|accepted|carried|"
        r"proposed,? seconded and (?:agreed|carried|resolved))\b(?! to (?:note|differ)\b)",
        re.I,
    ),
    re.compile(
        rf"\b{_WHO}\s+(?:have |has |had )?{_HOW}(?:agreed|approved|resolved|ratified|endorsed|adopted|elected|"
        r"appointed|re-elected|decided|voted|supported|accepted)\b(?! priorit| by\b)",
        re.I,
    ),
    re.compile(
        rf"\b(?:was|were|be|been)\s+{_HOW}(?:approved|re-?elected|elected|appointed|ratified|adopted|endorsed|"
        r"co-opted|carried|signed as (?:a )?(?:true|correct|accurate))\b",
        re.I,
    ),
    re.compile(
        r"\b(?:minutes|notes|accounts|budget|report|policy|proposals?|changes|amendments?|actions|"
        rf"recommendations?|terms|plan|motion)\b[^.;]{{0,60}}?\b(?:was|were)\s+(?:\w+ )?{_HOW}"
        r"(?:approved|agreed|accepted|adopted|confirmed)\b",
        re.I,
    ),
    re.compile(r"\b(?:broad |general |unanimous )?agreement (?:that|to)\b", re.I),
    re.compile(r"\b(?:have|has|had)?\s*(?:taken|took) the decision\b", re.I),
    re.compile(r"^(?:agreed|approved|resolved|carried|decision)\s*[:–—-]", re.I),
    re.compile(r"^(?:agreed|resolved|decided) (?:to|not to) [a-z]+|[–—-]\s*(?:carried|passed|approved)\.?$", re.I),
    re.compile(
        r"\b(?:motion|proposal|vote|amendment|recommendations?) (?:was |were )?(?:put to the vote and )?"
        r"(?:unanimously )?(?:carried|passed|approved|accepted)\b|\bcarried unanimously\b",
        re.I,
    ),
    re.compile(r"\bRESOLVED\b|\bAGREED\b|\bAPPROVED\b|\bRATIFIED\b|\bENDORSED\b|\bADOPTED\b|\bDECIDED\b|\bELECTED\b"),
    re.compile(
        r"^(?:accepted|adopted|approved|agreed|confirmed)\s+(?:as|that|unanimously|without)\b|"
        r"\baccepted as (?:an? )?(?:true|correct|accurate)\b",
        re.I,
    ),
]

UNSETTLED = re.compile(
    r"\b(?:not (?:been |yet )?(?:agreed|approved)|would be (?:agreed|approved)|"
    r"to be (?:agreed|approved|decided)|once (?:agreed|approved)|if (?:agreed|approved)|"
    r"when (?:agreed|approved)|subject to (?:agreement|approval)|as (?:previously )?agreed|"
    r"agreed (?:priorit|set of|action)|until approved|had previously|asked to (?:agree|approve)|"
    r"invited to (?:agree|approve)|for approval|seek\w* (?:approval|agreement)|"
    r"could be (?:agreed|approved)|should be (?:agreed|approved)|may be (?:agreed|approved|appointed)|"
    r"(?:shall|will|must) be (?:agreed|approved|appointed|elected|ratified|adopted|endorsed)|no decision|"
    r"need(?:s|ed)? to (?:agree|approve))\b",
    re.I,
)

NOTED = re.compile(
    r"\bbe (?:noted|welcomed|received|thanked)\b|^(?:noted|welcomed|to note)\b|"
    r"\b(?:report|update|presentation|contents?|position|information|verbal \w+)\s+(?:was|were|be) "
    r"(?:noted|welcomed|received)\b",
    re.I,
)

PROPOSED = re.compile(
    r"\b(?:proposed|moved)\b.{0,90}?\bseconded\b.{0,120}?\b"
    r"(?:agreed|carried|resolved|approved|lost|unanimous\w*|all in favour)\b",
    re.I | re.S,
)
TALLY = re.compile(
    r"\b(?:votes? )?for:?\s*(?P<for>\d{1,6})\W{0,3}\s*against:?\s*(?P<against>\d{1,6})"
    r"(?:\W{0,3}\s*abst\w+:?\s*(?P<abs>\d{1,6}))?",
    re.I,
)
APPOINTS = re.compile(r"\b(?:elected|re-elected|appointed|co-opted|nominated|elect|appoint)\b", re.I)

TASK = re.compile(
    r"\b(?:be|is|are|was|were|to be)\s+(?:brought|presented|circulated|submitted|added|prepared|reported|"
    r"invited|asked|requested|sent|arranged|produced|included on|placed on|scheduled|tabled|shared|"
    r"drafted|published)\b"
    r"|\b(?:officers?|director|chief officer|clerk|secretary|chair|treasurer|manager|team|"
    r"head)\b[^.;]{0,40}\b(?:to|will|be (?:asked|requested|authorised|instructed) to)\s+[a-z]+",
    re.I,
)

CONDITION = re.compile(
    r"\b(?:subject to|on (?:the )?condition that|provided that|with the (?:amendment|exception|proviso)|"
    r"understanding that|pending|conditional (?:up)?on)\b.*",
    re.I,
)

LOST = re.compile(
    r"\b(?:motion|amendment|proposal|resolution)\b[^.;]{0,60}\b(?:was|were|being)?\s*"
    r"(?:lost|fell|rejected|not carried|defeated)\b",
    re.I,
)

DEFERRED = re.compile(
    r"\b(?:be|was|were)\s+deferred\b|\bdeferred to\b|\b(?:decision|item) postponed\b|\b(?:was|were) postponed\b", re.I
)

WITHDRAWN = re.compile(r"\b(?:be|was|were)\s+withdrawn\b", re.I)

VOTE = re.compile(
    r"(?<![£$€\d.,])\b(?P<for>\d{1,6})\s*(?:votes? (?:in favou?r|for)|in favou?r|"
    r"for(?=[^.;\d]{0,20}(?:\d+|no|none)\s*(?:votes? )?against))\b"
    r"(?:[^.;\d]{0,20}(?P<against>\d{1,6}|no)\s*(?:votes? )?against)?(?:[^.;\d]{0,20}(?P<abs>\d{1,6}|no)\s*abst\w+)?",
    re.I,
)
BE_ASKED = re.compile(
    r"\b(?:[Tt]he )?(?P<owner>[A-Z][\w’'.-]*(?:\s+(?:of|and|[A-Z][\w’'.-]*)){0,5})\s+be\s+"
    r"(?:asked|requested|authorised|instructed|invited|tasked)\s+to\b"
)
