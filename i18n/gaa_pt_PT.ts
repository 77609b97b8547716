<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en">
<context>
    <name>AboutPage</name>
    <message>
        <source>About Gmail Access Assistant</source>
        <translation>Acerca do Gmail Access Assistant</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Versão {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. It is not made, endorsed or checked by Google.</source>
        <translation>Este programa é software livre, com a licença MIT. Não é feito, recomendado nem verificado pela Google.</translation>
    </message>
    <message>
        <source>It uses Qt and PySide {version} under the LGPL 3.0, Python, Python-Markdown, PyYAML, segno and truststore.</source>
        <translation>Usa o Qt e o PySide {version}, com a licença LGPL 3.0, e ainda Python, Python-Markdown, PyYAML, segno e truststore.</translation>
    </message>
    <message>
        <source>Gmail and Google are trademarks of Google LLC.</source>
        <translation>Gmail e Google são marcas comerciais da Google LLC.</translation>
    </message>
    <message>
        <source>See all versions</source>
        <translation>Ver todas as versões</translation>
    </message>
    <message>
        <source>Licences of the software that is brought along</source>
        <translation>Licenças do software incluído</translation>
    </message>
</context>
<context>
    <name>AddressPage</name>
    <message>
        <source>What is your Gmail address?</source>
        <translation>Qual é o seu endereço Gmail?</translation>
    </message>
    <message>
        <source>With it, Google&apos;s pages open in the right account. You may leave it empty. The address stays in memory and is stored nowhere.</source>
        <translation>Com ele, as páginas da Google abrem-se na conta certa. Pode deixar o campo vazio. O endereço fica só na memória e não é guardado em lado nenhum.</translation>
    </message>
    <message>
        <source>Gmail address (optional)</source>
        <translation>Endereço Gmail (opcional)</translation>
    </message>
    <message>
        <source>name@gmail.com</source>
        <translation>nome@gmail.com</translation>
    </message>
    <message>
        <source>This is not a whole address. It needs a name, the sign @ and a domain, without a space, such as name@gmail.com.</source>
        <translation>O endereço não está completo. Precisa de um nome, do sinal @ e de um domínio, sem espaços, como em nome@gmail.com.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>The language “{wanted}” is not there. The nearest one is shown: {spoken}.</source>
        <translation>O idioma «{wanted}» não está disponível. Aparece o mais próximo: {spoken}.</translation>
    </message>
</context>
<context>
    <name>Blocks</name>
    <message>
        <source>{address}: not opened from here</source>
        <translation>{address}: não se abre a partir daqui</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Sugestão</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
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
        <translation>(imagem em inglês)</translation>
    </message>
    <message>
        <source>(picture in this language: {language})</source>
        <translation>(idioma da imagem: {language})</translation>
    </message>
    <message>
        <source>Enter or click to enlarge</source>
        <translation>Enter ou um clique amplia a imagem</translation>
    </message>
</context>
<context>
    <name>BrowserWords</name>
    <message>
        <source>Opened in the browser.</source>
        <translation>A página abriu-se no navegador.</translation>
    </message>
    <message>
        <source>No browser could be started.</source>
        <translation>Não foi possível abrir nenhum navegador.</translation>
    </message>
    <message>
        <source>Copy this address and paste it into your browser: {address}</source>
        <translation>Copie este endereço e cole-o no navegador: {address}</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar o endereço</translation>
    </message>
</context>
<context>
    <name>ButtonRow</name>
    <message>
        <source>‹ &amp;Back</source>
        <translation>‹ &amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Finish &amp;later</source>
        <translation>Terminar mais &amp;tarde</translation>
    </message>
    <message>
        <source>&amp;Next ›</source>
        <translation>&amp;Seguinte ›</translation>
    </message>
    <message>
        <source>&amp;Start ›</source>
        <translation>&amp;Começar ›</translation>
    </message>
    <message>
        <source>Be&amp;gin ›</source>
        <translation>&amp;Começar ›</translation>
    </message>
    <message>
        <source>&amp;Done ›</source>
        <translation>&amp;Feito ›</translation>
    </message>
    <message>
        <source>&amp;Check now ›</source>
        <translation>&amp;Verificar agora ›</translation>
    </message>
    <message>
        <source>&amp;Skip ›</source>
        <translation>&amp;Saltar ›</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;know ›</source>
        <translation>Não &amp;sei ›</translation>
    </message>
    <message>
        <source>There is &amp;no message ›</source>
        <translation>Não há nenhuma &amp;mensagem ›</translation>
    </message>
    <message>
        <source>&amp;Go through all causes ›</source>
        <translation>&amp;Ver todas as causas ›</translation>
    </message>
    <message>
        <source>The sign-in &amp;fails too ›</source>
        <translation>O início de &amp;sessão também falha ›</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The check is running</source>
        <translation>A verificação está em curso</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Está tudo a funcionar?</translation>
    </message>
    <message>
        <source>The check has started.</source>
        <translation>A verificação começou.</translation>
    </message>
</context>
<context>
    <name>CheckResults</name>
    <message>
        <source>The rest of the check was stopped.</source>
        <translation>O resto da verificação foi interrompido.</translation>
    </message>
    <message>
        <source>Google accepted the 16 letters for {address}.</source>
        <translation>A Google aceitou as 16&#xa0;letras para {address}.</translation>
    </message>
    <message>
        <source>That was the last step: your program can sign in with them.</source>
        <translation>Era o último passo: o programa pode iniciar sessão com elas.</translation>
    </message>
    <message>
        <source>The next page shows what to enter in your program.</source>
        <translation>A página seguinte mostra o que introduzir no programa.</translation>
    </message>
    <message>
        <source>This works: {works}. This does not work yet: {others}.</source>
        <translation>Isto funciona: {works}. Isto ainda não funciona: {others}.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>À espera</translation>
    </message>
</context>
<context>
    <name>CheckViews</name>
    <message>
        <source>Google&apos;s mail servers are being asked. This takes at most half a minute.</source>
        <translation>Os servidores de correio da Google estão a ser consultados. Demora, no máximo, meio minuto.</translation>
    </message>
    <message>
        <source>Change the address or the letters</source>
        <translation>Alterar o endereço ou as letras</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
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
        <translation>Ir para: {title}</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Start again from the beginning?</source>
        <translation>Recomeçar do início?</translation>
    </message>
    <message>
        <source>Your answers and the steps that you have done are forgotten. Nothing changes in your Google account.</source>
        <translation>As suas respostas e os passos concluídos são esquecidos. Nada muda na sua Conta Google.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Manter tudo</translation>
    </message>
    <message>
        <source>Your place is kept. The password that you typed is not: you would have to enter it again.</source>
        <translation>O ponto onde está fica guardado. A palavra-passe escrita não: teria de a escrever de novo.</translation>
    </message>
    <message>
        <source>Your place cannot be saved: {reason}. At its next start the program will not know where you stopped.</source>
        <translation>O ponto onde está não pode ser guardado: {reason}. Da próxima vez que abrir, o programa não saberá onde parou.</translation>
    </message>
    <message>
        <source>Close the program now?</source>
        <translation>Fechar o programa agora?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Ficar aqui</translation>
    </message>
    <message>
        <source>The 16 letters are still in the clipboard.</source>
        <translation>As 16 letras ainda estão na área de transferência.</translation>
    </message>
    <message>
        <source>Whoever pastes on this computer could see them. Clear the clipboard?</source>
        <translation>Quem colar neste computador poderia vê-las. Limpar a área de transferência?</translation>
    </message>
    <message>
        <source>Clear and close</source>
        <translation>Limpar e fechar</translation>
    </message>
    <message>
        <source>Something went wrong in this program.</source>
        <translation>Algo correu mal neste programa.</translation>
    </message>
    <message>
        <source>It is not your fault, and nothing is lost. You can go on. If it happens again, close the program and start it anew.</source>
        <translation>A culpa não é sua e nada se perdeu. Pode continuar. Se acontecer de novo, feche o programa e volte a abri-lo.</translation>
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
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Close the picture</source>
        <translation>Fechar a imagem</translation>
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
        <translation>O que diz o seu programa?</translation>
    </message>
    <message>
        <source>Paste or type the error message that your program, your printer or OVHcloud Mail Migrator shows. Nothing leaves this computer.</source>
        <translation>Cole ou escreva a mensagem de erro que o programa, a impressora ou o OVHcloud Mail Migrator mostra. Nada sai deste computador.</translation>
    </message>
    <message>
        <source>The error message</source>
        <translation>A mensagem de erro</translation>
    </message>
    <message>
        <source>The message is very long. Only the lines that may matter were taken.</source>
        <translation>A mensagem é muito longa. Só foram aproveitadas as linhas que podem ser importantes.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Explain the message</source>
        <translation>Explicar a mensagem</translation>
    </message>
    <message>
        <source>Explain again</source>
        <translation>Explicar de novo</translation>
    </message>
    <message>
        <source>Paste or type the message first.</source>
        <translation>Primeiro, cole ou escreva a mensagem.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>From your answer:</source>
        <translation>De acordo com a sua resposta:</translation>
    </message>
    <message>
        <source>This follows from your answer.</source>
        <translation>É o que resulta da sua resposta.</translation>
    </message>
</context>
<context>
    <name>FinishPage</name>
    <message>
        <source>Finished</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>You have reached the end of this guide</source>
        <translation>Chegou ao fim deste guia</translation>
    </message>
    <message>
        <source>You have reached the end</source>
        <translation>Chegou ao fim</translation>
    </message>
    <message>
        <source>Back to the first page</source>
        <translation>Voltar à primeira página</translation>
    </message>
    <message>
        <source>Google accepts the sign-in with this app password.</source>
        <translation>A Google aceita o início de sessão com esta palavra-passe de app.</translation>
    </message>
    <message>
        <source>The check has not shown yet that everything works.</source>
        <translation>A verificação ainda não mostrou que está tudo a funcionar.</translation>
    </message>
    <message>
        <source>Good to keep in mind</source>
        <translation>Convém lembrar</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Retirar o acesso</translation>
    </message>
    <message>
        <source>How to undo it</source>
        <translation>Como voltar atrás</translation>
    </message>
    <message numerus="yes">
        <source>You have skipped %n step(s). You can go back to them at any time.</source>
        <translation>
            <numerusform>Saltou %n&#xa0;passo. Pode voltar a ele a qualquer momento.</numerusform>
            <numerusform>Saltou %n&#xa0;passos. Pode voltar a eles a qualquer momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>All steps are done. You can close the program, or go on with another guide.</source>
        <translation>Todos os passos estão concluídos. Pode fechar o programa ou continuar com outro guia.</translation>
    </message>
    <message>
        <source>You can close the program, or go on with another guide.</source>
        <translation>Pode fechar o programa ou continuar com outro guia.</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Saber mais</translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>Paste the 16 letters. They serve for one attempt with Google&apos;s mail servers and are then forgotten.</source>
        <translation>Cole as 16&#xa0;letras. Servem para uma única tentativa nos servidores de correio da Google e são depois esquecidas.</translation>
    </message>
    <message>
        <source>Try it all the same</source>
        <translation>Tentar mesmo assim</translation>
    </message>
    <message>
        <source>Use other letters</source>
        <translation>Utilizar outras letras</translation>
    </message>
    <message>
        <source>Try POP too</source>
        <translation>Verificar também o POP</translation>
    </message>
    <message>
        <source>My program shows an error message …</source>
        <translation>O meu programa mostra uma mensagem de erro…</translation>
    </message>
    <message>
        <source>The 16 letters that you copied are here: {letters}</source>
        <translation>As 16&#xa0;letras que copiou estão aqui: {letters}</translation>
    </message>
</context>
<context>
    <name>GuideNotices</name>
    <message>
        <source>{seen}. It may look different by now.</source>
        <translation>{seen}. Entretanto, o aspeto pode ter mudado.</translation>
    </message>
    <message>
        <source>Checked by its author: {date}</source>
        <translation>Verificado por quem o escreveu: {date}</translation>
    </message>
    <message>
        <source>Last checked: {date}. Google may have changed the page since.</source>
        <translation>Última verificação: {date}. A Google pode entretanto ter mudado a página.</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
    </message>
    <message>
        <source>Seen on Google&apos;s page in {date}</source>
        <translation>Visto na página da Google em {date}</translation>
    </message>
    <message>
        <source>Seen on a real screen in {date}</source>
        <translation>Visto num ecrã real em {date}</translation>
    </message>
    <message>
        <source>Seen on Google&apos;s page in {date}, in this language: {language}</source>
        <translation>Visto na página da Google em {date}, neste idioma: {language}</translation>
    </message>
    <message>
        <source>Seen on a real screen in {date}, in this language: {language}</source>
        <translation>Visto num ecrã real em {date}, neste idioma: {language}</translation>
    </message>
    <message>
        <source>From {source}, without a date</source>
        <translation>Segundo {source} (sem data)</translation>
    </message>
    <message>
        <source>From {source} of {date}</source>
        <translation>Segundo {source} ({date})</translation>
    </message>
    <message>
        <source>Google&apos;s help</source>
        <translation>a ajuda da Google</translation>
    </message>
    <message>
        <source>Google&apos;s help for administrators</source>
        <translation>a ajuda da Google para administradores</translation>
    </message>
    <message>
        <source>Google&apos;s pages for developers</source>
        <translation>as páginas da Google para programadores</translation>
    </message>
    <message>
        <source>OVHcloud&apos;s guide</source>
        <translation>o guia da OVHcloud</translation>
    </message>
    <message>
        <source>OVHcloud&apos;s notice</source>
        <translation>o aviso da OVHcloud</translation>
    </message>
    <message>
        <source>the program&apos;s own files</source>
        <translation>os ficheiros do próprio programa</translation>
    </message>
    <message>
        <source>other people&apos;s public reports</source>
        <translation>relatos públicos de outras pessoas</translation>
    </message>
    <message>
        <source>This guide is not available in your language yet. It is shown in this language: {language}.</source>
        <translation>Este guia ainda não existe em português. Aparece neste idioma: {language}.</translation>
    </message>
    <message>
        <source>Google has removed what this guide describes. It is kept for those who want to look it up.</source>
        <translation>A Google retirou o que este guia descreve. O guia fica aqui para consulta.</translation>
    </message>
    <message>
        <source>Go to the guide that works today: {guide}</source>
        <translation>Ir para o guia atual: {guide}</translation>
    </message>
    <message>
        <source>Retired guide</source>
        <translation>Guia arquivado</translation>
    </message>
</context>
<context>
    <name>GuidesPage</name>
    <message>
        <source>Retired: Google has removed what this guide describes.</source>
        <translation>Guia arquivado: a Google retirou o que ele descreve.</translation>
    </message>
</context>
<context>
    <name>InItsPlace</name>
    <message>
        <source>Picture not available</source>
        <translation>Imagem não disponível</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>16 letters, shown on the screen</source>
        <translation>16 letras, visíveis no ecrã</translation>
    </message>
    <message>
        <source>16 letters, hidden</source>
        <translation>16 letras, ocultas</translation>
    </message>
    <message>
        <source>The letters are shown.</source>
        <translation>As letras estão visíveis.</translation>
    </message>
    <message>
        <source>The letters are hidden.</source>
        <translation>As letras estão ocultas.</translation>
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
        <translation>Ocultar as 16 letras</translation>
    </message>
    <message>
        <source>Show the 16 letters</source>
        <translation>Mostrar as 16 letras</translation>
    </message>
    <message>
        <source>The 16 letters are here</source>
        <translation>As 16 letras estão aqui</translation>
    </message>
    <message>
        <source>Taken from the clipboard, without the spaces. They stay in memory until you are done, and are never saved.</source>
        <translation>Retiradas da área de transferência, sem os espaços. Ficam na memória até terminar e nunca são guardadas.</translation>
    </message>
    <message>
        <source>The letters are forgotten. Copy the right ones in Google&apos;s window, then come back here.</source>
        <translation>As letras foram esquecidas. Copie as corretas na janela da Google e volte aqui.</translation>
    </message>
    <message>
        <source>If your computer keeps a history of the clipboard</source>
        <translation>Se o seu computador guarda um histórico da área de transferência</translation>
    </message>
    <message>
        <source>These are not the right letters</source>
        <translation>Estas não são as letras certas</translation>
    </message>
    <message>
        <source>It may have kept the letters as you copied them: this program cannot take them out.</source>
        <translation>Pode ter guardado as letras tal como as copiou: este programa não as pode retirar de lá.</translation>
    </message>
    <message>
        <source>Since then they are marked as a password, which many histories leave out.</source>
        <translation>Desde então estão marcadas como palavra-passe, que muitos históricos não guardam.</translation>
    </message>
    <message>
        <source>Press the Windows key together with V: in that window all that was kept can be cleared.</source>
        <translation>Prima a tecla Windows juntamente com V: nessa janela pode apagar tudo o que foi guardado.</translation>
    </message>
    <message>
        <source>macOS keeps no history of its own before version 26; since then Spotlight can keep one, and clears it. Another program that keeps one has a command for it.</source>
        <translation>O macOS não guarda um histórico próprio antes da versão 26; desde então o Spotlight pode guardá-lo, e apagá-lo. Outro programa que guarde um tem um comando para isso.</translation>
    </message>
    <message>
        <source>In KDE press the clipboard&apos;s sign in the system tray: its history can be cleared there. Another program that keeps one has a command for it.</source>
        <translation>No KDE, prima o ícone da área de transferência na bandeja do sistema: aí pode apagar o histórico. Outro programa que guarde um tem um comando para isso.</translation>
    </message>
    <message>
        <source>Copy the letters</source>
        <translation>Copiar as letras</translation>
    </message>
    <message>
        <source>Copy the 16 letters</source>
        <translation>Copiar as letras (16)</translation>
    </message>
    <message>
        <source>The 16 letters are copied.</source>
        <translation>As 16 letras foram copiadas.</translation>
    </message>
</context>
<context>
    <name>LettersLeft</name>
    <message>
        <source>Clear the clipboard</source>
        <translation>Limpar a área de transferência</translation>
    </message>
    <message>
        <source>The 16 letters are gone from the clipboard and from memory.</source>
        <translation>As 16 letras já não estão na área de transferência nem na memória.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Open it on the phone, or in another way</source>
        <translation>Abrir no telemóvel ou de outra forma</translation>
    </message>
    <message>
        <source>Open without choosing the account</source>
        <translation>Abrir sem escolher a conta</translation>
    </message>
    <message>
        <source>Copy the link for a private window</source>
        <translation>Copiar a ligação para uma janela privada</translation>
    </message>
    <message>
        <source>In a private window no account is signed in yet, so that you choose the right one yourself.</source>
        <translation>Numa janela privada ainda não há nenhuma sessão iniciada. Pode assim escolher a conta certa.</translation>
    </message>
    <message>
        <source>Point the phone&apos;s camera at this code. It holds only the address of the page.</source>
        <translation>Aponte a câmara do telemóvel para este código. Contém apenas o endereço da página.</translation>
    </message>
    <message>
        <source>Code for the phone: {address}</source>
        <translation>Código para o telemóvel: {address}</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n&#xa0;passo</numerusform>
            <numerusform>%n&#xa0;passos</numerusform>
        </translation>
    </message>
    <message>
        <source>{steps} · {time}</source>
        <translation>{steps} · {time}</translation>
    </message>
    <message>
        <source>Have ready</source>
        <translation>Tenha à mão</translation>
    </message>
    <message>
        <source>The steps</source>
        <translation>Os passos</translation>
    </message>
    <message>
        <source>How long it takes on the pages of others is a guess.</source>
        <translation>O tempo nas páginas de terceiros é uma estimativa.</translation>
    </message>
    <message>
        <source>Already known: {question} {answer}</source>
        <translation>Já se sabe: {question} {answer}</translation>
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
        <translation>Janela inteira</translation>
    </message>
    <message>
        <source>Your window system does not let this window choose its place, nor stay on top. Move it to the right of the screen, and the browser beside it.</source>
        <translation>O sistema não deixa esta janela escolher o seu lugar nem ficar à frente. Mova-a para a direita do ecrã e ponha o navegador ao lado.</translation>
    </message>
    <message>
        <source>Your window system does not let this window choose its place, nor stay on top. Move it to the left of the screen, and the browser beside it.</source>
        <translation>O sistema não deixa esta janela escolher o seu lugar nem ficar à frente. Mova-a para a esquerda do ecrã e ponha o navegador ao lado.</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Idioma: {language}</translation>
    </message>
    <message>
        <source>Steps ▾</source>
        <translation>Passos ▾</translation>
    </message>
    <message>
        <source>Beside the browser</source>
        <translation>Ao lado do navegador</translation>
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
        <translation>Parte {number} de {total}, concluída: {title}</translation>
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
        <translation>Endereço Gmail</translation>
    </message>
    <message>
        <source>App password (16 letters)</source>
        <translation>Palavra-passe de app (16&#xa0;letras)</translation>
    </message>
    <message>
        <source>Show the letters</source>
        <translation>Mostrar as letras</translation>
    </message>
    <message>
        <source>Hide the letters</source>
        <translation>Ocultar as letras</translation>
    </message>
    <message>
        <source>{count} of {all}</source>
        <translation>{count} de {all}</translation>
    </message>
    <message>
        <source>The Gmail address is missing, or it is not whole.</source>
        <translation>Falta o endereço Gmail, ou não está completo.</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>A verificação foi interrompida.</translation>
    </message>
    <message>
        <source>The letters were forgotten when you left this page. Paste them again.</source>
        <translation>As letras foram esquecidas quando saiu desta página. Cole-as de novo.</translation>
    </message>
</context>
<context>
    <name>PictureView</name>
    <message>
        <source>Press Enter to enlarge the picture.</source>
        <translation>Prima Enter para ampliar a imagem.</translation>
    </message>
</context>
<context>
    <name>PlaceNotes</name>
    <message>
        <source>Your place could not be read: its file is damaged. You begin anew.</source>
        <translation>Não foi possível ler onde parou: o ficheiro está danificado. Tem de começar de novo.</translation>
    </message>
    <message>
        <source>The file that should hold your place was not written by this program. You begin anew.</source>
        <translation>O ficheiro que devia indicar onde parou não foi escrito por este programa. Tem de começar de novo.</translation>
    </message>
    <message>
        <source>Your place was saved by a later version of this program, which this one cannot read. You begin anew.</source>
        <translation>O ponto onde parou foi guardado por uma versão mais recente deste programa, que esta não consegue ler. Tem de começar de novo.</translation>
    </message>
    <message>
        <source>The system does not let the program read where you stopped. You begin anew.</source>
        <translation>O sistema não deixa o programa ler onde parou. Tem de começar de novo.</translation>
    </message>
    <message>
        <source>This version of the program does not know all that was saved of your last visit. What it knows is still there. Please look through your answers.</source>
        <translation>Esta versão do programa não conhece tudo o que foi guardado na sua última visita. O que conhece continua aqui. Reveja as suas respostas, por favor.</translation>
    </message>
    <message>
        <source>The page where you stopped could not be shown. You are on the first page instead.</source>
        <translation>Não foi possível mostrar a página onde parou. Em vez dela, está na primeira página.</translation>
    </message>
    <message>
        <source>Your place cannot be saved: {reason}. You can go on, but at its next start the program will not know where you stopped.</source>
        <translation>O ponto onde está não pode ser guardado: {reason}. Pode continuar, mas da próxima vez que abrir o programa não saberá onde parou.</translation>
    </message>
    <message>
        <source>The old file is kept here: {file}</source>
        <translation>O ficheiro antigo está guardado aqui: {file}</translation>
    </message>
    <message>
        <source>The guide has changed since your last visit. This is the first step that is not done.</source>
        <translation>O guia mudou desde a sua última visita. Este é o primeiro passo por concluir.</translation>
    </message>
    <message>
        <source>Welcome back. The guide has been updated since your last visit.</source>
        <translation>Olá de novo. O guia foi atualizado desde a sua última visita.</translation>
    </message>
    <message>
        <source>The page where you stopped is no longer there. What you have done is kept.</source>
        <translation>A página onde parou já não existe. O que fez continua guardado.</translation>
    </message>
    <message>
        <source>Welcome back. You are where you stopped.</source>
        <translation>Olá de novo. Está no ponto onde parou.</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Nothing leaves this computer but what you press a button for: pages opened in your browser, and the check with Google&apos;s mail servers.</source>
        <translation>Nada sai deste computador sem que prima um botão. Os botões abrem páginas no navegador e fazem a verificação nos servidores de correio da Google.</translation>
    </message>
    <message>
        <source>The program remembers your answers and the step you are at, so that you can go on later. It never stores your address or a password.</source>
        <translation>O programa lembra-se das suas respostas e do passo onde está, para poder continuar mais tarde. Nunca guarda o seu endereço nem uma palavra-passe.</translation>
    </message>
    <message>
        <source>When you press the button of the check, your address and the app password are sent to Google&apos;s mail servers, encrypted. A password that you type there stays in memory until the check ends.</source>
        <translation>Quando inicia a verificação, o seu endereço e a palavra-passe de app são enviados cifrados aos servidores de correio da Google. Uma palavra-passe que escreva aí fica na memória só até a verificação terminar.</translation>
    </message>
    <message>
        <source>On the step that makes the app password, and nowhere else, the program looks into the clipboard each time you come back to its window. It takes nothing but the 16 letters, and keeps them in memory until you are done.</source>
        <translation>No passo que cria a palavra-passe de app, e em mais nenhum, o programa consulta a área de transferência sempre que volta à sua janela. Só retira de lá as 16 letras e mantém-nas na memória até terminar.</translation>
    </message>
    <message>
        <source>To offer the mail programs of this computer first, the program reads the system&apos;s list of them. That list goes nowhere and is not kept.</source>
        <translation>Para mostrar primeiro os programas de correio deste computador, o programa lê a lista que o sistema tem deles. Essa lista não é enviada nem guardada.</translation>
    </message>
    <message>
        <source>There is no telemetry and no search for updates.</source>
        <translation>O programa não recolhe dados de utilização nem procura atualizações.</translation>
    </message>
    <message>
        <source>Take the 16 letters from the clipboard by itself</source>
        <translation>Retirar sozinho as 16 letras da área de transferência</translation>
    </message>
</context>
<context>
    <name>ProgramSheet</name>
    <message>
        <source>Where to enter it</source>
        <translation>Onde escrever os valores</translation>
    </message>
    <message>
        <source>Copying a value replaces the 16 letters in the clipboard. Here they can be copied again, as often as you need them.</source>
        <translation>Copiar um valor substitui as 16 letras na área de transferência. Aqui pode copiá-las de novo, as vezes de que precisar.</translation>
    </message>
    <message>
        <source>Copying a value replaces the 16 letters. When they are asked for, copy them again from Google&apos;s window.</source>
        <translation>Ao copiar um valor, substitui as 16&#xa0;letras. Quando forem pedidas, copie-as de novo da janela da Google.</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Other programs and devices</source>
        <translation>Outros programas e dispositivos</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>I don&apos;t know</source>
        <translation>Não sei</translation>
    </message>
    <message>
        <source>What kind of Google account is it?</source>
        <translation>De que tipo é a Conta Google?</translation>
    </message>
    <message>
        <source>An address that ends in @gmail.com or @googlemail.com is personal. An address that your employer, school or association gave you is a work or school account. So is one with your own domain at Google Workspace: you are then the administrator yourself.</source>
        <translation>Um endereço que termina em @gmail.com ou @googlemail.com é de uma conta pessoal. Um endereço atribuído pelo empregador, pela escola ou por uma associação é de uma conta profissional ou escolar. O mesmo se aplica a um domínio seu no Google Workspace: nesse caso, é também o administrador.</translation>
    </message>
    <message>
        <source>A personal account</source>
        <translation>Uma conta pessoal</translation>
    </message>
    <message>
        <source>A work or school account</source>
        <translation>Uma conta profissional ou escolar</translation>
    </message>
    <message>
        <source>Which program will sign in?</source>
        <translation>Que programa vai iniciar sessão?</translation>
    </message>
    <message>
        <source>It is the program or device that asks you for the Gmail address and a password.</source>
        <translation>É o programa ou dispositivo que lhe pede o endereço Gmail e uma palavra-passe.</translation>
    </message>
</context>
<context>
    <name>Recurring</name>
    <message>
        <source>All guides</source>
        <translation>Todos os guias</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Set up access</source>
        <translation>Configurar o acesso</translation>
    </message>
    <message>
        <source>It stopped working</source>
        <translation>O acesso deixou de funcionar</translation>
    </message>
    <message>
        <source>Remove access</source>
        <translation>Retirar o acesso</translation>
    </message>
    <message>
        <source>Check that it works</source>
        <translation>Verificar se funciona</translation>
    </message>
    <message>
        <source>Step {number} of {total}</source>
        <translation>Passo {number} de {total}</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>It works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>A sua resposta</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Voltar ao ponto onde estava</translation>
    </message>
    <message>
        <source>Back to: {step}</source>
        <translation>Voltar a: {step}</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s)</source>
        <translation>
            <numerusform>Cerca de %n&#xa0;minuto</numerusform>
            <numerusform>Cerca de %n&#xa0;minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>About {least} to {most} minutes</source>
        <translation>Cerca de {least} a {most}&#xa0;minutos</translation>
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
        <translation>{least} a {most}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>RunningView</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
</context>
<context>
    <name>StepEntries</name>
    <message>
        <source>checked and working</source>
        <translation>verificado e a funcionar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>saltado</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>por fazer</translation>
    </message>
    <message>
        <source>{guide} · {time} left</source>
        <translation>{guide} · {time} até ao fim</translation>
    </message>
    <message>
        <source>Step {number} of {total}, {state}: {title}</source>
        <translation>Passo {number} de {total}, {state}: {title}</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Shows all steps.</source>
        <translation>Mostra todos os passos.</translation>
    </message>
</context>
<context>
    <name>StepPage</name>
    <message>
        <source>The picture at the top of Google&apos;s page must belong to {address}.</source>
        <translation>A imagem ou a inicial no cabeçalho da página da Google tem de ser da conta {address}.</translation>
    </message>
    <message>
        <source>Open {page}</source>
        <translation>Abrir {page}</translation>
    </message>
    <message>
        <source>{action} in the browser</source>
        <translation>{action} (no navegador)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir outra vez</translation>
    </message>
    <message>
        <source>Open again: {page}</source>
        <translation>Abrir outra vez: {page}</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar a ligação</translation>
    </message>
    <message>
        <source>Copy the link: {page}</source>
        <translation>Copiar a ligação: {page}</translation>
    </message>
    <message>
        <source>Do this there, then come back here.</source>
        <translation>Faça isto lá e depois volte aqui.</translation>
    </message>
    <message>
        <source>This window is narrow now, so that it fits beside the browser.</source>
        <translation>Esta janela é agora estreita, para caber ao lado do navegador.</translation>
    </message>
    <message>
        <source>Opened ✓ – do this there, then come back here.</source>
        <translation>Aberto ✓ – faça isto lá e depois volte aqui.</translation>
    </message>
    <message>
        <source>{step} · Retired guide</source>
        <translation>{step} · guia arquivado</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Saltar este passo</translation>
    </message>
    <message>
        <source>I have done this already</source>
        <translation>Já fiz isto</translation>
    </message>
    <message>
        <source>About this guide, and all its steps</source>
        <translation>Sobre este guia, com todos os passos</translation>
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
        <translation>Copiar: {value}</translation>
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
        <translation>Copiar a mensagem</translation>
    </message>
    <message>
        <source>Details ({code})</source>
        <translation>Detalhes ({code})</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome back</source>
        <translation>Olá de novo</translation>
    </message>
    <message>
        <source>Guides, step by step</source>
        <translation>Guias passo a passo</translation>
    </message>
    <message>
        <source>Connect your Gmail account to another program</source>
        <translation>Ligue a sua conta do Gmail a outro programa</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca do programa</translation>
    </message>
    <message>
        <source>Each guide leads you through its steps, with the right buttons and the right pages. Nothing is sent unless you press a button for it, and no password is kept.</source>
        <translation>Cada guia conduz passo a passo, com os botões e as páginas certos. Nada é enviado sem que prima um botão para isso, e nenhuma palavra-passe é guardada.</translation>
    </message>
    <message>
        <source>Step by step, with the right buttons and the right pages. Have your Google password ready, and your phone or another second proof. Nothing is sent unless you press a button for it, and no password is kept.</source>
        <translation>Passo a passo, com os botões e as páginas certos. Tenha à mão a palavra-passe da Conta Google e o telemóvel, ou outra segunda confirmação. Nada é enviado sem que prima um botão para isso, e nenhuma palavra-passe é guardada.</translation>
    </message>
    <message>
        <source>For Outlook, Thunderbird, a printer, OVHcloud Mail Migrator …</source>
        <translation>Para o Outlook, o Thunderbird, uma impressora, o OVHcloud Mail Migrator…</translation>
    </message>
    <message>
        <source>You need your Google password and a second proof.</source>
        <translation>Precisa da palavra-passe da Conta Google e de uma segunda confirmação.</translation>
    </message>
    <message>
        <source>Find the cause, with or without the error message.</source>
        <translation>Encontre a causa, com ou sem a mensagem de erro.</translation>
    </message>
    <message>
        <source>You need the program that no longer signs in.</source>
        <translation>Precisa do programa que já não inicia sessão.</translation>
    </message>
    <message>
        <source>After a migration, or when a device was lost.</source>
        <translation>Depois de uma migração ou da perda de um dispositivo.</translation>
    </message>
    <message>
        <source>You need your Google password.</source>
        <translation>Precisa da palavra-passe da Conta Google.</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Continuar onde parou</translation>
    </message>
    <message>
        <source>Continue: step {number} of {total}</source>
        <translation>Continuar: passo {number} de {total}</translation>
    </message>
    <message>
        <source>Start again …</source>
        <translation>Recomeçar…</translation>
    </message>
    <message>
        <source>This guide cannot be shown</source>
        <translation>Não é possível mostrar este guia</translation>
    </message>
    <message>
        <source>Choose another guide instead.</source>
        <translation>Escolha antes outro guia.</translation>
    </message>
    <message>
        <source>There is no guide in this folder: {folder}</source>
        <translation>Não há nenhum guia nesta pasta: {folder}</translation>
    </message>
    <message>
        <source>File {file}, line {line}.</source>
        <translation>Ficheiro {file}, linha {line}.</translation>
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
