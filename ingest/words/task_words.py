"""The wordings by which papers give somebody something to do, as tables of patterns."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded

ERRANDS = frozenset(
    "ascertain establish clarify verify supply "
    "write send contact circulate email e-mail mail phone ring call speak talk ask invite arrange obtain get seek chase check "
    "investigate look find report request prepare draft order buy purchase book update review forward share distribute "
    "submit raise follow liaise approach place post publish put display notify inform advise remind respond reply provide "
    "produce compile collate collect organise set amend correct remove add install repair replace fix clean meet visit "
    "attempt endeavour try pursue explore research gather source print deliver pass let think choose chat bring revert confirm "
    "complete sign pay open close register apply negotiate coordinate co-ordinate undertake attend present "
    "discuss feed help make create design develop sort ensure keep monitor inspect measure paint cut plant water "
    "deal progress proceed nominate locate tidy handle alert escalate scan upload type rewrite redraft consult commission advertise schedule identify "
    "summarise log resend recirculate re-circulate convene host bank finalise finish price trace source enquire inquire tell "
    "suggest carry lend seal brief count gather map mend trim cost refresh refine engage instruct lay mow sweep hang erect fit mark serve run drive clear collect fill "
    "issue process answer file lodge charge advance sound reconcile re-open reopen advertise lobby reword re-word engross model let interview tender "
    "scope cost audit assess evaluate analyse map trial test survey hire rent source quote settle minute "
    "maintain form publicise promote notify recommission recruit advise canvass poll survey video film photograph invoice reimburse transfer return renew "
    "reconsider rethink revise relay disseminate cascade facilitate incorporate insert examine implement initiate modify adjust rectify calculate strengthen tighten shorten revisit "
    "devise redesign reissue re-issue reprint recheck re-check rearrange reschedule retype signpost consolidate rework draw".split()
)  # what somebody does after a meeting, as plain verbs
NO_VERB = frozenset(
    "not never be have elect re-elect the date an all a this that these those its their his her both which whom".split()
)
PARTS = frozenset("be chair act stand serve become remain continue".split())  # what somebody agrees to be, not to do
ANSWERED = frozenset(
    "clarify confirm explain present speak talk report update attend let think discuss keep support tell describe outline leave meet help look".split()
)  # what is asked of somebody mostly at the meeting, unless a day or the next meeting is named
AT_MEETINGS = frozenset("consider note approve agree support endorse receive vote comment declare".split())
AT_THE_MEETING = re.compile(
    r"\b(?:order of (?:the )?(?:business|agenda|items)|(?:chair|open|close|leave|join) (?:the|this|today[’']s) (?:meeting|item)|sign the minutes|take the chair|take (?:the |an? )?(?:[a-z]+ )?(?:item|report|motion)s? (?:first|next|last|earlier|early|later|together|out of order)|left the (?:meeting|room))\b",
    re.I,
)  # what somebody does while the meeting lasts
OF_INTERESTS = re.compile(
    r"\b(?:declare|disclose|make known|indicate|state|say|tell|give notice|notify|raise)\b[^.;]{0,80}\binterests?\b(?! (?:rate|groups?|charge|payment)s?\b)",
    re.I,
)  # and not to register or return them, which is done after the meeting
STATES = frozenset(
    "be continue chair present attend represent remain become have speak join retire leave act serve stand resign "
    "quit step start begin stay last cost need know hear feel enjoy benefit miss like love act turn".split()
)  # after "will" and "agreed to": what somebody is, or does at a meeting, and no task
_OF_EACH = r"(?:[a-z-]+\s+)?(?:partner|member|agency|organisation|council|school|authority|governor|trustee|party|service|district|parish|branch|chair|lead|head|group|team|manager|representative|councillor|club|department)"
_ALL_OF_THEM = r"all (?:the )?(?:[a-z-]+ )?(?:groups|schools|practices|clubs|parishes|councils|providers|trusts|landlords|tenants|teams|services|branches|departments|districts|signatories|stakeholders|authorities|parties|services|chairs|heads|managers|colleagues|participants|households|shops|churches|colleges|employers)"
GROUPS = (
    r"(?:(?:all(?: the)? |the |other )?(?:[a-z]+ )?(?:members|partners|officers|reps|representatives|leads|leaders|residents|volunteers|trustees|governors|directors|sub-?committees|sub-?groups|(?:working |task )groups|"
    r"councillors|committee members|agencies|organisations|officials|staff|side|team|(?:sub-?|working )?committee|(?:working |task |steering |sub-?)?group|board|attendees|all|everyone|practice|surgery)"
    rf"|(?:each|every)\s+{_OF_EACH}|{_ALL_OF_THEM})"
)
_WORD = r"(?!(?:will|would|shall|should|to|is|are|was|were|be|has|have|had|that|who|which|said|agreed|reported)\b)[a-z&’'-]++"
_WORDS = rf"{_WORD}(?: {_WORD}){{0,6}}"
OFFICES = re.compile(
    r"^(?:the )?(?:(?:deputy |assistant |town |parish |company |acting |vice[- ])*"
    r"(?:clerk|secretary|treasurer|chair(?:man|woman|person)?|headteacher|head|chief officer|proper officer|"
    rf"chief executive|manager|(?:[a-z]+ )?(?:office|secretariat|exec(?:utive)?)|all members|members|partners|all|everyone|headteacher|principal|deputy {_WORDS}|convenor|"
    r"(?:[a-z]+ ){0,2}(?:secretary|manager|co-?ordinator|officer|warden|organiser|adviser)|"
    rf"(?-i:(?:[A-Z][\w&’'-]+ ){{1,4}}(?:Services|[Tt]eam|Department|Unit|Office|Section|Directorate|Working Group|Task Group|Sub-?[Cc]ommittee))|(?:director|head) of {_WORDS}|officers?|director)(?: of {_WORDS})?|(?-i:[A-Z]{{2,4}}))$",
    re.I,
)
_HON = r"(?:Cllrs?|Councillors|Councillor|Dr|Mr|Mrs|Ms|Miss|Prof|PC|PCSO|Sgt|Rev)\.?"
OF_SURNAMES = r"(?:van|von|de|du|della|di|da|dos|la|le|ten|ter|der|den|ap|ab|bin|al|el)"  # small words of them
_NAME = rf"(?:[Tt]he\s+)?(?:{_HON}\s+(?:{OF_SURNAMES}\s){{0,2}})?[A-Z][\w’'.-]*(?:,\s(?=(?:[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)?,\s){{0,3}}[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)?,?\s(?:and|&)\s)[A-Z][\w’'.-]*|\s*(?:/|&|\+)\s*[A-Z][\w’'.-]*|\s+(?:of|and|for(?=\s[A-Z])|{OF_SURNAMES}(?=\s[A-Zv-])|[A-Z][\w’'.-]*)){{0,6}}"
POST_WITH_PART = r"(?:[Tt]he\s+)?(?:(?:Deputy|Assistant|Associate|Executive|Interim)\s)?(?:Director|Head|Manager),\s[A-Z][a-z]+(?:\s(?:and\s|&\s)?[A-Z][a-z]+){0,3}"  # "Director, Fundraising"
_OFFICE = (
    r"(?:"
    + POST_WITH_PART
    + r"|(?:[Tt]he\s+|[Aa]ll\s+)?[A-Z][A-Za-z]+\s+(?:team|leads|leaders|members|colleagues|partners|reps|representatives|group|staff)|(?:[Tt]he\s+|[Aa]ll\s+)?(?:(?!(?:that|and|but|so|then|if|when|where|which|who|ask(?:s|ed)?|request(?:s|ed)?|instruct(?:s|ed)?|invite[sd]?|require[sd]?|direct(?:s|ed)?|authorise[sd]?|urge[sd]?|elect|appoint|choose|find|an?)\b)[a-z]+\s+|[Vv]ice[- ]){0,3}(?:[Cc]lerk|[Ss]ecretary|[Tt]reasurer|[Hh]ead(?:teacher)?|[Pp]rincipal|[Bb]ursar|[Pp]resident|[Mm]ayor|[Cc]hair(?:man|woman|person)?|[Mm]anager|"
    r"[Oo]fficers?|[Cc]onvenor|[Cc]hief [Ee]xecutive(?:\s+of\s+(?:the\s+)?[A-Z][\w’'-]*(?:\s+(?:of|and|[A-Z][\w’'-]*)){0,5})?|[Cc]oordinator|[Cc]o-ordinator|[Mm]embers|[Pp]artners|[Rr]esidents|[Vv]olunteers|[Tt]rustees|[Gg]overnors|[Cc]ouncillors|[Ss]taff|(?:[Ss]ub-?|[Ww]orking |[Tt]ask |[Ss]teering )?(?:[Cc]ommittee|[Gg]roup)|[Tt]eam|[Oo]ffice|[Ss]ecretariat|[Ee]xec(?:utive)?|[Ee]veryone|[Aa]ll|[Pp]ractice|[Ss]urgery)(?:\s+[A-Z]{2,3}\b)?|[Ee](?:ach|very)\s+"
    + _OF_EACH
    + rf"|[Aa]{_ALL_OF_THEM[1:]}|"
    + r"(?:[Mm]anagement|[Ss]taff|[Uu]nion|[Tt]rade [Uu]nion|[Ee]mployers?[’']?|[Ee]mployees?[’']?)\s+[Ss]ide)"
)
OWNER = rf"(?P<owner>{_NAME}|{_OFFICE})"
_BESIDE = r"(?:,\s[^,;.:–—]{2,60},|\s\([^()]{2,60}\))?"  # what somebody is, beside their name
_ASKED = r"(?:desired|asked|requested|instructed|tasked|authorised|delegated|invited|reminded|directed)"
GIVES = (
    rf"(?P<how>(?:(?:was|were|is|are|has been|have been|will be|would be|to be|should be|is to be|are to be)\s+(?:\w+ly\s+)?(?:{_ASKED}|to be asked)\s+to|"
    r"(?:has\s+|have\s+|had\s+)?(?:very\s+|\w+ly\s+)?(?:undertook|undertaken|consented|pledged|agreed|offered|volunteered|promised|committed)\s+to|(?:gave|gives|has\s+given)\s+(?:an|his|her|their)\s+(?:\w+\s+)?(?:undertaking|assurance|commitment|promise)\s+to|"
    r"(?:was|were|has been|is)\s+(?:tasked|charged)\s+with|committed\s+to|"
    r"(?:took|has|have|had|was given|were given|accepted)\s+(?:an?|the)\s+(?:action|task|job)\s+(?:to|of)|"
    r"(?:has|have)\s+taken\s+(?:it|this)\s+on\s+(?:himself|herself|themselves)\s+to|still\s+(?:has|have|needs?)\s+to|continues?\s+to(?=\s+(?:investigate|chase|pursue|press|seek|look (?:for|into))\b)|"
    r"(?:is|are)(?:\s+(?:now|kindly|also))?(?=\s+(?:getting|looking into|sending|contacting|checking|investigating|preparing|pursuing|writing|ringing|booking|chasing|arranging|organising|sorting|drafting|collecting|ordering|redecorating)\b)|"
    r"needs\s+to|has\s+to|must|(?:was|were)\s+to|(?:is|are)\s+(?:going\s+|(?!likely|unlikely)\w+ly\s+)?to|(?:(?:still|meanwhile|in the meantime|each|both|first|then|also|all|jointly|together)\s+)?to(?:\s+(?:please|kindly|also|both|each|hopefully|then|still))?|will(?:\s+(?:also|now|then|therefore))?(?:,\s[^,.;]{3,40},)?(?:\s+be(?=\s+[a-z]+ing\b))?|"
    r"would(?:\s+(?:also|now|then|therefore))?(?:,\s[^,.;]{3,40},)?(?:\s+be(?=\s+[a-z]+ing\b))?|shall|should))"
)
SAID = Worded(
    r"(?:^|(?<=^Over to )|(?<=^In the meantime )|(?<=^Meanwhile )|(?<=[;:–—] )|(?<=[(\[])|(?<=\(with )|(?<=, with )|(?<= - )|(?<=, )|(?<=\band )|(?<=\bso )|(?<=\bbut )|(?<=[a-z,] which )|(?<=[a-z] )(?=the [A-Za-z ]{3,40} (?:would|undertook|agreed|offered|promised)\b))(?:and |so |but |that |[Tt]herefore,? )?"
    rf"{OWNER}(?:,\s[^,;.:–—]{{2,90}},|\s\([^()]{{2,40}}\)|,\s(?:jointly|together),|,(?=\s(?:has\s|had\s)?(?:undertook|offered|promised|volunteered|agreed|will|would)\s))?(?:\s*[–—:-](?=\s+(?:to(?!\s+be\b)|will(?!\s+be\s+[a-z]+ed\b))\b))?\s+{GIVES}\s+(?:also\s+|then\s+|now\s+)?(?P<verb>[a-z][a-z-]+)"
)
RUN_ON = Worded(
    r"(?P<before>\b[a-z’'-]+|\b[A-Z][a-z]{2,8}|\d)\)?\s(?P<owner>(?:(?:Mr|Mrs|Ms|Dr|Cllr)\.?\s)?(?:[A-Z]\.?\s|[A-Z][a-z’'-]+\s)[A-Z][a-z’'-]+)\s+will\s+(?:also\s+)?(?P<verb>[a-z-]+)\s+[\w£“]"
)  # "for this purpose J Marlow will obtain a price": the mark between two sentences was lost
EACH = Worded(
    r"\b(?:agreed|resolved|decided|RESOLVED|AGREED)\s+(?:that\s+)?(?P<they>(?:they|we)\s+(?:would|should|will)\s+)?(?P<owner>each)(?:\s+of\s+(?:them|us))?(?(they)|\s+(?:would|should|will|is\s+to|are\s+to))\s+(?P<verb>[a-z-]+)"
)
SPEAKS = Worded(
    r"^(?P<owner>[A-Z][\w’'.-]*(?: [A-Z][\w’'-]*){0,2}):\s(?:(?:[^.?;]{0,200}[\s,])?)I(?:[’']ll| will| am going to| can)\s+(?:also\s+|then\s+)?(?P<verb>[a-z-]+)\b(?![^.?;]*\?)"
)  # in a record of who said what
ASKED_FOR = Worded(
    r"^(?P<owner>[A-Z][\w’'.-]*(?: [A-Z][\w’'-]*){0,2}) (?:also |then )?asked for (?:this|it|these|them|the (?!minutes|record|vote|item|(?:[a-z-]+ )?(?:limit|rate|charge|fee|price|cost|budget|rent|target|figure|number)s? )[a-z -]{3,40}?) to be "
    r"(?:taken (?:away|down|to|up|back)|removed|cleared|moved|given|put|placed|sent|circulated|repaired|replaced|checked|cleaned|returned|painted|emptied|cut|mended|locked|stored|shared|updated|chased)\b"
)
IN_CAPITALS = re.compile(
    r"^(?P<owner>[A-Z]{2,}(?:(?:\s*[/&,]\s*|\s+)(?!TO\b|WILL\b)[A-Z]{2,}){0,4})\s+(?:TO|WILL)\s+(?P<verb>[A-Z]+)\b"
)
BE_DONE_BY = Worded(
    rf"\b(?:(?:to|will|would|should)\s+be|(?:further )?(?:report|paper|letter|update|plan)s?\s+be)\s+(?!(?:chaired|attended|held|led|funded|paid|covered|considered|represented|supported|given|presented)\b)"
    rf"(?:(?:[a-z]+(?:ed|ught|ade|nt|itten)|done)\s+(?:(?:up|out|round|together)\s+)?|drawn\s+up\s+|set\s+(?:up|out)\s+|put\s+(?:together\s+|(?=on\s+the\s+)))(?:(?:to|with|at|on|in|into)\s+(?:(?!by\b)[\w’'-]+\s+){{1,6}}?)?by\s+{OWNER}(?=\s*(?:$|[.,;(]|\b(?:and|by|before|in|at|to|on|for|once|when|after|following|prior|ahead|within|not later|no later|this|next)\b))"
)
IS_DONE_BY = Worded(
    r"\bbe\s+(?:carried\s+out|prepared|drafted|undertaken|produced|written|led|completed|investigated|reviewed|arranged|organised|drawn\s+up|circulated|sent|submitted|brought)"
    rf"(?:\s+(?:to|with|at|for)\s+(?:(?!by\b)[\w’'-]+\s+){{1,6}}?|\s+)by\s+{OWNER}(?=\s*(?:$|[.,;(]|\b(?:and|before|in|at|to|on|for)\b))"
)  # in a resolution: "that the audit be carried out by the Finance Team"
UNDER = re.compile(r"(?:[Ss]ub-?\s?|[Tt]ask |[Ww]orking |[Ss]teering )(?:[Gg]roup|[Cc]ommittee)$")
TO_ACTION = Worded(
    rf"^[(\[]?{OWNER}\s+(?:to|will)\s+(?:action(?: this| it)?|do (?:this|so)|take this (?:up|forward)|(?:follow (?:this |it )?up|progress(?: this| it)?))\W*$"
)
PLEASE = Worded(
    rf"^(?![^.;]*\?)(?:[Pp]lease\s+(?:can|could|would)|(?:Can|Could)(?=[^.;]*\bplease\b))\s+{OWNER}\s+(?:please\s+|kindly\s+)?(?P<verb>[a-z][a-z-]+)"
)
ASKED_TO = Worded(
    rf"(?<!had )(?<!previously )(?:\b(?:asked|requested|instructed|directed|remitted(?:\s+to)?|remit(?:\s+to)?|ASKED|REQUESTED|INSTRUCTED|DIRECTED|[Tt]o (?:ask|request|instruct|require|direct|commission|remit))|(?:^|(?<=\band ))(?:ask|request|instruct|require|direct)s?|^(?:Asks?|Asked|Requests?|Requested|Instructs?|Instructed|Authorises?|Authorised)|\b(?:AUTHORISED|to authorise|[Tt]hat authority be given to))\s+(?:for\s+)?{OWNER}(?:\s[–—-]\s(?:[A-Z][\w’'&-]*|and|of|&)(?:\s(?:[A-Z][\w’'&-]*|and|of|&)){{0,4}})?(?:,\s(?P<beside>[^,;.:–—]{{2,60}}),|\s\([^()]{{2,60}}\))?\s+to\s+(?:\w+ly\s+)?"
    r"(?P<verb>[a-z][a-z-]+)(?P<rest>\s+(?:back|an?|the|dates?|how|whether)\b)?"
)
ASKED_THAT = Worded(
    rf"(?<!had )(?:\b(?:asked|requested|ASKED|REQUESTED)|^(?:[Tt]o\s+)?(?:[Aa]sk|[Rr]equest|require)(?:s|ed)?|\b[Ii]t (?:was|is) (?:suggested|proposed|recommended|requested))\s+that\s+{OWNER}\s+"
    r"(?:(?:should|would|could|might|to|will|be (?:asked|requested|invited|instructed) to)\s+)?(?P<verb>[a-z][a-z-]+)(?P<rest>\s+(?:back|an?|the|dates?)\b)?"
)
OFFICE_ASKED = Worded(
    rf"^{OWNER}\s+(?:asked|requested|instructed|authorised)\s+to\s+(?P<verb>[a-z][a-z-]+)"
)  # in the short style of notes: "Clerk asked to write to …"
WHO_WILL = Worded(
    rf"(?:^|(?<!\ba)(?<!\ban)\s){OWNER},?\s+who\s+(?P<how>will|would|(?:has\s+|had\s+)?(?:kindly\s+)?(?:agreed|offered|volunteered|undertook|promised)\s+to|"
    r"is\s+to|is\s+going\s+to)\s+(?:also\s+)?(?P<verb>[a-z][a-z-]+)"
)
WILL_TOO = Worded(
    rf"^{OWNER}(?:,\s(?P<beside>[^,;.:–—]{{2,60}}?),?|\s\([^()]{{2,60}}\))?\s+(?P<between>(?=[a-z])(?:(?:(?:did|does|do|could|can|had|has|was|is)\s+not|cannot)\b)?(?:(?!\b(?:which|who|whether|how|if|(?<!had )(?<!did )(?<!could )(?<!was )(?<!were )(?<!has )(?<!have )(?<!is )not)\b)(?:[^.;:]|(?<=\d)\.(?=\d))){{3,160}}?),?\s+(?:and|&|but)\s+"
    r"(?P<how>will|would|(?:has\s+|have\s+)?(?:also\s+)?(?:agreed|offered|undertook|promised)\s+to)\s+(?:also\s+)?(?:be\s+(?=[a-z]+ing\b))?(?P<verb>[a-z][a-z-]+)"
)  # "AB knows of a hall and will ring the owner"
LEFT_WITH = Worded(
    rf"\b(?:(?:left|leave)\s+(?:it\s+|this\s+)?(?:that|with|for|to)|(?:step|action|task|plan)s?\s+(?:(?:is|was|are|will\s+be)\s+)?for|\b(?:action|task)\s+(?:was|is)\s+(?:taken|accepted)\s+by)\s+{OWNER}\s+(?P<how>to|would|will)\s+(?P<verb>[a-z][a-z-]+)"
)
SERVICES = Worded(
    r"(?:[Tt]he )?(?:[A-Z][\w’'-]+ )?(?:Police|Public Health|Healthwatch|Probation|Housing|Education|Highways|Planning|Legal|Finance|Comms|Communications|HR|Children[’']s Services|"
    r"Adult Services|(?:Adult )?Social Care|Primary Care|Environmental Health|Community Safety|Fire(?: and Rescue)?(?: Service)?|Health|Ambulance Service|Democratic Services|ICB|CCG|LA|NHS [A-Z]\w+)"
    r"(?: (?:colleagues|team|leads|reps|representatives|partners))?|[Aa]ll [Aa]gencies|(?:(?:[Aa]ll|The) )?(?:[Dd]istrict|[Bb]orough|[Pp]arish|[Cc]onstituent|[Pp]artner|[Mm]ember|[Ss]tatutory) (?:[Cc]ouncils|[Aa]uthorities|[Aa]gencies|[Oo]rganisations|[Pp]artners)|Partners"
)  # the parts and partners of public bodies, by what they are called among themselves
REPORTS_BACK = re.compile(
    r"\b(?:report(?:s|ing)? back|back to|(?:next|following|future|[A-Z][a-z]+) meeting|circulate|share [^.;]{3,60} with (?:the )?(?:board|group|members|partners|partnership|committee)|"
    r"(?:bring|present|submit)\b[^.;]{3,80}\bto (?:the )?(?:next|board|group|partnership|committee|panel|forum))\b",
    re.I,
)
BRACKETED = Worded(r"\s[(\[](?P<owner>[A-Z][\w’'/& ]{1,30})[)\]]\.?$")
DELEGATED = Worded(
    rf"\b(?:(?:authority|power|responsibility)\b[^.;]{{0,40}}\b(?:delegated|given)|[Dd]elegat(?:e|es|ed|ing)\s+(?:\w+\s+){{0,2}}?(?:authority|powers?|responsibility|approval|sign[- ]off))\s+to\s+{OWNER}(?:,?\s+in\s+consultation\s+with\b[^.;]{{3,120}}?)?,?\s+to\s+(?P<verb>[a-z]+)"
)
SHOULD = re.compile(
    r"\b(?:should|needs? to|(?<!expected )(?<!due )(?<!likely )to be|must|agreed to|will be|(?:is|are) (?:needed|required)|needed|required)\b",
    re.I,
)
AGREED = Worded(
    rf"\b(?:agreed|resolved|decided|RESOLVED|AGREED|noted(?= that\b)|[Tt]o note(?= that\b))(?:,\s(?:however|therefore|then|unanimously|after [^,]{{3,40}}|following [^,]{{3,40}})(?=,))?,?\s+(?P<that>(?:that|for)\s+)?{OWNER}(?:,\s[A-Z]{{2,5}}\b,?|{_BESIDE})\s+"
    r"(?P<how>would|should|will|to|is to|are to|be asked to|shall)?\s*(?:(?:either|both|each|also|now|first)\s+)?(?P<verb>[a-z][a-z-]+)"
)
JOINS = Worded(
    r"\binvit(?:e|es|ed|ing)\b(?:[^.;]{1,140}?\bto (?:join(?! (?:the|us for the) (?:next |following )?(?:meeting|visit|walk))\b|become (?:an? )?(?:\w+ )?(?:member|partner)|be (?:an? )?(?:\w+ )?(?:member|partner)s?\b)| as (?:an? )?(?:\w+ )?(?:observer|member|partner)s?\b)",
    re.I,
)  # who is taken in, which is settled
FILLS = re.compile(
    r"fill(?:s|ed)? (?:the|a|this|that|one) (?:\w+ )?(?:vacan\w+|seat|place|post)\b|serves? (?:as|on|for|until|till|out|another|(?:an?|the|one|her|his|their|two|three|four|five|\d{1,2})[ -](?:\w+ )?(?:terms?|years?|months?)\b)"
)  # what somebody is chosen for
WANTS_PAPER = re.compile(
    r"^(?:(?:[Aa]nd )?(?:[Tt]hat|[Tt]o) )?(?:[Rr]equest|[Aa]sk for|[Cc]ommission|[Ss]eek|[Ii]nvite)s? (?:an?|further|more) (?:[\w-]+ ){0,3}(?:report|paper|update|briefing|review|quotation|quote|tender|plan|presentation)s?\b"
)
THAT_DOES = re.compile(
    rf"^(?:and\s+)?(?P<that>[Tt]hat\s+)?(?P<owner>(?:{_NAME}|{_OFFICE})(?:\s(?:(?:and\s)?the|in)\s[A-Z][\w’'-]*(?:\s(?:of|and|for|[A-Z][\w’'-]*)){{0,5}})?)(?:,?\s(?:in\s+(?:consultation|conjunction|partnership|liaison|discussion)|together|along|jointly)\s+with\s+(?:[\w’'.-]+\s){{1,8}}?|{_BESIDE}\s+)(?:(?P<how>would|should|will|shall)\s+)?(?P<verb>(?!(?:the|in|of|and|for|at|on)\b)[a-z]+)\b(?!\s+(?:that|being|having|remaining|was|were|is|are|has|have|had|will|would)\b)"
)
AGREED_TO = Worded(
    r"\b(?:agreed?|resolved|decided)\s+(?:unanimously\s+)?to\s+(?P<verb>[a-z][a-z-]+)(?P<rest>\s+(?:representations?|enquiries|contact)\b)?",
    re.I,
)
WRITTEN = frozenset(
    "write send contact circulate email invite arrange obtain request chase investigate notify report seek apply approach enquire".split()
)
ASKED = re.compile(
    r"\b(?:[Tt]he (?!(?:item|paper|report|motion|letter|recommendation|resolution|survey|question|consultation|form)\b)[A-Z]?\w+|We|[Mm]embers|[Tt]hey)\s+asked\s+(?:the\s+)?"
    r"(?P<owner>[A-Z][\w’'&-]*(?:\s+(?:of|and|[A-Z][\w’'&-]*)){0,6})\s+to\s+[a-z]+"
)
_DONE = (
    r"(?:placed|sent|written|circulated|put|e-?mailed|contacted|asked|invited|arranged|obtained|ordered|purchased|bought|reported(?! for information)|"
    r"updated|drafted|displayed|repaired|replaced|investigated|checked|published|posted|added|booked|chased|forwarded|shared|"
    r"sought|prepared|produced|installed|fixed|mended|cleaned|collected|organi[sz]ed|raised (?:with|at)|brought(?! forward (?:from|into)\b)|submitted|"
    r"followed up|looked into|returned|finalised|amended|tabled|uploaded|notified|cascaded|actioned|progressed|picked up|revised|collated|scheduled|re-?sent|re-?circulated|discussed with)"
)
_OPEN = (
    r"(?!(?:[Oo]n )?(?:[Pp](?:age|g|\.)|[Mm]inutes?|[Ii]tem|[Pp]ara(?:graph)?|[Ll]ine|[Ss]ection)\.? ?\d[^.;?]*\b(?:amended|corrected|changed|replaced|altered|inserted|deleted|removed|added)\b)"
    r"(?!(?:[Tt]he )?(?:[Bb]oard|[Cc]ommittee|[Pp]anel|[Ff]orum|[Gg]roup|[Cc]ouncil|[Pp]artnership|[Mm]embers) (?:also |then )?noted that\b)(?!(?:[Tt]he |[Tt]his )?(?:[a-z]+ )?(?:report|paper|letter|plan|strategy|presentation|document|briefing)\b[^.;?]{0,40}?\b(?:advised|stated|sets? out|says?|said|explained|noted|outlined|described|shows?|showed|proposed|summarised)\b)(?!(?:if|when|once|until|whether|where|as|(?:any )?(?:apologies|questions|queries|enquiries|tickets|patients|customers|applicants|clients|pupils))\b|"
    r"it is (?:expected|hoped|understood)\b|[^.;?]*\b(?:each|every|always|normally|usually)\b)"
)
_OPINION = (
    r"(?!(?:(?!\b(?:should|will)\b)[^.;?]){2,80}?\bwhether\b)(?!it (?:was|is|had been) (?:felt|thought|suggested|considered|noted|hoped)\b|[^.;?]{2,80}?\b(?:felt|feels?|thought|said|says|suggested|asked|believed|considered|"
    r"wondered|stated|queried|commented|argued|hoped|noted|reported|explained|advised|confirmed|clarified|concerns?|questioned|that)\b[^.;?]*\b(?:should|will)\b)"
)
_MEETING = r"(?:(?:the |all )?(?:chair\w*|vice-?chair\w*|members|\w+ members|board|\w+ board|committee|panel|forum|council|group|meeting|trustees|governors|councillors|it was|we|they))\b"
_WANTED = r"(?![^.;?]*?\b(?:to (?:allow|enable|permit|help)|allow(?:s|ed|ing)?|enabl(?:es|ed|ing))\b[^.;?]*\bto be\b)(?![^.;?]{2,80}?\b(?:expressed|prefer|prefers|preferred|preference|asked|wants?|wanted|wished|would like|hoped|ought|thought|felt)\b[^.;?]*\bto be\b)"
TO_BE_DONE = Worded(
    rf"^(?=[^.;?]*?\basked for\b){_OPEN}{_MEETING}[^.;?]{{0,60}}?\basked for\b[^.;?]{{3,80}}?\bto be (?!(?:minuted|recorded|noted)\b)[a-z]+ed\b|"
    rf"^(?=[^.;?]*?\b(?:asked|requested) that\b){_OPEN}{_MEETING}[^.;?]{{0,60}}?(?<!had )\b(?:asked|requested) that\b(?![^.;]*(?:\bpage \d|\bminute|\bvote\b|“))[^.;?]{{3,80}}?\bbe {_DONE}\b|"
    rf"^(?=[^.;?]*?\bto\s+be\s)(?![^.;?]*?\b(?:had|took|taken) (?:the|a|an) (?:chance|opportunity|option)\b){_OPEN}{_WANTED}(?:[^.;?]{{3,120}}?\b)?(?:(?:is|are|need|needs)\s+)?(?<!had )(?<!expected )(?<!due )(?<!likely )(?<!hoped )(?<!scheduled )(?<!planned )(?<!continue )(?<!yet )(?<!believed )(?<!that need )(?<!that needs )(?<!which need )(?<!which needed )(?<!that needed )(?<!that are )(?<!that is )(?<!ought )(?<!would need )(?<!will need )(?<!may need )to\s+be\s+{_DONE}\b(?!\s+(?:(?:up)?on\s+)?(?:was|were|is|are|had|has|have)\b)|"
    rf"^(?=[^.;?]*?\b(?:will|would)\s){_OPEN}[^.;?]{{3,120}}?\b(?:will|would)\s+(?:(?:also|now|then|therefore)\s+)?be\s+(?:checked|inspected|investigated|looked into|carried out|e-?mailed|circulated|sent|forwarded|contacted|posted|put on(?! hold)|placed on (?:the |our )?(?:[a-z]+ )?(?:website|web ?page|agenda|notice ?boards?)|uploaded|displayed on|invited to|ordered|approached)\b|"
    rf"^(?=[^.;?]*?\bwill\s){_OPEN}{_OPINION}[^.;?]{{3,120}}?\bwill\s+(?:(?:also|now|then|therefore)\s+)?be\s+(?:purchased|bought|obtained|sought|chased|organi[sz]ed|re-?circulated|followed up|looked into|shared (?:with|after|when|once|by)|distributed|arranged|fed back|brought (?:back|to (?:the|a))|reported back|added to|raised with)\b|"
    rf"^(?=[^.;?]*?\bshould\s){_OPEN}{_OPINION}[^.;?]{{3,120}}?\bshould\s+(?:now\s+|also\s+)?be\s+{_DONE}\b|"
    rf"^{_OPEN}(?:[A-Z][\w’'-]*|An?|The|\d+)(?: [\w’'-]+){{0,6}} to (?:come|go|return)(?: back)? (?:to|before) (?:the |a )?(?:next |following |future |[A-Z][a-z]+ )+(?:[Mm]eeting|[Bb]oard|[Cc]ommittee|[Cc]abinet|[Cc]ouncil|[Pp]anel|[Ff]orum|[Gg]roup)\b|"
    rf"^(?:[Ff]urther )?(?:en|in)quiries (?:will|would|are to|to) be made\b|^{_OPEN}(?:[^.;?]{{3,120}}?\b)?contact (?:was to|is to|will|would|to) be made with\b",
    re.I,
)
BRINGS = Worded(
    r"^(?:We|I) (?:will|shall) (?:also |then )?(?:bring|present|report|update|provide|submit|return|share)\b[^.;]{0,140}?\b(?:to|at|for) (?:the |a |our )?(?:next |future |following |[A-Z][a-z]+ )*(?:[Bb]oard|[Cc]ommittee|[Cc]abinet|[Cc]ouncil|[Mm]eeting|[Gg]overning [Bb]ody|[Pp]artnership)\b"
)  # what those who report will bring to those whom they report to
ON_A_WORD = frozenset(
    "take come go hold link pick work do catch reach see lead".split()
)  # verbs that give a task with some words behind them
TAKES_ON = re.compile(
    r"\b(?:come|go) (?:back|again)\b|\bgo (?:through|over) (?:the|this|it|them|these)\b|\bsee to (?:this|that|it|them|these|the)\b|\bsee (?:that|if|whether|what|how) |\btake (?:this|that|it|them|these) out\b|\blead (?:on|the (?:search|review|work|project|bid|campaign|recruitment|response|consultation|drafting|sub-?group|working group)|an? (?:[a-z]+ ){0,2}(?:group|sub-?group|team|panel|review|campaign|bid))\b|\bhold (?:an?|another|further|more|one|two|three|some|talks|discussions|interviews)\b|\blink (?:in |up )?with\b|\bpick (?:(?:this|it|that|these) )?up\b|\bwork (?:with|up) |\bdo (?:this|so|that)\b|\bcatch up with\b|\breach out to\b|\bhave an? (?:quick |further )?(?:word|chat|look)\b|\btake (?:(?:the |an? |further )?(?:[\w’']+ )?(?:advice|soundings|legal advice|minutes to|steps|ownership of|responsibility for|charge of)\b|(?:this|that|it|these|them|the (?:matter|issue|point|comments?|lead))\b.{0,30}?\b(?:up|forward|back|away|on|to|further)|(?:on(?! [A-Z])|up|forward)(?: |\W*$)|(?:(?:this|that|it|them|[a-z ]{3,30}) )?(?:to|back to) (?:the )?(?:next )?(?:[A-Z]|(?:board|committee|council|executive|cabinet|trustees|governors|meeting)\b)|(?:the|some|her|his|their) (?!chair\b|view\b)[a-z]+(?: [a-z]+)? to (?:the|an?|his|her|their) [a-z]+)"
)
HAVE_DONE = re.compile(
    r"\b(?:to|will|would) have (?:(?:the|an?|its|this|these|our|all)\b[^.;]{3,60}?|it|them|this|these)\b (?:\w+ ){0,3}?(?:[a-z]+(?:ed|en|ut)|built|kept|swept|reset|done)\b"
)  # "to have the culvert surveyed"
DOES = Worded(
    r"\bto (?:go|come|be|commence|start|begin|continue|proceed)\b|^[A-Z][\w’'-]*(?: [\w’'-]+){0,4} to (?!(?:the|an?|all|his|her|their|its|this|that|be|members|everyone|everybody)\b)[a-z]+\b|^(?:a |further )?(?:letters?|e?mails?|repl(?:y|ies)|invitations?|reminders?|poster|notice|advert\w*|advice|prices|quotes) (?:to|for)\b|"
    r"\bsubject to [^.;]{3,160}? being [a-z]+|\b(?:agreed|asked|requested|to be|will|should|would|needs? (?:to|[a-z]+ing)|would like (?:to see|an?|the|more|further)|undertook|be (?:[a-z]+ed|held|sent|brought|sought|made|given|put|set|drawn|written|taken|redone)|going to|encouraged|reminded|must|(?:is|are) (?:needed|required|necessary)|(?:is|are) [a-z]+ing)\b",
    re.I,
)
_INITIALS = r"(?:[A-Z]{2,4}(?:\s*[/&,+]\s*[A-Z]{2,4})*|All|ALL)"
MARGIN = re.compile(
    r"^(?:[|/]\s*)?[\[(]?(?:actions?(?: by| for| points?| \d{1,3})?\s*[:–-]|actions?\s+(?:by|for)\s+(?=(?-i:[A-Z]))|(?-i:ACTIONS?\b)|(?-i:Actions?\s(?=[A-Z]))|(?<=[|/] ))\s*"
    r"(?P<owner>(?:(?! to )[\w’'. &/,-]){1,60}?(?:\s*\([^()]{0,24}\d[^()]{0,12}\)|\s\([A-Z][a-z]{2,8}\))?)\.?[\])]?$",
    re.I,
)
MARGIN_AFTER = re.compile(
    r"(?<!\s)\s+[\[(]?(?:(?:[|/]\s*)?(?:Actions?|ACTIONS?|(?<=[–—:;,-] )action)(?: by| for)?\s*[:–-]?|[/|]|[*]+|>+|->|[→➔]|"
    rf"(?:\.{{2,}}|…+\.?)(?=\s*{_INITIALS}\.?$)|[–—-](?=\s+{_INITIALS}\.?$))\s*(?P<owner>[A-Z](?:(?! to )[\w’'. &/,-]){{1,40}}?)\.?[\])]?$"
)
TRAILING = re.compile(rf"(?<=[a-z\d)])\s+(?P<owner>{_INITIALS})$")  # set apart by type or by blanks that are lost
GLUED = re.compile(
    rf"(?<=[A-Za-z][a-z.;)])(?P<owner>{_INITIALS.replace('|All', '')})$"
)  # of a margin, right behind the words beside it
FINITE = re.compile(
    r"\b(?:was|were|is|are|has|have|had|said|reported|thanked|asked|welcomed|noted|[a-z]+ied|could|would|should|may|will)\b"
)
NOUN_LED = re.compile(
    r"^\W*(?:(?:minutes?|pages?|items?)\s+\d|present\b|lead\s+(?:member|officer|governor|nurse|director|councillor|commissioner|clinician|inspector|for)\b|e-?mail:?\s+\S+@|reports?\s+(?:on|of|from|for|by|in)\b|(?:visits?|reviews?|plans?|works?|updates?|e?mails?|displays?|support|approach|phone|posts?|place|requests?|books?|prints?|design|changes?|start|tests?|"
    r"trains?|schedules?|meet|thanks?|water|plants?|talks?|looks?|calls?|research|cuts?|price|bank|help|run|hold|move|return|lead|repairs?|offer)\s+(?:on|of|from|for|by|to|at|in|with|between)\b)",
    re.I,
)  # "Report on the fair": words that are a thing here and no order
INITIALS = re.compile(_INITIALS)
TASK = Worded(
    r"\b(?:is|are|was|were)\s+(?:invited|asked|requested|instructed|tasked)\s+to\s+(?P<verb>[a-z]+)\b|"
    r"(?<!continue to )(?<!continues to )\bbe\s+(?!brought forward (?:from|into|to (?:\d{1,2}|the (?:spring|summer|autumn|winter)|(?:this|next) (?:week|month|year)|(?-i:January|February|March|April|May|June|July|August|September|October|November|December)))\b)(?!asked to (?:continue|remain|act|stand|serve|stay|chair|carry on)\b)(?:brought|presented|circulated|submitted|added|prepared|reported|"
    r"invited|asked|requested|sent|arranged|produced|included on|placed on(?! record)|scheduled|tabled|shared with|"
    r"drafted|published(?= on (?:the|our|its|a|their)\b)|chased|contacted|obtained|forwarded|investigated|rewritten|redrafted|notified|followed up|looked into)\b"
    r"|\b(?:officers?|director|chief officer|clerk|secretary|chair|treasurer|manager|team|"
    r"head)\b(?:,?\s+(?:of|for|and|the|in|consultation|with|(?!(?-i:RESOLVED|AGREED|DECIDED|NOTED)\b)(?-i:[A-Z(])[\w’')-]*,?)){0,10}(?:\s+(?:agreed|undertook|offered))?\s+(?:to|will|be (?:asked|requested|authorised|instructed) to)\s+(?!(?:the|a|an|next|its|their|this|that|be left|be held|be (?:the )?(?:chair|treasurer|secretary|clerk)|stay|remain|continue|act|serve|stand)\b)(?-i:[a-z]+)",
    re.I,
)
BE_ASKED = Worded(
    r"\b(?:[Tt]hat )?(?:[Tt]he )?(?P<owner>(?!That\b)[A-Z][\w’'.-]*(?:\s+(?:of|and|for(?=\s[A-Z])|[A-Z][\w’'.-]*)){0,5}|(?:company |parish |town )?(?:secretary|clerk|treasurer|chair(?:man)?|officers?|chief executive|director|bursar)|(?:[a-z-]+ )?(?:group|committee|sub-?group|sub-?committee|team))(?:,\s[^,]{3,80},)?\s+be\s+"
    r"(?:asked|requested|authorised|instructed|invited|tasked)\s+to\b(?!\s+(?:continue|remain|act|stand|serve|stay|chair|carry on)\b)"
)
OFFICE_AGREED = re.compile(
    r"The (?:[A-Z][\w’'-]* (?:of |for |and )*){1,6}(?:also |then )?(?:agreed|offered|undertook) to\b"
)
VERDICT_ALONE = re.compile(r"(?:agreed|approved|carried|accepted|noted)[.:]?", re.I)
APPROVES = re.compile(
    r"(?:[A-Z][\w’' ,]{2,40}, )?(?:the )?[\w’' -]{3,40} (?:approved|accepted|adopted|endorsed|ratified) the [^.;]{3,80}\.?$",
    re.I,
)  # what those who meet do with it
NICKNAME = re.compile(
    r"[A-Z][a-z]{1,11}(?<!ed)(?<!ing)(?<!ly)(?<!able)(?<!ion)(?<!ions)(?<!ings)(?<!ment)(?<!ments)(?<![^s]ers)(?<![kt]s)"
)
THINGS = frozenset(
    "date dates venue hall speaker poster ticket flyer key gate fence roof path tree hedge sign bin pump boiler food insurance lease rent licence "
    "permit bank cheque invoice website page newsletter article photo press advert form rota list log register draft copy price survey review risk "
    "training course event stall leaflet prize light banner "
    "need needs plan plans try aim aims want wants remember ready happy due how what when where why whether wish hope intend continue time option options ways "
    "way permission authority motion agree nothing something someone somebody anyone anybody nobody no none one two three next last first new other more "
    "further also please just still yet only is was are were be has have had must should could would may might can shall it this that these those they we you he she "
    "not consensus proposal request invite quote budget hope funds money space room vote consent policy mandate notice "
    "letter letters email item items reason attempt offer chance right duty power able unable keen likely meant about back up out in on over with for from by "
    "as at of or and but if so then than there here now today agenda minutes report reports meeting work steps effort efforts".split()
)  # before "to" and a verb, these are nobody


def is_thing(owner: str) -> bool:
    """Whether a word before "to" and a verb is what is to be done something about ("Tickets to sell"), and nobody."""
    return owner.lower() in THINGS or owner.lower().removesuffix("s") in THINGS
