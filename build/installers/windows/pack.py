"""Packs the frozen program for Windows: a setup.exe for people, an .msi for helpdesks, both signed when there is a certificate.

usage: python -m build.installers.windows.pack setup|msi|both [--frozen DIR] [--output DIR] [--version VERSION]

Signing acts when SIGNING_PKCS12 names a file with certificate and key (SIGNING_PASSWORD_FILE: its password); the program is
signed before it is packed, the packages afterwards. SIGNING_TIMESTAMP names a timestamp server.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any, Final
from xml.etree import ElementTree as ET

from assistant import __version__
from assistant.paths import PROGRAM, TITLE
from build.installers import icons, words
from build.installers.version_resource import VENDOR, numbers
from build.installers.windows import cabinet

ROOT: Final = Path(__file__).parents[3]
HERE: Final = Path(__file__).parent
COMPONENTS: Final = uuid.UUID("0e9c0b52-7d0f-4c67-9a43-2f1c54b6d7a9")
SPOKEN: Final = (
    "running",
    "old_windows",
    "newer",
    "not_written",
    "foreign",
    "too_long",
    "needs_administrator",
    "program",
    "desktop_shortcut",
    "launch",
    "comment",
)
NOT_SHIPPED: Final = frozenset({"icuuc.dll", "mscms.dll"})  # stand-ins of the trials
CABINET: Final = "program.cab"  # as program.wxs names it
WIX: Final = "http://schemas.microsoft.com/wix/2006/wi"


def main(arguments: list[str]) -> int:
    """Pack what was asked for, and print the files' names."""
    options = parser().parse_args(arguments)
    options.output.mkdir(parents=True, exist_ok=True)
    kinds = {"setup": [setup], "msi": [msi], "both": [setup, msi]}[options.kind]
    for program in (PROGRAM, f"{PROGRAM}-cli"):
        sign(options.frozen / f"{program}.exe", os.environ)
    with tempfile.TemporaryDirectory() as scratch:
        for kind in kinds:
            package = kind(options, Path(scratch))
            sign(package, os.environ)
            print(package)
    return 0


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    top = argparse.ArgumentParser(prog="pack", allow_abbrev=False)
    top.add_argument("kind", choices=("setup", "msi", "both"))
    top.add_argument("--frozen", type=Path, default=ROOT / "out" / "windows" / "frozen" / PROGRAM)
    top.add_argument("--output", type=Path, default=ROOT / "dist")
    top.add_argument("--version", default=__version__)
    top.add_argument("--homepage", default="")
    return top


def files_in(frozen: Path) -> list[PurePosixPath]:
    """Return what is shipped, relative to the frozen program's folder; files of a kind stand together, which packs better.

    Pictures are packed already, so they come last: they would only spoil what the packer has learnt.
    """
    found = (file for file in frozen.rglob("*") if file.is_file() and file.name not in NOT_SHIPPED)
    files = (PurePosixPath(file.relative_to(frozen).as_posix()) for file in found)
    return sorted(files, key=lambda file: (file.suffix == ".png", file.suffix.replace("pyd", "dll"), file))


def folders_of(files: list[PurePosixPath]) -> list[PurePosixPath]:
    """Return the folders that hold the files, the deepest first, the top one left out."""
    found = {folder for file in files for folder in file.parents if folder != PurePosixPath()}
    return sorted(found, key=lambda folder: (-len(folder.parts), folder))


def installing(frozen: Path, files: list[PurePosixPath]) -> str:
    """Return NSIS's list of what is written, folder by folder."""
    lines, folder = [], None
    for file in files:
        if file.parent != folder:
            folder = file.parent
            lines.append(f'SetOutPath "$INSTDIR\\{windows(folder)}"' if folder.parts else 'SetOutPath "$INSTDIR"')
        lines.append(f'File "{(frozen / file).as_posix() if os.sep == "/" else frozen / file}"')
    return "\n".join([*lines, 'SetOutPath "$INSTDIR"']) + "\n"


def uninstalling(files: list[PurePosixPath]) -> str:
    """Return NSIS's list of what is taken away: each file that was written, then the folders if nothing else is in them."""
    lines = [f'Delete "$INSTDIR\\{windows(file)}"' for file in files]
    lines += [f'RMDir "$INSTDIR\\{windows(folder)}"' for folder in folders_of(files)]
    return "\n".join(lines) + "\n"


def windows(path: PurePosixPath) -> str:
    """Return a path as Windows and NSIS write it."""
    return "\\".join(path.parts).replace("$", "$$")


def spoken(words: Mapping[str, Mapping[str, Any]]) -> str:
    """Return the installer's languages and their sentences."""
    lines = [f'!insertmacro MUI_LANGUAGE "{each["nsis"]}"' for each in words.values()]
    for each in words.values():
        tag = f"${{LANG_{each['nsis'].upper()}}}"
        lines += [f'LangString {name} {tag} "{quoted(each[name])}"' for name in SPOKEN]
    return "\n".join(lines) + "\n"


def quoted(text: str) -> str:
    """Return a text as it stands between NSIS's quotation marks."""
    return text.replace("$", "$$").replace('"', '$\\"')


