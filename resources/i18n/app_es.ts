<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>audit</name>
    <message>
        <source>Backup made</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
        <source>Database encrypted anew</source>
        <translation>Base cifrada de nuevo</translation>
    </message>
    <message>
        <source>Database moved</source>
        <translation>Base trasladada</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Importación deshecha</translation>
    </message>
    <message>
        <source>Kept for longer</source>
        <translation>Conservado más tiempo</translation>
    </message>
    <message>
        <source>Laptop goes on under a new name</source>
        <translation>El equipo continúa con otro nombre</translation>
    </message>
    <message>
        <source>Officer’s name chosen</source>
        <translation>Nombre del funcionario elegido</translation>
    </message>
    <message>
        <source>Package taken in</source>
        <translation>Paquete recibido</translation>
    </message>
    <message>
        <source>Package written</source>
        <translation>Paquete escrito</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Frase secreta cambiada</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Report or file left</source>
        <translation>Informe o archivo que salió</translation>
    </message>
    <message>
        <source>Trust confirmed</source>
        <translation>Confianza confirmada</translation>
    </message>
    <message>
        <source>Trust not confirmed</source>
        <translation>Confianza no confirmada</translation>
    </message>
    <message>
        <source>Trust proposed</source>
        <translation>Confianza propuesta</translation>
    </message>
    <message>
        <source>changes: {value}</source>
        <translation>cambios: {value}</translation>
    </message>
    <message>
        <source>edits in Excel: {value}</source>
        <translation>correcciones en Excel: {value}</translation>
    </message>
    <message>
        <source>from: {value}</source>
        <translation>de: {value}</translation>
    </message>
    <message>
        <source>package {value}</source>
        <translation>paquete {value}</translation>
    </message>
    <message>
        <source>refused: {value}</source>
        <translation>rechazados: {value}</translation>
    </message>
    <message>
        <source>rows: {value}</source>
        <translation>filas: {value}</translation>
    </message>
    <message>
        <source>taken: {value}</source>
        <translation>incorporados: {value}</translation>
    </message>
    <message>
        <source>to: {value}</source>
        <translation>para: {value}</translation>
    </message>
    <message>
        <source>until {value}</source>
        <translation>hasta el {value}</translation>
    </message>
    <message>
        <source>waiting: {value}</source>
        <translation>en espera: {value}</translation>
    </message>
    <message>
        <source>{what}, changed: {n}</source>
        <translation>{what}, cambios: {n}</translation>
    </message>
    <message>
        <source>{what}, decided: {n}</source>
        <translation>{what}, decisiones: {n}</translation>
    </message>
    <message>
        <source>{what}, deleted: {n}</source>
        <translation>{what}, eliminaciones: {n}</translation>
    </message>
    <message>
        <source>{what}, kept: {n}</source>
        <translation>{what}, conservaciones: {n}</translation>
    </message>
    <message>
        <source>{what}, new: {n}</source>
        <translation>{what}, nuevos: {n}</translation>
    </message>
    <message>
        <source>{what}, taken back for good: {n}</source>
        <translation>{what}, borrados definitivos: {n}</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Care for what is held</source>
        <translation>Cuidado de lo que se conserva</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contacts, after their last use</source>
        <translation>Contactos, después de su último uso</translation>
    </message>
    <message>
        <source>Documents and photos, after their last use</source>
        <translation>Documentos y fotos, después de su último uso</translation>
    </message>
    <message>
        <source>Each row covers the one before, so that no row can be changed or removed unseen. The list holds no values of records.</source>
        <translation>Cada línea cubre la anterior: ninguna se puede cambiar ni quitar sin que se note. La lista no contiene datos de las fichas.</translation>
    </message>
    <message>
        <source>Forget “{title}”?</source>
        <translation>¿Olvidar «{title}»?</translation>
    </message>
    <message>
        <source>Headquarters set this; you may choose a shorter time.</source>
        <translation>Lo fijó la sede; puede elegir un plazo más corto.</translation>
    </message>
    <message>
        <source>It is deleted here and, with the next packages, everywhere.</source>
        <translation>La ficha se elimina aquí y, con los próximos paquetes, en todas partes.</translation>
    </message>
    <message>
        <source>Keep a year</source>
        <translation>Conservar un año</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Dejar ir</translation>
    </message>
    <message>
        <source>Let “{title}” go?</source>
        <translation>¿Dejar ir «{title}»?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Name, e-mail and phone go here and, with the next packages, everywhere. Nothing brings them back.</source>
        <translation>El nombre, el correo y el teléfono desaparecen aquí y, con los próximos paquetes, en todas partes. Nada los devuelve.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Nobody is named here.</source>
        <translation>Aquí no se nombra a nadie.</translation>
    </message>
    <message>
        <source>Notes, after their last use</source>
        <translation>Notas, después de su último uso</translation>
    </message>
    <message>
        <source>Nothing has to be looked at again.</source>
        <translation>No hay nada que revisar.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Take back for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Para revisar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is held about a contact</source>
        <translation>Lo que se tiene de un contacto</translation>
    </message>
    <message>
        <source>What is held?</source>
        <translation>¿Qué se tiene?</translation>
    </message>
    <message>
        <source>What is wrong is corrected in the form of the contact.</source>
        <translation>Lo que esté mal se corrige en el formulario del contacto.</translation>
    </message>
    <message>
        <source>What was not used for long is listed here. Nothing goes by itself: you keep it or let it go.</source>
        <translation>Aquí se lista lo que no se usa desde hace mucho. Nada se va solo: usted lo conserva o lo deja ir.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>deleted, but still in its history</source>
        <translation>eliminado, pero aún en el historial</translation>
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
        <translation>Croquis para orientarse: las ubicaciones son aproximadas y no se traza ninguna frontera. Los nombres y las ubicaciones no expresan ninguna opinión sobre la condición jurídica de países, territorios, ciudades o zonas, ni de sus autoridades, ni sobre sus fronteras o límites.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Copy the picture: {title}</source>
        <translation>Copiar la imagen: {title}</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <source>Copy, save, numbers: {title}</source>
        <translation>Copiar, guardar, cifras: {title}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Todavía no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Numbers behind the picture: {title}</source>
        <translation>Cifras de la imagen: {title}</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De un total de</translation>
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
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save the picture: {title}</source>
        <translation>Guardar la imagen: {title}</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Parte, %</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Mostrar las cifras</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>La imagen está copiada.</translation>
    </message>
    <message>
        <source>The picture is saved: {file}</source>
        <translation>La imagen está guardada: {file}</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>Todo el mundo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>el portapapeles</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another folder, or close the file where it is open.</source>
        <translation>No se pudo escribir {file}. Elija otra carpeta o cierre el archivo donde esté abierto.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>A chain of the log is broken.</source>
        <translation>Una cadena del registro está rota.</translation>
    </message>
    <message>
        <source>A package in the archive is no longer what was kept: {detail}.</source>
        <translation>Un paquete del archivo ya no es el que se guardó: {detail}.</translation>
    </message>
    <message>
        <source>A part of the log cannot be read.</source>
        <translation>Una parte del registro no se puede leer.</translation>
    </message>
    <message>
        <source>A record differs from the log: {uid}.</source>
        <translation>Una ficha no coincide con el registro: {uid}.</translation>
    </message>
    <message>
        <source>A record has no log: {uid}.</source>
        <translation>Una ficha no tiene rastro en el registro: {uid}.</translation>
    </message>
    <message>
        <source>A record of the log is missing: {uid}.</source>
        <translation>Falta una ficha del registro: {uid}.</translation>
    </message>
    <message>
        <source>A row is missing: {uid}.</source>
        <translation>Falta una fila: {uid}.</translation>
    </message>
    <message>
        <source>A row points to nothing in {detail}.</source>
        <translation>Una fila no remite a nada en {detail}.</translation>
    </message>
    <message>
        <source>A value differs from the log: {uid}.</source>
        <translation>Un valor no coincide con el registro: {uid}.</translation>
    </message>
    <message>
        <source>An attached file is no longer what was attached: {detail}.</source>
        <translation>Un archivo adjunto ya no es el que se adjuntó: {detail}.</translation>
    </message>
    <message>
        <source>It means: somebody or something wrote into the list of who did what. The records are not touched by it.</source>
        <translation>Significa que alguien o algo escribió en la lista de quién hizo qué. Las fichas no están afectadas.</translation>
    </message>
    <message>
        <source>It means: somebody or something wrote over a package that was kept after it was taken or sent. The records are not touched by it.</source>
        <translation>Significa: alguien o algo escribió encima de un paquete guardado tras recibirlo o enviarlo. Las fichas no se ven afectadas.</translation>
    </message>
    <message>
        <source>It means: somebody or something wrote over an attached file. The records are not touched by it.</source>
        <translation>Significa: alguien o algo sobrescribió un archivo adjunto. Las fichas no resultan afectadas.</translation>
    </message>
    <message>
        <source>It means: the disk or another program has hurt the file, and something recorded here may not be readable any more. What was sent is safe on the other side.</source>
        <translation>Significa: el disco u otro programa dañó el archivo, y algo registrado aquí quizá ya no pueda leerse. Lo enviado está a salvo en el otro lado.</translation>
    </message>
    <message>
        <source>It means: the log, where all that was recorded stands, is whole; only what is worked out from it is wrong. Nothing was lost. It is a mistake of the program, not yours.</source>
        <translation>Significa: el registro, donde está todo lo anotado, está íntegro; solo es erróneo lo que se deduce de él. Nada se perdió. Es un error del programa, no suyo.</translation>
    </message>
    <message>
        <source>Row {number} of the audit is not as it was written, or is missing.</source>
        <translation>La línea {number} del registro de auditoría no está como se escribió, o falta.</translation>
    </message>
    <message>
        <source>The digest of {scope} does not agree.</source>
        <translation>La huella de {scope} no coincide.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>El archivo está dañado: {detail}</translation>
    </message>
    <message>
        <source>The index of the log is broken.</source>
        <translation>El índice del registro está dañado.</translation>
    </message>
    <message>
        <source>The marks on clocks differ from the log.</source>
        <translation>Las marcas de los relojes difieren del registro.</translation>
    </message>
    <message>
        <source>What is known of a record is not its log: {uid}.</source>
        <translation>Lo que se sabe de una ficha no es lo que dice su registro: {uid}.</translation>
    </message>
    <message>
        <source>What to do: delete that file. It is asked for again with the next package.</source>
        <translation>Qué hacer: borre ese archivo. Se vuelve a pedir con el próximo paquete.</translation>
    </message>
    <message>
        <source>What to do: make a backup, so that the list stays as it was found, and tell headquarters.</source>
        <translation>Qué hacer: haga una copia de seguridad, para conservar la lista tal como se encontró, y avise a la sede.</translation>
    </message>
    <message>
        <source>What to do: make a backup, then send a problem report (Help, Report a problem) to whoever looks after the program. You may go on working; do not trust totals until it is mended.</source>
        <translation>Qué hacer: haga una copia de seguridad y envíe un informe de problema (Ayuda, Informar de un problema) a quien se ocupa del programa. Puede seguir trabajando; no se fíe de los totales hasta que esté arreglado.</translation>
    </message>
    <message>
        <source>What to do: nothing today. That import cannot be undone, and a lost database would be rebuilt without this package; ask its sender for it again if you want to keep it.</source>
        <translation>Qué hacer: hoy nada. Esa importación no se puede deshacer, y una base perdida se reconstruiría sin este paquete; pídalo de nuevo a su remitente si quiere conservarlo.</translation>
    </message>
    <message>
        <source>What to do: record nothing more here. Go back to the newest backup (Settings, under Backups), which keeps the damaged file aside, and take in again the packages that came since. If there is no backup, make a new database from the archive of packages: passerelle import NEW.db ARCHIVE --rebuild. Tell whoever looks after your computer: the disk may be failing.</source>
        <translation>Qué hacer: no registre nada más aquí. Vuelva a la copia más reciente (Ajustes, bajo Copias de seguridad), que guarda aparte el archivo dañado, e incorpore de nuevo los paquetes llegados desde entonces. Si no hay copia, haga una base nueva con el archivo de paquetes: passerelle import NUEVA.db ARCHIVO --rebuild. Avise a quien se ocupa de su computadora: el disco puede estar fallando.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n changes recorded.</source>
        <translation>
            <numerusform>%n cambio guardado.</numerusform>
            <numerusform>%n cambios guardados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files come from laptops nobody vouches for. Whoever verified the lost laptop finds its thirty digits in Settings, under Signatures: give them with --digits. With --accept-unverified all files are believed, also in what they say of keys.</source>
        <translation>
            <numerusform>%n archivo viene de un ordenador que nadie avala. Quien verificó el ordenador perdido encuentra sus treinta cifras en Ajustes, en Firmas: indíquelas con --digits. Con --accept-unverified se creen todos los archivos, también en lo que dicen de claves.</numerusform>
            <numerusform>%n archivos vienen de ordenadores que nadie avala. Quien verificó el ordenador perdido encuentra sus treinta cifras en Ajustes, en Firmas: indíquelas con --digits. Con --accept-unverified se creen todos los archivos, también en lo que dicen de claves.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of the archive were left out; above stands why.</source>
        <translation>
            <numerusform>%n archivo del archivo de paquetes quedó fuera; arriba se dice por qué.</numerusform>
            <numerusform>%n archivos del archivo de paquetes quedaron fuera; arriba se dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(eliminada)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>(in conflict)</source>
        <translation>(en conflicto)</translation>
    </message>
    <message>
        <source>--full is for one office</source>
        <translation>--full es para una sola oficina</translation>
    </message>
    <message>
        <source>--keep goes alone</source>
        <translation>--keep se usa solo</translation>
    </message>
    <message>
        <source>All is sound.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>Ask an office to send again.</source>
        <translation>Pedir a una oficina que vuelva a enviar.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Check the file and the chains of its log.</source>
        <translation>Comprobar el archivo y las cadenas de su registro.</translation>
    </message>
    <message>
        <source>Clock marked as wrong: {laptop}</source>
        <translation>Reloj señalado como incorrecto: {laptop}</translation>
    </message>
    <message>
        <source>Code of the receipt</source>
        <translation>Código del acuse</translation>
    </message>
    <message>
        <source>Confirm a package by the code of its receipt, heard by phone.</source>
        <translation>Confirmar un paquete con el código de su acuse, oído por teléfono.</translation>
    </message>
    <message>
        <source>Copied laptop: {laptop}. What both of them wrote is kept; each goes on under a name of its own.</source>
        <translation>Portátil copiado: {laptop}. Lo que ambos escribieron se conserva; cada uno sigue con un nombre propio.</translation>
    </message>
    <message>
        <source>Decide a conflict.</source>
        <translation>Resolver un conflicto.</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Resuelto.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Each command explains itself: passerelle COMMAND --help</source>
        <translation>Cada comando tiene su ayuda: passerelle COMANDO --help</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 something was refused or held, 2 wrong call.</source>
        <translation>Códigos de salida: 0 hecho, 1 algo se rechazó o quedó en espera, 2 llamada incorrecta.</translation>
    </message>
    <message>
        <source>Help an office that forgot its passphrase, at headquarters.</source>
        <translation>Ayudar a una oficina que olvidó su frase de contraseña, en la sede.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Into the library before: {new} new, {changed} changed.</source>
        <translation>Antes, a la biblioteca: {new} nuevos, {changed} modificados.</translation>
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
        <translation>Últimas noticias</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>Último paquete</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Likely doubles: {n}</source>
        <translation>Duplicados probables: {n}</translation>
    </message>
    <message>
        <source>List the records of an entity.</source>
        <translation>Listar las fichas de una entidad.</translation>
    </message>
    <message>
        <source>List what has been kept for long.</source>
        <translation>Listar lo que se conserva desde hace mucho.</translation>
    </message>
    <message>
        <source>List what waits for a decision.</source>
        <translation>Listar lo que espera una decisión.</translation>
    </message>
    <message>
        <source>Made: {path} (office {office}).</source>
        <translation>Creada: {path} (oficina {office}).</translation>
    </message>
    <message>
        <source>Make a database.</source>
        <translation>Crear una base de datos.</translation>
    </message>
    <message>
        <source>Make a report.</source>
        <translation>Elaborar un informe.</translation>
    </message>
    <message>
        <source>Make a verified backup.</source>
        <translation>Hacer una copia de seguridad verificada.</translation>
    </message>
    <message>
        <source>Mark a laptop whose clock is wrong.</source>
        <translation>Señalar un portátil con el reloj mal puesto.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Nothing has to be looked at again.</source>
        <translation>No hay nada que revisar.</translation>
    </message>
    <message>
        <source>Nothing was done here in that time.</source>
        <translation>No se hizo nada aquí en ese tiempo.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Ring that office at a number you knew before, and have the digits read out. Then: --digits with the last two groups, and --out for the answer.</source>
        <translation>Llame a esa oficina a un número que ya conocía y pida que le lean las cifras. Después: --digits con los dos últimos grupos y --out para la respuesta.</translation>
    </message>
    <message>
        <source>Say what is held about a contact.</source>
        <translation>Decir qué se tiene de un contacto.</translation>
    </message>
    <message>
        <source>Say who did what here, and when.</source>
        <translation>Decir quién hizo qué aquí, y cuándo.</translation>
    </message>
    <message>
        <source>Take back for good what is held of a person.</source>
        <translation>Borrar para siempre lo que se tiene de una persona.</translation>
    </message>
    <message>
        <source>The database has its new passphrase. Backups made until now keep the old one.</source>
        <translation>La base de datos tiene su nueva frase de contraseña. Las copias hechas hasta ahora conservan la anterior.</translation>
    </message>
    <message>
        <source>The database is protected now, and with it the backups, attached files and kept packages beside it. Copies you put elsewhere are not.</source>
        <translation>La base está ahora protegida, y con ella las copias de seguridad, los archivos adjuntos y los paquetes guardados a su lado. Las copias que puso en otro lugar no lo están.</translation>
    </message>
    <message>
        <source>The recovery key is here now; requests can be answered.</source>
        <translation>La clave de recuperación ya está aquí; se puede responder a las solicitudes.</translation>
    </message>
    <message>
        <source>The recovery key is made. Save a copy of it for a safe (--save-key); offices hear of it with your next packages.</source>
        <translation>La clave de recuperación está creada. Guarde una copia para una caja fuerte (--save-key); las oficinas la conocerán con sus próximos paquetes.</translation>
    </message>
    <message>
        <source>Tie records of several offices that mean the same.</source>
        <translation>Vincular fichas de varias oficinas que designan lo mismo.</translation>
    </message>
    <message>
        <source>Tied.</source>
        <translation>Vinculadas.</translation>
    </message>
    <message>
        <source>Ties: {n}</source>
        <translation>Vínculos: {n}</translation>
    </message>
    <message>
        <source>UIDs, --undo and --likely: one at a time</source>
        <translation>UID, --undo y --likely: solo uno a la vez</translation>
    </message>
    <message>
        <source>Untied.</source>
        <translation>Desvinculadas.</translation>
    </message>
    <message>
        <source>What was held of this person is gone; whoever received it hears of it.</source>
        <translation>Lo que se tenía de esta persona desapareció; quienes lo recibieron se enteran.</translation>
    </message>
    <message>
        <source>Write a problem report, without a value of any record.</source>
        <translation>Escribir un informe de problema, sin ningún valor de fichas.</translation>
    </message>
    <message>
        <source>Written: {path}. It opens the database of {laptop}, there and once.</source>
        <translation>Escrito: {path}. Abre la base de datos de {laptop}, allí y una sola vez.</translation>
    </message>
    <message>
        <source>Written: {path}. It opens the databases of all offices: keep it in a safe, and its passphrase elsewhere.</source>
        <translation>Escrito: {path}. Abre las bases de datos de todas las oficinas: guárdelo en una caja fuerte y su frase de contraseña en otro lugar.</translation>
    </message>
    <message>
        <source>Written: {path}. Send it to headquarters; they ring you, and then you read these digits out: {digits}</source>
        <translation>Escrito: {path}. Envíelo a la sede; le llamarán y entonces leerá estas cifras: {digits}</translation>
    </message>
    <message>
        <source>a verified laptop under a new name, for which its old key vouches</source>
        <translation>un equipo verificado con un nombre nuevo, que su clave anterior avala</translation>
    </message>
    <message>
        <source>as a table for a spreadsheet program</source>
        <translation>como tabla para una hoja de cálculo</translation>
    </message>
    <message>
        <source>close the workbook by the password in a file</source>
        <translation>cerrar el libro con la contraseña que está en un archivo</translation>
    </message>
    <message>
        <source>file whose first line is the new passphrase</source>
        <translation>archivo cuya primera línea es la nueva frase de contraseña</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase of the database</source>
        <translation>archivo cuya primera línea es la frase de contraseña de la base</translation>
    </message>
    <message>
        <source>file whose first line opens that copy of the recovery key</source>
        <translation>archivo cuya primera línea abre esa copia de la clave de recuperación</translation>
    </message>
    <message>
        <source>file with the password of the files</source>
        <translation>archivo con la contraseña de los archivos</translation>
    </message>
    <message>
        <source>for whom: an office, HQ, or ALL offices heard from</source>
        <translation>para quién: una oficina, HQ, o ALL para todas las oficinas de las que llegó un paquete</translation>
    </message>
    <message>
        <source>for whom: hq (everything), partner or public</source>
        <translation>para quién: hq (todo), partner o public</translation>
    </message>
    <message>
        <source>from this day on, such as 2026-01-31</source>
        <translation>desde este día, como 2026-01-31</translation>
    </message>
    <message>
        <source>it is forgotten: headquarters’ answer, with a new passphrase</source>
        <translation>se olvidó: la respuesta de la sede, con una frase de contraseña nueva</translation>
    </message>
    <message>
        <source>it is forgotten: write a request that headquarters can answer</source>
        <translation>se olvidó: escribir una solicitud que la sede pueda responder</translation>
    </message>
    <message>
        <source>its clock is right after all</source>
        <translation>su reloj es correcto, después de todo</translation>
    </message>
    <message>
        <source>json, xlsx, pdf, csv or iati; without it, as text</source>
        <translation>json, xlsx, pdf, csv o iati; sin ello, como texto</translation>
    </message>
    <message>
        <source>keep a record until this day; it is asked about again then</source>
        <translation>conservar una ficha hasta este día; entonces se vuelve a preguntar</translation>
    </message>
    <message>
        <source>make headquarters’ recovery key; offices hear of it by packages</source>
        <translation>crear la clave de recuperación de la sede; las oficinas la conocen por los paquetes</translation>
    </message>
    <message>
        <source>name a report, or ask for --list</source>
        <translation>nombre un informe o pida --list</translation>
    </message>
    <message>
        <source>name all reports</source>
        <translation>nombrar todos los informes</translation>
    </message>
    <message>
        <source>narrow it, as --list says by what; repeatable</source>
        <translation>limitarlo, --list dice por qué; se puede repetir</translation>
    </message>
    <message>
        <source>one change a line, such as {example}; - reads them here</source>
        <translation>un cambio por línea, por ejemplo {example}; - los lee aquí</translation>
    </message>
    <message>
        <source>package {id}</source>
        <translation>paquete {id}</translation>
    </message>
    <message>
        <source>packages in any order, or folders of packages</source>
        <translation>paquetes en cualquier orden, o carpetas de paquetes</translation>
    </message>
    <message>
        <source>passerelle selftest: tries this installation out, all by itself.</source>
        <translation>passerelle selftest: prueba esta instalación por sí solo.</translation>
    </message>
    <message>
        <source>take packages of signers nobody verified; the receipt says so</source>
        <translation>incorporar paquetes de firmantes que nadie ha verificado; el recibo lo dice</translation>
    </message>
    <message>
        <source>take the recovery key from the safe</source>
        <translation>tomar la clave de recuperación de la caja fuerte</translation>
    </message>
    <message>
        <source>take the rows that are clear and leave the others out</source>
        <translation>tomar las filas claras y omitir las demás</translation>
    </message>
    <message>
        <source>tell what left this laptop, and when</source>
        <translation>decir qué ha salido de este portátil, y cuándo</translation>
    </message>
    <message>
        <source>the answer to write</source>
        <translation>la respuesta que se escribe</translation>
    </message>
    <message>
        <source>the contact, as list shows it</source>
        <translation>el contacto, como lo muestra list</translation>
    </message>
    <message>
        <source>the enrolment to write</source>
        <translation>la inscripción que se escribe</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>el archivo que se escribe</translation>
    </message>
    <message>
        <source>the last two groups of its digits, heard on the phone</source>
        <translation>los dos últimos grupos de sus cifras, oídos por teléfono</translation>
    </message>
    <message>
        <source>the order of day, month and year in numbers</source>
        <translation>el orden de día, mes y año en cifras</translation>
    </message>
    <message>
        <source>the report to write; without it, you only see what would be in it</source>
        <translation>el informe que se escribe; sin ello, solo ve lo que contendría</translation>
    </message>
    <message>
        <source>the report, such as q1</source>
        <translation>el informe, por ejemplo q1</translation>
    </message>
    <message>
        <source>the request of an office that forgot its passphrase</source>
        <translation>la solicitud de una oficina que olvidó su frase de contraseña</translation>
    </message>
    <message>
        <source>the row of the titles</source>
        <translation>la fila de los títulos</translation>
    </message>
    <message>
        <source>the sheet to read</source>
        <translation>la hoja que se lee</translation>
    </message>
    <message>
        <source>the sign before decimals</source>
        <translation>el signo antes de los decimales</translation>
    </message>
    <message>
        <source>the terminal</source>
        <translation>el terminal</translation>
    </message>
    <message>
        <source>title of the document</source>
        <translation>título del documento</translation>
    </message>
    <message>
        <source>two rows filled in for one record become two</source>
        <translation>dos filas rellenadas para una misma ficha pasan a ser dos</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>espera una decisión</translation>
    </message>
    <message>
        <source>what a column is: its letters or title, and a field (- leaves it out)</source>
        <translation>qué es una columna: sus letras o su título, y un campo (- la omite)</translation>
    </message>
    <message>
        <source>what is meant in a cell</source>
        <translation>lo que se quiere decir en una celda</translation>
    </message>
    <message>
        <source>what people will fill in</source>
        <translation>lo que se va a rellenar</translation>
    </message>
    <message>
        <source>what the rows are; guessed, when omitted</source>
        <translation>qué son las filas; se adivina si se omite</translation>
    </message>
    <message>
        <source>where the copy goes</source>
        <translation>adónde va la copia</translation>
    </message>
    <message>
        <source>whether a photo may be shown: nobody recognisable, or consent kept</source>
        <translation>si una foto puede mostrarse: nadie reconocible, o consentimiento guardado</translation>
    </message>
    <message>
        <source>which record a row means; ROW.2 is its second partner</source>
        <translation>la ficha que indica una fila; ROW.2 es su segundo socio</translation>
    </message>
    <message>
        <source>with --rebuild: the thirty digits of the lost laptop, as another laptop that verified it shows them; only what it vouches for is taken; repeatable</source>
        <translation>con --rebuild: las treinta cifras del ordenador perdido, tal como las muestra otro que lo verificó; solo se toma lo que él avala; repetible</translation>
    </message>
    <message>
        <source>with --revoke: the form to print</source>
        <translation>con --revoke: el formulario para imprimir</translation>
    </message>
    <message>
        <source>write a copy of the file of this document</source>
        <translation>escribir una copia del archivo de este documento</translation>
    </message>
    <message>
        <source>write over a file of this name, if there is one</source>
        <translation>reemplazar un archivo con ese nombre, si lo hay</translation>
    </message>
    <message>
        <source>write the recovery key, for a safe</source>
        <translation>escribir la clave de recuperación, para una caja fuerte</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: {entity}, titles in row {row}</source>
        <translation>{file}, hoja {sheet}: {entity}, títulos en la fila {row}</translation>
    </message>
    <message>
        <source>{file}: empty sheets for {names}.</source>
        <translation>{file}: hojas vacías para {names}.</translation>
    </message>
    <message>
        <source>{file}: send it to {office}; its next package will hold what is missing here.</source>
        <translation>{file}: envíelo a {office}; su próximo paquete traerá lo que falta aquí.</translation>
    </message>
    <message numerus="yes">
        <source>{folder}: %n files, {size} MB.</source>
        <translation>
            <numerusform>{folder}: %n archivo, {size} MB.</numerusform>
            <numerusform>{folder}: %n archivos, {size} MB.</numerusform>
        </translation>
    </message>
    <message>
        <source>{laptop} is trusted no longer; everybody hears of it with the next package.</source>
        <translation>Ya no se confía en {laptop}; todos lo sabrán con el próximo paquete.</translation>
    </message>
    <message>
        <source>{laptop}: the clock counts as right (shown otherwise now: {records}). Everyone hears it with the next package.</source>
        <translation>{laptop}: el reloj cuenta como correcto (se muestran de otro modo: {records}). Todos lo sabrán con el próximo paquete.</translation>
    </message>
    <message>
        <source>{laptop}: the clock is marked as wrong; where others wrote too, its values are shown last (shown otherwise now: {records}). Everyone gets the mark with the next package.</source>
        <translation>{laptop}: el reloj queda señalado como incorrecto; donde otros también escribieron, sus valores se muestran al final (se muestran de otro modo: {records}). Todos reciben la marca con el próximo paquete.</translation>
    </message>
    <message>
        <source>{name} is attached to {uid}.</source>
        <translation>{name} está adjunto a {uid}.</translation>
    </message>
    <message>
        <source>{path}: backup of {records} records, {size} MB, looked at and sound.</source>
        <translation>{path}: copia de {records} fichas, {size} MB, revisada y en buen estado.</translation>
    </message>
    <message>
        <source>Not sent: {n} records</source>
        <translation>Fichas sin enviar: {n}</translation>
    </message>
    <message>
        <source>%(value)r is none of %(choices)s</source>
        <translation>%(value)r no es ninguno de: %(choices)s</translation>
    </message>
    <message>
        <source>%(value)r is not a number</source>
        <translation>%(value)r no es un número</translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are no part of it: they lie in {folder}, where nothing is ever written again. Copy that folder too.</source>
        <translation>
            <numerusform>%n archivo adjunto no forma parte de ella: está en {folder}, donde nada se reescribe nunca. Copie también esa carpeta.</numerusform>
            <numerusform>%n archivos adjuntos no forman parte de ella: están en {folder}, donde nada se reescribe nunca. Copie también esa carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits made in the sheets taken</source>
        <translation>
            <numerusform>se tomó %n cambio hecho en las hojas</numerusform>
            <numerusform>se tomaron %n cambios hechos en las hojas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still to come</source>
        <translation>
            <numerusform>falta por llegar %n archivo</numerusform>
            <numerusform>faltan por llegar %n archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still to come, {size} MB; every package asks for them.</source>
        <translation>
            <numerusform>Falta por llegar %n archivo, {size} MB; cada paquete lo pide.</numerusform>
            <numerusform>Faltan por llegar %n archivos, {size} MB; cada paquete los pide.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go along, {size} MB.</source>
        <translation>
            <numerusform>%n archivo va con él, {size} MB.</numerusform>
            <numerusform>%n archivos van con él, {size} MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of its records are not here. Put them back into the folder of files, or wait: the next packages ask for them.</source>
        <translation>
            <numerusform>%n archivo de sus fichas no está aquí. Devuélvalo a la carpeta de archivos, o espere: los próximos paquetes lo piden.</numerusform>
            <numerusform>%n archivos de sus fichas no están aquí. Devuélvalos a la carpeta de archivos, o espere: los próximos paquetes los piden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for a later package, {size} MB.</source>
        <translation>
            <numerusform>%n archivo espera a un próximo paquete, {size} MB.</numerusform>
            <numerusform>%n archivos esperan a un próximo paquete, {size} MB.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems noted in {file}</source>
        <translation>
            <numerusform>%n problema señalado en {file}</numerusform>
            <numerusform>%n problemas señalados en {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>%s is missing</source>
        <translation>falta %s</translation>
    </message>
    <message>
        <source>(stands beside newer work)</source>
        <translation>(queda junto a un trabajo más reciente)</translation>
    </message>
    <message>
        <source>--file-back is for one file</source>
        <translation>--file-back es para un solo archivo</translation>
    </message>
    <message>
        <source>Attach a file to a document, or as a new one to its place.</source>
        <translation>Adjuntar un archivo a un documento, o como documento nuevo en su lugar.</translation>
    </message>
    <message>
        <source>Attached files and packages are in it. The administrator goes back to it by pg_restore.</source>
        <translation>Contiene los archivos adjuntos y los paquetes. El administrador vuelve a ella con pg_restore.</translation>
    </message>
    <message>
        <source>Confirmed: it counts from now on.</source>
        <translation>Confirmado: cuenta desde ahora.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Dropped: nothing was changed.</source>
        <translation>Descartado: no cambió nada.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>From now on two persons decide on trust.</source>
        <translation>Desde ahora deciden dos personas sobre la confianza.</translation>
    </message>
    <message>
        <source>It goes on as a new laptop. {path} is kept as it was: work there no longer.</source>
        <translation>Sigue como un ordenador nuevo. {path} se conserva como estaba: ya no trabaje ahí.</translation>
    </message>
    <message>
        <source>Move a database onto a server, or from there into a file.</source>
        <translation>Trasladar una base a un servidor, o de ahí a un archivo.</translation>
    </message>
    <message>
        <source>Moved to {path}: {records} records, {changes} changes, {files} files, {packages} packages. All was compared and is equal.</source>
        <translation>Trasladada a {path}: {records} fichas, {changes} cambios, {files} archivos, {packages} paquetes. Todo se ha comparado y es igual.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Narrowed by (--where)</source>
        <translation>Se limita por (--where)</translation>
    </message>
    <message>
        <source>No passphrase protects it where it lies now.</source>
        <translation>Donde está ahora, ninguna frase de contraseña la protege.</translation>
    </message>
    <message>
        <source>No report has left this laptop.</source>
        <translation>Ningún informe ha salido de este portátil.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>No se guardó nada.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Answer the questions, or --skip-problems.</source>
        <translation>No se registró nada. Responda a las preguntas o añada --skip-problems.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>On what you do at headquarters stands: {name}</source>
        <translation>Lo que usted hace en la sede lleva el nombre: {name}</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Package {number} arrived, but some of it waits or was refused; the receipt in the next package from there says what.</source>
        <translation>El paquete {number} llegó, pero una parte espera o fue rechazada; el acuse del próximo paquete de allí dirá cuál.</translation>
    </message>
    <message>
        <source>Package {number} is confirmed: all of it is in.</source>
        <translation>El paquete {number} está confirmado: todo ha entrado.</translation>
    </message>
    <message>
        <source>Package {number} of {office} is taken back: {changes} changes of {records} records.</source>
        <translation>El paquete {number} de {office} queda anulado: {changes} cambios de {records} fichas.</translation>
    </message>
    <message>
        <source>Password of the server: </source>
        <translation>Contraseña del servidor: </translation>
    </message>
    <message>
        <source>Play the whole story on this machine, and check each step.</source>
        <translation>Recorrer toda la historia en este equipo y comprobar cada paso.</translation>
    </message>
    <message>
        <source>Print the digests by which two databases are compared.</source>
        <translation>Mostrar las huellas con que se comparan dos bases de datos.</translation>
    </message>
    <message>
        <source>Proposed by {name}. It counts once another person confirms it: trust DATABASE --confirm {laptop} --as NAME</source>
        <translation>Propuesto por {name}. Cuenta cuando otra persona lo confirma: trust DATABASE --confirm {laptop} --as NAME</translation>
    </message>
    <message>
        <source>Protect a database, or change its passphrase.</source>
        <translation>Proteger una base de datos o cambiar su frase de contraseña.</translation>
    </message>
    <message>
        <source>Publish what offices share into the library of all.</source>
        <translation>Publicar en la biblioteca de todos lo que comparten las oficinas.</translation>
    </message>
    <message>
        <source>Published: {new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>Publicado: {new} nuevos, {changed} modificados, {withdrawn} retirados.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Record many changes, all or nothing.</source>
        <translation>Guardar muchos cambios, todos o ninguno.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Restaurar una copia de seguridad.</translation>
    </message>
    <message>
        <source>Restored: {path}. It goes on as a new laptop.</source>
        <translation>Restaurado: {path}. Sigue como un portátil nuevo.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Say how colleagues on a server call you.</source>
        <translation>Decir cómo le llaman sus colegas en un servidor.</translation>
    </message>
    <message>
        <source>Say what is not sent, not confirmed, or missing.</source>
        <translation>Decir qué no se ha enviado, qué no está confirmado y qué falta.</translation>
    </message>
    <message>
        <source>Say which attached files are here, and which are to come.</source>
        <translation>Decir qué archivos adjuntos están aquí y cuáles faltan por llegar.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Ámbito</translation>
    </message>
    <message>
        <source>Sent, not confirmed: {n} records</source>
        <translation>Fichas enviadas, sin confirmar: {n}</translation>
    </message>
    <message>
        <source>Settle a review item.</source>
        <translation>Cerrar un punto por revisar.</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Cerrado.</translation>
    </message>
    <message>
        <source>Show a record, what belongs to it, and its history.</source>
        <translation>Mostrar una ficha, lo que depende de ella y su historial.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Take packages in, or preview them.</source>
        <translation>Incorporar paquetes o verlos antes.</translation>
    </message>
    <message>
        <source>Take rows from any workbook.</source>
        <translation>Tomar filas de cualquier libro.</translation>
    </message>
    <message>
        <source>Take the last import back.</source>
        <translation>Deshacer la última importación.</translation>
    </message>
    <message>
        <source>The database that was there is kept: {path}</source>
        <translation>La base que estaba allí se conserva: {path}</translation>
    </message>
    <message>
        <source>The databases do not agree.</source>
        <translation>Las bases de datos no coinciden.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made until now still open with the old one; where somebody may know it, make a new backup and delete those.</source>
        <translation>La frase de contraseña ha cambiado. Las copias hechas hasta ahora aún se abren con la anterior; si alguien puede conocerla, haga una copia nueva y elimine aquellas.</translation>
    </message>
    <message>
        <source>The tour is over: all databases agree.</source>
        <translation>El recorrido terminó: todas las bases de datos coinciden.</translation>
    </message>
    <message>
        <source>There is nothing to note, so no copy was made.</source>
        <translation>No hay nada que señalar, así que no se hizo ninguna copia.</translation>
    </message>
    <message>
        <source>This database is a file of this laptop: its name stands on it.</source>
        <translation>Esta base es un archivo de este portátil: figura el nombre del portátil.</translation>
    </message>
    <message>
        <source>This database is not protected by a passphrase.</source>
        <translation>Esta base de datos no está protegida con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Verified: {laptop}. What it signs is believed from now on.</source>
        <translation>Verificado: {laptop}. Desde ahora se cree lo que firma.</translation>
    </message>
    <message>
        <source>Verify a laptop by digits heard on the phone, or revoke one.</source>
        <translation>Verificar un equipo por cifras oídas por teléfono, o revocar uno.</translation>
    </message>
    <message>
        <source>Waits for a second person: {what} {laptop}, proposed by {name}</source>
        <translation>Espera a una segunda persona: {what} {laptop}, propuesto por {name}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Without a command, or with --training, the window opens.</source>
        <translation>Sin comando, o con --training, se abre la ventana.</translation>
    </message>
    <message>
        <source>Write a package with what the recipient lacks.</source>
        <translation>Escribir un paquete con lo que le falta al destinatario.</translation>
    </message>
    <message>
        <source>Write an empty workbook to fill in.</source>
        <translation>Escribir un libro vacío para rellenar.</translation>
    </message>
    <message>
        <source>Write who this laptop is, and its key.</source>
        <translation>Escribir quién es este equipo, y su clave.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Escrito: {file}</translation>
    </message>
    <message>
        <source>Written: {path}. Whoever receives it rings you; then read these digits out: {digits}</source>
        <translation>Escrito: {path}. Quien lo reciba le llamará; lea entonces estas cifras: {digits}</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>falta un comando</translation>
    </message>
    <message>
        <source>a document, or an initiative, an activity or a note that gets one</source>
        <translation>un documento, o una iniciativa, una actividad o una nota que recibe uno</translation>
    </message>
    <message>
        <source>a file that is not there yet, or the address of an empty database</source>
        <translation>un archivo que aún no existe, o la dirección de una base vacía</translation>
    </message>
    <message>
        <source>a laptop that was lost: trust it no longer</source>
        <translation>un equipo perdido: no confiar más en él</translation>
    </message>
    <message>
        <source>a new or empty folder, or that of a former tour</source>
        <translation>una carpeta nueva o vacía, o la de un recorrido anterior</translation>
    </message>
    <message>
        <source>a value that every row has in a field</source>
        <translation>un valor que toda fila tiene en un campo</translation>
    </message>
    <message>
        <source>a workbook (.xlsx, .xls, .ods, .xlsb) or CSV</source>
        <translation>un libro (.xlsx, .xls, .ods, .xlsb) o un CSV</translation>
    </message>
    <message>
        <source>all that the recipient may have</source>
        <translation>todo lo que el destinatario puede recibir</translation>
    </message>
    <message>
        <source>also on a network share, a stick, or in a folder of OneDrive</source>
        <translation>también en un recurso de red, una memoria USB o una carpeta de OneDrive</translation>
    </message>
    <message>
        <source>an enrolment, or a package of the laptop</source>
        <translation>una inscripción, o un paquete del equipo</translation>
    </message>
    <message>
        <source>an open workbook, also where it could be encrypted</source>
        <translation>un libro abierto, aunque se pudiera cifrar</translation>
    </message>
    <message>
        <source>another edit of this place is here; say which one counts</source>
        <translation>aquí ya hay otro cambio en este lugar; diga cuál vale</translation>
    </message>
    <message>
        <source>as conflicts lists it</source>
        <translation>tal como lo muestra «conflicts»</translation>
    </message>
    <message>
        <source>asks to send something again</source>
        <translation>pide que se reenvíe algo</translation>
    </message>
    <message>
        <source>at headquarters: let two persons decide on trust, or one again</source>
        <translation>en la sede: que dos personas decidan sobre la confianza, o de nuevo una</translation>
    </message>
    <message numerus="yes">
        <source>brings %n changes again that were set aside by an undo</source>
        <translation>
            <numerusform>vuelve a traer %n cambio que una anulación había apartado</numerusform>
            <numerusform>vuelve a traer %n cambios que una anulación había apartado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brings %n files</source>
        <translation>
            <numerusform>trae %n archivo</numerusform>
            <numerusform>trae %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>no se puede tomar</translation>
    </message>
    <message>
        <source>code of the receipt: {code}</source>
        <translation>código del acuse: {code}</translation>
    </message>
    <message>
        <source>comes from a signer nobody verified</source>
        <translation>viene de un firmante que nadie ha verificado</translation>
    </message>
    <message>
        <source>confirm what another person proposed; “alone” for one person again</source>
        <translation>confirmar lo que propuso otra persona; «alone» para que decida de nuevo una</translation>
    </message>
    <message numerus="yes">
        <source>confirms %n packages of ours</source>
        <translation>
            <numerusform>confirma %n paquete nuestro</numerusform>
            <numerusform>confirma %n paquetes nuestros</numerusform>
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
        <translation>descartar lo que alguien propuso</translation>
    </message>
    <message>
        <source>field or hq</source>
        <translation>field (oficina de país) o hq (sede)</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase of the new file</source>
        <translation>archivo cuya primera línea es la frase de contraseña del nuevo archivo</translation>
    </message>
    <message>
        <source>for every command</source>
        <translation>para todos los comandos</translation>
    </message>
    <message>
        <source>has been taken</source>
        <translation>ya se ha tomado</translation>
    </message>
    <message>
        <source>how colleagues at headquarters call you; “” for the login alone</source>
        <translation>cómo le llaman sus colegas de la sede; “” para el usuario solo</translation>
    </message>
    <message>
        <source>how much is written to the log</source>
        <translation>nivel de detalle del registro</translation>
    </message>
    <message>
        <source>if wanted</source>
        <translation>si se quiere</translation>
    </message>
    <message>
        <source>into a file without a passphrase, although there is one now</source>
        <translation>en un archivo sin frase de contraseña, aunque ahora la hay</translation>
    </message>
    <message>
        <source>is for another office</source>
        <translation>es para otra oficina</translation>
    </message>
    <message>
        <source>is no package but a table</source>
        <translation>es una tabla, no un paquete</translation>
    </message>
    <message>
        <source>it does not go together with %s</source>
        <translation>no se puede usar con %s</translation>
    </message>
    <message>
        <source>it takes no value, and got %r</source>
        <translation>no lleva valor y recibió %r</translation>
    </message>
    <message>
        <source>it was looked at</source>
        <translation>está revisado</translation>
    </message>
    <message>
        <source>its value is missing</source>
        <translation>falta su valor</translation>
    </message>
    <message>
        <source>language of what is said and written</source>
        <translation>idioma de los mensajes y archivos</translation>
    </message>
    <message>
        <source>leave attached files for a later package</source>
        <translation>dejar los archivos adjuntos para un próximo paquete</translation>
    </message>
    <message>
        <source>leave this copy as it is, whatever its office does now</source>
        <translation>dejar esta copia como está, haga lo que haga su oficina</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>list organisations that may be the same</source>
        <translation>listar las organizaciones que podrían ser la misma</translation>
    </message>
    <message>
        <source>mixes training and real work</source>
        <translation>mezcla formación y trabajo real</translation>
    </message>
    <message>
        <source>needs a newer program</source>
        <translation>necesita una versión más reciente</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>necesita contraseña</translation>
    </message>
    <message>
        <source>new {new}, changed {changed}, as before {same}, left out {skipped}</source>
        <translation>nuevas {new}, modificadas {changed}, sin cambios {same}, omitidas {skipped}</translation>
    </message>
    <message>
        <source>new: {entity}</source>
        <translation>nuevo: {entity}</translation>
    </message>
    <message>
        <source>nobody knows %s</source>
        <translation>no se conoce %s</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <source>number of the package</source>
        <translation>número del paquete</translation>
    </message>
    <message>
        <source>one JSON object on standard output, nothing else there</source>
        <translation>un objeto JSON en la salida estándar, y nada más</translation>
    </message>
    <message>
        <source>one of %s is missing</source>
        <translation>falta uno de: %s</translation>
    </message>
    <message>
        <source>only these, also over a correction; all that needs no look if none</source>
        <translation>solo estos, también sobre una corrección; sin UID, todo lo que no hay que mirar antes</translation>
    </message>
    <message>
        <source>only these; a set is asked for one of its codes; repeatable</source>
        <translation>solo estas; en una lista, uno de sus códigos; se puede repetir</translation>
    </message>
    <message>
        <source>only this scope, such as BF or global</source>
        <translation>solo este ámbito, por ejemplo BF o global</translation>
    </message>
    <message>
        <source>only what these words find</source>
        <translation>solo lo que encuentran estas palabras</translation>
    </message>
    <message>
        <source>pdf, docx, xlsx, jpg, png or txt</source>
        <translation>pdf, docx, xlsx, jpg, png o txt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>replay the log from nothing and compare</source>
        <translation>rehacer el registro desde cero y comparar</translation>
    </message>
    <message>
        <source>save a copy of the file with a note at each problem</source>
        <translation>guardar una copia del archivo con una nota en cada problema</translation>
    </message>
    <message>
        <source>say what would happen, no more</source>
        <translation>decir qué pasaría, sin hacer nada</translation>
    </message>
    <message>
        <source>show this help, and do nothing</source>
        <translation>mostrar esta ayuda, sin hacer nada</translation>
    </message>
    <message>
        <source>such as initiative</source>
        <translation>por ejemplo initiative</translation>
    </message>
    <message>
        <source>take all that people changed in the sheets</source>
        <translation>tomar todo lo que se cambió en las hojas</translation>
    </message>
    <message>
        <source>take alternative N, from 1</source>
        <translation>elegir la versión N, desde 1</translation>
    </message>
    <message>
        <source>take in again what an undo of this package has set aside</source>
        <translation>retomar lo que la anulación de este paquete apartó</translation>
    </message>
    <message>
        <source>take one of these changes, by the key a preview names; repeatable</source>
        <translation>tomar uno de estos cambios, por la clave que indica la vista previa; se puede repetir</translation>
    </message>
    <message>
        <source>take the changes whose keys stand in a file, one in a line</source>
        <translation>tomar los cambios cuyas claves figuran en un archivo, una por línea</translation>
    </message>
    <message>
        <source>to be given</source>
        <translation>hay que indicar</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>uso: </translation>
    </message>
    <message>
        <source>your name, where two persons decide on trust</source>
        <translation>su nombre, donde deciden dos personas sobre la confianza</translation>
    </message>
    <message>
        <source>{value} (here: {now})</source>
        <translation>{value} (aquí: {now})</translation>
    </message>
    <message>
        <source>“{word}” has no =</source>
        <translation>«{word}» no tiene =</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>incorporado</translation>
    </message>
    <message>
        <source>taken {taken}, known {known}, held {held}, refused {refused}, conflicts {conflicts}</source>
        <translation>incorporados: {taken}, conocidos: {known}, en espera: {held}, rechazados: {refused}, conflictos: {conflicts}</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>la copia de seguridad</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base de datos</translation>
    </message>
    <message>
        <source>the field in conflict</source>
        <translation>el campo en conflicto</translation>
    </message>
    <message>
        <source>the file to write, or a folder for a file of the usual name</source>
        <translation>el archivo que se escribirá, o una carpeta donde tendrá su nombre habitual</translation>
    </message>
    <message>
        <source>the files are the archive of a lost database of this office</source>
        <translation>los archivos son el archivo de una base perdida de esta oficina</translation>
    </message>
    <message>
        <source>the id that import has printed</source>
        <translation>el identificador que mostró import</translation>
    </message>
    <message>
        <source>the laptop&apos;s name</source>
        <translation>el nombre del portátil</translation>
    </message>
    <message>
        <source>the laptop: a feed as status names it, or how that begins</source>
        <translation>el portátil: un flujo como lo nombra status, o su comienzo</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>la ficha</translation>
    </message>
    <message>
        <source>the record goes</source>
        <translation>la ficha se elimina</translation>
    </message>
    <message>
        <source>the record stays</source>
        <translation>la ficha se queda</translation>
    </message>
    <message>
        <source>the twelve digits, in any groups</source>
        <translation>las doce cifras, agrupadas como se quiera</translation>
    </message>
    <message>
        <source>two letters of a country office, or HQ</source>
        <translation>dos letras para una oficina de país, o HQ para la sede</translation>
    </message>
    <message>
        <source>two or more that mean the same; none lists the ties there are</source>
        <translation>dos o más que designan lo mismo; sin UID, se listan los vínculos que hay</translation>
    </message>
    <message>
        <source>untie this record</source>
        <translation>desvincular esta ficha</translation>
    </message>
    <message>
        <source>usage: passerelle COMMAND …   (passerelle --help lists the commands)</source>
        <translation>uso: passerelle COMANDO …   (passerelle --help muestra los comandos)</translation>
    </message>
    <message>
        <source>waits for another package</source>
        <translation>espera otro paquete</translation>
    </message>
    <message>
        <source>waits for {laptop}, number {number}</source>
        <translation>espera a {laptop}, número {number}</translation>
    </message>
    <message>
        <source>was changed in a spreadsheet program</source>
        <translation>se modificó en una hoja de cálculo</translation>
    </message>
    <message>
        <source>whom to ask</source>
        <translation>a quién pedir</translation>
    </message>
    <message>
        <source>why, for the others</source>
        <translation>el motivo, para los demás</translation>
    </message>
    <message>
        <source>with all that was ever written</source>
        <translation>con todo lo que se ha escrito</translation>
    </message>
    <message>
        <source>with the training data of that office, at headquarters of all</source>
        <translation>con los datos de formación de esa oficina; en la sede, de todas</translation>
    </message>
    <message>
        <source>without a passphrase, for training and tests</source>
        <translation>sin frase de contraseña, para formación y pruebas</translation>
    </message>
    <message>
        <source>write this value instead; empty clears</source>
        <translation>escribir este valor en su lugar; vacío para borrar</translation>
    </message>
    <message>
        <source>{conflicts} conflicts, {reviews} to look at</source>
        <translation>conflictos: {conflicts}, puntos por revisar: {reviews}</translation>
    </message>
    <message>
        <source>{file}: package {number} for {office}, {changes} changes of {records} records.</source>
        <translation>{file}: paquete {number} para {office} (cambios: {changes}, fichas: {records}).</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message numerus="yes">
        <source>%n decided. They travel with the next package.</source>
        <translation>
            <numerusform>%n decidido. Viaja con el próximo paquete.</numerusform>
            <numerusform>%n decididos. Viajan con el próximo paquete.</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>A status past a step</source>
        <translation>Un estado que salta una etapa</translation>
    </message>
    <message>
        <source>Before both changes</source>
        <translation>Antes de los dos cambios</translation>
    </message>
    <message>
        <source>Counted twice?</source>
        <translation>¿Contado dos veces?</translation>
    </message>
    <message>
        <source>Decided. It travels with the next package.</source>
        <translation>Resuelto. La decisión viajará con el próximo paquete.</translation>
    </message>
    <message>
        <source>Deleted here, edited there</source>
        <translation>Eliminada por un lado, modificada por otro</translation>
    </message>
    <message>
        <source>Deleted, but still in use</source>
        <translation>Eliminada, pero todavía en uso</translation>
    </message>
    <message>
        <source>It is all right</source>
        <translation>Está bien así</translation>
    </message>
    <message>
        <source>It is one record</source>
        <translation>Es una sola ficha</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Conservar la ficha</translation>
    </message>
    <message>
        <source>Keep this (shown now)</source>
        <translation>Conservar esto (lo que se ve ahora)</translation>
    </message>
    <message>
        <source>Let it be deleted</source>
        <translation>Confirmar la eliminación</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada que resolver</translation>
    </message>
    <message>
        <source>Off the list. Nothing was changed.</source>
        <translation>Fuera de la lista. No se cambió nada.</translation>
    </message>
    <message>
        <source>One new row, filled in twice</source>
        <translation>Una fila nueva, rellenada dos veces</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Abrir la ficha</translation>
    </message>
    <message>
        <source>Or write it anew</source>
        <translation>O escríbalo de nuevo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Something does not fit</source>
        <translation>Algo no encaja</translation>
    </message>
    <message numerus="yes">
        <source>Take ours in all %n</source>
        <translation>
            <numerusform>Tomar la nuestra en %n conflicto</numerusform>
            <numerusform>Tomar la nuestra en los %n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in all %n</source>
        <translation>
            <numerusform>Tomar la suya en %n conflicto</numerusform>
            <numerusform>Tomar la suya en los %n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Tomar esto</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Son dos</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Two records with the same code</source>
        <translation>Dos fichas con el mismo código</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Usar estos valores</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Usar este texto</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Lo que espera una decisión</translation>
    </message>
    <message>
        <source>When two people change the same fact, both versions wait here side by side. Everything else goes on meanwhile.</source>
        <translation>Cuando dos personas cambian el mismo dato, las dos versiones esperan aquí, una al lado de la otra. Mientras tanto, todo lo demás sigue.</translation>
    </message>
    <message>
        <source>Why, for those who wrote otherwise</source>
        <translation>Por qué, para quienes escribieron otra cosa</translation>
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
        <translation>Los países aparecen aquí con su primera iniciativa, o cuando participan en una ronda.</translation>
    </message>
    <message>
        <source>Grants by region, USD</source>
        <translation>Subvenciones por región, USD</translation>
    </message>
    <message>
        <source>Grants, USD</source>
        <translation>Subvenciones, USD</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Iniciativas</translation>
    </message>
    <message>
        <source>No country takes part yet</source>
        <translation>Todavía no participa ningún país</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Personas alcanzadas</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Where the programmes are</source>
        <translation>Dónde están los programas</translation>
    </message>
</context>
<context>
    <name>deleted</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>A deleted record is kept with all it held. Brought back, it is as it was, with what was deleted along with it; that travels with the next package.</source>
        <translation>Una ficha eliminada se conserva con todo lo que contenía. Al recuperarla queda como estaba, con lo que se eliminó con ella; eso viaja con el próximo paquete.</translation>
    </message>
    <message>
        <source>Back to all records</source>
        <translation>Volver a todas las fichas</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Brought back: {title}</source>
        <translation>Recuperada: {title}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Eliminada el</translation>
    </message>
    <message>
        <source>Nothing is deleted</source>
        <translation>No hay nada eliminado</translation>
    </message>
    <message>
        <source>What somebody deletes is listed here, with who did it and when, and can be brought back.</source>
        <translation>Lo que alguien elimina aparece aquí, con quién y cuándo, y puede recuperarse.</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Con ella</translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>A problem report of Passerelle. It holds versions, settings, counts, what a check of the database found, and the last lines of the program’s own log. It holds no value of any record, no name, no key and no passphrase. Please add in your own words: what did you do, what did you expect, and what happened?</source>
        <translation>Informe de problema de Passerelle. Contiene versiones, ajustes, recuentos, lo que halló una comprobación de la base y las últimas líneas del registro del programa. No contiene ningún valor de ninguna ficha, ni nombre, ni clave, ni frase secreta. Añada con sus palabras: ¿qué hizo, qué esperaba y qué pasó?</translation>
    </message>
    <message>
        <source>Looking at the database and the log</source>
        <translation>Examinando la base y el registro</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Guardar el informe…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Texts of the report</source>
        <translation>Textos del informe</translation>
    </message>
    <message>
        <source>This makes one file for whoever looks after the program. It holds no record, no name and no key: look at each text before you save it. Nothing is sent by itself.</source>
        <translation>Esto crea un solo archivo para quien se ocupa del programa. No contiene fichas, nombres ni claves: mire cada texto antes de guardar. Nada se envía solo.</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Lo que contiene</translation>
    </message>
</context>
<context>
    <name>doubles</name>
    <message>
        <source>Done. It travels with the next packages.</source>
        <translation>Hecho. Viaja con los próximos paquetes.</translation>
    </message>
    <message>
        <source>No doubles found</source>
        <translation>No se han encontrado duplicados</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>Vinculadas</translation>
    </message>
    <message>
        <source>Tied organisations count once in every total. Nothing is merged, no office sees the other&apos;s, and a tie can be taken back.</source>
        <translation>Las organizaciones vinculadas cuentan una vez en cada total. Nada se fusiona, ninguna oficina ve la de la otra, y un vínculo se puede deshacer.</translation>
    </message>
    <message>
        <source>Untie</source>
        <translation>Desvincular</translation>
    </message>
    <message>
        <source>When two offices record organisations with nearly the same name and seat, they are listed here side by side, to be tied.</source>
        <translation>Cuando dos oficinas registran organizaciones con casi el mismo nombre y sede, aparecen aquí una junto a otra, para vincularlas.</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>{share} de parecido</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Another edit of this cell was taken before; this one replaces it</source>
        <translation>Ya se tomó otro cambio de esta celda; este lo reemplaza</translation>
    </message>
    <message>
        <source>Changed here since; both stay until somebody decides</source>
        <translation>Aquí se cambió después; ambos quedan hasta que alguien decida</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todo</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir nada</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Copiada: {name}</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>Eliminar la ficha</translation>
    </message>
    <message>
        <source>Deletion: {name}</source>
        <translation>Eliminación: {name}</translation>
    </message>
    <message>
        <source>Here it says today: {value}</source>
        <translation>Aquí dice hoy: {value}</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>En el paquete</translation>
    </message>
    <message>
        <source>In the sheet now</source>
        <translation>En la hoja ahora</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Nueva: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed in the sheets of {file}.</source>
        <translation>No se cambió nada en las hojas de {file}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Sheet {sheet}, {cell}</source>
        <translation>Hoja {sheet}, {cell}</translation>
    </message>
    <message>
        <source>Somebody changed the sheets of {file}, package {number} of {office}. Take what is right; the rest stays in the file, which is kept, and can be looked at again.</source>
        <translation>Alguien cambió las hojas de {file}, paquete {number} de {office}. Tome lo que es correcto; lo demás queda en el archivo, que se conserva, y se puede volver a mirar.</translation>
    </message>
    <message>
        <source>Taken already</source>
        <translation>Ya tomado</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>Use this choice</source>
        <translation>Usar esta selección</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>{chosen} of {whole} chosen</source>
        <translation>{chosen} de {whole} elegidos</translation>
    </message>
</context>
<context>
    <name>entities</name>
    <message>
        <source>A function is enough; a name only with the consent of the person.</source>
        <translation>Basta una función; el nombre, solo con el consentimiento de la persona.</translation>
    </message>
    <message>
        <source>A project or action: what it wants, where, with whom, for how long and with what money.</source>
        <translation>Un proyecto o una acción: qué busca, dónde, con quién, por cuánto tiempo y con qué fondos.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Evaluaciones</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Beneficiarios</translation>
    </message>
    <message>
        <source>Beneficiary figure</source>
        <translation>Cifra de beneficiarios</translation>
    </message>
    <message>
        <source>Budget, receipts, spending and what others put in, in money or in kind.</source>
        <translation>Presupuesto, ingresos, gastos y aportes de otros, en dinero o en especie.</translation>
    </message>
    <message>
        <source>Closed period</source>
        <translation>Período cerrado</translation>
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
        <translation>Cifras, nunca personas. «Alcanzado» se refiere a las personas nuevas del período; así los períodos se pueden sumar.</translation>
    </message>
    <message>
        <source>Criteria met wholly or partly are favoured; none knocks out.</source>
        <translation>Los criterios cumplidos del todo o en parte cuentan a favor; ninguno excluye.</translation>
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
        <translation>Archivos y enlaces: términos de referencia, acuerdos, informes, módulos, fotos.</translation>
    </message>
    <message>
        <source>Funding line</source>
        <translation>Línea de financiación</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>Plazo de conservación</translation>
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
        <translation>Lo mantiene la sede; es igual en todas las oficinas.</translation>
    </message>
    <message>
        <source>Mark on clocks</source>
        <translation>Marca de relojes</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finanzas</translation>
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
        <translation>Una por etapa: análisis previo, comité nacional, comité directivo.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Participación</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participaciones</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
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
        <translation>Las fichas que designan lo mismo comparten un identificador común; ninguna se borra.</translation>
    </message>
    <message>
        <source>Risks to reduce and opportunities to use, sector by sector.</source>
        <translation>Riesgos que reducir y oportunidades que aprovechar, sector por sector.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Puntuaciones</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Riesgos y oportunidades</translation>
    </message>
    <message>
        <source>Screening item</source>
        <translation>Riesgo u oportunidad</translation>
    </message>
    <message>
        <source>Standard ones add up across offices; your own stay yours.</source>
        <translation>Los indicadores estándar se suman entre oficinas; los suyos siguen siendo suyos.</translation>
    </message>
    <message>
        <source>The directory of all who take part; entered once, used everywhere.</source>
        <translation>El directorio de todos los que participan: se escriben una vez y se usan en todas partes.</translation>
    </message>
    <message>
        <source>The work plan: tasks, meetings, trainings, pilots, services.</source>
        <translation>El plan de trabajo: tareas, reuniones, formaciones, pilotos, servicios.</translation>
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
        <translation>Vínculo entre duplicados</translation>
    </message>
    <message>
        <source>Ties of doubles</source>
        <translation>Vínculos entre duplicados</translation>
    </message>
    <message>
        <source>Trust in laptops</source>
        <translation>Confianza en los equipos</translation>
    </message>
    <message>
        <source>What happened, what was learned, what is needed, what was decided.</source>
        <translation>Qué pasó, qué se aprendió, qué hace falta, qué se decidió.</translation>
    </message>
    <message>
        <source>What the indicator stood at, and when.</source>
        <translation>El valor del indicador, y su fecha.</translation>
    </message>
    <message>
        <source>What the initiative is about: goals, sectors, groups and levels.</source>
        <translation>De qué trata la iniciativa: objetivos, sectores, grupos y niveles.</translation>
    </message>
    <message>
        <source>Where the initiative acts, and the territories it ties together.</source>
        <translation>Dónde actúa la iniciativa y qué territorios une.</translation>
    </message>
    <message>
        <source>Which countries took part in which round.</source>
        <translation>Qué países participaron en qué ronda.</translation>
    </message>
    <message>
        <source>Who takes part, in which role, and who does what.</source>
        <translation>Quién participa, con qué función, y quién hace qué.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A condition is written as field=value.</source>
        <translation>Una condición se escribe campo=valor.</translation>
    </message>
    <message>
        <source>A newer version of Passerelle made this database. Please update first.</source>
        <translation>Una versión más reciente de Passerelle creó esta base de datos. Actualice primero el programa.</translation>
    </message>
    <message>
        <source>A role is “field” or “hq”.</source>
        <translation>La función es «field» (oficina de país) o «hq» (sede).</translation>
    </message>
    <message>
        <source>A cell holds more text than a workbook can keep. Shorten it, and try again.</source>
        <translation>Una celda contiene más texto del que cabe en un libro. Acórtelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A sheet has too many cells. Ask for the file as Passerelle wrote it.</source>
        <translation>Una hoja tiene demasiadas celdas. Pida el archivo tal como lo escribió Passerelle.</translation>
    </message>
    <message>
        <source>A sheet has too many columns. Delete those beside the table, and try again.</source>
        <translation>Una hoja tiene demasiadas columnas. Elimine las que están junto a la tabla e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A sheet has too many rows. Delete those below the table, and try again.</source>
        <translation>Una hoja tiene demasiadas filas. Elimine las que están debajo de la tabla e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A tie takes two records or more.</source>
        <translation>Un vínculo necesita al menos dos fichas.</translation>
    </message>
    <message>
        <source>Another window has this database open. Close it and try again.</source>
        <translation>Esta base de datos está abierta en otra ventana. Ciérrela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It was taken in too long ago to be undone. Correct the records instead.</source>
        <translation>Se incorporó hace demasiado tiempo para anularlo. Corrija las fichas en su lugar.</translation>
    </message>
    <message>
        <source>Lessons are there in training only.</source>
        <translation>Las lecciones solo existen en la formación.</translation>
    </message>
    <message>
        <source>No change in these files has the key {key}. A preview names the keys; a file that was saved again has others.</source>
        <translation>Ningún cambio de estos archivos tiene la clave {key}. La vista previa indica las claves; un archivo guardado de nuevo tiene otras.</translation>
    </message>
    <message>
        <source>No package of this id was received here. The command import prints the id of each.</source>
        <translation>Aquí no se recibió ningún paquete con este identificador. La orden import muestra el de cada paquete.</translation>
    </message>
    <message>
        <source>No package {package} was written here.</source>
        <translation>Aquí no se escribió ningún paquete {package}.</translation>
    </message>
    <message>
        <source>Office HQ goes with role “hq”, every other office with role “field”.</source>
        <translation>La oficina HQ va con la función «hq»; todas las demás, con «field».</translation>
    </message>
    <message>
        <source>Only records of one kind can be tied.</source>
        <translation>Solo se pueden vincular fichas del mismo tipo.</translation>
    </message>
    <message>
        <source>Package {number} for {office} was written since, on {at}. It says that this package was received, so the import stays. What is wrong in it can be corrected in the records.</source>
        <translation>Desde entonces se escribió el paquete {number} para {office}, el {at}. Dice que este paquete se recibió, así que la incorporación se mantiene. Lo que esté mal puede corregirse en las fichas.</translation>
    </message>
    <message>
        <source>Package {number} of {office} was taken in later, on {at}. Undo that import first.</source>
        <translation>El paquete {number} de {office} se incorporó después, el {at}. Anule primero esa incorporación.</translation>
    </message>
    <message>
        <source>Records changed meanwhile, so other rows differ now. Please look again.</source>
        <translation>Entretanto cambiaron fichas y ahora difieren otras filas. Mírelo de nuevo, por favor.</translation>
    </message>
    <message>
        <source>Records of {scope} are not written here; this is office {office}.</source>
        <translation>Las fichas de {scope} no se escriben aquí; esta es la oficina {office}.</translation>
    </message>
    <message>
        <source>Say how the database is protected: --passphrase-file F, or --unprotected for training and tests.</source>
        <translation>Indique cómo se protege la base de datos: --passphrase-file F, o --unprotected para formación y pruebas.</translation>
    </message>
    <message>
        <source>Something in this file cannot be read. Save it anew in a spreadsheet program, or ask for it again.</source>
        <translation>Algo en este archivo no se puede leer. Guárdelo de nuevo en un programa de hojas de cálculo o pídalo otra vez.</translation>
    </message>
    <message>
        <source>Something was recorded here since, last on {at}. It may rest on this package, so the import stays. What is wrong in it can be corrected in the records.</source>
        <translation>Desde entonces se registró algo aquí, por última vez el {at}. Puede basarse en este paquete, así que la incorporación se mantiene. Lo que esté mal puede corregirse en las fichas.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your records are safe.</source>
        <translation>Algo falló dentro del programa. Sus fichas están a salvo.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation>No se pudo hacer la copia de seguridad.</translation>
    </message>
    <message>
        <source>The call is wrong: {reason}.</source>
        <translation>La llamada es incorrecta: {reason}.</translation>
    </message>
    <message>
        <source>The comparison “{operator}” does not exist.</source>
        <translation>La comparación «{operator}» no existe.</translation>
    </message>
    <message>
        <source>The copy of the package is missing: {path}. Without it nothing could be taken in again. Put it back, or take the same package in once more; it is kept there then.</source>
        <translation>Falta la copia del paquete: {path}. Sin ella no se podría retomar nada. Devuélvala a su sitio o incorpore otra vez el mismo paquete; entonces se guardará ahí.</translation>
    </message>
    <message>
        <source>The database could not be brought to this version. The backup beside it is unchanged.</source>
        <translation>No se pudo actualizar la base de datos a esta versión. La copia de seguridad que está al lado no ha cambiado.</translation>
    </message>
    <message>
        <source>The database could not be used ({reason}).</source>
        <translation>No se puede usar la base de datos ({reason}).</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written to. Make room and try again.</source>
        <translation>El disco está lleno o protegido contra escritura. Haga espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The field {field} has no open conflict.</source>
        <translation>El campo {field} no tiene ningún conflicto abierto.</translation>
    </message>
    <message>
        <source>The field {field} is not a set.</source>
        <translation>El campo {field} no es una lista.</translation>
    </message>
    <message>
        <source>The file asks for more memory or time than a package may. Ask for it again.</source>
        <translation>El archivo exige más memoria o tiempo de lo permitido a un paquete. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read. Open it in a spreadsheet program and save it anew.</source>
        <translation>El archivo no se puede leer. Ábralo en un programa de hojas de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>No se puede leer el archivo: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}. Choose another place.</source>
        <translation>No se puede escribir el archivo: {reason}. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation>El archivo está vacío. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is incomplete: the transfer was cut off. Ask for it again.</source>
        <translation>El archivo está incompleto: la transferencia se interrumpió. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is too large to be a package. Ask for it as Passerelle wrote it.</source>
        <translation>El archivo es demasiado grande para ser un paquete. Pídalo tal como lo escribió Passerelle.</translation>
    </message>
    <message>
        <source>The initiative of this lesson was deleted. Begin again with new data on the page Lessons.</source>
        <translation>Se eliminó la iniciativa de esta lección. Empiece de nuevo con datos nuevos en la página Lecciones.</translation>
    </message>
    <message>
        <source>The server does not allow {login} to do this. To work with Passerelle a login needs the role passerelle_mergers, and to update its tables passerelle_administrators; a reader looks at the tables with other programs. Ask the administrator.</source>
        <translation>El servidor no permite esto a {login}. Para trabajar con Passerelle hace falta el rol passerelle_mergers, y para actualizar sus tablas passerelle_administrators; un lector consulta las tablas con otros programas. Pregunte al administrador.</translation>
    </message>
    <message>
        <source>The server of {place} did not prove who it is, so nothing was sent to it. Ask the administrator for the file with its certificate, and choose it here; or, if the server does not encrypt at all, ask to have that put right.</source>
        <translation>El servidor de {place} no demostró quién es, así que no se le envió nada. Pida al administrador el archivo de su certificado y elíjalo aquí; si el servidor no cifra en absoluto, pida que se corrija.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL {version}, and Passerelle needs {oldest} or later. Ask the administrator to update it.</source>
        <translation>El servidor usa PostgreSQL {version}, y Passerelle necesita {oldest} o posterior. Pida al administrador que lo actualice.</translation>
    </message>
    <message>
        <source>The workbook has too many sheets. Delete those that were added, and try again.</source>
        <translation>El libro tiene demasiadas hojas. Elimine las que se añadieron e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This answer belongs to another request or to another laptop. Open the one that headquarters wrote for the request of this laptop.</source>
        <translation>Esta respuesta pertenece a otra solicitud o a otro equipo. Abra la que la sede escribió para la solicitud de este equipo.</translation>
    </message>
    <message>
        <source>This answer was used already: the passphrase that was chosen then is the one that counts. If it is forgotten, too, make a new request.</source>
        <translation>Esta respuesta ya se usó: vale la frase de contraseña que se eligió entonces. Si también se olvidó, haga una nueva solicitud.</translation>
    </message>
    <message>
        <source>This file is not a package of Passerelle. Ask the sender for the package itself.</source>
        <translation>Este archivo no es un paquete de Passerelle. Pida al remitente el paquete mismo.</translation>
    </message>
    <message>
        <source>This is a package, not a table. Import it as a package.</source>
        <translation>Es un paquete, no una tabla. Impórtelo como paquete.</translation>
    </message>
    <message>
        <source>This is a table of the kind {kind}, no package. Its rows can be imported as a table.</source>
        <translation>Es una tabla en formato {kind}, no un paquete. Sus filas pueden importarse como tabla.</translation>
    </message>
    <message>
        <source>This is an old .xls workbook, no package. Its rows can be imported as a table.</source>
        <translation>Es un libro .xls antiguo, no un paquete. Sus filas pueden importarse como tabla.</translation>
    </message>
    <message>
        <source>This is no Excel workbook. If it should be a package, ask for it again; if it is a table, save it as .xlsx in a spreadsheet program and import it as a table.</source>
        <translation>No es un libro de Excel. Si debía ser un paquete, pídalo de nuevo; si es una tabla, guárdela como .xlsx en un programa de hojas de cálculo e impórtela como tabla.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written. Free some space, or allow writing there.</source>
        <translation>No se puede escribir en la carpeta {path}. Libere espacio o permita escribir en ella.</translation>
    </message>
    <message>
        <source>A decision about a deletion is not undone like this. Where the record is shown you can delete it, or bring it back.</source>
        <translation>Una decisión sobre una eliminación no se deshace así. Donde se muestra la ficha puede eliminarla o recuperarla.</translation>
    </message>
    <message>
        <source>A line cannot have “{key}”, only {known}.</source>
        <translation>Una línea no puede contener «{key}», solo {known}.</translation>
    </message>
    <message>
        <source>A passphrase has {least} letters or more; four or five words are good.</source>
        <translation>Una frase de contraseña tiene {least} letras o más; cuatro o cinco palabras están bien.</translation>
    </message>
    <message>
        <source>A passphrase protects {path}, and nothing would protect the new file. Give its passphrase with --protect, or say --unprotected.</source>
        <translation>Una frase de contraseña protege {path}, y nada protegería el archivo nuevo. Indique su frase con --protect, o escriba --unprotected.</translation>
    </message>
    <message>
        <source>A period wants a first and a last day, in this order.</source>
        <translation>Un período necesita un primer y un último día, en este orden.</translation>
    </message>
    <message>
        <source>A recovery key opens the databases of all offices, so it may not lie on a server, whose administrator could read it. Make it in a protected database file of headquarters, which only the person in charge opens.</source>
        <translation>Una clave de recuperación abre las bases de todas las oficinas, así que no puede estar en un servidor, cuyo administrador podría leerla. Créela en un archivo de base protegido de la sede, que solo abre la persona responsable.</translation>
    </message>
    <message>
        <source>A recovery key opens the databases of all offices, so it may only lie in a protected one. Give this database a passphrase first.</source>
        <translation>Una clave de recuperación abre las bases de datos de todas las oficinas, así que solo puede estar en una protegida. Dé primero una frase de contraseña a esta.</translation>
    </message>
    <message>
        <source>Another window of Passerelle has this database open; it was called to the front. Close it there first if you want it here.</source>
        <translation>Otra ventana de Passerelle tiene abierta esta base; se la ha traído al frente. Ciérrela allí primero si la quiere aquí.</translation>
    </message>
    <message>
        <source>Headquarters cannot help with this database: it had told it no recovery key before the passphrase was lost. Only the passphrase opens it. What headquarters has received comes back from there into a new database.</source>
        <translation>La sede no puede ayudar con esta base de datos: no le había comunicado ninguna clave de recuperación antes de que se perdiera la frase de contraseña. Solo la frase la abre. Lo que la sede recibió vuelve desde allí a una base nueva.</translation>
    </message>
    <message>
        <source>Headquarters keeps these for {months} months; choose a shorter time.</source>
        <translation>La sede los conserva {months} meses; elija un plazo más corto.</translation>
    </message>
    <message>
        <source>In this folder lies the database {other}, and both would keep their files in one place. Please choose another name or another folder.</source>
        <translation>En esta carpeta está la base {other}, y ambas guardarían sus archivos en el mismo lugar. Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>In {place} lie tables of another program. Ask the administrator for an empty database.</source>
        <translation>En {place} hay tablas de otro programa. Pida al administrador una base vacía.</translation>
    </message>
    <message>
        <source>No initiative is ready for IATI, so no file was written. The report “Ready for IATI?” says what each still wants.</source>
        <translation>Ninguna iniciativa está lista para la IATI, así que no se escribió ningún archivo. El informe «¿Listas para la IATI?» dice qué falta a cada una.</translation>
    </message>
    <message>
        <source>No package here is signed with the key of these digits, so nothing was taken. Please have all thirty of them read out once more.</source>
        <translation>Ningún paquete está firmado aquí con la clave de estas cifras, así que no se tomó nada. Pida que le lean las treinta una vez más.</translation>
    </message>
    <message>
        <source>No record is read from the cell {cell}. Cells are named like D12.</source>
        <translation>De la celda {cell} no se lee ninguna ficha. Las celdas se nombran como D12.</translation>
    </message>
    <message>
        <source>No verified laptop begins with {laptop}, or several do.</source>
        <translation>Ningún equipo verificado empieza por {laptop}, o empiezan varios.</translation>
    </message>
    <message>
        <source>Nobody made a request on this computer for this database, so no answer can open it. Make a request first.</source>
        <translation>Nadie hizo una solicitud para esta base de datos en este equipo, así que ninguna respuesta puede abrirla. Haga primero una solicitud.</translation>
    </message>
    <message>
        <source>Nothing about {laptop} waits for a second person here.</source>
        <translation>Aquí nada sobre {laptop} espera a una segunda persona.</translation>
    </message>
    <message>
        <source>Nothing can be recorded here: {path} cannot be written, so it is only looked at. Save a copy of it on this computer to work with it.</source>
        <translation>Aquí no se puede registrar nada: no se puede escribir en {path}, por eso solo se consulta. Guarde una copia en este equipo para trabajar con ella.</translation>
    </message>
    <message>
        <source>Nothing was recorded, because {row} cannot be: “{why}”.</source>
        <translation>No se registró nada, porque {row} no se puede registrar: «{why}».</translation>
    </message>
    <message>
        <source>Others have this database open: {officers}. Ask them to close Passerelle first; what they record during the move would stay behind.</source>
        <translation>Otras personas tienen abierta esta base: {officers}. Pídales primero que cierren Passerelle; lo que registraran durante el traslado se quedaría atrás.</translation>
    </message>
    <message>
        <source>Please give one of the two, not both.</source>
        <translation>Indique uno de los dos, no ambos.</translation>
    </message>
    <message>
        <source>Please give one of these: {options}.</source>
        <translation>Indique uno de estos: {options}.</translation>
    </message>
    <message>
        <source>Please name the file with the new passphrase: --new-passphrase-file F.</source>
        <translation>Indique el archivo con la nueva frase de contraseña: --new-passphrase-file F.</translation>
    </message>
    <message>
        <source>Please say the server, the database and the name you log in with.</source>
        <translation>Indique el servidor, la base y el usuario con que entra.</translation>
    </message>
    <message>
        <source>Please say with --out into which file the report goes.</source>
        <translation>Indique con --out a qué archivo va el informe.</translation>
    </message>
    <message>
        <source>Reports cannot be written as “{format}”. Formats are: {known}.</source>
        <translation>Un informe no se puede escribir como «{format}». Los formatos son: {known}.</translation>
    </message>
    <message>
        <source>Rows wait for an answer ({rows}). Answer for them, correct them, or leave them out.</source>
        <translation>Hay filas que esperan respuesta ({rows}). Responda, corríjalas u omítalas.</translation>
    </message>
    <message>
        <source>Somebody with another account on this computer has this database open. Please ask that person to close it; two windows at a time would not see each other&apos;s work.</source>
        <translation>Alguien con otra cuenta de este equipo tiene abierta esta base de datos. Pídale que la cierre: dos ventanas a la vez no verían el trabajo de la otra.</translation>
    </message>
    <message>
        <source>Such records hold nothing of a person that could be taken back.</source>
        <translation>Estas fichas no contienen nada de una persona que se pueda retirar.</translation>
    </message>
    <message>
        <source>The address of {place} does not say which server and which database: postgresql://person@server/database.</source>
        <translation>La dirección de {place} no dice qué servidor y qué base de datos: postgresql://persona@servidor/base.</translation>
    </message>
    <message>
        <source>The address of {place} holds a password. Take it out of there, and keep it in the password file (~/.pgpass, or the file that PGPASSFILE names).</source>
        <translation>La dirección de {place} contiene una contraseña. Quítela de ahí y guárdela en el archivo de contraseñas (~/.pgpass, o el que indica PGPASSFILE).</translation>
    </message>
    <message>
        <source>The backup of a database on a server is made by PostgreSQL’s own program {program}, which is not on this computer. Install PostgreSQL’s client programs, or ask the administrator for a backup.</source>
        <translation>La copia de seguridad de una base en un servidor la hace el programa {program} de PostgreSQL, que no está en este ordenador. Instale los programas cliente de PostgreSQL o pida una copia al administrador.</translation>
    </message>
    <message>
        <source>The connection to {place} broke off. What was being done is there wholly or not at all: look, and do it again where it is missing.</source>
        <translation>La conexión con {place} se interrumpió. Lo que se estaba haciendo está entero o no está: compruébelo y repítalo si falta.</translation>
    </message>
    <message>
        <source>The copy is not equal to the database ({table}). Nothing was moved; please run the check of the database, and try again.</source>
        <translation>La copia no es igual a la base ({table}). No se ha trasladado nada; compruebe la base e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The database library of this computer ({version}) is too old to be safe. Please install Passerelle again.</source>
        <translation>La biblioteca de base de datos de este equipo ({version}) es demasiado antigua para ser segura. Instale Passerelle de nuevo.</translation>
    </message>
    <message>
        <source>The decision kept what was shown, so there is nothing to undo. The other version is in the history of the record and can be restored.</source>
        <translation>La decisión mantuvo lo que se mostraba, así que no hay nada que deshacer. La otra versión está en el historial de la ficha y puede restaurarse.</translation>
    </message>
    <message>
        <source>The disk reported an error. The database was closed, opened anew and looked at: it is sound, and what was saved before is there. Please try again; if it happens again, make a backup on another disk.</source>
        <translation>El disco informó de un error. La base de datos se cerró, se abrió de nuevo y se comprobó: está íntegra y contiene lo que se había guardado. Inténtelo otra vez; si se repite, haga una copia de seguridad en otro disco.</translation>
    </message>
    <message>
        <source>The disk takes no file of the name “{name}”. Choose another one, without the signs &lt; &gt; : &quot; / \ | ? * and not ending in a dot or a space.</source>
        <translation>El disco no admite un archivo con el nombre «{name}». Elija otro, sin más signos que el guion, y que no termine en punto ni en espacio.</translation>
    </message>
    <message>
        <source>The disk with {path} cannot be reached. What was saved before is there. Put the disk back, or start this computer anew, and try again.</source>
        <translation>No se puede acceder al disco de {path}. Lo que se había guardado sigue allí. Vuelva a conectar el disco o reinicie este equipo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>The encrypted package was changed or cut off on the way, so nothing of it is read. Ask for it again.</source>
        <translation>El paquete cifrado se modificó o se cortó en el camino, así que no se lee nada de él. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The file is protected by a password in an old way that does not show whether somebody changed it. Open it in Excel or LibreOffice, save it without a password, and try again.</source>
        <translation>El archivo está protegido con una contraseña de una forma antigua que no muestra si alguien lo cambió. Ábralo en Excel o LibreOffice, guárdelo sin contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file is protected by a password. A package: give it when you take it in. A table of others: open it, save it without one, and try again.</source>
        <translation>El archivo está protegido con una contraseña. Si es un paquete: indíquela al incorporarlo. Si es una tabla de terceros: ábrala, guárdela sin ella e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file was changed after it was closed by its password, or it is damaged. Nothing of it was taken in; ask for it once more.</source>
        <translation>El archivo fue modificado después de cerrarlo con su contraseña, o está dañado. No se incorporó nada; pídalo otra vez.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read, or its first line is empty.</source>
        <translation>El archivo {path} no se puede leer, o su primera línea está vacía.</translation>
    </message>
    <message>
        <source>The folder {path} holds other files. Please name an empty or a new one.</source>
        <translation>La carpeta {path} contiene otros archivos. Indique una carpeta vacía o nueva.</translation>
    </message>
    <message>
        <source>The history of this record has no such line.</source>
        <translation>El historial de esta ficha no tiene esa línea.</translation>
    </message>
    <message>
        <source>The import of this package was not undone, so there is nothing to take again.</source>
        <translation>La incorporación de este paquete no se anuló, así que no hay nada que retomar.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be written. Nothing was changed.</source>
        <translation>No se puede escribir el archivo de clave {path}. No se cambió nada.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged. Put the one of a backup in its place: it opens the same database.</source>
        <translation>El archivo de clave {path} está dañado. Ponga en su lugar el de una copia de seguridad: abre la misma base.</translation>
    </message>
    <message>
        <source>The key file {path} of this protected database is not there. Put it back from a backup: each has one beside it.</source>
        <translation>Falta el archivo de clave {path} de esta base protegida. Recupérelo de una copia de seguridad: cada una tiene uno al lado.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>La línea no es un objeto JSON.</translation>
    </message>
    <message>
        <source>The name {path} is too long for this computer: with its folders a file may have {most} letters. Choose a folder nearer to the top, or a shorter name.</source>
        <translation>El nombre {path} es demasiado largo para este equipo: con sus carpetas, un archivo puede tener {most} letras. Elija una carpeta menos profunda o un nombre más corto.</translation>
    </message>
    <message>
        <source>The package cannot be taken.</source>
        <translation>El paquete no se puede incorporar.</translation>
    </message>
    <message>
        <source>The package is addressed to another office ({to}); pass it on.</source>
        <translation>El paquete va dirigido a otra oficina ({to}); hágaselo llegar.</translation>
    </message>
    <message>
        <source>The package is encrypted, and this laptop has no key that opens it: it was written for others, or before the sender knew this laptop. Send the sender an enrolment of this laptop, and ask for it again.</source>
        <translation>El paquete está cifrado y este equipo no tiene ninguna clave que lo abra: se escribió para otros, o antes de que el remitente conociera este equipo. Envíele la inscripción de este equipo y pida el paquete de nuevo.</translation>
    </message>
    <message>
        <source>The package needs a newer version of Passerelle; it is kept until then.</source>
        <translation>El paquete necesita una versión más reciente de Passerelle; se guarda hasta entonces.</translation>
    </message>
    <message>
        <source>The package was damaged on its way. Ask for it again.</source>
        <translation>El paquete se dañó por el camino. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The password is right, but the file {path} could not be written. Open without keeping the password, or allow writing there.</source>
        <translation>La contraseña es correcta, pero no se pudo escribir el archivo {path}. Abra sin guardar la contraseña, o permita escribir ahí.</translation>
    </message>
    <message>
        <source>The record cannot be saved like this. Please correct what is named.</source>
        <translation>La ficha no se puede guardar así. Corrija lo que se indica.</translation>
    </message>
    <message>
        <source>The record changed meanwhile. It is shown as it is now.</source>
        <translation>La ficha cambió mientras tanto. Se muestra tal como está ahora.</translation>
    </message>
    <message>
        <source>The record is of entity {actual}, not {entity}.</source>
        <translation>La ficha es de la entidad {actual}, no de {entity}.</translation>
    </message>
    <message>
        <source>The report {name} cannot be narrowed by “{key}”, only by: {takes}.</source>
        <translation>El informe {name} no se puede limitar por «{key}», solo por: {takes}.</translation>
    </message>
    <message>
        <source>The report {name} cannot be narrowed. Please leave “{key}” out.</source>
        <translation>El informe {name} no se puede limitar. Omita «{key}».</translation>
    </message>
    <message>
        <source>The report {name} cannot be written as {format}. Please choose another form.</source>
        <translation>El informe {name} no se puede escribir como {format}. Elija otra forma.</translation>
    </message>
    <message>
        <source>The report {name} is about one of them. Please say which: --{key}.</source>
        <translation>El informe {name} trata de uno solo. Indique cuál: --{key}.</translation>
    </message>
    <message>
        <source>The request comes from “{laptop}”, which was reported lost and is trusted no longer. It gets no answer.</source>
        <translation>La solicitud viene de «{laptop}», que se dio por perdido y en el que ya no se confía. No recibe respuesta.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <translation>La tabla no tiene la columna «{column}».</translation>
    </message>
    <message>
        <source>The table has no row {row} that could be a record.</source>
        <translation>La tabla no tiene una fila {row} que pueda ser una ficha.</translation>
    </message>
    <message>
        <source>The tour found something else than it should, at the step “{step}”.</source>
        <translation>El recorrido no encontró lo que debía en el paso «{step}».</translation>
    </message>
    <message>
        <source>The work could not be started.</source>
        <translation>No se pudo iniciar el trabajo.</translation>
    </message>
    <message>
        <source>The work ended before it was done. Nothing changed.</source>
        <translation>El trabajo se interrumpió antes de terminar. No cambió nada.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Please choose another one.</source>
        <translation>Ya hay un archivo con este nombre. Elija otro.</translation>
    </message>
    <message>
        <source>There is no alternative {n}; there are {count}, counted from 1.</source>
        <translation>No existe la versión {n}; hay {count}, contadas desde 1.</translation>
    </message>
    <message>
        <source>There is no answer from {place}. Is the network there, and are the name and the port of the server right? Otherwise ask its administrator whether it runs.</source>
        <translation>{place} no responde. ¿Hay red, y son correctos el nombre y el puerto del servidor? Si no, pregunte al administrador si está en marcha.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one first.</source>
        <translation>Todavía no hay copia de seguridad. Haga una primero.</translation>
    </message>
    <message>
        <source>There is no command “{name}”. passerelle --help lists them.</source>
        <translation>No existe el comando «{name}». passerelle --help los muestra.</translation>
    </message>
    <message>
        <source>There is no database “{database}” on this server. Is the name right? Otherwise ask the administrator to make an empty one.</source>
        <translation>No hay ninguna base «{database}» en este servidor. ¿Es correcto el nombre? Si no, pida al administrador que cree una vacía.</translation>
    </message>
    <message>
        <source>There is no entity “{entity}”.</source>
        <translation>No existe la entidad «{entity}».</translation>
    </message>
    <message>
        <source>There is no field “{field}” in {entity}.</source>
        <translation>No existe el campo «{field}» en {entity}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No existe el archivo {path}.</translation>
    </message>
    <message>
        <source>There is no office {office}. Offices are two letters such as BF, or HQ.</source>
        <translation>No existe la oficina {office}. Una oficina son dos letras, como BF, o HQ para la sede.</translation>
    </message>
    <message>
        <source>There is no profile “{profile}”. Profiles are: {known}.</source>
        <translation>No existe el perfil «{profile}». Los perfiles son: {known}.</translation>
    </message>
    <message>
        <source>There is no recovery key in this database. Make one, or take the one from the safe.</source>
        <translation>No hay clave de recuperación en esta base de datos. Cree una o tome la de la caja fuerte.</translation>
    </message>
    <message>
        <source>There is no report “{name}”. passerelle report DB --list names them all.</source>
        <translation>No existe el informe «{name}». passerelle report DB --list los nombra todos.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The file has these: {sheets}.</source>
        <translation>No hay una hoja «{sheet}». El archivo tiene estas: {sheets}.</translation>
    </message>
    <message>
        <source>There is nothing to publish or to decide about {uid}.</source>
        <translation>No hay nada que publicar ni que decidir sobre {uid}.</translation>
    </message>
    <message>
        <source>These are not the last {least} digits or more of this laptop’s key. Compare them once more; if they differ, somebody else made the file.</source>
        <translation>Estas no son las últimas {least} cifras, o más, de la clave de este equipo. Compárelas otra vez; si no coinciden, otra persona hizo el archivo.</translation>
    </message>
    <message>
        <source>This backup holds real work, and the database is for training. Restore it to a file of its own.</source>
        <translation>Esta copia de seguridad contiene trabajo real, y la base de datos es de formación. Restáurela en un archivo aparte.</translation>
    </message>
    <message>
        <source>This backup holds training data, and the database holds real work. Please choose another backup.</source>
        <translation>Esta copia de seguridad contiene datos de formación, y la base de datos contiene trabajo real. Elija otra copia.</translation>
    </message>
    <message>
        <source>This cannot be done with a review item.</source>
        <translation>Esto no se puede hacer con un punto por revisar.</translation>
    </message>
    <message>
        <source>This cannot be undone: {by} has worked on the same record since. Its history can restore every value.</source>
        <translation>No se puede deshacer: {by} ha trabajado desde entonces en la misma ficha. Su historial permite restablecer cada valor.</translation>
    </message>
    <message>
        <source>This computer&apos;s database library is not one we can trust ({pragma}).</source>
        <translation>El motor de base de datos de este equipo no es fiable ({pragma}).</translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <translation>No se pudo hacer ({code}).</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>No se pudo hacer.</translation>
    </message>
    <message>
        <source>This database has gone on under a new name since, so the import stays. What is wrong in it can be corrected in the records.</source>
        <translation>Esta base tiene un nombre nuevo desde entonces, así que la importación se queda. Lo que esté mal puede corregirse en las fichas.</translation>
    </message>
    <message>
        <source>This database is a file of this laptop: the laptop’s name stands on what is done. Only in a database on a server does each officer have a name.</source>
        <translation>Esta base es un archivo de este portátil: en lo que se hace figura el nombre del portátil. Solo en una base en un servidor cada funcionario tiene un nombre.</translation>
    </message>
    <message>
        <source>This database is protected. Give its passphrase: in the window, or by --passphrase-file F.</source>
        <translation>Esta base de datos está protegida. Indique su frase de contraseña: en la ventana o con --passphrase-file F.</translation>
    </message>
    <message>
        <source>This database lies on a server. Its administrator does this there, with the means of PostgreSQL.</source>
        <translation>Esta base de datos está en un servidor. Su administrador lo hace allí, con los medios de PostgreSQL.</translation>
    </message>
    <message>
        <source>This file holds no table. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>Este archivo no contiene una tabla. Ábralo en un programa de hojas de cálculo y guárdelo como .xlsx.</translation>
    </message>
    <message>
        <source>This file is built in a way that is not safe to open. Ask for it again.</source>
        <translation>Este archivo está construido de una forma peligrosa y no se abrió. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>This file is no database of Passerelle.</source>
        <translation>Este archivo no es una base de datos de Passerelle.</translation>
    </message>
    <message>
        <source>This file is not a sound database of Passerelle. Restore a backup, or import a full package.</source>
        <translation>Este archivo no es una base de datos de Passerelle en buen estado. Restaure una copia de seguridad o importe un paquete completo.</translation>
    </message>
    <message>
        <source>This import was undone already, on {at}.</source>
        <translation>Esta incorporación ya se anuló, el {at}.</translation>
    </message>
    <message>
        <source>This is a backup of office {office}, and the database is of office {here}. Please choose another backup.</source>
        <translation>Es una copia de la oficina {office}, y la base es de la oficina {here}. Elija otra copia.</translation>
    </message>
    <message>
        <source>This is no value of the field {field}.</source>
        <translation>Este valor no corresponde al campo {field}.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https:// or http://.</source>
        <translation>Esto no es una dirección web. Empieza por https:// o http://.</translation>
    </message>
    <message>
        <source>This is not the code of package {number}. Compare the number and read it out again.</source>
        <translation>Este no es el código del paquete {number}. Compare el número y vuelva a leerlo.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the database. Nothing was changed.</source>
        <translation>Esta no es la frase de contraseña de la base de datos. No se cambió nada.</translation>
    </message>
    <message>
        <source>This is not the password of the file. Ask the sender for it by phone; nothing was taken in.</source>
        <translation>Esta no es la contraseña del archivo. Pídala al remitente por teléfono; no se incorporó nada.</translation>
    </message>
    <message>
        <source>This is the database itself, not a backup of it. Please choose a backup.</source>
        <translation>Es la base misma, no una copia. Elija una copia de seguridad.</translation>
    </message>
    <message>
        <source>This key of {laptop} was revoked. A new laptop, or a new start on this one, gets a new key.</source>
        <translation>Esta clave de {laptop} fue revocada. Un equipo nuevo, o un nuevo comienzo en este, recibe otra clave.</translation>
    </message>
    <message>
        <source>This names something that has not arrived here yet. Import more packages.</source>
        <translation>Se menciona algo que todavía no ha llegado aquí. Importe más paquetes.</translation>
    </message>
    <message>
        <source>This period is not over yet; it ends on {until}. It can be closed the day after.</source>
        <translation>Este período aún no ha terminado; acaba el {until}. Podrá cerrarse al día siguiente.</translation>
    </message>
    <message>
        <source>This record is in no tie.</source>
        <translation>Esta ficha no está en ningún vínculo.</translation>
    </message>
    <message>
        <source>This record is not here, or was deleted meanwhile.</source>
        <translation>Esta ficha no está aquí, o se eliminó mientras tanto.</translation>
    </message>
    <message>
        <source>This review item is not there, or is settled.</source>
        <translation>Este punto por revisar no existe o ya está cerrado.</translation>
    </message>
    <message>
        <source>This workbook has our sheets, but no machine part: it was filled in as a table, or the part was lost. Its rows can be imported as a table.</source>
        <translation>Este libro tiene nuestras hojas, pero no la parte técnica: se rellenó como una tabla o esa parte se perdió. Sus filas se pueden importar como tabla.</translation>
    </message>
    <message>
        <source>This workbook is no package. Its rows can be imported as a table.</source>
        <translation>Este libro no es un paquete. Sus filas se pueden importar como tabla.</translation>
    </message>
    <message>
        <source>Training and real work are kept apart: this belongs to the other.</source>
        <translation>La formación y el trabajo real se mantienen separados: esto pertenece al otro lado.</translation>
    </message>
    <message>
        <source>Two persons decide on trust here, so nothing is taken of laptops nobody verified.</source>
        <translation>Aquí deciden dos personas sobre la confianza, así que no se toma nada de portátiles que nadie verificó.</translation>
    </message>
    <message>
        <source>Two persons decide on trust here: please say who you are. On the command line, add --as and your name.</source>
        <translation>Aquí deciden dos personas sobre la confianza: diga quién es. En la línea de órdenes, añada --as y su nombre.</translation>
    </message>
    <message>
        <source>What the steering committee says is written at headquarters and comes with its package. Here the first analysis and the national committee are recorded.</source>
        <translation>Lo que dice el comité directivo se registra en la sede y llega con su paquete. Aquí se registran el análisis previo y el comité nacional.</translation>
    </message>
    <message>
        <source>What was taken back with a person’s consent is gone for good and cannot be brought back by undoing.</source>
        <translation>Lo que se retiró con el consentimiento de una persona desapareció para siempre: deshacer no lo devuelve.</translation>
    </message>
    <message>
        <source>What was written to {path} reads otherwise there, so it was taken away again. The stick or disk may be failing: choose another one.</source>
        <translation>Lo que se escribió en {path} se lee allí de otra manera, por eso se quitó. Puede que la memoria o el disco esté fallando: elija otro.</translation>
    </message>
    <message>
        <source>Without encryption everybody on the way to {host} could read along. Choose one of the encrypted ways.</source>
        <translation>Sin cifrado, cualquiera en el camino hasta {host} podría leer. Elija una de las conexiones cifradas.</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>el acceso está denegado</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>it is not there (any more)</source>
        <translation>no está ahí (o ya no)</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>el disco indica un error</translation>
    </message>
    <message>
        <source>the place is read-only</source>
        <translation>el lugar es de solo lectura</translation>
    </message>
    <message>
        <source>{agency} cannot report to IATI here; IOM and UNDP can.</source>
        <translation>{agency} no puede comunicar a la IATI aquí; la OIM y el PNUD sí.</translation>
    </message>
    <message>
        <source>{backup} is a backup of {path}: please name the backup first.</source>
        <translation>{backup} es una copia de seguridad de {path}: indique primero la copia de seguridad.</translation>
    </message>
    <message>
        <source>{by} has decided this already; what was chosen is shown now.</source>
        <translation>{by} ya lo ha decidido; ahora se muestra lo elegido.</translation>
    </message>
    <message>
        <source>{file} cannot be opened by this passphrase, or it is no recovery key.</source>
        <translation>{file} no se abre con esta frase de contraseña, o no es una clave de recuperación.</translation>
    </message>
    <message>
        <source>{file} holds no laptop’s key: it is no enrolment and no signed package.</source>
        <translation>{file} no contiene la clave de ningún equipo: no es una inscripción ni un paquete firmado.</translation>
    </message>
    <message>
        <source>{file} is no answer of headquarters to a request, or it was changed on the way.</source>
        <translation>{file} no es una respuesta de la sede a una solicitud, o fue modificado por el camino.</translation>
    </message>
    <message>
        <source>{file} is no request for help with a passphrase.</source>
        <translation>{file} no es una solicitud de ayuda con una frase de contraseña.</translation>
    </message>
    <message>
        <source>{file} was made for another recovery key than the one here, so it cannot be answered from this database.</source>
        <translation>{file} se hizo para otra clave de recuperación que la de aquí, así que no se puede responder desde esta base de datos.</translation>
    </message>
    <message>
        <source>{lines} lines were refused; nothing was recorded.</source>
        <translation>Líneas rechazadas: {lines}; no se guardó nada.</translation>
    </message>
    <message>
        <source>{name} proposed it, so somebody else has to confirm it.</source>
        <translation>Lo propuso {name}; debe confirmarlo otra persona.</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file. Save it as a file first.</source>
        <translation>{path} es una tubería o un dispositivo, no un archivo. Guárdelo primero como archivo.</translation>
    </message>
    <message>
        <source>{path} is kept in step by a service such as OneDrive or Dropbox, which copies a database in the middle of a write. Keep it in {local}; packages may go there.</source>
        <translation>{path} lo sincroniza un servicio como OneDrive o Dropbox, que copia una base en plena escritura. Guárdela en {local}; los paquetes sí pueden ir allí.</translation>
    </message>
    <message>
        <source>{path} is on a stick, and a database there is lost with it or damaged when it is pulled out. Keep it in {local}; packages and backups may go there.</source>
        <translation>{path} está en una memoria USB, y una base allí se pierde con ella o se daña al retirarla. Guárdela en {local}; los paquetes y las copias de seguridad sí pueden ir allí.</translation>
    </message>
    <message>
        <source>{path} is on another computer, and a database there can be damaged by a break in the network. Keep it on this computer, for instance in {local}; packages may go there.</source>
        <translation>{path} está en otro equipo, y un corte de la red puede dañar allí una base de datos. Guárdela en este equipo, por ejemplo en {local}; los paquetes sí pueden ir allí.</translation>
    </message>
    <message>
        <source>{path} needs {needs} MB of free space for this, and has {free} MB. Nothing has begun: make room there, or choose another place, and try again.</source>
        <translation>Para esto hacen falta {needs} MB libres en {path}, y hay {free} MB. No se ha empezado nada: haga sitio allí o elija otro lugar e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>{path} went away while the file was being written: the stick was pulled out, or the disk reports an error. Nothing is lost. Put it back, or choose another place, and write the file again.</source>
        <translation>{path} desapareció mientras se escribía el archivo: se sacó la memoria o el disco informa de un error. No se ha perdido nada. Vuelva a conectarla o elija otro lugar y escriba el archivo otra vez.</translation>
    </message>
    <message>
        <source>{place} asks for the password of {login}. Type it in the window, or put it into the password file (~/.pgpass, or the file that PGPASSFILE names).</source>
        <translation>{place} pide la contraseña de {login}. Escríbala en la ventana, o póngala en el archivo de contraseñas (~/.pgpass, o el que nombra PGPASSFILE).</translation>
    </message>
    <message>
        <source>{place} does not take this password of {login}. Type it again; the administrator can give a new one.</source>
        <translation>{place} no acepta esta contraseña de {login}. Escríbala de nuevo; el administrador puede dar otra.</translation>
    </message>
    <message>
        <source>{place} is empty, and {login} may make no tables there. Ask the administrator to make them with Passerelle, or to allow it once.</source>
        <translation>{place} está vacía, y {login} no puede crear tablas ahí. Pida al administrador que las cree con Passerelle, o que lo permita una vez.</translation>
    </message>
    <message>
        <source>{place} lets nobody in as {login} from this computer. Is the name right? Otherwise ask the administrator for a login, and to allow it from here.</source>
        <translation>{place} no deja entrar a nadie como {login} desde este ordenador. ¿Es correcto el nombre? Si no, pida al administrador un usuario, y que se permita desde aquí.</translation>
    </message>
    <message>
        <source>{program} made no backup: {reason}. Please show this to the administrator.</source>
        <translation>{program} no ha hecho ninguna copia: {reason}. Muestre esto al administrador.</translation>
    </message>
    <message>
        <source>{text} is no day. Days are written like 2026-01-31.</source>
        <translation>{text} no es un día. Los días se escriben como 2026-01-31.</translation>
    </message>
    <message>
        <source>“{feed}” names no laptop known here, or more than one. The command status lists them.</source>
        <translation>«{feed}» no nombra ningún portátil conocido aquí, o nombra varios. La orden status los enumera.</translation>
    </message>
    <message>
        <source>“{key}” has another form than expected.</source>
        <translation>«{key}» no tiene la forma esperada.</translation>
    </message>
    <message>
        <source>“{key}” is asked for twice. Please name it once.</source>
        <translation>«{key}» se pide dos veces. Indíquelo una sola vez.</translation>
    </message>
    <message>
        <source>“{value}” is no date for “{key}”. Please write it as 2013-07-01, 2013-07 or 2013.</source>
        <translation>«{value}» no es una fecha para «{key}». Escríbala como 2013-07-01, 2013-07 o 2013.</translation>
    </message>
    <message>
        <source>“{value}” is not known here as “{key}”. Please give a code or a name as the program shows it.</source>
        <translation>«{value}» no se conoce aquí como «{key}». Dé un código o un nombre tal como lo muestra el programa.</translation>
    </message>
    <message>
        <source>“{value}” is the code of several records. Please give one of these: {uids}.</source>
        <translation>«{value}» es el código de varias fichas. Indique una de estas: {uids}.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificada</numerusform>
            <numerusform>%n modificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes since the last confirmed package, </source>
        <translation>
            <numerusform>%n cambio desde el último paquete confirmado, </numerusform>
            <numerusform>%n cambios desde el último paquete confirmado, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken in again.</source>
        <translation>
            <numerusform>Se retomó %n cambio.</numerusform>
            <numerusform>Se retomaron %n cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n eliminada</numerusform>
            <numerusform>%n eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits made in Excel</source>
        <translation>
            <numerusform>%n corrección hecha en Excel</numerusform>
            <numerusform>%n correcciones hechas en Excel</numerusform>
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
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them set aside before by an undo</source>
        <translation>
            <numerusform>%n de ellos apartado antes por una anulación</numerusform>
            <numerusform>%n de ellos apartados antes por una anulación</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages are written, each in a folder named by its office.</source>
        <translation>
            <numerusform>%n paquete está escrito, en una carpeta con el nombre de su oficina.</numerusform>
            <numerusform>%n paquetes están escritos, cada uno en una carpeta con el nombre de su oficina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records.</source>
        <translation>
            <numerusform>%n ficha.</numerusform>
            <numerusform>%n fichas.</numerusform>
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
            <numerusform>%n aporte compartido entra antes en la biblioteca.</numerusform>
            <numerusform>%n aportes compartidos entran antes en la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for another package</source>
        <translation>
            <numerusform>%n en espera de otro paquete</numerusform>
            <numerusform>%n en espera de otro paquete</numerusform>
        </translation>
    </message>
    <message>
        <source>A table, not a package</source>
        <translation>Una tabla, no un paquete</translation>
    </message>
    <message>
        <source>Already received on {day}: 0 changes.</source>
        <translation>Ya recibido el {day}: 0 cambios.</translation>
    </message>
    <message>
        <source>Another laptop of this office</source>
        <translation>Otro portátil de esta oficina</translation>
    </message>
    <message>
        <source>Answer all offices</source>
        <translation>Responder a todas las oficinas</translation>
    </message>
    <message>
        <source>Asked to send again</source>
        <translation>Reenvíos pedidos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Elegir archivos…</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>Elegir paquetes</translation>
    </message>
    <message>
        <source>Code of the receipt: {code}</source>
        <translation>Código del acuse: {code}</translation>
    </message>
    <message>
        <source>Collecting changes</source>
        <translation>Recopilación de cambios</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Confirmed by phone</source>
        <translation>Confirmado por teléfono</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar la ruta</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflicts</source>
        <translation>
            <numerusform>Resolver %n conflicto</numerusform>
            <numerusform>Resolver %n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop packages here, or anywhere on the window</source>
        <translation>Suelte los paquetes aquí o en cualquier parte de la ventana</translation>
    </message>
    <message>
        <source>Edited in Excel</source>
        <translation>Modificado en Excel</translation>
    </message>
    <message>
        <source>For another office</source>
        <translation>Para otra oficina</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>En la carpeta</translation>
    </message>
    <message>
        <source>Into the library before: {new} new, {changed} changed.</source>
        <translation>Antes, a la biblioteca: {new} nuevos, {changed} modificados.</translation>
    </message>
    <message>
        <source>It asks to send something again.</source>
        <translation>Pide que se reenvíe algo.</translation>
    </message>
    <message>
        <source>It brings no records, only news of what was received.</source>
        <translation>No trae fichas, solo noticias de lo recibido.</translation>
    </message>
    <message numerus="yes">
        <source>It confirms %n packages sent from here.</source>
        <translation>
            <numerusform>Confirma %n paquete enviado desde aquí.</numerusform>
            <numerusform>Confirma %n paquetes enviados desde aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping a safety copy</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Nothing new, and everything received is confirmed.</source>
        <translation>Nada nuevo, y todo lo recibido está confirmado.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new. A package would only confirm what was received: %n receipts.</source>
        <translation>
            <numerusform>Nada nuevo. Un paquete solo confirmaría lo recibido: %n acuse.</numerusform>
            <numerusform>Nada nuevo. Un paquete solo confirmaría lo recibido: %n acuses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written for {office}: {reason}</source>
        <translation>No se escribió nada para {office}: {reason}</translation>
    </message>
    <message>
        <source>Lost?</source>
        <translation>¿Perdido?</translation>
    </message>
    <message numerus="yes">
        <source>%n edits chosen. Change…</source>
        <translation>
            <numerusform>%n cambio elegido. Cambiar…</numerusform>
            <numerusform>%n cambios elegidos. Cambiar…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still to come, {size}.</source>
        <translation>
            <numerusform>Falta por llegar %n archivo, {size}.</numerusform>
            <numerusform>Faltan por llegar %n archivos, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files came along, {size}.</source>
        <translation>
            <numerusform>Llegó con él %n archivo, {size}.</numerusform>
            <numerusform>Llegaron con él %n archivos, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files come along, {size}.</source>
        <translation>
            <numerusform>Llega con él %n archivo, {size}.</numerusform>
            <numerusform>Llegan con él %n archivos, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go along, {size}.</source>
        <translation>
            <numerusform>%n archivo va con él, {size}.</numerusform>
            <numerusform>%n archivos van con él, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for a later package, {size}.</source>
        <translation>
            <numerusform>%n archivo espera a un próximo paquete, {size}.</numerusform>
            <numerusform>%n archivos esperan a un próximo paquete, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more places may name a person.</source>
        <translation>
            <numerusform>%n lugar más quizá identifica a una persona.</numerusform>
            <numerusform>%n lugares más quizá identifican a una persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty table to fill in…</source>
        <translation>Una tabla vacía para llenar…</translation>
    </message>
    <message>
        <source>As a workbook with a password</source>
        <translation>Como libro con contraseña</translation>
    </message>
    <message>
        <source>As an open workbook</source>
        <translation>Como libro abierto</translation>
    </message>
    <message>
        <source>Better ask the author to leave persons out of texts; you may also take it as it is.</source>
        <translation>Es mejor pedir a quien lo escribió que no nombre a personas en los textos; también puede aceptarlo tal como está.</translation>
    </message>
    <message>
        <source>Closed by a password: whoever knows it opens the workbook in Excel. Tell it by phone, never in the same mail. Attached files wait for another package.</source>
        <translation>Cerrado con una contraseña: quien la conoce abre el libro en Excel. Dígala por teléfono, nunca en el mismo correo. Los archivos adjuntos esperan otro paquete.</translation>
    </message>
    <message>
        <source>Encrypted; it can be opened by: {laptops}</source>
        <translation>Cifrado; pueden abrirlo: {laptops}</translation>
    </message>
    <message>
        <source>For people without Passerelle: Excel asks for the password, which you tell them by phone.</source>
        <translation>Para personas sin Passerelle: Excel pide la contraseña, que usted les dice por teléfono.</translation>
    </message>
    <message>
        <source>For people without Passerelle: whoever gets hold of the file can read it.</source>
        <translation>Para personas sin Passerelle: quien consiga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>It brings no records, only files.</source>
        <translation>No trae fichas, solo archivos.</translation>
    </message>
    <message numerus="yes">
        <source>It is large and stands in %n files beside one another. Send them all; they can be imported in any order.</source>
        <translation>
            <numerusform>Es grande y está en %n archivo. Envíelo.</numerusform>
            <numerusform>Es grande y está en %n archivos, uno al lado del otro. Envíelos todos; se pueden importar en cualquier orden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the files go along</source>
        <translation>Enviar también los archivos</translation>
    </message>
    <message>
        <source>Look at the edits…</source>
        <translation>Ver los cambios…</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Incorporación</translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation>Requiere versión más reciente</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Requiere contraseña</translation>
    </message>
    <message>
        <source>No office lacks anything or awaits a receipt.</source>
        <translation>A ninguna oficina le falta nada ni espera un acuse.</translation>
    </message>
    <message>
        <source>No package was written or received here yet.</source>
        <translation>Todavía no se ha escrito ni recibido aquí ningún paquete.</translation>
    </message>
    <message>
        <source>No records are new; only files go along.</source>
        <translation>No hay fichas nuevas; solo van archivos.</translation>
    </message>
    <message>
        <source>Not encrypted, as you chose: whoever gets hold of the file can read it.</source>
        <translation>Sin cifrar, como eligió: quien consiga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Not encrypted, because no laptop of {office} is verified here: whoever gets hold of the file can read it. Ask for an enrolment from there and compare its digits by phone.</source>
        <translation>Sin cifrar, porque aquí no se ha verificado ningún equipo de {office}: quien consiga el archivo puede leerlo. Pida una inscripción de allí y compare sus cifras por teléfono.</translation>
    </message>
    <message>
        <source>Not encrypted, because this database has no passphrase: whoever gets hold of the file can read it.</source>
        <translation>Sin cifrar, porque esta base de datos no tiene frase de contraseña: quien consiga el archivo puede leerlo.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Abrir el acuse</translation>
    </message>
    <message>
        <source>Open with the password</source>
        <translation>Abrir con la contraseña</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Package {number} of {office} can be undone until something is recorded or sent here. What it brought is set aside then, and can be taken again.</source>
        <translation>El paquete {number} de {office} puede anularse mientras aquí no se registre ni se envíe nada. Lo que trajo se aparta entonces y puede retomarse.</translation>
    </message>
    <message>
        <source>Package {number} of {office} is undone. What it brought is set aside and can be taken again.</source>
        <translation>El paquete {number} de {office} queda anulado. Lo que trajo se aparta y puede retomarse.</translation>
    </message>
    <message>
        <source>Packages both ways</source>
        <translation>Paquetes enviados y recibidos</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
    <message>
        <source>Please wait until the work that goes on here has ended.</source>
        <translation>Espere a que termine el trabajo en curso aquí.</translation>
    </message>
    <message>
        <source>Reading the packages</source>
        <translation>Lectura de los paquetes</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Save a copy with notes…</source>
        <translation>Guardar una copia con notas…</translation>
    </message>
    <message>
        <source>See where it went…</source>
        <translation>Ver adónde fue…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Sender not verified</source>
        <translation>Remitente sin verificar</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped. No package was written.</source>
        <translation>Detenido. No se escribió ningún paquete.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Detenido. No se incorporó nada.</translation>
    </message>
    <message>
        <source>Stopped. What was taken in before stays; see what is left.</source>
        <translation>Detenido. Lo que ya se había tomado se queda; vea lo que falta.</translation>
    </message>
    <message>
        <source>Stopped. What was written stays.</source>
        <translation>Detenido. Lo escrito queda.</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incorporar</translation>
    </message>
    <message>
        <source>Take its rows in…</source>
        <translation>Incorporar sus filas…</translation>
    </message>
    <message>
        <source>Taken in: {what}</source>
        <translation>Incorporado: {what}</translation>
    </message>
    <message>
        <source>That is the file itself, which stays as it is. Please choose another name.</source>
        <translation>Ese es el propio archivo, que se queda como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The file of this package is no longer kept here.</source>
        <translation>El archivo de este paquete ya no se conserva aquí.</translation>
    </message>
    <message>
        <source>The first package for this office: all it may have, </source>
        <translation>Primer paquete para esta oficina: todo lo que puede recibir, </translation>
    </message>
    <message>
        <source>This import was undone on {at}. What it had brought is set aside, and can be taken again.</source>
        <translation>Esta incorporación se anuló el {at}. Lo que había traído está apartado y puede retomarse.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Training, refused here</source>
        <translation>Formación: rechazado aquí</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Anular esta incorporación</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Anulando la incorporación</translation>
    </message>
    <message>
        <source>Undone, set aside</source>
        <translation>Anulado, apartado</translation>
    </message>
    <message>
        <source>Waits for another package</source>
        <translation>Espera otro paquete</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>What did not come</source>
        <translation>Lo que no llegó</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>Lo rechazado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Without them the package is small; they follow later.</source>
        <translation>Sin ellos el paquete es pequeño; irán más tarde.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En proceso</translation>
    </message>
    <message>
        <source>Would bring: {what}</source>
        <translation>Traería: {what}</translation>
    </message>
    <message>
        <source>Write a request</source>
        <translation>Escribir una petición</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>Escribir el paquete</translation>
    </message>
    <message>
        <source>Writing the answers</source>
        <translation>Escribiendo las respuestas</translation>
    </message>
    <message>
        <source>Writing the request</source>
        <translation>Escribiendo la petición</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Escritura del libro</translation>
    </message>
    <message>
        <source>Written, not confirmed</source>
        <translation>Escrito, sin confirmar</translation>
    </message>
    <message numerus="yes">
        <source>in %n records.</source>
        <translation>
            <numerusform>en %n ficha.</numerusform>
            <numerusform>en %n fichas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} from {office}</source>
        <translation>{file} · {office}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has %n notes. Send it back; corrected, it can be imported like the original.</source>
        <translation>
            <numerusform>{file} tiene %n nota. Devuélvalo; corregido, se importa como el original.</numerusform>
            <numerusform>{file} tiene %n notas. Devuélvalo; corregido, se importa como el original.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there first.</source>
        <translation>{file} está abierto en otro programa. Ciérrelo allí primero.</translation>
    </message>
    <message>
        <source>{file} is written. Send it to {office} by mail, or carry it on a stick.</source>
        <translation>{file} está listo. Envíelo por correo electrónico o llévelo en una memoria USB (destinatario: {office}).</translation>
    </message>
    <message>
        <source>{file} is written. Send it to {office}: its next package brings what is missing.</source>
        <translation>{file} está escrito. Envíelo a {office}: su próximo paquete traerá lo que falta.</translation>
    </message>
    <message>
        <source>{file} is written. Whoever fills it in needs no program; drop it here when it is back.</source>
        <translation>{file} está escrito. Quien lo llene no necesita ningún programa; suéltelo aquí cuando vuelva.</translation>
    </message>
    <message>
        <source>{step}, about {time} left</source>
        <translation>{step}, quedan unos {time}</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>0 no, 1 partly, 2 fully.</source>
        <translation>0 no, 1 en parte, 2 plenamente.</translation>
    </message>
    <message>
        <source>1 low, 2 medium, 3 high.</source>
        <translation>1 bajo, 2 medio, 3 alto.</translation>
    </message>
    <message>
        <source>15 to 24 years old.</source>
        <translation>De 15 a 24 años.</translation>
    </message>
    <message>
        <source>A correction or refund is negative.</source>
        <translation>Una corrección o devolución va en negativo.</translation>
    </message>
    <message>
        <source>A random name that all records of the tie share.</source>
        <translation>Un nombre al azar, común a todas las fichas del vínculo.</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Adds up as</source>
        <translation>Forma de agregar</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Agencies taking part</source>
        <translation>Agencias participantes</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Acuerdo firmado el</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>An address of the organisation, not of a person.</source>
        <translation>Una dirección de la organización, no de una persona.</translation>
    </message>
    <message>
        <source>An address of the programme, not of a person.</source>
        <translation>Una dirección del programa, no de una persona.</translation>
    </message>
    <message>
        <source>An existing programme or tool it belongs to.</source>
        <translation>Un programa o herramienta existente del que forma parte.</translation>
    </message>
    <message>
        <source>Answers the need</source>
        <translation>Responde a la necesidad</translation>
    </message>
    <message>
        <source>Approached by</source>
        <translation>Contactado por</translation>
    </message>
    <message>
        <source>As people there write it; accents do not matter for search.</source>
        <translation>Como lo escriben allí; la búsqueda no distingue acentos.</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Volver a preguntar el</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público destinatario</translation>
    </message>
    <message>
        <source>Based in</source>
        <translation>País de establecimiento</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea de base</translation>
    </message>
    <message>
        <source>Baseline measured on</source>
        <translation>Línea de base medida el</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Punto adicional</translation>
    </message>
    <message>
        <source>Change of policy</source>
        <translation>Cambio de la política</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de comprobación</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Comité</translation>
    </message>
    <message>
        <source>Comparative advantage</source>
        <translation>Ventaja comparativa</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Consentimiento dado</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Consentimiento dado el</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexto</translation>
    </message>
    <message>
        <source>Context, approach and people concerned, in a paragraph or two.</source>
        <translation>Contexto, enfoque y personas afectadas, en uno o dos párrafos.</translation>
    </message>
    <message>
        <source>Contributing agencies</source>
        <translation>Agencias contribuyentes</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Corrige</translation>
    </message>
    <message>
        <source>Count a person once, in the group that fits best.</source>
        <translation>Cuente a cada persona una sola vez, en el grupo que mejor le corresponda.</translation>
    </message>
    <message>
        <source>Counted or estimated</source>
        <translation>Contado o estimado</translation>
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
        <translation>Vale cuando no se conocen las fechas.</translation>
    </message>
    <message>
        <source>Criteria of selection</source>
        <translation>Criterios de selección</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Donantes</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Effects of migration on jobs, on the population, on public services.</source>
        <translation>Efectos de la migración en el empleo, la población y los servicios públicos.</translation>
    </message>
    <message>
        <source>Either an agency or an organisation.</source>
        <translation>O una agencia o una organización.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Expected local impact</source>
        <translation>Impacto local esperado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>First day; leave it empty when the date is not known.</source>
        <translation>Primer día; déjelo vacío si no se conoce la fecha.</translation>
    </message>
    <message>
        <source>Focal point of the initiative</source>
        <translation>Punto focal de la iniciativa</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Fecha de seguimiento</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Da continuidad a</translation>
    </message>
    <message>
        <source>For activities of a whole programme, not of one initiative.</source>
        <translation>Para actividades de todo un programa, no de una sola iniciativa.</translation>
    </message>
    <message>
        <source>For figures of a whole country.</source>
        <translation>Para cifras de todo un país.</translation>
    </message>
    <message>
        <source>For reports that headquarters writes in English.</source>
        <translation>Para los informes que la sede redacta en inglés.</translation>
    </message>
    <message>
        <source>For the program: the other columns of the list, as JSON.</source>
        <translation>Para el programa: las demás columnas de la lista, en JSON.</translation>
    </message>
    <message>
        <source>Found by search; separated by semicolons.</source>
        <translation>La búsqueda los encuentra; separados por punto y coma.</translation>
    </message>
    <message>
        <source>Foundation, association, public body…, as it calls itself.</source>
        <translation>Fundación, asociación, organismo público… como ella misma se denomina.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Functional mailbox</source>
        <translation>Correo institucional</translation>
    </message>
    <message>
        <source>Further properties</source>
        <translation>Otras propiedades</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Aportado por</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvención</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Groups concerned</source>
        <translation>Grupos afectados</translation>
    </message>
    <message>
        <source>Headquarters puts it into the library that every office receives.</source>
        <translation>La sede la incluye en la biblioteca que recibe cada oficina.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Celebrada el</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>How it can grow</source>
        <translation>Cómo puede crecer</translation>
    </message>
    <message>
        <source>How much of the currency one US dollar was worth.</source>
        <translation>Cuánto valía un dólar estadounidense en esta moneda.</translation>
    </message>
    <message>
        <source>How several values become one: their sum, their mean or the last.</source>
        <translation>Cómo varios valores se vuelven uno: su suma, su promedio o el último.</translation>
    </message>
    <message>
        <source>How the risk is reduced, or the opportunity used.</source>
        <translation>Cómo se reduce el riesgo o se aprovecha la oportunidad.</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>En especie</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Descripción</translation>
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
        <translation>Iniciativas en total</translation>
    </message>
    <message>
        <source>Initiatives per country</source>
        <translation>Iniciativas por país</translation>
    </message>
    <message>
        <source>Institutionalised in</source>
        <translation>Institucionalizada en</translation>
    </message>
    <message>
        <source>Institutionalised since</source>
        <translation>Institucionalizada desde</translation>
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
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Lead agencies</source>
        <translation>Agencias líderes</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Forma jurídica</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Made by the program from the office and a number; you can change it.</source>
        <translation>Lo compone el programa con la oficina y un número; usted puede cambiarlo.</translation>
    </message>
    <message>
        <source>Main theme</source>
        <translation>Tema principal</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Identificador común</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>Se puede mostrar</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida tomada</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Medido el</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Migration governance assessed in</source>
        <translation>Gobernanza migratoria evaluada en</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Nombre en árabe</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Nombre en inglés</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Nombre en francés</translation>
    </message>
    <message>
        <source>Name in Portuguese</source>
        <translation>Nombre en portugués</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Nombre en ruso</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Nombre en español</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>No names, phone numbers or e-mail addresses of persons, please.</source>
        <translation>Sin nombres, teléfonos ni correos electrónicos de personas, por favor.</translation>
    </message>
    <message>
        <source>No, if only the country or a vague area is known so far.</source>
        <translation>No, si por ahora solo se conoce el país o una zona imprecisa.</translation>
    </message>
    <message>
        <source>Nobody can be recognised, or the written consent is kept.</source>
        <translation>No se reconoce a nadie, o se guarda el consentimiento por escrito.</translation>
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
        <translation>De ellos, hombres</translation>
    </message>
    <message>
        <source>Of them with a disability</source>
        <translation>De ellos, personas con discapacidad</translation>
    </message>
    <message>
        <source>Of them women</source>
        <translation>De ellos, mujeres</translation>
    </message>
    <message>
        <source>Of them young</source>
        <translation>De ellos, jóvenes</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Old records keep a code that is no longer offered.</source>
        <translation>Las fichas antiguas conservan un código que ya no se ofrece.</translation>
    </message>
    <message>
        <source>One or several, with a semicolon between them; the first one leads. The country behind a comma where it is another one: “Name, Italy”.</source>
        <translation>Una o varias, separadas por punto y coma; la primera dirige. El país tras una coma si es otro: «Nombre, Italia».</translation>
    </message>
    <message>
        <source>Only when women and men were not counted.</source>
        <translation>Solo si no se contaron mujeres y hombres.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Original record</source>
        <translation>Ficha de origen</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Otros nombres</translation>
    </message>
    <message>
        <source>Other or not known</source>
        <translation>Otro o no se sabe</translation>
    </message>
    <message>
        <source>Own merit</source>
        <translation>Mérito propio</translation>
    </message>
    <message>
        <source>Own title</source>
        <translation>Título propio</translation>
    </message>
    <message>
        <source>Owned since</source>
        <translation>Asumidos desde</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Forma parte de</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participantes</translation>
    </message>
    <message>
        <source>Partner organisations</source>
        <translation>Organizaciones socias</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plan or priority served</source>
        <translation>Plan o prioridad a que contribuye</translation>
    </message>
    <message>
        <source>Planned or reached</source>
        <translation>Previsto o alcanzado</translation>
    </message>
    <message>
        <source>Policy concerned</source>
        <translation>Política en cuestión</translation>
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
        <translation>Resultados del programa a que contribuye</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Motivo de la corrección</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Reference of the agreement</source>
        <translation>Referencia del acuerdo</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Respuesta a</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Results owned by</source>
        <translation>Resultados asumidos por</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Revisado el</translation>
    </message>
    <message>
        <source>Risk or opportunity</source>
        <translation>Riesgo u oportunidad</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
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
        <translation>Ampliación de escala</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Share with all offices</source>
        <translation>Compartir con todas las oficinas</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Compartido por</translation>
    </message>
    <message>
        <source>Shown beside the score, not added to it.</source>
        <translation>Se muestra junto a la puntuación, sin sumarse a ella.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Standard indicator</source>
        <translation>Indicador estándar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
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
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Target by</source>
        <translation>Meta para el</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The body that decides, not its members.</source>
        <translation>El órgano que decide, no sus miembros.</translation>
    </message>
    <message>
        <source>The country of its seat, also when it works abroad.</source>
        <translation>El país donde está establecida, aunque trabaje en el extranjero.</translation>
    </message>
    <message>
        <source>The country whose office keeps the record.</source>
        <translation>El país cuya oficina lleva la ficha.</translation>
    </message>
    <message>
        <source>The date the document carries.</source>
        <translation>La fecha que lleva el documento.</translation>
    </message>
    <message>
        <source>The earlier figure that this one replaces.</source>
        <translation>La cifra anterior que esta sustituye.</translation>
    </message>
    <message>
        <source>The earlier measurement that this one replaces.</source>
        <translation>La medición anterior que esta sustituye.</translation>
    </message>
    <message>
        <source>The initiative of an earlier round that this one continues.</source>
        <translation>La iniciativa de una ronda anterior que esta continúa.</translation>
    </message>
    <message>
        <source>The law, budget or service that keeps it going.</source>
        <translation>La ley, el presupuesto o el servicio que la mantiene en marcha.</translation>
    </message>
    <message>
        <source>The list the theme is taken from.</source>
        <translation>La lista de donde se toma el tema.</translation>
    </message>
    <message>
        <source>The list, report or survey the number comes from.</source>
        <translation>La lista, el informe o la encuesta de donde viene la cifra.</translation>
    </message>
    <message>
        <source>The local plan or national priority it is part of.</source>
        <translation>El plan local o la prioridad nacional en que se inscribe.</translation>
    </message>
    <message>
        <source>The most important one of its list; at most one.</source>
        <translation>El más importante de su lista; como mucho, uno.</translation>
    </message>
    <message>
        <source>The noted need that this activity answers.</source>
        <translation>La necesidad anotada a la que responde esta actividad.</translation>
    </message>
    <message>
        <source>The official title, in the language of the office.</source>
        <translation>El título oficial, en el idioma de la oficina.</translation>
    </message>
    <message>
        <source>The one agency that speaks with this partner.</source>
        <translation>La única agencia que habla con este socio.</translation>
    </message>
    <message>
        <source>The part it manages, or receives as a sub-grant.</source>
        <translation>La parte que gestiona, o que recibe como subvención secundaria.</translation>
    </message>
    <message>
        <source>The person agreed to be named here. Withdrawing it removes name, e-mail and phone.</source>
        <translation>La persona acepta que se la nombre aquí. Retirar el consentimiento borra nombre, correo y teléfono.</translation>
    </message>
    <message>
        <source>The programme of a round, phase or pilot.</source>
        <translation>El programa de una ronda, fase o piloto.</translation>
    </message>
    <message>
        <source>The programme&apos;s grant as approved.</source>
        <translation>La subvención del programa, tal como se aprobó.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Time, premises or goods, given at their worth.</source>
        <translation>Tiempo, locales o bienes, a su valor estimado.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Título en inglés</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Caja de herramientas</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Two or more make it a joint activity.</source>
        <translation>Dos o más la convierten en actividad conjunta.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type of area</source>
        <translation>Tipo de zona</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Tipo de servicio</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Wanted for people reached; a plan may cover the whole initiative.</source>
        <translation>Necesario para las personas alcanzadas; una previsión puede abarcar toda la iniciativa.</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>What continues after the grant</source>
        <translation>Lo que continúa después de la subvención</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Concepto</translation>
    </message>
    <message>
        <source>What should be different at the end, in two sentences.</source>
        <translation>Qué debe haber cambiado al final, en dos frases.</translation>
    </message>
    <message>
        <source>What this contact answers for, such as health focal point.</source>
        <translation>De qué se encarga este contacto, por ejemplo punto focal de salud.</translation>
    </message>
    <message>
        <source>What this partner does.</source>
        <translation>Lo que hace este socio.</translation>
    </message>
    <message>
        <source>When no standard indicator fits.</source>
        <translation>Cuando ningún indicador estándar sirve.</translation>
    </message>
    <message>
        <source>When to check that the contact is still right; after two years at the latest.</source>
        <translation>Cuándo comprobar que el contacto sigue siendo válido; a más tardar, a los dos años.</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Quién puede verlo</translation>
    </message>
    <message>
        <source>Who took the results over.</source>
        <translation>Quién hizo suyos los resultados.</translation>
    </message>
    <message>
        <source>Whose need</source>
        <translation>De quién es la necesidad</translation>
    </message>
    <message>
        <source>Why this partner and no other.</source>
        <translation>Por qué este socio y no otro.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>Correo de trabajo</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Teléfono de trabajo</translation>
    </message>
    <message>
        <source>Year of the local migration governance indicators, if there was one.</source>
        <translation>Año de los indicadores de gobernanza migratoria local, si los hubo.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message numerus="yes">
        <source>%n cells cannot be read. Nothing is saved yet.</source>
        <translation>
            <numerusform>%n celda no se puede leer. Aún no se ha guardado nada.</numerusform>
            <numerusform>%n celdas no se pueden leer. Aún no se ha guardado nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers fell outside the cells to fill in.</source>
        <translation>
            <numerusform>%n número quedó fuera de las celdas que se rellenan.</numerusform>
            <numerusform>%n números quedaron fuera de las celdas que se rellenan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers taken over.</source>
        <translation>
            <numerusform>%n número incorporado.</numerusform>
            <numerusform>%n números incorporados.</numerusform>
        </translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Todas las edades</translation>
    </message>
    <message>
        <source>All periods together</source>
        <translation>Todos los períodos juntos</translation>
    </message>
    <message>
        <source>Begin this period</source>
        <translation>Abrir este período</translation>
    </message>
    <message>
        <source>Counted twice? Several records stand in this cell.</source>
        <translation>¿Contado dos veces? Esta celda reúne varias fichas.</translation>
    </message>
    <message>
        <source>Give an indicator a target, and how far it came is drawn here.</source>
        <translation>Dé una meta a un indicador y aquí se dibujará hasta dónde ha llegado.</translation>
    </message>
    <message>
        <source>Headings were left out.</source>
        <translation>Los encabezados se dejaron fuera.</translation>
    </message>
    <message>
        <source>Leave these numbers</source>
        <translation>Descartar estos números</translation>
    </message>
    <message>
        <source>New period…</source>
        <translation>Nuevo período…</translation>
    </message>
    <message>
        <source>Numbers by group, sex and age</source>
        <translation>Cifras por grupo, sexo y edad</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People are counted per initiative. Record one first.</source>
        <translation>Las personas se cuentan por iniciativa. Registre una primero.</translation>
    </message>
    <message>
        <source>People in all</source>
        <translation>Personas en total</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Reached means people new in this period, so that periods add up.</source>
        <translation>«Alcanzado» se refiere a las personas nuevas del período; así los períodos se pueden sumar.</translation>
    </message>
    <message>
        <source>Reached, of those planned</source>
        <translation>Alcanzado, respecto de lo previsto</translation>
    </message>
    <message>
        <source>Targets and what was measured</source>
        <translation>Metas y lo que se midió</translation>
    </message>
    <message>
        <source>The whole initiative</source>
        <translation>Toda la iniciativa</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Until when, please.</source>
        <translation>Indique el fin del período.</translation>
    </message>
    <message>
        <source>Women and girls</source>
        <translation>Mujeres y niñas</translation>
    </message>
    <message>
        <source>Youth, 15 to 24</source>
        <translation>Jóvenes, 15 a 24 años</translation>
    </message>
    <message>
        <source>not measured yet, target {aim}</source>
        <translation>sin medir todavía, meta: {aim}</translation>
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
        <translation>Un documento puede nombrar a su autor y a otros en sus propiedades. Eso se queda; mírelo antes de compartirlo.</translation>
    </message>
    <message>
        <source>A file belongs to a document, an initiative, an activity or a note; this is none.</source>
        <translation>Un archivo pertenece a un documento, una iniciativa, una actividad o una nota; esto no lo es.</translation>
    </message>
    <message>
        <source>A file in the package is not the one it says ({file}). It was left out and is asked for again.</source>
        <translation>Un archivo del paquete no es el que dice ser ({file}). Se dejó fuera y se vuelve a pedir.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Otro archivo…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Device and notes were removed from the picture.</source>
        <translation>Se quitaron de la imagen el aparato y las notas.</translation>
    </message>
    <message>
        <source>No program here opens this file. Save a copy of it instead.</source>
        <translation>Ningún programa de aquí abre este archivo. Guarde una copia.</translation>
    </message>
    <message>
        <source>Only these kinds of file can be attached: pdf, docx, xlsx, jpg, png, txt. Save it as one of them first.</source>
        <translation>Solo se adjuntan archivos de estos tipos: pdf, docx, xlsx, jpg, png, txt. Guárdelo antes como uno de ellos.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Or drop it here: pdf, docx, xlsx, jpg, png or txt, up to 10 MB. Pictures are made smaller, and place and device are taken out of them.</source>
        <translation>O suéltelo aquí: pdf, docx, xlsx, jpg, png o txt, hasta 10 MB. Las imágenes se reducen, y se les quitan el lugar y el aparato.</translation>
    </message>
    <message>
        <source>Place and device were removed from the picture.</source>
        <translation>Se quitaron de la imagen el lugar y el aparato.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Several workbooks lie in this zip. Unpack it and choose them.</source>
        <translation>En este zip hay varios libros. Descomprímalo y elíjalos.</translation>
    </message>
    <message>
        <source>Small picture of the file</source>
        <translation>Imagen pequeña del archivo</translation>
    </message>
    <message>
        <source>Something that does not belong there lies in the package ({part}). Unpack it and choose the workbook inside, or ask for the package again.</source>
        <translation>En el paquete hay algo que no le pertenece ({part}). Descomprímalo y elija el libro, o pida el paquete otra vez.</translation>
    </message>
    <message>
        <source>Still to come, with a later package ({size}).</source>
        <translation>Falta por llegar, con un próximo paquete ({size}).</translation>
    </message>
    <message>
        <source>The copy of the file here was changed or damaged, so it is not used. It is put aside in {path} and asked for again with the next package.</source>
        <translation>La copia del archivo aquí fue cambiada o dañada, así que no se usa. Se aparta en {path} y se pide de nuevo con el próximo paquete.</translation>
    </message>
    <message>
        <source>The file could not be kept: {reason}. Make room and try again; records are not touched by this.</source>
        <translation>El archivo no se pudo conservar: {reason}. Haga sitio e inténtelo de nuevo; las fichas no se ven afectadas.</translation>
    </message>
    <message>
        <source>The file holds macros; they never travel. Save it without macros, as .docx or .xlsx.</source>
        <translation>El archivo contiene macros; nunca viajan. Guárdelo sin macros, como .docx o .xlsx.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Make it smaller, or give a link to it.</source>
        <translation>El archivo pasa de {limit} MB. Redúzcalo, o dé un enlace a él.</translation>
    </message>
    <message>
        <source>The file is still to come. It arrives with a later package from somebody who has it.</source>
        <translation>El archivo falta por llegar. Vendrá con un próximo paquete de alguien que lo tenga.</translation>
    </message>
    <message>
        <source>The name says “{named}”, but the file is something else ({found}). Open it with its own program and save it under a right name.</source>
        <translation>El nombre dice «{named}», pero el archivo es otra cosa ({found}). Ábralo con su programa y guárdelo con un nombre correcto.</translation>
    </message>
    <message>
        <source>The package holds more than {limit} MB of files. The rest is asked for again.</source>
        <translation>El paquete contiene más de {limit} MB de archivos. El resto se vuelve a pedir.</translation>
    </message>
    <message>
        <source>The picture cannot be read. Open it and save it anew as jpg or png.</source>
        <translation>La imagen no se puede leer. Ábrala y guárdela de nuevo como jpg o png.</translation>
    </message>
    <message>
        <source>The picture has {count} million points; {limit} million can be read. Make it smaller first.</source>
        <translation>La imagen tiene {count} millones de puntos; se pueden leer {limit} millones. Redúzcala antes.</translation>
    </message>
    <message>
        <source>The picture was made smaller; your own file is unchanged.</source>
        <translation>La imagen se redujo; su propio archivo no cambió.</translation>
    </message>
    <message>
        <source>The place was removed from the picture.</source>
        <translation>Se quitó de la imagen el lugar.</translation>
    </message>
    <message>
        <source>The zip holds files that the package does not name ({count}); left out.</source>
        <translation>El zip contiene archivos que el paquete no nombra ({count}); se dejaron fuera.</translation>
    </message>
    <message>
        <source>There is no workbook in this zip. Ask for the package again.</source>
        <translation>No hay ningún libro en este zip. Pida el paquete otra vez.</translation>
    </message>
    <message>
        <source>This file cannot be attached.</source>
        <translation>Este archivo no se puede adjuntar.</translation>
    </message>
    <message>
        <source>This record has no file.</source>
        <translation>Esta ficha no tiene archivo.</translation>
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
        <translation>Un cambio no se puede leer.</translation>
    </message>
    <message>
        <source>A formula stands here whose result is not in the file. Open and save it in a spreadsheet program, or write the value.</source>
        <translation>Aquí hay una fórmula cuyo resultado no está en el archivo. Ábralo y guárdelo en un programa de hojas de cálculo, o escriba el valor.</translation>
    </message>
    <message>
        <source>A record much like this one is here already. Is it the same, or a new one?</source>
        <translation>Ya hay una ficha muy parecida. ¿Es la misma o una nueva?</translation>
    </message>
    <message>
        <source>A row of totals; it is no record.</source>
        <translation>Una fila de totales; no es una ficha.</translation>
    </message>
    <message>
        <source>A row was added: {name}.</source>
        <translation>Se añadió una fila: {name}.</translation>
    </message>
    <message>
        <source>A row was copied; it has the mark of another one.</source>
        <translation>Se copió una fila; lleva la marca de otra.</translation>
    </message>
    <message>
        <source>A sheet is gone: {name}. Nothing was deleted.</source>
        <translation>Falta una hoja: {name}. No se eliminó nada.</translation>
    </message>
    <message>
        <source>An organisation much like “{name}” is here already. Is it the same, or a new one?</source>
        <translation>Ya hay una organización muy parecida a «{name}». ¿Es la misma o una nueva?</translation>
    </message>
    <message>
        <source>Another organisation leads already, so “{name}” is taken as a partner.</source>
        <translation>Ya dirige otra organización, así que «{name}» se toma como socia.</translation>
    </message>
    <message>
        <source>Is it one of these: {names}?</source>
        <translation>¿Es una de estas: {names}?</translation>
    </message>
    <message>
        <source>No record is called “{value}”. Correct the name, or record it first.</source>
        <translation>Ninguna ficha se llama «{value}». Corrija el nombre o regístrela antes.</translation>
    </message>
    <message>
        <source>No row of titles was recognised. Say in which row the titles stand, and what the rows are.</source>
        <translation>No se reconoció ninguna fila de títulos. Diga en qué fila están los títulos y qué son las filas.</translation>
    </message>
    <message>
        <source>Nobody has signed this package. Ask {office} for a new one, written with this version.</source>
        <translation>Nadie ha firmado este paquete. Pida a {office} otro nuevo, escrito con esta versión.</translation>
    </message>
    <message>
        <source>Nobody here has verified the signature of {laptop} yet. Ring {office}, compare the digits {digits}, then take the package again.</source>
        <translation>Nadie aquí ha verificado aún la firma de {laptop}. Llame a {office}, compare las cifras {digits} y vuelva a incorporar el paquete.</translation>
    </message>
    <message>
        <source>Nobody who wrote this has signed it; it was passed on by another.</source>
        <translation>Nadie de quienes lo escribieron lo ha firmado; lo ha transmitido otro.</translation>
    </message>
    <message>
        <source>Nothing but a name in front; no record.</source>
        <translation>Solo un nombre al principio; no es una ficha.</translation>
    </message>
    <message>
        <source>Several records are called “{value}”. Write the code or the uid instead.</source>
        <translation>Varias fichas se llaman «{value}». Escriba el código o el uid.</translation>
    </message>
    <message>
        <source>The amount is in {one}, and the column of currencies says {other}.</source>
        <translation>El importe está en {one} y la columna de monedas dice {other}.</translation>
    </message>
    <message>
        <source>The cell shows an error. Correct it in the file.</source>
        <translation>La celda muestra un error. Corríjalo en el archivo.</translation>
    </message>
    <message>
        <source>The column “{label}” is gone. Nothing in it counts as cleared.</source>
        <translation>Falta la columna «{label}». Nada de lo que contenía cuenta como borrado.</translation>
    </message>
    <message>
        <source>The column “{value}” is not taken. Say which field it is, if it is one.</source>
        <translation>La columna «{value}» no se toma. Diga qué campo es, si es alguno.</translation>
    </message>
    <message>
        <source>The country is missing; it says which office keeps the record.</source>
        <translation>Falta el país; dice qué oficina lleva la ficha.</translation>
    </message>
    <message>
        <source>The hidden mark of this row was changed. To add a record, write it into an empty row.</source>
        <translation>Se modificó la marca oculta de esta fila. Para añadir una ficha, escríbala en una fila vacía.</translation>
    </message>
    <message>
        <source>The key of {laptop} was revoked. Nothing it signs is taken any more; ring {office}.</source>
        <translation>La clave de {laptop} fue revocada. Ya no se incorpora nada de lo que firma; llame a {office}.</translation>
    </message>
    <message>
        <source>The mark of this row belongs to no record of this kind. Empty its first cell.</source>
        <translation>La marca de esta fila no pertenece a ninguna ficha de este tipo. Vacíe su primera celda.</translation>
    </message>
    <message>
        <source>The personal data of this row is for the office of {office} only, so that office records it.</source>
        <translation>Los datos personales de esta fila son solo para su oficina ({office}); es ella quien los registra.</translation>
    </message>
    <message>
        <source>The program fills this in itself, so it is not taken from a sheet. A file is attached in the program.</source>
        <translation>El programa lo rellena por sí mismo, así que no se toma de una hoja. Un archivo se adjunta en el programa.</translation>
    </message>
    <message>
        <source>The record was deleted before the sheet was written. Bring it back first.</source>
        <translation>La ficha ya estaba eliminada cuando se escribió la hoja. Recupérela primero.</translation>
    </message>
    <message>
        <source>The signature does not fit this package: it was changed on the way, or {office} did not write it. Ask for it again.</source>
        <translation>La firma no corresponde a este paquete: fue modificado por el camino o {office} no lo escribió. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no office in {office}. Choose the country whose office keeps it.</source>
        <translation>No hay oficina en {office}. Elija el país cuya oficina la lleva.</translation>
    </message>
    <message>
        <source>This action does not exist. Choose one from the list.</source>
        <translation>Esta acción no existe. Elija una de la lista.</translation>
    </message>
    <message>
        <source>This column is here twice; the first one counts.</source>
        <translation>Esta columna aparece dos veces; cuenta la primera.</translation>
    </message>
    <message>
        <source>This package cannot take personal data. Please change it in the program.</source>
        <translation>Este paquete no puede recibir datos personales. Cámbielos en el programa.</translation>
    </message>
    <message>
        <source>This rests on a package that is not here yet. Take this file again when it is.</source>
        <translation>Esto se apoya en un paquete que aún no está aquí. Tome de nuevo este archivo cuando llegue.</translation>
    </message>
    <message>
        <source>This row belongs to {office}; its office or headquarters records it.</source>
        <translation>Esta fila es de {office}; la registra su oficina o la sede.</translation>
    </message>
    <message>
        <source>This sheet is here twice; the one that kept its name counts.</source>
        <translation>Esta hoja aparece dos veces; cuenta la que conservó su nombre.</translation>
    </message>
    <message>
        <source>a bank account</source>
        <translation>una cuenta bancaria</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un número de teléfono</translation>
    </message>
    <message>
        <source>a title before a name</source>
        <translation>un tratamiento delante de un nombre</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>una dirección de correo electrónico</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>coordenadas</translation>
    </message>
    <message>
        <source>the age of one person</source>
        <translation>la edad de una persona</translation>
    </message>
    <message>
        <source>the number of a document</source>
        <translation>el número de un documento</translation>
    </message>
    <message>
        <source>{laptop} has another verified key than the one that signed this. Ring {office}: if it is a new laptop, verify its digits {digits}; if not, somebody else made the file.</source>
        <translation>{laptop} tiene otra clave verificada que la que firmó esto. Llame a {office}: si es un equipo nuevo, verifique sus cifras {digits}; si no, otra persona hizo el archivo.</translation>
    </message>
    <message>
        <source>“{label}” may name a person: {kinds}.</source>
        <translation>«{label}» quizá identifica a una persona: {kinds}.</translation>
    </message>
    <message>
        <source>“{laptop}” belongs to {office}, as somebody vouches now; until today another package had said that it belongs to {was}. Look at what it wrote.</source>
        <translation>«{laptop}» pertenece a {office}, como alguien avala ahora; hasta hoy otro paquete había dicho que pertenece a {was}. Revise lo que escribió.</translation>
    </message>
    <message>
        <source>“{value}” is not in the list of “{field}”.</source>
        <translation>«{value}» no está en la lista de «{field}».</translation>
    </message>
    <message>
        <source>“{value}” is read as “{label}”.</source>
        <translation>«{value}» se lee como «{label}».</translation>
    </message>
    <message>
        <source>“{value}” stands in an earlier row of this table already.</source>
        <translation>«{value}» ya está en una fila anterior de esta tabla.</translation>
    </message>
    <message>
        <source>“{value}” was here and was deleted. Make it again, or leave the row out?</source>
        <translation>«{value}» estaba aquí y se eliminó. ¿Hacerla de nuevo u omitir la fila?</translation>
    </message>
    <message>
        <source>Sender and receiver hold the same changes of {scope} and yet differ. That is a bug of ours, not your fault; nothing is lost and the work goes on. Please send the file {path} to headquarters: it holds no record, only what helps to find the bug.</source>
        <translation>El remitente y el destinatario tienen los mismos cambios de {scope} y sin embargo difieren. Es un error nuestro, no suyo; nada se ha perdido y el trabajo sigue. Envíe el archivo {path} a la sede: no contiene fichas, solo lo que ayuda a encontrar el error.</translation>
    </message>
    <message>
        <source>Sender and receiver hold the same changes of {scope} and yet differ. That is a bug of ours, not your fault; nothing is lost and the work goes on. Please tell headquarters.</source>
        <translation>El remitente y el destinatario tienen los mismos cambios de {scope} y sin embargo difieren. Es un error nuestro, no suyo; nada se ha perdido y el trabajo sigue. Avise a la sede.</translation>
    </message>
    <message>
        <source>The file holds foreign parts ({kind}); they are never opened.</source>
        <translation>El archivo contiene elementos ajenos ({kind}); nunca se abren.</translation>
    </message>
    <message>
        <source>The headings of this sheet are gone; its rows cannot be compared.</source>
        <translation>Faltan los encabezados de esta hoja; sus filas no se pueden comparar.</translation>
    </message>
    <message>
        <source>The row is marked to be deleted.</source>
        <translation>La fila está marcada para eliminarse.</translation>
    </message>
    <message>
        <source>The row was emptied. To delete a record, use the last column.</source>
        <translation>La fila se vació. Para eliminar una ficha, use la última columna.</translation>
    </message>
    <message>
        <source>The same row is marked to be deleted, so its cells are not taken.</source>
        <translation>La misma fila está marcada para eliminarse, así que sus celdas no se toman.</translation>
    </message>
    <message>
        <source>The sender may not write there ({scope}).</source>
        <translation>El remitente no puede escribir ahí ({scope}).</translation>
    </message>
    <message>
        <source>The titles once more; no record.</source>
        <translation>Los títulos otra vez; no es una ficha.</translation>
    </message>
    <message>
        <source>There are more findings than are listed.</source>
        <translation>Hay más observaciones de las que se muestran.</translation>
    </message>
    <message>
        <source>This is not meant for this office.</source>
        <translation>Esto no va dirigido a esta oficina.</translation>
    </message>
    <message>
        <source>This sheet was added; it is not read.</source>
        <translation>Esta hoja se añadió; no se lee.</translation>
    </message>
    <message>
        <source>This was edited in this package before. Please say which of the two counts.</source>
        <translation>Esto ya se modificó antes en este paquete. Diga cuál de las dos versiones vale.</translation>
    </message>
    <message>
        <source>Which day is “{value}”: {readings}? Say in which order day, month and year stand in this table.</source>
        <translation>¿Qué día es «{value}»: {readings}? Diga en qué orden están día, mes y año en esta tabla.</translation>
    </message>
    <message>
        <source>Which number is “{value}”: {readings}? Say which sign stands before the decimals.</source>
        <translation>¿Qué número es «{value}»: {readings}? Diga qué signo va antes de los decimales.</translation>
    </message>
    <message>
        <source>connections to data</source>
        <translation>conexiones a datos</translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation>archivos incrustados</translation>
    </message>
    <message>
        <source>links to other files</source>
        <translation>vínculos a otros archivos</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>macros</translation>
    </message>
    <message>
        <source>“{field}” cannot change any more. If it is wrong, make a new record.</source>
        <translation>«{field}» ya no puede cambiar. Si es incorrecto, haga una ficha nueva.</translation>
    </message>
    <message>
        <source>“{field}” has an open conflict. Decide it first, then take this row.</source>
        <translation>«{field}» tiene un conflicto abierto. Decídalo primero y tome después esta fila.</translation>
    </message>
    <message>
        <source>“{field}” is empty; without it the row says too little to be a record.</source>
        <translation>«{field}» está vacío; sin él la fila dice demasiado poco para ser una ficha.</translation>
    </message>
    <message>
        <source>“{field}” is empty; without it there is no record.</source>
        <translation>«{field}» está vacío; sin él no hay ficha.</translation>
    </message>
    <message>
        <source>“{label}” was changed in the sheet.</source>
        <translation>«{label}» se modificó en la hoja.</translation>
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
        <translation>Indique una lista de códigos.</translation>
    </message>
    <message>
        <source>A number is wanted, not yes or no.</source>
        <translation>Hace falta un número, no sí o no.</translation>
    </message>
    <message>
        <source>A text is wanted, not yes or no.</source>
        <translation>Hace falta un texto, no sí o no.</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>Indique un número entero.</translation>
    </message>
    <message>
        <source>At most {maximum}.</source>
        <translation>Como máximo, {maximum}.</translation>
    </message>
    <message>
        <source>Between {minimum} and {maximum}.</source>
        <translation>Entre {minimum} y {maximum}.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Day, month and year, please.</source>
        <translation>Indique día, mes y año.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>¿Eliminar esta ficha?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Either this or {others}, not both.</source>
        <translation>O esto o {others}, no ambos.</translation>
    </message>
    <message>
        <source>Fill in this or: {others}.</source>
        <translation>Rellene esto o: {others}.</translation>
    </message>
    <message>
        <source>First settle that the photo may be shown.</source>
        <translation>Asegúrese primero de que la foto se puede mostrar.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget this person?</source>
        <translation>¿Olvidar a esta persona?</translation>
    </message>
    <message>
        <source>Formulas are not taken. Please write the value itself.</source>
        <translation>No se aceptan fórmulas. Escriba el valor mismo.</translation>
    </message>
    <message>
        <source>Missing: {field}</source>
        <translation>Falta: {field}</translation>
    </message>
    <message>
        <source>Months, please, such as 18 or “18 months”.</source>
        <translation>En meses, por ejemplo 18 o «18 meses».</translation>
    </message>
    <message>
        <source>Name, e-mail and phone go here and, with the next packages, everywhere. This cannot be undone, also not by a backup.</source>
        <translation>El nombre, el correo y el teléfono desaparecen aquí y, con los próximos paquetes, en todas partes. No se puede deshacer, tampoco con una copia de seguridad.</translation>
    </message>
    <message>
        <source>New: {entity}</source>
        <translation>Nueva ficha: {entity}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Not saved yet: your draft is shown.</source>
        <translation>Aún sin guardar: se muestra su borrador.</translation>
    </message>
    <message>
        <source>One dollar is one dollar.</source>
        <translation>Un dólar vale un dólar.</translation>
    </message>
    <message>
        <source>Only a year is written here: {year}.</source>
        <translation>Aquí solo hay un año: {year}.</translation>
    </message>
    <message>
        <source>Only for risks.</source>
        <translation>Solo para riesgos.</translation>
    </message>
    <message>
        <source>Only with the consent of the person.</source>
        <translation>Solo con el consentimiento de la persona.</translation>
    </message>
    <message>
        <source>Outside the scale of its unit.</source>
        <translation>Fuera de la escala de su unidad.</translation>
    </message>
    <message>
        <source>Please choose a record from the list.</source>
        <translation>Elija una ficha de la lista.</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>Elija de la lista.</translation>
    </message>
    <message>
        <source>Please look at the marked fields.</source>
        <translation>Revise los campos señalados.</translation>
    </message>
    <message>
        <source>Please write the year with four digits.</source>
        <translation>Escriba el año con cuatro cifras.</translation>
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
        <translation>Varias fichas llevan este nombre.</translation>
    </message>
    <message numerus="yes">
        <source>Still missing (%n)</source>
        <translation>
            <numerusform>Por rellenar (%n)</numerusform>
            <numerusform>Por rellenar (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing.</source>
        <translation>Falta rellenar.</translation>
    </message>
    <message>
        <source>Tags cannot come from this list.</source>
        <translation>Los temas no pueden venir de esta lista.</translation>
    </message>
    <message>
        <source>The agreement has a date; is it signed?</source>
        <translation>El acuerdo tiene fecha; ¿está firmado?</translation>
    </message>
    <message>
        <source>The cell shows an error. Please write the value itself.</source>
        <translation>La celda muestra un error. Escriba el valor mismo.</translation>
    </message>
    <message>
        <source>The program that saved this made a date of it. Please write the number again.</source>
        <translation>El programa que lo guardó lo convirtió en fecha. Escriba de nuevo el número.</translation>
    </message>
    <message>
        <source>The program that saved this made a number of it. Please write it as text.</source>
        <translation>El programa que lo guardó lo convirtió en número. Escríbalo como texto.</translation>
    </message>
    <message>
        <source>This code is used already. Please choose another one.</source>
        <translation>Este código ya está en uso. Elija otro, por favor.</translation>
    </message>
    <message>
        <source>“{new}” cannot follow “{old}”. What may follow: {next}.</source>
        <translation>«{new}» no puede seguir a «{old}». Puede seguir: {next}.</translation>
    </message>
    <message>
        <source>The dates make {months} months.</source>
        <translation>Las fechas dan {months} meses.</translation>
    </message>
    <message>
        <source>Everything here is saved.</source>
        <translation>Aquí todo está guardado.</translation>
    </message>
    <message>
        <source>First record the steering committee&apos;s yes, under Selection.</source>
        <translation>Registre primero el sí del comité directivo, en Selección.</translation>
    </message>
    <message>
        <source>It is deleted for everybody with the next package. All records, Deleted records brings it back.</source>
        <translation>Se eliminará para todos con el próximo paquete. Se recupera en Todas las fichas, Fichas eliminadas.</translation>
    </message>
    <message>
        <source>The parts make {sum}, more than the whole.</source>
        <translation>Las partes suman {sum}, más que el total.</translation>
    </message>
    <message>
        <source>The sheet shows only the beginning of this text. Change it in the program.</source>
        <translation>La hoja solo muestra el principio de este texto. Modifíquelo en el programa.</translation>
    </message>
    <message>
        <source>The standard indicator has another unit.</source>
        <translation>El indicador estándar tiene otra unidad.</translation>
    </message>
    <message>
        <source>This cannot change any more.</source>
        <translation>Esto ya no se puede cambiar.</translation>
    </message>
    <message>
        <source>This code is used already. Left empty, it becomes the next free one.</source>
        <translation>Este código ya está en uso. Si se deja vacío, será el siguiente libre.</translation>
    </message>
    <message>
        <source>This criterion gives no bonus.</source>
        <translation>Este criterio no da punto adicional.</translation>
    </message>
    <message>
        <source>This currency is not in the list.</source>
        <translation>Esta moneda no está en la lista.</translation>
    </message>
    <message>
        <source>This does not fit here.</source>
        <translation>Esto no encaja aquí.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>No parece una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>This group is counted in organisations, without sex and age.</source>
        <translation>Este grupo se cuenta en organizaciones, sin sexo ni edad.</translation>
    </message>
    <message>
        <source>This is not a checksum.</source>
        <translation>No es una suma de comprobación.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>No es una fecha.</translation>
    </message>
    <message>
        <source>This is not a file name.</source>
        <translation>No es un nombre de archivo.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>No es un número.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>No es una dirección web.</translation>
    </message>
    <message>
        <source>This is not well-formed JSON.</source>
        <translation>No es un JSON bien formado.</translation>
    </message>
    <message>
        <source>This lies before: {others}.</source>
        <translation>Es anterior a: {others}.</translation>
    </message>
    <message>
        <source>This may name a person. Please leave persons out of texts.</source>
        <translation>Parece nombrar a una persona. No mencione a personas en los textos.</translation>
    </message>
    <message>
        <source>This points to a record of another office.</source>
        <translation>Esto remite a una ficha de otra oficina.</translation>
    </message>
    <message>
        <source>This points to a record that is not here yet.</source>
        <translation>Esto remite a una ficha que aún no está aquí.</translation>
    </message>
    <message>
        <source>This record is no longer here.</source>
        <translation>Esta ficha ya no está aquí.</translation>
    </message>
    <message>
        <source>This record was deleted.</source>
        <translation>Esta ficha se eliminó.</translation>
    </message>
    <message>
        <source>This status cannot follow the present one.</source>
        <translation>Este estado no puede seguir al actual.</translation>
    </message>
    <message>
        <source>This text cannot be stored.</source>
        <translation>Este texto no se puede guardar.</translation>
    </message>
    <message>
        <source>Too many digits.</source>
        <translation>Demasiadas cifras.</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Waits for a decision: {fields}</source>
        <translation>Espera una decisión: {fields}</translation>
    </message>
    <message>
        <source>Wanted once the initiative is: {status}.</source>
        <translation>Necesario en cuanto la iniciativa está en estado: {status}.</translation>
    </message>
    <message>
        <source>Which day is meant: {readings}?</source>
        <translation>¿De qué día se trata: {readings}?</translation>
    </message>
    <message>
        <source>Which number is meant: {readings}?</source>
        <translation>¿De qué número se trata: {readings}?</translation>
    </message>
    <message>
        <source>Women and men are counted already.</source>
        <translation>Mujeres y hombres ya están contados.</translation>
    </message>
    <message>
        <source>Write only the number here; the currency has a column of its own.</source>
        <translation>Escriba aquí solo el número; la moneda tiene su propia columna.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes or no, please.</source>
        <translation>Responda sí o no.</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>p. ej. {example}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{length} characters are too many; {limit} fit.</source>
        <translation>{length} caracteres son demasiados; caben {limit}.</translation>
    </message>
</context>
<context>
    <name>gaps</name>
    <message>
        <source>Focal point</source>
        <translation>Punto focal</translation>
    </message>
    <message>
        <source>GCM objective</source>
        <translation>Objetivo del Pacto Mundial</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Socio</translation>
    </message>
    <message>
        <source>Planned beneficiaries</source>
        <translation>Beneficiarios previstos</translation>
    </message>
    <message>
        <source>Precise place</source>
        <translation>Lugar preciso</translation>
    </message>
    <message>
        <source>Reason of a restatement</source>
        <translation>Motivo de una rectificación</translation>
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
        <translation>¿Se perdió un equipo para siempre? Avise enseguida a la sede, que revoca su clave en Ajustes, en Firmas. Cada oficina lo sabe con su próximo paquete y ya no se toma nada de lo que el equipo firma. Lo que firmó antes sigue contando.</translation>
    </message>
    <message>
        <source>A laptop is lost or stolen</source>
        <translation>Se perdió o robaron una computadora</translation>
    </message>
    <message>
        <source>A laptop that is stolen switched off, or locked, tells nothing: database and backups are encrypted, and only the passphrase opens them. The window locks by Ctrl+L, after a while without you, and when the computer slept. Nobody can recover a forgotten passphrase: write it down, and keep the paper elsewhere.</source>
        <translation>Un equipo robado apagado, o bloqueado, no dice nada: la base y sus copias están cifradas y solo las abre la frase de contraseña. La ventana se bloquea con Ctrl+L, tras un rato sin usted y cuando el equipo ha dormido. Nadie puede recuperar una frase olvidada: anótela y guarde el papel en otro lugar.</translation>
    </message>
    <message>
        <source>A table that is no package: an old list, a partner’s file. Say which sheet, which row has the titles, and which column means what; the program guesses first. You see what each row would do before anything is written.</source>
        <translation>Una tabla que no es un paquete: una lista antigua, el archivo de un socio. Diga qué hoja, qué fila lleva los títulos y qué significa cada columna; el programa adivina primero. Ve lo que haría cada fila antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <translation>Siglas</translation>
    </message>
    <message>
        <source>Ask a question here, or answer one: it travels with the packages like everything else. The answers stand under the question, and above it in your notes.</source>
        <translation>Haga aquí una pregunta o responda a otra: viaja con los paquetes como todo lo demás. Las respuestas están debajo de la pregunta, y encima de ella en sus notas.</translation>
    </message>
    <message>
        <source>Ask for a package that did not come</source>
        <translation>Pedir un paquete que no llegó</translation>
    </message>
    <message>
        <source>At the first start choose your language, say where you work, and give the laptop a name that your colleagues know.</source>
        <translation>Al primer inicio, elija su idioma, diga dónde trabaja y dé a la computadora un nombre que sus colegas conozcan.</translation>
    </message>
    <message>
        <source>At the first start choose {training_desk}. An amber band says that nothing is real, and no file made there is taken by a real database.</source>
        <translation>Al primer inicio elija {training_desk}. Una banda ámbar dice que nada es real, y ninguna base real acepta un archivo hecho allí.</translation>
    </message>
    <message>
        <source>Attached files, kept packages and backups beside the database are encrypted with it. Not protected: reports and copies you saved elsewhere, and packages of which the program says that they are open. Encrypt the whole disk too, and send open packages only by a way you trust: who reads the mail or finds the stick reads them.</source>
        <translation>Los archivos adjuntos, los paquetes guardados y las copias de seguridad junto a la base se cifran con ella. No están protegidos: los informes y copias que guardó en otro lugar, ni los paquetes que el programa señala como abiertos. Cifre también todo el disco y envíe paquetes abiertos solo por una vía de confianza: quien lee el correo o encuentra la memoria los lee.</translation>
    </message>
    <message>
        <source>Backups are made by themselves. Before something unusual, click {backup} in {settings}, under {backups}, and now and then copy the folder to another disk.</source>
        <translation>Las copias se hacen solas. Antes de algo inusual, haga clic en {backup} en {settings}, bajo {backups}, y de vez en cuando copie la carpeta a otro disco.</translation>
    </message>
    <message>
        <source>Baseline, target: where an indicator stood at the beginning, and where it should arrive.</source>
        <translation>Línea de base, meta: dónde estaba un indicador al comienzo y adónde debe llegar.</translation>
    </message>
    <message>
        <source>Believe a new laptop</source>
        <translation>Confiar en una computadora nueva</translation>
    </message>
    <message>
        <source>Budget, money received and money spent, line by line. Totals are by currency; currencies are never added up.</source>
        <translation>Presupuesto, fondos recibidos y gastados, línea por línea. Los totales son por moneda; nunca se suman monedas distintas.</translation>
    </message>
    <message>
        <source>Choose a folder or a stick, and click {write}.</source>
        <translation>Elija una carpeta o una memoria USB y haga clic en {write}.</translation>
    </message>
    <message>
        <source>Choose a passphrase of four or five words, write it on paper and keep the paper elsewhere. Then click {protect}.</source>
        <translation>Elija una frase secreta de cuatro o cinco palabras, anótela en papel y guarde el papel en otro lugar. Luego haga clic en {protect}.</translation>
    </message>
    <message>
        <source>Choose a round and a country; behind each country stand its places. Note down what the mapping found, and put forward what could become larger.</source>
        <translation>Elija una ronda y un país; junto a cada país figuran sus plazas. Anote lo que encontró el mapeo y proponga lo que podría crecer.</translation>
    </message>
    <message>
        <source>Click {all_clear}. What asks for a decision stays in the list; the order of the files plays no part.</source>
        <translation>Haga clic en {all_clear}. Lo que pide una decisión queda en la lista; el orden de los archivos no importa.</translation>
    </message>
    <message>
        <source>Click {answer_all}: a package for each office, with receipts, decisions and the library.</source>
        <translation>Haga clic en {answer_all}: un paquete por oficina, con acuses, decisiones y biblioteca.</translation>
    </message>
    <message>
        <source>Click {edits} and take all, or one by one. Nothing typed by others goes in by itself.</source>
        <translation>Haga clic en {edits} y acepte todas o una por una. Nada de lo escrito por otros entra solo.</translation>
    </message>
    <message>
        <source>Click {publish}. Every office reads it after its next package from you.</source>
        <translation>Haga clic en {publish}. Cada oficina lo lee tras su próximo paquete de ustedes.</translation>
    </message>
    <message>
        <source>Click {save_report} and send the file to whoever looks after the program, with a few words: what you did, what you expected, what happened.</source>
        <translation>Haga clic en {save_report} y envíe el archivo a quien se ocupa del programa, con unas palabras: qué hizo, qué esperaba, qué pasó.</translation>
    </message>
    <message>
        <source>Click {take}. The receipt says where every record went, and what waits or was refused and why.</source>
        <translation>Haga clic en {take}. El acuse dice adónde fue cada ficha, qué espera o fue rechazado y por qué.</translation>
    </message>
    <message>
        <source>Click {verify}. Every office hears of it with its next package.</source>
        <translation>Haga clic en {verify}. Cada oficina se entera con su próximo paquete.</translation>
    </message>
    <message>
        <source>Close Passerelle everywhere, and type: passerelle move FILE ADDRESS. All is copied and compared; the file is kept. The same way back makes a file again.</source>
        <translation>Cierre Passerelle en todas partes y escriba: passerelle move ARCHIVO DIRECCIÓN. Todo se copia y se compara; el archivo se conserva. El mismo camino a la inversa vuelve a hacer un archivo.</translation>
    </message>
    <message>
        <source>Close a period</source>
        <translation>Cerrar un período</translation>
    </message>
    <message>
        <source>Confirmed: the other side has said that it took a package in. Before that, it is only sent.</source>
        <translation>Confirmado: el otro lado dijo que incorporó el paquete. Antes, solo está enviado.</translation>
    </message>
    <message>
        <source>Conflict: two people changed the same field without knowing of each other. Both values are kept until somebody decides.</source>
        <translation>Conflicto: dos personas cambiaron el mismo campo sin saberlo. Los dos valores se guardan hasta que alguien decida.</translation>
    </message>
    <message>
        <source>Count the people</source>
        <translation>Contar a las personas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T turns the trainer’s view on: larger text, and keys and clicks shown. {again} gives everybody fresh data.</source>
        <translation>Ctrl+Mayús+T activa la vista del formador: texto más grande, teclas y clics a la vista. {again} da a todos datos nuevos.</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Resolver un conflicto</translation>
    </message>
    <message>
        <source>Digits: thirty figures that stand for the key of a laptop. Compared by phone, they show that a package is really from there.</source>
        <translation>Cifras: treinta cifras que representan la clave de una computadora. Comparadas por teléfono, muestran que un paquete viene de verdad de allí.</translation>
    </message>
    <message>
        <source>Drop the enrolment or the first package of the laptop on the window, and click {compare}.</source>
        <translation>Suelte en la ventana la inscripción o el primer paquete de la computadora y haga clic en {compare}.</translation>
    </message>
    <message>
        <source>Drop the file anywhere on the window. You read what it would bring; nothing changes yet.</source>
        <translation>Suelte el archivo en cualquier lugar de la ventana. Lee lo que traería; todavía no cambia nada.</translation>
    </message>
    <message>
        <source>Each committee has its own scores: press 0, 1 or 2 and the cursor goes on; the space bar gives a bonus, which stands beside the sum. Only who has all scores has a rank, equal sums share it, and no sum knocks out.</source>
        <translation>Cada comité tiene sus propias notas: pulse 0, 1 o 2 y el cursor avanza; la barra espaciadora da un punto extra, que queda junto a la suma. Solo quien tiene todas las notas tiene puesto, las sumas iguales lo comparten y ninguna suma elimina.</translation>
    </message>
    <message>
        <source>Each laptop signs its packages. A protected database takes nothing of a laptop before somebody rang and compared the thirty digits; a file that was forged or changed on the way is not taken. What people edit in the sheets on purpose is named cell by cell, and goes in only when you say so. A careless phone call, or a database that believes everybody, undoes all this.</source>
        <translation>Cada equipo firma sus paquetes. Una base protegida no toma nada de un equipo antes de que alguien haya llamado y comparado las treinta cifras; un archivo falsificado o cambiado en el camino no se toma. Lo que alguien edita a propósito en las hojas se nombra celda por celda y solo entra si usted lo dice. Una llamada descuidada, o una base que cree a todos, echa todo esto a perder.</translation>
    </message>
    <message>
        <source>A package that two of you take in is taken once. Who decides a conflict second is told who was first. Packages and attached files lie on the server, for all.</source>
        <translation>Un paquete que toman dos de ustedes se toma una sola vez. Quien decide un conflicto en segundo lugar sabe quién lo hizo antes. Los paquetes y archivos adjuntos están en el servidor, para todos.</translation>
    </message>
    <message>
        <source>After going back, open the database first on a computer that worked with it before: it knows which consent was taken back since the backup, and those values go again.</source>
        <translation>Después de volver atrás, abra la base de datos primero en un equipo que ya haya trabajado con ella: sabe qué consentimientos se retiraron después de la copia, y esos datos se borran de nuevo.</translation>
    </message>
    <message>
        <source>All initiatives. Filters stand above the list; Enter opens an initiative, with its partners, people, activities, money and notes as a list of sections at the side: how much each holds, and a dashed circle where something is missing; Ctrl+Tab goes to the next. Choose several rows to give them one value in one go.</source>
        <translation>Todas las iniciativas. Los filtros están sobre la lista; Intro abre una iniciativa, con sus socios, personas, actividades, fondos y notas en una lista de secciones al lado: cuánto contiene cada una, y un círculo discontinuo donde falta algo; Ctrl+Tab pasa a la siguiente. Elija varias filas para darles un valor de una vez.</translation>
    </message>
    <message>
        <source>Choose {open_server} at the first start or with Ctrl+Shift+O, and type what your administrator gave you. The password is asked for each time, unless you keep it in PostgreSQL’s password file.</source>
        <translation>Elija {open_server} en el primer inicio o con Ctrl+Mayús+O, y escriba lo que le dio su administrador. La contraseña se pide cada vez, salvo que la guarde en el archivo de contraseñas de PostgreSQL.</translation>
    </message>
    <message>
        <source>Every evening: passerelle backup ADDRESS, or pg_dump. To go back, pg_restore into an empty database. Attached files and packages are in it; keep it like any secret, and encrypt the disks of the server.</source>
        <translation>Cada noche: passerelle backup DIRECCIÓN, o pg_dump. Para volver atrás, pg_restore en una base vacía. Contiene los archivos adjuntos y los paquetes; guárdela como un secreto, y cifre los discos del servidor.</translation>
    </message>
    <message>
        <source>Every indicator with baseline, target and what it stands at. Standard ones are added up across initiatives and countries, your own stand alone. Choose one and its values are drawn; type date and value below it, and Enter saves.</source>
        <translation>Todos los indicadores con línea de base, meta y valor actual. Los estándar se suman entre iniciativas y países; los propios quedan solos. Elija uno y sus valores se dibujan; escriba debajo la fecha y el valor, e Intro los guarda.</translation>
    </message>
    <message>
        <source>Every kind of record, also those without a page of their own.</source>
        <translation>Todo tipo de fichas, también las que no tienen página propia.</translation>
    </message>
    <message>
        <source>Every office with its laptops: when it was last heard of, what is missing, what it has confirmed. From here you write a package for it, ask it to send again, or see its records.</source>
        <translation>Cada oficina con sus computadoras: cuándo se supo de ella, qué falta, qué ha confirmado. Desde aquí le escribe un paquete, le pide que reenvíe o ve sus fichas.</translation>
    </message>
    <message>
        <source>Every organisation that takes part somewhere. Record each only once: the list of possible doubles helps.</source>
        <translation>Todas las organizaciones que participan en algo. Registre cada una solo una vez: ayuda la lista de posibles duplicados.</translation>
    </message>
    <message>
        <source>Every way to the initiatives: by country, region, programme, round, goal or theme, each with its initiatives, money and people. Enter shows what stands under a line; below are the reports about it.</source>
        <translation>Todos los caminos hacia las iniciativas: por país, región, programa, ronda, objetivo o tema, cada uno con sus iniciativas, dinero y personas. Intro muestra lo que hay en una línea; abajo están los informes al respecto.</translation>
    </message>
    <message>
        <source>Everything at hand without a network. Type a word to find a text; F1 opens the one about where you are. At the top you make a problem report when something does not work.</source>
        <translation>Todo a mano sin red. Escriba una palabra para hallar un texto; F1 abre el del lugar en que está. Arriba hace un informe de problema cuando algo no funciona.</translation>
    </message>
    <message>
        <source>Figures, and their dates</source>
        <translation>Cifras y sus fechas</translation>
    </message>
    <message>
        <source>Fill in what you know. F1 explains the field you are in; Ctrl+S saves, Ctrl+Z takes back.</source>
        <translation>Rellene lo que sepa. F1 explica el campo en que está; Ctrl+S guarda, Ctrl+Z deshace.</translation>
    </message>
    <message>
        <source>GCM: Global Compact for Safe, Orderly and Regular Migration; some texts write MCG.</source>
        <translation>GCM: Pacto Mundial para la Migración Segura, Ordenada y Regular; algunos textos escriben MCG.</translation>
    </message>
    <message>
        <source>Give 0, 1 or 2 for each of the seven criteria. The ranking appears by itself; equal sums share a rank.</source>
        <translation>Dé 0, 1 o 2 a cada uno de los siete criterios. La clasificación aparece sola; las sumas iguales comparten puesto.</translation>
    </message>
    <message>
        <source>Headquarters clicks {revoke} at that laptop, and writes a package for every office: from then on nothing the laptop signs is taken.</source>
        <translation>La sede hace clic en {revoke} para esa computadora y escribe un paquete para cada oficina: desde entonces no se acepta nada de lo que firme.</translation>
    </message>
    <message>
        <source>Headquarters closes a period once its numbers were reported. Nothing is refused afterwards: what comes or changes later is kept, counts as a restatement and asks for a reason.</source>
        <translation>La sede cierra un período cuando sus cifras ya se comunicaron. Después no se rechaza nada: lo que llega o cambia más tarde se guarda, cuenta como rectificación y pide un motivo.</translation>
    </message>
    <message>
        <source>How packages travel</source>
        <translation>Cómo viajan los paquetes</translation>
    </message>
    <message>
        <source>IOM has its seat in Geneva, 174 member states and more than 400 offices (as of 25 January 2024).</source>
        <translation>La OIM tiene su sede en Ginebra, 174 Estados miembros y más de 400 oficinas (al 25 de enero de 2024).</translation>
    </message>
    <message>
        <source>If nobody has verified its laptop yet, click {compare}, ring the office at a number you knew before, and compare.</source>
        <translation>Si nadie ha verificado aún su computadora, haga clic en {compare}, llame a la oficina a un número que ya conocía y compare.</translation>
    </message>
    <message>
        <source>If somebody has to come back to it, give it a follow-up with a date: it then stands on {home} until it is done.</source>
        <translation>Si alguien debe volver sobre ello, ponga un seguimiento con fecha: figura entonces en {home} hasta que esté hecho.</translation>
    </message>
    <message>
        <source>In reports for partners and the public, small numbers of people are hidden so that they cannot be computed back. Who gets several reports about the same people over time may still learn something: their notes say so. Against malicious programs on your computer nothing here helps.</source>
        <translation>En los informes para socios y para el público, los números pequeños de personas se ocultan de modo que no puedan recalcularse. Quien reciba varios informes sobre las mismas personas aún puede averiguar algo: sus notas lo dicen. Contra los programas maliciosos en su equipo, nada de esto ayuda.</translation>
    </message>
    <message>
        <source>In {settings}, under {signatures}, click {enrol} and send the file to headquarters. When they ring, read out the digits of this laptop.</source>
        <translation>En {settings}, bajo {signatures}, haga clic en {enrol} y envíe el archivo a la sede. Cuando la sede llame, léale las cifras de esta computadora.</translation>
    </message>
    <message>
        <source>Initiative: what a partner does about migration and development, from the first idea to its end. Everything else belongs to one.</source>
        <translation>Iniciativa: lo que un socio hace en migración y desarrollo, de la primera idea al final. Todo lo demás pertenece a una.</translation>
    </message>
    <message>
        <source>JMDI: Joint Migration and Development Initiative; some texts write ICMD.</source>
        <translation>JMDI: Iniciativa Conjunta de Migración y Desarrollo; algunos textos escriben ICMD.</translation>
    </message>
    <message>
        <source>Keep a backup, and go back to one</source>
        <translation>Hacer una copia de seguridad y volver a ella</translation>
    </message>
    <message>
        <source>Keep one, or write it anew, and say why in a sentence. If you do not know, ask the other office first: nothing else waits for it.</source>
        <translation>Conserve uno o escríbalo de nuevo, y diga por qué en una frase. Si no lo sabe, pregunte antes a la otra oficina: nada más espera por ello.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>LRG: local and regional governments. Some texts write GRL, GLR or GAL and mean the same.</source>
        <translation>LRG: gobiernos locales y regionales (local and regional governments). Algunos textos escriben GRL, GLR o GAL y dicen lo mismo.</translation>
    </message>
    <message>
        <source>Language, look and text size take effect at once. Under Backups you make a copy of everything, or go back to one.</source>
        <translation>El idioma, el aspecto y el tamaño del texto cambian al momento. En Copias de seguridad hace una copia de todo o vuelve a una.</translation>
    </message>
    <message>
        <source>Leave empty what you do not know: empty means no data, and 0 means nobody.</source>
        <translation>Deje vacío lo que no sepa: vacío significa sin datos, y 0 significa nadie.</translation>
    </message>
    <message>
        <source>Let somebody without the program correct in Excel</source>
        <translation>Dejar que alguien sin el programa corrija en Excel</translation>
    </message>
    <message>
        <source>MMD: Marrakech Mayors Declaration.</source>
        <translation>MMD: Declaración de Alcaldes de Marrakech.</translation>
    </message>
    <message>
        <source>MMPTF: Migration Multi-Partner Trust Fund.</source>
        <translation>MMPTF: Fondo Fiduciario de Asociados Múltiples para la Migración.</translation>
    </message>
    <message>
        <source>Make a report for somebody</source>
        <translation>Hacer un informe para alguien</translation>
    </message>
    <message>
        <source>More than 76 leaders of cities adopted the Marrakech Mayors Declaration in 2018.</source>
        <translation>Más de 76 dirigentes municipales adoptaron la Declaración de Alcaldes de Marrakech en 2018.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing is refused afterwards: what comes later counts as a restatement, with its reason, and you see old and new beside each other.</source>
        <translation>Después nada se rechaza: lo que llega más tarde cuenta como rectificación, con su razón, y ve lo viejo y lo nuevo lado a lado.</translation>
    </message>
    <message>
        <source>Office: a country office, or headquarters. An office writes its own records; headquarters comments and decides.</source>
        <translation>Oficina: una oficina de país, o la sede. Una oficina escribe sus propias fichas; la sede comenta y decide.</translation>
    </message>
    <message>
        <source>On a new laptop, begin as an office. What was sent comes back with headquarters’ next package; only what was never sent is gone.</source>
        <translation>En una computadora nueva, empiece como oficina. Lo enviado vuelve con el próximo paquete de la sede; solo se pierde lo que nunca se envió.</translation>
    </message>
    <message>
        <source>Once the numbers of a period were reported, open {results} and click {close_period}.</source>
        <translation>Una vez comunicados los números de un período, abra {results} y haga clic en {close_period}.</translation>
    </message>
    <message>
        <source>One initiative with all that belongs to it: its fields under the first tab, then partners, people, activities, money, notes, results and files. The sheet is its one page to print; the history says who changed what, and takes a value back.</source>
        <translation>Una iniciativa con todo lo que le pertenece: sus campos en la primera pestaña, luego socios, personas, actividades, finanzas, notas, resultados y archivos. La hoja resumen es su página para imprimir; el historial dice quién cambió qué y recupera un valor.</translation>
    </message>
    <message>
        <source>One of: {choices}</source>
        <translation>A elegir: {choices}</translation>
    </message>
    <message>
        <source>Open the training</source>
        <translation>Abrir la formación</translation>
    </message>
    <message>
        <source>Open {beneficiaries}, choose the initiative, say whether the numbers are planned or reached, and for which period.</source>
        <translation>Abra {beneficiaries}, elija la iniciativa, diga si los números son previstos o alcanzados, y para qué período.</translation>
    </message>
    <message>
        <source>Open {conflicts}. Both values stand side by side, with who wrote them and when; the words that differ are marked.</source>
        <translation>Abra {conflicts}. Los dos valores están lado a lado, con quién los escribió y cuándo; las palabras distintas están marcadas.</translation>
    </message>
    <message>
        <source>Open {exchange}. Under {send} you read what would go. At headquarters, choose the office it is for.</source>
        <translation>Abra {exchange}. Bajo {send} lee lo que saldría. En la sede, elija la oficina destinataria.</translation>
    </message>
    <message>
        <source>Open {help} and click {problem}. Look at the texts: they hold no record, no name and no key.</source>
        <translation>Abra {help} y haga clic en {problem}. Mire los textos: no contienen fichas, nombres ni claves.</translation>
    </message>
    <message>
        <source>Open {initiatives} and press Ctrl+N. At first a title and a status are enough; nothing is lost if you stop half-way.</source>
        <translation>Abra {initiatives} y pulse Ctrl+N. Al principio bastan un título y un estado; nada se pierde si se detiene a medio camino.</translation>
    </message>
    <message>
        <source>Open {lessons} and begin one. The strip says what to do next and ticks each step off when it is really done.</source>
        <translation>Abra {lessons} y empiece una. La franja dice qué hacer y marca cada paso cuando está hecho de verdad.</translation>
    </message>
    <message>
        <source>Open {library}. Above it stands what offices would like to share; read it, above all for names of persons.</source>
        <translation>Abra {library}. Arriba está lo que las oficinas desean compartir; léalo, sobre todo por si hay nombres de personas.</translation>
    </message>
    <message>
        <source>Open {notes} and press Ctrl+N. Choose a kind, give it a title and a text. Please write no names and nothing by which a person could be found.</source>
        <translation>Abra {notes} y pulse Ctrl+N. Elija un tipo, ponga un título y un texto. No escriba nombres ni nada por lo que se pueda encontrar a una persona.</translation>
    </message>
    <message>
        <source>Open {offices}. For each office you see when it was last heard of, and which of its packages are missing.</source>
        <translation>Abra {offices}. De cada oficina ve cuándo se supo de ella por última vez y qué paquetes suyos faltan.</translation>
    </message>
    <message>
        <source>Open {partners} and look at the possible doubles: they stand side by side.</source>
        <translation>Abra {partners} y mire los posibles duplicados: están lado a lado.</translation>
    </message>
    <message>
        <source>Open {reception} and drop all files on it, or choose a folder. Each gets a line with what it would bring, or why not.</source>
        <translation>Abra {reception} y suelte allí todos los archivos, o elija una carpeta. Cada uno recibe una línea: lo que traería, o por qué no.</translation>
    </message>
    <message>
        <source>Open {reports}, type a word of your question, and narrow the answer above it: country, period, programme.</source>
        <translation>Abra {reports}, escriba una palabra de su pregunta y precise la respuesta arriba: país, período, programa.</translation>
    </message>
    <message>
        <source>Open {rounds}, choose a round and a country. What the mapping found stands there; put forward what could become larger.</source>
        <translation>Abra {rounds}, elija una ronda y un país. Allí está lo que halló el mapeo; proponga lo que podría crecer.</translation>
    </message>
    <message>
        <source>Organisations that may be the same, side by side. Tied, they count once in reports; nothing is merged, and they can be untied.</source>
        <translation>Organizaciones quizá iguales, lado a lado. Unidas, cuentan una vez en los informes; nada se fusiona y pueden separarse.</translation>
    </message>
    <message>
        <source>Package: a workbook that carries to the other side what it lacks. Each has a number.</source>
        <translation>Paquete: un libro que lleva al otro lado lo que le falta. Cada uno tiene un número.</translation>
    </message>
    <message>
        <source>Packages may come late, twice or in any order: nothing is lost and nothing counts twice. What was in a lost one comes again by itself with the next. Where two people changed the same field, both values are kept and somebody decides.</source>
        <translation>Los paquetes pueden llegar tarde, dos veces o en cualquier orden: nada se pierde y nada cuenta dos veces. Lo que iba en uno perdido vuelve por sí solo con el siguiente. Si dos personas cambiaron el mismo campo, se guardan los dos valores y alguien decide.</translation>
    </message>
    <message>
        <source>Packages of many offices at once: a line for each file says what it would bring, or why it cannot be taken in. What is clear goes in with one click, the rest waits for you; answers for all offices are written here too.</source>
        <translation>Paquetes de muchas oficinas a la vez: una línea por archivo dice lo que traería, o por qué no puede incorporarse. Lo claro entra con un clic, el resto le espera; aquí se escriben también las respuestas a todas las oficinas.</translation>
    </message>
    <message>
        <source>Pass on what offices share</source>
        <translation>Difundir lo que comparten las oficinas</translation>
    </message>
    <message>
        <source>Passphrase: the words that open a protected database.</source>
        <translation>Frase secreta: las palabras que abren una base protegida.</translation>
    </message>
    <message>
        <source>People by category, sex and age, planned and reached. The grid takes what you copied from a spreadsheet; nothing is saved before what cannot be read is put right.</source>
        <translation>Personas por categoría, sexo y edad, previstas y alcanzadas. La cuadrícula acepta lo copiado de una hoja de cálculo; nada se guarda antes de corregir lo que no se puede leer.</translation>
    </message>
    <message>
        <source>Put the database of headquarters on a server</source>
        <translation>Poner la base de la sede en un servidor</translation>
    </message>
    <message>
        <source>Questions with their answers, as figures, tables and pictures. Type a word to find one; above the answer you narrow it. Names in colour open their record, a heading sorts, and Ctrl+C copies a table.</source>
        <translation>Preguntas con sus respuestas, en cifras, tablas e imágenes. Escriba una palabra para encontrar una; encima de la respuesta la acota. Los nombres en color abren su ficha, un encabezado ordena y Ctrl+C copia una tabla.</translation>
    </message>
    <message>
        <source>Receipt: what became of a package, record by record. It comes back with the next package.</source>
        <translation>Acuse de recibo: qué fue de un paquete, ficha por ficha. Vuelve con el próximo paquete.</translation>
    </message>
    <message>
        <source>Record an initiative</source>
        <translation>Registrar una iniciativa</translation>
    </message>
    <message>
        <source>Record: one entry, such as an initiative, a note or a line of money.</source>
        <translation>Ficha: una entrada, como una iniciativa, una nota o una línea de finanzas.</translation>
    </message>
    <message>
        <source>Restatement: a number that changed after its period was closed, with the reason.</source>
        <translation>Rectificación: un número que cambió después de cerrarse su período, con la razón.</translation>
    </message>
    <message>
        <source>Ring the office at a number you knew before, never one that came with the file. Let them read the digits; type the last two groups.</source>
        <translation>Llame a la oficina a un número que ya conocía, nunca a uno llegado con el archivo. Pida que lea las cifras; escriba los dos últimos grupos.</translation>
    </message>
    <message>
        <source>Round: a call of a programme for initiatives, with its criteria, committees and places.</source>
        <translation>Ronda: una convocatoria de iniciativas de un programa, con sus criterios, comités y plazas.</translation>
    </message>
    <message>
        <source>Run roles.sql of the same folder in the database, again after each update, and give each officer a login of her or his own, of the role passerelle_mergers: it stands on what the officer decides. Let the server prove its name by a certificate.</source>
        <translation>Ejecute roles.sql de la misma carpeta en la base, de nuevo tras cada actualización, y dé a cada funcionario su propio usuario, del rol passerelle_mergers: figura en lo que decide. Que el servidor demuestre su nombre con un certificado.</translation>
    </message>
    <message>
        <source>Under the same title, the sections take its partners, people, activities, money and notes. What is missing stands on {home}: come back when you know more.</source>
        <translation>Bajo el mismo título, las secciones reciben socios, personas, actividades, finanzas y notas. Lo que falta figura en {home}: vuelva cuando sepa más.</translation>
    </message>
    <message>
        <source>Save it as Excel, PDF or CSV, or print it. What left is noted, so that later reports do not give anything away.</source>
        <translation>Guárdelo como Excel, PDF o CSV, o imprímalo. Lo que salió queda anotado, para que informes posteriores no revelen nada.</translation>
    </message>
    <message>
        <source>Say for whom it is made before it goes out to Excel, PDF, CSV or paper: for partners and the public, small numbers of people are hidden, and so is what would give them away.</source>
        <translation>Diga para quién es antes de sacarlo a Excel, PDF, CSV o papel: para los socios y el público se ocultan los números pequeños de personas y lo que los delataría.</translation>
    </message>
    <message>
        <source>Say for whom it is. For partners and the public, small numbers of people are hidden.</source>
        <translation>Diga para quién es. Para socios y público, los números pequeños de personas se ocultan.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Select in a round</source>
        <translation>Seleccionar en una ronda</translation>
    </message>
    <message>
        <source>Send the file by mail, or hand the stick over. The file keeps its name; do not open and save it on the way.</source>
        <translation>Envíe el archivo por correo o entregue la memoria. El archivo conserva su nombre; no lo abra ni lo guarde por el camino.</translation>
    </message>
    <message>
        <source>Send the package as it is, or an empty table made with {template}.</source>
        <translation>Envíe el paquete tal cual, o una tabla vacía hecha con {template}.</translation>
    </message>
    <message>
        <source>Send your report to headquarters</source>
        <translation>Enviar su informe a la sede</translation>
    </message>
    <message>
        <source>Set up your laptop</source>
        <translation>Preparar su computadora</translation>
    </message>
    <message>
        <source>Six short lessons with invented data. Ctrl+Shift+T turns the trainer’s view on: larger text, and keys and clicks shown.</source>
        <translation>Seis lecciones cortas con datos inventados. Ctrl+Shift+T activa la vista del formador: texto más grande, y teclas y clics a la vista.</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Algo no funciona</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation>Incorporar un paquete</translation>
    </message>
    <message>
        <source>Take in the packages of all offices at once</source>
        <translation>Incorporar de una vez los paquetes de todas las oficinas</translation>
    </message>
    <message>
        <source>Tell headquarters at once, by phone, whatever the hour.</source>
        <translation>Avise de inmediato a la sede, por teléfono, a cualquier hora.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>The administrator makes an empty database on PostgreSQL 15 or later, sorted by “C”; the folder resources/server has a file for Docker that does so.</source>
        <translation>El administrador crea una base vacía en PostgreSQL 15 o posterior, ordenada por «C»; la carpeta resources/server tiene un archivo para Docker que lo hace.</translation>
    </message>
    <message>
        <source>The first analysis and the national committee are the office&apos;s: you find them at an initiative, under Selection. The steering committee&apos;s word is written at headquarters, and approval waits for its yes. Too few places only warn.</source>
        <translation>El análisis previo y el comité nacional son de la oficina: los encuentra en una iniciativa, en Selección. Lo que dice el comité directivo se registra en la sede, y la aprobación espera su sí. La falta de plazas solo avisa.</translation>
    </message>
    <message>
        <source>The journal: progress, lessons, needs, questions. Please write no names and nothing by which a person could be found. What you share reaches all offices by headquarters.</source>
        <translation>El diario: avances, lecciones, necesidades, preguntas. No escriba nombres ni nada que permita encontrar a una persona. Lo que comparte llega a todas las oficinas por la sede.</translation>
    </message>
    <message>
        <source>The next package from the other side brings the receipt, and yours is marked as confirmed. If it got lost, write another: it carries the same once more.</source>
        <translation>El próximo paquete del otro lado trae el acuse de recibo, y el suyo queda confirmado. Si se perdió, escriba otro: lleva lo mismo de nuevo.</translation>
    </message>
    <message>
        <source>The other side looks at it first, then takes it in. Its next package brings you the receipt, and only then is yours marked as confirmed.</source>
        <translation>El otro lado lo mira primero y luego lo incorpora. Su próximo paquete le trae el acuse de recibo, y solo entonces el suyo queda confirmado.</translation>
    </message>
    <message>
        <source>There are 281 million international migrants in the world (IOM, page of 25 January 2024). Migration that is safe, regular and orderly is good for migrants and for society.</source>
        <translation>Hay 281 millones de migrantes internacionales en el mundo (OIM, página del 25 de enero de 2024). Una migración segura, regular y ordenada es buena para los migrantes y para la sociedad.</translation>
    </message>
    <message>
        <source>This field is always needed.</source>
        <translation>Este campo siempre es necesario.</translation>
    </message>
    <message>
        <source>This is about a person: record it only if that person agrees.</source>
        <translation>Se refiere a una persona: regístrelo solo si ella está de acuerdo.</translation>
    </message>
    <message>
        <source>Tie those that are the same. They then count once in reports, both stay as they are, and you can untie them again.</source>
        <translation>Una las que sean la misma. Cuentan entonces una vez en los informes, ambas quedan como están y puede separarlas de nuevo.</translation>
    </message>
    <message>
        <source>Tie two entries of the same organisation</source>
        <translation>Unir dos fichas de la misma organización</translation>
    </message>
    <message>
        <source>To go back, choose one there and click {restore}. You read first what would be missing; the database of now is kept aside.</source>
        <translation>Para volver, elija una allí y haga clic en {restore}. Antes lee lo que faltaría; la base actual se guarda aparte.</translation>
    </message>
    <message>
        <source>Two people changed the same field without knowing of each other. Keep one value or write it anew, and say why: the reason travels back. Nothing else waits for it.</source>
        <translation>Dos personas cambiaron el mismo campo sin saber la una de la otra. Conserve un valor o escríbalo de nuevo, y diga por qué: la razón viaja de vuelta. Nada más espera por ello.</translation>
    </message>
    <message>
        <source>Type the numbers, or paste them from a spreadsheet. What cannot be read is marked, and nothing is saved before it is put right.</source>
        <translation>Escriba los números o péguelos de una hoja de cálculo. Lo ilegible se señala, y nada se guarda antes de corregirlo.</translation>
    </message>
    <message>
        <source>Under Send you see what would go and write the package. Drop packages under Receive: you see what they would bring before anything changes. Below are all packages both ways; Enter shows the receipt.</source>
        <translation>En Enviar ve lo que saldría y escribe el paquete. Suelte los paquetes en Recibir: ve lo que traerían antes de que nada cambie. Debajo están todos los paquetes en ambos sentidos; Intro muestra el acuse de recibo.</translation>
    </message>
    <message>
        <source>Under Signatures stand the digits of this laptop, to be read out when somebody rings, and the laptops that are believed here. A laptop that was lost is revoked there, by headquarters.</source>
        <translation>En Firmas están las cifras de este equipo, para leerlas cuando alguien llame, y los equipos a los que se cree aquí. Allí la sede revoca un equipo perdido.</translation>
    </message>
    <message>
        <source>Wait a little: the next package usually carries what was in the lost one. If it is urgent, click {request} and send that file.</source>
        <translation>Espere un poco: el próximo paquete suele llevar lo que había en el perdido. Si es urgente, haga clic en {request} y envíe ese archivo.</translation>
    </message>
    <message>
        <source>Was it a mistake? In {exchange}, under the list of packages, click {undo}: that works until you record or send something.</source>
        <translation>¿Fue un error? En {exchange}, bajo la lista de paquetes, haga clic en {undo}: se puede hasta que registre o envíe algo.</translation>
    </message>
    <message>
        <source>What a colleague saves or takes in is in your window two seconds later; what you are writing, and the line you are on, stay.</source>
        <translation>Lo que un colega guarda o importa está en su ventana dos segundos después; lo que usted escribe y la línea en que está se quedan.</translation>
    </message>
    <message>
        <source>What a package brought, record by record, with a way to each; what waits, and for what; what was refused, and why. Its code can be read out by phone, so that the sender need not wait for your next package.</source>
        <translation>Lo que trajo un paquete, ficha por ficha, con acceso a cada una; qué espera y qué fue rechazado, y por qué. Su código puede leerse por teléfono, para que el remitente no espere su próximo paquete.</translation>
    </message>
    <message>
        <source>What is due, what is missing and what came in, each with a way to it. Three numbers and the charts tell where your office stands.</source>
        <translation>Lo que vence, lo que falta y lo que llegó, cada cosa con su camino. Tres cifras y los gráficos dicen cómo va su oficina.</translation>
    </message>
    <message>
        <source>What is planned, being done and done, with its day and who came.</source>
        <translation>Lo previsto, lo que se hace y lo hecho, con su día y quién vino.</translation>
    </message>
    <message>
        <source>What is protected, and what is not</source>
        <translation>Qué está protegido y qué no</translation>
    </message>
    <message>
        <source>What offices learned and share, by theme, kind and office, to read offline.</source>
        <translation>Lo que las oficinas aprendieron y comparten, por tema, tipo y oficina, para leer sin conexión.</translation>
    </message>
    <message>
        <source>What others can learn from, you pass on with {share}: it reaches all offices by headquarters, and stands in their {library}.</source>
        <translation>Lo que sirva a otros, páselo con {share}: llega a todas las oficinas por la sede y figura en su {library}.</translation>
    </message>
    <message>
        <source>What somebody typed into the sheets of a package, each with its place, before and after. Take all, some or none; the choice stands in the history, and whoever takes it elsewhere makes the same change.</source>
        <translation>Lo que alguien escribió en las hojas de un paquete, con su lugar, antes y después. Acepte todo, algo o nada; la elección queda en el historial, y quien lo acepte en otra parte hace el mismo cambio.</translation>
    </message>
    <message>
        <source>What was deleted, by whom and when. Enter brings a record back as it was, with what was deleted along with it. Names of persons that were deleted are gone for good.</source>
        <translation>Lo que se eliminó, por quién y cuándo. Intro recupera una ficha como estaba, con lo que se eliminó con ella. Los nombres de personas eliminados se han ido para siempre.</translation>
    </message>
    <message>
        <source>What you record stays on this laptop until you write a package: a workbook that carries what the other side lacks. It travels as you like, by mail or on a stick; no network is needed.</source>
        <translation>Lo que registra queda en este equipo hasta que escribe un paquete: un libro que lleva lo que le falta al otro lado. Viaja como usted quiera, por correo o en una memoria; no hace falta red.</translation>
    </message>
    <message>
        <source>When the file comes back, drop it on the window. Each correction is named with sheet and cell, before and after.</source>
        <translation>Cuando el archivo vuelva, suéltelo en la ventana. Cada corrección se nombra con hoja y celda, antes y después.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Work with colleagues on one database</source>
        <translation>Trabajar con colegas en una misma base</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Anotar lo que pasó</translation>
    </message>
    <message>
        <source>Write down what the steering committee decided, and print the minutes from {reports}.</source>
        <translation>Anote lo que decidió el comité directivo e imprima el acta desde {reports}.</translation>
    </message>
    <message>
        <source>Your decision travels with your next package, and the other side reads the reason.</source>
        <translation>Su decisión viaja con su próximo paquete, y el otro lado lee la razón.</translation>
    </message>
    <message>
        <source>Your login stands on what you do, in the history of each record and in the audit. In {settings} you can say how colleagues should read your name; it stays at headquarters, and no package holds it.</source>
        <translation>Su usuario figura en lo que hace, en el historial de cada ficha y en la auditoría. En {settings} puede decir cómo leen su nombre sus colegas; queda en la sede, y ningún paquete lo contiene.</translation>
    </message>
    <message>
        <source>{record}, section “{section}”.</source>
        <translation>{record}, sección «{section}».</translation>
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
        <translation>(vaciado)</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Recuperada</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Every change of this record will be listed here.</source>
        <translation>Aquí aparecerá cada cambio de esta ficha.</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Todavía no ha pasado nada</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Motivo: {text}</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrada</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Restore: {fields}</source>
        <translation>Restablecer: {fields}</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Mostrar cambios anteriores</translation>
    </message>
    <message>
        <source>The earlier value is back.</source>
        <translation>El valor anterior está de vuelta.</translation>
    </message>
    <message>
        <source>edited in package {number} of {office}</source>
        <translation>modificado en el paquete {number} de {office}</translation>
    </message>
    <message>
        <source>edited in package {number} of {office}, accepted by {who}</source>
        <translation>modificado en el paquete {number} de {office}, aceptado por {who}</translation>
    </message>
    <message>
        <source>{field}: {value} added</source>
        <translation>{field}: {value} añadido</translation>
    </message>
    <message>
        <source>{field}: {value} taken away</source>
        <translation>{field}: {value} quitado</translation>
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
            <numerusform>%n copia de seguridad está junto a la base; puede contener datos anteriores.</numerusform>
            <numerusform>%n copias de seguridad están junto a la base; pueden contener datos anteriores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different personal values are in its history.</source>
        <translation>
            <numerusform>%n dato personal distinto está en su historial.</numerusform>
            <numerusform>%n datos personales distintos están en su historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>An unsaved form about it lies in this database.</source>
        <translation>Hay un formulario sin guardar sobre ella en esta base.</translation>
    </message>
    <message>
        <source>Came from {office} in package {number}, {day}</source>
        <translation>Llegó de {office} en el paquete {number}, {day}</translation>
    </message>
    <message>
        <source>It was in no package.</source>
        <translation>No estuvo en ningún paquete.</translation>
    </message>
    <message>
        <source>Sent to {office} in package {number}, {day}</source>
        <translation>Enviado a {office} en el paquete {number}, {day}</translation>
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
            <numerusform>%n cambio rechazado</numerusform>
            <numerusform>%n cambios rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation>
            <numerusform>%n decisión en espera</numerusform>
            <numerusform>%n decisiones en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records not sent</source>
        <translation>
            <numerusform>%n ficha sin enviar</numerusform>
            <numerusform>%n fichas sin enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records sent, not confirmed</source>
        <translation>
            <numerusform>%n ficha enviada, sin confirmar</numerusform>
            <numerusform>%n fichas enviadas, sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared pieces for the library</source>
        <translation>
            <numerusform>%n aporte compartido para la biblioteca</numerusform>
            <numerusform>%n aportes compartidos para la biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities by month</source>
        <translation>Actividades por mes</translation>
    </message>
    <message>
        <source>Back from headquarters</source>
        <translation>De vuelta de la sede</translation>
    </message>
    <message>
        <source>Every initiative is complete.</source>
        <translation>Todas las iniciativas están completas.</translation>
    </message>
    <message>
        <source>Everything is sent and confirmed.</source>
        <translation>Todo está enviado y confirmado.</translation>
    </message>
    <message>
        <source>Everything that came with it</source>
        <translation>Todo lo que vino con ello</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subvenciones</translation>
    </message>
    <message>
        <source>Grants by country</source>
        <translation>Subvenciones por país</translation>
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
        <translation>Último acuse de recibo</translation>
    </message>
    <message>
        <source>Missing most often</source>
        <translation>Lo que más falta</translation>
    </message>
    <message>
        <source>No figures recorded yet</source>
        <translation>Todavía no hay cifras</translation>
    </message>
    <message>
        <source>Nothing is due in the next weeks.</source>
        <translation>No vence nada en las próximas semanas.</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Todavía no hay nada</translation>
    </message>
    <message>
        <source>Offices by freshness</source>
        <translation>Oficinas, por últimas noticias</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Personas alcanzadas</translation>
    </message>
    <message>
        <source>People reached, of those planned</source>
        <translation>Personas alcanzadas, de las previstas</translation>
    </message>
    <message>
        <source>Protect it…</source>
        <translation>Protegerla…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Record an initiative</source>
        <translation>Registrar una iniciativa</translation>
    </message>
    <message>
        <source>Record your first initiative, or receive a package from another office: drop the file anywhere on this window.</source>
        <translation>Registre su primera iniciativa o reciba un paquete de otra oficina: suelte el archivo en cualquier parte de esta ventana.</translation>
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
        <translation>Lo que vence</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>When initiatives run</source>
        <translation>Cuándo se desarrollan las iniciativas</translation>
    </message>
    <message>
        <source>Where the initiatives are</source>
        <translation>Dónde están las iniciativas</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>as approved</source>
        <translation>según lo aprobado</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>sin noticias hasta hoy</translation>
    </message>
    <message>
        <source>of {planned} planned, {share}</source>
        <translation>de {planned} previstas, {share}</translation>
    </message>
    <message>
        <source>{heard}, packages missing</source>
        <translation>{heard}, faltan paquetes</translation>
    </message>
</context>
<context>
    <name>iati</name>
    <message numerus="yes">
        <source>%n initiatives are in the file.</source>
        <translation>
            <numerusform>%n iniciativa está en el archivo.</numerusform>
            <numerusform>%n iniciativas están en el archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an indicator, or how many people are to be reached.</source>
        <translation>Añada un indicador, o cuántas personas se quiere alcanzar.</translation>
    </message>
    <message>
        <source>Add at least the month.</source>
        <translation>Añada al menos el mes.</translation>
    </message>
    <message>
        <source>Add the region, province or town where it acts.</source>
        <translation>Añada la región, la provincia o la localidad donde actúa.</translation>
    </message>
    <message>
        <source>Add who leads and who takes part.</source>
        <translation>Añada quién dirige y quién participa.</translation>
    </message>
    <message>
        <source>Address of our code lists on the web</source>
        <translation>Dirección de nuestras listas de códigos en la web</translation>
    </message>
    <message>
        <source>Amounts without a date</source>
        <translation>Importes sin fecha</translation>
    </message>
    <message>
        <source>An initiative belongs to a country office; this one does not.</source>
        <translation>Una iniciativa pertenece a una oficina de país; esta no.</translation>
    </message>
    <message>
        <source>Another initiative has the same code</source>
        <translation>Otra iniciativa tiene el mismo código</translation>
    </message>
    <message>
        <source>Choose its round: IOM or UNDP reports, as the round’s programme says.</source>
        <translation>Elija su ronda: comunica la OIM o el PNUD, según el programa de la ronda.</translation>
    </message>
    <message>
        <source>Decide first; until then the file has what is shown now.</source>
        <translation>Decida primero; hasta entonces el archivo lleva lo que se muestra ahora.</translation>
    </message>
    <message>
        <source>Give it a code: its name in IATI is made from it.</source>
        <translation>Póngale un código: de él se forma su nombre en la IATI.</translation>
    </message>
    <message>
        <source>Give it its official title.</source>
        <translation>Póngale su título oficial.</translation>
    </message>
    <message>
        <source>Give one of the two another code.</source>
        <translation>Ponga otro código a una de las dos.</translation>
    </message>
    <message>
        <source>Give the day it began or is to begin; the month will do.</source>
        <translation>Indique el día en que empezó o debe empezar; basta el mes.</translation>
    </message>
    <message>
        <source>Give the end or the duration: the budget is split by year until then.</source>
        <translation>Indique el fin o la duración: el presupuesto se reparte por años hasta entonces.</translation>
    </message>
    <message>
        <source>Give them dates; without one they stay out of the file.</source>
        <translation>Póngales fecha; sin ella quedan fuera del archivo.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Fuera del archivo</translation>
    </message>
    <message>
        <source>IATI</source>
        <translation>IATI</translation>
    </message>
    <message>
        <source>IATI has no place for it</source>
        <translation>la IATI no tiene sitio para ello</translation>
    </message>
    <message>
        <source>IATI is the public register of aid. Headquarters publishes; persons, notes and small numbers of people never go into its file.</source>
        <translation>La IATI es el registro público de la ayuda. Publica la sede; las personas, las notas y los números pequeños de personas no van nunca en su archivo.</translation>
    </message>
    <message>
        <source>IATI knows no contributions in kind</source>
        <translation>la IATI no conoce las aportaciones en especie</translation>
    </message>
    <message>
        <source>IATI knows no such role of a partner</source>
        <translation>la IATI no conoce ese papel de socio</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>En el archivo</translation>
    </message>
    <message>
        <source>Initiatives held back</source>
        <translation>Iniciativas que quedan fuera</translation>
    </message>
    <message>
        <source>Initiatives that were not selected are not published.</source>
        <translation>Las iniciativas no seleccionadas no se publican.</translation>
    </message>
    <message>
        <source>It acts in several countries</source>
        <translation>Actúa en varios países</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>Termina antes de empezar</translation>
    </message>
    <message>
        <source>It is in that agency’s file, so that it counts once.</source>
        <translation>Está en el archivo de esa agencia, para que cuente una sola vez.</translation>
    </message>
    <message>
        <source>It is not clear who reports it</source>
        <translation>No está claro quién la comunica</translation>
    </message>
    <message>
        <source>It runs, but its start lies ahead</source>
        <translation>Está en curso, pero su inicio está por venir</translation>
    </message>
    <message>
        <source>Left out of the file</source>
        <translation>Fuera del archivo</translation>
    </message>
    <message>
        <source>Look at both dates again.</source>
        <translation>Revise las dos fechas.</translation>
    </message>
    <message>
        <source>Look at the year again.</source>
        <translation>Revise el año.</translation>
    </message>
    <message>
        <source>Many readers of IATI read only English.</source>
        <translation>Muchos lectores de la IATI solo leen inglés.</translation>
    </message>
    <message>
        <source>No SDG</source>
        <translation>Sin ODS</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Sin código</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Sin país</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sin descripción</translation>
    </message>
    <message>
        <source>No grant</source>
        <translation>Sin subvención</translation>
    </message>
    <message>
        <source>No partner</source>
        <translation>Sin socios</translation>
    </message>
    <message>
        <source>No place that can be published</source>
        <translation>Ningún lugar que se pueda publicar</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>No sector</source>
        <translation>Sin sector</translation>
    </message>
    <message>
        <source>No shares are recorded, so the file names the office’s own country only.</source>
        <translation>No se registran porcentajes, así que el archivo solo nombra el país de la oficina.</translation>
    </message>
    <message>
        <source>No start date</source>
        <translation>Sin fecha de inicio</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Sin estado</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>No title in English</source>
        <translation>Sin título en inglés</translation>
    </message>
    <message>
        <source>None was held back.</source>
        <translation>Ninguna quedó fuera.</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Aún no aprobada</translation>
    </message>
    <message>
        <source>Not for publication</source>
        <translation>No destinadas a publicarse</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n things are to be completed.</source>
        <translation>
            <numerusform>Aún no está lista: falta completar %n punto.</numerusform>
            <numerusform>Aún no está lista: falta completar %n puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>No seleccionada</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>No se dejó nada fuera.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Only approved initiatives are published. Nothing to do now.</source>
        <translation>Solo se publican las iniciativas aprobadas. Nada que hacer por ahora.</translation>
    </message>
    <message>
        <source>Only the month is known</source>
        <translation>Solo se conoce el mes</translation>
    </message>
    <message>
        <source>Only the year of the start is known</source>
        <translation>Solo se conoce el año de inicio</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Personas alcanzadas</translation>
    </message>
    <message>
        <source>Persons, notes, private records and small numbers of people never go into the file.</source>
        <translation>Las personas, las notas, las fichas privadas y los números pequeños de personas no van nunca en el archivo.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>Ready for IATI.</source>
        <translation>Lista para la IATI.</translation>
    </message>
    <message numerus="yes">
        <source>Ready for IATI; %n things are worth mending.</source>
        <translation>
            <numerusform>Lista para la IATI; conviene corregir %n punto.</numerusform>
            <numerusform>Lista para la IATI; conviene corregir %n puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for IATI?</source>
        <translation>¿Lista para la IATI?</translation>
    </message>
    <message>
        <source>Reported by the other agency</source>
        <translation>La comunica la otra agencia</translation>
    </message>
    <message>
        <source>Say where the initiative stands.</source>
        <translation>Indique en qué punto está la iniciativa.</translation>
    </message>
    <message>
        <source>Sectors have equal shares and the budget is split by days: neither is recorded.</source>
        <translation>Los sectores tienen partes iguales y el presupuesto se reparte por días: ninguna de las dos cosas está registrada.</translation>
    </message>
    <message>
        <source>Take the e-mail address, telephone or document number out: the file is public.</source>
        <translation>Quite el correo electrónico, el teléfono o el número de documento: el archivo es público.</translation>
    </message>
    <message>
        <source>The end is not known</source>
        <translation>No se conoce el fin</translation>
    </message>
    <message>
        <source>The file calls the date planned. Mend the date or the status.</source>
        <translation>El archivo da la fecha por prevista. Corrija la fecha o el estado.</translation>
    </message>
    <message>
        <source>The file has the first or last day of the month; give the day if you know it.</source>
        <translation>El archivo lleva el primer o el último día del mes; indique el día si lo conoce.</translation>
    </message>
    <message>
        <source>The lead agency of each programme</source>
        <translation>La agencia líder de cada programa</translation>
    </message>
    <message>
        <source>This date lies before 1990 or after 2100</source>
        <translation>Esta fecha es anterior a 1990 o posterior a 2100</translation>
    </message>
    <message>
        <source>This text seems to hold an e-mail address or a number</source>
        <translation>Este texto parece contener un correo electrónico o un número</translation>
    </message>
    <message>
        <source>Tick a sector or a migration area among the themes.</source>
        <translation>Marque un sector o un ámbito migratorio entre los temas.</translation>
    </message>
    <message>
        <source>Tick the goals it serves among the themes.</source>
        <translation>Marque entre los temas los objetivos a los que sirve.</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>Por completar</translation>
    </message>
    <message>
        <source>To be completed first</source>
        <translation>Por completar primero</translation>
    </message>
    <message>
        <source>Two people changed it differently</source>
        <translation>Dos personas la cambiaron de forma distinta</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Importancia</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What is not in it: {file}</source>
        <translation>Lo que no está en él: {file}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Whose file is written. What that agency takes no part in stays out of it.</source>
        <translation>En nombre de quién se escribe el archivo. Aquello en lo que esa agencia no participa queda fuera.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Without amount and currency there is no budget in the file.</source>
        <translation>Sin importe y moneda no hay presupuesto en el archivo.</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>Conviene corregir</translation>
    </message>
    <message>
        <source>Write the key objective, or a summary.</source>
        <translation>Escriba el objetivo principal, o un resumen.</translation>
    </message>
    <message>
        <source>a breakdown in which some number is too small to be published</source>
        <translation>un desglose en el que algún número es demasiado pequeño para publicarlo</translation>
    </message>
    <message>
        <source>documents of this kind are not published</source>
        <translation>los documentos de este tipo no se publican</translation>
    </message>
    <message>
        <source>it seems to hold personal data</source>
        <translation>parece contener datos personales</translation>
    </message>
    <message>
        <source>kind or currency is not known to IATI</source>
        <translation>la IATI no conoce el tipo o la moneda</translation>
    </message>
    <message>
        <source>no goal or target of the 2030 Agenda</source>
        <translation>ni objetivo ni meta de la Agenda 2030</translation>
    </message>
    <message>
        <source>not for publication</source>
        <translation>no destinada a publicarse</translation>
    </message>
    <message>
        <source>people by group are not published</source>
        <translation>las personas por grupo no se publican</translation>
    </message>
    <message>
        <source>persons are never published</source>
        <translation>las personas no se publican nunca</translation>
    </message>
    <message>
        <source>places finer than a town are not published</source>
        <translation>los lugares más precisos que una localidad no se publican</translation>
    </message>
    <message>
        <source>spent from what is in the file as paid out already</source>
        <translation>gastado de lo que ya figura en el archivo como desembolsado</translation>
    </message>
    <message>
        <source>stops it</source>
        <translation>lo impide</translation>
    </message>
    <message>
        <source>territories of origin, destination, transit and border are not published</source>
        <translation>los territorios de origen, destino, tránsito y frontera no se publican</translation>
    </message>
    <message>
        <source>the amount has no date</source>
        <translation>el importe no tiene fecha</translation>
    </message>
    <message>
        <source>the amount is empty or zero</source>
        <translation>el importe está vacío o es cero</translation>
    </message>
    <message>
        <source>the baseline has no year</source>
        <translation>el valor de partida no tiene año</translation>
    </message>
    <message>
        <source>the budget in the file is the grant</source>
        <translation>el presupuesto del archivo es la subvención</translation>
    </message>
    <message>
        <source>the date lies ahead</source>
        <translation>la fecha está por venir</translation>
    </message>
    <message>
        <source>the dates do not fit the initiative</source>
        <translation>las fechas no encajan con la iniciativa</translation>
    </message>
    <message>
        <source>the document has no address on the web</source>
        <translation>el documento no tiene dirección en la web</translation>
    </message>
    <message>
        <source>the document is not shared</source>
        <translation>el documento no está compartido</translation>
    </message>
    <message>
        <source>the grant cannot be split by year without an end</source>
        <translation>sin fecha de fin no se puede repartir la subvención por años</translation>
    </message>
    <message>
        <source>the indicator has no title or unit</source>
        <translation>el indicador no tiene título o unidad</translation>
    </message>
    <message>
        <source>the organisation has no name to publish</source>
        <translation>la organización no tiene un nombre que publicar</translation>
    </message>
    <message>
        <source>the place is not precise</source>
        <translation>el lugar no es preciso</translation>
    </message>
    <message>
        <source>too few people to be published</source>
        <translation>demasiado pocas personas para publicarlo</translation>
    </message>
    <message>
        <source>worth mending</source>
        <translation>conviene corregir</translation>
    </message>
</context>
<context>
    <name>initiatives</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <translation>Recuperarla…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Subvención</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Nueva iniciativa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Parts of the initiative</source>
        <translation>Partes de la iniciativa</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Personas alcanzadas</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selección</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Por rellenar</translation>
    </message>
    <message>
        <source>This initiative is deleted.</source>
        <translation>Esta iniciativa está eliminada.</translation>
    </message>
    <message>
        <source>This initiative is no longer here.</source>
        <translation>Esta iniciativa ya no está aquí.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>A package came from {partner}, and on its way somebody corrected the note “{note}” in a spreadsheet program. Take it in.</source>
        <translation>Llegó un paquete ({partner}), y por el camino alguien corrigió la nota «{note}» en una hoja de cálculo. Incorpórelo.</translation>
    </message>
    <message>
        <source>A package came from {partner}. Look at what it would bring, then take it in.</source>
        <translation>Llegó un paquete ({partner}). Mire lo que traería y luego incorpórelo.</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Todas las lecciones</translation>
    </message>
    <message>
        <source>All six lessons are done. Well done!</source>
        <translation>Las seis lecciones están hechas. ¡Muy bien!</translation>
    </message>
    <message>
        <source>At the same time {partner} changed that summary too, without knowing of yours. Take its package in.</source>
        <translation>Al mismo tiempo ese resumen se cambió también en otro lugar ({partner}), sin conocer el suyo. Incorpore ese paquete.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Begin again with new data?</source>
        <translation>¿Empezar de nuevo con datos nuevos?</translation>
    </message>
    <message>
        <source>Begin again with new data…</source>
        <translation>Empezar de nuevo con datos nuevos…</translation>
    </message>
    <message>
        <source>Both texts are kept beside each other. On the page Conflicts keep yours, take theirs or write it anew, and say why.</source>
        <translation>Los dos textos se guardan uno junto al otro. En la página Conflictos conserve el suyo, tome el de ellos o escríbalo de nuevo, y diga por qué.</translation>
    </message>
    <message>
        <source>Change an initiative and write a note about it.</source>
        <translation>Cambie una iniciativa y escriba una nota sobre ella.</translation>
    </message>
    <message>
        <source>Change anything you like. Then, in the settings, restore that backup: the program says first what would be missing, and keeps the database of now aside.</source>
        <translation>Cambie lo que quiera. Después, en los ajustes, restaure esa copia: el programa dice primero lo que faltaría y guarda aparte la base de ahora.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Courses and small grants for families on both sides of the border.</source>
        <translation>Cursos y pequeñas ayudas para familias a ambos lados de la frontera.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Edit in Excel</source>
        <translation>Cambio en Excel</translation>
    </message>
    <message>
        <source>Everything is as at the beginning.</source>
        <translation>Todo está como al principio.</translation>
    </message>
    <message>
        <source>Everything recorded in this training is thrown away, and the lessons begin anew. Your real work is not touched.</source>
        <translation>Todo lo registrado en esta formación se descarta y las lecciones empiezan de nuevo. Su trabajo real no se toca.</translation>
    </message>
    <message>
        <source>In the settings, under Backups, make a backup now.</source>
        <translation>En los ajustes, en Copias de seguridad, haga una copia ahora.</translation>
    </message>
    <message>
        <source>It brought the note “{note}”. Open it on the page Notes, change something in it, for instance mark its follow-up as done, and save.</source>
        <translation>Trajo la nota «{note}». Ábrala en la página Notas, cambie algo en ella, por ejemplo marque su seguimiento como hecho, y guarde.</translation>
    </message>
    <message>
        <source>Keys pressed</source>
        <translation>Teclas pulsadas</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Dejar la lección</translation>
    </message>
    <message>
        <source>Make a backup and go back to it.</source>
        <translation>Haga una copia de seguridad y vuelva a ella.</translation>
    </message>
    <message>
        <source>Making the training data new…</source>
        <translation>Se renuevan los datos de la formación…</translation>
    </message>
    <message>
        <source>Next lesson: {lesson}</source>
        <translation>Lección siguiente: {lesson}</translation>
    </message>
    <message>
        <source>On the page Exchange, under Send, choose {partner} and write the package. It is a workbook anybody can open; by mail or on a stick is how it would travel.</source>
        <translation>En la página Intercambio, en Enviar, elija {partner} y escriba el paquete. Es un libro que cualquiera puede abrir; viajaría por correo o en una memoria.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Open Conflicts</source>
        <translation>Abrir Conflictos</translation>
    </message>
    <message>
        <source>Open Exchange</source>
        <translation>Abrir Intercambio</translation>
    </message>
    <message>
        <source>Open Notes</source>
        <translation>Abrir Notas</translation>
    </message>
    <message>
        <source>Open the initiative</source>
        <translation>Abrir la iniciativa</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Abrir la nota</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Open “{title}”, change its summary and save with Ctrl+S.</source>
        <translation>Abra «{title}», cambie su resumen y guarde con Ctrl+S.</translation>
    </message>
    <message>
        <source>Open “{title}”, write a sentence or two into the summary and save with Ctrl+S.</source>
        <translation>Abra «{title}», escriba una o dos frases en el resumen y guarde con Ctrl+S.</translation>
    </message>
    <message>
        <source>Please find out until the end of the month and tell us.</source>
        <translation>Por favor, averígüelo antes de fin de mes y díganoslo.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Recibir</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Show me the package</source>
        <translation>Mostrarme el paquete</translation>
    </message>
    <message>
        <source>Six short lessons with invented data. A step is ticked off by itself once you have done it; the other side is played by the program, with real packages.</source>
        <translation>Seis lecciones cortas con datos inventados. Un paso se marca solo cuando lo ha hecho; el programa hace del otro lado, con paquetes de verdad.</translation>
    </message>
    <message>
        <source>Somebody corrected a package in Excel: find the change and accept it.</source>
        <translation>Alguien corrigió un paquete en Excel: encuentre el cambio y acéptelo.</translation>
    </message>
    <message>
        <source>Take in a package that came from the other side, and work on with it.</source>
        <translation>Incorpore un paquete que llegó del otro lado y siga trabajando con él.</translation>
    </message>
    <message>
        <source>That step is done.</source>
        <translation>Ese paso está hecho.</translation>
    </message>
    <message>
        <source>The canton helps families who live on both sides of the border.</source>
        <translation>El cantón ayuda a las familias que viven a ambos lados de la frontera.</translation>
    </message>
    <message>
        <source>The correction is named with its sheet and cell, and is not taken by itself. Accept it: show the package again, and choose the edit.</source>
        <translation>La corrección se nombra con su hoja y celda, y no se toma por sí sola. Acéptela: muestre el paquete otra vez y elija el cambio.</translation>
    </message>
    <message>
        <source>The mayors meat in the school.</source>
        <translation>Los alcaldes se reune en la escuela.</translation>
    </message>
    <message>
        <source>The mayors meet in the school.</source>
        <translation>Los alcaldes se reúnen en la escuela.</translation>
    </message>
    <message>
        <source>This lesson is done. Well done!</source>
        <translation>Esta lección está hecha. ¡Muy bien!</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Es un momento.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Two people change the same field. Nothing is lost; you decide.</source>
        <translation>Dos personas cambian el mismo campo. Nada se pierde; usted decide.</translation>
    </message>
    <message>
        <source>Visit of the mayors</source>
        <translation>Visita de los alcaldes</translation>
    </message>
    <message>
        <source>Who invites the neighbouring municipality?</source>
        <translation>¿Quién invita al municipio vecino?</translation>
    </message>
    <message>
        <source>Write a note about an initiative: on its page under Notes, or on the page Notes with Ctrl+N. Choose a kind, give it a title and a text, and save.</source>
        <translation>Escriba una nota sobre una iniciativa: en su página, en Notas, o en la página Notas con Ctrl+N. Elija un tipo, póngale título y texto, y guarde.</translation>
    </message>
    <message>
        <source>Write a package, and see it confirmed by an answer from the other side.</source>
        <translation>Escriba un paquete y véalo confirmado por una respuesta del otro lado.</translation>
    </message>
    <message>
        <source>{act}: {lesson}, {state}</source>
        <translation>{act}: {lesson}, {state}</translation>
    </message>
    <message>
        <source>{lesson}, step {n} of {count}</source>
        <translation>{lesson}, paso {n} de {count}</translation>
    </message>
    <message>
        <source>{partner} has taken your package in and answered. Take the answer in: your package is then marked as confirmed.</source>
        <translation>{partner}: su paquete fue incorporado y hay respuesta. Incorpore la respuesta: entonces su paquete queda confirmado.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n aporte</numerusform>
            <numerusform>%n aportes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at first</source>
        <translation>
            <numerusform>%n por mirar antes</numerusform>
            <numerusform>%n por mirar antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to publish</source>
        <translation>
            <numerusform>%n por publicar</numerusform>
            <numerusform>%n por publicar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to withdraw</source>
        <translation>
            <numerusform>%n por retirar</numerusform>
            <numerusform>%n por retirar</numerusform>
        </translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Todos los temas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Answer: {title}</source>
        <translation>Respuesta: {title}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Hacer una pregunta</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n characters, ready to be pasted.</source>
        <translation>
            <numerusform>Copiado: %n carácter, listo para pegar.</numerusform>
            <numerusform>Copiado: %n caracteres, listos para pegar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as short text</source>
        <translation>Copiar como texto breve</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Different: {fields}.</source>
        <translation>Diferencias: {fields}.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>Ir a las notas</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>En respuesta a</translation>
    </message>
    <message>
        <source>In the library: {new} new, {changed} changed, {withdrawn} withdrawn. It travels with the next packages.</source>
        <translation>En la biblioteca: {new} nuevos, {changed} modificados, {withdrawn} retirados. Viaja con los próximos paquetes.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Se queda como está.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Conservar el nuestro</translation>
    </message>
    <message>
        <source>Not copied: the story may tell who somebody is. Please take names, numbers and addresses out of it first.</source>
        <translation>No se copió: la historia puede revelar quién es alguien. Quite antes los nombres, números y direcciones.</translation>
    </message>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>Aún no hay nada en el estante</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Uno por uno</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>Publish all</source>
        <translation>Publicar todo</translation>
    </message>
    <message>
        <source>Shared, not yet in the library.</source>
        <translation>Compartido, aún no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Take the office&apos;s</source>
        <translation>Tomar el de la oficina</translation>
    </message>
    <message>
        <source>The office changed it since.</source>
        <translation>La oficina lo modificó después.</translation>
    </message>
    <message>
        <source>The office changed it, and so did headquarters.</source>
        <translation>La oficina lo modificó, y la sede también.</translation>
    </message>
    <message>
        <source>The office no longer shares it.</source>
        <translation>La oficina ya no lo comparte.</translation>
    </message>
    <message>
        <source>Tick “Share with all offices” in a note or document. Headquarters puts it here, and every office can read it after the next package.</source>
        <translation>Marque «Compartir con todas las oficinas» en una nota o un documento. La sede lo pone aquí, y cada oficina puede leerlo tras el próximo paquete.</translation>
    </message>
    <message>
        <source>What is new goes into the library by itself with the next package you write.</source>
        <translation>Lo nuevo entra solo en la biblioteca con el próximo paquete que escriba.</translation>
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
        <translation>1. Revoque su clave y escriba un paquete para cada oficina, para que todas lo sepan.
2. Pregunte si la base de datos tenía frase de contraseña y si el disco estaba cifrado. Sin ninguna de las dos cosas, considere que otros han leído todo lo que sigue.
3. Los informes, los archivos adjuntos y los libros abiertos están sin cifrar en un equipo: pregunte cuáles.
4. Comunique la pérdida como exigen las normas de datos de su organización. Una solicitud por frase de contraseña olvidada que venga de este equipo no recibe respuesta.</translation>
    </message>
    <message>
        <source>Counted are the records here that this office may have. What the laptop had not sent yet is not among them.</source>
        <translation>Se cuentan las fichas de aquí que esta oficina puede tener. Lo que el equipo aún no había enviado no está incluido.</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Su clave</translation>
    </message>
    <message>
        <source>Its last package was taken on</source>
        <translation>Su último paquete se incorporó el</translation>
    </message>
    <message>
        <source>Its name in packages</source>
        <translation>Su nombre en los paquetes</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de ficha</translation>
    </message>
    <message>
        <source>Lost laptop: {laptop}</source>
        <translation>Equipo perdido: {laptop}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>What may lie on it</source>
        <translation>Lo que puede haber en él</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>revoked: nothing it signs is taken any more</source>
        <translation>revocada: ya no se acepta nada de lo que firma</translation>
    </message>
    <message>
        <source>still trusted: revoke it under Settings, Signatures</source>
        <translation>todavía es de confianza: revóquela en Ajustes, Firmas</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>A service such as OneDrive or Dropbox copies the folder {folder} while the database in it is written. Make a backup, and restore it in a folder that nobody copies.</source>
        <translation>Un servicio como OneDrive o Dropbox copia la carpeta {folder} mientras se escribe la base que contiene. Haga una copia de seguridad y restáurela en una carpeta que nadie copie.</translation>
    </message>
    <message>
        <source>Beside this database lies a second version that such a service made: {files}. Nothing of it is shown here, and nothing of it is thrown away. Open it to see what it holds.</source>
        <translation>Junto a esta base hay una segunda versión que hizo ese servicio: {files}. Aquí no se muestra nada de ella ni se desecha nada. Ábrala para ver qué contiene.</translation>
    </message>
    <message>
        <source>Headquarters saw that the date of this computer was wrong. What you write is kept; where others wrote the same field, theirs is shown first. Please check the date.</source>
        <translation>La sede vio que la fecha de este equipo era incorrecta. Lo que usted escribe se conserva; donde otros escribieron el mismo campo, se muestra primero lo suyo. Compruebe la fecha.</translation>
    </message>
    <message>
        <source>The database that lay here was protected by a passphrase; this one is not. Somebody may have put it in its place. If it was none of you, record nothing in it, and go back to the newest backup on the page Backups.</source>
        <translation>La base que estaba aquí estaba protegida por una frase de contraseña; esta no lo está. Puede que alguien la haya puesto en su lugar. Si no fue ninguno de ustedes, no registre nada en ella y vuelva a la copia más reciente en la página Copias de seguridad.</translation>
    </message>
    <message>
        <source>The date of this computer seems wrong: today is {today} here, but headquarters wrote on {other}. Please check it; nothing is lost.</source>
        <translation>La fecha de este equipo parece incorrecta: aquí hoy es {today}, pero la sede escribió el {other}. Compruébela; nada se ha perdido.</translation>
    </message>
    <message>
        <source>The date of this computer seems wrong: today is {today} here, but the last work was on {other}. Please check it; nothing is lost.</source>
        <translation>La fecha de este equipo parece incorrecta: aquí hoy es {today}, pero se trabajó por última vez el {other}. Compruébela; nada se ha perdido.</translation>
    </message>
    <message>
        <source>The date of this computer seems wrong: {today} is before this program was made. Please set it; nothing is lost.</source>
        <translation>La fecha de este equipo parece incorrecta: el {today} este programa aún no existía. Ajústela; nada se ha perdido.</translation>
    </message>
    <message>
        <source>The file of this database is damaged. Please write nothing more, and go back to the newest backup on the page Backups; the damaged file is kept.</source>
        <translation>El archivo de esta base está dañado. No escriba nada más y vuelva a la copia más reciente en la página Copias de seguridad; el archivo dañado se conserva.</translation>
    </message>
    <message>
        <source>This database comes from a backup, and this computer did not work with it before. If somebody took consent back since the backup, those values may be here again: please open it once on a computer that worked with it before.</source>
        <translation>Esta base de datos viene de una copia de seguridad, y este equipo no ha trabajado antes con ella. Si alguien retiró su consentimiento después de la copia, es posible que sus datos estén aquí de nuevo: ábrala una vez en un equipo que ya haya trabajado con ella.</translation>
    </message>
    <message>
        <source>This database goes on as a new laptop, so that nothing is counted twice: {reason}. Nothing is lost.</source>
        <translation>Esta base sigue como un portátil nuevo, para que nada se cuente dos veces: {reason}. Nada se ha perdido.</translation>
    </message>
    <message>
        <source>This database lies on a stick ({folder}): close Passerelle before you pull it out, and keep a backup elsewhere.</source>
        <translation>Esta base está en una memoria USB ({folder}): cierre Passerelle antes de retirarla y guarde una copia de seguridad en otro lugar.</translation>
    </message>
    <message>
        <source>This database lies on another computer ({folder}), where a break in the network can damage it. Make a backup, and restore it on this computer.</source>
        <translation>Esta base está en otro equipo ({folder}), donde un corte de la red puede dañarla. Haga una copia de seguridad y restáurela en este equipo.</translation>
    </message>
    <message>
        <source>What was not sent when you closed could not be put into a package. Please write it on the page Exchange.</source>
        <translation>Lo que no estaba enviado al cerrar no pudo ponerse en un paquete. Escríbalo en la página Intercambio.</translation>
    </message>
    <message>
        <source>What was not sent when you closed is in the package {file}, in the folder {folder}. Please send it to headquarters.</source>
        <translation>Lo que no estaba enviado al cerrar está en el paquete {file}, en la carpeta {folder}. Envíelo a la sede.</translation>
    </message>
    <message>
        <source>it comes from another computer</source>
        <translation>viene de otro equipo</translation>
    </message>
    <message>
        <source>it is a copy of another one</source>
        <translation>es una copia de otra</translation>
    </message>
    <message>
        <source>it was moved to another place</source>
        <translation>se trasladó a otro lugar</translation>
    </message>
    <message>
        <source>it was not opened on this computer before</source>
        <translation>no se había abierto antes en este equipo</translation>
    </message>
    <message>
        <source>it was restored from a backup</source>
        <translation>se restauró de una copia de seguridad</translation>
    </message>
    <message>
        <source>the date of this computer was corrected</source>
        <translation>se corrigió la fecha de este equipo</translation>
    </message>
    <message>
        <source>{folder} cannot be written, so this database is only looked at. Save a copy of it on this computer to work with it.</source>
        <translation>No se puede escribir en {folder}; por eso esta base de datos solo se consulta. Guarde una copia en este equipo para trabajar con ella.</translation>
    </message>
</context>
<context>
    <name>offices</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: two laptops go on under this name until each has a new one.</source>
        <translation>Copiado: dos portátiles siguen con este nombre hasta que cada uno tenga uno nuevo.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>It goes on under a new name.</source>
        <translation>Sigue con un nombre nuevo.</translation>
    </message>
    <message>
        <source>Its clock is right again</source>
        <translation>Su reloj vuelve a ser correcto</translation>
    </message>
    <message>
        <source>Its clock is wrong: what it wrote is shown last.</source>
        <translation>Su reloj está mal: lo que escribió se muestra al final.</translation>
    </message>
    <message>
        <source>Known only from the packages of others.</source>
        <translation>Conocido solo por los paquetes de otros.</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Última señal</translation>
    </message>
    <message>
        <source>Last heard on {day}, package {number}</source>
        <translation>Últimas noticias el {day}, paquete {number}</translation>
    </message>
    <message>
        <source>Lost: nothing it signs is taken any more.</source>
        <translation>Perdido: ya no se toma nada de lo que firma.</translation>
    </message>
    <message>
        <source>Mark this clock as wrong</source>
        <translation>Marcar este reloj como incorrecto</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>No laptop of this office was heard of yet.</source>
        <translation>Todavía no hay noticias de ningún portátil de esta oficina.</translation>
    </message>
    <message>
        <source>No office was heard of yet</source>
        <translation>Todavía no hay noticias de ninguna oficina</translation>
    </message>
    <message>
        <source>Nobody has compared its digits by phone yet.</source>
        <translation>Nadie ha comparado aún sus cifras por teléfono.</translation>
    </message>
    <message>
        <source>Offices appear here with their first package, or with the records that headquarters keeps for them.</source>
        <translation>Las oficinas aparecen aquí con su primer paquete, o con las fichas que la sede lleva para ellas.</translation>
    </message>
    <message>
        <source>Open its records</source>
        <translation>Abrir sus fichas</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>The clock of {laptop} is marked as wrong. Where several people wrote, what it wrote is shown last; the mark travels with the next packages.</source>
        <translation>El reloj de {laptop} está marcado como incorrecto. Donde escribieron varias personas, lo suyo se muestra al final; la marca viaja con los próximos paquetes.</translation>
    </message>
    <message>
        <source>The mark is taken away: {laptop} counts like every other.</source>
        <translation>La marca se ha quitado: {laptop} cuenta como los demás.</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Sin confirmar</translation>
    </message>
    <message>
        <source>Write a package for it</source>
        <translation>Escribir un paquete para ella</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
</context>
<context>
    <name>package</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modificada</numerusform>
            <numerusform>%n modificadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n eliminada</numerusform>
            <numerusform>%n eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent before</source>
        <translation>
            <numerusform>%n ya enviada</numerusform>
            <numerusform>%n ya enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an open conflict</source>
        <translation>
            <numerusform>%n con un conflicto abierto</numerusform>
            <numerusform>%n con un conflicto abierto</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Amounts as numbers. The currency stands in its own column.</source>
        <translation>Los importes en cifras. La moneda tiene su propia columna.</translation>
    </message>
    <message>
        <source>Changed since the last package</source>
        <translation>Modificado desde el último paquete</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Modificado: {fields}</translation>
    </message>
    <message>
        <source>Choices, with semicolons between:</source>
        <translation>Opciones, separadas por punto y coma:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Columns may be moved, hidden or left empty. Please add no rows above the table.</source>
        <translation>Las columnas pueden moverse, ocultarse o quedar vacías. No añada filas encima de la tabla.</translation>
    </message>
    <message>
        <source>Correct cells where they are. Sorting and filtering do no harm.</source>
        <translation>Corrija las celdas donde están. Ordenar y filtrar no causa ningún daño.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Portada</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Dates as 2025-03-31, or as your program shows them. A year or a month is enough where the day is not known.</source>
        <translation>Las fechas como 2025-03-31 o como las muestra su programa. Basta un año o un mes si no se conoce el día.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Deleted record, shown once</source>
        <translation>Ficha eliminada, mostrada una vez</translation>
    </message>
    <message>
        <source>Do not copy whole rows: each row belongs to one record.</source>
        <translation>No copie filas enteras: cada fila pertenece a una ficha.</translation>
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
        <translation>Cómo modificar</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>Cómo rellenarlo</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <source>New record since the last package</source>
        <translation>Ficha nueva desde el último paquete</translation>
    </message>
    <message>
        <source>New records: fill in the empty rows at the end of the table.</source>
        <translation>Fichas nuevas: rellene las filas vacías al final de la tabla.</translation>
    </message>
    <message>
        <source>New, changed and deleted: since package {number} of {date}. What was sent before comes again until its arrival is confirmed.</source>
        <translation>Nuevas, modificadas, eliminadas: desde el paquete {number} del {date}. Lo ya enviado vuelve hasta que se confirme su llegada.</translation>
    </message>
    <message>
        <source>New: {sheet}</source>
        <translation>Ficha nueva: {sheet}</translation>
    </message>
    <message>
        <source>No records: it says what was received.</source>
        <translation>Sin fichas: dice lo que se recibió.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>One row for each record. What is not known yet stays empty.</source>
        <translation>Una fila por ficha. Lo que aún no se sabe queda vacío.</translation>
    </message>
    <message>
        <source>Open conflict: {fields}</source>
        <translation>Conflicto por resolver: {fields}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Passerelle package</source>
        <translation>Paquete de Passerelle</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>Elija de la lista.</translation>
    </message>
    <message>
        <source>Please enter a date, for example 2026-03-31.</source>
        <translation>Escriba una fecha, por ejemplo 2026-03-31.</translation>
    </message>
    <message>
        <source>Please enter a number, without a currency.</source>
        <translation>Escriba un número, sin moneda.</translation>
    </message>
    <message>
        <source>Please enter a whole number from {least} to {most}.</source>
        <translation>Escriba un número entero de {least} a {most}.</translation>
    </message>
    <message>
        <source>Please import all parts, in any order.</source>
        <translation>Importe todas las partes, en cualquier orden.</translation>
    </message>
    <message>
        <source>Please keep to {most} characters.</source>
        <translation>No pase de {most} caracteres.</translation>
    </message>
    <message>
        <source>Printing leaves out the empty rows, and so rows you have added.</source>
        <translation>Al imprimir se omiten las filas vacías, y por tanto también las que usted añadió.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Records to read, print and correct: Passerelle takes in what you change here.</source>
        <translation>Fichas para leer, imprimir y corregir: Passerelle recoge lo que usted cambie aquí.</translation>
    </message>
    <message>
        <source>Save as .xlsx and send it back. In Passerelle, import it as a table.</source>
        <translation>Guárdelo como .xlsx y devuélvalo. En Passerelle se importa como tabla.</translation>
    </message>
    <message>
        <source>Save as .xlsx under the same name, then import it in Passerelle.</source>
        <translation>Guárdelo como .xlsx con el mismo nombre y luego impórtelo en Passerelle.</translation>
    </message>
    <message>
        <source>Several choices in one cell are separated by semicolons.</source>
        <translation>En una celda, separe varias opciones con punto y coma.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>The first package of records from this computer: nothing is marked, all of it is new.</source>
        <translation>El primer paquete de fichas de esta computadora: todo es nuevo, nada está marcado.</translation>
    </message>
    <message>
        <source>The notes at the headings say what belongs in each column.</source>
        <translation>Las notas de los títulos dicen qué va en cada columna.</translation>
    </message>
    <message>
        <source>This cell belongs to the program. Please leave it as it is.</source>
        <translation>Esta celda es del programa. Déjela como está.</translation>
    </message>
    <message>
        <source>This package is an exercise; it holds no real data.</source>
        <translation>Este paquete es un ejercicio; no contiene datos reales.</translation>
    </message>
    <message>
        <source>To clear a value, empty its cell. Removing a row removes nothing.</source>
        <translation>Para borrar un valor, vacíe su celda. Quitar una fila no elimina nada.</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>Por corregir</translation>
    </message>
    <message>
        <source>To delete a record, choose “delete” in the last column.</source>
        <translation>Para eliminar una ficha, elija «eliminar» en la última columna.</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>Para mirar primero</translation>
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
        <translation>Dos personas escribieron cosas distintas: decida usted</translation>
    </message>
    <message>
        <source>Wanted in every record.</source>
        <translation>Se pide en cada ficha.</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Where a cell offers a list, choose from it; any language is read.</source>
        <translation>Si una celda ofrece una lista, elija de ella; se lee cualquier idioma.</translation>
    </message>
    <message>
        <source>Workbook to fill in</source>
        <translation>Libro para rellenar</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>eliminar</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
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
        <translation>Imprimir o guardar en PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar en PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar en PDF…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>The first {n} of {m} rows.</source>
        <translation>Las primeras {n} filas de {m}.</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Ask {office} for the code of its receipt: twelve digits, in Exchange beside the package. It confirms the package now; the receipt itself follows with their next one.</source>
        <translation>Pida a {office} el código de su acuse: doce cifras, en Intercambio, junto al paquete. Confirma el paquete ahora; el acuse mismo vendrá con su próximo paquete.</translation>
    </message>
    <message>
        <source>Back to the exchange</source>
        <translation>Volver al intercambio</translation>
    </message>
    <message>
        <source>Back to the reception</source>
        <translation>Volver a la recepción</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Confirm by phone</source>
        <translation>Confirmar por teléfono</translation>
    </message>
    <message>
        <source>Confirmed: all of it is in.</source>
        <translation>Confirmado: todo ha entrado.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminada</translation>
    </message>
    <message>
        <source>Enter or a double click opens the record.</source>
        <translation>Intro o un doble clic abre la ficha.</translation>
    </message>
    <message>
        <source>It arrived, but some of it waits or was refused. Their receipt will say what.</source>
        <translation>Llegó, pero una parte espera o fue rechazada. Su acuse dirá cuál.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Read this code out by phone: it confirms the package before this receipt arrives.</source>
        <translation>Lea este código por teléfono: confirma el paquete antes de que llegue este acuse.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>The code heard by phone</source>
        <translation>El código oído por teléfono</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Adónde fue</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <translation>acuse {number}</translation>
    </message>
</context>
<context>
    <name>reception</name>
    <message>
        <source>A whole folder…</source>
        <translation>Una carpeta entera…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Leyéndose</translation>
    </message>
    <message>
        <source>Being taken in</source>
        <translation>Incorporándose</translation>
    </message>
    <message>
        <source>Brings a conflict</source>
        <translation>Trae un conflicto</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Sin reparos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminados</translation>
    </message>
    <message>
        <source>Drop the files of all offices here, as many as came</source>
        <translation>Suelte aquí los archivos de todas las oficinas, todos los que hayan llegado</translation>
    </message>
    <message>
        <source>Each office heard from gets what it lacks and receipts of what came from it.</source>
        <translation>Cada oficina de la que hay noticias recibe lo que le falta y los acuses de lo que llegó de ella.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files that came</source>
        <translation>Archivos llegados</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>Por ver</translation>
    </message>
    <message>
        <source>Nothing that is not here</source>
        <translation>Nada que no esté ya aquí</translation>
    </message>
    <message>
        <source>Only files</source>
        <translation>Solo archivos</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Abrir el acuse de recibo</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Remove what is done</source>
        <translation>Quitar lo terminado</translation>
    </message>
    <message>
        <source>Stopped. Files that were taken in before stay.</source>
        <translation>Detenido. Los archivos ya incorporados se quedan.</translation>
    </message>
    <message>
        <source>Take in all that is clear</source>
        <translation>Incorporar todo lo que no tiene reparos</translation>
    </message>
    <message>
        <source>Take this one in</source>
        <translation>Incorporar este</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Incorporado</translation>
    </message>
    <message>
        <source>Taking the files in</source>
        <translation>Incorporando los archivos</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Para mirar</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Qué trae</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>not here yet</source>
        <translation>aún no está aquí</translation>
    </message>
    <message>
        <source>{entity} without a name</source>
        <translation>{entity} sin nombre</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>An office makes a request; you compare its digits by phone and write the answer.</source>
        <translation>Una oficina hace una solicitud; usted compara sus cifras por teléfono y escribe la respuesta.</translation>
    </message>
    <message>
        <source>Answer a request…</source>
        <translation>Responder a una solicitud…</translation>
    </message>
    <message>
        <source>Does {office} ask for help?</source>
        <translation>¿Pide ayuda {office}?</translation>
    </message>
    <message>
        <source>Forgotten passphrases</source>
        <translation>Frases de contraseña olvidadas</translation>
    </message>
    <message>
        <source>Make the recovery key</source>
        <translation>Crear la clave de recuperación</translation>
    </message>
    <message>
        <source>Offices that verified headquarters, and took a package of it since, can be helped when they forget their passphrase.</source>
        <translation>Se puede ayudar a las oficinas que verificaron la sede e incorporaron después un paquete suyo, si olvidan su frase de contraseña.</translation>
    </message>
    <message>
        <source>Open the copy…</source>
        <translation>Abrir la copia…</translation>
    </message>
    <message>
        <source>Save a copy for the safe…</source>
        <translation>Guardar una copia para la caja fuerte…</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Guardar la copia…</translation>
    </message>
    <message>
        <source>Take the copy from the safe…</source>
        <translation>Tomar la copia de la caja fuerte…</translation>
    </message>
    <message>
        <source>The passphrase of that copy, then the file.</source>
        <translation>La frase de contraseña de esa copia y luego el archivo.</translation>
    </message>
    <message>
        <source>The recovery key is here. Offices hear of it with your next packages.</source>
        <translation>La clave de recuperación está aquí. Las oficinas la conocerán con sus próximos paquetes.</translation>
    </message>
    <message>
        <source>The request was made on “{laptop}”, {office}: its passphrase is forgotten. Ring {office} at a number you knew before, never at one that came with the file. Ask whether they made a request, and have them read out its digits.</source>
        <translation>La solicitud se hizo en «{laptop}», {office}: allí se olvidó la frase de contraseña. Llame a {office} a un número que ya conocía, nunca a uno que venga con el archivo. Pregunte si hicieron una solicitud y pida que le lean sus cifras.</translation>
    </message>
    <message>
        <source>There is no recovery key yet: an office that forgets its passphrase loses what it had not sent.</source>
        <translation>Aún no hay clave de recuperación: una oficina que olvida su frase de contraseña pierde lo que no había enviado.</translation>
    </message>
    <message>
        <source>This copy opens the databases of all offices. Keep it in a safe, and its passphrase somewhere else.</source>
        <translation>Esta copia abre las bases de datos de todas las oficinas. Guárdela en una caja fuerte y su frase de contraseña en otro lugar.</translation>
    </message>
    <message>
        <source>This laptop was reported lost, and its key is revoked. Nobody gets an answer.</source>
        <translation>Este equipo se dio por perdido y su clave está revocada. Nadie recibe respuesta.</translation>
    </message>
    <message>
        <source>This request was answered before. That answer works only once.</source>
        <translation>Ya se respondió a esta solicitud. Esa respuesta sirve una sola vez.</translation>
    </message>
    <message>
        <source>Write the answer…</source>
        <translation>Escribir la respuesta…</translation>
    </message>
    <message>
        <source>answer {request}</source>
        <translation>respuesta {request}</translation>
    </message>
    <message>
        <source>recovery key of headquarters</source>
        <translation>clave de recuperación de la sede</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} está escrito.</translation>
    </message>
    <message>
        <source>{file} is written. Send it to {office}: it opens that database, there and once.</source>
        <translation>{file} está escrito. Envíelo a {office}: abre esa base de datos, allí y una sola vez.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>%n candidates have no score yet.</source>
        <translation>
            <numerusform>%n candidata aún no tiene notas.</numerusform>
            <numerusform>%n candidatas aún no tienen notas.</numerusform>
        </translation>
    </message>
    <message>
        <source>(left out: it may tell who somebody is)</source>
        <translation>(omitido: podría revelar quién es una persona)</translation>
    </message>
    <message>
        <source>A country that took part in two rounds is one country.</source>
        <translation>Un país que participó en dos rondas cuenta como un país.</translation>
    </message>
    <message>
        <source>A need counts as answered once a training for it was held.</source>
        <translation>Una necesidad cuenta como atendida cuando se impartió una formación para ella.</translation>
    </message>
    <message>
        <source>A place counts as precise where it says more than the country. Scaling counts as missing until somebody decided.</source>
        <translation>Un lugar es preciso si dice más que el país. La ampliación falta mientras nadie haya decidido.</translation>
    </message>
    <message>
        <source>A share by number, not of money: initiatives with a signed agreement with a local or regional government, a sub-national public agency or a council, of all approved ones.</source>
        <translation>Una proporción por número, no de dinero: iniciativas con acuerdo firmado con un gobierno local o regional, una agencia pública territorial o un consejo, entre todas las aprobadas.</translation>
    </message>
    <message>
        <source>A tick says that something is recorded; the ticks are not added to a score.</source>
        <translation>Una marca dice que algo está registrado; las marcas no se suman en una puntuación.</translation>
    </message>
    <message>
        <source>Accents, capitals and the form of apostrophes make no difference. An initiative is also found by its country, places, partners and themes.</source>
        <translation>Los acentos, las mayúsculas y la forma de los apóstrofos no importan. Una iniciativa se encuentra también por su país, sus lugares, sus socios y sus temas.</translation>
    </message>
    <message>
        <source>Activities past their date</source>
        <translation>Actividades pasadas de fecha</translation>
    </message>
    <message>
        <source>Agreements with local governments</source>
        <translation>Acuerdos con gobiernos locales</translation>
    </message>
    <message>
        <source>Agreements with local governments, against 50 %</source>
        <translation>Acuerdos con gobiernos locales, frente al 50&#xa0;%</translation>
    </message>
    <message>
        <source>All grants</source>
        <translation>Total de subvenciones</translation>
    </message>
    <message>
        <source>All three partner families</source>
        <translation>Las tres familias de socios</translation>
    </message>
    <message>
        <source>All told</source>
        <translation>Todo contado</translation>
    </message>
    <message numerus="yes">
        <source>Amounts without a rate, which are in no figure here: %n.</source>
        <translation>
            <numerusform>Importe sin tipo de cambio, que no está en ninguna cifra:&#xa0;%n.</numerusform>
            <numerusform>Importes sin tipo de cambio, que no están en ninguna cifra:&#xa0;%n.</numerusform>
        </translation>
    </message>
    <message>
        <source>An initiative counts under each that it names.</source>
        <translation>Una iniciativa cuenta en cada uno de los que nombra.</translation>
    </message>
    <message>
        <source>An initiative may be tied in both ways, so the lines do not add up. Shares are of all grants.</source>
        <translation>Una iniciativa puede estar vinculada de ambas formas, así que las líneas no se suman. Los porcentajes son de todas las subvenciones.</translation>
    </message>
    <message>
        <source>An initiative that acts in several kinds of areas counts in each.</source>
        <translation>Una iniciativa que actúa en varios tipos de zonas cuenta en cada uno.</translation>
    </message>
    <message>
        <source>An initiative with several goals counts under each: the lines do not add up.</source>
        <translation>Una iniciativa con varios objetivos cuenta en cada uno: las líneas no se suman.</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Y</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answered by a training</source>
        <translation>Atendidas con una formación</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobadas</translation>
    </message>
    <message>
        <source>Approved initiatives</source>
        <translation>Iniciativas aprobadas</translation>
    </message>
    <message>
        <source>As the participation of countries in rounds says.</source>
        <translation>Según la participación de los países en las rondas.</translation>
    </message>
    <message>
        <source>At the tipping point</source>
        <translation>En el punto de inflexión</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Benchmark reached</source>
        <translation>Referencia alcanzada</translation>
    </message>
    <message>
        <source>Beside it: {benchmark}% of the joint programmes of the migration trust fund signed such agreements in 2021, by number.</source>
        <translation>Para comparar: en 2021 el {benchmark} % de los programas conjuntos del fondo multisocios para la migración firmó tales acuerdos, en número.</translation>
    </message>
    <message>
        <source>Beside the usual</source>
        <translation>Diferencia con la habitual</translation>
    </message>
    <message>
        <source>Bonuses, not in the sum</source>
        <translation>Puntos extra, fuera de la suma</translation>
    </message>
    <message>
        <source>By Sustainable Development Goal</source>
        <translation>Por Objetivo de Desarrollo Sostenible</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>By guiding principle</source>
        <translation>Por principio rector</translation>
    </message>
    <message>
        <source>By objective of the Compact</source>
        <translation>Por objetivo del Pacto Mundial</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Por región</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatas</translation>
    </message>
    <message>
        <source>Capacity needs</source>
        <translation>Necesidades de capacidades</translation>
    </message>
    <message>
        <source>Capacity needs and the trainings that answer them</source>
        <translation>Necesidades de capacidades y formaciones que las atienden</translation>
    </message>
    <message>
        <source>Capacity needs and their answers</source>
        <translation>Necesidades de capacidades y sus respuestas</translation>
    </message>
    <message>
        <source>Chosen by the steering committee</source>
        <translation>Elegidas por el comité directivo</translation>
    </message>
    <message>
        <source>Co-funding and spending</source>
        <translation>Cofinanciación y gastos</translation>
    </message>
    <message>
        <source>Co-funding and spending for each grant</source>
        <translation>Cofinanciación y gastos de cada subvención</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Compromiso</translation>
    </message>
    <message>
        <source>Commitments and their follow-up</source>
        <translation>Compromisos y su seguimiento</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Comités</translation>
    </message>
    <message>
        <source>Compared with what left this laptop before; reports made on other laptops are not known here.</source>
        <translation>Comparado con lo que ya salió de este ordenador; aquí no se conocen los informes hechos en otros ordenadores.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Completed initiatives</source>
        <translation>Iniciativas terminadas</translation>
    </message>
    <message>
        <source>Consultations, hearings and forums</source>
        <translation>Consultas, audiencias y foros</translation>
    </message>
    <message>
        <source>Contacts of local and regional governments</source>
        <translation>Contactos de los gobiernos locales y regionales</translation>
    </message>
    <message>
        <source>Counted are initiatives of the round that were approved, whatever became of them, in each country that takes part in the round or has such an initiative; a candidate takes no place.</source>
        <translation>Se cuentan las iniciativas de la ronda que fueron aprobadas, sea cual sea su suerte, en cada país que participa en la ronda o tiene una iniciativa así; una candidata no ocupa plaza.</translation>
    </message>
    <message>
        <source>Counted are initiatives whose lead is a local or regional government, a sub-national public agency or a council. Grants in US dollars.</source>
        <translation>Se cuentan las iniciativas lideradas por un gobierno local o regional, un organismo público subnacional o un consejo. Subvenciones en dólares de los Estados Unidos.</translation>
    </message>
    <message>
        <source>Counted are initiatives whose lead is a municipality, city, canton, province, region or department. Grants in US dollars.</source>
        <translation>Se cuentan las iniciativas lideradas por un municipio, una ciudad, un cantón, una provincia, una región o un departamento. Subvenciones en dólares de los Estados Unidos.</translation>
    </message>
    <message>
        <source>Counted are the themes recorded with each initiative.</source>
        <translation>Se cuentan los temas registrados en cada iniciativa.</translation>
    </message>
    <message>
        <source>Counted by sex</source>
        <translation>Contadas por sexo</translation>
    </message>
    <message>
        <source>Counted is what was received, in US dollars, at the recorded rates.</source>
        <translation>Se cuenta lo recibido, en dólares de los Estados Unidos, a los tipos registrados.</translation>
    </message>
    <message>
        <source>Counted is what was recorded on this laptop.</source>
        <translation>Se cuenta lo que se registró en este ordenador.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Countries and their places</source>
        <translation>Los países y sus plazas</translation>
    </message>
    <message>
        <source>Countries and their programmes</source>
        <translation>Los países y sus programas</translation>
    </message>
    <message>
        <source>Countries and their rounds</source>
        <translation>Los países y sus rondas</translation>
    </message>
    <message>
        <source>Countries by number of programmes</source>
        <translation>Países según el número de programas</translation>
    </message>
    <message>
        <source>Countries of the round</source>
        <translation>Países de la ronda</translation>
    </message>
    <message>
        <source>Countries with all places taken</source>
        <translation>Países con todas las plazas ocupadas</translation>
    </message>
    <message>
        <source>Countries with none</source>
        <translation>Países sin ninguna</translation>
    </message>
    <message>
        <source>Countries with places left</source>
        <translation>Países con plazas libres</translation>
    </message>
    <message>
        <source>Countries with too many</source>
        <translation>Países con demasiadas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Country report</source>
        <translation>Informe de país</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Fecha desconocida</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Días de retraso</translation>
    </message>
    <message>
        <source>Days since the last talk</source>
        <translation>Días desde el último contacto</translation>
    </message>
    <message>
        <source>Decisions and reasons</source>
        <translation>Decisiones y motivos</translation>
    </message>
    <message>
        <source>Decisions and recommendations to follow up</source>
        <translation>Decisiones y recomendaciones por seguir</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>Designed together</source>
        <translation>Diseñado en conjunto</translation>
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
        <translation>Dificultades y riesgos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Donor report</source>
        <translation>Informe a los donantes</translation>
    </message>
    <message>
        <source>Duration (months)</source>
        <translation>Duración (meses)</translation>
    </message>
    <message>
        <source>Each committee ranks by its own scores; equal sums share a rank. Who has not all scores yet has no rank and stands below, with the sum so far.</source>
        <translation>Cada comité clasifica según sus propias notas; las sumas iguales comparten puesto. Quien aún no tiene todas las notas no tiene puesto y figura debajo, con la suma hasta ahora.</translation>
    </message>
    <message>
        <source>Each criterion, own merit and expected local impact: 0 no, 1 partly, 2 fully. Bonuses stand beside the sum. No sum knocks out.</source>
        <translation>Cada criterio, el mérito propio y el impacto local esperado: 0 no, 1 en parte, 2 plenamente. Los puntos extra quedan junto a la suma. Ninguna suma elimina.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events: who came, and from which countries</source>
        <translation>Eventos: quién vino y de qué países</translation>
    </message>
    <message>
        <source>Every initiative has a note.</source>
        <translation>Cada iniciativa tiene una nota.</translation>
    </message>
    <message>
        <source>Everybody reached</source>
        <translation>Todas las personas alcanzadas</translation>
    </message>
    <message>
        <source>Everybody reached of planned</source>
        <translation>Personas alcanzadas respecto a lo previsto</translation>
    </message>
    <message>
        <source>Everything has gone out and is confirmed.</source>
        <translation>Todo ha salido y está confirmado.</translation>
    </message>
    <message>
        <source>Everything has gone out.</source>
        <translation>Todo ha salido.</translation>
    </message>
    <message>
        <source>Fewer than {n} people are shown as “&lt;{n}”, so that nobody can be recognised.</source>
        <translation>Menos de {n} personas se muestran como «&lt;{n}», para que nadie pueda ser reconocido.</translation>
    </message>
    <message>
        <source>First decision</source>
        <translation>Primera decisión</translation>
    </message>
    <message>
        <source>First signed on</source>
        <translation>Primer acuerdo firmado el</translation>
    </message>
    <message>
        <source>Focal point per lead agency</source>
        <translation>Punto focal por agencia líder</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>For internal use: all numbers are shown.</source>
        <translation>De uso interno: se muestran todos los números.</translation>
    </message>
    <message>
        <source>For partners</source>
        <translation>Para socios</translation>
    </message>
    <message>
        <source>For partners: numbers of people below {limit} are hidden.</source>
        <translation>Para socios: se ocultan los números de personas menores de {limit}.</translation>
    </message>
    <message>
        <source>For the public: numbers of people below {limit} are hidden.</source>
        <translation>Para el público: se ocultan los números de personas menores de {limit}.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From policy through action to results</source>
        <translation>De la política a los resultados, por la acción</translation>
    </message>
    <message>
        <source>From policy to result</source>
        <translation>De la política al resultado</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>A partir del {first}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Financiación</translation>
    </message>
    <message>
        <source>Funding by country</source>
        <translation>Financiación por país</translation>
    </message>
    <message>
        <source>Funding by region</source>
        <translation>Financiación por región</translation>
    </message>
    <message>
        <source>Grant of a month</source>
        <translation>Subvención por mes</translation>
    </message>
    <message>
        <source>Grant of a month, overall</source>
        <translation>Subvención por mes, en conjunto</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Subvenciones</translation>
    </message>
    <message>
        <source>Grants as approved, in US dollars; nothing is converted.</source>
        <translation>Subvenciones aprobadas, en dólares estadounidenses; no se convierte nada.</translation>
    </message>
    <message>
        <source>Grants by country</source>
        <translation>Subvenciones por país</translation>
    </message>
    <message>
        <source>Grants in other currencies are in no figure here: {amounts}.</source>
        <translation>Las subvenciones en otras monedas no están en ninguna cifra: {amounts}.</translation>
    </message>
    <message>
        <source>Grants that differ</source>
        <translation>Subvenciones que difieren</translation>
    </message>
    <message>
        <source>Grants that differ from the usual one</source>
        <translation>Subvenciones que difieren de la habitual</translation>
    </message>
    <message>
        <source>Has every country its places of the round taken?</source>
        <translation>¿Tiene cada país ocupadas sus plazas de la ronda?</translation>
    </message>
    <message>
        <source>Highest grant of a month</source>
        <translation>Mayor subvención por mes</translation>
    </message>
    <message>
        <source>Highest of</source>
        <translation>La mayor, de</translation>
    </message>
    <message>
        <source>How long do they run, and what is a month worth?</source>
        <translation>¿Cuánto duran y cuánto vale un mes?</translation>
    </message>
    <message>
        <source>How many initiatives, how much money?</source>
        <translation>¿Cuántas iniciativas, cuánto dinero?</translation>
    </message>
    <message>
        <source>How many partners, and of what type?</source>
        <translation>¿Cuántos socios y de qué tipo?</translation>
    </message>
    <message>
        <source>How many women were reached against plan?</source>
        <translation>¿A cuántas mujeres se llegó respecto al plan?</translation>
    </message>
    <message>
        <source>How much money by country?</source>
        <translation>¿Cuánto dinero por país?</translation>
    </message>
    <message>
        <source>How much money by region?</source>
        <translation>¿Cuánto dinero por región?</translation>
    </message>
    <message>
        <source>How partners work together</source>
        <translation>Cómo trabajan juntos los socios</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>In no package</source>
        <translation>En ningún paquete</translation>
    </message>
    <message>
        <source>In no package, the newest first</source>
        <translation>En ningún paquete, lo más reciente primero</translation>
    </message>
    <message>
        <source>In several programmes</source>
        <translation>En varios programas</translation>
    </message>
    <message>
        <source>In several rounds</source>
        <translation>En varias rondas</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Indicators added up</source>
        <translation>Indicadores sumados</translation>
    </message>
    <message>
        <source>Indicators that count people</source>
        <translation>Indicadores que cuentan personas</translation>
    </message>
    <message>
        <source>Indicators: baseline, target, value</source>
        <translation>Indicadores: línea de base, meta, valor</translation>
    </message>
    <message>
        <source>Initiative sheet</source>
        <translation>Ficha de iniciativa</translation>
    </message>
    <message>
        <source>Initiatives aimed at</source>
        <translation>Iniciativas previstas</translation>
    </message>
    <message>
        <source>Initiatives and grants</source>
        <translation>Iniciativas y subvenciones</translation>
    </message>
    <message>
        <source>Initiatives approved, of those aimed at</source>
        <translation>Iniciativas aprobadas, de las previstas</translation>
    </message>
    <message>
        <source>Initiatives by duration</source>
        <translation>Iniciativas por duración</translation>
    </message>
    <message>
        <source>Initiatives by kind of area</source>
        <translation>Iniciativas por tipo de zona</translation>
    </message>
    <message>
        <source>Initiatives by number of partners</source>
        <translation>Iniciativas según el número de socios</translation>
    </message>
    <message>
        <source>Initiatives in no package</source>
        <translation>Iniciativas en ningún paquete</translation>
    </message>
    <message>
        <source>Initiatives past their end</source>
        <translation>Iniciativas pasadas de su fin</translation>
    </message>
    <message>
        <source>Initiatives that call on the diaspora</source>
        <translation>Iniciativas que recurren a la diáspora</translation>
    </message>
    <message>
        <source>Initiatives that tie two territories</source>
        <translation>Iniciativas que unen dos territorios</translation>
    </message>
    <message>
        <source>Initiatives with a signed agreement</source>
        <translation>Iniciativas con un acuerdo firmado</translation>
    </message>
    <message>
        <source>Initiatives with a whole line</source>
        <translation>Iniciativas con la cadena completa</translation>
    </message>
    <message>
        <source>Initiatives with the usual grant</source>
        <translation>Iniciativas con la subvención habitual</translation>
    </message>
    <message numerus="yes">
        <source>Initiatives without a duration: %n.</source>
        <translation>
            <numerusform>Iniciativa sin duración: %n.</numerusform>
            <numerusform>Iniciativas sin duración: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Initiatives without a grant: %n.</source>
        <translation>
            <numerusform>Iniciativa sin subvención: %n.</numerusform>
            <numerusform>Iniciativas sin subvención: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives without a receipt</source>
        <translation>Iniciativas sin acuse de recibo</translation>
    </message>
    <message>
        <source>Initiatives without any note</source>
        <translation>Iniciativas sin ninguna nota</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Interno</translation>
    </message>
    <message>
        <source>Internal: every number of people is shown. Not to be passed on as it is.</source>
        <translation>Interno: se muestran todos los números de personas. No debe transmitirse tal cual.</translation>
    </message>
    <message>
        <source>It stands for the share of signed agreements until these are recorded: so far {n} of {m} initiatives have one.</source>
        <translation>Sustituye a la proporción de acuerdos firmados mientras estos no se registren: hasta ahora la tienen {n} de {m} iniciativas.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Kinds of areas</source>
        <translation>Tipos de zonas</translation>
    </message>
    <message>
        <source>Largest grant</source>
        <translation>Mayor subvención</translation>
    </message>
    <message>
        <source>Largest grant of</source>
        <translation>La mayor, de</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Última decisión</translation>
    </message>
    <message>
        <source>Last measured</source>
        <translation>Última medición</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Líder</translation>
    </message>
    <message>
        <source>Led by a local or regional government</source>
        <translation>Lideradas por un gobierno local o regional</translation>
    </message>
    <message>
        <source>Led by one, or by a related public body</source>
        <translation>Lideradas por uno de ellos o por un organismo público afín</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>Lessons to present</source>
        <translation>Lecciones para presentar</translation>
    </message>
    <message>
        <source>Lessons to present, by theme</source>
        <translation>Lecciones para presentar, por tema</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Lines without a rate to the dollar, in no sum: {n}.</source>
        <translation>Líneas sin tipo de cambio al dólar, en ninguna suma: {n}.</translation>
    </message>
    <message>
        <source>Local and regional governments</source>
        <translation>Gobiernos locales y regionales</translation>
    </message>
    <message>
        <source>Local authorities</source>
        <translation>Autoridades locales</translation>
    </message>
    <message>
        <source>Local authorities per dollar</source>
        <translation>Autoridades locales, por dólar</translation>
    </message>
    <message>
        <source>Local bodies taking part</source>
        <translation>Entidades locales participantes</translation>
    </message>
    <message>
        <source>Lowest grant of a month</source>
        <translation>Menor subvención por mes</translation>
    </message>
    <message>
        <source>Lowest of</source>
        <translation>La menor, de</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Hecho el {day}</translation>
    </message>
    <message>
        <source>Main objectives</source>
        <translation>Objetivos principales</translation>
    </message>
    <message>
        <source>Mapped only</source>
        <translation>Solo identificadas</translation>
    </message>
    <message>
        <source>Mean duration</source>
        <translation>Duración media</translation>
    </message>
    <message>
        <source>Mean grant</source>
        <translation>Subvención media</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>Duración mediana</translation>
    </message>
    <message>
        <source>Median grant</source>
        <translation>Subvención mediana</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>Minutes of a selection</source>
        <translation>Acta de una selección</translation>
    </message>
    <message>
        <source>Missing in so many initiatives</source>
        <translation>Falta en tantas iniciativas</translation>
    </message>
    <message>
        <source>Mixed consortium</source>
        <translation>Consorcio mixto</translation>
    </message>
    <message>
        <source>Money by source</source>
        <translation>Dinero por fuente</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Months are counted from start and end where both are known, else as recorded.</source>
        <translation>Los meses se cuentan desde el inicio y el fin si ambos se conocen; si no, según lo registrado.</translation>
    </message>
    <message>
        <source>Months together</source>
        <translation>Meses en total</translation>
    </message>
    <message>
        <source>Named by no initiative: {n} more.</source>
        <translation>No los nombra ninguna iniciativa: {n} más.</translation>
    </message>
    <message>
        <source>Names and addresses of persons are left out.</source>
        <translation>Se omiten los nombres y los datos de contacto de las personas.</translation>
    </message>
    <message>
        <source>National decision</source>
        <translation>Decisión nacional</translation>
    </message>
    <message>
        <source>National rank</source>
        <translation>Puesto nacional</translation>
    </message>
    <message>
        <source>National sum</source>
        <translation>Suma nacional</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>No activity is late.</source>
        <translation>Ninguna actividad está retrasada.</translation>
    </message>
    <message>
        <source>No capacity need is recorded.</source>
        <translation>No hay ninguna necesidad de capacidades registrada.</translation>
    </message>
    <message>
        <source>No committee has written anything yet.</source>
        <translation>Ningún comité ha registrado nada todavía.</translation>
    </message>
    <message>
        <source>No consultation is recorded.</source>
        <translation>No hay ninguna consulta registrada.</translation>
    </message>
    <message>
        <source>No country takes part in this round.</source>
        <translation>Ningún país participa en esta ronda.</translation>
    </message>
    <message>
        <source>No difficulty and no risk is recorded.</source>
        <translation>No hay ninguna dificultad ni riesgo registrado.</translation>
    </message>
    <message>
        <source>No event is recorded.</source>
        <translation>No hay ningún evento registrado.</translation>
    </message>
    <message>
        <source>No grant differs from the usual one.</source>
        <translation>Ninguna subvención difiere de la habitual.</translation>
    </message>
    <message>
        <source>No indicator is recorded.</source>
        <translation>No hay ningún indicador registrado.</translation>
    </message>
    <message>
        <source>No initiative has a duration yet.</source>
        <translation>Ninguna iniciativa tiene todavía una duración.</translation>
    </message>
    <message>
        <source>No initiative is approved yet.</source>
        <translation>Aún no hay ninguna iniciativa aprobada.</translation>
    </message>
    <message>
        <source>No initiative is completed yet.</source>
        <translation>Aún no hay ninguna iniciativa terminada.</translation>
    </message>
    <message>
        <source>No initiative is past its end.</source>
        <translation>Ninguna iniciativa ha pasado de su fin.</translation>
    </message>
    <message>
        <source>No initiative is recorded.</source>
        <translation>No hay ninguna iniciativa registrada.</translation>
    </message>
    <message>
        <source>No initiative is screened yet.</source>
        <translation>Ninguna iniciativa está examinada todavía.</translation>
    </message>
    <message>
        <source>No initiative says which guiding principles it follows.</source>
        <translation>Ninguna iniciativa dice qué principios rectores sigue.</translation>
    </message>
    <message>
        <source>No initiative says which objectives it serves.</source>
        <translation>Ninguna iniciativa dice a qué objetivos sirve.</translation>
    </message>
    <message>
        <source>No initiative, note or indicator names a goal.</source>
        <translation>Ninguna iniciativa, nota ni indicador nombra un objetivo.</translation>
    </message>
    <message>
        <source>No local or regional government is recorded.</source>
        <translation>No hay ningún gobierno local o regional registrado.</translation>
    </message>
    <message>
        <source>No note wants a follow-up.</source>
        <translation>Ninguna nota pide seguimiento.</translation>
    </message>
    <message>
        <source>No organisation works on several initiatives.</source>
        <translation>Ninguna organización trabaja en varias iniciativas.</translation>
    </message>
    <message>
        <source>No partner is recorded.</source>
        <translation>No hay ningún socio registrado.</translation>
    </message>
    <message>
        <source>No payment and no contribution is recorded.</source>
        <translation>No hay ningún pago ni aporte registrado.</translation>
    </message>
    <message>
        <source>No people were reported in this period.</source>
        <translation>No se comunicaron personas en este período.</translation>
    </message>
    <message>
        <source>No period is closed.</source>
        <translation>No hay ningún período cerrado.</translation>
    </message>
    <message>
        <source>No place is recorded.</source>
        <translation>No hay ningún lugar registrado.</translation>
    </message>
    <message>
        <source>No recommendation and no decision is recorded.</source>
        <translation>No hay ninguna recomendación ni decisión registrada.</translation>
    </message>
    <message>
        <source>No result is recorded.</source>
        <translation>No hay ningún resultado registrado.</translation>
    </message>
    <message>
        <source>No survey of the partnership is recorded.</source>
        <translation>No hay ninguna encuesta de la alianza registrada.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Nobody has been counted yet: no data, which does not mean nobody.</source>
        <translation>Aún no se ha contado a nadie: sin datos, lo que no significa que no haya nadie.</translation>
    </message>
    <message>
        <source>Nobody is a candidate here yet.</source>
        <translation>Todavía no hay candidatas aquí.</translation>
    </message>
    <message>
        <source>Nobody is scored yet.</source>
        <translation>Todavía no hay notas.</translation>
    </message>
    <message>
        <source>Nobody was counted in this period yet.</source>
        <translation>Todavía no se ha contado a nadie en este período.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguna.</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>Sin desglosar</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Anotado el</translation>
    </message>
    <message>
        <source>Nothing had to be hidden: no number of people is from 1 to {most}.</source>
        <translation>No hubo que ocultar nada: ningún número de personas está entre 1 y {most}.</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Todavía no se ha decidido nada.</translation>
    </message>
    <message>
        <source>Nothing is missing in</source>
        <translation>No falta nada en</translation>
    </message>
    <message>
        <source>Nothing learned is recorded.</source>
        <translation>No hay ninguna lección registrada.</translation>
    </message>
    <message>
        <source>Nothing that is looked for is missing.</source>
        <translation>No falta nada de lo que se busca.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Nothing was restated since.</source>
        <translation>Nada se ha rectificado desde entonces.</translation>
    </message>
    <message>
        <source>Numbers by sex, age and place at once are not shown.</source>
        <translation>No se muestran los números por sexo, edad y lugar a la vez.</translation>
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
        <translation>De todas las iniciativas</translation>
    </message>
    <message>
        <source>Of the period asked for count the figures whose own period lies in it.</source>
        <translation>Del período pedido cuentan las cifras cuyo propio período está dentro.</translation>
    </message>
    <message>
        <source>Of the target</source>
        <translation>De la meta</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>De ellas</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>Una por una</translation>
    </message>
    <message>
        <source>One by one, the best first</source>
        <translation>Uno por uno, los mejores primero</translation>
    </message>
    <message>
        <source>Only photos that may be shown are here.</source>
        <translation>Aquí solo figuran las fotos que se pueden mostrar.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>Organisations by type</source>
        <translation>Organizaciones por tipo</translation>
    </message>
    <message>
        <source>Organisations on several initiatives</source>
        <translation>Organizaciones en varias iniciativas</translation>
    </message>
    <message>
        <source>Organisations supported</source>
        <translation>Organizaciones apoyadas</translation>
    </message>
    <message>
        <source>Organisations that headquarters tied as doubles count as one.</source>
        <translation>Las organizaciones que la sede unió como duplicados cuentan como una.</translation>
    </message>
    <message>
        <source>Organisations that headquarters tied count once.</source>
        <translation>Las organizaciones que la sede vinculó cuentan una vez.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Overall: all grants by all months of the initiatives that have both, in US dollars.</source>
        <translation>En conjunto: todas las subvenciones entre todos los meses de las iniciativas que tienen ambos, en dólares de los Estados Unidos.</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Apropiación</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Participaciones</translation>
    </message>
    <message>
        <source>Partner abroad</source>
        <translation>Socio en el extranjero</translation>
    </message>
    <message>
        <source>Partner based abroad</source>
        <translation>Socio con sede en el extranjero</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Partners by type</source>
        <translation>Socios por tipo</translation>
    </message>
    <message>
        <source>Partners by type and family</source>
        <translation>Socios por tipo y familia</translation>
    </message>
    <message>
        <source>Partners of each initiative, by family</source>
        <translation>Socios de cada iniciativa, por familia</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Alianzas</translation>
    </message>
    <message>
        <source>Past their date</source>
        <translation>Vencidos</translation>
    </message>
    <message>
        <source>People planned and reached</source>
        <translation>Personas previstas y alcanzadas</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Personas alcanzadas</translation>
    </message>
    <message>
        <source>People reached by category and sex</source>
        <translation>Personas alcanzadas por grupo y sexo</translation>
    </message>
    <message>
        <source>People reached by category and sex, to pass on</source>
        <translation>Personas alcanzadas por grupo y sexo, para compartir</translation>
    </message>
    <message>
        <source>People reached, as reported and as restated</source>
        <translation>Personas alcanzadas, comunicadas y rectificadas</translation>
    </message>
    <message>
        <source>Persons are named only where they agreed.</source>
        <translation>Las personas solo se nombran si dieron su acuerdo.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Pilots: activities done</source>
        <translation>Pilotos: actividades hechas</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Places by country</source>
        <translation>Plazas por país</translation>
    </message>
    <message>
        <source>Places in all</source>
        <translation>Plazas en total</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Plazas libres</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Plazas ocupadas</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Policy or plan</source>
        <translation>Política o plan</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principio</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Programme table</source>
        <translation>Tabla del programa</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Programmes and rounds</source>
        <translation>Programas y rondas</translation>
    </message>
    <message>
        <source>Programmes with countries in common</source>
        <translation>Programas con países en común</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Ranking of the candidates</source>
        <translation>Clasificación de las candidatas</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>Reached are people new in their period, so periods add up. Organisations are not counted as people, and a figure that another one corrects does not count.</source>
        <translation>Las personas alcanzadas son nuevas en su período, así que los períodos se suman. Las organizaciones no se cuentan como personas, y una cifra que otra corrige no cuenta.</translation>
    </message>
    <message>
        <source>Reached by period</source>
        <translation>Alcanzado por período</translation>
    </message>
    <message>
        <source>Reached of planned</source>
        <translation>Alcanzado respecto a lo previsto</translation>
    </message>
    <message>
        <source>Read and confirmed for the national committee, place and date: ____________________
Read and confirmed for the steering committee, place and date: ____________________</source>
        <translation>Leído y confirmado por el comité nacional, lugar y fecha: ____________________
Leído y confirmado por el comité directivo, lugar y fecha: ____________________</translation>
    </message>
    <message>
        <source>Ready for IATI?</source>
        <translation>¿Listas para la IATI?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Recommendations and decisions, and what became of them</source>
        <translation>Recomendaciones y decisiones, y qué fue de ellas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Records of all offices, as headquarters holds them</source>
        <translation>Fichas de todas las oficinas, tal como las tiene la sede</translation>
    </message>
    <message>
        <source>Records of the office {office}</source>
        <translation>Fichas de la oficina {office}</translation>
    </message>
    <message>
        <source>Refugees, displaced people and people in transit are counted with vulnerable migrants.</source>
        <translation>Los refugiados, los desplazados y las personas en tránsito se cuentan con los migrantes vulnerables.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Reported at closing, and restated since</source>
        <translation>Comunicado al cierre y rectificado después</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>Rectificado</translation>
    </message>
    <message>
        <source>Restated is what came or changed after headquarters closed the period. All of it is kept.</source>
        <translation>Rectificado es lo que llegó o cambió después de que la sede cerrara el período. Todo se guarda.</translation>
    </message>
    <message>
        <source>Restated organisations and measurements</source>
        <translation>Organizaciones y mediciones rectificadas</translation>
    </message>
    <message>
        <source>Restated people</source>
        <translation>Personas rectificadas</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>Rectificaciones</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Results told</source>
        <translation>Resultados contados</translation>
    </message>
    <message>
        <source>Review of the Global Compact for Migration</source>
        <translation>Examen del Pacto Mundial para la Migración</translation>
    </message>
    <message>
        <source>Reviewed together</source>
        <translation>Revisado en conjunto</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Round report</source>
        <translation>Informe de ronda</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Scores from 1 to 5; of several answers on one day the mean is shown.</source>
        <translation>Puntuaciones de 1 a 5; de varias respuestas del mismo día se muestra el promedio.</translation>
    </message>
    <message>
        <source>Scores missing</source>
        <translation>Notas que faltan</translation>
    </message>
    <message>
        <source>Screened initiatives</source>
        <translation>Iniciativas examinadas</translation>
    </message>
    <message>
        <source>Screening is complete once there is at least one risk and one opportunity. Of {count} initiatives, those that are not named have neither.</source>
        <translation>El examen está completo cuando hay al menos un riesgo y una oportunidad. De {count} iniciativas, las que no se nombran no tienen ni uno ni otra.</translation>
    </message>
    <message>
        <source>Screening of risks and opportunities</source>
        <translation>Examen de riesgos y oportunidades</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Buscado</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Share of initiatives</source>
        <translation>Parte de las iniciativas</translation>
    </message>
    <message>
        <source>Share of the money</source>
        <translation>Parte del dinero</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Firmado con</translation>
    </message>
    <message>
        <source>Smallest grant</source>
        <translation>Menor subvención</translation>
    </message>
    <message>
        <source>Smallest grant of</source>
        <translation>La menor, de</translation>
    </message>
    <message>
        <source>Some numbers are only “at least” or “about”: so is the total.</source>
        <translation>Algunos números son solo «al menos» o «aproximadamente»: el total también.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Spent of the grant</source>
        <translation>Gastado de la subvención</translation>
    </message>
    <message>
        <source>Spent, %</source>
        <translation>Gastado,&#xa0;%</translation>
    </message>
    <message>
        <source>Spent, of the grants</source>
        <translation>Gastado, de las subvenciones</translation>
    </message>
    <message>
        <source>Standard indicators add up across initiatives and countries, own ones do not. A missing value is not zero.</source>
        <translation>Los indicadores estándar se suman entre iniciativas y países, los propios no. Un valor ausente no es cero.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Constataciones</translation>
    </message>
    <message>
        <source>Steering decision</source>
        <translation>Decisión directiva</translation>
    </message>
    <message>
        <source>Steering rank</source>
        <translation>Puesto directivo</translation>
    </message>
    <message>
        <source>Steering sum</source>
        <translation>Suma directiva</translation>
    </message>
    <message>
        <source>Survey or stock-taking</source>
        <translation>Encuesta o balance</translation>
    </message>
    <message>
        <source>Talk within 30 days</source>
        <translation>Contacto en los últimos 30 días</translation>
    </message>
    <message>
        <source>Tasks divided</source>
        <translation>Tareas repartidas</translation>
    </message>
    <message>
        <source>Territory of destination</source>
        <translation>Territorio de destino</translation>
    </message>
    <message>
        <source>Territory of destination recorded</source>
        <translation>Territorio de destino registrado</translation>
    </message>
    <message>
        <source>Texts that may tell who somebody is are left out.</source>
        <translation>Se omiten los textos que podrían revelar quién es una persona.</translation>
    </message>
    <message>
        <source>The line is whole</source>
        <translation>La cadena está completa</translation>
    </message>
    <message>
        <source>The part of local and regional governments</source>
        <translation>La parte de los gobiernos locales y regionales</translation>
    </message>
    <message>
        <source>The partnership survey over time</source>
        <translation>La encuesta de la alianza en el tiempo</translation>
    </message>
    <message>
        <source>The plan is that of the whole time, not of this period alone.</source>
        <translation>El plan es el de todo el tiempo, no solo el de este período.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Falta el motivo.</translation>
    </message>
    <message>
        <source>The third line is in both others.</source>
        <translation>La tercera línea está en las otras dos.</translation>
    </message>
    <message>
        <source>The usual grant is the one that most initiatives have; to differ is no mistake.</source>
        <translation>La subvención habitual es la que tiene la mayoría de las iniciativas; diferir no es un error.</translation>
    </message>
    <message>
        <source>Their grants together</source>
        <translation>Sus subvenciones en total</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>This country has taken part in no round.</source>
        <translation>Este país no ha participado en ninguna ronda.</translation>
    </message>
    <message>
        <source>This round has no fixed number of places for each country.</source>
        <translation>Esta ronda no tiene un número fijo de plazas por país.</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Tipping point</source>
        <translation>Punto de inflexión</translation>
    </message>
    <message>
        <source>Tipping point: both dates are recorded, that of ownership and that of institutionalisation.</source>
        <translation>Punto de inflexión: están registradas ambas fechas, la de apropiación y la de institucionalización.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
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
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Up to {last}</source>
        <translation>Hasta el {last}</translation>
    </message>
    <message>
        <source>Urban, rural, mixed: where initiatives act</source>
        <translation>Urbano, rural, mixto: dónde actúan las iniciativas</translation>
    </message>
    <message>
        <source>Usual grant</source>
        <translation>Subvención habitual</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What a month is worth</source>
        <translation>Lo que vale un mes</translation>
    </message>
    <message>
        <source>What completed initiatives have to tell</source>
        <translation>Lo que deben contar las iniciativas terminadas</translation>
    </message>
    <message>
        <source>What continues</source>
        <translation>Lo que continúa</translation>
    </message>
    <message>
        <source>What does a search find?</source>
        <translation>¿Qué encuentra una búsqueda?</translation>
    </message>
    <message>
        <source>What has not gone out yet, and what is silent?</source>
        <translation>¿Qué no ha salido todavía y qué calla?</translation>
    </message>
    <message>
        <source>What has not gone out, or is not confirmed</source>
        <translation>Lo que no ha salido o no está confirmado</translation>
    </message>
    <message>
        <source>What is late</source>
        <translation>Lo que está retrasado</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>What is missing in our records?</source>
        <translation>¿Qué falta en nuestras fichas?</translation>
    </message>
    <message>
        <source>What is missing in the records</source>
        <translation>Lo que falta en las fichas</translation>
    </message>
    <message>
        <source>What is told at the end</source>
        <translation>Lo que se cuenta al final</translation>
    </message>
    <message>
        <source>What stays out of the IATI file</source>
        <translation>Lo que queda fuera del archivo IATI</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>What was reported before is left out: beside what it is now, it would tell how many people came or went.</source>
        <translation>Lo que se había comunicado antes no figura: junto a la cifra actual revelaría cuántas personas se sumaron o dejaron de contarse.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where the initiatives stand</source>
        <translation>En qué punto están las iniciativas</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>Which countries are in several programmes?</source>
        <translation>¿Qué países están en varios programas?</translation>
    </message>
    <message>
        <source>Which countries took part in seed funding?</source>
        <translation>¿Qué países participaron en el fondo semilla?</translation>
    </message>
    <message>
        <source>Which grants differ from the usual one?</source>
        <translation>¿Qué subvenciones difieren de la habitual?</translation>
    </message>
    <message>
        <source>Which initiatives</source>
        <translation>Qué iniciativas</translation>
    </message>
    <message>
        <source>Which initiatives call on the diaspora?</source>
        <translation>¿Qué iniciativas recurren a la diáspora?</translation>
    </message>
    <message>
        <source>Which initiatives does a local government or a related body lead?</source>
        <translation>¿Qué iniciativas lidera un gobierno local o un organismo vinculado?</translation>
    </message>
    <message>
        <source>Which initiatives does a local or regional government lead?</source>
        <translation>¿Qué iniciativas lidera un gobierno local o regional?</translation>
    </message>
    <message>
        <source>Which initiatives put women or youth forward?</source>
        <translation>¿Qué iniciativas dan prioridad a las mujeres o a la juventud?</translation>
    </message>
    <message>
        <source>Which initiatives tie two territories together?</source>
        <translation>¿Qué iniciativas unen dos territorios?</translation>
    </message>
    <message>
        <source>Which organisations work on several initiatives?</source>
        <translation>¿Qué organizaciones trabajan en varias iniciativas?</translation>
    </message>
    <message>
        <source>Which territories</source>
        <translation>Qué territorios</translation>
    </message>
    <message>
        <source>Who came to several events is counted at each of them.</source>
        <translation>Quien vino a varios eventos se cuenta en cada uno.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>With a signed agreement</source>
        <translation>Con un acuerdo firmado</translation>
    </message>
    <message>
        <source>With a signed agreement with one of them</source>
        <translation>Con un acuerdo firmado con uno de ellos</translation>
    </message>
    <message>
        <source>Without a measure or activity</source>
        <translation>Sin medida ni actividad</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>Sin acuse de recibo</translation>
    </message>
    <message>
        <source>Without a receipt: it is in a package, and the other side has not said yet that it came.</source>
        <translation>Sin acuse de recibo: está en un paquete y la otra parte aún no ha dicho que llegó.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Women among those with known sex</source>
        <translation>Mujeres entre las personas de sexo conocido</translation>
    </message>
    <message>
        <source>Women and girls, of those counted by sex</source>
        <translation>Mujeres y niñas, entre las personas contadas por sexo</translation>
    </message>
    <message>
        <source>Women and youth</source>
        <translation>Mujeres y juventud</translation>
    </message>
    <message>
        <source>Women planned</source>
        <translation>Mujeres previstas</translation>
    </message>
    <message>
        <source>Women reached</source>
        <translation>Mujeres alcanzadas</translation>
    </message>
    <message>
        <source>Women reached of planned</source>
        <translation>Mujeres alcanzadas respecto a lo previsto</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Trabajar juntos</translation>
    </message>
    <message>
        <source>Young people (15 to 24), of those counted by age</source>
        <translation>Jóvenes (15 a 24 años), entre las personas contadas por edad</translation>
    </message>
    <message>
        <source>Young people reached (15 to 24)</source>
        <translation>Jóvenes alcanzados (15 a 24 años)</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Juventud</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
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
        <translation>«...» sustituye también un número que ha cambiado en menos de {n} personas desde un informe anterior para los mismos lectores.</translation>
    </message>
    <message>
        <source>“...” stands for a number or a share from which one of these could be computed.</source>
        <translation>«...» sustituye un número o un porcentaje con el que se podría calcular uno de ellos.</translation>
    </message>
</context>
<context>
    <name>reportspage</name>
    <message numerus="yes">
        <source>%n initiatives are not in it yet. The report “Ready for IATI?” says why.</source>
        <translation>
            <numerusform>%n iniciativa aún no está incluida. El informe «¿Listo para IATI?» dice por qué.</numerusform>
            <numerusform>%n iniciativas aún no están incluidas. El informe «¿Listo para IATI?» dice por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Todos los indicadores</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>Todas las iniciativas</translation>
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
        <translation>Elija una pregunta al lado o escriba una palabra de ella.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Every report that went out from here. The list holds no figures, and nothing is ever taken from it.</source>
        <translation>Todos los informes que salieron de aquí. La lista no contiene cifras y nunca se quita nada de ella.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Fewer than {n} people: not shown in this profile.</source>
        <translation>Menos de {n} personas: este perfil no lo muestra.</translation>
    </message>
    <message>
        <source>Find a question or report</source>
        <translation>Buscar una pregunta o un informe</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Sede</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Ocultar la lista</translation>
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
        <translation>Preparando el informe</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>No program here opens {file}.</source>
        <translation>Ningún programa de este equipo abre {file}.</translation>
    </message>
    <message>
        <source>No report has left yet.</source>
        <translation>Aún no ha salido ningún informe.</translation>
    </message>
    <message>
        <source>No report is chosen</source>
        <translation>No hay ningún informe elegido</translation>
    </message>
    <message>
        <source>No room here for: {columns}</source>
        <translation>Aquí no caben: {columns}</translation>
    </message>
    <message>
        <source>Not shown: a small number beside it could be computed from it.</source>
        <translation>No se muestra: de él se podría calcular un número pequeño vecino.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing has been recorded here yet. It fills by itself with what offices record, and with the packages they send.</source>
        <translation>Aquí aún no hay nada registrado. Se llena solo con lo que registran las oficinas y con los paquetes que envían.</translation>
    </message>
    <message>
        <source>Nothing is hidden. Please do not pass it on as it is.</source>
        <translation>No se oculta nada. Por favor, no lo entregue tal cual.</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>Nada que listar.</translation>
    </message>
    <message>
        <source>Numbers of people below {n} are hidden, and what would give them away.</source>
        <translation>Se ocultan los números de personas menores de {n} y lo que los delataría.</translation>
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
        <translation>Socios</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Mostrar todas las columnas</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Small numbers of people are hidden.</source>
        <translation>Se ocultan los números pequeños de personas.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Detenido. No se escribió ningún archivo.</translation>
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
        <translation>La tabla está copiada, con sus encabezados.</translation>
    </message>
    <message>
        <source>This report could not be made</source>
        <translation>Este informe no se pudo hacer</translation>
    </message>
    <message>
        <source>This report is about one of them. Choose it above.</source>
        <translation>Este informe trata de uno de ellos. Elíjalo arriba.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>Lo que salió de este equipo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Adónde</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>¿Qué país?</translation>
    </message>
    <message>
        <source>Which indicator?</source>
        <translation>¿Qué indicador?</translation>
    </message>
    <message>
        <source>Which initiative?</source>
        <translation>¿Qué iniciativa?</translation>
    </message>
    <message>
        <source>Which programme?</source>
        <translation>¿Qué programa?</translation>
    </message>
    <message>
        <source>Which round?</source>
        <translation>¿Qué ronda?</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Escribiendo {file}</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>la impresora</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} ya existe.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message numerus="yes">
        <source>%n attached files are no part of a backup. They lie in {folder}, where nothing is written twice or over; copy that folder too.</source>
        <translation>
            <numerusform>%n archivo adjunto no forma parte de una copia de seguridad. Está en {folder}, donde nada se escribe dos veces ni encima; copie también esa carpeta.</numerusform>
            <numerusform>%n archivos adjuntos no forman parte de una copia de seguridad. Están en {folder}, donde nada se escribe dos veces ni encima; copie también esa carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes made here until {day} are not in it. Those that were sent come back from who received them; the others are in the damaged file only.</source>
        <translation>
            <numerusform>%n cambio hecho aquí hasta el {day} no está en ella. Si se envió, vuelve de quien lo recibió; si no, está solo en el archivo dañado.</numerusform>
            <numerusform>%n cambios hechos aquí hasta el {day} no están en ella. Los que se enviaron vuelven de quienes los recibieron; los demás están solo en el archivo dañado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later changes came from others; they come again with the next packages.</source>
        <translation>
            <numerusform>%n cambio posterior vino de otros; volverá con los próximos paquetes.</numerusform>
            <numerusform>%n cambios posteriores vinieron de otros; volverán con los próximos paquetes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later changes of this laptop were sent; they come back from who received them.</source>
        <translation>
            <numerusform>%n cambio posterior de este portátil se envió; vuelve de quien lo recibió.</numerusform>
            <numerusform>%n cambios posteriores de este portátil se enviaron; vuelven de quien los recibió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At risk: %n changes of this laptop since {day} (days of work: {days}) are in no package. Only the database kept aside will have them.</source>
        <translation>
            <numerusform>En riesgo: %n cambio de este portátil desde el {day} (días de trabajo: {days}) no está en ningún paquete. Solo lo tendrá la base apartada.</numerusform>
            <numerusform>En riesgo: %n cambios de este portátil desde el {day} (días de trabajo: {days}) no están en ningún paquete. Solo los tendrá la base apartada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}</source>
        <translation>Volver a la copia de seguridad del {when}</translation>
    </message>
    <message>
        <source>Go back to {when}?</source>
        <translation>¿Volver a {when}?</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>No backup yet. One is made when you close, and by itself.</source>
        <translation>Aún no hay copia. Se hace una al cerrar, por sí sola.</translation>
    </message>
    <message>
        <source>Nothing that was recorded here is missing in it.</source>
        <translation>No le falta nada de lo que se registró aquí.</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Abrirla de todos modos</translation>
    </message>
    <message>
        <source>Packages of others that came later are taken again. The damaged file is kept beside the backups; nothing of it is thrown away.</source>
        <translation>Los paquetes de otros que llegaron después se vuelven a importar. El archivo dañado se conserva junto a las copias de seguridad; no se borra nada de él.</translation>
    </message>
    <message>
        <source>Restored. The database of before is kept: {file}</source>
        <translation>Restaurado. La base anterior se conserva: {file}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Restaurando la copia…</translation>
    </message>
    <message>
        <source>The backup holds all that the database holds.</source>
        <translation>La copia contiene todo lo que contiene la base.</translation>
    </message>
    <message>
        <source>The backup is made and sound: {file}</source>
        <translation>La copia está hecha y en buen estado: {file}</translation>
    </message>
    <message>
        <source>The backup of {when} is not sound. Make a new one now, and keep a copy of it elsewhere.</source>
        <translation>La copia del {when} no está sana. Haga una nueva ahora y guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>The backup: {records} records, {changes} changes, the last of {day}.</source>
        <translation>La copia: {records} fichas, {changes} cambios, el último del {day}.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de datos está dañada</translation>
    </message>
    <message>
        <source>The database of now is kept beside the backups, and this laptop goes on as a new one.</source>
        <translation>La base actual se conserva junto a las copias, y este portátil sigue como uno nuevo.</translation>
    </message>
    <message>
        <source>The database that is there now cannot be read, so nobody can say what it holds beyond the backup. It is kept as it is.</source>
        <translation>La base actual no se puede leer; nadie puede decir qué contiene además de la copia. Se conserva tal como está.</translation>
    </message>
    <message>
        <source>The database that is there now is of an older version; it is kept as it is.</source>
        <translation>La base actual es de una versión anterior; se conserva tal como está.</translation>
    </message>
    <message>
        <source>The newest sound backup: {records} records, {changes} changes, the last of {day}.</source>
        <translation>La copia de seguridad íntegra más reciente: {records} fichas, {changes} cambios, el último del {day}.</translation>
    </message>
    <message>
        <source>This database lies on {place}. Its administrator sees to its backups and goes back to them; attached files and packages are in each. One that you make here is a file on this computer, to be kept like any secret.</source>
        <translation>Esta base está en {place}. Su administrador se ocupa de las copias y vuelve a ellas; cada una contiene los archivos adjuntos y los paquetes. La que haga aquí es un archivo de este ordenador, que hay que guardar como un secreto.</translation>
    </message>
    <message>
        <source>Tried: the backup of {when} opens and is sound to the last change. Nothing was replaced.</source>
        <translation>Probada: la copia del {when} se abre y está sana hasta el último cambio. No se reemplazó nada.</translation>
    </message>
    <message>
        <source>Try the newest one</source>
        <translation>Probar la más reciente</translation>
    </message>
    <message>
        <source>When closing, write a package of what is not sent</source>
        <translation>Al cerrar, escribir un paquete con lo no enviado</translation>
    </message>
    <message numerus="yes">
        <source>and %n more records</source>
        <translation>
            <numerusform>y %n ficha más</numerusform>
            <numerusform>y %n fichas más</numerusform>
        </translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de una importación</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>damaged, kept as it was</source>
        <translation>dañada, conservada tal como estaba</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>hecha a mano</translation>
    </message>
    <message>
        <source>when closing</source>
        <translation>al cerrar</translation>
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
            <numerusform>%n indicador en conjunto</numerusform>
            <numerusform>%n indicadores en conjunto</numerusform>
        </translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Todos los indicadores</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>Todas las iniciativas</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Todos los programas</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Todo el tiempo</translation>
    </message>
    <message>
        <source>An indicator says what changes: with a baseline, a target, and values over time. Standard ones add up across initiatives and countries.</source>
        <translation>Un indicador dice lo que cambia: con una línea de base, una meta y valores en el tiempo. Los estándar se suman entre iniciativas y países.</translation>
    </message>
    <message>
        <source>Back to the values</source>
        <translation>Volver a los valores</translation>
    </message>
    <message>
        <source>Baseline and target</source>
        <translation>Línea de base y meta</translation>
    </message>
    <message>
        <source>Change the value of {day}</source>
        <translation>Cambiar el valor del {day}</translation>
    </message>
    <message>
        <source>Close a period</source>
        <translation>Cerrar un período</translation>
    </message>
    <message>
        <source>Close a period once its numbers went into a report. Nothing is refused afterwards: numbers that come or change later are kept, count as restatements, and ask for a reason.</source>
        <translation>Cierre un período cuando sus cifras ya figuran en un informe. Después no se rechaza nada: las cifras que llegan o cambian más tarde se guardan, cuentan como rectificaciones y piden un motivo.</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Cerrar el período</translation>
    </message>
    <message>
        <source>Closed on {day}.</source>
        <translation>Cerrado el {day}.</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>Períodos cerrados</translation>
    </message>
    <message numerus="yes">
        <source>Closed periods (%n without reason)</source>
        <translation>
            <numerusform>Períodos cerrados (%n sin motivo)</numerusform>
            <numerusform>Períodos cerrados (%n sin motivo)</numerusform>
        </translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Evolución</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>Headquarters closes a period once its numbers were reported. What comes or changes afterwards stands here, with its reason.</source>
        <translation>La sede cierra un período cuando sus cifras ya se comunicaron. Lo que llega o cambia después aparece aquí, con su motivo.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Hombres</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nuevo indicador</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Nuevo valor</translation>
    </message>
    <message>
        <source>No indicator yet</source>
        <translation>Aún no hay indicadores</translation>
    </message>
    <message>
        <source>No period is closed</source>
        <translation>No hay ningún período cerrado</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>Sin desglosar</translation>
    </message>
    <message>
        <source>Nothing was restated since.</source>
        <translation>Nada se ha rectificado desde entonces.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Numbers of a closed period came or changed. They are kept and count as restatements; please say why.</source>
        <translation>Llegaron o cambiaron cifras de un período cerrado. Se guardan y cuentan como rectificaciones; diga por qué.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation>De la meta</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Organisations reached</source>
        <translation>Organizaciones alcanzadas</translation>
    </message>
    <message>
        <source>Own indicators</source>
        <translation>Indicadores propios</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Personas alcanzadas</translation>
    </message>
    <message>
        <source>People reached: {reported} as reported, {now} as restated.</source>
        <translation>Personas alcanzadas: {reported} comunicadas, {now} tras la rectificación.</translation>
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
            <numerusform>Motivo (%n cifra no lo tiene)</numerusform>
            <numerusform>Motivo (%n cifras no lo tienen)</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a value, and how it goes is drawn here.</source>
        <translation>Registre un valor y su evolución se dibuja aquí.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Comunicado</translation>
    </message>
    <message>
        <source>Restated: {before} was reported. {reason}</source>
        <translation>Rectificado: se había comunicado {before}. {reason}</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>Rectificaciones</translation>
    </message>
    <message>
        <source>Target: {aim}</source>
        <translation>Meta: {aim}</translation>
    </message>
    <message>
        <source>The period is closed. The offices learn of it with their next package.</source>
        <translation>El período está cerrado. Las oficinas lo sabrán con su próximo paquete.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Falta el motivo.</translation>
    </message>
    <message>
        <source>These indicators follow the same standard and are added up. Choose one of them to record a value.</source>
        <translation>Estos indicadores siguen el mismo estándar y se suman. Elija uno de ellos para registrar un valor.</translation>
    </message>
    <message>
        <source>Values over time</source>
        <translation>Valores en el tiempo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Mujeres</translation>
    </message>
    <message>
        <source>Women {women}, men {men}, not divided {rest}: together {value}.</source>
        <translation>Mujeres {women}, hombres {men}, sin desglosar {rest}: en total {value}.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>{since} to {until} was closed on {day}. The number is kept and counts as a restatement; please say why.</source>
        <translation>El período del {since} al {until} se cerró el {day}. La cifra se guarda y cuenta como rectificación; diga por qué.</translation>
    </message>
    <message>
        <source>{since} to {until} · {programme}</source>
        <translation>Del {since} al {until} · {programme}</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>A value does not fit.</source>
        <translation>Un valor no encaja.</translation>
    </message>
    <message>
        <source>Another record has the same code.</source>
        <translation>Otra ficha tiene el mismo código.</translation>
    </message>
    <message>
        <source>Deleted by {deleted_by}, edited by {edited_by}.</source>
        <translation>Eliminada por {deleted_by}, modificada por {edited_by}.</translation>
    </message>
    <message>
        <source>Deleted, but still in use.</source>
        <translation>Eliminada, pero todavía en uso.</translation>
    </message>
    <message>
        <source>The status went from {old} to {new}, past a step.</source>
        <translation>El estado pasó de «{old}» a «{new}» saltando una etapa.</translation>
    </message>
    <message>
        <source>This figure is recorded twice.</source>
        <translation>Esta cifra está registrada dos veces.</translation>
    </message>
    <message>
        <source>Two people filled in the same new row, and not alike. One record, or two?</source>
        <translation>Dos personas rellenaron la misma fila nueva, y no igual. ¿Una ficha o dos?</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message numerus="yes">
        <source>%n statements without a measure or activity</source>
        <translation>
            <numerusform>%n constatación sin medida ni actividad</numerusform>
            <numerusform>%n constataciones sin medida ni actividad</numerusform>
        </translation>
    </message>
    <message>
        <source>A new opportunity</source>
        <translation>Una nueva oportunidad</translation>
    </message>
    <message>
        <source>A new risk</source>
        <translation>Un nuevo riesgo</translation>
    </message>
    <message>
        <source>A risk in your words, then Enter</source>
        <translation>Un riesgo con sus palabras y luego Intro</translation>
    </message>
    <message>
        <source>An opportunity in your words, then Enter</source>
        <translation>Una oportunidad con sus palabras y luego Intro</translation>
    </message>
    <message>
        <source>Another toolkit</source>
        <translation>Otra caja de herramientas</translation>
    </message>
    <message>
        <source>Another toolkit…</source>
        <translation>Otra caja de herramientas…</translation>
    </message>
    <message>
        <source>Change: {statement}</source>
        <translation>Cambiar: {statement}</translation>
    </message>
    <message>
        <source>Likelihood {likelihood}, effect {effect}</source>
        <translation>Probabilidad {likelihood}, efecto {effect}</translation>
    </message>
    <message>
        <source>Screening complete</source>
        <translation>Examen completo</translation>
    </message>
    <message>
        <source>Screening is complete once both sides have a statement.</source>
        <translation>El examen está completo cuando ambos lados tienen una constatación.</translation>
    </message>
    <message>
        <source>Toolkit for new statements</source>
        <translation>Caja de herramientas de las nuevas constataciones</translation>
    </message>
    <message>
        <source>not weighed yet</source>
        <translation>aún sin valorar</translation>
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
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Baseline and target</source>
        <translation>Línea de base y meta</translation>
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
        <translation>Archivo o enlace</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas personas</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Cómo lo sabemos</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identidad</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finanzas</translation>
    </message>
    <message>
        <source>Names in six languages</source>
        <translation>Nombres en seis idiomas</translation>
    </message>
    <message>
        <source>Networks and contact</source>
        <translation>Redes y contacto</translation>
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
        <translation>Persona, con su consentimiento</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Plans and policies</source>
        <translation>Planes y políticas</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <source>Review and sharing</source>
        <translation>Revisión y difusión</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Scaling and ownership</source>
        <translation>Ampliación de escala y apropiación</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>Aún falta: {what}</translation>
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
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Calendario y presupuesto</translation>
    </message>
    <message>
        <source>Time and terms</source>
        <translation>Calendario y condiciones</translation>
    </message>
    <message>
        <source>What</source>
        <translation>De qué se trata</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>Nuestra respuesta</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Cuándo y dónde</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>Dónde se inscribe</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quiénes participan</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Quién y cuándo</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message numerus="yes">
        <source>%n cells are no score or find no place. Nothing was taken.</source>
        <translation>
            <numerusform>%n celda no es una nota o no encuentra sitio. No se tomó nada.</numerusform>
            <numerusform>%n celdas no son notas o no encuentran sitio. No se tomó nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n hecha</numerusform>
            <numerusform>%n hechas</numerusform>
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
            <numerusform>faltan %n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>0, 1 or 2 gives a score and goes on; the space bar gives or takes the bonus; Delete empties. Only who has all scores is ranked; bonuses stand beside the sum.</source>
        <translation>0, 1 o 2 da una nota y avanza; la barra espaciadora da o quita el punto extra; Supr vacía. Solo se clasifica quien tiene todas las notas; los puntos extra quedan junto a la suma.</translation>
    </message>
    <message>
        <source>A title is enough to begin with. Each line is a record of this country&apos;s office and grows there; put forward what could become larger.</source>
        <translation>Un título basta para empezar. Cada línea es una ficha de la oficina de este país y crece allí; proponga lo que podría ampliarse.</translation>
    </message>
    <message>
        <source>A title, please.</source>
        <translation>Un título, por favor.</translation>
    </message>
    <message>
        <source>Approval waits for the steering committee&apos;s yes.</source>
        <translation>La aprobación espera el sí del comité directivo.</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Sensibilización</translation>
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
        <translation>Fortalecimiento de capacidades</translation>
    </message>
    <message>
        <source>Grey: not all scores are there yet, so there is no rank. No sum knocks out.</source>
        <translation>En gris: aún faltan notas, por eso no hay puesto. Ninguna suma elimina.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Impacto</translation>
    </message>
    <message>
        <source>Make the round</source>
        <translation>Crear la ronda</translation>
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
        <translation>Acta</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nueva ronda</translation>
    </message>
    <message>
        <source>No country takes part in this round yet.</source>
        <translation>Ningún país participa todavía en esta ronda.</translation>
    </message>
    <message>
        <source>Nobody is put forward in {country} yet. Begin with the mapping.</source>
        <translation>Todavía no se ha propuesto nada: {country}. Empiece por el mapeo.</translation>
    </message>
    <message>
        <source>Note it down</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Nothing is mapped here that was not put forward.</source>
        <translation>Nada identificado aquí que no se haya propuesto ya.</translation>
    </message>
    <message>
        <source>Parts of the round</source>
        <translation>Partes de la ronda</translation>
    </message>
    <message>
        <source>Pilot checklist</source>
        <translation>Lista de control del piloto</translation>
    </message>
    <message>
        <source>Pilot complete</source>
        <translation>Piloto completo</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Clasificación</translation>
    </message>
    <message>
        <source>Scores are 0, 1 or 2.</source>
        <translation>Las notas son 0, 1 o 2.</translation>
    </message>
    <message>
        <source>Scores by committee</source>
        <translation>Notas por comité</translation>
    </message>
    <message>
        <source>Scores of the candidates</source>
        <translation>Notas de las candidatas</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Estado: {status}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Technical assistance</source>
        <translation>Asistencia técnica</translation>
    </message>
    <message>
        <source>The round is known in every office with the next package. Its countries can be added later, too, and its names in other languages, among all records.</source>
        <translation>Cada oficina conocerá la ronda con el próximo paquete. Sus países y sus nombres en otros idiomas también pueden añadirse más tarde, en todas las fichas.</translation>
    </message>
    <message>
        <source>The round is made.</source>
        <translation>La ronda está creada.</translation>
    </message>
    <message>
        <source>The tool, tried</source>
        <translation>La herramienta, probada</translation>
    </message>
    <message>
        <source>This criterion gives no bonus.</source>
        <translation>Este criterio no da punto extra.</translation>
    </message>
    <message>
        <source>Toolkits</source>
        <translation>Cajas de herramientas</translation>
    </message>
    <message>
        <source>Two people wrote this assessment differently.</source>
        <translation>Dos personas escribieron esta evaluación de forma distinta.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>What the steering committee says is written at headquarters; it comes here with its package.</source>
        <translation>Lo que dice el comité directivo se registra en la sede; llega aquí con su paquete.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>¿Con quién?</translation>
    </message>
    <message>
        <source>more than there are</source>
        <translation>más de las que hay</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>aún sin nota</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>aún sin notas</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>nada todavía</translation>
    </message>
    <message>
        <source>{code} is now: {status}</source>
        <translation>{code} está ahora: {status}</translation>
    </message>
    <message>
        <source>{code} takes part in the selection now.</source>
        <translation>{code} participa ahora en la selección.</translation>
    </message>
    <message>
        <source>{country} now has {taken} initiatives for {slots} places. Nothing is refused; please look again.</source>
        <translation>{country}: {taken} iniciativas para {slots} plazas. No se rechaza nada; compruébelo, por favor.</translation>
    </message>
    <message>
        <source>{country}: {places} places taken</source>
        <translation>{country}: {places} plazas ocupadas</translation>
    </message>
    <message>
        <source>{criterion}. Bonus: {what}</source>
        <translation>{criterion}. Punto extra: {what}</translation>
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
        <translation>Un informe en PDF</translation>
    </message>
    <message>
        <source>Check both databases</source>
        <translation>Comprobar las dos bases</translation>
    </message>
    <message>
        <source>Everything works on this computer.</source>
        <translation>Todo funciona en este equipo.</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Primer inicio</translation>
    </message>
    <message>
        <source>Keep a photo</source>
        <translation>Guardar una foto</translation>
    </message>
    <message>
        <source>Lock and unlock</source>
        <translation>Bloquear y desbloquear</translation>
    </message>
    <message>
        <source>Pages of an office</source>
        <translation>Páginas de una oficina</translation>
    </message>
    <message>
        <source>Pages of headquarters</source>
        <translation>Páginas de la sede</translation>
    </message>
    <message>
        <source>Please send these lines to whoever helps you.</source>
        <translation>Envíe estas líneas a quien le ayuda.</translation>
    </message>
    <message>
        <source>Read a foreign workbook</source>
        <translation>Leer un libro ajeno</translation>
    </message>
    <message>
        <source>Take a package</source>
        <translation>Recibir un paquete</translation>
    </message>
    <message>
        <source>Write a package</source>
        <translation>Escribir un paquete</translation>
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
        <translation>Elegir un certificado…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>Encrypted, and the server proves its name</source>
        <translation>Cifrada, y el servidor demuestra su nombre</translation>
    </message>
    <message>
        <source>Encrypted, by a certificate we know</source>
        <translation>Cifrada, con un certificado conocido</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>Cifrada, sea quien sea el servidor</translation>
    </message>
    <message>
        <source>Keep it in PostgreSQL’s password file</source>
        <translation>Guardarla en el archivo de PostgreSQL</translation>
    </message>
    <message>
        <source>Make the tables</source>
        <translation>Crear las tablas</translation>
    </message>
    <message>
        <source>Name of this database</source>
        <translation>Nombre de esta base</translation>
    </message>
    <message>
        <source>Not encrypted: only inside this computer</source>
        <translation>Sin cifrar: solo dentro de este ordenador</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a database on a server</source>
        <translation>Abrir una base en un servidor</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>Abiertas hace poco</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>The server’s certificate, or its authority’s</source>
        <translation>El certificado del servidor, o de su autoridad</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>La conexión</translation>
    </message>
    <message>
        <source>This database is empty, and you may make the tables of Passerelle in it. It becomes a new database of headquarters. To bring one there that you have already, use “passerelle move” instead.</source>
        <translation>Esta base está vacía, y usted puede crear en ella las tablas de Passerelle. Será una base nueva de la sede. Para llevar ahí una que ya tiene, use «passerelle move».</translation>
    </message>
    <message>
        <source>Without it the password is asked for each time. It never stands in the address.</source>
        <translation>Si no, la contraseña se pide cada vez. Nunca figura en la dirección.</translation>
    </message>
    <message>
        <source>You log in as</source>
        <translation>Su usuario</translation>
    </message>
    <message>
        <source>e.g. Headquarters</source>
        <translation>p. ej. Sede</translation>
    </message>
    <message>
        <source>e.g. db.example.org</source>
        <translation>p. ej. db.example.org</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A passphrase protects this database.</source>
        <translation>Una frase de contraseña protege esta base de datos.</translation>
    </message>
    <message>
        <source>A stolen laptop tells nothing without the passphrase.</source>
        <translation>Un equipo robado no dice nada sin la frase de contraseña.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Copies of everything, looked at before they count.</source>
        <translation>Copias de todo, revisadas antes de contar.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Todo crece con él.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Para todos</translation>
    </message>
    <message>
        <source>For partners</source>
        <translation>Para los socios</translation>
    </message>
    <message>
        <source>Four or five words that only you would put together are best. Without them nobody can read the data, and only headquarters can help, once it is known here: write them down, and keep the paper somewhere else than the laptop.</source>
        <translation>Lo mejor: cuatro o cinco palabras que solo usted juntaría. Sin ellas nadie puede leer los datos, y solo la sede puede ayudar, una vez conocida aquí: anótelas y guarde el papel en otro lugar que el equipo.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>High contrast is made for bright sunlight.</source>
        <translation>El contraste alto está pensado para pleno sol.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, headquarters can help, after a phone call.</source>
        <translation>Si se olvida la frase de contraseña, la sede puede ayudar, tras una llamada telefónica.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, nobody can help yet: first compare headquarters’ digits, under Signatures, and take a package from there.</source>
        <translation>Si se olvida la frase de contraseña, todavía nadie puede ayudar: compare primero las cifras de la sede, en Firmas, e incorpore un paquete de allí.</translation>
    </message>
    <message>
        <source>In reports for partners and the public, fewer people than this are not shown, nor is any number that would give them away. Zero is shown. Headquarters’ own reports show everything.</source>
        <translation>En los informes para los socios y el público no se muestran números de personas menores que este, ni ningún número que los delate. El cero se muestra. Los informes internos de la sede lo muestran todo.</translation>
    </message>
    <message>
        <source>It stands on your decisions in history and audit. It stays at headquarters: no package holds it.</source>
        <translation>Figura en sus decisiones, en el historial y la auditoría. Queda en la sede: ningún paquete lo contiene.</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Guardar el nombre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Larger text for a room, and what the trainer presses.</source>
        <translation>Texto más grande para una sala, y lo que pulsa el formador.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Bloquearse solo</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nueva frase de contraseña</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>Passphrase of today</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Protect with a passphrase…</source>
        <translation>Proteger con una frase de contraseña…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Protección</translation>
    </message>
    <message>
        <source>Reports for others</source>
        <translation>Informes para otros</translation>
    </message>
    <message>
        <source>Show keys and clicks (Ctrl+Shift+T)</source>
        <translation>Mostrar teclas y clics (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Texts, numbers and dates follow it at once.</source>
        <translation>Textos, números y fechas se adaptan al instante.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older backups still open with the old one.</source>
        <translation>La frase de contraseña ha cambiado. Las copias anteriores aún se abren con la antigua.</translation>
    </message>
    <message>
        <source>The server knows you as {login}.</source>
        <translation>El servidor le conoce como {login}.</translation>
    </message>
    <message>
        <source>There is no passphrase: whoever has this laptop, or a copy of its files, reads everything.</source>
        <translation>No hay frase de contraseña: quien tenga este equipo, o una copia de sus archivos, lo lee todo.</translation>
    </message>
    <message>
        <source>This database</source>
        <translation>Esta base de datos</translation>
    </message>
    <message>
        <source>This database lies on a server: nothing of it stays on this laptop, and there is no passphrase. The server’s administrator protects its disks and backups, and says who may log in.</source>
        <translation>Esta base está en un servidor: nada de ella queda en este portátil, y no hay frase de contraseña. El administrador del servidor protege sus discos y copias, y dice quién puede entrar.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Este portátil</translation>
    </message>
    <message>
        <source>What you do from now on bears this name: {name}</source>
        <translation>Lo que haga desde ahora llevará este nombre: {name}</translation>
    </message>
    <message>
        <source>Who you are here</source>
        <translation>Quién es usted aquí</translation>
    </message>
    <message>
        <source>Your name, for colleagues at headquarters</source>
        <translation>Su nombre, para sus colegas de la sede</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>tras %n minuto</numerusform>
            <numerusform>tras %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>only when the computer sleeps</source>
        <translation>solo cuando el equipo se suspende</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Main activities</source>
        <translation>Actividades principales</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <translation>Aún no hay nada registrado.</translation>
    </message>
    <message>
        <source>Successes, innovations, good practices and lessons</source>
        <translation>Éxitos, innovaciones, buenas prácticas y lecciones</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message numerus="yes">
        <source>%n changes not sent</source>
        <translation>
            <numerusform>%n cambio sin enviar</numerusform>
            <numerusform>%n cambios sin enviar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A table from elsewhere</source>
        <translation>Una tabla de otra parte</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Todas las fichas</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Volver a preguntar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Beneficiarios</translation>
    </message>
    <message>
        <source>Bring back a deleted record</source>
        <translation>Recuperar una ficha eliminada</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>Decidir los conflictos</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Fichas eliminadas</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Edits made in Excel</source>
        <translation>Cambios hechos en Excel</translation>
    </message>
    <message>
        <source>Everything sent</source>
        <translation>Todo enviado</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>Plegar el menú</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help: {topic}</source>
        <translation>Ayuda: {topic}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
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
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
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
        <translation>Hacer o restaurar una copia de seguridad</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Finanzas</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Nueva actividad</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Nuevo indicador</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Nueva iniciativa</translation>
    </message>
    <message>
        <source>New line of money</source>
        <translation>Nueva línea financiera</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nuevo socio</translation>
    </message>
    <message>
        <source>New question to other offices</source>
        <translation>Nueva pregunta a otras oficinas</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Nueva ficha</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Nueva ronda</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Nothing goes on here that can be stopped.</source>
        <translation>Nada de lo que está en curso aquí se puede detener.</translation>
    </message>
    <message>
        <source>Nothing new begins on this page. Type “new” after Ctrl+K.</source>
        <translation>En esta página no se empieza nada nuevo. Escriba «nuevo» tras Ctrl+K.</translation>
    </message>
    <message>
        <source>Nothing on this page waits to be saved.</source>
        <translation>Nada en esta página espera ser guardado.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nada que rehacer.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nada que deshacer.</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Oficinas</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Abiertos hace poco</translation>
    </message>
    <message>
        <source>Panel beside the list</source>
        <translation>Panel junto a la lista</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Socios</translation>
    </message>
    <message>
        <source>Places, themes</source>
        <translation>Países y temas</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Acuse de recibo</translation>
    </message>
    <message>
        <source>Receive a package</source>
        <translation>Recibir un paquete</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
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
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search records, pages and actions ({keys})</source>
        <translation>Buscar fichas, páginas y acciones ({keys})</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings: {part}</source>
        <translation>Ajustes: {part}</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Mostrar los nombres</translation>
    </message>
    <message>
        <source>Stop what goes on</source>
        <translation>Detener lo que está en curso</translation>
    </message>
    <message>
        <source>Stopped. What you see may be incomplete.</source>
        <translation>Detenido. Lo que ve puede estar incompleto.</translation>
    </message>
    <message>
        <source>TRAINING: nothing here is real</source>
        <translation>FORMACIÓN: aquí nada es real</translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>Incorporar una tabla</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: como el sistema</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
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
        <translation>Esta página no tiene panel.</translation>
    </message>
    <message>
        <source>There is nothing to print on this page. Lists, reports, receipts and the sheet of an initiative can be printed.</source>
        <translation>No hay nada que imprimir en esta página. Se imprimen las listas, los informes, los acuses de recibo y la ficha de una iniciativa.</translation>
    </message>
    <message>
        <source>Trainer’s view</source>
        <translation>Vista del formador</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
    <message>
        <source>Without a passphrase there is nothing to lock.</source>
        <translation>Sin frase de contraseña no hay nada que bloquear.</translation>
    </message>
    <message>
        <source>Work is still going on; the window closes by itself when it is done. Close it again to stop that work now: nothing of it is kept then.</source>
        <translation>Hay un trabajo en curso; la ventana se cerrará sola cuando termine. Ciérrela otra vez para detenerlo ahora: no se conservará nada de él.</translation>
    </message>
    <message>
        <source>Write a package</source>
        <translation>Escribir un paquete</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>quedan unos {time}</translation>
    </message>
    <message>
        <source>deletion of {title}</source>
        <translation>eliminación de {title}</translation>
    </message>
    <message>
        <source>new record {title}</source>
        <translation>nueva ficha {title}</translation>
    </message>
    <message>
        <source>{fields} of {title}</source>
        <translation>{fields} de {title}</translation>
    </message>
    <message>
        <source>{page}, {n} waiting</source>
        <translation>{page}, {n} en espera</translation>
    </message>
    <message>
        <source>{when} (date doubtful)</source>
        <translation>{when} (fecha dudosa)</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>A newer version of Passerelle may have written them. They stay here; send the next package once {office} has updated.</source>
        <translation>Quizá los escribió una versión más nueva de Passerelle. Quedan aquí; envíe el próximo paquete cuando {office} se haya actualizado.</translation>
    </message>
    <message>
        <source>All that was in it came with another package.</source>
        <translation>Todo lo que contenía llegó con otro paquete.</translation>
    </message>
    <message>
        <source>Changes taken</source>
        <translation>Cambios tomados</translation>
    </message>
    <message>
        <source>Changes {numbers} of {laptop}</source>
        <translation>Cambios {numbers} de {laptop}</translation>
    </message>
    <message>
        <source>Confirmed by phone on</source>
        <translation>Confirmado por teléfono el</translation>
    </message>
    <message>
        <source>Import this file in Passerelle, then write a package for {office}: it will hold what is missing.</source>
        <translation>Importe este archivo en Passerelle y escriba luego un paquete para {office}: contendrá lo que falta.</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Ya conocidos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Package {number} for {office}: no receipt yet</source>
        <translation>Paquete {number} para {office}: aún sin acuse</translation>
    </message>
    <message>
        <source>Please send again whatever is not there any more.</source>
        <translation>Reenvíe por favor todo lo que ya no está.</translation>
    </message>
    <message>
        <source>Receipt of package {number} of {office}</source>
        <translation>Acuse de recibo del paquete {number} de {office}</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Recibido por</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Recibido el</translation>
    </message>
    <message>
        <source>Received, all of it is in</source>
        <translation>Recibido, todo ha entrado</translation>
    </message>
    <message>
        <source>Received, but some of it was refused</source>
        <translation>Recibido, pero una parte fue rechazada</translation>
    </message>
    <message>
        <source>Received; some of it waits for another package</source>
        <translation>Recibido; una parte espera otro paquete</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>They belong to another office. Tell {office} what should change there, or record it again under your own office.</source>
        <translation>Pertenecen a otra oficina. Diga a {office} qué debería cambiar allí, o regístrelos de nuevo en su propia oficina.</translation>
    </message>
    <message>
        <source>They must stay here; nothing is lost. There is nothing to do.</source>
        <translation>Deben quedar aquí; no se pierde nada. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>They stay here. Ask {office} what is wrong.</source>
        <translation>Quedan aquí. Pregunte a {office} qué ocurre.</translation>
    </message>
    <message>
        <source>Waiting for another package</source>
        <translation>En espera de otro paquete</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Escrito el</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} y {last}</translation>
    </message>
    <message>
        <source>{laptop}: changes are missing</source>
        <translation>{laptop}: faltan cambios</translation>
    </message>
    <message>
        <source>{laptop}: changes that others have are missing here since {day}</source>
        <translation>{laptop}: faltan aquí cambios que otros tienen, desde el {day}</translation>
    </message>
    <message>
        <source>{laptop}: {here} here; {missing} missing since {day}</source>
        <translation>{laptop}: {here} aquí; falta desde el {day}: {missing}</translation>
    </message>
    <message>
        <source>{laptop}: {missing} missing since {day}</source>
        <translation>{laptop}: falta desde el {day}: {missing}</translation>
    </message>
    <message numerus="yes">
        <source>{office} answered with package {number}, but %n changes are still missing.</source>
        <translation>
            <numerusform>{office} respondió con el paquete {number}, pero aún falta %n cambio.</numerusform>
            <numerusform>{office} respondió con el paquete {number}, pero aún faltan %n cambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{office} asked again for %n changes; they went with package {number}.</source>
        <translation>
            <numerusform>{office} volvió a pedir %n cambio; salió con el paquete {number}.</numerusform>
            <numerusform>{office} volvió a pedir %n cambios; salieron con el paquete {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{office} asks again for %n changes.</source>
        <translation>
            <numerusform>{office} vuelve a pedir %n cambio.</numerusform>
            <numerusform>{office} vuelve a pedir %n cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} asks you to send again.</source>
        <translation>{office} le pide un reenvío.</translation>
    </message>
    <message numerus="yes">
        <source>{office} refused %n changes: {why}</source>
        <translation>
            <numerusform>{office} rechazó %n cambio: {why}</numerusform>
            <numerusform>{office} rechazó %n cambios: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} was asked on {day} to send again.</source>
        <translation>El {day} se pidió un reenvío a {office}.</translation>
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
        <translation>Atrás</translation>
    </message>
    <message>
        <source>A passphrase for this laptop</source>
        <translation>Una frase de contraseña para este equipo</translation>
    </message>
    <message>
        <source>Begin without: whoever has the laptop reads everything</source>
        <translation>Empezar sin ella: quien tenga el equipo lo lee todo</translation>
    </message>
    <message>
        <source>I am training, with invented data</source>
        <translation>Estoy en formación, con datos inventados</translation>
    </message>
    <message>
        <source>I work at headquarters</source>
        <translation>Trabajo en la sede</translation>
    </message>
    <message>
        <source>I work in a country office</source>
        <translation>Trabajo en una oficina de país</translation>
    </message>
    <message>
        <source>In which language do you work?</source>
        <translation>¿En qué idioma trabaja?</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>Nombre de este portátil</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Oficina</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Abrir una base de datos</translation>
    </message>
    <message>
        <source>Open a database I have already…</source>
        <translation>Abrir una base de datos que ya tengo…</translation>
    </message>
    <message>
        <source>Open a database on a server…</source>
        <translation>Abrir una base en un servidor…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Otra carpeta…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Please choose your office from the list.</source>
        <translation>Elija su oficina de la lista.</translation>
    </message>
    <message>
        <source>Protect and begin</source>
        <translation>Proteger y empezar</translation>
    </message>
    <message>
        <source>So that everybody knows where a change comes from.</source>
        <translation>Para que todos sepan de dónde viene un cambio.</translation>
    </message>
    <message>
        <source>The data will be kept in:</source>
        <translation>Los datos se guardarán en:</translation>
    </message>
    <message>
        <source>The database could not be opened</source>
        <translation>No se pudo abrir la base de datos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>What do you do here?</source>
        <translation>¿Qué hace usted aquí?</translation>
    </message>
    <message>
        <source>Where the data is kept</source>
        <translation>Dónde se guardan los datos</translation>
    </message>
    <message>
        <source>Who finds or steals it reads nothing without these words.</source>
        <translation>Quien lo encuentre o lo robe no leerá nada sin estas palabras.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es usted?</translation>
    </message>
    <message>
        <source>e.g. Laptop 1</source>
        <translation>p. ej. Portátil 1</translation>
    </message>
</context>
<context>
    <name>table_import</name>
    <message numerus="yes">
        <source>%n rows may name a person: see below.</source>
        <translation>
            <numerusform>%n fila quizá identifica a una persona: véase abajo.</numerusform>
            <numerusform>%n filas quizá identifican a una persona: véase abajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(no tomar)</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(sin título)</translation>
    </message>
    <message>
        <source>A comma: 1.200,50</source>
        <translation>Una coma: 1.200,50</translation>
    </message>
    <message>
        <source>A point: 1,200.50</source>
        <translation>Un punto: 1,200.50</translation>
    </message>
    <message>
        <source>As the column shows</source>
        <translation>Como muestra la columna</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Se convierte en</translation>
    </message>
    <message>
        <source>Before decimals stands</source>
        <translation>Antes de los decimales va</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Día, mes, año</translation>
    </message>
    <message>
        <source>Days are written</source>
        <translation>Las fechas se escriben</translation>
    </message>
    <message>
        <source>It is a new one</source>
        <translation>Es una nueva</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya conocida</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarla fuera</translation>
    </message>
    <message>
        <source>Leave out the rows that are not clear</source>
        <translation>Dejar fuera las filas que no están claras</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Dejar fuera esta fila</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dejada fuera</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Mes, día, año</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Leerlo así</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Leyendo la tabla</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Leyendo {file}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Recorded: {new} new, {changed} changed; {same} known already, {skipped} left out.</source>
        <translation>Registrado: {new} nuevas, {changed} cambiadas; {same} ya conocidas, {skipped} dejadas fuera.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>Fila {n}</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Take this row after all</source>
        <translation>Tomar esta fila de todos modos</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Las filas son</translation>
    </message>
    <message>
        <source>This is a table of ours: its columns are known.</source>
        <translation>Esta tabla es nuestra: sus columnas se conocen.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>A tener en cuenta</translation>
    </message>
    <message>
        <source>What is meant in {cell}</source>
        <translation>Lo que se quiere decir en {cell}</translation>
    </message>
    <message>
        <source>Which record is meant?</source>
        <translation>¿De qué ficha se trata?</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Año, mes, día</translation>
    </message>
    <message>
        <source>{file}: nothing is recorded before you press “Take in”. An empty cell never clears what is known.</source>
        <translation>{file}: no se registra nada hasta que pulse «Incorporar». Una celda vacía nunca borra lo que se sabe.</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} known already, {open} to decide</source>
        <translation>{new} nuevas, {changed} cambiadas, {same} ya conocidas, {open} por decidir</translation>
    </message>
    <message>
        <source>{title} ({likeness} % alike)</source>
        <translation>{title} (parecido del {likeness} %)</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>%n ya está así</numerusform>
            <numerusform>%n ya están así</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot have it</source>
        <translation>
            <numerusform>%n no puede tenerlo</numerusform>
            <numerusform>%n no pueden tenerlo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot be read: please correct what is marked</source>
        <translation>
            <numerusform>%n celda no se puede leer: corrija lo marcado</numerusform>
            <numerusform>%n celdas no se pueden leer: corrija lo marcado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already and left out</source>
        <translation>
            <numerusform>%n ya está aquí y se deja fuera</numerusform>
            <numerusform>%n ya están aquí y se dejan fuera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are too many at once</source>
        <translation>
            <numerusform>%n más es demasiado de una vez</numerusform>
            <numerusform>%n más son demasiadas de una vez</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records changed.</source>
        <translation>
            <numerusform>%n ficha modificada.</numerusform>
            <numerusform>%n fichas modificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records deleted.</source>
        <translation>
            <numerusform>%n ficha eliminada.</numerusform>
            <numerusform>%n fichas eliminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records recorded.</source>
        <translation>
            <numerusform>%n ficha registrada.</numerusform>
            <numerusform>%n fichas registradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records selected</source>
        <translation>
            <numerusform>%n ficha seleccionada</numerusform>
            <numerusform>%n fichas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n fila</numerusform>
            <numerusform>%n filas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied, with their headings.</source>
        <translation>
            <numerusform>%n fila copiada, con sus encabezados.</numerusform>
            <numerusform>%n filas copiadas, con sus encabezados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>%n cambiará</numerusform>
            <numerusform>%n cambiarán</numerusform>
        </translation>
    </message>
    <message>
        <source>A new record was begun and not saved: {entity}</source>
        <translation>Hay una ficha nueva empezada y sin guardar: {entity}</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation>Añadir estos</translation>
    </message>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>Modificar %n ficha</numerusform>
            <numerusform>Modificar %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Elegir un campo</translation>
    </message>
    <message>
        <source>Choose filters first; then you can keep them by name here.</source>
        <translation>Elija primero filtros; después podrá guardarlos aquí con un nombre.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns (no room for: {columns})</source>
        <translation>Columnas (sin sitio: {columns})</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n records?</source>
        <translation>
            <numerusform>¿Eliminar %n ficha?</numerusform>
            <numerusform>¿Eliminar %n fichas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these records</source>
        <translation>Eliminar estas fichas</translation>
    </message>
    <message>
        <source>Deleted records…</source>
        <translation>Fichas eliminadas…</translation>
    </message>
    <message>
        <source>Draft: begun and not saved yet</source>
        <translation>Borrador: empezado y aún sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>Empty the field in %n records</source>
        <translation>
            <numerusform>Vaciar el campo en %n ficha</numerusform>
            <numerusform>Vaciar el campo en %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Field to change</source>
        <translation>Campo que se modifica</translation>
    </message>
    <message>
        <source>Filters kept by name</source>
        <translation>Filtros guardados con nombre</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Buscar aquí</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>Olvidar un filtro</translation>
    </message>
    <message>
        <source>Forgotten: {name}</source>
        <translation>Olvidado: {name}</translation>
    </message>
    <message>
        <source>Give all of them one value</source>
        <translation>Dar a todas el mismo valor</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Just these</source>
        <translation>Solo estos</translation>
    </message>
    <message>
        <source>Keep these filters as</source>
        <translation>Guardar estos filtros como</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de ficha</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Descartarlas</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva ficha</translation>
    </message>
    <message>
        <source>Next marked cell</source>
        <translation>Siguiente celda marcada</translation>
    </message>
    <message>
        <source>No record fits the filters above.</source>
        <translation>Ninguna ficha coincide con los filtros de arriba.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno aún</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Panel beside the list (Ctrl+I)</source>
        <translation>Panel junto a la lista (Ctrl+I)</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet (Ctrl+V)</source>
        <translation>Pegar filas de una hoja de cálculo (Ctrl+V)</translation>
    </message>
    <message>
        <source>People reached: at least {n}</source>
        <translation>Personas alcanzadas: al menos {n}</translation>
    </message>
    <message>
        <source>People reached: {n}</source>
        <translation>Personas alcanzadas: {n}</translation>
    </message>
    <message>
        <source>Print the list (Ctrl+P)</source>
        <translation>Imprimir la lista (Ctrl+P)</translation>
    </message>
    <message numerus="yes">
        <source>Record %n rows</source>
        <translation>
            <numerusform>Registrar %n fila</numerusform>
            <numerusform>Registrar %n filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the first one</source>
        <translation>Registrar la primera ficha</translation>
    </message>
    <message>
        <source>Rows from the clipboard: {entity}</source>
        <translation>Filas del portapapeles: {entity}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+↑ and Alt+↓ move it, ← and → set its width.</source>
        <translation>Espacio muestra u oculta una columna, Alt+↑ y Alt+↓ la mueven, ← y → ajustan su ancho.</translation>
    </message>
    <message>
        <source>Take these away</source>
        <translation>Quitar estos</translation>
    </message>
    <message>
        <source>The clipboard holds no rows.</source>
        <translation>El portapapeles no contiene filas.</translation>
    </message>
    <message>
        <source>This row is here already and is left out.</source>
        <translation>Esta fila ya está aquí y se deja fuera.</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Columnas habituales</translation>
    </message>
    <message>
        <source>a column is missing: {fields}</source>
        <translation>falta una columna: {fields}</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>aún no se ha guardado nada</translation>
    </message>
    <message>
        <source>{column} (no room now)</source>
        <translation>{column} (sin sitio ahora)</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}:&#xa0;{value}</translation>
    </message>
    <message>
        <source>{name} (not taken)</source>
        <translation>{name} (no se toma)</translation>
    </message>
    <message>
        <source>{n} of {m} selected</source>
        <translation>{n} de {m} seleccionadas</translation>
    </message>
    <message>
        <source>{value}, draft not saved yet</source>
        <translation>{value}, borrador aún sin guardar</translation>
    </message>
    <message>
        <source>{value}, waits for a decision</source>
        <translation>{value}, espera una decisión</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Areas of migration</source>
        <translation>Ámbitos de migración</translation>
    </message>
    <message>
        <source>Crosscutting</source>
        <translation>Temas transversales</translation>
    </message>
    <message>
        <source>Engagement of local governments</source>
        <translation>Participación de los gobiernos locales</translation>
    </message>
    <message>
        <source>Levels of government</source>
        <translation>Niveles de gobernanza</translation>
    </message>
    <message>
        <source>Objectives of the Global Compact for Migration</source>
        <translation>Objetivos del Pacto Mundial para la Migración</translation>
    </message>
    <message>
        <source>Principles of the Global Compact</source>
        <translation>Principios del Pacto Mundial</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Sectores</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>Objetivos de Desarrollo Sostenible</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Grupos destinatarios</translation>
    </message>
    <message>
        <source>Themes of knowledge</source>
        <translation>Temas de conocimiento</translation>
    </message>
</context>
<context>
    <name>together</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace&#xa0;%n día</numerusform>
            <numerusform>hace&#xa0;%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months left</source>
        <translation>
            <numerusform>queda&#xa0;%n mes</numerusform>
            <numerusform>quedan&#xa0;%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>A survey or stock-taking was held</source>
        <translation>Se hizo una encuesta o un balance</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Capacity needs answered by a training</source>
        <translation>Necesidades de capacidades atendidas con una formación</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Consorcio</translation>
    </message>
    <message>
        <source>Drafts and outputs are reviewed together</source>
        <translation>Los borradores y productos se revisan en conjunto</translation>
    </message>
    <message>
        <source>Each lead agency has a focal point</source>
        <translation>Cada agencia líder tiene un punto focal</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>From policy to result</source>
        <translation>De la política al resultado</translation>
    </message>
    <message>
        <source>It is said what continues</source>
        <translation>Se dice lo que continúa</translation>
    </message>
    <message>
        <source>It is said who owns the results</source>
        <translation>Se dice quién asume los resultados</translation>
    </message>
    <message>
        <source>Late activities</source>
        <translation>Actividades retrasadas</translation>
    </message>
    <message>
        <source>Lessons are written down</source>
        <translation>Las lecciones están escritas</translation>
    </message>
    <message>
        <source>Mixed: local authority and civil society</source>
        <translation>Mixto: autoridad local y sociedad civil</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Aún no alcanzado</translation>
    </message>
    <message>
        <source>Not yet: {names}</source>
        <translation>Aún no: {names}</translation>
    </message>
    <message>
        <source>Public, civil and private partners take part</source>
        <translation>Participan socios públicos, civiles y privados</translation>
    </message>
    <message>
        <source>Reached: owned and institutionalised</source>
        <translation>Alcanzado: apropiado e institucionalizado</translation>
    </message>
    <message>
        <source>Received for each dollar granted</source>
        <translation>Recibido por cada dólar subvencionado</translation>
    </message>
    <message>
        <source>Results are recorded</source>
        <translation>Hay resultados registrados</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Ampliación</translation>
    </message>
    <message>
        <source>Spent of the grant</source>
        <translation>Gastado de la subvención</translation>
    </message>
    <message>
        <source>Tasks are divided by what each does best</source>
        <translation>Las tareas se reparten según lo que cada uno hace mejor</translation>
    </message>
    <message>
        <source>The last talk was within 30 days</source>
        <translation>El último contacto fue hace menos de 30 días</translation>
    </message>
    <message>
        <source>The project was designed together</source>
        <translation>El proyecto se diseñó en conjunto</translation>
    </message>
    <message>
        <source>Tipping point</source>
        <translation>Punto de inflexión</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Trabajar juntos</translation>
    </message>
    <message>
        <source>civil</source>
        <translation>civiles</translation>
    </message>
    <message>
        <source>diaspora</source>
        <translation>diáspora</translation>
    </message>
    <message>
        <source>local authorities</source>
        <translation>autoridades locales</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>private or social</source>
        <translation>privados o sociales</translation>
    </message>
    <message>
        <source>public</source>
        <translation>públicos</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{policy} → activities done: {actions} → results: {results}</source>
        <translation>{policy} → actividades hechas: {actions} → resultados: {results}</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Agreed by telephone.</source>
        <translation>Acordado por teléfono.</translation>
    </message>
    <message>
        <source>Both laptops of Costa Rica correct the summary of CR-1 without knowing of each other; headquarters sees both texts as a conflict.</source>
        <translation>Los dos portátiles de Costa Rica corrigen el resumen de CR-1 sin saber uno del otro; la sede ve los dos textos como un conflicto.</translation>
    </message>
    <message>
        <source>Each office sends a package; headquarters takes them in any order and has {count} initiatives, {total} USD.</source>
        <translation>Cada oficina envía un paquete; la sede los incorpora en cualquier orden y tiene {count} iniciativas, {total} USD.</translation>
    </message>
    <message>
        <source>Eight offices record {count} initiatives, {total} USD in all; headquarters and the second laptop of Costa Rica are still empty.</source>
        <translation>Ocho oficinas registran {count} iniciativas, {total} USD en total; la sede y el segundo portátil de Costa Rica siguen vacíos.</translation>
    </message>
    <message>
        <source>Every database agrees with its own log; headquarters has {count} initiatives and {total} USD, and so have the offices together.</source>
        <translation>Cada base de datos coincide con su propio registro; la sede tiene {count} iniciativas y {total} USD, igual que las oficinas en conjunto.</translation>
    </message>
    <message>
        <source>Everybody sends and takes once more: all digests are equal, at headquarters and on {laptops} laptops.</source>
        <translation>Todos envían e incorporan una vez más: todas las huellas son iguales, en la sede y en {laptops} portátiles.</translation>
    </message>
    <message>
        <source>Headquarters answers with a comment for each office and a tip for all; every office now knows that its package arrived, and all digests are equal.</source>
        <translation>La sede responde con un comentario para cada oficina y un consejo para todas; cada oficina sabe ahora que su paquete llegó, y todas las huellas son iguales.</translation>
    </message>
    <message>
        <source>Headquarters decides; the decision travels back, all three show the same text, and the history keeps the other one.</source>
        <translation>La sede decide; la decisión viaja de vuelta, los tres muestran el mismo texto y el historial conserva el otro.</translation>
    </message>
    <message>
        <source>Invite the neighbouring municipality early.</source>
        <translation>Inviten pronto al municipio vecino.</translation>
    </message>
    <message>
        <source>Package {number} of Ecuador is lost on its way: headquarters sees the gap, and the next package brings its changes as well.</source>
        <translation>El paquete {number} de Ecuador se pierde por el camino: la sede ve el hueco, y el paquete siguiente trae también sus cambios.</translation>
    </message>
    <message>
        <source>Somebody corrects {file} in a spreadsheet program: the change in sheet {sheet}, cell {cell} is recognised and named, and headquarters accepts it.</source>
        <translation>Alguien corrige {file} en una hoja de cálculo: el cambio en la hoja {sheet}, celda {cell}, se reconoce y se señala, y la sede lo acepta.</translation>
    </message>
    <message>
        <source>Thank you. When does it start?</source>
        <translation>Gracias. ¿Cuándo empieza?</translation>
    </message>
    <message>
        <source>The canton supports its own projects on the border.</source>
        <translation>El cantón apoya sus propios proyectos en la frontera.</translation>
    </message>
    <message>
        <source>The canton supports projects of workers who cross the border.</source>
        <translation>El cantón apoya proyectos de trabajadores que cruzan la frontera.</translation>
    </message>
    <message>
        <source>The lost package {file} is found at last; old as it is, it changes nothing.</source>
        <translation>El paquete perdido {file} aparece por fin; como es antiguo, no cambia nada.</translation>
    </message>
    <message>
        <source>The mayors meet every month.</source>
        <translation>Los alcaldes se reúnen cada mes.</translation>
    </message>
    <message>
        <source>The package {file} comes a second time: already received on {when}, 0 changes.</source>
        <translation>El paquete {file} llega por segunda vez: ya recibido el {when}, 0 cambios.</translation>
    </message>
    <message>
        <source>The second laptop of Costa Rica gets everything from the first one by a package: {changes} changes, both hold the same.</source>
        <translation>El segundo portátil de Costa Rica recibe todo del primero con un paquete: {changes} cambios, los dos contienen lo mismo.</translation>
    </message>
    <message>
        <source>Young women start businesses with relatives abroad.</source>
        <translation>Mujeres jóvenes crean empresas con familiares en el extranjero.</translation>
    </message>
    <message>
        <source>Young women start businesses with those who went abroad.</source>
        <translation>Mujeres jóvenes crean empresas con quienes se fueron al extranjero.</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>A package of a laptop whose digits nobody compared waits until somebody rings.</source>
        <translation>El paquete de un equipo cuyas cifras nadie comparó espera hasta que alguien llame.</translation>
    </message>
    <message>
        <source>Compare digits…</source>
        <translation>Comparar las cifras…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Confirmed. It counts from now on.</source>
        <translation>Confirmado. Cuenta desde ahora.</translation>
    </message>
    <message>
        <source>Copy the digits</source>
        <translation>Copiar las cifras</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Digits of this laptop</source>
        <translation>Cifras de este equipo</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Each laptop signs its packages. Whose signature it is, two people find out by phone.</source>
        <translation>Cada equipo firma sus paquetes. De quién es la firma lo averiguan dos personas por teléfono.</translation>
    </message>
    <message>
        <source>Every package is taken, whoever made it: its receipt only says what the signature was worth. A forged file would go in unnoticed.</source>
        <translation>Se toma todo paquete, lo haya hecho quien lo haya hecho: su recibo solo dice qué valía la firma. Un archivo falsificado entraría sin que nadie lo notara.</translation>
    </message>
    <message>
        <source>For a laptop that was lost or stolen. Nothing it signs is taken any more, here and, with your next packages, in every office; what came before stays. This cannot be undone: if the laptop is found again, it begins anew, with a new key.</source>
        <translation>Para un equipo perdido o robado. Ya no se toma nada de lo que firma, aquí y, con sus próximos paquetes, en todas las oficinas; lo que llegó antes se queda. Esto no puede deshacerse: si el equipo aparece, empieza de nuevo, con una clave nueva.</translation>
    </message>
    <message>
        <source>Form for a lost laptop…</source>
        <translation>Formulario de equipo perdido…</translation>
    </message>
    <message>
        <source>Is it really {office}?</source>
        <translation>¿Es de verdad {office}?</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Clave revocada</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Laptops whose digits were compared</source>
        <translation>Equipos cuyas cifras se compararon</translation>
    </message>
    <message>
        <source>Nobody can be reached and it cannot wait? You may take this one file. Its receipt will say that nobody was verified, and the next file asks again. If somebody else made it, false records stand here under the name of {office} until you undo it.</source>
        <translation>¿No se localiza a nadie y no puede esperar? Puede tomar solo este archivo. Su recibo dirá que nadie fue verificado, y el siguiente archivo volverá a preguntar. Si lo hizo otra persona, habrá aquí fichas falsas a nombre de {office} hasta que usted lo deshaga.</translation>
    </message>
    <message>
        <source>Nobody’s digits were compared here yet.</source>
        <translation>Aquí aún no se han comparado las cifras de nadie.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
    <message>
        <source>One person verifies or revokes a laptop, another confirms it here under her or his own name; only then it counts. The names are not proven: they say who answers for it.</source>
        <translation>Una persona verifica o revoca un portátil y otra lo confirma aquí con su propio nombre; solo entonces cuenta. Los nombres no se comprueban: dicen quién responde de ello.</translation>
    </message>
    <message>
        <source>Proposed. A second person confirms it here.</source>
        <translation>Propuesto. Una segunda persona lo confirma aquí.</translation>
    </message>
    <message>
        <source>Proposed: {laptop}. A second person confirms it in Settings, under Signatures.</source>
        <translation>Propuesto: {laptop}. Una segunda persona lo confirma en Ajustes, en Firmas.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Revoked. Every office hears of it with the next package you write for it.</source>
        <translation>Revocado. Cada oficina lo sabrá con el próximo paquete que le escriba.</translation>
    </message>
    <message>
        <source>Revoke… (lost laptop)</source>
        <translation>Revocar… (equipo perdido)</translation>
    </message>
    <message>
        <source>Save my enrolment…</source>
        <translation>Guardar mi inscripción…</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Signature broken</source>
        <translation>Firma rota</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Signed by us</source>
        <translation>Firmado por nosotros</translation>
    </message>
    <message>
        <source>Signed with another key</source>
        <translation>Firmado con otra clave</translation>
    </message>
    <message>
        <source>Signed, not verified</source>
        <translation>Firmado, sin verificar</translation>
    </message>
    <message>
        <source>Signed, verified</source>
        <translation>Firmado, verificado</translation>
    </message>
    <message>
        <source>Take it all the same…</source>
        <translation>Tomarlo igualmente…</translation>
    </message>
    <message>
        <source>Take it once all the same</source>
        <translation>Tomarlo igualmente esta vez</translation>
    </message>
    <message>
        <source>Take nothing of laptops nobody verified</source>
        <translation>No tomar nada de equipos sin verificar</translation>
    </message>
    <message>
        <source>The first four groups must be just these. The last two are not shown: type them as you hear them.</source>
        <translation>Los cuatro primeros grupos deben ser exactamente estos. Los dos últimos no se muestran: escríbalos tal como los oye.</translation>
    </message>
    <message>
        <source>The last two groups, as you heard them</source>
        <translation>Los dos últimos grupos, tal como los oyó</translation>
    </message>
    <message>
        <source>Trust {laptop} no longer?</source>
        <translation>¿Dejar de confiar en {laptop}?</translation>
    </message>
    <message>
        <source>Two persons decide on trust</source>
        <translation>Dos personas deciden sobre la confianza</translation>
    </message>
    <message>
        <source>Verified: {laptop}. What it signs is believed from now on.</source>
        <translation>Verificado: {laptop}. Desde ahora se cree lo que firma.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Verify from a file…</source>
        <translation>Verificar a partir de un archivo…</translation>
    </message>
    <message>
        <source>Verify headquarters…</source>
        <translation>Verificar la sede…</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Whoever rings you to verify this laptop has you read these digits out. They are no secret.</source>
        <translation>Quien le llame para verificar este equipo le pedirá que lea estas cifras. No son secretas.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>enrolment {office} {laptop}</source>
        <translation>inscripción {office} {laptop}</translation>
    </message>
    <message>
        <source>{file} is written. Send it to headquarters; they ring you, and then you read your digits out.</source>
        <translation>{file} está escrito. Envíelo a la sede; le llamarán y entonces leerá sus cifras.</translation>
    </message>
    <message>
        <source>{file} says it comes from {office}, and nobody has signed it: anybody could have made it. Best ask {office} for a new package, written with this version.</source>
        <translation>{file} dice venir de {office} y nadie lo ha firmado: cualquiera pudo hacerlo. Lo mejor es pedir a esa oficina ({office}) un paquete nuevo, escrito con esta versión.</translation>
    </message>
    <message>
        <source>{file} says it comes from “{laptop}”, {office}. Ring {office} at a number you knew before, never at one that came with the file, and have them read out the digits of that laptop: they stand there in Settings, under Signatures.</source>
        <translation>{file} dice venir de «{laptop}», {office}. Llame a esa oficina ({office}) a un número que ya conocía, nunca a uno llegado con el archivo, y pida que le lean las cifras de ese equipo: están allí en Ajustes, en Firmas.</translation>
    </message>
    <message>
        <source>{name} verified “{laptop}”. A second person confirms it.</source>
        <translation>{name} verificó «{laptop}». Una segunda persona lo confirma.</translation>
    </message>
    <message>
        <source>{name} wants one person alone to decide again. A second person confirms it.</source>
        <translation>{name} quiere que vuelva a decidir una sola persona. Una segunda persona lo confirma.</translation>
    </message>
    <message>
        <source>{name} wants to revoke “{laptop}”. A second person confirms it.</source>
        <translation>{name} quiere revocar «{laptop}». Una segunda persona lo confirma.</translation>
    </message>
    <message>
        <source>“{laptop}”, {office}, has a new key, and its verified key of before vouches for it: nobody needs to ring. If that laptop was lost in between, revoke it instead.</source>
        <translation>«{laptop}», {office}, tiene una clave nueva, y su clave verificada de antes la avala: no hace falta llamar. Si ese equipo se perdió entretanto, revóquelo.</translation>
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
        <translation>Una frase de contraseña tiene {least} letras o más; cuatro o cinco palabras están bien.</translation>
    </message>
    <message>
        <source>Another database…</source>
        <translation>Otra base de datos…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Choose the passphrase that counts from now on.</source>
        <translation>Elija la frase de contraseña que vale desde ahora.</translation>
    </message>
    <message>
        <source>Headquarters can help. Save a request, and send it there by mail or stick.</source>
        <translation>La sede puede ayudar. Guarde una solicitud y envíela allí por correo o en una memoria USB.</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>Olvidé la frase de contraseña</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Open the answer…</source>
        <translation>Abrir la respuesta…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Protecting the data…</source>
        <translation>Protegiendo los datos…</translation>
    </message>
    <message>
        <source>Save it once more…</source>
        <translation>Guardarla otra vez…</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Guardar la solicitud…</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>Fijarla y abrir</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>The data on this laptop is protected now.</source>
        <translation>Los datos de este equipo ya están protegidos.</translation>
    </message>
    <message>
        <source>The request is made. Headquarters rings you before it answers: then read these digits out.</source>
        <translation>La solicitud está hecha. La sede le llama antes de responder: lea entonces estas cifras.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The two lines differ. Please type both again.</source>
        <translation>Las dos líneas no coinciden. Escriba ambas de nuevo.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Please try again.</source>
        <translation>Esta no es la frase de contraseña. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Esto tarda un momento.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>request {database}</source>
        <translation>solicitud {database}</translation>
    </message>
</context>
<context>
    <name>viewing</name>
    <message>
        <source>Only to look at: {folder} cannot be written.</source>
        <translation>Solo para consultar: no se puede escribir en {folder}.</translation>
    </message>
    <message>
        <source>Save a copy to…</source>
        <translation>Guardar una copia en…</translation>
    </message>
</context>
<context>
    <name>ways</name>
    <message numerus="yes">
        <source>%n initiatives have none yet.</source>
        <translation>
            <numerusform>%n iniciativa aún no tiene ninguno.</numerusform>
            <numerusform>%n iniciativas aún no tienen ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>An initiative may stand under several.</source>
        <translation>Una iniciativa puede estar en varios.</translation>
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
        <translation>Objetivo del Pacto Mundial</translation>
    </message>
    <message>
        <source>GCM principle</source>
        <translation>Principio del Pacto Mundial</translation>
    </message>
    <message>
        <source>Knowledge theme</source>
        <translation>Tema de conocimiento</translation>
    </message>
    <message>
        <source>Level of government</source>
        <translation>Nivel de gobierno</translation>
    </message>
    <message>
        <source>Local government area</source>
        <translation>Ámbito local</translation>
    </message>
    <message>
        <source>Migration area</source>
        <translation>Ámbito de migración</translation>
    </message>
    <message>
        <source>No initiative yet</source>
        <translation>Aún ninguna iniciativa</translation>
    </message>
    <message>
        <source>Nothing here yet. Choose themes on the page of an initiative, and they are counted here.</source>
        <translation>Aún no hay nada aquí. Elija temas en la página de una iniciativa y se contarán aquí.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Reports about it</source>
        <translation>Informes al respecto</translation>
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
        <translation>Sector</translation>
    </message>
    <message numerus="yes">
        <source>Show its %n initiatives</source>
        <translation>
            <numerusform>Mostrar su iniciativa</numerusform>
            <numerusform>Mostrar sus %n iniciativas</numerusform>
        </translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Grupo destinatario</translation>
    </message>
    <message>
        <source>What stands under each</source>
        <translation>Lo que hay en cada uno</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message>
        <source>{n} of {m} in use</source>
        <translation>{n} de {m} en uso</translation>
    </message>
</context>
</TS>
