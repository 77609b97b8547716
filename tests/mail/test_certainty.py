# ruff: noqa: E501 - recorded replies are longer than a line
"""What is said with confidence is true: no ordinary text passes for a server's answer, and no guess for a proof."""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import pytest

from assistant.mail.diagnosis import LIKELY, THAT_IT_IS_RIGHT, Diagnosis
from assistant.mail.kinds import FACTS, Kind, Proof
from assistant.mail.replies import understand
from assistant.mail.rules.marks import ELSEWHERE, MAILS, SERVER, TALK
from assistant.mail.rules.rule import Rule, whole
from assistant.mail.rules.tables import TABLES

SHARED_REPLIES = Path(__file__).parents[3] / "shared" / "replies"
ORDINARY = (Path(__file__).parent / "replies" / "ordinary.txt").read_text("utf-8").splitlines()
RULES = [rule for table in TABLES.values() for rule in table]
PATTERNS = sorted(
    {pattern for rule in RULES for pattern in (rule.marks, rule.beside, rule.without) if pattern}
    | {SERVER, TALK, MAILS, ELSEWHERE}
)
PHRASES = [(rule, phrase) for rule in RULES for phrase in rule.phrases]
LITERAL = re.compile(r"(?<!\\)[a-z]{3,}|(?<![{\d,.])\d{3,}")
BESIDE = "We would like to tell you that "


def sure(diagnosis: Diagnosis) -> Kind | None:
    """Return the kind where it is told as true."""
    return diagnosis.kind if diagnosis.confidence >= LIKELY else None


@pytest.mark.parametrize("told", [True, False], ids=["told the protocol", "not told the protocol"])
def test_no_collected_reply_has_an_answer_that_is_sure_and_wrong(capsys: pytest.CaptureFixture[str], *, told: bool) -> None:
    """A kind that the program does not know yet, it must not take for another one."""
    files = sorted(SHARED_REPLIES.glob("*.jsonl"))
    if not files:
        pytest.skip("The shared folder with the collected replies is not beside this checkout.")
    wrong = []
    for path in files:
        counted: Counter[str] = Counter()
        for entry in map(json.loads, path.read_text("utf-8").splitlines()):
            diagnosis = understand(entry["protocol"] if told else "", entry["response"])
            sort = sort_of(diagnosis, {entry["kind"], *entry.get("also_ok", ())})
            counted[sort] += 1
            if sort == "wrong and sure":
                wrong.append((entry["id"], entry["kind"], diagnosis.kind, diagnosis.confidence, entry["response"][:200]))
        with capsys.disabled():
            sys.stdout.write(f"\n{path.name}: {', '.join(f'{counted[sort]} {sort}' for sort in sorted(counted))}\n")
    assert wrong == []


