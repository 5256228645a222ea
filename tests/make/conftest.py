"""What tests of the scripts in make/ share."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="module")
def labeller(root: Path) -> Iterator[Callable[[str], ModuleType]]:
    """A script of make/labeller by its name, with the modules beside it."""
    folder = str(root / "make" / "labeller")
    sys.path.insert(0, folder)
    yield importlib.import_module
    sys.path.remove(folder)
