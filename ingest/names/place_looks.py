"""How the words of places look in Britain and Ireland ("-thorpe" and "-mouth", "Inver-" and "Llan-"), and words that are none behind a preposition."""

from __future__ import annotations

import re

from convenor.ingest.words.shapes import EVERYDAY

_ENDS = (
    "ton|ham|ley|leigh|field|ford|bury|borough|brough|burgh|by|thorpe|worth|wick|mouth|pool|port|stead|mere|dale|den|don|hurst|combe|stow|minster|chester|cester|caster|"
    "bridge|brook|beck|gill|holme|wold|ness|fleet|haven|bourne|burn|ingham|wich|gate|stoke|church|kirk|cliffe|hithe|sall|sby|toft|thwaite|keld|shaw|holt|"
    "moor|marsh|beach|heath|sands|wood|hill|cote|ridge|haugh|heugh|reagh|beg|achan|lochan|drochit|nish|bost"
)
ENDS = re.compile(rf"[a-z]{{2,}}(?:{_ENDS})$")
STARTS = re.compile(
    r"(?:aber|auch|balla|ballin|bally|inver(?![st])|strath|glen(?!d)|loch|lough|llan|pont(?!i|oon)|drum(?!m)|kirk|clon(?!i)|craig|derry|magher|rath(?!er|bo)|tobar|tober|tulla|tully|knock(?!out|ing|ed|down)|"
    r"kil(?!o|l?er|l?ing|n|t)[a-z]|bryn|cwm|nant|caer|ynys|rhyd|porth|inish?(?!ed|t)|pen(?:rh|llw|yb|yc|yg|yr|garn|ma|mo|tre)|tre(?:g|wa|we|wi|fe|fo[^i]|la|lo|va|ve|ha|he|tha|the))[a-zà-ɏŵŷ]{3,}$"
)  # what Scots, Irish, Welsh and Cornish places begin with
ABSTRACT = re.compile(r"(?:tion|sion|ment|ance|ence|ship|ity|ness|ism|ics|ogy|graphy|[tds]ure)s?$")
NO_PLACES = frozenset(
    "italian portuguese urdu punjabi bengali arabic hindi cantonese mandarin romanian ukrainian russian hebrew turkish somali cornish braille makaton "
    "nepali tamil sinhala sinhalese gujarati farsi persian pashto dari kurdish sorani tigrinya amharic vietnamese tagalog swahili yoruba igbo hausa malayalam telugu marathi kannada "
    "bulgarian hungarian czech slovak lithuanian latvian albanian greek dutch danish swedish norwegian finnish japanese korean chinese sylheti scots doric manx breton romani yiddish "
    "gaeilge cymraeg gàidhlig roma bangladeshi cllr ramadan diwali eid "
    "advent whitsun michaelmas hilary trinity python java javascript github gitlab slack jira trello bugzilla docker kubernetes powerpoint outlook onedrive dropbox moodle "
    "eclipse linux windows android chrome firefox word common brown lean camera council heads letters state friends crown commons lords court courts class bold italics "
    "maths mathematics science music drama history geography computing literacy numeracy phonics writing spelling grammar physics chemistry biology design art dance swimming "
    "worship assembly nursery sixth bloom risk need crisis action focus transition isolation practice recovery work home large night sea person memoriam miss hospital hospitals "
    "quarter year years week term tier band zone level grade category chapter part item draft total hand track green amber black white blue yellow pink red purple orange "
    "railway station canal river mill church lock weir toll foot swing "
    "tesco sainsburys asda morrisons waitrose aldi lidl boots greggs costa argos hansard bugs "
    "control dispatch despatch operations mind christ god jesus jupiter mars venus precept purdah recess probate escrow abeyance accordance principle perpetuity confidence private public writing turn".split()
)


def is_plain(word: str) -> bool:
    """Whether a word in lower case is an everyday or abstract one, and no place's own."""
    return word in NO_PLACES or word in EVERYDAY or ABSTRACT.search(word) is not None


def like_a_place(word: str) -> bool:
    """Whether a word looks like that of a place; a surname may look so as well."""
    return bool(ENDS.search(word) or STARTS.match(word.lower()))
