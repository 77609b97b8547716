"""What came of something: sentences, one main button, the exact words folded; what the check found, in the order of mending."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import permutations, product
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from assistant.mail.diagnosis import of_kind
from assistant.mail.kinds import TRY_AGAIN, Kind
from assistant.mail.outcomes import Fails, Outcome, Stage, Stopped, Works
from assistant.mail.servers import GMAIL, Protocol
from assistant.wizard.controls.disclosure import Disclosure
from assistant.wizard.guide_view.blocks import ViewContext
from assistant.wizard.pages import check_results, verdict
from assistant.wizard.pages.diagnosis_box import Told
from tests.wizard.person import Person

REPLY = "535-5.7.8 Username and Password not accepted. <b>gsmtp</b>"
TOLD = Told(
    "It was <i>refused</i>", "Make a new one.", "The address is right.", "GAA-201", REPLY, "guide:app-password#create", "Go"
)


def words_of(box: QWidget) -> list[str]:
    return [label.text() for label in box.findChildren(QLabel)]


# The parts


def test_sentences_come_first_then_the_buttons_then_the_rest(show: Callable[..., QWidget], person: Person) -> None:
    below = QLabel("below")
    mending = verdict.mending(TOLD, person.page, main=True)
    box = show(verdict.parts(("One.", "Two <b>."), mending, below), 500, 300)
    assert words_of(box) == ["One.", "Two <b>.", "below"]
    (button,) = box.findChildren(QPushButton)
    places = [widget.mapTo(box, widget.rect().topLeft()).y() for widget in (*box.findChildren(QLabel)[:2], button, below)]
    assert places == sorted(places)
    assert all(label.textFormat().name == "PlainText" for label in box.findChildren(QLabel)[:2])


@pytest.mark.parametrize("main", [True, False])
def test_its_button_leads_to_what_mends_it(person: Person, main: bool) -> None:
    (button,) = verdict.mending(replace(TOLD, address="guide:app-password#make-app-password"), person.page, main=main)
    assert (button.objectName(), button.text(), button.property("kind")) == ("mend", "Go", "primary" if main else "")
    button.click()
    assert person.step == "make-app-password"


def test_without_a_remedy_there_is_no_button(person: Person) -> None:
    assert verdict.mending(replace(TOLD, address="", label=""), person.page, main=True) == []


def test_another_trouble_is_folded_under_its_own_title_and_says_what_it_is_of(
    person: Person, show: Callable[..., QWidget]
) -> None:
    box = show(verdict.further(TOLD, "Sending", person.page), 500, 300)
    assert isinstance(box, Disclosure)
    assert box.button.text() == f"Sending: {TOLD.title}"
    assert words_of(box) == []
    box.button.click()
    assert words_of(box)[:2] == [TOLD.proof, TOLD.advice]
    assert [button.property("kind") for button in box.findChildren(QPushButton, "mend")] == [""]


@pytest.mark.parametrize(("code", "title"), [("GAA-201", "Details (GAA-201)"), ("", "Details")])
def test_the_exact_words_are_behind_details_and_can_be_copied(
    context: ViewContext, remembered: Any, show: Callable[..., QWidget], code: str, title: str
) -> None:
    box = verdict.details(code, REPLY, context)
    show(box, 400, 200)
    assert box.button.text() == title
    assert words_of(box) == []
    box.button.click()
    assert words_of(box) == [REPLY]
    box.findChildren(QPushButton)[-1].click()
    assert remembered.copied == [f"{code}\n{REPLY}".strip()]


def test_an_empty_reply_is_shown_as_one(context: ViewContext, show: Callable[..., QWidget]) -> None:
    box = verdict.details("GAA-301", "", context)
    show(box, 400, 200)
    box.button.click()
    assert words_of(box) == ["–"]


def test_a_title_tells_a_reader_what_it_means(application: object) -> None:
    title = verdict.title("It was refused", " Make a \u2066new\u2069 one.")
    assert (title.level, title.accessibleName(), title.accessibleDescription()) == (2, "It was refused", "Make a new one.")


# What was found

MENDED = (Kind.BAD_CREDENTIALS, Kind.IMAP_DISABLED_USER)
PASSING = (Kind.NETWORK_UNREACHABLE, Kind.CONNECT_TIMEOUT)


def outcome(protocol: Protocol, kind: Kind | None, raw: str = "said") -> Outcome:
    server = GMAIL.of(protocol)[0]
    return Works(protocol, server) if kind is None else Fails(protocol, server, Stage.LOGIN, of_kind(kind, raw))


def found(*kinds: Kind | None) -> check_results.Findings | None:
    return check_results.found([outcome(protocol, kind) for protocol, kind in zip(Protocol, kinds, strict=False)])


@pytest.mark.parametrize("kinds", [*product((None, *MENDED, *PASSING), repeat=3)])
def test_nothing_of_what_was_found_is_lost_and_what_must_be_mended_comes_first(kinds: tuple[Kind | None, ...]) -> None:
    what = found(*kinds)
    assert what is not None
    told = [protocol for cause in what.causes for protocol in cause.protocols] + [each.protocol for each in what.works]
    assert sorted(told) == sorted(Protocol)
    order = [cause.diagnosis.kind for cause in what.causes]
    assert len(order) == len(set(order))
    assert [cause.passes for cause in what.causes] == sorted(kind in TRY_AGAIN for kind in order)
    for one, other in permutations(order, 2):
        if (one in TRY_AGAIN) == (other in TRY_AGAIN):
            assert (kinds.index(one) < kinds.index(other)) == (order.index(one) < order.index(other))


def test_servers_that_say_the_same_in_other_words_are_one_cause_with_the_words_of_all() -> None:
    said = {Protocol.IMAP: "NO", Protocol.SMTP: "535", Protocol.POP: "NO"}
    what = check_results.found([outcome(protocol, Kind.BAD_CREDENTIALS, raw) for protocol, raw in said.items()])
    assert what is not None
    (cause,) = what.causes
    assert (cause.protocols, cause.diagnosis.raw) == (tuple(Protocol), "NO\n535")


def test_a_check_that_was_stopped_or_never_made_found_nothing() -> None:
    assert check_results.found(()) is None
    stopped = Stopped(Protocol.SMTP, GMAIL.of(Protocol.SMTP)[0], Stage.LOGIN)
    assert check_results.found([outcome(Protocol.IMAP, None), stopped]) is None


def test_what_did_not_prevent_it_stands_in_the_details(person: Person) -> None:
    session = person.window.session
    remark = of_kind(Kind.IPV6_BROKEN, "")
    works = [Works(protocol, GMAIL.of(protocol)[0], (remark,)) for protocol in (Protocol.IMAP, Protocol.SMTP)]
    imap, smtp, other = check_results.words_of_servers(works, session).split("\n")
    assert (imap, smtp) == ("IMAP imap.gmail.com:993", "SMTP smtp.gmail.com:465")
    assert other == session.world.wording("en").title(remark)
