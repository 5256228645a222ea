"""Quorum clauses as conditions: shares, numbers, whom they count, who must be among them."""

from __future__ import annotations

import re
from typing import Any

from convenor.graph.worded import Worded

WORDS = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBERS = {word: at for at, word in enumerate(WORDS, 1)} | {"a": 1, "an": 1}
NUMBERS |= {word: 10 * at for at, word in enumerate(TENS, 2)}
NUMBERS |= {f"{ten}{mark}{one}": NUMBERS[ten] + NUMBERS[one] for ten in TENS for one in WORDS[:9] for mark in " -"}
NUMBER = rf"(?:\d{{1,3}}|(?:{'|'.join(TENS)})(?:[ -](?:{'|'.join(WORDS[:9])})\b)?|{'|'.join(reversed(WORDS))})"
_SHARES = {"third": "1/3", "quarter": "1/4", "half": "1/2", "thirds": "2/3", "quarters": "3/4"}
_LEAST = r"(?:at least|a minimum of|minimum of|not (?:less|fewer) than|no (?:less|fewer) than)"
_STOP = r"(?=\s*(?:[(;:.]|,? (?:including|of (?:whom|which)|with|are|is|must|shall|will|being|to be|present|in attendance|and (?:at least )?(?:an?|\d|one|two|three|four|five|six))\b|,|$))"
_PERCENT = re.compile(r"(?P<number>\d{1,3}) ?(?:%|per ?cent) of (?:the |its |all )?(?P<of>[\w ,/’'&-]+?)" + _STOP, re.I)
_SHARE = re.compile(rf"\b(?P<how>one[- ]|two[- ]|three[- ]|a |1/|2/|3/)?(?P<part>thirds?|quarters?|half|[34])\b(?: "
                    rf"of)? (?:the |its |all )?(?P<of>[\w ,/’'&-]+?){_STOP}", re.I)  # fmt: skip
_COUNT = re.compile(rf"\b(?:(?P<least>{_LEAST}) )?(?P<number>{NUMBER}) (?:of (?:the |its )?)?(?P<of>[A-Za-z][\w "
                    rf"/’'&-]*?){_STOP}", re.I)  # fmt: skip
_INCLUDING = re.compile(
    rf"(?:\bincluding|\bamong (?:them|whom)|,? and(?= (?:{_LEAST} )?{NUMBER} from\b)|(?<!two )(?<!one )(?<!three )\bof (?:whom|which)|\bwith|\bprovided(?: that)?|\bto include|,(?= (?:{_LEAST} )?{NUMBER} of (?:them|whom)))\s+(?P<rest>[^.;)]+)",
    re.I,
)
_WHOM = re.compile(rf"\b(?:{_LEAST} )?(?P<number>{NUMBER}|an?) (?:of (?:them|whom) )?(?:must be |shall be |should be |"
                   rf"is to be |are to be |is |are )?(?:from |of )?(?:an? |the )?(?P<of>[A-Za-z][\w /’'&-]*?)(?=,| and (?:at "
                   rf"least )?(?:{NUMBER}|an?)\b|$)", re.I)  # fmt: skip
_EITHER = re.compile(r"^(?:either )?(?:the )?(?P<one>[\w ]*?\bchair(?:man|person)?)(?:,)? or (?:the "
                     r")?(?P<other>(?:deputy|vice)[ -]chair(?:man|person)?)", re.I)  # fmt: skip
_CHAIR = re.compile(r"\b(?:the|must include the|including the) (?P<one>(?:\w+ )?chair(?:man|person)?)(?: or (?:the |"
                    r"their )?(?P<other>(?:deputy|vice)[ -]chair(?:man|person)?))?", re.I)  # fmt: skip
_BOTH = re.compile(
    r"^(?:[^.;]*?\bquor(?:um|ate)\b[^.;]*?\b(?:is|of|be|with|includes?|requires?)\s+)?(?:the )?(?P<one>chair(?:man|person)?)"
    r"(?: or (?:the )?(?P<other>(?:deputy|vice)[ -]chair(?:man|person)?))?(?: and| plus) (?P<rest>(?:at least )?[^.;]+)",
    re.I,
)  # "the Chair or Vice-Chair and four other members"
ONE_MORE = re.compile(
    r"\bplus one\b|\+ ?1\b|\bone more than\b|\bmore than (?:a |one[- ])?(?:half|third|quarter)\b|\bmajority of\b|\bwhichever\b",
    re.I,
)
_BARE = re.compile(
    rf"^(?:(?:the )?quor(?:um|acy)\s*(?:[:–-]|is|shall be|will be)\s*)?(?:{_LEAST} )?(?P<number>{NUMBER})(?=\s*(?:[,;.]|$))",
    re.I,
)  # "Quorum: five, two of them residents"
_MORE = re.compile(rf"\s*,? (?:and|plus) (?P<rest>(?:{_LEAST} )?{NUMBER} (?!from\b|of (?:them|whom)\b)[^.;]+)", re.I)
_TAIL = re.compile(
    r"\s+(?:(?:make|form|constitute)s?\b|or (?:\d|two|three|four|five|six)\b|are|is|be|must|shall|will|present|in attendance|attend\w*)\b.*$",
    re.I,
)
_NO_ONE = re.compile(
    r"(?:days?|times?|months?|years?|minutes?|hours?|meetings?|votes?|per|clear|working|is|are|shall|will)\b", re.I
)
_INQUORATE = Worded(
    r"\b(?:inquorate|no quorum|not (?:be )?quorate|without a quorum|not a quorum|(?:lack|absence) of a quorum|"
    r"quorum (?:is|be) (?:not|lost)|quorum (?:has|have) not|(?:ceases?|fails?) to be quorate|"
    r"quorum (?:ceases?|fails?)|quorum (?:is|was) (?:still |then )?(?:wanting|lacking)|(?:becomes?|remains?) inquorate)\b",
    re.I,
)
_SETS = re.compile(
    rf"\bquor(?:um|ate)\b[^.;]{{0,60}}\b(?:{NUMBER}|\d+ ?%|third|half|quarter|majority)\b(?! (?:\w+ )?(?:minutes|hours?|days))|"
    rf"\b(?:{NUMBER}|third|half|quarter|per ?cent)\b[^.;]{{0,60}}\b(?:form|constitute|be|is|are) (?:a |the )?quor(?:um|ate)",
    re.I,
)
Condition = dict[str, Any]


