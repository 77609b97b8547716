import errno
import json
import os
import random
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.journey.progress import Place, Progress
from assistant.journey.progress_json import FORMAT, LONGEST, MOST, from_json, to_json
from assistant.journey.route import Stop
from assistant.journey.store import LARGEST, MOST_ASIDE, Problem, load, save

CHECKOUT = Path(__file__).resolve().parents[2]

FAR = (
    Progress()
    .answer("door", "set-up")
    .answer("account", "work")
    .ask("two-step")
    .visit(Stop("app-password", "open-account"))
    .say_done(Stop("app-password", "open-account"))
    .go_on_without(Stop("app-password", "two-step"))
    .prove(Stop("app-password", "hand-over"))
    .follow(Stop("remove-access", "revoke"))
    .set_language("pt_PT")
    .seen("app-password", date(2026, 11, 22))
    .with_column("Dell U2720Q (DP-1)", True)
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "progress.json"


@pytest.fixture
def written(path: Path) -> Callable[[bytes], Path]:
    def write(content: bytes) -> Path:
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(content)
        return path

    return write


def as_json(**changes: Any) -> bytes:
    return json.dumps(to_json(FAR) | changes).encode()


def test_what_is_saved_is_loaded(path: Path) -> None:
    assert save(path, FAR) is None
    assert load(path) == (FAR, None, None)
    assert [file.name for file in path.parent.iterdir()] == ["progress.json"]


def test_only_the_person_may_read_the_file(path: Path) -> None:
    save(path, FAR)
    assert os.name == "nt" or path.stat().st_mode & 0o077 == 0


def test_without_a_file_one_starts_fresh(path: Path) -> None:
    assert load(path) == (Progress(), None, None)


@pytest.mark.parametrize(
    ("content", "problem"),
    [
        (b"", Problem.DAMAGED),
        (as_json()[:-20], Problem.DAMAGED),
        (b"[" * 100_000, Problem.DAMAGED),
        (b"\xff\xfe\x00", Problem.DAMAGED),
        (b"9" * 10_000, Problem.DAMAGED),
        (as_json(version="1"), Problem.DAMAGED),
        (as_json(version=0), Problem.DAMAGED),
        (as_json(version=2), Problem.NEWER),
        (as_json(format="something else"), Problem.FOREIGN),
        (b"[]", Problem.FOREIGN),
        (b'"' + b"x" * LARGEST + b'"', Problem.FOREIGN),
    ],
)
def test_a_file_that_is_no_good_is_kept_aside(written: Callable[[bytes], Path], content: bytes, problem: Problem) -> None:
    path = written(content)
    found = load(path)
    assert (found.progress, found.problem) == (Progress(), problem)
    assert found.aside == path.with_name("progress.json.damaged-1")
    assert found.aside.read_bytes() == content
    assert not path.exists()


def test_files_kept_aside_are_numbered(written: Callable[[bytes], Path]) -> None:
    assert [load(written(b"?")).aside for _ in range(2)] == [
        written(b"").with_name(f"progress.json.damaged-{number}") for number in (1, 2)
    ]


def test_at_some_point_no_more_is_kept(written: Callable[[bytes], Path]) -> None:
    path = written(b"?")
    for number in range(1, MOST_ASIDE + 1):
        path.with_name(f"progress.json.damaged-{number}").touch()
    assert load(path) == (Progress(), Problem.DAMAGED, None)
    assert save(path, FAR) is None
    assert load(path).progress == FAR


def test_a_link_is_not_followed(path: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere.json"
    elsewhere.write_bytes(as_json())
    path.parent.mkdir()
    path.symlink_to(elsewhere)
    found = load(path)
    assert (found.progress, found.problem) == (Progress(), Problem.FOREIGN)
    assert found.aside is not None
    assert found.aside.is_symlink()


def test_saving_over_a_link_leaves_its_target_alone(path: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "precious.txt"
    elsewhere.write_text("precious")
    path.parent.mkdir()
    path.symlink_to(elsewhere)
    path.with_name(f"progress.json.{os.getpid()}.new").symlink_to(elsewhere)
    assert save(path, FAR) is None
    assert elsewhere.read_text() == "precious"
    assert not path.is_symlink()
    assert load(path).progress == FAR


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    assert load(path).problem is Problem.FOREIGN


def test_a_folder_in_the_way_is_put_aside(path: Path) -> None:
    path.mkdir(parents=True)
    assert load(path).problem is Problem.FOREIGN
    assert save(path, FAR) is None


@pytest.mark.parametrize(
    "left_out",
    [
        {"answers": {"account": "work", "two-step": "maybe"}},
        {"answers": {"account": "work", "door": "renamed"}},
        {"answers": ["work"]},
        {"place": "nowhere"},
        {"question": "colour"},
        {"guide": 7},
        {"current": ["app-password"]},
        {"came_from": [["a", "b"], "a"]},
        {"said_done": [["a", "b"], ["a", "x" * (LONGEST + 1)]]},
        {"visited": {"a": "b"}},
        {"proven": [["a", f"{number}"] for number in range(MOST + 1)]},
    ],
    ids=str,
)
def test_of_a_file_that_is_partly_unknown_a_copy_is_kept_and_the_rest_used(
    written: Callable[[bytes], Path], left_out: dict[str, Any]
) -> None:
    path = written(as_json(**left_out))
    found = load(path)
    assert (found.problem, found.aside) == (Problem.PARTLY, path.with_name("progress.json.damaged-1"))
    assert found.aside is not None
    assert found.aside.read_bytes() == path.read_bytes() == as_json(**left_out)
    assert found.progress == from_json(to_json(FAR) | left_out)
    save(path, found.progress)
    assert load(path) == (found.progress, None, None)


@pytest.mark.parametrize(
    "no_loss",
    [
        {"theme": "of a later version"},
        {"language": "../etc", "guide_dates": {"a": "2026-02-30"}, "columns": {"a@b": True}},
        {"visited": [["b", "b"], ["a", "a"], ["b", "b"]]},
        {"question": None, "guide": None, "said_done": None},
    ],
    ids=str,
)
def test_where_nothing_of_worth_is_left_out_nothing_is_said(written: Callable[[bytes], Path], no_loss: dict[str, Any]) -> None:
    path = written(as_json(**no_loss))
    assert load(path) == (from_json(to_json(FAR) | no_loss), None, None)
    assert [file.name for file in path.parent.iterdir()] == ["progress.json"]


def test_where_no_copy_can_be_kept_what_is_known_is_used_all_the_same(tmp_path: Path) -> None:
    path = tmp_path / ("p" * 250)  # there is no room in a name for ".damaged-1"
    path.write_bytes(as_json(place="nowhere"))
    assert load(path) == (FAR.go_to(Place.WELCOME), Problem.PARTLY, None)
    path = tmp_path / "progress.json"
    path.write_bytes(as_json(place="nowhere"))
    for number in range(1, MOST_ASIDE + 1):
        path.with_name(f"progress.json.damaged-{number}").touch()
    assert load(path) == (FAR.go_to(Place.WELCOME), Problem.PARTLY, None)


@pytest.mark.parametrize("slug", ["Mon guide (copie)", "L’imprimante & co", "g" * LONGEST])
def test_a_guide_may_have_any_name_that_a_file_has(path: Path, slug: str) -> None:
    far = FAR.play(slug).visit(Stop(slug, "étape 1")).seen(slug, date(2026, 11, 22))
    save(path, far)
    assert load(path) == (far, None, None)


def test_what_could_pass_for_an_address_is_not_even_written(path: Path) -> None:
    secret = Stop("anna@example.org", "one")
    far = FAR.play(secret.guide).visit(secret).say_done(secret).seen(secret.guide, date(2026, 11, 22)).with_column("a@b", True)
    save(path, far)
    assert "@" not in path.read_text()
    assert load(path).problem is None


def test_what_the_system_refuses_is_told(tmp_path: Path) -> None:
    assert load(tmp_path / ("p" * 300)) == (Progress(), Problem.UNREADABLE, None)
    (tmp_path / "file").touch()
    path = tmp_path / "file" / "progress.json"
    assert load(path) == (Progress(), None, None)  # there is nothing yet, and saving tells the rest
    words = save(path, FAR)
    assert words is not None
    assert words.endswith(f"({path.parent})")


def test_where_renaming_is_refused_the_old_file_stays(tmp_path: Path) -> None:
    path = tmp_path / ("p" * 250)  # there is no room in a name for ".damaged-1"
    path.write_bytes(b"?")
    assert load(path) == (Progress(), Problem.DAMAGED, None)
    assert path.exists()


def test_a_save_that_fails_leaves_nothing_behind(path: Path) -> None:
    path.mkdir(parents=True)
    assert save(path, FAR) is not None
    assert [file.name for file in path.parent.iterdir()] == ["progress.json"]


def test_what_a_killed_write_left_is_cleaned_up(path: Path) -> None:
    save(path, FAR)
    path.with_name("progress.json.4711.new").write_text("{")
    path.with_name("progress.json.4712.new").mkdir()
    assert load(path).progress == FAR
    assert sorted(file.name for file in path.parent.iterdir()) == ["progress.json", "progress.json.4712.new"]


def test_unknown_keys_and_values_are_not_believed() -> None:
    content = to_json(FAR) | {
        "address": "anna@example.org",
        "answers": {"account": "work", "address": "anna@example.org", "two-step": "maybe"},
        "place": "nowhere",
        "question": "password",
        "guide": "anna@example.org",
        "current": ["app-password", 3],
        "came_from": [["a", "b"], ["a"], "ab", ["a@b", "c"], ["", "c"], ["a", "x" * (LONGEST + 1)]],
        "visited": {"a": "b"},
        "language": "../etc",
        "guide_dates": {"a": "2026-02-30", "b": 3, "c": "2026-01-01", "d@e": "2026-01-01"},
        "columns": {"eDP-1": "yes", "anna@example.org": True, "DP-1": True, "a\nb": True},
        "takes_letters": "no",
    }
    found = from_json(content)
    assert found.answers.given == (("account", "work"),)
    assert (found.place, found.question, found.guide, found.current, found.language) == (Place.WELCOME, "", "", None, "")
    assert found.came_from == (Stop("a", "b"),)
    assert found.visited == frozenset()
    assert found.guide_dates == (("c", date(2026, 1, 1)),)
    assert found.columns == (("DP-1", True),)
    assert found.takes_letters
    assert not from_json(to_json(Progress(takes_letters=False))).takes_letters
    assert "@" not in json.dumps(to_json(found))


@pytest.mark.parametrize("value", ["known", "anna@example.org", True, None, ["gmail"]])
def test_an_address_itself_is_never_read(written: Callable[[bytes], Path], value: object) -> None:
    found = load(written(as_json(answers={"address": value, "account": "work"}))).progress
    assert found.answers.given == (("account", "work"),)


def test_an_empty_document_is_fresh_progress() -> None:
    assert from_json({}) == Progress()


TEXT = st.text("ab1@.é\n", max_size=5)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


@given(st.dictionaries(st.sampled_from([*to_json(Progress())]), JSON))
def test_whatever_is_written_something_sound_is_read(content: dict[str, Any]) -> None:
    found = from_json(content | {"format": FORMAT, "version": 1})
    assert from_json(json.loads(json.dumps(to_json(found)))) == found


# Coverage of a process that is killed would be written halfway.
UNMEASURED = {name: value for name, value in os.environ.items() if not name.startswith("COV")}

SAVES_FOR_EVER = """
import sys
from pathlib import Path
from assistant.journey.progress import Progress
from assistant.journey.route import Stop
from assistant.journey.store import save

path, number = Path(sys.argv[1]), 0
while True:
    number += 1
    stops = [Stop("app-password", f"step-{n}") for n in range(number % 300 + 1)]
    assert save(path, Progress().prove(*stops).visit(stops[-1])) is None
    sys.stdout.write(".")
    sys.stdout.flush()
"""


@pytest.mark.skipif(os.name == "nt", reason="SIGKILL is of POSIX systems")
@pytest.mark.parametrize("seed", range(12))
def test_a_kill_at_any_moment_leaves_a_whole_file(path: Path, seed: int) -> None:
    rng = random.Random(seed)
    command = [sys.executable, "-c", SAVES_FOR_EVER, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=CHECKOUT, env=UNMEASURED) as saving:
        assert saving.stdout is not None
        assert saving.stdout.read(rng.randrange(1, 40))
        for _ in range(rng.randrange(50_000)):
            pass
        saving.kill()
    assert saving.returncode == -signal.SIGKILL
    found = load(path)
    assert (found.problem, found.aside) == (None, None)
    assert found.progress.proven
    assert found.progress.current in found.progress.proven
    assert [file.name for file in path.parent.iterdir()] == ["progress.json"]


def test_loading_progress_brings_in_nothing_heavy() -> None:
    code = "import sys, assistant.journey.store; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=CHECKOUT).stdout.split()
    assert "assistant.journey.progress_json" in loaded
    heavy = {"PySide6", "markdown", "yaml", "ssl", "assistant.guides.model", "tempfile", "segno"}
    assert heavy & {*loaded} == set()


SAVES_WITH_TOO_LITTLE_ROOM = """
import resource, signal, sys
from pathlib import Path
from assistant.journey.progress import Progress
from assistant.journey.route import Stop
from assistant.journey.store import save

resource.setrlimit(resource.RLIMIT_FSIZE, (700, 700))
if sys.argv[2] == "killed":
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
print(save(Path(sys.argv[1]), Progress().prove(*(Stop("app-password", f"step-{n}") for n in range(100)))))
"""


def save_with_too_little_room(path: Path, what: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", SAVES_WITH_TOO_LITTLE_ROOM, str(path), what]
    return subprocess.run(command, capture_output=True, text=True, cwd=CHECKOUT, env=UNMEASURED, check=False)


@pytest.mark.skipif(os.name == "nt", reason="limits on the size of files are of POSIX systems")
def test_a_kill_in_the_middle_of_a_write_leaves_the_old_file(path: Path) -> None:
    save(path, FAR)
    assert save_with_too_little_room(path, "killed").returncode == -signal.SIGXFSZ
    [part] = path.parent.glob("*.new")
    assert part.stat().st_size == 700
    assert load(path) == (FAR, None, None)
    assert not part.exists()


@pytest.mark.skipif(os.name == "nt", reason="limits on the size of files are of POSIX systems")
def test_without_room_the_old_file_stays_and_the_reason_is_told(path: Path) -> None:
    save(path, FAR)
    assert save_with_too_little_room(path, "told").stdout == f"{os.strerror(errno.EFBIG)} ({path.parent})\n"
    assert [file.name for file in path.parent.iterdir()] == ["progress.json"]
    assert load(path) == (FAR, None, None)
