"""A folder of one's own guides: what the first page leads to, and that nothing there leads nowhere."""

from __future__ import annotations

import re
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from assistant import __main__ as program
from assistant import content
from assistant.guides.library import Library
from assistant.journey.progress import Place, Progress, State
from assistant.journey.route import Stop
from assistant.mail.diagnosis import Diagnosis, of_kind
from assistant.mail.kinds import FACTS, Kind
from assistant.wizard.app.application import opened
from assistant.wizard.controls.card import Card
from assistant.wizard.controls.theme import DARK, LIGHT, Theme
from assistant.wizard.guide_view.picture import InItsPlace
from assistant.wizard.guide_view.rich_text import TextLabel
from assistant.wizard.pages.diagnosis_box import tell
from assistant.wizard.session.plan import CHECK, EXPLAIN, FINISH, GUIDES, OVERVIEW, WELCOME, AtStep
from tests.shortly import each_once
from tests.surroundings import surroundings
from tests.wizard.person import NEXT, Person, setting_up

GUIDE = """---
title: {title}
minutes: 2
---

You need a kettle. [Look ahead](#on), or [elsewhere](guide:app-password).

## Steps

### Fill it {{#fill}}

Fill it.

[Go there](guide:app-password#make-app-password)

### Switch it on {{#on}}

[Back to the first](#fill)

## Further reading

- [Elsewhere](guide:app-password)
- [The other step](#on)
"""
CONDITIONAL = '---\ntitle: Mine\n---\n\n## Steps\n\n### One {#one if="account=work"}\n\nDo it.\n'


@pytest.fixture
def begun(make_window: Callable[..., Person], tmp_path: Path) -> Callable[..., Person]:
    """Open the window as `--content FOLDER` does, the folder holding guides with these titles, or with these files."""

    def opens(
        *titles: str,
        files: dict[str, str] | None = None,
        progress: Progress | None = None,
        guide: str | None = None,
        step: str | None = None,
        **world: Any,
    ) -> Person:
        for name, text in ({f"{title.lower()}.en.md": GUIDE.format(title=title) for title in titles} | (files or {})).items():
            (tmp_path / name).write_text(text, encoding="utf-8")
        options = Namespace(content=tmp_path, guide=guide, step=step, language="en")
        guides, problem = content.chosen(options.content, surroundings())
        start = program._start(options, progress or Progress(), guides, problem, surroundings())
        return make_window(opened(start, start.progress), problem=start.problem, guides=guides, **world)

    return opens


def walked(person: Person) -> list[str]:
    """Go on from page to page to the last one; returns what was shown."""
    seen = [person.heading]
    while person.button(NEXT).isVisible():
        person.next()
        seen.append(person.heading)
    return seen


def links(person: Person) -> list[str]:
    """Return what the links of the page lead to."""
    return [address for label in person.page.findChildren(TextLabel) for address in re.findall('href="([^"]+)"', label.text())]


def follow(person: Person, address: str) -> None:
    label = next(label for label in person.page.findChildren(TextLabel) if address in label.text())
    label.linkActivated.emit(address)
    person.settle()


END = "You have reached the end of this guide"


def test_one_guide_is_played_from_the_first_page_to_its_end(begun: Callable[..., Person]) -> None:
    person = begun("Kettle")
    assert (person.key, person.heading) == (OVERVIEW, "Kettle")
    person.back()
    assert person.key == WELCOME
    assert "Gmail" not in person.words
    assert walked(person) == ["Guides, step by step", "Kettle", "Fill it", "Switch it on", END]
    assert person.key == FINISH


def test_of_several_guides_the_list_is_shown_and_each_is_played_to_its_end(begun: Callable[..., Person]) -> None:
    person = begun("Kettle", "Tea")
    assert person.key == WELCOME
    assert "Gmail" not in person.words
    for title in ("Kettle", "Tea"):
        person.next()
        assert person.key == GUIDES
        cards = {card.accessibleName(): card for card in person.page.findChildren(Card)}
        assert list(cards) == ["Kettle", "Tea"]
        person.press(cards[title])
        assert walked(person) == [title, "Fill it", "Switch it on", END]
        person.press("Back to the first page")
        assert person.key == WELCOME


