"""The ways beside the button that opens a page: to other steps, past the account chooser, in a private window, on the phone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assistant.guides.links import account_chooser, leads_inside
from assistant.wizard.controls import clipboard
from assistant.wizard.controls.accessibility import mark_language
from assistant.wizard.controls.bidi import isolated
from assistant.wizard.controls.buttons import ActionButton
from assistant.wizard.controls.disclosure import Disclosure
from assistant.wizard.controls.labels import secondary
from assistant.wizard.controls.layouts import flow
from assistant.wizard.session.addresses import whole

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from assistant.guides.model import Guide, Link, Step
    from assistant.wizard.pages.base import Page

_translate = QCoreApplication.translate


def in_the_guide(page: Page, guide: Guide, step: Step) -> Iterator[QWidget]:
    """Yield a button for each link of a step that its author marked as one and that leads to a step: another way to go."""
    for number, link in enumerate(step.buttons):
        address = whole(link.address, guide.slug)
        if leads_inside(link.address) and page.session.links.can_follow(address):
            button = ActionButton(link.label, partial(page.follow, address))
            button.setObjectName(f"way-{number}")
            mark_language(button, guide.language)
            yield button


def folded(page: Page, link: Link, open_directly: Callable[[], object]) -> QWidget:
    """Return the ways to a page behind a title; `open_directly` opens it without choosing the account."""
    chosen = account_chooser(link.address, page.session.address) != link.address
    ways = _past_the_chooser(link, open_directly) if chosen else []
    return Disclosure(_translate("OtherWays", "Open it on the phone, or in another way"), lambda: _shown(link, ways))


def _past_the_chooser(link: Link, open_directly: Callable[[], object]) -> list[QWidget]:
    direct = ActionButton(_translate("OtherWays", "Open without choosing the account"), open_directly, kind="flat")
    direct.setObjectName("open-directly")
    private = ActionButton(_translate("OtherWays", "Copy the link for a private window"), lambda: None, kind="flat")
    private.setToolTip(
        _translate("OtherWays", "In a private window no account is signed in yet, so that you choose the right one yourself.")
    )
    private.setObjectName("copy-private")
    private.clicked.connect(lambda: clipboard.copy(link.address, private))
    return [direct, private]


def _shown(link: Link, ways: list[QWidget]) -> QWidget:
    from assistant.wizard.controls.qr_code import QrCode

    box = QWidget()
    layout = QVBoxLayout(box)
    layout.setContentsMargins(0, 0, 0, 0)
    if ways:
        layout.addWidget(flow(*ways))
    for_camera = _translate("OtherWays", "Point the phone's camera at this code. It holds only the address of the page.")
    layout.addWidget(secondary(for_camera))
    layout.addWidget(QrCode(link.address, _translate("OtherWays", "Code for the phone: {address}").format(address=link.address)))
    layout.addWidget(secondary(isolated(link.address)))
    return box
