<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Gmail Access Assistant</source>
        <translation>Acerca de Gmail Access Assistant</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versión {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It is not made, endorsed or checked by Google.</source>
        <translation>Software libre con licencia MIT. Google no lo ha creado, no lo avala ni lo ha revisado.</translation>
    </message>
    <message>
        <source>It uses Qt and PySide {version} under the LGPL 3.0, Python, Python-Markdown, PyYAML, segno and truststore.</source>
        <translation>Utiliza Qt y PySide {version} con licencia LGPL 3.0, además de Python, Python-Markdown, PyYAML, segno y truststore.</translation>
    </message>
    <message>
        <source>Gmail and Google are trademarks of Google LLC.</source>
        <translation>Gmail y Google son marcas de Google LLC.</translation>
    </message>
    <message>
        <source>See all versions</source>
        <translation>Ver todas las versiones</translation>
    </message>
    <message>
        <source>Licences of the software that is brought along</source>
        <translation>Licencias del software incluido</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>What is your Gmail address?</source>
        <translation>¿Cuál es su dirección de Gmail?</translation>
    </message>
    <message>
        <source>With it, Google&apos;s pages open in the right account. You may leave it empty. The address stays in memory and is stored nowhere.</source>
        <translation>Con ella, las páginas de Google se abren en la cuenta correcta. Puede dejar el campo vacío. La dirección solo se mantiene en la memoria y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Gmail address (optional)</source>
        <translation>Dirección de Gmail (opcional)</translation>
    </message>
    <message>
        <source>name@gmail.com</source>
        <translation>nombre@gmail.com</translation>
    </message>
    <message>
        <source>This is not a whole address. It needs a name, the sign @ and a domain, without a space, such as name@gmail.com.</source>
        <translation>Esta dirección no está completa. Necesita un nombre, el signo @ y un dominio, sin espacios, como nombre@gmail.com.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The language “{wanted}” is not there. The nearest one is shown: {spoken}.</source>
        <translation>El idioma «{wanted}» no está disponible. Se muestra el más cercano: {spoken}.</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>{address}: not opened from here</source>
        <translation>{address}: no se abre desde aquí</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Precaución</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>For programmers</source>
        <translation>Para programadores</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}: {title}</translation>
    </message>
    <message>
        <source>(picture in English)</source>
        <translation>(imagen en inglés)</translation>
    </message>
    <message>
        <source>(picture in this language: {language})</source>
        <translation>(imagen en este idioma: {language})</translation>
    </message>
    <message>
        <source>Enter or click to enlarge</source>
        <translation>Intro o clic para ampliar</translation>
    </message>
</context>
<context>
    <name>BrowserWords</name>
    <message>
        <source>Opened in the browser.</source>
        <translation>Se ha abierto en el navegador.</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>No se ha podido abrir ningún navegador.</translation>
    </message>
    <message>
        <source>Copy this address and paste it into your browser: {address}</source>
        <translation>Copie esta dirección y péguela en su navegador: {address}</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ &amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>Terminar más &amp;tarde</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>&amp;Siguiente ›</translation>
    </message>
    <message>
        <source>&amp;Start ›</source>
        <translation>&amp;Empezar ›</translation>
    </message>
    <message>
        <source>Be&amp;gin ›</source>
        <translation>&amp;Empezar ›</translation>
    </message>
    <message>
        <source>&amp;Done ›</source>
        <translation>&amp;Hecho ›</translation>
    </message>
    <message>
        <source>&amp;Check now ›</source>
        <translation>&amp;Comprobar ahora ›</translation>
    </message>
    <message>
        <source>&amp;Skip ›</source>
        <translation>&amp;Omitir ›</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;know ›</source>
        <translation>No lo &amp;sé ›</translation>
    </message>
    <message>
        <source>There is &amp;no message ›</source>
        <translation>No hay ningún &amp;mensaje ›</translation>
    </message>
    <message>
        <source>&amp;Go through all causes ›</source>
        <translation>&amp;Repasar todas las causas ›</translation>
    </message>
    <message>
        <source>The sign-in &amp;fails too ›</source>
        <translation>También &amp;falla el inicio de sesión ›</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The check is running</source>
        <translation>La comprobación está en marcha</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>The check has started.</source>
        <translation>La comprobación ha empezado.</translation>
    </message>
