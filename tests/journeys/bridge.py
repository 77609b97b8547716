"""The real program with a screen reader's bridge at it: on every page all is asked for that a bridge can ask of any node.

Started as `python tests/journeys/bridge.py ORDER SETTINGS`; the order says when the reader is switched on. It prints a line of
JSON for each page that was asked about: its place, its heading, and the headings of level 1 that a reader finds. Qt's platform
without a display has no bridge of its own, so that what is asked here is all that is asked.
"""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication

from assistant.__main__ import main
from assistant.wizard.controls.disclosure import DisclosureButton
from assistant.wizard.guide_view.picture import PictureView
from assistant.wizard.session import plan
from assistant.wizard.session.plan import Key
from assistant.wizard.shell.window import AssistantWindow
from tests.journeys import driven
from tests.wizard.person import page_of

BEFORE, EARLY, MIDDLE = "before the window", "before it is painted", "in the middle"
ASIDE = (plan.GUIDE, plan.GUIDES, plan.PRIVACY, plan.ABOUT, plan.EXPLAIN)
PARTS = [name for name in dir(QAccessibleInterface) if name.endswith("Interface")]


def window() -> AssistantWindow:
    found = driven.window()
    assert found is not None
    return found


def everything(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Ask for all there is to know of a node and of all nodes below it that are shown, and yield them."""
    if not interface.isValid():
        return
    about(interface)
    for part in PARTS:
        found = getattr(interface, part)()
        if found is not None and part in ASKED:
            ASKED[part](found)
    for kind in QAccessible.InterfaceType:  # some kinds PySide has no other way to ask for
        answer = interface.interface_cast(kind)
        assert answer is not None or type(interface).__module__.startswith("PySide6"), kind
    yield interface
    if interface.state().invisible and interface.parent() is not None:
        return
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None:
            assert interface.indexOfChild(child) in {number, -1}  # windows are no children of the program by this count
            yield from everything(child)


def about(interface: QAccessibleInterface) -> None:
    for text in QAccessible.Text:
        interface.text(text)
    middle = interface.rect().center()
    for ask in (interface.role, interface.state, interface.object, interface.window, interface.parent, interface.focusChild):
        ask()
    for colour in (interface.foregroundColor, interface.backgroundColor):
        colour()
    interface.childAt(middle.x(), middle.y())
    for other, _ in interface.relations():
        other.role()
    assert QAccessible.accessibleInterface(QAccessible.uniqueId(interface)) is interface
    assert repr(interface)  # Qt's own way to describe a node for its log


def of_actions(actions: Any) -> None:
    for name in actions.actionNames():
        for ask in (actions.localizedActionName, actions.localizedActionDescription, actions.keyBindingsForAction):
            ask(name)


def of_attributes(attributes: Any) -> None:
    told = attributes.attributeKeys()
    for key in QAccessible.Attribute:
        assert (attributes.attributeValue(key) is not None) == (key in told), key


def of_selection(selection: Any) -> None:
    selection.selectedItems()
    for number in range(selection.selectedItemCount()):
        selection.selectedItem(number)


def of_text(text: Any) -> None:
    count = text.characterCount()
    text.text(0, count)
    for ask in (text.cursorPosition, text.selectionCount):
        ask()
    for offset in {0, count - 1} if count else ():
        text.offsetAtPoint(text.characterRect(offset).center())


def of_value(value: Any) -> None:
    for ask in (value.currentValue, value.minimumValue, value.maximumValue, value.minimumStepSize):
        ask()


def of_cell(cell: Any) -> None:
    for ask in (cell.table, cell.rowIndex, cell.columnIndex, cell.rowExtent, cell.columnExtent, cell.isSelected):
        ask()


ASKED: dict[str, Callable[[Any], None]] = {
    "actionInterface": of_actions,
    "attributesInterface": of_attributes,
    "selectionInterface": of_selection,
    "tableCellInterface": of_cell,
    "textInterface": of_text,
    "valueInterface": of_value,
}


def headings(root: QAccessibleInterface) -> list[str]:
    """Return the names of the headings of level 1 that are met when everything is asked for."""
    return [
        node.text(QAccessible.Text.Name)
        for node in everything(root)
        if node.role() == QAccessible.Role.Heading
        and not node.state().invisible
        and node.attributesInterface().attributeValue(QAccessible.Attribute.Level) == 1
    ]


def tell(application: QApplication) -> None:
    """Have everything asked for, with all on the page opened, and of its picture when that is enlarged; say what was found."""
    shown = window()
    page = page_of(shown)
    for title in page.findChildren(DisclosureButton):
        title.setChecked(True)
    application.processEvents()
    found = headings(QAccessible.queryAccessibleInterface(application))
    for picture in [view for view in page.findChildren(PictureView) if view.isVisible() and not view.missing][:1]:
        picture.click()
        enlarged = shown._overlay.picture
        assert enlarged is not None
        assert headings(QAccessible.queryAccessibleInterface(enlarged)) == []
        enlarged.leave()
    sys.stdout.write(json.dumps([driven.name_of(shown.session.here()), page.heading.text(), found]) + "\n")


def walk(order: str, application: QApplication) -> None:
    """Go through all pages with the reader, first without it where it comes in the middle; in the end in another language."""
    shown = window()
    if order == EARLY:
        QAccessible.setActive(True)
        tell(application)
    shown.session.change(shown.session.progress.answer("door", "stopped").answer("program", "other"))
    pages = (*shown.session.sequence(), *ASIDE)
    if order == MIDDLE:
        turn(pages[: len(pages) // 2], application)
        QAccessible.setActive(True)
        tell(application)
    turn(pages, application, tell)
    shown.set_language("de")
    tell(application)
    if order == BEFORE:
        turn(pages, application, tell)
    shown.close()


def turn(pages: Sequence[Key], application: QApplication, then: Callable[[QApplication], None] = lambda _: None) -> None:
    for key in pages:
        window().go(key)
        application.processEvents()
        then(application)


def guarded(act: Callable[[], None], application: QApplication) -> None:
    try:
        act()
    except Exception:  # noqa: BLE001 - whatever it is, the walk ends
        traceback.print_exc()
        application.exit(1)


if __name__ == "__main__":
    when, settings = sys.argv[1:]
    started = QApplication([])
    QAccessible.setActive(when == BEFORE)
    QTimer.singleShot(0, started, lambda: guarded(lambda: walk(when, started), started))
    sys.exit(main(["--settings-folder", settings, "--language", "en"]))
