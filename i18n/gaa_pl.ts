<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Gmail Access Assistant</source>
        <translation>O&#xa0;programie Gmail Access Assistant</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Wersja {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It is not made, endorsed or checked by Google.</source>
        <translation>To wolne oprogramowanie na licencji MIT. Nie pochodzi od Google. Google go nie poleca ani nie sprawdza.</translation>
    </message>
    <message>
        <source>It uses Qt and PySide {version} under the LGPL 3.0, Python, Python-Markdown, PyYAML, segno and truststore.</source>
        <translation>Program korzysta z&#xa0;Qt i&#xa0;PySide {version} na licencji LGPL 3.0 oraz z&#xa0;Pythona, Python-Markdown, PyYAML, segno i&#xa0;truststore.</translation>
    </message>
    <message>
        <source>Gmail and Google are trademarks of Google LLC.</source>
        <translation>Gmail i&#xa0;Google są znakami towarowymi Google LLC.</translation>
    </message>
    <message>
        <source>See all versions</source>
        <translation>Zobacz wszystkie wersje</translation>
    </message>
    <message>
        <source>Licences of the software that is brought along</source>
        <translation>Licencje dołączonego oprogramowania</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>What is your Gmail address?</source>
        <translation>Jaki jest Pana/Pani adres Gmail?</translation>
    </message>
    <message>
        <source>With it, Google&apos;s pages open in the right account. You may leave it empty. The address stays in memory and is stored nowhere.</source>
        <translation>Dzięki niemu strony Google otwierają się na właściwym koncie. Pole może pozostać puste. Adres pozostaje tylko w&#xa0;pamięci i&#xa0;nie jest nigdzie zapisywany.</translation>
    </message>
    <message>
        <source>Gmail address (optional)</source>
        <translation>Adres Gmail (opcjonalnie)</translation>
    </message>
    <message>
        <source>name@gmail.com</source>
        <translation>nazwa@gmail.com</translation>
    </message>
    <message>
        <source>This is not a whole address. It needs a name, the sign @ and a domain, without a space, such as name@gmail.com.</source>
        <translation>To nie jest pełny adres. Składa się on z&#xa0;nazwy, znaku @ i&#xa0;domeny, bez odstępów, na przykład nazwa@gmail.com.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The language “{wanted}” is not there. The nearest one is shown: {spoken}.</source>
        <translation>Język „{wanted}” nie jest dostępny. Pokazany jest najbliższy: {spoken}.</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>{address}: not opened from here</source>
        <translation>{address}: nie otwiera się stąd</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Wskazówka</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Ważne</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>For programmers</source>
        <translation>Dla programistów</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>(picture in English)</source>
        <translation>(ilustracja po angielsku)</translation>
    </message>
    <message>
        <source>(picture in this language: {language})</source>
        <translation>(język ilustracji: {language})</translation>
    </message>
    <message>
        <source>Enter or click to enlarge</source>
        <translation>Enter lub kliknięcie powiększa</translation>
    </message>
</context>
<context>
    <name>BrowserWords</name>
    <message>
        <source>Opened in the browser.</source>
        <translation>Strona została otwarta w&#xa0;przeglądarce.</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Nie udało się uruchomić przeglądarki.</translation>
    </message>
    <message>
        <source>Copy this address and paste it into your browser: {address}</source>
        <translation>Proszę skopiować ten adres i&#xa0;wkleić go w&#xa0;przeglądarce: {address}</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Kopiuj adres</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ &amp;Wstecz</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Za&amp;kończ</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>Dokończ &amp;później</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>&amp;Dalej ›</translation>
    </message>
    <message>
        <source>&amp;Start ›</source>
        <translation>&amp;Rozpocznij ›</translation>
    </message>
    <message>
        <source>Be&amp;gin ›</source>
        <translation>&amp;Rozpocznij ›</translation>
    </message>
    <message>
        <source>&amp;Done ›</source>
        <translation>&amp;Gotowe ›</translation>
    </message>
    <message>
        <source>&amp;Check now ›</source>
        <translation>&amp;Sprawdź teraz ›</translation>
    </message>
    <message>
        <source>&amp;Skip ›</source>
        <translation>Po&amp;miń ›</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;know ›</source>
        <translation>Nie w&amp;iem ›</translation>
    </message>
    <message>
        <source>There is &amp;no message ›</source>
        <translation>&amp;Brak komunikatu ›</translation>
    </message>
    <message>
        <source>&amp;Go through all causes ›</source>
        <translation>W&amp;szystkie przyczyny ›</translation>
    </message>
    <message>
        <source>The sign-in &amp;fails too ›</source>
        <translation>&amp;Logowanie też się nie udaje ›</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Zamknij</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The check is running</source>
        <translation>Trwa sprawdzanie połączenia</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Czy wszystko działa?</translation>
    </message>
    <message>
        <source>The check has started.</source>
        <translation>Rozpoczęto sprawdzanie połączenia.</translation>
    </message>
