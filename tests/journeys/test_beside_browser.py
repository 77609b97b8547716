"""The column beside a real, maximised browser, with something to press in each corner of its page: what of that is covered."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from subprocess import Popen
from threading import Thread
from typing import NamedTuple
from urllib.parse import parse_qsl, urlsplit

import pytest
from pytestqt.qtbot import QtBot

from tests.journeys.desktop import ROOT, Desktop, display, registered_browser, skip_without
from tests.shortly import shortly

AT_THE_STEP, PAGE_TITLE = "Turn on 2-Step Verification .* Gmail Access Assistant", "Corners of a page"
CORNERS = ("left-top", "right-top", "left-bottom", "right-bottom")
IN_A_CORNER = 20  # px from both edges
FRAME = 3  # px that the window manager draws at a side of a window, at most
CLOSE = 18  # px from both edges: where the browser has the button that closes it
PAGE = f"""<!doctype html>
<title>{PAGE_TITLE}</title>
<style>button {{ position: fixed; width: 60px; height: 40px }}</style>
<body>
<script>
for (const corner of {list(CORNERS)}) {{
  const button = document.createElement("button");
  for (const edge of corner.split("-")) button.style[edge] = 0;
  button.textContent = corner;
  button.onclick = () => fetch("/pressed?corner=" + corner);
  document.body.append(button);
}}
let told = "", times = 0;
function tell() {{
  const place = [screenX, screenY + outerHeight - innerHeight, innerWidth, innerHeight].join(",");
  if (place !== told) fetch("/place?is=" + place + "&time=" + ++times);
  told = place;
  requestAnimationFrame(tell);
}}
tell();
</script>
"""


class Place(NamedTuple):
    """Where on the screen the page is seen."""

    left: int = 0
    top: int = 0
    width: int = 0
    height: int = 0

    @property
    def right(self) -> int:
        return self.left + self.width

    def corner(self, name: str) -> tuple[int, int]:
        across, down = name.split("-")
        x = self.left + IN_A_CORNER if across == "left" else self.right - IN_A_CORNER
        return x, self.top + IN_A_CORNER if down == "top" else self.top + self.height - IN_A_CORNER


@dataclass
class Site:
    """A page on this computer, which tells where it is seen and what was pressed in it."""

    address: str = ""
    place: Place = field(default_factory=Place)
    pressed: set[str] = field(default_factory=set)
    told: int = 0  # how many times it had told of its place; what it told before may arrive later

    def hear(self, path: str) -> None:
        told = dict(parse_qsl(urlsplit(path).query))
        if "is" in told and int(told["time"]) > self.told:
            self.place, self.told = Place(*map(int, told["is"].split(","))), int(told["time"])
        if "corner" in told:
            self.pressed.add(told["corner"])


@pytest.fixture
def site() -> Iterator[Site]:
    site = Site()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            site.hear(self.path)
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(PAGE.encode())

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        site.address = f"http://127.0.0.1:{server.server_port}/"
        Thread(target=server.serve_forever, daemon=True).start()
        yield site
        server.shutdown()


@dataclass
class Trial:
    """The program beside the browser, both on one desktop."""

    desktop: Desktop
    browser: Popen[str]
    program: Popen[str]
    site: Site
    screen: Screen
    again: Callable[[], Popen[str]]

    def until(self, true: Callable[[], object], what: str) -> None:
        self.desktop.until(self.program, true, what)

    def move(self) -> None:
        """Take the program's window to the screen where the browser is, where it is not there yet."""
        window = self.desktop.window(AT_THE_STEP)
        if not self.screen.left <= self.ours().left < self.screen.right:
            self.desktop.xdotool("windowmove", window, str(self.screen.left + 20), "0")
            self.until(lambda: self.screen.left <= self.ours().left, "it did not come to the other screen")

    def open(self) -> None:
        """Press the button that opens the step's page."""
        self.key("space")

    def key(self, name: str) -> None:
        """Press a key in the program's window, once that has the keyboard."""
        window = self.desktop.activate(self.program, AT_THE_STEP)
        self.until(lambda: self.desktop.xdotool("getwindowfocus", "-f") == window, "it did not get the keyboard")
        self.desktop.xdotool("key", name)

    def ours(self) -> Place:
        """Return where our window is, without what the system draws around it; nowhere while it is not shown."""
        window = self.desktop.window(AT_THE_STEP)
        if not window:
            return Place()
        told = self.desktop.run("xwininfo", "-id", window).communicate()[0].splitlines()
        found = dict(line.strip().split(":", 1) for line in told if ":" in line and "Window id" not in line)
        names = ("Absolute upper-left X", "Absolute upper-left Y", "Width", "Height")
        return Place(*(int(found[name]) for name in names))

    def is_column(self) -> bool:
        return 0 < self.ours().width < self.screen.width / 2

    def press(self, corner: str) -> None:
        """Press a corner of the page until it says so, or for good."""
        x, y = map(str, self.site.place.corner(corner))
        self.until(lambda: self.desktop.xdotool("mousemove", x, y, "click", "1") or corner in self.site.pressed, corner)

    def close_browser(self, *, left: bool) -> None:
        """Press the button by which the browser closes, in the corner where it has it."""
        x, y = str(self.screen.left + CLOSE if left else self.screen.right - CLOSE), str(CLOSE)

        def is_gone() -> bool:
            self.desktop.xdotool("mousemove", x, y, "click", "1")
            return self.browser.poll() is not None

        self.until(is_gone, "the browser is still there")


