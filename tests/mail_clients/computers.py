"""A computer with Linux, in folders of its own: desktop files, the lists of them, and icons."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from assistant.mail_clients.client import MailClient
from assistant.mail_clients.reading import read

MAILTO = "x-scheme-handler/mailto"


@dataclass(frozen=True)
class Linux:
    """The folders of a computer; `own` is the person's data, `shared` that of all."""

    root: Path

    @property
    def own(self) -> Path:
        return self.root / "home/.local/share"

    @property
    def config(self) -> Path:
        return self.root / "home/.config"

    @property
    def shared(self) -> Path:
        return self.root / "usr/share"

    @property
    def environ(self) -> dict[str, str]:
        return {
            "HOME": str(self.root / "home"),
            "XDG_DATA_DIRS": f"{self.root}/usr/local/share:{self.shared}",
            "XDG_CONFIG_DIRS": f"{self.root}/etc/xdg",
        }

    def write(self, path: str | Path, content: str | bytes) -> Path:
        whole = self.root / path
        whole.parent.mkdir(parents=True, exist_ok=True)
        whole.write_bytes(content if isinstance(content, bytes) else content.encode())
        return whole

    def install(self, identifier: str, name: str, *lines: str, folder: Path | None = None, types: str = MAILTO) -> Path:
        """Install a program: its desktop file, as it lies in /usr/share/applications."""
        head = (
            f"# made by its package\n[Desktop Entry]\nType=Application\nName={name}\nExec=program %u\nMimeType=text/x;{types};\n"
        )
        text = head + "".join(f"{line}\n" for line in lines)
        return self.write((folder or self.shared) / f"applications/{identifier}.desktop", text)

    def choose(self, *identifiers: str, group: str = "Default Applications", path: str = "home/.config/mimeapps.list") -> None:
        """Note which programs open mail addresses, as the system's settings do."""
        names = ";".join(f"{identifier}.desktop" for identifier in identifiers)
        self.write(path, f"[{group}]\n{MAILTO}={names}\n")

    def found(self, environ: Mapping[str, str] | None = None) -> tuple[MailClient, ...]:
        return read(self.environ if environ is None else environ, "linux", Path)

    def names(self, **environ: str) -> list[str]:
        return [client.name for client in self.found(self.environ | environ)]


def png(width: int = 48, height: int = 48) -> bytes:
    """Return a picture without colour, as small as it can be."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(bytes((width + 1) * height))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
