"""The reference of a minute or the number of an item before the label of a list ("12/24 Present: …", "2 APOLOGIES")."""

from __future__ import annotations

import re

REFERENCE = re.compile(
    r"[A-Za-z]{0,5}/?\d{1,4}/\d{2,4}(?:-\d{2})?\s+(?:\d{1,2}[.)]?\s+)?(?=[A-Z])|\d{1,3}\s+(?=(?:APOLOGIES(?: FOR ABSENCE)?|Apologies for [Aa]bsence|PRESENT|IN ATTENDANCE)\s*:?$)"
)  # of a minute, or the number of an item
