"""The words for each concept in Polish: between bars, a star where a word may go on."""

from __future__ import annotations

from assistant.mail.rules.concept import Concept

C = Concept
WORDS: dict[Concept, str] = {
    C.SENDER_CHECK: "spf|dkim|dmarc",
    C.ADDRESS: "adresu|adres",
    C.ASKED_FOR: "ciągle pyta|pyta o|wciąż pyta|prosi o|ciągle prosi|stale pyta",
    C.SERVER: (
        "serwer*|host|hosta|hostem|hostowi|komputer* docelow*|zdalny komputer|zdalny system|komputera o|komputer o"
        "|komputer* główn*"
    ),
    C.HOST_NAME: (
        "nazw* host*|nazw* serwer*|nazw* komputer*|nazw* domen*|nazw* lub usług*|gospodarz*|domen*|adres* serwer*|adres* host*"
        "|serwer* o podanej nazwie|serwer* o nazwie|host* o podanej nazwie"
    ),
    C.CONNECTION: (
        "połącz*|łączen*|łączyć|łączy|łącze|łącza|łączność*|podłącz*|niepołącz*|komunikacj*|zakończ* połącz*|bezpieczn* połącz*"
        "|zabezpiecz* połącz*|szyfrowan* połącz*|zaszyfrowan* połącz*|bezpieczn* kanał*|więcej połącz*|dostępu do sieci"
        "|dostęp do sieci|połączenie trwało zbyt długo"
    ),
    C.NETWORK: (
        "internet*|sieć|sieci|siecią|sieciow*|wi fi|wifi|dostępu do sieci|dostęp do sieci|sieć niedostępna|sieć jest niedostępna"
        "|sieć jest wyłączona"
    ),
    C.CERTIFICATE: (
        "certyfika*|wystawca|wystawcy|tożsamoś* serwer*|tożsamoś* host*|nazw* główn* elementu|commonname|nieznan* wystawc*"
        "|nieznan* urząd|nieznan* urzęd*"
    ),
    C.ENCRYPTION: (
        "szyfrow*|nieszyfrow*|zaszyfrow*|bezpieczn* połącz*|zabezpiecz* połącz*|szyfrowan* połącz*|zaszyfrowan* połącz*"
        "|bezpieczn* kanał*|bezpieczn* komunikac*|protokoł* bezpieczeństwa|protokół bezpieczeństwa|protokoł* zabezpiecz*"
        "|tylko szyfrowan*|protokół zabezpieczeń"
    ),
    C.HANDSHAKE: (
        "uzgadniani*|uzgodnienia tls|uzgodnić tls|uzgodnić szyfr*|handshake|negocjacj* tls|negocjacj* ssl|negocjacj* szyfr*"
        "|negocjacj* połącz*|sesj* tls|sesj* ssl|uścisk dłoni"
    ),
    C.VERSION: "wersj*|niezgodn* wersj*",
    C.SIGN_IN: (
        "uwierzyt*|uwierzyteln* sasl|nieuwierzyteln*|logow*|zalogow*|niezalogow*|zaloguj*|loguj*|autoryz*|poświadcz*"
        "|danych logowania|dane logowania|dane dostępowe|danych dostępowych"
    ),
    C.PASSWORD: "hasło|hasła|hasłem|hasłu|hasłami|haseł|haśle|złe hasło|złego hasła|hasłom|hasłach",
    C.USER_NAME: "nazw* użytkownik*|użytkownik*|login|loginu|nazw* konta|identyfikator* użytkownik*|zły login|zła nazwa",
    C.APP_PASSWORD: (
        "hasł* aplikacji|hasł* do aplikacji|hasł* dla aplikacji|haseł aplikacji|haseł do aplikacji|haseł dla aplikacji"
        "|hasł* specyficzn*|haseł specyficzn*"
    ),
    C.METHOD: (
        "metod* uwierzyteln*|metod* logowania|metod* autoryzacji|mechanizm*|sposób uwierzyteln*|sposób logowania"
        "|typ* uwierzyteln*|rodzaj* uwierzyteln*|schemat* uwierzyteln*|wspólnych metod|szyfrowan* hasł*|szyfrowan* haseł"
        "|odpowiedni* metod*|obsługuje uwierzyteln*|obsługuje logowania|nieznan* metod*|nieznan* mechanizm*"
        "|nieznan* typ* uwierzyteln*|sposobu uwierzyteln*"
    ),
    C.TOKEN: (
        "oauth*|token*|ponown* zalog*|ponown* logow*|ponown* uwierzyteln*|zaloguj się ponownie|zalogować się ponownie"
        "|zaloguj ponownie|zalogować ponownie|uwierzytelnić się ponownie|uwierzytelnij się ponownie|się ponownie zalog*"
        "|ponown* autoryz*"
    ),
    C.BROWSER: "przegląda*|webmail*|przegląda* internetow*|stron* internetow*|poczt* internetow*|przez www",
    C.ACCOUNT: (
        "konto|konta|koncie|kont|kontem|kontu|konto jest zablokowan*|konto zostało zablokowan*|zablokowano konto"
        "|konto pocztowe zostało zablokowan*|konto zablokowane|konto użytkownika jest zablokowane"
        "|konto użytkownika zostało zablokowane"
    ),
    C.SETTING: "ustawieni*|ustawień|opcj*|funkcj*",
    C.IMAP: "imap jest zablokowan*|imap został* zablokowan*|imap zablokowan*|włącz imap|włącz obsługę imap",
    C.POP: "włącz pop|włącz obsługę pop",
    C.MAIL: "wiadomoś*|mail*|list|listu|listów|email*|e mail*|wysyłk*|wysyłania",
    C.ATTACHMENT: "załącznik*|załączon* plik*",
    C.RECIPIENT: "odbiorca|odbiorcy|odbiorcę|odbiorców|odbiorcom|adresat*",
    C.SENDER: "nadawca|nadawcy|nadawcę|nadawców",
    C.SPAM: "spam*|niechcian*|niepożądan*",
    C.BANDWIDTH: "przepustowo*|transfer*|pasm*|pobierania danych|pobrano zbyt dużo",
    # What is missing on a server is not the server.
    C.MAILBOX: (
        "skrzynk*|skrzync*|skrzynek|skrzynk* odbiorcz*|skrzynk* nadawcz*|na serwerze|folder* nie istnieje|nie znaleziono folderu"
    ),
    C.ATTEMPT: "prób|próby|limit prób",
    C.PROXY: "proxy*|pośrednicz*",
    C.OTHER_SERVER: (
        "nie jest serwer*|to nie serwer*|nie jest to serwer*|nie wygląda na serwer*|nieprawidłowy port|niewłaściwy port"
        "|serwer* nie odpowiedział właściwie|serwer* nie odpowiedział prawidłowo|nie jest usług*"
    ),
    C.FAILED: (
        "nie powiod*|nie uda*|niepowodz*|niepomyśln*|błąd|błędy|błędem|błędu|błędów|błędami|nie można|nie mogę|nie mogł*|nie mogą"
        "|nie może|niemożliw*|nieudan*|problem*|nie jest w stanie|nie był* w stanie|nie działa*|awari*|nie zdoł*|uniemożliwi*"
        "|nie da się|nieznan* błąd|nieznan* błęd*|nie znaleziono adresu|tymczasow* błąd|tymczasow* błęd*|błąd tymczasowy"
        "|nie powied*|nie mógł"
    ),
    C.WRONG: (
        "nieprawidłow*|niepoprawn*|błędn*|nieakceptowaln*|niewłaściw*|nieważn*|unieważni*|uszkodzon*|złe hasło|zły login"
        "|zła nazwa|złe dane|zły adres|odwołan*"
    ),
    C.REFUSED: "odrzuc*|odmów*|odmaw*|niedozwolon*",
    C.UNKNOWN: "nieznan*|nie ma takiego|brak takiego|nieistniej*",
    C.TIMED_OUT: (
        "limit czasu|limitu czasu|limit* czasow*|czas oczekiwania|czasu oczekiwania|upłynął czas|upłynął limit|minął czas"
        "|czas minął|czas upłynął|czas połączenia|przekrocz* czas*|przekrocz* dozwolony czas|przekrocz* dopuszczalny czas"
        "|przekroczony został limit czasu|timeout*|serwer* nie odpowiada|serwer* nie odpowiedział*|host nie odpowiada"
        "|host nie odpowiedział|imap nie odpowiada|smtp nie odpowiada|poczty nie odpowiada|wychodzącej nie odpowiada"
        "|przychodzącej nie odpowiada|nie odpowiada na żądan*|nie odpowiada na prób*|nie odpowiada serwer|brak odpowiedzi z"
        "|brak odpowiedzi od serw*|brak odpowiedzi serw*|brak odpowiedzi podczas|nie otrzymano odpowiedzi|nie reaguje"
        "|połączenie trwało zbyt długo|tls trwało zbyt długo|operacja trwała zbyt długo|przekrocz* limit czasu"
        "|brak odpowiedzi ze strony"
    ),
    C.CLOSED: (
        "zamkn*|rozłącz*|utrac*|utrat*|przerwan*|przerwał*|zerwan*|zerwał*|zakończ* połącz*|stracon*|nieprawidłowo zakończon*"
        "|niespodziewanie zakończ*|nieoczekiwanie zakończ*|zakończone przez|nieoczekiwany koniec"
    ),
    C.RESET: "zresetow*|resetow*|reset|zerwane przez drugą stronę|przez partnera|przez drugą stronę",
    C.UNREACHABLE: "nieosiągaln*|niedostępn*|brak trasy|sieć niedostępna|sieć jest niedostępna|brak kontaktu",
    C.OFFLINE: (
        "offline|tryb* offline|tryb samolotow*|trybie samolotow*|tryb lotu|sieć jest wyłączona|brak internetu|brak sieci"
        "|bez internetu|bez połączenia z internetem|trybie bez połączenia"
    ),
    C.BLOCKED: "zablokow*|blokow*|blokuj*|blokad*|zabroni*|używan* przez|jest używan*|w użyciu|uniemożliwi*",
    C.EXPIRED: (
        "wygas*|utracił* ważność|stracił* ważność|przetermin*|nieaktualn*|termin* ważności|okres* ważności|dat* ważności"
        "|nie jest już ważn*"
    ),
    C.NOT_YET: "jeszcze nie|nie jest jeszcze|przyszłoś*|dopiero od",
    C.UNTRUSTED: (
        "niezaufan*|samopodpisan*|samodzielnie podpisan*|podpisan* samodzielnie|własnoręcznie podpisan*|podpis* własn*"
        "|przez samego siebie|nieznan* wystawc*|nieznan* urząd|nieznan* urzęd*|brak zaufania|niezweryfikowan*"
    ),
    C.OTHER_NAME: (
        "nie pasuj*|niezgodn*|nazw* główn* elementu|nie zawiera nazw*|nie zgadza*|inną nazw*|innej nazw*|innego host*"
        "|innego serwer*|innego komputer*|innej domen*|innej witryn*|nie odpowiada nazw*|nie odpowiada certyf*|nie jest zgodn*"
        "|nie należy do|nie jest ważny dla|nie został wystawiony dla"
    ),
    C.MISSING: (
        "brak|brakuj*|pust*|bez|musisz podać|należy podać|nie ma|nie masz|nie wykryto|nie znaleziono modułu"
        "|nie znaleziono biblioteki"
    ),
    C.REQUIRED: (
        "wymag*|konieczn*|musisz|musi|muszą|należy|niezbędn*|trzeba|potrzeb*|tylko szyfrowan*|tylko przez|tylko za pomocą"
        "|obowiązkow*"
    ),
    C.TOO_MANY: (
        "zbyt wiel*|za wiele|za wielu|za dużo|zbyt dużo|maksymaln* liczb*|maksymaln* dozwolon* liczb*|dozwolon* liczb*"
        "|zbyt duż* liczb*|za duż* liczb*|limit|limitu|zbyt częst*|więcej połącz*|limit prób|pobrano zbyt dużo|przekrocz* liczb*"
        "|dopuszczaln* liczb*"
    ),
    C.TOO_LARGE: (
        "zbyt duży|zbyt duża|zbyt duże|za duży|za duża|za duże|zbyt wielk*|większ* niż|większy|większa|przekracz*|przekrocz*"
        "|maksymaln* rozmiar*|dopuszczaln* rozmiar*"
    ),
    C.DISABLED: (
        "wyłączon*|zawieszon*|nieaktywn*|dezaktyw*|imap jest zablokowan*|imap został* zablokowan*|imap zablokowan*|zdezaktyw*"
        "|konto jest zablokowan*|konto zostało zablokowan*|zablokowano konto|konto pocztowe zostało zablokowan*|konto zablokowane"
        "|konto użytkownika jest zablokowane|konto użytkownika zostało zablokowane|włącz imap|włącz obsługę imap|włącz pop"
        "|włącz obsługę pop|wyłączył*"
    ),
    C.UNSUPPORTED: (
        "nieobsługiwan*|niedostępn*|przestarzał*|brak wspóln*|niezgodn* wersj*|nieaktualn*|brak obsługi|bez obsługi"
        "|nieznan* metod*|nieznan* mechanizm*|nieznan* typ* uwierzyteln*"
    ),
    C.BUSY: (
        "serwer* jest zajęt*|serwer* zajęt*|przeciążon*|przeciążeni*|tymczasow* niedostęp*|tymczasow* błąd|tymczasow* błęd*"
        "|tymczasow* problem*|chwilow* niedostęp*|chwilow* problem*|błąd tymczasowy|serwer* jest obecnie niedostęp*"
        "|serwer* obecnie niedostęp*|usług* jest obecnie niedostęp*|usług* niedostęp*|usług* jest niedostęp*|przerw* techniczn*"
    ),
    C.RESOLVING: (
        "rozwiąz* nazw*|rozpozna* nazw*|tłumaczeni* nazw*|odnaleźć adres*|ustalić adres*|znaleźć adres*|nie znaleziono adresu"
        "|dns*|adres* ip|rozwiązać host|rozwiązać adres*|rozpoznać host*|rozpoznać serwer*"
    ),
    C.VALID: "prawidłow*|poprawn*|ważny|ważna|ważne|ważnego|ważnym|ważnej|właściw*",
    C.TRUSTED: "zaufan*|zaufać|ufać|zweryfikowan*|ufa|wiarygodn*",
    C.KNOWN: "znan*|znalezion*|odnalezion*|istniej*|znaleźć|odnaleźć|wykryt*",
    C.ENABLED: "włączon*|włączył*|aktywn*|dozwolon*|zezwol*|zezwala*|aktywowan*|pozwala*",
    C.SUPPORTED: "obsługiwan*|obsługuj*|dostępn*|wspieran*|wspiera|oferuj*|udostępni*|obsługuje uwierzyteln*|obsługuje logowania",
    C.REACHED: "osiągaln*|osiągnąć|skontaktowa*|dotrzeć|kontakt|kontaktu|dostępn*",
    C.ACCEPTED: "zaakceptow*|akcept*|przyjęt*|przyjął|przyjęł*|przyjmuj*|przyjąć|zezwala*|zezwol*|dozwolon*",
    C.DONE: (
        "możliw*|nawiąza*|powiod*|udał*|można|uzyskan*|ustanowi*|zalogowano|zalogowan|podłączon*|połączon*|uwierzytelniono"
        "|uwierzytelniony|zainicj*|wykonał*|przeprowadz*|załadowan*|odświeżon*|uruchomion*|zweryfikować|potwierdz*"
    ),
    C.MATCHING: "pasuj*|zgadza*|zgodn*|odpowiada nazw*|odpowiada certyf*",
    C.GIVEN: (
        "podano|podana|podane|podany|podał*|skonfigurowan*|określono|określona|wprowadzono|wpisan*|ustawiono|zainstalowan*"
        "|wypełnion*"
    ),
    C.NOT: (
        "nie|ani|żaden|żadna|żadnej|żadnego|bez|nigdy|nie można|nie mogę|nie może|nie mogą|nie uda*|nie jest w stanie|nie ma"
        "|nie masz|niemożliw*"
    ),
    C.PERHAPS: "może|mogą|mógł|być może|możliwe że|prawdopodobnie",
    C.ADVICE: "sprawdź|sprawdzić|proszę|prosimy|należy sprawdzić|upewnij|spróbuj|skontaktuj|zweryfikuj|należy",
}
