"""The set-up on a later day: the index holds a newer version of everything, and the oldest pip meets it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from hashlib import sha256
from importlib import metadata
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import pytest
from packaging.requirements import Requirement

pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(sys.platform == "win32", reason="the set-up's scripts are for systems with a shell"),
]

ROOT = Path(__file__).parents[1]
SCRIPT = (ROOT / "build" / "environment.sh").read_text("utf-8")
OLDEST_PIP = Path(sys.prefix) / "oldest-pip"
LISTS = {"run": "requirements.lock", "develop": "requirements-develop.lock"}
WHEEL = "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
MODULES = {"pyside6-essentials": {"PySide6/QtWidgets.py": ""}}


def entries(file: str) -> dict[str, str]:
    """Return the version of each package that a list holds for this system."""
    blocks = re.split(r"\n(?=\S)", (ROOT / file).read_text("utf-8"))
    listed = [Requirement(block.partition("\\")[0]) for block in blocks if not block.startswith("#")]
    return {each.name: str(each.specifier).removeprefix("==") for each in listed if each.marker is None or each.marker.evaluate()}


def make_wheel(folder: Path, name: str, version: str) -> str:
    """Make a wheel that needs what the installed package of that name needs, and return its hash."""
    stem = f"{name.replace('-', '_')}-{version}"
    head = ["Metadata-Version: 2.1", f"Name: {name}", f"Version: {version}"]
    real = metadata.metadata(name)
    needs = [f"{field}: {each}" for field in ("Provides-Extra", "Requires-Dist") for each in real.get_all(field, [])]
    said = {"METADATA": "\n".join([*head, *needs, ""]), "WHEEL": WHEEL, "RECORD": ""}
    content = {f"{stem}.dist-info/{place}": text for place, text in said.items()} | MODULES.get(name, {})
    file = folder / f"{stem}-py3-none-any.whl"
    with ZipFile(file, "w") as wheel:
        for place, text in content.items():
            wheel.writestr(ZipInfo(place), text)  # of no time, so that a wheel made twice has one hash
    return sha256(file.read_bytes()).hexdigest()


@pytest.fixture(scope="module")
def later_day(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout whose lists ask for made-up wheels, and beside them in its index a newer one of each."""
    folder = tmp_path_factory.mktemp("later")
    (folder / "index").mkdir()
    for file in (*LISTS.values(), "requirements-oldest-pip.lock"):
        lines = []
        for name, version in entries(file).items():
            make_wheel(folder / "index", name, f"{version}.1")
            lines.append(f"{name}=={version} --hash=sha256:{make_wheel(folder / 'index', name, version)}\n")
        (folder / file).write_text("".join(lines), "ascii")
    return folder


@pytest.fixture
def checkout(tmp_path: Path, later_day: Path) -> Path:
    """The same with an environment of its own, which has no pip but the oldest."""
    assert OLDEST_PIP.is_dir(), "run `make set-up-test`"
    shutil.copytree(later_day, tmp_path, dirs_exist_ok=True)
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(tmp_path / ".venv")], check=True)
    (packages,) = (tmp_path / ".venv" / "lib").glob("python3*/site-packages")
    (packages / "pip").symlink_to(OLDEST_PIP / "pip")
    return tmp_path


def set_up(kind: str, checkout: Path, script: str = SCRIPT, index: str = "index") -> subprocess.CompletedProcess[str]:
    environ = {
        "PATH": "/usr/bin:/bin",
        "HOME": str(checkout),
        "PYTHON": sys.executable,
        "PIP_CONFIG_FILE": "/dev/null",
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(checkout / index),
    }
    command = ["sh", "-c", script, "sh", kind]
    return subprocess.run(command, cwd=checkout, env=environ, capture_output=True, text=True, check=False)


def installed(checkout: Path) -> dict[str, str]:
    (packages,) = (checkout / ".venv" / "lib").glob("python3*/site-packages")
    return {each.name: each.version for each in metadata.distributions(path=[str(packages)])}


@pytest.mark.parametrize("kind", LISTS)
def test_what_is_listed_is_installed_whatever_has_become_newer(kind: str, checkout: Path) -> None:
    run = set_up(kind, checkout)
    assert (run.returncode, run.stderr) == (0, "")
    assert installed(checkout) == entries(LISTS[kind])
    assert (checkout / ".venv" / LISTS[kind]).read_bytes() == (checkout / LISTS[kind]).read_bytes()
    again = set_up(kind, checkout, index="nowhere")
    assert (again.returncode, again.stdout, again.stderr) == (0, "", "")


def test_a_pip_that_looks_beyond_the_list_would_stumble_on_that_day(checkout: Path) -> None:
    script = SCRIPT.replace(" --no-deps --only-binary", " --only-binary")
    assert script != SCRIPT
    run = set_up("develop", checkout, script)
    assert run.returncode == 1
    assert "all requirements must have their versions pinned with ==" in run.stderr
    assert not (checkout / ".venv" / LISTS["develop"]).exists()


def test_what_lies_elsewhere_on_the_computer_is_not_looked_at(checkout: Path) -> None:
    foreign = checkout / "foreign" / "foo-1.0.dist-info"
    foreign.mkdir(parents=True)
    (foreign / "METADATA").write_text("Metadata-Version: 2.1\nName: foo\nVersion: 1.0\nRequires-Dist: bar\n", "ascii")
    script = f'export PYTHONPATH="{foreign.parent}"\n{SCRIPT}'
    assert set_up("run", checkout, script).returncode == 0


def test_a_list_that_was_installed_over_another_is_the_one_that_is_there(checkout: Path) -> None:
    stamps = {kind: checkout / ".venv" / name for kind, name in LISTS.items()}
    assert set_up("develop", checkout).returncode == 0
    (checkout / LISTS["develop"]).write_text((checkout / LISTS["develop"]).read_text("ascii") + "# another branch\n", "ascii")
    assert set_up("run", checkout).returncode == 0
    assert [stamps[kind].exists() for kind in ("run", "develop")] == [True, False]


def test_a_list_that_lacks_something_is_told_and_not_taken_for_done(checkout: Path) -> None:
    whole = (checkout / LISTS["run"]).read_text("ascii")
    (checkout / LISTS["run"]).write_text(re.sub(r"^shiboken6==.*\n", "", whole, flags=re.MULTILINE), "ascii")
    run = set_up("run", checkout)
    assert run.returncode == 1
    assert run.stderr.startswith("The packages in .venv do not fit together, so it cannot be used:\n  pyside6-essentials ")
    assert "requires shiboken6, which is not installed." in run.stderr
    (checkout / LISTS["run"]).write_text(whole, "ascii")
    assert set_up("run", checkout).returncode == 0
