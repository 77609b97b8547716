"""The words for each concept in Portuguese, of Portugal and of Brazil: between bars, a star where a word may go on."""

from __future__ import annotations

from assistant.mail.rules.concept import Concept

C = Concept
WORDS: dict[Concept, str] = {
    C.SERVER: "servidor*|anfitrião",
    C.HOST_NAME: "nome do servidor|nome do host|nome do anfitrião|nome ou serviço",
    C.CONNECTION: "conex*|conect*|ligação|ligações|ligar",
    C.NETWORK: "internet|rede",
    C.CERTIFICATE: "certificado*",
    C.ENCRYPTION: "encript*|criptograf*|cifrad*|segur*",
    C.HANDSHAKE: "handshake|negociação|sessão tls|sessão ssl|aperto de mão",
    C.VERSION: "versão|versões",
    C.SIGN_IN: "autentic*|iniciar sessão|início de sessão|sessão|login|acesso|credencia*|acreditaç*",
    C.PASSWORD: "senha*|palavra passe|palavras passe|palavra chave",
    C.USER_NAME: "nome de utilizador|nome de usuário|utilizador*|usuário*|nome do utilizador|nome do usuário",
    C.APP_PASSWORD: (
        "senha de app*|senhas de app*|senha de aplica*|senha do aplica*|palavra passe de aplica*"
        "|palavra passe da aplica*|palavra passe específica|senha específica|palavras passe de aplica*"
        "|senha para aplica*"
    ),
    C.METHOD: "método de autenticação|métodos de autenticação|mecanismo*|autenticador*|método seguro",
    C.TOKEN: ("oauth*|token*|autenticar novamente|iniciar sessão novamente|reautentic*|autenticado novamente|entrar novamente"),
    C.BROWSER: "navegador*|webmail|correio web|browser",
    C.ACCOUNT: "conta|contas",
    C.SETTING: "definiç*|configuraç*|opção|opções",
    C.MAIL: "mensage*|e mail*|correio*|tamanho",
    C.ATTACHMENT: "anexo*|anexad*",
    C.RECIPIENT: "destinatári*",
    C.SENDER: "remetente*",
    C.BANDWIDTH: "largura de banda",
    C.MAILBOX: "caixa de correio|caixa postal|caixa de entrada",
    C.ATTEMPT: "tentativas|tentativa",
    C.PROXY: "proxy*",
    C.OTHER_SERVER: "não é um servidor imap|não é um servidor de correio|não é um servidor de e mail",
    C.FAILED: ("falh*|erro|erros|impossível|não foi possível|não é possível|problema*|não conseguiu|não pôde|não pode|incapaz"),
    C.WRONG: "incorret*|incorrect*|inválid*|errad*|inaceitáve*",
    C.REFUSED: "recus*|rejeit*|negad*",
    C.UNKNOWN: "desconhecid*|não encontrad*|não existe|inexistente*",
    C.TIMED_OUT: (
        "tempo limite|tempo esgotado|tempo de espera|expirad*|expirou|esgot*|não responde|sem resposta"
        "|excedido o tempo|não respondeu"
    ),
    C.CLOSED: "fechad*|fechou|deslig*|desconect*|perdid*|interromp*|encerr*|terminad*|perda",
    C.RESET: "reinicializ*|pela outra ponta|redefinid*|reposta pelo par|pelo par|cancelada pela",
    C.UNREACHABLE: "inacessíve*|inalcançáve*|sem caminho|não há rota|sem rota|inatingível",
    C.OFFLINE: (
        "offline|sem ligação|sem conexão|desligado|fora de linha|sem internet|sem rede|não há ligação"
        "|nenhuma conexão|desconectado|modo offline"
    ),
    C.BLOCKED: "bloquead*|proibid*",
    C.EXPIRED: "expirad*|expirou|expiraram|caducad*|caducou",
    C.NOT_YET: "ainda não|futuro",
    C.UNTRUSTED: (
        "não confiáve*|não fidedign*|autoassinad*|auto assinad*|emissor desconhecido|não é de confiança"
        "|não é fidedigno|autoridade desconhecida|não seguro"
    ),
    C.OTHER_NAME: "não corresponde*|não combina*|não coincide*|outro nome|outro site",
    C.MISSING: (
        "falta|vazio*|vazia*|nenhum|nenhuma|sem|não indicad*|não especificad*|precisa de indicar|não foi indicad*|tem de indicar"
    ),
    C.REQUIRED: "necessári*|requerid*|requer|deve|exige|obrigatóri*|exigid*|precisa",
    C.TOO_MANY: "demasiad*|muitas|número máximo|máximo de|excesso de|muitos",
    C.TOO_LARGE: "demasiado grande*|muito grande*|excede*|ultrapass*|tamanho máximo|excedeu|excedid*",
    C.DISABLED: "desativad*|desactivad*|inativ*|suspens*|desabilitad*",
    C.UNSUPPORTED: "não suporta*|não suportad*|não disponíve*|indisponíve*|não está disponível|não oferece|não é suportad*",
    C.BUSY: "ocupad*|temporári*|temporariamente|sobrecarregad*",
    C.RESOLVING: "resolver|resolução|dns",
    C.VALID: "válid*|corret*|correct*",
    C.TRUSTED: "confiáve*|confiança|fidedign*|verificad*",
    C.KNOWN: "conhecid*|encontrad*|encontrar|existe|reconhecid*",
    C.ENABLED: "ativad*|activad*|habilitad*|permitid*|ativo",
    C.SUPPORTED: "suporta|suportad*|disponíve*|oferece",
    C.REACHED: "alcanç*|acessíve*|contact*|contatar",
    C.ACCEPTED: "aceite*|aceit*",
    C.DONE: "possível|estabelec*|conseguid*|efetuad*|conseguiu|estabelecid*|bem sucedid*",
    C.MATCHING: "correspond*|coincid*|combin*",
    C.GIVEN: "indicad*|fornecid*|especificad*|introduzid*|informad*",
    C.NOT: "não|nem|nenhum|nenhuma|nunca|sem",
    C.PERHAPS: "talvez|pode ser|pode ter|poderá|possivelmente|poderia",
    C.ADVICE: "verifique|por favor|tente|certifique|contacte|confirme|atualize|reveja|verifica",
}
