"""A file of the program, and nine of ten functions, are short enough to be read in one go."""

from __future__ import annotations

import re

import pytest

from build.figures import figures
from tests import checkout

FOLDERS = ("assistant/", "benchmarks/", "build/")
MOST_LINES, MOST_IN_A_FUNCTION = 300, 15


def too_long(files: dict[str, str]) -> dict[str, int]:
    """Return the files that are, and how long; what is made is not read."""
    written = {name: text for name, text in files.items() if ": made by `make " not in text.partition("\n")[0]}
    lengths = {name: len(text.splitlines()) for name, text in written.items() if name.startswith(FOLDERS)}
    return {name: lines for name, lines in lengths.items() if lines > MOST_LINES}


def test_no_file_is_too_long() -> None:
    files = checkout.texts()
    assert sum(name.startswith(FOLDERS) for name in files) > 150
    assert too_long(files) == {}


@pytest.mark.parametrize(("lines", "expected"), [(300, {}), (301, {"build/a.py": 301})])
def test_a_file_that_is_too_long_is_seen(lines: int, expected: dict[str, int]) -> None:
    made = '"""Words: made by `make words`, do not edit."""\n' + "x\n" * 301
    assert too_long({"build/a.py": "x\n" * lines, "tests/a.py": "x\n" * 301, "build/made.py": made}) == expected


def test_nine_of_ten_functions_are_short() -> None:
    found = re.search(r"p90 (\d+)", figures(checkout.ROOT / "assistant")["lines per function"])
    assert found is not None
    assert int(found[1]) <= MOST_IN_A_FUNCTION