def number_of(printed: str) -> int:
    """The number of digits or a word."""
    return int(printed) if printed.isdigit() else NUMBERS[printed.lower()]


def tells_of_no_quorum(words: str) -> bool:
    """Whether a clause says what happens without a quorum, and not what the quorum is."""
    return bool(_INQUORATE.search(words)) and not _SETS.search(words)


def condition(words: str) -> Condition | None:
    """The one condition that a sentence or bullet states; None where it states none."""
    plain = re.sub(r"\s+or more\b", "", " ".join(words.split()))
    plain = _BARE.sub(r"\g<number> members", plain)
    if ONE_MORE.search(plain):
        return None  # what is more than a share is none of the shares that can be computed
    if both := _BOTH.match(plain):
        rest = condition(both["rest"])
        parts = rest.get("all_of", [rest]) if rest else []
        return (
            {"all_of": [{"any_of": [_post(name) for name in (both["one"], both["other"]) if name]}, *parts]}
            if rest
            else None
        )
    found = _percent(plain) or _share(plain) or _counted(plain)
    if (
        found
        and (share := _SHARE.search(plain))
        and "at_least_share" in found
        and (more := _MORE.match(plain[share.end() :]))
    ):
        rest = _counted(more["rest"])
        return {"all_of": [found, *rest.get("all_of", [rest])]} if rest else None
    if found is None:
        chair = _CHAIR.search(plain)
        return {"any_of": [_post(name) for name in (chair["one"], chair["other"]) if name]} if chair else None
    whom = _INCLUDING.search(plain)
    counts_them = (
        whom and "of" not in found and not _COUNT.search(plain[: whom.start()])
    )  # "quorate with two governors"
    if whom and not counts_them and (including := _among(whom["rest"])):
        found["including"] = including
    return found


def _post(printed: str) -> str:
    """ "Chair" of "The partnership Chair"."""
    match = re.search(r"(?:deputy|vice)[ -]chair(?:man|person)?|chair(?:man|person)?", printed, re.I)
    return match.group().replace("-", " ").title() if match else printed


def _percent(words: str) -> Condition | None:
    match = _PERCENT.search(words)
    return (
        {"at_least_percent": int(match["number"]), "of": _noun(match["of"]), "in_attendance": True} if match else None
    )


def _share(words: str) -> Condition | None:
    match = _SHARE.search(words)
    if match is None or (match["part"].isdigit() and not (match["how"] or "").endswith("/")):
        return None
    share = f"{match['how']}{match['part']}" if match["part"].isdigit() else _SHARES[match["part"].lower()]
    return {"at_least_share": share, "of": _noun(match["of"]), "in_attendance": True}


def _counted(words: str) -> Condition | None:
    whom = _INCLUDING.search(words)
    head = words[: whom.start()] if whom and _COUNT.search(words[: whom.start()]) else words
    found = []
    for match in _COUNT.finditer(re.sub(r"\b(?:plus|together with|as well as)\b", "and", head)):
        noun = _noun(match["of"])
        if noun and not _NO_ONE.match(noun):
            found.append({"at_least": number_of(match["number"]), "of": noun})
    if len(found) > 1:
        return {"all_of": found}
    if found:
        return found[0]
    alone = re.search(
        rf"\bquorum (?:is|of|shall be|will be|being|for [\w ]+ (?:is|shall be|will be)) (?:{_LEAST} "
        rf")?(?P<number>{NUMBER})\b",
        words,
        re.I,
    )
    return {"at_least": number_of(alone["number"]), "of": "members"} if alone else None


def _noun(printed: str) -> str:
    noun = _TAIL.sub("", printed).strip(" ,’'-")
    return "members" if re.match(r"(?:with|including)\b", noun, re.I) else noun


def _among(rest: str) -> list[Condition]:
    """Who must be among those counted: "1 local authority and 1 ICB representative"."""
    chair = _EITHER.match(rest)
    if chair:
        return [{"any_of": [_post(chair["one"]), _post(chair["other"])]}]
    found: list[Condition] = []
    for match in _WHOM.finditer(rest.strip()):
        if noun := _noun(match["of"]):
            found.append({"at_least": number_of(match["number"]), "of": noun})
    if not found and (one := _CHAIR.search(f"the {rest.removeprefix('the ')}")):
        found.append({"any_of": [_post(name) for name in (one["one"], one["other"]) if name]})
    return found
