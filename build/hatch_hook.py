"""Puts the guides, the pictures and the compiled translations into the wheel, and leaves the pictures' sources out."""

from __future__ import annotations

import subprocess
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

LEFT_OUT = "pictures"  # resources/pictures holds what the pictures are drawn from
EXECUTABLES = ("lrelease", "lrelease.exe")


def lrelease() -> Path:
    """Return Qt's compiler of translations as PySide6 brings it, without importing Qt; raise FileNotFoundError."""
    spec = find_spec("PySide6")
    folders = [Path(folder) for folder in (spec.submodule_search_locations or ())] if spec else []
    for program in (folder / name for folder in folders for name in EXECUTABLES):
        if program.is_file():
            return program
    raise FileNotFoundError("lrelease was not found: PySide6-Essentials must be installed where the wheel is built.")


def compile_translations(sources: Path, target: Path) -> list[Path]:
    """Write one .qm into `target` for each .ts in `sources`; raise RuntimeError with lrelease's own words."""
    compiled = []
    for source in sorted(sources.glob("*.ts")):
        result = target / f"{source.stem}.qm"
        command = [str(lrelease()), "-silent", str(source), "-qm", str(result)]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode or not result.is_file():
            raise RuntimeError(f"{source.name} could not be compiled: {run.stderr.strip() or run.stdout.strip()}")
        compiled.append(result)
    return compiled


def packed_resources(resources: Path) -> dict[str, str]:
    """Return, for each file or folder in `resources` that users need, its place in the wheel."""
    wanted = (entry for entry in sorted(resources.iterdir()) if entry.name != LEFT_OUT and not entry.name.startswith("."))
    return {str(entry): f"assistant/resources/{entry.name}" for entry in wanted}


class ResourcesHook(BuildHookInterface[Any]):
    """Adds to a wheel what does not lie in the package; an editable one finds it in the checkout."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the translations and name what goes where."""
        root = Path(self.root)
        if version == "editable":
            compile_translations(root / "i18n", root / "i18n")
            return
        self._compiled = tempfile.TemporaryDirectory()
        translations = compile_translations(root / "i18n", Path(self._compiled.name))
        build_data["force_include"].update(packed_resources(root / "resources"))
        build_data["force_include"].update({str(file): f"assistant/translations/{file.name}" for file in translations})

    def finalize(self, version: str, _build_data: dict[str, Any], _artifact_path: str) -> None:
        """Remove the compiled files again."""
        if version != "editable":
            self._compiled.cleanup()
