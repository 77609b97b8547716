"""What is loaded before anybody sees something: these are the lists that `tests/test_first_page.py` holds.

Named are the program's own modules, and of other libraries what these import at the top: a module, or a class of Qt's, since
PySide makes each when its name is first met. What such a library loads for itself is its own affair.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final


def _named(lists: Mapping[str, str]) -> Iterator[str]:
    for above, names in lists.items():
        if above.startswith("assistant"):
            yield above
        yield from (f"{above}.{name}".lstrip(".") for name in names.split())


# What every command loads, were it only `--version`.
EVERY_START: Final = frozenset(
    _named(
        {
            "assistant": "__main__ arguments bundled cli deployment paths terminal",
            "assistant.guides": "languages",
            "": "__future__ _signal argparse codecs collections.abc contextlib errno functools importlib io os pathlib "
            "re sys types typing",
        }
    )
)
# What is loaded to explain what a server says.
EXPLANATION: Final = EVERY_START | frozenset(
    _named(
        {
            "assistant.guides": "showable",
            "assistant.mail": "characters codes command_line comparing diagnosis exchanges kinds languages needed outcomes "
            "patterns reading replies rules secret servers texts",
            "assistant.mail.rules": "codes connection everyday listed mail_refused marks rule sentences sign_in tables",
            "": "atexit base64 enum gc itertools json unicodedata",
        }
    )
)
# What is loaded when the first page was painted.
FIRST_PAGE: Final = EVERY_START | frozenset(
    _named(
        {
            "assistant": "content",
            "assistant.guides": "errors files library",
            "assistant.journey": "answers conditions progress progress_json route store",
            "assistant.wizard": "",
            "assistant.wizard.app": "application browser garbage immortal_none qt_platform single_instance translations",
            "assistant.wizard.controls": "accessibility bidi buttons card keyboard labels layouts theme window_system",
            "assistant.wizard.pages": "base factory page_tools recurring scroller welcome_page",
            "assistant.wizard.session": "footer letters plan session world",
            "assistant.wizard.shell": "after_paint button_row focus frame overlay page_stock places window window_title",
            "PySide6.QtCore": "QCoreApplication QEvent QLibraryInfo QLocale QLockFile QObject QPoint QPointF QRect QRectF QSize "
            "QSysInfo Qt QTimer QTranslator",
            "PySide6.QtGui": "QAccessible QColor QFont QFontMetrics QGuiApplication QKeyEvent QPainter QPaintEvent QPalette QPen "
            "QStyleHints",
            "PySide6.QtWidgets": "QAbstractButton QAbstractSlider QApplication QFrame QGridLayout QHBoxLayout "
            "QLabel QLayout QLayoutItem QMenu QPushButton QScrollArea QSizePolicy QVBoxLayout QWidget QWizard QWizardPage",
            "": "datetime enum gc itertools math stat time",
        }
    )
)
# Classes that nobody imports and PySide makes all the same before the first paint, to give one back or to call ours with one.
MET: Final = frozenset(
    _named(
        {
            "PySide6.QtCore": "QMetaMethod",
            "PySide6.QtGui": "QAccessibilityHints QAction QBrush QCursor QRgba64 QScreen",
            "PySide6.QtWidgets": "QScrollBar QSpacerItem QWidgetItem",
        }
    )
)
# What is imported inside a function of a file that no start loads: by whom, what and why.
DEFERRED: Final = {
    ("assistant.mail.concepts", "assistant.mail.rules.words"): "many, and only who makes the index of them reads them",
    ("assistant.mail.concepts", "assistant.mail.rules.word_index"): "many, and whoever meets the vocabulary may bring their own",
    ("assistant.mail.placed", "html"): "slow, and few replies hold what its table is needed for",
    ("assistant.mail.trust", "truststore"): "slow, and neither `explain` nor whoever names trusted roots needs it",
    (
        "assistant.wizard.pages.other_ways",
        "assistant.wizard.controls.qr_code",
    ): "slow, and few people want the page on their phone",
    ("assistant.wizard.app.clipboard_reader", "assistant.wizard.app.x11_clipboard"): "python-xlib is there on Linux only",
    ("assistant.wizard.shell.side_by_side", "assistant.wizard.controls.strut"): "its library is only there on Linux",
    ("build.painting", "PIL"): "`--check` runs where it is not installed",
    ("build.painting", "oxipng"): "`--check` runs where it is not installed",
    ("build.painting", "playwright"): "`--check` runs where it is not installed",
}
