"""Files that are made, and the answer of a tool that makes one: written, or with --check compared."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).parents[1]


def written(file: Path, text: str, arguments: list[str]) -> int:
    """Write a file of `make diagnoses`, or with --check say whether it is up to date; returns the exit code."""
    if "--check" not in arguments:
        file.write_text(text, encoding="utf-8")
        return 0
    if file.is_file() and file.read_text(encoding="utf-8") == text:
        return 0
    print(f"{file.relative_to(ROOT)} is not up to date: run `make diagnoses`")
    return 1
