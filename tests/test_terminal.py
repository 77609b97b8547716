"""What is said reaches whoever listens, in any encoding; who stops listening, or interrupts, meets no traceback."""

from __future__ import annotations

import argparse
import contextlib
import getpass
import io
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, TextIO

import pytest

from assistant import __main__ as program
from assistant import cli, terminal
from tests.surroundings import without_windows

ROOT = Path(__file__).parents[1]
PATIENCE = 60  # s
FULL = Path("/dev/full")
POSIX = pytest.mark.skipif(os.name != "posix", reason="this is how POSIX closes streams and sends signals")
GUIDE = "---\ntitle: Grüße – „x“ →\n---\n### One {#one}\n\nDo it on [this page](http://myaccount.google.com/).\n"
WITHOUT_THE_NET = """
import sys
from assistant import __main__ as program, cli

sys.exit(cli.run(sys.argv[1:], program.surroundings()))
"""


def command(*arguments: object) -> list[str]:
    """Return what starts the program without its last net."""
    return [sys.executable, "-c", WITHOUT_THE_NET, *map(str, arguments)]


def environment(**changes: str) -> dict[str, str]:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LC_ALL", "LANG", "PYTHONIOENCODING", "PYTHONUTF8"}
    return {name: value for name, value in os.environ.items() if name not in hidden} | changes


def started(*arguments: object, environ: Mapping[str, str] | None = None, **changes: Any) -> subprocess.CompletedProcess[bytes]:
    given: dict[str, Any] = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    if "input" in changes:
        del given["stdin"]
    env = environment(**(environ or {}))
    return subprocess.run(command(*arguments), cwd=ROOT, env=env, timeout=PATIENCE, check=False, **(given | changes))


@pytest.fixture
def guide(tmp_path: Path) -> Path:
    path = tmp_path / "mine.en.md"
    path.write_text(GUIDE, encoding="utf-8")
    return path


@contextlib.contextmanager
def closed(*numbers: int) -> Iterator[Callable[[], None]]:
    """Give what closes some standard streams in a new process."""

    def close() -> None:
        for number in numbers:
            os.close(number)

    yield close


# Encodings


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "latin-1", "utf-8", "cp437"])
def test_every_encoding_gets_what_it_can_hold(guide: Path, encoding: str) -> None:
    run = started("steps", guide, environ={"PYTHONIOENCODING": encoding})
    assert (run.returncode, run.stderr) == (cli.FINE, b"")
    assert run.stdout.decode(encoding).splitlines()[0] == "Grüße – „x“ →".encode(encoding, "replace").decode(encoding)


def test_a_terminal_without_a_language_gets_what_it_can_hold(guide: Path) -> None:
    run = started("steps", guide, environ={"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"})
    assert (run.returncode, run.stderr) == (cli.FINE, b"")
    assert run.stdout.splitlines()[0] == b"Gr??e ? ?x? ?"


def test_json_is_the_same_in_every_encoding(guide: Path) -> None:
    told = [started("steps", guide, "--json", environ={"PYTHONIOENCODING": name}).stdout for name in ("ascii", "utf-8")]
    assert told[0] == told[1]
    assert json.loads(told[0])["title"] == "Grüße – „x“ →"


@pytest.mark.parametrize(
    "text",
    ["Username and Password caf\xe9 not accepted".encode("latin-1"), "Username and Password not accepted".encode("utf-16")],
)
def test_a_message_in_another_encoding_is_understood(text: bytes) -> None:
    run = started("explain", input=b"535-5.7.8 " + text if text.isascii() else text)
    assert (run.returncode, run.stderr) == (20, b"")


def test_a_password_in_another_encoding_is_no_app_password() -> None:
    run = started("check", "anna@gmail.com", input=b"\xff\xfeabcd\xe9\n")
    assert (run.returncode, run.stdout) == (19, b"")
    assert len(run.stderr.splitlines()) == 1


# Closed and full streams


@POSIX
@pytest.mark.parametrize(("arguments", "what"), [(["explain"], "message"), (["check", "anna@gmail.com"], "password")])
def test_a_closed_standard_input_is_said(arguments: list[str], what: str) -> None:
    with closed(0) as close:
        run = started(*arguments, stdin=None, preexec_fn=close)
    assert (run.returncode, run.stdout) == (cli.UNREADABLE, b"")
    assert run.stderr.decode() == f"The {what} cannot be read: standard input is closed.\n"


@POSIX
@pytest.mark.parametrize("numbers", [(1,), (2,), (0, 1, 2)], ids=str)
def test_closed_streams_change_nothing_else(guide: Path, numbers: tuple[int, ...]) -> None:
    streams = {number: name for number, name in enumerate(("stdin", "stdout", "stderr")) if number in numbers}
    with closed(*numbers) as close:
        run = started("review", guide, preexec_fn=close, **dict.fromkeys(streams.values()))
    assert run.returncode == cli.FINDINGS
    assert not run.stderr
    assert bool(run.stdout) == (1 not in numbers)


