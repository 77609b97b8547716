"""Where the program's own files and a person's settings lie, from source, from a wheel and from a frozen program alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

PACKAGE = Path(__file__).parent
PROGRAM = "gmail-access-assistant"
TITLE = "Gmail Access Assistant"
RELEASES = "releases.txt"  # among the resources of a released program: the address where later versions are found


def resources(package: Path = PACKAGE) -> Path:
    """Return the folder of guides and pictures: in the package when installed, beside it in a checkout.

    Raises FileNotFoundError when the program lies there without its resources.
    """
    return _first_folder(package / "resources", package.parent / "resources")


def translations(package: Path = PACKAGE) -> Path:
    """Return the folder of the compiled translations (.qm); in a checkout they are compiled beside their sources.

    Raises FileNotFoundError when the program lies there without them.
    """
    return _first_folder(package / "translations", package.parent / "i18n")


def settings_folder(environ: Mapping[str, str], platform: str, home: Callable[[], Path]) -> Path:
    """Return the folder for settings and for the place where a person stopped; it need not exist yet.

    `platform` is spelt as sys.platform, `home` is asked where the environment names none. Linux follows the XDG base directory
    specification (a relative XDG_CONFIG_HOME is to be ignored), Windows the roaming profile, macOS the user's Library.
    """
    if platform == "win32":
        roaming = environ.get("APPDATA")
        return (Path(roaming) if roaming else _home(environ, "USERPROFILE", home) / "AppData" / "Roaming") / TITLE
    if platform == "darwin":
        return _home(environ, "HOME", home) / "Library" / "Application Support" / TITLE
    configured = Path(environ.get("XDG_CONFIG_HOME", ""))
    return (configured if configured.is_absolute() else _home(environ, "HOME", home) / ".config") / PROGRAM


def _home(environ: Mapping[str, str], variable: str, home: Callable[[], Path]) -> Path:
    named = environ.get(variable)
    return Path(named) if named else home()


def _first_folder(*candidates: Path) -> Path:
    for folder in candidates:
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"{candidates[0]} is missing: the program is not completely installed.")
