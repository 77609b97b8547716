"""Colours and sizes: light, dark, or the system's own when a contrast theme is on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette, QStyleHints

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

RHYTHM = 8  # px; every distance is a multiple of it or its half
SMALLEST_TEXT = 10.5  # pt; a person who is not young reads this at arm's length

LINE_LENGTH = 66  # characters
TITLE, WELCOME_TITLE, SECONDARY = 1.65, 2.0, 0.86

CalloutLook = Literal["note", "success", "warning", "danger"]


class Theme(NamedTuple):
    """The colours of the window, each as #rrggbb; `edge` is the line around controls, at 3 : 1 against what lies behind it."""

    dark: bool
    window: str
    surface: str
    side: str
    text: str
    secondary: str
    line: str
    edge: str
    accent: str
    on_accent: str
    tint: str
    ok: str
    on_ok: str
    warning: str
    warning_ground: str
    error: str
    error_ground: str
    marker: str
    marker_halo: str


LIGHT = Theme(
    dark=False,
    window="#f6f7f9",
    surface="#ffffff",
    side="#eef1f5",
    text="#1b1f24",
    secondary="#57606a",
    line="#d3d9e0",
    edge="#808a95",
    accent="#2457c5",
    on_accent="#ffffff",
    tint="#e3ebfb",
    ok="#1a7f37",
    on_ok="#ffffff",
    warning="#7f5300",
    warning_ground="#fff6df",
    error="#b3261e",
    error_ground="#fdeceb",
    marker="#d9480f",
    marker_halo="#ffffff",
)
DARK = Theme(
    dark=True,
    window="#14171b",
    surface="#1c2025",
    side="#181b20",
    text="#e7eaee",
    secondary="#a3adb8",
    line="#343b44",
    edge="#6e7985",
    accent="#8ab4f8",
    on_accent="#0a1a33",
    tint="#22304a",
    ok="#6fd08c",
    on_ok="#14171b",
    warning="#f0c36a",
    warning_ground="#2e2614",
    error="#f2a49e",
    error_ground="#3a1f1d",
    marker="#e8590c",
    marker_halo="#ffffff",
)


def from_palette(palette: QPalette) -> Theme:
    """Return a theme made of nothing but the system's palette, for contrast themes."""
    role = QPalette.ColorRole
    ground, words = palette.color(role.Window).name(), palette.color(role.WindowText).name()
    chosen, on_chosen = palette.color(role.Highlight).name(), palette.color(role.HighlightedText).name()
    colours = dict.fromkeys(Theme._fields, words)
    colours |= dict.fromkeys(
        ("window", "surface", "side", "tint", "warning_ground", "error_ground", "on_ok", "marker_halo"), ground
    )
    colours |= {"accent": chosen, "on_accent": on_chosen, "marker": words}
    del colours["dark"]
    return Theme(dark=QColor(ground).lightness() < QColor(words).lightness(), **colours)


def wanted(hints: QStyleHints, palette: QPalette) -> Theme:
    """Return the theme the system asks for; `palette` is the system's own, before any of ours was set."""
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return from_palette(palette)
    return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT


def apply(app: QApplication, theme: Theme) -> None:
    """Give the program the theme's palette and style sheet."""
    app.setPalette(_palette(theme))
    app.setStyleSheet(_style_sheet(theme))


def _palette(theme: Theme) -> QPalette:
    palette = QPalette(QColor(theme.surface), QColor(theme.window))
    role = QPalette.ColorRole
    for name, colour in {
        role.WindowText: theme.text,
        role.Text: theme.text,
        role.ButtonText: theme.text,
        role.ToolTipText: theme.text,
        role.ToolTipBase: theme.surface,
        role.Base: theme.surface,
        role.AlternateBase: theme.tint,
        role.Button: theme.surface,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Mid: theme.line,
        role.PlaceholderText: theme.secondary,
    }.items():
        palette.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(theme.secondary))
    return palette


