"""The wordings by which papers say that something was settled, noted, given as a task or put on condition."""

from __future__ import annotations

import re

from convenor.graph.remembered import remembered
from convenor.graph.worded import AnyOf, Worded

GROUP = (
    r"(?:committee|board|members|councillors|partnership|council|group|panel|meeting|forum|cabinet|trustees|governors|directors|"
    r"participants|executive|assembly|commissioners|conservators|wardens|sub-?committee|membership|residents|tenants|neighbours|volunteers|partners|agencies|"
    r"attendees|delegates|society|association|club|trust|branch|team|network|authority|federation|party|commission|people|parents|electors|staff|"
    r"corporation|alliance|senate|consortium|collaborative|coalition|body|bodies|boards|committees|councils|panels|parties|synod|chamber|congress|conference|"
    r"task ?force|chapter|presbytery|vestry|subscribers|shareholders|leaseholders|stakeholders|(?-i:Court|Session))"
)
_ALONE = r"everyone|everybody|all|those|we|(?-i:(?!(?:C[EFOTI]O|M[DP]|MSP|MEP|HR|PA)\b)[A-Z]{2,6})"
_THERE = r"(?: (?:members|present|there|in attendance|attending))*"
WHO = rf"(?:(?:the |all |both |those |most |other ){{0,3}}(?:(?:[\w’'-]+ ){{0,2}}{GROUP}|{_ALONE}){_THERE})"
THEY = rf"(?:(?:{GROUP}|{_ALONE}){_THERE})"  # the same without what may stand before, to tell that it stands somewhere

AGREED = r"(?:supported|agreed|approved|accepted|passed|adopted|carried)"
NOT_AGREED = rf"not (?:been )?{AGREED}"
REFUSED = rf"(?:rejected|refused|declined|defeated|voted down|turned down|thrown out|{NOT_AGREED})"  # of a matter, by those who met
_HOW = (
    r"(?:(?:also|then|further|unanimously|therefore|provisionally|formally|duly|subsequently|collectively|all|now|"
    r"informally|finally|generally|narrowly|fully|strongly|accordingly|consequently)[,\s]+)*"
)
_BE = r"(?:was|were|been)"

