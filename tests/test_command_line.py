"""The command line: what it prints, what it says when something is wrong, and the codes it ends with."""

from __future__ import annotations

import argparse
import getpass
import io
import json
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from assistant import cli, terminal
from assistant.arguments import parsed, parser
from assistant.guides.library import Library
from assistant.mail.servers import Protocol
from tests import made_pictures
from tests.servers.ports import free_port
from tests.shortly import by_name, each_once
from tests.surroundings import without_windows

ROOT = Path(__file__).parents[1]
GUIDE = """---
title: {title}
slug: mine
---

Before.

## Steps

### First {{#first}}

Do it.
"""


def around(**changes: Any) -> cli.Surroundings:
    """A French system on which no window is opened."""
    return without_windows(**({"environ": {"LANG": "fr_FR.UTF-8"}, "today": lambda: date(2026, 11, 22)} | changes))


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    def ran(*arguments: str, **changes: Any) -> tuple[int, str, str]:
        code = cli.main(arguments, around(**changes))
        out, err = capsys.readouterr()
        return code, out, err

    return ran


def test_steps_are_printed_in_the_language_of_the_system(run: Callable[..., tuple[int, str, str]]) -> None:
    code, out, err = run("steps", "--guide", "less-secure-apps")
    assert (code, err) == (cli.FINE, "")
    assert "> " in out
    assert "https://myaccount.google.com/lesssecureapps" in out


def test_an_option_before_the_command_holds_for_it(run: Callable[..., tuple[int, str, str]]) -> None:
    for before, behind in (
        (("--language", "fr", "steps"), ("steps", "--language", "fr")),
        (("--guide", "remove-access", "steps"), ("steps", "--guide", "remove-access")),
        (("--language", "de", "explain", "534 5.7.9 x"), ("explain", "534 5.7.9 x", "--language", "de")),
        (("--language", "xx", "steps"), ("steps", "--language", "xx")),
        (("--language", "it", "steps", "--language", "es"), ("steps", "--language", "es")),
    ):
        assert run(*before) == run(*behind)
    code, _, err = run("--guide", "nope", "steps")
    assert (code, "nope" in err) == (cli.UNREADABLE, True)