</context>
<context>
    <name>CheckResults</name>
    <message>
        <source>The rest of the check was stopped.</source>
        <translation>Reszta sprawdzania została zatrzymana.</translation>
    </message>
    <message>
        <source>Google accepted the 16 letters for {address}.</source>
        <translation>Google przyjął 16&#xa0;liter dla adresu {address}.</translation>
    </message>
    <message>
        <source>That was the last step: your program can sign in with them.</source>
        <translation>To był ostatni krok: program może się nimi logować.</translation>
    </message>
    <message>
        <source>The next page shows what to enter in your program.</source>
        <translation>Następna strona pokazuje, co wpisać w programie.</translation>
    </message>
    <message>
        <source>This works: {works}. This does not work yet: {others}.</source>
        <translation>To działa: {works}. To jeszcze nie działa: {others}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Oczekiwanie</translation>
    </message>
</context>
<context>
    <name>CheckViews</name>
    <message>
        <source>Google&apos;s mail servers are being asked. This takes at most half a minute.</source>
        <translation>Trwa łączenie z serwerami pocztowymi Google. Zajmie to najwyżej pół minuty.</translation>
    </message>
    <message>
        <source>Change the address or the letters</source>
        <translation>Zmień adres lub litery</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Skopiowano ✓</translation>
    </message>
</context>
<context>
    <name>DiagnosisBox</name>
    <message>
        <source>Go to: {title}</source>
        <translation>Przejdź do: {title}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Start again from the beginning?</source>
        <translation>Zacząć od początku?</translation>
    </message>
    <message>
        <source>Your answers and the steps that you have done are forgotten. Nothing changes in your Google account.</source>
        <translation>Odpowiedzi i&#xa0;informacje o&#xa0;wykonanych krokach zostaną usunięte. Na koncie Google nic się nie zmieni.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Zacznij od początku</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Zachowaj wszystko</translation>
    </message>
    <message>
        <source>Your place is kept. The password that you typed is not: you would have to enter it again.</source>
        <translation>Bieżące miejsce zostanie zapamiętane. Wpisane hasło nie: trzeba będzie podać je ponownie.</translation>
    </message>
    <message>
        <source>Your place cannot be saved: {reason}. At its next start the program will not know where you stopped.</source>
        <translation>Nie można zapisać bieżącego miejsca: {reason}. Przy następnym uruchomieniu program nie będzie wiedział, gdzie przerwano.</translation>
    </message>
    <message>
        <source>Close the program now?</source>
        <translation>Zamknąć teraz program?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Zostań tutaj</translation>
    </message>
    <message>
        <source>The 16 letters are still in the clipboard.</source>
        <translation>W&#xa0;schowku jest jeszcze 16 liter.</translation>
    </message>
    <message>
        <source>Whoever pastes on this computer could see them. Clear the clipboard?</source>
        <translation>Każdy, kto wklei coś na tym komputerze, mógłby je zobaczyć. Wyczyścić schowek?</translation>
    </message>
    <message>
        <source>Clear and close</source>
        <translation>Wyczyść i&#xa0;zamknij</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>W&#xa0;tym programie wystąpił błąd.</translation>
    </message>
    <message>
        <source>It is not your fault, and nothing is lost. You can go on. If it happens again, close the program and start it anew.</source>
        <translation>To nie jest Pana/Pani wina i&#xa0;nic nie zginęło. Można kontynuować. Jeśli to się powtórzy, proszę zamknąć program i&#xa0;uruchomić go ponownie.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Kontynuuj</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Smaller</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Zamknij ilustrację</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>What does your program say?</source>
        <translation>Co wyświetla program?</translation>
    </message>
    <message>
        <source>Paste or type the error message that your program, your printer or OVHcloud Mail Migrator shows. Nothing leaves this computer.</source>
        <translation>Proszę wkleić lub wpisać komunikat o&#xa0;błędzie, który pokazuje program, drukarka lub OVHcloud Mail Migrator. Nic nie opuszcza tego komputera.</translation>
    </message>
    <message>
        <source>The error message</source>
        <translation>Komunikat o&#xa0;błędzie</translation>
    </message>
    <message>
        <source>The message is very long. Only the lines that may matter were taken.</source>
        <translation>Komunikat jest bardzo długi. Wzięto tylko wiersze, które mogą mieć znaczenie.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Explain the message</source>
        <translation>Wyjaśnij komunikat</translation>
    </message>
    <message>
        <source>Explain again</source>
        <translation>Wyjaśnij ponownie</translation>
    </message>
    <message>
        <source>Paste or type the message first.</source>
        <translation>Najpierw proszę wkleić lub wpisać komunikat.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>From your answer:</source>
        <translation>Na podstawie udzielonej odpowiedzi:</translation>
    </message>
    <message>
        <source>This follows from your answer.</source>
        <translation>Wynika to z udzielonej odpowiedzi.</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Finished</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>You have reached the end of this guide</source>
        <translation>To już koniec tego przewodnika</translation>
    </message>
    <message>
        <source>You have reached the end</source>
        <translation>To już koniec</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Wróć do pierwszej strony</translation>
    </message>
    <message>
        <source>Google accepts the sign-in with this app password.</source>
        <translation>Google przyjmuje logowanie tym hasłem do aplikacji.</translation>
    </message>
    <message>
        <source>The check has not shown yet that everything works.</source>
        <translation>Sprawdzenie nie pokazało jeszcze, że wszystko działa.</translation>
    </message>
    <message>
        <source>Good to keep in mind</source>
        <translation>Warto pamiętać</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Odbierz dostęp</translation>
    </message>
    <message>
        <source>How to undo it</source>
        <translation>Jak to cofnąć</translation>
    </message>
    <message numerus="yes">
        <source>You have skipped %n step(s). You can go back to them at any time.</source>
        <translation>
            <numerusform>Pominięto %n&#xa0;krok. Można do niego wrócić w&#xa0;każdej chwili.</numerusform>
            <numerusform>Pominięto %n&#xa0;kroki. Można do nich wrócić w&#xa0;każdej chwili.</numerusform>
            <numerusform>Pominięto %n&#xa0;kroków. Można do nich wrócić w&#xa0;każdej chwili.</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps are done. You can close the program, or go on with another guide.</source>
        <translation>Wszystkie kroki są wykonane. Można zamknąć program albo przejść do innego przewodnika.</translation>
    </message>
    <message>
        <source>You can close the program, or go on with another guide.</source>
        <translation>Można zamknąć program albo przejść do innego przewodnika.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Więcej informacji</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Paste the 16 letters. They serve for one attempt with Google&apos;s mail servers and are then forgotten.</source>
        <translation>Proszę wkleić 16&#xa0;liter. Posłużą do jednej próby na serwerach pocztowych Google, a&#xa0;potem znikną z&#xa0;pamięci.</translation>
    </message>
    <message>
        <source>Try it all the same</source>
        <translation>Spróbuj mimo to</translation>
    </message>
    <message>
        <source>Use other letters</source>
        <translation>Użyj innych liter</translation>
    </message>
    <message>
        <source>Try POP too</source>
        <translation>Sprawdź także POP</translation>
    </message>
    <message>
        <source>My program shows an error message …</source>
        <translation>Mój program pokazuje komunikat o&#xa0;błędzie…</translation>
    </message>
    <message>
        <source>The 16 letters that you copied are here: {letters}</source>
        <translation>Skopiowane 16&#xa0;liter jest tutaj: {letters}</translation>
    </message>
