"""A computer with mail programs."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.mail_clients.computers import Linux


@pytest.fixture
def computer(tmp_path: Path) -> Linux:
    return Linux(tmp_path)
