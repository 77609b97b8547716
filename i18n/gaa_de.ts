<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Gmail Access Assistant</source>
        <translation>Über Gmail Access Assistant</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It is not made, endorsed or checked by Google.</source>
        <translation>Freie Software unter der MIT-Lizenz. Sie ist nicht von Google hergestellt, empfohlen oder geprüft.</translation>
    </message>
    <message>
        <source>It uses Qt and PySide {version} under the LGPL 3.0, Python, Python-Markdown, PyYAML, segno and truststore.</source>
        <translation>Sie verwendet Qt und PySide {version} unter der LGPL 3.0, außerdem Python, Python-Markdown, PyYAML, segno und truststore.</translation>
    </message>
    <message>
        <source>Gmail and Google are trademarks of Google LLC.</source>
        <translation>Gmail und Google sind Marken von Google LLC.</translation>
    </message>
    <message>
        <source>See all versions</source>
        <translation>Alle Versionen ansehen</translation>
    </message>
    <message>
        <source>Licences of the software that is brought along</source>
        <translation>Lizenzen der mitgelieferten Software</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>What is your Gmail address?</source>
        <translation>Wie lautet Ihre Gmail-Adresse?</translation>
    </message>
    <message>
        <source>With it, Google&apos;s pages open in the right account. You may leave it empty. The address stays in memory and is stored nowhere.</source>
        <translation>Mit ihr öffnen sich die Seiten von Google im richtigen Konto. Sie können das Feld leer lassen. Die Adresse bleibt nur im Arbeitsspeicher und wird nirgends gespeichert.</translation>
    </message>
    <message>
        <source>Gmail address (optional)</source>
        <translation>Gmail-Adresse (freiwillig)</translation>
    </message>
    <message>
        <source>name@gmail.com</source>
        <translation>name@gmail.com</translation>
    </message>
    <message>
        <source>This is not a whole address. It needs a name, the sign @ and a domain, without a space, such as name@gmail.com.</source>
        <translation>Diese Adresse ist nicht vollständig. Sie braucht einen Namen, das Zeichen @ und eine Domain, ohne Leerzeichen, zum Beispiel name@gmail.com.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The language “{wanted}” is not there. The nearest one is shown: {spoken}.</source>
        <translation>Die Sprache „{wanted}“ gibt es hier nicht. Gezeigt wird die nächstliegende: {spoken}.</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>{address}: not opened from here</source>
        <translation>{address}: wird von hier nicht geöffnet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Achtung</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Geschafft</translation>
    </message>
    <message>
        <source>For programmers</source>
        <translation>Für die Programmierung</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>(picture in English)</source>
        <translation>(Bild auf Englisch)</translation>
    </message>
    <message>
        <source>(picture in this language: {language})</source>
        <translation>(Sprache des Bildes: {language})</translation>
    </message>
    <message>
        <source>Enter or click to enlarge</source>
        <translation>Mit Eingabetaste oder Klick vergrößern</translation>
    </message>
</context>
<context>
    <name>BrowserWords</name>
    <message>
        <source>Opened in the browser.</source>
        <translation>Im Browser geöffnet.</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Es ließ sich kein Browser starten.</translation>
    </message>
    <message>
        <source>Copy this address and paste it into your browser: {address}</source>
        <translation>Kopieren Sie diese Adresse und fügen Sie sie in Ihren Browser ein: {address}</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ &amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>Später &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>&amp;Weiter ›</translation>
    </message>
    <message>
        <source>&amp;Start ›</source>
        <translation>&amp;Starten ›</translation>
    </message>
    <message>
        <source>Be&amp;gin ›</source>
        <translation>&amp;Beginnen ›</translation>
    </message>
    <message>
        <source>&amp;Done ›</source>
        <translation>&amp;Erledigt ›</translation>
    </message>
    <message>
        <source>&amp;Check now ›</source>
        <translation>&amp;Jetzt prüfen ›</translation>
    </message>
    <message>
        <source>&amp;Skip ›</source>
        <translation>Ü&amp;berspringen ›</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;know ›</source>
        <translation>Ich &amp;weiß es nicht ›</translation>
    </message>
    <message>
        <source>There is &amp;no message ›</source>
        <translation>Es gibt keine &amp;Meldung ›</translation>
    </message>
    <message>
        <source>&amp;Go through all causes ›</source>
        <translation>Alle &amp;Ursachen durchgehen ›</translation>
    </message>
    <message>
        <source>The sign-in &amp;fails too ›</source>
        <translation>Auch die &amp;Anmeldung scheitert ›</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The check is running</source>
        <translation>Die Prüfung läuft</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funktioniert es?</translation>
    </message>
    <message>
        <source>The check has started.</source>
        <translation>Die Prüfung hat begonnen.</translation>
    </message>