</context>
<context>
    <name>GuideNotices</name>
    <message>
        <source>{seen}. It may look different by now.</source>
        <translation>{seen}. Teraz może to wyglądać inaczej.</translation>
    </message>
    <message>
        <source>Checked by its author: {date}</source>
        <translation>Sprawdzone przez autora: {date}</translation>
    </message>
    <message>
        <source>Last checked: {date}. Google may have changed the page since.</source>
        <translation>Ostatnie sprawdzenie: {date}. Od tego czasu Google mogło zmienić tę stronę.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Seen on Google&apos;s page in {date}</source>
        <translation>Widziano na stronie Google: {date}</translation>
    </message>
    <message>
        <source>Seen on a real screen in {date}</source>
        <translation>Widziano na prawdziwym ekranie: {date}</translation>
    </message>
    <message>
        <source>Seen on Google&apos;s page in {date}, in this language: {language}</source>
        <translation>Widziano na stronie Google ({date}) w&#xa0;tym języku: {language}</translation>
    </message>
    <message>
        <source>Seen on a real screen in {date}, in this language: {language}</source>
        <translation>Widziano na prawdziwym ekranie ({date}) w&#xa0;tym języku: {language}</translation>
    </message>
    <message>
        <source>From {source}, without a date</source>
        <translation>Według {source} (bez daty)</translation>
    </message>
    <message>
        <source>From {source} of {date}</source>
        <translation>Według {source} ({date})</translation>
    </message>
    <message>
        <source>Google&apos;s help</source>
        <translation>pomocy Google</translation>
    </message>
    <message>
        <source>Google&apos;s help for administrators</source>
        <translation>pomocy Google dla administratorów</translation>
    </message>
    <message>
        <source>Google&apos;s pages for developers</source>
        <translation>stron Google dla programistów</translation>
    </message>
    <message>
        <source>OVHcloud&apos;s guide</source>
        <translation>przewodnika OVHcloud</translation>
    </message>
    <message>
        <source>OVHcloud&apos;s notice</source>
        <translation>komunikatu OVHcloud</translation>
    </message>
    <message>
        <source>the program&apos;s own files</source>
        <translation>plików samego programu</translation>
    </message>
    <message>
        <source>other people&apos;s public reports</source>
        <translation>publicznych relacji innych osób</translation>
    </message>
    <message>
        <source>This guide is not available in your language yet. It is shown in this language: {language}.</source>
        <translation>Tego przewodnika nie ma jeszcze w&#xa0;języku polskim. Język, w&#xa0;którym jest pokazany: {language}.</translation>
    </message>
    <message>
        <source>Google has removed what this guide describes. It is kept for those who want to look it up.</source>
        <translation>Google usunęło to, co opisuje ten przewodnik. Pozostał on do wglądu.</translation>
    </message>
    <message>
        <source>Go to the guide that works today: {guide}</source>
        <translation>Przejdź do aktualnego przewodnika: {guide}</translation>
    </message>
    <message>
        <source>Retired guide</source>
        <translation>Przewodnik archiwalny</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>Retired: Google has removed what this guide describes.</source>
        <translation>Przewodnik archiwalny: Google usunęło to, co on opisuje.</translation>
    </message>
