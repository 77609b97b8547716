"""Writes stand-ins for libraries of Windows that Wine lacks: every call fails, and Qt goes on. For trials, never shipped."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Final

COMPILER: Final = "x86_64-w64-mingw32-gcc"
COLOUR_PROFILES: Final = (
    *("OpenColorProfileW", "CloseColorProfile", "WcsOpenColorProfileW", "WcsCreateIccProfile"),
    *("GetColorProfileFromHandle", "GetColorDirectoryW"),
)
"""What Qt's window plug-in takes from mscms.dll."""

U_UNSUPPORTED_ERROR: Final = 16


def source(names: Iterable[str]) -> str:
    """Return C code of a library whose functions return nothing; ICU's `ucnv_open` also tells so in its last argument."""
    lines = ["#define X __declspec(dllexport)"]
    for name in sorted(set(names)):
        if name == "ucnv_open":
            lines.append(
                f"X void *ucnv_open(const char *name, int *error) {{ if (error) *error = {U_UNSUPPORTED_ERROR}; return 0; }}"
            )
        else:
            lines.append(f"X void *{name}(void) {{ return 0; }}")
    return "\n".join(lines) + "\n"


def write(names: Iterable[str], library: Path) -> None:
    """Compile the stand-in for a library; raises CalledProcessError when the compiler is missing or fails."""
    code = library.with_suffix(".c")
    code.write_text(source(names), "ascii")
    subprocess.run([COMPILER, "-shared", "-s", "-O1", "-o", str(library), str(code)], check=True)
    code.unlink()
