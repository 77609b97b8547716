"""How what belongs to a person is recognised in a text: data only, of several that find the same place the first one names it.

A pattern marks what is to be taken out by a group, and the group's name is what stands there instead. Every repetition has a
limit, or is of characters that what follows cannot be, so that the time is in proportion to the length of the text.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable
from typing import Final

from assistant.mail.characters import LETTERS
from assistant.mail.patterns import Pattern
from assistant.mail.placed import TAKEN_OUT
from assistant.mail.rules.everyday import COMMON
from assistant.mail.rules.sentences import SENTENCES

# Words that replies are made of, of four letters and of sixteen: beside those of the sentences that are looked for.
EVERYDAY: Final = (
    "able also auth away back been best body both call came care case code come cost data date days deal does done dont "
    "down each else even ever face fact fail feel file find fine five form four free from full gave give gone good half "
    "hand hard have hear held help here high hold home hope host hour idea imap info into just keep kept kind knew know "
    "land last left less life like line link list live load long look lost love made mail main make many mean meet mind "
    "miss mode more most move much must name near need news next none note once only open over page paid part pass past "
    "path plan play poll port quit read real rest road role room rule runs said same save says seem seen self sell send sent "
    "shop show side sign site size smtp some soon spam step stop such sure take talk tell test text than that them then "
    "they this thus time told took true turn type unit upon used user uses very view wait walk want ways week well went "
    "were what when wide will wish with word work year your zero misconfiguration misunderstanding responsibilities "
    "incomprehensible webloginrequired invalidoperation smtpconnecterror authentifikation authentifizieren sicherheitsseite "
    "internetanbieter internetadressen endnutzerzugriff vertrauenswurdig uwierzytelniania uwierzytelnianiu uwierzytelnieniu "
    "uwierzytelnienia zarejestrowanych administracyjnej anfangsbuchstabe "
    # Beside the names that programs and protocols give things.
    "curl url urls smtps imaps pops http https www html php yaml json xml src img msg eml smtp gsmtp imap "
    "gimap gpop starttls xoauth auth login plain "
    "data rcpt capability capabilities authenticate namespace pipelining configuration connection connecting unselect "
    "subscribe unsubscribe idling logout examine handshake certificate response greeting noop ehlo helo "
    "skrzynke zwykle nazwa nazwe uzytkownika przyczyny szkolne szkolny nieaktualizowany cyfr liter tylko zwyk "
    # And those in which programs say in seven languages that something failed.
    "accept anmeldung attente aucune autenticacao autenticacion autenticazione authentification authentifizierung "
    "authorization brak com conexao conexion connect connessione connexion contrasena czasu d de delai echec enable espera "
    "established exception falha fallita fehlgeschlagen hay identifiants imaplogin incorrect incorrecta incorrects internet "
    "internetem internetverbindung invalides keine l ligacao limite logon mot na nessuna nie offline online pas passe "
    "polaczenia powiodlo riuscita scaduto sem sin syntax tempo tiempo unsuccessful uplynal uwierzytelnianie verbindung "
    "working z zeituberschreitung zum"
)
PHRASES: Final = "\n".join(phrase for rule in (*SENTENCES, *COMMON) for phrase in rule.phrases)
KNOWN: Final = frozenset(
    word if word.isascii() and word.islower() else word.translate(LETTERS) for word in set(re.findall(r"[^\W\d_]+", PHRASES))
) | frozenset(EVERYDAY.split())

LONG: Final = 18  # characters of a token
SHORT: Final = 12  # characters of words in base64, where nothing at their end says so

QUOTED: Final = r"(?:\"(?:\\.|[^\"\\\n])++\"|'(?:\\.|[^'\\\n])++')"
# The reply to a password that was asked for and is not shown: in the same line, or in the next one.
REPLY: Final = r"[245]\d\d[ -]\d\.\d\.\d"
REPLY_BELOW: Final = r"(?:[245]\d\d[ -]|-ERR|\+OK|\*[ ]|\w{1,9}[ ](?:NO|BAD|OK)\b)"
# What a password is called, in the languages of the program; "pass" begins its name in five of them.
CALLED: Final = (
    r"(?:pass(?:[ -](?=phrase|code|word))?(?!key)|pwd|kennwort|contrase|senha|has[lł][oae]|parola|palavra|secret|authorization"
    r"|cookie"
    r"|(?<![^\W_])(?:pw|psw|mdp|clave))\w{0,40}+"
)
# What may stand behind that: of which program or account it is, or which of several.
OF: Final = (
    r"(?:[\s'_-]{1,3}(?:d|de|del|des|della|delle|dell|do|da|di|per|para|pour|fur|for|of|the|la|le|les|las|los|l|el|il|o|a|as|i"
    r"|apps?|app?li\w{0,12}|anwendung\w{0,3}|programm\w{0,3}|google|gmail|e-?mail|mail|imap|smtp|pop3?|account|konto|konta"
    r"|compte|cuenta|conta|ordine|chave|chiave|passe|your|votre|dein|ihr|sein|tu|su|device|appareil|gerat|dispositivo|\d{1,2})"
    r"(?![^\W_])){0,6}(?:\s{0,3}\([^()\n]{0,40}\))?"
)
SIGN: Final = r"(?:\[\d{0,4}\]|[\"'*\])]{0,3})\s{0,9}(?:=>|->|<-|:=|==|[=:|\u2236\ua789]|\((?=\s?[\"']))"
# What is said of a password rather than the password itself, to the end of the line; everything else may be one.
SAID_OF_IT: Final = (
    r"(?:[*_\"']{0,2}\s{0,2}(?:(?:is|was|has|been|not|no|non|nie|nicht|pas|n'est|est|ist|son|es|e|sono|jest|nao"
    r"|authentication|login)\s){0,4}"
    r"(?:(?:in)?correct[aeo]?s?|incorret[ao]s?|wrong|invalid[aeo]?s?|errone[ao]s?|errat[ao]|errad[ao]|ungultig|falsch"
    r"|richtig|required|requise?|requerid[ao]|obligatoire|obligatori[ao]|necesari[ao]|richiest[ao]|obbligatori[ao]|sbagliat[ao]"
    r"|erforderlich|nieprawidłow[eay]|niepoprawn[eay]|błedn[eay]|wymagan[eay]|missing|fehlt|manquant|falta|mancante|brak"
    r"|expired|expiree?|abgelaufen|caducad[ao]|scadut[ao]|wygasło|expirad[ao]|rejected|refusee?|refused|rechazad[ao]|rifiutat[ao]"
    r"|odrzucon[eay]|recusad[ao]|abgelehnt|accepted|failed)[\s.!]{0,3}$)"
)
NEXT: Final = r"[\s,;&|]{1,3}(?:mots? de )?[\w.-]{1,30}[\"']?\s{0,3}[=:]"  # the next of several that are listed in a line
VALUE: Final = rf"(?:{QUOTED}(?![^\s,;)}}\]>])|{TAKEN_OUT}|\S[^\w\n]{{0,9}}(?:(?!{NEXT})[^\n])*)"
NAMED: Final = CALLED + OF + SIGN + r"[^\S\n]*+"

SAID: Final = (
    rf"(?<![^\W_]){CALLED}{OF}(?:[ \t]{{0,3}}(?:[;,-]|\.{{3}})[ \t]{{1,3}}"
    rf"|\s{{1,3}}(?:is|was|ist|war|lautet|est|es|e|jest|to)?[ \t]{{0,3}})"
    rf"(?P<secret>{QUOTED}(?!:)|(?!https?:|\(\d|[\]\[])(?=\S{{0,60}}[a-z])(?=\S{{0,60}}\d)\S{{4,}}+)"
)
KEY: Final = rf"[\"'][\w. -]{{0,40}}?{CALLED}{OF}[\"']"
CREDENTIALS: Final = r"\b(?:credentials?|zugangsdaten|identifiants|credenziali|credenciales|credenciais)\s{0,3}[:=]\s{0,3}"
COLUMN: Final = rf"(?:[\w.-]{{0,20}}?{CALLED})"
HEADER: Final = rf"(?:[\w.-]{{1,30}}[,;]){{1,9}}{COLUMN}(?:[,;][\w.-]{{1,30}}){{0,9}}|{COLUMN}(?:[,;][\w.-]{{1,30}}){{1,9}}"
# The arguments of a call that only connects: a host, a port, and how.
PLACE: Final = (
    r"\s?[\"']?[\w-]{1,60}(?:\.[\w-]{1,60}){0,9}[\"']?,\s?\d{1,5}"
    r"(?:,\s?[\"']?(?:ssl|tls|starttls|plain|none|true|false)[\"']?)?\s?\)"
)
# A call that signs in, with a text among its arguments; an exception speaks of one.
CALL: Final = (
    r"(?<!\w)\w{0,40}(?:log_?(?:in|on)|sign_?(?:in|on)|auth|credential|connect)(?!\w{0,40}(?:error|exception))\w{0,40}"
    rf"(?:(?:::|\.)new)?\s?\((?!{PLACE})"
    rf"\s{{0,9}}(?P<user>(?:{QUOTED}|\"\"|'')(?:\.\w{{1,20}}\(\))?|[^()\"',\n]{{0,200}}),(?=[^()]{{0,400}}[\"'])"
    rf"(?P<secret>(?:{QUOTED}|[^()\"']){{1,400}}(?:[\"'][^\n]*+)?)"
)
SIGN_IN: Final = r"https?://accounts\.google\.com/(?:signin/continue|ContinueSignIn)"

PATTERNS: Final = (
    # What an exception of Python carries, codes that Google sends, and what OAuth hands out.
    rf"UnicodeEncodeError\(\s{{0,9}}[\"'][\w-]{{1,20}}[\"'],\s{{0,9}}(?P<secret>{QUOTED})",
    r"(?<![\w-])(?P<token>G-\d{6})(?!\d)",
    r"(?<![\w/])(?P<token>1//[\w-]{10,}+|4/[\w-]{10,}+)",
    r"\[WEBALERT (?P<link>[^\]]*+)",
    # The link to sign in carries a token, often broken over several reply lines, up to its closing bracket.
    rf"(?P<link><{SIGN_IN}[^>]{{0,1500}}>|<?{SIGN_IN}[^\s>\]]*+)",
    rf"(?:\b(?:plt|rfn)=|token\w{{0,4}}[\"']?\s{{0,3}}[=:]\s{{0,3}})(?P<token>{QUOTED}|[^\s&\"'>),;}}\]]++)",
    r"\bBearer\s{1,3}(?P<token>[\w.~+/=-]{16,}+)",
    # Commands that carry a sign-in, as they stand in a log: RFC 3501, RFC 4954, RFC 1939.
    r"\bAUTH(?:ENTICATE)?[ \t]{1,3}(?:PLAIN|LOGIN|XOAUTH2?|OAUTHBEARER|CRAM-MD5|NTLM)[ \t]{1,3}(?P<secret>[A-Za-z0-9+/=_-]{4,}+)",
    rf"\bLOGIN[ \t]{{1,3}}(?P<address>\"[^\"\n]*+\"|[^\s\"@]{{0,200}}@[^\s\"]*+)[ \t]{{1,3}}(?P<secret>{QUOTED}|\S++)",
    r"(?<!\S)[.*][ \t]{1,3}LOGIN[ \t]{1,3}(?P<user>[^\s\"]{1,200})[ \t]{1,3}(?P<secret>[^\s\"]++)[ \t]{0,3}$",
    r"(?<!\S)\w{0,9}\d[ \t]LOGIN[ \t]{1,3}(?P<user>[^\s\"]{1,200})[ \t]{1,3}(?P<secret>[^\s\"]++)[ \t]{0,3}$",
    r"^[^\w\n]{0,3}\w{1,9}[ \t]LOGIN[ \t]{1,3}(?P<user>[^\s\"]{1,200})[ \t]{1,3}(?P<secret>(?=\S{0,60}\d)[^\s\"]++)[ \t]{0,3}$",
    r"\{\d{1,4}\+?\}[^\w\n]{0,9}\n\n?(?:[^\n]{0,20}\+[^\n]{0,40}\n)?(?=(?P<secret>[^\n]++))",
    r"(?:(?-i:\bPASS)|^[^\w\n]{0,9}(?:\w{1,9}[:>])?[^\w\n]{0,3}pass)[ \t]{1,3}(?!command|failed|word)(?P<secret>\S[^\n]*+)",
    r"\bUSER[ \t]{1,3}(?P<address>[^\s@]{1,200}@\S++)",
    # In an address, behind one, and as an option of a command.
    r"://(?P<user>[^\s/:@]{0,200})(?::(?P<secret>\S{0,400}))?@(?=[\w\[])",
    r"@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9}:(?P<secret>(?!\d{1,5}\b)[^\s:/]\S*+)",
    rf"(?<![^\s\"'(\[,])--?[\w-]{{0,20}}?{CALLED}(?:-\w{{0,20}}){{0,4}}[\"']?[\s,=]{{1,3}}(?P<secret>{QUOTED}|\S++)",
    r"(?<!\S)(?:-u|--user)[\s=]{1,3}(?P<user>[\"']?[^\s:\"']{1,200}):(?P<secret>\S++)",
    # Under its name: in a page, a file of settings, a form, a program.
    rf"<[\w:.-]{{0,30}}?{CALLED}(?:\s[^<>\n]{{0,80}})?>\s{{0,9}}(?:<!\[CDATA\[)?(?P<secret>[^<]{{1,400}})(?=</)",
    rf"{CALLED}{OF}(?:</\w{{1,12}}>\s{{0,40}}<\w{{1,12}}>|[\"']?\s{{1,3}}value\s?=\s?)(?P<secret>[^<>]{{1,400}})",
    rf"{NAMED}[*`]{{0,2}}(?:[bru@$]{{1,2}}(?=[\"']))?(?!{REPLY}|{SAID_OF_IT})(?P<secret>{VALUE})",
    rf"{NAMED}(?:[>|][+-]?)?[^\S\n]*+\n\s{{0,40}}(?!{REPLY_BELOW}|{SAID_OF_IT})(?P<secret>{VALUE})",
    SAID,
    CALL,
    rf"(?<![^\W_])user(?:name)?[\"']?\s{{0,3}}[=:]\s{{0,3}}(?P<user>{QUOTED}|{TAKEN_OUT}|[^\s\"',;}})]++)",
    rf"<\w{{1,20}}\s[^<>\n]{{0,80}}?{KEY}[^<>\n]{{0,80}}>\s{{0,9}}(?:<value>|<!\[CDATA\[)?(?P<secret>[^<]{{1,400}})(?=</)",
    rf"<\w{{1,20}}\s[^<>\n]{{0,80}}?\bvalue\s?=\s?(?P<secret>[^\n]{{1,200}}?)(?=\s[\w:.-]{{1,20}}\s?=\s?{KEY})",
    rf"\(\s{{0,3}}{KEY}\s{{0,3}},\s{{0,9}}(?P<secret>(?=[\"']){VALUE})",
    rf"securestring\s{{1,3}}(?:-string\s)?(?P<secret>{QUOTED})",
    rf"{CREDENTIALS}(?:(?P<address>[^\s@]{{1,200}}@\S++)[\s/|,]{{1,3}})?(?P<secret>(?=\S{{0,60}}[a-z])(?=\S{{0,60}}\d)\S++)",
    # Rows under a header that has a column of passwords.
    rf"^(?:{HEADER})\n(?P<secret>[^\n]{{0,200}}[,;][^\n]*+)",
    r"\bauth=Bearer\s(?P<token>[^\s\x01]++)",
    # Octets in hexadecimal digits: the lines of a dump, and sixteen letters.
    r"^[^\S\n]{0,9}(?:[\da-f]{6,15}0:?|[\da-f]{3,5}0(?::|[^\S\n]))[^\S\n]{1,3}(?P<secret>(?:[\da-f]{2}){1,4}(?:[^\S\n][^\n]*)?)$",
    r"(?<![\da-f])(?P<secret>(?:(?:0x)?[4-7][\da-f](?:[\s:,]{1,3}|(?!\w))){16,}+)",
    # Who and where.
    r"(?<![\w.+%-])(?P<address>[\w.+%-]++@[\w-]++(?:\.[\w-]++)*)",
    r"(?<!version )(?<!release )(?<![\w.])(?P<ip>(?:\d{1,3}\.){3}\d{1,3})(?![\w.]*\.\d)",
    r"(?<![\w:])(?P<ip>(?=[\da-f:]{0,39}::|(?:[\da-f]{1,4}:){7})(?:[\da-f]{1,4}|:)(?::?[\da-f]{1,4}|:){1,15}(?:%\w{1,15})?)",
    r"(?:[A-Z]:\\Users\\|/home/|/Users/)(?P<user>[^\\/\s\"']++)",
    r"(?<=\s)(?P<session>\S++)(?=\s{1,9}-\s{1,9}gs(?:mtp)?\b)",
    r"(?<![\w/.-])(?P<session>[a-z0-9-]{0,40}\d(?:sm|if|mb)\d{4,}+[a-z0-9]*+(?:\.\d+)?)",
)


def _unknown(text: str) -> bool:
    """Say whether it is anything else than words that replies are made of."""
    words = re.findall("[a-z]+", text.lower())
    return not words or any(word not in KNOWN for word in words)


def _always(_text: str) -> bool:
    return True


def _opaque(text: str) -> bool:
    """Say whether it is a token, or words in base64, rather than a word or a name."""
    padded = text.endswith("=")
    mixed = re.search("[a-z]", text) and re.search(r"\d[a-zA-Z+/]|[a-zA-Z+/]\d", text)
    return bool(len(text) >= LONG and (mixed or padded)) or ((padded or len(text) >= SHORT) and _words_in_base64(text))


def _words_in_base64(text: str) -> bool:
    try:
        plain = base64.b64decode(text, altchars=b"-_" if re.search("[-_]", text) else None, validate=True)
    except ValueError:
        return False
    return bool(plain) and plain.isascii() and all(sign.isprintable() or sign in "\0\1\t\r\n" for sign in plain.decode("ascii"))


# Letters of the languages of the program; beside others and beside digits an app password is no part of a word.
LETTER: Final = "[a-zßæøœł]"
# What a client sends, in base64; a command is none.
SENT: Final = (
    r"(?:\b334|\b(?:C|send|CLIENT -> SERVER)\s?:|>>>|=>|->)[ \t]{1,3}b?[\"']?"
    r"(?P<secret>[A-Za-z0-9+/]{8,}+={0,2}+)(?![\w.:@ -])"
)
# What is recognised by what it is, and by whether the words that are found are none.
SHAPES: Final[tuple[tuple[str, Callable[[str], bool]], ...]] = (
    (SENT, _unknown),
    # An app password: sixteen letters, in the groups that Google shows them in or with anything else between them.
    (rf"(?<!{LETTER})(?P<secret>[a-z]{{16}})(?!{LETTER})", _unknown),
    (
        rf"(?<!{LETTER})(?P<secret>[a-z]{{4}}(?:(?:[\s>]{{1,4}}[a-z]{{4}}){{3,}}|(?:\s{{0,2}}-\s{{0,2}}[a-z]{{4}}){{3,}}))(?!{LETTER})",
        _unknown,
    ),
    (rf"(?<!{LETTER})(?P<secret>[a-z]{{4}}([\W_]{{1,6}})[a-z]{{4}}(?:\2[a-z]{{4}}){{2,}})(?!{LETTER})", _unknown),
    (
        rf"(?<!{LETTER})(?P<secret>[a-z](?:[\W_]{{1,3}}[a-z]){{15}}|[a-z]{{2}}(?:[\W_]{{1,3}}[a-z]{{2}}){{7}})(?!{LETTER})",
        _always,
    ),
    # The line of a file such as .netrc or .msmtprc.
    (r"^[ \t]{0,9}(?:\w{1,20}_)?pass(?:word|wd)?[ \t]{1,9}(?P<secret>\S++)[ \t]{0,9}$", _unknown),
    (r"\blogin[ \t\n]{1,9}\S{1,200}[ \t\n]{1,9}password[ \t\n]{1,9}(?P<secret>\S++)", _unknown),
    (r"(?<![\w/.-])(?P<token>[a-z0-9_+/-]{8,}+={0,2}+)", _opaque),
)
RULES: Final = tuple(
    (Pattern(pattern, re.IGNORECASE | re.MULTILINE), wanted)
    for pattern, wanted in (*((pattern, _always) for pattern in PATTERNS), *SHAPES)
)