</context>
<context>
    <name>InItsPlace</name>
    <message>
        <source>Picture not available</source>
        <translation>Ilustracja niedostępna</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>16 letters, shown on the screen</source>
        <translation>16 liter, widoczne na ekranie</translation>
    </message>
    <message>
        <source>16 letters, hidden</source>
        <translation>16 liter, ukryte</translation>
    </message>
    <message>
        <source>The letters are shown.</source>
        <translation>Litery są widoczne.</translation>
    </message>
    <message>
        <source>The letters are hidden.</source>
        <translation>Litery są ukryte.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ukryj</translation>
    </message>
    <message>
        <source>Hide the 16 letters</source>
        <translation>Ukryj 16 liter</translation>
    </message>
    <message>
        <source>Show the 16 letters</source>
        <translation>Pokaż 16 liter</translation>
    </message>
    <message>
        <source>The 16 letters are here</source>
        <translation>16 liter jest już tutaj</translation>
    </message>
    <message>
        <source>Taken from the clipboard, without the spaces. They stay in memory until you are done, and are never saved.</source>
        <translation>Ze schowka, bez odstępów. Pozostają w&#xa0;pamięci, dopóki nie skończysz, i&#xa0;nigdy nie są zapisywane.</translation>
    </message>
    <message>
        <source>The letters are forgotten. Copy the right ones in Google&apos;s window, then come back here.</source>
        <translation>Litery zostały zapomniane. Skopiuj właściwe w&#xa0;oknie Google i&#xa0;wróć tutaj.</translation>
    </message>
    <message>
        <source>If your computer keeps a history of the clipboard</source>
        <translation>Jeśli komputer prowadzi historię schowka</translation>
    </message>
    <message>
        <source>These are not the right letters</source>
        <translation>To nie są właściwe litery</translation>
    </message>
    <message>
        <source>It may have kept the letters as you copied them: this program cannot take them out.</source>
        <translation>Mogła zachować litery w&#xa0;postaci, w&#xa0;jakiej je skopiowano: ten program nie może ich stamtąd usunąć.</translation>
    </message>
    <message>
        <source>Since then they are marked as a password, which many histories leave out.</source>
        <translation>Od tej chwili są oznaczone jako hasło, a&#xa0;wiele historii haseł nie zachowuje.</translation>
    </message>
    <message>
        <source>Press the Windows key together with V: in that window all that was kept can be cleared.</source>
        <translation>Naciśnij klawisz Windows razem z&#xa0;V: w&#xa0;tym oknie można wyczyścić wszystko, co zachowano.</translation>
    </message>
    <message>
        <source>macOS keeps no history of its own before version 26; since then Spotlight can keep one, and clears it. Another program that keeps one has a command for it.</source>
        <translation>macOS przed wersją 26 nie prowadzi własnej historii; od tej wersji może ją prowadzić Spotlight, w&#xa0;którym można ją wyczyścić. Inny program, który ją prowadzi, ma do tego polecenie.</translation>
    </message>
    <message>
        <source>In KDE press the clipboard&apos;s sign in the system tray: its history can be cleared there. Another program that keeps one has a command for it.</source>
        <translation>W&#xa0;KDE naciśnij ikonę schowka w&#xa0;tacce systemowej: tam można wyczyścić jego historię. Inny program, który ją prowadzi, ma do tego polecenie.</translation>
    </message>
    <message>
        <source>Copy the letters</source>
        <translation>Kopiuj litery</translation>
    </message>
    <message>
        <source>Copy the 16 letters</source>
        <translation>Kopiuj litery (16)</translation>
    </message>
    <message>
        <source>The 16 letters are copied.</source>
        <translation>Skopiowano 16 liter.</translation>
    </message>
