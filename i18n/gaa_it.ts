<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Gmail Access Assistant</source>
        <translation>Informazioni su Gmail Access Assistant</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versione {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It is not made, endorsed or checked by Google.</source>
        <translation>Software libero con licenza MIT. Google non lo ha creato, né approvato, né verificato.</translation>
    </message>
    <message>
        <source>It uses Qt and PySide {version} under the LGPL 3.0, Python, Python-Markdown, PyYAML, segno and truststore.</source>
        <translation>Utilizza Qt e PySide {version} con licenza LGPL 3.0, oltre a Python, Python-Markdown, PyYAML, segno e truststore.</translation>
    </message>
    <message>
        <source>Gmail and Google are trademarks of Google LLC.</source>
        <translation>Gmail e Google sono marchi di Google LLC.</translation>
    </message>
    <message>
        <source>See all versions</source>
        <translation>Vedi tutte le versioni</translation>
    </message>
    <message>
        <source>Licences of the software that is brought along</source>
        <translation>Licenze del software incluso</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>What is your Gmail address?</source>
        <translation>Qual è il Suo indirizzo Gmail?</translation>
    </message>
    <message>
        <source>With it, Google&apos;s pages open in the right account. You may leave it empty. The address stays in memory and is stored nowhere.</source>
        <translation>Serve ad aprire le pagine di Google nell’account giusto. Può lasciare vuoto il campo. L’indirizzo resta solo in memoria e non viene salvato da nessuna parte.</translation>
    </message>
    <message>
        <source>Gmail address (optional)</source>
        <translation>Indirizzo Gmail (facoltativo)</translation>
    </message>
    <message>
        <source>name@gmail.com</source>
        <translation>nome@gmail.com</translation>
    </message>
    <message>
        <source>This is not a whole address. It needs a name, the sign @ and a domain, without a space, such as name@gmail.com.</source>
        <translation>Questo indirizzo non è completo. Servono un nome, il segno @ e un dominio, senza spazi, come nome@gmail.com.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The language “{wanted}” is not there. The nearest one is shown: {spoken}.</source>
        <translation>La lingua «{wanted}» non è disponibile. Viene mostrata la più vicina: {spoken}.</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>{address}: not opened from here</source>
        <translation>{address}: non si apre da qui</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consiglio</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avvertenza</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Attenzione</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>For programmers</source>
        <translation>Per programmatori</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>(picture in English)</source>
        <translation>(immagine in inglese)</translation>
    </message>
    <message>
        <source>(picture in this language: {language})</source>
        <translation>(immagine in questa lingua: {language})</translation>
    </message>
    <message>
        <source>Enter or click to enlarge</source>
        <translation>Invio o clic per ingrandire</translation>
    </message>
</context>
<context>
    <name>BrowserWords</name>
    <message>
        <source>Opened in the browser.</source>
        <translation>Aperto nel browser.</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Non è stato possibile aprire nessun browser.</translation>
    </message>
    <message>
        <source>Copy this address and paste it into your browser: {address}</source>
        <translation>Copi questo indirizzo e lo incolli nel browser: {address}</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copia l’indirizzo</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ &amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>Finisci più &amp;tardi</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>&amp;Avanti ›</translation>
    </message>
    <message>
        <source>&amp;Start ›</source>
        <translation>I&amp;nizia ›</translation>
    </message>
    <message>
        <source>Be&amp;gin ›</source>
        <translation>I&amp;nizia ›</translation>
    </message>
    <message>
        <source>&amp;Done ›</source>
        <translation>&amp;Fatto ›</translation>
    </message>
    <message>
        <source>&amp;Check now ›</source>
        <translation>&amp;Controlla ora ›</translation>
    </message>
    <message>
        <source>&amp;Skip ›</source>
        <translation>&amp;Salta ›</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;know ›</source>
        <translation>Non lo s&amp;o ›</translation>
    </message>
    <message>
        <source>There is &amp;no message ›</source>
        <translation>Non c’è alcun &amp;messaggio ›</translation>
    </message>
    <message>
        <source>&amp;Go through all causes ›</source>
        <translation>T&amp;utte le cause ›</translation>
    </message>
    <message>
        <source>The sign-in &amp;fails too ›</source>
        <translation>Anche l’&amp;accesso non riesce ›</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Chiudi</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The check is running</source>
        <translation>Il controllo è in corso</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Funziona?</translation>
    </message>
    <message>
        <source>The check has started.</source>
        <translation>Il controllo è iniziato.</translation>
    </message>
</context>
<context>
    <name>CheckResults</name>
    <message>
        <source>The rest of the check was stopped.</source>
        <translation>Il resto del controllo è stato interrotto.</translation>
    </message>
    <message>
        <source>Google accepted the 16 letters for {address}.</source>
        <translation>Google ha accettato le 16 lettere per {address}.</translation>
    </message>
    <message>
        <source>That was the last step: your program can sign in with them.</source>
        <translation>Era l’ultimo passo: il programma può accedere con queste lettere.</translation>
    </message>
    <message>
        <source>The next page shows what to enter in your program.</source>
        <translation>La pagina seguente mostra che cosa inserire nel programma.</translation>
    </message>
    <message>
        <source>This works: {works}. This does not work yet: {others}.</source>
        <translation>Questo funziona: {works}. Questo non funziona ancora: {others}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
</context>
<context>
    <name>CheckViews</name>
    <message>
        <source>Google&apos;s mail servers are being asked. This takes at most half a minute.</source>
        <translation>I server di posta di Google vengono interrogati. Ci vuole al massimo mezzo minuto.</translation>
    </message>
    <message>
        <source>Change the address or the letters</source>
        <translation>Cambia l’indirizzo o le lettere</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Controlla di nuovo</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Copiato ✓</translation>
    </message>
</context>
<context>
    <name>DiagnosisBox</name>
    <message>
        <source>Go to: {title}</source>
        <translation>Vai a: {title}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Start again from the beginning?</source>
        <translation>Ricominciare dall’inizio?</translation>
    </message>
    <message>
        <source>Your answers and the steps that you have done are forgotten. Nothing changes in your Google account.</source>
        <translation>Le risposte e i passaggi già fatti vengono dimenticati. Nel Suo Account Google non cambia niente.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Ricomincia</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conserva tutto</translation>
    </message>
    <message>
        <source>Your place is kept. The password that you typed is not: you would have to enter it again.</source>
        <translation>Il programma ricorderà il punto raggiunto, ma non la password che ha scritto: dovrebbe inserirla di nuovo.</translation>
    </message>
    <message>
        <source>Your place cannot be saved: {reason}. At its next start the program will not know where you stopped.</source>
        <translation>Il punto raggiunto non può essere salvato: {reason}. Al prossimo avvio il programma non saprà da dove riprendere.</translation>
    </message>
    <message>
        <source>Close the program now?</source>
        <translation>Chiudere il programma adesso?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Resta qui</translation>
    </message>
    <message>
        <source>The 16 letters are still in the clipboard.</source>
        <translation>Le 16 lettere sono ancora negli appunti.</translation>
    </message>
    <message>
        <source>Whoever pastes on this computer could see them. Clear the clipboard?</source>
        <translation>Chi incolla su questo computer potrebbe vederle. Svuotare gli appunti?</translation>
    </message>
    <message>
        <source>Clear and close</source>
        <translation>Svuota e chiudi</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>Qualcosa in questo programma non ha funzionato.</translation>
    </message>
    <message>
        <source>It is not your fault, and nothing is lost. You can go on. If it happens again, close the program and start it anew.</source>
        <translation>Non è colpa Sua e niente è andato perso. Può continuare. Se succede di nuovo, chiuda il programma e lo riapra.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Smaller</source>
        <translation>Riduci</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ingrandisci</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Chiudi l’immagine</translation>
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
        <translation>Che cosa dice il Suo programma?</translation>
    </message>
    <message>
        <source>Paste or type the error message that your program, your printer or OVHcloud Mail Migrator shows. Nothing leaves this computer.</source>
        <translation>Incolli o scriva il messaggio di errore mostrato dal programma, dalla stampante o da OVHcloud Mail Migrator. Niente esce da questo computer.</translation>
    </message>
    <message>
        <source>The error message</source>
        <translation>Il messaggio di errore</translation>
    </message>
    <message>
        <source>The message is very long. Only the lines that may matter were taken.</source>
        <translation>Il messaggio è molto lungo. Sono state prese solo le righe che possono contare.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Explain the message</source>
        <translation>Spiega il messaggio</translation>
    </message>
    <message>
        <source>Explain again</source>
        <translation>Spiega di nuovo</translation>
    </message>
    <message>
        <source>Paste or type the message first.</source>
        <translation>Prima incolli o scriva il messaggio.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>From your answer:</source>
        <translation>In base alla Sua risposta:</translation>
    </message>
    <message>
        <source>This follows from your answer.</source>
        <translation>Lo si deduce dalla Sua risposta.</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Finished</source>
        <translation>Fine</translation>
    </message>
    <message>
        <source>You have reached the end of this guide</source>
        <translation>Ha raggiunto la fine di questa guida</translation>
    </message>
    <message>
        <source>You have reached the end</source>
        <translation>Ha raggiunto la fine</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Torna alla prima pagina</translation>
    </message>
    <message>
        <source>Google accepts the sign-in with this app password.</source>
        <translation>Google accetta l’accesso con questa password per le app.</translation>
    </message>
    <message>
        <source>The check has not shown yet that everything works.</source>
        <translation>Il controllo non ha ancora mostrato che funziona tutto.</translation>
    </message>
    <message>
        <source>Good to keep in mind</source>
        <translation>Da ricordare</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Togli l’accesso</translation>
    </message>
    <message>
        <source>How to undo it</source>
        <translation>Come tornare indietro</translation>
    </message>
    <message numerus="yes">
        <source>You have skipped %n step(s). You can go back to them at any time.</source>
        <translation>
            <numerusform>Ha saltato %n passaggio. Può tornarci in qualsiasi momento.</numerusform>
            <numerusform>Ha saltato %n passaggi. Può tornarci in qualsiasi momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps are done. You can close the program, or go on with another guide.</source>
        <translation>Ha completato tutti i passaggi. Può chiudere il programma o continuare con un’altra guida.</translation>
    </message>
    <message>
        <source>You can close the program, or go on with another guide.</source>
        <translation>Può chiudere il programma o continuare con un’altra guida.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Per saperne di più</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Paste the 16 letters. They serve for one attempt with Google&apos;s mail servers and are then forgotten.</source>
        <translation>Incolli le 16 lettere. Servono per un solo tentativo con i server di posta di Google e poi vengono dimenticate.</translation>
    </message>
    <message>
        <source>Try it all the same</source>
        <translation>Prova comunque</translation>
    </message>
    <message>
        <source>Use other letters</source>
        <translation>Usa altre lettere</translation>
    </message>
    <message>
        <source>Try POP too</source>
        <translation>Prova anche POP</translation>
    </message>
    <message>
        <source>My program shows an error message …</source>
        <translation>Il mio programma mostra un messaggio di errore…</translation>
    </message>
    <message>
        <source>The 16 letters that you copied are here: {letters}</source>
        <translation>Le 16 lettere che ha copiato sono qui: {letters}</translation>
    </message>
</context>
<context>
    <name>GuideNotices</name>
    <message>
        <source>{seen}. It may look different by now.</source>
        <translation>{seen}. Nel frattempo l’aspetto può essere cambiato.</translation>
    </message>
    <message>
        <source>Checked by its author: {date}</source>
        <translation>Verificato da chi l’ha scritto: {date}</translation>
    </message>
    <message>
        <source>Last checked: {date}. Google may have changed the page since.</source>
        <translation>Ultima verifica: {date}. Nel frattempo Google può aver cambiato la pagina.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Seen on Google&apos;s page in {date}</source>
        <translation>Visto sulla pagina di Google: {date}</translation>
    </message>
    <message>
        <source>Seen on a real screen in {date}</source>
        <translation>Visto su uno schermo reale: {date}</translation>
    </message>
    <message>
        <source>Seen on Google&apos;s page in {date}, in this language: {language}</source>
        <translation>Visto sulla pagina di Google ({date}), in questa lingua: {language}</translation>
    </message>
    <message>
        <source>Seen on a real screen in {date}, in this language: {language}</source>
        <translation>Visto su uno schermo reale ({date}), in questa lingua: {language}</translation>
    </message>
    <message>
        <source>From {source}, without a date</source>
        <translation>Secondo {source} (senza data)</translation>
    </message>
    <message>
        <source>From {source} of {date}</source>
        <translation>Secondo {source} ({date})</translation>
    </message>
    <message>
        <source>Google&apos;s help</source>
        <translation>la guida di Google</translation>
    </message>
    <message>
        <source>Google&apos;s help for administrators</source>
        <translation>la guida di Google per gli amministratori</translation>
    </message>
    <message>
        <source>Google&apos;s pages for developers</source>
        <translation>le pagine di Google per gli sviluppatori</translation>
    </message>
    <message>
        <source>OVHcloud&apos;s guide</source>
        <translation>la guida di OVHcloud</translation>
    </message>
    <message>
        <source>OVHcloud&apos;s notice</source>
        <translation>l’avviso di OVHcloud</translation>
    </message>
    <message>
        <source>the program&apos;s own files</source>
        <translation>i file del programma stesso</translation>
    </message>
    <message>
        <source>other people&apos;s public reports</source>
        <translation>segnalazioni pubbliche di altre persone</translation>
    </message>
    <message>
        <source>This guide is not available in your language yet. It is shown in this language: {language}.</source>
        <translation>Questa guida non è ancora disponibile nella Sua lingua. Viene mostrata in questa lingua: {language}.</translation>
    </message>
    <message>
        <source>Google has removed what this guide describes. It is kept for those who want to look it up.</source>
        <translation>Google ha eliminato ciò che questa guida descrive. La guida resta per chi vuole consultarla.</translation>
    </message>
    <message>
        <source>Go to the guide that works today: {guide}</source>
        <translation>Vai alla guida che funziona oggi: {guide}</translation>
    </message>
    <message>
        <source>Retired guide</source>
        <translation>Guida superata</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>Retired: Google has removed what this guide describes.</source>
        <translation>Superata: Google ha eliminato ciò che questa guida descrive.</translation>
    </message>
</context>
<context>
    <name>InItsPlace</name>
    <message>
        <source>Picture not available</source>
        <translation>Immagine non disponibile</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>16 letters, shown on the screen</source>
        <translation>16 lettere, visibili sullo schermo</translation>
    </message>
    <message>
        <source>16 letters, hidden</source>
        <translation>16 lettere, nascoste</translation>
    </message>
    <message>
        <source>The letters are shown.</source>
        <translation>Le lettere sono visibili.</translation>
    </message>
    <message>
        <source>The letters are hidden.</source>
        <translation>Le lettere sono nascoste.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Nascondi</translation>
    </message>
    <message>
        <source>Hide the 16 letters</source>
        <translation>Nascondi le 16 lettere</translation>
    </message>
    <message>
        <source>Show the 16 letters</source>
        <translation>Mostra le 16 lettere</translation>
    </message>
    <message>
        <source>The 16 letters are here</source>
        <translation>Le 16 lettere sono qui</translation>
    </message>
    <message>
        <source>Taken from the clipboard, without the spaces. They stay in memory until you are done, and are never saved.</source>
        <translation>Prese dagli appunti, senza gli spazi. Restano in memoria finché non ha finito e non vengono mai salvate.</translation>
    </message>
    <message>
        <source>The letters are forgotten. Copy the right ones in Google&apos;s window, then come back here.</source>
        <translation>Le lettere sono state dimenticate. Copi quelle giuste nella finestra di Google, poi torni qui.</translation>
    </message>
    <message>
        <source>If your computer keeps a history of the clipboard</source>
        <translation>Se il computer conserva una cronologia degli appunti</translation>
    </message>
    <message>
        <source>These are not the right letters</source>
        <translation>Non sono le lettere giuste</translation>
    </message>
    <message>
        <source>It may have kept the letters as you copied them: this program cannot take them out.</source>
        <translation>Può aver conservato le lettere così come le ha copiate: questo programma non può toglierle da lì.</translation>
    </message>
    <message>
        <source>Since then they are marked as a password, which many histories leave out.</source>
        <translation>Da allora sono contrassegnate come password, che molte cronologie non conservano.</translation>
    </message>
    <message>
        <source>Press the Windows key together with V: in that window all that was kept can be cleared.</source>
        <translation>Prema il tasto Windows insieme a V: in quella finestra si può cancellare tutto ciò che è stato conservato.</translation>
    </message>
    <message>
        <source>macOS keeps no history of its own before version 26; since then Spotlight can keep one, and clears it. Another program that keeps one has a command for it.</source>
        <translation>macOS non conserva una propria cronologia prima della versione 26; da allora può farlo Spotlight, che permette anche di cancellarla. Un altro programma che ne conserva una ha un comando per questo.</translation>
    </message>
    <message>
        <source>In KDE press the clipboard&apos;s sign in the system tray: its history can be cleared there. Another program that keeps one has a command for it.</source>
        <translation>In KDE prema l’icona degli appunti nel vassoio di sistema: lì se ne può cancellare la cronologia. Un altro programma che ne conserva una ha un comando per questo.</translation>
    </message>
    <message>
        <source>Copy the letters</source>
        <translation>Copia le lettere</translation>
    </message>
    <message>
        <source>Copy the 16 letters</source>
        <translation>Copia le lettere (16)</translation>
    </message>
    <message>
        <source>The 16 letters are copied.</source>
        <translation>Le 16 lettere sono state copiate.</translation>
    </message>
</context>
<context>
    <name>LettersLeft</name>
    <message>
        <source>Clear the clipboard</source>
        <translation>Svuota gli appunti</translation>
    </message>
    <message>
        <source>The 16 letters are gone from the clipboard and from memory.</source>
        <translation>Le 16 lettere non sono più né negli appunti né in memoria.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Open it on the phone, or in another way</source>
        <translation>Apri sul telefono o in un altro modo</translation>
    </message>
    <message>
        <source>Open without choosing the account</source>
        <translation>Apri senza scegliere l’account</translation>
    </message>
    <message>
        <source>Copy the link for a private window</source>
        <translation>Copia il link per una finestra privata</translation>
    </message>
    <message>
        <source>In a private window no account is signed in yet, so that you choose the right one yourself.</source>
        <translation>In una finestra privata non è ancora connesso nessun account, così sceglie Lei quello giusto.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at this code. It holds only the address of the page.</source>
        <translation>Inquadri questo codice con la fotocamera del telefono. Contiene solo l’indirizzo della pagina.</translation>
    </message>
    <message>
        <source>Code for the phone: {address}</source>
        <translation>Codice per il telefono: {address}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n passaggio</numerusform>
            <numerusform>%n passaggi</numerusform>
        </translation>
    </message>
    <message>
        <source>{steps} · {time}</source>
        <translation>{steps} · {time}</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Da tenere pronto</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>I passaggi</translation>
    </message>
    <message>
        <source>How long it takes on the pages of others is a guess.</source>
        <translation>Il tempo sulle pagine altrui è una stima.</translation>
    </message>
    <message>
        <source>Already known: {question} {answer}</source>
        <translation>Già noto: {question} {answer}</translation>
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
        <translation>Finestra intera</translation>
    </message>
    <message>
        <source>Your window system does not let this window choose its place, nor stay on top. Move it to the right of the screen, and the browser beside it.</source>
        <translation>Il sistema non permette a questa finestra di scegliere il suo posto né di restare in primo piano. La sposti a destra dello schermo, con il browser accanto.</translation>
    </message>
    <message>
        <source>Your window system does not let this window choose its place, nor stay on top. Move it to the left of the screen, and the browser beside it.</source>
        <translation>Il sistema non permette a questa finestra di scegliere il suo posto né di restare in primo piano. La sposti a sinistra dello schermo, con il browser accanto.</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Lingua: {language}</translation>
    </message>
    <message>
        <source>Steps ▾</source>
        <translation>Passaggi ▾</translation>
    </message>
    <message>
        <source>Beside the browser</source>
        <translation>Accanto al browser</translation>
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
        <translation>Parte {number} di {total}, fatta: {title}</translation>
    </message>
    <message>
        <source>Part {number} of {total}: {title}</source>
        <translation>Parte {number} di {total}: {title}</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Gmail address</source>
        <translation>Indirizzo Gmail</translation>
    </message>
    <message>
        <source>App password (16 letters)</source>
        <translation>Password per le app (16 lettere)</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Mostra le lettere</translation>
    </message>
    <message>
        <source>Hide the letters</source>
        <translation>Nascondi le lettere</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} di {all}</translation>
    </message>
    <message>
        <source>The Gmail address is missing, or it is not whole.</source>
        <translation>L’indirizzo Gmail manca o non è completo.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>Il controllo è stato interrotto.</translation>
    </message>
    <message>
        <source>The letters were forgotten when you left this page. Paste them again.</source>
        <translation>Le lettere sono state dimenticate quando ha lasciato questa pagina. Le incolli di nuovo.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Press Enter to enlarge the picture.</source>
        <translation>Prema Invio per ingrandire l’immagine.</translation>
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message>
        <source>Your place could not be read: its file is damaged. You begin anew.</source>
        <translation>Non è stato possibile leggere il punto raggiunto: il file è danneggiato. Si ricomincia dall’inizio.</translation>
    </message>
    <message>
        <source>The file that should hold your place was not written by this program. You begin anew.</source>
        <translation>Il file che dovrebbe indicare il punto raggiunto non è stato scritto da questo programma. Si ricomincia dall’inizio.</translation>
    </message>
    <message>
        <source>Your place was saved by a later version of this program, which this one cannot read. You begin anew.</source>
        <translation>Il punto raggiunto è stato salvato da una versione più recente del programma, che questa non sa leggere. Si ricomincia dall’inizio.</translation>
    </message>
    <message>
        <source>The system does not let the program read where you stopped. You begin anew.</source>
        <translation>Il sistema non permette al programma di leggere il punto raggiunto. Si ricomincia dall’inizio.</translation>
    </message>
    <message>
        <source>This version of the program does not know all that was saved of your last visit. What it knows is still there. Please look through your answers.</source>
        <translation>Questa versione del programma non conosce tutto ciò che è stato salvato nella Sua ultima visita. Quello che conosce c’è ancora. Controlli le Sue risposte, per favore.</translation>
    </message>
    <message>
        <source>The page where you stopped could not be shown. You are on the first page instead.</source>
        <translation>La pagina raggiunta l’ultima volta non può essere mostrata. Si trova invece sulla prima pagina.</translation>
    </message>
    <message>
        <source>Your place cannot be saved: {reason}. You can go on, but at its next start the program will not know where you stopped.</source>
        <translation>Il punto raggiunto non può essere salvato: {reason}. Può continuare, ma al prossimo avvio il programma non saprà da dove riprendere.</translation>
    </message>
    <message>
        <source>The old file is kept here: {file}</source>
        <translation>Il vecchio file si trova qui: {file}</translation>
    </message>
    <message>
        <source>The guide has changed since your last visit. This is the first step that is not done.</source>
        <translation>La guida è cambiata dalla Sua ultima visita. Questo è il primo passaggio ancora da fare.</translation>
    </message>
    <message>
        <source>Welcome back. The guide has been updated since your last visit.</source>
        <translation>Lieti di rivederLa. La guida è stata aggiornata dopo la Sua ultima visita.</translation>
    </message>
    <message>
        <source>The page where you stopped is no longer there. What you have done is kept.</source>
        <translation>La pagina raggiunta l’ultima volta non c’è più. Quello che ha fatto resta memorizzato.</translation>
    </message>
    <message>
        <source>Welcome back. You are where you stopped.</source>
        <translation>Lieti di rivederLa. Può riprendere da qui.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Nothing leaves this computer but what you press a button for: pages opened in your browser, and the check with Google&apos;s mail servers.</source>
        <translation>Da questo computer non esce niente, salvo ciò che Lei chiede premendo un pulsante: le pagine aperte nel browser e il controllo con i server di posta di Google.</translation>
    </message>
    <message>
        <source>The program remembers your answers and the step you are at, so that you can go on later. It never stores your address or a password.</source>
        <translation>Il programma ricorda le risposte e il passaggio raggiunto, per poter continuare più tardi. Non salva mai il Suo indirizzo né una password.</translation>
    </message>
    <message>
        <source>When you press the button of the check, your address and the app password are sent to Google&apos;s mail servers, encrypted. A password that you type there stays in memory until the check ends.</source>
        <translation>Quando avvia il controllo, il Suo indirizzo e la password per le app vengono inviati cifrati ai server di posta di Google. Una password che digita lì resta in memoria finché il controllo non finisce.</translation>
    </message>
    <message>
        <source>On the step that makes the app password, and nowhere else, the program looks into the clipboard each time you come back to its window. It takes nothing but the 16 letters, and keeps them in memory until you are done.</source>
        <translation>Nel passaggio che crea la password per le app, e in nessun altro, il programma guarda negli appunti ogni volta che Lei torna alla sua finestra. Prende soltanto le 16 lettere e le tiene in memoria finché non ha finito.</translation>
    </message>
    <message>
        <source>To offer the mail programs of this computer first, the program reads the system&apos;s list of them. That list goes nowhere and is not kept.</source>
        <translation>Per proporre per primi i programmi di posta di questo computer, il programma legge l’elenco che ne tiene il sistema. Questo elenco non viene né inviato né conservato.</translation>
    </message>
    <message>
        <source>There is no telemetry and no search for updates.</source>
        <translation>Il programma non raccoglie dati d’uso e non cerca aggiornamenti.</translation>
    </message>
    <message>
        <source>Take the 16 letters from the clipboard by itself</source>
        <translation>Prendere da solo le 16 lettere dagli appunti</translation>
    </message>
