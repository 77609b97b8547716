"""The words for each concept in French: between bars, a star where a word may go on."""

from __future__ import annotations

from assistant.mail.rules.concept import Concept

C = Concept
WORDS: dict[Concept, str] = {
    C.SERVER: "serveur*|hôte*",
    C.HOST_NAME: "nom d hôte|nom de l hôte|nom du serveur|nom de domaine|nom ou service",
    C.CONNECTION: "connexion*|connecter|connecté*|lien|liaison",
    C.NETWORK: "internet|réseau*",
    C.CERTIFICATE: "certificat*",
    C.ENCRYPTION: "chiffre*|sécurisé*|négociation",
    C.HANDSHAKE: "négociation|poignée de main|session tls|session ssl",
    C.VERSION: "version*",
    C.SIGN_IN: "authentif*|identifi*|ouverture de session|ouvrir une session|connecté en tant",
    C.PASSWORD: "mot de passe|mots de passe",
    C.USER_NAME: "nom d utilisateur|utilisateur|identifiant*|nom de compte",
    C.APP_PASSWORD: (
        "mot de passe d application|mot de passe de l application|mot de passe spécifique à l application"
        "|mot de passe pour l application|mot de passe spécifique|mot de passe applicatif"
        "|mots de passe d application"
    ),
    C.METHOD: "méthode d authentification|mécanisme*|méthodes d authentification|méthode sécurisée",
    C.TOKEN: ("oauth*|jeton*|authentifié à nouveau|authentifier à nouveau|reconnecter|réauthentif*|de nouveau vous connecter"),
    C.BROWSER: "navigateur*|messagerie web|webmail",
    C.ACCOUNT: "compte*",
    C.SETTING: "paramètre*|réglage*|option*",
    C.MAIL: "message*|courriel*|mail|mails|e mail*|taille",
    C.ATTACHMENT: "pièce jointe|pièces jointes|fichier joint",
    C.RECIPIENT: "destinataire*",
    C.SENDER: "expéditeur*",
    C.SPAM: "indésirable*|pourriel*",
    C.BANDWIDTH: "bande passante",
    C.MAILBOX: "boîte aux lettres|boîte de réception|boîte mail",
    C.ATTEMPT: "tentative*",
    C.PROXY: "proxy*|mandataire",
    C.OTHER_SERVER: "pas un serveur de type imap|pas un serveur imap|pas un serveur pop|pas un serveur de messagerie",
    C.FAILED: "échou*|échec*|erreur*|impossible*|problème*|a pas pu|n a pu|n ont pas pu|ne peut|ne parvient|incapable",
    C.WRONG: "incorrect*|invalide*|erroné*|faux|inacceptable*|mauvais*",
    C.REFUSED: "refus*|rejet*",
    C.UNKNOWN: "inconnu*|introuvable*|n existe pas|pas été trouvé*",
    C.TIMED_OUT: (
        "délai*|temps limite|expiré*|expiration|ne répond pas|pas de réponse|aucune réponse|n a pas répondu|temporisation"
    ),
    C.CLOSED: "fermé*|déconnect*|perdu*|interrompu*|rompu*|perte|coup*|clos*",
    C.RESET: "réinitialis*|par le correspondant|par l hôte distant|par le pair",
    C.UNREACHABLE: "inaccessible*|injoignable*|aucun chemin|aucune route|pas de route|inatteignable",
    C.OFFLINE: (
        "hors ligne|hors connexion|pas de connexion internet|aucune connexion internet|pas d internet"
        "|pas connecté à internet|absence de connexion|pas de réseau|aucun réseau"
    ),
    C.BLOCKED: "bloqué*|verrouillé*|interdit*",
    C.EXPIRED: "expiré*|périmé*|plus valide|plus valable",
    C.NOT_YET: "pas encore valide|avenir|futur|pas encore",
    C.UNTRUSTED: (
        "non approuvé*|auto signé*|autosigné*|émetteur inconnu|non fiable*|pas digne de confiance|non reconnu*"
        "|pas sûr|autorité inconnue"
    ),
    C.OTHER_NAME: "ne correspond pas|correspond pas|autre nom|ne correspondent pas|autre site",
    C.MISSING: "manquant*|manque*|vide|absence|non spécifié*|non renseigné*|aucun mot de passe|aucun|aucune|sans",
    C.REQUIRED: "requis*|nécessaire*|devez|exige*|nécessit*|obligatoire*|doit|requiert",
    C.TOO_MANY: "trop de|trop nombreu*|nombre maximal|nombre maximum|trop",
    C.TOO_LARGE: "trop volumineu*|trop gros*|trop grand*|dépass*|taille maximale|excède",
    C.DISABLED: "désactivé*|suspendu*",
    C.UNSUPPORTED: (
        "pas pris* en charge|non pris* en charge|indisponible*|ne propose pas|pas disponible*|ne gère pas"
        "|ne prend pas en charge|non disponible*|n est pas pris|propose pas"
    ),
    C.BUSY: "occupé*|temporairement|temporaire*|surchargé*|momentanément",
    C.RESOLVING: "résolution|résoudre|dns",
    C.VALID: "valide*|correct*|valable*",
    C.TRUSTED: "approuvé*|fiable*|confiance|vérifié*|sûr*",
    C.KNOWN: "connu*|trouv*|existe|reconnu*",
    C.ENABLED: "activé*|autorisé*|permis",
    C.SUPPORTED: "pris en charge|prise en charge|disponible*|propose|gère|supporté*",
    C.REACHED: "joindre|joint|accessible*|atteint|contacter|atteindre",
    C.ACCEPTED: "accepté*|accepte|acceptée*",
    C.DONE: "possible|établi*|établir|réussi*|pu|aboutit|abouti|parvenu",
    C.MATCHING: "correspond*",
    C.GIVEN: "indiqué*|fourni*|spécifié*|saisi*|renseigné*",
    C.NOT: "pas|ni|non|aucun|aucune|jamais|n",
    C.PERHAPS: "peut être|éventuellement|pourrait|il est possible",
    C.ADVICE: "vérifiez|veuillez|vérifier|assurez vous|contactez|réessayez|essayez|mettez à jour|vérifie",
}
