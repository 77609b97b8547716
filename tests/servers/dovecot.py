"""A real Dovecot on loopback: IMAP and POP3 over TLS, with users of every sort; as root or not."""

from __future__ import annotations

import getpass
import grp
import json
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self

import pytest
import trustme

from tests.servers.authority import HOST
from tests.servers.ports import free_port

PASSWORD = "abcdefghijklmnop"
SOMEBODY, WITHOUT_IMAP = "somebody@example.org", "noimap@example.org"
SWITCHED_OFF = "Your account is not enabled for IMAP use."
PATIENCE = 15.0  # seconds until it must be ready

PASSWORDS = """
uri = file:{folder}/users
default_pass_scheme = PLAIN
key passdb {{
  key = passdb/%s/%u
  format = json
}}
passdb_objects = passdb
"""

CONFIGURATION = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
protocols = imap pop3
listen = 127.0.0.1
ssl = required
ssl_cert = <{folder}/server.pem
ssl_key = <{folder}/server.pem
ssl_dh =
mail_location = maildir:{folder}/mail/%u
mail_uid = {mail_uid}
mail_gid = {mail_gid}
first_valid_uid = 0
auth_failure_delay = 0 secs
auth_verbose = yes
mail_max_userip_connections = 1
shutdown_clients = yes
default_internal_user = {internal}
default_internal_group = {group}
default_login_user = {login}
passdb {{
  driver = dict
  args = {folder}/passdb.conf
}}
userdb {{
  driver = static
  args = uid={mail_uid} gid={mail_gid} home={folder}/mail/%u
}}
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  chroot =
}}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = 0
  }}
  inet_listener imaps {{
    port = {imap}
    ssl = yes
  }}
}}
service pop3-login {{
  chroot =
  inet_listener pop3 {{
    port = 0
  }}
  inet_listener pop3s {{
    port = {pop}
    ssl = yes
  }}
}}
"""


@dataclass
class Dovecot:
    """Started on entering, ended on leaving; `imap` and `pop` are its ports."""

    authority: trustme.CA
    imap: int = field(default_factory=free_port)
    pop: int = field(default_factory=free_port)

    def __enter__(self) -> Self:
        program = shutil.which("dovecot") or shutil.which("dovecot", path="/usr/sbin:/usr/local/sbin")
        if not program:
            pytest.skip("Dovecot is not installed here (Debian: apt install dovecot-imapd dovecot-pop3d).")
        self.folder = Path(tempfile.mkdtemp(prefix="dovecot-"))
        self.folder.chmod(0o755)  # its processes run as several users
        self._write()
        command = [program, "-F", "-c", str(self.folder / "dovecot.conf")]
        self._process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self._await()
        return self

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait(PATIENCE)
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def log(self) -> str:
        log = self.folder / "dovecot.log"
        return log.read_text("utf-8", "replace") if log.exists() else ""

    def _write(self) -> None:
        for name in ("run", "state", "mail"):
            (self.folder / name).mkdir(mode=0o755)
        certificate = self.authority.issue_cert(HOST, "127.0.0.1", "localhost")
        certificate.private_key_and_cert_chain_pem.write_to_path(self.folder / "server.pem")
        users = {
            f"{protocol}/{user}": {"password": PASSWORD} for protocol in ("imap", "pop3") for user in (SOMEBODY, WITHOUT_IMAP)
        }
        users[f"imap/{WITHOUT_IMAP}"] |= {"nologin": "yes", "reason": SWITCHED_OFF}
        (self.folder / "users").write_text(
            "".join(f"shared/passdb/{user}\n{json.dumps(fields)}\n" for user, fields in users.items())
        )
        (self.folder / "passdb.conf").write_text(PASSWORDS.format(folder=self.folder))
        account = pwd.getpwuid(os.getuid())
        mine, group = getpass.getuser(), grp.getgrgid(account.pw_gid).gr_name
        root = account.pw_uid == 0
        if root:
            shutil.chown(self.folder / "mail", "nobody")
        nobody = pwd.getpwnam("nobody")
        (self.folder / "dovecot.conf").write_text(
            CONFIGURATION.format(
                folder=self.folder,
                imap=self.imap,
                pop=self.pop,
                mail_uid=nobody.pw_uid if root else account.pw_uid,
                mail_gid=nobody.pw_gid if root else account.pw_gid,
                internal="dovecot" if root else mine,
                group="dovecot" if root else group,
                login="dovenull" if root else mine,
            )
        )

    def _await(self) -> None:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                for port in (self.imap, self.pop):
                    socket.create_connection(("127.0.0.1", port), 1).close()
            except OSError:
                os.sched_yield()
            else:
                return
        self._process.kill()
        self._process.wait(PATIENCE)
        pytest.fail(f"Dovecot did not start: {self.log}")
