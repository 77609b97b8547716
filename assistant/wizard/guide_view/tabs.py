"""Alternatives of which one is shown at a time, as high as that one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QTabWidget

from assistant.wizard.controls.theme import RHYTHM

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget


_TURNING = "QTabBar::scroller { width: 56px; } QToolButton { padding: 0; min-height: 0; border-radius: 4px; }"
"""Where titles do not fit: arrows to turn to the others, with room for their signs."""


class TabsView(QTabWidget):
    """Titles, and below them what belongs to one of them; what follows stands right under it, however high the others are."""

    def __init__(self, tabs: Iterable[tuple[str, QWidget]]) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.tabBar().setStyleSheet(_TURNING)
        for title, page in tabs:
            page.setContentsMargins(0, RHYTHM, 0, 0)
            self.addTab(page, title.replace("&", "&&"))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.currentChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """Return the size of the titles and of what is shown."""
        bar, page = self.tabBar().sizeHint(), self.currentWidget().sizeHint()
        return QSize(max(bar.width(), page.width()), bar.height() + page.height())

    def minimumSizeHint(self) -> QSize:
        """Return the least size of the titles and of what is shown."""
        bar, page = self.tabBar().minimumSizeHint(), self.currentWidget().minimumSizeHint()
        return QSize(max(bar.width(), page.width()), bar.height() + page.height())

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the titles and of what is shown."""
        page = self.currentWidget()
        height = page.heightForWidth(width) if page.hasHeightForWidth() else page.sizeHint().height()
        return self.tabBar().sizeHint().height() + height