class Screen(NamedTuple):
    """A screen in pixels of the device, and how many of them a pixel of the window has."""

    left: int
    width: int
    height: int
    scale: float = 1

    @property
    def right(self) -> int:
        return self.left + self.width


ALONE = {"1366x768": Screen(0, 1366, 768), "1024x600": Screen(0, 1024, 600)}
BOTH = {"one": Screen(0, 1366, 768), "two": Screen(1366, 1600, 900, 1.5)}


@pytest.fixture
def trial(tmp_path: Path, qtbot: QtBot, site: Site) -> Iterator[Callable[..., Trial]]:
    """Start both, on the first of some screens or on another one, in one of the ways of `aside.py`."""
    skip_without("Xvfb", "openbox", "xdotool", "xwininfo", "xdg-open", "xdg-mime", "xrandr", "chromium")
    with ExitStack() as stack:

        def start(side: str, *ways: str, on: Screen, screens: Mapping[str, Screen]) -> Trial:
            whole = f"{max([on, *screens.values()]).right}x{max(screen.height for screen in [on, *screens.values()])}"
            scales = ";".join(f"{name}={screen.scale}" for name, screen in screens.items())
            desktop = Desktop.at(*stack.enter_context(display(whole)), tmp_path, qtbot, QT_SCREEN_SCALE_FACTORS=scales)
            for name, screen in screens.items():
                area = f"{screen.width}/{screen.width}x{screen.height}/{screen.height}+{screen.left}+0"
                desktop.run("xrandr", "--setmonitor", name, area, "none" if screen.left else "screen").wait()
            registered_browser(tmp_path)
            mirrored = ["mirrored"] if side == "right" else []
            own = (f"--force-ui-direction={'rtl' if mirrored else 'ltr'}", f"--user-data-dir={tmp_path / 'browser'}")
            browser = desktop.run(*CHROMIUM, *own, f"--window-position={on.left + 50},50", site.address)
            desktop.until(browser, lambda: desktop.window(PAGE_TITLE), "the browser was not shown")
            desktop.until(browser, lambda: desktop.maximised(desktop.window(PAGE_TITLE)), "the browser is not maximised")
            desktop.until(browser, lambda: site.place[::2] == (on.left, on.width), "the page is not as wide as the screen")
            asked = (str(ROOT / "tests" / "journeys" / "aside.py"), str(tmp_path / "settings"), *ways, *mirrored)
            begin = partial(desktop.run, sys.executable, *asked)
            at = Trial(desktop, browser, begin(), site, on, begin)
            at.until((tmp_path / "settings" / "progress.json").exists, "the page was not seen")
            at.move()
            return at

        yield start


CHROMIUM = (
    "chromium",
    "--no-sandbox",
    "--test-type",
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-gpu",
    "--password-store=basic",
)
Case = tuple[str, Screen, Mapping[str, Screen]]
EVERYWHERE: dict[str, Case] = {
    f"{side} of {name}": (side, screen, screens)
    for screens, named in (({}, ALONE), (BOTH, BOTH))
    for name, screen in named.items()
    for side in ("left", "right")
}