</context>
<context>
    <name>CheckResults</name>
    <message>
        <source>The rest of the check was stopped.</source>
        <translation>Der Rest der Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Google accepted the 16 letters for {address}.</source>
        <translation>Google hat die 16 Buchstaben für {address} angenommen.</translation>
    </message>
    <message>
        <source>That was the last step: your program can sign in with them.</source>
        <translation>Das war der letzte Schritt: Ihr Programm kann sich damit anmelden.</translation>
    </message>
    <message>
        <source>The next page shows what to enter in your program.</source>
        <translation>Die nächste Seite zeigt, was Sie in Ihrem Programm eintragen.</translation>
    </message>
    <message>
        <source>This works: {works}. This does not work yet: {others}.</source>
        <translation>Das geht: {works}. Das geht noch nicht: {others}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
</context>
<context>
    <name>CheckViews</name>
    <message>
        <source>Google&apos;s mail servers are being asked. This takes at most half a minute.</source>
        <translation>Die E-Mail-Server von Google werden gefragt. Das dauert höchstens eine halbe Minute.</translation>
    </message>
    <message>
        <source>Change the address or the letters</source>
        <translation>Adresse oder Buchstaben ändern</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Kopiert ✓</translation>
    </message>
</context>
<context>
    <name>DiagnosisBox</name>
    <message>
        <source>Go to: {title}</source>
        <translation>Weiter zu: {title}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Start again from the beginning?</source>
        <translation>Ganz von vorn beginnen?</translation>
    </message>
    <message>
        <source>Your answers and the steps that you have done are forgotten. Nothing changes in your Google account.</source>
        <translation>Ihre Antworten und die erledigten Schritte werden vergessen. In Ihrem Google-Konto ändert sich nichts.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Your place is kept. The password that you typed is not: you would have to enter it again.</source>
        <translation>Der Schritt, bei dem Sie sind, bleibt gespeichert. Das eingegebene Passwort nicht: Sie müssten es noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Your place cannot be saved: {reason}. At its next start the program will not know where you stopped.</source>
        <translation>Der Schritt, bei dem Sie sind, kann nicht gespeichert werden: {reason}. Beim nächsten Start weiß der Assistent nicht, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Close the program now?</source>
        <translation>Den Assistenten jetzt schließen?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hierbleiben</translation>
    </message>
    <message>
        <source>The 16 letters are still in the clipboard.</source>
        <translation>Die 16 Buchstaben sind noch in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Whoever pastes on this computer could see them. Clear the clipboard?</source>
        <translation>Wer auf diesem Computer etwas einfügt, könnte sie sehen. Zwischenablage leeren?</translation>
    </message>
    <message>
        <source>Clear and close</source>
        <translation>Leeren und schließen</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>Im Assistenten ist ein Fehler aufgetreten.</translation>
    </message>
    <message>
        <source>It is not your fault, and nothing is lost. You can go on. If it happens again, close the program and start it anew.</source>
        <translation>Es liegt nicht an Ihnen, und nichts ist verloren. Sie können weitermachen. Geschieht es wieder, schließen Sie den Assistenten und starten Sie ihn neu.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Bild schließen</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ExplainPage</name>
    <message>
        <source>What does your program say?</source>
        <translation>Was meldet Ihr Programm?</translation>
    </message>
    <message>
        <source>Paste or type the error message that your program, your printer or OVHcloud Mail Migrator shows. Nothing leaves this computer.</source>
        <translation>Fügen Sie die Fehlermeldung ein, die Ihr Programm, Ihr Drucker oder OVHcloud Mail Migrator zeigt. Oder tippen Sie sie ab. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>The error message</source>
        <translation>Die Fehlermeldung</translation>
    </message>
    <message>
        <source>The message is very long. Only the lines that may matter were taken.</source>
        <translation>Die Meldung ist sehr lang. Nur die Zeilen, auf die es ankommen kann, wurden übernommen.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Explain the message</source>
        <translation>Meldung erklären</translation>
    </message>
    <message>
        <source>Explain again</source>
        <translation>Noch einmal erklären</translation>
    </message>
    <message>
        <source>Paste or type the message first.</source>
        <translation>Geben Sie zuerst die Meldung ein.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>From your answer:</source>
        <translation>Nach Ihrer Antwort:</translation>
    </message>
    <message>
        <source>This follows from your answer.</source>
        <translation>Das ergibt sich aus Ihrer Antwort.</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>You have reached the end of this guide</source>
        <translation>Sie sind am Ende dieser Anleitung</translation>
    </message>
    <message>
        <source>You have reached the end</source>
        <translation>Sie sind am Ende angekommen</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Zurück zur ersten Seite</translation>
    </message>
    <message>
        <source>Google accepts the sign-in with this app password.</source>
        <translation>Google akzeptiert die Anmeldung mit diesem App-Passwort.</translation>
    </message>
    <message>
        <source>The check has not shown yet that everything works.</source>
        <translation>Die Prüfung hat noch nicht gezeigt, dass alles funktioniert.</translation>
    </message>
    <message>
        <source>Good to keep in mind</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Zugriff entfernen</translation>
    </message>
    <message>
        <source>How to undo it</source>
        <translation>So machen Sie es rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>You have skipped %n step(s). You can go back to them at any time.</source>
        <translation>
            <numerusform>Sie haben %n Schritt übersprungen. Sie können jederzeit zu ihm zurückkehren.</numerusform>
            <numerusform>Sie haben %n Schritte übersprungen. Sie können jederzeit zu ihnen zurückkehren.</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps are done. You can close the program, or go on with another guide.</source>
        <translation>Alle Schritte sind erledigt. Sie können den Assistenten schließen oder mit einer anderen Anleitung weitermachen.</translation>
    </message>
    <message>
        <source>You can close the program, or go on with another guide.</source>
        <translation>Sie können den Assistenten schließen oder mit einer anderen Anleitung weitermachen.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Weitere Informationen</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Paste the 16 letters. They serve for one attempt with Google&apos;s mail servers and are then forgotten.</source>
        <translation>Fügen Sie die 16 Buchstaben ein. Sie dienen einem einzigen Versuch bei den E-Mail-Servern von Google und werden dann vergessen.</translation>
    </message>
    <message>
        <source>Try it all the same</source>
        <translation>Trotzdem versuchen</translation>
    </message>
    <message>
        <source>Use other letters</source>
        <translation>Andere Buchstaben verwenden</translation>
    </message>
    <message>
        <source>Try POP too</source>
        <translation>Auch POP prüfen</translation>
    </message>
    <message>
        <source>My program shows an error message …</source>
        <translation>Mein Programm zeigt eine Fehlermeldung&#xa0;…</translation>
    </message>
    <message>
        <source>The 16 letters that you copied are here: {letters}</source>
        <translation>Die 16 Buchstaben, die Sie kopiert haben, sind da: {letters}</translation>
    </message>
