"""Who may import whom: the rooms of the program, read from the imports of every file, those for types alone included."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from build.figures import circles, imported, imports_of, per_thousand_lines, suppressions

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "assistant"
CODE = ("assistant", "benchmarks", "build", "tests")
MOST_SUPPRESSIONS = 2.0  # in a thousand lines
WITH_A_REASON = re.compile(r"# (ruff: )?noqa: [A-Z]+[0-9]+(, [A-Z]+[0-9]+)* - \S.*")
# The rooms, and whom each may know. None knows those that know it.
ROOMS = {
    "guides": set(),
    "mail": set(),
    "journey": {"guides"},
    "mail_clients": {"guides", "mail"},
    "wizard/session": {"guides", "journey", "mail", "mail_clients"},
    "wizard/controls": {"guides"},
    "wizard/guide_view": {"guides", "wizard/session", "wizard/controls"},
    "wizard/pages": {"guides", "journey", "mail", "mail_clients", "wizard/session", "wizard/controls", "wizard/guide_view"},
    "wizard/shell": {"guides", "journey", "mail", "wizard/session", "wizard/controls", "wizard/guide_view", "wizard/pages"},
}
ROOMS["wizard/app"] = {"wizard/shell", *ROOMS["wizard/shell"]}
LEAST_FILES = {
    "guides": 15,
    "journey": 8,
    "mail": 3,
    "mail_clients": 7,
    "wizard/session": 3,
    "wizard/controls": 10,
    "wizard/guide_view": 3,
} | {
    "wizard/pages": 12,
    "wizard/shell": 5,
    "wizard/app": 8,
}
MAIL_LIBRARIES = {"imaplib", "poplib", "smtplib", "socket"}
NETWORK_LIBRARIES = {"http.client", "urllib.request", "ftplib", "socketserver", "requests", "httpx", "PySide6.QtNetwork"}
BROWSER_LIBRARIES = {"webbrowser"}
# Who may ask a secret what it holds, and who may connect to a server that proves nothing.
SECRET_NAMES = {"reveal": ("mail/wire.py", "mail/redaction.py", "wizard/pages/letters_card.py"), "CERT_NONE": ("mail/wire.py",)}
REVEALED = "reveal belongs in " + ", ".join(SECRET_NAMES["reveal"])
# Who may import what is only known when it runs, which no wall sees.
DYNAMIC_NAMES = {"import_module": ("selftest.py", "deployment.py", "web_proxy.py", "mail_clients/reading.py"), "__import__": ()}
# Who may look for what differs from one computer, person or start to another; the others are handed it.
NOBODY: tuple[str, ...] = ()
ONLY_MAIN = ("__main__.py",)
OUTSIDE = {
    "os.environ": (*ONLY_MAIN, "wizard/app/qt_platform.py", "wizard/app/browser.py"),  # Qt and the browser read it too
    "sys.stdin": ("terminal.py",),
    "getpass.getpass": ("terminal.py",),
    "os.name": ("terminal.py", "wizard/app/interrupt.py"),  # what the system's calls are like, not what somebody set
    "datetime.now": ("mail/check.py",),  # the check's clock, where no other one is handed in
} | dict.fromkeys(("sys.argv", "sys.platform", "sys.frozen", "Path.home", "date.today"), ONLY_MAIN)
OUTSIDE |= dict.fromkeys(("os.environb", "os.getenv", "os.getenvb"), NOBODY)
OUTSIDE |= dict.fromkeys(("Path.cwd", "os.getcwd", "os.getlogin", "os.getuid", "os.uname", "sys.orig_argv"), NOBODY)
OUTSIDE |= dict.fromkeys(("locale", "platform", "pwd", "tempfile.gettempdir", "datetime.today", "time.time"), NOBODY)
IMPORTERS = "import_module belongs in selftest.py, deployment.py, web_proxy.py, mail_clients/reading.py"
BROWSER_NAMES = {"QDesktopServices", "startfile", "xdg-open"}


NO_ROOM = "{} is none of the rooms: ROOMS in tests/test_walls.py says which there are, and whom each may know"


def test_no_wall_is_broken_and_every_room_was_seen() -> None:
    files = sorted(PACKAGE.rglob("*.py"))
    broken = [f"{file.relative_to(PACKAGE)}: {breach}" for file in files for breach in breaches(file, file.read_text("utf-8"))]
    assert broken == []
    for room, least in LEAST_FILES.items():
        assert sum(PACKAGE / room in file.parents for file in files) >= least, f"too few files were seen in {room}/"


@pytest.mark.parametrize(
    ("file", "source", "expected"),
    [
        ("guides/reader.py", "from assistant.mail import check", ["guides may not import mail"]),
        ("guides/reader.py", "import assistant.journey.route", ["guides may not import journey"]),
        ("guides/reader.py", "from assistant import journey", ["guides may not import journey"]),
        ("guides/reader.py", "from ..mail import check", ["guides may not import mail"]),
        ("guides/reader.py", "from .. import mail", ["guides may not import mail"]),
        ("guides/reader.py", "from . import model", []),
        ("guides/reader.py", "from assistant.guides.model import Guide", []),
        ("guides/reader.py", "def f():\n    import assistant.paths", ["guides may not import paths"]),
        ("journey/route.py", "from assistant.guides.model import Guide", []),
        ("journey/route.py", "from assistant.mail import check", ["journey may not import mail"]),
        ("wizard/pages/step_page.py", "from ...journey import route", []),
        ("wizard/pages/step_page.py", "from assistant.cli import main", ["pages may not import cli"]),
        ("wizard/shell/window.py", "from assistant import __version__", []),
        ("wizard/pages/base.py", "from assistant.wizard.shell import window", ["pages may not import shell"]),
        (
            "wizard/pages/base.py",
            "if TYPE_CHECKING:\n    from assistant.wizard.shell.window import W",
            ["pages may not import shell"],
        ),
        ("wizard/controls/card.py", "from assistant.wizard.guide_view import blocks", ["controls may not import guide_view"]),
        ("wizard/controls/card.py", "from ..session import plan", ["controls may not import session"]),
        ("wizard/session/plan.py", "from assistant.wizard.controls import theme", ["session may not import controls"]),
        ("wizard/session/plan.py", "from PySide6.QtCore import QObject", ["no PySide6 in wizard/session/"]),
        ("wizard/shell/window.py", "from assistant.wizard.pages.base import Page", []),
        ("wizard/shell/window.py", "from assistant.wizard.app import tour", ["shell may not import app"]),
        ("wizard/heap.py", "", [NO_ROOM.format("wizard")]),
        ("wizard/heap/a.py", "", [NO_ROOM.format("wizard/heap")]),
        ("helpdesk/a.py", "from assistant.guides import model", [NO_ROOM.format("helpdesk")]),
        ("wizard/controls/card.py", "from assistant.wizard.heap import a", ["controls may not import heap"]),
        ("wizard/controls/card.py", "from assistant.mail.check import check", ["controls may not import mail"]),
        ("wizard/__init__.py", "from assistant.wizard.shell.window import AssistantWindow", ["an __init__.py imports nothing"]),
        ("wizard/pages/__init__.py", "from .base import Page", ["an __init__.py imports nothing"]),
        ("__init__.py", "import sys", ["an __init__.py imports nothing"]),
        (
            "guides/reader.py",
            "import_module('assistant.mail')",
            [IMPORTERS],
        ),
        ("guides/reader.py", "__import__('socket')", ["__import__ belongs nowhere"]),
        ("cli.py", "from assistant.wizard.shell import window", ["only __main__.py imports the wizard"]),
        ("__main__.py", "from assistant.wizard.shell import window\nfrom PySide6.QtWidgets import QApplication", []),
        ("journey/route.py", "from PySide6.QtCore import QObject", ["no PySide6 outside wizard/ and __main__.py"]),
        ("guides/reader.py", "if TYPE_CHECKING:\n    import PySide6", ["no PySide6 outside wizard/ and __main__.py"]),
        (
            "wizard/shell/window.py",
            "from PySide6.QtGui import QDesktopServices",
            ["QDesktopServices belongs in wizard/app/browser.py"],
        ),
        ("wizard/shell/window.py", "QtGui.QDesktopServices.openUrl(u)", ["QDesktopServices belongs in wizard/app/browser.py"]),
        ("wizard/shell/window.py", "run(['xdg-open', u])", ["xdg-open belongs in wizard/app/browser.py"]),
        ("cli.py", "import webbrowser", ["webbrowser belongs in wizard/app/browser.py"]),
        ("cli.py", "os.startfile(u)", ["startfile belongs in wizard/app/browser.py"]),
        ("wizard/app/browser.py", "from PySide6.QtGui import QDesktopServices\nimport webbrowser", []),
        ("mail/servers.py", "import imaplib", ["imaplib belongs in mail/check.py"]),
        ("wizard/shell/window.py", "from socket import create_connection", ["socket belongs in mail/check.py"]),
        ("mail/check.py", "import imaplib, poplib, smtplib, socket", []),
        ("mail/check.py", "import urllib.request", ["urllib.request: nobody speaks other protocols"]),
        (
            "mail/conversations.py",
            "wire.send(secret.reveal())",
            [REVEALED],
        ),
        (
            "mail/conversations.py",
            "ask = password.reveal",
            [REVEALED],
        ),
        (
            "mail/attempt.py",
            "getattr(password, 'reveal')()",
            [REVEALED],
        ),
        (
            "wizard/pages/check_page.py",
            "Secret.reveal(password)",
            [REVEALED],
        ),
        (
            "cli.py",
            "print(password.reveal())",
            [REVEALED],
        ),
        ("mail/secret.py", "class Secret:\n    def reveal(self): ...", []),
        ("mail/wire.py", "self.send(line(secret.reveal()))", []),
        ("mail/attempt.py", "context.verify_mode = ssl.CERT_NONE", ["CERT_NONE belongs in mail/wire.py"]),
        ("mail/check.py", "proxies = os.environ.get('x')", ["os.environ belongs in " + ", ".join(OUTSIDE["os.environ"])]),
        ("mail/check.py", "from os import environ", ["os.environ belongs in " + ", ".join(OUTSIDE["os.environ"])]),
        ("paths.py", "os.getenv('HOME')", ["os.getenv belongs nowhere"]),
        ("paths.py", "home = Path.home()", ["Path.home belongs in __main__.py"]),
        ("paths.py", "folder = pathlib.Path.home()", ["Path.home belongs in __main__.py"]),
        ("paths.py", "Path('~').expanduser()", ["expanduser belongs nowhere"]),
        ("cli.py", "words = sys.argv[1:]", ["sys.argv belongs in __main__.py"]),
        ("cli.py", "given = sys.stdin.read()", ["sys.stdin belongs in terminal.py"]),
        ("wizard/app/browser.py", "if getattr(sys, 'frozen', False): ...", ["sys.frozen belongs in __main__.py"]),
        ("wizard/pages/step_page.py", "if sys.platform == 'win32': ...", ["sys.platform belongs in __main__.py"]),
        ("guides/review.py", "age = date.today() - checked", ["date.today belongs in __main__.py"]),
        ("guides/languages.py", "import locale", ["locale belongs nowhere"]),
        ("paths.py", "def f(platform, around): return around.platform, around.environ", []),
        ("__main__.py", "import os, sys\nos.environ, sys.platform, sys.argv", []),
        ("wizard/shell/window.py", "from PySide6 import QtNetwork", ["PySide6.QtNetwork: nobody speaks other protocols"]),
    ],
)
def test_a_breach_is_seen(file: str, source: str, expected: list[str]) -> None:
    assert list(breaches(PACKAGE / file, source)) == expected


def test_what_comes_from_outside_is_looked_for_in_one_function() -> None:
    tree = ast.parse((PACKAGE / "__main__.py").read_text("utf-8"))
    parts = {node.name if isinstance(node, ast.FunctionDef) else "": OUTSIDE.keys() & {*dotted_names(node)} for node in tree.body}
    assert {name: found for name, found in parts.items() if found} == {
        "main": {"sys.argv"},
        "surroundings": {"os.environ", "sys.platform", "sys.frozen", "Path.home", "date.today"},
    }


def test_no_files_import_each_other_in_a_circle() -> None:
    found = circles(imports_of(PACKAGE))
    said = "; ".join(" and ".join(circle) for circle in found)
    assert not found, f"These files import each other in a circle: {said}"


def test_a_circle_is_seen(tmp_path: Path) -> None:
    for name, source in {
        "__init__": "",
        "a": "from assistant.b import x",
        "b": "if TYPE_CHECKING:\n    from assistant import c",
        "c": "def f():\n    import assistant.a",
        "d": "from assistant import a",
    }.items():
        (tmp_path / f"{name}.py").write_text(source, "utf-8")
    assert circles(imports_of(tmp_path)) == [["a", "b", "c"]]


def test_whatever_ruff_is_kept_from_saying_has_a_reason_and_is_seldom() -> None:
    sources = {
        file.relative_to(ROOT): file.read_text("utf-8").splitlines() for root in CODE for file in (ROOT / root).rglob("*.py")
    }
    unfounded = [f"{place}:{line}" for place, lines in sources.items() for line in without_reason(lines)]
    assert not unfounded, f"Better code, a line in pyproject.toml, or `# noqa: CODE - reason`: {', '.join(sorted(unfounded))}"
    found = sum(len(suppressions(lines)) for lines in sources.values())
    assert per_thousand_lines(found, sum(map(len, sources.values()))) <= MOST_SUPPRESSIONS


@pytest.mark.parametrize(
    ("comment", "founded"),
    [
        ("# noqa: BLE001 - whatever it is, the walk ends", True),
        ("# noqa: C901, PLR0911 - one for each kind", True),
        ("# ruff: noqa: E501 - recorded replies", True),
        ("# type: ignore[arg-type]  # noqa: S105 - a name", True),
        ("# NOQA: BLE001 - loud", False),
        ("# ruff: ignore[BLE001] - another way", False),
        ("# ruff: disable[BLE001]", False),
        ("# isort: skip_file", False),
        ("# noqa: BLE001", False),
        ("# noqa: BLE001  without a dash", False),
        ("# noqa: BLE001 - ", False),
        ("# noqa", False),
        ("# noqa - for all that there is", False),
        ("#noqa: E501", False),
        ("# ruff: noqa", False),
    ],
)
def test_a_suppression_without_code_or_reason_is_seen(comment: str, founded: bool) -> None:
    assert without_reason([f"x = '# noqa'  {comment}", "y = 1"]) == ([] if founded else [1])


def test_no_class_has_the_name_of_another_one() -> None:
    found: dict[str, list[str]] = {}
    for file in PACKAGE.rglob("*.py"):
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                found.setdefault(node.name, []).append(str(file.relative_to(PACKAGE)))
    twice = [f"{name} in {' and in '.join(where)}" for name, where in sorted(found.items()) if len(where) > 1]
    assert not twice, f"Two classes have one name: {'; '.join(twice)}"


def without_reason(lines: Sequence[str]) -> list[int]:
    """Return the lines that keep ruff from saying something, and not what or not why."""
    return [token.start[0] for token in suppressions(lines) if not WITH_A_REASON.search(token.string)]


def breaches(file: Path, source: str) -> list[str]:
    """Return what the source breaks, without repetition, in the order of the walls."""
    place = file.relative_to(PACKAGE)
    tree = ast.parse(source, str(file))
    names = set(imported(tree, ("assistant", *place.parent.parts)))
    found = [*between_rooms(place, names), *qt_breaches(place, names)]
    spoken = names | set(spoken_names(tree))
    found += [
        *network_breaches(place, names),
        *browser_breaches(place, spoken),
        *name_breaches(place, spoken, SECRET_NAMES | DYNAMIC_NAMES | {"expanduser": NOBODY, "expandvars": NOBODY}),
        *outside_breaches(place, names | set(dotted_names(tree))),
    ]
    return found


def between_rooms(place: Path, names: set[str]) -> Iterator[str]:
    if place.name == "__init__.py":
        yield from ["an __init__.py imports nothing"] * bool(names)
        return
    targets = sorted({room_of(name.split(".")[1:]) for name in names if name.startswith("assistant.")} - {"__version__"})
    if len(place.parts) == 1:
        if any(target.startswith("wizard") for target in targets) and place.name != "__main__.py":
            yield "only __main__.py imports the wizard"
        return
    room = room_of(place.parts[:-1])
    if room not in ROOMS:
        yield f"{room} is none of the rooms: ROOMS in tests/test_walls.py says which there are, and whom each may know"
        return
    known = ROOMS[room] | {room, *(["wizard"] if room.startswith("wizard/") else [])}
    yield from (f"{last(room)} may not import {last(target)}" for target in targets if target not in known)


def room_of(parts: Sequence[str]) -> str:
    """Return the room of a module, or of a folder: `wizard/pages`, `guides`."""
    return "/".join(parts[:2] if parts[0] == "wizard" else parts[:1])


def last(room: str) -> str:
    return room.rpartition("/")[2]


def qt_breaches(place: Path, names: Iterable[str]) -> Iterator[str]:
    allowed = place.parts[0] in {"wizard", "__main__.py"}
    if not allowed and any(name.split(".")[0] in {"PySide6", "shiboken6"} for name in names):
        yield "no PySide6 outside wizard/ and __main__.py"
    elif place.parts[:2] == ("wizard", "session") and any(name.split(".")[0] in {"PySide6", "shiboken6"} for name in names):
        yield "no PySide6 in wizard/session/"


def network_breaches(place: Path, names: set[str]) -> Iterator[str]:
    if place.as_posix() != "mail/check.py":
        yield from (f"{name} belongs in mail/check.py" for name in sorted(MAIL_LIBRARIES & names))
    yield from (f"{name}: nobody speaks other protocols" for name in sorted(NETWORK_LIBRARIES & names))


def browser_breaches(place: Path, names: set[str]) -> Iterator[str]:
    if place.as_posix() != "wizard/app/browser.py":
        words = names | {name.rpartition(".")[2] for name in names}
        yield from (f"{name} belongs in wizard/app/browser.py" for name in sorted((BROWSER_LIBRARIES | BROWSER_NAMES) & words))


def name_breaches(place: Path, spoken: set[str], homes: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    yield from home_breaches(place, {name.rpartition(".")[2] for name in spoken}, homes)


def home_breaches(place: Path, names: set[str], homes: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    for name in sorted(homes.keys() & names):
        if place.as_posix() not in homes[name]:
            yield f"{name} belongs {'in ' + ', '.join(homes[name]) if homes[name] else 'nowhere'}"


def outside_breaches(place: Path, names: set[str]) -> Iterator[str]:
    short = {name.partition(".")[2] for name in names if name.startswith(("pathlib.", "datetime."))}
    yield from home_breaches(place, names | short, OUTSIDE)


def dotted_names(tree: ast.AST) -> Iterator[str]:
    """Yield what is taken of something that has a name: `sys.argv`, also where `getattr` takes it."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute():
                yield ast.unparse(node)
            case ast.Call(func=ast.Name(id="getattr"), args=[ast.Name(id=whole), ast.Constant(value=str(part)), *_]):
                yield f"{whole}.{part}"


def spoken_names(tree: ast.AST) -> Iterator[str]:
    """Yield attribute names, bare names and whole strings, where something is used without an import of its own."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