</context>
<context>
    <name>CheckResults</name>
    <message>
        <source>The rest of the check was stopped.</source>
        <translation>El resto de la comprobación se ha detenido.</translation>
    </message>
    <message>
        <source>Google accepted the 16 letters for {address}.</source>
        <translation>Google ha aceptado las 16 letras para {address}.</translation>
    </message>
    <message>
        <source>That was the last step: your program can sign in with them.</source>
        <translation>Era el último paso: su programa puede iniciar sesión con ellas.</translation>
    </message>
    <message>
        <source>The next page shows what to enter in your program.</source>
        <translation>La página siguiente muestra qué introducir en su programa.</translation>
    </message>
    <message>
        <source>This works: {works}. This does not work yet: {others}.</source>
        <translation>Esto funciona: {works}. Esto aún no funciona: {others}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
</context>
<context>
    <name>CheckViews</name>
    <message>
        <source>Google&apos;s mail servers are being asked. This takes at most half a minute.</source>
        <translation>Se está preguntando a los servidores de correo de Google. Tarda como mucho medio minuto.</translation>
    </message>
    <message>
        <source>Change the address or the letters</source>
        <translation>Cambiar la dirección o las letras</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
</context>
<context>
    <name>Clipboard</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copied ✓</source>
        <translation>Copiado ✓</translation>
    </message>
</context>
<context>
    <name>DiagnosisBox</name>
    <message>
        <source>Go to: {title}</source>
        <translation>Ir a: {title}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Start again from the beginning?</source>
        <translation>¿Empezar de nuevo desde el principio?</translation>
    </message>
    <message>
        <source>Your answers and the steps that you have done are forgotten. Nothing changes in your Google account.</source>
        <translation>Se olvidan sus respuestas y los pasos que ha hecho. En su cuenta de Google no cambia nada.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Conservar todo</translation>
    </message>
    <message>
        <source>Your place is kept. The password that you typed is not: you would have to enter it again.</source>
        <translation>El programa recordará por dónde iba usted, pero no la contraseña que ha escrito: tendría que introducirla de nuevo.</translation>
    </message>
    <message>
        <source>Your place cannot be saved: {reason}. At its next start the program will not know where you stopped.</source>
        <translation>No se puede guardar el punto en el que está: {reason}. La próxima vez que lo abra, el programa no sabrá dónde lo dejó.</translation>
    </message>
    <message>
        <source>Close the program now?</source>
        <translation>¿Cerrar el programa ahora?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>The 16 letters are still in the clipboard.</source>
        <translation>Las 16 letras siguen en el portapapeles.</translation>
    </message>
    <message>
        <source>Whoever pastes on this computer could see them. Clear the clipboard?</source>
        <translation>Quien pegue en este equipo podría verlas. ¿Vaciar el portapapeles?</translation>
    </message>
    <message>
        <source>Clear and close</source>
        <translation>Vaciar y cerrar</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>Algo ha fallado en este programa.</translation>
    </message>
    <message>
        <source>It is not your fault, and nothing is lost. You can go on. If it happens again, close the program and start it anew.</source>
        <translation>No es culpa suya y no se ha perdido nada. Puede continuar. Si vuelve a ocurrir, cierre el programa y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Cerrar la imagen</translation>
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
        <translation>¿Qué dice su programa?</translation>
    </message>
    <message>
        <source>Paste or type the error message that your program, your printer or OVHcloud Mail Migrator shows. Nothing leaves this computer.</source>
        <translation>Pegue o escriba el mensaje de error que muestra su programa, su impresora u OVHcloud Mail Migrator. Nada sale de este ordenador.</translation>
    </message>
    <message>
        <source>The error message</source>
        <translation>El mensaje de error</translation>
    </message>
    <message>
        <source>The message is very long. Only the lines that may matter were taken.</source>
        <translation>El mensaje es muy largo. Solo se han tomado las líneas que pueden ser importantes.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Explain the message</source>
        <translation>Explicar el mensaje</translation>
    </message>
    <message>
        <source>Explain again</source>
        <translation>Explicar de nuevo</translation>
    </message>
    <message>
        <source>Paste or type the message first.</source>
        <translation>Pegue o escriba primero el mensaje.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>From your answer:</source>
        <translation>Según su respuesta:</translation>
    </message>
    <message>
        <source>This follows from your answer.</source>
        <translation>Esto se deduce de su respuesta.</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>You have reached the end of this guide</source>
        <translation>Ha llegado al final de esta guía</translation>
    </message>
    <message>
        <source>You have reached the end</source>
        <translation>Ha llegado al final</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Volver a la primera página</translation>
    </message>
    <message>
        <source>Google accepts the sign-in with this app password.</source>
        <translation>Google acepta el inicio de sesión con esta contraseña de aplicación.</translation>
    </message>
    <message>
        <source>The check has not shown yet that everything works.</source>
        <translation>La comprobación aún no ha mostrado que todo funcione.</translation>
    </message>
    <message>
        <source>Good to keep in mind</source>
        <translation>Conviene recordar</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Retirar el acceso</translation>
    </message>
    <message>
        <source>How to undo it</source>
        <translation>Cómo deshacerlo</translation>
    </message>
    <message numerus="yes">
        <source>You have skipped %n step(s). You can go back to them at any time.</source>
        <translation>
            <numerusform>Ha omitido %n paso. Puede volver a él en cualquier momento.</numerusform>
            <numerusform>Ha omitido %n pasos. Puede volver a ellos en cualquier momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps are done. You can close the program, or go on with another guide.</source>
        <translation>Ha hecho todos los pasos. Puede cerrar el programa o continuar con otra guía.</translation>
    </message>
    <message>
        <source>You can close the program, or go on with another guide.</source>
        <translation>Puede cerrar el programa o continuar con otra guía.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Más información</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Paste the 16 letters. They serve for one attempt with Google&apos;s mail servers and are then forgotten.</source>
        <translation>Pegue las 16 letras. Sirven para un solo intento con los servidores de correo de Google y después se olvidan.</translation>
    </message>
    <message>
        <source>Try it all the same</source>
        <translation>Probar de todos modos</translation>
    </message>
    <message>
        <source>Use other letters</source>
        <translation>Usar otras letras</translation>
    </message>
    <message>
        <source>Try POP too</source>
        <translation>Probar también POP</translation>
    </message>
    <message>
        <source>My program shows an error message …</source>
        <translation>Mi programa muestra un mensaje de error…</translation>
    </message>
    <message>
        <source>The 16 letters that you copied are here: {letters}</source>
        <translation>Las 16 letras que copió están aquí: {letters}</translation>
    </message>
