"""Three doors, each to its end, and every case that cannot work: why, and what to do instead."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton

from assistant.guides.library import Library
from assistant.guides.model import Value
from assistant.guides.walk import ways_forward
from assistant.journey.answers import DOORS, REMOVE, SET_UP, STOPPED, UNKNOWN, Door, answers_from
from assistant.journey.progress import Place, Progress
from assistant.journey.route import GUIDE_OF_DOOR, Policy
from assistant.mail.diagnosis import of_kind
from assistant.mail.kinds import Kind
from assistant.mail.outcomes import Fails, Outcome, Stage, Works
from assistant.mail.servers import GMAIL
from assistant.wizard.controls.disclosure import DisclosureButton
from assistant.wizard.guide_view.rich_text import TextLabel
from assistant.wizard.session.plan import ADDRESS, CHECK, FINISH, MESSAGE, question_of
from tests.wizard.person import BACK, NEXT, Person
from tests.wizard.person import FINISH as CLOSE

ROOT = Path(__file__).parents[2]
MAIN = Library(ROOT / "resources" / "guides").guide(GUIDE_OF_DOOR[SET_UP], "en")
ENDINGS = {
    "use-google-sign-in": {"program": "outlook"},
    "ask-admin": {"account": "work", "admin": "refused"},
    "advanced-protection": {"two-step": "advanced-protection"},
    "ended": {"program": "outlook", "app-passwords": "ended"},
    "ended-printer": {"program": "printer", "app-passwords": "ended"},
    "ended-migration": {"program": "ovh-mail-migrator", "app-passwords": "ended"},
}
EASY = {"program": "printer", "account": "personal"}


def works(address: str, password: Any, protocols: Any, report: Any, stop: Event) -> tuple[Outcome, ...]:
    return tuple(Works(protocol, GMAIL.of(protocol)[0]) for protocol in protocols)


def fails(address: str, password: Any, protocols: Any, report: Any, stop: Event) -> tuple[Outcome, ...]:
    diagnosis = of_kind(Kind.BAD_CREDENTIALS, "535 5.7.8 BadCredentials")
    return tuple(Fails(protocol, GMAIL.of(protocol)[0], Stage.LOGIN, diagnosis) for protocol in protocols)


def place(person: Person) -> Place:
    return person.place


def enter(person: Person, door: Door, answers: dict[str, str], address: str = "") -> list[str]:
    """Go through a door and answer what is asked, until something else is shown; returns what was asked."""
    person.enter(door)
    asked = []
    while person.place is Place.QUESTION:
        name = person.question
        asked.append(name)
        if person.key == ADDRESS:
            person.paste("address", address or " ")
        answer = (EASY | answers).get(name, UNKNOWN)
        if answer == UNKNOWN:
            person.next()
        else:
            person.choose(answer)
    return asked


def laid_down(answers: dict[str, str]) -> Policy:
    """Return the policy that answers all but the question of this door."""
    return Policy(presets=answers_from([(name, value) for name, value in answers.items() if name != "program"]))


def walk(person: Person) -> list[str]:
    """Press the first button of each step and go on, to the check or the end; returns the steps."""
    seen = []
    while person.place is Place.STEP and person.button(NEXT).isVisible():
        seen.append(person.step)
        if person.sees("open-0"):
            person.press("open-0")
        person.next()
    return seen


def test_setting_up_leads_to_the_end_where_it_works(make_window: Callable[..., Person], browser: Any) -> None:
    person = make_window(check=works)
    asked = enter(person, SET_UP, {}, "anna@gmail.com")
    assert asked == [question_of(ADDRESS), "program"]
    assert walk(person) == ["two-step", "make-app-password"]
    chosen = [address for address in browser.opened if "AccountChooser" in address]
    assert chosen
    assert all("Email=anna%40gmail.com" in address for address in chosen)
    assert not [address for address in browser.opened if "/u/" in address]
    assert place(person) is Place.CHECK
    person.paste("app-password", "abcd efgh ijkl mnop")
    person.press("check")
    person.bot.waitUntil(lambda: person.heading == "It works")
    person.next()
    assert walk(person) == ["enter-values"]
    assert person.key == FINISH
    assert person.heading == "It works"
    assert person.button(CLOSE).isVisible()


def test_what_stopped_working_is_checked_and_mended(make_window: Callable[..., Person]) -> None:
    person = make_window(check=fails)
    asked = enter(person, STOPPED, {"program": "thunderbird"})
    assert asked == [question_of(MESSAGE), question_of(ADDRESS), "program", "account"]
    assert "app-password-revoked" in walk(person)
    assert place(person) is Place.CHECK
    person.paste("check-address", "anna@gmail.com")
    person.paste("app-password", "abcd efgh ijkl mnop")
    person.press("check")
    person.bot.waitUntil(lambda: person.sees("mend"))
    person.press("mend")
    assert place(person) is Place.STEP
    title = person.heading
    assert title in of_the_step(of_kind(Kind.BAD_CREDENTIALS, "").step)


def of_the_step(address: str) -> list[str]:
    slug, _, step = address.removeprefix("guide:").partition("#")
    guide = Library(ROOT / "resources" / "guides").guide(slug, "en")
    return [each.title for each in guide.steps if each.id == step or not step]


def test_removing_access_asks_nothing(make_window: Callable[..., Person], browser: Any) -> None:
    person = make_window()
    assert enter(person, REMOVE, {}) == []
    assert walk(person) == ["delete", "connections", "after"]
    assert browser.opened
    assert person.key == FINISH


def test_an_alert_is_looked_at_first(make_window: Callable[..., Person]) -> None:
    person = make_window(policy=laid_down({"alert": "yes"}))
    enter(person, SET_UP, {})
    assert person.window.session.route.pages[0].guide == "security-alert"
    assert person.window.session.route.pages[-1].guide == "app-password"


def test_no_ending_was_forgotten() -> None:
    endings = {
        step.id
        for door in DOORS
        for step in Library(ROOT / "resources" / "guides").guide(GUIDE_OF_DOOR[door], "en").steps
        if step.ending
    }
    assert endings == set(ENDINGS)


@pytest.mark.parametrize("ending", ENDINGS)
def test_what_cannot_work_says_why_and_what_to_do(make_window: Callable[..., Person], ending: str, saved: list[Progress]) -> None:
    person = make_window(policy=laid_down(ENDINGS[ending]))
    enter(person, SET_UP, ENDINGS[ending])
    step = MAIN.steps[MAIN.step_index(ending) or 0]
    assert (person.step, person.heading) == (ending, step.title)
    assert len(person.window.session.route.pages) == 1
    assert not person.button(NEXT).isVisible()
    assert person.button(BACK).isVisible()
    assert person.button(CLOSE).isVisible()
    assert ways_forward(step)
    controls = [button for button in person.page.findChildren(QAbstractButton) if button.isVisible() and button.isEnabled()]
    assert len(controls) > 2
    for block in step.blocks:
        if isinstance(block, Value):
            name = block.label or block.text.partition("\n")[0]
            copy = next((button for button in controls if name in button.accessibleName()), None)
            assert (copy is None) == bool(step.sheet_part)  # the program's own words stand in the place of the text to send
            if copy is not None:
                person.press(copy)
                assert person.clipboard == block.text
    person.back()
    assert place(person) is Place.QUESTION
    person.window.close()
    assert saved[-1].place is Place.QUESTION


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_ending_is_found_again(make_window: Callable[..., Person], ending: str, saved: list[Progress]) -> None:
    person = make_window(policy=laid_down(ENDINGS[ending]))
    enter(person, SET_UP, ENDINGS[ending])
    person.window.close()
    assert make_window(saved[-1], policy=laid_down(ENDINGS[ending])).step == ending


def links(person: Person) -> str:
    """Return what leads on in the texts of the page, with all on it opened."""
    for title in person.page.findChildren(DisclosureButton):
        title.setChecked(True)
    return " ".join(label.text() for label in person.page.findChildren(TextLabel))


@pytest.mark.parametrize(
    "ending", [ending for ending, answers in ENDINGS.items() if "app-passwords" not in answers]
)  # until then no link leads there
def test_where_an_ending_was_not_known_beforehand_a_link_leads_to_it_and_back_to_the_step(
    make_window: Callable[..., Person], ending: str
) -> None:
    person = make_window()
    enter(person, SET_UP, {})
    while f"#{ending}" not in links(person):
        person.next()
    here = person.stop
    person.follow(f"#{ending}")
    person.settle()
    assert person.step == ending
    person.back()
    assert person.stop == here


def test_somebody_who_knows_nothing_is_led_to_the_end(make_window: Callable[..., Person]) -> None:
    person = make_window()
    enter(person, SET_UP, dict.fromkeys(EASY, UNKNOWN))
    assert walk(person) == ["open-account", "two-step", "make-app-password"]
    assert person.key == CHECK
    person.next()
    assert walk(person) == ["enter-values"]
    assert person.key == FINISH
