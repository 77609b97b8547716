"""The words for each concept in Italian: between bars, a star where a word may go on."""

from __future__ import annotations

from assistant.mail.rules.concept import Concept

C = Concept
WORDS: dict[Concept, str] = {
    C.SERVER: "host",
    C.HOST_NAME: "nome host|nome dell host|nome del server|nome o servizio",
    C.CONNECTION: "conness*|connett*|colleg*",
    C.NETWORK: "internet|rete",
    C.CERTIFICATE: "certificat*",
    C.ENCRYPTION: "cifrat*|crittograf*|sicur*|crittografia",
    C.HANDSHAKE: "handshake|negoziazione|sessione tls|sessione ssl",
    C.VERSION: "version*",
    C.SIGN_IN: "autentic*|accesso|accedere|login|credenzial*",
    C.PASSWORD: "password|parola d ordine",
    C.USER_NAME: "nome utente|utente|username",
    C.APP_PASSWORD: (
        "password per le app|password dell app*|password per l app*|password specific*|password applicazione"
        "|password per app|password app"
    ),
    C.METHOD: "metodo di autenticazione|metodi di autenticazione|meccanism*|metodo smtp auth|autenticator*",
    C.TOKEN: "oauth*|token*|nuovamente autenticat*|autenticat* nuovamente|riautentic*|accedere di nuovo|accedi di nuovo",
    C.BROWSER: "browser|webmail",
    C.ACCOUNT: "account|conto",
    C.SETTING: "impostazion*|opzion*",
    C.MAIL: "messagg*|mail|posta|dimension*",
    C.ATTACHMENT: "allegat*",
    C.RECIPIENT: "destinatar*",
    C.SENDER: "mittent*",
    C.SPAM: "indesiderat*",
    C.BANDWIDTH: "banda|larghezza di banda",
    C.MAILBOX: "casella*",
    C.ATTEMPT: "tentativ*",
    C.PROXY: "proxy*",
    C.OTHER_SERVER: "non è un server imap|non è un server di posta",
    C.FAILED: (
        "fallit*|falliment*|fallita|errore|errori|impossibile|non riuscit*|non è stato possibile|non è possibile"
        "|problema|problemi|non si riesce|non riesce|incapace"
    ),
    C.WRONG: "errat*|sbagliat*|non valid*|non corrett*|scorrett*|inaccettabil*|incorrett*",
    C.REFUSED: "rifiut*|respint*|negat*",
    C.UNKNOWN: "sconosciut*|inesistent*|non trovat*|non esiste",
    C.TIMED_OUT: "scadut*|tempo scaduto|tempo limite|timeout|non risponde|nessuna risposta|non ha risposto|scadenza",
    C.CLOSED: "chius*|disconness*|pers*|perdut*|interrott*|terminat*|cadut*",
    C.RESET: "dal corrispondente|reimpostat*|ripristinat*|resettat*",
    C.UNREACHABLE: "irraggiungibil*|non raggiungibil*|nessun instradamento|nessuna route",
    C.OFFLINE: (
        "non in linea|fuori linea|nessuna connessione|senza connessione|offline|assenza di rete|nessuna rete|non connesso"
    ),
    C.BLOCKED: "bloccat*|vietat*",
    C.EXPIRED: "scadut*|non più valid*",
    C.NOT_YET: "non ancora valid*|futuro|ancora valido|non è ancora",
    C.UNTRUSTED: (
        "inaffidabil*|non attendibil*|autofirmat*|auto firmat*|emittente sconosciut*|non affidabil*"
        "|non è attendibile|autorità sconosciuta|autorità di certificazione è sconosciuta"
    ),
    C.OTHER_NAME: "non corrispond*|altro nome|nome diverso|altro sito",
    C.MISSING: (
        "manca|mancant*|vuot*|nessun|nessuna|senza|non specificat*|devi dare|bisogna fornire|non fornit*|occorre fornire"
    ),
    C.REQUIRED: "richiest*|necessari*|richiede|deve|devi|obbligatori*|necessita|occorre",
    C.TOO_MANY: "troppi|troppe|numero massimo|troppo|troppa",
    C.TOO_LARGE: "troppo grand*|supera*|eccede|dimensione massima|superat*",
    C.DISABLED: "disattivat*|disabilitat*|sospes*",
    C.UNSUPPORTED: "non supportat*|non disponibil*|non è disponibile|non supporta|non offre|indisponibil*|non è supportat*",
    C.BUSY: "occupat*|temporane*|sovraccaric*",
    C.RESOLVING: "risolver*|risoluzione|dns",
    C.VALID: "valid*|corrett*",
    C.TRUSTED: "attendibil*|affidabil*|verificat*|fidat*",
    C.KNOWN: "conosciut*|trovat*|trovare|esiste|riconosciut*",
    C.ENABLED: "attivat*|abilitat*|consentit*|permess*|attiv*",
    C.SUPPORTED: "supportat*|supporta|disponibil*|offre",
    C.REACHED: "raggiung*|raggiunt*|contattare|accessibil*",
    C.ACCEPTED: "accett*",
    C.DONE: "possibile|stabilit*|stabilire|riuscit*|effettuat*",
    C.MATCHING: "corrispond*|coincid*",
    C.GIVEN: "indicat*|fornit*|specificat*|inserit*|dato",
    C.NOT: "non|né|nessun|nessuna|mai|senza",
    C.PERHAPS: "forse|potrebbe*|può darsi|probabilmente",
    C.ADVICE: "verifica*|controlla*|riprova*|assicurati|contattare|si prega|prova|provare|contatta",
}
