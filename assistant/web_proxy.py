"""Whether this computer is set to reach the web through a proxy, through which no mail goes."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

# curl.se/docs/manpage.html, "Environment"; what is meant for http alone is often set for all.
VARIABLES: Final = ("https_proxy", "http_proxy", "all_proxy")
KEY: Final = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"


def is_set(environ: Mapping[str, str], platform: str) -> bool:
    """Tell whether the environment names one, or the settings of Windows; `platform` is spelt as sys.platform."""
    named = any(environ.get(name) or environ.get(name.upper()) for name in VARIABLES)
    return named or (platform == "win32" and is_noted(import_module("winreg")))


def is_noted(registry: Any) -> bool:
    """Tell whether the person's settings name one, or a script that does; `registry` is the module winreg."""
    return bool(_value(registry, "ProxyEnable") or _value(registry, "AutoConfigURL"))


def _value(registry: Any, name: str) -> object:
    try:
        with registry.OpenKey(registry.HKEY_CURRENT_USER, KEY) as key:
            return registry.QueryValueEx(key, name)[0]
    except OSError:
        return None
