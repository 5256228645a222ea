"""The graph for programs that speak rdflib: a Dataset over the store on disk, read only. The home of rdflib."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from convenor.graph.store import Store
from convenor.graph.vocabulary import PREFIXES

if TYPE_CHECKING:
    import rdflib


def rdflib_dataset(folder: Path) -> rdflib.Dataset:
    """An rdflib Dataset over the store in a folder: plain queries see what is asserted, `GRAPH ?span` who says so.

    Raises DataError when there is no store there.
    """
    import rdflib
    from oxrdflib import OxigraphStore

    dataset = rdflib.Dataset(store=OxigraphStore(store=Store.open(folder).inner))
    for prefix, namespace in PREFIXES.items():
        dataset.bind(prefix, namespace)
    return dataset
