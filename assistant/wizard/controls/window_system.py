"""What the window system lets a program do."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def can_stay_on_top() -> bool:
    """Return whether the window system lets a window stay on top: Wayland leaves that to the person."""
    return not QGuiApplication.platformName().startswith("wayland")