</context>
<context>
    <name>ProgramSheet</name>
    <message>
        <source>Where to enter it</source>
        <translation>Dove inserirlo</translation>
    </message>
    <message>
        <source>Copying a value replaces the 16 letters in the clipboard. Here they can be copied again, as often as you need them.</source>
        <translation>Copiando un valore si sostituiscono le 16 lettere negli appunti. Qui può copiarle di nuovo tutte le volte che servono.</translation>
    </message>
    <message>
        <source>Copying a value replaces the 16 letters. When they are asked for, copy them again from Google&apos;s window.</source>
        <translation>Copiando un valore si sostituiscono le 16 lettere. Quando Le vengono chieste, le copi di nuovo dalla finestra di Google.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>On this computer</source>
        <translation>Su questo computer</translation>
    </message>
    <message>
        <source>Other programs and devices</source>
        <translation>Altri programmi e dispositivi</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>I don&apos;t know</source>
        <translation>Non lo so</translation>
    </message>
    <message>
        <source>What kind of Google account is it?</source>
        <translation>Che tipo di Account Google è?</translation>
    </message>
    <message>
        <source>An address that ends in @gmail.com or @googlemail.com is personal. An address that your employer, school or association gave you is a work or school account. So is one with your own domain at Google Workspace: you are then the administrator yourself.</source>
        <translation>Un indirizzo che finisce con @gmail.com o @googlemail.com è personale. Un indirizzo ricevuto dal datore di lavoro, dalla scuola o da un’associazione è un account di lavoro o scolastico. Lo è anche con un dominio Suo in Google Workspace: in questo caso l’amministratore è Lei.</translation>
    </message>
    <message>
        <source>A personal account</source>
        <translation>Un account personale</translation>
    </message>
    <message>
        <source>A work or school account</source>
        <translation>Un account di lavoro o scolastico</translation>
    </message>
    <message>
        <source>Which program will sign in?</source>
        <translation>Quale programma deve accedere?</translation>
    </message>
    <message>
        <source>It is the program or device that asks you for the Gmail address and a password.</source>
        <translation>È il programma o il dispositivo che Le chiede l’indirizzo Gmail e una password.</translation>
    </message>
