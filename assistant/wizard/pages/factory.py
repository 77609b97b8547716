"""Which class makes which page; each is loaded when its first page is made, so that the first page is painted soon."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from assistant.wizard.pages.welcome_page import WelcomePage
from assistant.wizard.session.plan import Asking, AtStep, Beside, OnTheWay

if TYPE_CHECKING:
    from assistant.wizard.pages.base import Page
    from assistant.wizard.pages.host import Host
    from assistant.wizard.session.plan import Key


def page_for(host: Host, key: Key) -> Page:
    """Return a new page of the kind that a key names."""
    match key:
        case OnTheWay.WELCOME:
            return WelcomePage(host)
        case OnTheWay.MESSAGE:
            from assistant.wizard.pages.explain_page import ExplainPage

            return ExplainPage(host, on_the_way=True)
        case OnTheWay.ADDRESS:
            from assistant.wizard.pages.question_pages import AddressPage

            return AddressPage(host)
        case Asking(question):
            from assistant.wizard.pages.question_pages import QuestionPage

            return QuestionPage(host, question)
        case OnTheWay.OVERVIEW:
            from assistant.wizard.pages.overview_page import OverviewPage

            return OverviewPage(host)
        case AtStep(stop, beside):
            from assistant.wizard.pages.step_page import StepPage

            return StepPage(host, stop, beside=beside)
        case OnTheWay.CHECK:
            from assistant.wizard.pages.check_page import CheckPage

            return CheckPage(host)
        case OnTheWay.FINISH:
            from assistant.wizard.pages.finish_page import FinishPage

            return FinishPage(host)
        case Beside():
            return _beside(host, key)
        case _:
            assert_never(key)


def _beside(host: Host, key: Beside) -> Page:
    from assistant.wizard.pages import side_pages
    from assistant.wizard.pages.explain_page import ExplainPage
    from assistant.wizard.pages.overview_page import OverviewPage

    match key:
        case Beside.GUIDES:
            return side_pages.GuidesPage(host)
        case Beside.ABOUT:
            return side_pages.AboutPage(host)
        case Beside.PRIVACY:
            return side_pages.PrivacyPage(host)
        case Beside.EXPLAIN:
            return ExplainPage(host, on_the_way=False)
        case Beside.GUIDE:
            return OverviewPage(host)
        case _:
            assert_never(key)
