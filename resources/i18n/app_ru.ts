<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>audit</name>
    <message>
        <source>Backup made</source>
        <translation>Сделана резервная копия</translation>
    </message>
    <message>
        <source>Database encrypted anew</source>
        <translation>База зашифрована заново</translation>
    </message>
    <message>
        <source>Database moved</source>
        <translation>База перенесена</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>Импорт отменён</translation>
    </message>
    <message>
        <source>Kept for longer</source>
        <translation>Оставлено дольше</translation>
    </message>
    <message>
        <source>Laptop goes on under a new name</source>
        <translation>Компьютер продолжает под новым именем</translation>
    </message>
    <message>
        <source>Officer’s name chosen</source>
        <translation>Выбрано имя сотрудника</translation>
    </message>
    <message>
        <source>Package taken in</source>
        <translation>Пакет принят</translation>
    </message>
    <message>
        <source>Package written</source>
        <translation>Пакет записан</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>Парольная фраза изменена</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Report or file left</source>
        <translation>Выдан отчёт или файл</translation>
    </message>
    <message>
        <source>Trust confirmed</source>
        <translation>Доверие подтверждено</translation>
    </message>
    <message>
        <source>Trust not confirmed</source>
        <translation>Доверие не подтверждено</translation>
    </message>
    <message>
        <source>Trust proposed</source>
        <translation>Доверие предложено</translation>
    </message>
    <message>
        <source>changes: {value}</source>
        <translation>изменений: {value}</translation>
    </message>
    <message>
        <source>edits in Excel: {value}</source>
        <translation>правок в Excel: {value}</translation>
    </message>
    <message>
        <source>from: {value}</source>
        <translation>от: {value}</translation>
    </message>
    <message>
        <source>package {value}</source>
        <translation>пакет {value}</translation>
    </message>
    <message>
        <source>refused: {value}</source>
        <translation>отклонено: {value}</translation>
    </message>
    <message>
        <source>rows: {value}</source>
        <translation>строк: {value}</translation>
    </message>
    <message>
        <source>taken: {value}</source>
        <translation>принято: {value}</translation>
    </message>
    <message>
        <source>to: {value}</source>
        <translation>кому: {value}</translation>
    </message>
    <message>
        <source>until {value}</source>
        <translation>до {value}</translation>
    </message>
    <message>
        <source>waiting: {value}</source>
        <translation>ожидает: {value}</translation>
    </message>
    <message>
        <source>{what}, changed: {n}</source>
        <translation>{what}, изменений: {n}</translation>
    </message>
    <message>
        <source>{what}, decided: {n}</source>
        <translation>{what}, решений: {n}</translation>
    </message>
    <message>
        <source>{what}, deleted: {n}</source>
        <translation>{what}, удалений: {n}</translation>
    </message>
    <message>
        <source>{what}, kept: {n}</source>
        <translation>{what}, оставлено: {n}</translation>
    </message>
    <message>
        <source>{what}, new: {n}</source>
        <translation>{what}, новых: {n}</translation>
    </message>
    <message>
        <source>{what}, taken back for good: {n}</source>
        <translation>{what}, стёрто навсегда: {n}</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Care for what is held</source>
        <translation>Забота о том, что хранится</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Contacts, after their last use</source>
        <translation>Контакты, после последнего использования</translation>
    </message>
    <message>
        <source>Documents and photos, after their last use</source>
        <translation>Документы и фото, после последнего использования</translation>
    </message>
    <message>
        <source>Each row covers the one before, so that no row can be changed or removed unseen. The list holds no values of records.</source>
        <translation>Каждая строка охватывает предыдущую: ни одну нельзя незаметно изменить или убрать. Значений записей в списке нет.</translation>
    </message>
    <message>
        <source>Forget “{title}”?</source>
        <translation>Забыть «{title}»?</translation>
    </message>
    <message>
        <source>Headquarters set this; you may choose a shorter time.</source>
        <translation>Срок задала штаб-квартира; вы можете выбрать более короткий.</translation>
    </message>
    <message>
        <source>It is deleted here and, with the next packages, everywhere.</source>
        <translation>Запись удаляется здесь, а со следующими пакетами — везде.</translation>
    </message>
    <message>
        <source>Keep a year</source>
        <translation>Оставить на год</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Отпустить</translation>
    </message>
    <message>
        <source>Let “{title}” go?</source>
        <translation>Отпустить «{title}»?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Name, e-mail and phone go here and, with the next packages, everywhere. Nothing brings them back.</source>
        <translation>Имя, почта и телефон исчезнут здесь, а со следующими пакетами — везде. Ничто их не вернёт.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message>
        <source>Nobody is named here.</source>
        <translation>Здесь никто не назван.</translation>
    </message>
    <message>
        <source>Notes, after their last use</source>
        <translation>Заметки, после последнего использования</translation>
    </message>
    <message>
        <source>Nothing has to be looked at again.</source>
        <translation>Пересматривать нечего.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Take back for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>Пересмотреть</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What is held about a contact</source>
        <translation>Что хранится о контакте</translation>
    </message>
    <message>
        <source>What is held?</source>
        <translation>Что хранится?</translation>
    </message>
    <message>
        <source>What is wrong is corrected in the form of the contact.</source>
        <translation>Неверное исправляют в форме контакта.</translation>
    </message>
    <message>
        <source>What was not used for long is listed here. Nothing goes by itself: you keep it or let it go.</source>
        <translation>Здесь перечислено то, чем давно не пользовались. Само ничто не исчезает: вы оставляете или отпускаете.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Кто что делал</translation>
    </message>
    <message>
        <source>deleted, but still in its history</source>
        <translation>удалено, но ещё в истории</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>последнее использование: {day}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>A sketch to find one’s way: places are approximate and no frontiers are drawn. Names and places express no opinion on the legal status of any country, territory, city or area, or of its authorities, nor on its frontiers or boundaries.</source>
        <translation>Схема для ориентировки: места показаны приблизительно, границы не проведены. Названия и места не выражают никакого мнения о правовом статусе стран, территорий, городов или районов, их властей либо об их границах или рубежах.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>Копировать как изображение</translation>
    </message>
    <message>
        <source>Copy the picture: {title}</source>
        <translation>Копировать рисунок: {title}</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>Copy, save, numbers: {title}</source>
        <translation>Копировать, сохранить, числа: {title}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Пока нечего показать.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Numbers behind the picture: {title}</source>
        <translation>Числа рисунка: {title}</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Из</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Сохранить как PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Сохранить как SVG…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить рисунок</translation>
    </message>
    <message>
        <source>Save the picture: {title}</source>
        <translation>Сохранить рисунок: {title}</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>Доля, %</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>Показать числа</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Целевое значение</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>Рисунок скопирован.</translation>
    </message>
    <message>
        <source>The picture is saved: {file}</source>
        <translation>Рисунок сохранён: {file}</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>Весь мир</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>буфер обмена</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another folder, or close the file where it is open.</source>
        <translation>Не удалось записать {file}. Выберите другую папку или закройте файл там, где он открыт.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>A chain of the log is broken.</source>
        <translation>Цепочка журнала нарушена.</translation>
    </message>
    <message>
        <source>A package in the archive is no longer what was kept: {detail}.</source>
        <translation>Пакет в архиве уже не тот, что был сохранён: {detail}.</translation>
    </message>
    <message>
        <source>A part of the log cannot be read.</source>
        <translation>Часть журнала не читается.</translation>
    </message>
    <message>
        <source>A record differs from the log: {uid}.</source>
        <translation>Запись расходится с журналом: {uid}.</translation>
    </message>
    <message>
        <source>A record has no log: {uid}.</source>
        <translation>У записи нет журнала: {uid}.</translation>
    </message>
    <message>
        <source>A record of the log is missing: {uid}.</source>
        <translation>Записи из журнала нет в базе: {uid}.</translation>
    </message>
    <message>
        <source>A row is missing: {uid}.</source>
        <translation>Нет строки: {uid}.</translation>
    </message>
    <message>
        <source>A row points to nothing in {detail}.</source>
        <translation>Строка ссылается на несуществующее в {detail}.</translation>
    </message>
    <message>
        <source>A value differs from the log: {uid}.</source>
        <translation>Значение расходится с журналом: {uid}.</translation>
    </message>
    <message>
        <source>An attached file is no longer what was attached: {detail}.</source>
        <translation>Вложенный файл уже не тот, что был приложен: {detail}.</translation>
    </message>
    <message>
        <source>It means: somebody or something wrote into the list of who did what. The records are not touched by it.</source>
        <translation>Это значит, что кто-то или что-то изменило список того, кто что делал. Карточки при этом не затронуты.</translation>
    </message>
    <message>
        <source>It means: somebody or something wrote over a package that was kept after it was taken or sent. The records are not touched by it.</source>
        <translation>Это значит: кто-то или что-то записало поверх пакета, сохранённого после приёма или отправки. Записи это не затронуло.</translation>
    </message>
    <message>
        <source>It means: somebody or something wrote over an attached file. The records are not touched by it.</source>
        <translation>Это значит: кто-то или что-то перезаписало приложенный файл. Записи не затронуты.</translation>
    </message>
    <message>
        <source>It means: the disk or another program has hurt the file, and something recorded here may not be readable any more. What was sent is safe on the other side.</source>
        <translation>Это значит: диск или другая программа повредили файл, и что-то записанное здесь может больше не читаться. Отправленное цело на другой стороне.</translation>
    </message>
    <message>
        <source>It means: the log, where all that was recorded stands, is whole; only what is worked out from it is wrong. Nothing was lost. It is a mistake of the program, not yours.</source>
        <translation>Это значит: журнал, где есть всё записанное, цел; неверно лишь то, что из него выведено. Ничего не потеряно. Это ошибка программы, а не ваша.</translation>
    </message>
    <message>
        <source>Row {number} of the audit is not as it was written, or is missing.</source>
        <translation>Строка {number} журнала аудита изменена или отсутствует.</translation>
    </message>
    <message>
        <source>The digest of {scope} does not agree.</source>
        <translation>Отпечаток {scope} не совпадает.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>Файл поврежден: {detail}</translation>
    </message>
    <message>
        <source>The index of the log is broken.</source>
        <translation>Указатель журнала нарушен.</translation>
    </message>
    <message>
        <source>The marks on clocks differ from the log.</source>
        <translation>Отметки о часах расходятся с журналом.</translation>
    </message>
    <message>
        <source>What is known of a record is not its log: {uid}.</source>
        <translation>То, что известно о записи, не совпадает с её журналом: {uid}.</translation>
    </message>
    <message>
        <source>What to do: delete that file. It is asked for again with the next package.</source>
        <translation>Что делать: удалите этот файл. Он будет запрошен снова со следующим пакетом.</translation>
    </message>
    <message>
        <source>What to do: make a backup, so that the list stays as it was found, and tell headquarters.</source>
        <translation>Что делать: сделайте резервную копию, чтобы список остался таким, каким его нашли, и сообщите в штаб-квартиру.</translation>
    </message>
    <message>
        <source>What to do: make a backup, then send a problem report (Help, Report a problem) to whoever looks after the program. You may go on working; do not trust totals until it is mended.</source>
        <translation>Что делать: сделайте резервную копию и отправьте отчёт о проблеме (Справка, «Сообщить о проблеме») тому, кто отвечает за программу. Работать дальше можно; итогам не доверяйте, пока это не исправлено.</translation>
    </message>
    <message>
        <source>What to do: nothing today. That import cannot be undone, and a lost database would be rebuilt without this package; ask its sender for it again if you want to keep it.</source>
        <translation>Что делать: сегодня ничего. Этот импорт нельзя отменить, и утраченная база была бы восстановлена без этого пакета; попросите отправителя прислать его снова, если хотите его сохранить.</translation>
    </message>
    <message>
        <source>What to do: record nothing more here. Go back to the newest backup (Settings, under Backups), which keeps the damaged file aside, and take in again the packages that came since. If there is no backup, make a new database from the archive of packages: passerelle import NEW.db ARCHIVE --rebuild. Tell whoever looks after your computer: the disk may be failing.</source>
        <translation>Что делать: больше ничего здесь не записывайте. Вернитесь к новейшей резервной копии (Настройки, раздел «Резервные копии»): повреждённый файл сохранится рядом; затем снова загрузите пакеты, пришедшие с тех пор. Если копии нет, создайте новую базу из архива пакетов: passerelle import NEW.db ARCHIVE --rebuild. Сообщите тому, кто отвечает за ваш компьютер: возможно, отказывает диск.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n changes recorded.</source>
        <translation>
            <numerusform>Записано %n изменение.</numerusform>
            <numerusform>Записано %n изменения.</numerusform>
            <numerusform>Записано %n изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files come from laptops nobody vouches for. Whoever verified the lost laptop finds its thirty digits in Settings, under Signatures: give them with --digits. With --accept-unverified all files are believed, also in what they say of keys.</source>
        <translation>
            <numerusform>%n файл от компьютера, за который никто не ручается. Кто проверил утраченный компьютер, найдёт его тридцать цифр в настройках, в разделе «Подписи»: укажите их с --digits. С --accept-unverified верят всем файлам, также и в том, что они говорят о ключах.</numerusform>
            <numerusform>%n файла от компьютеров, за которые никто не ручается. Кто проверил утраченный компьютер, найдёт его тридцать цифр в настройках, в разделе «Подписи»: укажите их с --digits. С --accept-unverified верят всем файлам, также и в том, что они говорят о ключах.</numerusform>
            <numerusform>%n файлов от компьютеров, за которые никто не ручается. Кто проверил утраченный компьютер, найдёт его тридцать цифр в настройках, в разделе «Подписи»: укажите их с --digits. С --accept-unverified верят всем файлам, также и в том, что они говорят о ключах.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of the archive were left out; above stands why.</source>
        <translation>
            <numerusform>%n файл архива оставлен в стороне; почему, сказано выше.</numerusform>
            <numerusform>%n файла архива оставлены в стороне; почему, сказано выше.</numerusform>
            <numerusform>%n файлов архива оставлено в стороне; почему, сказано выше.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(удалено)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>(in conflict)</source>
        <translation>(конфликт)</translation>
    </message>
    <message>
        <source>--full is for one office</source>
        <translation>--full — только для одного офиса</translation>
    </message>
    <message>
        <source>--keep goes alone</source>
        <translation>--keep указывается отдельно</translation>
    </message>
    <message>
        <source>All is sound.</source>
        <translation>Все в порядке.</translation>
    </message>
    <message>
        <source>Ask an office to send again.</source>
        <translation>Запросить у представительства повторную отправку.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Check the file and the chains of its log.</source>
        <translation>Проверить файл и цепочки его журнала.</translation>
    </message>
    <message>
        <source>Clock marked as wrong: {laptop}</source>
        <translation>Часы отмечены как неверные: {laptop}</translation>
    </message>
    <message>
        <source>Code of the receipt</source>
        <translation>Код подтверждения</translation>
    </message>
    <message>
        <source>Confirm a package by the code of its receipt, heard by phone.</source>
        <translation>Подтвердить пакет кодом его подтверждения, услышанным по телефону.</translation>
    </message>
    <message>
        <source>Copied laptop: {laptop}. What both of them wrote is kept; each goes on under a name of its own.</source>
        <translation>Скопированный ноутбук: {laptop}. Записанное на обоих сохранено; каждый продолжает под своим именем.</translation>
    </message>
    <message>
        <source>Decide a conflict.</source>
        <translation>Решить конфликт.</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>Решено.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Отпечаток</translation>
    </message>
    <message>
        <source>Each command explains itself: passerelle COMMAND --help</source>
        <translation>Справка по каждой команде: passerelle COMMAND --help</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 something was refused or held, 2 wrong call.</source>
        <translation>Коды завершения: 0 — выполнено, 1 — что-то отклонено или отложено, 2 — неверный вызов.</translation>
    </message>
    <message>
        <source>Help an office that forgot its passphrase, at headquarters.</source>
        <translation>Помочь офису, забывшему парольную фразу (в штаб-квартире).</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Ид.</translation>
    </message>
    <message>
        <source>Into the library before: {new} new, {changed} changed.</source>
        <translation>Перед этим в библиотеку: новых {new}, изменённых {changed}.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Последние сведения</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>Последний пакет</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Последнее использование</translation>
    </message>
    <message>
        <source>Likely doubles: {n}</source>
        <translation>Вероятные дубли: {n}</translation>
    </message>
    <message>
        <source>List the records of an entity.</source>
        <translation>Перечислить записи одного типа.</translation>
    </message>
    <message>
        <source>List what has been kept for long.</source>
        <translation>Показать, что хранится давно.</translation>
    </message>
    <message>
        <source>List what waits for a decision.</source>
        <translation>Перечислить то, что ждет решения.</translation>
    </message>
    <message>
        <source>Made: {path} (office {office}).</source>
        <translation>Создано: {path} (представительство {office}).</translation>
    </message>
    <message>
        <source>Make a database.</source>
        <translation>Создать базу данных.</translation>
    </message>
    <message>
        <source>Make a report.</source>
        <translation>Составить отчет.</translation>
    </message>
    <message>
        <source>Make a verified backup.</source>
        <translation>Сделать проверенную резервную копию.</translation>
    </message>
    <message>
        <source>Mark a laptop whose clock is wrong.</source>
        <translation>Отметить ноутбук, часы которого идут неверно.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Подробно</translation>
    </message>
    <message>
        <source>Nothing has to be looked at again.</source>
        <translation>Пересматривать нечего.</translation>
    </message>
    <message>
        <source>Nothing was done here in that time.</source>
        <translation>За это время здесь ничего не делали.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Ring that office at a number you knew before, and have the digits read out. Then: --digits with the last two groups, and --out for the answer.</source>
        <translation>Позвоните в этот офис по номеру, который знали раньше, и попросите прочитать цифры. Затем: --digits с двумя последними группами и --out для ответа.</translation>
    </message>
    <message>
        <source>Say what is held about a contact.</source>
        <translation>Сказать, что хранится о контакте.</translation>
    </message>
    <message>
        <source>Say who did what here, and when.</source>
        <translation>Сказать, кто, что и когда здесь сделал.</translation>
    </message>
    <message>
        <source>Take back for good what is held of a person.</source>
        <translation>Удалить навсегда то, что хранится о человеке.</translation>
    </message>
    <message>
        <source>The database has its new passphrase. Backups made until now keep the old one.</source>
        <translation>У базы данных новая парольная фраза. Сделанные до сих пор копии сохраняют старую.</translation>
    </message>
    <message>
        <source>The database is protected now, and with it the backups, attached files and kept packages beside it. Copies you put elsewhere are not.</source>
        <translation>База теперь защищена, а с ней и резервные копии, приложенные файлы и хранимые пакеты рядом с ней. Копии, которые вы положили в другое место, не защищены.</translation>
    </message>
    <message>
        <source>The recovery key is here now; requests can be answered.</source>
        <translation>Ключ восстановления теперь здесь; на запросы можно отвечать.</translation>
    </message>
    <message>
        <source>The recovery key is made. Save a copy of it for a safe (--save-key); offices hear of it with your next packages.</source>
        <translation>Ключ восстановления создан. Сохраните его копию для сейфа (--save-key); офисы узнают о нём из ваших следующих пакетов.</translation>
    </message>
    <message>
        <source>Tie records of several offices that mean the same.</source>
        <translation>Связать записи разных представительств об одном и том же.</translation>
    </message>
    <message>
        <source>Tied.</source>
        <translation>Связано.</translation>
    </message>
    <message>
        <source>Ties: {n}</source>
        <translation>Связи: {n}</translation>
    </message>
    <message>
        <source>UIDs, --undo and --likely: one at a time</source>
        <translation>UID, --undo и --likely: только что-то одно</translation>
    </message>
    <message>
        <source>Untied.</source>
        <translation>Связь снята.</translation>
    </message>
    <message>
        <source>What was held of this person is gone; whoever received it hears of it.</source>
        <translation>То, что хранилось об этом человеке, удалено; получившие узнают об этом.</translation>
    </message>
    <message>
        <source>Write a problem report, without a value of any record.</source>
        <translation>Составить отчёт о проблеме без значений записей.</translation>
    </message>
    <message>
        <source>Written: {path}. It opens the database of {laptop}, there and once.</source>
        <translation>Записано: {path}. Открывает базу данных {laptop} — там и один раз.</translation>
    </message>
    <message>
        <source>Written: {path}. It opens the databases of all offices: keep it in a safe, and its passphrase elsewhere.</source>
        <translation>Записано: {path}. Открывает базы данных всех офисов: храните в сейфе, а парольную фразу к нему — в другом месте.</translation>
    </message>
    <message>
        <source>Written: {path}. Send it to headquarters; they ring you, and then you read these digits out: {digits}</source>
        <translation>Записано: {path}. Отправьте в штаб-квартиру; вам позвонят, и тогда прочитайте эти цифры: {digits}</translation>
    </message>
    <message>
        <source>a verified laptop under a new name, for which its old key vouches</source>
        <translation>проверенный ноутбук под новым именем, за который ручается его прежний ключ</translation>
    </message>
    <message>
        <source>as a table for a spreadsheet program</source>
        <translation>таблицей для табличной программы</translation>
    </message>
    <message>
        <source>close the workbook by the password in a file</source>
        <translation>закрыть книгу паролем из файла</translation>
    </message>
    <message>
        <source>file whose first line is the new passphrase</source>
        <translation>файл, первая строка которого — новая парольная фраза</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase of the database</source>
        <translation>файл, первая строка которого — парольная фраза базы</translation>
    </message>
    <message>
        <source>file whose first line opens that copy of the recovery key</source>
        <translation>файл, первая строка которого открывает эту копию ключа восстановления</translation>
    </message>
    <message>
        <source>file with the password of the files</source>
        <translation>файл с паролем к файлам</translation>
    </message>
    <message>
        <source>for whom: an office, HQ, or ALL offices heard from</source>
        <translation>для кого: офис, HQ или ALL — все офисы, от которых были пакеты</translation>
    </message>
    <message>
        <source>for whom: hq (everything), partner or public</source>
        <translation>для кого: hq (всё), partner или public</translation>
    </message>
    <message>
        <source>from this day on, such as 2026-01-31</source>
        <translation>с этого дня, например 2026-01-31</translation>
    </message>
    <message>
        <source>it is forgotten: headquarters’ answer, with a new passphrase</source>
        <translation>забыта: ответ штаб-квартиры и новая парольная фраза</translation>
    </message>
    <message>
        <source>it is forgotten: write a request that headquarters can answer</source>
        <translation>забыта: записать запрос, на который может ответить штаб-квартира</translation>
    </message>
    <message>
        <source>its clock is right after all</source>
        <translation>его часы всё же верны</translation>
    </message>
    <message>
        <source>json, xlsx, pdf, csv or iati; without it, as text</source>
        <translation>json, xlsx, pdf, csv или iati; без этого — текстом</translation>
    </message>
    <message>
        <source>keep a record until this day; it is asked about again then</source>
        <translation>хранить запись до этого дня; затем о ней спросят снова</translation>
    </message>
    <message>
        <source>make headquarters’ recovery key; offices hear of it by packages</source>
        <translation>создать ключ восстановления штаб-квартиры; офисы узнают о нём из пакетов</translation>
    </message>
    <message>
        <source>name a report, or ask for --list</source>
        <translation>назовите отчёт или укажите --list</translation>
    </message>
    <message>
        <source>name all reports</source>
        <translation>назвать все отчёты</translation>
    </message>
    <message>
        <source>narrow it, as --list says by what; repeatable</source>
        <translation>сузить его, --list говорит, по чему; можно повторять</translation>
    </message>
    <message>
        <source>one change a line, such as {example}; - reads them here</source>
        <translation>одно изменение в строке, например {example}; - читает их отсюда</translation>
    </message>
    <message>
        <source>package {id}</source>
        <translation>пакет {id}</translation>
    </message>
    <message>
        <source>packages in any order, or folders of packages</source>
        <translation>пакеты в любом порядке или папки с пакетами</translation>
    </message>
    <message>
        <source>passerelle selftest: tries this installation out, all by itself.</source>
        <translation>passerelle selftest: сам проверяет эту установку.</translation>
    </message>
    <message>
        <source>take packages of signers nobody verified; the receipt says so</source>
        <translation>загружать пакеты непроверенных подписавших; в квитанции это указано</translation>
    </message>
    <message>
        <source>take the recovery key from the safe</source>
        <translation>взять ключ восстановления из сейфа</translation>
    </message>
    <message>
        <source>take the rows that are clear and leave the others out</source>
        <translation>взять понятные строки и пропустить остальные</translation>
    </message>
    <message>
        <source>tell what left this laptop, and when</source>
        <translation>показать, что и когда ушло с этого ноутбука</translation>
    </message>
    <message>
        <source>the answer to write</source>
        <translation>записываемый ответ</translation>
    </message>
    <message>
        <source>the contact, as list shows it</source>
        <translation>контакт, как его показывает list</translation>
    </message>
    <message>
        <source>the enrolment to write</source>
        <translation>файл регистрации</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>записываемый файл</translation>
    </message>
    <message>
        <source>the last two groups of its digits, heard on the phone</source>
        <translation>две последние группы его цифр, услышанные по телефону</translation>
    </message>
    <message>
        <source>the order of day, month and year in numbers</source>
        <translation>порядок дня, месяца и года в числах</translation>
    </message>
    <message>
        <source>the report to write; without it, you only see what would be in it</source>
        <translation>файл отчёта; без него вы только увидите, что в нём будет</translation>
    </message>
    <message>
        <source>the report, such as q1</source>
        <translation>отчёт, например q1</translation>
    </message>
    <message>
        <source>the request of an office that forgot its passphrase</source>
        <translation>запрос офиса, забывшего парольную фразу</translation>
    </message>
    <message>
        <source>the row of the titles</source>
        <translation>строка заголовков</translation>
    </message>
    <message>
        <source>the sheet to read</source>
        <translation>читаемый лист</translation>
    </message>
    <message>
        <source>the sign before decimals</source>
        <translation>знак перед дробной частью</translation>
    </message>
    <message>
        <source>the terminal</source>
        <translation>терминал</translation>
    </message>
    <message>
        <source>title of the document</source>
        <translation>название документа</translation>
    </message>
    <message>
        <source>two rows filled in for one record become two</source>
        <translation>две строки, заполненные для одной записи, становятся двумя записями</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>ожидает решения</translation>
    </message>
    <message>
        <source>what a column is: its letters or title, and a field (- leaves it out)</source>
        <translation>что это за столбец: его буквы или заголовок и поле (- пропускает его)</translation>
    </message>
    <message>
        <source>what is meant in a cell</source>
        <translation>что имеется в виду в ячейке</translation>
    </message>
    <message>
        <source>what people will fill in</source>
        <translation>что будут заполнять</translation>
    </message>
    <message>
        <source>what the rows are; guessed, when omitted</source>
        <translation>что это за строки; если не указано, определяется само</translation>
    </message>
    <message>
        <source>where the copy goes</source>
        <translation>куда записать копию</translation>
    </message>
    <message>
        <source>whether a photo may be shown: nobody recognisable, or consent kept</source>
        <translation>можно ли показывать фото: никого нельзя узнать или согласие хранится</translation>
    </message>
    <message>
        <source>which record a row means; ROW.2 is its second partner</source>
        <translation>какую запись означает строка; ROW.2 — её второй партнёр</translation>
    </message>
    <message>
        <source>with --rebuild: the thirty digits of the lost laptop, as another laptop that verified it shows them; only what it vouches for is taken; repeatable</source>
        <translation>с --rebuild: тридцать цифр утраченного компьютера, как их показывает другой, который его проверил; берётся только то, за что он ручается; можно повторять</translation>
    </message>
    <message>
        <source>with --revoke: the form to print</source>
        <translation>с --revoke: форма для печати</translation>
    </message>
    <message>
        <source>write a copy of the file of this document</source>
        <translation>записать копию файла этого документа</translation>
    </message>
    <message>
        <source>write over a file of this name, if there is one</source>
        <translation>заменить файл с этим именем, если он есть</translation>
    </message>
    <message>
        <source>write the recovery key, for a safe</source>
        <translation>записать ключ восстановления для сейфа</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: {entity}, titles in row {row}</source>
        <translation>{file}, лист {sheet}: {entity}, заголовки в строке {row}</translation>
    </message>
    <message>
        <source>{file}: empty sheets for {names}.</source>
        <translation>{file}: пустые листы для: {names}.</translation>
    </message>
    <message>
        <source>{file}: send it to {office}; its next package will hold what is missing here.</source>
        <translation>{file}: отправьте его в {office}; следующий пакет оттуда принесёт то, чего здесь нет.</translation>
    </message>
    <message numerus="yes">
        <source>{folder}: %n files, {size} MB.</source>
        <translation>
            <numerusform>{folder}: %n файл, {size} МБ.</numerusform>
            <numerusform>{folder}: %n файла, {size} МБ.</numerusform>
            <numerusform>{folder}: %n файлов, {size} МБ.</numerusform>
        </translation>
    </message>
    <message>
        <source>{laptop} is trusted no longer; everybody hears of it with the next package.</source>
        <translation>{laptop}: больше нет доверия; все узнают об этом со следующим пакетом.</translation>
    </message>
    <message>
        <source>{laptop}: the clock counts as right (shown otherwise now: {records}). Everyone hears it with the next package.</source>
        <translation>{laptop}: часы считаются верными (теперь показано иначе: {records}). Все узнают об этом со следующим пакетом.</translation>
    </message>
    <message>
        <source>{laptop}: the clock is marked as wrong; where others wrote too, its values are shown last (shown otherwise now: {records}). Everyone gets the mark with the next package.</source>
        <translation>{laptop}: часы отмечены как неверные; где писали и другие, его значения показываются последними (теперь показано иначе: {records}). Все получат отметку со следующим пакетом.</translation>
    </message>
    <message>
        <source>{name} is attached to {uid}.</source>
        <translation>{name} приложен к {uid}.</translation>
    </message>
    <message>
        <source>{path}: backup of {records} records, {size} MB, looked at and sound.</source>
        <translation>{path}: резервная копия, записей: {records}, {size} МБ, проверена и исправна.</translation>
    </message>
    <message>
        <source>Not sent: {n} records</source>
        <translation>Не отправлено записей: {n}</translation>
    </message>
    <message>
        <source>%(value)r is none of %(choices)s</source>
        <translation>%(value)r — не одно из: %(choices)s</translation>
    </message>
    <message>
        <source>%(value)r is not a number</source>
        <translation>%(value)r — не число</translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are no part of it: they lie in {folder}, where nothing is ever written again. Copy that folder too.</source>
        <translation>
            <numerusform>%n приложенный файл в неё не входит: он лежит в {folder}, где ничего не перезаписывается. Скопируйте и эту папку.</numerusform>
            <numerusform>%n приложенных файла в неё не входят: они лежат в {folder}, где ничего не перезаписывается. Скопируйте и эту папку.</numerusform>
            <numerusform>%n приложенных файлов в неё не входят: они лежат в {folder}, где ничего не перезаписывается. Скопируйте и эту папку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits made in the sheets taken</source>
        <translation>
            <numerusform>принято %n изменение, сделанное в листах</numerusform>
            <numerusform>принято %n изменения, сделанных в листах</numerusform>
            <numerusform>принято %n изменений, сделанных в листах</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still to come</source>
        <translation>
            <numerusform>%n файл ещё не пришёл</numerusform>
            <numerusform>%n файла ещё не пришли</numerusform>
            <numerusform>%n файлов ещё не пришли</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still to come, {size} MB; every package asks for them.</source>
        <translation>
            <numerusform>Ещё не пришёл %n файл, {size} МБ; его запрашивает каждый пакет.</numerusform>
            <numerusform>Ещё не пришли %n файла, {size} МБ; их запрашивает каждый пакет.</numerusform>
            <numerusform>Ещё не пришли %n файлов, {size} МБ; их запрашивает каждый пакет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go along, {size} MB.</source>
        <translation>
            <numerusform>Вместе идёт %n файл, {size} МБ.</numerusform>
            <numerusform>Вместе идут %n файла, {size} МБ.</numerusform>
            <numerusform>Вместе идут %n файлов, {size} МБ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of its records are not here. Put them back into the folder of files, or wait: the next packages ask for them.</source>
        <translation>
            <numerusform>%n файла её записей здесь нет. Верните его в папку файлов или подождите: его запросят следующие пакеты.</numerusform>
            <numerusform>%n файлов её записей здесь нет. Верните их в папку файлов или подождите: их запросят следующие пакеты.</numerusform>
            <numerusform>%n файлов её записей здесь нет. Верните их в папку файлов или подождите: их запросят следующие пакеты.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for a later package, {size} MB.</source>
        <translation>
            <numerusform>%n файл ждёт следующего пакета, {size} МБ.</numerusform>
            <numerusform>%n файла ждут следующего пакета, {size} МБ.</numerusform>
            <numerusform>%n файлов ждут следующего пакета, {size} МБ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems noted in {file}</source>
        <translation>
            <numerusform>%n проблема отмечена в {file}</numerusform>
            <numerusform>%n проблемы отмечены в {file}</numerusform>
            <numerusform>%n проблем отмечено в {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>%s is missing</source>
        <translation>не хватает %s</translation>
    </message>
    <message>
        <source>(stands beside newer work)</source>
        <translation>(стоит рядом с более новой работой)</translation>
    </message>
    <message>
        <source>--file-back is for one file</source>
        <translation>--file-back — только для одного файла</translation>
    </message>
    <message>
        <source>Attach a file to a document, or as a new one to its place.</source>
        <translation>Приложить файл к документу или как новый документ к его месту.</translation>
    </message>
    <message>
        <source>Attached files and packages are in it. The administrator goes back to it by pg_restore.</source>
        <translation>В ней есть вложенные файлы и пакеты. Администратор возвращается к ней с помощью pg_restore.</translation>
    </message>
    <message>
        <source>Confirmed: it counts from now on.</source>
        <translation>Подтверждено: действует с этой минуты.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Dropped: nothing was changed.</source>
        <translation>Отклонено: ничего не изменилось.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>From now on two persons decide on trust.</source>
        <translation>Отныне о доверии решают двое.</translation>
    </message>
    <message>
        <source>It goes on as a new laptop. {path} is kept as it was: work there no longer.</source>
        <translation>Она продолжает работу как новый компьютер. {path} сохранена как была: больше там не работайте.</translation>
    </message>
    <message>
        <source>Move a database onto a server, or from there into a file.</source>
        <translation>Перенести базу на сервер или оттуда в файл.</translation>
    </message>
    <message>
        <source>Moved to {path}: {records} records, {changes} changes, {files} files, {packages} packages. All was compared and is equal.</source>
        <translation>Перенесено в {path}: записей {records}, изменений {changes}, файлов {files}, пакетов {packages}. Всё сверено и совпадает.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Narrowed by (--where)</source>
        <translation>Сужается по (--where)</translation>
    </message>
    <message>
        <source>No passphrase protects it where it lies now.</source>
        <translation>Там, где она теперь лежит, её не защищает парольная фраза.</translation>
    </message>
    <message>
        <source>No report has left this laptop.</source>
        <translation>С этого ноутбука не ушло ни одного отчета.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Ничего не записано.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Answer the questions, or --skip-problems.</source>
        <translation>Ничего не записано. Ответьте на вопросы или добавьте --skip-problems.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Представительство</translation>
    </message>
    <message>
        <source>On what you do at headquarters stands: {name}</source>
        <translation>То, что вы делаете в штаб-квартире, подписано: {name}</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>Package {number} arrived, but some of it waits or was refused; the receipt in the next package from there says what.</source>
        <translation>Пакет {number} пришёл, но часть его ждёт или отклонена; подтверждение в следующем пакете оттуда скажет, какая.</translation>
    </message>
    <message>
        <source>Package {number} is confirmed: all of it is in.</source>
        <translation>Пакет {number} подтверждён: принято всё.</translation>
    </message>
    <message>
        <source>Package {number} of {office} is taken back: {changes} changes of {records} records.</source>
        <translation>Пакет {number} от {office} отменён: изменений {changes}, записей {records}.</translation>
    </message>
    <message>
        <source>Password of the server: </source>
        <translation>Пароль сервера: </translation>
    </message>
    <message>
        <source>Play the whole story on this machine, and check each step.</source>
        <translation>Показать весь ход работы на этом компьютере и проверить каждый шаг.</translation>
    </message>
    <message>
        <source>Print the digests by which two databases are compared.</source>
        <translation>Показать отпечатки для сравнения двух баз данных.</translation>
    </message>
    <message>
        <source>Proposed by {name}. It counts once another person confirms it: trust DATABASE --confirm {laptop} --as NAME</source>
        <translation>Предложено: {name}. Действует, когда подтвердит другой человек: trust DATABASE --confirm {laptop} --as NAME</translation>
    </message>
    <message>
        <source>Protect a database, or change its passphrase.</source>
        <translation>Защитить базу данных или сменить её парольную фразу.</translation>
    </message>
    <message>
        <source>Publish what offices share into the library of all.</source>
        <translation>Опубликовать в общей библиотеке то, чем делятся представительства.</translation>
    </message>
    <message>
        <source>Published: {new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>Опубликовано: новых {new}, изменено {changed}, снято {withdrawn}.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>Record many changes, all or nothing.</source>
        <translation>Записать много изменений: все или ни одного.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>Восстановить резервную копию.</translation>
    </message>
    <message>
        <source>Restored: {path}. It goes on as a new laptop.</source>
        <translation>Восстановлено: {path}. База продолжает как новый ноутбук.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Say how colleagues on a server call you.</source>
        <translation>Указать, как вас называют коллеги на сервере.</translation>
    </message>
    <message>
        <source>Say what is not sent, not confirmed, or missing.</source>
        <translation>Показать, что не отправлено, не подтверждено или отсутствует.</translation>
    </message>
    <message>
        <source>Say which attached files are here, and which are to come.</source>
        <translation>Сказать, какие приложенные файлы здесь, а какие ещё придут.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Область</translation>
    </message>
    <message>
        <source>Sent, not confirmed: {n} records</source>
        <translation>Отправлено, но не подтверждено записей: {n}</translation>
    </message>
    <message>
        <source>Settle a review item.</source>
        <translation>Закрыть пункт проверки.</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>Закрыто.</translation>
    </message>
    <message>
        <source>Show a record, what belongs to it, and its history.</source>
        <translation>Показать запись, все, что к ней относится, и ее историю.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Take packages in, or preview them.</source>
        <translation>Загрузить пакеты или просмотреть их заранее.</translation>
    </message>
    <message>
        <source>Take rows from any workbook.</source>
        <translation>Загрузить строки из любой книги.</translation>
    </message>
    <message>
        <source>Take the last import back.</source>
        <translation>Отменить последнюю загрузку.</translation>
    </message>
    <message>
        <source>The database that was there is kept: {path}</source>
        <translation>Прежняя база сохранена: {path}</translation>
    </message>
    <message>
        <source>The databases do not agree.</source>
        <translation>Базы данных не совпадают.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made until now still open with the old one; where somebody may know it, make a new backup and delete those.</source>
        <translation>Парольная фраза изменена. Прежние резервные копии всё ещё открываются старой; если её может кто-то знать, сделайте новую копию и удалите прежние.</translation>
    </message>
    <message>
        <source>The tour is over: all databases agree.</source>
        <translation>Показ окончен: все базы данных совпадают.</translation>
    </message>
    <message>
        <source>There is nothing to note, so no copy was made.</source>
        <translation>Отмечать нечего, поэтому копия не сделана.</translation>
    </message>
    <message>
        <source>This database is a file of this laptop: its name stands on it.</source>
        <translation>Эта база — файл этого ноутбука: указано имя ноутбука.</translation>
    </message>
    <message>
        <source>This database is not protected by a passphrase.</source>
        <translation>База данных не защищена парольной фразой.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Verified: {laptop}. What it signs is believed from now on.</source>
        <translation>Проверено: {laptop}. Тому, что он подписывает, теперь верят.</translation>
    </message>
    <message>
        <source>Verify a laptop by digits heard on the phone, or revoke one.</source>
        <translation>Проверить ноутбук по цифрам, услышанным по телефону, или отозвать.</translation>
    </message>
    <message>
        <source>Waits for a second person: {what} {laptop}, proposed by {name}</source>
        <translation>Ждёт второго человека: {what} {laptop}, предложил(а) {name}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Without a command, or with --training, the window opens.</source>
        <translation>Без команды или с --training открывается окно.</translation>
    </message>
    <message>
        <source>Write a package with what the recipient lacks.</source>
        <translation>Создать пакет с тем, чего нет у получателя.</translation>
    </message>
    <message>
        <source>Write an empty workbook to fill in.</source>
        <translation>Создать пустую книгу для заполнения.</translation>
    </message>
    <message>
        <source>Write who this laptop is, and its key.</source>
        <translation>Записать, что это за ноутбук, и его ключ.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Записано: {file}</translation>
    </message>
    <message>
        <source>Written: {path}. Whoever receives it rings you; then read these digits out: {digits}</source>
        <translation>Записано: {path}. Получатель вам позвонит; прочитайте ему эти цифры: {digits}</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>не указана команда</translation>
    </message>
    <message>
        <source>a document, or an initiative, an activity or a note that gets one</source>
        <translation>документ либо инициатива, деятельность или заметка, которая его получит</translation>
    </message>
    <message>
        <source>a file that is not there yet, or the address of an empty database</source>
        <translation>файл, которого ещё нет, или адрес пустой базы</translation>
    </message>
    <message>
        <source>a laptop that was lost: trust it no longer</source>
        <translation>потерянный ноутбук: больше ему не доверять</translation>
    </message>
    <message>
        <source>a new or empty folder, or that of a former tour</source>
        <translation>новая или пустая папка либо папка прежнего показа</translation>
    </message>
    <message>
        <source>a value that every row has in a field</source>
        <translation>значение поля, общее для всех строк</translation>
    </message>
    <message>
        <source>a workbook (.xlsx, .xls, .ods, .xlsb) or CSV</source>
        <translation>книга (.xlsx, .xls, .ods, .xlsb) или CSV</translation>
    </message>
    <message>
        <source>all that the recipient may have</source>
        <translation>все, что получателю разрешено иметь</translation>
    </message>
    <message>
        <source>also on a network share, a stick, or in a folder of OneDrive</source>
        <translation>также на сетевом ресурсе, флешке или в папке OneDrive</translation>
    </message>
    <message>
        <source>an enrolment, or a package of the laptop</source>
        <translation>регистрация или пакет с этого ноутбука</translation>
    </message>
    <message>
        <source>an open workbook, also where it could be encrypted</source>
        <translation>открытая книга, даже если её можно зашифровать</translation>
    </message>
    <message>
        <source>another edit of this place is here; say which one counts</source>
        <translation>здесь уже есть другое изменение этого места; укажите, какое верно</translation>
    </message>
    <message>
        <source>as conflicts lists it</source>
        <translation>как указано в conflicts</translation>
    </message>
    <message>
        <source>asks to send something again</source>
        <translation>просит прислать что-то ещё раз</translation>
    </message>
    <message>
        <source>at headquarters: let two persons decide on trust, or one again</source>
        <translation>в штаб-квартире: о доверии решают двое или снова один</translation>
    </message>
    <message numerus="yes">
        <source>brings %n changes again that were set aside by an undo</source>
        <translation>
            <numerusform>снова приносит %n изменение, отложенное при отмене</numerusform>
            <numerusform>снова приносит %n изменения, отложенные при отмене</numerusform>
            <numerusform>снова приносит %n изменений, отложенных при отмене</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brings %n files</source>
        <translation>
            <numerusform>приносит %n файл</numerusform>
            <numerusform>приносит %n файла</numerusform>
            <numerusform>приносит %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>нельзя принять</translation>
    </message>
    <message>
        <source>code of the receipt: {code}</source>
        <translation>код подтверждения: {code}</translation>
    </message>
    <message>
        <source>comes from a signer nobody verified</source>
        <translation>подписан тем, кого никто не проверил</translation>
    </message>
    <message>
        <source>confirm what another person proposed; “alone” for one person again</source>
        <translation>подтвердить предложенное другим; «alone» — снова решает один</translation>
    </message>
    <message numerus="yes">
        <source>confirms %n packages of ours</source>
        <translation>
            <numerusform>подтверждает %n наш пакет</numerusform>
            <numerusform>подтверждает %n наших пакета</numerusform>
            <numerusform>подтверждает %n наших пакетов</numerusform>
        </translation>
    </message>
    <message>
        <source>copied: {entity}</source>
        <translation>скопировано: {entity}</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>удалить</translation>
    </message>
    <message>
        <source>drop what somebody proposed</source>
        <translation>отклонить предложенное</translation>
    </message>
    <message>
        <source>field or hq</source>
        <translation>field или hq</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase of the new file</source>
        <translation>файл, первая строка которого — парольная фраза нового файла</translation>
    </message>
    <message>
        <source>for every command</source>
        <translation>для всех команд</translation>
    </message>
    <message>
        <source>has been taken</source>
        <translation>уже принято</translation>
    </message>
    <message>
        <source>how colleagues at headquarters call you; “” for the login alone</source>
        <translation>как вас называют коллеги в штаб-квартире; “” — только имя входа</translation>
    </message>
    <message>
        <source>how much is written to the log</source>
        <translation>насколько подробно вести журнал работы</translation>
    </message>
    <message>
        <source>if wanted</source>
        <translation>по желанию</translation>
    </message>
    <message>
        <source>into a file without a passphrase, although there is one now</source>
        <translation>в файл без парольной фразы, хотя сейчас она есть</translation>
    </message>
    <message>
        <source>is for another office</source>
        <translation>предназначен другому представительству</translation>
    </message>
    <message>
        <source>is no package but a table</source>
        <translation>это не пакет, а таблица</translation>
    </message>
    <message>
        <source>it does not go together with %s</source>
        <translation>не сочетается с %s</translation>
    </message>
    <message>
        <source>it takes no value, and got %r</source>
        <translation>не принимает значения, а получено %r</translation>
    </message>
    <message>
        <source>it was looked at</source>
        <translation>просмотрено</translation>
    </message>
    <message>
        <source>its value is missing</source>
        <translation>не хватает значения</translation>
    </message>
    <message>
        <source>language of what is said and written</source>
        <translation>язык сообщений и файлов</translation>
    </message>
    <message>
        <source>leave attached files for a later package</source>
        <translation>оставить приложенные файлы для следующего пакета</translation>
    </message>
    <message>
        <source>leave this copy as it is, whatever its office does now</source>
        <translation>оставить эту копию как есть, что бы ни сделало представительство</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>строка {number}</translation>
    </message>
    <message>
        <source>list organisations that may be the same</source>
        <translation>перечислить организации, которые могут быть одной и той же</translation>
    </message>
    <message>
        <source>mixes training and real work</source>
        <translation>смешивает обучение с настоящей работой</translation>
    </message>
    <message>
        <source>needs a newer program</source>
        <translation>требует более новой программы</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>требует пароля</translation>
    </message>
    <message>
        <source>new {new}, changed {changed}, as before {same}, left out {skipped}</source>
        <translation>новых {new}, изменено {changed}, без изменений {same}, пропущено {skipped}</translation>
    </message>
    <message>
        <source>new: {entity}</source>
        <translation>новое: {entity}</translation>
    </message>
    <message>
        <source>nobody knows %s</source>
        <translation>неизвестно: %s</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>ничего нового</translation>
    </message>
    <message>
        <source>number of the package</source>
        <translation>номер пакета</translation>
    </message>
    <message>
        <source>one JSON object on standard output, nothing else there</source>
        <translation>один объект JSON на стандартном выводе, больше ничего</translation>
    </message>
    <message>
        <source>one of %s is missing</source>
        <translation>не хватает одного из: %s</translation>
    </message>
    <message>
        <source>only these, also over a correction; all that needs no look if none</source>
        <translation>только эти, даже поверх исправления; без UID — всё, что не нужно смотреть</translation>
    </message>
    <message>
        <source>only these; a set is asked for one of its codes; repeatable</source>
        <translation>только эти; у набора проверяется один из кодов; можно повторять</translation>
    </message>
    <message>
        <source>only this scope, such as BF or global</source>
        <translation>только эта область, например BF или global</translation>
    </message>
    <message>
        <source>only what these words find</source>
        <translation>только найденное по этим словам</translation>
    </message>
    <message>
        <source>pdf, docx, xlsx, jpg, png or txt</source>
        <translation>pdf, docx, xlsx, jpg, png или txt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отклонен</translation>
    </message>
    <message>
        <source>replay the log from nothing and compare</source>
        <translation>воспроизвести журнал с самого начала и сравнить</translation>
    </message>
    <message>
        <source>save a copy of the file with a note at each problem</source>
        <translation>сохранить копию файла с примечанием у каждой проблемы</translation>
    </message>
    <message>
        <source>say what would happen, no more</source>
        <translation>только показать, что произошло бы</translation>
    </message>
    <message>
        <source>show this help, and do nothing</source>
        <translation>показать эту справку и ничего не делать</translation>
    </message>
    <message>
        <source>such as initiative</source>
        <translation>например, initiative</translation>
    </message>
    <message>
        <source>take all that people changed in the sheets</source>
        <translation>принять всё, что изменено в листах</translation>
    </message>
    <message>
        <source>take alternative N, from 1</source>
        <translation>взять вариант N, считая с 1</translation>
    </message>
    <message>
        <source>take in again what an undo of this package has set aside</source>
        <translation>снова загрузить то, что было отложено при отмене этого пакета</translation>
    </message>
    <message>
        <source>take one of these changes, by the key a preview names; repeatable</source>
        <translation>принять одно из этих изменений по ключу из предварительного просмотра; можно повторять</translation>
    </message>
    <message>
        <source>take the changes whose keys stand in a file, one in a line</source>
        <translation>принять изменения, ключи которых стоят в файле, по одному в строке</translation>
    </message>
    <message>
        <source>to be given</source>
        <translation>нужно указать</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>вызов: </translation>
    </message>
    <message>
        <source>your name, where two persons decide on trust</source>
        <translation>ваше имя, если о доверии решают двое</translation>
    </message>
    <message>
        <source>{value} (here: {now})</source>
        <translation>{value} (здесь: {now})</translation>
    </message>
    <message>
        <source>“{word}” has no =</source>
        <translation>В «{word}» нет знака =</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>загружен</translation>
    </message>
    <message>
        <source>taken {taken}, known {known}, held {held}, refused {refused}, conflicts {conflicts}</source>
        <translation>загружено {taken}, известно {known}, отложено {held}, отклонено {refused}, конфликтов {conflicts}</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>резервная копия</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>the field in conflict</source>
        <translation>спорное поле</translation>
    </message>
    <message>
        <source>the file to write, or a folder for a file of the usual name</source>
        <translation>создаваемый файл или папка для файла с обычным именем</translation>
    </message>
    <message>
        <source>the files are the archive of a lost database of this office</source>
        <translation>файлы — архив утраченной базы этого представительства</translation>
    </message>
    <message>
        <source>the id that import has printed</source>
        <translation>идентификатор, который показала команда import</translation>
    </message>
    <message>
        <source>the laptop&apos;s name</source>
        <translation>имя ноутбука</translation>
    </message>
    <message>
        <source>the laptop: a feed as status names it, or how that begins</source>
        <translation>ноутбук: поток, как его называет status, или начало имени</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>the record goes</source>
        <translation>запись удаляется</translation>
    </message>
    <message>
        <source>the record stays</source>
        <translation>запись остается</translation>
    </message>
    <message>
        <source>the twelve digits, in any groups</source>
        <translation>двенадцать цифр, в любых группах</translation>
    </message>
    <message>
        <source>two letters of a country office, or HQ</source>
        <translation>две буквы странового представительства или HQ</translation>
    </message>
    <message>
        <source>two or more that mean the same; none lists the ties there are</source>
        <translation>две или больше записей об одном; без UID — перечень связей</translation>
    </message>
    <message>
        <source>untie this record</source>
        <translation>снять связь с этой записи</translation>
    </message>
    <message>
        <source>usage: passerelle COMMAND …   (passerelle --help lists the commands)</source>
        <translation>вызов: passerelle COMMAND …   (passerelle --help перечисляет команды)</translation>
    </message>
    <message>
        <source>waits for another package</source>
        <translation>ожидает другого пакета</translation>
    </message>
    <message>
        <source>waits for {laptop}, number {number}</source>
        <translation>ожидает: {laptop}, номер {number}</translation>
    </message>
    <message>
        <source>was changed in a spreadsheet program</source>
        <translation>изменен в программе для таблиц</translation>
    </message>
    <message>
        <source>whom to ask</source>
        <translation>у кого просить</translation>
    </message>
    <message>
        <source>why, for the others</source>
        <translation>почему — для остальных</translation>
    </message>
    <message>
        <source>with all that was ever written</source>
        <translation>со всем, что когда-либо было записано</translation>
    </message>
    <message>
        <source>with the training data of that office, at headquarters of all</source>
        <translation>с учебными данными этого представительства, в штаб-квартире — всех</translation>
    </message>
    <message>
        <source>without a passphrase, for training and tests</source>
        <translation>без парольной фразы, для обучения и испытаний</translation>
    </message>
    <message>
        <source>write this value instead; empty clears</source>
        <translation>записать вместо этого данное значение; пустое — очистить</translation>
    </message>
    <message>
        <source>{conflicts} conflicts, {reviews} to look at</source>
        <translation>конфликтов: {conflicts}, на проверку: {reviews}</translation>
    </message>
    <message>
        <source>{file}: package {number} for {office}, {changes} changes of {records} records.</source>
        <translation>{file}: пакет {number}, получатель {office}, изменений {changes}, записей {records}.</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message numerus="yes">
        <source>%n decided. They travel with the next package.</source>
        <translation>
            <numerusform>Решён %n конфликт. Решение уйдёт со следующим пакетом.</numerusform>
            <numerusform>Решены %n конфликта. Решения уйдут со следующим пакетом.</numerusform>
            <numerusform>Решено %n конфликтов. Решения уйдут со следующим пакетом.</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
    <message>
        <source>A status past a step</source>
        <translation>Статус с пропуском шага</translation>
    </message>
    <message>
        <source>Before both changes</source>
        <translation>До обоих изменений</translation>
    </message>
    <message>
        <source>Counted twice?</source>
        <translation>Посчитано дважды?</translation>
    </message>
    <message>
        <source>Decided. It travels with the next package.</source>
        <translation>Решено. Решение уйдет со следующим пакетом.</translation>
    </message>
    <message>
        <source>Deleted here, edited there</source>
        <translation>Здесь удалено, там изменено</translation>
    </message>
    <message>
        <source>Deleted, but still in use</source>
        <translation>Удалено, но еще используется</translation>
    </message>
    <message>
        <source>It is all right</source>
        <translation>Все в порядке</translation>
    </message>
    <message>
        <source>It is one record</source>
        <translation>Это одна запись</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>Оставить запись</translation>
    </message>
    <message>
        <source>Keep this (shown now)</source>
        <translation>Оставить это (показано сейчас)</translation>
    </message>
    <message>
        <source>Let it be deleted</source>
        <translation>Согласиться на удаление</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Решать нечего</translation>
    </message>
    <message>
        <source>Off the list. Nothing was changed.</source>
        <translation>Убрано из списка. Ничего не изменено.</translation>
    </message>
    <message>
        <source>One new row, filled in twice</source>
        <translation>Новая строка, заполненная дважды</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Открыть запись</translation>
    </message>
    <message>
        <source>Or write it anew</source>
        <translation>Или написать заново</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Something does not fit</source>
        <translation>Что-то не сходится</translation>
    </message>
    <message numerus="yes">
        <source>Take ours in all %n</source>
        <translation>
            <numerusform>Взять наш вариант во всех %n</numerusform>
            <numerusform>Взять наш вариант во всех %n</numerusform>
            <numerusform>Взять наш вариант во всех %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in all %n</source>
        <translation>
            <numerusform>Взять их вариант во всех %n</numerusform>
            <numerusform>Взять их вариант во всех %n</numerusform>
            <numerusform>Взять их вариант во всех %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>Взять это</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Это две записи</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>На проверку</translation>
    </message>
    <message>
        <source>Two records with the same code</source>
        <translation>Две записи с одним кодом</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>Использовать эти значения</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>Использовать этот текст</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>Что ждет решения</translation>
    </message>
    <message>
        <source>When two people change the same fact, both versions wait here side by side. Everything else goes on meanwhile.</source>
        <translation>Когда два человека меняют одно и то же, оба варианта ждут здесь рядом. Все остальное идет своим чередом.</translation>
    </message>
    <message>
        <source>Why, for those who wrote otherwise</source>
        <translation>Почему — для тех, кто написал иначе</translation>
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
            <numerusform>%n страна</numerusform>
            <numerusform>%n страны</numerusform>
            <numerusform>%n стран</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries appear here with their first initiative, or when they take part in a round.</source>
        <translation>Страны появляются здесь с первой инициативой или когда участвуют в раунде.</translation>
    </message>
    <message>
        <source>Grants by region, USD</source>
        <translation>Гранты по регионам, USD</translation>
    </message>
    <message>
        <source>Grants, USD</source>
        <translation>Гранты, USD</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Инициативы</translation>
    </message>
    <message>
        <source>No country takes part yet</source>
        <translation>Пока не участвует ни одна страна</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Охвачено людей</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
    <message>
        <source>Where the programmes are</source>
        <translation>Где работают программы</translation>
    </message>
</context>
<context>
    <name>deleted</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>A deleted record is kept with all it held. Brought back, it is as it was, with what was deleted along with it; that travels with the next package.</source>
        <translation>Удалённая запись хранится со всем содержимым. Возвращённая, она такая же, как была, вместе с тем, что удалили вместе с ней; это уйдёт со следующим пакетом.</translation>
    </message>
    <message>
        <source>Back to all records</source>
        <translation>Ко всем записям</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Brought back: {title}</source>
        <translation>Возвращено: {title}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>Удалено</translation>
    </message>
    <message>
        <source>Nothing is deleted</source>
        <translation>Ничего не удалено</translation>
    </message>
    <message>
        <source>What somebody deletes is listed here, with who did it and when, and can be brought back.</source>
        <translation>Здесь видно, что, кем и когда удалено, и это можно вернуть.</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>Вместе с ней</translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>A problem report of Passerelle. It holds versions, settings, counts, what a check of the database found, and the last lines of the program’s own log. It holds no value of any record, no name, no key and no passphrase. Please add in your own words: what did you do, what did you expect, and what happened?</source>
        <translation>Отчёт о проблеме в Passerelle. В нём версии, настройки, количества, результат проверки базы и последние строки журнала самой программы. В нём нет значений записей, имён, ключей и секретной фразы. Добавьте своими словами: что вы делали, чего ждали и что произошло?</translation>
    </message>
    <message>
        <source>Looking at the database and the log</source>
        <translation>Просмотр базы и журнала</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Сообщить о проблеме</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Сохранить отчёт…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Texts of the report</source>
        <translation>Тексты отчёта</translation>
    </message>
    <message>
        <source>This makes one file for whoever looks after the program. It holds no record, no name and no key: look at each text before you save it. Nothing is sent by itself.</source>
        <translation>Будет создан один файл для того, кто отвечает за программу. В нём нет ни записей, ни имён, ни ключей: посмотрите каждый текст перед сохранением. Само ничего не отправляется.</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>Что в нём</translation>
    </message>
</context>
<context>
    <name>doubles</name>
    <message>
        <source>Done. It travels with the next packages.</source>
        <translation>Готово. Уйдёт со следующими пакетами.</translation>
    </message>
    <message>
        <source>No doubles found</source>
        <translation>Дублей не найдено</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>Связаны</translation>
    </message>
    <message>
        <source>Tied organisations count once in every total. Nothing is merged, no office sees the other&apos;s, and a tie can be taken back.</source>
        <translation>Связанные организации в итогах считаются один раз. Ничего не сливается, представительства не видят чужого, и связь можно снять.</translation>
    </message>
    <message>
        <source>Untie</source>
        <translation>Снять связь</translation>
    </message>
    <message>
        <source>When two offices record organisations with nearly the same name and seat, they are listed here side by side, to be tied.</source>
        <translation>Когда два представительства записали организации с почти одинаковым названием и местом, они показаны здесь рядом, чтобы их связать.</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>сходство {share}</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Another edit of this cell was taken before; this one replaces it</source>
        <translation>Другая правка этой ячейки уже принята; эта её заменит</translation>
    </message>
    <message>
        <source>Changed here since; both stay until somebody decides</source>
        <translation>С тех пор изменено и здесь; останутся оба, пока кто-нибудь не решит</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Выбрать все</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Снять выбор</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>Копия: {name}</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>Удалить запись</translation>
    </message>
    <message>
        <source>Deletion: {name}</source>
        <translation>Удаление: {name}</translation>
    </message>
    <message>
        <source>Here it says today: {value}</source>
        <translation>Здесь сегодня: {value}</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>В пакете</translation>
    </message>
    <message>
        <source>In the sheet now</source>
        <translation>Теперь в листе</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>Новая запись: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed in the sheets of {file}.</source>
        <translation>В листах файла {file} ничего не изменено.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Sheet {sheet}, {cell}</source>
        <translation>Лист {sheet}, {cell}</translation>
    </message>
    <message>
        <source>Somebody changed the sheets of {file}, package {number} of {office}. Take what is right; the rest stays in the file, which is kept, and can be looked at again.</source>
        <translation>Кто-то изменил листы файла {file}, пакет {number}, отправитель: {office}. Примите то, что верно; остальное останется в файле, который хранится, и его можно просмотреть снова.</translation>
    </message>
    <message>
        <source>Taken already</source>
        <translation>Уже принято</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>Use this choice</source>
        <translation>Использовать выбор</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>{chosen} of {whole} chosen</source>
        <translation>Выбрано: {chosen} из {whole}</translation>
    </message>
</context>
<context>
    <name>entities</name>
    <message>
        <source>A function is enough; a name only with the consent of the person.</source>
        <translation>Достаточно должности; имя — только с согласия человека.</translation>
    </message>
    <message>
        <source>A project or action: what it wants, where, with whom, for how long and with what money.</source>
        <translation>Проект или действие: чего хочет, где, с кем, как долго и на какие средства.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Бенефициары</translation>
    </message>
    <message>
        <source>Beneficiary figure</source>
        <translation>Число бенефициаров</translation>
    </message>
    <message>
        <source>Budget, receipts, spending and what others put in, in money or in kind.</source>
        <translation>Бюджет, поступления, расходы и вклад других — деньгами или в натуральной форме.</translation>
    </message>
    <message>
        <source>Closed period</source>
        <translation>Закрытый период</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>Списки кодов</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Counts, never people. Reached means people new in this period, so that periods add up.</source>
        <translation>Числа, а не люди. «Достигнуто» — это новые люди за данный период, поэтому периоды складываются.</translation>
    </message>
    <message>
        <source>Criteria met wholly or partly are favoured; none knocks out.</source>
        <translation>Полное или частичное соответствие критериям дает преимущество; ни один критерий не исключает.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Files and links: terms of reference, agreements, reports, modules, photos.</source>
        <translation>Файлы и ссылки: технические задания, соглашения, отчеты, модули, фотографии.</translation>
    </message>
    <message>
        <source>Funding line</source>
        <translation>Строка финансирования</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>Срок хранения записей</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Инициативы</translation>
    </message>
    <message>
        <source>Kept by headquarters, the same in every office.</source>
        <translation>Ведет штаб-квартира; одинаковы во всех представительствах.</translation>
    </message>
    <message>
        <source>Mark on clocks</source>
        <translation>Отметка о часах</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Измерения</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Финансы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>One for each stage: first analysis, national committee, steering committee.</source>
        <translation>По одной на каждый этап: предварительный анализ, национальный комитет, руководящий комитет.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>Участие</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Участие стран</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнеры</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Records that mean the same share one master; nothing is merged away.</source>
        <translation>У записей об одном и том же общий ориентир; при этом ничего не теряется.</translation>
    </message>
    <message>
        <source>Risks to reduce and opportunities to use, sector by sector.</source>
        <translation>Риски, которые нужно снизить, и возможности, которые нужно использовать, по секторам.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Баллы</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>Скрининг</translation>
    </message>
    <message>
        <source>Screening item</source>
        <translation>Пункт скрининга</translation>
    </message>
    <message>
        <source>Standard ones add up across offices; your own stay yours.</source>
        <translation>Стандартные складываются по всем представительствам; ваши собственные остаются вашими.</translation>
    </message>
    <message>
        <source>The directory of all who take part; entered once, used everywhere.</source>
        <translation>Справочник всех участников; вносятся один раз, используются везде.</translation>
    </message>
    <message>
        <source>The work plan: tasks, meetings, trainings, pilots, services.</source>
        <translation>План работы: задачи, совещания, обучение, апробация, услуги.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Tie of doubles</source>
        <translation>Связь дублей</translation>
    </message>
    <message>
        <source>Ties of doubles</source>
        <translation>Связи дублей</translation>
    </message>
    <message>
        <source>Trust in laptops</source>
        <translation>Доверие к ноутбукам</translation>
    </message>
    <message>
        <source>What happened, what was learned, what is needed, what was decided.</source>
        <translation>Что произошло, чему научились, что нужно, что решено.</translation>
    </message>
    <message>
        <source>What the indicator stood at, and when.</source>
        <translation>Каким был показатель и когда.</translation>
    </message>
    <message>
        <source>What the initiative is about: goals, sectors, groups and levels.</source>
        <translation>О чем инициатива: цели, секторы, группы и уровни.</translation>
    </message>
    <message>
        <source>Where the initiative acts, and the territories it ties together.</source>
        <translation>Где действует инициатива и какие территории она связывает.</translation>
    </message>
    <message>
        <source>Which countries took part in which round.</source>
        <translation>Какие страны участвовали в каком раунде.</translation>
    </message>
    <message>
        <source>Who takes part, in which role, and who does what.</source>
        <translation>Кто участвует, в какой роли и кто что делает.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A condition is written as field=value.</source>
        <translation>Условие пишется так: field=value.</translation>
    </message>
    <message>
        <source>A newer version of Passerelle made this database. Please update first.</source>
        <translation>Эту базу данных создала более новая версия Passerelle. Сначала обновите программу.</translation>
    </message>
    <message>
        <source>A role is “field” or “hq”.</source>
        <translation>Роль — «field» или «hq».</translation>
    </message>
    <message>
        <source>A cell holds more text than a workbook can keep. Shorten it, and try again.</source>
        <translation>В одной из ячеек больше текста, чем вмещает книга. Сократите его и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>A sheet has too many cells. Ask for the file as Passerelle wrote it.</source>
        <translation>На одном из листов слишком много ячеек. Запросите файл в том виде, в каком его записала программа Passerelle.</translation>
    </message>
    <message>
        <source>A sheet has too many columns. Delete those beside the table, and try again.</source>
        <translation>На одном из листов слишком много столбцов. Удалите те, что рядом с таблицей, и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>A sheet has too many rows. Delete those below the table, and try again.</source>
        <translation>На одном из листов слишком много строк. Удалите те, что под таблицей, и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>A tie takes two records or more.</source>
        <translation>Для связи нужны хотя бы две записи.</translation>
    </message>
    <message>
        <source>Another window has this database open. Close it and try again.</source>
        <translation>Эта база данных открыта в другом окне. Закройте его и попробуйте снова.</translation>
    </message>
    <message>
        <source>It was taken in too long ago to be undone. Correct the records instead.</source>
        <translation>Загрузка слишком давняя, чтобы её отменить. Исправьте сами записи.</translation>
    </message>
    <message>
        <source>Lessons are there in training only.</source>
        <translation>Уроки есть только в режиме обучения.</translation>
    </message>
    <message>
        <source>No change in these files has the key {key}. A preview names the keys; a file that was saved again has others.</source>
        <translation>В этих файлах нет изменения с ключом {key}. Ключи называет предварительный просмотр; у файла, сохранённого заново, они другие.</translation>
    </message>
    <message>
        <source>No package of this id was received here. The command import prints the id of each.</source>
        <translation>Пакет с таким идентификатором здесь не получали. Команда import показывает идентификатор каждого пакета.</translation>
    </message>
    <message>
        <source>No package {package} was written here.</source>
        <translation>Пакет {package} здесь не записывался.</translation>
    </message>
    <message>
        <source>Office HQ goes with role “hq”, every other office with role “field”.</source>
        <translation>Для HQ роль «hq», для всех остальных представительств — «field».</translation>
    </message>
    <message>
        <source>Only records of one kind can be tied.</source>
        <translation>Связать можно только записи одного вида.</translation>
    </message>
    <message>
        <source>Package {number} for {office} was written since, on {at}. It says that this package was received, so the import stays. What is wrong in it can be corrected in the records.</source>
        <translation>С тех пор создан пакет {number} для {office}: {at}. В нём сказано, что этот пакет получен, поэтому загрузка остаётся. Ошибки можно исправить в записях.</translation>
    </message>
    <message>
        <source>Package {number} of {office} was taken in later, on {at}. Undo that import first.</source>
        <translation>Пакет {number} от {office} загружен позже: {at}. Сначала отмените ту загрузку.</translation>
    </message>
    <message>
        <source>Records changed meanwhile, so other rows differ now. Please look again.</source>
        <translation>За это время записи изменились, и теперь отличаются другие строки. Посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>Records of {scope} are not written here; this is office {office}.</source>
        <translation>Записи области {scope} ведутся не здесь; это представительство {office}.</translation>
    </message>
    <message>
        <source>Say how the database is protected: --passphrase-file F, or --unprotected for training and tests.</source>
        <translation>Укажите, как защищена база данных: --passphrase-file F или --unprotected для обучения и испытаний.</translation>
    </message>
    <message>
        <source>Something in this file cannot be read. Save it anew in a spreadsheet program, or ask for it again.</source>
        <translation>Что-то в этом файле не читается. Сохраните его заново в программе для таблиц или запросите еще раз.</translation>
    </message>
    <message>
        <source>Something was recorded here since, last on {at}. It may rest on this package, so the import stays. What is wrong in it can be corrected in the records.</source>
        <translation>С тех пор здесь вносили записи, последний раз {at}. Они могут опираться на этот пакет, поэтому загрузка остаётся. Ошибки можно исправить в записях.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your records are safe.</source>
        <translation>В программе произошла ошибка. Ваши записи в сохранности.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation>Не удалось сделать резервную копию.</translation>
    </message>
    <message>
        <source>The call is wrong: {reason}.</source>
        <translation>Неверный вызов: {reason}.</translation>
    </message>
    <message>
        <source>The comparison “{operator}” does not exist.</source>
        <translation>Сравнения «{operator}» не существует.</translation>
    </message>
    <message>
        <source>The copy of the package is missing: {path}. Without it nothing could be taken in again. Put it back, or take the same package in once more; it is kept there then.</source>
        <translation>Нет копии пакета: {path}. Без неё ничего нельзя будет загрузить снова. Верните её на место или загрузите тот же пакет ещё раз — тогда он сохранится там.</translation>
    </message>
    <message>
        <source>The database could not be brought to this version. The backup beside it is unchanged.</source>
        <translation>Не удалось перевести базу данных на эту версию. Резервная копия рядом с ней не изменена.</translation>
    </message>
    <message>
        <source>The database could not be used ({reason}).</source>
        <translation>Не удалось использовать базу данных ({reason}).</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written to. Make room and try again.</source>
        <translation>Диск заполнен или защищен от записи. Освободите место и попробуйте снова.</translation>
    </message>
    <message>
        <source>The field {field} has no open conflict.</source>
        <translation>В поле {field} нет открытого конфликта.</translation>
    </message>
    <message>
        <source>The field {field} is not a set.</source>
        <translation>Поле {field} — не набор.</translation>
    </message>
    <message>
        <source>The file asks for more memory or time than a package may. Ask for it again.</source>
        <translation>Файл требует больше памяти или времени, чем можно пакету. Запросите его еще раз.</translation>
    </message>
    <message>
        <source>The file cannot be read. Open it in a spreadsheet program and save it anew.</source>
        <translation>Файл не читается. Откройте его в табличной программе и сохраните заново.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Не удается прочитать файл: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}. Choose another place.</source>
        <translation>Не удается записать файл: {reason}. Выберите другое место.</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation>Файл пуст. Запросите его еще раз.</translation>
    </message>
    <message>
        <source>The file is incomplete: the transfer was cut off. Ask for it again.</source>
        <translation>Файл неполный: передача прервалась. Запросите его еще раз.</translation>
    </message>
    <message>
        <source>The file is too large to be a package. Ask for it as Passerelle wrote it.</source>
        <translation>Файл слишком велик для пакета. Запросите его в том виде, в каком его записала программа Passerelle.</translation>
    </message>
    <message>
        <source>The initiative of this lesson was deleted. Begin again with new data on the page Lessons.</source>
        <translation>Инициатива этого урока удалена. Начните заново с новыми данными на странице «Уроки».</translation>
    </message>
    <message>
        <source>The server does not allow {login} to do this. To work with Passerelle a login needs the role passerelle_mergers, and to update its tables passerelle_administrators; a reader looks at the tables with other programs. Ask the administrator.</source>
        <translation>Сервер не разрешает этого пользователю {login}. Для работы с Passerelle нужна роль passerelle_mergers, для обновления таблиц — passerelle_administrators; читатель смотрит таблицы другими программами. Обратитесь к администратору.</translation>
    </message>
    <message>
        <source>The server of {place} did not prove who it is, so nothing was sent to it. Ask the administrator for the file with its certificate, and choose it here; or, if the server does not encrypt at all, ask to have that put right.</source>
        <translation>Сервер {place} не доказал, кто он, поэтому ему ничего не отправлено. Попросите у администратора файл его сертификата и выберите его здесь; если сервер вообще не шифрует, попросите это исправить.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL {version}, and Passerelle needs {oldest} or later. Ask the administrator to update it.</source>
        <translation>На сервере PostgreSQL {version}, а Passerelle нужна версия {oldest} или новее. Попросите администратора обновить его.</translation>
    </message>
    <message>
        <source>The workbook has too many sheets. Delete those that were added, and try again.</source>
        <translation>В книге слишком много листов. Удалите добавленные и попробуйте еще раз.</translation>
    </message>
    <message>
        <source>This answer belongs to another request or to another laptop. Open the one that headquarters wrote for the request of this laptop.</source>
        <translation>Этот ответ относится к другому запросу или к другому ноутбуку. Откройте тот, что штаб-квартира написала на запрос этого ноутбука.</translation>
    </message>
    <message>
        <source>This answer was used already: the passphrase that was chosen then is the one that counts. If it is forgotten, too, make a new request.</source>
        <translation>Этот ответ уже использован: действует выбранная тогда парольная фраза. Если забыта и она, сделайте новый запрос.</translation>
    </message>
    <message>
        <source>This file is not a package of Passerelle. Ask the sender for the package itself.</source>
        <translation>Этот файл — не пакет Passerelle. Попросите у отправителя сам пакет.</translation>
    </message>
    <message>
        <source>This is a package, not a table. Import it as a package.</source>
        <translation>Это пакет, а не таблица. Импортируйте его как пакет.</translation>
    </message>
    <message>
        <source>This is a table of the kind {kind}, no package. Its rows can be imported as a table.</source>
        <translation>Это таблица в формате {kind}, а не пакет. Ее строки можно загрузить как таблицу.</translation>
    </message>
    <message>
        <source>This is an old .xls workbook, no package. Its rows can be imported as a table.</source>
        <translation>Это старая книга .xls, а не пакет. Её строки можно импортировать как таблицу.</translation>
    </message>
    <message>
        <source>This is no Excel workbook. If it should be a package, ask for it again; if it is a table, save it as .xlsx in a spreadsheet program and import it as a table.</source>
        <translation>Это не книга Excel. Если это должен быть пакет, запросите его еще раз; если это таблица, сохраните ее как .xlsx в программе для таблиц и загрузите как таблицу.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written. Free some space, or allow writing there.</source>
        <translation>В папку {path} нельзя писать. Освободите место или разрешите запись в нее.</translation>
    </message>
    <message>
        <source>A decision about a deletion is not undone like this. Where the record is shown you can delete it, or bring it back.</source>
        <translation>Решение об удалении так не отменяется. Там, где показана запись, её можно удалить или вернуть.</translation>
    </message>
    <message>
        <source>A line cannot have “{key}”, only {known}.</source>
        <translation>В строке не может быть «{key}», только {known}.</translation>
    </message>
    <message>
        <source>A passphrase has {least} letters or more; four or five words are good.</source>
        <translation>В парольной фразе не меньше {least} знаков; хорошо подойдут четыре-пять слов.</translation>
    </message>
    <message>
        <source>A passphrase protects {path}, and nothing would protect the new file. Give its passphrase with --protect, or say --unprotected.</source>
        <translation>{path} защищён парольной фразой, а новый файл не был бы защищён ничем. Укажите его фразу через --protect или напишите --unprotected.</translation>
    </message>
    <message>
        <source>A period wants a first and a last day, in this order.</source>
        <translation>Для периода нужны первый и последний день, в этом порядке.</translation>
    </message>
    <message>
        <source>A recovery key opens the databases of all offices, so it may not lie on a server, whose administrator could read it. Make it in a protected database file of headquarters, which only the person in charge opens.</source>
        <translation>Ключ восстановления открывает базы всех офисов, поэтому ему нельзя лежать на сервере, администратор которого мог бы его прочесть. Создайте его в защищённом файле базы штаб-квартиры, который открывает только ответственный.</translation>
    </message>
    <message>
        <source>A recovery key opens the databases of all offices, so it may only lie in a protected one. Give this database a passphrase first.</source>
        <translation>Ключ восстановления открывает базы данных всех офисов, поэтому может лежать только в защищённой базе. Сначала задайте этой базе парольную фразу.</translation>
    </message>
    <message>
        <source>Another window of Passerelle has this database open; it was called to the front. Close it there first if you want it here.</source>
        <translation>Эта база открыта в другом окне Passerelle; оно вызвано на передний план. Сначала закройте её там, если она нужна здесь.</translation>
    </message>
    <message>
        <source>Headquarters cannot help with this database: it had told it no recovery key before the passphrase was lost. Only the passphrase opens it. What headquarters has received comes back from there into a new database.</source>
        <translation>Штаб-квартира не может помочь с этой базой данных: она не успела сообщить ей ключ восстановления до утраты парольной фразы. Базу открывает только фраза. То, что получила штаб-квартира, вернётся оттуда в новую базу.</translation>
    </message>
    <message>
        <source>Headquarters keeps these for {months} months; choose a shorter time.</source>
        <translation>Штаб-квартира хранит их столько месяцев: {months}; выберите более короткий срок.</translation>
    </message>
    <message>
        <source>In this folder lies the database {other}, and both would keep their files in one place. Please choose another name or another folder.</source>
        <translation>В этой папке лежит база {other}, и обе хранили бы свои файлы в одном месте. Выберите другое имя или другую папку.</translation>
    </message>
    <message>
        <source>In {place} lie tables of another program. Ask the administrator for an empty database.</source>
        <translation>В {place} лежат таблицы другой программы. Попросите у администратора пустую базу.</translation>
    </message>
    <message>
        <source>No initiative is ready for IATI, so no file was written. The report “Ready for IATI?” says what each still wants.</source>
        <translation>Ни одна инициатива не готова для IATI, поэтому файл не записан. Отчет «Готовы для IATI?» показывает, чего не хватает каждой.</translation>
    </message>
    <message>
        <source>No package here is signed with the key of these digits, so nothing was taken. Please have all thirty of them read out once more.</source>
        <translation>Ни один пакет здесь не подписан ключом с такими цифрами, поэтому ничего не взято. Попросите прочитать все тридцать ещё раз.</translation>
    </message>
    <message>
        <source>No record is read from the cell {cell}. Cells are named like D12.</source>
        <translation>Из ячейки {cell} не читается запись. Ячейки называются, например, D12.</translation>
    </message>
    <message>
        <source>No verified laptop begins with {laptop}, or several do.</source>
        <translation>Ни один проверенный ноутбук не начинается с {laptop}, или их несколько.</translation>
    </message>
    <message>
        <source>Nobody made a request on this computer for this database, so no answer can open it. Make a request first.</source>
        <translation>На этом компьютере никто не делал запроса для этой базы данных, поэтому никакой ответ её не откроет. Сначала сделайте запрос.</translation>
    </message>
    <message>
        <source>Nothing about {laptop} waits for a second person here.</source>
        <translation>Здесь ничто о {laptop} не ждёт второго человека.</translation>
    </message>
    <message>
        <source>Nothing can be recorded here: {path} cannot be written, so it is only looked at. Save a copy of it on this computer to work with it.</source>
        <translation>Здесь ничего нельзя записать: {path} недоступен для записи и открыт только для просмотра. Сохраните копию на этом компьютере, чтобы работать с ней.</translation>
    </message>
    <message>
        <source>Nothing was recorded, because {row} cannot be: “{why}”.</source>
        <translation>Ничего не записано, потому что {row} записать нельзя: «{why}».</translation>
    </message>
    <message>
        <source>Others have this database open: {officers}. Ask them to close Passerelle first; what they record during the move would stay behind.</source>
        <translation>Эта база открыта у других: {officers}. Сначала попросите их закрыть Passerelle: то, что они запишут во время переноса, останется на старом месте.</translation>
    </message>
    <message>
        <source>Please give one of the two, not both.</source>
        <translation>Укажите что-то одно, не оба.</translation>
    </message>
    <message>
        <source>Please give one of these: {options}.</source>
        <translation>Укажите одно из этого: {options}.</translation>
    </message>
    <message>
        <source>Please name the file with the new passphrase: --new-passphrase-file F.</source>
        <translation>Укажите файл с новой парольной фразой: --new-passphrase-file F.</translation>
    </message>
    <message>
        <source>Please say the server, the database and the name you log in with.</source>
        <translation>Укажите сервер, базу и имя входа.</translation>
    </message>
    <message>
        <source>Please say with --out into which file the report goes.</source>
        <translation>Укажите с помощью --out, в какой файл записать отчёт.</translation>
    </message>
    <message>
        <source>Reports cannot be written as “{format}”. Formats are: {known}.</source>
        <translation>Отчёт нельзя записать как «{format}». Есть такие форматы: {known}.</translation>
    </message>
    <message>
        <source>Rows wait for an answer ({rows}). Answer for them, correct them, or leave them out.</source>
        <translation>Строки ждут ответа ({rows}). Ответьте, исправьте их или пропустите.</translation>
    </message>
    <message>
        <source>Somebody with another account on this computer has this database open. Please ask that person to close it; two windows at a time would not see each other&apos;s work.</source>
        <translation>Эту базу данных открыл кто-то под другой учётной записью этого компьютера. Попросите закрыть её: два окна одновременно не видели бы работы друг друга.</translation>
    </message>
    <message>
        <source>Such records hold nothing of a person that could be taken back.</source>
        <translation>В таких записях нет личных данных, которые можно было бы удалить.</translation>
    </message>
    <message>
        <source>The address of {place} does not say which server and which database: postgresql://person@server/database.</source>
        <translation>В адресе {place} не указано, какой сервер и какая база: postgresql://имя@сервер/база.</translation>
    </message>
    <message>
        <source>The address of {place} holds a password. Take it out of there, and keep it in the password file (~/.pgpass, or the file that PGPASSFILE names).</source>
        <translation>В адресе {place} есть пароль. Уберите его оттуда и храните в файле паролей (~/.pgpass или тот, что указан в PGPASSFILE).</translation>
    </message>
    <message>
        <source>The backup of a database on a server is made by PostgreSQL’s own program {program}, which is not on this computer. Install PostgreSQL’s client programs, or ask the administrator for a backup.</source>
        <translation>Резервную копию базы на сервере делает программа PostgreSQL {program}, которой нет на этом компьютере. Установите клиентские программы PostgreSQL или попросите копию у администратора.</translation>
    </message>
    <message>
        <source>The connection to {place} broke off. What was being done is there wholly or not at all: look, and do it again where it is missing.</source>
        <translation>Связь с {place} прервалась. То, что выполнялось, есть там целиком или его нет совсем: проверьте и повторите, если его нет.</translation>
    </message>
    <message>
        <source>The copy is not equal to the database ({table}). Nothing was moved; please run the check of the database, and try again.</source>
        <translation>Копия не совпадает с базой ({table}). Ничего не перенесено; проверьте базу и попробуйте снова.</translation>
    </message>
    <message>
        <source>The database library of this computer ({version}) is too old to be safe. Please install Passerelle again.</source>
        <translation>Библиотека базы данных на этом компьютере ({version}) слишком стара, чтобы быть надёжной. Установите Passerelle заново.</translation>
    </message>
    <message>
        <source>The decision kept what was shown, so there is nothing to undo. The other version is in the history of the record and can be restored.</source>
        <translation>Решение сохранило показанное, отменять нечего. Другой вариант есть в истории записи, его можно вернуть.</translation>
    </message>
    <message>
        <source>The disk reported an error. The database was closed, opened anew and looked at: it is sound, and what was saved before is there. Please try again; if it happens again, make a backup on another disk.</source>
        <translation>Диск сообщил об ошибке. База данных была закрыта, открыта заново и проверена: она исправна, и всё сохранённое на месте. Попробуйте ещё раз; если это повторится, сделайте резервную копию на другом диске.</translation>
    </message>
    <message>
        <source>The disk takes no file of the name “{name}”. Choose another one, without the signs &lt; &gt; : &quot; / \ | ? * and not ending in a dot or a space.</source>
        <translation>Диск не принимает файл с именем «{name}». Выберите другое имя, без знаков &lt; &gt; : &quot; / \ | ? * и без точки или пробела в конце.</translation>
    </message>
    <message>
        <source>The disk with {path} cannot be reached. What was saved before is there. Put the disk back, or start this computer anew, and try again.</source>
        <translation>Диск с {path} недоступен. Всё сохранённое на нём цело. Подключите диск снова или перезапустите компьютер и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The encrypted package was changed or cut off on the way, so nothing of it is read. Ask for it again.</source>
        <translation>Зашифрованный пакет был изменён или обрезан в пути, поэтому из него ничего не читается. Запросите его ещё раз.</translation>
    </message>
    <message>
        <source>The file is protected by a password in an old way that does not show whether somebody changed it. Open it in Excel or LibreOffice, save it without a password, and try again.</source>
        <translation>Файл защищён паролем старым способом, который не показывает, менял ли его кто-нибудь. Откройте его в Excel или LibreOffice, сохраните без пароля и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file is protected by a password. A package: give it when you take it in. A table of others: open it, save it without one, and try again.</source>
        <translation>Файл защищён паролем. Если это пакет — укажите пароль при приёме. Если это чужая таблица — откройте её, сохраните без пароля и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The file was changed after it was closed by its password, or it is damaged. Nothing of it was taken in; ask for it once more.</source>
        <translation>Файл изменили после того, как закрыли паролем, или он повреждён. Из него ничего не принято; попросите прислать его ещё раз.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read, or its first line is empty.</source>
        <translation>Файл {path} не удаётся прочитать, или его первая строка пуста.</translation>
    </message>
    <message>
        <source>The folder {path} holds other files. Please name an empty or a new one.</source>
        <translation>В папке {path} есть другие файлы. Укажите пустую или новую.</translation>
    </message>
    <message>
        <source>The history of this record has no such line.</source>
        <translation>В истории этой записи нет такой строки.</translation>
    </message>
    <message>
        <source>The import of this package was not undone, so there is nothing to take again.</source>
        <translation>Загрузку этого пакета не отменяли, поэтому загружать снова нечего.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be written. Nothing was changed.</source>
        <translation>Файл ключа {path} не удаётся записать. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged. Put the one of a backup in its place: it opens the same database.</source>
        <translation>Файл ключа {path} повреждён. Положите на его место файл из резервной копии: он открывает ту же базу.</translation>
    </message>
    <message>
        <source>The key file {path} of this protected database is not there. Put it back from a backup: each has one beside it.</source>
        <translation>Файла ключа {path} этой защищённой базы нет. Возьмите его из резервной копии: рядом с каждой лежит свой.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>Строка — не объект JSON.</translation>
    </message>
    <message>
        <source>The name {path} is too long for this computer: with its folders a file may have {most} letters. Choose a folder nearer to the top, or a shorter name.</source>
        <translation>Имя {path} слишком длинное для этого компьютера: вместе с папками у файла может быть {most} букв. Выберите папку ближе к корню или имя покороче.</translation>
    </message>
    <message>
        <source>The package cannot be taken.</source>
        <translation>Пакет нельзя принять.</translation>
    </message>
    <message>
        <source>The package is addressed to another office ({to}); pass it on.</source>
        <translation>Пакет адресован другому представительству ({to}); передайте его дальше.</translation>
    </message>
    <message>
        <source>The package is encrypted, and this laptop has no key that opens it: it was written for others, or before the sender knew this laptop. Send the sender an enrolment of this laptop, and ask for it again.</source>
        <translation>Пакет зашифрован, и на этом компьютере нет ключа, который его открывает: он написан для других или раньше, чем отправитель узнал этот компьютер. Отправьте ему регистрацию этого компьютера и запросите пакет ещё раз.</translation>
    </message>
    <message>
        <source>The package needs a newer version of Passerelle; it is kept until then.</source>
        <translation>Пакету нужна более новая версия Passerelle; до тех пор он хранится.</translation>
    </message>
    <message>
        <source>The package was damaged on its way. Ask for it again.</source>
        <translation>Пакет поврежден в пути. Запросите его еще раз.</translation>
    </message>
    <message>
        <source>The password is right, but the file {path} could not be written. Open without keeping the password, or allow writing there.</source>
        <translation>Пароль верный, но файл {path} не удалось записать. Откройте без сохранения пароля или разрешите запись там.</translation>
    </message>
    <message>
        <source>The record cannot be saved like this. Please correct what is named.</source>
        <translation>В таком виде запись нельзя сохранить. Исправьте указанное.</translation>
    </message>
    <message>
        <source>The record changed meanwhile. It is shown as it is now.</source>
        <translation>Запись тем временем изменилась. Она показана в нынешнем виде.</translation>
    </message>
    <message>
        <source>The record is of entity {actual}, not {entity}.</source>
        <translation>Запись относится к типу {actual}, а не {entity}.</translation>
    </message>
    <message>
        <source>The report {name} cannot be narrowed by “{key}”, only by: {takes}.</source>
        <translation>Отчёт {name} нельзя сузить по «{key}», только по: {takes}.</translation>
    </message>
    <message>
        <source>The report {name} cannot be narrowed. Please leave “{key}” out.</source>
        <translation>Отчёт {name} нельзя сузить. Уберите, пожалуйста, «{key}».</translation>
    </message>
    <message>
        <source>The report {name} cannot be written as {format}. Please choose another form.</source>
        <translation>Отчёт {name} нельзя записать как {format}. Выберите, пожалуйста, другую форму.</translation>
    </message>
    <message>
        <source>The report {name} is about one of them. Please say which: --{key}.</source>
        <translation>Отчет {name} – о чем-то одном. Укажите, о чем: --{key}.</translation>
    </message>
    <message>
        <source>The request comes from “{laptop}”, which was reported lost and is trusted no longer. It gets no answer.</source>
        <translation>Запрос пришёл с «{laptop}», о котором сообщили как об утерянном; ему больше не доверяют. Ответа не будет.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <translation>В таблице нет столбца «{column}».</translation>
    </message>
    <message>
        <source>The table has no row {row} that could be a record.</source>
        <translation>В таблице нет строки {row}, которая могла бы быть записью.</translation>
    </message>
    <message>
        <source>The tour found something else than it should, at the step “{step}”.</source>
        <translation>Показ обнаружил не то, что ожидалось, на шаге «{step}».</translation>
    </message>
    <message>
        <source>The work could not be started.</source>
        <translation>Не удалось начать работу.</translation>
    </message>
    <message>
        <source>The work ended before it was done. Nothing changed.</source>
        <translation>Работа прервалась до завершения. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Please choose another one.</source>
        <translation>Файл с таким именем уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>There is no alternative {n}; there are {count}, counted from 1.</source>
        <translation>Варианта {n} нет; всего вариантов {count}, счет с 1.</translation>
    </message>
    <message>
        <source>There is no answer from {place}. Is the network there, and are the name and the port of the server right? Otherwise ask its administrator whether it runs.</source>
        <translation>{place} не отвечает. Есть ли сеть, верны ли имя и порт сервера? Если да, спросите администратора, работает ли сервер.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one first.</source>
        <translation>Резервной копии пока нет. Сначала сделайте её.</translation>
    </message>
    <message>
        <source>There is no command “{name}”. passerelle --help lists them.</source>
        <translation>Команды «{name}» нет. Перечень: passerelle --help.</translation>
    </message>
    <message>
        <source>There is no database “{database}” on this server. Is the name right? Otherwise ask the administrator to make an empty one.</source>
        <translation>На этом сервере нет базы «{database}». Верно ли имя? Если да, попросите администратора создать пустую.</translation>
    </message>
    <message>
        <source>There is no entity “{entity}”.</source>
        <translation>Типа записей «{entity}» нет.</translation>
    </message>
    <message>
        <source>There is no field “{field}” in {entity}.</source>
        <translation>Поля «{field}» нет в {entity}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Файла {path} нет.</translation>
    </message>
    <message>
        <source>There is no office {office}. Offices are two letters such as BF, or HQ.</source>
        <translation>Представительства {office} нет. Представительство — две буквы, например BF, или HQ.</translation>
    </message>
    <message>
        <source>There is no profile “{profile}”. Profiles are: {known}.</source>
        <translation>Нет профиля «{profile}». Есть такие профили: {known}.</translation>
    </message>
    <message>
        <source>There is no recovery key in this database. Make one, or take the one from the safe.</source>
        <translation>В этой базе данных нет ключа восстановления. Создайте его или возьмите из сейфа.</translation>
    </message>
    <message>
        <source>There is no report “{name}”. passerelle report DB --list names them all.</source>
        <translation>Нет отчёта «{name}». Команда passerelle report DB --list называет их все.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The file has these: {sheets}.</source>
        <translation>Листа «{sheet}» нет. В файле есть: {sheets}.</translation>
    </message>
    <message>
        <source>There is nothing to publish or to decide about {uid}.</source>
        <translation>По {uid} нечего публиковать и нечего решать.</translation>
    </message>
    <message>
        <source>These are not the last {least} digits or more of this laptop’s key. Compare them once more; if they differ, somebody else made the file.</source>
        <translation>Это не последние {least} (или больше) цифр ключа этого ноутбука. Сверьте их ещё раз; если они расходятся, файл сделал кто-то другой.</translation>
    </message>
    <message>
        <source>This backup holds real work, and the database is for training. Restore it to a file of its own.</source>
        <translation>В этой резервной копии настоящая работа, а база — учебная. Восстановите копию в отдельный файл.</translation>
    </message>
    <message>
        <source>This backup holds training data, and the database holds real work. Please choose another backup.</source>
        <translation>В этой резервной копии учебные данные, а в базе — настоящая работа. Выберите другую копию.</translation>
    </message>
    <message>
        <source>This cannot be done with a review item.</source>
        <translation>С пунктом проверки этого сделать нельзя.</translation>
    </message>
    <message>
        <source>This cannot be undone: {by} has worked on the same record since. Its history can restore every value.</source>
        <translation>Отменить нельзя: {by} с тех пор работает с этой же записью. Любое значение можно восстановить из истории.</translation>
    </message>
    <message>
        <source>This computer&apos;s database library is not one we can trust ({pragma}).</source>
        <translation>Библиотеке баз данных этого компьютера нельзя доверять ({pragma}).</translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <translation>Это не удалось сделать ({code}).</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>Это не удалось сделать.</translation>
    </message>
    <message>
        <source>This database has gone on under a new name since, so the import stays. What is wrong in it can be corrected in the records.</source>
        <translation>С тех пор эта база работает под новым именем, поэтому импорт остаётся. Ошибки в нём можно исправить в записях.</translation>
    </message>
    <message>
        <source>This database is a file of this laptop: the laptop’s name stands on what is done. Only in a database on a server does each officer have a name.</source>
        <translation>Эта база — файл этого ноутбука: на сделанном стоит имя ноутбука. Только в базе на сервере у каждого сотрудника есть имя.</translation>
    </message>
    <message>
        <source>This database is protected. Give its passphrase: in the window, or by --passphrase-file F.</source>
        <translation>Эта база данных защищена. Укажите парольную фразу: в окне или через --passphrase-file F.</translation>
    </message>
    <message>
        <source>This database lies on a server. Its administrator does this there, with the means of PostgreSQL.</source>
        <translation>Эта база находится на сервере. Это делает там её администратор средствами PostgreSQL.</translation>
    </message>
    <message>
        <source>This file holds no table. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>В этом файле нет таблицы. Откройте его в табличной программе и сохраните как .xlsx.</translation>
    </message>
    <message>
        <source>This file is built in a way that is not safe to open. Ask for it again.</source>
        <translation>Файл устроен так, что открывать его небезопасно. Запросите его еще раз.</translation>
    </message>
    <message>
        <source>This file is no database of Passerelle.</source>
        <translation>Этот файл — не база данных Passerelle.</translation>
    </message>
    <message>
        <source>This file is not a sound database of Passerelle. Restore a backup, or import a full package.</source>
        <translation>Этот файл — не исправная база данных Passerelle. Восстановите резервную копию или загрузите полный пакет.</translation>
    </message>
    <message>
        <source>This import was undone already, on {at}.</source>
        <translation>Эта загрузка уже отменена: {at}.</translation>
    </message>
    <message>
        <source>This is a backup of office {office}, and the database is of office {here}. Please choose another backup.</source>
        <translation>Это копия бюро {office}, а база относится к бюро {here}. Выберите другую копию.</translation>
    </message>
    <message>
        <source>This is no value of the field {field}.</source>
        <translation>Это не значение для поля {field}.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https:// or http://.</source>
        <translation>Это не веб-адрес. Он начинается с https:// или http://.</translation>
    </message>
    <message>
        <source>This is not the code of package {number}. Compare the number and read it out again.</source>
        <translation>Это не код пакета {number}. Сверьте номер и прочитайте код ещё раз.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the database. Nothing was changed.</source>
        <translation>Это не парольная фраза базы данных. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This is not the password of the file. Ask the sender for it by phone; nothing was taken in.</source>
        <translation>Это не пароль файла. Узнайте его у отправителя по телефону; ничего не принято.</translation>
    </message>
    <message>
        <source>This is the database itself, not a backup of it. Please choose a backup.</source>
        <translation>Это сама база, а не её копия. Выберите резервную копию.</translation>
    </message>
    <message>
        <source>This key of {laptop} was revoked. A new laptop, or a new start on this one, gets a new key.</source>
        <translation>Этот ключ ({laptop}) отозван. Новый ноутбук или новое начало на этом получит новый ключ.</translation>
    </message>
    <message>
        <source>This names something that has not arrived here yet. Import more packages.</source>
        <translation>Здесь названо то, что еще не поступило. Загрузите другие пакеты.</translation>
    </message>
    <message>
        <source>This period is not over yet; it ends on {until}. It can be closed the day after.</source>
        <translation>Этот период ещё не закончился: он завершается {until}. Закрыть его можно на следующий день.</translation>
    </message>
    <message>
        <source>This record is in no tie.</source>
        <translation>Эта запись ни с чем не связана.</translation>
    </message>
    <message>
        <source>This record is not here, or was deleted meanwhile.</source>
        <translation>Этой записи здесь нет, или ее тем временем удалили.</translation>
    </message>
    <message>
        <source>This review item is not there, or is settled.</source>
        <translation>Этого пункта проверки нет, или он закрыт.</translation>
    </message>
    <message>
        <source>This workbook has our sheets, but no machine part: it was filled in as a table, or the part was lost. Its rows can be imported as a table.</source>
        <translation>В этой книге наши листы, но нет технической части: её заполнили как таблицу, или эта часть потерялась. Её строки можно импортировать как таблицу.</translation>
    </message>
    <message>
        <source>This workbook is no package. Its rows can be imported as a table.</source>
        <translation>Эта книга — не пакет. Ее строки можно загрузить как таблицу.</translation>
    </message>
    <message>
        <source>Training and real work are kept apart: this belongs to the other.</source>
        <translation>Обучение и настоящая работа разделены: это относится к другому.</translation>
    </message>
    <message>
        <source>Two persons decide on trust here, so nothing is taken of laptops nobody verified.</source>
        <translation>О доверии здесь решают двое, поэтому от непроверенных ноутбуков ничего не принимается.</translation>
    </message>
    <message>
        <source>Two persons decide on trust here: please say who you are. On the command line, add --as and your name.</source>
        <translation>О доверии здесь решают двое: назовите себя. В командной строке добавьте --as и своё имя.</translation>
    </message>
    <message>
        <source>What the steering committee says is written at headquarters and comes with its package. Here the first analysis and the national committee are recorded.</source>
        <translation>Решения руководящего комитета записываются в штаб-квартире и приходят с её пакетом. Здесь записываются предварительный анализ и решения национального комитета.</translation>
    </message>
    <message>
        <source>What was taken back with a person’s consent is gone for good and cannot be brought back by undoing.</source>
        <translation>То, что удалено вместе с отзывом согласия человека, исчезло навсегда: отмена этого не вернёт.</translation>
    </message>
    <message>
        <source>What was written to {path} reads otherwise there, so it was taken away again. The stick or disk may be failing: choose another one.</source>
        <translation>Записанное в {path} читается там иначе, поэтому файл был убран. Возможно, носитель или диск неисправен: выберите другой.</translation>
    </message>
    <message>
        <source>Without encryption everybody on the way to {host} could read along. Choose one of the encrypted ways.</source>
        <translation>Без шифрования каждый на пути к {host} мог бы читать. Выберите один из шифрованных способов.</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>доступ запрещён</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>это папка</translation>
    </message>
    <message>
        <source>it is not there (any more)</source>
        <translation>его там нет (или уже нет)</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>диск заполнен</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>диск сообщает об ошибке</translation>
    </message>
    <message>
        <source>the place is read-only</source>
        <translation>это место только для чтения</translation>
    </message>
    <message>
        <source>{agency} cannot report to IATI here; IOM and UNDP can.</source>
        <translation>{agency} здесь не может сообщать в IATI; это могут МОМ и ПРООН.</translation>
    </message>
    <message>
        <source>{backup} is a backup of {path}: please name the backup first.</source>
        <translation>{backup} — резервная копия {path}: укажите сначала резервную копию.</translation>
    </message>
    <message>
        <source>{by} has decided this already; what was chosen is shown now.</source>
        <translation>Это уже решено ({by}); теперь показан выбранный вариант.</translation>
    </message>
    <message>
        <source>{file} cannot be opened by this passphrase, or it is no recovery key.</source>
        <translation>{file} не открывается этой парольной фразой или не является ключом восстановления.</translation>
    </message>
    <message>
        <source>{file} holds no laptop’s key: it is no enrolment and no signed package.</source>
        <translation>В {file} нет ключа ноутбука: это не регистрация и не подписанный пакет.</translation>
    </message>
    <message>
        <source>{file} is no answer of headquarters to a request, or it was changed on the way.</source>
        <translation>{file} — не ответ штаб-квартиры на запрос, или файл изменили в пути.</translation>
    </message>
    <message>
        <source>{file} is no request for help with a passphrase.</source>
        <translation>{file} — не запрос о помощи с парольной фразой.</translation>
    </message>
    <message>
        <source>{file} was made for another recovery key than the one here, so it cannot be answered from this database.</source>
        <translation>{file} сделан для другого ключа восстановления, поэтому ответить на него из этой базы данных нельзя.</translation>
    </message>
    <message>
        <source>{lines} lines were refused; nothing was recorded.</source>
        <translation>Отклонено строк: {lines}; ничего не записано.</translation>
    </message>
    <message>
        <source>{name} proposed it, so somebody else has to confirm it.</source>
        <translation>Это предложение сделал(а) {name}; подтвердить его должен другой человек.</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file. Save it as a file first.</source>
        <translation>{path} — канал или устройство, а не файл. Сначала сохраните его как файл.</translation>
    </message>
    <message>
        <source>{path} is kept in step by a service such as OneDrive or Dropbox, which copies a database in the middle of a write. Keep it in {local}; packages may go there.</source>
        <translation>{path} синхронизирует служба вроде OneDrive или Dropbox, которая копирует базу посреди записи. Держите её в {local}; пакеты там хранить можно.</translation>
    </message>
    <message>
        <source>{path} is on a stick, and a database there is lost with it or damaged when it is pulled out. Keep it in {local}; packages and backups may go there.</source>
        <translation>{path} находится на флешке: база там пропадёт вместе с ней или повредится, если её выдернуть. Держите её в {local}; пакеты и резервные копии там хранить можно.</translation>
    </message>
    <message>
        <source>{path} is on another computer, and a database there can be damaged by a break in the network. Keep it on this computer, for instance in {local}; packages may go there.</source>
        <translation>{path} находится на другом компьютере, и обрыв сети может повредить там базу. Держите её на этом компьютере, например в {local}; пакеты там хранить можно.</translation>
    </message>
    <message>
        <source>{path} needs {needs} MB of free space for this, and has {free} MB. Nothing has begun: make room there, or choose another place, and try again.</source>
        <translation>Для этого в {path} нужно {needs} МБ свободного места, а есть {free} МБ. Ничего ещё не начато: освободите место или выберите другое и попробуйте снова.</translation>
    </message>
    <message>
        <source>{path} went away while the file was being written: the stick was pulled out, or the disk reports an error. Nothing is lost. Put it back, or choose another place, and write the file again.</source>
        <translation>{path} пропал во время записи файла: носитель вынули или диск сообщает об ошибке. Ничего не потеряно. Вставьте его снова или выберите другое место и запишите файл ещё раз.</translation>
    </message>
    <message>
        <source>{place} asks for the password of {login}. Type it in the window, or put it into the password file (~/.pgpass, or the file that PGPASSFILE names).</source>
        <translation>{place} спрашивает пароль пользователя {login}. Введите его в окне или запишите в файл паролей (~/.pgpass или файл, названный в PGPASSFILE).</translation>
    </message>
    <message>
        <source>{place} does not take this password of {login}. Type it again; the administrator can give a new one.</source>
        <translation>{place} не принимает этот пароль пользователя {login}. Введите его ещё раз; администратор может дать новый.</translation>
    </message>
    <message>
        <source>{place} is empty, and {login} may make no tables there. Ask the administrator to make them with Passerelle, or to allow it once.</source>
        <translation>База {place} пуста, и пользователю {login} нельзя создавать в ней таблицы. Попросите администратора создать их с помощью Passerelle или разрешить это один раз.</translation>
    </message>
    <message>
        <source>{place} lets nobody in as {login} from this computer. Is the name right? Otherwise ask the administrator for a login, and to allow it from here.</source>
        <translation>{place} никого не впускает под именем {login} с этого компьютера. Верно ли имя? Если да, попросите у администратора имя входа и разрешение для этого компьютера.</translation>
    </message>
    <message>
        <source>{program} made no backup: {reason}. Please show this to the administrator.</source>
        <translation>{program} не сделала копию: {reason}. Покажите это администратору.</translation>
    </message>
    <message>
        <source>{text} is no day. Days are written like 2026-01-31.</source>
        <translation>{text} — не день. Дни пишутся так: 2026-01-31.</translation>
    </message>
    <message>
        <source>“{feed}” names no laptop known here, or more than one. The command status lists them.</source>
        <translation>«{feed}» не называет ни одного известного здесь ноутбука или называет несколько. Их перечисляет команда status.</translation>
    </message>
    <message>
        <source>“{key}” has another form than expected.</source>
        <translation>«{key}» имеет не тот вид, что ожидался.</translation>
    </message>
    <message>
        <source>“{key}” is asked for twice. Please name it once.</source>
        <translation>«{key}» указано дважды. Укажите, пожалуйста, один раз.</translation>
    </message>
    <message>
        <source>“{value}” is no date for “{key}”. Please write it as 2013-07-01, 2013-07 or 2013.</source>
        <translation>«{value}» — не дата для «{key}». Напишите её так: 2013-07-01, 2013-07 или 2013.</translation>
    </message>
    <message>
        <source>“{value}” is not known here as “{key}”. Please give a code or a name as the program shows it.</source>
        <translation>«{value}» здесь не известно как «{key}». Укажите код или название так, как его показывает программа.</translation>
    </message>
    <message>
        <source>“{value}” is the code of several records. Please give one of these: {uids}.</source>
        <translation>«{value}» — код нескольких записей. Укажите одну из них: {uids}.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n измененная</numerusform>
            <numerusform>%n измененные</numerusform>
            <numerusform>%n измененных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n изменение</numerusform>
            <numerusform>%n изменения</numerusform>
            <numerusform>%n изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes since the last confirmed package, </source>
        <translation>
            <numerusform>%n изменение после последнего подтвержденного пакета, </numerusform>
            <numerusform>%n изменения после последнего подтвержденного пакета, </numerusform>
            <numerusform>%n изменений после последнего подтвержденного пакета, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken in again.</source>
        <translation>
            <numerusform>Снова загружено %n изменение.</numerusform>
            <numerusform>Снова загружены %n изменения.</numerusform>
            <numerusform>Снова загружено %n изменений.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n конфликт</numerusform>
            <numerusform>%n конфликта</numerusform>
            <numerusform>%n конфликтов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n удаленная</numerusform>
            <numerusform>%n удаленные</numerusform>
            <numerusform>%n удаленных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits made in Excel</source>
        <translation>
            <numerusform>%n правка в Excel</numerusform>
            <numerusform>%n правки в Excel</numerusform>
            <numerusform>%n правок в Excel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n минуты</numerusform>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them set aside before by an undo</source>
        <translation>
            <numerusform>из них %n отложено ранее при отмене</numerusform>
            <numerusform>из них %n отложены ранее при отмене</numerusform>
            <numerusform>из них %n отложено ранее при отмене</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages are written, each in a folder named by its office.</source>
        <translation>
            <numerusform>Записан %n пакет, в папке с названием его офиса.</numerusform>
            <numerusform>Записаны %n пакета, каждый в папке с названием своего офиса.</numerusform>
            <numerusform>Записано %n пакетов, каждый в папке с названием своего офиса.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records.</source>
        <translation>
            <numerusform>%n запись.</numerusform>
            <numerusform>%n записи.</numerusform>
            <numerusform>%n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared pieces go into the library first.</source>
        <translation>
            <numerusform>%n общий материал сначала попадёт в библиотеку.</numerusform>
            <numerusform>%n общих материала сначала попадут в библиотеку.</numerusform>
            <numerusform>%n общих материалов сначала попадут в библиотеку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for another package</source>
        <translation>
            <numerusform>%n ожидает другого пакета</numerusform>
            <numerusform>%n ожидают другого пакета</numerusform>
            <numerusform>%n ожидают другого пакета</numerusform>
        </translation>
    </message>
    <message>
        <source>A table, not a package</source>
        <translation>Таблица, не пакет</translation>
    </message>
    <message>
        <source>Already received on {day}: 0 changes.</source>
        <translation>Уже получено {day}: изменений 0.</translation>
    </message>
    <message>
        <source>Another laptop of this office</source>
        <translation>Другой ноутбук этого представительства</translation>
    </message>
    <message>
        <source>Answer all offices</source>
        <translation>Ответить всем офисам</translation>
    </message>
    <message>
        <source>Asked to send again</source>
        <translation>Просьбы прислать ещё раз</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>Выбор пакетов</translation>
    </message>
    <message>
        <source>Code of the receipt: {code}</source>
        <translation>Код подтверждения: {code}</translation>
    </message>
    <message>
        <source>Collecting changes</source>
        <translation>Сбор изменений</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Подтвержден</translation>
    </message>
    <message>
        <source>Confirmed by phone</source>
        <translation>Подтверждён по телефону</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Копировать путь</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflicts</source>
        <translation>
            <numerusform>Решить %n конфликт</numerusform>
            <numerusform>Решить %n конфликта</numerusform>
            <numerusform>Решить %n конфликтов</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop packages here, or anywhere on the window</source>
        <translation>Перетащите пакеты сюда или в любое место окна</translation>
    </message>
    <message>
        <source>Edited in Excel</source>
        <translation>Изменен в Excel</translation>
    </message>
    <message>
        <source>For another office</source>
        <translation>Для другого представительства</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>В папку</translation>
    </message>
    <message>
        <source>Into the library before: {new} new, {changed} changed.</source>
        <translation>Перед этим в библиотеку: новых {new}, изменённых {changed}.</translation>
    </message>
    <message>
        <source>It asks to send something again.</source>
        <translation>Он просит прислать что-то ещё раз.</translation>
    </message>
    <message>
        <source>It brings no records, only news of what was received.</source>
        <translation>Записей в нём нет, только сведения о полученном.</translation>
    </message>
    <message numerus="yes">
        <source>It confirms %n packages sent from here.</source>
        <translation>
            <numerusform>Он подтверждает %n пакет, отправленный отсюда.</numerusform>
            <numerusform>Он подтверждает %n пакета, отправленные отсюда.</numerusform>
            <numerusform>Он подтверждает %n пакетов, отправленных отсюда.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping a safety copy</source>
        <translation>Сохранение резервной копии</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Ничего нового</translation>
    </message>
    <message>
        <source>Nothing new, and everything received is confirmed.</source>
        <translation>Ничего нового, и всё полученное подтверждено.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new. A package would only confirm what was received: %n receipts.</source>
        <translation>
            <numerusform>Ничего нового. Пакет лишь подтвердил бы полученное: %n подтверждение.</numerusform>
            <numerusform>Ничего нового. Пакет лишь подтвердил бы полученное: %n подтверждения.</numerusform>
            <numerusform>Ничего нового. Пакет лишь подтвердил бы полученное: %n подтверждений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written for {office}: {reason}</source>
        <translation>Для {office} ничего не записано: {reason}</translation>
    </message>
    <message>
        <source>Lost?</source>
        <translation>Потерян?</translation>
    </message>
    <message numerus="yes">
        <source>%n edits chosen. Change…</source>
        <translation>
            <numerusform>Выбрана %n правка. Изменить…</numerusform>
            <numerusform>Выбрано %n правки. Изменить…</numerusform>
            <numerusform>Выбрано %n правок. Изменить…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still to come, {size}.</source>
        <translation>
            <numerusform>Ещё не пришёл %n файл, {size}.</numerusform>
            <numerusform>Ещё не пришли %n файла, {size}.</numerusform>
            <numerusform>Ещё не пришли %n файлов, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files came along, {size}.</source>
        <translation>
            <numerusform>Вместе пришёл %n файл, {size}.</numerusform>
            <numerusform>Вместе пришли %n файла, {size}.</numerusform>
            <numerusform>Вместе пришли %n файлов, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files come along, {size}.</source>
        <translation>
            <numerusform>Вместе приходит %n файл, {size}.</numerusform>
            <numerusform>Вместе приходят %n файла, {size}.</numerusform>
            <numerusform>Вместе приходят %n файлов, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go along, {size}.</source>
        <translation>
            <numerusform>Вместе идёт %n файл, {size}.</numerusform>
            <numerusform>Вместе идут %n файла, {size}.</numerusform>
            <numerusform>Вместе идут %n файлов, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for a later package, {size}.</source>
        <translation>
            <numerusform>%n файл ждёт следующего пакета, {size}.</numerusform>
            <numerusform>%n файла ждут следующего пакета, {size}.</numerusform>
            <numerusform>%n файлов ждут следующего пакета, {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more places may name a person.</source>
        <translation>
            <numerusform>Ещё %n место, возможно, указывает на человека.</numerusform>
            <numerusform>Ещё %n места, возможно, указывают на человека.</numerusform>
            <numerusform>Ещё %n мест, возможно, указывают на человека.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty table to fill in…</source>
        <translation>Пустая таблица для заполнения…</translation>
    </message>
    <message>
        <source>As a workbook with a password</source>
        <translation>Книгой с паролем</translation>
    </message>
    <message>
        <source>As an open workbook</source>
        <translation>Открытой книгой</translation>
    </message>
    <message>
        <source>Better ask the author to leave persons out of texts; you may also take it as it is.</source>
        <translation>Лучше попросить автора не называть людей в текстах; можно и принять как есть.</translation>
    </message>
    <message>
        <source>Closed by a password: whoever knows it opens the workbook in Excel. Tell it by phone, never in the same mail. Attached files wait for another package.</source>
        <translation>Закрыто паролем: кто его знает, откроет книгу в Excel. Сообщайте его по телефону и никогда в том же письме. Вложенные файлы ждут другого пакета.</translation>
    </message>
    <message>
        <source>Encrypted; it can be opened by: {laptops}</source>
        <translation>Зашифрован; открыть могут: {laptops}</translation>
    </message>
    <message>
        <source>For people without Passerelle: Excel asks for the password, which you tell them by phone.</source>
        <translation>Для тех, у кого нет Passerelle: Excel спросит пароль, который вы сообщите по телефону.</translation>
    </message>
    <message>
        <source>For people without Passerelle: whoever gets hold of the file can read it.</source>
        <translation>Для тех, у кого нет Passerelle: прочитать его может любой, к кому попадёт файл.</translation>
    </message>
    <message>
        <source>It brings no records, only files.</source>
        <translation>Записей в нём нет, только файлы.</translation>
    </message>
    <message numerus="yes">
        <source>It is large and stands in %n files beside one another. Send them all; they can be imported in any order.</source>
        <translation>
            <numerusform>Он большой и занимает %n файл рядом. Отправьте его.</numerusform>
            <numerusform>Он большой и занимает %n файла рядом. Отправьте все; загружать их можно в любом порядке.</numerusform>
            <numerusform>Он большой и занимает %n файлов рядом. Отправьте все; загружать их можно в любом порядке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the files go along</source>
        <translation>Отправить и файлы</translation>
    </message>
    <message>
        <source>Look at the edits…</source>
        <translation>Посмотреть правки…</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Объединен</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>Объединение</translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation>Нужна более новая программа</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>Нужен пароль</translation>
    </message>
    <message>
        <source>No office lacks anything or awaits a receipt.</source>
        <translation>Ни одному офису ничего не нужно, подтверждений никто не ждёт.</translation>
    </message>
    <message>
        <source>No package was written or received here yet.</source>
        <translation>Здесь еще не создавали и не получали пакетов.</translation>
    </message>
    <message>
        <source>No records are new; only files go along.</source>
        <translation>Новых записей нет; уходят только файлы.</translation>
    </message>
    <message>
        <source>Not encrypted, as you chose: whoever gets hold of the file can read it.</source>
        <translation>Не зашифрован, как вы выбрали: прочитать его может любой, к кому попадёт файл.</translation>
    </message>
    <message>
        <source>Not encrypted, because no laptop of {office} is verified here: whoever gets hold of the file can read it. Ask for an enrolment from there and compare its digits by phone.</source>
        <translation>Не зашифрован, так как здесь не проверен ни один компьютер, {office}: прочитать его может любой, к кому попадёт файл. Запросите оттуда регистрацию и сверьте её цифры по телефону.</translation>
    </message>
    <message>
        <source>Not encrypted, because this database has no passphrase: whoever gets hold of the file can read it.</source>
        <translation>Не зашифрован, так как у этой базы данных нет парольной фразы: прочитать его может любой, к кому попадёт файл.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Представительство</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Открыть подтверждение</translation>
    </message>
    <message>
        <source>Open with the password</source>
        <translation>Открыть с паролем</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Package {number} of {office} can be undone until something is recorded or sent here. What it brought is set aside then, and can be taken again.</source>
        <translation>Пакет {number} от {office} можно отменить, пока здесь ничего не записано и не отправлено. То, что он принёс, тогда откладывается, и его можно загрузить снова.</translation>
    </message>
    <message>
        <source>Package {number} of {office} is undone. What it brought is set aside and can be taken again.</source>
        <translation>Пакет {number} от {office} отменён. То, что он принёс, отложено, и его можно загрузить снова.</translation>
    </message>
    <message>
        <source>Packages both ways</source>
        <translation>Пакеты в обе стороны</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Пароль файла</translation>
    </message>
    <message>
        <source>Please wait until the work that goes on here has ended.</source>
        <translation>Подождите, пока закончится идущая здесь работа.</translation>
    </message>
    <message>
        <source>Reading the packages</source>
        <translation>Чтение пакетов</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Получение</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонен</translation>
    </message>
    <message>
        <source>Save a copy with notes…</source>
        <translation>Сохранить копию с примечаниями…</translation>
    </message>
    <message>
        <source>See where it went…</source>
        <translation>Показать, куда попало…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Sender not verified</source>
        <translation>Отправитель не проверен</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлен</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Улажено</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Показать папку</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopped. No package was written.</source>
        <translation>Остановлено. Пакет не создан.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>Остановлено. Ничего не загружено.</translation>
    </message>
    <message>
        <source>Stopped. What was taken in before stays; see what is left.</source>
        <translation>Остановлено. Уже принятое остаётся; посмотрите, что ещё осталось.</translation>
    </message>
    <message>
        <source>Stopped. What was written stays.</source>
        <translation>Остановлено. Записанное остаётся.</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>Загрузить снова</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Take its rows in…</source>
        <translation>Загрузить его строки…</translation>
    </message>
    <message>
        <source>Taken in: {what}</source>
        <translation>Загружено: {what}</translation>
    </message>
    <message>
        <source>That is the file itself, which stays as it is. Please choose another name.</source>
        <translation>Это сам файл, он остаётся как есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The file of this package is no longer kept here.</source>
        <translation>Файл этого пакета здесь больше не хранится.</translation>
    </message>
    <message>
        <source>The first package for this office: all it may have, </source>
        <translation>Первый пакет для этого представительства: все, что ему разрешено иметь, </translation>
    </message>
    <message>
        <source>This import was undone on {at}. What it had brought is set aside, and can be taken again.</source>
        <translation>Эта загрузка отменена: {at}. То, что она принесла, отложено, и его можно загрузить снова.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Training, refused here</source>
        <translation>Учебный, здесь отклонен</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>Отменить эту загрузку</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>Отмена загрузки</translation>
    </message>
    <message>
        <source>Undone, set aside</source>
        <translation>Отменён, отложен</translation>
    </message>
    <message>
        <source>Waits for another package</source>
        <translation>Ожидает другого пакета</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>What did not come</source>
        <translation>Что не пришло</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>Что отклонено</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Without them the package is small; they follow later.</source>
        <translation>Без них пакет мал; они уйдут позже.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Идет работа</translation>
    </message>
    <message>
        <source>Would bring: {what}</source>
        <translation>Поступит: {what}</translation>
    </message>
    <message>
        <source>Write a request</source>
        <translation>Записать просьбу</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>Создать пакет</translation>
    </message>
    <message>
        <source>Writing the answers</source>
        <translation>Записываются ответы</translation>
    </message>
    <message>
        <source>Writing the request</source>
        <translation>Записывается просьба</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Запись книги</translation>
    </message>
    <message>
        <source>Written, not confirmed</source>
        <translation>Создан, не подтвержден</translation>
    </message>
    <message numerus="yes">
        <source>in %n records.</source>
        <translation>
            <numerusform>в %n записи.</numerusform>
            <numerusform>в %n записях.</numerusform>
            <numerusform>в %n записях.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} from {office}</source>
        <translation>{file}, отправитель: {office}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has %n notes. Send it back; corrected, it can be imported like the original.</source>
        <translation>
            <numerusform>В {file} %n примечание. Отправьте его обратно; исправленный, он принимается как исходный.</numerusform>
            <numerusform>В {file} %n примечания. Отправьте его обратно; исправленный, он принимается как исходный.</numerusform>
            <numerusform>В {file} %n примечаний. Отправьте его обратно; исправленный, он принимается как исходный.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there first.</source>
        <translation>{file} открыт в другой программе. Сначала закройте его там.</translation>
    </message>
    <message>
        <source>{file} is written. Send it to {office} by mail, or carry it on a stick.</source>
        <translation>Создан файл {file}. Получатель: {office}. Отправьте его по почте или передайте на USB-накопителе.</translation>
    </message>
    <message>
        <source>{file} is written. Send it to {office}: its next package brings what is missing.</source>
        <translation>{file} записан. Отправьте его в {office}: следующий пакет оттуда принесёт недостающее.</translation>
    </message>
    <message>
        <source>{file} is written. Whoever fills it in needs no program; drop it here when it is back.</source>
        <translation>{file} записан. Тому, кто его заполняет, программа не нужна; перетащите его сюда, когда он вернётся.</translation>
    </message>
    <message>
        <source>{step}, about {time} left</source>
        <translation>{step}, осталось около {time}</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>0 no, 1 partly, 2 fully.</source>
        <translation>0 — нет, 1 — частично, 2 — полностью.</translation>
    </message>
    <message>
        <source>1 low, 2 medium, 3 high.</source>
        <translation>1 — низкая, 2 — средняя, 3 — высокая степень.</translation>
    </message>
    <message>
        <source>15 to 24 years old.</source>
        <translation>От 15 до 24 лет.</translation>
    </message>
    <message>
        <source>A correction or refund is negative.</source>
        <translation>Исправление или возврат пишется со знаком минус.</translation>
    </message>
    <message>
        <source>A random name that all records of the tie share.</source>
        <translation>Случайное имя, общее для всех связанных записей.</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Сокращение</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Adds up as</source>
        <translation>Как обобщать</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Возраст</translation>
    </message>
    <message>
        <source>Agencies taking part</source>
        <translation>Участвующие учреждения</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Учреждение</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>Подписание соглашения</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>An address of the organisation, not of a person.</source>
        <translation>Адрес организации, а не человека.</translation>
    </message>
    <message>
        <source>An address of the programme, not of a person.</source>
        <translation>Адрес программы, а не человека.</translation>
    </message>
    <message>
        <source>An existing programme or tool it belongs to.</source>
        <translation>Существующая программа или инструмент, к которому она относится.</translation>
    </message>
    <message>
        <source>Answers the need</source>
        <translation>Отвечает на потребность</translation>
    </message>
    <message>
        <source>Approached by</source>
        <translation>Кто общается с партнером</translation>
    </message>
    <message>
        <source>As people there write it; accents do not matter for search.</source>
        <translation>Как пишут местные жители; диакритические знаки при поиске не важны.</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>Спросить снова</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Аудитория</translation>
    </message>
    <message>
        <source>Based in</source>
        <translation>Страна нахождения</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Исходное значение</translation>
    </message>
    <message>
        <source>Baseline measured on</source>
        <translation>Дата исходного значения</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Дополнительный балл</translation>
    </message>
    <message>
        <source>Change of policy</source>
        <translation>Изменение политики</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Контрольная сумма</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Комитет</translation>
    </message>
    <message>
        <source>Comparative advantage</source>
        <translation>Сравнительное преимущество</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>Согласие дано</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Дата согласия</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>Context, approach and people concerned, in a paragraph or two.</source>
        <translation>Контекст, подход и затронутые люди, в одном-двух абзацах.</translation>
    </message>
    <message>
        <source>Contributing agencies</source>
        <translation>Содействующие учреждения</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>Исправляет</translation>
    </message>
    <message>
        <source>Count a person once, in the group that fits best.</source>
        <translation>Учитывайте человека один раз, в наиболее подходящей группе.</translation>
    </message>
    <message>
        <source>Counted or estimated</source>
        <translation>Подсчитано или оценено</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Counts when the dates are not known.</source>
        <translation>Учитывается, когда даты неизвестны.</translation>
    </message>
    <message>
        <source>Criteria of selection</source>
        <translation>Критерии отбора</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>Доноры</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Продолжительность</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Последствия</translation>
    </message>
    <message>
        <source>Effects of migration on jobs, on the population, on public services.</source>
        <translation>Влияние миграции на занятость, население и государственные услуги.</translation>
    </message>
    <message>
        <source>Either an agency or an organisation.</source>
        <translation>Либо учреждение, либо организация.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Expected local impact</source>
        <translation>Ожидаемое воздействие на местах</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>First day; leave it empty when the date is not known.</source>
        <translation>Первый день; оставьте пустым, если дата неизвестна.</translation>
    </message>
    <message>
        <source>Focal point of the initiative</source>
        <translation>Координатор инициативы</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Дата последующих действий</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Последующие действия</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>Продолжает</translation>
    </message>
    <message>
        <source>For activities of a whole programme, not of one initiative.</source>
        <translation>Для мероприятий целой программы, а не одной инициативы.</translation>
    </message>
    <message>
        <source>For figures of a whole country.</source>
        <translation>Для данных по целой стране.</translation>
    </message>
    <message>
        <source>For reports that headquarters writes in English.</source>
        <translation>Для отчетов штаб-квартиры на английском языке.</translation>
    </message>
    <message>
        <source>For the program: the other columns of the list, as JSON.</source>
        <translation>Для программы: остальные столбцы списка в формате JSON.</translation>
    </message>
    <message>
        <source>Found by search; separated by semicolons.</source>
        <translation>Находятся при поиске; через точку с запятой.</translation>
    </message>
    <message>
        <source>Foundation, association, public body…, as it calls itself.</source>
        <translation>Фонд, ассоциация, государственный орган… — как она сама себя называет.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Дата с</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Functional mailbox</source>
        <translation>Служебный почтовый ящик</translation>
    </message>
    <message>
        <source>Further properties</source>
        <translation>Прочие свойства</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Кто предоставил</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Грант</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Groups concerned</source>
        <translation>Затронутые группы</translation>
    </message>
    <message>
        <source>Headquarters puts it into the library that every office receives.</source>
        <translation>Штаб-квартира помещает это в библиотеку, которую получает каждое представительство.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>Дата проведения</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>Степень точности</translation>
    </message>
    <message>
        <source>How it can grow</source>
        <translation>Как расширить</translation>
    </message>
    <message>
        <source>How much of the currency one US dollar was worth.</source>
        <translation>Сколько единиц валюты стоил один доллар США.</translation>
    </message>
    <message>
        <source>How several values become one: their sum, their mean or the last.</source>
        <translation>Как несколько значений сводятся в одно: сумма, среднее или последнее.</translation>
    </message>
    <message>
        <source>How the risk is reduced, or the opportunity used.</source>
        <translation>Как снижается риск или используется возможность.</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>В натуральной форме</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Используется</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <source>Initiatives in all</source>
        <translation>Инициатив всего</translation>
    </message>
    <message>
        <source>Initiatives per country</source>
        <translation>Инициатив на страну</translation>
    </message>
    <message>
        <source>Institutionalised in</source>
        <translation>Где закреплено</translation>
    </message>
    <message>
        <source>Institutionalised since</source>
        <translation>Закреплено с</translation>
    </message>
    <message>
        <source>Key objective</source>
        <translation>Основная цель</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Lead agencies</source>
        <translation>Ведущие учреждения</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Правовая форма</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Made by the program from the office and a number; you can change it.</source>
        <translation>Составляется программой из представительства и номера; можно изменить.</translation>
    </message>
    <message>
        <source>Main theme</source>
        <translation>Главная тема</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Общий ориентир</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>Можно показывать</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мера</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>Дата измерения</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Мужчины</translation>
    </message>
    <message>
        <source>Migration governance assessed in</source>
        <translation>Год оценки управления миграцией</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>Название на арабском</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название на английском</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>Название на французском</translation>
    </message>
    <message>
        <source>Name in Portuguese</source>
        <translation>Название на португальском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>Название на испанском</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Сети</translation>
    </message>
    <message>
        <source>No names, phone numbers or e-mail addresses of persons, please.</source>
        <translation>Пожалуйста, без имен, телефонов и электронных адресов людей.</translation>
    </message>
    <message>
        <source>No, if only the country or a vague area is known so far.</source>
        <translation>«Нет», если пока известна только страна или примерный район.</translation>
    </message>
    <message>
        <source>Nobody can be recognised, or the written consent is kept.</source>
        <translation>Никого нельзя узнать, или хранится письменное согласие.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Of them men</source>
        <translation>В том числе мужчины</translation>
    </message>
    <message>
        <source>Of them with a disability</source>
        <translation>В том числе с инвалидностью</translation>
    </message>
    <message>
        <source>Of them women</source>
        <translation>В том числе женщины</translation>
    </message>
    <message>
        <source>Of them young</source>
        <translation>В том числе молодежь</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Представительство</translation>
    </message>
    <message>
        <source>Old records keep a code that is no longer offered.</source>
        <translation>Старые записи сохраняют код, который больше не предлагается.</translation>
    </message>
    <message>
        <source>One or several, with a semicolon between them; the first one leads. The country behind a comma where it is another one: “Name, Italy”.</source>
        <translation>Одна или несколько через точку с запятой; первая — ведущая. Страна после запятой, если она другая: «Название, Италия».</translation>
    </message>
    <message>
        <source>Only when women and men were not counted.</source>
        <translation>Только если женщин и мужчин не считали отдельно.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Original record</source>
        <translation>Исходная запись</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Другие названия</translation>
    </message>
    <message>
        <source>Other or not known</source>
        <translation>Другое или неизвестно</translation>
    </message>
    <message>
        <source>Own merit</source>
        <translation>Собственные достоинства</translation>
    </message>
    <message>
        <source>Own title</source>
        <translation>Собственное название</translation>
    </message>
    <message>
        <source>Owned since</source>
        <translation>В ведении с</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Часть чего</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Partner organisations</source>
        <translation>Организации-партнёры</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Plan or priority served</source>
        <translation>План или приоритет</translation>
    </message>
    <message>
        <source>Planned or reached</source>
        <translation>Запланировано или достигнуто</translation>
    </message>
    <message>
        <source>Policy concerned</source>
        <translation>Затронутая политика</translation>
    </message>
    <message>
        <source>Precise place</source>
        <translation>Точное место</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Programme results served</source>
        <translation>Результаты программы</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>Причина исправления</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Обоснование</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Reference of the agreement</source>
        <translation>Номер соглашения</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>Ответ на</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Results owned by</source>
        <translation>Кто ведает результатами</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Кто рассмотрел</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>Дата рассмотрения</translation>
    </message>
    <message>
        <source>Risk or opportunity</source>
        <translation>Риск или возможность</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>ЦУР</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Масштабирование</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Сектор</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Share with all offices</source>
        <translation>Для всех представительств</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>Кем передано</translation>
    </message>
    <message>
        <source>Shown beside the score, not added to it.</source>
        <translation>Показывается рядом с баллом, к нему не прибавляется.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Standard indicator</source>
        <translation>Стандартный показатель</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>Статус с</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Краткое описание</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Целевое значение</translation>
    </message>
    <message>
        <source>Target by</source>
        <translation>Срок целевого значения</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The body that decides, not its members.</source>
        <translation>Орган, который решает, а не его члены.</translation>
    </message>
    <message>
        <source>The country of its seat, also when it works abroad.</source>
        <translation>Страна, где находится ее центральный офис, даже если она работает за рубежом.</translation>
    </message>
    <message>
        <source>The country whose office keeps the record.</source>
        <translation>Страна, офис которой ведёт запись.</translation>
    </message>
    <message>
        <source>The date the document carries.</source>
        <translation>Дата, указанная в документе.</translation>
    </message>
    <message>
        <source>The earlier figure that this one replaces.</source>
        <translation>Прежнее число, которое это заменяет.</translation>
    </message>
    <message>
        <source>The earlier measurement that this one replaces.</source>
        <translation>Прежнее измерение, которое это заменяет.</translation>
    </message>
    <message>
        <source>The initiative of an earlier round that this one continues.</source>
        <translation>Инициатива прежнего раунда, которую эта продолжает.</translation>
    </message>
    <message>
        <source>The law, budget or service that keeps it going.</source>
        <translation>Закон, бюджет или служба, благодаря которым это продолжается.</translation>
    </message>
    <message>
        <source>The list the theme is taken from.</source>
        <translation>Список, из которого взята тема.</translation>
    </message>
    <message>
        <source>The list, report or survey the number comes from.</source>
        <translation>Список, отчет или опрос, из которого взято число.</translation>
    </message>
    <message>
        <source>The local plan or national priority it is part of.</source>
        <translation>Местный план или национальный приоритет, частью которого она является.</translation>
    </message>
    <message>
        <source>The most important one of its list; at most one.</source>
        <translation>Самая важная в своем списке; не более одной.</translation>
    </message>
    <message>
        <source>The noted need that this activity answers.</source>
        <translation>Записанная потребность, на которую отвечает мероприятие.</translation>
    </message>
    <message>
        <source>The official title, in the language of the office.</source>
        <translation>Официальное название на языке представительства.</translation>
    </message>
    <message>
        <source>The one agency that speaks with this partner.</source>
        <translation>Одно учреждение, которое общается с этим партнером.</translation>
    </message>
    <message>
        <source>The part it manages, or receives as a sub-grant.</source>
        <translation>Часть, которой он распоряжается или которую получает как субгрант.</translation>
    </message>
    <message>
        <source>The person agreed to be named here. Withdrawing it removes name, e-mail and phone.</source>
        <translation>Человек согласился быть здесь названным. При отзыве согласия удаляются имя, почта и телефон.</translation>
    </message>
    <message>
        <source>The programme of a round, phase or pilot.</source>
        <translation>Программа, к которой относится раунд, этап или пилотный проект.</translation>
    </message>
    <message>
        <source>The programme&apos;s grant as approved.</source>
        <translation>Утвержденный грант программы.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Time, premises or goods, given at their worth.</source>
        <translation>Время, помещения или товары по их стоимости.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>Название на английском</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>Набор инструментов</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тематика</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Two or more make it a joint activity.</source>
        <translation>При двух и более мероприятие становится совместным.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Type of area</source>
        <translation>Тип местности</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Вид услуги</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дата по</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Wanted for people reached; a plan may cover the whole initiative.</source>
        <translation>Нужно для охваченных людей; план может относиться ко всей инициативе.</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>Веб-сайт</translation>
    </message>
    <message>
        <source>What continues after the grant</source>
        <translation>Что продолжится после гранта</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>На что</translation>
    </message>
    <message>
        <source>What should be different at the end, in two sentences.</source>
        <translation>Что должно измениться в итоге, в двух предложениях.</translation>
    </message>
    <message>
        <source>What this contact answers for, such as health focal point.</source>
        <translation>За что отвечает этот контакт, например координатор по здравоохранению.</translation>
    </message>
    <message>
        <source>What this partner does.</source>
        <translation>Что делает этот партнер.</translation>
    </message>
    <message>
        <source>When no standard indicator fits.</source>
        <translation>Если не подходит ни один стандартный показатель.</translation>
    </message>
    <message>
        <source>When to check that the contact is still right; after two years at the latest.</source>
        <translation>Когда проверить, верен ли контакт; не позднее чем через два года.</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Кому видно</translation>
    </message>
    <message>
        <source>Who took the results over.</source>
        <translation>Кто принял результаты.</translation>
    </message>
    <message>
        <source>Whose need</source>
        <translation>Чья потребность</translation>
    </message>
    <message>
        <source>Why this partner and no other.</source>
        <translation>Почему именно этот партнер.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>Рабочая почта</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>Рабочий телефон</translation>
    </message>
    <message>
        <source>Year of the local migration governance indicators, if there was one.</source>
        <translation>Год оценки по местным показателям управления миграцией, если она была.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message numerus="yes">
        <source>%n cells cannot be read. Nothing is saved yet.</source>
        <translation>
            <numerusform>%n ячейку не удалось прочитать. Пока ничего не сохранено.</numerusform>
            <numerusform>%n ячейки не удалось прочитать. Пока ничего не сохранено.</numerusform>
            <numerusform>%n ячеек не удалось прочитать. Пока ничего не сохранено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers fell outside the cells to fill in.</source>
        <translation>
            <numerusform>%n число оказалось вне заполняемых ячеек.</numerusform>
            <numerusform>%n числа оказались вне заполняемых ячеек.</numerusform>
            <numerusform>%n чисел оказалось вне заполняемых ячеек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers taken over.</source>
        <translation>
            <numerusform>Перенесено %n число.</numerusform>
            <numerusform>Перенесено %n числа.</numerusform>
            <numerusform>Перенесено %n чисел.</numerusform>
        </translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>Все возрасты</translation>
    </message>
    <message>
        <source>All periods together</source>
        <translation>Все периоды вместе</translation>
    </message>
    <message>
        <source>Begin this period</source>
        <translation>Начать этот период</translation>
    </message>
    <message>
        <source>Counted twice? Several records stand in this cell.</source>
        <translation>Посчитано дважды? В этой ячейке несколько записей.</translation>
    </message>
    <message>
        <source>Give an indicator a target, and how far it came is drawn here.</source>
        <translation>Задайте показателю целевое значение, и здесь будет показано, насколько оно достигнуто.</translation>
    </message>
    <message>
        <source>Headings were left out.</source>
        <translation>Заголовки пропущены.</translation>
    </message>
    <message>
        <source>Leave these numbers</source>
        <translation>Не сохранять эти числа</translation>
    </message>
    <message>
        <source>New period…</source>
        <translation>Новый период…</translation>
    </message>
    <message>
        <source>Numbers by group, sex and age</source>
        <translation>Числа по группе, полу и возрасту</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>People are counted per initiative. Record one first.</source>
        <translation>Люди учитываются по инициативам. Сначала запишите инициативу.</translation>
    </message>
    <message>
        <source>People in all</source>
        <translation>Всего людей</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Достигнуто</translation>
    </message>
    <message>
        <source>Reached means people new in this period, so that periods add up.</source>
        <translation>«Достигнуто» — это новые люди за данный период, поэтому периоды складываются.</translation>
    </message>
    <message>
        <source>Reached, of those planned</source>
        <translation>Достигнуто из запланированного</translation>
    </message>
    <message>
        <source>Targets and what was measured</source>
        <translation>Цели и измерения</translation>
    </message>
    <message>
        <source>The whole initiative</source>
        <translation>Вся инициатива</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Until when, please.</source>
        <translation>Укажите дату окончания.</translation>
    </message>
    <message>
        <source>Women and girls</source>
        <translation>Женщины и девочки</translation>
    </message>
    <message>
        <source>Youth, 15 to 24</source>
        <translation>Молодежь, 15–24 года</translation>
    </message>
    <message>
        <source>not measured yet, target {aim}</source>
        <translation>ещё не измерено, цель: {aim}</translation>
    </message>
    <message>
        <source>{got} of {aim}, {share}</source>
        <translation>{got} из {aim}, {share}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>A document may name its author and others in its properties. They stay; look there before you share it.</source>
        <translation>В свойствах документа могут быть имена автора и других людей. Они остаются; загляните туда, прежде чем делиться.</translation>
    </message>
    <message>
        <source>A file belongs to a document, an initiative, an activity or a note; this is none.</source>
        <translation>Файл относится к документу, инициативе, деятельности или заметке; это не то.</translation>
    </message>
    <message>
        <source>A file in the package is not the one it says ({file}). It was left out and is asked for again.</source>
        <translation>Файл в пакете не тот, которым назван ({file}). Он пропущен и будет запрошен снова.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Выбрать файл</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Device and notes were removed from the picture.</source>
        <translation>Сведения об устройстве и пометки из снимка удалены.</translation>
    </message>
    <message>
        <source>No program here opens this file. Save a copy of it instead.</source>
        <translation>Здесь нет программы для этого файла. Сохраните его копию.</translation>
    </message>
    <message>
        <source>Only these kinds of file can be attached: pdf, docx, xlsx, jpg, png, txt. Save it as one of them first.</source>
        <translation>Приложить можно только файлы: pdf, docx, xlsx, jpg, png, txt. Сначала сохраните его в одном из этих видов.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Or drop it here: pdf, docx, xlsx, jpg, png or txt, up to 10 MB. Pictures are made smaller, and place and device are taken out of them.</source>
        <translation>Или перетащите его сюда: pdf, docx, xlsx, jpg, png или txt, до 10 МБ. Снимки уменьшаются, место и устройство из них удаляются.</translation>
    </message>
    <message>
        <source>Place and device were removed from the picture.</source>
        <translation>Место и устройство из снимка удалены.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Файл читается…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Several workbooks lie in this zip. Unpack it and choose them.</source>
        <translation>В этом zip несколько книг. Распакуйте его и выберите их.</translation>
    </message>
    <message>
        <source>Small picture of the file</source>
        <translation>Уменьшенное изображение файла</translation>
    </message>
    <message>
        <source>Something that does not belong there lies in the package ({part}). Unpack it and choose the workbook inside, or ask for the package again.</source>
        <translation>В пакете лежит что-то постороннее ({part}). Распакуйте его и выберите книгу или попросите пакет снова.</translation>
    </message>
    <message>
        <source>Still to come, with a later package ({size}).</source>
        <translation>Ещё придёт со следующим пакетом ({size}).</translation>
    </message>
    <message>
        <source>The copy of the file here was changed or damaged, so it is not used. It is put aside in {path} and asked for again with the next package.</source>
        <translation>Здешняя копия файла изменена или повреждена и не используется. Она отложена в {path} и будет запрошена снова со следующим пакетом.</translation>
    </message>
    <message>
        <source>The file could not be kept: {reason}. Make room and try again; records are not touched by this.</source>
        <translation>Файл не удалось сохранить: {reason}. Освободите место и повторите; записи не затронуты.</translation>
    </message>
    <message>
        <source>The file holds macros; they never travel. Save it without macros, as .docx or .xlsx.</source>
        <translation>В файле макросы; они никогда не отправляются. Сохраните его без них, как .docx или .xlsx.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Make it smaller, or give a link to it.</source>
        <translation>Файл больше {limit} МБ. Уменьшите его или дайте ссылку.</translation>
    </message>
    <message>
        <source>The file is still to come. It arrives with a later package from somebody who has it.</source>
        <translation>Файл ещё не пришёл. Он придёт со следующим пакетом от того, у кого он есть.</translation>
    </message>
    <message>
        <source>The name says “{named}”, but the file is something else ({found}). Open it with its own program and save it under a right name.</source>
        <translation>Имя говорит «{named}», но это другой файл ({found}). Откройте его своей программой и сохраните под верным именем.</translation>
    </message>
    <message>
        <source>The package holds more than {limit} MB of files. The rest is asked for again.</source>
        <translation>В пакете больше {limit} МБ файлов. Остальное будет запрошено снова.</translation>
    </message>
    <message>
        <source>The picture cannot be read. Open it and save it anew as jpg or png.</source>
        <translation>Снимок не читается. Откройте его и сохраните заново как jpg или png.</translation>
    </message>
    <message>
        <source>The picture has {count} million points; {limit} million can be read. Make it smaller first.</source>
        <translation>В снимке {count} млн точек; прочесть можно {limit} млн. Сначала уменьшите его.</translation>
    </message>
    <message>
        <source>The picture was made smaller; your own file is unchanged.</source>
        <translation>Снимок уменьшен; ваш собственный файл не изменился.</translation>
    </message>
    <message>
        <source>The place was removed from the picture.</source>
        <translation>Место из снимка удалено.</translation>
    </message>
    <message>
        <source>The zip holds files that the package does not name ({count}); left out.</source>
        <translation>В zip есть файлы, которых пакет не называет ({count}); они пропущены.</translation>
    </message>
    <message>
        <source>There is no workbook in this zip. Ask for the package again.</source>
        <translation>В этом zip нет книги. Попросите пакет снова.</translation>
    </message>
    <message>
        <source>This file cannot be attached.</source>
        <translation>Этот файл нельзя приложить.</translation>
    </message>
    <message>
        <source>This record has no file.</source>
        <translation>У этой записи нет файла.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>{name} сохранён.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} КБ</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>A change cannot be read.</source>
        <translation>Одно из изменений не читается.</translation>
    </message>
    <message>
        <source>A formula stands here whose result is not in the file. Open and save it in a spreadsheet program, or write the value.</source>
        <translation>Здесь формула, результата которой нет в файле. Откройте и сохраните его в табличной программе или впишите значение.</translation>
    </message>
    <message>
        <source>A record much like this one is here already. Is it the same, or a new one?</source>
        <translation>Очень похожая запись уже есть. Это она или новая?</translation>
    </message>
    <message>
        <source>A row of totals; it is no record.</source>
        <translation>Строка итогов; это не запись.</translation>
    </message>
    <message>
        <source>A row was added: {name}.</source>
        <translation>Добавлена строка: {name}.</translation>
    </message>
    <message>
        <source>A row was copied; it has the mark of another one.</source>
        <translation>Строка скопирована; на ней метка другой строки.</translation>
    </message>
    <message>
        <source>A sheet is gone: {name}. Nothing was deleted.</source>
        <translation>Нет листа: {name}. Ничего не удалено.</translation>
    </message>
    <message>
        <source>An organisation much like “{name}” is here already. Is it the same, or a new one?</source>
        <translation>Организация, очень похожая на «{name}», уже есть. Это она или новая?</translation>
    </message>
    <message>
        <source>Another organisation leads already, so “{name}” is taken as a partner.</source>
        <translation>Ведущая организация уже есть, поэтому «{name}» берётся как партнёр.</translation>
    </message>
    <message>
        <source>Is it one of these: {names}?</source>
        <translation>Может быть, одно из этих: {names}?</translation>
    </message>
    <message>
        <source>No record is called “{value}”. Correct the name, or record it first.</source>
        <translation>Записи «{value}» нет. Исправьте название или сначала создайте её.</translation>
    </message>
    <message>
        <source>No row of titles was recognised. Say in which row the titles stand, and what the rows are.</source>
        <translation>Строка заголовков не найдена. Укажите, в какой строке заголовки и что это за строки.</translation>
    </message>
    <message>
        <source>Nobody has signed this package. Ask {office} for a new one, written with this version.</source>
        <translation>Этот пакет никто не подписал. Попросите у {office} новый, записанный этой версией.</translation>
    </message>
    <message>
        <source>Nobody here has verified the signature of {laptop} yet. Ring {office}, compare the digits {digits}, then take the package again.</source>
        <translation>Здесь ещё никто не проверил подпись {laptop}. Позвоните в {office}, сверьте цифры {digits} и загрузите пакет снова.</translation>
    </message>
    <message>
        <source>Nobody who wrote this has signed it; it was passed on by another.</source>
        <translation>Никто из писавших это не подписал; это передал кто-то другой.</translation>
    </message>
    <message>
        <source>Nothing but a name in front; no record.</source>
        <translation>Только название в начале; это не запись.</translation>
    </message>
    <message>
        <source>Several records are called “{value}”. Write the code or the uid instead.</source>
        <translation>«{value}» называется несколько записей. Укажите код или uid.</translation>
    </message>
    <message>
        <source>The amount is in {one}, and the column of currencies says {other}.</source>
        <translation>Сумма указана в {one}, а в столбце валют — {other}.</translation>
    </message>
    <message>
        <source>The cell shows an error. Correct it in the file.</source>
        <translation>В ячейке ошибка. Исправьте её в файле.</translation>
    </message>
    <message>
        <source>The column “{label}” is gone. Nothing in it counts as cleared.</source>
        <translation>Столбца «{label}» больше нет. Ничто из него не считается стертым.</translation>
    </message>
    <message>
        <source>The column “{value}” is not taken. Say which field it is, if it is one.</source>
        <translation>Столбец «{value}» не берётся. Укажите, какое это поле, если оно есть.</translation>
    </message>
    <message>
        <source>The country is missing; it says which office keeps the record.</source>
        <translation>Не указана страна: от неё зависит, какой офис ведёт запись.</translation>
    </message>
    <message>
        <source>The hidden mark of this row was changed. To add a record, write it into an empty row.</source>
        <translation>Скрытая метка этой строки изменена. Чтобы добавить запись, впишите ее в пустую строку.</translation>
    </message>
    <message>
        <source>The key of {laptop} was revoked. Nothing it signs is taken any more; ring {office}.</source>
        <translation>Ключ {laptop} отозван. Ничего подписанного им больше не загружается; позвоните в {office}.</translation>
    </message>
    <message>
        <source>The mark of this row belongs to no record of this kind. Empty its first cell.</source>
        <translation>Метка этой строки не принадлежит записи такого вида. Очистите её первую ячейку.</translation>
    </message>
    <message>
        <source>The personal data of this row is for the office of {office} only, so that office records it.</source>
        <translation>Личные данные этой строки — только для своего офиса ({office}); он их и записывает.</translation>
    </message>
    <message>
        <source>The program fills this in itself, so it is not taken from a sheet. A file is attached in the program.</source>
        <translation>Это программа заполняет сама, поэтому из листа оно не берётся. Файл прикрепляют в программе.</translation>
    </message>
    <message>
        <source>The record was deleted before the sheet was written. Bring it back first.</source>
        <translation>Запись была удалена до того, как был создан лист. Сначала восстановите её.</translation>
    </message>
    <message>
        <source>The signature does not fit this package: it was changed on the way, or {office} did not write it. Ask for it again.</source>
        <translation>Подпись не подходит к этому пакету: его изменили в пути, или {office} его не писал. Попросите его ещё раз.</translation>
    </message>
    <message>
        <source>There is no office in {office}. Choose the country whose office keeps it.</source>
        <translation>В этой стране нет офиса: {office}. Выберите страну, офис которой ведёт запись.</translation>
    </message>
    <message>
        <source>This action does not exist. Choose one from the list.</source>
        <translation>Такого действия нет. Выберите действие из списка.</translation>
    </message>
    <message>
        <source>This column is here twice; the first one counts.</source>
        <translation>Этот столбец здесь дважды; учитывается первый.</translation>
    </message>
    <message>
        <source>This package cannot take personal data. Please change it in the program.</source>
        <translation>Этот пакет не может принять личные данные. Пожалуйста, измените их в программе.</translation>
    </message>
    <message>
        <source>This rests on a package that is not here yet. Take this file again when it is.</source>
        <translation>Это опирается на пакет, которого здесь ещё нет. Примите этот файл снова, когда он придёт.</translation>
    </message>
    <message>
        <source>This row belongs to {office}; its office or headquarters records it.</source>
        <translation>Эта строка относится к другому офису ({office}); её записывает он или штаб-квартира.</translation>
    </message>
    <message>
        <source>This sheet is here twice; the one that kept its name counts.</source>
        <translation>Этот лист здесь дважды; учитывается тот, что сохранил свое имя.</translation>
    </message>
    <message>
        <source>a bank account</source>
        <translation>банковский счёт</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>номер телефона</translation>
    </message>
    <message>
        <source>a title before a name</source>
        <translation>обращение перед именем</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>адрес электронной почты</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>координаты</translation>
    </message>
    <message>
        <source>the age of one person</source>
        <translation>возраст одного человека</translation>
    </message>
    <message>
        <source>the number of a document</source>
        <translation>номер документа</translation>
    </message>
    <message>
        <source>{laptop} has another verified key than the one that signed this. Ring {office}: if it is a new laptop, verify its digits {digits}; if not, somebody else made the file.</source>
        <translation>У {laptop} проверен другой ключ, не тот, которым это подписано. Позвоните в {office}: если это новый ноутбук, сверьте его цифры {digits}; если нет, файл сделал кто-то другой.</translation>
    </message>
    <message>
        <source>“{label}” may name a person: {kinds}.</source>
        <translation>«{label}», возможно, указывает на человека: {kinds}.</translation>
    </message>
    <message>
        <source>“{laptop}” belongs to {office}, as somebody vouches now; until today another package had said that it belongs to {was}. Look at what it wrote.</source>
        <translation>«{laptop}» относится к {office}, за это теперь есть поручительство; до сих пор другой пакет говорил, что он относится к {was}. Посмотрите, что он записал.</translation>
    </message>
    <message>
        <source>“{value}” is not in the list of “{field}”.</source>
        <translation>«{value}» нет в списке «{field}».</translation>
    </message>
    <message>
        <source>“{value}” is read as “{label}”.</source>
        <translation>«{value}» читается как «{label}».</translation>
    </message>
    <message>
        <source>“{value}” stands in an earlier row of this table already.</source>
        <translation>«{value}» уже есть в предыдущей строке этой таблицы.</translation>
    </message>
    <message>
        <source>“{value}” was here and was deleted. Make it again, or leave the row out?</source>
        <translation>«{value}» здесь была и удалена. Создать снова или пропустить строку?</translation>
    </message>
    <message>
        <source>Sender and receiver hold the same changes of {scope} and yet differ. That is a bug of ours, not your fault; nothing is lost and the work goes on. Please send the file {path} to headquarters: it holds no record, only what helps to find the bug.</source>
        <translation>У отправителя и получателя одни и те же изменения {scope}, и всё же они расходятся. Это наша ошибка, а не ваша; ничего не потеряно, работа продолжается. Отправьте файл {path} в штаб-квартиру: в нём нет записей, только то, что поможет найти ошибку.</translation>
    </message>
    <message>
        <source>Sender and receiver hold the same changes of {scope} and yet differ. That is a bug of ours, not your fault; nothing is lost and the work goes on. Please tell headquarters.</source>
        <translation>У отправителя и получателя одни и те же изменения {scope}, и всё же они расходятся. Это наша ошибка, а не ваша; ничего не потеряно, работа продолжается. Сообщите в штаб-квартиру.</translation>
    </message>
    <message>
        <source>The file holds foreign parts ({kind}); they are never opened.</source>
        <translation>В файле есть посторонние части ({kind}); они никогда не открываются.</translation>
    </message>
    <message>
        <source>The headings of this sheet are gone; its rows cannot be compared.</source>
        <translation>Заголовков этого листа нет; его строки нельзя сравнить.</translation>
    </message>
    <message>
        <source>The row is marked to be deleted.</source>
        <translation>Строка отмечена на удаление.</translation>
    </message>
    <message>
        <source>The row was emptied. To delete a record, use the last column.</source>
        <translation>Строка очищена. Чтобы удалить запись, используйте последний столбец.</translation>
    </message>
    <message>
        <source>The same row is marked to be deleted, so its cells are not taken.</source>
        <translation>Эта же строка помечена на удаление, поэтому её ячейки не принимаются.</translation>
    </message>
    <message>
        <source>The sender may not write there ({scope}).</source>
        <translation>Отправителю нельзя писать туда ({scope}).</translation>
    </message>
    <message>
        <source>The titles once more; no record.</source>
        <translation>Повтор заголовков; это не запись.</translation>
    </message>
    <message>
        <source>There are more findings than are listed.</source>
        <translation>Замечаний больше, чем перечислено.</translation>
    </message>
    <message>
        <source>This is not meant for this office.</source>
        <translation>Это предназначено не этому представительству.</translation>
    </message>
    <message>
        <source>This sheet was added; it is not read.</source>
        <translation>Этот лист добавлен; он не читается.</translation>
    </message>
    <message>
        <source>This was edited in this package before. Please say which of the two counts.</source>
        <translation>Это уже меняли в этом пакете. Пожалуйста, укажите, какое из двух изменений верно.</translation>
    </message>
    <message>
        <source>Which day is “{value}”: {readings}? Say in which order day, month and year stand in this table.</source>
        <translation>Какой это день — «{value}»: {readings}? Укажите порядок дня, месяца и года в этой таблице.</translation>
    </message>
    <message>
        <source>Which number is “{value}”: {readings}? Say which sign stands before the decimals.</source>
        <translation>Какое это число — «{value}»: {readings}? Укажите знак перед дробной частью.</translation>
    </message>
    <message>
        <source>connections to data</source>
        <translation>подключения к данным</translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation>вложенные файлы</translation>
    </message>
    <message>
        <source>links to other files</source>
        <translation>ссылки на другие файлы</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>макросы</translation>
    </message>
    <message>
        <source>“{field}” cannot change any more. If it is wrong, make a new record.</source>
        <translation>«{field}» больше не меняется. Если это ошибка, создайте новую запись.</translation>
    </message>
    <message>
        <source>“{field}” has an open conflict. Decide it first, then take this row.</source>
        <translation>По полю «{field}» есть открытый конфликт. Сначала решите его, потом возьмите строку.</translation>
    </message>
    <message>
        <source>“{field}” is empty; without it the row says too little to be a record.</source>
        <translation>Поле «{field}» пусто; без него строка говорит слишком мало, чтобы стать записью.</translation>
    </message>
    <message>
        <source>“{field}” is empty; without it there is no record.</source>
        <translation>Поле «{field}» пусто; без него записи нет.</translation>
    </message>
    <message>
        <source>“{label}” was changed in the sheet.</source>
        <translation>«{label}» изменено на листе.</translation>
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
        <translation>Укажите список кодов.</translation>
    </message>
    <message>
        <source>A number is wanted, not yes or no.</source>
        <translation>Нужно число, а не «да» или «нет».</translation>
    </message>
    <message>
        <source>A text is wanted, not yes or no.</source>
        <translation>Нужен текст, а не «да» или «нет».</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>Укажите целое число.</translation>
    </message>
    <message>
        <source>At most {maximum}.</source>
        <translation>Не более {maximum}.</translation>
    </message>
    <message>
        <source>Between {minimum} and {maximum}.</source>
        <translation>От {minimum} до {maximum}.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Day, month and year, please.</source>
        <translation>Укажите день, месяц и год.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>Удалить эту запись?</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Either this or {others}, not both.</source>
        <translation>Либо это, либо {others}, но не оба.</translation>
    </message>
    <message>
        <source>Fill in this or: {others}.</source>
        <translation>Заполните это или: {others}.</translation>
    </message>
    <message>
        <source>First settle that the photo may be shown.</source>
        <translation>Сначала выясните, можно ли показывать фотографию.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Забыть</translation>
    </message>
    <message>
        <source>Forget this person?</source>
        <translation>Забыть этого человека?</translation>
    </message>
    <message>
        <source>Formulas are not taken. Please write the value itself.</source>
        <translation>Формулы не принимаются. Напишите само значение.</translation>
    </message>
    <message>
        <source>Missing: {field}</source>
        <translation>Не хватает: {field}</translation>
    </message>
    <message>
        <source>Months, please, such as 18 or “18 months”.</source>
        <translation>В месяцах, например 18 или «18 месяцев».</translation>
    </message>
    <message>
        <source>Name, e-mail and phone go here and, with the next packages, everywhere. This cannot be undone, also not by a backup.</source>
        <translation>Имя, почта и телефон исчезнут здесь, а со следующими пакетами — везде. Отменить это нельзя, даже из резервной копии.</translation>
    </message>
    <message>
        <source>New: {entity}</source>
        <translation>Создать: {entity}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>Not saved yet: your draft is shown.</source>
        <translation>Еще не сохранено: показан ваш черновик.</translation>
    </message>
    <message>
        <source>One dollar is one dollar.</source>
        <translation>Один доллар равен одному доллару.</translation>
    </message>
    <message>
        <source>Only a year is written here: {year}.</source>
        <translation>Здесь указан только год: {year}.</translation>
    </message>
    <message>
        <source>Only for risks.</source>
        <translation>Только для рисков.</translation>
    </message>
    <message>
        <source>Only with the consent of the person.</source>
        <translation>Только с согласия человека.</translation>
    </message>
    <message>
        <source>Outside the scale of its unit.</source>
        <translation>Вне шкалы своей единицы.</translation>
    </message>
    <message>
        <source>Please choose a record from the list.</source>
        <translation>Выберите запись из списка.</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>Please look at the marked fields.</source>
        <translation>Проверьте отмеченные поля.</translation>
    </message>
    <message>
        <source>Please write the year with four digits.</source>
        <translation>Напишите год четырьмя цифрами.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Several records have this name.</source>
        <translation>Это имя носят несколько записей.</translation>
    </message>
    <message numerus="yes">
        <source>Still missing (%n)</source>
        <translation>
            <numerusform>Еще не хватает (%n)</numerusform>
            <numerusform>Еще не хватает (%n)</numerusform>
            <numerusform>Еще не хватает (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing.</source>
        <translation>Еще не заполнено.</translation>
    </message>
    <message>
        <source>Tags cannot come from this list.</source>
        <translation>Темы не могут браться из этого списка.</translation>
    </message>
    <message>
        <source>The agreement has a date; is it signed?</source>
        <translation>У соглашения есть дата; оно подписано?</translation>
    </message>
    <message>
        <source>The cell shows an error. Please write the value itself.</source>
        <translation>В ячейке ошибка. Напишите само значение.</translation>
    </message>
    <message>
        <source>The program that saved this made a date of it. Please write the number again.</source>
        <translation>Программа, в которой это сохранили, сделала из этого дату. Напишите число еще раз.</translation>
    </message>
    <message>
        <source>The program that saved this made a number of it. Please write it as text.</source>
        <translation>Программа, в которой это сохранили, сделала из этого число. Напишите это как текст.</translation>
    </message>
    <message>
        <source>This code is used already. Please choose another one.</source>
        <translation>Этот код уже занят. Выберите, пожалуйста, другой.</translation>
    </message>
    <message>
        <source>“{new}” cannot follow “{old}”. What may follow: {next}.</source>
        <translation>«{new}» не может следовать за «{old}». Может следовать: {next}.</translation>
    </message>
    <message>
        <source>The dates make {months} months.</source>
        <translation>По датам выходит месяцев: {months}.</translation>
    </message>
    <message>
        <source>Everything here is saved.</source>
        <translation>Здесь всё сохранено.</translation>
    </message>
    <message>
        <source>First record the steering committee&apos;s yes, under Selection.</source>
        <translation>Сначала запишите согласие руководящего комитета в разделе «Отбор».</translation>
    </message>
    <message>
        <source>It is deleted for everybody with the next package. All records, Deleted records brings it back.</source>
        <translation>Со следующим пакетом запись удалится у всех. Вернуть её можно на странице «Все записи», «Удалённые записи».</translation>
    </message>
    <message>
        <source>The parts make {sum}, more than the whole.</source>
        <translation>Части дают {sum}, больше целого.</translation>
    </message>
    <message>
        <source>The sheet shows only the beginning of this text. Change it in the program.</source>
        <translation>На листе видно только начало этого текста. Измените его в программе.</translation>
    </message>
    <message>
        <source>The standard indicator has another unit.</source>
        <translation>У стандартного показателя другая единица.</translation>
    </message>
    <message>
        <source>This cannot change any more.</source>
        <translation>Это больше нельзя изменить.</translation>
    </message>
    <message>
        <source>This code is used already. Left empty, it becomes the next free one.</source>
        <translation>Этот код уже занят. Если оставить поле пустым, будет взят следующий свободный.</translation>
    </message>
    <message>
        <source>This criterion gives no bonus.</source>
        <translation>Этот критерий не дает дополнительного балла.</translation>
    </message>
    <message>
        <source>This currency is not in the list.</source>
        <translation>Этой валюты нет в списке.</translation>
    </message>
    <message>
        <source>This does not fit here.</source>
        <translation>Это здесь не подходит.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>Это не похоже на адрес электронной почты.</translation>
    </message>
    <message>
        <source>This group is counted in organisations, without sex and age.</source>
        <translation>Эта группа считается в организациях, без пола и возраста.</translation>
    </message>
    <message>
        <source>This is not a checksum.</source>
        <translation>Это не контрольная сумма.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Это не дата.</translation>
    </message>
    <message>
        <source>This is not a file name.</source>
        <translation>Это не имя файла.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Это не веб-адрес.</translation>
    </message>
    <message>
        <source>This is not well-formed JSON.</source>
        <translation>Это неправильный JSON.</translation>
    </message>
    <message>
        <source>This lies before: {others}.</source>
        <translation>Это раньше, чем: {others}.</translation>
    </message>
    <message>
        <source>This may name a person. Please leave persons out of texts.</source>
        <translation>Здесь, возможно, названо имя. Пожалуйста, не упоминайте людей в текстах.</translation>
    </message>
    <message>
        <source>This points to a record of another office.</source>
        <translation>Это указывает на запись другого представительства.</translation>
    </message>
    <message>
        <source>This points to a record that is not here yet.</source>
        <translation>Это указывает на запись, которой здесь еще нет.</translation>
    </message>
    <message>
        <source>This record is no longer here.</source>
        <translation>Этой записи здесь больше нет.</translation>
    </message>
    <message>
        <source>This record was deleted.</source>
        <translation>Эта запись удалена.</translation>
    </message>
    <message>
        <source>This status cannot follow the present one.</source>
        <translation>Этот статус не может следовать за нынешним.</translation>
    </message>
    <message>
        <source>This text cannot be stored.</source>
        <translation>Этот текст нельзя сохранить.</translation>
    </message>
    <message>
        <source>Too many digits.</source>
        <translation>Слишком много цифр.</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Введите для поиска</translation>
    </message>
    <message>
        <source>Waits for a decision: {fields}</source>
        <translation>Ждет решения: {fields}</translation>
    </message>
    <message>
        <source>Wanted once the initiative is: {status}.</source>
        <translation>Нужно, когда статус инициативы: {status}.</translation>
    </message>
    <message>
        <source>Which day is meant: {readings}?</source>
        <translation>Какой день имеется в виду: {readings}?</translation>
    </message>
    <message>
        <source>Which number is meant: {readings}?</source>
        <translation>Какое число имеется в виду: {readings}?</translation>
    </message>
    <message>
        <source>Women and men are counted already.</source>
        <translation>Женщины и мужчины уже посчитаны.</translation>
    </message>
    <message>
        <source>Write only the number here; the currency has a column of its own.</source>
        <translation>Пишите здесь только число; для валюты есть свой столбец.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Yes or no, please.</source>
        <translation>Укажите «да» или «нет».</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>например, {example}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>{length} characters are too many; {limit} fit.</source>
        <translation>Знаков слишком много: {length}; помещается {limit}.</translation>
    </message>
</context>
<context>
    <name>gaps</name>
    <message>
        <source>Focal point</source>
        <translation>Координатор</translation>
    </message>
    <message>
        <source>GCM objective</source>
        <translation>Цель договора</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнер</translation>
    </message>
    <message>
        <source>Planned beneficiaries</source>
        <translation>Запланированные бенефициары</translation>
    </message>
    <message>
        <source>Precise place</source>
        <translation>Точное место</translation>
    </message>
    <message>
        <source>Reason of a restatement</source>
        <translation>Причина уточнения данных</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>ЦУР</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>A laptop is lost for good? Tell headquarters at once, which revokes its key in Settings, under Signatures. Every office hears of it with its next package, and nothing the laptop signs is taken any more. What it signed before still counts.</source>
        <translation>Ноутбук потерян навсегда? Сразу сообщите в штаб-квартиру: она отзовёт его ключ в настройках, в разделе «Подписи». Каждый офис узнает об этом со следующим пакетом, и ничего подписанного этим ноутбуком больше не берётся. Подписанное раньше остаётся в силе.</translation>
    </message>
    <message>
        <source>A laptop is lost or stolen</source>
        <translation>Компьютер потерян или украден</translation>
    </message>
    <message>
        <source>A laptop that is stolen switched off, or locked, tells nothing: database and backups are encrypted, and only the passphrase opens them. The window locks by Ctrl+L, after a while without you, and when the computer slept. Nobody can recover a forgotten passphrase: write it down, and keep the paper elsewhere.</source>
        <translation>Украденный выключенным или заблокированным ноутбук ничего не расскажет: база и её резервные копии зашифрованы, и открывает их только парольная фраза. Окно блокируется по Ctrl+L, через некоторое время без вас и когда компьютер спал. Забытую фразу никто не восстановит: запишите её и храните бумагу в другом месте.</translation>
    </message>
    <message>
        <source>A table that is no package: an old list, a partner’s file. Say which sheet, which row has the titles, and which column means what; the program guesses first. You see what each row would do before anything is written.</source>
        <translation>Таблица, а не пакет: старый список, файл партнёра. Укажите лист, строку с заголовками и значение каждого столбца; сначала программа угадывает. Что сделает каждая строка, видно до записи.</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <translation>Сокращения</translation>
    </message>
    <message>
        <source>Ask a question here, or answer one: it travels with the packages like everything else. The answers stand under the question, and above it in your notes.</source>
        <translation>Задайте здесь вопрос или ответьте на чужой: он передаётся с пакетами, как и всё остальное. Ответы стоят под вопросом, а в ваших заметках — над ним.</translation>
    </message>
    <message>
        <source>Ask for a package that did not come</source>
        <translation>Запросить недошедший пакет</translation>
    </message>
    <message>
        <source>At the first start choose your language, say where you work, and give the laptop a name that your colleagues know.</source>
        <translation>При первом запуске выберите язык, укажите, где вы работаете, и дайте компьютеру имя, которое знают коллеги.</translation>
    </message>
    <message>
        <source>At the first start choose {training_desk}. An amber band says that nothing is real, and no file made there is taken by a real database.</source>
        <translation>При первом запуске выберите {training_desk}. Янтарная полоса говорит, что всё не настоящее, и ни одна настоящая база не примет сделанный там файл.</translation>
    </message>
    <message>
        <source>Attached files, kept packages and backups beside the database are encrypted with it. Not protected: reports and copies you saved elsewhere, and packages of which the program says that they are open. Encrypt the whole disk too, and send open packages only by a way you trust: who reads the mail or finds the stick reads them.</source>
        <translation>Приложенные файлы, хранимые пакеты и резервные копии рядом с базой зашифрованы вместе с ней. Не защищены: отчёты и копии, сохранённые в другом месте, и пакеты, о которых программа говорит, что они открыты. Зашифруйте и весь диск, а открытые пакеты отправляйте только надёжным путём: кто прочтёт почту или найдёт флешку, прочтёт и их.</translation>
    </message>
    <message>
        <source>Backups are made by themselves. Before something unusual, click {backup} in {settings}, under {backups}, and now and then copy the folder to another disk.</source>
        <translation>Резервные копии делаются сами. Перед чем-то необычным нажмите {backup} в {settings}, в разделе {backups}, и время от времени копируйте папку на другой диск.</translation>
    </message>
    <message>
        <source>Baseline, target: where an indicator stood at the beginning, and where it should arrive.</source>
        <translation>Исходное и целевое значение: где показатель был вначале и где он должен оказаться.</translation>
    </message>
    <message>
        <source>Believe a new laptop</source>
        <translation>Доверять новому компьютеру</translation>
    </message>
    <message>
        <source>Budget, money received and money spent, line by line. Totals are by currency; currencies are never added up.</source>
        <translation>Бюджет, полученные и потраченные средства, строка за строкой. Итоги — по валютам; разные валюты никогда не складываются.</translation>
    </message>
    <message>
        <source>Choose a folder or a stick, and click {write}.</source>
        <translation>Выберите папку или флешку и нажмите {write}.</translation>
    </message>
    <message>
        <source>Choose a passphrase of four or five words, write it on paper and keep the paper elsewhere. Then click {protect}.</source>
        <translation>Придумайте секретную фразу из четырёх-пяти слов, запишите её на бумаге и храните бумагу в другом месте. Затем нажмите {protect}.</translation>
    </message>
    <message>
        <source>Choose a round and a country; behind each country stand its places. Note down what the mapping found, and put forward what could become larger.</source>
        <translation>Выберите раунд и страну; рядом с каждой страной указаны её места. Запишите, что нашло картирование, и выдвиньте то, что может вырасти.</translation>
    </message>
    <message>
        <source>Click {all_clear}. What asks for a decision stays in the list; the order of the files plays no part.</source>
        <translation>Нажмите {all_clear}. Что требует решения, останется в списке; порядок файлов не важен.</translation>
    </message>
    <message>
        <source>Click {answer_all}: a package for each office, with receipts, decisions and the library.</source>
        <translation>Нажмите {answer_all}: пакет каждому представительству — с подтверждениями, решениями и библиотекой.</translation>
    </message>
    <message>
        <source>Click {edits} and take all, or one by one. Nothing typed by others goes in by itself.</source>
        <translation>Нажмите {edits} и примите всё сразу или по одной. Ничего из написанного другими не входит само.</translation>
    </message>
    <message>
        <source>Click {publish}. Every office reads it after its next package from you.</source>
        <translation>Нажмите {publish}. Каждое представительство прочтёт это после вашего следующего пакета.</translation>
    </message>
    <message>
        <source>Click {save_report} and send the file to whoever looks after the program, with a few words: what you did, what you expected, what happened.</source>
        <translation>Нажмите {save_report} и отправьте файл тому, кто отвечает за программу, с парой слов: что вы делали, чего ждали, что произошло.</translation>
    </message>
    <message>
        <source>Click {take}. The receipt says where every record went, and what waits or was refused and why.</source>
        <translation>Нажмите {take}. В подтверждении сказано, куда попала каждая запись, что ждёт или отклонено и почему.</translation>
    </message>
    <message>
        <source>Click {verify}. Every office hears of it with its next package.</source>
        <translation>Нажмите {verify}. Каждое представительство узнает об этом со следующим пакетом.</translation>
    </message>
    <message>
        <source>Close Passerelle everywhere, and type: passerelle move FILE ADDRESS. All is copied and compared; the file is kept. The same way back makes a file again.</source>
        <translation>Закройте Passerelle везде и введите: passerelle move ФАЙЛ АДРЕС. Всё копируется и сверяется; файл сохраняется. Тем же путём обратно снова получается файл.</translation>
    </message>
    <message>
        <source>Close a period</source>
        <translation>Закрыть период</translation>
    </message>
    <message>
        <source>Confirmed: the other side has said that it took a package in. Before that, it is only sent.</source>
        <translation>Подтверждено: другая сторона сообщила, что загрузила пакет. До этого он только отправлен.</translation>
    </message>
    <message>
        <source>Conflict: two people changed the same field without knowing of each other. Both values are kept until somebody decides.</source>
        <translation>Конфликт: двое изменили одно поле, не зная друг о друге. Оба значения хранятся, пока кто-нибудь не решит.</translation>
    </message>
    <message>
        <source>Count the people</source>
        <translation>Посчитать людей</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T turns the trainer’s view on: larger text, and keys and clicks shown. {again} gives everybody fresh data.</source>
        <translation>Ctrl+Shift+T включает режим преподавателя: крупный текст, видны клавиши и щелчки. {again} даёт всем свежие данные.</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>Решить конфликт</translation>
    </message>
    <message>
        <source>Digits: thirty figures that stand for the key of a laptop. Compared by phone, they show that a package is really from there.</source>
        <translation>Цифры: тридцать цифр, обозначающих ключ компьютера. Сверка по телефону показывает, что пакет действительно оттуда.</translation>
    </message>
    <message>
        <source>Drop the enrolment or the first package of the laptop on the window, and click {compare}.</source>
        <translation>Перетащите в окно регистрацию или первый пакет компьютера и нажмите {compare}.</translation>
    </message>
    <message>
        <source>Drop the file anywhere on the window. You read what it would bring; nothing changes yet.</source>
        <translation>Перетащите файл в любое место окна. Вы увидите, что он принесёт; пока ничего не меняется.</translation>
    </message>
    <message>
        <source>Each committee has its own scores: press 0, 1 or 2 and the cursor goes on; the space bar gives a bonus, which stands beside the sum. Only who has all scores has a rank, equal sums share it, and no sum knocks out.</source>
        <translation>У каждого комитета свои баллы: нажмите 0, 1 или 2, и курсор пойдёт дальше; пробел даёт бонус, который стоит рядом с суммой. Место есть только у тех, у кого есть все баллы, равные суммы делят его, и никакая сумма не исключает.</translation>
    </message>
    <message>
        <source>Each laptop signs its packages. A protected database takes nothing of a laptop before somebody rang and compared the thirty digits; a file that was forged or changed on the way is not taken. What people edit in the sheets on purpose is named cell by cell, and goes in only when you say so. A careless phone call, or a database that believes everybody, undoes all this.</source>
        <translation>Каждый ноутбук подписывает свои пакеты. Защищённая база ничего не берёт от ноутбука, пока кто-нибудь не позвонил и не сравнил тридцать цифр; поддельный или изменённый в пути файл не берётся. Что люди намеренно правят в листах, называется по ячейкам и входит, только когда вы согласны. Небрежный звонок или база, которая верит всем, сводит всё это на нет.</translation>
    </message>
    <message>
        <source>A package that two of you take in is taken once. Who decides a conflict second is told who was first. Packages and attached files lie on the server, for all.</source>
        <translation>Пакет, который принимают двое из вас, принимается один раз. Кто решает конфликт вторым, узнаёт, кто был первым. Пакеты и вложенные файлы лежат на сервере, для всех.</translation>
    </message>
    <message>
        <source>After going back, open the database first on a computer that worked with it before: it knows which consent was taken back since the backup, and those values go again.</source>
        <translation>После возврата к копии сначала откройте базу на компьютере, который уже с ней работал: он знает, какие согласия были отозваны после копии, и эти данные снова удаляются.</translation>
    </message>
    <message>
        <source>All initiatives. Filters stand above the list; Enter opens an initiative, with its partners, people, activities, money and notes as a list of sections at the side: how much each holds, and a dashed circle where something is missing; Ctrl+Tab goes to the next. Choose several rows to give them one value in one go.</source>
        <translation>Все инициативы. Фильтры — над списком; Enter открывает инициативу с партнёрами, людьми, мероприятиями, средствами и заметками в списке разделов сбоку: сколько в каждом записей, и пунктирный кружок там, где чего-то не хватает; Ctrl+Tab переходит к следующему. Выберите несколько строк, чтобы задать им одно значение сразу.</translation>
    </message>
    <message>
        <source>Choose {open_server} at the first start or with Ctrl+Shift+O, and type what your administrator gave you. The password is asked for each time, unless you keep it in PostgreSQL’s password file.</source>
        <translation>Выберите {open_server} при первом запуске или нажмите Ctrl+Shift+O и введите то, что дал администратор. Пароль спрашивается каждый раз, если вы не сохраните его в файле паролей PostgreSQL.</translation>
    </message>
    <message>
        <source>Every evening: passerelle backup ADDRESS, or pg_dump. To go back, pg_restore into an empty database. Attached files and packages are in it; keep it like any secret, and encrypt the disks of the server.</source>
        <translation>Каждый вечер: passerelle backup АДРЕС или pg_dump. Чтобы вернуться — pg_restore в пустую базу. В копии есть вложенные файлы и пакеты; храните её как секрет и шифруйте диски сервера.</translation>
    </message>
    <message>
        <source>Every indicator with baseline, target and what it stands at. Standard ones are added up across initiatives and countries, your own stand alone. Choose one and its values are drawn; type date and value below it, and Enter saves.</source>
        <translation>Все показатели с исходным значением, целью и текущим значением. Стандартные складываются по инициативам и странам, собственные стоят отдельно. Выберите показатель — его значения будут нарисованы; введите ниже дату и значение, Enter сохранит их.</translation>
    </message>
    <message>
        <source>Every kind of record, also those without a page of their own.</source>
        <translation>Записи всех видов, в том числе без собственной страницы.</translation>
    </message>
    <message>
        <source>Every office with its laptops: when it was last heard of, what is missing, what it has confirmed. From here you write a package for it, ask it to send again, or see its records.</source>
        <translation>Каждое представительство с его компьютерами: когда были вести, чего не хватает, что подтверждено. Отсюда создают для него пакет, просят прислать снова или смотрят его записи.</translation>
    </message>
    <message>
        <source>Every organisation that takes part somewhere. Record each only once: the list of possible doubles helps.</source>
        <translation>Все организации, которые где-то участвуют. Записывайте каждую один раз: поможет список возможных повторов.</translation>
    </message>
    <message>
        <source>Every way to the initiatives: by country, region, programme, round, goal or theme, each with its initiatives, money and people. Enter shows what stands under a line; below are the reports about it.</source>
        <translation>Все пути к инициативам: по стране, региону, программе, раунду, цели или теме, с их инициативами, деньгами и людьми. Enter показывает, что относится к строке; внизу — отчёты об этом.</translation>
    </message>
    <message>
        <source>Everything at hand without a network. Type a word to find a text; F1 opens the one about where you are. At the top you make a problem report when something does not work.</source>
        <translation>Всё под рукой и без сети. Наберите слово, чтобы найти текст; F1 открывает текст о том месте, где вы находитесь. Вверху можно составить отчёт о проблеме, если что-то не работает.</translation>
    </message>
    <message>
        <source>Figures, and their dates</source>
        <translation>Цифры и их даты</translation>
    </message>
    <message>
        <source>Fill in what you know. F1 explains the field you are in; Ctrl+S saves, Ctrl+Z takes back.</source>
        <translation>Заполните то, что знаете. F1 объясняет поле, в котором вы находитесь; Ctrl+S сохраняет, Ctrl+Z отменяет.</translation>
    </message>
    <message>
        <source>GCM: Global Compact for Safe, Orderly and Regular Migration; some texts write MCG.</source>
        <translation>GCM: Глобальный договор о безопасной, упорядоченной и легальной миграции; в некоторых текстах — MCG.</translation>
    </message>
    <message>
        <source>Give 0, 1 or 2 for each of the seven criteria. The ranking appears by itself; equal sums share a rank.</source>
        <translation>Поставьте 0, 1 или 2 по каждому из семи критериев. Рейтинг появится сам; равные суммы делят место.</translation>
    </message>
    <message>
        <source>Headquarters clicks {revoke} at that laptop, and writes a package for every office: from then on nothing the laptop signs is taken.</source>
        <translation>Штаб-квартира нажимает {revoke} у этого компьютера и создаёт пакет для каждого представительства: с этого момента ничего подписанного им не принимается.</translation>
    </message>
    <message>
        <source>Headquarters closes a period once its numbers were reported. Nothing is refused afterwards: what comes or changes later is kept, counts as a restatement and asks for a reason.</source>
        <translation>Штаб-квартира закрывает период, когда его данные уже вошли в отчёт. После этого ничего не отклоняется: всё, что приходит или меняется позже, сохраняется, считается уточнением и требует причины.</translation>
    </message>
    <message>
        <source>How packages travel</source>
        <translation>Как путешествуют пакеты</translation>
    </message>
    <message>
        <source>IOM has its seat in Geneva, 174 member states and more than 400 offices (as of 25 January 2024).</source>
        <translation>Штаб-квартира МОМ — в Женеве; 174 государства-члена и более 400 бюро (на 25 января 2024 года).</translation>
    </message>
    <message>
        <source>If nobody has verified its laptop yet, click {compare}, ring the office at a number you knew before, and compare.</source>
        <translation>Если его компьютер ещё никто не проверил, нажмите {compare}, позвоните в представительство по номеру, который знали раньше, и сравните.</translation>
    </message>
    <message>
        <source>If somebody has to come back to it, give it a follow-up with a date: it then stands on {home} until it is done.</source>
        <translation>Если к ней надо вернуться, назначьте дату: до выполнения она будет видна на странице {home}.</translation>
    </message>
    <message>
        <source>In reports for partners and the public, small numbers of people are hidden so that they cannot be computed back. Who gets several reports about the same people over time may still learn something: their notes say so. Against malicious programs on your computer nothing here helps.</source>
        <translation>В отчётах для партнёров и для всех малые числа людей скрыты так, что их нельзя вычислить. Кто получает со временем несколько отчётов об одних и тех же людях, всё же может что-то узнать: об этом сказано в примечаниях. От вредоносных программ на вашем компьютере здесь ничто не поможет.</translation>
    </message>
    <message>
        <source>In {settings}, under {signatures}, click {enrol} and send the file to headquarters. When they ring, read out the digits of this laptop.</source>
        <translation>В {settings}, в разделе {signatures}, нажмите {enrol} и отправьте файл в штаб-квартиру. Когда оттуда позвонят, прочитайте цифры этого компьютера.</translation>
    </message>
    <message>
        <source>Initiative: what a partner does about migration and development, from the first idea to its end. Everything else belongs to one.</source>
        <translation>Инициатива: что партнёр делает в области миграции и развития, от замысла до завершения. Всё остальное относится к ней.</translation>
    </message>
    <message>
        <source>JMDI: Joint Migration and Development Initiative; some texts write ICMD.</source>
        <translation>JMDI: Совместная инициатива по миграции и развитию; в некоторых текстах — ICMD.</translation>
    </message>
    <message>
        <source>Keep a backup, and go back to one</source>
        <translation>Сделать резервную копию и вернуться к ней</translation>
    </message>
    <message>
        <source>Keep one, or write it anew, and say why in a sentence. If you do not know, ask the other office first: nothing else waits for it.</source>
        <translation>Оставьте одно или напишите заново и одной фразой объясните почему. Не знаете — сначала спросите другое представительство: больше ничего этого не ждёт.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>LRG: local and regional governments. Some texts write GRL, GLR or GAL and mean the same.</source>
        <translation>LRG: местные и региональные органы власти (local and regional governments). В некоторых текстах — GRL, GLR или GAL, это то же самое.</translation>
    </message>
    <message>
        <source>Language, look and text size take effect at once. Under Backups you make a copy of everything, or go back to one.</source>
        <translation>Язык, вид и размер текста меняются сразу. В «Резервных копиях» можно скопировать всё или вернуться к копии.</translation>
    </message>
    <message>
        <source>Leave empty what you do not know: empty means no data, and 0 means nobody.</source>
        <translation>Не знаете — оставьте пустым: пусто значит «нет данных», а 0 значит «никого».</translation>
    </message>
    <message>
        <source>Let somebody without the program correct in Excel</source>
        <translation>Дать поправить в Excel тому, у кого нет программы</translation>
    </message>
    <message>
        <source>MMD: Marrakech Mayors Declaration.</source>
        <translation>MMD: Марракешская декларация мэров.</translation>
    </message>
    <message>
        <source>MMPTF: Migration Multi-Partner Trust Fund.</source>
        <translation>MMPTF: Многосторонний целевой фонд по миграции.</translation>
    </message>
    <message>
        <source>Make a report for somebody</source>
        <translation>Сделать отчёт для кого-то</translation>
    </message>
    <message>
        <source>More than 76 leaders of cities adopted the Marrakech Mayors Declaration in 2018.</source>
        <translation>Более 76 руководителей городов приняли Марракешскую декларацию мэров в 2018 году.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing is refused afterwards: what comes later counts as a restatement, with its reason, and you see old and new beside each other.</source>
        <translation>После этого ничего не отклоняется: пришедшее позже считается уточнением с причиной, и старое с новым видны рядом.</translation>
    </message>
    <message>
        <source>Office: a country office, or headquarters. An office writes its own records; headquarters comments and decides.</source>
        <translation>Представительство: страновой офис или штаб-квартира. Оно ведёт свои записи; штаб-квартира комментирует и решает.</translation>
    </message>
    <message>
        <source>On a new laptop, begin as an office. What was sent comes back with headquarters’ next package; only what was never sent is gone.</source>
        <translation>На новом компьютере начните как представительство. Отправленное вернётся со следующим пакетом штаб-квартиры; пропадёт лишь то, что не было отправлено.</translation>
    </message>
    <message>
        <source>Once the numbers of a period were reported, open {results} and click {close_period}.</source>
        <translation>Когда числа за период переданы, откройте {results} и нажмите {close_period}.</translation>
    </message>
    <message>
        <source>One initiative with all that belongs to it: its fields under the first tab, then partners, people, activities, money, notes, results and files. The sheet is its one page to print; the history says who changed what, and takes a value back.</source>
        <translation>Одна инициатива и всё, что к ней относится: поля на первой вкладке, затем партнёры, люди, мероприятия, финансы, заметки, результаты и файлы. Сводный лист — её страница для печати; история говорит, кто что изменил, и возвращает прежнее значение.</translation>
    </message>
    <message>
        <source>One of: {choices}</source>
        <translation>На выбор: {choices}</translation>
    </message>
    <message>
        <source>Open the training</source>
        <translation>Открыть обучение</translation>
    </message>
    <message>
        <source>Open {beneficiaries}, choose the initiative, say whether the numbers are planned or reached, and for which period.</source>
        <translation>Откройте {beneficiaries}, выберите инициативу и укажите, плановые это числа или достигнутые и за какой период.</translation>
    </message>
    <message>
        <source>Open {conflicts}. Both values stand side by side, with who wrote them and when; the words that differ are marked.</source>
        <translation>Откройте {conflicts}. Оба значения стоят рядом: кто и когда написал; различающиеся слова отмечены.</translation>
    </message>
    <message>
        <source>Open {exchange}. Under {send} you read what would go. At headquarters, choose the office it is for.</source>
        <translation>Откройте {exchange}. Под заголовком {send} видно, что уйдёт. В штаб-квартире выберите, какому представительству.</translation>
    </message>
    <message>
        <source>Open {help} and click {problem}. Look at the texts: they hold no record, no name and no key.</source>
        <translation>Откройте {help} и нажмите {problem}. Посмотрите тексты: в них нет ни записей, ни имён, ни ключей.</translation>
    </message>
    <message>
        <source>Open {initiatives} and press Ctrl+N. At first a title and a status are enough; nothing is lost if you stop half-way.</source>
        <translation>Откройте {initiatives} и нажмите Ctrl+N. Для начала хватит названия и статуса; если остановиться на полпути, ничего не пропадёт.</translation>
    </message>
    <message>
        <source>Open {lessons} and begin one. The strip says what to do next and ticks each step off when it is really done.</source>
        <translation>Откройте {lessons} и начните урок. Полоса подсказывает, что делать, и отмечает шаг, когда он действительно сделан.</translation>
    </message>
    <message>
        <source>Open {library}. Above it stands what offices would like to share; read it, above all for names of persons.</source>
        <translation>Откройте {library}. Сверху — чем хотят поделиться представительства; прочтите, прежде всего нет ли там имён людей.</translation>
    </message>
    <message>
        <source>Open {notes} and press Ctrl+N. Choose a kind, give it a title and a text. Please write no names and nothing by which a person could be found.</source>
        <translation>Откройте {notes} и нажмите Ctrl+N. Выберите вид, дайте заголовок и текст. Не пишите имён и ничего, по чему можно найти человека.</translation>
    </message>
    <message>
        <source>Open {offices}. For each office you see when it was last heard of, and which of its packages are missing.</source>
        <translation>Откройте {offices}. По каждому представительству видно, когда от него были вести и каких пакетов не хватает.</translation>
    </message>
    <message>
        <source>Open {partners} and look at the possible doubles: they stand side by side.</source>
        <translation>Откройте {partners} и посмотрите возможные дубли: они стоят рядом.</translation>
    </message>
    <message>
        <source>Open {reception} and drop all files on it, or choose a folder. Each gets a line with what it would bring, or why not.</source>
        <translation>Откройте {reception} и перетащите туда все файлы или выберите папку. У каждого своя строка: что он принесёт или почему нет.</translation>
    </message>
    <message>
        <source>Open {reports}, type a word of your question, and narrow the answer above it: country, period, programme.</source>
        <translation>Откройте {reports}, наберите слово из вопроса и уточните ответ над ним: страна, период, программа.</translation>
    </message>
    <message>
        <source>Open {rounds}, choose a round and a country. What the mapping found stands there; put forward what could become larger.</source>
        <translation>Откройте {rounds}, выберите раунд и страну. Там то, что нашло картирование; предложите то, что может вырасти.</translation>
    </message>
    <message>
        <source>Organisations that may be the same, side by side. Tied, they count once in reports; nothing is merged, and they can be untied.</source>
        <translation>Организации, которые могут быть одной и той же, рядом. Связанные считаются в отчётах один раз; ничего не сливается, и связь можно снять.</translation>
    </message>
    <message>
        <source>Package: a workbook that carries to the other side what it lacks. Each has a number.</source>
        <translation>Пакет: книга, которая несёт другой стороне то, чего у неё нет. У каждого есть номер.</translation>
    </message>
    <message>
        <source>Packages may come late, twice or in any order: nothing is lost and nothing counts twice. What was in a lost one comes again by itself with the next. Where two people changed the same field, both values are kept and somebody decides.</source>
        <translation>Пакеты могут прийти поздно, дважды или в любом порядке: ничто не теряется и не считается дважды. Что было в потерянном, само придёт со следующим. Если двое изменили одно поле, хранятся оба значения, и кто-то решает.</translation>
    </message>
    <message>
        <source>Packages of many offices at once: a line for each file says what it would bring, or why it cannot be taken in. What is clear goes in with one click, the rest waits for you; answers for all offices are written here too.</source>
        <translation>Пакеты многих представительств сразу: строка на каждый файл говорит, что он принесёт или почему его нельзя загрузить. Ясное входит одним щелчком, остальное ждёт вас; здесь же создаются ответы всем представительствам.</translation>
    </message>
    <message>
        <source>Pass on what offices share</source>
        <translation>Передать дальше то, чем делятся</translation>
    </message>
    <message>
        <source>Passphrase: the words that open a protected database.</source>
        <translation>Секретная фраза: слова, которые открывают защищённую базу.</translation>
    </message>
    <message>
        <source>People by category, sex and age, planned and reached. The grid takes what you copied from a spreadsheet; nothing is saved before what cannot be read is put right.</source>
        <translation>Люди по категориям, полу и возрасту: план и охват. В сетку можно вставить скопированное из таблицы; ничто не сохраняется, пока не исправлено то, что нельзя прочитать.</translation>
    </message>
    <message>
        <source>Put the database of headquarters on a server</source>
        <translation>Разместить базу штаб-квартиры на сервере</translation>
    </message>
    <message>
        <source>Questions with their answers, as figures, tables and pictures. Type a word to find one; above the answer you narrow it. Names in colour open their record, a heading sorts, and Ctrl+C copies a table.</source>
        <translation>Вопросы с ответами: числа, таблицы и рисунки. Наберите слово, чтобы найти вопрос; над ответом его можно сузить. Цветные имена открывают запись, заголовок сортирует, Ctrl+C копирует таблицу.</translation>
    </message>
    <message>
        <source>Receipt: what became of a package, record by record. It comes back with the next package.</source>
        <translation>Подтверждение: что стало с пакетом, запись за записью. Возвращается со следующим пакетом.</translation>
    </message>
    <message>
        <source>Record an initiative</source>
        <translation>Записать инициативу</translation>
    </message>
    <message>
        <source>Record: one entry, such as an initiative, a note or a line of money.</source>
        <translation>Запись: одна единица данных, например инициатива, заметка или строка финансов.</translation>
    </message>
    <message>
        <source>Restatement: a number that changed after its period was closed, with the reason.</source>
        <translation>Уточнение: число, изменённое после закрытия периода, с указанием причины.</translation>
    </message>
    <message>
        <source>Ring the office at a number you knew before, never one that came with the file. Let them read the digits; type the last two groups.</source>
        <translation>Позвоните в представительство по номеру, который знали раньше, а не по тому, что пришёл с файлом. Пусть прочтут цифры; введите две последние группы.</translation>
    </message>
    <message>
        <source>Round: a call of a programme for initiatives, with its criteria, committees and places.</source>
        <translation>Раунд: приглашение программы подать инициативы, со своими критериями, комитетами и местами.</translation>
    </message>
    <message>
        <source>Run roles.sql of the same folder in the database, again after each update, and give each officer a login of her or his own, of the role passerelle_mergers: it stands on what the officer decides. Let the server prove its name by a certificate.</source>
        <translation>Выполните в базе roles.sql из той же папки, и снова после каждого обновления, и дайте каждому сотруднику собственное имя входа с ролью passerelle_mergers: оно стоит на его решениях. Пусть сервер доказывает своё имя сертификатом.</translation>
    </message>
    <message>
        <source>Under the same title, the sections take its partners, people, activities, money and notes. What is missing stands on {home}: come back when you know more.</source>
        <translation>Под тем же заголовком в разделах — партнёры, люди, мероприятия, финансы и заметки. Чего не хватает, видно на странице {home}: вернитесь, когда узнаете больше.</translation>
    </message>
    <message>
        <source>Save it as Excel, PDF or CSV, or print it. What left is noted, so that later reports do not give anything away.</source>
        <translation>Сохраните его как Excel, PDF или CSV либо напечатайте. Что ушло, записывается, чтобы следующие отчёты ничего не выдали.</translation>
    </message>
    <message>
        <source>Say for whom it is made before it goes out to Excel, PDF, CSV or paper: for partners and the public, small numbers of people are hidden, and so is what would give them away.</source>
        <translation>Скажите, для кого отчёт, прежде чем выводить его в Excel, PDF, CSV или на бумагу: для партнёров и для всех малые числа людей скрыты, как и всё, что их выдало бы.</translation>
    </message>
    <message>
        <source>Say for whom it is. For partners and the public, small numbers of people are hidden.</source>
        <translation>Укажите, для кого он. Для партнёров и публики малые числа людей скрываются.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Поиск в справке</translation>
    </message>
    <message>
        <source>Select in a round</source>
        <translation>Отобрать в раунде</translation>
    </message>
    <message>
        <source>Send the file by mail, or hand the stick over. The file keeps its name; do not open and save it on the way.</source>
        <translation>Отправьте файл почтой или передайте флешку. Имя файла не меняйте; по дороге не открывайте и не сохраняйте его.</translation>
    </message>
    <message>
        <source>Send the package as it is, or an empty table made with {template}.</source>
        <translation>Отправьте пакет как есть или пустую таблицу, созданную кнопкой {template}.</translation>
    </message>
    <message>
        <source>Send your report to headquarters</source>
        <translation>Отправить отчёт в штаб-квартиру</translation>
    </message>
    <message>
        <source>Set up your laptop</source>
        <translation>Подготовить свой компьютер</translation>
    </message>
    <message>
        <source>Six short lessons with invented data. Ctrl+Shift+T turns the trainer’s view on: larger text, and keys and clicks shown.</source>
        <translation>Шесть коротких уроков с вымышленными данными. Ctrl+Shift+T включает режим преподавателя: крупный текст, видны клавиши и щелчки.</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>Что-то не работает</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation>Загрузить пакет</translation>
    </message>
    <message>
        <source>Take in the packages of all offices at once</source>
        <translation>Загрузить пакеты всех представительств сразу</translation>
    </message>
    <message>
        <source>Tell headquarters at once, by phone, whatever the hour.</source>
        <translation>Сразу сообщите в штаб-квартиру по телефону, в любое время.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>The administrator makes an empty database on PostgreSQL 15 or later, sorted by “C”; the folder resources/server has a file for Docker that does so.</source>
        <translation>Администратор создаёт пустую базу в PostgreSQL 15 или новее с сортировкой «C»; в папке resources/server есть файл для Docker, который это делает.</translation>
    </message>
    <message>
        <source>The first analysis and the national committee are the office&apos;s: you find them at an initiative, under Selection. The steering committee&apos;s word is written at headquarters, and approval waits for its yes. Too few places only warn.</source>
        <translation>Предварительный анализ и национальный комитет — дело представительства: они находятся в инициативе, в разделе «Отбор». Слово руководящего комитета записывается в штаб-квартире, и утверждение ждёт его согласия. О нехватке мест программа только предупреждает.</translation>
    </message>
    <message>
        <source>The journal: progress, lessons, needs, questions. Please write no names and nothing by which a person could be found. What you share reaches all offices by headquarters.</source>
        <translation>Журнал: успехи, уроки, потребности, вопросы. Не пишите имён и ничего, по чему можно найти человека. Чем вы делитесь, через штаб-квартиру доходит до всех бюро.</translation>
    </message>
    <message>
        <source>The next package from the other side brings the receipt, and yours is marked as confirmed. If it got lost, write another: it carries the same once more.</source>
        <translation>Следующий пакет с той стороны принесёт подтверждение, и ваш будет отмечен. Если он потерялся, создайте ещё один: в нём будет то же самое.</translation>
    </message>
    <message>
        <source>The other side looks at it first, then takes it in. Its next package brings you the receipt, and only then is yours marked as confirmed.</source>
        <translation>Другая сторона сначала смотрит пакет, потом загружает. Её следующий пакет приносит вам квитанцию, и лишь тогда ваш отмечается как подтверждённый.</translation>
    </message>
    <message>
        <source>There are 281 million international migrants in the world (IOM, page of 25 January 2024). Migration that is safe, regular and orderly is good for migrants and for society.</source>
        <translation>В мире 281 миллион международных мигрантов (МОМ, страница от 25 января 2024 года). Безопасная, упорядоченная и легальная миграция полезна мигрантам и обществу.</translation>
    </message>
    <message>
        <source>This field is always needed.</source>
        <translation>Это поле нужно всегда.</translation>
    </message>
    <message>
        <source>This is about a person: record it only if that person agrees.</source>
        <translation>Это касается человека: записывайте только с его согласия.</translation>
    </message>
    <message>
        <source>Tie those that are the same. They then count once in reports, both stay as they are, and you can untie them again.</source>
        <translation>Свяжите одинаковые. В отчётах они считаются один раз, обе остаются как есть, и связь можно снять.</translation>
    </message>
    <message>
        <source>Tie two entries of the same organisation</source>
        <translation>Связать две записи одной организации</translation>
    </message>
    <message>
        <source>To go back, choose one there and click {restore}. You read first what would be missing; the database of now is kept aside.</source>
        <translation>Чтобы вернуться, выберите копию там же и нажмите {restore}. Сначала вы прочтёте, чего не хватит; нынешняя база сохраняется рядом.</translation>
    </message>
    <message>
        <source>Two people changed the same field without knowing of each other. Keep one value or write it anew, and say why: the reason travels back. Nothing else waits for it.</source>
        <translation>Двое изменили одно поле, не зная друг о друге. Оставьте одно значение или напишите заново и объясните почему: причина уйдёт обратно. Ничто другое этого не ждёт.</translation>
    </message>
    <message>
        <source>Type the numbers, or paste them from a spreadsheet. What cannot be read is marked, and nothing is saved before it is put right.</source>
        <translation>Впишите числа или вставьте их из таблицы. Непонятное отмечается, и до исправления ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Under Send you see what would go and write the package. Drop packages under Receive: you see what they would bring before anything changes. Below are all packages both ways; Enter shows the receipt.</source>
        <translation>В «Отправке» видно, что уйдёт, и записывается пакет. Перетащите пакеты в «Получение»: видно, что они принесут, прежде чем что-либо изменится. Ниже — все пакеты в обе стороны; Enter показывает квитанцию.</translation>
    </message>
    <message>
        <source>Under Signatures stand the digits of this laptop, to be read out when somebody rings, and the laptops that are believed here. A laptop that was lost is revoked there, by headquarters.</source>
        <translation>В разделе «Подписи» стоят цифры этого ноутбука, которые читают вслух, когда кто-то звонит, и ноутбуки, которым здесь верят. Там же штаб-квартира отзывает потерянный ноутбук.</translation>
    </message>
    <message>
        <source>Wait a little: the next package usually carries what was in the lost one. If it is urgent, click {request} and send that file.</source>
        <translation>Подождите немного: следующий пакет обычно несёт то, что было в потерянном. Если срочно, нажмите {request} и отправьте этот файл.</translation>
    </message>
    <message>
        <source>Was it a mistake? In {exchange}, under the list of packages, click {undo}: that works until you record or send something.</source>
        <translation>Ошиблись? В {exchange} под списком пакетов нажмите {undo}: это возможно, пока вы ничего не записали и не отправили.</translation>
    </message>
    <message>
        <source>What a colleague saves or takes in is in your window two seconds later; what you are writing, and the line you are on, stay.</source>
        <translation>То, что сохранил или принял коллега, через две секунды видно в вашем окне; то, что вы пишете, и строка, на которой вы стоите, остаются.</translation>
    </message>
    <message>
        <source>What a package brought, record by record, with a way to each; what waits, and for what; what was refused, and why. Its code can be read out by phone, so that the sender need not wait for your next package.</source>
        <translation>Что принёс пакет, запись за записью, со ссылкой на каждую; что ждёт и чего; что отклонено и почему. Код можно прочитать по телефону, чтобы отправитель не ждал вашего следующего пакета.</translation>
    </message>
    <message>
        <source>What is due, what is missing and what came in, each with a way to it. Three numbers and the charts tell where your office stands.</source>
        <translation>Что пора сделать, чего не хватает и что пришло — и путь к каждому. Три числа и графики показывают положение вашего бюро.</translation>
    </message>
    <message>
        <source>What is planned, being done and done, with its day and who came.</source>
        <translation>Что запланировано, делается и сделано, с датой и числом участников.</translation>
    </message>
    <message>
        <source>What is protected, and what is not</source>
        <translation>Что защищено, а что нет</translation>
    </message>
    <message>
        <source>What offices learned and share, by theme, kind and office, to read offline.</source>
        <translation>Чему научились бюро и чем делятся: по темам, видам и бюро, для чтения без сети.</translation>
    </message>
    <message>
        <source>What others can learn from, you pass on with {share}: it reaches all offices by headquarters, and stands in their {library}.</source>
        <translation>Чем полезно поделиться, передайте через {share}: через штаб-квартиру это придёт всем представительствам и появится в разделе {library}.</translation>
    </message>
    <message>
        <source>What somebody typed into the sheets of a package, each with its place, before and after. Take all, some or none; the choice stands in the history, and whoever takes it elsewhere makes the same change.</source>
        <translation>Что кто-то вписал в листы пакета: место, до и после. Примите всё, часть или ничего; выбор остаётся в истории, и кто примет это в другом месте, сделает то же изменение.</translation>
    </message>
    <message>
        <source>What was deleted, by whom and when. Enter brings a record back as it was, with what was deleted along with it. Names of persons that were deleted are gone for good.</source>
        <translation>Что, кем и когда удалено. Enter возвращает запись такой, как была, вместе с удалённым вместе с ней. Удалённые имена людей исчезают навсегда.</translation>
    </message>
    <message>
        <source>What you record stays on this laptop until you write a package: a workbook that carries what the other side lacks. It travels as you like, by mail or on a stick; no network is needed.</source>
        <translation>Записанное остаётся на этом компьютере, пока вы не запишете пакет — книгу с тем, чего не хватает другой стороне. Он путешествует как угодно, почтой или на флешке; сеть не нужна.</translation>
    </message>
    <message>
        <source>When the file comes back, drop it on the window. Each correction is named with sheet and cell, before and after.</source>
        <translation>Когда файл вернётся, перетащите его в окно. Каждая правка названа с листом и ячейкой, до и после.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Work with colleagues on one database</source>
        <translation>Работать с коллегами в одной базе</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>Записать, что произошло</translation>
    </message>
    <message>
        <source>Write down what the steering committee decided, and print the minutes from {reports}.</source>
        <translation>Запишите решение руководящего комитета и напечатайте протокол из раздела {reports}.</translation>
    </message>
    <message>
        <source>Your decision travels with your next package, and the other side reads the reason.</source>
        <translation>Ваше решение уйдёт со следующим пакетом, и другая сторона прочтёт причину.</translation>
    </message>
    <message>
        <source>Your login stands on what you do, in the history of each record and in the audit. In {settings} you can say how colleagues should read your name; it stays at headquarters, and no package holds it.</source>
        <translation>Ваше имя входа стоит на том, что вы делаете, в истории каждой записи и в журнале. В разделе {settings} можно указать, как коллеги видят ваше имя; оно остаётся в штаб-квартире, ни в одном пакете его нет.</translation>
    </message>
    <message>
        <source>{record}, section “{section}”.</source>
        <translation>{record}, раздел «{section}».</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>(emptied)</source>
        <translation>(очищено)</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Возвращена</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалена</translation>
    </message>
    <message>
        <source>Every change of this record will be listed here.</source>
        <translation>Здесь будет перечислено каждое изменение этой записи.</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Пока ничего не было</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>Причина: {text}</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Записана</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore: {fields}</source>
        <translation>Восстановить: {fields}</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>Показать более ранние изменения</translation>
    </message>
    <message>
        <source>The earlier value is back.</source>
        <translation>Прежнее значение возвращено.</translation>
    </message>
    <message>
        <source>edited in package {number} of {office}</source>
        <translation>изменено в пакете {number} ({office})</translation>
    </message>
    <message>
        <source>edited in package {number} of {office}, accepted by {who}</source>
        <translation>изменено в пакете {number} ({office}), принято: {who}</translation>
    </message>
    <message>
        <source>{field}: {value} added</source>
        <translation>{field}: добавлено {value}</translation>
    </message>
    <message>
        <source>{field}: {value} taken away</source>
        <translation>{field}: убрано {value}</translation>
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
            <numerusform>Рядом с базой лежит %n резервная копия; в ней могут быть прежние значения.</numerusform>
            <numerusform>Рядом с базой лежат %n резервные копии; в них могут быть прежние значения.</numerusform>
            <numerusform>Рядом с базой лежат %n резервных копий; в них могут быть прежние значения.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different personal values are in its history.</source>
        <translation>
            <numerusform>В её истории %n личное значение.</numerusform>
            <numerusform>В её истории %n разных личных значения.</numerusform>
            <numerusform>В её истории %n разных личных значений.</numerusform>
        </translation>
    </message>
    <message>
        <source>An unsaved form about it lies in this database.</source>
        <translation>В этой базе лежит несохранённая форма о ней.</translation>
    </message>
    <message>
        <source>Came from {office} in package {number}, {day}</source>
        <translation>Получено: {office}, пакет {number}, {day}</translation>
    </message>
    <message>
        <source>It was in no package.</source>
        <translation>Ни в одном пакете этого не было.</translation>
    </message>
    <message>
        <source>Sent to {office} in package {number}, {day}</source>
        <translation>Отправлено: {office}, пакет {number}, {day}</translation>
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
            <numerusform>%n изменение отклонено</numerusform>
            <numerusform>%n изменения отклонены</numerusform>
            <numerusform>%n изменений отклонено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation>
            <numerusform>%n вопрос ждет решения</numerusform>
            <numerusform>%n вопроса ждут решения</numerusform>
            <numerusform>%n вопросов ждут решения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records not sent</source>
        <translation>
            <numerusform>%n запись не отправлена</numerusform>
            <numerusform>%n записи не отправлены</numerusform>
            <numerusform>%n записей не отправлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records sent, not confirmed</source>
        <translation>
            <numerusform>%n запись отправлена, не подтверждена</numerusform>
            <numerusform>%n записи отправлены, не подтверждены</numerusform>
            <numerusform>%n записей отправлено, не подтверждено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared pieces for the library</source>
        <translation>
            <numerusform>%n общий материал для библиотеки</numerusform>
            <numerusform>%n общих материала для библиотеки</numerusform>
            <numerusform>%n общих материалов для библиотеки</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities by month</source>
        <translation>Мероприятия по месяцам</translation>
    </message>
    <message>
        <source>Back from headquarters</source>
        <translation>Пришло из штаб-квартиры</translation>
    </message>
    <message>
        <source>Every initiative is complete.</source>
        <translation>Все инициативы заполнены.</translation>
    </message>
    <message>
        <source>Everything is sent and confirmed.</source>
        <translation>Все отправлено и подтверждено.</translation>
    </message>
    <message>
        <source>Everything that came with it</source>
        <translation>Всё, что пришло вместе</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Гранты</translation>
    </message>
    <message>
        <source>Grants by country</source>
        <translation>Гранты по странам</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Инициативы</translation>
    </message>
    <message>
        <source>Initiatives by status</source>
        <translation>Инициативы по статусу</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Последнее подтверждение</translation>
    </message>
    <message>
        <source>Missing most often</source>
        <translation>Чаще всего не хватает</translation>
    </message>
    <message>
        <source>No figures recorded yet</source>
        <translation>Чисел пока нет</translation>
    </message>
    <message>
        <source>Nothing is due in the next weeks.</source>
        <translation>На ближайшие недели ничего нет.</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>Пока ничего не записано</translation>
    </message>
    <message>
        <source>Offices by freshness</source>
        <translation>Представительства по свежести данных</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Охвачено людей</translation>
    </message>
    <message>
        <source>People reached, of those planned</source>
        <translation>Охвачено людей из запланированных</translation>
    </message>
    <message>
        <source>Protect it…</source>
        <translation>Защитить…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Достигнуто</translation>
    </message>
    <message>
        <source>Record an initiative</source>
        <translation>Записать инициативу</translation>
    </message>
    <message>
        <source>Record your first initiative, or receive a package from another office: drop the file anywhere on this window.</source>
        <translation>Запишите первую инициативу или получите пакет из другого представительства: перетащите файл в любое место этого окна.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>Показать: {what}</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ближайшие сроки</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>When initiatives run</source>
        <translation>Когда идут инициативы</translation>
    </message>
    <message>
        <source>Where the initiatives are</source>
        <translation>Где находятся инициативы</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
    <message>
        <source>as approved</source>
        <translation>как утверждено</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>сведений нет</translation>
    </message>
    <message>
        <source>of {planned} planned, {share}</source>
        <translation>из {planned} по плану, {share}</translation>
    </message>
    <message>
        <source>{heard}, packages missing</source>
        <translation>{heard}, не хватает пакетов</translation>
    </message>
</context>
<context>
    <name>iati</name>
    <message numerus="yes">
        <source>%n initiatives are in the file.</source>
        <translation>
            <numerusform>В файле %n инициатива.</numerusform>
            <numerusform>В файле %n инициативы.</numerusform>
            <numerusform>В файле %n инициатив.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an indicator, or how many people are to be reached.</source>
        <translation>Добавьте показатель или число людей, которых нужно охватить.</translation>
    </message>
    <message>
        <source>Add at least the month.</source>
        <translation>Добавьте хотя бы месяц.</translation>
    </message>
    <message>
        <source>Add the region, province or town where it acts.</source>
        <translation>Добавьте регион, провинцию или город, где она ведется.</translation>
    </message>
    <message>
        <source>Add who leads and who takes part.</source>
        <translation>Добавьте, кто ведет и кто участвует.</translation>
    </message>
    <message>
        <source>Address of our code lists on the web</source>
        <translation>Адрес наших списков кодов в интернете</translation>
    </message>
    <message>
        <source>Amounts without a date</source>
        <translation>Суммы без даты</translation>
    </message>
    <message>
        <source>An initiative belongs to a country office; this one does not.</source>
        <translation>Инициатива относится к страновому отделению, а эта — нет.</translation>
    </message>
    <message>
        <source>Another initiative has the same code</source>
        <translation>У другой инициативы тот же код</translation>
    </message>
    <message>
        <source>Choose its round: IOM or UNDP reports, as the round’s programme says.</source>
        <translation>Выберите раунд: сообщает МОМ или ПРООН, как указано в программе раунда.</translation>
    </message>
    <message>
        <source>Decide first; until then the file has what is shown now.</source>
        <translation>Сначала примите решение; до тех пор в файле то, что показано сейчас.</translation>
    </message>
    <message>
        <source>Give it a code: its name in IATI is made from it.</source>
        <translation>Дайте ей код: из него составляется ее имя в IATI.</translation>
    </message>
    <message>
        <source>Give it its official title.</source>
        <translation>Укажите ее официальное название.</translation>
    </message>
    <message>
        <source>Give one of the two another code.</source>
        <translation>Дайте одной из двух другой код.</translation>
    </message>
    <message>
        <source>Give the day it began or is to begin; the month will do.</source>
        <translation>Укажите день, когда она началась или должна начаться; достаточно месяца.</translation>
    </message>
    <message>
        <source>Give the end or the duration: the budget is split by year until then.</source>
        <translation>Укажите окончание или длительность: до этой даты бюджет делится по годам.</translation>
    </message>
    <message>
        <source>Give them dates; without one they stay out of the file.</source>
        <translation>Укажите даты: без них суммы не попадут в файл.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Перейти</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>IATI</source>
        <translation>IATI</translation>
    </message>
    <message>
        <source>IATI has no place for it</source>
        <translation>в IATI для этого нет места</translation>
    </message>
    <message>
        <source>IATI is the public register of aid. Headquarters publishes; persons, notes and small numbers of people never go into its file.</source>
        <translation>IATI — открытый реестр помощи. Публикует штаб-квартира; люди, заметки и малые числа людей никогда не попадают в ее файл.</translation>
    </message>
    <message>
        <source>IATI knows no contributions in kind</source>
        <translation>в IATI нет взносов в натуральной форме</translation>
    </message>
    <message>
        <source>IATI knows no such role of a partner</source>
        <translation>в IATI нет такой роли партнера</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Initiatives held back</source>
        <translation>Отложенные инициативы</translation>
    </message>
    <message>
        <source>Initiatives that were not selected are not published.</source>
        <translation>Инициативы, которые не были отобраны, не публикуются.</translation>
    </message>
    <message>
        <source>It acts in several countries</source>
        <translation>Она ведется в нескольких странах</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>Она заканчивается раньше, чем начинается</translation>
    </message>
    <message>
        <source>It is in that agency’s file, so that it counts once.</source>
        <translation>Она в файле этого учреждения, чтобы учитываться один раз.</translation>
    </message>
    <message>
        <source>It is not clear who reports it</source>
        <translation>Неясно, кто о ней сообщает</translation>
    </message>
    <message>
        <source>It runs, but its start lies ahead</source>
        <translation>Она идет, но ее начало впереди</translation>
    </message>
    <message>
        <source>Left out of the file</source>
        <translation>Не вошло в файл</translation>
    </message>
    <message>
        <source>Look at both dates again.</source>
        <translation>Проверьте обе даты.</translation>
    </message>
    <message>
        <source>Look at the year again.</source>
        <translation>Проверьте год.</translation>
    </message>
    <message>
        <source>Many readers of IATI read only English.</source>
        <translation>Многие читатели IATI читают только по-английски.</translation>
    </message>
    <message>
        <source>No SDG</source>
        <translation>Нет ЦУР</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Нет кода</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Нет страны</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Нет описания</translation>
    </message>
    <message>
        <source>No grant</source>
        <translation>Нет гранта</translation>
    </message>
    <message>
        <source>No partner</source>
        <translation>Нет партнера</translation>
    </message>
    <message>
        <source>No place that can be published</source>
        <translation>Нет места, которое можно опубликовать</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>Нет результатов</translation>
    </message>
    <message>
        <source>No sector</source>
        <translation>Нет сектора</translation>
    </message>
    <message>
        <source>No shares are recorded, so the file names the office’s own country only.</source>
        <translation>Доли не записаны, поэтому в файле названа только страна отделения.</translation>
    </message>
    <message>
        <source>No start date</source>
        <translation>Нет даты начала</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Нет статуса</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Нет названия</translation>
    </message>
    <message>
        <source>No title in English</source>
        <translation>Нет названия на английском</translation>
    </message>
    <message>
        <source>None was held back.</source>
        <translation>Ни одна не отложена.</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>Еще не утверждена</translation>
    </message>
    <message>
        <source>Not for publication</source>
        <translation>Не для публикации</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n things are to be completed.</source>
        <translation>
            <numerusform>Не готова: нужно дополнить %n пункт.</numerusform>
            <numerusform>Не готова: нужно дополнить %n пункта.</numerusform>
            <numerusform>Не готова: нужно дополнить %n пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>Не отобрана</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всё на месте.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>Ничего не пропущено.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Only approved initiatives are published. Nothing to do now.</source>
        <translation>Публикуются только утвержденные инициативы. Сейчас делать ничего не нужно.</translation>
    </message>
    <message>
        <source>Only the month is known</source>
        <translation>Известен только месяц</translation>
    </message>
    <message>
        <source>Only the year of the start is known</source>
        <translation>Известен только год начала</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Охваченные люди</translation>
    </message>
    <message>
        <source>Persons, notes, private records and small numbers of people never go into the file.</source>
        <translation>Люди, заметки, закрытые записи и малые числа людей никогда не попадают в файл.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Готовы</translation>
    </message>
    <message>
        <source>Ready for IATI.</source>
        <translation>Готова для IATI.</translation>
    </message>
    <message numerus="yes">
        <source>Ready for IATI; %n things are worth mending.</source>
        <translation>
            <numerusform>Готова для IATI; стоит исправить %n пункт.</numerusform>
            <numerusform>Готова для IATI; стоит исправить %n пункта.</numerusform>
            <numerusform>Готова для IATI; стоит исправить %n пунктов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for IATI?</source>
        <translation>Готова для IATI?</translation>
    </message>
    <message>
        <source>Reported by the other agency</source>
        <translation>О ней сообщает другое учреждение</translation>
    </message>
    <message>
        <source>Say where the initiative stands.</source>
        <translation>Укажите, на каком этапе инициатива.</translation>
    </message>
    <message>
        <source>Sectors have equal shares and the budget is split by days: neither is recorded.</source>
        <translation>Доли секторов равны, а бюджет делится по дням: ни то ни другое не записано.</translation>
    </message>
    <message>
        <source>Take the e-mail address, telephone or document number out: the file is public.</source>
        <translation>Уберите адрес, телефон или номер документа: файл публичный.</translation>
    </message>
    <message>
        <source>The end is not known</source>
        <translation>Окончание неизвестно</translation>
    </message>
    <message>
        <source>The file calls the date planned. Mend the date or the status.</source>
        <translation>В файле дата названа плановой. Исправьте дату или статус.</translation>
    </message>
    <message>
        <source>The file has the first or last day of the month; give the day if you know it.</source>
        <translation>В файле стоит первый или последний день месяца; укажите день, если знаете.</translation>
    </message>
    <message>
        <source>The lead agency of each programme</source>
        <translation>Ведущее учреждение каждой программы</translation>
    </message>
    <message>
        <source>This date lies before 1990 or after 2100</source>
        <translation>Эта дата раньше 1990 или позже 2100 года</translation>
    </message>
    <message>
        <source>This text seems to hold an e-mail address or a number</source>
        <translation>Похоже, в тексте есть адрес электронной почты или номер</translation>
    </message>
    <message>
        <source>Tick a sector or a migration area among the themes.</source>
        <translation>Отметьте среди тем сектор или направление миграции.</translation>
    </message>
    <message>
        <source>Tick the goals it serves among the themes.</source>
        <translation>Отметьте среди тем цели, которым она служит.</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>Нужно дополнить</translation>
    </message>
    <message>
        <source>To be completed first</source>
        <translation>Сначала дополнить</translation>
    </message>
    <message>
        <source>Two people changed it differently</source>
        <translation>Два человека изменили ее по-разному</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What is not in it: {file}</source>
        <translation>Чего в нем нет: {file}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Whose file is written. What that agency takes no part in stays out of it.</source>
        <translation>От чьего имени пишется файл. То, в чем это учреждение не участвует, в него не входит.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Without amount and currency there is no budget in the file.</source>
        <translation>Без суммы и валюты в файле нет бюджета.</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>Стоит исправить</translation>
    </message>
    <message>
        <source>Write the key objective, or a summary.</source>
        <translation>Напишите основную цель или краткое изложение.</translation>
    </message>
    <message>
        <source>a breakdown in which some number is too small to be published</source>
        <translation>разбивка, в которой какое-то число слишком мало для публикации</translation>
    </message>
    <message>
        <source>documents of this kind are not published</source>
        <translation>документы этого вида не публикуются</translation>
    </message>
    <message>
        <source>it seems to hold personal data</source>
        <translation>похоже, здесь есть персональные данные</translation>
    </message>
    <message>
        <source>kind or currency is not known to IATI</source>
        <translation>вид или валюта неизвестны в IATI</translation>
    </message>
    <message>
        <source>no goal or target of the 2030 Agenda</source>
        <translation>это не цель и не задача Повестки 2030</translation>
    </message>
    <message>
        <source>not for publication</source>
        <translation>не для публикации</translation>
    </message>
    <message>
        <source>people by group are not published</source>
        <translation>численность по группам не публикуется</translation>
    </message>
    <message>
        <source>persons are never published</source>
        <translation>данные о людях никогда не публикуются</translation>
    </message>
    <message>
        <source>places finer than a town are not published</source>
        <translation>места точнее города не публикуются</translation>
    </message>
    <message>
        <source>spent from what is in the file as paid out already</source>
        <translation>потрачено из того, что в файле уже указано как выплаченное</translation>
    </message>
    <message>
        <source>stops it</source>
        <translation>препятствует</translation>
    </message>
    <message>
        <source>territories of origin, destination, transit and border are not published</source>
        <translation>территории происхождения, назначения, транзита и приграничья не публикуются</translation>
    </message>
    <message>
        <source>the amount has no date</source>
        <translation>у суммы нет даты</translation>
    </message>
    <message>
        <source>the amount is empty or zero</source>
        <translation>сумма не указана или равна нулю</translation>
    </message>
    <message>
        <source>the baseline has no year</source>
        <translation>у исходного значения нет года</translation>
    </message>
    <message>
        <source>the budget in the file is the grant</source>
        <translation>бюджет в файле — это грант</translation>
    </message>
    <message>
        <source>the date lies ahead</source>
        <translation>дата еще не наступила</translation>
    </message>
    <message>
        <source>the dates do not fit the initiative</source>
        <translation>даты не согласуются с инициативой</translation>
    </message>
    <message>
        <source>the document has no address on the web</source>
        <translation>у документа нет адреса в интернете</translation>
    </message>
    <message>
        <source>the document is not shared</source>
        <translation>документ не открыт для общего доступа</translation>
    </message>
    <message>
        <source>the grant cannot be split by year without an end</source>
        <translation>без даты окончания грант нельзя разделить по годам</translation>
    </message>
    <message>
        <source>the indicator has no title or unit</source>
        <translation>у показателя нет названия или единицы</translation>
    </message>
    <message>
        <source>the organisation has no name to publish</source>
        <translation>у организации нет названия для публикации</translation>
    </message>
    <message>
        <source>the place is not precise</source>
        <translation>место указано неточно</translation>
    </message>
    <message>
        <source>too few people to be published</source>
        <translation>слишком мало людей для публикации</translation>
    </message>
    <message>
        <source>worth mending</source>
        <translation>стоит исправить</translation>
    </message>
</context>
<context>
    <name>initiatives</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n месяц</numerusform>
            <numerusform>%n месяца</numerusform>
            <numerusform>%n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <translation>Вернуть…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Продолжительность</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Грант</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Новая инициатива</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнеры</translation>
    </message>
    <message>
        <source>Parts of the initiative</source>
        <translation>Разделы инициативы</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Охвачено людей</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Отбор</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Еще не хватает</translation>
    </message>
    <message>
        <source>This initiative is deleted.</source>
        <translation>Эта инициатива удалена.</translation>
    </message>
    <message>
        <source>This initiative is no longer here.</source>
        <translation>Этой инициативы здесь больше нет.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>A package came from {partner}, and on its way somebody corrected the note “{note}” in a spreadsheet program. Take it in.</source>
        <translation>Пришёл пакет ({partner}), и по пути кто-то исправил заметку «{note}» в табличной программе. Загрузите его.</translation>
    </message>
    <message>
        <source>A package came from {partner}. Look at what it would bring, then take it in.</source>
        <translation>Пришёл пакет ({partner}). Посмотрите, что он принесёт, и загрузите его.</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>Все уроки</translation>
    </message>
    <message>
        <source>All six lessons are done. Well done!</source>
        <translation>Все шесть уроков пройдены. Отлично!</translation>
    </message>
    <message>
        <source>At the same time {partner} changed that summary too, without knowing of yours. Take its package in.</source>
        <translation>Одновременно это описание изменили и в другом месте ({partner}), не зная о вашем. Загрузите этот пакет.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Begin again with new data?</source>
        <translation>Начать заново с новыми данными?</translation>
    </message>
    <message>
        <source>Begin again with new data…</source>
        <translation>Начать заново с новыми данными…</translation>
    </message>
    <message>
        <source>Both texts are kept beside each other. On the page Conflicts keep yours, take theirs or write it anew, and say why.</source>
        <translation>Оба текста хранятся рядом. На странице «Конфликты» оставьте свой, возьмите чужой или напишите заново и объясните почему.</translation>
    </message>
    <message>
        <source>Change an initiative and write a note about it.</source>
        <translation>Измените инициативу и напишите о ней заметку.</translation>
    </message>
    <message>
        <source>Change anything you like. Then, in the settings, restore that backup: the program says first what would be missing, and keeps the database of now aside.</source>
        <translation>Измените что угодно. Затем в настройках восстановите эту копию: программа сначала скажет, чего не будет, и отложит нынешнюю базу в сторону.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Конфликт</translation>
    </message>
    <message>
        <source>Courses and small grants for families on both sides of the border.</source>
        <translation>Курсы и небольшие гранты для семей по обе стороны границы.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Edit in Excel</source>
        <translation>Правка в Excel</translation>
    </message>
    <message>
        <source>Everything is as at the beginning.</source>
        <translation>Всё как в начале.</translation>
    </message>
    <message>
        <source>Everything recorded in this training is thrown away, and the lessons begin anew. Your real work is not touched.</source>
        <translation>Всё записанное в этом обучении будет удалено, и уроки начнутся заново. Ваша настоящая работа не затронута.</translation>
    </message>
    <message>
        <source>In the settings, under Backups, make a backup now.</source>
        <translation>В настройках, в «Резервных копиях», сделайте копию сейчас.</translation>
    </message>
    <message>
        <source>It brought the note “{note}”. Open it on the page Notes, change something in it, for instance mark its follow-up as done, and save.</source>
        <translation>Он принёс заметку «{note}». Откройте её на странице «Заметки», измените что-нибудь, например отметьте последующие действия как выполненные, и сохраните.</translation>
    </message>
    <message>
        <source>Keys pressed</source>
        <translation>Нажатые клавиши</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>Выйти из урока</translation>
    </message>
    <message>
        <source>Make a backup and go back to it.</source>
        <translation>Сделайте резервную копию и вернитесь к ней.</translation>
    </message>
    <message>
        <source>Making the training data new…</source>
        <translation>Обновляются учебные данные…</translation>
    </message>
    <message>
        <source>Next lesson: {lesson}</source>
        <translation>Следующий урок: {lesson}</translation>
    </message>
    <message>
        <source>On the page Exchange, under Send, choose {partner} and write the package. It is a workbook anybody can open; by mail or on a stick is how it would travel.</source>
        <translation>На странице «Обмен», в «Отправке», выберите: {partner} — и запишите пакет. Это книга, которую может открыть каждый; она ушла бы почтой или на флешке.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Open Conflicts</source>
        <translation>Открыть «Конфликты»</translation>
    </message>
    <message>
        <source>Open Exchange</source>
        <translation>Открыть «Обмен»</translation>
    </message>
    <message>
        <source>Open Notes</source>
        <translation>Открыть «Заметки»</translation>
    </message>
    <message>
        <source>Open the initiative</source>
        <translation>Открыть инициативу</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>Открыть заметку</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Открыть настройки</translation>
    </message>
    <message>
        <source>Open “{title}”, change its summary and save with Ctrl+S.</source>
        <translation>Откройте «{title}», измените краткое описание и сохраните: Ctrl+S.</translation>
    </message>
    <message>
        <source>Open “{title}”, write a sentence or two into the summary and save with Ctrl+S.</source>
        <translation>Откройте «{title}», напишите одно-два предложения в кратком описании и сохраните: Ctrl+S.</translation>
    </message>
    <message>
        <source>Please find out until the end of the month and tell us.</source>
        <translation>Пожалуйста, узнайте до конца месяца и сообщите нам.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>Получение</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановление</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Идёт</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Show me the package</source>
        <translation>Показать пакет</translation>
    </message>
    <message>
        <source>Six short lessons with invented data. A step is ticked off by itself once you have done it; the other side is played by the program, with real packages.</source>
        <translation>Шесть коротких уроков с вымышленными данными. Выполненный шаг отмечается сам; за другую сторону действует программа, настоящими пакетами.</translation>
    </message>
    <message>
        <source>Somebody corrected a package in Excel: find the change and accept it.</source>
        <translation>Кто-то исправил пакет в Excel: найдите правку и примите её.</translation>
    </message>
    <message>
        <source>Take in a package that came from the other side, and work on with it.</source>
        <translation>Загрузите пакет, пришедший с другой стороны, и работайте с ним дальше.</translation>
    </message>
    <message>
        <source>That step is done.</source>
        <translation>Этот шаг выполнен.</translation>
    </message>
    <message>
        <source>The canton helps families who live on both sides of the border.</source>
        <translation>Кантон помогает семьям, живущим по обе стороны границы.</translation>
    </message>
    <message>
        <source>The correction is named with its sheet and cell, and is not taken by itself. Accept it: show the package again, and choose the edit.</source>
        <translation>Правка названа вместе с листом и ячейкой и сама не принимается. Примите её: покажите пакет ещё раз и выберите правку.</translation>
    </message>
    <message>
        <source>The mayors meat in the school.</source>
        <translation>Мэры встречаюца в школе.</translation>
    </message>
    <message>
        <source>The mayors meet in the school.</source>
        <translation>Мэры встречаются в школе.</translation>
    </message>
    <message>
        <source>This lesson is done. Well done!</source>
        <translation>Урок пройден. Отлично!</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Одну минуту.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Не начат</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>Сделать сейчас</translation>
    </message>
    <message>
        <source>Two people change the same field. Nothing is lost; you decide.</source>
        <translation>Двое меняют одно поле. Ничто не теряется; решаете вы.</translation>
    </message>
    <message>
        <source>Visit of the mayors</source>
        <translation>Визит мэров</translation>
    </message>
    <message>
        <source>Who invites the neighbouring municipality?</source>
        <translation>Кто пригласит соседний муниципалитет?</translation>
    </message>
    <message>
        <source>Write a note about an initiative: on its page under Notes, or on the page Notes with Ctrl+N. Choose a kind, give it a title and a text, and save.</source>
        <translation>Напишите заметку об инициативе: на её странице в «Заметках» или на странице «Заметки» с Ctrl+N. Выберите вид, дайте название и текст и сохраните.</translation>
    </message>
    <message>
        <source>Write a package, and see it confirmed by an answer from the other side.</source>
        <translation>Запишите пакет и увидите, как его подтвердит ответ другой стороны.</translation>
    </message>
    <message>
        <source>{act}: {lesson}, {state}</source>
        <translation>{act}: {lesson}, {state}</translation>
    </message>
    <message>
        <source>{lesson}, step {n} of {count}</source>
        <translation>{lesson}, шаг {n} из {count}</translation>
    </message>
    <message>
        <source>{partner} has taken your package in and answered. Take the answer in: your package is then marked as confirmed.</source>
        <translation>{partner}: ваш пакет загружен, пришёл ответ. Загрузите ответ, и ваш пакет будет отмечен как подтверждённый.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n материал</numerusform>
            <numerusform>%n материала</numerusform>
            <numerusform>%n материалов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at first</source>
        <translation>
            <numerusform>%n сначала посмотреть</numerusform>
            <numerusform>%n сначала посмотреть</numerusform>
            <numerusform>%n сначала посмотреть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to publish</source>
        <translation>
            <numerusform>%n опубликовать</numerusform>
            <numerusform>%n опубликовать</numerusform>
            <numerusform>%n опубликовать</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to withdraw</source>
        <translation>
            <numerusform>%n снять</numerusform>
            <numerusform>%n снять</numerusform>
            <numerusform>%n снять</numerusform>
        </translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Все темы</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Answer: {title}</source>
        <translation>Ответ: {title}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>Задать вопрос</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n characters, ready to be pasted.</source>
        <translation>
            <numerusform>Скопирован %n знак, можно вставлять.</numerusform>
            <numerusform>Скопировано %n знака, можно вставлять.</numerusform>
            <numerusform>Скопировано %n знаков, можно вставлять.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as short text</source>
        <translation>Копировать как короткий текст</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Different: {fields}.</source>
        <translation>Отличаются: {fields}.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>Найти в библиотеке</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>К заметкам</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>В ответ на</translation>
    </message>
    <message>
        <source>In the library: {new} new, {changed} changed, {withdrawn} withdrawn. It travels with the next packages.</source>
        <translation>В библиотеке: новых {new}, изменено {changed}, снято {withdrawn}. Уйдёт со следующими пакетами.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Остаётся как есть.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Оставить наше</translation>
    </message>
    <message>
        <source>Not copied: the story may tell who somebody is. Please take names, numbers and addresses out of it first.</source>
        <translation>Не скопировано: по рассказу можно узнать человека. Сначала уберите из него имена, номера и адреса.</translation>
    </message>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>На полке пока пусто</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>По одному</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Открыть ссылку</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Publish all</source>
        <translation>Опубликовать всё</translation>
    </message>
    <message>
        <source>Shared, not yet in the library.</source>
        <translation>Поделились, в библиотеке ещё нет.</translation>
    </message>
    <message>
        <source>Take the office&apos;s</source>
        <translation>Взять у представительства</translation>
    </message>
    <message>
        <source>The office changed it since.</source>
        <translation>Представительство с тех пор это изменило.</translation>
    </message>
    <message>
        <source>The office changed it, and so did headquarters.</source>
        <translation>Это изменило и представительство, и штаб-квартира.</translation>
    </message>
    <message>
        <source>The office no longer shares it.</source>
        <translation>Представительство больше этим не делится.</translation>
    </message>
    <message>
        <source>Tick “Share with all offices” in a note or document. Headquarters puts it here, and every office can read it after the next package.</source>
        <translation>Отметьте «Для всех представительств» в заметке или документе. Штаб-квартира поместит это сюда, и после следующего пакета прочесть сможет каждое представительство.</translation>
    </message>
    <message>
        <source>What is new goes into the library by itself with the next package you write.</source>
        <translation>Новое попадёт в библиотеку само со следующим пакетом, который вы запишете.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Снять</translation>
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
        <translation>1. Отзовите его ключ и запишите пакет для каждого офиса, чтобы все узнали.
2. Узнайте, была ли у базы данных парольная фраза и был ли зашифрован диск. Если не было ни того, ни другого, считайте всё перечисленное ниже прочитанным посторонними.
3. Отчёты, вложенные файлы и открытые книги лежат на ноутбуке незашифрованными: узнайте, какие.
4. Сообщите об утере, как требуют правила вашей организации о данных. Запрос о забытой парольной фразе с этого ноутбука ответа не получит.</translation>
    </message>
    <message>
        <source>Counted are the records here that this office may have. What the laptop had not sent yet is not among them.</source>
        <translation>Посчитаны здешние записи, которые этот офис может иметь. Того, что ноутбук ещё не отправил, среди них нет.</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>Его ключ</translation>
    </message>
    <message>
        <source>Its last package was taken on</source>
        <translation>Его последний пакет принят</translation>
    </message>
    <message>
        <source>Its name in packages</source>
        <translation>Его имя в пакетах</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>Lost laptop: {laptop}</source>
        <translation>Утерянный ноутбук: {laptop}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>What may lie on it</source>
        <translation>Что может на нём быть</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>revoked: nothing it signs is taken any more</source>
        <translation>отозван: ничего подписанного им больше не принимается</translation>
    </message>
    <message>
        <source>still trusted: revoke it under Settings, Signatures</source>
        <translation>ему ещё доверяют: отзовите его в настройках, «Подписи»</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>A service such as OneDrive or Dropbox copies the folder {folder} while the database in it is written. Make a backup, and restore it in a folder that nobody copies.</source>
        <translation>Служба вроде OneDrive или Dropbox копирует папку {folder}, пока в базу идёт запись. Сделайте резервную копию и восстановите её в папке, которую никто не копирует.</translation>
    </message>
    <message>
        <source>Beside this database lies a second version that such a service made: {files}. Nothing of it is shown here, and nothing of it is thrown away. Open it to see what it holds.</source>
        <translation>Рядом с этой базой лежит вторая версия, созданная такой службой: {files}. Здесь из неё ничего не показано и ничего не удалено. Откройте её, чтобы увидеть, что в ней.</translation>
    </message>
    <message>
        <source>Headquarters saw that the date of this computer was wrong. What you write is kept; where others wrote the same field, theirs is shown first. Please check the date.</source>
        <translation>Штаб-квартира заметила, что дата на этом компьютере была неверной. Записанное вами сохраняется; где то же поле заполняли другие, их значение показывается первым. Проверьте дату.</translation>
    </message>
    <message>
        <source>The database that lay here was protected by a passphrase; this one is not. Somebody may have put it in its place. If it was none of you, record nothing in it, and go back to the newest backup on the page Backups.</source>
        <translation>База, которая лежала здесь, была защищена парольной фразой, а эта — нет. Возможно, кто-то подменил её. Если это сделали не вы, ничего в ней не записывайте и вернитесь к самой новой копии на странице «Резервные копии».</translation>
    </message>
    <message>
        <source>The date of this computer seems wrong: today is {today} here, but headquarters wrote on {other}. Please check it; nothing is lost.</source>
        <translation>Дата на этом компьютере, похоже, неверна: сегодня здесь {today}, а штаб-квартира писала {other}. Проверьте её; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The date of this computer seems wrong: today is {today} here, but the last work was on {other}. Please check it; nothing is lost.</source>
        <translation>Дата на этом компьютере, похоже, неверна: сегодня здесь {today}, а последняя работа была {other}. Проверьте её; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The date of this computer seems wrong: {today} is before this program was made. Please set it; nothing is lost.</source>
        <translation>Дата на этом компьютере, похоже, неверна: {today} этой программы ещё не было. Исправьте её; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The file of this database is damaged. Please write nothing more, and go back to the newest backup on the page Backups; the damaged file is kept.</source>
        <translation>Файл этой базы повреждён. Больше ничего не записывайте и вернитесь к новейшей копии на странице резервных копий; повреждённый файл сохранится.</translation>
    </message>
    <message>
        <source>This database comes from a backup, and this computer did not work with it before. If somebody took consent back since the backup, those values may be here again: please open it once on a computer that worked with it before.</source>
        <translation>Эта база восстановлена из резервной копии, и этот компьютер раньше с ней не работал. Если кто-то отозвал согласие после создания копии, его данные могут снова оказаться здесь: откройте базу один раз на компьютере, который уже с ней работал.</translation>
    </message>
    <message>
        <source>This database goes on as a new laptop, so that nothing is counted twice: {reason}. Nothing is lost.</source>
        <translation>Эта база продолжает как новый ноутбук, чтобы ничего не считалось дважды: {reason}. Ничего не потеряно.</translation>
    </message>
    <message>
        <source>This database lies on a stick ({folder}): close Passerelle before you pull it out, and keep a backup elsewhere.</source>
        <translation>Эта база лежит на флешке ({folder}): закройте Passerelle, прежде чем её вынуть, и держите резервную копию в другом месте.</translation>
    </message>
    <message>
        <source>This database lies on another computer ({folder}), where a break in the network can damage it. Make a backup, and restore it on this computer.</source>
        <translation>Эта база лежит на другом компьютере ({folder}), где обрыв сети может её повредить. Сделайте резервную копию и восстановите её на этом компьютере.</translation>
    </message>
    <message>
        <source>What was not sent when you closed could not be put into a package. Please write it on the page Exchange.</source>
        <translation>То, что не было отправлено при закрытии, не удалось поместить в пакет. Запишите его на странице «Обмен».</translation>
    </message>
    <message>
        <source>What was not sent when you closed is in the package {file}, in the folder {folder}. Please send it to headquarters.</source>
        <translation>То, что не было отправлено при закрытии, лежит в пакете {file} в папке {folder}. Отправьте его в штаб-квартиру.</translation>
    </message>
    <message>
        <source>it comes from another computer</source>
        <translation>она с другого компьютера</translation>
    </message>
    <message>
        <source>it is a copy of another one</source>
        <translation>это копия другой базы</translation>
    </message>
    <message>
        <source>it was moved to another place</source>
        <translation>она перенесена в другое место</translation>
    </message>
    <message>
        <source>it was not opened on this computer before</source>
        <translation>на этом компьютере её ещё не открывали</translation>
    </message>
    <message>
        <source>it was restored from a backup</source>
        <translation>она восстановлена из резервной копии</translation>
    </message>
    <message>
        <source>the date of this computer was corrected</source>
        <translation>дата на этом компьютере исправлена</translation>
    </message>
    <message>
        <source>{folder} cannot be written, so this database is only looked at. Save a copy of it on this computer to work with it.</source>
        <translation>В {folder} нельзя записывать, поэтому эта база данных открыта только для просмотра. Сохраните её копию на этом компьютере, чтобы работать с ней.</translation>
    </message>
</context>
<context>
    <name>offices</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: two laptops go on under this name until each has a new one.</source>
        <translation>Скопирован: два ноутбука работают под этим именем, пока каждый не получит новое.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>Как давно</translation>
    </message>
    <message>
        <source>It goes on under a new name.</source>
        <translation>Он работает под новым именем.</translation>
    </message>
    <message>
        <source>Its clock is right again</source>
        <translation>Его часы снова верны</translation>
    </message>
    <message>
        <source>Its clock is wrong: what it wrote is shown last.</source>
        <translation>Его часы неверны: написанное на нём показывается последним.</translation>
    </message>
    <message>
        <source>Known only from the packages of others.</source>
        <translation>Известен только из пакетов других.</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>Посл. весть</translation>
    </message>
    <message>
        <source>Last heard on {day}, package {number}</source>
        <translation>Последние вести {day}, пакет {number}</translation>
    </message>
    <message>
        <source>Lost: nothing it signs is taken any more.</source>
        <translation>Потерян: ничего подписанного им больше не берётся.</translation>
    </message>
    <message>
        <source>Mark this clock as wrong</source>
        <translation>Отметить эти часы как неверные</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Не хватает</translation>
    </message>
    <message>
        <source>No laptop of this office was heard of yet.</source>
        <translation>От ноутбуков этого представительства ещё не было вестей.</translation>
    </message>
    <message>
        <source>No office was heard of yet</source>
        <translation>Ни от одного представительства ещё не было вестей</translation>
    </message>
    <message>
        <source>Nobody has compared its digits by phone yet.</source>
        <translation>Его цифры ещё никто не сравнил по телефону.</translation>
    </message>
    <message>
        <source>Offices appear here with their first package, or with the records that headquarters keeps for them.</source>
        <translation>Представительства появляются здесь с первым пакетом или с записями, которые ведёт за них штаб-квартира.</translation>
    </message>
    <message>
        <source>Open its records</source>
        <translation>Открыть его записи</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>Пакет</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>The clock of {laptop} is marked as wrong. Where several people wrote, what it wrote is shown last; the mark travels with the next packages.</source>
        <translation>Часы {laptop} отмечены как неверные. Там, где писали несколько человек, написанное на нём показывается последним; отметка уйдёт со следующими пакетами.</translation>
    </message>
    <message>
        <source>The mark is taken away: {laptop} counts like every other.</source>
        <translation>Отметка снята: {laptop} считается наравне с другими.</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>Write a package for it</source>
        <translation>Записать для него пакет</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>package</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменённая</numerusform>
            <numerusform>%n изменённые</numerusform>
            <numerusform>%n изменённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n удалённая</numerusform>
            <numerusform>%n удалённые</numerusform>
            <numerusform>%n удалённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent before</source>
        <translation>
            <numerusform>%n уже отправленная</numerusform>
            <numerusform>%n уже отправленные</numerusform>
            <numerusform>%n уже отправленных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an open conflict</source>
        <translation>
            <numerusform>%n с открытым конфликтом</numerusform>
            <numerusform>%n с открытым конфликтом</numerusform>
            <numerusform>%n с открытым конфликтом</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Amounts as numbers. The currency stands in its own column.</source>
        <translation>Суммы — числами. Валюта стоит в своём столбце.</translation>
    </message>
    <message>
        <source>Changed since the last package</source>
        <translation>Изменено после последнего пакета</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>Изменено: {fields}</translation>
    </message>
    <message>
        <source>Choices, with semicolons between:</source>
        <translation>Варианты, через точку с запятой:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Columns may be moved, hidden or left empty. Please add no rows above the table.</source>
        <translation>Столбцы можно переставлять, скрывать или оставлять пустыми. Не добавляйте строк над таблицей.</translation>
    </message>
    <message>
        <source>Correct cells where they are. Sorting and filtering do no harm.</source>
        <translation>Исправляйте ячейки на месте. Сортировка и фильтры не вредят.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Обложка</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Dates as 2025-03-31, or as your program shows them. A year or a month is enough where the day is not known.</source>
        <translation>Даты — как 2025-03-31 или как их показывает ваша программа. Достаточно года или месяца, если день неизвестен.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалена</translation>
    </message>
    <message>
        <source>Deleted record, shown once</source>
        <translation>Удаленная запись, показана один раз</translation>
    </message>
    <message>
        <source>Do not copy whole rows: each row belongs to one record.</source>
        <translation>Не копируйте строки целиком: каждая строка — одна запись.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>How to edit</source>
        <translation>Как править</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>Как заполнять</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>New record since the last package</source>
        <translation>Новая запись после последнего пакета</translation>
    </message>
    <message>
        <source>New records: fill in the empty rows at the end of the table.</source>
        <translation>Новые записи: заполняйте пустые строки в конце таблицы.</translation>
    </message>
    <message>
        <source>New, changed and deleted: since package {number} of {date}. What was sent before comes again until its arrival is confirmed.</source>
        <translation>Новые, изменённые, удалённые: после пакета {number} от {date}. Отправленное раньше приходит снова, пока его получение не подтверждено.</translation>
    </message>
    <message>
        <source>New: {sheet}</source>
        <translation>Новая запись: {sheet}</translation>
    </message>
    <message>
        <source>No records: it says what was received.</source>
        <translation>Записей нет: здесь сказано, что получено.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>One row for each record. What is not known yet stays empty.</source>
        <translation>Одна строка — одна запись. Что ещё не известно, остаётся пустым.</translation>
    </message>
    <message>
        <source>Open conflict: {fields}</source>
        <translation>Неразрешённое расхождение: {fields}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Часть</translation>
    </message>
    <message>
        <source>Passerelle package</source>
        <translation>Пакет Passerelle</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>Выберите из списка.</translation>
    </message>
    <message>
        <source>Please enter a date, for example 2026-03-31.</source>
        <translation>Введите дату, например 2026-03-31.</translation>
    </message>
    <message>
        <source>Please enter a number, without a currency.</source>
        <translation>Введите число без валюты.</translation>
    </message>
    <message>
        <source>Please enter a whole number from {least} to {most}.</source>
        <translation>Введите целое число от {least} до {most}.</translation>
    </message>
    <message>
        <source>Please import all parts, in any order.</source>
        <translation>Загрузите все части, в любом порядке.</translation>
    </message>
    <message>
        <source>Please keep to {most} characters.</source>
        <translation>Не больше {most} знаков.</translation>
    </message>
    <message>
        <source>Printing leaves out the empty rows, and so rows you have added.</source>
        <translation>Пустые строки не печатаются, а значит, и добавленные вами.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Records to read, print and correct: Passerelle takes in what you change here.</source>
        <translation>Записи, чтобы читать, печатать и править: Passerelle примет то, что вы измените здесь.</translation>
    </message>
    <message>
        <source>Save as .xlsx and send it back. In Passerelle, import it as a table.</source>
        <translation>Сохраните как .xlsx и отправьте обратно. В Passerelle импортируйте его как таблицу.</translation>
    </message>
    <message>
        <source>Save as .xlsx under the same name, then import it in Passerelle.</source>
        <translation>Сохраните как .xlsx под тем же именем и загрузите в Passerelle.</translation>
    </message>
    <message>
        <source>Several choices in one cell are separated by semicolons.</source>
        <translation>Несколько вариантов в одной ячейке разделяйте точкой с запятой.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Сводка</translation>
    </message>
    <message>
        <source>The first package of records from this computer: nothing is marked, all of it is new.</source>
        <translation>Первый пакет записей с этого компьютера: всё в нём новое, ничего не отмечено.</translation>
    </message>
    <message>
        <source>The notes at the headings say what belongs in each column.</source>
        <translation>Примечания у заголовков говорят, что писать в каждом столбце.</translation>
    </message>
    <message>
        <source>This cell belongs to the program. Please leave it as it is.</source>
        <translation>Эта ячейка служебная. Оставьте её как есть.</translation>
    </message>
    <message>
        <source>This package is an exercise; it holds no real data.</source>
        <translation>Этот пакет учебный; настоящих данных в нем нет.</translation>
    </message>
    <message>
        <source>To clear a value, empty its cell. Removing a row removes nothing.</source>
        <translation>Чтобы убрать значение, очистите ячейку. Удаление строки ничего не удаляет.</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>To delete a record, choose “delete” in the last column.</source>
        <translation>Чтобы удалить запись, выберите «удалить» в последнем столбце.</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>На что взглянуть сначала</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} из {parts}</translation>
    </message>
    <message>
        <source>{sheet} by {field}</source>
        <translation>{sheet}: {field}</translation>
    </message>
    <message>
        <source>{sheet} by {field}: {figure}</source>
        <translation>{sheet}: {field}, {figure}</translation>
    </message>
    <message>
        <source>Two people wrote different things: please decide</source>
        <translation>Два человека написали разное: нужно решить</translation>
    </message>
    <message>
        <source>Wanted in every record.</source>
        <translation>Нужно в каждой записи.</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>Что внутри</translation>
    </message>
    <message>
        <source>Where a cell offers a list, choose from it; any language is read.</source>
        <translation>Если ячейка предлагает список, выбирайте из него; читается любой язык.</translation>
    </message>
    <message>
        <source>Workbook to fill in</source>
        <translation>Книга для заполнения</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>удалить</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>удалено</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>Напечатать или сохранить в PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Отправлено на принтер.</translation>
    </message>
    <message>
        <source>The first {n} of {m} rows.</source>
        <translation>Первые {n} строк из {m}.</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Ask {office} for the code of its receipt: twelve digits, in Exchange beside the package. It confirms the package now; the receipt itself follows with their next one.</source>
        <translation>Попросите {office} прочитать код подтверждения: двенадцать цифр, в «Обмене» у пакета. Он подтверждает пакет сразу; само подтверждение придёт со следующим их пакетом.</translation>
    </message>
    <message>
        <source>Back to the exchange</source>
        <translation>Назад к обмену</translation>
    </message>
    <message>
        <source>Back to the reception</source>
        <translation>Назад к приёму</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Confirm by phone</source>
        <translation>Подтвердить по телефону</translation>
    </message>
    <message>
        <source>Confirmed: all of it is in.</source>
        <translation>Подтверждено: принято всё.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалена</translation>
    </message>
    <message>
        <source>Enter or a double click opens the record.</source>
        <translation>Enter или двойной щелчок открывает запись.</translation>
    </message>
    <message>
        <source>It arrived, but some of it waits or was refused. Their receipt will say what.</source>
        <translation>Пакет пришёл, но часть его ждёт или отклонена. Какая, скажет подтверждение.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Read this code out by phone: it confirms the package before this receipt arrives.</source>
        <translation>Прочитайте этот код по телефону: он подтверждает пакет, пока подтверждение в пути.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>The code heard by phone</source>
        <translation>Код, услышанный по телефону</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Ждёт решения</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Что с ней стало</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Куда всё попало</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <translation>подтверждение {number}</translation>
    </message>
</context>
<context>
    <name>reception</name>
    <message>
        <source>A whole folder…</source>
        <translation>Целая папка…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>Читается</translation>
    </message>
    <message>
        <source>Being taken in</source>
        <translation>Загружается</translation>
    </message>
    <message>
        <source>Brings a conflict</source>
        <translation>Несёт конфликт</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Без вопросов</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готовые</translation>
    </message>
    <message>
        <source>Drop the files of all offices here, as many as came</source>
        <translation>Перетащите сюда файлы всех представительств, сколько бы их ни пришло</translation>
    </message>
    <message>
        <source>Each office heard from gets what it lacks and receipts of what came from it.</source>
        <translation>Каждое представительство, от которого были вести, получит недостающее и подтверждения полученного от него.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Files that came</source>
        <translation>Пришедшие файлы</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>Ждут меня</translation>
    </message>
    <message>
        <source>Nothing that is not here</source>
        <translation>Ничего, чего здесь нет</translation>
    </message>
    <message>
        <source>Only files</source>
        <translation>Только файлы</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>Открыть подтверждение</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Прочитать снова</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Remove what is done</source>
        <translation>Убрать готовое</translation>
    </message>
    <message>
        <source>Stopped. Files that were taken in before stay.</source>
        <translation>Остановлено. Уже загруженные файлы остаются.</translation>
    </message>
    <message>
        <source>Take in all that is clear</source>
        <translation>Загрузить всё, что без вопросов</translation>
    </message>
    <message>
        <source>Take this one in</source>
        <translation>Загрузить этот</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Загружено</translation>
    </message>
    <message>
        <source>Taking the files in</source>
        <translation>Загрузка файлов</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Что несёт</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>not here yet</source>
        <translation>еще не поступило</translation>
    </message>
    <message>
        <source>{entity} without a name</source>
        <translation>{entity} без названия</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>An office makes a request; you compare its digits by phone and write the answer.</source>
        <translation>Офис делает запрос; вы сверяете его цифры по телефону и записываете ответ.</translation>
    </message>
    <message>
        <source>Answer a request…</source>
        <translation>Ответить на запрос…</translation>
    </message>
    <message>
        <source>Does {office} ask for help?</source>
        <translation>Это {office} просит о помощи?</translation>
    </message>
    <message>
        <source>Forgotten passphrases</source>
        <translation>Забытые парольные фразы</translation>
    </message>
    <message>
        <source>Make the recovery key</source>
        <translation>Создать ключ восстановления</translation>
    </message>
    <message>
        <source>Offices that verified headquarters, and took a package of it since, can be helped when they forget their passphrase.</source>
        <translation>Офисам, которые проверили штаб-квартиру и с тех пор приняли её пакет, можно помочь, если они забудут парольную фразу.</translation>
    </message>
    <message>
        <source>Open the copy…</source>
        <translation>Открыть копию…</translation>
    </message>
    <message>
        <source>Save a copy for the safe…</source>
        <translation>Сохранить копию для сейфа…</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Take the copy from the safe…</source>
        <translation>Взять копию из сейфа…</translation>
    </message>
    <message>
        <source>The passphrase of that copy, then the file.</source>
        <translation>Парольная фраза этой копии, затем файл.</translation>
    </message>
    <message>
        <source>The recovery key is here. Offices hear of it with your next packages.</source>
        <translation>Ключ восстановления здесь. Офисы узнают о нём из ваших следующих пакетов.</translation>
    </message>
    <message>
        <source>The request was made on “{laptop}”, {office}: its passphrase is forgotten. Ring {office} at a number you knew before, never at one that came with the file. Ask whether they made a request, and have them read out its digits.</source>
        <translation>Запрос сделан на «{laptop}», {office}: там забыли парольную фразу. Позвоните в {office} по номеру, который знали раньше, никогда по тому, что пришёл с файлом. Спросите, делали ли там запрос, и попросите прочитать его цифры.</translation>
    </message>
    <message>
        <source>There is no recovery key yet: an office that forgets its passphrase loses what it had not sent.</source>
        <translation>Ключа восстановления пока нет: офис, забывший парольную фразу, потеряет то, чего не отправил.</translation>
    </message>
    <message>
        <source>This copy opens the databases of all offices. Keep it in a safe, and its passphrase somewhere else.</source>
        <translation>Эта копия открывает базы данных всех офисов. Храните её в сейфе, а парольную фразу к ней — в другом месте.</translation>
    </message>
    <message>
        <source>This laptop was reported lost, and its key is revoked. Nobody gets an answer.</source>
        <translation>Об этом ноутбуке сообщили как об утерянном, его ключ отозван. Ответа никто не получит.</translation>
    </message>
    <message>
        <source>This request was answered before. That answer works only once.</source>
        <translation>На этот запрос уже отвечали. Тот ответ действует только один раз.</translation>
    </message>
    <message>
        <source>Write the answer…</source>
        <translation>Записать ответ…</translation>
    </message>
    <message>
        <source>answer {request}</source>
        <translation>ответ {request}</translation>
    </message>
    <message>
        <source>recovery key of headquarters</source>
        <translation>ключ восстановления штаб-квартиры</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>{file} записан.</translation>
    </message>
    <message>
        <source>{file} is written. Send it to {office}: it opens that database, there and once.</source>
        <translation>{file} записан. Отправьте его: {office}. Он откроет ту базу данных — там и один раз.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>%n candidates have no score yet.</source>
        <translation>
            <numerusform>У %n кандидата пока нет баллов.</numerusform>
            <numerusform>У %n кандидатов пока нет баллов.</numerusform>
            <numerusform>У %n кандидатов пока нет баллов.</numerusform>
        </translation>
    </message>
    <message>
        <source>(left out: it may tell who somebody is)</source>
        <translation>(опущено: по этому можно узнать человека)</translation>
    </message>
    <message>
        <source>A country that took part in two rounds is one country.</source>
        <translation>Страна, участвовавшая в двух раундах, считается одной страной.</translation>
    </message>
    <message>
        <source>A need counts as answered once a training for it was held.</source>
        <translation>Потребность считается удовлетворённой, когда обучение по ней проведено.</translation>
    </message>
    <message>
        <source>A place counts as precise where it says more than the country. Scaling counts as missing until somebody decided.</source>
        <translation>Место считается точным, если указано больше, чем страна. Масштабирование считается неуказанным, пока никто не решил.</translation>
    </message>
    <message>
        <source>A share by number, not of money: initiatives with a signed agreement with a local or regional government, a sub-national public agency or a council, of all approved ones.</source>
        <translation>Доля по числу, а не по деньгам: инициативы с подписанным соглашением с местными или региональными властями, территориальным государственным агентством или советом среди всех одобренных.</translation>
    </message>
    <message>
        <source>A tick says that something is recorded; the ticks are not added to a score.</source>
        <translation>Отметка говорит, что нечто записано; отметки не складываются в оценку.</translation>
    </message>
    <message>
        <source>Accents, capitals and the form of apostrophes make no difference. An initiative is also found by its country, places, partners and themes.</source>
        <translation>Знаки ударения, прописные буквы и вид апострофа не важны. Инициативу можно найти и по стране, местам, партнёрам и темам.</translation>
    </message>
    <message>
        <source>Activities past their date</source>
        <translation>Мероприятия, срок которых прошёл</translation>
    </message>
    <message>
        <source>Agreements with local governments</source>
        <translation>Соглашения с местными властями</translation>
    </message>
    <message>
        <source>Agreements with local governments, against 50 %</source>
        <translation>Соглашения с местными властями против 50&#xa0;%</translation>
    </message>
    <message>
        <source>All grants</source>
        <translation>Все гранты</translation>
    </message>
    <message>
        <source>All three partner families</source>
        <translation>Все три группы партнёров</translation>
    </message>
    <message>
        <source>All told</source>
        <translation>Всё сказано</translation>
    </message>
    <message numerus="yes">
        <source>Amounts without a rate, which are in no figure here: %n.</source>
        <translation>
            <numerusform>Сумма без курса, не вошедшая ни в один показатель:&#xa0;%n.</numerusform>
            <numerusform>Суммы без курса, не вошедшие ни в один показатель:&#xa0;%n.</numerusform>
            <numerusform>Суммы без курса, не вошедшие ни в один показатель:&#xa0;%n.</numerusform>
        </translation>
    </message>
    <message>
        <source>An initiative counts under each that it names.</source>
        <translation>Инициатива учтена под каждым пунктом, который она называет.</translation>
    </message>
    <message>
        <source>An initiative may be tied in both ways, so the lines do not add up. Shares are of all grants.</source>
        <translation>Инициатива может быть связана обоими способами, поэтому строки не складываются. Доли считаются от всех грантов.</translation>
    </message>
    <message>
        <source>An initiative that acts in several kinds of areas counts in each.</source>
        <translation>Инициатива, которая действует на территориях нескольких типов, учтена в каждом.</translation>
    </message>
    <message>
        <source>An initiative with several goals counts under each: the lines do not add up.</source>
        <translation>Инициатива с несколькими целями учитывается под каждой: строки не складываются.</translation>
    </message>
    <message>
        <source>And</source>
        <translation>И</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Answered by a training</source>
        <translation>Отвечены обучением</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Одобрено</translation>
    </message>
    <message>
        <source>Approved initiatives</source>
        <translation>Одобренные инициативы</translation>
    </message>
    <message>
        <source>As the participation of countries in rounds says.</source>
        <translation>По сведениям об участии стран в раундах.</translation>
    </message>
    <message>
        <source>At the tipping point</source>
        <translation>В переломной точке</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>Ориентир</translation>
    </message>
    <message>
        <source>Benchmark reached</source>
        <translation>Ориентир достигнут</translation>
    </message>
    <message>
        <source>Beside it: {benchmark}% of the joint programmes of the migration trust fund signed such agreements in 2021, by number.</source>
        <translation>Для сравнения: в 2021 году такие соглашения подписали {benchmark} % совместных программ партнерского фонда по миграции, по числу программ.</translation>
    </message>
    <message>
        <source>Beside the usual</source>
        <translation>Отличие от обычного</translation>
    </message>
    <message>
        <source>Bonuses, not in the sum</source>
        <translation>Бонусы, не входят в сумму</translation>
    </message>
    <message>
        <source>By Sustainable Development Goal</source>
        <translation>По Целям устойчивого развития</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>По странам</translation>
    </message>
    <message>
        <source>By guiding principle</source>
        <translation>По руководящим принципам</translation>
    </message>
    <message>
        <source>By objective of the Compact</source>
        <translation>По целям Глобального договора</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>По регионам</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Кандидаты</translation>
    </message>
    <message>
        <source>Capacity needs</source>
        <translation>Потребности в развитии потенциала</translation>
    </message>
    <message>
        <source>Capacity needs and the trainings that answer them</source>
        <translation>Потребности в развитии потенциала и отвечающее на них обучение</translation>
    </message>
    <message>
        <source>Capacity needs and their answers</source>
        <translation>Потребности в развитии потенциала и ответы на них</translation>
    </message>
    <message>
        <source>Chosen by the steering committee</source>
        <translation>Отобраны руководящим комитетом</translation>
    </message>
    <message>
        <source>Co-funding and spending</source>
        <translation>Софинансирование и расходы</translation>
    </message>
    <message>
        <source>Co-funding and spending for each grant</source>
        <translation>Софинансирование и расходы по каждому гранту</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Обязательство</translation>
    </message>
    <message>
        <source>Commitments and their follow-up</source>
        <translation>Обязательства и их исполнение</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>Комитеты</translation>
    </message>
    <message>
        <source>Compared with what left this laptop before; reports made on other laptops are not known here.</source>
        <translation>Сверено с тем, что ранее ушло с этого компьютера; отчёты, сделанные на других компьютерах, здесь неизвестны.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Completed initiatives</source>
        <translation>Завершённые инициативы</translation>
    </message>
    <message>
        <source>Consultations, hearings and forums</source>
        <translation>Консультации, слушания и форумы</translation>
    </message>
    <message>
        <source>Contacts of local and regional governments</source>
        <translation>Контакты местных и региональных органов власти</translation>
    </message>
    <message>
        <source>Counted are initiatives of the round that were approved, whatever became of them, in each country that takes part in the round or has such an initiative; a candidate takes no place.</source>
        <translation>Считаются утверждённые инициативы раунда, что бы с ними ни стало, в каждой стране, которая участвует в раунде или имеет такую инициативу; кандидат места не занимает.</translation>
    </message>
    <message>
        <source>Counted are initiatives whose lead is a local or regional government, a sub-national public agency or a council. Grants in US dollars.</source>
        <translation>Считаются инициативы, которые ведёт местный или региональный орган власти, субнациональное государственное учреждение или совет. Гранты в долларах США.</translation>
    </message>
    <message>
        <source>Counted are initiatives whose lead is a municipality, city, canton, province, region or department. Grants in US dollars.</source>
        <translation>Считаются инициативы, которые ведёт муниципалитет, город, кантон, провинция, регион или департамент. Гранты в долларах США.</translation>
    </message>
    <message>
        <source>Counted are the themes recorded with each initiative.</source>
        <translation>Считаются темы, указанные у каждой инициативы.</translation>
    </message>
    <message>
        <source>Counted by sex</source>
        <translation>Учтены по полу</translation>
    </message>
    <message>
        <source>Counted is what was received, in US dollars, at the recorded rates.</source>
        <translation>Учтено полученное, в долларах США, по записанным курсам.</translation>
    </message>
    <message>
        <source>Counted is what was recorded on this laptop.</source>
        <translation>Считается то, что записано на этом компьютере.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Countries and their places</source>
        <translation>Страны и их места</translation>
    </message>
    <message>
        <source>Countries and their programmes</source>
        <translation>Страны и их программы</translation>
    </message>
    <message>
        <source>Countries and their rounds</source>
        <translation>Страны и их раунды</translation>
    </message>
    <message>
        <source>Countries by number of programmes</source>
        <translation>Страны по числу программ</translation>
    </message>
    <message>
        <source>Countries of the round</source>
        <translation>Страны раунда</translation>
    </message>
    <message>
        <source>Countries with all places taken</source>
        <translation>Страны, где заняты все места</translation>
    </message>
    <message>
        <source>Countries with none</source>
        <translation>Страны, где нет ни одной</translation>
    </message>
    <message>
        <source>Countries with places left</source>
        <translation>Страны, где остались места</translation>
    </message>
    <message>
        <source>Countries with too many</source>
        <translation>Страны, где их слишком много</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Country report</source>
        <translation>Отчет по стране</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Дата неизвестна</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>Дней опоздания</translation>
    </message>
    <message>
        <source>Days since the last talk</source>
        <translation>Дней с последнего разговора</translation>
    </message>
    <message>
        <source>Decisions and reasons</source>
        <translation>Решения и причины</translation>
    </message>
    <message>
        <source>Decisions and recommendations to follow up</source>
        <translation>Решения и рекомендации к исполнению</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Удалено.</translation>
    </message>
    <message>
        <source>Designed together</source>
        <translation>Разработано вместе</translation>
    </message>
    <message>
        <source>Diaspora</source>
        <translation>Диаспора</translation>
    </message>
    <message>
        <source>Diaspora per dollar</source>
        <translation>Диаспора, на доллар</translation>
    </message>
    <message>
        <source>Difficulties and risks</source>
        <translation>Трудности и риски</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Donor report</source>
        <translation>Отчет донорам</translation>
    </message>
    <message>
        <source>Duration (months)</source>
        <translation>Длительность (мес.)</translation>
    </message>
    <message>
        <source>Each committee ranks by its own scores; equal sums share a rank. Who has not all scores yet has no rank and stands below, with the sum so far.</source>
        <translation>Каждый комитет ранжирует по своим баллам; равные суммы делят место. У кого ещё не все баллы, у того нет места, и он стоит ниже, с суммой на сегодня.</translation>
    </message>
    <message>
        <source>Each criterion, own merit and expected local impact: 0 no, 1 partly, 2 fully. Bonuses stand beside the sum. No sum knocks out.</source>
        <translation>Каждый критерий, собственные достоинства и ожидаемое влияние на местах: 0 нет, 1 частично, 2 полностью. Бонусы стоят рядом с суммой. Никакая сумма не исключает.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Events: who came, and from which countries</source>
        <translation>Мероприятия: кто приехал и из каких стран</translation>
    </message>
    <message>
        <source>Every initiative has a note.</source>
        <translation>У каждой инициативы есть заметка.</translation>
    </message>
    <message>
        <source>Everybody reached</source>
        <translation>Все охваченные</translation>
    </message>
    <message>
        <source>Everybody reached of planned</source>
        <translation>Охвачено от запланированного, всего</translation>
    </message>
    <message>
        <source>Everything has gone out and is confirmed.</source>
        <translation>Всё отправлено и подтверждено.</translation>
    </message>
    <message>
        <source>Everything has gone out.</source>
        <translation>Всё отправлено.</translation>
    </message>
    <message>
        <source>Fewer than {n} people are shown as “&lt;{n}”, so that nobody can be recognised.</source>
        <translation>Числа людей меньше {n} показаны как «&lt;{n}», чтобы никого нельзя было узнать.</translation>
    </message>
    <message>
        <source>First decision</source>
        <translation>Первое решение</translation>
    </message>
    <message>
        <source>First signed on</source>
        <translation>Первое подписано</translation>
    </message>
    <message>
        <source>Focal point per lead agency</source>
        <translation>Контактное лицо каждого ведущего учреждения</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Исполнение</translation>
    </message>
    <message>
        <source>For internal use: all numbers are shown.</source>
        <translation>Для внутреннего пользования: показаны все числа.</translation>
    </message>
    <message>
        <source>For partners</source>
        <translation>Для партнеров</translation>
    </message>
    <message>
        <source>For partners: numbers of people below {limit} are hidden.</source>
        <translation>Для партнёров: числа людей меньше {limit} скрыты.</translation>
    </message>
    <message>
        <source>For the public: numbers of people below {limit} are hidden.</source>
        <translation>Для всех: числа людей меньше {limit} скрыты.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>From policy through action to results</source>
        <translation>От политики через действия к результатам</translation>
    </message>
    <message>
        <source>From policy to result</source>
        <translation>От политики к результату</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>Начиная с {first}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>С {first} по {last}</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Финансирование</translation>
    </message>
    <message>
        <source>Funding by country</source>
        <translation>Финансирование по странам</translation>
    </message>
    <message>
        <source>Funding by region</source>
        <translation>Финансирование по регионам</translation>
    </message>
    <message>
        <source>Grant of a month</source>
        <translation>Грант за месяц</translation>
    </message>
    <message>
        <source>Grant of a month, overall</source>
        <translation>Грант за месяц, в целом</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>Гранты</translation>
    </message>
    <message>
        <source>Grants as approved, in US dollars; nothing is converted.</source>
        <translation>Гранты в утвержденных суммах, в долларах США; ничего не пересчитано.</translation>
    </message>
    <message>
        <source>Grants by country</source>
        <translation>Гранты по странам</translation>
    </message>
    <message>
        <source>Grants in other currencies are in no figure here: {amounts}.</source>
        <translation>Гранты в других валютах не вошли ни в одну цифру: {amounts}.</translation>
    </message>
    <message>
        <source>Grants that differ</source>
        <translation>Гранты, которые отличаются</translation>
    </message>
    <message>
        <source>Grants that differ from the usual one</source>
        <translation>Гранты, отличные от обычного</translation>
    </message>
    <message>
        <source>Has every country its places of the round taken?</source>
        <translation>Заняла ли каждая страна свои места в раунде?</translation>
    </message>
    <message>
        <source>Highest grant of a month</source>
        <translation>Наибольший грант за месяц</translation>
    </message>
    <message>
        <source>Highest of</source>
        <translation>Наибольший у</translation>
    </message>
    <message>
        <source>How long do they run, and what is a month worth?</source>
        <translation>Сколько они длятся и сколько стоит месяц?</translation>
    </message>
    <message>
        <source>How many initiatives, how much money?</source>
        <translation>Сколько инициатив и сколько денег?</translation>
    </message>
    <message>
        <source>How many partners, and of what type?</source>
        <translation>Сколько партнёров и каких?</translation>
    </message>
    <message>
        <source>How many women were reached against plan?</source>
        <translation>Сколько женщин охвачено по сравнению с планом?</translation>
    </message>
    <message>
        <source>How much money by country?</source>
        <translation>Сколько денег по странам?</translation>
    </message>
    <message>
        <source>How much money by region?</source>
        <translation>Сколько денег по регионам?</translation>
    </message>
    <message>
        <source>How partners work together</source>
        <translation>Как партнёры работают вместе</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>In no package</source>
        <translation>Ни в одном пакете</translation>
    </message>
    <message>
        <source>In no package, the newest first</source>
        <translation>Ни в одном пакете, сначала новые</translation>
    </message>
    <message>
        <source>In several programmes</source>
        <translation>В нескольких программах</translation>
    </message>
    <message>
        <source>In several rounds</source>
        <translation>В нескольких раундах</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Indicators added up</source>
        <translation>Сложено показателей</translation>
    </message>
    <message>
        <source>Indicators that count people</source>
        <translation>Показатели, считающие людей</translation>
    </message>
    <message>
        <source>Indicators: baseline, target, value</source>
        <translation>Показатели: исходное значение, цель, значение</translation>
    </message>
    <message>
        <source>Initiative sheet</source>
        <translation>Карточка инициативы</translation>
    </message>
    <message>
        <source>Initiatives aimed at</source>
        <translation>Инициатив намечено</translation>
    </message>
    <message>
        <source>Initiatives and grants</source>
        <translation>Инициативы и гранты</translation>
    </message>
    <message>
        <source>Initiatives approved, of those aimed at</source>
        <translation>Одобрено инициатив из намеченных</translation>
    </message>
    <message>
        <source>Initiatives by duration</source>
        <translation>Инициативы по длительности</translation>
    </message>
    <message>
        <source>Initiatives by kind of area</source>
        <translation>Инициативы по типам территорий</translation>
    </message>
    <message>
        <source>Initiatives by number of partners</source>
        <translation>Инициативы по числу партнёров</translation>
    </message>
    <message>
        <source>Initiatives in no package</source>
        <translation>Инициативы ни в одном пакете</translation>
    </message>
    <message>
        <source>Initiatives past their end</source>
        <translation>Инициативы, срок которых истёк</translation>
    </message>
    <message>
        <source>Initiatives that call on the diaspora</source>
        <translation>Инициативы с участием диаспоры</translation>
    </message>
    <message>
        <source>Initiatives that tie two territories</source>
        <translation>Инициативы, связывающие две территории</translation>
    </message>
    <message>
        <source>Initiatives with a signed agreement</source>
        <translation>Инициативы с подписанным соглашением</translation>
    </message>
    <message>
        <source>Initiatives with a whole line</source>
        <translation>Инициативы с полной цепочкой</translation>
    </message>
    <message>
        <source>Initiatives with the usual grant</source>
        <translation>Инициативы с обычным грантом</translation>
    </message>
    <message numerus="yes">
        <source>Initiatives without a duration: %n.</source>
        <translation>
            <numerusform>Инициативы без длительности: %n.</numerusform>
            <numerusform>Инициативы без длительности: %n.</numerusform>
            <numerusform>Инициативы без длительности: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Initiatives without a grant: %n.</source>
        <translation>
            <numerusform>Инициативы без гранта: %n.</numerusform>
            <numerusform>Инициативы без гранта: %n.</numerusform>
            <numerusform>Инициативы без гранта: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives without a receipt</source>
        <translation>Инициативы без квитанции</translation>
    </message>
    <message>
        <source>Initiatives without any note</source>
        <translation>Инициативы без единой заметки</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>Для внутреннего пользования</translation>
    </message>
    <message>
        <source>Internal: every number of people is shown. Not to be passed on as it is.</source>
        <translation>Для внутреннего пользования: показаны все числа людей. Не передавать в таком виде.</translation>
    </message>
    <message>
        <source>It stands for the share of signed agreements until these are recorded: so far {n} of {m} initiatives have one.</source>
        <translation>Она заменяет долю подписанных соглашений, пока они не записаны: пока соглашение есть у {n} из {m} инициатив.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kinds of areas</source>
        <translation>Типы территорий</translation>
    </message>
    <message>
        <source>Largest grant</source>
        <translation>Наибольший грант</translation>
    </message>
    <message>
        <source>Largest grant of</source>
        <translation>Наибольший грант у</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Последнее решение</translation>
    </message>
    <message>
        <source>Last measured</source>
        <translation>Последнее измерение</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Ведущий партнёр</translation>
    </message>
    <message>
        <source>Led by a local or regional government</source>
        <translation>Под руководством местной или региональной власти</translation>
    </message>
    <message>
        <source>Led by one, or by a related public body</source>
        <translation>Под руководством такой власти или близкого к ней ведомства</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>Lessons to present</source>
        <translation>Уроки для представления</translation>
    </message>
    <message>
        <source>Lessons to present, by theme</source>
        <translation>Уроки для представления, по темам</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Lines without a rate to the dollar, in no sum: {n}.</source>
        <translation>Строк без курса к доллару, не вошедших в суммы: {n}.</translation>
    </message>
    <message>
        <source>Local and regional governments</source>
        <translation>Местные и региональные органы власти</translation>
    </message>
    <message>
        <source>Local authorities</source>
        <translation>Местные власти</translation>
    </message>
    <message>
        <source>Local authorities per dollar</source>
        <translation>Местные власти, на доллар</translation>
    </message>
    <message>
        <source>Local bodies taking part</source>
        <translation>Участвующие местные органы</translation>
    </message>
    <message>
        <source>Lowest grant of a month</source>
        <translation>Наименьший грант за месяц</translation>
    </message>
    <message>
        <source>Lowest of</source>
        <translation>Наименьший у</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>Составлено {day}</translation>
    </message>
    <message>
        <source>Main objectives</source>
        <translation>Основные цели</translation>
    </message>
    <message>
        <source>Mapped only</source>
        <translation>Только выявлены</translation>
    </message>
    <message>
        <source>Mean duration</source>
        <translation>Средняя длительность</translation>
    </message>
    <message>
        <source>Mean grant</source>
        <translation>Средний грант</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Измерено</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>Медианная длительность</translation>
    </message>
    <message>
        <source>Median grant</source>
        <translation>Медианный грант</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Мужчины</translation>
    </message>
    <message>
        <source>Minutes of a selection</source>
        <translation>Протокол отбора</translation>
    </message>
    <message>
        <source>Missing in so many initiatives</source>
        <translation>Не хватает в стольких инициативах</translation>
    </message>
    <message>
        <source>Mixed consortium</source>
        <translation>Смешанный консорциум</translation>
    </message>
    <message>
        <source>Money by source</source>
        <translation>Средства по источникам</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Months are counted from start and end where both are known, else as recorded.</source>
        <translation>Месяцы считаются от начала до конца, если известно и то и другое, иначе — как записано.</translation>
    </message>
    <message>
        <source>Months together</source>
        <translation>Всего месяцев</translation>
    </message>
    <message>
        <source>Named by no initiative: {n} more.</source>
        <translation>Еще {n} не названы ни одной инициативой.</translation>
    </message>
    <message>
        <source>Names and addresses of persons are left out.</source>
        <translation>Имена и контактные данные людей опущены.</translation>
    </message>
    <message>
        <source>National decision</source>
        <translation>Решение национального комитета</translation>
    </message>
    <message>
        <source>National rank</source>
        <translation>Место у национального комитета</translation>
    </message>
    <message>
        <source>National sum</source>
        <translation>Сумма национального комитета</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потребность</translation>
    </message>
    <message>
        <source>No activity is late.</source>
        <translation>Опаздывающих мероприятий нет.</translation>
    </message>
    <message>
        <source>No capacity need is recorded.</source>
        <translation>Потребности в развитии потенциала не записаны.</translation>
    </message>
    <message>
        <source>No committee has written anything yet.</source>
        <translation>Ни один комитет ещё ничего не записал.</translation>
    </message>
    <message>
        <source>No consultation is recorded.</source>
        <translation>Ни одной консультации не записано.</translation>
    </message>
    <message>
        <source>No country takes part in this round.</source>
        <translation>В этом раунде не участвует ни одна страна.</translation>
    </message>
    <message>
        <source>No difficulty and no risk is recorded.</source>
        <translation>Ни трудностей, ни рисков не записано.</translation>
    </message>
    <message>
        <source>No event is recorded.</source>
        <translation>Мероприятий не записано.</translation>
    </message>
    <message>
        <source>No grant differs from the usual one.</source>
        <translation>Ни один грант не отличается от обычного.</translation>
    </message>
    <message>
        <source>No indicator is recorded.</source>
        <translation>Показатели не записаны.</translation>
    </message>
    <message>
        <source>No initiative has a duration yet.</source>
        <translation>Ни у одной инициативы пока нет длительности.</translation>
    </message>
    <message>
        <source>No initiative is approved yet.</source>
        <translation>Одобренных инициатив пока нет.</translation>
    </message>
    <message>
        <source>No initiative is completed yet.</source>
        <translation>Завершённых инициатив пока нет.</translation>
    </message>
    <message>
        <source>No initiative is past its end.</source>
        <translation>Инициатив с истёкшим сроком нет.</translation>
    </message>
    <message>
        <source>No initiative is recorded.</source>
        <translation>Ни одной инициативы не записано.</translation>
    </message>
    <message>
        <source>No initiative is screened yet.</source>
        <translation>Ни одна инициатива ещё не проверена.</translation>
    </message>
    <message>
        <source>No initiative says which guiding principles it follows.</source>
        <translation>Ни одна инициатива не называет принципов, которым следует.</translation>
    </message>
    <message>
        <source>No initiative says which objectives it serves.</source>
        <translation>Ни одна инициатива не называет целей, которым служит.</translation>
    </message>
    <message>
        <source>No initiative, note or indicator names a goal.</source>
        <translation>Ни одна инициатива, заметка или показатель не называют цели.</translation>
    </message>
    <message>
        <source>No local or regional government is recorded.</source>
        <translation>Местных и региональных органов власти не записано.</translation>
    </message>
    <message>
        <source>No note wants a follow-up.</source>
        <translation>Ни одна заметка не требует исполнения.</translation>
    </message>
    <message>
        <source>No organisation works on several initiatives.</source>
        <translation>Ни одна организация не участвует в нескольких инициативах.</translation>
    </message>
    <message>
        <source>No partner is recorded.</source>
        <translation>Партнёры не записаны.</translation>
    </message>
    <message>
        <source>No payment and no contribution is recorded.</source>
        <translation>Ни выплат, ни взносов не записано.</translation>
    </message>
    <message>
        <source>No people were reported in this period.</source>
        <translation>За этот период люди не указаны.</translation>
    </message>
    <message>
        <source>No period is closed.</source>
        <translation>Закрытых периодов нет.</translation>
    </message>
    <message>
        <source>No place is recorded.</source>
        <translation>Мест не записано.</translation>
    </message>
    <message>
        <source>No recommendation and no decision is recorded.</source>
        <translation>Ни рекомендаций, ни решений не записано.</translation>
    </message>
    <message>
        <source>No result is recorded.</source>
        <translation>Ни одного результата не записано.</translation>
    </message>
    <message>
        <source>No survey of the partnership is recorded.</source>
        <translation>Опросы о партнёрстве не записаны.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Nobody has been counted yet: no data, which does not mean nobody.</source>
        <translation>Людей еще не считали: данных нет, и это не значит, что людей нет.</translation>
    </message>
    <message>
        <source>Nobody is a candidate here yet.</source>
        <translation>Кандидатов здесь пока нет.</translation>
    </message>
    <message>
        <source>Nobody is scored yet.</source>
        <translation>Пока никто не оценён.</translation>
    </message>
    <message>
        <source>Nobody was counted in this period yet.</source>
        <translation>За этот период пока никто не учтён.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Нет.</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>Без разбивки</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Записано</translation>
    </message>
    <message>
        <source>Nothing had to be hidden: no number of people is from 1 to {most}.</source>
        <translation>Скрывать ничего не пришлось: нет чисел людей от 1 до {most}.</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>Пока ничего не решено.</translation>
    </message>
    <message>
        <source>Nothing is missing in</source>
        <translation>Всё указано в</translation>
    </message>
    <message>
        <source>Nothing learned is recorded.</source>
        <translation>Ни одного урока не записано.</translation>
    </message>
    <message>
        <source>Nothing that is looked for is missing.</source>
        <translation>Все, что нужно, записано.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Nothing was restated since.</source>
        <translation>С тех пор ничего не уточнялось.</translation>
    </message>
    <message>
        <source>Numbers by sex, age and place at once are not shown.</source>
        <translation>Числа сразу по полу, возрасту и месту не показаны.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>Of all initiatives</source>
        <translation>Из всех инициатив</translation>
    </message>
    <message>
        <source>Of the period asked for count the figures whose own period lies in it.</source>
        <translation>За запрошенный период считаются данные, собственный период которых лежит внутри него.</translation>
    </message>
    <message>
        <source>Of the target</source>
        <translation>От цели</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>Из них</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>По одной</translation>
    </message>
    <message>
        <source>One by one, the best first</source>
        <translation>По одному, сначала лучшие</translation>
    </message>
    <message>
        <source>Only photos that may be shown are here.</source>
        <translation>Здесь только фотографии, которые можно показывать.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Возможности</translation>
    </message>
    <message>
        <source>Organisations by type</source>
        <translation>Организации по типам</translation>
    </message>
    <message>
        <source>Organisations on several initiatives</source>
        <translation>Организации в нескольких инициативах</translation>
    </message>
    <message>
        <source>Organisations supported</source>
        <translation>Поддержанные организации</translation>
    </message>
    <message>
        <source>Organisations that headquarters tied as doubles count as one.</source>
        <translation>Организации, которые штаб-квартира связала как дубли, считаются одной.</translation>
    </message>
    <message>
        <source>Organisations that headquarters tied count once.</source>
        <translation>Организации, связанные штаб-квартирой, считаются один раз.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Overall: all grants by all months of the initiatives that have both, in US dollars.</source>
        <translation>В целом: все гранты, делённые на все месяцы инициатив, у которых есть и то и другое, в долларах США.</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>Закрепление за владельцем</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>Участия</translation>
    </message>
    <message>
        <source>Partner abroad</source>
        <translation>Партнёр за рубежом</translation>
    </message>
    <message>
        <source>Partner based abroad</source>
        <translation>Партнёр находится за рубежом</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Partners by type</source>
        <translation>Партнёры по типам</translation>
    </message>
    <message>
        <source>Partners by type and family</source>
        <translation>Партнёры по типам и группам</translation>
    </message>
    <message>
        <source>Partners of each initiative, by family</source>
        <translation>Партнёры каждой инициативы по группам</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>Партнёрства</translation>
    </message>
    <message>
        <source>Past their date</source>
        <translation>Срок прошёл</translation>
    </message>
    <message>
        <source>People planned and reached</source>
        <translation>Люди: запланировано и охвачено</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Охвачено людей</translation>
    </message>
    <message>
        <source>People reached by category and sex</source>
        <translation>Охваченные люди по группам и полу</translation>
    </message>
    <message>
        <source>People reached by category and sex, to pass on</source>
        <translation>Охваченные люди по группам и полу, для передачи</translation>
    </message>
    <message>
        <source>People reached, as reported and as restated</source>
        <translation>Охвачено людей: по отчёту и после уточнения</translation>
    </message>
    <message>
        <source>Persons are named only where they agreed.</source>
        <translation>Люди названы только там, где они на это согласились.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Фотографии</translation>
    </message>
    <message>
        <source>Pilots: activities done</source>
        <translation>Пилоты: выполненные мероприятия</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Places by country</source>
        <translation>Места по странам</translation>
    </message>
    <message>
        <source>Places in all</source>
        <translation>Всего мест</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>Осталось мест</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>Занято мест</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Запланировано</translation>
    </message>
    <message>
        <source>Policy or plan</source>
        <translation>Политика или план</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Принцип</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Programme table</source>
        <translation>Таблица программы</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Программы</translation>
    </message>
    <message>
        <source>Programmes and rounds</source>
        <translation>Программы и раунды</translation>
    </message>
    <message>
        <source>Programmes with countries in common</source>
        <translation>Программы с общими странами</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>Ranking of the candidates</source>
        <translation>Рейтинг кандидатов</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Охвачено</translation>
    </message>
    <message>
        <source>Reached are people new in their period, so periods add up. Organisations are not counted as people, and a figure that another one corrects does not count.</source>
        <translation>Охваченные считаются новыми в своём периоде, поэтому периоды складываются. Организации не считаются людьми, а исправленные данные не учитываются.</translation>
    </message>
    <message>
        <source>Reached by period</source>
        <translation>Охвачено по периодам</translation>
    </message>
    <message>
        <source>Reached of planned</source>
        <translation>Охвачено от плана</translation>
    </message>
    <message>
        <source>Read and confirmed for the national committee, place and date: ____________________
Read and confirmed for the steering committee, place and date: ____________________</source>
        <translation>Прочитано и подтверждено от национального комитета, место и дата: ____________________
Прочитано и подтверждено от руководящего комитета, место и дата: ____________________</translation>
    </message>
    <message>
        <source>Ready for IATI?</source>
        <translation>Готовы для IATI?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Recommendations and decisions, and what became of them</source>
        <translation>Рекомендации и решения и что из них вышло</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Records of all offices, as headquarters holds them</source>
        <translation>Записи всех бюро, какими они есть в штаб-квартире</translation>
    </message>
    <message>
        <source>Records of the office {office}</source>
        <translation>Записи бюро {office}</translation>
    </message>
    <message>
        <source>Refugees, displaced people and people in transit are counted with vulnerable migrants.</source>
        <translation>Беженцы, перемещенные лица и транзитные мигранты учтены вместе с уязвимыми мигрантами.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>По отчёту</translation>
    </message>
    <message>
        <source>Reported at closing, and restated since</source>
        <translation>По отчёту при закрытии и уточнено позже</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>Уточнено</translation>
    </message>
    <message>
        <source>Restated is what came or changed after headquarters closed the period. All of it is kept.</source>
        <translation>Уточнено то, что пришло или изменилось после закрытия периода штаб-квартирой. Всё сохраняется.</translation>
    </message>
    <message>
        <source>Restated organisations and measurements</source>
        <translation>Уточнённые организации и измерения</translation>
    </message>
    <message>
        <source>Restated people</source>
        <translation>Уточнённое число людей</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>Уточнения</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Results told</source>
        <translation>Описано результатов</translation>
    </message>
    <message>
        <source>Review of the Global Compact for Migration</source>
        <translation>Обзор Глобального договора о миграции</translation>
    </message>
    <message>
        <source>Reviewed together</source>
        <translation>Рассмотрено вместе</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Риски</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>Round report</source>
        <translation>Отчет по раунду</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
    <message>
        <source>Scores from 1 to 5; of several answers on one day the mean is shown.</source>
        <translation>Оценки от 1 до 5; при нескольких ответах за день показано среднее.</translation>
    </message>
    <message>
        <source>Scores missing</source>
        <translation>Недостающие баллы</translation>
    </message>
    <message>
        <source>Screened initiatives</source>
        <translation>Проверенные инициативы</translation>
    </message>
    <message>
        <source>Screening is complete once there is at least one risk and one opportunity. Of {count} initiatives, those that are not named have neither.</source>
        <translation>Проверка завершена, когда есть хотя бы один риск и одна возможность. Из {count} инициатив у неназванных нет ни того, ни другого.</translation>
    </message>
    <message>
        <source>Screening of risks and opportunities</source>
        <translation>Проверка рисков и возможностей</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Искали</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Share of initiatives</source>
        <translation>Доля инициатив</translation>
    </message>
    <message>
        <source>Share of the money</source>
        <translation>Доля денег</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Подписано</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>Подписано с</translation>
    </message>
    <message>
        <source>Smallest grant</source>
        <translation>Наименьший грант</translation>
    </message>
    <message>
        <source>Smallest grant of</source>
        <translation>Наименьший грант у</translation>
    </message>
    <message>
        <source>Some numbers are only “at least” or “about”: so is the total.</source>
        <translation>Некоторые числа — лишь «не менее» или «около»: итог тоже.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Израсходовано</translation>
    </message>
    <message>
        <source>Spent of the grant</source>
        <translation>Израсходовано из гранта</translation>
    </message>
    <message>
        <source>Spent, %</source>
        <translation>Израсходовано,&#xa0;%</translation>
    </message>
    <message>
        <source>Spent, of the grants</source>
        <translation>Израсходовано, от грантов</translation>
    </message>
    <message>
        <source>Standard indicators add up across initiatives and countries, own ones do not. A missing value is not zero.</source>
        <translation>Стандартные показатели складываются по инициативам и странам, собственные — нет. Отсутствующее значение не ноль.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Положения</translation>
    </message>
    <message>
        <source>Steering decision</source>
        <translation>Решение руководящего комитета</translation>
    </message>
    <message>
        <source>Steering rank</source>
        <translation>Место у руководящего комитета</translation>
    </message>
    <message>
        <source>Steering sum</source>
        <translation>Сумма руководящего комитета</translation>
    </message>
    <message>
        <source>Survey or stock-taking</source>
        <translation>Опрос или подведение итогов</translation>
    </message>
    <message>
        <source>Talk within 30 days</source>
        <translation>Разговор за 30 дней</translation>
    </message>
    <message>
        <source>Tasks divided</source>
        <translation>Задачи распределены</translation>
    </message>
    <message>
        <source>Territory of destination</source>
        <translation>Территория назначения</translation>
    </message>
    <message>
        <source>Territory of destination recorded</source>
        <translation>Указана территория назначения</translation>
    </message>
    <message>
        <source>Texts that may tell who somebody is are left out.</source>
        <translation>Тексты, по которым можно узнать человека, опущены.</translation>
    </message>
    <message>
        <source>The line is whole</source>
        <translation>Цепочка полная</translation>
    </message>
    <message>
        <source>The part of local and regional governments</source>
        <translation>Участие местных и региональных властей</translation>
    </message>
    <message>
        <source>The partnership survey over time</source>
        <translation>Опрос о партнёрстве во времени</translation>
    </message>
    <message>
        <source>The plan is that of the whole time, not of this period alone.</source>
        <translation>План — на всё время, а не только на этот период.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Причина не указана.</translation>
    </message>
    <message>
        <source>The third line is in both others.</source>
        <translation>Третья строка входит в обе другие.</translation>
    </message>
    <message>
        <source>The usual grant is the one that most initiatives have; to differ is no mistake.</source>
        <translation>Обычный грант — тот, что у большинства инициатив; отличаться от него не ошибка.</translation>
    </message>
    <message>
        <source>Their grants together</source>
        <translation>Их гранты вместе</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>This country has taken part in no round.</source>
        <translation>Эта страна не участвовала ни в одном раунде.</translation>
    </message>
    <message>
        <source>This round has no fixed number of places for each country.</source>
        <translation>У этого раунда нет твёрдого числа мест на страну.</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Tipping point</source>
        <translation>Переломная точка</translation>
    </message>
    <message>
        <source>Tipping point: both dates are recorded, that of ownership and that of institutionalisation.</source>
        <translation>Переломная точка: записаны обе даты — закрепления за владельцем и институционализации.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Up to {last}</source>
        <translation>По {last}</translation>
    </message>
    <message>
        <source>Urban, rural, mixed: where initiatives act</source>
        <translation>Город, село, смешанные: где действуют инициативы</translation>
    </message>
    <message>
        <source>Usual grant</source>
        <translation>Обычный грант</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What a month is worth</source>
        <translation>Сколько стоит месяц</translation>
    </message>
    <message>
        <source>What completed initiatives have to tell</source>
        <translation>Что должны рассказать завершённые инициативы</translation>
    </message>
    <message>
        <source>What continues</source>
        <translation>Что продолжается</translation>
    </message>
    <message>
        <source>What does a search find?</source>
        <translation>Что находит поиск?</translation>
    </message>
    <message>
        <source>What has not gone out yet, and what is silent?</source>
        <translation>Что ещё не отправлено и кто молчит?</translation>
    </message>
    <message>
        <source>What has not gone out, or is not confirmed</source>
        <translation>Что не отправлено или не подтверждено</translation>
    </message>
    <message>
        <source>What is late</source>
        <translation>Что опаздывает</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>What is missing in our records?</source>
        <translation>Чего не хватает в наших записях?</translation>
    </message>
    <message>
        <source>What is missing in the records</source>
        <translation>Чего не хватает в записях</translation>
    </message>
    <message>
        <source>What is told at the end</source>
        <translation>Что рассказано в конце</translation>
    </message>
    <message>
        <source>What stays out of the IATI file</source>
        <translation>Что не входит в файл IATI</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>What was reported before is left out: beside what it is now, it would tell how many people came or went.</source>
        <translation>То, что сообщалось раньше, здесь не приводится: рядом с нынешним числом оно показало бы, сколько людей добавилось или выбыло.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where the initiatives stand</source>
        <translation>На какой стадии инициативы</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какие</translation>
    </message>
    <message>
        <source>Which countries are in several programmes?</source>
        <translation>Какие страны участвуют в нескольких программах?</translation>
    </message>
    <message>
        <source>Which countries took part in seed funding?</source>
        <translation>Какие страны участвовали в начальном финансировании?</translation>
    </message>
    <message>
        <source>Which grants differ from the usual one?</source>
        <translation>Какие гранты отличаются от обычного?</translation>
    </message>
    <message>
        <source>Which initiatives</source>
        <translation>Какие инициативы</translation>
    </message>
    <message>
        <source>Which initiatives call on the diaspora?</source>
        <translation>Какие инициативы привлекают диаспору?</translation>
    </message>
    <message>
        <source>Which initiatives does a local government or a related body lead?</source>
        <translation>Какие инициативы ведёт местный орган власти или связанное с ним учреждение?</translation>
    </message>
    <message>
        <source>Which initiatives does a local or regional government lead?</source>
        <translation>Какие инициативы ведёт местный или региональный орган власти?</translation>
    </message>
    <message>
        <source>Which initiatives put women or youth forward?</source>
        <translation>Какие инициативы выделяют женщин или молодёжь?</translation>
    </message>
    <message>
        <source>Which initiatives tie two territories together?</source>
        <translation>Какие инициативы связывают две территории?</translation>
    </message>
    <message>
        <source>Which organisations work on several initiatives?</source>
        <translation>Какие организации участвуют в нескольких инициативах?</translation>
    </message>
    <message>
        <source>Which territories</source>
        <translation>Какие территории</translation>
    </message>
    <message>
        <source>Who came to several events is counted at each of them.</source>
        <translation>Кто был на нескольких мероприятиях, учтён на каждом из них.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чья</translation>
    </message>
    <message>
        <source>With a signed agreement</source>
        <translation>С подписанным соглашением</translation>
    </message>
    <message>
        <source>With a signed agreement with one of them</source>
        <translation>С подписанным соглашением с одним из них</translation>
    </message>
    <message>
        <source>Without a measure or activity</source>
        <translation>Без меры и мероприятия</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>Без квитанции</translation>
    </message>
    <message>
        <source>Without a receipt: it is in a package, and the other side has not said yet that it came.</source>
        <translation>Без квитанции: запись в пакете, но другая сторона ещё не сообщила, что он дошёл.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Women among those with known sex</source>
        <translation>Женщины среди тех, чей пол известен</translation>
    </message>
    <message>
        <source>Women and girls, of those counted by sex</source>
        <translation>Женщины и девочки, из учтенных по полу</translation>
    </message>
    <message>
        <source>Women and youth</source>
        <translation>Женщины и молодёжь</translation>
    </message>
    <message>
        <source>Women planned</source>
        <translation>Женщин запланировано</translation>
    </message>
    <message>
        <source>Women reached</source>
        <translation>Женщин охвачено</translation>
    </message>
    <message>
        <source>Women reached of planned</source>
        <translation>Женщин охвачено от плана</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Совместная работа</translation>
    </message>
    <message>
        <source>Young people (15 to 24), of those counted by age</source>
        <translation>Молодежь (15–24 года), из учтенных по возрасту</translation>
    </message>
    <message>
        <source>Young people reached (15 to 24)</source>
        <translation>Охвачено молодёжи (15–24 года)</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>Молодёжь</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
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
        <translation>{column} (код)</translation>
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
        <translation>«...» стоит и вместо числа, которое изменилось меньше чем на {n} человек со времени прежнего отчета для тех же читателей.</translation>
    </message>
    <message>
        <source>“...” stands for a number or a share from which one of these could be computed.</source>
        <translation>«...» стоит вместо числа или доли, по которым можно было бы вычислить одно из них.</translation>
    </message>
</context>
<context>
    <name>reportspage</name>
    <message numerus="yes">
        <source>%n initiatives are not in it yet. The report “Ready for IATI?” says why.</source>
        <translation>
            <numerusform>%n инициативы в нём пока нет. Почему, говорит отчёт «Готово для IATI?».</numerusform>
            <numerusform>%n инициатив в нём пока нет. Почему, говорит отчёт «Готово для IATI?».</numerusform>
            <numerusform>%n инициатив в нём пока нет. Почему, говорит отчёт «Готово для IATI?».</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>Все инициативы</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Choose a question at the side, or type a word of it.</source>
        <translation>Выберите вопрос сбоку или наберите слово из него.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Every report that went out from here. The list holds no figures, and nothing is ever taken from it.</source>
        <translation>Все отчёты, ушедшие отсюда. В списке нет чисел, и из него ничего не удаляется.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Fewer than {n} people: not shown in this profile.</source>
        <translation>Менее {n} человек: в этом профиле не показывается.</translation>
    </message>
    <message>
        <source>Find a question or report</source>
        <translation>Найти вопрос или отчёт</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>Штаб-квартира</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>Скрыть список</translation>
    </message>
    <message>
        <source>IATI</source>
        <translation>IATI</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>Отчёт готовится</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>No program here opens {file}.</source>
        <translation>На этом компьютере нет программы, которая открывает {file}.</translation>
    </message>
    <message>
        <source>No report has left yet.</source>
        <translation>Пока не ушёл ни один отчёт.</translation>
    </message>
    <message>
        <source>No report is chosen</source>
        <translation>Отчёт не выбран</translation>
    </message>
    <message>
        <source>No room here for: {columns}</source>
        <translation>Здесь не поместились: {columns}</translation>
    </message>
    <message>
        <source>Not shown: a small number beside it could be computed from it.</source>
        <translation>Не показано: по нему можно вычислить малое число рядом.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
    <message>
        <source>Nothing has been recorded here yet. It fills by itself with what offices record, and with the packages they send.</source>
        <translation>Здесь пока ничего не записано. Данные появятся сами из записей офисов и из присланных ими пакетов.</translation>
    </message>
    <message>
        <source>Nothing is hidden. Please do not pass it on as it is.</source>
        <translation>Ничего не скрыто. Пожалуйста, не передавайте его в таком виде.</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>Перечислять нечего.</translation>
    </message>
    <message>
        <source>Numbers of people below {n} are hidden, and what would give them away.</source>
        <translation>Числа людей меньше {n} скрыты, как и всё, что их выдало бы.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Вопросы</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>Заменить файл?</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранить отчёт</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>Искать</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Показать все столбцы</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Показать список</translation>
    </message>
    <message>
        <source>Small numbers of people are hidden.</source>
        <translation>Малые числа людей скрыты.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>Остановлено. Файл не записан.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>The table is copied, with its headings.</source>
        <translation>Таблица скопирована вместе с заголовками.</translation>
    </message>
    <message>
        <source>This report could not be made</source>
        <translation>Этот отчёт не удалось сделать</translation>
    </message>
    <message>
        <source>This report is about one of them. Choose it above.</source>
        <translation>Этот отчёт — об одном из них. Выберите его выше.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>Что ушло с этого компьютера</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>Какая страна?</translation>
    </message>
    <message>
        <source>Which indicator?</source>
        <translation>Какой показатель?</translation>
    </message>
    <message>
        <source>Which initiative?</source>
        <translation>Какая инициатива?</translation>
    </message>
    <message>
        <source>Which programme?</source>
        <translation>Какая программа?</translation>
    </message>
    <message>
        <source>Which round?</source>
        <translation>Какой раунд?</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Записывается {file}</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>принтер</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>{file} уже существует.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message numerus="yes">
        <source>%n attached files are no part of a backup. They lie in {folder}, where nothing is written twice or over; copy that folder too.</source>
        <translation>
            <numerusform>%n приложенный файл не входит в резервную копию. Он лежит в {folder}, где ничего не пишется дважды или поверх; скопируйте и эту папку.</numerusform>
            <numerusform>%n приложенных файла не входят в резервную копию. Они лежат в {folder}, где ничего не пишется дважды или поверх; скопируйте и эту папку.</numerusform>
            <numerusform>%n приложенных файлов не входят в резервную копию. Они лежат в {folder}, где ничего не пишется дважды или поверх; скопируйте и эту папку.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes made here until {day} are not in it. Those that were sent come back from who received them; the others are in the damaged file only.</source>
        <translation>
            <numerusform>%n изменения, сделанного здесь до {day}, в ней нет. Если оно было отправлено, оно вернётся от получателя; иначе оно есть только в повреждённом файле.</numerusform>
            <numerusform>%n изменений, сделанных здесь до {day}, в ней нет. Отправленные вернутся от получателей; остальные есть только в повреждённом файле.</numerusform>
            <numerusform>%n изменений, сделанных здесь до {day}, в ней нет. Отправленные вернутся от получателей; остальные есть только в повреждённом файле.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later changes came from others; they come again with the next packages.</source>
        <translation>
            <numerusform>%n более позднее изменение пришло от других; оно вернётся со следующими пакетами.</numerusform>
            <numerusform>%n более поздних изменения пришли от других; они вернутся со следующими пакетами.</numerusform>
            <numerusform>%n более поздних изменений пришли от других; они вернутся со следующими пакетами.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later changes of this laptop were sent; they come back from who received them.</source>
        <translation>
            <numerusform>%n более позднее изменение с этого ноутбука отправлено; оно вернётся от получателя.</numerusform>
            <numerusform>%n более поздних изменения с этого ноутбука отправлены; они вернутся от получателей.</numerusform>
            <numerusform>%n более поздних изменений с этого ноутбука отправлено; они вернутся от получателей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At risk: %n changes of this laptop since {day} (days of work: {days}) are in no package. Only the database kept aside will have them.</source>
        <translation>
            <numerusform>Под угрозой: %n изменение с этого ноутбука с {day} (дней работы: {days}) не попало ни в один пакет. Оно останется только в отложенной базе.</numerusform>
            <numerusform>Под угрозой: %n изменения с этого ноутбука с {day} (дней работы: {days}) не попали ни в один пакет. Они останутся только в отложенной базе.</numerusform>
            <numerusform>Под угрозой: %n изменений с этого ноутбука с {day} (дней работы: {days}) не попали ни в один пакет. Они останутся только в отложенной базе.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}</source>
        <translation>Вернуться к резервной копии от {when}</translation>
    </message>
    <message>
        <source>Go back to {when}?</source>
        <translation>Вернуться к {when}?</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Сделать резервную копию сейчас</translation>
    </message>
    <message>
        <source>No backup yet. One is made when you close, and by itself.</source>
        <translation>Резервной копии пока нет. Она делается сама при закрытии.</translation>
    </message>
    <message>
        <source>Nothing that was recorded here is missing in it.</source>
        <translation>В ней есть всё, что было записано здесь.</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>Packages of others that came later are taken again. The damaged file is kept beside the backups; nothing of it is thrown away.</source>
        <translation>Пакеты других, пришедшие позже, принимаются снова. Повреждённый файл хранится рядом с резервными копиями; ничто из него не удаляется.</translation>
    </message>
    <message>
        <source>Restored. The database of before is kept: {file}</source>
        <translation>Восстановлено. Прежняя база сохранена: {file}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Восстановление из копии…</translation>
    </message>
    <message>
        <source>The backup holds all that the database holds.</source>
        <translation>В копии есть всё, что есть в базе.</translation>
    </message>
    <message>
        <source>The backup is made and sound: {file}</source>
        <translation>Резервная копия сделана и исправна: {file}</translation>
    </message>
    <message>
        <source>The backup of {when} is not sound. Make a new one now, and keep a copy of it elsewhere.</source>
        <translation>Копия от {when} повреждена. Сделайте новую сейчас и храните её копию в другом месте.</translation>
    </message>
    <message>
        <source>The backup: {records} records, {changes} changes, the last of {day}.</source>
        <translation>Копия: записей {records}, изменений {changes}, последнее от {day}.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>База данных повреждена</translation>
    </message>
    <message>
        <source>The database of now is kept beside the backups, and this laptop goes on as a new one.</source>
        <translation>Нынешняя база сохраняется рядом с копиями, а этот ноутбук продолжает как новый.</translation>
    </message>
    <message>
        <source>The database that is there now cannot be read, so nobody can say what it holds beyond the backup. It is kept as it is.</source>
        <translation>Нынешнюю базу нельзя прочитать, поэтому неизвестно, что в ней есть сверх копии. Она сохраняется как есть.</translation>
    </message>
    <message>
        <source>The database that is there now is of an older version; it is kept as it is.</source>
        <translation>Нынешняя база более старой версии; она сохраняется как есть.</translation>
    </message>
    <message>
        <source>The newest sound backup: {records} records, {changes} changes, the last of {day}.</source>
        <translation>Последняя исправная резервная копия: записей — {records}, изменений — {changes}, последнее от {day}.</translation>
    </message>
    <message>
        <source>This database lies on {place}. Its administrator sees to its backups and goes back to them; attached files and packages are in each. One that you make here is a file on this computer, to be kept like any secret.</source>
        <translation>Эта база лежит на {place}. О резервных копиях заботится её администратор; в каждой есть вложенные файлы и пакеты. Копия, сделанная здесь, — файл на этом компьютере, храните его как секрет.</translation>
    </message>
    <message>
        <source>Tried: the backup of {when} opens and is sound to the last change. Nothing was replaced.</source>
        <translation>Проверено: копия от {when} открывается и цела до последнего изменения. Ничего не заменено.</translation>
    </message>
    <message>
        <source>Try the newest one</source>
        <translation>Проверить самую новую</translation>
    </message>
    <message>
        <source>When closing, write a package of what is not sent</source>
        <translation>При закрытии записывать пакет с неотправленным</translation>
    </message>
    <message numerus="yes">
        <source>and %n more records</source>
        <translation>
            <numerusform>и ещё %n запись</numerusform>
            <numerusform>и ещё %n записи</numerusform>
            <numerusform>и ещё %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>перед восстановлением</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>перед приёмом пакета</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>перед обновлением</translation>
    </message>
    <message>
        <source>damaged, kept as it was</source>
        <translation>повреждена, сохранена как была</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>сделана вручную</translation>
    </message>
    <message>
        <source>when closing</source>
        <translation>при закрытии</translation>
    </message>
    <message>
        <source>{reason}, {size} MB</source>
        <translation>{reason}, {size} МБ</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message numerus="yes">
        <source>%n indicators together</source>
        <translation>
            <numerusform>%n показатель вместе</numerusform>
            <numerusform>%n показателя вместе</numerusform>
            <numerusform>%n показателей вместе</numerusform>
        </translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Все страны</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>Все показатели</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>Все инициативы</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>Все программы</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>За всё время</translation>
    </message>
    <message>
        <source>An indicator says what changes: with a baseline, a target, and values over time. Standard ones add up across initiatives and countries.</source>
        <translation>Показатель говорит, что меняется: исходное значение, цель и значения во времени. Стандартные складываются по инициативам и странам.</translation>
    </message>
    <message>
        <source>Back to the values</source>
        <translation>Назад к значениям</translation>
    </message>
    <message>
        <source>Baseline and target</source>
        <translation>Исходное значение и цель</translation>
    </message>
    <message>
        <source>Change the value of {day}</source>
        <translation>Изменить значение за {day}</translation>
    </message>
    <message>
        <source>Close a period</source>
        <translation>Закрыть период</translation>
    </message>
    <message>
        <source>Close a period once its numbers went into a report. Nothing is refused afterwards: numbers that come or change later are kept, count as restatements, and ask for a reason.</source>
        <translation>Закройте период, когда его данные вошли в отчёт. После этого ничего не отклоняется: данные, пришедшие или изменённые позже, сохраняются, считаются уточнениями и требуют причины.</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>Закрыть период</translation>
    </message>
    <message>
        <source>Closed on {day}.</source>
        <translation>Закрыт {day}.</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>Закрытые периоды</translation>
    </message>
    <message numerus="yes">
        <source>Closed periods (%n without reason)</source>
        <translation>
            <numerusform>Закрытые периоды (%n без причины)</numerusform>
            <numerusform>Закрытые периоды (%n без причины)</numerusform>
            <numerusform>Закрытые периоды (%n без причины)</numerusform>
        </translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Удалено.</translation>
    </message>
    <message>
        <source>Headquarters closes a period once its numbers were reported. What comes or changes afterwards stands here, with its reason.</source>
        <translation>Штаб-квартира закрывает период, когда его данные вошли в отчёт. То, что приходит или меняется потом, стоит здесь с причиной.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Мужчины</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Новый показатель</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>Новое значение</translation>
    </message>
    <message>
        <source>No indicator yet</source>
        <translation>Показателей пока нет</translation>
    </message>
    <message>
        <source>No period is closed</source>
        <translation>Закрытых периодов нет</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>Без разбивки</translation>
    </message>
    <message>
        <source>Nothing was restated since.</source>
        <translation>С тех пор ничего не уточнялось.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Numbers of a closed period came or changed. They are kept and count as restatements; please say why.</source>
        <translation>Пришли или изменились данные закрытого периода. Они сохранены и считаются уточнениями; укажите, пожалуйста, причину.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation>От цели</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Organisations reached</source>
        <translation>Охвачено организаций</translation>
    </message>
    <message>
        <source>Own indicators</source>
        <translation>Собственные показатели</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>Охвачено людей</translation>
    </message>
    <message>
        <source>People reached: {reported} as reported, {now} as restated.</source>
        <translation>Охвачено людей: {reported} по отчёту, {now} после уточнения.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message numerus="yes">
        <source>Reason (%n numbers have none)</source>
        <translation>
            <numerusform>Причина (%n число без неё)</numerusform>
            <numerusform>Причина (%n числа без неё)</numerusform>
            <numerusform>Причина (%n чисел без неё)</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a value, and how it goes is drawn here.</source>
        <translation>Запишите значение, и ход будет нарисован здесь.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>По отчёту</translation>
    </message>
    <message>
        <source>Restated: {before} was reported. {reason}</source>
        <translation>Уточнено: в отчёте было {before}. {reason}</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>Уточнения</translation>
    </message>
    <message>
        <source>Target: {aim}</source>
        <translation>Цель: {aim}</translation>
    </message>
    <message>
        <source>The period is closed. The offices learn of it with their next package.</source>
        <translation>Период закрыт. Отделения узнают об этом со следующим пакетом.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Причина не указана.</translation>
    </message>
    <message>
        <source>These indicators follow the same standard and are added up. Choose one of them to record a value.</source>
        <translation>Эти показатели следуют одному стандарту и складываются. Выберите один из них, чтобы записать значение.</translation>
    </message>
    <message>
        <source>Values over time</source>
        <translation>Значения во времени</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Женщины</translation>
    </message>
    <message>
        <source>Women {women}, men {men}, not divided {rest}: together {value}.</source>
        <translation>Женщины {women}, мужчины {men}, без разбивки {rest}: вместе {value}.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>{since} to {until} was closed on {day}. The number is kept and counts as a restatement; please say why.</source>
        <translation>Период с {since} по {until} закрыт {day}. Число сохраняется и считается уточнением; укажите, пожалуйста, причину.</translation>
    </message>
    <message>
        <source>{since} to {until} · {programme}</source>
        <translation>С {since} по {until} · {programme}</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>A value does not fit.</source>
        <translation>Значение не подходит.</translation>
    </message>
    <message>
        <source>Another record has the same code.</source>
        <translation>У другой записи тот же код.</translation>
    </message>
    <message>
        <source>Deleted by {deleted_by}, edited by {edited_by}.</source>
        <translation>Удаление: {deleted_by}; правка: {edited_by}.</translation>
    </message>
    <message>
        <source>Deleted, but still in use.</source>
        <translation>Удалено, но еще используется.</translation>
    </message>
    <message>
        <source>The status went from {old} to {new}, past a step.</source>
        <translation>Статус сменился с «{old}» на «{new}», минуя шаг.</translation>
    </message>
    <message>
        <source>This figure is recorded twice.</source>
        <translation>Это число записано дважды.</translation>
    </message>
    <message>
        <source>Two people filled in the same new row, and not alike. One record, or two?</source>
        <translation>Два человека заполнили одну и ту же новую строку, и по-разному. Это одна запись или две?</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message numerus="yes">
        <source>%n statements without a measure or activity</source>
        <translation>
            <numerusform>%n положение без меры и мероприятия</numerusform>
            <numerusform>%n положения без меры и мероприятия</numerusform>
            <numerusform>%n положений без меры и мероприятия</numerusform>
        </translation>
    </message>
    <message>
        <source>A new opportunity</source>
        <translation>Новая возможность</translation>
    </message>
    <message>
        <source>A new risk</source>
        <translation>Новый риск</translation>
    </message>
    <message>
        <source>A risk in your words, then Enter</source>
        <translation>Риск своими словами, затем Enter</translation>
    </message>
    <message>
        <source>An opportunity in your words, then Enter</source>
        <translation>Возможность своими словами, затем Enter</translation>
    </message>
    <message>
        <source>Another toolkit</source>
        <translation>Другой набор инструментов</translation>
    </message>
    <message>
        <source>Another toolkit…</source>
        <translation>Другой набор инструментов…</translation>
    </message>
    <message>
        <source>Change: {statement}</source>
        <translation>Изменить: {statement}</translation>
    </message>
    <message>
        <source>Likelihood {likelihood}, effect {effect}</source>
        <translation>Вероятность {likelihood}, последствия {effect}</translation>
    </message>
    <message>
        <source>Screening complete</source>
        <translation>Проверка завершена</translation>
    </message>
    <message>
        <source>Screening is complete once both sides have a statement.</source>
        <translation>Проверка завершена, когда с обеих сторон есть положение.</translation>
    </message>
    <message>
        <source>Toolkit for new statements</source>
        <translation>Набор инструментов для новых положений</translation>
    </message>
    <message>
        <source>not weighed yet</source>
        <translation>ещё не оценён</translation>
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
        <translation>Соглашение</translation>
    </message>
    <message>
        <source>Baseline and target</source>
        <translation>Исходное и целевое значения</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Контекст</translation>
    </message>
    <message>
        <source>File or link</source>
        <translation>Файл или ссылка</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Сколько</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Общие сведения</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Заключение</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Измерение</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Финансы</translation>
    </message>
    <message>
        <source>Names in six languages</source>
        <translation>Названия на шести языках</translation>
    </message>
    <message>
        <source>Networks and contact</source>
        <translation>Сети и связь</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Person, with consent</source>
        <translation>Человек, с согласия</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Plans and policies</source>
        <translation>Планы и политика</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Назначение</translation>
    </message>
    <message>
        <source>Review and sharing</source>
        <translation>Рассмотрение и передача</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Scaling and ownership</source>
        <translation>Масштабирование и передача результатов</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>Пока не хватает: {what}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>Связь</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>Сроки и средства</translation>
    </message>
    <message>
        <source>Time and terms</source>
        <translation>Сроки и условия</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Что дальше</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>Что мы делаем</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Когда и где</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Кто и когда</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message numerus="yes">
        <source>%n cells are no score or find no place. Nothing was taken.</source>
        <translation>
            <numerusform>%n ячейка не является баллом или не находит места. Ничего не взято.</numerusform>
            <numerusform>%n ячейки не являются баллами или не находят места. Ничего не взято.</numerusform>
            <numerusform>%n ячеек не являются баллами или не находят места. Ничего не взято.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n выполнено</numerusform>
            <numerusform>%n выполнено</numerusform>
            <numerusform>%n выполнено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n запланировано</numerusform>
            <numerusform>%n запланировано</numerusform>
            <numerusform>%n запланировано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores missing</source>
        <translation>
            <numerusform>не хватает %n балла</numerusform>
            <numerusform>не хватает %n баллов</numerusform>
            <numerusform>не хватает %n баллов</numerusform>
        </translation>
    </message>
    <message>
        <source>0, 1 or 2 gives a score and goes on; the space bar gives or takes the bonus; Delete empties. Only who has all scores is ranked; bonuses stand beside the sum.</source>
        <translation>0, 1 или 2 ставит балл и идёт дальше; пробел даёт или снимает бонус; Delete очищает. Место получает только тот, у кого есть все баллы; бонусы стоят рядом с суммой.</translation>
    </message>
    <message>
        <source>A title is enough to begin with. Each line is a record of this country&apos;s office and grows there; put forward what could become larger.</source>
        <translation>Для начала достаточно названия. Каждая строка — запись представительства этой страны и растёт там; выдвиньте то, что может вырасти.</translation>
    </message>
    <message>
        <source>A title, please.</source>
        <translation>Название, пожалуйста.</translation>
    </message>
    <message>
        <source>Approval waits for the steering committee&apos;s yes.</source>
        <translation>Утверждение ждёт согласия руководящего комитета.</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>Информирование</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Кандидат</translation>
    </message>
    <message>
        <source>Candidates: {count}</source>
        <translation>Кандидаты: {count}</translation>
    </message>
    <message>
        <source>Capacity building</source>
        <translation>Укрепление потенциала</translation>
    </message>
    <message>
        <source>Grey: not all scores are there yet, so there is no rank. No sum knocks out.</source>
        <translation>Серым: ещё не все баллы, поэтому места нет. Никакая сумма не исключает.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>Влияние</translation>
    </message>
    <message>
        <source>Make the round</source>
        <translation>Создать раунд</translation>
    </message>
    <message>
        <source>Mapped: {count}</source>
        <translation>Выявлено: {count}</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>Достоинства</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Новый раунд</translation>
    </message>
    <message>
        <source>No country takes part in this round yet.</source>
        <translation>В этом раунде пока не участвует ни одна страна.</translation>
    </message>
    <message>
        <source>Nobody is put forward in {country} yet. Begin with the mapping.</source>
        <translation>Пока никто не выдвинут: {country}. Начните с картирования.</translation>
    </message>
    <message>
        <source>Note it down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Nothing is mapped here that was not put forward.</source>
        <translation>Всё выявленное здесь уже выдвинуто.</translation>
    </message>
    <message>
        <source>Parts of the round</source>
        <translation>Части раунда</translation>
    </message>
    <message>
        <source>Pilot checklist</source>
        <translation>Контрольный список пилота</translation>
    </message>
    <message>
        <source>Pilot complete</source>
        <translation>Пилот завершён</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>Выдвинуть</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Рейтинг</translation>
    </message>
    <message>
        <source>Scores are 0, 1 or 2.</source>
        <translation>Баллы: 0, 1 или 2.</translation>
    </message>
    <message>
        <source>Scores by committee</source>
        <translation>Баллы по комитетам</translation>
    </message>
    <message>
        <source>Scores of the candidates</source>
        <translation>Баллы кандидатов</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>Статус: {status}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Technical assistance</source>
        <translation>Техническая помощь</translation>
    </message>
    <message>
        <source>The round is known in every office with the next package. Its countries can be added later, too, and its names in other languages, among all records.</source>
        <translation>Каждое бюро узнает о раунде со следующим пакетом. Страны и названия на других языках можно добавить и позже, среди всех записей.</translation>
    </message>
    <message>
        <source>The round is made.</source>
        <translation>Раунд создан.</translation>
    </message>
    <message>
        <source>The tool, tried</source>
        <translation>Апробация инструмента</translation>
    </message>
    <message>
        <source>This criterion gives no bonus.</source>
        <translation>Этот критерий не даёт бонуса.</translation>
    </message>
    <message>
        <source>Toolkits</source>
        <translation>Наборы инструментов</translation>
    </message>
    <message>
        <source>Two people wrote this assessment differently.</source>
        <translation>Два человека записали эту оценку по-разному.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>Как она называется?</translation>
    </message>
    <message>
        <source>What the steering committee says is written at headquarters; it comes here with its package.</source>
        <translation>Слово руководящего комитета записывается в штаб-квартире; сюда оно приходит с её пакетом.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Где?</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>С кем?</translation>
    </message>
    <message>
        <source>more than there are</source>
        <translation>больше, чем есть</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>пока без балла</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>ещё не оценено</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>пока ничего</translation>
    </message>
    <message>
        <source>{code} is now: {status}</source>
        <translation>{code} теперь: {status}</translation>
    </message>
    <message>
        <source>{code} takes part in the selection now.</source>
        <translation>{code} теперь участвует в отборе.</translation>
    </message>
    <message>
        <source>{country} now has {taken} initiatives for {slots} places. Nothing is refused; please look again.</source>
        <translation>{country}: инициатив {taken}, мест {slots}. Ничего не отклонено; пожалуйста, проверьте.</translation>
    </message>
    <message>
        <source>{country}: {places} places taken</source>
        <translation>{country}: занято мест {places}</translation>
    </message>
    <message>
        <source>{criterion}. Bonus: {what}</source>
        <translation>{criterion}. Бонус: {what}</translation>
    </message>
    <message>
        <source>{sum} of {most}</source>
        <translation>{sum} из {most}</translation>
    </message>
    <message>
        <source>{taken} of {slots}</source>
        <translation>{taken} из {slots}</translation>
    </message>
</context>
<context>
    <name>selftest</name>
    <message>
        <source>A report as PDF</source>
        <translation>Отчёт в PDF</translation>
    </message>
    <message>
        <source>Check both databases</source>
        <translation>Проверить обе базы</translation>
    </message>
    <message>
        <source>Everything works on this computer.</source>
        <translation>На этом компьютере всё работает.</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>Первый запуск</translation>
    </message>
    <message>
        <source>Keep a photo</source>
        <translation>Сохранить фотографию</translation>
    </message>
    <message>
        <source>Lock and unlock</source>
        <translation>Заблокировать и разблокировать</translation>
    </message>
    <message>
        <source>Pages of an office</source>
        <translation>Страницы отделения</translation>
    </message>
    <message>
        <source>Pages of headquarters</source>
        <translation>Страницы штаб-квартиры</translation>
    </message>
    <message>
        <source>Please send these lines to whoever helps you.</source>
        <translation>Отправьте эти строки тому, кто вам помогает.</translation>
    </message>
    <message>
        <source>Read a foreign workbook</source>
        <translation>Прочитать чужую книгу Excel</translation>
    </message>
    <message>
        <source>Take a package</source>
        <translation>Принять пакет</translation>
    </message>
    <message>
        <source>Write a package</source>
        <translation>Записать пакет</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>Certificate: {file}</source>
        <translation>Сертификат: {file}</translation>
    </message>
    <message>
        <source>Choose a certificate…</source>
        <translation>Выбрать сертификат…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База данных</translation>
    </message>
    <message>
        <source>Encrypted, and the server proves its name</source>
        <translation>Шифруется, и сервер доказывает своё имя</translation>
    </message>
    <message>
        <source>Encrypted, by a certificate we know</source>
        <translation>Шифруется, по известному сертификату</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>Шифруется, каким бы ни был сервер</translation>
    </message>
    <message>
        <source>Keep it in PostgreSQL’s password file</source>
        <translation>Хранить в файле паролей PostgreSQL</translation>
    </message>
    <message>
        <source>Make the tables</source>
        <translation>Создать таблицы</translation>
    </message>
    <message>
        <source>Name of this database</source>
        <translation>Название этой базы</translation>
    </message>
    <message>
        <source>Not encrypted: only inside this computer</source>
        <translation>Без шифрования: только внутри этого компьютера</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open a database on a server</source>
        <translation>Открыть базу на сервере</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>Недавно открытые</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>The server’s certificate, or its authority’s</source>
        <translation>Сертификат сервера или его центра</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>This database is empty, and you may make the tables of Passerelle in it. It becomes a new database of headquarters. To bring one there that you have already, use “passerelle move” instead.</source>
        <translation>Эта база пуста, и вы можете создать в ней таблицы Passerelle. Она станет новой базой штаб-квартиры. Чтобы перенести туда имеющуюся, используйте «passerelle move».</translation>
    </message>
    <message>
        <source>Without it the password is asked for each time. It never stands in the address.</source>
        <translation>Иначе пароль спрашивается каждый раз. В адресе его никогда нет.</translation>
    </message>
    <message>
        <source>You log in as</source>
        <translation>Имя входа</translation>
    </message>
    <message>
        <source>e.g. Headquarters</source>
        <translation>напр. Штаб-квартира</translation>
    </message>
    <message>
        <source>e.g. db.example.org</source>
        <translation>напр. db.example.org</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A passphrase protects this database.</source>
        <translation>Эту базу данных защищает парольная фраза.</translation>
    </message>
    <message>
        <source>A stolen laptop tells nothing without the passphrase.</source>
        <translation>Украденный ноутбук ничего не скажет без парольной фразы.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>Сменить парольную фразу…</translation>
    </message>
    <message>
        <source>Copies of everything, looked at before they count.</source>
        <translation>Копии всего, проверенные прежде, чем считаться.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Темная</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>Вместе с ним увеличивается все.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Для всех</translation>
    </message>
    <message>
        <source>For partners</source>
        <translation>Для партнеров</translation>
    </message>
    <message>
        <source>Four or five words that only you would put together are best. Without them nobody can read the data, and only headquarters can help, once it is known here: write them down, and keep the paper somewhere else than the laptop.</source>
        <translation>Лучше всего четыре-пять слов, которые соединили бы только вы. Без них никто не прочтёт данные, а помочь сможет только штаб-квартира, когда она здесь известна: запишите их и храните бумагу не вместе с ноутбуком.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>High contrast is made for bright sunlight.</source>
        <translation>Высокая контрастность — для яркого солнца.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, headquarters can help, after a phone call.</source>
        <translation>Если парольная фраза забыта, штаб-квартира может помочь после телефонного звонка.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, nobody can help yet: first compare headquarters’ digits, under Signatures, and take a package from there.</source>
        <translation>Если парольная фраза забыта, пока никто не поможет: сначала сверьте цифры штаб-квартиры в разделе «Подписи» и примите её пакет.</translation>
    </message>
    <message>
        <source>In reports for partners and the public, fewer people than this are not shown, nor is any number that would give them away. Zero is shown. Headquarters’ own reports show everything.</source>
        <translation>В отчетах для партнеров и публики не показаны числа людей меньше этого и числа, которые бы их выдали. Ноль показан. Собственные отчеты штаб-квартиры показывают всё.</translation>
    </message>
    <message>
        <source>It stands on your decisions in history and audit. It stays at headquarters: no package holds it.</source>
        <translation>Оно стоит на ваших решениях в истории и журнале. Оно остаётся в штаб-квартире: ни в одном пакете его нет.</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Сохранить имя</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Larger text for a room, and what the trainer presses.</source>
        <translation>Крупный текст для аудитории и всё, что нажимает преподаватель.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>Как на этом компьютере</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Блокироваться самой</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Заблокировать сейчас</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Новая парольная фраза</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Представительство</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Открыть папку данных</translation>
    </message>
    <message>
        <source>Passphrase of today</source>
        <translation>Нынешняя парольная фраза</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Защитить</translation>
    </message>
    <message>
        <source>Protect with a passphrase…</source>
        <translation>Защитить парольной фразой…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Reports for others</source>
        <translation>Отчеты для других</translation>
    </message>
    <message>
        <source>Show keys and clicks (Ctrl+Shift+T)</source>
        <translation>Показывать клавиши и щелчки (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Texts, numbers and dates follow it at once.</source>
        <translation>Тексты, числа и даты меняются сразу.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older backups still open with the old one.</source>
        <translation>Парольная фраза изменена. Прежние резервные копии по-прежнему открываются старой.</translation>
    </message>
    <message>
        <source>The server knows you as {login}.</source>
        <translation>Сервер знает вас как {login}.</translation>
    </message>
    <message>
        <source>There is no passphrase: whoever has this laptop, or a copy of its files, reads everything.</source>
        <translation>Парольной фразы нет: у кого этот ноутбук или копия его файлов, тот прочтёт всё.</translation>
    </message>
    <message>
        <source>This database</source>
        <translation>Эта база данных</translation>
    </message>
    <message>
        <source>This database lies on a server: nothing of it stays on this laptop, and there is no passphrase. The server’s administrator protects its disks and backups, and says who may log in.</source>
        <translation>Эта база лежит на сервере: на этом ноутбуке от неё ничего не остаётся, и парольной фразы нет. Администратор сервера защищает его диски и копии и решает, кто может входить.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>Этот ноутбук</translation>
    </message>
    <message>
        <source>What you do from now on bears this name: {name}</source>
        <translation>То, что вы сделаете отныне, подписано так: {name}</translation>
    </message>
    <message>
        <source>Who you are here</source>
        <translation>Кто вы здесь</translation>
    </message>
    <message>
        <source>Your name, for colleagues at headquarters</source>
        <translation>Ваше имя, для коллег в штаб-квартире</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>через %n минуту</numerusform>
            <numerusform>через %n минуты</numerusform>
            <numerusform>через %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>only when the computer sleeps</source>
        <translation>только когда компьютер засыпает</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Main activities</source>
        <translation>Основные мероприятия</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Successes, innovations, good practices and lessons</source>
        <translation>Успехи, новшества, хорошая практика и уроки</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
            <numerusform>и еще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message numerus="yes">
        <source>%n changes not sent</source>
        <translation>
            <numerusform>%n изменение не отправлено</numerusform>
            <numerusform>%n изменения не отправлены</numerusform>
            <numerusform>%n изменений не отправлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>A table from elsewhere</source>
        <translation>Таблица со стороны</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>Все записи</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Запросить снова</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>Бенефициары</translation>
    </message>
    <message>
        <source>Bring back a deleted record</source>
        <translation>Вернуть удалённую запись</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Конфликты</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>Разрешить конфликты</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Удалённые записи</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Повторено: {what}</translation>
    </message>
    <message>
        <source>Edits made in Excel</source>
        <translation>Правки, сделанные в Excel</translation>
    </message>
    <message>
        <source>Everything sent</source>
        <translation>Все отправлено</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>Свернуть боковое меню</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Help: {topic}</source>
        <translation>Справка: {topic}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>Инициатива</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>Инициативы</translation>
    </message>
    <message>
        <source>Initiatives by: {way}</source>
        <translation>Инициативы, разрез: {way}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Язык: {name}</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Уроки</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Заблокировать</translation>
    </message>
    <message>
        <source>Make or restore a backup</source>
        <translation>Создать или восстановить резервную копию</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Финансы</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>Новый показатель</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>Новая инициатива</translation>
    </message>
    <message>
        <source>New line of money</source>
        <translation>Новая финансовая строка</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Новый партнёр</translation>
    </message>
    <message>
        <source>New question to other offices</source>
        <translation>Новый вопрос другим офисам</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>Новая запись</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>Новый раунд</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing goes on here that can be stopped.</source>
        <translation>Здесь сейчас нет ничего, что можно остановить.</translation>
    </message>
    <message>
        <source>Nothing new begins on this page. Type “new” after Ctrl+K.</source>
        <translation>На этой странице ничего нового не начинают. Нажмите Ctrl+K и наберите «нов».</translation>
    </message>
    <message>
        <source>Nothing on this page waits to be saved.</source>
        <translation>На этой странице нечего сохранять.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Представительства</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Недавно открытые</translation>
    </message>
    <message>
        <source>Panel beside the list</source>
        <translation>Панель рядом со списком</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнеры</translation>
    </message>
    <message>
        <source>Places, themes</source>
        <translation>Страны и темы</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Возможные дубли</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Подтверждение</translation>
    </message>
    <message>
        <source>Receive a package</source>
        <translation>Принять пакет</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Сообщить о проблеме</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Раунды</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Экраны</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search records, pages and actions ({keys})</source>
        <translation>Поиск записей, страниц и действий ({keys})</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Settings: {part}</source>
        <translation>Настройки: {part}</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>Показать названия</translation>
    </message>
    <message>
        <source>Stop what goes on</source>
        <translation>Остановить то, что выполняется</translation>
    </message>
    <message>
        <source>Stopped. What you see may be incomplete.</source>
        <translation>Остановлено. То, что вы видите, может быть неполным.</translation>
    </message>
    <message>
        <source>TRAINING: nothing here is real</source>
        <translation>ОБУЧЕНИЕ: здесь все не по-настоящему</translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>Загрузить таблицу</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Тема: как в системе</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Тема: тёмная</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>Тема: высокая контрастность</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Тема: светлая</translation>
    </message>
    <message>
        <source>There is no panel on this page.</source>
        <translation>На этой странице нет боковой панели.</translation>
    </message>
    <message>
        <source>There is nothing to print on this page. Lists, reports, receipts and the sheet of an initiative can be printed.</source>
        <translation>На этой странице нечего печатать. Печатаются списки, отчёты, подтверждения и лист инициативы.</translation>
    </message>
    <message>
        <source>Trainer’s view</source>
        <translation>Режим преподавателя</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>Without a passphrase there is nothing to lock.</source>
        <translation>Без парольной фразы блокировать нечего.</translation>
    </message>
    <message>
        <source>Work is still going on; the window closes by itself when it is done. Close it again to stop that work now: nothing of it is kept then.</source>
        <translation>Работа ещё идёт; окно закроется само, когда она закончится. Закройте его ещё раз, чтобы остановить её сейчас: ничего из неё не сохранится.</translation>
    </message>
    <message>
        <source>Write a package</source>
        <translation>Создать пакет</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>осталось около {time}</translation>
    </message>
    <message>
        <source>deletion of {title}</source>
        <translation>удаление {title}</translation>
    </message>
    <message>
        <source>new record {title}</source>
        <translation>новая запись {title}</translation>
    </message>
    <message>
        <source>{fields} of {title}</source>
        <translation>{fields} – {title}</translation>
    </message>
    <message>
        <source>{page}, {n} waiting</source>
        <translation>{page}, ожидает: {n}</translation>
    </message>
    <message>
        <source>{when} (date doubtful)</source>
        <translation>{when} (дата сомнительна)</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>A newer version of Passerelle may have written them. They stay here; send the next package once {office} has updated.</source>
        <translation>Возможно, их записала более новая версия Passerelle. Они остаются здесь; отправьте следующий пакет, когда {office} обновит программу.</translation>
    </message>
    <message>
        <source>All that was in it came with another package.</source>
        <translation>Всё, что в нём было, пришло с другим пакетом.</translation>
    </message>
    <message>
        <source>Changes taken</source>
        <translation>Принято изменений</translation>
    </message>
    <message>
        <source>Changes {numbers} of {laptop}</source>
        <translation>Изменения {numbers}: {laptop}</translation>
    </message>
    <message>
        <source>Confirmed by phone on</source>
        <translation>Подтверждён по телефону</translation>
    </message>
    <message>
        <source>Import this file in Passerelle, then write a package for {office}: it will hold what is missing.</source>
        <translation>Примите этот файл в Passerelle, затем запишите пакет для {office}: в нём будет недостающее.</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Уже известно</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Package {number} for {office}: no receipt yet</source>
        <translation>Пакет {number} для {office}: подтверждения пока нет</translation>
    </message>
    <message>
        <source>Please send again whatever is not there any more.</source>
        <translation>Пришлите, пожалуйста, ещё раз всё, чего там больше нет.</translation>
    </message>
    <message>
        <source>Receipt of package {number} of {office}</source>
        <translation>Подтверждение: пакет {number}, {office}</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>Получил</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получен</translation>
    </message>
    <message>
        <source>Received, all of it is in</source>
        <translation>Получен, принято всё</translation>
    </message>
    <message>
        <source>Received, but some of it was refused</source>
        <translation>Получен, но часть отклонена</translation>
    </message>
    <message>
        <source>Received; some of it waits for another package</source>
        <translation>Получен; часть ждёт другого пакета</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>They belong to another office. Tell {office} what should change there, or record it again under your own office.</source>
        <translation>Они принадлежат другому офису. Сообщите в {office}, что там следует изменить, или запишите это заново у себя.</translation>
    </message>
    <message>
        <source>They must stay here; nothing is lost. There is nothing to do.</source>
        <translation>Они должны остаться здесь; ничего не потеряно. Делать ничего не нужно.</translation>
    </message>
    <message>
        <source>They stay here. Ask {office} what is wrong.</source>
        <translation>Они остаются здесь. Спросите в {office}, в чём дело.</translation>
    </message>
    <message>
        <source>Waiting for another package</source>
        <translation>Ждут другого пакета</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>Записан</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} и {last}</translation>
    </message>
    <message>
        <source>{laptop}: changes are missing</source>
        <translation>{laptop}: не хватает изменений</translation>
    </message>
    <message>
        <source>{laptop}: changes that others have are missing here since {day}</source>
        <translation>{laptop}: здесь с {day} не хватает изменений, которые есть у других</translation>
    </message>
    <message>
        <source>{laptop}: {here} here; {missing} missing since {day}</source>
        <translation>{laptop}: {here} здесь; {missing} — нет с {day}</translation>
    </message>
    <message>
        <source>{laptop}: {missing} missing since {day}</source>
        <translation>{laptop}: {missing} — нет с {day}</translation>
    </message>
    <message numerus="yes">
        <source>{office} answered with package {number}, but %n changes are still missing.</source>
        <translation>
            <numerusform>{office}: ответ — пакет {number}, но %n изменения всё ещё нет.</numerusform>
            <numerusform>{office}: ответ — пакет {number}, но %n изменений всё ещё нет.</numerusform>
            <numerusform>{office}: ответ — пакет {number}, но %n изменений всё ещё нет.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{office} asked again for %n changes; they went with package {number}.</source>
        <translation>
            <numerusform>{office}: снова запрошено %n изменение; оно ушло с пакетом {number}.</numerusform>
            <numerusform>{office}: снова запрошено %n изменения; они ушли с пакетом {number}.</numerusform>
            <numerusform>{office}: снова запрошено %n изменений; они ушли с пакетом {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{office} asks again for %n changes.</source>
        <translation>
            <numerusform>{office} просит ещё раз %n изменение.</numerusform>
            <numerusform>{office} просит ещё раз %n изменения.</numerusform>
            <numerusform>{office} просит ещё раз %n изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} asks you to send again.</source>
        <translation>{office} просит прислать ещё раз.</translation>
    </message>
    <message numerus="yes">
        <source>{office} refused %n changes: {why}</source>
        <translation>
            <numerusform>{office}: отклонено %n изменение. {why}</numerusform>
            <numerusform>{office}: отклонено %n изменения. {why}</numerusform>
            <numerusform>{office}: отклонено %n изменений. {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} was asked on {day} to send again.</source>
        <translation>{day}: {office} — просьба прислать ещё раз.</translation>
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
        <translation>Назад</translation>
    </message>
    <message>
        <source>A passphrase for this laptop</source>
        <translation>Парольная фраза для этого ноутбука</translation>
    </message>
    <message>
        <source>Begin without: whoever has the laptop reads everything</source>
        <translation>Начать без неё: у кого ноутбук, тот прочтёт всё</translation>
    </message>
    <message>
        <source>I am training, with invented data</source>
        <translation>Я учусь на вымышленных данных</translation>
    </message>
    <message>
        <source>I work at headquarters</source>
        <translation>Я работаю в штаб-квартире</translation>
    </message>
    <message>
        <source>I work in a country office</source>
        <translation>Я работаю в страновом представительстве</translation>
    </message>
    <message>
        <source>In which language do you work?</source>
        <translation>На каком языке вы работаете?</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>Имя этого ноутбука</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Представительство</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Открыть базу данных</translation>
    </message>
    <message>
        <source>Open a database I have already…</source>
        <translation>Открыть базу данных, которая у меня уже есть…</translation>
    </message>
    <message>
        <source>Open a database on a server…</source>
        <translation>Открыть базу на сервере…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Please choose your office from the list.</source>
        <translation>Выберите свое представительство из списка.</translation>
    </message>
    <message>
        <source>Protect and begin</source>
        <translation>Защитить и начать</translation>
    </message>
    <message>
        <source>So that everybody knows where a change comes from.</source>
        <translation>Чтобы все знали, откуда пришло изменение.</translation>
    </message>
    <message>
        <source>The data will be kept in:</source>
        <translation>Данные будут храниться в папке:</translation>
    </message>
    <message>
        <source>The database could not be opened</source>
        <translation>Не удалось открыть базу данных</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Попробовать снова</translation>
    </message>
    <message>
        <source>What do you do here?</source>
        <translation>Чем вы здесь занимаетесь?</translation>
    </message>
    <message>
        <source>Where the data is kept</source>
        <translation>Где хранятся данные</translation>
    </message>
    <message>
        <source>Who finds or steals it reads nothing without these words.</source>
        <translation>Тот, кто его найдёт или украдёт, ничего не прочтёт без этих слов.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Кто вы?</translation>
    </message>
    <message>
        <source>e.g. Laptop 1</source>
        <translation>например, Ноутбук 1</translation>
    </message>
</context>
<context>
    <name>table_import</name>
    <message numerus="yes">
        <source>%n rows may name a person: see below.</source>
        <translation>
            <numerusform>%n строка, возможно, указывает на человека: см. ниже.</numerusform>
            <numerusform>%n строки, возможно, указывают на человека: см. ниже.</numerusform>
            <numerusform>%n строк, возможно, указывают на человека: см. ниже.</numerusform>
        </translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(не брать)</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(без заголовка)</translation>
    </message>
    <message>
        <source>A comma: 1.200,50</source>
        <translation>Запятая: 1.200,50</translation>
    </message>
    <message>
        <source>A point: 1,200.50</source>
        <translation>Точка: 1,200.50</translation>
    </message>
    <message>
        <source>As the column shows</source>
        <translation>Как видно по столбцу</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>Before decimals stands</source>
        <translation>Перед дробной частью</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>День, месяц, год</translation>
    </message>
    <message>
        <source>Days are written</source>
        <translation>Даты записаны</translation>
    </message>
    <message>
        <source>It is a new one</source>
        <translation>Это новая запись</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Уже известна</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Leave out the rows that are not clear</source>
        <translation>Пропустить неясные строки</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>Пропустить эту строку</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущена</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Месяц, день, год</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>Неясно</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>Читать так</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>Чтение таблицы</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Чтение {file}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Recorded: {new} new, {changed} changed; {same} known already, {skipped} left out.</source>
        <translation>Записано: новых {new}, изменено {changed}; уже известно {same}, пропущено {skipped}.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>Строка {n}</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Строки таблицы</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Take this row after all</source>
        <translation>Всё же взять эту строку</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Строки — это</translation>
    </message>
    <message>
        <source>This is a table of ours: its columns are known.</source>
        <translation>Это наша таблица: её столбцы известны.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Решить</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>К сведению</translation>
    </message>
    <message>
        <source>What is meant in {cell}</source>
        <translation>Что имеется в виду в {cell}</translation>
    </message>
    <message>
        <source>Which record is meant?</source>
        <translation>Какая запись имеется в виду?</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Год, месяц, день</translation>
    </message>
    <message>
        <source>{file}: nothing is recorded before you press “Take in”. An empty cell never clears what is known.</source>
        <translation>{file}: ничего не записывается, пока вы не нажмёте «Загрузить». Пустая ячейка никогда не стирает известное.</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} known already, {open} to decide</source>
        <translation>новых {new}, изменено {changed}, уже известно {same}, решить {open}</translation>
    </message>
    <message>
        <source>{title} ({likeness} % alike)</source>
        <translation>{title} (сходство {likeness} %)</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n запись</numerusform>
            <numerusform>%n записи</numerusform>
            <numerusform>%n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>%n уже так</numerusform>
            <numerusform>%n уже так</numerusform>
            <numerusform>%n уже так</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot have it</source>
        <translation>
            <numerusform>%n не может</numerusform>
            <numerusform>%n не могут</numerusform>
            <numerusform>%n не могут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot be read: please correct what is marked</source>
        <translation>
            <numerusform>%n ячейку не удалось прочитать: исправьте отмеченное</numerusform>
            <numerusform>%n ячейки не удалось прочитать: исправьте отмеченное</numerusform>
            <numerusform>%n ячеек не удалось прочитать: исправьте отмеченное</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already and left out</source>
        <translation>
            <numerusform>%n уже есть и пропускается</numerusform>
            <numerusform>%n уже есть и пропускаются</numerusform>
            <numerusform>%n уже есть и пропускаются</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are too many at once</source>
        <translation>
            <numerusform>еще %n строка – слишком много за раз</numerusform>
            <numerusform>еще %n строки – слишком много за раз</numerusform>
            <numerusform>еще %n строк – слишком много за раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records changed.</source>
        <translation>
            <numerusform>Изменена %n запись.</numerusform>
            <numerusform>Изменены %n записи.</numerusform>
            <numerusform>Изменено %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records deleted.</source>
        <translation>
            <numerusform>Удалена %n запись.</numerusform>
            <numerusform>Удалены %n записи.</numerusform>
            <numerusform>Удалено %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records recorded.</source>
        <translation>
            <numerusform>Добавлена %n запись.</numerusform>
            <numerusform>Добавлены %n записи.</numerusform>
            <numerusform>Добавлено %n записей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records selected</source>
        <translation>
            <numerusform>Выбрана %n запись</numerusform>
            <numerusform>Выбраны %n записи</numerusform>
            <numerusform>Выбрано %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n строка</numerusform>
            <numerusform>%n строки</numerusform>
            <numerusform>%n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied, with their headings.</source>
        <translation>
            <numerusform>Скопирована %n строка с заголовками.</numerusform>
            <numerusform>Скопированы %n строки с заголовками.</numerusform>
            <numerusform>Скопировано %n строк с заголовками.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>изменится %n</numerusform>
            <numerusform>изменятся %n</numerusform>
            <numerusform>изменится %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A new record was begun and not saved: {entity}</source>
        <translation>Начата и не сохранена новая запись: {entity}</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation>Добавить эти</translation>
    </message>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>Изменить %n запись</numerusform>
            <numerusform>Изменить %n записи</numerusform>
            <numerusform>Изменить %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Выберите поле</translation>
    </message>
    <message>
        <source>Choose filters first; then you can keep them by name here.</source>
        <translation>Сначала выберите фильтры, потом их можно сохранить здесь под именем.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Columns (no room for: {columns})</source>
        <translation>Столбцы (не поместились: {columns})</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n records?</source>
        <translation>
            <numerusform>Удалить %n запись?</numerusform>
            <numerusform>Удалить %n записи?</numerusform>
            <numerusform>Удалить %n записей?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these records</source>
        <translation>Удалить эти записи</translation>
    </message>
    <message>
        <source>Deleted records…</source>
        <translation>Удалённые записи…</translation>
    </message>
    <message>
        <source>Draft: begun and not saved yet</source>
        <translation>Черновик: начат и еще не сохранен</translation>
    </message>
    <message numerus="yes">
        <source>Empty the field in %n records</source>
        <translation>
            <numerusform>Очистить поле в %n записи</numerusform>
            <numerusform>Очистить поле в %n записях</numerusform>
            <numerusform>Очистить поле в %n записях</numerusform>
        </translation>
    </message>
    <message>
        <source>Field to change</source>
        <translation>Изменяемое поле</translation>
    </message>
    <message>
        <source>Filters kept by name</source>
        <translation>Сохраненные фильтры</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>Найти в этом списке</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>Забыть фильтр</translation>
    </message>
    <message>
        <source>Forgotten: {name}</source>
        <translation>Забыто: {name}</translation>
    </message>
    <message>
        <source>Give all of them one value</source>
        <translation>Дать всем одно значение</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Just these</source>
        <translation>Только эти</translation>
    </message>
    <message>
        <source>Keep these filters as</source>
        <translation>Сохранить фильтры под именем</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записей</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Ещё фильтры</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Next marked cell</source>
        <translation>Следующая отмеченная ячейка</translation>
    </message>
    <message>
        <source>No record fits the filters above.</source>
        <translation>Ни одна запись не подходит под фильтры выше.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Совпадений нет</translation>
    </message>
    <message>
        <source>Panel beside the list (Ctrl+I)</source>
        <translation>Панель рядом со списком (Ctrl+I)</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet (Ctrl+V)</source>
        <translation>Вставить строки из таблицы (Ctrl+V)</translation>
    </message>
    <message>
        <source>People reached: at least {n}</source>
        <translation>Охвачено людей: не менее {n}</translation>
    </message>
    <message>
        <source>People reached: {n}</source>
        <translation>Охвачено людей: {n}</translation>
    </message>
    <message>
        <source>Print the list (Ctrl+P)</source>
        <translation>Напечатать список (Ctrl+P)</translation>
    </message>
    <message numerus="yes">
        <source>Record %n rows</source>
        <translation>
            <numerusform>Записать %n строку</numerusform>
            <numerusform>Записать %n строки</numerusform>
            <numerusform>Записать %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the first one</source>
        <translation>Создать первую запись</translation>
    </message>
    <message>
        <source>Rows from the clipboard: {entity}</source>
        <translation>Строки из буфера обмена: {entity}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+↑ and Alt+↓ move it, ← and → set its width.</source>
        <translation>Пробел показывает или скрывает столбец, Alt+↑ и Alt+↓ его перемещают, ← и → меняют ширину.</translation>
    </message>
    <message>
        <source>Take these away</source>
        <translation>Убрать эти</translation>
    </message>
    <message>
        <source>The clipboard holds no rows.</source>
        <translation>В буфере обмена нет строк.</translation>
    </message>
    <message>
        <source>This row is here already and is left out.</source>
        <translation>Эта строка уже есть и пропускается.</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Обычные столбцы</translation>
    </message>
    <message>
        <source>a column is missing: {fields}</source>
        <translation>не хватает столбца: {fields}</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>пока ничего не сохранено</translation>
    </message>
    <message>
        <source>{column} (no room now)</source>
        <translation>{column} (сейчас нет места)</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{name} (not taken)</source>
        <translation>{name} (не берется)</translation>
    </message>
    <message>
        <source>{n} of {m} selected</source>
        <translation>Выбрано {n} из {m}</translation>
    </message>
    <message>
        <source>{value}, draft not saved yet</source>
        <translation>{value}, черновик еще не сохранен</translation>
    </message>
    <message>
        <source>{value}, waits for a decision</source>
        <translation>{value}, ждет решения</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Areas of migration</source>
        <translation>Области миграции</translation>
    </message>
    <message>
        <source>Crosscutting</source>
        <translation>Сквозные темы</translation>
    </message>
    <message>
        <source>Engagement of local governments</source>
        <translation>Взаимодействие с местными властями</translation>
    </message>
    <message>
        <source>Levels of government</source>
        <translation>Уровни управления</translation>
    </message>
    <message>
        <source>Objectives of the Global Compact for Migration</source>
        <translation>Цели Глобального договора о миграции</translation>
    </message>
    <message>
        <source>Principles of the Global Compact</source>
        <translation>Принципы Глобального договора</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>Секторы</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>Цели в области устойчивого развития</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>Целевые группы</translation>
    </message>
    <message>
        <source>Themes of knowledge</source>
        <translation>Темы знаний</translation>
    </message>
</context>
<context>
    <name>together</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months left</source>
        <translation>
            <numerusform>остался&#xa0;%n месяц</numerusform>
            <numerusform>осталось&#xa0;%n месяца</numerusform>
            <numerusform>осталось&#xa0;%n месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>A survey or stock-taking was held</source>
        <translation>Проведён опрос или подведены итоги</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>В конце</translation>
    </message>
    <message>
        <source>Capacity needs answered by a training</source>
        <translation>Потребности, на которые ответило обучение</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>Консорциум</translation>
    </message>
    <message>
        <source>Drafts and outputs are reviewed together</source>
        <translation>Проекты и результаты рассматриваются вместе</translation>
    </message>
    <message>
        <source>Each lead agency has a focal point</source>
        <translation>У каждого ведущего учреждения есть контактное лицо</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>From policy to result</source>
        <translation>От политики к результату</translation>
    </message>
    <message>
        <source>It is said what continues</source>
        <translation>Сказано, что продолжается</translation>
    </message>
    <message>
        <source>It is said who owns the results</source>
        <translation>Сказано, кому принадлежат результаты</translation>
    </message>
    <message>
        <source>Late activities</source>
        <translation>Опаздывающие мероприятия</translation>
    </message>
    <message>
        <source>Lessons are written down</source>
        <translation>Уроки записаны</translation>
    </message>
    <message>
        <source>Mixed: local authority and civil society</source>
        <translation>Смешанный: местные власти и гражданское общество</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>Пока не достигнута</translation>
    </message>
    <message>
        <source>Not yet: {names}</source>
        <translation>Пока нет: {names}</translation>
    </message>
    <message>
        <source>Public, civil and private partners take part</source>
        <translation>Участвуют государственные, общественные и частные партнёры</translation>
    </message>
    <message>
        <source>Reached: owned and institutionalised</source>
        <translation>Достигнута: закреплено и институционализировано</translation>
    </message>
    <message>
        <source>Received for each dollar granted</source>
        <translation>Получено на каждый доллар гранта</translation>
    </message>
    <message>
        <source>Results are recorded</source>
        <translation>Результаты записаны</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>Масштабирование</translation>
    </message>
    <message>
        <source>Spent of the grant</source>
        <translation>Израсходовано из гранта</translation>
    </message>
    <message>
        <source>Tasks are divided by what each does best</source>
        <translation>Задачи распределены по сильным сторонам каждого</translation>
    </message>
    <message>
        <source>The last talk was within 30 days</source>
        <translation>Последний разговор был не более 30 дней назад</translation>
    </message>
    <message>
        <source>The project was designed together</source>
        <translation>Проект разработан вместе</translation>
    </message>
    <message>
        <source>Tipping point</source>
        <translation>Переломная точка</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>Совместная работа</translation>
    </message>
    <message>
        <source>civil</source>
        <translation>общественные</translation>
    </message>
    <message>
        <source>diaspora</source>
        <translation>диаспора</translation>
    </message>
    <message>
        <source>local authorities</source>
        <translation>местные власти</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>private or social</source>
        <translation>частные или социальные</translation>
    </message>
    <message>
        <source>public</source>
        <translation>государственные</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>{policy} → activities done: {actions} → results: {results}</source>
        <translation>{policy} → сделано мероприятий: {actions} → результатов: {results}</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Agreed by telephone.</source>
        <translation>Согласовано по телефону.</translation>
    </message>
    <message>
        <source>Both laptops of Costa Rica correct the summary of CR-1 without knowing of each other; headquarters sees both texts as a conflict.</source>
        <translation>Оба ноутбука Коста-Рики исправляют краткое описание CR-1, не зная друг о друге; штаб-квартира видит оба текста как конфликт.</translation>
    </message>
    <message>
        <source>Each office sends a package; headquarters takes them in any order and has {count} initiatives, {total} USD.</source>
        <translation>Каждое представительство отправляет пакет; штаб-квартира принимает их в любом порядке: инициатив {count}, сумма {total} USD.</translation>
    </message>
    <message>
        <source>Eight offices record {count} initiatives, {total} USD in all; headquarters and the second laptop of Costa Rica are still empty.</source>
        <translation>Восемь представительств записывают инициативы: {count}, всего {total} USD; штаб-квартира и второй ноутбук Коста-Рики пока пусты.</translation>
    </message>
    <message>
        <source>Every database agrees with its own log; headquarters has {count} initiatives and {total} USD, and so have the offices together.</source>
        <translation>Каждая база данных совпадает со своим журналом; в штаб-квартире инициатив {count} и {total} USD — столько же, сколько у всех представительств вместе.</translation>
    </message>
    <message>
        <source>Everybody sends and takes once more: all digests are equal, at headquarters and on {laptops} laptops.</source>
        <translation>Все отправляют и принимают еще раз: все отпечатки совпадают — в штаб-квартире и на ноутбуках ({laptops}).</translation>
    </message>
    <message>
        <source>Headquarters answers with a comment for each office and a tip for all; every office now knows that its package arrived, and all digests are equal.</source>
        <translation>Штаб-квартира отвечает комментарием каждому представительству и советом всем; теперь каждое знает, что его пакет дошел, и все отпечатки совпадают.</translation>
    </message>
    <message>
        <source>Headquarters decides; the decision travels back, all three show the same text, and the history keeps the other one.</source>
        <translation>Штаб-квартира решает; решение возвращается, у всех троих один и тот же текст, а история хранит другой.</translation>
    </message>
    <message>
        <source>Invite the neighbouring municipality early.</source>
        <translation>Пригласите соседний муниципалитет заранее.</translation>
    </message>
    <message>
        <source>Package {number} of Ecuador is lost on its way: headquarters sees the gap, and the next package brings its changes as well.</source>
        <translation>Пакет {number} Эквадора теряется в пути: штаб-квартира видит пропуск, и следующий пакет приносит и эти изменения.</translation>
    </message>
    <message>
        <source>Somebody corrects {file} in a spreadsheet program: the change in sheet {sheet}, cell {cell} is recognised and named, and headquarters accepts it.</source>
        <translation>Кто-то исправляет {file} в табличной программе: изменение на листе {sheet}, в ячейке {cell}, распознано и названо, и штаб-квартира его принимает.</translation>
    </message>
    <message>
        <source>Thank you. When does it start?</source>
        <translation>Спасибо. Когда это начнется?</translation>
    </message>
    <message>
        <source>The canton supports its own projects on the border.</source>
        <translation>Кантон поддерживает собственные проекты на границе.</translation>
    </message>
    <message>
        <source>The canton supports projects of workers who cross the border.</source>
        <translation>Кантон поддерживает проекты работников, которые пересекают границу.</translation>
    </message>
    <message>
        <source>The lost package {file} is found at last; old as it is, it changes nothing.</source>
        <translation>Потерянный пакет {file} наконец найден; он старый и ничего не меняет.</translation>
    </message>
    <message>
        <source>The mayors meet every month.</source>
        <translation>Мэры встречаются каждый месяц.</translation>
    </message>
    <message>
        <source>The package {file} comes a second time: already received on {when}, 0 changes.</source>
        <translation>Пакет {file} приходит второй раз: уже получен {when}, изменений 0.</translation>
    </message>
    <message>
        <source>The second laptop of Costa Rica gets everything from the first one by a package: {changes} changes, both hold the same.</source>
        <translation>Второй ноутбук Коста-Рики получает все от первого одним пакетом: изменений {changes}, на обоих одно и то же.</translation>
    </message>
    <message>
        <source>Young women start businesses with relatives abroad.</source>
        <translation>Молодые женщины открывают предприятия с родственниками за рубежом.</translation>
    </message>
    <message>
        <source>Young women start businesses with those who went abroad.</source>
        <translation>Молодые женщины открывают предприятия с теми, кто уехал за рубеж.</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>A package of a laptop whose digits nobody compared waits until somebody rings.</source>
        <translation>Пакет с ноутбука, чьи цифры никто не сравнил, ждёт, пока кто-нибудь не позвонит.</translation>
    </message>
    <message>
        <source>Compare digits…</source>
        <translation>Сравнить цифры…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Confirmed. It counts from now on.</source>
        <translation>Подтверждено. Это действует с этой минуты.</translation>
    </message>
    <message>
        <source>Copy the digits</source>
        <translation>Копировать цифры</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Digits of this laptop</source>
        <translation>Цифры этого ноутбука</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Each laptop signs its packages. Whose signature it is, two people find out by phone.</source>
        <translation>Каждый ноутбук подписывает свои пакеты. Чья это подпись, двое выясняют по телефону.</translation>
    </message>
    <message>
        <source>Every package is taken, whoever made it: its receipt only says what the signature was worth. A forged file would go in unnoticed.</source>
        <translation>Берётся любой пакет, кто бы его ни сделал: в квитанции лишь сказано, чего стоила подпись. Поддельный файл вошёл бы незамеченным.</translation>
    </message>
    <message>
        <source>For a laptop that was lost or stolen. Nothing it signs is taken any more, here and, with your next packages, in every office; what came before stays. This cannot be undone: if the laptop is found again, it begins anew, with a new key.</source>
        <translation>Для потерянного или украденного ноутбука. Ничего подписанного им больше не берётся — здесь и, с вашими следующими пакетами, в каждом офисе; пришедшее раньше остаётся. Отменить это нельзя: если ноутбук найдётся, он начнёт заново, с новым ключом.</translation>
    </message>
    <message>
        <source>Form for a lost laptop…</source>
        <translation>Форма об утерянном ноутбуке…</translation>
    </message>
    <message>
        <source>Is it really {office}?</source>
        <translation>Это действительно {office}?</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Ключ отозван</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>Ноутбук</translation>
    </message>
    <message>
        <source>Laptops whose digits were compared</source>
        <translation>Ноутбуки, чьи цифры сравнили</translation>
    </message>
    <message>
        <source>Nobody can be reached and it cannot wait? You may take this one file. Its receipt will say that nobody was verified, and the next file asks again. If somebody else made it, false records stand here under the name of {office} until you undo it.</source>
        <translation>Никому не дозвониться, а ждать нельзя? Можно взять один этот файл. В его квитанции будет сказано, что никто не проверен, и следующий файл спросит снова. Если его сделал кто-то другой, здесь будут стоять ложные записи от имени {office}, пока вы это не отмените.</translation>
    </message>
    <message>
        <source>Nobody’s digits were compared here yet.</source>
        <translation>Здесь ещё ничьих цифр не сравнивали.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Не подписано</translation>
    </message>
    <message>
        <source>One person verifies or revokes a laptop, another confirms it here under her or his own name; only then it counts. The names are not proven: they say who answers for it.</source>
        <translation>Один проверяет или отзывает ноутбук, другой подтверждает это здесь под своим именем; только тогда это действует. Имена не доказаны: они говорят, кто за это отвечает.</translation>
    </message>
    <message>
        <source>Proposed. A second person confirms it here.</source>
        <translation>Предложено. Второй человек подтвердит это здесь.</translation>
    </message>
    <message>
        <source>Proposed: {laptop}. A second person confirms it in Settings, under Signatures.</source>
        <translation>Предложено: {laptop}. Второй человек подтвердит это в настройках, в разделе подписей.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Revoked. Every office hears of it with the next package you write for it.</source>
        <translation>Отозвано. Каждый офис узнает об этом со следующим пакетом для него.</translation>
    </message>
    <message>
        <source>Revoke… (lost laptop)</source>
        <translation>Отозвать… (ноутбук потерян)</translation>
    </message>
    <message>
        <source>Save my enrolment…</source>
        <translation>Сохранить мою регистрацию…</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Signature broken</source>
        <translation>Подпись нарушена</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Подписи</translation>
    </message>
    <message>
        <source>Signed by us</source>
        <translation>Подписано нами</translation>
    </message>
    <message>
        <source>Signed with another key</source>
        <translation>Подписано другим ключом</translation>
    </message>
    <message>
        <source>Signed, not verified</source>
        <translation>Подписано, не проверено</translation>
    </message>
    <message>
        <source>Signed, verified</source>
        <translation>Подписано, проверено</translation>
    </message>
    <message>
        <source>Take it all the same…</source>
        <translation>Всё равно взять…</translation>
    </message>
    <message>
        <source>Take it once all the same</source>
        <translation>Всё равно взять один раз</translation>
    </message>
    <message>
        <source>Take nothing of laptops nobody verified</source>
        <translation>Ничего не брать от непроверенных ноутбуков</translation>
    </message>
    <message>
        <source>The first four groups must be just these. The last two are not shown: type them as you hear them.</source>
        <translation>Первые четыре группы должны быть именно такими. Последние две не показаны: введите их так, как услышите.</translation>
    </message>
    <message>
        <source>The last two groups, as you heard them</source>
        <translation>Две последние группы, как вы их услышали</translation>
    </message>
    <message>
        <source>Trust {laptop} no longer?</source>
        <translation>Больше не доверять {laptop}?</translation>
    </message>
    <message>
        <source>Two persons decide on trust</source>
        <translation>О доверии решают двое</translation>
    </message>
    <message>
        <source>Verified: {laptop}. What it signs is believed from now on.</source>
        <translation>Проверено: {laptop}. Тому, что он подписывает, теперь верят.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Verify from a file…</source>
        <translation>Проверить по файлу…</translation>
    </message>
    <message>
        <source>Verify headquarters…</source>
        <translation>Проверить штаб-квартиру…</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Whoever rings you to verify this laptop has you read these digits out. They are no secret.</source>
        <translation>Кто звонит вам, чтобы проверить этот ноутбук, просит прочитать эти цифры. Они не секретны.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>enrolment {office} {laptop}</source>
        <translation>регистрация {office} {laptop}</translation>
    </message>
    <message>
        <source>{file} is written. Send it to headquarters; they ring you, and then you read your digits out.</source>
        <translation>Файл {file} записан. Отправьте его в штаб-квартиру; вам позвонят, и вы прочитаете свои цифры.</translation>
    </message>
    <message>
        <source>{file} says it comes from {office}, and nobody has signed it: anybody could have made it. Best ask {office} for a new package, written with this version.</source>
        <translation>Файл {file} говорит, что он из {office}, но никто его не подписал: сделать его мог кто угодно. Лучше попросите у этого офиса ({office}) новый пакет, записанный этой версией.</translation>
    </message>
    <message>
        <source>{file} says it comes from “{laptop}”, {office}. Ring {office} at a number you knew before, never at one that came with the file, and have them read out the digits of that laptop: they stand there in Settings, under Signatures.</source>
        <translation>Файл {file} говорит, что он с «{laptop}», {office}. Позвоните в этот офис ({office}) по номеру, который знали раньше, но не по номеру, пришедшему с файлом, и попросите прочитать цифры того ноутбука: они стоят там в настройках, в разделе «Подписи».</translation>
    </message>
    <message>
        <source>{name} verified “{laptop}”. A second person confirms it.</source>
        <translation>{name}: ноутбук «{laptop}» проверен. Второй человек подтверждает это.</translation>
    </message>
    <message>
        <source>{name} wants one person alone to decide again. A second person confirms it.</source>
        <translation>{name} предлагает, чтобы снова решал один человек. Второй человек подтверждает это.</translation>
    </message>
    <message>
        <source>{name} wants to revoke “{laptop}”. A second person confirms it.</source>
        <translation>{name} предлагает отозвать «{laptop}». Второй человек подтверждает это.</translation>
    </message>
    <message>
        <source>“{laptop}”, {office}, has a new key, and its verified key of before vouches for it: nobody needs to ring. If that laptop was lost in between, revoke it instead.</source>
        <translation>У «{laptop}», {office}, новый ключ, и за него ручается прежний проверенный: звонить не нужно. Если этот ноутбук тем временем утерян, отзовите его.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>bytes</source>
        <translation>байт</translation>
    </message>
    <message>
        <source>months</source>
        <translation>месяцы</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>A passphrase has {least} letters or more; four or five words are good.</source>
        <translation>В парольной фразе не меньше {least} знаков; хорошо подойдут четыре-пять слов.</translation>
    </message>
    <message>
        <source>Another database…</source>
        <translation>Другая база данных…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose the passphrase that counts from now on.</source>
        <translation>Выберите парольную фразу, которая будет действовать отныне.</translation>
    </message>
    <message>
        <source>Headquarters can help. Save a request, and send it there by mail or stick.</source>
        <translation>Штаб-квартира может помочь. Сохраните запрос и отправьте его по почте или на флешке.</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>Я забыл парольную фразу</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Заблокировано</translation>
    </message>
    <message>
        <source>Open the answer…</source>
        <translation>Открыть ответ…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Парольная фраза</translation>
    </message>
    <message>
        <source>Protecting the data…</source>
        <translation>Данные защищаются…</translation>
    </message>
    <message>
        <source>Save it once more…</source>
        <translation>Сохранить ещё раз…</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>Сохранить запрос…</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>Задать и открыть</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Показывать, что я печатаю</translation>
    </message>
    <message>
        <source>The data on this laptop is protected now.</source>
        <translation>Данные на этом ноутбуке теперь защищены.</translation>
    </message>
    <message>
        <source>The request is made. Headquarters rings you before it answers: then read these digits out.</source>
        <translation>Запрос готов. Штаб-квартира позвонит вам, прежде чем ответить: прочитайте ей тогда эти цифры.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Ещё раз то же самое</translation>
    </message>
    <message>
        <source>The two lines differ. Please type both again.</source>
        <translation>Строки не совпадают. Введите обе ещё раз.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Please try again.</source>
        <translation>Это не парольная фраза. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Это займёт немного времени.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Разблокировать</translation>
    </message>
    <message>
        <source>request {database}</source>
        <translation>запрос {database}</translation>
    </message>
</context>
<context>
    <name>viewing</name>
    <message>
        <source>Only to look at: {folder} cannot be written.</source>
        <translation>Только просмотр: в {folder} нельзя записывать.</translation>
    </message>
    <message>
        <source>Save a copy to…</source>
        <translation>Сохранить копию в…</translation>
    </message>
</context>
<context>
    <name>ways</name>
    <message numerus="yes">
        <source>%n initiatives have none yet.</source>
        <translation>
            <numerusform>У %n инициативы пока нет ни одной.</numerusform>
            <numerusform>У %n инициатив пока нет ни одной.</numerusform>
            <numerusform>У %n инициатив пока нет ни одной.</numerusform>
        </translation>
    </message>
    <message>
        <source>An initiative may stand under several.</source>
        <translation>Инициатива может относиться к нескольким.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Crosscutting theme</source>
        <translation>Сквозная тема</translation>
    </message>
    <message>
        <source>GCM objective</source>
        <translation>Цель Глобального договора</translation>
    </message>
    <message>
        <source>GCM principle</source>
        <translation>Принцип Глобального договора</translation>
    </message>
    <message>
        <source>Knowledge theme</source>
        <translation>Тема знаний</translation>
    </message>
    <message>
        <source>Level of government</source>
        <translation>Уровень власти</translation>
    </message>
    <message>
        <source>Local government area</source>
        <translation>Область местной власти</translation>
    </message>
    <message>
        <source>Migration area</source>
        <translation>Область миграции</translation>
    </message>
    <message>
        <source>No initiative yet</source>
        <translation>Инициатив пока нет</translation>
    </message>
    <message>
        <source>Nothing here yet. Choose themes on the page of an initiative, and they are counted here.</source>
        <translation>Здесь пока пусто. Выберите темы на странице инициативы, и они будут посчитаны здесь.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Reports about it</source>
        <translation>Отчёты об этом</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Раунд</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>ЦУР</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Сектор</translation>
    </message>
    <message numerus="yes">
        <source>Show its %n initiatives</source>
        <translation>
            <numerusform>Показать %n инициативу</numerusform>
            <numerusform>Показать %n инициативы</numerusform>
            <numerusform>Показать %n инициатив</numerusform>
        </translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Целевая группа</translation>
    </message>
    <message>
        <source>What stands under each</source>
        <translation>Что относится к каждому</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message>
        <source>{n} of {m} in use</source>
        <translation>Используется {n} из {m}</translation>
    </message>
</context>
</TS>
