"""What these tests need, without Qt: `test_without_qt.py` runs them where it cannot be imported."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from assistant.guides.library import Library
from assistant.journey.progress import Progress
from assistant.wizard.session.world import World
from tests.worlds import usual_world

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="session")
def library() -> Library:
    return Library(ROOT / "resources" / "guides")


@pytest.fixture
def saved() -> list[Progress]:
    return []


@pytest.fixture
def make_world(library: Library, saved: list[Progress]) -> Callable[..., World]:
    return usual_world(library, ROOT / "resources", saved, date(2026, 12, 1))._replace