@pytest.mark.parametrize(
    "arguments",
    [
        ["--content", "/tmp", "steps"],
        ["--content", "/tmp", "review"],
        ["--step", "two-step", "steps"],
        ["--settings-folder", "/tmp", "explain", "x"],
        ["--guide", "app-password", "explain", "x"],
        ["--language", "fr", "review"],
    ],
)
def test_an_option_that_a_command_does_not_take_is_refused(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.run(arguments, around())
    assert ended.value.code == 2
    option, command = arguments[0], next(word for word in arguments if word in {"steps", "review", "explain"})
    assert f"the command {command} takes no {option}\n" in capsys.readouterr().err


def test_steps_as_json_have_their_promised_keys(run: Callable[..., tuple[int, str, str]]) -> None:
    code, out, _ = run("steps", "--json", "--language", "en")
    told = json.loads(out)
    assert code == cli.FINE
    assert list(told) == ["slug", "title", "language", "status", "updated", "steps", "introduction", "further_reading", "closing"]
    assert list(told["closing"]) == list(told["introduction"])
    assert list(told["introduction"]) == ["text", "pictures", "callouts", "links"]
    links = [
        *told["further_reading"],
        *told["introduction"]["links"],
        *(link for step in told["steps"] for link in step["links"]),
    ]
    assert links
    assert all(list(link) == ["label", "address", "opened"] for link in links)
    assert told["slug"] == cli.MAIN_GUIDE
    for number, step in enumerate(told["steps"], 1):
        first = ["id", "was", "number", "title", "text", "buttons", "pictures", "seen", "source", "last_checked"]
        assert list(step) == [*first, "callouts", "links"]
        assert all(list(box) == ["kind", "title", "text"] for box in step["callouts"])
        assert all(list(source) == ["place", "date"] for source in step["source"])
        assert step["number"] == number
        assert all(list(button) == ["label", "address"] for button in step["buttons"])
        assert all(list(picture) == ["file", "alt"] and picture["alt"] for picture in step["pictures"])


ODD = {
    "FR": ("fr", ""),
    "fr_FR.UTF-8": ("fr", ""),
    "fr-ca": ("fr", ""),
    "pt": ("pt_PT", ""),
    "pt-BR": ("pt_PT", ""),
    "C": ("en", ""),
    "zh-Hant-TW": ("en", "“zh-Hant-TW”"),
    "x" * 1000: ("en", "“xxx"),
    "nope nope": ("en", "“nope nope”"),
}


@pytest.mark.parametrize("code", ODD)
@pytest.mark.parametrize("command", [["steps"], ["explain", "Username and Password not accepted"], ["check", "a@gmail.com"]])
def test_every_command_speaks_the_same_language(
    run: Callable[..., tuple[int, str, str]], command: list[str], code: str, resources: Path
) -> None:
    spoken, told = ODD[code]
    _, out, err = run(*command, "--language", code, "--json", read_secret=lambda: "")
    words = json.loads((resources / "diagnoses" / f"{spoken}.json").read_text(encoding="utf-8"))
    lines = [line for line in err.splitlines() if line != words["pasted"]["empty"]]
    assert len(lines) == bool(told)
    assert told in "".join(lines)
    assert len("".join(lines)) < 130
    if command[0] == "check":
        assert words["pasted"]["empty"] in err
    else:
        found = json.loads(out)
        assert found.get("language", spoken) == spoken
        assert found["title"] == words["kinds"][found["kind"]]["title"] if "kind" in found else found["steps"]


def test_a_guide_of_another_region_is_in_the_language_that_was_asked_for(
    run: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    (tmp_path / "mine.fr-fr.md").write_text(GUIDE.format(title="Mine"), encoding="utf-8")
    (tmp_path / "mine.en.md").write_text(GUIDE.format(title="Mine"), encoding="utf-8")
    _, out, err = run("steps", str(tmp_path), "--language", "fr-CA", "--json")
    assert (json.loads(out)["language"], err) == ("fr_FR", "")
    _, out, err = run("steps", str(tmp_path), "--language", "nl", "--json")
    assert (json.loads(out)["language"], len(err.splitlines())) == ("en", 1)


def test_steps_of_a_file(run: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    file = tmp_path / "mine.en.md"
    file.write_text(GUIDE.format(title="Mine"), encoding="utf-8")
    code, out, _ = run("steps", str(file))
    assert code == cli.FINE
    assert "1. First  [first]" in out


def test_of_a_folder_the_first_guide_that_can_be_read_is_told_and_the_others_are_named(
    run: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    (tmp_path / "a.en.md").write_bytes(b"---\ntitle: \xff\x00\n")
    (tmp_path / "b.en.md").write_text(GUIDE.format(title="Mine"), encoding="utf-8")
    (tmp_path / "c.en.md").write_text(GUIDE.format(title="Other"), encoding="utf-8")
    code, out, err = run("steps", str(tmp_path))
    assert (code, out.splitlines()[0]) == (cli.FINE, "Mine")
    assert err == "This is the guide b, one of 3. For another: --guide NAME, with a, c.\n"
    code, out, err = run("steps", str(tmp_path), "--guide", "c")
    assert (code, out.splitlines()[0], err) == (cli.FINE, "Other", "")
    assert run("steps", str(tmp_path), "--guide", "a")[0] == cli.UNREADABLE


@pytest.mark.parametrize("place", ["missing.md", "."])
def test_what_cannot_be_read_is_named(run: Callable[..., tuple[int, str, str]], tmp_path: Path, place: str) -> None:
    code, out, err = run("steps", str(tmp_path / place))
    assert (code, out) == (cli.UNREADABLE, "")
    assert str(tmp_path) in err
    assert len(err.strip().splitlines()) == 1


def test_review_names_file_and_line(run: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    file = tmp_path / "mine.en.md"
    file.write_text(GUIDE.format(title="Mine") + "\n[Out](http://support.google.com/)\n", encoding="utf-8")
    code, out, _ = run("review", str(file))
    assert code == cli.FINDINGS
    assert f"{file}:14: The program will not open http://support.google.com/" in out


def test_findings_alike_are_on_one_line_and_all_of_them_when_they_are_asked_for(
    run: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    file = tmp_path / "mine.en.md"
    file.write_text(GUIDE.format(title="Mine") + "\n![a](a.png)\n\n![b](b.png)\n\n[x](https://evil.example/)\n", encoding="utf-8")
    code, out, _ = run("review", str(file))
    assert code == cli.FINDINGS
    assert f"{file}:14: The picture a.png is missing. Likewise 1 more: line 16.\n" in out
    code, out, _ = run("review", "--all", str(file))
    assert code == cli.FINDINGS
    assert f"{file}:14: The picture a.png is missing.\n{file}:16: The picture b.png is missing.\n" in out
    assert f"{file}:18: Limit: The program will not open https://evil.example/" in out


def test_limits_of_the_program_count_when_the_review_is_strict(run: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    file = tmp_path / "mine.en.md"
    different = "\n[x](https://evil.example/)\n\n/// details | It looks different\n    type: different\n\nLook again.\n///\n"
    file.write_text(GUIDE.format(title="Mine") + different, encoding="utf-8")
    assert run("review", str(file))[0] == cli.FINE
    assert run("review", "--strict", str(file))[0] == cli.FINDINGS


def test_warnings_count_when_the_review_is_strict(run: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    file = tmp_path / "mine.en.md"
    different = "\n/// details | It looks different\n    type: different\n\nLook again.\n///\n"
    checked = GUIDE.format(title="Mine").replace("slug: mine", "slug: mine\nlast_checked: 2026-11-01") + different
    file.write_text(checked, encoding="utf-8")
    assert run("review", "--strict", str(file)) == (cli.FINE, "", "")
    file.write_text(checked.replace("2026-11-01", "2020-01-01"), encoding="utf-8")
    assert run("review", str(file))[0] == cli.FINE
    assert run("review", "--strict", str(file))[0] == cli.FINDINGS


def test_the_review_says_where_the_check_would_come_before_any_step(
    run: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    file = tmp_path / "mine.en.md"
    file.write_text("---\ntitle: Mine\n---\n### Enter it {#enter .values}\n", encoding="utf-8")
    assert f"{file}:4: The step 'enter' is marked .values, and nothing comes before it" in run("review", str(file))[1]


def test_a_guide_with_pictures_that_cannot_be_shown_is_played_with_their_words(
    run: Callable[..., tuple[int, str, str]], tmp_path: Path
) -> None:
    file = tmp_path / "mine.en.md"
    pictures = "![The page](https://x.y/a.png)\n\n![](../b.png)\n\n![Shown](c.png)\n"
    file.write_text(GUIDE.format(title="Mine") + f"\n{pictures}", encoding="utf-8")
    (tmp_path / "c.png").write_bytes(made_pictures.png(8, 4))
    code, out, err = run("steps", str(file))
    assert (code, err) == (cli.FINE, "")
    told = ["# Picture not available: The page", "# Picture not available", "# Shown"]
    assert [line.strip() for line in out.splitlines() if "#" in line] == told
    code, out, err = run("steps", "--json", str(file))
    assert (code, err) == (cli.FINE, "")
    (*_, step) = json.loads(out)["steps"]
    assert [(picture["file"], picture["alt"]) for picture in step["pictures"]] == [
        ("https://x.y/a.png", "The page"),
        ("../b.png", "Picture not available"),
        ("c.png", "Shown"),
    ]
    code, out, _ = run("review", str(file))
    assert code == cli.FINDINGS
    assert [address for address in ("https://x.y/a.png", "../b.png", "c.png") if address in out] == [
        "https://x.y/a.png",
        "../b.png",
    ]


def test_the_table_has_a_line_a_guide(run: Callable[..., tuple[int, str, str]], tmp_path: Path) -> None:
    code, out, _ = run("review", "--table")
    assert code == cli.FINE
    assert "app-password" in out
    assert run("review", "--table", str(tmp_path / "nothing"))[0] == cli.UNREADABLE


def test_explain_reads_its_argument_or_standard_input(run: Callable[..., tuple[int, str, str]]) -> None:
    text = "535-5.7.8 Username and Password not accepted"
    code, out, _ = run("explain", text, "--json")
    told = json.loads(out)
    assert (code, told["kind"], told["code"]) == (20, "bad-credentials", "GAA-200")
    assert {"confidence", "title", "advice", "step", "alternatives"} <= set(told)
    code, out, _ = run("explain", read_input=lambda: text)
    assert code == 20
    assert "GAA-200" in out


@pytest.fixture
def once_they_have_ended(tmp_path: Path) -> Path:
    """What is brought along, on the day on which Google gives no app passwords any more."""
    for folder in ("diagnoses", "guides"):
        shutil.copytree(ROOT / "resources" / folder, tmp_path / folder, ignore=shutil.ignore_patterns("*.png"))
    (tmp_path / "settled.txt").write_text("app-passwords=ended\n", "utf-8")
    return tmp_path


@pytest.mark.parametrize("language", ["en", "de"])
def test_once_they_have_ended_nobody_is_told_to_make_one(
    run: Callable[..., tuple[int, str, str]], once_they_have_ended: Path, language: str
) -> None:
    refused = ("534 5.7.9 Application-specific password required", "--language", language)
    usual = json.loads(run("explain", *refused, "--json")[1])
    told = json.loads(run("explain", *refused, "--json", resources=once_they_have_ended)[1])
    steps = Library(ROOT / "resources" / "guides").guide("app-password", language).steps
    (ending,) = (step for step in steps if step.id == "ended")
    assert (usual["step"], told["step"]) == ("guide:app-password#make-app-password", "guide:app-password#ended")
    assert (told["advice"], told["kind"]) == (ending.title, usual["kind"])
    lines = run("explain", *refused, resources=once_they_have_ended)[1].splitlines()
    assert [ending.title, "> guide:app-password#ended"] == lines[lines.index(ending.title) :][:2]
    assert usual["advice"] not in lines
    given = ("check", "anna@gmail.com", "--imap", f"127.0.0.1:{closed_port()}", "--language", language)
    secret = {"read_secret": lambda: "abcd efgh ijkl mnop"}
    assert run(*given, "--json", **secret, resources=once_they_have_ended)[0] == 11
    assert "app-password#make" not in run(*given, **secret, resources=once_they_have_ended)[1]


def test_what_is_explained_needs_no_guide(run: Callable[..., tuple[int, str, str]], once_they_have_ended: Path) -> None:
    (once_they_have_ended / "guides" / "app-password" / "guide.fr.md").write_text("---\n", "utf-8")
    code, out, err = run("explain", "534 5.7.9 Application-specific password required", resources=once_they_have_ended)
    assert (code, err) == (21, "")
    assert "> guide:app-password#make-app-password" in out


def closed_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        return port


@pytest.mark.parametrize("as_json", [True, False])
def test_check_ends_with_the_code_of_what_failed(run: Callable[..., tuple[int, str, str]], as_json: bool) -> None:
    options = ["--imap", f"127.0.0.1:{closed_port()}", *(["--json"] if as_json else [])]
    code, out, err = run("check", "anna@gmail.com", *options, read_secret=lambda: "abcd efgh ijkl mnop\n")
    assert (code, err) == (11, "")
    assert "GAA-111" in out
    assert "abcdefghijklmnop" not in out
    if as_json:
        assert json.loads(out)["works"] is False


def test_what_is_no_app_password_is_not_sent(run: Callable[..., tuple[int, str, str]]) -> None:
    code, out, err = run("check", "anna@gmail.com", "--language", "en", read_secret=lambda: "my own Passw0rd")
    assert (code, out) == (19, "")
    assert "Passw0rd" not in err


@pytest.mark.parametrize("options", [["--imap", "no port:here"], ["--ca", "missing.pem"]])
def test_what_check_cannot_use_is_said(run: Callable[..., tuple[int, str, str]], options: list[str]) -> None:
    code, out, err = run("check", "anna@gmail.com", *options, read_secret=lambda: "")
    assert (code, out) == (cli.USAGE, "")
    assert len(err.strip().splitlines()) == 1


@pytest.mark.parametrize(("protocol", "port"), [("imap", 993), ("pop", 995)])
def test_starttls_where_it_is_not_spoken_is_refused_before_the_password_is_asked_for(
    run: Callable[..., tuple[int, str, str]], protocol: str, port: int
) -> None:
    asked: list[str] = []
    code, out, err = run("check", "anna@gmail.com", f"--{protocol}", "mail.example.org:143/starttls", read_secret=asked.pop)
    assert (code, out, asked) == (cli.USAGE, "", [])
    assert err == f"STARTTLS is for SMTP alone. For {protocol.upper()}, write HOST:{port}, or HOST:PORT/tls for another port.\n"


def test_the_ways_of_encryption_are_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["check", "--help"])
    told = " ".join(capsys.readouterr().out.split())
    of_protocol = [
        told.partition(f"--{protocol} HOST:PORT another")[2].partition(" --")[0] for protocol in ("imap", "smtp", "pop")
    ]
    assert ["encrypted by TLS" in one for one in of_protocol] == [True, True, True]
    assert ["/starttls" in one for one in of_protocol] == [False, True, False]


@pytest.mark.parametrize(
    "host",
    ["imap.gmail.com", "imap.googlemail.com:993", "IMAP.GMAIL.COM.", "imap.google.com", "ｉｍａｐ.gmail.com"],
)
def test_what_is_no_app_password_is_not_sent_to_googles_servers_that_are_named(
    run: Callable[..., tuple[int, str, str]], host: str
) -> None:
    code, out, err = run("check", "anna@gmail.com", "--language", "en", "--imap", host, read_secret=lambda: "my own Passw0rd")
    assert (code, out) == (19, "")
    assert "Passw0rd" not in err


class Endless(io.RawIOBase):
    """What never ends, as /dev/zero."""

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        buffer[:] = bytes(len(buffer))
        return len(buffer)


def standard_input(raw: io.RawIOBase) -> io.TextIOWrapper:
    return io.TextIOWrapper(io.BufferedReader(raw), encoding="utf-8")


def test_a_message_without_end_is_not_read_to_its_end(
    run: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", standard_input(Endless()))
    code, out, err = run("explain")
    assert (code, out) == (cli.UNREADABLE, "")
    assert err == "The message is too long to be explained. Please give only the lines with the error.\n"
    assert 0 < len(around().read_secret()) <= terminal.LONGEST_PASSWORD


def test_a_message_of_the_greatest_length_is_explained(run: Callable[..., tuple[int, str, str]]) -> None:
    text = "535-5.7.8 Username and Password not accepted"
    assert run("explain", read_input=lambda: text.rjust(terminal.LONGEST_MESSAGE))[0] == 20
    assert run("explain", text.rjust(terminal.LONGEST_MESSAGE + 1))[0] == cli.UNREADABLE


def test_any_bytes_are_explained_and_tried(run: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch) -> None:
    reply = b"\xff\xfe535-5.7.8 Username and Password not accepted \xff\0"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(reply), encoding="utf-8"))
    assert run("explain", "--json")[0] == 20
    assert run("explain", "\udcff" + reply.decode("latin-1"), "--json")[0] == 20
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"p\xe4ssword\n"), encoding="utf-8"))
    assert run("check", "anna@gmail.com", "--imap", f"127.0.0.1:{closed_port()}", "--json")[0] == 19


def test_without_any_standard_input(run: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    for command in (("explain",), ("check", "anna@gmail.com")):
        code, _, said = run(*command)
        assert code == cli.UNREADABLE
        assert "standard input is closed" in said


GROUPS = ("xqzv", "kwyb", "jmtr", "hpls")
LOCALES = ("cp1252", "cp437", "cp850", "ascii", "utf-16", "utf-8")
OF_A_PERSON = {
    "utf-8": f"hasło: Tr0ub4dor\r\nI typed {chr(0xA0).join(GROUPS)} here\n",
    "utf-8-sig": f"I typed {chr(0xA0).join(GROUPS)}",
    "utf-16": f"hasło: Tr0ub4dor\nI typed {chr(0x2009).join(GROUPS)}",
}


@pytest.mark.parametrize(("of_locale", "encoding"), each_once(by_name(LOCALES), by_name(OF_A_PERSON)))
def test_what_is_explained_is_utf_8_or_utf_16_with_its_mark_whatever_the_locale_says(
    run: Callable[..., tuple[int, str, str]], monkeypatch: pytest.MonkeyPatch, encoding: str, of_locale: str
) -> None:
    given = io.BytesIO(OF_A_PERSON[encoding].encode(encoding))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(given, encoding=of_locale))
    code, out, err = run("explain", "--json")
    assert (code, err) == (30, "")
    raw = json.loads(out)["raw"]
    assert "<secret>" in raw
    assert not any(part in raw for part in (*GROUPS, "Tr0", "dor", "\r", "\ufeff"))


@pytest.mark.parametrize("of_locale", ["cp1252", "utf-16"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_the_password_is_read_whatever_the_locale_says(monkeypatch: pytest.MonkeyPatch, encoding: str, of_locale: str) -> None:
    given = io.BytesIO("xqzv\u00a0kwyb\nmore".encode(encoding))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(given, encoding=of_locale))
    assert around().read_secret() == "xqzv\u00a0kwyb"


def test_the_password_comes_from_standard_input_or_a_prompt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"abcd efgh\nmore"), encoding="utf-8"))
    assert around().read_secret() == "abcd efgh"
    assert around().read_input() == "more"
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True)
    monkeypatch.setattr(getpass, "getpass", lambda prompt: f"typed at {prompt}")
    assert around().read_secret() == "typed at App password: "


def test_where_a_web_proxy_is_set_a_closed_network_is_explained_by_it(run: Callable[..., tuple[int, str, str]]) -> None:
    given = ("check", "anna@gmail.com", "--imap", f"127.0.0.1:{free_port()}", "--json")
    for environ, expected in (({}, "connection-refused"), ({"https_proxy": "http://proxy.example:3128"}, "proxy-required")):
        _, out, _ = run(*given, environ=environ, read_secret=lambda: "abcd efgh ijkl mnop")
        assert json.loads(out)["results"][0]["kind"] == expected


def test_tour_and_wizard_are_whoever_was_handed_in(run: Callable[..., tuple[int, str, str]]) -> None:
    assert run("tour", "out", "--size", "800x600", "--font-scale", "2", tour=lambda options, _: options.size[0])[0] == 800
    assert run("--guide", "x", wizard=lambda options, _: len(options.guide))[0] == 1


@pytest.mark.parametrize(
    "wrong",
    [
        ["tour", "x", "--size", "9x9"],
        ["tour", "x", "--size", "big"],
        ["tour", "x", "--font-scale", "no"],
        ["tour", "x", "--theme", "p"],
    ],
)
def test_options_that_make_no_sense_are_refused(wrong: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        cli.main(wrong, around())
    assert refused.value.code == cli.USAGE
    assert "error:" in capsys.readouterr().err


@pytest.mark.parametrize("secret", ["xqzv kwyb jmtr hpls", "xqzvkwybjmtrhpls", "xqzv'kwyb", "xqzv\"kw'yb\\", "xqzv\nkwyb"])
@pytest.mark.parametrize(
    "command",
    [
        ["explain", "Password:", "{}"],
        ["explain", "--protocol", "{}"],
        ["explain", "--json={}"],
        ["explain", "-h{}"],
        ["check", "me@gmail.com", "{}"],
        ["check", "me@gmail.com", "--password", "{}"],
        ["check", "me@gmail.com", "--anyway={}"],
        ["check", "me@gmail.com", "--imap", "{}", "more"],
        ["tour", "x", "--size", "{}"],
        ["tour", "x", "--font-scale", "{}"],
        ["tour", "x", "--theme", "{}"],
        ["{}"],
        ["--password={}"],
    ],
    ids=" ".join,
)
def test_what_is_not_understood_is_not_repeated(command: list[str], secret: str, capsys: pytest.CaptureFixture[str]) -> None:
    for words in (secret.split(" "), [secret]):
        given = [*(part.format(words[0]) for part in command), *words[1:]]
        with pytest.raises(SystemExit) as refused:
            cli.main(given, around(read_secret=lambda: ""))
        told = "".join(capsys.readouterr())
        assert refused.value.code == (cli.FINE if "-h" in command[1:2] else cli.USAGE)
        assert "error: " in told
        assert not any(group in told for group in GROUPS)


def test_how_many_arguments_were_not_understood_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    for given, many in ((["a", "b"], "1 argument was"), (["a", "b", "c", "d"], "3 arguments were")):
        with pytest.raises(SystemExit):
            cli.main(["explain", *given], around())
        assert f"error: {many} not understood; put quotes around a text with spaces" in capsys.readouterr().err


@pytest.mark.parametrize("empty", ["", " "])
@pytest.mark.parametrize(
    "command",
    [
        *(["check", "a@b.c", option] for option in ("--imap", "--smtp", "--pop", "--language")),
        *(["check"], ["explain", "x", "--language"], ["explain", "x", "--protocol"]),
        *(["steps", "--guide"], ["steps", "--language"], ["tour", "x", "--guide"], ["tour", "x", "--language"]),
        *(["--guide"], ["--language"], ["--step"]),
    ],
    ids=" ".join,
)
def test_an_empty_value_is_refused(command: list[str], empty: str, capsys: pytest.CaptureFixture[str]) -> None:
    asked: list[str] = []
    with pytest.raises(SystemExit) as refused:
        cli.main([*command, empty], around(read_secret=asked.pop))
    assert (refused.value.code, asked) == (cli.USAGE, [])
    assert capsys.readouterr().err.splitlines()[-1].partition("error: ")[2]


def test_a_size_of_thousands_of_digits_is_refused_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["tour", "x", "--size", f"{'9' * 5_000}x600"], around())
    assert capsys.readouterr().err.endswith("it is not a size such as 1280x800, from 200x200 to 8000x8000\n")


def test_a_font_scale_out_of_bounds_is_refused() -> None:
    with pytest.raises(SystemExit):
        cli.main(["tour", "x", "--font-scale", "9"], around())


def test_the_self_test_asks_for_windows_too(run: Callable[..., tuple[int, str, str]]) -> None:
    asked: list[cli.Surroundings] = []

    def windows(surroundings: cli.Surroundings) -> list[str]:
        asked.append(surroundings)
        return ["a window was not painted"]

    code, out, err = run("--selftest", windows=windows)
    assert asked
    assert code != cli.FINE
    assert "a window was not painted" in out + err


def test_a_reader_who_stops_early_is_no_mistake(capfd: pytest.CaptureFixture[str]) -> None:
    def stops(_options: argparse.Namespace, _around: cli.Surroundings) -> int:
        raise BrokenPipeError

    assert cli.main([], around(wizard=stops)) == cli.FINE
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("found", [{}, {"DISPLAY": ":4321"}])
def test_without_a_display_there_is_one_sentence_and_no_window(found: dict[str, str], tmp_path: Path) -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environ = {name: value for name, value in os.environ.items() if name not in hidden} | found
    ended = subprocess.run(
        [sys.executable, "-m", "assistant", "--settings-folder", str(tmp_path)],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == cli.NO_DISPLAY
    said = [line for line in ended.stderr.splitlines() if line.strip()]
    assert "display" in said[-1]
    assert "Traceback" not in ended.stderr
    assert "Aborted" not in ended.stderr


HUGE = [
    ("steps", "--guide", "x" * 100_000),
    ("--step", "x" * 100_000),
    ("check", "a@example.com", "--imap", "x" * 100_000),
    ("check", "a" * 100_000),
    ("tour", ".", "--size", "9" * 5_000 + "x600"),
    ("tour", ".", "--size", "1000x" + "9" * 100_000),
    ("tour", ".", "--theme", "9" * 100_000),
    ("tour", ".", "--font-scale", "9" * 100_000),
    ("x" * 100_000,),
]


@pytest.mark.parametrize("arguments", HUGE, ids=lambda arguments: " ".join(arguments)[:20])
def test_a_complaint_stays_short(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(arguments)
    said = capsys.readouterr().err
    assert len(said) < 3_000
    assert "_size" not in said


SIZES = [("1280x800", (1280, 800)), ("200x8000", (200, 8000))]
NO_SIZES = [
    "",
    "x",
    "1280",
    "1280x",
    "199x800",
    "800x8001",
    "1280x800x",
    "1280x800x1",
    "-1280x800",
    "1280X800",
    "1e3x800",
    "\u00b2\u00b3\u00b2x800",
]


@pytest.mark.parametrize(("words", "size"), SIZES)
def test_a_size_is_two_numbers(words: str, size: tuple[int, int]) -> None:
    assert parser().parse_args(["tour", ".", "--size", words]).size == size


@pytest.mark.parametrize("words", NO_SIZES)
def test_what_is_no_size_is_said(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["tour", ".", f"--size={words}"])
    assert "argument --size: it is not a size such as 1280x800" in capsys.readouterr().err


def test_every_protocol_can_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    for command, pattern in (("explain", r"--protocol \{([\w,]+)\}"), ("check", r"--(imap|smtp|pop\w*) HOST:PORT")):
        with pytest.raises(SystemExit):
            parsed([command, "--help"])
        told = {word for found in re.findall(pattern, capsys.readouterr().out) for word in found.split(",")}
        assert told == {protocol.value for protocol in Protocol}
