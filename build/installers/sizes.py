"""Prints what the packages and the frozen programs weigh, beside a bare wizard that is frozen with default settings.

usage: python -m build.installers.sizes
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from assistant.paths import PROGRAM, TITLE
from build.installers import contents

ROOT: Final = Path(__file__).parents[2]
MEGABYTE: Final = 1e6
# Of the bare wizard, those that cannot be measured here were measured when the aims were set.
AIMS: Final = (
    ("setup.exe", f"dist/{TITLE.replace(' ', '-')}-*-x64-setup.exe", 26.8, 20),
    ("MSI", f"dist/{TITLE.replace(' ', '-')}-*-x64.msi", 39.8, 28),
    ("on disk, Windows", f"out/windows/frozen/{PROGRAM}", 93, 68),
    (".deb", f"dist/{PROGRAM}_*_amd64.deb", 44.6, 34),
    ("on disk, Linux", f"out/frozen/{PROGRAM}", "out/bare/dist/bare_wizard", 115),
)


def weight(place: Path) -> float:
    """Return the megabytes (of a million bytes) of a file, or of all files in a folder."""
    files = [place] if place.is_file() else [file for file in place.rglob("*") if file.is_file() and not file.is_symlink()]
    return sum(file.stat().st_size for file in files) / MEGABYTE


def rows(root: Path = ROOT) -> Iterator[str]:
    """Yield a line for each package."""
    for name, pattern, bare, aim in AIMS:
        found = sorted(root.glob(pattern), key=lambda place: place.stat().st_mtime)
        beside = weight(root / bare) if isinstance(bare, str) else bare
        if not found:
            yield f"  {name:17} {'not built':>9}   bare {beside:6.1f} MB             aim: {aim} MB at most"
            continue
        size = weight(found[-1])
        verdict = "reached" if size <= aim else "MISSED"
        yield f"  {name:17} {size:6.1f} MB   bare {beside:6.1f} MB   {verdict + ',':8} aim: {aim} MB at most"


def reasons(frozen: Path, platform: str) -> Iterator[str]:
    """Yield a line for each reason that speaks for something in a frozen program, the heaviest first."""
    inside = frozen / "_internal"
    weights: dict[str, float] = {}
    for file in inside.rglob("*"):
        if file.is_file():
            reason = contents.why(file.relative_to(inside).as_posix(), platform) or "NO REASON"
            weights[reason] = weights.get(reason, 0) + weight(file)
    for reason, megabytes in sorted(weights.items(), key=lambda entry: -entry[1]):
        yield f"  {megabytes:6.1f} MB  {reason}"


def main() -> int:
    """Print the table, and what is in each frozen program."""
    print("What the program weighs (MB of a million bytes), beside a bare wizard with default settings")
    print("\n".join(rows()))
    for platform, folder in (("linux", "out/frozen"), ("win32", "out/windows/frozen")):
        if (ROOT / folder / PROGRAM).is_dir():
            print(f"\nWhat is in {folder}, and why")
            print("\n".join(reasons(ROOT / folder / PROGRAM, platform)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
