"""Counts the clicks that lead to each goal, by mouse and by keyboard, as the tests count them; prints the figures as JSON."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from functools import partial
from pathlib import Path

from PySide6.QtCore import qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from assistant import paths
from assistant.journey.progress import Progress
from assistant.wizard.app import immortal_none
from assistant.wizard.app.application import Start, application
from assistant.wizard.app.clipboard_reader import ClipboardReader
from assistant.wizard.controls import accessibility, theme
from assistant.wizard.session.world import World
from benchmarks.page_turn import our_window, report, world_of
from tests.journeys.clicks import HANDS, WAYS, Hand, Walk, Way, mail_servers, until


def main() -> None:
    """Go every way with each hand, in new windows."""
    qInstallMessageHandler(report)
    immortal_none.keep()
    app, translator, progress = application(paths.translations(), Start(Progress(language="en")))
    theme.apply(app, theme.LIGHT)
    accessibility.install()
    with tempfile.TemporaryDirectory() as folder, mail_servers() as check:
        world = world_of(translator, Path(folder) / "progress.json")._replace(check=check, mail_clients=tuple)
        world = world._replace(look_for_letters=ClipboardReader().look)
        go = partial(counts, app, world, progress)
        print(
            json.dumps(
                {name: figures(way, {hand: go(way, press) for hand, press in HANDS.items()}) for name, way in WAYS.items()}
            )
        )


def figures(way: Way, counted: Mapping[str, Mapping[str, int]]) -> dict[str, dict[str, int | None]]:
    """Return for each goal the clicks by each hand, None where it was not reached, and how many may lead there."""
    return {goal: {hand: each.get(goal) for hand, each in counted.items()} | {"aim": aim} for goal, aim in way.bars.items()}


def counts(app: QApplication, world: World, progress: Progress, way: Way, hand: Hand) -> dict[str, int]:
    """Return how many clicks lead to each goal that is reached."""
    opened: list[str] = []

    def open_address(address: str) -> bool:
        opened.append(address)
        return True

    window = our_window(app, world._replace(open_address=open_address), progress)
    window.show()
    window.activateWindow()
    until(window.isActiveWindow)
    walk = Walk(window, opened, way, hand)
    walk.go()
    QGuiApplication.clipboard().clear()
    window.interrupted = True  # so that it asks nothing
    window.close()
    window.deleteLater()
    return walk.counts


if __name__ == "__main__":
    main()
