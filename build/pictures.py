"""Draws the illustrations of the guides: sources in resources/pictures, results beside each guide.

`python build/pictures.py` draws what has changed, `--check` tells what has changed and draws nothing.
"""

from __future__ import annotations

import argparse
import hashlib
import html
import io
import json
import re
import shutil
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from operator import sub
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from playwright.sync_api import Page

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
FORMAT = 1  # counts up when the same sources give other pixels: every picture is then drawn anew
WIDTH, HEIGHT, SCALE = 840, 430, 2
COLOURS, APART = 64, 16  # at most so many; two that are closer than this in red, green and blue count as one
LARGEST, LARGEST_ALTOGETHER = 40_000, 5_000_000  # bytes
MISSING = (
    "{} is missing. It is needed to draw pictures. On Debian: apt install chromium fonts-roboto; then pip install '.[pictures]'."
)
FLAGS = (
    "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update "
    "--disable-sync --disable-lcd-text --font-render-hinting=none --force-color-profile=srgb"
).split()
Colour = tuple[int, int, int]
PLACEHOLDER = re.compile(r"\{\{([^{}]+)\}\}")


class SourceError(Exception):
    """A mistake in a picture's source, in a sentence that names the file."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture in one language: the page to draw, and what is said of it."""

    page: str
    alt: str
    caption: str


@dataclass(frozen=True, slots=True)
class Source:
    """The source of a picture: `folder`/`name`.yaml with its words and `name`.html with its screen."""

    folder: Path
    name: str

    @property
    def title(self) -> str:
        """Return `slug/name`, as the command line takes it."""
        return f"{self.folder.name}/{self.name}"


class Words:
    """The words of one picture in one language, and the files that its template draws on."""

    def __init__(self, source: Source, resources: Path, language: str) -> None:
        self.source, self.language = source, language
        self.pictures = resources / "pictures"
        self.labels: dict[str, Any] = _glossary(resources)["labels"]
        self.own = read_yaml(source.folder / f"{source.name}.yaml")
        self.strings = {
            **read_yaml(self.pictures / "common.yaml"),
            **self.own["strings"],
            "alt": self.own["alt"],
            "caption": self.own["caption"],
        }

    def fill(self, template: str, *, escape: bool = True) -> str:
        """Return a template with each {{placeholder}} replaced; raises SourceError when one has no words in this language."""
        return PLACEHOLDER.sub(lambda found: self._value(found[1], escape=escape), template)

    def _value(self, names: str, *, escape: bool) -> str:
        for name in names.split("|"):
            kind, _, rest = name.strip().partition(".")
            if found := self._file(kind, rest):
                return self.fill(found)
            words = self._words(kind, rest, name.strip())
            if words is not None:
                words = typeset(self.fill(words, escape=False), self.language)
                return html.escape(words) if escape else words
        raise SourceError(f"resources/pictures/{self.source.title}: {names!r} has no words in {self.language!r}.")

    def _file(self, kind: str, name: str) -> str | None:
        match kind:
            case "icon":
                return (self.pictures / "icons" / f"{name}.svg").read_text("utf-8").strip()
            case "part":
                return (self.pictures / "parts" / f"{name}.html").read_text("utf-8")
            case "style":
                return (self.pictures / "styles" / f"{name}.css").read_text("utf-8")
            case "content":
                return (self.source.folder / f"{self.source.name}.html").read_text("utf-8")
        return None

    def _words(self, kind: str, key: str, name: str) -> str | None:
        if kind == "google":
            return label(self.labels, key, self.language)
        if kind == "address":
            return self._address(key)
        if name == "language":
            return self.language
        words = self.strings.get(name)
        return words.get(self.language) if isinstance(words, dict) else words

    def _address(self, part: str) -> str:
        host, slash, path = str(self.own.get("address", "")).partition("/")
        return host if part == "host" else slash + path


def typeset(words: str, language: str) -> str:
    """Return words with curly apostrophes and, in French, no-break spaces where a line must not break."""
    curly = words.replace("'", "’")
    return re.sub(r" (?=[:;!?»])|(?<=«) ", "\u00a0", curly) if language == "fr" else curly