@POSIX
def test_no_file_is_opened_in_the_place_of_a_closed_stream() -> None:
    script = "import os; from assistant import terminal; terminal.prepare(); print(os.open(os.devnull, 0))"
    with closed(0, 2) as close:
        run = subprocess.run([sys.executable, "-c", script], cwd=ROOT, stdout=subprocess.PIPE, preexec_fn=close, check=True)
    assert int(run.stdout) == 3


def broken_pipe() -> TextIO:
    """Return a stream that nobody reads."""
    reading, writing = os.pipe()
    os.close(reading)
    return os.fdopen(writing, "w", encoding="utf-8")


def test_whoever_stops_reading_changes_no_exit_code(guide: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with broken_pipe() as nobody:
        monkeypatch.setattr(sys, "stdout", nobody)
        assert cli.run(["review", str(guide)], without_windows()) == cli.FINDINGS
        assert cli.run(["steps"], without_windows()) == cli.FINE
        assert cli.run(["explain", "535 5.7.8 Username and Password not accepted"], without_windows()) == 20


@POSIX
@pytest.mark.parametrize(("arguments", "code"), [(["--help"], 0), (["steps"], 0), (["review", "GUIDE"], 1)])
def test_a_reader_who_is_gone_hears_no_complaint(guide: Path, arguments: list[str], code: int) -> None:
    with broken_pipe() as nobody:
        run = started(*[str(guide) if each == "GUIDE" else each for each in arguments], stdout=nobody)
    assert (run.returncode, run.stderr) == (code, b"")


def test_a_complaint_that_nobody_reads_changes_no_exit_code(monkeypatch: pytest.MonkeyPatch) -> None:
    with broken_pipe() as nobody:
        monkeypatch.setattr(sys, "stderr", nobody)
        assert cli.run(["steps", "nowhere.md"], without_windows()) == cli.UNREADABLE


@pytest.mark.skipif(not FULL.exists(), reason="this system has no disk that is always full")
@pytest.mark.parametrize("arguments", [["steps"], ["--help"], ["review", "nowhere.md"]])
def test_an_answer_that_cannot_be_written_is_said(arguments: list[str]) -> None:
    with FULL.open("wb") as full:
        run = started(*arguments, stdout=full)
    assert (run.returncode, run.stderr) == (cli.UNREADABLE, b"The answer cannot be written: No space left on device.\n")


def test_there_may_be_nobody_to_tell(monkeypatch: pytest.MonkeyPatch) -> None:
    class Full(io.StringIO):
        def fileno(self) -> int:
            return spare.fileno()

        def flush(self) -> None:
            raise OSError(28, "No space left on device")

    with Path(os.devnull).open("wb") as spare:
        monkeypatch.setattr(sys, "stderr", Full())
        assert cli.complain("This is lost.", cli.UNREADABLE) == cli.UNREADABLE
        monkeypatch.setattr(sys, "stdout", Full())
        with pytest.raises(terminal.UnwrittenError, match=r"The answer cannot be written: No space left on device\."):
            terminal.say("This too.")
        assert cli.run(["steps"], without_windows()) == cli.UNREADABLE
    monkeypatch.setattr(sys, "stderr", None)
    assert cli.complain("This as well.", cli.UNREADABLE) == cli.UNREADABLE


def test_a_missing_standard_input_is_said(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert cli.run(["explain"], without_windows()) == cli.UNREADABLE
    assert cli.run(["check", "anna@gmail.com"], without_windows()) == cli.UNREADABLE
    assert capsys.readouterr().err.count("standard input is closed") == 2


@pytest.mark.parametrize("error", [EOFError(), UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid")], ids=repr)
def test_what_is_typed_at_the_prompt_may_be_anything(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], error: Exception
) -> None:
    def ends(_prompt: str) -> str:
        raise error

    monkeypatch.setattr(sys, "stdin", io.StringIO())
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(getpass, "getpass", ends)
    assert cli.run(["check", "anna@gmail.com"], without_windows()) == 19
    assert len(capsys.readouterr().err.splitlines()) == 1


# Ctrl+C


def interrupted(*_arguments: object) -> Any:
    raise KeyboardInterrupt


class Interrupting(dict[str, str]):
    """An environment in which Ctrl+C is pressed while it is read."""

    get = interrupted


@pytest.mark.parametrize(
    ("arguments", "changes"),
    [
        (["steps"], {"environ": Interrupting()}),
        (["review"], {"today": interrupted}),
        (["explain"], {"read_input": interrupted}),
        (["check", "anna@gmail.com"], {"read_secret": interrupted}),
        (["tour", "x"], {"tour": interrupted}),
        ([], {"wizard": interrupted}),
    ],
    ids=["steps", "review", "explain", "check", "tour", "wizard"],
)
def test_an_interrupt_ends_with_130_and_no_word(
    arguments: list[str], changes: dict[str, Any], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.run(arguments, without_windows(**changes)) == cli.INTERRUPTED == 130
    assert capsys.readouterr() == ("", "")


WAITING = """
import io, os, sys

class Input(io.BytesIO):
    def read(self, size=-1):
        print("begun", flush=True)
        return os.read(0, 1)

sys.stdin = io.TextIOWrapper(Input())
"""


@POSIX
def test_an_interrupt_while_a_message_is_waited_for() -> None:
    running = subprocess.Popen(
        [sys.executable, "-c", WAITING + WITHOUT_THE_NET, "explain"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert running.stdout is not None
    assert running.stdout.readline() == b"begun\n"
    running.send_signal(signal.SIGINT)
    out, errors = running.communicate(timeout=PATIENCE)
    assert (running.returncode, out, errors) == (cli.INTERRUPTED, b"", b"")


def test_from_the_password_on_an_interrupt_ends_the_program_without_waiting_for_threads() -> None:
    asked = "import signal; from assistant.__main__ import surroundings; surroundings().read_secret()"
    program = f"{asked}; raise SystemExit(signal.getsignal(signal.SIGINT) is signal.default_int_handler)"
    run = subprocess.run([sys.executable, "-c", program], cwd=ROOT, input=b"abcd\n", capture_output=True, check=False)
    assert (run.returncode, run.stdout, run.stderr) == (0, b"", b"")


@POSIX
def test_an_interrupt_while_a_server_is_waited_for() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        running = subprocess.Popen(
            command("check", "anna@gmail.com", "--imap", f"127.0.0.1:{port}"),
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert running.stdin is not None
        running.stdin.write(b"abcd efgh ijkl mnop\n")
        running.stdin.flush()
        silent.settimeout(PATIENCE)
        with silent.accept()[0]:
            running.send_signal(signal.SIGINT)
            out, errors = running.communicate(timeout=PATIENCE)
    assert (running.returncode, out, errors) == (cli.INTERRUPTED, b"", b"")


ON_TOUR = """
import os, signal, sys
from pathlib import Path
from assistant import __main__ as program, cli

class Folder(type(Path())):
    def __truediv__(self, name):
        if name.startswith("03"):
            os.kill(os.getpid(), signal.SIGINT)
        return super().__truediv__(name)

def tour(options, around):
    options.folder = Folder(options.folder)
    return program.write_tour(options, around)

sys.exit(cli.run(["tour", sys.argv[1]], program.surroundings()._replace(tour=tour)))
"""


@POSIX
def test_an_interrupt_on_tour_leaves_only_whole_pictures(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-c", ON_TOUR, str(tmp_path / "tour")],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (run.returncode, run.stdout) == (cli.INTERRUPTED, b"")
    assert b"Traceback" not in run.stderr
    assert sorted(path.name[:2] for path in (tmp_path / "tour").iterdir()) == ["01", "02"]


# The last net


def test_a_mistake_of_the_program_is_one_sentence_without_values(capsys: pytest.CaptureFixture[str]) -> None:
    def mistaken(_options: argparse.Namespace, _around: cli.Surroundings) -> int:
        raise ValueError("abcd efgh ijkl mnop")

    assert cli.main([], without_windows(wizard=mistaken)) == cli.BROKEN
    said = capsys.readouterr().err
    assert said.startswith("Something went wrong in this program")
    assert "ValueError in test_terminal.py, line" in said
    assert "abcd" not in said
    assert len(said.splitlines()) == 1
    with pytest.raises(ValueError, match="abcd"):
        cli.run([], without_windows(wizard=mistaken))


def test_a_program_that_is_not_whole_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(Path, "is_dir", lambda _: False)
    assert program.main(["steps"]) == cli.UNREADABLE
    assert capsys.readouterr().err.endswith("is missing: the program is not completely installed.\n")


def test_somebody_without_a_home_is_told_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    def homeless() -> Path:
        raise RuntimeError("Could not determine home directory.")

    before = signal.getsignal(signal.SIGINT)
    surroundings = without_windows(wizard=program.open_wizard, environ={"QT_QPA_PLATFORM": "offscreen"}, home=homeless)
    try:
        assert cli.run([], surroundings) == cli.UNREADABLE
    finally:
        signal.signal(signal.SIGINT, before)
    assert capsys.readouterr().err == f"{program.NO_HOME}\n"


@pytest.mark.parametrize(
    "arguments", [["steps", ""], ["review", ""], ["tour", ""], ["--content", ""], ["check", "a@b.c", "--ca", ""]]
)
def test_an_empty_name_is_not_the_folder_one_is_in(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        cli.run(arguments, without_windows())
    assert refused.value.code == cli.USAGE
    assert "the name is empty" in capsys.readouterr().err
