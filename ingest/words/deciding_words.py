"""The verbs by which a meeting settles something, in each of their forms, and the kind of decision that they tell."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.words.cues import APPOINTS, GROUP, NOTED, PROPOSED, settles

_REGULAR = (
    "accept adopt adjourn agree allocate allow amend appoint approve authorise authorize award back commission confirm "
    "consent continue decline defer delegate designate direct discharge disband dismiss dispose dissolve earmark elect endorse enter "
    "establish exempt extend fund grant implement increase instruct launch lift mandate name nominate object oppose order permit "
    "postpone procure prohibit proceed purchase ratify re-appoint reappoint re-elect reelect recommend reduce refer refuse reject release remit remove "
    "renew repeal replace rescind reserve resolve restrict revoke scrap select sell sign spend store submit support suspend "
    "terminate transfer vary vest vire waive write-off"
)
_IRREGULAR = {
    "set": "set", "give": "gave", "make": "made", "choose": "chose", "withdraw": "withdrew", "take": "took", "let": "let", "put": "put",
    "write": "wrote", "hold": "held", "close": "closed", "co-opt": "co-opted", "pay": "paid", "keep": "kept", "leave": "left",
    "enter": "entered", "form": "formed", "create": "created", "open": "opened", "raise": "raised", "freeze": "froze", "fix": "fixed",
    "place": "placed", "change": "changed", "decide": "decided", "buy": "bought", "hire": "hired", "move": "moved", "join": "joined",
    "sell": "sold", "spend": "spent", "turn": "turned", "throw": "threw", "strike": "struck", "commit": "committed", "defer": "deferred",
    "permit": "permitted", "remit": "remitted", "submit": "submitted", "transfer": "transferred", "refer": "referred", "uphold": "upheld",
    "seek": "sought", "bring": "brought", "ask": "asked", "invite": "invited", "request": "requested", "require": "required", "settle": "settled",
    "sign": "signed", "hand": "handed", "publish": "published", "appeal": "appealed",
}  # fmt: skip
_PARTICIPLE = {
    "chose": "chosen", "withdrew": "withdrawn", "took": "taken", "wrote": "written", "gave": "given", "froze": "frozen", "threw": "thrown",
}  # fmt: skip
_ASKS = frozenset(
    "ask invite request require appeal seek bring".split()
)  # what is asked for is a task, and may be no decision


def _past(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    return verb + "d" if verb.endswith("e") else verb[:-1] + "ied" if verb[-2:] in ("fy",) else verb + "ed"


_VERBS = sorted(set(_REGULAR.split()) | set(_IRREGULAR), key=len, reverse=True)
INFINITIVES = rf"(?:{'|'.join(_VERBS)})"
PASTS = rf"(?:{'|'.join(sorted({_past(verb) for verb in _VERBS}, key=len, reverse=True))})"
_SETTLING = {_past(verb) for verb in _VERBS if verb not in _ASKS}
PARTICIPLES = rf"(?:{'|'.join(sorted((_PARTICIPLE.get(past, past) for past in _SETTLING), key=len, reverse=True))})"
ANY_PAST = (
    r"(?:[a-z]{2,}(?:-[a-z]+)?ed|" + "|".join(sorted({p for p in _IRREGULAR.values() if not p.endswith("ed")})) + r")"
)  # any verb in the past, as items of a list of what was done begin

HOW = r"(?:(?:also|then|further|unanimously|therefore|formally|duly|accordingly|narrowly|all)\s+)*"
WORDED = re.compile(
    rf"^(?:that\b|(?:not )?to [a-z]|{HOW}(?:{INFINITIVES}|{PASTS}|noted?|receive[ds]?|thank(?:ed)?|welcomed?)\b|"
    rf"(?:[^.;:]|(?<=\b[A-Z])\.){{3,110}}?\b(?:be|was|were)\s+{HOW}(?:not )?(?:{PARTICIPLES}|noted|received|thanked|asked|requested|invited)\b)",
    re.I,
)  # how the wording of something settled begins below its label

_OUTRIGHT = (
    r"(?:authorised|awarded|granted|delegated|amended|extended|rescinded|revoked|allocated|earmarked|deferred|postponed|refused|rejected|declined|"
    r"dismissed|waived|designated|mandated|nominated|renewed|repealed|dissolved|disbanded|remitted|transferred|vired|co-opted|re-?appointed|"
    r"re-?elected|terminated|varied|disposed of|set aside|set up|fixed|released|discharged|sanctioned|consented to|upheld)"
)
_OBJECT = (
    r"(?!(?:by|in|at|last|from|with|on|under|as|to|and|or|that|because|for|of|within|during|earlier|previously|recently|there|here)\b)"
    r"(?!(?:its|a|the|their|an|his|her) (?:\w+ )?(?:thanks|apolog\w+|invitation|welcome|sympathy|condolences|congratulations)\b)(?=[\w£“‘\"'(])"
)
_TAKEN = r"(?:noted|received|considered|reviewed|discussed|heard|welcomed|thanked|examined|debated|accepted|scrutinised|looked at|acknowledged|commended)"
ACTIVE = Worded(
    rf"(?:^|(?<=[,;:.] )|\b(?:and|but|so) )(?:(?:the|all|full) )*(?:(?!that\b|which\b|who\b|whether\b|if\b|when\b)[\w’'-]+ ){{0,4}}?{GROUP}(?: (?:members|present|therefore|then))*,?\s+{HOW}(?:{_OUTRIGHT}|{_TAKEN}\b[^.]{{0,400}}?(?:[;,]|\band\b|\bbut\b)\s+(?:(?:and|but)\s+)?{HOW}(?:{_OUTRIGHT}|agreed|approved|adopted|appointed|elected|endorsed|resolved|ratified|decided|accepted|recommended))\s+{_OBJECT}|"
    rf"^(?:the )?(?:[\w&’'-]+ ){{0,7}}?(?:{GROUP}|(?-i:[A-Z]{{3,8}}s?))(?: in common)?: (?:{_OUTRIGHT}|agreed|approved|adopted|appointed|elected|endorsed|resolved|ratified|decided|accepted) (?!by\b)",
    re.I,
)  # those who meet did something that settles a matter
PASSIVE = Worded(
    r"^(?!(?:if|when|once|until|unless|as|since|after|before)\b)(?:[^.;:]{0,160}\b)?"
    r"(?:(?P<money>£[\d,.]+(?:k|m| million)?)(?: [^.;:,]{2,40})? (?:was|were) (?:\w+ly )?(?:transferred|vired|allocated|earmarked|set aside|awarded|voted|granted)|"
    r"(?:term|lease|licence|contract|pilot|trial|membership|agreement|deadline|tenancy|appointment|loan|secondment|arrangement|moratorium)s?(?: of [^.;:,]{2,40})? (?:was|were) (?:\w+ly )?(?:extended|renewed|terminated|awarded|ended)|"
    r"(?:working|task|steering|sub|review|study|project|focus)[- ]?(?:and[- ]finish )?(?:group|party|committee|force)s?\b(?: [^.;:,]{2,60})? (?:was|were) (?:\w+ly )?(?:set up|established|formed|created|convened|disbanded)|"
    r"(?:fee|rate|charge|price|rent|levy|precept|budget|subscription|fare|toll|target|limit|salary|wage|allowance|tax|dues?)s?\b(?: [^.;:,]{2,40})? (?:was|were) (?:\w+ly )?(?:set|fixed|raised|increased|frozen|reduced|held|cut) (?:at|to|by)|"
    r"(?:sale|purchase|spending|expenditure|payments?|cheques?|invoices?|application|letter|virement|works?|order|release|appointment|use|hire|closure|signing|affixing)\b(?: of £[\d,.]+)?(?: [^.;:,]{2,60})? (?:was|were) (?:\w+ly )?authorised|"
    r"(?:standing orders?|constitution|rules?|bye-?laws?|terms of reference|scheme of delegation|by-?laws?|articles?|clause|policy|resolution|motion|minute)\b(?: [^.;:,]{1,40})? (?:was|were) (?:\w+ly )?(?:amended|varied|rescinded|suspended|waived|repealed)|"
    r"(?:was|were) (?:\w+ly )?delegated to)\b",
    re.I,
)  # a matter of a kind that meetings settle, with the verb that goes with it


NOTE = re.compile(r"note\b(?! of\b)", re.I)


def tell(text: str) -> bool:
    """Whether a text has any words by which a meeting settles something."""
    return bool(PROPOSED.search(text) or settles(text) or ACTIVE.search(text) or PASSIVE.search(text))


def kind_of(text: str, rule: str) -> str:
    """The kind of a decision by its verb."""
    if APPOINTS.search(text):
        return "appointment"
    if NOTED.search(text) or NOTE.match(text):
        return "noted"
    if re.search(r"\bapprov|\bratif|\bhomologat|\badopt|correct record|accurate record", text, re.I):
        return "approval"
    if re.search(r"\bagree", text, re.I):
        return "agreement"
    if re.search(r"\brecommend", text, re.I):
        return "recommendation"
    return "resolution" if rule.startswith("resolution") else "agreement"
