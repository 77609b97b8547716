"""Writes docs/diagnoses.md from the kinds, the rules and the words: `python -m build.diagnoses [--check]`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from assistant.mail.kinds import FACTS, Facts, Kind, code, exit_code
from assistant.mail.rules.codes import CODES, LINKS, PAGES, SHARED
from assistant.mail.rules.everyday import COMMON, WORDS
from assistant.mail.rules.rule import Rule
from assistant.mail.rules.sentences import SENTENCES
from assistant.mail.texts import Wording, wording

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "diagnoses.md"
HEAD = """# Diagnoses

Made by `make diagnoses` from `assistant/mail/` and the words in `resources/diagnoses/`: do not edit.

Every answer to a sign-in, and every failure before one, is of one of these kinds. Names and codes never change.
The first two digits of a code are the exit code of `explain` and `check`:

| codes | exit | means |
| --- | --- | --- |
| GAA-001 to GAA-009 | 0 | it works |
| GAA-100 to GAA-199 | 10 to 19 | this computer, its network, or what was entered: Google did not refuse anything |
| GAA-200 to GAA-299 | 20 to 29 | the mail server refused |
| GAA-300 | 30 | the answer is not understood |

Exit 19 without a code: what was entered is no app password and was not sent, or the check was stopped. `check` exits with the
code of the first protocol that failed.

A reply is compared in this order, each with less confidence than the one before:

| what is found | confidence |
| --- | --- |
| a sentence that only a mail server, or a program about it, says | 0.95 |
| a link of Google's with the name of the case | 0.85 |
| an everyday sentence, in a server's answer, or in what a program says that speaks with servers | 0.8 |
| a help page of one kind only, in a server's answer | 0.8 |
| a sentence that is cut off at the end, of which most is there, or enough right behind what only a server says | 0.7 |
| a code of one cause | 0.6 |
| the end of a reply that fits both a sentence and its code | 0.55 |
| a code that several causes share; a help page or an everyday sentence where no server is heard | 0.5 |
| words of programs that hide the server's answer; a code where no server is heard | 0.45 |
| what may be the beginning of a sentence; a sentence with a slip of the finger | 0.4 and less |

What is below 0.6 is a guess: nothing is then known for certain, and other kinds are offered beside it. That a password is right
is said from 0.85 on, where a server says it and refuses none. Whatever failed before an attempt that went well is a guess too.
Sentences are compared by their letters alone: line breaks, quotation marks, reply codes and capitals do not matter; none goes on
behind a full stop. What is written `so` is a regular expression on the text in lower case. All is looked for as whole words and
numbers.

## All kinds

| code | kind | exit | in short |
| --- | --- | --- | --- |
"""
# What is established by a look at the connection rather than by words.
SEEN = {
    Kind.DNS_FAILURE: "the name lookup fails, or does not end in time",
    Kind.HOST_NAME_TYPO: "the name lookup fails, and the name is almost one of Gmail's",
    Kind.CONNECT_TIMEOUT: "no connection in time",
    Kind.IPV6_BROKEN: "IPv6 has no way out where IPv4 has (then a remark, not a failure)",
    Kind.PROXY_REQUIRED: "no connection is possible, and the system is set to use a web proxy",
    Kind.TLS_HANDSHAKE_TIMEOUT: "connected, but no handshake or no greeting in time",
    Kind.TLS_CUT_OFF: "the connection ends during the handshake",
    Kind.TLS_INTERCEPTED: "the certificate's issuer is neither known to the system nor of the public chain; the issuer is named",
    Kind.TLS_CA_MISSING: "the certificate is of the public chain, but this system does not know its root",
    Kind.TLS_CLOCK_SKEW: "the computer's date lies outside the certificate's dates",
    Kind.TLS_WRONG_MODE: "plain words come where the handshake should begin",
    Kind.CAPTIVE_PORTAL: "a web page comes where the handshake or the greeting should begin",
    Kind.WRONG_SERVER_OR_PORT: "the greeting is not that of the right server (IMAP, POP), or no sign-in is offered",
    Kind.ISP_SMTP_REDIRECT: "the greeting is not that of the right server (SMTP)",
    Kind.STARTTLS_STRIPPED: "the server's offer lacks STARTTLS, or words are slipped in before the encryption",
    Kind.SERVER_HUNG_UP: "the connection ends after the handshake",
    Kind.SERVER_TEMPORARY: "no answer in time after the greeting",
    Kind.ENDLESS_ANSWER: "a line of more than 8,192 bytes, more than 100 lines, or more than 131,072 bytes in all",
    Kind.SMTP_EHLO_REFUSED: "any refusal of EHLO",
    Kind.NON_ASCII_CREDENTIALS: "the address or the password is empty or not of printable ASCII characters; nothing is sent",
    Kind.NOT_UNDERSTOOD: "nothing else fits; the three likeliest kinds are offered",
}

TABLES = {
    "sentence": SENTENCES,
    "everyday sentence": COMMON,
    "link": LINKS,
    "help page": PAGES,
    "code": CODES,
    "shared code": SHARED,
    "words": WORDS,
}


def page(words: Wording) -> str:
    """Return the whole page."""
    rows = [f"| {code(kind)} | [{kind}](#{_anchor(kind)}) | {exit_code(kind)} | {words.title_of(kind)} |" for kind in FACTS]
    return HEAD + "\n".join(rows) + "\n" + "".join(_section(kind, FACTS[kind], words) for kind in FACTS)


def _section(kind: Kind, facts: Facts, words: Wording) -> str:
    known = [f"- {line}" for line in _recognised(kind)]
    alike = ", ".join(f"`{other}`" for other in facts.confused_with) or "-"
    return "\n".join(
        [
            f"\n## {code(kind)} {kind}\n",
            f"**{words.title_of(kind)}.** {words.advice(kind)}\n",
            f"Known for certain: {words.proof(facts.proves)} Step: `{facts.mends}`. Looks like: {alike}.\n",
            "Recognised by:\n",
            *known,
            "",
        ]
    )


def _recognised(kind: Kind) -> Iterator[str]:
    if kind in SEEN:
        yield f"in a check: {SEEN[kind]}"
    for name, rules in TABLES.items():
        for rule in rules:
            if rule.kind is kind:
                yield f"{name}: {_of(rule)}"


def _of(rule: Rule) -> str:
    said = [f"“{phrase}”" for phrase in rule.phrases] + ([_quoted(rule.marks)] if rule.marks else [])
    beside = f", beside {_quoted(rule.beside)}" if rule.beside else ""
    without = f", without {_quoted(rule.without)}" if rule.without else ""
    over = f" (over {' or '.join(protocol or 'an unknown protocol' for protocol in rule.protocols)})" if rule.protocols else ""
    return ", ".join(said) + beside + without + over


def _quoted(pattern: str) -> str:
    return f"`` {pattern} ``" if "`" in pattern else f"`{pattern}`"


def _anchor(kind: Kind) -> str:
    return f"{code(kind).lower()}-{kind}"


def main(arguments: list[str]) -> int:
    """Write the page, or with --check say whether it is up to date."""
    text = page(wording("en", ROOT / "resources" / "diagnoses"))
    if "--check" not in arguments:
        PAGE.write_text(text, encoding="utf-8")
        return 0
    if PAGE.is_file() and PAGE.read_text(encoding="utf-8") == text:
        return 0
    print("docs/diagnoses.md is not up to date: run `make diagnoses`")
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