</context>
<context>
    <name>GuideNotices</name>
    <message>
        <source>{seen}. It may look different by now.</source>
        <translation>{seen}. Puede que ahora tenga otro aspecto.</translation>
    </message>
    <message>
        <source>Checked by its author: {date}</source>
        <translation>Revisado por quien lo escribió: {date}</translation>
    </message>
    <message>
        <source>Last checked: {date}. Google may have changed the page since.</source>
        <translation>Última revisión: {date}. Puede que Google haya cambiado la página desde entonces.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>Seen on Google&apos;s page in {date}</source>
        <translation>Visto en la página de Google en {date}</translation>
    </message>
    <message>
        <source>Seen on a real screen in {date}</source>
        <translation>Visto en una pantalla real en {date}</translation>
    </message>
    <message>
        <source>Seen on Google&apos;s page in {date}, in this language: {language}</source>
        <translation>Visto en la página de Google en {date}, en este idioma: {language}</translation>
    </message>
    <message>
        <source>Seen on a real screen in {date}, in this language: {language}</source>
        <translation>Visto en una pantalla real en {date}, en este idioma: {language}</translation>
    </message>
    <message>
        <source>From {source}, without a date</source>
        <translation>Según {source} (sin fecha)</translation>
    </message>
    <message>
        <source>From {source} of {date}</source>
        <translation>Según {source} ({date})</translation>
    </message>
    <message>
        <source>Google&apos;s help</source>
        <translation>la ayuda de Google</translation>
    </message>
    <message>
        <source>Google&apos;s help for administrators</source>
        <translation>la ayuda de Google para administradores</translation>
    </message>
    <message>
        <source>Google&apos;s pages for developers</source>
        <translation>las páginas de Google para desarrolladores</translation>
    </message>
    <message>
        <source>OVHcloud&apos;s guide</source>
        <translation>la guía de OVHcloud</translation>
    </message>
    <message>
        <source>OVHcloud&apos;s notice</source>
        <translation>el aviso de OVHcloud</translation>
    </message>
    <message>
        <source>the program&apos;s own files</source>
        <translation>los archivos del propio programa</translation>
    </message>
    <message>
        <source>other people&apos;s public reports</source>
        <translation>informes públicos de otras personas</translation>
    </message>
    <message>
        <source>This guide is not available in your language yet. It is shown in this language: {language}.</source>
        <translation>Esta guía todavía no está disponible en su idioma. Se muestra en este idioma: {language}.</translation>
    </message>
    <message>
        <source>Google has removed what this guide describes. It is kept for those who want to look it up.</source>
        <translation>Google ha eliminado lo que describe esta guía. Se conserva para quien quiera consultarla.</translation>
    </message>
    <message>
        <source>Go to the guide that works today: {guide}</source>
        <translation>Ir a la guía que funciona hoy: {guide}</translation>
    </message>
    <message>
        <source>Retired guide</source>
        <translation>Guía obsoleta</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>Retired: Google has removed what this guide describes.</source>
        <translation>Obsoleta: Google ha eliminado lo que describe esta guía.</translation>
    </message>
