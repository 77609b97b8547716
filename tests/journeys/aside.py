"""The real program at the step that turns on 2-Step Verification, as some people have it before them.

Started as `python tests/journeys/aside.py SETTINGS WAY ...`; the ways are `mirrored`, for words that run from right to left, and
`no-struts`, for a system that keeps no edge of the screen free.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from assistant.__main__ import main


def turn(application: QApplication) -> None:
    """Have words run from right to left once there is a window: the language was chosen before."""
    if any(window.isVisible() for window in application.topLevelWidgets()):
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    else:
        QTimer.singleShot(5, application, lambda: turn(application))


if __name__ == "__main__":
    settings, *ways = sys.argv[1:]
    if "no-struts" in ways:
        sys.modules |= {"Xlib": None}  # type: ignore[dict-item]
    started = QApplication(["gmail-access-assistant", "-style", "Fusion"])
    if "mirrored" in ways:
        QTimer.singleShot(0, started, lambda: turn(started))
    sys.exit(main(["--settings-folder", settings, "--language", "en", "--guide", "app-password", "--step", "two-step"]))
