"""Writes the three manifests with which winget finds a release: setup.exe for one user, msi for the computer.

usage: python -m build.installers.release.winget VERSION ADDRESS FOLDER

ADDRESS is that of the release's files, FOLDER holds them; the manifests go into FOLDER/winget.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

import yaml

from assistant.paths import PROGRAM, TITLE
from build.installers import words
from build.installers.version_resource import VENDOR

IDENTIFIER: Final = "GmailAccessAssistant.GmailAccessAssistant"
SCHEMA: Final = "1.10.0"
UPGRADE_CODE: Final = "{0E9C0B52-7D0F-4C67-9A43-2F1C54B6D7A8}"
OLDEST_WINDOWS: Final = "10.0.18362.0"
MEANINGS: Final = {1: "cancelledByUser", 3: "systemNotSupported", 4: "packageInUse", 6: "downgrade"}  # setup's exit codes


def manifests(version: str, address: str, digest: Callable[[str], str]) -> dict[str, dict[str, Any]]:
    """Return the manifests by file name; `digest` gives the SHA-256 of a release's file."""
    stem = f"{TITLE.replace(' ', '-')}-{version}-x64"
    common = {"PackageIdentifier": IDENTIFIER, "PackageVersion": version}
    english = words.read()["en"]
    return {
        f"{IDENTIFIER}.yaml": {**common, "DefaultLocale": "en-GB", "ManifestType": "version", "ManifestVersion": SCHEMA},
        f"{IDENTIFIER}.locale.en-GB.yaml": {
            **common,
            "PackageLocale": "en-GB",
            "Publisher": VENDOR,
            "PackageName": TITLE,
            "License": "MIT",
            "ShortDescription": english["comment"],
            "Moniker": PROGRAM,
            "ManifestType": "defaultLocale",
            "ManifestVersion": SCHEMA,
        },
        f"{IDENTIFIER}.installer.yaml": {
            **common,
            "MinimumOSVersion": OLDEST_WINDOWS,
            "Installers": [_setup(address, stem, digest), _msi(address, stem, digest)],
            "ManifestType": "installer",
            "ManifestVersion": SCHEMA,
        },
    }


def _setup(address: str, stem: str, digest: Callable[[str], str]) -> dict[str, Any]:
    return {
        "Architecture": "x64",
        "InstallerType": "nullsoft",
        "Scope": "user",
        "InstallerUrl": f"{address}/{stem}-setup.exe",
        "InstallerSha256": digest(f"{stem}-setup.exe"),
        "InstallerSwitches": {"Silent": "/S", "SilentWithProgress": "/S", "InstallLocation": "/D=<INSTALLPATH>"},
        "ExpectedReturnCodes": [{"InstallerReturnCode": code, "ReturnResponse": meaning} for code, meaning in MEANINGS.items()],
        "UpgradeBehavior": "install",
        "AppsAndFeaturesEntries": [{"ProductCode": PROGRAM}],
    }


def _msi(address: str, stem: str, digest: Callable[[str], str]) -> dict[str, Any]:
    return {
        "Architecture": "x64",
        "InstallerType": "wix",
        "Scope": "machine",
        "InstallerUrl": f"{address}/{stem}.msi",
        "InstallerSha256": digest(f"{stem}.msi"),
        "UpgradeBehavior": "install",
        "AppsAndFeaturesEntries": [{"UpgradeCode": UPGRADE_CODE, "InstallerType": "wix"}],
    }


def main(arguments: list[str]) -> int:
    """Write the manifests."""
    version, address, folder = arguments[0], arguments[1], Path(arguments[2])
    (folder / "winget").mkdir(exist_ok=True)

    def digest(name: str) -> str:
        return hashlib.sha256((folder / name).read_bytes()).hexdigest().upper()

    for name, content in manifests(version, address, digest).items():
        kind = content["ManifestType"]
        schema = f"# yaml-language-server: $schema=https://aka.ms/winget-manifest.{kind}.{SCHEMA}.schema.json\n"
        text = yaml.safe_dump(content, sort_keys=False, allow_unicode=True, width=120)
        (folder / "winget" / name).write_text(schema + text, "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