</context>
<context>
    <name>GuideNotices</name>
    <message>
        <source>{seen}. It may look different by now.</source>
        <translation>{seen}. Inzwischen sieht es vielleicht anders aus.</translation>
    </message>
    <message>
        <source>Checked by its author: {date}</source>
        <translation>Geprüft durch Autorin oder Autor: {date}</translation>
    </message>
    <message>
        <source>Last checked: {date}. Google may have changed the page since.</source>
        <translation>Zuletzt geprüft: {date}. Seitdem hat Google die Seite vielleicht geändert.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Seen on Google&apos;s page in {date}</source>
        <translation>Auf der Seite von Google gesehen im {date}</translation>
    </message>
    <message>
        <source>Seen on a real screen in {date}</source>
        <translation>Auf einem echten Bildschirm gesehen im {date}</translation>
    </message>
    <message>
        <source>Seen on Google&apos;s page in {date}, in this language: {language}</source>
        <translation>Auf der Seite von Google gesehen im {date}, in dieser Sprache: {language}</translation>
    </message>
    <message>
        <source>Seen on a real screen in {date}, in this language: {language}</source>
        <translation>Auf einem echten Bildschirm gesehen im {date}, in dieser Sprache: {language}</translation>
    </message>
    <message>
        <source>From {source}, without a date</source>
        <translation>Laut {source} (ohne Datum)</translation>
    </message>
    <message>
        <source>From {source} of {date}</source>
        <translation>Laut {source} ({date})</translation>
    </message>
    <message>
        <source>Google&apos;s help</source>
        <translation>der Hilfe von Google</translation>
    </message>
    <message>
        <source>Google&apos;s help for administrators</source>
        <translation>der Hilfe von Google für die Administration</translation>
    </message>
    <message>
        <source>Google&apos;s pages for developers</source>
        <translation>den Seiten von Google für Entwicklerinnen und Entwickler</translation>
    </message>
    <message>
        <source>OVHcloud&apos;s guide</source>
        <translation>der Anleitung von OVHcloud</translation>
    </message>
    <message>
        <source>OVHcloud&apos;s notice</source>
        <translation>der Mitteilung von OVHcloud</translation>
    </message>
    <message>
        <source>the program&apos;s own files</source>
        <translation>den Dateien des Programms selbst</translation>
    </message>
    <message>
        <source>other people&apos;s public reports</source>
        <translation>öffentlichen Berichten anderer</translation>
    </message>
    <message>
        <source>This guide is not available in your language yet. It is shown in this language: {language}.</source>
        <translation>Diese Anleitung gibt es in Ihrer Sprache noch nicht. Sie wird in dieser Sprache gezeigt: {language}.</translation>
    </message>
    <message>
        <source>Google has removed what this guide describes. It is kept for those who want to look it up.</source>
        <translation>Google hat entfernt, was diese Anleitung beschreibt. Sie bleibt zum Nachschlagen erhalten.</translation>
    </message>
    <message>
        <source>Go to the guide that works today: {guide}</source>
        <translation>Zur heute gültigen Anleitung: {guide}</translation>
    </message>
    <message>
        <source>Retired guide</source>
        <translation>Veraltete Anleitung</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>Retired: Google has removed what this guide describes.</source>
        <translation>Veraltet: Google hat entfernt, was diese Anleitung beschreibt.</translation>
    </message>
