"""What Windows shows of the program under Properties, Details."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from assistant.paths import TITLE

VENDOR: Final = "The Gmail Access Assistant project"
COPYRIGHT: Final = "MIT licence. Not affiliated with Google."
ENGLISH, UNICODE = 0x0809, 1200


def numbers(version: str) -> tuple[int, int, int, int]:
    """Return a version's four numbers as Windows counts them; raises ValueError for what is no plain `1.2.3`."""
    parts = [int(part) for part in version.split(".")]
    major, minor, patch, build = (*parts, 0, 0, 0, 0)[:4]
    return major, minor, patch, build


def strings(program: str, version: str) -> dict[str, str]:
    """Return the words of the version resource."""
    return {
        "CompanyName": VENDOR,
        "FileDescription": TITLE,
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": f"{program}.exe",
        "ProductName": TITLE,
        "ProductVersion": version,
    }


def of(program: str, version: str) -> object:
    """Return the resource as PyInstaller takes it."""
    windows = import_module("PyInstaller.utils.win32.versioninfo")  # it can be imported on Windows only

    words = [windows.StringStruct(name, value) for name, value in strings(program, version).items()]
    table = windows.StringTable(f"{ENGLISH:04X}{UNICODE:04X}", words)
    return windows.VSVersionInfo(
        ffi=windows.FixedFileInfo(filevers=numbers(version), prodvers=numbers(version)),
        kids=[
            windows.StringFileInfo([table]),
            windows.VarFileInfo([windows.VarStruct("Translation", [ENGLISH, UNICODE])]),
        ],
    )
