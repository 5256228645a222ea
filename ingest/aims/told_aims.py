"""Aims that the sentences of a paragraph list ("Our three themes are: a; b; c", "Our first aim is to …")."""

from __future__ import annotations

import re

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.ingest.aims.aim_lists import MOST_WORDS_OF_LABEL, SEMICOLON, Known
from convenor.ingest.aims.aims import keep, plain_label
from convenor.ingest.names.findings import Findings
from convenor.ingest.words import aim_cues as cues, announcements

ORDINAL = re.compile(
    r"^(?:Our|The|Its) (?P<count>first|second|third|fourth|fifth|sixth|final|last) (?:strategic |key |main )?"
    r"(?P<kind>aim|objective|goal|priority|ambition) is (?:to )?(?P<label>[^.;:]{8,160})\.?$",
    re.I,
)  # "Our first aim is to widen access"
LETTERED = re.compile(r"\s*(?:[;,]?\s*\band\b)?\s*\((?:[a-z]|\d{1,2}|[ivx]{1,4})\)\s+")
COMMA = re.compile(r",\s*(?:and\s+)?|\s+and\s+")
ENDED = re.compile(r"\bhad\b|\bwere\s*:?\s*$")  # "It had three themes: …", of a strategy before this one
LAST_AND = re.compile(r"^\s*and\s+")
LONGEST_TOLD = 20  # words of an aim listed in a sentence


def sentences(findings: Findings, part: Part, block: Block, known: Known) -> None:
    """Keep the aims that a paragraph's sentences list ("Our three themes are: a; b; c"), and not those of others."""
    own = part.body or findings.document.title
    _ordinals(findings, part, block, known)
    for start, end in findings.sentences(block):
        said = findings.text[start:end]
        match = cues.TOLD.search(said) or cues.OURS_ARE.search(said)
        if not match or cues.OF_OTHERS.search(said[: match.start("list")]) or ENDED.search(said[: match.start("list")]):
            continue
        if not announcements.is_of_others(said[: match.start("kind")], own):
            _told(findings, part, msgspec.structs.replace(block, start=start, end=end), match, known)


def _ordinals(findings: Findings, part: Part, block: Block, known: Known) -> None:
    """Keep the aims that a paragraph tells one a sentence, where it tells a first and more ("Our first aim is to …")."""
    spans = findings.sentences(block)
    told = [(span, match) for span in spans if (match := ORDINAL.match(findings.text[slice(*span)].strip()))]
    if len(told) < 2 or told[0][1]["count"].lower() != "first":
        return
    for order, ((start, end), match) in enumerate(told, 1):
        label = match["label"][0].upper() + match["label"][1:]
        if plain_label(label) not in known:
            sentence, kind = msgspec.structs.replace(block, start=start, end=end), cues.kind_of(match["kind"])
            aim = keep(findings, part, kind, label, sentence, number=str(order), rule="listed in a sentence")
            known[plain_label(label)] = (kind, aim)


def _told(findings: Findings, part: Part, sentence: Block, match: re.Match[str], known: Known) -> None:
    """Keep the aims that a sentence lists, where there are as many as it says."""
    words, marked = match["list"], len(LETTERED.findall(match["list"])) > 1
    cut = LETTERED if marked else SEMICOLON if ";" in words else COMMA
    labels = [label for each in cut.split(words) if (label := LAST_AND.sub("", each).strip(" .,;"))]
    counts = match.string[match.start("count") : match.start("kind")].split()  # "our strategy has four"
    wanted = next(filter(None, map(announcements.number, counts)), 0)
    names = len(labels) > 2 and any(" " in label for label in labels) and not any(map(cues.TELLS_OF_THEM.match, labels))
    named = (
        match.re is cues.OURS_ARE.regex and names and max(len(label.split()) for label in labels) <= MOST_WORDS_OF_LABEL
    )
    if len(labels) < 2 or (wanted or len(labels)) != len(labels) or not (wanted or marked or named or ";" in words):
        return
    if all(len(label.split()) <= LONGEST_TOLD for label in labels):
        for order, label in enumerate(labels, 1):
            if plain_label(label) not in known:
                kind = cues.kind_of(match["kind"])
                aim = keep(
                    findings, part, kind, label, sentence, number=str(order), text=label, rule="listed in a sentence"
                )
                known[plain_label(label)] = (kind, aim)