def label(labels: dict[str, Any], key: str, language: str) -> str | None:
    """Return the words for one of Google's labels, or None where none are known; raises SourceError for an unknown label."""
    if key not in labels:
        raise SourceError(f"resources/glossary.json has no label {key!r}.")
    words = labels[key]["cells"][language]["label"]
    return None if words is None else str(words)


def read_yaml(path: Path) -> dict[str, Any]:
    """Return what a .yaml file says, every value as text: `On` is a word on a screen, not a truth value."""
    try:
        read: dict[str, Any] = yaml.load(path.read_text("utf-8"), Loader=yaml.BaseLoader)  # noqa: S506  # builds text only
    except yaml.YAMLError as error:
        raise SourceError(f"{path.parent.name}/{path.name}: {error}") from error
    return read


def _glossary(resources: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads((resources / "glossary.json").read_text("utf-8"))
    return read


def languages(resources: Path) -> list[str]:
    """Return the languages that each picture is drawn in."""
    return list(_glossary(resources)["languages"])


def sources(resources: Path, wanted: Sequence[str] = ()) -> list[Source]:
    """Return the sources of all pictures, or of those named by guide or by guide/picture; raises SourceError for an unknown name."""
    found = [Source(path.parent, path.stem) for path in sorted((resources / "pictures").glob("*/*.yaml"))]
    for name in wanted:
        if not any(name in (source.title, source.folder.name) for source in found):
            raise SourceError(f"There is no picture or guide {name!r} in resources/pictures.")
    return [source for source in found if not wanted or {source.title, source.folder.name} & set(wanted)]


def drawing(source: Source, resources: Path, language: str) -> Drawing:
    """Return the page of a picture in one language; raises SourceError when words are missing."""
    words = Words(source, resources, language)
    layout = (words.pictures / "layouts" / f"{words.own['layout']}.html").read_text("utf-8")
    alt, caption = (words.fill(f"{{{{{name}}}}}", escape=False) for name in ("alt", "caption"))
    return Drawing(words.fill(layout), alt, caption)


def fingerprint(drawings: dict[str, Drawing]) -> str:
    """Return a hash of all that the pixels and the words of a picture depend on."""
    everything = json.dumps([FORMAT, {key: [d.page, d.alt, d.caption] for key, d in drawings.items()}], sort_keys=True)
    return hashlib.sha256(everything.encode()).hexdigest()[:24]


def target(source: Source, resources: Path, ending: str) -> Path:
    """Return where a result of a source lies, such as `fr.png` or `json`."""
    return resources / "guides" / source.folder.name / "pictures" / f"{source.name}.{ending}"


def complaint(source: Source, resources: Path) -> str | None:
    """Return what is wrong with the results of a source, or None when they are fresh and small enough."""
    wanted = [target(source, resources, ending) for ending in ("json", *(f"{code}.png" for code in languages(resources)))]
    if lacking := next((path for path in wanted if not path.is_file()), None):
        return f"{source.title}: {lacking.name} is missing."
    drawings = {code: drawing(source, resources, code) for code in languages(resources)}
    if json.loads(wanted[0].read_text("utf-8"))["source"] != fingerprint(drawings):
        return f"{source.title}: older than its source."
    large = next((path for path in wanted if path.stat().st_size > LARGEST), None)
    return f"{source.title}: {large.name} has more than {LARGEST:,} bytes." if large else None


def complaints(resources: Path) -> list[str]:
    """Return what is wrong with all pictures: stale, missing, too large, or left over from a source that is gone."""
    every = sources(resources)
    found = [said for source in every if (said := complaint(source, resources))]
    made = sorted((resources / "guides").glob("*/pictures/*.*"))
    titles = {source.title for source in every}
    found += [
        f"{path.parts[-3]}/{path.name}: has no source."
        for path in made
        if f"{path.parts[-3]}/{path.name.split('.')[0]}" not in titles
    ]
    total = sum(path.stat().st_size for path in made)
    return (
        [*found, f"All pictures together have {total:,} bytes, more than {LARGEST_ALTOGETHER:,}."]
        if total > LARGEST_ALTOGETHER
        else found
    )


@contextmanager
def browser_page() -> Iterator[Page]:
    """Yield a page of a headless Chromium without a network; raises SourceError naming what is not installed."""
    try:
        from playwright.sync_api import sync_playwright  # noqa: PLC0415  # --check runs without it
    except ImportError:
        raise SourceError(MISSING.format("Playwright")) from None
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if not program:
        raise SourceError(MISSING.format("Chromium"))
    if "Roboto" not in subprocess.run(["fc-match", "Roboto"], capture_output=True, text=True, check=False).stdout:
        raise SourceError(MISSING.format("The font Roboto"))
    with sync_playwright() as playwright, playwright.chromium.launch(executable_path=program, args=FLAGS) as browser:
        size = {"width": WIDTH, "height": HEIGHT}
        yield browser.new_page(viewport=size, device_scale_factor=SCALE, offline=True)  # type: ignore[arg-type]


def paint(page: Page, drawn: Drawing, measure: str) -> tuple[bytes, list[list[float]], list[str]]:
    """Return a picture as PNG, its markers, and what does not fit in it."""
    page.set_content(drawn.page)
    found = page.evaluate(measure)
    return smaller(page.screenshot(type="png")), found["markers"], found["problems"]


def smaller(png: bytes) -> bytes:
    """Return a PNG with few colours, its large areas in their exact colour, and few bytes."""
    from PIL import Image  # noqa: PLC0415  # --check runs without it

    packed = io.BytesIO()
    with Image.open(io.BytesIO(png)) as image:
        full = image.convert("RGB")
        counted = sorted(full.getcolors(full.width * full.height) or [], reverse=True)
        few = Image.new("P", (1, 1))
        few.putpalette([part for colour in palette(counted, full.width * full.height) for part in colour])
        full.quantize(palette=few, dither=Image.Dither.NONE).save(packed, "PNG", optimize=True)
    return packed.getvalue()


def palette(counted: list[tuple[int, Any]], pixels: int) -> list[Colour]:
    """Return the colours to keep, out of (count, colour) with the most frequent first: grounds, then what differs from those kept."""
    kept: list[Colour] = []
    for count, colour in counted:
        if count * 500 > pixels or all(max(map(abs, map(sub, colour, other))) >= APART for other in kept):
            kept.append(colour)
    return kept[:COLOURS]


def make(source: Source, resources: Path, page: Page) -> list[str]:
    """Draw a picture in every language and write it with its data file; write nothing and return why when something does not fit."""
    drawings = {code: drawing(source, resources, code) for code in languages(resources)}
    measure = (resources / "pictures" / "measure.js").read_text("utf-8")
    painted = {code: paint(page, drawn, measure) for code, drawn in drawings.items()}
    problems = [f"{source.title}, {code}: {problem}" for code, (_, _, said) in painted.items() for problem in said]
    if problems:
        return problems
    about = {
        "alt": {code: drawn.alt for code, drawn in drawings.items()},
        "caption": {code: drawn.caption for code, drawn in drawings.items()},
        "markers": {code: markers for code, (_, markers, _) in painted.items()},
        "source": fingerprint(drawings),
    }
    target(source, resources, "json").parent.mkdir(parents=True, exist_ok=True)
    for code, (png, _, _) in painted.items():
        target(source, resources, f"{code}.png").write_bytes(png)
    target(source, resources, "json").write_text(json.dumps(about, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return []


def draw(resources: Path, wanted: Sequence[str]) -> list[str]:
    """Draw the wanted pictures that have changed, all named ones when names are given; return what does not fit."""
    stale = [source for source in sources(resources, wanted) if wanted or complaint(source, resources)]
    if not stale:
        return []
    problems: list[str] = []
    with browser_page() as page:
        for source in stale:
            print(source.title)
            problems += make(source, resources, page)
    return problems


def main(arguments: Sequence[str]) -> int:
    """Draw or check; return 0 when all is well, 1 when a picture is stale or does not fit, 2 when a source cannot be read."""
    parser = argparse.ArgumentParser(prog="pictures.py", description="Draws the illustrations of the guides.")
    parser.add_argument("names", nargs="*", metavar="NAME", help="a guide, or guide/picture; without a name, all that changed")
    parser.add_argument("--check", action="store_true", help="say what is stale, draw nothing; needs no browser")
    parser.add_argument("--resources", type=Path, default=RESOURCES, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    try:
        said = complaints(options.resources) if options.check else draw(options.resources, options.names)
    except SourceError as error:
        print(error, file=sys.stderr)
        return 2
    print(*said, sep="\n", end="\n" if said else "")
    return 1 if said else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
