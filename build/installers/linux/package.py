"""Packs the frozen program for Linux: a .deb for Debian and Ubuntu, a .tar.xz for the others.

usage: python -m build.installers.linux.package deb|tarball [--frozen DIR] [--output DIR] [--version VERSION]
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import textwrap
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from assistant import __version__
from assistant.paths import PROGRAM, TITLE
from build.installers import icons, words
from build.installers.linux.entries import SOURCES, desktop_entry, metainfo
from build.installers.version_resource import VENDOR

ROOT: Final = Path(__file__).parents[3]
OVERRIDES: Final = Path(__file__).parent / "lintian-overrides"
# What nothing in the bundle links, but the program asks for: certificates, somebody who opens the browser, letters.
ALSO_DEPENDS: Final = ("ca-certificates", "xdg-utils")
# For the others Debian names the version it built with; Qt's wheels are made for older systems, Ubuntu 22.04 among them.
VERSION_MATTERS: Final = frozenset({"libc6", "libstdc++6", "libssl3"})
RECOMMENDS: Final = ("fonts-dejavu-core | fonts-noto-core | fonts-freefont-ttf",)
MAINTAINER: Final = f"{VENDOR} <maintainers@{PROGRAM}.invalid>"


def main(arguments: list[str]) -> int:
    """Pack what was asked for, and print the file's name."""
    options = parser().parse_args(arguments)
    options.output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        print({"deb": deb, "tarball": tarball}[options.kind](options, Path(scratch)))
    return 0


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    top = argparse.ArgumentParser(prog="package", allow_abbrev=False)
    top.add_argument("kind", choices=("deb", "tarball"))
    top.add_argument("--frozen", type=Path, default=ROOT / "out" / "frozen" / PROGRAM)
    top.add_argument("--output", type=Path, default=ROOT / "dist")
    top.add_argument("--version", default=__version__)
    top.add_argument("--homepage", default="")
    return top


def moment() -> int:
    """Return the time of the last commit, so that the same sources give the same package; SOURCE_DATE_EPOCH wins."""
    named = os.environ.get("SOURCE_DATE_EPOCH")
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return int(named or subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout)


def day() -> str:
    """Return the day of the release."""
    return datetime.fromtimestamp(moment(), UTC).date().isoformat()


def write(file: Path, text: str) -> None:
    """Write a text file and the folders above it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def share(folder: Path, version: str, homepage: str) -> None:
    """Fill a `share` folder with what the desktop needs: menu entry, metainfo, icons, manual page."""
    spoken = words.read()
    template = (SOURCES / f"{PROGRAM}.desktop").read_text("utf-8")
    write(folder / "applications" / f"{PROGRAM}.desktop", desktop_entry(template, spoken))
    write(folder / "metainfo" / f"{PROGRAM}.metainfo.xml", metainfo(spoken, version, day(), homepage))
    for size in icons.SIZES:
        place = folder / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{PROGRAM}.png"
        place.parent.mkdir(parents=True)
        shutil.copyfile(icons.ICONS / f"{size}.png", place)
    write(folder / "icons/hicolor/scalable/apps" / f"{PROGRAM}.svg", icons.drawing(256).read_text("utf-8"))
    manual = gzip.compress((SOURCES / f"{PROGRAM}.1").read_bytes(), 9, mtime=0)
    (folder / "man" / "man1").mkdir(parents=True)
    for name in (PROGRAM, f"{PROGRAM}-cli"):
        (folder / "man" / "man1" / f"{name}.1.gz").write_bytes(manual)


def deb(options: argparse.Namespace, scratch: Path) -> Path:
    """Build the Debian package and return its place; it depends on what the bundle's own files link."""
    tree = scratch / "tree"
    usr = tree / "usr"
    shutil.copytree(options.frozen, usr / "lib" / PROGRAM, symlinks=True)
    share(usr / "share", options.version, options.homepage)
    (usr / "bin").mkdir()
    for name in (PROGRAM, f"{PROGRAM}-cli"):
        (usr / "bin" / name).symlink_to(f"../lib/{PROGRAM}/{PROGRAM}")
    documents(usr / "share" / "doc" / PROGRAM, options.version)
    write(usr / "share" / "lintian" / "overrides" / PROGRAM, OVERRIDES.read_text("utf-8"))
    modes(tree)
    write(tree / "DEBIAN" / "control", control(options, tree, scratch))
    write(tree / "DEBIAN" / "md5sums", sums(tree))
    result = Path(options.output) / f"{PROGRAM}_{options.version}_amd64.deb"
    command = ["dpkg-deb", "--build", "--root-owner-group", "-Zxz", "-z9", "-Sextreme", str(tree), str(result)]
    environ = {**os.environ, "SOURCE_DATE_EPOCH": str(moment())}
    subprocess.run(command, check=True, env=environ, stdout=subprocess.DEVNULL)
    return result