SETTLES = [
    Worded(
        r"^that\b[^.;]{3,200}?\bbe,? and (?:(?:it|they|he|she) )?(?:is|are|hereby)(?: hereby)?,? [a-z]+ed\b",
        re.I,
    ),
    Worded(
        r"\b(?:moved|passed|taken|accepted) as (?:an? )?(?:correct|true|accurate)\b|\bproposed(?: by)?\b[^;]{2,60}\bseconded(?: by)?\b[^;]{2,40}\b(?:as (?:an? )?(?:correct|true|accurate)|pass(?:ed)? for payment)\b|"
        r"^(?:[\w’'&-]+ ){1,8}(?:reviewed|considered|discussed|amended|updated|presented|proposed)(?:, \w+ed)* and (?:adopted|approved|agreed|ratified|accepted)\b(?! by\b)|"
        r"\b(?:precept|fees?|subscriptions?|subs|budget|levy|rent|charges?) (?:(?:was|were) set (?:at|for)|(?:is|are) to be (?:increased|raised|reduced|frozen|kept|held|set) (?:by|to|at) £?\d)|^(?:the |our )?(?:[a-z]+ ){0,2}(?:precept|fees?|subscriptions?|levy|rent|charges?) (?:would|will) (?:stay|remain) (?:at|unchanged|the same)\b|"
        r"\b(?:membership|subscription|insurance|policy|contract|lease|licence)\b[^.;]{0,50}\bwas renewed\b|"
        r"\b(?:committee|council|board|trustees|governors|members|meeting|forum|group) (?:was|were) (?:all )?(?:happy|content) for\b[^.;]{3,80}\bto\b|^(?:the )?(?:\w+ )?(?:committee|council|board|trustees|governors|members|executive|forum|group) (?:was |were |are )?(?:all )?(?:happy|content) with (?:the |this )?(?:proposal|plan|change|suggestion|idea)s?\b|^(?:virement|transfer|purchase|payment|expenditure|budget|increase|donation|grant|contribution|subscription)s?\b[^.;]{3,100} agreed\.?$|"
        r"\b(?:committee|council|board|trustees|governors|members|meeting|forum) (?:was|were) (?:all )?(?:happy|content|pleased) to "
        r"(?:support|approve|accept|endorse|agree)\b",
        re.I,
    ),
    Worded(
        rf"\bit (?:was|had been|has been|is)[,\s]+{_HOW}(?:agreed|resolved|decided|approved|accepted|carried|voted|"
        r"proposed,? seconded and (?:agreed|carried|resolved))\b(?! to (?:note|differ)\b)",
        re.I,
    ),
    Worded(
        rf"\b{THEY}[,\s]+(?!(?-i:(?:Elected|Appointed|Co-[Oo]pted) (?:Members|Governors|Trustees|Councillors|Directors)\b))(?:have |has |had )?{_HOW}(?:agreed|approved|resolved|ratified|endorsed|adopted|elected|"
        r"appointed|re-elected|decided|voted(?!\W*$)|supported|accepted|homologated|rescinded|remitted)\b(?! priorit| by\b(?! (?:an? )?(?:\w+ )?(?:majority|votes?|consensus|show)\b| \w+ (?:votes )?to \w+ to\b)| with\b(?! (?:the |this |all |both |these )*(?:recommendation|proposal|suggestion)s?\b))",
        re.I,
    ),
    Worded(
        rf"(?:\b{_BE}|\b(?:that|motion|proposal|resolved|proposed)\b[^.;]{{0,200}}\bbe)[,\s]+{_HOW}(?:approved|re-?elected|elected|"
        r"re-?appointed|appointed|ratified|adopted|endorsed|homologated|rescinded|co-opted|chosen (?:as|to)\b|carried(?! (?:forward|over|out|on)\b)|confirmed (?:as (?!present|quorate)|in (?:the |his |her |their )?(?:post|office|role|chair|place))\b|voted (?:in|onto|on to)\b|made (?:an? |our )?(?:honorary|life|hon\.?) (?:life )?(?:president|vice|member|patron|chair)\w*|"
        r"signed(?: off)? as (?:a )?(?:true|correct|accurate)\b)",
        re.I,
    ),
    Worded(
        r"\b(?:minutes|notes|accounts|budget|report|policy|proposals?|changes|amendments?|actions|"
        rf"recommendations?|terms|plan|motion|date|quotes?|quotations?|estimates?|grants?|donations?|"
        rf"spending|expenditure|cost|payments?|fees?|subscriptions?|nominations?|applications?|requests?|offers?|suggestions?|"
        rf"constitution|statement|trial|scheme|idea|bid|option|this|it)\b(?:[^.;]|(?<=\d)\.(?=\d)){{0,60}}?\b(?:was|were)[,\s]+(?:\w+ )?{_HOW}"
        r"(?:approved|agreed|accepted|adopted|confirmed(?! (?:that|who|what|which|how|when|where|whether)\b)|passed|granted|supported(?! by)|funded(?! by))\b(?! by (?:the )?(?:court|police|planning|inspect))",
        re.I,
    ),
    Worded(
        rf"\b(?:was|were)\b[^.;]{{0,80}}?\b(?:and|then)\s+{_HOW}(?:approved|agreed|adopted|accepted|carried(?! (?:forward|over|out|on)\b)|ratified|"
        r"elected|appointed|signed)\b",
        re.I,
    ),
    Worded(rf"\b(?:was|were)[,\s]+{_HOW}(?:agreed|signed off)\b", re.I),
    Worded(
        r"^(?:the|an?) (?:(?!(?:to|will|would|should|could|can|may|might|must|shall|that|not|cannot|was|were|is|are)\b)[\w’'£,()/&-]+ ){2,30}"
        r"be (?:hereby )?(?:approved|confirmed|agreed|adopted|endorsed|accepted|ratified|authorised|delegated|appointed|elected)\b",
        re.I,
    ),
    Worded(rf"\b(?:is|are)[,\s]+{_HOW}(?:hereby )?(?:appointed|elected|co-opted)\b (?:as|to|onto|on)\b", re.I),
    Worded(
        r"\b(?:was|were)[,\s]+(?:unanimously |all )?(?:accepted|supported) by (?:all|those|everyone|the (?:\w+ )?(?:members|meeting|committee|board|council|group|panel|forum|trustees))\b|^(?!.*\b(?:lost|defeated|fell|withdrawn|rejected)\b)on the (?:proposal|proposition|motion|nomination) of\b[^;]{2,80}?\bseconded by\b[^;]{2,160}?\b(?:was|were|be)\b(?! (?:noted|lost|defeated|withdrawn|discussed)\b)|\b(?:was|were)\b[^.;]{1,80}? (?:by|with) (?:the )?(?:unanimous|general|common) (?:consent|agreement|assent)\b",
        re.I,
    ),
    Worded(
        r"^(?:the |draft |last |previous |special |annual |general |meeting[’']?s? |(?:month|year)[’']s |AGM |(?:January|February|March|April|May|June|July|August|September|October|November|December) |\d{4} )*(?:minutes|notes|accounts|reports?|agenda|budget)\b(?! (?:to|will|should))[^.;]{0,70}\b(?:agreed|approved|accepted|adopted|"
        r"signed as|taken as read|confirmed as)\b",
        re.I,
    ),
    Worded(
        rf"^(?:the |all )?(?:[\w’'-]+ ){{0,2}}{GROUP}\b[^.;]{{0,200}}\b(?:and|but|then)\s+{_HOW}(?:agreed|resolved|decided|voted|recommended (?:to|that)|endorsed|ratified)\b",
        re.I,
    ),
    Worded(
        rf"\b{THEY} (?:then |also |unanimously |formally )*(?:recommended|recommends|agreed to recommend|resolved to recommend)\s+(?:to )?(?:the )?(?:full |host |parent |lead |constituent )?"
        r"(?:council|cabinet|board|executive|governing body|trustees|committee|commissioner|authority)\b",
        re.I,
    ),
    Worded(
        rf"\b{THEY} (?:consented to (?:the|a|an|its)|(?:was|were) unanimous (?:that|in)|[\w’' ]{{0,20}}mandated)\b|\bagreed (?:without dissent|nem\.? con)|"
        r"^(?!.*\b(?:won|beat|beaten|match|league|poll|prize|quiz|cup)\b).*?\bby (?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen) votes? to (?:\d+|none|nil|one|two|three|four|five|six|seven|eight|nine|ten)\b|"
        r"\bOK[’']d (?:by|without|as)\b|^signed off (?:with|subject|as)\b|\b(?:chair|treasurer|secretary|clerk|officer)\b[^.;]{0,20}\bgiven (?:delegated )?(?:authority|permission) to\b",
        re.I,
    ),
    Worded(r"^(?!.*\b(?:grant|funding|money)s? from\b).*£[\d,.]+ (?:was |be |is )?(?:awarded|granted)\b", re.I),
    Worded(
        r"(?:^|^(?!.*\b(?:had|has|have)\b).*?[;,–—] )(?:decided|voted) (?:against|not to|to)\b(?! be\b)|\bthere was (?:a )?(?:general |broad |clear |unanimous )?consensus to\b",
        re.I,
    ),
    Worded(
        rf"^(?:the )?(?:motion|amendment|proposal)\b[^.;]{{3,200}}[:,–-] for:?\s*\d+\W+against:?\s*\d+|\b(?:was|were)\b.{{0,140}}\b(?:taken as read|confirmed)[,\w ]{{0,20}} and signed\b|^(?:{WHO}) (?:all )?agrees? (?:that|to|on|(?:[a-z-]+ ){{1,4}}(?:is|are|remains?|stays?|should|will|be)|(?:[a-z-]+ ){{0,3}}to be)\b|"
        r"\b(?:broad |general |unanimous )?agreement (?:that|to)\b|\bconsensus was reached\b",
        re.I,
    ),
    Worded(
        r"\bdecision (?:was|has been) (?:made|taken|reached),? (?:that|to|not)\b|\b(?:have|has|had)?\s*(?:(?:taken|took) the decision\b|(?:taken|took|made|reached) a decision (?:that|to|not)\b)",
        re.I,
    ),
    Worded(
        r"\b(?:approval|consent|permission|agreement|authority) (?:was|were) (?:given|granted)\b|"
        r"\bgave (?:its|their|unanimous|full) (?:approval|consent|agreement|support|backing) (?:to|for)\b",
        re.I,
    ),
    Worded(
        r"\b(?:by|on) a (?:show of hands|vote|majority)\b[^.;]{0,80}\b(?:agreed|decided|resolved|voted|approved|carried|elected)\b|"
        r"\bdeclared\b[^.;]{0,60}\b(?:elected|carried)\b|\bnem\.? con\b",
        re.I,
    ),
    Worded(
        r"^(?:agreed|approved|resolved|carried|decision|accepted|adopted|rejected|refused|endorsed|deferred|ratified)\s*[:,–—-]",
        re.I,
    ),
    Worded(
        r"^[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,3} (?:confirmed|appointed|re-?appointed|elected|re-?elected|co-opted|chosen|nominated) (?:as|to|onto|on)\b"
    ),
    Worded(
        rf"\b{THEY} (?:have |has )?{_HOW}(?:signed off|signed up to|does not support|do not support|gave (?:a|the) mandate|gave the go-ahead|chose|selected|authorised|instructed|opted (?:to|for)|"
        r"(?:was|were) (?:all )?(?:content|in favour of|minded(?= to (?:grant|refuse|approve)\b)|willing) (?:for|to|that))\b|"
        r"\b(?:following|after) a vote\b|\bput to the vote and\b|\bOK[’']d by\b|^votes? (?:on|to|about)\b[^.;]{0,60}\bfor:?\s*\d+\W+against:?\s*\d+",
        re.I,
    ),
    Worded(
        r"^(?!(?:if|when|once|as)\b|.*n[’']t\b)(?:[\w£&,’'()-]+ ){1,9}(?:approved|accepted|adopted|ratified|authorised|funded)(?: unanimously| nem\.? con\.?)?\.?$",
        re.I,
    ),
    Worded(r"[–—:-]\s*(?:it was )?agreed (?:that|to)\b", re.I),
    Worded(
        r"^(?!(?:actions?|status|version|date|draft|document|author|owner|approval|review\w*|history|progress|update|ref\w*)\b)"
        r"(?:[\w£&’'()-]+ ){0,7}[\w£&’'()-]+\s*[:–—]\s*(?:signed off|agreed|approved|accepted|adopted|carried|passed|ratified|refused|withdrawn|"
        r"not (?:agreed|approved|supported|accepted|ratified))(?:\s+(?:unanimously|as (?:an? )?\w+[^.;]{0,40}|by all|by the \w+|subject to [^.;]{3,60}|with [^.;]{3,60})|\s*[,;(–-]\s*.{3,80})?\.?$",
        re.I,
    ),
    Worded(
        r"^(?:[\w-]+ ){0,3}(?:vice[- ]|deputy |co-)?(?:chair(?:man|woman|person)?|secretary|treasurer|president|clerk|officer)\b[^.;()]{2,60}"
        r"\((?:proposed|prop)\b[^()]{2,60}(?:seconded|sec|2nd)\b[^()]{1,40}\)",
        re.I,
    ),
    Worded(
        r"\b[A-Z]\w+,? (?:was |were )?(?:all )?re-?elected(?: unopposed| unanimously)?\.?$|^[A-Z]\w+(?: [A-Z]\w+)? re-?elected\b"
    ),
    Worded(
        r"^[-–•*\s]*(?:(?:after|following|having|in view of|given)\b[^,.;]{3,80}(?:,|(?<=discussion)|(?<=debate)|(?<=consideration)) )?(?:agreed(?! (?:by|at|upon|with|actions?|priorit\w+|in principle with|syllabus)\b)|resolved (?:to|that)|decided (?:to|not to|that)) [a-z£]+|"
        r"[–—-]\s*(?:unanimously )?(?:agreed|accepted|carried|passed|approved)(?: unanimously)?\.?$",
        re.I,
    ),
    Worded(
        r"\b(?:motion|proposal|vote|amendment|recommendations?|resolution) (?:was |were )?(?:put to the vote and )?"
        r"(?:unanimously )?(?:carried|passed|approved|accepted)\b|\bcarried unanimously\b",
        re.I,
    ),
    Worded(
        rf"\b{THEY}(?:,\s(?:having|after|on|in view of)\b[^,]{{3,90}},)? (?:have |has )?{_HOW}(?:(?:co-opted|nominated|confirmed(?=[^.;]{{3,60}} as\b)) (?=(?-i:[A-Z]))|re-?appointed|settled on|picked (?:the|option|layout|design|scheme|version|(?-i:[A-Z]))|fixed the (?:charge|rate|fee|levy|rent|date|price|precept|subscription)s?|"
        r"set the (?:\w+ ){0,2}(?:minimum|charge|rate|fee|levy|budget|date|precept|rent|reserve)|directed|recommends? that|continued (?:consideration|the (?:item|matter|application))|"
        r"gave (?:permission|leave|the green light|the go-ahead)|said (?:yes|no)\b|(?:backs|backed) (?:the|an?)|renewed the|offered the (?:house|post|job|contract|tenancy|place|role|grant))\b|"
        rf"\b{THEY},\s(?:having|after|on|in view of)\b[^,]{{3,90}},\s(?:agreed|resolved|approved|decided|refused|endorsed)\b|\b{THEY} recommended that (?:the )?(?:full )?(?:board|council|cabinet|executive|trustees|governors)\b",
        re.I,
    ),
    Worded(
        r"^\W{0,3}(?:motion|vote)s? (?:passes|carries|fails|falls|passed)\b|^vote on\b[^.;]{0,80}\b\d+ for,? (?:and )?\d+ against\b|\ball were (?:rejected|approved|agreed|accepted|refused)\b|"
        r"\b(?:fees?|rents?|pensions?|charges?|subscriptions?|dues|precept|wages?|salar(?:y|ies))\b[^.;]{0,30}\b(?:were|was) (?:raised|increased|reduced|frozen) (?:by|to|at)\b|"
        r"^(?:approved|agreed|refused|rejected|deferred|referred|accepted|adopted|granted|awarded|supported|endorsed) (?:for|subject to|in principle|in full|until|to (?:the )?(?:full )?(?:cabinet|council|board|committee))\b|"
        r"^(?:Ordered|ORDERED),? that\b|\bit was the (?:\w+ )?(?:view|consensus|feeling|wish|decision) of (?:the )?(?:meeting|board|committee|council|forum|members|trustees|governors|commissioners|directors|group|panel) that\b|"
        r"\b(?:motion|matter|application|item|proposal|petition|question) (?:was|were|be) (?:\w+ )?referred (?:back )?to (?:the )?(?:[\w&]+ ){0,4}?(?:council|committee|sub-?committee|board|cabinet|panel|executive|trustees|governors|working (?:group|party))\b|\b(?:clause|rule|article|section|paragraph|bye-?law|standing order)s? \d+[a-z]? (?:was|were) (?:amended|deleted|added|removed|replaced|suspended)\b|"
        r"\b(?:nominated|proposed)\b[^.;]{0,160}\bseconded\b[^.;]{0,160}\baccepted (?:the|this) (?:role|post|office|position|nomination|chair)\b|\b(?:re-)?elected unopposed\b|\bduly (?:re-?)?(?:elected|appointed|co-opted)\b|\b(?:leave|consent) (?:was|were) (?:granted|given|refused)\b|"
        r"^(?:yes|no) to (?!.*\b(?:would|could|will|may)\b)[^.;]{2,60}\.?$|^voted\s*:|^recommendation to (?:the )?\w+\s*:|"
        r"^\W{0,3}(?:option|motion|resolution|proposal|amendment|recommendation) [\w.]{1,4} (?:was |were )?(?:not )?(?:agreed|lost|carried|withdrawn|passed|held|supported|defeated|rejected|adopted|accepted|approved)\b|"
        r"^(?:request|application|bid|proposal|offer|grant)s? (?:[\w,]+ ){0,6}?(?:not )?(?:refused|granted|agreed|rejected|funded|accepted|declined)\b\W*(?:\([^()]*\))?\W*$|"
        r"\((?:not )?(?:approved|agreed|accepted|adopted|ratified)(?: (?:subject|with)[^()]*)?\)\.?$|"
        r"^(?:minutes|notes|those|the (?:minutes|notes)) of\b[^.;]{3,40}\b(?:were |was )?passed\b",
        re.I,
    ),
    Worded(
        r"^(?!.*\b(?:won|beat|match|league|score|cup)\b)[^.;]{6,200}\((?:\d{1,2}\s?(?:[–-]|to)\s?\d{1,2}|all in favou?r|unanimous(?:ly)?|nem con|\d{1,2} (?:votes? )?for,? (?:and )?\d{1,2} against)[^()]{0,40}\)\.?$|"
        r"\b\d{1,2} votes? for\b[^.;]{0,20}\b\d{1,2} (?:votes? )?against\b",
        re.I,
    ),
    Worded(
        r"^\W{0,3}(?:(?:The|It|This|Members) )?(?:\w+ )?(?:was |were )?(?:CONFIRMED|SUPPORTED|REFERRED|POSTPONED|DEFERRED|ADJOURNED|RECOMMENDED|DELEGATED|AUTHORISED|REJECTED|REFUSED|ACCEPTED|APPOINTED|GRANTED|CARRIED|DID NOT SUPPORT)\b(?=:| [a-z(“£]| [A-Z][a-z])|"
        r"\b(?:was|were|be) (?:DEFERRED|ADJOURNED|REJECTED|REFUSED|CARRIED|GRANTED)\b"
    ),
    Worded(
        rf"^(?!(?:the )?(?:[\w-]+ ){{0,3}}meeting\b)(?:the )?(?:board of (?:directors|trustees|governors|management)|{THEY})(?: \w+ly)? (?:(?:accepts|approves|adopts|endorses|ratifies|rejects|declines|appoints|elects) (?:(?:the|this|an?|that)\b|(?-i:[A-Z]))|votes (?:in favou?r|against|to|for)\b|votes? unanimously\b)"
        r"(?!.*\b(?:each|every|annually|any|all)\b)|^(?:dates?|venue|time|fees?|price|rates?) (?:was |were )?(?:fixed|set) (?:as|for|at)\b|"
        r"\b(?:minutes|motion|amendment|resolution) (?:is|are) (?:\w+ly )?(?:approved|adopted|carried|accepted)\b(?! (?:by|if|when|at)\b)|"
        r"^(?!.*\b(?:lost|defeated|not|amend\w*|deferred)\b)(?:the |draft |approval of )*(?:[\w’]+ ){0,3}(?:minutes|notes)\b[^.;]{0,80}\b(?:proposed|prop|motion|moved)\b[^.;]{1,60}\b(?:seconded|second|sec|2nd)\b",
        re.I,
    ),
    Worded(r"\bRESOLVED\b|\bAGREED\b|\bAPPROVED\b|\bRATIFIED\b|\bENDORSED\b|\bADOPTED\b|\bDECIDED\b|\bELECTED\b"),
    Worded(
        r"^[A-Z][^.;?]{10,160}[,;–—-] (?:all|everyone|everybody|members|those present) (?:were |was )?in favou?r\W*$|^agreed by all(?: present| members| of us)? (?:to|that)\b|(?-i:^[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){1,3} (?:was )?(?:re-?)?(?:elected|appointed) (?:unopposed )?(?:as )?(?:the |our )?(?:[Nn]ew )?(?:(?:[Vv]ice|[Dd]eputy|[Cc]o|[Jj]oint|[Hh]on)\.?[- ]?)?(?:[Cc]hair|[Pp]resident|[Tt]reasurer|[Ss]ecretary|[Cc]onven[eo]r|[Cc]lerk|[Cc]aptain))|^(?:accepted|adopted|approved|agreed|confirmed)\s+(?:as|that|unanimously|without|(?:with|subject to) (?:(?:the|these|this|those|an?|one|two|three|four|some|few|minor|small|slight|following|above|agreed|suggested|proposed|its|\d{1,2}) ){1,4}(?:changes?|amendments?|corrections?|alterations?|additions?|edits?|modifications?|provisos?|caveats?))\b|\baccepted as (?:an? )?(?:true|correct|accurate)\b",
        re.I,
    ),
]
_ANY = AnyOf(SETTLES)