def sort_of(diagnosis: Diagnosis, fair: Iterable[str]) -> str:
    if diagnosis.kind in fair:
        return "right"
    if diagnosis.kind is Kind.NOT_UNDERSTOOD:
        return "not known"
    return "wrong and sure" if sure(diagnosis) else "wrong as a guess"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("The setting you are looking for is not available for your account", Kind.APP_PASSWORDS_UNAVAILABLE),
        ("This browser or app may not be secure", Kind.GOOGLE_SIGN_IN_BLOCKED),
        (
            "You are trying to sign in from a browser or app that doesn't allow us to keep your account secure",
            Kind.GOOGLE_SIGN_IN_BLOCKED,
        ),
        ("Access blocked: this app's request is invalid", Kind.GOOGLE_SIGN_IN_BLOCKED),
        ("Error 403: access_denied", Kind.GOOGLE_SIGN_IN_BLOCKED),
        ("Error 400: redirect_uri_mismatch", Kind.GOOGLE_SIGN_IN_BLOCKED),
        ("550-5.7.1 Our system has detected that this message is likely unsolicited mail.", Kind.REFUSED_AS_SPAM),
        ("421 4.7.28 Gmail has detected an unusual rate of mail", Kind.REFUSED_AS_SPAM),
        ("554 5.7.1 Service unavailable; client host blocked using zen.spamhaus.org", Kind.REFUSED_AS_SPAM),
        ("550 5.7.26 This message does not have authentication information", Kind.SENDER_NOT_AUTHENTICATED),
        ("550-5.7.26 SPF [example.com] with ip: [203.0.113.7] = did not pass", Kind.SENDER_NOT_AUTHENTICATED),
        ("550 5.7.25 The IP address sending this message does not have a PTR record setup", Kind.SENDER_NOT_AUTHENTICATED),
        ("5.7.60 SMTP; Client does not have permissions to send as this sender", Kind.SENDER_NOT_AUTHENTICATED),
        ("550 5.1.1 The email account that you tried to reach does not exist", Kind.RECIPIENT_UNKNOWN),
        ("The mail system <MAILER-DAEMON@example.org>: user unknown", Kind.RECIPIENT_UNKNOWN),
        ("Your message wasn't delivered to anna@example.org because the address couldn't be found", Kind.RECIPIENT_UNKNOWN),
        ("The response from the remote server was: 550 5.1.1", Kind.RECIPIENT_UNKNOWN),
        ("552 5.2.3 Your message exceeded Google's message size limits", Kind.MESSAGE_TOO_LARGE),
        ("Message too large", Kind.MESSAGE_TOO_LARGE),
        ("Attachment size exceeds the allowable limit", Kind.MESSAGE_TOO_LARGE),
        ("552-5.7.0 This message was blocked because its content presents a potential security issue", Kind.ATTACHMENT_REFUSED),
        ("Virus found in attachment", Kind.ATTACHMENT_REFUSED),
    ],
)
def test_a_mail_that_was_refused_and_googles_pages_are_known(text: str, kind: Kind) -> None:
    assert sure(understand("", text)) is kind


@pytest.mark.parametrize(
    "text",
    [
        "The recipient's mailbox is full",
        "452 4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to free some",
        "552 5.2.2 The email account that you tried to reach is over quota",
        "450 4.2.1 The user you are trying to contact is receiving mail too quickly",
        "smtp: Quota exceeded (mailbox for user is full)",
        "The printer is offline",
        'FATAL: password authentication failed for user "postgres"',
        "Unable to login to Steam: InvalidPassword",
        "IMAP: 'NoneType' object has no attribute 'group'. Error while connecting",
    ],
)
def test_what_is_none_of_the_kinds_is_taken_for_none(text: str) -> None:
    assert understand("", text).kind is Kind.NOT_UNDERSTOOD


@pytest.mark.parametrize("text", ORDINARY)
def test_an_ordinary_text_is_no_answer_of_a_server(text: str) -> None:
    found = understand("", text)
    assert (sure(found), found.proves) == (None, Proof.NOTHING)


@pytest.mark.long
@pytest.mark.no_cover
def test_an_ordinary_text_that_ends_anywhere_is_none_either() -> None:
    begun = {text[: gap.start()] for text in ORDINARY for gap in re.finditer(r"\s", text)}
    assert len(begun) > len(ORDINARY)
    assert [(text, kind) for text in sorted(begun) if (kind := sure(understand("", text)))] == []


@pytest.mark.long
@pytest.mark.no_cover
@pytest.mark.parametrize("lead", [BESIDE, "-ERR [AUTH] ", "a1 NO [ALERT] ", "S: 554 5.7.0 "])
def test_a_sentence_that_is_cut_off_proves_no_password_and_is_no_other_sentence(lead: str) -> None:
    wrong = []
    for rule, phrase in PHRASES:
        words = phrase.split()
        for count in range(1, len(words)):
            text = lead + " ".join(words[:count])
            found = understand("", text)
            proven = found.proves in THAT_IT_IS_RIGHT
            if proven or sure(found) not in {None, rule.kind, *(other.kind for other, said in PHRASES if said in text)}:
                wrong.append((text, found.kind, found.confidence))
    assert wrong == []


