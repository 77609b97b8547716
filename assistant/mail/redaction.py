"""Takes out of a reply what belongs to a person: addresses, passwords, tokens, where they are and who they are."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from typing import Final

from assistant.mail.secret import Secret

LONGEST: Final = 2_000  # characters that are shown of a reply
SHORTEST: Final = 3  # characters; shorter ones would be found in every other word
CUT: Final = " […] "
# Four-letter words that replies are made of: sixteen letters in four such groups are a sentence, not an app password.
EVERYDAY: Final = frozenset(
    re.findall(
        r"\w+",
        "able also auth been body code data date does done dont even fail file find form free from full give good have help "
        "here high home host imap into just keep know last less like line link list load long lost made mail main make mode "
        "more most must name need next none note once only open over page part pass path poll port quit read same save seem "
        "send sent show sign site size smtp some soon such sure take tell test text than that them then they this time true "
        "turn type unit used user very want were what when will wish with word work your zero ",
    )
)
LONG_WORDS: Final = frozenset({"misconfiguration", "misunderstanding", "responsibilities", "incomprehensible"})
NAMED = "pass(?:word|wd|phrase|e)?|pwd|passwort|kennwort|mot de passe|contraseña|senha|has[lł]o|secret|bearer"
NAMED += "|(?:access_|refresh_)?token"
RULES: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), instead)
    for pattern, instead in (
        (r"\[WEBALERT[^\]]*\]?", "[WEBALERT <link>]"),
        # The link to sign in carries a token, often broken over several reply lines, up to its closing bracket.
        (r"<?https?://accounts\.google\.com/(?:signin/continue|ContinueSignIn)(?:[^>]{0,1500}>|\S*)", "<link>"),
        (r"\b(plt|rfn|access_token|refresh_token|id_token|client_secret|token)=[^\s&\"'>)]+", r"\1=<token>"),
        # Commands that carry a sign-in, as they stand in a log.
        (
            r"\b(AUTH(?:ENTICATE)?[ \t]+(?:PLAIN|LOGIN|XOAUTH2?|OAUTHBEARER|CRAM-MD5|NTLM))[ \t]+[A-Za-z0-9+/=_-]{4,}",
            r"\1 <secret>",
        ),
        (r"\bLOGIN[ \t]+(?:\"[^\"\n]*\"|[^\s\"]*@[^\s\"]*)[ \t]+(?:\"(?:\\.|[^\"\\\n])*\"|\S+)", "LOGIN <address> <secret>"),
        (r"\b(PASS)[ \t]+(?!command|failed|word)\S[^\r\n]*", r"\1 <secret>"),
        (r"\b(USER)[ \t]+\S+@\S+", r"\1 <address>"),
        (rf"((?:{NAMED})[\"']?\s*[=:]\s*)(?!<)(?:\"[^\"\n]+\"|'[^'\n]+'|[^\s\"',;}})]+)", r"\1<secret>"),
        (r"\b(user(?:name)?[\"']?\s*[=:]\s*)(?!<)(?:\"[^\"\n]+\"|'[^'\n]+'|[^\s\"',;}})]+)", r"\1<user>"),
        (
            r"\b((?:334|(?:C|CLIENT -> SERVER|send|>>>|=>|->)\s*:?)[ \t]+b?['\"]?)[A-Za-z0-9+/]{8,}={0,2}(?![\w.@ -])",
            r"\1<secret>",
        ),
        (r"(?<![\w.+%-])[\w.+%-]+(?:@|%40)[\w-]+(?:\.[\w-]+)*", "<address>"),
        (r"(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\.\d)", "<ip>"),
        (r"(?<![\w:])(?=[\da-f:]*::|(?:[\da-f]+:){7})(?:[\da-f]{1,4}|:)(?::?[\da-f]{1,4}|:){1,15}(?:%\w+)?", "<ip>"),
        (r"((?:[A-Z]:\\Users\\|/home/|/Users/))[^\\/\s\"']+", r"\1<user>"),
        (r"\s\S+(?=\s+-\s+gs(?:mtp)?\b)", " <session>"),
        (r"(?<![\w/.])[a-z0-9-]{0,40}\d(?:sm|if|mb)\d{4,}[a-z0-9]*(?:\.\d+)?", "<session>"),
    )
)
GROUPS = re.compile(r"(?<![^\W_])[a-z]{4}(?:[\s-][a-z]{4}){3,}(?![^\W_])", re.IGNORECASE)
SIXTEEN = re.compile(r"(?<![^\W_])[a-z]{16}(?![^\W_])")
OPAQUE = re.compile(r"(?<![\w/.-])(?=[\w+/=-]{0,400}\d)(?=[\w+/=-]{0,400}[a-z])[A-Za-z0-9+/_-]{20,}={0,2}")
BASE64 = re.compile(r"(?<![\w/.-])[A-Za-z0-9+/]{16,}={1,2}")
UNSEEN = re.compile(r"(?:[^\S\n]|[\x00-\x09\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff])+")


def redacted(text: str, secrets: Iterable[str | Secret] = ()) -> str:
    """Return the text without what is private; `secrets` are taken out as they stand and as they look in base64.

    At most 2,000 characters are kept, from both ends.
    """
    for secret in _spellings(secrets):
        text = _without(text, secret)
    text = UNSEEN.sub(" ", shortened(text.replace("\r\n", "\n"), 10 * LONGEST))
    for pattern, instead in RULES:
        text = pattern.sub(instead, text)
    text = GROUPS.sub(_unless_everyday, SIXTEEN.sub(_unless_a_word, text))
    return shortened(OPAQUE.sub("<token>", BASE64.sub("<token>", text)).strip())


def shortened(text: str, longest: int = LONGEST) -> str:
    """Return the text cut in its middle to about `longest` characters."""
    if len(text) <= longest:
        return text
    return text[: longest * 2 // 3] + CUT + text[-longest // 3 :]


def _without(text: str, secret: str) -> str:
    """Return the text without the secret in any case; not by a regular expression, since `re` keeps those it has compiled."""
    lowered, wanted = text.lower(), secret.lower()
    if len(lowered) != len(text):  # a few letters have a longer lower case: the places would not fit
        return text.replace(secret, "<secret>")
    pieces, at = [], 0
    while (found := lowered.find(wanted, at)) >= 0:
        pieces += [text[at:found], "<secret>"]
        at = found + len(wanted)
    return "".join((*pieces, text[at:]))


def _spellings(secrets: Iterable[str | Secret]) -> Iterator[str]:
    """Yield the secrets, the longest first, each with its base64 forms as they stand in AUTH PLAIN and AUTH LOGIN."""
    revealed = {secret.reveal() if isinstance(secret, Secret) else secret for secret in secrets}
    given = sorted((secret for secret in revealed if len(secret) >= SHORTEST), key=len, reverse=True)
    for text in (*(f"\0{one}\0{other}" for one in given for other in given if one != other), *given):
        yield base64.b64encode(text.encode("utf-8", "replace")).decode()
        yield text


def _unless_everyday(found: re.Match[str]) -> str:
    everyday = all(group in EVERYDAY for group in re.findall(r"[a-z]+", found[0].lower()))
    return found[0] if everyday else "<secret>"


def _unless_a_word(found: re.Match[str]) -> str:
    return found[0] if found[0] in LONG_WORDS else "<secret>"
