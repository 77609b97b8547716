"""What our own guides must tell, and where: each of these once stood where the person who needs it would not have read it."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant.guides.library import Library
from assistant.guides.model import Collapsible, Items, Step, plain
from assistant.guides.walk import all_blocks, contents, texts_in

LIBRARY = Library(Path(__file__).resolve().parents[2] / "resources" / "guides")
LANGUAGES = sorted({language for slug in LIBRARY.slugs() for language in LIBRARY.languages(slug)})

pytestmark = pytest.mark.parametrize("language", LANGUAGES)


def step(slug: str, step_id: str, language: str) -> Step:
    return next(each for each in LIBRARY.guide(slug, language).steps if each.id == step_id)


def unfolded(step: Step) -> str:
    """Return the words and addresses of a step that are seen without opening anything."""
    texts = [text for block in all_blocks(step.blocks, folded=False) for text in contents(block).texts]
    return " ".join(span.text + " " + (span.address or "") for text in texts for span in text)


def test_whoever_gave_away_their_password_reads_at_once_where_to_change_it(language: str) -> None:
    assert "https://myaccount.google.com/signinoptions/password" in unfolded(step("security-alert", "what-it-means", language))


def test_mail_that_is_only_archived_does_not_stay_behind_unnoticed(language: str) -> None:
    assert "has:nouserlabels" in unfolded(step("app-password", "while-it-moves", language))


@pytest.mark.parametrize(("step_id", "ways"), [("before-migration", 3), ("ended-migration", 2)])
def test_each_way_to_move_a_mailbox_is_told_where_it_is_named(step_id: str, ways: int, language: str) -> None:
    folds = [block for block in step("app-password", step_id, language).blocks if isinstance(block, Collapsible)]
    told = [fold for fold in folds if not fold.kind and any(isinstance(block, Items) for block in fold.blocks)]
    assert len(told) == ways


@pytest.mark.parametrize(
    ("slug", "step_id"), [("app-password", "make-app-password"), ("it-stopped-working", "app-password-revoked")]
)
def test_a_childs_account_is_among_the_causes(slug: str, step_id: str, language: str) -> None:
    assert "Family Link" in " ".join(map(plain, texts_in(step(slug, step_id, language).blocks)))


def test_nothing_is_given_out_as_the_source_of_what_is_still_to_come(language: str) -> None:
    to_come = [
        each
        for slug in LIBRARY.slugs()
        for each in LIBRARY.guide(slug, language).steps
        if "app-passwords=ended" in each.condition
    ]
    assert len(to_come) >= 6
    assert [each.id for each in to_come if each.evidence.sources] == []
