"""Who may import whom: the rooms of the program, read from the imports of every file, those for types alone included."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from build.figures import circles, imported, imports_of

PACKAGE = Path(__file__).parents[1] / "assistant"
MAY_IMPORT = {
    "guides": set(),
    "mail": set(),
    "journey": {"guides"},
    "wizard": {"guides", "journey", "mail"},
}
# The rooms of the wizard: each knows those named, and none knows those that know it.
IN_THE_WIZARD = {
    "session": set(),
    "controls": set(),
    "guide_view": {"controls", "session"},
    "pages": {"guide_view", "controls", "session"},
    "shell": {"pages", "guide_view", "controls", "session"},
    "app": {"shell", "pages", "guide_view", "controls", "session"},
}
LEAST_FILES = {
    "guides": 15,
    "journey": 8,
    "mail": 3,
    "wizard": 45,
    **{
        f"wizard/{room}": least
        for room, least in {"app": 8, "shell": 5, "pages": 12, "guide_view": 3, "controls": 10, "session": 3}.items()
    },
}
MAIL_LIBRARIES = {"imaplib", "poplib", "smtplib", "socket"}
NETWORK_LIBRARIES = {"http.client", "urllib.request", "ftplib", "socketserver", "requests", "httpx", "PySide6.QtNetwork"}
BROWSER_LIBRARIES = {"webbrowser"}
# Who may ask a secret what it holds, and who may connect to a server that proves nothing.
SECRET_NAMES = {"reveal": ("mail/wire.py", "mail/redaction.py"), "CERT_NONE": ("mail/wire.py",)}
BROWSER_NAMES = {"QDesktopServices", "startfile", "xdg-open"}


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
        ("wizard/pages/step_page.py", "from assistant.cli import main", ["wizard may not import cli"]),
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
        ("wizard/heap.py", "", ["wizard/ holds rooms and no files of its own"]),
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
        ("mail/conversations.py", "wire.send(secret.reveal())", ["reveal belongs in mail/wire.py, mail/redaction.py"]),
        ("mail/conversations.py", "ask = password.reveal", ["reveal belongs in mail/wire.py, mail/redaction.py"]),
        ("mail/attempt.py", "getattr(password, 'reveal')()", ["reveal belongs in mail/wire.py, mail/redaction.py"]),
        ("wizard/pages/check_page.py", "Secret.reveal(password)", ["reveal belongs in mail/wire.py, mail/redaction.py"]),
        ("cli.py", "print(password.reveal())", ["reveal belongs in mail/wire.py, mail/redaction.py"]),
        ("mail/secret.py", "class Secret:\n    def reveal(self): ...", []),
        ("mail/wire.py", "self.send(line(secret.reveal()))", []),
        ("mail/attempt.py", "context.verify_mode = ssl.CERT_NONE", ["CERT_NONE belongs in mail/wire.py"]),
        ("wizard/shell/window.py", "from PySide6 import QtNetwork", ["PySide6.QtNetwork: nobody speaks other protocols"]),
    ],
)
def test_a_breach_is_seen(file: str, source: str, expected: list[str]) -> None:
    assert list(breaches(PACKAGE / file, source)) == expected


def test_no_files_import_each_other_in_a_circle() -> None:
    assert circles(imports_of(PACKAGE)) == []


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


def test_no_class_has_the_name_of_another_one() -> None:
    found: dict[str, list[str]] = {}
    for file in PACKAGE.rglob("*.py"):
        for node in ast.parse(file.read_text("utf-8")).body:
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                found.setdefault(node.name, []).append(str(file.relative_to(PACKAGE)))
    assert {name: where for name, where in found.items() if len(where) > 1} == {}


def breaches(file: Path, source: str) -> list[str]:
    """Return what the source breaks, without repetition, in the order of the walls."""
    place = file.relative_to(PACKAGE)
    tree = ast.parse(source, str(file))
    names = set(imported(tree, ("assistant", *place.parent.parts)))
    found = [*between_rooms(place, names), *in_the_wizard(place, names), *qt_breaches(place, names)]
    spoken = names | set(spoken_names(tree))
    found += [*network_breaches(place, names), *browser_breaches(place, spoken), *secret_breaches(place, spoken)]
    return found


def between_rooms(place: Path, names: Iterable[str]) -> Iterator[str]:
    targets = sorted({name.split(".")[1] for name in names if name.startswith("assistant.")} - {"__version__"})
    if len(place.parts) == 1:
        if "wizard" in targets and place.name != "__main__.py":
            yield "only __main__.py imports the wizard"
        return
    room = place.parts[0]
    yield from (f"{room} may not import {target}" for target in targets if target not in MAY_IMPORT[room] | {room})


def in_the_wizard(place: Path, names: Iterable[str]) -> Iterator[str]:
    if place.parts[0] != "wizard" or place.as_posix() == "wizard/__init__.py":
        return
    if len(place.parts) == 2:
        yield "wizard/ holds rooms and no files of its own"
        return
    room = place.parts[1]
    targets = sorted({name.split(".")[2] for name in names if name.startswith("assistant.wizard.")} & IN_THE_WIZARD.keys())
    yield from (f"{room} may not import {target}" for target in targets if target not in IN_THE_WIZARD[room] | {room})


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


def secret_breaches(place: Path, spoken: set[str]) -> Iterator[str]:
    for name in sorted(SECRET_NAMES.keys() & {name.rpartition(".")[2] for name in spoken}):
        if place.as_posix() not in SECRET_NAMES[name]:
            yield f"{name} belongs in {', '.join(SECRET_NAMES[name])}"


def spoken_names(tree: ast.AST) -> Iterator[str]:
    """Yield attribute names, bare names and whole strings, where something is used without an import of its own."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