@remembered
def settles(text: str) -> bool:
    """Whether a text has one of these wordings."""
    return bool(_ANY.search(text))


NOTHING = re.compile(
    r"^(?:(?:the |any |an )?apolog(?:y|ies)\b(?![^.;]{0,80}\b(?:accepted|approved)\b)|there (?:were|was|are) (?:no|none)\b(?![^.;]{0,60}\band (?:[\w’'-]+ ){1,4}(?:was|were) (?:\w+ )?(?:re-?)?(?:elected|appointed)\b)|no (?:\w+ ){0,2}?(?:declarations?|apologies|actions?|"
    r"interests?|items?|business|questions?|petitions?|deputations?|disclosures?|matters|urgent|other|decisions?)\b|"
    r"(?:as above|none|nil|n/?a|not applicable|(?:(?:this|it|an? \w+|the \w+) (?:was|is) )?not (?:required|needed)|nothing)\b|the purpose of (?:this|the)|"
    r"(?:the |this )?(?:\w+ )?(?:reports?|papers?|slides|presentation) (?:was|were) taken as read\W*$|(?:members|councillors|all present) (?:are|were) reminded|to (?:receive|consider) |declarations? of interests?\b(?! be)|"
    r"[^.;]{2,60}\b(?:asked|wished|requested) (?:that|for)\b[^.;]{0,60}\b(?:vote|dissent)\b[^.;]{0,40}\b(?:recorded|minuted)|agreed syllabus\b(?! (?:be|was|were)\b)|(?:councillor|cllr|mr|mrs|ms|dr)\b[^.;]{0,60}\bdeclared (?:an?|that|the)\b|further information\b|(?:see|as) (?:the )?minutes?\b|"
    r"(?:the )?meeting (?:(?:was|is) (?:\w+ ){0,2}quorate|opened|closed|ended|began|started)\b)",
    re.I,
)
_SETTLED = (
    r"(?:agreed|resolved|approved|decided|adopted|accepted|elected|appointed|awarded|rejected|refused|declined|withdrawn|deferred|postponed|"
    r"supported|endorsed|ratified|granted|renewed|voted|co-?opted)"
)
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
HISTORY = Worded(
    r"^(?:at|in|since|following) (?:the|our|its|their|a) (?:last|previous|earlier|prior)\b|^(?:at|in) last\b|^(?:(?!\b(?:so that|what|how|which|because|who|than|as)\b)[^.;])*\blast (?:year|month|week)\.?$|\b(?:the|our) late (?-i:(?:[A-Z][\w’'.-]*\s){1,4}(?:was|were))\s(?:\w+ )?(?:made|elected|appointed|co-?opted|chosen)\b|\bmade (?:an? |our )?(?:honorary|life|hon\b)(?:(?!\bfor\b)[^.;]){0,60}\bin (?:\w+ )?(?:19|20)\d\d\b|"
    rf"(?<!\bit )\bhad (?:previously |already |since )?been (?:elected|appointed|co-?opted|approved|granted|refused|awarded|accepted|adopted|endorsed|ratified)\b|\belected (?:as )?an? (?:\w+ )??(?:\w+ )?(?:councillor|member of parliament|MP|MSP|TD)\b(?! (?:rep|governor|trustee|member)\w*)|"
    rf"^(?!(?:[^.;]*?)\b(?:it was|agreed|resolved|decided|recommended)\b|[^.;]{{0,200}}?\b(?:approved|granted|accepted|elected|appointed)\b[^.;]{{0,200}}?\b(?:until|unless|once)\b)[^.;]{{3,200}}?\b(?:until|unless|once)\b[^.;,]{{0,80}}\b(?:has|have) (?:been )?(?:confirmed|{_SETTLED})\b|^[^.;,]{{3,60}}\bhaving (?:been )?{_SETTLED},(?![^.;]*\b{_SETTLED}\b)|\b{_SETTLED} (?:at (?:the|our|its|a) (?:last|previous|earlier)|last (?:year|month|week)(?![’'])|"
    rf"in (?:19|20)\d\d|in {_MONTH}\b|some (?:years|time) ago|previously|earlier this year)|\bnewly (?:elected|appointed)\b|"
    rf"\b(?:who|which|that) (?:had|has|have) (?:just |recently |already )?been {_SETTLED}\b|\b(?:disappointed|concerned|pleased|surprised|sorry|glad|angry|aware) that\b[^.;]{{0,60}}\b(?:had|has|have) {_SETTLED}\b|"
    rf"\b(?:was|were|been) {_SETTLED}\b(?:(?!\b(?:that|to|for)\b)[^.;]){{0,40}}\bin (?:{_MONTH} )?(?:19|20)\d\d\b|"
    r"\b(?:reported|advised|announced|explained|informed|told|said|stated|heard|understood|noted|confirmed|reminded)\b[^.;]{0,60}?\bthat\b[^.;]{0,160}?"
    rf"(?<!\bit )\b(?:had|has|have)\s+(?:(?:now|already|recently|also|been|since|provisionally|unanimously|in principle)\s+){{0,3}}{_SETTLED}\b|"
    rf"\b{_SETTLED} by (?:the )?(?:\w+ )?(?:inspector(?:ate)?|secretary of state|government|ministers?|planning (?:authority|department|inspector\w*|officers?)|"
    r"(?:county|district|borough|unitary|city) council|court|ombudsman|lottery|ofsted|hmrc|police|NHS England|appeal)\b",
    re.I,
)
STRONG = Worded(
    rf"\b(?:it (?:was|is)|{WHO}|was|were)[,\s]+{_HOW}(?:agreed|resolved|decided)\b|\bRESOLVED\b|\bAGREED\b|(?:^|(?<=[.;] ))(?-i:Resolved) (?:that|to)\b",
    re.I,
)

