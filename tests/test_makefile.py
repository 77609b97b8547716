"""What the documents tell people to make can be made, `make help` names it, and no script is left that nothing runs."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="make is for systems with a shell")

ROOT = Path(__file__).parents[1]
DOCUMENTS = [*sorted(ROOT.glob("*.md")), *sorted((ROOT / "docs").rglob("*.md"))]
SOURCES = [
    file for folder in ("build", "tests") for ending in ("py", "sh", "mk") for file in (ROOT / folder).rglob(f"*.{ending}")
]
MAKEFILES = [ROOT / "Makefile", *sorted((ROOT / "build").rglob("*.mk"))]
SHELL = [file for file in SOURCES if file.suffix == ".sh"]
TRIALS = ROOT / "tests" / "installed"
CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
MADE = re.compile(r"(?:^|[`;&]) ?make((?: [a-z][a-z-]*)+)", re.MULTILINE)
RULE = re.compile(r"^([a-z][a-z-]*):(?!=).*\n((?:\t.*\n)*)", re.MULTILINE)


def texts(files: list[Path]) -> str:
    return "\n".join(file.read_text("utf-8") for file in files)


def named(text: str) -> set[str]:
    """Return the targets that the code in a text makes; what follows a # explains it."""
    made = (MADE.findall(re.sub("#.*", "", code)) for code in CODE.findall(text))
    return {target for each in made for targets in each for target in targets.split()}


def recipes() -> dict[str, str]:
    return dict(RULE.findall(texts(MAKEFILES)))


def helped() -> set[str]:
    said = subprocess.run(["make", "-s", "help"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return set(re.findall(r"^  make ([a-z-]+) +\S", said, re.MULTILINE))


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("first `make deb`, then `make`", {"deb"}),
        ("```sh\nmake deb tarball VERSION=1  # make noise\nmake test-deb\n```", {"deb", "tarball", "test-deb"}),
        ("```text\nYou make it once.\n``` `remake it`", set()),
        ("`cd project && make run`", {"run"}),
    ],
)
def test_what_a_text_makes_is_seen(text: str, targets: set[str]) -> None:
    assert named(text) == targets


def test_make_help_names_all_that_the_documents_need() -> None:
    asked = {file.name: named(file.read_text("utf-8")) for file in DOCUMENTS}
    assert asked["CONTRIBUTING.md"] >= {"test", "pictures", "diagnoses", "translations", "lock", "test-install", "test-bare"}
    assert {name: missing for name, targets in asked.items() if (missing := targets - helped())} == {}


def test_what_a_script_or_a_test_tells_people_to_make_is_a_target() -> None:
    told = set().union(*(named(file.read_text("utf-8")) for file in SOURCES if file != Path(__file__)))
    assert told >= {"licences", "windows"}
    assert told - set(recipes()) == set()


def test_a_target_stands_once_and_those_with_help_are_those_of_make_help() -> None:
    rules = [target for target, _ in RULE.findall(texts(MAKEFILES))]
    assert sorted(set(rules)) == sorted(rules)
    assert helped() == set(re.findall(r"^([a-z-]+):.*?  ## \S", texts(MAKEFILES), re.MULTILINE))


def test_each_generator_is_run_by_something() -> None:
    run = texts([*MAKEFILES, *SHELL, *(ROOT / ".github").rglob("*.yml")])
    generators = [file for file in (ROOT / "build").rglob("*.py") if '__name__ == "__main__"' in file.read_text("utf-8")]
    places = [file.relative_to(ROOT).as_posix() for file in generators]
    assert len(places) > 8
    ways = {place: (place, "-m " + place.removesuffix(".py").replace("/", ".")) for place in places}
    assert [place for place, called in ways.items() if not any(way in run for way in called)] == []


def test_each_shell_script_is_run_or_read_by_another() -> None:
    assert len(SHELL) > 12
    for script in SHELL:
        others = texts(
            [*MAKEFILES, *(file for file in SOURCES if file not in {script, Path(__file__)}), *(ROOT / ".github").rglob("*.yml")]
        )
        assert script.name in others, script


def test_trials_are_in_one_place() -> None:
    trials = {
        target: re.findall(r"^\tsh (\S+)", recipe, re.MULTILINE) for target, recipe in recipes().items() if "test-" in target
    }
    assert {"test-install", "test-bare", "test-deb", "test-windows", "test-signing"} <= set(trials)
    for target, scripts in trials.items():
        assert [(ROOT / script).parent for script in scripts] == [TRIALS], target
        assert all((ROOT / script).is_file() for script in scripts), target


@pytest.mark.parametrize("words", ["debootstrap --variant", "chroot --userspec", "indextargets", "mount --rbind"])
def test_a_bare_debian_is_made_and_entered_in_one_place(words: str) -> None:
    assert [file.relative_to(ROOT).as_posix() for file in SHELL if words in file.read_text("utf-8")] == [
        "tests/installed/debian.sh"
    ]


def test_no_day_alone_makes_the_tests_fail() -> None:
    """With `--strict` what was seen a year ago would count, on the day of whoever runs it."""
    run = [line for recipe in recipes().values() for line in recipe.splitlines() if re.search(r"-m assistant review\b", line)]
    assert run
    assert [line for line in run if "--strict" in line] == []
