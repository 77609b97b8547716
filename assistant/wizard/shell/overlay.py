"""A picture laid over the whole window."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from assistant.guides.model import Screenshot
    from assistant.wizard.controls.theme import Theme
    from assistant.wizard.guide_view.picture import Enlarged
    from assistant.wizard.guide_view.picture_decoding import Pictures


class Overlay:
    """The place over a window, where one picture at a time is."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.picture: Enlarged | None = None

    def show(self, shot: Screenshot, pictures: Pictures, theme: Theme, view: QWidget) -> None:
        """Enlarge a picture; leaving it leads back to the view that it was enlarged from."""
        from assistant.wizard.guide_view.picture import Enlarged

        self.picture = Enlarged(shot, pictures, theme, self._window)
        self.picture.closed.connect(self._left)
        self.picture.closed.connect(view.setFocus)  # no longer, once the view is gone

    def _left(self) -> None:
        self.picture = None

    def put_away(self) -> None:
        """Close the picture, before what lies behind it changes."""
        if self.picture is not None:
            self.picture.leave()

    def fit(self) -> None:
        """Let the picture take the whole window, whose size has changed."""
        if self.picture is not None:
            self.picture.setGeometry(self._window.rect())
