"""Everyday sentences, and what programs say of themselves: it counts for less, or only beside something else."""

from __future__ import annotations

from assistant.mail.kinds import Kind
from assistant.mail.rules.codes import page
from assistant.mail.rules.marks import FULL, PRODUCTS
from assistant.mail.rules.rule import REST, Rule

K = Kind

# What is said in other places too: a sentence only where a mail server is heard, or for what stands before its answer, a program
# that speaks with one.
COMMON: tuple[Rule, ...] = (
    Rule(K.OAUTH_MALFORMED, ("cannot decode response",)),
    Rule(K.APP_PASSWORD_REQUIRED, ("app-specific password required", "app password required")),
    Rule(
        K.WEB_LOGIN_REQUIRED,
        (
            "please log in via your web browser",
            "please log in with your web browser",
            "log in via web browser",
            "log in through your web browser",
            "web browser and then try again",
        ),
    ),
    Rule(K.QUOTA_BANDWIDTH_EXCEEDED, ("account exceeded bandwidth limits",), "overquota", without=FULL),
    Rule(K.AUTH_NOT_SENT, ("authentication required",)),
    Rule(K.ACCOUNT_DISABLED, ("account has been disabled", "user account is disabled")),
    Rule(
        K.SERVER_TEMPORARY,
        (
            "temporary system error",
            "system error",
            "temporarily unavailable",
            "service not available, closing transmission channel",  # .NET's words for each 421
        ),
        without=r"operating system error|file ?system error|resource temporarily",
    ),
    Rule(
        K.PROTOCOL_ERROR,
        (
            "unrecognized command",
            "command unrecognized",
            "command not understood",
            "no arguments allowed",
            "invalid state",
            "bad sequence of commands",
        ),
    ),
    Rule(K.BAD_CREDENTIALS, ("invalid credentials", "credentials invalid", "password not accepted")),
    Rule(
        K.TLS_CLOCK_SKEW,
        ("certificate has expired", "certificate is expired", "certificate expired", "cert has expired"),
    ),
    Rule(K.TLS_HOSTNAME_MISMATCH, ("certificate is not valid for", "certificate is valid for", "IP address mismatch")),
    Rule(K.TLS_INTERCEPTED, ("unknown issuer", "self-signed certificate")),
    Rule(K.TLS_TOO_OLD, ("unsupported protocol",)),
    Rule(K.TLS_WRONG_MODE, ("wrong version number", "unknown protocol", "unexpected packet format", "record too long")),
    Rule(K.TLS_HANDSHAKE_TIMEOUT, ("timed out waiting for",)),
    Rule(K.PLAIN_ON_TLS_PORT, ("server has unexpectedly disconnected",)),
    Rule(K.NETWORK_UNREACHABLE, ("network is down",)),
    Rule(K.CONNECTION_RESET, ("connection reset",)),
    Rule(K.SMTP_EHLO_REFUSED, ("try again later, closing connection",), without=r"\((?:mail|rcpt|data|auth|connect)\)"),
    Rule(
        K.STARTTLS_STRIPPED,
        ("does not support STARTTLS", "doesn't support STARTTLS", "STARTTLS not supported", "STARTTLS is not supported"),
        without="imap|pop3?",  # where there is none
    ),
    Rule(
        K.SERVER_HUNG_UP,
        (
            "closed the connection",
            "session expired, please login again",
            "got an empty response",
            "sent an empty reply",
            "connection lost",
        ),
        without=r"100(?:54|53|60)|tim(?:ed|e) ?out",
    ),
    Rule(K.CONNECT_TIMEOUT, ("operation timed out",)),
)

