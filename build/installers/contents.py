"""What is in the frozen program and why; whatever no reason speaks for stays out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from assistant import paths
from assistant.guides import languages, links

ROOT: Final = Path(__file__).parents[2]
LEFT_OUT: Final = frozenset({"pictures", "linux", "icons"})  # folders of resources/ that serve the makers, not the program
WINDOW_ICON: Final = "256.png"

# Modules that PyInstaller would follow, though nothing of ours calls what needs them.
# fmt: off
NOT_NEEDED: Final = (
    "PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtSvg",
    "PySide6.QtPrintSupport", "PySide6.QtTest", "PySide6.QtXml", "PySide6.QtSql", "PySide6.QtConcurrent", "PySide6.scripts",
    "tkinter", "turtle", "unittest", "doctest", "pydoc", "pdb", "distutils", "setuptools", "pkg_resources", "lib2to3",
    "ensurepip", "test", "statistics", "fractions", "decimal", "_pydecimal", "py_compile", "sqlite3", "curses", "readline",
    "xmlrpc", "wsgiref", "asyncio", "multiprocessing", "bz2", "lzma", "_bz2", "_lzma", "numpy", "PIL", "pytest", "_pytest",
    "hypothesis", "pygments", "cryptography", "hatchling", "png", "lxml", "tomli", "webbrowser", "ftplib", "urllib.request",
    "http", "xml.sax", "netrc", "tarfile", "tracemalloc", "typing_extensions", "pickle", "pprint",
    "email._header_value_parser", "email.headerregistry", "email.contentmanager", "email.policy", "email.generator",
    "email.feedparser", "email.parser",
)
# fmt: on
HOOKS_LEFT_OUT: Final = frozenset({"pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_multiprocessing"})


@dataclass(frozen=True, slots=True)
class Reason:
    """A rule on the place of a file in the bundle, with what it is kept for."""

    place: re.Pattern[str]
    why: str


def _reason(place: str, why: str) -> Reason:
    return Reason(re.compile(place, re.IGNORECASE), why)


def _qt_languages() -> str:
    own = "|".join(re.escape(name) for name in languages.NAMES if name != languages.LAST_RESORT)
    return rf"pyside6/(qt/)?translations/(qtbase_({own})|qt_pt_PT)\.qm"


QT_MODULES: Final = ("Core", "Gui", "Widgets")
PICTURES: Final = ("jpeg", "webp", "gif")
WHY_PICTURES: Final = "JPEG, WebP and GIF pictures of guides; PNG is read without a plug-in"
EVERYWHERE: Final = (
    _reason(rf"pyside6/qt({'|'.join(QT_MODULES)})(\.abi3\.so|\.pyd)", "Qt as Python sees it"),
    _reason(r"pyside6/(lib)?pyside6\.abi3[\w.]*", "Qt as Python sees it"),
    _reason(r"shiboken6/.*", "what ties Qt to Python"),
    _reason(_qt_languages(), "Qt's own words (file dialogs, menus of text fields) in a language of the program"),
    _reason(r"assistant/.*", "the guides, their pictures, the translations and the licences"),
    _reason(r"(?!pyside6/scripts).*\.pyc", "a module of Python that the program imports, compiled"),
    _reason(r"base_library\.zip", "the part of Python's library that starts it"),
)
WITHOUT: Final = re.compile(
    r"encodings/(big5\w*|cp(?!(437|1252|850|65001)\.)\d+|euc_\w+|gb\w+|hp_roman8|hz|iso2022\w*|iso8859_(?!(1|15)\.)\d+|johab|koi8\w*"
    r"|mac_\w+|palmos|ptcp154|shift_\w+|tis_620|kz1048|uu_codec|rot_13|bz2_codec|zlib_codec|quopri_codec)\.pyc|"
    # These are within Python's library, and are never looked for elsewhere.
    r"(importlib/_bootstrap(_external)?|zipimport)\.pyc|"
    # Of Markdown's extensions, assistant/guides/reading/dialect.py names those that are used.
    r"markdown/extensions/(?!(__init__|attr_list|sane_lists|tables)\.)\w+\.pyc|"
    # Windows takes a library that is loaded already, wherever it lies: Python and shiboken6 load these before Qt asks for them.
    r"pyside6/(msvcp140|vcruntime140(_1)?)\.dll|shiboken6/vcruntime140\.dll|"
    r".*(_codecs_(cn|hk|iso2022|jp|kr|tw)|_multibytecodec|_decimal|_lzma|_bz2|_sqlite3|_curses\w*|readline|resource|termios"
    r"|_tkinter|_asyncio|_overlapped|_multiprocessing|_testcapi|_uuid|audioop|_crypt|mmap|_statistics)(\.cpython[\w.-]*)?\.(so|pyd)",
    re.IGNORECASE,
)
LINUX: Final = (
    _reason(rf"pyside6/qt/lib/libqt6({'|'.join(QT_MODULES)})\.so\.6", "Qt"),
    _reason(r"pyside6/qt/lib/libqt6dbus\.so\.6", "Qt's Gui reaches screen readers and the desktop's colours through it"),
    _reason(r"pyside6/qt/lib/libicu\w+\.so\.\d+", "Qt's Core sorts and breaks text with it"),
    _reason(r"pyside6/qt/lib/libqt6xcbqpa\.so\.6", "windows on X11"),
    _reason(r"pyside6/qt/plugins/platforms/libq(xcb|offscreen)\.so", "windows on X11; the tour and tests without a display"),
    _reason(r"pyside6/qt/plugins/platforms/libqwayland[\w-]*\.so", "windows on Wayland"),
    _reason(r"pyside6/qt/lib/libqt6waylandclient\.so\.6", "windows on Wayland"),
    _reason(r"pyside6/qt/plugins/wayland-shell-integration/libxdg-shell\.so", "windows on Wayland"),
    _reason(
        r"pyside6/qt/plugins/wayland-decoration-client/libbradient\.so", "the window's frame where Wayland's desktop draws none"
    ),
    _reason(rf"pyside6/qt/plugins/imageformats/libq({'|'.join(PICTURES)})\.so", WHY_PICTURES),
    _reason(r"pyside6/qt/plugins/platforminputcontexts/.*\.so", "accents, and languages that are typed with an input method"),
    _reason(
        r"libxcb-(cursor|icccm|image|keysyms|render-util|util)\.so\.\d+", "small X11 libraries that a fresh desktop may lack"
    ),
    _reason(r"libpython3\.\d+\.so[\d.]*", "Python"),
    _reason(r"python3\.\d+/lib-dynload/.*\.so", "a module of Python's library that the program imports"),
    _reason(r"yaml/_yaml\.cpython[\w.-]*\.so", "reads answers files faster"),
)
WINDOWS: Final = (
    _reason(rf"pyside6/qt6({'|'.join(QT_MODULES)})\.dll", "Qt"),
    _reason(r"pyside6/msvcp140_[12]\.dll", "what Microsoft's compiler leaves to its libraries"),
    _reason(r"(msvcp140(_1)?|vcruntime140(_1)?)\.dll", "what Microsoft's compiler leaves to its libraries"),
    _reason(r"pyside6/plugins/platforms/q(windows|offscreen)\.dll", "windows; the tour and tests without a display"),
    _reason(rf"pyside6/plugins/imageformats/q({'|'.join(PICTURES)})\.dll", WHY_PICTURES),
    _reason(r"python3(\d\d)?\.dll", "Python"),
    _reason(r"(lib(crypto|ssl)-3(-x64)?|libffi-8)\.dll", "TLS for the check of the app password; the system's certificates"),
    _reason(r"_?[a-z][\w]*\.pyd", "a module of Python's library that the program imports"),
    _reason(r"yaml/_yaml[\w.-]*\.pyd", "reads answers files faster"),
)
MACOS: Final = (
    _reason(rf".*qt({'|'.join(QT_MODULES)}|dbus|printsupport)(\.framework.*|)", "Qt"),
    _reason(r"pyside6/qt/plugins/(platforms/libq(cocoa|offscreen)|styles/libqmacstyle)\.dylib", "windows"),
    _reason(rf"pyside6/qt/plugins/imageformats/libq({'|'.join(PICTURES)})\.dylib", WHY_PICTURES),
    _reason(r"(lib)?python(3[\d.]*)?(\.framework.*|\.dylib)?", "Python"),
    _reason(r"(lib(crypto|ssl)[\w.]*|libffi[\w.]*)\.dylib", "TLS for the check of the app password"),
    _reason(r"python3\.\d+/lib-dynload/.*\.so", "a module of Python's library that the program imports"),
    _reason(r"yaml/_yaml[\w.-]*\.so", "reads answers files faster"),
)
REASONS: Final = {"linux": EVERYWHERE + LINUX, "win32": EVERYWHERE + WINDOWS, "darwin": EVERYWHERE + MACOS}

# Qt modules for which there is only the GPL or a licence that is bought.
GPL_ONLY: Final = re.compile(
    r"qt6?(charts|datavisualization|graphs|virtualkeyboard|lottie|networkauth|quick3d|quicktimeline|httpserver|mqtt|coap|opcua|"
    r"protobuf|grpc|shadertools|statemachine|waylandcompositor|insighttracker)",
    re.IGNORECASE,
)


def why(place: str, platform: str) -> str | None:
    """Return what a file is in the bundle for, None when it stays out; `platform` is spelt as sys.platform."""
    posix = place.replace("\\", "/").removeprefix("./")
    if WITHOUT.fullmatch(posix):
        return None
    return next((reason.why for reason in REASONS[platform] if reason.place.fullmatch(posix)), None)


def kept(entries: Iterable[tuple[str, str, str]], platform: str) -> list[tuple[str, str, str]]:
    """Return those of PyInstaller's entries (place in the bundle, file, kind) that a reason speaks for."""
    return [entry for entry in entries if why(entry[0], platform)]


