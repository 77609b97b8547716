"""Keeps None, True and False alive on Python 3.11.

Python 3.12 made them immortal (PEP 683), and PySide6 6.12 was built to count on it: on 3.11 each call of Qt that gives nothing
back takes away a reference to None. After some ten thousand of them, a few minutes of work, Python would end with
"deallocating None".
"""

from __future__ import annotations

import sys

IMMORTAL_SINCE = (3, 12)
ENOUGH = sys.maxsize >> 2


def keep() -> None:
    """Give them more references than a program can ever use up; does nothing where they cannot die anyway."""
    if sys.version_info >= IMMORTAL_SINCE or sys.getrefcount(None) >= ENOUGH:
        return
    import ctypes  # newer Pythons can do without it

    for thing in (None, True, False, NotImplemented):
        ctypes.c_ssize_t.from_address(id(thing)).value += ENOUGH  # an object begins with its count
