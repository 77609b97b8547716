"""What X11 is asked to keep free at an edge of the screen."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

pytest.importorskip("Xlib", reason="python-xlib is only there on Linux")

from PySide6.QtCore import QRect
from Xlib.display import Display
from Xlib.Xatom import CARDINAL

from assistant.wizard.controls.strut import Strut, keep_free, strut


@pytest.mark.parametrize(
    ("area", "width", "right", "expected"),
    [
        (QRect(0, 0, 384, 768), 1366, False, Strut(left=384, left_from=0, left_to=767)),
        (QRect(982, 0, 384, 768), 1366, True, Strut(right=384, right_from=0, right_to=767)),
        (QRect(48, 24, 371, 700), 1366, False, Strut(left=419, left_from=24, left_to=723)),
        (QRect(662, 768, 362, 600), 1366, True, Strut(right=704, right_from=768, right_to=1367)),
    ],
    ids=["left", "right", "beside a panel", "below a wider screen"],
)
def test_it_is_counted_from_the_edge_of_all_screens_together(area: QRect, width: int, right: bool, expected: Strut) -> None:
    assert strut(area, width, right=right) == expected


@pytest.mark.parametrize("display", ["", ":no"])
def test_without_a_display_nothing_happens(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], display: str
) -> None:
    monkeypatch.setenv("DISPLAY", display)
    keep_free(1, QRect(0, 0, 384, 768), right=False)
    assert capfd.readouterr() == ("", "")


STRUTS = ("_NET_WM_STRUT_PARTIAL", "_NET_WM_STRUT")


@pytest.mark.parametrize("cookies", ["none", "empty"])
def test_it_is_written_at_the_window_and_taken_away_again_and_nobody_hears_of_it(
    display: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], tmp_path: Path, cookies: str
) -> None:
    (tmp_path / "empty").touch()
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("XAUTHORITY", str(tmp_path / cookies))
    area = QRect(0, 0, 384, 480)
    with closing(Display(display)) as server:
        window = server.screen().root.create_window(0, 0, 1, 1, 0, server.screen().root_depth)
        server.sync()
        capfd.readouterr()  # what this connection of the test's own says

        def kept() -> list[list[int] | None]:
            found = (window.get_full_property(server.intern_atom(name), CARDINAL) for name in STRUTS)
            return [each and list(each.value) for each in found]

        keep_free(window.id, area, right=False)
        wanted = strut(area, 640, right=False)
        assert kept() == [list(wanted), list(wanted[:4])]
        keep_free(window.id, None, right=False)
        assert kept() == [None, None]
        window.destroy()
        server.sync()
        keep_free(window.id, area, right=False)
    assert capfd.readouterr() == ("", "")
