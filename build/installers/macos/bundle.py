"""What macOS is told about the program. Not tried on a Mac yet: checked here as far as files can be."""

from __future__ import annotations

from typing import Final

from assistant.guides import languages
from assistant.paths import TITLE

IDENTIFIER: Final = "io.github.gmail-access-assistant"
OLDEST_MACOS: Final = "13.0"
"""What the wheels of Qt 6.12 are built for."""


def information(version: str) -> dict[str, object]:
    """Return the keys of Info.plist that PyInstaller does not write by itself."""
    return {
        "CFBundleDisplayName": TITLE,
        "CFBundleShortVersionString": version,
        "CFBundleDevelopmentRegion": languages.LAST_RESORT,
        "CFBundleLocalizations": [language.replace("_", "-") for language in languages.NAMES],
        "CFBundleAllowMixedLocalizations": True,
        "LSApplicationCategoryType": "public.app-category.utilities",
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,
        "NSHumanReadableCopyright": "MIT licence. Not affiliated with Google.",
    }


def codesign(application: str, identity: str, entitlements: str) -> list[str]:
    """Return the command that signs the application for Apple's notary; `identity` is that of the certificate."""
    command = ["codesign", "--force", "--deep", "--options", "runtime", "--timestamp"]
    return [*command, "--entitlements", entitlements, "--sign", identity, application]
