"""Ways of asking about meetings, seats, places and decisions; see `patterns`."""

from __future__ import annotations

from convenor.search.pattern_words import AIM, BODIES, DECIDE, DECIDED, MEET, POST, THERE

ROWS: list[tuple[str, str, str, str]] = [
    ("actions", "owner", "who is looking into the fees",
     r"^who (?:is|are|was|were) (?:still )?(?:look|sort|check|chas|writ|arrang|contact|buy|send|order|find|ask|organi[sz]|prepar|draft|"
     r"bring|follow|draw|draft|review|updat|circulat|invit|research|investigat|obtain)ing\b"),
    # What followed, what changed
    ("follows", "list", "what followed from the decision on parking",
     r"^what (?:follows|followed|came next|happened (?:next|then|after)|resulted|has (?:followed|resulted))\b(?: (?:from|after|on|"
     r"with|for))?|^(?:which|what) (?:actions?|steps?|tasks?) (?:follow|followed|arise|arose|result|resulted|came) (?:from|out of|"
     r"after)\b"),
    ("changed", "list", "what changed in the terms of reference of BODY",
     r"^(?:what|which \w+) (?:has |have |was |were )?(?:changed|(?:is|are) (?:new|different)|(?:is|are|were) the (?:changes|"
     r"differences))\b.*\b(?:terms|rules?|constitution|reference|versions?|quorum|membership|clauses?)\b|\b(?:two|both) versions\b|"
     r"^(?:how|in what way)\b.*\b(?:terms|rules|constitution)\b.*\b(?:differ|change)\w*"),
    # Who was in the chair, who was there
    ("chaired", "who", "who chaired the meeting on 4 may 2024",
     rf"^(?!.*\b(?:before|after) PERSON\b)who (?:chaired|presided (?:at|over)|was in the chair|took the chair)\b.*\b(?:{MEET}|DAY)\b"),
    ("attendance", "meetings", "when did PERSON send apologies",
     r"^(?:when|on (?:what|which) (?:day|date))\b.*\bPERSON\b.*\b(?:apolog\w+|attend\w*|present)\b"),
    ("attendance", "count", "how many apologies were there", r"^how many (?:\w+ )?apolog\w+"),
    ("attendance", "list", "list the attendees of DAY",
     r"^(?:list|show|give|name|who (?:is|was) on)\b.*\b(?:attendees|attendance list|roster)\b"),
    ("attendance", "most", "who came most often",
     r"^(?:who|which \w+)\b.*\b(?:attend\w*|came|come|went|been|apologis\w*|apologies|absent|missed)\b.*\b(?:most|least|fewest)\b"),
    ("attendance", "apologies", "who sent apologies", r"\b(?:apolog(?:ies|y|ised)|regrets)\b"),
    ("attendance", "missed", "who missed the meeting",
     rf"^(?:did|was|were) (?:everyone|everybody|all (?:the )?members|anybody|anyone)\b.*\b{THERE}\b|"
     r"^(?:who|which people) (?:missed|was (?:missing|away)|were (?:missing|away)|did not (?:attend|come))\b"),
    ("attendance", "substitute", "who came in place of PERSON",
     r"^who\b.*\b(?:substitut\w*|st(?:oo|an)d(?:s|ing)? in|deputis\w*|fill(?:s|ed|ing)? in|in (?:the )?place of|instead of|on behalf of)\b.*"
     r"\bPERSON\b|^who (?:(?:was|were|came|attended|sat|covered|is|stood|went|turned up|acted) )+(?:in |there |along |covering |present )?for "
     r"PERSON$|^who (?:covered|covers) for PERSON\b|"
     r"^who (?:stood in|deputised|substituted) for (?:the|our|its)\b(?!.*\bmeeting)"),
    ("attendance", "every", "who came to all meetings",
     r"^(?:who|which people)\b.*\b(?:all|every|each)(?: of)?(?: the)? (?:DAY |PLACE |BODY )?meetings?\b"),
    ("attendance", "meetings", "how many times did PERSON attend", r"^how many times (?:did|has|have) PERSON\b"),
    ("attendance", "meetings", "which meetings did PERSON attend",
     r"^(?:which|what|how many|list the|at which) (?:DAY )?meetings (?:did|has|have|was|were) PERSON\b|^how "
     r"often (?:did|has) PERSON (?:attend|come)"),
    ("attendance", "check", "did PERSON attend the meeting on DAY",
     r"^(?:did|was|were|has|have|is) (?:not )?PERSON (?:and PERSON )?(?:also )?(?:attend\w*|present|there|come|"
     rf"go|take part|at|absent)\b(?!.*\b{POST}\b)"),
    ("attendance", "check", "did jane smith attend the meeting on DAY",
     rf"^did (?:\w+ ){{1,3}}(?:attend|come to|go to|send)\b.*\b{MEET}\b"),
    ("attendance", "count", "how many people attended the meeting on DAY",
     r"^how many (?:\w+ ){0,2}?(?:people|members|persons|councillors|officers|attendees|were|was|sent|came|\w+s)\b.*"
     r"\b(?:attend\w*"
     r"|present|came|come|went|took part|participat\w*|absent|at the (?:\w+ )?(?:meeting|session))\b"),
    ("attendance", "difference", "who came to the march meeting but not to the june meeting",
     rf"^(?:who|which people)\b.*\b{THERE}\b.*\b(?:but not|and not|but did not|without)\b"),
    ("attendance", "never", "who never came",
     rf"^who (?:never|has never|did not ever)\b.*\b{THERE}|^who\b.*\bnone of the meetings\b"),
    ("attendance", "organisations", "which organisations were represented at the meeting",
     rf"\b{BODIES}\b.*\b(?:people|participants|members|attendees|those)\b.*\b(?:at|attending|present|session|"
     rf"meeting)\b|^(?:which|what) {BODIES} (?:were|was|attended|came|sent|took)\b.*\b(?:represented|{MEET})\b"),
    ("attendance", "list", "who attended the meeting",
     r"^(?:who|which people|list (?:of )?(?:the )?(?:people|attendees)|name (?:the )?(?:people|those|everyone))"
     r"\b.*\b(?:attend\w*|present at|was present|were present|was there|were there|came to|went to|took part|"
     r"participated|was at|were at|absent)\b"),
    ("attendance", "list", "which officer of BODY attended the meeting",
     r"^which (?:\w+ ){0,2}(?:officers?|councillors?|members?|people|BODY|PLACE)\b.*\b(?:attended|present|was"
     r" at|were at|came to)\b"),
    ("facilitated", "who", "who facilitated the session",
     rf"^(?:who|which {BODIES}) (?:\w+ )?(?:facilitated|hosted|ran|organised)\b(?:.*\b{MEET}\b|$|.*DAY)"),
    # When and where bodies meet
    ("meeting", "next", "when is BODY going to meet next",
     r"^(?:when|where)\b.*\bmeet(?:ing)? (?:next|again)\b|^(?:when|where)\b.*\bnext meet\b"),
    ("meeting", "next", "when is the next meeting",
     rf"^(?:when|what date|where|when and where|what is the date).*\b(?:next|following)\b.*\b{MEET}\b|"
     rf"\bnext\b.*\b{MEET}\b.*\b(?:due|when|date|scheduled|held)\b|^when (?:will|does|do) \w*(?: \w+)* ?(?:meet|"
     r"meet next|next meet)$"),
    ("meeting", "last", "when was the last meeting of BODY",
     rf"^(?:when|what date|which|where|what) .*\b(?:last|latest|most recent|previous)\b.*\b(?:{MEET}|meet)\b"),
    ("meeting", "previous", "which meeting came before the one of DAY",
     rf"^(?:which|what|when) .*\b{MEET}\b.*\bbefore\b.*DAY|^when did .*\bmeet before DAY"),
    ("meeting", "time", "what time did the meeting on DAY start",
     rf"^(?:what time|at what time)\b.*\b(?:{MEET}|meet)\b|^when (?:does|did|will) .*\b{MEET}\b.*\b(?:start|"
     r"begin)\b"),
    ("meeting", "agenda", "what was on the agenda on DAY",
     r"^(?:what|which)\b.*\b(?:on the agenda|agenda items?|items were)\b|"
     r"^what (?:was|were|did|has|have)\b.*\bdiscuss\w*"),
    ("meeting", "where", "where was the meeting of DAY held",
     rf"^(?:what|which) (?:was the )?venue\b|"
     rf"^(?:where|in which (?:room|building|place)|what was the venue)\b.*\b(?:meet|met|{MEET}|venue)\b"),
    ("meeting", "count", "how many meetings of BODY are there",
     r"^how many (?:times (?:did|has|have) .*\bmeet|(?:DAY )?meetings\b(?!.*\b(?:must|should|shall|ha[sv]e? to|(?:each|every|a|per) (?:year|month|quarter))\b))|^how often (?:did|has|have) "
     r".*\b(?:meet|met)\b"),
    ("meeting", "when", "when did BODY meet",
     r"^(?:when|on (?:which|what) (?:dates?|days?)|which dates) (?:did|has|have|was|were) .*\b(?:meet|met|"
     rf"{MEET})\b(?!.*\b{DECIDED}\b)"),
    # Seats and founders
    ("founders", "seatless", "which founder councils have no seat",
     r"\bfound(?:er|ing)\b.*\b(?:no|without|not|lack)\b.*\bseats?\b"),
    ("founders", "list", "which councils founded BODY",
     rf"^(?:who|which|what|how many|list)\b.*\b(?:founded|found(?:er|ing) (?:members?|{BODIES})|founders of)\b"
     r"|^(?:who|which"
     rf" {BODIES}) (?:set up|established) BODY"),
    ("seats", "compare", "which seats has BODY that BODY has not",
     r"\bseats?\b.*\b(?:has|have|had|does|do)\b.*\b(?:not|no|nt|lack\w*|without)\b"),
    ("seats", "most", "which sector has the most seats", r"\b(?:most|fewest|least|largest number of)\b.*\bseats\b"),
    ("seats", "count", "how many seats does BODY have", r"^how many\b.*\b(?:seats?|places on BODY)\b"),
    ("seats", "list", "which seats does BODY have",
     r"^(?:which|what|list|whose|who has|who holds|does|do|is there)\b.*\bseats?\b"),
    # Places
    ("population", "compare", "is PLACE larger than PLACE",
     r"^(?:is|are|does|has) PLACE\b.*\b(?:bigger|larger|smaller|more people|fewer people|more populous)\b.*\bPLACE\b|"
     r"^which is (?:the )?(?:bigger|larger|smaller|more populous)\b.*\bPLACE\b.*\bPLACE\b"),
    ("population", "most", "which place has the most residents",
     r"^(?:which|what)\b.*\b(?:most|fewest|least|largest|smallest|biggest|highest|lowest)\b.*\b(?:people|"
     r"residents|inhabitants|population|place|area)\b"),
    ("population", "list", "what is the population of PLACE",
     r"\bpopulation (?:of|in)\b|\bhow many (?:people|residents|inhabitants)\b.*\b(?:live|living|are there|has|"
     r"have)\b|^how (?:big|large|populous) is PLACE"),
    ("within", "check", "is PLACE part of PLACE",
     r"^(?:is|does|are) (?:PLACE|BODY) (?:a )?(?:part of|in|inside|within|belong to|a member of) (?:the )"
     r"?(?:PLACE|BODY)\b"),
    ("within", "list", "which localities belong to PLACE",
     r"^(?:which|what|how many)\b.*\b(?:places?|localit\w+|areas?|districts?|boroughs?|towns?)\b.*\b(?:belong|"
     r"part of|are in|within|inside|has|have|make up|does)\b.*|^(?:what|which) (?:larger )?(?:place|area|region"
     r") (?:is|does) PLACE\b"),
    # What was decided
    ("votes", "who", "who voted against the plan", r"^who (?:voted|abstained)\b|^(?:did|has|have) \w+.* (?:vote|voted|abstain)\b"),
    ("votes", "against", "which decisions had votes against",
     r"^(?:which|what|were|was|list)\b.*\b(?:decisions?|resolutions?|motions?|votes?)\b.*\b(?:votes? against|"
     r"not unanimous|contested|divided|votes? cast against)\b"),
    ("votes", "unanimous", "which decisions were unanimous",
     r"^(?:which|what|list|were any)\b.*\b(?:decisions?|resolutions?|motions?)\b.*\bunanimous\w*"),
    ("votes", "lost", "which motions were lost",
     r"^(?:which|what|were any|list)\b.*\b(?:decisions?|resolutions?|motions?|items?)\b.*\b(?:lost|"
     r"deferred|withdrawn)\b"),
    ("votes", "list", "how did the vote on the plan go",
     r"^(?:how did the vote|how (?:was|were) .*\bvote\w*|what (?:was|were) the (?:result of the )?votes?|how "
     r"many (?:people |members )?(?:voted|votes)|was .*\bunanimous)\b"),
    ("decided", "count", "how many decisions did BODY take", r"^how many (?:DAY )?(?:decisions?|resolutions?|items)\b"),
    ("decided", "conditions", "on what condition was it approved",
     r"^(?:on|under|with|subject to) (?:what|which) (?:conditions?|terms|proviso)\b|^(?:what|which|were there|"
     r"was there|is there|are there)\b.*\b(?:conditions?|proviso)\b"),
    ("why", "why", "why was the plan approved", r"^why (?:was|were|is|has|have|did|does|do)\b"),
    ("actions", "owner", "who was authorised to sign the lease",
     r"^(?:who|which \w+) (?:was|were|is|are) (?:authorised|instructed|requested|delegated|mandated|empowered) to "),
    ("decided", "who", "who decided to fund it",
     rf"^(?:who|which body|which committee|which board|by whom|whose decision)\b(?: \w+)?.*\b(?:{DECIDED}|"
     r"decided) (?:to|on|the|that|a)?\b"),
    ("decided", "when", "when was the plan approved",
     rf"^(?:when|on (?:what|which) (?:date|day)|at (?:what|which) meeting)\b.*\b{DECIDED}\b"),
    ("decided", "check", "was the plan approved", rf"^(?:was|were|has|have|is|did)\b.*\b(?:{DECIDED}|{DECIDE})\b"),
    ("decided", "list", "what was decided about the plan",
     r"^what (?:was|were|has been|had been|got) (?:\w+ )?(?:decided|agreed|resolved|approved|determined|noted|"
     r"the decision|the decisions|the outcome)\b"),
    ("decided", "list", "what did BODY agree about the plan",
     rf"^what (?:did|has|have|had)\b.*\b(?:{DECIDE}|{DECIDED}|note|noted)\b"),
    ("serves", "down", "which decisions serve the aim",
     r"^(?:which|what) (?:decisions?|actions?|items?)\b.*\b(?:serve|serves|support|supports|contribute|relate|"
     r"relates)\b|^what (?:serves|supports|contributes to)\b|^what is being done (?:for|towards) "),
    ("serves", "up", "which aim does the decision serve",
     rf"\b{AIM}\b.*\b(?:decisions?|resolutions?|items?|actions?|conversion|does|do)\b.*\b(?:serve|support|relate"
     r"|contribute)\w*\b"),
    ("decided", "list", "which decisions concern BODY",
     r"^(?:which|what|list|show|name)(?: all)?(?: the)? (?:DAY )?(?:decisions?|resolutions?)\b"),
    ("decided", "became", "what became of the item on parking",
     r"^what (?:became|happened|has become|came) (?:of|to|with|about) (?:the |that )?(?:item|proposal|motion|"
     r"decision|plan|request|application|report)\b|^(?:who|which \w+) (?:was|were) (?:\w+ )?(?:awarded|granted|"
     r"commissioned|given)\b"),
]  # fmt: skip
