"""Draws the program's icon in every size from its two SVG files, and packs the sizes for Windows and macOS.

usage: python -m build.installers.icons    (needs rsvg-convert, from the Debian package librsvg2-bin)
"""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path
from typing import Final

from PIL import Image

from assistant.paths import PROGRAM

ICONS: Final = Path(__file__).parents[2] / "resources" / "icons"
SIZES: Final = (16, 24, 32, 48, 64, 128, 256, 512)
PANEL_COLOUR: Final = "#e3ebfb"
SMALL: Final = 32  # px; up to here the drawing with fewer parts reads better
WINDOWS: Final = (16, 24, 32, 48, 64, 256)


def drawing(size: int) -> Path:
    """Return the drawing that serves a size in pixels."""
    return ICONS / (f"{PROGRAM}-small.svg" if size <= SMALL else f"{PROGRAM}.svg")


def drawn(size: int) -> bytes:
    """Return the icon as PNG; raises CalledProcessError when it cannot be drawn."""
    command = ["rsvg-convert", "--width", str(size), "--height", str(size), str(drawing(size))]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout


def panel() -> Image.Image:
    """Return the picture at the side of the Windows installer's first and last page, in the size that it has there."""
    side = Image.new("RGB", (164, 314), PANEL_COLOUR)
    with Image.open(ICONS / "128.png") as icon:
        side.paste(icon, ((164 - 128) // 2, 40), icon)
    return side


def main() -> int:
    """Draw all sizes anew."""
    pictures = {}
    for size in SIZES:
        picture = Image.open(io.BytesIO(drawn(size))).convert("RGBA")
        picture.save(ICONS / f"{size}.png", optimize=True)
        pictures[size] = picture
    largest = pictures[256]
    largest.save(ICONS / f"{PROGRAM}.ico", sizes=[(n, n) for n in WINDOWS], append_images=[pictures[n] for n in WINDOWS])
    pictures[512].save(ICONS / f"{PROGRAM}.icns", append_images=[pictures[n] for n in (16, 32, 64, 128, 256)])
    return 0


if __name__ == "__main__":
    sys.exit(main())