</context>
<context>
    <name>InItsPlace</name>
    <message>
        <source>Picture not available</source>
        <translation>Bild nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>16 letters, shown on the screen</source>
        <translation>16 Buchstaben, auf dem Bildschirm sichtbar</translation>
    </message>
    <message>
        <source>16 letters, hidden</source>
        <translation>16 Buchstaben, verborgen</translation>
    </message>
    <message>
        <source>The letters are shown.</source>
        <translation>Die Buchstaben sind sichtbar.</translation>
    </message>
    <message>
        <source>The letters are hidden.</source>
        <translation>Die Buchstaben sind verborgen.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the 16 letters</source>
        <translation>Die 16 Buchstaben verbergen</translation>
    </message>
    <message>
        <source>Show the 16 letters</source>
        <translation>Die 16 Buchstaben anzeigen</translation>
    </message>
    <message>
        <source>The 16 letters are here</source>
        <translation>Die 16 Buchstaben sind da</translation>
    </message>
    <message>
        <source>Taken from the clipboard, without the spaces. They stay in memory until you are done, and are never saved.</source>
        <translation>Aus der Zwischenablage, ohne Leerzeichen. Sie bleiben im Arbeitsspeicher, bis Sie fertig sind, und werden nie gespeichert.</translation>
    </message>
    <message>
        <source>The letters are forgotten. Copy the right ones in Google&apos;s window, then come back here.</source>
        <translation>Die Buchstaben sind vergessen. Kopieren Sie die richtigen im Fenster von Google und kommen Sie hierher zurück.</translation>
    </message>
    <message>
        <source>If your computer keeps a history of the clipboard</source>
        <translation>Wenn Ihr Computer einen Verlauf der Zwischenablage führt</translation>
    </message>
    <message>
        <source>These are not the right letters</source>
        <translation>Das sind nicht die richtigen Buchstaben</translation>
    </message>
    <message>
        <source>It may have kept the letters as you copied them: this program cannot take them out.</source>
        <translation>Er kann die Buchstaben so enthalten, wie Sie sie kopiert haben: Dieses Programm kann sie dort nicht entfernen.</translation>
    </message>
    <message>
        <source>Since then they are marked as a password, which many histories leave out.</source>
        <translation>Seither sind sie als Passwort gekennzeichnet, und viele Verläufe lassen Passwörter aus.</translation>
    </message>
    <message>
        <source>Press the Windows key together with V: in that window all that was kept can be cleared.</source>
        <translation>Drücken Sie die Windows-Taste zusammen mit V: In dem Fenster lässt sich alles löschen, was aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>macOS keeps no history of its own before version 26; since then Spotlight can keep one, and clears it. Another program that keeps one has a command for it.</source>
        <translation>macOS führt vor Version 26 keinen eigenen Verlauf; seither kann Spotlight einen führen, der sich dort löschen lässt. Ein anderes Programm, das einen führt, hat einen Befehl dafür.</translation>
    </message>
    <message>
        <source>In KDE press the clipboard&apos;s sign in the system tray: its history can be cleared there. Another program that keeps one has a command for it.</source>
        <translation>Klicken Sie in KDE auf das Zeichen der Zwischenablage im Systemabschnitt der Kontrollleiste: Dort lässt sich ihr Verlauf löschen. Ein anderes Programm, das einen führt, hat einen Befehl dafür.</translation>
    </message>
    <message>
        <source>Copy the letters</source>
        <translation>Buchstaben kopieren</translation>
    </message>
    <message>
        <source>Copy the 16 letters</source>
        <translation>16 Buchstaben kopieren</translation>
    </message>
    <message>
        <source>The 16 letters are copied.</source>
        <translation>Die 16 Buchstaben sind kopiert.</translation>
    </message>
