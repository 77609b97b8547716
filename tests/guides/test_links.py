"""Which addresses are ever opened, against those who would like others opened."""

from __future__ import annotations

import json
import re
from pathlib import Path
from urllib.parse import parse_qs, quote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.guides import links

GOOD = [
    "https://myaccount.google.com",
    "https://myaccount.google.com/",
    "https://myaccount.google.com/apppasswords",
    "https://myaccount.google.com/u/1/apppasswords/?authuser=1",
    "https://myaccount.google.com/lesssecureapps?pli=1#x",
    "https://myaccount.google.com/signinoptions/twosv?hl=pt-BR&",
    "HTTPS://MyAccount.Google.com/security",
    "https://myaccount.google.com/security-checkup",
    "https://myaccount.google.com/u/0/personal-info?hl=de",
    "https://myaccount.google.com:443/security",
    "https://accounts.google.com/AccountChooser?Email=a%40example.com&continue=https%3A%2F%2Fmyaccount.google.com%2Fapppasswords",
    "https://accounts.google.com/AccountChooser?continue=https://mail.google.com/",
    "https://accounts.google.com/ServiceLogin?hl=fr&continue=https%3A%2F%2Fmyaccount.google.com%2F",
    "https://mail.google.com/mail/#settings/fwdandpop",
    "https://mail.google.com/mail/u/0/#inbox",
    "https://admin.google.com/ac/security/2sv",
    "https://support.google.com/accounts/answer/185833?hl=fr",
    "https://support.google.com/mail/answer/7126229?hl=en&co=GENIE.Platform%3DAndroid#zippy=%2Cstep-check",
    "https://support.google.com/mail?p=WebLoginRequired",
    "https://omm.ovhcloud.com/",
    "https://docs.ovh.com/fr/a-b_c/~d/%C3%A9?x=(1)",
    "https://docs.ovh.com/fr/guide.html#:~:text=App%20passwords",
    "https://www.ovhcloud.com/es-es/@team",
    "https://support.google.com/a/answer/105694#:~:text=imap.gmail.com",
    "https://support.google.com/a/answer/105694#zippy=:~:text=ssl0.ovh.net,-993&text=x",
    "https://community.ovh.com/t/imap.gmail.com/12345",
    "https://docs.ovhcloud.com/fr/guides/node.js",
    "https://docs.ovhcloud.com/fr/guides/node.js?v=16909060",
    "https://support.google.com/mail/search?q=time:12",
    "https://support.google.com/mail/search?q=smtp.gmail.com&next=20",
    "https://help.ovhcloud.com/csm/fr-gmail?id=kb_article_view&sysparm_article=KB0052148",
]
EVIL = [
    "",
    "myaccount.google.com",
    "//myaccount.google.com/",
    "http://myaccount.google.com/",
    "ftp://myaccount.google.com/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:text/html,x",
    "mailto:a@example.com",
    "guide:app-password",
    "#step",
    "/pages/x",
    "https:///myaccount.google.com/",
    "https:/myaccount.google.com/",
    "https:myaccount.google.com/",
    "https:\\\\myaccount.google.com/",
    "https://myaccount.google.com\\@evil.example/",
    "https://myaccount.google.com\\.evil.example/",
    "https://evil.example\\@myaccount.google.com/",
    "https://myaccount.google.com@evil.example/",
    "https://user@myaccount.google.com/",
    "https://user:word@myaccount.google.com/",
    "https://@myaccount.google.com/",
    "https://myaccount.google.com:8443/",
    "https://myaccount.google.com:443@evil.example/",
    "https://myaccount.google.com:/",
    "https://myaccount.google.com.evil.example/",
    "https://evilmyaccount.google.com/",
    "https://evil.example/myaccount.google.com",
    "https://evil.example/#https://myaccount.google.com/",
    "https://evil.example?myaccount.google.com",
    "https://myaccount.google.com.",
    "https://.myaccount.google.com/",
    "https://google.com/",
    "https://www.google.com/url?q=https://evil.example",
    "https://sites.google.com/x",
    "https://xn--myaccount-google-abc.com/",
    "https://myaccоunt.google.com/",  # a Cyrillic letter
    "https://myaccount.google。com/",
    "https://ｍyaccount.google.com/",  # a wide letter
    "https://myaccount.goog\u017fe.com/",
    "https://myaccount.google.com/\u202egnp.exe",
    "https://myaccount.google.com/é",
    "https://myaccount.google.com/ x",
    " https://myaccount.google.com/",
    "https://myaccount.google.com/\n",
    "https://myaccount.google.com/\tx",
    "ht\ntps://myaccount.google.com/",
    "https://my\taccount.google.com/",
    "https://myaccount.google.com/\x00",
    "https://myaccount.google.com/\x7f",
    'https://myaccount.google.com/"x',
    "https://myaccount.google.com/<x>",
    "https://myaccount.google.com/`x`",
    "https://myaccount.google.com/|x",
    "https://myaccount.google.com/^x",
    "https://myaccount.google.com/{x}",
    "https://[::1]/",
    "https://142.250.1.1/",
    "https://%6dyaccount.google.com/",
    "https://myaccount.google.com%2eevil.example/",
    "https://myaccount.google.com/" + "x" * 3000,
    "https://accounts.google.com/AccountChooser?continue=https://evil.example/",
    "https://accounts.google.com/AccountChooser?continue=https%3A%2F%2Fevil.example%2F",
    "https://accounts.google.com/ServiceLogin?continue=%20https%3A%2F%2Fevil.example%2F",
    "https://accounts.google.com/Logout?continue=//evil.example/",
    "https://accounts.google.com/Logout?continue=%5C%5Cevil.example",
    "https://accounts.google.com/Logout?a=1&continue=javascript:alert(1)",
    "https://accounts.google.com/x?continue=https%3A%2F%2Faccounts.google.com%2Fy%3Fcontinue%3Dhttps%253A%252F%252Fevil.example",
]
ACTING = [  # a page that grants, confirms or changes something, or signs out, or that nobody needs
    "https://admin.google.com/ac/owl/domainwidedelegation?clientIdToAdd=1&clientScopeToAdd=https://mail.google.com/&overwriteClientId=true",
    "https://admin.google.com/ac/owl/domainwidedelegation",
    "https://admin.google.com/ac/security/2sv/?scope=all",
    "https://admin.google.com/AC/security/2sv",
    "https://admin.google.com/ac/security/2sv/../../owl/domainwidedelegation",
    "https://admin.google.com/ac/security%2F2sv",
    "https://accounts.google.com/",
    "https://accounts.google.com/samlredirect?domain=example.com",
    "https://accounts.google.com/o/oauth2/v2/auth?client_id=1&scope=https://mail.google.com/&redirect_uri=x",
    "https://accounts.google.com/o/oauth2/device/usercode?user_code=ABCD-EFGH",
    "https://accounts.google.com/Logout",
    "https://accounts.google.com/AddSession?continue=https://mail.google.com/",
    "https://accounts.google.com/DisplayUnlockCaptcha",
    "https://accounts.google.com/AccountChooser/signinchooser",
    "https://accounts.google.com/AccountChooser?Email=anna",
    "https://accounts.google.com/AccountChooser?service=mail",
    "https://accounts.google.com/AccountChooser?Continue=https://mail.google.com/",
    "https://accounts.google.com/AccountChooser?continue=",
    "https://accounts.google.com/AccountChooser?continue=https://mail.google.com/&continue=https://evil.example/",
    "https://accounts.google.com/ServiceLogin;continue=https%253A%252F%252Fevil.example",
    "https://accounts.google.com/ServiceLogin?hl=en;continue=https://evil.example",
    "https://accounts.google.com/ServiceLogin#continue=https://evil.example",
    "https://accounts.google.com/ServiceLogin%3Fcontinue=https://evil.example",
    "https://accounts.google.com/ServiceLogin?continue=https%3A%2F%2Fadmin.google.com%2Fac%2Fowl%2Fdomainwidedelegation",
    "https://google.com/device",
    "https://www.google.com/device?user_code=ABCD-EFGH",
    "https://www.google.com/amp/s/evil.example",
    "https://mail.google.com/mail/?view=cm&to=eve@example.com",
    "https://mail.google.com/mail/vf-%5BANGjdJ%5D-x",
    "https://mail.google.com/mail/mdd-%5Bx%5D",
    "https://mail.google.com/mail/#create-filter/from=a",
    "https://mail.google.com/mail/#settings/fwdandpop/x",
    "https://myaccount.google.com/accountlinking/consent?project=1",
    "https://myaccount.google.com/deleteaccount",
    "https://myaccount.google.com/delegation/accept",
    "https://myaccount.google.com/connections?filters=3&x=y",
    "https://myaccount.google.com/apppasswords?authuser=eve@example.com",
    "https://workspace.google.com/marketplace/app/anything/1",
]
ONWARD = [  # however it is written, it leads on to a host that nobody chose
    "https://evil.example/",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "mailto:eve@example.com",
    "data:text/html,x",
    "evil.example",
    "www.evil.example/x",
    "evil.xn--p1ai",
    "evil\u3002example",
    "évil.example",
    "ｅvil．example",  # wide letters and a wide dot
    "https:／／evil.example",
    "192.0.2.1/x",
    "https://[2001:db8::1]/",
    "https://anna@evil.example/",
    "💩.la",
    "evi\u0338l.example",
    ".evil.example",
    "..evil.example.",
    "/ /evil",
    "imap.gmail.com.evil.example",
    "imap.gmail.com-evil.example",
    "imap.gmail.com\u3002evil.example",
    "evil.example.imap.gmail.com",
    "imap.gmail.com/evil.example",
    "node.js.evil.example",
    "GENIE.Platform.evil.example",
    *(f"evil.example{sign}{more}" for sign in ".\"<>[]{}'*!=$@+~(^`|%,;&" for more in ("", "x", "/x")),
]
PLACES = ["?q={}", "?a=1&url={}", ";continue={}", "#{}", "#!{}", "?a#url={}", "/amp/s/{}", "/url?q={}", "?a={}%20x", "?x|{}"]


