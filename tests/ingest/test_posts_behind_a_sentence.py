"""Several posts with a colon each, behind the sentence with which their paragraph begins; all names are invented."""

from __future__ import annotations

from pathlib import Path

from convenor.ingest.read import paper

HEAD = "EMBER VALE NEIGHBOURHOOD PARTNERSHIP\n\nNeighbourhood Action Plan 2026\n\n"
TAIL = "\n\nTHEME 1: CLEANER STREETS\n\nWe will:\n\n- sweep each lane\n- gate the alleys\n"


def _posts(folder: Path, line: str) -> set[tuple[str, str]]:
    path = folder / "plan.txt"
    path.write_text(HEAD + line + TAIL, encoding="utf-8")
    return {(role.person, role.title or "") for role in paper(path).roles}


def test_posts_behind_a_sentence_are_held(tmp_path: Path) -> None:
    line = "Approved by the Partnership on 14th May 2026. Chair: Mrs Susan Bell (resident). Vice-chair: Owen Hale, Tarn Housing Trust."
    assert {("Susan Bell", "Chair"), ("Owen Hale", "Vice-chair")} <= _posts(tmp_path, line)


def test_posts_within_a_sentence_are_not_parted(tmp_path: Path) -> None:
    line = "We asked for news of the Chair: Susan Bell told us nothing. Clerk: Owen Hale told us more."
    assert ("Susan Bell", "Chair") not in _posts(tmp_path, line)
