"""What the program promises: nothing leaves the computer but what a person presses a button for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

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
