"""Which class makes which page; each is loaded when its first page is made, so that the first page is painted soon."""

from __future__ import annotations

from typing import TYPE_CHECKING

from assistant.journey.progress import Place
from assistant.wizard import plan

if TYPE_CHECKING:
    from assistant.wizard.page import Page
    from assistant.wizard.plan import Key
    from assistant.wizard.window import AssistantWindow


def page_for(window: AssistantWindow, key: Key) -> Page:
    """Return a new page of the kind that a key names."""
    if key == plan.WELCOME:
        from assistant.wizard.welcome import WelcomePage  # noqa: PLC0415

        return WelcomePage(window)
    if key.place is Place.STEP:
        from assistant.wizard.step_page import StepPage  # noqa: PLC0415

        return StepPage(window, key.detail)  # type: ignore[arg-type]
    return _other(window, key)


def _other(window: AssistantWindow, key: Key) -> Page:
    if key == plan.EXPLAIN:
        from assistant.wizard.explain_page import ExplainPage  # noqa: PLC0415

        return ExplainPage(window)
    if key == plan.CHECK:
        from assistant.wizard.check_page import CheckPage  # noqa: PLC0415

        return CheckPage(window)
    if key == plan.FINISH:
        from assistant.wizard.finish_page import FinishPage  # noqa: PLC0415

        return FinishPage(window)
    if isinstance(key, plan.Side):
        from assistant.wizard import side_pages as side  # noqa: PLC0415

        return {"guides": side.GuidesPage, "about": side.AboutPage, "privacy": side.PrivacyPage}[key.name](window)
    if key.place is Place.QUESTION:
        from assistant.wizard.question_pages import AddressPage, QuestionPage  # noqa: PLC0415

        return AddressPage(window) if key.detail == plan.ADDRESS else QuestionPage(window, str(key.detail))
    from assistant.wizard.overview_page import OverviewPage  # noqa: PLC0415

    return OverviewPage(window)
