"""A server on loopback that answers what a test tells it to, over a real socket, and remembers what it was told."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Callable
from typing import Self

PATIENCE = 20.0  # seconds until a server that a test forgot gives up


class Peer:
    """The client, as the server's script sees it."""

    def __init__(self, connection: socket.socket, heard: list[str], in_clear: bytearray) -> None:
        self.connection = connection
        self.heard, self.in_clear = heard, in_clear
        self._rest = b""

    def say(self, text: str) -> None:
        self.connection.sendall(text.replace("\n", "\r\n").encode() + b"\r\n")

    def hear(self) -> str:
        while b"\n" not in self._rest:
            piece = self.receive()
            if not piece:
                raise ConnectionResetError
            self._rest += piece
        line, _, self._rest = self._rest.partition(b"\n")
        self.heard.append(line.rstrip(b"\r").decode("utf-8", "replace"))
        return self.heard[-1]

    def receive(self) -> bytes:
        piece = self.connection.recv(4096)
        if not isinstance(self.connection, ssl.SSLSocket):
            self.in_clear += piece
        return piece

    def encrypt(self, context: ssl.SSLContext) -> None:
        self.in_clear += self.connection.recv(4096, socket.MSG_PEEK)  # a handshake, or whatever comes in its place
        self.connection = context.wrap_socket(self.connection, server_side=True)

    def wait_for_the_end(self) -> None:
        """Say nothing more until the client goes."""
        while self.receive():
            pass

    def say_goodbye(self) -> None:
        """Greet, and end the encryption in due form before anything was asked."""
        assert isinstance(self.connection, ssl.SSLSocket)
        self.say("* OK ready")
        self.connection.settimeout(1)
        self.connection.unwrap()

    def cut(self) -> None:
        """End the connection with a reset."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        self.connection.close()


Script = Callable[[Peer], None]


class ScriptedServer:
    """Runs a script for each connection, one after the other; with `context` they are encrypted from the first byte.

    `heard` are the lines it was told, `in_clear` all bytes that came unencrypted.
    """

    def __init__(self, script: Script, context: ssl.SSLContext | None = None, family: int = socket.AF_INET) -> None:
        self.heard: list[str] = []
        self.in_clear = bytearray()
        self.connections = 0
        self._script, self._context = script, context
        self._listener = socket.create_server(("::1" if family == socket.AF_INET6 else "127.0.0.1", 0), family=family)
        self.port: int = self._listener.getsockname()[1]
        self._open: list[socket.socket] = []
        self._thread = threading.Thread(target=self._serve, name="scripted-server")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self._thread.join(PATIENCE)
        assert not self._thread.is_alive()

    def _serve(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            connection.settimeout(PATIENCE)
            self._open.append(connection)
            with contextlib.suppress(OSError):
                self._run(Peer(connection, self.heard, self.in_clear))
            connection.close()

    def _run(self, peer: Peer) -> None:
        if self._context:
            peer.encrypt(self._context)
        try:
            self._script(peer)
        finally:
            peer.connection.close()
