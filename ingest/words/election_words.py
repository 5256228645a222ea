"""How sentences and lists say that somebody was elected or appointed, each name being read as one character."""

from __future__ import annotations

import re
from collections.abc import Iterator

from convenor.graph.worded import Worded

FIRST, MOST = 0xE000, 400  # each name of a sentence is read as one character, counted from FIRST
NAME = "[\ue000-\ue18f]"
_AFF = r"(?:\s*\([^()\ue000-\ue18f]{1,80}\)|,\s[^,.;:\ue000-\ue18f]{1,60},(?=\s))?"
_ALL = rf"{NAME}{_AFF}(?:(?:,|,?\s+and|\s*&|\s*/)\s*{NAME}{_AFF})*"
_MOVED = r"(?:proposed|moved|nominated|seconded|put forward|supported|suggested)"
_OFFICE = (
    r"(?:(?!(?:by|the|to|at|as|with|from|for|an?|in|be|been|was|were|is|are|become|becomes|became|takes|took|remains|remained|(?:re-?)?(?:elected|appointed))\b)(?-i:[a-z])[a-z-]*\s+){0,3}?(?:(?:vice|deputy|co)[\s-]+)*(?:chair(?:man|woman|person)?|treasurer|secretary|clerk|president|"
    r"conven[eo]r|mayor|trustee|governor|director|officer|advis[eo]r|representative|co-?ordinator|auditor|examiner|warden|steward|"
    r"(?:ordinary\s+|executive\s+|general\s+)*(?:committee|board|ordinary|executive)\s+member|archivist|webmaster|editor|sysadmin)s?"
)
_SEAT = (
    r"(?:(?<=\bas )|(?<=\bas a )|(?<=\bas an )|(?<=\bas its )|(?<=\bas the )|(?<=[’']s ))(?:(?-i:[a-z])[a-z-]*\s+){0,3}?(?:(?:committee|board|council|panel|substitute|proxy)\s+)?members?"
    r"(?!\s+subject\b|\s+(?:of|to|on)\s+(?:(?:the|this|our|its|their|an?)\s+(?-i:[a-z])|(?!(?:the|this|our|its|their|an?)\b)(?-i:[a-z])))"
)  # a place on a body that is named, or on the one that meets
_TITLE = (
    r"(?:(?:(?:by|on|with|from|after)\s+[^.,;\ue000-\ue18f]{3,60}?\s+)?as\s+(?:(?:an?\s+)?job[- ]?share(?:s|rs)?\s+(?:(?:for|in|as)\s+)?(?:the\s+(?:office|position|post|role)\s+of\s+)?)?|to\s+be\s+|to\s+(?:serve|act)\s+as\s+|to\s+(?:(?:hold|fill|take\s+up|serve\s+in)\s+)?the\s+(?:office|position|post|role)\s+of\s+)?(?:the\s+(?:(?-i:[A-Z])[\w-]*\s+){0,3}(?-i:[A-Z])[\w-]*[’'](?:s\s+)?|the\s+|an?\s+|our\s+|its\s+)?(?:(?:19|20)\d\d(?:[/-]\d\d)?\s+)?"
    rf"(?P<title>(?:vice|deputy|acting|co)[\s-]+chair(?:man|woman|person)?|(?:committee|board|council|panel)\s+members?|(?:(?-i:Hon)\.\s+)?(?-i:[A-Z])[\w’'-]*(?:\s+(?-i:[A-Z])[\w’'-]*){{0,5}}|{_OFFICE}|{_SEAT})(?![\w’'-]|\s+of\s+State\s+(?-i:[A-Z]))"
    r"(?:\s+(?:of|to|for|at|on)\s+(?:the\s+)?(?P<body>(?-i:[A-Z])[\w&’' -]*?)"
    r"(?=\s+(?:for|until|from|with|at|in|on|and|by|be|was|were|to\s+(?:hold|serve|elect|appoint|act))\b|[.,;:()\n]|$))?"
)
MOVERS = Worded(
    rf"\((?!{NAME},? (?:as )?{_OFFICE}\))[^()\ue000-\ue18f]{{0,60}}{NAME}[^()]{{0,200}}\)|"
    rf"\b{_MOVED}(?:,?\s+(?:and|duly)\s+seconded)?\s+by\b(?:(?!\bthat\b)[^\ue000-\ue18f.;]){{0,50}}{_ALL}|"
    rf"\b(?:propos|second|prop|sec)(?:er|ers|ed)?\.?\s*(?:[:–—-]|by:)\s*{_ALL}|"
    rf"{NAME}{_AFF}\s+(?:then |also |duly |formally )*{_MOVED}\b(?!,?\s+(?:by|and\s+seconded\s+by)\b)|"
    rf"(?:\b(?:by|from|with|to|(?<!election )(?<!appointment )(?<!elections )(?<!appointments )of|for|thanked|thank|replac\w+|succeed\w*|following)\s+|&\s*){_ALL}(?=\s*(?:,|\band\b))",
    re.I,
)
_CHOSEN = r"(?:(?:re-?)?(?:elected|appointed|chosen)|co-opted|confirmed|voted\s+in|returned|approved(?=\s+as\b)|(?:(?<=\bwas\s)|(?<=\bwere\s)|(?<=\bbeen\s)|(?<=\bbe\s)|(?<=\bbeing\s))made(?=\s+(?:the\s+|an?\s+|our\s+|its\s+)?(?-i:[A-Z])))(?:\s+(?:unopposed|unanimously))?"
_GAP = (
    r"(?P<gap>(?:\s*[,:]|\s+(?:was|were|is|are|be|been|being|having|had|has|have|and|who|to|then|also|so|duly|unanimously|accordingly|thereupon|"
    r"formally|therefore|hereby|subsequently|unopposed|will|would|shall|should|may|might|could|can|must)\b|"
    r"\s+(?:being|was|as)\s+the\s+(?:one|only|sole)\s+(?:person|candidate|member|nominee|nomination|name)(?:\s+(?:put\s+forward|nominated|proposed|received|standing))?\b|"
    r"\s+(?:retir(?:ed|es?|ing)|(?:had\s+)?stood\s+down)(?:\s+by\s+rotation)?\b|\s+(?:both\s+|all\s+)?being\s+eligible(?:\s+for\s+re-?election)?\b){0,7})"
)
PASSIVE = Worded(rf"(?P<who>{_ALL}){_GAP}\s+{_CHOSEN}\s+{_TITLE}", re.I)
ACTIVE = re.compile(
    r"\b(?P<verb>(?:re-?)?(?:elect|appoint)(?:ed)?|co-opt(?:ed)?|confirm(?:ed)?|(?:re-?)?(?:election|appointment)s?\s+of)\s+"
    rf"(?P<who>{_ALL})\s+{_TITLE}",
    re.I,
)
_TO = r"(?:on)?to\s+(?:(?:serve|sit)\s+on\s+|(?:fill|take\s+up)\s+(?:the|an?|one)\s+(?:vacancy|seat|place)\s+on\s+)?(?:the\s+)?(?P<body>(?-i:[A-Z])[^.;:\n\ue000-\ue18f]{3,110})"
PASSIVE_TO = Worded(rf"(?P<who>{_ALL}){_GAP}\s+(?:{_CHOSEN}|nominated|selected)\s+{_TO}", re.I)
ACTIVE_TO = re.compile(
    rf"\b(?P<verb>(?:re-?)?(?:elect|appoint|nominat|co-opt)(?:ed|e)?)\s+(?P<who>{_ALL})\s+{_TO}", re.I
)  # whom a meeting sends to a body
NAMED_AFTER = re.compile(rf"\b{_CHOSEN}\s+{_TITLE}(?:\s+(?:unopposed|unanimously))?\s*[:–—-]\s*(?P<who>{_ALL})", re.I)
_FOR_GOOD = (
    r"(?!(?:(?!and\b)[\w’'-]+\s+){1,6}?(?:of|for|to|at|on)\s+(?:the|this|our|an?)\s+(?!(?:[\w-]+\s+)?(?:year|term)\b)(?-i:[a-z]))"
    r"(?![^.;]{0,80}\b(?:if|unless|once|provided)\b)"
)  # no office of something small or of one meeting ("chair of the fair group", "Secretary for this meeting"), nor on a condition
ACCEPTS = Worded(
    rf"(?P<who>{_ALL}(?=[^.;]{{0,120}}\brespectively\b)|{NAME}{_AFF}),?\s+(?:who\s+)?(?:has\s+|have\s+|had\s+|is\s+|was\s+|will\s+be\s+)?(?:kindly\s+|both\s+|now\s+)*"
    r"(?:(?:will|would)\s+continue\s+(?:to\s+(?:serve|act)\s+)?(?=as\b)|agreed\s+to\s+(?:be\s+(?!by\b)"
    + _FOR_GOOD
    + r"|(?:continue|serve|remain|carry\s+on|stay\s+on)(?:\s+(?:on|in\s+(?:post|office)))?\s+(?=as\b)|act\s+(?=as\b)|"
    r"take\s+(?:on|over)\s+(?:as\s+|the\s+(?:role|post|position|office)\s+of\s+)|become\s+)|volunteer(?:s|ed)\s+(?:(?=as\b|to\s+be\b)|for\s+|to\s+act\s+)|"
    r"(?:tak(?:es|ing|en)|took|assum(?:es|ed|ing))\s+(?:(?:on|up)\s+)?the\s+(?:role|post|position|office)\s+of\s+|"
    r"accepted\s+the\s+(?:role|post|position|office)\s+(?:of\s+|(?=as\b)))" + _TITLE,
    re.I,
)
AFTER_IT = re.compile(
    r"\b(?:(?:until|after|following|since|prior\s+to)\s+(?:the\s+)?(?:re-?)?(?:election|appointment)\s+of|(?P<wished>congratulat\w+))\s+"
    rf"(?P<who>{_ALL})\s+(?(wished)(?:up)?on\s+(?:his|her|their)\s+(?:re-?)?(?:election|appointment)\s+|){_TITLE}",
    re.I,
)
_SENT = r"[^.;]{0,60}\b(?:members?|representatives?|observers?|delegates?|nominees?|substitutes?|proxy)\b"  # what one body sends to another
TOLD_OF = re.compile(
    r"\b(?:ratif(?:y|ied|ication of)|confirm(?:ed|ation of)?|endors(?:ed|ement of)|approv(?:ed?|al of)|noted?|noting|welcomed|announced|reported|informed\s+of)\s+(?:the\s+)?(?:unanimous\s+|formal\s+)?"
    rf"(?:(?:re-?)?(?:election|appointment)s?(?:\s+by\s+[^.;\ue000-\ue18f]{{3,80}}?(?=\s+of\s+[\ue000-\ue18f]{_SENT}))?\s+of\s+(?P<who>{_ALL})|(?P<whose>{NAME})[’']s?\s+(?:re-?)?(?:election|appointment))\s+{_TITLE}",
    re.I,
)  # "ratified the appointment of A as Chair", "confirmed A's appointment as Clerk"
BEING_NOTED = re.compile(
    rf"(?P<that>(?<!proposed )(?<!suggested )(?<!asked )\bthat\s+(?:the\s+)?)?\b(?:re-?)?(?:election|appointment)s?\s+of\s+(?P<who>{_ALL})\s+{_TITLE}"
    r"(?=(?:(?!\b(?:could|would|may|might|should|(?:is|are)\s+to|for\s+(?:19|20)\d\d(?![/\d-]))\b)[^.;]){0,60}?\b(?(that)(?:was|were|be|been|is)|(?:was|were|been|is))\s+"
    r"(?:duly\s+|formally\s+)?(?:noted|approved|confirmed|ratified|endorsed|agreed|welcomed)\b)(?![^.;]{0,120}\b(?:once|if|unless|subject)\b)",
    re.I,
)  # "That the appointment of A as Lead for Culture be noted"
CONTINUES = Worded(
    rf"(?P<who>{NAME})\s+as\s+(?:the\s+|our\s+)?(?P<title>{_OFFICE})(?P<body>)(?=[^.;]{{0,60}}\bcontinu(?:e|es|ed|ing)\s+in\s+(?:their|his|her|these|those|the)\b)",
    re.I,
)  # "B as treasurer and C as secretary would continue in their roles"
WILL_BE = re.compile(
    rf"(?P<who>{_ALL})\s+(?:(?:would|should|will|shall)\s+(?:be|become|serve|act|continue|remain|stand)|be)\s+{_TITLE}",
    re.I,
)  # where the sentence says that this was agreed
OFFERS = re.compile(
    rf"(?P<who>{NAME}{_AFF})\s+(?:(?:has\s+|had\s+|then\s+|also\s+|kindly\s+)*offered\s+(?:(?:himself|herself|themselves)\s+(?=as\b|to\b)|(?=to\s+(?:be|act|serve|take)\b))(?:to\s+take\s+on\s+)?|"
    rf"(?:was|is|would\s+be)\s+(?:willing|happy|content|prepared)\s+to\s+(?:(?:continue|go\s+on|carry\s+on|stay\s+on|serve|act|stand)(?:\s+again)?\s+(?=as\b)|be\s+)){_TITLE}",
    re.I,
)  # where the sentence goes on to say that this was agreed
PROPOSES = re.compile(
    rf"(?:{NAME}{_AFF}|(?-i:\b[A-Z]{{2,4}}))\s+(?:then |also )*(?:propose[sd]?|nominate[sd]?|suggest(?:s|ed)?|move[sd]?)\s+(?:that\s+)?(?P<who>{NAME}){_AFF}\s+"
    rf"(?:(?:should\s+|would\s+)?be\s+(?:{_CHOSEN}\s+)?|for\s+(?:the\s+(?:office|position|post|role)\s+of\s+)?)?{_TITLE}",
    re.I,
)
NOMINATED = re.compile(
    rf"\bnominations?\s+(?:(?:was|were|had\s+been)\s+)?(?:received\s+|made\s+)?(?:for|of)\s+(?P<who>{NAME}){_AFF}\s+{_TITLE}",
    re.I,
)
PUT_FORWARD = re.compile(
    rf"(?P<who>{_ALL})(?:\s+(?:was|were|is|has\s+been|had\s+been|being))?\s+(?:duly\s+)?(?:nominated|proposed|put\s+forward)\s+(?:for\s+(?:the\s+(?:office|position|post|role)\s+of\s+)?|(?=as\b|to\s+be\b)){_TITLE}",
    re.I,
)  # "A was nominated for Treasurer by B"
PUT_THAT = re.compile(
    rf"\b(?:proposed|moved)\s+that\s+(?P<who>{NAME}){_AFF}(?:\s+(?:of|from)\s+(?-i:[A-Z])[^,.;\ue000-\ue18f]{{1,50}}?)?\s+(?:should\s+|would\s+)?be\s+{_TITLE}",
    re.I,
)
NEW = re.compile(
    rf"(?P<who>{NAME}{_AFF})\s+will\s+(?:be\s+(?:the|our|its)\s+new\s+|become\s+(?:the|our|its)\s+(?:new\s+)?){_TITLE}",
    re.I,
)
NOMINEE = Worded(
    rf"^\W{{0,4}}{_TITLE}\s*(?:[:–—]|\s-)\s*(?P<who>{NAME})(?:(?:(?:,|,?\s+was)\s+(?:nominated|proposed)(?:\s+by)?:?|\s+(?:nominated|proposed)(?:\s+by:?|:)|"
    rf",?\s+(?:prop|nom)\b\.?(?:\s+by)?:?)\s*{NAME}[^.;]{{0,40}}?\b(?:seconded|sec)\b|\s+(?:nominated|proposed)\s+{NAME}\s+and\s+seconded\s+{NAME})",
    re.I,
)  # "Vice Chair: A nominated B and seconded C": whoever stands behind the office was nominated, as B was in "A nominated B, seconded by C"
AS_NEWS = re.compile(
    r"\b(?:announced|advised|reported|informed|notified|confirmed|pleased|delighted|of note is|noted|told|said|stated)\b[^.;]{0,40}?\bthat\b(?:(?!\b(?:who|previously|originally|until|before|last|year)\b)[^.;])*$",
    re.I,
)  # what stands before "had been elected" where it is news
REFUSED = re.compile(
    r"\b(?:declin\w+|withdr(?:ew|awn|aws)|refused|unsuccessful|did not (?:accept|wish|want)|not (?:elected|successful|accepted))\b",
    re.I,
)
TAKES_OVER = re.compile(
    rf"(?P<who>{NAME}{_AFF})\s+(?:takes|took|will\s+take|is\s+taking)\s+over\s+(?:from\s+{NAME}\s+)?(?=as\b){_TITLE}",
    re.I,
)
AND_ANOTHER = re.compile(
    rf"(?<!\s)(?:(?:\s*\([^()\ue000-\ue18f]{{1,40}}\))?\s*[,;]\s+(?:and\s+)?|\s+(?:and|with)\s+|\s*\()(?P<who>{NAME}{_AFF}),?\s+(?:(?:(?:was|be|were)\s+)?{_CHOSEN}\s+|bec[ao]mes?\s+|takes\s+over\s+|took\s+over\s+)?{_TITLE}",
    re.I,
)
IN_LIST = re.compile(rf"^\W{{0,4}}{_TITLE}\s*(?:[:–—]|\s-|-\s|\s{{2,}}|[,\s](?=\s*{_ALL}\W*$))\s*(?P<who>{_ALL})", re.I)
IN_A_ROW = Worded(
    rf"(?<![\w-])(?P<title>(?:(?:vice|deputy|hon(?:orary)?|assistant|membership|minutes?)[. -]{{1,3}}){{0,3}}(?-i:[A-Z])?(?:chair(?:man|woman|person)?|treasurer|secretary|clerk|president))"
    rf"\s*[:–—]\s*(?P<who>{NAME}(?:\s*(?:&|and)\s*{NAME})?)(?P<body>)",
    re.I,
)  # several in one sentence
IN_TURN = re.compile(
    rf"(?P<title>(?-i:[A-Z])[\w’'-]*(?:\s+(?-i:[A-Z])[\w’'-]*){{0,3}})(?:\s*[:,–—-]\s*|\s+)(?P<who>{NAME})(?P<body>)(?=\s*(?:[,;.]|and\b|&|$)|\s+(?:were|was|have|had)\b)"
)  # "Chairman, A, Secretary B and Webmaster, C": between them nothing but marks
BETWEEN_TURNS = re.compile(r"\s*[,;]?\s*(?:and\b|&)?\s*(?:the\s+)?")
NAME_FIRST = re.compile(rf"^\W{{0,4}}(?P<who>{NAME}{_AFF})\s+(?=as\b){_TITLE}", re.I)  # in a list of those appointed
SEATED = re.compile(
    rf"\W{{0,4}}(?P<who>{NAME})(?:\s*\([^()\ue000-\ue18f]{{1,60}}\))?\W*"
)  # nothing but somebody, and for how long
TO_SEATS = Worded(
    r"\b(?:to|as|for)\s+(?:the\s+|our\s+|its\s+)?(?:vacant\s+)?(?P<title>(?:co-? ?opted|parent|staff|foundation|community|associate|elected|public|independent|ordinary|committee|board|council|local authority)"
    r"\s+(?:governor|trustee|member|director|representative)|(?:governor|trustee|director)(?=s\b))s?(?:\s+(?:places|positions|posts|vacancies|seats|roles))?(?P<body>)[^.:;]{0,60}:\s*$",
    re.I,
)  # at the head of such a list
ON_ITS_OWN = re.compile(rf"^\W{{0,4}}{_TITLE}\s*(?:[:–—]|\s-|-\s)\s*(?P<who>{_ALL})\W*$", re.I)
OF_OFFICE = Worded(
    rf"\b(?:elect(?:ion)?|appoint(?:ment)?)\s+(?:of\s+)?(?:(?:a|an|the|new)\s+){{0,3}}(?P<title>{_OFFICE})(?![\w’'-])(?!\s*(?:,|and\b|&|/))"
    r"(?:\s+(?:of|to|for)\s+(?:the\s+)?(?P<body>(?-i:[A-Z])[\w&’' -]{3,80}?)(?=\s+for\b|[.,;:()–]|$))?",
    re.I,
)  # what an item is about; one office alone
STANDS = Worded(
    rf"\b(?:stand(?:ing|s)?|stood|forward|nominated|nominations?|candidates?)\s+for\s+(?:re-?)?election\s+as\s+(?:an?\s+|the\s+)?(?P<title>{_OFFICE})(?P<body>)",
    re.I,
)  # before it is told who of them was elected
AN_OFFICE_ALONE = re.compile(
    r"(?:Board |Forum |Committee )?(?P<title>(?:(?:Vice|Deputy|Joint|Co)[ -])*(?:Chair(?:man|woman|person|ship)?|Conven[eo]r|President))(?P<body>)"
)  # a heading that is nothing else
BARE = Worded(
    rf"(?P<who>{NAME}){_AFF}(?:{_GAP}\s+(?P<chosen>{_CHOSEN}|won(?=\s+(?:by|with|on|unopposed|the\s+(?:vote|election|ballot))\b))|\s+(?:was|were|had\s+been|has\s+been|being|is)\s+(?:duly\s+)?(?:proposed|nominated))"
    r"(?!\s+(?:as|to|onto|by\s+the|for)\b)|"
    rf"{NAME}\s+(?:proposed|nominated|proposes|nominates)\s+(?P<other>{NAME}){_AFF}(?=\s*[.,;]|\s+and\b|\s+seconded|\s*$)",
    re.I,
)  # below it
LEFT_OPEN = Worded(
    r"\b(?:(?:stood|stand(?:ing|s)?|step(?:ped|ping|s)?)\s+down\s+(?:as|from\s+(?:being|the\s+(?:office|position|post|role)\s+of))\s+(?:the\s+)?|"
    r"(?:names|nominations|candidates|volunteers?)\s+(?:\w+\s+){0,2}?for\s+(?:the\s+)?(?:(?:vacant\s+)?(?:office|position|post|role)\s+of\s+)?(?:the\s+)?|"
    r"(?:had\s+been|was|is)\s+no\s+)"
    rf"(?P<title>{_OFFICE})(?P<body>)(?![\w’'-])(?!\s*(?:,|and\b|&|/)\s*(?:the\s+)?{_OFFICE})",
    re.I,
)  # of what a sentence before it tells that somebody was elected
FOLLOWING = re.compile(
    rf"\bfollowing\s+(?:\w+\s+)?(?P<title>trustee|governor|director|committee member|member of the committee)s\b[^.;\ue000-\ue18f]{{0,60}}?"
    rf"\b{_CHOSEN}\b[^.;\ue000-\ue18f]{{0,30}}[,:–—-]\s*(?P<who>{_ALL})(?P<body>)",
    re.I,
)
_ONE = rf"(?:the\s+)?(?:(?-i:[A-Z])[\w’'-]*(?:\s+(?-i:[A-Z])[\w’'-]*){{0,3}}|{_OFFICE})(?![\w’'-])"
MORE_TITLES = re.compile(rf"(?:(?:,\s+{_ONE}){{0,4}},?)?\s+and\s+{_ONE}", re.I)  # "Chair, Secretary and Treasurer"
OTHERS_TOO = re.compile(r"[^s],?\s+and\s+[a-z]")  # "A and B were elected Chair and members": one of them is no chair
PARTED = re.compile(r"(?:,?\s+and\s+|,\s+)(?:the\s+)?")
MODAL = re.compile(r"\b(?:will|would|shall|should|may|might|could|can|must|to)\b", re.I)
SETTLED = Worded(
    r"\b(?:resolved|agreed|carried|approved|decided|voted|unanimous\w*|all in favour|decision|no other nominations?)\b",
    re.I,
)
IN_FORM = Worded(
    r"\b(?:proposed|nominated|moved)\b[^.;]{0,120}\bsecond(?:ed|er)\b[^.;]{0,120}\bthat\b", re.I
)  # a motion
TAKEN_UP = re.compile(
    r"\b(?:this|that|which|(?:the|this|her|his|their) offer)\s+(?:was|were|is)\s+(?:(?:then|duly|gratefully|unanimously|warmly|gladly)\s+)*(?:agreed|accepted|approved|carried|welcomed)\b|\ball\s+agreed\b",
    re.I,
)  # what became of an offer
OPEN = re.compile(
    r"\b(?:previously|last year|had been|in favour of deferring|not|proposal to|invited to|asked to|need(?:s|ed)? to|"
    r"lost|defeated|withdrawn|declined)\b",
    re.I,
)
PROPOSED = re.compile(rf"\b(?:{_MOVED}|nominations?|proposals?|motion)\b", re.I)
TELLS = Worded(
    r"elect|(?:willing|happy|content|prepared)\s+to\b|\bmade\b|continu\w+\s+in\s|over\s+(?:from\b.{0,60})?as\b|appoint|chosen|co-opt|confirm|voted|returned|offered|agreed\s+to|propose|nominat|volunteer|will\s+be\s+\w+\s+new\b|will\s+become\b|"
    r"\b(?:tak|took|assum|accept)\w*\s+(?:(?:on|up)\s+)?the\s+(?:role|post|position|office)|\b(?:agreed|resolved)\b.{1,80}\b(?:would|should|will|shall|be)\b",
    re.I,
)
SHORT_NAME = re.compile(
    r"(?<![\w.’'-])(?:[A-Z]{2,4}|[A-Z][a-z]{2,}|[A-Z]\.\s?(?:[OD][’'])?[A-Z][a-z]+(?:-[A-Z][a-z]+)?)(?![\w’'-])"
)  # initials, one name by itself, or an initial and a surname
ELECTS = Worded(
    r"\b(?:re-?)?(?:elected|election|elect|chosen|appoint(?:ed)?|appointments?|office[- ]bearers|officers)\b|"
    r"\b(?:representatives|posts|positions|roles|responsibilities) (?:were|was|are) (?:agreed|filled|allocated|confirmed)\b",
    re.I,
)
LIST_BEGINS = Worded(
    r"\b(?:as follows|the following|office[- ]bearers|officers)\b[^.:;]{0,60}:\s*[-–—]?\s*(?=\S)", re.I
)  # an entry stands in the same line
OF_A_MEETING = re.compile(
    r"(?:vice[- ]|deputy |co-)?chair(?:man|woman|person)?$|convenor$|(?:[a-z]+ )*committee member$|archivist$|webmaster$",
    re.I,
)
TOLD = (
    NAMED_AFTER,
    ACCEPTS,
    AFTER_IT,
    TOLD_OF,
    BEING_NOTED,
    FOLLOWING,
    CONTINUES,
    NEW,
)  # what tells that somebody holds an office now
PUT_UP = (
    PROPOSES,
    NOMINATED,
    PUT_FORWARD,
    PUT_THAT,
)  # what only tells that somebody was proposed, with those who moved it