</context>
<context>
    <name>InItsPlace</name>
    <message>
        <source>Picture not available</source>
        <translation>Imagen no disponible</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>16 letters, shown on the screen</source>
        <translation>16 letras, a la vista en la pantalla</translation>
    </message>
    <message>
        <source>16 letters, hidden</source>
        <translation>16 letras, ocultas</translation>
    </message>
    <message>
        <source>The letters are shown.</source>
        <translation>Las letras están a la vista.</translation>
    </message>
    <message>
        <source>The letters are hidden.</source>
        <translation>Las letras están ocultas.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide the 16 letters</source>
        <translation>Ocultar las 16 letras</translation>
    </message>
    <message>
        <source>Show the 16 letters</source>
        <translation>Mostrar las 16 letras</translation>
    </message>
    <message>
        <source>The 16 letters are here</source>
        <translation>Las 16 letras están aquí</translation>
    </message>
    <message>
        <source>Taken from the clipboard, without the spaces. They stay in memory until you are done, and are never saved.</source>
        <translation>Tomadas del portapapeles, sin los espacios. Se mantienen en la memoria hasta que termine y no se guardan nunca.</translation>
    </message>
    <message>
        <source>The letters are forgotten. Copy the right ones in Google&apos;s window, then come back here.</source>
        <translation>Las letras se han olvidado. Copie las correctas en la ventana de Google y vuelva aquí.</translation>
    </message>
    <message>
        <source>If your computer keeps a history of the clipboard</source>
        <translation>Si su equipo guarda un historial del portapapeles</translation>
    </message>
    <message>
        <source>These are not the right letters</source>
        <translation>Estas no son las letras correctas</translation>
    </message>
    <message>
        <source>It may have kept the letters as you copied them: this program cannot take them out.</source>
        <translation>Puede haber guardado las letras tal como las copió: este programa no puede quitarlas de ahí.</translation>
    </message>
    <message>
        <source>Since then they are marked as a password, which many histories leave out.</source>
        <translation>Desde entonces están marcadas como contraseña, y muchos historiales no las guardan.</translation>
    </message>
    <message>
        <source>Press the Windows key together with V: in that window all that was kept can be cleared.</source>
        <translation>Pulse la tecla Windows junto con V: en esa ventana se puede borrar todo lo guardado.</translation>
    </message>
    <message>
        <source>macOS keeps no history of its own before version 26; since then Spotlight can keep one, and clears it. Another program that keeps one has a command for it.</source>
        <translation>macOS no guarda historial propio antes de la versión 26; desde entonces puede guardarlo Spotlight, que también lo borra. Otro programa que guarde uno tiene una orden para ello.</translation>
    </message>
    <message>
        <source>In KDE press the clipboard&apos;s sign in the system tray: its history can be cleared there. Another program that keeps one has a command for it.</source>
        <translation>En KDE pulse el icono del portapapeles en la bandeja del sistema: ahí se puede borrar su historial. Otro programa que guarde uno tiene una orden para ello.</translation>
    </message>
    <message>
        <source>Copy the letters</source>
        <translation>Copiar las letras</translation>
    </message>
    <message>
        <source>Copy the 16 letters</source>
        <translation>Copiar las letras (16)</translation>
    </message>
    <message>
        <source>The 16 letters are copied.</source>
        <translation>Las 16 letras se han copiado.</translation>
    </message>
