"""What within words shaped like a name tells one person from two, from letters of a body and from an office."""

from __future__ import annotations

import re

IRISH = re.compile(r"\b(Mac|Mag|Nic|Mhic) (?:an |na )t?(?=[A-ZÁÉÍÓÚ])")  # "Mac an tSaoir"
APART = re.compile(r"[a-zà-ɏ]{2} [A-Z]\.? [A-Z]")  # "T Bell J Reed"
LED_BY_TWO = re.compile(r"(?:[CKMPRT]J|J[DJT]) (?!.*\w{3}ing$)")  # initials by which people are called without a stop
TWO_INITIALS = re.compile(r"[A-Z]{2,3} ")
DOTTED = re.compile(r"(?:[a-z]\S* .*[A-Z]\.|[A-Z]\.[A-Z]\.)[A-Z]\.?$")  # "Ann Bell S.E.E.": letters behind a name
SEVERAL = re.compile(r"(?:Trustee|Governor|Councillor)s?\b", re.I)
KNIGHT = re.compile(r"(?:Sir|Dame)\.? \S+$|Admiral (?!Sir\b)[A-Z][a-z]", re.I)