def test_no_link_leads_to_a_guide_that_is_not_there(begun: Callable[..., Person]) -> None:
    person = begun("Kettle")
    assert "Look ahead" in person.words
    assert "guide:" not in person.words
    assert links(person) == ["#on"]
    follow(person, "#on")
    assert person.heading == "Switch it on"
    follow(person, "#fill")
    assert (person.heading, links(person)) == ("Fill it", [])
    walked(person)
    assert [button.text() for button in person.page.findChildren(QAbstractButton) if button.property("kind") == "flat"] == [
        "The other step",
        "Back to the first page",
    ]


def test_what_was_answered_among_other_guides_leads_to_no_questions(begun: Callable[..., Person]) -> None:
    for place in (Place.OVERVIEW, Place.QUESTION, Place.CHECK, Place.FINISH):
        person = begun("Kettle", "Tea", progress=setting_up(place)._replace(question="program"))
        assert person.key == WELCOME
        person.next()
        assert person.key == GUIDES


@pytest.mark.parametrize("door", ["app-password", "it-stopped-working", "remove-access"])
def test_a_door_stands_alone_where_the_guides_of_the_others_are_missing(
    begun: Callable[..., Person], library: Library, door: str
) -> None:
    text = library.files[door]["en"].read_text(encoding="utf-8")
    person = begun("Kettle", files={f"{door}.en.md": text})
    assert [card.objectName() for card in person.page.findChildren(Card)] == [
        {"app-password": "door-set-up", "it-stopped-working": "door-stopped", "remove-access": "door-remove"}[door]
    ]
    person.press(person.page.findChildren(Card)[0])
    walked(person)
    assert person.key == FINISH
    undo = person.page.findChildren(QAbstractButton, "undo")
    assert not undo


def test_every_diagnosis_has_a_button_only_where_its_guide_is_there(begun: Callable[..., Person], library: Library) -> None:
    text = library.files["app-password"]["en"].read_text(encoding="utf-8")
    person = begun("Kettle", files={"app-password.en.md": text})
    for kind, facts in FACTS.items():
        found = of_kind(kind, "")
        label = tell(found, person.window.session).label
        assert bool(label) == facts.mends.startswith("guide:app-password")
    person.go(CHECK)
    person.go(EXPLAIN)
    person.paste("message", "535 5.7.8 Username and Password not accepted")
    person.press("explain-message")
    for button in person.page.findChildren(QAbstractButton):
        assert button.text() != ""
    person.press("mend")
    assert person.place is Place.STEP


def test_a_guide_no_step_of_which_applies_is_shown_whole(begun: Callable[..., Person]) -> None:
    person = begun("Kettle", files={"app-password.en.md": CONDITIONAL})
    person.enter()
    assert "One" in walked(person)
    assert person.key == FINISH


def test_a_link_to_a_guide_that_cannot_be_read_tells_so(begun: Callable[..., Person]) -> None:
    person = begun("Kettle", files={"app-password.en.md": "nothing"})
    person.play("kettle")
    person.settle()
    person.next()
    follow(person, "guide:app-password#make-app-password")
    assert person.key == WELCOME
    assert "This guide cannot be shown" in person.words
    assert person.window.session.links.title_of("guide:app-password") == "app-password"


def test_of_a_folder_no_guide_of_which_can_be_read_the_bundled_ones_are_offered(begun: Callable[..., Person]) -> None:
    person = begun(files={"kettle.en.md": "nothing", "tea.en.md": "nothing either"})
    assert "This guide cannot be shown" in person.words
    person.enter()
    assert person.place is Place.QUESTION


def test_what_it_may_also_be_is_no_button_where_its_guide_is_missing(begun: Callable[..., Person], library: Library) -> None:
    text = library.files["app-password"]["en"].read_text(encoding="utf-8")
    unsure = Diagnosis(Kind.NOT_UNDERSTOOD, 0.0, "", alternatives=(Kind.BAD_CREDENTIALS, Kind.SERVER_TEMPORARY))
    person = begun(
        files={"app-password.en.md": text, "kettle.en.md": GUIDE.format(title="Kettle")}, understand=lambda *_, **__: unsure
    )
    person.go(EXPLAIN)
    person.paste("message", "something")
    person.press("explain-message")
    buttons = [button.text() for button in person.page.findChildren(QAbstractButton)]
    assert [any(str(kind) in words for words in buttons) for kind in unsure.alternatives] == [True, False]
    assert "server-temporary" in person.words
    assert not person.sees("mend")


GONE = """---
title: Gone
---

### Open it

Choose the settings.

![The page “Settings”: the field with the name of the server is marked, under it the button “Save” and a note.]({address})

Press save.
"""
ADDRESSES = ["https://example.com/a.png", "../a.png", "/etc/hosts", "C:\\a.png", "file:a.png", "a.png", "%00.png", "", "folder"]