UNSETTLED = re.compile(
    r"\b(?:in|at|during|on) which\b[^.;]{0,60}\b(?:is|are) (?:elected|appointed|approved|adopted|agreed)\b|^(?-i:(?:Cllr|Councillor|Mr|Mrs|Ms|Dr|Miss)\.?\s[\w’'. -]{2,40}?) (?:also |fully )?agreed with\b|"
    r"\b(?:while|whilst|until|before|pending) (?:the |an? |its )?[^.;,]{0,40}\b(?:was|were|is) (?:elected|appointed|chosen)\b|^(?:who|what|when|where|how|why) (?:was|were|is|are|we|the)\b[^.]*$|\b(?:approved|agreed) by:|^had (?:the|we|they|it)\b|^(?:(?:but|and),? )?(?:I|we) (?:think|thought|believe|understand|assume|hope|guess)\b|"
    r"\b(?:not (?:sure|certain|convinced)|unsure) (?:that |if |whether )?(?:we|they|it|this|that|any\w+|the \w+)\b|^(?:draft|proposed|suggested) (?:resolution|motion|wording|recommendation)s?\s*[:–-]|\b(?:nearly|almost|never)(?: been)? agreed\b|"
    r"\b(?:minutes|notes|letter|e-?mail) (?:records?|recorded|says?|said|states?|stated|reads?)\s*[:,]\s*[“\"‘']|"
    rf"\b(?:is|are) {_SETTLED} (?:at|by|when|if|annually|each|every|for a term|from)\b|"
    r"^no (?:\w+ ){0,2}?(?:actions?|decisions?|changes?) (?:was|were|had been|have been) |"
    r"\b(?:report|paper|document|officers?|plan|guidance|review|consultation|letter|petition)\b(?:(?!, but\b)[^.;]){0,40}\b(?:recommends|recommended|proposes|proposed|suggests|suggested|"
    r"asks|asked|seeks|sought|requests|requested) that\b|"
    r"\b(?:about|on|of|as to) whether\b|\bpotentially\b|\b(?:asked|queried|wondered|questioned) (?:\w+ )?(?:whether|if|why|when|how)\b|\bvoted on this\b|\b(?:asked|wished|requested)\b[^.;]{0,60}\b(?:vote|dissent|objection)\b[^.;]{0,40}\b(?:recorded|minuted)\b|"
    r"(?<!\bit was )\b(?:said|stated|commented|explained|felt) that (?!it (?:was|had been))[^.;]{0,80}\b(?:supported|endorsed)\b|^(?:if|should)\b|\bseem(?:s|ed)\b|(?<!there )\bbeing\b(?! (?:put|satisfied|moved)\b)[^.;]{0,40}\b(?:agreed|approved)\b|\b(?:once|until) (?:\w+ ){0,4}(?:agreed|approved|appointed|elected)\b|"
    r"\b(?:not (?:been |yet )?(?:agreed|approved)|would be (?:agreed|approved)|"
    r"to be (?:agreed|approved|decided)|once (?:agreed|approved)|if (?:agreed|approved)|"
    r"when (?:agreed|approved)|subject to (?:agreement|approval)|as (?:previously )?agreed|agreed (?:priorit|set of|action)|until approved|had previously|asked to (?:agree|approve)|"
    r"invited to (?:agree|approve)|(?<!proposed )for approval|(?:seek\w*|sought|asked for) (?:[\w’']+ ){0,3}?(?:approval|agreement|consent)|"
    r"(?:can|could|should|would|may|might|shall|will|must|to)(?: only| also)? be (?:agreed|approved|appointed|elected|ratified|adopted|"
    r"endorsed|co-opted|confirmed)|until [^.;]{0,60}(?:agreed|approved|appointed|elected)|no decision|in principle with|"
    r"need(?:s|ed)? to (?:agree|approve))\b",
    re.I,
)

