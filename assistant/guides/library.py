"""Finds guides in a folder, and the picture of each step in the reader's language.

Nothing here imports the reader, the model, Markdown or YAML before a guide is asked for: the first page is painted without them.
"""

from __future__ import annotations

import errno
import re
from functools import cached_property
from typing import TYPE_CHECKING

from assistant.guides import files
from assistant.guides.errors import GuideError
from assistant.guides.files import LARGEST_LIBRARY, MOST_FILES_WITHIN
from assistant.guides.languages import IN_A_NAME, NAMES, nearest, normalise

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from assistant.guides.model import Guide, Picture, Screenshot

    Files = Mapping[str, Mapping[str, Path]]

_NAME = re.compile(rf"(?P<slug>.+?)(?:\.(?P<language>{IN_A_NAME}))?\.(?:mdx?|markdown|txt)", re.IGNORECASE)
_NO_GUIDES = frozenset({"changelog", "contributing", "license", "readme"})
_OWN_FOLDER = "guide"


class Library:
    """The guides of a folder: `<slug>/guide.<language>.md`, or `<slug>.<language>.md` beside one another.

    Nothing is read before it is asked for, and nothing is read twice.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._read: dict[Path, Guide | GuideError] = {}
        self._taken: dict[str, int] = {}

    @cached_property
    def files(self) -> Files:
        """Every guide's files by slug and language; the language is "" where the file's name says none.

        Raises:
            GuideError: the folder cannot be read, or holds too much to be looked through.
        """
        return self._found[0]

    @property
    def locked(self) -> Mapping[str, GuideError]:
        """What keeps folders in this one from being read, by their names; they keep nobody from the other guides."""
        return self._found[1]

    @cached_property
    def _found(self) -> tuple[Files, Mapping[str, GuideError]]:
        try:
            return _guides_in(self.folder)
        except OSError as error:
            raise _refused(self.folder, "folder", error) from error

    def slugs(self) -> tuple[str, ...]:
        """Return the names of the guides, in alphabetical order."""
        return tuple(sorted(self.files))

    def languages(self, slug: str) -> tuple[str, ...]:
        """Return the languages of a guide, the product's own first; none for a guide that is not there."""
        order = {code: number for number, code in enumerate(NAMES)}
        codes = [code for code in self.files.get(slug, {}) if code]
        return tuple(sorted(codes, key=lambda code: (order.get(code, len(order)), code)))

    def guide(self, slug: str, language: str) -> Guide:
        """Return a guide in the nearest language; its `language` says which one that is.

        Raises:
            GuideError: there is no such guide, or its file cannot be read.
        """
        files = self.files.get(slug)
        if slug in self.locked:
            raise self.locked[slug]
        if not files:
            raise GuideError(str(self.folder), 1, f"There is no guide named {slug!r} here.")
        path = files[nearest(language, [code for code in files if code])]
        if path not in self._read:
            self._read[path] = self._guide_in(path, slug)
        found = self._read[path]
        if isinstance(found, GuideError):
            raise found.with_traceback(None)
        return found

    def _guide_in(self, path: Path, slug: str) -> Guide | GuideError:
        try:
            text = self.text(path)
            language = language_of(path)
            self._taken[language] = self._taken.get(language, 0) + len(text)
            if self._taken[language] > LARGEST_LIBRARY:
                sentence = (
                    f"There are more than {LARGEST_LIBRARY:,} characters in the guides of this folder: divide it into several."
                )
                return GuideError(str(path), 1, sentence)
            return guide_from(text, path, slug)
        except GuideError as error:
            return error

    @property
    def taken(self) -> int:
        """How many characters of guides were read so far."""
        return sum(self._taken.values())

    def text(self, path: Path) -> str:
        """Return the text of one of the files.

        Raises:
            GuideError: it cannot be read, or is a link that leads out of the folder.
        """
        try:
            inside = files.within(self.folder, path.relative_to(self.folder))
        except OSError as error:
            raise _refused(path, "file", error) from error
        if inside is None:
            raise GuideError(str(path), 1, "This is a link that leads out of the folder of the guides.")
        return read_text(path)

    def screenshot(self, guide: Guide, picture: Picture, language: str) -> Screenshot:
        """Return the picture of a step in the nearest language, with its words and markers."""
        from assistant.guides.screenshots import screenshot

        return screenshot(guide, picture, language)


