"""The sixteen letters that came from the clipboard, as long as they are kept: in memory only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.wizard.session.plan import FINISH, GUIDES, WELCOME

if TYPE_CHECKING:
    from assistant.mail.secret import AppPassword
    from assistant.wizard.session.plan import Key


class Letters:
    """What is kept until the person leaves the part of the way on which the letters are needed.

    `check_at_once` says that the person asked for the check with them, until the check has begun, `refused` that Google did not
    take them. `left` says that there were any, and that the person is where they are not needed, so that the page may offer to
    clear the clipboard.
    """

    def __init__(self) -> None:
        self.kept: AppPassword | None = None
        self.check_at_once = self.refused = self.left = self._any = False

    @property
    def at_hand(self) -> AppPassword | None:
        """The letters that are of use as far as is known."""
        return None if self.refused else self.kept

    def keep(self, password: AppPassword) -> None:
        """Keep an app password, in the place of the one before."""
        self.forget()
        self.kept = password
        self._any = True

    def forget(self) -> None:
        """Overwrite the letters."""
        if self.kept is not None:
            self.kept.forget()
        self.kept = None
        self.check_at_once = self.refused = False

    def arrive(self, key: Key) -> None:
        """Forget the letters where the person arrives at a page that ends the way, or begins another one."""
        ends = key in {WELCOME, FINISH, GUIDES}
        self.left = ends and self._any
        if ends:
            self.forget()
