"""The words for each concept in Spanish: between bars, a star where a word may go on."""

from __future__ import annotations

from assistant.mail.rules.concept import Concept

C = Concept
WORDS: dict[Concept, str] = {
    C.SERVER: "servidor*|anfitrión",
    C.HOST_NAME: "nombre del servidor|nombre de servidor|nombre del equipo|nombre de host|nombre o servicio",
    C.CONNECTION: "conexi*|conect*",
    C.NETWORK: "internet|red|redes",
    C.CERTIFICATE: "certificad*",
    C.ENCRYPTION: "cifrad*|segur*|negociación",
    C.HANDSHAKE: "negociación|sesión tls|sesión ssl|handshake",
    C.VERSION: "versión|versiones",
    C.SIGN_IN: "autent*|autenti*|identific*|inicio de sesión|iniciar sesión|inicie sesión|acceso|credencial*|inicio",
    C.PASSWORD: "contraseña*|clave",
    C.USER_NAME: "usuario*|nombre de usuario",
    C.APP_PASSWORD: (
        "contraseña de aplicación|contraseña de la aplicación|contraseña específica|contraseñas de aplicaciones"
        "|contraseña de aplicaciones|contraseñas de aplicación"
    ),
    C.METHOD: "método de autenticación|métodos de autenticación|mecanismo*|autenticador*|método de identificación",
    C.TOKEN: ("oauth*|token*|volver a autent*|volver a iniciar sesión|reautent*|autenticarse de nuevo|vuelva a iniciar sesión"),
    C.BROWSER: "navegador*|correo web|webmail",
    C.ACCOUNT: "cuenta*",
    C.SETTING: "opción|opciones|ajuste*|configuración*|preferencia*",
    C.MAIL: "mensaje*|correo*|mail|tamaño",
    C.ATTACHMENT: "adjunto*",
    C.RECIPIENT: "destinatari*",
    C.SENDER: "remitente*",
    C.SPAM: "no deseado*",
    C.BANDWIDTH: "ancho de banda",
    C.MAILBOX: "buzón",
    C.ATTEMPT: "intentos|intento",
    C.PROXY: "proxy*",
    C.OTHER_SERVER: "no es un servidor de correo imap|no es un servidor imap|no es un servidor de correo",
    C.FAILED: (
        "fall*|error*|imposible|no se puede|no se pudo|no se ha podido|no es posible|no fue posible|problema*"
        "|no pudo|no puede|incapaz"
    ),
    C.WRONG: "incorrect*|inválid*|erróne*|equivocad*|inaceptable*|mal",
    C.REFUSED: "rechaz*|rehus*|deneg*|rehús*",
    C.UNKNOWN: "desconocid*|no existe|no encontrad*|no se encuentra|no se encontró|no se ha encontrado",
    C.TIMED_OUT: (
        "tiempo de espera|tiempo de conexión|se agotó|agotado|tiempo agotado|no responde|sin respuesta|expiró"
        "|no respondió|tiempo límite|demasiado tiempo"
    ),
    C.CLOSED: "cerr*|desconect*|perd*|interrump*|cortad*|cortó|terminad*",
    C.RESET: "reinicializ*|restablecid*|por la máquina remota|por el par|por el otro extremo",
    C.UNREACHABLE: "inaccesible*|inalcanzable*|no hay ruta|ninguna ruta|no se puede alcanzar|no hay ningún camino",
    C.OFFLINE: (
        "sin conexión|fuera de línea|desconectado de internet|no hay conexión|sin internet|no hay red|sin red|conectado a la red"
    ),
    C.BLOCKED: "bloquead*|bloqueó|prohibid*",
    C.EXPIRED: "caducad*|expirad*|caducó|expiró|vencid*|caducado",
    C.NOT_YET: "todavía no es válido|aún no es válido|futuro|todavía no|aún no",
    C.UNTRUSTED: (
        "no es de confianza|no confiable*|autofirmad*|auto firmad*|emisor desconocido|no es fiable|no fiable"
        "|autoridad desconocida"
    ),
    C.OTHER_NAME: "no coincide*|no corresponde*|otro nombre|otro sitio|no concuerda",
    C.MISSING: (
        "falta|faltan|vacío*|vacía*|sin|ningún|ninguna|no se ha indicado|no se ha especificado|debe indicar|debe introducir"
    ),
    C.REQUIRED: "requerid*|necesari*|debe|requiere*|necesita*|exige|obligatori*",
    C.TOO_MANY: "demasiad*|número máximo|máximo de",
    C.TOO_LARGE: "demasiado grande*|excede*|supera*|tamaño máximo|excedid*",
    C.DISABLED: "desactivad*|deshabilitad*|inhabilitad*|suspendid*",
    C.UNSUPPORTED: "no admit*|no soport*|no disponible*|no está disponible|no compatible*|no ofrece|no anuncia",
    C.BUSY: "ocupad*|temporal*|sobrecargad*|temporalmente",
    C.RESOLVING: "resolver|resolución|dns|resuelve",
    C.VALID: "válid*|correct*",
    C.TRUSTED: "confianza|fiable*|verificad*|confiable*",
    C.KNOWN: "conocid*|encontrad*|encontró|encontrar|encuentra|existe|reconocid*",
    C.ENABLED: "activad*|habilitad*|permitid*|permite",
    C.SUPPORTED: "admite|soporta|soportad*|disponible*|compatible|ofrece",
    C.REACHED: "alcanz*|accesible*|contactar|localizar",
    C.ACCEPTED: "acept*|admitid*",
    C.DONE: "posible|establec*|podido|pudo|logrado|realizad*|efectuad*|logró",
    C.MATCHING: "coincid*|correspond*|concuerd*",
    C.GIVEN: "indicad*|especificad*|proporcionad*|introducid*|suministrad*",
    C.NOT: "no|ni|ningún|ninguna|nunca|sin",
    C.PERHAPS: "quizá|quizás|puede que|podría*|posiblemente|es posible que|tal vez",
    C.ADVICE: (
        "compruebe|verifique|por favor|revise|asegúrese|póngase en contacto|intente|inténtelo|compruebe que"
        "|contacte|comprueba|verifica"
    ),
}