@pytest.mark.parametrize(
    "text",
    [
        "You need to be an administrator to complete this operation",
        "-ERR Please sign in to your account",
        "a1 NO [ALERT] Please visit the page to verify your account",
        "550 The email account that you tried to reach",
        "S: 550 The email account that you tried to re",
        "535 5.7.3 Authentication unsuccessful, the server is temporarily",
    ],
)
def test_the_end_of_a_text_is_not_the_beginning_of_a_sentence(text: str) -> None:
    assert sure(understand("", text)) in {None, Kind.BAD_CREDENTIALS if text.startswith("535") else None}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("-ERR [SYS/PERM] Your account is not enabled f", Kind.POP_DISABLED_USER),
        ("-ERR [IN-USE] Unable to lock mai", Kind.MAILBOX_LOCKED),
        ("* NO [ALERT] Too many simultaneous con", Kind.TOO_MANY_CONNECTIONS),
        ("535-5.7.8 Username and Password not acc", Kind.BAD_CREDENTIALS),
        ("534-5.7.9 Application-specific password req", Kind.APP_PASSWORD_REQUIRED),
        ("The domain says: IMAP access is disabled for your", Kind.IMAP_DISABLED_DOMAIN),
        ("smtp: PKIX path building failed: unable to find valid certification path to requ", Kind.TLS_CA_MISSING),
    ],
)
def test_a_server_s_answer_that_is_cut_off_is_still_known(text: str, kind: Kind) -> None:
    assert sure(understand("", text)) is kind


@pytest.mark.parametrize("kind", [kind for kind, facts in FACTS.items() if facts.proves in THAT_IT_IS_RIGHT])
def test_only_whole_words_prove_that_a_password_is_right(kind: Kind) -> None:
    assert Diagnosis(kind, 0.7, "").proves is Proof.NOTHING
    assert Diagnosis(kind, 0.95, "").proves is FACTS[kind].proves


def test_a_help_page_that_is_recommended_proves_nothing() -> None:
    found = understand("smtp", "550 5.7.1 Please create an app password: https://support.google.com/accounts/answer/185833")
    assert (found.kind, found.proves) == (Kind.APP_PASSWORD_REQUIRED, Proof.NOTHING)
    assert sure(understand("", "Please create an app password: https://support.google.com/accounts/answer/185833")) is None


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern[:40])
def test_a_pattern_finds_no_part_of_a_word_or_number(pattern: str) -> None:
    search = whole(pattern).search
    for word in set(LITERAL.findall(pattern)):
        around = [f"7{word}", f"{word}7", f"1.{word}", f"{word}.1"] if word.isdecimal() else [f"q{word}", f"é{word}", f"7{word}"]
        begun = rf"{word}\w" in pattern or rf"{word}[" in pattern  # the pattern itself says that more may follow
        around += [] if begun or word.isdecimal() else [f"{word}q", f"{word}é"]
        if re.search(rf"\\w(?:\*\+?|\{{\d+,\d+\}}){word}", pattern):
            around = [other for other in around if not other.endswith(word)]  # the pattern itself says that more may come before
        assert [text for text in around if search(text)] == []


@pytest.mark.long
@pytest.mark.no_cover
def test_a_phrase_is_not_found_in_longer_words() -> None:
    """A word made longer is as good as another word."""
    wrong = []
    for rule, phrase in PHRASES:
        first, _, rest = phrase.partition(" ")
        most, _, last = phrase.rpartition(" ")
        begun, ended = re.sub(r"(?=\w)", "q", first, count=1), re.sub(r"(?<=\w)(?=\W*$)", "q", last)
        for longer, other in (
            (f"{begun} {rest}", "q" * len(begun) + f" {rest}"),
            (f"{most} {ended}", f"{most} " + "q" * len(ended)),
        ):
            if sure(understand("", f"-ERR {longer}")) is not sure(understand("", f"-ERR {other}")):
                wrong.append((rule.kind, longer))
    assert wrong == []


