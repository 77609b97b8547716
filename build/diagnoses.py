"""Writes docs/diagnoses.md from the kinds, the rules and the words: `python -m build.diagnoses [--check]`."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

from assistant.mail.kinds import FACTS, Facts, Kind, code, exit_code
from assistant.mail.replies import CONFIDENCE
from assistant.mail.rules.listed import DEVICES, WINDOWS
from assistant.mail.rules.rule import Basis, Rule
from assistant.mail.rules.said import SAID
from assistant.mail.rules.tables import TABLES
from assistant.mail.texts import Wording, wording
from build.made import ROOT, written

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
| GAA-310 to GAA-319 | 31 | the sign-in is not the trouble: a mail was refused |

Exit 19 without a code: what was entered is no app password and was not sent, or the check was stopped. `check` exits with the
code of the first protocol that failed.

What is found in a text is evidence for a kind. How much it counts hangs on what was seen, and nothing else:

| what is seen | confidence | where |
| --- | --- | --- |
@CONFIDENCE@

It counts for less in these cases, at most as a guess (0.5):

- The same is said for several causes. They are listed beside it, the likeliest first, and a question tells them apart.
- It is trouble on the way to a server, but a server was reached and said no, or the text speaks of no mail server at all.
- It says that a password is right, but no server is heard, or one refuses a password in the same text: then none is right.
- An attempt that went well follows it.

What is below 0.6 is a guess: nothing is then known for certain. That a password is right is said from 0.85 on. Of a log the last
conversation that failed counts; in it, the server's judgement comes before the way to it, and a refusal before what is only to be
waited for. Trouble on the way in a text about other things than mail is not understood.

Sentences are compared by their letters alone: line breaks, quotation marks, reply codes and capitals do not matter; none goes on
behind a full stop. What is written `so` is a regular expression on the text in lower case. All is looked for as whole words and
numbers. *Words* are what a sentence speaks of, in English, German, French, Spanish, Italian, Polish and Portuguese
(`assistant/mail/rules/words/`).

`make long` prints how often each confidence was right on collected texts, each source left out of the rules in turn.

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

WHERE = {
    Basis.SENTENCE: "anywhere: only a mail server, or a program about one, says it",
    Basis.LINK: "anywhere: a link of Google's with the name of the case",
    Basis.EVERYDAY: "in a server's answer, or in what a program says that speaks with servers; else it is a guess",
    Basis.PAGE: "a help page of one kind only, in a server's answer; else it is a guess",
    Basis.ENHANCED_CODE: "in an answer; 0.1 less elsewhere",
    Basis.REPLY_CODE: "in an answer; 0.1 less elsewhere",
    Basis.NUMBER: "beside talk of mail; 0.1 less elsewhere",
    Basis.CUT_OFF: "at the end of a text: most of a sentence, or enough of it behind what only a server says; else 0.55 or less",
    Basis.PANEL_CODE: "beside the maker's name, or from a program of that name",
    Basis.WORDS: "in one sentence; less where it is advised or said to be possible",
    Basis.MISTYPED: "typed with slips of the finger",
}


def page(words: Wording) -> str:
    """Return the whole page."""
    rows = [f"| {code(kind)} | [{kind}](#{_anchor(kind)}) | {exit_code(kind)} | {words.title_of(kind)} |" for kind in FACTS]
    counts = "\n".join(f"| {seen.replace('-', ' ')} | {CONFIDENCE[seen]} | {where} |" for seen, where in WHERE.items())
    head = HEAD.replace("@CONFIDENCE@", counts)
    return head + "\n".join(rows) + "\n" + "".join(_section(kind, FACTS[kind], words) for kind in FACTS)


def _section(kind: Kind, facts: Facts, words: Wording) -> str:
    known = [f"- {line}" for line in _recognised(kind)]
    alike = ", ".join(f"`{other}`" for other in facts.confused_with) or "-"
    step = f"`{facts.mends}`" if facts.mends else "-"
    return "\n".join(
        [
            f"\n## {code(kind)} {kind}\n",
            f"**{words.title_of(kind)}.** {words.advice(kind)}\n",
            f"Known for certain: {words.proof(facts.proves)} Step: {step}. Looks like: {alike}.\n",
            "Evidence:\n",
            *known,
            "",
        ]
    )


def _recognised(kind: Kind) -> Iterator[str]:
    if kind in SEEN:
        yield f"in a check: {SEEN[kind]}"
    for seen, rules in TABLES.items():
        yield from (f"{seen.replace('-', ' ')}: {_of(rule)}{_shared(rule.shared)}" for rule in rules if rule.kind is kind)
    for shown, listed in _codes():
        first, *others = map(Kind, listed.split())
        if first is kind:
            yield f"{shown}{_shared(others)}"
    for said in SAID:
        if said.kind is kind:
            unless = f", contradicted by {' or '.join(said.without)}" if said.without else ""
            yield f"words: {' + '.join(said.concepts)}{unless}{_shared(said.shared)}"


def _codes() -> Iterator[tuple[str, str]]:
    """Yield the codes that are listed, and the kinds of each."""
    yield from ((f"error number: `{number}`", listed) for number, listed in WINDOWS.items())
    for device in DEVICES:
        maker = device.names[0].capitalize()
        yield from ((f"panel code: {maker} `{shown}`", listed) for shown, listed in device.codes.items())


def _shared(kinds: Iterable[Kind]) -> str:
    listed = ", ".join(f"`{kind}`" for kind in kinds)
    return f"; told in the same way: {listed}" if listed else ""


def _of(rule: Rule) -> str:
    said = [f"“{phrase}”" for phrase in rule.phrases] + ([_quoted(rule.marks)] if rule.marks else [])
    beside = f", beside {_quoted(rule.beside)}" if rule.beside else ""
    without = f", contradicted by {_quoted(rule.without)}" if rule.without else ""
    over = f" (over {' or '.join(protocol or 'an unknown protocol' for protocol in rule.protocols)})" if rule.protocols else ""
    return ", ".join(said) + beside + without + over


def _quoted(pattern: str) -> str:
    return f"`` {pattern} ``" if "`" in pattern else f"`{pattern}`"


def _anchor(kind: Kind) -> str:
    return f"{code(kind).lower()}-{kind}"


def main(arguments: list[str]) -> int:
    """Write the page, or with --check say whether it is up to date."""
    return written(PAGE, page(wording("en", ROOT / "resources" / "diagnoses")), arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
