"""Decodes pictures in a thread of its own, each at the size at which it is shown, and keeps some of them."""

from __future__ import annotations

import atexit
import traceback
from collections import deque
from pathlib import Path
from threading import Lock, Thread
from typing import NamedTuple

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap

from assistant.guides.pictures import HEADER, LARGEST_FILE, Header, header, to_decode
from assistant.wizard.session.world import ReadPicture

KEPT = 48 * 1024 * 1024  # bytes of decoded pictures; one at its usual size takes less than 1 MB
MOST_DECODED = 128  # MB that decoding one picture may take
GLANCE = 4  # ms between two looks at what the thread has done, while it is at work

_at_work = Lock()
atexit.register(_at_work.acquire)  # Qt must not be taken down under a picture that is being decoded; the next one waits for ever


class Wanted(NamedTuple):
    """A picture at a width in the screen's pixels, of which so many make one of the window's."""

    path: Path
    width: int
    ratio: float = 1.0


class Pictures(QObject):
    """Gives pictures at the width at which they are shown, as soon as they are decoded."""

    arrived = Signal(object)  # the path of a picture that is there now, or cannot be shown after all

    def __init__(self, read: ReadPicture) -> None:
        super().__init__()
        self._read = read
        self._sizes: dict[Path, QSize] = {}
        self._kept: dict[tuple[Path, int], QPixmap] = {}  # what was shown last stands last
        self._asked: dict[Path, Wanted] = {}
        self._untold: list[Path] = []  # what has arrived and was not told of yet
        self._decoder = _Decoder(read)
        self._glances = QTimer(self, interval=GLANCE)
        self._glances.timeout.connect(self._tell)

    @property
    def busy(self) -> bool:
        """Whether a picture is still to arrive, or to be told of."""
        return bool(self._asked or self._untold)

    def size(self, path: Path | None) -> QSize:
        """Return the size of a picture in its own pixels; an empty one where there is none that can be shown."""
        if path is None:
            return QSize()
        if path not in self._sizes:
            try:
                found = header(self._read(path, HEADER))
            except OSError:
                found = None
            self._sizes[path] = QSize(found.width, found.height) if found else QSize()
        return self._sizes[path]

    def at(self, path: Path | None, width: int, ratio: float = 1.0) -> QPixmap:
        """Return a picture at a width in the window's pixels; until it has arrived, at another width, or a null one.

        It is never wider than it is by itself.
        """
        self._fetch()
        size = self.size(path)
        if path is None or size.isEmpty():
            return QPixmap()
        wanted = Wanted(path, min(round(width * ratio), size.width()), ratio)
        key = path, wanted.width
        if key in self._kept:
            self._kept[key] = self._kept.pop(key)
            return self._kept[key]
        if self._asked.get(path) != wanted:
            self._asked[path] = wanted
            self._decoder.want(wanted)
            self._glances.start()
        others = [other for other in self._kept if other[0] == path]
        return self._kept[max(others)] if others else QPixmap()

    def stop(self) -> None:
        """Decode nothing any more."""
        self._glances.stop()
        self._asked.clear()
        self._untold.clear()
        self._decoder.stop()

    def _tell(self) -> None:
        self._fetch()
        untold, self._untold = self._untold, []
        for path in untold:
            self.arrived.emit(path)
        if not self._asked and not self._untold:
            self._glances.stop()

    def _fetch(self) -> None:
        for wanted, image in self._decoder.take():
            if self._asked.get(wanted.path) == wanted:
                del self._asked[wanted.path]
            if image.isNull():
                self._sizes[wanted.path] = QSize()
            else:
                self._keep(wanted, image)
            self._untold.append(wanted.path)

    def _keep(self, wanted: Wanted, image: QImage) -> None:
        pixmap = QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(wanted.ratio)
        self._kept[wanted.path, wanted.width] = pixmap
        taken = sum(map(_bytes, self._kept.values()))
        while taken > KEPT and len(self._kept) > 1:
            taken -= _bytes(self._kept.pop(next(iter(self._kept))))


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * pixmap.depth() // 8


class _Decoder:
    """What the thread does. It knows no object of the window, each of which may be gone before a picture is decoded."""

    def __init__(self, read: ReadPicture) -> None:
        self._read = read
        self._lock = Lock()
        self._wanted: dict[Path, Wanted] = {}
        self._done: deque[tuple[Wanted, QImage]] = deque()
        self._thread: Thread | None = None

    def want(self, wanted: Wanted) -> None:
        """Have a picture decoded, before all others, and at no other width."""
        with self._lock:
            self._wanted.pop(wanted.path, None)
            self._wanted[wanted.path] = wanted
            if self._thread is None:
                self._thread = Thread(target=self._run, name="pictures", daemon=True)
                self._thread.start()

    def take(self) -> list[tuple[Wanted, QImage]]:
        """Return what was decoded since the last call."""
        return [self._done.popleft() for _ in range(len(self._done))]

    def stop(self) -> None:
        """Forget what is still to be decoded."""
        with self._lock:
            self._wanted.clear()

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._wanted:
                    self._thread = None
                    return
                _, wanted = self._wanted.popitem()
            try:
                image = self._decoded(wanted)
            except Exception:  # noqa: BLE001 - a mistake of the program, which is told; the others are decoded all the same
                traceback.print_exc()
                image = QImage()
            self._done.append((wanted, image))

    def _decoded(self, wanted: Wanted) -> QImage:
        try:
            content = self._read(wanted.path, LARGEST_FILE + 1)
        except OSError:
            return QImage()
        return decoded(content, wanted.width)


def decoded(content: bytes, width: int) -> QImage:
    """Return a picture at a width in pixels; a null image when it is damaged, too large, or none at all."""
    found = to_decode(content)
    if found is None:
        return QImage()
    with _at_work:  # what Qt needs for it is gone when this ends
        return _decoded(*found, width)


def _decoded(about: Header, content: bytes, width: int) -> QImage:
    """Decode without a device of Python's: its reading would wait for Python while Qt keeps others from loading any picture."""
    QImageReader.setAllocationLimit(MOST_DECODED)
    image = QImage.fromData(content, about.kind)  # type: ignore[arg-type]  # the stub wants bytes, and these are refused
    if image.isNull():
        return image
    if width < about.width:
        size = QSize(width, max(1, round(width * about.height / about.width)))
        image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    if image.hasAlphaChannel():
        _put_on_white(image)
    image.convertTo(QImage.Format.Format_RGB32)
    return image


def _put_on_white(image: QImage) -> None:
    """Paint white behind a picture: what can be seen through was made for pages of paper's colour."""
    image.convertTo(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOver)
    painter.fillRect(image.rect(), Qt.GlobalColor.white)
    painter.end()