</context>
<context>
    <name>Recurring</name>
    <message>
        <source>All guides</source>
        <translation>Tutte le guide</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Riservatezza</translation>
    </message>
    <message>
        <source>Set up access</source>
        <translation>Configurare l’accesso</translation>
    </message>
    <message>
        <source>It stopped working</source>
        <translation>L’accesso non funziona più</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Togliere l’accesso</translation>
    </message>
    <message>
        <source>Check that it works</source>
        <translation>Controllare che funzioni</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Passaggio {number} di {total}</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Funziona</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>La Sua risposta</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Torna al punto in cui era</translation>
    </message>
    <message>
        <source>Back to: {step}</source>
        <translation>Torna a: {step}</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Circa %n minuto</numerusform>
            <numerusform>Circa %n minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>About {least} to {most} minutes</source>
        <translation>Circa {least}–{most}&#xa0;minuti</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
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
        <translation>Interrompi</translation>
    </message>
</context>
<context>
    <name>StepEntries</name>
    <message>
        <source>checked and working</source>
        <translation>controllato e funzionante</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltato</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>da fare</translation>
    </message>
    <message>
        <source>{guide} · {time} left</source>
        <translation>{guide} · ancora {time}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {state}: {title}</source>
        <translation>Passaggio {number} di {total}, {state}: {title}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Shows all steps.</source>
        <translation>Mostra tutti i passaggi.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>The picture at the top of Google&apos;s page must belong to {address}.</source>
        <translation>La foto nell’intestazione della pagina di Google deve essere quella di {address}.</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>Apri {page}</translation>
    </message>
    <message>
        <source>{action} in the browser</source>
        <translation>{action} nel browser</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Apri di nuovo</translation>
    </message>
    <message>
        <source>Open again: {page}</source>
        <translation>Apri di nuovo: {page}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copia il link</translation>
    </message>
    <message>
        <source>Copy the link: {page}</source>
        <translation>Copia il link: {page}</translation>
    </message>
    <message>
        <source>Do this there, then come back here.</source>
        <translation>Faccia lì quanto segue, poi torni qui.</translation>
    </message>
    <message>
        <source>This window is narrow now, so that it fits beside the browser.</source>
        <translation>Questa finestra ora è stretta, così sta accanto al browser.</translation>
    </message>
    <message>
        <source>Opened ✓ – do this there, then come back here.</source>
        <translation>Aperto ✓ – faccia lì quanto segue, poi torni qui.</translation>
    </message>
    <message>
        <source>{step} · Retired guide</source>
        <translation>{step} · Guida superata</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Salta questo passaggio</translation>
    </message>
    <message>
        <source>I have done this already</source>
        <translation>L’ho già fatto</translation>
    </message>
    <message>
        <source>About this guide, and all its steps</source>
        <translation>Su questa guida, con tutti i suoi passaggi</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Copy {field}: {value}</source>
        <translation>Copia {field}: {value}</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>Copia {value}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
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
        <translation>Copia il messaggio</translation>
    </message>
    <message>
        <source>Details ({code})</source>
        <translation>Dettagli ({code})</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome back</source>
        <translation>Lieti di rivederLa</translation>
    </message>
    <message>
        <source>Guides, step by step</source>
        <translation>Guide, un passo alla volta</translation>
    </message>
    <message>
        <source>Connect your Gmail account to another program</source>
        <translation>Colleghi il Suo account Gmail a un altro programma</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Each guide leads you through its steps, with the right buttons and the right pages. Nothing is sent unless you press a button for it, and no password is kept.</source>
        <translation>Ogni guida conduce un passo alla volta, con i pulsanti e le pagine giuste. Non viene inviato nulla senza che Lei prema un pulsante, e nessuna password viene conservata.</translation>
    </message>
    <message>
        <source>Step by step, with the right buttons and the right pages. Have your Google password ready, and your phone or another second proof. Nothing is sent unless you press a button for it, and no password is kept.</source>
        <translation>Un passo alla volta, con i pulsanti e le pagine giuste. Tenga pronti la password di Google e il telefono, o un’altra seconda prova d’identità. Non viene inviato nulla senza che Lei prema un pulsante, e nessuna password viene conservata.</translation>
    </message>
    <message>
        <source>For Outlook, Thunderbird, a printer, OVHcloud Mail Migrator …</source>
        <translation>Per Outlook, Thunderbird, una stampante, OVHcloud Mail Migrator…</translation>
    </message>
    <message>
        <source>You need your Google password and a second proof.</source>
        <translation>Le servono la password di Google e una seconda prova d’identità.</translation>
    </message>
    <message>
        <source>Find the cause, with or without the error message.</source>
        <translation>Trovi la causa, con o senza il messaggio di errore.</translation>
    </message>
    <message>
        <source>You need the program that no longer signs in.</source>
        <translation>Le serve il programma che non accede più.</translation>
    </message>
    <message>
        <source>After a migration, or when a device was lost.</source>
        <translation>Dopo una migrazione o se ha perso un dispositivo.</translation>
    </message>
    <message>
        <source>You need your Google password.</source>
        <translation>Le serve la password di Google.</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Riprendi dal punto raggiunto</translation>
    </message>
    <message>
        <source>Continue: step {number} of {total}</source>
        <translation>Riprendi: passaggio {number} di {total}</translation>
    </message>
    <message>
        <source>Start again …</source>
        <translation>Ricomincia…</translation>
    </message>
    <message>
        <source>This guide cannot be shown</source>
        <translation>Questa guida non può essere mostrata</translation>
    </message>
    <message>
        <source>Choose another guide instead.</source>
        <translation>Scelga un’altra guida.</translation>
    </message>
    <message>
        <source>There is no guide in this folder: {folder}</source>
        <translation>In questa cartella non c’è nessuna guida: {folder}</translation>
    </message>
    <message>
        <source>File {file}, line {line}.</source>
        <translation>File {file}, riga {line}.</translation>
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