</context>
<context>
    <name>LettersLeft</name>
    <message>
        <source>Clear the clipboard</source>
        <translation>Wyczyść schowek</translation>
    </message>
    <message>
        <source>The 16 letters are gone from the clipboard and from memory.</source>
        <translation>Nie ma już 16 liter ani w&#xa0;schowku, ani w&#xa0;pamięci.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Open it on the phone, or in another way</source>
        <translation>Otwieranie na telefonie lub w&#xa0;inny sposób</translation>
    </message>
    <message>
        <source>Open without choosing the account</source>
        <translation>Otwórz bez wyboru konta</translation>
    </message>
    <message>
        <source>Copy the link for a private window</source>
        <translation>Kopiuj link do prywatnego okna</translation>
    </message>
    <message>
        <source>In a private window no account is signed in yet, so that you choose the right one yourself.</source>
        <translation>W&#xa0;prywatnym oknie żadne konto nie jest jeszcze zalogowane. Można więc samodzielnie wybrać właściwe.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at this code. It holds only the address of the page.</source>
        <translation>Proszę skierować aparat telefonu na ten kod. Zawiera on tylko adres strony.</translation>
    </message>
    <message>
        <source>Code for the phone: {address}</source>
        <translation>Kod dla telefonu: {address}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n&#xa0;krok</numerusform>
            <numerusform>%n&#xa0;kroki</numerusform>
            <numerusform>%n&#xa0;kroków</numerusform>
        </translation>
    </message>
    <message>
        <source>{steps} · {time}</source>
        <translation>{steps} · {time}</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Co przygotować</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>How long it takes on the pages of others is a guess.</source>
        <translation>Czas spędzony na stronach innych firm to tylko szacunek.</translation>
    </message>
    <message>
        <source>Already known: {question} {answer}</source>
        <translation>Już wiadomo: {question} {answer}</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