</context>
<context>
    <name>LettersLeft</name>
    <message>
        <source>Clear the clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>The 16 letters are gone from the clipboard and from memory.</source>
        <translation>Die 16 Buchstaben sind aus der Zwischenablage und aus dem Arbeitsspeicher verschwunden.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Open it on the phone, or in another way</source>
        <translation>Auf dem Telefon oder auf andere Art öffnen</translation>
    </message>
    <message>
        <source>Open without choosing the account</source>
        <translation>Ohne Auswahl des Kontos öffnen</translation>
    </message>
    <message>
        <source>Copy the link for a private window</source>
        <translation>Link für ein privates Fenster kopieren</translation>
    </message>
    <message>
        <source>In a private window no account is signed in yet, so that you choose the right one yourself.</source>
        <translation>In einem privaten Fenster ist noch kein Konto angemeldet. So wählen Sie selbst das richtige.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at this code. It holds only the address of the page.</source>
        <translation>Richten Sie die Kamera des Telefons auf diesen Code. Er enthält nur die Adresse der Seite.</translation>
    </message>
    <message>
        <source>Code for the phone: {address}</source>
        <translation>Code für das Telefon: {address}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>{steps} · {time}</source>
        <translation>{steps} · {time}</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Bitte bereithalten</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Die Schritte</translation>
    </message>
    <message>
        <source>How long it takes on the pages of others is a guess.</source>
        <translation>Wie lange es auf den Seiten anderer dauert, ist geschätzt.</translation>
    </message>
    <message>
        <source>Already known: {question} {answer}</source>
        <translation>Schon bekannt: {question} {answer}</translation>
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
        <translation>Ganzes Fenster</translation>
    </message>
    <message>
        <source>Your window system does not let this window choose its place, nor stay on top. Move it to the right of the screen, and the browser beside it.</source>
        <translation>Ihr System lässt dieses Fenster weder seinen Platz wählen noch im Vordergrund bleiben. Schieben Sie es an den rechten Rand des Bildschirms und den Browser daneben.</translation>
    </message>
    <message>
        <source>Your window system does not let this window choose its place, nor stay on top. Move it to the left of the screen, and the browser beside it.</source>
        <translation>Ihr System lässt dieses Fenster weder seinen Platz wählen noch im Vordergrund bleiben. Schieben Sie es an den linken Rand des Bildschirms und den Browser daneben.</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Sprache: {language}</translation>
    </message>
    <message>
        <source>Steps ▾</source>
        <translation>Schritte ▾</translation>
    </message>
    <message>
        <source>Beside the browser</source>
        <translation>Neben dem Browser</translation>
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
        <translation>Teil {number} von {total}, erledigt: {title}</translation>
    </message>
    <message>
        <source>Part {number} of {total}: {title}</source>
        <translation>Teil {number} von {total}: {title}</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Gmail address</source>
        <translation>Gmail-Adresse</translation>
    </message>
    <message>
        <source>App password (16 letters)</source>
        <translation>App-Passwort (16 Buchstaben)</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Buchstaben anzeigen</translation>
    </message>
    <message>
        <source>Hide the letters</source>
        <translation>Buchstaben verbergen</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} von {all}</translation>
    </message>
    <message>
        <source>The Gmail address is missing, or it is not whole.</source>
        <translation>Die Gmail-Adresse fehlt oder ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The letters were forgotten when you left this page. Paste them again.</source>
        <translation>Die Buchstaben wurden vergessen, als Sie diese Seite verließen. Fügen Sie sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Press Enter to enlarge the picture.</source>
        <translation>Drücken Sie die Eingabetaste, um das Bild zu vergrößern.</translation>
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message>
        <source>Your place could not be read: its file is damaged. You begin anew.</source>
        <translation>Es ließ sich nicht lesen, wo Sie aufgehört haben: Die Datei ist beschädigt. Sie beginnen von vorn.</translation>
    </message>
    <message>
        <source>The file that should hold your place was not written by this program. You begin anew.</source>
        <translation>Die Datei, in der stehen sollte, wo Sie aufgehört haben, stammt nicht von diesem Assistenten. Sie beginnen von vorn.</translation>
    </message>
    <message>
        <source>Your place was saved by a later version of this program, which this one cannot read. You begin anew.</source>
        <translation>Eine neuere Version des Assistenten hat gespeichert, wo Sie aufgehört haben. Diese Version kann das nicht lesen. Sie beginnen von vorn.</translation>
    </message>
    <message>
        <source>The system does not let the program read where you stopped. You begin anew.</source>
        <translation>Das System lässt den Assistenten nicht lesen, wo Sie aufgehört haben. Sie beginnen von vorn.</translation>
    </message>
    <message>
        <source>This version of the program does not know all that was saved of your last visit. What it knows is still there. Please look through your answers.</source>
        <translation>Diese Version des Assistenten kennt nicht alles, was bei Ihrem letzten Besuch gespeichert wurde. Was sie kennt, ist noch da. Bitte sehen Sie Ihre Antworten durch.</translation>
    </message>
    <message>
        <source>The page where you stopped could not be shown. You are on the first page instead.</source>
        <translation>Die Seite, auf der Sie aufgehört haben, konnte nicht angezeigt werden. Stattdessen sehen Sie die erste Seite.</translation>
    </message>
    <message>
        <source>Your place cannot be saved: {reason}. You can go on, but at its next start the program will not know where you stopped.</source>
        <translation>Der Schritt, bei dem Sie sind, kann nicht gespeichert werden: {reason}. Sie können weitermachen, aber beim nächsten Start weiß der Assistent nicht, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>The old file is kept here: {file}</source>
        <translation>Die alte Datei liegt hier: {file}</translation>
    </message>
    <message>
        <source>The guide has changed since your last visit. This is the first step that is not done.</source>
        <translation>Die Anleitung hat sich seit Ihrem letzten Besuch geändert. Dies ist der erste Schritt, der noch zu tun ist.</translation>
    </message>
    <message>
        <source>Welcome back. The guide has been updated since your last visit.</source>
        <translation>Willkommen zurück. Die Anleitung wurde seit Ihrem letzten Besuch aktualisiert.</translation>
    </message>
    <message>
        <source>The page where you stopped is no longer there. What you have done is kept.</source>
        <translation>Die Seite, auf der Sie aufgehört haben, gibt es nicht mehr. Was Sie erledigt haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Welcome back. You are where you stopped.</source>
        <translation>Willkommen zurück. Sie machen da weiter, wo Sie aufgehört haben.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Nothing leaves this computer but what you press a button for: pages opened in your browser, and the check with Google&apos;s mail servers.</source>
        <translation>Diesen Computer verlässt nur, was Sie mit einer Schaltfläche auslösen: Seiten, die sich in Ihrem Browser öffnen, und die Prüfung bei den E-Mail-Servern von Google.</translation>
    </message>
    <message>
        <source>The program remembers your answers and the step you are at, so that you can go on later. It never stores your address or a password.</source>
        <translation>Der Assistent merkt sich Ihre Antworten und den Schritt, bei dem Sie sind. So können Sie später weitermachen. Ihre Adresse oder ein Passwort speichert er nie.</translation>
    </message>
    <message>
        <source>When you press the button of the check, your address and the app password are sent to Google&apos;s mail servers, encrypted. A password that you type there stays in memory until the check ends.</source>
        <translation>Wenn Sie die Prüfung starten, werden Ihre Adresse und das App-Passwort verschlüsselt an die E-Mail-Server von Google gesendet. Ein Passwort, das Sie dort eingeben, bleibt nur bis zum Ende der Prüfung im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>On the step that makes the app password, and nowhere else, the program looks into the clipboard each time you come back to its window. It takes nothing but the 16 letters, and keeps them in memory until you are done.</source>
        <translation>Bei dem Schritt, der das App-Passwort erstellt, und nirgends sonst sieht das Programm in die Zwischenablage, jedes Mal, wenn Sie in sein Fenster zurückkehren. Es nimmt nichts als die 16 Buchstaben und behält sie im Arbeitsspeicher, bis Sie fertig sind.</translation>
    </message>
    <message>
        <source>To offer the mail programs of this computer first, the program reads the system&apos;s list of them. That list goes nowhere and is not kept.</source>
        <translation>Damit die E-Mail-Programme dieses Computers zuerst angeboten werden, liest der Assistent die Liste, die das System davon führt. Diese Liste wird weder gesendet noch gespeichert.</translation>
    </message>
    <message>
        <source>There is no telemetry and no search for updates.</source>
        <translation>Der Assistent sammelt keine Nutzungsdaten und sucht nicht nach Aktualisierungen.</translation>
    </message>
    <message>
        <source>Take the 16 letters from the clipboard by itself</source>
        <translation>Die 16 Buchstaben von selbst aus der Zwischenablage übernehmen</translation>
    </message>
