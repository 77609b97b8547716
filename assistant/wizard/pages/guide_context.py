"""What widgets made of a guide need to know of the page they stand on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.guides.model import Screenshot
from assistant.wizard.controls.clipboard import copy
from assistant.wizard.guide_view.blocks import ViewContext
from assistant.wizard.session.itinerary import whole

if TYPE_CHECKING:
    from assistant.guides.model import Guide, Picture
    from assistant.wizard.pages.host import Host


def context(host: Host, guide: Guide | None) -> ViewContext:
    """Return what widgets made of a guide need."""

    def screenshot(picture: Picture) -> Screenshot:
        if guide is None:
            return Screenshot(None, picture.alt)
        return host.world.guides.screenshot(guide, picture, host.language)

    def placed(address: str) -> str:
        return address if guide is None else whole(address, guide.slug)

    return ViewContext(
        theme=host.colours,
        pictures=host.pictures,
        language=host.language,
        narrow=host.is_narrow(),
        opens=lambda address: host.can_follow(placed(address)),
        follow=lambda address: host.follow(placed(address)),
        copy=copy,
        screenshot=screenshot,
        enlarge=host.enlarge,
        written_in=guide.language if guide is not None else "",
    )
