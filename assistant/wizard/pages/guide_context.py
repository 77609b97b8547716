"""What widgets made of a guide need to know of the page they stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.guides.model import Screenshot
from assistant.wizard.controls.clipboard import copy
from assistant.wizard.guide_view.blocks import ViewContext
from assistant.wizard.session.addresses import whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from assistant.guides.model import Guide, Picture
    from assistant.wizard.pages.host import Host


def context(host: Host, follow: Callable[[str], None], guide: Guide | None) -> ViewContext:
    """Return what widgets made of a guide need; `follow` follows a link from their page."""
    session = host.session

    def screenshot(picture: Picture) -> Screenshot:
        if guide is None:
            return Screenshot(None, picture.alt)
        return session.world.guides.screenshot(guide, picture, session.language)

    def placed(address: str) -> str:
        return address if guide is None else whole(address, guide.slug)

    return ViewContext(
        theme=host.colours,
        pictures=host.pictures,
        language=session.language,
        narrow=host.is_narrow(),
        opens=lambda address: session.links.can_follow(placed(address)),
        follow=lambda address: follow(placed(address)),
        copy=copy,
        screenshot=screenshot,
        enlarge=host.enlarge,
        written_in=guide.language if guide is not None else "",
    )
