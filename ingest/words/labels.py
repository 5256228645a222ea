"""The headings and labels by which papers of public bodies mark their parts, as tables of patterns."""

from __future__ import annotations

import re
from functools import lru_cache

from convenor.graph.worded import Worded
from convenor.ingest.words import tongues
from convenor.ingest.words.cues import GROUP
from convenor.ingest.words.label_numbers import REFERENCE
from convenor.ingest.words.shapes import HONORIFIC, forenames

LONGEST = 3000  # code points of a paragraph that a label may open
LONGEST_LABEL = 60  # code points of a label in two parts
KEPT = 2048  # texts whose labels are remembered, as many rules ask for them
_A = r"(?:\s*(?:[•·|]\s*|\.{3,}\s*|[:;]\s*(?:[-–—/]\s*)?|[–—-]+\s*)|\s*$|\s+(?=\()|(?=(?:Dr|Mr|Mrs|Ms|Prof|Cllr|Councillors?)\b\.?\s*[A-Z]))"
_TAIL = r"(?:[^:.;|\d]{1,60}(?=\s*:))?"  # "… at the request of the Chief Officer:"
_GROUP = (
    r"(?:board|committee|council|panel|authority|forum|tenant|resident|lay|elected|independent|co-?opted|"
    r"voting|non-voting|full|parent|staff|foundation|core|community|partner|public|executive|non-executive|sub-?committee|cabinet|corporation|partnership|alliance|"
    r"consortium|steering group|working group|group|reserve)"
)
_PEOPLE = (
    r"(?:members?|councillors?|governors?|trustees?|directors?|partners?|delegates?|representatives?|"
    r"residents?|tenants?|commissioners?|cllrs?|reps?)"
)
PLATFORM = r"(?:(?:ms|microsoft) )?(?:teams|zoom|webex|skype|google meet)"
MODE = (
    r"(?:(?:(?:joining|attending|attended|joined|present|members(?: (?:joining|attending|present))?) )?(?:online|in person|virtual(?:ly)?|remote(?:ly)?|"
    rf"(?:via|by|on) (?:{PLATFORM}|video ?(?:link|conference|call)?|(?:tele)?phone|vc))|(?:virtual|remote|online) (?:attendance|attendees)|on (?:the )?(?:call|screen|line)|"
    r"in (?:the )?(?:council )?(?:chamber|room|building)|(?:zoomed|dialled|phoned) in)"
)  # how people came, whatever they are
HOW_THEY_CAME = re.compile(rf"{MODE}\b", re.I)
PRESENT = re.compile(
    rf"^members of the (?:committee|board|council|panel|forum|authority) present{_A}|^(?:(?:register|list|names|record) of (?:the )?)?(?:(?:those|people|the following|all|the other|other|(?:the )?current(?= members))\s+)?(?:(?:{_GROUP}\s+|(?-i:[A-Z]{{2,6}})\s+)?{_PEOPLE}\s+|{_GROUP}\s+)?"
    rf"(?:(?:that|who) (?:were|was) (?=present\b))?(?:present|attendees|attendance|participants|attended by|yn bresennol|attending|in attendance as members|present (?:in|for) part|part present)\b"
    rf"(?:\s+(?:(?:{_GROUP}\s+)?members|at the meeting|were|was|list|in person|online|virtually|remotely|details|and apologies|"
    rf"record|register)|{_TAIL}){_A}"
    rf"|^the following (?:[\w-]+\s+){{0,2}}?{_PEOPLE}\s+(?:who )?(?:were |was )?(?:also )?(?:attended|present|took part|in attendance|came){_A}"
    rf"|^(?:{_GROUP}\s+)?(?:membership|members) and attendance{_A}|^(?:{_GROUP}\s+)?{_PEOPLE}(?:\s+(?:in attendance|who attended|attending)(?:\s+were)?)?{_A}"
    rf"|^(?:management|staff|employ(?:er|ee)s?[’']?|(?:trade )?unions?|teachers?[’']?) side(?: (?:representatives|reps|members))?{_A}|^{MODE}{_A}|^(?:named |nominated )?substitutes?(?: members?)?(?: present| attending)?(?=\s*:){_A}"
    rf"|^(?:there )?attended\s*:[\s–-]*|^there (?:was|were) present{_A}|^(?:roll call|(?:(?:the )?(?:people|members|partners) )?who (?:was|were) (?:there|here|present)(?: were)?|(?:(?:the )?(?:people|members|partners) )?who (?:came|attended|took part|met|joined(?: us)?)(?: (?:to|at) (?:the|this|our) meeting)?(?: were)?|"
    r"these people (?:came|were (?:there|present))(?: (?:to|at) (?:the|this|our) meeting)?|people at (?:the|this|our) meeting|names? (?:of (?:those )?)?present(?: at (?:the )?meeting)?|sederunt|(?:those )?taking part|who we were|"
    rf"(?:there|here|with us|in the room|round the table)(?: (?:on the night|on the day|today|tonight))?){_A}",
    re.I,
)
OF_ONE = re.compile(
    rf"(?:{_GROUP} |lead |senior |responsible |relevant )?(?:member|councillor|governor|trustee|director|partner|delegate|representative|commissioner|officer)\s*(?:[:–-]|$)",
    re.I,
)  # heads one person of something else, and no list ("Cabinet Member", "Lead Officer")
COPIED = re.compile(
    r"^(?:left early|(?:arrived|joined|came) late|late(?: arrivals?)?|part(?:ial)? attendance|circulation|distribution|copied to|copies to|copy to|cc|for information|minutes (?:circulated )?to|(?:key |useful )?contacts?(?: details)?|(?:contacts?(?: list)? ?[/–-] ?)?who(?: is|[’']s) who|not invited|resign(?:ed|ations?)|retired|deceased|in mem(?:ory|oriam)(?: of)?|former members?)(?: list)?\s*(?::|$)",
    re.I,
)  # what heads those who get the minutes, came or went in between, or are no longer members
KIND_OF_MEMBER = re.compile(
    rf"^(?:[\w-]+\s+){{0,3}}?{_PEOPLE}\s*:?$|^(?:nominated |named )?(?:subs|substitutes|deputies|alternates)\s*:?$",
    re.I,
)
IN_ATTENDANCE = re.compile(
    r"^(?!(?:staff|public|officer|member)(?: side)? (?:governors?|trustees?|directors?|rep(?:resentative)?s?)\b)(?:the\s+)?(?:council\s+|board\s+|other\s+)?(?:also\s+|officers?\s+|officials\s+|others?\s+|those\s+|staff\s+|by invitation,?\s+|other (?:members|officers|councillors)\s+|"
    r"the following (?=(?:also )?attended as )|the following (?=(?:[\w-]+ )?(?:officers|officials|staff|guests|observers|advis[eo]rs|visitors) (?:who )?(?:were |was )?(?:also )?(?:attended|present|in attendance|came)\b)|(?:not|non)[- ]members (?:of the [\w ]{3,30} )?(?:but )?|non-members\s+|(?:also,? )?the following (?:officers|people) (?:were )?(?:also )?)?"
    r"(?:in[\s-]+attendance|(?<=non-members )(?:attending|present)|present as observers|also (?:present|there|here|with us|attending|in attendance|in the room|round the table|at the meeting|at the table)|"
    r"attending officers|(?:also )?attended as (?:an? )?(?:observers?|guests?|visitors?)|(?<=the following )(?:[\w-]+ )?(?:officers|officials|staff|guests|observers|advis[eo]rs|visitors) (?:who )?(?:were |was )?(?:also )?(?:attended|present|in attendance|came)|also(?=\s*:)|also (?:joined|joining)|joined by|others(?: attending)?|(?:officers|guests) attending|observing|witnesses|(?:ward|local|county|district) (?:members?|councillors?) attending|officers of (?:the )?[\w’' &]{3,60}(?=:)|officers?(?:\s+(?:present|in attendance))?|"
    r"(?:officers|officials|staff|guests)\s+(?:and|&)\s+(?:others?|other (?:attendees|guests)|advis[eo]rs|guests|visitors|officials|staff|observers|invitees|"
    r"members of (?:the )?public)(?:\s+(?:present|in attendance|attending))?|"
    r"(?:(?:council|county|borough|district|town|parish|city|unitary|trust|school|senior|lead|partnership|authority|paid|(?-i:[A-Z]{2,6}))\s+)?"
    r"(?:officers|officials|employees|staff)(?:\s+(?:present|in attendance))?|other attendees|others present|observers?|"
    r"guests?(?: speakers?)?|joining us|external attendees|visiting members|attendance by invitation|(?:[\w’'-]+ )?(?:advis[eo]rs|managers|experts|colleagues|consultants|speakers|presenters) (?:in attendance|attending|present|who attended)|"
    r"(?:members of (?:the )?)?public(?: present)?|visitors?|speakers?|by invitation|hefyd yn bresennol|invitees|invited(?: (?:guests?|attendees|participants|observers|visitors))?|officials|"
    r"secretariat|advis[eo]rs?|(?:(?:policy|administrative|secretarial|committee) )?support(?:ing)?(?: officers?| officials| staff)?|also attending|"
    r"(?:(?:members|councillors) )?(?:also )?(?:in attendance|attending|who attended|attended) (?:in accordance with|under|pursuant to|by virtue of) (?:[\w’'-]+ ){0,3}(?:orders?|rules?|articles?|paragraphs?|sections?|part|constitution)\b[^:;|]{0,40}|(?:members|councillors) (?:who (?:also )?spoke|invited to speak|speaking)(?: (?:on|to|at) [\w ]{3,30})?|"
    r"(?:minutes|notes)(?: taken)? by|(?:(?:parish|town) )?clerk(?: to the \w+)?|non-members present)"
    rf"(?:\s+(?:by invitation|officers|were|present|attending|in attendance|{MODE})|{_TAIL}){_A}",
    re.I,
)
APOLOGIES = re.compile(
    rf"^(?:absent with apologies|(?:in|with) apologies|for absence(?=\s*:)|(?:(?:{_GROUP}|{_PEOPLE}|officers?|other|further|additional)[’']?\s+)?(?:ymddiheuriadau|apolog(?:y|ies)|apol[so]\.?)(?:\s+(?:for absence|accepted|for non-attendance|received|given|sent|"
    r"(?:were|was|have been|had been) (?:received|submitted|sent|given|recorded|noted|intimated|tendered|accepted)|"
    rf"on behalf of|from|by|and absences?|and (?:accepted|approved|noted|received)))*)(?:{_A}|\.\s*(?=[A-Z])|(?<=logies|bsence)\.$|\s+(?=[A-Z][a-z]+,\s[A-Z]))"
    r"|^the following (?:\w+ )?apologies (?:for absence )?(?:were|had been|have been) (?:received|reported|given|noted|submitted|sent)[^.;]{0,60}$"
    r"|^apolog(?:y|ies)\b[^.:;]{0,100}\b(?:from|on behalf of)(?: the following(?: [a-z]+)?| (?:the )?members(?: of the [a-z]+)?)?\s*[.:;]?\s*-?\s*$|^list of apologies(?: (?:for absence|\([^()]{1,40}\)))?\s*:?$"
    r"|^(?:(?:not|un)[\s-]?able to (?:attend|come)|(?:not |un)available|regrets|"
    r"(?:(?:we (?:were )?)?sorry|who|(?:(?:the )?(?:those|people|members) )who)?(?:,? (?:they|that they|who))? ?could(?: not|n[’']t) (?:come|attend|make it|be (?:there|here|with us))(?: to (?:the|this) meeting)?(?: were)?|"
    r"sorry(?: to (?:miss|have missed)(?: (?:it|you|this one))?| to be away| not to be (?:there|here))?|sent (?:their )?apologies|"
    rf"(?:(?:the )?(?:those|people|members) )?who (?:sent (?:their )?apologies|said sorry|were sorry)){_A}",
    re.I,
)
ABSENT = re.compile(
    rf"^(?:no apologies(?: received)?|away without apolog(?:y|ies)|(?:{_GROUP}\s+)?{_PEOPLE}\s+(?:absent|not present|not in attendance)|not attending|not in attendance|missing(?: (?:{_GROUP} )?members)?|absentees?|absent(?:\s+(?:(?:{_GROUP} )?members|with leave|(?:through|due to|owing to|because of) [a-z]+(?: [a-z]+){{0,3}}|without (?:any )?(?:apolog(?:y|ies)|leave|notice)))?|not present|"
    rf"did not attend|dna|non-?attendance|members absent|not (?:there|here)){_A}",
    re.I,
)
AWAY = re.compile(
    r"(?i)(?<!and )(?<!& )(?<!/)(?<!/ )\bapolog\w+|\bunable to\b|\b(?P<absent>absent|not (?:present|attending|in attendance)|did not attend|on leave)\b"
)  # in a label of others: of those of them who did not come
ATTENDANCE = [("apologies", APOLOGIES), ("in_attendance", IN_ATTENDANCE), ("absent", ABSENT), ("present", PRESENT)]

