"""Letters behind a name: honours, degrees, and what members of a professional body bear; no surname set in capitals."""

from __future__ import annotations

import re

_FELLOWS = (
    r"(?!MIND|ARC|ACE|ACAS|MCA|MRC\b|FRA|ACC|ACO|MIU)(?:[FMA]HEA|[FMA]RSA|"
    r"[FMA]I(?!AH|AN|FE|NN|NK|LL|RD|R\b|SK)[A-Z]{1,2}|[FMA]I(?:OSH|EMA|BMS|TSA|CHEM|RRV)|"
    r"[FM]R(?:[B-DF-HJ-NP-TV-XZ][A-Z]{0,4}|ICS|IBA)|[FM]C(?:I(?![LNV])[A-Z]{1,4}|[A-Z]{1,2}|LIP)|[FM]S[A-Z]{1,5}|"
    r"A(?:R(?:ICS|IBA|B|C[MSO]|AM|SM)|C(?:I[A-Z]{1,3}|[A-Z]{1,2})|S(?!H)[A-Z]{1,2}))"
)  # of fellows, members and associates; in capitals FROST, MILLER, McKAY and ARNOLD begin as those do
LETTERS = (
    r"(?:(?:[HS]?EO|G[67]|SCS[12]?|Grade [67])(?![’'\w-])|Esq|MBE|OBE|CBE|KBE|DBE|GBE|JP|DL|QC|KC|MP|MSP|MLA|MS|MEP|TD|BEM|QPM|KPM|QFSM|KFSM|QAM|AM|CB|KCB|DCB|CMG|CVO|LVO|MVO|KCVO|DSO|RN|RGN|RMN|CPFA|CEng|CIPFA|"
    rf"BA|MA|BEd|MEd|BSc|MSc|LLB|LLM|MBA|PhD|DPhil|EdD|DSc|MRPharmS|{_FELLOWS})\b"
)  # behind a name: honours, degrees, and what fellows, members and associates of a professional body bear
POST_NOMINALS = re.compile(rf"(?:[,\s]{{1,4}}{LETTERS}){{1,12}}\.?$")
SMALL_ENDS = ("Esq", "Eng", "Ed", "Sc", "Phil")  # of those that do not end in a capital