@pytest.mark.parametrize("text", ["reset", "Offset of the certificate", "issuer: reset", "preset root", "cert reset"])
def test_reset_is_no_antivirus_program(text: str) -> None:
    assert understand("", text).kind is Kind.NOT_UNDERSTOOD


@pytest.mark.parametrize(
    "issuer",
    ["issuer: ESET SSL Filter CA", "i:/O=Avast/CN=Avast Web/Mail Shield Root", "Kaspersky Anti-Virus Personal Root Certificate"],
)
def test_a_product_that_issued_the_certificate_is_known(issuer: str) -> None:
    assert sure(understand("", f"imap.gmail.com: {issuer}")) is Kind.TLS_INTERCEPTED
    assert understand("", issuer).kind is Kind.TLS_INTERCEPTED


@pytest.mark.parametrize(
    "code",
    ["334", "550 5.7.1", "534 5.7.9", "530 5.7.0", "421 4.7.0", "501 5.5.4", "550 5.2.1", "451 4.3.0", "-ERR [AUTH]", "-ERR [SYS/PERM]", "0x800CCC90"],
)  # fmt: skip
@pytest.mark.parametrize("protocol", ["smtp", "pop", ""])
def test_a_code_that_several_causes_share_decides_nothing(code: str, protocol: str) -> None:
    found = understand(protocol, code)
    assert (sure(found), found.proves) == (None, Proof.NOTHING)


@pytest.mark.parametrize("code", ["535 5.7.8", "535-5.7.8", "SMTP error, code: 535", "smtp error 535"])
def test_a_code_of_one_cause_decides(code: str) -> None:
    assert sure(understand("", code)) is Kind.BAD_CREDENTIALS


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            """Failed to authenticate on SMTP server using the following authenticators: "LOGIN", "PLAIN", "XOAUTH2".
            Authenticator "LOGIN" returned code "535", with message "535-5.7.8 Username and Password not accepted".
            Authenticator "XOAUTH2" returned code "334", with message "334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIn0=".""",
            Kind.BAD_CREDENTIALS,
        ),
        ("AUTH PLAIN AGEAYg==\n535-5.7.8 Username and Password not accepted\nAUTH XOAUTH2 failed", Kind.BAD_CREDENTIALS),
        (
            "250-AUTH LOGIN PLAIN XOAUTH2\nAUTH XOAUTH2\n334 eyJzdGF0dXMiOiI0MDAi\n535-5.7.8 Username and Password not accepted",
            Kind.OAUTH_TOKEN_REJECTED,
        ),
        (
            "AUTHENTICATE XOAUTH2 failed, trying LOGIN: a2 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)",
            Kind.BAD_CREDENTIALS,
        ),
        (
            "mutt: Authenticating (XOAUTH2)... failed. Authenticating (PLAIN)... a1 NO [AUTHENTICATIONFAILED] Invalid credentials",
            Kind.BAD_CREDENTIALS,
        ),
        ("trying XOAUTH2... failed. trying PLAIN... 535 5.7.8 Username and Password not accepted", Kind.BAD_CREDENTIALS),
        (
            "CRAM-MD5: not offered. XOAUTH2 authentication failed. LOGIN: 535 5.7.8 Username and Password not accepted.",
            Kind.BAD_CREDENTIALS,
        ),
        (
            "SASL LOGIN: 535; SASL PLAIN: 535; SASL XOAUTH2: 334 eyJzdGF0dXMiOiI0MDAiLCJzY2hlbWVzIjoiQmVhcmVyIn0= ; password used",
            Kind.BAD_CREDENTIALS,
        ),
        ("I don't use OAuth. Failed: 535-5.7.8 Username and Password not accepted", Kind.BAD_CREDENTIALS),
        ("POP3 server did not respond with a +OK response to the AUTH command.", None),
        (
            """Authenticator LOGIN returned Expected response code "235" but got code "535", with message "535-5.7.8 Username and
            Password not accepted". Authenticator PLAIN returned Expected response code 235 but got an empty response.""",
            Kind.BAD_CREDENTIALS,
        ),
        ("SMTP: Authentication failed because the remote party has closed the transport stream.", Kind.TLS_CUT_OFF),
    ],
)
def test_what_was_refused_is_told_from_what_was_tried(text: str, kind: Kind | None) -> None:
    assert sure(understand("", text)) is kind


