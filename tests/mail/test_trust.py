"""Whom the check trusts; why a certificate was not accepted is tried in `test_check.py`, with servers that show one."""

from __future__ import annotations

import os
import ssl
from pathlib import Path
from typing import Any

import pytest
import trustme
import truststore

from assistant.mail.trust import contexts


def test_certificates_are_always_verified(tmp_path: Path, authority: trustme.CA) -> None:
    roots = tmp_path / "roots.pem"
    authority.cert_pem.write_to_path(roots)
    for context in (contexts()(), contexts(roots)()):
        assert (context.verify_mode, context.check_hostname) == (ssl.CERT_REQUIRED, True)
    assert isinstance(contexts()(), truststore.SSLContext)
    assert len(contexts(roots)().get_ca_certs()) == 1


@pytest.mark.parametrize("content", [None, "not a certificate"])
def test_a_file_of_roots_that_cannot_be_used(tmp_path: Path, content: Any) -> None:
    if content:
        (tmp_path / "roots.pem").write_text(content)
    with pytest.raises(ValueError, match="holds no certificates that can be read"):
        contexts(tmp_path / "roots.pem")


def test_what_may_have_no_end_is_not_read_for_roots(tmp_path: Path) -> None:
    for path in (tmp_path, Path(os.devnull)):
        with pytest.raises(ValueError, match="holds no certificates that can be read"):
            contexts(path)
