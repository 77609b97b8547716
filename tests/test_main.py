"""The program as it is started: from another process, with good and bad input, with and without a display."""

from __future__ import annotations

import json
import os
import struct
import subprocess
import sys
import zlib
from argparse import Namespace
from collections.abc import Callable
from datetime import date
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtGui import QImage

from assistant import __main__ as program
from assistant import __version__, cli, content, paths
from assistant.guides.library import Library
from assistant.journey.progress import Place, Progress
from assistant.journey.progress_json import FORMAT, VERSION
from assistant.journey.route import Stop
from assistant.mail.diagnosis import of_kind
from assistant.mail.kinds import Kind
from assistant.mail.secret import Secret
from assistant.wizard.app.application import opened
from assistant.wizard.controls.bidi import isolated
from assistant.wizard.guide_view.picture import PictureView
from assistant.wizard.session.plan import OVERVIEW, WELCOME
from tests.shortly import by_name, each_once, shortly
from tests.surroundings import surroundings
from tests.wizard.person import Person

ROOT = Path(__file__).parents[1]
PATIENCE = 120  # s
HEAD = "---\ntitle: A guide\n---\n\n"
STEP = "## Steps\n\n### One {#one}\n\nDo it.\n"
PLATFORM_SAYS = "This plugin does not support"

BAD: dict[str, str | bytes] = {
    "no text": (HEAD + STEP).encode() + b"\xff\x00",
    "empty": "",
    "too much front matter": "---\ntitle: A\nb: " + "c" * 20_000 + "\n---\n" + STEP,
    "only words": "Only words.\n",
    "no step": HEAD,
    "5 MB": HEAD + STEP + "x" * 5_000_000,
    "10,000 nested quotes": HEAD + STEP + "\n" + ">" * 10_000 + " deep\n",
}


