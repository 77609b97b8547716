"""A small set of guides with every kind of step that routes know."""

from collections.abc import Mapping
from datetime import date

import pytest

from assistant.guides.minutes import Minutes
from assistant.guides.model import Guide, Link, Paragraph, Span, Step, Value

BUTTON = (Link("Open the page", "https://myaccount.google.com/"),)


def step(name: str, condition: str = "", *, ending: bool = False) -> Step:
    blocks = (Value("Dear administrator"), Paragraph((Span("or this", address="guide:remove-access"),)))
    return Step(name, name.title(), blocks if ending else (), buttons=BUTTON, condition=condition, ending=ending)


@pytest.fixture(scope="session")
def guides() -> Mapping[str, Guide]:
    found = (
        Guide(
            "app-password",
            "Make an app password",
            "en",
            (
                step("use-google", "google-sign-in=yes", ending=True),
                step("ask-admin", "account=work and admin=refused", ending=True),
                step("open-account"),
                step("two-step", "two-step=off|unknown"),
                step("create"),
                step("to-migrator", "program=ovh-mail-migrator"),
                step("advanced", "two-step=advanced-protection", ending=True),
            ),
            minutes=Minutes(6, 6),
            updated=date(2026, 11, 22),
        ),
        Guide(
            "it-stopped-working",
            "It stopped working",
            "en",
            (step("changed"), step("limits", "program!=printer"), step("still-not", ending=True)),
            minutes=Minutes(5, 5),
        ),
        Guide("remove-access", "Remove access", "en", (step("revoke"), step("what-stops")), minutes=Minutes(2, 2)),
        Guide(
            "security-alert",
            "An alert",
            "en",
            (step("look"), step("confirm"), step("alert-end", ending=True)),
            minutes=Minutes(3, 3),
        ),
        Guide("workspace-admin", "For administrators", "en", (step("console"),)),
    )
    return {guide.slug: guide for guide in found}
