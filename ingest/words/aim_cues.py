"""The words by which strategies label what they hold: what will be done, how it will be known, what is an aim."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.words.aim_verbs import VERBS

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
_NOUNS = "|".join([*KIND, "targets"])
_AREAS = (
    r"(?:(?:focus|priority|key|action|work|thematic|strategic|core|main) areas|areas (?:of|for) (?:activity|focus|work|action)|"
    r"areas|elements|components|building blocks|planks|(?:big )?moves|shifts|drivers|foundations)"
)
_QUALITY = (
    r"(?:our|the|these|key|strategic|local|agreed|specific|draft|shared|corporate|top|main|system|overall|overarching|"
    r"high[- ]level|long[- ]term|headline|guiding|big|core|\d{1,2}|20\d\d(?:\s?[/–-]\s?(?:20)?\d\d)?|two|three|four|five|six|seven|eight|nine|ten)"
)
NUMBERED = re.compile(
    r"^(?:[A-Z][\w-]+ ){0,2}(?P<kind>priority|aim|objective|goal|ambition|theme|outcome|mission|domain|pillar|"
    r"commitment|strand|workstream|shift|big move|driver|pledge|promise|focus|challenge|programme|enabler)(?: area)?\s+"
    r"(?P<number>\d{1,3}(?:\.\d{1,2})?[a-z]?|[A-Z](?:\d{1,2}(?:\.\d{1,2})?)?|one|two|three|four|five|six|seven|eight|nine|ten)\b\s*[:–—.·|-]*\s*(?P<label>.*)$",
    re.I,
)
CODE = re.compile(r"^(?P<number>[A-Z]{1,3} ?\d{1,2}(?:\.\d{1,2})?)\s*[:.–-]\s+(?=\S)")  # "SO1: Prevent homelessness"
LABELLED = re.compile(
    r"^(?:strategic |key |our )?(?P<kind>priority|objective|goal|theme|outcome|mission|pillar|commitment|strand|workstream)(?: area)?"
    r"\s*(?::|\s[–—-])\s*(?P<label>\S.{2,})$",
    re.I,
)  # "Theme: Buildings"
_PLURALS = "|".join(noun for noun in [*KIND, "targets"] if noun.endswith("s"))
_OF_AREAS = r"(?:focus|priority|key|strategic|thematic|priority action) areas|areas of (?:focus|work|action)|strategic directions?|big moves|key shifts"
_WHOSE = (
    r"[A-Z]{2,}|Partnership|Board|Council|Trust|Community|Borough|County|District|City|Town|Village|Parish|System|Corporate|Strateg(?:y|ic)|"
    r"Population|Service|Directorate|Department|Network|Neighbourhood|Plan|Group|Committee|Association|Society|Alliance|Forum|Federation|School|College|Charity|Programme"
)
LIST_HEADING = Worded(
    rf"^(?:(?i:{_QUALITY}|icp) )*(?P<kind>(?i:vision|principles|values|{_NOUNS}|{_OF_AREAS}))\b(?P<rest>.{{0,50}})$|"
    rf"^(?!(?:\w+ing|Progress|Review|Previous|Last|National|How|What|Why|Who) )(?:[A-Z][\w&’'.-]*,? ){{0,3}}"
    rf"(?:(?:[A-Z][\w&’'.-]* )(?=(?i:(?:{_QUALITY} )*(?:priorities|objectives|goals|aims|ambitions)))|(?:{_WHOSE}) )(?i:(?:{_QUALITY}) )*"
    rf"(?P<plural>(?i:{_PLURALS}|{_OF_AREAS}))\b(?P<of>.{{0,50}})$"
)  # "Our strategic objectives 2024–27", "Harbour Partnership Priorities", "Council Pledges"
NOUN = re.compile(rf"\b(?:{_NOUNS}|{_AREAS})\b", re.I)
SEVERAL = re.compile(rf"\b(?:{_PLURALS}|{_OF_AREAS})\b", re.I)
ANNOUNCES, ANNOUNCES_AREAS = (
    Worded(rf"\b{_QUALITY}\b[^.:;]{{0,100}}?\b(?P<kind>{nouns})\b[^.:;]{{0,220}}$", re.I) for nouns in (_NOUNS, _AREAS)
)  # "The strategy has three objectives"
WILL = re.compile(
    r"\b(?:we|partners|members|council|partnership|board|trust) (?:will|shall|are going to)(?: \w+){0,2}\W*$", re.I
)
_ATTENTION = r"(?:give|pay|turn) (?:(?:its|our|their|particular|special|most|close) )*(?:attention|priority) to"
FOCUSES = re.compile(
    rf"\b(?:focus(?:ing)? on|concentrat(?:e|ing) on|prioritis(?:e|ing)|priorities (?:are|will be)|{_ATTENTION})\W*$",
    re.I,
)
PROMISES = re.compile(r"^We (?:will|shall) [^.;]{10,160}[.;]?$")  # a line of its own below an aim
WE = re.compile(
    r"^We(?:[’']ll| will| shall| are going to| commit to| pledge to| promise to)(?: also| continue to| always| all)? (?=[a-z])"
)
WE_WILL = re.compile(r"(?:^|[.!] )(?:We|The (?:council|partnership|board|trust|charity)) (?:will|want|aim)\b", re.I)
FOCUS = re.compile(rf"\bfocus\b|\bconcentrate\b|\bprioritise\b|\b{_ATTENTION}", re.I)
_MATTERS = "matters issues topics subjects challenges problems concerns things"
ANNOUNCES_MATTERS = Worded(
    rf"\b(?:focus\w*(?: \w+)? (?:up)?on|concentrat\w+(?: \w+){{0,2}} on|{_ATTENTION}|prioritise|(?:put|do)(?= (?:[\w-]+ ){{2,4}}first\b))(?: \w+)?? "
    rf"(?:\d{{1,2}}|two|three|four|five|six|seven|eight|nine|ten) (?:[\w-]+ ){{0,2}}?(?P<kind>{_MATTERS.replace(' ', '|')})\b[^.:;]{{0,60}}$",
    re.I,
)  # "The forum will give its attention to five main matters"
TOLD = Worded(
    rf"\b(?P<count>our|following|two|three|four|five|six|seven|eight|nine|ten|\d{{1,2}})\b (?:[\w-]+ ){{0,3}}?(?P<kind>{_NOUNS}|{_AREAS})"
    r"(?: (?:for|of|to|in|on|over) [^.:;]{2,60}?)?(?: are| is)?(?: ?: ?| ?[–—] ?|(?<= are) |, namely )(?P<list>[^.:]{10,700})\.?$",
    re.I,
)
OURS_ARE = Worded(
    r"\b(?:our|its|the|[A-Z]\w+[’']s?) (?:[\w-]+ ){0,3}(?P<kind>priorities|aims|objectives|themes|ambitions|goals)(?P<count>)(?: for [\w –-]{2,20})?"
    r" (?:are|will be) (?P<list>[^.:;]{10,200}, [^.:;]{3,80} and [^.:;,]{3,80})\.?$",
    re.I,
)  # "The Partnership's priorities for 2025 are young drivers, rural roads and motorcyclists"
TELLS_OF_THEM = re.compile(
    r"^(?:\w+ed|being|not|to be|set|based|clear|ambitious|realistic|shared|fair|bold)\b", re.I
)  # "Our four priorities are: a; b; c", "three themes – a, b and c"
OF_OTHERS = re.compile(
    r"\b(?:considerations?|summary|progress|review\w*|updates?|discuss\w*|delivery|our residents|consultation|respon\w+|"
    r"previous|last|the act|national(?:ly)?|governments?(?:’s|'s)?|survey|nhs england|long term plan|act \d{4}|care act|statutory|legislation)\b",
    re.I,
)  # a heading or lead-in of aims with one of these speaks of them and does not list them
PERIOD = Worded(
    r"(?:\s+(?:up to|to|until|till|by|for|in|over|from|between|during))?(?:\s+the (?:years?|period))?(?:^|\s+)(?<!\d)20\d\d(?:\s?(?:[/–-]|to|and)\s?(?:20)?\d\d)?(?!\d)",
    re.I,
)  # what a label says of when ("Our actions up to 2028")
WILL_DO = re.compile(
    r"^(?:what (?:is to|must|needs to|has to) be done$|what (?:we (?:will|shall)|we'll|we’ll|(?:will|shall) we|we are going to|are we going to|we plan to|we need to) (?:do|deliver)(?: (?:next|to|about|by|in|over|together|differently|now)\b.*)?$|(?:our |key |"
    r"priority |main )*(?:actions|commitments|deliverables|initiatives|activities)(?: we will take| (?:will )?include| are)?$|how (?:we (?:will|shall)|(?:will|shall) we|we'll|we’ll) (?:do|get|achieve|deliver|make)\b|"
    r"(?:to (?:do|achieve) this,? |together,? )?we(?: will|[’']ll| commit to| pledge to| aim to| plan to| intend to)(?: also)?$|we are committed to$|(?:we(?: will|[’']ll)(?: do| achieve| deliver| make) (?:this|it|these)(?: happen)?|this will be (?:done|achieved|completed|delivered|met|brought about))(?: by| through| with| in)(?:: ?| (?:(?:the )?following|two|three|four|five|six|\d) (?:ways|actions|steps|means))?$|"
    r"(?:in|over|during|by) [\w /–-]{2,40},? we (?:will|shall)$|(?:the )?(?:steps|actions|measures) (?:that )?(?:we (?:will|plan to|intend to)|to be|required|needed)\b.*$|"
    r"what we(?:'re| are|’re) doing$|what (?:we|you) can expect$|our approach will be to$)",
    re.I,
)
LEAD_IN = re.compile(
    r"\b(?:we|I|partners|council|partnership|board|trust|alliance|system|strategy|plan|charity|association|society)(?:,? (?:and|with) [^:;,]{2,60},?)?(?: |(?=[’']ll))"
    r"(?:will|[’']ll|commits? to|are committed to|is committed to|pledges? to|aims? to|plans? to|intends? to|(?:are|is) going to)"
    r"(?: (?:also|therefore|continue to|work (?:together |with (?:partners|others) )?to|seek to|look to|(?:do|achieve|deliver|make) (?:this|it|these)(?: happen)? (?:by|through|with)|focus on|concentrate on|prioritise|(?:give|pay) (?:our |its |particular )?(?:attention|priority) to))?\s*(?::-?|;|…|\.\.\.|[–-])$",
    re.I,
)
HAVING = re.compile(
    r"^by (?:the end of )?(?:\w+ )?20\d\d\b[^:;]{0,40}?(?:will have|want|there will be|everyone will|people will|will be|will see)\b"
    r"[^:;]{0,60}(?::-?|;|…|\.\.\.)$"
    r"|\b(?:contribut\w+|add(?:ing)?) to\s*(?::-?|[–-])$|\b(?:want|wish|hope|like) to see\s*(?::-?|[–-])$"
    r"|^by (?:the end of )?(?:\w+ )?20\d\d,? (?!(?:we|partners|the (?:council|board|trust|partnership)) )[^:;.]{3,60} will(?: \w+)?\s*(?::-?|…|\.\.\.)$",
    re.I,
)  # "By 2030 we will have:"
MEASURES = re.compile(
    r"^our (?:key )?(?:measures(?: of success)?|indicators?|targets?|kpis?)$|^(?:our )?(?:strategic|corporate|headline|lead|leading|main|core|top|business|quality|overall)(?: performance| success)? (?:kpis?|indicators?|metrics?|targets?|measures?)$|^(?:key |success |performance |outcome |how we measure )*(?:measures?|indicators?|metrics|kpis|criteria)\b(?: (?:of|for) success)?|"
    r"^how (?:(?:will|shall|do|can) )?we(?: will|'ll|’ll| shall)? (?:know|measure|tell)\b|^(?:signs|evidence|marks|tests) (?:of|for|that) |^what we (?:will|shall) measure\b|^we (?:will|shall) (?:measure|track|monitor|know)(?: (?:this|it|success|progress))?(?: by| through| with)?$|^(?:tracking|measuring) (?:our )?(?:progress|success)\b|"
    r"^the signs?$|^what (?:will )?(?:success|good)(?: will)? looks? like\b|"
    r"^we (?:will|shall) (?:know|be able to (?:tell|see|say))\b[^.;]{0,60} (?:when|if|because|by)$|^(?:we will know|success will (?:look|mean)|outcomes? measures?|how (?:(?:will|do) (?:we|you)|(?:we|you)(?:’ll|'ll| will)) know|how it will be measured)\b|^what (?:will|would|should) (?:be different|change)$|what (?:difference|impact) (?:will|do|does|are|is|we|it|this)\b",
    re.I,
)
STATES = re.compile(
    r"^(?:(?P<word>(?:(?:our|the) )?(?P<whole>(?:(?:overall|overarching|main|central|shared|ultimate|long[- ]term|strategic) ){1,2})?(?:ambition|aim|goal|objective|mission)|(?:main|overall|overarching|ultimate) target|"
    r"what we want(?: to (?:achieve|see))?)\s*:\s*|"
    r"(?P<ours>our (?:(?:overall|shared|overarching) )?(?:ambition|mission|aim|goal)) is (?:that |(?=(?:to|for|an?)\b)))(?P<text>\S.{8,})$",
    re.I,
)  # "Our ambition: …" under an aim
ASIDE = re.compile(
    r"^(?:why|where (?:are )?we|what (?:we|you|they|people|residents|carers|children|young people|this|the (?:data|evidence)|do we|is|are|does|has|have)\b|"
    r"you (?:said|told us)\b|(?:we (?:heard|asked|listened)|spotlight(?: on\b.*)?|in (?:numbers|focus)|at a glance)$|(?:the |our |key |main )?(?:challenges?|context|background|evidence|case for change|current position|facts?|key facts|need|picture)$|"
    r"how we (?:need to )?(?:chang|work|got|decided|developed|engaged|listened)|(?:what|how) happens|did you know|case stud(?:y|ies)|"
    r"links? (?:to|with)|who (?:is|will|we)|(?:our )?progress|what have we|our story|(?:lead|partners?|risks?|resources|timescales?)(?= ?$| ?[(/:|]| (?:and|&|officers?|organisations?|agenc(?:y|ies)|partners?|bod(?:y|ies)|to|for|involved|needed|required|who|we)\b))\b",
    re.I,
)  # what stands beside the aims of a chapter and lists none
ACHIEVED = re.compile(
    r"\bachiev(?:ed|ements?)\b|\b(?:so far|looking back|our progress|successes|track record)\b|\bwhat we(?:[’']ve| have) (?:done|delivered)\b",
    re.I,
)  # a chapter that tells of what was done
AFTERWARDS = re.compile(
    r"^(?:the |our )*(?:governance|accountability|monitoring|(?:delivery|delivering|implementation|reporting|review(?:ing)?|progress) (?:and|&) \w+|"
    r"(?:measuring|monitoring|reporting|reviewing|tracking|overseeing|delivering|implementing) (?:and \w+ )?(?:our |the |this |on )*(?:progress|performance|delivery|success|strategy|plan)|"
    r"how (?:we will|will we|we|the \w+ will|this \w+ will be) (?:deliver|monitor\w*|report|review\w*|oversee|track|govern|implement|measure)\b(?: and \w+)?"
    r" (?:on |our |the |this )*(?:plan|strategy|progress|delivery|performance|success))\b",
    re.I,
)  # a chapter on what becomes of the paper, which holds no aims
WHERE = re.compile(
    r"^(?:at|across|among|amongst|beyond|during|within|throughout|over) (?:our|the|all|each|every|this)\b", re.I
)
BODY = re.compile(
    r"\b(?:assembly|board|committee|council|panel|forum|cabinet|authority|commission|trust|alliance|agency|association|"
    r"directorate|department|federation|(?:board|council|committee|body) of (?:trustees|directors|governors|management))$",
    re.I,
)
NO_AIM = re.compile(
    r"^(?:the |our |an? )*(?:(?:introduction|foreword|contents|about|background|context|executive summary|preface|conclusion|appendi(?:x|ces)|"
    r"glossary|references|next steps|contact us|download|acknowledge\w*|governance|key (?:facts|documents|dates|achievements|challenges|"
    r"statistics|data)|how|what|why|where|who|when|further|more information|timeline|get involved|join (?:in|us)|related|find out|achievements|successes|"
    r"highlights|lessons|case stud\w+|stakeholders|looking (?:back|ahead|forward)|statistics|frequently|definitions?|accountability|"
    r"roles and|responsibilities|terms of reference|(?:strategic|local|national|policy) (?:context|picture)|delivering (?:the|our|this)|"
    r"measur\w+|vision|values|principles|mission|legislation|enablers)\b|our (?:role|values|principles|story|approach|people|partners|strategy|plan|"
    r"journey|members|team|history|work|board|staff|trustees|governors|funders|supporters)\b|"
    r"(?:welcome|thank(?: you|s)|summary|contact|share|read|review|performance|engagement|consultation|finance|funding|resources|equality|"
    r"monitoring|delivery|implementation|policy|data|evidence|population|message|statement|annual|progress|actions?|recommendations?|timetable|"
    r"legal|membership|meetings?|risks?|challenges?|opportunities|links|documents|reporting|downloads|action plan)(?:$|[:,]| &| (?:and|of|to|"
    r"from|on|for|by|with|in|this|our|your|it|report|review|arrangements|plan|framework|structure|update|process|summary|us|meeting)\b))",
    re.I,
)
PAPER = re.compile(
    r"\b(?:strategy|plan|report|framework|policy|review|summary|assessment)[\s\d–/-]{0,14}$", re.I
)  # a paper's title
MEASURE = re.compile(
    r"^(?:(?:(?:(?:key|success|performance|outcome) ){0,2}(?:measures?(?: of success)?|indicators?|targets?|kpis?)|success(?: criteria| looks like)?|(?:how )?we(?: will|[’']ll) know|outcome|(?:how )?we (?:will|shall) (?:measure|track|monitor)(?: it| this| success| progress)?|(?:(?:it|this|these|they|success|progress)(?: is| are|(?: will| shall) be) )?(?:measured|judged|tracked) by)\s*:|(?:we|you)(?: will|[’']ll| shall) (?:know by|(?:(?:know|be able to (?:tell|see|say|show))\b[^.:;]{0,60}?|have succeeded|be successful|have done (?:well|our job)) (?:when|if|because)(?= (?!to\b|(?:these|this|that|those) (?:has|have|is|are|comes?|happens?)\b)))|(?-i:(?:KPIs?|MEASURES?|INDICATORS?|TARGETS?|SUCCESS MEASURES?)(?=\s+(?![A-Z]{2,}\b.*[A-Z]{2,}$)\S)))\s*(.{5,})",
    re.I,
)
OWNER = Worded(
    r"^(?:(?:(?:strategic|delivery|executive|priority|action|board|senior|named|partnership) )?(?:portfolio holders?|by whom|action by|cabinet|owners?|leads?|sponsor|champion|led by|responsible|accountable)"
    r"(?: (?:officers?|body|organisations?|partners?|agenc(?:y|ies)|person|members?|directors?|services?|executives?|groups?))?\s*:\s*|SROs?\s*:\s*|(?:(?:[a-z]+ )?(?:lead|sponsor|owner)) [–—-] (?-i:(?=[A-Z]))|(?:owned|led) by |who (?:will lead|leads|is responsible|will do (?:it|this))\s*\?\s*)(.{3,100}?)"
    r"(?:[.;]\s+(?:By|By when|When|Due|Timescale|Deadline|Measure)\s*:.*)?$",
    re.I,
)
WHEN = re.compile(
    r"^(?:By|By when|When|Due(?: date)?|Timescales?|Deadline|Target date|Completion)\s*:\s+\S.{0,80}$", re.I
)
SIGNALS = re.compile(
    r"\b(?:by (?:\w+ )?20\d\d|new|every|each|all|no|an end to|zero|free|fewer|more|less|better|higher|lower|[a-z]+er [a-z]+ (?:for|in|at|to))\b|"
    r"^(?:\d[\d,]*|an?|one|two|three|four|five|six|ten) ",
    re.I,
)  # words of an entry that names what there will be
OUTCOME = re.compile(r"^(?:more|fewer|less|better|higher|lower|increased|reduced|improved|greater|shorter)\b", re.I)
TAIL_OWNER = re.compile(
    r"^(?P<text>.{8,}?)(?<=\S)[.;]?\s+(?:\((?i:owner|lead|led by|responsible)|(?:Owner|Lead(?: (?:partner|organisation|agency|officer|body|service|authority))?|Led by|Responsible))\s*:\s*(?P<owner>[^.;()]{3,90}?)\)?"
    r"(?:[.;,]\s+(?:By|By when|When|Due|Timescale|Deadline|Measure)\s*:.*)?\.?$"
)
ACTION = re.compile(
    r"^(?:(?P<one>(?:Action|Proposal|Project)\s+(?P<number>[A-Z]?\d{1,3}(?:\.\d{1,2})*)\s*[:.–—-]{0,2}|(?:Key )?Action\s*:)|(?:Key )?Actions\s*:|(?:What )?[Ww]e will\s*:)\s+(?P<text>(?!(?i:done|completed?|closed|achieved|ongoing|on (?:track|target)|under way|not started|delayed)\b[.,;: –-])\w.{7,})$",
    re.S,
)
CODED = re.compile(
    r"^(?P<number>(?P<of>[A-Z]|\d{1,2})(?:\.?\d{1,2}|(?<=\d)[a-h]))[.:)]?\s+(?P<text>[A-Z].{7,})$", re.S
)  # "A1 Build homes" below A, "1a To build homes" below 1
LETTER_OF = re.compile(r"^([A-Z])\d{1,2}$")  # what "A1" belongs to
OPENS = re.compile(
    r"(?:^|(?<=\s))(?:(?:Priority|Aim|Objective|Goal|Outcome|Action|Commitment|Pillar|Theme) \d{1,3}(?:\.\d{1,2})?[:.]? (?=[A-Z])|"
    r"[A-Z]\d{1,2}(?:\.\d{1,2})?[:.]? (?=[A-Z][a-z]+ ))"
)  # where one numbered aim of several on one line begins
SAYS_STRATEGY = re.compile(
    r"\b(?:strateg\w+|plan|vision|priorit\w+|commitments?|goals?|objectives?|framework|ambitions?|charter|covenant|roadmap|"
    r"manifesto|pledges?|missions?|themes?)\b",
    re.I,
)
_OUTRANKS = ("domain", "theme", "mission", "ambition", "vision")


def imperative(words: str) -> bool:
    """Whether words say what to do, from their first word on ("Build 40 homes", "To plant trees", "Jointly fund …")."""
    plain = [w.lower().strip(",;:") for w in words.removeprefix("To ").removeprefix("to ").split()[:2]]
    if not plain:
        return False
    first = plain[-1] if plain[0].endswith("ly") or plain[0] in ("further", "better", "also", "not") else plain[0]
    return first in VERBS or plain in (["see", "that"], ["see", "to"])


def gerund(words: str) -> bool:
    """Whether words say what is to be done by a verb in -ing ("Reducing waste in our depots")."""
    plain = [w.lower().strip(",;:") for w in words.split()[:2]]
    if len(words.split()) < 4 or not plain[0].endswith("ing") or plain[1] in ("and", "or", "is", "are", "will"):
        return False
    stem = plain[0][:-3]
    return bool({stem, stem + "e", stem[:-1]} & VERBS)


def promises(words: str) -> bool:
    """Whether words say what those whose paper it is will do ("We will train all staff")."""
    said = WE.match(words)
    return said is not None and imperative(words[said.end() :])


def tells_to_do(words: str) -> bool:
    """Whether words say what is to be done: as a command, a promise, or by a verb in -ing."""
    return imperative(words) or promises(words) or gerund(words)


def kind_of(word: str) -> str:
    """The kind of aim that a noun names; areas of work are themes."""
    plain = word.lower()
    return (
        KIND.get(plain)
        or "measure" * (plain == "targets")
        or ("priority" if plain.startswith("priority") or plain in _MATTERS else "theme")
    )


def holds(kind: str, other: str) -> bool:
    """Whether aims of a kind hold those of another wherever they stand."""
    return kind in _OUTRANKS and other not in _OUTRANKS
