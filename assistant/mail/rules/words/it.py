"""The words for each concept in Italian: between bars, a star where a word may go on, one of each bracket."""

from __future__ import annotations

from assistant.mail.rules.concept import Concept
from assistant.mail.rules.spreading import spread

C = Concept
# What says more than one thing stands in the list of each.
OFFLINE = """offline|fuori linea|wi fi non connesso|wi fi disconnesso|non in linea|non è in linea|modalità aereo|non in rete
    |non è in rete|(connettersi|connettiti|collegarsi|collegati) (a internet|ad internet|alla rete)|(richiesta
    |necessaria) una connessione (a internet|internet|di rete)|(nessuna|nessun|senza|manca la|manca|assenza di|non c è
    |mancanza di) (connessione a internet|connessione internet|connessione alla rete|connessione di rete|rete
    |accesso a internet|collegamento a internet|collegamento di rete|internet)|(non|non è|non sei
    |non più) (conness*|collegat*) (a internet|alla rete|ad internet|a una rete)|disconness* (da internet|dalla rete)
    |(connessione a internet|connessione internet|rete|connessione di rete|accesso a internet) (assente|mancante
    |non disponibile|non è disponibile|non trovat*|è andata persa|persa|è stata persa|non funziona|disconnessa|è disconnessa
    |richiesta|è richiesta|necessaria|è necessaria)"""
NO_CONNECTION = "(nessuna|assenza di|senza|manca la|non c è) connessione"
CHECK_NETWORK = """(controll*|verific*) (la|la tua|la propria|di essere|lo stato della
    |lo stato della tua) (connessione internet|connessione a internet|connessione di rete|rete|connesso a internet
    |connessione)"""
CHECK_TYPED = """(controll*|verific*) (|la|il|le|la tua|il tuo|che la|che il
    |che le) (password|nome utente|username|credenziali)"""
CHECK_NAME = """(controll*|verific*) (il|l|che il|che l) (nome del server|nome host
    |indirizzo del server|nome dell host)"""
SECURE_CONNECTION = """connession* (sicur*|protett*|cifrat*|crittografat*|criptat*)|canale sicuro|canale protetto
    |sicurezza della connessione|sicur* la connessione"""
SERVER_BUSY = """(server|host|servizio|server di posta|server smtp|server imap) (non disponibile|non è disponibile
    |è non disponibile|indisponibile|non è attualmente disponibile|attualmente non disponibile|è attualmente non disponibile
    |al momento non disponibile|non è al momento disponibile|è al momento non disponibile|non è più disponibile)"""
PASSING_ERROR = "(errore|errori|problema|problemi|guasto) (temporane*|momentane*)"
ENDED_CONNECTION = """(connessione|collegamento) (terminata|è terminata|è stata terminata|si è terminata)
    |disconnessione imprevista|disconnessione inattesa|verificata una disconnessione|terminato la connessione|pipe interrotta"""
RESET_CONNECTION = "connessione (|è stata) (azzerata|annullata|reinizializzata|ripristinata)"
SENDING_LIMIT = """(quota|limite|limiti|numero massimo) (|giornaliero|giornaliera|quotidiano) (di invio|d invio|di invii
    |per l invio)"""
CONNECTION_LIMIT = """(limite di|limite delle|limite massimo di|troppe|numero di|numero massimo di
    |limite del numero di) (connessioni|sessioni)"""
LOCKED_ACCOUNT = "(account|account utente|utente) (|è|è stato) (bloccato|chiuso|eliminato|inattivo)"
NO_AUTHENTICATION = """(autenticazione|autenticazione smtp|autenticazione plain|autenticazione con password
    |autenticazione tramite password) (non|non è) (supportat*|disponibile|gestit*|previst*|ammess*|offert*|propost*)
    |(non consente|non permette|non supporta|non gestisce|non prevede|non offre|non annuncia) (auth|l autenticazione
    |alcuna autenticazione|autenticazione)"""
SIGN_IN_AGAIN = """riautentic*|nuova autenticazione|rinnovare l autorizzazione|rinnovare l accesso
    |autenticazione nuovamente|(autentic*|accedi|accedere|login|identific*) (di nuovo|nuovamente|ancora)|autorizzat* di nuovo
    |autorizzat* nuovamente|riautorizz*|(nuovamente|di nuovo) (autenticat*|autenticar*|l accesso|il login|accedere)"""
