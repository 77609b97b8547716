"""The words for each concept in German: between bars, a star where a word may go on."""

from __future__ import annotations

from assistant.mail.rules.concept import Concept

C = Concept
WORDS: dict[Concept, str] = {
    C.SENDER_CHECK: "spf|dkim|dmarc",
    C.ADDRESS: "adresse|e mail adresse|mailadresse",
    C.ASKED_FOR: "fragt immer wieder|fragt ständig|fragt nach|verlangt immer wieder|will immer wieder|immer wieder nach",
    C.SERVER: (
        "mailserver*|postausgangsserver*|posteingangsserver*|smtp*server*|host|remotehost*|gegenstelle*|gegenseite|zielrechner*"
        "|zielcomputer*|rechner|rechners"
    ),
    C.HOST_NAME: (
        "hostname*|rechnername*|servername*|domainname*|domänenname*|serveradresse*|domain|domäne|adresse des servers"
        "|der name host|der name oder der dienst|name oder dienst|name* des servers"
    ),
    C.CONNECTION: (
        "verbind*|verbund*|serververbindung*|internetverbindung*|netzwerkverbindung*|netzverbindung*|sichere* verbindung*"
        "|gesicherte* verbindung*|sichere* kanal|keine verbindung*|nur verschlüsselte verbindung*|kontakt zum"
        "|zugriff auf das netz*|zugriff auf das internet|keine sichere* verbindung*|keine verschlüsselte* verbindung*"
    ),
    C.NETWORK: "internet*|netzwerk*|netz|netzverbindung*|wlan|zugriff auf das netz*|zugriff auf das internet",
    C.CERTIFICATE: (
        "zertifikat*|zertifizier*|serverzertifikat*|sicherheitszertifikat*|stammzertifi*|aussteller|identität des servers"
        "|identität von host|serveridentität|zielprinzipalname*|zielprinzipalname* ist falsch|commonname|unbekannte* zertifizier*"
        "|remotezertifikat*"
    ),
    C.ENCRYPTION: (
        "verschlüssel*|unverschlüsselt*|sichere* verbindung*|gesicherte* verbindung*|sichere* kanal|sichere kommunikation"
        "|nur verschlüsselt*|nur verschlüsselte verbindung*|sicherheitsprotokoll*|verbindungssicherheit|verbindungsverschlüssel*"
        "|keine sichere* verbindung*|keine verschlüsselte* verbindung*"
    ),
    C.HANDSHAKE: (
        "handshake*|tls sitzung*|ssl sitzung*|tls handshake*|ssl handshake*|tls aushandlung|ssl aushandlung|tls verhandlung*"
        "|ssl verhandlung*"
    ),
    C.VERSION: "version*|protokollversion*|verschlüsselungsversion*",
    C.SIGN_IN: (
        "anmelden|anmeldung*|anmeldedaten|anmeldefehler*|anmeldem*|anmeldev*|anmeldeinfo*|angemeldet*|anzumelden|einlog*"
        "|eingeloggt|login*|authent*|sasl authentif*|sasl authentis*|authentif* sasl|unverschlüsselte* passw*"
        "|ungesicherte* passw*|autorisier*|authorisier*|legitimier*|legitimation*|zugangsdaten|klartextanmeldung*|loggen sie sich"
        "|logge dich|melden sie sich an|melden sie sich am|melden sie sich in|melden sie sich über|melden sie sich per"
        "|melde dich an|melde dich im|melde dich in|melde dich über|melden sie sich im"
    ),
    C.PASSWORD: "passwort*|passwört*|kennwort*|kennwört*|benutzerpasswort*|benutzerkennwort*|mailpasswort*",
    C.USER_NAME: "benutzername*|benutzerkenn*|benutzer|benutzers|nutzername*|nutzerkenn*|kontoname*|anmeldename*",
    C.APP_PASSWORD: (
        "app passwort*|app kennwort*|apppasswort*|app spezifisch* passw*|app spezifisch* kennw*|anwendungsspezifisch* passw*"
        "|anwendungsspezifisch* kennw*|anwendungspassw*|anwendungskennw*|appspezifisch* passw*|passwort für apps"
    ),
    C.METHOD: (
        "authentifizierungsm*|authentifizierungsverf*|authentifizierungsart*|authentifizierungstyp*|authentifizierungss*"
        "|authentisierungsm*|authentisierungsverf*|anmeldeverf*|anmeldem*|anmeldeart*|loginm*|legitimierungsm*|legitimierungst*"
        "|mechanism*|verschlüsselte* passw*|methode* zur anmeldung|methode* zur authentifizierung|art der anmeldung"
        "|art der authentifizierung|unterstützt keine authent*|unterstützt keine anmeld*|bietet keine anmeld*"
        "|bietet keine authent*|unbekannte* anmeldem*|unbekannte* anmeldev*|unbekannte* authentif*"
    ),
    C.TOKEN: (
        "oauth*|token*|zugriffstoken*|aktualisierungstoken*|authentifizierungstoken*|erneut anmeld*|neu anmeld*|erneut anzumelden"
        "|neu anzumelden|erneut einlog*|neu einlog*|erneut authentif*|neu authentif*|erneut autorisier*|erneute* anmeldung"
        "|neue* anmeldung|erneute* authentif*|neuanmeldung*|melden sie sich erneut|melde dich erneut|erneut bei google"
    ),
    C.BROWSER: "browser*|webmail*|webbrowser*|weboberfläche*",
    C.ACCOUNT: "konto|kontos|konten|account*|benutzerkonto*|ihr zugang|dein zugang",
    C.SETTING: "einstellung*|option*|funktion",
    C.IMAP: "imap*|aktivieren sie imap|aktiviere imap|imap aktivieren",
    C.POP: "pop|aktivieren sie pop|aktiviere pop|pop aktivieren",
    C.MAIL: (
        "nachricht*|mail|mails|email*|e mail*|versand|versandlimit*|sendelimit*|maximale nachrichtengröße|keine neuen nachrichten"
        "|keine neuen mails"
    ),
    C.ATTACHMENT: "anhang|anhangs|anhänge*|anlage|anlagen|dateianhang*|dateianhäng*|angehängte* datei*",
    C.RECIPIENT: "empfänger*|adressat*",
    C.SENDER: "absender*|senderadresse*",
    C.SPAM: "spam*|unerwünscht*|junk*",
    C.BANDWIDTH: "bandbreite*|datenvolumen*|übertragungslimit*|downloadlimit*",
    # What is missing on a server is not the server.
    C.MAILBOX: "postfach*|postfächer*|mailbox*|posteingang|auf dem server|ordner existiert nicht|ordner wurde nicht gefunden",
    C.ATTEMPT: "versuche|anmeldeversuch*|loginversuch*|fehlversuch*|zu oft versucht|zu vielen versuchen|anzahl von versuchen",
    C.MODULE: "ohne sasl|plugin für sasl",
    C.PROXY: "proxy*",
    C.OTHER_SERVER: (
        "kein imap server|kein pop server|kein smtp server|kein mailserver|kein imap dienst|kein smtp dienst|kein pop dienst"
        "|keinen imap dienst|keinen smtp dienst|keinen pop dienst|falscher port|falschen port"
    ),
    C.FAILED: (
        "fehlgeschlagen*|fehlschl*|schlug fehl|schlägt fehl|schlugen fehl|fehl|gescheitert*|scheiter*|fehler|fehlers|fehlern"
        "|problem*|unmöglich|erfolglos*|ohne erfolg|störung*|ausgefallen|ausfall|keine verbindung*|verbindungsfehler*"
        "|verbindungsproblem*|authentifizierungsfehler*|authentisierungsfehler*|autorisierungsfehler*|anmeldefehler*|loginfehler*"
        "|netzwerkfehler*|netzwerkproblem*|zertifikatsproblem*|zertifikatsfehler*|serverfehler*|gehört keine adresse"
        "|hat keine adresse|keine ip adresse|unbekannte* fehler|unbekannte* serverfehler|unbekannte* antwort"
        "|vorübergehende* fehler|temporäre* fehler|missl*|keine sichere* verbindung*|keine verschlüsselte* verbindung*"
    ),
    C.WRONG: (
        "falsch*|ungültig*|inkorrekt*|unkorrekt*|fehlerhaft*|nicht akzeptabl*|unzulässig*|verkehrt*|widerrufen*|leerzeichen"
        "|steuerzeichen|sonderzeichen|beschädigt*"
    ),
    C.REFUSED: "abgelehnt*|lehnt*|verweiger*|zurückgewiesen*|abgewiesen*|ablehn*|zurückweis*|weist|weigert*",
    C.UNKNOWN: "unbekannt*|gibt es nicht|nicht zu finden",
    C.TIMED_OUT: (
        "zeitüberschr*|zeitlimit*|ablaufzeit|ablaufzeit timeout überschritten|ablaufzeit überschritten|timeout*|verfallen"
        "|zeit überschritten|zeit abgelaufen|zeit ist abgelaufen|zeit für die verbindung|wartezeit überschritten"
        "|wartezeit wurde überschritten|wartezeit ist abgelaufen|maximale wartezeit|wartezeit für|antwortet nicht"
        "|nicht geantwortet|nicht rechtzeitig|zu lange gedauert|dauerte zu lange|server reagiert nicht|host reagiert nicht"
        "|server hat nicht reagiert|host hat nicht reagiert|keine antwort vom server|keine antwort vom mailserver"
        "|keine antwort vom imap server|keine antwort vom smtp server|keine antwort von host|keine antwort des"
        "|keine rückmeldung vom|überschreitung der zeit"
    ),
    C.CLOSED: (
        "getrennt|geschlossen*|beendet*|verloren*|unterbrochen*|abgebrochen*|schloss|abbruch|trennt|trennte|verlust|gekappt"
        "|abgerissen|aufgelegt|brach|bricht|schließt|verbindungsabbruch*|verbindungsverlust*|unerwartetes ende"
    ),
    C.RESET: "zurückgesetzt*|zurücksetz*",
    C.UNREACHABLE: "unerreichbar*|keine route*|kein weg|nicht zu erreichen|keinen kontakt",
    C.OFFLINE: "offline*|kein internet|kein netz|flugmodus*|nicht online|nicht im netz|ohne internet|netzwerk ist nicht aktiv*",
    C.BLOCKED: (
        "blockier*|gesperrt*|geblockt*|verbieten|verboten|verhindert*|gerade verwendet|bereits verwendet|in verwendung"
        "|in benutzung|zugegriffen"
    ),
    C.EXPIRED: "abgelaufen*|nicht mehr gültig*|ungültig geworden|geändert|gültigkeitszeitraum*|gültigkeitsdauer|ablaufdatum*",
    C.NOT_YET: "noch nicht gültig*|noch nicht aktiv*|noch nicht begonnen|zukunft|erst ab|aktivierungsdatum",
    C.UNTRUSTED: (
        "selbstsigniert*|selbst signiert*|selbst ausgestellt*|selbst unterzeichnet*|selbst unterschrieben*"
        "|unbekannte* zertifizier*|unsicher*"
    ),
    C.OTHER_NAME: (
        "zielprinzipalname* ist falsch|nicht auf seinen namen|passt nicht|passen nicht|stimmt nicht mit|stimmen nicht mit"
        "|entspricht nicht|anderen namen|anderen host|anderen server*|anderen rechner*|falschen host|gilt nicht für"
        "|nicht für diesen|lautet auf|gehört nicht|gehört zu einem anderen|gehört zu einer anderen"
    ),
    C.MISSING: (
        "fehlt|fehlen|fehlend*|leer|leere|leeres|leeren|kein|keine|keinen|ohne sasl|weder|modul nicht gefunden"
        "|bibliothek nicht gefunden"
    ),
    C.REQUIRED: (
        "benötig*|muss|müssen|musst|notwendig*|verlang*|erforder*|nötig|braucht|brauchen|brauchst|zwingend|nur möglich wenn"
        "|nur über|nur mit|nur verschlüsselt*|nur verschlüsselte verbindung*"
    ),
    C.TOO_MANY: (
        "zu viele|zu vielen|zu viel|zu oft|zu oft versucht|zu häufig*|zu vielen versuchen|höchstzahl|maximale* anzahl"
        "|maximal erlaubte* anzahl|zulässige* anzahl|erlaubte* anzahl|höchste anzahl|anzahl der|limit|tageslimit"
        "|verbindungslimit*|versandlimit*|sendelimit*|keine weiteren|anzahl von versuchen|empfängeranzahl|übertragungslimit*"
        "|downloadlimit*|verbindungsanzahl"
    ),
    C.TOO_LARGE: (
        "zu groß|zu gross|zu lang|überschreit*|überschritt*|übersteig*|größer als|grösser als|maximalgröße*"
        "|maximale nachrichtengröße|größenbeschränk*|größenlimit*|größenbegrenz*"
    ),
    C.DISABLED: (
        "deaktiviert*|ausgeschaltet*|abgeschaltet*|gesperrt*|stillgelegt*|inaktiv*|abgestellt|muss aktiviert|muss freigeschaltet"
        "|zuerst aktivier*|aktivieren sie zuerst|aktivieren sie imap|aktivieren sie pop|aktiviere imap|aktiviere pop"
        "|imap aktivieren|pop aktivieren|suspendiert"
    ),
    C.UNSUPPORTED: (
        "veraltet*|zu alt|keine gemeinsame*|kein gemeinsame*|unbekannte* anmeldem*|unbekannte* anmeldev*|unbekannte* authentif*"
        "|unterstützt keine authent*|unterstützt keine anmeld*|bietet keine anmeld*|bietet keine authent*"
    ),
    C.BUSY: (
        "überlastet*|ausgelastet*|server ist beschäftigt|wartungsarbeiten|wartungsarbeiten nicht|server derzeit nicht"
        "|server ist derzeit nicht|server momentan nicht|server ist momentan nicht|server ist zurzeit nicht"
        "|server ist zur zeit nicht|server ist im moment nicht|dienst ist derzeit nicht|dienst ist momentan nicht"
        "|dienst ist zurzeit nicht|dienst nicht verfügbar|dienst ist nicht verfügbar|vorübergehend nicht|vorübergehende* fehler"
        "|vorübergehende* serverfehler|vorübergehende* problem|temporäre* fehler|temporäre* serverfehler"
    ),
    C.RESOLVING: (
        "auflösen|auflösbar|aufgelöst*|aufzulösen|namensauflösung*|adressauflösung*|auflösung des*|auflösung von|auflösung der*"
        "|dns*|ip adresse*|gehört keine adresse|hat keine adresse|keine ip adresse"
    ),
    C.VALID: "gültig|gültige|gültigen|gültiger|gültiges|korrekt*|richtig|richtige|richtigen|stimmt|stimmen",
    C.TRUSTED: "vertrauenswürdig*|vertraut|vertrauen|verifiziert|verifizierbar|überprüft werden",
    C.KNOWN: "bekannt*|gefunden|vorhanden|existier*|auffindbar|finden",
    C.ENABLED: "aktiviert*|eingeschaltet*|erlaubt*|freigeschaltet*|zugelassen*|freigegeben*|aktiv|gestattet",
    C.SUPPORTED: "unterstütz*|verfügbar*|angeboten*|vorhanden|anbietet|bietet|zur verfügung|beherrscht|kennt|versteht",
    C.REACHED: "erreicht|erreichbar*|erreichen|kontaktiert*|kontaktieren|verfügbar*|zur verfügung|kontakt",
    C.ACCEPTED: "akzeptier*|angenommen*|annehmen|nimmt|zugelassen*|erlaubt*|gestattet|zulässig*|berechtigt",
    C.DONE: (
        "möglich*|hergestellt|herstellen|herzustellen|aufgebaut|aufbauen|aufzubauen|aufnehmen|aufgenommen|erfolgreich*|gelungen"
        "|gelang|geklappt|zustande|konnt*|könn*|kann|beginnen|begonnen|verbinden|verbunden|senden|gesendet|angemeldet|einloggen"
        "|abgerufen|abrufen|ermittelt|ermitteln|initialisiert|erneuert|geladen|gestartet|abgeschlossen|durchgeführt|vollzogen"
        "|auflösbar|geöffnet|eingerichtet|ausgeführt|überprüft|geprüft|bestätigt|verifiziert|ausgehandelt|klappt|überprüfen"
        "|prüfen|verifizieren|bestätigen"
    ),
    C.MATCHING: "überein|passt|passen|passend*|übereinstimm*|entspricht",
    C.GIVEN: "angegeben|eingegeben|gesetzt|hinterlegt|eingetragen|ausgefüllt|installiert",
    C.NOT: "nicht|kein|keine|keinen|keinem|keiner|weder|nie|niemals|keine verbindung*|keine weiteren|keines",
    C.PERHAPS: "eventuell|vielleicht|möglicherweise|könnte sein|könnte daran|könnte falsch|womöglich|vermutlich|wahrscheinlich",
    C.ADVICE: (
        "bitte|überprüfen sie|prüfen sie|überprüfe|prüfe|versuchen sie|versuche es|versuch es|stellen sie sicher|stelle sicher"
        "|kontrollieren sie|kontrolliere|wenden sie sich|kontaktieren sie"
    ),
}
