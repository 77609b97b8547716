"""What everything is measured against: a wizard of three pages that says nothing, shown, painted once and closed."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWizard, QWizardPage

PAGES = 3


class BareWizard(QWizard):
    """Three pages with a line each; closes the program once the first was painted."""

    def __init__(self) -> None:
        super().__init__()
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        for number in range(1, PAGES + 1):
            page = QWizardPage()
            page.setTitle(f"Page {number} of {PAGES}")
            QVBoxLayout(page).addWidget(QLabel("Press Next."))
            self.addPage(page)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, then leave the event loop at the next turn."""
        super().paintEvent(event)
        QTimer.singleShot(0, QApplication.quit)


def main() -> int:
    """Show the wizard until it was painted."""
    app = QApplication(sys.argv)
    wizard = BareWizard()
    wizard.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
