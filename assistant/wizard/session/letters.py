"""The sixteen letters that arrived by themselves, kept in memory until the person is done with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from assistant.mail.secret import AppPassword


class Letters:
    """The letters, if there are any; `check_at_once` is set where the person asked on the page before to check them."""

    def __init__(self) -> None:
        self.kept: AppPassword | None = None
        self.check_at_once = False

    def forget(self) -> None:
        """Forget the letters."""
        if self.kept is not None:
            self.kept.forget()
        self.kept, self.check_at_once = None, False
