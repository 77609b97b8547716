"""Draws the illustrations of the guides: sources in resources/pictures, results beside each guide.

`python -m build.pictures` draws what has changed; `--check` says what has changed and draws nothing. What is drawn is
painted in `painting.py`.
"""

from __future__ import annotations

import argparse
import hashlib
import html
import json
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from assistant.guides.reviewing.vocabulary import UNCONFIRMED
from build.painting import NotInstalledError, browser_page, paint

if TYPE_CHECKING:
    from playwright.sync_api import Page

ROOT = Path(__file__).resolve().parents[1]
RESOURCES = ROOT / "resources"
FORMAT = 1  # counts up when the same sources give other pixels: every picture is then drawn anew
LARGEST, LARGEST_ALTOGETHER = 40_000, 5_000_000  # bytes
FILES = {"icon": "icons/{}.svg", "part": "parts/{}.html", "style": "styles/{}.css", "layout": "layouts/{}.html"}
PLACEHOLDER = re.compile(r"\{\{([^{}]+)\}\}")
LETTER, LONGEST_BLANK = 0.5, 14  # em: the width of a letter, and of the longest bar in place of a label


class SourceError(Exception):
    """A mistake in a picture's source, in one sentence."""


@dataclass(frozen=True, slots=True)
class Workshop:
    """What all pictures share: where they lie, the glossary's labels, common words, and the languages to draw in."""

    resources: Path
    labels: Mapping[str, Any]
    common: Mapping[str, Any]
    languages: tuple[str, ...]

    def sources(self, wanted: Sequence[str] = ()) -> list[Source]:
        """Return all sources, or those named by guide or by guide/picture; raises SourceError for an unknown name."""
        found = [Source(path.parent, path.stem) for path in sorted((self.resources / "pictures").glob("*/*.yaml"))]
        for name in wanted:
            if not any(name in (source.title, source.folder.name) for source in found):
                raise SourceError(f"There is no guide or picture {name!r} in resources/pictures.")
        return [source for source in found if not wanted or {source.title, source.folder.name} & set(wanted)]

    def result(self, source: Source, ending: str) -> Path:
        """Return where a result of a source lies; `ending` is `json`, or a language and `.png`."""
        return self.resources / "guides" / source.folder.name / "pictures" / f"{source.name}.{ending}"


@dataclass(frozen=True, slots=True)
class Source:
    """The source of a picture: `folder`/`name`.yaml with its words and `name`.html with its screen."""

    folder: Path
    name: str

    @property
    def title(self) -> str:
        """Return guide/picture, as the command line takes it."""
        return f"{self.folder.name}/{self.name}"


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture in one language: the page to draw, and what is said of it."""

    page: str
    alt: str
    caption: str


@dataclass(frozen=True, slots=True)
class Words:
    """All that a template of one picture can ask for in one language."""

    workshop: Workshop
    source: Source
    language: str
    own: Mapping[str, Any]

    def fill(self, template: str, *, escape: bool = True) -> str:
        """Return a template with each {{placeholder}} replaced; raises SourceError when one has no words in this language."""
        return PLACEHOLDER.sub(lambda found: self._value(found[1], escape=escape), template)

    def _value(self, names: str, *, escape: bool) -> str:
        """Return what the first of `names`, separated by |, that has words in this language stands for; no label known, a bar."""
        for name in names.split("|"):
            kind, _, key = name.strip().partition(".")
            if kind in FILES or kind == "content":
                return self.fill(self._file(kind, key))
            if (words := self._words(kind, key)) is not None:
                words = typeset(self.fill(words, escape=False), self.language)
                return html.escape(words) if escape else words
        first, _, key = names.partition("|")[0].strip().partition(".")
        if first == "google" and escape:
            return blank(self.workshop.labels[key]["cells"])
        raise SourceError(f"resources/pictures/{self.source.title}: {names!r} has no words in {self.language!r}.")

    def _file(self, kind: str, key: str) -> str:
        own = self.source.folder / f"{self.source.name}.html"
        return (
            (own if kind == "content" else self.workshop.resources / "pictures" / FILES[kind].format(key))
            .read_text("utf-8")
            .strip()
        )

    def _words(self, kind: str, key: str) -> str | None:
        host, slash, path = str(self.own.get("address", "")).partition("/")
        match kind, key:
            case "google", _:
                return label(self.workshop.labels, key, self.language)
            case "address", "host":
                return host
            case "address", "path":
                return slash + path
            case "language", "":
                return self.language
        words = {**self.workshop.common, **self.own["strings"], "alt": self.own["alt"], "caption": self.own["caption"]}.get(kind)
        return words.get(self.language) if isinstance(words, dict) else words


def open_workshop(resources: Path) -> Workshop:
    """Return the workshop of a resources folder."""
    glossary = json.loads((resources / "glossary.json").read_text("utf-8"))
    return Workshop(
        resources, glossary["labels"], read_yaml(resources / "pictures" / "common.yaml"), tuple(glossary["languages"])
    )


def read_yaml(path: Path) -> dict[str, Any]:
    """Return what a .yaml file says, every value as text (`On` is a word here); raises SourceError when it cannot be read."""
    try:
        read = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - it builds nothing but text
    except yaml.YAMLError as error:
        raise SourceError(f"{path.parent.name}/{path.name}: {error}") from error
    if not isinstance(read, dict):
        raise SourceError(f"{path.parent.name}/{path.name}: there are no names with words in it.")
    return read


def typeset(words: str, language: str) -> str:
    """Return words with curly apostrophes and, in French, no-break spaces where a line must not break."""
    curly = words.replace("'", "\u2019")
    return re.sub(r" (?=[:;!?»])|(?<=«) ", "\u00a0", curly) if language == "fr" else curly


def label(labels: Mapping[str, Any], key: str, language: str) -> str | None:
    """Return the glossary's words for a label, or None where nobody has seen them; raises SourceError for an unknown label."""
    if key not in labels:
        raise SourceError(f"resources/glossary.json has no label {key!r}.")
    cell = labels[key]["cells"][language]
    return None if cell["source"] in UNCONFIRMED else str(cell["label"])


