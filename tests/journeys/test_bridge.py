"""A screen reader ends nothing and finds each page's heading, whenever it is switched on (S1 and S2 of the list)."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.journeys.bridge import BEFORE, EARLY, MIDDLE
from tests.shortly import shortly

BRIDGE = Path(__file__).with_name("bridge.py")
PATIENCE = 60  # s


@pytest.mark.parametrize("order", shortly((BEFORE, EARLY, MIDDLE), (BEFORE,)))
def test_a_reader_may_ask_for_everything_on_every_page_and_finds_its_heading(tmp_path: Path, order: str) -> None:
    run = subprocess.run(
        [sys.executable, "-X", "faulthandler", str(BRIDGE), order, str(tmp_path)],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    said = [line for line in run.stderr.splitlines() if "This plugin does not support" not in line]
    assert (run.returncode, said) == (0, []), run.stderr
    pages = [json.loads(line) for line in run.stdout.splitlines()]
    assert len({heading for _, heading, _ in pages}) > (30 if order == BEFORE else 15)
    assert [(place, heading, found) for place, heading, found in pages if found != [heading]] == []
