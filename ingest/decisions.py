"""What a meeting settled and what somebody is to do: resolutions with their parts, agreements in sentences, actions.

A resolution is marked by its label; an agreement in running text by its verb. What was noted, suggested, considered or only
proposed is not decided.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import msgspec

from convenor.graph.model import Block
from convenor.graph.reading import Action, Decision, Votes
from convenor.graph.sentences import sentences
from convenor.ingest import labels
from convenor.ingest.findings import Findings
from convenor.ingest.people import in_prose
from convenor.ingest.shapes import is_person


class Setting(msgspec.Struct):
    """Where in a paper we are: the meeting and the agenda item under which things are said."""

    meeting: str | None = None
    body: str | None = None
    item: str | None = None
    title: str | None = None
    resolved: list[str] = msgspec.field(default_factory=list)  # wordings resolved under this item


_WHO = (
    r"(?:the |all )?(?:(?:\w+ )?(?:committee|board|members|partnership|council|group|panel|meeting|forum|cabinet|trustees|governors|directors|participants|"
    r"executive|assembly|sub-?committee|membership)|we|[A-Z]{2,6})"
)
_HOW = r"(?:also |then |further |unanimously |therefore |provisionally |formally |duly |subsequently |collectively |all )*"
SETTLES = [
    re.compile(rf"\bit (?:was|had been|has been|is) {_HOW}(?:agreed|resolved|decided|approved|accepted|carried|proposed,? seconded and (?:agreed|carried|resolved))\b(?! to (?:note|differ)\b)", re.I),
    re.compile(rf"\b{_WHO}\s+(?:have |has |had )?{_HOW}(?:agreed|approved|resolved|ratified|endorsed|adopted|elected|appointed|re-elected|decided|voted|supported|accepted)\b(?! priorit| by\b)", re.I),
    re.compile(rf"\b(?:was|were|be|been)\s+{_HOW}(?:approved|re-?elected|elected|appointed|ratified|adopted|endorsed|co-opted|carried|signed as (?:a )?(?:true|correct|accurate))\b", re.I),
    re.compile(rf"\b(?:minutes|notes|accounts|budget|report|policy|proposals?|changes|amendments?|actions|recommendations?|terms|plan|motion)\b[^.;]{{0,60}}?\b(?:was|were)\s+(?:\w+ )?{_HOW}(?:approved|agreed|accepted|adopted|confirmed)\b", re.I),
    re.compile(r"\b(?:broad |general |unanimous )?agreement (?:that|to)\b", re.I),
    re.compile(r"\b(?:have|has|had)?\s*(?:taken|took) the decision\b", re.I),
    re.compile(r"^(?:agreed|approved|resolved|carried|decision)\s*[:–—-]", re.I),
]  # fmt: skip
UNSETTLED = re.compile(
    r"\b(?:not (?:been |yet )?(?:agreed|approved)|would be (?:agreed|approved)|to be (?:agreed|approved|decided)|once (?:agreed|approved)|if (?:agreed|approved)|"
    r"when (?:agreed|approved)|subject to (?:agreement|approval)|as (?:previously )?agreed|agreed (?:priorit|set of|action)|until approved|had previously|asked to (?:agree|approve)|"
    r"invited to (?:agree|approve)|for approval|seek\w* (?:approval|agreement)|could be (?:agreed|approved)|should be (?:agreed|approved)|may be (?:agreed|approved|appointed)|"
    r"(?:shall|will|must) be (?:agreed|approved|appointed|elected|ratified|adopted|endorsed)|no decision|need(?:s|ed)? to (?:agree|approve))\b",
    re.I,
)
NOTED = re.compile(r"\bbe (?:noted|welcomed|received|thanked)\b|^(?:noted|welcomed|to note)\b|\b(?:report|update|presentation|contents?|position|information|verbal \w+)\s+(?:was|were|be) (?:noted|welcomed|received)\b", re.I)
APPOINTS = re.compile(r"\b(?:elected|re-elected|appointed|co-opted|nominated|elect|appoint)\b", re.I)
TASK = re.compile(
    r"\b(?:be|is|are|was|were|to be)\s+(?:brought|presented|circulated|submitted|added|prepared|reported|invited|asked|requested|sent|arranged|produced|included on|placed on|scheduled|tabled|shared|drafted|published)\b"
    r"|\b(?:officers?|director|chief officer|clerk|secretary|chair|treasurer|manager|team|head)\b[^.;]{0,40}\b(?:to|will|be (?:asked|requested|authorised|instructed) to)\s+[a-z]+",
    re.I,
)
CONDITION = re.compile(r"\b(?:subject to|on (?:the )?condition that|provided that|with the (?:amendment|exception|proviso)|understanding that|pending|conditional (?:up)?on)\b.*", re.I)
LOST = re.compile(r"\b(?:motion|amendment|proposal|resolution)\b[^.;]{0,60}\b(?:was|were|being)?\s*(?:lost|fell|rejected|not carried|defeated)\b", re.I)
DEFERRED = re.compile(r"\b(?:be|was|were)\s+deferred\b|\bdefer(?:red)? to\b", re.I)
WITHDRAWN = re.compile(r"\b(?:be|was|were)\s+withdrawn\b", re.I)
VOTE = re.compile(r"\b(?P<for>\d+)\s*(?:votes? )?(?:in favou?r|for)\b(?:[^.;\d]{0,20}(?P<against>\d+|no)\s*(?:votes? )?against)?(?:[^.;\d]{0,20}(?P<abs>\d+|no)\s*abst\w+)?", re.I)
IMPERATIVE = frozenset(
    "develop identify explore review run work produce prepare circulate share arrange contact send invite investigate update provide ensure add write draft "
    "organise organize check confirm follow ask request report submit complete agree set create establish consider discuss meet bring present "
    "publish collate speak book order draw raise liaise look find chase amend build map test support lead hold plan schedule seek obtain implement "
    "monitor feed upload distribute email call make take get put design recruit appoint train deliver continue undertake convene source finalise".split()
)
OWNER = re.compile(r"^(?P<owner>[A-Z]{2,4}(?:\s*(?:/|&|and|,)\s*[A-Z]{2,4})*|(?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms)\.?\s+)?[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,3}|(?:the |The )?[A-Z][a-z]+(?: (?:of|and|[A-Z][a-z]+))*)\s+(?:to|will|agreed to|is to|are to|offered to|undertook to)\s+(?P<verb>[a-z]+)\b")
REFERENCE = re.compile(r"^\(?((?:[A-Z]{1,3})?\d{1,4}(?:[-/.]\d{1,4}){1,3}[a-z]?)\)?[.:]?\s+(?=[A-Z])")
DUE = re.compile(r"\b(?:by|before|due|no later than|for)\s+((?:the )?(?:end of |next )?(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December|next meeting|meeting)(?:\s+\d{4})?)", re.I)


def resolution(findings: Findings, blocks: Sequence[Block], index: int, setting: Setting) -> int:
    """The decisions of a block labelled as resolution with the parts that follow it; how many blocks that took (0: not one)."""
    block = blocks[index]
    words = findings.text[block.start : block.end]
    match = labels.RESOLVED.match(words)
    if not match or (block.kind == "heading" and match.end() < len(words) and not match["that"]):
        return 0
    recommended = match["cue"].lower().startswith("recommend")
    rest = words[match.end() :].strip()
    parts: list[tuple[str, int, int, str]] = []
    taken = 1
    following = index + 1
    while following < len(blocks) and _is_part(findings, blocks, following, bool(rest) and not rest.endswith((":", ";"))):
        b = blocks[following]
        parts.append((findings.text[b.start : b.end], b.start, b.end, b.marker.strip("().")))
        following += 1
    taken = following - index
    if not parts and not rest:
        if following < len(blocks) and blocks[following].kind in ("paragraph", "item"):
            b = blocks[following]
            parts.append((findings.text[b.start : b.end], b.start, b.end, ""))
            taken += 1
        else:
            return 0
    if rest and not (parts and rest.endswith(":")):
        _decide(findings, rest, block.start, block.end, "", setting, "resolution label", recommended)
    for text, start, end, part in parts:
        _decide(findings, text, start, end, part, setting, "resolution part", recommended)
    return taken


def _is_part(findings: Findings, blocks: Sequence[Block], index: int, complete: bool) -> bool:
    """Whether a block is a lettered or numbered part of the resolution above it."""
    block = blocks[index]
    if block.kind != "item" or not block.marker:
        return False
    if re.match(r"^\d+\.\d+", block.marker):
        return False
    return not complete or bool(re.match(r"^\(?[a-zivx]+[.)]", block.marker))


def _decide(findings: Findings, text: str, start: int, end: int, part: str, setting: Setting, rule: str, recommended: bool = False) -> None:
    """Keep one decision, and the action in it where it gives a task."""
    evidence = findings.span(start, end)
    text = text.strip()
    if label := labels.RESOLVED.match(text):
        text, rule = text[label.end() :].strip() or text, "resolution label"
    condition = CONDITION.search(text)
    vote = VOTE.search(text)
    findings.add(
        Decision(
            id=f"{setting.meeting or ''}/{setting.item or ''}/{part or start}",
            text=text,
            kind="recommendation" if recommended else kind_of(text, rule),
            meeting=setting.meeting,
            body=setting.body,
            item=setting.item,
            item_title=setting.title,
            part=part or None,
            conditions=condition.group().rstrip(". ") if condition else None,
            outcome=outcome_of(text),
            votes=Votes(in_favour=int(vote["for"]), against=_count(vote["against"]), abstained=_count(vote["abs"])) if vote else None,
            actors=tuple(findings.person(name, start + a) for a, _, name in in_prose(text, findings.people.known())),
            evidence=evidence,
            rule=rule,
        )
    )
    setting.resolved.append(text)
    if TASK.search(text) and not NOTED.search(text):
        findings.add(Action(text=text, evidence=evidence, meeting=setting.meeting, body=setting.body, due=due_of(text), rule="task in a resolution"))


def _count(words: str | None) -> int:
    return int(words) if words and words.isdigit() else 0


def votes(findings: Findings, block: Block, setting: Setting) -> bool:
    """Whether a block only counts votes; they then belong to the decisions of this item that have none."""
    words = findings.text[block.start : block.end]
    if not re.match(r"^(?:votes?|voting|vote count)\b", words, re.I) or len(words) > 160:
        return False
    found = VOTE.search(words)
    if not found:
        return False
    counted = Votes(in_favour=int(found["for"]), against=_count(found["against"]), abstained=_count(found["abs"]))
    for index, row in enumerate(findings.rows):
        if isinstance(row, Decision) and (row.meeting, row.item, row.item_title) == (setting.meeting, setting.item, setting.title) and not row.votes:
            evidence = (*row.evidence, *findings.span(block.start, block.end))
            outcome = "lost" if counted.in_favour is not None and (counted.against or 0) > counted.in_favour else row.outcome
            findings.rows[index] = msgspec.structs.replace(row, votes=counted, evidence=evidence, outcome=outcome)
    return True


def kind_of(text: str, rule: str) -> str:
    """The kind of a decision by its verb."""
    if APPOINTS.search(text):
        return "appointment"
    if NOTED.search(text):
        return "noted"
    if re.search(r"\bapprov|\bratif|\badopt|correct record|accurate record", text, re.I):
        return "approval"
    if re.search(r"\bagree", text, re.I):
        return "agreement"
    if re.search(r"\brecommend", text, re.I):
        return "recommendation"
    return "resolution" if rule.startswith("resolution") else "agreement"


def outcome_of(text: str) -> str:
    """carried, lost, deferred or withdrawn."""
    if LOST.search(text):
        return "lost"
    if WITHDRAWN.search(text):
        return "withdrawn"
    return "deferred" if DEFERRED.search(text) else "carried"


def agreements(findings: Findings, block: Block, setting: Setting) -> None:
    """The sentences of a block that say that something was settled."""
    for start, end in sentences(findings.text, block.start, block.end):
        text = findings.text[start:end]
        if not any(p.search(text) for p in SETTLES):
            if LOST.search(text) or (DEFERRED.search(text) and re.search(r"\b(?:item|decision|report|consideration|application)\b", text, re.I)):
                _decide(findings, text, start, end, "", setting, "outcome verb")
            continue
        if (actor := re.match(r"^([A-Z]{2,4})(?:,| and| &|\s)", text)) and findings.people.called(actor[1]):
            continue  # what one or two people agreed to do is an action of theirs
        if UNSETTLED.search(text) or re.search(r"\?\s*$", text) or _said_again(text, setting.resolved):
            continue
        if NOTED.search(text) and not re.search(r"\bit (?:was|had been) (?:\w+ )?agreed\b", text, re.I):
            continue
        _decide(findings, text, start, end, "", setting, "agreement verb")


def _said_again(text: str, resolved: list[str]) -> bool:
    """Whether a sentence says what a resolution under the same item says: most of the resolution's content words are in it."""
    said = _content(text)
    return any(len(said & _content(r)) >= 0.6 * max(1, len(_content(r))) for r in resolved if len(_content(r)) >= 3)


