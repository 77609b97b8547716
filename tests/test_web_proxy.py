"""Whether this computer is set to use a web proxy: then a network that lets no mail through is not broken but meant so."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, nullcontext
from types import SimpleNamespace

import pytest

from assistant import web_proxy

PROXY = "http://proxy.example:3128"


def registry(values: dict[str, object] | None) -> SimpleNamespace:
    """A registry with the key of Windows' settings for the web, None without it, read as the module winreg reads it."""

    def open_key(root: str, key: str) -> AbstractContextManager[str]:
        assert (root, key) == ("HKCU", r"Software\Microsoft\Windows\CurrentVersion\Internet Settings")
        if values is None:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return nullcontext("key")

    def value_of(_key: str, name: str) -> tuple[object, int]:
        if values is None or name not in values:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return values[name], 1

    return SimpleNamespace(HKEY_CURRENT_USER="HKCU", OpenKey=open_key, QueryValueEx=value_of)


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({}, False),
        ({"https_proxy": PROXY}, True),
        ({"HTTPS_PROXY": PROXY}, True),
        ({"http_proxy": PROXY}, True),
        ({"ALL_PROXY": "socks5://proxy.example"}, True),
        ({"https_proxy": "", "no_proxy": "*"}, False),
    ],
)
def test_the_environment_may_name_one(environ: dict[str, str], *, expected: bool) -> None:
    assert web_proxy.is_set(environ, "linux") is expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (None, False),
        ({}, False),
        ({"ProxyEnable": 0, "ProxyServer": "proxy.example:3128"}, False),
        ({"ProxyEnable": 1, "ProxyServer": "proxy.example:3128"}, True),
        ({"ProxyEnable": 0, "AutoConfigURL": "http://proxy.example/wpad.dat"}, True),
    ],
)
def test_the_settings_of_windows_may_name_one(values: dict[str, object] | None, *, expected: bool) -> None:
    assert web_proxy.is_noted(registry(values)) is expected


def test_windows_is_asked_by_its_own_module(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "winreg", registry({"ProxyEnable": 1}))
    assert web_proxy.is_set({}, "win32")