_GIVEN = r"(?:(?:handed|sent|put|phoned|emailed) in|passed (?:on|along)|read(?: out)?|lodged|conveyed|extended|relayed|forwarded|announced|expressed|registered|received|submitted|given|tendered|noted|sent|recorded|accepted|approved|intimated|made|reported|presented|offered|provided)"
APOLOGIES_SENTENCE = Worded(
    r"(?<![A-Za-z])apolog(?:y|ies)\b(?:\s+(?:for|of) (?:absences?|non-attendance|(?:his |her |their )?inability to (?:attend|be present)(?: at)?(?: (?:the|this) (?:\w+ )?meeting)?))?"
    r"(?:\s*[.:–—-])?(?:\s+(?:these|they))?:?(?:\s+(?:were|was|had been|have been|had come|came|come))?\s*(?:also\s+)?"
    rf"(?:{_GIVEN}(?:,? (?:and )?{_GIVEN})?)?(?:,? and (?:were|was|had been|have been) {_GIVEN},?)?"
    r"\s*(?:from|on behalf of|by|(?<=(?:ed|en|in|on|ad|de|nt) )for(?=\s+(?-i:[A-Z]))|(?<=provided )for|(?<=received )for)\b(?:\s+the following(?: [a-z]+)?(?=\s*[:–-]))?\s*:?",
    re.I,
)
INLINE = Worded(
    r"(?<=; )(?=(?:apologies|in attendance|absent|also present|clerk):)|(?:(?<=^)|(?<=[.;)|] )|(?<= )(?<!Members )(?<!Councillors )(?=(?:Trustees|Members|Governors|Councillors|"
    r"Directors|Officers) present:|(?<!ttendance and )(?<!ttendance & )(?<!ttendance / )(?<!ttendees and )(?<!ttendees & )(?<!resent and )(?<!resent & )(?<!resent / )Apologies(?: for absence)?:|In [Aa]ttendance:|Absent:|Also (?:[Pp]resent|[Ii]n [Aa]ttendance):|(?:Policy|Administrative|Secretarial|Committee|Officer) Support:|(?<![a-z]own )(?<!ouncil )(?<!arish )(?<!rough )(?<!ounty )(?<!trict )(?<!ther )(?<!Trust )(?<!enior )(?<!and )(?<!& )(?:Officers|Observers|Guests|Clerk):))(?=(?:(?:[A-Z][a-z]+ )?(?:[Pp]resent|[Aa]ttending)|In [Aa]ttendance|(?<!\w\s)Attendance|"
    r"Apologies(?: for absence)?|Officers?|Staff|Observers?|Guests?|Visitors?|Absent|"
    r"Also (?:[Pp]resent|attending|[Ii]n [Aa]ttendance)|(?:Policy|Administrative|Secretarial|Committee|Officer) [Ss]upport|Members present|Substitutes?|(?:(?:Parish|Town) )?Clerk|Minutes|Public|(?<=\| )(?:Members|Directors|Trustees|Governors|Councillors)):)"
)
LABEL_ALONE = re.compile(
    r"(?:(?:Members |Also )?(?:Present|PRESENT)|Attendees|ATTENDEES|Apologies(?: for [Aa]bsence| received)?|APOLOGIES(?: FOR ABSENCE)?|"
    r"In [Aa]ttendance|IN ATTENDANCE|Absent|ABSENT|Circulation|Distribution|C[Cc]|Copied to|Copies to)(?: ?[:;–-])?"
)  # a line that heads a list of people
TORN_LABEL = (
    r"(?:In the Chair|IN THE CHAIR|(?:Members |Councillors |Also |MEMBERS |COUNCILLORS |ALSO )?(?:Present|PRESENT)(?! (?i:in the chair))|Attendees|ATTENDEES|Participants|PARTICIPANTS|"
    r"Apologies(?: for [Aa]bsence)?|APOLOGIES(?: FOR ABSENCE)?|In [Aa]ttendance|IN ATTENDANCE|Absent|ABSENT|"
    r"Officers(?: [Pp]resent| [Ii]n [Aa]ttendance)?|Meetings? Administrator|Clerk|Secretary)"
)
TORN = Worded(
    rf"(?:(?<=^)|(?<=[\s.,;]))(?:{TORN_LABEL}(?:\s*[:;–-]+)?(?:\s+|$)){{2,}}"
)  # labels one after another, before all their lists
OFFICE_LINE = re.compile(
    r"^(?P<title>(?:(?:vice[- ]|deputy |acting )?chair(?:man|woman|person)?|clerk|secretary|scribe|"
    r"facilitator|minute[- ]?taker|minutes|note[- ]?taker|notes|treasurer|convenor|moderator)(?:(?: and | & | ?/ ?)(?:clerk|secretary|minute[- ]?taker|note[- ]?taker))?|"
    r"(?P<wrote>(?:minutes|notes)(?: (?:were )?(?:taken|recorded|written(?: up)?|prepared|drafted|produced))? by|(?:minuted|recorded|notes taken|minutes taken) by))"
    r"(?:\s*:?\s*\|\s*|\s*:\s*|(?<= by)\s+)(?P<name>(?-i:[A-Z])[^,;|()]{3,60}?)(?:\s*[,(|].{0,120})?\.?$",
    re.I,
)
NEXT_MEETING = Worded(
    r"\b(?:date|time|venue)s?(?:,? (?:and )?(?:time|venue|place))* of (?:the )?next "
    r"(?:ordinary |scheduled )?meetings?\b|\bnext (?:\w+ ){0,4}meetings?\b",
    re.I,
)
RESOLVED = Worded(
    r"^(?:[A-Z][A-Z0-9]+(?:-[A-Z0-9]+)*-\d+:\s*|(?-i:(?:\d{1,4}[.)]?\s+)?[A-Z][A-Z ,&’'()/-]{3,80}\s[–—-]\s+)(?=(?-i:Resolved|RESOLVED)\b))?(?:and\s+)?(?:it was\s+)?(?:(?:therefore|then|further|accordingly|duly)\s+)?(?:unanimously\s+)?(?:(?:the )?(?:board|committee|council|panel|group|forum|trustees|governors|members|final|our)(?:[’']s?)? (?=decisions?\s*:))?"
    r"(?P<cue>resolved|resolution|(?:outcome|conclusions?)(?=\s*:)|decisions?(?: made| taken)?|decided|agreed|recommended|"
    r"recommendations? agreed)\b(?:\s+(?:no\.?\s*)?\(?[\w/-]*\d[\w/.-]*\)?(?=\s*[:,(–—-]|\s+(?-i:[A-Z])))?(?:\s+under (?:delegated|emergency|urgency) powers)?"
    r"(?:\s+to (?:the )?(?:full |parent |governing |constituent |member )?(?:councils?|board|authority|authorities|corporation|cabinet|trustees|body|committee|executive|members)(?=\s*(?:[:–—-]|$)|\s+that\b|\s+\((?:a|i|1)\)))?"
    r"(?P<how>(?:\s*,)?\s*(?:\([^():]{2,60}\)|(?:by|on|with|upon)\s[\w ]{0,30}?\b(?:votes?|majority|hands|abstentions?|dissent)\b[\w ]{0,30}|nem\.?\s*con\.?|unanimously|(?:passed|approved|carried|adopted)(?: unanimously| \d[\d–-]*)?)\s*,?(?=\s*(?:that\b|[:–—-])))?\s*"
    r"(?P<sign>/?[:–—-]+|,\s*(?=(?:that|to|unanimously)\b)|(?=\((?:a|i|1)\)\s)|(?=that\b)|(?=to\b)|(?=unanimously\b)|(?-i:(?<=DECISION)\s(?=[A-Z](?![A-Z]*$)))|(?-i:(?=(?:The|It|An?|All|Members|We|Approved|Agreed|Noted|Deferred|Refused|"
    r"Rejected|Recommended|Granted|Awarded|Adopted|Not)\b))|(?<=\d\s)(?=(?-i:[A-Z][\w’'-]*\s))|$)\s*(?P<that>that\b[\s:,-]*)?",
    re.I,
)
MINUTES = re.compile(r"^minutes\s*:", re.I)
_REF = r"(?P<ref>[A-Z]{0,6}[/-]?\d[\w./-]*)"
ACTION_LABEL = re.compile(
    rf"^(?:actions?(?:\s+(?:points?|items?|log|required|agreed|arising|no\.?|ref\.?))*(?:\s*{_REF})?|(?-i:AP)(?:[\s/]?(?P<ap>\d[\w./-]*)|(?=\s(?-i:[A-Z]{{2,4}}):)))"
    r"(?:\s*\((?P<in>[^)]{2,40})\)|\s+(?!(?-i:PLAN|LOG|LIST|NOTE|ITEM))(?P<who>(?-i:[A-Z]{2,4}(?:\s*[/&,+]\s*[A-Z]{2,4})*))(?=\s*:))?\s*[:–—-]+\s*|"
    r"^(?:actions?|tasks?|jobs?|to[- ]?do|follow[- ]?ups?)\s+(?:for|by|on)\s+(?:the\s+)?(?P<for>(?-i:[A-Z])[^:–—]{1,40}?)\s*[:–—]\s*|"
    r"^[\[(]\s*(?:actions?(?: points?| items?)?|to[- ]?do|(?<=\[)A(?=\]\s(?!actions?\b)))\s*[\])]\s*[:–—-]?\s*(?:\(\w+\)\s*)?|^(?:agreed actions?|who ?/ ?what(?: ?/ ?(?:by )?when)?|to[- ]?do|tasks?|jobs?|follow[- ]?ups?|next steps?)(?: (?:before|by|for|until) [\w ]{3,20})?\s*(?::|\s[-–—])\s*|"
    r"^actions?(?: points?)?\s+(?P<no>[A-Z]{0,4}\d[\w./-]*)\s+(?=(?-i:[A-Z][\w’'-]*(?:\s(?:and |of |& )?[A-Z][\w’'-]*){0,5}\s(?:to|will)\s))|"
    r"^(?-i:ACTIONS?(?: POINTS?)?(?: \d{1,3})?)\s+(?!(?-i:PLAN|LOG|LIST|TRACKER|SHEET|GROUP|NOTES|SUMMARY|UPDATE|REVIEW|POINTS|ITEMS)\b)(?=[A-Z])|^(?-i:TO[- ]DO)\s+(?=[A-Z])|^(?-i:Actions?)\s+(?=(?-i:[A-Z][\w’'/-]*(?:\s(?:and |& |/ )?[A-Z][\w’'-]*){0,4}\s(?:to|will)\s))|^follow[- ]up\s+(?=(?-i:[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){0,4}\s(?:to|will)\s))",
    re.I,
)
BODY_LEAD = re.compile(
    rf"^(?:(?:accordingly|therefore|thereafter|subsequently|in conclusion|it was (?:further )?(?:agreed|resolved) that|(?:having|after|following|on|noting)\b[^:.;]{{3,120}},),?\s+)?(?:the )?(?:\w+ ){{0,4}}{GROUP}(?:,\s[^:.;]{{3,60}})?\s*[:–—-]+$",
    re.I,
)
ACTION_LIST = re.compile(
    r"^(?:(?:summary|list|table|log|record) of (?:the )?(?:agreed |key |main )?actions?(?: points?| items?)?(?: (?:agreed|decided|arising|required|identified))?(?: (?:at|from|during) (?:the |this |our |today[’']s )?(?:[\w’' ]{3,30})?)?\.?|next steps|steps (?:involved|needed|required|to (?:be )?taken?)(?: (?:for|in|to) [\w’' -]{3,60})?|(?:(?:ref|no|number|item|date|minute)\.? )?actions?(?: points?| required)? (?:lead|owners?|by whom|who|responsib\w+|officers?)(?: (?:responsible|officers?|status|due|dates?|deadline|timescales?|by|when|updates?|progress|completion|rag|comments?))*|actions?(?: points?| items?| agreed| arising| list| log| summary| table| plan| sheet| register| record| tracker| notes?| grid)?"
    r"(?: (?:from|for|before|by|to) (?:(?:this|the|next|our) )?[\w ]{3,30})?|(?:agreed|new|old|earlier|previous|outstanding|open|ongoing|live|current) (?:actions?(?: points?| items?)?|tasks|jobs)|"
    r"follow[- ]?ups?(?: actions)?|following up|to follow up|to[- ]?do(?: list)?(?: (?:before|by|for|until) [\w ]{3,30})?|"
    r"(?:(?!items?|agenda|minutes?|discussion|subject|notes?|points?|topic|no\b)[\w’']+ )?(?:actions?|jobs|tasks|things)(?: (?:still|brought forward|carried (?:over|forward)|left))?(?: (?:open|outstanding|to (?:do|be done)))?(?: (?:from|for|before|by|until) [\w’' ]{3,30})?|"
    r"(?:still )?(?:open|to do|outstanding)(?: from [\w’' ]{3,30})?|(?:jobs|tasks|things) ?list|who (?:does|is doing|will do) what|"
    r"who[’']s doing what|what (?:happens )?next|what we will do(?: next)?|what (?:needs doing|has to be done|needs to be done))\s*[:?]?$",
    re.I,
)
DECIDED_LIST = re.compile(
    r"^(?:(?:summary|list|record) of (?:the )?decisions|(?:what|things) (?:we|was|were|the (?:meeting|group|committee)) (?:decided|agreed)|"
    r"(?:we|points|things|matters) (?:agreed|decided)|(?:main |key )?decisions?(?: (?:made|taken|agreed|reached))?)(?: (?:at|from|of|on) (?:the|this|\d{1,2}) [\w ]{3,30})?\s*:?$",
    re.I,
)
OF_MEMBERS = re.compile(
    rf"^(?:public|staff|support staff|officer|observer|visitor) (?:governors?|trustees?|directors?|representatives?|members?)(?: present)?{_A}",
    re.I,
)  # kinds of members, not others
NAMED = re.compile(
    r"(?:Dr|Mr|Mrs|Ms|Prof|Cllr|Councillors?)\b\.?\s*[A-Z]|[A-Z][a-z]+,\s[A-Z]"
)  # a name right behind a label
COUNTED = Worded(
    r"^([A-Za-z][A-Za-z ’'-]{2,40}?:?)\s*[(\[]\s*(?:\d{1,3}(?: [a-z-]+| (?:Cllrs|Councillors|Members|Governors|Trustees|Directors))?|none)\s*[)\]]\s*(?=[:;–—-]|$|(?<=[)\]])\s[A-Z])",
    re.I,
)  # "Present (12):"
OF_WHOM = re.compile(
    r"^((?:members )?present|(?:invited |other )?attendees|in attendance|also present|apologies(?: for absence)?|absent|attending)\s*[(\[](?:non-?)?(?:voting|executives?|members?|officers?|"
    r"governors?|trustees?|guests?|observers?|staff|public|virtual(?:ly)?|online|remotely|in person|via [\w ]{2,20}|on \w+|by \w+)(?:,? (?:and|&) observers)?(?: (?:members?|only|governors?|trustees?|directors?|officers?))?[)\]]"
    r"(?=\s*(?:[:;–—-]|$))",
    re.I,
)  # "Present (voting):"
CAPITALS = re.compile(
    r"(?P<label>(?:MEMBERS |ALSO |OFFICERS )?PRESENT|IN ATTENDANCE|APOLOGIES(?: FOR ABSENCE)?|ABSENT|OBSERVERS|GUESTS|OFFICERS|BY INVITATION)\.?\s+"
    r"(?=(?:[A-Z]\.? ){1,3}[A-Z][a-z]|(?<=IN ATTENDANCE )[A-Z][a-z]|(?<=BY INVITATION )[A-Z][a-z]|"
    r"(?:(?:The|Messrs|Mesdames|Mr|Mrs|Ms|Miss|Dr|Cllrs?|Councillors?|Prof|Professor|Rev|Revd|Canon|Sir|Dame|Lady|Lord)\b\.?\s)+[A-Z])"
)  # a label in capitals, and people right behind it
UNMARKED = re.compile(
    r"(?P<kind>in attendance|apologies(?: for absence)?|(?:other )?(?:members |directors |councillors |officers |those )?present|(?:other )?attendees|also present|others (?:present|attending|in attendance)|observers)\s+"
    r"(?=(?P<first>[A-Z][\w’'-]+)\.?\s+[A-Z]|(?P<letters>(?-i:(?:[A-Z]\.? ?){1,3}[A-Z][a-z])))",
    re.I,
)
MEMBERS = re.compile(
    r"(?:(?:voting|committee|board|full|core|elected|trust|governing|panel|partnership) )*(?:members|trustees|governors|directors|councillors|commissioners)(?: present)?\s*(?::|$)",
    re.I,
)  # heads a list of those who meet
BESIDE = re.compile(
    r"(?:attendees|attending|attended(?: by)?|also|others|(?:board )?members in attendance)\b", re.I
)  # behind it, others


