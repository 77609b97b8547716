"""What screen readers are told: headings with name and level, the language of words, and announcements while one is there."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QLabel, QWidget

from assistant.wizard.app.translations import Translator
from assistant.wizard.controls import accessibility
from assistant.wizard.controls.headings import HeadingInterface
from tests.wizard.announcements import Announcements
from tests.wizard.tree import nodes


@pytest.fixture
def switch_on(application: QApplication) -> Iterator[Callable[[], None]]:
    """Switch a screen reader on, for which Qt makes interfaces as soon as there is something to tell."""
    yield lambda: QAccessible.setActive(True)
    QAccessible.setActive(False)


def met(widget: QWidget) -> QAccessibleInterface:
    """Return what a screen reader meets where a widget is."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return found


def heard(heading: accessibility.HeadingLabel) -> tuple[QAccessible.Role, str, object]:
    """Return a heading's role, name and level as a screen reader meets them."""
    found = met(heading)
    level = found.attributesInterface().attributeValue(QAccessible.Attribute.Level)
    return found.role(), found.text(QAccessible.Text.Name), level


@pytest.mark.parametrize("level", [1, 2, 3])
def test_a_heading_has_role_name_and_level(show: Callable[..., QWidget], level: int) -> None:
    heading = accessibility.HeadingLabel("Open <b>your</b> account", level)
    show(heading)
    assert heard(heading) == (QAccessible.Role.Heading, "Open <b>your</b> account", level)
    attributes = met(heading).attributesInterface()
    assert attributes.attributeKeys() == [QAccessible.Attribute.Level, QAccessible.Attribute.Locale]
    assert attributes.attributeValue(QAccessible.Attribute.Locale) == heading.locale()
    assert attributes.attributeValue(QAccessible.Attribute.Orientation) is None


def test_with_a_reader_there_a_heading_is_one_from_its_first_word_on(switch_on: Callable[[], None]) -> None:
    switch_on()
    heading = accessibility.HeadingLabel("Open your account", 2)
    assert heard(heading) == (QAccessible.Role.Heading, "Open your account", 2)
    heading.setText("Close your account")
    heading.level = 3
    assert heard(heading) == (QAccessible.Role.Heading, "Close your account", 3)


def test_in_whatever_order_a_heading_gets_its_words_it_is_a_heading(switch_on: Callable[[], None]) -> None:
    switch_on()

    class Late(accessibility.HeadingLabel):
        def __init__(self) -> None:
            QLabel.__init__(self, "words")
            self.setToolTip("more words")
            self.setAccessibleName("words")
            self.level = 2

    assert heard(Late()) == (QAccessible.Role.Heading, "words", 2)


def test_a_reader_that_comes_later_finds_headings_too(switch_on: Callable[[], None]) -> None:
    heading, other = accessibility.HeadingLabel("words", 2), accessibility.HeadingLabel("other words")
    assert heard(heading) == (QAccessible.Role.Heading, "words", 2)
    switch_on()
    heading.setText("new words")
    assert heard(heading) == (QAccessible.Role.Heading, "new words", 2)
    assert heard(other) == (QAccessible.Role.Heading, "other words", 1)


@pytest.mark.parametrize("kind", QAccessible.InterfaceType)
def test_a_heading_answers_for_every_part_that_is_asked_for(application: QApplication, kind: QAccessible.InterfaceType) -> None:
    heading = accessibility.HeadingLabel("words")
    found = met(heading)
    assert isinstance(found, HeadingInterface)
    of_qt = QAccessibleWidget.interface_cast(found, kind)
    assert found.interface_cast(kind) is not None
    if of_qt is not None:
        assert int(found.interface_cast(kind)) == int(of_qt)  # type: ignore[call-overload]
    assert repr(found)  # for which Qt asks for parts that there are not


def test_what_qt_tells_of_every_widget_is_told_of_a_heading(show: Callable[..., QWidget]) -> None:
    heading = accessibility.HeadingLabel("words")
    heading.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    show(heading)
    assert met(heading).actionInterface().actionNames() == [QAccessibleActionInterface.setFocusAction()]


def test_an_interface_stays_as_long_as_its_heading_and_no_longer(application: QApplication) -> None:
    heading = accessibility.HeadingLabel("soon gone")
    identity = QAccessible.uniqueId(met(heading))
    gc.collect()
    assert heard(heading) == (QAccessible.Role.Heading, "soon gone", 1)
    gone = weakref.ref(heading)
    del heading
    gc.collect()
    assert gone() is None
    assert QAccessible.accessibleInterface(identity) is None


@pytest.mark.parametrize(("language", "read_in"), [("", "fr"), ("en", "en"), ("pt_PT", "pt")])
def test_a_widget_and_all_in_it_are_read_in_the_language_that_is_named(
    translator: Translator, show: Callable[..., QWidget], language: str, read_in: str
) -> None:
    translator.set_language("fr")
    box = QWidget()
    accessibility.mark_language(box, language)
    within = [accessibility.HeadingLabel("words"), QLabel("words", box)]
    within[0].setParent(box)
    show(box)
    languages = [node.language.partition("_")[0] for node in nodes(box)]
    assert languages == [read_in] * 3


def test_other_labels_stay_what_they_are(show: Callable[..., QWidget]) -> None:
    label = QLabel("words")
    show(label)
    found = QAccessible.queryAccessibleInterface(label)
    assert found is not None
    assert found.role() == QAccessible.Role.StaticText


def test_words_are_announced_while_a_screen_reader_is_there(announcements: Announcements, show: Callable[..., QWidget]) -> None:
    widget = show(QLabel("x"))
    announcements.forget()
    accessibility.announce(widget, "Copied")
    accessibility.announce(widget, "The address is missing", urgent=True)
    assert accessibility.is_active()
    assert announcements.said == ["Copied", "The address is missing"]
    assert announcements.urgent == ["The address is missing"]


def test_nothing_is_announced_to_nobody(show: Callable[..., QWidget]) -> None:
    assert not accessibility.is_active()
    accessibility.announce(show(QLabel("x")), "Copied")
