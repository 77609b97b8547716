"""Pages as heavy as the limits allow: the window shows each of them, and takes little memory for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.guides.reading.limits import HEAVIEST_PAGE, LONGEST_TITLE, MOST_BUTTONS, MOST_STEPS
from tests.guides.test_bad_input import MANY_LETTERS, paragraphs

ROOT = Path(__file__).parents[3]
MOST_MEMORY = 330  # MB for all of them, one after the other
STEP = "### s\n\n"
HEAVY = {
    "paragraphs": STEP + "Some words.\n\n" * (HEAVIEST_PAGE // 6),
    "items": STEP + ("- some words\n" * 155 + "\n") * 2,
    "cells": STEP + "|a|b|c|d|e|\n|-|-|-|-|-|\n" + "|word|word|word|word|word|\n" * (HEAVIEST_PAGE // 25 - 12),
    "values": STEP + "`a`{.copy}\n\n" * (HEAVIEST_PAGE // 4 - 25),
    "bold words": STEP + ("**a** " * 1_400 + "\n\n"),
    "parts": STEP + "#### a {.part}\n\n" * (HEAVIEST_PAGE // 10),
    "steps": ("### " + "long " * (LONGEST_TITLE // 5) + "\n\na\n\n") * MOST_STEPS,
    "buttons": STEP + "".join(f"[a](https://docs.ovh.com/{n}){{.button}}\n\n" for n in range(MOST_BUTTONS)),
    **{name: STEP + paragraphs(letters, most) for name, (letters, most) in MANY_LETTERS.items()},
}

SHOW = """
import json, os, sys, time
from tests.memory import peak
from tests.surroundings import surroundings
from pathlib import Path
from assistant import __main__ as program, paths
from assistant.guides.library import Library
from assistant.journey.progress import Progress
from assistant.journey.route import Stop
from assistant.wizard.app import immortal_none
from assistant.wizard.controls import theme
from assistant.wizard.app.application import Start, application, opened
from assistant.wizard.session.plan import stop_of
from assistant.wizard.shell.window import AssistantWindow
immortal_none.keep()
app, translator, progress = application(paths.translations(), Start(Progress(language="en")))
theme.apply(app, theme.LIGHT)
folder = Path(sys.argv[1])
guides = Library(folder)
around = surroundings()
world = program.world_around(guides, around, translator, lambda _: None)
taken = {}
for slug in guides.slugs():
    started = time.process_time()
    stop = Stop(slug, guides.guide(slug, "en").steps[0].id)
    window = AssistantWindow(world, progress.play(slug).visit(stop), theme.LIGHT)
    window.start()
    window.show()
    while window.waits:
        app.processEvents()
    app.processEvents()
    taken[slug] = stop_of(window.session.here()) == stop, round(time.process_time() - started, 2)
    window.close()
    window.deleteLater()
    app.processEvents()
print(json.dumps([taken, peak()]))
"""


@pytest.mark.long
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux says how much memory a process itself took")
def test_the_heaviest_pages_are_shown(tmp_path: Path) -> None:
    for name, body in HEAVY.items():
        (tmp_path / f"{name.replace(' ', '-')}.en.md").write_text(f"---\ntitle: x\n---\n{body}", "utf-8")
    unmeasured = {name: value for name, value in os.environ.items() if not name.startswith("COV")}
    ran = subprocess.run(
        [sys.executable, "-c", SHOW, str(tmp_path)], env=unmeasured, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ran.returncode == 0, ran.stderr
    taken, memory = json.loads(ran.stdout)
    print(*(f"{name}: {seconds} s" for name, (_, seconds) in taken.items()), f"{memory} MB", sep="\n")
    assert len(taken) == len(HEAVY)
    assert all(shown for shown, _ in taken.values()), taken
    assert memory < MOST_MEMORY
