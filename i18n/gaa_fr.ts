<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Gmail Access Assistant</source>
        <translation>À propos de Gmail Access Assistant</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It is not made, endorsed or checked by Google.</source>
        <translation>Logiciel libre sous licence MIT. Il n’est ni réalisé, ni approuvé, ni vérifié par Google.</translation>
    </message>
    <message>
        <source>It uses Qt and PySide {version} under the LGPL 3.0, Python, Python-Markdown, PyYAML, segno and truststore.</source>
        <translation>Il utilise Qt et PySide {version} sous licence LGPL 3.0, ainsi que Python, Python-Markdown, PyYAML, segno et truststore.</translation>
    </message>
    <message>
        <source>Gmail and Google are trademarks of Google LLC.</source>
        <translation>Gmail et Google sont des marques de Google LLC.</translation>
    </message>
    <message>
        <source>See all versions</source>
        <translation>Voir toutes les versions</translation>
    </message>
    <message>
        <source>Licences of the software that is brought along</source>
        <translation>Licences des logiciels fournis avec l’assistant</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>What is your Gmail address?</source>
        <translation>Quelle est votre adresse Gmail&#x202f;?</translation>
    </message>
    <message>
        <source>With it, Google&apos;s pages open in the right account. You may leave it empty. The address stays in memory and is stored nowhere.</source>
        <translation>Grâce à elle, les pages de Google s’ouvrent dans le bon compte. Vous pouvez laisser le champ vide. L’adresse reste seulement en mémoire vive et n’est enregistrée nulle part.</translation>
    </message>
    <message>
        <source>Gmail address (optional)</source>
        <translation>Adresse Gmail (facultative)</translation>
    </message>
    <message>
        <source>name@gmail.com</source>
        <translation>nom@gmail.com</translation>
    </message>
    <message>
        <source>This is not a whole address. It needs a name, the sign @ and a domain, without a space, such as name@gmail.com.</source>
        <translation>Cette adresse est incomplète. Il faut un nom, le signe @ et un domaine, sans espace, par exemple nom@gmail.com.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The language “{wanted}” is not there. The nearest one is shown: {spoken}.</source>
        <translation>La langue «&#xa0;{wanted}&#xa0;» n’est pas disponible. La plus proche est affichée&#xa0;: {spoken}.</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>{address}: not opened from here</source>
        <translation>{address}&#xa0;: ne s’ouvre pas d’ici</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Conseil</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>C’est fait</translation>
    </message>
    <message>
        <source>For programmers</source>
        <translation>Pour la programmation</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>(picture in English)</source>
        <translation>(image en anglais)</translation>
    </message>
    <message>
        <source>(picture in this language: {language})</source>
        <translation>(langue de l’image&#xa0;: {language})</translation>
    </message>
    <message>
        <source>Enter or click to enlarge</source>
        <translation>Entrée ou clic pour agrandir</translation>
    </message>
</context>
<context>
    <name>BrowserWords</name>
    <message>
        <source>Opened in the browser.</source>
        <translation>Page ouverte dans le navigateur.</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>Copy this address and paste it into your browser: {address}</source>
        <translation>Copiez cette adresse et collez-la dans votre navigateur&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ &amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>Finir plus &amp;tard</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>&amp;Suivant ›</translation>
    </message>
    <message>
        <source>&amp;Start ›</source>
        <translation>&amp;Commencer ›</translation>
    </message>
    <message>
        <source>Be&amp;gin ›</source>
        <translation>&amp;Commencer ›</translation>
    </message>
    <message>
        <source>&amp;Done ›</source>
        <translation>C’est &amp;fait ›</translation>
    </message>
    <message>
        <source>&amp;Check now ›</source>
        <translation>&amp;Vérifier maintenant ›</translation>
    </message>
    <message>
        <source>&amp;Skip ›</source>
        <translation>&amp;Sauter ›</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;know ›</source>
        <translation>Je ne &amp;sais pas ›</translation>
    </message>
    <message>
        <source>There is &amp;no message ›</source>
        <translation>Il n’y a pas de &amp;message ›</translation>
    </message>
    <message>
        <source>&amp;Go through all causes ›</source>
        <translation>Parcourir toutes les &amp;causes ›</translation>
    </message>
    <message>
        <source>The sign-in &amp;fails too ›</source>
        <translation>La &amp;connexion au compte échoue aussi ›</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>F&amp;ermer</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The check is running</source>
        <translation>La vérification est en cours</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Est-ce que cela fonctionne&#x202f;?</translation>
    </message>
    <message>
        <source>The check has started.</source>
        <translation>La vérification a commencé.</translation>
    </message>
</context>
<context>
    <name>CheckResults</name>
    <message>
        <source>The rest of the check was stopped.</source>
        <translation>Le reste de la vérification a été arrêté.</translation>
    </message>
    <message>
        <source>Google accepted the 16 letters for {address}.</source>
        <translation>Google a accepté les 16 lettres pour {address}.</translation>
    </message>
    <message>
        <source>That was the last step: your program can sign in with them.</source>
        <translation>C’était la dernière étape&#xa0;: votre logiciel peut se connecter avec elles.</translation>
    </message>
    <message>
        <source>The next page shows what to enter in your program.</source>
        <translation>La page suivante montre ce qu’il faut saisir dans votre logiciel.</translation>
    </message>
    <message>
        <source>This works: {works}. This does not work yet: {others}.</source>
        <translation>Cela fonctionne&#xa0;: {works}. Cela ne fonctionne pas encore&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
</context>
<context>
    <name>CheckViews</name>
    <message>
        <source>Google&apos;s mail servers are being asked. This takes at most half a minute.</source>
        <translation>Les serveurs de messagerie de Google sont interrogés. Cela prend tout au plus une demi-minute.</translation>
    </message>
    <message>
        <source>Change the address or the letters</source>
        <translation>Modifier l’adresse ou les lettres</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier de nouveau</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Copié ✓</translation>
    </message>
</context>
<context>
    <name>DiagnosisBox</name>
    <message>
        <source>Go to: {title}</source>
        <translation>Aller à&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Start again from the beginning?</source>
        <translation>Tout recommencer depuis le début&#x202f;?</translation>
    </message>
    <message>
        <source>Your answers and the steps that you have done are forgotten. Nothing changes in your Google account.</source>
        <translation>Vos réponses et les étapes déjà faites seront oubliées. Rien ne change dans votre compte Google.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Tout recommencer</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Tout garder</translation>
    </message>
    <message>
        <source>Your place is kept. The password that you typed is not: you would have to enter it again.</source>
        <translation>L’étape où vous êtes est retenue. Le mot de passe saisi ne l’est pas&#xa0;: il faudra le saisir de nouveau.</translation>
    </message>
    <message>
        <source>Your place cannot be saved: {reason}. At its next start the program will not know where you stopped.</source>
        <translation>L’étape où vous êtes ne peut pas être enregistrée&#xa0;: {reason}. À sa prochaine ouverture, l’assistant ne saura pas où vous en étiez.</translation>
    </message>
    <message>
        <source>Close the program now?</source>
        <translation>Fermer l’assistant maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
    <message>
        <source>The 16 letters are still in the clipboard.</source>
        <translation>Les 16 lettres sont encore dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Whoever pastes on this computer could see them. Clear the clipboard?</source>
        <translation>Quiconque colle sur cet ordinateur pourrait les voir. Vider le presse-papiers&#xa0;?</translation>
    </message>
    <message>
        <source>Clear and close</source>
        <translation>Vider et fermer</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>Une erreur s’est produite dans l’assistant.</translation>
    </message>
    <message>
        <source>It is not your fault, and nothing is lost. You can go on. If it happens again, close the program and start it anew.</source>
        <translation>Ce n’est pas votre faute, et rien n’est perdu. Vous pouvez continuer. Si cela se répète, fermez l’assistant et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Fermer l’image</translation>
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
        <translation>Que dit votre logiciel&#x202f;?</translation>
    </message>
    <message>
        <source>Paste or type the error message that your program, your printer or OVHcloud Mail Migrator shows. Nothing leaves this computer.</source>
        <translation>Collez ou tapez le message d’erreur qu’affiche votre logiciel, votre imprimante ou OVHcloud Mail Migrator. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>The error message</source>
        <translation>Le message d’erreur</translation>
    </message>
    <message>
        <source>The message is very long. Only the lines that may matter were taken.</source>
        <translation>Le message est très long. Seules les lignes qui peuvent compter ont été reprises.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Explain the message</source>
        <translation>Expliquer le message</translation>
    </message>
    <message>
        <source>Explain again</source>
        <translation>Expliquer de nouveau</translation>
    </message>
    <message>
        <source>Paste or type the message first.</source>
        <translation>Collez ou tapez d’abord le message.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>From your answer:</source>
        <translation>D’après votre réponse :</translation>
    </message>
    <message>
        <source>This follows from your answer.</source>
        <translation>C’est ce qui ressort de votre réponse.</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>You have reached the end of this guide</source>
        <translation>Vous êtes à la fin de ce guide</translation>
    </message>
    <message>
        <source>You have reached the end</source>
        <translation>Vous voici à la fin</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Revenir à la première page</translation>
    </message>
    <message>
        <source>Google accepts the sign-in with this app password.</source>
        <translation>Google accepte la connexion avec ce mot de passe d’application.</translation>
    </message>
    <message>
        <source>The check has not shown yet that everything works.</source>
        <translation>La vérification n’a pas encore montré que tout fonctionne.</translation>
    </message>
    <message>
        <source>Good to keep in mind</source>
        <translation>À retenir</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>How to undo it</source>
        <translation>Pour revenir en arrière</translation>
    </message>
    <message numerus="yes">
        <source>You have skipped %n step(s). You can go back to them at any time.</source>
        <translation>
            <numerusform>Vous avez sauté %n étape. Vous pouvez y revenir à tout moment.</numerusform>
            <numerusform>Vous avez sauté %n étapes. Vous pouvez y revenir à tout moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps are done. You can close the program, or go on with another guide.</source>
        <translation>Toutes les étapes sont faites. Vous pouvez fermer l’assistant, ou continuer avec un autre guide.</translation>
    </message>
    <message>
        <source>You can close the program, or go on with another guide.</source>
        <translation>Vous pouvez fermer l’assistant, ou continuer avec un autre guide.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Aller plus loin</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Paste the 16 letters. They serve for one attempt with Google&apos;s mail servers and are then forgotten.</source>
        <translation>Collez les 16 lettres. Elles servent à un seul essai auprès des serveurs de messagerie de Google, puis sont oubliées.</translation>
    </message>
    <message>
        <source>Try it all the same</source>
        <translation>Essayer quand même</translation>
    </message>
    <message>
        <source>Use other letters</source>
        <translation>Utiliser d’autres lettres</translation>
    </message>
    <message>
        <source>Try POP too</source>
        <translation>Essayer aussi POP</translation>
    </message>
    <message>
        <source>My program shows an error message …</source>
        <translation>Mon logiciel affiche un message d’erreur…</translation>
    </message>
    <message>
        <source>The 16 letters that you copied are here: {letters}</source>
        <translation>Les 16 lettres que vous avez copiées sont ici&#xa0;: {letters}</translation>
    </message>
</context>
<context>
    <name>GuideNotices</name>
    <message>
        <source>{seen}. It may look different by now.</source>
        <translation>{seen}. L’apparence a peut-être changé depuis.</translation>
    </message>
    <message>
        <source>Checked by its author: {date}</source>
        <translation>Vérifié par l’auteur du guide&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Last checked: {date}. Google may have changed the page since.</source>
        <translation>Dernière vérification&#xa0;: {date}. Google a peut-être changé la page depuis.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
    <message>
        <source>Seen on Google&apos;s page in {date}</source>
        <translation>Vu sur la page de Google en {date}</translation>
    </message>
    <message>
        <source>Seen on a real screen in {date}</source>
        <translation>Vu sur un écran réel en {date}</translation>
    </message>
    <message>
        <source>Seen on Google&apos;s page in {date}, in this language: {language}</source>
        <translation>Vu sur la page de Google en {date}, dans cette langue&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Seen on a real screen in {date}, in this language: {language}</source>
        <translation>Vu sur un écran réel en {date}, dans cette langue&#xa0;: {language}</translation>
    </message>
    <message>
        <source>From {source}, without a date</source>
        <translation>D’après {source} (sans date)</translation>
    </message>
    <message>
        <source>From {source} of {date}</source>
        <translation>D’après {source} ({date})</translation>
    </message>
    <message>
        <source>Google&apos;s help</source>
        <translation>l’aide de Google</translation>
    </message>
    <message>
        <source>Google&apos;s help for administrators</source>
        <translation>l’aide de Google pour les administrateurs</translation>
    </message>
    <message>
        <source>Google&apos;s pages for developers</source>
        <translation>les pages de Google pour les développeurs</translation>
    </message>
    <message>
        <source>OVHcloud&apos;s guide</source>
        <translation>le guide d’OVHcloud</translation>
    </message>
    <message>
        <source>OVHcloud&apos;s notice</source>
        <translation>l’annonce d’OVHcloud</translation>
    </message>
    <message>
        <source>the program&apos;s own files</source>
        <translation>les fichiers du logiciel lui-même</translation>
    </message>
    <message>
        <source>other people&apos;s public reports</source>
        <translation>des témoignages publics</translation>
    </message>
    <message>
        <source>This guide is not available in your language yet. It is shown in this language: {language}.</source>
        <translation>Ce guide n’existe pas encore dans votre langue. Il s’affiche dans cette langue&#xa0;: {language}.</translation>
    </message>
    <message>
        <source>Google has removed what this guide describes. It is kept for those who want to look it up.</source>
        <translation>Google a supprimé ce que ce guide décrit. Nous le gardons pour mémoire.</translation>
    </message>
    <message>
        <source>Go to the guide that works today: {guide}</source>
        <translation>Passer au guide valable aujourd’hui&#xa0;: {guide}</translation>
    </message>
    <message>
        <source>Retired guide</source>
        <translation>Ancien guide</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>Retired: Google has removed what this guide describes.</source>
        <translation>Ancien guide&#xa0;: Google a supprimé ce qu’il décrit.</translation>
    </message>
</context>
<context>
    <name>InItsPlace</name>
    <message>
        <source>Picture not available</source>
        <translation>Image non disponible</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>16 letters, shown on the screen</source>
        <translation>16 lettres, affichées à l’écran</translation>
    </message>
    <message>
        <source>16 letters, hidden</source>
        <translation>16 lettres, masquées</translation>
    </message>
    <message>
        <source>The letters are shown.</source>
        <translation>Les lettres sont affichées.</translation>
    </message>
    <message>
        <source>The letters are hidden.</source>
        <translation>Les lettres sont masquées.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide the 16 letters</source>
        <translation>Masquer les 16 lettres</translation>
    </message>
    <message>
        <source>Show the 16 letters</source>
        <translation>Afficher les 16 lettres</translation>
    </message>
    <message>
        <source>The 16 letters are here</source>
        <translation>Les 16 lettres sont là</translation>
    </message>
    <message>
        <source>Taken from the clipboard, without the spaces. They stay in memory until you are done, and are never saved.</source>
        <translation>Reprises du presse-papiers, sans les espaces. Elles restent en mémoire vive jusqu’à ce que vous ayez terminé et ne sont jamais enregistrées.</translation>
    </message>
    <message>
        <source>The letters are forgotten. Copy the right ones in Google&apos;s window, then come back here.</source>
        <translation>Les lettres sont oubliées. Copiez les bonnes dans la fenêtre de Google, puis revenez ici.</translation>
    </message>
    <message>
        <source>If your computer keeps a history of the clipboard</source>
        <translation>Si votre ordinateur garde un historique du presse-papiers</translation>
    </message>
    <message>
        <source>These are not the right letters</source>
        <translation>Ce ne sont pas les bonnes lettres</translation>
    </message>
    <message>
        <source>It may have kept the letters as you copied them: this program cannot take them out.</source>
        <translation>Il a pu conserver les lettres telles que vous les avez copiées&#xa0;: ce programme ne peut pas les en retirer.</translation>
    </message>
    <message>
        <source>Since then they are marked as a password, which many histories leave out.</source>
        <translation>Depuis, elles sont marquées comme mot de passe, ce que beaucoup d’historiques laissent de côté.</translation>
    </message>
    <message>
        <source>Press the Windows key together with V: in that window all that was kept can be cleared.</source>
        <translation>Appuyez sur la touche Windows et V&#xa0;: dans la fenêtre qui s’ouvre, tout ce qui a été conservé peut être effacé.</translation>
    </message>
    <message>
        <source>macOS keeps no history of its own before version 26; since then Spotlight can keep one, and clears it. Another program that keeps one has a command for it.</source>
        <translation>macOS ne garde pas d’historique avant la version 26&#xa0;; depuis, Spotlight peut en garder un, et l’effacer. Un autre programme qui en garde un a une commande pour cela.</translation>
    </message>
    <message>
        <source>In KDE press the clipboard&apos;s sign in the system tray: its history can be cleared there. Another program that keeps one has a command for it.</source>
        <translation>Dans KDE, cliquez sur l’icône du presse-papiers dans la boîte à miniatures&#xa0;: son historique peut y être effacé. Un autre programme qui en garde un a une commande pour cela.</translation>
    </message>
    <message>
        <source>Copy the letters</source>
        <translation>Copier les lettres</translation>
    </message>
    <message>
        <source>Copy the 16 letters</source>
        <translation>Copier les lettres (16)</translation>
    </message>
    <message>
        <source>The 16 letters are copied.</source>
        <translation>Les 16 lettres sont copiées.</translation>
    </message>
</context>
<context>
    <name>LettersLeft</name>
    <message>
        <source>Clear the clipboard</source>
        <translation>Vider le presse-papiers</translation>
    </message>
    <message>
        <source>The 16 letters are gone from the clipboard and from memory.</source>
        <translation>Les 16 lettres ne sont plus ni dans le presse-papiers ni en mémoire.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Open it on the phone, or in another way</source>
        <translation>Ouvrir sur le téléphone, ou autrement</translation>
    </message>
    <message>
        <source>Open without choosing the account</source>
        <translation>Ouvrir sans choisir le compte</translation>
    </message>
    <message>
        <source>Copy the link for a private window</source>
        <translation>Copier le lien pour la navigation privée</translation>
    </message>
    <message>
        <source>In a private window no account is signed in yet, so that you choose the right one yourself.</source>
        <translation>En navigation privée, aucun compte n’est encore connecté&#xa0;: vous choisissez vous-même le bon.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at this code. It holds only the address of the page.</source>
        <translation>Visez ce code avec l’appareil photo du téléphone. Il contient seulement l’adresse de la page.</translation>
    </message>
    <message>
        <source>Code for the phone: {address}</source>
        <translation>Code pour le téléphone&#xa0;: {address}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>{steps} · {time}</source>
        <translation>{steps} · {time}</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Les étapes</translation>
    </message>
    <message>
        <source>How long it takes on the pages of others is a guess.</source>
        <translation>Le temps passé sur les pages des autres est une estimation.</translation>
    </message>
    <message>
        <source>Already known: {question} {answer}</source>
        <translation>Déjà connu&#xa0;: {question} {answer}</translation>
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
        <translation>Fenêtre entière</translation>
    </message>
    <message>
        <source>Your window system does not let this window choose its place, nor stay on top. Move it to the right of the screen, and the browser beside it.</source>
        <translation>Votre système ne laisse cette fenêtre ni choisir sa place, ni rester au premier plan. Placez-la à droite de l’écran, et le navigateur à côté.</translation>
    </message>
    <message>
        <source>Your window system does not let this window choose its place, nor stay on top. Move it to the left of the screen, and the browser beside it.</source>
        <translation>Votre système ne laisse cette fenêtre ni choisir sa place, ni rester au premier plan. Placez-la à gauche de l’écran, et le navigateur à côté.</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Langue&#xa0;: {language}</translation>
    </message>
    <message>
        <source>Steps ▾</source>
        <translation>Étapes ▾</translation>
    </message>
    <message>
        <source>Beside the browser</source>
        <translation>À côté du navigateur</translation>
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
        <translation>Partie {number} sur {total}, faite&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Part {number} of {total}: {title}</source>
        <translation>Partie {number} sur {total}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Gmail address</source>
        <translation>Adresse Gmail</translation>
    </message>
    <message>
        <source>App password (16 letters)</source>
        <translation>Mot de passe d’application (16 lettres)</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Afficher les lettres</translation>
    </message>
    <message>
        <source>Hide the letters</source>
        <translation>Masquer les lettres</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} sur {all}</translation>
    </message>
    <message>
        <source>The Gmail address is missing, or it is not whole.</source>
        <translation>L’adresse Gmail manque ou est incomplète.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>The letters were forgotten when you left this page. Paste them again.</source>
        <translation>Les lettres ont été oubliées lorsque vous avez quitté cette page. Collez-les de nouveau.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Press Enter to enlarge the picture.</source>
        <translation>Appuyez sur Entrée pour agrandir l’image.</translation>
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message>
        <source>Your place could not be read: its file is damaged. You begin anew.</source>
        <translation>L’étape où vous en étiez n’a pas pu être retrouvée&#xa0;: son fichier est endommagé. Vous recommencez depuis le début.</translation>
    </message>
    <message>
        <source>The file that should hold your place was not written by this program. You begin anew.</source>
        <translation>Le fichier qui devrait contenir l’étape où vous en étiez ne vient pas de cet assistant. Vous recommencez depuis le début.</translation>
    </message>
    <message>
        <source>Your place was saved by a later version of this program, which this one cannot read. You begin anew.</source>
        <translation>L’étape où vous en étiez a été enregistrée par une version plus récente de l’assistant, que celle-ci ne sait pas lire. Vous recommencez depuis le début.</translation>
    </message>
    <message>
        <source>The system does not let the program read where you stopped. You begin anew.</source>
        <translation>Le système ne laisse pas l’assistant lire où vous en étiez. Vous recommencez depuis le début.</translation>
    </message>
    <message>
        <source>This version of the program does not know all that was saved of your last visit. What it knows is still there. Please look through your answers.</source>
        <translation>Cette version de l’assistant ne connaît pas tout ce qui a été enregistré lors de votre dernière visite. Ce qu’elle connaît est toujours là. Veuillez relire vos réponses.</translation>
    </message>
    <message>
        <source>The page where you stopped could not be shown. You are on the first page instead.</source>
        <translation>La page où vous en étiez n’a pas pu être affichée. Vous êtes donc sur la première page.</translation>
    </message>
    <message>
        <source>Your place cannot be saved: {reason}. You can go on, but at its next start the program will not know where you stopped.</source>
        <translation>L’étape où vous êtes ne peut pas être enregistrée&#xa0;: {reason}. Vous pouvez continuer, mais à sa prochaine ouverture l’assistant ne saura pas où vous en étiez.</translation>
    </message>
    <message>
        <source>The old file is kept here: {file}</source>
        <translation>L’ancien fichier est conservé ici&#xa0;: {file}</translation>
    </message>
    <message>
        <source>The guide has changed since your last visit. This is the first step that is not done.</source>
        <translation>Le guide a changé depuis votre dernière visite. Voici la première étape qui reste à faire.</translation>
    </message>
    <message>
        <source>Welcome back. The guide has been updated since your last visit.</source>
        <translation>Bon retour. Le guide a été mis à jour depuis votre dernière visite.</translation>
    </message>
    <message>
        <source>The page where you stopped is no longer there. What you have done is kept.</source>
        <translation>La page où vous en étiez n’existe plus. Ce que vous avez fait est conservé.</translation>
    </message>
    <message>
        <source>Welcome back. You are where you stopped.</source>
        <translation>Bon retour. Vous reprenez là où vous en étiez.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Nothing leaves this computer but what you press a button for: pages opened in your browser, and the check with Google&apos;s mail servers.</source>
        <translation>Seul ce que vous déclenchez avec un bouton quitte cet ordinateur&#xa0;: les pages ouvertes dans votre navigateur et la vérification auprès des serveurs de messagerie de Google.</translation>
    </message>
    <message>
        <source>The program remembers your answers and the step you are at, so that you can go on later. It never stores your address or a password.</source>
        <translation>L’assistant retient vos réponses et l’étape où vous êtes, pour que vous puissiez reprendre plus tard. Il n’enregistre jamais votre adresse ni un mot de passe.</translation>
    </message>
    <message>
        <source>When you press the button of the check, your address and the app password are sent to Google&apos;s mail servers, encrypted. A password that you type there stays in memory until the check ends.</source>
        <translation>Lorsque vous lancez la vérification, votre adresse et le mot de passe d’application sont envoyés chiffrés aux serveurs de messagerie de Google. Un mot de passe saisi à cet endroit reste en mémoire vive jusqu’à la fin de la vérification.</translation>
    </message>
    <message>
        <source>On the step that makes the app password, and nowhere else, the program looks into the clipboard each time you come back to its window. It takes nothing but the 16 letters, and keeps them in memory until you are done.</source>
        <translation>À l’étape qui crée le mot de passe d’application, et nulle part ailleurs, le programme regarde dans le presse-papiers chaque fois que vous revenez à sa fenêtre. Il n’y prend que les 16 lettres et les garde en mémoire vive jusqu’à ce que vous ayez terminé.</translation>
    </message>
    <message>
        <source>To offer the mail programs of this computer first, the program reads the system&apos;s list of them. That list goes nowhere and is not kept.</source>
        <translation>Pour proposer d’abord les logiciels de messagerie de cet ordinateur, l’assistant lit la liste qu’en tient le système. Cette liste n’est ni envoyée ni conservée.</translation>
    </message>
    <message>
        <source>There is no telemetry and no search for updates.</source>
        <translation>L’assistant ne recueille aucune donnée d’utilisation et ne cherche pas de mises à jour.</translation>
    </message>
    <message>
        <source>Take the 16 letters from the clipboard by itself</source>
        <translation>Reprendre tout seul les 16 lettres du presse-papiers</translation>
    </message>
