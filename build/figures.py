"""Prints the measures of the house, a column for each checkout: `python build/figures.py [CHECKOUT ...]`."""

from __future__ import annotations

import ast
import io
import math
import re
import sys
import tokenize
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
IMPORTS = (ast.Import, ast.ImportFrom)
IN_A_ROOM = "files, lines in "


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file of the package: its name with dots, as `wizard.pages.base`, its lines and its syntax tree."""

    name: str
    lines: tuple[str, ...]
    tree: ast.Module

    @property
    def room(self) -> str:
        """The folder it lies in, with dots; empty for the package itself."""
        return self.name.rpartition(".")[0]


def sources(package: Path) -> tuple[SourceFile, ...]:
    """Return the files of a package, in order of their names."""
    found = {".".join(file.relative_to(package).with_suffix("").parts): file.read_text("utf-8") for file in package.rglob("*.py")}
    return tuple(SourceFile(name, tuple(text.splitlines()), ast.parse(text)) for name, text in sorted(found.items()))


def imported(tree: ast.AST, package: tuple[str, ...]) -> Iterator[str]:
    """Yield each imported module and, for `from a import b`, both a and a.b, with relative imports resolved."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) + 1 - node.level] if node.level else ()
            base = ".".join((*above, *([node.module] if node.module else [])))
            yield base
            yield from (f"{base}.{alias.name}" for alias in node.names)


OF_RUFF = re.compile(r"#\s*(noqa|(flake8|ruff|isort)\s*:)", re.IGNORECASE)


def suppressions(lines: Iterable[str]) -> list[tokenize.TokenInfo]:
    """Return the comments that keep ruff from saying something, for a line or a whole file."""
    tokens = tokenize.generate_tokens(io.StringIO("\n".join(lines)).readline)
    return [token for token in tokens if token.type == tokenize.COMMENT and OF_RUFF.match(token.string)]


def per_thousand_lines(suppressed: int, lines: int) -> float:
    """Return how many there are in a thousand lines."""
    return 1000 * suppressed / max(1, lines)


def imports_of(package: Path) -> dict[str, set[str]]:
    """Return the files that each file imports, by their place in the package, imports for types and in functions included."""
    return _arrows(sources(package))


def _arrows(files: Sequence[SourceFile]) -> dict[str, set[str]]:
    names = {file.name for file in files}
    return {file.name: {*_within(file)} & names for file in files}


def _within(file: SourceFile) -> Iterator[str]:
    package = ("assistant", *file.name.split(".")[:-1])
    return (target.removeprefix("assistant.") for target in imported(file.tree, package))


def circles(graph: Mapping[str, set[str]]) -> list[list[str]]:
    """Return the groups that all reach each other: files, or rooms."""
    reached = {name: _reached(name, graph) for name in graph}
    groups = {
        tuple(sorted({other for other in reached[name] if name in reached[other]})) for name in graph if name in reached[name]
    }
    return [list(group) for group in sorted(groups)]


def _reached(name: str, graph: Mapping[str, set[str]]) -> set[str]:
    found: set[str] = set()
    waiting = [*graph[name]]
    while waiting:
        if (other := waiting.pop()) not in found:
            found.add(other)
            waiting += graph[other]
    return found


def figures(package: Path) -> dict[str, str]:
    """Return what is measured of a package, each with its name, in the order in which it is printed."""
    whole = sources(package)
    files = [file for file in whole if not file.name.endswith("__init__")]
    lines = sum(len(file.lines) for file in files)
    suppressed = sum(len(suppressions(file.lines)) for file in files)
    return {
        **_rooms(files),
        "lines per file": _spread(len(file.lines) for file in files),
        "lines per function": _spread(end - node.lineno + 1 for node, end in _functions(files)),
        **_circles(_arrows(whole)),
        **_in_the_wizard(_arrows(files)),
        "public methods of the window": str(len(_public_methods_of_the_window(files))),
        "noqa per 1,000 lines": f"{per_thousand_lines(suppressed, lines):.1f}",
        "imports inside functions": str(sum(_imports_in_functions(file.tree) for file in files)),
    }