def _content(text: str) -> set[str]:
    return {w for w in re.findall(r"[a-z]{4,}", text.lower()) if w not in {"that", "this", "with", "will", "would", "should", "agreed", "from", "were", "been", "have"}}


def actions(findings: Findings, block: Block, setting: Setting, listed: bool) -> None:
    """The action that a block states: a labelled one, one of a list of next steps, "SAB to produce…"."""
    words = findings.text[block.start : block.end]
    if len(words) > 600:
        return
    ref = REFERENCE.match(words)
    if ref:
        words = words[ref.end() :]
    label = labels.ACTION_LABEL.match(words)
    body = words[label.end() :] if label else words
    if label and len(body) > 3:
        owner = label["in"] or _owner(body)
        findings.add(_action(findings, body, block, owner, setting, "action label", ref))
        return
    match = OWNER.match(body)
    initials = bool(match and match["owner"].replace("/", "").replace("&", "").replace(" ", "").isupper())
    if match and (listed or initials or is_person(match["owner"])) and match["verb"] not in {"the", "be", "date", "all", "both"}:
        findings.add(_action(findings, body, block, match["owner"], setting, "owner and verb", ref))
    elif listed and block.kind == "item" and body.split()[0].lower() in IMPERATIVE:
        findings.add(_action(findings, body, block, None, setting, "list of next steps", ref))