@pytest.mark.parametrize("address", ADDRESSES)
def test_a_guide_is_played_with_the_words_of_a_picture_that_cannot_be_shown(
    begun: Callable[..., Person], tmp_path: Path, address: str
) -> None:
    (tmp_path / "folder").mkdir()
    person = begun(files={"gone.en.md": GONE.format(address=address)})
    person.go(person.window.session.sequence()[-2])
    places = [person.words.index(each) for each in ("Choose the", "Picture not available", "The page “Settings”", "Press save.")]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("theme", "size", "scale"),
    each_once({"light": LIGHT, "dark": DARK}, {"usual": (1000, 700), "small": (640, 480)}, {"usual": 1.0, "large": 2.0}),
)
def test_the_words_of_a_picture_that_cannot_be_shown_are_never_cut(
    begun: Callable[..., Person], theme: Theme, size: tuple[int, int], scale: float
) -> None:
    person = begun(files={"gone.en.md": GONE.format(address="gone.png")}, theme=theme, size=size, font_scale=scale)
    person.go(person.window.session.sequence()[-2])
    person.settle()
    (instead,) = person.page.findChildren(InItsPlace)
    assert [label.text()[:11] for label in instead.findChildren(QLabel)] == ["Picture not", "The page “S"]
    assert all(label.height() >= label.heightForWidth(label.width()) for label in instead.findChildren(QLabel))
    assert instead.grab().toImage().pixelColor(instead.width() // 2, 4).name() == theme.side


# Steps that were renamed and merged since

MERGED = """---
title: Kettle
---

## Steps

### Fill it and switch it on {#boil was="fill on"}

[To the tea](guide:tea#steep), or [up](#on).

### Pour {#pour}

[Back to the switch](#on)
"""
TEA = """---
title: Tea
---

## Steps

### Take a cup {#cup}

[Switch it on](guide:kettle#on) first.

### Let it steep {#wait was="steep"}

Wait.
"""
LAGGING = MERGED.replace("title: Kettle", "title: Bouilloire")
LAGGING = LAGGING.replace('### Fill it and switch it on {#boil was="fill on"}', "### Remplir {#fill}\n\n### Allumer {#on}")
RENAMED = {"kettle.en.md": MERGED, "kettle.fr.md": LAGGING, "tea.en.md": TEA}


@pytest.mark.parametrize("step", ["fill", "on", "boil"])
def test_a_step_that_is_asked_for_by_an_old_id_is_gone_to(begun: Callable[..., Person], step: str) -> None:
    person = begun(files=RENAMED, guide="kettle", step=step)
    assert (person.step, person.heading) == ("boil", "Fill it and switch it on")
    assert begun(files=RENAMED, guide="kettle", step="gone").key == WELCOME


def test_whoever_stopped_at_an_old_id_goes_on_at_the_step_as_if_nothing_had_happened(begun: Callable[..., Person]) -> None:
    at = Progress(guide="kettle").say_done(Stop("kettle", "fill")).say_done(Stop("kettle", "on")).visit(Stop("kettle", "on"))
    person = begun(files=RENAMED, progress=at)
    assert person.heading == "Fill it and switch it on"
    assert "changed" not in person.words
    assert person.window.session.progress.state(Stop("kettle", "boil")) is State.SAID_DONE
    assert not person.window.session.progress.is_open(Stop("kettle", "boil"))


def test_links_with_old_ids_lead_to_the_step_and_back(begun: Callable[..., Person]) -> None:
    person = begun(files=RENAMED, guide="kettle", step="pour")
    follow(person, "#on")
    assert person.step == "boil"
    follow(person, "guide:tea#steep")
    assert (person.heading, person.step) == ("Let it steep", "wait")
    person.go(AtStep(Stop("tea", "cup")))
    follow(person, "guide:kettle#on")
    assert person.step == "boil"


def test_another_language_that_lags_behind_shows_the_first_part_and_back(begun: Callable[..., Person]) -> None:
    person = begun(files=RENAMED, guide="kettle", step="boil")
    for _ in range(2):
        person.choose_language("fr")
        assert (person.step, person.heading) == ("fill", "Remplir")
        person.choose_language("en")
        assert (person.step, person.heading) == ("boil", "Fill it and switch it on")
    person.choose_language("fr")
    person.next()
    assert person.heading == "Allumer"
