"""The pictures of a guide, their alt texts and their data files."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

from assistant.guides import files, screenshots
from assistant.guides.languages import serves, spoken
from assistant.guides.model import Picture
from assistant.guides.reading.limits import light
from assistant.guides.reviewing.finding import Finding, Severity, Subject
from assistant.guides.walk import pictures_of

LARGEST_PICTURE = 60 * 1024  # bytes
"""An illustration of a screen is smaller; one that is not makes the installer large, in bytes."""


def shown(subject: Subject) -> Iterator[Finding]:
    """Find pictures that cannot be shown, are heavy, or have no words for those who cannot see them."""
    guide = subject.guide
    judged = cache(lambda name: screenshots.obstacle(guide.folder or Path(), name, guide.language))
    met: set[str] = set()
    for picture in sorted(pictures_of(guide), key=lambda picture: picture.line):
        shot = screenshots.screenshot(guide, picture, guide.language)
        if not shot.alt:
            yield subject.mistake(picture.line, f"The picture {screenshots.shortened(picture.file)} has no alt text.")
        if sentence := judged(picture.file):
            yield subject.mistake(picture.line, sentence)
        elif shot.path is not None and picture.file not in met:
            yield from _file(subject, picture, shot.path, shot.language)
        met.add(picture.file)


def _once(subject: Subject) -> Iterator[Picture]:
    met = {picture.file: picture for picture in reversed([*pictures_of(subject.guide)])}
    return iter(sorted(met.values(), key=lambda picture: picture.line))


def _file(subject: Subject, picture: Picture, path: Path, language: str) -> Iterator[Finding]:
    if language and subject.guide.language and not serves(language, subject.guide.language):
        yield subject.warning(picture.line, f"The picture {picture.file} is there in another language only.")
    weight = path.stat().st_size
    if weight > LARGEST_PICTURE:
        yield subject.warning(
            picture.line, f"The picture {path.name} weighs {weight // 1024} KB; {LARGEST_PICTURE // 1024} are enough."
        )


def described(subject: Subject) -> Iterator[Finding]:
    """Find data files that cannot be read, or say what nobody understands."""
    folder = subject.guide.folder
    for picture in _once(subject) if folder else ():
        path = screenshots.inside(folder, screenshots.about_name(picture.file)) if folder else None
        if path is not None:
            yield from _about(path)


def _about(path: Path) -> Iterator[Finding]:
    try:
        about = json.loads(files.read(path, screenshots.LARGEST_WORDS))
    except OSError as error:
        yield Finding(str(path), 1, f"The data file cannot be read: {error.strerror}; the program ignores it.")
        return
    except json.JSONDecodeError as error:
        yield Finding(str(path), error.lineno, "The data file is not valid JSON here; the program ignores the file.")
        return
    except (ValueError, RecursionError):
        about = None
    if not isinstance(about, dict):
        yield Finding(str(path), 1, "The data file is no list of names and values; the program ignores it.")
        return
    for name in _EXPECTED:
        if name in about:
            yield from _by_language(path, name, about[name])


def _by_language(path: Path, name: str, value: object) -> Iterator[Finding]:
    if not isinstance(value, dict):
        yield Finding(str(path), 1, f'"{name}" must be given language by language.')
        return
    for code, said in value.items():
        if not serves(spoken(code), code):
            yield Finding(str(path), 1, f'"{name}" has the language {code}, which the program does not speak.', Severity.WARNING)
        fits, expected = _EXPECTED[name]
        if not fits(said):
            yield Finding(str(path), 1, f'"{name}" for {code} is not what it should be: {expected}.')


def _is_text(said: object) -> bool:
    return isinstance(said, str) and len(said) <= screenshots.LONGEST_WORDS and light(said) == said


def _are_markers(said: object) -> bool:
    return isinstance(said, list) and len(said) <= screenshots.MOST_MARKERS and all(map(screenshots.rectangle, said))


def _are_labels(said: object) -> bool:
    return isinstance(said, list) and all(isinstance(words, str) for words in said)


_WORDS = f"a text of at most {screenshots.LONGEST_WORDS} characters (200 that are not Latin, 50 for which few fonts are made)"
_EXPECTED: dict[str, tuple[Callable[[object], bool], str]] = {
    "alt": (_is_text, _WORDS),
    "caption": (_is_text, _WORDS),
    "markers": (
        _are_markers,
        f"a list of at most {screenshots.MOST_MARKERS} rectangles [x, y, width, height], each number a share from 0 to 1",
    ),
    "prints": (_are_labels, "a list of labels"),
}
