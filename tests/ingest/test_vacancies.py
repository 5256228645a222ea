"""Posts that a paper calls vacant, with the body beside them; nothing else that is vacant."""

from __future__ import annotations

from pathlib import Path

import pytest

from convenor.ingest.read import paper

HEAD = "# Vale Care Board\n\nMinutes of the meeting held on 4 March 2031\n\nPresent: Ann Tibbs (Chair), John Rudge\n\n## 1. Membership\n\n"


@pytest.mark.parametrize(
    ("words", "posts"),
    [
        ("- vacant, Resilience Officer, Fell Water", [("Resilience Officer", "Fell Water")]),
        ("- Head of Care (vacant)", [("Head of Care", None)]),
        ("- Parent Governor – vacancy", [("Parent Governor", None)]),
        ("Treasurer: currently vacant. Auditor: Tom Ash", [("Treasurer", "Vale Care Board")]),
        ("- Vacant – Chief Executive, Vale Trust", [("Chief Executive", "Vale Trust")]),
        (
            "| Name | Post | Body |\n|---|---|---|\n| Vacant | Director of Care | Vale Council |",
            [("Director of Care", "Vale Council")],
        ),
        ("There is a vacancy for a Vice Chair.", [("Vice Chair", "Vale Care Board")]),
        ("Land at Mill Lane (vacant)", []),
        ("There is a vacancy for a Cleaner; apply by May.", []),
        ("A seat falls vacant if the member misses three meetings.", []),
    ],
)
def test_vacant_posts(tmp_path: Path, words: str, posts: list[tuple[str, str | None]]) -> None:
    path = tmp_path / "minutes.md"
    path.write_text(f"{HEAD}{words}\n", "utf-8")
    vacant = [role for role in paper(path).roles if role.status == "vacant"]
    assert [(role.title, role.organisation) for role in vacant] == posts
    assert not any(role.person for role in vacant)
