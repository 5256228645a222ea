"""People of a list without commas in which each name stands behind a form of address, and some behind an office instead.

"Provost Ann BELL (in the Chair) Councillor Bo DEE Depute Convener Cy FOX Councillor Di GILL": two columns that came out as one line.
"""

from __future__ import annotations

import re

from convenor.ingest.lists.entry import Entry, described
from convenor.ingest.words.shapes import is_person

FEWEST = 4  # people of such a list
MOST = 4  # words of a name
_ADDRESS = r"(?:Councillor|Cllr|Alderman|Alderwoman|Ald|Bailie|Mr|Mrs|Ms|Miss|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Baroness)\.?"
_OFFICE = r"(?:(?:Vice|Deputy|Depute|Lord|High)[ -]){0,2}(?:Provost|Conven[eo]r|Mayor|Chair(?:man|woman|person)?|President|Sheriff|Leader)"
OPENS = re.compile(rf"(?<!\S)(?:(?P<office>{_OFFICE}) )?(?P<address>(?:{_ADDRESS} ){{0,3}})(?=[A-Z])")
ASIDES = re.compile(r"(?P<name>[^()]+?)(?P<asides>(?:\s*\([^()]{2,60}\))*)\s*")
SAID = re.compile(r"\(([^()]*)\)")


def entries(words: str, offset: int) -> list[Entry]:
    """The people of such a list, each with the office that stands before the name; [] for any other text."""
    plain = SAID.sub("", words)
    if "," in plain or ";" in plain or words.count("ouncillor") + words.count("Cllr") < FEWEST:
        return []
    apart = SAID.sub(
        lambda aside: "(".ljust(len(aside.group()), "-"), words
    )  # who is named in a bracket is nobody of the list
    begun = [found for found in OPENS.finditer(apart) if found["office"] or found["address"]]
    if len(begun) < FEWEST or begun[0].start() or not any(found["office"] for found in begun):
        return []
    if any(found["office"] and found["address"] for found in begun[1:]) and not begun[0]["office"]:
        return []  # nobody can tell whether such an office is of the one before
    out: list[Entry] = []
    ends = [*(found.start() for found in begun[1:]), len(words)]
    for found, end in zip(begun, ends, strict=True):
        read = ASIDES.fullmatch(words, found.end(), end)
        name = read["name"].split() if read else []
        if not read or not 2 <= len(name) <= MOST or not is_person(f"{found['address'] or 'Cllr '}{' '.join(name)}"):
            return []
        start = found.start("address") if found["address"] else found.end()
        entry = Entry(words[start : read.end("name")], offset + start, title=found["office"] or "")
        out.append(described(entry, SAID.findall(read["asides"])))
    return out
