"""Words that lead up to a list of what was settled, and words that put something to the meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.graph.sentences import Span
from convenor.graph.worded import Worded
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import says_again
from convenor.ingest.outcomes import verdicts
from convenor.ingest.words import labels
from convenor.ingest.words.cues import settles

PUT_FORWARD = Worded(
    r"\b(?:proposed|moved|suggested|recommended|asked|requested|proposal|motion|recommendation|option|request|question|application)\b[^.;]{0,80}(?:\b(?:that|to|for)\b|:)|^(?:that|to) [a-z]",
    re.I,
)
BARE = re.compile(
    r"(?:not )?(?:agreed|approved|refused|rejected|granted|deferred|adopted|carried|lost|withdrawn|accepted|endorsed)(?: unanimously)?[.!]?",
    re.I,
)
LEAD = Worded(
    r"\b(?:agreed|resolved|decided|approved|approve|agree|concluded|determined|ordered|settled|recommended)(?:,? (?:accordingly|unanimously|nem\.? con\.?|by (?:a majority|[\w ]{1,12} votes? to [\w ]{1,12}))){0,2}"
    r"(?:,? (?:that there (?:shall|should|will|would) be|that|to|as follows|the following))?,?\s*(?:[:–—-]+|(?<= that)|(?<= to)|(?<=as follows)\.?|(?<=the following)\.?)$|"
    r"\bit (?:was|is|be) (?:\w+ )?(?:resolved|agreed|decided)$|(?-i:\b(?:RESOLVED|AGREED|DECIDED|APPROVED|RATIFIED|HOMOLOGATED|ENDORSED|ADOPTED)$)|"
    r"\b(?:agreed|resolved|decided|voted) (?:by [^.;:]{3,60}? )?(?:\w+ly )?to (?:re-?|de-?)?(?:elect|appoint|co-?opt|nominate|approve|adopt|endorse|award|make|fund|accept|ratify|delegate|grant|allocate|authorise|purchase|buy|recommend|refuse|reject|defer|renew|extend|increase|reduce|retain|transfer|support)(?: the following(?: [\w-]+){0,4})?\s*:[–—-]?$|"
    r"(?-i:\b(?:RESOLVED|AGREED|DECIDED)),? (?:by|with|on) [^.;:]{3,60}:[–—-]?$|"
    r"\bfollowing (?:\w+ )?(?:decisions|recommendations|resolutions|motions|points|changes|amendments|grants|payments|actions|matters|items|appointments|awards|policies|documents|applications|requests|bids|reports|nominations|terms of reference) "
    r"(?:was|were) (?:\w+ )?(?:agreed|approved|(?<!points were )(?<!matters were )(?<!items were )(?<!points was )made|taken|passed|carried|adopted|awarded|refused|declined)(?: (?:on|about|for|in) [\w ]{3,40})?\s*[.:–—-]+$|\bfollowing (?:was|were) (?:\w+ )?(?:agreed|approved|resolved|decided|elected|appointed|awarded|funded|refused|declined|not (?:agreed|approved|supported|funded))\W*$|"
    r"\b(?:awarded|approved|agreed|made)\b(?! by\b)[^.;:]{0,60} as follows\s*[:.–—-]*$|"
    r"^(?:re-?)?elected(?: (?:to|as|onto|for) [\w ]{3,40})?\s*:$",
    re.I,
)
LONGEST_LEAD = 60  # code points of words that lead up to a list, and no more
ALTERNATIVES = re.compile(
    r"(?:planning )?(?:decisions?|determinations?) (?:notified|received|reported|(?:made )?(?:by|from) the (?:local )?(?:planning|county|district|borough|city|unitary)\b)|(?:other |alternative )?(?:options?|alternatives?) (?:that were )?(?:considered|rejected)\b",
    re.I,
)  # head what was not chosen

TELLS = re.compile(
    r"(?:[A-Z][\w’'().-]*+|the|of|and|for|or|present|all|this|item|no|with|an?)(?:,? (?:[A-Z][\w’'().-]*+|the|of|and|for|or|present|all|item|no|with|an?)){0,24},? "
    r"(?:had|said|gave|declared|reported|introduced|presented|welcomed|thanked|advised|explained|updated|announced|was for)\b"
)  # somebody and what they did
WHY = re.compile(
    r"\b(?:for the (?:following )?reasons?|on the (?:following )?grounds?)\b[^.;:]{0,60}:$", re.I
)  # leads up to why it was so resolved
BY_BOTH = Worded(
    r"^\W*(?:proposed|moved|prop)\b[^.;]{2,60}\b(?:seconded|sec)\b(?![^.;]*\b(?:that|to)\b)|(?-i:^[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2} (?:proposed|moved),? (?:(?:and|with) )?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2} (?:has |then )?seconded)\W*$",
    re.I,
)
BY_WHOM = re.compile(
    r"(?:The )?(?:minutes|notes|recommendations?|motion|proposals?|resolution|report) (?:was|were) (?:proposed|moved) by [^.;]{3,60}? (?:and )?seconded by [^.;]{3,60}\W*$|"
    r"[^.;]{3,200}(?:; (?:this|that|it|these) (?:was|were)|,? which (?:was|were|all|members|everybody|everyone|the [a-z]+)) (?:\w+ly )?(?:supported|accepted|agreed|welcomed|approved)\W*$",
    re.I,
)  # tells of what is resolved below who moved it, or that they liked it
AMENDS = re.compile(r"\bamendment\b", re.I)
STATUS = re.compile(
    r"\W*(?:(?:draft|final|un-?confirmed|confirmed|unapproved|official|public|open|private|restricted)\W*){1,2}(?:minutes?)?\W*",
    re.I,
)  # what a paper says of itself
TO_COME = re.compile(
    r"to receive (?:an?|further|fuller|more|regular|\w+ly|the next) ", re.I
)  # what they agreed to be given later, and not what lay before them
HOW_TO = re.compile(
    r"(?:Use|Click|Search|View|Select|Browse|Enter|Choose)\b.{0,60}\b(?:below|above|here|search|list|button|link|page|options?)\b"
)  # what a web page tells its reader to do
OF_MINUTES = re.compile(r"\bminutes\b(?!.*\barising\b)", re.I)
PUTS = re.compile(r"\b(?:that|to)\b", re.I)
REFERS = re.compile(
    r"\b(?:the|this|that|which|her|his|their) (?:proposal|motion|amendment|proposition|suggestion)\b[^.;]{0,60}\b(?:carried|lost|rejected|defeated|agreed|accepted|approved|passed|fell|withdrawn)\b|"
    r"\b(?:supported|agreed|approved|accepted|endorsed|backed|rejected) (?:the|this|that|his|her|their) (?:proposal|motion|amendment|proposition|suggestion)\W*$",
    re.I,
)
PUT = re.compile(r"\b(?:proposed|moved|suggested)\b(?! by\b)", re.I)
IT = re.compile(
    r"^(?:This|These|It|They)\b[^.;,]{0,15}\b(?:was|were) (?:\w+ ){0,2}?(?:approved|agreed|adopted|accepted|ratified|endorsed|supported|refused|rejected)\b(?:(?!\b(?:that|to|not|by)\b).){0,40}$|"
    r"^(?:(?:that was |it was |was |all |members )?agreed|yes)[:,;–—-]? (?:that )?(?:it|we|they|this|so|he|she) (?:should|could|would|must|will|shall|may|can|ought to)(?: not| be)?\W*$|\b(?:agreed|consented) to (?:this|these|it)\b.{0,30}$|^There (?:were|was) no (?:other|further) nominations?\b|"
    r"^(?:This|It)\b[^.;]{0,30}\bwas seconded\b",
    re.I,
)  # settles what the sentence before it puts to the meeting, and says nothing of its own
GOES_ON = re.compile(
    r"^(?:They|These|It|This|Both)\b[^.;]{0,40}\b(?:(?:was|were|be) (?:\w+ )?signed\b|(?:will|would) be (?:looked at|considered|discussed|reviewed) again\b)"
)
OF_VOTE = re.compile(
    r"\b(?:recorded|named|secret) (?:vote|ballot)\b|\bvote was (?:then )?(?:taken|held)\b|^(?:there (?:followed|was) (?:an? )?(?:\w+ )?(?:discussion|debate)|(?:a |the )?(?:\w+ )?(?:debate|discussion) (?:followed|ensued|took place))\b",
    re.I,
)  # tells how a matter came to its end
MOVES = Worded(r"\b(?:proposed|moved|suggested)\b(?! (?:by|on|to the)\b)", re.I)


def leads_only(text: str) -> bool:
    """Whether words lead up to what was settled, and say nothing of it ("The Board resolved to:", "that the Board –")."""
    alone = len(text) <= LONGEST_LEAD and text.endswith((":", "–", "—", ":-", ": -"))
    return alone and bool(labels.BODY_LEAD.match(text) or labels.BODY_LEAD.match(text[5:]) or LEAD.search(text))


def put_above(findings: Findings, blocks: Sequence[Block], index: int) -> int | None:
    """Where what was put to the meeting begins, in the block above a verdict, or what stands before it in its item."""
    above = blocks[index - 1] if index else None
    if above is None or above.kind not in ("paragraph", "item"):
        return None
    if above.kind == "item" and "\n" not in findings.text[above.end : blocks[index].start]:
        return above.start
    start, end = findings.sentences(above)[-1]
    return start if PUT_FORWARD.search(findings.text, start, end) else None


def refers(text: str, before: str) -> bool:
    """Whether a sentence settles what the one before it put to the meeting ("The motion was carried.", "These were approved.")."""
    return bool((REFERS.search(text) and PUT.search(before)) or IT.search(text))


def of_motion(text: str, before: str) -> bool:
    """Whether a sentence tells what became of the motion, where the one before it tells of an amendment."""
    return bool(AMENDS.search(before) and REFERS.search(text) and not AMENDS.search(text))


def goes_on(text: str) -> bool:
    """Whether a sentence only tells what is done with that which the one before it settles ("They were signed by the Chairman.")."""
    return bool(GOES_ON.match(text))


def put_in(findings: Findings, block: Block) -> Span:
    """The sentence of a block that a verdict below it settles: the last one that moves something, else the last that does not only tell of the vote."""
    spans = findings.sentences(block)
    said = [span for span in spans if not OF_VOTE.search(findings.text[slice(*span)])] or spans
    for start, end in reversed(said):
        text = findings.text[start:end]
        if verdicts.VERDICT.match(text) or settles(text):
            break
        if MOVES.search(text):
            return start, end
    return said[-1]


def only_tells(findings: Findings, blocks: Sequence[Block], index: int, rest: str) -> bool:
    """Whether what follows "Decision:" on a page that has "Minutes:" below it tells of what happened, and nothing was settled."""
    below = [findings.words(block) for block in blocks[index + 1 : index + 4]]
    said = rest or next(iter(below), "")
    if not any(labels.MINUTES.match(words) for words in below) or settles(said) or verdicts.ends(said):
        return False
    return bool(TELLS.match(said)) and not labels.RESOLVED.match(said)


def told_below(findings: Findings, blocks: Sequence[Block], index: int, rest: str) -> bool:
    """Whether what follows "Decision:" only leads up to a resolution that stands below with its own label."""
    said = settles(rest)
    for block in () if labels.RESOLVED.match(rest) else blocks[index + 1 : index + 12]:
        words = findings.words(block)
        if block.kind in ("heading", "row") or labels.MINUTES.match(words):
            return False
        found = labels.RESOLVED.match(words)
        if "RESOLVED" in words and not said:
            return True
        if found:
            again = not said or says_again(rest, words[found.end() :])
            return again and not found["cue"].lower().startswith("decision")
    return False
