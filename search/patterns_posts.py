"""Ways of asking about actions, aims, posts, rules and terms; see `patterns`."""

from __future__ import annotations

from convenor.search.pattern_words import AIM, BODIES, POST, SOMEBODY

ROWS: list[tuple[str, str, str, str]] = [
    # What is to be done
    ("actions", "owner", "who is to write to employers",
     r"^(?:who|which (?:officer|person|body)) (?:is|was|are|were|has|have|had|must|should|will|needs?|promised|"
     r"undertook|offered)(?: (?:supposed|due|asked|meant|invited|expected|going))? to (?!chair\b|lead\b|be\b|"
     r"hold\b|represent\b)\w+"),
    ("actions", "owner", "who owns action a3",
     r"^who (?:owns|has|holds|took|is responsible for|leads on) (?:the )?actions? |^whose (?:action|job|task)\b"),
    ("actions", "due_by", "which actions are due before DAY",
     r"^(?:which|what|list)\b.*\b(?:actions?|tasks?|is|are)\b.*\bdue\b.*\bDAY\b"),
    ("actions", "overdue", "which actions are overdue",
     r"\b(?:overdue|past (?:its|their) date|late)\b.*\bactions?\b|\bactions?\b.*\b(?:overdue|late)\b|^what is "
     r"overdue"),
    ("actions", "done", "which actions are done", r"\bactions?\b.*\b(?:done|complete\w*|closed|finished)\b"),
    ("actions", "open", "which actions are open",
     r"\bactions?\b.*\b(?:open|outstanding|unfinished|pending|not done|left)\b|\b(?:open|outstanding|unfinished"
     r"|pending)\b.*\bactions?\b|^what (?:is|are|remains) (?:still )?(?:outstanding|open|unfinished|"
     r"to be done)$"),
    ("actions", "count", "how many actions has PERSON", r"^how many (?:DAY |open )?actions?\b"),
    ("actions", "due", "when is the report due",
     r"^(?:when|by when|by what date|what is the deadline)\b(?!.*\bmeeting\b).*\b(?:due|deadline|to be (?:done|"
     r"finished|completed))\b"),
    ("actions", "status", "what became of the action to write",
     r"^what (?:became|happened|has become) (?:of|to) (?:the |that )?action\b|^(?:is|was|has|have|are|were) "
     r".*\b(?:done|completed?|finished)$|^(?:has|have|did) PERSON\b.*\b(?:done|completed?|written|sent|brought|"
     r"published|appointed)\b"),
    ("actions", "list", "what was PERSON asked to do",
     r"\b(?:asked|supposed|due|meant|agreed|tasked|have|has|need\w*|promised) to do\b|\bwhat (?:must|should|"
     r"will) (?:PERSON|BODY) do\b|^(?:which|what|list|show)\b.*\bactions?\b|\bactions?\b.*\b(?:for|of|owner|"
     r"fell to|assigned)\b"),
    # Aims
    ("aims", "vision", "what is the vision of BODY", r"\bvision\b"),
    ("aims", "owner", "who delivers the priority warm homes",
     rf"^(?:who|which {BODIES}|by whom) (?:delivers?|owns?|leads?|is responsible for|is to deliver|will deliver|"
     rf"coordinates)\b.*\b{AIM}\b"),
    ("aims", "owned", "which priorities is BODY responsible for",
     rf"^(?:which|what) {AIM} (?:is|are|does|do|has|have|will|belongs? to)\b.*\b(?:BODY|PERSON)"
     r"\b.*(?:\b(?:responsible|own|owns|lead|leads|deliver|delivers|charge)\b)|^what is BODY (?:responsible for"
     r"|in charge of)"),
    ("aims", "under", "which measures does priority 1 have",
     rf"^(?:which|what|how many|list) (?:the )?(?:{AIM}|actions?)\b.*\b(?:priority|domain|objective|theme|goal|ambition) "
     r"(?:\d+|\w+)|^how will (?:\w+ ){1,3}know\b"),
    ("aims", "number", "what is priority 4 of PLAN",
     r"^what (?:is|does|are) (?:the )?(?:priority|domain|objective|theme|goal|ambition) \d+\b"),
    ("aims", "all", "which priorities does PLAN have",
     rf"^(?:which|what|how many|list|name) (?:are )?(?:the |all )*(?:\w+ )?{AIM}\b(?: (?:does|do|has|have|are|is"
     r"|of|in|set out|make up|there))+\b.*\b(?:PLAN|strategy|plan|BODY)\b"),
    ("person", "who", "what does PERSON do at BODY",
     r"^what (?:does|did|is|was)\b.*\bPERSON\b.*\b(?:do|role|job|post|title|position)\b|^what (?:is|was|are|"
     r"were)\b.*\b(?:role|job|post|title|position)s?\b.*\bPERSON\b|^what (?:does|did) (?:\w+ ){1,3}do (?:at|for"
     r"|in|on) (?:the )?(?:BODY|PLACE)$|^PERSON (?:job|role|post|title)$"),
    ("person", "bodies", "which bodies does PERSON belong to",
     rf"^(?:which|what) {BODIES} (?:does|do|did|is|was) PERSON\b|^(?:who|whom) does PERSON "
     r"(?:work for|represent|speak for)"),
    ("person", "bodies", "which organisation is jane smith from",
     rf"^(?:which|what) (?:{BODIES}|firm|company|group) (?:is|does|do|did|was) (?:PERSON|\w+(?: \w+){{1,3}}) (?:from|represent|work for)$"),
    ("person", "check", "is PERSON the chair of BODY",
     rf"^(?:is|was) PERSON (?:still )?(?:the |a |an )?\b.*\b{POST}\b"),
    ("person", "when", "when did PERSON stop being chair",
     r"^(?:when|until when|till when) (?:did|was|has) PERSON\b.*\b(?:stop|cease|leave|end|finish|give up|step "
     r"down)\w*\b|^until when (?:was|did) PERSON"),
    ("person", "from", "since when was PERSON chair",
     r"^(?:from when|since when|when) (?:did|was|has|is) PERSON\b.*\b(?:become|start|begin|take over|elected|"
     r"appointed|made|chosen|been|being)\b|^(?:from|since) when (?:was|has|is) PERSON"),
    # Who holds a post
    ("before", "who", "who was chair before PERSON",
     r"^who\b.*\bbefore (?:PERSON|DAY PERSON|him|her|them)\b|\bpredecessor\b"),
    ("after", "who", "who was chair after PERSON",
     r"^who\b.*\bafter PERSON\b|\bsuccessor\b|^who (?:replaced|succeeded|followed) PERSON\b"),
    ("holders", "list", "who works for BODY",
     r"^(?:who|which people) (?:works?|worked|is|are|sits?|serves?) (?:for|at|on|from|employed by) (?:the )"
     r"?(?:BODY|PLACE)$|^(?:list|name|who are) (?:all )?(?:the )?(?:officers|officials|people|staff|post "
     r"?holders|role holders) (?:of|at|in) (?:the )?(?:BODY|PLACE)"),
    ("role", "left", "who stood down as chair of BODY",
     r"^(?:who|which (?:councillor|officer|person|member))\b.*\b(?:stood down|steps? down|stepp(?:ed|ing) down|resign(?:ed|s|ing)|retir(?:ed|es|ing)|"
     rf"gave up|gives up|left|vacated|quit|ceased|stopped|no longer)\b.*\b{POST}\b"),
    ("role", "who", "who is the chair of BODY",
     r"^(?:who|which (?:councillor|officer|person)|what person|name(?: of)?|give|find)\b(?:.* )?(?:is|was|are|"
     rf"were|will be|s|became|has been|the|as)\b.*\b{POST}\b"),
    ("role", "vacant", "which posts are vacant",
     r"^(?:which|what|are there|is there|how many)\b.*\b(?:vacan(?:t|cy|cies)|unfilled|empty)\b"),
    ("role", "who", "has BODY got a deputy chair",
     rf"^(?:has|have|does|do|is there|are there|was there)\b.*\b(?:a|an|any)\b.*\b{POST}\b(?!.*\bseats?\b)"),
    ("role", "who", "who chairs BODY",
     r"^(?:who|which (?:councillor|officer|person|member)) (?:\w+ )?(?:chairs|chaired|leads|lead|led|heads|"
     r"headed|runs|ran|represents|represented|manages|oversees|directs|holds|held|hold)\b"),
    ("role", "who", "who is responsible for housing",
     r"^(?:who|which (?:councillor|officer|person|member)) (?:is|was|are|were|will be) (?:\w+ )?(?:responsible "
     r"for|in charge of|accountable for|leading|the lead|looking after)\b"),
    ("role", "who", "who will chair BODY", r"^who will\b.*\b(?:chair|lead|hold|head|run|represent)\b"),
    ("describe", "list", "who is PERSON",
     r"^who (?:is|was) PERSON(?: at BODY)?$|^(?:about|describe|what do (?:you|the papers|papers) (?:say|know) "
     r"about|what is known about|who or what is|everything about|facts about) (?:the )?(?:PERSON|BODY|PLACE|"
     r"PLAN)$|^(?:PERSON|BODY|PLACE|PLAN)$"),
    ("person", "who", "who is PERSON of BODY", r"^who (?:is|was) PERSON(?: (?:at|of|from|in|for|on) .*)?$"),
    # What bodies are made of, what the strategy says
    ("members", "list", "which organisations make up BODY",
     rf"^(?:which|what|who)\b.*\b(?:{BODIES}|members)\b.*\b(?:make up|members? of|belong|part of|involved in|"
     r"form|in|are)\b"),
    ("aims", "all", "what are the five domains",
     rf"^(?:what|which|list|name) (?:are |is )?(?:the |all )*(?:\w+ ){{0,2}}?{AIM}(?: there)?$"),
    ("aims", "about", "which priorities concern carers", rf"^(?:which|what) (?!{SOMEBODY}\b).*\b{AIM}\b"),
    ("aims", "about", "what does the strategy say about carers",
     r"^what (?:does|do|will|is)\b.*\b(?:PLAN|strateg\w+|plan)\b.*\b(?:say|plan|do|propose|aim|about)\b|^what "
     r"is (?:being )?(?:done|planned)\b|^how will .*\b(?:help|stop|improve|support|reduce)\b"),
    ("aims", "deliver", "who implements the plan",
     r"^(?:who|which \w+) (?:delivers?|coordinates|carries out|implements)\b"),
    ("same", "check", "is BODY the same as BODY",
     r"^(?:is|are) (?:the )?(?:PERSON|BODY|PLACE) (?:and|the same as|identical to|the same body as|the same "
     r"person as|another name for)\b.*"),
    ("rule", "met", "was the quorum met on DAY",
     r"^(?:was|is|were) (?:the )?(?:quorum|meeting|BODY)\b.*\b(?:met|quorate|reached|kept)\b"),
    ("rule", "list", "how long does the chair serve",
     r"^how long\b.*\b(?:chair|deputy|members?|term)\b.*\b(?:serve|last|stay|office|hold|rotate)\w*"),
    ("rule", "list", "how many make a quorum",
     r"^(?!.*\bPERSON\b).*(?:\bquor\w+|\bcasting vote\b|\btied?\b|\bvotes?\b|\bnotice\b(?! ?boards?\b)|\b(?:papers?|agenda)\b.*\b(?:issued|sent|"
     r"published|circulated|go out)\b|\bhow often\b.*\b(?:meet|met)\b|"
     r"\bhow many (?:meetings|times)\b.*\b(?:must|should|shall|has to|have to|required|at least|(?:a|each|per|every) year|annually)\b|"
     r"\bhow many (?:people|members|councillors|trustees|governors) (?:can|may|must|should|shall)\b|^how often (?:does|do|is|are|must|should|shall|will|may|can)\b|^(?!who|which|name).*\bdeput(?:y|ies|ise)\b(?! (?:chair|leader|mayor|director|head|clerk|secretary|manager|chief))|\bterms? of "
     r"office\b|\bconsensus\b|\bmember misses\b|\bco ?opt\w*\b|\bmisses\b.*\bmeetings\b)"),
    ("definition", "acronym", "what does icb stand for",
     r"\b(?:stand|stands|short) for\b|\bacronym\b|\babbreviation\b|\binitials\b"),
    ("describe", "list", "what does BODY do", r"^what (?:does|do|did) (?:the )?(?:BODY|PERSON|PLACE) do$"),
    ("definition", "list", "what is social value",
     r"^(?:what (?:is|are|was|does) (?:an? |the )?[\w ]{2,50}?(?: mean)?|define\b.*|what is meant by\b.*)$"),
]  # fmt: skip
