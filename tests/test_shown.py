"""Whatever stands in a guide, a reply or a name: no command prints a sign that steers a terminal or turns letters around."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from assistant import cli, selftest
from tests.planting import BOTH, NAME, RAW, SIGNS, plant
from tests.surroundings import without_windows

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows refuses such names by itself")


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    """Run a command without the last net, and return its exit code and all that it printed."""

    def ran(*arguments: object, **changes: Any) -> tuple[int, str]:
        try:
            code = cli.run([str(argument) for argument in arguments], without_windows(**changes))
        except SystemExit as ended:  # argparse
            code = int(str(ended.code))
        out, err = capsys.readouterr()
        return code, out + err

    return ran


def harmful(words: str) -> list[str]:
    return sorted(map(ascii, set(words) & SIGNS))


@pytest.fixture
def planted(tmp_path: Path) -> Path:
    return plant(tmp_path)


@pytest.mark.parametrize(
    "command", [["steps"], ["steps", "--language", "fr"], ["steps", "--json"], ["review"], ["review", "--table"]], ids=" ".join
)
def test_what_stands_in_a_guide_is_harmless(run: Callable[..., tuple[int, str]], planted: Path, command: list[str]) -> None:
    for place in (planted, planted / NAME / "guide.fr.md"):
        code, words = run(*command, place)
        assert code in {cli.FINE, cli.FINDINGS}
        assert len(words) > 50
        assert harmful(words) == []


def test_a_name_cannot_forge_a_line(run: Callable[..., tuple[int, str]], planted: Path) -> None:
    lines = run("review", planted)[1].splitlines() + run("review", "--table", planted)[1].splitlines()
    assert len(lines) > 20
    assert not any(line.startswith("forged") for line in lines)
    assert all(line.startswith(str(planted)) for line in lines[:-2])


def test_json_is_exact_and_ascii(run: Callable[..., tuple[int, str]], planted: Path) -> None:
    words = run("steps", "--json", planted)[1]
    assert words.isascii()
    assert not set(words) & set("\x1b\x7f")
    assert json.loads(words)["slug"] == NAME
    assert cli._as_json({"a": "\x7f\x1b\udcff é\u202e"}) == '{\n  "a": "\\u007f\\u001b\\udcff \\u00e9\\u202e"\n}'


@pytest.mark.parametrize("content", ["", "---\ntitle: [\n---\n", "---\ntitle: x\n---\n", None], ids=str)
@pytest.mark.parametrize("command", ["steps", "review"])
def test_an_error_names_its_file_harmlessly(
    run: Callable[..., tuple[int, str]], tmp_path: Path, command: str, content: str | None
) -> None:
    file = tmp_path / f"a{RAW}\nforged.md"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    code, words = run(command, file)
    assert code == (cli.FINDINGS if command == "review" else cli.UNREADABLE)
    assert len(words.splitlines()) == 1
    assert harmful(words) == []


@pytest.mark.parametrize(
    "arguments",
    [
        ["steps", "--guide", f"no{RAW}"],
        ["steps", "--guide", "app-password", "--language", f"f{RAW}"],
        ["steps", "\udcff.md"],
        ["steps", f"--{RAW}"],
        [f"no{RAW}"],
        ["tour", "x", "--size", f"1{RAW}"],
        ["tour", "x", "--font-scale", f"1{RAW}"],
        ["check", "anna@gmail.com", "--imap", f"a{RAW}:x"],
        ["check", "anna@gmail.com", "--ca", f"a{RAW}\nb"],
        ["explain", BOTH],
        ["explain", f"535 {BOTH} Username and Password not accepted\udcff"],
        ["explain", f"535 {BOTH} Username and Password not accepted\udcff", "--json"],
    ],
    ids=ascii,
)
def test_what_was_typed_is_repeated_harmlessly(run: Callable[..., tuple[int, str]], arguments: list[str]) -> None:
    _code, words = run(*arguments, read_secret=str)
    assert words
    assert harmful(words) == []


def test_a_reply_from_standard_input_is_harmless(run: Callable[..., tuple[int, str]]) -> None:
    for options in ([], ["--json"]):
        code, words = run("explain", *options, read_input=lambda: f"535-5.7.8 Username and Password {RAW}not accepted\n{RAW}")
        assert (code, harmful(words)) == (20, [])


def test_the_self_test_names_harmlessly_what_is_wrong(capsys: pytest.CaptureFixture[str]) -> None:
    assert selftest.report([f"a{RAW}\udcff is missing"]) == 1
    assert harmful(capsys.readouterr().err) == []