def of_ours(root: Path = ROOT) -> list[tuple[str, str]]:
    """Return our own files and folders as PyInstaller takes them: the source and the folder in the bundle.

    Raises FileNotFoundError when a translation has not been compiled.
    """
    resources = [entry for entry in sorted((root / "resources").iterdir()) if entry.name not in LEFT_OUT]
    found = [
        (str(entry), f"assistant/resources/{entry.name}" if entry.is_dir() else "assistant/resources") for entry in resources
    ]
    for source in sorted((root / "i18n").glob("*.ts")):
        compiled = source.with_suffix(".qm")
        if not compiled.is_file():
            raise FileNotFoundError(f"{compiled} is missing: `make compiled` makes it.")
        found.append((str(compiled), "assistant/translations"))
    return [*found, (str(root / "resources" / "icons" / WINDOW_ICON), "assistant/resources/icons")]


def releases(address: str, scratch: Path) -> list[tuple[str, str]]:
    """Return the file that tells the program where later versions are found, as `of_ours` does; none when there is no address.

    Raises ValueError when the address is not one that a browser may be sent to.
    """
    if not address:
        return []
    if not links.host(address):
        raise ValueError(f"RELEASES={address}: this is not the address of a page, beginning with https://")
    noted = scratch / paths.RELEASES
    noted.parent.mkdir(parents=True, exist_ok=True)
    noted.write_text(f"{address}\n", "utf-8")
    return [(str(noted), "assistant/resources")]


def modules_of_ours(root: Path = ROOT) -> list[str]:
    """Return the names of all our modules: many are imported only when they are needed."""
    files = (file.relative_to(root).with_suffix("") for file in sorted((root / "assistant").rglob("*.py")))
    return [".".join(file.parts).removesuffix(".__init__") for file in files if file.name != "__main__"]
