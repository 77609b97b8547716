"""The locked lists hold what the project declares, with hashes, and name no place to fetch it from."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
RUN = PROJECT["dependencies"]
DEVELOP = [*RUN, *(line for extra in PROJECT["optional-dependencies"].values() for line in extra)]
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
