"""Words that lead up to a list of what was settled, and words that put something to the meeting."""

from __future__ import annotations

import re
from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.graph.worded import Worded
from convenor.ingest.names.findings import Findings

PUT_FORWARD = Worded(
    r"\b(?:proposed|moved|suggested|recommended|asked|requested|proposal|motion|recommendation|option|request|question|application)\b[^.;]{0,80}(?:\b(?:that|to|for)\b|:)|^(?:that|to) [a-z]",
    re.I,
)
LEAD = Worded(
    r"\b(?:agreed|resolved|decided|approved|approve|agree|concluded|determined|ordered|settled|recommended)(?:,? (?:accordingly|unanimously|nem\.? con\.?|by (?:a majority|[\w ]{1,12} votes? to [\w ]{1,12}))){0,2}"
    r"(?:,? (?:that|to|as follows|the following))?,?\s*(?:[:–—-]+|(?<= that)|(?<= to)|(?<=as follows)\.?|(?<=the following)\.?)$|"
    r"\bit (?:was|is|be) (?:\w+ )?(?:resolved|agreed|decided)$|(?-i:\b(?:RESOLVED|AGREED|DECIDED)$)|"
    r"\bfollowing (?:\w+ )?(?:decisions|recommendations|resolutions|motions|points|changes|amendments|grants|payments|actions|matters|items|appointments|awards|policies|documents|applications|requests|bids|reports|nominations|terms of reference) "
    r"(?:was|were) (?:\w+ )?(?:agreed|approved|made|taken|passed|carried|adopted|awarded|refused|declined)(?: (?:on|about|for|in) [\w ]{3,40})?\s*[.:–—-]+$|\bfollowing (?:was|were) (?:\w+ )?(?:agreed|approved|resolved|decided|elected|appointed|awarded|funded|refused|declined|not (?:agreed|approved|supported|funded))\W*$|"
    r"\b(?:awarded|approved|agreed|made)\b(?! by\b)[^.;:]{0,60} as follows\s*[:.–—-]*$|"
    r"^(?:re-?)?elected(?: (?:to|as|onto|for) [\w ]{3,40})?\s*:$",
    re.I,
)
ALTERNATIVES = re.compile(
    r"(?:planning )?(?:decisions?|determinations?) (?:notified|received|reported|(?:made )?(?:by|from) the (?:local )?(?:planning|county|district|borough|city|unitary)\b)|(?:other |alternative )?(?:options?|alternatives?) (?:that were )?(?:considered|rejected)\b",
    re.I,
)  # head what was not chosen

BY_BOTH = Worded(r"^\W*(?:proposed|moved|prop)\b[^.;]{2,60}\b(?:seconded|sec)\b(?![^.;]*\b(?:that|to)\b)", re.I)
OF_MINUTES = re.compile(r"\bminutes\b(?!.*\barising\b)", re.I)
PUTS = re.compile(r"\b(?:that|to)\b", re.I)
REFERS = re.compile(
    r"\b(?:the|this|that|which|her|his|their) (?:proposal|motion|amendment|proposition|suggestion)\b[^.;]{0,60}\b(?:carried|lost|rejected|defeated|agreed|accepted|approved|passed|fell|withdrawn)\b|"
    r"\b(?:supported|agreed|approved|accepted|endorsed|backed|rejected) (?:the|this|that|his|her|their) (?:proposal|motion|amendment|proposition|suggestion)\W*$",
    re.I,
)
PUT = re.compile(r"\b(?:proposed|moved|suggested)\b(?! by\b)", re.I)


def put_above(findings: Findings, blocks: Sequence[Block], index: int) -> int | None:
    """Where what was put to the meeting begins, in the block above a verdict."""
    above = blocks[index - 1] if index else None
    if above is None or above.kind not in ("paragraph", "item"):
        return None
    start, end = findings.sentences(above)[-1]
    return start if PUT_FORWARD.search(findings.text, start, end) else None
