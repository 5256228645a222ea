"""The wording of a clause of terms of reference as data that can be computed with: `structure` gives what a clause says alone."""

from __future__ import annotations

import re
from typing import Any

from convenor.graph import dates
from convenor.graph.worded import Worded
from convenor.ingest.seats.quorums import NUMBER, condition, number_of, tells_of_no_quorum

Data = dict[str, Any]
_TERMS = [
    (2, re.compile(r"\bbiennial|\btwo[- ]years?\b|\bevery (?:two|2) years|\bevery second year", re.I)),
    (3, re.compile(r"\bthree[- ]years?\b|\btriennial|\bevery (?:three|3) years", re.I)),
    (4, re.compile(r"\bfour[- ]years?\b|\bevery (?:four|4) years", re.I)),
    (
        1,
        re.compile(
            r"\bannual(?:ly)?\b|\bone[- ]year\b|\beach year\b|\bevery year\b|\byearly\b|\bfor (?:a|one) year\b", re.I
        ),
    ),
]
_OFTEN = {
    "bi-monthly": 6,
    "bimonthly": 6,
    "bi-annually": 2,
    "biannually": 2,
    "half-yearly": 2,
    "twice yearly": 2,
    "fortnightly": 26,
    "monthly": 12,
    "quarterly": 4,
    "termly": 3,
    "annually": 1,
    "weekly": 52,
}
_EVERY = re.compile(rf"\bevery (?P<number>{NUMBER} )?(?P<unit>month|quarter|week|year)s?\b|\bonce (?:a|each|per) (?P<each>month|quarter|week|year)\b", re.I)  # fmt: skip
_TIMES = re.compile(rf"\b(?P<least>at least |a minimum of |not (?:less|fewer) than |no (?:less|fewer) than )?(?P<number>{NUMBER}) (?:times|meetings)(?: (?:a|per|each|in each|every|in every|in a|in any) |\b[^.;]{{0,30}}\b)(?P<unit>year|annum|month|quarter|annually)", re.I)  # fmt: skip
_ONCE = re.compile(
    r"\b(?P<count>once|twice) (?:a|per|each|every|in each) (?P<unit>year|month|quarter|annum|term)\b", re.I
)
NO_CASTING = re.compile(
    r"\b(?:no|without a|not (?:have|be|hold|exercise) (?:a|the|any)) (?:second or )?casting vote|\bcasting vote (?:shall|will|does|is) not\b",
    re.I,
)
_A_YEAR = {"annum": 1, "term": 3, "month": 12, "quarter": 4, "week": 52, "year": 1, "annually": 1}
_DAYS = Worded(rf"\b(?P<number>{NUMBER}) (?P<kind>clear working|working|clear|calendar)?\s*days?\b", re.I)
_COUNTS = Worded(r"\bcounts? (?:as attendance )?(?:towards?|for|in)\b(?P<what>[^.;]*)|\bcounts? as (?P<present>present)\b|\bcount as attendance for (?:the purposes? of )?(?P<other>[^.;]*)", re.I)  # fmt: skip
_AGREED = re.compile(
    r"\bwhere (?P<condition>agreed in advance|(?:so )?agreed by the chair|[^,]{4,40} agree[sd]?)\b", re.I
)
_LATER = re.compile(r"\b(?P<seat>[A-Z][\w’' ]+?) representative will (?:take|hold) the (?:role|chair)[^.;]*?\bperiod (?P<from>[A-Z][a-z]+(?: \d{4})?) (?:until|to) (?P<until>[A-Z][a-z]+ \d{4})")  # fmt: skip
_HOLDS = re.compile(r"\b[Tt]he representative of (?P<seat>[A-Z][\w’' ]+?) (?:holds?|takes?|has|will hold) the (?:chair|role)\b[^.;]*?\buntil (?P<until>[A-Z][a-z]+ \d{4})")  # fmt: skip
_SELECTS = re.compile(
    r"^(?P<who>The [\w ,&’'-]+?) (?:will|shall) (?:jointly )?(?:select|appoint|elect|nominate|choose)\b"
)
_POOL = re.compile(r"\b(?:from|among) (?:among )?(?:each of )?(?P<pool>(?:the |its )?[\w ,&’'-]+)(?=[.;])")


