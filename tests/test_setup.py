"""Shell scripts of the set-up and the trials, played with stand-ins for commands: what they ask for, and what they say."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the set-up's scripts are for systems with a shell")

ROOT = Path(__file__).parents[1]
TRIALS = ROOT / "tests" / "installed"
SCRIPTS = [*sorted((ROOT / "build").rglob("*.sh")), *sorted(TRIALS.glob("*.sh")), ROOT / ".ci" / "run"]
NOT_ROOT = {"id": "echo 1000"}
NO_MOUNTS = {"id": "echo 0", "debootstrap": "", "apt_get": "", "git": "", "dpkg_deb": "", "unshare": "exit 1"}
EVERYTHING = 'shift 3; for name; do echo "installed $name"; done'
NOTHING = "exit 1"
RENAMED = 'shift 3; for name; do case $name in *t64) echo "installed $name" ;; esac; done'

Commands = Callable[..., dict[str, str]]


@pytest.fixture
def commands(tmp_path: Path) -> Commands:
    """Lay stand-ins for commands before the system's own; each is given the lines of a shell script."""

    def lay(**scripts: str) -> dict[str, str]:
        folder = tmp_path / "commands"
        folder.mkdir()
        for name, lines in scripts.items():
            command = folder / name.replace("_", "-")
            command.write_text(f"#!/bin/sh\n{lines}\n", encoding="utf-8")
            command.chmod(0o755)
        return {"PATH": f"{folder}:/usr/bin:/bin", "HOME": str(tmp_path), "PYTHON": sys.executable}

    return lay


def sh(script: str, *arguments: str, cwd: Path, environ: dict[str, str]) -> subprocess.CompletedProcess[str]:
    command = ["sh", str(ROOT / "build" / script), *arguments]
    return subprocess.run(command, cwd=cwd, env=environ, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL)


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.relative_to(ROOT).as_posix())
def test_each_script_can_be_parsed(script: Path) -> None:
    assert subprocess.run(["sh", "-n", script], capture_output=True, text=True, check=False).stderr == ""


@pytest.mark.parametrize("installed", [EVERYTHING, RENAMED], ids=["by the usual names", "by Debian 13's names"])
def test_nothing_is_said_or_installed_where_nothing_is_missing(tmp_path: Path, commands: Commands, installed: str) -> None:
    environ = commands(dpkg_query=installed, apt_get="echo apt-get was called", id="echo 0")
    run = sh("system.sh", "test", cwd=tmp_path, environ=environ)
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("kind", "named", "not_named"),
    [
        ("run", ["libgl1", "libxcb-cursor0"], ["xvfb", "chromium"]),
        ("test", ["libgl1", "xvfb", "dovecot-imapd"], ["chromium"]),
        ("pictures", ["libgl1", "chromium"], ["dovecot-imapd"]),
    ],
)
def test_who_may_not_install_is_told_what_is_missing_and_goes_on(
    tmp_path: Path, commands: Commands, kind: str, named: list[str], not_named: list[str]
) -> None:
    environ = commands(dpkg_query=NOTHING, apt_get="echo apt-get was called", id="echo 1000", sudo="exit 1")
    run = sh("system.sh", kind, cwd=tmp_path, environ=environ)
    assert (run.returncode, run.stdout) == (0, "")
    sentence, command = run.stderr.splitlines()
    assert "cannot be installed from here" in sentence
    assert set(named) <= set(command.split())
    assert not set(not_named) & set(command.split())


def test_who_may_install_without_a_password_does_so_and_hears_what_could_not_be(tmp_path: Path, commands: Commands) -> None:
    note = f'[ "$2" = true ] || printf "%s " "$@" >>{tmp_path}/asked'
    environ = commands(dpkg_query="echo installed libgl1", apt_get="exit 1", id="echo 1000", sudo=note)
    run = sh("system.sh", "run", cwd=tmp_path, environ={**environ, "https_proxy": "proxy.example:3128"})
    asked = (tmp_path / "asked").read_text("utf-8")
    assert asked.startswith("-n env https_proxy=proxy.example:3128 sh -c")
    assert "libegl1" in asked.splitlines()[-1].split()
    assert "libgl1" not in asked.splitlines()[-1].split()
    assert run.stdout.startswith("Installing these system packages: libegl1 ")
    assert "libegl1" in run.stderr


