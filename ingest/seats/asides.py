"""What an entry of a membership adds to a seat (substitutes, conditions, votes), and the office of the body that it names there."""

from __future__ import annotations

import re

OFFICE = re.compile(
    r"\s*\((?P<office>(?:(?:joint|independent|interim|vice|deputy|co|partnership)[ -]?)*(?:chair(?:man|woman|person)?|convenor|convener))\)"
    r"|,? who (?:shall|will|is to|also)? ?(?P<how>chairs?|co-chairs?)\b[^,;]{0,40}",
    re.I,
)  # of the body itself, which a member fills
ASIDE = re.compile(
    r"\s*\((?:or (?:equivalent|nominee|nominated|deputy|delegate|delegated|substitute|another|representative|their|his|her)\b[^()]{0,40}|(?:to be|subject|if|where|when|one per|(?:one|1) (?:for|from|in) (?:each|every)|by|as) [^()]{2,60}|non-?\s?voting|voting|ex[- ]officio|[A-Z][A-Za-z]{1,6}s?)\)$|"
    r"[,;] (?:or|of whom|one of (?:whom|which)|who|whom|both|each|all|one from each|subject|ideally|preferably|including|with|as|in (?:an?|the)|being|on|at least|non-voting|ex[- ]officio|chosen by (?:its|their))\b.*$|"
    r" or (?:a |an |the |their |his or her |his/her )?(?:\w+ )?(?:nominee|nominated \w+|deputy|delegate|representative|substitute|equivalent)\b.*$|"
    r",? (?:(?:to|shall|will|must) be )?(?:elected|appointed|chosen|nominated|selected|co-opted)(?: as follows| in turn)?(?:$| (?:in|at|for|annually|each|every|from|under|on|as|to|with|following|after|through)\b.*$)| on behalf of .*$| whom? (?:the|shall|will|must|may|is|are|has|have|it|they)\b.*$|"
    r",? (?:both )?as (?:an? )?(?:advis|observ)\w+\b.*$",
    re.I,
)
MOST = 6  # asides behind each other


def without(words: str) -> tuple[str, str]:
    """An entry without its asides, and the office of the body itself that it gives in one of them."""
    office = ""
    for _ in range(MOST):
        before = words
        if said := OFFICE.search(words):
            office, words = said["office"] or "chair", f"{words[: said.start()]}{words[said.end() :]}".strip(" ,;.")
        words = ASIDE.sub("", words).strip(" ,;.")
        if words == before:
            break
    return words, office