</context>
<context>
    <name>ProgramSheet</name>
    <message>
        <source>Where to enter it</source>
        <translation>Où saisir ces valeurs</translation>
    </message>
    <message>
        <source>Copying a value replaces the 16 letters in the clipboard. Here they can be copied again, as often as you need them.</source>
        <translation>Copier une valeur remplace les 16 lettres dans le presse-papiers. Vous pouvez les copier de nouveau ici, aussi souvent que nécessaire.</translation>
    </message>
    <message>
        <source>Copying a value replaces the 16 letters. When they are asked for, copy them again from Google&apos;s window.</source>
        <translation>Copier une valeur remplace les 16 lettres. Quand on vous les demande, copiez-les de nouveau dans la fenêtre de Google.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Other programs and devices</source>
        <translation>Autres logiciels et appareils</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>I don&apos;t know</source>
        <translation>Je ne sais pas</translation>
    </message>
    <message>
        <source>What kind of Google account is it?</source>
        <translation>De quel type de compte Google s’agit-il&#x202f;?</translation>
    </message>
    <message>
        <source>An address that ends in @gmail.com or @googlemail.com is personal. An address that your employer, school or association gave you is a work or school account. So is one with your own domain at Google Workspace: you are then the administrator yourself.</source>
        <translation>Une adresse qui se termine par @gmail.com ou @googlemail.com est personnelle. Une adresse donnée par un employeur, une école ou une association est celle d’un compte professionnel ou scolaire. C’est aussi le cas avec votre propre nom de domaine chez Google Workspace : l’administrateur, c’est alors vous.</translation>
    </message>
    <message>
        <source>A personal account</source>
        <translation>Un compte personnel</translation>
    </message>
    <message>
        <source>A work or school account</source>
        <translation>Un compte professionnel ou scolaire</translation>
    </message>
    <message>
        <source>Which program will sign in?</source>
        <translation>Quel logiciel va se connecter&#x202f;?</translation>
    </message>
    <message>
        <source>It is the program or device that asks you for the Gmail address and a password.</source>
        <translation>C’est le logiciel ou l’appareil qui vous demande l’adresse Gmail et un mot de passe.</translation>
    </message>
