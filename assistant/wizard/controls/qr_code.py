"""A link as a code for the phone's camera."""

from __future__ import annotations

import segno
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

MARGIN = 4  # modules, ISO/IEC 18004
MODULE = 5  # px; a phone at reading distance resolves half of it


class QrCode(QWidget):
    """A QR code, black on white in every theme, never mirrored."""

    def __init__(self, address: str, spoken: str) -> None:
        super().__init__()
        self.address = address
        self.matrix = tuple(bytes(row) for row in segno.make_qr(address, error="m").matrix)
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size at which every module is a whole number of pixels."""
        side = (len(self.matrix) + 2 * MARGIN) * MODULE
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the modules on white."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor("black"))
        for y, row in enumerate(self.matrix):
            for x, dark in enumerate(row):
                if dark:
                    painter.drawRect(QRectF((x + MARGIN) * MODULE, (y + MARGIN) * MODULE, MODULE, MODULE))
