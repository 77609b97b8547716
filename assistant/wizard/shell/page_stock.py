"""The pages of a wizard, each made when it is first needed, and the way from any of them to any other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from assistant.wizard.pages.base import Page
from assistant.wizard.pages.factory import page_for
from assistant.wizard.session.plan import WELCOME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QWizard

    from assistant.wizard.pages.host import Host
    from assistant.wizard.session.plan import Key
    from assistant.wizard.shell.frame import Frame

NOWHERE = -1  # QWizard's own number for no page


class PageStock:
    """The pages by their keys, and the numbers by which QWizard knows them; `frame` stands around them."""

    def __init__(self, wizard: QWizard, host: Host, frame: Frame) -> None:
        self._wizard, self._host, self._frame = wizard, host, frame
        self._pages: dict[Key, Page] = {}
        self._keys: list[Key] = []  # the number of a page is the place of its key

    def __iter__(self) -> Iterator[Page]:
        return iter(self._pages.values())

    def number(self, key: Key) -> int:
        """Return QWizard's number for a page, which it has from now on."""
        if key not in self._keys:
            self._keys.append(key)
        return self._keys.index(key)

    def key(self, number: int) -> Key:
        """Return the page that has a number, the first one for no page at all."""
        return WELCOME if number == NOWHERE else self._keys[number]

    def key_now(self) -> Key:
        """Return the page that QWizard shows."""
        return self.key(self._wizard.currentId())

    def page_now(self) -> Page:
        """Return the page that QWizard shows."""
        return self.page(self.key_now())

    def page(self, key: Key) -> Page:
        """Return a page; it is made when it is first asked for."""
        if key not in self._pages:
            self._pages[key] = page_for(self._host, key)
        return self._pages[key]

    def number_after(self, key: Key) -> int:
        """Return the number of the page that follows another one, `NOWHERE` after the last."""
        following = self._host.session.after(key)
        return NOWHERE if following is None else self.number(following)

    def add(self, key: Key) -> None:
        """Give QWizard a page, which it must have before it can turn to it."""
        if self.number(key) not in self._wizard.pageIds():
            if self.page(key).shows_steps:
                self._frame.steps()  # before the page is turned: QWizard gives the list its place only then
            self._wizard.setPage(self.number(key), self.page(key))

    def add_following(self) -> None:
        """Give QWizard the page that follows the one it shows."""
        number = self._wizard.nextId()
        if number != NOWHERE:
            self.add(self.key(number))

    def travel(self, key: Key) -> None:
        """Turn to a page by QWizard's own steps, of which none is seen."""
        self._wizard.setUpdatesEnabled(False)
        try:
            self._walk(self.number(key))
        finally:
            self._wizard.setUpdatesEnabled(True)

    def _walk(self, target: int) -> None:
        """Walk back to a page that was met, else along the plan."""
        wizard = self._wizard
        if target in wizard.visitedIds():
            while wizard.currentId() != target:
                wizard.back()
            return
        # Pages of an older plan may lie behind: walk the plan from its beginning.
        order = [self.number(each) for each in self._host.session.sequence()]
        if wizard.visitedIds() != order[: len(wizard.visitedIds())]:
            wizard.restart()
        while wizard.currentId() != target and wizard.nextId() != NOWHERE:
            wizard.next()

    def clear_others(self) -> None:
        """Have all pages but the shown one made anew when they are met again."""
        shown = self.page_now()
        for page in self:
            if page is not shown:
                page.clear()

    def make_neighbours(self) -> None:
        """Make the pages next to the shown one while the person reads, as they will be met, so that turning to them is quick."""
        self.add_following()
        for number in (self._wizard.nextId(), *self._wizard.visitedIds()[-2:-1]):
            page = self._wizard.page(number) if number != NOWHERE else None
            if isinstance(page, Page):
                page.fill()  # or only show what is known by now
                page.pre_layout(self._size_of(page))

    def _size_of(self, page: Page) -> QSize:
        """Return the size that a page next to the shown one will have, beside which the list of steps stands or does not."""
        size, here = self.page_now().size(), self.page_now().shows_steps
        if here == page.shows_steps or self._host.is_narrow():
            return size
        return size + QSize(self._frame.width_of_steps(self._host.colours, size.height()) * (here - page.shows_steps), 0)
