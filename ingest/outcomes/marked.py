"""A matter with its verdict beside it on one line: "New gate – refused", "[Agreed] lights", "Bench ... deferred to May"."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded

_CARRIED = (
    r"(?:agreed|approved|accepted|adopted|carried|passed|granted|supported|ratified|endorsed|authorised|awarded|funded|allowed|permitted|"
    r"signed off|confirmed|elected|appointed)"
)
_LOST = r"(?:not (?:agreed|approved|accepted|adopted|carried|passed|granted|supported|ratified|endorsed|funded|awarded)|refused|rejected|declined|lost|defeated|turned down|dismissed|(?:falls|fell)(?!\s(?-i:[A-Z]))|failed)"
_DEFERRED = r"(?:deferred|postponed|adjourned|held over|put off|carried over|stood over|referred back)"
_VERDICT = rf"(?:unanimously )?(?:(?P<{{0}}lost>{_LOST})|(?P<{{0}}deferred>{_DEFERRED})|(?P<{{0}}withdrawn>withdrawn)|(?P<{{0}}carried>{_CARRIED}))"
_SIGN = r"(?:\s*[:–—→⇒➔|✓✔✗✘❌=]\s*|\s-+>?\s|\s?\.{2,}\s?|\s*[(\[]\s*(?:[✓✔✗✘❌]\s*)?)"
_TAIL = (
    r"(?:(?:,|\s)\s*(?:to|until|till|unanimously|by (?:a|all|an|vote|members|majority|\d+|the (?:board|committee|meeting|members|chair))|as|with|without|subject|for|in|on|nem|pending|because|all|both|provided|\d)\b[^.;]{0,90}|"
    r"\s*(?:&|and) (?:duly )?signed\b[^.;]{0,40}|\s*\([^()]{2,60}\)|\s*[–—-]\s*[^.;]{3,60})?"
)
_NOT_MATTER = (
    r"(?!\W*(?:actions?|status|version|date|draft|document|author|owner|approval|approved|review\w*|history|progress|update|ref\w*|name|by|"
    r"(?:draft )?minutes|notes)\W*(?:$|[:–—|(-]))(?!\W*(?:grants?|donations?|funding|income|money) (?:\w+ ){0,2}from\b)"
)
BEHIND = Worded(
    rf"^{_NOT_MATTER}(?P<matter>[^\n|]{{3,160}}?(?:\|[^\n|]{{1,60}}){{0,3}}?){_SIGN}(?:[£€][\d,.]+[km]?\s+)?{_VERDICT.format('')}{_TAIL}[\s.)\]!|]*$",
    re.I,
)
BEFORE = re.compile(
    rf"^[\s•*-]*(?:[\[(]\s*{_VERDICT.format('a')}\s*[\])]\s*[:–—-]?\s*|(?!carried over|confirmed|passed){_VERDICT.format('b')}\s*(?:[:–—]|\s-)\s+)(?!by\b|on\b|date\b|actions?\b)(?=\w)",
    re.I,
)
MOTION = Worded(
    rf"^.*?\b(?:motion|moved|proposed|seconded|sec|2nd)\b.{{3,360}}?[,;–—-]\s*(?:(?:and|was|all|this|motion|then) )*{_VERDICT.format('')}(?: unanimously)?[\s.)]*$",
    re.I | re.S,
)  # "Motion by A, seconded by B that the hall be let, carried."
SIGNED = re.compile(rf"^[✓✔✗✘❌]\s*{_VERDICT.format('')}\b", re.I)
TAG = re.compile(r"^\[D\]\s+(?!decisions?\b)")  # the letter that marks a decision
MAY = Worded(r"ed\b|lost|held over|put off|withdrawn|turned down|signed off|passed", re.I)


def outcome(text: str) -> str:
    """carried, lost, deferred or withdrawn where a line marks a matter so; "" for any other."""
    if len(text) > 400 or not MAY.search(text):
        return ""
    found = SIGNED.match(text) or BEFORE.match(text) or BEHIND.match(text) or MOTION.match(text)
    if not found:
        return ""
    return next(
        kind.lstrip("ab") if kind[1:] in ("lost", "deferred", "withdrawn", "carried") else kind
        for kind, words in found.groupdict().items()
        if words and kind != "matter"
    )