@pytest.mark.parametrize(
    "text",
    [
        "Sign-in failed. You are not connected to the internet",
        "Authentication failed: no internet connection",
        "Échec de l'authentification : aucune connexion internet",
        "Authentifizierung fehlgeschlagen: keine Internetverbindung",
        "Error de autenticación: sin conexión a internet",
        "Autenticazione non riuscita: nessuna connessione a internet",
        "Uwierzytelnianie nie powiodło się: brak połączenia z internetem",
        "Falha na autenticação: sem ligação à internet",
    ],
)
def test_no_network_comes_before_a_failed_sign_in(text: str) -> None:
    assert understand("", text).kind is Kind.NETWORK_UNREACHABLE


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("connect EACCES 203.0.113.7:465", Kind.BLOCKED_BY_LOCAL_FIREWALL),
        ("530 5.7.0 Authentication required", Kind.AUTH_NOT_SENT),
        ("a1 NO Invalid credentials", Kind.BAD_CREDENTIALS),
        ("smtp.gmail.com: error:0A00010B:SSL routines::wrong version number", Kind.TLS_WRONG_MODE),
        (
            "javax.mail.AuthenticationFailedException: 534-5.7.9 see https://support.google.com/accounts/answer/185833",
            Kind.APP_PASSWORD_REQUIRED,
        ),
        ("imaplib: unexpected response: b'220 smtp.gmail.com ESMTP x1 - gsmtp'", Kind.WRONG_SERVER_OR_PORT),
    ],
)
def test_an_everyday_sentence_counts_where_a_server_is_heard(text: str, kind: Kind) -> None:
    assert sure(understand("", text)) is kind


@pytest.mark.parametrize("phrase", [phrase for _, phrase in PHRASES])
def test_a_phrase_holds_no_digits_since_only_its_letters_are_compared(phrase: str) -> None:
    assert not re.search(r"\d", phrase)


@pytest.mark.parametrize("code", [220, 221, 235, 354])
def test_a_number_in_a_sentence_counts(code: int) -> None:
    assert understand("", f"Expected response code {code} but got an empty response").kind is not Kind.SMTP_EHLO_REFUSED
    assert sure(understand("", "Expected response code 250 but got an empty response")) is Kind.SMTP_EHLO_REFUSED


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("535-5.7.8 Username and Password not accepted", Kind.BAD_CREDENTIALS),
        ("534 5.7.9 Application-specific password required", Kind.APP_PASSWORD_REQUIRED),
        ("550 5.4.5 Daily user sending limit exceeded.", Kind.SENDING_LIMIT),
        ("-ERR [IN-USE] Unable to lock maildrop.", Kind.MAILBOX_LOCKED),
    ],
)
@pytest.mark.parametrize("session", ["", " x1", " 5b1f17b1804b1-434b0d9cc5dsm85411675e9.1"])
def test_a_session_is_taken_out_and_no_word_in_its_place(text: str, kind: Kind, session: str) -> None:
    found = understand("", f"{text}{session} - gsmtp\nAccount 2 (web.de): connection timed out")
    assert (found.kind, found.confidence) == (kind, 0.95)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A2 OK Success [THROTTLED]", Kind.THROTTLED),
        ("-ERR [IN-USE] Please wait", Kind.MAILBOX_LOCKED),
        ("-ERR [LOGIN-DELAY] Wait", Kind.POP_LOGIN_DELAY),
        ("* BYE [UNAVAILABLE] Come back", Kind.SERVER_TEMPORARY),
        ("IMAPClient error: FETCH => [OVERQUOTA] Account exceeded", Kind.QUOTA_BANDWIDTH_EXCEEDED),
    ],
)
def test_a_word_in_brackets_counts_behind_what_begins_an_answer(text: str, kind: Kind) -> None:
    assert sure(understand("", text)) is kind
    assert sure(understand("", re.sub(r".*(?=\[)", "Room 4 ", text))) is None


