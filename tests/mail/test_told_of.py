"""What is quoted, asked about, or said of others is no more than a guess; a page and a mail are read for what they are."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant.mail.command_line import spoken
from assistant.mail.diagnosis import LIKELY
from assistant.mail.kinds import Group, Kind, Proof
from assistant.mail.replies import understand
from assistant.mail.texts import wording


@pytest.mark.parametrize(
    "text",
    [
        'What does "534-5.7.9 Application-specific password required" mean?',
        'I never got "550 5.4.5 Daily user sending limit exceeded".',
        "If it says 534-5.7.9 Application-specific password required, make an app password.",
        "Ich bekomme nicht mehr 534-5.7.9 Application-specific password required, sondern gar nichts",
        "I tried yesterday and got 535 5.7.8 Username and Password not accepted. Today it works.",
        "Que signifie 534-5.7.9 Application-specific password required ?",
        "smtp.mail.yahoo.com 535 5.7.9 Application-specific password required",
        "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant",
        "imap.mail.me.com: [AUTHENTICATIONFAILED] Authentication failed",
        "Too many login attempts on your bank account",
    ],
)
def test_what_is_told_of_or_is_of_another_server_is_not_sure(text: str) -> None:
    found = understand("", text)
    assert found.confidence < LIKELY
    assert found.proves is Proof.NOTHING


@pytest.mark.parametrize(
    "text",
    [
        "550 5.7.1 Authentication failed: DMARC",
        "DKIM-Authentifizierung fehlgeschlagen",
        "Échec de l'authentification DMARC",
        "La autenticación SPF ha fallado",
        "Autenticazione DKIM non riuscita",
        "Uwierzytelnianie DKIM nie powiodło się",
        "Falha na autenticação DMARC",
        "Adresse nicht gefunden. Ihre Nachricht wurde nicht zugestellt",
        "Adresse introuvable. Votre message n'a pas été distribué",
    ],
)
def test_what_is_said_of_a_mail_is_no_trouble_of_the_sign_in(text: str) -> None:
    assert understand("", text).group is Group.NOT_THE_SIGN_IN


@pytest.mark.parametrize(
    "text",
    [
        "Outlook keeps asking for my Gmail password over and over",
        "Outlook fragt immer wieder nach meinem Gmail-Passwort",
        "Outlook demande sans cesse mon mot de passe Gmail",
        "Outlook me pide la contraseña de Gmail una y otra vez",
        "Outlook continua a chiedermi la password di Gmail",
        "Outlook ciągle pyta o hasło do Gmaila",
        "Outlook fica pedindo a senha do Gmail",
    ],
)
def test_a_program_that_asks_for_the_password_again_was_refused(text: str) -> None:
    assert understand("", text).kind is Kind.BAD_CREDENTIALS


def test_of_a_page_its_words_are_read() -> None:
    page = "<html><body><p>SMTP: 535&#45;5.7.8 Username&nbsp;and Password <b>not</b> accepted</p></body></html>"
    assert understand("", page).kind is Kind.BAD_CREDENTIALS
    assert understand("", "<html><body>Login failed for imap.gmail.com</body></html>").kind is Kind.BAD_CREDENTIALS
    assert understand("imap", "<html><body>Welcome to the hotel</body></html>").kind is Kind.CAPTIVE_PORTAL


def test_the_evidence_that_is_printed_holds_nothing_private(resources: Path) -> None:
    found = understand("imap", "unexpected response: an.na@gmail.com <html>")
    assert any("an.na@gmail.com" in one.words for one in found.evidence), found
    assert "an.na" not in json.dumps(spoken(found, wording("en", resources / "diagnoses")))


@pytest.mark.parametrize(
    ("text", "private"),
    [
        (r"UnicodeEncodeError('ascii', 'Sommer\xa02024!', 6, 7, 'ordinal not in range(128)')", "2024"),
        (". login anna hunter2", "hunter2"),
        ("* LOGIN anna hunter2", "hunter2"),
        ("G-482913 is your Google verification code", "482913"),
        ("refresh token 1//09abcDEF-ghijk", "09abcDEF"),
    ],
)
def test_what_was_pasted_along_is_not_shown(text: str, private: str) -> None:
    assert private not in understand("", text).raw


def test_the_limit_for_sending_is_offered_beside_a_mail_that_was_refused() -> None:
    found = understand("", "550-5.7.1 Our system has detected an unusual rate of unsolicited mail. 550 5.4.5 Daily sending quota")
    assert found.group is Group.NOT_THE_SIGN_IN
    assert Kind.SENDING_LIMIT in found.alternatives
