"""What looks like a place and is a council by its short name, a firm, a school, or the first word of a longer name; and what is one."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = """Hartley Green Community Forum

Minutes of the meeting held on Tuesday 14 May 2024 at the Guildhall, Hartley

Present: Ann Field (Chair), Brian Stone, Carol Mead

1. Villages

The parish and its residents were spoken of.

"""


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("A bus will run in the District of Wexland.", {"District of Wexland"}),
        ("The plan is for the Vale of Tarn and the Skelder Valley.", {"Vale of Tarn", "Skelder Valley"}),
        ("The tender of Lowe (Scotland) Ltd was opened.", set()),
        ("Carol Mead is a governor at Ysgol y Gaer and spoke of it.", set()),
        ("There is flooding at Rhyd y Foel again.", {"Rhyd y Foel"}),
        ("There is flooding at Frensley & its farms.", {"Frensley"}),
        ("There were evictions in Savernham and Great Hinton St Mary.", {"Savernham", "Great Hinton St Mary"}),
        ("Cllr Vane of Skelder Valley District Council1 came.", set()),
    ],
)
def test_places(tmp_path: Path, text: str, names: set[str]) -> None:
    file = tmp_path / "minutes.txt"
    file.write_text(f"{HEAD}{text}\n", "utf-8")
    assert {place.name for place in paper(file).places} - {"Hartley"} == names
