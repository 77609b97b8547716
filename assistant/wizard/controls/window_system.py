"""What the window system lets a program do."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def can_stay_on_top() -> bool:
    """Return whether the window system lets a window choose its place and stay on top: Wayland leaves both to the person."""
    return not QGuiApplication.platformName().startswith("wayland")
