<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt">
<context>
    <name>audit</name>
    <message>
        <source>Backup made</source>
        <translation>Cópia de segurança feita</translation>
    </message>
    <message>
        <source>Database encrypted anew</source>
        <translation>Base cifrada de novo</translation>
    </message>
    <message>
        <source>Database moved</source>
        <translation>Base mudada</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Importação desfeita</translation>
    </message>
    <message>
        <source>Kept for longer</source>
        <translation>Guardado por mais tempo</translation>
    </message>
    <message>
        <source>Laptop goes on under a new name</source>
        <translation>O computador continua com outro nome</translation>
    </message>
    <message>
        <source>Officer’s name chosen</source>
        <translation>Nome do funcionário escolhido</translation>
    </message>
    <message>
        <source>Package taken in</source>
        <translation>Pacote recebido</translation>
    </message>
    <message>
        <source>Package written</source>
        <translation>Pacote escrito</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Frase secreta mudada</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Report or file left</source>
        <translation>Relatório ou ficheiro que saiu</translation>
    </message>
    <message>
        <source>Trust confirmed</source>
        <translation>Confiança confirmada</translation>
    </message>
    <message>
        <source>Trust not confirmed</source>
        <translation>Confiança não confirmada</translation>
    </message>
    <message>
        <source>Trust proposed</source>
        <translation>Confiança proposta</translation>
    </message>
    <message>
        <source>changes: {value}</source>
        <translation>alterações: {value}</translation>
    </message>
    <message>
        <source>edits in Excel: {value}</source>
        <translation>correções no Excel: {value}</translation>
    </message>
    <message>
        <source>from: {value}</source>
        <translation>de: {value}</translation>
    </message>
    <message>
        <source>package {value}</source>
        <translation>pacote {value}</translation>
    </message>
    <message>
        <source>refused: {value}</source>
        <translation>recusadas: {value}</translation>
    </message>
    <message>
        <source>rows: {value}</source>
        <translation>linhas: {value}</translation>
    </message>
    <message>
        <source>taken: {value}</source>
        <translation>integradas: {value}</translation>
    </message>
    <message>
        <source>to: {value}</source>
        <translation>para: {value}</translation>
    </message>
    <message>
        <source>until {value}</source>
        <translation>até {value}</translation>
    </message>
    <message>
        <source>waiting: {value}</source>
        <translation>em espera: {value}</translation>
    </message>
    <message>
        <source>{what}, changed: {n}</source>
        <translation>{what}, alterações: {n}</translation>
    </message>
    <message>
        <source>{what}, decided: {n}</source>
        <translation>{what}, decisões: {n}</translation>
    </message>
    <message>
        <source>{what}, deleted: {n}</source>
        <translation>{what}, eliminações: {n}</translation>
    </message>
    <message>
        <source>{what}, kept: {n}</source>
        <translation>{what}, conservações: {n}</translation>
    </message>
    <message>
        <source>{what}, new: {n}</source>
        <translation>{what}, novos: {n}</translation>
    </message>
    <message>
        <source>{what}, taken back for good: {n}</source>
        <translation>{what}, apagamentos definitivos: {n}</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Care for what is held</source>
        <translation>Cuidado com o que se guarda</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contacts, after their last use</source>
        <translation>Contactos, depois do último uso</translation>
    </message>
    <message>
        <source>Documents and photos, after their last use</source>
        <translation>Documentos e fotos, depois do último uso</translation>
    </message>
    <message>
        <source>Each row covers the one before, so that no row can be changed or removed unseen. The list holds no values of records.</source>
        <translation>Cada linha cobre a anterior: nenhuma pode ser mudada nem retirada sem que se note. A lista não contém dados dos registos.</translation>
    </message>
    <message>
        <source>Forget “{title}”?</source>
        <translation>Esquecer «{title}»?</translation>
    </message>
    <message>
        <source>Headquarters set this; you may choose a shorter time.</source>
        <translation>Foi a sede que fixou; pode escolher um prazo mais curto.</translation>
    </message>
    <message>
        <source>It is deleted here and, with the next packages, everywhere.</source>
        <translation>O registo é eliminado aqui e, com os próximos pacotes, em toda a parte.</translation>
    </message>
    <message>
        <source>Keep a year</source>
        <translation>Guardar um ano</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Deixar ir</translation>
    </message>
    <message>
        <source>Let “{title}” go?</source>
        <translation>Deixar ir «{title}»?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Pormenores</translation>
    </message>
    <message>
        <source>Name, e-mail and phone go here and, with the next packages, everywhere. Nothing brings them back.</source>
        <translation>O nome, o correio e o telefone desaparecem aqui e, com os próximos pacotes, em toda a parte. Nada os traz de volta.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Nobody is named here.</source>
        <translation>Aqui não se nomeia ninguém.</translation>
    </message>
    <message>
        <source>Notes, after their last use</source>
        <translation>Notas, depois do último uso</translation>
    </message>
    <message>
        <source>Nothing has to be looked at again.</source>
        <translation>Nada há a rever.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Take back for good</source>
        <translation>Apagar de vez</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>A rever</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What is held about a contact</source>
        <translation>O que se guarda de um contacto</translation>
    </message>
    <message>
        <source>What is held?</source>
        <translation>O que se guarda?</translation>
    </message>
    <message>
        <source>What is wrong is corrected in the form of the contact.</source>
        <translation>O que estiver errado corrige-se no formulário do contacto.</translation>
    </message>
    <message>
        <source>What was not used for long is listed here. Nothing goes by itself: you keep it or let it go.</source>
        <translation>Aqui lista-se o que não se usa há muito. Nada sai sozinho: guarda-se ou deixa-se ir.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quem fez o quê</translation>
    </message>
    <message>
        <source>deleted, but still in its history</source>
        <translation>eliminado, mas ainda no histórico</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>último uso: {day}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>A sketch to find one’s way: places are approximate and no frontiers are drawn. Names and places express no opinion on the legal status of any country, territory, city or area, or of its authorities, nor on its frontiers or boundaries.</source>
        <translation>Esboço para se orientar: os lugares são aproximados e não se traça nenhuma fronteira. Os nomes e os lugares não exprimem qualquer opinião sobre o estatuto jurídico de países, territórios, cidades ou zonas, ou das suas autoridades, nem sobre as suas fronteiras ou limites.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Copiar como imagem</translation>
    </message>
    <message>
        <source>Copy the picture: {title}</source>
        <translation>Copiar a imagem: {title}</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar a tabela</translation>
    </message>
    <message>
        <source>Copy, save, numbers: {title}</source>
        <translation>Copiar, guardar, números: {title}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Ainda não há nada para mostrar.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Numbers behind the picture: {title}</source>
        <translation>Números da imagem: {title}</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De um total de</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Guardar como PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Guardar como SVG…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar a imagem</translation>
    </message>
    <message>
        <source>Save the picture: {title}</source>
        <translation>Guardar a imagem: {title}</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Parte, %</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Mostrar os números</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>A imagem está copiada.</translation>
    </message>
    <message>
        <source>The picture is saved: {file}</source>
        <translation>A imagem está guardada: {file}</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>O mundo inteiro</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>a área de transferência</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another folder, or close the file where it is open.</source>
        <translation>Não foi possível escrever {file}. Escolha outra pasta ou feche o ficheiro onde estiver aberto.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>A chain of the log is broken.</source>
        <translation>Uma cadeia do diário está quebrada.</translation>
    </message>
    <message>
        <source>A package in the archive is no longer what was kept: {detail}.</source>
        <translation>Um pacote do arquivo já não é o que foi guardado: {detail}.</translation>
    </message>
    <message>
        <source>A part of the log cannot be read.</source>
        <translation>Não é possível ler uma parte do diário.</translation>
    </message>
    <message>
        <source>A record differs from the log: {uid}.</source>
        <translation>Um registo difere do diário: {uid}.</translation>
    </message>
    <message>
        <source>A record has no log: {uid}.</source>
        <translation>Um registo não consta do diário: {uid}.</translation>
    </message>
    <message>
        <source>A record of the log is missing: {uid}.</source>
        <translation>Falta um registo que consta do diário: {uid}.</translation>
    </message>
    <message>
        <source>A row is missing: {uid}.</source>
        <translation>Falta uma linha: {uid}.</translation>
    </message>
    <message>
        <source>A row points to nothing in {detail}.</source>
        <translation>Uma linha remete para algo que não existe em {detail}.</translation>
    </message>
    <message>
        <source>A value differs from the log: {uid}.</source>
        <translation>Um valor difere do diário: {uid}.</translation>
    </message>
    <message>
        <source>An attached file is no longer what was attached: {detail}.</source>
        <translation>Um ficheiro anexado já não é o que foi anexado: {detail}.</translation>
    </message>
    <message>
        <source>It means: somebody or something wrote into the list of who did what. The records are not touched by it.</source>
        <translation>Isto quer dizer que alguém ou algo escreveu na lista de quem fez o quê. Os registos não foram afetados.</translation>
    </message>
    <message>
        <source>It means: somebody or something wrote over a package that was kept after it was taken or sent. The records are not touched by it.</source>
        <translation>Significa: alguém ou algo escreveu por cima de um pacote guardado depois de recebido ou enviado. Os registos não são afetados.</translation>
    </message>
    <message>
        <source>It means: somebody or something wrote over an attached file. The records are not touched by it.</source>
        <translation>Significa: alguém ou algo escreveu por cima de um ficheiro anexo. Os registos não são afetados.</translation>
    </message>
    <message>
        <source>It means: the disk or another program has hurt the file, and something recorded here may not be readable any more. What was sent is safe on the other side.</source>
        <translation>Significa: o disco ou outro programa danificou o ficheiro, e algo registado aqui talvez já não se possa ler. O que foi enviado está a salvo do outro lado.</translation>
    </message>
    <message>
        <source>It means: the log, where all that was recorded stands, is whole; only what is worked out from it is wrong. Nothing was lost. It is a mistake of the program, not yours.</source>
        <translation>Significa: o diário, onde está tudo o que foi registado, está inteiro; só está errado o que dele se deduz. Nada se perdeu. É um erro do programa, não seu.</translation>
    </message>
    <message>
        <source>Row {number} of the audit is not as it was written, or is missing.</source>
        <translation>A linha {number} do registo de auditoria não está como foi escrita, ou falta.</translation>
    </message>
    <message>
        <source>The digest of {scope} does not agree.</source>
        <translation>A impressão digital de {scope} não coincide.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>O ficheiro está danificado: {detail}</translation>
    </message>
    <message>
        <source>The index of the log is broken.</source>
        <translation>O índice do diário está danificado.</translation>
    </message>
    <message>
        <source>The marks on clocks differ from the log.</source>
        <translation>As marcas dos relógios diferem do diário.</translation>
    </message>
    <message>
        <source>What is known of a record is not its log: {uid}.</source>
        <translation>O que se sabe de um registo não é o que diz o seu diário: {uid}.</translation>
    </message>
    <message>
        <source>What to do: delete that file. It is asked for again with the next package.</source>
        <translation>O que fazer: apague esse ficheiro. Será pedido de novo com o próximo pacote.</translation>
    </message>
    <message>
        <source>What to do: make a backup, so that the list stays as it was found, and tell headquarters.</source>
        <translation>O que fazer: faça uma cópia de segurança, para guardar a lista tal como foi encontrada, e avise a sede.</translation>
    </message>
    <message>
        <source>What to do: make a backup, then send a problem report (Help, Report a problem) to whoever looks after the program. You may go on working; do not trust totals until it is mended.</source>
        <translation>O que fazer: faça uma cópia de segurança e envie um relatório de problema (Ajuda, Comunicar um problema) a quem se ocupa do programa. Pode continuar a trabalhar; não confie nos totais até estar resolvido.</translation>
    </message>
    <message>
        <source>What to do: nothing today. That import cannot be undone, and a lost database would be rebuilt without this package; ask its sender for it again if you want to keep it.</source>
        <translation>O que fazer: hoje nada. Essa importação não pode ser desfeita, e uma base perdida seria reconstruída sem este pacote; peça-o de novo ao remetente se o quiser guardar.</translation>
    </message>
    <message>
        <source>What to do: record nothing more here. Go back to the newest backup (Settings, under Backups), which keeps the damaged file aside, and take in again the packages that came since. If there is no backup, make a new database from the archive of packages: passerelle import NEW.db ARCHIVE --rebuild. Tell whoever looks after your computer: the disk may be failing.</source>
        <translation>O que fazer: não registe mais nada aqui. Volte à cópia mais recente (Definições, sob Cópias de segurança), que guarda à parte o ficheiro danificado, e importe de novo os pacotes chegados desde então. Se não houver cópia, faça uma base nova com o arquivo de pacotes: passerelle import NOVA.db ARQUIVO --rebuild. Avise quem se ocupa do seu computador: o disco pode estar a falhar.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n changes recorded.</source>
        <translation>
            <numerusform>%n alteração registada.</numerusform>
            <numerusform>%n alterações registadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files come from laptops nobody vouches for. Whoever verified the lost laptop finds its thirty digits in Settings, under Signatures: give them with --digits. With --accept-unverified all files are believed, also in what they say of keys.</source>
        <translation>
            <numerusform>%n ficheiro vem de um computador que ninguém garante. Quem verificou o computador perdido encontra os seus trinta algarismos nas Definições, em Assinaturas: indique-os com --digits. Com --accept-unverified acredita-se em todos os ficheiros, também no que dizem de chaves.</numerusform>
            <numerusform>%n ficheiros vêm de computadores que ninguém garante. Quem verificou o computador perdido encontra os seus trinta algarismos nas Definições, em Assinaturas: indique-os com --digits. Com --accept-unverified acredita-se em todos os ficheiros, também no que dizem de chaves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of the archive were left out; above stands why.</source>
        <translation>
            <numerusform>%n ficheiro do arquivo ficou de fora; acima diz-se porquê.</numerusform>
            <numerusform>%n ficheiros do arquivo ficaram de fora; acima diz-se porquê.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n registo</numerusform>
            <numerusform>%n registos</numerusform>
        </translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(eliminado)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>(in conflict)</source>
        <translation>(em conflito)</translation>
    </message>
    <message>
        <source>--full is for one office</source>
        <translation>--full é para um só escritório</translation>
    </message>
    <message>
        <source>--keep goes alone</source>
        <translation>--keep usa-se sozinho</translation>
    </message>
    <message>
        <source>All is sound.</source>
        <translation>Está tudo em ordem.</translation>
    </message>
    <message>
        <source>Ask an office to send again.</source>
        <translation>Pedir a um escritório que volte a enviar.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Check the file and the chains of its log.</source>
        <translation>Verificar o ficheiro e as cadeias do seu diário.</translation>
    </message>
    <message>
        <source>Clock marked as wrong: {laptop}</source>
        <translation>Relógio assinalado como errado: {laptop}</translation>
    </message>
    <message>
        <source>Code of the receipt</source>
        <translation>Código do recibo</translation>
    </message>
    <message>
        <source>Confirm a package by the code of its receipt, heard by phone.</source>
        <translation>Confirmar um pacote pelo código do recibo, ouvido ao telefone.</translation>
    </message>
    <message>
        <source>Copied laptop: {laptop}. What both of them wrote is kept; each goes on under a name of its own.</source>
        <translation>Portátil copiado: {laptop}. O que ambos escreveram é conservado; cada um continua com um nome próprio.</translation>
    </message>
    <message>
        <source>Decide a conflict.</source>
        <translation>Decidir um conflito.</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Decidido.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Each command explains itself: passerelle COMMAND --help</source>
        <translation>Cada comando tem a sua explicação: passerelle COMMAND --help</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 something was refused or held, 2 wrong call.</source>
        <translation>Códigos de saída: 0 feito, 1 algo foi recusado ou ficou em espera, 2 chamada errada.</translation>
    </message>
    <message>
        <source>Help an office that forgot its passphrase, at headquarters.</source>
        <translation>Ajudar um escritório que esqueceu a frase secreta, na sede.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Into the library before: {new} new, {changed} changed.</source>
        <translation>Antes, para a biblioteca: {new} novos, {changed} alterados.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Portátil</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Últimas notícias</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>Último pacote</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Likely doubles: {n}</source>
        <translation>Duplicados prováveis: {n}</translation>
    </message>
    <message>
        <source>List the records of an entity.</source>
        <translation>Listar os registos de uma entidade.</translation>
    </message>
    <message>
        <source>List what has been kept for long.</source>
        <translation>Listar o que se guarda há muito.</translation>
    </message>
    <message>
        <source>List what waits for a decision.</source>
        <translation>Listar o que aguarda decisão.</translation>
    </message>
    <message>
        <source>Made: {path} (office {office}).</source>
        <translation>Criada: {path} (escritório {office}).</translation>
    </message>
    <message>
        <source>Make a database.</source>
        <translation>Criar uma base de dados.</translation>
    </message>
    <message>
        <source>Make a report.</source>
        <translation>Fazer um relatório.</translation>
    </message>
    <message>
        <source>Make a verified backup.</source>
        <translation>Fazer uma cópia de segurança verificada.</translation>
    </message>
    <message>
        <source>Mark a laptop whose clock is wrong.</source>
        <translation>Assinalar um portátil cujo relógio está errado.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Pormenores</translation>
    </message>
    <message>
        <source>Nothing has to be looked at again.</source>
        <translation>Nada há a rever.</translation>
    </message>
    <message>
        <source>Nothing was done here in that time.</source>
        <translation>Nada foi feito aqui nesse tempo.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Ring that office at a number you knew before, and have the digits read out. Then: --digits with the last two groups, and --out for the answer.</source>
        <translation>Telefone a esse escritório para um número que já conhecia e peça que lhe leiam os algarismos. Depois: --digits com os dois últimos grupos e --out para a resposta.</translation>
    </message>
    <message>
        <source>Say what is held about a contact.</source>
        <translation>Dizer o que se guarda de um contacto.</translation>
    </message>
    <message>
        <source>Say who did what here, and when.</source>
        <translation>Dizer quem fez o quê aqui, e quando.</translation>
    </message>
    <message>
        <source>Take back for good what is held of a person.</source>
        <translation>Apagar de vez o que se guarda de uma pessoa.</translation>
    </message>
    <message>
        <source>The database has its new passphrase. Backups made until now keep the old one.</source>
        <translation>A base de dados tem a sua nova frase secreta. As cópias feitas até agora mantêm a antiga.</translation>
    </message>
    <message>
        <source>The database is protected now, and with it the backups, attached files and kept packages beside it. Copies you put elsewhere are not.</source>
        <translation>A base está agora protegida, e com ela as cópias de segurança, os ficheiros anexos e os pacotes guardados ao lado. As cópias que pôs noutro lugar não estão.</translation>
    </message>
    <message>
        <source>The recovery key is here now; requests can be answered.</source>
        <translation>A chave de recuperação já está aqui; pode responder-se aos pedidos.</translation>
    </message>
    <message>
        <source>The recovery key is made. Save a copy of it for a safe (--save-key); offices hear of it with your next packages.</source>
        <translation>A chave de recuperação está criada. Guarde uma cópia para um cofre (--save-key); os escritórios sabem dela com os seus próximos pacotes.</translation>
    </message>
    <message>
        <source>Tie records of several offices that mean the same.</source>
        <translation>Ligar registos de vários escritórios que designam o mesmo.</translation>
    </message>
    <message>
        <source>Tied.</source>
        <translation>Ligados.</translation>
    </message>
    <message>
        <source>Ties: {n}</source>
        <translation>Ligações: {n}</translation>
    </message>
    <message>
        <source>UIDs, --undo and --likely: one at a time</source>
        <translation>UID, --undo e --likely: um de cada vez</translation>
    </message>
    <message>
        <source>Untied.</source>
        <translation>Desligados.</translation>
    </message>
    <message>
        <source>What was held of this person is gone; whoever received it hears of it.</source>
        <translation>O que se guardava desta pessoa desapareceu; quem o recebeu fica a saber.</translation>
    </message>
    <message>
        <source>Write a problem report, without a value of any record.</source>
        <translation>Escrever um relatório de problema, sem nenhum valor de registos.</translation>
    </message>
    <message>
        <source>Written: {path}. It opens the database of {laptop}, there and once.</source>
        <translation>Escrito: {path}. Abre a base de dados de {laptop}, lá e uma só vez.</translation>
    </message>
    <message>
        <source>Written: {path}. It opens the databases of all offices: keep it in a safe, and its passphrase elsewhere.</source>
        <translation>Escrito: {path}. Abre as bases de dados de todos os escritórios: guarde-o num cofre e a sua frase secreta noutro lugar.</translation>
    </message>
    <message>
        <source>Written: {path}. Send it to headquarters; they ring you, and then you read these digits out: {digits}</source>
        <translation>Escrito: {path}. Envie-o à sede; telefonam-lhe e então lê estes algarismos: {digits}</translation>
    </message>
    <message>
        <source>a verified laptop under a new name, for which its old key vouches</source>
        <translation>um computador verificado com um nome novo, pelo qual a sua chave antiga responde</translation>
    </message>
    <message>
        <source>as a table for a spreadsheet program</source>
        <translation>como tabela para uma folha de cálculo</translation>
    </message>
    <message>
        <source>close the workbook by the password in a file</source>
        <translation>fechar o livro com a palavra-passe que está num ficheiro</translation>
    </message>
    <message>
        <source>file whose first line is the new passphrase</source>
        <translation>ficheiro cuja primeira linha é a nova frase secreta</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase of the database</source>
        <translation>ficheiro cuja primeira linha é a frase secreta da base</translation>
    </message>
    <message>
        <source>file whose first line opens that copy of the recovery key</source>
        <translation>ficheiro cuja primeira linha abre essa cópia da chave de recuperação</translation>
    </message>
    <message>
        <source>file with the password of the files</source>
        <translation>ficheiro com a palavra-passe dos ficheiros</translation>
    </message>
    <message>
        <source>for whom: an office, HQ, or ALL offices heard from</source>
        <translation>para quem: um escritório, HQ, ou ALL para todos de que veio um pacote</translation>
    </message>
    <message>
        <source>for whom: hq (everything), partner or public</source>
        <translation>para quem: hq (tudo), partner ou public</translation>
    </message>
    <message>
        <source>from this day on, such as 2026-01-31</source>
        <translation>a partir deste dia, como 2026-01-31</translation>
    </message>
    <message>
        <source>it is forgotten: headquarters’ answer, with a new passphrase</source>
        <translation>foi esquecida: a resposta da sede, com uma nova frase secreta</translation>
    </message>
    <message>
        <source>it is forgotten: write a request that headquarters can answer</source>
        <translation>foi esquecida: escrever um pedido a que a sede pode responder</translation>
    </message>
    <message>
        <source>its clock is right after all</source>
        <translation>o relógio está certo, afinal</translation>
    </message>
    <message>
        <source>json, xlsx, pdf, csv or iati; without it, as text</source>
        <translation>json, xlsx, pdf, csv ou iati; sem isso, como texto</translation>
    </message>
    <message>
        <source>keep a record until this day; it is asked about again then</source>
        <translation>guardar um registo até este dia; depois volta-se a perguntar</translation>
    </message>
    <message>
        <source>make headquarters’ recovery key; offices hear of it by packages</source>
        <translation>criar a chave de recuperação da sede; os escritórios sabem dela pelos pacotes</translation>
    </message>
    <message>
        <source>name a report, or ask for --list</source>
        <translation>indique um relatório ou peça --list</translation>
    </message>
    <message>
        <source>name all reports</source>
        <translation>indicar todos os relatórios</translation>
    </message>
    <message>
        <source>narrow it, as --list says by what; repeatable</source>
        <translation>limitá-lo, --list diz por quê; pode repetir-se</translation>
    </message>
    <message>
        <source>one change a line, such as {example}; - reads them here</source>
        <translation>uma alteração por linha, por exemplo {example}; - lê-as daqui</translation>
    </message>
    <message>
        <source>package {id}</source>
        <translation>pacote {id}</translation>
    </message>
    <message>
        <source>packages in any order, or folders of packages</source>
        <translation>pacotes em qualquer ordem, ou pastas de pacotes</translation>
    </message>
    <message>
        <source>passerelle selftest: tries this installation out, all by itself.</source>
        <translation>passerelle selftest: experimenta esta instalação sozinho.</translation>
    </message>
    <message>
        <source>take packages of signers nobody verified; the receipt says so</source>
        <translation>importar pacotes de signatários que ninguém verificou; o recibo di-lo</translation>
    </message>
    <message>
        <source>take the recovery key from the safe</source>
        <translation>usar a chave de recuperação guardada no cofre</translation>
    </message>
    <message>
        <source>take the rows that are clear and leave the others out</source>
        <translation>aceitar as linhas claras e omitir as outras</translation>
    </message>
    <message>
        <source>tell what left this laptop, and when</source>
        <translation>dizer o que saiu deste portátil, e quando</translation>
    </message>
    <message>
        <source>the answer to write</source>
        <translation>a resposta a escrever</translation>
    </message>
    <message>
        <source>the contact, as list shows it</source>
        <translation>o contacto, como list o mostra</translation>
    </message>
    <message>
        <source>the enrolment to write</source>
        <translation>a inscrição a escrever</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>o ficheiro a escrever</translation>
    </message>
    <message>
        <source>the last two groups of its digits, heard on the phone</source>
        <translation>os dois últimos grupos dos seus algarismos, ouvidos ao telefone</translation>
    </message>
    <message>
        <source>the order of day, month and year in numbers</source>
        <translation>a ordem de dia, mês e ano em algarismos</translation>
    </message>
    <message>
        <source>the report to write; without it, you only see what would be in it</source>
        <translation>o relatório a escrever; sem isto, vê apenas o que conteria</translation>
    </message>
    <message>
        <source>the report, such as q1</source>
        <translation>o relatório, por exemplo q1</translation>
    </message>
    <message>
        <source>the request of an office that forgot its passphrase</source>
        <translation>o pedido de um escritório que esqueceu a frase secreta</translation>
    </message>
    <message>
        <source>the row of the titles</source>
        <translation>a linha dos títulos</translation>
    </message>
    <message>
        <source>the sheet to read</source>
        <translation>a folha a ler</translation>
    </message>
    <message>
        <source>the sign before decimals</source>
        <translation>o sinal antes das casas decimais</translation>
    </message>
    <message>
        <source>the terminal</source>
        <translation>o terminal</translation>
    </message>
    <message>
        <source>title of the document</source>
        <translation>título do documento</translation>
    </message>
    <message>
        <source>two rows filled in for one record become two</source>
        <translation>duas linhas preenchidas para um mesmo registo passam a dois</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>aguarda uma decisão</translation>
    </message>
    <message>
        <source>what a column is: its letters or title, and a field (- leaves it out)</source>
        <translation>o que é uma coluna: as suas letras ou o título, e um campo (- omite-a)</translation>
    </message>
    <message>
        <source>what is meant in a cell</source>
        <translation>o que se quer dizer numa célula</translation>
    </message>
    <message>
        <source>what people will fill in</source>
        <translation>o que será preenchido</translation>
    </message>
    <message>
        <source>what the rows are; guessed, when omitted</source>
        <translation>o que são as linhas; adivinhado quando omitido</translation>
    </message>
    <message>
        <source>where the copy goes</source>
        <translation>para onde vai a cópia</translation>
    </message>
    <message>
        <source>whether a photo may be shown: nobody recognisable, or consent kept</source>
        <translation>se uma foto pode ser mostrada: ninguém reconhecível, ou consentimento guardado</translation>
    </message>
    <message>
        <source>which record a row means; ROW.2 is its second partner</source>
        <translation>o registo que uma linha designa; ROW.2 é o seu segundo parceiro</translation>
    </message>
    <message>
        <source>with --rebuild: the thirty digits of the lost laptop, as another laptop that verified it shows them; only what it vouches for is taken; repeatable</source>
        <translation>com --rebuild: os trinta algarismos do computador perdido, tal como os mostra outro que o verificou; só se toma o que ele garante; repetível</translation>
    </message>
    <message>
        <source>with --revoke: the form to print</source>
        <translation>com --revoke: o formulário a imprimir</translation>
    </message>
    <message>
        <source>write a copy of the file of this document</source>
        <translation>escrever uma cópia do ficheiro deste documento</translation>
    </message>
    <message>
        <source>write over a file of this name, if there is one</source>
        <translation>substituir um ficheiro com esse nome, se existir</translation>
    </message>
    <message>
        <source>write the recovery key, for a safe</source>
        <translation>escrever a chave de recuperação, para um cofre</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: {entity}, titles in row {row}</source>
        <translation>{file}, folha {sheet}: {entity}, títulos na linha {row}</translation>
    </message>
    <message>
        <source>{file}: empty sheets for {names}.</source>
        <translation>{file}: folhas vazias para {names}.</translation>
    </message>
    <message>
        <source>{file}: send it to {office}; its next package will hold what is missing here.</source>
        <translation>{file}: envie-o a {office}; o próximo pacote de lá trará o que falta aqui.</translation>
    </message>
    <message numerus="yes">
        <source>{folder}: %n files, {size} MB.</source>
        <translation>
            <numerusform>{folder}: %n ficheiro, {size} MB.</numerusform>
            <numerusform>{folder}: %n ficheiros, {size} MB.</numerusform>
        </translation>
    </message>
    <message>
        <source>{laptop} is trusted no longer; everybody hears of it with the next package.</source>
        <translation>Já não se confia em {laptop}; todos o saberão com o próximo pacote.</translation>
    </message>
    <message>
        <source>{laptop}: the clock counts as right (shown otherwise now: {records}). Everyone hears it with the next package.</source>
        <translation>{laptop}: o relógio conta como certo (mostradas de outro modo: {records}). Todos o saberão com o próximo pacote.</translation>
    </message>
    <message>
        <source>{laptop}: the clock is marked as wrong; where others wrote too, its values are shown last (shown otherwise now: {records}). Everyone gets the mark with the next package.</source>
        <translation>{laptop}: o relógio fica assinalado como errado; onde outros também escreveram, os seus valores são mostrados por último (mostradas de outro modo: {records}). Todos recebem a marca com o próximo pacote.</translation>
    </message>
    <message>
        <source>{name} is attached to {uid}.</source>
        <translation>{name} está anexado a {uid}.</translation>
    </message>
    <message>
        <source>{path}: backup of {records} records, {size} MB, looked at and sound.</source>
        <translation>{path}: cópia de {records} registos, {size} MB, verificada e em bom estado.</translation>
    </message>
    <message>
        <source>Not sent: {n} records</source>
        <translation>Registos não enviados: {n}</translation>
    </message>
    <message>
        <source>%(value)r is none of %(choices)s</source>
        <translation>%(value)r não é nenhum de: %(choices)s</translation>
    </message>
    <message>
        <source>%(value)r is not a number</source>
        <translation>%(value)r não é um número</translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are no part of it: they lie in {folder}, where nothing is ever written again. Copy that folder too.</source>
        <translation>
            <numerusform>%n anexo não faz parte dela: está em {folder}, onde nada é reescrito. Copie também essa pasta.</numerusform>
            <numerusform>%n anexos não fazem parte dela: estão em {folder}, onde nada é reescrito. Copie também essa pasta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits made in the sheets taken</source>
        <translation>
            <numerusform>%n alteração feita nas folhas foi aceite</numerusform>
            <numerusform>%n alterações feitas nas folhas foram aceites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still to come</source>
        <translation>
            <numerusform>falta chegar %n ficheiro</numerusform>
            <numerusform>faltam chegar %n ficheiros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still to come, {size} MB; every package asks for them.</source>
        <translation>
            <numerusform>Falta chegar %n ficheiro, {size} MB; cada pacote o pede.</numerusform>
            <numerusform>Faltam chegar %n ficheiros, {size} MB; cada pacote os pede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go along, {size} MB.</source>
        <translation>
            <numerusform>%n ficheiro segue junto, {size} MB.</numerusform>
            <numerusform>%n ficheiros seguem juntos, {size} MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of its records are not here. Put them back into the folder of files, or wait: the next packages ask for them.</source>
        <translation>
            <numerusform>%n ficheiro dos seus registos não está aqui. Volte a pô-lo na pasta dos ficheiros, ou espere: os próximos pacotes pedem-no.</numerusform>
            <numerusform>%n ficheiros dos seus registos não estão aqui. Volte a pô-los na pasta dos ficheiros, ou espere: os próximos pacotes pedem-nos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for a later package, {size} MB.</source>
        <translation>
            <numerusform>%n ficheiro espera por um próximo pacote, {size} MB.</numerusform>
            <numerusform>%n ficheiros esperam por um próximo pacote, {size} MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems noted in {file}</source>
        <translation>
            <numerusform>%n problema assinalado em {file}</numerusform>
            <numerusform>%n problemas assinalados em {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>%s is missing</source>
        <translation>falta %s</translation>
    </message>
    <message>
        <source>(stands beside newer work)</source>
        <translation>(fica ao lado de trabalho mais recente)</translation>
    </message>
    <message>
        <source>--file-back is for one file</source>
        <translation>--file-back é para um só ficheiro</translation>
    </message>
    <message>
        <source>Attach a file to a document, or as a new one to its place.</source>
        <translation>Anexar um ficheiro a um documento, ou como documento novo no seu lugar.</translation>
    </message>
    <message>
        <source>Attached files and packages are in it. The administrator goes back to it by pg_restore.</source>
        <translation>Os ficheiros anexados e os pacotes estão nela. O administrador volta a ela com pg_restore.</translation>
    </message>
    <message>
        <source>Confirmed: it counts from now on.</source>
        <translation>Confirmado: conta a partir de agora.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Algarismos</translation>
    </message>
    <message>
        <source>Dropped: nothing was changed.</source>
        <translation>Abandonado: nada mudou.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quem</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>From now on two persons decide on trust.</source>
        <translation>A partir de agora decidem duas pessoas sobre a confiança.</translation>
    </message>
    <message>
        <source>It goes on as a new laptop. {path} is kept as it was: work there no longer.</source>
        <translation>Continua como um computador novo. {path} fica guardada como estava: já não trabalhe aí.</translation>
    </message>
    <message>
        <source>Move a database onto a server, or from there into a file.</source>
        <translation>Mudar uma base para um servidor, ou daí para um ficheiro.</translation>
    </message>
    <message>
        <source>Moved to {path}: {records} records, {changes} changes, {files} files, {packages} packages. All was compared and is equal.</source>
        <translation>Mudada para {path}: {records} registos, {changes} alterações, {files} ficheiros, {packages} pacotes. Tudo foi comparado e é igual.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Narrowed by (--where)</source>
        <translation>Limita-se por (--where)</translation>
    </message>
    <message>
        <source>No passphrase protects it where it lies now.</source>
        <translation>Onde está agora, nenhuma frase-passe a protege.</translation>
    </message>
    <message>
        <source>No report has left this laptop.</source>
        <translation>Nenhum relatório saiu deste portátil.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nada foi registado.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Answer the questions, or --skip-problems.</source>
        <translation>Nada foi registado. Responda às perguntas ou acrescente --skip-problems.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Escritório</translation>
    </message>
    <message>
        <source>On what you do at headquarters stands: {name}</source>
        <translation>O que faz na sede leva o nome: {name}</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>Package {number} arrived, but some of it waits or was refused; the receipt in the next package from there says what.</source>
        <translation>O pacote {number} chegou, mas uma parte espera ou foi recusada; o recibo do próximo pacote de lá dirá qual.</translation>
    </message>
    <message>
        <source>Package {number} is confirmed: all of it is in.</source>
        <translation>O pacote {number} está confirmado: tudo entrou.</translation>
    </message>
    <message>
        <source>Package {number} of {office} is taken back: {changes} changes of {records} records.</source>
        <translation>O pacote {number} de {office} foi anulado: {changes} alterações de {records} registos.</translation>
    </message>
    <message>
        <source>Password of the server: </source>
        <translation>Palavra-passe do servidor: </translation>
    </message>
    <message>
        <source>Play the whole story on this machine, and check each step.</source>
        <translation>Percorrer toda a história nesta máquina e verificar cada passo.</translation>
    </message>
    <message>
        <source>Print the digests by which two databases are compared.</source>
        <translation>Mostrar as impressões digitais com que se comparam duas bases de dados.</translation>
    </message>
    <message>
        <source>Proposed by {name}. It counts once another person confirms it: trust DATABASE --confirm {laptop} --as NAME</source>
        <translation>Proposto por {name}. Conta quando outra pessoa confirmar: trust DATABASE --confirm {laptop} --as NAME</translation>
    </message>
    <message>
        <source>Protect a database, or change its passphrase.</source>
        <translation>Proteger uma base de dados ou mudar a sua frase secreta.</translation>
    </message>
    <message>
        <source>Publish what offices share into the library of all.</source>
        <translation>Publicar na biblioteca de todos o que os escritórios partilham.</translation>
    </message>
    <message>
        <source>Published: {new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>Publicado: {new} novos, {changed} alterados, {withdrawn} retirados.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Record many changes, all or nothing.</source>
        <translation>Registar muitas alterações, todas ou nenhuma.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaurar uma cópia de segurança.</translation>
    </message>
    <message>
        <source>Restored: {path}. It goes on as a new laptop.</source>
        <translation>Restaurado: {path}. Continua como um portátil novo.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Say how colleagues on a server call you.</source>
        <translation>Dizer como os colegas de um servidor lhe chamam.</translation>
    </message>
    <message>
        <source>Say what is not sent, not confirmed, or missing.</source>
        <translation>Indicar o que não foi enviado, não foi confirmado ou falta.</translation>
    </message>
    <message>
        <source>Say which attached files are here, and which are to come.</source>
        <translation>Dizer que anexos estão aqui e quais faltam chegar.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Âmbito</translation>
    </message>
    <message>
        <source>Sent, not confirmed: {n} records</source>
        <translation>Registos enviados, não confirmados: {n}</translation>
    </message>
    <message>
        <source>Settle a review item.</source>
        <translation>Resolver um ponto a rever.</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Resolvido.</translation>
    </message>
    <message>
        <source>Show a record, what belongs to it, and its history.</source>
        <translation>Mostrar um registo, o que lhe pertence e o seu histórico.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Take packages in, or preview them.</source>
        <translation>Importar pacotes ou pré-visualizá-los.</translation>
    </message>
    <message>
        <source>Take rows from any workbook.</source>
        <translation>Importar linhas de qualquer livro.</translation>
    </message>
    <message>
        <source>Take the last import back.</source>
        <translation>Anular a última importação.</translation>
    </message>
    <message>
        <source>The database that was there is kept: {path}</source>
        <translation>A base que lá estava é conservada: {path}</translation>
    </message>
    <message>
        <source>The databases do not agree.</source>
        <translation>As bases de dados não coincidem.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made until now still open with the old one; where somebody may know it, make a new backup and delete those.</source>
        <translation>A frase secreta foi mudada. As cópias feitas até agora ainda se abrem com a antiga; se alguém a puder conhecer, faça uma nova cópia e elimine essas.</translation>
    </message>
    <message>
        <source>The tour is over: all databases agree.</source>
        <translation>A demonstração terminou: todas as bases de dados coincidem.</translation>
    </message>
    <message>
        <source>There is nothing to note, so no copy was made.</source>
        <translation>Não há nada a assinalar, por isso não foi feita nenhuma cópia.</translation>
    </message>
    <message>
        <source>This database is a file of this laptop: its name stands on it.</source>
        <translation>Esta base é um ficheiro deste portátil: figura o nome do portátil.</translation>
    </message>
    <message>
        <source>This database is not protected by a passphrase.</source>
        <translation>Esta base de dados não está protegida por uma frase-passe.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Verified: {laptop}. What it signs is believed from now on.</source>
        <translation>Verificado: {laptop}. A partir de agora acredita-se no que assina.</translation>
    </message>
    <message>
        <source>Verify a laptop by digits heard on the phone, or revoke one.</source>
        <translation>Verificar um computador por algarismos ouvidos ao telefone, ou revogar um.</translation>
    </message>
    <message>
        <source>Waits for a second person: {what} {laptop}, proposed by {name}</source>
        <translation>Espera por uma segunda pessoa: {what} {laptop}, proposto por {name}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Without a command, or with --training, the window opens.</source>
        <translation>Sem comando, ou com --training, abre-se a janela.</translation>
    </message>
    <message>
        <source>Write a package with what the recipient lacks.</source>
        <translation>Criar um pacote com o que falta ao destinatário.</translation>
    </message>
    <message>
        <source>Write an empty workbook to fill in.</source>
        <translation>Criar um livro vazio para preencher.</translation>
    </message>
    <message>
        <source>Write who this laptop is, and its key.</source>
        <translation>Escrever quem é este computador, e a sua chave.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Written: {path}. Whoever receives it rings you; then read these digits out: {digits}</source>
        <translation>Escrito: {path}. Quem o receber telefona-lhe; leia então estes algarismos: {digits}</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>falta um comando</translation>
    </message>
    <message>
        <source>a document, or an initiative, an activity or a note that gets one</source>
        <translation>um documento, ou uma iniciativa, uma atividade ou uma nota que recebe um</translation>
    </message>
    <message>
        <source>a file that is not there yet, or the address of an empty database</source>
        <translation>um ficheiro que ainda não existe, ou o endereço de uma base vazia</translation>
    </message>
    <message>
        <source>a laptop that was lost: trust it no longer</source>
        <translation>um computador perdido: deixar de confiar nele</translation>
    </message>
    <message>
        <source>a new or empty folder, or that of a former tour</source>
        <translation>uma pasta nova ou vazia, ou a de uma demonstração anterior</translation>
    </message>
    <message>
        <source>a value that every row has in a field</source>
        <translation>um valor que todas as linhas têm num campo</translation>
    </message>
    <message>
        <source>a workbook (.xlsx, .xls, .ods, .xlsb) or CSV</source>
        <translation>um livro (.xlsx, .xls, .ods, .xlsb) ou um CSV</translation>
    </message>
    <message>
        <source>all that the recipient may have</source>
        <translation>tudo o que o destinatário pode ter</translation>
    </message>
    <message>
        <source>also on a network share, a stick, or in a folder of OneDrive</source>
        <translation>também numa partilha de rede, numa pen USB ou numa pasta do OneDrive</translation>
    </message>
    <message>
        <source>an enrolment, or a package of the laptop</source>
        <translation>uma inscrição, ou um pacote do computador</translation>
    </message>
    <message>
        <source>an open workbook, also where it could be encrypted</source>
        <translation>um livro aberto, mesmo onde poderia ser cifrado</translation>
    </message>
    <message>
        <source>another edit of this place is here; say which one counts</source>
        <translation>já há aqui outra alteração neste lugar; diga qual conta</translation>
    </message>
    <message>
        <source>as conflicts lists it</source>
        <translation>como indicado por conflicts</translation>
    </message>
    <message>
        <source>asks to send something again</source>
        <translation>pede que se reenvie algo</translation>
    </message>
    <message>
        <source>at headquarters: let two persons decide on trust, or one again</source>
        <translation>na sede: que duas pessoas decidam sobre a confiança, ou de novo uma</translation>
    </message>
    <message numerus="yes">
        <source>brings %n changes again that were set aside by an undo</source>
        <translation>
            <numerusform>traz de novo %n alteração que uma anulação tinha posto de lado</numerusform>
            <numerusform>traz de novo %n alterações que uma anulação tinha posto de lado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brings %n files</source>
        <translation>
            <numerusform>traz %n ficheiro</numerusform>
            <numerusform>traz %n ficheiros</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>não pode ser aceite</translation>
    </message>
    <message>
        <source>code of the receipt: {code}</source>
        <translation>código do recibo: {code}</translation>
    </message>
    <message>
        <source>comes from a signer nobody verified</source>
        <translation>vem de um signatário que ninguém verificou</translation>
    </message>
    <message>
        <source>confirm what another person proposed; “alone” for one person again</source>
        <translation>confirmar o que outra pessoa propôs; «alone» para que decida de novo uma</translation>
    </message>
    <message numerus="yes">
        <source>confirms %n packages of ours</source>
        <translation>
            <numerusform>confirma %n pacote nosso</numerusform>
            <numerusform>confirma %n pacotes nossos</numerusform>
        </translation>
    </message>
    <message>
        <source>copied: {entity}</source>
        <translation>copiada: {entity}</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>drop what somebody proposed</source>
        <translation>abandonar o que alguém propôs</translation>
    </message>
    <message>
        <source>field or hq</source>
        <translation>field ou hq</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase of the new file</source>
        <translation>ficheiro cuja primeira linha é a frase-passe do novo ficheiro</translation>
    </message>
    <message>
        <source>for every command</source>
        <translation>para todos os comandos</translation>
    </message>
    <message>
        <source>has been taken</source>
        <translation>já foi aceite</translation>
    </message>
    <message>
        <source>how colleagues at headquarters call you; “” for the login alone</source>
        <translation>como os colegas da sede lhe chamam; “” só para o utilizador</translation>
    </message>
    <message>
        <source>how much is written to the log</source>
        <translation>quanto se escreve no diário técnico</translation>
    </message>
    <message>
        <source>if wanted</source>
        <translation>se se quiser</translation>
    </message>
    <message>
        <source>into a file without a passphrase, although there is one now</source>
        <translation>num ficheiro sem frase secreta, embora agora haja uma</translation>
    </message>
    <message>
        <source>is for another office</source>
        <translation>é para outro escritório</translation>
    </message>
    <message>
        <source>is no package but a table</source>
        <translation>não é um pacote, mas uma tabela</translation>
    </message>
    <message>
        <source>it does not go together with %s</source>
        <translation>não se pode usar com %s</translation>
    </message>
    <message>
        <source>it takes no value, and got %r</source>
        <translation>não leva valor e recebeu %r</translation>
    </message>
    <message>
        <source>it was looked at</source>
        <translation>foi visto</translation>
    </message>
    <message>
        <source>its value is missing</source>
        <translation>falta o seu valor</translation>
    </message>
    <message>
        <source>language of what is said and written</source>
        <translation>língua do que se diz e escreve</translation>
    </message>
    <message>
        <source>leave attached files for a later package</source>
        <translation>deixar os anexos para um próximo pacote</translation>
    </message>
    <message>
        <source>leave this copy as it is, whatever its office does now</source>
        <translation>deixar esta cópia como está, faça o que fizer o escritório</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>linha {number}</translation>
    </message>
    <message>
        <source>list organisations that may be the same</source>
        <translation>listar as organizações que podem ser a mesma</translation>
    </message>
    <message>
        <source>mixes training and real work</source>
        <translation>mistura formação e trabalho real</translation>
    </message>
    <message>
        <source>needs a newer program</source>
        <translation>precisa de um programa mais recente</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>precisa de uma palavra-passe</translation>
    </message>
    <message>
        <source>new {new}, changed {changed}, as before {same}, left out {skipped}</source>
        <translation>novas {new}, alteradas {changed}, iguais {same}, omitidas {skipped}</translation>
    </message>
    <message>
        <source>new: {entity}</source>
        <translation>novo: {entity}</translation>
    </message>
    <message>
        <source>nobody knows %s</source>
        <translation>não se conhece %s</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada de novo</translation>
    </message>
    <message>
        <source>number of the package</source>
        <translation>número do pacote</translation>
    </message>
    <message>
        <source>one JSON object on standard output, nothing else there</source>
        <translation>um objeto JSON na saída padrão e nada mais</translation>
    </message>
    <message>
        <source>one of %s is missing</source>
        <translation>falta um de: %s</translation>
    </message>
    <message>
        <source>only these, also over a correction; all that needs no look if none</source>
        <translation>só estes, mesmo por cima de uma correção; sem UID, tudo o que não precisa de ser visto antes</translation>
    </message>
    <message>
        <source>only these; a set is asked for one of its codes; repeatable</source>
        <translation>apenas estes; num conjunto procura-se um dos seus códigos; pode repetir-se</translation>
    </message>
    <message>
        <source>only this scope, such as BF or global</source>
        <translation>apenas este âmbito, por exemplo BF ou global</translation>
    </message>
    <message>
        <source>only what these words find</source>
        <translation>apenas o que estas palavras encontram</translation>
    </message>
    <message>
        <source>pdf, docx, xlsx, jpg, png or txt</source>
        <translation>pdf, docx, xlsx, jpg, png ou txt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>replay the log from nothing and compare</source>
        <translation>refazer tudo a partir do diário e comparar</translation>
    </message>
    <message>
        <source>save a copy of the file with a note at each problem</source>
        <translation>guardar uma cópia do ficheiro com uma nota em cada problema</translation>
    </message>
    <message>
        <source>say what would happen, no more</source>
        <translation>dizer o que aconteceria, nada mais</translation>
    </message>
    <message>
        <source>show this help, and do nothing</source>
        <translation>mostrar esta ajuda, sem fazer nada</translation>
    </message>
    <message>
        <source>such as initiative</source>
        <translation>por exemplo initiative</translation>
    </message>
    <message>
        <source>take all that people changed in the sheets</source>
        <translation>aceitar tudo o que foi alterado nas folhas</translation>
    </message>
    <message>
        <source>take alternative N, from 1</source>
        <translation>aceitar a alternativa N, a partir de 1</translation>
    </message>
    <message>
        <source>take in again what an undo of this package has set aside</source>
        <translation>retomar o que a anulação deste pacote pôs de lado</translation>
    </message>
    <message>
        <source>take one of these changes, by the key a preview names; repeatable</source>
        <translation>aceitar uma destas alterações, pela chave que a pré-visualização indica; pode repetir-se</translation>
    </message>
    <message>
        <source>take the changes whose keys stand in a file, one in a line</source>
        <translation>aceitar as alterações cujas chaves estão num ficheiro, uma por linha</translation>
    </message>
    <message>
        <source>to be given</source>
        <translation>a indicar</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>utilização: </translation>
    </message>
    <message>
        <source>your name, where two persons decide on trust</source>
        <translation>o seu nome, onde duas pessoas decidem sobre a confiança</translation>
    </message>
    <message>
        <source>{value} (here: {now})</source>
        <translation>{value} (aqui: {now})</translation>
    </message>
    <message>
        <source>“{word}” has no =</source>
        <translation>«{word}» não tem =</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>importado</translation>
    </message>
    <message>
        <source>taken {taken}, known {known}, held {held}, refused {refused}, conflicts {conflicts}</source>
        <translation>importados {taken}, conhecidos {known}, em espera {held}, recusados {refused}, conflitos {conflicts}</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>a cópia de segurança</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>a base de dados</translation>
    </message>
    <message>
        <source>the field in conflict</source>
        <translation>o campo em conflito</translation>
    </message>
    <message>
        <source>the file to write, or a folder for a file of the usual name</source>
        <translation>o ficheiro a criar, ou uma pasta para um ficheiro com o nome habitual</translation>
    </message>
    <message>
        <source>the files are the archive of a lost database of this office</source>
        <translation>os ficheiros são o arquivo de uma base perdida deste escritório</translation>
    </message>
    <message>
        <source>the id that import has printed</source>
        <translation>o identificador mostrado por import</translation>
    </message>
    <message>
        <source>the laptop&apos;s name</source>
        <translation>o nome do portátil</translation>
    </message>
    <message>
        <source>the laptop: a feed as status names it, or how that begins</source>
        <translation>o portátil: um fluxo como status o nomeia, ou o seu início</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>o registo</translation>
    </message>
    <message>
        <source>the record goes</source>
        <translation>o registo é eliminado</translation>
    </message>
    <message>
        <source>the record stays</source>
        <translation>o registo fica</translation>
    </message>
    <message>
        <source>the twelve digits, in any groups</source>
        <translation>os doze algarismos, agrupados como se quiser</translation>
    </message>
    <message>
        <source>two letters of a country office, or HQ</source>
        <translation>duas letras de um escritório de país, ou HQ</translation>
    </message>
    <message>
        <source>two or more that mean the same; none lists the ties there are</source>
        <translation>dois ou mais que designam o mesmo; sem UID, listam-se as ligações existentes</translation>
    </message>
    <message>
        <source>untie this record</source>
        <translation>desligar este registo</translation>
    </message>
    <message>
        <source>usage: passerelle COMMAND …   (passerelle --help lists the commands)</source>
        <translation>utilização: passerelle COMMAND …   (passerelle --help lista os comandos)</translation>
    </message>
    <message>
        <source>waits for another package</source>
        <translation>aguarda outro pacote</translation>
    </message>
    <message>
        <source>waits for {laptop}, number {number}</source>
        <translation>aguarda {laptop}, número {number}</translation>
    </message>
    <message>
        <source>was changed in a spreadsheet program</source>
        <translation>foi alterado num programa de folhas de cálculo</translation>
    </message>
    <message>
        <source>whom to ask</source>
        <translation>a quem pedir</translation>
    </message>
    <message>
        <source>why, for the others</source>
        <translation>porquê, para os outros</translation>
    </message>
    <message>
        <source>with all that was ever written</source>
        <translation>com tudo o que alguma vez foi escrito</translation>
    </message>
    <message>
        <source>with the training data of that office, at headquarters of all</source>
        <translation>com os dados de formação desse escritório; na sede, os de todos</translation>
    </message>
    <message>
        <source>without a passphrase, for training and tests</source>
        <translation>sem frase-passe, para formação e testes</translation>
    </message>
    <message>
        <source>write this value instead; empty clears</source>
        <translation>escrever este valor em vez disso; vazio apaga</translation>
    </message>
    <message>
        <source>{conflicts} conflicts, {reviews} to look at</source>
        <translation>{conflicts} conflitos, {reviews} a rever</translation>
    </message>
    <message>
        <source>{file}: package {number} for {office}, {changes} changes of {records} records.</source>
        <translation>{file}: pacote {number} para {office}, {changes} alterações em {records} registos.</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message numerus="yes">
        <source>%n decided. They travel with the next package.</source>
        <translation>
            <numerusform>%n decidido. Segue com o próximo pacote.</numerusform>
            <numerusform>%n decididos. Seguem com o próximo pacote.</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vazio)</translation>
    </message>
    <message>
        <source>A status past a step</source>
        <translation>Estado que saltou um passo</translation>
    </message>
    <message>
        <source>Before both changes</source>
        <translation>Antes das duas alterações</translation>
    </message>
    <message>
        <source>Counted twice?</source>
        <translation>Contado duas vezes?</translation>
    </message>
    <message>
        <source>Decided. It travels with the next package.</source>
        <translation>Decidido. Segue com o próximo pacote.</translation>
    </message>
    <message>
        <source>Deleted here, edited there</source>
        <translation>Eliminado aqui, editado ali</translation>
    </message>
    <message>
        <source>Deleted, but still in use</source>
        <translation>Eliminado, mas ainda em uso</translation>
    </message>
    <message>
        <source>It is all right</source>
        <translation>Está bem assim</translation>
    </message>
    <message>
        <source>It is one record</source>
        <translation>É um só registo</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Era</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Manter o registo</translation>
    </message>
    <message>
        <source>Keep this (shown now)</source>
        <translation>Manter este (visível agora)</translation>
    </message>
    <message>
        <source>Let it be deleted</source>
        <translation>Deixar eliminar</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada a decidir</translation>
    </message>
    <message>
        <source>Off the list. Nothing was changed.</source>
        <translation>Fora da lista. Nada foi alterado.</translation>
    </message>
    <message>
        <source>One new row, filled in twice</source>
        <translation>Uma linha nova, preenchida duas vezes</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir o registo</translation>
    </message>
    <message>
        <source>Or write it anew</source>
        <translation>Ou escrever de novo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Something does not fit</source>
        <translation>Algo não bate certo</translation>
    </message>
    <message numerus="yes">
        <source>Take ours in all %n</source>
        <translation>
            <numerusform>Tomar a nossa em %n conflito</numerusform>
            <numerusform>Tomar a nossa nos %n conflitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in all %n</source>
        <translation>
            <numerusform>Tomar a deles em %n conflito</numerusform>
            <numerusform>Tomar a deles nos %n conflitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Aceitar este</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>São dois</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>A rever</translation>
    </message>
    <message>
        <source>Two records with the same code</source>
        <translation>Dois registos com o mesmo código</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Usar estes valores</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>O que aguarda decisão</translation>
    </message>
    <message>
        <source>When two people change the same fact, both versions wait here side by side. Everything else goes on meanwhile.</source>
        <translation>Quando duas pessoas alteram o mesmo facto, as duas versões esperam aqui lado a lado. Tudo o resto continua entretanto.</translation>
    </message>
    <message>
        <source>Why, for those who wrote otherwise</source>
        <translation>Porquê, para quem escreveu outra coisa</translation>
    </message>
    <message>
        <source>{by}, {when}</source>
        <translation>{by}, {when}</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n país</numerusform>
            <numerusform>%n países</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries appear here with their first initiative, or when they take part in a round.</source>
        <translation>Os países aparecem aqui com a sua primeira iniciativa, ou quando participam numa ronda.</translation>
    </message>
    <message>
        <source>Grants by region, USD</source>
        <translation>Subvenções por região, USD</translation>
    </message>
    <message>
        <source>Grants, USD</source>
        <translation>Subvenções, USD</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>No country takes part yet</source>
        <translation>Ainda não participa nenhum país</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Pessoas alcançadas</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Where the programmes are</source>
        <translation>Onde estão os programas</translation>
    </message>
</context>
<context>
    <name>deleted</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n registo</numerusform>
            <numerusform>%n registos</numerusform>
        </translation>
    </message>
    <message>
        <source>A deleted record is kept with all it held. Brought back, it is as it was, with what was deleted along with it; that travels with the next package.</source>
        <translation>Um registo eliminado guarda-se com tudo o que continha. Recuperado, fica como estava, com o que foi eliminado com ele; isso segue com o próximo pacote.</translation>
    </message>
    <message>
        <source>Back to all records</source>
        <translation>Voltar a todos os registos</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Brought back: {title}</source>
        <translation>Recuperado: {title}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Eliminado em</translation>
    </message>
    <message>
        <source>Nothing is deleted</source>
        <translation>Nada está eliminado</translation>
    </message>
    <message>
        <source>What somebody deletes is listed here, with who did it and when, and can be brought back.</source>
        <translation>O que alguém elimina aparece aqui, com quem e quando, e pode recuperar-se.</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Com ele</translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>A problem report of Passerelle. It holds versions, settings, counts, what a check of the database found, and the last lines of the program’s own log. It holds no value of any record, no name, no key and no passphrase. Please add in your own words: what did you do, what did you expect, and what happened?</source>
        <translation>Relatório de problema do Passerelle. Contém versões, definições, contagens, o que uma verificação da base encontrou e as últimas linhas do registo do programa. Não contém nenhum valor de nenhum registo, nem nome, nem chave, nem frase secreta. Acrescente por palavras suas: o que fez, o que esperava e o que aconteceu?</translation>
    </message>
    <message>
        <source>Looking at the database and the log</source>
        <translation>A examinar a base e o diário</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Comunicar um problema</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar o relatório</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar o relatório…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Texts of the report</source>
        <translation>Textos do relatório</translation>
    </message>
    <message>
        <source>This makes one file for whoever looks after the program. It holds no record, no name and no key: look at each text before you save it. Nothing is sent by itself.</source>
        <translation>Isto cria um único ficheiro para quem se ocupa do programa. Não contém registos, nomes nem chaves: veja cada texto antes de guardar. Nada é enviado por si só.</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>O que contém</translation>
    </message>
</context>
<context>
    <name>doubles</name>
    <message>
        <source>Done. It travels with the next packages.</source>
        <translation>Feito. Segue com os próximos pacotes.</translation>
    </message>
    <message>
        <source>No doubles found</source>
        <translation>Nenhum duplicado encontrado</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Ligar</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>Ligadas</translation>
    </message>
    <message>
        <source>Tied organisations count once in every total. Nothing is merged, no office sees the other&apos;s, and a tie can be taken back.</source>
        <translation>As organizações ligadas contam uma vez em cada total. Nada é fundido, nenhum escritório vê a do outro, e uma ligação pode ser desfeita.</translation>
    </message>
    <message>
        <source>Untie</source>
        <translation>Desligar</translation>
    </message>
    <message>
        <source>When two offices record organisations with nearly the same name and seat, they are listed here side by side, to be tied.</source>
        <translation>Quando dois escritórios registam organizações com quase o mesmo nome e sede, aparecem aqui lado a lado, para serem ligadas.</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>{share} de semelhança</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Another edit of this cell was taken before; this one replaces it</source>
        <translation>Já foi aceite outra alteração desta célula; esta substitui-a</translation>
    </message>
    <message>
        <source>Changed here since; both stay until somebody decides</source>
        <translation>Alterado aqui entretanto; ambos ficam até alguém decidir</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Escolher tudo</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Não escolher nada</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Copiado: {name}</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>Eliminar o registo</translation>
    </message>
    <message>
        <source>Deletion: {name}</source>
        <translation>Eliminação: {name}</translation>
    </message>
    <message>
        <source>Here it says today: {value}</source>
        <translation>Aqui está hoje: {value}</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>No pacote</translation>
    </message>
    <message>
        <source>In the sheet now</source>
        <translation>Na folha agora</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Novo: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed in the sheets of {file}.</source>
        <translation>Nada foi alterado nas folhas de {file}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Sheet {sheet}, {cell}</source>
        <translation>Folha {sheet}, {cell}</translation>
    </message>
    <message>
        <source>Somebody changed the sheets of {file}, package {number} of {office}. Take what is right; the rest stays in the file, which is kept, and can be looked at again.</source>
        <translation>Alguém alterou as folhas de {file}, pacote {number} de {office}. Aceite o que está certo; o resto fica no ficheiro, que é guardado, e pode ser visto de novo.</translation>
    </message>
    <message>
        <source>Taken already</source>
        <translation>Já aceite</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>A saber</translation>
    </message>
    <message>
        <source>Use this choice</source>
        <translation>Usar esta escolha</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>{chosen} of {whole} chosen</source>
        <translation>{chosen} de {whole} escolhidas</translation>
    </message>
</context>
<context>
    <name>entities</name>
    <message>
        <source>A function is enough; a name only with the consent of the person.</source>
        <translation>Basta uma função; um nome só com o consentimento da pessoa.</translation>
    </message>
    <message>
        <source>A project or action: what it wants, where, with whom, for how long and with what money.</source>
        <translation>Um projeto ou ação: o que pretende, onde, com quem, durante quanto tempo e com que dinheiro.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Avaliações</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Beneficiários</translation>
    </message>
    <message>
        <source>Beneficiary figure</source>
        <translation>Número de beneficiários</translation>
    </message>
    <message>
        <source>Budget, receipts, spending and what others put in, in money or in kind.</source>
        <translation>Orçamento, receitas, despesas e o que outros trazem, em dinheiro ou em espécie.</translation>
    </message>
    <message>
        <source>Closed period</source>
        <translation>Período encerrado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Listas de códigos</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Counts, never people. Reached means people new in this period, so that periods add up.</source>
        <translation>Números, nunca pessoas. Alcançado significa pessoas novas neste período, para que os períodos se somem.</translation>
    </message>
    <message>
        <source>Criteria met wholly or partly are favoured; none knocks out.</source>
        <translation>Favorecem-se os critérios cumpridos no todo ou em parte; nenhum é eliminatório.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Files and links: terms of reference, agreements, reports, modules, photos.</source>
        <translation>Ficheiros e ligações: termos de referência, acordos, relatórios, módulos, fotografias.</translation>
    </message>
    <message>
        <source>Funding line</source>
        <translation>Linha de financiamento</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>Prazo de conservação</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniciativa</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>Kept by headquarters, the same in every office.</source>
        <translation>Gerido pela sede, igual em todos os escritórios.</translation>
    </message>
    <message>
        <source>Mark on clocks</source>
        <translation>Marca de relógios</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medição</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Medições</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finanças</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>One for each stage: first analysis, national committee, steering committee.</source>
        <translation>Uma para cada etapa: análise prévia, comité nacional, comité diretor.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participação</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participações</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Parceiro</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Parceiros</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Records that mean the same share one master; nothing is merged away.</source>
        <translation>Os registos que significam o mesmo partilham uma referência comum; nada se perde na fusão.</translation>
    </message>
    <message>
        <source>Risks to reduce and opportunities to use, sector by sector.</source>
        <translation>Riscos a reduzir e oportunidades a aproveitar, setor a setor.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Pontuações</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Triagem</translation>
    </message>
    <message>
        <source>Screening item</source>
        <translation>Ponto de triagem</translation>
    </message>
    <message>
        <source>Standard ones add up across offices; your own stay yours.</source>
        <translation>Os indicadores padrão somam-se entre escritórios; os seus continuam a ser só seus.</translation>
    </message>
    <message>
        <source>The directory of all who take part; entered once, used everywhere.</source>
        <translation>O diretório de todos os que participam; introduzido uma vez, usado em todo o lado.</translation>
    </message>
    <message>
        <source>The work plan: tasks, meetings, trainings, pilots, services.</source>
        <translation>O plano de trabalho: tarefas, reuniões, formações, ensaios, serviços.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Tie of doubles</source>
        <translation>Ligação de duplicados</translation>
    </message>
    <message>
        <source>Ties of doubles</source>
        <translation>Ligações de duplicados</translation>
    </message>
    <message>
        <source>Trust in laptops</source>
        <translation>Confiança nos computadores</translation>
    </message>
    <message>
        <source>What happened, what was learned, what is needed, what was decided.</source>
        <translation>O que aconteceu, o que se aprendeu, o que é preciso, o que se decidiu.</translation>
    </message>
    <message>
        <source>What the indicator stood at, and when.</source>
        <translation>O valor do indicador e a sua data.</translation>
    </message>
    <message>
        <source>What the initiative is about: goals, sectors, groups and levels.</source>
        <translation>De que trata a iniciativa: objetivos, setores, grupos e níveis.</translation>
    </message>
    <message>
        <source>Where the initiative acts, and the territories it ties together.</source>
        <translation>Onde a iniciativa atua e os territórios que liga entre si.</translation>
    </message>
    <message>
        <source>Which countries took part in which round.</source>
        <translation>Que países participaram em que ronda.</translation>
    </message>
    <message>
        <source>Who takes part, in which role, and who does what.</source>
        <translation>Quem participa, com que papel, e quem faz o quê.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A condition is written as field=value.</source>
        <translation>Uma condição escreve-se assim: field=value.</translation>
    </message>
    <message>
        <source>A newer version of Passerelle made this database. Please update first.</source>
        <translation>Uma versão mais recente do Passerelle criou esta base de dados. Atualize primeiro o programa.</translation>
    </message>
    <message>
        <source>A role is “field” or “hq”.</source>
        <translation>Um papel é “field” ou “hq”.</translation>
    </message>
    <message>
        <source>A cell holds more text than a workbook can keep. Shorten it, and try again.</source>
        <translation>Uma célula contém mais texto do que um livro pode guardar. Encurte-o e tente de novo.</translation>
    </message>
    <message>
        <source>A sheet has too many cells. Ask for the file as Passerelle wrote it.</source>
        <translation>Uma folha tem demasiadas células. Peça o ficheiro tal como o Passerelle o escreveu.</translation>
    </message>
    <message>
        <source>A sheet has too many columns. Delete those beside the table, and try again.</source>
        <translation>Uma folha tem demasiadas colunas. Apague as que estão ao lado da tabela e tente de novo.</translation>
    </message>
    <message>
        <source>A sheet has too many rows. Delete those below the table, and try again.</source>
        <translation>Uma folha tem demasiadas linhas. Apague as que estão abaixo da tabela e tente de novo.</translation>
    </message>
    <message>
        <source>A tie takes two records or more.</source>
        <translation>Uma ligação precisa de pelo menos dois registos.</translation>
    </message>
    <message>
        <source>Another window has this database open. Close it and try again.</source>
        <translation>Esta base de dados está aberta noutra janela. Feche-a e tente de novo.</translation>
    </message>
    <message>
        <source>It was taken in too long ago to be undone. Correct the records instead.</source>
        <translation>Foi importado há demasiado tempo para ser anulado. Corrija antes os registos.</translation>
    </message>
    <message>
        <source>Lessons are there in training only.</source>
        <translation>As lições só existem na formação.</translation>
    </message>
    <message>
        <source>No change in these files has the key {key}. A preview names the keys; a file that was saved again has others.</source>
        <translation>Nenhuma alteração destes ficheiros tem a chave {key}. A pré-visualização indica as chaves; um ficheiro guardado de novo tem outras.</translation>
    </message>
    <message>
        <source>No package of this id was received here. The command import prints the id of each.</source>
        <translation>Nenhum pacote com este identificador foi recebido aqui. O comando import mostra o de cada pacote.</translation>
    </message>
    <message>
        <source>No package {package} was written here.</source>
        <translation>Nenhum pacote {package} foi escrito aqui.</translation>
    </message>
    <message>
        <source>Office HQ goes with role “hq”, every other office with role “field”.</source>
        <translation>O escritório HQ tem o papel “hq”, todos os outros o papel “field”.</translation>
    </message>
    <message>
        <source>Only records of one kind can be tied.</source>
        <translation>Só se podem ligar registos do mesmo tipo.</translation>
    </message>
    <message>
        <source>Package {number} for {office} was written since, on {at}. It says that this package was received, so the import stays. What is wrong in it can be corrected in the records.</source>
        <translation>Desde então foi criado o pacote {number} para {office}, em {at}. Ele diz que este pacote foi recebido, por isso a importação mantém-se. O que estiver errado pode ser corrigido nos registos.</translation>
    </message>
    <message>
        <source>Package {number} of {office} was taken in later, on {at}. Undo that import first.</source>
        <translation>O pacote {number} de {office} foi importado depois, em {at}. Anule primeiro essa importação.</translation>
    </message>
    <message>
        <source>Records changed meanwhile, so other rows differ now. Please look again.</source>
        <translation>Entretanto houve registos alterados e agora diferem outras linhas. Veja de novo, por favor.</translation>
    </message>
    <message>
        <source>Records of {scope} are not written here; this is office {office}.</source>
        <translation>Os registos de {scope} não se escrevem aqui; este é o escritório {office}.</translation>
    </message>
    <message>
        <source>Say how the database is protected: --passphrase-file F, or --unprotected for training and tests.</source>
        <translation>Indique como a base de dados está protegida: --passphrase-file F, ou --unprotected para formação e testes.</translation>
    </message>
    <message>
        <source>Something in this file cannot be read. Save it anew in a spreadsheet program, or ask for it again.</source>
        <translation>Algo neste ficheiro não pode ser lido. Guarde-o de novo num programa de folhas de cálculo ou peça-o outra vez.</translation>
    </message>
    <message>
        <source>Something was recorded here since, last on {at}. It may rest on this package, so the import stays. What is wrong in it can be corrected in the records.</source>
        <translation>Desde então registou-se algo aqui, pela última vez em {at}. Pode assentar neste pacote, por isso a importação mantém-se. O que estiver errado pode ser corrigido nos registos.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your records are safe.</source>
        <translation>Algo correu mal dentro do programa. Os seus registos estão a salvo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrompido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation>Não foi possível fazer a cópia de segurança.</translation>
    </message>
    <message>
        <source>The call is wrong: {reason}.</source>
        <translation>A chamada está errada: {reason}.</translation>
    </message>
    <message>
        <source>The comparison “{operator}” does not exist.</source>
        <translation>A comparação “{operator}” não existe.</translation>
    </message>
    <message>
        <source>The copy of the package is missing: {path}. Without it nothing could be taken in again. Put it back, or take the same package in once more; it is kept there then.</source>
        <translation>Falta a cópia do pacote: {path}. Sem ela, nada poderia ser retomado. Reponha-a ou importe outra vez o mesmo pacote; ficará então guardado aí.</translation>
    </message>
    <message>
        <source>The database could not be brought to this version. The backup beside it is unchanged.</source>
        <translation>Não foi possível passar a base de dados para esta versão. A cópia de segurança ao lado está intacta.</translation>
    </message>
    <message>
        <source>The database could not be used ({reason}).</source>
        <translation>Não foi possível usar a base de dados ({reason}).</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written to. Make room and try again.</source>
        <translation>O disco está cheio ou não permite escrita. Liberte espaço e tente de novo.</translation>
    </message>
    <message>
        <source>The field {field} has no open conflict.</source>
        <translation>O campo {field} não tem conflito aberto.</translation>
    </message>
    <message>
        <source>The field {field} is not a set.</source>
        <translation>O campo {field} não é um conjunto.</translation>
    </message>
    <message>
        <source>The file asks for more memory or time than a package may. Ask for it again.</source>
        <translation>O ficheiro pede mais memória ou tempo do que um pacote pode. Peça-o de novo.</translation>
    </message>
    <message>
        <source>The file cannot be read. Open it in a spreadsheet program and save it anew.</source>
        <translation>O ficheiro não pode ser lido. Abra-o num programa de folhas de cálculo e grave-o de novo.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Não é possível ler o ficheiro: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}. Choose another place.</source>
        <translation>Não é possível escrever o ficheiro: {reason}. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation>O ficheiro está vazio. Peça-o de novo.</translation>
    </message>
    <message>
        <source>The file is incomplete: the transfer was cut off. Ask for it again.</source>
        <translation>O ficheiro está incompleto: a transferência foi interrompida. Peça-o de novo.</translation>
    </message>
    <message>
        <source>The file is too large to be a package. Ask for it as Passerelle wrote it.</source>
        <translation>O ficheiro é demasiado grande para ser um pacote. Peça-o tal como o Passerelle o escreveu.</translation>
    </message>
    <message>
        <source>The initiative of this lesson was deleted. Begin again with new data on the page Lessons.</source>
        <translation>A iniciativa desta lição foi eliminada. Recomece com dados novos na página Lições.</translation>
    </message>
    <message>
        <source>The server does not allow {login} to do this. To work with Passerelle a login needs the role passerelle_mergers, and to update its tables passerelle_administrators; a reader looks at the tables with other programs. Ask the administrator.</source>
        <translation>O servidor não permite isto a {login}. Para trabalhar com Passerelle é preciso o papel passerelle_mergers, e para atualizar as tabelas passerelle_administrators; um leitor consulta as tabelas com outros programas. Fale com o administrador.</translation>
    </message>
    <message>
        <source>The server of {place} did not prove who it is, so nothing was sent to it. Ask the administrator for the file with its certificate, and choose it here; or, if the server does not encrypt at all, ask to have that put right.</source>
        <translation>O servidor de {place} não provou quem é, por isso nada lhe foi enviado. Peça ao administrador o ficheiro do certificado e escolha-o aqui; se o servidor não cifra de todo, peça que isso seja corrigido.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL {version}, and Passerelle needs {oldest} or later. Ask the administrator to update it.</source>
        <translation>O servidor usa PostgreSQL {version}, e Passerelle precisa de {oldest} ou posterior. Peça ao administrador que o atualize.</translation>
    </message>
    <message>
        <source>The workbook has too many sheets. Delete those that were added, and try again.</source>
        <translation>O livro tem demasiadas folhas. Apague as que foram acrescentadas e tente de novo.</translation>
    </message>
    <message>
        <source>This answer belongs to another request or to another laptop. Open the one that headquarters wrote for the request of this laptop.</source>
        <translation>Esta resposta pertence a outro pedido ou a outro computador. Abra a que a sede escreveu para o pedido deste computador.</translation>
    </message>
    <message>
        <source>This answer was used already: the passphrase that was chosen then is the one that counts. If it is forgotten, too, make a new request.</source>
        <translation>Esta resposta já foi usada: vale a frase secreta escolhida então. Se também foi esquecida, faça um novo pedido.</translation>
    </message>
    <message>
        <source>This file is not a package of Passerelle. Ask the sender for the package itself.</source>
        <translation>Este ficheiro não é um pacote do Passerelle. Peça ao remetente o próprio pacote.</translation>
    </message>
    <message>
        <source>This is a package, not a table. Import it as a package.</source>
        <translation>É um pacote, não uma tabela. Importe-o como pacote.</translation>
    </message>
    <message>
        <source>This is a table of the kind {kind}, no package. Its rows can be imported as a table.</source>
        <translation>É uma tabela no formato {kind}, não um pacote. As suas linhas podem ser importadas como tabela.</translation>
    </message>
    <message>
        <source>This is an old .xls workbook, no package. Its rows can be imported as a table.</source>
        <translation>É um livro .xls antigo, não um pacote. As suas linhas podem ser importadas como tabela.</translation>
    </message>
    <message>
        <source>This is no Excel workbook. If it should be a package, ask for it again; if it is a table, save it as .xlsx in a spreadsheet program and import it as a table.</source>
        <translation>Não é um livro do Excel. Se devia ser um pacote, peça-o de novo; se é uma tabela, guarde-a como .xlsx num programa de folhas de cálculo e importe-a como tabela.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written. Free some space, or allow writing there.</source>
        <translation>Não é possível escrever na pasta {path}. Liberte espaço ou permita a escrita nela.</translation>
    </message>
    <message>
        <source>A decision about a deletion is not undone like this. Where the record is shown you can delete it, or bring it back.</source>
        <translation>Uma decisão sobre uma eliminação não se anula assim. Onde o registo é mostrado, pode eliminá-lo ou recuperá-lo.</translation>
    </message>
    <message>
        <source>A line cannot have “{key}”, only {known}.</source>
        <translation>Uma linha não pode ter “{key}”, só {known}.</translation>
    </message>
    <message>
        <source>A passphrase has {least} letters or more; four or five words are good.</source>
        <translation>Uma frase secreta tem {least} letras ou mais; quatro ou cinco palavras é bom.</translation>
    </message>
    <message>
        <source>A passphrase protects {path}, and nothing would protect the new file. Give its passphrase with --protect, or say --unprotected.</source>
        <translation>Uma frase secreta protege {path}, e nada protegeria o novo ficheiro. Indique a sua frase secreta com --protect, ou escreva --unprotected.</translation>
    </message>
    <message>
        <source>A period wants a first and a last day, in this order.</source>
        <translation>Um período precisa de um primeiro e de um último dia, por esta ordem.</translation>
    </message>
    <message>
        <source>A recovery key opens the databases of all offices, so it may not lie on a server, whose administrator could read it. Make it in a protected database file of headquarters, which only the person in charge opens.</source>
        <translation>Uma chave de recuperação abre as bases de todos os escritórios, por isso não pode estar num servidor, cujo administrador a poderia ler. Crie-a num ficheiro de base protegido da sede, que só a pessoa responsável abre.</translation>
    </message>
    <message>
        <source>A recovery key opens the databases of all offices, so it may only lie in a protected one. Give this database a passphrase first.</source>
        <translation>Uma chave de recuperação abre as bases de dados de todos os escritórios, por isso só pode estar numa protegida. Dê primeiro uma frase secreta a esta.</translation>
    </message>
    <message>
        <source>Another window of Passerelle has this database open; it was called to the front. Close it there first if you want it here.</source>
        <translation>Outra janela do Passerelle tem esta base aberta; foi chamada para a frente. Feche-a lá primeiro se a quiser aqui.</translation>
    </message>
    <message>
        <source>Headquarters cannot help with this database: it had told it no recovery key before the passphrase was lost. Only the passphrase opens it. What headquarters has received comes back from there into a new database.</source>
        <translation>A sede não pode ajudar com esta base de dados: não lhe tinha comunicado nenhuma chave de recuperação antes de a frase secreta se perder. Só a frase a abre. O que a sede recebeu volta de lá para uma base nova.</translation>
    </message>
    <message>
        <source>Headquarters keeps these for {months} months; choose a shorter time.</source>
        <translation>A sede guarda-os {months} meses; escolha um prazo mais curto.</translation>
    </message>
    <message>
        <source>In this folder lies the database {other}, and both would keep their files in one place. Please choose another name or another folder.</source>
        <translation>Nesta pasta está a base {other}, e ambas guardariam os seus ficheiros no mesmo lugar. Escolha outro nome ou outra pasta.</translation>
    </message>
    <message>
        <source>In {place} lie tables of another program. Ask the administrator for an empty database.</source>
        <translation>Em {place} há tabelas de outro programa. Peça ao administrador uma base vazia.</translation>
    </message>
    <message>
        <source>No initiative is ready for IATI, so no file was written. The report “Ready for IATI?” says what each still wants.</source>
        <translation>Nenhuma iniciativa está pronta para a IATI, por isso não se escreveu nenhum ficheiro. O relatório «Prontas para a IATI?» diz o que falta a cada uma.</translation>
    </message>
    <message>
        <source>No package here is signed with the key of these digits, so nothing was taken. Please have all thirty of them read out once more.</source>
        <translation>Nenhum pacote aqui está assinado com a chave destes algarismos, por isso nada foi tomado. Peça que lhe leiam os trinta mais uma vez.</translation>
    </message>
    <message>
        <source>No record is read from the cell {cell}. Cells are named like D12.</source>
        <translation>Da célula {cell} não se lê nenhum registo. As células têm nomes como D12.</translation>
    </message>
    <message>
        <source>No verified laptop begins with {laptop}, or several do.</source>
        <translation>Nenhum computador verificado começa por {laptop}, ou começam vários.</translation>
    </message>
    <message>
        <source>Nobody made a request on this computer for this database, so no answer can open it. Make a request first.</source>
        <translation>Ninguém fez um pedido para esta base de dados neste computador, por isso nenhuma resposta a pode abrir. Faça primeiro um pedido.</translation>
    </message>
    <message>
        <source>Nothing about {laptop} waits for a second person here.</source>
        <translation>Aqui nada sobre {laptop} espera por uma segunda pessoa.</translation>
    </message>
    <message>
        <source>Nothing can be recorded here: {path} cannot be written, so it is only looked at. Save a copy of it on this computer to work with it.</source>
        <translation>Nada pode ser registado aqui: não é possível escrever em {path}, por isso só é consultada. Guarde uma cópia neste computador para trabalhar com ela.</translation>
    </message>
    <message>
        <source>Nothing was recorded, because {row} cannot be: “{why}”.</source>
        <translation>Nada foi registado, porque {row} não pode sê-lo: «{why}».</translation>
    </message>
    <message>
        <source>Others have this database open: {officers}. Ask them to close Passerelle first; what they record during the move would stay behind.</source>
        <translation>Outras pessoas têm esta base aberta: {officers}. Peça-lhes primeiro que fechem o Passerelle; o que registassem durante a mudança ficaria para trás.</translation>
    </message>
    <message>
        <source>Please give one of the two, not both.</source>
        <translation>Indique um dos dois, não ambos.</translation>
    </message>
    <message>
        <source>Please give one of these: {options}.</source>
        <translation>Indique um destes: {options}.</translation>
    </message>
    <message>
        <source>Please name the file with the new passphrase: --new-passphrase-file F.</source>
        <translation>Indique o ficheiro com a nova frase secreta: --new-passphrase-file F.</translation>
    </message>
    <message>
        <source>Please say the server, the database and the name you log in with.</source>
        <translation>Indique o servidor, a base e o utilizador com que entra.</translation>
    </message>
    <message>
        <source>Please say with --out into which file the report goes.</source>
        <translation>Indique com --out para que ficheiro vai o relatório.</translation>
    </message>
    <message>
        <source>Reports cannot be written as “{format}”. Formats are: {known}.</source>
        <translation>Um relatório não pode ser escrito como «{format}». Os formatos são: {known}.</translation>
    </message>
    <message>
        <source>Rows wait for an answer ({rows}). Answer for them, correct them, or leave them out.</source>
        <translation>Há linhas à espera de resposta ({rows}). Responda, corrija-as ou omita-as.</translation>
    </message>
    <message>
        <source>Somebody with another account on this computer has this database open. Please ask that person to close it; two windows at a time would not see each other&apos;s work.</source>
        <translation>Alguém com outra conta neste computador tem esta base de dados aberta. Peça-lhe que a feche: duas janelas ao mesmo tempo não veriam o trabalho uma da outra.</translation>
    </message>
    <message>
        <source>Such records hold nothing of a person that could be taken back.</source>
        <translation>Estes registos não contêm nada de uma pessoa que se possa retirar.</translation>
    </message>
    <message>
        <source>The address of {place} does not say which server and which database: postgresql://person@server/database.</source>
        <translation>O endereço de {place} não diz qual servidor e qual base de dados: postgresql://pessoa@servidor/base.</translation>
    </message>
    <message>
        <source>The address of {place} holds a password. Take it out of there, and keep it in the password file (~/.pgpass, or the file that PGPASSFILE names).</source>
        <translation>O endereço de {place} contém uma palavra-passe. Retire-a daí e guarde-a no ficheiro de palavras-passe (~/.pgpass, ou o que PGPASSFILE indica).</translation>
    </message>
    <message>
        <source>The backup of a database on a server is made by PostgreSQL’s own program {program}, which is not on this computer. Install PostgreSQL’s client programs, or ask the administrator for a backup.</source>
        <translation>A cópia de segurança de uma base num servidor é feita pelo programa {program} do PostgreSQL, que não está neste computador. Instale os programas cliente do PostgreSQL ou peça uma cópia ao administrador.</translation>
    </message>
    <message>
        <source>The connection to {place} broke off. What was being done is there wholly or not at all: look, and do it again where it is missing.</source>
        <translation>A ligação a {place} foi interrompida. O que estava a ser feito está lá por inteiro ou não está: verifique e repita se faltar.</translation>
    </message>
    <message>
        <source>The copy is not equal to the database ({table}). Nothing was moved; please run the check of the database, and try again.</source>
        <translation>A cópia não é igual à base ({table}). Nada foi mudado; verifique a base e tente de novo.</translation>
    </message>
    <message>
        <source>The database library of this computer ({version}) is too old to be safe. Please install Passerelle again.</source>
        <translation>A biblioteca de base de dados deste computador ({version}) é demasiado antiga para ser segura. Instale novamente o Passerelle.</translation>
    </message>
    <message>
        <source>The decision kept what was shown, so there is nothing to undo. The other version is in the history of the record and can be restored.</source>
        <translation>A decisão manteve o que era mostrado; não há nada a anular. A outra versão está no histórico do registo e pode ser reposta.</translation>
    </message>
    <message>
        <source>The disk reported an error. The database was closed, opened anew and looked at: it is sound, and what was saved before is there. Please try again; if it happens again, make a backup on another disk.</source>
        <translation>O disco comunicou um erro. A base de dados foi fechada, aberta de novo e verificada: está íntegra e contém o que tinha sido guardado. Tente de novo; se voltar a acontecer, faça uma cópia de segurança noutro disco.</translation>
    </message>
    <message>
        <source>The disk takes no file of the name “{name}”. Choose another one, without the signs &lt; &gt; : &quot; / \ | ? * and not ending in a dot or a space.</source>
        <translation>O disco não aceita um ficheiro com o nome «{name}». Escolha outro, sem os sinais &lt; &gt; : &quot; / \ | ? * e que não termine em ponto nem em espaço.</translation>
    </message>
    <message>
        <source>The disk with {path} cannot be reached. What was saved before is there. Put the disk back, or start this computer anew, and try again.</source>
        <translation>Não é possível aceder ao disco de {path}. O que tinha sido guardado está lá. Volte a ligar o disco ou reinicie este computador e tente de novo.</translation>
    </message>
    <message>
        <source>The encrypted package was changed or cut off on the way, so nothing of it is read. Ask for it again.</source>
        <translation>O pacote cifrado foi alterado ou cortado no caminho, por isso nada dele é lido. Peça-o de novo.</translation>
    </message>
    <message>
        <source>The file is protected by a password in an old way that does not show whether somebody changed it. Open it in Excel or LibreOffice, save it without a password, and try again.</source>
        <translation>O ficheiro está protegido por uma palavra-passe de uma forma antiga, que não mostra se alguém o alterou. Abra-o no Excel ou no LibreOffice, guarde-o sem palavra-passe e tente de novo.</translation>
    </message>
    <message>
        <source>The file is protected by a password. A package: give it when you take it in. A table of others: open it, save it without one, and try again.</source>
        <translation>O ficheiro está protegido por uma palavra-passe. Se é um pacote: indique-a ao integrá-lo. Se é uma tabela de terceiros: abra-a, guarde-a sem ela e tente de novo.</translation>
    </message>
    <message>
        <source>The file was changed after it was closed by its password, or it is damaged. Nothing of it was taken in; ask for it once more.</source>
        <translation>O ficheiro foi alterado depois de fechado com a sua palavra-passe, ou está danificado. Nada dele foi integrado; peça-o outra vez.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read, or its first line is empty.</source>
        <translation>O ficheiro {path} não pode ser lido, ou a primeira linha está vazia.</translation>
    </message>
    <message>
        <source>The folder {path} holds other files. Please name an empty or a new one.</source>
        <translation>A pasta {path} contém outros ficheiros. Indique uma pasta vazia ou nova.</translation>
    </message>
    <message>
        <source>The history of this record has no such line.</source>
        <translation>O histórico deste registo não tem essa linha.</translation>
    </message>
    <message>
        <source>The import of this package was not undone, so there is nothing to take again.</source>
        <translation>A importação deste pacote não foi anulada, por isso não há nada a retomar.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be written. Nothing was changed.</source>
        <translation>O ficheiro de chave {path} não pode ser escrito. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged. Put the one of a backup in its place: it opens the same database.</source>
        <translation>O ficheiro de chave {path} está danificado. Ponha no seu lugar o de uma cópia de segurança: abre a mesma base.</translation>
    </message>
    <message>
        <source>The key file {path} of this protected database is not there. Put it back from a backup: each has one beside it.</source>
        <translation>Falta o ficheiro de chave {path} desta base protegida. Recupere-o de uma cópia de segurança: cada uma tem um ao lado.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>A linha não é um objeto JSON.</translation>
    </message>
    <message>
        <source>The name {path} is too long for this computer: with its folders a file may have {most} letters. Choose a folder nearer to the top, or a shorter name.</source>
        <translation>O nome {path} é demasiado longo para este computador: com as suas pastas, um ficheiro pode ter {most} letras. Escolha uma pasta menos profunda ou um nome mais curto.</translation>
    </message>
    <message>
        <source>The package cannot be taken.</source>
        <translation>Não é possível importar o pacote.</translation>
    </message>
    <message>
        <source>The package is addressed to another office ({to}); pass it on.</source>
        <translation>O pacote é dirigido a outro escritório ({to}); reencaminhe-o.</translation>
    </message>
    <message>
        <source>The package is encrypted, and this laptop has no key that opens it: it was written for others, or before the sender knew this laptop. Send the sender an enrolment of this laptop, and ask for it again.</source>
        <translation>O pacote está cifrado e este computador não tem nenhuma chave que o abra: foi escrito para outros, ou antes de o remetente conhecer este computador. Envie-lhe a inscrição deste computador e peça o pacote de novo.</translation>
    </message>
    <message>
        <source>The package needs a newer version of Passerelle; it is kept until then.</source>
        <translation>O pacote precisa de uma versão mais recente do Passerelle; fica guardado até lá.</translation>
    </message>
    <message>
        <source>The package was damaged on its way. Ask for it again.</source>
        <translation>O pacote danificou-se no caminho. Peça-o de novo.</translation>
    </message>
    <message>
        <source>The password is right, but the file {path} could not be written. Open without keeping the password, or allow writing there.</source>
        <translation>A palavra-passe está certa, mas o ficheiro {path} não pôde ser escrito. Abra sem guardar a palavra-passe, ou permita a escrita aí.</translation>
    </message>
    <message>
        <source>The record cannot be saved like this. Please correct what is named.</source>
        <translation>O registo não pode ser guardado assim. Corrija o que é indicado.</translation>
    </message>
    <message>
        <source>The record changed meanwhile. It is shown as it is now.</source>
        <translation>O registo mudou entretanto. É mostrado como está agora.</translation>
    </message>
    <message>
        <source>The record is of entity {actual}, not {entity}.</source>
        <translation>O registo é da entidade {actual}, não {entity}.</translation>
    </message>
    <message>
        <source>The report {name} cannot be narrowed by “{key}”, only by: {takes}.</source>
        <translation>O relatório {name} não pode ser limitado por «{key}», só por: {takes}.</translation>
    </message>
    <message>
        <source>The report {name} cannot be narrowed. Please leave “{key}” out.</source>
        <translation>O relatório {name} não pode ser limitado. Omita «{key}».</translation>
    </message>
    <message>
        <source>The report {name} cannot be written as {format}. Please choose another form.</source>
        <translation>O relatório {name} não pode ser escrito como {format}. Escolha outra forma.</translation>
    </message>
    <message>
        <source>The report {name} is about one of them. Please say which: --{key}.</source>
        <translation>O relatório {name} trata de um só. Diga qual: --{key}.</translation>
    </message>
    <message>
        <source>The request comes from “{laptop}”, which was reported lost and is trusted no longer. It gets no answer.</source>
        <translation>O pedido vem de «{laptop}», dado como perdido e em que já não se confia. Não recebe resposta.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <translation>A tabela não tem a coluna «{column}».</translation>
    </message>
    <message>
        <source>The table has no row {row} that could be a record.</source>
        <translation>A tabela não tem uma linha {row} que possa ser um registo.</translation>
    </message>
    <message>
        <source>The tour found something else than it should, at the step “{step}”.</source>
        <translation>A demonstração encontrou algo diferente do esperado, no passo “{step}”.</translation>
    </message>
    <message>
        <source>The work could not be started.</source>
        <translation>Não foi possível iniciar o trabalho.</translation>
    </message>
    <message>
        <source>The work ended before it was done. Nothing changed.</source>
        <translation>O trabalho terminou antes de estar concluído. Nada mudou.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Please choose another one.</source>
        <translation>Já existe um ficheiro com este nome. Escolha outro.</translation>
    </message>
    <message>
        <source>There is no alternative {n}; there are {count}, counted from 1.</source>
        <translation>A alternativa {n} não existe; há {count}, contadas a partir de 1.</translation>
    </message>
    <message>
        <source>There is no answer from {place}. Is the network there, and are the name and the port of the server right? Otherwise ask its administrator whether it runs.</source>
        <translation>{place} não responde. Há rede, e estão certos o nome e a porta do servidor? Se não, pergunte ao administrador se está a funcionar.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one first.</source>
        <translation>Ainda não há cópia de segurança. Faça uma primeiro.</translation>
    </message>
    <message>
        <source>There is no command “{name}”. passerelle --help lists them.</source>
        <translation>O comando “{name}” não existe. passerelle --help lista-os.</translation>
    </message>
    <message>
        <source>There is no database “{database}” on this server. Is the name right? Otherwise ask the administrator to make an empty one.</source>
        <translation>Não há nenhuma base “{database}” neste servidor. O nome está certo? Se não, peça ao administrador que crie uma vazia.</translation>
    </message>
    <message>
        <source>There is no entity “{entity}”.</source>
        <translation>A entidade “{entity}” não existe.</translation>
    </message>
    <message>
        <source>There is no field “{field}” in {entity}.</source>
        <translation>O campo “{field}” não existe em {entity}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>O ficheiro {path} não existe.</translation>
    </message>
    <message>
        <source>There is no office {office}. Offices are two letters such as BF, or HQ.</source>
        <translation>O escritório {office} não existe. Os escritórios são duas letras, como BF, ou HQ.</translation>
    </message>
    <message>
        <source>There is no profile “{profile}”. Profiles are: {known}.</source>
        <translation>Não existe o perfil «{profile}». Os perfis são: {known}.</translation>
    </message>
    <message>
        <source>There is no recovery key in this database. Make one, or take the one from the safe.</source>
        <translation>Não há chave de recuperação nesta base de dados. Crie uma ou use a do cofre.</translation>
    </message>
    <message>
        <source>There is no report “{name}”. passerelle report DB --list names them all.</source>
        <translation>Não existe o relatório «{name}». passerelle report DB --list indica todos.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The file has these: {sheets}.</source>
        <translation>Não há uma folha «{sheet}». O ficheiro tem estas: {sheets}.</translation>
    </message>
    <message>
        <source>There is nothing to publish or to decide about {uid}.</source>
        <translation>Não há nada a publicar nem a decidir sobre {uid}.</translation>
    </message>
    <message>
        <source>These are not the last {least} digits or more of this laptop’s key. Compare them once more; if they differ, somebody else made the file.</source>
        <translation>Estes não são os últimos {least} algarismos, ou mais, da chave deste computador. Compare-os outra vez; se forem diferentes, outra pessoa fez o ficheiro.</translation>
    </message>
    <message>
        <source>This backup holds real work, and the database is for training. Restore it to a file of its own.</source>
        <translation>Esta cópia de segurança contém trabalho real, e a base de dados é de formação. Restaure-a num ficheiro à parte.</translation>
    </message>
    <message>
        <source>This backup holds training data, and the database holds real work. Please choose another backup.</source>
        <translation>Esta cópia de segurança contém dados de formação, e a base de dados contém trabalho real. Escolha outra cópia.</translation>
    </message>
    <message>
        <source>This cannot be done with a review item.</source>
        <translation>Isto não se pode fazer com um ponto a rever.</translation>
    </message>
    <message>
        <source>This cannot be undone: {by} has worked on the same record since. Its history can restore every value.</source>
        <translation>Não é possível anular: {by} trabalhou entretanto no mesmo registo. O histórico permite restaurar cada valor.</translation>
    </message>
    <message>
        <source>This computer&apos;s database library is not one we can trust ({pragma}).</source>
        <translation>A biblioteca de bases de dados deste computador não é de confiança ({pragma}).</translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <translation>Não foi possível fazer isto ({code}).</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Não foi possível fazer isto.</translation>
    </message>
    <message>
        <source>This database has gone on under a new name since, so the import stays. What is wrong in it can be corrected in the records.</source>
        <translation>Esta base tem um novo nome desde então, por isso a importação fica. O que estiver errado pode ser corrigido nos registos.</translation>
    </message>
    <message>
        <source>This database is a file of this laptop: the laptop’s name stands on what is done. Only in a database on a server does each officer have a name.</source>
        <translation>Esta base é um ficheiro deste portátil: no que se faz figura o nome do portátil. Só numa base num servidor cada funcionário tem um nome.</translation>
    </message>
    <message>
        <source>This database is protected. Give its passphrase: in the window, or by --passphrase-file F.</source>
        <translation>Esta base de dados está protegida. Indique a frase secreta: na janela ou com --passphrase-file F.</translation>
    </message>
    <message>
        <source>This database lies on a server. Its administrator does this there, with the means of PostgreSQL.</source>
        <translation>Esta base de dados está num servidor. O seu administrador faz isso lá, com os meios do PostgreSQL.</translation>
    </message>
    <message>
        <source>This file holds no table. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>Este ficheiro não contém uma tabela. Abra-o num programa de folhas de cálculo e grave-o como .xlsx.</translation>
    </message>
    <message>
        <source>This file is built in a way that is not safe to open. Ask for it again.</source>
        <translation>Este ficheiro está construído de um modo que não é seguro abrir. Peça-o de novo.</translation>
    </message>
    <message>
        <source>This file is no database of Passerelle.</source>
        <translation>Este ficheiro não é uma base de dados do Passerelle.</translation>
    </message>
    <message>
        <source>This file is not a sound database of Passerelle. Restore a backup, or import a full package.</source>
        <translation>Este ficheiro não é uma base de dados íntegra do Passerelle. Restaure uma cópia de segurança ou importe um pacote completo.</translation>
    </message>
    <message>
        <source>This import was undone already, on {at}.</source>
        <translation>Esta importação já foi anulada, em {at}.</translation>
    </message>
    <message>
        <source>This is a backup of office {office}, and the database is of office {here}. Please choose another backup.</source>
        <translation>É uma cópia do escritório {office}, e a base é do escritório {here}. Escolha outra cópia.</translation>
    </message>
    <message>
        <source>This is no value of the field {field}.</source>
        <translation>Isto não é um valor do campo {field}.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https:// or http://.</source>
        <translation>Isto não é um endereço web. Começa por https:// ou http://.</translation>
    </message>
    <message>
        <source>This is not the code of package {number}. Compare the number and read it out again.</source>
        <translation>Este não é o código do pacote {number}. Compare o número e leia-o de novo.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the database. Nothing was changed.</source>
        <translation>Esta não é a frase secreta da base de dados. Nada foi alterado.</translation>
    </message>
    <message>
        <source>This is not the password of the file. Ask the sender for it by phone; nothing was taken in.</source>
        <translation>Esta não é a palavra-passe do ficheiro. Peça-a ao remetente por telefone; nada foi integrado.</translation>
    </message>
    <message>
        <source>This is the database itself, not a backup of it. Please choose a backup.</source>
        <translation>É a própria base, não uma cópia. Escolha uma cópia de segurança.</translation>
    </message>
    <message>
        <source>This key of {laptop} was revoked. A new laptop, or a new start on this one, gets a new key.</source>
        <translation>Esta chave de {laptop} foi revogada. Um computador novo, ou um novo começo neste, recebe outra chave.</translation>
    </message>
    <message>
        <source>This names something that has not arrived here yet. Import more packages.</source>
        <translation>Isto refere algo que ainda não chegou aqui. Importe mais pacotes.</translation>
    </message>
    <message>
        <source>This period is not over yet; it ends on {until}. It can be closed the day after.</source>
        <translation>Este período ainda não terminou; acaba em {until}. Poderá ser encerrado no dia seguinte.</translation>
    </message>
    <message>
        <source>This record is in no tie.</source>
        <translation>Este registo não está em nenhuma ligação.</translation>
    </message>
    <message>
        <source>This record is not here, or was deleted meanwhile.</source>
        <translation>Este registo não está aqui, ou foi eliminado entretanto.</translation>
    </message>
    <message>
        <source>This review item is not there, or is settled.</source>
        <translation>Este ponto a rever não existe, ou está resolvido.</translation>
    </message>
    <message>
        <source>This workbook has our sheets, but no machine part: it was filled in as a table, or the part was lost. Its rows can be imported as a table.</source>
        <translation>Este livro tem as nossas folhas, mas não a parte técnica: foi preenchido como tabela, ou essa parte perdeu-se. As suas linhas podem ser importadas como tabela.</translation>
    </message>
    <message>
        <source>This workbook is no package. Its rows can be imported as a table.</source>
        <translation>Este livro não é um pacote. As suas linhas podem ser importadas como tabela.</translation>
    </message>
    <message>
        <source>Training and real work are kept apart: this belongs to the other.</source>
        <translation>A formação e o trabalho real estão separados: isto pertence ao outro lado.</translation>
    </message>
    <message>
        <source>Two persons decide on trust here, so nothing is taken of laptops nobody verified.</source>
        <translation>Aqui decidem duas pessoas sobre a confiança, por isso nada se recebe de portáteis que ninguém verificou.</translation>
    </message>
    <message>
        <source>Two persons decide on trust here: please say who you are. On the command line, add --as and your name.</source>
        <translation>Aqui decidem duas pessoas sobre a confiança: diga quem é. Na linha de comandos, acrescente --as e o seu nome.</translation>
    </message>
    <message>
        <source>What the steering committee says is written at headquarters and comes with its package. Here the first analysis and the national committee are recorded.</source>
        <translation>O que diz o comité diretor é registado na sede e chega com o seu pacote. Aqui registam-se a análise prévia e o comité nacional.</translation>
    </message>
    <message>
        <source>What was taken back with a person’s consent is gone for good and cannot be brought back by undoing.</source>
        <translation>O que foi retirado com o consentimento de uma pessoa desapareceu de vez: desfazer não o traz de volta.</translation>
    </message>
    <message>
        <source>What was written to {path} reads otherwise there, so it was taken away again. The stick or disk may be failing: choose another one.</source>
        <translation>O que foi escrito em {path} lê-se lá de outra forma, por isso foi retirado. A pen ou o disco pode estar com defeito: escolha outro.</translation>
    </message>
    <message>
        <source>Without encryption everybody on the way to {host} could read along. Choose one of the encrypted ways.</source>
        <translation>Sem cifra, qualquer pessoa no caminho até {host} poderia ler. Escolha uma das ligações cifradas.</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>o acesso foi recusado</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>é uma pasta</translation>
    </message>
    <message>
        <source>it is not there (any more)</source>
        <translation>não está lá (ou já não está)</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>o disco assinala um erro</translation>
    </message>
    <message>
        <source>the place is read-only</source>
        <translation>o local é só de leitura</translation>
    </message>
    <message>
        <source>{agency} cannot report to IATI here; IOM and UNDP can.</source>
        <translation>{agency} não pode comunicar à IATI aqui; a OIM e o PNUD podem.</translation>
    </message>
    <message>
        <source>{backup} is a backup of {path}: please name the backup first.</source>
        <translation>{backup} é uma cópia de segurança de {path}: indique primeiro a cópia de segurança.</translation>
    </message>
    <message>
        <source>{by} has decided this already; what was chosen is shown now.</source>
        <translation>{by} já decidiu isto; agora mostra-se o que foi escolhido.</translation>
    </message>
    <message>
        <source>{file} cannot be opened by this passphrase, or it is no recovery key.</source>
        <translation>{file} não abre com esta frase secreta, ou não é uma chave de recuperação.</translation>
    </message>
    <message>
        <source>{file} holds no laptop’s key: it is no enrolment and no signed package.</source>
        <translation>{file} não contém a chave de nenhum computador: não é uma inscrição nem um pacote assinado.</translation>
    </message>
    <message>
        <source>{file} is no answer of headquarters to a request, or it was changed on the way.</source>
        <translation>{file} não é uma resposta da sede a um pedido, ou foi alterado pelo caminho.</translation>
    </message>
    <message>
        <source>{file} is no request for help with a passphrase.</source>
        <translation>{file} não é um pedido de ajuda com uma frase secreta.</translation>
    </message>
    <message>
        <source>{file} was made for another recovery key than the one here, so it cannot be answered from this database.</source>
        <translation>{file} foi feito para outra chave de recuperação que não a daqui, por isso não se pode responder a partir desta base de dados.</translation>
    </message>
    <message>
        <source>{lines} lines were refused; nothing was recorded.</source>
        <translation>{lines} linhas foram recusadas; nada foi registado.</translation>
    </message>
    <message>
        <source>{name} proposed it, so somebody else has to confirm it.</source>
        <translation>Foi {name} que propôs; outra pessoa tem de confirmar.</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file. Save it as a file first.</source>
        <translation>{path} é um canal ou um dispositivo, não um ficheiro. Guarde-o primeiro como ficheiro.</translation>
    </message>
    <message>
        <source>{path} is kept in step by a service such as OneDrive or Dropbox, which copies a database in the middle of a write. Keep it in {local}; packages may go there.</source>
        <translation>{path} é sincronizado por um serviço como o OneDrive ou o Dropbox, que copia uma base a meio de uma escrita. Guarde-a em {local}; os pacotes podem ir para lá.</translation>
    </message>
    <message>
        <source>{path} is on a stick, and a database there is lost with it or damaged when it is pulled out. Keep it in {local}; packages and backups may go there.</source>
        <translation>{path} está numa pen USB, e uma base lá perde-se com ela ou fica danificada quando é retirada. Guarde-a em {local}; os pacotes e as cópias de segurança podem ir para lá.</translation>
    </message>
    <message>
        <source>{path} is on another computer, and a database there can be damaged by a break in the network. Keep it on this computer, for instance in {local}; packages may go there.</source>
        <translation>{path} está noutro computador, e uma falha da rede pode danificar lá uma base de dados. Guarde-a neste computador, por exemplo em {local}; os pacotes podem ir para lá.</translation>
    </message>
    <message>
        <source>{path} needs {needs} MB of free space for this, and has {free} MB. Nothing has begun: make room there, or choose another place, and try again.</source>
        <translation>São precisos {needs} MB livres em {path}, e há {free} MB. Nada começou: arranje espaço aí ou escolha outro lugar e tente de novo.</translation>
    </message>
    <message>
        <source>{path} went away while the file was being written: the stick was pulled out, or the disk reports an error. Nothing is lost. Put it back, or choose another place, and write the file again.</source>
        <translation>{path} desapareceu enquanto o ficheiro era escrito: a pen foi retirada ou o disco comunica um erro. Nada se perdeu. Volte a ligá-la ou escolha outro lugar e escreva o ficheiro de novo.</translation>
    </message>
    <message>
        <source>{place} asks for the password of {login}. Type it in the window, or put it into the password file (~/.pgpass, or the file that PGPASSFILE names).</source>
        <translation>{place} pede a palavra-passe de {login}. Escreva-a na janela, ou ponha-a no ficheiro de palavras-passe (~/.pgpass, ou o que PGPASSFILE indica).</translation>
    </message>
    <message>
        <source>{place} does not take this password of {login}. Type it again; the administrator can give a new one.</source>
        <translation>{place} não aceita esta palavra-passe de {login}. Escreva-a de novo; o administrador pode dar outra.</translation>
    </message>
    <message>
        <source>{place} is empty, and {login} may make no tables there. Ask the administrator to make them with Passerelle, or to allow it once.</source>
        <translation>{place} está vazia, e {login} não pode criar tabelas aí. Peça ao administrador que as crie com Passerelle, ou que o permita uma vez.</translation>
    </message>
    <message>
        <source>{place} lets nobody in as {login} from this computer. Is the name right? Otherwise ask the administrator for a login, and to allow it from here.</source>
        <translation>{place} não deixa entrar ninguém como {login} a partir deste computador. O nome está certo? Se não, peça ao administrador um utilizador, e que seja permitido a partir daqui.</translation>
    </message>
    <message>
        <source>{program} made no backup: {reason}. Please show this to the administrator.</source>
        <translation>{program} não fez nenhuma cópia: {reason}. Mostre isto ao administrador.</translation>
    </message>
    <message>
        <source>{text} is no day. Days are written like 2026-01-31.</source>
        <translation>{text} não é um dia. Os dias escrevem-se como 2026-01-31.</translation>
    </message>
    <message>
        <source>“{feed}” names no laptop known here, or more than one. The command status lists them.</source>
        <translation>«{feed}» não designa nenhum portátil conhecido aqui, ou designa vários. O comando status enumera-os.</translation>
    </message>
    <message>
        <source>“{key}” has another form than expected.</source>
        <translation>“{key}” tem uma forma diferente da esperada.</translation>
    </message>
    <message>
        <source>“{key}” is asked for twice. Please name it once.</source>
        <translation>«{key}» é pedido duas vezes. Indique-o uma só vez.</translation>
    </message>
    <message>
        <source>“{value}” is no date for “{key}”. Please write it as 2013-07-01, 2013-07 or 2013.</source>
        <translation>«{value}» não é uma data para «{key}». Escreva-a como 2013-07-01, 2013-07 ou 2013.</translation>
    </message>
    <message>
        <source>“{value}” is not known here as “{key}”. Please give a code or a name as the program shows it.</source>
        <translation>«{value}» não é conhecido aqui como «{key}». Dê um código ou um nome tal como o programa o mostra.</translation>
    </message>
    <message>
        <source>“{value}” is the code of several records. Please give one of these: {uids}.</source>
        <translation>«{value}» é o código de vários registos. Indique um destes: {uids}.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n alterado</numerusform>
            <numerusform>%n alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n alteração</numerusform>
            <numerusform>%n alterações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes since the last confirmed package, </source>
        <translation>
            <numerusform>%n alteração desde o último pacote confirmado, </numerusform>
            <numerusform>%n alterações desde o último pacote confirmado, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken in again.</source>
        <translation>
            <numerusform>Foi retomada %n alteração.</numerusform>
            <numerusform>Foram retomadas %n alterações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflito</numerusform>
            <numerusform>%n conflitos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n eliminado</numerusform>
            <numerusform>%n eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits made in Excel</source>
        <translation>
            <numerusform>%n edição feita no Excel</numerusform>
            <numerusform>%n edições feitas no Excel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them set aside before by an undo</source>
        <translation>
            <numerusform>%n deles posto de lado antes por uma anulação</numerusform>
            <numerusform>%n deles postos de lado antes por uma anulação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages are written, each in a folder named by its office.</source>
        <translation>
            <numerusform>%n pacote está escrito, numa pasta com o nome do seu escritório.</numerusform>
            <numerusform>%n pacotes estão escritos, cada um numa pasta com o nome do seu escritório.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records.</source>
        <translation>
            <numerusform>%n registo.</numerusform>
            <numerusform>%n registos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared pieces go into the library first.</source>
        <translation>
            <numerusform>%n contributo partilhado entra antes na biblioteca.</numerusform>
            <numerusform>%n contributos partilhados entram antes na biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for another package</source>
        <translation>
            <numerusform>%n à espera de outro pacote</numerusform>
            <numerusform>%n à espera de outro pacote</numerusform>
        </translation>
    </message>
    <message>
        <source>A table, not a package</source>
        <translation>Uma tabela, não um pacote</translation>
    </message>
    <message>
        <source>Already received on {day}: 0 changes.</source>
        <translation>Já recebido em {day}: 0 alterações.</translation>
    </message>
    <message>
        <source>Another laptop of this office</source>
        <translation>Outro portátil deste escritório</translation>
    </message>
    <message>
        <source>Answer all offices</source>
        <translation>Responder a todos os escritórios</translation>
    </message>
    <message>
        <source>Asked to send again</source>
        <translation>Reenvios pedidos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Alterações</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Escolher ficheiros…</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>Escolher pacotes</translation>
    </message>
    <message>
        <source>Code of the receipt: {code}</source>
        <translation>Código do recibo: {code}</translation>
    </message>
    <message>
        <source>Collecting changes</source>
        <translation>A recolher as alterações</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Confirmed by phone</source>
        <translation>Confirmado por telefone</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar o caminho</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflicts</source>
        <translation>
            <numerusform>Decidir %n conflito</numerusform>
            <numerusform>Decidir %n conflitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop packages here, or anywhere on the window</source>
        <translation>Largue os pacotes aqui, ou em qualquer ponto da janela</translation>
    </message>
    <message>
        <source>Edited in Excel</source>
        <translation>Editado no Excel</translation>
    </message>
    <message>
        <source>For another office</source>
        <translation>Para outro escritório</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>Na pasta</translation>
    </message>
    <message>
        <source>Into the library before: {new} new, {changed} changed.</source>
        <translation>Antes, para a biblioteca: {new} novos, {changed} alterados.</translation>
    </message>
    <message>
        <source>It asks to send something again.</source>
        <translation>Pede que se reenvie algo.</translation>
    </message>
    <message>
        <source>It brings no records, only news of what was received.</source>
        <translation>Não traz registos, só notícias do que foi recebido.</translation>
    </message>
    <message numerus="yes">
        <source>It confirms %n packages sent from here.</source>
        <translation>
            <numerusform>Confirma %n pacote enviado daqui.</numerusform>
            <numerusform>Confirma %n pacotes enviados daqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping a safety copy</source>
        <translation>A guardar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada de novo</translation>
    </message>
    <message>
        <source>Nothing new, and everything received is confirmed.</source>
        <translation>Nada de novo, e tudo o que foi recebido está confirmado.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new. A package would only confirm what was received: %n receipts.</source>
        <translation>
            <numerusform>Nada de novo. Um pacote só confirmaria o que foi recebido: %n recibo.</numerusform>
            <numerusform>Nada de novo. Um pacote só confirmaria o que foi recebido: %n recibos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written for {office}: {reason}</source>
        <translation>Nada foi escrito para {office}: {reason}</translation>
    </message>
    <message>
        <source>Lost?</source>
        <translation>Perdido?</translation>
    </message>
    <message numerus="yes">
        <source>%n edits chosen. Change…</source>
        <translation>
            <numerusform>%n alteração escolhida. Mudar…</numerusform>
            <numerusform>%n alterações escolhidas. Mudar…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still to come, {size}.</source>
        <translation>
            <numerusform>Falta chegar %n ficheiro, {size}.</numerusform>
            <numerusform>Faltam chegar %n ficheiros, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files came along, {size}.</source>
        <translation>
            <numerusform>Veio junto %n ficheiro, {size}.</numerusform>
            <numerusform>Vieram juntos %n ficheiros, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files come along, {size}.</source>
        <translation>
            <numerusform>Vem junto %n ficheiro, {size}.</numerusform>
            <numerusform>Vêm juntos %n ficheiros, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go along, {size}.</source>
        <translation>
            <numerusform>%n ficheiro segue junto, {size}.</numerusform>
            <numerusform>%n ficheiros seguem juntos, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for a later package, {size}.</source>
        <translation>
            <numerusform>%n ficheiro espera por um próximo pacote, {size}.</numerusform>
            <numerusform>%n ficheiros esperam por um próximo pacote, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more places may name a person.</source>
        <translation>
            <numerusform>Mais %n lugar pode identificar uma pessoa.</numerusform>
            <numerusform>Mais %n lugares podem identificar uma pessoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty table to fill in…</source>
        <translation>Uma tabela vazia para preencher…</translation>
    </message>
    <message>
        <source>As a workbook with a password</source>
        <translation>Como livro com palavra-passe</translation>
    </message>
    <message>
        <source>As an open workbook</source>
        <translation>Como livro aberto</translation>
    </message>
    <message>
        <source>Better ask the author to leave persons out of texts; you may also take it as it is.</source>
        <translation>É melhor pedir a quem escreveu que não nomeie pessoas nos textos; também pode aceitá-lo tal como está.</translation>
    </message>
    <message>
        <source>Closed by a password: whoever knows it opens the workbook in Excel. Tell it by phone, never in the same mail. Attached files wait for another package.</source>
        <translation>Fechado com uma palavra-passe: quem a conhece abre o livro no Excel. Diga-a por telefone, nunca no mesmo correio. Os ficheiros anexos esperam outro pacote.</translation>
    </message>
    <message>
        <source>Encrypted; it can be opened by: {laptops}</source>
        <translation>Cifrado; podem abri-lo: {laptops}</translation>
    </message>
    <message>
        <source>For people without Passerelle: Excel asks for the password, which you tell them by phone.</source>
        <translation>Para pessoas sem Passerelle: o Excel pede a palavra-passe, que lhes diz por telefone.</translation>
    </message>
    <message>
        <source>For people without Passerelle: whoever gets hold of the file can read it.</source>
        <translation>Para pessoas sem Passerelle: quem obtiver o ficheiro pode lê-lo.</translation>
    </message>
    <message>
        <source>It brings no records, only files.</source>
        <translation>Não traz registos, só ficheiros.</translation>
    </message>
    <message numerus="yes">
        <source>It is large and stands in %n files beside one another. Send them all; they can be imported in any order.</source>
        <translation>
            <numerusform>É grande e está em %n ficheiro. Envie-o.</numerusform>
            <numerusform>É grande e está em %n ficheiros, lado a lado. Envie-os todos; podem ser importados por qualquer ordem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the files go along</source>
        <translation>Enviar também os ficheiros</translation>
    </message>
    <message>
        <source>Look at the edits…</source>
        <translation>Ver as alterações…</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>A integrar</translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation>Precisa de um programa mais recente</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Precisa de uma palavra-passe</translation>
    </message>
    <message>
        <source>No office lacks anything or awaits a receipt.</source>
        <translation>A nenhum escritório falta nada, nem espera um recibo.</translation>
    </message>
    <message>
        <source>No package was written or received here yet.</source>
        <translation>Ainda não se criou nem recebeu aqui nenhum pacote.</translation>
    </message>
    <message>
        <source>No records are new; only files go along.</source>
        <translation>Não há registos novos; só seguem ficheiros.</translation>
    </message>
    <message>
        <source>Not encrypted, as you chose: whoever gets hold of the file can read it.</source>
        <translation>Não cifrado, como escolheu: quem obtiver o ficheiro pode lê-lo.</translation>
    </message>
    <message>
        <source>Not encrypted, because no laptop of {office} is verified here: whoever gets hold of the file can read it. Ask for an enrolment from there and compare its digits by phone.</source>
        <translation>Não cifrado, porque aqui não foi verificado nenhum computador de {office}: quem obtiver o ficheiro pode lê-lo. Peça uma inscrição de lá e compare os algarismos por telefone.</translation>
    </message>
    <message>
        <source>Not encrypted, because this database has no passphrase: whoever gets hold of the file can read it.</source>
        <translation>Não cifrado, porque esta base de dados não tem frase secreta: quem obtiver o ficheiro pode lê-lo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Escritório</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Abrir o recibo</translation>
    </message>
    <message>
        <source>Open with the password</source>
        <translation>Abrir com a palavra-passe</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>Package {number} of {office} can be undone until something is recorded or sent here. What it brought is set aside then, and can be taken again.</source>
        <translation>O pacote {number} de {office} pode ser anulado enquanto nada for registado ou enviado aqui. O que trouxe fica então de lado e pode ser retomado.</translation>
    </message>
    <message>
        <source>Package {number} of {office} is undone. What it brought is set aside and can be taken again.</source>
        <translation>O pacote {number} de {office} foi anulado. O que trouxe fica de lado e pode ser retomado.</translation>
    </message>
    <message>
        <source>Packages both ways</source>
        <translation>Pacotes nos dois sentidos</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Palavra-passe do ficheiro</translation>
    </message>
    <message>
        <source>Please wait until the work that goes on here has ended.</source>
        <translation>Aguarde até terminar o trabalho em curso aqui.</translation>
    </message>
    <message>
        <source>Reading the packages</source>
        <translation>A ler os pacotes</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Save a copy with notes…</source>
        <translation>Guardar uma cópia com notas…</translation>
    </message>
    <message>
        <source>See where it went…</source>
        <translation>Ver para onde foi…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sender not verified</source>
        <translation>Remetente não verificado</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resolvido</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mostrar a pasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped. No package was written.</source>
        <translation>Interrompido. Nenhum pacote foi criado.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Interrompido. Nada foi alterado.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Interrompido. Nada foi importado.</translation>
    </message>
    <message>
        <source>Stopped. What was taken in before stays; see what is left.</source>
        <translation>Parado. O que já tinha entrado fica; veja o que falta.</translation>
    </message>
    <message>
        <source>Stopped. What was written stays.</source>
        <translation>Parado. O que foi escrito fica.</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Take its rows in…</source>
        <translation>Importar as suas linhas…</translation>
    </message>
    <message>
        <source>Taken in: {what}</source>
        <translation>Importado: {what}</translation>
    </message>
    <message>
        <source>That is the file itself, which stays as it is. Please choose another name.</source>
        <translation>Esse é o próprio ficheiro, que fica como está. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The file of this package is no longer kept here.</source>
        <translation>O ficheiro deste pacote já não é guardado aqui.</translation>
    </message>
    <message>
        <source>The first package for this office: all it may have, </source>
        <translation>O primeiro pacote para este escritório: tudo o que pode ter, </translation>
    </message>
    <message>
        <source>This import was undone on {at}. What it had brought is set aside, and can be taken again.</source>
        <translation>Esta importação foi anulada em {at}. O que tinha trazido está de lado e pode ser retomado.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Training, refused here</source>
        <translation>Formação, recusado aqui</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Anular esta importação</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>A anular a importação</translation>
    </message>
    <message>
        <source>Undone, set aside</source>
        <translation>Anulado, posto de lado</translation>
    </message>
    <message>
        <source>Waits for another package</source>
        <translation>Aguarda outro pacote</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>What did not come</source>
        <translation>O que não chegou</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>O que foi recusado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Without them the package is small; they follow later.</source>
        <translation>Sem eles o pacote é pequeno; seguem mais tarde.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>A trabalhar</translation>
    </message>
    <message>
        <source>Would bring: {what}</source>
        <translation>Traria: {what}</translation>
    </message>
    <message>
        <source>Write a request</source>
        <translation>Escrever um pedido</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>Criar o pacote</translation>
    </message>
    <message>
        <source>Writing the answers</source>
        <translation>A escrever as respostas</translation>
    </message>
    <message>
        <source>Writing the request</source>
        <translation>A escrever o pedido</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>A escrever o livro</translation>
    </message>
    <message>
        <source>Written, not confirmed</source>
        <translation>Criado, não confirmado</translation>
    </message>
    <message numerus="yes">
        <source>in %n records.</source>
        <translation>
            <numerusform>em %n registo.</numerusform>
            <numerusform>em %n registos.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} from {office}</source>
        <translation>{file}, de {office}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has %n notes. Send it back; corrected, it can be imported like the original.</source>
        <translation>
            <numerusform>{file} tem %n nota. Devolva-o; corrigido, importa-se como o original.</numerusform>
            <numerusform>{file} tem %n notas. Devolva-o; corrigido, importa-se como o original.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there first.</source>
        <translation>{file} está aberto noutro programa. Feche-o lá primeiro.</translation>
    </message>
    <message>
        <source>{file} is written. Send it to {office} by mail, or carry it on a stick.</source>
        <translation>{file} foi criado. Envie-o por correio eletrónico para {office}, ou leve-o numa pen USB.</translation>
    </message>
    <message>
        <source>{file} is written. Send it to {office}: its next package brings what is missing.</source>
        <translation>{file} está escrito. Envie-o a {office}: o próximo pacote de lá trará o que falta.</translation>
    </message>
    <message>
        <source>{file} is written. Whoever fills it in needs no program; drop it here when it is back.</source>
        <translation>{file} está escrito. Quem o preencher não precisa de nenhum programa; largue-o aqui quando voltar.</translation>
    </message>
    <message>
        <source>{step}, about {time} left</source>
        <translation>{step}, faltam cerca de {time}</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>0 no, 1 partly, 2 fully.</source>
        <translation>0 não, 1 em parte, 2 plenamente.</translation>
    </message>
    <message>
        <source>1 low, 2 medium, 3 high.</source>
        <translation>1 baixo, 2 médio, 3 alto.</translation>
    </message>
    <message>
        <source>15 to 24 years old.</source>
        <translation>De 15 a 24 anos.</translation>
    </message>
    <message>
        <source>A correction or refund is negative.</source>
        <translation>Uma correção ou um reembolso é negativo.</translation>
    </message>
    <message>
        <source>A random name that all records of the tie share.</source>
        <translation>Um nome aleatório que todos os registos da ligação partilham.</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Adds up as</source>
        <translation>Soma-se como</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
    </message>
    <message>
        <source>Agencies taking part</source>
        <translation>Agências participantes</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agência</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Acordo assinado</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montante</translation>
    </message>
    <message>
        <source>An address of the organisation, not of a person.</source>
        <translation>Um endereço da organização, não de uma pessoa.</translation>
    </message>
    <message>
        <source>An address of the programme, not of a person.</source>
        <translation>Um endereço do programa, não de uma pessoa.</translation>
    </message>
    <message>
        <source>An existing programme or tool it belongs to.</source>
        <translation>Um programa ou ferramenta existente a que pertence.</translation>
    </message>
    <message>
        <source>Answers the need</source>
        <translation>Responde à necessidade</translation>
    </message>
    <message>
        <source>Approached by</source>
        <translation>Contactado por</translation>
    </message>
    <message>
        <source>As people there write it; accents do not matter for search.</source>
        <translation>Como se escreve no local; os acentos não contam na pesquisa.</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Perguntar de novo em</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Based in</source>
        <translation>País da sede</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Valor de referência</translation>
    </message>
    <message>
        <source>Baseline measured on</source>
        <translation>Referência medida em</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bónus</translation>
    </message>
    <message>
        <source>Change of policy</source>
        <translation>Mudança de política</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Soma de verificação</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Comparative advantage</source>
        <translation>Vantagem comparativa</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimento dado</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Consentimento dado em</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Context, approach and people concerned, in a paragraph or two.</source>
        <translation>Contexto, abordagem e pessoas abrangidas, num ou dois parágrafos.</translation>
    </message>
    <message>
        <source>Contributing agencies</source>
        <translation>Agências contribuintes</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>Count a person once, in the group that fits best.</source>
        <translation>Conte cada pessoa uma vez, no grupo mais adequado.</translation>
    </message>
    <message>
        <source>Counted or estimated</source>
        <translation>Contado ou estimado</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Counts when the dates are not known.</source>
        <translation>Conta quando as datas não são conhecidas.</translation>
    </message>
    <message>
        <source>Criteria of selection</source>
        <translation>Critérios de seleção</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Critério</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moeda</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Doadores</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efeito</translation>
    </message>
    <message>
        <source>Effects of migration on jobs, on the population, on public services.</source>
        <translation>Efeitos da migração no emprego, na população, nos serviços públicos.</translation>
    </message>
    <message>
        <source>Either an agency or an organisation.</source>
        <translation>Uma agência ou uma organização.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>Expected local impact</source>
        <translation>Impacto local esperado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>First day; leave it empty when the date is not known.</source>
        <translation>Primeiro dia; deixe vazio se a data não for conhecida.</translation>
    </message>
    <message>
        <source>Focal point of the initiative</source>
        <translation>Ponto focal da iniciativa</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Seguimento em</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimento</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>For activities of a whole programme, not of one initiative.</source>
        <translation>Para atividades de todo um programa, não de uma iniciativa.</translation>
    </message>
    <message>
        <source>For figures of a whole country.</source>
        <translation>Para números de todo um país.</translation>
    </message>
    <message>
        <source>For reports that headquarters writes in English.</source>
        <translation>Para relatórios que a sede escreve em inglês.</translation>
    </message>
    <message>
        <source>For the program: the other columns of the list, as JSON.</source>
        <translation>Para o programa: as outras colunas da lista, em JSON.</translation>
    </message>
    <message>
        <source>Found by search; separated by semicolons.</source>
        <translation>Encontrados na pesquisa; separados por ponto e vírgula.</translation>
    </message>
    <message>
        <source>Foundation, association, public body…, as it calls itself.</source>
        <translation>Fundação, associação, organismo público…, como ela própria se designa.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>Functional mailbox</source>
        <translation>Caixa de correio funcional</translation>
    </message>
    <message>
        <source>Further properties</source>
        <translation>Outras propriedades</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dado por</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvenção</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Groups concerned</source>
        <translation>Grupos abrangidos</translation>
    </message>
    <message>
        <source>Headquarters puts it into the library that every office receives.</source>
        <translation>A sede coloca-o na biblioteca que todos os escritórios recebem.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Realizada em</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Grau de exatidão</translation>
    </message>
    <message>
        <source>How it can grow</source>
        <translation>Como pode crescer</translation>
    </message>
    <message>
        <source>How much of the currency one US dollar was worth.</source>
        <translation>Quanto valia um dólar dos Estados Unidos nesta moeda.</translation>
    </message>
    <message>
        <source>How several values become one: their sum, their mean or the last.</source>
        <translation>Como vários valores se tornam um: a soma, a média ou o último.</translation>
    </message>
    <message>
        <source>How the risk is reduced, or the opportunity used.</source>
        <translation>Como se reduz o risco ou se aproveita a oportunidade.</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>Em espécie</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniciativa</translation>
    </message>
    <message>
        <source>Initiatives in all</source>
        <translation>Iniciativas no total</translation>
    </message>
    <message>
        <source>Initiatives per country</source>
        <translation>Iniciativas por país</translation>
    </message>
    <message>
        <source>Institutionalised in</source>
        <translation>Institucionalizado em</translation>
    </message>
    <message>
        <source>Institutionalised since</source>
        <translation>Institucionalizado desde</translation>
    </message>
    <message>
        <source>Key objective</source>
        <translation>Objetivo principal</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Lead agencies</source>
        <translation>Agências líderes</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma jurídica</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidade</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Made by the program from the office and a number; you can change it.</source>
        <translation>Criado pelo programa a partir do escritório e de um número; pode alterá-lo.</translation>
    </message>
    <message>
        <source>Main theme</source>
        <translation>Tema principal</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Referência comum</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>Pode ser mostrada</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido em</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Homens</translation>
    </message>
    <message>
        <source>Migration governance assessed in</source>
        <translation>Governação das migrações avaliada em</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nome em árabe</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nome em inglês</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nome em francês</translation>
    </message>
    <message>
        <source>Name in Portuguese</source>
        <translation>Nome em português</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Nome em russo</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nome em espanhol</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>No names, phone numbers or e-mail addresses of persons, please.</source>
        <translation>Por favor, sem nomes, telefones ou endereços eletrónicos de pessoas.</translation>
    </message>
    <message>
        <source>No, if only the country or a vague area is known so far.</source>
        <translation>Não, se por agora só se conhecer o país ou uma área vaga.</translation>
    </message>
    <message>
        <source>Nobody can be recognised, or the written consent is kept.</source>
        <translation>Ninguém pode ser reconhecido, ou o consentimento escrito está guardado.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Of them men</source>
        <translation>Dos quais homens</translation>
    </message>
    <message>
        <source>Of them with a disability</source>
        <translation>Dos quais com deficiência</translation>
    </message>
    <message>
        <source>Of them women</source>
        <translation>Dos quais mulheres</translation>
    </message>
    <message>
        <source>Of them young</source>
        <translation>Dos quais jovens</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Escritório</translation>
    </message>
    <message>
        <source>Old records keep a code that is no longer offered.</source>
        <translation>Os registos antigos mantêm um código que já não é proposto.</translation>
    </message>
    <message>
        <source>One or several, with a semicolon between them; the first one leads. The country behind a comma where it is another one: “Name, Italy”.</source>
        <translation>Uma ou várias, separadas por ponto e vírgula; a primeira lidera. O país após uma vírgula, se for outro: «Nome, Itália».</translation>
    </message>
    <message>
        <source>Only when women and men were not counted.</source>
        <translation>Apenas quando mulheres e homens não foram contados.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Original record</source>
        <translation>Registo original</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Outros nomes</translation>
    </message>
    <message>
        <source>Other or not known</source>
        <translation>Outro ou desconhecido</translation>
    </message>
    <message>
        <source>Own merit</source>
        <translation>Mérito próprio</translation>
    </message>
    <message>
        <source>Own title</source>
        <translation>Título próprio</translation>
    </message>
    <message>
        <source>Owned since</source>
        <translation>Apropriação desde</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Partner organisations</source>
        <translation>Organizações parceiras</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plan or priority served</source>
        <translation>Plano ou prioridade servida</translation>
    </message>
    <message>
        <source>Planned or reached</source>
        <translation>Previsto ou alcançado</translation>
    </message>
    <message>
        <source>Policy concerned</source>
        <translation>Política em causa</translation>
    </message>
    <message>
        <source>Precise place</source>
        <translation>Lugar preciso</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Programme results served</source>
        <translation>Resultados do programa servidos</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taxa de câmbio</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Motivo da correção</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Fundamentos</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Reference of the agreement</source>
        <translation>Referência do acordo</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observação</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Resposta a</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Results owned by</source>
        <translation>Resultados apropriados por</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisto por</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Revisto em</translation>
    </message>
    <message>
        <source>Risk or opportunity</source>
        <translation>Risco ou oportunidade</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>ODS</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Ampliação</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Share with all offices</source>
        <translation>Partilhar com todos os escritórios</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Partilhado por</translation>
    </message>
    <message>
        <source>Shown beside the score, not added to it.</source>
        <translation>Mostrado ao lado da pontuação, sem se somar a ela.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Standard indicator</source>
        <translation>Indicador padrão</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Estado desde</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Target by</source>
        <translation>Meta até</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarefa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The body that decides, not its members.</source>
        <translation>O órgão que decide, não os seus membros.</translation>
    </message>
    <message>
        <source>The country of its seat, also when it works abroad.</source>
        <translation>O país onde tem a sede, mesmo quando trabalha no estrangeiro.</translation>
    </message>
    <message>
        <source>The country whose office keeps the record.</source>
        <translation>O país cujo escritório mantém o registo.</translation>
    </message>
    <message>
        <source>The date the document carries.</source>
        <translation>A data que o documento indica.</translation>
    </message>
    <message>
        <source>The earlier figure that this one replaces.</source>
        <translation>O número anterior que este substitui.</translation>
    </message>
    <message>
        <source>The earlier measurement that this one replaces.</source>
        <translation>A medição anterior que esta substitui.</translation>
    </message>
    <message>
        <source>The initiative of an earlier round that this one continues.</source>
        <translation>A iniciativa de uma ronda anterior que esta continua.</translation>
    </message>
    <message>
        <source>The law, budget or service that keeps it going.</source>
        <translation>A lei, o orçamento ou o serviço que a mantém em marcha.</translation>
    </message>
    <message>
        <source>The list the theme is taken from.</source>
        <translation>A lista de onde vem o tema.</translation>
    </message>
    <message>
        <source>The list, report or survey the number comes from.</source>
        <translation>A lista, o relatório ou o inquérito de onde vem o número.</translation>
    </message>
    <message>
        <source>The local plan or national priority it is part of.</source>
        <translation>O plano local ou a prioridade nacional de que faz parte.</translation>
    </message>
    <message>
        <source>The most important one of its list; at most one.</source>
        <translation>O mais importante da sua lista; no máximo um.</translation>
    </message>
    <message>
        <source>The noted need that this activity answers.</source>
        <translation>A necessidade anotada a que esta atividade responde.</translation>
    </message>
    <message>
        <source>The official title, in the language of the office.</source>
        <translation>O título oficial, na língua do escritório.</translation>
    </message>
    <message>
        <source>The one agency that speaks with this partner.</source>
        <translation>A única agência que fala com este parceiro.</translation>
    </message>
    <message>
        <source>The part it manages, or receives as a sub-grant.</source>
        <translation>A parte que gere, ou que recebe como subvenção.</translation>
    </message>
    <message>
        <source>The person agreed to be named here. Withdrawing it removes name, e-mail and phone.</source>
        <translation>A pessoa aceitou ser aqui nomeada. Retirar o consentimento apaga o nome, o correio eletrónico e o telefone.</translation>
    </message>
    <message>
        <source>The programme of a round, phase or pilot.</source>
        <translation>O programa de uma ronda, fase ou projeto-piloto.</translation>
    </message>
    <message>
        <source>The programme&apos;s grant as approved.</source>
        <translation>A subvenção do programa tal como aprovada.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Time, premises or goods, given at their worth.</source>
        <translation>Tempo, instalações ou bens, pelo seu valor.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Título em inglês</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Caixa de ferramentas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidade</translation>
    </message>
    <message>
        <source>Two or more make it a joint activity.</source>
        <translation>Com duas ou mais, a atividade é conjunta.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type of area</source>
        <translation>Tipo de área</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Tipo de serviço</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Wanted for people reached; a plan may cover the whole initiative.</source>
        <translation>Necessário para as pessoas alcançadas; um plano pode abranger toda a iniciativa.</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sítio Web</translation>
    </message>
    <message>
        <source>What continues after the grant</source>
        <translation>O que continua depois da subvenção</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>What should be different at the end, in two sentences.</source>
        <translation>O que deve ser diferente no fim, em duas frases.</translation>
    </message>
    <message>
        <source>What this contact answers for, such as health focal point.</source>
        <translation>Aquilo por que este contacto responde, por exemplo ponto focal para a saúde.</translation>
    </message>
    <message>
        <source>What this partner does.</source>
        <translation>O que este parceiro faz.</translation>
    </message>
    <message>
        <source>When no standard indicator fits.</source>
        <translation>Quando nenhum indicador padrão é adequado.</translation>
    </message>
    <message>
        <source>When to check that the contact is still right; after two years at the latest.</source>
        <translation>Quando verificar se o contacto ainda está certo; o mais tardar após dois anos.</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quem o pode ver</translation>
    </message>
    <message>
        <source>Who took the results over.</source>
        <translation>Quem assumiu os resultados.</translation>
    </message>
    <message>
        <source>Whose need</source>
        <translation>De quem é a necessidade</translation>
    </message>
    <message>
        <source>Why this partner and no other.</source>
        <translation>Porquê este parceiro e não outro.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mulheres</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>Correio eletrónico de trabalho</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Telefone de trabalho</translation>
    </message>
    <message>
        <source>Year of the local migration governance indicators, if there was one.</source>
        <translation>Ano dos indicadores de governação local das migrações, se os houve.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message numerus="yes">
        <source>%n cells cannot be read. Nothing is saved yet.</source>
        <translation>
            <numerusform>%n célula não pode ser lida. Ainda nada foi guardado.</numerusform>
            <numerusform>%n células não podem ser lidas. Ainda nada foi guardado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers fell outside the cells to fill in.</source>
        <translation>
            <numerusform>%n número ficou fora das células a preencher.</numerusform>
            <numerusform>%n números ficaram fora das células a preencher.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers taken over.</source>
        <translation>
            <numerusform>%n número transferido.</numerusform>
            <numerusform>%n números transferidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Todas as idades</translation>
    </message>
    <message>
        <source>All periods together</source>
        <translation>Todos os períodos juntos</translation>
    </message>
    <message>
        <source>Begin this period</source>
        <translation>Iniciar este período</translation>
    </message>
    <message>
        <source>Counted twice? Several records stand in this cell.</source>
        <translation>Contado duas vezes? Há vários registos nesta célula.</translation>
    </message>
    <message>
        <source>Give an indicator a target, and how far it came is drawn here.</source>
        <translation>Dê uma meta a um indicador e o caminho percorrido será desenhado aqui.</translation>
    </message>
    <message>
        <source>Headings were left out.</source>
        <translation>Os cabeçalhos ficaram de fora.</translation>
    </message>
    <message>
        <source>Leave these numbers</source>
        <translation>Descartar estes números</translation>
    </message>
    <message>
        <source>New period…</source>
        <translation>Novo período…</translation>
    </message>
    <message>
        <source>Numbers by group, sex and age</source>
        <translation>Números por grupo, sexo e idade</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>People are counted per initiative. Record one first.</source>
        <translation>As pessoas contam-se por iniciativa. Registe primeiro uma.</translation>
    </message>
    <message>
        <source>People in all</source>
        <translation>Total de pessoas</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcançado</translation>
    </message>
    <message>
        <source>Reached means people new in this period, so that periods add up.</source>
        <translation>Alcançado significa pessoas novas neste período, para que os períodos se somem.</translation>
    </message>
    <message>
        <source>Reached, of those planned</source>
        <translation>Alcançado, do previsto</translation>
    </message>
    <message>
        <source>Targets and what was measured</source>
        <translation>Metas e o que foi medido</translation>
    </message>
    <message>
        <source>The whole initiative</source>
        <translation>Toda a iniciativa</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Until when, please.</source>
        <translation>Indique até quando.</translation>
    </message>
    <message>
        <source>Women and girls</source>
        <translation>Mulheres e raparigas</translation>
    </message>
    <message>
        <source>Youth, 15 to 24</source>
        <translation>Jovens, 15 a 24</translation>
    </message>
    <message>
        <source>not measured yet, target {aim}</source>
        <translation>ainda sem medição, meta: {aim}</translation>
    </message>
    <message>
        <source>{got} of {aim}, {share}</source>
        <translation>{got} de {aim}, {share}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>A document may name its author and others in its properties. They stay; look there before you share it.</source>
        <translation>Um documento pode nomear o autor e outras pessoas nas suas propriedades. Isso fica; veja-as antes de o partilhar.</translation>
    </message>
    <message>
        <source>A file belongs to a document, an initiative, an activity or a note; this is none.</source>
        <translation>Um ficheiro pertence a um documento, uma iniciativa, uma atividade ou uma nota; isto não é nenhum deles.</translation>
    </message>
    <message>
        <source>A file in the package is not the one it says ({file}). It was left out and is asked for again.</source>
        <translation>Um ficheiro do pacote não é o que diz ser ({file}). Ficou de fora e será pedido de novo.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Outro ficheiro…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um ficheiro</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um ficheiro…</translation>
    </message>
    <message>
        <source>Device and notes were removed from the picture.</source>
        <translation>O aparelho e as notas foram retirados da imagem.</translation>
    </message>
    <message>
        <source>No program here opens this file. Save a copy of it instead.</source>
        <translation>Nenhum programa aqui abre este ficheiro. Guarde uma cópia.</translation>
    </message>
    <message>
        <source>Only these kinds of file can be attached: pdf, docx, xlsx, jpg, png, txt. Save it as one of them first.</source>
        <translation>Só se anexam ficheiros destes tipos: pdf, docx, xlsx, jpg, png, txt. Guarde-o primeiro como um deles.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Or drop it here: pdf, docx, xlsx, jpg, png or txt, up to 10 MB. Pictures are made smaller, and place and device are taken out of them.</source>
        <translation>Ou largue-o aqui: pdf, docx, xlsx, jpg, png ou txt, até 10 MB. As imagens são reduzidas, e retiram-se delas o lugar e o aparelho.</translation>
    </message>
    <message>
        <source>Place and device were removed from the picture.</source>
        <translation>O lugar e o aparelho foram retirados da imagem.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>A ler o ficheiro…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar uma cópia…</translation>
    </message>
    <message>
        <source>Several workbooks lie in this zip. Unpack it and choose them.</source>
        <translation>Há vários livros neste zip. Descomprima-o e escolha-os.</translation>
    </message>
    <message>
        <source>Small picture of the file</source>
        <translation>Imagem pequena do ficheiro</translation>
    </message>
    <message>
        <source>Something that does not belong there lies in the package ({part}). Unpack it and choose the workbook inside, or ask for the package again.</source>
        <translation>Há no pacote algo que não lhe pertence ({part}). Descomprima-o e escolha o livro, ou peça o pacote de novo.</translation>
    </message>
    <message>
        <source>Still to come, with a later package ({size}).</source>
        <translation>Falta chegar, com um próximo pacote ({size}).</translation>
    </message>
    <message>
        <source>The copy of the file here was changed or damaged, so it is not used. It is put aside in {path} and asked for again with the next package.</source>
        <translation>A cópia do ficheiro aqui foi alterada ou danificada, por isso não se usa. Fica à parte em {path} e é pedida de novo com o próximo pacote.</translation>
    </message>
    <message>
        <source>The file could not be kept: {reason}. Make room and try again; records are not touched by this.</source>
        <translation>O ficheiro não pôde ser guardado: {reason}. Arranje espaço e tente de novo; os registos não são afetados.</translation>
    </message>
    <message>
        <source>The file holds macros; they never travel. Save it without macros, as .docx or .xlsx.</source>
        <translation>O ficheiro contém macros; nunca viajam. Guarde-o sem macros, como .docx ou .xlsx.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O ficheiro está vazio.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Make it smaller, or give a link to it.</source>
        <translation>O ficheiro passa de {limit} MB. Reduza-o, ou dê uma ligação para ele.</translation>
    </message>
    <message>
        <source>The file is still to come. It arrives with a later package from somebody who has it.</source>
        <translation>O ficheiro falta chegar. Virá com um próximo pacote de alguém que o tenha.</translation>
    </message>
    <message>
        <source>The name says “{named}”, but the file is something else ({found}). Open it with its own program and save it under a right name.</source>
        <translation>O nome diz «{named}», mas o ficheiro é outra coisa ({found}). Abra-o com o seu programa e guarde-o com um nome certo.</translation>
    </message>
    <message>
        <source>The package holds more than {limit} MB of files. The rest is asked for again.</source>
        <translation>O pacote contém mais de {limit} MB de ficheiros. O resto será pedido de novo.</translation>
    </message>
    <message>
        <source>The picture cannot be read. Open it and save it anew as jpg or png.</source>
        <translation>A imagem não pode ser lida. Abra-a e guarde-a de novo como jpg ou png.</translation>
    </message>
    <message>
        <source>The picture has {count} million points; {limit} million can be read. Make it smaller first.</source>
        <translation>A imagem tem {count} milhões de pontos; podem ler-se {limit} milhões. Reduza-a primeiro.</translation>
    </message>
    <message>
        <source>The picture was made smaller; your own file is unchanged.</source>
        <translation>A imagem foi reduzida; o seu próprio ficheiro não mudou.</translation>
    </message>
    <message>
        <source>The place was removed from the picture.</source>
        <translation>O lugar foi retirado da imagem.</translation>
    </message>
    <message>
        <source>The zip holds files that the package does not name ({count}); left out.</source>
        <translation>O zip contém ficheiros que o pacote não nomeia ({count}); ficaram de fora.</translation>
    </message>
    <message>
        <source>There is no workbook in this zip. Ask for the package again.</source>
        <translation>Não há nenhum livro neste zip. Peça o pacote de novo.</translation>
    </message>
    <message>
        <source>This file cannot be attached.</source>
        <translation>Este ficheiro não pode ser anexado.</translation>
    </message>
    <message>
        <source>This record has no file.</source>
        <translation>Este registo não tem ficheiro.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} está guardado.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} kB</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>A change cannot be read.</source>
        <translation>Não é possível ler uma alteração.</translation>
    </message>
    <message>
        <source>A formula stands here whose result is not in the file. Open and save it in a spreadsheet program, or write the value.</source>
        <translation>Há aqui uma fórmula cujo resultado não está no ficheiro. Abra-o e grave-o num programa de folhas de cálculo, ou escreva o valor.</translation>
    </message>
    <message>
        <source>A record much like this one is here already. Is it the same, or a new one?</source>
        <translation>Já existe um registo muito parecido. É o mesmo ou um novo?</translation>
    </message>
    <message>
        <source>A row of totals; it is no record.</source>
        <translation>Uma linha de totais; não é um registo.</translation>
    </message>
    <message>
        <source>A row was added: {name}.</source>
        <translation>Foi acrescentada uma linha: {name}.</translation>
    </message>
    <message>
        <source>A row was copied; it has the mark of another one.</source>
        <translation>Uma linha foi copiada; tem a marca de outra.</translation>
    </message>
    <message>
        <source>A sheet is gone: {name}. Nothing was deleted.</source>
        <translation>Desapareceu uma folha: {name}. Nada foi apagado.</translation>
    </message>
    <message>
        <source>An organisation much like “{name}” is here already. Is it the same, or a new one?</source>
        <translation>Já existe uma organização muito parecida com «{name}». É a mesma ou uma nova?</translation>
    </message>
    <message>
        <source>Another organisation leads already, so “{name}” is taken as a partner.</source>
        <translation>Outra organização já lidera, por isso «{name}» é registada como parceira.</translation>
    </message>
    <message>
        <source>Is it one of these: {names}?</source>
        <translation>É uma destas: {names}?</translation>
    </message>
    <message>
        <source>No record is called “{value}”. Correct the name, or record it first.</source>
        <translation>Nenhum registo se chama «{value}». Corrija o nome ou registe-o primeiro.</translation>
    </message>
    <message>
        <source>No row of titles was recognised. Say in which row the titles stand, and what the rows are.</source>
        <translation>Não se reconheceu nenhuma linha de títulos. Diga em que linha estão os títulos e o que são as linhas.</translation>
    </message>
    <message>
        <source>Nobody has signed this package. Ask {office} for a new one, written with this version.</source>
        <translation>Ninguém assinou este pacote. Peça a {office} um novo, escrito com esta versão.</translation>
    </message>
    <message>
        <source>Nobody here has verified the signature of {laptop} yet. Ring {office}, compare the digits {digits}, then take the package again.</source>
        <translation>Ninguém aqui verificou ainda a assinatura de {laptop}. Telefone para {office}, compare os algarismos {digits} e importe de novo o pacote.</translation>
    </message>
    <message>
        <source>Nobody who wrote this has signed it; it was passed on by another.</source>
        <translation>Ninguém que o escreveu o assinou; foi transmitido por outro.</translation>
    </message>
    <message>
        <source>Nothing but a name in front; no record.</source>
        <translation>Apenas um nome no início; não é um registo.</translation>
    </message>
    <message>
        <source>Several records are called “{value}”. Write the code or the uid instead.</source>
        <translation>Vários registos chamam-se «{value}». Escreva antes o código ou o uid.</translation>
    </message>
    <message>
        <source>The amount is in {one}, and the column of currencies says {other}.</source>
        <translation>O montante está em {one} e a coluna das moedas diz {other}.</translation>
    </message>
    <message>
        <source>The cell shows an error. Correct it in the file.</source>
        <translation>A célula mostra um erro. Corrija-o no ficheiro.</translation>
    </message>
    <message>
        <source>The column “{label}” is gone. Nothing in it counts as cleared.</source>
        <translation>A coluna “{label}” desapareceu. Nada do que continha conta como apagado.</translation>
    </message>
    <message>
        <source>The column “{value}” is not taken. Say which field it is, if it is one.</source>
        <translation>A coluna «{value}» não é lida. Diga que campo é, se for algum.</translation>
    </message>
    <message>
        <source>The country is missing; it says which office keeps the record.</source>
        <translation>Falta o país; ele diz que escritório mantém o registo.</translation>
    </message>
    <message>
        <source>The hidden mark of this row was changed. To add a record, write it into an empty row.</source>
        <translation>A marca oculta desta linha foi alterada. Para acrescentar um registo, escreva-o numa linha vazia.</translation>
    </message>
    <message>
        <source>The key of {laptop} was revoked. Nothing it signs is taken any more; ring {office}.</source>
        <translation>A chave de {laptop} foi revogada. Nada do que assina é importado; telefone para {office}.</translation>
    </message>
    <message>
        <source>The mark of this row belongs to no record of this kind. Empty its first cell.</source>
        <translation>A marca desta linha não pertence a nenhum registo deste tipo. Esvazie a primeira célula.</translation>
    </message>
    <message>
        <source>The personal data of this row is for the office of {office} only, so that office records it.</source>
        <translation>Os dados pessoais desta linha são só para o seu escritório ({office}); é ele que os regista.</translation>
    </message>
    <message>
        <source>The program fills this in itself, so it is not taken from a sheet. A file is attached in the program.</source>
        <translation>O programa preenche isto sozinho, por isso nada se tira de uma folha. Um ficheiro anexa-se no programa.</translation>
    </message>
    <message>
        <source>The record was deleted before the sheet was written. Bring it back first.</source>
        <translation>O registo já estava eliminado quando a folha foi escrita. Recupere-o primeiro.</translation>
    </message>
    <message>
        <source>The signature does not fit this package: it was changed on the way, or {office} did not write it. Ask for it again.</source>
        <translation>A assinatura não corresponde a este pacote: foi alterado pelo caminho ou {office} não o escreveu. Peça-o de novo.</translation>
    </message>
    <message>
        <source>There is no office in {office}. Choose the country whose office keeps it.</source>
        <translation>Não há escritório em {office}. Escolha o país cujo escritório a mantém.</translation>
    </message>
    <message>
        <source>This action does not exist. Choose one from the list.</source>
        <translation>Esta ação não existe. Escolha uma da lista.</translation>
    </message>
    <message>
        <source>This column is here twice; the first one counts.</source>
        <translation>Esta coluna está aqui duas vezes; conta a primeira.</translation>
    </message>
    <message>
        <source>This package cannot take personal data. Please change it in the program.</source>
        <translation>Este pacote não pode receber dados pessoais. Altere-os no programa.</translation>
    </message>
    <message>
        <source>This rests on a package that is not here yet. Take this file again when it is.</source>
        <translation>Isto assenta num pacote que ainda não está aqui. Receba de novo este ficheiro quando ele chegar.</translation>
    </message>
    <message>
        <source>This row belongs to {office}; its office or headquarters records it.</source>
        <translation>Esta linha é de {office}; regista-a o seu escritório ou a sede.</translation>
    </message>
    <message>
        <source>This sheet is here twice; the one that kept its name counts.</source>
        <translation>Esta folha está aqui duas vezes; conta a que manteve o nome.</translation>
    </message>
    <message>
        <source>a bank account</source>
        <translation>uma conta bancária</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>um número de telefone</translation>
    </message>
    <message>
        <source>a title before a name</source>
        <translation>um tratamento antes de um nome</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>um endereço de e-mail</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordenadas</translation>
    </message>
    <message>
        <source>the age of one person</source>
        <translation>a idade de uma pessoa</translation>
    </message>
    <message>
        <source>the number of a document</source>
        <translation>o número de um documento</translation>
    </message>
    <message>
        <source>{laptop} has another verified key than the one that signed this. Ring {office}: if it is a new laptop, verify its digits {digits}; if not, somebody else made the file.</source>
        <translation>{laptop} tem outra chave verificada que não a que assinou isto. Telefone para {office}: se é um computador novo, verifique os algarismos {digits}; se não, outra pessoa fez o ficheiro.</translation>
    </message>
    <message>
        <source>“{label}” may name a person: {kinds}.</source>
        <translation>“{label}” pode identificar uma pessoa: {kinds}.</translation>
    </message>
    <message>
        <source>“{laptop}” belongs to {office}, as somebody vouches now; until today another package had said that it belongs to {was}. Look at what it wrote.</source>
        <translation>“{laptop}” pertence a {office}, como alguém agora garante; até hoje outro pacote tinha dito que pertence a {was}. Veja o que escreveu.</translation>
    </message>
    <message>
        <source>“{value}” is not in the list of “{field}”.</source>
        <translation>«{value}» não está na lista de «{field}».</translation>
    </message>
    <message>
        <source>“{value}” is read as “{label}”.</source>
        <translation>«{value}» é lido como «{label}».</translation>
    </message>
    <message>
        <source>“{value}” stands in an earlier row of this table already.</source>
        <translation>«{value}» já está numa linha anterior desta tabela.</translation>
    </message>
    <message>
        <source>“{value}” was here and was deleted. Make it again, or leave the row out?</source>
        <translation>«{value}» estava aqui e foi eliminada. Fazê-la de novo ou omitir a linha?</translation>
    </message>
    <message>
        <source>Sender and receiver hold the same changes of {scope} and yet differ. That is a bug of ours, not your fault; nothing is lost and the work goes on. Please send the file {path} to headquarters: it holds no record, only what helps to find the bug.</source>
        <translation>O remetente e o destinatário têm as mesmas alterações de {scope} e, no entanto, diferem. É um erro nosso, não seu; nada se perdeu e o trabalho continua. Envie o ficheiro {path} à sede: não contém registos, só o que ajuda a encontrar o erro.</translation>
    </message>
    <message>
        <source>Sender and receiver hold the same changes of {scope} and yet differ. That is a bug of ours, not your fault; nothing is lost and the work goes on. Please tell headquarters.</source>
        <translation>O remetente e o destinatário têm as mesmas alterações de {scope} e, no entanto, diferem. É um erro nosso, não seu; nada se perdeu e o trabalho continua. Avise a sede.</translation>
    </message>
    <message>
        <source>The file holds foreign parts ({kind}); they are never opened.</source>
        <translation>O ficheiro contém partes estranhas ({kind}); nunca são abertas.</translation>
    </message>
    <message>
        <source>The headings of this sheet are gone; its rows cannot be compared.</source>
        <translation>Os cabeçalhos desta folha desapareceram; não é possível comparar as suas linhas.</translation>
    </message>
    <message>
        <source>The row is marked to be deleted.</source>
        <translation>A linha está marcada para ser eliminada.</translation>
    </message>
    <message>
        <source>The row was emptied. To delete a record, use the last column.</source>
        <translation>A linha foi esvaziada. Para eliminar um registo, use a última coluna.</translation>
    </message>
    <message>
        <source>The same row is marked to be deleted, so its cells are not taken.</source>
        <translation>A mesma linha está marcada para ser eliminada, por isso as suas células não são aceites.</translation>
    </message>
    <message>
        <source>The sender may not write there ({scope}).</source>
        <translation>O remetente não pode escrever ali ({scope}).</translation>
    </message>
    <message>
        <source>The titles once more; no record.</source>
        <translation>Os títulos outra vez; não é um registo.</translation>
    </message>
    <message>
        <source>There are more findings than are listed.</source>
        <translation>Há mais achados do que os listados.</translation>
    </message>
    <message>
        <source>This is not meant for this office.</source>
        <translation>Isto não se destina a este escritório.</translation>
    </message>
    <message>
        <source>This sheet was added; it is not read.</source>
        <translation>Esta folha foi acrescentada; não é lida.</translation>
    </message>
    <message>
        <source>This was edited in this package before. Please say which of the two counts.</source>
        <translation>Isto já foi alterado antes neste pacote. Diga qual das duas versões conta.</translation>
    </message>
    <message>
        <source>Which day is “{value}”: {readings}? Say in which order day, month and year stand in this table.</source>
        <translation>Que dia é «{value}»: {readings}? Diga em que ordem estão dia, mês e ano nesta tabela.</translation>
    </message>
    <message>
        <source>Which number is “{value}”: {readings}? Say which sign stands before the decimals.</source>
        <translation>Que número é «{value}»: {readings}? Diga que sinal está antes das casas decimais.</translation>
    </message>
    <message>
        <source>connections to data</source>
        <translation>ligações a dados</translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation>ficheiros incorporados</translation>
    </message>
    <message>
        <source>links to other files</source>
        <translation>ligações a outros ficheiros</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>macros</translation>
    </message>
    <message>
        <source>“{field}” cannot change any more. If it is wrong, make a new record.</source>
        <translation>«{field}» já não pode mudar. Se estiver errado, faça um registo novo.</translation>
    </message>
    <message>
        <source>“{field}” has an open conflict. Decide it first, then take this row.</source>
        <translation>«{field}» tem um conflito em aberto. Decida-o primeiro e aceite depois esta linha.</translation>
    </message>
    <message>
        <source>“{field}” is empty; without it the row says too little to be a record.</source>
        <translation>«{field}» está vazio; sem isso a linha diz pouco para ser um registo.</translation>
    </message>
    <message>
        <source>“{field}” is empty; without it there is no record.</source>
        <translation>«{field}» está vazio; sem isso não há registo.</translation>
    </message>
    <message>
        <source>“{label}” was changed in the sheet.</source>
        <translation>“{label}” foi alterado na folha.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A list of codes, please.</source>
        <translation>Indique uma lista de códigos.</translation>
    </message>
    <message>
        <source>A number is wanted, not yes or no.</source>
        <translation>Pretende-se um número, não sim ou não.</translation>
    </message>
    <message>
        <source>A text is wanted, not yes or no.</source>
        <translation>Pretende-se um texto, não sim ou não.</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>Indique um número inteiro.</translation>
    </message>
    <message>
        <source>At most {maximum}.</source>
        <translation>No máximo {maximum}.</translation>
    </message>
    <message>
        <source>Between {minimum} and {maximum}.</source>
        <translation>Entre {minimum} e {maximum}.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Day, month and year, please.</source>
        <translation>Indique dia, mês e ano.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>Eliminar este registo?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Either this or {others}, not both.</source>
        <translation>Ou isto ou {others}, não ambos.</translation>
    </message>
    <message>
        <source>Fill in this or: {others}.</source>
        <translation>Preencha isto ou: {others}.</translation>
    </message>
    <message>
        <source>First settle that the photo may be shown.</source>
        <translation>Confirme primeiro que a fotografia pode ser mostrada.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget this person?</source>
        <translation>Esquecer esta pessoa?</translation>
    </message>
    <message>
        <source>Formulas are not taken. Please write the value itself.</source>
        <translation>As fórmulas não são aceites. Escreva o próprio valor.</translation>
    </message>
    <message>
        <source>Missing: {field}</source>
        <translation>Em falta: {field}</translation>
    </message>
    <message>
        <source>Months, please, such as 18 or “18 months”.</source>
        <translation>Em meses, por exemplo 18 ou «18 meses».</translation>
    </message>
    <message>
        <source>Name, e-mail and phone go here and, with the next packages, everywhere. This cannot be undone, also not by a backup.</source>
        <translation>O nome, o correio e o telefone desaparecem aqui e, com os próximos pacotes, em toda a parte. Não se pode desfazer, nem com uma cópia de segurança.</translation>
    </message>
    <message>
        <source>New: {entity}</source>
        <translation>Criar: {entity}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não guardado</translation>
    </message>
    <message>
        <source>Not saved yet: your draft is shown.</source>
        <translation>Ainda não guardado: é mostrado o seu rascunho.</translation>
    </message>
    <message>
        <source>One dollar is one dollar.</source>
        <translation>Um dólar é um dólar.</translation>
    </message>
    <message>
        <source>Only a year is written here: {year}.</source>
        <translation>Aqui está escrito apenas um ano: {year}.</translation>
    </message>
    <message>
        <source>Only for risks.</source>
        <translation>Apenas para riscos.</translation>
    </message>
    <message>
        <source>Only with the consent of the person.</source>
        <translation>Apenas com o consentimento da pessoa.</translation>
    </message>
    <message>
        <source>Outside the scale of its unit.</source>
        <translation>Fora da escala da sua unidade.</translation>
    </message>
    <message>
        <source>Please choose a record from the list.</source>
        <translation>Escolha um registo da lista.</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>Escolha da lista.</translation>
    </message>
    <message>
        <source>Please look at the marked fields.</source>
        <translation>Verifique os campos assinalados.</translation>
    </message>
    <message>
        <source>Please write the year with four digits.</source>
        <translation>Escreva o ano com quatro algarismos.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Several records have this name.</source>
        <translation>Vários registos têm este nome.</translation>
    </message>
    <message numerus="yes">
        <source>Still missing (%n)</source>
        <translation>
            <numerusform>Ainda em falta (%n)</numerusform>
            <numerusform>Ainda em falta (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing.</source>
        <translation>Ainda em falta.</translation>
    </message>
    <message>
        <source>Tags cannot come from this list.</source>
        <translation>Os temas não podem vir desta lista.</translation>
    </message>
    <message>
        <source>The agreement has a date; is it signed?</source>
        <translation>O acordo tem uma data; está assinado?</translation>
    </message>
    <message>
        <source>The cell shows an error. Please write the value itself.</source>
        <translation>A célula mostra um erro. Escreva o próprio valor.</translation>
    </message>
    <message>
        <source>The program that saved this made a date of it. Please write the number again.</source>
        <translation>O programa que guardou isto transformou-o numa data. Escreva de novo o número.</translation>
    </message>
    <message>
        <source>The program that saved this made a number of it. Please write it as text.</source>
        <translation>O programa que guardou isto transformou-o num número. Escreva-o como texto.</translation>
    </message>
    <message>
        <source>This code is used already. Please choose another one.</source>
        <translation>Este código já está a ser usado. Escolha outro, por favor.</translation>
    </message>
    <message>
        <source>“{new}” cannot follow “{old}”. What may follow: {next}.</source>
        <translation>«{new}» não pode seguir-se a «{old}». Pode seguir-se: {next}.</translation>
    </message>
    <message>
        <source>The dates make {months} months.</source>
        <translation>As datas perfazem {months} meses.</translation>
    </message>
    <message>
        <source>Everything here is saved.</source>
        <translation>Aqui está tudo guardado.</translation>
    </message>
    <message>
        <source>First record the steering committee&apos;s yes, under Selection.</source>
        <translation>Registe primeiro o sim do comité diretor, em Seleção.</translation>
    </message>
    <message>
        <source>It is deleted for everybody with the next package. All records, Deleted records brings it back.</source>
        <translation>Será eliminado para todos com o próximo pacote. Recupera-se em Todos os registos, Registos eliminados.</translation>
    </message>
    <message>
        <source>The parts make {sum}, more than the whole.</source>
        <translation>As partes somam {sum}, mais do que o todo.</translation>
    </message>
    <message>
        <source>The sheet shows only the beginning of this text. Change it in the program.</source>
        <translation>A folha mostra apenas o início deste texto. Altere-o no programa.</translation>
    </message>
    <message>
        <source>The standard indicator has another unit.</source>
        <translation>O indicador padrão tem outra unidade.</translation>
    </message>
    <message>
        <source>This cannot change any more.</source>
        <translation>Isto já não pode mudar.</translation>
    </message>
    <message>
        <source>This code is used already. Left empty, it becomes the next free one.</source>
        <translation>Este código já está em uso. Se ficar vazio, será o próximo livre.</translation>
    </message>
    <message>
        <source>This criterion gives no bonus.</source>
        <translation>Este critério não dá bónus.</translation>
    </message>
    <message>
        <source>This currency is not in the list.</source>
        <translation>Esta moeda não está na lista.</translation>
    </message>
    <message>
        <source>This does not fit here.</source>
        <translation>Isto não é adequado aqui.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Isto não parece um endereço eletrónico.</translation>
    </message>
    <message>
        <source>This group is counted in organisations, without sex and age.</source>
        <translation>Este grupo conta-se em organizações, sem sexo nem idade.</translation>
    </message>
    <message>
        <source>This is not a checksum.</source>
        <translation>Isto não é uma soma de verificação.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Isto não é uma data.</translation>
    </message>
    <message>
        <source>This is not a file name.</source>
        <translation>Isto não é um nome de ficheiro.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Isto não é um número.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Isto não é um endereço Web.</translation>
    </message>
    <message>
        <source>This is not well-formed JSON.</source>
        <translation>Isto não é JSON bem formado.</translation>
    </message>
    <message>
        <source>This lies before: {others}.</source>
        <translation>Isto é anterior a: {others}.</translation>
    </message>
    <message>
        <source>This may name a person. Please leave persons out of texts.</source>
        <translation>Isto pode nomear uma pessoa. Não mencione pessoas nos textos.</translation>
    </message>
    <message>
        <source>This points to a record of another office.</source>
        <translation>Isto remete para um registo de outro escritório.</translation>
    </message>
    <message>
        <source>This points to a record that is not here yet.</source>
        <translation>Isto remete para um registo que ainda não está aqui.</translation>
    </message>
    <message>
        <source>This record is no longer here.</source>
        <translation>Este registo já não está aqui.</translation>
    </message>
    <message>
        <source>This record was deleted.</source>
        <translation>Este registo foi eliminado.</translation>
    </message>
    <message>
        <source>This status cannot follow the present one.</source>
        <translation>Este estado não pode seguir-se ao atual.</translation>
    </message>
    <message>
        <source>This text cannot be stored.</source>
        <translation>Não é possível guardar este texto.</translation>
    </message>
    <message>
        <source>Too many digits.</source>
        <translation>Demasiados algarismos.</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Escreva para procurar</translation>
    </message>
    <message>
        <source>Waits for a decision: {fields}</source>
        <translation>Aguarda decisão: {fields}</translation>
    </message>
    <message>
        <source>Wanted once the initiative is: {status}.</source>
        <translation>Necessário quando o estado da iniciativa é: {status}.</translation>
    </message>
    <message>
        <source>Which day is meant: {readings}?</source>
        <translation>Que dia se pretende: {readings}?</translation>
    </message>
    <message>
        <source>Which number is meant: {readings}?</source>
        <translation>Que número se pretende: {readings}?</translation>
    </message>
    <message>
        <source>Women and men are counted already.</source>
        <translation>As mulheres e os homens já estão contados.</translation>
    </message>
    <message>
        <source>Write only the number here; the currency has a column of its own.</source>
        <translation>Escreva aqui só o número; a moeda tem a sua própria coluna.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>Yes or no, please.</source>
        <translation>Indique sim ou não.</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>por ex. {example}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>{length} characters are too many; {limit} fit.</source>
        <translation>{length} carateres são demasiados; cabem {limit}.</translation>
    </message>
</context>
<context>
    <name>gaps</name>
    <message>
        <source>Focal point</source>
        <translation>Ponto focal</translation>
    </message>
    <message>
        <source>GCM objective</source>
        <translation>Objetivo do Pacto</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Parceiro</translation>
    </message>
    <message>
        <source>Planned beneficiaries</source>
        <translation>Beneficiários previstos</translation>
    </message>
    <message>
        <source>Precise place</source>
        <translation>Lugar preciso</translation>
    </message>
    <message>
        <source>Reason of a restatement</source>
        <translation>Motivo de uma retificação</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>ODS</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>A laptop is lost for good? Tell headquarters at once, which revokes its key in Settings, under Signatures. Every office hears of it with its next package, and nothing the laptop signs is taken any more. What it signed before still counts.</source>
        <translation>Um computador perdeu-se de vez? Avise logo a sede, que revoga a sua chave em Definições, em Assinaturas. Cada escritório fica a saber com o próximo pacote e nada do que o computador assina é aceite. O que assinou antes continua a contar.</translation>
    </message>
    <message>
        <source>A laptop is lost or stolen</source>
        <translation>Um computador foi perdido ou roubado</translation>
    </message>
    <message>
        <source>A laptop that is stolen switched off, or locked, tells nothing: database and backups are encrypted, and only the passphrase opens them. The window locks by Ctrl+L, after a while without you, and when the computer slept. Nobody can recover a forgotten passphrase: write it down, and keep the paper elsewhere.</source>
        <translation>Um computador roubado desligado, ou bloqueado, não diz nada: a base e as cópias de segurança estão cifradas e só a frase secreta as abre. A janela bloqueia-se com Ctrl+L, ao fim de algum tempo sem si e quando o computador dormiu. Ninguém pode recuperar uma frase secreta esquecida: anote-a e guarde o papel noutro lugar.</translation>
    </message>
    <message>
        <source>A table that is no package: an old list, a partner’s file. Say which sheet, which row has the titles, and which column means what; the program guesses first. You see what each row would do before anything is written.</source>
        <translation>Uma tabela que não é um pacote: uma lista antiga, o ficheiro de um parceiro. Diga que folha, que linha tem os títulos e o que significa cada coluna; o programa adivinha primeiro. Vê o que faria cada linha antes de algo ser escrito.</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <translation>Siglas</translation>
    </message>
    <message>
        <source>Ask a question here, or answer one: it travels with the packages like everything else. The answers stand under the question, and above it in your notes.</source>
        <translation>Faça aqui uma pergunta ou responda a outra: viaja com os pacotes como tudo o resto. As respostas estão por baixo da pergunta, e por cima dela nas suas notas.</translation>
    </message>
    <message>
        <source>Ask for a package that did not come</source>
        <translation>Pedir um pacote que não chegou</translation>
    </message>
    <message>
        <source>At the first start choose your language, say where you work, and give the laptop a name that your colleagues know.</source>
        <translation>No primeiro arranque, escolha a sua língua, diga onde trabalha e dê ao computador um nome que os colegas conheçam.</translation>
    </message>
    <message>
        <source>At the first start choose {training_desk}. An amber band says that nothing is real, and no file made there is taken by a real database.</source>
        <translation>No primeiro arranque escolha {training_desk}. Uma faixa âmbar diz que nada é real, e nenhuma base real aceita um ficheiro feito ali.</translation>
    </message>
    <message>
        <source>Attached files, kept packages and backups beside the database are encrypted with it. Not protected: reports and copies you saved elsewhere, and packages of which the program says that they are open. Encrypt the whole disk too, and send open packages only by a way you trust: who reads the mail or finds the stick reads them.</source>
        <translation>Os ficheiros anexos, os pacotes guardados e as cópias de segurança ao lado da base são cifrados com ela. Não estão protegidos: os relatórios e cópias que guardou noutro lugar, nem os pacotes que o programa diz estarem abertos. Cifre também todo o disco e envie pacotes abertos só por uma via de confiança: quem lê o correio ou encontra a pen lê-os.</translation>
    </message>
    <message>
        <source>Backups are made by themselves. Before something unusual, click {backup} in {settings}, under {backups}, and now and then copy the folder to another disk.</source>
        <translation>As cópias fazem-se sozinhas. Antes de algo invulgar, clique em {backup} em {settings}, sob {backups}, e de vez em quando copie a pasta para outro disco.</translation>
    </message>
    <message>
        <source>Baseline, target: where an indicator stood at the beginning, and where it should arrive.</source>
        <translation>Linha de base, meta: onde um indicador estava no início e onde deve chegar.</translation>
    </message>
    <message>
        <source>Believe a new laptop</source>
        <translation>Confiar num computador novo</translation>
    </message>
    <message>
        <source>Budget, money received and money spent, line by line. Totals are by currency; currencies are never added up.</source>
        <translation>Orçamento, fundos recebidos e gastos, linha a linha. Os totais são por moeda; moedas diferentes nunca se somam.</translation>
    </message>
    <message>
        <source>Choose a folder or a stick, and click {write}.</source>
        <translation>Escolha uma pasta ou uma pen USB e clique em {write}.</translation>
    </message>
    <message>
        <source>Choose a passphrase of four or five words, write it on paper and keep the paper elsewhere. Then click {protect}.</source>
        <translation>Escolha uma frase secreta de quatro ou cinco palavras, anote-a em papel e guarde o papel noutro lugar. Depois clique em {protect}.</translation>
    </message>
    <message>
        <source>Choose a round and a country; behind each country stand its places. Note down what the mapping found, and put forward what could become larger.</source>
        <translation>Escolha uma ronda e um país; junto a cada país estão as suas vagas. Anote o que o mapeamento encontrou e proponha o que poderia crescer.</translation>
    </message>
    <message>
        <source>Click {all_clear}. What asks for a decision stays in the list; the order of the files plays no part.</source>
        <translation>Clique em {all_clear}. O que pede uma decisão fica na lista; a ordem dos ficheiros não importa.</translation>
    </message>
    <message>
        <source>Click {answer_all}: a package for each office, with receipts, decisions and the library.</source>
        <translation>Clique em {answer_all}: um pacote por escritório, com recibos, decisões e biblioteca.</translation>
    </message>
    <message>
        <source>Click {edits} and take all, or one by one. Nothing typed by others goes in by itself.</source>
        <translation>Clique em {edits} e aceite todas, ou uma a uma. Nada do que outros escreveram entra por si só.</translation>
    </message>
    <message>
        <source>Click {publish}. Every office reads it after its next package from you.</source>
        <translation>Clique em {publish}. Cada escritório lê-o depois do próximo pacote que lhe enviar.</translation>
    </message>
    <message>
        <source>Click {save_report} and send the file to whoever looks after the program, with a few words: what you did, what you expected, what happened.</source>
        <translation>Clique em {save_report} e envie o ficheiro a quem se ocupa do programa, com algumas palavras: o que fez, o que esperava, o que aconteceu.</translation>
    </message>
    <message>
        <source>Click {take}. The receipt says where every record went, and what waits or was refused and why.</source>
        <translation>Clique em {take}. O recibo diz para onde foi cada registo, o que espera ou foi recusado e porquê.</translation>
    </message>
    <message>
        <source>Click {verify}. Every office hears of it with its next package.</source>
        <translation>Clique em {verify}. Cada escritório fica a saber com o próximo pacote.</translation>
    </message>
    <message>
        <source>Close Passerelle everywhere, and type: passerelle move FILE ADDRESS. All is copied and compared; the file is kept. The same way back makes a file again.</source>
        <translation>Feche o Passerelle em todo o lado e escreva: passerelle move FICHEIRO ENDEREÇO. Tudo é copiado e comparado; o ficheiro fica guardado. O mesmo caminho ao contrário faz de novo um ficheiro.</translation>
    </message>
    <message>
        <source>Close a period</source>
        <translation>Encerrar um período</translation>
    </message>
    <message>
        <source>Confirmed: the other side has said that it took a package in. Before that, it is only sent.</source>
        <translation>Confirmado: o outro lado disse que importou o pacote. Antes disso está apenas enviado.</translation>
    </message>
    <message>
        <source>Conflict: two people changed the same field without knowing of each other. Both values are kept until somebody decides.</source>
        <translation>Conflito: duas pessoas alteraram o mesmo campo sem o saber. Os dois valores ficam guardados até alguém decidir.</translation>
    </message>
    <message>
        <source>Count the people</source>
        <translation>Contar as pessoas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T turns the trainer’s view on: larger text, and keys and clicks shown. {again} gives everybody fresh data.</source>
        <translation>Ctrl+Shift+T liga a vista do formador: texto maior, teclas e cliques visíveis. {again} dá a todos dados novos.</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Decidir um conflito</translation>
    </message>
    <message>
        <source>Digits: thirty figures that stand for the key of a laptop. Compared by phone, they show that a package is really from there.</source>
        <translation>Algarismos: trinta algarismos que representam a chave de um computador. Comparados por telefone, mostram que um pacote vem mesmo de lá.</translation>
    </message>
    <message>
        <source>Drop the enrolment or the first package of the laptop on the window, and click {compare}.</source>
        <translation>Largue na janela a inscrição ou o primeiro pacote do computador e clique em {compare}.</translation>
    </message>
    <message>
        <source>Drop the file anywhere on the window. You read what it would bring; nothing changes yet.</source>
        <translation>Largue o ficheiro em qualquer lugar da janela. Lê o que traria; ainda nada muda.</translation>
    </message>
    <message>
        <source>Each committee has its own scores: press 0, 1 or 2 and the cursor goes on; the space bar gives a bonus, which stands beside the sum. Only who has all scores has a rank, equal sums share it, and no sum knocks out.</source>
        <translation>Cada comité tem as suas próprias notas: prima 0, 1 ou 2 e o cursor avança; a barra de espaço dá um bónus, que fica ao lado da soma. Só quem tem todas as notas tem lugar, as somas iguais partilham-no e nenhuma soma elimina.</translation>
    </message>
    <message>
        <source>Each laptop signs its packages. A protected database takes nothing of a laptop before somebody rang and compared the thirty digits; a file that was forged or changed on the way is not taken. What people edit in the sheets on purpose is named cell by cell, and goes in only when you say so. A careless phone call, or a database that believes everybody, undoes all this.</source>
        <translation>Cada computador assina os seus pacotes. Uma base protegida não aceita nada de um computador antes de alguém ter telefonado e comparado os trinta algarismos; um ficheiro falsificado ou alterado pelo caminho não é aceite. O que se altera de propósito nas folhas é indicado célula a célula e só entra quando o disser. Um telefonema descuidado, ou uma base que acredita em todos, deita tudo isto a perder.</translation>
    </message>
    <message>
        <source>A package that two of you take in is taken once. Who decides a conflict second is told who was first. Packages and attached files lie on the server, for all.</source>
        <translation>Um pacote que dois de vós recebem é recebido uma só vez. Quem decide um conflito em segundo lugar é informado de quem o fez antes. Os pacotes e ficheiros anexados estão no servidor, para todos.</translation>
    </message>
    <message>
        <source>After going back, open the database first on a computer that worked with it before: it knows which consent was taken back since the backup, and those values go again.</source>
        <translation>Depois de voltar atrás, abra a base de dados primeiro num computador que já tenha trabalhado com ela: ele sabe que consentimentos foram retirados depois da cópia, e esses dados são apagados de novo.</translation>
    </message>
    <message>
        <source>All initiatives. Filters stand above the list; Enter opens an initiative, with its partners, people, activities, money and notes as a list of sections at the side: how much each holds, and a dashed circle where something is missing; Ctrl+Tab goes to the next. Choose several rows to give them one value in one go.</source>
        <translation>Todas as iniciativas. Os filtros estão acima da lista; Enter abre uma iniciativa, com parceiros, pessoas, atividades, fundos e notas numa lista de secções ao lado: quanto contém cada uma, e um círculo tracejado onde falta algo; Ctrl+Tab passa à seguinte. Escolha várias linhas para lhes dar um valor de uma só vez.</translation>
    </message>
    <message>
        <source>Choose {open_server} at the first start or with Ctrl+Shift+O, and type what your administrator gave you. The password is asked for each time, unless you keep it in PostgreSQL’s password file.</source>
        <translation>Escolha {open_server} no primeiro arranque ou com Ctrl+Shift+O, e escreva o que o administrador lhe deu. A palavra-passe é pedida sempre, a não ser que a guarde no ficheiro de palavras-passe do PostgreSQL.</translation>
    </message>
    <message>
        <source>Every evening: passerelle backup ADDRESS, or pg_dump. To go back, pg_restore into an empty database. Attached files and packages are in it; keep it like any secret, and encrypt the disks of the server.</source>
        <translation>Todas as noites: passerelle backup ENDEREÇO, ou pg_dump. Para voltar atrás, pg_restore numa base vazia. Contém os ficheiros anexados e os pacotes; guarde-a como um segredo, e cifre os discos do servidor.</translation>
    </message>
    <message>
        <source>Every indicator with baseline, target and what it stands at. Standard ones are added up across initiatives and countries, your own stand alone. Choose one and its values are drawn; type date and value below it, and Enter saves.</source>
        <translation>Todos os indicadores com valor de base, meta e valor atual. Os padrão somam-se entre iniciativas e países; os próprios ficam sozinhos. Escolha um e os seus valores são desenhados; escreva por baixo a data e o valor, e Enter guarda.</translation>
    </message>
    <message>
        <source>Every kind of record, also those without a page of their own.</source>
        <translation>Todos os tipos de registos, também os que não têm página própria.</translation>
    </message>
    <message>
        <source>Every office with its laptops: when it was last heard of, what is missing, what it has confirmed. From here you write a package for it, ask it to send again, or see its records.</source>
        <translation>Cada escritório com os seus computadores: quando deu notícias, o que falta, o que confirmou. Daqui cria-lhe um pacote, pede-lhe que reenvie, ou vê os seus registos.</translation>
    </message>
    <message>
        <source>Every organisation that takes part somewhere. Record each only once: the list of possible doubles helps.</source>
        <translation>Todas as organizações que participam em algo. Registe cada uma só uma vez: a lista de possíveis duplicados ajuda.</translation>
    </message>
    <message>
        <source>Every way to the initiatives: by country, region, programme, round, goal or theme, each with its initiatives, money and people. Enter shows what stands under a line; below are the reports about it.</source>
        <translation>Todos os caminhos para as iniciativas: por país, região, programa, ronda, objetivo ou tema, cada um com as suas iniciativas, dinheiro e pessoas. Enter mostra o que há numa linha; em baixo estão os relatórios sobre isso.</translation>
    </message>
    <message>
        <source>Everything at hand without a network. Type a word to find a text; F1 opens the one about where you are. At the top you make a problem report when something does not work.</source>
        <translation>Tudo à mão sem rede. Escreva uma palavra para encontrar um texto; F1 abre o do lugar onde está. Em cima faz um relatório de problema quando algo não funciona.</translation>
    </message>
    <message>
        <source>Figures, and their dates</source>
        <translation>Números e as suas datas</translation>
    </message>
    <message>
        <source>Fill in what you know. F1 explains the field you are in; Ctrl+S saves, Ctrl+Z takes back.</source>
        <translation>Preencha o que sabe. F1 explica o campo onde está; Ctrl+S guarda, Ctrl+Z anula.</translation>
    </message>
    <message>
        <source>GCM: Global Compact for Safe, Orderly and Regular Migration; some texts write MCG.</source>
        <translation>GCM: Pacto Global para uma Migração Segura, Ordenada e Regular; alguns textos escrevem MCG.</translation>
    </message>
    <message>
        <source>Give 0, 1 or 2 for each of the seven criteria. The ranking appears by itself; equal sums share a rank.</source>
        <translation>Dê 0, 1 ou 2 a cada um dos sete critérios. A classificação aparece sozinha; somas iguais partilham o lugar.</translation>
    </message>
    <message>
        <source>Headquarters clicks {revoke} at that laptop, and writes a package for every office: from then on nothing the laptop signs is taken.</source>
        <translation>A sede clica em {revoke} para esse computador e cria um pacote para cada escritório: a partir daí nada do que ele assina é aceite.</translation>
    </message>
    <message>
        <source>Headquarters closes a period once its numbers were reported. Nothing is refused afterwards: what comes or changes later is kept, counts as a restatement and asks for a reason.</source>
        <translation>A sede encerra um período depois de os seus números terem sido comunicados. Nada é recusado depois: o que chega ou muda mais tarde é guardado, conta como retificação e pede um motivo.</translation>
    </message>
    <message>
        <source>How packages travel</source>
        <translation>Como viajam os pacotes</translation>
    </message>
    <message>
        <source>IOM has its seat in Geneva, 174 member states and more than 400 offices (as of 25 January 2024).</source>
        <translation>A OIM tem sede em Genebra, 174 Estados-membros e mais de 400 escritórios (em 25 de janeiro de 2024).</translation>
    </message>
    <message>
        <source>If nobody has verified its laptop yet, click {compare}, ring the office at a number you knew before, and compare.</source>
        <translation>Se ninguém verificou ainda o computador, clique em {compare}, telefone ao escritório para um número que já conhecia e compare.</translation>
    </message>
    <message>
        <source>If somebody has to come back to it, give it a follow-up with a date: it then stands on {home} until it is done.</source>
        <translation>Se alguém tiver de voltar ao assunto, dê-lhe um seguimento com data: fica então em {home} até estar feito.</translation>
    </message>
    <message>
        <source>In reports for partners and the public, small numbers of people are hidden so that they cannot be computed back. Who gets several reports about the same people over time may still learn something: their notes say so. Against malicious programs on your computer nothing here helps.</source>
        <translation>Nos relatórios para parceiros e para o público, os números pequenos de pessoas são ocultados de forma a não poderem ser recalculados. Quem receber vários relatórios sobre as mesmas pessoas pode ainda assim ficar a saber algo: as notas dizem-no. Contra programas maliciosos no seu computador, nada disto ajuda.</translation>
    </message>
    <message>
        <source>In {settings}, under {signatures}, click {enrol} and send the file to headquarters. When they ring, read out the digits of this laptop.</source>
        <translation>Em {settings}, sob {signatures}, clique em {enrol} e envie o ficheiro à sede. Quando a sede telefonar, leia-lhe os algarismos deste computador.</translation>
    </message>
    <message>
        <source>Initiative: what a partner does about migration and development, from the first idea to its end. Everything else belongs to one.</source>
        <translation>Iniciativa: o que um parceiro faz em migração e desenvolvimento, da primeira ideia ao fim. Tudo o resto pertence a uma.</translation>
    </message>
    <message>
        <source>JMDI: Joint Migration and Development Initiative; some texts write ICMD.</source>
        <translation>JMDI: Iniciativa Conjunta para a Migração e o Desenvolvimento; alguns textos escrevem ICMD.</translation>
    </message>
    <message>
        <source>Keep a backup, and go back to one</source>
        <translation>Fazer uma cópia de segurança e voltar a ela</translation>
    </message>
    <message>
        <source>Keep one, or write it anew, and say why in a sentence. If you do not know, ask the other office first: nothing else waits for it.</source>
        <translation>Mantenha um, ou escreva de novo, e diga porquê numa frase. Se não souber, pergunte primeiro ao outro escritório: nada mais fica à espera.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>LRG: local and regional governments. Some texts write GRL, GLR or GAL and mean the same.</source>
        <translation>LRG: governos locais e regionais (local and regional governments). Alguns textos escrevem GRL, GLR ou GAL com o mesmo sentido.</translation>
    </message>
    <message>
        <source>Language, look and text size take effect at once. Under Backups you make a copy of everything, or go back to one.</source>
        <translation>O idioma, o aspeto e o tamanho do texto mudam logo. Em Cópias de segurança faz uma cópia de tudo ou volta a uma.</translation>
    </message>
    <message>
        <source>Leave empty what you do not know: empty means no data, and 0 means nobody.</source>
        <translation>Deixe vazio o que não sabe: vazio significa sem dados, e 0 significa ninguém.</translation>
    </message>
    <message>
        <source>Let somebody without the program correct in Excel</source>
        <translation>Deixar alguém sem o programa corrigir no Excel</translation>
    </message>
    <message>
        <source>MMD: Marrakech Mayors Declaration.</source>
        <translation>MMD: Declaração dos Presidentes de Câmara de Marraquexe.</translation>
    </message>
    <message>
        <source>MMPTF: Migration Multi-Partner Trust Fund.</source>
        <translation>MMPTF: Fundo Fiduciário Multiparceiros para a Migração.</translation>
    </message>
    <message>
        <source>Make a report for somebody</source>
        <translation>Fazer um relatório para alguém</translation>
    </message>
    <message>
        <source>More than 76 leaders of cities adopted the Marrakech Mayors Declaration in 2018.</source>
        <translation>Mais de 76 dirigentes municipais adotaram a Declaração dos Presidentes de Câmara de Marraquexe em 2018.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing is refused afterwards: what comes later counts as a restatement, with its reason, and you see old and new beside each other.</source>
        <translation>Depois nada é recusado: o que chega mais tarde conta como retificação, com a sua razão, e vê o antigo e o novo lado a lado.</translation>
    </message>
    <message>
        <source>Office: a country office, or headquarters. An office writes its own records; headquarters comments and decides.</source>
        <translation>Escritório: um escritório de país, ou a sede. Um escritório escreve os seus próprios registos; a sede comenta e decide.</translation>
    </message>
    <message>
        <source>On a new laptop, begin as an office. What was sent comes back with headquarters’ next package; only what was never sent is gone.</source>
        <translation>Num computador novo, comece como escritório. O que foi enviado volta com o próximo pacote da sede; só se perde o que nunca foi enviado.</translation>
    </message>
    <message>
        <source>Once the numbers of a period were reported, open {results} and click {close_period}.</source>
        <translation>Depois de comunicados os números de um período, abra {results} e clique em {close_period}.</translation>
    </message>
    <message>
        <source>One initiative with all that belongs to it: its fields under the first tab, then partners, people, activities, money, notes, results and files. The sheet is its one page to print; the history says who changed what, and takes a value back.</source>
        <translation>Uma iniciativa com tudo o que lhe pertence: os seus campos no primeiro separador, depois parceiros, pessoas, atividades, finanças, notas, resultados e ficheiros. A folha é a sua página para imprimir; o histórico diz quem mudou o quê e repõe um valor.</translation>
    </message>
    <message>
        <source>One of: {choices}</source>
        <translation>À escolha: {choices}</translation>
    </message>
    <message>
        <source>Open the training</source>
        <translation>Abrir a formação</translation>
    </message>
    <message>
        <source>Open {beneficiaries}, choose the initiative, say whether the numbers are planned or reached, and for which period.</source>
        <translation>Abra {beneficiaries}, escolha a iniciativa, diga se os números são previstos ou alcançados, e para que período.</translation>
    </message>
    <message>
        <source>Open {conflicts}. Both values stand side by side, with who wrote them and when; the words that differ are marked.</source>
        <translation>Abra {conflicts}. Os dois valores estão lado a lado, com quem os escreveu e quando; as palavras diferentes estão marcadas.</translation>
    </message>
    <message>
        <source>Open {exchange}. Under {send} you read what would go. At headquarters, choose the office it is for.</source>
        <translation>Abra {exchange}. Sob {send} lê o que seguiria. Na sede, escolha o escritório destinatário.</translation>
    </message>
    <message>
        <source>Open {help} and click {problem}. Look at the texts: they hold no record, no name and no key.</source>
        <translation>Abra {help} e clique em {problem}. Veja os textos: não contêm registos, nomes nem chaves.</translation>
    </message>
    <message>
        <source>Open {initiatives} and press Ctrl+N. At first a title and a status are enough; nothing is lost if you stop half-way.</source>
        <translation>Abra {initiatives} e prima Ctrl+N. No início bastam um título e um estado; nada se perde se parar a meio.</translation>
    </message>
    <message>
        <source>Open {lessons} and begin one. The strip says what to do next and ticks each step off when it is really done.</source>
        <translation>Abra {lessons} e comece uma. A faixa diz o que fazer e assinala cada passo quando está mesmo feito.</translation>
    </message>
    <message>
        <source>Open {library}. Above it stands what offices would like to share; read it, above all for names of persons.</source>
        <translation>Abra {library}. Em cima está o que os escritórios querem partilhar; leia, sobretudo por causa de nomes de pessoas.</translation>
    </message>
    <message>
        <source>Open {notes} and press Ctrl+N. Choose a kind, give it a title and a text. Please write no names and nothing by which a person could be found.</source>
        <translation>Abra {notes} e prima Ctrl+N. Escolha um tipo, dê um título e um texto. Não escreva nomes nem nada que permita encontrar uma pessoa.</translation>
    </message>
    <message>
        <source>Open {offices}. For each office you see when it was last heard of, and which of its packages are missing.</source>
        <translation>Abra {offices}. De cada escritório vê quando deu notícias pela última vez e que pacotes seus faltam.</translation>
    </message>
    <message>
        <source>Open {partners} and look at the possible doubles: they stand side by side.</source>
        <translation>Abra {partners} e veja os duplicados possíveis: estão lado a lado.</translation>
    </message>
    <message>
        <source>Open {reception} and drop all files on it, or choose a folder. Each gets a line with what it would bring, or why not.</source>
        <translation>Abra {reception} e largue lá todos os ficheiros, ou escolha uma pasta. Cada um recebe uma linha: o que traria, ou porque não.</translation>
    </message>
    <message>
        <source>Open {reports}, type a word of your question, and narrow the answer above it: country, period, programme.</source>
        <translation>Abra {reports}, escreva uma palavra da sua pergunta e precise a resposta em cima: país, período, programa.</translation>
    </message>
    <message>
        <source>Open {rounds}, choose a round and a country. What the mapping found stands there; put forward what could become larger.</source>
        <translation>Abra {rounds}, escolha uma ronda e um país. Está lá o que o mapeamento encontrou; proponha o que poderia crescer.</translation>
    </message>
    <message>
        <source>Organisations that may be the same, side by side. Tied, they count once in reports; nothing is merged, and they can be untied.</source>
        <translation>Organizações talvez iguais, lado a lado. Ligadas, contam uma vez nos relatórios; nada é fundido, e podem ser desligadas.</translation>
    </message>
    <message>
        <source>Package: a workbook that carries to the other side what it lacks. Each has a number.</source>
        <translation>Pacote: um livro que leva ao outro lado o que lhe falta. Cada um tem um número.</translation>
    </message>
    <message>
        <source>Packages may come late, twice or in any order: nothing is lost and nothing counts twice. What was in a lost one comes again by itself with the next. Where two people changed the same field, both values are kept and somebody decides.</source>
        <translation>Os pacotes podem chegar tarde, duas vezes ou por qualquer ordem: nada se perde e nada conta duas vezes. O que ia num pacote perdido volta por si com o seguinte. Onde duas pessoas alteraram o mesmo campo, ficam os dois valores e alguém decide.</translation>
    </message>
    <message>
        <source>Packages of many offices at once: a line for each file says what it would bring, or why it cannot be taken in. What is clear goes in with one click, the rest waits for you; answers for all offices are written here too.</source>
        <translation>Pacotes de muitos escritórios de uma vez: uma linha por ficheiro diz o que traria, ou porque não pode ser importado. O que é claro entra com um clique, o resto espera por si; aqui criam-se também as respostas a todos os escritórios.</translation>
    </message>
    <message>
        <source>Pass on what offices share</source>
        <translation>Divulgar o que os escritórios partilham</translation>
    </message>
    <message>
        <source>Passphrase: the words that open a protected database.</source>
        <translation>Frase secreta: as palavras que abrem uma base protegida.</translation>
    </message>
    <message>
        <source>People by category, sex and age, planned and reached. The grid takes what you copied from a spreadsheet; nothing is saved before what cannot be read is put right.</source>
        <translation>Pessoas por categoria, sexo e idade, previstas e alcançadas. A grelha aceita o que copiou de uma folha de cálculo; nada é guardado antes de corrigir o que não se consegue ler.</translation>
    </message>
    <message>
        <source>Put the database of headquarters on a server</source>
        <translation>Pôr a base da sede num servidor</translation>
    </message>
    <message>
        <source>Questions with their answers, as figures, tables and pictures. Type a word to find one; above the answer you narrow it. Names in colour open their record, a heading sorts, and Ctrl+C copies a table.</source>
        <translation>Perguntas com as suas respostas, em números, tabelas e imagens. Escreva uma palavra para encontrar uma; por cima da resposta pode restringi-la. Os nomes a cores abrem o seu registo, um cabeçalho ordena e Ctrl+C copia uma tabela.</translation>
    </message>
    <message>
        <source>Receipt: what became of a package, record by record. It comes back with the next package.</source>
        <translation>Recibo: o que foi feito de um pacote, registo a registo. Volta com o próximo pacote.</translation>
    </message>
    <message>
        <source>Record an initiative</source>
        <translation>Registar uma iniciativa</translation>
    </message>
    <message>
        <source>Record: one entry, such as an initiative, a note or a line of money.</source>
        <translation>Registo: uma entrada, como uma iniciativa, uma nota ou uma linha de finanças.</translation>
    </message>
    <message>
        <source>Restatement: a number that changed after its period was closed, with the reason.</source>
        <translation>Retificação: um número que mudou depois de encerrado o seu período, com a razão.</translation>
    </message>
    <message>
        <source>Ring the office at a number you knew before, never one that came with the file. Let them read the digits; type the last two groups.</source>
        <translation>Telefone ao escritório para um número que já conhecia, nunca um que veio com o ficheiro. Peça que leia os algarismos; escreva os dois últimos grupos.</translation>
    </message>
    <message>
        <source>Round: a call of a programme for initiatives, with its criteria, committees and places.</source>
        <translation>Ronda: um convite de um programa a iniciativas, com os seus critérios, comités e lugares.</translation>
    </message>
    <message>
        <source>Run roles.sql of the same folder in the database, again after each update, and give each officer a login of her or his own, of the role passerelle_mergers: it stands on what the officer decides. Let the server prove its name by a certificate.</source>
        <translation>Execute roles.sql da mesma pasta na base, de novo depois de cada atualização, e dê a cada funcionário o seu próprio utilizador, do papel passerelle_mergers: figura no que decide. Que o servidor prove o seu nome com um certificado.</translation>
    </message>
    <message>
        <source>Under the same title, the sections take its partners, people, activities, money and notes. What is missing stands on {home}: come back when you know more.</source>
        <translation>Sob o mesmo título, as secções recebem parceiros, pessoas, atividades, finanças e notas. O que falta está em {home}: volte quando souber mais.</translation>
    </message>
    <message>
        <source>Save it as Excel, PDF or CSV, or print it. What left is noted, so that later reports do not give anything away.</source>
        <translation>Guarde-o como Excel, PDF ou CSV, ou imprima-o. O que saiu fica anotado, para que relatórios posteriores nada revelem.</translation>
    </message>
    <message>
        <source>Say for whom it is made before it goes out to Excel, PDF, CSV or paper: for partners and the public, small numbers of people are hidden, and so is what would give them away.</source>
        <translation>Diga para quem é antes de o passar para Excel, PDF, CSV ou papel: para os parceiros e o público, os números pequenos de pessoas ficam ocultos, e o que os revelaria também.</translation>
    </message>
    <message>
        <source>Say for whom it is. For partners and the public, small numbers of people are hidden.</source>
        <translation>Diga para quem é. Para parceiros e público, os números pequenos de pessoas são ocultados.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Procurar na ajuda</translation>
    </message>
    <message>
        <source>Select in a round</source>
        <translation>Selecionar numa ronda</translation>
    </message>
    <message>
        <source>Send the file by mail, or hand the stick over. The file keeps its name; do not open and save it on the way.</source>
        <translation>Envie o ficheiro por correio eletrónico ou entregue a pen. O ficheiro mantém o nome; não o abra nem o guarde pelo caminho.</translation>
    </message>
    <message>
        <source>Send the package as it is, or an empty table made with {template}.</source>
        <translation>Envie o pacote tal como está, ou uma tabela vazia feita com {template}.</translation>
    </message>
    <message>
        <source>Send your report to headquarters</source>
        <translation>Enviar o seu relatório à sede</translation>
    </message>
    <message>
        <source>Set up your laptop</source>
        <translation>Preparar o seu computador</translation>
    </message>
    <message>
        <source>Six short lessons with invented data. Ctrl+Shift+T turns the trainer’s view on: larger text, and keys and clicks shown.</source>
        <translation>Seis lições curtas com dados inventados. Ctrl+Shift+T liga a vista do formador: texto maior, e teclas e cliques à vista.</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Alguma coisa não funciona</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation>Importar um pacote</translation>
    </message>
    <message>
        <source>Take in the packages of all offices at once</source>
        <translation>Importar de uma vez os pacotes de todos os escritórios</translation>
    </message>
    <message>
        <source>Tell headquarters at once, by phone, whatever the hour.</source>
        <translation>Avise de imediato a sede, por telefone, seja a que horas for.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>The administrator makes an empty database on PostgreSQL 15 or later, sorted by “C”; the folder resources/server has a file for Docker that does so.</source>
        <translation>O administrador cria uma base vazia no PostgreSQL 15 ou mais recente, ordenada por «C»; a pasta resources/server tem um ficheiro para Docker que o faz.</translation>
    </message>
    <message>
        <source>The first analysis and the national committee are the office&apos;s: you find them at an initiative, under Selection. The steering committee&apos;s word is written at headquarters, and approval waits for its yes. Too few places only warn.</source>
        <translation>A análise prévia e o comité nacional são do escritório: encontram-se numa iniciativa, em Seleção. O que diz o comité diretor é registado na sede, e a aprovação espera o seu sim. A falta de vagas apenas avisa.</translation>
    </message>
    <message>
        <source>The journal: progress, lessons, needs, questions. Please write no names and nothing by which a person could be found. What you share reaches all offices by headquarters.</source>
        <translation>O diário: avanços, lições, necessidades, perguntas. Não escreva nomes nem nada que permita encontrar uma pessoa. O que partilha chega a todos os escritórios pela sede.</translation>
    </message>
    <message>
        <source>The next package from the other side brings the receipt, and yours is marked as confirmed. If it got lost, write another: it carries the same once more.</source>
        <translation>O próximo pacote do outro lado traz o recibo, e o seu fica confirmado. Se se perdeu, crie outro: leva o mesmo outra vez.</translation>
    </message>
    <message>
        <source>The other side looks at it first, then takes it in. Its next package brings you the receipt, and only then is yours marked as confirmed.</source>
        <translation>O outro lado vê-o primeiro e depois importa-o. O pacote seguinte dele traz-lhe o recibo, e só então o seu fica marcado como confirmado.</translation>
    </message>
    <message>
        <source>There are 281 million international migrants in the world (IOM, page of 25 January 2024). Migration that is safe, regular and orderly is good for migrants and for society.</source>
        <translation>Há 281 milhões de migrantes internacionais no mundo (OIM, página de 25 de janeiro de 2024). Uma migração segura, regular e ordenada é boa para os migrantes e para a sociedade.</translation>
    </message>
    <message>
        <source>This field is always needed.</source>
        <translation>Este campo é sempre necessário.</translation>
    </message>
    <message>
        <source>This is about a person: record it only if that person agrees.</source>
        <translation>Diz respeito a uma pessoa: registe-o apenas se ela concordar.</translation>
    </message>
    <message>
        <source>Tie those that are the same. They then count once in reports, both stay as they are, and you can untie them again.</source>
        <translation>Ligue os que são o mesmo. Contam então uma vez nos relatórios, ambos ficam como estão, e pode desligá-los de novo.</translation>
    </message>
    <message>
        <source>Tie two entries of the same organisation</source>
        <translation>Ligar dois registos da mesma organização</translation>
    </message>
    <message>
        <source>To go back, choose one there and click {restore}. You read first what would be missing; the database of now is kept aside.</source>
        <translation>Para voltar, escolha uma aí e clique em {restore}. Primeiro lê o que faltaria; a base atual é guardada à parte.</translation>
    </message>
    <message>
        <source>Two people changed the same field without knowing of each other. Keep one value or write it anew, and say why: the reason travels back. Nothing else waits for it.</source>
        <translation>Duas pessoas alteraram o mesmo campo sem saberem uma da outra. Mantenha um valor ou escreva-o de novo, e diga porquê: a razão viaja de volta. Nada mais espera por isso.</translation>
    </message>
    <message>
        <source>Type the numbers, or paste them from a spreadsheet. What cannot be read is marked, and nothing is saved before it is put right.</source>
        <translation>Escreva os números ou cole-os de uma folha de cálculo. O que não se consegue ler é assinalado, e nada é guardado antes de ser corrigido.</translation>
    </message>
    <message>
        <source>Under Send you see what would go and write the package. Drop packages under Receive: you see what they would bring before anything changes. Below are all packages both ways; Enter shows the receipt.</source>
        <translation>Em Enviar vê o que iria e escreve o pacote. Largue pacotes em Receber: vê o que trariam antes de algo mudar. Em baixo estão todos os pacotes nos dois sentidos; Enter mostra o recibo.</translation>
    </message>
    <message>
        <source>Under Signatures stand the digits of this laptop, to be read out when somebody rings, and the laptops that are believed here. A laptop that was lost is revoked there, by headquarters.</source>
        <translation>Em Assinaturas estão os algarismos deste computador, para ler quando alguém telefona, e os computadores em que aqui se acredita. É lá que a sede revoga um computador perdido.</translation>
    </message>
    <message>
        <source>Wait a little: the next package usually carries what was in the lost one. If it is urgent, click {request} and send that file.</source>
        <translation>Espere um pouco: o próximo pacote costuma trazer o que estava no perdido. Se for urgente, clique em {request} e envie esse ficheiro.</translation>
    </message>
    <message>
        <source>Was it a mistake? In {exchange}, under the list of packages, click {undo}: that works until you record or send something.</source>
        <translation>Foi um engano? Em {exchange}, sob a lista de pacotes, clique em {undo}: é possível até registar ou enviar algo.</translation>
    </message>
    <message>
        <source>What a colleague saves or takes in is in your window two seconds later; what you are writing, and the line you are on, stay.</source>
        <translation>O que um colega guarda ou importa está na sua janela dois segundos depois; o que está a escrever e a linha onde está ficam.</translation>
    </message>
    <message>
        <source>What a package brought, record by record, with a way to each; what waits, and for what; what was refused, and why. Its code can be read out by phone, so that the sender need not wait for your next package.</source>
        <translation>O que um pacote trouxe, registo a registo, com acesso a cada um; o que espera e o que foi recusado, e porquê. O seu código pode ser lido ao telefone, para que o remetente não espere pelo próximo pacote.</translation>
    </message>
    <message>
        <source>What is due, what is missing and what came in, each with a way to it. Three numbers and the charts tell where your office stands.</source>
        <translation>O que está por fazer, o que falta e o que chegou, cada coisa com o seu caminho. Três números e os gráficos dizem como está o seu escritório.</translation>
    </message>
    <message>
        <source>What is planned, being done and done, with its day and who came.</source>
        <translation>O que está previsto, em curso e feito, com o dia e quem veio.</translation>
    </message>
    <message>
        <source>What is protected, and what is not</source>
        <translation>O que está protegido e o que não está</translation>
    </message>
    <message>
        <source>What offices learned and share, by theme, kind and office, to read offline.</source>
        <translation>O que os escritórios aprenderam e partilham, por tema, tipo e escritório, para ler sem ligação.</translation>
    </message>
    <message>
        <source>What others can learn from, you pass on with {share}: it reaches all offices by headquarters, and stands in their {library}.</source>
        <translation>O que pode servir a outros, passe-o com {share}: chega a todos os escritórios pela sede e fica na sua {library}.</translation>
    </message>
    <message>
        <source>What somebody typed into the sheets of a package, each with its place, before and after. Take all, some or none; the choice stands in the history, and whoever takes it elsewhere makes the same change.</source>
        <translation>O que alguém escreveu nas folhas de um pacote, com o lugar, antes e depois. Aceite tudo, algo ou nada; a escolha fica no histórico, e quem o aceitar noutro lugar faz a mesma alteração.</translation>
    </message>
    <message>
        <source>What was deleted, by whom and when. Enter brings a record back as it was, with what was deleted along with it. Names of persons that were deleted are gone for good.</source>
        <translation>O que foi eliminado, por quem e quando. Enter recupera um registo como estava, com o que foi eliminado com ele. Os nomes de pessoas eliminados desapareceram de vez.</translation>
    </message>
    <message>
        <source>What you record stays on this laptop until you write a package: a workbook that carries what the other side lacks. It travels as you like, by mail or on a stick; no network is needed.</source>
        <translation>O que regista fica neste computador até escrever um pacote: um livro que leva o que falta ao outro lado. Viaja como quiser, por correio ou numa pen; não é precisa rede.</translation>
    </message>
    <message>
        <source>When the file comes back, drop it on the window. Each correction is named with sheet and cell, before and after.</source>
        <translation>Quando o ficheiro voltar, largue-o na janela. Cada correção é indicada com folha e célula, antes e depois.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Work with colleagues on one database</source>
        <translation>Trabalhar com colegas na mesma base</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Anotar o que aconteceu</translation>
    </message>
    <message>
        <source>Write down what the steering committee decided, and print the minutes from {reports}.</source>
        <translation>Anote o que o comité de direção decidiu e imprima a ata em {reports}.</translation>
    </message>
    <message>
        <source>Your decision travels with your next package, and the other side reads the reason.</source>
        <translation>A sua decisão segue com o próximo pacote, e o outro lado lê a razão.</translation>
    </message>
    <message>
        <source>Your login stands on what you do, in the history of each record and in the audit. In {settings} you can say how colleagues should read your name; it stays at headquarters, and no package holds it.</source>
        <translation>O seu utilizador figura no que faz, no histórico de cada registo e na auditoria. Em {settings} pode dizer como os colegas leem o seu nome; fica na sede, e nenhum pacote o contém.</translation>
    </message>
    <message>
        <source>{record}, section “{section}”.</source>
        <translation>{record}, secção «{section}».</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>(emptied)</source>
        <translation>(esvaziado)</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperado</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Every change of this record will be listed here.</source>
        <translation>Aqui será listada cada alteração deste registo.</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Ainda não aconteceu nada</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Motivo: {text}</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registado</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Restore: {fields}</source>
        <translation>Restaurar: {fields}</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Mostrar alterações anteriores</translation>
    </message>
    <message>
        <source>The earlier value is back.</source>
        <translation>O valor anterior voltou.</translation>
    </message>
    <message>
        <source>edited in package {number} of {office}</source>
        <translation>alterado no pacote {number} de {office}</translation>
    </message>
    <message>
        <source>edited in package {number} of {office}, accepted by {who}</source>
        <translation>alterado no pacote {number} de {office}, aceite por {who}</translation>
    </message>
    <message>
        <source>{field}: {value} added</source>
        <translation>{field}: {value} acrescentado</translation>
    </message>
    <message>
        <source>{field}: {value} taken away</source>
        <translation>{field}: {value} retirado</translation>
    </message>
    <message>
        <source>{when} · {by}</source>
        <translation>{when} · {by}</translation>
    </message>
</context>
<context>
    <name>holdings</name>
    <message numerus="yes">
        <source>%n backups lie beside the database; they may hold older values.</source>
        <translation>
            <numerusform>%n cópia de segurança está junto da base; pode conter dados anteriores.</numerusform>
            <numerusform>%n cópias de segurança estão junto da base; podem conter dados anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different personal values are in its history.</source>
        <translation>
            <numerusform>%n dado pessoal diferente está no seu histórico.</numerusform>
            <numerusform>%n dados pessoais diferentes estão no seu histórico.</numerusform>
        </translation>
    </message>
    <message>
        <source>An unsaved form about it lies in this database.</source>
        <translation>Há um formulário por guardar sobre ela nesta base.</translation>
    </message>
    <message>
        <source>Came from {office} in package {number}, {day}</source>
        <translation>Veio de {office} no pacote {number}, {day}</translation>
    </message>
    <message>
        <source>It was in no package.</source>
        <translation>Não esteve em nenhum pacote.</translation>
    </message>
    <message>
        <source>Sent to {office} in package {number}, {day}</source>
        <translation>Enviado a {office} no pacote {number}, {day}</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
</context>
<context>
    <name>home</name>
    <message numerus="yes">
        <source>%n changes refused</source>
        <translation>
            <numerusform>%n alteração recusada</numerusform>
            <numerusform>%n alterações recusadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation>
            <numerusform>%n decisão pendente</numerusform>
            <numerusform>%n decisões pendentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records not sent</source>
        <translation>
            <numerusform>%n registo não enviado</numerusform>
            <numerusform>%n registos não enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records sent, not confirmed</source>
        <translation>
            <numerusform>%n registo enviado, não confirmado</numerusform>
            <numerusform>%n registos enviados, não confirmados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared pieces for the library</source>
        <translation>
            <numerusform>%n contributo partilhado para a biblioteca</numerusform>
            <numerusform>%n contributos partilhados para a biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities by month</source>
        <translation>Atividades por mês</translation>
    </message>
    <message>
        <source>Back from headquarters</source>
        <translation>De volta da sede</translation>
    </message>
    <message>
        <source>Every initiative is complete.</source>
        <translation>Todas as iniciativas estão completas.</translation>
    </message>
    <message>
        <source>Everything is sent and confirmed.</source>
        <translation>Tudo foi enviado e confirmado.</translation>
    </message>
    <message>
        <source>Everything that came with it</source>
        <translation>Tudo o que veio com isso</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercâmbio</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subvenções</translation>
    </message>
    <message>
        <source>Grants by country</source>
        <translation>Subvenções por país</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>Initiatives by status</source>
        <translation>Iniciativas por estado</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Último recibo</translation>
    </message>
    <message>
        <source>Missing most often</source>
        <translation>O que mais falta</translation>
    </message>
    <message>
        <source>No figures recorded yet</source>
        <translation>Ainda sem números registados</translation>
    </message>
    <message>
        <source>Nothing is due in the next weeks.</source>
        <translation>Nada previsto para as próximas semanas.</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Ainda sem registos</translation>
    </message>
    <message>
        <source>Offices by freshness</source>
        <translation>Escritórios por atualidade dos dados</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Pessoas alcançadas</translation>
    </message>
    <message>
        <source>People reached, of those planned</source>
        <translation>Pessoas alcançadas, das previstas</translation>
    </message>
    <message>
        <source>Protect it…</source>
        <translation>Proteger…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcançado</translation>
    </message>
    <message>
        <source>Record an initiative</source>
        <translation>Registar uma iniciativa</translation>
    </message>
    <message>
        <source>Record your first initiative, or receive a package from another office: drop the file anywhere on this window.</source>
        <translation>Registe a sua primeira iniciativa, ou receba um pacote de outro escritório: largue o ficheiro em qualquer ponto desta janela.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Mostrar: {what}</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>O que está para breve</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>When initiatives run</source>
        <translation>Quando decorrem as iniciativas</translation>
    </message>
    <message>
        <source>Where the initiatives are</source>
        <translation>Onde estão as iniciativas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>as approved</source>
        <translation>como aprovado</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>sem notícias</translation>
    </message>
    <message>
        <source>of {planned} planned, {share}</source>
        <translation>de {planned} previstas, {share}</translation>
    </message>
    <message>
        <source>{heard}, packages missing</source>
        <translation>{heard}, faltam pacotes</translation>
    </message>
</context>
<context>
    <name>iati</name>
    <message numerus="yes">
        <source>%n initiatives are in the file.</source>
        <translation>
            <numerusform>%n iniciativa está no ficheiro.</numerusform>
            <numerusform>%n iniciativas estão no ficheiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an indicator, or how many people are to be reached.</source>
        <translation>Acrescente um indicador, ou quantas pessoas se pretende alcançar.</translation>
    </message>
    <message>
        <source>Add at least the month.</source>
        <translation>Acrescente pelo menos o mês.</translation>
    </message>
    <message>
        <source>Add the region, province or town where it acts.</source>
        <translation>Acrescente a região, a província ou a localidade onde atua.</translation>
    </message>
    <message>
        <source>Add who leads and who takes part.</source>
        <translation>Acrescente quem lidera e quem participa.</translation>
    </message>
    <message>
        <source>Address of our code lists on the web</source>
        <translation>Endereço das nossas listas de códigos na web</translation>
    </message>
    <message>
        <source>Amounts without a date</source>
        <translation>Montantes sem data</translation>
    </message>
    <message>
        <source>An initiative belongs to a country office; this one does not.</source>
        <translation>Uma iniciativa pertence a um escritório de país; esta não.</translation>
    </message>
    <message>
        <source>Another initiative has the same code</source>
        <translation>Outra iniciativa tem o mesmo código</translation>
    </message>
    <message>
        <source>Choose its round: IOM or UNDP reports, as the round’s programme says.</source>
        <translation>Escolha a ronda: comunica a OIM ou o PNUD, segundo o programa da ronda.</translation>
    </message>
    <message>
        <source>Decide first; until then the file has what is shown now.</source>
        <translation>Decida primeiro; até lá, o ficheiro tem o que se vê agora.</translation>
    </message>
    <message>
        <source>Give it a code: its name in IATI is made from it.</source>
        <translation>Dê-lhe um código: dele se forma o nome na IATI.</translation>
    </message>
    <message>
        <source>Give it its official title.</source>
        <translation>Dê-lhe o seu título oficial.</translation>
    </message>
    <message>
        <source>Give one of the two another code.</source>
        <translation>Dê outro código a uma das duas.</translation>
    </message>
    <message>
        <source>Give the day it began or is to begin; the month will do.</source>
        <translation>Indique o dia em que começou ou deve começar; basta o mês.</translation>
    </message>
    <message>
        <source>Give the end or the duration: the budget is split by year until then.</source>
        <translation>Indique o fim ou a duração: o orçamento é repartido por ano até lá.</translation>
    </message>
    <message>
        <source>Give them dates; without one they stay out of the file.</source>
        <translation>Dê-lhes data; sem ela ficam fora do ficheiro.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir para lá</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Fora do ficheiro</translation>
    </message>
    <message>
        <source>IATI</source>
        <translation>IATI</translation>
    </message>
    <message>
        <source>IATI has no place for it</source>
        <translation>a IATI não tem lugar para isto</translation>
    </message>
    <message>
        <source>IATI is the public register of aid. Headquarters publishes; persons, notes and small numbers of people never go into its file.</source>
        <translation>A IATI é o registo público da ajuda. A sede publica; as pessoas, as notas e os números pequenos de pessoas nunca vão para o seu ficheiro.</translation>
    </message>
    <message>
        <source>IATI knows no contributions in kind</source>
        <translation>a IATI não conhece contribuições em espécie</translation>
    </message>
    <message>
        <source>IATI knows no such role of a partner</source>
        <translation>a IATI não conhece este papel de parceiro</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>No ficheiro</translation>
    </message>
    <message>
        <source>Initiatives held back</source>
        <translation>Iniciativas que ficam de fora</translation>
    </message>
    <message>
        <source>Initiatives that were not selected are not published.</source>
        <translation>As iniciativas não selecionadas não são publicadas.</translation>
    </message>
    <message>
        <source>It acts in several countries</source>
        <translation>Atua em vários países</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>Termina antes de começar</translation>
    </message>
    <message>
        <source>It is in that agency’s file, so that it counts once.</source>
        <translation>Está no ficheiro dessa agência, para contar uma só vez.</translation>
    </message>
    <message>
        <source>It is not clear who reports it</source>
        <translation>Não é claro quem a comunica</translation>
    </message>
    <message>
        <source>It runs, but its start lies ahead</source>
        <translation>Está em curso, mas o início ainda está por vir</translation>
    </message>
    <message>
        <source>Left out of the file</source>
        <translation>Fora do ficheiro</translation>
    </message>
    <message>
        <source>Look at both dates again.</source>
        <translation>Verifique as duas datas.</translation>
    </message>
    <message>
        <source>Look at the year again.</source>
        <translation>Verifique o ano.</translation>
    </message>
    <message>
        <source>Many readers of IATI read only English.</source>
        <translation>Muitos leitores da IATI só leem inglês.</translation>
    </message>
    <message>
        <source>No SDG</source>
        <translation>Sem ODS</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Sem código</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Sem país</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sem descrição</translation>
    </message>
    <message>
        <source>No grant</source>
        <translation>Sem subvenção</translation>
    </message>
    <message>
        <source>No partner</source>
        <translation>Sem parceiros</translation>
    </message>
    <message>
        <source>No place that can be published</source>
        <translation>Nenhum lugar que possa ser publicado</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Sem resultados</translation>
    </message>
    <message>
        <source>No sector</source>
        <translation>Sem setor</translation>
    </message>
    <message>
        <source>No shares are recorded, so the file names the office’s own country only.</source>
        <translation>Não há percentagens registadas, por isso o ficheiro só nomeia o país do escritório.</translation>
    </message>
    <message>
        <source>No start date</source>
        <translation>Sem data de início</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Sem estado</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>No title in English</source>
        <translation>Sem título em inglês</translation>
    </message>
    <message>
        <source>None was held back.</source>
        <translation>Nenhuma ficou de fora.</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Ainda não aprovada</translation>
    </message>
    <message>
        <source>Not for publication</source>
        <translation>Não destinadas a publicação</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n things are to be completed.</source>
        <translation>
            <numerusform>Ainda não está pronta: falta completar %n ponto.</numerusform>
            <numerusform>Ainda não está pronta: falta completar %n pontos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Não selecionada</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Nada falta.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Nada ficou de fora.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Only approved initiatives are published. Nothing to do now.</source>
        <translation>Só se publicam as iniciativas aprovadas. Nada a fazer por agora.</translation>
    </message>
    <message>
        <source>Only the month is known</source>
        <translation>Só se conhece o mês</translation>
    </message>
    <message>
        <source>Only the year of the start is known</source>
        <translation>Só se conhece o ano de início</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Pessoas alcançadas</translation>
    </message>
    <message>
        <source>Persons, notes, private records and small numbers of people never go into the file.</source>
        <translation>As pessoas, as notas, os registos privados e os números pequenos de pessoas nunca vão para o ficheiro.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prontas</translation>
    </message>
    <message>
        <source>Ready for IATI.</source>
        <translation>Pronta para a IATI.</translation>
    </message>
    <message numerus="yes">
        <source>Ready for IATI; %n things are worth mending.</source>
        <translation>
            <numerusform>Pronta para a IATI; convém corrigir %n ponto.</numerusform>
            <numerusform>Pronta para a IATI; convém corrigir %n pontos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for IATI?</source>
        <translation>Pronta para a IATI?</translation>
    </message>
    <message>
        <source>Reported by the other agency</source>
        <translation>Comunicada pela outra agência</translation>
    </message>
    <message>
        <source>Say where the initiative stands.</source>
        <translation>Indique em que ponto está a iniciativa.</translation>
    </message>
    <message>
        <source>Sectors have equal shares and the budget is split by days: neither is recorded.</source>
        <translation>Os setores têm partes iguais e o orçamento é repartido por dias: nem uma coisa nem outra está registada.</translation>
    </message>
    <message>
        <source>Take the e-mail address, telephone or document number out: the file is public.</source>
        <translation>Retire o endereço eletrónico, o telefone ou o número de documento: o ficheiro é público.</translation>
    </message>
    <message>
        <source>The end is not known</source>
        <translation>Não se conhece o fim</translation>
    </message>
    <message>
        <source>The file calls the date planned. Mend the date or the status.</source>
        <translation>O ficheiro dá a data como prevista. Corrija a data ou o estado.</translation>
    </message>
    <message>
        <source>The file has the first or last day of the month; give the day if you know it.</source>
        <translation>O ficheiro tem o primeiro ou o último dia do mês; indique o dia se o souber.</translation>
    </message>
    <message>
        <source>The lead agency of each programme</source>
        <translation>A agência líder de cada programa</translation>
    </message>
    <message>
        <source>This date lies before 1990 or after 2100</source>
        <translation>Esta data é anterior a 1990 ou posterior a 2100</translation>
    </message>
    <message>
        <source>This text seems to hold an e-mail address or a number</source>
        <translation>Este texto parece conter um endereço eletrónico ou um número</translation>
    </message>
    <message>
        <source>Tick a sector or a migration area among the themes.</source>
        <translation>Assinale um setor ou um domínio da migração entre os temas.</translation>
    </message>
    <message>
        <source>Tick the goals it serves among the themes.</source>
        <translation>Assinale entre os temas os objetivos que serve.</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>Por completar</translation>
    </message>
    <message>
        <source>To be completed first</source>
        <translation>Por completar primeiro</translation>
    </message>
    <message>
        <source>Two people changed it differently</source>
        <translation>Duas pessoas alteraram-na de forma diferente</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Importância</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What is not in it: {file}</source>
        <translation>O que não está nele: {file}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Whose file is written. What that agency takes no part in stays out of it.</source>
        <translation>Em nome de quem se escreve o ficheiro. Aquilo em que essa agência não participa fica de fora.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Porquê</translation>
    </message>
    <message>
        <source>Without amount and currency there is no budget in the file.</source>
        <translation>Sem montante e moeda não há orçamento no ficheiro.</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>Convém corrigir</translation>
    </message>
    <message>
        <source>Write the key objective, or a summary.</source>
        <translation>Escreva o objetivo principal, ou um resumo.</translation>
    </message>
    <message>
        <source>a breakdown in which some number is too small to be published</source>
        <translation>uma desagregação em que algum número é demasiado pequeno para ser publicado</translation>
    </message>
    <message>
        <source>documents of this kind are not published</source>
        <translation>os documentos deste tipo não são publicados</translation>
    </message>
    <message>
        <source>it seems to hold personal data</source>
        <translation>parece conter dados pessoais</translation>
    </message>
    <message>
        <source>kind or currency is not known to IATI</source>
        <translation>a IATI não conhece o tipo ou a moeda</translation>
    </message>
    <message>
        <source>no goal or target of the 2030 Agenda</source>
        <translation>nem objetivo nem meta da Agenda 2030</translation>
    </message>
    <message>
        <source>not for publication</source>
        <translation>não destinada a publicação</translation>
    </message>
    <message>
        <source>people by group are not published</source>
        <translation>as pessoas por grupo não são publicadas</translation>
    </message>
    <message>
        <source>persons are never published</source>
        <translation>as pessoas nunca são publicadas</translation>
    </message>
    <message>
        <source>places finer than a town are not published</source>
        <translation>os lugares mais precisos do que uma localidade não são publicados</translation>
    </message>
    <message>
        <source>spent from what is in the file as paid out already</source>
        <translation>gasto do que já consta do ficheiro como desembolsado</translation>
    </message>
    <message>
        <source>stops it</source>
        <translation>impede-o</translation>
    </message>
    <message>
        <source>territories of origin, destination, transit and border are not published</source>
        <translation>os territórios de origem, destino, trânsito e fronteira não são publicados</translation>
    </message>
    <message>
        <source>the amount has no date</source>
        <translation>o montante não tem data</translation>
    </message>
    <message>
        <source>the amount is empty or zero</source>
        <translation>o montante está vazio ou é zero</translation>
    </message>
    <message>
        <source>the baseline has no year</source>
        <translation>o valor de partida não tem ano</translation>
    </message>
    <message>
        <source>the budget in the file is the grant</source>
        <translation>o orçamento do ficheiro é a subvenção</translation>
    </message>
    <message>
        <source>the date lies ahead</source>
        <translation>a data ainda está por vir</translation>
    </message>
    <message>
        <source>the dates do not fit the initiative</source>
        <translation>as datas não correspondem à iniciativa</translation>
    </message>
    <message>
        <source>the document has no address on the web</source>
        <translation>o documento não tem endereço na web</translation>
    </message>
    <message>
        <source>the document is not shared</source>
        <translation>o documento não é partilhado</translation>
    </message>
    <message>
        <source>the grant cannot be split by year without an end</source>
        <translation>sem data de fim não se pode repartir a subvenção por ano</translation>
    </message>
    <message>
        <source>the indicator has no title or unit</source>
        <translation>o indicador não tem título ou unidade</translation>
    </message>
    <message>
        <source>the organisation has no name to publish</source>
        <translation>a organização não tem um nome a publicar</translation>
    </message>
    <message>
        <source>the place is not precise</source>
        <translation>o lugar não é preciso</translation>
    </message>
    <message>
        <source>too few people to be published</source>
        <translation>pessoas a menos para ser publicado</translation>
    </message>
    <message>
        <source>worth mending</source>
        <translation>convém corrigir</translation>
    </message>
</context>
<context>
    <name>initiatives</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Voltar à lista</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <translation>Recuperá-la…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvenção</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Nova iniciativa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Parceiros</translation>
    </message>
    <message>
        <source>Parts of the initiative</source>
        <translation>Partes da iniciativa</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Pessoas alcançadas</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Seleção</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ainda em falta</translation>
    </message>
    <message>
        <source>This initiative is deleted.</source>
        <translation>Esta iniciativa está eliminada.</translation>
    </message>
    <message>
        <source>This initiative is no longer here.</source>
        <translation>Esta iniciativa já não está aqui.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>A package came from {partner}, and on its way somebody corrected the note “{note}” in a spreadsheet program. Take it in.</source>
        <translation>Chegou um pacote ({partner}), e pelo caminho alguém corrigiu a nota «{note}» numa folha de cálculo. Importe-o.</translation>
    </message>
    <message>
        <source>A package came from {partner}. Look at what it would bring, then take it in.</source>
        <translation>Chegou um pacote ({partner}). Veja o que traria e depois importe-o.</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas as lições</translation>
    </message>
    <message>
        <source>All six lessons are done. Well done!</source>
        <translation>As seis lições estão feitas. Muito bem!</translation>
    </message>
    <message>
        <source>At the same time {partner} changed that summary too, without knowing of yours. Take its package in.</source>
        <translation>Ao mesmo tempo esse resumo foi alterado noutro lugar ({partner}), sem conhecer o seu. Importe esse pacote.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Recomeçar</translation>
    </message>
    <message>
        <source>Begin again with new data?</source>
        <translation>Recomeçar com dados novos?</translation>
    </message>
    <message>
        <source>Begin again with new data…</source>
        <translation>Recomeçar com dados novos…</translation>
    </message>
    <message>
        <source>Both texts are kept beside each other. On the page Conflicts keep yours, take theirs or write it anew, and say why.</source>
        <translation>Os dois textos ficam lado a lado. Na página Conflitos mantenha o seu, aceite o deles ou escreva-o de novo, e diga porquê.</translation>
    </message>
    <message>
        <source>Change an initiative and write a note about it.</source>
        <translation>Altere uma iniciativa e escreva uma nota sobre ela.</translation>
    </message>
    <message>
        <source>Change anything you like. Then, in the settings, restore that backup: the program says first what would be missing, and keeps the database of now aside.</source>
        <translation>Altere o que quiser. Depois, nas definições, restaure essa cópia: o programa diz primeiro o que faltaria e guarda à parte a base de agora.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflito</translation>
    </message>
    <message>
        <source>Courses and small grants for families on both sides of the border.</source>
        <translation>Cursos e pequenos apoios para famílias dos dois lados da fronteira.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Edit in Excel</source>
        <translation>Alteração no Excel</translation>
    </message>
    <message>
        <source>Everything is as at the beginning.</source>
        <translation>Está tudo como no início.</translation>
    </message>
    <message>
        <source>Everything recorded in this training is thrown away, and the lessons begin anew. Your real work is not touched.</source>
        <translation>Tudo o que foi registado nesta formação é deitado fora e as lições recomeçam. O seu trabalho real não é tocado.</translation>
    </message>
    <message>
        <source>In the settings, under Backups, make a backup now.</source>
        <translation>Nas definições, em Cópias de segurança, faça uma cópia agora.</translation>
    </message>
    <message>
        <source>It brought the note “{note}”. Open it on the page Notes, change something in it, for instance mark its follow-up as done, and save.</source>
        <translation>Trouxe a nota «{note}». Abra-a na página Notas, altere algo nela, por exemplo marque o seguimento como feito, e guarde.</translation>
    </message>
    <message>
        <source>Keys pressed</source>
        <translation>Teclas premidas</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Deixar a lição</translation>
    </message>
    <message>
        <source>Make a backup and go back to it.</source>
        <translation>Faça uma cópia de segurança e volte a ela.</translation>
    </message>
    <message>
        <source>Making the training data new…</source>
        <translation>A renovar os dados da formação…</translation>
    </message>
    <message>
        <source>Next lesson: {lesson}</source>
        <translation>Lição seguinte: {lesson}</translation>
    </message>
    <message>
        <source>On the page Exchange, under Send, choose {partner} and write the package. It is a workbook anybody can open; by mail or on a stick is how it would travel.</source>
        <translation>Na página Intercâmbio, em Enviar, escolha {partner} e escreva o pacote. É um livro que qualquer pessoa pode abrir; viajaria por correio ou numa pen.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Mais uma vez</translation>
    </message>
    <message>
        <source>Open Conflicts</source>
        <translation>Abrir Conflitos</translation>
    </message>
    <message>
        <source>Open Exchange</source>
        <translation>Abrir Intercâmbio</translation>
    </message>
    <message>
        <source>Open Notes</source>
        <translation>Abrir Notas</translation>
    </message>
    <message>
        <source>Open the initiative</source>
        <translation>Abrir a iniciativa</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Abrir a nota</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir as definições</translation>
    </message>
    <message>
        <source>Open “{title}”, change its summary and save with Ctrl+S.</source>
        <translation>Abra «{title}», altere o resumo e guarde com Ctrl+S.</translation>
    </message>
    <message>
        <source>Open “{title}”, write a sentence or two into the summary and save with Ctrl+S.</source>
        <translation>Abra «{title}», escreva uma ou duas frases no resumo e guarde com Ctrl+S.</translation>
    </message>
    <message>
        <source>Please find out until the end of the month and tell us.</source>
        <translation>Por favor, informe-se até ao fim do mês e diga-nos.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Receber</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Em curso</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Show me the package</source>
        <translation>Mostrar-me o pacote</translation>
    </message>
    <message>
        <source>Six short lessons with invented data. A step is ticked off by itself once you have done it; the other side is played by the program, with real packages.</source>
        <translation>Seis lições curtas com dados inventados. Um passo é assinalado por si quando o faz; o programa faz do outro lado, com pacotes verdadeiros.</translation>
    </message>
    <message>
        <source>Somebody corrected a package in Excel: find the change and accept it.</source>
        <translation>Alguém corrigiu um pacote no Excel: encontre a alteração e aceite-a.</translation>
    </message>
    <message>
        <source>Take in a package that came from the other side, and work on with it.</source>
        <translation>Importe um pacote que veio do outro lado e continue a trabalhar com ele.</translation>
    </message>
    <message>
        <source>That step is done.</source>
        <translation>Esse passo está feito.</translation>
    </message>
    <message>
        <source>The canton helps families who live on both sides of the border.</source>
        <translation>O cantão ajuda as famílias que vivem dos dois lados da fronteira.</translation>
    </message>
    <message>
        <source>The correction is named with its sheet and cell, and is not taken by itself. Accept it: show the package again, and choose the edit.</source>
        <translation>A correção é indicada com a folha e a célula, e não é aceite por si. Aceite-a: mostre o pacote outra vez e escolha a alteração.</translation>
    </message>
    <message>
        <source>The mayors meat in the school.</source>
        <translation>Os presidentes de câmara reune-se na escola.</translation>
    </message>
    <message>
        <source>The mayors meet in the school.</source>
        <translation>Os presidentes de câmara reúnem-se na escola.</translation>
    </message>
    <message>
        <source>This lesson is done. Well done!</source>
        <translation>Esta lição está feita. Muito bem!</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>É só um momento.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por fazer</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>A fazer agora</translation>
    </message>
    <message>
        <source>Two people change the same field. Nothing is lost; you decide.</source>
        <translation>Duas pessoas alteram o mesmo campo. Nada se perde; você decide.</translation>
    </message>
    <message>
        <source>Visit of the mayors</source>
        <translation>Visita dos presidentes de câmara</translation>
    </message>
    <message>
        <source>Who invites the neighbouring municipality?</source>
        <translation>Quem convida o município vizinho?</translation>
    </message>
    <message>
        <source>Write a note about an initiative: on its page under Notes, or on the page Notes with Ctrl+N. Choose a kind, give it a title and a text, and save.</source>
        <translation>Escreva uma nota sobre uma iniciativa: na página dela, em Notas, ou na página Notas com Ctrl+N. Escolha um tipo, dê-lhe título e texto, e guarde.</translation>
    </message>
    <message>
        <source>Write a package, and see it confirmed by an answer from the other side.</source>
        <translation>Escreva um pacote e veja-o confirmado por uma resposta do outro lado.</translation>
    </message>
    <message>
        <source>{act}: {lesson}, {state}</source>
        <translation>{act}: {lesson}, {state}</translation>
    </message>
    <message>
        <source>{lesson}, step {n} of {count}</source>
        <translation>{lesson}, passo {n} de {count}</translation>
    </message>
    <message>
        <source>{partner} has taken your package in and answered. Take the answer in: your package is then marked as confirmed.</source>
        <translation>{partner}: o seu pacote foi importado e há resposta. Importe a resposta: o seu pacote fica então confirmado.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n contributo</numerusform>
            <numerusform>%n contributos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at first</source>
        <translation>
            <numerusform>%n a ver primeiro</numerusform>
            <numerusform>%n a ver primeiro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to publish</source>
        <translation>
            <numerusform>%n a publicar</numerusform>
            <numerusform>%n a publicar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to withdraw</source>
        <translation>
            <numerusform>%n a retirar</numerusform>
            <numerusform>%n a retirar</numerusform>
        </translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Todos os temas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer: {title}</source>
        <translation>Resposta: {title}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Fazer uma pergunta</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n characters, ready to be pasted.</source>
        <translation>
            <numerusform>Copiado: %n carácter, pronto a colar.</numerusform>
            <numerusform>Copiado: %n caracteres, prontos a colar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as short text</source>
        <translation>Copiar como texto curto</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corrigir</translation>
    </message>
    <message>
        <source>Different: {fields}.</source>
        <translation>Diferenças: {fields}.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>Procurar na biblioteca</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>Ir para as notas</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>Em resposta a</translation>
    </message>
    <message>
        <source>In the library: {new} new, {changed} changed, {withdrawn} withdrawn. It travels with the next packages.</source>
        <translation>Na biblioteca: {new} novos, {changed} alterados, {withdrawn} retirados. Segue com os próximos pacotes.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Fica como está.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Manter o nosso</translation>
    </message>
    <message>
        <source>Not copied: the story may tell who somebody is. Please take names, numbers and addresses out of it first.</source>
        <translation>Não foi copiado: a história pode revelar quem é alguém. Retire primeiro os nomes, números e endereços.</translation>
    </message>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>Ainda nada na estante</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Um a um</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir a ligação</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Publish all</source>
        <translation>Publicar tudo</translation>
    </message>
    <message>
        <source>Shared, not yet in the library.</source>
        <translation>Partilhado, ainda não está na biblioteca.</translation>
    </message>
    <message>
        <source>Take the office&apos;s</source>
        <translation>Usar o do escritório</translation>
    </message>
    <message>
        <source>The office changed it since.</source>
        <translation>O escritório alterou-o entretanto.</translation>
    </message>
    <message>
        <source>The office changed it, and so did headquarters.</source>
        <translation>O escritório alterou-o, e a sede também.</translation>
    </message>
    <message>
        <source>The office no longer shares it.</source>
        <translation>O escritório já não o partilha.</translation>
    </message>
    <message>
        <source>Tick “Share with all offices” in a note or document. Headquarters puts it here, and every office can read it after the next package.</source>
        <translation>Marque «Partilhar com todos os escritórios» numa nota ou num documento. A sede coloca-o aqui, e cada escritório pode lê-lo depois do próximo pacote.</translation>
    </message>
    <message>
        <source>What is new goes into the library by itself with the next package you write.</source>
        <translation>O que é novo entra sozinho na biblioteca com o próximo pacote que escrever.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>{theme} · {n}</source>
        <translation>{theme} · {n}</translation>
    </message>
</context>
<context>
    <name>lost</name>
    <message>
        <source>1. Revoke its key, and write a package for every office, so that all hear of it.
2. Ask whether the database had a passphrase, and whether the disk was encrypted. Without either, take all of the below as read by others.
3. Reports, attached files and open workbooks lie in the clear on a laptop: ask which.
4. Report the loss as your organisation’s rules on data demand. A request for a forgotten passphrase that comes from this laptop gets no answer.</source>
        <translation>1. Revogue a sua chave e escreva um pacote para cada escritório, para que todos saibam.
2. Pergunte se a base de dados tinha frase secreta e se o disco estava cifrado. Sem nenhuma das duas coisas, considere que outros leram tudo o que segue.
3. Os relatórios, os ficheiros anexos e os livros abertos estão sem cifra num computador: pergunte quais.
4. Comunique a perda como exigem as regras de dados da sua organização. Um pedido por frase secreta esquecida vindo deste computador não recebe resposta.</translation>
    </message>
    <message>
        <source>Counted are the records here that this office may have. What the laptop had not sent yet is not among them.</source>
        <translation>Contam-se os registos daqui que este escritório pode ter. O que o computador ainda não tinha enviado não está incluído.</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>A sua chave</translation>
    </message>
    <message>
        <source>Its last package was taken on</source>
        <translation>O seu último pacote foi integrado em</translation>
    </message>
    <message>
        <source>Its name in packages</source>
        <translation>O seu nome nos pacotes</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registo</translation>
    </message>
    <message>
        <source>Lost laptop: {laptop}</source>
        <translation>Computador perdido: {laptop}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registos</translation>
    </message>
    <message>
        <source>What may lie on it</source>
        <translation>O que pode estar nele</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>revoked: nothing it signs is taken any more</source>
        <translation>revogada: já não se aceita nada do que assina</translation>
    </message>
    <message>
        <source>still trusted: revoke it under Settings, Signatures</source>
        <translation>ainda é de confiança: revogue-a em Definições, Assinaturas</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>A service such as OneDrive or Dropbox copies the folder {folder} while the database in it is written. Make a backup, and restore it in a folder that nobody copies.</source>
        <translation>Um serviço como o OneDrive ou o Dropbox copia a pasta {folder} enquanto a base é escrita. Faça uma cópia de segurança e restaure-a numa pasta que ninguém copie.</translation>
    </message>
    <message>
        <source>Beside this database lies a second version that such a service made: {files}. Nothing of it is shown here, and nothing of it is thrown away. Open it to see what it holds.</source>
        <translation>Ao lado desta base há uma segunda versão feita por esse serviço: {files}. Nada dela é mostrado aqui e nada dela é deitado fora. Abra-a para ver o que contém.</translation>
    </message>
    <message>
        <source>Headquarters saw that the date of this computer was wrong. What you write is kept; where others wrote the same field, theirs is shown first. Please check the date.</source>
        <translation>A sede viu que a data deste computador estava errada. O que escreve é conservado; onde outros escreveram o mesmo campo, o deles é mostrado primeiro. Verifique a data.</translation>
    </message>
    <message>
        <source>The database that lay here was protected by a passphrase; this one is not. Somebody may have put it in its place. If it was none of you, record nothing in it, and go back to the newest backup on the page Backups.</source>
        <translation>A base que estava aqui era protegida por uma frase secreta; esta não é. Alguém pode tê-la posto no seu lugar. Se não foi nenhum de vós, não registe nada nela e volte à cópia mais recente na página Cópias de segurança.</translation>
    </message>
    <message>
        <source>The date of this computer seems wrong: today is {today} here, but headquarters wrote on {other}. Please check it; nothing is lost.</source>
        <translation>A data deste computador parece errada: aqui hoje é {today}, mas a sede escreveu em {other}. Verifique-a; nada se perdeu.</translation>
    </message>
    <message>
        <source>The date of this computer seems wrong: today is {today} here, but the last work was on {other}. Please check it; nothing is lost.</source>
        <translation>A data deste computador parece errada: aqui hoje é {today}, mas o último trabalho foi em {other}. Verifique-a; nada se perdeu.</translation>
    </message>
    <message>
        <source>The date of this computer seems wrong: {today} is before this program was made. Please set it; nothing is lost.</source>
        <translation>A data deste computador parece errada: em {today} este programa ainda não existia. Acerte-a; nada se perdeu.</translation>
    </message>
    <message>
        <source>The file of this database is damaged. Please write nothing more, and go back to the newest backup on the page Backups; the damaged file is kept.</source>
        <translation>O ficheiro desta base está danificado. Não escreva mais nada e volte à cópia mais recente na página Cópias de segurança; o ficheiro danificado é guardado.</translation>
    </message>
    <message>
        <source>This database comes from a backup, and this computer did not work with it before. If somebody took consent back since the backup, those values may be here again: please open it once on a computer that worked with it before.</source>
        <translation>Esta base de dados vem de uma cópia de segurança, e este computador ainda não trabalhou com ela. Se alguém retirou o consentimento depois da cópia, os seus dados podem estar aqui de novo: abra-a uma vez num computador que já tenha trabalhado com ela.</translation>
    </message>
    <message>
        <source>This database goes on as a new laptop, so that nothing is counted twice: {reason}. Nothing is lost.</source>
        <translation>Esta base continua como um portátil novo, para que nada seja contado duas vezes: {reason}. Nada se perdeu.</translation>
    </message>
    <message>
        <source>This database lies on a stick ({folder}): close Passerelle before you pull it out, and keep a backup elsewhere.</source>
        <translation>Esta base está numa pen USB ({folder}): feche o Passerelle antes de a retirar e guarde uma cópia de segurança noutro lugar.</translation>
    </message>
    <message>
        <source>This database lies on another computer ({folder}), where a break in the network can damage it. Make a backup, and restore it on this computer.</source>
        <translation>Esta base está noutro computador ({folder}), onde uma falha da rede a pode danificar. Faça uma cópia de segurança e restaure-a neste computador.</translation>
    </message>
    <message>
        <source>What was not sent when you closed could not be put into a package. Please write it on the page Exchange.</source>
        <translation>O que não estava enviado ao fechar não pôde ser posto num pacote. Escreva-o na página Intercâmbio.</translation>
    </message>
    <message>
        <source>What was not sent when you closed is in the package {file}, in the folder {folder}. Please send it to headquarters.</source>
        <translation>O que não estava enviado ao fechar está no pacote {file}, na pasta {folder}. Envie-o à sede.</translation>
    </message>
    <message>
        <source>it comes from another computer</source>
        <translation>vem de outro computador</translation>
    </message>
    <message>
        <source>it is a copy of another one</source>
        <translation>é uma cópia de outra</translation>
    </message>
    <message>
        <source>it was moved to another place</source>
        <translation>foi mudada para outro lugar</translation>
    </message>
    <message>
        <source>it was not opened on this computer before</source>
        <translation>nunca tinha sido aberta neste computador</translation>
    </message>
    <message>
        <source>it was restored from a backup</source>
        <translation>foi restaurada de uma cópia de segurança</translation>
    </message>
    <message>
        <source>the date of this computer was corrected</source>
        <translation>a data deste computador foi corrigida</translation>
    </message>
    <message>
        <source>{folder} cannot be written, so this database is only looked at. Save a copy of it on this computer to work with it.</source>
        <translation>Não é possível escrever em {folder}; por isso, esta base de dados só pode ser consultada. Guarde uma cópia neste computador para trabalhar com ela.</translation>
    </message>
</context>
<context>
    <name>offices</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: two laptops go on under this name until each has a new one.</source>
        <translation>Copiado: dois portáteis continuam com este nome até que cada um tenha um novo.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisões</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>It goes on under a new name.</source>
        <translation>Continua com um nome novo.</translation>
    </message>
    <message>
        <source>Its clock is right again</source>
        <translation>O relógio voltou a estar certo</translation>
    </message>
    <message>
        <source>Its clock is wrong: what it wrote is shown last.</source>
        <translation>O relógio está errado: o que escreveu aparece em último lugar.</translation>
    </message>
    <message>
        <source>Known only from the packages of others.</source>
        <translation>Conhecido só pelos pacotes de outros.</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Último sinal</translation>
    </message>
    <message>
        <source>Last heard on {day}, package {number}</source>
        <translation>Últimas notícias em {day}, pacote {number}</translation>
    </message>
    <message>
        <source>Lost: nothing it signs is taken any more.</source>
        <translation>Perdido: nada do que assina é aceite.</translation>
    </message>
    <message>
        <source>Mark this clock as wrong</source>
        <translation>Marcar este relógio como errado</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Em falta</translation>
    </message>
    <message>
        <source>No laptop of this office was heard of yet.</source>
        <translation>Ainda não há notícias de nenhum portátil deste escritório.</translation>
    </message>
    <message>
        <source>No office was heard of yet</source>
        <translation>Ainda não há notícias de nenhum escritório</translation>
    </message>
    <message>
        <source>Nobody has compared its digits by phone yet.</source>
        <translation>Ninguém comparou ainda os seus algarismos ao telefone.</translation>
    </message>
    <message>
        <source>Offices appear here with their first package, or with the records that headquarters keeps for them.</source>
        <translation>Os escritórios aparecem aqui com o seu primeiro pacote, ou com os registos que a sede mantém para eles.</translation>
    </message>
    <message>
        <source>Open its records</source>
        <translation>Abrir os seus registos</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>The clock of {laptop} is marked as wrong. Where several people wrote, what it wrote is shown last; the mark travels with the next packages.</source>
        <translation>O relógio de {laptop} está marcado como errado. Onde várias pessoas escreveram, o que vem dele aparece em último lugar; a marca segue com os próximos pacotes.</translation>
    </message>
    <message>
        <source>The mark is taken away: {laptop} counts like every other.</source>
        <translation>A marca foi retirada: {laptop} conta como os outros.</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>Write a package for it</source>
        <translation>Escrever um pacote para ele</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoje</translation>
    </message>
</context>
<context>
    <name>package</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n alterado</numerusform>
            <numerusform>%n alterados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n eliminado</numerusform>
            <numerusform>%n eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novo</numerusform>
            <numerusform>%n novos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n registo</numerusform>
            <numerusform>%n registos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent before</source>
        <translation>
            <numerusform>%n já enviado</numerusform>
            <numerusform>%n já enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an open conflict</source>
        <translation>
            <numerusform>%n com um conflito aberto</numerusform>
            <numerusform>%n com um conflito aberto</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Amounts as numbers. The currency stands in its own column.</source>
        <translation>Os montantes em algarismos. A moeda tem a sua própria coluna.</translation>
    </message>
    <message>
        <source>Changed since the last package</source>
        <translation>Alterado desde o último pacote</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Alterado: {fields}</translation>
    </message>
    <message>
        <source>Choices, with semicolons between:</source>
        <translation>Opções, separadas por ponto e vírgula:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Columns may be moved, hidden or left empty. Please add no rows above the table.</source>
        <translation>As colunas podem ser movidas, ocultadas ou deixadas vazias. Não acrescente linhas acima da tabela.</translation>
    </message>
    <message>
        <source>Correct cells where they are. Sorting and filtering do no harm.</source>
        <translation>Corrija as células onde estão. Ordenar e filtrar não faz mal.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Dates as 2025-03-31, or as your program shows them. A year or a month is enough where the day is not known.</source>
        <translation>As datas como 2025-03-31 ou como o seu programa as mostra. Basta um ano ou um mês se não se conhece o dia.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Deleted record, shown once</source>
        <translation>Registo eliminado, mostrado uma vez</translation>
    </message>
    <message>
        <source>Do not copy whole rows: each row belongs to one record.</source>
        <translation>Não copie linhas inteiras: cada linha pertence a um registo.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>How to edit</source>
        <translation>Como editar</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>Como preencher</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>New record since the last package</source>
        <translation>Registo novo desde o último pacote</translation>
    </message>
    <message>
        <source>New records: fill in the empty rows at the end of the table.</source>
        <translation>Novos registos: preencha as linhas vazias no fim da tabela.</translation>
    </message>
    <message>
        <source>New, changed and deleted: since package {number} of {date}. What was sent before comes again until its arrival is confirmed.</source>
        <translation>Novos, alterados, eliminados: desde o pacote {number} de {date}. O que já foi enviado volta até se confirmar a sua chegada.</translation>
    </message>
    <message>
        <source>New: {sheet}</source>
        <translation>Registo novo: {sheet}</translation>
    </message>
    <message>
        <source>No records: it says what was received.</source>
        <translation>Sem registos: diz o que foi recebido.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>One row for each record. What is not known yet stays empty.</source>
        <translation>Uma linha por registo. O que ainda não se sabe fica vazio.</translation>
    </message>
    <message>
        <source>Open conflict: {fields}</source>
        <translation>Conflito por resolver: {fields}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Passerelle package</source>
        <translation>Pacote do Passerelle</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>Escolha na lista.</translation>
    </message>
    <message>
        <source>Please enter a date, for example 2026-03-31.</source>
        <translation>Escreva uma data, por exemplo 2026-03-31.</translation>
    </message>
    <message>
        <source>Please enter a number, without a currency.</source>
        <translation>Escreva um número, sem moeda.</translation>
    </message>
    <message>
        <source>Please enter a whole number from {least} to {most}.</source>
        <translation>Escreva um número inteiro de {least} a {most}.</translation>
    </message>
    <message>
        <source>Please import all parts, in any order.</source>
        <translation>Importe todas as partes, por qualquer ordem.</translation>
    </message>
    <message>
        <source>Please keep to {most} characters.</source>
        <translation>Não passe de {most} caracteres.</translation>
    </message>
    <message>
        <source>Printing leaves out the empty rows, and so rows you have added.</source>
        <translation>Ao imprimir, as linhas vazias ficam de fora e, por isso, também as que acrescentou.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registos</translation>
    </message>
    <message>
        <source>Records to read, print and correct: Passerelle takes in what you change here.</source>
        <translation>Registos para ler, imprimir e corrigir: o Passerelle recolhe o que alterar aqui.</translation>
    </message>
    <message>
        <source>Save as .xlsx and send it back. In Passerelle, import it as a table.</source>
        <translation>Grave como .xlsx e devolva-o. No Passerelle importa-se como tabela.</translation>
    </message>
    <message>
        <source>Save as .xlsx under the same name, then import it in Passerelle.</source>
        <translation>Guarde como .xlsx com o mesmo nome e importe-o depois no Passerelle.</translation>
    </message>
    <message>
        <source>Several choices in one cell are separated by semicolons.</source>
        <translation>Várias escolhas numa célula separam-se por ponto e vírgula.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Síntese</translation>
    </message>
    <message>
        <source>The first package of records from this computer: nothing is marked, all of it is new.</source>
        <translation>O primeiro pacote de registos deste computador: tudo é novo, nada está marcado.</translation>
    </message>
    <message>
        <source>The notes at the headings say what belongs in each column.</source>
        <translation>As notas dos títulos dizem o que pertence a cada coluna.</translation>
    </message>
    <message>
        <source>This cell belongs to the program. Please leave it as it is.</source>
        <translation>Esta célula é do programa. Deixe-a como está.</translation>
    </message>
    <message>
        <source>This package is an exercise; it holds no real data.</source>
        <translation>Este pacote é um exercício; não contém dados reais.</translation>
    </message>
    <message>
        <source>To clear a value, empty its cell. Removing a row removes nothing.</source>
        <translation>Para apagar um valor, esvazie a célula. Remover uma linha não elimina nada.</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>A corrigir</translation>
    </message>
    <message>
        <source>To delete a record, choose “delete” in the last column.</source>
        <translation>Para eliminar um registo, escolha “eliminar” na última coluna.</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>A ver primeiro</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} de {parts}</translation>
    </message>
    <message>
        <source>{sheet} by {field}</source>
        <translation>{sheet} por {field}</translation>
    </message>
    <message>
        <source>{sheet} by {field}: {figure}</source>
        <translation>{sheet} por {field}: {figure}</translation>
    </message>
    <message>
        <source>Two people wrote different things: please decide</source>
        <translation>Duas pessoas escreveram coisas diferentes: é preciso decidir</translation>
    </message>
    <message>
        <source>Wanted in every record.</source>
        <translation>A preencher em cada registo.</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>O que contém</translation>
    </message>
    <message>
        <source>Where a cell offers a list, choose from it; any language is read.</source>
        <translation>Se uma célula oferece uma lista, escolha dela; lê-se qualquer idioma.</translation>
    </message>
    <message>
        <source>Workbook to fill in</source>
        <translation>Livro para preencher</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Imprimir ou guardar em PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar em PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar em PDF…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado para a impressora.</translation>
    </message>
    <message>
        <source>The first {n} of {m} rows.</source>
        <translation>As primeiras {n} linhas de {m}.</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Ask {office} for the code of its receipt: twelve digits, in Exchange beside the package. It confirms the package now; the receipt itself follows with their next one.</source>
        <translation>Peça a {office} o código do recibo: doze algarismos, em Intercâmbio, junto ao pacote. Confirma o pacote já; o próprio recibo virá com o próximo pacote de lá.</translation>
    </message>
    <message>
        <source>Back to the exchange</source>
        <translation>Voltar ao intercâmbio</translation>
    </message>
    <message>
        <source>Back to the reception</source>
        <translation>Voltar à receção</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Confirm by phone</source>
        <translation>Confirmar por telefone</translation>
    </message>
    <message>
        <source>Confirmed: all of it is in.</source>
        <translation>Confirmado: tudo entrou.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Enter or a double click opens the record.</source>
        <translation>Enter ou um duplo clique abre o registo.</translation>
    </message>
    <message>
        <source>It arrived, but some of it waits or was refused. Their receipt will say what.</source>
        <translation>Chegou, mas uma parte espera ou foi recusada. O recibo deles dirá qual.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Read this code out by phone: it confirms the package before this receipt arrives.</source>
        <translation>Leia este código ao telefone: confirma o pacote antes de este recibo chegar.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>The code heard by phone</source>
        <translation>O código ouvido ao telefone</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>O que lhe aconteceu</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Para onde foi</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <translation>recibo {number}</translation>
    </message>
</context>
<context>
    <name>reception</name>
    <message>
        <source>A whole folder…</source>
        <translation>Uma pasta inteira…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>A ser lido</translation>
    </message>
    <message>
        <source>Being taken in</source>
        <translation>A ser importado</translation>
    </message>
    <message>
        <source>Brings a conflict</source>
        <translation>Traz um conflito</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Sem reservas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluídos</translation>
    </message>
    <message>
        <source>Drop the files of all offices here, as many as came</source>
        <translation>Largue aqui os ficheiros de todos os escritórios, tantos quantos chegaram</translation>
    </message>
    <message>
        <source>Each office heard from gets what it lacks and receipts of what came from it.</source>
        <translation>Cada escritório de que há notícias recebe o que lhe falta e os recibos do que veio dele.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>Files that came</source>
        <translation>Ficheiros chegados</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>Para ver</translation>
    </message>
    <message>
        <source>Nothing that is not here</source>
        <translation>Nada que não esteja já aqui</translation>
    </message>
    <message>
        <source>Only files</source>
        <translation>Só ficheiros</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Abrir o recibo</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Remove what is done</source>
        <translation>Retirar o que está concluído</translation>
    </message>
    <message>
        <source>Stopped. Files that were taken in before stay.</source>
        <translation>Parado. Os ficheiros já importados ficam.</translation>
    </message>
    <message>
        <source>Take in all that is clear</source>
        <translation>Importar tudo o que está sem reservas</translation>
    </message>
    <message>
        <source>Take this one in</source>
        <translation>Importar este</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Taking the files in</source>
        <translation>A importar os ficheiros</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Para ver</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>O que traz</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>not here yet</source>
        <translation>ainda não está aqui</translation>
    </message>
    <message>
        <source>{entity} without a name</source>
        <translation>{entity} sem nome</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>An office makes a request; you compare its digits by phone and write the answer.</source>
        <translation>Um escritório faz um pedido; compara os seus algarismos por telefone e escreve a resposta.</translation>
    </message>
    <message>
        <source>Answer a request…</source>
        <translation>Responder a um pedido…</translation>
    </message>
    <message>
        <source>Does {office} ask for help?</source>
        <translation>É mesmo {office} que pede ajuda?</translation>
    </message>
    <message>
        <source>Forgotten passphrases</source>
        <translation>Frases secretas esquecidas</translation>
    </message>
    <message>
        <source>Make the recovery key</source>
        <translation>Criar a chave de recuperação</translation>
    </message>
    <message>
        <source>Offices that verified headquarters, and took a package of it since, can be helped when they forget their passphrase.</source>
        <translation>Os escritórios que verificaram a sede, e integraram depois um pacote dela, podem ser ajudados se esquecerem a frase secreta.</translation>
    </message>
    <message>
        <source>Open the copy…</source>
        <translation>Abrir a cópia…</translation>
    </message>
    <message>
        <source>Save a copy for the safe…</source>
        <translation>Guardar uma cópia para o cofre…</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Guardar a cópia…</translation>
    </message>
    <message>
        <source>Take the copy from the safe…</source>
        <translation>Usar a cópia do cofre…</translation>
    </message>
    <message>
        <source>The passphrase of that copy, then the file.</source>
        <translation>A frase secreta dessa cópia, depois o ficheiro.</translation>
    </message>
    <message>
        <source>The recovery key is here. Offices hear of it with your next packages.</source>
        <translation>A chave de recuperação está aqui. Os escritórios sabem dela com os seus próximos pacotes.</translation>
    </message>
    <message>
        <source>The request was made on “{laptop}”, {office}: its passphrase is forgotten. Ring {office} at a number you knew before, never at one that came with the file. Ask whether they made a request, and have them read out its digits.</source>
        <translation>O pedido foi feito em «{laptop}», {office}: a frase secreta foi lá esquecida. Telefone a {office} para um número que já conhecia, nunca para um que veio com o ficheiro. Pergunte se fizeram um pedido e peça que lhe leiam os algarismos.</translation>
    </message>
    <message>
        <source>There is no recovery key yet: an office that forgets its passphrase loses what it had not sent.</source>
        <translation>Ainda não há chave de recuperação: um escritório que esquece a frase secreta perde o que não tinha enviado.</translation>
    </message>
    <message>
        <source>This copy opens the databases of all offices. Keep it in a safe, and its passphrase somewhere else.</source>
        <translation>Esta cópia abre as bases de dados de todos os escritórios. Guarde-a num cofre e a sua frase secreta noutro lugar.</translation>
    </message>
    <message>
        <source>This laptop was reported lost, and its key is revoked. Nobody gets an answer.</source>
        <translation>Este computador foi dado como perdido e a sua chave está revogada. Ninguém recebe resposta.</translation>
    </message>
    <message>
        <source>This request was answered before. That answer works only once.</source>
        <translation>Já se respondeu a este pedido. Essa resposta só serve uma vez.</translation>
    </message>
    <message>
        <source>Write the answer…</source>
        <translation>Escrever a resposta…</translation>
    </message>
    <message>
        <source>answer {request}</source>
        <translation>resposta {request}</translation>
    </message>
    <message>
        <source>recovery key of headquarters</source>
        <translation>chave de recuperação da sede</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} está escrito.</translation>
    </message>
    <message>
        <source>{file} is written. Send it to {office}: it opens that database, there and once.</source>
        <translation>{file} está escrito. Envie-o a {office}: abre essa base de dados, lá e uma só vez.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>%n candidates have no score yet.</source>
        <translation>
            <numerusform>%n candidata ainda não tem notas.</numerusform>
            <numerusform>%n candidatas ainda não têm notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>(left out: it may tell who somebody is)</source>
        <translation>(omitido: pode revelar quem é uma pessoa)</translation>
    </message>
    <message>
        <source>A country that took part in two rounds is one country.</source>
        <translation>Um país que participou em duas rondas conta como um país.</translation>
    </message>
    <message>
        <source>A need counts as answered once a training for it was held.</source>
        <translation>Uma necessidade conta como atendida quando se realizou uma formação para ela.</translation>
    </message>
    <message>
        <source>A place counts as precise where it says more than the country. Scaling counts as missing until somebody decided.</source>
        <translation>Um lugar é preciso se diz mais do que o país. O alargamento falta enquanto ninguém decidir.</translation>
    </message>
    <message>
        <source>A share by number, not of money: initiatives with a signed agreement with a local or regional government, a sub-national public agency or a council, of all approved ones.</source>
        <translation>Uma parte em número, não em dinheiro: iniciativas com acordo assinado com um governo local ou regional, uma agência pública territorial ou um conselho, entre todas as aprovadas.</translation>
    </message>
    <message>
        <source>A tick says that something is recorded; the ticks are not added to a score.</source>
        <translation>Uma marca diz que algo está registado; as marcas não se somam numa pontuação.</translation>
    </message>
    <message>
        <source>Accents, capitals and the form of apostrophes make no difference. An initiative is also found by its country, places, partners and themes.</source>
        <translation>Os acentos, as maiúsculas e a forma dos apóstrofos não importam. Uma iniciativa encontra-se também pelo país, pelos lugares, pelos parceiros e pelos temas.</translation>
    </message>
    <message>
        <source>Activities past their date</source>
        <translation>Atividades fora de prazo</translation>
    </message>
    <message>
        <source>Agreements with local governments</source>
        <translation>Acordos com governos locais</translation>
    </message>
    <message>
        <source>Agreements with local governments, against 50 %</source>
        <translation>Acordos com governos locais, face aos 50&#xa0;%</translation>
    </message>
    <message>
        <source>All grants</source>
        <translation>Total das subvenções</translation>
    </message>
    <message>
        <source>All three partner families</source>
        <translation>As três famílias de parceiros</translation>
    </message>
    <message>
        <source>All told</source>
        <translation>Tudo dito</translation>
    </message>
    <message numerus="yes">
        <source>Amounts without a rate, which are in no figure here: %n.</source>
        <translation>
            <numerusform>Montante sem taxa, que não está em nenhum valor aqui:&#xa0;%n.</numerusform>
            <numerusform>Montantes sem taxa, que não estão em nenhum valor aqui:&#xa0;%n.</numerusform>
        </translation>
    </message>
    <message>
        <source>An initiative counts under each that it names.</source>
        <translation>Uma iniciativa conta em cada um dos que nomeia.</translation>
    </message>
    <message>
        <source>An initiative may be tied in both ways, so the lines do not add up. Shares are of all grants.</source>
        <translation>Uma iniciativa pode estar ligada das duas formas, por isso as linhas não se somam. As percentagens são de todas as subvenções.</translation>
    </message>
    <message>
        <source>An initiative that acts in several kinds of areas counts in each.</source>
        <translation>Uma iniciativa que atua em vários tipos de zonas conta em cada um.</translation>
    </message>
    <message>
        <source>An initiative with several goals counts under each: the lines do not add up.</source>
        <translation>Uma iniciativa com vários objetivos conta em cada um: as linhas não se somam.</translation>
    </message>
    <message>
        <source>And</source>
        <translation>E</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Answered by a training</source>
        <translation>Atendidas por uma formação</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprovadas</translation>
    </message>
    <message>
        <source>Approved initiatives</source>
        <translation>Iniciativas aprovadas</translation>
    </message>
    <message>
        <source>As the participation of countries in rounds says.</source>
        <translation>Segundo a participação dos países nas rondas.</translation>
    </message>
    <message>
        <source>At the tipping point</source>
        <translation>No ponto de viragem</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Referência</translation>
    </message>
    <message>
        <source>Benchmark reached</source>
        <translation>Referência atingida</translation>
    </message>
    <message>
        <source>Beside it: {benchmark}% of the joint programmes of the migration trust fund signed such agreements in 2021, by number.</source>
        <translation>Para comparar: em 2021, {benchmark} % dos programas conjuntos do fundo multiparceiros para a migração assinaram tais acordos, em número.</translation>
    </message>
    <message>
        <source>Beside the usual</source>
        <translation>Diferença da habitual</translation>
    </message>
    <message>
        <source>Bonuses, not in the sum</source>
        <translation>Bónus, fora da soma</translation>
    </message>
    <message>
        <source>By Sustainable Development Goal</source>
        <translation>Por Objetivo de Desenvolvimento Sustentável</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By guiding principle</source>
        <translation>Por princípio orientador</translation>
    </message>
    <message>
        <source>By objective of the Compact</source>
        <translation>Por objetivo do Pacto Global</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Por região</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatas</translation>
    </message>
    <message>
        <source>Capacity needs</source>
        <translation>Necessidades de capacidades</translation>
    </message>
    <message>
        <source>Capacity needs and the trainings that answer them</source>
        <translation>Necessidades de capacidades e formações que lhes respondem</translation>
    </message>
    <message>
        <source>Capacity needs and their answers</source>
        <translation>Necessidades de capacidades e as suas respostas</translation>
    </message>
    <message>
        <source>Chosen by the steering committee</source>
        <translation>Escolhidas pelo comité diretor</translation>
    </message>
    <message>
        <source>Co-funding and spending</source>
        <translation>Cofinanciamento e despesas</translation>
    </message>
    <message>
        <source>Co-funding and spending for each grant</source>
        <translation>Cofinanciamento e despesas de cada subvenção</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromisso</translation>
    </message>
    <message>
        <source>Commitments and their follow-up</source>
        <translation>Compromissos e o seu seguimento</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Comités</translation>
    </message>
    <message>
        <source>Compared with what left this laptop before; reports made on other laptops are not known here.</source>
        <translation>Comparado com o que já saiu deste computador; os relatórios feitos noutros computadores não são conhecidos aqui.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Completed initiatives</source>
        <translation>Iniciativas concluídas</translation>
    </message>
    <message>
        <source>Consultations, hearings and forums</source>
        <translation>Consultas, audições e fóruns</translation>
    </message>
    <message>
        <source>Contacts of local and regional governments</source>
        <translation>Contactos dos governos locais e regionais</translation>
    </message>
    <message>
        <source>Counted are initiatives of the round that were approved, whatever became of them, in each country that takes part in the round or has such an initiative; a candidate takes no place.</source>
        <translation>Contam-se as iniciativas da ronda que foram aprovadas, seja qual for o seu destino, em cada país que participa na ronda ou tem uma iniciativa assim; uma candidata não ocupa vaga.</translation>
    </message>
    <message>
        <source>Counted are initiatives whose lead is a local or regional government, a sub-national public agency or a council. Grants in US dollars.</source>
        <translation>Contam-se as iniciativas lideradas por um governo local ou regional, um organismo público subnacional ou um conselho. Subvenções em dólares dos Estados Unidos.</translation>
    </message>
    <message>
        <source>Counted are initiatives whose lead is a municipality, city, canton, province, region or department. Grants in US dollars.</source>
        <translation>Contam-se as iniciativas lideradas por um município, uma cidade, um cantão, uma província, uma região ou um departamento. Subvenções em dólares dos Estados Unidos.</translation>
    </message>
    <message>
        <source>Counted are the themes recorded with each initiative.</source>
        <translation>Contam-se os temas registados em cada iniciativa.</translation>
    </message>
    <message>
        <source>Counted by sex</source>
        <translation>Contadas por sexo</translation>
    </message>
    <message>
        <source>Counted is what was received, in US dollars, at the recorded rates.</source>
        <translation>Conta-se o que foi recebido, em dólares dos Estados Unidos, às taxas registadas.</translation>
    </message>
    <message>
        <source>Counted is what was recorded on this laptop.</source>
        <translation>Conta-se o que foi registado neste computador.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Countries and their places</source>
        <translation>Os países e as suas vagas</translation>
    </message>
    <message>
        <source>Countries and their programmes</source>
        <translation>Os países e os seus programas</translation>
    </message>
    <message>
        <source>Countries and their rounds</source>
        <translation>Os países e as suas rondas</translation>
    </message>
    <message>
        <source>Countries by number of programmes</source>
        <translation>Países segundo o número de programas</translation>
    </message>
    <message>
        <source>Countries of the round</source>
        <translation>Países da ronda</translation>
    </message>
    <message>
        <source>Countries with all places taken</source>
        <translation>Países com todas as vagas ocupadas</translation>
    </message>
    <message>
        <source>Countries with none</source>
        <translation>Países sem nenhuma</translation>
    </message>
    <message>
        <source>Countries with places left</source>
        <translation>Países com vagas livres</translation>
    </message>
    <message>
        <source>Countries with too many</source>
        <translation>Países com demasiadas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Country report</source>
        <translation>Relatório do país</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Data desconhecida</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Dias de atraso</translation>
    </message>
    <message>
        <source>Days since the last talk</source>
        <translation>Dias desde o último contacto</translation>
    </message>
    <message>
        <source>Decisions and reasons</source>
        <translation>Decisões e motivos</translation>
    </message>
    <message>
        <source>Decisions and recommendations to follow up</source>
        <translation>Decisões e recomendações a acompanhar</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>Designed together</source>
        <translation>Concebido em conjunto</translation>
    </message>
    <message>
        <source>Diaspora</source>
        <translation>Diáspora</translation>
    </message>
    <message>
        <source>Diaspora per dollar</source>
        <translation>Diáspora, por dólar</translation>
    </message>
    <message>
        <source>Difficulties and risks</source>
        <translation>Dificuldades e riscos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Donor report</source>
        <translation>Relatório aos doadores</translation>
    </message>
    <message>
        <source>Duration (months)</source>
        <translation>Duração (meses)</translation>
    </message>
    <message>
        <source>Each committee ranks by its own scores; equal sums share a rank. Who has not all scores yet has no rank and stands below, with the sum so far.</source>
        <translation>Cada comité classifica segundo as suas próprias notas; somas iguais partilham o lugar. Quem ainda não tem todas as notas não tem lugar e figura abaixo, com a soma até agora.</translation>
    </message>
    <message>
        <source>Each criterion, own merit and expected local impact: 0 no, 1 partly, 2 fully. Bonuses stand beside the sum. No sum knocks out.</source>
        <translation>Cada critério, o mérito próprio e o impacto local esperado: 0 não, 1 em parte, 2 plenamente. Os bónus ficam ao lado da soma. Nenhuma soma elimina.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events: who came, and from which countries</source>
        <translation>Eventos: quem veio, e de que países</translation>
    </message>
    <message>
        <source>Every initiative has a note.</source>
        <translation>Cada iniciativa tem uma nota.</translation>
    </message>
    <message>
        <source>Everybody reached</source>
        <translation>Todas as pessoas alcançadas</translation>
    </message>
    <message>
        <source>Everybody reached of planned</source>
        <translation>Pessoas alcançadas em relação ao previsto</translation>
    </message>
    <message>
        <source>Everything has gone out and is confirmed.</source>
        <translation>Tudo saiu e está confirmado.</translation>
    </message>
    <message>
        <source>Everything has gone out.</source>
        <translation>Tudo saiu.</translation>
    </message>
    <message>
        <source>Fewer than {n} people are shown as “&lt;{n}”, so that nobody can be recognised.</source>
        <translation>Menos de {n} pessoas aparecem como «&lt;{n}», para que ninguém possa ser reconhecido.</translation>
    </message>
    <message>
        <source>First decision</source>
        <translation>Primeira decisão</translation>
    </message>
    <message>
        <source>First signed on</source>
        <translation>Primeiro acordo assinado em</translation>
    </message>
    <message>
        <source>Focal point per lead agency</source>
        <translation>Ponto focal por agência líder</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimento</translation>
    </message>
    <message>
        <source>For internal use: all numbers are shown.</source>
        <translation>Para uso interno: mostram-se todos os números.</translation>
    </message>
    <message>
        <source>For partners</source>
        <translation>Para parceiros</translation>
    </message>
    <message>
        <source>For partners: numbers of people below {limit} are hidden.</source>
        <translation>Para parceiros: os números de pessoas inferiores a {limit} são ocultados.</translation>
    </message>
    <message>
        <source>For the public: numbers of people below {limit} are hidden.</source>
        <translation>Para o público: os números de pessoas inferiores a {limit} são ocultados.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>From policy through action to results</source>
        <translation>Da política aos resultados, pela ação</translation>
    </message>
    <message>
        <source>From policy to result</source>
        <translation>Da política ao resultado</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>A partir de {first}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>De {first} a {last}</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiamento</translation>
    </message>
    <message>
        <source>Funding by country</source>
        <translation>Financiamento por país</translation>
    </message>
    <message>
        <source>Funding by region</source>
        <translation>Financiamento por região</translation>
    </message>
    <message>
        <source>Grant of a month</source>
        <translation>Subvenção por mês</translation>
    </message>
    <message>
        <source>Grant of a month, overall</source>
        <translation>Subvenção por mês, no conjunto</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subvenções</translation>
    </message>
    <message>
        <source>Grants as approved, in US dollars; nothing is converted.</source>
        <translation>Subvenções tal como aprovadas, em dólares dos EUA; nada é convertido.</translation>
    </message>
    <message>
        <source>Grants by country</source>
        <translation>Subvenções por país</translation>
    </message>
    <message>
        <source>Grants in other currencies are in no figure here: {amounts}.</source>
        <translation>As subvenções noutras moedas não entram em nenhum número aqui: {amounts}.</translation>
    </message>
    <message>
        <source>Grants that differ</source>
        <translation>Subvenções que diferem</translation>
    </message>
    <message>
        <source>Grants that differ from the usual one</source>
        <translation>Subvenções que diferem da habitual</translation>
    </message>
    <message>
        <source>Has every country its places of the round taken?</source>
        <translation>Cada país tem as suas vagas da ronda ocupadas?</translation>
    </message>
    <message>
        <source>Highest grant of a month</source>
        <translation>Maior subvenção por mês</translation>
    </message>
    <message>
        <source>Highest of</source>
        <translation>A maior, de</translation>
    </message>
    <message>
        <source>How long do they run, and what is a month worth?</source>
        <translation>Quanto duram, e quanto vale um mês?</translation>
    </message>
    <message>
        <source>How many initiatives, how much money?</source>
        <translation>Quantas iniciativas, quanto dinheiro?</translation>
    </message>
    <message>
        <source>How many partners, and of what type?</source>
        <translation>Quantos parceiros, e de que tipo?</translation>
    </message>
    <message>
        <source>How many women were reached against plan?</source>
        <translation>Quantas mulheres foram alcançadas em relação ao plano?</translation>
    </message>
    <message>
        <source>How much money by country?</source>
        <translation>Quanto dinheiro por país?</translation>
    </message>
    <message>
        <source>How much money by region?</source>
        <translation>Quanto dinheiro por região?</translation>
    </message>
    <message>
        <source>How partners work together</source>
        <translation>Como trabalham juntos os parceiros</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Em</translation>
    </message>
    <message>
        <source>In no package</source>
        <translation>Em nenhum pacote</translation>
    </message>
    <message>
        <source>In no package, the newest first</source>
        <translation>Em nenhum pacote, os mais recentes primeiro</translation>
    </message>
    <message>
        <source>In several programmes</source>
        <translation>Em vários programas</translation>
    </message>
    <message>
        <source>In several rounds</source>
        <translation>Em várias rondas</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Indicators added up</source>
        <translation>Indicadores somados</translation>
    </message>
    <message>
        <source>Indicators that count people</source>
        <translation>Indicadores que contam pessoas</translation>
    </message>
    <message>
        <source>Indicators: baseline, target, value</source>
        <translation>Indicadores: valor de base, meta, valor</translation>
    </message>
    <message>
        <source>Initiative sheet</source>
        <translation>Ficha da iniciativa</translation>
    </message>
    <message>
        <source>Initiatives aimed at</source>
        <translation>Iniciativas visadas</translation>
    </message>
    <message>
        <source>Initiatives and grants</source>
        <translation>Iniciativas e subvenções</translation>
    </message>
    <message>
        <source>Initiatives approved, of those aimed at</source>
        <translation>Iniciativas aprovadas, das visadas</translation>
    </message>
    <message>
        <source>Initiatives by duration</source>
        <translation>Iniciativas por duração</translation>
    </message>
    <message>
        <source>Initiatives by kind of area</source>
        <translation>Iniciativas por tipo de zona</translation>
    </message>
    <message>
        <source>Initiatives by number of partners</source>
        <translation>Iniciativas segundo o número de parceiros</translation>
    </message>
    <message>
        <source>Initiatives in no package</source>
        <translation>Iniciativas em nenhum pacote</translation>
    </message>
    <message>
        <source>Initiatives past their end</source>
        <translation>Iniciativas para lá do seu fim</translation>
    </message>
    <message>
        <source>Initiatives that call on the diaspora</source>
        <translation>Iniciativas que recorrem à diáspora</translation>
    </message>
    <message>
        <source>Initiatives that tie two territories</source>
        <translation>Iniciativas que ligam dois territórios</translation>
    </message>
    <message>
        <source>Initiatives with a signed agreement</source>
        <translation>Iniciativas com um acordo assinado</translation>
    </message>
    <message>
        <source>Initiatives with a whole line</source>
        <translation>Iniciativas com a cadeia completa</translation>
    </message>
    <message>
        <source>Initiatives with the usual grant</source>
        <translation>Iniciativas com a subvenção habitual</translation>
    </message>
    <message numerus="yes">
        <source>Initiatives without a duration: %n.</source>
        <translation>
            <numerusform>Iniciativa sem duração: %n.</numerusform>
            <numerusform>Iniciativas sem duração: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Initiatives without a grant: %n.</source>
        <translation>
            <numerusform>Iniciativa sem subvenção: %n.</numerusform>
            <numerusform>Iniciativas sem subvenção: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives without a receipt</source>
        <translation>Iniciativas sem recibo</translation>
    </message>
    <message>
        <source>Initiatives without any note</source>
        <translation>Iniciativas sem nenhuma nota</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Internal: every number of people is shown. Not to be passed on as it is.</source>
        <translation>Interno: todos os números de pessoas são mostrados. Não deve ser transmitido tal como está.</translation>
    </message>
    <message>
        <source>It stands for the share of signed agreements until these are recorded: so far {n} of {m} initiatives have one.</source>
        <translation>Substitui a proporção de acordos assinados enquanto estes não forem registados: até agora {n} de {m} iniciativas têm um.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kinds of areas</source>
        <translation>Tipos de zonas</translation>
    </message>
    <message>
        <source>Largest grant</source>
        <translation>Maior subvenção</translation>
    </message>
    <message>
        <source>Largest grant of</source>
        <translation>A maior, de</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Última decisão</translation>
    </message>
    <message>
        <source>Last measured</source>
        <translation>Última medição</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>Led by a local or regional government</source>
        <translation>Lideradas por um governo local ou regional</translation>
    </message>
    <message>
        <source>Led by one, or by a related public body</source>
        <translation>Lideradas por um deles, ou por um organismo público afim</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Lessons to present</source>
        <translation>Lições a apresentar</translation>
    </message>
    <message>
        <source>Lessons to present, by theme</source>
        <translation>Lições a apresentar, por tema</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Lines without a rate to the dollar, in no sum: {n}.</source>
        <translation>Linhas sem câmbio para o dólar, em nenhuma soma: {n}.</translation>
    </message>
    <message>
        <source>Local and regional governments</source>
        <translation>Governos locais e regionais</translation>
    </message>
    <message>
        <source>Local authorities</source>
        <translation>Autoridades locais</translation>
    </message>
    <message>
        <source>Local authorities per dollar</source>
        <translation>Autoridades locais, por dólar</translation>
    </message>
    <message>
        <source>Local bodies taking part</source>
        <translation>Entidades locais participantes</translation>
    </message>
    <message>
        <source>Lowest grant of a month</source>
        <translation>Menor subvenção por mês</translation>
    </message>
    <message>
        <source>Lowest of</source>
        <translation>A menor, de</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Feito em {day}</translation>
    </message>
    <message>
        <source>Main objectives</source>
        <translation>Objetivos principais</translation>
    </message>
    <message>
        <source>Mapped only</source>
        <translation>Apenas identificadas</translation>
    </message>
    <message>
        <source>Mean duration</source>
        <translation>Duração média</translation>
    </message>
    <message>
        <source>Mean grant</source>
        <translation>Subvenção média</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>Duração mediana</translation>
    </message>
    <message>
        <source>Median grant</source>
        <translation>Subvenção mediana</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Homens</translation>
    </message>
    <message>
        <source>Minutes of a selection</source>
        <translation>Ata de uma seleção</translation>
    </message>
    <message>
        <source>Missing in so many initiatives</source>
        <translation>Falta em tantas iniciativas</translation>
    </message>
    <message>
        <source>Mixed consortium</source>
        <translation>Consórcio misto</translation>
    </message>
    <message>
        <source>Money by source</source>
        <translation>Dinheiro por fonte</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Months are counted from start and end where both are known, else as recorded.</source>
        <translation>Os meses contam-se do início ao fim quando ambos se conhecem; senão, conforme registado.</translation>
    </message>
    <message>
        <source>Months together</source>
        <translation>Meses no total</translation>
    </message>
    <message>
        <source>Named by no initiative: {n} more.</source>
        <translation>Não nomeados por nenhuma iniciativa: mais {n}.</translation>
    </message>
    <message>
        <source>Names and addresses of persons are left out.</source>
        <translation>Os nomes e os contactos das pessoas são omitidos.</translation>
    </message>
    <message>
        <source>National decision</source>
        <translation>Decisão nacional</translation>
    </message>
    <message>
        <source>National rank</source>
        <translation>Lugar nacional</translation>
    </message>
    <message>
        <source>National sum</source>
        <translation>Soma nacional</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necessidade</translation>
    </message>
    <message>
        <source>No activity is late.</source>
        <translation>Nenhuma atividade está atrasada.</translation>
    </message>
    <message>
        <source>No capacity need is recorded.</source>
        <translation>Nenhuma necessidade de capacidades está registada.</translation>
    </message>
    <message>
        <source>No committee has written anything yet.</source>
        <translation>Nenhum comité registou ainda nada.</translation>
    </message>
    <message>
        <source>No consultation is recorded.</source>
        <translation>Não há nenhuma consulta registada.</translation>
    </message>
    <message>
        <source>No country takes part in this round.</source>
        <translation>Nenhum país participa nesta ronda.</translation>
    </message>
    <message>
        <source>No difficulty and no risk is recorded.</source>
        <translation>Não há nenhuma dificuldade nem risco registado.</translation>
    </message>
    <message>
        <source>No event is recorded.</source>
        <translation>Não há nenhum evento registado.</translation>
    </message>
    <message>
        <source>No grant differs from the usual one.</source>
        <translation>Nenhuma subvenção difere da habitual.</translation>
    </message>
    <message>
        <source>No indicator is recorded.</source>
        <translation>Nenhum indicador está registado.</translation>
    </message>
    <message>
        <source>No initiative has a duration yet.</source>
        <translation>Nenhuma iniciativa tem ainda uma duração.</translation>
    </message>
    <message>
        <source>No initiative is approved yet.</source>
        <translation>Ainda nenhuma iniciativa está aprovada.</translation>
    </message>
    <message>
        <source>No initiative is completed yet.</source>
        <translation>Ainda nenhuma iniciativa está concluída.</translation>
    </message>
    <message>
        <source>No initiative is past its end.</source>
        <translation>Nenhuma iniciativa passou do seu fim.</translation>
    </message>
    <message>
        <source>No initiative is recorded.</source>
        <translation>Não há nenhuma iniciativa registada.</translation>
    </message>
    <message>
        <source>No initiative is screened yet.</source>
        <translation>Nenhuma iniciativa foi ainda examinada.</translation>
    </message>
    <message>
        <source>No initiative says which guiding principles it follows.</source>
        <translation>Nenhuma iniciativa diz que princípios orientadores segue.</translation>
    </message>
    <message>
        <source>No initiative says which objectives it serves.</source>
        <translation>Nenhuma iniciativa diz a que objetivos serve.</translation>
    </message>
    <message>
        <source>No initiative, note or indicator names a goal.</source>
        <translation>Nenhuma iniciativa, nota ou indicador nomeia um objetivo.</translation>
    </message>
    <message>
        <source>No local or regional government is recorded.</source>
        <translation>Não há nenhum governo local ou regional registado.</translation>
    </message>
    <message>
        <source>No note wants a follow-up.</source>
        <translation>Nenhuma nota pede seguimento.</translation>
    </message>
    <message>
        <source>No organisation works on several initiatives.</source>
        <translation>Nenhuma organização trabalha em várias iniciativas.</translation>
    </message>
    <message>
        <source>No partner is recorded.</source>
        <translation>Nenhum parceiro está registado.</translation>
    </message>
    <message>
        <source>No payment and no contribution is recorded.</source>
        <translation>Não há nenhum pagamento nem contributo registado.</translation>
    </message>
    <message>
        <source>No people were reported in this period.</source>
        <translation>Nenhuma pessoa foi comunicada neste período.</translation>
    </message>
    <message>
        <source>No period is closed.</source>
        <translation>Nenhum período está encerrado.</translation>
    </message>
    <message>
        <source>No place is recorded.</source>
        <translation>Não há nenhum lugar registado.</translation>
    </message>
    <message>
        <source>No recommendation and no decision is recorded.</source>
        <translation>Não há nenhuma recomendação nem decisão registada.</translation>
    </message>
    <message>
        <source>No result is recorded.</source>
        <translation>Não há nenhum resultado registado.</translation>
    </message>
    <message>
        <source>No survey of the partnership is recorded.</source>
        <translation>Nenhum inquérito à parceria está registado.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Nobody has been counted yet: no data, which does not mean nobody.</source>
        <translation>Ainda ninguém foi contado: sem dados, o que não quer dizer ninguém.</translation>
    </message>
    <message>
        <source>Nobody is a candidate here yet.</source>
        <translation>Ainda não há candidatas aqui.</translation>
    </message>
    <message>
        <source>Nobody is scored yet.</source>
        <translation>Ainda não há notas.</translation>
    </message>
    <message>
        <source>Nobody was counted in this period yet.</source>
        <translation>Ainda ninguém foi contado neste período.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhuma.</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>Não desagregado</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Anotado em</translation>
    </message>
    <message>
        <source>Nothing had to be hidden: no number of people is from 1 to {most}.</source>
        <translation>Nada teve de ser ocultado: nenhum número de pessoas está entre 1 e {most}.</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Ainda nada foi decidido.</translation>
    </message>
    <message>
        <source>Nothing is missing in</source>
        <translation>Nada falta em</translation>
    </message>
    <message>
        <source>Nothing learned is recorded.</source>
        <translation>Não há nenhuma lição registada.</translation>
    </message>
    <message>
        <source>Nothing that is looked for is missing.</source>
        <translation>Não falta nada do que se procura.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>Nothing was restated since.</source>
        <translation>Nada foi retificado desde então.</translation>
    </message>
    <message>
        <source>Numbers by sex, age and place at once are not shown.</source>
        <translation>Os números por sexo, idade e lugar ao mesmo tempo não são mostrados.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Of all initiatives</source>
        <translation>De todas as iniciativas</translation>
    </message>
    <message>
        <source>Of the period asked for count the figures whose own period lies in it.</source>
        <translation>Do período pedido contam os números cujo próprio período está dentro dele.</translation>
    </message>
    <message>
        <source>Of the target</source>
        <translation>Da meta</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>Destas</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Uma a uma</translation>
    </message>
    <message>
        <source>One by one, the best first</source>
        <translation>Um a um, os melhores primeiro</translation>
    </message>
    <message>
        <source>Only photos that may be shown are here.</source>
        <translation>Aqui figuram apenas as fotos que podem ser mostradas.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Por fazer</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Organisations by type</source>
        <translation>Organizações por tipo</translation>
    </message>
    <message>
        <source>Organisations on several initiatives</source>
        <translation>Organizações em várias iniciativas</translation>
    </message>
    <message>
        <source>Organisations supported</source>
        <translation>Organizações apoiadas</translation>
    </message>
    <message>
        <source>Organisations that headquarters tied as doubles count as one.</source>
        <translation>As organizações que a sede ligou como duplicados contam como uma.</translation>
    </message>
    <message>
        <source>Organisations that headquarters tied count once.</source>
        <translation>As organizações que a sede ligou contam uma vez.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Overall: all grants by all months of the initiatives that have both, in US dollars.</source>
        <translation>No conjunto: todas as subvenções por todos os meses das iniciativas que têm ambos, em dólares dos Estados Unidos.</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Apropriação</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participações</translation>
    </message>
    <message>
        <source>Partner abroad</source>
        <translation>Parceiro no estrangeiro</translation>
    </message>
    <message>
        <source>Partner based abroad</source>
        <translation>Parceiro com sede no estrangeiro</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Parceiros</translation>
    </message>
    <message>
        <source>Partners by type</source>
        <translation>Parceiros por tipo</translation>
    </message>
    <message>
        <source>Partners by type and family</source>
        <translation>Parceiros por tipo e família</translation>
    </message>
    <message>
        <source>Partners of each initiative, by family</source>
        <translation>Parceiros de cada iniciativa, por família</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Parcerias</translation>
    </message>
    <message>
        <source>Past their date</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>People planned and reached</source>
        <translation>Pessoas previstas e alcançadas</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Pessoas alcançadas</translation>
    </message>
    <message>
        <source>People reached by category and sex</source>
        <translation>Pessoas alcançadas por grupo e sexo</translation>
    </message>
    <message>
        <source>People reached by category and sex, to pass on</source>
        <translation>Pessoas alcançadas por grupo e sexo, para partilhar</translation>
    </message>
    <message>
        <source>People reached, as reported and as restated</source>
        <translation>Pessoas alcançadas, comunicadas e retificadas</translation>
    </message>
    <message>
        <source>Persons are named only where they agreed.</source>
        <translation>As pessoas só são nomeadas se deram o seu acordo.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Pilots: activities done</source>
        <translation>Projetos-piloto: atividades realizadas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Vagas</translation>
    </message>
    <message>
        <source>Places by country</source>
        <translation>Vagas por país</translation>
    </message>
    <message>
        <source>Places in all</source>
        <translation>Vagas no total</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Vagas livres</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Vagas ocupadas</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Policy or plan</source>
        <translation>Política ou plano</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Princípio</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Programme table</source>
        <translation>Quadro do programa</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Programmes and rounds</source>
        <translation>Programas e rondas</translation>
    </message>
    <message>
        <source>Programmes with countries in common</source>
        <translation>Programas com países em comum</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Ranking of the candidates</source>
        <translation>Classificação das candidatas</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcançado</translation>
    </message>
    <message>
        <source>Reached are people new in their period, so periods add up. Organisations are not counted as people, and a figure that another one corrects does not count.</source>
        <translation>As pessoas alcançadas são novas no seu período, por isso os períodos somam-se. As organizações não se contam como pessoas, e um número que outro corrige não conta.</translation>
    </message>
    <message>
        <source>Reached by period</source>
        <translation>Alcançado por período</translation>
    </message>
    <message>
        <source>Reached of planned</source>
        <translation>Alcançado em relação ao previsto</translation>
    </message>
    <message>
        <source>Read and confirmed for the national committee, place and date: ____________________
Read and confirmed for the steering committee, place and date: ____________________</source>
        <translation>Lido e confirmado pelo comité nacional, local e data: ____________________
Lido e confirmado pelo comité diretor, local e data: ____________________</translation>
    </message>
    <message>
        <source>Ready for IATI?</source>
        <translation>Prontas para a IATI?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recommendations and decisions, and what became of them</source>
        <translation>Recomendações e decisões, e o que foi feito delas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Records of all offices, as headquarters holds them</source>
        <translation>Registos de todos os escritórios, tal como a sede os tem</translation>
    </message>
    <message>
        <source>Records of the office {office}</source>
        <translation>Registos do escritório {office}</translation>
    </message>
    <message>
        <source>Refugees, displaced people and people in transit are counted with vulnerable migrants.</source>
        <translation>Os refugiados, os deslocados e as pessoas em trânsito são contados com os migrantes vulneráveis.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Reported at closing, and restated since</source>
        <translation>Comunicado no encerramento e retificado depois</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>Retificado</translation>
    </message>
    <message>
        <source>Restated is what came or changed after headquarters closed the period. All of it is kept.</source>
        <translation>Retificado é o que chegou ou mudou depois de a sede encerrar o período. Tudo é guardado.</translation>
    </message>
    <message>
        <source>Restated organisations and measurements</source>
        <translation>Organizações e medições retificadas</translation>
    </message>
    <message>
        <source>Restated people</source>
        <translation>Pessoas retificadas</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>Retificações</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Results told</source>
        <translation>Resultados relatados</translation>
    </message>
    <message>
        <source>Review of the Global Compact for Migration</source>
        <translation>Revisão do Pacto Global para as Migrações</translation>
    </message>
    <message>
        <source>Reviewed together</source>
        <translation>Analisado em conjunto</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riscos</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Round report</source>
        <translation>Relatório da ronda</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Scores from 1 to 5; of several answers on one day the mean is shown.</source>
        <translation>Pontuações de 1 a 5; de várias respostas no mesmo dia mostra-se a média.</translation>
    </message>
    <message>
        <source>Scores missing</source>
        <translation>Notas em falta</translation>
    </message>
    <message>
        <source>Screened initiatives</source>
        <translation>Iniciativas examinadas</translation>
    </message>
    <message>
        <source>Screening is complete once there is at least one risk and one opportunity. Of {count} initiatives, those that are not named have neither.</source>
        <translation>O exame está completo quando há pelo menos um risco e uma oportunidade. De {count} iniciativas, as que não são nomeadas não têm nem um nem outra.</translation>
    </message>
    <message>
        <source>Screening of risks and opportunities</source>
        <translation>Exame de riscos e oportunidades</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Procurado</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share of initiatives</source>
        <translation>Parte das iniciativas</translation>
    </message>
    <message>
        <source>Share of the money</source>
        <translation>Parte do dinheiro</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Assinado</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Assinado com</translation>
    </message>
    <message>
        <source>Smallest grant</source>
        <translation>Menor subvenção</translation>
    </message>
    <message>
        <source>Smallest grant of</source>
        <translation>A menor, de</translation>
    </message>
    <message>
        <source>Some numbers are only “at least” or “about”: so is the total.</source>
        <translation>Alguns números são apenas «pelo menos» ou «cerca de»: o total também.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Spent of the grant</source>
        <translation>Gasto da subvenção</translation>
    </message>
    <message>
        <source>Spent, %</source>
        <translation>Gasto,&#xa0;%</translation>
    </message>
    <message>
        <source>Spent, of the grants</source>
        <translation>Gasto, das subvenções</translation>
    </message>
    <message>
        <source>Standard indicators add up across initiatives and countries, own ones do not. A missing value is not zero.</source>
        <translation>Os indicadores padrão somam-se entre iniciativas e países, os próprios não. Um valor em falta não é zero.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Steering decision</source>
        <translation>Decisão do comité diretor</translation>
    </message>
    <message>
        <source>Steering rank</source>
        <translation>Lugar no comité diretor</translation>
    </message>
    <message>
        <source>Steering sum</source>
        <translation>Soma do comité diretor</translation>
    </message>
    <message>
        <source>Survey or stock-taking</source>
        <translation>Inquérito ou balanço</translation>
    </message>
    <message>
        <source>Talk within 30 days</source>
        <translation>Contacto nos últimos 30 dias</translation>
    </message>
    <message>
        <source>Tasks divided</source>
        <translation>Tarefas repartidas</translation>
    </message>
    <message>
        <source>Territory of destination</source>
        <translation>Território de destino</translation>
    </message>
    <message>
        <source>Territory of destination recorded</source>
        <translation>Território de destino registado</translation>
    </message>
    <message>
        <source>Texts that may tell who somebody is are left out.</source>
        <translation>Os textos que podem revelar quem é uma pessoa são omitidos.</translation>
    </message>
    <message>
        <source>The line is whole</source>
        <translation>A cadeia está completa</translation>
    </message>
    <message>
        <source>The part of local and regional governments</source>
        <translation>A parte dos governos locais e regionais</translation>
    </message>
    <message>
        <source>The partnership survey over time</source>
        <translation>O inquérito à parceria ao longo do tempo</translation>
    </message>
    <message>
        <source>The plan is that of the whole time, not of this period alone.</source>
        <translation>O plano é o de todo o tempo, não apenas o deste período.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Falta o motivo.</translation>
    </message>
    <message>
        <source>The third line is in both others.</source>
        <translation>A terceira linha está nas outras duas.</translation>
    </message>
    <message>
        <source>The usual grant is the one that most initiatives have; to differ is no mistake.</source>
        <translation>A subvenção habitual é a que tem a maioria das iniciativas; diferir não é um erro.</translation>
    </message>
    <message>
        <source>Their grants together</source>
        <translation>As suas subvenções no total</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>This country has taken part in no round.</source>
        <translation>Este país não participou em nenhuma ronda.</translation>
    </message>
    <message>
        <source>This round has no fixed number of places for each country.</source>
        <translation>Esta ronda não tem um número fixo de vagas por país.</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>Tipping point</source>
        <translation>Ponto de viragem</translation>
    </message>
    <message>
        <source>Tipping point: both dates are recorded, that of ownership and that of institutionalisation.</source>
        <translation>Ponto de viragem: estão registadas as duas datas, a da apropriação e a da institucionalização.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Up to {last}</source>
        <translation>Até {last}</translation>
    </message>
    <message>
        <source>Urban, rural, mixed: where initiatives act</source>
        <translation>Urbano, rural, misto: onde atuam as iniciativas</translation>
    </message>
    <message>
        <source>Usual grant</source>
        <translation>Subvenção habitual</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What a month is worth</source>
        <translation>Quanto vale um mês</translation>
    </message>
    <message>
        <source>What completed initiatives have to tell</source>
        <translation>O que as iniciativas concluídas têm a dizer</translation>
    </message>
    <message>
        <source>What continues</source>
        <translation>O que continua</translation>
    </message>
    <message>
        <source>What does a search find?</source>
        <translation>O que encontra uma pesquisa?</translation>
    </message>
    <message>
        <source>What has not gone out yet, and what is silent?</source>
        <translation>O que ainda não saiu, e o que está em silêncio?</translation>
    </message>
    <message>
        <source>What has not gone out, or is not confirmed</source>
        <translation>O que não saiu ou não está confirmado</translation>
    </message>
    <message>
        <source>What is late</source>
        <translation>O que está atrasado</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>O que falta</translation>
    </message>
    <message>
        <source>What is missing in our records?</source>
        <translation>O que falta nos nossos registos?</translation>
    </message>
    <message>
        <source>What is missing in the records</source>
        <translation>O que falta nos registos</translation>
    </message>
    <message>
        <source>What is told at the end</source>
        <translation>O que se diz no fim</translation>
    </message>
    <message>
        <source>What stays out of the IATI file</source>
        <translation>O que fica fora do ficheiro IATI</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>What was reported before is left out: beside what it is now, it would tell how many people came or went.</source>
        <translation>O que tinha sido comunicado antes não figura: ao lado do número atual, revelaria quantas pessoas entraram ou saíram.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Where the initiatives stand</source>
        <translation>Em que ponto estão as iniciativas</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Quais</translation>
    </message>
    <message>
        <source>Which countries are in several programmes?</source>
        <translation>Que países estão em vários programas?</translation>
    </message>
    <message>
        <source>Which countries took part in seed funding?</source>
        <translation>Que países participaram no financiamento inicial?</translation>
    </message>
    <message>
        <source>Which grants differ from the usual one?</source>
        <translation>Que subvenções diferem da habitual?</translation>
    </message>
    <message>
        <source>Which initiatives</source>
        <translation>Que iniciativas</translation>
    </message>
    <message>
        <source>Which initiatives call on the diaspora?</source>
        <translation>Que iniciativas recorrem à diáspora?</translation>
    </message>
    <message>
        <source>Which initiatives does a local government or a related body lead?</source>
        <translation>Que iniciativas lidera um governo local ou um organismo ligado?</translation>
    </message>
    <message>
        <source>Which initiatives does a local or regional government lead?</source>
        <translation>Que iniciativas lidera um governo local ou regional?</translation>
    </message>
    <message>
        <source>Which initiatives put women or youth forward?</source>
        <translation>Que iniciativas dão prioridade às mulheres ou aos jovens?</translation>
    </message>
    <message>
        <source>Which initiatives tie two territories together?</source>
        <translation>Que iniciativas ligam dois territórios?</translation>
    </message>
    <message>
        <source>Which organisations work on several initiatives?</source>
        <translation>Que organizações trabalham em várias iniciativas?</translation>
    </message>
    <message>
        <source>Which territories</source>
        <translation>Que territórios</translation>
    </message>
    <message>
        <source>Who came to several events is counted at each of them.</source>
        <translation>Quem veio a vários eventos é contado em cada um.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quem</translation>
    </message>
    <message>
        <source>With a signed agreement</source>
        <translation>Com um acordo assinado</translation>
    </message>
    <message>
        <source>With a signed agreement with one of them</source>
        <translation>Com um acordo assinado com um deles</translation>
    </message>
    <message>
        <source>Without a measure or activity</source>
        <translation>Sem medida nem atividade</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>Sem recibo</translation>
    </message>
    <message>
        <source>Without a receipt: it is in a package, and the other side has not said yet that it came.</source>
        <translation>Sem recibo: está num pacote, e o outro lado ainda não disse que chegou.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mulheres</translation>
    </message>
    <message>
        <source>Women among those with known sex</source>
        <translation>Mulheres entre as pessoas de sexo conhecido</translation>
    </message>
    <message>
        <source>Women and girls, of those counted by sex</source>
        <translation>Mulheres e raparigas, entre as pessoas contadas por sexo</translation>
    </message>
    <message>
        <source>Women and youth</source>
        <translation>Mulheres e jovens</translation>
    </message>
    <message>
        <source>Women planned</source>
        <translation>Mulheres previstas</translation>
    </message>
    <message>
        <source>Women reached</source>
        <translation>Mulheres alcançadas</translation>
    </message>
    <message>
        <source>Women reached of planned</source>
        <translation>Mulheres alcançadas em relação ao previsto</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Trabalhar em conjunto</translation>
    </message>
    <message>
        <source>Young people (15 to 24), of those counted by age</source>
        <translation>Jovens (15 a 24 anos), entre as pessoas contadas por idade</translation>
    </message>
    <message>
        <source>Young people reached (15 to 24)</source>
        <translation>Jovens alcançados (15 a 24 anos)</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Jovens</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>{amount} {currency}</source>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <source>{column} (ID)</source>
        <translation>{column} (ID)</translation>
    </message>
    <message>
        <source>{column} (code)</source>
        <translation>{column} (código)</translation>
    </message>
    <message>
        <source>{country}: {round}</source>
        <translation>{country}: {round}</translation>
    </message>
    <message>
        <source>{what}, {whose}</source>
        <translation>{what}, {whose}</translation>
    </message>
    <message>
        <source>“...” also stands for a number that has changed by fewer than {n} people since an earlier report to the same readers.</source>
        <translation>«...» substitui também um número que mudou em menos de {n} pessoas desde um relatório anterior para os mesmos leitores.</translation>
    </message>
    <message>
        <source>“...” stands for a number or a share from which one of these could be computed.</source>
        <translation>«...» substitui um número ou uma percentagem a partir do qual se poderia calcular um deles.</translation>
    </message>
</context>
<context>
    <name>reportspage</name>
    <message numerus="yes">
        <source>%n initiatives are not in it yet. The report “Ready for IATI?” says why.</source>
        <translation>
            <numerusform>%n iniciativa ainda não está incluída. O relatório «Pronto para a IATI?» diz porquê.</numerusform>
            <numerusform>%n iniciativas ainda não estão incluídas. O relatório «Pronto para a IATI?» diz porquê.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Todos os indicadores</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>Todas as iniciativas</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Choose a question at the side, or type a word of it.</source>
        <translation>Escolha uma pergunta ao lado ou escreva uma palavra dela.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Every report that went out from here. The list holds no figures, and nothing is ever taken from it.</source>
        <translation>Todos os relatórios que saíram daqui. A lista não contém números e nada é retirado dela.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Fewer than {n} people: not shown in this profile.</source>
        <translation>Menos de {n} pessoas: este perfil não o mostra.</translation>
    </message>
    <message>
        <source>Find a question or report</source>
        <translation>Procurar uma pergunta ou um relatório</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Ocultar a lista</translation>
    </message>
    <message>
        <source>IATI</source>
        <translation>IATI</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>A preparar o relatório</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>No program here opens {file}.</source>
        <translation>Nenhum programa deste computador abre {file}.</translation>
    </message>
    <message>
        <source>No report has left yet.</source>
        <translation>Ainda não saiu nenhum relatório.</translation>
    </message>
    <message>
        <source>No report is chosen</source>
        <translation>Nenhum relatório escolhido</translation>
    </message>
    <message>
        <source>No room here for: {columns}</source>
        <translation>Não cabem aqui: {columns}</translation>
    </message>
    <message>
        <source>Not shown: a small number beside it could be computed from it.</source>
        <translation>Não se mostra: dele poderia calcular-se um número pequeno ao lado.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing has been recorded here yet. It fills by itself with what offices record, and with the packages they send.</source>
        <translation>Ainda nada foi registado aqui. Preenche-se com o que os escritórios registam e com os pacotes que enviam.</translation>
    </message>
    <message>
        <source>Nothing is hidden. Please do not pass it on as it is.</source>
        <translation>Nada está oculto. Por favor, não o transmita tal como está.</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>Nada a listar.</translation>
    </message>
    <message>
        <source>Numbers of people below {n} are hidden, and what would give them away.</source>
        <translation>Os números de pessoas abaixo de {n} estão ocultos, e o que os revelaria também.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Parceiros</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Substituir o ficheiro?</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar o relatório</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Mostrar todas as colunas</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar a lista</translation>
    </message>
    <message>
        <source>Small numbers of people are hidden.</source>
        <translation>Os números pequenos de pessoas estão ocultos.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Parado. Nenhum ficheiro foi escrito.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>The table is copied, with its headings.</source>
        <translation>A tabela foi copiada, com os seus cabeçalhos.</translation>
    </message>
    <message>
        <source>This report could not be made</source>
        <translation>Não foi possível fazer este relatório</translation>
    </message>
    <message>
        <source>This report is about one of them. Choose it above.</source>
        <translation>Este relatório é sobre um deles. Escolha-o acima.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>O que saiu deste computador</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Para onde</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>Que país?</translation>
    </message>
    <message>
        <source>Which indicator?</source>
        <translation>Que indicador?</translation>
    </message>
    <message>
        <source>Which initiative?</source>
        <translation>Que iniciativa?</translation>
    </message>
    <message>
        <source>Which programme?</source>
        <translation>Que programa?</translation>
    </message>
    <message>
        <source>Which round?</source>
        <translation>Que ronda?</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>A escrever {file}</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>a impressora</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} já existe.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message numerus="yes">
        <source>%n attached files are no part of a backup. They lie in {folder}, where nothing is written twice or over; copy that folder too.</source>
        <translation>
            <numerusform>%n anexo não faz parte de uma cópia de segurança. Está em {folder}, onde nada é escrito duas vezes nem por cima; copie também essa pasta.</numerusform>
            <numerusform>%n anexos não fazem parte de uma cópia de segurança. Estão em {folder}, onde nada é escrito duas vezes nem por cima; copie também essa pasta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes made here until {day} are not in it. Those that were sent come back from who received them; the others are in the damaged file only.</source>
        <translation>
            <numerusform>%n alteração feita aqui até {day} não está nela. Se foi enviada, volta de quem a recebeu; caso contrário, está apenas no ficheiro danificado.</numerusform>
            <numerusform>%n alterações feitas aqui até {day} não estão nela. As que foram enviadas voltam de quem as recebeu; as outras estão apenas no ficheiro danificado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later changes came from others; they come again with the next packages.</source>
        <translation>
            <numerusform>%n alteração posterior veio de outros; volta com os próximos pacotes.</numerusform>
            <numerusform>%n alterações posteriores vieram de outros; voltam com os próximos pacotes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later changes of this laptop were sent; they come back from who received them.</source>
        <translation>
            <numerusform>%n alteração posterior deste portátil foi enviada; volta de quem a recebeu.</numerusform>
            <numerusform>%n alterações posteriores deste portátil foram enviadas; voltam de quem as recebeu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At risk: %n changes of this laptop since {day} (days of work: {days}) are in no package. Only the database kept aside will have them.</source>
        <translation>
            <numerusform>Em risco: %n alteração deste portátil desde {day} (dias de trabalho: {days}) não está em nenhum pacote. Só a base posta de lado a terá.</numerusform>
            <numerusform>Em risco: %n alterações deste portátil desde {day} (dias de trabalho: {days}) não estão em nenhum pacote. Só a base posta de lado as terá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}</source>
        <translation>Voltar à cópia de segurança de {when}</translation>
    </message>
    <message>
        <source>Go back to {when}?</source>
        <translation>Voltar a {when}?</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Fazer uma cópia agora</translation>
    </message>
    <message>
        <source>No backup yet. One is made when you close, and by itself.</source>
        <translation>Ainda não há cópia. Faz-se uma ao fechar, sozinha.</translation>
    </message>
    <message>
        <source>Nothing that was recorded here is missing in it.</source>
        <translation>Não lhe falta nada do que foi registado aqui.</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Abri-la mesmo assim</translation>
    </message>
    <message>
        <source>Packages of others that came later are taken again. The damaged file is kept beside the backups; nothing of it is thrown away.</source>
        <translation>Os pacotes de outros que chegaram depois voltam a ser importados. O ficheiro danificado fica guardado junto das cópias de segurança; nada dele é apagado.</translation>
    </message>
    <message>
        <source>Restored. The database of before is kept: {file}</source>
        <translation>Restaurado. A base anterior é conservada: {file}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>A restaurar a cópia…</translation>
    </message>
    <message>
        <source>The backup holds all that the database holds.</source>
        <translation>A cópia contém tudo o que a base contém.</translation>
    </message>
    <message>
        <source>The backup is made and sound: {file}</source>
        <translation>A cópia está feita e em bom estado: {file}</translation>
    </message>
    <message>
        <source>The backup of {when} is not sound. Make a new one now, and keep a copy of it elsewhere.</source>
        <translation>A cópia de {when} não está sã. Faça uma nova agora e guarde uma cópia noutro sítio.</translation>
    </message>
    <message>
        <source>The backup: {records} records, {changes} changes, the last of {day}.</source>
        <translation>A cópia: {records} registos, {changes} alterações, a última de {day}.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>A base de dados está danificada</translation>
    </message>
    <message>
        <source>The database of now is kept beside the backups, and this laptop goes on as a new one.</source>
        <translation>A base atual é conservada junto das cópias, e este portátil continua como um novo.</translation>
    </message>
    <message>
        <source>The database that is there now cannot be read, so nobody can say what it holds beyond the backup. It is kept as it is.</source>
        <translation>A base atual não pode ser lida; ninguém pode dizer o que contém além da cópia. É conservada tal como está.</translation>
    </message>
    <message>
        <source>The database that is there now is of an older version; it is kept as it is.</source>
        <translation>A base atual é de uma versão anterior; é conservada tal como está.</translation>
    </message>
    <message>
        <source>The newest sound backup: {records} records, {changes} changes, the last of {day}.</source>
        <translation>A cópia de segurança íntegra mais recente: {records} registos, {changes} alterações, a última de {day}.</translation>
    </message>
    <message>
        <source>This database lies on {place}. Its administrator sees to its backups and goes back to them; attached files and packages are in each. One that you make here is a file on this computer, to be kept like any secret.</source>
        <translation>Esta base está em {place}. O administrador trata das cópias e volta a elas; cada uma contém os ficheiros anexados e os pacotes. A que fizer aqui é um ficheiro deste computador, a guardar como um segredo.</translation>
    </message>
    <message>
        <source>Tried: the backup of {when} opens and is sound to the last change. Nothing was replaced.</source>
        <translation>Experimentada: a cópia de {when} abre e está sã até à última alteração. Nada foi substituído.</translation>
    </message>
    <message>
        <source>Try the newest one</source>
        <translation>Experimentar a mais recente</translation>
    </message>
    <message>
        <source>When closing, write a package of what is not sent</source>
        <translation>Ao fechar, escrever um pacote com o que não foi enviado</translation>
    </message>
    <message numerus="yes">
        <source>and %n more records</source>
        <translation>
            <numerusform>e mais %n registo</numerusform>
            <numerusform>e mais %n registos</numerusform>
        </translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de uma restauração</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de uma importação</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de uma atualização</translation>
    </message>
    <message>
        <source>damaged, kept as it was</source>
        <translation>danificada, conservada tal como estava</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>feita à mão</translation>
    </message>
    <message>
        <source>when closing</source>
        <translation>ao fechar</translation>
    </message>
    <message>
        <source>{reason}, {size} MB</source>
        <translation>{reason}, {size} MB</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message numerus="yes">
        <source>%n indicators together</source>
        <translation>
            <numerusform>%n indicador em conjunto</numerusform>
            <numerusform>%n indicadores em conjunto</numerusform>
        </translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos os países</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Todos os indicadores</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>Todas as iniciativas</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Todos os programas</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo o tempo</translation>
    </message>
    <message>
        <source>An indicator says what changes: with a baseline, a target, and values over time. Standard ones add up across initiatives and countries.</source>
        <translation>Um indicador diz o que muda: com um valor de base, uma meta e valores ao longo do tempo. Os padrão somam-se entre iniciativas e países.</translation>
    </message>
    <message>
        <source>Back to the values</source>
        <translation>Voltar aos valores</translation>
    </message>
    <message>
        <source>Baseline and target</source>
        <translation>Valor de base e meta</translation>
    </message>
    <message>
        <source>Change the value of {day}</source>
        <translation>Alterar o valor de {day}</translation>
    </message>
    <message>
        <source>Close a period</source>
        <translation>Encerrar um período</translation>
    </message>
    <message>
        <source>Close a period once its numbers went into a report. Nothing is refused afterwards: numbers that come or change later are kept, count as restatements, and ask for a reason.</source>
        <translation>Encerre um período quando os seus números já constam de um relatório. Nada é recusado depois: os números que chegam ou mudam mais tarde são guardados, contam como retificações e pedem um motivo.</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Encerrar o período</translation>
    </message>
    <message>
        <source>Closed on {day}.</source>
        <translation>Encerrado em {day}.</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>Períodos encerrados</translation>
    </message>
    <message numerus="yes">
        <source>Closed periods (%n without reason)</source>
        <translation>
            <numerusform>Períodos encerrados (%n sem motivo)</numerusform>
            <numerusform>Períodos encerrados (%n sem motivo)</numerusform>
        </translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Evolução</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>Headquarters closes a period once its numbers were reported. What comes or changes afterwards stands here, with its reason.</source>
        <translation>A sede encerra um período depois de os seus números terem sido comunicados. O que chega ou muda depois figura aqui, com o seu motivo.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Homens</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Novo indicador</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Novo valor</translation>
    </message>
    <message>
        <source>No indicator yet</source>
        <translation>Ainda sem indicadores</translation>
    </message>
    <message>
        <source>No period is closed</source>
        <translation>Nenhum período está encerrado</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>Não desagregado</translation>
    </message>
    <message>
        <source>Nothing was restated since.</source>
        <translation>Nada foi retificado desde então.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Atual</translation>
    </message>
    <message>
        <source>Numbers of a closed period came or changed. They are kept and count as restatements; please say why.</source>
        <translation>Chegaram ou mudaram números de um período encerrado. São guardados e contam como retificações; diga porquê.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation>Da meta</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Organisations reached</source>
        <translation>Organizações alcançadas</translation>
    </message>
    <message>
        <source>Own indicators</source>
        <translation>Indicadores próprios</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Pessoas alcançadas</translation>
    </message>
    <message>
        <source>People reached: {reported} as reported, {now} as restated.</source>
        <translation>Pessoas alcançadas: {reported} comunicadas, {now} após retificação.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message numerus="yes">
        <source>Reason (%n numbers have none)</source>
        <translation>
            <numerusform>Motivo (%n número não o tem)</numerusform>
            <numerusform>Motivo (%n números não o têm)</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a value, and how it goes is drawn here.</source>
        <translation>Registe um valor e a sua evolução é desenhada aqui.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Restated: {before} was reported. {reason}</source>
        <translation>Retificado: tinha sido comunicado {before}. {reason}</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>Retificações</translation>
    </message>
    <message>
        <source>Target: {aim}</source>
        <translation>Meta: {aim}</translation>
    </message>
    <message>
        <source>The period is closed. The offices learn of it with their next package.</source>
        <translation>O período está encerrado. Os escritórios sabê-lo-ão com o próximo pacote.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Falta o motivo.</translation>
    </message>
    <message>
        <source>These indicators follow the same standard and are added up. Choose one of them to record a value.</source>
        <translation>Estes indicadores seguem o mesmo padrão e somam-se. Escolha um deles para registar um valor.</translation>
    </message>
    <message>
        <source>Values over time</source>
        <translation>Valores ao longo do tempo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mulheres</translation>
    </message>
    <message>
        <source>Women {women}, men {men}, not divided {rest}: together {value}.</source>
        <translation>Mulheres {women}, homens {men}, não desagregado {rest}: no total {value}.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sem dados</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{since} to {until} was closed on {day}. The number is kept and counts as a restatement; please say why.</source>
        <translation>O período de {since} a {until} foi encerrado em {day}. O número é guardado e conta como retificação; diga porquê.</translation>
    </message>
    <message>
        <source>{since} to {until} · {programme}</source>
        <translation>De {since} a {until} · {programme}</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>A value does not fit.</source>
        <translation>Um valor não é adequado.</translation>
    </message>
    <message>
        <source>Another record has the same code.</source>
        <translation>Outro registo tem o mesmo código.</translation>
    </message>
    <message>
        <source>Deleted by {deleted_by}, edited by {edited_by}.</source>
        <translation>Eliminado por {deleted_by}, editado por {edited_by}.</translation>
    </message>
    <message>
        <source>Deleted, but still in use.</source>
        <translation>Eliminado, mas ainda em uso.</translation>
    </message>
    <message>
        <source>The status went from {old} to {new}, past a step.</source>
        <translation>O estado passou de “{old}” para “{new}”, saltando um passo.</translation>
    </message>
    <message>
        <source>This figure is recorded twice.</source>
        <translation>Este número está registado duas vezes.</translation>
    </message>
    <message>
        <source>Two people filled in the same new row, and not alike. One record, or two?</source>
        <translation>Duas pessoas preencheram a mesma linha nova, e não da mesma forma. Um registo ou dois?</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message numerus="yes">
        <source>%n statements without a measure or activity</source>
        <translation>
            <numerusform>%n constatação sem medida nem atividade</numerusform>
            <numerusform>%n constatações sem medida nem atividade</numerusform>
        </translation>
    </message>
    <message>
        <source>A new opportunity</source>
        <translation>Uma nova oportunidade</translation>
    </message>
    <message>
        <source>A new risk</source>
        <translation>Um novo risco</translation>
    </message>
    <message>
        <source>A risk in your words, then Enter</source>
        <translation>Um risco por palavras suas e depois Enter</translation>
    </message>
    <message>
        <source>An opportunity in your words, then Enter</source>
        <translation>Uma oportunidade por palavras suas e depois Enter</translation>
    </message>
    <message>
        <source>Another toolkit</source>
        <translation>Outra caixa de ferramentas</translation>
    </message>
    <message>
        <source>Another toolkit…</source>
        <translation>Outra caixa de ferramentas…</translation>
    </message>
    <message>
        <source>Change: {statement}</source>
        <translation>Alterar: {statement}</translation>
    </message>
    <message>
        <source>Likelihood {likelihood}, effect {effect}</source>
        <translation>Probabilidade {likelihood}, efeito {effect}</translation>
    </message>
    <message>
        <source>Screening complete</source>
        <translation>Exame completo</translation>
    </message>
    <message>
        <source>Screening is complete once both sides have a statement.</source>
        <translation>O exame está completo quando ambos os lados têm uma constatação.</translation>
    </message>
    <message>
        <source>Toolkit for new statements</source>
        <translation>Caixa de ferramentas das novas constatações</translation>
    </message>
    <message>
        <source>not weighed yet</source>
        <translation>ainda por avaliar</translation>
    </message>
    <message>
        <source>{state}; {what}</source>
        <translation>{state}; {what}</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Agreement</source>
        <translation>Acordo</translation>
    </message>
    <message>
        <source>Baseline and target</source>
        <translation>Referência e meta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>File or link</source>
        <translation>Ficheiro ou ligação</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De quem</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Função</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Quantos</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Como o sabemos</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identificação</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Apreciação</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medição</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finanças</translation>
    </message>
    <message>
        <source>Names in six languages</source>
        <translation>Nomes em seis línguas</translation>
    </message>
    <message>
        <source>Networks and contact</source>
        <translation>Redes e contacto</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Person, with consent</source>
        <translation>Pessoa, com consentimento</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plans and policies</source>
        <translation>Planos e políticas</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidade</translation>
    </message>
    <message>
        <source>Review and sharing</source>
        <translation>Revisão e partilha</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Scaling and ownership</source>
        <translation>Ampliação e apropriação</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>Ainda falta: {what}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Temas</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Ligação</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Tempo e dinheiro</translation>
    </message>
    <message>
        <source>Time and terms</source>
        <translation>Prazo e condições</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>O que se segue</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>O que fazemos a respeito</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Quando e onde</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>A que pertence</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Quem e quando</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message numerus="yes">
        <source>%n cells are no score or find no place. Nothing was taken.</source>
        <translation>
            <numerusform>%n célula não é uma nota ou não encontra lugar. Nada foi retomado.</numerusform>
            <numerusform>%n células não são notas ou não encontram lugar. Nada foi retomado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n realizada</numerusform>
            <numerusform>%n realizadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n prevista</numerusform>
            <numerusform>%n previstas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores missing</source>
        <translation>
            <numerusform>falta %n nota</numerusform>
            <numerusform>faltam %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>0, 1 or 2 gives a score and goes on; the space bar gives or takes the bonus; Delete empties. Only who has all scores is ranked; bonuses stand beside the sum.</source>
        <translation>0, 1 ou 2 dá uma nota e avança; a barra de espaço dá ou tira o bónus; Delete esvazia. Só se classifica quem tem todas as notas; os bónus ficam ao lado da soma.</translation>
    </message>
    <message>
        <source>A title is enough to begin with. Each line is a record of this country&apos;s office and grows there; put forward what could become larger.</source>
        <translation>Um título basta para começar. Cada linha é um registo do escritório deste país e cresce lá; proponha o que poderia ampliar-se.</translation>
    </message>
    <message>
        <source>A title, please.</source>
        <translation>Um título, por favor.</translation>
    </message>
    <message>
        <source>Approval waits for the steering committee&apos;s yes.</source>
        <translation>A aprovação espera o sim do comité diretor.</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Sensibilização</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidata</translation>
    </message>
    <message>
        <source>Candidates: {count}</source>
        <translation>Candidatas: {count}</translation>
    </message>
    <message>
        <source>Capacity building</source>
        <translation>Reforço de capacidades</translation>
    </message>
    <message>
        <source>Grey: not all scores are there yet, so there is no rank. No sum knocks out.</source>
        <translation>A cinzento: ainda faltam notas, por isso não há lugar. Nenhuma soma elimina.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Make the round</source>
        <translation>Criar a ronda</translation>
    </message>
    <message>
        <source>Mapped: {count}</source>
        <translation>Identificadas: {count}</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Mérito</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Ata</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nova ronda</translation>
    </message>
    <message>
        <source>No country takes part in this round yet.</source>
        <translation>Nenhum país participa ainda nesta ronda.</translation>
    </message>
    <message>
        <source>Nobody is put forward in {country} yet. Begin with the mapping.</source>
        <translation>Ainda nada foi proposto: {country}. Comece pelo mapeamento.</translation>
    </message>
    <message>
        <source>Note it down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Nothing is mapped here that was not put forward.</source>
        <translation>Nada identificado aqui que não tenha já sido proposto.</translation>
    </message>
    <message>
        <source>Parts of the round</source>
        <translation>Partes da ronda</translation>
    </message>
    <message>
        <source>Pilot checklist</source>
        <translation>Lista de verificação do piloto</translation>
    </message>
    <message>
        <source>Pilot complete</source>
        <translation>Piloto completo</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Propor</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Classificação</translation>
    </message>
    <message>
        <source>Scores are 0, 1 or 2.</source>
        <translation>As notas são 0, 1 ou 2.</translation>
    </message>
    <message>
        <source>Scores by committee</source>
        <translation>Notas por comité</translation>
    </message>
    <message>
        <source>Scores of the candidates</source>
        <translation>Notas das candidatas</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Soma</translation>
    </message>
    <message>
        <source>Technical assistance</source>
        <translation>Assistência técnica</translation>
    </message>
    <message>
        <source>The round is known in every office with the next package. Its countries can be added later, too, and its names in other languages, among all records.</source>
        <translation>Cada escritório conhecerá a ronda com o próximo pacote. Os países e os nomes noutras línguas também podem ser acrescentados mais tarde, em todos os registos.</translation>
    </message>
    <message>
        <source>The round is made.</source>
        <translation>A ronda está criada.</translation>
    </message>
    <message>
        <source>The tool, tried</source>
        <translation>A ferramenta, ensaiada</translation>
    </message>
    <message>
        <source>This criterion gives no bonus.</source>
        <translation>Este critério não dá bónus.</translation>
    </message>
    <message>
        <source>Toolkits</source>
        <translation>Caixas de ferramentas</translation>
    </message>
    <message>
        <source>Two people wrote this assessment differently.</source>
        <translation>Duas pessoas escreveram esta avaliação de forma diferente.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Como se chama?</translation>
    </message>
    <message>
        <source>What the steering committee says is written at headquarters; it comes here with its package.</source>
        <translation>O que diz o comité diretor é registado na sede; chega aqui com o seu pacote.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Onde?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Com quem?</translation>
    </message>
    <message>
        <source>more than there are</source>
        <translation>mais do que há</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>ainda sem nota</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>ainda sem notas</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada ainda</translation>
    </message>
    <message>
        <source>{code} is now: {status}</source>
        <translation>{code} está agora: {status}</translation>
    </message>
    <message>
        <source>{code} takes part in the selection now.</source>
        <translation>{code} participa agora na seleção.</translation>
    </message>
    <message>
        <source>{country} now has {taken} initiatives for {slots} places. Nothing is refused; please look again.</source>
        <translation>{country}: {taken} iniciativas para {slots} vagas. Nada é recusado; verifique, por favor.</translation>
    </message>
    <message>
        <source>{country}: {places} places taken</source>
        <translation>{country}: {places} vagas ocupadas</translation>
    </message>
    <message>
        <source>{criterion}. Bonus: {what}</source>
        <translation>{criterion}. Bónus: {what}</translation>
    </message>
    <message>
        <source>{sum} of {most}</source>
        <translation>{sum} de {most}</translation>
    </message>
    <message>
        <source>{taken} of {slots}</source>
        <translation>{taken} de {slots}</translation>
    </message>
</context>
<context>
    <name>selftest</name>
    <message>
        <source>A report as PDF</source>
        <translation>Um relatório em PDF</translation>
    </message>
    <message>
        <source>Check both databases</source>
        <translation>Verificar as duas bases</translation>
    </message>
    <message>
        <source>Everything works on this computer.</source>
        <translation>Tudo funciona neste computador.</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Primeiro arranque</translation>
    </message>
    <message>
        <source>Keep a photo</source>
        <translation>Guardar uma fotografia</translation>
    </message>
    <message>
        <source>Lock and unlock</source>
        <translation>Bloquear e desbloquear</translation>
    </message>
    <message>
        <source>Pages of an office</source>
        <translation>Páginas de um escritório</translation>
    </message>
    <message>
        <source>Pages of headquarters</source>
        <translation>Páginas da sede</translation>
    </message>
    <message>
        <source>Please send these lines to whoever helps you.</source>
        <translation>Envie estas linhas a quem o ajuda.</translation>
    </message>
    <message>
        <source>Read a foreign workbook</source>
        <translation>Ler um livro alheio</translation>
    </message>
    <message>
        <source>Take a package</source>
        <translation>Receber um pacote</translation>
    </message>
    <message>
        <source>Write a package</source>
        <translation>Escrever um pacote</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>Certificate: {file}</source>
        <translation>Certificado: {file}</translation>
    </message>
    <message>
        <source>Choose a certificate…</source>
        <translation>Escolher um certificado…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de dados</translation>
    </message>
    <message>
        <source>Encrypted, and the server proves its name</source>
        <translation>Cifrada, e o servidor prova o seu nome</translation>
    </message>
    <message>
        <source>Encrypted, by a certificate we know</source>
        <translation>Cifrada, com um certificado conhecido</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>Cifrada, seja quem for o servidor</translation>
    </message>
    <message>
        <source>Keep it in PostgreSQL’s password file</source>
        <translation>Guardá-la no ficheiro do PostgreSQL</translation>
    </message>
    <message>
        <source>Make the tables</source>
        <translation>Criar as tabelas</translation>
    </message>
    <message>
        <source>Name of this database</source>
        <translation>Nome desta base</translation>
    </message>
    <message>
        <source>Not encrypted: only inside this computer</source>
        <translation>Não cifrada: só dentro deste computador</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a database on a server</source>
        <translation>Abrir uma base num servidor</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>Abertas há pouco</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Palavra-passe</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The server’s certificate, or its authority’s</source>
        <translation>O certificado do servidor, ou da sua autoridade</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>A ligação</translation>
    </message>
    <message>
        <source>This database is empty, and you may make the tables of Passerelle in it. It becomes a new database of headquarters. To bring one there that you have already, use “passerelle move” instead.</source>
        <translation>Esta base está vazia, e pode criar nela as tabelas de Passerelle. Será uma base nova da sede. Para levar para lá uma que já tem, use “passerelle move”.</translation>
    </message>
    <message>
        <source>Without it the password is asked for each time. It never stands in the address.</source>
        <translation>Se não, a palavra-passe é pedida sempre. Nunca figura no endereço.</translation>
    </message>
    <message>
        <source>You log in as</source>
        <translation>O seu utilizador</translation>
    </message>
    <message>
        <source>e.g. Headquarters</source>
        <translation>p. ex. Sede</translation>
    </message>
    <message>
        <source>e.g. db.example.org</source>
        <translation>p. ex. db.example.org</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A passphrase protects this database.</source>
        <translation>Uma frase secreta protege esta base de dados.</translation>
    </message>
    <message>
        <source>A stolen laptop tells nothing without the passphrase.</source>
        <translation>Um computador roubado não diz nada sem a frase secreta.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mudar</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Mudar a frase secreta…</translation>
    </message>
    <message>
        <source>Copies of everything, looked at before they count.</source>
        <translation>Cópias de tudo, verificadas antes de contarem.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Tudo cresce com ele.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ficheiro</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>For partners</source>
        <translation>Para os parceiros</translation>
    </message>
    <message>
        <source>Four or five words that only you would put together are best. Without them nobody can read the data, and only headquarters can help, once it is known here: write them down, and keep the paper somewhere else than the laptop.</source>
        <translation>O melhor: quatro ou cinco palavras que só você juntaria. Sem elas ninguém pode ler os dados, e só a sede pode ajudar, uma vez conhecida aqui: escreva-as e guarde o papel longe do computador.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High contrast is made for bright sunlight.</source>
        <translation>O alto contraste destina-se à luz forte do sol.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, headquarters can help, after a phone call.</source>
        <translation>Se a frase secreta for esquecida, a sede pode ajudar, depois de um telefonema.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, nobody can help yet: first compare headquarters’ digits, under Signatures, and take a package from there.</source>
        <translation>Se a frase secreta for esquecida, ainda ninguém pode ajudar: compare primeiro os algarismos da sede, em Assinaturas, e integre um pacote de lá.</translation>
    </message>
    <message>
        <source>In reports for partners and the public, fewer people than this are not shown, nor is any number that would give them away. Zero is shown. Headquarters’ own reports show everything.</source>
        <translation>Nos relatórios para os parceiros e o público, números de pessoas inferiores a este não são mostrados, nem qualquer número que os revele. O zero é mostrado. Os relatórios internos da sede mostram tudo.</translation>
    </message>
    <message>
        <source>It stands on your decisions in history and audit. It stays at headquarters: no package holds it.</source>
        <translation>Figura nas suas decisões, no histórico e na auditoria. Fica na sede: nenhum pacote o contém.</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Guardar o nome</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Larger text for a room, and what the trainer presses.</source>
        <translation>Texto maior para uma sala, e o que o formador prime.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Como este computador</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Bloquear sozinho</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspeto</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nova frase secreta</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Escritório</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir a pasta dos dados</translation>
    </message>
    <message>
        <source>Passphrase of today</source>
        <translation>Frase secreta atual</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Protect with a passphrase…</source>
        <translation>Proteger com uma frase secreta…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Proteção</translation>
    </message>
    <message>
        <source>Reports for others</source>
        <translation>Relatórios para outros</translation>
    </message>
    <message>
        <source>Show keys and clicks (Ctrl+Shift+T)</source>
        <translation>Mostrar teclas e cliques (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Texts, numbers and dates follow it at once.</source>
        <translation>Os textos, os números e as datas seguem-na de imediato.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older backups still open with the old one.</source>
        <translation>A frase secreta foi mudada. As cópias anteriores ainda se abrem com a antiga.</translation>
    </message>
    <message>
        <source>The server knows you as {login}.</source>
        <translation>O servidor conhece-o como {login}.</translation>
    </message>
    <message>
        <source>There is no passphrase: whoever has this laptop, or a copy of its files, reads everything.</source>
        <translation>Não há frase secreta: quem tiver este computador, ou uma cópia dos ficheiros, lê tudo.</translation>
    </message>
    <message>
        <source>This database</source>
        <translation>Esta base de dados</translation>
    </message>
    <message>
        <source>This database lies on a server: nothing of it stays on this laptop, and there is no passphrase. The server’s administrator protects its disks and backups, and says who may log in.</source>
        <translation>Esta base está num servidor: nada dela fica neste portátil, e não há frase-passe. O administrador do servidor protege os discos e as cópias, e diz quem pode entrar.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Este portátil</translation>
    </message>
    <message>
        <source>What you do from now on bears this name: {name}</source>
        <translation>O que fizer a partir de agora leva este nome: {name}</translation>
    </message>
    <message>
        <source>Who you are here</source>
        <translation>Quem é aqui</translation>
    </message>
    <message>
        <source>Your name, for colleagues at headquarters</source>
        <translation>O seu nome, para os colegas da sede</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>após %n minuto</numerusform>
            <numerusform>após %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>only when the computer sleeps</source>
        <translation>só quando o computador suspende</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Main activities</source>
        <translation>Atividades principais</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <translation>Ainda nada registado.</translation>
    </message>
    <message>
        <source>Successes, innovations, good practices and lessons</source>
        <translation>Êxitos, inovações, boas práticas e lições</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message numerus="yes">
        <source>%n changes not sent</source>
        <translation>
            <numerusform>%n alteração não enviada</numerusform>
            <numerusform>%n alterações não enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n registo</numerusform>
            <numerusform>%n registos</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A table from elsewhere</source>
        <translation>Uma tabela de outro lugar</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Atividades</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todos os registos</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pedir de novo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Beneficiários</translation>
    </message>
    <message>
        <source>Bring back a deleted record</source>
        <translation>Recuperar um registo eliminado</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflitos</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>Decidir os conflitos</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Registos eliminados</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Refeito: {what}</translation>
    </message>
    <message>
        <source>Edits made in Excel</source>
        <translation>Alterações feitas no Excel</translation>
    </message>
    <message>
        <source>Everything sent</source>
        <translation>Tudo enviado</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercâmbio</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>Recolher a navegação</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Help: {topic}</source>
        <translation>Ajuda: {topic}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Iniciativa</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>Initiatives by: {way}</source>
        <translation>Iniciativas por: {way}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lições</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Make or restore a backup</source>
        <translation>Fazer ou restaurar uma cópia de segurança</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finanças</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nova atividade</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Novo indicador</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Nova iniciativa</translation>
    </message>
    <message>
        <source>New line of money</source>
        <translation>Nova linha financeira</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nova nota</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Novo parceiro</translation>
    </message>
    <message>
        <source>New question to other offices</source>
        <translation>Nova pergunta a outros escritórios</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Novo registo</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nova ronda</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing goes on here that can be stopped.</source>
        <translation>Nada do que está em curso aqui pode ser parado.</translation>
    </message>
    <message>
        <source>Nothing new begins on this page. Type “new” after Ctrl+K.</source>
        <translation>Nada de novo começa nesta página. Escreva «novo» depois de Ctrl+K.</translation>
    </message>
    <message>
        <source>Nothing on this page waits to be saved.</source>
        <translation>Nada nesta página espera ser guardado.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nada a refazer.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nada a anular.</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Escritórios</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abertos recentemente</translation>
    </message>
    <message>
        <source>Panel beside the list</source>
        <translation>Painel ao lado da lista</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Parceiros</translation>
    </message>
    <message>
        <source>Places, themes</source>
        <translation>Países e temas</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Duplicados possíveis</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Receive a package</source>
        <translation>Receber um pacote</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Receção</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registos</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Comunicar um problema</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Relatórios</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Ecrãs</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Search records, pages and actions ({keys})</source>
        <translation>Pesquisar registos, páginas e ações ({keys})</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Definições</translation>
    </message>
    <message>
        <source>Settings: {part}</source>
        <translation>Definições: {part}</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Mostrar os nomes</translation>
    </message>
    <message>
        <source>Stop what goes on</source>
        <translation>Parar o que está em curso</translation>
    </message>
    <message>
        <source>Stopped. What you see may be incomplete.</source>
        <translation>Parado. O que vê pode estar incompleto.</translation>
    </message>
    <message>
        <source>TRAINING: nothing here is real</source>
        <translation>FORMAÇÃO: nada aqui é real</translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>Importar uma tabela</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: como o sistema</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: escuro</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Tema: alto contraste</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>There is no panel on this page.</source>
        <translation>Esta página não tem painel.</translation>
    </message>
    <message>
        <source>There is nothing to print on this page. Lists, reports, receipts and the sheet of an initiative can be printed.</source>
        <translation>Não há nada a imprimir nesta página. Imprimem-se as listas, os relatórios, os recibos e a ficha de uma iniciativa.</translation>
    </message>
    <message>
        <source>Trainer’s view</source>
        <translation>Vista do formador</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Anular</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Anulado: {what}</translation>
    </message>
    <message>
        <source>Without a passphrase there is nothing to lock.</source>
        <translation>Sem frase-passe não há nada a bloquear.</translation>
    </message>
    <message>
        <source>Work is still going on; the window closes by itself when it is done. Close it again to stop that work now: nothing of it is kept then.</source>
        <translation>Há um trabalho em curso; a janela fecha-se sozinha quando ele terminar. Feche-a outra vez para o interromper agora: nada dele será conservado.</translation>
    </message>
    <message>
        <source>Write a package</source>
        <translation>Criar um pacote</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>faltam cerca de {time}</translation>
    </message>
    <message>
        <source>deletion of {title}</source>
        <translation>eliminação de {title}</translation>
    </message>
    <message>
        <source>new record {title}</source>
        <translation>novo registo {title}</translation>
    </message>
    <message>
        <source>{fields} of {title}</source>
        <translation>{fields} de {title}</translation>
    </message>
    <message>
        <source>{page}, {n} waiting</source>
        <translation>{page}, {n} em espera</translation>
    </message>
    <message>
        <source>{when} (date doubtful)</source>
        <translation>{when} (data duvidosa)</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>A newer version of Passerelle may have written them. They stay here; send the next package once {office} has updated.</source>
        <translation>Talvez uma versão mais nova do Passerelle as tenha escrito. Ficam aqui; envie o próximo pacote quando {office} tiver atualizado.</translation>
    </message>
    <message>
        <source>All that was in it came with another package.</source>
        <translation>Tudo o que continha veio com outro pacote.</translation>
    </message>
    <message>
        <source>Changes taken</source>
        <translation>Alterações aceites</translation>
    </message>
    <message>
        <source>Changes {numbers} of {laptop}</source>
        <translation>Alterações {numbers} de {laptop}</translation>
    </message>
    <message>
        <source>Confirmed by phone on</source>
        <translation>Confirmado por telefone em</translation>
    </message>
    <message>
        <source>Import this file in Passerelle, then write a package for {office}: it will hold what is missing.</source>
        <translation>Importe este ficheiro no Passerelle e escreva depois um pacote para {office}: conterá o que falta.</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Já conhecidas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Package {number} for {office}: no receipt yet</source>
        <translation>Pacote {number} para {office}: ainda sem recibo</translation>
    </message>
    <message>
        <source>Please send again whatever is not there any more.</source>
        <translation>Reenvie, por favor, tudo o que já não está lá.</translation>
    </message>
    <message>
        <source>Receipt of package {number} of {office}</source>
        <translation>Recibo do pacote {number} de {office}</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Recebido por</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recebido em</translation>
    </message>
    <message>
        <source>Received, all of it is in</source>
        <translation>Recebido, tudo entrou</translation>
    </message>
    <message>
        <source>Received, but some of it was refused</source>
        <translation>Recebido, mas uma parte foi recusada</translation>
    </message>
    <message>
        <source>Received; some of it waits for another package</source>
        <translation>Recebido; uma parte espera outro pacote</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>They belong to another office. Tell {office} what should change there, or record it again under your own office.</source>
        <translation>Pertencem a outro escritório. Diga a {office} o que deve mudar lá, ou registe-as de novo no seu próprio escritório.</translation>
    </message>
    <message>
        <source>They must stay here; nothing is lost. There is nothing to do.</source>
        <translation>Devem ficar aqui; nada se perde. Não há nada a fazer.</translation>
    </message>
    <message>
        <source>They stay here. Ask {office} what is wrong.</source>
        <translation>Ficam aqui. Pergunte a {office} o que se passa.</translation>
    </message>
    <message>
        <source>Waiting for another package</source>
        <translation>À espera de outro pacote</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Escrito em</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} e {last}</translation>
    </message>
    <message>
        <source>{laptop}: changes are missing</source>
        <translation>{laptop}: faltam alterações</translation>
    </message>
    <message>
        <source>{laptop}: changes that others have are missing here since {day}</source>
        <translation>{laptop}: faltam aqui alterações que outros têm, desde {day}</translation>
    </message>
    <message>
        <source>{laptop}: {here} here; {missing} missing since {day}</source>
        <translation>{laptop}: {here} aqui; falta desde {day}: {missing}</translation>
    </message>
    <message>
        <source>{laptop}: {missing} missing since {day}</source>
        <translation>{laptop}: falta desde {day}: {missing}</translation>
    </message>
    <message numerus="yes">
        <source>{office} answered with package {number}, but %n changes are still missing.</source>
        <translation>
            <numerusform>{office} respondeu com o pacote {number}, mas ainda falta %n alteração.</numerusform>
            <numerusform>{office} respondeu com o pacote {number}, mas ainda faltam %n alterações.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{office} asked again for %n changes; they went with package {number}.</source>
        <translation>
            <numerusform>{office} voltou a pedir %n alteração; seguiu com o pacote {number}.</numerusform>
            <numerusform>{office} voltou a pedir %n alterações; seguiram com o pacote {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{office} asks again for %n changes.</source>
        <translation>
            <numerusform>{office} volta a pedir %n alteração.</numerusform>
            <numerusform>{office} volta a pedir %n alterações.</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} asks you to send again.</source>
        <translation>{office} pede-lhe um reenvio.</translation>
    </message>
    <message numerus="yes">
        <source>{office} refused %n changes: {why}</source>
        <translation>
            <numerusform>{office} recusou %n alteração: {why}</numerusform>
            <numerusform>{office} recusou %n alterações: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} was asked on {day} to send again.</source>
        <translation>Em {day} pediu-se um reenvio a {office}.</translation>
    </message>
    <message>
        <source>{office}, {laptop}</source>
        <translation>{office}, {laptop}</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>A passphrase for this laptop</source>
        <translation>Uma frase secreta para este computador</translation>
    </message>
    <message>
        <source>Begin without: whoever has the laptop reads everything</source>
        <translation>Começar sem ela: quem tiver o computador lê tudo</translation>
    </message>
    <message>
        <source>I am training, with invented data</source>
        <translation>Estou em formação, com dados inventados</translation>
    </message>
    <message>
        <source>I work at headquarters</source>
        <translation>Trabalho na sede</translation>
    </message>
    <message>
        <source>I work in a country office</source>
        <translation>Trabalho num escritório de país</translation>
    </message>
    <message>
        <source>In which language do you work?</source>
        <translation>Em que língua trabalha?</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>Nome deste portátil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Seguinte</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Escritório</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Abrir uma base de dados</translation>
    </message>
    <message>
        <source>Open a database I have already…</source>
        <translation>Abrir uma base de dados que já tenho…</translation>
    </message>
    <message>
        <source>Open a database on a server…</source>
        <translation>Abrir uma base num servidor…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Outra pasta…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Please choose your office from the list.</source>
        <translation>Escolha o seu escritório na lista.</translation>
    </message>
    <message>
        <source>Protect and begin</source>
        <translation>Proteger e começar</translation>
    </message>
    <message>
        <source>So that everybody knows where a change comes from.</source>
        <translation>Para que todos saibam de onde vem uma alteração.</translation>
    </message>
    <message>
        <source>The data will be kept in:</source>
        <translation>Os dados serão guardados em:</translation>
    </message>
    <message>
        <source>The database could not be opened</source>
        <translation>Não foi possível abrir a base de dados</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>What do you do here?</source>
        <translation>O que faz aqui?</translation>
    </message>
    <message>
        <source>Where the data is kept</source>
        <translation>Onde se guardam os dados</translation>
    </message>
    <message>
        <source>Who finds or steals it reads nothing without these words.</source>
        <translation>Quem o encontrar ou roubar não lê nada sem estas palavras.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Quem é?</translation>
    </message>
    <message>
        <source>e.g. Laptop 1</source>
        <translation>por ex. Portátil 1</translation>
    </message>
</context>
<context>
    <name>table_import</name>
    <message numerus="yes">
        <source>%n rows may name a person: see below.</source>
        <translation>
            <numerusform>%n linha pode identificar uma pessoa: veja abaixo.</numerusform>
            <numerusform>%n linhas podem identificar uma pessoa: veja abaixo.</numerusform>
        </translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(não usar)</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sem título)</translation>
    </message>
    <message>
        <source>A comma: 1.200,50</source>
        <translation>Uma vírgula: 1.200,50</translation>
    </message>
    <message>
        <source>A point: 1,200.50</source>
        <translation>Um ponto: 1,200.50</translation>
    </message>
    <message>
        <source>As the column shows</source>
        <translation>Como mostra a coluna</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Torna-se</translation>
    </message>
    <message>
        <source>Before decimals stands</source>
        <translation>Antes dos decimais está</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Dia, mês, ano</translation>
    </message>
    <message>
        <source>Days are written</source>
        <translation>As datas escrevem-se</translation>
    </message>
    <message>
        <source>It is a new one</source>
        <translation>É um novo</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Já conhecida</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Leave out the rows that are not clear</source>
        <translation>Deixar de fora as linhas que não são claras</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Deixar esta linha de fora</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixada de fora</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mês, dia, ano</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Não é claro</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Ler assim</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>A ler a tabela</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>A ler {file}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registo</translation>
    </message>
    <message>
        <source>Recorded: {new} new, {changed} changed; {same} known already, {skipped} left out.</source>
        <translation>Registado: {new} novas, {changed} alteradas; {same} já conhecidas, {skipped} deixadas de fora.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>Linha {n}</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Linhas da tabela</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Folha</translation>
    </message>
    <message>
        <source>Take this row after all</source>
        <translation>Usar esta linha afinal</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>As linhas são</translation>
    </message>
    <message>
        <source>This is a table of ours: its columns are known.</source>
        <translation>Esta tabela é nossa: as suas colunas são conhecidas.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>A saber</translation>
    </message>
    <message>
        <source>What is meant in {cell}</source>
        <translation>O que se quer dizer em {cell}</translation>
    </message>
    <message>
        <source>Which record is meant?</source>
        <translation>De que registo se trata?</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Ano, mês, dia</translation>
    </message>
    <message>
        <source>{file}: nothing is recorded before you press “Take in”. An empty cell never clears what is known.</source>
        <translation>{file}: nada é registado antes de premir «Importar». Uma célula vazia nunca apaga o que se sabe.</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} known already, {open} to decide</source>
        <translation>{new} novas, {changed} alteradas, {same} já conhecidas, {open} por decidir</translation>
    </message>
    <message>
        <source>{title} ({likeness} % alike)</source>
        <translation>{title} ({likeness} % semelhante)</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n registo</numerusform>
            <numerusform>%n registos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>%n já está assim</numerusform>
            <numerusform>%n já estão assim</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot have it</source>
        <translation>
            <numerusform>%n não pode tê-lo</numerusform>
            <numerusform>%n não podem tê-lo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot be read: please correct what is marked</source>
        <translation>
            <numerusform>%n célula não pode ser lida: corrija o que está marcado</numerusform>
            <numerusform>%n células não podem ser lidas: corrija o que está marcado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already and left out</source>
        <translation>
            <numerusform>%n já cá está e fica de fora</numerusform>
            <numerusform>%n já cá estão e ficam de fora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are too many at once</source>
        <translation>
            <numerusform>mais %n é demasiado de uma vez</numerusform>
            <numerusform>mais %n são demasiadas de uma vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records changed.</source>
        <translation>
            <numerusform>%n registo alterado.</numerusform>
            <numerusform>%n registos alterados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records deleted.</source>
        <translation>
            <numerusform>%n registo eliminado.</numerusform>
            <numerusform>%n registos eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records recorded.</source>
        <translation>
            <numerusform>%n registo introduzido.</numerusform>
            <numerusform>%n registos introduzidos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records selected</source>
        <translation>
            <numerusform>%n registo selecionado</numerusform>
            <numerusform>%n registos selecionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied, with their headings.</source>
        <translation>
            <numerusform>%n linha copiada, com os cabeçalhos.</numerusform>
            <numerusform>%n linhas copiadas, com os cabeçalhos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n será alterado</numerusform>
            <numerusform>%n serão alterados</numerusform>
        </translation>
    </message>
    <message>
        <source>A new record was begun and not saved: {entity}</source>
        <translation>Há um registo novo começado e por guardar: {entity}</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation>Acrescentar estes</translation>
    </message>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>Alterar %n registo</numerusform>
            <numerusform>Alterar %n registos</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Escolher um campo</translation>
    </message>
    <message>
        <source>Choose filters first; then you can keep them by name here.</source>
        <translation>Escolha primeiro filtros; depois pode guardá-los aqui com um nome.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fechar o painel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Columns (no room for: {columns})</source>
        <translation>Colunas (sem espaço: {columns})</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n records?</source>
        <translation>
            <numerusform>Eliminar %n registo?</numerusform>
            <numerusform>Eliminar %n registos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these records</source>
        <translation>Eliminar estes registos</translation>
    </message>
    <message>
        <source>Deleted records…</source>
        <translation>Registos eliminados…</translation>
    </message>
    <message>
        <source>Draft: begun and not saved yet</source>
        <translation>Rascunho: começado e ainda por guardar</translation>
    </message>
    <message numerus="yes">
        <source>Empty the field in %n records</source>
        <translation>
            <numerusform>Esvaziar o campo em %n registo</numerusform>
            <numerusform>Esvaziar o campo em %n registos</numerusform>
        </translation>
    </message>
    <message>
        <source>Field to change</source>
        <translation>Campo a alterar</translation>
    </message>
    <message>
        <source>Filters kept by name</source>
        <translation>Filtros guardados com nome</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Procurar nesta lista</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>Esquecer um filtro</translation>
    </message>
    <message>
        <source>Forgotten: {name}</source>
        <translation>Esquecido: {name}</translation>
    </message>
    <message>
        <source>Give all of them one value</source>
        <translation>Dar a todos o mesmo valor</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Just these</source>
        <translation>Só estes</translation>
    </message>
    <message>
        <source>Keep these filters as</source>
        <translation>Guardar estes filtros como</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de registo</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Descartá-las</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mais filtros</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Next marked cell</source>
        <translation>Célula marcada seguinte</translation>
    </message>
    <message>
        <source>No record fits the filters above.</source>
        <translation>Nenhum registo corresponde aos filtros acima.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nenhum ainda</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sem correspondências</translation>
    </message>
    <message>
        <source>Panel beside the list (Ctrl+I)</source>
        <translation>Painel ao lado da lista (Ctrl+I)</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet (Ctrl+V)</source>
        <translation>Colar linhas de uma folha de cálculo (Ctrl+V)</translation>
    </message>
    <message>
        <source>People reached: at least {n}</source>
        <translation>Pessoas alcançadas: pelo menos {n}</translation>
    </message>
    <message>
        <source>People reached: {n}</source>
        <translation>Pessoas alcançadas: {n}</translation>
    </message>
    <message>
        <source>Print the list (Ctrl+P)</source>
        <translation>Imprimir a lista (Ctrl+P)</translation>
    </message>
    <message numerus="yes">
        <source>Record %n rows</source>
        <translation>
            <numerusform>Registar %n linha</numerusform>
            <numerusform>Registar %n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the first one</source>
        <translation>Criar o primeiro registo</translation>
    </message>
    <message>
        <source>Rows from the clipboard: {entity}</source>
        <translation>Linhas da área de transferência: {entity}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+↑ and Alt+↓ move it, ← and → set its width.</source>
        <translation>Espaço mostra ou oculta uma coluna, Alt+↑ e Alt+↓ movem-na, ← e → ajustam a largura.</translation>
    </message>
    <message>
        <source>Take these away</source>
        <translation>Retirar estes</translation>
    </message>
    <message>
        <source>The clipboard holds no rows.</source>
        <translation>A área de transferência não contém linhas.</translation>
    </message>
    <message>
        <source>This row is here already and is left out.</source>
        <translation>Esta linha já cá está e fica de fora.</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Colunas habituais</translation>
    </message>
    <message>
        <source>a column is missing: {fields}</source>
        <translation>falta uma coluna: {fields}</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>ainda nada foi guardado</translation>
    </message>
    <message>
        <source>{column} (no room now)</source>
        <translation>{column} (sem espaço agora)</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{name} (not taken)</source>
        <translation>{name} (não incluído)</translation>
    </message>
    <message>
        <source>{n} of {m} selected</source>
        <translation>{n} de {m} selecionados</translation>
    </message>
    <message>
        <source>{value}, draft not saved yet</source>
        <translation>{value}, rascunho ainda por guardar</translation>
    </message>
    <message>
        <source>{value}, waits for a decision</source>
        <translation>{value}, aguarda decisão</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Areas of migration</source>
        <translation>Áreas da migração</translation>
    </message>
    <message>
        <source>Crosscutting</source>
        <translation>Temas transversais</translation>
    </message>
    <message>
        <source>Engagement of local governments</source>
        <translation>Envolvimento dos governos locais</translation>
    </message>
    <message>
        <source>Levels of government</source>
        <translation>Níveis de governação</translation>
    </message>
    <message>
        <source>Objectives of the Global Compact for Migration</source>
        <translation>Objetivos do Pacto Global para a Migração</translation>
    </message>
    <message>
        <source>Principles of the Global Compact</source>
        <translation>Princípios do Pacto Global</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Setores</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>Objetivos de Desenvolvimento Sustentável</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Grupos-alvo</translation>
    </message>
    <message>
        <source>Themes of knowledge</source>
        <translation>Temas de conhecimento</translation>
    </message>
</context>
<context>
    <name>together</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há&#xa0;%n dia</numerusform>
            <numerusform>há&#xa0;%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months left</source>
        <translation>
            <numerusform>falta&#xa0;%n mês</numerusform>
            <numerusform>faltam&#xa0;%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>A survey or stock-taking was held</source>
        <translation>Realizou-se um inquérito ou balanço</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>No fim</translation>
    </message>
    <message>
        <source>Capacity needs answered by a training</source>
        <translation>Necessidades de capacidades atendidas por uma formação</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consórcio</translation>
    </message>
    <message>
        <source>Drafts and outputs are reviewed together</source>
        <translation>Os rascunhos e produtos são analisados em conjunto</translation>
    </message>
    <message>
        <source>Each lead agency has a focal point</source>
        <translation>Cada agência líder tem um ponto focal</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fim</translation>
    </message>
    <message>
        <source>From policy to result</source>
        <translation>Da política ao resultado</translation>
    </message>
    <message>
        <source>It is said what continues</source>
        <translation>Diz-se o que continua</translation>
    </message>
    <message>
        <source>It is said who owns the results</source>
        <translation>Diz-se quem assume os resultados</translation>
    </message>
    <message>
        <source>Late activities</source>
        <translation>Atividades atrasadas</translation>
    </message>
    <message>
        <source>Lessons are written down</source>
        <translation>As lições estão escritas</translation>
    </message>
    <message>
        <source>Mixed: local authority and civil society</source>
        <translation>Misto: autoridade local e sociedade civil</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Ainda não atingido</translation>
    </message>
    <message>
        <source>Not yet: {names}</source>
        <translation>Ainda não: {names}</translation>
    </message>
    <message>
        <source>Public, civil and private partners take part</source>
        <translation>Participam parceiros públicos, civis e privados</translation>
    </message>
    <message>
        <source>Reached: owned and institutionalised</source>
        <translation>Atingido: apropriado e institucionalizado</translation>
    </message>
    <message>
        <source>Received for each dollar granted</source>
        <translation>Recebido por cada dólar de subvenção</translation>
    </message>
    <message>
        <source>Results are recorded</source>
        <translation>Há resultados registados</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Ampliação</translation>
    </message>
    <message>
        <source>Spent of the grant</source>
        <translation>Gasto da subvenção</translation>
    </message>
    <message>
        <source>Tasks are divided by what each does best</source>
        <translation>As tarefas são repartidas pelo que cada um faz melhor</translation>
    </message>
    <message>
        <source>The last talk was within 30 days</source>
        <translation>O último contacto foi há menos de 30 dias</translation>
    </message>
    <message>
        <source>The project was designed together</source>
        <translation>O projeto foi concebido em conjunto</translation>
    </message>
    <message>
        <source>Tipping point</source>
        <translation>Ponto de viragem</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Trabalhar em conjunto</translation>
    </message>
    <message>
        <source>civil</source>
        <translation>civis</translation>
    </message>
    <message>
        <source>diaspora</source>
        <translation>diáspora</translation>
    </message>
    <message>
        <source>local authorities</source>
        <translation>autoridades locais</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>private or social</source>
        <translation>privados ou sociais</translation>
    </message>
    <message>
        <source>public</source>
        <translation>públicos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>{policy} → activities done: {actions} → results: {results}</source>
        <translation>{policy} → atividades feitas: {actions} → resultados: {results}</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Agreed by telephone.</source>
        <translation>Acordado por telefone.</translation>
    </message>
    <message>
        <source>Both laptops of Costa Rica correct the summary of CR-1 without knowing of each other; headquarters sees both texts as a conflict.</source>
        <translation>Os dois portáteis da Costa Rica corrigem o resumo de CR-1 sem saberem um do outro; a sede vê os dois textos como um conflito.</translation>
    </message>
    <message>
        <source>Each office sends a package; headquarters takes them in any order and has {count} initiatives, {total} USD.</source>
        <translation>Cada escritório envia um pacote; a sede importa-os por qualquer ordem e tem {count} iniciativas, {total} USD.</translation>
    </message>
    <message>
        <source>Eight offices record {count} initiatives, {total} USD in all; headquarters and the second laptop of Costa Rica are still empty.</source>
        <translation>Oito escritórios registam {count} iniciativas, {total} USD no total; a sede e o segundo portátil da Costa Rica ainda estão vazios.</translation>
    </message>
    <message>
        <source>Every database agrees with its own log; headquarters has {count} initiatives and {total} USD, and so have the offices together.</source>
        <translation>Cada base de dados coincide com o seu diário; a sede tem {count} iniciativas e {total} USD, tal como os escritórios em conjunto.</translation>
    </message>
    <message>
        <source>Everybody sends and takes once more: all digests are equal, at headquarters and on {laptops} laptops.</source>
        <translation>Todos enviam e importam mais uma vez: todas as impressões digitais são iguais, na sede e em {laptops} portáteis.</translation>
    </message>
    <message>
        <source>Headquarters answers with a comment for each office and a tip for all; every office now knows that its package arrived, and all digests are equal.</source>
        <translation>A sede responde com um comentário para cada escritório e um conselho para todos; cada escritório sabe agora que o seu pacote chegou, e todas as impressões digitais são iguais.</translation>
    </message>
    <message>
        <source>Headquarters decides; the decision travels back, all three show the same text, and the history keeps the other one.</source>
        <translation>A sede decide; a decisão volta, os três mostram o mesmo texto, e o histórico guarda o outro.</translation>
    </message>
    <message>
        <source>Invite the neighbouring municipality early.</source>
        <translation>Convide cedo o município vizinho.</translation>
    </message>
    <message>
        <source>Package {number} of Ecuador is lost on its way: headquarters sees the gap, and the next package brings its changes as well.</source>
        <translation>O pacote {number} do Equador perde-se no caminho: a sede vê a lacuna, e o pacote seguinte traz também as suas alterações.</translation>
    </message>
    <message>
        <source>Somebody corrects {file} in a spreadsheet program: the change in sheet {sheet}, cell {cell} is recognised and named, and headquarters accepts it.</source>
        <translation>Alguém corrige {file} num programa de folhas de cálculo: a alteração na folha {sheet}, célula {cell}, é reconhecida e indicada, e a sede aceita-a.</translation>
    </message>
    <message>
        <source>Thank you. When does it start?</source>
        <translation>Agradecemos. Quando começa?</translation>
    </message>
    <message>
        <source>The canton supports its own projects on the border.</source>
        <translation>O cantão apoia os seus próprios projetos na fronteira.</translation>
    </message>
    <message>
        <source>The canton supports projects of workers who cross the border.</source>
        <translation>O cantão apoia projetos de trabalhadores que atravessam a fronteira.</translation>
    </message>
    <message>
        <source>The lost package {file} is found at last; old as it is, it changes nothing.</source>
        <translation>O pacote perdido {file} é finalmente encontrado; já antigo, não altera nada.</translation>
    </message>
    <message>
        <source>The mayors meet every month.</source>
        <translation>Os presidentes de câmara reúnem-se todos os meses.</translation>
    </message>
    <message>
        <source>The package {file} comes a second time: already received on {when}, 0 changes.</source>
        <translation>O pacote {file} chega uma segunda vez: já recebido em {when}, 0 alterações.</translation>
    </message>
    <message>
        <source>The second laptop of Costa Rica gets everything from the first one by a package: {changes} changes, both hold the same.</source>
        <translation>O segundo portátil da Costa Rica recebe tudo do primeiro num pacote: {changes} alterações, ambos têm o mesmo.</translation>
    </message>
    <message>
        <source>Young women start businesses with relatives abroad.</source>
        <translation>Mulheres jovens criam empresas com familiares no estrangeiro.</translation>
    </message>
    <message>
        <source>Young women start businesses with those who went abroad.</source>
        <translation>Mulheres jovens criam empresas com quem partiu para o estrangeiro.</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>A package of a laptop whose digits nobody compared waits until somebody rings.</source>
        <translation>O pacote de um computador cujos algarismos ninguém comparou espera até que alguém telefone.</translation>
    </message>
    <message>
        <source>Compare digits…</source>
        <translation>Comparar os algarismos…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirmed. It counts from now on.</source>
        <translation>Confirmado. Conta a partir de agora.</translation>
    </message>
    <message>
        <source>Copy the digits</source>
        <translation>Copiar os algarismos</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Algarismos</translation>
    </message>
    <message>
        <source>Digits of this laptop</source>
        <translation>Algarismos deste computador</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Each laptop signs its packages. Whose signature it is, two people find out by phone.</source>
        <translation>Cada computador assina os seus pacotes. De quem é a assinatura, duas pessoas descobrem-no ao telefone.</translation>
    </message>
    <message>
        <source>Every package is taken, whoever made it: its receipt only says what the signature was worth. A forged file would go in unnoticed.</source>
        <translation>Todo o pacote é aceite, seja quem for que o fez: o recibo só diz quanto valia a assinatura. Um ficheiro falsificado entraria sem ninguém dar por isso.</translation>
    </message>
    <message>
        <source>For a laptop that was lost or stolen. Nothing it signs is taken any more, here and, with your next packages, in every office; what came before stays. This cannot be undone: if the laptop is found again, it begins anew, with a new key.</source>
        <translation>Para um computador perdido ou roubado. Nada do que assina é aceite, aqui e, com os seus próximos pacotes, em todos os escritórios; o que chegou antes fica. Isto não pode ser desfeito: se o computador aparecer, começa de novo, com uma chave nova.</translation>
    </message>
    <message>
        <source>Form for a lost laptop…</source>
        <translation>Formulário de computador perdido…</translation>
    </message>
    <message>
        <source>Is it really {office}?</source>
        <translation>É mesmo {office}?</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Chave revogada</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Computador</translation>
    </message>
    <message>
        <source>Laptops whose digits were compared</source>
        <translation>Computadores cujos algarismos foram comparados</translation>
    </message>
    <message>
        <source>Nobody can be reached and it cannot wait? You may take this one file. Its receipt will say that nobody was verified, and the next file asks again. If somebody else made it, false records stand here under the name of {office} until you undo it.</source>
        <translation>Ninguém atende e não pode esperar? Pode aceitar só este ficheiro. O recibo dirá que ninguém foi verificado, e o ficheiro seguinte voltará a perguntar. Se foi outra pessoa a fazê-lo, ficam aqui registos falsos em nome de {office} até que o desfaça.</translation>
    </message>
    <message>
        <source>Nobody’s digits were compared here yet.</source>
        <translation>Aqui ainda não se compararam os algarismos de ninguém.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Não assinado</translation>
    </message>
    <message>
        <source>One person verifies or revokes a laptop, another confirms it here under her or his own name; only then it counts. The names are not proven: they say who answers for it.</source>
        <translation>Uma pessoa verifica ou revoga um portátil e outra confirma aqui com o seu próprio nome; só então conta. Os nomes não são provados: dizem quem responde por isso.</translation>
    </message>
    <message>
        <source>Proposed. A second person confirms it here.</source>
        <translation>Proposto. Uma segunda pessoa confirma aqui.</translation>
    </message>
    <message>
        <source>Proposed: {laptop}. A second person confirms it in Settings, under Signatures.</source>
        <translation>Proposto: {laptop}. Uma segunda pessoa confirma nas Definições, em Assinaturas.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Revoked. Every office hears of it with the next package you write for it.</source>
        <translation>Revogado. Cada escritório fica a saber com o próximo pacote que lhe escrever.</translation>
    </message>
    <message>
        <source>Revoke… (lost laptop)</source>
        <translation>Revogar… (computador perdido)</translation>
    </message>
    <message>
        <source>Save my enrolment…</source>
        <translation>Guardar a minha inscrição…</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Signature broken</source>
        <translation>Assinatura quebrada</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Assinaturas</translation>
    </message>
    <message>
        <source>Signed by us</source>
        <translation>Assinado por nós</translation>
    </message>
    <message>
        <source>Signed with another key</source>
        <translation>Assinado com outra chave</translation>
    </message>
    <message>
        <source>Signed, not verified</source>
        <translation>Assinado, não verificado</translation>
    </message>
    <message>
        <source>Signed, verified</source>
        <translation>Assinado, verificado</translation>
    </message>
    <message>
        <source>Take it all the same…</source>
        <translation>Aceitar mesmo assim…</translation>
    </message>
    <message>
        <source>Take it once all the same</source>
        <translation>Aceitar desta vez mesmo assim</translation>
    </message>
    <message>
        <source>Take nothing of laptops nobody verified</source>
        <translation>Não aceitar nada de computadores não verificados</translation>
    </message>
    <message>
        <source>The first four groups must be just these. The last two are not shown: type them as you hear them.</source>
        <translation>Os quatro primeiros grupos devem ser exatamente estes. Os dois últimos não são mostrados: escreva-os tal como os ouve.</translation>
    </message>
    <message>
        <source>The last two groups, as you heard them</source>
        <translation>Os dois últimos grupos, tal como os ouviu</translation>
    </message>
    <message>
        <source>Trust {laptop} no longer?</source>
        <translation>Deixar de confiar em {laptop}?</translation>
    </message>
    <message>
        <source>Two persons decide on trust</source>
        <translation>Duas pessoas decidem sobre a confiança</translation>
    </message>
    <message>
        <source>Verified: {laptop}. What it signs is believed from now on.</source>
        <translation>Verificado: {laptop}. A partir de agora acredita-se no que assina.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify from a file…</source>
        <translation>Verificar a partir de um ficheiro…</translation>
    </message>
    <message>
        <source>Verify headquarters…</source>
        <translation>Verificar a sede…</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>A verificar</translation>
    </message>
    <message>
        <source>Whoever rings you to verify this laptop has you read these digits out. They are no secret.</source>
        <translation>Quem lhe telefonar para verificar este computador pede que leia estes algarismos. Não são secretos.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>O seu nome</translation>
    </message>
    <message>
        <source>enrolment {office} {laptop}</source>
        <translation>inscrição {office} {laptop}</translation>
    </message>
    <message>
        <source>{file} is written. Send it to headquarters; they ring you, and then you read your digits out.</source>
        <translation>{file} está escrito. Envie-o à sede; telefonam-lhe e então lê os seus algarismos.</translation>
    </message>
    <message>
        <source>{file} says it comes from {office}, and nobody has signed it: anybody could have made it. Best ask {office} for a new package, written with this version.</source>
        <translation>{file} diz vir de {office} e ninguém o assinou: qualquer pessoa o pode ter feito. O melhor é pedir a esse escritório ({office}) um pacote novo, escrito com esta versão.</translation>
    </message>
    <message>
        <source>{file} says it comes from “{laptop}”, {office}. Ring {office} at a number you knew before, never at one that came with the file, and have them read out the digits of that laptop: they stand there in Settings, under Signatures.</source>
        <translation>{file} diz vir de «{laptop}», {office}. Telefone para esse escritório ({office}) para um número que já conhecia, nunca para um que veio com o ficheiro, e peça que lhe leiam os algarismos desse computador: estão lá em Definições, em Assinaturas.</translation>
    </message>
    <message>
        <source>{name} verified “{laptop}”. A second person confirms it.</source>
        <translation>{name} verificou «{laptop}». Uma segunda pessoa confirma.</translation>
    </message>
    <message>
        <source>{name} wants one person alone to decide again. A second person confirms it.</source>
        <translation>{name} quer que volte a decidir uma só pessoa. Uma segunda pessoa confirma.</translation>
    </message>
    <message>
        <source>{name} wants to revoke “{laptop}”. A second person confirms it.</source>
        <translation>{name} quer revogar «{laptop}». Uma segunda pessoa confirma.</translation>
    </message>
    <message>
        <source>“{laptop}”, {office}, has a new key, and its verified key of before vouches for it: nobody needs to ring. If that laptop was lost in between, revoke it instead.</source>
        <translation>«{laptop}», {office}, tem uma chave nova, e a sua chave verificada de antes responde por ela: não é preciso telefonar. Se esse computador se perdeu entretanto, revogue-o.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>A passphrase has {least} letters or more; four or five words are good.</source>
        <translation>Uma frase secreta tem {least} letras ou mais; quatro ou cinco palavras é bom.</translation>
    </message>
    <message>
        <source>Another database…</source>
        <translation>Outra base de dados…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Choose the passphrase that counts from now on.</source>
        <translation>Escolha a frase secreta que vale a partir de agora.</translation>
    </message>
    <message>
        <source>Headquarters can help. Save a request, and send it there by mail or stick.</source>
        <translation>A sede pode ajudar. Guarde um pedido e envie-o para lá por correio ou numa pen.</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>Esqueci a frase secreta</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Open the answer…</source>
        <translation>Abrir a resposta…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Protecting the data…</source>
        <translation>A proteger os dados…</translation>
    </message>
    <message>
        <source>Save it once more…</source>
        <translation>Guardá-lo outra vez…</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Guardar o pedido…</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>Defini-la e abrir</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar o que escrevo</translation>
    </message>
    <message>
        <source>The data on this laptop is protected now.</source>
        <translation>Os dados deste computador estão agora protegidos.</translation>
    </message>
    <message>
        <source>The request is made. Headquarters rings you before it answers: then read these digits out.</source>
        <translation>O pedido está feito. A sede telefona-lhe antes de responder: leia então estes algarismos.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>A mesma outra vez</translation>
    </message>
    <message>
        <source>The two lines differ. Please type both again.</source>
        <translation>As duas linhas são diferentes. Escreva ambas de novo.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Please try again.</source>
        <translation>Esta não é a frase secreta. Tente de novo.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Isto demora um momento.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>request {database}</source>
        <translation>pedido {database}</translation>
    </message>
</context>
<context>
    <name>viewing</name>
    <message>
        <source>Only to look at: {folder} cannot be written.</source>
        <translation>Só para consulta: não é possível escrever em {folder}.</translation>
    </message>
    <message>
        <source>Save a copy to…</source>
        <translation>Guardar uma cópia em…</translation>
    </message>
</context>
<context>
    <name>ways</name>
    <message numerus="yes">
        <source>%n initiatives have none yet.</source>
        <translation>
            <numerusform>%n iniciativa ainda não tem nenhum.</numerusform>
            <numerusform>%n iniciativas ainda não têm nenhum.</numerusform>
        </translation>
    </message>
    <message>
        <source>An initiative may stand under several.</source>
        <translation>Uma iniciativa pode estar em vários.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Crosscutting theme</source>
        <translation>Tema transversal</translation>
    </message>
    <message>
        <source>GCM objective</source>
        <translation>Objetivo do Pacto Global</translation>
    </message>
    <message>
        <source>GCM principle</source>
        <translation>Princípio do Pacto Global</translation>
    </message>
    <message>
        <source>Knowledge theme</source>
        <translation>Tema de conhecimento</translation>
    </message>
    <message>
        <source>Level of government</source>
        <translation>Nível de governo</translation>
    </message>
    <message>
        <source>Local government area</source>
        <translation>Domínio local</translation>
    </message>
    <message>
        <source>Migration area</source>
        <translation>Domínio de migração</translation>
    </message>
    <message>
        <source>No initiative yet</source>
        <translation>Ainda nenhuma iniciativa</translation>
    </message>
    <message>
        <source>Nothing here yet. Choose themes on the page of an initiative, and they are counted here.</source>
        <translation>Ainda nada aqui. Escolha temas na página de uma iniciativa e serão contados aqui.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Região</translation>
    </message>
    <message>
        <source>Reports about it</source>
        <translation>Relatórios sobre isto</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>ODS</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Setor</translation>
    </message>
    <message numerus="yes">
        <source>Show its %n initiatives</source>
        <translation>
            <numerusform>Mostrar a sua iniciativa</numerusform>
            <numerusform>Mostrar as suas %n iniciativas</numerusform>
        </translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Grupo-alvo</translation>
    </message>
    <message>
        <source>What stands under each</source>
        <translation>O que há em cada um</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message>
        <source>{n} of {m} in use</source>
        <translation>{n} de {m} em uso</translation>
    </message>
</context>
</TS>