def test_a_system_without_debian_packages_is_left_alone(tmp_path: Path, commands: Commands) -> None:
    environ = {**commands(), "PATH": str(tmp_path / "commands")}
    run = subprocess.run(
        ["/bin/sh", ROOT / "build" / "system.sh", "run"], cwd=tmp_path, env=environ, capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


@pytest.mark.parametrize("script", ["system.sh", "environment.sh"])
def test_a_wrong_word_is_answered_with_the_usage(tmp_path: Path, commands: Commands, script: str) -> None:
    run = sh(script, "everything", cwd=tmp_path, environ=commands(dpkg_query=EVERYTHING))
    assert run.returncode == 2
    assert run.stderr.startswith("usage: sh build/")


@pytest.mark.long
def test_python_is_set_up_once_and_a_missing_library_is_named(tmp_path: Path, commands: Commands) -> None:
    (tmp_path / "requirements.lock").write_text("# nothing is needed\n", encoding="utf-8")
    (tmp_path / "requirements-develop.lock").write_text("# more\n", encoding="utf-8")
    first = sh("environment.sh", "run", cwd=tmp_path, environ=commands())
    assert first.returncode == 1
    assert first.stdout.startswith("Setting up Python in .venv, once")
    assert first.stderr.startswith("Qt cannot be loaded, so no window can be opened.")
    assert "ModuleNotFoundError: No module named 'PySide6'" in first.stderr
    assert (tmp_path / ".venv" / "requirements.lock").read_bytes() == (tmp_path / "requirements.lock").read_bytes()

    again = sh("environment.sh", "run", cwd=tmp_path, environ={"PATH": "/usr/bin:/bin", "PYTHON": sys.executable})
    assert (again.returncode, again.stdout) == (1, "")


def test_on_windows_python_lies_in_another_folder_of_the_environment(tmp_path: Path, commands: Commands) -> None:
    python = tmp_path / ".venv" / "Scripts" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "$@" >>asked\n', encoding="utf-8")
    python.chmod(0o755)
    for name in ("requirements-develop.lock", "requirements-oldest-pip.lock"):
        (tmp_path / name).write_text("# nothing is needed\n", encoding="utf-8")
    run = sh("environment.sh", "develop", cwd=tmp_path, environ=commands(uname="echo MINGW64_NT-10.0-20348"))
    assert (run.returncode, run.stderr) == (0, "")
    asked = (tmp_path / "asked").read_text("utf-8")
    assert asked.index("-m pip install") < asked.index("-m pip check") < asked.index("import PySide6.QtWidgets")
    assert "*.sh text eol=lf\n" in (ROOT / ".gitattributes").read_text("utf-8")


def test_without_a_fitting_python_the_sentence_says_which(tmp_path: Path, commands: Commands) -> None:
    (tmp_path / "requirements.lock").write_text("# nothing is needed\n", encoding="utf-8")
    environ = {**commands(old_python="exit 1"), "PYTHON": "old-python"}
    run = sh("environment.sh", "run", cwd=tmp_path, environ=environ)
    assert run.returncode == 1
    assert run.stderr.startswith("Python 3.11 or later was not found.")


@pytest.mark.parametrize(
    ("display", "said"),
    [
        ({"DISPLAY": ":7"}, ["-m assistant"]),
        ({"WAYLAND_DISPLAY": "wayland-0"}, ["-m assistant"]),
        (
            {},
            [
                "There is no display here, so the main guide is played without one.",
                "-m assistant tour out/tour",
                "A picture of each page is in out/tour/.",
            ],
        ),
    ],
)
def test_run_opens_the_window_or_leaves_pictures(
    tmp_path: Path, commands: Commands, display: dict[str, str], said: list[str]
) -> None:
    python = tmp_path / ".venv" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.write_text('#!/bin/sh\necho "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    run = sh("run.sh", cwd=tmp_path, environ={**commands(uname="echo Linux"), **display})
    assert run.stdout.splitlines() == said
    assert run.returncode == 0


@pytest.mark.parametrize(
    ("trial", "scripts", "why"),
    [
        ("bare_debian.sh", NOT_ROOT, "it needs root, since it makes a second Debian and changes into it."),
        ("deb.sh", NOT_ROOT, "it needs root, since it makes a second Debian and changes into it."),
        ("windows_screen.sh", NOT_ROOT, "it needs root, since it makes a second Debian and changes into it."),
        ("bare_debian.sh", NO_MOUNTS, "nothing may be mounted here."),
        ("deb.sh", NO_MOUNTS, "nothing may be mounted here."),
    ],
)
def test_where_no_debian_can_be_made_a_trial_says_why(
    tmp_path: Path, commands: Commands, trial: str, scripts: dict[str, str], why: str
) -> None:
    run = subprocess.run(
        ["sh", TRIALS / trial, "given"], cwd=tmp_path, env=commands(**scripts), capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stdout, run.stderr) == (2, "", f"This trial cannot run here: {why}\n")


def in_debian(lines: str, folder: Path, environ: dict[str, str]) -> list[str]:
    """Return what a trial says that runs the lines in a Debian of stand-ins."""
    script = f". {TRIALS}/debian.sh\nbare={folder}/debian work={folder}\n{lines}"
    return subprocess.run(["sh", "-euc", script], env=environ, capture_output=True, text=True, check=True).stdout.splitlines()


ENTERED = {"unshare": 'echo "$@" | head -n 1; while [ "$1" != sh ]; do shift; done; exec "$@"', "chroot": 'shift 2; exec "$@"'}


def test_a_command_in_the_debian_finds_its_settings_and_the_ways_out_and_nothing_else(tmp_path: Path, commands: Commands) -> None:
    outside = {"https_proxy": "proxy.example:3128", "PIP_TIMEOUT": "7", "DISPLAY": ":7", "LANGUAGE": "fr"}
    environ = commands(**ENTERED, mount='echo mount "$@"') | outside
    said = in_debian("settings='LANG=C.UTF-8 CI=true'\ninside ada env", tmp_path, environ)
    found = {line for line in said if "=" in line and not line.startswith(("PWD=", "OLDPWD=", "SHLVL=", "_="))}
    path = "PATH=/usr/sbin:/usr/bin:/sbin:/bin"
    assert found == {"HOME=/home/ada", path, "LANG=C.UTF-8", "CI=true", "https_proxy=proxy.example:3128", "PIP_TIMEOUT=7"}
    assert said[0] == "--mount --pid --fork --kill-child sh -c "
    assert [line for line in said if line.startswith("mount ")] == [
        f"mount --rbind /dev {tmp_path}/debian/dev",
        f"mount -t proc proc {tmp_path}/debian/proc",
        f"mount -t tmpfs tmpfs {tmp_path}/debian/tmp",
    ]


def test_what_a_trial_keeps_is_mounted_and_its_network_taken_away_when_it_says_so(tmp_path: Path, commands: Commands) -> None:
    environ = commands(**ENTERED, mount='echo mount "$@"')
    said = in_debian("kept=/debs apart=--net\ninside ada 'echo here'", tmp_path, environ)
    assert said[0] == "--mount --pid --fork --kill-child --net sh -c "
    assert said[-2:] == [f"mount --bind /debs {tmp_path}/debian/var/cache/apt/archives", "here"]


def test_where_a_mount_fails_nothing_is_run_in_the_debian(tmp_path: Path, commands: Commands) -> None:
    environ = commands(**ENTERED, mount="[ $1 != --rbind ]")
    assert in_debian("inside ada 'echo here' || echo $?", tmp_path, environ)[1:] == ["1"]


def test_the_network_settings_of_this_machine_are_those_of_the_debian(tmp_path: Path, commands: Commands) -> None:
    apt = r"""printf 'Acquire::http::Proxy "x";\nAcquire::cdrom::mount "/media";\n'"""
    (tmp_path / "debian" / "etc" / "apt" / "apt.conf.d").mkdir(parents=True)
    in_debian("copy_network_settings", tmp_path, commands(apt_config=apt))
    etc = tmp_path / "debian" / "etc"
    assert (etc / "apt" / "apt.conf.d" / "90acquire").read_text("ascii") == 'Acquire::http::Proxy "x";\n'
    assert (etc / "hosts").read_bytes() == Path("/etc/hosts").read_bytes()