def _style_sheet(t: Theme) -> str:
    return f"""
QWizard, QScrollArea, QScrollArea > QWidget#qt_scrollarea_viewport, QWidget#column, QWizardPage
  {{ background: {t.window}; color: {t.text}; border: none; }}
QPushButton, QToolButton {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge}; border-radius: 8px;
  padding: 8px 16px; min-height: 22px; }}
QPushButton:hover, QToolButton:hover {{ background: {t.tint}; color: {t.text}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {t.side}; color: {t.text}; }}
QPushButton:disabled {{ background: {t.window}; color: {t.secondary}; border-color: {t.line}; }}
QPushButton[kind="primary"] {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent}; }}
QPushButton[kind="primary"]:hover {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.text}; }}
QPushButton[kind="flat"] {{ background: transparent; color: {t.accent}; border-color: transparent; padding: 4px 4px; }}
QWizardPage QPushButton[kind="flat"], QWizard > QWidget > QPushButton[kind="flat"] {{ outline: none; }}
QPushButton[kind="flat"]:hover {{ background: {t.tint}; color: {t.accent}; }}
QPushButton[kind="chip"], QToolButton[kind="chip"] {{ border-radius: 13px; padding: 4px 12px; min-height: 22px; }}
QToolButton::menu-indicator {{ image: none; width: 0; }}
QPushButton::menu-indicator {{ image: none; width: 0; }}
QFrame[kind="card"] {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line}; border-radius: 10px; }}
QFrame[kind="no-picture"] {{ background: {t.side}; color: {t.text}; border: 1px dashed {t.edge}; border-radius: 10px; }}
QFrame[kind="note"]
  {{ background: {t.tint}; color: {t.text}; border: none; border-left: 4px solid {t.accent}; border-radius: 6px; }}
QFrame[kind="success"] {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line}; border-left: 4px solid {t.ok};
  border-radius: 6px; }}
QFrame[kind="warning"] {{ background: {t.warning_ground}; color: {t.text}; border: none; border-left: 4px solid {t.warning};
  border-radius: 6px; }}
QFrame[kind="danger"] {{ background: {t.error_ground}; color: {t.text}; border: none; border-left: 4px solid {t.error};
  border-radius: 6px; }}
QFrame[turned="true"] {{ border-left: none; border-right: 4px solid {t.accent}; }}
QFrame[turned="true"][kind="success"] {{ border-left: 1px solid {t.line}; border-right: 4px solid {t.ok}; }}
QFrame[turned="true"][kind="warning"] {{ border-left: none; border-right: 4px solid {t.warning}; }}
QFrame[turned="true"][kind="danger"] {{ border-left: none; border-right: 4px solid {t.error}; }}
StepList QScrollArea, StepList QScrollArea > QWidget#qt_scrollarea_viewport, QWidget#steps-box
  {{ background: {t.side}; color: {t.text};
  border: none; }}
QFrame[kind="line"] {{ background: {t.line}; color: {t.text}; border: none; max-height: 1px; min-height: 1px; }}
QLabel {{ background: transparent; color: {t.text}; }}
QGroupBox {{ background: transparent; color: {t.text}; border: none; margin: 0; padding: 0; }}
QLabel[kind="secondary"] {{ background: transparent; color: {t.secondary}; }}
QLabel[kind="accent"] {{ background: transparent; color: {t.accent}; }}
QLabel[kind="ok-words"] {{ background: transparent; color: {t.ok}; }}
QLabel[kind="warning-words"] {{ background: transparent; color: {t.warning}; }}
QLabel[kind="danger-words"] {{ background: transparent; color: {t.error}; }}
QLabel[kind="code"]
  {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.line}; border-radius: 6px; padding: 8px 12px; }}
QLineEdit, QPlainTextEdit
  {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge}; border-radius: 8px; padding: 8px 12px;
  selection-background-color: {t.accent}; selection-color: {t.on_accent}; }}
QRadioButton, QCheckBox {{ background: transparent; color: {t.text}; spacing: 10px; }}
QScrollBar:vertical {{ background: transparent; color: {t.text}; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {t.edge}; color: {t.text}; border-radius: 4px; min-height: 32px; margin: 2px; }}
QScrollBar:horizontal {{ background: transparent; color: {t.text}; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{ background: {t.edge}; color: {t.text}; border-radius: 4px; min-width: 32px; margin: 2px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page
  {{ background: none; color: {t.text}; border: none;
  width: 0; height: 0; }}
QMenu {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge}; padding: 6px; }}
QMenu::item {{ background: transparent; color: {t.text}; padding: 8px 20px; border-radius: 6px; }}
QMenu::item:selected {{ background: {t.accent}; color: {t.on_accent}; }}
QToolTip {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.edge}; padding: 4px; }}
"""


def scaled(font: QFont, share: float, weight: QFont.Weight | None = None) -> QFont:
    """Return the font at a share of its size, in another weight if one is given."""
    other = QFont(font)
    other.setPointSizeF(font.pointSizeF() * share)
    if weight is not None:
        other.setWeight(weight)
    return other


def base_font(system: QFont, scale: float = 1.0) -> QFont:
    """Return the font of running text: the system's, never smaller than `SMALLEST_TEXT` points."""
    font = QFont(system)
    font.setPointSizeF(max(system.pointSizeF(), SMALLEST_TEXT) * scale)
    return font


def set_kind(widget: QWidget, kind: str) -> None:
    """Tell the style sheet what a widget is, at once also when it is already shown."""
    if (widget.property("kind") or "") == kind:
        return
    widget.setProperty("kind", kind)
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # else it is yet to be dressed
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