def label_of(words: str) -> tuple[str, str]:
    """("present"… or "", what follows the label on its line)."""
    return _label_of(words) if len(words) <= LONGEST else ("", "")


@lru_cache(maxsize=KEPT)
def _label_of(words: str) -> tuple[str, str]:
    if OF_ONE.match(words):
        return "", ""
    if words[:1] == "(" and words[-1:] == ")" and words.count("(") == words.count(")"):
        return label_of(words[1:])  # "(Apologies: A Name and B Name)"
    if words[-1:] == "?" and len(words) < LONGEST_LABEL:
        words = words[:-1]  # "Who was there?"
    head, _, behind = words.partition(":")
    if kind := _of_two(head):
        return kind, behind.strip()
    words = COUNTED.sub(r"\1", words.replace("(s)", "s", 1), count=1)
    words = tongues.english(OF_WHOM.sub(lambda found: found[1], words, count=1))
    for kind, pattern in ATTENDANCE:
        if (match := pattern.match(words)) and not (words[0].islower() and KIND_OF_MEMBER.match(match.group().strip())):
            rest = words[match.end() :].strip().removeprefix(match.group()).strip()  # "Present: Present: A Name"
            if again := APOLOGIES_SENTENCE.match(rest):
                rest = rest[again.end() :].strip()  # "Apologies received from: Apologies received from A Name"
            if kind == "in_attendance" and (away := AWAY.search(match.group())):
                kind = "absent" if away["absent"] else "apologies"
            if kind == "in_attendance" and OF_MEMBERS.match(words):
                return "present", OF_MEMBERS.sub("", words)
            closed = match.group().rstrip().endswith((":", ";", "-", "–", "—", "/", ".", "•", "·", "|"))
            if not rest or closed or rest.startswith("(") or NAMED.match(rest):
                return kind, rest
    if (capitals := CAPITALS.match(words)) and not APOLOGIES_SENTENCE.search(words):
        return label_of(f"{capitals['label']}:")[0], words[capitals.end() :]
    if reference := REFERENCE.match(words):
        return label_of(words[reference.end() :])
    bare = UNMARKED.match(words)
    first = (bare["first"] or "") if bare else ""
    if (
        bare
        and words[:1].isupper()
        and (bare["letters"] or first.lower() in forenames() or HONORIFIC.match(f"{first} "))
    ):
        return label_of(f"{bare['kind']}:")[0], words[bare.end() :]
    return "", ""


