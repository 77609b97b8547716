"""What was settled for everybody on this computer by whoever installed the program."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Final

from assistant.paths import TITLE

KEY: Final = rf"Software\{TITLE}"


def language(platform: str) -> str:
    """Return the language that the msi's property LANGUAGE named, "" where there is none; `platform` is spelt as sys.platform."""
    return noted_language(import_module("winreg")) if platform == "win32" else ""


def noted_language(registry: Any) -> str:
    """Return the value Language of this computer's key; `registry` is the module winreg."""
    access = registry.KEY_READ | registry.KEY_WOW64_64KEY
    try:
        with registry.OpenKey(registry.HKEY_LOCAL_MACHINE, KEY, 0, access) as key:
            value, _ = registry.QueryValueEx(key, "Language")
    except OSError:
        return ""
    return value if isinstance(value, str) else ""
