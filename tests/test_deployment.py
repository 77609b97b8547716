"""The language that an administrator named while installing."""

from __future__ import annotations

import sys
from contextlib import AbstractContextManager, nullcontext
from types import SimpleNamespace

import pytest

from assistant import deployment


def registry(values: dict[str, object]) -> SimpleNamespace:
    """A registry with one key, read as the module winreg reads it."""

    def open_key(root: str, key: str, reserved: int, access: int) -> AbstractContextManager[str]:
        assert (root, key, reserved, access) == ("HKLM", r"Software\Gmail Access Assistant", 0, 0x20019 | 0x100)
        return nullcontext("key")

    def value_of(key: str, name: str) -> tuple[object, int]:
        if name not in values:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        return values[name], 1

    return SimpleNamespace(
        HKEY_LOCAL_MACHINE="HKLM", KEY_READ=0x20019, KEY_WOW64_64KEY=0x100, OpenKey=open_key, QueryValueEx=value_of
    )


def test_the_language_is_read_from_the_computers_own_key() -> None:
    assert deployment.noted_language(registry({"Language": "de"})) == "de"


@pytest.mark.parametrize("values", [{}, {"Language": 7}, {"Language": ""}])
def test_nothing_usable_is_no_language(values: dict[str, object]) -> None:
    assert deployment.noted_language(registry(values)) == ""


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_other_systems_have_no_registry(platform: str) -> None:
    assert deployment.language(platform) == ""


def test_windows_is_asked_by_its_own_module(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "winreg", registry({"Language": "pl"}))
    assert deployment.language("win32") == "pl"
