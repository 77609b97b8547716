"""Which file shows a picture in which language, and what the data file beside it says."""

from __future__ import annotations

import errno
import json
import re
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from assistant.guides import files
from assistant.guides.languages import normalise, order
from assistant.guides.model import Guide, Picture, Rectangle, Screenshot
from assistant.guides.pictures import LARGEST_FILE, picture_size
from assistant.guides.reading.limits import light
from assistant.guides.showable import INSTEAD, showable

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST_WORDS = 16 * 1024  # bytes of the file of words and markers
LONGEST_WORDS = 1_000  # characters of an alt text or a caption; more is cut off
MOST_CODES = 20  # of languages, whose files are looked for
MOST_MARKERS = 20  # of a picture; more are left out

_NUMBERS = 4
_ROUNDING = 1e-6
_SHOWN = 80  # characters of an address, in a sentence
_BEHIND = re.compile("[?#]")
_OUTSIDE = tuple(
    (re.compile(pattern, re.DOTALL | re.IGNORECASE), why)
    for pattern, why in (
        (r"$", "it has no name"),
        (r"data:", "it is written into the guide itself"),
        (r"[a-z][a-z0-9+-]+:|//", "nothing is fetched from anywhere else"),
        (r".*[\\:]", "write its name with /, and without \\ and :"),
        (r"[/~]|(?:.*/)?\.\.(?:/|$)", "its name must not lead back with .. or begin with / or ~"),
        (rf".*{INSTEAD}", "there is a sign in its name that no name should have"),
        (r".{201}", "its name has more than 200 characters"),
    )
)
"""What the address of a picture looks like that does not lie in the guide's folder, and why it does not; the first one counts."""


def screenshot(guide: Guide, picture: Picture, language: str) -> Screenshot:
    """Return a picture ready to be shown: its file for the language, and the words and markers of the data file beside it.

    `pictures/create.png` means `pictures/create.fr.png` for a French reader, else the file in the next language of the order of
    fallbacks, else `pictures/create.png` itself. The data file is `pictures/create.json`.
    """
    alt, told_in = picture.alt, guide.language if picture.alt else ""
    if guide.folder is None:
        return Screenshot(None, alt, told_in=told_in)
    name = _named(guide.folder, picture.file)
    path, spoken = _file(guide.folder, name, language)
    about = read_about(guide.folder, name)
    if not alt:
        alt, told_in = _words(about.get("alt"), language)
    return Screenshot(
        path=path,
        alt=alt,
        caption=_words(about.get("caption"), language)[0],
        markers=tuple(filter(None, map(rectangle, listed(about.get("markers"), spoken or language)[:MOST_MARKERS]))),
        language=spoken,
        told_in=told_in,
    )


def _named(folder: Path, address: str) -> str:
    """Return the name of a picture's file; what stands behind ? or # in an address is for a server or a page of the web."""
    name = _BEHIND.split(address, maxsplit=1)[0]
    return address if name == address or inside(folder, address) else name


def _file(folder: Path, name: str, language: str) -> tuple[Path | None, str]:
    try:
        codes = order(language, _languages(folder, name))[:MOST_CODES]
    except (OSError, ValueError):  # no such folder, too much in it, a name that none can have, links that lead in a circle
        codes = ()
    for code in codes:
        path = inside(folder, file_name(name, code))
        if path:
            return path, normalise(code)
    return inside(folder, name), ""


def _languages(folder: Path, name: str) -> Iterator[str]:
    """Yield what stands where a picture's file names its language, spelt as it is there; nothing from outside the folder.

    Raises:
        OSError: the picture's folder cannot be read, or there is too much in it to be looked through.
        ValueError: no folder can have this name.
    """
    beginning, end = file_name(PurePosixPath(name).name, "\n").split("\n")
    within = files.within(folder, PurePosixPath(name).parent)
    for each in files.names(within) if within is not None else ():
        if each.startswith(beginning) and each.endswith(end):
            yield each.removeprefix(beginning).removesuffix(end)


