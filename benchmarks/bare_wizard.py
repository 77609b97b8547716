"""What everything is measured against: a wizard of three pages that say next to nothing.

usage: python -m benchmarks.bare_wizard    shows it, paints it once and ends
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWizard, QWizardPage

PAGES = 3


def bare_wizard() -> QWizard:
    """Return a wizard of three pages with a title and a line each."""
    wizard = QWizard()
    wizard.setWizardStyle(QWizard.WizardStyle.ModernStyle)
    for number in range(1, PAGES + 1):
        page = QWizardPage()
        page.setTitle(f"Page {number} of {PAGES}")
        QVBoxLayout(page).addWidget(QLabel("Press Next."))
        wizard.addPage(page)
    return wizard


class QuitOncePainted(QObject):
    """Ends the program at the event loop's next turn after a widget was painted."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, QApplication.quit)
        return False


def main() -> int:
    """Show the wizard until it was painted."""
    app = QApplication(sys.argv)
    wizard = bare_wizard()
    painted = QuitOncePainted()
    wizard.installEventFilter(painted)
    wizard.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