</context>
<context>
    <name>PageTools</name>
    <message>
        <source>Whole window</source>
        <translation>Pełne okno</translation>
    </message>
    <message>
        <source>Your window system does not let this window choose its place, nor stay on top. Move it to the right of the screen, and the browser beside it.</source>
        <translation>System nie pozwala temu oknu wybrać miejsca ani pozostać na wierzchu. Proszę przesunąć je na prawą stronę ekranu, a przeglądarkę ustawić obok.</translation>
    </message>
    <message>
        <source>Your window system does not let this window choose its place, nor stay on top. Move it to the left of the screen, and the browser beside it.</source>
        <translation>System nie pozwala temu oknu wybrać miejsca ani pozostać na wierzchu. Proszę przesunąć je na lewą stronę ekranu, a przeglądarkę ustawić obok.</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Język: {language}</translation>
    </message>
    <message>
        <source>Steps ▾</source>
        <translation>Kroki ▾</translation>
    </message>
    <message>
        <source>Beside the browser</source>
        <translation>Obok przeglądarki</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Part {number} of {total}, done: {title}</source>
        <translation>Część {number} z&#xa0;{total}, wykonana: {title}</translation>
    </message>
    <message>
        <source>Part {number} of {total}: {title}</source>
        <translation>Część {number} z&#xa0;{total}: {title}</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Gmail address</source>
        <translation>Adres Gmail</translation>
    </message>
    <message>
        <source>App password (16 letters)</source>
        <translation>Hasło do aplikacji (16&#xa0;liter)</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Pokaż litery</translation>
    </message>
    <message>
        <source>Hide the letters</source>
        <translation>Ukryj litery</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} z&#xa0;{all}</translation>
    </message>
    <message>
        <source>The Gmail address is missing, or it is not whole.</source>
        <translation>Brakuje adresu Gmail albo jest on niepełny.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Sprawdzanie zostało zatrzymane.</translation>
    </message>
    <message>
        <source>The letters were forgotten when you left this page. Paste them again.</source>
        <translation>Litery zniknęły z pamięci po opuszczeniu tej strony. Proszę wkleić je ponownie.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Press Enter to enlarge the picture.</source>
        <translation>Enter powiększa ilustrację.</translation>
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message>
        <source>Your place could not be read: its file is damaged. You begin anew.</source>
        <translation>Nie udało się odczytać miejsca, w&#xa0;którym przerwano: plik jest uszkodzony. Zaczynamy od początku.</translation>
    </message>
    <message>
        <source>The file that should hold your place was not written by this program. You begin anew.</source>
        <translation>Plik, w&#xa0;którym powinno być zapisane miejsce przerwania, nie pochodzi z&#xa0;tego programu. Zaczynamy od początku.</translation>
    </message>
    <message>
        <source>Your place was saved by a later version of this program, which this one cannot read. You begin anew.</source>
        <translation>Miejsce przerwania zapisała nowsza wersja tego programu i&#xa0;ta wersja nie potrafi go odczytać. Zaczynamy od początku.</translation>
    </message>
    <message>
        <source>The system does not let the program read where you stopped. You begin anew.</source>
        <translation>System nie pozwala programowi odczytać, gdzie przerwano. Zaczynamy od początku.</translation>
    </message>
    <message>
        <source>This version of the program does not know all that was saved of your last visit. What it knows is still there. Please look through your answers.</source>
        <translation>Ta wersja programu nie zna wszystkiego, co zapisano podczas ostatniej wizyty. To, co zna, jest nadal dostępne. Proszę przejrzeć odpowiedzi.</translation>
    </message>
    <message>
        <source>The page where you stopped could not be shown. You are on the first page instead.</source>
        <translation>Nie udało się pokazać strony, na której przerwano. Zamiast niej widać pierwszą stronę.</translation>
    </message>
    <message>
        <source>Your place cannot be saved: {reason}. You can go on, but at its next start the program will not know where you stopped.</source>
        <translation>Nie można zapisać bieżącego miejsca: {reason}. Można kontynuować, ale przy następnym uruchomieniu program nie będzie wiedział, gdzie przerwano.</translation>
    </message>
    <message>
        <source>The old file is kept here: {file}</source>
        <translation>Dawny plik znajduje się tutaj: {file}</translation>
    </message>
    <message>
        <source>The guide has changed since your last visit. This is the first step that is not done.</source>
        <translation>Przewodnik zmienił się od ostatniej wizyty. To pierwszy niewykonany krok.</translation>
    </message>
    <message>
        <source>Welcome back. The guide has been updated since your last visit.</source>
        <translation>Witamy ponownie. Od ostatniej wizyty przewodnik został zaktualizowany.</translation>
    </message>
    <message>
        <source>The page where you stopped is no longer there. What you have done is kept.</source>
        <translation>Strony, na której przerwano, już nie ma. To, co zostało wykonane, jest zachowane.</translation>
    </message>
    <message>
        <source>Welcome back. You are where you stopped.</source>
        <translation>Witamy ponownie. Można kontynuować od tego miejsca.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Nothing leaves this computer but what you press a button for: pages opened in your browser, and the check with Google&apos;s mail servers.</source>
        <translation>Bez naciśnięcia przycisku nic nie opuszcza tego komputera. Przyciski otwierają strony w&#xa0;przeglądarce i&#xa0;sprawdzają połączenie z&#xa0;serwerami pocztowymi Google.</translation>
    </message>
    <message>
        <source>The program remembers your answers and the step you are at, so that you can go on later. It never stores your address or a password.</source>
        <translation>Program pamięta odpowiedzi i&#xa0;bieżący krok, aby można było dokończyć później. Nigdy nie zapisuje adresu ani hasła.</translation>
    </message>
    <message>
        <source>When you press the button of the check, your address and the app password are sent to Google&apos;s mail servers, encrypted. A password that you type there stays in memory until the check ends.</source>
        <translation>Po naciśnięciu przycisku sprawdzania adres i&#xa0;hasło do aplikacji są wysyłane w&#xa0;postaci zaszyfrowanej do serwerów pocztowych Google. Hasło, które tam wpiszesz, pozostaje w&#xa0;pamięci tylko do końca sprawdzenia.</translation>
    </message>
    <message>
        <source>On the step that makes the app password, and nowhere else, the program looks into the clipboard each time you come back to its window. It takes nothing but the 16 letters, and keeps them in memory until you are done.</source>
        <translation>W&#xa0;kroku, w&#xa0;którym powstaje hasło do aplikacji, i&#xa0;nigdzie indziej, program zagląda do schowka za każdym razem, gdy wracasz do jego okna. Bierze stamtąd tylko 16 liter i&#xa0;trzyma je w&#xa0;pamięci, dopóki nie skończysz.</translation>
    </message>
    <message>
        <source>To offer the mail programs of this computer first, the program reads the system&apos;s list of them. That list goes nowhere and is not kept.</source>
        <translation>Aby najpierw pokazać programy pocztowe z&#xa0;tego komputera, program odczytuje ich listę prowadzoną przez system. Ta lista nie jest nigdzie wysyłana ani przechowywana.</translation>
    </message>
    <message>
        <source>There is no telemetry and no search for updates.</source>
        <translation>Program nie zbiera danych o&#xa0;swoim użyciu i&#xa0;nie szuka aktualizacji.</translation>
    </message>
    <message>
        <source>Take the 16 letters from the clipboard by itself</source>
        <translation>Samodzielnie pobieraj 16 liter ze schowka</translation>
    </message>
