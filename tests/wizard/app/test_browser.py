"""The door to the browser: what is not allowed never reaches Qt, and a frozen program lends its libraries to nobody."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication

from assistant.guides import links
from assistant.wizard.app.browser import open_address

OPEN = "https://myaccount.google.com/apppasswords"
OURS, BEFORE = "/opt/program/lib", "/usr/lib/special"
SCHEMES = ("https", "http", "file", "mailto", "javascript", "data", "ftp")


class Catcher(QObject):
    """Takes what Qt would hand to the browser, and notes the library path of that moment."""

    def __init__(self) -> None:
        super().__init__()
        self.caught: list[str] = []
        self.library_path: list[str | None] = []

    @Slot(QUrl)
    def catch(self, url: QUrl) -> None:
        self.caught.append(url.toString(QUrl.ComponentFormattingOption.FullyEncoded))
        self.library_path.append(os.environ.get("LD_LIBRARY_PATH"))


@pytest.fixture
def catcher(application: QApplication) -> Iterator[Catcher]:
    made = Catcher()
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, made, "catch")  # type: ignore[arg-type]  # the stub says bytes, PySide wants words
    yield made
    for scheme in SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.mark.parametrize(
    "address",
    [
        OPEN,
        "https://accounts.google.com/AccountChooser?Email=anna%40gmail.com&continue=https%3A%2F%2Fmyaccount.google.com%2Fapppasswords",
        "https://support.google.com/accounts/answer/185833?hl=fr",
    ],
)
def test_an_allowed_address_arrives_as_it_is(catcher: Catcher, address: str) -> None:
    assert open_address(address, "", frozen=False)
    assert catcher.caught == [address]


@pytest.mark.parametrize(
    "address",
    [
        "http://myaccount.google.com/",
        "https://example.org/",
        "https://myaccount.google.com.example.org/",
        "https://myaccount.google.com@example.org/",
        "https:myaccount.google.com",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "mailto:a@example.org",
        "data:text/html,x",
        "ftp://myaccount.google.com/",
        "guide:app-password",
        "#create",
        "",
        "https://myaccount.google.com/deleteaccount",
        "https://accounts.google.com/ServiceLogin;continue=https%253A%252F%252Fexample.org",
        "https://support.google.com/x?q=%s",
    ],
)
def test_any_other_address_never_reaches_qt(catcher: Catcher, address: str) -> None:
    assert not open_address(address, "", frozen=False)
    assert catcher.caught == []


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.sampled_from(["/", "?", "#", "/x?q=", "/x#"]), st.text(st.characters(min_codepoint=32, max_codepoint=126)))
def test_what_is_allowed_is_never_what_no_browser_is_started_for(catcher: Catcher, place: str, words: str) -> None:
    address = f"https://support.google.com{place}{words}"
    assert open_address(address, "", frozen=False) == links.allowed(address)


def test_the_page_of_the_releases_is_opened_and_no_other_of_its_host(catcher: Catcher) -> None:
    releases = "https://example.org/x/releases"
    assert open_address(releases, releases, frozen=False)
    assert not open_address("https://example.org/x", releases, frozen=False)
    assert not open_address("file:///etc/passwd", "file:///etc/passwd", frozen=False)
    assert not open_address("", "", frozen=False)
    assert catcher.caught == [releases]


@pytest.mark.parametrize("before", [None, BEFORE])
def test_a_frozen_program_takes_its_library_path_away_and_back(
    catcher: Catcher, monkeypatch: pytest.MonkeyPatch, before: str | None
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", OURS)
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    if before:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    assert open_address(OPEN, "", frozen=True)
    assert catcher.library_path == [before]
    assert os.environ["LD_LIBRARY_PATH"] == OURS


def test_a_frozen_program_without_a_library_path_gets_none(catcher: Catcher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LD_LIBRARY_PATH", raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", BEFORE)
    assert open_address(OPEN, "", frozen=True)
    assert catcher.library_path == [BEFORE]
    assert "LD_LIBRARY_PATH" not in os.environ


def test_from_source_the_library_path_is_left_alone(catcher: Catcher, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", OURS)
    assert open_address(OPEN, "", frozen=False)
    assert catcher.library_path == [OURS]
