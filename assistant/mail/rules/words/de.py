"""The words for each concept in German: between bars, a star where a word may go on."""

from __future__ import annotations

from assistant.mail.rules.concept import Concept

C = Concept
WORDS: dict[Concept, str] = {
    C.SERVER: "mailserver*|postausgangsserver*|posteingangsserver*|smtp*server*|host",
    C.HOST_NAME: "hostname*|rechnername*|servername*|der name oder der dienst",
    C.CONNECTION: "verbind*|verbund*|verbunden",
    C.NETWORK: "internet*|netzwerk*|netz",
    C.CERTIFICATE: "zertifikat*",
    C.ENCRYPTION: "verschlüssel*|sichere verbindung|gesichert*",
    C.HANDSHAKE: "handshake*|tls sitzung|ssl sitzung|tls handshake*",
    C.VERSION: "version*|protokollversion*",
    C.SIGN_IN: "anmeld*|anzumelden|einlog*|eingeloggt|login|authentif*|authentis*|authentiz*|zugangsdaten|anmeldedaten",
    C.PASSWORD: "passwort*|passwört*|kennwort*|kennwört*",
    C.USER_NAME: "benutzername*|benutzerkenn*|benutzer|nutzername*|kontoname*",
    C.APP_PASSWORD: (
        "app passwort*|app passwörter|app spezifisch* passwort*|anwendungsspezifisch* passwort*"
        "|anwendungspasswort*|anwendungskennwort|app kennwort*"
    ),
    C.METHOD: (
        "authentifizierungsmethode*|authentifizierungsmechanism*|authentifizierungsverfahren|anmeldeverfahren"
        "|anmeldemethode*|mechanism*"
    ),
    C.TOKEN: "oauth*|token*|erneut anmelden|neu anmelden|erneut authentifizieren|neu authentifizieren",
    C.BROWSER: "browser*|webmail*|webbrowser*",
    C.ACCOUNT: "konto|kontos|konten|account*",
    C.SETTING: "einstellung*|option*",
    C.MAIL: "nachricht*|mail|mails|email*|e mail*",
    C.ATTACHMENT: "anhang|anhänge*|anlage|anlagen",
    C.RECIPIENT: "empfänger*",
    C.SENDER: "absender*",
    C.BANDWIDTH: "bandbreite*",
    C.MAILBOX: "postfach*|mailbox*",
    C.ATTEMPT: "versuche|anmeldeversuch*|loginversuch*|versuchen",
    C.PROXY: "proxy*",
    C.OTHER_SERVER: "kein imap server|kein pop server|kein smtp server|kein mailserver",
    C.FAILED: (
        "fehlgeschlagen*|fehlschl*|schlug fehl|schlägt fehl|gescheitert*|scheiter*|fehler*|problem*|misslungen"
        "|missglückt|unmöglich|kein* verbindung|verbindungsfehler|authentifizierungsfehler|anmeldefehler"
        "|zertifikatsproblem*|zertifikatfehler*|zertifikatsfehler*|serverfehler|anmeldung fehlgeschlagen"
    ),
    C.WRONG: "falsch*|ungültig*|inkorrekt*|fehlerhaft*|stimmt nicht|stimmen nicht|nicht akzeptabl*",
    C.REFUSED: "abgelehnt*|lehnt*|verweigert*|zurückgewiesen*|abgewiesen*|ablehn*",
    C.UNKNOWN: "unbekannt*|nicht gefunden|existiert nicht|nicht vorhanden|nicht bekannt",
    C.TIMED_OUT: (
        "zeitüberschreitung*|zeitlimit|ablaufzeit|timeout*|antwortet nicht|reagiert nicht|keine antwort|verfallen"
        "|zeit überschritten|wartezeit|nicht geantwortet"
    ),
    C.CLOSED: "getrennt|geschlossen*|beendet|verloren*|unterbrochen*|abgebrochen*|schloss|abbruch|trennte|verlust",
    C.RESET: "zurückgesetzt*",
    C.UNREACHABLE: "nicht erreichbar|unerreichbar*|kein* route|keine weg|kein weg",
    C.OFFLINE: (
        "offline|keine internetverbindung|kein internet|keine netzwerkverbindung|nicht mit dem internet verbunden"
        "|offlinemodus|kein netz|keine verbindung zum internet"
    ),
    C.BLOCKED: "blockiert*|gesperrt*|blocken|verbieten|verboten",
    C.EXPIRED: "abgelaufen*|nicht mehr gültig|ungültig geworden|geändert",
    C.NOT_YET: "noch nicht gültig|zukunft|noch nicht",
    C.UNTRUSTED: (
        "nicht vertrauenswürdig*|selbstsigniert*|selbst signiert*|unbekannter aussteller|nicht vertraut"
        "|unbekannte zertifizier*|selbst ausgestellt*|selbst unterzeichnet*"
    ),
    C.OTHER_NAME: (
        "passt nicht|stimmt nicht überein|stimmen nicht überein|anderen namen|anderen host|falschen host|passen nicht"
    ),
    C.MISSING: "fehlt|fehlend*|leer|nicht angegeben|kein passwort|kein benutzername|keine|kein|ohne|weder",
    C.REQUIRED: "erforderlich|benötig*|muss|müssen|notwendig|verlang*|erfordert",
    C.TOO_MANY: "zu viele|höchstzahl|maximale anzahl|zu viel|höchste anzahl",
    C.TOO_LARGE: "zu groß|überschreitet|überschritten|größe*|zu gross",
    C.DISABLED: "deaktiviert*|ausgeschaltet*|abgeschaltet*|gesperrt*",
    C.UNSUPPORTED: "nicht unterstützt|unterstützt kein*|nicht verfügbar|bietet*|nicht angeboten|unterstützt nicht",
    C.BUSY: "überlastet*|vorübergehend*|ausgelastet*|zeitweise|beschäftigt",
    C.RESOLVING: "auflös*|namensauflösung|aufgelöst*|dns",
    C.VALID: "gültig*|korrekt|richtig|stimmt|stimmen",
    C.TRUSTED: "vertrauenswürdig*|vertraut|verifiziert|überprüft werden",
    C.KNOWN: "bekannt*|gefunden|vorhanden|existiert|auffindbar",
    C.ENABLED: "aktiviert|eingeschaltet|erlaubt|freigeschaltet|zugelassen",
    C.SUPPORTED: "unterstützt|unterstützen|verfügbar|angeboten|vorhanden|anbietet|bietet",
    C.REACHED: "erreicht|erreichbar|erreichen|kontaktiert",
    C.ACCEPTED: "akzeptiert|angenommen|zugelassen|akzeptieren",
    C.DONE: (
        "möglich|hergestellt|aufgebaut|herstellen|aufbauen|erfolgreich|gelungen|konnte*|kann|beginnen|verbinden|senden|gesendet"
    ),
    C.MATCHING: "überein|passt|passen|übereinstimm*",
    C.GIVEN: "angegeben|eingegeben|gesetzt|hinterlegt",
    C.NOT: "nicht|kein|keine|keinen|keinem|keiner|weder|nie",
    C.PERHAPS: "eventuell|vielleicht|möglicherweise|könnte*|evtl",
    C.ADVICE: (
        "bitte|überprüfen sie|prüfen sie|überprüfe|versuchen sie|stellen sie sicher|kontrollieren sie"
        "|wenden sie sich|kontaktieren"
    ),
}
