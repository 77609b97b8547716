"""Puts together a Windows Python with Qt and PyInstaller, from packages alone, to freeze and try the program under Wine.

usage: python -m build.installers.windows.rig FOLDER    (needs Python 3.11 and the mingw compiler)

The interpreter's libraries are those that panda3d ships for Windows, signed by the Python Software Foundation; its library in
Python is this interpreter's own. What end users get is built on Windows by the release workflow, with the newest Python.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from importlib import import_module
from pathlib import Path
from typing import Final
from zipfile import ZipFile

from build.installers.windows import stand_in

ROOT: Final = Path(__file__).parents[3]
PYTHON: Final = "3.11"
DLL: Final = f"python{PYTHON.replace('.', '')}"
INTERPRETER: Final = "panda3d==1.10.16 --hash=sha256:37acfb92655c4226879f95c988e2ef1449a53c54486d6c1ebc00e2772429af82\n"
NOT_WANTED: Final = re.compile(r"api-ms-win-.*|.*cp31\dt.*|_test.*|tcl86t\.dll|tk86t\.dll|_tkinter\.pyd", re.IGNORECASE)
FREEZING: Final = frozenset(
    {"pyinstaller", "pyinstaller-hooks-contrib", "pefile", "pywin32-ctypes", "altgraph", "packaging", "setuptools"}
)
LEFT_OUT: Final = shutil.ignore_patterns(
    *("__pycache__", "lib-dynload", "site-packages", "test", "tests", "config-*", "idlelib", "tkinter", "ensurepip"),
    *("sitecustomize.py", "EXTERNALLY-MANAGED", "_sysconfigdata*"),
)
FOR_WINDOWS: Final = ("--platform", "win_amd64", "--python-version", PYTHON, "--implementation", "cp", "--only-binary=:all:")


def main(arguments: list[str]) -> int:
    """Fill the folder anew."""
    folder = Path(arguments[0]).resolve()
    if sys.version_info[:2] != tuple(map(int, PYTHON.split("."))):
        print(f"The rig needs Python {PYTHON}, since it takes Python's library from it.", file=sys.stderr)
        return 1
    shutil.rmtree(folder, ignore_errors=True)
    packages = folder / "Lib" / "site-packages"
    shutil.copytree(sysconfig.get_path("stdlib"), folder / "Lib", ignore=LEFT_OUT)
    packages.mkdir()
    with tempfile.TemporaryDirectory() as scratch:
        interpreter(folder, Path(scratch))
        install(packages, Path(scratch))
        stable_interface(folder, packages, Path(scratch))
        boot_loader(packages, Path(scratch))
    stand_ins(folder, packages)
    return 0


def pip(*words: str) -> None:
    """Run pip; raises CalledProcessError when it fails."""
    subprocess.run([sys.executable, "-m", "pip", "-qq", "--disable-pip-version-check", *words], check=True)


def interpreter(folder: Path, scratch: Path) -> None:
    """Put Python's own libraries and an executable into the folder."""
    wanted = scratch / "interpreter.txt"
    wanted.write_text(INTERPRETER, "ascii")
    pip("download", "--no-deps", "--require-hashes", *FOR_WINDOWS, "-d", str(scratch), "-r", str(wanted))
    with ZipFile(next(scratch.glob("panda3d-*.whl"))) as wheel:
        for entry in wheel.infolist():
            place = Path(entry.filename)
            if place.parts[0] == "deploy_libs" and not NOT_WANTED.fullmatch(place.name):
                (folder / place.name).write_bytes(wheel.read(entry))
    code = Path(__file__).with_name("launch.c")
    name = f'-DPYTHON_DLL=L"{DLL}.dll"'
    subprocess.run([stand_in.COMPILER, "-municode", "-O2", "-s", name, "-o", str(folder / "python.exe"), str(code)], check=True)


def requirements(runtime: str, develop: str) -> str:
    """Return the locked packages of the program and of PyInstaller, without conditions on the system that installs them."""
    blocks = re.split(r"\n(?=\S)", runtime) + [
        block for block in re.split(r"\n(?=\S)", develop) if block.partition("==")[0] in FREEZING
    ]
    return "\n".join(re.sub(r" ; [^\\\n]*", " ", block) for block in blocks if not block.startswith("#")) + "\n"