RIGHT = (
    "534-5.7.9 Application-specific password required",
    "-ERR [SYS/PERM] Your account is not enabled for POP access.",
    "-ERR [IN-USE] Unable to lock maildrop",
    "550 5.4.5 Daily user sending limit exceeded",
)
REFUSALS = (
    "535-5.7.8 Username and Password not accepted",
    "a1 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)",
    "535 5.7.8",
)


@pytest.mark.parametrize("right", RIGHT)
@pytest.mark.parametrize("refusal", REFUSALS)
@pytest.mark.parametrize("form", ["{0}\n{1}", "{1}\n{0}", "{0} - gsmtp (last week), {1} - gsmtp (today)"])
def test_no_password_is_right_that_is_refused_in_the_same_text(right: str, refusal: str, form: str) -> None:
    found = understand("", form.format(right, refusal))
    assert (found.kind, found.proves, found.certain) == (Kind.BAD_CREDENTIALS, Proof.NOTHING, False)


@pytest.mark.parametrize("quotes", ["{}", '"{}"', "'{}'", "« {} »", "({})"])
@pytest.mark.parametrize("right", RIGHT)
def test_a_question_proves_nothing(right: str, quotes: str) -> None:
    said = right.rsplit("] ", maxsplit=1)[-1].rsplit("5 ", maxsplit=1)[-1].rsplit(".9 ", maxsplit=1)[-1].rstrip(".")
    found = understand("", f"-ERR Is this the same as {quotes.format(said)}?")
    assert (sure(found), found.proves) == (None, Proof.NOTHING)
    assert understand("", f"-ERR {said}.").proves in THAT_IT_IS_RIGHT
    refused = understand("", f"Is this {quotes.format(said)}? I get 535-5.7.8 Username and Password not accepted")
    assert sure(refused) is Kind.BAD_CREDENTIALS


@pytest.mark.parametrize("right", RIGHT)
@pytest.mark.parametrize("beside", ["", " It is in the handbook.", " Call the hotline"])
def test_a_sentence_that_no_server_says_proves_no_password(right: str, beside: str) -> None:
    said = right.rsplit("] ", maxsplit=1)[-1].rsplit("5 ", maxsplit=1)[-1].rsplit(".9 ", maxsplit=1)[-1]
    assert understand("", said + beside).proves is Proof.NOTHING
    assert understand("", f"imap.gmail.com: {said}{beside}").proves in THAT_IT_IS_RIGHT


@pytest.mark.parametrize(
    "beside",
    [
        "Immediate connect fail for 2a00:1450::6c: Network is unreachable",
        "We use a proxy. Tunnel connection failed for updates: 407.",
        "OSError: Connection timed out",
        "getaddrinfo ENOTFOUND api.example.org",
        "CERTIFICATE_VERIFY_FAILED: certificate is not yet valid",
    ],
)
@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        ("< 535-5.7.8 Username and Password not accepted.", Kind.BAD_CREDENTIALS),
        ("534-5.7.9 Application-specific password required", Kind.APP_PASSWORD_REQUIRED),
        ("a1 NO [ALERT] Please log in via your web browser and then try again", Kind.WEB_LOGIN_REQUIRED),
    ],
)
def test_what_the_server_judged_comes_before_the_way_to_it(beside: str, answer: str, kind: Kind) -> None:
    for text in (f"{beside}\nConnected to smtp.gmail.com\n{answer}", f"{answer}\n{beside}"):
        assert sure(understand("", text)) is kind


