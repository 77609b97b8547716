"""Which addresses are ever opened, against those who would like others opened."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.guides import links

GOOD = [
    "https://myaccount.google.com",
    "https://myaccount.google.com/",
    "https://myaccount.google.com/apppasswords",
    "https://myaccount.google.com/lesssecureapps?pli=1#x",
    "HTTPS://MyAccount.Google.com/x",
    "https://myaccount.google.com:443/x",
    "https://accounts.google.com/AccountChooser?Email=a%40example.com&continue=https%3A%2F%2Fmyaccount.google.com%2Fapppasswords",
    "https://mail.google.com/mail/#settings/fwdandpop",
    "https://admin.google.com/ac/security/2sv",
    "https://support.google.com/accounts/answer/185833?hl=fr",
    "https://support.google.com/mail?p=WebLoginRequired",
    "https://omm.ovhcloud.com/",
    "https://docs.ovh.com/fr/a-b_c/~d/%C3%A9?x=(1)",
    "https://www.ovhcloud.com/es-es/@team",
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
    "https://myaccоunt.google.com/",  # noqa: RUF001 - a Cyrillic letter
    "https://myaccount.google。com/",
    "https://ｍyaccount.google.com/",  # noqa: RUF001 - a wide letter
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


@pytest.mark.parametrize("address", GOOD)
def test_addresses_on_the_list_are_opened(address: str) -> None:
    assert links.allowed(address)


@pytest.mark.parametrize("address", EVIL)
def test_all_others_are_not(address: str) -> None:
    assert not links.allowed(address)


def test_a_policy_adds_hosts_and_nothing_else() -> None:
    assert links.allowed("https://help.example.com/x", frozenset({"help.example.com"}))
    assert links.allowed("https://accounts.google.com/x?continue=https://help.example.com/x", frozenset({"help.example.com"}))
    assert not links.allowed("http://help.example.com/x", frozenset({"help.example.com"}))
    assert not links.allowed("not an address", frozenset({""}))


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
    ("https://myaccount.google.com/u/12?x=1&y=2", "https://myaccount.google.com?x=1&y=2"),
    ("https://myaccount.google.com/url/0", "https://myaccount.google.com/url/0"),
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
]


@pytest.mark.parametrize(("address", "email"), UNCHANGED)
def test_other_addresses_stay_as_they_are(address: str, email: str) -> None:
    assert links.account_chooser(address, email) == address


def test_addresses_as_people_read_them() -> None:
    assert links.shown("https://omm.ovhcloud.com/") == "omm.ovhcloud.com"
    assert links.shown("https://myaccount.google.com/a%20b") == "myaccount.google.com/a b"
