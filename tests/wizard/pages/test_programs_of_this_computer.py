"""The question of the program offers first what is registered with this computer, each by its name and with its icon."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from assistant import __main__ as program
from assistant.guides.library import Library
from assistant.journey.answers import PROGRAMS, Answers
from assistant.journey.progress import Place, Progress
from assistant.journey.progress_json import to_json
from assistant.journey.route import Policy
from assistant.mail_clients.client import MOST_SHOWN, MailClient
from assistant.wizard.app.translations import Translator
from assistant.wizard.controls.card import Card
from assistant.wizard.controls.theme import DARK
from assistant.wizard.session.plan import Asking, AtStep
from tests.journeys.fitting import troubles
from tests.mail_clients.computers import Linux, png
from tests.marked import ENTER, SIGN_IN, Marked
from tests.surroundings import surroundings
from tests.wizard.person import Person, setting_up
from tests.wizard.tree import nodes

GEARY, EVOLUTION = MailClient("Geary"), MailClient("Evolution", names=(("fr", "Évolution"),))
CLIENTS = (GEARY, MailClient("Thunderbird Mail", "thunderbird"), EVOLUTION)
HERE, ELSEWHERE = "On this computer", "Other programs and devices"


def asked(make_window: Callable[..., Person], progress: Progress | None = None, **changes: object) -> Person:
    """Return somebody who is asked for the program, on a computer with three of them."""
    person = make_window(progress or setting_up(), **({"mail_clients": lambda: CLIENTS} | changes))
    person.go(Asking("program"))
    return person


def cards(person: Person) -> list[Card]:
    return [button for button in person.page.findChildren(Card) if button.objectName().startswith("answer-")]


def chosen(person: Person) -> list[str]:
    return [card.accessibleName() for card in cards(person) if card.was_chosen]


def test_the_programs_of_this_computer_stand_first_and_each_program_once(make_window: Callable[..., Person]) -> None:
    person = asked(make_window)
    names = [card.accessibleName() for card in cards(person)]
    assert names[:4] == ["Geary", "Thunderbird", "Evolution", "Outlook (new)"]
    assert names[-2:] == ["OVHcloud Mail Migrator", "Another program"]
    assert len(names) == len({*names}) == len(PROGRAMS) + 1
    words = person.words
    assert words.index(HERE) < words.index("Geary") < words.index(ELSEWHERE) < words.index("OVHcloud Mail Migrator")


def test_the_keyboard_begins_with_the_first_program_of_this_computer(make_window: Callable[..., Person]) -> None:
    person = asked(make_window, Progress().answer("door", "set-up"))
    assert person.focused() is person.find("answer-other-Geary")


def test_where_nothing_is_known_of_this_computer_the_page_says_nothing_of_it(make_window: Callable[..., Person]) -> None:
    person = asked(make_window, mail_clients=tuple)
    assert [card.property("value") for card in cards(person)] == [
        *PROGRAMS[:-1]
    ]  # not knowing is said by the button that leads on
    assert HERE not in person.words
    assert ELSEWHERE not in person.words


def test_no_other_question_asks_the_computer(make_window: Callable[..., Person]) -> None:
    person = asked(make_window, Progress().answer("door", "stopped"))
    person.go(Asking("account"))
    assert person.question == "account"
    assert HERE not in person.words


@pytest.mark.parametrize(("card", "name"), [("Geary", "Geary"), ("Evolution", "Evolution"), ("", "Another program")])
def test_each_program_without_a_sheet_can_be_chosen_and_stays_the_chosen_one(
    make_window: Callable[..., Person], saved: list[Progress], card: str, name: str
) -> None:
    person = asked(make_window)
    person.press("answer-other-Geary" if card != "Geary" else "answer-other-Evolution")
    person.back()
    person.press(f"answer-other-{card}" if card else "answer-other")
    assert saved[-1].answers.get("program") == "other"
    assert not any("Geary" in str(to_json(progress)) or "Evolution" in str(to_json(progress)) for progress in saved)
    person.back()
    assert chosen(person) == [name]
    assert person.focused() is person.find(name)


def test_the_sheet_is_called_by_the_name_of_the_program_that_was_chosen(
    make_window: Callable[..., Person], library: Library
) -> None:
    person = asked(make_window, guides=Marked(library))
    shown = (("other-Geary", "Geary", ENTER), ("other", "Another program", ENTER), ("thunderbird", "Thunderbird", SIGN_IN))
    for card, name, step in shown:
        person.press(f"answer-{card}")
        person.go(AtStep(step))
        assert name in person.words.splitlines()
        person.go(Asking("program"))


def test_after_a_new_start_another_program_is_the_chosen_one(make_window: Callable[..., Person]) -> None:
    assert chosen(asked(make_window, setting_up(program="other"))) == ["Another program"]


def test_who_starts_again_has_chosen_nothing(make_window: Callable[..., Person]) -> None:
    person = asked(make_window)
    person.press("answer-other-Geary")
    person.window.session.forget()
    assert person.window.session.program_name == ""


def test_what_is_found_late_moves_nothing_that_is_shown_and_is_there_when_one_comes_back(
    make_window: Callable[..., Person],
) -> None:
    found: list[MailClient] = []
    person = asked(make_window, mail_clients=lambda: tuple(found))
    before = cards(person)
    found.extend(CLIENTS)
    person.settle()
    assert cards(person) == before
    person.next()
    person.back()
    assert HERE in person.words


def test_in_another_language_the_choice_stays_and_each_is_called_as_the_system_calls_it(
    make_window: Callable[..., Person],
) -> None:
    person = asked(make_window)
    person.press("answer-other-Evolution")
    person.back()
    person.choose_language("fr")
    assert chosen(person) == ["Évolution"]
    assert "Sur cet ordinateur" in person.words
    person.next()
    person.back()
    assert chosen(person) == ["Évolution"]


@pytest.mark.parametrize("change", [lambda person: person.window.set_theme(DARK), lambda person: person.key_press(Qt.Key.Key_F9)])
def test_made_anew_the_page_keeps_the_choice_and_the_keyboard(
    make_window: Callable[..., Person], change: Callable[[Person], object]
) -> None:
    person = asked(make_window)
    person.press("answer-other-Geary")
    person.back()
    change(person)
    person.settle()
    person.settle()
    assert chosen(person) == ["Geary"]
    assert person.focused() is person.find("answer-other-Geary")


def test_arrows_lead_through_all_programs_in_the_order_of_reading_and_around(make_window: Callable[..., Person]) -> None:
    person = asked(make_window, setting_up(program="thunderbird"))
    met = []
    for _ in cards(person):
        person.key_press(Qt.Key.Key_Down)
        focused = person.focused()
        assert isinstance(focused, Card)
        met.append(focused.accessibleName())
    names = [card.accessibleName() for card in cards(person)]
    assert met == [*names[2:], *names[:2]]


def test_a_screen_reader_meets_each_by_its_name_and_nothing_of_its_icon(make_window: Callable[..., Person]) -> None:
    with_icon = asked(make_window, mail_clients=lambda: (GEARY._replace(icon=b"no picture"), *CLIENTS[1:]))
    met = [node for node in nodes(with_icon.window) if node.name in {"Geary", "Thunderbird", "Evolution"}]
    assert [(node.name, node.description, node.checkable) for node in met] == [
        (name, "", False) for name in ("Geary", "Thunderbird", "Evolution")
    ]


def test_what_a_helpdesk_has_laid_down_is_not_asked_and_the_computer_is_not_either(make_window: Callable[..., Person]) -> None:
    def look() -> tuple[MailClient, ...]:
        looked.append("looked")
        return CLIENTS

    looked: list[str] = []
    policy = Policy(presets=Answers().with_("program", "thunderbird"))
    person = make_window(setting_up(Place.WELCOME), policy=policy, mail_clients=look)
    person.enter("set-up")
    while person.place is Place.QUESTION:
        person.next()
    assert person.step == "use-google-sign-in"
    assert looked == []


@pytest.mark.parametrize(
    ("size", "language", "scale", "columns"),
    [((1000, 700), "en", 1.0, 2), ((430, 760), "en", 1.0, 1), ((430, 760), "de", 2.0, 1), ((1300, 900), "pl", 2.0, 1)],
    ids=str,
)
def test_many_programs_with_icons_have_the_room_for_their_names(
    make_window: Callable[..., Person], size: tuple[int, int], language: str, scale: float, columns: int
) -> None:
    names = ["Thunderbird", *(f"Mail program {number}" for number in range(MOST_SHOWN - 1))]
    clients = tuple(MailClient(name, icon=png()) for name in names)
    person = asked(make_window, mail_clients=lambda: clients, size=size, language=language, font_scale=scale)
    assert troubles(person.window) == []
    assert len({card.x() for card in cards(person)}) == columns
    for card in cards(person)[:MOST_SHOWN]:
        words = card.width() - 24 - max(24, card.fontMetrics().height()) - 12  # without edges and icon
        assert max(map(card.fontMetrics().horizontalAdvance, card.text().split())) <= words


def test_a_real_desktop_file_is_offered_by_the_real_reader(
    make_window: Callable[..., Person], library: Library, translator: Translator, tmp_path: Path
) -> None:
    computer = Linux(tmp_path)
    computer.install("org.example.Post", "Post Office", "Name[de]=Postamt", "Categories=Network;Email;")
    around = surroundings(environ=computer.environ)
    world = program.world_around(library, around, translator, lambda _: None)
    assert world.mail_clients() in {(), (MailClient("Post Office", names=(("de", "Postamt"),)),)}
    person = make_window(setting_up(), language="de", mail_clients=world.mail_clients)
    person.bot.waitUntil(lambda: bool(world.mail_clients()))
    person.go(Asking("program"))
    assert cards(person)[0].accessibleName() == "Postamt"
    person.press("answer-other-Post Office")
    assert person.window.session.progress.answers.get("program") == "other"
