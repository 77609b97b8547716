"""The words for each concept in Polish: between bars, a star where a word may go on."""

from __future__ import annotations

from assistant.mail.rules.concept import Concept

C = Concept
WORDS: dict[Concept, str] = {
    C.SERVER: "serwer*|host*",
    C.HOST_NAME: "nazwa hosta|nazwy hosta|nazwę hosta|nazwa serwera|nazwy serwera|nazwa lub usługa|gospodarz*",
    C.CONNECTION: "połącz*|łącz*|nawiąz*",
    C.NETWORK: "internet*|sieć|sieci*",
    C.CERTIFICATE: "certyfikat*",
    C.ENCRYPTION: "szyfrowan*|bezpieczn*",
    C.HANDSHAKE: "uzgadnian*|handshake|negocjacj*|sesji tls|sesji ssl",
    C.VERSION: "wersj*",
    C.SIGN_IN: "uwierzyteln*|logowan*|zalogow*|logowania|autoryz*|danych logowania|poświadcz*",
    C.PASSWORD: "hasł*|hasle|haseł",
    C.USER_NAME: "nazwa użytkownika|nazwę użytkownika|nazwy użytkownika|użytkownik*|login",
    C.APP_PASSWORD: "hasł* aplikacji|hasł* do aplikacji|hasł* dla aplikacji|haseł do aplikacji|hasł* specyficzn*",
    C.METHOD: "metod* uwierzytelniania|metod* uwierzytelnienia|mechanizm*|metod* autoryzacji",
    C.TOKEN: "oauth*|token*|ponownie zalog*|ponownego uwierzytelnienia|ponownie uwierzytelni*|zaloguj się ponownie",
    C.BROWSER: "przeglądark*|poczt* internetow*|webmail",
    C.ACCOUNT: "konto|konta|koncie|kont|kontem",
    C.SETTING: "ustawieni*|ustawień|opcj*",
    C.MAIL: "wiadomoś*|mail*|list|rozmiar*",
    C.ATTACHMENT: "załącznik*",
    C.RECIPIENT: "odbiorc*|adresat*",
    C.SENDER: "nadawc*",
    C.SPAM: "niechcian*",
    C.BANDWIDTH: "przepustowo*|transfer*",
    C.MAILBOX: "skrzynk*|skrzync*",
    C.ATTEMPT: "prób|próby",
    C.PROXY: "proxy*|pośrednicząc*",
    C.OTHER_SERVER: "nie jest serwerem imap|nie jest serwerem",
    C.FAILED: (
        "nie powiod*|nie udał*|niepowodz*|niepomyśln*|błąd|błęd*|nie można|nie mogę|niemożliw*|nieudan*|problem*|nie jest możliwe"
    ),
    C.WRONG: "nieprawidłow*|niepoprawn*|błędn*|złe|zły|zła|nieakceptowaln*|niewłaściw*|nieważn*",
    C.REFUSED: "odrzuc*|odmów*|odmaw*|odmow*",
    C.UNKNOWN: "nieznan*|nie znalezion*|nie istniej*|nie odnalezion*|nie został* znalezion*",
    C.TIMED_OUT: (
        "limit czasu|czas oczekiwania|upłynął czas|przekroczono czas|nie odpowiada|brak odpowiedzi|upłynął limit"
        "|przekroczenie czasu|minął czas"
    ),
    C.CLOSED: "zamkn*|rozłącz*|utrac*|przerwan*|zerwan*|zakończ* połączeni*|stracon*|zerwał*|przerwał*",
    C.RESET: "zerwane przez drugą stronę|zresetowan*|przez partnera|przez drugą stronę",
    C.UNREACHABLE: "nieosiągaln*|niedostępna sieć|brak trasy|nieosiągalny|sieć jest niedostępna",
    C.OFFLINE: (
        "offline|brak połączenia z internetem|brak połączenia internetowego|tryb offline|brak internetu|brak sieci"
        "|trybie offline|brak dostępu do internetu|bez połączenia"
    ),
    C.BLOCKED: "zablokowan*|blokowan*|zabronion*",
    C.EXPIRED: "wygas*|utracił* ważność|przetermin*|nieaktualn*|stracił* ważność",
    C.NOT_YET: "jeszcze nie|przyszłoś*|nie jest jeszcze",
    C.UNTRUSTED: (
        "niezaufan*|samopodpisan*|nie jest zaufan*|nieznany wystawca|podpisany samodzielnie|niezaufany"
        "|własnoręcznie podpisan*|nieznany urząd"
    ),
    C.OTHER_NAME: "nie pasuje|niezgodn*|nie zgadza|inną nazw*|innej nazw*|nie odpowiada nazw*|nie jest zgodn*",
    C.MISSING: "brak|brakuje|pust*|nie podano|bez|musisz podać|należy podać",
    C.REQUIRED: "wymag*|konieczn*|musisz|należy|niezbędn*|trzeba",
    C.TOO_MANY: "zbyt wiele|za dużo|zbyt dużo|maksymaln* liczb*|maksymaln* dozwolon* liczb*|zbyt duża liczba|za wiele",
    C.TOO_LARGE: "zbyt duż*|za duż*|przekracz*|przekroczon*|maksymalny rozmiar|przekroczył*",
    C.DISABLED: "wyłączon*|zawieszon*|nieaktywn*",
    C.UNSUPPORTED: "nieobsługiwan*|nie obsługuje|niedostępn*|nie jest obsługiwan*|nie wspiera|nie oferuje|nie udostępnia",
    C.BUSY: "zajęt*|tymczasow*|chwilowo|przeciążon*",
    C.RESOLVING: "rozwiąz* nazw*|odnaleźć adres*|dns|rozpoznać nazw*|tłumaczeni* nazw*|rozpoznać",
    C.VALID: "prawidłow*|poprawn*|ważn*|właściw*",
    C.TRUSTED: "zaufan*|zweryfikowan*",
    C.KNOWN: "znan*|znalezion*|odnalezion*|istniej*|znaleźć|odnaleźć",
    C.ENABLED: "włączon*|aktywn*|dozwolon*|zezwol*|aktywowan*",
    C.SUPPORTED: "obsługiwan*|obsługuje|dostępn*|wspierany",
    C.REACHED: "osiągaln*|osiągnąć|skontaktować",
    C.ACCEPTED: "zaakceptowan*|przyjęt*|akceptuj*",
    C.DONE: "możliw*|nawiązan*|nawiązać|powiod*|udał*|powiodł*|udało|można|uzyskan*",
    C.MATCHING: "pasuje|pasują|zgadza|zgodn*|odpowiada nazw*",
    C.GIVEN: "podan*|określon*|wprowadzon*",
    C.NOT: "nie|ani|żaden|żadna|bez",
    C.PERHAPS: "może|być może|możliwe że|prawdopodobnie",
    C.ADVICE: "sprawdź|proszę|należy sprawdzić|upewnij|spróbuj|skontaktuj|sprawdź swoją|należy",
}