def encoded(words: str, times: int) -> str:
    for _ in range(times):
        words = quote(words, safe="")
    return words


@pytest.mark.no_cover
@pytest.mark.parametrize(
    "host", ["support.google.com/x", "docs.ovh.com/x", "myaccount.google.com/security", "mail.google.com/mail"]
)
@pytest.mark.parametrize("place", PLACES)
def test_no_address_leads_on_to_another(host: str, place: str) -> None:
    ways = [f"https://{host}{place.format(encoded(onward, times))}" for onward in ONWARD for times in range(1, 12)]
    assert len(ways) > 1_000
    assert [way for way in ways if links.allowed(way)] == []


@pytest.mark.parametrize(
    "number", ["16909060", "0x01020304", "0X7F000001", "0100000001", "%3116909060", ".16909060", "%2016909060"]
)
@pytest.mark.parametrize("name", ["url", "URL", "redirect_uri", "continue", "next", "returnTo", "goto", "dest", "target", "href"])
def test_a_number_is_a_host_where_an_address_is_asked_for(name: str, number: str) -> None:
    for address in (f"https://support.google.com/x?a=1&{name}={number}", f"https://docs.ovh.com/x#{name}={number}"):
        assert not links.allowed(address)
    assert links.allowed(f"https://support.google.com/x?{name}=12")
    assert links.allowed("https://support.google.com/x?answer=16909060")


