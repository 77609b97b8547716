"""The locked lists hold what the project declares, with hashes, and name no place to fetch it from."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
RUN = PROJECT["dependencies"]
DEVELOP = [*RUN, *(line for extra in PROJECT["optional-dependencies"].values() for line in extra)]
COMMANDS = ("Makefile", ".ci/run", ".github/**/*.yml", "build/**/*.mk", "build/**/*.sh", "build/**/*.py", "tests/**/*.sh")
ENTRY = re.compile(
    r"^(?P<name>[a-z0-9-]+)==(?P<version>\S+)(?: ; [^\\]+)? \\\n(?P<hashes>(?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)",
    re.MULTILINE,
)


def locked(file: str) -> dict[str, str]:
    text = (ROOT / file).read_text("utf-8")
    assert ENTRY.sub("", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE)) == "", (
        "every line is a comment or a version with its hashes"
    )
    return {match["name"]: match["version"] for match in ENTRY.finditer(text)}


@pytest.mark.parametrize(("file", "declared"), [("requirements.lock", RUN), ("requirements-develop.lock", DEVELOP)])
def test_each_declared_dependency_is_locked_at_a_version_that_is_asked_for(file: str, declared: list[str]) -> None:
    versions = locked(file)
    for requirement in map(Requirement, declared):
        assert requirement.specifier.contains(versions[canonicalize_name(requirement.name)])


def test_what_people_run_is_what_was_tested() -> None:
    assert locked("requirements.lock").items() <= locked("requirements-develop.lock").items()


@pytest.mark.parametrize("name", ["pyside6-essentials", "shiboken6", "pyyaml"])
def test_there_are_hashes_for_every_system(name: str) -> None:
    text = (ROOT / "requirements.lock").read_text("utf-8")
    (entry,) = (match for match in ENTRY.finditer(text) if match["name"] == name)
    assert entry["hashes"].count("--hash") >= 4  # Linux, macOS, Windows, and one more processor


def test_the_oldest_pip_is_known_by_its_hash() -> None:
    assert set(locked("requirements-oldest-pip.lock")) == {"pip"}


def commands() -> Iterator[tuple[str, str]]:
    for file in (file for pattern in COMMANDS for file in ROOT.glob(pattern)):
        for line in file.read_text("utf-8").splitlines():
            yield file.relative_to(ROOT).as_posix(), line


def test_only_the_set_up_installs_the_lists() -> None:
    assert [place for place in commands() if re.search(r"-r\W+requirements", place[1])] == []
    assert {file for file, line in commands() if "require-hashes" in line} == {
        "build/environment.sh",
        "build/installers/windows/rig.py",
        ".github/workflows/release.yml",
    }


def test_what_is_installed_by_its_hash_needs_nothing_that_has_none() -> None:
    lines = [line for _, line in commands() if "require-hashes" in line]
    assert len(lines) == 5
    for line in lines:
        assert "--no-deps" in line
        assert re.search("--only-binary|FOR_WINDOWS|--no-build-isolation", line), "a source would be built by the newest tools"
