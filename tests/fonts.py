"""Fonts by name, so that what is measured does not hang on the font that a system prefers."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

from assistant.wizard.controls.theme import SMALLEST_TEXT

USUAL = "DejaVu Sans"
OTHERS = ("Noto Sans", "Inter", "Cantarell")  # of usual desktops


def font_of(family: str, scale: float = 1.0) -> QFont:
    """Return a font of this family; the test fails where it is not installed."""
    assert family in QFontDatabase.families(), f"the font {family} is missing: sh build/system.sh test installs it on Debian"
    font = QFont(family)
    font.setPointSizeF(SMALLEST_TEXT * scale)
    return font
