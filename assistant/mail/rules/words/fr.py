"""The words for each concept in French: between bars, a star where a word may go on, one of each bracket."""

from __future__ import annotations

from assistant.mail.rules.concept import Concept
from assistant.mail.rules.spreading import spread

C = Concept
# What says more than one thing stands in the list of each.
OFFLINE = """hors ligne|hors connexion|hors réseau|mode avion|wi fi non connecté|wi fi déconnecté|wi fi désactivé|sans réseau
    |absence de connexion|absence de réseau|connecter à internet|pas d internet|pas connecté* à l internet|(pas de|pas d
    |aucun*|plus de|plus d) (connexion internet|connexion à internet|connexion à l internet|connexion réseau
    |connexion au réseau|réseau|accès internet|accès à internet|accès réseau|wifi)|(pas|plus|non) connecté* (à internet
    |au réseau|à un réseau)|déconnecté* (d internet|du réseau)|(connexion internet|connexion à internet|connexion réseau) (
    |est) (requise|nécessaire|coupée|perdue)|(connectez vous|connecte toi) (à internet|au réseau|à un réseau)"""
NETWORK_DOWN = """(réseau|connexion internet|connexion réseau|accès internet) (indisponible|est indisponible
    |n est pas disponible|non disponible|introuvable|non trouvé|a été perdu|perdu|coupé|est coupé|déconnecté|est déconnecté
    |est en panne|ne fonctionne pas)"""
NO_CONNECTION = "(pas de|aucune|plus de|plus aucune) connexion"
CHECK_NETWORK = """vérifie* (votre|ta|la|que la|que votre|l état de votre|que vous êtes) (connexion internet|connexion réseau
    |connexion à internet|accès à internet|réseau|connecté* à internet|connecté* au réseau)"""
CHECK_TYPED = "vérifie* (votre|vos|le|que le|que votre|que vos|l) (mot de passe|nom d utilisateur|nom de compte|identifiant*)"
CHECK_NAME = "vérifie* (le|l|que le|que l) (nom du serveur|nom d hôte|adresse du serveur|orthographe)"
SECURE_CONNECTION = "(lien|canal) (sécurisé|chiffré)|sécurité de la connexion|sécuriser la connexion"
SERVER_BUSY = """(serveur|host|service|serveur de messagerie|serveur de courrier|serveur smtp|serveur imap) (indisponible
    |est indisponible|est actuellement indisponible|non disponible|n est pas disponible|n est actuellement pas disponible
    |n est plus disponible|n est pas actuellement disponible)"""
PASSING_ERROR = "(erreur|échec|problème|panne|défaillance) (temporaire|passager|passagère)"
ENDED_CONNECTION = """connexion (terminée|est terminée|s est terminée|a été terminée|s est arrêtée)|déconnexion est survenue
    |déconnexion inattendue|déconnexion imprévue|terminé la connexion|fin à la connexion|fin de connexion|fin de la connexion
    |abandon de la connexion|relais brisé|tube cassé"""
RESET_CONNECTION = "connexion (remise à zéro|a été remise à zéro)"
SENDING_LIMIT = "(quota|limite|limites|nombre maximal) (|quotidien|quotidienne|journalière) (d envoi|d envois)"
CONNECTION_LIMIT = "(limite de|trop de|nombre de|nombre maximal de|nombre maximum de) (connexions|sessions|clients)"
LOCKED_ACCOUNT = "(compte|compte utilisateur) (|est|a été) (bloqué|verrouillé|fermé|supprimé|clôturé|inactif)"
NO_AUTHENTICATION = """(authentification|authentification smtp|authentification plain
    |authentification par mot de passe) (n est pas|non) (pris* en charge|supporté*|disponible|géré*|proposé*|offert*)
    |(ne permet pas|ne supporte pas|ne gère pas|ne prend pas en charge|ne propose pas|n offre pas|n annonce pas
    |n autorise pas) (l authentification|d authentification|auth)"""
SIGN_IN_AGAIN = """réauth*|ré auth*|nouvelle authentification|reconnectez vous|reconnecte toi|renouveler l autorisation
    |renouveler votre autorisation|(authentifi*|identifi*|vous connecter|connectez vous) (à nouveau|de nouveau)|(à nouveau
    |de nouveau) vous (connecter|authentifier|identifier)|(de nouveau|à nouveau) autoris*|réautoris*|(devez
    |veuillez) vous reconnecter|reconnecte* (à votre compte|votre compte|au compte)"""
