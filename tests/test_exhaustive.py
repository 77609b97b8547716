"""What is new in a sort of thing is a type error until every place that tells its members apart knows it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests import checkout

UNHANDLED = re.compile(
    r'assistant/(\S+?):\d+: error: Argument 1 to "assert_never" has incompatible type "(.+)"; expected "Never".*'
)


class Addition(NamedTuple):
    """A new member of a sort: `pattern` stands once in `file` and becomes `template`; `places` have to handle it.

    `member` is what mypy calls it, and no other one is called so: one run can be asked about all of them.
    """

    member: str
    file: str
    pattern: str
    template: str
    places: frozenset[str]


def of_enum(name: str, file: str, *places: str) -> Addition:
    """Return a new member of an enumeration."""
    head = rf'^class {name}\((?:Str)?Enum\):\n    """(?:.|\n)+?"""\n\n'
    return Addition(f"Literal[{name}.NOVELTY]", file, head, r'\g<0>    NOVELTY = "novelty"\n', frozenset(places))


def of_words(name: str, file: str, *places: str) -> Addition:
    """Return one more word that a name can be."""
    return Addition(f"Literal['new-{name}']", file, rf"^{name} = Literal\[", rf'\g<0>"new-{name}", ', frozenset(places))


def of_classes(name: str, file: str, *places: str, fields: str = "pass") -> Addition:
    """Return one more class of a union, with the fields that all of them have."""
    made = f"class New{name}:\n    {fields}\n\n\n"
    return Addition(f"New{name}", file, rf"^{name} = ", rf"{made}\g<0>New{name} | ", frozenset(places))


BLOCKS, NOTES, CHECK = "wizard/guide_view/blocks.py", "wizard/shell/place_notes.py", "wizard/pages/check_results.py"
PLAN, FOOTER, FACTORY = "wizard/session/plan.py", "wizard/session/footer.py", "wizard/pages/factory.py"
ROW, ANSWERS = "wizard/shell/button_row.py", "journey/answers.py"
ADDITIONS = (
    of_classes("Key", PLAN, PLAN, FOOTER, FACTORY, fields="stop: Stop"),
    of_enum("OnTheWay", PLAN, PLAN, FOOTER, FACTORY),
    of_enum("Beside", PLAN, PLAN, FACTORY),
    of_enum("Place", "journey/progress.py", PLAN),
    of_enum("Leave", FOOTER, ROW),
    of_enum("Onward", FOOTER, ROW),
    of_classes("Block", "guides/model.py", "guides/walk.py", "guides/plain.py", "guides/reading/limits.py", BLOCKS),
    of_enum("CalloutKind", "guides/model.py", "guides/reading/callouts.py", BLOCKS),
    of_enum("Mark", "guides/model.py", "guides/model.py", "wizard/guide_view/rich_text.py"),
    of_words("NodeKind", "guides/reading/pieces.py", "guides/reading/pieces.py"),
    of_words("AskedName", ANSWERS, ANSWERS, "wizard/pages/question_texts.py"),
    of_words("Door", ANSWERS, ANSWERS, "journey/route.py", PLAN, "wizard/pages/recurring.py", "wizard/pages/welcome_page.py"),
    of_words("Sign", "wizard/pages/diagnosis_box.py", "wizard/pages/diagnosis_box.py"),
    of_enum("State", "journey/progress.py", "wizard/pages/step_entries.py"),
    of_enum("Note", "journey/progress.py", NOTES),
    of_enum("Problem", "journey/store.py", NOTES),
    of_enum("Kind", "mail/kinds.py", "mail/kinds.py"),
    of_enum("Protocol", "mail/servers.py", "mail/servers.py", "mail/conversations.py", "mail/command_line.py", "mail/replies.py"),
    of_enum("Stage", "mail/outcomes.py", "mail/attempt.py"),
    of_classes(
        "Outcome", "mail/outcomes.py", "mail/command_line.py", "mail/texts.py", CHECK, fields="protocol: Protocol; server: Server"
    ),
    of_classes("NotAnAppPassword", "mail/secret.py", "mail/texts.py"),
)


def test_mypy_names_every_place_that_has_to_handle_something_new(tmp_path: Path) -> None:
    copy = tmp_path / "assistant"
    shutil.copytree(checkout.ROOT / "assistant", copy, ignore=shutil.ignore_patterns("__pycache__"))
    for addition in ADDITIONS:
        add(addition, copy / addition.file)
    unhandled, others = complaints(tmp_path)
    assert others == []  # nothing is wrong with the copy but what is new in it
    assert unhandled == {addition.member: addition.places for addition in ADDITIONS}


def add(addition: Addition, file: Path) -> None:
    text, places = re.subn(addition.pattern, addition.template, file.read_text("utf-8"), flags=re.MULTILINE)
    assert places == 1, addition
    file.write_text(text, "utf-8")


def members(told: str) -> Iterator[str]:
    """Yield one by one what mypy names in one breath, such as `Literal[Colour.RED, Colour.BLUE] | Shape`."""
    for part in told.split(" | "):
        words = re.fullmatch(r"Literal\[(.+)\]", part)
        yield from [part] if words is None else (f"Literal[{word}]" for word in words[1].split(", "))


def complaints(folder: Path) -> tuple[dict[str, frozenset[str]], list[str]]:
    """Return the files in which mypy says that a member is not handled, by its name, and the rest of what it says."""
    settings = [
        "--config-file",
        str(checkout.ROOT / "pyproject.toml"),
        "--cache-dir",
        str(folder / "cache"),
        "--no-error-summary",
    ]
    command = [sys.executable, "-m", "mypy", *settings, "assistant"]
    told = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    unhandled: dict[str, frozenset[str]] = {}
    others = told.stderr.splitlines()
    for line in told.stdout.splitlines():
        if found := UNHANDLED.fullmatch(line):
            for member in members(found[2]):
                unhandled[member] = unhandled.get(member, frozenset()) | {found[1]}
        else:
            others.append(line)
    return unhandled, others