class SingleGuide(Library):
    """A library of one file, whatever its name; its slug is in its front matter."""

    @cached_property
    def files(self) -> Files:
        """The one file under the slug that the guide gives itself.

        Raises:
            GuideError: the file cannot be read.
        """
        guide = read_file(self.folder)
        self._read[self.folder] = guide
        return {guide.slug: {guide.language: self.folder}}

    def text(self, path: Path) -> str:
        """Return the text of the file, wherever it leads to: it was asked for by its name."""
        return read_text(path)


Guides = Library
"""What those call a library who only ask it for guides."""


def open_content(path: Path) -> Library:
    """Return the guides at a path: one file, or a folder of them.

    Raises:
        GuideError: there is nothing at this path, or nothing that can be reached.
    """
    try:
        if path.is_dir():
            return Library(path)
        if path.exists():
            return SingleGuide(path)
    except OSError as error:  # the name is too long, or a folder on the way to it is locked
        raise _refused(path, "file", error) from error
    raise GuideError(str(path), 1, "There is no such file or folder.")


def _refused(path: Path, what: str, error: OSError) -> GuideError:
    return GuideError(str(path), 1, f"The {what} cannot be opened: {error.strerror or error}.")


def read_file(path: Path) -> Guide:
    """Read the guide in a file.

    Raises:
        GuideError: the file cannot be opened, or is no guide.
    """
    return guide_from(read_text(path), path, "")


def guide_from(text: str, path: Path, slug: str) -> Guide:
    """Read a guide from the text of a file; its pictures lie beside the file, whose name may say its language.

    Raises:
        GuideError: the text is no guide.
    """
    from assistant.guides.reader import read_guide

    return read_guide(text, str(path), slug=slug, language=language_of(path), folder=path.parent)


def read_text(path: Path) -> str:
    """Return the text of a guide's file.

    Raises:
        GuideError: it is missing, no ordinary file, too large, or in no encoding that can be told.
    """
    from assistant.guides import encodings

    try:
        written = files.read(path, files.LARGEST_GUIDE)
    except OSError as error:
        raise _refused(path, "file", error) from error
    try:
        return encodings.decoded(written, language_of(path))[0]
    except UnicodeDecodeError as error:
        line = written.count(b"\n", 0, error.start) + 1
        raise GuideError(str(path), line, "The file is not in UTF-8; save it in that encoding.") from error


def language_of(path: Path) -> str:
    """Return the language that a file's name says, "" when it says none."""
    match = _NAME.fullmatch(path.name)
    return normalise(match["language"]) if match and match["language"] else ""


def _guides_in(folder: Path) -> tuple[Files, Mapping[str, GuideError]]:
    found: dict[str, dict[str, Path]] = {}
    locked: dict[str, GuideError] = {}
    looked_at = 0
    for path in files.entries(folder) if folder.is_dir() else ():
        try:
            inside = files.entries(path) if path.is_dir() else None
            for slug, file in _guides_at(path, inside, folder):
                found.setdefault(slug, {})[language_of(file)] = file
        except OSError as error:
            locked[path.name] = _refused(path, "folder", error)
            continue
        looked_at += len(inside or ())
        if looked_at > MOST_FILES_WITHIN:
            raise OSError(errno.EFBIG, f"there are more than {MOST_FILES_WITHIN} files in the folders in it", str(folder))
    return found, locked


def _guides_at(path: Path, inside: list[Path] | None, folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield slug and file of each guide at a place in a folder, which is one itself if anything may be inside."""
    if inside is not None:
        yield from ((path.name, file) for file in inside if _slug_of(file) == _OWN_FOLDER)
    elif slug := _slug_of(path):
        yield folder.resolve().name if slug == _OWN_FOLDER else slug, path


def _slug_of(path: Path) -> str:
    """Return the name of the guide in a file, "" when the file is none."""
    match = _NAME.fullmatch(path.name)
    return match["slug"] if match and match["slug"].lower() not in _NO_GUIDES else ""