def setup(options: argparse.Namespace, scratch: Path) -> Path:
    """Build the setup program and return its place."""
    files = files_in(options.frozen)
    (scratch / "install.nsh").write_text(installing(options.frozen.resolve(), files), "utf-8")
    (scratch / "uninstall.nsh").write_text(uninstalling(files), "utf-8")
    (scratch / "languages.nsh").write_text("\ufeff" + spoken(words.read()), "utf-8")
    icons.panel().save(scratch / "panel.bmp")
    result: Path = options.output.resolve() / f"{TITLE.replace(' ', '-')}-{options.version}-x64-setup.exe"
    defined = {
        "VERSION": options.version,
        "VERSION4": ".".join(map(str, numbers(options.version))),
        "ICON": icons.ICONS / f"{PROGRAM}.ico",
        "OUTPUT": result,
        "LISTS": scratch,
        "SIZE": sum((options.frozen / file).stat().st_size for file in files) // 1024,
        "LONGEST": max(len(windows(file)) for file in files),
        "VENDOR": VENDOR,
        "HOMEPAGE": options.homepage,
    }
    command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *(f"-D{name}={value}" for name, value in defined.items())]
    subprocess.run([*command, str(HERE / "setup.nsi")], check=True)
    return result


def msi(options: argparse.Namespace, scratch: Path) -> Path:
    """Build the MSI and return its place."""
    # wixl finds files only below the folder that it is started in.
    (scratch / "frozen").symlink_to(options.frozen.resolve())
    (scratch / "program.ico").symlink_to(icons.ICONS / f"{PROGRAM}.ico")
    (scratch / "files.wxs").write_text(listed(files_in(options.frozen)), "utf-8")
    result: Path = options.output.resolve() / f"{TITLE.replace(' ', '-')}-{options.version}-x64.msi"
    defined = {"Version": options.version, "Icon": "program.ico", "Vendor": VENDOR, "Homepage": options.homepage}
    words = [word for name, value in defined.items() for word in ("-D", f"{name}={value}")]
    shutil.copyfile(HERE / "program.wxs", scratch / "program.wxs")
    subprocess.run(["wixl", "-a", "x64", *words, "-o", str(result), "program.wxs", "files.wxs"], cwd=scratch, check=True)
    pack_harder(result, scratch)
    return result


def pack_harder(package: Path, scratch: Path) -> None:
    """Replace the cabinet in an MSI by a smaller one with the same files."""
    extracted = subprocess.run(["msiinfo", "extract", str(package), CABINET], check=True, stdout=subprocess.PIPE).stdout
    (scratch / CABINET).write_bytes(cabinet.packed_harder(extracted))
    subprocess.run(["msibuild", str(package), "-a", CABINET, CABINET], cwd=scratch, check=True)


def listed(files: list[PurePosixPath]) -> str:
    """Return WiX's list of files: a component each, whose identity depends on its place alone."""
    top = ET.Element("Wix", xmlns=WIX)
    fragment = ET.SubElement(top, "Fragment")
    folders: dict[PurePosixPath, ET.Element] = {PurePosixPath(): ET.SubElement(fragment, "DirectoryRef", Id="INSTALLDIR")}
    for folder in reversed(folders_of(files)):
        folders[folder] = ET.SubElement(folders[folder.parent], "Directory", Id=identity("d", folder), Name=folder.name)
    group = ET.SubElement(ET.SubElement(top, "Fragment"), "ComponentGroup", Id="ProgramFiles")
    for file in files:
        guid = f"{{{str(uuid.uuid5(COMPONENTS, file.as_posix())).upper()}}}"
        component = ET.SubElement(folders[file.parent], "Component", Id=identity("c", file), Guid=guid, Win64="yes")
        ET.SubElement(component, "File", Id=identity("f", file), KeyPath="yes", Source=f"frozen/{file}")
        ET.SubElement(group, "ComponentRef", Id=identity("c", file))
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ET.tostring(top, encoding="unicode") + "\n"


def identity(kind: str, path: PurePosixPath) -> str:
    """Return a key of the MSI's tables for a path."""
    return kind + uuid.uuid5(COMPONENTS, path.as_posix()).hex


def sign(file: Path, environ: Mapping[str, str]) -> None:
    """Sign a file in its place when there is a certificate; raises CalledProcessError when that fails."""
    certificate = environ.get("SIGNING_PKCS12")
    if not certificate or not file.is_file():
        return
    signed = file.with_name(f"{file.name}.signed")
    command = ["osslsigncode", "sign", "-pkcs12", certificate, "-h", "sha256", "-n", TITLE]
    if environ.get("SIGNING_PASSWORD_FILE"):
        command += ["-readpass", environ["SIGNING_PASSWORD_FILE"]]
    if environ.get("SIGNING_TIMESTAMP"):
        command += ["-ts", environ["SIGNING_TIMESTAMP"]]
    subprocess.run([*command, "-in", str(file), "-out", str(signed)], check=True, stdout=subprocess.DEVNULL)
    signed.replace(file)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
