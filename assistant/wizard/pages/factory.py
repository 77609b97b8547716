"""Which class makes which page; each is loaded when its first page is made, so that the first page is painted soon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.journey.progress import Place
from assistant.wizard.pages.welcome_page import WelcomePage
from assistant.wizard.session import plan

if TYPE_CHECKING:
    from assistant.wizard.pages.base import Page
    from assistant.wizard.pages.host import Host
    from assistant.wizard.session.plan import Key


def page_for(host: Host, key: Key) -> Page:
    """Return a new page of the kind that a key names."""
    if key == plan.WELCOME:
        return WelcomePage(host)
    if key.place is Place.STEP:
        from assistant.wizard.pages.step_page import StepPage

        return StepPage(host, key.detail, beside=isinstance(key, plan.Side))  # type: ignore[arg-type]
    return _other(host, key)


def _other(host: Host, key: Key) -> Page:
    if key == plan.EXPLAIN:
        from assistant.wizard.pages.explain_page import ExplainPage

        return ExplainPage(host)
    if key == plan.CHECK:
        from assistant.wizard.pages.check_page import CheckPage

        return CheckPage(host)
    if key == plan.FINISH:
        from assistant.wizard.pages.finish_page import FinishPage

        return FinishPage(host)
    if isinstance(key, plan.Side):
        from assistant.wizard.pages import side_pages as side

        return {"guides": side.GuidesPage, "about": side.AboutPage, "privacy": side.PrivacyPage}[key.name](host)
    if key.place is Place.QUESTION:
        from assistant.wizard.pages.question_pages import AddressPage, QuestionPage

        return AddressPage(host) if key.detail == plan.ADDRESS else QuestionPage(host, str(key.detail))
    from assistant.wizard.pages.overview_page import OverviewPage

    return OverviewPage(host)