def sums(tree: Path) -> str:
    """Return the MD5 sums that `dpkg --verify` compares files with."""
    files = sorted(file for file in (tree / "usr").rglob("*") if file.is_file() and not file.is_symlink())
    digests = {file: hashlib.md5(file.read_bytes(), usedforsecurity=False).hexdigest() for file in files}
    return "".join(f"{digest}  {file.relative_to(tree).as_posix()}\n" for file, digest in digests.items())


def documents(folder: Path, version: str) -> None:
    """Write Debian's copyright file and changelog."""
    licences = sorted((ROOT / "resources" / "licenses").glob("*.txt"))
    parts = [f"{TITLE}\n\n", (ROOT / "LICENSE").read_text("utf-8"), "\nWhat it brings along, and under which licences:\n\n"]
    parts += [f"  /usr/lib/{PROGRAM}/_internal/assistant/resources/licenses/{file.name}\n" for file in licences]
    parts += [
        "\nOn Debian the GNU licences are also at /usr/share/common-licenses/LGPL-3 and /usr/share/common-licenses/GPL-3.\n"
    ]
    write(folder / "copyright", "".join(parts))
    when = datetime.fromtimestamp(moment(), UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    log = (
        f"{PROGRAM} ({version}) stable; urgency=medium\n\n  * Release {version}; see CHANGELOG.md.\n\n -- {MAINTAINER}  {when}\n"
    )
    (folder / "changelog.gz").write_bytes(gzip.compress(log.encode(), 9, mtime=0))


def modes(tree: Path) -> None:
    """Give each file the mode that a package has, whatever the umask was."""
    for file in [tree, *tree.rglob("*")]:
        if not file.is_symlink():
            file.chmod(0o755 if file.is_dir() or (file.name == PROGRAM and file.parent.parent.name == "lib") else 0o644)


def control(options: argparse.Namespace, tree: Path, scratch: Path) -> str:
    """Return the control file."""
    english = words.read()["en"]
    size = sum(file.lstat().st_size for file in tree.rglob("*") if file.is_file()) // 1024
    paragraphs = [textwrap.indent(textwrap.fill(paragraph, 76), " ") for paragraph in english["description"]]
    fields = {
        "Package": PROGRAM,
        "Version": options.version,
        "Architecture": "amd64",
        "Maintainer": MAINTAINER,
        "Installed-Size": str(size),
        "Depends": ", ".join([*linked_packages(tree, scratch), *ALSO_DEPENDS]),
        "Recommends": ", ".join(RECOMMENDS),
        "Section": "mail",
        "Priority": "optional",
        **({"Homepage": options.homepage} if options.homepage else {}),
        "Description": "guide to signing in to Gmail from other programs\n" + "\n .\n".join(paragraphs),
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def linked_packages(tree: Path, scratch: Path) -> list[str]:
    """Return the Debian packages that hold the libraries which the bundle links, as dpkg-shlibdeps finds them."""
    write(scratch / "debian" / "control", f"Source: {PROGRAM}\n\nPackage: {PROGRAM}\nArchitecture: amd64\n")
    inside = tree / "usr" / "lib" / PROGRAM
    binaries = [file for file in sorted(inside.rglob("*")) if file.is_file() and file.read_bytes()[:4] == b"\x7fELF"]
    folders = sorted({file.parent for file in binaries})
    command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *(f"-l{folder}" for folder in folders)]
    command += [f"-e{file}" for file in binaries]
    answer = subprocess.run(command, cwd=scratch, check=True, capture_output=True, text=True).stdout
    line = next(line for line in answer.splitlines() if line.startswith("shlibs:Depends="))
    found = (entry.partition(" ") for entry in line.partition("=")[2].split(", "))
    return [name + (f" {version}" if name in VERSION_MATTERS else "") for name, _, version in found]


def tarball(options: argparse.Namespace, scratch: Path) -> Path:
    """Build the archive for other systems and return its place: the program, and a script that puts it into the menu."""
    name = f"{TITLE.replace(' ', '-')}-{options.version}-linux-x64"
    folder = scratch / name
    shutil.copytree(options.frozen, folder, symlinks=True)
    share(folder / "share", options.version, options.homepage)
    shutil.copyfile(Path(__file__).parent / "install.sh", folder / "install.sh")
    (folder / "install.sh").chmod(0o755)
    result = Path(options.output).resolve() / f"{name}.tar.xz"
    command = ["tar", "--create", f"--file={result}", "--sort=name", "--owner=0", "--group=0", "--numeric-owner"]
    command += [f"--mtime=@{moment()}", "--use-compress-program=xz -9e", name]
    subprocess.run(command, cwd=scratch, check=True)
    return result


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
