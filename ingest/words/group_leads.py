"""Lines of a plan that open with the name of a group or aim and lead in its list."""

from __future__ import annotations

import re

LED = re.compile(
    r"^(?!(?:In|For|By|To|With|As|This|These|Those|That|We|It|They|When|If|However|During|Over|Through|From|At|On|Under|Within|Together|After|"
    r"Before|Since|While|Where|Overall|Finally|First\w*|Second\w*|Third\w*|Last\w*|Also|Here|There|Please|Each|Every|Some|Many|Most|All|"
    r"Following|Working|Because|Although|Once|Until|Alongside|Among|Across|Between|Currently|Today|Recently|Previously|Thank\w*|Minutes|Present|Apologies)\b)"
    r"(?P<label>[A-Z][\w’'&-]*(?: [\w’'&-]+){0,6})(?:,| [–—-]) (?P<lead>[a-z][^.:;]{5,120}):-?$"
)
SAID = re.compile(
    r"^(?P<label>[A-Z0-9][\w’'&-]*(?:,? [\w’'&/-]+){0,9})(?::| [–—-]) (?P<lead>(?:We|By working|Together,? we|The (?:[Cc]ouncil|[Pp]artnership|[Bb]oard|[Tt]rust|[Cc]harity)|Our (?:aim|ambition|goal|aspiration)) "
    r"(?:[\w’'-]+ )?(?:will|want|aim|is|are|commit|must|shall|plan|intend)\b.{8,400})$",
    re.S,
)  # "Warm homes: We will help all to live in one", above a list of how