</context>
<context>
    <name>LettersLeft</name>
    <message>
        <source>Clear the clipboard</source>
        <translation>Vaciar el portapapeles</translation>
    </message>
    <message>
        <source>The 16 letters are gone from the clipboard and from memory.</source>
        <translation>Las 16 letras ya no están ni en el portapapeles ni en la memoria.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Open it on the phone, or in another way</source>
        <translation>Abrir en el teléfono o de otra forma</translation>
    </message>
    <message>
        <source>Open without choosing the account</source>
        <translation>Abrir sin elegir la cuenta</translation>
    </message>
    <message>
        <source>Copy the link for a private window</source>
        <translation>Copiar el enlace para una ventana privada</translation>
    </message>
    <message>
        <source>In a private window no account is signed in yet, so that you choose the right one yourself.</source>
        <translation>En una ventana privada todavía no hay ninguna sesión iniciada. Así elige usted la cuenta correcta.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at this code. It holds only the address of the page.</source>
        <translation>Enfoque este código con la cámara del teléfono. Solo contiene la dirección de la página.</translation>
    </message>
    <message>
        <source>Code for the phone: {address}</source>
        <translation>Código para el teléfono: {address}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>{steps} · {time}</source>
        <translation>{steps} · {time}</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Tenga a mano</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Los pasos</translation>
    </message>
    <message>
        <source>How long it takes on the pages of others is a guess.</source>
        <translation>El tiempo en las páginas de otros es una estimación.</translation>
    </message>
    <message>
        <source>Already known: {question} {answer}</source>
        <translation>Ya se sabe: {question} {answer}</translation>
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
        <translation>Ventana completa</translation>
    </message>
    <message>
        <source>Your window system does not let this window choose its place, nor stay on top. Move it to the right of the screen, and the browser beside it.</source>
        <translation>Su sistema no permite que esta ventana elija su lugar ni que quede siempre delante. Llévela a la derecha de la pantalla y coloque el navegador a su lado.</translation>
    </message>
    <message>
        <source>Your window system does not let this window choose its place, nor stay on top. Move it to the left of the screen, and the browser beside it.</source>
        <translation>Su sistema no permite que esta ventana elija su lugar ni que quede siempre delante. Llévela a la izquierda de la pantalla y coloque el navegador a su lado.</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Idioma: {language}</translation>
    </message>
    <message>
        <source>Steps ▾</source>
        <translation>Pasos ▾</translation>
    </message>
    <message>
        <source>Beside the browser</source>
        <translation>Junto al navegador</translation>
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
        <translation>Parte {number} de {total}, hecha: {title}</translation>
    </message>
    <message>
        <source>Part {number} of {total}: {title}</source>
        <translation>Parte {number} de {total}: {title}</translation>
    </message>
