"""A longer search for what is hard to read, not part of the suite: `python tests/guides/fuzz_guides.py [pairs|after]`.

Each piece of syntax is put before each other one and both are repeated ("pairs"), or the other alone ("after"), to the limit of a
block. What takes long, grows faster than its length, or raises anything but a GuideError is printed.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from assistant.guides.errors import GuideError
from assistant.guides.reader import read_guide
from assistant.guides.reading.limits import LONGEST_BLOCK, MOST_LINES_TOGETHER

HEAD = "---\ntitle: x\n---\n![](a.png)\n\n"
LONG, GROWTH = 0.15, 3.2  # seconds for a block of which a guide has thirteen; times as long for twice as much
MEASURED = 0.04  # seconds from which growth can be told
# fmt: off
PIECES = [
    *"a1é日 *_`[]!<>&\\~|{}/#-=@()\"':;,.…\u00a0\u2003",
    "**", "__", "``", "\n", "\n\n", "  \n", "    ", "][", "](", "](a)", '](a "', "](a '", "](<", "[r]", "![", "](a.png)",
    "[a](b)", "![a](b.png)", "\n![a](b.png)\n\n", "\n[r]: x\n", "\n[r]: <", '\n[r]: x "', "\n[r]:", "<b>", "</b>", "<b ",
    '<a href="', "<a name=x>", "<br>", "<kbd>", "<!--", "-->", "<style>", "</style", "&amp;", "&nbsp;", "&#", "&#1", "\\`",
    "\\[", "`a`", "`a`{.copy}", "`a`{.action}", "`|`", "**a** ", "*a*", "{.", "{.a", "{.a}", "{#a}", "{.button}", '{a="',
    "{a='b", "https://", "https://x.y ", "<https://", "<https://x.y>", "a@b", "<a@b.c>",
    "[a](https://myaccount.google.com/x){.button}", "guide:", "[!note]", "\n```\n", "\n~~~", "\n```{.copy", "\n|", "|-",
    "\n|-|-|\n", "\n- ", "\n* ", "\n1. ", "\n    - ", "\n    ", "\n\n- ", "\n\n1. ", "\n\n> ", "\n\n    a", "\n> ", "> ",
    "\n>> ", "\n> **b**\n", "\n> [!note] ", "\n> [!tabs]\n", "\n> [!faq]\n", "\n> [!carousel]\n",
    "\n> [!api]\n> @api {GET} /x", "\n/// details | a\n", "\n///\n", "\n# ", "\n## ", "\n### ", "\n### a {#b} \n", "\n---\n",
    "\n===\n",
]
# fmt: on


def block(before: str, piece: str, size: int) -> str:
    """Return a block of some characters, with no more lines than a block of that size may have."""
    lines = MOST_LINES_TOGETHER * size // LONGEST_BLOCK - 2
    text = (before + piece * (size // len(piece)))[: size - 8]
    return "\n\n".join("\n".join(part.split("\n")[:lines]) for part in text.split("\n\n")) + "y z"


def seconds(text: str, times: int = 1) -> float:
    """Return the seconds that reading takes at least; an error that is no author's mistake is printed."""
    best = float("inf")
    for _ in range(times):
        started = time.process_time()
        try:
            read_guide(HEAD + text, "x.md")
        except GuideError:
            pass
        except Exception as error:  # noqa: BLE001 - this is what is looked for
            print(repr(text[:60]), repr(error)[:200])
        best = min(best, time.process_time() - started)
    return best


def candidates(mode: str) -> Iterator[tuple[str, str]]:
    """Yield what stands once before, and what is repeated."""
    for first in PIECES:
        for second in PIECES:
            yield (first, second) if mode == "after" else ("", first + second)


def main() -> None:
    """Print what is hard to read."""
    for before, piece in candidates(*sys.argv[1:] or ["pairs"]):
        whole = block(before, piece, LONGEST_BLOCK)
        if seconds(whole) < MEASURED:
            continue
        taken, half = seconds(whole, 3), seconds(block(before, piece, LONGEST_BLOCK // 2), 3)
        if taken > LONG or taken > GROWTH * half:
            print(f"{taken:.3f} s, {taken / half:.1f} times:", repr(before), repr(piece), flush=True)


if __name__ == "__main__":
    main()
