from __future__ import annotations

import base64
import gc
import html
import io
import json
import logging
import pickle
import quopri
import re
import traceback
from itertools import accumulate, chain, product
from pathlib import Path
from typing import Any
from urllib.parse import quote_plus

import pytest

from assistant.mail.command_line import result_lines, results, spoken
from assistant.mail.outcomes import Fails
from assistant.mail.redaction import redacted
from assistant.mail.replies import understand
from assistant.mail.secret import AppPassword, clean
from assistant.mail.servers import Protocol
from assistant.mail.texts import wording
from tests.servers.scripted import Peer
from tests.shortly import shortly

LETTERS = "qzxvkjwqhgybplmt"
GROUPS = tuple(LETTERS[at : at + 4] for at in range(0, 16, 4))
SPELLINGS = (
    LETTERS,
    LETTERS.upper(),
    " ".join(GROUPS),
    base64.b64encode(LETTERS.encode()).decode(),
    base64.b64encode(f"\0somebody@example.org\0{LETTERS}".encode()).decode(),
    base64.b64encode(f"\0else@example.org\0{' '.join(GROUPS)}".encode()).decode(),
    "-".join(GROUPS).title(),
    " ".join(LETTERS),
    "".join(f"%{ord(letter):02x}" for letter in LETTERS),
    "".join(f"\\u{ord(letter):04x}" for letter in LETTERS),
    "=".join(("", *(f"{ord(letter):02X}" for letter in LETTERS))),
    LETTERS.encode().hex(" "),
)


def echo(peer: Peer) -> None:
    """Repeat to the client all that it says, as a careless server's error would."""
    peer.say("* OK ready")
    line = peer.hear()
    peer.say(f"* NO you said {line} or {' '.join(SPELLINGS)}\na1 NO [ALERT] {line} {SPELLINGS[4]}")


def echo_smtp(peer: Peer) -> None:
    peer.say("220 ready")
    peer.hear()
    peer.say("250 AUTH PLAIN")
    peer.say(f"535 5.7.8 {peer.hear()} {' '.join(SPELLINGS)}")


def test_the_password_is_in_nothing_that_is_shown_or_written(
    trial: Any, resources: Path, caplog: pytest.LogCaptureFixture, capfd: Any
) -> None:
    caplog.set_level(logging.DEBUG)
    password = AppPassword(LETTERS)
    servers = trial.at(Protocol.IMAP, trial.serve(echo)), trial.at(Protocol.SMTP, trial.serve(echo_smtp))
    outcomes = trial.run(*servers, password=password)
    assert all(isinstance(outcome, Fails) for outcome in outcomes)
    english = wording("en", resources / "diagnoses")
    shown = [
        repr(outcomes),
        str(outcomes),
        repr(trial.reports),
        pickle.dumps(outcomes).decode("latin-1"),
        repr(password),
        caplog.text,
    ]
    shown += [json.dumps(results(outcomes, english)[0]), *result_lines(outcomes, english), *capfd.readouterr()]
    for text in shown:
        assert not any(spelling in text for spelling in SPELLINGS), text


def test_the_password_is_in_no_exception_text(trial: Any) -> None:
    def report(_: object) -> None:
        raise ValueError("a bug")

    with pytest.raises(ValueError, match="a bug") as raised:
        trial.one(trial.at(Protocol.IMAP, 1), password=AppPassword(LETTERS), report=report)
    written = io.StringIO()
    traceback.print_exception(raised.value, file=written)
    assert "a bug" in written.getvalue()
    assert not any(spelling in written.getvalue() for spelling in SPELLINGS)


def test_exceptions_that_carry_the_password_are_not_repeated(resources: Path) -> None:
    for error in (
        UnicodeEncodeError("ascii", f'a1 LOGIN "me" "{LETTERS}\xa0"', 30, 31, "ordinal not in range(128)"),
        ValueError(f'failed: LOGIN somebody@example.org "{LETTERS}"'),
        ValueError(f"send: 'AUTH PLAIN {SPELLINGS[4]}\\r\\n'"),
        ValueError(f"password={LETTERS}"),
        ValueError(f"I typed {SPELLINGS[2]} and {LETTERS}"),
    ):
        assert not any(spelling in repr(understand("imap", error)) for spelling in SPELLINGS)
    found = understand("pop", f"PASS {LETTERS}\n-ERR [AUTH] Username and password not accepted.")
    said = json.dumps(spoken(found, wording("en", resources / "diagnoses")))
    assert not any(spelling in said for spelling in SPELLINGS)