# What programs say of themselves when they hide the server's answer.
WORDS: tuple[Rule, ...] = (
    Rule(K.APP_PASSWORD_REQUIRED, ("application-specific password", "app-specific password", "app password")),
    Rule(
        K.NETWORK_UNREACHABLE,
        (
            "no internet connection",
            "you are offline",
            "not connected to the internet",
            "must be working online",
            "pas de connexion internet",
            "aucune connexion internet",
            "keine Internetverbindung",
            "keine Verbindung zum Internet",
            "sin conexión a internet",
            "no hay conexión a internet",
            "nessuna connessione a internet",
            "nessuna connessione internet",
            "brak połączenia z internetem",
            "sem ligação à internet",
            "sem conexão com a internet",
        ),
    ),
    Rule(K.WEB_LOGIN_REQUIRED, ("web browser",), beside=rf"log ?in|sign ?in|auth{REST}"),
    Rule(K.IMAP_DISABLED_DOMAIN, ("IMAP access is disabled", "IMAP is disabled")),
    Rule(K.POP_DISABLED_DOMAIN, ("POP access is disabled", "POP is disabled")),
    Rule(K.IMAP_DISABLED_USER, ("enable your account for IMAP access",)),
    Rule(K.POP_DISABLED_USER, ("enable your account for POP access",)),
    Rule(
        K.SENDING_LIMIT,
        ("user sending limit", "user sending quota", "daily sending quota", "daily sending limit", "relay sending limit"),
    ),
    Rule(K.ANTIVIRUS_MAIL_PROXY, marks=rf"(?:{PRODUCTS}) (?:e-?mail|mail) (?:scanner|proxy|shield)"),
    Rule(K.SMTP_EHLO_REFUSED, ("EHLO command failed", "HELO command failed"), without=r"timed out"),
    Rule(K.AUTH_NOT_SENT, ("client was not authenticated", "must be authenticated", "not logged in")),
    Rule(K.TOO_MANY_CONNECTIONS, ("too many connections",)),
    Rule(K.RELAY_HOST_DENIED, ("relaying denied", "relay access denied")),
    Rule(K.LOGIN_RATE_LIMITED, ("too many attempts", "max login attempts")),
    Rule(K.TLS_INTERCEPTED, ("certificate is not trusted", "certificate not trusted", "untrusted certificate"), PRODUCTS),
    Rule(K.TLS_CA_MISSING, ("certificate verify failed", "certificate verification failed")),
    # MailKit's and .NET's sentence for whatever is wrong with a certificate, or with the port.
    Rule(K.TLS_INTERCEPTED, ("remote certificate is invalid", "attempting to establish an SSL or TLS connection")),
    Rule(
        K.BAD_CREDENTIALS,
        (
            "authentication failed",
            "authentication failure",
            "authentication unsuccessful",
            "authentication error",
            "authentication rejected",
            "could not authenticate",
            "cannot authenticate",
            "failed to authenticate",
            "unable to authenticate",
            "denied authentication",
            "login failed",
            "login failure",
            "imapLogin failure",
            "log in failed",
            "login incorrect",
            "login denied",
            "login rejected",
            "logon failure",
            "did not accept user credentials",
            "incorrect username or password",
            "username or password incorrect",
            "bad username or password",
            "invalid username or password",
            "invalid user name or password",
            "invalid login",
            "wrong password",
            "wrong username",
            "password is incorrect",
            "password command failed",
            "authorization failure",
            "authorization failed",
            "login error",
            "could not login",
            "could not log in",
            "password may be wrong",
            "unable to log in",
            "unable to login",
            "wrong configuration, username or password",
            "sign-in failed",
            "smtp authentication error",
            "échec de l'authentification",
            "identifiants incorrects",
            "identifiants invalides",
            "mot de passe incorrect",
            "authentifizierung fehlgeschlagen",
            "anmeldung fehlgeschlagen",
            "error de autenticación",
            "contraseña incorrecta",
            "autenticazione non riuscita",
            "autenticazione fallita",
            "falha na autenticação",
            "uwierzytelnianie nie powiodło",
        ),
        r"log ?in to server .{1,80} failed"
        r"|(?:bad|incorrect|invalid|wrong) (?:(?:e-?mail|imap|pop3?|smtp) )?user ?name (?:and|or|and/or) password",
    ),
    Rule(
        K.TLS_CUT_OFF,
        (
            "TLS handshake failed",
            "SSL handshake failed",
            "handshake exception",
            "SSL handshake exception",
            "SSL connect attempt failed",
        ),
    ),
    Rule(K.PROTOCOL_ERROR, ("syntax error", "bad command", "unknown command", "invalid command")),
    Rule(
        K.CONNECT_TIMEOUT,
        (
            "timed out",
            "time-out",
            "connection timeout",
            "délai d'attente",
            "Zeitüberschreitung",
            "tiempo de espera",
            "tempo scaduto",
            "tempo limite",
            "upłynął limit czasu",
            "connect() failed",
            "could not connect",
            "couldn't connect",
            "cannot connect",
            "failed to connect",
            "unable to connect",
            "connection failed",
            "connection could not be established",
        ),
    ),
    Rule(K.SERVER_TEMPORARY, ("try again later", "service unavailable", "server error")),
    Rule(K.OAUTH_TOKEN_REJECTED, ("+OK response to the AUTH command",)),  # to whichever way of signing in
    # 14257 and 2402620 stand under both "not accepted" and "authentication required".
    Rule(K.BAD_CREDENTIALS, marks=page(14257) + "|troubleshooter/2402620"),
    Rule(K.LOGIN_RATE_LIMITED, marks=page(7126229)),
)