</context>
<context>
    <name>ProgramSheet</name>
    <message>
        <source>Where to enter it</source>
        <translation>Wo Sie die Werte eintragen</translation>
    </message>
    <message>
        <source>Copying a value replaces the 16 letters in the clipboard. Here they can be copied again, as often as you need them.</source>
        <translation>Wenn Sie einen Wert kopieren, ersetzt er die 16 Buchstaben in der Zwischenablage. Hier können Sie sie jederzeit wieder kopieren.</translation>
    </message>
    <message>
        <source>Copying a value replaces the 16 letters. When they are asked for, copy them again from Google&apos;s window.</source>
        <translation>Ein kopierter Wert ersetzt die 16 Buchstaben. Werden sie verlangt, kopieren Sie sie noch einmal aus dem Fenster von Google.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Other programs and devices</source>
        <translation>Andere Programme und Geräte</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>I don&apos;t know</source>
        <translation>Das weiß ich nicht</translation>
    </message>
    <message>
        <source>What kind of Google account is it?</source>
        <translation>Was für ein Google-Konto ist es?</translation>
    </message>
    <message>
        <source>An address that ends in @gmail.com or @googlemail.com is personal. An address that your employer, school or association gave you is a work or school account. So is one with your own domain at Google Workspace: you are then the administrator yourself.</source>
        <translation>Eine Adresse, die auf @gmail.com oder @googlemail.com endet, gehört zu einem privaten Konto. Haben Sie die Adresse vom Arbeitgeber, von der Schule oder vom Verein, ist es ein Arbeits- oder Schulkonto. Das gilt auch für Ihre eigene Domain bei Google Workspace: Dann sind Sie selbst der Administrator.</translation>
    </message>
    <message>
        <source>A personal account</source>
        <translation>Ein privates Konto</translation>
    </message>
    <message>
        <source>A work or school account</source>
        <translation>Ein Arbeits- oder Schulkonto</translation>
    </message>
    <message>
        <source>Which program will sign in?</source>
        <translation>Welches Programm soll sich anmelden?</translation>
    </message>
    <message>
        <source>It is the program or device that asks you for the Gmail address and a password.</source>
        <translation>Gemeint ist das Programm oder Gerät, das nach der Gmail-Adresse und einem Passwort fragt.</translation>
    </message>