# Everything that may stand between the four groups of an app password: how Google shows it, what a copy makes of that, and how a
# program or a person writes it down.
GAPS = (
    *(
        "",
        " ",
        "  ",
        "\t",
        "\n",
        "\r\n",
        "\n\n",
        "\u00a0",
        "\u2009",
        "\u202f",
        "\u2028",
        "\u3000",
        "\u200b",
        "\u2060",
        "\u00ad",
        "\ufeff",
    ),
    *("-", "\u2010", "\u2011", "–", "—", " - ", "-\n", "_", ".", "·", ", ", "+", "/", " | ", "\n> ", "*"),
    *(
        "%20",
        "%C2%A0",
        "&nbsp;",
        "&#160;",
        "</span> <span>",
        "\\n",
        "\\t",
        "\\xa0",
        "\\xc2\\xa0",
        "\\u00a0",
        "\\302\\240",
        "=20",
        "=C2=A0",
    ),
)
NAMES = {
    "en": (
        "password",
        "App Password",
        "app-password",
        "application-specific password",
        "password for Gmail",
        "passwd",
        "pwd",
        "pass",
    ),
    "fr": ("mot de passe", "Mot de passe d’application", "mot de passe d'application", "mots de passe des applications", "mdp"),
    "de": ("Passwort", "App-Passwort", "Kennwort", "Passwort für Gmail", "Anwendungspasswort"),
    "es": ("contraseña", "Contraseña de aplicación", "contraseña de la aplicación", "contrasen\u0303a", "clave"),
    "it": ("password per le app", "password dell'app", "password dell’applicazione", "parola d'ordine"),
    "pl": ("hasło", "Hasło do aplikacji", "hasło aplikacji"),
    "pt": ("palavra-passe", "Palavra-passe de aplicação", "palavra-passe da app", "senha", "Senha de app", "senha do aplicativo"),
    "programs": (
        "MAIL_PASSWORD",
        "GMAIL_APP_PASSWORD",
        "smtp.password",
        "smtpPassword",
        "password1",
        "password_2",
        "imap_pass",
        "client_secret",
    ),
}
QUOTES = (
    "{}",
    '"{}"',
    "'{}'",
    "“{}”",
    "„{}“",
    "«\u00a0{}\u00a0»",
    "‘{}’",
    "`{}`",
    "**{}**",
    "({})",
    '\\"{}\\"',
    "&quot;{}&quot;",
    "b'{}'",
)


def key(name: str) -> str:
    return re.sub(r"\W+", "_", name)


