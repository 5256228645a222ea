"""The words by which strategies label what they hold: what will be done, how it will be known, what is an aim."""

from __future__ import annotations

import re

KIND = {
    word: kind
    for kind, words in (
        ("priority", "priority priorities"),
        ("ambition", "ambition ambitions"),
        ("aim", "aim aims"),
        ("objective", "objective objectives"),
        ("goal", "goal goals"),
        ("outcome", "outcome outcomes"),
        ("theme", "theme themes pillar pillars workstream workstreams strand strands"),
        ("vision", "vision"),
        ("mission", "mission missions"),
        ("commitment", "commitment commitments pledge pledges promise promises"),
        ("domain", "domain domains"),
    )
    for word in words.split()
}
_NOUNS = "|".join(KIND)
_AREAS = r"(?:(?:focus|priority|key|action|work|thematic) areas|areas (?:of|for) (?:activity|focus|work|action))"
_QUALITY = (
    r"(?:our|the|these|key|strategic|local|agreed|specific|draft|shared|corporate|top|main|system|overall|overarching|"
    r"high[- ]level|long[- ]term|headline|guiding|big|core|\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)"
)
NUMBERED = re.compile(
    r"^(?:strategic |key |corporate )?(?P<kind>priority|aim|objective|goal|ambition|theme|outcome|mission|domain|pillar|"
    r"commitment|strand|workstream)(?: area)?\s+"
    r"(?P<number>\d{1,3}(?:\.\d{1,2})?|[A-Z]|one|two|three|four|five|six|seven|eight|nine|ten)\b\s*[:–—.-]*\s*(?P<label>.*)$",
    re.I,
)
LABELLED = re.compile(
    r"^(?:strategic |key )?(?P<kind>priority|objective|goal|theme|outcome|mission|pillar|commitment|strand|workstream)(?: area)?"
    r"\s*(?::|\s[–—-])\s*(?P<label>\S.{2,})$",
    re.I,
)  # "Theme: Buildings"
LIST_HEADING = re.compile(
    rf"^(?:(?:{_QUALITY}|icp) )*(?P<kind>vision|principles|values|{_NOUNS})\b(?P<rest>.{{0,50}})$", re.I
)
ANNOUNCES = re.compile(
    rf"\b{_QUALITY}\b[^.:;,]{{0,60}}?\b(?P<kind>{_NOUNS}|{_AREAS})\b[^.:;]{{0,90}}:$", re.I
)  # "The strategy has three objectives:"
TOLD = re.compile(
    rf"\b(?P<count>our|two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}})\b (?:[\w-]+ ){{0,3}}?(?P<kind>{_NOUNS}|{_AREAS})"
    r"(?: (?:for|of|to|in) [^.:;]{2,60}?)?(?: are| is)?: ?(?P<list>[^.:]{10,500})\.?$",
    re.I,
)  # "Our four priorities are: a; b; c"
OF_OTHERS = re.compile(
    r"\b(?:considerations?|summary|progress|review\w*|updates?|discuss\w*|delivery|our residents|consultation|respon\w+|"
    r"previous|last|national|government|survey)\b",
    re.I,
)  # a heading or lead-in of aims with one of these speaks of them and does not list them
WILL_DO = re.compile(
    r"^(?:what (?:we will|we'll|we’ll|will we|we are going to|are we going to|we plan to|we need to) (?:do|deliver)(?: (?:next|to|about|by|in|over|together|differently|now)\b.*)?$|(?:our |key |"
    r"priority |main )*(?:actions|commitments)(?: we will take)?$|how (?:we will|will we|we'll|we’ll) (?:do|get|achieve|deliver|make)\b|"
    r"(?:to (?:do|achieve) this,? )?we (?:will|commit to|pledge to|aim to|plan to|intend to)(?: also)?$|we are committed to$|"
    r"(?:in|over|during|by) [\w /–-]{2,40},? we will$|"
    r"what we(?:'re| are|’re) doing$|what (?:we|you) can expect$|our approach will be to$)",
    re.I,
)
LEAD_IN = re.compile(
    r"\b(?:we|partners|council|partnership|board|trust|alliance|system|strategy|plan|charity|association|society)(?:,? (?:and|with) [^:;,]{2,60},?)? "
    r"(?:will|commits? to|are committed to|is committed to|pledges? to|aims? to|plans? to|intends? to|(?:are|is) going to)"
    r"(?: (?:also|therefore|continue to|work together to|work with (?:partners|others) to|focus on|prioritise))?\s*(?::-?|;|…|\.\.\.|[–-])$",
    re.I,
)
HAVING = re.compile(
    r"^by (?:the end of )?(?:\w+ )?20\d\d\b[^:;]{0,40}?(?:will have|want|there will be|everyone will|people will|will be|will see)\b"
    r"[^:;]{0,60}(?::-?|;|…|\.\.\.)$",
    re.I,
)  # "By 2030 we will have:"
MEASURES = re.compile(
    r"^(?:key |success |performance |outcome |how we measure )*(?:measures?|indicators?|metrics|kpis)\b(?: of success)?|"
    r"^how (?:will )?we(?: will|'ll|’ll)? (?:know|measure|tell)\b|^what (?:will )?(?:success|good)(?: will)? looks? like\b|"
    r"^(?:we will know|success will (?:look|mean)|outcomes? measures?|how (?:will|do) we know|how it will be measured)\b",
    re.I,
)
STATES = re.compile(
    r"^(?P<word>(?:our )?(?:ambition|overall aim|aim|goal)|what we want(?: to (?:achieve|see))?)\s*:\s*(?P<text>\S.{8,})$",
    re.I,
)  # "Our ambition: …" under an aim
ASIDE = re.compile(
    r"^(?:why|where (?:are )?we|what (?:we|you|people|residents|the (?:data|evidence)|do we|is|are|does|has|have)\b|"
    r"(?:the )?(?:challenges?|context|background|evidence|case for change|current position|facts?|key facts|need|picture)$|"
    r"how we (?:need to )?(?:chang|work|got|decided|developed|engaged|listened)|(?:what|how) happens|did you know|case stud(?:y|ies)|"
    r"links? (?:to|with)|who (?:is|will|we)|(?:our )?progress|what have we|our story|lead|partners?|risks?|resources|timescales?)\b",
    re.I,
)  # what stands beside the aims of a chapter and lists none
NO_AIM = re.compile(
    r"^(?:the |our |an? )*(?:introduction|foreword|contents|about|background|context|summary|executive summary|welcome|preface|conclusion|"
    r"appendi(?:x|ces)|glossary|references|next steps|contact|download|thank|acknowledge\w*|governance|monitoring|delivery|delivering|"
    r"implementation|consultation|engagement|how|what|why|where|who|when|key facts|further|more information|equality|finance|funding|"
    r"resources|performance|reporting|review|timeline|get involved|related|share|find out|read|our (?:role|values|principles|story|"
    r"approach|people|partners)|vision|values|principles|mission|measur\w+|strategic context|policy)\b",
    re.I,
)
MEASURE = re.compile(r"^(?:(?:key )?measures?|indicators?|target|outcome)\s*:\s*(.{5,})", re.I)
OWNER = re.compile(r"^(?:(?:owner|lead|led by|responsible|accountable)\s*:\s*|(?:owned|led) by )(.{3,100})", re.I)
TAIL_OWNER = re.compile(
    r"^(?P<text>.{8,}?)[.;]?\s+\(?(?:Owner|Lead|Led by|Responsible)\s*:\s*(?P<owner>[^.;()]{3,90}?)\)?"
    r"(?:[.;,]\s+(?:By|By when|When|Due|Timescale|Deadline|Measure)\s*:.*)?\.?$"
)
ACTION = re.compile(r"^Action\s+(?P<number>[A-Z]?\d{1,3}(?:\.\d{1,2})*)\s*[:.–—-]?\s+(?P<text>[A-Z].{7,})$", re.S)
CODED = re.compile(
    r"^(?P<number>(?P<of>[A-Z]|\d{1,2})\.?\d{1,2})[.:)]?\s+(?P<text>[A-Z].{7,})$", re.S
)  # "A1 Build homes" below A
OPENS = re.compile(
    r"(?:^|(?<=\s))(?:(?:Priority|Aim|Objective|Goal|Outcome|Action|Commitment|Pillar|Theme) \d{1,3}(?:\.\d{1,2})?[:.]? (?=[A-Z])|"
    r"[A-Z]\d{1,2}(?:\.\d{1,2})?[:.]? (?=[A-Z][a-z]+ ))"
)  # where one numbered aim of several on one line begins
SAYS_STRATEGY = re.compile(
    r"\b(?:strateg\w+|plan|vision|priorit\w+|commitments?|goals?|objectives?|framework|ambitions?|charter|covenant|roadmap|"
    r"manifesto|pledges?|missions?|themes?)\b",
    re.I,
)
_VERBS = frozenset(
    "accelerate achieve act adapt add address adopt advocate align allocate appoint arrange ask assess attract award back ban be "
    "begin bring build buy campaign carry celebrate challenge champion change check close co-design co-produce collaborate collect "
    "combat commission commit complete conduct connect consult continue contribute convene coordinate co-ordinate create cut decarbonise "
    "deepen define deliver demand deploy design develop digitise diversify double drive educate electrify eliminate embed empower enable "
    "encourage end enforce engage enhance ensure establish evaluate examine expand explore extend facilitate fight find finish fit focus "
    "form foster fund generate get give go grow halve have help hold host identify implement improve increase influence inform innovate "
    "insist inspect inspire install insulate integrate introduce invest investigate involve join keep launch lead learn listen lobby look "
    "lower maintain make manage map maximise measure meet minimise mobilise modernise monitor move nurture offer open organise oversee "
    "pay phase pilot place plan plant press prevent prioritise procure produce promote protect provide publish purchase pursue put raise "
    "reach rebuild recognise recruit recycle redesign reduce refresh refurbish regenerate reinforce remove renew renovate repair replace report require "
    "research respect respond restore retain retrofit review revise reward roll run safeguard save scale scope secure seek sell serve set shape share "
    "shift show sign simplify sow speak speed sponsor stand start stop streamline strengthen study submit support sustain switch tackle "
    "take target teach test tie track train transfer transform transition trial turn undertake unlock update upgrade upskill use visit welcome "
    "widen win work write".split()
)


def imperative(words: str) -> bool:
    """Whether words say what to do, from their first word on ("Build 40 homes", "To plant trees", "Jointly fund …")."""
    plain = [w.lower().strip(",;:") for w in words.removeprefix("To ").removeprefix("to ").split()[:2]]
    if not plain:
        return False
    first = plain[-1] if plain[0].endswith("ly") or plain[0] in ("further", "better", "also", "not") else plain[0]
    return first in _VERBS


def kind_of(word: str) -> str:
    """The kind of aim that a noun names; areas of work are themes."""
    return KIND.get(word.lower(), "theme")
