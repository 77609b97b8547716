"""Once the person has left, the letters are nowhere: not on disk, not in what was told, and not in the memory of the process."""

from __future__ import annotations

import base64
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LETTERS = "qzxvkjwqhgybplmt"
GROUPED = " ".join(LETTERS[at : at + 4] for at in range(0, 16, 4))
PLAIN = base64.b64encode(f"\0anna@gmail.com\0{LETTERS}".encode())
SPELLINGS = (
    *(text.encode(code) for text in (LETTERS, GROUPED) for code in ("utf-8", "utf-16-le")),
    base64.b64encode(LETTERS.encode()),
    PLAIN[-20:],
)
# What is freed is overwritten, by Python and by the C library: what is found is still held by something.
DEBUG = {"PYTHONMALLOC": "debug", "MALLOC_PERTURB_": "165"}


def memory(pid: int) -> Iterator[bytes]:
    """Yield what a process can write to."""
    with Path(f"/proc/{pid}/maps").open(encoding="utf-8") as maps, Path(f"/proc/{pid}/mem").open("rb", 0) as mem:
        for line in maps:
            start, end, rights = re.match(r"(\w+)-(\w+) (\S+)", line).groups()  # type: ignore[union-attr]
            if rights.startswith("rw") and "[v" not in line:
                mem.seek(int(start, 16))
                yield mem.read(int(end, 16) - int(start, 16))


def found_in(pid: int) -> int:
    return sum(piece.count(spelling) for piece in memory(pid) for spelling in SPELLINGS)


def walked(folder: Path, environ: dict[str, str]) -> tuple[dict[str, int], str, str]:
    """Return how often the letters are in the memory at each stage, what was said at the end, and on standard error."""
    command = (sys.executable, "-m", "tests.journeys.letters_walk", str(folder), LETTERS[::-1])
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", **environ}
    counts: dict[str, int] = {}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, env=environ, text=True, stdin=pipe, stdout=pipe, stderr=pipe) as program:
        assert program.stdin is not None
        assert program.stdout is not None
        for line in iter(program.stdout.readline, ""):
            name = line.strip()
            if name.startswith("told "):
                break
            counts[name] = found_in(program.pid)
            program.stdin.write("\n")
            program.stdin.flush()
        _, complained = program.communicate()
    return counts, name, complained


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="another process's memory can be read on Linux only")
def test_nothing_holds_the_letters_once_they_are_not_needed(tmp_path: Path) -> None:
    counts, told, complained = walked(tmp_path, DEBUG)
    assert told == "told []", complained
    assert counts["kept"] > 0  # the search finds what is there
    assert counts["left"] == 0
    written = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"app-password" in written
    assert not any(spelling in written + complained.encode() for spelling in SPELLINGS)