# Where a password stands under its name.
NAMED = {
    "colon": "{name}: {secret}",
    "french colon": "{name}\u00a0: {secret}",
    "full-width colon": "{name}：{secret}",
    "equals": "{name}={secret}",
    "arrow": "{name} => {secret}",
    "below": "{name}:\n{secret}\n",
    "ini": "[mail]\nuser = me\n{name} = {secret}\nport = 993",
    "environment": "export MAIL_{key}_1={secret}",
    "yaml": "mail:\n  user: me\n  {name}: {secret}\n  host: imap.gmail.com",
    "json": '{{"user": "me", "{name}": "{json}", "port": 993}}',
    "json in json": '"{{\\"{name}\\": \\"{json}\\"}}"',
    "python": "{{'user': 'me', '{name}': {repr}}}",
    "item": "config['{name}'] = '{secret}'",
    "php": "'{name}' => '{secret}',",
    "setter": 'mail.set_{key}("{secret}");',
    "option": "tool --{key} {secret} --port 993",
    "option with a digit": "tool --{key}1={secret} --port 993",
    "windows option": "tool /{key}:{secret} /port:993",
    "xml": "<{key}>{html}</{key}>",
    "attribute": '<add key="{name}" value="{html}" />',
    "property list": "<key>{name}</key>\n<string>{html}</string>",
    "table": "| {name} | {secret} |",
    "table of a page": "<td>{name}</td><td>{html}</td>",
    "form": "user=me&{key}={url}&port=993",
    "defined": 'define("MAIL_{key}", "{secret}");',
    "put": 'props.put( "mail.{name}" , "{secret}" );',
    "entry": '<entry key="{name}">{html}</entry>',
    "setting": '<setting name="{name}">\n <value>{html}</value></setting>',
    "value before its name": '<property value="{html}" name="{name}"/>',
    "array of C": 'char {name}[] = "{secret}";',
    "R": '{name} <- "{secret}"',
    "in a line": "535 refused; user=me {name}={secret} port=993 535 5.7.8 no",
}
# Where a password stands without one.
BARE = {
    "alone": "{secret}",
    "in a sentence": "I typed {secret} today.",
    "a line": "It says:\n{secret}\nWhat now?",
    "a column": "me,{secret},993",
    "IMAP": 'a1 LOGIN "me" "{secret}"',
    "IMAP unquoted": "C: a1 LOGIN me@example.org {secret}",
    "IMAP literal": "a1 LOGIN {{2}}\n+ OK\nme {{19}}\n+ OK\n{secret}\n",
    "POP": "USER me\nPASS {secret}\n-ERR",
    "an address": "imap://me%40example.org:{url}@imap.gmail.com:993/",
    "a call": 'client.Authenticate("a", "{secret}")',
    "another call": "server.login('me@example.org', '{secret}')",
    "a third call": 'new NetworkCredential("a","{secret}")',
    "a call over lines": 'server.login(\n    "me@example.org",\n    "{secret}",\n)',
    "a call with nothing first": 'smtp.PlainAuth("", "me@example.org", "{secret}", "smtp.gmail.com")',
    "a call of Rust": 'Credentials::new("me".to_string(), "{secret}".to_string())',
    "PowerShell": 'ConvertTo-SecureString "{secret}" -AsPlainText -Force',
    "curl": "curl -u me:{secret} imaps://imap.gmail.com",
    "a pair": "me@gmail.com:{secret}",
    ".netrc": "machine imap.gmail.com\nlogin me\npassword {secret}\n",
    "json": '{{"x": "{json}"}}',
    "bytes": "{bytes}",
    "html": "{html}",
    "quoted-printable": "{printable}",
    "AUTH PLAIN": "AUTH PLAIN {plain}",
    "AUTH PLAIN in two lines": "auth plain\n334\n{plain}",
    "AUTH LOGIN": "AUTH LOGIN\n334 VXNlcm5hbWU6\nbWU=\n334 UGFzc3dvcmQ6\n{login}",
    "XOAUTH2": "AUTH XOAUTH2\n{token}",
    "after a zero": "\0me\0{secret}",
}
# What `make check` tries of forms that are much alike.
FEW_NAMED, FEW_BARE = tuple(NAMED.values())[::4], tuple(BARE.values())[::4]


def written(form: str, secret: str, name: str = "") -> str:
    """Return the secret in a form, escaped as the form has it."""
    return form.format(
        name=name,
        key=key(name),
        secret=secret,
        json=json.dumps(secret)[1:-1],
        repr=repr(secret),
        bytes=repr(secret.encode()),
        html=html.escape(secret),
        url=quote_plus(secret),
        printable=quopri.encodestring(secret.encode()).decode(),
        plain=base64.b64encode(f"\0me@example.org\0{secret}".encode()).decode(),
        login=base64.b64encode(secret.encode()).decode(),
        token=base64.b64encode(f"user=me@example.org\1auth=Bearer {secret}\1\1".encode()).decode(),
    )


def left(shown: str) -> list[str]:
    """Return what is left of the secret: a group of its letters in a row, in whatever case, or one in base64."""
    letters = re.sub("[^a-z]", "", shown.lower())
    coded = [
        base64.b64encode(bytes(shift) + group.encode()).decode()[shift * 2 : shift * 2 + 4]
        for group in GROUPS
        for shift in range(2)
    ]
    return [group for group in GROUPS if group in letters] + [group for group in coded if group in shown]


@pytest.mark.no_cover
@pytest.mark.parametrize("form", shortly(NAMED.values(), FEW_NAMED), ids=NAMED)
def test_under_every_name_in_every_quotes(form: str) -> None:
    names = chain.from_iterable(NAMES.values())
    pairs = list(product(names, QUOTES))[::3]  # of thirteen quotes each name meets every third, the next name others
    tried = [(written(form, quotes.format(" ".join(GROUPS)), name), name) for name, quotes in pairs]
    assert [(name, shown) for text, name in tried if left(shown := redacted(text))] == []
    assert len(tried) > 150