def structure(kind: str, words: str) -> Data | None:
    """What a clause of a kind says as data, None where there is nothing to compute with.

    The keys: `at_least`, `at_least_percent`, `at_least_share` with `of` and `including`, `any_of`, `counts_for`,
    `working_days_before`, `clear_days_before`, `per`, `threshold_percent`, `window_months`, `term_years`, `rotation`,
    `majority`, `tie`, `votes_per_member`, `norm`, `delegated_powers`, `approval`, `action`, `public`,
    `review_every_months`, `additions`.
    """
    plain = " ".join(words.split())
    out: Data = {}
    for read in (_quorum, _deputies, _notice, _frequency, _attendance, _chair, _voting, _powers, _review, _change):
        out.update(read(kind, plain))
    return out or None


def _quorum(kind: str, words: str) -> Data:
    if counts := _COUNTS.search(words):
        what = "quorum" if counts["present"] else (counts["what"] or counts["other"] or "").lower()
        found = [name for name, cue in (("quorum", "quor"), ("voting", "vot")) if cue in what]
        agreed = _AGREED.search(words)
        return {"counts_for": found, **({"condition": agreed["condition"].lower()} if agreed else {})} if found else {}
    if tells_of_no_quorum(words):
        adjourn = re.search(r"\b(?P<how>may|shall|will|must)\b[^.;]*?\b(?P<what>adjourn|stand adjourned|close|proceed|continue|re-?convene)", words, re.I)  # fmt: skip
        return {"action": adjourn["what"].lower(), "optional": adjourn["how"].lower() == "may"} if adjourn else {}
    if kind != "quorum" or re.search(r"\bconfirm\w* that\b|\bcasting vote\b", words):
        return {}
    says = re.search(r"\bquor(?:um|ate)\b|\bno business\b|\bunless\b", words, re.I)
    return (condition(words) or {}) if says or len(words) < 120 else {}


def _deputies(_: str, words: str) -> Data:
    if not re.search(r"\b(?:deput(?:y|ies|ise)|substitutes?|alternates?|nominees?)\b", words, re.I):
        return {}
    out: Data = {}
    if approval := re.search(r"\b(?:approval|agreement|consent) of (?:the )?(?P<who>Chair\w*|[A-Z]\w+)", words):
        out["approval"] = approval["who"]
    if informed := re.search(
        r"\b(?P<who>secretariat|clerk|secretary|chair)\b[^.;]{0,20}\b(?:be )?(?:informed|notified|told)", words, re.I
    ):
        out["inform"] = informed["who"].lower()
    if re.search(r"\b(?:fully )?briefed\b", words, re.I):
        out["briefed"] = True
    return out


def _notice(kind: str, words: str) -> Data:
    days = _DAYS.search(words)
    before = re.search(r"\b(?:before|in advance|prior to|ahead of|notice)\b", words, re.I)
    public = bool(re.search(r"\b(?:held|meet) in public\b|\bpublished\b", words, re.I))
    out: Data = {}
    if days and before:
        key = {"working": "working_days_before", "clear": "clear_days_before", "clear working": "clear_days_before"}
        out[key.get((days["kind"] or "").lower(), "days_before")] = number_of(days["number"])
        papers = re.search(
            r"\b(?:agendas?(?: and (?:supporting |any )?papers)?|papers|notice(?: of (?:the )?meetings?)?)\b",
            words,
            re.I,
        )
        if papers:
            out["what"] = papers.group().lower()
        if whom := re.search(r"\bto (?:each |all |every )?(?P<whom>(?:members?|attendees?|councillors?|trustees?|governors?)(?: and (?:members?|attendees?))?)\b", words, re.I):  # fmt: skip
            out["to"] = re.sub(r"\b(member|attendee)\b", r"\1s", whom["whom"].lower())
    if public and (kind in ("notice", "public") or out):
        out["public"] = True
    return out