</context>
<context>
    <name>ProgramSheet</name>
    <message>
        <source>Where to enter it</source>
        <translation>Gdzie to wpisać</translation>
    </message>
    <message>
        <source>Copying a value replaces the 16 letters in the clipboard. Here they can be copied again, as often as you need them.</source>
        <translation>Skopiowanie wartości zastępuje 16 liter w&#xa0;schowku. Tutaj można je skopiować ponownie tyle razy, ile potrzeba.</translation>
    </message>
    <message>
        <source>Copying a value replaces the 16 letters. When they are asked for, copy them again from Google&apos;s window.</source>
        <translation>Skopiowana wartość zastępuje 16&#xa0;liter. Gdy będą potrzebne, proszę skopiować je jeszcze raz z&#xa0;okna Google.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>On this computer</source>
        <translation>Na tym komputerze</translation>
    </message>
    <message>
        <source>Other programs and devices</source>
        <translation>Inne programy i&#xa0;urządzenia</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>I don&apos;t know</source>
        <translation>Nie wiem</translation>
    </message>
    <message>
        <source>What kind of Google account is it?</source>
        <translation>Jakie to konto Google?</translation>
    </message>
    <message>
        <source>An address that ends in @gmail.com or @googlemail.com is personal. An address that your employer, school or association gave you is a work or school account. So is one with your own domain at Google Workspace: you are then the administrator yourself.</source>
        <translation>Konto z&#xa0;adresem zakończonym na @gmail.com lub @googlemail.com jest osobiste. Konto z&#xa0;adresem od pracodawcy, szkoły lub stowarzyszenia jest służbowe lub szkolne. Tak samo jest z&#xa0;własną domeną w&#xa0;Google Workspace: administratorem jest wtedy Pan/Pani.</translation>
    </message>
    <message>
        <source>A personal account</source>
        <translation>Konto osobiste</translation>
    </message>
    <message>
        <source>A work or school account</source>
        <translation>Konto służbowe lub szkolne</translation>
    </message>
    <message>
        <source>Which program will sign in?</source>
        <translation>Jaki program będzie się logować?</translation>
    </message>
    <message>
        <source>It is the program or device that asks you for the Gmail address and a password.</source>
        <translation>To program lub urządzenie, które pyta o&#xa0;adres Gmail i&#xa0;hasło.</translation>
    </message>
</context>
<context>
    <name>Recurring</name>
    <message>
        <source>All guides</source>
        <translation>Wszystkie przewodniki</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Set up access</source>
        <translation>Konfiguracja dostępu</translation>
    </message>
    <message>
        <source>It stopped working</source>
        <translation>Dostęp przestał działać</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Odebranie dostępu</translation>
    </message>
    <message>
        <source>Check that it works</source>
        <translation>Sprawdzenie, czy działa</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Krok {number} z&#xa0;{total}</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Udzielona odpowiedź</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Wróć do poprzedniego miejsca</translation>
    </message>
    <message>
        <source>Back to: {step}</source>
        <translation>Wróć do: {step}</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Około %n&#xa0;minuty</numerusform>
            <numerusform>Około %n&#xa0;minut</numerusform>
            <numerusform>Około %n&#xa0;minut</numerusform>
        </translation>
    </message>
    <message>
        <source>About {least} to {most} minutes</source>
        <translation>Około {least}–{most}&#xa0;minut</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
            <numerusform>%n&#xa0;min</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} min</source>
        <translation>{least}–{most}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>RunningView</name>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