@pytest.mark.no_cover
@pytest.mark.parametrize("form", shortly(NAMED.values(), FEW_NAMED), ids=NAMED)
def test_under_a_name_of_every_language_with_everything_between_its_groups(form: str) -> None:
    names = [of_language[-1] for of_language in NAMES.values()]
    assert len(GAPS) % 2 == 1  # each name meets every other gap, the next name the rest
    tried = [(written(form, gap.join(GROUPS), name), name) for name, gap in list(product(names, GAPS))[::2]]
    assert [(name, shown) for text, name in tried if left(shown := redacted(text))] == []


@pytest.mark.parametrize("form", shortly(BARE.values(), FEW_BARE), ids=BARE)
def test_without_a_name_with_everything_between_its_groups(form: str) -> None:
    cases = (str.lower, str.upper, str.title)
    tried = [(written(form, gap.join(map(case, GROUPS))), gap) for gap, case in product(GAPS, cases)]
    assert [(gap, shown) for text, gap in tried if left(shown := redacted(text))] == []


@pytest.mark.parametrize("quotes", shortly(QUOTES, QUOTES[::4]))
def test_without_a_name_in_every_quotes(quotes: str) -> None:
    forms = (BARE["alone"], BARE["in a sentence"], BARE["a line"])
    tried = [(written(form, quotes.format(gap.join(GROUPS))), gap) for form, gap in product(forms, GAPS)]
    assert [(gap, shown) for text, gap in tried if left(shown := redacted(text))] == []


# What an app password may be joined to, with no space between them.
JOINED = (
    *("{}1", "0{}", "x1{}", "#{}", "pass{}", "pwd{}", "PW{}", "pw{}pw", "mdp{}", "Passwort{}", "993{}", "imap.gmail.com{}"),
    *("mysql -u me -p{} db", "7z x -p{} a.7z", "-P{}", "-w{}", "-xp{}", "--p{}", "me@gmail.com{}", "{}@gmail.com"),
    *("密码是{}。", "パスワードは{}です", "암호{}", "{}입니다", "пароль{}", "é{}", "{}éa", "ü{}ü", "ß{}", "كلمة{}", "œ{}ł"),
    *("\x1b[32m{}\x1b[0m", "\\x1b[1;31m{}\\x1b[0m", "\\033[31m{}\\e[0m", "^[[31m{}", "[32m{}[0m", "\x9b1m{}"),
    *("printf '\\0me@gmail.com\\0{}' | base64", "echo -en '\\0me\\0{}'", "b'\\0me\\0{}'", "$'\\0me\\0{}'", "\\n{}\\r\\n"),
)
# How its groups may be broken up: what stands before each of them, and what behind.
BROKEN = {
    "in colours": ("\x1b[1m{}\x1b[0m ",) * 4,
    "numbers": ("1. {}\n", "2. {}\n", "3. {}\n", "4. {}\n"),
    "numbers in a line": ("1) {} ", "2) {} ", "3) {} ", "4) {}"),
    "numbers without spaces": ("1){} ", "2){} ", "3){} ", "4){}"),
    "numbers with colons": ("1: {}, ", "2: {}, ", "3: {}, ", "4: {}"),
    "brackets": ("{} (", "{}) ", "{} (", "{})"),
    "signs of every kind": ("{}. ", "{}, ", "{}; ", "{}"),
    "and": ("{}, ", "{}, ", "{} and ", "{}"),
    "und": ("{} und ",) * 3 + ("{}",),
    "pieces of a program": ('pw = "{} " \\\n', ' "{} " \\\n', ' "{} " \\\n', ' "{}"'),
    "pieces with plus": ('pw = "{}', '{}"\n   + "', "{}", '{}"'),
    "pieces with points": ('"{}', '{}"."', "{}", '{}"'),
    "an array": ('["{}", ', '"{}", ', '"{}", ', '"{}"]'),
    "two lines": ("{}", "{}\n", "{}", "{}"),
    "two lines with a dash": ("{}", "{}-\n", "{}", "{}"),
    "two lines with a backslash": ("{}", "{}\\\n", "{}", "{}"),
    "a mail that is quoted twice": ("> > {} ", "{}\n", "> > {} ", "{}"),
    "long tags": tuple(f'<b data-x="{"a" * 300}">{{}}</b>' for _ in range(4)),
}
SIZES = ((8, 8), (4, 8, 4), (3, 4, 4, 5), (5, 5, 5, 1), (12, 4), (2, 14), (1, 7, 8), (10, 6))
LABELLED = (
    *("user me pass {}", "passwort lautet {}", "Retype: {}", "api_key={}"),
    *("{}", "app password {}", "my app password is {} and it fails", "curl -u me:{} imaps://imap.gmail.com", "PW = {}"),
    *("tool --password1 {} --host", "mdp {}", "senha: {}", "me@gmail.com {}", "LOGIN me {}", "das Passwort {} geht nicht"),
)