SESSION_EXPIRED = """(sessione|autorizzazione|accesso) (scadut*|è scadut*|è stat* revocat*|revocat*|non è più valid*
    |non valida o scaduta|non è valida o è scaduta|non più valid*)"""
NAME_DIFFERS = """(nome host|nome di host|nome dell host|nome del server|nome di dominio|identità del server) non corrispond*
    |nome (dell entità|principale) di destinazione"""
EXPIRED_THINGS = "(abbonamento|carta|carta di credito|licenza|collegamento|offerta|promozione|prova) (scadut*|è scadut*)"
VALIDITY_OVER = "validità del certificato (terminata|è terminata|è finita)"
CERTIFICATE_CHANGED = """eccezione di sicurezza|(certificato|certificato del server) (è cambiato|è stato annullato
    |è stato sostituito)"""
PROXY_UNREACHED = """(proxy|server proxy) (|è) (irraggiungibile|inesistente)
    |(proxy|server proxy) (non|non è|non è stato) (trovato|raggiungibile|disponibile)"""
NOT_SIGNED_IN = "(non|non sei|non è|non sei stato) (autenticat*|identificat*)"
ASKED = "(password|nome utente) (|è) (richiest*|necessari*|obbligatori*)"
TYPE = "inserire|inserisci|inserite|immettere|immetti|digitare|digita"
NAME_UNKNOWN = "(nome utente|nome account|username) (sconosciuto|inesistente)"
NO_HOST = "nessun server con|nessun host|nessun indirizzo ip|nessun indirizzo (associato|trovato|per)"
NOT_POSSIBLE = "(impossibile|non è possibile|non è stato possibile|non si riesce a|riuscito a|riusciti a)"
UNVERIFIED = f"{NOT_POSSIBLE} verificare|non può essere verificat*"
LISTED: dict[Concept, str] = {
    C.SENDER_CHECK: "spf|dkim|dmarc",
    C.ADDRESS: "indirizzo",
    C.ASKED_FOR: "continua a chieder*|chiede di continuo|chiede sempre|chiede continuamente|richiede continuamente",
    C.SERVER: f"""host|server*|server (di posta|di posta in uscita|di posta in arrivo|mail|email|e mail)|computer di destinazione
        |{SERVER_BUSY}|{NO_HOST}""",
    C.HOST_NAME: f"""il dominio|dominio (non|inesistente|sconosciuto)|nome o servizio|indirizzo ip|{CHECK_NAME}|(nome|nomi
        |indirizzo) (host|di host|dell host
        |del server|server|di dominio|del dominio|del server di posta|dominio)""",
    C.CONNECTION: f"""conness*|connett*|collegamento|collegarsi|collegarmi|collegarti|collegarci|collegare|collegat*|socket
        |comunicazion*|comunicare con|collegand*|{SECURE_CONNECTION}|{OFFLINE}|{NO_CONNECTION}|{ENDED_CONNECTION}
        |{RESET_CONNECTION}|{CONNECTION_LIMIT}""",
    C.NETWORK: f"internet|rete|(accedere|accesso) (alla rete|a internet|ad internet)|wi fi|wifi|{OFFLINE}|{CHECK_NETWORK}",
    C.CERTIFICATE: f"""{CERTIFICATE_CHANGED}|{VALIDITY_OVER}|certificat*|certificazione|emittente|(autorità
        |ente) (di certificazione|emittente|firmataria)|identità (del server|dell host|di host|del sito|di questo server
        |del server di posta)|{NAME_DIFFERS}""",
    C.ENCRYPTION: f"""ssl|tls|ssl tls|handshake*|cifrat*|cifrare|cifratura|crittograf*|criptat*|criptare|sicura|sicure
        |negoziazione|modalità sicura
        |(protocollo|tipo|modalità|impostazioni|livello) di sicurezza|{SECURE_CONNECTION}""",
    C.STARTTLS: "starttls|start tls|stls",
    C.HANDSHAKE: "handshake*|negoziazione|negoziare|sessione tls|sessione ssl|stretta di mano",
    C.VERSION: "version*|protocollo di sicurezza",
    C.SIGN_IN: f"""autentic*|autorizzazion*|accesso|accessi|accedere|accedi|login|credenzial*|identificazione|identificarsi
        |identificar*|loggarsi|non è stato autenticat*|non è stata autenticat*|(dati|informazioni|codice|codici) (di accesso
        |di autenticazione|di login|per l accesso|dell account)|{NOT_SIGNED_IN}""",
    C.PASSWORD: f"password|parola d ordine|parola chiave|codice di accesso|{ASKED}|{CHECK_TYPED}",
    C.USER_NAME: f"utente|username|nome (utente|account|dell account|dell utente|di login)|{NAME_UNKNOWN}",
    C.APP_PASSWORD: """password (per le app*|dell app*|per l app*|specific*|applicazione|applicativ*|per app*|app|delle app*
        |di app*|per la app|per applicazion*|unica per)""",
    C.METHOD: f"""metodo sconosciuto|password (cifrat*|crittografat*|protett*)|meccanism*|autenticator*|metodo smtp auth
        |metodo di accesso|(metodo|metodi|tipo|tipi|modalità|protocollo|protocolli|sistema|schema
        |estensione) (di autenticazione|d autenticazione|autenticazione)|{NO_AUTHENTICATION}""",
    C.MODULE: """sasl*|(modulo|plugin|libreria|componente) di autenticazione|modulo di autenticazione (non trovat*
        |non è stato trovato)""",
    C.TOKEN: f"oauth*|token*|{SIGN_IN_AGAIN}|{SESSION_EXPIRED}",
    C.BROWSER: "browser|webmail|interfaccia web",
    C.ACCOUNT: f"account|account (di posta|email|e mail|di posta elettronica)|{LOCKED_ACCOUNT}",
    C.SETTING: "impostazion*|opzion*|configurazione|indirizzo (email|e mail|mail|di posta|di posta elettronica)",
    C.IMAP: "imap*|(accesso|l accesso|protocollo|servizio) (|tramite|via|a) imap",
    C.POP: "pop|(accesso|l accesso|protocollo|servizio) (|tramite|via|a) pop",
    C.MAIL: "messagg*|mail|posta|email|dimension*",
    C.ATTACHMENT: "allegat*",
    C.RECIPIENT: f"destinatar*|numero (|massimo) di destinatari|{SENDING_LIMIT}",
    C.SENDER: "mittent*",
    C.SPAM: "spam|indesiderat*|spazzatura|non richiesta",
    C.BANDWIDTH: "banda|larghezza di banda|traffico",
    C.MAILBOX: "casell*|mailbox|posta in arrivo|cassetta postale",
    C.ATTEMPT: "tentativ*|numero di tentativi|numero massimo di tentativi",
    C.PROXY: f"proxy*|server proxy|{PROXY_UNREACHED}|impossibile trovare il server proxy|trovare il proxy",
    C.OTHER_SERVER: """(non è un|non è il|non sembra essere un|non si tratta di un|non sembra un) (server imap|server pop
        |server smtp|server di posta|server di tipo|server mail)|(risposta del server|risposta) (imprevista|inattesa
        |non valida|errata|non corretta|sconosciuta) (|del server|dal server)|non risponde correttamente
        |non ha risposto correttamente|risposto in modo imprevisto|risposto in modo inatteso""",
    C.FAILED: f"""fallit*|falliment*|fallisce|fallire|errore|errori|impossibile|problema|problemi|incapace|guasto
        |malfunzionamento|non funziona|insuccesso|non riuscit*|non riesce|non riesco|non riusciamo|non si riesce|non può
        |non posso|non possiamo|non possono|non si può|non potuto|non ha potuto|mancato|mancata|(non è|non è stato|non è stata
        |non era) (possibile|stabilita|riuscit*)|(si è|si sono|è stato) (verificat* un|verificat* errori|verificat* problemi
        |verificat* degli)|{PROXY_UNREACHED}|impossibile trovare il server proxy|trovare il proxy
        |modulo di autenticazione (non trovat*|non è stato trovato)|superato la verifica|superato il controllo|(non è stato
        |non è stata) autenticat*|{PASSING_ERROR}|{CHECK_NETWORK}|{CHECK_TYPED}|non in grado|non è in grado|non è avvenut*
        |non avvenut*|non ha dato risultati|senza risultato|{UNVERIFIED}""",
    C.WRONG: f"""errat*|sbagliat*|scorrett*|inaccettabil*|incorrett*|invalid*|inesatt*|revocat*|(non|non è|non sono
        |non più) (valid*|corrett*|riconosciut*|esatt*|conforme)|incomplet*|{CERTIFICATE_CHANGED}|(non|non è) valid* per
        |{NAME_UNKNOWN}|{CHECK_NAME}|mal configurat*|non adatt*|inadeguat*""",
    C.REFUSED: "rifiut*|respint*|negat*|rigettat*|(non|non è|non sei|non sono) (autorizzat*|consentit*|permess*|ammess*)",
    C.UNKNOWN: f"""sconosciut*|inesistent*|ignot*|non esiste|non esistono|non esistent*|non si trova|(non|non è|non è stato
        |non è stata) (trovat*|conosciut*|not*|risolt*|individuat*)|{NOT_POSSIBLE} (trovare|individuare|localizzare)
        |(non può essere|impossibile essere) (trovat*|risolt*)|{NO_HOST}""",
    C.TIMED_OUT: """scadut*|timeout|time out|fuori tempo|tarda a|troppo lent*|tempo (scaduto|limite|di attesa|massimo|esaurito
        |di risposta|di inattività|trascorso|concesso|previsto|a disposizione)|troppo (tempo|a lungo|lunga|lungo)|(scadenza
        |superamento) (del tempo|del timeout|del limite di tempo)|(non risponde|non rispondono|non ha risposto
        |non hanno risposto|non sta rispondendo|non ha dato risposta) |(nessuna|mancata|mancanza di|senza|non c è
        |non c è stata|alcuna|non ha dato|non ha fornito) risposta|(limite di tempo|intervallo di tempo|tempo di attesa
        |tempo massimo) (|superato|scaduto|esaurito)|attesa troppo lunga|attendere troppo|mette troppo|troppo a rispondere
        |oltre il tempo""",
    C.CLOSED: f"""chius*|disconness*|disconnession*|perso|persa|persi|perse|perdita|perdut*|interrott*|interruzione|interromp*
        |cadut*|troncat*|abbattut*|riattaccato|fine del file|fine prematura|fine inattesa|fine alla connessione
        |terminat* (prematuramente|inaspettatamente|in modo|improvvisamente|correttamente)|{ENDED_CONNECTION}""",
    C.RESET: f"""reimpostat*|resettat*|(dal|dall|dalla) (corrispondente|peer|host remoto|server remoto|computer remoto
        |controparte|altro capo)|{RESET_CONNECTION}""",
    C.UNREACHABLE: f"""irraggiungibil*|inaccessibil*|(nessun|nessuna) (instradamento|route|percorso|rotta)|(non|non è|non sono
        |non era) (raggiungibil*|accessibil*|raggiunt*|contattabil*)|{NOT_POSSIBLE} (raggiungere|contattare)|(non può essere
        |non possono essere) (raggiunt*|contattat*)""",
    C.OFFLINE: f"{OFFLINE}|{NO_CONNECTION}|non connesso",
    C.BLOCKED: """bloccat*|blocca|blocco|vietat*|proibit*|impedi*|in uso|già utilizzat*|già apert*|modalità non consentit*
        |(utilizzat*|usat*) da un altr*""",
    C.EXPIRED: f"""scadut*|non più valid*|non è più valid*|data di scadenza|a scadenza|non è aggiornato|{EXPIRED_THINGS}
        |{VALIDITY_OVER}|(periodo|data|durata) di validità|{SESSION_EXPIRED}""",
    C.NOT_YET: """sarà valid*|valid* a partire|valid* dal|entrato in vigore|futuro|futura|(non è|non sarà|non) ancora
        |(non è stato|ancora|non ancora|non è ancora) (ancora|valid*|attiv*)""",
    C.UNTRUSTED: """inaffidabil*|insicur*|autofirmat*|auto firmat*|emittente sconosciut*|autorità sconosciuta|fidarsi
        |considerare (attendibile|affidabile)|poco sicur*|dubbi*|sospett*|(non|non è|non sono|non è stato|non è stata
        |non è considerat*|non risulta) (attendibil*|affidabil*|fidat*|sicur*|riconosciut*|firmat*|verificat*|di fiducia)""",
    C.OTHER_NAME: f"""non corrispond*|mancata corrispondenza|discordan*|differisce|divers*|altro (nome|sito|dominio|server
        |host)|non (coincid*|combacia*)|(non è stato|non) (rilasciat* per|emess* per)|non è stato (rilasciat*|emess*)
        |valid* (solo|soltanto|esclusivamente|unicamente) per|(non|non è) valid* per|non è (quello|quella) (attes*|previst*)
        |{NAME_DIFFERS}""",
    C.MISSING: f"""manca|nessuno dei|nessuno|mancano|mancant*|assente|vuot*|nessun|nessuna|senza|devi dare|(bisogna|occorre
        |devi|è necessario|si deve) (fornire|inserire|specificare|indicare|immettere)|{TYPE}|non (specificat*|fornit*|indicat*
        |inserit*|impostat*)|{OFFLINE}|{NO_CONNECTION}|{NOT_SIGNED_IN}|{ASKED}""",
    C.REQUIRED: f"""richiest*|necessari*|richiede|richiedono|deve|devi|devono|obbligatori*|necessita|occorre|bisogna|esige
        |pretende|impone|indispensabil*|chiede l|chiede un|serve un|{SIGN_IN_AGAIN}""",
    C.TOO_MANY: f"""troppi|troppe|troppa|eccessiv*|quota|numero (massimo|limite|eccessivo|di tentativi|massimo di tentativi)
        |troppo elevat*|troppo spesso|troppo frequent*|numero (|massimo) di destinatari|{SENDING_LIMIT}|{CONNECTION_LIMIT}""",
    C.TOO_LARGE: """supera|superano|superat*|eccede|ecceduto|eccedono|limite consentito|troppo (grand*|gross*|pesant*
        |ingombrant*)|dimension* (massim*|eccessiv*|superior*)|superior* a*|più grand* di|eccessiv*|oltre il limite""",
    C.DISABLED: f"""disattivat*|disabilitat*|sospes*|inattiv*|spent*|(non|non è|non sono) (consentit*|permess*|attiv*
        |abilitat*)|{LOCKED_ACCOUNT}""",
    C.UNSUPPORTED: f"""indisponibil*|incompatibil*|obsolet*|vulnerabil*|deprecat*|antiquat*|(non|non è|non sono|non è più
        |non più) (supportat*|disponibil*|gestit*|previst*|ammess*|compatibil*|implementat*|offert*|propost*|riconosciut*)
        |troppo (vecchi*|antic*)|non (supporta|offre|gestisce|annuncia|ammette|prevede|dispone|fornisce|pubblicizza|consente
        |permette)|assente|{NO_AUTHENTICATION}|metodo sconosciuto|non sembra (supportare|gestire|offrire)""",
    C.BUSY: f"""occupat*|satur*|temporaneamente|sovraccaric*|momentaneamente|in manutenzione|fase di manutenzione
        |{SERVER_BUSY}|{PASSING_ERROR}""",
    C.RESOLVING: """dns|risoluzione (del|dei|di|dell|dns) (nome|nomi|host|indirizzo|server|dominio|dns)|risoluzione dns
        |risolvere (il|i|l|un) (nome|nomi|server|dominio|host|indirizzo)|risolvere host|convertire il nome|tradurre il nome
        |ricerca (dell host|del server|dell indirizzo|del nome|dns|di host|host)""",
    C.VALID: "valid*|corrett*",
    C.TRUSTED: "attendibil*|affidabil*|verificat*|fidat*|fiducia",
    C.KNOWN: "conosciut*|trovat*|trovare|esiste|riconosciut*",
    C.ENABLED: "attivat*|abilitat*|consentit*|permess*|attivo|attiva|attivi|attive",
    C.SUPPORTED: "supportat*|supporta|disponibil*|offre|gestisce|offert*|propost*|annunciat*",
    C.REACHED: "raggiung*|raggiunt*|contattare|accessibil*",
    C.ACCEPTED: "accett*",
    C.DONE: """possibile|stabilit*|stabilire|riuscit*|effettuat*|potuto|(senza|nessun) (errori|errore|problemi|problema)
        |risolvere (il|i) (problema|problemi)|problema (|di connessione|di accesso) (|è stato) risolto""",
    C.MATCHING: "corrispond*|coincid*|combacia*",
    C.GIVEN: "indicat*|fornit*|specificat*|inserit*|dato|impostat*|configurat*",
    C.NOT: "non|nessuno|né|nessun|nessuna|mai|senza|alcun|alcuna",
    C.PERHAPS: "forse|potrebbe*|può darsi|probabilmente|può essere che",
    C.ADVICE: f"""verifica|verificare|verificate|verifichi|controlla|controllare|controllate|controlli|riprova|riprovare
        |riprovate|assicurati|assicurarsi|contattare|contatta|si prega|prova|provare|consulta*|attendere|{TYPE}
        |{CHECK_NETWORK}|{CHECK_TYPED}|{CHECK_NAME}""",
}
WORDS = {concept: spread(words) for concept, words in LISTED.items()}
