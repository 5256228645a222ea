"""Everyday ways of putting a question, rewritten into the words that the table in `patterns` reads.

The rewriting never touches what a question is about: each row stands for one way of asking, in whatever subject.
"""

from __future__ import annotations

import re
from typing import NamedTuple


class Row(NamedTuple):
    """Everyday words, the plain words for them, and a question that shows it."""

    everyday: re.Pattern[str]
    plain: str
    example: str


_ABOUT = r"(?: (?:in|with) (?:just )?(?:a few|two|three|one|some|a couple of) (?:words|sentences?|lines?)| briefly)?"
_ROWS: list[tuple[str, str, str]] = [
    # How people lead in and out
    (r"^(?:(?:so|ok|okay|well|right|quick question|just wondering|i wonder|i was wondering|(?:we|i) need to know|(?:we|"
     r"i)(?:'m| am) trying to find out|let (?:me|us) know|can (?:you|anyone|someone|anybody) (?:please )?(?:say|tell (?:"
     r"me|us)|let me know|explain|remind me)|could (?:you|someone|anyone) (?:please )?(?:say|tell (?:me|us)|let me "
     r"know|explain)|do (?:we|you) know|does any(?:one|body) know|have you any idea|(?:i'd|i would) (?:like|love) to "
     r"(?:know|find out)|i want to find out|what i want to know is|according to the (?:papers|minutes|records?)|from the "
     r"(?:papers|minutes|records?)|in the (?:papers|minutes|records?))\b[ ,:]*)+", "", "i wonder who chairs it"),
    (r"[ ,]+(?:please|thanks|thank you|do (?:you|we) know|at all|exactly|then)$", "", "who chairs it please"),
    (r"\bwh?o+s\b", "who is", "whos the chair"),
    (r"\bw[ho]?[au]t\b(?= (?:time|is|was|are|were|did|does|do|has|have|day|date|a|happened|can|must|should)\b)", "what",
     "wat time did it start"),
    (r"\b(?:wats|wots|whats)\b", "what is", "whats the quorum"), (r"^wen\b", "when", "wen did they meet"),
    (r"\bmtgs?\b", "meeting", "who was at the mtg"), (r"\b(?:cttee|cmte|cmttee)\b", "committee", "who chairs the cttee"),
    (r"\bdept\b", "department", "who runs the dept"), (r"\bdep (?=chair)", "deputy ", "who is dep chair"),
    (r"\bcouncilor(?=s?\b)", "councillor", "which councilor leads it"),
    (r"^(?:(?:list|name|show(?: me)?|give me|find)\b )?(?:(?:all|the|names of) )*(?:everyone|everybody|people|those|persons|"
     r"members) (?:who|that)\b", "who", "list everyone who was absent"),
    # Who came
    (r"\b(?:turn(?:ed|s)? up|show(?:ed|s)? up|made it|put in an appearance)\b(?: (?:at|to|for|on(?= the)))?", "attended",
     "who turned up at the meeting"),
    (r"\b(?:could not|couldn't|cannot|(?:was|were) (?:unable|not able) to) (?:make it|attend|come|be (?:there|present))\b"
     r"(?: (?:to|at|on(?= the)|for))?", "sent apologies for", "who could not make it"),
    (r"\b(?:sent|gave) (?:(?:their|his|her) )?(?:regrets|excuses)\b", "sent apologies", "who sent regrets"),
    (r"\b(?:stood in for the chair|(?:acted|sat) as (?:the )?chair|(?:took|was in|filled) the chair)\b(?= (?:at|of the "
     r"[\w ]*meeting|on|for|in)\b)", "chaired", "who took the chair at the meeting"),
    # Who holds a post
    (r"\b(?:took|takes|taken|taking) over(?: as [\w ]+?)? from\b", "was after", "who took over from her as chair"),
    (r"^who(?:m)? did (.+?) (?:take over from|succeed|replace|follow)\b", r"who was before \1", "who did she succeed"),
    (r"\b(?:stepped|steps) into (.+?) shoes\b", r"was after \1", "who stepped into her shoes"),
    (r"^who (?:stands? in|deputi[sz]es|fills in|covers)\b(?: (?:for|if|when))* (?:the )?chair\w*(?: (?:is|are|can ?not|cannot|can't)"
     r"(?: (?:be|away|absent|ill|there|come|attend))*)?$", "who is the deputy chair", "who stands in when the chair is away"),
    (r"\bdeputy (?:to|of) the chair\w*\b", "deputy chair", "who is deputy to the chair"),
    (r"^who (?:led|ran|presided (?:at|over)|conducted) (?=the [\w ]*meeting\b)", "who chaired ", "who led the meeting"),
    (r"^who (?:leads|heads) (?:this|the|our) (board|committee|panel|forum|group|trustees|governors)$", r"who chairs the \1",
     "who leads this board"),
    (r"\b(?:looks?|looked) after the (?:[\w ]+'s )?(?:money|finances|books|accounts)\b|\b(?:holds?|held) the purse strings\b|\b(?:keeps?"
     r"|kept) the (?:books|accounts)\b", "is the treasurer", "who looks after the money"),
    (r"\b(?:answered|was answerable|had responsibility|was the (?:one|person) responsible) for\b", "was responsible for",
     "who answered for housing"),
    (r"\b(?:answers|is answerable|has (?:the )?responsibility|is the (?:one|person) responsible) for\b|\b(?:looks after|"
     r"takes care of|has charge of|fronts)\b", "is responsible for", "who looks after parks"),
    (r"\b(?:presides? over|is at the helm of|occupies the chair of)\b", "chairs", "who presides over it"),
    (r"\b(?:speaks|sits|acts) (?:for|on behalf of)\b", "represents", "who speaks for the council"),
    (r"^who (?:(?:was|were|came|chaired|led|headed|ran|served|did the job|used to (?:be|chair|lead|head|run)|in charge|(?:the |our )?[a-z-]+) ){1,4}"
     r"before (?:the|our) (?:present|current|new|existing) (?=[a-z])|^who preceded (?:the|our) (?:(?:present|current|new|existing) )?(?=[a-z])",
     "who was formerly ", "who was in charge before the present chair"),
    (r"^who (?:was|is) (?:the|our) (?:previous|former|outgoing) (?=[a-z])", "who was formerly ", "who was the previous chair"),
    (r"^who used to be\b", "who was formerly", "who used to be chair"),
    (r"^who used to (chair|head|represent)\b", r"who formerly \1ed", "who used to chair it"),
    (r"^who used to lead\b", "who formerly led", "who used to lead it"),
    (r"^who used to run\b", "who formerly ran", "who used to run it"),
    (r"\bbreaks? (?:a|the) tie\b|\bdecides (?:if|when) (?:the )?votes? (?:are|is) (?:tied|equal)\b", "has the casting vote",
     "who breaks a tie"),
    # What was decided
    (r"^(?:what|which|any|were any) (?:strings|conditions|caveats|provisos|riders) (?:were|was|are|is|came|did they) (?:"
     r"attached to|attach to|put on|placed on|set (?:on|for)|imposed on|with)", "on what condition was",
     "what strings were attached to it"),
    (r"\b(?:(?:given|got|gave) (?:the|a) (?:go ahead|go-ahead|green light|nod)(?: (?:to|for))?|(?:waved|nodded) through|"
     r"rubber[- ]stamped|ok'?d|okayed|gave (?:its |their )?approval to|said yes to)(?!\w)", "approved",
     "was it given the go-ahead"),
    (r"\b(?:turned down|thrown out|threw out|voted down|knocked back|said no to|vetoed)\b", "rejected",
     "was it turned down"),
    (r"\b(?:put off|kicked into the long grass|pushed back|held over|put on hold)\b", "deferred", "was it put off"),
    (r"^what (?:was|were) (?:promised|granted|awarded|allocated)\b(?: to| for| about)?", "what was decided about",
     "what was promised to carers"),
    (r"^(?:what (?:came (?:out )?of|(?:was|is) the (?:outcome|upshot|verdict|conclusion|decision)s? (?:of|on|about|"
     r"regarding|concerning)|(?:was|is) the (?:latest|position|state of play) (?:on|of|with|about))|where do (?:things|we|"
     r"they) stand (?:with|on)|what happened (?:about|regarding|with))(?: the (?:discussion|debate|item|vote|talks?) (?:"
     r"of|on|about))?\b", "what was decided about", "what was the outcome of the discussion on parking"),
    (r"\b(?:settle on|come down on|opt for|plump for|sign up to)\b", "decide on", "what did they settle on"),
    # Meetings
    (r"\b(?:gets? together|meets? up|convenes?)\b", "meet", "when do they get together"),
    (r"\b(?:got together|met up|convened|gathered)\b", "met", "when they got together"),
    (r"^(?:(?:in|at) )?(?:which|what) (?:room|building|hall|town|school)s?\b|^whereabouts\b", "where",
     "in which room was the meeting"),
    (r"\b(?:changes? hands|change over|swaps?)\b", "rotate", "how often does the chair change hands"),
    (r"^how many (?:people|members|of (?:us|them)|councillors|governors|trustees|directors)? ?(?:have to|has to|must|need to|needs to|"
     r"do you need to|are needed to) (?:be (?:there|present|in the room|at (?:a|the) meeting)|come|attend|turn up|attended)"
     r"(?: at (?:a|the) meeting)?(?: (?:before|for|so that|if|until)\b)(?= )", "what is the quorum for",
     "how many people have to be there before it can do business"),
    # What is to be done
    (r"\baction (?:log|list|tracker|sheet)\b|\bto[- ]do list\b", "actions", "what is open on the action log"),
    (r"\b(?:left to do|to be done|not yet done|not done yet|still to do|unresolved)\b", "outstanding",
     "which actions are left to do"),
    (r"^(?:by )?when (?:must|should|does|do|has|have|is|are) (?!.*\b(?:papers|agenda|minutes|notice)\b)(.+?) (?:have to |"
     r"has to |needs? to |to )?be (?:\w+ed|done|sent|written|made|brought|given|put)(?: (?:for|by|in|to))?$",
     r"when is \1 due", "when must the report be sent"),
    (r"\b(?:past (?:its|their|the) (?:deadline|due date|date)|behind schedule|past due|(?:missed|gone past) (?:its|their|the) "
     r"deadline)\b", "overdue", "which actions are past their deadline"),
    (r"^(?:which|what) (?:things|items|jobs|tasks)\b(?=.*\b(?:overdue|outstanding|open|unfinished)\b)", "which actions",
     "which things are overdue"),
    (r"^(?:what|which) (?:job|jobs|task|tasks|homework) (?:has|have|does|did|was|were)\b", "which actions has",
     "what job has she"),
    (r"^what (?:is|are|does|do) (.+?) (?:going to do|doing|planning(?: to do)?|plan to do|intend(?:s|ing)? to do) (?:about|for|"
     r"on|to help)\b", r"what is being done by \1 about", "what are they going to do about falls"),
    # Numbers and comparison
    (r"^(?:where do (more|fewer) people live|which (?:place |area |one )?has (?:the )?(more|fewer) (?:people|residents|"
     r"inhabitants))[,:]? (?:in )?(.+?) or (?:in )?(.+)$", r"which is larger \3 or \4",
     "where do more people live in a or b"),
    # A few words on a thing
    (r"^(?:describe|summari[sz]e|outline|sum up|(?:give|get) (?:me|us) (?:an?|the|some) (?:(?:short|brief|quick) )?(?:"
     r"summary|overview|profile|description|sketch|outline|background|information|info|details|facts|lowdown) (?:of|on|"
     rf"about)|what can you (?:tell (?:me|us)|say) about|(?:any |some )?(?:information|info|details|background) (?:on|about)) "
     rf"(.+?){_ABOUT}$", r"about \1", "describe the board in a few words"),
    (rf"^(about .+?){_ABOUT}$", r"\1", "about the board in two sentences"),
]  # fmt: skip
ROWS = [Row(re.compile(everyday), plain, example) for everyday, plain, example in _ROWS]


def plainly(text: str) -> str:
    """A question in lower case with everyday ways of asking put plainly."""
    for row in ROWS:
        text = row.everyday.sub(row.plain, text)
    return " ".join(text.split())