</context>
<context>
    <name>StepEntries</name>
    <message>
        <source>checked and working</source>
        <translation>sprawdzony i&#xa0;działa</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wykonany</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>pominięty</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>do wykonania</translation>
    </message>
    <message>
        <source>{guide} · {time} left</source>
        <translation>{guide} · pozostało {time}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {state}: {title}</source>
        <translation>Krok {number} z&#xa0;{total}, {state}: {title}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Shows all steps.</source>
        <translation>Pokazuje wszystkie kroki.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>The picture at the top of Google&apos;s page must belong to {address}.</source>
        <translation>Zdjęcie lub inicjał w&#xa0;nagłówku strony Google musi należeć do konta {address}.</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>Otwórz {page}</translation>
    </message>
    <message>
        <source>{action} in the browser</source>
        <translation>{action} (w&#xa0;przeglądarce)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Otwórz ponownie</translation>
    </message>
    <message>
        <source>Open again: {page}</source>
        <translation>Otwórz ponownie: {page}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Kopiuj link</translation>
    </message>
    <message>
        <source>Copy the link: {page}</source>
        <translation>Kopiuj link: {page}</translation>
    </message>
    <message>
        <source>Do this there, then come back here.</source>
        <translation>Proszę zrobić to tam, a potem wrócić tutaj.</translation>
    </message>
    <message>
        <source>This window is narrow now, so that it fits beside the browser.</source>
        <translation>To okno jest teraz wąskie, aby zmieściło się obok przeglądarki.</translation>
    </message>
    <message>
        <source>Opened ✓ – do this there, then come back here.</source>
        <translation>Otwarto ✓ – proszę zrobić to tam, a potem wrócić tutaj.</translation>
    </message>
    <message>
        <source>{step} · Retired guide</source>
        <translation>{step} · przewodnik archiwalny</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Pomiń ten krok</translation>
    </message>
    <message>
        <source>I have done this already</source>
        <translation>To już zrobione</translation>
    </message>
    <message>
        <source>About this guide, and all its steps</source>
        <translation>O tym przewodniku i wszystkie jego kroki</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Copy {field}: {value}</source>
        <translation>Kopiuj – {field}: {value}</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>Kopiuj: {value}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{what}: {trouble}</source>
        <translation>{what}: {trouble}</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Kopiuj komunikat</translation>
    </message>
    <message>
        <source>Details ({code})</source>
        <translation>Szczegóły ({code})</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome back</source>
        <translation>Witamy ponownie</translation>
    </message>
    <message>
        <source>Guides, step by step</source>
        <translation>Przewodniki krok po kroku</translation>
    </message>
    <message>
        <source>Connect your Gmail account to another program</source>
        <translation>Połączenie konta Gmail z&#xa0;innym programem</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O&#xa0;programie</translation>
    </message>
    <message>
        <source>Each guide leads you through its steps, with the right buttons and the right pages. Nothing is sent unless you press a button for it, and no password is kept.</source>
        <translation>Każdy przewodnik prowadzi krok po kroku, z&#xa0;właściwymi przyciskami i&#xa0;stronami. Nic nie jest wysyłane bez naciśnięcia przycisku i&#xa0;żadne hasło nie jest zapisywane.</translation>
    </message>
    <message>
        <source>Step by step, with the right buttons and the right pages. Have your Google password ready, and your phone or another second proof. Nothing is sent unless you press a button for it, and no password is kept.</source>
        <translation>Krok po kroku, z&#xa0;właściwymi przyciskami i&#xa0;stronami. Proszę przygotować hasło do konta Google oraz telefon albo inne drugie potwierdzenie. Nic nie jest wysyłane bez naciśnięcia przycisku i&#xa0;żadne hasło nie jest zapisywane.</translation>
    </message>
    <message>
        <source>For Outlook, Thunderbird, a printer, OVHcloud Mail Migrator …</source>
        <translation>Dla Outlooka, Thunderbirda, drukarki, OVHcloud Mail Migrator…</translation>
    </message>
    <message>
        <source>You need your Google password and a second proof.</source>
        <translation>Potrzebne są hasło do konta Google i&#xa0;drugie potwierdzenie.</translation>
    </message>
    <message>
        <source>Find the cause, with or without the error message.</source>
        <translation>Jak znaleźć przyczynę, z&#xa0;komunikatem o&#xa0;błędzie lub bez niego.</translation>
    </message>
    <message>
        <source>You need the program that no longer signs in.</source>
        <translation>Potrzebny jest program, który już się nie loguje.</translation>
    </message>
    <message>
        <source>After a migration, or when a device was lost.</source>
        <translation>Po przeniesieniu poczty lub utracie urządzenia.</translation>
    </message>
    <message>
        <source>You need your Google password.</source>
        <translation>Potrzebne jest hasło do konta Google.</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Kontynuuj od ostatniego miejsca</translation>
    </message>
    <message>
        <source>Continue: step {number} of {total}</source>
        <translation>Kontynuuj: krok {number} z&#xa0;{total}</translation>
    </message>
    <message>
        <source>Start again …</source>
        <translation>Zacznij od początku…</translation>
    </message>
    <message>
        <source>This guide cannot be shown</source>
        <translation>Nie można pokazać tego przewodnika</translation>
    </message>
    <message>
        <source>Choose another guide instead.</source>
        <translation>Proszę wybrać inny przewodnik.</translation>
    </message>
    <message>
        <source>There is no guide in this folder: {folder}</source>
        <translation>W tym folderze nie ma żadnego przewodnika: {folder}</translation>
    </message>
    <message>
        <source>File {file}, line {line}.</source>
        <translation>Plik {file}, wiersz {line}.</translation>
    </message>
</context>
<context>
    <name>WindowTitle</name>
    <message>
        <source>{page} – {program}</source>
        <translation>{page} – {program}</translation>
    </message>
</context>
</TS>
