"""Colours that can be told apart in light, dark and contrast themes, and a style sheet without traps."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from assistant.wizard.controls import theme
from assistant.wizard.controls.theme import DARK, LIGHT, Theme

ROLE = QPalette.ColorRole
SOURCES = sorted((Path(__file__).parents[3] / "assistant" / "wizard").rglob("*.py"))

TEXTS = [
    ("text", ("window", "surface", "side", "tint", "warning_ground", "error_ground")),
    ("secondary", ("window", "surface", "side", "tint", "warning_ground", "error_ground")),
    ("accent", ("window", "surface", "tint", "warning_ground", "error_ground")),
    ("on_accent", ("accent",)),
    ("ok", ("window", "surface")),
    ("warning", ("window", "surface", "warning_ground")),
    ("error", ("window", "surface", "error_ground")),
]
SIGNS = [
    ("edge", ("window", "surface", "side")),
    ("accent", ("window", "surface", "side")),
    ("marker", ("marker_halo",)),
    ("ok", ("window", "surface", "side")),
    ("error", ("surface",)),
    ("on_ok", ("ok",)),
]


def luminance(colour: str) -> float:
    """Return a colour's relative luminance as WCAG 2.2 defines it."""
    parts = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def too_close(colours: Theme, pairs: list[tuple[str, tuple[str, ...]]], least: float) -> list[str]:
    values = colours._asdict()
    found = [(front, back, contrast(values[front], values[back])) for front, backs in pairs for back in backs]
    return [f"{front} on {back}: {ratio:.2f}" for front, back, ratio in found if ratio < least]


def high_contrast(ground: str, words: str, chosen: str, on_chosen: str) -> QPalette:
    palette = QPalette(QColor(ground))
    for role, colour in (
        (ROLE.Window, ground),
        (ROLE.WindowText, words),
        (ROLE.Highlight, chosen),
        (ROLE.HighlightedText, on_chosen),
    ):
        palette.setColor(role, QColor(colour))
    return palette


# Grounds, words and selections as contrast themes have them: dark ones, a light one, and the plainest of all.
CONTRAST_THEMES = [
    high_contrast("#202020", "#ffffff", "#8ee3f0", "#263b50"),
    high_contrast("#fffaef", "#3d3d3d", "#903909", "#fff5e3"),
    high_contrast("#2d3236", "#ffffff", "#abcfff", "#212d3b"),
    high_contrast("#000000", "#ffffff", "#d6b4fd", "#2b2b2b"),
    high_contrast("#ffffff", "#000000", "#000080", "#ffffff"),
]


def test_contrast_is_measured_as_wcag_does() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_text_can_be_read_on_every_ground_that_it_stands_on(colours: Theme) -> None:
    assert too_close(colours, TEXTS, 4.5) == []


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_edges_signs_and_markers_stand_out(colours: Theme) -> None:
    assert too_close(colours, SIGNS, 3.0) == []


@pytest.mark.parametrize("palette", CONTRAST_THEMES)
def test_a_contrast_theme_uses_no_colour_of_ours(palette: QPalette) -> None:
    colours = theme.from_palette(palette)
    known = {palette.color(role).name() for role in (ROLE.Window, ROLE.WindowText, ROLE.Highlight, ROLE.HighlightedText)}
    assert {value for name, value in colours._asdict().items() if name != "dark"} <= known
    assert set(re.findall(r"#[0-9a-f]{6}", theme._style_sheet(colours))) <= known
    assert too_close(colours, TEXTS, 4.5) == []
    assert too_close(colours, SIGNS, 3.0) == []


def test_a_contrast_theme_knows_whether_it_is_dark() -> None:
    assert [theme.from_palette(palette).dark for palette in CONTRAST_THEMES] == [True, False, True, True, False]