def _owner(text: str) -> str | None:
    match = OWNER.match(text)
    return match["owner"] if match else None


def _action(findings: Findings, text: str, block: Block, owner: str | None, setting: Setting, rule: str, ref: re.Match[str] | None) -> Action:
    return Action(text=text.strip(), ref=ref[1] if ref else None, owner=who(findings, owner, block.start), due=due_of(text), meeting=setting.meeting, body=setting.body,
                  evidence=findings.span(block.start, block.end), rule=rule)  # fmt: skip


def who(findings: Findings, owner: str | None, offset: int) -> str | None:
    """The key of the person that an owner's words name: by name, by initials where they fit one person, else the words."""
    if not owner:
        return None
    if is_person(owner, known=findings.people.known()):
        return findings.person(owner, offset)
    parts = re.split(r"\s*(?:/|&|,|\band\b)\s*", owner)
    keys = [findings.people.called(p) for p in parts if p.isupper()]
    if len(parts) == 1 and keys and keys[0]:
        return keys[0]
    names = findings.people.names()
    return "; ".join(names[k] if k else p for p, k in zip(parts, keys, strict=False)) if keys and len(keys) == len(parts) else owner


def due_of(text: str) -> str | None:
    """The date or occasion by which something is due, as printed."""
    match = DUE.search(text)
    return match[1] if match else None