def _of_two(words: str) -> str:
    """The attendance of a label that says it twice ("Not attending / apologies"; "Present / apologies" heads those present), or ""."""
    first, slash, second = words.partition("/") if "/" in words and len(words) < LONGEST_LABEL else ("", "", "")
    told = [label_of(f"{part.strip()}:") for part in (first, second)] if slash and first and second else []
    kinds = {kind for kind, rest in told if not rest}
    if len(told) != sum(not rest and bool(kind) for kind, rest in told) or not kinds:
        return ""
    return next(kind for kind in ("present", "in_attendance", "apologies", "absent") if kind in kinds)


_STATUS_WORDS = re.compile(
    r"\bhere\b|\bthere\b|\bpresent\b|attend|apolog|absent|observ|guest|joining|unable|able to|regret|sorry|invit|visitor|in the chair|bresennol",
    re.I,
)
PRESENT_CELL = re.compile(
    r"^(?:present|attended|yes\b|✓|✔|√|ü$|(?:(?:members |those |people )?(?:who (?:was|were) )?(?:here|there)|with us|(?:members |those |people )?who (?:came|attended|took part))$)",
    re.I,
)
_STATUS = [
    (
        "apologies",
        re.compile(
            r"^(?:(?:members |those |people )?(?:who )?(?:sent (?:their )?)?apolog|apols?\b|not (?:here|there|with us)$|sorry$|(?:absent|away|sent|with|✗|✘|❌|x)\W*(?:with |sent )?apolog|no[,;:–-]\W*apolog|regrets)",
            re.I,
        ),
    ),
    ("absent", re.compile(r"^(?:no apologies|absent|did not attend|not present)\b", re.I)),
    ("in_attendance", re.compile(r"^(?:in attendance|observ)", re.I)),
    ("present", PRESENT_CELL),
]


def cell_label(words: str) -> str:
    """The attendance that a short cell gives ("Apologies accepted", "✓"), else "".

    A cell that only names a kind of member ("Trustee", "Staff") gives none.
    """
    words = words.strip().rstrip(":")
    if not words:
        return ""
    if len(words.split()) <= 6 and (kind := next((how for how, pattern in _STATUS if pattern.match(words)), "")):
        return kind
    kind, rest = label_of(words + ":")
    return kind if kind and not rest and _STATUS_WORDS.search(words) else ""
