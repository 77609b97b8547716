"""The field in which the Gmail address is typed or pasted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from assistant.journey.answers import address_in


class AddressField(QLineEdit):
    """A field that shows the address alone once it is left, or asked for it: what was pasted around it goes."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.setInputMethodHints(Qt.InputMethodHint.ImhEmailCharactersOnly)
        self.editingFinished.connect(self.address)

    def address(self) -> str:
        """Return the address, and show it as it is returned; what is none is returned as well."""
        address = address_in(self.text())
        if address != self.text():
            self.setText(address)
        return address
