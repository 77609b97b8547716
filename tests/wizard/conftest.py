"""A context that only remembers, for widgets that are made of a guide."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from assistant.guides.links import allowed
from assistant.guides.model import Picture, Screenshot
from assistant.guides.pictures import HEADER
from assistant.wizard.controls.theme import LIGHT, Theme
from assistant.wizard.guide_view.blocks import ViewContext
from assistant.wizard.guide_view.picture_decoding import Pictures


def png(width: int = 840, height: int = 430, colour: str = "#ffffff") -> bytes:
    """Return a picture of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


@dataclass
class Remembered:
    """What widgets asked of the window."""

    followed: list[str] = field(default_factory=list)
    copied: list[str] = field(default_factory=list)
    enlarged: list[Screenshot] = field(default_factory=list)


@dataclass
class FakePictureFiles:
    """Pictures by their path; a path that is not there cannot be read."""

    content: dict[Path, bytes] = field(default_factory=dict)
    looked_at: list[Path] = field(default_factory=list)
    read: list[Path] = field(default_factory=list)

    def __call__(self, path: Path, most: int) -> bytes:
        (self.looked_at if most <= HEADER else self.read).append(path)
        if path not in self.content:
            raise FileNotFoundError(path)
        return self.content[path][:most]


@pytest.fixture
def remembered() -> Remembered:
    return Remembered()


@pytest.fixture
def picture_files() -> FakePictureFiles:
    return FakePictureFiles({Path("white.png"): png(), Path("copy.en.png"): png(colour="#dddddd")})


@pytest.fixture
def make_png() -> Callable[..., bytes]:
    return png


@pytest.fixture
def make_context(
    set_theme: Callable[[Theme], None], remembered: Remembered, picture_files: FakePictureFiles
) -> Callable[..., ViewContext]:
    """Return the context on which blocks become widgets; changes take the place of its parts."""
    set_theme(LIGHT)

    def screenshot(picture: Picture) -> Screenshot:
        return Screenshot(Path(picture.file) if picture.file else None, picture.alt, caption="Illustration")

    def opens(address: str) -> bool:
        return address.startswith(("#", "guide:")) or allowed(address)

    def copy(words: str, _button: QPushButton) -> None:
        remembered.copied.append(words)

    def enlarge(shot: Screenshot, _view: QWidget) -> None:
        remembered.enlarged.append(shot)

    context = ViewContext(
        theme=LIGHT,
        pictures=Pictures(picture_files),
        language="en",
        narrow=False,
        opens=opens,
        follow=remembered.followed.append,
        copy=copy,
        screenshot=screenshot,
        enlarge=enlarge,
    )
    return lambda **changes: replace(context, **changes)


@pytest.fixture
def context(make_context: Callable[..., ViewContext]) -> ViewContext:
    return make_context()


@pytest.fixture
def show(qtbot: QtBot, application: QApplication) -> Callable[..., QWidget]:
    """Show a widget of its own at a size."""

    def shown(widget: QWidget, width: int = 600, height: int = 0) -> QWidget:
        qtbot.addWidget(widget)
        tall = height or (widget.heightForWidth(width) if widget.hasHeightForWidth() else widget.sizeHint().height())
        widget.resize(width, max(tall, 20))
        widget.show()
        qtbot.waitExposed(widget)
        widget.activateWindow()
        QApplication.processEvents()
        return widget

    return shown


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """The name of a real X server."""
    if not sys.platform.startswith("linux") or shutil.which("Xvfb") is None:
        pytest.skip("an X server needs a virtual display: install the package xvfb")
    reading, writing = os.pipe()
    command = ("Xvfb", "-displayfd", str(writing), "-screen", "0", "640x480x24", "-nolisten", "tcp", "-noreset")
    with subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with os.fdopen(reading) as said:
            yield f":{said.readline().strip()}"
        server.terminate()