def _rooms(files: Sequence[SourceFile]) -> dict[str, str]:
    held = {room: [file for file in files if file.room == room] for room in sorted({file.room for file in files})}
    named = {IN_A_ROOM + (room.replace(".", "/") or "the package itself"): _size(held[room]) for room in held}
    return named | {"files, lines": _size(files)}


def _size(files: Sequence[SourceFile]) -> str:
    return f"{len(files)}, {sum(len(file.lines) for file in files):,}"


def _spread(numbers: Iterable[int]) -> str:
    """Return the median, what nine tenths do not exceed, and the greatest."""
    ranked = sorted(numbers) or [0]
    at = [ranked[math.ceil(share * len(ranked)) - 1] for share in (0.5, 0.9)]
    return "median {}, p90 {}, max {}".format(*at, ranked[-1])


def _functions(files: Iterable[SourceFile]) -> Iterator[tuple[ast.stmt, int]]:
    for file in files:
        yield from ((node, node.end_lineno or node.lineno) for node in ast.walk(file.tree) if isinstance(node, FUNCTIONS))


def _circles(graph: Mapping[str, set[str]]) -> dict[str, str]:
    found = circles(graph)
    return {"circles of files": str(len(found)), "files in them": str(sum(map(len, found)))}


def _in_the_wizard(graph: Mapping[str, set[str]]) -> dict[str, str]:
    """Return the arrows between the wizard's files; those that run back up are the ones between rooms that reach each other."""
    inside = {name: {other for other in graph[name] if _of_the_wizard(other)} for name in graph if _of_the_wizard(name)}
    arrows = [(_room(name), _room(other)) for name, others in inside.items() for other in others]
    between = [(one, other) for one, other in arrows if one != other]
    rooms = {room: {other for one, other in between if one == room} for room in {_room(name) for name in inside}}
    turned = [group for group in circles(rooms) if len(group) > 1]
    back = sum(any(one in group and other in group for group in turned) for one, other in between)
    return {
        "arrows inside the wizard": str(len(arrows)),
        "of them between rooms": str(len(between)),
        "of them in a circle of rooms": str(back),
    }


def _of_the_wizard(name: str) -> bool:
    return name.startswith("wizard.")


def _room(name: str) -> str:
    return name.rpartition(".")[0]


def _public_methods_of_the_window(files: Iterable[SourceFile]) -> set[str]:
    classes = (node for file in files for node in ast.walk(file.tree) if isinstance(node, ast.ClassDef))
    windows = (node for node in classes if any(ast.unparse(base) == "QWizard" for base in node.bases))
    return {part.name for node in windows for part in node.body if isinstance(part, FUNCTIONS) and not part.name.startswith("_")}


def _imports_in_functions(tree: ast.AST, *, inside: bool = False) -> int:
    here = int(inside and isinstance(tree, IMPORTS))
    within = inside or isinstance(tree, FUNCTIONS)
    return here + sum(_imports_in_functions(node, inside=within) for node in ast.iter_child_nodes(tree))


def table(columns: Sequence[Mapping[str, str]]) -> str:
    """Return the figures side by side; a dash stands where a checkout has not got what another one has."""
    names = sorted({name for column in columns for name in column}, key=lambda name: _rank(name, columns))
    rows = [[name, *(column.get(name, "–") for column in columns)] for name in names]
    widths = [max(map(len, cells)) for cells in zip(*rows, strict=True)]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows)


def _rank(name: str, columns: Sequence[Mapping[str, str]]) -> tuple[bool, str, int]:
    """Put the rooms first, by name, and then the rest in its own order."""
    order = [*columns[-1], *(other for column in columns for other in column)]
    of_a_room = name.startswith(IN_A_ROOM)
    return not of_a_room, name if of_a_room else "", order.index(name)


def main(arguments: Sequence[str]) -> int:
    """Print the figures of each checkout that is named, or of this one."""
    checkouts = [Path(argument) for argument in arguments] or [ROOT]
    for checkout in checkouts:
        if not (checkout / "assistant").is_dir():
            sys.stderr.write(f"{checkout} is no checkout of this program: it has no folder assistant.\n")
            return 2
    print(table([figures(checkout / "assistant") for checkout in checkouts]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
