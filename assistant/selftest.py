"""Tries whether all that the program can ever need came along with it: modules, guides, pictures, languages, windows."""

from __future__ import annotations

import dis
import pkgutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib import import_module
from importlib.util import find_spec
from types import CodeType
from typing import TYPE_CHECKING, Final

import assistant
from assistant import terminal
from assistant.guides import languages
from assistant.guides.errors import GuideError

if TYPE_CHECKING:
    from pathlib import Path

    from assistant.guides.library import Guides

ONLY_ON: Final = {
    "winreg": "win32",
    "msvcrt": "win32",
    "fcntl": "linux",
    "pwd": "linux",
    "Xlib": "linux",
    "assistant.wizard.controls.strut": "linux",
}
"""Modules, with all in them, that exist or work on one system only; a module of ours imports them where they are."""


def problems(guides: Guides, translations: Path, windows: Callable[[], Iterable[str]], platform: str) -> Iterator[str]:
    """Yield a sentence for each thing that is missing or broken; `windows` opens one in each language and says what failed."""
    yield from missing_modules(wanted_modules(modules()), platform)
    yield from unreadable_guides(guides)
    yield from missing_languages(translations)
    yield from windows()


def modules() -> list[str]:
    """Return the names of the program's modules, `__main__` excepted."""
    found = pkgutil.walk_packages(assistant.__path__, f"{assistant.__name__}.")
    return sorted({module.name for module in found if not module.name.endswith(".__main__")})


def wanted_modules(names: Iterable[str]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield what the modules import anywhere in their code, functions included: a module's name and the names taken from it."""
    for name in names:
        yield name, ()
        spec = find_spec(name)
        loader = spec.loader if spec is not None else None
        code = loader.get_code(name) if loader is not None and hasattr(loader, "get_code") else None
        yield from imports_in(code) if code is not None else ()


def imports_in(code: CodeType) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield the imports of a piece of compiled code and of all that is defined in it."""
    taken: object = None
    for instruction in dis.get_instructions(code):
        if instruction.opname == "IMPORT_NAME":
            yield str(instruction.argval), taken if isinstance(taken, tuple) else ()
        taken = instruction.argval if instruction.opname == "LOAD_CONST" else None
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from imports_in(constant)


def missing_modules(wanted: Iterable[tuple[str, Sequence[str]]], platform: str) -> Iterator[str]:
    """Yield a sentence for each import that fails; `platform` is spelt as sys.platform."""
    for name, taken in sorted(set(wanted)):
        if any(system != platform for only, system in ONLY_ON.items() if f"{name}.".startswith(f"{only}.")):
            continue
        try:
            module = import_module(name)
            for attribute in taken:
                if not hasattr(module, attribute):
                    import_module(f"{name}.{attribute}")
        except ImportError as error:
            yield f"{name} cannot be imported: {error}"


def unreadable_guides(guides: Guides) -> Iterator[str]:
    """Yield a sentence for each guide or picture that cannot be read, and one when there is no guide at all."""
    if not guides.slugs():
        yield "there is no guide"
    for slug in guides.slugs():
        for language in guides.languages(slug):
            try:
                yield from unreadable_pictures(guides, slug, language)
            except GuideError as error:
                yield str(error)


def unreadable_pictures(guides: Guides, slug: str, language: str) -> Iterator[str]:
    """Yield a sentence for each picture of a guide that is missing; raises GuideError when the guide cannot be read."""
    guide = guides.guide(slug, language)
    for step in guide.steps:
        for picture in step.pictures:
            if guides.screenshot(guide, picture, language).path is None:
                yield f"{slug}, {language}, step {step.id}: the picture {picture.file} is missing"


def missing_languages(translations: Path) -> Iterator[str]:
    """Yield a sentence for each language of the program that has no translation; English needs one for its plurals."""
    for language in languages.NAMES:
        if not (translations / f"gaa_{language}.qm").is_file():
            yield f"the translation gaa_{language}.qm is missing"


def report(found: Iterable[str]) -> int:
    """Print what was found, and return the exit code."""
    sentences = list(found)
    for sentence in sentences:
        terminal.warn(sentence)
    if not sentences:
        terminal.say(f"Gmail Access Assistant {assistant.__version__}: all is there and works")
    return 1 if sentences else 0
