"""Small inputs that failed once: the folder is not part of the project, and stands beside the checkout where it is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.guides.languages import serves
from assistant.guides.library import read_file
from assistant.guides.model import Guide
from assistant.guides.plain import text_of

SMALL = Path(__file__).parents[3] / "shared" / "corpus" / "small"
pytestmark = pytest.mark.skipif(not SMALL.is_dir(), reason="the folder shared/corpus/small is not beside this checkout")

EXPECTED = {
    6: ("Make an app password", ["Open the page"]),
    7: ("Make an app password", ["Open the page"]),
    8: ("Steps of level two", ["Step 1: open the page", "Step 2: make the password", "Step 3: copy it"]),
    9: ("Steps of a list", ["Open the page of security", "Make the password", "Copy it"]),
    10: ("Move a mailbox", ["Open the page"]),
    11: ("An empty heading", ["Add the account", "Settings for receiving"]),
    14: ("A nav block", ["Press the button"]),
    16: ("Further reading", ["Press it"]),
    17: ("Numbers", ["Select external", "Type a name"]),
    18: ("A phone", ["Settings for sending", "Done"]),
    19: ("Contacts", ["Export from the old mailbox", "Import into the new mailbox"]),
    26: ("Alias: set up", ["Open the page"]),
    27: ("Clé", ["Ouvrir la page"]),
    28: ("Clé", ["Ouvrir la page"]),
    34: ("Windows", ["Open the page"]),
    35: ("Space", ["Open the page"]),
    36: ("Underlined", ["Open the page", "Copy it"]),
    37: ("Hugo", ["Open the page"]),
    39: ("Toc", ["Open the page"]),
    41: ("Giant", ["Model A", "Model B", "Model C"]),
    49: ("Two levels", ["Turn it off", "How do you know it worked?", "In the page"]),
    50: ("Tabs as steps", ["Press add", "Type the address", "Press save"]),
}


def small(number: int) -> Guide:
    (file,) = SMALL.glob(f"{number:02}-*.md")
    return read_file(file)


@pytest.mark.parametrize("number", EXPECTED)
def test_the_steps_are_those_that_a_person_would_make(number: int) -> None:
    guide = small(number)
    assert (guide.title, [step.title for step in guide.steps]) == EXPECTED[number]
    assert all(step.blocks for step in guide.steps)


def test_a_region_is_no_other_language() -> None:
    guide = small(5)
    assert guide.language == "fr_FR"
    assert serves(guide.language, "fr")


INTRODUCED = {8: "You need a phone.", 9: "You need a phone.", 10: "This guide moves your mailbox.", 14: "Where to find it"}


@pytest.mark.parametrize("number", INTRODUCED)
def test_what_introduces_is_shown_before_the_steps(number: int) -> None:
    assert INTRODUCED[number] in text_of(small(number).introduction)


def test_a_closing_section_is_shown_whole() -> None:
    assert text_of(small(16).closing) == (
        "Go further\nFor help with other things, write to our partners on weekdays.\nThe page of the maker"
    )