def _frequency(kind: str, words: str) -> Data:
    if kind != "frequency":
        return {}
    if once := _ONCE.search(words):
        return {"at_least": (2 if once["count"].lower() == "twice" else 1) * _per_year(once["unit"]), "per": "year"}
    if times := _TIMES.search(words):
        return {"at_least": number_of(times["number"]) * _per_year(times["unit"]), "per": "year"}
    if every := _EVERY.search(words):
        unit = every["unit"] or every["each"]
        between = number_of(every["number"].strip()) if every["number"] else 1
        return {"at_least": max(1, _per_year(unit) // between), "per": "year"}
    often = next((count for word, count in _OFTEN.items() if re.search(rf"\b{word}\b", words, re.I)), None)
    return {"at_least": often, "per": "year"} if often else {}


def _per_year(unit: str) -> int:
    return _A_YEAR[unit.lower()]


def _attendance(kind: str, words: str) -> Data:
    if kind != "attendance" and not re.search(r"% of (?:the |all )?meetings\b", words):
        return {}
    out: Data = {"metric": "attendance"}
    if share := re.search(
        r"\b(?P<how>below|less than|under|fewer than|at least|minimum of)?\s*(?P<number>\d{1,3}) ?(?:%|per ?cent)",
        words,
        re.I,
    ):
        least = (share["how"] or "below").lower() in ("at least", "minimum of")
        out |= {"operator": ">=" if least else "<", "threshold_percent": int(share["number"])}
    if missed := re.search(
        rf"\b(?:fails? to attend|miss(?:es)?|absent from) (?P<number>{NUMBER}) (?:consecutive |successive )?meetings",
        words,
        re.I,
    ):
        out["consecutive_absences"] = number_of(missed["number"])
    if window := re.search(rf"\b(?P<number>{NUMBER})[- ]month", words, re.I):
        out["window_months"] = number_of(window["number"])
        out["window"] = "rolling" if re.search(r"\brolling\b", words, re.I) else "fixed"
    if re.search(r"\bchair\b[^.;]{0,60}\breview\b", words, re.I):
        out["consequence"] = "review by the Chair"
    elif re.search(r"\bcease to be\b|\bremoved\b|\bvacate\b", words, re.I):
        out["consequence"] = "seat lost"
    return out if len(out) > 1 else {}


def _chair(kind: str, words: str) -> Data:
    if kind not in ("chair", "deputy chair"):
        return {}
    out: Data = {}
    term = next((years for years, pattern in _TERMS if pattern.search(words)), None)
    if term:
        out["term_years"] = term
    if re.search(r"\brotat|\balternate[sd]? (?:each|every|between|annually)", words, re.I):
        out["rotation"] = True
    if selects := _SELECTS.match(words):
        out["selected_by"] = _listed(selects["who"])
    if kind == "chair" and out and (pool := _POOL.search(words)):
        out["pool"] = _listed(pool["pool"])
    if sector := re.search(
        r"\b(?:representative|comes|drawn|chosen|elected) (?:from|of) the (?P<sector>[\w &-]+?) sector\b", words
    ):
        out["sector"] = sector["sector"]
    if kind == "deputy chair" and re.search(r"\b(?:align|in line with|at the same time)\b[^.;]*\bchair\b", words, re.I):
        out["aligned_with"] = "Chair"
    if later := _LATER.search(words):
        until = dates.first(later["until"]) or later["until"]
        out["current"] = {"from": dates.first(later["from"]) or later["from"], "until": until, "seat": f"{later['seat'].removeprefix('The ')} representative"}  # fmt: skip
    if holds := _HOLDS.search(words):
        out["current"] = {
            "until": dates.first(holds["until"]) or holds["until"],
            "seat": f"{holds['seat']} representative",
        }
    return out


def _listed(words: str) -> list[str]:
    parts = re.split(r",| and ", words)
    return [
        re.sub(r"^(?:the|its|each of the|nominated) ", "", part.strip(), flags=re.I) for part in parts if part.strip()
    ]


def _voting(_: str, words: str) -> Data:
    out: Data = {}
    if re.search(r"\bconsensus\b", words, re.I) and re.search(r"\bdecision|\bdecide|\bvote", words, re.I):
        out["norm"] = "consensus"
    if re.search(r"\b(?:have|has) one vote\b|\bone vote each\b|\bone member,? one vote\b", words, re.I):
        out["votes_per_member"] = 1
    if majority := re.search(
        r"\b(?P<kind>simple|two[- ]thirds|absolute|three[- ]quarters) majority\b(?P<of>[^.;]*\bpresent\b)?", words, re.I
    ):
        out["majority"] = f"{majority['kind'].lower()} majority" + (" of members present" if majority["of"] else "")
    if re.search(r"\bcasting vote\b", words, re.I) and not NO_CASTING.search(words):
        out["tie"] = "Chair second and casting vote" if re.search(r"\bsecond\b", words, re.I) else "Chair casting vote"
    if re.search(r"\ba vote (?:will|shall|may) be taken\b|\bput to (?:a|the) vote\b", words, re.I) and (when := re.match(r"^(?:If|Where|When) (?P<when>.+?),? (?:a vote|the matter|it) (?:will|shall|may)\b", words)):  # fmt: skip
        out["trigger"] = [part.strip(" ,") for part in re.split(r",? or (?=\w+ member|the chair|any)", when["when"])]
    return out


def _powers(_: str, words: str) -> Data:
    if re.search(r"\bno (?:formal )?(?:delegated|executive|decision-making) (?:powers?|authority)\b", words, re.I):
        return {"delegated_powers": False}
    return {}


def _review(kind: str, words: str) -> Data:
    """When the text is to be reviewed, when it was approved, and whether it is only proposed."""
    if kind != "review" or not re.search(r"\breview", words, re.I):
        return {}
    out: Data = {}
    last = re.search(r"\b(?:last|previous\w*) (?:date of )?review(?:ed)?\b|^reviewed(?: on)?:? \d", words, re.I)
    if not last and (due := dates.first(words[words.lower().index("review") :].partition(".")[0])):
        out["next_review_due"] = due
    elif years := next((years for years, pattern in _TERMS if pattern.search(words)), None):
        out["review_every_months"] = 12 * years
    if approved := re.search(r"\b(?:approved|adopted|ratified):? (?:on )?(?P<when>[\w ]{6,24})", words, re.I):
        out |= {"approved": day} if (day := dates.first(approved["when"])) else {}
    if put := re.search(r"\brevision\b[^.]*?\b(?:put|proposed|presented|before)\b(?P<when>[^.]*)", words, re.I):
        out["status_of_text"] = "proposed revision"
        out |= {"proposed_for": day} if (day := dates.first(put["when"])) else {}
    return out


def _change(kind: str, words: str) -> Data:
    """What a cover paper says that a revision changes: "Additions made to … include an X, a Y and a Z"."""
    if kind != "change":
        return {}
    if added := re.search(
        r"\b[Aa]dditions? (?:made |proposed )?to [^.;]*? (?:include|are)s?:? (?P<what>.+?)\.?$", words
    ):
        return {
            "additions": [part.strip() for part in re.split(r",? (?:and )?(?=an? )", added["what"]) if part.strip(" ,")]
        }
    if now := re.search(r"\bwill now be (?:on )?(?:an? )?(?P<to>\w+)", words):
        return {"from": "not stated", "to": now["to"]}
    return {}
