"""Writes the bill of materials of what is shipped, in CycloneDX 1.6, from the locked packages and the list of licences.

usage: python -m build.installers.release.sbom FILE
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from assistant import __version__
from assistant.paths import TITLE
from build.installers.licences import Component, components, locked


def bill(listed: list[Component], versions: dict[str, str]) -> dict[str, Any]:
    """Return the bill; it names no time and no serial number, so that the same sources give the same bill."""
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "program",
                "name": TITLE,
                "version": __version__,
                "licenses": [{"license": {"id": "MIT"}}],
            }
        },
        "components": [_entry(each, versions) for each in listed],
        "dependencies": [{"ref": "program", "dependsOn": [each.name for each in listed]}],
    }


def _entry(each: Component, versions: dict[str, str]) -> dict[str, Any]:
    entry: dict[str, Any] = {"type": "library", "bom-ref": each.name, "name": each.name}
    if each.package:
        version = versions[each.package]
        entry |= {"version": version, "purl": f"pkg:pypi/{each.package}@{version}"}
    licence = {"expression": each.licence} if " " in each.licence else {"license": _licence(each.licence)}
    return {**entry, "licenses": [licence], "externalReferences": [{"type": "distribution", "url": each.source}]}


def _licence(name: str) -> dict[str, str]:
    return {"name": name} if name.startswith("LicenseRef-") else {"id": name}


def main(arguments: list[str]) -> int:
    """Write the bill."""
    file = Path(arguments[0])
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(bill(components(), locked()), indent=2) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