</context>
<context>
    <name>PasswordForm</name>
    <message>
        <source>Gmail address</source>
        <translation>Dirección de Gmail</translation>
    </message>
    <message>
        <source>App password (16 letters)</source>
        <translation>Contraseña de aplicación (16 letras)</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Mostrar las letras</translation>
    </message>
    <message>
        <source>Hide the letters</source>
        <translation>Ocultar las letras</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <source>The Gmail address is missing, or it is not whole.</source>
        <translation>Falta la dirección de Gmail o no está completa.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se ha detenido.</translation>
    </message>
    <message>
        <source>The letters were forgotten when you left this page. Paste them again.</source>
        <translation>Las letras se olvidaron al salir de esta página. Péguelas de nuevo.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Press Enter to enlarge the picture.</source>
        <translation>Pulse Intro para ampliar la imagen.</translation>
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message>
        <source>Your place could not be read: its file is damaged. You begin anew.</source>
        <translation>No se ha podido leer dónde lo dejó: el archivo está dañado. Se empieza desde el principio.</translation>
    </message>
    <message>
        <source>The file that should hold your place was not written by this program. You begin anew.</source>
        <translation>El archivo que debería indicar dónde lo dejó no lo ha escrito este programa. Se empieza desde el principio.</translation>
    </message>
    <message>
        <source>Your place was saved by a later version of this program, which this one cannot read. You begin anew.</source>
        <translation>El punto en el que lo dejó se guardó con una versión más reciente del programa, y esta no puede leerlo. Se empieza desde el principio.</translation>
    </message>
    <message>
        <source>The system does not let the program read where you stopped. You begin anew.</source>
        <translation>El sistema no permite al programa leer dónde lo dejó. Se empieza desde el principio.</translation>
    </message>
    <message>
        <source>This version of the program does not know all that was saved of your last visit. What it knows is still there. Please look through your answers.</source>
        <translation>Esta versión del programa no conoce todo lo que se guardó en su última visita. Lo que conoce sigue ahí. Revise sus respuestas, por favor.</translation>
    </message>
    <message>
        <source>The page where you stopped could not be shown. You are on the first page instead.</source>
        <translation>No se ha podido mostrar la página en la que lo dejó. En su lugar está en la primera página.</translation>
    </message>
    <message>
        <source>Your place cannot be saved: {reason}. You can go on, but at its next start the program will not know where you stopped.</source>
        <translation>No se puede guardar el punto en el que está: {reason}. Puede continuar, pero la próxima vez que lo abra el programa no sabrá dónde lo dejó.</translation>
    </message>
    <message>
        <source>The old file is kept here: {file}</source>
        <translation>El archivo anterior se conserva aquí: {file}</translation>
    </message>
    <message>
        <source>The guide has changed since your last visit. This is the first step that is not done.</source>
        <translation>La guía ha cambiado desde su última visita. Este es el primer paso que le queda por hacer.</translation>
    </message>
    <message>
        <source>Welcome back. The guide has been updated since your last visit.</source>
        <translation>Le damos de nuevo la bienvenida. La guía se ha actualizado desde su última visita.</translation>
    </message>
    <message>
        <source>The page where you stopped is no longer there. What you have done is kept.</source>
        <translation>La página en la que lo dejó ya no existe. Lo que ha hecho se conserva.</translation>
    </message>
    <message>
        <source>Welcome back. You are where you stopped.</source>
        <translation>Le damos de nuevo la bienvenida. Está en el punto donde lo dejó.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Nothing leaves this computer but what you press a button for: pages opened in your browser, and the check with Google&apos;s mail servers.</source>
        <translation>De este ordenador no sale nada, salvo lo que usted pide al pulsar un botón: las páginas que se abren en el navegador y la comprobación con los servidores de correo de Google.</translation>
    </message>
    <message>
        <source>The program remembers your answers and the step you are at, so that you can go on later. It never stores your address or a password.</source>
        <translation>El programa recuerda sus respuestas y el paso en el que está, para que pueda continuar más tarde. Nunca guarda su dirección ni ninguna contraseña.</translation>
    </message>
    <message>
        <source>When you press the button of the check, your address and the app password are sent to Google&apos;s mail servers, encrypted. A password that you type there stays in memory until the check ends.</source>
        <translation>Cuando inicia la comprobación, su dirección y la contraseña de aplicación se envían cifradas a los servidores de correo de Google. Una contraseña que escriba ahí se mantiene en la memoria hasta que la comprobación termina.</translation>
    </message>
    <message>
        <source>On the step that makes the app password, and nowhere else, the program looks into the clipboard each time you come back to its window. It takes nothing but the 16 letters, and keeps them in memory until you are done.</source>
        <translation>En el paso que crea la contraseña de aplicación, y en ningún otro sitio, el programa mira el portapapeles cada vez que usted vuelve a su ventana. Solo toma las 16 letras y las mantiene en la memoria hasta que termine.</translation>
    </message>
    <message>
        <source>To offer the mail programs of this computer first, the program reads the system&apos;s list of them. That list goes nowhere and is not kept.</source>
        <translation>Para ofrecer primero los programas de correo de este ordenador, el programa lee la lista que el sistema tiene de ellos. Esa lista no se envía ni se guarda.</translation>
    </message>
    <message>
        <source>There is no telemetry and no search for updates.</source>
        <translation>El programa no recoge datos de uso ni busca actualizaciones.</translation>
    </message>
    <message>
        <source>Take the 16 letters from the clipboard by itself</source>
        <translation>Tomar por sí solo las 16 letras del portapapeles</translation>
    </message>