def file_name(name: str, language: str) -> str:
    """Return the name of a picture's file in a language: `create.png` is `create.fr.png` in French."""
    stem, dot, suffix = name.rpartition(".")
    return f"{stem}.{language}{dot}{suffix}"


def about_name(name: str) -> str:
    """Return the name of the data file beside a picture: `create.png` has `create.json`."""
    return name.rpartition(".")[0] + ".json"


def inside(folder: Path, name: str) -> Path | None:
    """Return the file of a name if it exists and lies inside the folder, symbolic links followed; else None."""
    try:
        path = None if _outside(name) else files.within(folder, name)
        return path if path is not None and path.is_file() else None
    except (OSError, ValueError):  # no such folder, a name that none can have, links that lead in a circle
        return None


def _outside(name: str) -> str:
    """Return why an author's name of a file is none in the guide's folder, told from the name alone; "" where it may be one."""
    return next((why for pattern, why in _OUTSIDE if pattern.match(name)), "")


def obstacle(folder: Path, name: str, language: str) -> str:
    """Return a sentence that says why a picture cannot be shown, "" where it can."""
    the_picture = f"The picture {shortened(name)}"
    if why := _outside(name):
        return f"{the_picture} does not lie in the guide's folder: {why}."
    name = _named(folder, name)
    try:
        path = _file(folder, name, language)[0] or files.within(folder, name)
        if path is None:
            return f"{the_picture} is a link that leads out of the guide's folder."
        content = files.start_of(path, LARGEST_FILE + 1)
    except (FileNotFoundError, NotADirectoryError):
        return f"{the_picture} is missing{_crowd(folder, name)}."
    except OSError as error:
        return f"{the_picture} cannot be opened: {error.strerror or error}."
    if picture_size(content) is None:
        file = "" if path.name == PurePosixPath(name).name else f" ({path.name})"
        return f"{the_picture}{file} is damaged, of another kind than PNG, JPEG, WebP or GIF, or too large."
    return ""


def _crowd(folder: Path, name: str) -> str:
    """Return why a picture may be missing although it is there in some language, "" where that is not so."""
    try:
        [*_languages(folder, name)]
    except OSError as error:
        return f", or nobody finds it: {error.strerror}" if error.errno == errno.EFBIG else ""
    return ""


def shortened(address: str) -> str:
    """Return an author's address of a picture as it fits into a sentence."""
    return f"{address[:_SHOWN]}…" if len(address) > _SHOWN else address or '""'


def read_about(folder: Path, name: str) -> dict[str, object]:
    """Return what the data file beside a picture says, nothing where there is none or it is damaged."""
    path = inside(folder, about_name(name))
    if path is None:
        return {}
    try:
        loaded = json.loads(files.read(path, LARGEST_WORDS))
    except (OSError, ValueError, RecursionError):
        return {}
    return loaded if isinstance(loaded, dict) else {}


def listed(value: object, language: str) -> list[object]:
    """Return the list for the language that serves a reader best."""
    found = _by_language(value, language)[0]
    return found if isinstance(found, list) else []


def _words(value: object, language: str) -> tuple[str, str]:
    found, told_in = _by_language(value, language)
    return (light(showable(found[:LONGEST_WORDS])), normalise(told_in)) if isinstance(found, str) else ("", "")


def _by_language(value: object, language: str) -> tuple[object, str]:
    known = value if isinstance(value, dict) else {}
    return next(((known[code], code) for code in order(language, known)), (None, ""))


def rectangle(numbers: object) -> Rectangle | None:
    """Return the rectangle that a list of x, y, width and height means, None where these are no shares of a picture."""
    if not isinstance(numbers, list) or len(numbers) != _NUMBERS:
        return None
    if not all(isinstance(number, int | float) and not isinstance(number, bool) and 0 <= number <= 1 for number in numbers):
        return None
    x, y, width, height = map(float, numbers)
    fits = width > 0 < height and max(x + width, y + height) <= 1 + _ROUNDING
    return Rectangle(x, y, width, height) if fits else None
