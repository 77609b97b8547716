"""The real program, driven from inside: told where to go, it says where it is once that is on the disk.

Started as `python tests/journeys/driven.py SETTINGS PLACE`; a place is a kind of page, with what it is about behind a colon, or
nothing for wherever the program begins. It prints a line of JSON and goes on until it is ended.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from assistant.__main__ import PROGRESS_FILE, main
from assistant.journey.progress import Place
from assistant.journey.route import Stop
from assistant.wizard.session import plan
from assistant.wizard.session.plan import Key
from assistant.wizard.shell.window import AssistantWindow

ASIDE = {"guides": plan.GUIDES, "about": plan.ABOUT, "explain": plan.EXPLAIN}
SECRET, ADDRESS = "qzjxkvwpyfbgmhdt", "anna.planted@gmail.com"


def key_of(place: str) -> Key:
    kind, _, detail = place.partition(":")
    if kind in ASIDE:
        return ASIDE[kind]
    guide, _, step = detail.partition("#")
    return Key(Place(kind), Stop(guide, step) if step else detail)


def name_of(key: Key) -> str:
    detail = f"{key.detail.guide}#{key.detail.step}" if isinstance(key.detail, Stop) else str(key.detail)
    return f"{key.place.value}:{detail}" if detail else key.place.value


def window() -> AssistantWindow | None:
    return next((widget for widget in QApplication.topLevelWidgets() if isinstance(widget, AssistantWindow)), None)


def drive(settings: Path, place: str, application: QApplication) -> None:
    shown = window()
    if shown is None or shown.waits or not shown.isVisible():
        QTimer.singleShot(5, application, lambda: drive(settings, place, application))
        return
    began = name_of(shown.key())
    if place:
        go(shown, key_of(place))
    wait_until_saved(settings, {"began": began}, shown, application)


def go(shown: AssistantWindow, key: Key) -> None:
    if not shown.progress.answers.has("door"):
        shown.change(shown.progress.answer("door", "set-up").answer("two-step", "off"))
    if isinstance(key.detail, Stop) and key not in shown.sequence():
        shown.follow(f"guide:{key.detail.guide}#{key.detail.step}")
    else:
        shown.go(key)
    for field in shown.page_now().findChildren(QLineEdit):
        field.setText(ADDRESS if "address" in field.objectName() else SECRET)


def wait_until_saved(settings: Path, told: dict[str, Any], shown: AssistantWindow, application: QApplication) -> None:
    path = settings / PROGRESS_FILE
    expected = None if told["began"] == "welcome" and shown.key() == plan.WELCOME else shown.progress.place.value
    if shown.waits or (expected and (not path.exists() or json.loads(path.read_text())["place"] != expected)):
        QTimer.singleShot(5, application, lambda: wait_until_saved(settings, told, shown, application))
        return
    told |= {"at": name_of(shown.key()), "note": any("Welcome back" in text for text in texts(shown))}
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def texts(shown: AssistantWindow) -> list[str]:
    return [label.text() for label in shown.page_now().findChildren(QLabel)]


if __name__ == "__main__":
    folder, wanted = Path(sys.argv[1]), sys.argv[2]
    started = QApplication([])
    QTimer.singleShot(0, started, lambda: drive(folder, wanted, started))
    sys.exit(main(["--settings-folder", str(folder), "--language", "en"]))
