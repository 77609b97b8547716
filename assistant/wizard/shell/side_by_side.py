"""The window as a narrow column beside the browser, on top of other windows, and back."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QMargins, QObject, QRect, Qt
from PySide6.QtGui import QGuiApplication

from assistant.wizard.controls.window_system import can_stay_on_top
from assistant.wizard.shell.places import Screen, column_on, font_scale, has_place, kept_free, whole_on

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen
    from PySide6.QtWidgets import QWidget

_KIND = QEvent.Type
_MOVES = frozenset(
    {_KIND.Move, _KIND.Resize, _KIND.Show, _KIND.Hide, _KIND.WindowStateChange, _KIND.WindowActivate, _KIND.WindowDeactivate}
)
_NOT_AT_THE_SIDE = Qt.WindowState.WindowMinimized | Qt.WindowState.WindowMaximized | Qt.WindowState.WindowFullScreen


class SideBySide(QObject):
    """Gives a window the one shape or the other; as a column it stands at the side where the browser has no buttons of its own.

    Its edge of the screen is kept free as long as it stands there, where the system can do that.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._before: tuple[QRect, Qt.WindowState] | None = None  # where it was, whole
        self._frame = QMargins()  # that the column was given its place with
        self._kept = QRect()  # the column with its frame, while its edge is kept free
        self._is_column = False
        # Only then is the window on the screen that takes it.
        application = cast("QGuiApplication", QGuiApplication.instance())
        application.screenRemoved.connect(self._find_place, Qt.ConnectionType.QueuedConnection)

    def become_column(self) -> None:
        """Make the window a column at the side of the screen that it is on."""
        window = self._window
        if window.isVisible():
            self._before = window.normalGeometry(), window.windowState()
            window.setWindowState(Qt.WindowState.WindowNoState)
        self._is_column = True
        self._stay_on_top(on=True)
        self.stand()
        window.installEventFilter(self)
        window.show()
        self._follow()

    def become_whole(self) -> None:
        """Let the whole window come back where it was."""
        window = self._window
        window.removeEventFilter(self)
        self._is_column = False
        free = self._free()
        self._keep(None)
        self._stay_on_top(on=False)
        place, state = self._before or (whole_on(free), Qt.WindowState.WindowNoState)
        if not has_place(place, [screen.availableGeometry() for screen in QGuiApplication.screens()]):
            place = whole_on(free)
        window.setWindowState(Qt.WindowState.WindowNoState)  # a maximised one would not take its place
        window.setGeometry(place)
        window.setWindowState(state)
        window.show()

    def stand(self) -> None:
        """Put the column at its side of the screen: the left one, but the right one where words run from right to left."""
        window = self._window
        self._frame = self._drawn_around()
        place = column_on(self._free(), self._frame, font_scale(window.font()), right=self._is_right())
        if can_stay_on_top():
            window.setGeometry(place)
        else:  # somewhere on the screen, so that as high as that it would stick out
            window.resize(place.width(), min(place.height(), window.height()))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Keep the edge free only while the column stands there; it changes sides with the words."""
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.stand()
        elif event.type() in _MOVES:
            self._follow()
        return False

    def _find_place(self) -> None:
        """Put the window where a screen is, once one is gone."""
        if self._is_column:
            self.stand()

    def _follow(self) -> None:
        window = self._window
        stands = window.isVisible() and window.windowState() & _NOT_AT_THE_SIDE == Qt.WindowState.WindowNoState
        if stands and self._frame != self._drawn_around():  # now that the system drew it
            self.stand()
        self._keep(window.frameGeometry() if stands else None)

    def _keep(self, column: QRect | None) -> None:
        here, right = self._window.screen(), self._is_right()
        others = [_told(screen) for screen in here.virtualSiblings() if screen != here]
        scale = font_scale(self._window.font())
        area = column and kept_free(column, _told(here, self._free()), others, scale, right=right)
        kept = column if column is not None and area is not None else QRect()
        if kept != self._kept:
            self._kept = kept
            if _has_struts():
                from assistant.wizard.controls import strut

                strut.keep_free(int(self._window.winId()), area, right=right)

    def _free(self) -> QRect:
        """Return what is free of the screen for the window: what it has kept free for itself is."""
        screen = self._window.screen()
        free = screen.availableGeometry()
        return free.united(self._kept) if screen.geometry().intersects(self._kept) else free

    def _is_right(self) -> bool:
        return self._window.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _drawn_around(self) -> QMargins:
        handle = self._window.windowHandle()
        return QMargins() if handle is None else handle.frameMargins()

    def _stay_on_top(self, *, on: bool) -> None:
        """Tell the window system; QWidget's own way hides the window for a moment, after which X11 leaves it without a caret."""
        window, flag = self._window, Qt.WindowType.WindowStaysOnTopHint
        handle = window.windowHandle()
        if handle is None:
            window.setWindowFlag(flag, on=on)
            return
        window.overrideWindowFlags(window.windowFlags() | flag if on else window.windowFlags() & ~flag)
        handle.setFlag(flag, on)


def take_shape(window: QWidget, *, in_column: bool) -> None:
    """Make a window the column, or whole."""
    beside = window.findChild(SideBySide) or SideBySide(window)
    beside.become_column() if in_column else beside.become_whole()


def _told(screen: QScreen, free: QRect | None = None) -> Screen:
    return Screen(screen.geometry(), free or screen.availableGeometry(), screen.devicePixelRatio())


def _has_struts() -> bool:
    """Return whether the window system keeps an edge of the screen free for a window that asks for it: X11 does."""
    return QGuiApplication.platformName() == "xcb" and find_spec("Xlib") is not None  # which is only there on Linux