def letters_left(shown: str) -> list[str]:
    """Return the four letters in a row of the app password that are still there."""
    return parts_left(LETTERS, re.sub("[^a-z]", "", shown.lower()))


@pytest.mark.parametrize("secret", [LETTERS, " ".join(GROUPS)])
@pytest.mark.parametrize("form", JOINED, ids=ascii)
def test_with_something_joined_to_it(form: str, secret: str) -> None:
    assert letters_left(redacted(f"I typed\n{form.format(secret)}\n")) == []


@pytest.mark.parametrize("form", BROKEN.values(), ids=BROKEN)
def test_in_pieces(form: tuple[str, ...]) -> None:
    pieces = "".join(piece.format(group) for piece, group in zip(form, GROUPS, strict=True))
    assert letters_left(redacted(f"They are\n{pieces}")) == []


@pytest.mark.parametrize("sizes", SIZES, ids=str)
def test_in_other_groups(sizes: tuple[int, ...]) -> None:
    ends = list(accumulate(sizes))
    groups = " ".join(LETTERS[end - size : end] for size, end in zip(sizes, ends, strict=True))
    assert [shown for form in LABELLED if letters_left(shown := redacted(form.format(groups)))] == []


def dumped(octets: bytes, form: str) -> str:
    """Return the lines of a dump, each of sixteen octets."""
    lines = [octets[at : at + 16] for at in range(0, len(octets), 16)]
    plain = [re.sub("[^ -~]", ".", line.decode("latin-1")) for line in lines]
    return "\n".join(form.format(16 * at, lines[at].hex(" "), lines[at].hex(" ", 2), plain[at]) for at in range(len(lines)))


@pytest.mark.parametrize("form", ["{0:08x}  {1:47}  |{3}|", "{0:08x}: {2:39}  {3}", "{0:04x}   {1:47}   {3}", "{0:07o} {1}"])
@pytest.mark.parametrize("sent", [f"\0me\0{LETTERS}", f"PASS {' '.join(GROUPS)}\r\n"])
def test_in_a_dump(form: str, sent: str) -> None:
    shown = redacted(f"sent:\n{dumped(sent.encode(), form)}\n")
    assert parts_left(LETTERS.encode().hex(), re.sub(r"[^\da-f]", "", shown)) == []
    assert not re.search(r"[qzxvkjwq]{3}|plmt", shown)


def test_words_that_are_sixteen_letters_together_stay() -> None:
    sentences = (
        "Die Anmeldung schlug fehl: der Server antwortet nicht.",
        "javax.mail.MessagingException: Could not connect to SMTP host",
        "The password was correct, but the account needs attention.",
        "Ein gespeichertes Passwort wurde vom Postausgangsserver abgelehnt.",
        "Niewłaściwa nazwa użytkownika lub hasło; serwer odrzucił połączenie.",
    )
    assert [sentence for sentence in sentences if redacted(sentence) != sentence] == []


UNQUOTED = {"alone", "in a sentence", "a line", "a column", "IMAP unquoted", "curl", "a pair", ".netrc", "after a zero"}
UNQUOTED |= {"json", "bytes", "html", "quoted-printable"}
NORMAL = (
    "Tr0ub4dor&3",
    "correct horse battery staple",
    "hunter2",
    "p@ss:w/o,rd;!x",
    "geheimnis",
    "{Xy}(Zw)1234",
    "abc=def:ghi",
    "Zażółć gęślą",
    "<hunter2",
    "pa|pe|rpencil",
)


