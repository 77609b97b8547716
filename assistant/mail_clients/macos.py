"""Which mail program is in use on a Mac: the one that was chosen for mailto, and the system's own.

Launch Services keeps what was chosen in a file of the person's Library; what else is installed is not listed anywhere. It names
programs by their ids alone, so that one is shown only where its id is known here.
"""

from __future__ import annotations

import plistlib
from pathlib import Path
from typing import TYPE_CHECKING, Final

from assistant.guides import files
from assistant.mail.programs import OTHER
from assistant.mail_clients.client import MOST_ENTRIES, MailClient, Registered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

PREFERENCES: Final = "Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist"
LARGEST: Final = 2 * 1024 * 1024  # bytes
APPLE_MAIL: Final = "com.apple.mail"
KNOWN: Final = {
    APPLE_MAIL: ("Mail", "apple-mail"),
    "com.microsoft.outlook": ("Outlook", "outlook"),
    "org.mozilla.thunderbird": ("Thunderbird", "thunderbird"),
    "com.emclient.mail.client": ("eM Client", "em-client"),
    "com.emclient.mailclient": ("eM Client", "em-client"),
    "com.readdle.smartemail-mac": ("Spark", OTHER),
    "com.readdle.sparkdesktop": ("Spark", OTHER),
    "com.mimestream.mimestream": ("Mimestream", OTHER),
    "com.freron.mailmate": ("MailMate", OTHER),
    "io.canarymail.mac": ("Canary Mail", OTHER),
    "it.bloop.airmail2": ("Airmail", OTHER),
}


def registered(environ: Mapping[str, str], home: Callable[[], Path]) -> list[Registered]:
    """Return the program in use, if it is known here, and the system's own; `home` raises RuntimeError where there is none."""
    try:
        content = files.read(Path(environ.get("HOME") or home()) / PREFERENCES, LARGEST)
    except (OSError, RuntimeError):
        content = b""
    ids = [*handlers(content), APPLE_MAIL]
    return [Registered(MailClient(*KNOWN[name])) for name in ids if name in KNOWN]


def handlers(content: bytes) -> Iterator[str]:
    """Yield the ids of the programs that were chosen for mailto, in small letters."""
    try:
        preferences = plistlib.loads(content)
    except Exception:  # noqa: BLE001 - of what is no list of properties nearly every error is raised
        return
    listed = preferences.get("LSHandlers") if isinstance(preferences, dict) else None
    for entry in listed[:MOST_ENTRIES] if isinstance(listed, list) else []:
        match entry:
            case {"LSHandlerURLScheme": str(scheme), "LSHandlerRoleAll": str(chosen)} if scheme.lower() == "mailto":
                yield chosen.lower()
