"""What a start loads is what `tests/first_page.py` lists: all else waits inside functions, and nothing waits there without need.

So ruff has nothing to say of imports inside functions (PLC0415): this says it.
"""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from build.figures import FUNCTIONS, IMPORTS, imported
from tests.first_page import DEFERRED, EVERY_START, EXPLANATION, FIRST_PAGE, MET

ROOT = Path(__file__).parents[1]
CODE = ("assistant", "benchmarks", "build", "tests")
LEAST_FILES = 250
STARTS = {"every start": EVERY_START, "the first page": FIRST_PAGE, "an explanation": EXPLANATION}

LOADED = """
import sys  # and nothing else that is not loaded anyway

def loaded():
    qt = [module for name, module in sys.modules.items() if name.startswith("PySide6.Qt")]
    classes = [f"{module.__name__}.{name}" for module in qt for name, thing in vars(module).items() if isinstance(thing, type)]
    return ' '.join([*sys.modules, *classes])
"""
SCRIPTS = {
    "every start": """
from assistant.__main__ import main
try:
    main(["--version"])
except SystemExit:
    print(loaded())
""",
    "an explanation": """
from assistant.__main__ import main
main(["explain", "535-5.7.8 Username and Password not accepted"])
print(loaded())
""",
    "the first page": """
from PySide6.QtWidgets import QApplication

class Application(QApplication):
    def exit(self, code=0):  # by which the first paint ends the program, before what waits for it is done
        print(loaded())
        super().exit(code)

app = Application(["gmail-access-assistant", "-style", "Fusion"])
from assistant.__main__ import main
sys.exit(main(["--quit-after-first-paint", "--settings-folder", sys.argv[1]]))
""",
}
LOADED_ANYWAY = """
import argparse
from importlib import import_module
parser = argparse.ArgumentParser()
parser.add_argument("--version", action="version", version="")
try:
    parser.parse_args(["--version"])
except SystemExit:
    pass
if any(name.startswith("PySide6.") for name in sys.argv[1:]):
    from benchmarks import bare_wizard
    bare_wizard.main()
for name in sys.argv[1:]:
    above, _, last = name.rpartition(".")
    getattr(import_module(above), last) if name.startswith("PySide6.Qt") else import_module(name)
print(loaded())
"""


@pytest.mark.parametrize("start", STARTS)
def test_a_start_loads_what_is_listed_and_nothing_else(start: str, tmp_path: Path) -> None:
    listed = STARTS[start]
    found = _loaded(SCRIPTS[start], str(tmp_path / "settings"))
    foreign = sorted(name for name in listed if not _ours(name))
    explained = _loaded(LOADED_ANYWAY, *foreign) | ({"winreg"} if sys.platform == "win32" else set())
    more = {name for name in found if _ours(name)} - listed | {name for name in found if not _ours(name)} - explained - MET
    assert not more, (
        f"For {start} is loaded what is not listed in tests/first_page.py: {', '.join(sorted(more))}. "
        "Import it inside the function that needs it, or have that wait (`later`); list it where there is no way around it."
    )
    less = listed - found | ((MET - found) | (MET & explained) if listed is FIRST_PAGE else set())
    assert not less, f"For {start} is no longer loaded, so take it out of tests/first_page.py: {', '.join(sorted(less))}"


