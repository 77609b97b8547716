"""Says what the frozen program consists of and under which licences, and finds what nobody accounts for.

usage: python -m build.installers.licences write          writes NOTICE.txt from the list and the locked versions
       python -m build.installers.licences check FROZEN   compares the list with a frozen program
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from build.installers import contents

ROOT: Final = Path(__file__).parents[2]
FOLDER: Final = ROOT / "resources" / "licenses"
OURS: Final = re.compile(r"assistant/.*", re.IGNORECASE)
STAND_INS: Final = frozenset({"icuuc.dll", "mscms.dll"})
INTRODUCTION: Final = """\
Gmail Access Assistant is free software under the MIT licence. It brings along the software below, unchanged.

Qt, PySide and Shiboken are used under the GNU Lesser General Public Licence, version 3. They lie in the program's folder as
libraries of their own. You may replace them by versions that you built yourself, and you may take the program apart to find
mistakes in doing so. Their complete sources are where "source" says, under the version's number. No part of Qt that is under
the GPL alone is used. The notices of what Qt itself contains are those that Debian collected for Qt 6.11, and those that Qt 6.12
names beyond them. This software is based in part on the work of the Independent JPEG Group.
"""


@dataclass(frozen=True, slots=True)
class Component:
    """Something that others made: `files` says where in the frozen program it lies, `package` whose version the lock names."""

    name: str
    licence: str
    texts: tuple[str, ...]
    source: str
    files: re.Pattern[str]
    package: str = ""


def components(folder: Path = FOLDER) -> list[Component]:
    """Return the list."""
    entries = json.loads((folder / "components.json").read_text("utf-8"))
    return [
        Component(name, **{**entry, "texts": tuple(entry["texts"]), "files": re.compile(entry["files"], re.IGNORECASE)})
        for name, entry in entries.items()
    ]


def locked(root: Path = ROOT) -> dict[str, str]:
    """Return the locked version of each package."""
    lines = "\n".join((root / name).read_text("utf-8") for name in ("requirements.lock", "requirements-develop.lock"))
    return dict(re.findall(r"^([\w.-]+)==([\w.]+)", lines, re.MULTILINE))


def notice(listed: Iterable[Component], versions: dict[str, str]) -> str:
    """Return the notice that is shipped beside the licences' texts."""
    parts = [INTRODUCTION]
    for each in listed:
        version = f" {versions[each.package]}" if each.package else ""
        texts = f"\n  text: {', '.join(each.texts)}" if each.texts else ""
        parts.append(f"{each.name}{version}\n  licence: {each.licence}{texts}\n  source: {each.source}\n")
    return "\n".join(parts)


def unaccounted(frozen: Path, listed: Iterable[Component]) -> Iterator[str]:
    """Yield a sentence for each file of a frozen program that is in no component, is GPL only, or lacks its licence's text."""
    listed = list(listed)
    shipped = {file.name for file in frozen.rglob("licenses/*.txt")}
    for file in sorted(file for file in frozen.rglob("*") if file.is_file() and file.name not in STAND_INS):
        place = file.relative_to(frozen).as_posix().removeprefix("_internal/")
        if contents.GPL_ONLY.search(place):
            yield f"{place}: this part of Qt is under the GPL alone"
        found = None if OURS.fullmatch(place) else [each for each in listed if each.files.fullmatch(place)]
        if found == []:
            yield f"{place}: no component of components.json accounts for it"
        for text in {text for each in found or [] for text in each.texts} - shipped:
            yield f"{place}: the text of its licence, {text}, is not shipped"


def main(arguments: list[str]) -> int:
    """Write the notice, or check a frozen program."""
    if arguments[0] == "write":
        (FOLDER / "NOTICE.txt").write_text(notice(components(), locked()), "utf-8")
        return 0
    found = list(unaccounted(Path(arguments[1]), components()))
    print("\n".join(found) or "Each file of the frozen program is accounted for.")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
