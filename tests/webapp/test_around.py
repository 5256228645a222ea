"""What of a large neighbourhood is shown."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from convenor.graph.vocabulary import ID
from convenor.webapp.around import around_of
from convenor.webapp.view import View


def test_the_best_linked_are_shown_first(view: View) -> None:
    thing = next(each for each in view.store.entities("organisation") if each.label == "Quillmoor Care Board")
    whole, part = around_of(view, thing), around_of(view, thing, most=4)
    shown = {node.id for node in part.nodes}
    assert len(shown) == 4 and part.left_out == len(whole.nodes) - 4
    least = min(whole.degrees[id] for id in shown)
    assert all(whole.degrees[node.id] <= least for node in whole.nodes if node.id not in shown)


def test_what_is_left_out_can_be_seen_elsewhere(
    client: FlaskClient, view: View, monkeypatch: pytest.MonkeyPatch
) -> None:
    thing = next(each for each in view.store.entities("organisation") if each.label == "Quillmoor Care Board")
    here = thing.id.removeprefix(ID)
    monkeypatch.setattr(around_of, "__defaults__", ((), 4))
    page = client.get(f"/explorer/{here}").text
    assert "more things are linked" in page and f"/entity/{here}?view=table" in page and "apply needed" in page
