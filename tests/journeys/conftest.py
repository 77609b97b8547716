"""Somebody who reads a language, with the real words of diagnoses and programs; two of the languages nobody speaks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from assistant.guides.library import Library
from assistant.mail.programs import sheet
from assistant.mail.replies import Diagnosis
from assistant.mail.texts import wording
from tests import pseudo
from tests.journeys import walking
from tests.wizard.person import Person


@pytest.fixture
def reader(make_window: Callable[..., Person], library: Library, resources: Path) -> Iterator[Callable[..., Person]]:
    """Return somebody who reads a language, with the real words of diagnoses and programs."""

    def told(diagnosis: Diagnosis, language: str) -> tuple[str, str, str]:
        words = wording(language, resources / "diagnoses")
        return words.title(diagnosis), words.advice(diagnosis.kind), words.proof(diagnosis.proves)

    with ExitStack() as languages:

        def make(code: str, **options: Any) -> Person:
            if code not in pseudo.LANGUAGES:
                return make_window(language=code, check=walking.mixed, words=told, **options)
            change = pseudo.LANGUAGES[code]

            def entered(program: str, language: str, address: str) -> Any:
                return pseudo.changed_sheet(sheet(program, "en", address, resources / "programs"), change)

            person = make_window(
                language=code,
                guides=pseudo.PseudoGuides(library, code, change),
                words=lambda diagnosis, _: tuple(map(change, told(diagnosis, "en"))),
                sheet=entered,
                check=walking.mixed,
                **options,
            )
            languages.enter_context(pseudo.spoken(change))
            person.window.refresh()
            return person

        yield make
