"""Somebody who reads a language, with the real words of diagnoses and programs; two of the languages nobody speaks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from assistant.guides.library import Library
from assistant.mail.programs import names, sheet
from assistant.mail.texts import Wording, wording
from tests import pseudo
from tests.journeys import walking
from tests.wizard.person import Person


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Measure no coverage here, which takes time: journeys walk through what other tests cover."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.no_cover)


@pytest.fixture
def reader(make_window: Callable[..., Person], library: Library, resources: Path) -> Iterator[Callable[..., Person]]:
    """Return somebody who reads a language, with the real words of diagnoses and programs."""

    def told(language: str) -> Wording:
        return wording(language, resources / "diagnoses")

    with ExitStack() as languages:

        def make(code: str, **options: Any) -> Person:
            if code not in pseudo.LANGUAGES:
                return make_window(language=code, check=walking.mixed, wording=told, **options)
            change = pseudo.LANGUAGES[code]

            def entered(program: str, language: str, address: str) -> Any:
                return pseudo.changed_sheet(sheet(program, "en", address, resources), change)

            person = make_window(
                language=code,
                guides=pseudo.PseudoGuides(library, code, change),
                wording=lambda _: pseudo.changed_wording(told("en"), change),
                program_names=lambda _: {program: change(name) for program, name in names("en", resources).items()},
                sheet=entered,
                check=walking.mixed,
                **options,
            )
            languages.enter_context(pseudo.spoken(change))
            person.window.refresh()
            return person

        yield make
