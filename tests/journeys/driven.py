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
from assistant.journey.progress import Place, Progress
from assistant.journey.route import Stop
from assistant.wizard.session import plan
from assistant.wizard.session.plan import AtStep, Key
from assistant.wizard.shell.window import AssistantWindow
from tests.wizard.person import page_of

ASIDE = {"guides": plan.GUIDES}
SECRET, ADDRESS = "qzjxkvwpyfbgmhdt", "anna.planted@gmail.com"


def key_of(place: str) -> Key:
    kind, _, detail = place.partition(":")
    guide, _, step = detail.partition("#")
    if kind in ASIDE:
        return ASIDE[kind]
    if step:
        return AtStep(Stop(guide, step))
    return plan.key_of(Progress(place=Place(kind), question=detail))


def name_of(key: Key) -> str:
    stop = plan.stop_of(key)
    detail = plan.question_of(key) if stop is None else f"{stop.guide}#{stop.step}"
    place = plan.place_of(key).value
    return f"{place}:{detail}" if detail else place


def window() -> AssistantWindow | None:
    return next((widget for widget in QApplication.topLevelWidgets() if isinstance(widget, AssistantWindow)), None)


def drive(settings: Path, place: str, application: QApplication) -> None:
    shown = window()
    if shown is None or shown.waits or not shown.isVisible():
        QTimer.singleShot(5, application, lambda: drive(settings, place, application))
        return
    began = name_of(shown.session.here())
    if place:
        go(shown, key_of(place))
    wait_until_saved(settings, {"began": began}, shown, application)


def go(shown: AssistantWindow, key: Key) -> None:
    if not shown.session.progress.answers.has("door"):
        door = "stopped" if key == plan.MESSAGE else "set-up"
        shown.session.change(shown.session.progress.answer("door", door).answer("program", "other"))
    stop = plan.stop_of(key)
    if key == plan.OVERVIEW:  # of a guide that is played on its own
        shown.go(shown.session.play("remove-access"))
    elif stop is not None and key not in shown.session.sequence():
        page_of(shown).follow(f"guide:{stop.guide}#{stop.step}")
    else:
        shown.go(key)
    for field in shown.currentPage().findChildren(QLineEdit):
        field.setText(ADDRESS if "address" in field.objectName() else SECRET)


def wait_until_saved(settings: Path, told: dict[str, Any], shown: AssistantWindow, application: QApplication) -> None:
    path = settings / PROGRESS_FILE
    expected = None if told["began"] == "welcome" and shown.session.here() == plan.WELCOME else shown.session.progress.place.value
    if shown.waits or (expected and (not path.exists() or json.loads(path.read_text())["place"] != expected)):
        QTimer.singleShot(5, application, lambda: wait_until_saved(settings, told, shown, application))
        return
    told |= {"at": name_of(shown.session.here()), "note": any("Welcome back" in text for text in texts(shown))}
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def texts(shown: AssistantWindow) -> list[str]:
    return [label.text() for label in shown.currentPage().findChildren(QLabel)]


if __name__ == "__main__":
    folder, wanted = Path(sys.argv[1]), sys.argv[2]
    started = QApplication([])
    QTimer.singleShot(0, started, lambda: drive(folder, wanted, started))
    sys.exit(main(["--settings-folder", str(folder), "--language", "en"]))
