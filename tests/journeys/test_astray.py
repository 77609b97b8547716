"""Whatever somebody looks at on their way, and whatever cannot be read meanwhile: no page is a dead end, and no place is lost."""

from __future__ import annotations

from collections.abc import Callable

from assistant.guides.errors import GuideError
from assistant.guides.library import Library
from assistant.guides.model import Guide
from assistant.journey.progress import Place, Progress
from assistant.journey.route import Stop
from assistant.wizard.session.plan import ABOUT, GUIDE, GUIDES, OVERVIEW, WELCOME, AtStep
from tests.wizard.person import Person, playing, setting_up

MAKE = Stop("app-password", "make-app-password")
AT_MAKE = setting_up().visit(MAKE)


class Unreadable(Library):
    """The guides, of which some cannot be read in some languages."""

    def __init__(self, guides: Library, *unreadable: tuple[str, str]) -> None:
        super().__init__(guides.folder)
        self._unreadable = unreadable

    def guide(self, slug: str, language: str) -> Guide:
        if (slug, language) in self._unreadable:
            raise GuideError(f"{slug}.md", 3, "There is no title.")
        return super().guide(slug, language)


def test_who_only_looks_at_another_door_goes_on_where_they_stopped(
    make_window: Callable[..., Person], saved: list[Progress]
) -> None:
    person = make_window(AT_MAKE.go_to(Place.WELCOME))
    person.press("door-remove")
    assert person.key != WELCOME
    person.back()
    person.go(ABOUT)
    person.back()
    person.press("continue")
    assert person.stop == MAKE
    assert saved[-1].current == MAKE


def test_a_door_leads_to_its_own_overview_also_after_another_guide_was_played(make_window: Callable[..., Person]) -> None:
    person = make_window(setting_up())
    person.go(GUIDES)
    person.play("less-secure-apps")
    person.settle()
    person.go(WELCOME)
    person.window.toggle_column()
    person.settle()
    person.window.session.enter("remove")
    person.go(GUIDE)
    title = person.window.session.shelf["remove-access"].title
    assert person.heading == title
    assert title in person.window.windowTitle()
    last = person.window.session.route.pages[-1]
    person.press(f"{len(person.window.session.route.pages)}. {person.window.session.guide_of(last)[1].title}")
    assert person.stop == last


def test_a_step_of_another_way_leads_to_all_steps_of_this_one_and_a_guide_to_its_overview(
    make_window: Callable[..., Person],
) -> None:
    other = AtStep(Stop("remove-access", "delete"))
    person = make_window(AT_MAKE)
    person.go(other)
    assert person.key == GUIDE
    person.back()
    assert person.stop == MAKE
    person.play("app-password")
    person.go(other)
    assert person.key == OVERVIEW
    assert person.window.session.progress.place is Place.OVERVIEW


def test_a_door_whose_guide_cannot_be_read_keeps_all_that_is_known(
    make_window: Callable[..., Person], library: Library, saved: list[Progress]
) -> None:
    here = AT_MAKE.say_done(MAKE).answer("door", "remove").visit(Stop("remove-access", "delete"))
    person = make_window(here, guides=Unreadable(library, ("remove-access", "en")))
    assert person.key == WELCOME
    assert "There is no title." in person.words
    assert saved[-1].said_done == {MAKE}


def test_an_ending_beside_the_way_that_cannot_be_read_in_a_language_leads_to_the_first_page(
    make_window: Callable[..., Person], library: Library
) -> None:
    person = make_window(playing("remove-access"), guides=Unreadable(library, ("app-password", "fr")))
    person.follow("guide:app-password#ask-admin")
    person.settle()
    assert person.stop == Stop("app-password", "ask-admin")
    person.choose_language("fr")
    assert person.key == WELCOME
    assert "There is no title." in person.words
    person.window.toggle_column()
    assert person.page.filled
