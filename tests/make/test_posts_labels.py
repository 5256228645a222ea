"""The labels from which the labeller of posts learns: what gold says of people, found beside their names."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

import pytest

from convenor.graph.model import Block
from convenor.ingest.labelled.tokens import words

TEXT = (
    "Present: Cllr Ann Bell (Vale Council), Chair; Cy Dee, Clerk to the Board. Mr Dee spoke as Clerk. The Clerk agreed."
)
GOLD = {
    "people": [{"name": "Ann Bell", "aliases": []}, {"name": "Cy Dee", "aliases": ["C Dee"]}],
    "organisations": [{"name": "Vale Borough Council", "aliases": ["Vale Council"]}],
    "roles": [
        {"person": "Ann Bell", "title": "Chair", "organisation": "Vale Borough Council"},
        {"person": "Ann Bell", "title": "Cllr", "organisation": None},
        {"person": "Cy Dee", "title": "Clerk to the Board", "organisation": None},
        {"person": "Cy Dee", "title": None, "organisation": "Hill Trust"},
    ],
}


@pytest.fixture(scope="module")
def posts(labeller: Callable[[str], ModuleType]) -> ModuleType:
    """The script that learns the labeller of posts."""
    return labeller("posts")


def test_names_titles_and_bodies_are_labelled_where_they_stand_together(posts: ModuleType) -> None:
    of_text = words(TEXT, [Block(kind="paragraph", start=0, end=len(TEXT))])
    told = [
        (word.text, label) for word, label in zip(of_text, posts.labelled(of_text, GOLD), strict=True) if label != "X"
    ]
    assert told == [
        ("Ann", "NB"), ("Bell", "NI"), ("Vale", "OB"), ("Council", "OI"), ("Chair", "TB"), ("Cy", "NB"), ("Dee", "NI"),
        ("Clerk", "TB"), ("to", "TI"), ("the", "TI"), ("Board", "TI"), ("Dee", "NB"),
    ]  # fmt: skip


def test_papers_kept_unread_are_not_learnt_from(posts: ModuleType) -> None:
    assert all("unread" not in folder.parts for folder in posts.GOLDEN)


def test_what_ships_has_the_labels_of_names_titles_and_bodies() -> None:
    from convenor.ingest.labelled import crf

    assert set(crf.weights(crf.POSTS).labels) == {"X", "NB", "NI", "TB", "TI", "OB", "OI"}


def test_forms_of_one_length_are_taken_in_the_same_order_each_time(posts: ModuleType) -> None:
    bodies = [f"{name} Trust" for name in ("Vale", "Hill", "Dale", "Fell", "Moor", "Weir", "Tarn", "Ford")]
    gold = {
        "people": [{"name": "Mary Weir"}],
        "organisations": [{"name": bodies[0], "aliases": bodies[1:]}],
        "roles": [{"person": "Mary Weir", "title": None, "organisation": bodies[0]}],
    }
    text = f"Mary Weir, {', '.join(bodies)}"
    of_text = words(text, [Block(kind="paragraph", start=0, end=len(text))])
    body = [word.text for word, label in zip(of_text, posts.labelled(of_text, gold), strict=True) if label[0] == "O"]
    assert body == ["Dale", "Trust"]
