"""Files are found from a checkout, from a wheel and from a frozen program; settings go where each system keeps them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from assistant import paths

FOLDERS = [(paths.resources, "resources", "resources"), (paths.translations, "translations", "i18n")]


@pytest.mark.parametrize(("find", "installed", "checkout"), FOLDERS)
def test_an_installed_program_uses_its_own_folder(
    tmp_path: Path, find: Callable[[Path], Path], installed: str, checkout: str
) -> None:
    package = tmp_path / "assistant"
    (package / installed).mkdir(parents=True)
    (tmp_path / checkout).mkdir()
    assert find(package) == package / installed


@pytest.mark.parametrize(("find", "installed", "checkout"), FOLDERS)
def test_a_checkout_has_it_beside_the_package(
    tmp_path: Path, find: Callable[[Path], Path], installed: str, checkout: str
) -> None:
    del installed
    (tmp_path / checkout).mkdir()
    assert find(tmp_path / "assistant") == tmp_path / checkout


@pytest.mark.parametrize(("find", "installed", "checkout"), FOLDERS)
def test_a_torn_installation_is_named(tmp_path: Path, find: Callable[[Path], Path], installed: str, checkout: str) -> None:
    (tmp_path / checkout).write_text("a file, not a folder", encoding="utf-8")
    with pytest.raises(FileNotFoundError, match=f"{installed} is missing: the program is not completely installed"):
        find(tmp_path / "assistant")


def test_this_checkout_has_both() -> None:
    assert (paths.resources() / "guides").is_dir()
    assert paths.translations().is_dir()


def nobody() -> Path:
    raise AssertionError("the environment names a home")


@pytest.mark.parametrize(
    ("platform", "environ", "expected"),
    [
        ("linux", {"HOME": "/home/ada"}, "/home/ada/.config/gmail-access-assistant"),
        ("linux", {"HOME": "/home/ada", "XDG_CONFIG_HOME": "/cfg"}, "/cfg/gmail-access-assistant"),
        ("linux", {"HOME": "/home/ada", "XDG_CONFIG_HOME": "relative"}, "/home/ada/.config/gmail-access-assistant"),
        ("linux", {"HOME": "/home/ada", "XDG_CONFIG_HOME": ""}, "/home/ada/.config/gmail-access-assistant"),
        ("freebsd14", {"HOME": "/home/ada"}, "/home/ada/.config/gmail-access-assistant"),
        ("darwin", {"HOME": "/Users/ada"}, "/Users/ada/Library/Application Support/Gmail Access Assistant"),
        ("win32", {"APPDATA": "/roaming"}, "/roaming/Gmail Access Assistant"),
        ("win32", {"USERPROFILE": "/ada"}, "/ada/AppData/Roaming/Gmail Access Assistant"),
    ],
)
def test_settings_lie_where_the_system_keeps_them(platform: str, environ: dict[str, str], expected: str) -> None:
    assert paths.settings_folder(environ, platform, nobody) == Path(expected)


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_without_a_home_in_the_environment_the_system_is_asked(platform: str) -> None:
    assert paths.settings_folder({}, platform, lambda: Path("/home/bob")).is_relative_to("/home/bob")