@pytest.mark.parametrize("words", ["https://evil.example", "//evil.example", "javascript:alert(1)", "a%5Cb", "a%0Ab"])
def test_words_to_mark_hold_no_address(words: str) -> None:
    assert not links.allowed(f"https://support.google.com/x#:~:text={words}")
    assert not links.allowed("https://support.google.com/x?a=:~:evil.example")
    assert not links.allowed("https://support.google.com/x#url=evil.example:~:text=x")


@pytest.mark.parametrize("hidden", ["\n", "\t", "\r", "\0", "\x1b[2J", "\x7f", "\x85", "\u202e", "\u2028", "\u200b", "\udcff"])
@pytest.mark.parametrize("times", [1, 2, 3, 12])
def test_signs_that_cannot_be_seen_are_refused_in_any_encoding(hidden: str, times: int) -> None:
    written = quote(hidden, safe="", errors="surrogatepass")
    for address in ("https://support.google.com/a{}b", "https://support.google.com/x?q={}", "https://docs.ovh.com/#a{}"):
        assert not links.allowed(address.format(encoded(written, times - 1)))


@pytest.mark.parametrize("percent", ["%", "%s", "%1", "%%", "%zz", "%u0041", "100%", "%C3", "%FF"])
def test_a_percent_sign_that_encodes_nothing_is_refused(percent: str) -> None:
    for place in ("/", "/x?q=", "/x#"):
        assert not links.allowed(f"https://support.google.com{place}{percent}")
        assert not links.allowed(f"https://myaccount.google.com{place}{percent}")