</context>
<context>
    <name>Recurring</name>
    <message>
        <source>All guides</source>
        <translation>Tous les guides</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Set up access</source>
        <translation>Configurer l’accès</translation>
    </message>
    <message>
        <source>It stopped working</source>
        <translation>L’accès ne fonctionne plus</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Retirer l’accès</translation>
    </message>
    <message>
        <source>Check that it works</source>
        <translation>Vérifier que cela fonctionne</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Étape {number} sur {total}</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Tout fonctionne</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir là où vous étiez</translation>
    </message>
    <message>
        <source>Back to: {step}</source>
        <translation>Revenir à&#xa0;: {step}</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Environ %n minute</numerusform>
            <numerusform>Environ %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>About {least} to {most} minutes</source>
        <translation>Environ {least} à {most}&#xa0;minutes</translation>
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
        <translation>{least} à {most}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>RunningView</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
</context>
<context>
    <name>StepEntries</name>
    <message>
        <source>checked and working</source>
        <translation>vérifiée, tout fonctionne</translation>
    </message>
    <message>
        <source>done</source>
        <translation>faite</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sautée</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>{guide} · {time} left</source>
        <translation>{guide} · encore {time}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {state}: {title}</source>
        <translation>Étape {number} sur {total}, {state}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Shows all steps.</source>
        <translation>Affiche toutes les étapes.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>The picture at the top of Google&apos;s page must belong to {address}.</source>
        <translation>La photo dans l’en-tête de la page de Google doit être celle de {address}.</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>Ouvrir {page}</translation>
    </message>
    <message>
        <source>{action} in the browser</source>
        <translation>{action} (dans le navigateur)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Ouvrir à nouveau</translation>
    </message>
    <message>
        <source>Open again: {page}</source>
        <translation>Ouvrir à nouveau&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy the link: {page}</source>
        <translation>Copier le lien&#xa0;: {page}</translation>
    </message>
    <message>
        <source>Do this there, then come back here.</source>
        <translation>Faites-y ce qui suit, puis revenez ici.</translation>
    </message>
    <message>
        <source>This window is narrow now, so that it fits beside the browser.</source>
        <translation>Cette fenêtre est maintenant étroite, pour tenir à côté du navigateur.</translation>
    </message>
    <message>
        <source>Opened ✓ – do this there, then come back here.</source>
        <translation>Page ouverte ✓ – faites-y ce qui suit, puis revenez ici.</translation>
    </message>
    <message>
        <source>{step} · Retired guide</source>
        <translation>{step} · Ancien guide</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Sauter cette étape</translation>
    </message>
    <message>
        <source>I have done this already</source>
        <translation>C’est déjà fait</translation>
    </message>
    <message>
        <source>About this guide, and all its steps</source>
        <translation>À propos de ce guide, et toutes ses étapes</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Copy {field}: {value}</source>
        <translation>Copier {field}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}&#xa0;:</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>Copier&#xa0;: {value}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>{what}: {trouble}</source>
        <translation>{what}&#xa0;: {trouble}</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Details ({code})</source>
        <translation>Détails ({code})</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour</translation>
    </message>
    <message>
        <source>Guides, step by step</source>
        <translation>Guides pas à pas</translation>
    </message>
    <message>
        <source>Connect your Gmail account to another program</source>
        <translation>Connectez votre compte Gmail à un autre logiciel</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Each guide leads you through its steps, with the right buttons and the right pages. Nothing is sent unless you press a button for it, and no password is kept.</source>
        <translation>Chaque guide vous conduit étape par étape, avec les bons boutons et les bonnes pages. Rien n’est envoyé sans que vous cliquiez sur un bouton, et aucun mot de passe n’est conservé.</translation>
    </message>
    <message>
        <source>Step by step, with the right buttons and the right pages. Have your Google password ready, and your phone or another second proof. Nothing is sent unless you press a button for it, and no password is kept.</source>
        <translation>Étape par étape, avec les bons boutons et les bonnes pages. Préparez votre mot de passe Google, ainsi que votre téléphone ou une autre seconde preuve. Rien n’est envoyé sans que vous cliquiez sur un bouton, et aucun mot de passe n’est conservé.</translation>
    </message>
    <message>
        <source>For Outlook, Thunderbird, a printer, OVHcloud Mail Migrator …</source>
        <translation>Pour Outlook, Thunderbird, une imprimante, OVHcloud Mail Migrator…</translation>
    </message>
    <message>
        <source>You need your Google password and a second proof.</source>
        <translation>Il vous faut votre mot de passe Google et une seconde preuve.</translation>
    </message>
    <message>
        <source>Find the cause, with or without the error message.</source>
        <translation>Trouvez la cause, avec ou sans le message d’erreur.</translation>
    </message>
    <message>
        <source>You need the program that no longer signs in.</source>
        <translation>Il vous faut le logiciel qui ne se connecte plus.</translation>
    </message>
    <message>
        <source>After a migration, or when a device was lost.</source>
        <translation>Après une migration, ou si un appareil est perdu.</translation>
    </message>
    <message>
        <source>You need your Google password.</source>
        <translation>Il vous faut votre mot de passe Google.</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Reprendre là où vous en étiez</translation>
    </message>
    <message>
        <source>Continue: step {number} of {total}</source>
        <translation>Reprendre&#xa0;: étape {number} sur {total}</translation>
    </message>
    <message>
        <source>Start again …</source>
        <translation>Tout recommencer…</translation>
    </message>
    <message>
        <source>This guide cannot be shown</source>
        <translation>Ce guide ne peut pas être affiché</translation>
    </message>
    <message>
        <source>Choose another guide instead.</source>
        <translation>Choisissez plutôt un autre guide.</translation>
    </message>
    <message>
        <source>There is no guide in this folder: {folder}</source>
        <translation>Ce dossier ne contient aucun guide&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>File {file}, line {line}.</source>
        <translation>Fichier {file}, ligne {line}.</translation>
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
