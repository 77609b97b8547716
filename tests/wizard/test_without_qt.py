"""What a session remembers is tested without Qt: the same tests, where Qt cannot be imported."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
TESTS = "tests/wizard/session"
WITHOUT_QT = """
import sys
for name in ("PySide6", "shiboken6"):
    sys.modules[name] = None  # to import it raises ModuleNotFoundError
import pytest
sys.exit(pytest.main(sys.argv[1:]))
"""


def test_a_session_is_tested_where_there_is_no_qt(tmp_path: Path) -> None:
    settings = tmp_path / "pytest.ini"
    settings.write_text("[pytest]\npythonpath = .\n", "utf-8")
    options = ["-c", str(settings), f"--rootdir={ROOT}", f"--confcutdir={TESTS}", "--import-mode=importlib", "-p", "no:pytestqt"]
    run = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, TESTS, "-q", *options, "-p", "no:xdist", "-p", "no:cacheprovider", "-W", "ignore"],
        cwd=ROOT,
        env=os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    told = re.search(r"(\d+) passed", run.stdout)
    assert run.returncode == 0, run.stdout[-3000:] + run.stderr
    assert told is not None
    assert int(told[1]) > 70
