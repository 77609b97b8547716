"""What signs of other dialects become inside a sentence: words, and links and pictures of Markdown."""

from __future__ import annotations

import re

from assistant.guides.reading.asides import Sign
from assistant.guides.reading.scan import ASIDE, line_mark, without_marks

_LONGEST_NOTE = 200  # characters that may stand in a sentence, between brackets
_SPECIAL = re.compile(r"([\\`*_\[\]<>])")
_NOT_IN_ADDRESS = re.compile(r"[<>\n\ufdd0-\ufdd3]")
_PICTURE_FILE = re.compile(r".+\.(?:png|jpe?g|gif|webp|svg|bmp|avif|tiff?)", re.IGNORECASE)
_NO_PAGE = ("data:", "javascript:", "vbscript:", "blob:")
_FILMS = {
    "youtube": "https://www.youtube.com/watch?v=",
    "lite-youtube": "https://www.youtube.com/watch?v=",
    "vimeo": "https://vimeo.com/",
}


def value(sign: Sign, *names: str) -> str:
    """Return the first of some values that is there, "" where none is."""
    return next((sign.values[name] for name in names if sign.values.get(name)), "")


def escaped(words: str) -> str:
    """Return words so that nothing in them is a sign of Markdown."""
    return _SPECIAL.sub(r"\\\1", " ".join(without_marks(words).split()))


def link(words: str, address: str, line: int) -> str:
    """Return a link as Markdown; one whose words nobody gave is its address."""
    if address.startswith("//"):
        address = f"https:{address}"
    address = _NOT_IN_ADDRESS.sub("", without_marks(address)).strip()
    if not address or address.lower().startswith(_NO_PAGE):
        return escaped(words)
    return f"[{escaped(words or address)}](<{line_mark(line)}{address}>)"


def picture(file: str, alt: str, line: int) -> str:
    """Return a picture as Markdown."""
    if file.startswith("data:"):
        file = file.partition(",")[0] + ","
    file = _NOT_IN_ADDRESS.sub("", without_marks(file)).strip()
    return f"![{escaped(alt)}](<{line_mark(line)}{file}>)" if file else escaped(alt)


def of_wiki(inside: str) -> str:
    """Return the words of a link of a wiki: its label, else the name of its page."""
    page, _, label = without_marks(inside).replace("\\|", "|").partition("|")
    if page.strip("_").lower() == "toc":
        return ""
    name, _, place = page.partition("#")
    name = name.rsplit("/", maxsplit=1)[-1].removesuffix(".md")
    return escaped(label or name or place.lstrip("^#"))


def of_embed(sign: Sign) -> str:
    """Return a picture that a wiki shows; of a page that it would show its name."""
    file, _, label = without_marks(sign.name).replace("\\|", "|").partition("|")
    if not _PICTURE_FILE.fullmatch(file):
        return of_wiki(sign.name)
    alt = "" if label.replace("x", "").isdecimal() else label
    return picture(file, alt, sign.line)


def of_film(sign: Sign) -> str:
    """Return the link to a film, or to another page that would be shown here."""
    address = value(sign, "src", "source", "url", "href", "data", "all" if sign.name == "video" else "src")
    name = value(sign, "id", "videoid", *(["0"] if sign.of == "code" else []))
    if not address and name and (sign.of == "code" or sign.name in _FILMS):
        address = name if "/" in name or "." in name else _FILMS.get(sign.name, "") + name
    return link(value(sign, "title", "aria-label", "label"), address.split(" ", maxsplit=1)[0], sign.line)


def of_picture(sign: Sign, imported: dict[str, str]) -> str:
    """Return a picture; an icon inside a sentence is its words."""
    file = value(sign, "src", "source", "file", "path", "url", "link", "data-src", "0")
    alt = value(sign, "alt", "alt-text", "title", "caption")
    if sign.values.get("type") == "icon":
        return escaped(alt)
    return picture(imported.get(file, file), alt, sign.line)


def note_in_place(note: str) -> str:
    """Return a footnote as it stands in a sentence, "" where it is too much for that."""
    words = " ".join(note.split())
    if not words or "\n" in note.strip() or len(words) > _LONGEST_NOTE or ASIDE.search(note):
        return ""
    return f" ({words.removesuffix('.')})"
