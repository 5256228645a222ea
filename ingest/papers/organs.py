"""Organs by whose name an organisation is known: the board of a service, an agency or a commission, a committee of a borough.

Their staff are the organisation's, though who chairs them chairs the organ.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

ORGAN = re.compile(
    r"^(?:The )?(?:Board of (?:the )?(?P<of>[A-Z].+ (?:Service|Agency|Commission|Executive|Institute|Office))|"
    r"(?P<service>.*(?:Fire(?: (?:and|&) Rescue)?|Ambulance|Police|Probation|Prison|Prosecution|Courts?|Lifeboat) Service|.* (?:Agency|Commission)) Board|"
    r"(?P<borough>(?:(?:London|Royal) )*(?:Borough|City) of [A-Z][\w’'-]+(?: (?:and|upon|&) [A-Z][\w’'-]+)*),? (?:Cabinet|Executive|[\w &]{3,40} (?:Committee|Panel)))$"
)

SUITS = [
    (
        re.compile(r"\b(?:board of directors|trust board|council of governors)\b", re.I),
        re.compile(r"\bNHS (?:foundation )?trust$", re.I),
        re.compile(r"\b(?:trust|company|limited|ltd|cic|association|hospitals|health board)$", re.I),
    ),
    (
        re.compile(r"\b(?:governing (?:body|board)|(?<!council of )governors)\b", re.I),
        re.compile(
            r"\b(?:school|federation of schools|academy|college|federation|university|(?:academy|academies|learning|schools) trust)$",
            re.I,
        ),
    ),
    (re.compile(r"^corporation$", re.I), re.compile(r"\b(?:college|university|institute)$", re.I)),
    (
        re.compile(r"\b(?:board of trustees|trustee board|trustees|board of management)\b", re.I),
        re.compile(
            r"\b(?:trust|charity|foundation|society|association|hospice|museum|theatre|federation|homes|limited|ltd|cic|cio|centre)$",
            re.I,
        ),
    ),
    (
        re.compile(
            r"\b(?:cabinet|full council|scrutiny|licensing|planning|regulatory|standards|highways|policy and resources|"
            r"(?:audit|governance|executive|finance|amenities|leisure|parks|resources|property|personnel)\b.*committee)",
            re.I,
        ),
        re.compile(r"\b(?:council|combined authority|fire authority|rescue authority|borough of [\w ]+)$", re.I),
    ),
]  # an organ that one organisation has of its own → the organisations that have such, the surest kind first

HEALTH_BOARD = re.compile(
    r"^(?:The )?(?:(?P<area>[A-Z][\w’'-]+(?: (?:and |& )?[A-Z][\w’'-]+){0,4}) NHS|NHS (?P<of>[A-Z][\w’'-]+(?: (?:and |& )?[A-Z][\w’'-]+){0,4})) Board$"
)

OF_ITS_OWN = re.compile(
    r"^(?!.*\b(?:CCG|Commissioning Group)\b).*\b(?:governing (?:body|board)|(?:council|board) of governors|children[’']?s trust board)$|^(?:the )?corporation$",
    re.I,
)  # which has offices and seats by its own name, though it governs an organisation or is called after one


def owner(body: str) -> str | None:
    """The organisation whose organ a body is by its name, if any."""
    match = ORGAN.match(body)
    return (match["of"] or match["service"] or match["borough"]) if match else None


def health_service(board: str, text: str) -> str | None:
    """The health service of an area by the name that its paper gives it, where its board met ("Vale NHS Board", "NHS Vale Board")."""
    match = HEALTH_BOARD.match(board)
    name = f"NHS {match['area'] or match['of']}" if match else ""
    return name if name and re.search(rf"\b{re.escape(name)}\b(?! Board)", text, re.I) else None


def having(names: Sequence[str]) -> Sequence[re.Pattern[str]]:
    """The kinds of organisations that have an organ of some names, the surest first; none where many may have one."""
    return next((kinds for organ, *kinds in SUITS if any(map(organ.search, names))), [])