@pytest.fixture
def start(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Start the program in a process of its own, at home in an empty folder; without a display unless one is given."""
    kept = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}

    def started(*arguments: object, **environ: str) -> subprocess.CompletedProcess[str]:
        home = {"HOME": str(tmp_path / "home"), "XDG_CONFIG_HOME": str(tmp_path / "home" / "config"), "LANG": "en_GB.UTF-8"}
        return subprocess.run(
            [sys.executable, "-m", "assistant", *map(str, arguments)],
            cwd=ROOT,
            env=kept | home | environ,
            capture_output=True,
            text=True,
            timeout=PATIENCE,
            check=False,
        )

    return started


@pytest.fixture
def bad(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A file that is no guide, or one that must not be read."""
    path = tmp_path / "bad.en.md"
    content = BAD[request.param]
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def said(run: subprocess.CompletedProcess[str]) -> list[str]:
    """Return the lines on standard error, but for what the platform without a display says of itself."""
    return [line for line in run.stderr.splitlines() if PLATFORM_SAYS not in line]


# What it says of itself


def test_version_and_help(start: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    version, help_ = start("--version"), start("--help")
    assert (version.returncode, version.stdout, version.stderr) == (0, f"Gmail Access Assistant {__version__}\n", "")
    assert (help_.returncode, help_.stderr) == (0, "")
    for words in ("--guide", "--language", "--content", "--step", "--settings-folder", "steps", "review", "tour", "exit codes:"):
        assert words in help_.stdout
    assert "--quit-after-first-paint" not in help_.stdout


@pytest.mark.parametrize("wrong", [["--nothing"], ["nothing"], ["tour"], ["--guid", "app-password"]])
def test_what_is_not_understood_ends_with_2(start: Callable[..., subprocess.CompletedProcess[str]], wrong: list[str]) -> None:
    run = start(*wrong)
    assert (run.returncode, run.stdout) == (cli.USAGE, "")
    assert "Traceback" not in run.stderr
    assert run.stderr.startswith("usage:")


# Without a display


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="on this system there is always a display")
@pytest.mark.parametrize(
    "environ",
    [{}, {"DISPLAY": ":4321"}, {"WAYLAND_DISPLAY": "nothing-0"}, {"DISPLAY": ":4321", "WAYLAND_DISPLAY": "nothing-0"}],
    ids=str,
)
def test_without_a_display_one_sentence_and_code_3(
    start: Callable[..., subprocess.CompletedProcess[str]], environ: dict[str, str]
) -> None:
    run = start(**environ)
    assert (run.returncode, run.stdout) == (cli.NO_DISPLAY, "")
    assert run.stderr == f"{program.NO_DISPLAY}\n"


@pytest.mark.parametrize(
    ("environ", "platform", "expected"),
    [
        ({}, "linux", None),
        ({"DISPLAY": ":0"}, "linux", "xcb;offscreen"),
        ({"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "linux", "wayland;xcb;offscreen"),
        ({"DISPLAY": "", "WAYLAND_DISPLAY": ""}, "linux", None),
        ({"QT_QPA_PLATFORM": "minimal"}, "linux", ""),
        ({}, "win32", ""),
        ({}, "darwin", ""),
    ],
)
def test_the_platforms_that_are_tried(environ: dict[str, str], platform: str, expected: str | None) -> None:
    assert program.platforms_to_try(environ, platform) == expected


def test_the_wizard_opens_and_ends(start: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path) -> None:
    run = start("--quit-after-first-paint", "--settings-folder", tmp_path / "settings", QT_QPA_PLATFORM="offscreen")
    assert (run.returncode, run.stdout, said(run)) == (0, "", [])


@pytest.mark.parametrize(
    "state",
    [
        {"place": "finish"},
        {"place": "overview", "answers": {"door": "renamed"}},
        {"place": "overview", "guide": "of-my-own"},
        {"place": "step", "current": ["app-password", "gone"], "came_from": [["gone", "gone"]]},
    ],
    ids=str,
)
def test_no_state_prevents_the_start(
    start: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path, state: dict[str, Any]
) -> None:
    (tmp_path / program.PROGRESS_FILE).write_text(json.dumps(state | {"format": FORMAT, "version": VERSION}), encoding="utf-8")
    run = start("--quit-after-first-paint", "--settings-folder", tmp_path, QT_QPA_PLATFORM="offscreen")
    assert (run.returncode, run.stdout, said(run)) == (0, "", [])


def test_a_settings_folder_that_cannot_be_made_prevents_no_start(
    start: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    run = start("--quit-after-first-paint", "--settings-folder", tmp_path / "file" / "settings", QT_QPA_PLATFORM="offscreen")
    assert (run.returncode, run.stdout, said(run)) == (0, "", [])


# Bad input, on the command line


@pytest.mark.parametrize("bad", shortly(BAD, ("no text", "empty", "5 MB")), indirect=True)
def test_a_bad_guide_is_refused_with_file_and_line(start: Callable[..., subprocess.CompletedProcess[str]], bad: Path) -> None:
    run = start("steps", bad)
    assert (run.returncode, run.stdout) == (cli.UNREADABLE, "")
    (line,) = run.stderr.splitlines()
    place, number, sentence = line.removeprefix(str(bad)).split(":", 2)
    assert place == ""
    assert int(number) >= 1
    assert sentence.strip().endswith(".")


@pytest.mark.parametrize("bad", shortly(BAD, ("too much front matter", "no step", "10,000 nested quotes")), indirect=True)
def test_a_bad_guide_is_found_by_the_review(start: Callable[..., subprocess.CompletedProcess[str]], bad: Path) -> None:
    run = start("review", bad)
    assert (run.returncode, run.stderr) == (cli.FINDINGS, "")
    assert all(line.startswith(f"{bad}:") for line in run.stdout.splitlines())


ELSEWHERE = ["../out.png", "/etc/passwd", "file:///etc/passwd", r"\\host\share\x.png", "http://example.org/x.png"]


@pytest.mark.parametrize(("address", "command"), each_once(by_name(ELSEWHERE), by_name(("steps", "review"))))
def test_a_guide_whose_picture_lies_elsewhere_is_played_and_found_by_the_review(
    start: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path, address: str, command: str
) -> None:
    path = tmp_path / "guide.en.md"
    path.write_text(HEAD + STEP + f"\n![The page]({address})\n", encoding="utf-8")
    run = start(command, path)
    if command == "steps":
        assert (run.returncode, run.stderr) == (cli.FINE, "")
        assert run.stdout.endswith("# Picture not available: The page\n")
    else:
        assert (run.returncode, run.stderr) == (cli.FINDINGS, "")
        (line,) = (line for line in run.stdout.splitlines() if address in line)
        assert line.startswith(f"{path}:")


@pytest.mark.parametrize("arguments", [["steps"], ["tour", "PICTURES", "--content"]], ids=["steps", "tour"])
def test_a_missing_file_is_named(
    start: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path, arguments: list[str]
) -> None:
    given = [str(tmp_path / "pictures") if each == "PICTURES" else each for each in arguments]
    run = start(*given, tmp_path / "nowhere.md")
    assert (run.returncode, run.stdout) == (cli.UNREADABLE, "")
    assert said(run) == [f"{tmp_path / 'nowhere.md'}:1: There is no such file or folder."]


def huge_png() -> bytes:
    """Return a picture that says it is 30,000 pixels wide and high."""
    chunks = [
        (b"IHDR", struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)),
        (b"IDAT", zlib.compress(b"0" * 99)),
        (b"IEND", b""),
    ]
    packed = (struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(packed)


@pytest.mark.parametrize("picture", [huge_png(), b"\x89PNG\r\n\x1a\n" + bytes(30), b""], ids=["huge", "cut", "empty"])
def test_a_bad_picture_is_found_by_the_review_and_has_a_placeholder(
    start: Callable[..., subprocess.CompletedProcess[str]], make_window: Callable[..., Person], tmp_path: Path, picture: bytes
) -> None:
    (tmp_path / "bad.png").write_bytes(picture)
    path = tmp_path / "guide.en.md"
    path.write_text(HEAD + STEP + "\n![The page](bad.png)\n", encoding="utf-8")
    review = start("review", path)
    assert review.returncode == cli.FINDINGS
    assert any("bad.png" in line and line.startswith(f"{path}:") for line in review.stdout.splitlines())
    person = begun(make_window, content=path)
    person.next()
    assert not person.page.findChildren(PictureView)
    assert "Picture not available\nThe page" in person.words


# Bad input, in the wizard


def begun(make_window: Callable[..., Person], **options: Any) -> Person:
    """Open the window as the program does with these options."""
    given = Namespace(**({"content": None, "guide": None, "step": None, "language": "en"} | options))
    guides, problem = content.chosen(given.content, surroundings())
    began = program._start(given, Progress(), guides, problem, surroundings())
    return make_window(opened(began, began.progress), language=given.language, problem=began.problem, guides=guides)


@pytest.mark.parametrize("bad", BAD, indirect=True)
def test_a_bad_guide_is_told_on_a_page_that_leads_on(make_window: Callable[..., Person], bad: Path) -> None:
    person = begun(make_window, content=bad)
    assert person.key == WELCOME
    assert "This guide cannot be shown" in person.words
    assert str(bad) in person.words
    person.enter()
    assert person.place is Place.QUESTION


@pytest.mark.parametrize("content", ["nowhere.md", "."])
def test_content_that_is_not_there_is_told(make_window: Callable[..., Person], tmp_path: Path, content: str) -> None:
    person = begun(make_window, content=tmp_path / content)
    assert "This guide cannot be shown" in person.words
    person.enter()
    assert person.place is Place.QUESTION


def test_nobody_waits_until_a_folder_of_heavy_guides_is_read(tmp_path: Path) -> None:
    text = "---\ntitle: x\n---\n" + "words\n\n" * 15_000
    for number in range(20):
        (tmp_path / f"g{number:02}.md").write_text(text, "utf-8")
    guides, problem = content.chosen(tmp_path, surroundings())
    assert (len(guides.slugs()), problem) == (20, None)
    assert content.MOST_TRIED < guides.taken < content.MOST_TRIED + 2 * len(text)


def test_an_empty_folder_is_told_in_the_persons_language(make_window: Callable[..., Person], tmp_path: Path) -> None:
    person = begun(make_window, content=tmp_path, language="fr")
    assert f"Ce dossier ne contient aucun guide\u00a0: {isolated(str(tmp_path))}" in person.words
    assert "There is" not in person.words


@pytest.mark.parametrize(
    ("asked", "before", "spoken", "kept"),
    [
        ("xx", "fr", ("en", "en"), ["fr", "fr"]),
        ("xx", "", ("en",), [""]),
        ("xx", "fr", ("en", "de", "en"), ["fr", "de", "en"]),
        ("fr_CA", "de", ("fr",), ["fr"]),
        ("", "", ("pl",), ["pl"]),
    ],
)
def test_what_stands_in_for_a_language_is_not_remembered(
    asked: str, before: str, spoken: tuple[str, ...], kept: list[str]
) -> None:
    written: list[str] = []
    save = program.keeping_language(lambda progress: written.append(progress.language), asked, before)
    for language in spoken:
        save(Progress(language=language, place=Place.OVERVIEW))
    assert written == kept


@pytest.mark.parametrize("options", [{"guide": "nowhere"}, {"guide": "app-password", "step": "nowhere"}], ids=str)
def test_a_guide_or_step_that_is_not_there_is_told(make_window: Callable[..., Person], options: dict[str, str]) -> None:
    person = begun(make_window, **options)
    assert person.key == WELCOME
    assert "nowhere" in person.words


def test_a_bad_guide_never_ends_the_program(start: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path) -> None:
    path = tmp_path / "bad.en.md"
    path.write_text("---\ntitle: [A\n---\n", encoding="utf-8")
    run = start("--content", path, "--quit-after-first-paint", QT_QPA_PLATFORM="offscreen")
    assert (run.returncode, said(run)) == (0, [])


def test_a_guide_of_ones_own_is_played(make_window: Callable[..., Person], tmp_path: Path) -> None:
    path = tmp_path / "mine.en.md"
    path.write_text(HEAD + STEP, encoding="utf-8")
    person = begun(make_window, content=path)
    assert (person.key, person.heading) == (OVERVIEW, "A guide")


@pytest.mark.parametrize("name", ["make-app-password", "app-passwords"], ids=["today", "before"])
def test_a_guide_and_a_step_are_gone_to_by_any_name_it_had(make_window: Callable[..., Person], name: str) -> None:
    person = begun(make_window, guide="app-password", step=name)
    assert person.stop == Stop("app-password", "make-app-password")


def test_the_old_ids_of_steps_are_printed(start: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path) -> None:
    path = tmp_path / "mine.en.md"
    path.write_text(HEAD + '### Two {#two was="open create"}\n', encoding="utf-8")
    assert [step["was"] for step in json.loads(start("steps", path, "--json").stdout)["steps"]] == [["open", "create"]]
    assert "Two  [two] (was open, create)" in start("steps", path).stdout


def test_a_language_is_spoken_from_the_beginning(make_window: Callable[..., Person], library: Library) -> None:
    person = begun(make_window, guide="app-password", language="fr")
    assert person.heading == library.guide("app-password", "fr").title


# What the window is given of the world


def test_a_released_program_knows_its_releases(tmp_path: Path, translator: Any) -> None:
    (tmp_path / paths.RELEASES).write_text("https://example.org/releases\n", encoding="utf-8")
    (tmp_path / "settled.txt").touch()
    guides = cli.guides_at(None, surroundings())
    world = program.world_around(guides, surroundings(resources=tmp_path), translator, lambda _: None)
    assert world.releases() == "https://example.org/releases"
    assert not world.open_address("https://example.org/")


def test_the_world_has_real_words_sheets_and_diagnoses(make_window: Callable[..., Person], translator: Any) -> None:
    kept: list[Progress] = []
    guides = cli.guides_at(None, surroundings())
    world = program.world_around(guides, surroundings(), translator, kept.append)
    found = world.understand("smtp", "535-5.7.8 Username and Password not accepted")
    assert found.kind is Kind.BAD_CREDENTIALS
    assert [bool(world.understand("", "1102", program=name).evidence) for name in ("", "Kyocera")] == [False, True]
    title, advice, _proof = world.words(of_kind(Kind.BAD_CREDENTIALS, ""), "fr")
    assert title
    assert advice
    assert world.sheet("thunderbird", "fr", "anna@gmail.com").language == "fr"
    assert not world.open_address("https://example.org/")
    assert world.releases() == ""
    stopped = Event()
    stopped.set()
    assert len(world.check("anna@gmail.com", Secret("x"), (), lambda _: None, stopped)) == 0
    world.save(Progress())
    assert kept == [Progress()]


# Steps, tour


def test_steps_as_json_have_the_documented_shape(start: Callable[..., subprocess.CompletedProcess[str]]) -> None:
    run = start("steps", "--guide", "less-secure-apps", "--language", "fr", "--json")
    assert (run.returncode, run.stderr) == (0, "")
    guide = json.loads(run.stdout)
    assert list(guide) == [
        "slug",
        "title",
        "language",
        "status",
        "updated",
        "steps",
        "introduction",
        "further_reading",
        "closing",
    ]
    assert (guide["slug"], guide["language"], guide["status"]) == ("less-secure-apps", "fr", "retired")
    assert date.fromisoformat(guide["updated"])
    assert [step["number"] for step in guide["steps"]] == list(range(1, 8))
    for step in guide["steps"]:
        assert {name: type(value) for name, value in step.items()} == {
            "id": str,
            "was": list,
            "number": int,
            "title": str,
            "text": str,
            "buttons": list,
            "pictures": list,
            "seen": type(None),
            "source": list,
            "last_checked": type(None),
            "callouts": list,
            "links": list,
        }
        assert all(set(button) == {"label", "address"} for button in step["buttons"])
        assert all(set(picture) == {"file", "alt"} for picture in step["pictures"])
    assert guide["steps"][2]["buttons"][0]["address"] == "https://myaccount.google.com/lesssecureapps"


def test_a_tour_leaves_a_picture_of_every_page(start: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path) -> None:
    options = ("--size", "800x600", "--language", "fr", "--theme", "dark", "--font-scale", "1.5", "--guide", "remove-access")
    run = start("tour", tmp_path / "tour", *options)
    assert (run.returncode, said(run)) == (0, [])
    pictures = sorted((tmp_path / "tour").iterdir())
    assert run.stdout.startswith(f"{len(pictures)} pictures written")
    assert pictures[0].name.startswith("01-welcome")
    assert pictures[-1].name.endswith("finish.png")
    steps = json.loads(start("steps", "--guide", "remove-access", "--json").stdout)["steps"]
    assert len(pictures) >= len(steps)
    images = [QImage(str(picture)) for picture in pictures]
    assert {(image.width(), image.height()) for image in images} == {(800, 600)}
    assert all(image.pixelColor(image.width() // 2, 2).lightness() < 60 for image in images)
    assert len({bytes(image.constBits()) for image in images}) == len(images)


@pytest.mark.parametrize("named", ["mine.en.md", "."], ids=["a file", "a folder"])
def test_a_tour_of_ones_own_guide_needs_no_name_of_it(
    start: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path, named: str
) -> None:
    guides = tmp_path / "guides"
    guides.mkdir()
    (guides / "mine.en.md").write_text(HEAD + STEP, encoding="utf-8")
    (guides / "bad.en.md").write_bytes(b"---\ntitle: \xff\x00\n")
    run = start("tour", tmp_path / "tour", "--size", "400x400", "--content", guides / named)
    told = [] if named != "." else ["This is the guide mine, one of 2. For another: --guide NAME, with bad."]
    assert (run.returncode, said(run)) == (0, told)
    assert "02-overview.png" in {path.name for path in (tmp_path / "tour").iterdir()}


def test_a_tour_that_cannot_be_written_says_so(start: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        run = start("tour", folder)
        assert (run.returncode, run.stdout) == (cli.UNREADABLE, "")
        assert said(run)[0].startswith(f"{folder}: the pictures cannot be written: ")
        assert "Traceback" not in run.stderr


def test_a_tour_of_a_guide_that_is_not_there_says_so(
    start: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path
) -> None:
    run = start("tour", tmp_path / "tour", "--guide", "nowhere")
    assert run.returncode == cli.UNREADABLE
    assert "nowhere" in run.stderr
    assert not (tmp_path / "tour").exists()


def test_the_settings_lie_where_they_are_told_to(start: Callable[..., subprocess.CompletedProcess[str]], tmp_path: Path) -> None:
    settings = tmp_path / "settings"
    settings.mkdir()
    (settings / program.PROGRESS_FILE).write_text("{", encoding="utf-8")
    run = start("--settings-folder", settings, "--quit-after-first-paint", QT_QPA_PLATFORM="offscreen")
    assert (run.returncode, said(run)) == (0, [])
    assert (settings / f"{program.PROGRESS_FILE}.damaged-1").read_text(encoding="utf-8") == "{"
    assert not (tmp_path / "home").exists() or not list((tmp_path / "home").rglob("progress*"))
