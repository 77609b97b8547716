"""Paints a page of a picture with Chromium, and packs the PNG into few bytes."""

from __future__ import annotations

import io
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from operator import sub
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from playwright.sync_api import Page

WIDTH, HEIGHT, SCALE = 840, 430, 2
COLOURS, APART = 64, 16  # at most so many; two that are closer than this in red, green and blue count as one
MISSING = (
    "{} is missing; pictures cannot be drawn without it. On Debian: apt install chromium fonts-roboto; pip install '.[pictures]'"
)
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-lcd-text",
    "--font-render-hinting=none",
    "--force-color-profile=srgb",
]
Colour = tuple[int, int, int]


class NotInstalledError(Exception):
    """A program that is not installed, in one sentence."""


@dataclass(frozen=True, slots=True)
class Painted:
    """A drawn picture: PNG, markers as shares of the picture, words on it, and a sentence for each thing that does not fit."""

    png: bytes
    markers: list[list[float]]
    prints: list[str]
    problems: list[str]


def missing() -> str:
    """Return what drawing needs and is not installed here, "" when everything is there."""
    if not find_spec("playwright"):
        return "Playwright"
    if not chromium():
        return "Chromium"
    asked = ["fc-match", "Roboto"]
    known = bool(shutil.which("fc-match")) and b"Roboto" in subprocess.run(asked, capture_output=True, check=False).stdout
    return "" if known else "The font Roboto"


def chromium() -> str | None:
    """Return the browser's program, by whichever name it goes here."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@contextmanager
def browser_page() -> Iterator[Page]:
    """Yield a page of a headless Chromium without a network; raises NotInstalledError naming what is not there."""
    if lacks := missing():
        raise NotInstalledError(MISSING.format(lacks))
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright, playwright.chromium.launch(executable_path=chromium(), args=FLAGS) as browser:
        yield browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, device_scale_factor=SCALE, offline=True)


def paint(page: Page, drawn: str, measure: str) -> Painted:
    """Return a page as Chromium shows it; `measure` is the script that finds markers, words and what does not fit."""
    page.set_content(drawn)
    found = page.evaluate(measure)
    return Painted(smaller(page.screenshot(type="png")), found["markers"], found["prints"], found["problems"])


def smaller(png: bytes) -> bytes:
    """Return a PNG with few colours, its large areas in their own colour, and few bytes."""
    from PIL import Image

    packed = io.BytesIO()
    with Image.open(io.BytesIO(png)) as image:
        full = image.convert("RGB")
    counted: list[tuple[int, Any]] = sorted(full.getcolors(full.width * full.height) or [], reverse=True)
    few = Image.new("P", (1, 1))
    few.putpalette([part for colour in palette(counted, full.width * full.height) for part in colour])
    full.quantize(palette=few, dither=Image.Dither.NONE).save(packed, "PNG", optimize=True)
    return repacked(packed.getvalue())


def repacked(png: bytes) -> bytes:
    """Return the same pixels in a seventh fewer bytes; rows of few colours pack best as they are, so no filter is tried."""
    import oxipng

    harder = oxipng.Deflaters.zopfli(3)  # more turns take longer and gain five parts in a thousand
    return bytes(oxipng.optimize_from_memory(png, level=2, filter=[oxipng.RowFilter.NoOp], deflate=harder))


def palette(counted: Sequence[tuple[int, Colour]], pixels: int) -> list[Colour]:
    """Return the colours to keep out of (count, colour), the most frequent first: grounds, then what differs from those kept."""
    kept: list[Colour] = []
    for count, colour in counted:
        if count * 500 > pixels or all(max(map(abs, map(sub, colour, other))) >= APART for other in kept):
            kept.append(colour)
    return kept[:COLOURS]