def action_row(findings: Findings, block: Block, columns: list[str], setting: Setting) -> None:
    """The action of a row of an action log; `columns` says what each cell holds (action, owner, due, status, ref)."""
    cells = {kind: findings.text[c.start : c.end].strip() for kind, c in zip(columns, block.cells, strict=False) if c.end > c.start}
    text = cells.get("action", "")
    if len(text.split()) < 2:
        return
    owner = cells.get("owner")
    if not owner and (match := OWNER.match(text)):
        owner = match["owner"]
    findings.add(
        Action(text=text, ref=cells.get("ref"), owner=who(findings, owner, block.start), due=cells.get("due") or due_of(text), status=cells.get("status"),
               meeting=setting.meeting, body=setting.body, evidence=findings.span(block.start, block.end), rule="action log row")
    )  # fmt: skip


LOG_COLUMNS = [
    ("ref", re.compile(r"^(?:ref(?:erence)?|no\.?|number|item|action no\.?|#|id|minute(?: ref)?)\.?$", re.I)),
    ("action", re.compile(r"^(?:actions?(?: (?:required|agreed|point|to be taken))?|task|description|what|issue|agreed action)$", re.I)),
    ("owner", re.compile(r"^(?:owner|lead|who|by whom|responsib\w+|action (?:by|owner|lead)|assigned(?: to)?|person(?: responsible)?|lead officer|action for)$", re.I)),
    ("due", re.compile(r"^(?:due(?: date)?|deadline|by when|when|target(?: date)?|timescale|date due|completion date|date)$", re.I)),
    ("status", re.compile(r"^(?:status|progress|update|outcome|comments?|rag|complete[d]?\??|progress update)$", re.I)),
]


def log_columns(findings: Findings, block: Block) -> list[str]:
    """What the columns of an action log hold, read from its header row; [] when it is no such header."""
    out = []
    for cell in block.cells:
        words = findings.text[cell.start : cell.end].strip().rstrip(":")
        out.append(next((kind for kind, pattern in LOG_COLUMNS if pattern.match(words)), "other"))
    return out if "action" in out and ({"owner", "due", "status"} & set(out)) else []
