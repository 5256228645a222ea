"""Decisions told in papers that are no record of a meeting: what a body tells the press, and when a paper was adopted."""

from __future__ import annotations

from collections.abc import Sequence

from convenor.graph.model import Block
from convenor.graph.reading import Part
from convenor.graph.worded import AnyOf, Worded
from convenor.ingest.decisions import decisions, settled
from convenor.ingest.decisions.joined import Wording
from convenor.ingest.names import body_names
from convenor.ingest.names.findings import Findings
from convenor.ingest.names.setting import Setting
from convenor.ingest.words.shapes import is_body

KINDS = ("agenda", "notice", "summary", "decision", "minutes", "notes", "key messages")  # which tell it in other ways
_WHO = r"(?P<who>(?:[A-Z][\w’'&-]+ (?:(?:of|and|for|the) )*){1,8})"
_SETTLED = r"(?:agreed|approved|adopted|endorsed|voted|resolved|decided|backed|ratified|rejected|refused)"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_TOLD = (
    Worded(
        rf"{_WHO}(?:have |has )?(?:today|yesterday|tonight|last (?:night|week)|this (?:week|morning|afternoon|evening))(?: \([^()]{{3,30}}\))? (?:unanimously )?{_SETTLED}\b"
    ),
    Worded(rf"{_WHO}(?:has|have) agreed (?:to (?!(?:be|have|the|an?|its|our|their)\b)[a-z]|that\b|on\b)"),
    Worded(
        r"(?:^(?:[A-Z][a-z]+ and )?|\b(?:was|were|been|and) )(?:[Aa]dopted|[Aa]pproved|agreed|accepted|ratified|endorsed|[Aa]mended) by (?:the |our |its )?"
        rf"(?P<who>(?:[A-Z][\w’'&-]+ (?:(?:of|and|for|the) )*){{1,8}}|[a-z]+ )(?:(?:at|following) [^.;]{{3,60}}? )?(?:on|in|of)(?: the)? (?:\d{{1,2}}(?:st|nd|rd|th)? )?(?:of )?{_MONTH},? \d{{4}}"
    ),
)
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH},? \d{{4}}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{2,4}})"
NEWS = (
    *_TOLD,
    Worded(
        rf"\b(?:was|were) (?:\w+ly )?(?:adopted|approved|agreed|ratified) (?:on|at [^.;]{{3,60}}? on) (?:the )?{_DAY},? by (?:the |our |its )?(?P<who>(?:[A-Z][\w’'&-]+ (?:(?:of|and|for|the) )*){{1,8}}|[a-z]+\b)"
    ),
)
AT_FIRST = Worded(
    r"\b[Aa]t (?:the|its|our) (?:inaugural|first|annual|founding|general) (?:general )?meeting\b[^.;]{3,160}\b(?:was|were) (?:\w+ly )?(?:decided|agreed|adopted|approved|appointed|elected)\b|"
    rf"\b(?:was|were) (?:adopted|approved|agreed|amended) at (?:the|an|its|our) [^.;]{{3,60}}?\b[Mm]eeting\b[^.;]{{0,30}}?\bon (?:the )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{_MONTH},? \d{{4}}"
)
ANY = AnyOf((*NEWS, AT_FIRST))
GROUPS = frozenset(
    "members trustees governors directors partners partnership board committee council group organisers".split()
)


def read(findings: Findings, part: Part, blocks: Sequence[Block]) -> None:
    """Keep the sentences of a paper that tell what its own body settled ("The Council today adopted …", "… approved by the Board on …")."""
    if part.kind in KINDS:
        return
    setting = Setting(body=findings.body(part.body, blocks[0].start) if part.body and blocks else None)
    for block in blocks:
        if block.kind == "row" or not ANY.search(findings.words(block)):
            continue
        for start, end in findings.sentences(block):
            text = findings.text[start:end]
            told = next((match for pattern in NEWS if (match := pattern.search(text))), None)
            who = told["who"].strip() if told else ""
            own = who in GROUPS or (is_body(who) and _is_own(findings, text, start, who))
            if (own or (not told and AT_FIRST.search(text))) and not setting.says_again(text):
                decisions.decide(findings, setting, Wording(text, start, end), "agreement verb")


def _is_own(findings: Findings, text: str, start: int, who: str) -> bool:
    """Whether a body is the one whose paper it is: named at its beginning, or the first of all that the paper names."""
    if settled.is_named_above(findings, text, who):
        return True
    before, body = findings.text[:start], findings.document.body
    return start < settled.TOP and not body_names.in_prose(before) and not (body and body in before)