def install(packages: Path, scratch: Path) -> None:
    """Install the locked packages for Windows, hashes checked."""
    locks = [(ROOT / name).read_text("utf-8") for name in ("requirements.lock", "requirements-develop.lock")]
    wanted = scratch / "packages.txt"
    wanted.write_text(requirements(*locks), "utf-8")
    pip("install", "--no-deps", "--require-hashes", *FOR_WINDOWS, "--target", str(packages), "-r", str(wanted))


def boot_loader(packages: Path, scratch: Path) -> None:
    """Replace PyInstaller's boot loader by one compiled here: virus scanners know the shared one from other people's programs."""
    lock = (ROOT / "requirements-develop.lock").read_text("utf-8")
    wanted = scratch / "boot_loader.txt"
    wanted.write_text(next(block for block in re.split(r"\n(?=\S)", lock) if block.startswith("pyinstaller==")) + "\n", "utf-8")
    source = ("download", "--no-deps", "--require-hashes", "--no-build-isolation", "--no-binary=:all:")
    pip(*source, "-d", str(scratch), "-r", str(wanted))
    shutil.unpack_archive(next(scratch.glob("pyinstaller-*.tar.gz")), scratch / "sources")  # its hash was checked
    top = next((scratch / "sources").iterdir())
    tools = {"CC": stand_in.COMPILER, "AR": "x86_64-w64-mingw32-ar", "WINRC": "x86_64-w64-mingw32-windres", "CFLAGS": "-w"}
    steps = ("configure", "build_release", "build_releasew", "install_release", "install_releasew")
    compiling = [sys.executable, "waf", "--gcc", "--target-arch=64bit", *steps]
    subprocess.run(compiling, cwd=top / "bootloader", env={**os.environ, **tools}, check=True, stdout=subprocess.DEVNULL)
    for name in ("run.exe", "runw.exe"):
        place = Path("PyInstaller", "bootloader", "Windows-64bit-intel", name)
        shutil.copyfile(top / place, packages / place)


def taken_from(library: str, folder: Path, packages: Path) -> set[str]:
    """Return the names that Qt and its Python modules take from a library of the system."""
    sys.path.append(str(packages))
    pefile = import_module("pefile")
    sys.path.pop()
    names: set[str] = set()
    for file in [*folder.rglob("*.pyd"), *folder.rglob("*.dll")]:
        image = pefile.PE(str(file), fast_load=True)
        image.parse_data_directories([pefile.DIRECTORY_ENTRY["IMAGE_DIRECTORY_ENTRY_IMPORT"]])
        for entry in getattr(image, "DIRECTORY_ENTRY_IMPORT", []):
            if entry.dll.decode().lower() == library:
                names |= {symbol.name.decode() for symbol in entry.imports}
    return names


def stable_interface(folder: Path, packages: Path, scratch: Path) -> None:
    """Make python3.dll, which hands the stable names on to the interpreter's own library."""
    names = set().union(*(taken_from("python3.dll", packages / name, packages) for name in ("PySide6", "shiboken6")))
    (scratch / "python3.def").write_text(
        "LIBRARY python3.dll\nEXPORTS\n" + "".join(f"  {n}={DLL}.{n}\n" for n in sorted(names)), "ascii"
    )
    tool = ["x86_64-w64-mingw32-dlltool", "-d", "python3.def", "-e", "python3.o", "-l", "python3.a", "-D", "python3.dll"]
    subprocess.run(tool, cwd=scratch, check=True)
    link = [stand_in.COMPILER, "-shared", "-nostdlib", "-Wl,--entry=0", "-o", str(folder / "python3.dll"), "python3.o"]
    subprocess.run(link, cwd=scratch, check=True)


def stand_ins(folder: Path, packages: Path) -> None:
    """Put the stand-ins for what Wine lacks beside the interpreter."""
    stand_in.write(taken_from("icuuc.dll", packages / "PySide6", packages), folder / "icuuc.dll")
    stand_in.write(stand_in.COLOUR_PROFILES, folder / "mscms.dll")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