WENT_WRONG = (
    "535-5.7.8 Username and Password not accepted. x1 - gsmtp",
    "a1 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)",
    "-ERR [SYS/PERM] Your account is not enabled for POP access.",
    "connect to smtp.gmail.com[2a00:1450::6c]:587: Network is unreachable",
)


@pytest.mark.parametrize("wrong", WENT_WRONG)
@pytest.mark.parametrize(
    "well",
    [
        "235 2.7.0 Accepted",
        "235 2.7.0 Accepted\n250 2.0.0 OK",
        "a2 OK anna@gmail.com authenticated (Success)",
        "+OK Welcome.",
        "relay=smtp.gmail.com:587, dsn=2.0.0, status=sent (250 2.0.0 OK x1 - gsmtp)",
    ],
)
def test_what_failed_before_it_went_well_is_a_guess(wrong: str, well: str) -> None:
    assert sure(understand("", f"{wrong}\n{well}")) is None
    assert sure(understand("", f"{well}\n{wrong}")) is understand("", wrong).kind
    assert sure(understand("", "A2 OK anna authenticated (Success)\nA3 OK Success [THROTTLED]")) is Kind.THROTTLED


@pytest.mark.parametrize("host", ["smtp.gmx.com", "pop.gmx.com", "imap.mail.com", "imap.ymail.com"])
def test_another_provider_is_no_slip(host: str) -> None:
    assert understand("", f"getaddrinfo ENOTFOUND {host}").kind is Kind.DNS_FAILURE
    assert understand("", "getaddrinfo ENOTFOUND smtp.gmial.com").kind is Kind.HOST_NAME_TYPO


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_no_provider_blocks_the_way_to_this_computer(host: str) -> None:
    assert understand("", f'Failed to connect to mailserver at "{host}" port 25').kind is not Kind.PORT_25_BLOCKED
    assert understand("", 'Failed to connect to mailserver at "smtp.gmail.com" port 25').kind is Kind.PORT_25_BLOCKED


@pytest.mark.parametrize(
    "text",
    [
        "NO [OVERQUOTA] Quota exceeded (mailbox for user is full)",
        "Your account is not enabled for POP concerts",
        "a5 NO [OVERQUOTA] Not enough disk quota (20 MB left)",
        "Delivery Status Notification (Failure): The recipient's account has been disabled",
        "Service not available, closing transmission channel. The server response was: try later",
        "Bad sequence of commands. The server response was: This mail server requires authentication",
    ],
)
def test_a_sentence_for_many_causes_is_a_guess(text: str) -> None:
    assert sure(understand("", text)) is None


@pytest.mark.parametrize("gap", [". ", "! ", "? ", "; ", ".\n", '." '])
@pytest.mark.parametrize(
    "text", ["We have no connection{}Aborted", "The connection timed{}Out of office", "Hostname{}Mismatch", "unknown{}host"]
)
def test_a_sentence_does_not_go_on_in_the_next(text: str, gap: str) -> None:
    assert sure(understand("", f"smtp.gmail.com: {text.format(gap)}")) is None
    assert sure(understand("", f"smtp.gmail.com: {text.format(' ')}")) is not None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Connection refused", Kind.CONNECTION_REFUSED),
        ("[SSL: WRONG_VERSION_NUMBER] wrong version number (_ssl.c:1123)", Kind.TLS_WRONG_MODE),
        ("x509: certificate signed by unknown authority", Kind.TLS_CA_MISSING),
        ("getaddrinfo failed: Name or service not known", Kind.DNS_FAILURE),
    ],
)
def test_trouble_on_the_way_is_sure_only_where_mail_is_spoken_of(text: str, kind: Kind) -> None:
    alone = understand("", text)
    assert (alone.kind, sure(alone)) == (kind, None)
    assert sure(understand("", f"smtp.gmail.com:465 {text}")) is kind


def test_every_rule_can_be_tried() -> None:
    assert all(isinstance(rule, Rule) and (rule.phrases or rule.marks) for rule in RULES)