</context>
<context>
    <name>ProgramSheet</name>
    <message>
        <source>Where to enter it</source>
        <translation>Dónde escribirlo</translation>
    </message>
    <message>
        <source>Copying a value replaces the 16 letters in the clipboard. Here they can be copied again, as often as you need them.</source>
        <translation>Al copiar un valor se sustituyen las 16 letras del portapapeles. Aquí puede volver a copiarlas tantas veces como las necesite.</translation>
    </message>
    <message>
        <source>Copying a value replaces the 16 letters. When they are asked for, copy them again from Google&apos;s window.</source>
        <translation>Al copiar un valor, se sustituyen las 16 letras. Cuando se las pidan, cópielas de nuevo de la ventana de Google.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>On this computer</source>
        <translation>En este ordenador</translation>
    </message>
    <message>
        <source>Other programs and devices</source>
        <translation>Otros programas y dispositivos</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>I don&apos;t know</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>What kind of Google account is it?</source>
        <translation>¿Qué tipo de cuenta de Google es?</translation>
    </message>
    <message>
        <source>An address that ends in @gmail.com or @googlemail.com is personal. An address that your employer, school or association gave you is a work or school account. So is one with your own domain at Google Workspace: you are then the administrator yourself.</source>
        <translation>Una dirección que termina en @gmail.com o @googlemail.com es personal. Una dirección que le ha dado su empresa, su centro educativo o su asociación es una cuenta de trabajo o de un centro educativo. También lo es si usa su propio dominio en Google Workspace: entonces quien administra es usted.</translation>
    </message>
    <message>
        <source>A personal account</source>
        <translation>Una cuenta personal</translation>
    </message>
    <message>
        <source>A work or school account</source>
        <translation>Una cuenta de trabajo o de un centro educativo</translation>
    </message>
    <message>
        <source>Which program will sign in?</source>
        <translation>¿Qué programa va a iniciar sesión?</translation>
    </message>
    <message>
        <source>It is the program or device that asks you for the Gmail address and a password.</source>
        <translation>Es el programa o el dispositivo que le pide la dirección de Gmail y una contraseña.</translation>
    </message>
</context>
<context>
    <name>Recurring</name>
    <message>
        <source>All guides</source>
        <translation>Todas las guías</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Set up access</source>
        <translation>Configurar el acceso</translation>
    </message>
    <message>
        <source>It stopped working</source>
        <translation>El acceso ha dejado de funcionar</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Retirar el acceso</translation>
    </message>
    <message>
        <source>Check that it works</source>
        <translation>Comprobar que funciona</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Paso {number} de {total}</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>Back to: {step}</source>
        <translation>Volver a: {step}</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Alrededor de %n minuto</numerusform>
            <numerusform>Unos %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>About {least} to {most} minutes</source>
        <translation>De {least} a {most}&#xa0;minutos, aproximadamente</translation>
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
        <translation>de {least} a {most}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>RunningView</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
