"""What titles of strategies, plans, terms of reference, logs and directories look like."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded

STAMP = re.compile(
    r"^(?:agenda )?item\s*(?:(?:no|number|ref)\b\.?)?\s*:?\s*\d{1,2}(?:\.\d{1,2})?(?:\(?[a-z]\b\)?)?[\s.:;)–—-]*", re.I
)  # on the first page of minutes that go to the next meeting
IS_A_PLAN = re.compile(
    r"\b(?:council|corporate|strategic|business|climate|community safety|delivery|improvement|sustainability|equality|carers|housing|"
    r"action|neighbourhood|growth|well-?being|people|recovery|partnership|prevention|tourism|transport|skills|parish|town|village|borough|"
    r"county|city|local|community|care|health|children’s|children's|youth|carbon|nature|arts|culture) plan\b|\bplan\b[^.]{0,14}\b20\d\d",
    re.I,
)
CALLED_PLAN = re.compile(
    r"^(?!.*\b(?:seating|floor|site|forward|work|meeting|lesson|payment|pension|local|business continuity|emergency) plan)(?:[\w’'&,-]+ ){1,10}(?:plan|masterplan|framework|blueprint|roadmap)"
    r"(?: (?:for )?(?:20\d\d|\(|[–—-] ).*)?$",
    re.I,
)  # a title that ends in "plan"
TERMS = Worded(
    r"\bterms? (?:of|and|&) reference\b|\bconstitution\b|\bbye-?laws\b|\barticles of association\b|\bstanding orders\b|"
    r"\bmemorandum of understanding\b|\brules of (?:the )?(?:association|society|club)\b|"
    r"\b(?:group|committee|board|panel|forum|partnership|network|team|council|alliance|executive)[\s:(–—-]{1,3}tor\b|"
    r"^(?:the )?rules (?:of|for) (?:the )?(?:[\w’'&-]+ ){0,6}(?:association|society|club|network|federation|union|co-?operative|guild|league|forum)$",
    re.I | re.M,
)
IS_TERMS = re.compile(
    r"^(?:(?:draft|revised|proposed|final|agreed) )*terms of reference(?:$|\b\W.{0,60}$)|^.{3,80}\bterms of reference$|"
    r"^.{0,80}\b(?:group|committee|board|panel|forum|partnership|network|team|council|alliance|executive)[\s:(–—-]{1,3}tor\)?$",
    re.I,
)  # a line that is the title of terms of reference
GOVERNS = re.compile(
    r"^(?:[\w’'&-]+ ){0,8}?(?:governance (?:framework|arrangements|document)|governing document|rules of procedure|partnership agreement|scheme of delegation|"
    r"membership and (?:constitution|procedure|rules)|operating framework|code of governance|(?:group|committee|board|panel|forum|council) charter|protocol|(?:procedure|committee) rules)\b.{0,80}$",
    re.I,
)  # a title of what rules a body, by other names
TITLED_PLAN = re.compile(r"\b(?:strategy|plan|priorities|vision|ambitions|framework|objectives|goals)\b")
ABOUT_PLANS = re.compile(
    r"\b(?:board paper|progress|update|vacanc\w+|job|consultation|have your say|news|press release|briefing|events?)\b",
    re.I,
)  # a title of what only speaks of plans
LISTING = re.compile(
    r"\b(?:(?:action|decision|issue|risk)s?(?: (?:and|&) (?:action|decision|issue)s?)? (?:log|tracker|register)|log of actions|tracker of|register of|"
    r"who[’']?s who|contacts|directory(?: of)?|written resolutions?)\b",
    re.I,
)  # what lists people, tasks or decisions and records no meeting
_PEOPLE = r"(?:board|committee|council|trustees?|members|directors|governors|team|people|councillors|commissioners|(?:steering|executive|management|core|working) (?:group|committee|board)|partners)"
MEMBERSHIP = re.compile(
    rf"^(?:[\w’'&-]+ ){{0,9}}membership(?:$|,? (?:list|lists|of|at|as at|as of|for|from|in|20\d\d)\b.{{0,90}}$)|\bmembership: as (?:at|of)\b|"
    rf"^(?:our|meet (?:the|our)|current|who[’']?s on (?:the|our)|who is on (?:the|our)|who sits on (?:the|our)) {_PEOPLE}(?: members)?(?:$| (?:at|as at|in|20\d\d)\b.{{0,60}}$)|"
    rf"^(?:[\w’'&,-]+ ){{0,9}}(?:board|committee|panel|forum|group|council|partnership) members(?:$| (?:at|as at|in|from|20\d\d)\b.{{0,60}}$)|"
    r"^(?:who we are|how we(?:[’']re| are) (?:run|governed|organised))$|^(?:[\w’'&-]+ ){0,6}(?:composition of the|governance structure)\b.{0,90}$|"
    r"\b(?:governance|governors[’']?|trustees[’']?|members[’']?|directors[’']?|constitutional) handbook\b|^(?:[\w’'&·-]+ ){0,8}scheme of governance\b",
    re.I,
)  # a title of what tells who belongs to a body, and records no meeting
WHO_SITS = re.compile(
    r"\b(?:membership|composition|who (?:sits|is) on|who are the members|list of members|members of the)\b", re.I
)
RULED = re.compile(
    r"^(?:(?:our|the|core|full|current|board|committee|group|forum|panel|partnership|annex [a-z\d]:?) )*(?:members|membership|composition|quorum|quoracy|terms of reference|office[- ]?bearers|officers|terms? of office|voting)"
    r"(?: (?:and|of|for|to|&) [\w ]{3,30}| rights| arrangements)?$",
    re.I,
)  # what only papers that rule a body have a heading for
