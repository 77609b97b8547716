"""Finds guides in a folder, and the picture of each step in the reader's language.

Nothing here imports the reader, Markdown or YAML before a guide is really read: the first page is painted without them.
"""

from __future__ import annotations

import json
import re
import stat
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from assistant.guides.languages import NAMES, fallbacks, nearest, normalise
from assistant.guides.model import Guide, GuideError, Picture, Rectangle, Screenshot

LARGEST_GUIDE = 2 * 1024 * 1024
LARGEST_DATA = 256 * 1024
SUFFIXES = (".md", ".markdown", ".txt")

_NAME = re.compile(r"(?P<slug>.+?)(?:\.(?P<language>[A-Za-z]{2}(?:[-_][A-Za-z]{2})?))?\.(?:md|markdown|txt)", re.IGNORECASE)
_NO_GUIDES = frozenset({"readme", "changelog", "contributing", "license"})

Files = Mapping[str, Mapping[str, Path]]


class Library:
    """The guides of a folder: `<slug>/guide.<language>.md`, or `<slug>.<language>.md` beside one another.

    Nothing is read before it is asked for, and nothing is read twice.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._read: dict[Path, Guide] = {}

    @cached_property
    def files(self) -> Files:
        """Every guide's files by slug and language; the language is "" where the file's name says none."""
        return _guides_in(self.folder)

    def slugs(self) -> tuple[str, ...]:
        """Return the names of the guides, in alphabetical order."""
        return tuple(sorted(self.files))

    def languages(self, slug: str) -> tuple[str, ...]:
        """Return the languages of a guide, the product's own first; none for a guide that is not there."""
        own = list(NAMES)
        codes = map(normalise, filter(None, self.files.get(slug, {})))
        return tuple(sorted(codes, key=lambda code: (own.index(code) if code in own else len(own), code)))

    def guide(self, slug: str, language: str) -> Guide:
        """Return a guide in the nearest language; its `language` says which one that is.

        Raises:
            GuideError: there is no such guide, or its file cannot be read.
        """
        files = self.files.get(slug)
        if not files:
            raise GuideError(str(self.folder), 0, f"There is no guide named {slug!r} here.")
        named = [code for code in files if code]
        path = files[nearest(language, named) if named else ""]
        if path not in self._read:
            self._read[path] = self._load(slug, path, language_of(path))
        return self._read[path]

    def _load(self, slug: str, path: Path, language: str) -> Guide:
        from assistant.guides.reader import read_guide  # noqa: PLC0415

        return read_guide(read_text(path), str(path), slug=slug, language=language, folder=path.parent)

    def screenshot(self, guide: Guide, picture: Picture, language: str) -> Screenshot:
        """Return the picture of a step in the nearest language, with its words and markers."""
        return screenshot(guide, picture, language)


class SingleGuide(Library):
    """A library of one file, whatever its name; its slug is in its front matter."""

    @cached_property
    def files(self) -> Files:
        """The one file under the slug that the guide gives itself.

        Raises:
            GuideError: the file cannot be read.
        """
        guide = self._load("", self.folder, language_of(self.folder))
        self._read[self.folder] = guide
        return {guide.slug: {guide.language: self.folder}}


def open_content(path: Path) -> Library:
    """Return the guides at a path: one file, or a folder of them.

    Raises:
        GuideError: there is nothing at this path.
    """
    if path.is_dir():
        return Library(path)
    if not path.exists():
        raise GuideError(str(path), 0, "There is no such file or folder.")
    return SingleGuide(path)


def language_of(path: Path) -> str:
    """Return the language that a file's name says, "" when it says none."""
    match = _NAME.fullmatch(path.name)
    return normalise(match["language"]) if match and match["language"] else ""


