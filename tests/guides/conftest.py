"""What the tests of guides share: reading a body of Markdown, and the folder of real guides where it is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from assistant.guides.model import Block, Guide, Step
from assistant.guides.reader import read_guide

SHARED = Path(__file__).parents[3] / "shared"
HEAD = "---\ntitle: A guide\n---\n"


@pytest.fixture
def fixtures() -> Path:
    return Path(__file__).parent / "fixtures"


@pytest.fixture
def read() -> Callable[[str], Guide]:
    """Read a body of Markdown; its first line is line 4 of the guide."""
    return lambda body: read_guide(HEAD + body, "guide.en.md")


@pytest.fixture
def step(read: Callable[[str], Guide]) -> Callable[[str], Step]:
    """Read what stands in the one step of a guide; its first line is line 6."""

    def read_step(body: str) -> Step:
        (only,) = read(f"### A step\n\n{body}\n").steps
        return only

    return read_step


@pytest.fixture
def blocks(step: Callable[[str], Step]) -> Callable[[str], tuple[Block, ...]]:
    """Read the blocks of a step."""
    return lambda body: step(body).blocks


@pytest.fixture
def shared() -> Path:
    """The folder of real guides, which is not part of the project."""
    if not SHARED.is_dir():
        pytest.skip("the folder shared/ with the real guides is not beside this checkout")
    return SHARED
