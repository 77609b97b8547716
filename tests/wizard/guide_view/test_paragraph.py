"""The address of a link that is not opened: out of the sentence, shown below it when asked for, and to be copied."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from assistant.guides.model import Mark, Span, Text
from assistant.wizard.controls.bidi import for_the_ear
from assistant.wizard.guide_view import blocks
from assistant.wizard.guide_view.blocks import ViewContext
from assistant.wizard.guide_view.paragraph import LONGEST_ADDRESS
from assistant.wizard.guide_view.rich_text import TextLabel
from tests.wizard.announcements import Announcements

FORUM = "https://example.org/forum"
LONG = f"https://support.example.com/office/{'a-page-with-a-number-' * 5}715fc27c"
SHORT = LONG.removeprefix("https://")[: LONGEST_ADDRESS - 1] + "…"


def label_of(made: QWidget) -> TextLabel:
    return made if isinstance(made, TextLabel) else made.findChildren(TextLabel)[0]


def told(made: QWidget) -> list[str]:
    """Return what is shown below the sentence."""
    shown = [label for label in made.findChildren(QLabel) if label.isVisible() and not isinstance(label, TextLabel)]
    return [for_the_ear(label.text()) for label in shown]


def ask(made: QWidget, number: int) -> None:
    label = label_of(made)
    label.linkActivated.emit([*label.tells][number])


def test_the_sentence_reads_as_written(context: ViewContext, show: Callable[..., QWidget]) -> None:
    made = show(blocks.text((Span("the forum", address=FORUM), Span(" or the panel", address="/links/manager")), context))
    assert label_of(made).accessibleName() == "the forum or the panel"
    assert told(made) == []
    assert [*label_of(made).tells.values()] == [FORUM]


def test_an_address_is_shown_below_and_put_away_again(context: ViewContext, show: Callable[..., QWidget]) -> None:
    made = show(blocks.text((Span("the forum", address=FORUM), Span(" or us", address="mailto:help@example.com")), context))
    ask(made, 0)
    assert told(made) == [f"{FORUM}: not opened from here"]
    ask(made, 1)
    assert told(made) == ["help@example.com"]
    ask(made, 1)
    assert told(made) == []


def test_it_can_be_copied_as_it_is(context: ViewContext, remembered: object, show: Callable[..., QWidget]) -> None:
    made = show(blocks.text((Span("the page", address=LONG),), context))
    ask(made, 0)
    (button,) = [button for button in made.findChildren(QPushButton) if button.isVisible()]
    assert button.accessibleName() == f"Copy {LONG}"
    button.click()
    assert remembered.copied == [LONG]  # type: ignore[attr-defined]


def test_it_is_told_to_the_ear(context: ViewContext, show: Callable[..., QWidget], announcements: Announcements) -> None:
    made = show(blocks.text((Span("the page", address=LONG),), context))
    ask(made, 0)
    ask(made, 0)
    assert announcements.said == [f"{LONG}: not opened from here"]


def test_a_long_address_is_broken_where_the_window_is_narrow(context: ViewContext, show: Callable[..., QWidget]) -> None:
    made = show(blocks.text((Span("the page", address=f"https://example.com/{'a' * 500}"),), context), 320, 400)
    ask(made, 0)
    assert made.minimumSizeHint().width() <= 320


@pytest.mark.parametrize("opened", [True, False])
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ((Span(f"See {LONG}.", address=LONG),), f"See {SHORT}"),
        ((Span(f"See {LONG} or (http://{LONG[8:]}), now."),), f"See {SHORT} or (http://{SHORT[:-8]}…), now."),
        ((Span(LONG), Span(" and on")), f"{SHORT} and on"),
        ((Span(f"See {FORUM}."),), f"See {FORUM}."),
        ((Span(LONG, frozenset({Mark.CODE})),), LONG),
        ((Span("words " * 40),), "words " * 40),
    ],
    ids=["a link", "two in a text", "alone", "a short one", "code", "words"],
)
def test_no_long_address_stands_in_a_sentence(
    opened: bool, text: Text, expected: str, make_context: Callable[..., ViewContext]
) -> None:
    made = blocks.text(text, make_context(opens=lambda _: opened))
    assert label_of(made).accessibleName() == expected


def test_a_long_address_without_a_link_is_not_lost(context: ViewContext, show: Callable[..., QWidget]) -> None:
    made = show(blocks.text((Span(f"See {LONG}, then go on.", frozenset({Mark.STRONG})),), context))
    ask(made, 0)
    assert told(made) == [f"{LONG}: not opened from here"]
    assert label_of(made).text().count("<b>") == 3