def keeps_free(side: str, on: Screen, screens: Mapping[str, Screen]) -> bool:
    """Tell whether there is an edge that can be kept free: no other screen lies beyond it."""
    outermost = [screen.left if side == "left" else -screen.right for screen in screens.values()]
    return not outermost or min(outermost) == (on.left if side == "left" else -on.right)


@pytest.mark.parametrize("where", shortly([name for name, case in EVERYWHERE.items() if keeps_free(*case)], ["left of 1024x600"]))
def test_where_an_edge_is_kept_free_nothing_of_the_browser_is_covered(trial: Callable[..., Trial], where: str) -> None:
    side, on, screens = EVERYWHERE[where]
    at = trial(side, on=on, screens=screens)
    at.open()
    at.until(at.is_column, "it did not become the column")
    at.until(lambda: at.site.place.width < on.width, "the browser did not give way")
    ours, page = at.ours(), at.site.place
    assert (
        (on.left <= ours.left < ours.right <= page.left) if side == "left" else (page.right <= ours.left < ours.right <= on.right)
    )
    for corner in CORNERS:
        at.press(corner)
    assert at.site.pressed == {*CORNERS}
    at.key("F9")
    at.until(lambda: at.site.place.width == on.width, "the browser did not get its room back")


@pytest.mark.long
def test_the_edge_is_kept_free_only_while_the_column_stands_there(trial: Callable[..., Trial]) -> None:
    on = ALONE["1366x768"]
    at = trial("left", on=on, screens={})

    def browser_has(*, all_of_it: bool) -> None:
        at.until(lambda: (at.site.place.width == on.width) is all_of_it, f"the browser has {at.site.place} of {on}")

    at.open()
    browser_has(all_of_it=False)
    window, place = at.desktop.window(AT_THE_STEP), at.ours()
    at.desktop.xdotool("windowminimize", window)
    browser_has(all_of_it=True)
    at.desktop.xdotool("windowactivate", window)
    browser_has(all_of_it=False)
    at.desktop.xdotool("windowmove", window, "300", "100")
    browser_has(all_of_it=True)
    at.desktop.xdotool("windowmove", window, "0", "0")
    browser_has(all_of_it=False)
    at.program.terminate()
    at.program.communicate()
    at.program = at.again()
    at.until(at.is_column, "it is not the column again")
    browser_has(all_of_it=False)
    at.until(lambda: at.ours() == place, "it stands elsewhere, or the system's frame around it does not fit on the screen")


@pytest.mark.long
def test_a_column_that_was_maximised_becomes_whole_where_it_was_and_the_column_again(trial: Callable[..., Trial]) -> None:
    at = trial("left", on=ALONE["1366x768"], screens={})
    before = at.ours()
    at.open()
    at.until(at.is_column, "it did not become the column")
    at.until(lambda: at.desktop.maximised(at.desktop.window(AT_THE_STEP)), "it is not maximised")
    at.key("F9")
    at.until(lambda: at.ours() == before, "it is not where it was")
    at.key("F9")
    at.until(at.is_column, "it did not become the column again")


@pytest.mark.long
@pytest.mark.parametrize("where", [name for name, case in EVERYWHERE.items() if not (case[2] and keeps_free(*case))])
def test_where_none_is_the_side_of_the_browsers_own_buttons_is_free(trial: Callable[..., Trial], where: str) -> None:
    side, on, screens = EVERYWHERE[where]
    ways = ["no-struts"] if keeps_free(side, on, screens) else []
    at = trial(side, *ways, on=on, screens=screens)
    at.open()
    at.until(at.is_column, "it did not become the column")
    free = [corner for corner in CORNERS if not corner.startswith(side)]
    for corner in free:
        at.press(corner)
    assert at.site.pressed == {*free}
    ours, page = at.ours(), at.site.place
    assert (page.left, page.right) == (on.left, on.right)
    assert abs(ours.left - on.left if side == "left" else on.right - ours.right) <= FRAME
    at.close_browser(left=side == "right")
