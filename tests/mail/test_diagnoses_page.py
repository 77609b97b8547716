from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from assistant.guides.library import Library
from assistant.guides.walk import ways_forward
from assistant.mail.kinds import FACTS, Kind, code
from assistant.mail.replies import CONFIDENCE

ROOT = Path(__file__).parents[2]


def test_the_page_of_diagnoses_is_up_to_date() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "build.diagnoses", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_page_names_every_code_with_how_it_is_recognised() -> None:
    page = (ROOT / "docs" / "diagnoses.md").read_text("utf-8")
    for kind in Kind:
        section = page.partition(f"\n## {code(kind)} {kind}\n")[2].partition("\n## ")[0]
        assert "Evidence:\n\n- " in section, kind
        assert (f"Step: `{FACTS[kind].mends}`" if FACTS[kind].mends else "Step: -") in section


def test_the_page_shows_what_contradicts_evidence_and_what_else_it_may_be() -> None:
    page = (ROOT / "docs" / "diagnoses.md").read_text("utf-8")
    dns = page.partition(f"\n## {code(Kind.DNS_FAILURE)} ")[2].partition("\n## ")[0]
    assert "\n- error number: `0x800ccc0d`; told in the same way: `host-name-typo`\n" in dns
    assert "\n- words: server + unknown; told in the same way: `host-name-typo`\n" in dns
    relay = page.partition(f"\n## {code(Kind.PLAIN_ON_TLS_PORT)} ")[2].partition("\n## ")[0]
    assert ", contradicted by `command: `" in relay
    assert all(f"\n| {seen.replace('-', ' ')} | {confidence} | " in page for seen, confidence in CONFIDENCE.items())


def test_whoever_signs_in_with_google_is_not_told_to_make_an_app_password() -> None:
    of_google = [kind for kind in Kind if kind.startswith("oauth-")]
    assert len(of_google) == 4
    assert {FACTS[kind].mends for kind in of_google} == {"guide:it-stopped-working#sign-in-again"}


def test_where_pop_is_switched_off_one_is_led_to_where_it_is_switched_on(resources: Path) -> None:
    slug, _, step_id = FACTS[Kind.POP_DISABLED_USER].mends.removeprefix("guide:").partition("#")
    library = Library(resources / "guides")
    for language in library.languages(slug):
        step = next(step for step in library.guide(slug, language).steps if step.id == step_id)
        assert "https://mail.google.com/mail/#settings/fwdandpop" in ways_forward(step)