def addresses_in(value: object) -> set[str]:
    """Return the addresses in all texts that a JSON value holds."""
    if isinstance(value, dict):
        return addresses_in(list(value.values()))
    if isinstance(value, list):
        return {address for one in value for address in addresses_in(one)}
    return set(re.findall(r"https?://[^\s)<>\"'`\]]+", value)) if isinstance(value, str) else set()


def test_every_address_that_comes_along_is_opened_with_and_without_the_account_chooser(resources: Path) -> None:
    texts = [file.read_text("utf-8") for file in sorted((resources / "guides").rglob("*.md"))]
    words = [
        json.loads(file.read_bytes()) for folder in ("programs", "diagnoses") for file in (resources / folder).glob("*.json")
    ]
    found = {address.rstrip(".,;:") for address in addresses_in([*texts, *words])}
    assert len(found) > 60
    assert {links.host(address) for address in found} >= {*links.GOOGLE_ACCOUNT_HOSTS, "omm.ovhcloud.com"} - {
        "accounts.google.com"
    }
    assert sorted(address for address in found if not links.allowed(address)) == []
    chosen = {links.account_chooser(address, "anna.maria+x@example.com") for address in found}
    assert sum("AccountChooser" in address for address in chosen) >= 10
    assert sorted(address for address in chosen if not links.allowed(address)) == []


@pytest.mark.parametrize("address", ACTING)
def test_a_page_that_does_something_at_a_click_is_not_opened(address: str) -> None:
    assert not links.allowed(address)
    assert links.account_chooser(address, "a@example.com") == address


@pytest.mark.parametrize("address", GOOD)
def test_addresses_on_the_list_are_opened(address: str) -> None:
    assert links.allowed(address)


@pytest.mark.parametrize("address", EVIL)
def test_all_others_are_not(address: str) -> None:
    assert not links.allowed(address)


@settings(deadline=None)
@given(st.text() | st.text("htps:/\\@.#?%evilmyaccountgoogle").map("https://myaccount.google.com".__add__))
def test_what_is_opened_goes_to_a_host_on_the_list(address: str) -> None:
    if links.allowed(address):
        parts = urlsplit(address)
        assert parts.scheme == "https"
        assert parts.hostname in links.HOSTS
        assert parts.username is None
        assert parts.port in {None, 443}
        assert address.isascii()
        assert address.isprintable()