def rules(sheet: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield each rule of a style sheet: its selector, and what it sets."""
    for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet):
        pairs = (line.partition(":") for line in body.split(";") if line.strip())
        yield " ".join(selector.split()), {name.strip(): value.strip() for name, _, value in pairs}


@pytest.mark.parametrize("colours", [LIGHT, DARK, theme.from_palette(CONTRAST_THEMES[0])])
def test_every_rule_sets_text_and_ground_or_neither(colours: Theme) -> None:
    found = list(rules(theme._style_sheet(colours)))
    assert len(found) > 25
    half = [selector for selector, sets in found if ("color" in sets) != bool({"background", "background-color"} & sets.keys())]
    assert half == []


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_what_a_rule_sets_can_be_read(colours: Theme) -> None:
    pairs = [
        (selector, sets["color"], sets["background"]) for selector, sets in rules(theme._style_sheet(colours)) if "color" in sets
    ]
    seen = [pair for pair in pairs if pair[2].startswith("#") and "QScrollBar" not in pair[0]]  # a scroll bar holds no words
    assert len(seen) > 15
    assert [selector for selector, words, ground in seen if contrast(words, ground) < 4.5] == []


def test_no_font_size_is_given_in_pixels_and_no_text_has_a_fixed_height() -> None:
    assert len(SOURCES) > 25
    written = {path.name: path.read_text(encoding="utf-8") for path in SOURCES}
    assert [name for name, source in written.items() if re.search(r"font-size|setPixelSize|font:\s*\d", source)] == []
    sheets = [name for name, source in written.items() if "setStyleSheet" in source and re.search(r"(?<![-\w])color\s*:", source)]
    assert set(sheets) <= {"theme.py"}


def test_the_system_says_which_theme_is_wanted(application: QApplication) -> None:
    hints = application.styleHints()
    try:
        hints.setColorScheme(Qt.ColorScheme.Dark)
        dark = hints.colorScheme() == Qt.ColorScheme.Dark
        assert theme.wanted(hints, application.palette()) is (DARK if dark else LIGHT)
        hints.setColorScheme(Qt.ColorScheme.Light)
        assert theme.wanted(hints, application.palette()) is LIGHT
    finally:
        hints.unsetColorScheme()


def test_the_palette_agrees_with_the_style_sheet(application: QApplication) -> None:
    theme.apply(application, DARK)
    palette = application.palette()
    assert palette.color(ROLE.Link).name() == DARK.accent
    assert palette.color(ROLE.HighlightedText).name() == DARK.on_accent
    assert palette.color(QPalette.ColorGroup.Disabled, ROLE.ButtonText).name() == DARK.secondary
    assert DARK.window in application.styleSheet()


def test_text_is_never_smaller_than_can_be_read(application: QApplication) -> None:
    small, large = QFont(), QFont()
    small.setPointSizeF(6)
    large.setPointSizeF(20)
    assert theme.base_font(small).pointSizeF() == theme.SMALLEST_TEXT
    assert theme.base_font(large).pointSizeF() == 20
    assert theme.base_font(large, 2).pointSizeF() == 40
    heavy = theme.scaled(large, 0.5, QFont.Weight.Bold)
    assert (heavy.pointSizeF(), heavy.weight()) == (10, QFont.Weight.Bold)
    assert large.weight() != QFont.Weight.Bold


def test_a_button_changes_its_colours_at_once(qtbot: QtBot, application: QApplication) -> None:
    theme.apply(application, LIGHT)
    button = QPushButton("Open")
    qtbot.addWidget(button)
    button.resize(120, 40)
    button.show()

    def ground() -> str:
        return button.grab().toImage().pixelColor(20, 20).name()

    assert ground() == LIGHT.surface
    theme.set_kind(button, "primary")
    assert ground() == LIGHT.accent
    theme.set_kind(button, "primary")
    assert ground() == LIGHT.accent
    theme.set_kind(button, "")
    assert ground() == LIGHT.surface


def test_every_colour_is_used_somewhere() -> None:
    written = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES)
    unused = [name for name in Theme._fields if not re.search(rf"(?:theme|colours|\bt)\.{name}\b", written)]
    assert unused == []


def test_every_look_of_a_callout_is_in_the_style_sheet() -> None:
    looks = get_args(theme.CalloutLook)
    frames = {selector for selector, _ in rules(theme._style_sheet(LIGHT))}
    assert len(looks) > 3
    assert [look for look in looks if f'QFrame[kind="{look}"]' not in frames] == []