BELOW = 120  # code points behind a proposal that tell what became of it
PUT_OFF = re.compile(
    r"\b(?:defer\w*|refer\w*|put off|postpon\w+|(?:agreed|resolved|decided) (?:to|that) (?:consider|ask|wait|seek|look|approach|invite|think|discuss|hold)\w*|next meeting|before deciding)\b",
    re.I,
)  # what became of a proposal that chose nobody


def put_up(sentence: str, below: str) -> Iterator[re.Match[str]]:
    """Where a sentence only tells that somebody was proposed, who did not refuse, and was not put off there or in the words `below`."""
    put_off = PUT_OFF.search(below)
    for pattern in PUT_UP:
        for match in pattern.finditer(sentence):
            if not (put_off or REFUSED.search(sentence, match.end()) or PUT_OFF.search(sentence, match.end())):
                yield match


def titles_of(match: re.Match[str], several: bool) -> list[str]:
    """The titles of a match: its own, and those that the sentence lists behind it ("Chair, Secretary and Treasurer").

    [] where several were elected to one office and something that is no office.
    """
    more = MORE_TITLES.match(match.string, match.end("title"))
    if not more and several and OTHERS_TOO.match(match.string, match.end("title") - 1):
        return []
    return [match["title"], *(PARTED.split(more.group())[1:] if more else [])]