</context>
<context>
    <name>Recurring</name>
    <message>
        <source>All guides</source>
        <translation>Alle Anleitungen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Set up access</source>
        <translation>Zugriff einrichten</translation>
    </message>
    <message>
        <source>It stopped working</source>
        <translation>Es funktioniert nicht mehr</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Zugriff entfernen</translation>
    </message>
    <message>
        <source>Check that it works</source>
        <translation>Prüfen, ob es funktioniert</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Schritt {number} von {total}</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Es funktioniert</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Zurück dorthin, wo Sie waren</translation>
    </message>
    <message>
        <source>Back to: {step}</source>
        <translation>Zurück zu: {step}</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Etwa %n Minute</numerusform>
            <numerusform>Etwa %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>About {least} to {most} minutes</source>
        <translation>Etwa {least} bis {most}&#xa0;Minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n&#xa0;Min.</numerusform>
            <numerusform>%n&#xa0;Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>{least} to {most} min</source>
        <translation>{least} bis {most}&#xa0;Min.</translation>
    </message>
</context>
<context>
    <name>RunningView</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>StepEntries</name>
    <message>
        <source>checked and working</source>
        <translation>geprüft, funktioniert</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>noch zu tun</translation>
    </message>
    <message>
        <source>{guide} · {time} left</source>
        <translation>{guide} · noch {time}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {state}: {title}</source>
        <translation>Schritt {number} von {total}, {state}: {title}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Shows all steps.</source>
        <translation>Zeigt alle Schritte.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>The picture at the top of Google&apos;s page must belong to {address}.</source>
        <translation>Das Bild im Kopf der Google-Seite muss zu {address} gehören.</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>{page} öffnen</translation>
    </message>
    <message>
        <source>{action} in the browser</source>
        <translation>{action} (im Browser)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Noch einmal öffnen</translation>
    </message>
    <message>
        <source>Open again: {page}</source>
        <translation>Noch einmal öffnen: {page}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy the link: {page}</source>
        <translation>Link kopieren: {page}</translation>
    </message>
    <message>
        <source>Do this there, then come back here.</source>
        <translation>Tun Sie dort, was hier steht, und kommen Sie dann hierher zurück.</translation>
    </message>
    <message>
        <source>This window is narrow now, so that it fits beside the browser.</source>
        <translation>Dieses Fenster ist jetzt schmal, damit es neben den Browser passt.</translation>
    </message>
    <message>
        <source>Opened ✓ – do this there, then come back here.</source>
        <translation>Geöffnet ✓ – tun Sie dort, was hier steht, und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>{step} · Retired guide</source>
        <translation>{step} · Veraltete Anleitung</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Diesen Schritt überspringen</translation>
    </message>
    <message>
        <source>I have done this already</source>
        <translation>Das habe ich schon erledigt</translation>
    </message>
    <message>
        <source>About this guide, and all its steps</source>
        <translation>Über diese Anleitung, mit allen Schritten</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Copy {field}: {value}</source>
        <translation>{field} kopieren: {value}</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>Kopieren: {value}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
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
        <translation>Meldung kopieren</translation>
    </message>
    <message>
        <source>Details ({code})</source>
        <translation>Einzelheiten ({code})</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Guides, step by step</source>
        <translation>Anleitungen, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Connect your Gmail account to another program</source>
        <translation>Ihr Gmail-Konto mit einem anderen Programm verbinden</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über den Assistenten</translation>
    </message>
    <message>
        <source>Each guide leads you through its steps, with the right buttons and the right pages. Nothing is sent unless you press a button for it, and no password is kept.</source>
        <translation>Jede Anleitung führt Sie durch ihre Schritte, mit den richtigen Schaltflächen und den richtigen Seiten. Nichts wird gesendet, ohne dass Sie dafür auf eine Schaltfläche klicken, und kein Passwort wird gespeichert.</translation>
    </message>
    <message>
        <source>Step by step, with the right buttons and the right pages. Have your Google password ready, and your phone or another second proof. Nothing is sent unless you press a button for it, and no password is kept.</source>
        <translation>Schritt für Schritt, mit den richtigen Schaltflächen und den richtigen Seiten. Halten Sie Ihr Google-Passwort bereit, und Ihr Telefon oder einen anderen zweiten Nachweis. Nichts wird gesendet, ohne dass Sie dafür auf eine Schaltfläche klicken, und kein Passwort wird gespeichert.</translation>
    </message>
    <message>
        <source>For Outlook, Thunderbird, a printer, OVHcloud Mail Migrator …</source>
        <translation>Für Outlook, Thunderbird, einen Drucker, OVHcloud Mail Migrator&#xa0;…</translation>
    </message>
    <message>
        <source>You need your Google password and a second proof.</source>
        <translation>Sie brauchen Ihr Google-Passwort und einen zweiten Nachweis.</translation>
    </message>
    <message>
        <source>Find the cause, with or without the error message.</source>
        <translation>Finden Sie die Ursache, mit oder ohne Fehlermeldung.</translation>
    </message>
    <message>
        <source>You need the program that no longer signs in.</source>
        <translation>Sie brauchen das Programm, das sich nicht mehr anmeldet.</translation>
    </message>
    <message>
        <source>After a migration, or when a device was lost.</source>
        <translation>Nach einem E-Mail-Umzug, oder wenn ein Gerät verloren ging.</translation>
    </message>
    <message>
        <source>You need your Google password.</source>
        <translation>Sie brauchen Ihr Google-Passwort.</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Dort weitermachen, wo Sie waren</translation>
    </message>
    <message>
        <source>Continue: step {number} of {total}</source>
        <translation>Weitermachen: Schritt {number} von {total}</translation>
    </message>
    <message>
        <source>Start again …</source>
        <translation>Neu beginnen&#xa0;…</translation>
    </message>
    <message>
        <source>This guide cannot be shown</source>
        <translation>Diese Anleitung lässt sich nicht anzeigen</translation>
    </message>
    <message>
        <source>Choose another guide instead.</source>
        <translation>Wählen Sie stattdessen eine andere Anleitung.</translation>
    </message>
    <message>
        <source>There is no guide in this folder: {folder}</source>
        <translation>In diesem Ordner gibt es keine Anleitung: {folder}</translation>
    </message>
    <message>
        <source>File {file}, line {line}.</source>
        <translation>Datei {file}, Zeile {line}.</translation>
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
