"""The measures of the house, on a small house with known ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from build.figures import ROOT, figures, main, sources, table

LONGEST_FILE, MOST_FUNCTIONS = 300, 15  # lines; of the latter, nine tenths of all functions
DATA = {"mail.rules"}
STILL_LONGER = {"mail.replies", "wizard.pages.base", "wizard.shell.window"}  # to be cut; no other file may join them

WINDOW = """from assistant.wizard.pages import page
class AssistantWindow(QWizard):
    def go(self): ...
    @property
    def key(self): ...
    @key.setter
    def key(self, key): ...
    def _turn(self):
        import json  # noqa: PLC0415
        class Inside:
            def more(self):
                from assistant import journey
class Other(QWidget):
    def show(self): ...
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    for name, source in {
        "__init__": '"""Left out."""\n',
        "cli": "import sys\n\n\n",
        "journey/__init__": "",
        "journey/route": "if TYPE_CHECKING:\n    from assistant.journey import store\n",
        "journey/store": "import assistant.journey.route\n",
        "wizard/pages/page": "def f():\n    return 1\n",
        "wizard/shell/window": WINDOW,
    }.items():
        file = tmp_path / "assistant" / f"{name}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(source, "utf-8")
    return tmp_path


def test_a_house_is_measured(house: Path) -> None:
    assert figures(house / "assistant") == {
        "files, lines in the package itself": "1, 3",
        "files, lines in journey": "2, 3",
        "files, lines in wizard/pages": "1, 2",
        "files, lines in wizard/shell": "1, 14",
        "files, lines": "5, 22",
        "lines per file": "median 2, p90 14, max 14",
        "lines per function": "median 1, p90 5, max 5",
        "circles of files": "1",
        "files in them": "2",
        "arrows inside the wizard": "1",
        "of them between rooms": "1",
        "of them in a circle of rooms": "0",
        "public methods of the window": "2",
        "noqa per 1,000 lines": "45.5",
        "imports inside functions": "2",
    }


def test_an_arrow_that_runs_back_is_counted(house: Path) -> None:
    (house / "assistant" / "wizard" / "pages" / "other.py").write_text("from assistant.wizard.shell import window\n", "utf-8")
    found = figures(house / "assistant")
    assert (found["circles of files"], found["of them between rooms"], found["of them in a circle of rooms"]) == ("1", "2", "2")


@pytest.mark.long
def test_two_checkouts_stand_side_by_side(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(house), str(ROOT)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("files, lines in wizard/app ") and "  –  " in line for line in lines)
    assert lines[0].startswith("files, lines in guides ")
    assert len(lines) == len(set(lines)) == len(table([figures(ROOT / "assistant")]).splitlines())


def test_what_is_no_checkout_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 2
    assert capsys.readouterr() == ("", f"{tmp_path} is no checkout of this program: it has no folder assistant.\n")


def test_no_file_is_long_but_data() -> None:
    files = sources(ROOT / "assistant")
    assert len(files) > 100
    assert {file.name for file in files if len(file.lines) > LONGEST_FILE} - DATA <= STILL_LONGER


def test_most_functions_are_short() -> None:
    _, ninety, _ = figures(ROOT / "assistant")["lines per function"].split(", ")
    assert int(ninety.removeprefix("p90 ")) <= MOST_FUNCTIONS