def _loaded(script: str, *arguments: str) -> set[str]:
    environ = {name: value for name, value in os.environ.items() if not name.startswith("QT_")}
    heard = subprocess.run(
        [sys.executable, "-c", LOADED + script, *arguments],
        cwd=ROOT,
        env=environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    return set(heard.stdout.splitlines()[-1].split(" "))


def _ours(name: str) -> bool:
    return _is_in(name, "assistant")


def test_every_import_stands_where_it_belongs() -> None:
    files = [file for root in CODE for file in (ROOT / root).rglob("*.py")]
    assert len(files) > LEAST_FILES
    found = [said for file in sorted(files) for said in misplaced(_module(file), file.read_text("utf-8"))]
    assert not found, "\n".join(found)


def test_nothing_is_listed_that_nobody_imports() -> None:
    for start, listed in STARTS.items():
        loaded = [module for module in listed if _ours(module)]
        whole = EVERY_START if listed is EXPLANATION else frozenset[str]()  # whose functions import what a command needs
        found = {name for module in loaded for name, inside in _of_file(module) if not inside or module in whole}
        idle = {name for name in listed if not _ours(name)} - found
        assert not idle, f"Nothing that is loaded for {start} imports it, so take it out of tests/first_page.py: {sorted(idle)}"
    for module, what in DEFERRED:
        waiting = [name for name, inside in _of_file(module) if inside]
        assert any(_is_in(name, what) for name in waiting), f"{module} defers {what} no more: take it out of tests/first_page.py"


@pytest.mark.parametrize(
    ("module", "source", "expected"),
    [
        ("assistant.wizard.pages.base", "import markdown", "line 1: markdown belongs inside the function"),
        ("assistant.wizard.pages.base", "try:\n    import json\nexcept E:\n    pass", "line 2: json belongs inside the function"),
        ("assistant.wizard.pages.base", "from PySide6.QtGui import QPen, QIcon", "line 1: PySide6.QtGui.QIcon belongs inside"),
        ("assistant.wizard.pages.base", "from .. import guide_view", "line 1: assistant.wizard.guide_view belongs inside"),
        ("assistant.wizard.pages.base", "from assistant.mail import check", "line 1: assistant.mail.check belongs inside"),
        ("assistant.cli", "from PySide6.QtWidgets import QWidget", "line 1: PySide6.QtWidgets.QWidget belongs inside"),
        ("assistant.cli", "from assistant.guides import library", "line 1: assistant.guides.library belongs inside"),
        ("assistant.wizard.pages.base", "if TYPE_CHECKING:\n    import markdown", ""),
        ("assistant.wizard.pages.base", "if TYPE_CHECKING:\n    x\nelse:\n    import json", "line 4: json belongs inside"),
        ("assistant.wizard.pages.check_page", "import json\nfrom assistant.mail import check", ""),
        ("assistant.wizard.pages.base", "def f():\n    import markdown", ""),
        ("assistant.wizard.pages.base", "def f():\n    from PySide6.QtGui import QIcon", ""),
        (
            "assistant.wizard.pages.base",
            "def f():\n    from PySide6.QtGui import QPen",
            "line 2: PySide6.QtGui.QPen belongs at the top",
        ),
        (
            "assistant.wizard.pages.base",
            "def f():\n    from PySide6.QtGui import QCursor",
            "line 2: PySide6.QtGui.QCursor belongs at",
        ),
        ("assistant.wizard.pages.base", "def f():\n    import re", "line 2: re belongs at the top"),
        ("assistant.wizard.pages.base", "class A:\n    import re", "line 2: re belongs at the top"),
        (
            "assistant.wizard.pages.base",
            "async def f():\n    if x:\n        from os import sep",
            "line 3: os belongs at the top",
        ),
        ("assistant.cli", "def f():\n    from assistant.guides import library", ""),
        (
            "assistant.cli",
            "def f():\n    from assistant.guides import languages",
            "line 2: assistant.guides.languages belongs at",
        ),
        ("assistant.guides.reader", "def f():\n    import markdown", "line 2: markdown belongs at the top"),
        ("assistant.mail.trust", "def f():\n    import truststore", ""),
        ("assistant.mail.check", "def f():\n    import truststore", "line 2: truststore belongs at the top"),
        ("build.painting", "def f():\n    from PIL import Image", ""),
        ("build.figures", "def f():\n    import json", "line 2: json belongs at the top"),
        ("tests.conftest", "def f():\n    import json", "line 2: json belongs at the top"),
    ],
)
def test_an_import_in_the_wrong_place_is_seen(module: str, source: str, expected: str) -> None:
    said = list(misplaced(module, source))
    assert len(said) == bool(expected)
    assert expected in "".join(said)


def misplaced(module: str, source: str) -> Iterator[str]:
    """Yield a sentence for each import that waits inside a function without need, or stands at the top although it can wait."""
    start = next((start for start, listed in STARTS.items() if module in listed), "")
    for node, inside in _imports(ast.parse(source)):
        for name in _brought_in(node, module) if start or inside else ():
            found = f"{module}, line {node.lineno}: {name} belongs"
            if not inside:
                if name not in STARTS[start]:
                    yield f"{found} inside the function that needs it: {start} does without, as tests/first_page.py says"
            elif start:
                if name in STARTS[start] | MET:
                    yield f"{found} at the top: {start} loads it anyway"
            elif not any(importer == module and _is_in(name, what) for importer, what in DEFERRED):
                yield f"{found} at the top: nobody waits for this file (or DEFERRED in tests/first_page.py says why it waits)"


def _of_file(module: str) -> Iterator[tuple[str, bool]]:
    """Yield what a file brings in, and whether inside a function or class, or at the top."""
    path = ROOT.joinpath(*module.split("."))
    source = (path / "__init__.py" if path.is_dir() else path.with_suffix(".py")).read_text("utf-8")
    return ((name, inside) for node, inside in _imports(ast.parse(source)) for name in _brought_in(node, module))


def _brought_in(node: ast.Import | ast.ImportFrom, module: str) -> set[str]:
    """Return what an import loads: modules, and classes of Qt's."""
    first, *others = imported(node, tuple(module.split("."))[:-1])
    if isinstance(node, ast.Import):
        return {first, *others}
    return {name if first.startswith("PySide6.Qt") or _is_module(name) else first for name in others}


def _imports(tree: ast.AST, *, inside: bool = False) -> Iterator[tuple[ast.Import | ast.ImportFrom, bool]]:
    """Yield each import, but for types alone, and whether it stands inside a function or class, or at the top."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, IMPORTS):
            yield node, inside
        elif isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            yield from _imports(ast.Module(node.orelse, []), inside=inside)
        else:
            yield from _imports(node, inside=inside or isinstance(node, (*FUNCTIONS, ast.ClassDef)))


def _is_module(name: str) -> bool:
    try:
        return name in sys.modules or find_spec(name) is not None
    except ModuleNotFoundError:  # there is nothing below what it is taken from
        return False


def _is_in(name: str, what: str) -> bool:
    return name == what or name.startswith(f"{what}.")


def _module(file: Path) -> str:
    return ".".join(file.relative_to(ROOT).with_suffix("").parts)
