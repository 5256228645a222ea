"""Tasks of those who speak: what "she" would do who said it, behind her name in the same sentence or in one before it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.sentences import Span
from convenor.ingest.actions import is_task, run_on
from convenor.ingest.actions.owners import names_people, names_somebody
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import reply_words, task_words

TOLD = re.compile(
    r"\b(?:presented|tabled|gave|introduced|outlined|described|said|reported|told|advised|explained|confirmed|stated|informed|spoke|updated|"
    r"pointed out|highlighted|mentioned|noted|commented|raised|summarised|drew|referred|provided|shared|thanked|apologised|agreed)\b"
)
LED = re.compile(
    r"^(?:[^.:;]{3,60}:|(?:On|Under|As to|Regarding|With regard to)\s[^.;,:]{2,60},|In (?:reply|response|answer|regard|relation) to (?:[^.,;:]{2,60},|[^.,;:]{2,60}?(?=\s+(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor)\b)))\s+"
)  # "Flooding: "
APPOSED = re.compile(
    r"(?!(?:In|On|At|As|With|After|Following|Having|For|From|When|While|Before)\s)[A-Z][^.;,]{2,70},\s(?P<name>(?:[A-Z][\w’'.-]*\s){0,4}[A-Z][\w’'-]*),?\s"
    rf"(?:then\s|also\s)?(?={TOLD.pattern})"
)  # "The Head of Finance, Ann Bell, reported"
SPEAKER = re.compile(
    r"(?:[A-Z][\w’'.-]*\s+){0,3}[A-Z][\w’'-]*(?=,?\s+[a-z]|,\s[^.;,]{2,60},\s[a-z]|\s[–—-]\s)|"
    r"[Tt]he (?:(?:of|and|for|[A-Za-z][a-z’'-]+) ){0,6}?[A-Za-z][a-z’'-]+(?=\s(?:had|has|was|then|also|said|gave|spoke|told|[a-z]+ed)\b)"
)
ASKS = re.compile(r"(?:[A-Z][\w’'.-]*\s+){1,4}(?:also\s+|then\s+)?(?:asked|queried|enquired|requested|questioned)\b")
SHE = re.compile(r"(?:He|She)\b")
SOMEBODY = re.compile(
    r"\b(?:[A-Z][\w’'-]+ (?!(?:Road|Street|Lane|Close|Avenue|Drive|Way|Green|Park|Hall|House|School|Hill|Bridge|Farm|Station|Council|District)\b)[A-Z]|(?:Mr|Mrs|Ms|Miss|Dr|Cllr|PC|Sgt|[Cc]ontractor|[Oo]fficer|[Cc]lerk|[Oo]wner|[Mm]anager|[Ee]ngineer|[Rr]esident|[Cc]hair\w*|[Ff]armer|"
    r"[Nn]eighbour|[Tt]enant|[Dd]river|[Hh]ead\w*|[Tt]eacher|[Ll]andlord|[Dd]octor|[Cc]ouncillor|[Mm]ember|man|woman|lady|gentleman|[Ss]ecretary|[Tt]reasurer|[Bb]uilder|"
    r"[Cc]aretaker|[Aa]pplicant|colleague|person|boy|girl|[Vv]icar|[Dd]irector|[Rr]epresentative)s?\b)"
)
BEHIND = re.compile(
    r"\b(?:of|for|to|from|with|by|at|on|about|against) (?:(?:the|an?|his|her|their|its|all|some) )?(?:(?:[a-z]+ )?[a-z]+|[A-Z][\w’'-]*(?: (?:of |and |the )*[A-Z][\w’'-]*){0,5})(?=\s*(?:[,;]|$|\b(?:but|about|of|for|by|in|on|at|with)\b))"
)  # whoever is named behind such a word does nothing in the sentence ("a matter for the Chief Engineer")
DOUBTS = re.compile(
    r"\b(?:asked|queried|wondered|enquired|questioned|hoped|wished|thought|felt|feared|believed|suggested|proposed|whether|if|when|unless|until|why|how|what|who|whose)\b"
)

REQUEST = re.compile(
    r"\b(?:asked|requested) (?:that|for)\b|\b(?:asked|enquired|wondered|queried) (?:if|whether)\b[^.;]{2,100}\b(?:could|can)\b"
)
ERRAND = re.compile(
    r"\b(?:asked|requested) that\b[^.;]{2,120}\bbe (?P<done>[a-z-]+)\b|\b(?:asked|requested) for\b[^.;]{2,120}? to be (?P<made>[a-z-]+)\b|"
    r"\b(?:asked|enquired|wondered|queried) (?:if|whether) (?!(?:he|she|they)\b)(?P<whom>[^.;,]{2,60}?) (?:could|can) (?:please |kindly |also )?(?:be (?P<sent>[a-z-]+)|(?P<verb>[a-z-]+))\b"
)  # a request that gives somebody something to do
CARRIED_OUT = frozenset(
    "sent circulated checked shared forwarded emailed e-mailed posted published distributed copied issued supplied provided prepared drafted "
    "written updated amended corrected contacted invited investigated arranged obtained ordered chased repaired replaced displayed "
    "shown given brought added included collected recirculated re-circulated raised mended cleaned painted moved removed measured costed translated".split()
)  # what is done to things on errands
CONSENTS = re.compile(
    r"(?P<owner>(?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr|Prof|Rev)\.? )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,3}|[Tt]he [A-Z]?[a-z]+(?: [A-Z]?[a-z]+){0,3}) "
    r"(?:kindly |readily |duly )?(?P<how>agreed|consented|undertook|promised|(?:was|were) (?:content|happy|willing)(?= to))(?: to (?:this|that|it|do (?:so|this|that|it)))?\W*"
)  # the answer to what was asked
AND_AGREED = re.compile(
    rf"(?:,? (?:and|but|which)|,? to which|;) (?={CONSENTS.pattern}$)"
)  # between what was asked and the answer to it, in one sentence

THAT = re.compile(
    r"\b(?:that (?!(?:figure|information|number|detail|data|answer)s?\b)|(?:said|says|explained|stated|added) (?!that\b|no\b|yes\b|so\b|goodbye\b))(?P<self>(?:he|she) )?"
)  # what is told, by the one who tells it where it goes on with "she"
MET = re.compile(
    r"(?:(?!\b(?:and|but|or|as|that|while|because|when|than|with)\b)\b[a-z’'-]+|\ba|\b(?:Brigadier|Sir|Dame|Lord|Lady|the Rev)) $"
)
DOES_TOO = re.compile(
    r"(?:,[^,]{2,60},)? (?:is|are|was|were|has|had|will|would|could|can|may|should|[a-z]+ed|said|says|gave|told)\b"
)
PROMISES = ("undertook", "promised")
AND_SAID = re.compile(
    r"\band(?:,\s[^,]{3,120},)?\s(?:also\s|then\s|further\s)?(?:said|confirmed|advised|stated|replied|added|agreed|promised|indicated|explained|responded)\s(?:that\s?)?$"
)  # what the one with whom a sentence begins goes on to say
SINGLE = re.compile(
    r"\b(?:he|she|(?:Mr|Mrs|Ms|Miss|Dr|Cllr|PC|Sgt)\b|(?:contractor|officer|clerk|owner|manager|engineer|resident|chair\w*|farmer|neighbour|tenant|driver|head\w*|teacher|landlord|"
    r"doctor|councillor|member|man|woman|lady|gentleman|secretary|treasurer|builder|caretaker|applicant|colleague|person|vicar|director|representative|solicitor)\b(?![’']))",
    re.I,
)  # one more person who may be meant by "she"
HAD_TO = re.compile(
    r"\b(?:had|has|have|been|but|not|yet|last|previous)\b"
)  # tells what became of what somebody was to do


def consents(findings: Findings, text: str, before: str) -> str | None:
    """Who takes on what the sentence before asked for ("BC asked that the list be sent round. AB agreed.")."""
    said = CONSENTS.fullmatch(text)
    if not said or not (_is_errand(before, said["owner"]) or (said["how"] in PROMISES and REQUEST.search(before))):
        return None
    return said["owner"] if names_people(findings, said["owner"]) else None


def both(findings: Findings, text: str) -> tuple[str, str] | None:
    """What somebody asked for, and who agrees at the end of the same sentence ("BC asked for it to be chased and AB agreed.")."""
    found = AND_AGREED.search(text)
    return (text[: found.start()], found["owner"]) if found and names_people(findings, found["owner"]) else None


def taken_on(findings: Findings, text: str) -> str | None:
    """Who takes on what was asked for in the same sentence."""
    told = both(findings, text)
    return told[1] if told and _is_errand(*told) else None


def _is_errand(before: str, owner: str) -> bool:
    """Whether a request is for an errand: that something be sent, checked or the like, or that the one who consents do something."""
    asked = ERRAND.search(before)
    if asked and (done := asked["done"] or asked["made"] or asked["sent"]):
        return done in CARRIED_OUT
    return bool(asked and asked["verb"] in task_words.ERRANDS and asked["whom"].split()[-1] == owner.split()[-1])


def had_done(match: re.Match[str], text: str) -> bool:
    """Whether somebody "would have the table done again" by some day."""
    return match["verb"] == "have" and bool(task_words.HAVE_DONE.search(text) and is_task.LATER.search(text))


def who_acts(findings: Findings, match: re.Match[str]) -> str:
    """The one with whom a sentence begins, where it is they who "will" at its end: nobody else is named or told of in between who may be meant."""
    between, beside, owner = match["between"], match["beside"] or "", match["owner"].strip().rstrip(".")
    told = [told["self"] for told in THAT.finditer(between)]
    others = [span for span in findings.people_in(between) if told or not _is_met_by(between, span)]
    if others or (None in told and not match["how"].endswith(is_task.UNDERTAKES)):
        return ""
    if told and SOMEBODY.search(between if None in told else BEHIND.sub("", between)):
        return ""
    return beside if names_people(findings, beside) and not names_people(findings, owner) else owner


def _is_met_by(between: str, span: tuple[int, int, str]) -> bool:
    """Whether somebody is named as the one whom an owner knows, met or the like, and does nothing in the sentence."""
    return bool(MET.search(between, 0, span[0]) and not DOES_TOO.match(between, span[1]))


def before_question(text: str) -> str:
    """What stands before the question that somebody is to look into ("She was to check whether it had been sent")."""
    return re.split(r"\b(?:whether|if|that|what|how|why|when)\b", text, maxsplit=1)[0]


def are_own_words(findings: Findings, match: re.Match[str]) -> bool:
    """Whether "she" behind "AB said that …" can only be the one who speaks: she was meant before, or nobody else is named or is doubtful."""
    between, pronoun = match["between"], match["they"]
    if DOUBTS.search(between):
        return False
    if AND_SAID.search(between) and not SINGLE.search(between) and not any(True for _ in findings.people_in(between)):
        return True
    if re.search(r"\b(?:he|she)\b", between):
        return between.startswith((f"said that {pronoun} ", f"said {pronoun} ")) or (
            f" that {pronoun} " in f" {between}" and not re.search(r"\b[A-Z][\w’'-]+ [A-Z]", between)
        )
    return not SOMEBODY.search(BEHIND.sub("", between))


def of_the_one_before(findings: Findings, text: str, before: list[Span]) -> Sequence[tuple[int, int, str | None]]:
    """The task of "She will …" behind a sentence that begins with one person's name, with nobody else named in between.

    What was promised is somebody's task also where it is not told whose.
    """
    agreed = reply_words.AGREED_THEY.match(text)
    match = agreed or reply_words.PRONOUN.match(text)
    if match and not agreed and match["how"].startswith("was") and HAD_TO.search(before_question(text)):
        return []
    if not match or match["verb"] in task_words.STATES - {"have", "speak"} or match["verb"] == "be":
        return []
    how = "" if agreed else match["how"]
    takes_on = match["verb"] in task_words.ON_A_WORD and task_words.TAKES_ON.search(text)
    if how in ("would", "") and match["verb"] not in task_words.ERRANDS and not takes_on:
        return []
    for span in reversed(before):
        said = findings.text[slice(*span)]
        begins = LED.sub("", said[run_on.after_title(findings, said) :])
        beside, first = APPOSED.match(begins), SPEAKER.match(begins)
        alone = (first.group(), first.group().split()[-1]) if first else ()
        named = (words for words in ((beside["name"], *alone) if beside else alone))
        if span == before[-1] and ASKS.match(said):
            break  # the one who was asked answers
        if owner := next((words for words in named if names_somebody(findings, words, span[0])), None):
            told = how != "would" or TOLD.search(said) or " said " in match.group() or is_task.LATER.search(text)
            return [(0, len(text), owner)] if told else []
        if not SHE.match(said) and any(True for _ in findings.people_in(said)):
            break
    promised = how.endswith(" to") and not how.startswith(("is", "was")) and match["verb"] in task_words.ERRANDS
    return [(0, len(text), None)] if promised or agreed else []