def read_text(path: Path) -> str:
    """Return the text of a guide's file.

    Raises:
        GuideError: it is missing, no ordinary file, too large or not UTF-8.
    """
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise GuideError(str(path), 0, "This is not an ordinary file.")
        if about.st_size > LARGEST_GUIDE:
            raise GuideError(str(path), 1, "The file is larger than 2 MB; no guide is that long.")
        written = path.read_bytes()
    except OSError as error:
        raise GuideError(str(path), 0, f"The file cannot be opened: {error.strerror or 'unknown reason'}.") from error
    try:
        return written.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = written.count(b"\n", 0, error.start) + 1
        raise GuideError(str(path), line, "The file is not in UTF-8; save it in that encoding.") from error


def _guides_in(folder: Path) -> Files:
    found: dict[str, dict[str, Path]] = {}
    for path in sorted(folder.iterdir()) if folder.is_dir() else ():
        if path.is_dir():
            for file in sorted(path.glob("guide*.md")):
                found.setdefault(path.name, {})[language_of(file)] = file
        elif path.suffix.lower() in SUFFIXES and path.name.split(".")[0].lower() not in _NO_GUIDES:
            match = _NAME.fullmatch(path.name)
            found.setdefault(match["slug"] if match else path.stem, {})[language_of(path)] = path
    return found


def inside(folder: Path, name: str) -> Path | None:
    """Return the file of a name if it exists and lies inside the folder, symbolic links followed; else None."""
    try:
        root = folder.resolve()
        path = (root / name).resolve()
        return path if path.is_relative_to(root) and path.is_file() else None
    except (OSError, ValueError, RuntimeError):
        return None


def screenshot(guide: Guide, picture: Picture, language: str) -> Screenshot:
    """Return a picture ready to be shown: its file for the language, and the words and markers of the data file beside it."""
    if guide.folder is None:
        return Screenshot(None, picture.alt)
    stem, dot, suffix = picture.file.rpartition(".")
    wanted = fallbacks(language)
    path, spoken = None, ""
    for code in (*wanted, ""):
        name = f"{stem}.{code}{dot}{suffix}" if code else picture.file
        path = inside(guide.folder, name)
        if path:
            spoken = code
            break
    about = read_about(guide.folder, f"{stem}.json")
    return Screenshot(
        path=path,
        alt=picture.alt or _words(about.get("alt"), wanted),
        caption=_words(about.get("caption"), wanted),
        markers=markers_of(about.get("markers"), (spoken, *wanted)),
        language=spoken,
    )


def read_about(folder: Path, name: str) -> dict[str, object]:
    """Return what the data file beside a picture says, nothing where there is none or it is damaged."""
    path = inside(folder, name)
    if path is None:
        return {}
    try:
        if path.stat().st_size > LARGEST_DATA:
            return {}
        loaded = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    return loaded if isinstance(loaded, dict) else {}


def _by_language(value: object, wanted: tuple[str, ...]) -> object:
    if not isinstance(value, dict):
        return None
    return next((value[code] for code in wanted if code in value), None)


def _words(value: object, wanted: tuple[str, ...]) -> str:
    words = _by_language(value, wanted)
    return words if isinstance(words, str) else ""


def markers_of(value: object, wanted: tuple[str, ...]) -> tuple[Rectangle, ...]:
    """Return the rectangles for a language; those that are no four shares from 0 to 1 are left out."""
    listed = _by_language(value, wanted)
    found = (_rectangle(numbers) for numbers in listed) if isinstance(listed, list) else ()
    return tuple(rectangle for rectangle in found if rectangle)


def _rectangle(numbers: object) -> Rectangle | None:
    if not isinstance(numbers, list) or len(numbers) != 4:  # noqa: PLR2004
        return None
    if not all(isinstance(number, int | float) and not isinstance(number, bool) and 0 <= number <= 1 for number in numbers):
        return None
    x, y, width, height = map(float, numbers)
    fits = width > 0 and height > 0 and x + width <= 1 + 1e-6 and y + height <= 1 + 1e-6
    return Rectangle(x, y, width, height) if fits else None