# Where a password that is no app password stands under its name, and is told from words by its digits.
WITH_DIGITS = (
    *("password - {}", "password – {}", "my password was {}", "password... {}", "password\n{}", "hasło to {}", "pass-phrase: {}"),
    *("a login me {}", "a LOGIN {{12}}\r\nme@gmail.com {{14}}\r\n{}", "a LOGIN {{2}}\r\nme {{14+}}\r\n{}\r\n"),
    *("credentials: me@gmail.com {}", "Zugangsdaten: me@gmail.com / {}", "identifiants = {}", "auth=Bearer {}"),
    *("host,user,pass\nimap.gmail.com,me,{}", "user;password;port\nme;{};993", "password,host\n{},imap.gmail.com"),
    *(
        "Your app password for your device\n{}\n",
        "Dein App-Passwort für dein Gerät {}",
        "$p = ConvertTo-SecureString '{}' -Force",
    ),
)


@pytest.mark.parametrize("form", WITH_DIGITS, ids=ascii)
def test_a_password_with_digits(form: str) -> None:
    for secret in ("Tr0ub4dor&3xyz", "Sommer2024", "4711-abcd!"):
        assert parts_left(secret, redacted(form.format(secret))) == []


def parts_left(secret: str, shown: str) -> list[str]:
    """Return the four characters in a row of a secret that are still there."""
    parts = [secret[at : at + 4] for at in range(len(secret) - 3)]
    return [part for part in parts if part in shown]


@pytest.mark.parametrize("form", shortly(NAMED.values(), FEW_NAMED), ids=NAMED)
def test_a_password_of_any_kind_under_its_name(form: str) -> None:
    names = [of_language[0] for of_language in NAMES.values()]
    quoted = ('"{}"', "'{}'") if form == NAMED["option"] else ("{}", '"{}"', "“{}”")  # a command line splits what is not quoted
    assert len(NORMAL) % 3 != 0  # under each name, in each quotes, every third of them; under the next one others
    kinds = list(product(names, quoted, NORMAL))[::3]
    tried = [(written(form, quotes.format(secret), name), name, secret) for name, quotes, secret in kinds]
    assert [(name, shown) for text, name, secret in tried if parts_left(secret, shown := redacted(text))] == []


@pytest.mark.parametrize("form", [form for form in BARE if form not in UNQUOTED])
def test_a_password_of_any_kind_that_is_sent(form: str) -> None:
    for secret in NORMAL:
        shown = redacted(written(BARE[form], secret))
        assert parts_left(secret, shown) == []
        assert base64.b64encode(secret.encode()).decode()[:8] not in shown


def test_all_that_explain_shows(resources: Path) -> None:
    english = wording("en", resources / "diagnoses")
    for form, protocol in product((*NAMED.values(), *BARE.values()), ("imap", "smtp", "pop", "")):
        found = understand(
            protocol, written(form, " ".join(GROUPS), "password") + "\n535 5.7.8 Username and Password not accepted"
        )
        assert (found.code, left(json.dumps(spoken(found, english))), left(repr(found))) == ("GAA-200", [], [])


@pytest.mark.no_cover
def test_nothing_keeps_the_password_after_the_check(trial: Any) -> None:
    """No text that the garbage collector can find holds the password once the check is over and the password forgotten."""
    backwards = "nbhgtyujkmvcfrdx"  # the password itself is not written here, so that whatever is found was kept
    password = clean(" ".join(backwards[::-1][i : i + 4] for i in range(0, 16, 4)))
    server = trial.at(Protocol.SMTP, trial.serve(echo_smtp_briefly))
    outcome = trial.one(server, password=password)
    assert isinstance(outcome, Fails)
    assert holders(backwards) != []  # the server heard it: the search finds what is there
    trial.stack.close()
    assert isinstance(password, AppPassword)
    password.forget()
    assert holders(backwards) == []


def echo_smtp_briefly(peer: Peer) -> None:
    peer.say("220 ready")
    peer.hear()
    peer.say("250 AUTH LOGIN")
    peer.hear()
    peer.say("334 VXNlcm5hbWU6")
    peer.hear()
    peer.say("334 UGFzc3dvcmQ6")
    peer.heard.append(base64.b64decode(peer.hear()).decode())
    peer.say("535 5.7.8 Username and Password not accepted.")


def holders(backwards: str) -> list[object]:
    gc.collect()
    encoded = base64.b64encode(backwards[::-1].encode()).decode()[::-1]
    texts = (text for thing in gc.get_objects() for text in gc.get_referents(thing) if issubclass(type(text), str))
    return [text for text in texts if backwards in text[::-1] or encoded in text[::-1]]
