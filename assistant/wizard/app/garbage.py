"""Garbage is not collected before the first page is painted: what is loaded for it stays, so there is nothing to collect."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@contextmanager
def uncollected() -> Iterator[Callable[[], None]]:
    """Collect no garbage until what is yielded is called, or the context is left, by whatever way."""
    gc.disable()
    try:
        yield gc.enable
    finally:
        gc.enable()
