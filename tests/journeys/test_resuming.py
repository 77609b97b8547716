"""One stops, and goes on tomorrow at the step's id, whatever became of the guide; and nothing secret is ever written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pytest

from assistant.guides.errors import GuideError
from assistant.guides.library import Library
from assistant.guides.model import Guide
from assistant.journey import store
from assistant.journey.progress import Place, Progress
from assistant.journey.route import Stop
from assistant.mail.diagnosis import of_kind
from assistant.mail.kinds import Kind
from assistant.mail.outcomes import Fails, Outcome, Stage
from assistant.mail.servers import GMAIL
from assistant.wizard.session import plan
from assistant.wizard.session.plan import ABOUT, CHECK, EXPLAIN, FINISH, GUIDE, Asking, AtStep, Key
from tests.wizard.person import Person, setting_up

ADDRESS, SECRET = "anna.planted@gmail.com", "qzjxkvwpyfbgmhdt"
MAKE = Stop("app-password", "make-app-password")


def fails(address: str, password: Any, protocols: Any, report: Any, stop: Event) -> tuple[Outcome, ...]:
    diagnosis = of_kind(Kind.BAD_CREDENTIALS, f"535 5.7.8 BadCredentials {address}")
    return tuple(Fails(protocol, GMAIL.of(protocol)[0], Stage.LOGIN, diagnosis) for protocol in protocols)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings" / "progress.json"


@pytest.fixture
def begin(path: Path, make_window: Callable[..., Person]) -> Callable[..., Person]:
    """Start the program with what is on the disk."""

    def made(progress: Progress | None = None, **world: Any) -> Person:
        return make_window(progress or store.load(path).progress, save=lambda now: store.save(path, now), check=fails, **world)

    return made


@pytest.mark.parametrize("key", [plan.ADDRESS, Asking("program"), AtStep(MAKE), CHECK, FINISH])
def test_one_finds_oneself_where_one_stopped(begin: Callable[..., Person], key: Key) -> None:
    person = begin(setting_up())
    person.go(key)
    before = person.window.session.progress
    person.window.close()
    again = begin()
    assert again.key == key
    assert again.window.session.progress == before
    assert ("Welcome back" in again.words) == bool(before.visited)


@pytest.mark.parametrize("aside", [ABOUT, EXPLAIN, GUIDE])
def test_from_a_page_beside_the_way_one_finds_oneself_on_the_way(begin: Callable[..., Person], aside: Key) -> None:
    person = begin(setting_up())
    person.go(AtStep(MAKE))
    person.go(aside)
    person.window.close()
    assert begin().key == AtStep(MAKE)


def test_what_cannot_be_read_is_told_first_and_one_goes_on_from_there(begin: Callable[..., Person]) -> None:
    person = begin(setting_up().visit(MAKE), problem=GuideError("mine.md", 12, "There is no title."))
    assert person.place is Place.WELCOME
    assert "There is no title." in person.words
    assert "Welcome back" not in person.words
    person.press("continue")
    assert person.key == AtStep(MAKE)


def test_the_language_is_remembered(begin: Callable[..., Person], path: Path) -> None:
    person = begin(setting_up())
    person.choose_language("fr")
    person.window.close()
    assert store.load(path).progress.language == "fr"


class Rewritten(Library):
    """The bundled guides with one of them changed."""

    def __init__(self, guides: Library, change: Callable[[Guide], Guide]) -> None:
        super().__init__(guides.folder)
        self._guides, self._change = guides, change

    def guide(self, slug: str, language: str) -> Guide:
        guide = self._guides.guide(slug, language)
        return self._change(guide) if slug == MAKE.guide else guide


def test_after_an_update_without_that_step_one_is_at_the_first_one_not_done(
    begin: Callable[..., Person], library: Library
) -> None:
    person = begin(setting_up(two_step="unknown"))
    first = person.stop
    person.press("open-0")
    person.next()
    second = person.stop
    person.go(AtStep(MAKE))
    person.window.close()
    without = Rewritten(library, lambda guide: replace(guide, steps=tuple(step for step in guide.steps if step.id != MAKE.step)))
    again = begin(guides=without)
    assert again.stop == second != first
    assert "This is the first step that is not done" in again.words


def test_after_an_update_with_that_step_one_is_still_there(begin: Callable[..., Person], library: Library) -> None:
    person = begin(setting_up())
    person.go(AtStep(MAKE))
    person.window.close()
    later = Rewritten(library, lambda guide: replace(guide, updated=guide.updated.replace(year=2027) if guide.updated else None))
    again = begin(guides=later)
    assert again.stop == MAKE
    assert "updated since your last visit" in again.words


@pytest.mark.parametrize("damage", [b"", b"[1, 2", b"\xff\xfe\x00", b'{"format": "another"}'])
def test_a_damaged_file_is_kept_and_one_begins_anew(begin: Callable[..., Person], path: Path, damage: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(damage)
    person = begin()
    assert person.place is Place.WELCOME
    assert [each.read_bytes() for each in path.parent.iterdir() if each != path] == [damage]
    person.enter()
    person.window.close()
    assert begin().place is Place.QUESTION


def test_nothing_that_is_written_holds_the_address_or_the_password(begin: Callable[..., Person], tmp_path: Path) -> None:
    person = begin(setting_up())
    person.go(plan.ADDRESS)
    person.paste("address", ADDRESS)
    person.next()
    for key in person.window.session.sequence():
        person.go(key)
        if key == CHECK:
            person.paste("app-password", SECRET)
            person.press("check")
            person.bot.waitUntil(lambda: person.sees("mend"))
    person.go(CHECK)
    person.press("change")
    person.paste("app-password", SECRET)
    person.choose_language("fr")
    person.press("beside")
    person.press("explain")
    person.paste("message", f"{ADDRESS} {SECRET}")
    person.window.close()
    written = b"\n".join(file.read_bytes() + file.name.encode() for file in tmp_path.rglob("*") if file.is_file())
    assert b"app-password" in written
    for planted in (ADDRESS, ADDRESS.partition("@")[0], SECRET, SECRET[:6]):
        assert planted.encode() not in written
        assert planted.encode("utf-16-le") not in written
