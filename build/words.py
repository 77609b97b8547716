"""Writes assistant/mail/rules/word_index.py, the words of concepts as they are looked up: `python -m build.words [--check]`."""

from __future__ import annotations

import json
import sys
from typing import Final

from assistant.mail.concepts import all_entries, indexed
from build.made import ROOT, written

FILE: Final = ROOT / "assistant" / "mail" / "rules" / "word_index.py"
HEAD: Final = '''"""The words in words/ by the letters with which they begin: made by `make diagnoses`, do not edit."""
# fmt: off
# ruff: noqa: E501 - a key is a line, however many words begin with it

from __future__ import annotations

from typing import Final

INDEX: Final[dict[str, str]] = {
'''


def file() -> str:
    """Return the whole file."""
    lines = (f"    {json.dumps(key)}: {json.dumps(entries)},\n" for key, entries in indexed(all_entries()).items())
    return f"{HEAD}{''.join(lines)}}}\n"


def main(arguments: list[str]) -> int:
    """Write the file, or with --check say whether it is up to date."""
    return written(FILE, file(), arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
