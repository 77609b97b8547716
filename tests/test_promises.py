"""What the program promises: nothing leaves the computer but what a person presses a button for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.mail_clients.computers import Linux, png

ROOT = Path(__file__).parent.parent

LISTEN = """
import json, sys
seen = []
watched = ("socket.", "subprocess.", "os.exec", "os.posix_spawn", "os.system", "webbrowser.", "urllib.", "http.", "smtplib.")
sys.addaudithook(lambda event, args: seen.append(event) if event.startswith(watched) else None)
from assistant.__main__ import main
code = main(["tour", sys.argv[1], "--language", "fr"])
code = code or main(["steps", "--json"])
print("\\n" + json.dumps({"code": code, "seen": sorted(set(seen) - {"socket.__new__"}), "modules": sorted(sys.modules)}))
"""

LOOK = """
import json, sys
from pathlib import Path
from assistant.mail_clients.reading import read
opened, done = [], []
watched = ("socket.", "subprocess.", "os.exec", "os.posix_spawn", "os.system", "webbrowser.", "ctypes.", "import", "compile")

def listen(event, args):
    if event in ("open", "os.scandir", "os.listdir"):
        opened.append(str(args[0]))
    elif event.startswith(watched):
        done.append(event)

sys.addaudithook(listen)
found = read(json.loads(sys.argv[1]), "linux", Path)
print(json.dumps({"found": [client.name for client in found], "opened": opened, "done": done}))
"""


def test_a_tour_through_all_pages_opens_no_connection_and_starts_no_program(tmp_path: Path) -> None:
    heard = subprocess.run(
        [sys.executable, "-c", LISTEN, str(tmp_path / "tour")],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    told = json.loads(heard.stdout.splitlines()[-1])
    assert told["code"] == 0
    assert told["seen"] == []
    assert not {"PySide6.QtNetwork", "smtplib", "imaplib", "poplib", "http.client"} & set(told["modules"])
    assert len(list((tmp_path / "tour").glob("*.png"))) > 5


def test_of_the_computer_nothing_is_opened_but_the_lists_of_its_mail_programs_and_the_icon_that_is_named(tmp_path: Path) -> None:
    computer = Linux(tmp_path)
    computer.install("geary", "Geary", "Icon=geary", "Exec=geary %u")
    computer.write(computer.shared / "icons/hicolor/48x48/apps/geary.png", png())
    computer.choose("geary")
    for path in ("home/.thunderbird/profiles.ini", "home/letter.txt", "usr/share/geary/data", "usr/bin/geary"):
        computer.write(path, "nobody reads this")
    heard = subprocess.run(
        [sys.executable, "-c", LOOK, json.dumps(computer.environ)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    told = json.loads(heard.stdout)
    assert told["found"] == ["Geary"]
    assert told["done"] == []
    opened = {Path(path) for path in told["opened"]}
    assert sorted(path.relative_to(tmp_path).as_posix() for path in opened if path.exists()) == [
        "home/.config/mimeapps.list",
        "usr/share/applications",
        "usr/share/applications/geary.desktop",
        "usr/share/icons/hicolor/48x48/apps/geary.png",
    ]
