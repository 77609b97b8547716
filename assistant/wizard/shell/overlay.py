"""The pictures of a window, of which one may be laid over all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from assistant.guides.model import Screenshot
    from assistant.wizard.controls.theme import Theme
    from assistant.wizard.guide_view.picture import Enlarged
    from assistant.wizard.guide_view.picture_decoding import Pictures
    from assistant.wizard.session.world import ReadPicture


class Overlay:
    """The decoded pictures, and the place over the window where one at a time is enlarged."""

    def __init__(self, window: QWidget, read: ReadPicture) -> None:
        self._window, self._read = window, read
        self._pictures: Pictures | None = None
        self.picture: Enlarged | None = None

    @property
    def pictures(self) -> Pictures:
        """The decoded pictures."""
        if self._pictures is None:
            from assistant.wizard.guide_view.picture_decoding import Pictures

            self._pictures = Pictures(self._read)
        return self._pictures

    @property
    def busy(self) -> bool:
        """Whether a picture has still to arrive."""
        return self._pictures is not None and self._pictures.busy

    def stop(self) -> None:
        """Decode no more."""
        if self._pictures is not None:
            self._pictures.stop()

    def show(self, shot: Screenshot, theme: Theme, view: QWidget) -> None:
        """Enlarge a picture; leaving it leads back to the view that it was enlarged from."""
        from assistant.wizard.guide_view.picture import Enlarged

        self.picture = Enlarged(shot, self.pictures, theme, self._window)
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
