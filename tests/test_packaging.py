"""What the wheel carries: built here without the network, opened, and compared with the checkout."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from configparser import ConfigParser
from email.parser import Parser
from pathlib import Path
from zipfile import ZipFile

import pytest

import assistant

ROOT = Path(__file__).parents[1]
OUR_FOLDERS = ("assistant/", f"gmail_access_assistant-{assistant.__version__}.dist-info/")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ZipFile]:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    run = subprocess.run(build, cwd=ROOT, check=False, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    (file,) = folder.glob("*.whl")
    with ZipFile(file) as opened:
        yield opened


def files_below(folder: str) -> set[str]:
    found = (file for file in (ROOT / folder).rglob("*") if file.is_file() and "__pycache__" not in file.parts)
    return {file.relative_to(ROOT).as_posix() for file in found}


def test_every_module_is_in_the_wheel(wheel: ZipFile) -> None:
    modules = {name for name in files_below("assistant") if name.endswith(".py")}
    assert len(modules) > 5
    assert modules <= set(wheel.namelist())


def test_the_resources_are_in_the_wheel_byte_for_byte_without_what_pictures_are_drawn_from(wheel: ZipFile) -> None:
    wanted = {name for name in files_below("resources") if not name.startswith("resources/pictures/")}
    carried = {name.removeprefix("assistant/") for name in wheel.namelist() if name.startswith("assistant/resources/")}
    assert carried == wanted
    assert "resources/guides/app-password/guide.en.md" in carried
    assert all(wheel.read(f"assistant/{name}") == (ROOT / name).read_bytes() for name in wanted)


def test_each_translation_is_compiled(wheel: ZipFile) -> None:
    sources = {file.stem for file in (ROOT / "i18n").glob("*.ts")}
    compiled = {Path(name).stem for name in wheel.namelist() if name.startswith("assistant/translations/")}
    assert {"gaa_en", "gaa_fr"} <= sources
    assert compiled == sources
    assert all(wheel.read(f"assistant/translations/{name}.qm").startswith(b"\x3c\xb8\x64\x18") for name in compiled)


def test_nothing_else_is_in_the_wheel(wheel: ZipFile) -> None:
    assert [name for name in wheel.namelist() if not name.startswith(OUR_FOLDERS)] == []
    assert [name for name in wheel.namelist() if "__pycache__" in name or name.endswith((".ts", ".pyc"))] == []


def test_the_program_has_a_window_name_and_a_console_name(wheel: ZipFile) -> None:
    entry_points = ConfigParser()
    entry_points.read_string(wheel.read(f"{OUR_FOLDERS[1]}entry_points.txt").decode())
    assert dict(entry_points["gui_scripts"]) == {"gmail-access-assistant": "assistant.__main__:main"}
    assert dict(entry_points["console_scripts"]) == {"gmail-access-assistant-cli": "assistant.__main__:main"}


def test_the_wheel_says_what_it_needs_and_under_which_licence(wheel: ZipFile) -> None:
    metadata = Parser().parsestr(wheel.read(f"{OUR_FOLDERS[1]}METADATA").decode())
    needed = {line.split("<")[0] for line in metadata.get_all("Requires-Dist", []) if "extra ==" not in line}
    assert needed == {"pyside6-essentials", "markdown", "pyyaml", "segno", "truststore", "python-xlib"}
    assert metadata["Version"] == assistant.__version__
    assert (metadata["License-Expression"], metadata["Requires-Python"]) == ("MIT", ">=3.11")
    assert f"{OUR_FOLDERS[1]}licenses/LICENSE" in wheel.namelist()