def blank(cells: Mapping[str, Any]) -> str:
    """Return the grey bar that stands for a label nobody has seen in a language, about as long as the longest that was seen."""
    letters = max(len(cell["label"]) for cell in cells.values() if cell["label"])
    return f'<i class="blank" style="width:{min(letters * LETTER, LONGEST_BLANK):g}em"></i>'


def drawings(workshop: Workshop, source: Source) -> dict[str, Drawing]:
    """Return the pages of a picture by language; raises SourceError when words are missing or its .yaml lacks something."""
    own = read_yaml(source.folder / f"{source.name}.yaml")
    if lacking := {"layout", "strings", "alt", "caption"} - set(own):
        raise SourceError(f"resources/pictures/{source.title}.yaml lacks {', '.join(sorted(lacking))}.")
    drawn = {}
    for language in workshop.languages:
        fill = Words(workshop, source, language, own).fill
        alt, caption = fill("{{alt}}", escape=False), fill("{{caption}}", escape=False)
        drawn[language] = Drawing(fill(f"{{{{layout.{own['layout']}}}}}"), alt, caption)
    return drawn


def fingerprint(drawn: Mapping[str, Drawing]) -> str:
    """Return a hash of all that the pixels and the words of a picture depend on."""
    everything = [FORMAT, {language: [one.page, one.alt, one.caption] for language, one in drawn.items()}]
    return hashlib.sha256(json.dumps(everything, sort_keys=True).encode()).hexdigest()[:24]


def complaint(workshop: Workshop, source: Source) -> str | None:
    """Return what is wrong with the results of a source, or None when they are fresh and small enough."""
    described, *pictures = (workshop.result(source, end) for end in ("json", *(f"{code}.png" for code in workshop.languages)))
    if lacking := next((path for path in (described, *pictures) if not path.is_file()), None):
        return f"{source.title}: {lacking.name} is missing."
    if json.loads(described.read_text("utf-8")).get("source") != fingerprint(drawings(workshop, source)):
        return f"{source.title}: older than its source."
    large = next((path for path in pictures if path.stat().st_size > LARGEST), None)
    return f"{source.title}: {large.name} has more than {LARGEST:,} bytes." if large else None


def complaints(workshop: Workshop) -> list[str]:
    """Return what is wrong with all pictures: stale, missing, too large, or left over from a source that is gone."""
    sources = workshop.sources()
    found = [said for source in sources if (said := complaint(workshop, source))]
    made = sorted((workshop.resources / "guides").glob("*/pictures/*"))
    expected = {
        workshop.result(source, end) for source in sources for end in ("json", *(f"{code}.png" for code in workshop.languages))
    }
    found += [f"{path.parts[-3]}/{path.name}: has no source." for path in made if path not in expected]
    if (total := sum(path.stat().st_size for path in made)) > LARGEST_ALTOGETHER:
        found.append(f"All pictures together have {total:,} bytes, more than {LARGEST_ALTOGETHER:,}.")
    return found


def make(workshop: Workshop, source: Source, page: Page) -> list[str]:
    """Draw a picture in every language and write it; when something does not fit, write nothing and return what it is."""
    measure = (workshop.resources / "pictures" / "measure.js").read_text("utf-8")
    drawn = drawings(workshop, source)
    painted = {code: paint(page, one.page, measure) for code, one in drawn.items()}
    if problems := [f"{source.title}, {code}: {problem}" for code, one in painted.items() for problem in one.problems]:
        return problems
    described = {
        "alt": {code: one.alt for code, one in drawn.items()},
        "caption": {code: one.caption for code, one in drawn.items()},
        "markers": {code: one.markers for code, one in painted.items()},
        "prints": {code: one.prints for code, one in painted.items()},
        "source": fingerprint(drawn),
    }
    workshop.result(source, "json").parent.mkdir(parents=True, exist_ok=True)
    for code, one in painted.items():
        workshop.result(source, f"{code}.png").write_bytes(one.png)
    workshop.result(source, "json").write_text(json.dumps(described, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return []


def draw(workshop: Workshop, wanted: Sequence[str]) -> list[str]:
    """Draw what has changed, or all that is named; return a sentence for each thing that does not fit."""
    due = [source for source in workshop.sources(wanted) if wanted or complaint(workshop, source)]
    if not due:
        return []
    problems: list[str] = []
    with browser_page() as page:
        for source in due:
            print(source.title)
            problems += make(workshop, source, page)
    return problems


def main(arguments: Sequence[str]) -> int:
    """Draw or check; return 0 when all is well, 1 when a picture is stale or does not fit, 2 when a source cannot be used."""
    parser = argparse.ArgumentParser(prog="pictures.py", description="Draws the illustrations of the guides.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="a guide, or guide/picture; without a name, all that changed")
    parser.add_argument("--check", action="store_true", help="say what is stale and draw nothing; needs no browser")
    parser.add_argument("--resources", type=Path, default=RESOURCES, metavar="DIR", help="the folder with guides and sources")
    options = parser.parse_args(arguments)
    try:
        workshop = open_workshop(options.resources)
        said = complaints(workshop) if options.check else draw(workshop, options.names)
    except (SourceError, NotInstalledError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    except RecursionError:
        print("A word or a part of a picture refers to itself.", file=sys.stderr)
        return 2
    print(*said, sep="\n", end="\n" if said else "")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
