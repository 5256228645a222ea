"""Bullets and numbers that open list items."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.words.shapes import EVERYDAY

GLYPHS = "•‣▪●◦∙∫➢➤►▶▸➜➔→⇒»›✓✔❖❑❒■◆⦁⁃⚫★\ue000-\uf8ff"  # bullets, and what a printer's fonts leave of them in text
OF_THE = re.compile(r"[A-Za-z] (?:of|for|to|by) the(?: [A-Z][\w’'-]+){1,4}$")
END_OF_BODY = re.compile(
    r"(?:[A-Z][\w’'-]+ |and |of ){0,3}(?:Board|Council|Partnership|Trust|Committee|Forum|Group|Authority|Panel|Association)\."
)
BULLET = re.compile(
    rf"^(?:(?P<mark>[{GLYPHS}○·□◇–—*-]|[oØü](?=\s+[A-Z\d£])|§(?=\s+[A-Za-z]))\s+|(?P<tight>[{GLYPHS}](?=\w)))(?=\S)"
)

REFERENCE = r"(?:[A-Z]{1,6}[/.-]?\d{1,4}[/.-]\d{1,4}(?:[/.-]\d{1,4})?|[A-Z]{2,6} \d{1,3}/\d\d/\d\d)"  # of a minute, with its body's letters: "TB/24/31"
NUMBER = re.compile(
    rf"^(?P<mark>{REFERENCE}(?=\s+(?:/ )?[A-Z])|\(?(?:\d{{2,4}}/\d{{1,4}}(?=\s+(?:/ )?[A-Z])|\d{{1,3}}(?:\.\d{{1,3}})*[.)]?|\d{{1,2}}[a-h][.)]|[a-z][.)]|\([a-z]\)|"
    r"[ivxl]{1,5}[.)]|\([ivxl]{1,5}\)|[A-Z][.)])\)?)\s+(?:/ )?(?=[\S])"
)  # a stroke holds the cells of some tables apart

GLUED = re.compile(
    r"^(?P<mark>\d{1,2}\.\d{1,2}(?!(?:[AaPp][Mm]|[Kk][MmGgBb]|[MG][BW]|[KMG]Hz|Million|Billion)\b)(?=[A-Z][a-z’']|[A-Z]{2,4}(?:\s?/\s?[A-Z]{2,4})?\s[a-z])|"
    r"\d{1,2}\.(?=[A-Z][a-z]{2}|[A-Z]{4,}(?=[ ,’']|$))|\((?:[a-i]|i{2,3}|iv|vi{0,3}|ix|x)\)(?=[A-Za-z£]))"
)  # with no blank behind it, as in text taken out of a table or a numbered list

DOTTED = re.compile(
    rf"^(?:{REFERENCE}|\(?(?:\d{{2,4}}/\d{{1,4}}|\d{{1,3}}(?:\.\d{{1,3}})+\.?|\d{{1,3}}[.)]|\d{{1,2}}[a-h][.)]|[a-zA-Z][.)]|\(?[a-z]\)|[ivxl]{{1,5}}[.)]|"
    r"\(?[ivxl]{1,5}\)))$"
)

BARE = re.compile(r"^\d{1,2}$")
SURNAME = re.compile(
    r"((?:St\.? |De |Van |Le )?(?:[OD][’'])?[A-Z][a-z][\w’'-]*)(?=$|\s*[(,]|\s+[–-]\s|\s+(?:[A-Z]\.?){2,4}(?:[,;]|$))"
)
SPEAKER = re.compile(
    r"((?:[OD][’'])?[A-Z][a-z][\w’'-]+) (?:(?P<plain>moved|seconded|proposed|said|reported|asked|noted|thanked|explained|stated|suggested|presented|volunteered)|"
    r"informed|advised|outlined|confirmed|gave|referred|undertook|updated|welcomed|replied|responded|distributed|circulated|queried|will|to)\b"
)  # the rest may end a title too ("C. Funding confirmed")
LETTER = re.compile(r"[A-Z]\.")
NAMED = re.compile(
    r"(?:[A-Z]\.\s*){1,2}[A-Z][a-z]|[A-Z][\w’'-]+(?:\s*\([^)]*\))?(?:,| and| &)\s+(?:[A-Z]\.|(?:Cllr|Mr|Mrs|Ms|Miss|Dr|Prof|Revd?)\b)"
)  # behind a letter that is somebody's initial and no marker: "A. B. Bell", "A. Bell, C. Dee"
CLOCK = re.compile(r"^(?:[ap]\.?m\b|noon\b|hrs\b|hours\b|until\b|to \d)", re.I)

MONTHS = re.compile(
    r"^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b",
    re.I,
)
# questions, labels and codes of aims, which no line above goes over into
OPENS_LINE = re.compile(
    r"^(?:What|How|Why|Where|When|Who|Which)\b[^.?]{5,90}\?$|"
    r"^(?:We|What|How|Our|Key|Steps|Actions|Measures|Priorities|Outcomes|Objectives|Commitments)\b[^.:]{0,50}:$|"
    r"^(?:Strategic )?(?:Priority|Outcome|Objective|Aim|Goal|Theme|Ambition|Action|Pillar|Commitment|Vision|Mission)(?: \w{1,5})?\s?[:–]\s|^[A-Z]\d{1,2}[.:)] [A-Z][a-z]|"
    r"^Page \d{1,3}: \S|^(?:KPIs?|MEASURES?|TARGETS?) [A-Za-z£]?\d"
)
LABELLED = re.compile(r"^[A-Z][\w’&/ -]{1,30}: \S")
CAPITALS = re.compile(r"^[A-Z]{3,}(?: [A-Z&]{2,})+ [–-] ")
SHORT = 8  # characters of a line that tells nothing by its capitals
NO_WORD = re.compile(r"\W")
LEADS_TO_CLAUSES = Worded(
    r"\b(?:agreed|resolved|decided|recommended|AGREED|RESOLVED|DECIDED)\s?:[–—-]?$"
)  # each "that …" below opens one
VERB_END = re.compile(r"\b(?:is|are|be|will|to)$")
# words and signs after which a line goes on
SHORTEST = 4  # characters of a line that can go on
LONGEST_END = 24  # characters, more than such a word has
OPEN_SIGNS = tuple(",–—&/-")
LEADS_IN = (":-", ":–", ":—", ": -", ": –", ": —")  # signs that end what leads in a list
OPEN_WORDS = frozenset(
    "and or of the a an to in for on at by with from that as is are be will which their our its into across within between through about over under more "
    "this these those not".split()
)
TO_DO = tuple(
    f"to {verb}" for verb in "elect appoint approve note agree adopt accept receive support endorse confirm".split()
)

_ADDRESS = r"(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Revd?)"
ADDRESS_END = Worded(
    rf"^(?!(?:[A-Z][\w’'-]+ ){{1,4}}of (?:[A-Z][\w’'-]+ ){{1,4}}Councillor$).*\S\s+\(?{_ADDRESS}\.?$|\b{_ADDRESS}\.? (?:[A-Z]\.? ?){{1,3}}$"
)  # a form of address, alone or with initials, behind which the surname stands on the next line; not "Borough of X Councillor"
AWAY = re.compile(
    rf"(?:\s[–—-]|^{_ADDRESS}\.? [A-Z][\w’'. -]{{2,40}}) A$"
)  # the letter behind somebody who sent apologies, and no article


def goes_over(text: str) -> bool:
    """Whether a line ends in a word or sign after which it goes on."""
    if text.endswith(" A") and AWAY.search(text):
        return False
    if len(text) < SHORTEST and text.isupper():
        return False  # somebody's initials ("TO")
    end = text[-LONGEST_END:].lower()
    if end.endswith(OPEN_SIGNS):
        return not end.endswith(LEADS_IN)
    last = end.split(" ")[-1]
    return (last if last.isalpha() else NO_WORD.split(last)[-1]) in OPEN_WORDS or end.endswith(TO_DO)


def marker(text: str, previous: str = "") -> tuple[str, str]:
    """(the list marker that opens a line or "", the rest). A bare number counts only as first or next of its list."""
    if match := BULLET.match(text):
        return match["mark"] or match["tight"], text[match.end() :].strip()
    if match := NUMBER.match(text) or GLUED.match(text):
        mark, rest = match["mark"], text[match.end() :].strip()
        if mark[0] == "(" and mark[-1] == ".":
            return "", text  # "(A. Bell)"
        if LETTER.fullmatch(mark) and _is_initial(mark, rest, previous):
            return "", text
        if DOTTED.match(mark):
            of_time = MONTHS.match(rest) if BARE.match(mark.rstrip(".)")) else CLOCK.match(rest)
            return ("", text) if of_time else (mark, rest)
        if BARE.match(mark) and rest[:1].isupper() and not MONTHS.match(rest):
            before = previous.strip(".")
            if int(mark) in (1, 3) or (before.isdecimal() and int(mark) == int(before) + 1):
                return mark, rest
    return "", text


def is_surname(words: str) -> bool:
    """Whether nothing but what may be a surname stands at the beginning of some words, before a bracket, a comma or a dash."""
    surname = SURNAME.match(words)
    return bool(surname and surname[1].lower() not in EVERYDAY)


def _is_initial(letter: str, rest: str, previous: str) -> bool:
    """Whether a letter is the initial of a name and no marker: somebody of that name speaks, or it is out of turn before a surname alone."""
    if NAMED.match(rest):
        return True
    in_turn = letter == "A." or (LETTER.fullmatch(previous) and ord(letter[0]) == ord(previous[0]) + 1)
    surname = SPEAKER.match(rest)
    speaks = bool(surname and (surname["plain"] or not in_turn) and surname[1].lower() not in EVERYDAY)
    return speaks or (not in_turn and is_surname(rest))


def parts(first: str, above: str, text: str) -> bool:
    """Whether a line is no part of the block above it (its first line and its last): a question, an aim with its label, where
    capitals begin or end, the next of several labels with what they say."""
    if OPENS_LINE.match(text):
        return True
    if text.startswith("that ") and (first.startswith("that ") or LEADS_TO_CLAUSES.search(above)):
        return True
    if text[0].islower() or min(len(above), len(text)) < SHORT:
        return False
    capitals = bool(CAPITALS.match(text)) and not CAPITALS.match(first)
    return capitals or above.isupper() != text.isupper() or bool(LABELLED.match(first) and LABELLED.match(text))


def cuts_body(above: str, below: str) -> bool:
    """Whether the end of a line cuts the name of a body whose last words and full stop stand below ("of the Central Vale", "Health Board.")."""
    return bool(OF_THE.search(above) and END_OF_BODY.fullmatch(below))