SESSION_EXPIRED = """(session|autorisation|accès) (expir*|a expiré|est expirée|révoqué*|a été révoqué*|n est plus valide
    |est invalide ou a expiré|est invalide ou expirée|invalide ou expirée|non valide ou expirée)"""
NAME_DIFFERS = """(nom d hôte|nom de l hôte|nom du serveur|nom de domaine|identité du serveur) ne correspond*
    |nom principal de la cible"""
EXPIRED_THINGS = """(abonnement|carte|carte bancaire|licence|lien|offre|promotion|essai) (a expiré|expiré|expirée|est expiré
    |est expirée)"""
CERTIFICATE_CHANGED = "exception de sécurité|(certificat|certificat du serveur) (a changé|a été annulé|a été remplacé)"
PROXY_UNREACHED = """(proxy|serveur proxy|mandataire) (|est) (introuvable|inaccessible|injoignable)
    |(proxy|serveur proxy|mandataire) (n est pas|non) (joignable|trouvé|accessible)"""
NOT_SIGNED_IN = "(pas|non) (authentifié*|identifié*)"
ASKED = "(mot de passe|nom d utilisateur) (|est) (requis|nécessaire|obligatoire|demandé|exigé)"
NAME_UNKNOWN = "(nom d utilisateur|nom de compte|identifiant) inconnu"
NO_HOST = "aucun serveur de ce nom|aucun hôte|aucune adresse ip|aucune adresse (associée|trouvée|pour)"
UNVERIFIED = "impossible de vérifier|pas pu vérifier|a pas pu être vérifié*|ne peut être vérifié*|ne peut pas être vérifié*"
LISTED: dict[Concept, str] = {
    C.SENDER_CHECK: "spf|dkim|dmarc",
    C.ADDRESS: "adresse",
    C.ASKED_FOR: "demande constamment|redemande*|demande toujours|sans cesse|sans arrêt|demande tout le temps",
    C.SERVER: f"""serveur*|hôte|hôtes|ordinateur cible|serveur d envoi|serveur (de messagerie|de courrier|de courriel|de mail
        |mail|e mail)|{SERVER_BUSY}|{NO_HOST}""",
    C.HOST_NAME: f"""domaine|nom ou service|adresse ip|{CHECK_NAME}|(nom|noms|adresse) (d hôte|de l hôte|du serveur|de serveur
        |de domaine|du domaine|du serveur de messagerie|du serveur de courrier)""",
    C.CONNECTION: f"""connexion*|connecter|connecté*|liaison|socket|communication*|communiquer avec|(connecter
        |connexion) à votre compte|{SECURE_CONNECTION}|{OFFLINE}|{NO_CONNECTION}|{ENDED_CONNECTION}|{RESET_CONNECTION}
        |{CONNECTION_LIMIT}|connexion terminée par expiration""",
    C.NETWORK: f"internet|réseau*|wifi|wi fi|{OFFLINE}|{CHECK_NETWORK}|{NETWORK_DOWN}",
    C.CERTIFICATE: f"""{CERTIFICATE_CHANGED}|certificat*|émetteur|(autorité|autorités) (de certification|de signature
        |signataire|racine)|identité (du serveur|de l hôte|de host|du site|de ce serveur|du serveur de messagerie)
        |{NAME_DIFFERS}""",
    C.ENCRYPTION: f"""ssl|tls|ssl tls|handshake*|chiffrée*|chiffrement*|chiffrer|non chiffré|crypté*|cryptage|sécurisé*
        |négociation|poignée de main
        |prise de contact|(protocole|type|mode|paramètres|couche) de sécurité|{SECURE_CONNECTION}|établissement de liaison
        |établissement d une liaison""",
    C.STARTTLS: "starttls|start tls|stls",
    C.HANDSHAKE: """handshake*|négociation|négocier|poignée de main|session tls|session ssl|prise de contact
        |établissement de liaison
        |établissement d une liaison""",
    C.VERSION: "version*|protocole de sécurité",
    C.SIGN_IN: f"""authentif*|identifi*|ouverture de session|connecté en tant|connectez vous|connecte toi|autorisation*
        |accès refusé|accès non autorisé|accès a été refusé|mode de connexion|(ouvrir|ouvrez) (une session|la session
        |de session|votre session)|vous connecter (via|avec|depuis|dans|sur)|(connecter|connexion|accéder
        |accès) à votre compte|(accéder|accès) (au compte|à ce compte|au serveur|à la boîte)|(informations|données
        |identifiants|codes) (de connexion|d accès|du compte)|demande (une|l|d) authentification|{NOT_SIGNED_IN}
        |authentification demandée""",
    C.PASSWORD: f"mot de passe|mots de passe|code d accès|phrase de passe|mdp|{ASKED}|{CHECK_TYPED}",
    C.USER_NAME: f"""utilisateur|identifiant*|(nom|noms) (d utilisateur|de l utilisateur|de compte|du compte|de connexion)
        |{NAME_UNKNOWN}""",
    C.APP_PASSWORD: """(mot|mots) de passe (d application*|de l application|des applications|spécifique*|pour l application
        |pour application*|applicatif*|propre à|unique pour)""",
    C.METHOD: f"""méthode inconnue|(mot|mots) de passe (chiffré*|sécurisé*)|mécanisme*|méthode sécurisée|méthode de connexion
        |(méthode|méthodes|mode|modes|type|types|protocole|protocoles|système|schéma|extension) (d authentification
        |d identification)|{NO_AUTHENTICATION}""",
    C.MODULE: "sasl*|(module|greffon|plugin|bibliothèque) d authentification|module d authentification introuvable",
    C.TOKEN: f"oauth*|jeton*|{SIGN_IN_AGAIN}|{SESSION_EXPIRED}",
    C.BROWSER: "navigateur*|messagerie web|webmail|interface web",
    C.ACCOUNT: f"compte*|(compte|comptes) (de messagerie|de courrier|e mail|mail|de courriel)|{LOCKED_ACCOUNT}",
    C.SETTING: "paramètre*|réglage*|option*|configuration|adresse (e mail|email|mail|électronique|de messagerie|courriel)",
    C.IMAP: "imap*|accès imap|protocole imap|service imap",
    C.POP: "pop|accès pop|protocole pop|service pop",
    C.MAIL: "message*|courriel*|courrier*|mail|mails|e mail*|mél|taille",
    C.ATTACHMENT: "pièce jointe|pièces jointes|fichier joint|fichiers joints|document joint|pièce attachée",
    C.RECIPIENT: f"destinataire*|nombre (|maximal|maximum) de destinataires|{SENDING_LIMIT}",
    C.SENDER: "expéditeur*|adresse (d expédition|d envoi|de l émetteur|émettrice|de retour|d expéditeur)",
    C.SPAM: "spam|indésirable*|pourriel*|courrier publicitaire|non sollicité*",
    C.BANDWIDTH: "bande passante|volume de données|trafic",
    C.MAILBOX: "(boîte|boîtes) (aux lettres|à lettres|de réception|mail|de courrier|de messagerie|e mail)",
    C.ATTEMPT: "tentative*|essais|nombre de tentatives|nombre d essais|échecs (d authentification|de connexion)",
    C.PROXY: f"proxy*|mandataire*|serveur proxy|serveur mandataire|{PROXY_UNREACHED}",
    C.OTHER_SERVER: """(pas un|pas d un|pas à un|pas être un) (serveur imap|serveur pop|serveur smtp|serveur de type
        |serveur de messagerie|serveur de courrier|serveur de courriel|serveur mail)|(réponse du serveur|réponse) (inattendue
        |invalide|non valide|incorrecte|erronée|inconnue) (|du serveur)|répond pas correctement|répondu de façon inattendue
        |répondu de manière inattendue|réponse incompréhensible""",
    C.FAILED: f"""échou*|échec*|erreur*|impossible*|problème*|incapable*|en panne|défaillan*|inopérant*|dysfonctionnement
        |infructueu*|rien donné|rien trouvé|sans résultat|mal déroulé*|a pas pu|n a pu|n ont pas pu|n ont pu|avons pas pu
        |ai pas pu|ne peut|ne peuvent|ne pouvons|ne puis|ne parvient|ne parvenons|ne parviens|n arrive pas|n arrivons pas
        |pas possible|pas fonctionné|ne fonctionne pas|non établie|(pas|non) (réussi*|abouti*|parvenu*)|{PROXY_UNREACHED}
        |{PASSING_ERROR}|{CHECK_NETWORK}|{CHECK_TYPED}|{UNVERIFIED}|module d authentification introuvable""",
    C.WRONG: f"""incorrect*|invalide*|erroné*|faux|fausse*|inacceptable*|mauvais*|inexact*|inadapté*|inadéquat*|révoqué*
        |mal saisi*|mal configuré*|(pas|non|plus) (valide*|correct*|reconnu*|bon*|conforme*)|pas les bons|mal formé*|incompl*
        |{CERTIFICATE_CHANGED}|pas valide* pour|{NAME_UNKNOWN}|{CHECK_NAME}""",
    C.REFUSED: """refus*|rejet*|décliné*|repoussé*|(non|pas) (autorisé*|permis*|admis*)|accès refusé|accès non autorisé
        |accès a été refusé""",
    C.UNKNOWN: f"""inconnu*|introuvable*|n existe pas|n existe plus|inexistant*|impossible de trouver|impossible de localiser
        |ne trouve pas|pas pu trouver|pas à trouver|(pas|non|pas été|n est pas) (trouvé*|résolu*|connu*)|(a pas pu|n a pu
        |ne peut|ne peut pas) être (trouvé*|résolu*)|{NO_HOST}""",
    C.TIMED_OUT: """expiré*|expiration|temporisation|time out|hors délai|dans les temps|connexion terminée par expiration
        |trop lent*|tarde à|délai* (dépassé*|d attente|imparti*|de connexion|de réponse|maximal|maximum|d expiration
        |est dépassé|a été dépassé|expiré|a expiré|écoulé|est écoulé|autorisé*|alloué|de la requête|de l opération
        |de temporisation|accordé*|d inactivité|prévu*|fixé*|limite|de session)|(dépassement|expiration) (du délai|de délai)
        |temps (limite|d attente|imparti|alloué|de réponse|écoulé|maximal)|trop (longtemps|de temps|longue à|long à)
        |durée (maximale|d attente)|arrivé* à expiration|(ne|n y) (répond pas|répond plus)|(pas de|aucune|sans|plus de
        |absence de|pas donné de|pas reçu de) réponse|(n a|n ont) pas répondu|attente trop longue|trop attendre
        |trop à répondre|durée de connexion|temps de connexion""",
    C.CLOSED: f"""fermé*|fermeture|déconnect*|déconnexion*|perdu*|perte|interromp*|interrompu*|interruption|rompu*|rupture
        |coupé*|coupure|clos|close|clôtur*|raccroché|mis fin|brisé*|avorté*|cessé|fin de fichier|fin prématurée|fin inattendue
        |mis un terme|terme à la connexion|terminé* (prématurément|de façon|de manière|brutalement|correctement)
        |{ENDED_CONNECTION}""",
    C.RESET: f"""réinitialis*|ré initialis*|par (le|la|l) (correspondant|pair|hôte distant|serveur distant|poste distant
        |machine distante|ordinateur distant|autre extrémité)|{RESET_CONNECTION}""",
    C.UNREACHABLE: f"""inaccessible*|injoignable*|inatteignable*|aucun chemin|aucune route|pas de route|(non|pas) (accessible*
        |joignable*)|(impossible de|impossible d|impossible à|ne peut|ne peut pas|pas pu|ne parvient pas à
        |pas réussi à) (joindre|contacter|atteindre)|(ne peut|ne peut pas|pas pu) être (contacté*|joint*|atteint*)
        |{NETWORK_DOWN}""",
    C.OFFLINE: f"{OFFLINE}|{NO_CONNECTION}",
    C.BLOCKED: """bloqué*|blocage|verrouillé*|interdit*|empêch*|en cours d utilisation|déjà utilisé*|déjà ouverte
        |utilisé* (par un autre|par une autre)""",
    C.EXPIRED: f"""expiré*|expiration|périmé*|échu*|date d expiration|plus (valide*|valable*)|arrivé* (à expiration
        |à échéance)|caduc*|plus à jour|{EXPIRED_THINGS}|(période|date|durée) de validité|{SESSION_EXPIRED}""",
    C.NOT_YET: "sera valide|valide à partir|valide à compter|valide qu à|pas encore valide|avenir|futur*|pas encore|postérieur*",
    C.UNTRUSTED: """auto signé*|autosigné*|émetteur inconnu|autorité inconnue|peu fiable*|peu sûr*|douteu*|suspect*|indigne*
        |pas été signé*|faire confiance|pas digne de confiance|(pas|non) (approuvé*|fiable*|reconnu*|sûr*|sécurisé*|signé*
        |vérifié*|de confiance)""",
    C.OTHER_NAME: f"""(ne|pas|n) (correspond*|concord*)|(ne correspond*|correspond*|concord*) pas|autre (nom|site|domaine
        |serveur|hôte)|diffère*|différent*|discordan*|incohéren*|non (concordance|correspondance)|(pas|pas été) (délivré*
        |émis)|(valide|valable) (que|uniquement|seulement) pour|pas valide* pour|pas (celui|celle) (attendu*|qui)
        |{NAME_DIFFERS}""",
    C.MISSING: f"""manquant*|manque*|vide|vides|absence|absent*|aucun|aucune|sans|pas de|pas d|omis|oublié*|doit être saisi
        |non (spécifié*|renseigné*|fourni*|indiqué*|saisi*|défini*)|(veuillez|devez) (saisir|entrer|indiquer|fournir
        |spécifier)|{OFFLINE}|{NO_CONNECTION}|{NOT_SIGNED_IN}|{ASKED}""",
    C.REQUIRED: f"""requis*|nécessaire*|devez|dois|exig*|nécessit*|obligatoire*|doit|requiert|requièrent|indispensable*
        |impose*|il faut|réclame|demande (une|l) authentification|authentification demandée|{SIGN_IN_AGAIN}""",
    C.TOO_MANY: f"""trop de|trop d|quota*|excessi*|limite du nombre|trop (nombreu*|fréquent*|souvent|élevé*)|nombre (maximal
        |maximum|limite|excessif*|de tentatives|d essais)|nombre (|maximal|maximum) de destinataires|{SENDING_LIMIT}
        |{CONNECTION_LIMIT}""",
    C.TOO_LARGE: """dépass*|excèd*|excéd*|limite autorisée|atteint la limite|excessi*|trop (volumineu*|gros*|grand*|lourd*
        |important*)|taille (maximale|maximum|limite)|supérieur* (à|au|aux)|plus grand* que|limite de taille""",
    C.DISABLED: f"""désactivé|désactivée|désactivés|désactivées|désactivent|suspendu*|suspension|inactif|inactive|(non
        |pas) (autorisé*|permis*|activé*)|{LOCKED_ACCOUNT}""",
    C.UNSUPPORTED: f"""indisponible*|incompatible*|obsolète*|désuet*|désuète*|périmée|vulnérable*|déprécié*
        |prend pas en charge|propose pas|pas pris|(pas|non|plus) (pris* en charge|disponible*|supporté*|géré*|compatible*
        |offert*|proposé*|reconnu*)|trop (ancien*|vieux|vieille)|ne (propose|gère|supporte|connaît|prend en charge
        |permet) (pas|aucun*)|absent*|semble pas (gérer|supporter|prendre en charge)|n (offre|annonce|autorise) (pas|aucun*)
        |méthode inconnue|ne prend pas en charge|{NO_AUTHENTICATION}""",
    C.BUSY: f"""occupé*|temporairement|surchargé*|surcharge|saturé*|débordé*|trop d activité|momentanément|en maintenance
        |cours de maintenance|{SERVER_BUSY}|{PASSING_ERROR}""",
    C.RESOLVING: """dns|résolution a échoué|traduire le nom|convertir le nom|recherche d hôte|résolution (de|du|des) (nom*
        |host|l hôte|l adresse|serveur|domaine)|résolution (dns|d hôte|d adresse*)|résoudre (le|les|un|l) (nom*|serveur
        |domaine|hôte|adresse)|résoudre host|recherche (de l hôte|du serveur|de host|du nom|dns)""",
    C.VALID: "valide*|correct*|valable*",
    C.TRUSTED: "approuvé*|fiable*|confiance|vérifié*|sûr*",
    C.KNOWN: "connu*|trouv*|existe|reconnu*|connaît",
    C.ENABLED: "activé*|autorisé*|permis|permise*|actif|active",
    C.SUPPORTED: """pris en charge|prise en charge|prises en charge|disponible*|propose|gère|supporté*|supporte|offre|offert*
        |proposé*|annoncé*""",
    C.REACHED: "joindre|joint|accessible*|atteint*|contacter|contacté|atteindre|joignable*|accéder",
    C.ACCEPTED: "accepté*|accepte|acceptée*|accepter|acceptent",
    C.DONE: """possible|établi*|établir|réussi*|pu|aboutit|abouti|parvenu*|réalisé*|effectué*|créer|créé*|(sans
        |aucun*) (erreur|problème)|problème (|de connexion|d accès) (|est|a été) résolu""",
    C.MATCHING: "correspond*|concord*",
    C.GIVEN: "indiqué*|fourni*|spécifié*|saisi*|renseigné*|configuré*|défini*|précisé*",
    C.NOT: "pas|pas de|pas d|ni|non|aucun|aucune|jamais|n|ne",
    C.PERHAPS: "peut être|éventuellement|pourrait|il est possible|il se peut|est peut être",
    C.ADVICE: f"""vérifiez|veuillez|vérifier|assurez vous|assure toi|contactez|réessayez|essayez|mettez à jour|vérifie
        |merci de|désactivez|cliquez|consultez|veuillez (saisir|entrer|indiquer|fournir|spécifier|vous reconnecter)
        |{CHECK_NETWORK}|{CHECK_TYPED}|{CHECK_NAME}""",
}
WORDS = {concept: spread(words) for concept, words in LISTED.items()}
