"""Which posts are held at which kinds of body: by the council itself, by whoever hosts a meeting, by people from elsewhere."""

from __future__ import annotations

import re

OF_A_COUNCIL = re.compile(
    r"(?:deputy |vice[- ]|town )?(?:mayor|leader|chair(?:man|woman)? of the council|leader of the (?:council|opposition)|councillor)",
    re.I,
)  # held in a council, whichever of its committees meets
COUNCIL = re.compile(r"\bcouncil$|\bcombined authority$|\bborough of [\w ]+$", re.I)
NOMINEE = re.compile(r"(?:non-?executive|elected) member", re.I)  # whom a council or board sends to a joint one
DIRECTOR = re.compile(r"(?:(?:independent|non|executive|associate|co-?opted|lay|designate)[- ]*)*directors?", re.I)
STANDS_ALONE = re.compile(
    r"\b(?:board|partnership|council|authority|association|society|trust|charity|alliance|network|federation|agency|company|"
    r"limited|ltd|cic|cio|club|union|church|lpc|lmc|ldc|loc|lep|ijb|foundation|hospice|homes|commissioners|centre|college|school|academy|university|"
    r"institute|(?<!^)corporation|medical committee|museum|theatre|library|enterprise)$|^healthwatch \w+$|\bborough of [\w ]+$|\buniversity (?:court )?of [\w ]+$",
    re.I,
)
HAS_A_BOARD = re.compile(
    r"\b(?:trust|ICB|integrated care board|CCG|agency|company|limited|ltd|CIC|association|society|charity|college|corporation|foundation|federation|housing|homes|"
    r"school|academy|hospital|hospice|university|service|executive|commission|institute)$",
    re.I,
)  # whose chair is the chair of its board
OF_SEVERAL = re.compile(
    r"\b(?:health (?:and|&) well-?being|pensions?|safeguarding|safety|integrated care partnership|place|programme|project|delivery|partnership|public services|children\S*|community planning) board$|"
    r"\b(?:care|safety|health|place|children\S*) (?:\w+ )?partnership$",
    re.I,
)  # whose members bring their titles from home
OWN_STAFF = re.compile(
    r"(?:(?:interim|acting|deputy|assistant|senior|principal) )*(?:chief (?:officer|executive|finance officer)|managing director|company secretary|"
    r"(?:partnership|board|business|programme|forum|panel|alliance|network) (?:director|manager|officer|support officer|administrator|co-?ordinator|secretary))",
    re.I,
)
HOST_STAFF = re.compile(
    r"(?:(?:senior|principal) )*(?:democratic|governance|committee|members?|scrutiny|electoral)(?: (?:services|support))? "
    r"(?:officer|manager|secretary|clerk|administrator)|monitoring officer|(?:section|s\.?) ?151 officer",
    re.I,
)  # who serve the committees of an organisation, whoever sits on them
FROM_OUTSIDE = re.compile(
    r"^(?:(?:local|ward|county|district|borough|city|town|parish|community)(?:[- /]| (?:&|and) ))*councill?or\b|\b(?:MPs?|MSPs?|MLAs?|MSs?|TDs?|AMs?)\b|"
    r"\b(?:chaplain|(?:arch)?bishop|archdeacon|parishioner|PCSO|sheriff|applicant|objector|agent|reporter|journalist|speaker|observer|architect|barrister|"
    r"colonel|major|captain)\b|\bspokes(?:person|man|woman)\b|\bleader of the (?:opposition|council)\b",
    re.I,
)  # titles that people bring from elsewhere
AT_HOME = (
    (
        r"\bhead(?:[- ]?teacher|master|mistress)?$|\bprincipal$|\bteacher\b",
        r"\b(?:school|academy|college|federation|university)\b",
    ),
    (r"\b(?:vicar|rector|curate|minister|churchwarden|verger)\b", r"\b(?:church|parochial|pcc|parish of|diocese)\b"),
    (r"\b(?:constable|sergeant|inspector|superintendent)\b|^(?:PC|Sgt)$", r"\b(?:police|constabulary)\b"),
    (
        r"\b(?:consultant|GP|general practitioner|nurse|pharmacist|matron)\b",
        r"\b(?:NHS|CCG|ICB|integrated care|trust|health|hospital|surgery|practice|medical)\b",
    ),
    (r"(?<!chief internal )\bauditors?\b", r"^$"),
)  # what is held at one kind of body, and so not at others


def is_away(title: str, home: str) -> bool:
    """Whether a title is one of those held at one kind of body, and a body's name tells of none of that kind."""
    return any(re.search(what, title, re.I) and not re.search(where, home, re.I) for what, where in AT_HOME)
