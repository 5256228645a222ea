"""Organs by whose name an organisation is known: the board of a service, an agency or a commission, a committee of a borough.

Their staff are the organisation's, though who chairs them chairs the organ.
"""

from __future__ import annotations

import re

ORGAN = re.compile(
    r"^(?:The )?(?:Board of (?:the )?(?P<of>[A-Z].+ (?:Service|Agency|Commission|Executive|Institute|Office))|"
    r"(?P<service>.*(?:Fire(?: (?:and|&) Rescue)?|Ambulance|Police|Probation|Prison|Prosecution|Courts?|Lifeboat) Service|.* (?:Agency|Commission)) Board|"
    r"(?P<borough>(?:(?:London|Royal) )*(?:Borough|City) of [A-Z][\w’'-]+(?: (?:and|upon|&) [A-Z][\w’'-]+)*),? (?:Cabinet|Executive|[\w &]{3,40} (?:Committee|Panel)))$"
)


def owner(body: str) -> str | None:
    """The organisation whose organ a body is by its name, if any."""
    match = ORGAN.match(body)
    return (match["of"] or match["service"] or match["borough"]) if match else None