NOTED = Worded(
    r"\bbe (?:noted|welcomed|received|thanked)\b|^(?:noted|welcomed|to note)\b|"
    r"\b(?:report|update|presentation|contents?|position|information|verbal \w+)\s+(?:was|were|be) "
    r"(?:noted|welcomed|received)\b",
    re.I,
)

PROPOSED = Worded(
    r"\b(?:proposed|moved)\b.{0,240}?\bseconded\b.{0,120}?\b"
    r"(?:agreed|carried(?! (?:forward|over|out)\b)|resolved|approved|adopted|accepted|passed|confirmed|lost|(?<!\bbe )(?:(?:re-?)?(?:elected|appointed)|co-?opted)|unanimous\w*|(?:all|\w+) (?:were )?in favou?r)\b",
    re.I | re.S,
)
APPOINTS = Worded(r"\b(?:elected|re-elected|appointed|co-opted|nominated|elect|appoint)\b", re.I)

FORMAL = re.compile(
    r"^(?:[Tt]hat|THAT)\b.{8,}?\b(?:be|is|are) (?:\w+ )?\w+(?:ed|en|off|to)\b|"
    r"^(?:[Tt]hat|THAT) the (?:[A-Z][\w’'-]+ (?:of |for |and )?){1,7}(?:look|write|report|review|submit|prepare|undertake|consult|bring|present|investigate|invite|arrange|meet|work)\b",
    re.S,
)  # a resolution without its label

CONDITION = Worded(
    r"\b(?:subject to|on (?:the )?condition that|provided that|with the (?:amendment|exception|proviso)|understanding that|pending|conditional (?:up)?on)\b.*",
    re.I,
)