</context>
<context>
    <name>StepEntries</name>
    <message>
        <source>checked and working</source>
        <translation>comprobado y en funcionamiento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>{guide} · {time} left</source>
        <translation>{guide} · tiempo restante: {time}</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {state}: {title}</source>
        <translation>Paso {number} de {total}, {state}: {title}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Shows all steps.</source>
        <translation>Muestra todos los pasos.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>The picture at the top of Google&apos;s page must belong to {address}.</source>
        <translation>La foto de la cabecera de la página de Google debe ser la de {address}.</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>Abrir {page}</translation>
    </message>
    <message>
        <source>{action} in the browser</source>
        <translation>{action} en el navegador</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir otra vez</translation>
    </message>
    <message>
        <source>Open again: {page}</source>
        <translation>Abrir otra vez: {page}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Copy the link: {page}</source>
        <translation>Copiar el enlace: {page}</translation>
    </message>
    <message>
        <source>Do this there, then come back here.</source>
        <translation>Haga allí lo que se indica y vuelva aquí.</translation>
    </message>
    <message>
        <source>This window is narrow now, so that it fits beside the browser.</source>
        <translation>Esta ventana es ahora estrecha para caber junto al navegador.</translation>
    </message>
    <message>
        <source>Opened ✓ – do this there, then come back here.</source>
        <translation>Abierto ✓ – haga allí lo que se indica y vuelva aquí.</translation>
    </message>
    <message>
        <source>{step} · Retired guide</source>
        <translation>{step} · Guía obsoleta</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Omitir este paso</translation>
    </message>
    <message>
        <source>I have done this already</source>
        <translation>Ya lo he hecho</translation>
    </message>
    <message>
        <source>About this guide, and all its steps</source>
        <translation>Sobre esta guía, con todos sus pasos</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>Copy {field}: {value}</source>
        <translation>Copiar {field}: {value}</translation>
    </message>
    <message>
        <source>{name}:</source>
        <translation>{name}:</translation>
    </message>
    <message>
        <source>Copy {value}</source>
        <translation>Copiar {value}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
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
        <translation>Copiar el mensaje</translation>
    </message>
    <message>
        <source>Details ({code})</source>
        <translation>Detalles ({code})</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome back</source>
        <translation>Le damos de nuevo la bienvenida</translation>
    </message>
    <message>
        <source>Guides, step by step</source>
        <translation>Guías paso a paso</translation>
    </message>
    <message>
        <source>Connect your Gmail account to another program</source>
        <translation>Conecte su cuenta de Gmail con otro programa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Each guide leads you through its steps, with the right buttons and the right pages. Nothing is sent unless you press a button for it, and no password is kept.</source>
        <translation>Cada guía le lleva paso a paso, con los botones y las páginas que hacen falta. No se envía nada sin que usted pulse un botón para ello, y no se guarda ninguna contraseña.</translation>
    </message>
    <message>
        <source>Step by step, with the right buttons and the right pages. Have your Google password ready, and your phone or another second proof. Nothing is sent unless you press a button for it, and no password is kept.</source>
        <translation>Paso a paso, con los botones y las páginas que hacen falta. Tenga a mano su contraseña de Google y su teléfono u otra segunda prueba de identidad. No se envía nada sin que usted pulse un botón para ello, y no se guarda ninguna contraseña.</translation>
    </message>
    <message>
        <source>For Outlook, Thunderbird, a printer, OVHcloud Mail Migrator …</source>
        <translation>Para Outlook, Thunderbird, una impresora, OVHcloud Mail Migrator…</translation>
    </message>
    <message>
        <source>You need your Google password and a second proof.</source>
        <translation>Necesita su contraseña de Google y una segunda prueba de identidad.</translation>
    </message>
    <message>
        <source>Find the cause, with or without the error message.</source>
        <translation>Encuentre la causa, con o sin el mensaje de error.</translation>
    </message>
    <message>
        <source>You need the program that no longer signs in.</source>
        <translation>Necesita el programa que ya no inicia sesión.</translation>
    </message>
    <message>
        <source>After a migration, or when a device was lost.</source>
        <translation>Después de una migración o si ha perdido un dispositivo.</translation>
    </message>
    <message>
        <source>You need your Google password.</source>
        <translation>Necesita su contraseña de Google.</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Continuar donde lo dejó</translation>
    </message>
    <message>
        <source>Continue: step {number} of {total}</source>
        <translation>Continuar: paso {number} de {total}</translation>
    </message>
    <message>
        <source>Start again …</source>
        <translation>Empezar de nuevo…</translation>
    </message>
    <message>
        <source>This guide cannot be shown</source>
        <translation>Esta guía no se puede mostrar</translation>
    </message>
    <message>
        <source>Choose another guide instead.</source>
        <translation>Elija otra guía en su lugar.</translation>
    </message>
    <message>
        <source>There is no guide in this folder: {folder}</source>
        <translation>En esta carpeta no hay ninguna guía: {folder}</translation>
    </message>
    <message>
        <source>File {file}, line {line}.</source>
        <translation>Archivo {file}, línea {line}.</translation>
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
