"""The wordings by which those who speak at a meeting take something on: "AB said that …, and that she would …"."""

from __future__ import annotations

import re

from convenor.graph.worded import Worded
from convenor.ingest.words.task_words import OWNER

_REPORTS = (
    r"(?:said|answered|advised|confirmed|stated|replied|agreed|added|indicated|explained|suggested|reported|noted|promised|responded|mentioned|"
    r"(?:informed|told|assured|advised) (?:the )?(?:\w+ )?(?:board|committee|council|panel|forum|group|meeting|members|councillors))"
)
SAID_THEY = Worded(
    rf"(?:^|(?<=[,;:] )|(?<=\band )|(?<=\bbut )){OWNER}(?:,\s[^,;.:–—]{{2,60}}?,?)?\s+(?:has\s+|have\s+|also\s+)?{_REPORTS}\s+(?:that\s+)?"
    r"(?:he|she|they)(?:\s+|(?=[’']))(?:(?:has|have|had)\s+[^.;,]{3,120}?\s+and\s+)?(?P<how>would|will|[’']ll|[’']d)\s+(?:also\s+)?(?:be\s+(?:(?:happy|willing)\s+to(?!\s+(?:think|carry on|continue|act|serve|stand|stay))\s+|(?=[a-z]+ing\b)))?(?P<verb>[a-z][a-z-]+)"
)
SAID_AND_WOULD = Worded(
    rf"^{OWNER}(?:,\s[^,;.:–—]{{2,60}},|\s\([^()]{{2,60}}\))?\s+(?P<between>(?=[a-z])[^.;]{{3,300}}?)(?P<bind>,\s(?:and\s|but\s|so\s|which\s)?|\b(?:and\s|but\s)?that\s|\b(?:and|but|so|said|added|replied)\s)(?P<they>he|she)\s"
    r"(?P<how>would|will)\s+(?:also\s+|then\s+)?(?:be\s+(?=[a-z]+ing\b))?(?P<verb>[a-z][a-z-]+)"
)
PRONOUN = re.compile(
    r"^(?:(?:As|Since|Because|Although|Though)\b[^.;]{3,90}?,\s+(?:he|she)|(?:Asked|When asked|In (?:response|reply|answer)|Replying|Following|Having)\b[^.;]{3,90}?,\s+(?:he|she)|(?:He|She)\s(?:was\s(?:not\sable|unable)|(?:did|could|had|does|can)\snot|had\sno)\b[^.;]{3,120}?,?\s(?:and|but)|(?:In (?:response|reply|answer)\b[^.,;]{3,60}?,\s)?(?:[Hh]e|[Ss]he)\s(?:said|replied|stated|advised|confirmed|explained)\sthat\s[^.;]{3,140}?\sand\sthat\s(?:he|she)|In (?:response|reply|answer) to [^.,;]{3,60}?,?\s(?:he|she)\s(?:said|replied|stated|advised|confirmed|promised|agreed)\s(?:that\s)?(?:he|she)|(?:[Hh]e|[Ss]he)(?:\s+(?:also\s+|then\s+)?(?:said|added|stated|confirmed|advised|agreed|explained|indicated|noted)(?:\s+that)?\s+(?:he|she))?)(?:\s+|(?=[’']))(?P<how>will|would|[’']ll|(?:has\s+)?(?:agreed|offered|volunteered|undertook|promised)\s+to|(?:is|was)\s+(?:going\s+)?to)\s+(?:(?:also|again|then|now|therefore)\s+)?(?P<verb>[a-z][a-z-]+)"
)
AGREED_THEY = re.compile(
    r"^(?:[Ii]t was |[Tt]he [A-Z]?[a-z]+ |[Mm]embers )(?:then |also )?(?:agreed|decided|resolved) that (?:he|she) (?:(?:should|would|will) )?(?P<verb>[a-z-]+)\b"
)
PROMISED = Worded(
    rf"(?:^|(?<=[,;] )|(?<=\band )){OWNER}\s+(?:has\s+)?(?:promised|undertook|offered)\s+(?:an?|some|further|more)\s+(?:\w+\s+){{0,2}}?(?:answer|reply|response|report|note|list|copy|letter|update|briefing|paper)s?\b|"
    rf"\b(?:letter|reply|response|note|invitation|reminder|demand|cheque)s? (?:will|would|is to|are to|to) (?:go|be sent|be issued|issue)(?: out)? from {OWNER.replace('owner', 'sender')}\b|"
    rf"^{OWNER.replace('owner', 'vower')}(?:,\s[^,;.:–—]{{2,60}},)?\s+(?:(?=[a-z])[^.;]{{3,80}}?\sand\s)?(?:has\s+|had\s+)?promised\s+(?:\w+\s+)?that\s+(?!(?:he|she)\b)|"
    rf"^{OWNER.replace('owner', 'taker')}\s+(?:(?:has |have )?(?:took|taken|takes) (?:this|it|that) (?:away|on|up|forward)\b|(?:has|have) taken on the (?!(?:role|post|chair|office|lease|job of)\b)[a-z]+(?: [a-z]+)?\W*$)|"
    rf"^(?:[Tt]he |[Tt]his )?[Aa]ctions?\b[^.;]{{0,80}}?\b(?:carried over|passed(?: on)?|re-?assigned|re-?allocated|transferred|handed(?: over)?) to {OWNER.replace('owner', 'heir')}\W*$|"
    rf"^{OWNER.replace('owner', 'answerer')}(?:,\s[^,;.:–—]{{2,60}},)?\s+{_REPORTS}\s+(?:that\s+)?(?:this|these|it|they|those)\s+(?:would|will)\s+(?:also\s+)?be\s+"
    r"(?:sent|e-?mailed|circulated|provided|supplied|forwarded|shared|passed on)\b"
)