def test_settings_pages() -> None:
    assert links.is_google_settings("https://myaccount.google.com/apppasswords")
    assert links.is_google_settings("https://mail.google.com/mail/#settings")
    assert not links.is_google_settings("https://support.google.com/accounts/answer/185833")
    assert not links.is_google_settings("https://omm.ovhcloud.com/")
    assert not links.is_google_settings("http://myaccount.google.com/")
    assert not links.is_google_settings("https://accounts.google.com/Logout?continue=https://evil.example")


def test_hosts() -> None:
    assert links.host("https://MyAccount.google.com/x") == "myaccount.google.com"
    assert links.host("https://a@b.c/") == ""


CHOSEN = [
    ("https://myaccount.google.com/apppasswords", "https://myaccount.google.com/apppasswords"),
    ("https://mail.google.com/mail/u/0/#settings/fwdandpop", "https://mail.google.com/mail/#settings/fwdandpop"),
    ("https://myaccount.google.com/u/12", "https://myaccount.google.com"),
    ("https://myaccount.google.com/u/12?pli=1&hl=de", "https://myaccount.google.com?pli=1&hl=de"),
    ("https://myaccount.google.com/u/0/apppasswords", "https://myaccount.google.com/apppasswords"),
    ("https://admin.google.com/ac/security/2sv", "https://admin.google.com/ac/security/2sv"),
]


@pytest.mark.parametrize(("address", "page"), CHOSEN)
def test_a_google_page_opens_in_the_right_account(address: str, page: str) -> None:
    chosen = links.account_chooser(address, "anna+x@example.com")
    assert links.allowed(chosen)
    parts = urlsplit(chosen)
    assert (parts.hostname, parts.path) == ("accounts.google.com", "/AccountChooser")
    assert parse_qs(parts.query) == {"Email": ["anna+x@example.com"], "continue": [page]}
    assert parts.fragment == ""


UNCHANGED = [
    ("https://support.google.com/x", "a@example.com"),
    ("https://omm.ovhcloud.com/", "a@example.com"),
    ("https://evil.example/", "a@example.com"),
    ("https://accounts.google.com/AccountChooser?continue=https://mail.google.com/", "a@example.com"),
    ("https://myaccount.google.com/", ""),
    ("https://myaccount.google.com/", "anna"),
    ("https://myaccount.google.com/", "a@b@example.com"),
    ("https://myaccount.google.com/", "a@example.com\n"),
    ("https://myaccount.google.com/", f"a@{'example.' * 300}com"),
]


@pytest.mark.parametrize(("address", "email"), UNCHANGED)
def test_other_addresses_stay_as_they_are(address: str, email: str) -> None:
    assert links.account_chooser(address, email) == address


def test_addresses_as_people_read_them() -> None:
    assert links.shown("https://omm.ovhcloud.com/") == "omm.ovhcloud.com"
    assert links.shown("https://myaccount.google.com/a%20b") == "myaccount.google.com/a b"


TOLD = [
    ("https://support.example.com/a?b=c#d", "https://support.example.com/a?b=c#d"),
    ("HTTP://example.com/", "HTTP://example.com/"),
    ("//example.com/a", "//example.com/a"),
    ("www.example.com", "www.example.com"),
    ("mailto:help@example.com", "help@example.com"),
    ("MAILTO:help%40example.com?subject=a", "help@example.com"),
    ("tel:+44%2020", "+44 20"),
    ("https://example.com/\u202e", "https://example.com/\ufffd"),
    *((address, "") for address in ("/links/manager", "../other.md", "other.md", "#step", "guide:other", "")),
    *((address, "") for address in ("javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "mailto:?subject=x")),
    (f"https://example.com/{'a' * 2_048}", ""),
]


@pytest.mark.parametrize(("address", "told"), TOLD)
def test_what_is_told_of_an_address_that_is_not_opened(address: str, told: str) -> None:
    assert not links.allowed(address)
    assert links.told(address) == told
