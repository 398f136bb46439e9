<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>audit</name>
    <message>
        <source>Backup made</source>
        <translation>إنشاء نسخة احتياطية</translation>
    </message>
    <message>
        <source>Database encrypted anew</source>
        <translation>إعادة تشفير القاعدة</translation>
    </message>
    <message>
        <source>Database moved</source>
        <translation>نُقلت القاعدة</translation>
    </message>
    <message>
        <source>Import undone</source>
        <translation>التراجع عن استيراد</translation>
    </message>
    <message>
        <source>Kept for longer</source>
        <translation>الاحتفاظ لمدة أطول</translation>
    </message>
    <message>
        <source>Laptop goes on under a new name</source>
        <translation>الحاسوب يواصل باسم جديد</translation>
    </message>
    <message>
        <source>Officer’s name chosen</source>
        <translation>اختير اسم الموظف</translation>
    </message>
    <message>
        <source>Package taken in</source>
        <translation>استلام حزمة</translation>
    </message>
    <message>
        <source>Package written</source>
        <translation>كتابة حزمة</translation>
    </message>
    <message>
        <source>Passphrase changed</source>
        <translation>تغيير عبارة السر</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Report or file left</source>
        <translation>خروج تقرير أو ملف</translation>
    </message>
    <message>
        <source>Trust confirmed</source>
        <translation>أُكدت الثقة</translation>
    </message>
    <message>
        <source>Trust not confirmed</source>
        <translation>لم تُؤكد الثقة</translation>
    </message>
    <message>
        <source>Trust proposed</source>
        <translation>اقتُرحت الثقة</translation>
    </message>
    <message>
        <source>changes: {value}</source>
        <translation>التغييرات: {value}</translation>
    </message>
    <message>
        <source>edits in Excel: {value}</source>
        <translation>تعديلات في Excel: {value}</translation>
    </message>
    <message>
        <source>from: {value}</source>
        <translation>من: {value}</translation>
    </message>
    <message>
        <source>package {value}</source>
        <translation>الحزمة {value}</translation>
    </message>
    <message>
        <source>refused: {value}</source>
        <translation>مرفوض: {value}</translation>
    </message>
    <message>
        <source>rows: {value}</source>
        <translation>الصفوف: {value}</translation>
    </message>
    <message>
        <source>taken: {value}</source>
        <translation>أُخذ: {value}</translation>
    </message>
    <message>
        <source>to: {value}</source>
        <translation>إلى: {value}</translation>
    </message>
    <message>
        <source>until {value}</source>
        <translation>حتى {value}</translation>
    </message>
    <message>
        <source>waiting: {value}</source>
        <translation>بالانتظار: {value}</translation>
    </message>
    <message>
        <source>{what}, changed: {n}</source>
        <translation>{what}، معدَّل: {n}</translation>
    </message>
    <message>
        <source>{what}, decided: {n}</source>
        <translation>{what}، قرارات: {n}</translation>
    </message>
    <message>
        <source>{what}, deleted: {n}</source>
        <translation>{what}، محذوف: {n}</translation>
    </message>
    <message>
        <source>{what}, kept: {n}</source>
        <translation>{what}، أُبقي: {n}</translation>
    </message>
    <message>
        <source>{what}, new: {n}</source>
        <translation>{what}، جديد: {n}</translation>
    </message>
    <message>
        <source>{what}, taken back for good: {n}</source>
        <translation>{what}، محو نهائي: {n}</translation>
    </message>
</context>
<context>
    <name>care</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرًا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Care for what is held</source>
        <translation>العناية بما هو محفوظ</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Contacts, after their last use</source>
        <translation>جهات الاتصال، بعد آخر استعمال</translation>
    </message>
    <message>
        <source>Documents and photos, after their last use</source>
        <translation>الوثائق والصور، بعد آخر استعمال</translation>
    </message>
    <message>
        <source>Each row covers the one before, so that no row can be changed or removed unseen. The list holds no values of records.</source>
        <translation>كل سطر يغطي ما قبله، فلا يُغيَّر سطر ولا يُزال خفية. ولا تحوي القائمة قيم السجلات.</translation>
    </message>
    <message>
        <source>Forget “{title}”?</source>
        <translation>نسيان «{title}»؟</translation>
    </message>
    <message>
        <source>Headquarters set this; you may choose a shorter time.</source>
        <translation>حدّده المقر؛ يمكنك اختيار مدة أقصر.</translation>
    </message>
    <message>
        <source>It is deleted here and, with the next packages, everywhere.</source>
        <translation>يُحذف السجل هنا، ومع الحزم التالية في كل مكان.</translation>
    </message>
    <message>
        <source>Keep a year</source>
        <translation>الاحتفاظ سنة</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>التخلي عنه</translation>
    </message>
    <message>
        <source>Let “{title}” go?</source>
        <translation>التخلي عن «{title}»؟</translation>
    </message>
    <message>
        <source>More</source>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>Name, e-mail and phone go here and, with the next packages, everywhere. Nothing brings them back.</source>
        <translation>يزول الاسم والبريد والهاتف هنا، ومع الحزم التالية في كل مكان. لا شيء يعيدها.</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Nobody is named here.</source>
        <translation>لا أحد مذكور بالاسم هنا.</translation>
    </message>
    <message>
        <source>Notes, after their last use</source>
        <translation>الملاحظات، بعد آخر استعمال</translation>
    </message>
    <message>
        <source>Nothing has to be looked at again.</source>
        <translation>لا شيء تلزم مراجعته.</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>حفظ كملف CSV…</translation>
    </message>
    <message>
        <source>Take back for good</source>
        <translation>امسح نهائيًا</translation>
    </message>
    <message>
        <source>To look at again</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What is held about a contact</source>
        <translation>ما هو محفوظ عن جهة اتصال</translation>
    </message>
    <message>
        <source>What is held?</source>
        <translation>ما المحفوظ؟</translation>
    </message>
    <message>
        <source>What is wrong is corrected in the form of the contact.</source>
        <translation>ما كان خاطئًا يُصحَّح في استمارة جهة الاتصال.</translation>
    </message>
    <message>
        <source>What was not used for long is listed here. Nothing goes by itself: you keep it or let it go.</source>
        <translation>يُعرض هنا ما لم يُستعمل منذ زمن طويل. لا شيء يزول من تلقاء نفسه: أنتم تحتفظون به أو تتخلون عنه.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>من فعل ماذا</translation>
    </message>
    <message>
        <source>deleted, but still in its history</source>
        <translation>محذوف، لكنه ما زال في السجل</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>آخر استعمال: {day}</translation>
    </message>
</context>
<context>
    <name>charts</name>
    <message>
        <source>A sketch to find one’s way: places are approximate and no frontiers are drawn. Names and places express no opinion on the legal status of any country, territory, city or area, or of its authorities, nor on its frontiers or boundaries.</source>
        <translation>رسم تقريبي للاسترشاد: المواقع تقريبية ولا تُرسم فيه أي حدود. ولا تعبّر الأسماء والمواقع عن أي رأي بشأن الوضع القانوني لأي بلد أو إقليم أو مدينة أو منطقة أو لسلطاتها، ولا بشأن حدودها أو تخومها.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copy as image</source>
        <translation>نسخ كصورة</translation>
    </message>
    <message>
        <source>Copy the picture: {title}</source>
        <translation>نسخ الصورة: {title}</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Copy, save, numbers: {title}</source>
        <translation>نسخ وحفظ وأرقام: {title}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Nothing to show yet.</source>
        <translation>لا شيء لعرضه بعد.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Numbers behind the picture: {title}</source>
        <translation>أرقام الصورة: {title}</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>من أصل</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>حفظ بصيغة PNG…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>حفظ بصيغة SVG…</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save the picture: {title}</source>
        <translation>حفظ الصورة: {title}</translation>
    </message>
    <message>
        <source>Share, %</source>
        <translation>النسبة، %</translation>
    </message>
    <message>
        <source>Show the numbers</source>
        <translation>عرض الأرقام</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>القيمة المستهدفة</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>نُسخت الصورة.</translation>
    </message>
    <message>
        <source>The picture is saved: {file}</source>
        <translation>حُفظت الصورة: {file}</translation>
    </message>
    <message>
        <source>The whole world</source>
        <translation>العالم كله</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>الحافظة</translation>
    </message>
    <message>
        <source>{file} could not be written. Choose another folder, or close the file where it is open.</source>
        <translation>تعذرت كتابة {file}. اختر مجلدا آخر، أو أغلق الملف حيث هو مفتوح.</translation>
    </message>
</context>
<context>
    <name>checks</name>
    <message>
        <source>A chain of the log is broken.</source>
        <translation>إحدى سلاسل سجل التغييرات مكسورة.</translation>
    </message>
    <message>
        <source>A package in the archive is no longer what was kept: {detail}.</source>
        <translation>حزمة في الأرشيف لم تعد كما حُفظت: {detail}.</translation>
    </message>
    <message>
        <source>A part of the log cannot be read.</source>
        <translation>تعذرت قراءة جزء من سجل التغييرات.</translation>
    </message>
    <message>
        <source>A record differs from the log: {uid}.</source>
        <translation>سجل يختلف عما في سجل التغييرات: {uid}.</translation>
    </message>
    <message>
        <source>A record has no log: {uid}.</source>
        <translation>لا أثر لهذا السجل في سجل التغييرات: {uid}.</translation>
    </message>
    <message>
        <source>A record of the log is missing: {uid}.</source>
        <translation>سجل مذكور في سجل التغييرات غير موجود: {uid}.</translation>
    </message>
    <message>
        <source>A row is missing: {uid}.</source>
        <translation>صف ناقص: {uid}.</translation>
    </message>
    <message>
        <source>A row points to nothing in {detail}.</source>
        <translation>صف يحيل إلى غير موجود في {detail}.</translation>
    </message>
    <message>
        <source>A value differs from the log: {uid}.</source>
        <translation>قيمة تختلف عما في سجل التغييرات: {uid}.</translation>
    </message>
    <message>
        <source>An attached file is no longer what was attached: {detail}.</source>
        <translation>ملف مرفق لم يعد كما أُرفق: {detail}.</translation>
    </message>
    <message>
        <source>It means: somebody or something wrote into the list of who did what. The records are not touched by it.</source>
        <translation>يعني ذلك أن شخصًا أو برنامجًا كتب في سجل من فعل ماذا. لم تتأثر السجلات بذلك.</translation>
    </message>
    <message>
        <source>It means: somebody or something wrote over a package that was kept after it was taken or sent. The records are not touched by it.</source>
        <translation>المعنى: كتب أحد أو شيء ما فوق حزمة حُفظت بعد استلامها أو إرسالها. لم تتأثر السجلات بذلك.</translation>
    </message>
    <message>
        <source>It means: somebody or something wrote over an attached file. The records are not touched by it.</source>
        <translation>معنى ذلك: كتب شخص أو شيء فوق ملف مرفق. ولم تُمس السجلات.</translation>
    </message>
    <message>
        <source>It means: the disk or another program has hurt the file, and something recorded here may not be readable any more. What was sent is safe on the other side.</source>
        <translation>معنى ذلك: أضرّ القرص أو برنامج آخر بالملف، وقد لا يمكن بعد قراءة شيء مما سُجّل هنا. وما أُرسل في أمان لدى الطرف الآخر.</translation>
    </message>
    <message>
        <source>It means: the log, where all that was recorded stands, is whole; only what is worked out from it is wrong. Nothing was lost. It is a mistake of the program, not yours.</source>
        <translation>معنى ذلك: السجل الذي يضم كل ما دُوّن سليم؛ والخطأ فقط في ما يُستنتج منه. لم يضع شيء. إنه خطأ في البرنامج لا خطؤكم.</translation>
    </message>
    <message>
        <source>Row {number} of the audit is not as it was written, or is missing.</source>
        <translation>السطر {number} من سجل المراجعة ليس كما كُتب، أو هو مفقود.</translation>
    </message>
    <message>
        <source>The digest of {scope} does not agree.</source>
        <translation>بصمة {scope} غير مطابقة.</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>الملف تالف: {detail}</translation>
    </message>
    <message>
        <source>The index of the log is broken.</source>
        <translation>فهرس سجل التغييرات مكسور.</translation>
    </message>
    <message>
        <source>The marks on clocks differ from the log.</source>
        <translation>علامات الساعات تختلف عن السجل.</translation>
    </message>
    <message>
        <source>What is known of a record is not its log: {uid}.</source>
        <translation>ما هو معروف عن سجلٍّ لا يطابق سجل تغييراته: {uid}.</translation>
    </message>
    <message>
        <source>What to do: delete that file. It is asked for again with the next package.</source>
        <translation>ما العمل: احذفوا ذلك الملف. يُطلب من جديد مع الحزمة التالية.</translation>
    </message>
    <message>
        <source>What to do: make a backup, so that the list stays as it was found, and tell headquarters.</source>
        <translation>ما العمل: أنشئ نسخة احتياطية لتبقى القائمة كما وُجدت، وأبلغ المقر الرئيسي.</translation>
    </message>
    <message>
        <source>What to do: make a backup, then send a problem report (Help, Report a problem) to whoever looks after the program. You may go on working; do not trust totals until it is mended.</source>
        <translation>ما العمل: أنشئوا نسخة احتياطية ثم أرسلوا تقريرًا عن المشكلة (المساعدة، الإبلاغ عن مشكلة) إلى من يعتني بالبرنامج. يمكنكم متابعة العمل؛ ولا تثقوا بالمجاميع حتى يُصلح الأمر.</translation>
    </message>
    <message>
        <source>What to do: nothing today. That import cannot be undone, and a lost database would be rebuilt without this package; ask its sender for it again if you want to keep it.</source>
        <translation>ما العمل: لا شيء اليوم. لا يمكن التراجع عن ذلك الاستيراد، وستُعاد قاعدة مفقودة من دون هذه الحزمة؛ اطلبوها ثانية من مرسلها إن أردتم حفظها.</translation>
    </message>
    <message>
        <source>What to do: record nothing more here. Go back to the newest backup (Settings, under Backups), which keeps the damaged file aside, and take in again the packages that came since. If there is no backup, make a new database from the archive of packages: passerelle import NEW.db ARCHIVE --rebuild. Tell whoever looks after your computer: the disk may be failing.</source>
        <translation>ما العمل: لا تسجلوا شيئًا آخر هنا. عودوا إلى أحدث نسخة احتياطية (الإعدادات، ضمن النسخ الاحتياطية)، ويُحفظ الملف التالف جانبًا، ثم استوردوا من جديد الحزم التي وصلت بعدها. وإن لم توجد نسخة فأنشئوا قاعدة جديدة من أرشيف الحزم: passerelle import NEW.db ARCHIVE --rebuild. وأخبروا من يعتني بحاسوبكم: قد يكون القرص على وشك التعطل.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n changes recorded.</source>
        <translation>
            <numerusform>لم يُسجل أي تغيير.</numerusform>
            <numerusform>سُجل تغيير واحد.</numerusform>
            <numerusform>سُجل تغييران.</numerusform>
            <numerusform>سُجلت %n تغييرات.</numerusform>
            <numerusform>سُجل %n تغييرا.</numerusform>
            <numerusform>سُجل %n تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files come from laptops nobody vouches for. Whoever verified the lost laptop finds its thirty digits in Settings, under Signatures: give them with --digits. With --accept-unverified all files are believed, also in what they say of keys.</source>
        <translation>
            <numerusform>لا ملفات من حواسيب لا يضمنها أحد. من تحقق من الحاسوب المفقود يجد أرقامه الثلاثين في الإعدادات، ضمن التوقيعات: أدخلها مع --digits. ومع --accept-unverified تُصدَّق كل الملفات، حتى فيما تقوله عن المفاتيح.</numerusform>
            <numerusform>يأتي ملف واحد من حاسوب لا يضمنه أحد. من تحقق من الحاسوب المفقود يجد أرقامه الثلاثين في الإعدادات، ضمن التوقيعات: أدخلها مع --digits. ومع --accept-unverified تُصدَّق كل الملفات، حتى فيما تقوله عن المفاتيح.</numerusform>
            <numerusform>يأتي ملفان من حاسوبين لا يضمنهما أحد. من تحقق من الحاسوب المفقود يجد أرقامه الثلاثين في الإعدادات، ضمن التوقيعات: أدخلها مع --digits. ومع --accept-unverified تُصدَّق كل الملفات، حتى فيما تقوله عن المفاتيح.</numerusform>
            <numerusform>تأتي %n ملفات من حواسيب لا يضمنها أحد. من تحقق من الحاسوب المفقود يجد أرقامه الثلاثين في الإعدادات، ضمن التوقيعات: أدخلها مع --digits. ومع --accept-unverified تُصدَّق كل الملفات، حتى فيما تقوله عن المفاتيح.</numerusform>
            <numerusform>يأتي %n ملفًا من حواسيب لا يضمنها أحد. من تحقق من الحاسوب المفقود يجد أرقامه الثلاثين في الإعدادات، ضمن التوقيعات: أدخلها مع --digits. ومع --accept-unverified تُصدَّق كل الملفات، حتى فيما تقوله عن المفاتيح.</numerusform>
            <numerusform>يأتي %n ملف من حواسيب لا يضمنها أحد. من تحقق من الحاسوب المفقود يجد أرقامه الثلاثين في الإعدادات، ضمن التوقيعات: أدخلها مع --digits. ومع --accept-unverified تُصدَّق كل الملفات، حتى فيما تقوله عن المفاتيح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of the archive were left out; above stands why.</source>
        <translation>
            <numerusform>لم يُترك أي ملف من الأرشيف؛ السبب مذكور أعلاه.</numerusform>
            <numerusform>تُرك ملف واحد من الأرشيف؛ السبب مذكور أعلاه.</numerusform>
            <numerusform>تُرك ملفان من الأرشيف؛ السبب مذكور أعلاه.</numerusform>
            <numerusform>تُركت %n ملفات من الأرشيف؛ السبب مذكور أعلاه.</numerusform>
            <numerusform>تُرك %n ملفًا من الأرشيف؛ السبب مذكور أعلاه.</numerusform>
            <numerusform>تُرك %n ملف من الأرشيف؛ السبب مذكور أعلاه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(محذوف)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>(in conflict)</source>
        <translation>(متعارض)</translation>
    </message>
    <message>
        <source>--full is for one office</source>
        <translation>--full لمكتب واحد فقط</translation>
    </message>
    <message>
        <source>--keep goes alone</source>
        <translation>يُستعمل ‎--keep‎ وحده</translation>
    </message>
    <message>
        <source>All is sound.</source>
        <translation>كل شيء سليم.</translation>
    </message>
    <message>
        <source>Ask an office to send again.</source>
        <translation>طلب إعادة الإرسال من مكتب.</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Check the file and the chains of its log.</source>
        <translation>التحقق من الملف ومن سلاسل سجل تغييراته.</translation>
    </message>
    <message>
        <source>Clock marked as wrong: {laptop}</source>
        <translation>ساعة وُسمت بأنها خاطئة: {laptop}</translation>
    </message>
    <message>
        <source>Code of the receipt</source>
        <translation>رمز إشعار الاستلام</translation>
    </message>
    <message>
        <source>Confirm a package by the code of its receipt, heard by phone.</source>
        <translation>تأكيد حزمة برمز إشعار استلامها المسموع عبر الهاتف.</translation>
    </message>
    <message>
        <source>Copied laptop: {laptop}. What both of them wrote is kept; each goes on under a name of its own.</source>
        <translation>حاسوب منسوخ: {laptop}. ما كتبه كلاهما محفوظ، ويواصل كل منهما العمل باسم خاص به.</translation>
    </message>
    <message>
        <source>Decide a conflict.</source>
        <translation>البت في تعارض.</translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation>جرى البت.</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Each command explains itself: passerelle COMMAND --help</source>
        <translation>لكل أمر شرح خاص به: passerelle COMMAND --help</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 something was refused or held, 2 wrong call.</source>
        <translation>رموز الخروج: 0 أُنجز، 1 رُفض شيء أو عُلّق، 2 أمر خاطئ.</translation>
    </message>
    <message>
        <source>Help an office that forgot its passphrase, at headquarters.</source>
        <translation>مساعدة مكتب نسي عبارة مروره، في المقر.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Into the library before: {new} new, {changed} changed.</source>
        <translation>أُدرج في المكتبة قبل ذلك: {new} جديد، {changed} معدّل.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>الحاسوب المحمول</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>آخر ما وصل</translation>
    </message>
    <message>
        <source>Last package</source>
        <translation>آخر حزمة</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استعمال</translation>
    </message>
    <message>
        <source>Likely doubles: {n}</source>
        <translation>سجلات مكررة على الأرجح: {n}</translation>
    </message>
    <message>
        <source>List the records of an entity.</source>
        <translation>سرد سجلات كيان.</translation>
    </message>
    <message>
        <source>List what has been kept for long.</source>
        <translation>اعرض ما حُفظ منذ زمن طويل.</translation>
    </message>
    <message>
        <source>List what waits for a decision.</source>
        <translation>سرد ما ينتظر قرارا.</translation>
    </message>
    <message>
        <source>Made: {path} (office {office}).</source>
        <translation>أُنشئت: {path} (المكتب {office}).</translation>
    </message>
    <message>
        <source>Make a database.</source>
        <translation>إنشاء قاعدة بيانات.</translation>
    </message>
    <message>
        <source>Make a report.</source>
        <translation>إعداد تقرير.</translation>
    </message>
    <message>
        <source>Make a verified backup.</source>
        <translation>إنشاء نسخة احتياطية متحقق منها.</translation>
    </message>
    <message>
        <source>Mark a laptop whose clock is wrong.</source>
        <translation>تعليم حاسوب محمول ساعته خاطئة.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>تفاصيل</translation>
    </message>
    <message>
        <source>Nothing has to be looked at again.</source>
        <translation>لا شيء تلزم مراجعته.</translation>
    </message>
    <message>
        <source>Nothing was done here in that time.</source>
        <translation>لم يُفعل شيء هنا في تلك المدة.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Ring that office at a number you knew before, and have the digits read out. Then: --digits with the last two groups, and --out for the answer.</source>
        <translation>اتصل بذلك المكتب على رقم كنت تعرفه من قبل واطلب قراءة الأرقام. ثم: ‎--digits مع آخر مجموعتين، و‎--out للرد.</translation>
    </message>
    <message>
        <source>Say what is held about a contact.</source>
        <translation>قل ما هو محفوظ عن جهة اتصال.</translation>
    </message>
    <message>
        <source>Say who did what here, and when.</source>
        <translation>قل من فعل ماذا هنا ومتى.</translation>
    </message>
    <message>
        <source>Take back for good what is held of a person.</source>
        <translation>امسح نهائيًا ما هو محفوظ عن شخص.</translation>
    </message>
    <message>
        <source>The database has its new passphrase. Backups made until now keep the old one.</source>
        <translation>لقاعدة البيانات الآن عبارة مرور جديدة. والنسخ الاحتياطية السابقة تحتفظ بالقديمة.</translation>
    </message>
    <message>
        <source>The database is protected now, and with it the backups, attached files and kept packages beside it. Copies you put elsewhere are not.</source>
        <translation>قاعدة البيانات محمية الآن، ومعها النسخ الاحتياطية والملفات المرفقة والحزم المحفوظة بجانبها. أما النسخ التي وضعتها في مكان آخر فليست محمية.</translation>
    </message>
    <message>
        <source>The recovery key is here now; requests can be answered.</source>
        <translation>مفتاح الاسترداد هنا الآن؛ يمكن الرد على الطلبات.</translation>
    </message>
    <message>
        <source>The recovery key is made. Save a copy of it for a safe (--save-key); offices hear of it with your next packages.</source>
        <translation>أُنشئ مفتاح الاسترداد. احفظ نسخة منه لخزنة (‎--save-key)؛ وتعلم به المكاتب مع حزمك التالية.</translation>
    </message>
    <message>
        <source>Tie records of several offices that mean the same.</source>
        <translation>ربط سجلات عدة مكاتب تدل على الشيء نفسه.</translation>
    </message>
    <message>
        <source>Tied.</source>
        <translation>تم الربط.</translation>
    </message>
    <message>
        <source>Ties: {n}</source>
        <translation>الروابط: {n}</translation>
    </message>
    <message>
        <source>UIDs, --undo and --likely: one at a time</source>
        <translation>المعرّفات أو ‎--undo‎ أو ‎--likely‎: واحد في كل مرة</translation>
    </message>
    <message>
        <source>Untied.</source>
        <translation>تم فك الربط.</translation>
    </message>
    <message>
        <source>What was held of this person is gone; whoever received it hears of it.</source>
        <translation>زال ما كان محفوظًا عن هذا الشخص، ويُبلَّغ من استلمه.</translation>
    </message>
    <message>
        <source>Write a problem report, without a value of any record.</source>
        <translation>كتابة تقرير عن مشكلة دون أي قيمة من السجلات.</translation>
    </message>
    <message>
        <source>Written: {path}. It opens the database of {laptop}, there and once.</source>
        <translation>كُتب: {path}. يفتح قاعدة بيانات {laptop} هناك ومرة واحدة فقط.</translation>
    </message>
    <message>
        <source>Written: {path}. It opens the databases of all offices: keep it in a safe, and its passphrase elsewhere.</source>
        <translation>كُتب: {path}. يفتح قواعد بيانات كل المكاتب: احفظه في خزنة واحفظ عبارة مروره في مكان آخر.</translation>
    </message>
    <message>
        <source>Written: {path}. Send it to headquarters; they ring you, and then you read these digits out: {digits}</source>
        <translation>كُتب: {path}. أرسله إلى المقر؛ سيتصلون بك، وعندها اقرأ هذه الأرقام: {digits}</translation>
    </message>
    <message>
        <source>a verified laptop under a new name, for which its old key vouches</source>
        <translation>حاسوب تم التحقق منه باسم جديد يضمنه مفتاحه القديم</translation>
    </message>
    <message>
        <source>as a table for a spreadsheet program</source>
        <translation>كجدول لبرنامج جداول</translation>
    </message>
    <message>
        <source>close the workbook by the password in a file</source>
        <translation>إغلاق المصنف بكلمة المرور الموجودة في ملف</translation>
    </message>
    <message>
        <source>file whose first line is the new passphrase</source>
        <translation>ملف سطره الأول هو عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase of the database</source>
        <translation>ملف سطره الأول هو عبارة مرور قاعدة البيانات</translation>
    </message>
    <message>
        <source>file whose first line opens that copy of the recovery key</source>
        <translation>ملف يفتح سطره الأول تلك النسخة من مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>file with the password of the files</source>
        <translation>ملف فيه كلمة مرور الملفات</translation>
    </message>
    <message>
        <source>for whom: an office, HQ, or ALL offices heard from</source>
        <translation>لمن: مكتب، أو HQ، أو ALL لكل المكاتب التي وصلت منها حزمة</translation>
    </message>
    <message>
        <source>for whom: hq (everything), partner or public</source>
        <translation>لمن: hq (كل شيء) أو partner أو public</translation>
    </message>
    <message>
        <source>from this day on, such as 2026-01-31</source>
        <translation>من هذا اليوم، مثل 2026-01-31</translation>
    </message>
    <message>
        <source>it is forgotten: headquarters’ answer, with a new passphrase</source>
        <translation>نُسيت: رد المقر، مع عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>it is forgotten: write a request that headquarters can answer</source>
        <translation>نُسيت: كتابة طلب يستطيع المقر الرد عليه</translation>
    </message>
    <message>
        <source>its clock is right after all</source>
        <translation>ساعته صحيحة في نهاية الأمر</translation>
    </message>
    <message>
        <source>json, xlsx, pdf, csv or iati; without it, as text</source>
        <translation>json أو xlsx أو pdf أو csv أو iati؛ وبدونه يُعرض نصًّا</translation>
    </message>
    <message>
        <source>keep a record until this day; it is asked about again then</source>
        <translation>الاحتفاظ بسجل حتى هذا اليوم، ثم يُسأل عنه مجددًا</translation>
    </message>
    <message>
        <source>make headquarters’ recovery key; offices hear of it by packages</source>
        <translation>إنشاء مفتاح الاسترداد للمقر؛ وتعلم به المكاتب عبر الحزم</translation>
    </message>
    <message>
        <source>name a report, or ask for --list</source>
        <translation>اذكروا تقريرًا أو اطلبوا --list</translation>
    </message>
    <message>
        <source>name all reports</source>
        <translation>ذكر جميع التقارير</translation>
    </message>
    <message>
        <source>narrow it, as --list says by what; repeatable</source>
        <translation>تضييقه، و--list يبيّن بماذا؛ يمكن التكرار</translation>
    </message>
    <message>
        <source>one change a line, such as {example}; - reads them here</source>
        <translation>تغيير واحد في كل سطر، مثل {example}؛ والعلامة - تقرأها من هنا</translation>
    </message>
    <message>
        <source>package {id}</source>
        <translation>الحزمة {id}</translation>
    </message>
    <message>
        <source>packages in any order, or folders of packages</source>
        <translation>حزم بأي ترتيب، أو مجلدات حزم</translation>
    </message>
    <message>
        <source>passerelle selftest: tries this installation out, all by itself.</source>
        <translation>passerelle selftest: يجرّب هذا التثبيت من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>take packages of signers nobody verified; the receipt says so</source>
        <translation>استيراد حزم موقعين لم يتحقق منهم أحد؛ ويذكر الإيصال ذلك</translation>
    </message>
    <message>
        <source>take the recovery key from the safe</source>
        <translation>أخذ مفتاح الاسترداد من الخزنة</translation>
    </message>
    <message>
        <source>take the rows that are clear and leave the others out</source>
        <translation>أخذ الصفوف الواضحة وترك الباقي</translation>
    </message>
    <message>
        <source>tell what left this laptop, and when</source>
        <translation>عرض ما خرج من هذا الحاسوب ومتى</translation>
    </message>
    <message>
        <source>the answer to write</source>
        <translation>الرد الذي سيُكتب</translation>
    </message>
    <message>
        <source>the contact, as list shows it</source>
        <translation>جهة الاتصال كما يعرضها list</translation>
    </message>
    <message>
        <source>the enrolment to write</source>
        <translation>ملف التسجيل المراد كتابته</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>الملف المراد كتابته</translation>
    </message>
    <message>
        <source>the last two groups of its digits, heard on the phone</source>
        <translation>آخر مجموعتين من أرقامه كما سُمعتا عبر الهاتف</translation>
    </message>
    <message>
        <source>the order of day, month and year in numbers</source>
        <translation>ترتيب اليوم والشهر والسنة بالأرقام</translation>
    </message>
    <message>
        <source>the report to write; without it, you only see what would be in it</source>
        <translation>التقرير المراد كتابته؛ ومن دونه ترون فقط ما سيحتويه</translation>
    </message>
    <message>
        <source>the report, such as q1</source>
        <translation>التقرير، مثل q1</translation>
    </message>
    <message>
        <source>the request of an office that forgot its passphrase</source>
        <translation>طلب مكتب نسي عبارة مروره</translation>
    </message>
    <message>
        <source>the row of the titles</source>
        <translation>صف العناوين</translation>
    </message>
    <message>
        <source>the sheet to read</source>
        <translation>الورقة المراد قراءتها</translation>
    </message>
    <message>
        <source>the sign before decimals</source>
        <translation>العلامة التي تسبق الكسور العشرية</translation>
    </message>
    <message>
        <source>the terminal</source>
        <translation>الطرفية</translation>
    </message>
    <message>
        <source>title of the document</source>
        <translation>عنوان الوثيقة</translation>
    </message>
    <message>
        <source>two rows filled in for one record become two</source>
        <translation>صفّان مُلئا لسجل واحد يصبحان سجلين</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>ينتظر قرارًا</translation>
    </message>
    <message>
        <source>what a column is: its letters or title, and a field (- leaves it out)</source>
        <translation>ما هو العمود: حروفه أو عنوانه، وحقل (‎- يتركه)</translation>
    </message>
    <message>
        <source>what is meant in a cell</source>
        <translation>المقصود في خلية</translation>
    </message>
    <message>
        <source>what people will fill in</source>
        <translation>ما سيُملأ</translation>
    </message>
    <message>
        <source>what the rows are; guessed, when omitted</source>
        <translation>ماهية الصفوف؛ تُخمَّن إن لم تُذكر</translation>
    </message>
    <message>
        <source>where the copy goes</source>
        <translation>أين توضع النسخة</translation>
    </message>
    <message>
        <source>whether a photo may be shown: nobody recognisable, or consent kept</source>
        <translation>هل يجوز عرض الصورة: لا أحد يمكن التعرف عليه، أو الموافقة محفوظة</translation>
    </message>
    <message>
        <source>which record a row means; ROW.2 is its second partner</source>
        <translation>السجل الذي يقصده صف؛ ROW.2 هو شريكه الثاني</translation>
    </message>
    <message>
        <source>with --rebuild: the thirty digits of the lost laptop, as another laptop that verified it shows them; only what it vouches for is taken; repeatable</source>
        <translation>مع --rebuild: الأرقام الثلاثون للحاسوب المفقود كما يعرضها حاسوب آخر تحقق منه؛ لا يؤخذ إلا ما يضمنه؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>with --revoke: the form to print</source>
        <translation>مع ‎--revoke: الاستمارة للطباعة</translation>
    </message>
    <message>
        <source>write a copy of the file of this document</source>
        <translation>اكتب نسخة من ملف هذه الوثيقة</translation>
    </message>
    <message>
        <source>write over a file of this name, if there is one</source>
        <translation>استبدال الملف إن وُجد ملف بهذا الاسم</translation>
    </message>
    <message>
        <source>write the recovery key, for a safe</source>
        <translation>كتابة مفتاح الاسترداد لحفظه في خزنة</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} ← {after}</translation>
    </message>
    <message>
        <source>{file}, sheet {sheet}: {entity}, titles in row {row}</source>
        <translation>{file}، الورقة {sheet}: {entity}، العناوين في الصف {row}</translation>
    </message>
    <message>
        <source>{file}: empty sheets for {names}.</source>
        <translation>{file}: أوراق فارغة لـ {names}.</translation>
    </message>
    <message>
        <source>{file}: send it to {office}; its next package will hold what is missing here.</source>
        <translation>{file}: أرسله إلى {office}؛ ستحمل حزمته التالية ما ينقص هنا.</translation>
    </message>
    <message numerus="yes">
        <source>{folder}: %n files, {size} MB.</source>
        <translation>
            <numerusform>{folder}: لا ملفات، {size} م.ب.</numerusform>
            <numerusform>{folder}: ملف واحد، {size} م.ب.</numerusform>
            <numerusform>{folder}: ملفان، {size} م.ب.</numerusform>
            <numerusform>{folder}: %n ملفات، {size} م.ب.</numerusform>
            <numerusform>{folder}: %n ملفاً، {size} م.ب.</numerusform>
            <numerusform>{folder}: %n ملف، {size} م.ب.</numerusform>
        </translation>
    </message>
    <message>
        <source>{laptop} is trusted no longer; everybody hears of it with the next package.</source>
        <translation>لم يعد {laptop} موثوقًا؛ سيعلم الجميع بذلك مع الحزمة التالية.</translation>
    </message>
    <message>
        <source>{laptop}: the clock counts as right (shown otherwise now: {records}). Everyone hears it with the next package.</source>
        <translation>{laptop}: تُعدّ الساعة صحيحة (يُعرض بشكل آخر الآن: {records}). يعلم الجميع بذلك مع الحزمة التالية.</translation>
    </message>
    <message>
        <source>{laptop}: the clock is marked as wrong; where others wrote too, its values are shown last (shown otherwise now: {records}). Everyone gets the mark with the next package.</source>
        <translation>{laptop}: وُسمت الساعة بأنها خاطئة؛ حيث كتب آخرون أيضًا تُعرض قيمه أخيرًا (يُعرض بشكل آخر الآن: {records}). تصل العلامة إلى الجميع مع الحزمة التالية.</translation>
    </message>
    <message>
        <source>{name} is attached to {uid}.</source>
        <translation>أُرفق {name} بـ {uid}.</translation>
    </message>
    <message>
        <source>{path}: backup of {records} records, {size} MB, looked at and sound.</source>
        <translation>{path}: نسخة احتياطية من {records} سجل، {size} م.ب، فُحصت وهي سليمة.</translation>
    </message>
    <message>
        <source>Not sent: {n} records</source>
        <translation>سجلات غير مرسلة: {n}</translation>
    </message>
    <message>
        <source>%(value)r is none of %(choices)s</source>
        <translation>‏%(value)r ليس واحدًا من: %(choices)s</translation>
    </message>
    <message>
        <source>%(value)r is not a number</source>
        <translation>‏%(value)r ليس عددًا</translation>
    </message>
    <message numerus="yes">
        <source>%n attached files are no part of it: they lie in {folder}, where nothing is ever written again. Copy that folder too.</source>
        <translation>
            <numerusform>لا توجد ملفات مرفقة خارجها: المجلد {folder} لا يُعاد فيه كتابة شيء. انسخ هذا المجلد أيضاً.</numerusform>
            <numerusform>ملف مرفق واحد ليس جزءاً منها: وهو في {folder} حيث لا يُعاد كتابة شيء. انسخ هذا المجلد أيضاً.</numerusform>
            <numerusform>ملفان مرفقان ليسا جزءاً منها: وهما في {folder} حيث لا يُعاد كتابة شيء. انسخ هذا المجلد أيضاً.</numerusform>
            <numerusform>%n ملفات مرفقة ليست جزءاً منها: وهي في {folder} حيث لا يُعاد كتابة شيء. انسخ هذا المجلد أيضاً.</numerusform>
            <numerusform>%n ملفاً مرفقاً ليست جزءاً منها: وهي في {folder} حيث لا يُعاد كتابة شيء. انسخ هذا المجلد أيضاً.</numerusform>
            <numerusform>%n ملف مرفق ليست جزءاً منها: وهي في {folder} حيث لا يُعاد كتابة شيء. انسخ هذا المجلد أيضاً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits made in the sheets taken</source>
        <translation>
            <numerusform>لم يُؤخذ أي تعديل من الأوراق</numerusform>
            <numerusform>أُخذ تعديل واحد من الأوراق</numerusform>
            <numerusform>أُخذ تعديلان من الأوراق</numerusform>
            <numerusform>أُخذت %n تعديلات من الأوراق</numerusform>
            <numerusform>أُخذ %n تعديلاً من الأوراق</numerusform>
            <numerusform>أُخذ %n تعديل من الأوراق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still to come</source>
        <translation>
            <numerusform>لا ملفات منتظرة</numerusform>
            <numerusform>ملف واحد لم يصل بعد</numerusform>
            <numerusform>ملفان لم يصلا بعد</numerusform>
            <numerusform>%n ملفات لم تصل بعد</numerusform>
            <numerusform>%n ملفاً لم تصل بعد</numerusform>
            <numerusform>%n ملف لم تصل بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still to come, {size} MB; every package asks for them.</source>
        <translation>
            <numerusform>لا ملفات منتظرة، {size} م.ب.</numerusform>
            <numerusform>ملف واحد لم يصل بعد، {size} م.ب؛ كل حزمة تطلبه.</numerusform>
            <numerusform>ملفان لم يصلا بعد، {size} م.ب؛ كل حزمة تطلبهما.</numerusform>
            <numerusform>%n ملفات لم تصل بعد، {size} م.ب؛ كل حزمة تطلبها.</numerusform>
            <numerusform>%n ملفاً لم تصل بعد، {size} م.ب؛ كل حزمة تطلبها.</numerusform>
            <numerusform>%n ملف لم تصل بعد، {size} م.ب؛ كل حزمة تطلبها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go along, {size} MB.</source>
        <translation>
            <numerusform>لا ملفات مرافقة، {size} م.ب.</numerusform>
            <numerusform>يرافقها ملف واحد، {size} م.ب.</numerusform>
            <numerusform>يرافقها ملفان، {size} م.ب.</numerusform>
            <numerusform>ترافقها %n ملفات، {size} م.ب.</numerusform>
            <numerusform>يرافقها %n ملفاً، {size} م.ب.</numerusform>
            <numerusform>يرافقها %n ملف، {size} م.ب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files of its records are not here. Put them back into the folder of files, or wait: the next packages ask for them.</source>
        <translation>
            <numerusform>لا ينقص سجلاتها أي ملف.</numerusform>
            <numerusform>ملف واحد من سجلاتها ليس هنا. أعده إلى مجلد الملفات، أو انتظر: الحزم القادمة تطلبه.</numerusform>
            <numerusform>ملفان من سجلاتها ليسا هنا. أعدهما إلى مجلد الملفات، أو انتظر: الحزم القادمة تطلبهما.</numerusform>
            <numerusform>%n ملفات من سجلاتها ليست هنا. أعدها إلى مجلد الملفات، أو انتظر: الحزم القادمة تطلبها.</numerusform>
            <numerusform>%n ملفاً من سجلاتها ليست هنا. أعدها إلى مجلد الملفات، أو انتظر: الحزم القادمة تطلبها.</numerusform>
            <numerusform>%n ملف من سجلاتها ليست هنا. أعدها إلى مجلد الملفات، أو انتظر: الحزم القادمة تطلبها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for a later package, {size} MB.</source>
        <translation>
            <numerusform>لا ملفات تنتظر، {size} م.ب.</numerusform>
            <numerusform>ملف واحد ينتظر حزمة لاحقة، {size} م.ب.</numerusform>
            <numerusform>ملفان ينتظران حزمة لاحقة، {size} م.ب.</numerusform>
            <numerusform>%n ملفات تنتظر حزمة لاحقة، {size} م.ب.</numerusform>
            <numerusform>%n ملفاً تنتظر حزمة لاحقة، {size} م.ب.</numerusform>
            <numerusform>%n ملف تنتظر حزمة لاحقة، {size} م.ب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problems noted in {file}</source>
        <translation>
            <numerusform>لا مشكلة مذكورة في {file}</numerusform>
            <numerusform>مشكلة واحدة مذكورة في {file}</numerusform>
            <numerusform>مشكلتان مذكورتان في {file}</numerusform>
            <numerusform>%n مشكلات مذكورة في {file}</numerusform>
            <numerusform>%n مشكلة مذكورة في {file}</numerusform>
            <numerusform>%n مشكلة مذكورة في {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>%s is missing</source>
        <translation>ينقص %s</translation>
    </message>
    <message>
        <source>(stands beside newer work)</source>
        <translation>(يقف إلى جانب عمل أحدث)</translation>
    </message>
    <message>
        <source>--file-back is for one file</source>
        <translation>الخيار ‎--file-back لملف واحد فقط</translation>
    </message>
    <message>
        <source>Attach a file to a document, or as a new one to its place.</source>
        <translation>أرفق ملفاً بوثيقة، أو كوثيقة جديدة في مكانها.</translation>
    </message>
    <message>
        <source>Attached files and packages are in it. The administrator goes back to it by pg_restore.</source>
        <translation>فيها الملفات المرفقة والحزم. يعود إليها مدير الخادم بواسطة pg_restore.</translation>
    </message>
    <message>
        <source>Confirmed: it counts from now on.</source>
        <translation>تم التأكيد: يُعتدّ به من الآن.</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Dropped: nothing was changed.</source>
        <translation>أُسقط: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>From now on two persons decide on trust.</source>
        <translation>من الآن يقرّر شخصان منح الثقة.</translation>
    </message>
    <message>
        <source>It goes on as a new laptop. {path} is kept as it was: work there no longer.</source>
        <translation>تواصل العمل كحاسوب جديد. تبقى {path} كما كانت: لا تعملوا عليها بعد الآن.</translation>
    </message>
    <message>
        <source>Move a database onto a server, or from there into a file.</source>
        <translation>نقل قاعدة إلى خادم، أو منه إلى ملف.</translation>
    </message>
    <message>
        <source>Moved to {path}: {records} records, {changes} changes, {files} files, {packages} packages. All was compared and is equal.</source>
        <translation>نُقلت إلى {path}: {records} سجلات، {changes} تغييرات، {files} ملفات، {packages} حزم. قورن كل شيء وهو متطابق.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Narrowed by (--where)</source>
        <translation>يُضيَّق حسب (--where)</translation>
    </message>
    <message>
        <source>No passphrase protects it where it lies now.</source>
        <translation>لا تحميها أي عبارة مرور في مكانها الحالي.</translation>
    </message>
    <message>
        <source>No report has left this laptop.</source>
        <translation>لم يخرج أي تقرير من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>لم يُسجل شيء.</translation>
    </message>
    <message>
        <source>Nothing was recorded. Answer the questions, or --skip-problems.</source>
        <translation>لم يُسجَّل شيء. أجب عن الأسئلة أو أضف ‎--skip-problems.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>On what you do at headquarters stands: {name}</source>
        <translation>ما تقومون به في المقر يحمل الاسم: {name}</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Package {number} arrived, but some of it waits or was refused; the receipt in the next package from there says what.</source>
        <translation>وصلت الحزمة {number}، لكن جزءاً منها ينتظر أو رُفض؛ الإشعار في الحزمة التالية من هناك سيبيّنه.</translation>
    </message>
    <message>
        <source>Package {number} is confirmed: all of it is in.</source>
        <translation>تأكدت الحزمة {number}: دخلت كلها.</translation>
    </message>
    <message>
        <source>Package {number} of {office} is taken back: {changes} changes of {records} records.</source>
        <translation>تم التراجع عن الحزمة {number} من {office}: {changes} تغييرا في {records} سجلا.</translation>
    </message>
    <message>
        <source>Password of the server: </source>
        <translation>كلمة مرور الخادم: </translation>
    </message>
    <message>
        <source>Play the whole story on this machine, and check each step.</source>
        <translation>تنفيذ المسار كله على هذا الحاسوب والتحقق من كل خطوة.</translation>
    </message>
    <message>
        <source>Print the digests by which two databases are compared.</source>
        <translation>عرض البصمات التي تُقارن بها قاعدتا بيانات.</translation>
    </message>
    <message>
        <source>Proposed by {name}. It counts once another person confirms it: trust DATABASE --confirm {laptop} --as NAME</source>
        <translation>اقترحه {name}. يُعتدّ به حين يؤكده شخص آخر: trust DATABASE --confirm {laptop} --as NAME</translation>
    </message>
    <message>
        <source>Protect a database, or change its passphrase.</source>
        <translation>حماية قاعدة بيانات أو تغيير عبارة مرورها.</translation>
    </message>
    <message>
        <source>Publish what offices share into the library of all.</source>
        <translation>نشر ما تشاركه المكاتب في المكتبة المشتركة.</translation>
    </message>
    <message>
        <source>Published: {new} new, {changed} changed, {withdrawn} withdrawn.</source>
        <translation>النشر: {new} جديد، {changed} معدّل، {withdrawn} مسحوب.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>استُلمت</translation>
    </message>
    <message>
        <source>Record many changes, all or nothing.</source>
        <translation>تسجيل تغييرات كثيرة، كلها أو لا شيء منها.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation>استعادة نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Restored: {path}. It goes on as a new laptop.</source>
        <translation>تمت الاستعادة: {path}. تواصل القاعدة العمل كحاسوب جديد.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Say how colleagues on a server call you.</source>
        <translation>تحديد الاسم الذي يراكم به الزملاء على الخادم.</translation>
    </message>
    <message>
        <source>Say what is not sent, not confirmed, or missing.</source>
        <translation>بيان ما لم يُرسل أو لم يؤكَّد أو ينقص.</translation>
    </message>
    <message>
        <source>Say which attached files are here, and which are to come.</source>
        <translation>بيّن أي الملفات المرفقة موجود هنا وأيها لم يصل.</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Sent, not confirmed: {n} records</source>
        <translation>سجلات مرسلة غير مؤكدة: {n}</translation>
    </message>
    <message>
        <source>Settle a review item.</source>
        <translation>تسوية بند مراجعة.</translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation>سُوّي البند.</translation>
    </message>
    <message>
        <source>Show a record, what belongs to it, and its history.</source>
        <translation>عرض سجل وما يتبعه وتاريخه.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Take packages in, or preview them.</source>
        <translation>استيراد حزم أو معاينتها.</translation>
    </message>
    <message>
        <source>Take rows from any workbook.</source>
        <translation>استيراد صفوف من أي مصنف.</translation>
    </message>
    <message>
        <source>Take the last import back.</source>
        <translation>التراجع عن آخر استيراد.</translation>
    </message>
    <message>
        <source>The database that was there is kept: {path}</source>
        <translation>القاعدة التي كانت هنا محفوظة: {path}</translation>
    </message>
    <message>
        <source>The databases do not agree.</source>
        <translation>قواعد البيانات غير متطابقة.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Backups made until now still open with the old one; where somebody may know it, make a new backup and delete those.</source>
        <translation>تم تغيير عبارة المرور. النسخ الاحتياطية السابقة لا تزال تُفتح بالعبارة القديمة؛ فإن كان أحد قد يعرفها فأنشئ نسخة جديدة واحذف تلك.</translation>
    </message>
    <message>
        <source>The tour is over: all databases agree.</source>
        <translation>انتهت الجولة: قواعد البيانات كلها متطابقة.</translation>
    </message>
    <message>
        <source>There is nothing to note, so no copy was made.</source>
        <translation>لا شيء يستدعي التنبيه، ولذلك لم تُنشأ نسخة.</translation>
    </message>
    <message>
        <source>This database is a file of this laptop: its name stands on it.</source>
        <translation>هذه القاعدة ملف على هذا الحاسوب: واسم الحاسوب هو الظاهر.</translation>
    </message>
    <message>
        <source>This database is not protected by a passphrase.</source>
        <translation>قاعدة البيانات هذه غير محمية بعبارة مرور.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Verified: {laptop}. What it signs is believed from now on.</source>
        <translation>تم التحقق: {laptop}. من الآن يُصدَّق ما يوقعه.</translation>
    </message>
    <message>
        <source>Verify a laptop by digits heard on the phone, or revoke one.</source>
        <translation>التحقق من حاسوب بأرقام تُسمع عبر الهاتف، أو إلغاء الثقة بآخر.</translation>
    </message>
    <message>
        <source>Waits for a second person: {what} {laptop}, proposed by {name}</source>
        <translation>ينتظر شخصًا ثانيًا: {what} {laptop}، اقترحه {name}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Without a command, or with --training, the window opens.</source>
        <translation>بدون أمر، أو مع ‎--training، تُفتح النافذة.</translation>
    </message>
    <message>
        <source>Write a package with what the recipient lacks.</source>
        <translation>إنشاء حزمة بما ينقص المتلقي.</translation>
    </message>
    <message>
        <source>Write an empty workbook to fill in.</source>
        <translation>إنشاء مصنف فارغ للتعبئة.</translation>
    </message>
    <message>
        <source>Write who this laptop is, and its key.</source>
        <translation>كتابة من هو هذا الحاسوب، ومفتاحه.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>كُتب: {file}</translation>
    </message>
    <message>
        <source>Written: {path}. Whoever receives it rings you; then read these digits out: {digits}</source>
        <translation>كُتب: {path}. سيتصل بك من يستلمه؛ فاقرأ له هذه الأرقام: {digits}</translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation>ينقص أمر</translation>
    </message>
    <message>
        <source>a document, or an initiative, an activity or a note that gets one</source>
        <translation>وثيقة، أو مبادرة أو نشاط أو ملاحظة تُضاف إليها وثيقة</translation>
    </message>
    <message>
        <source>a file that is not there yet, or the address of an empty database</source>
        <translation>ملف غير موجود بعد، أو عنوان قاعدة فارغة</translation>
    </message>
    <message>
        <source>a laptop that was lost: trust it no longer</source>
        <translation>حاسوب مفقود: لا تثق به بعد الآن</translation>
    </message>
    <message>
        <source>a new or empty folder, or that of a former tour</source>
        <translation>مجلد جديد أو فارغ، أو مجلد جولة سابقة</translation>
    </message>
    <message>
        <source>a value that every row has in a field</source>
        <translation>قيمة تحملها كل الصفوف في حقل</translation>
    </message>
    <message>
        <source>a workbook (.xlsx, .xls, .ods, .xlsb) or CSV</source>
        <translation>مصنف (.xlsx أو .xls أو .ods أو .xlsb) أو ملف CSV</translation>
    </message>
    <message>
        <source>all that the recipient may have</source>
        <translation>كل ما يحق للمتلقي</translation>
    </message>
    <message>
        <source>also on a network share, a stick, or in a folder of OneDrive</source>
        <translation>أيضاً على مشاركة شبكية أو ذاكرة محمولة أو في مجلد من OneDrive</translation>
    </message>
    <message>
        <source>an enrolment, or a package of the laptop</source>
        <translation>ملف تسجيل، أو حزمة من الحاسوب</translation>
    </message>
    <message>
        <source>an open workbook, also where it could be encrypted</source>
        <translation>مصنف مفتوح، حتى حيث يمكن تشفيره</translation>
    </message>
    <message>
        <source>another edit of this place is here; say which one counts</source>
        <translation>يوجد هنا تعديل آخر في هذا الموضع؛ حدّد أيّهما المعتمد</translation>
    </message>
    <message>
        <source>as conflicts lists it</source>
        <translation>كما يسرده conflicts</translation>
    </message>
    <message>
        <source>asks to send something again</source>
        <translation>تطلب إعادة إرسال شيء</translation>
    </message>
    <message>
        <source>at headquarters: let two persons decide on trust, or one again</source>
        <translation>في المقر: ليقرّر شخصان منح الثقة، أو شخص واحد من جديد</translation>
    </message>
    <message numerus="yes">
        <source>brings %n changes again that were set aside by an undo</source>
        <translation>
            <numerusform>لا تعيد أي تغيير وضعه التراجع جانبا</numerusform>
            <numerusform>تعيد تغييرا واحدا وضعه التراجع جانبا</numerusform>
            <numerusform>تعيد تغييرين وضعهما التراجع جانبا</numerusform>
            <numerusform>تعيد %n تغييرات وضعها التراجع جانبا</numerusform>
            <numerusform>تعيد %n تغييرا وضعها التراجع جانبا</numerusform>
            <numerusform>تعيد %n تغيير وضعها التراجع جانبا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>brings %n files</source>
        <translation>
            <numerusform>لا تجلب ملفات</numerusform>
            <numerusform>تجلب ملفاً واحداً</numerusform>
            <numerusform>تجلب ملفين</numerusform>
            <numerusform>تجلب %n ملفات</numerusform>
            <numerusform>تجلب %n ملفاً</numerusform>
            <numerusform>تجلب %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>cannot be taken</source>
        <translation>لا يمكن أخذه</translation>
    </message>
    <message>
        <source>code of the receipt: {code}</source>
        <translation>رمز إشعار الاستلام: {code}</translation>
    </message>
    <message>
        <source>comes from a signer nobody verified</source>
        <translation>من موقّع لم يتحقق منه أحد</translation>
    </message>
    <message>
        <source>confirm what another person proposed; “alone” for one person again</source>
        <translation>تأكيد ما اقترحه شخص آخر؛ «alone» ليقرّر شخص واحد من جديد</translation>
    </message>
    <message numerus="yes">
        <source>confirms %n packages of ours</source>
        <translation>
            <numerusform>لا تؤكد أي حزمة من حزمنا</numerusform>
            <numerusform>تؤكد حزمة واحدة من حزمنا</numerusform>
            <numerusform>تؤكد حزمتين من حزمنا</numerusform>
            <numerusform>تؤكد %n حزم من حزمنا</numerusform>
            <numerusform>تؤكد %n حزمة من حزمنا</numerusform>
            <numerusform>تؤكد %n حزمة من حزمنا</numerusform>
        </translation>
    </message>
    <message>
        <source>copied: {entity}</source>
        <translation>صف منسوخ: {entity}</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>drop what somebody proposed</source>
        <translation>إسقاط ما اقترحه أحدهم</translation>
    </message>
    <message>
        <source>field or hq</source>
        <translation>field أو hq</translation>
    </message>
    <message>
        <source>file whose first line is the passphrase of the new file</source>
        <translation>ملف سطره الأول عبارة المرور للملف الجديد</translation>
    </message>
    <message>
        <source>for every command</source>
        <translation>لكل أمر</translation>
    </message>
    <message>
        <source>has been taken</source>
        <translation>تم أخذه</translation>
    </message>
    <message>
        <source>how colleagues at headquarters call you; “” for the login alone</source>
        <translation>الاسم الذي يناديكم به زملاء المقر؛ “” لاسم الدخول وحده</translation>
    </message>
    <message>
        <source>how much is written to the log</source>
        <translation>مقدار ما يُكتب في السجل التقني</translation>
    </message>
    <message>
        <source>if wanted</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>into a file without a passphrase, although there is one now</source>
        <translation>في ملف بلا عبارة مرور، مع أن هناك واحدة الآن</translation>
    </message>
    <message>
        <source>is for another office</source>
        <translation>موجهة إلى مكتب آخر</translation>
    </message>
    <message>
        <source>is no package but a table</source>
        <translation>جدول وليست حزمة</translation>
    </message>
    <message>
        <source>it does not go together with %s</source>
        <translation>لا يجتمع مع %s</translation>
    </message>
    <message>
        <source>it takes no value, and got %r</source>
        <translation>لا يأخذ قيمة، وقد أُعطي %r</translation>
    </message>
    <message>
        <source>it was looked at</source>
        <translation>نُظر فيه</translation>
    </message>
    <message>
        <source>its value is missing</source>
        <translation>تنقصه قيمته</translation>
    </message>
    <message>
        <source>language of what is said and written</source>
        <translation>لغة ما يقال ويُكتب</translation>
    </message>
    <message>
        <source>leave attached files for a later package</source>
        <translation>اترك الملفات المرفقة لحزمة لاحقة</translation>
    </message>
    <message>
        <source>leave this copy as it is, whatever its office does now</source>
        <translation>ترك هذه النسخة كما هي مهما فعل مكتبها</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>السطر {number}</translation>
    </message>
    <message>
        <source>list organisations that may be the same</source>
        <translation>سرد المنظمات التي قد تكون هي نفسها</translation>
    </message>
    <message>
        <source>mixes training and real work</source>
        <translation>تخلط التدريب بالعمل الفعلي</translation>
    </message>
    <message>
        <source>needs a newer program</source>
        <translation>تحتاج إلى برنامج أحدث</translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation>تحتاج إلى كلمة مرور</translation>
    </message>
    <message>
        <source>new {new}, changed {changed}, as before {same}, left out {skipped}</source>
        <translation>جديدة {new}، معدلة {changed}، كما كانت {same}، متروكة {skipped}</translation>
    </message>
    <message>
        <source>new: {entity}</source>
        <translation>جديد: {entity}</translation>
    </message>
    <message>
        <source>nobody knows %s</source>
        <translation>‏%s غير معروف</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>number of the package</source>
        <translation>رقم الحزمة</translation>
    </message>
    <message>
        <source>one JSON object on standard output, nothing else there</source>
        <translation>كائن JSON واحد في الخرج القياسي ولا شيء غيره</translation>
    </message>
    <message>
        <source>one of %s is missing</source>
        <translation>ينقص واحد من: %s</translation>
    </message>
    <message>
        <source>only these, also over a correction; all that needs no look if none</source>
        <translation>هذه فقط، ولو فوق تصحيح؛ وبلا معرّف: كل ما لا يحتاج إلى نظر</translation>
    </message>
    <message>
        <source>only these; a set is asked for one of its codes; repeatable</source>
        <translation>هذه فقط؛ والمجموعة يُسأل فيها عن أحد رموزها؛ يمكن التكرار</translation>
    </message>
    <message>
        <source>only this scope, such as BF or global</source>
        <translation>هذا النطاق فقط، مثل BF أو global</translation>
    </message>
    <message>
        <source>only what these words find</source>
        <translation>ما تعثر عليه هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>pdf, docx, xlsx, jpg, png or txt</source>
        <translation>pdf أو docx أو xlsx أو jpg أو png أو txt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>replay the log from nothing and compare</source>
        <translation>إعادة بناء كل شيء من سجل التغييرات والمقارنة</translation>
    </message>
    <message>
        <source>save a copy of the file with a note at each problem</source>
        <translation>حفظ نسخة من الملف مع ملاحظة عند كل مشكلة</translation>
    </message>
    <message>
        <source>say what would happen, no more</source>
        <translation>بيان ما كان سيحدث لا غير</translation>
    </message>
    <message>
        <source>show this help, and do nothing</source>
        <translation>عرض هذه المساعدة دون فعل شيء</translation>
    </message>
    <message>
        <source>such as initiative</source>
        <translation>مثل initiative</translation>
    </message>
    <message>
        <source>take all that people changed in the sheets</source>
        <translation>أخذ كل ما عُدّل في الأوراق</translation>
    </message>
    <message>
        <source>take alternative N, from 1</source>
        <translation>أخذ البديل N، ابتداء من 1</translation>
    </message>
    <message>
        <source>take in again what an undo of this package has set aside</source>
        <translation>إعادة استيراد ما وضعه التراجع عن هذه الحزمة جانبا</translation>
    </message>
    <message>
        <source>take one of these changes, by the key a preview names; repeatable</source>
        <translation>أخذ أحد هذه التعديلات بالمفتاح الذي تذكره المعاينة؛ يمكن تكراره</translation>
    </message>
    <message>
        <source>take the changes whose keys stand in a file, one in a line</source>
        <translation>أخذ التعديلات التي ترد مفاتيحها في ملف، مفتاح في كل سطر</translation>
    </message>
    <message>
        <source>to be given</source>
        <translation>يجب ذكره</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>الاستعمال: </translation>
    </message>
    <message>
        <source>your name, where two persons decide on trust</source>
        <translation>اسمك، حيث يقرّر شخصان منح الثقة</translation>
    </message>
    <message>
        <source>{value} (here: {now})</source>
        <translation>{value} (هنا: {now})</translation>
    </message>
    <message>
        <source>“{word}” has no =</source>
        <translation>«{word}» بلا علامة =</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>مستوردة</translation>
    </message>
    <message>
        <source>taken {taken}, known {known}, held {held}, refused {refused}, conflicts {conflicts}</source>
        <translation>مستورد {taken}، معروف {known}، معلق {held}، مرفوض {refused}، تعارضات {conflicts}</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>the field in conflict</source>
        <translation>الحقل المتعارض</translation>
    </message>
    <message>
        <source>the file to write, or a folder for a file of the usual name</source>
        <translation>الملف المطلوب إنشاؤه، أو مجلد لملف بالاسم المعتاد</translation>
    </message>
    <message>
        <source>the files are the archive of a lost database of this office</source>
        <translation>الملفات هي أرشيف قاعدة بيانات مفقودة لهذا المكتب</translation>
    </message>
    <message>
        <source>the id that import has printed</source>
        <translation>المعرف الذي عرضه الأمر import</translation>
    </message>
    <message>
        <source>the laptop&apos;s name</source>
        <translation>اسم الحاسوب المحمول</translation>
    </message>
    <message>
        <source>the laptop: a feed as status names it, or how that begins</source>
        <translation>الحاسوب: تدفّق كما يسمّيه status، أو بداية اسمه</translation>
    </message>
    <message>
        <source>the record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>the record goes</source>
        <translation>يُحذف السجل</translation>
    </message>
    <message>
        <source>the record stays</source>
        <translation>يبقى السجل</translation>
    </message>
    <message>
        <source>the twelve digits, in any groups</source>
        <translation>الأرقام الاثنا عشر، بأي تجميع</translation>
    </message>
    <message>
        <source>two letters of a country office, or HQ</source>
        <translation>حرفان للمكتب القطري، أو HQ</translation>
    </message>
    <message>
        <source>two or more that mean the same; none lists the ties there are</source>
        <translation>اثنان أو أكثر تدل على الشيء نفسه؛ وبلا معرّف تُسرد الروابط القائمة</translation>
    </message>
    <message>
        <source>untie this record</source>
        <translation>فك ربط هذا السجل</translation>
    </message>
    <message>
        <source>usage: passerelle COMMAND …   (passerelle --help lists the commands)</source>
        <translation>الاستعمال: passerelle COMMAND …   (passerelle --help يسرد الأوامر)</translation>
    </message>
    <message>
        <source>waits for another package</source>
        <translation>في انتظار حزمة أخرى</translation>
    </message>
    <message>
        <source>waits for {laptop}, number {number}</source>
        <translation>في انتظار {laptop}، الرقم {number}</translation>
    </message>
    <message>
        <source>was changed in a spreadsheet program</source>
        <translation>معدلة في برنامج جداول</translation>
    </message>
    <message>
        <source>whom to ask</source>
        <translation>ممن يُطلب</translation>
    </message>
    <message>
        <source>why, for the others</source>
        <translation>السبب، للآخرين</translation>
    </message>
    <message>
        <source>with all that was ever written</source>
        <translation>مع كل ما كُتب فيه</translation>
    </message>
    <message>
        <source>with the training data of that office, at headquarters of all</source>
        <translation>مع البيانات التدريبية لذلك المكتب، وفي المقر لجميع المكاتب</translation>
    </message>
    <message>
        <source>without a passphrase, for training and tests</source>
        <translation>بدون عبارة مرور، للتدريب والاختبار</translation>
    </message>
    <message>
        <source>write this value instead; empty clears</source>
        <translation>كتابة هذه القيمة بدلا منه؛ والفارغة تمسح</translation>
    </message>
    <message>
        <source>{conflicts} conflicts, {reviews} to look at</source>
        <translation>تعارضات {conflicts}، للنظر {reviews}</translation>
    </message>
    <message>
        <source>{file}: package {number} for {office}, {changes} changes of {records} records.</source>
        <translation>{file}: الحزمة {number} إلى {office}، التغييرات {changes}، السجلات {records}.</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message numerus="yes">
        <source>%n decided. They travel with the next package.</source>
        <translation>
            <numerusform>لم يُحسم أي تعارض.</numerusform>
            <numerusform>حُسم تعارض واحد. ينتقل مع الحزمة التالية.</numerusform>
            <numerusform>حُسم تعارضان. ينتقلان مع الحزمة التالية.</numerusform>
            <numerusform>حُسمت %n تعارضات. تنتقل مع الحزمة التالية.</numerusform>
            <numerusform>حُسم %n تعارضًا. تنتقل مع الحزمة التالية.</numerusform>
            <numerusform>حُسم %n تعارض. تنتقل مع الحزمة التالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>A status past a step</source>
        <translation>حالة تخطت خطوة</translation>
    </message>
    <message>
        <source>Before both changes</source>
        <translation>قبل التغييرين</translation>
    </message>
    <message>
        <source>Counted twice?</source>
        <translation>محتسب مرتين؟</translation>
    </message>
    <message>
        <source>Decided. It travels with the next package.</source>
        <translation>جرى البت. يُنقل القرار مع الحزمة التالية.</translation>
    </message>
    <message>
        <source>Deleted here, edited there</source>
        <translation>محذوف هنا، معدل هناك</translation>
    </message>
    <message>
        <source>Deleted, but still in use</source>
        <translation>محذوف، لكنه ما زال مستعملا</translation>
    </message>
    <message>
        <source>It is all right</source>
        <translation>لا بأس به</translation>
    </message>
    <message>
        <source>It is one record</source>
        <translation>هو سجل واحد</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>كان</translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation>إبقاء السجل</translation>
    </message>
    <message>
        <source>Keep this (shown now)</source>
        <translation>إبقاء هذا (المعروض الآن)</translation>
    </message>
    <message>
        <source>Let it be deleted</source>
        <translation>تأكيد الحذف</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>لا شيء ينتظر قرارا</translation>
    </message>
    <message>
        <source>Off the list. Nothing was changed.</source>
        <translation>أُزيل من القائمة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>One new row, filled in twice</source>
        <translation>صف جديد مُلئ مرتين</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>فتح السجل</translation>
    </message>
    <message>
        <source>Or write it anew</source>
        <translation>أو كتابته من جديد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Something does not fit</source>
        <translation>شيء غير ملائم</translation>
    </message>
    <message numerus="yes">
        <source>Take ours in all %n</source>
        <translation>
            <numerusform>أخذ نسختنا في كل التعارضات</numerusform>
            <numerusform>أخذ نسختنا في تعارض واحد</numerusform>
            <numerusform>أخذ نسختنا في التعارضين</numerusform>
            <numerusform>أخذ نسختنا في %n تعارضات</numerusform>
            <numerusform>أخذ نسختنا في %n تعارضًا</numerusform>
            <numerusform>أخذ نسختنا في %n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take theirs in all %n</source>
        <translation>
            <numerusform>أخذ نسختهم في كل التعارضات</numerusform>
            <numerusform>أخذ نسختهم في تعارض واحد</numerusform>
            <numerusform>أخذ نسختهم في التعارضين</numerusform>
            <numerusform>أخذ نسختهم في %n تعارضات</numerusform>
            <numerusform>أخذ نسختهم في %n تعارضًا</numerusform>
            <numerusform>أخذ نسختهم في %n تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this</source>
        <translation>أخذ هذا</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>هما اثنان</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للنظر</translation>
    </message>
    <message>
        <source>Two records with the same code</source>
        <translation>سجلان بالرمز نفسه</translation>
    </message>
    <message>
        <source>Use these values</source>
        <translation>استخدام هذه القيم</translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation>استعمال هذا النص</translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation>ما ينتظر قرارا</translation>
    </message>
    <message>
        <source>When two people change the same fact, both versions wait here side by side. Everything else goes on meanwhile.</source>
        <translation>عندما يغير شخصان المعلومة نفسها تنتظر الصيغتان هنا جنبا إلى جنب، ويستمر كل ما عداهما.</translation>
    </message>
    <message>
        <source>Why, for those who wrote otherwise</source>
        <translation>السبب، لمن كتب غير ذلك</translation>
    </message>
    <message>
        <source>{by}, {when}</source>
        <translation>‏⁨{by}⁩، {when}</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>لا بلدان</numerusform>
            <numerusform>بلد واحد</numerusform>
            <numerusform>بلدان</numerusform>
            <numerusform>%n بلدان</numerusform>
            <numerusform>%n بلدا</numerusform>
            <numerusform>%n بلد</numerusform>
        </translation>
    </message>
    <message>
        <source>Countries appear here with their first initiative, or when they take part in a round.</source>
        <translation>تظهر البلدان هنا مع أول مبادرة لها، أو عند مشاركتها في جولة.</translation>
    </message>
    <message>
        <source>Grants by region, USD</source>
        <translation>المنح حسب المنطقة، بالدولار</translation>
    </message>
    <message>
        <source>Grants, USD</source>
        <translation>المنح، بالدولار</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>No country takes part yet</source>
        <translation>لا يشارك أي بلد بعد</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>المستفيدون فعليا</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Where the programmes are</source>
        <translation>أين توجد البرامج</translation>
    </message>
</context>
<context>
    <name>deleted</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلًا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>A deleted record is kept with all it held. Brought back, it is as it was, with what was deleted along with it; that travels with the next package.</source>
        <translation>يُحتفظ بالسجل المحذوف بكل ما فيه. وعند استعادته يعود كما كان مع ما حُذف معه، وينتقل ذلك مع الحزمة التالية.</translation>
    </message>
    <message>
        <source>Back to all records</source>
        <translation>العودة إلى جميع السجلات</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Brought back: {title}</source>
        <translation>استُعيد: {title}</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Deleted on</source>
        <translation>حُذف في</translation>
    </message>
    <message>
        <source>Nothing is deleted</source>
        <translation>لا شيء محذوف</translation>
    </message>
    <message>
        <source>What somebody deletes is listed here, with who did it and when, and can be brought back.</source>
        <translation>يظهر هنا ما يحذفه أي شخص، مع اسم من حذفه ومتى، ويمكن استعادته.</translation>
    </message>
    <message>
        <source>With it</source>
        <translation>معه</translation>
    </message>
</context>
<context>
    <name>diagnosis</name>
    <message>
        <source>A problem report of Passerelle. It holds versions, settings, counts, what a check of the database found, and the last lines of the program’s own log. It holds no value of any record, no name, no key and no passphrase. Please add in your own words: what did you do, what did you expect, and what happened?</source>
        <translation>تقرير عن مشكلة في Passerelle. يحتوي على الإصدارات والإعدادات والأعداد وما وجده فحص قاعدة البيانات وآخر أسطر سجل البرنامج نفسه. ولا يحتوي على أي قيمة من أي سجل ولا اسم ولا مفتاح ولا عبارة سر. أضيفوا بكلماتكم: ماذا فعلتم وماذا توقعتم وماذا حدث؟</translation>
    </message>
    <message>
        <source>Looking at the database and the log</source>
        <translation>فحص قاعدة البيانات والسجل</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>حفظ التقرير…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>Texts of the report</source>
        <translation>نصوص التقرير</translation>
    </message>
    <message>
        <source>This makes one file for whoever looks after the program. It holds no record, no name and no key: look at each text before you save it. Nothing is sent by itself.</source>
        <translation>يُنشئ هذا ملفًا واحدًا لمن يعتني بالبرنامج. ليس فيه سجل ولا اسم ولا مفتاح: اطلعوا على كل نص قبل الحفظ. لا يُرسل شيء تلقائيًا.</translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation>ما يحتويه</translation>
    </message>
</context>
<context>
    <name>doubles</name>
    <message>
        <source>Done. It travels with the next packages.</source>
        <translation>تم. يصل ذلك مع الحزم القادمة.</translation>
    </message>
    <message>
        <source>No doubles found</source>
        <translation>لم يُعثر على سجلات مكررة</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Tied</source>
        <translation>مرتبطة</translation>
    </message>
    <message>
        <source>Tied organisations count once in every total. Nothing is merged, no office sees the other&apos;s, and a tie can be taken back.</source>
        <translation>تُحسب المنظمات المرتبطة مرة واحدة في كل مجموع. لا يُدمج شيء، ولا يرى مكتب ما لدى الآخر، ويمكن فك الربط.</translation>
    </message>
    <message>
        <source>Untie</source>
        <translation>فك الربط</translation>
    </message>
    <message>
        <source>When two offices record organisations with nearly the same name and seat, they are listed here side by side, to be tied.</source>
        <translation>عندما يسجل مكتبان منظمتين باسم ومقر متقاربين، تظهران هنا جنبا إلى جنب لربطهما.</translation>
    </message>
    <message>
        <source>{share} alike</source>
        <translation>تشابه {share}</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Another edit of this cell was taken before; this one replaces it</source>
        <translation>أُخذ تعديل آخر لهذه الخلية من قبل؛ هذا التعديل يحلّ محله</translation>
    </message>
    <message>
        <source>Changed here since; both stay until somebody decides</source>
        <translation>تغيّر هنا منذ ذلك الحين؛ يبقى الاثنان حتى يقرّر أحدهم</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>عدم اختيار أي شيء</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>منسوخ: {name}</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>حذف السجل</translation>
    </message>
    <message>
        <source>Deletion: {name}</source>
        <translation>حذف: {name}</translation>
    </message>
    <message>
        <source>Here it says today: {value}</source>
        <translation>المكتوب هنا اليوم: {value}</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation>في الحزمة</translation>
    </message>
    <message>
        <source>In the sheet now</source>
        <translation>في الورقة الآن</translation>
    </message>
    <message>
        <source>New: {name}</source>
        <translation>جديد: {name}</translation>
    </message>
    <message>
        <source>Nothing was changed in the sheets of {file}.</source>
        <translation>لم يتغيّر شيء في أوراق {file}.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Sheet {sheet}, {cell}</source>
        <translation>الورقة {sheet}، {cell}</translation>
    </message>
    <message>
        <source>Somebody changed the sheets of {file}, package {number} of {office}. Take what is right; the rest stays in the file, which is kept, and can be looked at again.</source>
        <translation>غيّر شخص ما أوراق {file}، الحزمة {number} من {office}. خذ ما هو صحيح؛ أما الباقي فيبقى في الملف المحفوظ ويمكن مراجعته من جديد.</translation>
    </message>
    <message>
        <source>Taken already</source>
        <translation>أُخذ من قبل</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Use this choice</source>
        <translation>استخدام هذا الاختيار</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>{chosen} of {whole} chosen</source>
        <translation>تم اختيار {chosen} من {whole}</translation>
    </message>
</context>
<context>
    <name>entities</name>
    <message>
        <source>A function is enough; a name only with the consent of the person.</source>
        <translation>تكفي الوظيفة؛ أما الاسم فلا يُذكر إلا بموافقة صاحبه.</translation>
    </message>
    <message>
        <source>A project or action: what it wants, where, with whom, for how long and with what money.</source>
        <translation>مشروع أو عمل: ما يريده، وأين، ومع من، وكم يدوم، وبأي مال.</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>نشاط</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>التقييمات</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>المستفيدون</translation>
    </message>
    <message>
        <source>Beneficiary figure</source>
        <translation>عدد مستفيدين</translation>
    </message>
    <message>
        <source>Budget, receipts, spending and what others put in, in money or in kind.</source>
        <translation>الميزانية والمقبوضات والنفقات وما يقدمه الآخرون نقدا أو عينا.</translation>
    </message>
    <message>
        <source>Closed period</source>
        <translation>فترة مغلقة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation>قوائم الرموز</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Counts, never people. Reached means people new in this period, so that periods add up.</source>
        <translation>أعداد لا أشخاص. والمتحقق يعني أشخاصا جددا في هذه الفترة، كي يصح جمع الفترات.</translation>
    </message>
    <message>
        <source>Criteria met wholly or partly are favoured; none knocks out.</source>
        <translation>تُفضَّل المبادرة التي تستوفي المعايير كليا أو جزئيا؛ ولا معيار يستبعدها.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Files and links: terms of reference, agreements, reports, modules, photos.</source>
        <translation>ملفات وروابط: اختصاصات واتفاقات وتقارير ووحدات تدريبية وصور.</translation>
    </message>
    <message>
        <source>Funding line</source>
        <translation>بند تمويل</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>مدة الاحتفاظ بالسجلات</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>مؤشر</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>مبادرة</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>Kept by headquarters, the same in every office.</source>
        <translation>يتولاها المقر، وهي واحدة في جميع المكاتب.</translation>
    </message>
    <message>
        <source>Mark on clocks</source>
        <translation>علامة على الساعات</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>قياس</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>القياسات</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>One for each stage: first analysis, national committee, steering committee.</source>
        <translation>تقييم لكل مرحلة: التحليل الأولي، واللجنة الوطنية، واللجنة التوجيهية.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Participation</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الأماكن</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Records that mean the same share one master; nothing is merged away.</source>
        <translation>للسجلات التي تعني الشيء نفسه مرجع موحد؛ ولا يضيع شيء بالدمج.</translation>
    </message>
    <message>
        <source>Risks to reduce and opportunities to use, sector by sector.</source>
        <translation>مخاطر ينبغي الحد منها وفرص ينبغي اغتنامها، قطاعا قطاعا.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>درجة</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>الدرجات</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>فحص المخاطر والفرص</translation>
    </message>
    <message>
        <source>Screening item</source>
        <translation>بند فحص</translation>
    </message>
    <message>
        <source>Standard ones add up across offices; your own stay yours.</source>
        <translation>المؤشرات الموحدة تُجمع بين المكاتب؛ ومؤشراتكم الخاصة تبقى لكم.</translation>
    </message>
    <message>
        <source>The directory of all who take part; entered once, used everywhere.</source>
        <translation>دليل جميع المشاركين؛ يُدخل مرة واحدة ويُستعمل في كل مكان.</translation>
    </message>
    <message>
        <source>The work plan: tasks, meetings, trainings, pilots, services.</source>
        <translation>خطة العمل: مهام واجتماعات وتدريبات وتجارب وخدمات.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>موضوع</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Tie of doubles</source>
        <translation>ربط سجلين مكررين</translation>
    </message>
    <message>
        <source>Ties of doubles</source>
        <translation>روابط السجلات المكررة</translation>
    </message>
    <message>
        <source>Trust in laptops</source>
        <translation>الثقة بالحواسيب</translation>
    </message>
    <message>
        <source>What happened, what was learned, what is needed, what was decided.</source>
        <translation>ما حدث، وما استُفيد من دروس، وما يلزم، وما تقرر.</translation>
    </message>
    <message>
        <source>What the indicator stood at, and when.</source>
        <translation>قيمة المؤشر وتاريخها.</translation>
    </message>
    <message>
        <source>What the initiative is about: goals, sectors, groups and levels.</source>
        <translation>موضوع المبادرة: الأهداف والقطاعات والفئات والمستويات.</translation>
    </message>
    <message>
        <source>Where the initiative acts, and the territories it ties together.</source>
        <translation>حيث تعمل المبادرة، والأقاليم التي تربط بينها.</translation>
    </message>
    <message>
        <source>Which countries took part in which round.</source>
        <translation>البلدان التي شاركت في كل جولة.</translation>
    </message>
    <message>
        <source>Who takes part, in which role, and who does what.</source>
        <translation>من يشارك، وبأي دور، ومن يفعل ماذا.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A condition is written as field=value.</source>
        <translation>يُكتب الشرط هكذا: field=value.</translation>
    </message>
    <message>
        <source>A newer version of Passerelle made this database. Please update first.</source>
        <translation>أنشأ قاعدة البيانات هذه إصدار أحدث من Passerelle. يرجى تحديث البرنامج أولا.</translation>
    </message>
    <message>
        <source>A role is “field” or “hq”.</source>
        <translation>الدور هو «field» أو «hq».</translation>
    </message>
    <message>
        <source>A cell holds more text than a workbook can keep. Shorten it, and try again.</source>
        <translation>في إحدى الخلايا نص أطول مما يحفظه مصنف. يرجى اختصاره والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>A sheet has too many cells. Ask for the file as Passerelle wrote it.</source>
        <translation>في إحدى الأوراق خلايا أكثر مما ينبغي. يرجى طلب الملف كما كتبه Passerelle.</translation>
    </message>
    <message>
        <source>A sheet has too many columns. Delete those beside the table, and try again.</source>
        <translation>في إحدى الأوراق أعمدة أكثر مما ينبغي. يرجى حذف ما بجانب الجدول منها والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>A sheet has too many rows. Delete those below the table, and try again.</source>
        <translation>في إحدى الأوراق صفوف أكثر مما ينبغي. يرجى حذف ما تحت الجدول منها والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>A tie takes two records or more.</source>
        <translation>يحتاج الربط إلى سجلين على الأقل.</translation>
    </message>
    <message>
        <source>Another window has this database open. Close it and try again.</source>
        <translation>قاعدة البيانات هذه مفتوحة في نافذة أخرى. يرجى إغلاقها ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>It was taken in too long ago to be undone. Correct the records instead.</source>
        <translation>مضى على الاستيراد وقت أطول من أن يُتراجع عنه. يرجى تصحيح السجلات بدلا من ذلك.</translation>
    </message>
    <message>
        <source>Lessons are there in training only.</source>
        <translation>الدروس متاحة في وضع التدريب فقط.</translation>
    </message>
    <message>
        <source>No change in these files has the key {key}. A preview names the keys; a file that was saved again has others.</source>
        <translation>لا يوجد في هذه الملفات تعديل بالمفتاح {key}. المعاينة تذكر المفاتيح؛ والملف الذي حُفظ من جديد له مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>No package of this id was received here. The command import prints the id of each.</source>
        <translation>لم تُستلم هنا أي حزمة بهذا المعرف. يعرض الأمر import معرف كل حزمة.</translation>
    </message>
    <message>
        <source>No package {package} was written here.</source>
        <translation>لم تُكتب هنا أي حزمة {package}.</translation>
    </message>
    <message>
        <source>Office HQ goes with role “hq”, every other office with role “field”.</source>
        <translation>للمكتب HQ الدور «hq»، ولكل مكتب آخر الدور «field».</translation>
    </message>
    <message>
        <source>Only records of one kind can be tied.</source>
        <translation>لا تُربط إلا سجلات من النوع نفسه.</translation>
    </message>
    <message>
        <source>Package {number} for {office} was written since, on {at}. It says that this package was received, so the import stays. What is wrong in it can be corrected in the records.</source>
        <translation>أُنشئت منذ ذلك الحين الحزمة {number} إلى {office}، في {at}. وهي تقول إن هذه الحزمة قد استُلمت، لذلك يبقى الاستيراد. ويمكن تصحيح الخطأ في السجلات.</translation>
    </message>
    <message>
        <source>Package {number} of {office} was taken in later, on {at}. Undo that import first.</source>
        <translation>استُوردت الحزمة {number} من {office} لاحقا، في {at}. يرجى التراجع عن ذلك الاستيراد أولا.</translation>
    </message>
    <message>
        <source>Records changed meanwhile, so other rows differ now. Please look again.</source>
        <translation>تغيرت سجلات في هذه الأثناء فاختلفت صفوف أخرى. يرجى النظر من جديد.</translation>
    </message>
    <message>
        <source>Records of {scope} are not written here; this is office {office}.</source>
        <translation>سجلات {scope} لا تُكتب هنا؛ فهذا المكتب {office}.</translation>
    </message>
    <message>
        <source>Say how the database is protected: --passphrase-file F, or --unprotected for training and tests.</source>
        <translation>يرجى بيان كيف تُحمى قاعدة البيانات: ‎--passphrase-file F، أو ‎--unprotected للتدريب والاختبار.</translation>
    </message>
    <message>
        <source>Something in this file cannot be read. Save it anew in a spreadsheet program, or ask for it again.</source>
        <translation>في هذا الملف شيء لا يمكن قراءته. يرجى حفظه من جديد في برنامج جداول أو طلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>Something was recorded here since, last on {at}. It may rest on this package, so the import stays. What is wrong in it can be corrected in the records.</source>
        <translation>سُجل شيء هنا منذ ذلك الحين، آخره في {at}. وقد يكون مبنيا على هذه الحزمة، لذلك يبقى الاستيراد. ويمكن تصحيح الخطأ في السجلات.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your records are safe.</source>
        <translation>حدث خلل داخل البرنامج. سجلاتكم سليمة.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقف العمل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation>تعذر إنشاء النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The call is wrong: {reason}.</source>
        <translation>الأمر خاطئ: {reason}.</translation>
    </message>
    <message>
        <source>The comparison “{operator}” does not exist.</source>
        <translation>المقارنة «{operator}» غير موجودة.</translation>
    </message>
    <message>
        <source>The copy of the package is missing: {path}. Without it nothing could be taken in again. Put it back, or take the same package in once more; it is kept there then.</source>
        <translation>نسخة الحزمة مفقودة: {path}. ومن دونها لا يمكن إعادة استيراد شيء. يرجى إعادتها إلى مكانها، أو استيراد الحزمة نفسها مرة أخرى؛ وعندها تُحفظ هناك.</translation>
    </message>
    <message>
        <source>The database could not be brought to this version. The backup beside it is unchanged.</source>
        <translation>تعذر نقل قاعدة البيانات إلى هذا الإصدار. النسخة الاحتياطية المجاورة لها لم تتغير.</translation>
    </message>
    <message>
        <source>The database could not be used ({reason}).</source>
        <translation>تعذر استعمال قاعدة البيانات ({reason}).</translation>
    </message>
    <message>
        <source>The disk is full or cannot be written to. Make room and try again.</source>
        <translation>القرص ممتلئ أو لا تمكن الكتابة عليه. يرجى إفساح مكان ثم إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The field {field} has no open conflict.</source>
        <translation>ليس في الحقل {field} تعارض مفتوح.</translation>
    </message>
    <message>
        <source>The field {field} is not a set.</source>
        <translation>الحقل {field} ليس مجموعة.</translation>
    </message>
    <message>
        <source>The file asks for more memory or time than a package may. Ask for it again.</source>
        <translation>يتطلب الملف ذاكرة أو وقتا أكثر مما يجوز لحزمة. يرجى طلبه من جديد.</translation>
    </message>
    <message>
        <source>The file cannot be read. Open it in a spreadsheet program and save it anew.</source>
        <translation>تتعذر قراءة الملف. افتحه في برنامج جداول واحفظه من جديد.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>تعذرت قراءة الملف: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}. Choose another place.</source>
        <translation>تعذرت كتابة الملف: {reason}. يرجى اختيار مكان آخر.</translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation>الملف فارغ. يرجى طلبه من جديد.</translation>
    </message>
    <message>
        <source>The file is incomplete: the transfer was cut off. Ask for it again.</source>
        <translation>الملف ناقص: انقطع النقل. يرجى طلبه من جديد.</translation>
    </message>
    <message>
        <source>The file is too large to be a package. Ask for it as Passerelle wrote it.</source>
        <translation>الملف أكبر من أن يكون حزمة. يرجى طلبه كما كتبه Passerelle.</translation>
    </message>
    <message>
        <source>The initiative of this lesson was deleted. Begin again with new data on the page Lessons.</source>
        <translation>حُذفت المبادرة الخاصة بهذا الدرس. ابدؤوا من جديد ببيانات جديدة من صفحة الدروس.</translation>
    </message>
    <message>
        <source>The server does not allow {login} to do this. To work with Passerelle a login needs the role passerelle_mergers, and to update its tables passerelle_administrators; a reader looks at the tables with other programs. Ask the administrator.</source>
        <translation>لا يسمح الخادم لـ{login} بذلك. للعمل ببرنامج Passerelle يلزم الدور passerelle_mergers، ولتحديث جداوله passerelle_administrators؛ أما القارئ فيطّلع على الجداول ببرامج أخرى. اسألوا مدير الخادم.</translation>
    </message>
    <message>
        <source>The server of {place} did not prove who it is, so nothing was sent to it. Ask the administrator for the file with its certificate, and choose it here; or, if the server does not encrypt at all, ask to have that put right.</source>
        <translation>لم يثبت خادم {place} هويته، فلم يُرسل إليه شيء. اطلبوا من مدير الخادم ملف شهادته واختاروه هنا؛ وإن كان الخادم لا يشفّر أصلاً فاطلبوا إصلاح ذلك.</translation>
    </message>
    <message>
        <source>The server runs PostgreSQL {version}, and Passerelle needs {oldest} or later. Ask the administrator to update it.</source>
        <translation>يعمل الخادم بـPostgreSQL {version}، ويحتاج Passerelle إلى {oldest} أو أحدث. اطلبوا من مدير الخادم تحديثه.</translation>
    </message>
    <message>
        <source>The workbook has too many sheets. Delete those that were added, and try again.</source>
        <translation>في المصنف أوراق أكثر مما ينبغي. يرجى حذف ما أُضيف منها والمحاولة من جديد.</translation>
    </message>
    <message>
        <source>This answer belongs to another request or to another laptop. Open the one that headquarters wrote for the request of this laptop.</source>
        <translation>هذا الرد يخص طلباً آخر أو حاسوباً آخر. افتح الرد الذي كتبه المقر لطلب هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This answer was used already: the passphrase that was chosen then is the one that counts. If it is forgotten, too, make a new request.</source>
        <translation>استُعمل هذا الرد من قبل: العبارة التي اختيرت حينها هي المعتمدة. وإن نُسيت هي أيضاً فقدّم طلباً جديداً.</translation>
    </message>
    <message>
        <source>This file is not a package of Passerelle. Ask the sender for the package itself.</source>
        <translation>هذا الملف ليس حزمة Passerelle. يرجى طلب الحزمة نفسها من المرسل.</translation>
    </message>
    <message>
        <source>This is a package, not a table. Import it as a package.</source>
        <translation>هذه حزمة وليست جدولاً. استوردها كحزمة.</translation>
    </message>
    <message>
        <source>This is a table of the kind {kind}, no package. Its rows can be imported as a table.</source>
        <translation>هذا جدول بصيغة {kind} وليس حزمة. يمكن استيراد صفوفه بوصفها جدولا.</translation>
    </message>
    <message>
        <source>This is an old .xls workbook, no package. Its rows can be imported as a table.</source>
        <translation>هذا مصنف ‎.xls قديم وليس حزمة. يمكن استيراد صفوفه كجدول.</translation>
    </message>
    <message>
        <source>This is no Excel workbook. If it should be a package, ask for it again; if it is a table, save it as .xlsx in a spreadsheet program and import it as a table.</source>
        <translation>هذا ليس مصنف Excel. إن كان يُفترض أن يكون حزمة فيرجى طلبها من جديد؛ وإن كان جدولا فيرجى حفظه بصيغة ‎.xlsx في برنامج جداول واستيراده بوصفه جدولا.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be written. Free some space, or allow writing there.</source>
        <translation>لا تمكن الكتابة في المجلد {path}. يرجى إفساح مكان أو السماح بالكتابة فيه.</translation>
    </message>
    <message>
        <source>A decision about a deletion is not undone like this. Where the record is shown you can delete it, or bring it back.</source>
        <translation>لا يُلغى قرار بشأن حذف بهذه الطريقة. حيث يُعرض السجل يمكنكم حذفه أو استعادته.</translation>
    </message>
    <message>
        <source>A line cannot have “{key}”, only {known}.</source>
        <translation>لا يجوز أن يرد «{key}» في سطر، وإنما {known}.</translation>
    </message>
    <message>
        <source>A passphrase has {least} letters or more; four or five words are good.</source>
        <translation>عبارة المرور من {least} أحرف أو أكثر؛ أربع أو خمس كلمات مناسبة.</translation>
    </message>
    <message>
        <source>A passphrase protects {path}, and nothing would protect the new file. Give its passphrase with --protect, or say --unprotected.</source>
        <translation>تحمي عبارة مرور {path}، ولن يحمي الملف الجديد شيء. أعطِ عبارة مروره بالخيار ‎--protect، أو اكتب ‎--unprotected.</translation>
    </message>
    <message>
        <source>A period wants a first and a last day, in this order.</source>
        <translation>تحتاج الفترة إلى يوم أول ويوم أخير، بهذا الترتيب.</translation>
    </message>
    <message>
        <source>A recovery key opens the databases of all offices, so it may not lie on a server, whose administrator could read it. Make it in a protected database file of headquarters, which only the person in charge opens.</source>
        <translation>مفتاح الاستعادة يفتح قواعد جميع المكاتب، فلا يجوز أن يوضع على خادم يستطيع مديره قراءته. أنشئوه في ملف قاعدة محمي للمقر لا يفتحه إلا الشخص المسؤول.</translation>
    </message>
    <message>
        <source>A recovery key opens the databases of all offices, so it may only lie in a protected one. Give this database a passphrase first.</source>
        <translation>يفتح مفتاح الاسترداد قواعد بيانات كل المكاتب، فلا يجوز أن يكون إلا في قاعدة محمية. ضع أولاً عبارة مرور لهذه القاعدة.</translation>
    </message>
    <message>
        <source>Another window of Passerelle has this database open; it was called to the front. Close it there first if you want it here.</source>
        <translation>نافذة أخرى من Passerelle تفتح قاعدة البيانات هذه، وقد طُلب إظهارها في المقدمة. أغلقها هناك أولاً إن أردتها هنا.</translation>
    </message>
    <message>
        <source>Headquarters cannot help with this database: it had told it no recovery key before the passphrase was lost. Only the passphrase opens it. What headquarters has received comes back from there into a new database.</source>
        <translation>لا يستطيع المقر المساعدة في قاعدة البيانات هذه: لم يكن قد أبلغها بمفتاح استرداد قبل ضياع عبارة المرور. عبارة المرور وحدها تفتحها. وما استلمه المقر يعود منه إلى قاعدة جديدة.</translation>
    </message>
    <message>
        <source>Headquarters keeps these for {months} months; choose a shorter time.</source>
        <translation>يحتفظ بها المقر {months} شهرًا؛ اختر مدة أقصر.</translation>
    </message>
    <message>
        <source>In this folder lies the database {other}, and both would keep their files in one place. Please choose another name or another folder.</source>
        <translation>توجد قاعدة البيانات {other} في هذا المجلد، وستحفظ القاعدتان ملفاتهما في مكان واحد. يُرجى اختيار اسم آخر أو مجلد آخر.</translation>
    </message>
    <message>
        <source>In {place} lie tables of another program. Ask the administrator for an empty database.</source>
        <translation>في {place} جداول لبرنامج آخر. اطلبوا من مدير الخادم قاعدة فارغة.</translation>
    </message>
    <message>
        <source>No initiative is ready for IATI, so no file was written. The report “Ready for IATI?” says what each still wants.</source>
        <translation>لا مبادرة جاهزة لنشر IATI، لذا لم يُكتب ملف. يبين تقرير «جاهزة لنشر IATI؟» ما ينقص كلا منها.</translation>
    </message>
    <message>
        <source>No package here is signed with the key of these digits, so nothing was taken. Please have all thirty of them read out once more.</source>
        <translation>لا حزمة هنا موقعة بمفتاح هذه الأرقام، لذلك لم يؤخذ شيء. اطلب أن تُقرأ لك الأرقام الثلاثون مرة أخرى.</translation>
    </message>
    <message>
        <source>No record is read from the cell {cell}. Cells are named like D12.</source>
        <translation>لا يُقرأ سجل من الخلية {cell}. تُسمى الخلايا مثل D12.</translation>
    </message>
    <message>
        <source>No verified laptop begins with {laptop}, or several do.</source>
        <translation>لا يوجد حاسوب متحقق منه يبدأ بـ {laptop}، أو يوجد أكثر من واحد.</translation>
    </message>
    <message>
        <source>Nobody made a request on this computer for this database, so no answer can open it. Make a request first.</source>
        <translation>لم يقدم أحد طلباً لقاعدة البيانات هذه على هذا الحاسوب، فلا يمكن لأي رد أن يفتحها. قدّم طلباً أولاً.</translation>
    </message>
    <message>
        <source>Nothing about {laptop} waits for a second person here.</source>
        <translation>لا شيء هنا عن {laptop} ينتظر شخصًا ثانيًا.</translation>
    </message>
    <message>
        <source>Nothing can be recorded here: {path} cannot be written, so it is only looked at. Save a copy of it on this computer to work with it.</source>
        <translation>لا يمكن تسجيل أي شيء هنا: لا يمكن الكتابة في {path}، لذلك يُعرض للاطلاع فقط. احفظ نسخة منه على هذا الحاسوب للعمل عليها.</translation>
    </message>
    <message>
        <source>Nothing was recorded, because {row} cannot be: “{why}”.</source>
        <translation>لم يُسجَّل شيء، لأن {row} لا يمكن تسجيله: «{why}».</translation>
    </message>
    <message>
        <source>Others have this database open: {officers}. Ask them to close Passerelle first; what they record during the move would stay behind.</source>
        <translation>قاعدة البيانات هذه مفتوحة لدى آخرين: {officers}. اطلبوا منهم إغلاق Passerelle أولًا؛ فما يسجلونه أثناء النقل لن ينتقل معها.</translation>
    </message>
    <message>
        <source>Please give one of the two, not both.</source>
        <translation>يرجى إعطاء أحد الاثنين لا كليهما.</translation>
    </message>
    <message>
        <source>Please give one of these: {options}.</source>
        <translation>يرجى ذكر واحد من هذه: {options}.</translation>
    </message>
    <message>
        <source>Please name the file with the new passphrase: --new-passphrase-file F.</source>
        <translation>يرجى ذكر الملف الذي فيه عبارة المرور الجديدة: ‎--new-passphrase-file F.</translation>
    </message>
    <message>
        <source>Please say the server, the database and the name you log in with.</source>
        <translation>حددوا الخادم والقاعدة واسم الدخول.</translation>
    </message>
    <message>
        <source>Please say with --out into which file the report goes.</source>
        <translation>يرجى تحديد الملف الذي يُكتب فيه التقرير باستخدام --out.</translation>
    </message>
    <message>
        <source>Reports cannot be written as “{format}”. Formats are: {known}.</source>
        <translation>لا يمكن كتابة التقارير بصيغة «{format}». الصيغ هي: {known}.</translation>
    </message>
    <message>
        <source>Rows wait for an answer ({rows}). Answer for them, correct them, or leave them out.</source>
        <translation>صفوف تنتظر جواباً ({rows}). أجب عنها أو صححها أو اتركها.</translation>
    </message>
    <message>
        <source>Somebody with another account on this computer has this database open. Please ask that person to close it; two windows at a time would not see each other&apos;s work.</source>
        <translation>شخص يستخدم حسابًا آخر على هذا الحاسوب فتح قاعدة البيانات هذه. يُرجى أن تطلب منه إغلاقها: نافذتان في وقت واحد لا ترى إحداهما عمل الأخرى.</translation>
    </message>
    <message>
        <source>Such records hold nothing of a person that could be taken back.</source>
        <translation>هذه السجلات لا تحوي شيئًا عن شخص يمكن سحبه.</translation>
    </message>
    <message>
        <source>The address of {place} does not say which server and which database: postgresql://person@server/database.</source>
        <translation>لا يحدد عنوان {place} الخادم وقاعدة البيانات: postgresql://person@server/database.</translation>
    </message>
    <message>
        <source>The address of {place} holds a password. Take it out of there, and keep it in the password file (~/.pgpass, or the file that PGPASSFILE names).</source>
        <translation>يحتوي عنوان {place} على كلمة مرور. احذفها منه واحفظها في ملف كلمات المرور (‎~/.pgpass أو الملف الذي يحدده PGPASSFILE).</translation>
    </message>
    <message>
        <source>The backup of a database on a server is made by PostgreSQL’s own program {program}, which is not on this computer. Install PostgreSQL’s client programs, or ask the administrator for a backup.</source>
        <translation>النسخة الاحتياطية لقاعدة على خادم يصنعها برنامج PostgreSQL ‏{program}، وهو غير موجود على هذا الحاسوب. ثبّتوا برامج عميل PostgreSQL، أو اطلبوا نسخة من المسؤول.</translation>
    </message>
    <message>
        <source>The connection to {place} broke off. What was being done is there wholly or not at all: look, and do it again where it is missing.</source>
        <translation>انقطع الاتصال بـ {place}. ما كان قيد التنفيذ موجود كاملًا أو غير موجود إطلاقًا: تحقّق منه وأعِد تنفيذه إن لم يكن موجودًا.</translation>
    </message>
    <message>
        <source>The copy is not equal to the database ({table}). Nothing was moved; please run the check of the database, and try again.</source>
        <translation>النسخة لا تطابق القاعدة ({table}). لم يُنقل شيء؛ يرجى فحص القاعدة ثم المحاولة من جديد.</translation>
    </message>
    <message>
        <source>The database library of this computer ({version}) is too old to be safe. Please install Passerelle again.</source>
        <translation>مكتبة قاعدة البيانات في هذا الحاسوب ({version}) قديمة جدًا وليست آمنة. يرجى تثبيت Passerelle من جديد.</translation>
    </message>
    <message>
        <source>The decision kept what was shown, so there is nothing to undo. The other version is in the history of the record and can be restored.</source>
        <translation>أبقى القرار ما كان معروضًا، فلا شيء يُلغى. النسخة الأخرى موجودة في تاريخ السجل ويمكن استعادتها.</translation>
    </message>
    <message>
        <source>The disk reported an error. The database was closed, opened anew and looked at: it is sound, and what was saved before is there. Please try again; if it happens again, make a backup on another disk.</source>
        <translation>أبلغ القرص عن خطأ. أُغلقت قاعدة البيانات وفُتحت من جديد وفُحصت: إنها سليمة، وما حُفظ من قبل موجود فيها. يُرجى المحاولة مجددًا؛ وإن تكرر الأمر فأنشئ نسخة احتياطية على قرص آخر.</translation>
    </message>
    <message>
        <source>The disk takes no file of the name “{name}”. Choose another one, without the signs &lt; &gt; : &quot; / \ | ? * and not ending in a dot or a space.</source>
        <translation>لا يقبل القرص ملفًا باسم «{name}». اختر اسمًا آخر بلا العلامات &lt; &gt; : &quot; / \ | ? * ولا ينتهي بنقطة أو مسافة.</translation>
    </message>
    <message>
        <source>The disk with {path} cannot be reached. What was saved before is there. Put the disk back, or start this computer anew, and try again.</source>
        <translation>تعذّر الوصول إلى القرص الذي يحوي {path}. ما حُفظ من قبل موجود عليه. أعد توصيل القرص أو أعد تشغيل هذا الحاسوب، ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The encrypted package was changed or cut off on the way, so nothing of it is read. Ask for it again.</source>
        <translation>تغيّرت الحزمة المشفرة أو انقطعت في الطريق، فلا يُقرأ منها شيء. يرجى طلبها من جديد.</translation>
    </message>
    <message>
        <source>The file is protected by a password in an old way that does not show whether somebody changed it. Open it in Excel or LibreOffice, save it without a password, and try again.</source>
        <translation>الملف محمي بكلمة مرور بطريقة قديمة لا تُظهر هل غيّره أحد. افتحه في Excel أو LibreOffice واحفظه من دون كلمة مرور ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The file is protected by a password. A package: give it when you take it in. A table of others: open it, save it without one, and try again.</source>
        <translation>الملف محمي بكلمة مرور. إن كان حزمة: اذكرها عند إدخاله. وإن كان جدولاً من آخرين: افتحه واحفظه من دونها ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>The file was changed after it was closed by its password, or it is damaged. Nothing of it was taken in; ask for it once more.</source>
        <translation>غُيّر الملف بعد إغلاقه بكلمة مروره، أو هو تالف. لم يُؤخذ منه شيء؛ اطلبه مرة أخرى.</translation>
    </message>
    <message>
        <source>The file {path} cannot be read, or its first line is empty.</source>
        <translation>تتعذر قراءة الملف {path}، أو أن سطره الأول فارغ.</translation>
    </message>
    <message>
        <source>The folder {path} holds other files. Please name an empty or a new one.</source>
        <translation>في المجلد {path} ملفات أخرى. يرجى تسمية مجلد فارغ أو جديد.</translation>
    </message>
    <message>
        <source>The history of this record has no such line.</source>
        <translation>لا يوجد هذا السطر في تاريخ هذا السجل.</translation>
    </message>
    <message>
        <source>The import of this package was not undone, so there is nothing to take again.</source>
        <translation>لم يُتراجع عن استيراد هذه الحزمة، فلا شيء لإعادة استيراده.</translation>
    </message>
    <message>
        <source>The key file {path} cannot be written. Nothing was changed.</source>
        <translation>تتعذر كتابة ملف المفتاح {path}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The key file {path} is damaged. Put the one of a backup in its place: it opens the same database.</source>
        <translation>ملف المفتاح {path} تالف. ضع مكانه ملف نسخة احتياطية: فهو يفتح القاعدة نفسها.</translation>
    </message>
    <message>
        <source>The key file {path} of this protected database is not there. Put it back from a backup: each has one beside it.</source>
        <translation>ملف المفتاح {path} لقاعدة البيانات المحمية هذه غير موجود. استعده من نسخة احتياطية: بجانب كل منها واحد.</translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation>السطر ليس كائن JSON.</translation>
    </message>
    <message>
        <source>The name {path} is too long for this computer: with its folders a file may have {most} letters. Choose a folder nearer to the top, or a shorter name.</source>
        <translation>الاسم {path} أطول مما يقبله هذا الحاسوب: للملف مع مجلداته {most} حرفًا على الأكثر. اختر مجلدًا أقرب إلى الأعلى أو اسمًا أقصر.</translation>
    </message>
    <message>
        <source>The package cannot be taken.</source>
        <translation>لا يمكن استيراد الحزمة.</translation>
    </message>
    <message>
        <source>The package is addressed to another office ({to}); pass it on.</source>
        <translation>الحزمة موجهة إلى مكتب آخر ({to})؛ يرجى تمريرها إليه.</translation>
    </message>
    <message>
        <source>The package is encrypted, and this laptop has no key that opens it: it was written for others, or before the sender knew this laptop. Send the sender an enrolment of this laptop, and ask for it again.</source>
        <translation>الحزمة مشفرة، وليس في هذا الحاسوب مفتاح يفتحها: فقد كُتبت لغيره، أو قبل أن يعرف المرسل هذا الحاسوب. أرسل إليه ملف تسجيل هذا الحاسوب واطلب الحزمة من جديد.</translation>
    </message>
    <message>
        <source>The package needs a newer version of Passerelle; it is kept until then.</source>
        <translation>تحتاج الحزمة إلى إصدار أحدث من Passerelle؛ وتُحفظ حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>The package was damaged on its way. Ask for it again.</source>
        <translation>تلفت الحزمة في الطريق. يرجى طلبها من جديد.</translation>
    </message>
    <message>
        <source>The password is right, but the file {path} could not be written. Open without keeping the password, or allow writing there.</source>
        <translation>كلمة المرور صحيحة، لكن تعذّرت الكتابة في الملف {path}. افتحوا من دون حفظ كلمة المرور، أو اسمحوا بالكتابة هناك.</translation>
    </message>
    <message>
        <source>The record cannot be saved like this. Please correct what is named.</source>
        <translation>لا يمكن حفظ السجل على هذا النحو. يرجى تصحيح المذكور.</translation>
    </message>
    <message>
        <source>The record changed meanwhile. It is shown as it is now.</source>
        <translation>تغير السجل في هذه الأثناء. وهو معروض كما هو الآن.</translation>
    </message>
    <message>
        <source>The record is of entity {actual}, not {entity}.</source>
        <translation>السجل من الكيان {actual} لا {entity}.</translation>
    </message>
    <message>
        <source>The report {name} cannot be narrowed by “{key}”, only by: {takes}.</source>
        <translation>لا يمكن تضييق التقرير {name} حسب «{key}»، بل حسب: {takes}.</translation>
    </message>
    <message>
        <source>The report {name} cannot be narrowed. Please leave “{key}” out.</source>
        <translation>لا يمكن تضييق التقرير {name}. يرجى حذف «{key}».</translation>
    </message>
    <message>
        <source>The report {name} cannot be written as {format}. Please choose another form.</source>
        <translation>لا يمكن كتابة التقرير {name} بصيغة {format}. يرجى اختيار صيغة أخرى.</translation>
    </message>
    <message>
        <source>The report {name} is about one of them. Please say which: --{key}.</source>
        <translation>يتناول التقرير {name} واحدا بعينه. اذكر أيها: ‎--{key}.</translation>
    </message>
    <message>
        <source>The request comes from “{laptop}”, which was reported lost and is trusted no longer. It gets no answer.</source>
        <translation>الطلب من «{laptop}» الذي أُبلغ عن فقدانه ولم يعد موثوقاً. لا يُرد عليه.</translation>
    </message>
    <message>
        <source>The table has no column “{column}”.</source>
        <translation>لا يوجد في الجدول عمود «{column}».</translation>
    </message>
    <message>
        <source>The table has no row {row} that could be a record.</source>
        <translation>لا يوجد في الجدول صف {row} يمكن أن يكون سجلاً.</translation>
    </message>
    <message>
        <source>The tour found something else than it should, at the step “{step}”.</source>
        <translation>وجدت الجولة غير المنتظر في الخطوة «{step}».</translation>
    </message>
    <message>
        <source>The work could not be started.</source>
        <translation>تعذر بدء العمل.</translation>
    </message>
    <message>
        <source>The work ended before it was done. Nothing changed.</source>
        <translation>انتهى العمل قبل إتمامه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is already a file of this name. Please choose another one.</source>
        <translation>يوجد ملف بهذا الاسم. يرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>There is no alternative {n}; there are {count}, counted from 1.</source>
        <translation>لا يوجد البديل {n}؛ عدد البدائل {count}، تُعد من 1.</translation>
    </message>
    <message>
        <source>There is no answer from {place}. Is the network there, and are the name and the port of the server right? Otherwise ask its administrator whether it runs.</source>
        <translation>لا جواب من {place}. هل الشبكة متاحة، وهل اسم الخادم ومنفذه صحيحان؟ وإلا فاسألوا مديره هل يعمل.</translation>
    </message>
    <message>
        <source>There is no backup yet. Make one first.</source>
        <translation>لا توجد نسخة احتياطية بعد. أنشئوا واحدة أولًا.</translation>
    </message>
    <message>
        <source>There is no command “{name}”. passerelle --help lists them.</source>
        <translation>لا يوجد الأمر «{name}». لسرد الأوامر: passerelle --help</translation>
    </message>
    <message>
        <source>There is no database “{database}” on this server. Is the name right? Otherwise ask the administrator to make an empty one.</source>
        <translation>لا توجد قاعدة باسم «{database}» على هذا الخادم. هل الاسم صحيح؟ وإلا فاطلبوا من مدير الخادم إنشاء قاعدة فارغة.</translation>
    </message>
    <message>
        <source>There is no entity “{entity}”.</source>
        <translation>لا يوجد كيان «{entity}».</translation>
    </message>
    <message>
        <source>There is no field “{field}” in {entity}.</source>
        <translation>لا يوجد حقل «{field}» في {entity}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>لا يوجد الملف {path}.</translation>
    </message>
    <message>
        <source>There is no office {office}. Offices are two letters such as BF, or HQ.</source>
        <translation>لا يوجد المكتب {office}. المكتب حرفان مثل BF، أو HQ.</translation>
    </message>
    <message>
        <source>There is no profile “{profile}”. Profiles are: {known}.</source>
        <translation>لا توجد فئة «{profile}». الفئات هي: {known}.</translation>
    </message>
    <message>
        <source>There is no recovery key in this database. Make one, or take the one from the safe.</source>
        <translation>لا يوجد مفتاح استرداد في قاعدة البيانات هذه. أنشئ واحداً أو خذ مفتاح الخزنة.</translation>
    </message>
    <message>
        <source>There is no report “{name}”. passerelle report DB --list names them all.</source>
        <translation>لا يوجد تقرير «{name}». الأمر passerelle report DB --list يذكرها جميعًا.</translation>
    </message>
    <message>
        <source>There is no sheet “{sheet}”. The file has these: {sheets}.</source>
        <translation>لا توجد ورقة «{sheet}». في الملف: {sheets}.</translation>
    </message>
    <message>
        <source>There is nothing to publish or to decide about {uid}.</source>
        <translation>لا شيء للنشر أو للبت فيه بشأن {uid}.</translation>
    </message>
    <message>
        <source>These are not the last {least} digits or more of this laptop’s key. Compare them once more; if they differ, somebody else made the file.</source>
        <translation>هذه ليست آخر {least} أرقام أو أكثر من مفتاح هذا الحاسوب. قارنها مرة أخرى؛ فإن اختلفت فقد أنشأ الملف شخص آخر.</translation>
    </message>
    <message>
        <source>This backup holds real work, and the database is for training. Restore it to a file of its own.</source>
        <translation>تحتوي هذه النسخة الاحتياطية على عمل حقيقي، أما قاعدة البيانات فهي للتدريب. استعدها إلى ملف خاص بها.</translation>
    </message>
    <message>
        <source>This backup holds training data, and the database holds real work. Please choose another backup.</source>
        <translation>تحتوي هذه النسخة الاحتياطية على بيانات تدريب، أما قاعدة البيانات ففيها عمل حقيقي. يرجى اختيار نسخة أخرى.</translation>
    </message>
    <message>
        <source>This cannot be done with a review item.</source>
        <translation>لا يمكن فعل هذا ببند مراجعة.</translation>
    </message>
    <message>
        <source>This cannot be undone: {by} has worked on the same record since. Its history can restore every value.</source>
        <translation>لا يمكن التراجع: عمل {by} على السجل نفسه بعد ذلك. يمكن استعادة أي قيمة من تاريخ السجل.</translation>
    </message>
    <message>
        <source>This computer&apos;s database library is not one we can trust ({pragma}).</source>
        <translation>مكتبة قواعد البيانات في هذا الحاسوب لا يمكن الوثوق بها ({pragma}).</translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <translation>تعذر تنفيذ ذلك ({code}).</translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation>تعذر تنفيذ ذلك.</translation>
    </message>
    <message>
        <source>This database has gone on under a new name since, so the import stays. What is wrong in it can be corrected in the records.</source>
        <translation>تعمل قاعدة البيانات هذه باسم جديد منذ ذلك الحين، لذلك يبقى الاستيراد. ويمكن تصحيح ما فيه من خطأ في السجلات.</translation>
    </message>
    <message>
        <source>This database is a file of this laptop: the laptop’s name stands on what is done. Only in a database on a server does each officer have a name.</source>
        <translation>هذه القاعدة ملف على هذا الحاسوب: واسم الحاسوب هو الظاهر على ما يُعمل. لا يكون لكل موظف اسم إلا في قاعدة على خادم.</translation>
    </message>
    <message>
        <source>This database is protected. Give its passphrase: in the window, or by --passphrase-file F.</source>
        <translation>قاعدة البيانات هذه محمية. أدخل عبارة المرور: في النافذة أو عبر ‎--passphrase-file F.</translation>
    </message>
    <message>
        <source>This database lies on a server. Its administrator does this there, with the means of PostgreSQL.</source>
        <translation>توجد قاعدة البيانات هذه على خادم. يقوم مسؤول الخادم بذلك هناك بأدوات PostgreSQL.</translation>
    </message>
    <message>
        <source>This file holds no table. Open it in a spreadsheet program and save it as .xlsx.</source>
        <translation>لا يحتوي هذا الملف على جدول. افتحه في برنامج جداول واحفظه بصيغة ‎.xlsx.</translation>
    </message>
    <message>
        <source>This file is built in a way that is not safe to open. Ask for it again.</source>
        <translation>بنية هذا الملف تجعل فتحه غير مأمون. يرجى طلبه من جديد.</translation>
    </message>
    <message>
        <source>This file is no database of Passerelle.</source>
        <translation>هذا الملف ليس قاعدة بيانات Passerelle.</translation>
    </message>
    <message>
        <source>This file is not a sound database of Passerelle. Restore a backup, or import a full package.</source>
        <translation>هذا الملف ليس قاعدة بيانات Passerelle سليمة. يرجى استعادة نسخة احتياطية أو استيراد حزمة كاملة.</translation>
    </message>
    <message>
        <source>This import was undone already, on {at}.</source>
        <translation>سبق التراجع عن هذا الاستيراد، في {at}.</translation>
    </message>
    <message>
        <source>This is a backup of office {office}, and the database is of office {here}. Please choose another backup.</source>
        <translation>هذه نسخة احتياطية للمكتب {office}، والقاعدة للمكتب {here}. يرجى اختيار نسخة أخرى.</translation>
    </message>
    <message>
        <source>This is no value of the field {field}.</source>
        <translation>هذه ليست قيمة للحقل {field}.</translation>
    </message>
    <message>
        <source>This is no web address. It begins with https:// or http://.</source>
        <translation>هذا ليس عنوانا على الشبكة. يبدأ العنوان بـ https:// أو http://.</translation>
    </message>
    <message>
        <source>This is not the code of package {number}. Compare the number and read it out again.</source>
        <translation>هذا ليس رمز الحزمة {number}. قارنوا الرقم واقرؤوا الرمز مرة أخرى.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the database. Nothing was changed.</source>
        <translation>هذه ليست عبارة مرور قاعدة البيانات. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is not the password of the file. Ask the sender for it by phone; nothing was taken in.</source>
        <translation>هذه ليست كلمة مرور الملف. اطلبها من المرسل عبر الهاتف؛ لم يُؤخذ شيء.</translation>
    </message>
    <message>
        <source>This is the database itself, not a backup of it. Please choose a backup.</source>
        <translation>هذه هي القاعدة نفسها وليست نسخة احتياطية منها. يرجى اختيار نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This key of {laptop} was revoked. A new laptop, or a new start on this one, gets a new key.</source>
        <translation>أُلغي مفتاح {laptop} هذا. يحصل حاسوب جديد، أو بداية جديدة على هذا الحاسوب، على مفتاح جديد.</translation>
    </message>
    <message>
        <source>This names something that has not arrived here yet. Import more packages.</source>
        <translation>هذا يذكر شيئا لم يصل إلى هنا بعد. يرجى استيراد حزم أخرى.</translation>
    </message>
    <message>
        <source>This period is not over yet; it ends on {until}. It can be closed the day after.</source>
        <translation>لم تنته هذه الفترة بعد؛ فهي تنتهي في {until}. ويمكن إغلاقها في اليوم التالي.</translation>
    </message>
    <message>
        <source>This record is in no tie.</source>
        <translation>هذا السجل ليس ضمن أي ربط.</translation>
    </message>
    <message>
        <source>This record is not here, or was deleted meanwhile.</source>
        <translation>هذا السجل غير موجود هنا، أو حُذف في هذه الأثناء.</translation>
    </message>
    <message>
        <source>This review item is not there, or is settled.</source>
        <translation>بند المراجعة هذا غير موجود، أو سُوّي.</translation>
    </message>
    <message>
        <source>This workbook has our sheets, but no machine part: it was filled in as a table, or the part was lost. Its rows can be imported as a table.</source>
        <translation>يحتوي هذا المصنف على أوراقنا، لكن بلا الجزء التقني: فإما أنه مُلئ كجدول أو أن هذا الجزء فُقد. يمكن استيراد صفوفه كجدول.</translation>
    </message>
    <message>
        <source>This workbook is no package. Its rows can be imported as a table.</source>
        <translation>هذا المصنف ليس حزمة. يمكن استيراد صفوفه بوصفها جدولا.</translation>
    </message>
    <message>
        <source>Training and real work are kept apart: this belongs to the other.</source>
        <translation>التدريب والعمل الفعلي منفصلان: وهذا يخص الآخر.</translation>
    </message>
    <message>
        <source>Two persons decide on trust here, so nothing is taken of laptops nobody verified.</source>
        <translation>يقرّر هنا شخصان منح الثقة، لذلك لا يُؤخذ شيء من حواسيب لم يتحقق منها أحد.</translation>
    </message>
    <message>
        <source>Two persons decide on trust here: please say who you are. On the command line, add --as and your name.</source>
        <translation>يقرّر هنا شخصان منح الثقة: من فضلك قل من أنت. في سطر الأوامر أضف --as واسمك.</translation>
    </message>
    <message>
        <source>What the steering committee says is written at headquarters and comes with its package. Here the first analysis and the national committee are recorded.</source>
        <translation>ما تقوله اللجنة التوجيهية يُسجَّل في المقر ويصل مع حزمته. هنا يُسجَّل التحليل الأولي ورأي اللجنة الوطنية.</translation>
    </message>
    <message>
        <source>What was taken back with a person’s consent is gone for good and cannot be brought back by undoing.</source>
        <translation>ما سُحب مع موافقة شخص زال نهائيًا، ولا يعيده التراجع.</translation>
    </message>
    <message>
        <source>What was written to {path} reads otherwise there, so it was taken away again. The stick or disk may be failing: choose another one.</source>
        <translation>ما كُتب في {path} يُقرأ هناك على نحو مختلف، لذلك أُزيل. قد تكون الذاكرة أو القرص معطوبًا: اختر غيره.</translation>
    </message>
    <message>
        <source>Without encryption everybody on the way to {host} could read along. Choose one of the encrypted ways.</source>
        <translation>من دون تشفير يستطيع أي أحد على الطريق إلى {host} أن يقرأ. اختاروا إحدى الطرق المشفّرة.</translation>
    </message>
    <message>
        <source>access is denied</source>
        <translation>الوصول مرفوض</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>إنه مجلد</translation>
    </message>
    <message>
        <source>it is not there (any more)</source>
        <translation>ليس موجودًا هناك (أو لم يعد موجودًا)</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>the disk reports an error</source>
        <translation>القرص يبلغ عن خطأ</translation>
    </message>
    <message>
        <source>the place is read-only</source>
        <translation>المكان للقراءة فقط</translation>
    </message>
    <message>
        <source>{agency} cannot report to IATI here; IOM and UNDP can.</source>
        <translation>لا يمكن أن تبلّغ {agency} مبادرة IATI من هنا؛ يمكن ذلك للمنظمة الدولية للهجرة وبرنامج الأمم المتحدة الإنمائي.</translation>
    </message>
    <message>
        <source>{backup} is a backup of {path}: please name the backup first.</source>
        <translation>{backup} نسخة احتياطية من {path}: يرجى ذكر النسخة الاحتياطية أولًا.</translation>
    </message>
    <message>
        <source>{by} has decided this already; what was chosen is shown now.</source>
        <translation>سبق أن حسم {by} هذا الأمر؛ ويظهر الآن ما اختير.</translation>
    </message>
    <message>
        <source>{file} cannot be opened by this passphrase, or it is no recovery key.</source>
        <translation>لا يُفتح {file} بعبارة المرور هذه، أو ليس مفتاح استرداد.</translation>
    </message>
    <message>
        <source>{file} holds no laptop’s key: it is no enrolment and no signed package.</source>
        <translation>لا يحتوي {file} على مفتاح أي حاسوب: فهو ليس تسجيلًا ولا حزمة موقعة.</translation>
    </message>
    <message>
        <source>{file} is no answer of headquarters to a request, or it was changed on the way.</source>
        <translation>‏{file} ليس رداً من المقر على طلب، أو غُيّر في الطريق.</translation>
    </message>
    <message>
        <source>{file} is no request for help with a passphrase.</source>
        <translation>‏{file} ليس طلب مساعدة بشأن عبارة مرور.</translation>
    </message>
    <message>
        <source>{file} was made for another recovery key than the one here, so it cannot be answered from this database.</source>
        <translation>أُعدّ {file} لمفتاح استرداد غير الموجود هنا، فلا يمكن الرد عليه من قاعدة البيانات هذه.</translation>
    </message>
    <message>
        <source>{lines} lines were refused; nothing was recorded.</source>
        <translation>رُفضت أسطر عددها {lines}؛ ولم يُسجل شيء.</translation>
    </message>
    <message>
        <source>{name} proposed it, so somebody else has to confirm it.</source>
        <translation>اقترحه {name}، فلا بدّ أن يؤكده شخص آخر.</translation>
    </message>
    <message>
        <source>{path} is a pipe or a device, not a file. Save it as a file first.</source>
        <translation>{path} أنبوب أو جهاز وليس ملفًا. احفظوه أولًا في ملف.</translation>
    </message>
    <message>
        <source>{path} is kept in step by a service such as OneDrive or Dropbox, which copies a database in the middle of a write. Keep it in {local}; packages may go there.</source>
        <translation>{path} تُزامنه خدمة مثل OneDrive أو Dropbox، وهي تنسخ قاعدة البيانات في أثناء الكتابة. احفظها في {local}؛ أما الحزم فيمكن وضعها هناك.</translation>
    </message>
    <message>
        <source>{path} is on a stick, and a database there is lost with it or damaged when it is pulled out. Keep it in {local}; packages and backups may go there.</source>
        <translation>{path} موجود على ذاكرة محمولة، وقاعدة البيانات هناك تضيع معها أو تتلف عند نزعها. احفظها في {local}؛ أما الحزم والنسخ الاحتياطية فيمكن وضعها هناك.</translation>
    </message>
    <message>
        <source>{path} is on another computer, and a database there can be damaged by a break in the network. Keep it on this computer, for instance in {local}; packages may go there.</source>
        <translation>{path} موجود على حاسوب آخر، وقد يُتلف انقطاعُ الشبكة قاعدة البيانات هناك. احفظها على هذا الحاسوب، مثلاً في {local}؛ أما الحزم فيمكن وضعها هناك.</translation>
    </message>
    <message>
        <source>{path} needs {needs} MB of free space for this, and has {free} MB. Nothing has begun: make room there, or choose another place, and try again.</source>
        <translation>يلزم لهذا {needs} م.ب. من المساحة الحرة في {path}، والمتوفر {free} م.ب. لم يبدأ شيء: أفسح مكانًا هناك أو اختر مكانًا آخر ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>{path} went away while the file was being written: the stick was pulled out, or the disk reports an error. Nothing is lost. Put it back, or choose another place, and write the file again.</source>
        <translation>اختفى {path} أثناء كتابة الملف: نُزعت الذاكرة أو أبلغ القرص عن خطأ. لم يضِع شيء. أعد توصيلها أو اختر مكانًا آخر، ثم اكتب الملف من جديد.</translation>
    </message>
    <message>
        <source>{place} asks for the password of {login}. Type it in the window, or put it into the password file (~/.pgpass, or the file that PGPASSFILE names).</source>
        <translation>يطلب {place} كلمة مرور {login}. اكتبوها في النافذة، أو ضعوها في ملف كلمات المرور (‎~/.pgpass أو الملف الذي تسميه PGPASSFILE).</translation>
    </message>
    <message>
        <source>{place} does not take this password of {login}. Type it again; the administrator can give a new one.</source>
        <translation>لا يقبل {place} كلمة المرور هذه لـ{login}. اكتبوها ثانية؛ ويستطيع مدير الخادم إعطاء كلمة جديدة.</translation>
    </message>
    <message>
        <source>{place} is empty, and {login} may make no tables there. Ask the administrator to make them with Passerelle, or to allow it once.</source>
        <translation>القاعدة {place} فارغة، ولا يجوز لـ{login} إنشاء جداول فيها. اطلبوا من مدير الخادم إنشاءها ببرنامج Passerelle أو السماح بذلك مرة.</translation>
    </message>
    <message>
        <source>{place} lets nobody in as {login} from this computer. Is the name right? Otherwise ask the administrator for a login, and to allow it from here.</source>
        <translation>لا يُدخل {place} أحداً باسم {login} من هذا الحاسوب. هل الاسم صحيح؟ وإلا فاطلبوا من مدير الخادم اسم دخول والسماح به من هنا.</translation>
    </message>
    <message>
        <source>{program} made no backup: {reason}. Please show this to the administrator.</source>
        <translation>لم يصنع {program} نسخة احتياطية: {reason}. يرجى عرض هذا على المسؤول.</translation>
    </message>
    <message>
        <source>{text} is no day. Days are written like 2026-01-31.</source>
        <translation>{text} ليس يومًا. تُكتب الأيام هكذا: 2026-01-31.</translation>
    </message>
    <message>
        <source>“{feed}” names no laptop known here, or more than one. The command status lists them.</source>
        <translation>«{feed}» لا يدل على أي حاسوب معروف هنا، أو يدل على أكثر من واحد. الأمر status يعرضها.</translation>
    </message>
    <message>
        <source>“{key}” has another form than expected.</source>
        <translation>شكل «{key}» غير الشكل المتوقع.</translation>
    </message>
    <message>
        <source>“{key}” is asked for twice. Please name it once.</source>
        <translation>طُلب «{key}» مرتين. يرجى ذكره مرة واحدة.</translation>
    </message>
    <message>
        <source>“{value}” is no date for “{key}”. Please write it as 2013-07-01, 2013-07 or 2013.</source>
        <translation>«{value}» ليس تاريخًا لـ«{key}». يرجى كتابته هكذا: 2013-07-01 أو 2013-07 أو 2013.</translation>
    </message>
    <message>
        <source>“{value}” is not known here as “{key}”. Please give a code or a name as the program shows it.</source>
        <translation>«{value}» غير معروف هنا على أنه «{key}». يرجى إعطاء رمز أو اسم كما يعرضه البرنامج.</translation>
    </message>
    <message>
        <source>“{value}” is the code of several records. Please give one of these: {uids}.</source>
        <translation>«{value}» رمز لعدة سجلات. يرجى ذكر واحد منها: {uids}.</translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا سجلات معدلة</numerusform>
            <numerusform>سجل معدل</numerusform>
            <numerusform>سجلان معدلان</numerusform>
            <numerusform>%n سجلات معدلة</numerusform>
            <numerusform>%n سجلا معدلا</numerusform>
            <numerusform>%n سجل معدل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييرا</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes since the last confirmed package, </source>
        <translation>
            <numerusform>لا تغييرات منذ آخر حزمة مؤكدة، </numerusform>
            <numerusform>تغيير واحد منذ آخر حزمة مؤكدة، </numerusform>
            <numerusform>تغييران منذ آخر حزمة مؤكدة، </numerusform>
            <numerusform>%n تغييرات منذ آخر حزمة مؤكدة، </numerusform>
            <numerusform>%n تغييرا منذ آخر حزمة مؤكدة، </numerusform>
            <numerusform>%n تغيير منذ آخر حزمة مؤكدة، </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes were taken in again.</source>
        <translation>
            <numerusform>لم يُعد استيراد أي تغيير.</numerusform>
            <numerusform>أُعيد استيراد تغيير واحد.</numerusform>
            <numerusform>أُعيد استيراد تغييرين.</numerusform>
            <numerusform>أُعيد استيراد %n تغييرات.</numerusform>
            <numerusform>أُعيد استيراد %n تغييرا.</numerusform>
            <numerusform>أُعيد استيراد %n تغيير.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>%n تعارضات</numerusform>
            <numerusform>%n تعارضا</numerusform>
            <numerusform>%n تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>لا سجلات محذوفة</numerusform>
            <numerusform>سجل محذوف</numerusform>
            <numerusform>سجلان محذوفان</numerusform>
            <numerusform>%n سجلات محذوفة</numerusform>
            <numerusform>%n سجلا محذوفا</numerusform>
            <numerusform>%n سجل محذوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits made in Excel</source>
        <translation>
            <numerusform>لا تعديلات في Excel</numerusform>
            <numerusform>تعديل واحد في Excel</numerusform>
            <numerusform>تعديلان في Excel</numerusform>
            <numerusform>%n تعديلات في Excel</numerusform>
            <numerusform>%n تعديلا في Excel</numerusform>
            <numerusform>%n تعديل في Excel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا سجلات جديدة</numerusform>
            <numerusform>سجل جديد</numerusform>
            <numerusform>سجلان جديدان</numerusform>
            <numerusform>%n سجلات جديدة</numerusform>
            <numerusform>%n سجلا جديدا</numerusform>
            <numerusform>%n سجل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them set aside before by an undo</source>
        <translation>
            <numerusform>لم يوضع أي منها جانبا من قبل</numerusform>
            <numerusform>واحد منها وُضع جانبا من قبل بالتراجع</numerusform>
            <numerusform>اثنان منها وُضعا جانبا من قبل بالتراجع</numerusform>
            <numerusform>%n منها وُضعت جانبا من قبل بالتراجع</numerusform>
            <numerusform>%n منها وُضعت جانبا من قبل بالتراجع</numerusform>
            <numerusform>%n منها وُضعت جانبا من قبل بالتراجع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n packages are written, each in a folder named by its office.</source>
        <translation>
            <numerusform>لم تُكتب أي حزمة.</numerusform>
            <numerusform>كُتبت حزمة واحدة، في مجلد باسم مكتبها.</numerusform>
            <numerusform>كُتبت حزمتان، كل منهما في مجلد باسم مكتبها.</numerusform>
            <numerusform>كُتبت %n حزم، كل منها في مجلد باسم مكتبها.</numerusform>
            <numerusform>كُتبت %n حزمة، كل منها في مجلد باسم مكتبها.</numerusform>
            <numerusform>كُتبت %n حزمة، كل منها في مجلد باسم مكتبها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records.</source>
        <translation>
            <numerusform>لا سجلات.</numerusform>
            <numerusform>سجل واحد.</numerusform>
            <numerusform>سجلان.</numerusform>
            <numerusform>%n سجلات.</numerusform>
            <numerusform>%n سجلا.</numerusform>
            <numerusform>%n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>أقل من ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتين</numerusform>
            <numerusform>%n ثوان</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared pieces go into the library first.</source>
        <translation>
            <numerusform>لا مساهمات تدخل المكتبة أولا.</numerusform>
            <numerusform>تدخل مساهمة مشتركة واحدة المكتبة أولا.</numerusform>
            <numerusform>تدخل مساهمتان مشتركتان المكتبة أولا.</numerusform>
            <numerusform>تدخل %n مساهمات مشتركة المكتبة أولا.</numerusform>
            <numerusform>تدخل %n مساهمة مشتركة المكتبة أولا.</numerusform>
            <numerusform>تدخل %n مساهمة مشتركة المكتبة أولا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for another package</source>
        <translation>
            <numerusform>لا شيء في انتظار حزمة أخرى</numerusform>
            <numerusform>تغيير واحد في انتظار حزمة أخرى</numerusform>
            <numerusform>تغييران في انتظار حزمة أخرى</numerusform>
            <numerusform>%n تغييرات في انتظار حزمة أخرى</numerusform>
            <numerusform>%n تغييرا في انتظار حزمة أخرى</numerusform>
            <numerusform>%n تغيير في انتظار حزمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>A table, not a package</source>
        <translation>جدول وليست حزمة</translation>
    </message>
    <message>
        <source>Already received on {day}: 0 changes.</source>
        <translation>سبق استلامها في {day}: 0 تغيير.</translation>
    </message>
    <message>
        <source>Another laptop of this office</source>
        <translation>حاسوب محمول آخر لهذا المكتب</translation>
    </message>
    <message>
        <source>Answer all offices</source>
        <translation>الرد على كل المكاتب</translation>
    </message>
    <message>
        <source>Asked to send again</source>
        <translation>طلبات إعادة الإرسال</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>اختيار ملفات…</translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation>اختيار حزم</translation>
    </message>
    <message>
        <source>Code of the receipt: {code}</source>
        <translation>رمز إشعار الاستلام: {code}</translation>
    </message>
    <message>
        <source>Collecting changes</source>
        <translation>جمع التغييرات</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>Confirmed by phone</source>
        <translation>مؤكدة هاتفياً</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflicts</source>
        <translation>
            <numerusform>البت في التعارضات</numerusform>
            <numerusform>البت في تعارض واحد</numerusform>
            <numerusform>البت في تعارضين</numerusform>
            <numerusform>البت في %n تعارضات</numerusform>
            <numerusform>البت في %n تعارضا</numerusform>
            <numerusform>البت في %n تعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop packages here, or anywhere on the window</source>
        <translation>إفلات الحزم هنا أو في أي مكان من النافذة</translation>
    </message>
    <message>
        <source>Edited in Excel</source>
        <translation>معدلة في Excel</translation>
    </message>
    <message>
        <source>For another office</source>
        <translation>موجهة إلى مكتب آخر</translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation>في المجلد</translation>
    </message>
    <message>
        <source>Into the library before: {new} new, {changed} changed.</source>
        <translation>أُدرج في المكتبة قبل ذلك: {new} جديد، {changed} معدّل.</translation>
    </message>
    <message>
        <source>It asks to send something again.</source>
        <translation>تطلب إعادة إرسال شيء.</translation>
    </message>
    <message>
        <source>It brings no records, only news of what was received.</source>
        <translation>لا تحمل سجلات، بل خبراً عمّا استُلم.</translation>
    </message>
    <message numerus="yes">
        <source>It confirms %n packages sent from here.</source>
        <translation>
            <numerusform>لا تؤكد أي حزمة أُرسلت من هنا.</numerusform>
            <numerusform>تؤكد حزمة واحدة أُرسلت من هنا.</numerusform>
            <numerusform>تؤكد حزمتين أُرسلتا من هنا.</numerusform>
            <numerusform>تؤكد %n حزم أُرسلت من هنا.</numerusform>
            <numerusform>تؤكد %n حزمة أُرسلت من هنا.</numerusform>
            <numerusform>تؤكد %n حزمة أُرسلت من هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keeping a safety copy</source>
        <translation>حفظ نسخة احتياطية</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Nothing new, and everything received is confirmed.</source>
        <translation>لا جديد، وكل ما استُلم مؤكد.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing new. A package would only confirm what was received: %n receipts.</source>
        <translation>
            <numerusform>لا جديد. لن تؤكد الحزمة شيئاً.</numerusform>
            <numerusform>لا جديد. ستؤكد الحزمة ما استُلم فقط: إشعار واحد.</numerusform>
            <numerusform>لا جديد. ستؤكد الحزمة ما استُلم فقط: إشعاران.</numerusform>
            <numerusform>لا جديد. ستؤكد الحزمة ما استُلم فقط: %n إشعارات.</numerusform>
            <numerusform>لا جديد. ستؤكد الحزمة ما استُلم فقط: %n إشعاراً.</numerusform>
            <numerusform>لا جديد. ستؤكد الحزمة ما استُلم فقط: %n إشعار.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written for {office}: {reason}</source>
        <translation>لم يُكتب شيء إلى {office}: {reason}</translation>
    </message>
    <message>
        <source>Lost?</source>
        <translation>مفقودة؟</translation>
    </message>
    <message numerus="yes">
        <source>%n edits chosen. Change…</source>
        <translation>
            <numerusform>لم يُختر أي تعديل. تغيير…</numerusform>
            <numerusform>اختير تعديل واحد. تغيير…</numerusform>
            <numerusform>اختير تعديلان. تغيير…</numerusform>
            <numerusform>اختيرت %n تعديلات. تغيير…</numerusform>
            <numerusform>اختير %n تعديلًا. تغيير…</numerusform>
            <numerusform>اختير %n تعديل. تغيير…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files are still to come, {size}.</source>
        <translation>
            <numerusform>لا ملفات منتظرة، {size}.</numerusform>
            <numerusform>ملف واحد لم يصل بعد، {size}.</numerusform>
            <numerusform>ملفان لم يصلا بعد، {size}.</numerusform>
            <numerusform>%n ملفات لم تصل بعد، {size}.</numerusform>
            <numerusform>%n ملفاً لم تصل بعد، {size}.</numerusform>
            <numerusform>%n ملف لم تصل بعد، {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files came along, {size}.</source>
        <translation>
            <numerusform>لم يصل معها أي ملف، {size}.</numerusform>
            <numerusform>وصل معها ملف واحد، {size}.</numerusform>
            <numerusform>وصل معها ملفان، {size}.</numerusform>
            <numerusform>وصلت معها %n ملفات، {size}.</numerusform>
            <numerusform>وصل معها %n ملفاً، {size}.</numerusform>
            <numerusform>وصل معها %n ملف، {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files come along, {size}.</source>
        <translation>
            <numerusform>لا ملفات معها، {size}.</numerusform>
            <numerusform>معها ملف واحد، {size}.</numerusform>
            <numerusform>معها ملفان، {size}.</numerusform>
            <numerusform>معها %n ملفات، {size}.</numerusform>
            <numerusform>معها %n ملفاً، {size}.</numerusform>
            <numerusform>معها %n ملف، {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files go along, {size}.</source>
        <translation>
            <numerusform>لا ملفات مرافقة، {size}.</numerusform>
            <numerusform>يرافقها ملف واحد، {size}.</numerusform>
            <numerusform>يرافقها ملفان، {size}.</numerusform>
            <numerusform>ترافقها %n ملفات، {size}.</numerusform>
            <numerusform>يرافقها %n ملفاً، {size}.</numerusform>
            <numerusform>يرافقها %n ملف، {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files wait for a later package, {size}.</source>
        <translation>
            <numerusform>لا ملفات تنتظر، {size}.</numerusform>
            <numerusform>ملف واحد ينتظر حزمة لاحقة، {size}.</numerusform>
            <numerusform>ملفان ينتظران حزمة لاحقة، {size}.</numerusform>
            <numerusform>%n ملفات تنتظر حزمة لاحقة، {size}.</numerusform>
            <numerusform>%n ملفاً تنتظر حزمة لاحقة، {size}.</numerusform>
            <numerusform>%n ملف تنتظر حزمة لاحقة، {size}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more places may name a person.</source>
        <translation>
            <numerusform>لا مواضع أخرى قد تدل على شخص.</numerusform>
            <numerusform>قد يدل موضع آخر على شخص.</numerusform>
            <numerusform>قد يدل موضعان آخران على شخص.</numerusform>
            <numerusform>قد تدل %n مواضع أخرى على شخص.</numerusform>
            <numerusform>قد يدل %n موضعًا آخر على شخص.</numerusform>
            <numerusform>قد يدل %n موضع آخر على شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>An empty table to fill in…</source>
        <translation>جدول فارغ للتعبئة…</translation>
    </message>
    <message>
        <source>As a workbook with a password</source>
        <translation>كمصنف بكلمة مرور</translation>
    </message>
    <message>
        <source>As an open workbook</source>
        <translation>كمصنف مفتوح</translation>
    </message>
    <message>
        <source>Better ask the author to leave persons out of texts; you may also take it as it is.</source>
        <translation>الأفضل أن تطلبوا من كاتبه ألا يذكر أشخاصًا في النصوص، ويمكنكم أيضًا قبوله كما هو.</translation>
    </message>
    <message>
        <source>Closed by a password: whoever knows it opens the workbook in Excel. Tell it by phone, never in the same mail. Attached files wait for another package.</source>
        <translation>مغلق بكلمة مرور: من يعرفها يفتح المصنف في Excel. أخبر بها عبر الهاتف، لا في الرسالة نفسها أبداً. والملفات المرفقة تنتظر حزمة أخرى.</translation>
    </message>
    <message>
        <source>Encrypted; it can be opened by: {laptops}</source>
        <translation>مشفرة؛ يمكن أن يفتحها: {laptops}</translation>
    </message>
    <message>
        <source>For people without Passerelle: Excel asks for the password, which you tell them by phone.</source>
        <translation>لمن ليس لديه Passerelle: يطلب Excel كلمة المرور التي تخبرهم بها عبر الهاتف.</translation>
    </message>
    <message>
        <source>For people without Passerelle: whoever gets hold of the file can read it.</source>
        <translation>لمن ليس لديه Passerelle: كل من يحصل على الملف يمكنه قراءته.</translation>
    </message>
    <message>
        <source>It brings no records, only files.</source>
        <translation>لا تجلب سجلات، بل ملفات فقط.</translation>
    </message>
    <message numerus="yes">
        <source>It is large and stands in %n files beside one another. Send them all; they can be imported in any order.</source>
        <translation>
            <numerusform>إنها كبيرة.</numerusform>
            <numerusform>إنها كبيرة وفي ملف واحد. أرسلوه.</numerusform>
            <numerusform>إنها كبيرة وفي ملفين متجاورين. أرسلوهما معًا؛ ويمكن استيرادهما بأي ترتيب.</numerusform>
            <numerusform>إنها كبيرة وفي %n ملفات متجاورة. أرسلوها كلها؛ ويمكن استيرادها بأي ترتيب.</numerusform>
            <numerusform>إنها كبيرة وفي %n ملفًا متجاورًا. أرسلوها كلها؛ ويمكن استيرادها بأي ترتيب.</numerusform>
            <numerusform>إنها كبيرة وفي %n ملف متجاور. أرسلوها كلها؛ ويمكن استيرادها بأي ترتيب.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the files go along</source>
        <translation>إرسال الملفات معها</translation>
    </message>
    <message>
        <source>Look at the edits…</source>
        <translation>الاطلاع على التعديلات…</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>مدموجة</translation>
    </message>
    <message>
        <source>Merging</source>
        <translation>الدمج</translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation>تحتاج إلى برنامج أحدث</translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation>تحتاج إلى كلمة مرور</translation>
    </message>
    <message>
        <source>No office lacks anything or awaits a receipt.</source>
        <translation>لا ينقص أي مكتب شيء ولا ينتظر إشعاراً.</translation>
    </message>
    <message>
        <source>No package was written or received here yet.</source>
        <translation>لم تُنشأ هنا أي حزمة ولم تُستلم بعد.</translation>
    </message>
    <message>
        <source>No records are new; only files go along.</source>
        <translation>لا سجلات جديدة؛ تُرسل ملفات فقط.</translation>
    </message>
    <message>
        <source>Not encrypted, as you chose: whoever gets hold of the file can read it.</source>
        <translation>غير مشفرة، كما اخترت: كل من يحصل على الملف يمكنه قراءته.</translation>
    </message>
    <message>
        <source>Not encrypted, because no laptop of {office} is verified here: whoever gets hold of the file can read it. Ask for an enrolment from there and compare its digits by phone.</source>
        <translation>غير مشفرة، إذ لم يُتحقق هنا من أي حاسوب تابع لـ {office}: كل من يحصل على الملف يمكنه قراءته. اطلب ملف تسجيل من هناك وقارن أرقامه بالهاتف.</translation>
    </message>
    <message>
        <source>Not encrypted, because this database has no passphrase: whoever gets hold of the file can read it.</source>
        <translation>غير مشفرة، لأن قاعدة البيانات هذه بلا عبارة مرور: كل من يحصل على الملف يمكنه قراءته.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>افتح إشعار الاستلام</translation>
    </message>
    <message>
        <source>Open with the password</source>
        <translation>افتح بكلمة المرور</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Package {number} of {office} can be undone until something is recorded or sent here. What it brought is set aside then, and can be taken again.</source>
        <translation>يمكن التراجع عن الحزمة {number} من {office} ما دام لم يُسجل أو يُرسل شيء هنا. وعندها يوضع ما جلبته جانبا ويمكن إعادة استيراده.</translation>
    </message>
    <message>
        <source>Package {number} of {office} is undone. What it brought is set aside and can be taken again.</source>
        <translation>تم التراجع عن الحزمة {number} من {office}. وُضع ما جلبته جانبا ويمكن إعادة استيراده.</translation>
    </message>
    <message>
        <source>Packages both ways</source>
        <translation>الحزم الصادرة والواردة</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>كلمة مرور الملف</translation>
    </message>
    <message>
        <source>Please wait until the work that goes on here has ended.</source>
        <translation>يرجى الانتظار حتى ينتهي العمل الجاري هنا.</translation>
    </message>
    <message>
        <source>Reading the packages</source>
        <translation>قراءة الحزم</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>مستلمة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>Save a copy with notes…</source>
        <translation>حفظ نسخة مع ملاحظات…</translation>
    </message>
    <message>
        <source>See where it went…</source>
        <translation>عرض أين وصلت السجلات…</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Sender not verified</source>
        <translation>المرسل غير متحقق منه</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مرسلة</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>تمت التسوية</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>عرض المجلد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped. No package was written.</source>
        <translation>توقف العمل. لم تُنشأ أي حزمة.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>توقف العمل. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>توقف العمل. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>Stopped. What was taken in before stays; see what is left.</source>
        <translation>تم الإيقاف. ما استُلم من قبل يبقى؛ انظر ما تبقى.</translation>
    </message>
    <message>
        <source>Stopped. What was written stays.</source>
        <translation>أُوقف. ما كُتب يبقى.</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>إعادة الاستيراد</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Take its rows in…</source>
        <translation>استيراد صفوفه…</translation>
    </message>
    <message>
        <source>Taken in: {what}</source>
        <translation>استُورد: {what}</translation>
    </message>
    <message>
        <source>That is the file itself, which stays as it is. Please choose another name.</source>
        <translation>هذا هو الملف نفسه، وهو يبقى كما هو. يرجى اختيار اسم آخر.</translation>
    </message>
    <message>
        <source>The file of this package is no longer kept here.</source>
        <translation>لم يعد ملف هذه الحزمة محفوظًا هنا.</translation>
    </message>
    <message>
        <source>The first package for this office: all it may have, </source>
        <translation>أول حزمة لهذا المكتب: كل ما يحق له، </translation>
    </message>
    <message>
        <source>This import was undone on {at}. What it had brought is set aside, and can be taken again.</source>
        <translation>تم التراجع عن هذا الاستيراد في {at}. ووُضع ما كان قد جلبه جانبا ويمكن إعادة استيراده.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Training, refused here</source>
        <translation>للتدريب، مرفوضة هنا</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>التراجع عن هذا الاستيراد</translation>
    </message>
    <message>
        <source>Undoing the import</source>
        <translation>جار التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Undone, set aside</source>
        <translation>تم التراجع عنها ووضعها جانبا</translation>
    </message>
    <message>
        <source>Waits for another package</source>
        <translation>في انتظار حزمة أخرى</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>What did not come</source>
        <translation>ما لم يصل</translation>
    </message>
    <message>
        <source>What was refused</source>
        <translation>ما رُفض</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب الطلب</translation>
    </message>
    <message>
        <source>Without them the package is small; they follow later.</source>
        <translation>بدونها تكون الحزمة صغيرة؛ وتُرسل لاحقاً.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>العمل جار</translation>
    </message>
    <message>
        <source>Would bring: {what}</source>
        <translation>ستأتي بما يلي: {what}</translation>
    </message>
    <message>
        <source>Write a request</source>
        <translation>كتابة طلب</translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation>إنشاء الحزمة</translation>
    </message>
    <message>
        <source>Writing the answers</source>
        <translation>تُكتب الردود</translation>
    </message>
    <message>
        <source>Writing the request</source>
        <translation>يُكتب الطلب</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>كتابة المصنف</translation>
    </message>
    <message>
        <source>Written, not confirmed</source>
        <translation>أُنشئت، غير مؤكدة</translation>
    </message>
    <message numerus="yes">
        <source>in %n records.</source>
        <translation>
            <numerusform>دون سجلات.</numerusform>
            <numerusform>في سجل واحد.</numerusform>
            <numerusform>في سجلين.</numerusform>
            <numerusform>في %n سجلات.</numerusform>
            <numerusform>في %n سجلا.</numerusform>
            <numerusform>في %n سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} from {office}</source>
        <translation>{file} من {office}</translation>
    </message>
    <message numerus="yes">
        <source>{file} has %n notes. Send it back; corrected, it can be imported like the original.</source>
        <translation>
            <numerusform>لا توجد ملاحظات في {file}. أعده إلى صاحبه؛ بعد التصحيح يُستورد كالأصل.</numerusform>
            <numerusform>في {file} ملاحظة واحدة. أعده إلى صاحبه؛ بعد التصحيح يُستورد كالأصل.</numerusform>
            <numerusform>في {file} ملاحظتان. أعده إلى صاحبه؛ بعد التصحيح يُستورد كالأصل.</numerusform>
            <numerusform>في {file} %n ملاحظات. أعده إلى صاحبه؛ بعد التصحيح يُستورد كالأصل.</numerusform>
            <numerusform>في {file} %n ملاحظة. أعده إلى صاحبه؛ بعد التصحيح يُستورد كالأصل.</numerusform>
            <numerusform>في {file} %n ملاحظة. أعده إلى صاحبه؛ بعد التصحيح يُستورد كالأصل.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is open in another program. Close it there first.</source>
        <translation>{file} مفتوح في برنامج آخر. أغلقه هناك أولًا.</translation>
    </message>
    <message>
        <source>{file} is written. Send it to {office} by mail, or carry it on a stick.</source>
        <translation>أُنشئ الملف {file}. يرجى إرساله إلى {office} بالبريد الإلكتروني أو نقله على ذاكرة USB.</translation>
    </message>
    <message>
        <source>{file} is written. Send it to {office}: its next package brings what is missing.</source>
        <translation>كُتب {file}. أرسله إلى {office}: ستحمل حزمته التالية ما ينقص.</translation>
    </message>
    <message>
        <source>{file} is written. Whoever fills it in needs no program; drop it here when it is back.</source>
        <translation>كُتب {file}. من يعبّئه لا يحتاج إلى أي برنامج؛ أفلته هنا عندما يعود.</translation>
    </message>
    <message>
        <source>{step}, about {time} left</source>
        <translation>{step}، بقي نحو {time}</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>0 no, 1 partly, 2 fully.</source>
        <translation>0 لا، 1 جزئيا، 2 كليا.</translation>
    </message>
    <message>
        <source>1 low, 2 medium, 3 high.</source>
        <translation>1 منخفض، 2 متوسط، 3 مرتفع.</translation>
    </message>
    <message>
        <source>15 to 24 years old.</source>
        <translation>من 15 إلى 24 سنة.</translation>
    </message>
    <message>
        <source>A correction or refund is negative.</source>
        <translation>يُكتب التصحيح أو المبلغ المسترد سالبا.</translation>
    </message>
    <message>
        <source>A random name that all records of the tie share.</source>
        <translation>اسم عشوائي تشترك فيه جميع السجلات المرتبطة.</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>المختصر</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Adds up as</source>
        <translation>طريقة التجميع</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Agencies taking part</source>
        <translation>الوكالات المشاركة</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>الوكالة</translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation>توقيع الاتفاق</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>An address of the organisation, not of a person.</source>
        <translation>عنوان للمنظمة لا لشخص.</translation>
    </message>
    <message>
        <source>An address of the programme, not of a person.</source>
        <translation>عنوان للبرنامج لا لشخص.</translation>
    </message>
    <message>
        <source>An existing programme or tool it belongs to.</source>
        <translation>برنامج قائم أو أداة قائمة تنتمي إليها.</translation>
    </message>
    <message>
        <source>Answers the need</source>
        <translation>يلبي الاحتياج</translation>
    </message>
    <message>
        <source>Approached by</source>
        <translation>الوكالة المخاطِبة</translation>
    </message>
    <message>
        <source>As people there write it; accents do not matter for search.</source>
        <translation>كما يكتبه أهل المكان؛ ولا تؤثر علامات التشكيل في البحث.</translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation>إعادة السؤال في</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>الفئة المستهدفة</translation>
    </message>
    <message>
        <source>Based in</source>
        <translation>بلد المقر</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>خط الأساس</translation>
    </message>
    <message>
        <source>Baseline measured on</source>
        <translation>تاريخ قياس خط الأساس</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>نقطة إضافية</translation>
    </message>
    <message>
        <source>Change of policy</source>
        <translation>التغيير في السياسة</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>المجموع الاختباري</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>اللجنة</translation>
    </message>
    <message>
        <source>Comparative advantage</source>
        <translation>الميزة النسبية</translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation>الموافقة معطاة</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>تاريخ الموافقة</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>Context, approach and people concerned, in a paragraph or two.</source>
        <translation>السياق والنهج والأشخاص المعنيون، في فقرة أو فقرتين.</translation>
    </message>
    <message>
        <source>Contributing agencies</source>
        <translation>الوكالات المساهمة</translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation>يصحح</translation>
    </message>
    <message>
        <source>Count a person once, in the group that fits best.</source>
        <translation>يُحتسب الشخص مرة واحدة، في الفئة الأنسب.</translation>
    </message>
    <message>
        <source>Counted or estimated</source>
        <translation>معدود أو مقدّر</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Counts when the dates are not known.</source>
        <translation>يُعتد بها عندما لا تكون التواريخ معروفة.</translation>
    </message>
    <message>
        <source>Criteria of selection</source>
        <translation>معايير الاختيار</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>المعيار</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Donors</source>
        <translation>الجهات المانحة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد المقرر</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Effects of migration on jobs, on the population, on public services.</source>
        <translation>آثار الهجرة في فرص العمل والسكان والخدمات العامة.</translation>
    </message>
    <message>
        <source>Either an agency or an organisation.</source>
        <translation>إما وكالة وإما منظمة.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Expected local impact</source>
        <translation>الأثر المحلي المتوقع</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>First day; leave it empty when the date is not known.</source>
        <translation>اليوم الأول؛ يُترك فارغا إذا لم يُعرف التاريخ.</translation>
    </message>
    <message>
        <source>Focal point of the initiative</source>
        <translation>جهة التنسيق للمبادرة</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>موعد المتابعة</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>Follows</source>
        <translation>امتداد لـ</translation>
    </message>
    <message>
        <source>For activities of a whole programme, not of one initiative.</source>
        <translation>للأنشطة الخاصة ببرنامج كامل لا بمبادرة واحدة.</translation>
    </message>
    <message>
        <source>For figures of a whole country.</source>
        <translation>للأرقام الخاصة ببلد كامل.</translation>
    </message>
    <message>
        <source>For reports that headquarters writes in English.</source>
        <translation>للتقارير التي يكتبها المقر بالإنكليزية.</translation>
    </message>
    <message>
        <source>For the program: the other columns of the list, as JSON.</source>
        <translation>للبرنامج: أعمدة القائمة الأخرى، بصيغة JSON.</translation>
    </message>
    <message>
        <source>Found by search; separated by semicolons.</source>
        <translation>يعثر عليها البحث؛ تفصل بينها فاصلة منقوطة.</translation>
    </message>
    <message>
        <source>Foundation, association, public body…, as it calls itself.</source>
        <translation>مؤسسة، جمعية، هيئة عامة…، كما تسمي نفسها.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من تاريخ</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>Functional mailbox</source>
        <translation>صندوق بريد وظيفي</translation>
    </message>
    <message>
        <source>Further properties</source>
        <translation>خصائص أخرى</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>الجهة المقدِّمة</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>المنحة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Groups concerned</source>
        <translation>الفئات المعنية</translation>
    </message>
    <message>
        <source>Headquarters puts it into the library that every office receives.</source>
        <translation>يضعه المقر في المكتبة التي يتلقاها كل مكتب.</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>تاريخ الانعقاد</translation>
    </message>
    <message>
        <source>How exact</source>
        <translation>درجة الدقة</translation>
    </message>
    <message>
        <source>How it can grow</source>
        <translation>سبل التوسع</translation>
    </message>
    <message>
        <source>How much of the currency one US dollar was worth.</source>
        <translation>قيمة دولار أمريكي واحد بهذه العملة.</translation>
    </message>
    <message>
        <source>How several values become one: their sum, their mean or the last.</source>
        <translation>كيف تصير عدة قيم قيمة واحدة: مجموعها أو متوسطها أو آخرها.</translation>
    </message>
    <message>
        <source>How the risk is reduced, or the opportunity used.</source>
        <translation>كيف يُحد من الخطر أو تُغتنم الفرصة.</translation>
    </message>
    <message>
        <source>In kind</source>
        <translation>مساهمة عينية</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستعمل</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>المؤشر</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>المبادرة</translation>
    </message>
    <message>
        <source>Initiatives in all</source>
        <translation>عدد المبادرات كلها</translation>
    </message>
    <message>
        <source>Initiatives per country</source>
        <translation>المبادرات لكل بلد</translation>
    </message>
    <message>
        <source>Institutionalised in</source>
        <translation>الإطار المؤسسي</translation>
    </message>
    <message>
        <source>Institutionalised since</source>
        <translation>ضمن الإطار المؤسسي منذ</translation>
    </message>
    <message>
        <source>Key objective</source>
        <translation>الهدف الرئيسي</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Lead agencies</source>
        <translation>الوكالات الرائدة</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>الشكل القانوني</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Made by the program from the office and a number; you can change it.</source>
        <translation>يضعه البرنامج من رمز المكتب ورقم متسلسل؛ ويمكن تغييره.</translation>
    </message>
    <message>
        <source>Main theme</source>
        <translation>الموضوع الرئيسي</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>المرجع الموحد</translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation>يجوز العرض</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>التدبير</translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation>تاريخ القياس</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>الرجال</translation>
    </message>
    <message>
        <source>Migration governance assessed in</source>
        <translation>سنة تقييم حوكمة الهجرة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation>الاسم بالعربية</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>الاسم بالإنكليزية</translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation>الاسم بالفرنسية</translation>
    </message>
    <message>
        <source>Name in Portuguese</source>
        <translation>الاسم بالبرتغالية</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>الاسم بالروسية</translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation>الاسم بالإسبانية</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>No names, phone numbers or e-mail addresses of persons, please.</source>
        <translation>يرجى عدم ذكر أسماء أشخاص أو أرقام هواتفهم أو عناوين بريدهم الإلكتروني.</translation>
    </message>
    <message>
        <source>No, if only the country or a vague area is known so far.</source>
        <translation>لا، إذا لم يُعرف حتى الآن إلا البلد أو منطقة غير محددة.</translation>
    </message>
    <message>
        <source>Nobody can be recognised, or the written consent is kept.</source>
        <translation>لا يمكن التعرف على أحد، أو الموافقة الخطية محفوظة.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Of them men</source>
        <translation>منهم رجال</translation>
    </message>
    <message>
        <source>Of them with a disability</source>
        <translation>منهم ذوو إعاقة</translation>
    </message>
    <message>
        <source>Of them women</source>
        <translation>منهم نساء</translation>
    </message>
    <message>
        <source>Of them young</source>
        <translation>منهم شباب</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Old records keep a code that is no longer offered.</source>
        <translation>تحتفظ السجلات القديمة برمز لم يعد معروضا.</translation>
    </message>
    <message>
        <source>One or several, with a semicolon between them; the first one leads. The country behind a comma where it is another one: “Name, Italy”.</source>
        <translation>منظمة أو أكثر تفصل بينها فاصلة منقوطة؛ الأولى هي القائدة. ويُكتب البلد بعد فاصلة إن كان غيره: «الاسم، إيطاليا».</translation>
    </message>
    <message>
        <source>Only when women and men were not counted.</source>
        <translation>فقط عندما لا تُعد النساء والرجال كل على حدة.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المنظمة</translation>
    </message>
    <message>
        <source>Original record</source>
        <translation>السجل الأصلي</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Other or not known</source>
        <translation>آخر أو غير معروف</translation>
    </message>
    <message>
        <source>Own merit</source>
        <translation>الجدارة الذاتية</translation>
    </message>
    <message>
        <source>Own title</source>
        <translation>عنوان خاص</translation>
    </message>
    <message>
        <source>Owned since</source>
        <translation>في عهدتها منذ</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Partner organisations</source>
        <translation>المنظمات الشريكة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Plan or priority served</source>
        <translation>الخطة أو الأولوية المعنية</translation>
    </message>
    <message>
        <source>Planned or reached</source>
        <translation>مقرر أو متحقق</translation>
    </message>
    <message>
        <source>Policy concerned</source>
        <translation>السياسة المعنية</translation>
    </message>
    <message>
        <source>Precise place</source>
        <translation>مكان دقيق</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Programme results served</source>
        <translation>نتائج البرنامج المعنية</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation>سبب التصحيح</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Reference of the agreement</source>
        <translation>مرجع الاتفاق</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation>رد على</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Results owned by</source>
        <translation>النتائج في عهدة</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>جهة المراجعة</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>تاريخ المراجعة</translation>
    </message>
    <message>
        <source>Risk or opportunity</source>
        <translation>خطر أو فرصة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>هدف التنمية المستدامة</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>توسيع النطاق</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Share with all offices</source>
        <translation>المشاركة مع جميع المكاتب</translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation>المكتب المشارِك</translation>
    </message>
    <message>
        <source>Shown beside the score, not added to it.</source>
        <translation>تظهر بجانب الدرجة ولا تضاف إليها.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Standard indicator</source>
        <translation>مؤشر موحد</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>الحالة منذ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>القيمة المستهدفة</translation>
    </message>
    <message>
        <source>Target by</source>
        <translation>موعد القيمة المستهدفة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>The body that decides, not its members.</source>
        <translation>الهيئة التي تقرر، لا أعضاؤها.</translation>
    </message>
    <message>
        <source>The country of its seat, also when it works abroad.</source>
        <translation>البلد الذي فيه مقرها، حتى إن عملت في الخارج.</translation>
    </message>
    <message>
        <source>The country whose office keeps the record.</source>
        <translation>البلد الذي يحتفظ مكتبه بالسجل.</translation>
    </message>
    <message>
        <source>The date the document carries.</source>
        <translation>التاريخ الوارد في الوثيقة.</translation>
    </message>
    <message>
        <source>The earlier figure that this one replaces.</source>
        <translation>الرقم السابق الذي يحل هذا محله.</translation>
    </message>
    <message>
        <source>The earlier measurement that this one replaces.</source>
        <translation>القياس السابق الذي يحل هذا محله.</translation>
    </message>
    <message>
        <source>The initiative of an earlier round that this one continues.</source>
        <translation>مبادرة من جولة سابقة تواصلها هذه المبادرة.</translation>
    </message>
    <message>
        <source>The law, budget or service that keeps it going.</source>
        <translation>القانون أو الميزانية أو الخدمة التي تضمن استمرارها.</translation>
    </message>
    <message>
        <source>The list the theme is taken from.</source>
        <translation>القائمة التي أُخذ منها الموضوع.</translation>
    </message>
    <message>
        <source>The list, report or survey the number comes from.</source>
        <translation>القائمة أو التقرير أو الاستقصاء الذي أُخذ منه الرقم.</translation>
    </message>
    <message>
        <source>The local plan or national priority it is part of.</source>
        <translation>الخطة المحلية أو الأولوية الوطنية التي تندرج فيها.</translation>
    </message>
    <message>
        <source>The most important one of its list; at most one.</source>
        <translation>أهم موضوع في قائمته؛ واحد على الأكثر.</translation>
    </message>
    <message>
        <source>The noted need that this activity answers.</source>
        <translation>الاحتياج المسجل الذي يلبيه هذا النشاط.</translation>
    </message>
    <message>
        <source>The official title, in the language of the office.</source>
        <translation>العنوان الرسمي بلغة المكتب.</translation>
    </message>
    <message>
        <source>The one agency that speaks with this partner.</source>
        <translation>الوكالة الوحيدة التي تخاطب هذا الشريك.</translation>
    </message>
    <message>
        <source>The part it manages, or receives as a sub-grant.</source>
        <translation>الجزء الذي يديره أو يتلقاه منحة فرعية.</translation>
    </message>
    <message>
        <source>The person agreed to be named here. Withdrawing it removes name, e-mail and phone.</source>
        <translation>وافق الشخص على ذكر اسمه هنا. وسحب الموافقة يزيل الاسم والبريد الإلكتروني والهاتف.</translation>
    </message>
    <message>
        <source>The programme of a round, phase or pilot.</source>
        <translation>البرنامج الذي تتبعه جولة أو مرحلة أو تجربة.</translation>
    </message>
    <message>
        <source>The programme&apos;s grant as approved.</source>
        <translation>منحة البرنامج كما اعتُمدت.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Time, premises or goods, given at their worth.</source>
        <translation>وقت أو أماكن أو سلع، بقيمتها.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation>العنوان بالإنكليزية</translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation>مجموعة الأدوات</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>المجال</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Two or more make it a joint activity.</source>
        <translation>وكالتان أو أكثر تجعلانه نشاطا مشتركا.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Type of area</source>
        <translation>نوع المنطقة</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>نوع الخدمة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى تاريخ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Wanted for people reached; a plan may cover the whole initiative.</source>
        <translation>مطلوب للعدد المتحقق؛ أما المقرر فقد يشمل المبادرة كلها.</translation>
    </message>
    <message>
        <source>Web site</source>
        <translation>الموقع الشبكي</translation>
    </message>
    <message>
        <source>What continues after the grant</source>
        <translation>ما يستمر بعد المنحة</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>What should be different at the end, in two sentences.</source>
        <translation>ما ينبغي أن يتغير في النهاية، في جملتين.</translation>
    </message>
    <message>
        <source>What this contact answers for, such as health focal point.</source>
        <translation>ما تتولاه جهة الاتصال هذه، كالتنسيق الصحي.</translation>
    </message>
    <message>
        <source>What this partner does.</source>
        <translation>ما يفعله هذا الشريك.</translation>
    </message>
    <message>
        <source>When no standard indicator fits.</source>
        <translation>عندما لا يناسب أي مؤشر موحد.</translation>
    </message>
    <message>
        <source>When to check that the contact is still right; after two years at the latest.</source>
        <translation>متى يُتحقق من صحة بيانات جهة الاتصال؛ بعد سنتين على الأكثر.</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>من يجوز له الاطلاع</translation>
    </message>
    <message>
        <source>Who took the results over.</source>
        <translation>من تولى النتائج.</translation>
    </message>
    <message>
        <source>Whose need</source>
        <translation>صاحب الاحتياج</translation>
    </message>
    <message>
        <source>Why this partner and no other.</source>
        <translation>لماذا هذا الشريك دون غيره.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation>البريد الإلكتروني للعمل</translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation>هاتف العمل</translation>
    </message>
    <message>
        <source>Year of the local migration governance indicators, if there was one.</source>
        <translation>سنة مؤشرات الحوكمة المحلية للهجرة، إن وُجدت.</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message numerus="yes">
        <source>%n cells cannot be read. Nothing is saved yet.</source>
        <translation>
            <numerusform>كل الخلايا مقروءة. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>خلية واحدة غير مقروءة. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>خليتان غير مقروءتين. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>%n خلايا غير مقروءة. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>%n خلية غير مقروءة. لم يُحفظ شيء بعد.</numerusform>
            <numerusform>%n خلية غير مقروءة. لم يُحفظ شيء بعد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers fell outside the cells to fill in.</source>
        <translation>
            <numerusform>لم يقع أي رقم خارج الخلايا.</numerusform>
            <numerusform>وقع رقم واحد خارج الخلايا التي تُملأ.</numerusform>
            <numerusform>وقع رقمان خارج الخلايا التي تُملأ.</numerusform>
            <numerusform>وقعت %n أرقام خارج الخلايا التي تُملأ.</numerusform>
            <numerusform>وقع %n رقما خارج الخلايا التي تُملأ.</numerusform>
            <numerusform>وقع %n رقم خارج الخلايا التي تُملأ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n numbers taken over.</source>
        <translation>
            <numerusform>لم يُنقل أي رقم.</numerusform>
            <numerusform>نُقل رقم واحد.</numerusform>
            <numerusform>نُقل رقمان.</numerusform>
            <numerusform>نُقلت %n أرقام.</numerusform>
            <numerusform>نُقل %n رقما.</numerusform>
            <numerusform>نُقل %n رقم.</numerusform>
        </translation>
    </message>
    <message>
        <source>All ages</source>
        <translation>جميع الأعمار</translation>
    </message>
    <message>
        <source>All periods together</source>
        <translation>جميع الفترات معا</translation>
    </message>
    <message>
        <source>Begin this period</source>
        <translation>بدء هذه الفترة</translation>
    </message>
    <message>
        <source>Counted twice? Several records stand in this cell.</source>
        <translation>محتسب مرتين؟ في هذه الخلية عدة سجلات.</translation>
    </message>
    <message>
        <source>Give an indicator a target, and how far it came is drawn here.</source>
        <translation>حدّد قيمة مستهدفة لمؤشر، ويُرسم هنا ما بلغه.</translation>
    </message>
    <message>
        <source>Headings were left out.</source>
        <translation>تُركت العناوين.</translation>
    </message>
    <message>
        <source>Leave these numbers</source>
        <translation>ترك هذه الأرقام</translation>
    </message>
    <message>
        <source>New period…</source>
        <translation>فترة جديدة…</translation>
    </message>
    <message>
        <source>Numbers by group, sex and age</source>
        <translation>الأعداد حسب الفئة والجنس والعمر</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>People are counted per initiative. Record one first.</source>
        <translation>يُعد الأشخاص في كل مبادرة. يرجى تسجيل مبادرة أولا.</translation>
    </message>
    <message>
        <source>People in all</source>
        <translation>مجموع الأشخاص</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>المقرر</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>المتحقق</translation>
    </message>
    <message>
        <source>Reached means people new in this period, so that periods add up.</source>
        <translation>المتحقق يعني أشخاصا جددا في هذه الفترة، كي يصح جمع الفترات.</translation>
    </message>
    <message>
        <source>Reached, of those planned</source>
        <translation>المتحقق من المقرر</translation>
    </message>
    <message>
        <source>Targets and what was measured</source>
        <translation>القيم المستهدفة وما جرى قياسه</translation>
    </message>
    <message>
        <source>The whole initiative</source>
        <translation>المبادرة كلها</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Until when, please.</source>
        <translation>يرجى ذكر تاريخ النهاية.</translation>
    </message>
    <message>
        <source>Women and girls</source>
        <translation>النساء والفتيات</translation>
    </message>
    <message>
        <source>Youth, 15 to 24</source>
        <translation>الشباب، من 15 إلى 24</translation>
    </message>
    <message>
        <source>not measured yet, target {aim}</source>
        <translation>لم يُقس بعد، المستهدف {aim}</translation>
    </message>
    <message>
        <source>{got} of {aim}, {share}</source>
        <translation>{got} من {aim}، {share}</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>A document may name its author and others in its properties. They stay; look there before you share it.</source>
        <translation>قد تذكر الوثيقة اسم مؤلفها وغيره في خصائصها. وهي تبقى؛ فانظر فيها قبل مشاركتها.</translation>
    </message>
    <message>
        <source>A file belongs to a document, an initiative, an activity or a note; this is none.</source>
        <translation>الملف يتبع وثيقة أو مبادرة أو نشاطاً أو ملاحظة؛ وهذا ليس منها.</translation>
    </message>
    <message>
        <source>A file in the package is not the one it says ({file}). It was left out and is asked for again.</source>
        <translation>ملف في الحزمة ليس هو المذكور ({file}). تُرك جانباً وسيُطلب من جديد.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>ملف آخر…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختر ملفاً</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختر ملفاً…</translation>
    </message>
    <message>
        <source>Device and notes were removed from the picture.</source>
        <translation>أُزيل من الصورة اسم الجهاز والملاحظات.</translation>
    </message>
    <message>
        <source>No program here opens this file. Save a copy of it instead.</source>
        <translation>لا برنامج هنا يفتح هذا الملف. احفظ نسخة منه بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Only these kinds of file can be attached: pdf, docx, xlsx, jpg, png, txt. Save it as one of them first.</source>
        <translation>لا تُرفق إلا هذه الأنواع: pdf وdocx وxlsx وjpg وpng وtxt. احفظه أولاً بأحدها.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Or drop it here: pdf, docx, xlsx, jpg, png or txt, up to 10 MB. Pictures are made smaller, and place and device are taken out of them.</source>
        <translation>أو أفلته هنا: pdf أو docx أو xlsx أو jpg أو png أو txt، حتى 10 م.ب. تُصغَّر الصور ويُزال منها المكان والجهاز.</translation>
    </message>
    <message>
        <source>Place and device were removed from the picture.</source>
        <translation>أُزيل من الصورة المكان والجهاز.</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>جارٍ قراءة الملف…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>احفظ نسخة…</translation>
    </message>
    <message>
        <source>Several workbooks lie in this zip. Unpack it and choose them.</source>
        <translation>في هذا الملف المضغوط عدة مصنفات. فُكّه واخترها.</translation>
    </message>
    <message>
        <source>Small picture of the file</source>
        <translation>صورة صغيرة للملف</translation>
    </message>
    <message>
        <source>Something that does not belong there lies in the package ({part}). Unpack it and choose the workbook inside, or ask for the package again.</source>
        <translation>في الحزمة شيء ليس منها ({part}). فُكّها واختر المصنف الذي فيها، أو اطلب الحزمة من جديد.</translation>
    </message>
    <message>
        <source>Still to come, with a later package ({size}).</source>
        <translation>لم يصل بعد، سيأتي مع حزمة لاحقة ({size}).</translation>
    </message>
    <message>
        <source>The copy of the file here was changed or damaged, so it is not used. It is put aside in {path} and asked for again with the next package.</source>
        <translation>نسخة الملف هنا تغيرت أو تلفت فلا تُستعمل. وُضعت جانباً في {path} وتُطلب من جديد مع الحزمة القادمة.</translation>
    </message>
    <message>
        <source>The file could not be kept: {reason}. Make room and try again; records are not touched by this.</source>
        <translation>تعذر حفظ الملف: {reason}. وفّر مساحة وأعد المحاولة؛ ولا يمس ذلك السجلات.</translation>
    </message>
    <message>
        <source>The file holds macros; they never travel. Save it without macros, as .docx or .xlsx.</source>
        <translation>في الملف وحدات ماكرو، وهي لا تُرسل أبداً. احفظه بدونها بصيغة ‎.docx أو ‎.xlsx.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is larger than {limit} MB. Make it smaller, or give a link to it.</source>
        <translation>الملف أكبر من {limit} م.ب. صغّره أو أعط رابطاً إليه.</translation>
    </message>
    <message>
        <source>The file is still to come. It arrives with a later package from somebody who has it.</source>
        <translation>الملف لم يصل بعد. سيأتي مع حزمة لاحقة ممن هو عنده.</translation>
    </message>
    <message>
        <source>The name says “{named}”, but the file is something else ({found}). Open it with its own program and save it under a right name.</source>
        <translation>الاسم يقول «{named}» لكن الملف شيء آخر ({found}). افتحه ببرنامجه واحفظه باسم صحيح.</translation>
    </message>
    <message>
        <source>The package holds more than {limit} MB of files. The rest is asked for again.</source>
        <translation>في الحزمة أكثر من {limit} م.ب من الملفات. يُطلب الباقي من جديد.</translation>
    </message>
    <message>
        <source>The picture cannot be read. Open it and save it anew as jpg or png.</source>
        <translation>لا يمكن قراءة الصورة. افتحها واحفظها من جديد بصيغة jpg أو png.</translation>
    </message>
    <message>
        <source>The picture has {count} million points; {limit} million can be read. Make it smaller first.</source>
        <translation>في الصورة {count} مليون نقطة، ويمكن قراءة {limit} مليون. صغّرها أولاً.</translation>
    </message>
    <message>
        <source>The picture was made smaller; your own file is unchanged.</source>
        <translation>صُغّرت الصورة؛ وملفك أنت لم يتغير.</translation>
    </message>
    <message>
        <source>The place was removed from the picture.</source>
        <translation>أُزيل من الصورة المكان.</translation>
    </message>
    <message>
        <source>The zip holds files that the package does not name ({count}); left out.</source>
        <translation>في الملف المضغوط ملفات لا تذكرها الحزمة ({count})؛ تُركت جانباً.</translation>
    </message>
    <message>
        <source>There is no workbook in this zip. Ask for the package again.</source>
        <translation>لا مصنف في هذا الملف المضغوط. اطلب الحزمة من جديد.</translation>
    </message>
    <message>
        <source>This file cannot be attached.</source>
        <translation>لا يمكن إرفاق هذا الملف.</translation>
    </message>
    <message>
        <source>This record has no file.</source>
        <translation>لا ملف لهذا السجل.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation>حُفظ {name}.</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} م.ب</translation>
    </message>
    <message>
        <source>{size} kB</source>
        <translation>{size} ك.ب</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>A change cannot be read.</source>
        <translation>لا تمكن قراءة أحد التغييرات.</translation>
    </message>
    <message>
        <source>A formula stands here whose result is not in the file. Open and save it in a spreadsheet program, or write the value.</source>
        <translation>هنا صيغة نتيجتها غير محفوظة في الملف. افتحه واحفظه في برنامج جداول، أو اكتب القيمة.</translation>
    </message>
    <message>
        <source>A record much like this one is here already. Is it the same, or a new one?</source>
        <translation>يوجد سجل شبيه جداً بهذا. هل هو نفسه أم سجل جديد؟</translation>
    </message>
    <message>
        <source>A row of totals; it is no record.</source>
        <translation>صف مجاميع؛ ليس سجلاً.</translation>
    </message>
    <message>
        <source>A row was added: {name}.</source>
        <translation>أضيف صف: {name}.</translation>
    </message>
    <message>
        <source>A row was copied; it has the mark of another one.</source>
        <translation>نُسخ صف؛ فهو يحمل علامة صف آخر.</translation>
    </message>
    <message>
        <source>A sheet is gone: {name}. Nothing was deleted.</source>
        <translation>اختفت ورقة: {name}. لم يُحذف شيء.</translation>
    </message>
    <message>
        <source>An organisation much like “{name}” is here already. Is it the same, or a new one?</source>
        <translation>توجد منظمة شبيهة جداً بـ«{name}». هل هي نفسها أم جديدة؟</translation>
    </message>
    <message>
        <source>Another organisation leads already, so “{name}” is taken as a partner.</source>
        <translation>تقود منظمة أخرى بالفعل، لذا تُسجَّل «{name}» شريكاً.</translation>
    </message>
    <message>
        <source>Is it one of these: {names}?</source>
        <translation>أهي إحدى هذه: {names}؟</translation>
    </message>
    <message>
        <source>No record is called “{value}”. Correct the name, or record it first.</source>
        <translation>لا يوجد سجل باسم «{value}». صحح الاسم أو سجله أولاً.</translation>
    </message>
    <message>
        <source>No row of titles was recognised. Say in which row the titles stand, and what the rows are.</source>
        <translation>لم يُتعرَّف على صف عناوين. حدد صف العناوين وماهية الصفوف.</translation>
    </message>
    <message>
        <source>Nobody has signed this package. Ask {office} for a new one, written with this version.</source>
        <translation>لم يوقع أحد هذه الحزمة. اطلب من {office} حزمة جديدة مكتوبة بهذا الإصدار.</translation>
    </message>
    <message>
        <source>Nobody here has verified the signature of {laptop} yet. Ring {office}, compare the digits {digits}, then take the package again.</source>
        <translation>لم يتحقق أحد هنا بعد من توقيع {laptop}. اتصل بـ {office} وقارن الأرقام {digits} ثم استورد الحزمة من جديد.</translation>
    </message>
    <message>
        <source>Nobody who wrote this has signed it; it was passed on by another.</source>
        <translation>لم يوقعه أحد ممن كتبوه؛ بل نقله غيرهم.</translation>
    </message>
    <message>
        <source>Nothing but a name in front; no record.</source>
        <translation>لا شيء سوى اسم في البداية؛ ليس سجلاً.</translation>
    </message>
    <message>
        <source>Several records are called “{value}”. Write the code or the uid instead.</source>
        <translation>عدة سجلات باسم «{value}». اكتب الرمز أو المعرّف بدلاً منه.</translation>
    </message>
    <message>
        <source>The amount is in {one}, and the column of currencies says {other}.</source>
        <translation>المبلغ بعملة {one} بينما يذكر عمود العملات {other}.</translation>
    </message>
    <message>
        <source>The cell shows an error. Correct it in the file.</source>
        <translation>تعرض الخلية خطأ. صححه في الملف.</translation>
    </message>
    <message>
        <source>The column “{label}” is gone. Nothing in it counts as cleared.</source>
        <translation>اختفى العمود «{label}». لا يُعدّ شيء مما كان فيه ممسوحا.</translation>
    </message>
    <message>
        <source>The column “{value}” is not taken. Say which field it is, if it is one.</source>
        <translation>لا يؤخذ العمود «{value}». حدد الحقل الموافق له إن وُجد.</translation>
    </message>
    <message>
        <source>The country is missing; it says which office keeps the record.</source>
        <translation>البلد ناقص؛ وهو يحدد المكتب الذي يحتفظ بالسجل.</translation>
    </message>
    <message>
        <source>The hidden mark of this row was changed. To add a record, write it into an empty row.</source>
        <translation>غُيّرت العلامة الخفية لهذا الصف. لإضافة سجل، يرجى كتابته في صف فارغ.</translation>
    </message>
    <message>
        <source>The key of {laptop} was revoked. Nothing it signs is taken any more; ring {office}.</source>
        <translation>أُلغي مفتاح {laptop}. لم يعد يُستورد أي شيء يوقعه؛ اتصل بـ {office}.</translation>
    </message>
    <message>
        <source>The mark of this row belongs to no record of this kind. Empty its first cell.</source>
        <translation>علامة هذا الصف لا تخص أي سجل من هذا النوع. أفرغ خليته الأولى.</translation>
    </message>
    <message>
        <source>The personal data of this row is for the office of {office} only, so that office records it.</source>
        <translation>البيانات الشخصية في هذا الصف مخصصة للمكتب المعني فقط ({office})، وهو الذي يسجلها.</translation>
    </message>
    <message>
        <source>The program fills this in itself, so it is not taken from a sheet. A file is attached in the program.</source>
        <translation>يملأ البرنامج هذا بنفسه، ولذلك لا يؤخذ من ورقة. يُرفق الملف داخل البرنامج.</translation>
    </message>
    <message>
        <source>The record was deleted before the sheet was written. Bring it back first.</source>
        <translation>كان السجل محذوفًا قبل كتابة الورقة. أعده أولاً.</translation>
    </message>
    <message>
        <source>The signature does not fit this package: it was changed on the way, or {office} did not write it. Ask for it again.</source>
        <translation>التوقيع لا يناسب هذه الحزمة: إما أنها غُيرت في الطريق أو أن {office} لم يكتبها. اطلبها من جديد.</translation>
    </message>
    <message>
        <source>There is no office in {office}. Choose the country whose office keeps it.</source>
        <translation>لا يوجد مكتب في {office}. اختر البلد الذي يحتفظ مكتبه بالسجل.</translation>
    </message>
    <message>
        <source>This action does not exist. Choose one from the list.</source>
        <translation>هذا الإجراء غير موجود. يرجى اختيار إجراء من القائمة.</translation>
    </message>
    <message>
        <source>This column is here twice; the first one counts.</source>
        <translation>هذا العمود موجود هنا مرتين؛ يُعتد بالأول.</translation>
    </message>
    <message>
        <source>This package cannot take personal data. Please change it in the program.</source>
        <translation>لا يمكن لهذه الحزمة أن تستقبل بيانات شخصية. يُرجى تعديلها في البرنامج.</translation>
    </message>
    <message>
        <source>This rests on a package that is not here yet. Take this file again when it is.</source>
        <translation>هذا يعتمد على حزمة لم تصل بعد. خذ هذا الملف من جديد عندما تصل.</translation>
    </message>
    <message>
        <source>This row belongs to {office}; its office or headquarters records it.</source>
        <translation>يخص هذا الصف {office}؛ ويسجله مكتبه أو المقر الرئيسي.</translation>
    </message>
    <message>
        <source>This sheet is here twice; the one that kept its name counts.</source>
        <translation>هذه الورقة موجودة هنا مرتين؛ يُعتد بالتي احتفظت باسمها.</translation>
    </message>
    <message>
        <source>a bank account</source>
        <translation>حساب مصرفي</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>رقم هاتف</translation>
    </message>
    <message>
        <source>a title before a name</source>
        <translation>لقب قبل اسم</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>coordinates</source>
        <translation>إحداثيات</translation>
    </message>
    <message>
        <source>the age of one person</source>
        <translation>عمر شخص</translation>
    </message>
    <message>
        <source>the number of a document</source>
        <translation>رقم وثيقة</translation>
    </message>
    <message>
        <source>{laptop} has another verified key than the one that signed this. Ring {office}: if it is a new laptop, verify its digits {digits}; if not, somebody else made the file.</source>
        <translation>لدى {laptop} مفتاح متحقق منه غير الذي وقع هذا. اتصل بـ {office}: إن كان حاسوبًا جديدًا فتحقق من أرقامه {digits}؛ وإلا فقد أنشأ الملف شخص آخر.</translation>
    </message>
    <message>
        <source>“{label}” may name a person: {kinds}.</source>
        <translation>قد يدل «{label}» على شخص: {kinds}.</translation>
    </message>
    <message>
        <source>“{laptop}” belongs to {office}, as somebody vouches now; until today another package had said that it belongs to {was}. Look at what it wrote.</source>
        <translation>«{laptop}» يتبع {office} كما يضمن أحدهم الآن؛ وحتى اليوم كانت حزمة أخرى قد قالت إنه يتبع {was}. راجع ما كتبه.</translation>
    </message>
    <message>
        <source>“{value}” is not in the list of “{field}”.</source>
        <translation>«{value}» غير موجود في قائمة «{field}».</translation>
    </message>
    <message>
        <source>“{value}” is read as “{label}”.</source>
        <translation>قُرئ «{value}» على أنه «{label}».</translation>
    </message>
    <message>
        <source>“{value}” stands in an earlier row of this table already.</source>
        <translation>ورد «{value}» في صف سابق من هذا الجدول.</translation>
    </message>
    <message>
        <source>“{value}” was here and was deleted. Make it again, or leave the row out?</source>
        <translation>كان «{value}» هنا وحُذف. هل يُنشأ من جديد أم يُترك الصف؟</translation>
    </message>
    <message>
        <source>Sender and receiver hold the same changes of {scope} and yet differ. That is a bug of ours, not your fault; nothing is lost and the work goes on. Please send the file {path} to headquarters: it holds no record, only what helps to find the bug.</source>
        <translation>لدى المرسل والمستلم التغييرات نفسها في {scope} ومع ذلك يختلفان. هذا خطأ منا وليس منك؛ لم يُفقد شيء والعمل مستمر. يرجى إرسال الملف {path} إلى المقر: لا يحتوي على أي سجل، بل على ما يساعد في العثور على الخطأ فقط.</translation>
    </message>
    <message>
        <source>Sender and receiver hold the same changes of {scope} and yet differ. That is a bug of ours, not your fault; nothing is lost and the work goes on. Please tell headquarters.</source>
        <translation>لدى المرسل والمستلم التغييرات نفسها في {scope} ومع ذلك يختلفان. هذا خطأ منا وليس منك؛ لم يُفقد شيء والعمل مستمر. يرجى إبلاغ المقر.</translation>
    </message>
    <message>
        <source>The file holds foreign parts ({kind}); they are never opened.</source>
        <translation>في الملف أجزاء غريبة ({kind})؛ وهي لا تُفتح أبدا.</translation>
    </message>
    <message>
        <source>The headings of this sheet are gone; its rows cannot be compared.</source>
        <translation>اختفت عناوين أعمدة هذه الورقة؛ ولا تمكن مقارنة صفوفها.</translation>
    </message>
    <message>
        <source>The row is marked to be deleted.</source>
        <translation>الصف معلَّم للحذف.</translation>
    </message>
    <message>
        <source>The row was emptied. To delete a record, use the last column.</source>
        <translation>أُفرغ الصف. لحذف سجل يُستعمل العمود الأخير.</translation>
    </message>
    <message>
        <source>The same row is marked to be deleted, so its cells are not taken.</source>
        <translation>الصف نفسه مُعلَّم للحذف، لذلك لا تؤخذ خلاياه.</translation>
    </message>
    <message>
        <source>The sender may not write there ({scope}).</source>
        <translation>لا يجوز للمرسل أن يكتب هناك ({scope}).</translation>
    </message>
    <message>
        <source>The titles once more; no record.</source>
        <translation>العناوين مرة أخرى؛ ليس سجلاً.</translation>
    </message>
    <message>
        <source>There are more findings than are listed.</source>
        <translation>النتائج أكثر مما هو مسرود.</translation>
    </message>
    <message>
        <source>This is not meant for this office.</source>
        <translation>هذا ليس موجها إلى هذا المكتب.</translation>
    </message>
    <message>
        <source>This sheet was added; it is not read.</source>
        <translation>أضيفت هذه الورقة؛ وهي لا تُقرأ.</translation>
    </message>
    <message>
        <source>This was edited in this package before. Please say which of the two counts.</source>
        <translation>عُدّل هذا في الحزمة نفسها من قبل. يُرجى تحديد أيّ التعديلين هو المعتمد.</translation>
    </message>
    <message>
        <source>Which day is “{value}”: {readings}? Say in which order day, month and year stand in this table.</source>
        <translation>أي يوم هو «{value}»: {readings}؟ حدد ترتيب اليوم والشهر والسنة في هذا الجدول.</translation>
    </message>
    <message>
        <source>Which number is “{value}”: {readings}? Say which sign stands before the decimals.</source>
        <translation>أي عدد هو «{value}»: {readings}؟ حدد العلامة التي تسبق الكسور.</translation>
    </message>
    <message>
        <source>connections to data</source>
        <translation>اتصالات ببيانات</translation>
    </message>
    <message>
        <source>embedded files</source>
        <translation>ملفات مضمّنة</translation>
    </message>
    <message>
        <source>links to other files</source>
        <translation>روابط إلى ملفات أخرى</translation>
    </message>
    <message>
        <source>macros</source>
        <translation>وحدات ماكرو</translation>
    </message>
    <message>
        <source>“{field}” cannot change any more. If it is wrong, make a new record.</source>
        <translation>لم يعد «{field}» قابلاً للتغيير. إن كان خطأ فأنشئ سجلاً جديداً.</translation>
    </message>
    <message>
        <source>“{field}” has an open conflict. Decide it first, then take this row.</source>
        <translation>في «{field}» تعارض مفتوح. احسمه أولاً ثم خذ هذا الصف.</translation>
    </message>
    <message>
        <source>“{field}” is empty; without it the row says too little to be a record.</source>
        <translation>«{field}» فارغ؛ وبدونه لا يكفي الصف ليكون سجلاً.</translation>
    </message>
    <message>
        <source>“{field}” is empty; without it there is no record.</source>
        <translation>«{field}» فارغ؛ وبدونه لا سجل.</translation>
    </message>
    <message>
        <source>“{label}” was changed in the sheet.</source>
        <translation>غُيّر «{label}» في الورقة.</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>A list of codes, please.</source>
        <translation>يرجى إدخال قائمة رموز.</translation>
    </message>
    <message>
        <source>A number is wanted, not yes or no.</source>
        <translation>المطلوب عدد، لا نعم أو لا.</translation>
    </message>
    <message>
        <source>A text is wanted, not yes or no.</source>
        <translation>المطلوب نص، لا نعم أو لا.</translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation>يرجى إدخال عدد صحيح.</translation>
    </message>
    <message>
        <source>At most {maximum}.</source>
        <translation>{maximum} على الأكثر.</translation>
    </message>
    <message>
        <source>Between {minimum} and {maximum}.</source>
        <translation>بين {minimum} و{maximum}.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Day, month and year, please.</source>
        <translation>يرجى ذكر اليوم والشهر والسنة.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>البت</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation>حذف هذا السجل؟</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Either this or {others}, not both.</source>
        <translation>إما هذا وإما {others}، لا كلاهما.</translation>
    </message>
    <message>
        <source>Fill in this or: {others}.</source>
        <translation>يرجى ملء هذا أو: {others}.</translation>
    </message>
    <message>
        <source>First settle that the photo may be shown.</source>
        <translation>ينبغي أولا التأكد من جواز عرض الصورة.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget this person?</source>
        <translation>هل تريد نسيان هذا الشخص؟</translation>
    </message>
    <message>
        <source>Formulas are not taken. Please write the value itself.</source>
        <translation>لا تُقبل الصيغ الحسابية. يرجى كتابة القيمة نفسها.</translation>
    </message>
    <message>
        <source>Missing: {field}</source>
        <translation>ناقص: {field}</translation>
    </message>
    <message>
        <source>Months, please, such as 18 or “18 months”.</source>
        <translation>بالأشهر من فضلك، مثل 18 أو «18 شهراً».</translation>
    </message>
    <message>
        <source>Name, e-mail and phone go here and, with the next packages, everywhere. This cannot be undone, also not by a backup.</source>
        <translation>يُحذف الاسم والبريد والهاتف هنا، ومع الحزم التالية في كل مكان. لا يمكن التراجع عن ذلك، ولا حتى بنسخة احتياطية.</translation>
    </message>
    <message>
        <source>New: {entity}</source>
        <translation>إضافة {entity}</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Not saved yet: your draft is shown.</source>
        <translation>غير محفوظ بعد: المعروض هو المسودة.</translation>
    </message>
    <message>
        <source>One dollar is one dollar.</source>
        <translation>الدولار يساوي دولارا واحدا.</translation>
    </message>
    <message>
        <source>Only a year is written here: {year}.</source>
        <translation>لم تُكتب هنا إلا السنة: {year}.</translation>
    </message>
    <message>
        <source>Only for risks.</source>
        <translation>للمخاطر فقط.</translation>
    </message>
    <message>
        <source>Only with the consent of the person.</source>
        <translation>بموافقة الشخص فقط.</translation>
    </message>
    <message>
        <source>Outside the scale of its unit.</source>
        <translation>خارج مقياس وحدته.</translation>
    </message>
    <message>
        <source>Please choose a record from the list.</source>
        <translation>يرجى اختيار سجل من القائمة.</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>يرجى الاختيار من القائمة.</translation>
    </message>
    <message>
        <source>Please look at the marked fields.</source>
        <translation>يرجى النظر في الحقول المعلَّمة.</translation>
    </message>
    <message>
        <source>Please write the year with four digits.</source>
        <translation>يرجى كتابة السنة بأربعة أرقام.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>حُفظ.</translation>
    </message>
    <message>
        <source>Several records have this name.</source>
        <translation>عدة سجلات تحمل هذا الاسم.</translation>
    </message>
    <message numerus="yes">
        <source>Still missing (%n)</source>
        <translation>
            <numerusform>لا ينقص شيء (%n)</numerusform>
            <numerusform>ما زال ناقصا (%n)</numerusform>
            <numerusform>ما زال ناقصا (%n)</numerusform>
            <numerusform>ما زال ناقصا (%n)</numerusform>
            <numerusform>ما زال ناقصا (%n)</numerusform>
            <numerusform>ما زال ناقصا (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing.</source>
        <translation>ما زال ناقصا.</translation>
    </message>
    <message>
        <source>Tags cannot come from this list.</source>
        <translation>لا تؤخذ المواضيع من هذه القائمة.</translation>
    </message>
    <message>
        <source>The agreement has a date; is it signed?</source>
        <translation>للاتفاق تاريخ؛ فهل هو موقع؟</translation>
    </message>
    <message>
        <source>The cell shows an error. Please write the value itself.</source>
        <translation>في الخلية خطأ. يرجى كتابة القيمة نفسها.</translation>
    </message>
    <message>
        <source>The program that saved this made a date of it. Please write the number again.</source>
        <translation>حوّله البرنامج الذي حفظه إلى تاريخ. يرجى كتابة العدد من جديد.</translation>
    </message>
    <message>
        <source>The program that saved this made a number of it. Please write it as text.</source>
        <translation>حوّله البرنامج الذي حفظه إلى عدد. يرجى كتابته بوصفه نصا.</translation>
    </message>
    <message>
        <source>This code is used already. Please choose another one.</source>
        <translation>هذا الرمز مستعمل بالفعل. يرجى اختيار رمز آخر.</translation>
    </message>
    <message>
        <source>“{new}” cannot follow “{old}”. What may follow: {next}.</source>
        <translation>لا يمكن أن تلي «{new}» الحالة «{old}». ما يمكن أن يليها: {next}.</translation>
    </message>
    <message>
        <source>The dates make {months} months.</source>
        <translation>بين التاريخين {months} من الأشهر.</translation>
    </message>
    <message>
        <source>Everything here is saved.</source>
        <translation>كل شيء هنا محفوظ.</translation>
    </message>
    <message>
        <source>First record the steering committee&apos;s yes, under Selection.</source>
        <translation>سجِّل أولا موافقة اللجنة التوجيهية في «الاختيار».</translation>
    </message>
    <message>
        <source>It is deleted for everybody with the next package. All records, Deleted records brings it back.</source>
        <translation>سيُحذف لدى الجميع مع الحزمة التالية. ويمكن استعادته من جميع السجلات، السجلات المحذوفة.</translation>
    </message>
    <message>
        <source>The parts make {sum}, more than the whole.</source>
        <translation>مجموع الأجزاء {sum}، وهو أكثر من الكل.</translation>
    </message>
    <message>
        <source>The sheet shows only the beginning of this text. Change it in the program.</source>
        <translation>لا تظهر في الورقة إلا بداية هذا النص. يرجى تغييره في البرنامج.</translation>
    </message>
    <message>
        <source>The standard indicator has another unit.</source>
        <translation>للمؤشر الموحد وحدة أخرى.</translation>
    </message>
    <message>
        <source>This cannot change any more.</source>
        <translation>لم يعد بالإمكان تغيير هذا.</translation>
    </message>
    <message>
        <source>This code is used already. Left empty, it becomes the next free one.</source>
        <translation>هذا الرمز مستعمل من قبل. إذا تُرك فارغا صار الرمز التالي المتاح.</translation>
    </message>
    <message>
        <source>This criterion gives no bonus.</source>
        <translation>لا نقطة إضافية لهذا المعيار.</translation>
    </message>
    <message>
        <source>This currency is not in the list.</source>
        <translation>هذه العملة ليست في القائمة.</translation>
    </message>
    <message>
        <source>This does not fit here.</source>
        <translation>هذا غير ملائم هنا.</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>هذا لا يشبه عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>This group is counted in organisations, without sex and age.</source>
        <translation>تُعد هذه الفئة بالمنظمات، دون جنس أو عمر.</translation>
    </message>
    <message>
        <source>This is not a checksum.</source>
        <translation>هذا ليس مجموعا اختباريا.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخا.</translation>
    </message>
    <message>
        <source>This is not a file name.</source>
        <translation>هذا ليس اسم ملف.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس عددا.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>هذا ليس عنوانا شبكيا.</translation>
    </message>
    <message>
        <source>This is not well-formed JSON.</source>
        <translation>صيغة JSON هذه غير سليمة.</translation>
    </message>
    <message>
        <source>This lies before: {others}.</source>
        <translation>هذا سابق لما يلي: {others}.</translation>
    </message>
    <message>
        <source>This may name a person. Please leave persons out of texts.</source>
        <translation>قد يكون في هذا اسم شخص. يرجى عدم ذكر الأشخاص في النصوص.</translation>
    </message>
    <message>
        <source>This points to a record of another office.</source>
        <translation>هذا يحيل إلى سجل لمكتب آخر.</translation>
    </message>
    <message>
        <source>This points to a record that is not here yet.</source>
        <translation>هذا يحيل إلى سجل لم يصل إلى هنا بعد.</translation>
    </message>
    <message>
        <source>This record is no longer here.</source>
        <translation>لم يعد هذا السجل هنا.</translation>
    </message>
    <message>
        <source>This record was deleted.</source>
        <translation>حُذف هذا السجل.</translation>
    </message>
    <message>
        <source>This status cannot follow the present one.</source>
        <translation>لا يجوز أن تلي هذه الحالة الحالة الراهنة.</translation>
    </message>
    <message>
        <source>This text cannot be stored.</source>
        <translation>لا يمكن حفظ هذا النص.</translation>
    </message>
    <message>
        <source>Too many digits.</source>
        <translation>أرقام أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>البحث بالكتابة</translation>
    </message>
    <message>
        <source>Waits for a decision: {fields}</source>
        <translation>في انتظار قرار: {fields}</translation>
    </message>
    <message>
        <source>Wanted once the initiative is: {status}.</source>
        <translation>مطلوب عندما تصبح حالة المبادرة: {status}.</translation>
    </message>
    <message>
        <source>Which day is meant: {readings}?</source>
        <translation>أي يوم هو المقصود: {readings}؟</translation>
    </message>
    <message>
        <source>Which number is meant: {readings}?</source>
        <translation>أي عدد هو المقصود: {readings}؟</translation>
    </message>
    <message>
        <source>Women and men are counted already.</source>
        <translation>النساء والرجال معدودون بالفعل.</translation>
    </message>
    <message>
        <source>Write only the number here; the currency has a column of its own.</source>
        <translation>اكتب هنا الرقم فقط؛ فللعملة عمود خاص بها.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes or no, please.</source>
        <translation>يرجى كتابة نعم أو لا.</translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation>مثلا: {example}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{length} characters are too many; {limit} fit.</source>
        <translation>عدد الأحرف {length} كبير؛ الحد الأقصى {limit}.</translation>
    </message>
</context>
<context>
    <name>gaps</name>
    <message>
        <source>Focal point</source>
        <translation>جهة التنسيق</translation>
    </message>
    <message>
        <source>GCM objective</source>
        <translation>هدف الاتفاق العالمي</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>الشريك</translation>
    </message>
    <message>
        <source>Planned beneficiaries</source>
        <translation>المستفيدون المقررون</translation>
    </message>
    <message>
        <source>Precise place</source>
        <translation>مكان دقيق</translation>
    </message>
    <message>
        <source>Reason of a restatement</source>
        <translation>سبب تعديل رقم معلن</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>هدف التنمية</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>A laptop is lost for good? Tell headquarters at once, which revokes its key in Settings, under Signatures. Every office hears of it with its next package, and nothing the laptop signs is taken any more. What it signed before still counts.</source>
        <translation>فُقد حاسوب نهائيًا؟ أخبر المقر فورًا، فيلغي مفتاحه في الإعدادات، ضمن التوقيعات. يعلم كل مكتب بذلك مع حزمته التالية، ولا يؤخذ بعدها شيء يوقّعه ذلك الحاسوب. أما ما وقّعه من قبل فيبقى محسوبًا.</translation>
    </message>
    <message>
        <source>A laptop is lost or stolen</source>
        <translation>فُقد حاسوب أو سُرق</translation>
    </message>
    <message>
        <source>A laptop that is stolen switched off, or locked, tells nothing: database and backups are encrypted, and only the passphrase opens them. The window locks by Ctrl+L, after a while without you, and when the computer slept. Nobody can recover a forgotten passphrase: write it down, and keep the paper elsewhere.</source>
        <translation>الحاسوب المسروق وهو مطفأ أو مقفل لا يكشف شيئًا: قاعدة البيانات ونسخها الاحتياطية مشفّرة، ولا تفتحها إلا عبارة المرور. تُقفل النافذة بالضغط على Ctrl+L، وبعد مدة من غيابك، وعندما ينام الحاسوب. لا يستطيع أحد استعادة عبارة مرور منسية: اكتبها واحفظ الورقة في مكان آخر.</translation>
    </message>
    <message>
        <source>A table that is no package: an old list, a partner’s file. Say which sheet, which row has the titles, and which column means what; the program guesses first. You see what each row would do before anything is written.</source>
        <translation>جدول ليس حزمة: قائمة قديمة أو ملف من شريك. حددوا الورقة وصف العناوين ومعنى كل عمود؛ ويخمّن البرنامج أولًا. ترون ما سيفعله كل صف قبل أن يُكتب شيء.</translation>
    </message>
    <message>
        <source>Acronyms</source>
        <translation>المختصرات</translation>
    </message>
    <message>
        <source>Ask a question here, or answer one: it travels with the packages like everything else. The answers stand under the question, and above it in your notes.</source>
        <translation>اطرح سؤالاً هنا أو أجب عن سؤال: ينتقل مع الحزم مثل كل شيء آخر. تظهر الإجابات تحت السؤال، وفوقه في ملاحظاتك.</translation>
    </message>
    <message>
        <source>Ask for a package that did not come</source>
        <translation>طلب حزمة لم تصل</translation>
    </message>
    <message>
        <source>At the first start choose your language, say where you work, and give the laptop a name that your colleagues know.</source>
        <translation>عند التشغيل الأول اختاروا لغتكم وحددوا مكان عملكم وامنحوا الحاسوب اسمًا يعرفه زملاؤكم.</translation>
    </message>
    <message>
        <source>At the first start choose {training_desk}. An amber band says that nothing is real, and no file made there is taken by a real database.</source>
        <translation>عند التشغيل الأول اختاروا {training_desk}. يبين شريط كهرماني أن لا شيء حقيقي، ولا تقبل أي قاعدة حقيقية ملفًا أُنشئ هناك.</translation>
    </message>
    <message>
        <source>Attached files, kept packages and backups beside the database are encrypted with it. Not protected: reports and copies you saved elsewhere, and packages of which the program says that they are open. Encrypt the whole disk too, and send open packages only by a way you trust: who reads the mail or finds the stick reads them.</source>
        <translation>الملفات المرفقة والحزم المحفوظة والنسخ الاحتياطية بجانب قاعدة البيانات مشفرة معها. غير محمي: التقارير والنسخ التي حفظتها في مكان آخر، والحزم التي يقول البرنامج إنها مفتوحة. شفّر القرص كله أيضًا، ولا ترسل الحزم المفتوحة إلا بطريق تثق به: من يقرأ البريد أو يجد الذاكرة يقرؤها.</translation>
    </message>
    <message>
        <source>Backups are made by themselves. Before something unusual, click {backup} in {settings}, under {backups}, and now and then copy the folder to another disk.</source>
        <translation>تُنشأ النسخ الاحتياطية تلقائيًا. وقبل أمر غير معتاد انقروا {backup} في {settings} ضمن {backups}، وانسخوا المجلد من حين لآخر إلى قرص آخر.</translation>
    </message>
    <message>
        <source>Baseline, target: where an indicator stood at the beginning, and where it should arrive.</source>
        <translation>خط الأساس والهدف: أين كان المؤشر في البداية وأين ينبغي أن يصل.</translation>
    </message>
    <message>
        <source>Believe a new laptop</source>
        <translation>الوثوق بحاسوب جديد</translation>
    </message>
    <message>
        <source>Budget, money received and money spent, line by line. Totals are by currency; currencies are never added up.</source>
        <translation>الميزانية والأموال المستلمة والمصروفة، بندًا بندًا. والمجاميع بحسب العملة، ولا تُجمع العملات المختلفة أبدًا.</translation>
    </message>
    <message>
        <source>Choose a folder or a stick, and click {write}.</source>
        <translation>اختاروا مجلدًا أو ذاكرة محمولة وانقروا {write}.</translation>
    </message>
    <message>
        <source>Choose a passphrase of four or five words, write it on paper and keep the paper elsewhere. Then click {protect}.</source>
        <translation>اختاروا عبارة سر من أربع أو خمس كلمات واكتبوها على ورقة واحفظوا الورقة في مكان آخر. ثم انقروا {protect}.</translation>
    </message>
    <message>
        <source>Choose a round and a country; behind each country stand its places. Note down what the mapping found, and put forward what could become larger.</source>
        <translation>اختر جولة وبلدا؛ وبجانب كل بلد مقاعده. دوِّن ما وجده المسح، ورشِّح ما يمكن أن يكبر.</translation>
    </message>
    <message>
        <source>Click {all_clear}. What asks for a decision stays in the list; the order of the files plays no part.</source>
        <translation>انقروا {all_clear}. يبقى في القائمة ما يحتاج إلى قرار؛ ولا أثر لترتيب الملفات.</translation>
    </message>
    <message>
        <source>Click {answer_all}: a package for each office, with receipts, decisions and the library.</source>
        <translation>انقروا {answer_all}: حزمة لكل مكتب فيها الإشعارات والقرارات والمكتبة.</translation>
    </message>
    <message>
        <source>Click {edits} and take all, or one by one. Nothing typed by others goes in by itself.</source>
        <translation>انقروا {edits} واقبلوا الكل أو واحدًا واحدًا. لا يدخل شيء كتبه غيركم من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Click {publish}. Every office reads it after its next package from you.</source>
        <translation>انقروا {publish}. يقرؤه كل مكتب بعد حزمتكم التالية إليه.</translation>
    </message>
    <message>
        <source>Click {save_report} and send the file to whoever looks after the program, with a few words: what you did, what you expected, what happened.</source>
        <translation>انقروا {save_report} وأرسلوا الملف إلى من يعتني بالبرنامج مع كلمات قليلة: ماذا فعلتم وماذا توقعتم وماذا حدث.</translation>
    </message>
    <message>
        <source>Click {take}. The receipt says where every record went, and what waits or was refused and why.</source>
        <translation>انقروا {take}. يبين الإشعار أين ذهب كل سجل، وما ينتظر أو رُفض ولماذا.</translation>
    </message>
    <message>
        <source>Click {verify}. Every office hears of it with its next package.</source>
        <translation>انقروا {verify}. يعلم كل مكتب بذلك مع حزمته التالية.</translation>
    </message>
    <message>
        <source>Close Passerelle everywhere, and type: passerelle move FILE ADDRESS. All is copied and compared; the file is kept. The same way back makes a file again.</source>
        <translation>أغلقوا Passerelle في كل مكان، ثم اكتبوا: passerelle move FILE ADDRESS. يُنسخ كل شيء ويقارن، ويبقى الملف محفوظًا. والطريق نفسه بالعكس يعيد ملفًا.</translation>
    </message>
    <message>
        <source>Close a period</source>
        <translation>إغلاق فترة</translation>
    </message>
    <message>
        <source>Confirmed: the other side has said that it took a package in. Before that, it is only sent.</source>
        <translation>مؤكدة: قال الطرف الآخر إنه استورد الحزمة. وقبل ذلك هي مرسلة فقط.</translation>
    </message>
    <message>
        <source>Conflict: two people changed the same field without knowing of each other. Both values are kept until somebody decides.</source>
        <translation>التعارض: عدّل شخصان الحقل نفسه دون علم أحدهما بالآخر. تُحفظ القيمتان إلى أن يقرر أحد.</translation>
    </message>
    <message>
        <source>Count the people</source>
        <translation>إحصاء الأشخاص</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T turns the trainer’s view on: larger text, and keys and clicks shown. {again} gives everybody fresh data.</source>
        <translation>يشغّل Ctrl+Shift+T عرض المدرّب: نص أكبر ومفاتيح ونقرات ظاهرة. ويعطي {again} الجميع بيانات جديدة.</translation>
    </message>
    <message>
        <source>Decide a conflict</source>
        <translation>الفصل في تعارض</translation>
    </message>
    <message>
        <source>Digits: thirty figures that stand for the key of a laptop. Compared by phone, they show that a package is really from there.</source>
        <translation>الأرقام: ثلاثون رقمًا تمثل مفتاح حاسوب. وتُظهر مقارنتها بالهاتف أن الحزمة منه حقًا.</translation>
    </message>
    <message>
        <source>Drop the enrolment or the first package of the laptop on the window, and click {compare}.</source>
        <translation>أسقطوا على النافذة تسجيل الحاسوب أو حزمته الأولى وانقروا {compare}.</translation>
    </message>
    <message>
        <source>Drop the file anywhere on the window. You read what it would bring; nothing changes yet.</source>
        <translation>أسقطوا الملف في أي مكان من النافذة. تقرؤون ما سيأتي به؛ ولا يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>Each committee has its own scores: press 0, 1 or 2 and the cursor goes on; the space bar gives a bonus, which stands beside the sum. Only who has all scores has a rank, equal sums share it, and no sum knocks out.</source>
        <translation>لكل لجنة درجاتها: اضغط 0 أو 1 أو 2 فينتقل المؤشر؛ ومفتاح المسافة يمنح نقطة إضافية تبقى بجانب المجموع. لا ترتيب إلا لمن اكتملت درجاته، والمجاميع المتساوية تتقاسمه، ولا مجموع يُقصي.</translation>
    </message>
    <message>
        <source>Each laptop signs its packages. A protected database takes nothing of a laptop before somebody rang and compared the thirty digits; a file that was forged or changed on the way is not taken. What people edit in the sheets on purpose is named cell by cell, and goes in only when you say so. A careless phone call, or a database that believes everybody, undoes all this.</source>
        <translation>يوقّع كل حاسوب حزمه. ولا تأخذ قاعدة محمية شيئًا من حاسوب قبل أن يتصل أحد ويقارن الأرقام الثلاثين؛ والملف المزوّر أو المعدَّل في الطريق لا يؤخذ. وما يعدّله الناس عمدًا في الأوراق يُذكر خلية خلية، ولا يدخل إلا إذا قلت ذلك. مكالمة مهملة، أو قاعدة تصدّق الجميع، تُبطل هذا كله.</translation>
    </message>
    <message>
        <source>A package that two of you take in is taken once. Who decides a conflict second is told who was first. Packages and attached files lie on the server, for all.</source>
        <translation>الحزمة التي يستوردها اثنان منكم تُؤخذ مرة واحدة. ومن يبتّ في تعارض ثانياً يُخبَر بمن سبقه. الحزم والملفات المرفقة على الخادم، للجميع.</translation>
    </message>
    <message>
        <source>After going back, open the database first on a computer that worked with it before: it knows which consent was taken back since the backup, and those values go again.</source>
        <translation>بعد الرجوع إلى نسخة، افتح قاعدة البيانات أولًا على حاسوب عمل معها من قبل: فهو يعرف الموافقات التي سُحبت بعد النسخة، فتُحذف تلك البيانات من جديد.</translation>
    </message>
    <message>
        <source>All initiatives. Filters stand above the list; Enter opens an initiative, with its partners, people, activities, money and notes as a list of sections at the side: how much each holds, and a dashed circle where something is missing; Ctrl+Tab goes to the next. Choose several rows to give them one value in one go.</source>
        <translation>جميع المبادرات. المرشحات فوق القائمة، ويفتح مفتاح Enter مبادرة مع شركائها وأشخاصها وأنشطتها وأموالها وملاحظاتها في قائمة أقسام على الجانب: كم يحتوي كل قسم، ودائرة متقطعة حيث ينقص شيء، وينتقل Ctrl+Tab إلى القسم التالي. اختاروا عدة صفوف لإعطائها قيمة واحدة دفعة واحدة.</translation>
    </message>
    <message>
        <source>Choose {open_server} at the first start or with Ctrl+Shift+O, and type what your administrator gave you. The password is asked for each time, unless you keep it in PostgreSQL’s password file.</source>
        <translation>اختاروا {open_server} عند البدء أول مرة أو بـCtrl+Shift+O، واكتبوا ما أعطاكم مدير الخادم. تُطلب كلمة المرور كل مرة، إلا إذا حفظتموها في ملف كلمات مرور PostgreSQL.</translation>
    </message>
    <message>
        <source>Every evening: passerelle backup ADDRESS, or pg_dump. To go back, pg_restore into an empty database. Attached files and packages are in it; keep it like any secret, and encrypt the disks of the server.</source>
        <translation>كل مساء: passerelle backup ADDRESS أو pg_dump. وللعودة pg_restore إلى قاعدة فارغة. فيها الملفات المرفقة والحزم؛ احفظوها كأي سر، وشفّروا أقراص الخادم.</translation>
    </message>
    <message>
        <source>Every indicator with baseline, target and what it stands at. Standard ones are added up across initiatives and countries, your own stand alone. Choose one and its values are drawn; type date and value below it, and Enter saves.</source>
        <translation>كل المؤشرات مع خط الأساس والقيمة المستهدفة والقيمة الحالية. تُجمع المؤشرات الموحدة عبر المبادرات والبلدان، وتبقى مؤشراتكم الخاصة منفردة. اختاروا مؤشرا فتُرسم قيمه؛ واكتبوا التاريخ والقيمة تحته، ومفتاح الإدخال يحفظهما.</translation>
    </message>
    <message>
        <source>Every kind of record, also those without a page of their own.</source>
        <translation>كل أنواع السجلات، حتى تلك التي لا صفحة خاصة بها.</translation>
    </message>
    <message>
        <source>Every office with its laptops: when it was last heard of, what is missing, what it has confirmed. From here you write a package for it, ask it to send again, or see its records.</source>
        <translation>كل مكتب مع حواسيبه: متى وصل آخر خبر منه وما ينقص وما أكده. من هنا تنشئون له حزمة أو تطلبون منه إعادة الإرسال أو ترون سجلاته.</translation>
    </message>
    <message>
        <source>Every organisation that takes part somewhere. Record each only once: the list of possible doubles helps.</source>
        <translation>كل منظمة تشارك في مكان ما. سجّلوا كل واحدة مرة واحدة فقط: وتساعدكم قائمة التكرارات المحتملة.</translation>
    </message>
    <message>
        <source>Every way to the initiatives: by country, region, programme, round, goal or theme, each with its initiatives, money and people. Enter shows what stands under a line; below are the reports about it.</source>
        <translation>كل الطرق إلى المبادرات: حسب البلد أو المنطقة أو البرنامج أو الجولة أو الهدف أو الموضوع، ولكلٍّ مبادراته وأمواله وأشخاصه. مفتاح الإدخال يعرض ما يرد تحت السطر؛ وفي الأسفل التقارير عنه.</translation>
    </message>
    <message>
        <source>Everything at hand without a network. Type a word to find a text; F1 opens the one about where you are. At the top you make a problem report when something does not work.</source>
        <translation>كل شيء في متناولكم دون شبكة. اكتبوا كلمة للعثور على نص؛ ويفتح F1 نص المكان الذي أنتم فيه. وفي الأعلى تعدّون تقريرًا عن مشكلة حين لا يعمل شيء.</translation>
    </message>
    <message>
        <source>Figures, and their dates</source>
        <translation>أرقام وتواريخها</translation>
    </message>
    <message>
        <source>Fill in what you know. F1 explains the field you are in; Ctrl+S saves, Ctrl+Z takes back.</source>
        <translation>املؤوا ما تعرفونه. يشرح F1 الحقل الذي أنتم فيه؛ ويحفظ Ctrl+S، ويتراجع Ctrl+Z.</translation>
    </message>
    <message>
        <source>GCM: Global Compact for Safe, Orderly and Regular Migration; some texts write MCG.</source>
        <translation>GCM: الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية؛ وتكتب بعض النصوص MCG.</translation>
    </message>
    <message>
        <source>Give 0, 1 or 2 for each of the seven criteria. The ranking appears by itself; equal sums share a rank.</source>
        <translation>امنحوا 0 أو 1 أو 2 لكل من المعايير السبعة. يظهر الترتيب تلقائيًا؛ ويتقاسم المتساوون المرتبة.</translation>
    </message>
    <message>
        <source>Headquarters clicks {revoke} at that laptop, and writes a package for every office: from then on nothing the laptop signs is taken.</source>
        <translation>ينقر المقر {revoke} عند ذلك الحاسوب وينشئ حزمة لكل مكتب: ومنذئذ لا يُقبل شيء يوقعه ذلك الحاسوب.</translation>
    </message>
    <message>
        <source>Headquarters closes a period once its numbers were reported. Nothing is refused afterwards: what comes or changes later is kept, counts as a restatement and asks for a reason.</source>
        <translation>يغلق المقر الفترة بعد الإبلاغ عن أرقامها. ولا يُرفض شيء بعد ذلك: فما يصل أو يتغير لاحقا يُحفظ ويُعد تعديلا ويُطلب له سبب.</translation>
    </message>
    <message>
        <source>How packages travel</source>
        <translation>كيف تنتقل الحزم</translation>
    </message>
    <message>
        <source>IOM has its seat in Geneva, 174 member states and more than 400 offices (as of 25 January 2024).</source>
        <translation>مقر المنظمة الدولية للهجرة في جنيف، ولها 174 دولة عضوًا وأكثر من 400 مكتب (حتى 25 يناير 2024).</translation>
    </message>
    <message>
        <source>If nobody has verified its laptop yet, click {compare}, ring the office at a number you knew before, and compare.</source>
        <translation>إن لم يتحقق أحد بعد من حاسوب المرسل فانقروا {compare} واتصلوا بالمكتب على رقم عرفتموه من قبل وقارنوا.</translation>
    </message>
    <message>
        <source>If somebody has to come back to it, give it a follow-up with a date: it then stands on {home} until it is done.</source>
        <translation>إن كان على أحد أن يعود إليها فحددوا لها متابعة بتاريخ: تظهر عندئذ في {home} إلى أن تُنجز.</translation>
    </message>
    <message>
        <source>In reports for partners and the public, small numbers of people are hidden so that they cannot be computed back. Who gets several reports about the same people over time may still learn something: their notes say so. Against malicious programs on your computer nothing here helps.</source>
        <translation>في التقارير الموجهة إلى الشركاء والجمهور تُخفى الأعداد الصغيرة للأشخاص بحيث لا يمكن حسابها. ومن يتلقى عدة تقارير عن الأشخاص أنفسهم مع الوقت قد يعرف شيئًا مع ذلك: ملاحظاتها تقول هذا. أما البرامج الخبيثة على حاسوبك فلا ينفع ضدها شيء هنا.</translation>
    </message>
    <message>
        <source>In {settings}, under {signatures}, click {enrol} and send the file to headquarters. When they ring, read out the digits of this laptop.</source>
        <translation>في {settings}، ضمن {signatures}، انقروا {enrol} وأرسلوا الملف إلى المقر. وعندما يتصل المقر اقرؤوا له أرقام هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Initiative: what a partner does about migration and development, from the first idea to its end. Everything else belongs to one.</source>
        <translation>المبادرة: ما يقوم به شريك في الهجرة والتنمية من الفكرة الأولى حتى النهاية. وكل ما عداها يتبع مبادرة.</translation>
    </message>
    <message>
        <source>JMDI: Joint Migration and Development Initiative; some texts write ICMD.</source>
        <translation>JMDI: المبادرة المشتركة للهجرة والتنمية؛ وتكتب بعض النصوص ICMD.</translation>
    </message>
    <message>
        <source>Keep a backup, and go back to one</source>
        <translation>إنشاء نسخة احتياطية والعودة إليها</translation>
    </message>
    <message>
        <source>Keep one, or write it anew, and say why in a sentence. If you do not know, ask the other office first: nothing else waits for it.</source>
        <translation>احتفظوا بإحداهما أو اكتبوها من جديد واذكروا السبب في جملة. وإن لم تعرفوا فاسألوا المكتب الآخر أولًا: لا ينتظر ذلك أي شيء آخر.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>LRG: local and regional governments. Some texts write GRL, GLR or GAL and mean the same.</source>
        <translation>LRG: الحكومات المحلية والإقليمية (local and regional governments). وتكتب بعض النصوص GRL أو GLR أو GAL بالمعنى نفسه.</translation>
    </message>
    <message>
        <source>Language, look and text size take effect at once. Under Backups you make a copy of everything, or go back to one.</source>
        <translation>تتغير اللغة والمظهر وحجم النص فورًا. وفي «النسخ الاحتياطية» تنشئون نسخة من كل شيء أو تعودون إلى إحداها.</translation>
    </message>
    <message>
        <source>Leave empty what you do not know: empty means no data, and 0 means nobody.</source>
        <translation>اتركوا ما لا تعرفونه فارغًا: الفراغ يعني عدم وجود بيانات، والصفر يعني لا أحد.</translation>
    </message>
    <message>
        <source>Let somebody without the program correct in Excel</source>
        <translation>السماح لمن لا يملك البرنامج بالتصحيح في إكسل</translation>
    </message>
    <message>
        <source>MMD: Marrakech Mayors Declaration.</source>
        <translation>MMD: إعلان رؤساء البلديات في مراكش.</translation>
    </message>
    <message>
        <source>MMPTF: Migration Multi-Partner Trust Fund.</source>
        <translation>MMPTF: الصندوق الاستئماني المتعدد الشركاء للهجرة.</translation>
    </message>
    <message>
        <source>Make a report for somebody</source>
        <translation>إعداد تقرير لشخص ما</translation>
    </message>
    <message>
        <source>More than 76 leaders of cities adopted the Marrakech Mayors Declaration in 2018.</source>
        <translation>اعتمد أكثر من 76 من قادة المدن إعلان رؤساء البلديات في مراكش عام 2018.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nothing is refused afterwards: what comes later counts as a restatement, with its reason, and you see old and new beside each other.</source>
        <translation>لا يُرفض شيء بعد ذلك: ما يصل لاحقًا يُعد تصويبًا مع سببه، وترون القديم والجديد جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Office: a country office, or headquarters. An office writes its own records; headquarters comments and decides.</source>
        <translation>المكتب: مكتب قطري أو المقر. يكتب المكتب سجلاته، ويعلق المقر ويقرر.</translation>
    </message>
    <message>
        <source>On a new laptop, begin as an office. What was sent comes back with headquarters’ next package; only what was never sent is gone.</source>
        <translation>على حاسوب جديد ابدؤوا كمكتب. يعود ما أُرسل مع حزمة المقر التالية؛ ولا يضيع إلا ما لم يُرسل قط.</translation>
    </message>
    <message>
        <source>Once the numbers of a period were reported, open {results} and click {close_period}.</source>
        <translation>بعد الإبلاغ عن أعداد فترة ما افتحوا {results} وانقروا {close_period}.</translation>
    </message>
    <message>
        <source>One initiative with all that belongs to it: its fields under the first tab, then partners, people, activities, money, notes, results and files. The sheet is its one page to print; the history says who changed what, and takes a value back.</source>
        <translation>مبادرة واحدة مع كل ما يتبعها: حقولها في علامة التبويب الأولى، ثم الشركاء والأشخاص والأنشطة والتمويل والملاحظات والنتائج والملفات. ورقة الملخص هي صفحتها للطباعة؛ ويبين السجل الزمني من غيّر ماذا ويعيد قيمة سابقة.</translation>
    </message>
    <message>
        <source>One of: {choices}</source>
        <translation>واحد من: {choices}</translation>
    </message>
    <message>
        <source>Open the training</source>
        <translation>فتح التدريب</translation>
    </message>
    <message>
        <source>Open {beneficiaries}, choose the initiative, say whether the numbers are planned or reached, and for which period.</source>
        <translation>افتحوا {beneficiaries} واختاروا المبادرة وحددوا هل الأعداد مخططة أم محققة ولأي فترة.</translation>
    </message>
    <message>
        <source>Open {conflicts}. Both values stand side by side, with who wrote them and when; the words that differ are marked.</source>
        <translation>افتحوا {conflicts}. تقف القيمتان جنبًا إلى جنب مع من كتبهما ومتى؛ والكلمات المختلفة معلَّمة.</translation>
    </message>
    <message>
        <source>Open {exchange}. Under {send} you read what would go. At headquarters, choose the office it is for.</source>
        <translation>افتحوا {exchange}. تقرؤون ضمن {send} ما سيُرسل. وفي المقر اختاروا المكتب المرسل إليه.</translation>
    </message>
    <message>
        <source>Open {help} and click {problem}. Look at the texts: they hold no record, no name and no key.</source>
        <translation>افتحوا {help} وانقروا {problem}. اطلعوا على النصوص: ليس فيها سجل ولا اسم ولا مفتاح.</translation>
    </message>
    <message>
        <source>Open {initiatives} and press Ctrl+N. At first a title and a status are enough; nothing is lost if you stop half-way.</source>
        <translation>افتحوا {initiatives} واضغطوا Ctrl+N. يكفي في البداية عنوان وحالة؛ ولا يضيع شيء إن توقفتم في منتصف الطريق.</translation>
    </message>
    <message>
        <source>Open {lessons} and begin one. The strip says what to do next and ticks each step off when it is really done.</source>
        <translation>افتحوا {lessons} وابدؤوا درسًا. يبين الشريط ما يجب فعله ويؤشر على كل خطوة حين تُنجز فعلًا.</translation>
    </message>
    <message>
        <source>Open {library}. Above it stands what offices would like to share; read it, above all for names of persons.</source>
        <translation>افتحوا {library}. في أعلاها ما تود المكاتب مشاركته؛ اقرؤوه، ولا سيما بحثًا عن أسماء أشخاص.</translation>
    </message>
    <message>
        <source>Open {notes} and press Ctrl+N. Choose a kind, give it a title and a text. Please write no names and nothing by which a person could be found.</source>
        <translation>افتحوا {notes} واضغطوا Ctrl+N. اختاروا نوعًا واكتبوا عنوانًا ونصًا. لا تكتبوا أسماء ولا أي شيء يمكن به التعرف على شخص.</translation>
    </message>
    <message>
        <source>Open {offices}. For each office you see when it was last heard of, and which of its packages are missing.</source>
        <translation>افتحوا {offices}. ترون لكل مكتب متى وصل آخر خبر منه وأي حزمه مفقودة.</translation>
    </message>
    <message>
        <source>Open {partners} and look at the possible doubles: they stand side by side.</source>
        <translation>افتحوا {partners} وانظروا إلى السجلات التي قد تكون مكررة: تقف جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>Open {reception} and drop all files on it, or choose a folder. Each gets a line with what it would bring, or why not.</source>
        <translation>افتحوا {reception} وأسقطوا عليها كل الملفات أو اختاروا مجلدًا. يحصل كل ملف على سطر يبين ما سيأتي به أو لماذا لا.</translation>
    </message>
    <message>
        <source>Open {reports}, type a word of your question, and narrow the answer above it: country, period, programme.</source>
        <translation>افتحوا {reports} واكتبوا كلمة من سؤالكم وحددوا الجواب من فوقه: البلد والفترة والبرنامج.</translation>
    </message>
    <message>
        <source>Open {rounds}, choose a round and a country. What the mapping found stands there; put forward what could become larger.</source>
        <translation>افتحوا {rounds} واختاروا جولة وبلدًا. يقف هناك ما وجده المسح؛ رشحوا ما يمكن أن يكبر.</translation>
    </message>
    <message>
        <source>Organisations that may be the same, side by side. Tied, they count once in reports; nothing is merged, and they can be untied.</source>
        <translation>منظمات قد تكون واحدة، جنبًا إلى جنب. إذا رُبطت حُسبت مرة واحدة في التقارير؛ ولا يُدمج شيء ويمكن فك الربط.</translation>
    </message>
    <message>
        <source>Package: a workbook that carries to the other side what it lacks. Each has a number.</source>
        <translation>الحزمة: مصنف يحمل إلى الطرف الآخر ما ينقصه. ولكل حزمة رقم.</translation>
    </message>
    <message>
        <source>Packages may come late, twice or in any order: nothing is lost and nothing counts twice. What was in a lost one comes again by itself with the next. Where two people changed the same field, both values are kept and somebody decides.</source>
        <translation>قد تصل الحزم متأخرة أو مرتين أو بأي ترتيب: لا يضيع شيء ولا يُحتسب شيء مرتين. وما كان في حزمة ضائعة يعود تلقائيًا مع التي تليها. وإذا عدّل شخصان الحقل نفسه بقيت القيمتان معًا ويقرر أحد بينهما.</translation>
    </message>
    <message>
        <source>Packages of many offices at once: a line for each file says what it would bring, or why it cannot be taken in. What is clear goes in with one click, the rest waits for you; answers for all offices are written here too.</source>
        <translation>حزم مكاتب كثيرة دفعة واحدة: سطر لكل ملف يبين ما سيأتي به أو لماذا لا يمكن استيراده. يدخل الواضح بنقرة واحدة وينتظركم الباقي؛ وهنا تُنشأ أيضًا الردود على كل المكاتب.</translation>
    </message>
    <message>
        <source>Pass on what offices share</source>
        <translation>تعميم ما تشاركه المكاتب</translation>
    </message>
    <message>
        <source>Passphrase: the words that open a protected database.</source>
        <translation>عبارة السر: الكلمات التي تفتح قاعدة بيانات محمية.</translation>
    </message>
    <message>
        <source>People by category, sex and age, planned and reached. The grid takes what you copied from a spreadsheet; nothing is saved before what cannot be read is put right.</source>
        <translation>الأشخاص بحسب الفئة والجنس والعمر، المخطط لهم والذين جرى الوصول إليهم. وتقبل الشبكة ما نسختموه من جدول بيانات، ولا يُحفظ شيء قبل تصحيح ما تتعذر قراءته.</translation>
    </message>
    <message>
        <source>Put the database of headquarters on a server</source>
        <translation>وضع قاعدة المقر على خادم</translation>
    </message>
    <message>
        <source>Questions with their answers, as figures, tables and pictures. Type a word to find one; above the answer you narrow it. Names in colour open their record, a heading sorts, and Ctrl+C copies a table.</source>
        <translation>أسئلة مع إجاباتها بالأرقام والجداول والصور. اكتب كلمة لتجد سؤالًا؛ وفوق الإجابة تضيّق نطاقها. الأسماء الملونة تفتح سجلها، والعنوان يرتّب، وCtrl+C ينسخ الجدول.</translation>
    </message>
    <message>
        <source>Receipt: what became of a package, record by record. It comes back with the next package.</source>
        <translation>إشعار الاستلام: ما صار إليه أمر الحزمة سجلًا سجلًا. ويعود مع الحزمة التالية.</translation>
    </message>
    <message>
        <source>Record an initiative</source>
        <translation>تسجيل مبادرة</translation>
    </message>
    <message>
        <source>Record: one entry, such as an initiative, a note or a line of money.</source>
        <translation>السجل: إدخال واحد، كمبادرة أو ملاحظة أو بند تمويل.</translation>
    </message>
    <message>
        <source>Restatement: a number that changed after its period was closed, with the reason.</source>
        <translation>التصويب: عدد تغيّر بعد إغلاق فترته، مع السبب.</translation>
    </message>
    <message>
        <source>Ring the office at a number you knew before, never one that came with the file. Let them read the digits; type the last two groups.</source>
        <translation>اتصلوا بالمكتب على رقم عرفتموه من قبل، لا على رقم جاء مع الملف. دعوه يقرأ الأرقام واكتبوا المجموعتين الأخيرتين.</translation>
    </message>
    <message>
        <source>Round: a call of a programme for initiatives, with its criteria, committees and places.</source>
        <translation>الجولة: دعوة من برنامج لتقديم مبادرات، بمعاييرها ولجانها ومقاعدها.</translation>
    </message>
    <message>
        <source>Run roles.sql of the same folder in the database, again after each update, and give each officer a login of her or his own, of the role passerelle_mergers: it stands on what the officer decides. Let the server prove its name by a certificate.</source>
        <translation>شغّلوا roles.sql من المجلد نفسه في القاعدة، وثانية بعد كل تحديث، وأعطوا كل موظف اسم دخول خاصاً به من دور passerelle_mergers: فهو يظهر على ما يقرره. وليثبت الخادم اسمه بشهادة.</translation>
    </message>
    <message>
        <source>Under the same title, the sections take its partners, people, activities, money and notes. What is missing stands on {home}: come back when you know more.</source>
        <translation>تحت العنوان نفسه تتسع الأقسام للشركاء والأشخاص والأنشطة والتمويل والملاحظات. وما ينقص يظهر في {home}: عودوا إليه حين تعرفون أكثر.</translation>
    </message>
    <message>
        <source>Save it as Excel, PDF or CSV, or print it. What left is noted, so that later reports do not give anything away.</source>
        <translation>احفظوه بصيغة إكسل أو PDF أو CSV أو اطبعوه. يُدوَّن ما خرج حتى لا تكشف التقارير اللاحقة شيئًا.</translation>
    </message>
    <message>
        <source>Say for whom it is made before it goes out to Excel, PDF, CSV or paper: for partners and the public, small numbers of people are hidden, and so is what would give them away.</source>
        <translation>حدّد لمن أُعدّ التقرير قبل إخراجه إلى Excel أو PDF أو CSV أو الورق: للشركاء وللجمهور تُخفى الأعداد الصغيرة من الأشخاص وكل ما قد يكشفها.</translation>
    </message>
    <message>
        <source>Say for whom it is. For partners and the public, small numbers of people are hidden.</source>
        <translation>حددوا لمن هو. تُخفى الأعداد الصغيرة من الأشخاص في تقارير الشركاء والجمهور.</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Select in a round</source>
        <translation>الاختيار في جولة</translation>
    </message>
    <message>
        <source>Send the file by mail, or hand the stick over. The file keeps its name; do not open and save it on the way.</source>
        <translation>أرسلوا الملف بالبريد أو سلّموا الذاكرة باليد. يحتفظ الملف باسمه؛ لا تفتحوه ولا تحفظوه في الطريق.</translation>
    </message>
    <message>
        <source>Send the package as it is, or an empty table made with {template}.</source>
        <translation>أرسلوا الحزمة كما هي أو جدولًا فارغًا يُنشأ عبر {template}.</translation>
    </message>
    <message>
        <source>Send your report to headquarters</source>
        <translation>إرسال تقريركم إلى المقر</translation>
    </message>
    <message>
        <source>Set up your laptop</source>
        <translation>إعداد حاسوبكم</translation>
    </message>
    <message>
        <source>Six short lessons with invented data. Ctrl+Shift+T turns the trainer’s view on: larger text, and keys and clicks shown.</source>
        <translation>ستة دروس قصيرة ببيانات مختلقة. ويشغّل Ctrl+Shift+T عرض المدرّب: نص أكبر مع إظهار المفاتيح والنقرات.</translation>
    </message>
    <message>
        <source>Something does not work</source>
        <translation>شيء لا يعمل</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation>استيراد حزمة</translation>
    </message>
    <message>
        <source>Take in the packages of all offices at once</source>
        <translation>استيراد حزم كل المكاتب دفعة واحدة</translation>
    </message>
    <message>
        <source>Tell headquarters at once, by phone, whatever the hour.</source>
        <translation>أبلغوا المقر فورًا بالهاتف في أي ساعة.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>The administrator makes an empty database on PostgreSQL 15 or later, sorted by “C”; the folder resources/server has a file for Docker that does so.</source>
        <translation>ينشئ المسؤول قاعدة فارغة على PostgreSQL 15 أو أحدث، مرتبة حسب «C»؛ وفي المجلد resources/server ملف لـ Docker يقوم بذلك.</translation>
    </message>
    <message>
        <source>The first analysis and the national committee are the office&apos;s: you find them at an initiative, under Selection. The steering committee&apos;s word is written at headquarters, and approval waits for its yes. Too few places only warn.</source>
        <translation>التحليل الأولي واللجنة الوطنية من شأن المكتب: تجدهما في المبادرة تحت «الاختيار». أما كلمة اللجنة التوجيهية فتُسجَّل في المقر، والاعتماد ينتظر موافقتها. ونقص المقاعد ينبِّه فقط.</translation>
    </message>
    <message>
        <source>The journal: progress, lessons, needs, questions. Please write no names and nothing by which a person could be found. What you share reaches all offices by headquarters.</source>
        <translation>السجل: التقدم والدروس والاحتياجات والأسئلة. لا تكتبوا أسماء ولا شيئًا يمكن أن يُستدل به على شخص. وما تشاركونه يصل إلى جميع المكاتب عبر المقر.</translation>
    </message>
    <message>
        <source>The next package from the other side brings the receipt, and yours is marked as confirmed. If it got lost, write another: it carries the same once more.</source>
        <translation>تحمل الحزمة التالية من الطرف الآخر إشعار الاستلام فتُعلَّم حزمتكم مؤكدة. وإن ضاعت فأنشئوا أخرى: تحمل الشيء نفسه مرة ثانية.</translation>
    </message>
    <message>
        <source>The other side looks at it first, then takes it in. Its next package brings you the receipt, and only then is yours marked as confirmed.</source>
        <translation>يطّلع عليها الطرف الآخر أولًا ثم يستوردها. وتحمل حزمته التالية إليكم إيصال الاستلام، وعندها فقط تُعلَّم حزمتكم بأنها مؤكَّدة.</translation>
    </message>
    <message>
        <source>There are 281 million international migrants in the world (IOM, page of 25 January 2024). Migration that is safe, regular and orderly is good for migrants and for society.</source>
        <translation>في العالم 281 مليون مهاجر دولي (المنظمة الدولية للهجرة، صفحة 25 يناير 2024). والهجرة الآمنة والنظامية والمنظمة تفيد المهاجرين والمجتمع.</translation>
    </message>
    <message>
        <source>This field is always needed.</source>
        <translation>هذا الحقل مطلوب دائمًا.</translation>
    </message>
    <message>
        <source>This is about a person: record it only if that person agrees.</source>
        <translation>هذا يخص شخصًا بعينه: لا تسجّلوه إلا بموافقته.</translation>
    </message>
    <message>
        <source>Tie those that are the same. They then count once in reports, both stay as they are, and you can untie them again.</source>
        <translation>اربطوا ما هو واحد. تُحسب عندئذ مرة واحدة في التقارير ويبقى كلاهما كما هو، ويمكنكم فك الربط.</translation>
    </message>
    <message>
        <source>Tie two entries of the same organisation</source>
        <translation>ربط سجلّين للمنظمة نفسها</translation>
    </message>
    <message>
        <source>To go back, choose one there and click {restore}. You read first what would be missing; the database of now is kept aside.</source>
        <translation>للعودة اختاروا نسخة هناك وانقروا {restore}. تقرؤون أولًا ما سينقص؛ وتُحفظ قاعدة البيانات الحالية جانبًا.</translation>
    </message>
    <message>
        <source>Two people changed the same field without knowing of each other. Keep one value or write it anew, and say why: the reason travels back. Nothing else waits for it.</source>
        <translation>عدّل شخصان الحقل نفسه دون أن يعلم أحدهما بالآخر. أبقوا إحدى القيمتين أو اكتبوها من جديد واذكروا السبب: فالسبب يعود مع القرار. ولا شيء آخر ينتظر ذلك.</translation>
    </message>
    <message>
        <source>Type the numbers, or paste them from a spreadsheet. What cannot be read is marked, and nothing is saved before it is put right.</source>
        <translation>اكتبوا الأعداد أو ألصقوها من جدول. يُعلَّم ما لا يُقرأ، ولا يُحفظ شيء قبل تصحيحه.</translation>
    </message>
    <message>
        <source>Under Send you see what would go and write the package. Drop packages under Receive: you see what they would bring before anything changes. Below are all packages both ways; Enter shows the receipt.</source>
        <translation>في «الإرسال» ترون ما سيُرسل وتكتبون الحزمة. أفلتوا الحزم في «الاستلام» فترون ما ستجلبه قبل أن يتغير أي شيء. وفي الأسفل جميع الحزم في الاتجاهين، ويعرض مفتاح Enter الإيصال.</translation>
    </message>
    <message>
        <source>Under Signatures stand the digits of this laptop, to be read out when somebody rings, and the laptops that are believed here. A laptop that was lost is revoked there, by headquarters.</source>
        <translation>ضمن التوقيعات تجد أرقام هذا الحاسوب لتقرأها عندما يتصل أحد، والحواسيب الموثوقة هنا. وهناك يلغي المقر مفتاح حاسوب فُقد.</translation>
    </message>
    <message>
        <source>Wait a little: the next package usually carries what was in the lost one. If it is urgent, click {request} and send that file.</source>
        <translation>انتظروا قليلًا: تحمل الحزمة التالية عادة ما كان في المفقودة. وإن كان الأمر عاجلًا فانقروا {request} وأرسلوا ذلك الملف.</translation>
    </message>
    <message>
        <source>Was it a mistake? In {exchange}, under the list of packages, click {undo}: that works until you record or send something.</source>
        <translation>هل كان ذلك خطأ؟ في {exchange}، تحت قائمة الحزم، انقروا {undo}: يمكن ذلك ما لم تسجلوا أو ترسلوا شيئًا.</translation>
    </message>
    <message>
        <source>What a colleague saves or takes in is in your window two seconds later; what you are writing, and the line you are on, stay.</source>
        <translation>ما يحفظه زميل أو يستورده يظهر في نافذتكم بعد ثانيتين؛ ويبقى ما تكتبونه والسطر الذي أنتم عليه.</translation>
    </message>
    <message>
        <source>What a package brought, record by record, with a way to each; what waits, and for what; what was refused, and why. Its code can be read out by phone, so that the sender need not wait for your next package.</source>
        <translation>ما جاءت به حزمة سجلًا سجلًا مع طريق إلى كل سجل؛ وما ينتظر وماذا ينتظر؛ وما رُفض ولماذا. ويمكن قراءة رمزه بالهاتف حتى لا ينتظر المرسل حزمتكم التالية.</translation>
    </message>
    <message>
        <source>What is due, what is missing and what came in, each with a way to it. Three numbers and the charts tell where your office stands.</source>
        <translation>ما حان موعده وما ينقص وما وصل، ومع كل منها طريق إليه. وثلاثة أرقام والرسوم تبيّن أين يقف مكتبكم.</translation>
    </message>
    <message>
        <source>What is planned, being done and done, with its day and who came.</source>
        <translation>ما هو مخطط له وما يُنفَّذ وما أُنجز، مع يومه ومن حضر.</translation>
    </message>
    <message>
        <source>What is protected, and what is not</source>
        <translation>ما هو محمي وما ليس محميًا</translation>
    </message>
    <message>
        <source>What offices learned and share, by theme, kind and office, to read offline.</source>
        <translation>ما تعلمته المكاتب وتشاركه، بحسب الموضوع والنوع والمكتب، للقراءة دون اتصال.</translation>
    </message>
    <message>
        <source>What others can learn from, you pass on with {share}: it reaches all offices by headquarters, and stands in their {library}.</source>
        <translation>ما قد يفيد غيركم مرروه عبر {share}: يصل إلى كل المكاتب عن طريق المقر ويظهر في {library} لديها.</translation>
    </message>
    <message>
        <source>What somebody typed into the sheets of a package, each with its place, before and after. Take all, some or none; the choice stands in the history, and whoever takes it elsewhere makes the same change.</source>
        <translation>ما كتبه شخص في أوراق حزمة، مع موضعه، قبل وبعد. اقبلوا الكل أو البعض أو لا شيء؛ يبقى الاختيار في السجل الزمني، ومن يقبله في مكان آخر يُحدث التغيير نفسه.</translation>
    </message>
    <message>
        <source>What was deleted, by whom and when. Enter brings a record back as it was, with what was deleted along with it. Names of persons that were deleted are gone for good.</source>
        <translation>ما حُذف ومن حذفه ومتى. يعيد Enter السجل كما كان مع ما حُذف معه. أسماء الأشخاص المحذوفة زالت نهائيًا.</translation>
    </message>
    <message>
        <source>What you record stays on this laptop until you write a package: a workbook that carries what the other side lacks. It travels as you like, by mail or on a stick; no network is needed.</source>
        <translation>يبقى ما تسجّلونه على هذا الحاسوب إلى أن تكتبوا حزمة: وهي مصنف يحمل ما ينقص الطرف الآخر. تنتقل كما تشاؤون، بالبريد أو على ذاكرة محمولة، ولا حاجة إلى شبكة.</translation>
    </message>
    <message>
        <source>When the file comes back, drop it on the window. Each correction is named with sheet and cell, before and after.</source>
        <translation>عندما يعود الملف أسقطوه على النافذة. يُذكر كل تصحيح بورقته وخليته، قبل وبعد.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>مفردات</translation>
    </message>
    <message>
        <source>Work with colleagues on one database</source>
        <translation>العمل مع الزملاء على قاعدة واحدة</translation>
    </message>
    <message>
        <source>Write down what happened</source>
        <translation>تدوين ما حدث</translation>
    </message>
    <message>
        <source>Write down what the steering committee decided, and print the minutes from {reports}.</source>
        <translation>دوّنوا ما قررته اللجنة التوجيهية واطبعوا المحضر من {reports}.</translation>
    </message>
    <message>
        <source>Your decision travels with your next package, and the other side reads the reason.</source>
        <translation>ينتقل قراركم مع حزمتكم التالية ويقرأ الطرف الآخر السبب.</translation>
    </message>
    <message>
        <source>Your login stands on what you do, in the history of each record and in the audit. In {settings} you can say how colleagues should read your name; it stays at headquarters, and no package holds it.</source>
        <translation>يظهر اسم دخولكم على ما تقومون به، في تاريخ كل سجل وفي سجل التدقيق. وفي {settings} تستطيعون تحديد الاسم الذي يقرؤه الزملاء؛ وهو يبقى في المقر، ولا تحمله أي حزمة.</translation>
    </message>
    <message>
        <source>{record}, section “{section}”.</source>
        <translation>{record}، قسم «{section}».</translation>
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
        <translation>(أُفرغ)</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>أُعيد</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>تقرر</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>Every change of this record will be listed here.</source>
        <translation>سيُسرد هنا كل تغيير في هذا السجل.</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation>السبب: {text}</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>سُجل</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restore: {fields}</source>
        <translation>استعادة: {fields}</translation>
    </message>
    <message>
        <source>Show earlier changes</source>
        <translation>عرض التغييرات السابقة</translation>
    </message>
    <message>
        <source>The earlier value is back.</source>
        <translation>عادت القيمة السابقة.</translation>
    </message>
    <message>
        <source>edited in package {number} of {office}</source>
        <translation>عُدّل في الحزمة {number} من {office}</translation>
    </message>
    <message>
        <source>edited in package {number} of {office}, accepted by {who}</source>
        <translation>عُدّل في الحزمة {number} من {office}، وقبله {who}</translation>
    </message>
    <message>
        <source>{field}: {value} added</source>
        <translation>{field}: أُضيف {value}</translation>
    </message>
    <message>
        <source>{field}: {value} taken away</source>
        <translation>{field}: أُزيل {value}</translation>
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
            <numerusform>لا توجد نسخ احتياطية بجانب القاعدة.</numerusform>
            <numerusform>توجد نسخة احتياطية واحدة بجانب القاعدة، وقد تحوي قيمًا أقدم.</numerusform>
            <numerusform>توجد نسختان احتياطيتان بجانب القاعدة، وقد تحويان قيمًا أقدم.</numerusform>
            <numerusform>توجد %n نسخ احتياطية بجانب القاعدة، وقد تحوي قيمًا أقدم.</numerusform>
            <numerusform>توجد %n نسخة احتياطية بجانب القاعدة، وقد تحوي قيمًا أقدم.</numerusform>
            <numerusform>توجد %n نسخة احتياطية بجانب القاعدة، وقد تحوي قيمًا أقدم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different personal values are in its history.</source>
        <translation>
            <numerusform>لا توجد بيانات شخصية في سجلها.</numerusform>
            <numerusform>توجد قيمة شخصية واحدة في سجلها.</numerusform>
            <numerusform>توجد قيمتان شخصيتان في سجلها.</numerusform>
            <numerusform>توجد %n قيم شخصية مختلفة في سجلها.</numerusform>
            <numerusform>توجد %n قيمة شخصية مختلفة في سجلها.</numerusform>
            <numerusform>توجد %n قيمة شخصية مختلفة في سجلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>An unsaved form about it lies in this database.</source>
        <translation>توجد استمارة غير محفوظة عنها في هذه القاعدة.</translation>
    </message>
    <message>
        <source>Came from {office} in package {number}, {day}</source>
        <translation>جاء من {office} في الحزمة {number}، {day}</translation>
    </message>
    <message>
        <source>It was in no package.</source>
        <translation>لم يكن في أي حزمة.</translation>
    </message>
    <message>
        <source>Sent to {office} in package {number}, {day}</source>
        <translation>أُرسل إلى {office} في الحزمة {number}، {day}</translation>
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
            <numerusform>لا تغييرات مرفوضة</numerusform>
            <numerusform>تغيير واحد مرفوض</numerusform>
            <numerusform>تغييران مرفوضان</numerusform>
            <numerusform>%n تغييرات مرفوضة</numerusform>
            <numerusform>%n تغييراً مرفوضاً</numerusform>
            <numerusform>%n تغيير مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر قرارا</numerusform>
            <numerusform>أمر واحد ينتظر قرارا</numerusform>
            <numerusform>أمران ينتظران قرارا</numerusform>
            <numerusform>%n أمور تنتظر قرارا</numerusform>
            <numerusform>%n أمرا ينتظر قرارا</numerusform>
            <numerusform>%n أمر ينتظر قرارا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records not sent</source>
        <translation>
            <numerusform>لا سجلات غير مرسلة</numerusform>
            <numerusform>سجل واحد غير مرسل</numerusform>
            <numerusform>سجلان غير مرسلين</numerusform>
            <numerusform>%n سجلات غير مرسلة</numerusform>
            <numerusform>%n سجلا غير مرسل</numerusform>
            <numerusform>%n سجل غير مرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records sent, not confirmed</source>
        <translation>
            <numerusform>لا سجلات مرسلة غير مؤكدة</numerusform>
            <numerusform>سجل واحد مرسل غير مؤكد</numerusform>
            <numerusform>سجلان مرسلان غير مؤكدين</numerusform>
            <numerusform>%n سجلات مرسلة غير مؤكدة</numerusform>
            <numerusform>%n سجلا مرسلا غير مؤكد</numerusform>
            <numerusform>%n سجل مرسل غير مؤكد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shared pieces for the library</source>
        <translation>
            <numerusform>لا مساهمات مشتركة للمكتبة</numerusform>
            <numerusform>مساهمة مشتركة واحدة للمكتبة</numerusform>
            <numerusform>مساهمتان مشتركتان للمكتبة</numerusform>
            <numerusform>%n مساهمات مشتركة للمكتبة</numerusform>
            <numerusform>%n مساهمة مشتركة للمكتبة</numerusform>
            <numerusform>%n مساهمة مشتركة للمكتبة</numerusform>
        </translation>
    </message>
    <message>
        <source>Activities by month</source>
        <translation>الأنشطة حسب الشهر</translation>
    </message>
    <message>
        <source>Back from headquarters</source>
        <translation>عائد من المقر الرئيسي</translation>
    </message>
    <message>
        <source>Every initiative is complete.</source>
        <translation>جميع المبادرات مكتملة البيانات.</translation>
    </message>
    <message>
        <source>Everything is sent and confirmed.</source>
        <translation>كل شيء مرسل ومؤكد.</translation>
    </message>
    <message>
        <source>Everything that came with it</source>
        <translation>كل ما ورد معها</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>المنح</translation>
    </message>
    <message>
        <source>Grants by country</source>
        <translation>المنح حسب البلد</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>Initiatives by status</source>
        <translation>المبادرات حسب الحالة</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>آخر إشعار استلام</translation>
    </message>
    <message>
        <source>Missing most often</source>
        <translation>أكثر ما ينقص</translation>
    </message>
    <message>
        <source>No figures recorded yet</source>
        <translation>لم تُسجل أعداد بعد</translation>
    </message>
    <message>
        <source>Nothing is due in the next weeks.</source>
        <translation>لا شيء مستحق في الأسابيع المقبلة.</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>لم يُسجل شيء بعد</translation>
    </message>
    <message>
        <source>Offices by freshness</source>
        <translation>المكاتب حسب حداثة بياناتها</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>المستفيدون فعليا</translation>
    </message>
    <message>
        <source>People reached, of those planned</source>
        <translation>المستفيدون فعليا من العدد المقرر</translation>
    </message>
    <message>
        <source>Protect it…</source>
        <translation>احمِها…</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>المتحقق</translation>
    </message>
    <message>
        <source>Record an initiative</source>
        <translation>تسجيل مبادرة</translation>
    </message>
    <message>
        <source>Record your first initiative, or receive a package from another office: drop the file anywhere on this window.</source>
        <translation>يمكنكم تسجيل مبادرتكم الأولى، أو استلام حزمة من مكتب آخر بإفلات الملف في أي مكان من هذه النافذة.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation>عرض: {what}</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>ما يحين موعده</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>الناقص</translation>
    </message>
    <message>
        <source>When initiatives run</source>
        <translation>متى تجري المبادرات</translation>
    </message>
    <message>
        <source>Where the initiatives are</source>
        <translation>أين توجد المبادرات</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>as approved</source>
        <translation>كما اعتُمدت</translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation>لم يصل منه شيء بعد</translation>
    </message>
    <message>
        <source>of {planned} planned, {share}</source>
        <translation>من {planned} مقرر، {share}</translation>
    </message>
    <message>
        <source>{heard}, packages missing</source>
        <translation>{heard}، حزم ناقصة</translation>
    </message>
</context>
<context>
    <name>iati</name>
    <message numerus="yes">
        <source>%n initiatives are in the file.</source>
        <translation>
            <numerusform>لا مبادرة في الملف.</numerusform>
            <numerusform>مبادرة واحدة في الملف.</numerusform>
            <numerusform>مبادرتان في الملف.</numerusform>
            <numerusform>%n مبادرات في الملف.</numerusform>
            <numerusform>%n مبادرة في الملف.</numerusform>
            <numerusform>%n مبادرة في الملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add an indicator, or how many people are to be reached.</source>
        <translation>أضف مؤشرا أو عدد الأشخاص المراد الوصول إليهم.</translation>
    </message>
    <message>
        <source>Add at least the month.</source>
        <translation>أضف الشهر على الأقل.</translation>
    </message>
    <message>
        <source>Add the region, province or town where it acts.</source>
        <translation>أضف الإقليم أو المحافظة أو البلدة التي تعمل فيها.</translation>
    </message>
    <message>
        <source>Add who leads and who takes part.</source>
        <translation>أضف من يقود ومن يشارك.</translation>
    </message>
    <message>
        <source>Address of our code lists on the web</source>
        <translation>عنوان قوائم رموزنا على الشبكة</translation>
    </message>
    <message>
        <source>Amounts without a date</source>
        <translation>مبالغ دون تاريخ</translation>
    </message>
    <message>
        <source>An initiative belongs to a country office; this one does not.</source>
        <translation>تتبع المبادرة مكتبا قطريا، وهذه لا تتبعه.</translation>
    </message>
    <message>
        <source>Another initiative has the same code</source>
        <translation>لمبادرة أخرى الرمز نفسه</translation>
    </message>
    <message>
        <source>Choose its round: IOM or UNDP reports, as the round’s programme says.</source>
        <translation>اختر جولتها: تبلّغ المنظمة الدولية للهجرة أو برنامج الأمم المتحدة الإنمائي بحسب برنامج الجولة.</translation>
    </message>
    <message>
        <source>Decide first; until then the file has what is shown now.</source>
        <translation>اتخذ القرار أولا؛ وحتى ذلك الحين يحتوي الملف على ما يظهر الآن.</translation>
    </message>
    <message>
        <source>Give it a code: its name in IATI is made from it.</source>
        <translation>أعطها رمزا: منه يُكوَّن اسمها في IATI.</translation>
    </message>
    <message>
        <source>Give it its official title.</source>
        <translation>أعطها عنوانها الرسمي.</translation>
    </message>
    <message>
        <source>Give one of the two another code.</source>
        <translation>أعط إحداهما رمزا آخر.</translation>
    </message>
    <message>
        <source>Give the day it began or is to begin; the month will do.</source>
        <translation>حدد يوم بدئها أو اليوم المقرر؛ يكفي الشهر.</translation>
    </message>
    <message>
        <source>Give the end or the duration: the budget is split by year until then.</source>
        <translation>حدد النهاية أو المدة: تُوزَّع الميزانية على السنوات حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Give them dates; without one they stay out of the file.</source>
        <translation>أعطها تواريخ؛ فدونها تبقى خارج الملف.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>مُرجأة</translation>
    </message>
    <message>
        <source>IATI</source>
        <translation>IATI</translation>
    </message>
    <message>
        <source>IATI has no place for it</source>
        <translation>لا مكان لذلك في IATI</translation>
    </message>
    <message>
        <source>IATI is the public register of aid. Headquarters publishes; persons, notes and small numbers of people never go into its file.</source>
        <translation>مبادرة IATI هي السجل العام للمعونة. ينشر المقر؛ ولا يدخل ملفه أبدا أشخاص ولا ملاحظات ولا أعداد صغيرة من الناس.</translation>
    </message>
    <message>
        <source>IATI knows no contributions in kind</source>
        <translation>لا تعرف مبادرة IATI المساهمات العينية</translation>
    </message>
    <message>
        <source>IATI knows no such role of a partner</source>
        <translation>لا تعرف مبادرة IATI هذا الدور للشريك</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>في الملف</translation>
    </message>
    <message>
        <source>Initiatives held back</source>
        <translation>مبادرات مُرجأة</translation>
    </message>
    <message>
        <source>Initiatives that were not selected are not published.</source>
        <translation>لا تُنشر المبادرات التي لم تُختر.</translation>
    </message>
    <message>
        <source>It acts in several countries</source>
        <translation>تعمل في عدة بلدان</translation>
    </message>
    <message>
        <source>It ends before it begins</source>
        <translation>تنتهي قبل أن تبدأ</translation>
    </message>
    <message>
        <source>It is in that agency’s file, so that it counts once.</source>
        <translation>هي في ملف تلك الوكالة كي تُحسب مرة واحدة.</translation>
    </message>
    <message>
        <source>It is not clear who reports it</source>
        <translation>ليس واضحا من يبلّغ عنها</translation>
    </message>
    <message>
        <source>It runs, but its start lies ahead</source>
        <translation>هي جارية لكن بدءها لم يحن بعد</translation>
    </message>
    <message>
        <source>Left out of the file</source>
        <translation>ما تُرك خارج الملف</translation>
    </message>
    <message>
        <source>Look at both dates again.</source>
        <translation>راجع التاريخين.</translation>
    </message>
    <message>
        <source>Look at the year again.</source>
        <translation>راجع السنة.</translation>
    </message>
    <message>
        <source>Many readers of IATI read only English.</source>
        <translation>كثير من قرّاء IATI لا يقرؤون إلا الإنجليزية.</translation>
    </message>
    <message>
        <source>No SDG</source>
        <translation>لا هدف من أهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>لا رمز</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>لا بلد</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>لا وصف</translation>
    </message>
    <message>
        <source>No grant</source>
        <translation>لا منحة</translation>
    </message>
    <message>
        <source>No partner</source>
        <translation>لا شريك</translation>
    </message>
    <message>
        <source>No place that can be published</source>
        <translation>لا مكان يمكن نشره</translation>
    </message>
    <message>
        <source>No results</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No sector</source>
        <translation>لا قطاع</translation>
    </message>
    <message>
        <source>No shares are recorded, so the file names the office’s own country only.</source>
        <translation>لا حصص مسجلة، لذا لا يذكر الملف إلا بلد المكتب.</translation>
    </message>
    <message>
        <source>No start date</source>
        <translation>لا تاريخ بدء</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>لا حالة</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>لا عنوان</translation>
    </message>
    <message>
        <source>No title in English</source>
        <translation>لا عنوان بالإنجليزية</translation>
    </message>
    <message>
        <source>None was held back.</source>
        <translation>لم تُرجأ أي مبادرة.</translation>
    </message>
    <message>
        <source>Not approved yet</source>
        <translation>لم تُعتمد بعد</translation>
    </message>
    <message>
        <source>Not for publication</source>
        <translation>ليست للنشر</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n things are to be completed.</source>
        <translation>
            <numerusform>ليست جاهزة: لا شيء يحتاج إلى استكمال.</numerusform>
            <numerusform>ليست جاهزة: أمر واحد يحتاج إلى استكمال.</numerusform>
            <numerusform>ليست جاهزة: أمران يحتاجان إلى استكمال.</numerusform>
            <numerusform>ليست جاهزة: %n أمور تحتاج إلى استكمال.</numerusform>
            <numerusform>ليست جاهزة: %n أمرا يحتاج إلى استكمال.</numerusform>
            <numerusform>ليست جاهزة: %n أمر يحتاج إلى استكمال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not selected</source>
        <translation>غير مختارة</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Nothing was left out.</source>
        <translation>لم يُترك شيء.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Only approved initiatives are published. Nothing to do now.</source>
        <translation>لا تُنشر إلا المبادرات المعتمدة. لا شيء يُفعل الآن.</translation>
    </message>
    <message>
        <source>Only the month is known</source>
        <translation>لا يُعرف إلا الشهر</translation>
    </message>
    <message>
        <source>Only the year of the start is known</source>
        <translation>لا تُعرف إلا سنة البدء</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>الأشخاص الذين تم الوصول إليهم</translation>
    </message>
    <message>
        <source>Persons, notes, private records and small numbers of people never go into the file.</source>
        <translation>لا يدخل الملف أبدا أشخاص ولا ملاحظات ولا سجلات خاصة ولا أعداد صغيرة من الناس.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Ready for IATI.</source>
        <translation>جاهزة لنشر IATI.</translation>
    </message>
    <message numerus="yes">
        <source>Ready for IATI; %n things are worth mending.</source>
        <translation>
            <numerusform>جاهزة لنشر IATI؛ لا شيء يستحق التصحيح.</numerusform>
            <numerusform>جاهزة لنشر IATI؛ أمر واحد يستحق التصحيح.</numerusform>
            <numerusform>جاهزة لنشر IATI؛ أمران يستحقان التصحيح.</numerusform>
            <numerusform>جاهزة لنشر IATI؛ %n أمور تستحق التصحيح.</numerusform>
            <numerusform>جاهزة لنشر IATI؛ %n أمرا يستحق التصحيح.</numerusform>
            <numerusform>جاهزة لنشر IATI؛ %n أمر يستحق التصحيح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready for IATI?</source>
        <translation>جاهزة لنشر IATI؟</translation>
    </message>
    <message>
        <source>Reported by the other agency</source>
        <translation>تبلّغ عنها الوكالة الأخرى</translation>
    </message>
    <message>
        <source>Say where the initiative stands.</source>
        <translation>بيّن أين وصلت المبادرة.</translation>
    </message>
    <message>
        <source>Sectors have equal shares and the budget is split by days: neither is recorded.</source>
        <translation>للقطاعات حصص متساوية وتُوزَّع الميزانية على الأيام: فلا هذه ولا تلك مسجلة.</translation>
    </message>
    <message>
        <source>Take the e-mail address, telephone or document number out: the file is public.</source>
        <translation>احذف البريد الإلكتروني أو الهاتف أو رقم الوثيقة: الملف علني.</translation>
    </message>
    <message>
        <source>The end is not known</source>
        <translation>النهاية غير معروفة</translation>
    </message>
    <message>
        <source>The file calls the date planned. Mend the date or the status.</source>
        <translation>يصف الملف التاريخ بأنه مخطط. صحح التاريخ أو الحالة.</translation>
    </message>
    <message>
        <source>The file has the first or last day of the month; give the day if you know it.</source>
        <translation>في الملف أول يوم من الشهر أو آخره؛ حدد اليوم إن كنت تعرفه.</translation>
    </message>
    <message>
        <source>The lead agency of each programme</source>
        <translation>الوكالة الرائدة في كل برنامج</translation>
    </message>
    <message>
        <source>This date lies before 1990 or after 2100</source>
        <translation>هذا التاريخ قبل 1990 أو بعد 2100</translation>
    </message>
    <message>
        <source>This text seems to hold an e-mail address or a number</source>
        <translation>يبدو أن هذا النص يحتوي على بريد إلكتروني أو رقم</translation>
    </message>
    <message>
        <source>Tick a sector or a migration area among the themes.</source>
        <translation>اختر قطاعا أو مجالا للهجرة من بين المواضيع.</translation>
    </message>
    <message>
        <source>Tick the goals it serves among the themes.</source>
        <translation>اختر من بين المواضيع الأهداف التي تخدمها.</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>تحتاج إلى استكمال</translation>
    </message>
    <message>
        <source>To be completed first</source>
        <translation>يُستكمل أولا</translation>
    </message>
    <message>
        <source>Two people changed it differently</source>
        <translation>غيّرها شخصان تغييرا مختلفا</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الأهمية</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What is not in it: {file}</source>
        <translation>ما ليس فيه: {file}</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Whose file is written. What that agency takes no part in stays out of it.</source>
        <translation>باسم من يُكتب الملف. ما لا تشارك فيه تلك الوكالة يبقى خارجه.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Without amount and currency there is no budget in the file.</source>
        <translation>دون مبلغ وعملة لا ميزانية في الملف.</translation>
    </message>
    <message>
        <source>Worth mending</source>
        <translation>يستحق التصحيح</translation>
    </message>
    <message>
        <source>Write the key objective, or a summary.</source>
        <translation>اكتب الهدف الرئيسي أو ملخصا.</translation>
    </message>
    <message>
        <source>a breakdown in which some number is too small to be published</source>
        <translation>تصنيف فيه عدد أصغر من أن يُنشر</translation>
    </message>
    <message>
        <source>documents of this kind are not published</source>
        <translation>لا تُنشر الوثائق من هذا النوع</translation>
    </message>
    <message>
        <source>it seems to hold personal data</source>
        <translation>يبدو أنه يحتوي على بيانات شخصية</translation>
    </message>
    <message>
        <source>kind or currency is not known to IATI</source>
        <translation>النوع أو العملة غير معروف لدى IATI</translation>
    </message>
    <message>
        <source>no goal or target of the 2030 Agenda</source>
        <translation>ليس هدفا ولا غاية من خطة عام 2030</translation>
    </message>
    <message>
        <source>not for publication</source>
        <translation>ليست للنشر</translation>
    </message>
    <message>
        <source>people by group are not published</source>
        <translation>لا تُنشر أعداد الأشخاص بحسب الفئة</translation>
    </message>
    <message>
        <source>persons are never published</source>
        <translation>لا يُنشر الأشخاص أبدا</translation>
    </message>
    <message>
        <source>places finer than a town are not published</source>
        <translation>لا تُنشر الأماكن الأدق من مستوى البلدة</translation>
    </message>
    <message>
        <source>spent from what is in the file as paid out already</source>
        <translation>أُنفق مما ورد في الملف بوصفه مدفوعا بالفعل</translation>
    </message>
    <message>
        <source>stops it</source>
        <translation>يوقفها</translation>
    </message>
    <message>
        <source>territories of origin, destination, transit and border are not published</source>
        <translation>لا تُنشر مناطق المنشأ والمقصد والعبور والحدود</translation>
    </message>
    <message>
        <source>the amount has no date</source>
        <translation>لا تاريخ للمبلغ</translation>
    </message>
    <message>
        <source>the amount is empty or zero</source>
        <translation>المبلغ فارغ أو صفر</translation>
    </message>
    <message>
        <source>the baseline has no year</source>
        <translation>لا سنة لقيمة الأساس</translation>
    </message>
    <message>
        <source>the budget in the file is the grant</source>
        <translation>الميزانية في الملف هي المنحة</translation>
    </message>
    <message>
        <source>the date lies ahead</source>
        <translation>التاريخ لم يحن بعد</translation>
    </message>
    <message>
        <source>the dates do not fit the initiative</source>
        <translation>التواريخ لا تتفق مع تواريخ المبادرة</translation>
    </message>
    <message>
        <source>the document has no address on the web</source>
        <translation>لا عنوان للوثيقة على الشبكة</translation>
    </message>
    <message>
        <source>the document is not shared</source>
        <translation>الوثيقة غير مشتركة</translation>
    </message>
    <message>
        <source>the grant cannot be split by year without an end</source>
        <translation>لا يمكن توزيع المنحة على السنوات دون تاريخ نهاية</translation>
    </message>
    <message>
        <source>the indicator has no title or unit</source>
        <translation>لا عنوان للمؤشر أو لا وحدة له</translation>
    </message>
    <message>
        <source>the organisation has no name to publish</source>
        <translation>لا اسم للمنظمة يمكن نشره</translation>
    </message>
    <message>
        <source>the place is not precise</source>
        <translation>المكان غير محدد بدقة</translation>
    </message>
    <message>
        <source>too few people to be published</source>
        <translation>عدد الأشخاص أقل من أن يُنشر</translation>
    </message>
    <message>
        <source>worth mending</source>
        <translation>يستحق التصحيح</translation>
    </message>
</context>
<context>
    <name>initiatives</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>أقل من شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%n أشهر</numerusform>
            <numerusform>%n شهرا</numerusform>
            <numerusform>%n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Bring it back…</source>
        <translation>استعادتها…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>المنحة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>مبادرة جديدة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Parts of the initiative</source>
        <translation>أجزاء المبادرة</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>الأشخاص المشمولون</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>الاختيار</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>ما زال ناقصا</translation>
    </message>
    <message>
        <source>This initiative is deleted.</source>
        <translation>هذه المبادرة محذوفة.</translation>
    </message>
    <message>
        <source>This initiative is no longer here.</source>
        <translation>لم تعد هذه المبادرة هنا.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
</context>
<context>
    <name>lessons</name>
    <message>
        <source>A package came from {partner}, and on its way somebody corrected the note “{note}” in a spreadsheet program. Take it in.</source>
        <translation>وصلت حزمة ({partner})، وفي الطريق صحّح شخص الملاحظة «{note}» في برنامج جداول. استوردوها.</translation>
    </message>
    <message>
        <source>A package came from {partner}. Look at what it would bring, then take it in.</source>
        <translation>وصلت حزمة ({partner}). اطّلعوا على ما ستجلبه ثم استوردوها.</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>جميع الدروس</translation>
    </message>
    <message>
        <source>All six lessons are done. Well done!</source>
        <translation>انتهت الدروس الستة كلها. أحسنتم!</translation>
    </message>
    <message>
        <source>At the same time {partner} changed that summary too, without knowing of yours. Take its package in.</source>
        <translation>في الوقت نفسه عُدّل ذلك الملخص في مكان آخر ({partner}) دون علم بتعديلكم. استوردوا تلك الحزمة.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Begin again with new data?</source>
        <translation>البدء من جديد ببيانات جديدة؟</translation>
    </message>
    <message>
        <source>Begin again with new data…</source>
        <translation>البدء من جديد ببيانات جديدة…</translation>
    </message>
    <message>
        <source>Both texts are kept beside each other. On the page Conflicts keep yours, take theirs or write it anew, and say why.</source>
        <translation>يُحفظ النصان جنبًا إلى جنب. في صفحة التعارضات أبقوا نصكم أو خذوا نصهم أو اكتبوه من جديد، واذكروا السبب.</translation>
    </message>
    <message>
        <source>Change an initiative and write a note about it.</source>
        <translation>عدّلوا مبادرة واكتبوا ملاحظة عنها.</translation>
    </message>
    <message>
        <source>Change anything you like. Then, in the settings, restore that backup: the program says first what would be missing, and keeps the database of now aside.</source>
        <translation>عدّلوا ما تشاؤون. ثم استعيدوا تلك النسخة من الإعدادات: يخبركم البرنامج أولًا بما سينقص، ويحتفظ بقاعدة البيانات الحالية جانبًا.</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>التعارض</translation>
    </message>
    <message>
        <source>Courses and small grants for families on both sides of the border.</source>
        <translation>دورات ومنح صغيرة للأسر على جانبي الحدود.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>أُنجز</translation>
    </message>
    <message>
        <source>Edit in Excel</source>
        <translation>تعديل في إكسل</translation>
    </message>
    <message>
        <source>Everything is as at the beginning.</source>
        <translation>عاد كل شيء كما كان في البداية.</translation>
    </message>
    <message>
        <source>Everything recorded in this training is thrown away, and the lessons begin anew. Your real work is not touched.</source>
        <translation>يُمحى كل ما سُجّل في هذا التدريب وتبدأ الدروس من جديد. ولا يُمسّ عملكم الحقيقي.</translation>
    </message>
    <message>
        <source>In the settings, under Backups, make a backup now.</source>
        <translation>في الإعدادات، تحت «النسخ الاحتياطية»، أنشئوا نسخة احتياطية الآن.</translation>
    </message>
    <message>
        <source>It brought the note “{note}”. Open it on the page Notes, change something in it, for instance mark its follow-up as done, and save.</source>
        <translation>جلبت الملاحظة «{note}». افتحوها في صفحة الملاحظات وعدّلوا شيئًا فيها، مثلًا علّموا متابعتها بأنها أُنجزت، ثم احفظوا.</translation>
    </message>
    <message>
        <source>Keys pressed</source>
        <translation>المفاتيح المضغوطة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>ترك الدرس</translation>
    </message>
    <message>
        <source>Make a backup and go back to it.</source>
        <translation>أنشئوا نسخة احتياطية وعودوا إليها.</translation>
    </message>
    <message>
        <source>Making the training data new…</source>
        <translation>يجري تجديد بيانات التدريب…</translation>
    </message>
    <message>
        <source>Next lesson: {lesson}</source>
        <translation>الدرس التالي: {lesson}</translation>
    </message>
    <message>
        <source>On the page Exchange, under Send, choose {partner} and write the package. It is a workbook anybody can open; by mail or on a stick is how it would travel.</source>
        <translation>في صفحة التبادل، تحت «الإرسال»، اختاروا {partner} واكتبوا الحزمة. إنها مصنف يستطيع أي شخص فتحه، وكان لينتقل بالبريد أو على ذاكرة محمولة.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>مرة أخرى</translation>
    </message>
    <message>
        <source>Open Conflicts</source>
        <translation>فتح التعارضات</translation>
    </message>
    <message>
        <source>Open Exchange</source>
        <translation>فتح التبادل</translation>
    </message>
    <message>
        <source>Open Notes</source>
        <translation>فتح الملاحظات</translation>
    </message>
    <message>
        <source>Open the initiative</source>
        <translation>فتح المبادرة</translation>
    </message>
    <message>
        <source>Open the note</source>
        <translation>فتح الملاحظة</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Open “{title}”, change its summary and save with Ctrl+S.</source>
        <translation>افتحوا «{title}» وعدّلوا ملخصها واحفظوا بالضغط على Ctrl+S.</translation>
    </message>
    <message>
        <source>Open “{title}”, write a sentence or two into the summary and save with Ctrl+S.</source>
        <translation>افتحوا «{title}» واكتبوا جملة أو جملتين في الملخص واحفظوا بالضغط على Ctrl+S.</translation>
    </message>
    <message>
        <source>Please find out until the end of the month and tell us.</source>
        <translation>نرجو الاستعلام قبل نهاية الشهر وإبلاغنا.</translation>
    </message>
    <message>
        <source>Receive</source>
        <translation>الاستلام</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>الاستعادة</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Show me the package</source>
        <translation>أرني الحزمة</translation>
    </message>
    <message>
        <source>Six short lessons with invented data. A step is ticked off by itself once you have done it; the other side is played by the program, with real packages.</source>
        <translation>ستة دروس قصيرة ببيانات مختلقة. تُعلَّم الخطوة تلقائيًا عند إنجازها، ويؤدي البرنامج دور الطرف الآخر بحزم حقيقية.</translation>
    </message>
    <message>
        <source>Somebody corrected a package in Excel: find the change and accept it.</source>
        <translation>صحّح شخص حزمة في إكسل: اعثروا على التعديل واقبلوه.</translation>
    </message>
    <message>
        <source>Take in a package that came from the other side, and work on with it.</source>
        <translation>استوردوا حزمة جاءت من الطرف الآخر وتابعوا العمل عليها.</translation>
    </message>
    <message>
        <source>That step is done.</source>
        <translation>أُنجزت هذه الخطوة.</translation>
    </message>
    <message>
        <source>The canton helps families who live on both sides of the border.</source>
        <translation>يساعد الكانتون الأسر التي تعيش على جانبي الحدود.</translation>
    </message>
    <message>
        <source>The correction is named with its sheet and cell, and is not taken by itself. Accept it: show the package again, and choose the edit.</source>
        <translation>يُذكر التصحيح مع ورقته وخليته ولا يُقبل تلقائيًا. اقبلوه: اعرضوا الحزمة مرة أخرى واختاروا التعديل.</translation>
    </message>
    <message>
        <source>The mayors meat in the school.</source>
        <translation>يجتمع رؤسا البلديات في المدرسة.</translation>
    </message>
    <message>
        <source>The mayors meet in the school.</source>
        <translation>يجتمع رؤساء البلديات في المدرسة.</translation>
    </message>
    <message>
        <source>This lesson is done. Well done!</source>
        <translation>انتهى هذا الدرس. أحسنتم!</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>لحظة واحدة.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>للتنفيذ الآن</translation>
    </message>
    <message>
        <source>Two people change the same field. Nothing is lost; you decide.</source>
        <translation>شخصان يعدّلان الحقل نفسه. لا يضيع شيء، والقرار لكم.</translation>
    </message>
    <message>
        <source>Visit of the mayors</source>
        <translation>زيارة رؤساء البلديات</translation>
    </message>
    <message>
        <source>Who invites the neighbouring municipality?</source>
        <translation>من يدعو البلدية المجاورة؟</translation>
    </message>
    <message>
        <source>Write a note about an initiative: on its page under Notes, or on the page Notes with Ctrl+N. Choose a kind, give it a title and a text, and save.</source>
        <translation>اكتبوا ملاحظة عن مبادرة: في صفحتها تحت الملاحظات، أو في صفحة الملاحظات بالضغط على Ctrl+N. اختاروا نوعًا وأعطوها عنوانًا ونصًا، ثم احفظوا.</translation>
    </message>
    <message>
        <source>Write a package, and see it confirmed by an answer from the other side.</source>
        <translation>اكتبوا حزمة وشاهدوها تُؤكَّد بردّ من الطرف الآخر.</translation>
    </message>
    <message>
        <source>{act}: {lesson}, {state}</source>
        <translation>{act}: {lesson}، {state}</translation>
    </message>
    <message>
        <source>{lesson}, step {n} of {count}</source>
        <translation>{lesson}، الخطوة {n} من {count}</translation>
    </message>
    <message>
        <source>{partner} has taken your package in and answered. Take the answer in: your package is then marked as confirmed.</source>
        <translation>{partner}: استُوردت حزمتكم وجاء الرد. استوردوا الرد، وعندها تُعلَّم حزمتكم بأنها مؤكَّدة.</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message numerus="yes">
        <source>%n answers</source>
        <translation>
            <numerusform>لا إجابات (%n)</numerusform>
            <numerusform>إجابة واحدة (%n)</numerusform>
            <numerusform>إجابتان (%n)</numerusform>
            <numerusform>%n إجابات</numerusform>
            <numerusform>%n إجابة</numerusform>
            <numerusform>%n إجابة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>لا مساهمات</numerusform>
            <numerusform>مساهمة واحدة</numerusform>
            <numerusform>مساهمتان</numerusform>
            <numerusform>%n مساهمات</numerusform>
            <numerusform>%n مساهمة</numerusform>
            <numerusform>%n مساهمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at first</source>
        <translation>
            <numerusform>لا شيء للنظر فيه أولا</numerusform>
            <numerusform>واحدة للنظر فيها أولا</numerusform>
            <numerusform>اثنتان للنظر فيهما أولا</numerusform>
            <numerusform>%n للنظر فيها أولا</numerusform>
            <numerusform>%n للنظر فيها أولا</numerusform>
            <numerusform>%n للنظر فيها أولا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to publish</source>
        <translation>
            <numerusform>لا شيء للنشر</numerusform>
            <numerusform>واحدة للنشر</numerusform>
            <numerusform>اثنتان للنشر</numerusform>
            <numerusform>%n للنشر</numerusform>
            <numerusform>%n للنشر</numerusform>
            <numerusform>%n للنشر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to withdraw</source>
        <translation>
            <numerusform>لا شيء للسحب</numerusform>
            <numerusform>واحدة للسحب</numerusform>
            <numerusform>اثنتان للسحب</numerusform>
            <numerusform>%n للسحب</numerusform>
            <numerusform>%n للسحب</numerusform>
            <numerusform>%n للسحب</numerusform>
        </translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>كل المواضيع</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Answer: {title}</source>
        <translation>إجابة: {title}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Ask a question</source>
        <translation>طرح سؤال</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n characters, ready to be pasted.</source>
        <translation>
            <numerusform>تم النسخ: %n حرف، جاهز للصق.</numerusform>
            <numerusform>تم النسخ: حرف واحد (%n)، جاهز للصق.</numerusform>
            <numerusform>تم النسخ: حرفان (%n)، جاهزان للصق.</numerusform>
            <numerusform>تم النسخ: %n أحرف، جاهزة للصق.</numerusform>
            <numerusform>تم النسخ: %n حرفاً، جاهزة للصق.</numerusform>
            <numerusform>تم النسخ: %n حرف، جاهزة للصق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as short text</source>
        <translation>نسخ كنص قصير</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Different: {fields}.</source>
        <translation>الاختلاف: {fields}.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Find in the library</source>
        <translation>البحث في المكتبة</translation>
    </message>
    <message>
        <source>Go to the notes</source>
        <translation>الذهاب إلى الملاحظات</translation>
    </message>
    <message>
        <source>In answer to</source>
        <translation>ردا على</translation>
    </message>
    <message>
        <source>In the library: {new} new, {changed} changed, {withdrawn} withdrawn. It travels with the next packages.</source>
        <translation>في المكتبة: {new} جديد، {changed} معدّل، {withdrawn} مسحوب. يصل ذلك مع الحزم القادمة.</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>تبقى كما هي.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>إبقاؤها</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>إبقاء نسختنا</translation>
    </message>
    <message>
        <source>Not copied: the story may tell who somebody is. Please take names, numbers and addresses out of it first.</source>
        <translation>لم يُنسخ: قد تكشف القصة عن هوية شخص ما. يرجى حذف الأسماء والأرقام والعناوين منها أولاً.</translation>
    </message>
    <message>
        <source>Nothing on the shelf yet</source>
        <translation>لا شيء على الرف بعد</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>واحدة واحدة</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>نشر</translation>
    </message>
    <message>
        <source>Publish all</source>
        <translation>نشر الكل</translation>
    </message>
    <message>
        <source>Shared, not yet in the library.</source>
        <translation>مشاركة، لكنها ليست في المكتبة بعد.</translation>
    </message>
    <message>
        <source>Take the office&apos;s</source>
        <translation>أخذ نسخة المكتب</translation>
    </message>
    <message>
        <source>The office changed it since.</source>
        <translation>عدّلها المكتب بعد ذلك.</translation>
    </message>
    <message>
        <source>The office changed it, and so did headquarters.</source>
        <translation>عدّلها المكتب، وعدّلها المقر أيضا.</translation>
    </message>
    <message>
        <source>The office no longer shares it.</source>
        <translation>لم يعد المكتب يشاركها.</translation>
    </message>
    <message>
        <source>Tick “Share with all offices” in a note or document. Headquarters puts it here, and every office can read it after the next package.</source>
        <translation>علّم «المشاركة مع جميع المكاتب» في ملاحظة أو وثيقة. يضعها المقر هنا، ويقرؤها كل مكتب بعد الحزمة القادمة.</translation>
    </message>
    <message>
        <source>What is new goes into the library by itself with the next package you write.</source>
        <translation>يدخل الجديد المكتبة تلقائيا مع الحزمة القادمة التي تكتبها.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
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
        <translation>1. ألغِ مفتاحه واكتب حزمة لكل مكتب ليعلم الجميع.
2. اسأل هل كانت لقاعدة البيانات عبارة مرور وهل كان القرص مشفراً. فإن لم يكن أي منهما فاعتبر أن آخرين قرؤوا كل ما يلي.
3. التقارير والملفات المرفقة والمصنفات المفتوحة غير مشفرة على الحاسوب: اسأل أيها كان فيه.
4. أبلغ عن الفقدان كما تقتضي قواعد مؤسستك بشأن البيانات. ولا يُرد على طلب بشأن عبارة مرور منسية يأتي من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Counted are the records here that this office may have. What the laptop had not sent yet is not among them.</source>
        <translation>تُحسب السجلات الموجودة هنا التي يجوز أن تكون لدى هذا المكتب. وليس بينها ما لم يرسله الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Its key</source>
        <translation>مفتاحه</translation>
    </message>
    <message>
        <source>Its last package was taken on</source>
        <translation>أُخذت آخر حزمة منه في</translation>
    </message>
    <message>
        <source>Its name in packages</source>
        <translation>اسمه في الحزم</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Lost laptop: {laptop}</source>
        <translation>حاسوب مفقود: {laptop}</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>What may lie on it</source>
        <translation>ما قد يكون عليه</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>revoked: nothing it signs is taken any more</source>
        <translation>ملغى: لا يُقبل بعد الآن شيء يوقّعه</translation>
    </message>
    <message>
        <source>still trusted: revoke it under Settings, Signatures</source>
        <translation>ما زال موثوقاً: ألغِه في الإعدادات، التوقيعات</translation>
    </message>
</context>
<context>
    <name>notices</name>
    <message>
        <source>A service such as OneDrive or Dropbox copies the folder {folder} while the database in it is written. Make a backup, and restore it in a folder that nobody copies.</source>
        <translation>تنسخ خدمة مثل OneDrive أو Dropbox المجلد {folder} في أثناء الكتابة في قاعدة البيانات الموجودة فيه. أنشئ نسخة احتياطية واستعدها في مجلد لا ينسخه أحد.</translation>
    </message>
    <message>
        <source>Beside this database lies a second version that such a service made: {files}. Nothing of it is shown here, and nothing of it is thrown away. Open it to see what it holds.</source>
        <translation>إلى جانب قاعدة البيانات هذه نسخة ثانية أنشأتها تلك الخدمة: {files}. لا يُعرض منها شيء هنا ولا يُحذف منها شيء. افتحها لترى ما فيها.</translation>
    </message>
    <message>
        <source>Headquarters saw that the date of this computer was wrong. What you write is kept; where others wrote the same field, theirs is shown first. Please check the date.</source>
        <translation>لاحظ المقر أن تاريخ هذا الحاسوب كان خاطئًا. ما تكتبه محفوظ؛ وحيث كتب آخرون الحقل نفسه تُعرض قيمهم أولًا. يرجى التحقق من التاريخ.</translation>
    </message>
    <message>
        <source>The database that lay here was protected by a passphrase; this one is not. Somebody may have put it in its place. If it was none of you, record nothing in it, and go back to the newest backup on the page Backups.</source>
        <translation>كانت قاعدة البيانات الموجودة هنا محمية بعبارة مرور، أما هذه فليست محمية. ربما وضعها أحد مكانها. إن لم يكن أحد منكم قد فعل ذلك فلا تسجلوا فيها شيئًا، وعودوا إلى أحدث نسخة احتياطية في صفحة النسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>The date of this computer seems wrong: today is {today} here, but headquarters wrote on {other}. Please check it; nothing is lost.</source>
        <translation>يبدو تاريخ هذا الحاسوب خاطئًا: اليوم هنا {today}، لكن المقر كتب في {other}. يرجى التحقق منه؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The date of this computer seems wrong: today is {today} here, but the last work was on {other}. Please check it; nothing is lost.</source>
        <translation>يبدو تاريخ هذا الحاسوب خاطئًا: اليوم هنا {today}، لكن آخر عمل كان في {other}. يرجى التحقق منه؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The date of this computer seems wrong: {today} is before this program was made. Please set it; nothing is lost.</source>
        <translation>يبدو تاريخ هذا الحاسوب خاطئًا: {today} قبل صنع هذا البرنامج. يرجى ضبطه؛ لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>The file of this database is damaged. Please write nothing more, and go back to the newest backup on the page Backups; the damaged file is kept.</source>
        <translation>ملف قاعدة البيانات هذه تالف. لا تكتب شيئاً بعد الآن، وعُد إلى أحدث نسخة احتياطية في صفحة النسخ الاحتياطية؛ الملف التالف محفوظ.</translation>
    </message>
    <message>
        <source>This database comes from a backup, and this computer did not work with it before. If somebody took consent back since the backup, those values may be here again: please open it once on a computer that worked with it before.</source>
        <translation>قاعدة البيانات هذه مأخوذة من نسخة احتياطية، ولم يعمل هذا الحاسوب معها من قبل. إذا سحب أحد موافقته بعد النسخة، فقد تكون بياناته هنا من جديد: يرجى فتحها مرة واحدة على حاسوب عمل معها من قبل.</translation>
    </message>
    <message>
        <source>This database goes on as a new laptop, so that nothing is counted twice: {reason}. Nothing is lost.</source>
        <translation>تواصل هذه القاعدة العمل كحاسوب جديد كي لا يُحسب شيء مرتين: {reason}. لم يُفقد شيء.</translation>
    </message>
    <message>
        <source>This database lies on a stick ({folder}): close Passerelle before you pull it out, and keep a backup elsewhere.</source>
        <translation>قاعدة البيانات هذه موجودة على ذاكرة محمولة ({folder}): أغلق Passerelle قبل نزعها، واحتفظ بنسخة احتياطية في مكان آخر.</translation>
    </message>
    <message>
        <source>This database lies on another computer ({folder}), where a break in the network can damage it. Make a backup, and restore it on this computer.</source>
        <translation>قاعدة البيانات هذه موجودة على حاسوب آخر ({folder})، وقد يُتلفها هناك انقطاع الشبكة. أنشئ نسخة احتياطية واستعدها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>What was not sent when you closed could not be put into a package. Please write it on the page Exchange.</source>
        <translation>تعذّر وضع ما لم يُرسل عند الإغلاق في حزمة. يرجى كتابتها في صفحة التبادل.</translation>
    </message>
    <message>
        <source>What was not sent when you closed is in the package {file}, in the folder {folder}. Please send it to headquarters.</source>
        <translation>ما لم يُرسل عند الإغلاق موجود في الحزمة {file} في المجلد {folder}. يرجى إرسالها إلى المقر.</translation>
    </message>
    <message>
        <source>it comes from another computer</source>
        <translation>جاءت من حاسوب آخر</translation>
    </message>
    <message>
        <source>it is a copy of another one</source>
        <translation>هي نسخة من قاعدة أخرى</translation>
    </message>
    <message>
        <source>it was moved to another place</source>
        <translation>نُقلت إلى مكان آخر</translation>
    </message>
    <message>
        <source>it was not opened on this computer before</source>
        <translation>لم تُفتح على هذا الحاسوب من قبل</translation>
    </message>
    <message>
        <source>it was restored from a backup</source>
        <translation>استُعيدت من نسخة احتياطية</translation>
    </message>
    <message>
        <source>the date of this computer was corrected</source>
        <translation>صُحّح تاريخ هذا الحاسوب</translation>
    </message>
    <message>
        <source>{folder} cannot be written, so this database is only looked at. Save a copy of it on this computer to work with it.</source>
        <translation>لا يمكن الكتابة في {folder}، لذلك تُعرض قاعدة البيانات هذه للاطلاع فقط. احفظ نسخة منها على هذا الحاسوب للعمل عليها.</translation>
    </message>
</context>
<context>
    <name>offices</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>منذ يوم واحد</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %n أيام</numerusform>
            <numerusform>منذ %n يوماً</numerusform>
            <numerusform>منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: two laptops go on under this name until each has a new one.</source>
        <translation>منسوخ: حاسوبان يعملان بهذا الاسم إلى أن يصبح لكل منهما اسم جديد.</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>قرارات</translation>
    </message>
    <message>
        <source>How long ago</source>
        <translation>منذ متى</translation>
    </message>
    <message>
        <source>It goes on under a new name.</source>
        <translation>يواصل العمل باسم جديد.</translation>
    </message>
    <message>
        <source>Its clock is right again</source>
        <translation>ساعته صحيحة من جديد</translation>
    </message>
    <message>
        <source>Its clock is wrong: what it wrote is shown last.</source>
        <translation>ساعته خاطئة: ما كتبه يُعرض في الأخير.</translation>
    </message>
    <message>
        <source>Known only from the packages of others.</source>
        <translation>معروف من حزم الآخرين فقط.</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>آخر خبر</translation>
    </message>
    <message>
        <source>Last heard on {day}, package {number}</source>
        <translation>آخر خبر في {day}، الحزمة {number}</translation>
    </message>
    <message>
        <source>Lost: nothing it signs is taken any more.</source>
        <translation>مفقود: لم يعد يؤخذ شيء يوقّعه.</translation>
    </message>
    <message>
        <source>Mark this clock as wrong</source>
        <translation>تعليم هذه الساعة بأنها خاطئة</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>No laptop of this office was heard of yet.</source>
        <translation>لم يصل بعد خبر من أي حاسوب لهذا المكتب.</translation>
    </message>
    <message>
        <source>No office was heard of yet</source>
        <translation>لم يصل بعد خبر من أي مكتب</translation>
    </message>
    <message>
        <source>Nobody has compared its digits by phone yet.</source>
        <translation>لم يقارن أحد أرقامه عبر الهاتف بعد.</translation>
    </message>
    <message>
        <source>Offices appear here with their first package, or with the records that headquarters keeps for them.</source>
        <translation>تظهر المكاتب هنا مع أول حزمة منها، أو مع السجلات التي يحفظها المقر لها.</translation>
    </message>
    <message>
        <source>Open its records</source>
        <translation>فتح سجلاته</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <source>The clock of {laptop} is marked as wrong. Where several people wrote, what it wrote is shown last; the mark travels with the next packages.</source>
        <translation>عُلّمت ساعة {laptop} بأنها خاطئة. حيث كتب عدة أشخاص، يُعرض ما كتبه في الأخير؛ وتنتقل العلامة مع الحزم القادمة.</translation>
    </message>
    <message>
        <source>The mark is taken away: {laptop} counts like every other.</source>
        <translation>أُزيلت العلامة: {laptop} مثل غيره.</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>غير مؤكدة</translation>
    </message>
    <message>
        <source>Write a package for it</source>
        <translation>كتابة حزمة له</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبداً</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>package</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا سجل معدّل</numerusform>
            <numerusform>سجل معدّل واحد</numerusform>
            <numerusform>سجلان معدّلان</numerusform>
            <numerusform>%n سجلات معدّلة</numerusform>
            <numerusform>%n سجلًا معدّلًا</numerusform>
            <numerusform>%n سجل معدّل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>لا سجل محذوف</numerusform>
            <numerusform>سجل محذوف واحد</numerusform>
            <numerusform>سجلان محذوفان</numerusform>
            <numerusform>%n سجلات محذوفة</numerusform>
            <numerusform>%n سجلًا محذوفًا</numerusform>
            <numerusform>%n سجل محذوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>سجل جديد واحد</numerusform>
            <numerusform>سجلان جديدان</numerusform>
            <numerusform>%n سجلات جديدة</numerusform>
            <numerusform>%n سجلًا جديدًا</numerusform>
            <numerusform>%n سجل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent before</source>
        <translation>
            <numerusform>لا سجل أُرسل من قبل</numerusform>
            <numerusform>سجل واحد أُرسل من قبل</numerusform>
            <numerusform>سجلان أُرسلا من قبل</numerusform>
            <numerusform>%n سجلات أُرسلت من قبل</numerusform>
            <numerusform>%n سجلًا أُرسل من قبل</numerusform>
            <numerusform>%n سجل أُرسل من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an open conflict</source>
        <translation>
            <numerusform>بلا تعارض مفتوح</numerusform>
            <numerusform>واحد فيه تعارض مفتوح</numerusform>
            <numerusform>اثنان فيهما تعارض مفتوح</numerusform>
            <numerusform>%n فيها تعارض مفتوح</numerusform>
            <numerusform>%n فيها تعارض مفتوح</numerusform>
            <numerusform>%n فيها تعارض مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Amounts as numbers. The currency stands in its own column.</source>
        <translation>المبالغ أرقام. وللعملة عمودها الخاص.</translation>
    </message>
    <message>
        <source>Changed since the last package</source>
        <translation>متغير منذ آخر حزمة</translation>
    </message>
    <message>
        <source>Changed: {fields}</source>
        <translation>عُدّل: {fields}</translation>
    </message>
    <message>
        <source>Choices, with semicolons between:</source>
        <translation>الخيارات، تفصل بينها فاصلة منقوطة:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Columns may be moved, hidden or left empty. Please add no rows above the table.</source>
        <translation>يمكن نقل الأعمدة أو إخفاؤها أو تركها فارغة. لا تضف صفوفاً فوق الجدول.</translation>
    </message>
    <message>
        <source>Correct cells where they are. Sorting and filtering do no harm.</source>
        <translation>تُصحح الخلايا في مكانها. ولا ضرر من الفرز والتصفية.</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Dates as 2025-03-31, or as your program shows them. A year or a month is enough where the day is not known.</source>
        <translation>التواريخ مثل 2025-03-31 أو كما يعرضها برنامجك. تكفي السنة أو الشهر إن لم يُعرف اليوم.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Deleted record, shown once</source>
        <translation>سجل محذوف، يظهر مرة واحدة</translation>
    </message>
    <message>
        <source>Do not copy whole rows: each row belongs to one record.</source>
        <translation>لا تُنسخ صفوف كاملة: فكل صف يخص سجلا واحدا.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>How to edit</source>
        <translation>طريقة التعديل</translation>
    </message>
    <message>
        <source>How to fill it in</source>
        <translation>كيفية التعبئة</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <source>New record since the last package</source>
        <translation>سجل جديد منذ الحزمة الأخيرة</translation>
    </message>
    <message>
        <source>New records: fill in the empty rows at the end of the table.</source>
        <translation>السجلات الجديدة: تُملأ الصفوف الفارغة في نهاية الجدول.</translation>
    </message>
    <message>
        <source>New, changed and deleted: since package {number} of {date}. What was sent before comes again until its arrival is confirmed.</source>
        <translation>الجديد والمعدّل والمحذوف: منذ الحزمة {number} بتاريخ {date}. وما أُرسل من قبل يعود إلى أن يتأكد وصوله.</translation>
    </message>
    <message>
        <source>New: {sheet}</source>
        <translation>سجل جديد: {sheet}</translation>
    </message>
    <message>
        <source>No records: it says what was received.</source>
        <translation>لا سجلات: تبيّن ما استُلم.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>One row for each record. What is not known yet stays empty.</source>
        <translation>صف لكل سجل. وما لا يُعرف بعد يبقى فارغاً.</translation>
    </message>
    <message>
        <source>Open conflict: {fields}</source>
        <translation>تعارض ينتظر قرارًا: {fields}</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>الجزء</translation>
    </message>
    <message>
        <source>Passerelle package</source>
        <translation>حزمة Passerelle</translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation>اختاروا من القائمة.</translation>
    </message>
    <message>
        <source>Please enter a date, for example 2026-03-31.</source>
        <translation>اكتبوا تاريخًا، مثل 2026-03-31.</translation>
    </message>
    <message>
        <source>Please enter a number, without a currency.</source>
        <translation>اكتبوا عددًا بلا عملة.</translation>
    </message>
    <message>
        <source>Please enter a whole number from {least} to {most}.</source>
        <translation>اكتبوا عددًا صحيحًا من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Please import all parts, in any order.</source>
        <translation>استوردوا كل الأجزاء، بأي ترتيب.</translation>
    </message>
    <message>
        <source>Please keep to {most} characters.</source>
        <translation>لا تتجاوزوا {most} حرف.</translation>
    </message>
    <message>
        <source>Printing leaves out the empty rows, and so rows you have added.</source>
        <translation>لا تُطبع الصفوف الفارغة، ومنها الصفوف التي أضفتموها.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Records to read, print and correct: Passerelle takes in what you change here.</source>
        <translation>سجلات للقراءة والطباعة والتصحيح: يأخذ Passerelle ما تغيّرونه هنا.</translation>
    </message>
    <message>
        <source>Save as .xlsx and send it back. In Passerelle, import it as a table.</source>
        <translation>احفظه بصيغة ‎.xlsx وأعده. وفي Passerelle يُستورد كجدول.</translation>
    </message>
    <message>
        <source>Save as .xlsx under the same name, then import it in Passerelle.</source>
        <translation>يُحفظ الملف بصيغة ‎.xlsx وبالاسم نفسه، ثم يُستورد في Passerelle.</translation>
    </message>
    <message>
        <source>Several choices in one cell are separated by semicolons.</source>
        <translation>تفصل فاصلة منقوطة بين الاختيارات المتعددة في خلية واحدة.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>The first package of records from this computer: nothing is marked, all of it is new.</source>
        <translation>أول حزمة سجلات من هذا الحاسوب: كل ما فيها جديد، ولا شيء معلّم.</translation>
    </message>
    <message>
        <source>The notes at the headings say what belongs in each column.</source>
        <translation>تبين ملاحظات العناوين ما يوضع في كل عمود.</translation>
    </message>
    <message>
        <source>This cell belongs to the program. Please leave it as it is.</source>
        <translation>هذه الخلية للبرنامج، فاتركوها كما هي.</translation>
    </message>
    <message>
        <source>This package is an exercise; it holds no real data.</source>
        <translation>هذه الحزمة تمرين؛ لا بيانات حقيقية فيها.</translation>
    </message>
    <message>
        <source>To clear a value, empty its cell. Removing a row removes nothing.</source>
        <translation>لمسح قيمة تُفرغ خليتها. وإزالة الصف لا تحذف شيئا.</translation>
    </message>
    <message>
        <source>To correct</source>
        <translation>للتصحيح</translation>
    </message>
    <message>
        <source>To delete a record, choose “delete” in the last column.</source>
        <translation>لحذف سجل تُختار كلمة «حذف» في العمود الأخير.</translation>
    </message>
    <message>
        <source>To look at first</source>
        <translation>ما يُنظر فيه أولًا</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} من {parts}</translation>
    </message>
    <message>
        <source>{sheet} by {field}</source>
        <translation>{sheet} حسب {field}</translation>
    </message>
    <message>
        <source>{sheet} by {field}: {figure}</source>
        <translation>{sheet} حسب {field}: {figure}</translation>
    </message>
    <message>
        <source>Two people wrote different things: please decide</source>
        <translation>كتب شخصان أمرين مختلفين: يرجى البت</translation>
    </message>
    <message>
        <source>Wanted in every record.</source>
        <translation>مطلوب في كل سجل.</translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Where a cell offers a list, choose from it; any language is read.</source>
        <translation>إن عرضت الخلية قائمة فاختر منها؛ وتُقرأ أي لغة.</translation>
    </message>
    <message>
        <source>Workbook to fill in</source>
        <translation>مصنف للتعبئة</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>محذوف</translation>
    </message>
</context>
<context>
    <name>paper</name>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Print or save as PDF</source>
        <translation>طباعة أو حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بصيغة PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بصيغة PDF…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>أُرسل إلى الطابعة.</translation>
    </message>
    <message>
        <source>The first {n} of {m} rows.</source>
        <translation>أول {n} صف من {m}.</translation>
    </message>
</context>
<context>
    <name>receipt</name>
    <message>
        <source>Ask {office} for the code of its receipt: twelve digits, in Exchange beside the package. It confirms the package now; the receipt itself follows with their next one.</source>
        <translation>اطلبوا من {office} رمز إشعار الاستلام: اثنا عشر رقماً، في «التبادل» عند الحزمة. يؤكد الحزمة الآن؛ أما الإشعار نفسه فيأتي مع حزمتهم التالية.</translation>
    </message>
    <message>
        <source>Back to the exchange</source>
        <translation>العودة إلى التبادل</translation>
    </message>
    <message>
        <source>Back to the reception</source>
        <translation>العودة إلى الاستقبال</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Confirm by phone</source>
        <translation>تأكيد بالهاتف</translation>
    </message>
    <message>
        <source>Confirmed: all of it is in.</source>
        <translation>تم التأكيد: دخلت كلها.</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Enter or a double click opens the record.</source>
        <translation>اضغطوا Enter أو انقروا مرتين لفتح السجل.</translation>
    </message>
    <message>
        <source>It arrived, but some of it waits or was refused. Their receipt will say what.</source>
        <translation>وصلت، لكن جزءاً منها ينتظر أو رُفض. سيبيّن إشعارهم ما هو.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Read this code out by phone: it confirms the package before this receipt arrives.</source>
        <translation>اقرؤوا هذا الرمز عبر الهاتف: يؤكد الحزمة قبل وصول هذا الإشعار.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
    <message>
        <source>The code heard by phone</source>
        <translation>الرمز المسموع عبر الهاتف</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>ينتظر قرارًا</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>ما آل إليه</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>أين وصلت السجلات</translation>
    </message>
    <message>
        <source>receipt {number}</source>
        <translation>إشعار استلام {number}</translation>
    </message>
</context>
<context>
    <name>reception</name>
    <message>
        <source>A whole folder…</source>
        <translation>مجلد كامل…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الردود</translation>
    </message>
    <message>
        <source>Being read</source>
        <translation>تجري قراءته</translation>
    </message>
    <message>
        <source>Being taken in</source>
        <translation>يجري استيراده</translation>
    </message>
    <message>
        <source>Brings a conflict</source>
        <translation>يجلب تعارضاً</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>واضح</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Drop the files of all offices here, as many as came</source>
        <translation>أفلت هنا ملفات كل المكاتب، مهما كان عددها</translation>
    </message>
    <message>
        <source>Each office heard from gets what it lacks and receipts of what came from it.</source>
        <translation>كل مكتب وصل منه خبر يتلقى ما ينقصه وإشعارات استلام لما جاء منه.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Files that came</source>
        <translation>الملفات الواردة</translation>
    </message>
    <message>
        <source>In the queue</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>يحتاج إليّ</translation>
    </message>
    <message>
        <source>Nothing that is not here</source>
        <translation>لا شيء غير موجود هنا</translation>
    </message>
    <message>
        <source>Only files</source>
        <translation>ملفات فقط</translation>
    </message>
    <message>
        <source>Open the receipt</source>
        <translation>فتح إشعار الاستلام</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>قراءة من جديد</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Remove what is done</source>
        <translation>إزالة المنجز</translation>
    </message>
    <message>
        <source>Stopped. Files that were taken in before stay.</source>
        <translation>أُوقف. الملفات التي استُوردت من قبل تبقى.</translation>
    </message>
    <message>
        <source>Take in all that is clear</source>
        <translation>استيراد كل ما هو واضح</translation>
    </message>
    <message>
        <source>Take this one in</source>
        <translation>استيراد هذا</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>Taking the files in</source>
        <translation>استيراد الملفات</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للنظر فيه</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>ما يجلبه</translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>not here yet</source>
        <translation>لم يصل إلى هنا بعد</translation>
    </message>
    <message>
        <source>{entity} without a name</source>
        <translation>{entity} بلا اسم</translation>
    </message>
</context>
<context>
    <name>recovery</name>
    <message>
        <source>An office makes a request; you compare its digits by phone and write the answer.</source>
        <translation>يقدم مكتب طلباً؛ فتقارن أرقامه عبر الهاتف وتكتب الرد.</translation>
    </message>
    <message>
        <source>Answer a request…</source>
        <translation>الرد على طلب…</translation>
    </message>
    <message>
        <source>Does {office} ask for help?</source>
        <translation>هل يطلب {office} المساعدة؟</translation>
    </message>
    <message>
        <source>Forgotten passphrases</source>
        <translation>عبارات المرور المنسية</translation>
    </message>
    <message>
        <source>Make the recovery key</source>
        <translation>إنشاء مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Offices that verified headquarters, and took a package of it since, can be helped when they forget their passphrase.</source>
        <translation>يمكن مساعدة المكاتب التي تحققت من المقر وأخذت منه حزمة بعد ذلك إذا نسيت عبارة مرورها.</translation>
    </message>
    <message>
        <source>Open the copy…</source>
        <translation>فتح النسخة…</translation>
    </message>
    <message>
        <source>Save a copy for the safe…</source>
        <translation>حفظ نسخة للخزنة…</translation>
    </message>
    <message>
        <source>Save the copy…</source>
        <translation>حفظ النسخة…</translation>
    </message>
    <message>
        <source>Take the copy from the safe…</source>
        <translation>أخذ النسخة من الخزنة…</translation>
    </message>
    <message>
        <source>The passphrase of that copy, then the file.</source>
        <translation>عبارة مرور تلك النسخة، ثم الملف.</translation>
    </message>
    <message>
        <source>The recovery key is here. Offices hear of it with your next packages.</source>
        <translation>مفتاح الاسترداد هنا. تعلم به المكاتب مع حزمك التالية.</translation>
    </message>
    <message>
        <source>The request was made on “{laptop}”, {office}: its passphrase is forgotten. Ring {office} at a number you knew before, never at one that came with the file. Ask whether they made a request, and have them read out its digits.</source>
        <translation>قُدّم الطلب على «{laptop}»، {office}: نُسيت عبارة المرور هناك. اتصل بـ{office} على رقم كنت تعرفه من قبل، لا على رقم جاء مع الملف أبداً. اسأل هل قدموا طلباً واطلب قراءة أرقامه.</translation>
    </message>
    <message>
        <source>There is no recovery key yet: an office that forgets its passphrase loses what it had not sent.</source>
        <translation>لا يوجد مفتاح استرداد بعد: المكتب الذي ينسى عبارة مروره يفقد ما لم يرسله.</translation>
    </message>
    <message>
        <source>This copy opens the databases of all offices. Keep it in a safe, and its passphrase somewhere else.</source>
        <translation>تفتح هذه النسخة قواعد بيانات كل المكاتب. احفظها في خزنة واحفظ عبارة مرورها في مكان آخر.</translation>
    </message>
    <message>
        <source>This laptop was reported lost, and its key is revoked. Nobody gets an answer.</source>
        <translation>أُبلغ عن فقدان هذا الحاسوب وأُلغي مفتاحه. لا يحصل أحد على رد.</translation>
    </message>
    <message>
        <source>This request was answered before. That answer works only once.</source>
        <translation>سبق الرد على هذا الطلب. ذلك الرد يعمل مرة واحدة فقط.</translation>
    </message>
    <message>
        <source>Write the answer…</source>
        <translation>كتابة الرد…</translation>
    </message>
    <message>
        <source>answer {request}</source>
        <translation>رد {request}</translation>
    </message>
    <message>
        <source>recovery key of headquarters</source>
        <translation>مفتاح الاسترداد للمقر</translation>
    </message>
    <message>
        <source>{file} is written.</source>
        <translation>كُتب {file}.</translation>
    </message>
    <message>
        <source>{file} is written. Send it to {office}: it opens that database, there and once.</source>
        <translation>كُتب {file}. أرسله إلى {office}: يفتح قاعدة البيانات تلك هناك ومرة واحدة فقط.</translation>
    </message>
</context>
<context>
    <name>reports</name>
    <message numerus="yes">
        <source>%n candidates have no score yet.</source>
        <translation>
            <numerusform>لا مرشحة بلا درجة.</numerusform>
            <numerusform>مرشحة واحدة بلا درجة بعد.</numerusform>
            <numerusform>مرشحتان بلا درجة بعد.</numerusform>
            <numerusform>%n مرشحات بلا درجة بعد.</numerusform>
            <numerusform>%n مرشحة بلا درجة بعد.</numerusform>
            <numerusform>%n مرشحة بلا درجة بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>(left out: it may tell who somebody is)</source>
        <translation>(محذوف: قد يكشف هوية شخص)</translation>
    </message>
    <message>
        <source>A country that took part in two rounds is one country.</source>
        <translation>البلد الذي شارك في جولتين يُحسب بلدًا واحدًا.</translation>
    </message>
    <message>
        <source>A need counts as answered once a training for it was held.</source>
        <translation>يُعد الاحتياج ملبى بعد عقد تدريب له.</translation>
    </message>
    <message>
        <source>A place counts as precise where it says more than the country. Scaling counts as missing until somebody decided.</source>
        <translation>يُعد المكان دقيقًا إذا دلّ على أكثر من البلد. ويُعد التوسيع ناقصًا إلى أن يُتخذ قرار بشأنه.</translation>
    </message>
    <message>
        <source>A share by number, not of money: initiatives with a signed agreement with a local or regional government, a sub-national public agency or a council, of all approved ones.</source>
        <translation>حصة بالعدد لا بالمال: المبادرات التي لها اتفاق موقع مع حكومة محلية أو إقليمية أو هيئة عامة دون وطنية أو مجلس، من كل المبادرات المعتمدة.</translation>
    </message>
    <message>
        <source>A tick says that something is recorded; the ticks are not added to a score.</source>
        <translation>تقول العلامة إن شيئا ما مسجل؛ ولا تُجمع العلامات في درجة.</translation>
    </message>
    <message>
        <source>Accents, capitals and the form of apostrophes make no difference. An initiative is also found by its country, places, partners and themes.</source>
        <translation>لا فرق في علامات التشكيل والأحرف الكبيرة وشكل الفاصلة العليا. ويُعثر على المبادرة أيضًا ببلدها وأماكنها وشركائها ومواضيعها.</translation>
    </message>
    <message>
        <source>Activities past their date</source>
        <translation>أنشطة تجاوزت موعدها</translation>
    </message>
    <message>
        <source>Agreements with local governments</source>
        <translation>الاتفاقات مع الحكومات المحلية</translation>
    </message>
    <message>
        <source>Agreements with local governments, against 50 %</source>
        <translation>الاتفاقات مع الحكومات المحلية مقارنة بنسبة 50 %</translation>
    </message>
    <message>
        <source>All grants</source>
        <translation>مجموع المنح</translation>
    </message>
    <message>
        <source>All three partner families</source>
        <translation>فئات الشركاء الثلاث</translation>
    </message>
    <message>
        <source>All told</source>
        <translation>قيل كل شيء</translation>
    </message>
    <message numerus="yes">
        <source>Amounts without a rate, which are in no figure here: %n.</source>
        <translation>
            <numerusform>مبالغ بلا سعر صرف، لا ترد في أي رقم هنا: %n.</numerusform>
            <numerusform>مبالغ بلا سعر صرف، لا ترد في أي رقم هنا: %n.</numerusform>
            <numerusform>مبالغ بلا سعر صرف، لا ترد في أي رقم هنا: %n.</numerusform>
            <numerusform>مبالغ بلا سعر صرف، لا ترد في أي رقم هنا: %n.</numerusform>
            <numerusform>مبالغ بلا سعر صرف، لا ترد في أي رقم هنا: %n.</numerusform>
            <numerusform>مبالغ بلا سعر صرف، لا ترد في أي رقم هنا: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>An initiative counts under each that it names.</source>
        <translation>تُحسب المبادرة تحت كل ما تذكره.</translation>
    </message>
    <message>
        <source>An initiative may be tied in both ways, so the lines do not add up. Shares are of all grants.</source>
        <translation>قد ترتبط المبادرة بالطريقتين معًا، لذا لا تُجمع السطور. والنسب من مجموع المنح.</translation>
    </message>
    <message>
        <source>An initiative that acts in several kinds of areas counts in each.</source>
        <translation>المبادرة التي تعمل في عدة أنواع من المناطق تُحسب في كل منها.</translation>
    </message>
    <message>
        <source>An initiative with several goals counts under each: the lines do not add up.</source>
        <translation>تُحسب المبادرة ذات الأهداف المتعددة تحت كل منها: ولا تُجمع السطور.</translation>
    </message>
    <message>
        <source>And</source>
        <translation>و</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Answered by a training</source>
        <translation>لُبيت بتدريب</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>المعتمدة</translation>
    </message>
    <message>
        <source>Approved initiatives</source>
        <translation>المبادرات المعتمدة</translation>
    </message>
    <message>
        <source>As the participation of countries in rounds says.</source>
        <translation>وفق مشاركة البلدان في الجولات.</translation>
    </message>
    <message>
        <source>At the tipping point</source>
        <translation>عند نقطة التحول</translation>
    </message>
    <message>
        <source>Benchmark</source>
        <translation>المعيار المرجعي</translation>
    </message>
    <message>
        <source>Benchmark reached</source>
        <translation>بلوغ القيمة المرجعية</translation>
    </message>
    <message>
        <source>Beside it: {benchmark}% of the joint programmes of the migration trust fund signed such agreements in 2021, by number.</source>
        <translation>للمقارنة: وقّع {benchmark}% من البرامج المشتركة للصندوق الاستئماني المعني بالهجرة اتفاقات كهذه في عام 2021، من حيث العدد.</translation>
    </message>
    <message>
        <source>Beside the usual</source>
        <translation>الفرق عن المعتادة</translation>
    </message>
    <message>
        <source>Bonuses, not in the sum</source>
        <translation>نقاط إضافية خارج المجموع</translation>
    </message>
    <message>
        <source>By Sustainable Development Goal</source>
        <translation>بحسب هدف التنمية المستدامة</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>حسب البلد</translation>
    </message>
    <message>
        <source>By guiding principle</source>
        <translation>حسب المبادئ التوجيهية</translation>
    </message>
    <message>
        <source>By objective of the Compact</source>
        <translation>حسب أهداف الاتفاق العالمي</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>حسب المنطقة</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>المرشحات</translation>
    </message>
    <message>
        <source>Capacity needs</source>
        <translation>الاحتياجات إلى القدرات</translation>
    </message>
    <message>
        <source>Capacity needs and the trainings that answer them</source>
        <translation>الاحتياجات إلى القدرات والتدريبات التي تلبيها</translation>
    </message>
    <message>
        <source>Capacity needs and their answers</source>
        <translation>الاحتياجات إلى القدرات وما يلبيها</translation>
    </message>
    <message>
        <source>Chosen by the steering committee</source>
        <translation>المختارة من اللجنة التوجيهية</translation>
    </message>
    <message>
        <source>Co-funding and spending</source>
        <translation>التمويل المشترك والإنفاق</translation>
    </message>
    <message>
        <source>Co-funding and spending for each grant</source>
        <translation>التمويل المشترك والإنفاق لكل منحة</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>الالتزام</translation>
    </message>
    <message>
        <source>Commitments and their follow-up</source>
        <translation>الالتزامات ومتابعتها</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>اللجان</translation>
    </message>
    <message>
        <source>Compared with what left this laptop before; reports made on other laptops are not known here.</source>
        <translation>قورن بما خرج سابقا من هذا الحاسوب؛ أما التقارير المعدّة على حواسيب أخرى فليست معروفة هنا.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>Completed initiatives</source>
        <translation>المبادرات المكتملة</translation>
    </message>
    <message>
        <source>Consultations, hearings and forums</source>
        <translation>المشاورات وجلسات الاستماع والمنتديات</translation>
    </message>
    <message>
        <source>Contacts of local and regional governments</source>
        <translation>جهات الاتصال في الحكومات المحلية والإقليمية</translation>
    </message>
    <message>
        <source>Counted are initiatives of the round that were approved, whatever became of them, in each country that takes part in the round or has such an initiative; a candidate takes no place.</source>
        <translation>تُحسب مبادرات الجولة التي اعتُمدت أيا كان مآلها، في كل بلد يشارك في الجولة أو له مبادرة كهذه؛ والمرشحة لا تشغل مقعدا.</translation>
    </message>
    <message>
        <source>Counted are initiatives whose lead is a local or regional government, a sub-national public agency or a council. Grants in US dollars.</source>
        <translation>تُحسب المبادرات التي تقودها حكومة محلية أو إقليمية أو هيئة عامة دون وطنية أو مجلس. المنح بدولارات الولايات المتحدة.</translation>
    </message>
    <message>
        <source>Counted are initiatives whose lead is a municipality, city, canton, province, region or department. Grants in US dollars.</source>
        <translation>تُحسب المبادرات التي تقودها بلدية أو مدينة أو كانتون أو مقاطعة أو إقليم أو محافظة. المنح بدولارات الولايات المتحدة.</translation>
    </message>
    <message>
        <source>Counted are the themes recorded with each initiative.</source>
        <translation>تُحسب المواضيع المسجلة مع كل مبادرة.</translation>
    </message>
    <message>
        <source>Counted by sex</source>
        <translation>المحسوبون حسب الجنس</translation>
    </message>
    <message>
        <source>Counted is what was received, in US dollars, at the recorded rates.</source>
        <translation>يُحسب ما قُبض، بدولارات الولايات المتحدة، بأسعار الصرف المسجلة.</translation>
    </message>
    <message>
        <source>Counted is what was recorded on this laptop.</source>
        <translation>يُحسب ما سُجل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Countries and their places</source>
        <translation>البلدان وأماكنها</translation>
    </message>
    <message>
        <source>Countries and their programmes</source>
        <translation>البلدان وبرامجها</translation>
    </message>
    <message>
        <source>Countries and their rounds</source>
        <translation>البلدان وجولاتها</translation>
    </message>
    <message>
        <source>Countries by number of programmes</source>
        <translation>البلدان حسب عدد البرامج</translation>
    </message>
    <message>
        <source>Countries of the round</source>
        <translation>بلدان الجولة</translation>
    </message>
    <message>
        <source>Countries with all places taken</source>
        <translation>بلدان شُغلت جميع مقاعدها</translation>
    </message>
    <message>
        <source>Countries with none</source>
        <translation>بلدان بلا أي منها</translation>
    </message>
    <message>
        <source>Countries with places left</source>
        <translation>بلدان بقيت فيها مقاعد</translation>
    </message>
    <message>
        <source>Countries with too many</source>
        <translation>بلدان تجاوزت العدد</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Country report</source>
        <translation>تقرير البلد</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>أيام التأخير</translation>
    </message>
    <message>
        <source>Days since the last talk</source>
        <translation>الأيام منذ آخر تواصل</translation>
    </message>
    <message>
        <source>Decisions and reasons</source>
        <translation>القرارات والأسباب</translation>
    </message>
    <message>
        <source>Decisions and recommendations to follow up</source>
        <translation>القرارات والتوصيات المطلوب متابعتها</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>محذوف.</translation>
    </message>
    <message>
        <source>Designed together</source>
        <translation>مصمم معا</translation>
    </message>
    <message>
        <source>Diaspora</source>
        <translation>المغتربون</translation>
    </message>
    <message>
        <source>Diaspora per dollar</source>
        <translation>المغتربون، لكل دولار</translation>
    </message>
    <message>
        <source>Difficulties and risks</source>
        <translation>الصعوبات والمخاطر</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Donor report</source>
        <translation>تقرير المانحين</translation>
    </message>
    <message>
        <source>Duration (months)</source>
        <translation>المدة (أشهر)</translation>
    </message>
    <message>
        <source>Each committee ranks by its own scores; equal sums share a rank. Who has not all scores yet has no rank and stands below, with the sum so far.</source>
        <translation>ترتِّب كل لجنة بحسب درجاتها؛ والمجاميع المتساوية تتقاسم المرتبة. ومن لم تكتمل درجاته بعد فلا مرتبة له ويأتي في الأسفل مع مجموعه حتى الآن.</translation>
    </message>
    <message>
        <source>Each criterion, own merit and expected local impact: 0 no, 1 partly, 2 fully. Bonuses stand beside the sum. No sum knocks out.</source>
        <translation>كل معيار، والجدارة الذاتية، والأثر المحلي المتوقع: 0 لا، 1 جزئيا، 2 كليا. النقاط الإضافية بجانب المجموع. ولا مجموع يُقصي.</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الفعاليات</translation>
    </message>
    <message>
        <source>Events: who came, and from which countries</source>
        <translation>الفعاليات: من حضر ومن أي بلدان</translation>
    </message>
    <message>
        <source>Every initiative has a note.</source>
        <translation>لكل مبادرة ملاحظة.</translation>
    </message>
    <message>
        <source>Everybody reached</source>
        <translation>جميع من جرى الوصول إليهم</translation>
    </message>
    <message>
        <source>Everybody reached of planned</source>
        <translation>من جرى الوصول إليهم من المخطط</translation>
    </message>
    <message>
        <source>Everything has gone out and is confirmed.</source>
        <translation>أُرسل كل شيء وتأكد وصوله.</translation>
    </message>
    <message>
        <source>Everything has gone out.</source>
        <translation>أُرسل كل شيء.</translation>
    </message>
    <message>
        <source>Fewer than {n} people are shown as “&lt;{n}”, so that nobody can be recognised.</source>
        <translation>يظهر ما يقل عن {n} من الأشخاص هكذا: «&lt;{n}»، حتى لا يُتعرف على أحد.</translation>
    </message>
    <message>
        <source>First decision</source>
        <translation>أول قرار</translation>
    </message>
    <message>
        <source>First signed on</source>
        <translation>تاريخ أول توقيع</translation>
    </message>
    <message>
        <source>Focal point per lead agency</source>
        <translation>منسق لكل وكالة رائدة</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>For internal use: all numbers are shown.</source>
        <translation>للاستخدام الداخلي: تُعرض جميع الأرقام.</translation>
    </message>
    <message>
        <source>For partners</source>
        <translation>للشركاء</translation>
    </message>
    <message>
        <source>For partners: numbers of people below {limit} are hidden.</source>
        <translation>للشركاء: تُخفى أعداد الأشخاص التي تقل عن {limit}.</translation>
    </message>
    <message>
        <source>For the public: numbers of people below {limit} are hidden.</source>
        <translation>للجمهور: تُخفى أعداد الأشخاص التي تقل عن {limit}.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>From policy through action to results</source>
        <translation>من السياسة عبر العمل إلى النتائج</translation>
    </message>
    <message>
        <source>From policy to result</source>
        <translation>من السياسة إلى النتيجة</translation>
    </message>
    <message>
        <source>From {first} on</source>
        <translation>ابتداءً من {first}</translation>
    </message>
    <message>
        <source>From {first} to {last}</source>
        <translation>من {first} إلى {last}</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Funding by country</source>
        <translation>التمويل حسب البلد</translation>
    </message>
    <message>
        <source>Funding by region</source>
        <translation>التمويل حسب المنطقة</translation>
    </message>
    <message>
        <source>Grant of a month</source>
        <translation>المنحة الشهرية</translation>
    </message>
    <message>
        <source>Grant of a month, overall</source>
        <translation>المنحة الشهرية إجمالًا</translation>
    </message>
    <message>
        <source>Grants</source>
        <translation>المنح</translation>
    </message>
    <message>
        <source>Grants as approved, in US dollars; nothing is converted.</source>
        <translation>المنح كما أُقرت، بدولار الولايات المتحدة؛ لا يُحوَّل شيء.</translation>
    </message>
    <message>
        <source>Grants by country</source>
        <translation>المنح حسب البلد</translation>
    </message>
    <message>
        <source>Grants in other currencies are in no figure here: {amounts}.</source>
        <translation>المنح بعملات أخرى لا تدخل في أي رقم هنا: {amounts}.</translation>
    </message>
    <message>
        <source>Grants that differ</source>
        <translation>منح مختلفة</translation>
    </message>
    <message>
        <source>Grants that differ from the usual one</source>
        <translation>المنح التي تختلف عن المعتادة</translation>
    </message>
    <message>
        <source>Has every country its places of the round taken?</source>
        <translation>هل شغل كل بلد مقاعده في الجولة؟</translation>
    </message>
    <message>
        <source>Highest grant of a month</source>
        <translation>أعلى منحة شهرية</translation>
    </message>
    <message>
        <source>Highest of</source>
        <translation>أصحاب الأعلى</translation>
    </message>
    <message>
        <source>How long do they run, and what is a month worth?</source>
        <translation>كم تدوم، وكم يساوي الشهر؟</translation>
    </message>
    <message>
        <source>How many initiatives, how much money?</source>
        <translation>كم عدد المبادرات وكم المال؟</translation>
    </message>
    <message>
        <source>How many partners, and of what type?</source>
        <translation>كم عدد الشركاء، ومن أي نوع؟</translation>
    </message>
    <message>
        <source>How many women were reached against plan?</source>
        <translation>كم امرأة جرى الوصول إليها مقارنة بالخطة؟</translation>
    </message>
    <message>
        <source>How much money by country?</source>
        <translation>كم المال حسب البلد؟</translation>
    </message>
    <message>
        <source>How much money by region?</source>
        <translation>كم المال حسب المنطقة؟</translation>
    </message>
    <message>
        <source>How partners work together</source>
        <translation>كيف يعمل الشركاء معا</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>In no package</source>
        <translation>ليس في أي حزمة</translation>
    </message>
    <message>
        <source>In no package, the newest first</source>
        <translation>ليس في أي حزمة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>In several programmes</source>
        <translation>في عدة برامج</translation>
    </message>
    <message>
        <source>In several rounds</source>
        <translation>في عدة جولات</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>المؤشرات</translation>
    </message>
    <message>
        <source>Indicators added up</source>
        <translation>المؤشرات المجموعة</translation>
    </message>
    <message>
        <source>Indicators that count people</source>
        <translation>مؤشرات تعد الأشخاص</translation>
    </message>
    <message>
        <source>Indicators: baseline, target, value</source>
        <translation>المؤشرات: خط الأساس والقيمة المستهدفة والقيمة</translation>
    </message>
    <message>
        <source>Initiative sheet</source>
        <translation>بطاقة المبادرة</translation>
    </message>
    <message>
        <source>Initiatives aimed at</source>
        <translation>المبادرات المستهدفة</translation>
    </message>
    <message>
        <source>Initiatives and grants</source>
        <translation>المبادرات والمنح</translation>
    </message>
    <message>
        <source>Initiatives approved, of those aimed at</source>
        <translation>المبادرات المعتمدة من المستهدفة</translation>
    </message>
    <message>
        <source>Initiatives by duration</source>
        <translation>المبادرات حسب المدة</translation>
    </message>
    <message>
        <source>Initiatives by kind of area</source>
        <translation>المبادرات حسب نوع المنطقة</translation>
    </message>
    <message>
        <source>Initiatives by number of partners</source>
        <translation>المبادرات حسب عدد الشركاء</translation>
    </message>
    <message>
        <source>Initiatives in no package</source>
        <translation>مبادرات ليست في أي حزمة</translation>
    </message>
    <message>
        <source>Initiatives past their end</source>
        <translation>مبادرات تجاوزت نهايتها</translation>
    </message>
    <message>
        <source>Initiatives that call on the diaspora</source>
        <translation>المبادرات التي تستعين بالمغتربين</translation>
    </message>
    <message>
        <source>Initiatives that tie two territories</source>
        <translation>المبادرات التي تربط إقليمين</translation>
    </message>
    <message>
        <source>Initiatives with a signed agreement</source>
        <translation>المبادرات ذات الاتفاق الموقَّع</translation>
    </message>
    <message>
        <source>Initiatives with a whole line</source>
        <translation>مبادرات سلسلتها كاملة</translation>
    </message>
    <message>
        <source>Initiatives with the usual grant</source>
        <translation>المبادرات ذات المنحة المعتادة</translation>
    </message>
    <message numerus="yes">
        <source>Initiatives without a duration: %n.</source>
        <translation>
            <numerusform>مبادرات بلا مدة: %n.</numerusform>
            <numerusform>مبادرات بلا مدة: %n.</numerusform>
            <numerusform>مبادرات بلا مدة: %n.</numerusform>
            <numerusform>مبادرات بلا مدة: %n.</numerusform>
            <numerusform>مبادرات بلا مدة: %n.</numerusform>
            <numerusform>مبادرات بلا مدة: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Initiatives without a grant: %n.</source>
        <translation>
            <numerusform>مبادرات بلا منحة: %n.</numerusform>
            <numerusform>مبادرات بلا منحة: %n.</numerusform>
            <numerusform>مبادرات بلا منحة: %n.</numerusform>
            <numerusform>مبادرات بلا منحة: %n.</numerusform>
            <numerusform>مبادرات بلا منحة: %n.</numerusform>
            <numerusform>مبادرات بلا منحة: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Initiatives without a receipt</source>
        <translation>مبادرات بلا إيصال</translation>
    </message>
    <message>
        <source>Initiatives without any note</source>
        <translation>مبادرات بلا أي ملاحظة</translation>
    </message>
    <message>
        <source>Internal</source>
        <translation>داخلي</translation>
    </message>
    <message>
        <source>Internal: every number of people is shown. Not to be passed on as it is.</source>
        <translation>داخلي: تظهر فيه كل أعداد الأشخاص. لا يُنقل إلى الغير كما هو.</translation>
    </message>
    <message>
        <source>It stands for the share of signed agreements until these are recorded: so far {n} of {m} initiatives have one.</source>
        <translation>تحل محل نسبة الاتفاقات الموقَّعة إلى أن تُسجَّل: حتى الآن {n} من {m} مبادرة لها اتفاق.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kinds of areas</source>
        <translation>أنواع المناطق</translation>
    </message>
    <message>
        <source>Largest grant</source>
        <translation>أكبر منحة</translation>
    </message>
    <message>
        <source>Largest grant of</source>
        <translation>صاحبة أكبر منحة</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>آخر قرار</translation>
    </message>
    <message>
        <source>Last measured</source>
        <translation>آخر قياس</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>الجهة القائدة</translation>
    </message>
    <message>
        <source>Led by a local or regional government</source>
        <translation>تقودها حكومة محلية أو إقليمية</translation>
    </message>
    <message>
        <source>Led by one, or by a related public body</source>
        <translation>تقودها إحداها أو هيئة عامة ذات صلة</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Lessons to present</source>
        <translation>دروس للعرض</translation>
    </message>
    <message>
        <source>Lessons to present, by theme</source>
        <translation>دروس للعرض، حسب الموضوع</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>المستوى</translation>
    </message>
    <message>
        <source>Lines without a rate to the dollar, in no sum: {n}.</source>
        <translation>سطور بلا سعر صرف مقابل الدولار، لا تدخل في أي مجموع: {n}.</translation>
    </message>
    <message>
        <source>Local and regional governments</source>
        <translation>الحكومات المحلية والإقليمية</translation>
    </message>
    <message>
        <source>Local authorities</source>
        <translation>السلطات المحلية</translation>
    </message>
    <message>
        <source>Local authorities per dollar</source>
        <translation>السلطات المحلية، لكل دولار</translation>
    </message>
    <message>
        <source>Local bodies taking part</source>
        <translation>الهيئات المحلية المشاركة</translation>
    </message>
    <message>
        <source>Lowest grant of a month</source>
        <translation>أدنى منحة شهرية</translation>
    </message>
    <message>
        <source>Lowest of</source>
        <translation>أصحاب الأدنى</translation>
    </message>
    <message>
        <source>Made on {day}</source>
        <translation>أُعد في {day}</translation>
    </message>
    <message>
        <source>Main objectives</source>
        <translation>الأهداف الرئيسية</translation>
    </message>
    <message>
        <source>Mapped only</source>
        <translation>محددة فقط</translation>
    </message>
    <message>
        <source>Mean duration</source>
        <translation>متوسط المدة</translation>
    </message>
    <message>
        <source>Mean grant</source>
        <translation>متوسط المنحة</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>المقيس</translation>
    </message>
    <message>
        <source>Median duration</source>
        <translation>وسيط المدة</translation>
    </message>
    <message>
        <source>Median grant</source>
        <translation>وسيط المنحة</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>Minutes of a selection</source>
        <translation>محضر الاختيار</translation>
    </message>
    <message>
        <source>Missing in so many initiatives</source>
        <translation>ناقص في هذا العدد من المبادرات</translation>
    </message>
    <message>
        <source>Mixed consortium</source>
        <translation>ائتلاف مختلط</translation>
    </message>
    <message>
        <source>Money by source</source>
        <translation>الأموال حسب المصدر</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Months are counted from start and end where both are known, else as recorded.</source>
        <translation>تُحسب الأشهر من البداية والنهاية إن عُرفتا، وإلا فكما سُجلت.</translation>
    </message>
    <message>
        <source>Months together</source>
        <translation>مجموع الأشهر</translation>
    </message>
    <message>
        <source>Named by no initiative: {n} more.</source>
        <translation>ولا تذكرها أي مبادرة: {n} أخرى.</translation>
    </message>
    <message>
        <source>Names and addresses of persons are left out.</source>
        <translation>حُذفت أسماء الأشخاص وعناوينهم.</translation>
    </message>
    <message>
        <source>National decision</source>
        <translation>القرار الوطني</translation>
    </message>
    <message>
        <source>National rank</source>
        <translation>المرتبة الوطنية</translation>
    </message>
    <message>
        <source>National sum</source>
        <translation>المجموع الوطني</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>الاحتياج</translation>
    </message>
    <message>
        <source>No activity is late.</source>
        <translation>لا يوجد نشاط متأخر.</translation>
    </message>
    <message>
        <source>No capacity need is recorded.</source>
        <translation>لا يوجد احتياج مسجل إلى القدرات.</translation>
    </message>
    <message>
        <source>No committee has written anything yet.</source>
        <translation>لم تسجِّل أي لجنة شيئا بعد.</translation>
    </message>
    <message>
        <source>No consultation is recorded.</source>
        <translation>لم تُسجل أي مشاورات.</translation>
    </message>
    <message>
        <source>No country takes part in this round.</source>
        <translation>لا يشارك أي بلد في هذه الجولة.</translation>
    </message>
    <message>
        <source>No difficulty and no risk is recorded.</source>
        <translation>لم تُسجل أي صعوبة أو مخاطرة.</translation>
    </message>
    <message>
        <source>No event is recorded.</source>
        <translation>لا توجد فعاليات مسجلة.</translation>
    </message>
    <message>
        <source>No grant differs from the usual one.</source>
        <translation>لا تختلف أي منحة عن المعتادة.</translation>
    </message>
    <message>
        <source>No indicator is recorded.</source>
        <translation>لا يوجد مؤشر مسجل.</translation>
    </message>
    <message>
        <source>No initiative has a duration yet.</source>
        <translation>لا توجد مدة لأي مبادرة بعد.</translation>
    </message>
    <message>
        <source>No initiative is approved yet.</source>
        <translation>لم تُعتمد أي مبادرة بعد.</translation>
    </message>
    <message>
        <source>No initiative is completed yet.</source>
        <translation>لم تكتمل أي مبادرة بعد.</translation>
    </message>
    <message>
        <source>No initiative is past its end.</source>
        <translation>لم تتجاوز أي مبادرة نهايتها.</translation>
    </message>
    <message>
        <source>No initiative is recorded.</source>
        <translation>لم تُسجل أي مبادرة.</translation>
    </message>
    <message>
        <source>No initiative is screened yet.</source>
        <translation>لم تُفحص أي مبادرة بعد.</translation>
    </message>
    <message>
        <source>No initiative says which guiding principles it follows.</source>
        <translation>لا تذكر أي مبادرة المبادئ التوجيهية التي تتبعها.</translation>
    </message>
    <message>
        <source>No initiative says which objectives it serves.</source>
        <translation>لا تذكر أي مبادرة الأهداف التي تخدمها.</translation>
    </message>
    <message>
        <source>No initiative, note or indicator names a goal.</source>
        <translation>لا مبادرة ولا ملاحظة ولا مؤشر يذكر هدفا.</translation>
    </message>
    <message>
        <source>No local or regional government is recorded.</source>
        <translation>لا توجد حكومات محلية أو إقليمية مسجلة.</translation>
    </message>
    <message>
        <source>No note wants a follow-up.</source>
        <translation>لا ملاحظة تتطلب متابعة.</translation>
    </message>
    <message>
        <source>No organisation works on several initiatives.</source>
        <translation>لا تعمل أي منظمة في عدة مبادرات.</translation>
    </message>
    <message>
        <source>No partner is recorded.</source>
        <translation>لا يوجد شريك مسجل.</translation>
    </message>
    <message>
        <source>No payment and no contribution is recorded.</source>
        <translation>لم تُسجل أي دفعة أو مساهمة.</translation>
    </message>
    <message>
        <source>No people were reported in this period.</source>
        <translation>لم يُبلغ عن أشخاص في هذه الفترة.</translation>
    </message>
    <message>
        <source>No period is closed.</source>
        <translation>لا توجد فترة مغلقة.</translation>
    </message>
    <message>
        <source>No place is recorded.</source>
        <translation>لا توجد أماكن مسجلة.</translation>
    </message>
    <message>
        <source>No recommendation and no decision is recorded.</source>
        <translation>لم تُسجل أي توصية أو قرار.</translation>
    </message>
    <message>
        <source>No result is recorded.</source>
        <translation>لم تُسجل أي نتيجة.</translation>
    </message>
    <message>
        <source>No survey of the partnership is recorded.</source>
        <translation>لا يوجد استقصاء مسجل للشراكة.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Nobody has been counted yet: no data, which does not mean nobody.</source>
        <translation>لم يُحصَ أحد بعد: لا توجد بيانات، وهذا لا يعني عدم وجود أحد.</translation>
    </message>
    <message>
        <source>Nobody is a candidate here yet.</source>
        <translation>لا مرشحات هنا بعد.</translation>
    </message>
    <message>
        <source>Nobody is scored yet.</source>
        <translation>لم تُقيَّم أي مرشحة بعد.</translation>
    </message>
    <message>
        <source>Nobody was counted in this period yet.</source>
        <translation>لم يُحسب أحد في هذه الفترة بعد.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>غير مفصل</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>تاريخ التدوين</translation>
    </message>
    <message>
        <source>Nothing had to be hidden: no number of people is from 1 to {most}.</source>
        <translation>لم يلزم إخفاء شيء: لا يوجد عدد أشخاص بين 1 و{most}.</translation>
    </message>
    <message>
        <source>Nothing is decided yet.</source>
        <translation>لم يُقرَّر شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing is missing in</source>
        <translation>لا ينقص شيء في</translation>
    </message>
    <message>
        <source>Nothing learned is recorded.</source>
        <translation>لم يُسجل أي درس.</translation>
    </message>
    <message>
        <source>Nothing that is looked for is missing.</source>
        <translation>لا ينقص شيء مما يُبحث عنه.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لم يُعثر على شيء.</translation>
    </message>
    <message>
        <source>Nothing was restated since.</source>
        <translation>لم يُعدل شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Numbers by sex, age and place at once are not shown.</source>
        <translation>لا تظهر الأعداد بحسب الجنس والعمر والمكان معا.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Of all initiatives</source>
        <translation>من جميع المبادرات</translation>
    </message>
    <message>
        <source>Of the period asked for count the figures whose own period lies in it.</source>
        <translation>من الفترة المطلوبة تُحسب الأرقام التي تقع فترتها ضمنها.</translation>
    </message>
    <message>
        <source>Of the target</source>
        <translation>من القيمة المستهدفة</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>منها</translation>
    </message>
    <message>
        <source>One by one</source>
        <translation>واحدة واحدة</translation>
    </message>
    <message>
        <source>One by one, the best first</source>
        <translation>واحدًا واحدًا، الأفضل أولًا</translation>
    </message>
    <message>
        <source>Only photos that may be shown are here.</source>
        <translation>لا ترد هنا إلا الصور التي يجوز عرضها.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>الفرص</translation>
    </message>
    <message>
        <source>Organisations by type</source>
        <translation>المنظمات حسب النوع</translation>
    </message>
    <message>
        <source>Organisations on several initiatives</source>
        <translation>منظمات في عدة مبادرات</translation>
    </message>
    <message>
        <source>Organisations supported</source>
        <translation>المنظمات المدعومة</translation>
    </message>
    <message>
        <source>Organisations that headquarters tied as doubles count as one.</source>
        <translation>المنظمات التي ربطها المقر بوصفها مكررة تُحسب واحدة.</translation>
    </message>
    <message>
        <source>Organisations that headquarters tied count once.</source>
        <translation>المنظمات التي ربطها المقر تُحسب مرة واحدة.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Overall: all grants by all months of the initiatives that have both, in US dollars.</source>
        <translation>إجمالًا: جميع المنح على جميع أشهر المبادرات التي لها الاثنان، بدولارات الولايات المتحدة.</translation>
    </message>
    <message>
        <source>Ownership</source>
        <translation>الملكية</translation>
    </message>
    <message>
        <source>Participations</source>
        <translation>المشاركات</translation>
    </message>
    <message>
        <source>Partner abroad</source>
        <translation>شريك في الخارج</translation>
    </message>
    <message>
        <source>Partner based abroad</source>
        <translation>شريك مقره في الخارج</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Partners by type</source>
        <translation>الشركاء بحسب النوع</translation>
    </message>
    <message>
        <source>Partners by type and family</source>
        <translation>الشركاء بحسب النوع والفئة</translation>
    </message>
    <message>
        <source>Partners of each initiative, by family</source>
        <translation>شركاء كل مبادرة بحسب الفئة</translation>
    </message>
    <message>
        <source>Partnerships</source>
        <translation>الشراكات</translation>
    </message>
    <message>
        <source>Past their date</source>
        <translation>تجاوزت موعدها</translation>
    </message>
    <message>
        <source>People planned and reached</source>
        <translation>الأشخاص المخطط لهم ومن جرى الوصول إليهم</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>الأشخاص الذين جرى الوصول إليهم</translation>
    </message>
    <message>
        <source>People reached by category and sex</source>
        <translation>من جرى الوصول إليهم حسب الفئة والجنس</translation>
    </message>
    <message>
        <source>People reached by category and sex, to pass on</source>
        <translation>من جرى الوصول إليهم حسب الفئة والجنس، للمشاركة</translation>
    </message>
    <message>
        <source>People reached, as reported and as restated</source>
        <translation>الأشخاص الذين جرى الوصول إليهم، كما أُبلغ وكما عُدل</translation>
    </message>
    <message>
        <source>Persons are named only where they agreed.</source>
        <translation>لا تُذكر أسماء الأشخاص إلا بموافقتهم.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Pilots: activities done</source>
        <translation>المشاريع التجريبية: الأنشطة المنجزة</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المقاعد</translation>
    </message>
    <message>
        <source>Places by country</source>
        <translation>المقاعد حسب البلد</translation>
    </message>
    <message>
        <source>Places in all</source>
        <translation>مجموع الأماكن</translation>
    </message>
    <message>
        <source>Places left</source>
        <translation>المقاعد المتبقية</translation>
    </message>
    <message>
        <source>Places taken</source>
        <translation>المقاعد المشغولة</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Policy or plan</source>
        <translation>السياسة أو الخطة</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>المبدأ</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Programme table</source>
        <translation>جدول البرنامج</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>البرامج</translation>
    </message>
    <message>
        <source>Programmes and rounds</source>
        <translation>البرامج والجولات</translation>
    </message>
    <message>
        <source>Programmes with countries in common</source>
        <translation>برامج لها بلدان مشتركة</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Ranking of the candidates</source>
        <translation>ترتيب المرشحات</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>جرى الوصول</translation>
    </message>
    <message>
        <source>Reached are people new in their period, so periods add up. Organisations are not counted as people, and a figure that another one corrects does not count.</source>
        <translation>من جرى الوصول إليهم جدد في فترتهم، لذا تُجمع الفترات. ولا تُحسب المنظمات أشخاصًا، ولا يُحسب رقم صححه رقم آخر.</translation>
    </message>
    <message>
        <source>Reached by period</source>
        <translation>الوصول حسب الفترة</translation>
    </message>
    <message>
        <source>Reached of planned</source>
        <translation>المحقق من المخطط</translation>
    </message>
    <message>
        <source>Read and confirmed for the national committee, place and date: ____________________
Read and confirmed for the steering committee, place and date: ____________________</source>
        <translation>قُرئ وأُقرَّ عن اللجنة الوطنية، المكان والتاريخ: ____________________
قُرئ وأُقرَّ عن اللجنة التوجيهية، المكان والتاريخ: ____________________</translation>
    </message>
    <message>
        <source>Ready for IATI?</source>
        <translation>جاهزة لنشر IATI؟</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Recommendations and decisions, and what became of them</source>
        <translation>التوصيات والقرارات وما آلت إليه</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Records of all offices, as headquarters holds them</source>
        <translation>سجلات جميع المكاتب كما هي لدى المقر</translation>
    </message>
    <message>
        <source>Records of the office {office}</source>
        <translation>سجلات المكتب {office}</translation>
    </message>
    <message>
        <source>Refugees, displaced people and people in transit are counted with vulnerable migrants.</source>
        <translation>يُحسب اللاجئون والنازحون والعابرون مع المهاجرين المستضعفين.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>المُبلغ عنه</translation>
    </message>
    <message>
        <source>Reported at closing, and restated since</source>
        <translation>ما أُبلغ عنه عند الإغلاق وما عُدل بعده</translation>
    </message>
    <message>
        <source>Restated</source>
        <translation>المعدل</translation>
    </message>
    <message>
        <source>Restated is what came or changed after headquarters closed the period. All of it is kept.</source>
        <translation>المعدل هو ما وصل أو تغير بعد أن أغلق المقر الفترة. وكله محفوظ.</translation>
    </message>
    <message>
        <source>Restated organisations and measurements</source>
        <translation>المنظمات والقياسات المعدلة</translation>
    </message>
    <message>
        <source>Restated people</source>
        <translation>أعداد الأشخاص المعدلة</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Results told</source>
        <translation>النتائج المروية</translation>
    </message>
    <message>
        <source>Review of the Global Compact for Migration</source>
        <translation>استعراض الاتفاق العالمي من أجل الهجرة</translation>
    </message>
    <message>
        <source>Reviewed together</source>
        <translation>جرت مراجعته معا</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>المخاطر</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Round report</source>
        <translation>تقرير الجولة</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Scores from 1 to 5; of several answers on one day the mean is shown.</source>
        <translation>درجات من 1 إلى 5؛ ويظهر متوسط الإجابات المتعددة في اليوم نفسه.</translation>
    </message>
    <message>
        <source>Scores missing</source>
        <translation>الدرجات الناقصة</translation>
    </message>
    <message>
        <source>Screened initiatives</source>
        <translation>المبادرات المفحوصة</translation>
    </message>
    <message>
        <source>Screening is complete once there is at least one risk and one opportunity. Of {count} initiatives, those that are not named have neither.</source>
        <translation>يكتمل الفحص متى وُجد خطر واحد وفرصة واحدة على الأقل. ومن {count} مبادرة، ما لم يُذكر منها فليس له هذا ولا تلك.</translation>
    </message>
    <message>
        <source>Screening of risks and opportunities</source>
        <translation>فحص المخاطر والفرص</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>كلمة البحث</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Share of initiatives</source>
        <translation>نسبة المبادرات</translation>
    </message>
    <message>
        <source>Share of the money</source>
        <translation>النسبة من المال</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>موقع</translation>
    </message>
    <message>
        <source>Signed with</source>
        <translation>موقع مع</translation>
    </message>
    <message>
        <source>Smallest grant</source>
        <translation>أصغر منحة</translation>
    </message>
    <message>
        <source>Smallest grant of</source>
        <translation>صاحبة أصغر منحة</translation>
    </message>
    <message>
        <source>Some numbers are only “at least” or “about”: so is the total.</source>
        <translation>بعض الأعداد هي «على الأقل» أو «نحو» فقط، وكذلك المجموع.</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>المُنفَق</translation>
    </message>
    <message>
        <source>Spent of the grant</source>
        <translation>المنفق من المنحة</translation>
    </message>
    <message>
        <source>Spent, %</source>
        <translation>المنفق، %</translation>
    </message>
    <message>
        <source>Spent, of the grants</source>
        <translation>المُنفَق من المنح</translation>
    </message>
    <message>
        <source>Standard indicators add up across initiatives and countries, own ones do not. A missing value is not zero.</source>
        <translation>تُجمع المؤشرات الموحدة عبر المبادرات والبلدان ولا تُجمع الخاصة. والقيمة الناقصة ليست صفرا.</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Steering decision</source>
        <translation>القرار التوجيهي</translation>
    </message>
    <message>
        <source>Steering rank</source>
        <translation>المرتبة التوجيهية</translation>
    </message>
    <message>
        <source>Steering sum</source>
        <translation>المجموع التوجيهي</translation>
    </message>
    <message>
        <source>Survey or stock-taking</source>
        <translation>استقصاء أو تقييم مرحلي</translation>
    </message>
    <message>
        <source>Talk within 30 days</source>
        <translation>تواصل خلال 30 يوما</translation>
    </message>
    <message>
        <source>Tasks divided</source>
        <translation>المهام موزعة</translation>
    </message>
    <message>
        <source>Territory of destination</source>
        <translation>إقليم المقصد</translation>
    </message>
    <message>
        <source>Territory of destination recorded</source>
        <translation>إقليم مقصد مسجل</translation>
    </message>
    <message>
        <source>Texts that may tell who somebody is are left out.</source>
        <translation>حُذفت النصوص التي قد تكشف هوية شخص.</translation>
    </message>
    <message>
        <source>The line is whole</source>
        <translation>السلسلة كاملة</translation>
    </message>
    <message>
        <source>The part of local and regional governments</source>
        <translation>نصيب الحكومات المحلية والإقليمية</translation>
    </message>
    <message>
        <source>The partnership survey over time</source>
        <translation>استقصاء الشراكة عبر الزمن</translation>
    </message>
    <message>
        <source>The plan is that of the whole time, not of this period alone.</source>
        <translation>الخطة هي خطة المدة كلها، لا هذه الفترة وحدها.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>السبب ناقص.</translation>
    </message>
    <message>
        <source>The third line is in both others.</source>
        <translation>السطر الثالث داخل في السطرين الآخرين.</translation>
    </message>
    <message>
        <source>The usual grant is the one that most initiatives have; to differ is no mistake.</source>
        <translation>المنحة المعتادة هي منحة أكثر المبادرات؛ والاختلاف عنها ليس خطأ.</translation>
    </message>
    <message>
        <source>Their grants together</source>
        <translation>مجموع منحها</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>This country has taken part in no round.</source>
        <translation>لم يشارك هذا البلد في أي جولة.</translation>
    </message>
    <message>
        <source>This round has no fixed number of places for each country.</source>
        <translation>ليس لهذه الجولة عدد ثابت من المقاعد لكل بلد.</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Tipping point</source>
        <translation>نقطة التحول</translation>
    </message>
    <message>
        <source>Tipping point: both dates are recorded, that of ownership and that of institutionalisation.</source>
        <translation>نقطة التحول: سُجل التاريخان، تاريخ الملكية وتاريخ الإدماج المؤسسي.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Up to {last}</source>
        <translation>حتى {last}</translation>
    </message>
    <message>
        <source>Urban, rural, mixed: where initiatives act</source>
        <translation>حضري أو ريفي أو مختلط: أين تعمل المبادرات</translation>
    </message>
    <message>
        <source>Usual grant</source>
        <translation>المنحة المعتادة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What a month is worth</source>
        <translation>كم يساوي الشهر</translation>
    </message>
    <message>
        <source>What completed initiatives have to tell</source>
        <translation>ما على المبادرات المكتملة أن تقوله</translation>
    </message>
    <message>
        <source>What continues</source>
        <translation>ما يستمر</translation>
    </message>
    <message>
        <source>What does a search find?</source>
        <translation>ماذا يجد البحث؟</translation>
    </message>
    <message>
        <source>What has not gone out yet, and what is silent?</source>
        <translation>ما الذي لم يُرسل بعد، ومن الصامت؟</translation>
    </message>
    <message>
        <source>What has not gone out, or is not confirmed</source>
        <translation>ما لم يُرسل أو لم يتأكد</translation>
    </message>
    <message>
        <source>What is late</source>
        <translation>ما هو متأخر</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>What is missing in our records?</source>
        <translation>ماذا ينقص سجلاتنا؟</translation>
    </message>
    <message>
        <source>What is missing in the records</source>
        <translation>ما ينقص في السجلات</translation>
    </message>
    <message>
        <source>What is told at the end</source>
        <translation>ما يقال في النهاية</translation>
    </message>
    <message>
        <source>What stays out of the IATI file</source>
        <translation>ما يبقى خارج ملف IATI</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>What was reported before is left out: beside what it is now, it would tell how many people came or went.</source>
        <translation>لا يرد هنا ما أُبلغ عنه سابقا: فإلى جانب الرقم الحالي يكشف عدد من أُضيفوا أو خرجوا.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where the initiatives stand</source>
        <translation>أين وصلت المبادرات</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>أيها</translation>
    </message>
    <message>
        <source>Which countries are in several programmes?</source>
        <translation>أي البلدان في عدة برامج؟</translation>
    </message>
    <message>
        <source>Which countries took part in seed funding?</source>
        <translation>أي البلدان شاركت في التمويل التأسيسي؟</translation>
    </message>
    <message>
        <source>Which grants differ from the usual one?</source>
        <translation>أي المنح تختلف عن المعتادة؟</translation>
    </message>
    <message>
        <source>Which initiatives</source>
        <translation>أي المبادرات</translation>
    </message>
    <message>
        <source>Which initiatives call on the diaspora?</source>
        <translation>أي المبادرات تستعين بالمغتربين؟</translation>
    </message>
    <message>
        <source>Which initiatives does a local government or a related body lead?</source>
        <translation>أي المبادرات تقودها حكومة محلية أو هيئة مرتبطة بها؟</translation>
    </message>
    <message>
        <source>Which initiatives does a local or regional government lead?</source>
        <translation>أي المبادرات تقودها حكومة محلية أو إقليمية؟</translation>
    </message>
    <message>
        <source>Which initiatives put women or youth forward?</source>
        <translation>أي المبادرات تُبرز النساء أو الشباب؟</translation>
    </message>
    <message>
        <source>Which initiatives tie two territories together?</source>
        <translation>أي المبادرات تربط إقليمين؟</translation>
    </message>
    <message>
        <source>Which organisations work on several initiatives?</source>
        <translation>أي المنظمات تعمل في عدة مبادرات؟</translation>
    </message>
    <message>
        <source>Which territories</source>
        <translation>أي الأقاليم</translation>
    </message>
    <message>
        <source>Who came to several events is counted at each of them.</source>
        <translation>من حضر عدة فعاليات يُحسب في كل واحدة منها.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>With a signed agreement</source>
        <translation>لها اتفاق موقع</translation>
    </message>
    <message>
        <source>With a signed agreement with one of them</source>
        <translation>لها اتفاق موقع مع إحداها</translation>
    </message>
    <message>
        <source>Without a measure or activity</source>
        <translation>بلا تدبير ولا نشاط</translation>
    </message>
    <message>
        <source>Without a receipt</source>
        <translation>بلا إيصال</translation>
    </message>
    <message>
        <source>Without a receipt: it is in a package, and the other side has not said yet that it came.</source>
        <translation>بلا إيصال: موجود في حزمة، ولم يقل الطرف الآخر بعد إنها وصلت.</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>النساء</translation>
    </message>
    <message>
        <source>Women among those with known sex</source>
        <translation>النساء بين معروفي الجنس</translation>
    </message>
    <message>
        <source>Women and girls, of those counted by sex</source>
        <translation>النساء والفتيات، ممن أُحصوا حسب الجنس</translation>
    </message>
    <message>
        <source>Women and youth</source>
        <translation>النساء والشباب</translation>
    </message>
    <message>
        <source>Women planned</source>
        <translation>النساء المخطط لهن</translation>
    </message>
    <message>
        <source>Women reached</source>
        <translation>النساء اللواتي جرى الوصول إليهن</translation>
    </message>
    <message>
        <source>Women reached of planned</source>
        <translation>النساء المحقق الوصول إليهن من المخطط</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>العمل معا</translation>
    </message>
    <message>
        <source>Young people (15 to 24), of those counted by age</source>
        <translation>الشباب (من 15 إلى 24)، ممن أُحصوا حسب العمر</translation>
    </message>
    <message>
        <source>Young people reached (15 to 24)</source>
        <translation>الشباب الذين جرى الوصول إليهم (15 إلى 24 سنة)</translation>
    </message>
    <message>
        <source>Youth</source>
        <translation>الشباب</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>{amount} {currency}</source>
        <translation>{amount} {currency}</translation>
    </message>
    <message>
        <source>{column} (ID)</source>
        <translation>{column} (المعرّف)</translation>
    </message>
    <message>
        <source>{column} (code)</source>
        <translation>{column} (الرمز)</translation>
    </message>
    <message>
        <source>{country}: {round}</source>
        <translation>{country}: {round}</translation>
    </message>
    <message>
        <source>{what}, {whose}</source>
        <translation>{what}، {whose}</translation>
    </message>
    <message>
        <source>“...” also stands for a number that has changed by fewer than {n} people since an earlier report to the same readers.</source>
        <translation>تحل «...» أيضا محل عدد تغيّر بأقل من {n} من الأشخاص منذ تقرير سابق إلى القراء أنفسهم.</translation>
    </message>
    <message>
        <source>“...” stands for a number or a share from which one of these could be computed.</source>
        <translation>تحل «...» محل عدد أو نسبة يمكن أن يُحسب منها أحد هذه الأعداد.</translation>
    </message>
</context>
<context>
    <name>reportspage</name>
    <message numerus="yes">
        <source>%n initiatives are not in it yet. The report “Ready for IATI?” says why.</source>
        <translation>
            <numerusform>كل المبادرات في الملف.</numerusform>
            <numerusform>مبادرة واحدة ليست فيه بعد. يبيّن تقرير الجاهزية لـ IATI السبب.</numerusform>
            <numerusform>مبادرتان ليستا فيه بعد. يبيّن تقرير الجاهزية لـ IATI السبب.</numerusform>
            <numerusform>%n مبادرات ليست فيه بعد. يبيّن تقرير الجاهزية لـ IATI السبب.</numerusform>
            <numerusform>%n مبادرة ليست فيه بعد. يبيّن تقرير الجاهزية لـ IATI السبب.</numerusform>
            <numerusform>%n مبادرة ليست فيه بعد. يبيّن تقرير الجاهزية لـ IATI السبب.</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>كل المؤشرات</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>كل المبادرات</translation>
    </message>
    <message>
        <source>As</source>
        <translation>بصيغة</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Choose a question at the side, or type a word of it.</source>
        <translation>اختر سؤالًا من الجانب، أو اكتب كلمة منه.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>وثائق</translation>
    </message>
    <message>
        <source>Every report that went out from here. The list holds no figures, and nothing is ever taken from it.</source>
        <translation>كل تقرير خرج من هنا. لا تحتوي القائمة على أرقام، ولا يُحذف منها شيء أبدًا.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Fewer than {n} people: not shown in this profile.</source>
        <translation>أقل من {n} أشخاص: لا يظهر العدد في هذا الملف التعريفي.</translation>
    </message>
    <message>
        <source>Find a question or report</source>
        <translation>ابحث عن سؤال أو تقرير</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Headquarters</source>
        <translation>المقر</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>إخفاء القائمة</translation>
    </message>
    <message>
        <source>IATI</source>
        <translation>IATI</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>قوائم</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>معدّ لـ</translation>
    </message>
    <message>
        <source>Making the report</source>
        <translation>جارٍ إعداد التقرير</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا توجد بيانات</translation>
    </message>
    <message>
        <source>No program here opens {file}.</source>
        <translation>لا يوجد هنا برنامج يفتح {file}.</translation>
    </message>
    <message>
        <source>No report has left yet.</source>
        <translation>لم يخرج أي تقرير بعد.</translation>
    </message>
    <message>
        <source>No report is chosen</source>
        <translation>لم يُختر أي تقرير</translation>
    </message>
    <message>
        <source>No room here for: {columns}</source>
        <translation>لا مكان هنا لـ: {columns}</translation>
    </message>
    <message>
        <source>Not shown: a small number beside it could be computed from it.</source>
        <translation>غير ظاهر: يمكن منه حساب عدد صغير مجاور.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Nothing has been recorded here yet. It fills by itself with what offices record, and with the packages they send.</source>
        <translation>لم يُسجَّل شيء هنا بعد. يمتلئ تلقائيًا بما تسجّله المكاتب وبالحزم التي ترسلها.</translation>
    </message>
    <message>
        <source>Nothing is hidden. Please do not pass it on as it is.</source>
        <translation>لا شيء مخفي. يُرجى عدم تمريره كما هو.</translation>
    </message>
    <message>
        <source>Nothing to list.</source>
        <translation>لا شيء للعرض.</translation>
    </message>
    <message>
        <source>Numbers of people below {n} are hidden, and what would give them away.</source>
        <translation>تُخفى أعداد الأشخاص التي تقل عن {n} وكل ما قد يكشفها.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>أسئلة</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>استبدال الملف؟</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الأسطر</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>حُفظ: {file}</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>البحث عن</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>عرض كل الأعمدة</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>إظهار القائمة</translation>
    </message>
    <message>
        <source>Small numbers of people are hidden.</source>
        <translation>تُخفى الأعداد الصغيرة من الأشخاص.</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>أُوقف. لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>الجمهور</translation>
    </message>
    <message>
        <source>The table is copied, with its headings.</source>
        <translation>نُسخ الجدول مع عناوينه.</translation>
    </message>
    <message>
        <source>This report could not be made</source>
        <translation>تعذّر إعداد هذا التقرير</translation>
    </message>
    <message>
        <source>This report is about one of them. Choose it above.</source>
        <translation>هذا التقرير عن واحد منها. اختره في الأعلى.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>ما خرج من هذا الحاسوب</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>إلى أين</translation>
    </message>
    <message>
        <source>Which country?</source>
        <translation>أي بلد؟</translation>
    </message>
    <message>
        <source>Which indicator?</source>
        <translation>أي مؤشر؟</translation>
    </message>
    <message>
        <source>Which initiative?</source>
        <translation>أي مبادرة؟</translation>
    </message>
    <message>
        <source>Which programme?</source>
        <translation>أي برنامج؟</translation>
    </message>
    <message>
        <source>Which round?</source>
        <translation>أي جولة؟</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>جارٍ كتابة {file}</translation>
    </message>
    <message>
        <source>the printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>{file} is there already.</source>
        <translation>الملف {file} موجود بالفعل.</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message numerus="yes">
        <source>%n attached files are no part of a backup. They lie in {folder}, where nothing is written twice or over; copy that folder too.</source>
        <translation>
            <numerusform>لا ملفات مرفقة خارج النسخة الاحتياطية؛ المجلد هو {folder}.</numerusform>
            <numerusform>ملف مرفق واحد ليس جزءاً من النسخة الاحتياطية. وهو في {folder} حيث لا يُكتب شيء مرتين ولا فوق غيره؛ انسخ هذا المجلد أيضاً.</numerusform>
            <numerusform>ملفان مرفقان ليسا جزءاً من النسخة الاحتياطية. وهما في {folder} حيث لا يُكتب شيء مرتين ولا فوق غيره؛ انسخ هذا المجلد أيضاً.</numerusform>
            <numerusform>%n ملفات مرفقة ليست جزءاً من النسخة الاحتياطية. وهي في {folder} حيث لا يُكتب شيء مرتين ولا فوق غيره؛ انسخ هذا المجلد أيضاً.</numerusform>
            <numerusform>%n ملفاً مرفقاً ليست جزءاً من النسخة الاحتياطية. وهي في {folder} حيث لا يُكتب شيء مرتين ولا فوق غيره؛ انسخ هذا المجلد أيضاً.</numerusform>
            <numerusform>%n ملف مرفق ليست جزءاً من النسخة الاحتياطية. وهي في {folder} حيث لا يُكتب شيء مرتين ولا فوق غيره؛ انسخ هذا المجلد أيضاً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes made here until {day} are not in it. Those that were sent come back from who received them; the others are in the damaged file only.</source>
        <translation>
            <numerusform>لا ينقصها أي تغيير أُجري هنا حتى {day}. (%n)</numerusform>
            <numerusform>ينقصها تغيير واحد (%n) أُجري هنا حتى {day}. إن كان قد أُرسل فسيعود ممن استلمه، وإلا فهو في الملف التالف فقط.</numerusform>
            <numerusform>ينقصها تغييران (%n) أُجريا هنا حتى {day}. ما أُرسل منهما يعود ممن استلمه، والباقي في الملف التالف فقط.</numerusform>
            <numerusform>تنقصها %n تغييرات أُجريت هنا حتى {day}. ما أُرسل منها يعود ممن استلمه، والباقي في الملف التالف فقط.</numerusform>
            <numerusform>ينقصها %n تغييرًا أُجريت هنا حتى {day}. ما أُرسل منها يعود ممن استلمه، والباقي في الملف التالف فقط.</numerusform>
            <numerusform>ينقصها %n تغيير أُجريت هنا حتى {day}. ما أُرسل منها يعود ممن استلمه، والباقي في الملف التالف فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later changes came from others; they come again with the next packages.</source>
        <translation>
            <numerusform>لا توجد تغييرات لاحقة من آخرين (%n).</numerusform>
            <numerusform>تغيير لاحق واحد (%n) جاء من آخرين؛ سيعود مع الحزم التالية.</numerusform>
            <numerusform>تغييران لاحقان (%n) جاءا من آخرين؛ سيعودان مع الحزم التالية.</numerusform>
            <numerusform>%n تغييرات لاحقة جاءت من آخرين؛ ستعود مع الحزم التالية.</numerusform>
            <numerusform>%n تغييرًا لاحقًا جاء من آخرين؛ ستعود مع الحزم التالية.</numerusform>
            <numerusform>%n تغيير لاحق جاء من آخرين؛ ستعود مع الحزم التالية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later changes of this laptop were sent; they come back from who received them.</source>
        <translation>
            <numerusform>لم تُرسل تغييرات لاحقة من هذا الحاسوب (%n).</numerusform>
            <numerusform>أُرسل تغيير لاحق واحد (%n) من هذا الحاسوب؛ سيعود ممن استلمه.</numerusform>
            <numerusform>أُرسل تغييران لاحقان (%n) من هذا الحاسوب؛ سيعودان ممن استلمهما.</numerusform>
            <numerusform>أُرسلت %n تغييرات لاحقة من هذا الحاسوب؛ ستعود ممن استلمها.</numerusform>
            <numerusform>أُرسل %n تغييرًا لاحقًا من هذا الحاسوب؛ ستعود ممن استلمها.</numerusform>
            <numerusform>أُرسل %n تغيير لاحق من هذا الحاسوب؛ ستعود ممن استلمها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At risk: %n changes of this laptop since {day} (days of work: {days}) are in no package. Only the database kept aside will have them.</source>
        <translation>
            <numerusform>لا شيء في خطر: %n تغيير منذ {day} (أيام العمل: {days}).</numerusform>
            <numerusform>في خطر: تغيير واحد (%n) من هذا الحاسوب منذ {day} (أيام العمل: {days}) ليس في أي حزمة. لن يكون إلا في القاعدة المحفوظة جانبًا.</numerusform>
            <numerusform>في خطر: تغييران (%n) من هذا الحاسوب منذ {day} (أيام العمل: {days}) ليسا في أي حزمة. لن يكونا إلا في القاعدة المحفوظة جانبًا.</numerusform>
            <numerusform>في خطر: %n تغييرات من هذا الحاسوب منذ {day} (أيام العمل: {days}) ليست في أي حزمة. لن تكون إلا في القاعدة المحفوظة جانبًا.</numerusform>
            <numerusform>في خطر: %n تغييرًا من هذا الحاسوب منذ {day} (أيام العمل: {days}) ليست في أي حزمة. لن تكون إلا في القاعدة المحفوظة جانبًا.</numerusform>
            <numerusform>في خطر: %n تغيير من هذا الحاسوب منذ {day} (أيام العمل: {days}) ليست في أي حزمة. لن تكون إلا في القاعدة المحفوظة جانبًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>Go back to the backup of {when}</source>
        <translation>العودة إلى النسخة الاحتياطية بتاريخ {when}</translation>
    </message>
    <message>
        <source>Go back to {when}?</source>
        <translation>العودة إلى {when}؟</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>إنشاء نسخة احتياطية الآن</translation>
    </message>
    <message>
        <source>No backup yet. One is made when you close, and by itself.</source>
        <translation>لا توجد نسخة احتياطية بعد. تُنشأ واحدة تلقائيًا عند الإغلاق.</translation>
    </message>
    <message>
        <source>Nothing that was recorded here is missing in it.</source>
        <translation>لا ينقصها شيء مما سُجّل هنا.</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>فتحها رغم ذلك</translation>
    </message>
    <message>
        <source>Packages of others that came later are taken again. The damaged file is kept beside the backups; nothing of it is thrown away.</source>
        <translation>تُستورد من جديد حزم الآخرين التي وصلت بعدها. يُحفظ الملف التالف بجانب النسخ الاحتياطية، ولا يُحذف منه شيء.</translation>
    </message>
    <message>
        <source>Restored. The database of before is kept: {file}</source>
        <translation>تمت الاستعادة. القاعدة السابقة محفوظة: {file}</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>جارٍ استعادة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>The backup holds all that the database holds.</source>
        <translation>تحتوي النسخة الاحتياطية على كل ما في القاعدة.</translation>
    </message>
    <message>
        <source>The backup is made and sound: {file}</source>
        <translation>أُنشئت النسخة الاحتياطية وهي سليمة: {file}</translation>
    </message>
    <message>
        <source>The backup of {when} is not sound. Make a new one now, and keep a copy of it elsewhere.</source>
        <translation>النسخة الاحتياطية في {when} غير سليمة. أنشئوا نسخة جديدة الآن واحتفظوا بنسخة منها في مكان آخر.</translation>
    </message>
    <message>
        <source>The backup: {records} records, {changes} changes, the last of {day}.</source>
        <translation>النسخة الاحتياطية: {records} سجل، {changes} تغيير، آخرها في {day}.</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>قاعدة البيانات تالفة</translation>
    </message>
    <message>
        <source>The database of now is kept beside the backups, and this laptop goes on as a new one.</source>
        <translation>تُحفظ القاعدة الحالية بجانب النسخ الاحتياطية، ويواصل هذا الحاسوب كحاسوب جديد.</translation>
    </message>
    <message>
        <source>The database that is there now cannot be read, so nobody can say what it holds beyond the backup. It is kept as it is.</source>
        <translation>لا يمكن قراءة القاعدة الحالية، فلا يمكن لأحد معرفة ما فيها زيادةً على النسخة. تُحفظ كما هي.</translation>
    </message>
    <message>
        <source>The database that is there now is of an older version; it is kept as it is.</source>
        <translation>القاعدة الحالية من إصدار أقدم؛ تُحفظ كما هي.</translation>
    </message>
    <message>
        <source>The newest sound backup: {records} records, {changes} changes, the last of {day}.</source>
        <translation>أحدث نسخة احتياطية سليمة: السجلات {records}، التغييرات {changes}، آخرها بتاريخ {day}.</translation>
    </message>
    <message>
        <source>This database lies on {place}. Its administrator sees to its backups and goes back to them; attached files and packages are in each. One that you make here is a file on this computer, to be kept like any secret.</source>
        <translation>هذه القاعدة على {place}. يتولى مديرها النسخ الاحتياطية والعودة إليها؛ وفي كل منها الملفات المرفقة والحزم. والنسخة التي تصنعونها هنا ملف على هذا الحاسوب يُحفظ كأي سر.</translation>
    </message>
    <message>
        <source>Tried: the backup of {when} opens and is sound to the last change. Nothing was replaced.</source>
        <translation>جُرّبت: النسخة الاحتياطية في {when} تُفتح وهي سليمة حتى آخر تغيير. لم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Try the newest one</source>
        <translation>تجربة الأحدث</translation>
    </message>
    <message>
        <source>When closing, write a package of what is not sent</source>
        <translation>عند الإغلاق، اكتب حزمة بما لم يُرسل</translation>
    </message>
    <message numerus="yes">
        <source>and %n more records</source>
        <translation>
            <numerusform>ولا سجلات أخرى (%n)</numerusform>
            <numerusform>وسجل آخر (%n)</numerusform>
            <numerusform>وسجلان آخران (%n)</numerusform>
            <numerusform>و%n سجلات أخرى</numerusform>
            <numerusform>و%n سجلًا آخر</numerusform>
            <numerusform>و%n سجل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>قبل استعادة</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>قبل استيراد</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>قبل تحديث</translation>
    </message>
    <message>
        <source>damaged, kept as it was</source>
        <translation>تالفة، محفوظة كما كانت</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>أُنشئت يدويًا</translation>
    </message>
    <message>
        <source>when closing</source>
        <translation>عند الإغلاق</translation>
    </message>
    <message>
        <source>{reason}, {size} MB</source>
        <translation>{reason}، {size} م.ب</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message numerus="yes">
        <source>%n indicators together</source>
        <translation>
            <numerusform>لا مؤشرات</numerusform>
            <numerusform>مؤشر واحد</numerusform>
            <numerusform>مؤشران معا</numerusform>
            <numerusform>%n مؤشرات معا</numerusform>
            <numerusform>%n مؤشرا معا</numerusform>
            <numerusform>%n مؤشر معا</numerusform>
        </translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>كل البلدان</translation>
    </message>
    <message>
        <source>All indicators</source>
        <translation>كل المؤشرات</translation>
    </message>
    <message>
        <source>All initiatives</source>
        <translation>كل المبادرات</translation>
    </message>
    <message>
        <source>All programmes</source>
        <translation>كل البرامج</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل المدة</translation>
    </message>
    <message>
        <source>An indicator says what changes: with a baseline, a target, and values over time. Standard ones add up across initiatives and countries.</source>
        <translation>يقول المؤشر ما الذي يتغير: بخط أساس وقيمة مستهدفة وقيم عبر الزمن. وتُجمع المؤشرات الموحدة عبر المبادرات والبلدان.</translation>
    </message>
    <message>
        <source>Back to the values</source>
        <translation>العودة إلى القيم</translation>
    </message>
    <message>
        <source>Baseline and target</source>
        <translation>خط الأساس والقيمة المستهدفة</translation>
    </message>
    <message>
        <source>Change the value of {day}</source>
        <translation>تغيير قيمة {day}</translation>
    </message>
    <message>
        <source>Close a period</source>
        <translation>إغلاق فترة</translation>
    </message>
    <message>
        <source>Close a period once its numbers went into a report. Nothing is refused afterwards: numbers that come or change later are kept, count as restatements, and ask for a reason.</source>
        <translation>أغلقوا الفترة بعد أن ترد أرقامها في تقرير. ولا يُرفض شيء بعد ذلك: فالأرقام التي تصل أو تتغير لاحقا تُحفظ وتُعد تعديلات ويُطلب لها سبب.</translation>
    </message>
    <message>
        <source>Close the period</source>
        <translation>إغلاق الفترة</translation>
    </message>
    <message>
        <source>Closed on {day}.</source>
        <translation>أُغلقت في {day}.</translation>
    </message>
    <message>
        <source>Closed periods</source>
        <translation>الفترات المغلقة</translation>
    </message>
    <message numerus="yes">
        <source>Closed periods (%n without reason)</source>
        <translation>
            <numerusform>الفترات المغلقة (%n بلا سبب)</numerusform>
            <numerusform>الفترات المغلقة (%n بلا سبب)</numerusform>
            <numerusform>الفترات المغلقة (%n بلا سبب)</numerusform>
            <numerusform>الفترات المغلقة (%n بلا سبب)</numerusform>
            <numerusform>الفترات المغلقة (%n بلا سبب)</numerusform>
            <numerusform>الفترات المغلقة (%n بلا سبب)</numerusform>
        </translation>
    </message>
    <message>
        <source>Course</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>محذوف.</translation>
    </message>
    <message>
        <source>Headquarters closes a period once its numbers were reported. What comes or changes afterwards stands here, with its reason.</source>
        <translation>يغلق المقر الفترة بعد الإبلاغ عن أرقامها. وما يصل أو يتغير بعد ذلك يرد هنا مع سببه.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>مؤشر</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>رجال</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>مؤشر جديد</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>قيمة جديدة</translation>
    </message>
    <message>
        <source>No indicator yet</source>
        <translation>لا مؤشرات بعد</translation>
    </message>
    <message>
        <source>No period is closed</source>
        <translation>لا توجد فترة مغلقة</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>غير مفصل</translation>
    </message>
    <message>
        <source>Nothing was restated since.</source>
        <translation>لم يُعدل شيء منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Numbers of a closed period came or changed. They are kept and count as restatements; please say why.</source>
        <translation>وصلت أرقام من فترة مغلقة أو تغيرت. وهي محفوظة وتُعد تعديلات؛ يرجى ذكر السبب.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>الجهة</translation>
    </message>
    <message>
        <source>Of target</source>
        <translation>من الهدف</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Organisations reached</source>
        <translation>المنظمات التي جرى الوصول إليها</translation>
    </message>
    <message>
        <source>Own indicators</source>
        <translation>مؤشرات خاصة</translation>
    </message>
    <message>
        <source>People reached</source>
        <translation>الأشخاص الذين جرى الوصول إليهم</translation>
    </message>
    <message>
        <source>People reached: {reported} as reported, {now} as restated.</source>
        <translation>الأشخاص الذين جرى الوصول إليهم: {reported} كما أُبلغ، و{now} بعد التعديل.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message numerus="yes">
        <source>Reason (%n numbers have none)</source>
        <translation>
            <numerusform>السبب (لا أرقام بلا سبب)</numerusform>
            <numerusform>السبب (رقم واحد بلا سبب)</numerusform>
            <numerusform>السبب (رقمان بلا سبب)</numerusform>
            <numerusform>السبب (%n أرقام بلا سبب)</numerusform>
            <numerusform>السبب (%n رقما بلا سبب)</numerusform>
            <numerusform>السبب (%n رقم بلا سبب)</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a value, and how it goes is drawn here.</source>
        <translation>سجلوا قيمة فيُرسم مسارها هنا.</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>المُبلغ عنه</translation>
    </message>
    <message>
        <source>Restated: {before} was reported. {reason}</source>
        <translation>معدل: أُبلغ سابقا عن {before}. {reason}</translation>
    </message>
    <message>
        <source>Restatements</source>
        <translation>التعديلات</translation>
    </message>
    <message>
        <source>Target: {aim}</source>
        <translation>القيمة المستهدفة: {aim}</translation>
    </message>
    <message>
        <source>The period is closed. The offices learn of it with their next package.</source>
        <translation>أُغلقت الفترة. وستعلم المكاتب بذلك مع الحزمة التالية.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>السبب ناقص.</translation>
    </message>
    <message>
        <source>These indicators follow the same standard and are added up. Choose one of them to record a value.</source>
        <translation>تتبع هذه المؤشرات المعيار نفسه وتُجمع معا. اختاروا أحدها لتسجيل قيمة.</translation>
    </message>
    <message>
        <source>Values over time</source>
        <translation>القيم عبر الزمن</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>نساء</translation>
    </message>
    <message>
        <source>Women {women}, men {men}, not divided {rest}: together {value}.</source>
        <translation>نساء {women}، رجال {men}، غير مفصل {rest}: المجموع {value}.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{since} to {until} was closed on {day}. The number is kept and counts as a restatement; please say why.</source>
        <translation>أُغلقت الفترة من {since} إلى {until} في {day}. الرقم محفوظ ويُعد تعديلا؛ يرجى ذكر السبب.</translation>
    </message>
    <message>
        <source>{since} to {until} · {programme}</source>
        <translation>من {since} إلى {until} · {programme}</translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>A value does not fit.</source>
        <translation>قيمة غير ملائمة.</translation>
    </message>
    <message>
        <source>Another record has the same code.</source>
        <translation>سجل آخر يحمل الرمز نفسه.</translation>
    </message>
    <message>
        <source>Deleted by {deleted_by}, edited by {edited_by}.</source>
        <translation>حذفه {deleted_by} وعدّله {edited_by}.</translation>
    </message>
    <message>
        <source>Deleted, but still in use.</source>
        <translation>محذوف، لكنه ما زال مستعملا.</translation>
    </message>
    <message>
        <source>The status went from {old} to {new}, past a step.</source>
        <translation>انتقلت الحالة من «{old}» إلى «{new}» مع تخطي خطوة.</translation>
    </message>
    <message>
        <source>This figure is recorded twice.</source>
        <translation>هذا العدد مسجل مرتين.</translation>
    </message>
    <message>
        <source>Two people filled in the same new row, and not alike. One record, or two?</source>
        <translation>ملأ شخصان الصف الجديد نفسه بشكل مختلف. أهو سجل واحد أم سجلان؟</translation>
    </message>
</context>
<context>
    <name>screening</name>
    <message numerus="yes">
        <source>%n statements without a measure or activity</source>
        <translation>
            <numerusform>لا بيان بلا تدبير أو نشاط</numerusform>
            <numerusform>بيان واحد بلا تدبير أو نشاط</numerusform>
            <numerusform>بيانان بلا تدبير أو نشاط</numerusform>
            <numerusform>%n بيانات بلا تدبير أو نشاط</numerusform>
            <numerusform>%n بيانا بلا تدبير أو نشاط</numerusform>
            <numerusform>%n بيان بلا تدبير أو نشاط</numerusform>
        </translation>
    </message>
    <message>
        <source>A new opportunity</source>
        <translation>فرصة جديدة</translation>
    </message>
    <message>
        <source>A new risk</source>
        <translation>خطر جديد</translation>
    </message>
    <message>
        <source>A risk in your words, then Enter</source>
        <translation>خطر بكلماتك، ثم Enter</translation>
    </message>
    <message>
        <source>An opportunity in your words, then Enter</source>
        <translation>فرصة بكلماتك، ثم Enter</translation>
    </message>
    <message>
        <source>Another toolkit</source>
        <translation>مجموعة أدوات أخرى</translation>
    </message>
    <message>
        <source>Another toolkit…</source>
        <translation>مجموعة أدوات أخرى…</translation>
    </message>
    <message>
        <source>Change: {statement}</source>
        <translation>تعديل: {statement}</translation>
    </message>
    <message>
        <source>Likelihood {likelihood}, effect {effect}</source>
        <translation>الاحتمال {likelihood}، الأثر {effect}</translation>
    </message>
    <message>
        <source>Screening complete</source>
        <translation>اكتمل الفحص</translation>
    </message>
    <message>
        <source>Screening is complete once both sides have a statement.</source>
        <translation>يكتمل الفحص متى كان في كل جانب بيان.</translation>
    </message>
    <message>
        <source>Toolkit for new statements</source>
        <translation>مجموعة الأدوات للبيانات الجديدة</translation>
    </message>
    <message>
        <source>not weighed yet</source>
        <translation>لم يُقدَّر بعد</translation>
    </message>
    <message>
        <source>{state}; {what}</source>
        <translation>{state}؛ {what}</translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Agreement</source>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Baseline and target</source>
        <translation>خط الأساس والقيمة المستهدفة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>السياق</translation>
    </message>
    <message>
        <source>File or link</source>
        <translation>ملف أو رابط</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>من أي جهة</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>الوظيفة</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>كم</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>كيف عرفنا ذلك</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>القياس</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>Names in six languages</source>
        <translation>الأسماء بست لغات</translation>
    </message>
    <message>
        <source>Networks and contact</source>
        <translation>الشبكات والاتصال</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>المشاركون</translation>
    </message>
    <message>
        <source>Person, with consent</source>
        <translation>الشخص، بموافقته</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Plans and policies</source>
        <translation>الخطط والسياسات</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Review and sharing</source>
        <translation>المراجعة والمشاركة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Scaling and ownership</source>
        <translation>توسيع النطاق وتولي النتائج</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>الدرجة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Still missing: {what}</source>
        <translation>ما زال ينقص: {what}</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Tie</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation>الوقت والمال</translation>
    </message>
    <message>
        <source>Time and terms</source>
        <translation>المدة والشروط</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>ما يلي ذلك</translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation>ما نفعله حيال ذلك</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>متى وأين</translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation>ما يتبعه</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>مَن ومتى</translation>
    </message>
</context>
<context>
    <name>selection</name>
    <message numerus="yes">
        <source>%n cells are no score or find no place. Nothing was taken.</source>
        <translation>
            <numerusform>لا خلية بلا درجة أو مكان. لم يؤخذ شيء.</numerusform>
            <numerusform>خلية واحدة ليست درجة أو لا مكان لها. لم يؤخذ شيء.</numerusform>
            <numerusform>خليتان ليستا درجتين أو لا مكان لهما. لم يؤخذ شيء.</numerusform>
            <numerusform>%n خلايا ليست درجات أو لا مكان لها. لم يؤخذ شيء.</numerusform>
            <numerusform>%n خلية ليست درجات أو لا مكان لها. لم يؤخذ شيء.</numerusform>
            <numerusform>%n خلية ليست درجات أو لا مكان لها. لم يؤخذ شيء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>لا شيء منجز</numerusform>
            <numerusform>واحد منجز</numerusform>
            <numerusform>اثنان منجزان</numerusform>
            <numerusform>%n منجزة</numerusform>
            <numerusform>%n منجزا</numerusform>
            <numerusform>%n منجز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>لا شيء مقرر</numerusform>
            <numerusform>واحد مقرر</numerusform>
            <numerusform>اثنان مقرران</numerusform>
            <numerusform>%n مقررة</numerusform>
            <numerusform>%n مقررا</numerusform>
            <numerusform>%n مقرر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scores missing</source>
        <translation>
            <numerusform>لا درجة ناقصة</numerusform>
            <numerusform>درجة واحدة ناقصة</numerusform>
            <numerusform>درجتان ناقصتان</numerusform>
            <numerusform>%n درجات ناقصة</numerusform>
            <numerusform>%n درجة ناقصة</numerusform>
            <numerusform>%n درجة ناقصة</numerusform>
        </translation>
    </message>
    <message>
        <source>0, 1 or 2 gives a score and goes on; the space bar gives or takes the bonus; Delete empties. Only who has all scores is ranked; bonuses stand beside the sum.</source>
        <translation>0 أو 1 أو 2 يعطي درجة وينتقل؛ مفتاح المسافة يمنح النقطة الإضافية أو يسحبها؛ Delete يفرغ. لا يُرتَّب إلا من اكتملت درجاته؛ والنقاط الإضافية بجانب المجموع.</translation>
    </message>
    <message>
        <source>A title is enough to begin with. Each line is a record of this country&apos;s office and grows there; put forward what could become larger.</source>
        <translation>يكفي عنوان للبدء. كل سطر سجل لمكتب هذا البلد وينمو هناك؛ رشِّح ما يمكن أن يكبر.</translation>
    </message>
    <message>
        <source>A title, please.</source>
        <translation>عنوان من فضلك.</translation>
    </message>
    <message>
        <source>Approval waits for the steering committee&apos;s yes.</source>
        <translation>الاعتماد ينتظر موافقة اللجنة التوجيهية.</translation>
    </message>
    <message>
        <source>Awareness</source>
        <translation>التوعية</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>المرشحة</translation>
    </message>
    <message>
        <source>Candidates: {count}</source>
        <translation>المرشحات: {count}</translation>
    </message>
    <message>
        <source>Capacity building</source>
        <translation>بناء القدرات</translation>
    </message>
    <message>
        <source>Grey: not all scores are there yet, so there is no rank. No sum knocks out.</source>
        <translation>بالرمادي: لم تكتمل الدرجات بعد، فلا مرتبة. ولا مجموع يُقصي.</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Make the round</source>
        <translation>إنشاء الجولة</translation>
    </message>
    <message>
        <source>Mapped: {count}</source>
        <translation>المحددة: {count}</translation>
    </message>
    <message>
        <source>Merit</source>
        <translation>الجدارة</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>المحضر</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>جولة جديدة</translation>
    </message>
    <message>
        <source>No country takes part in this round yet.</source>
        <translation>لا يشارك أي بلد في هذه الجولة بعد.</translation>
    </message>
    <message>
        <source>Nobody is put forward in {country} yet. Begin with the mapping.</source>
        <translation>لم يُرشَّح شيء بعد في {country}. ابدأ بالمسح.</translation>
    </message>
    <message>
        <source>Note it down</source>
        <translation>تدوين</translation>
    </message>
    <message>
        <source>Nothing is mapped here that was not put forward.</source>
        <translation>لا شيء محدد هنا لم يُرشَّح بعد.</translation>
    </message>
    <message>
        <source>Parts of the round</source>
        <translation>أجزاء الجولة</translation>
    </message>
    <message>
        <source>Pilot checklist</source>
        <translation>قائمة تحقق التجربة</translation>
    </message>
    <message>
        <source>Pilot complete</source>
        <translation>اكتملت التجربة</translation>
    </message>
    <message>
        <source>Put forward</source>
        <translation>ترشيح</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Scores are 0, 1 or 2.</source>
        <translation>الدرجات هي 0 أو 1 أو 2.</translation>
    </message>
    <message>
        <source>Scores by committee</source>
        <translation>الدرجات بحسب اللجنة</translation>
    </message>
    <message>
        <source>Scores of the candidates</source>
        <translation>درجات المرشحات</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation>الحالة: {status}</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Technical assistance</source>
        <translation>المساعدة التقنية</translation>
    </message>
    <message>
        <source>The round is known in every office with the next package. Its countries can be added later, too, and its names in other languages, among all records.</source>
        <translation>يعرف كل مكتب هذه الجولة مع الحزمة التالية. ويمكن إضافة بلدانها وأسمائها باللغات الأخرى لاحقا أيضا ضمن جميع السجلات.</translation>
    </message>
    <message>
        <source>The round is made.</source>
        <translation>أُنشئت الجولة.</translation>
    </message>
    <message>
        <source>The tool, tried</source>
        <translation>تجربة الأداة</translation>
    </message>
    <message>
        <source>This criterion gives no bonus.</source>
        <translation>هذا المعيار لا يمنح نقطة إضافية.</translation>
    </message>
    <message>
        <source>Toolkits</source>
        <translation>مجموعات الأدوات</translation>
    </message>
    <message>
        <source>Two people wrote this assessment differently.</source>
        <translation>كتب شخصان هذا التقييم على نحو مختلف.</translation>
    </message>
    <message>
        <source>What is it called?</source>
        <translation>ما اسمها؟</translation>
    </message>
    <message>
        <source>What the steering committee says is written at headquarters; it comes here with its package.</source>
        <translation>ما تقوله اللجنة التوجيهية يُسجَّل في المقر؛ ويصل هنا مع حزمته.</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>أين؟</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>مع من؟</translation>
    </message>
    <message>
        <source>more than there are</source>
        <translation>أكثر مما يوجد</translation>
    </message>
    <message>
        <source>no score yet</source>
        <translation>لا درجة بعد</translation>
    </message>
    <message>
        <source>not scored yet</source>
        <translation>لم تُقيَّم بعد</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>{code} is now: {status}</source>
        <translation>{code} الآن: {status}</translation>
    </message>
    <message>
        <source>{code} takes part in the selection now.</source>
        <translation>{code} تشارك الآن في الاختيار.</translation>
    </message>
    <message>
        <source>{country} now has {taken} initiatives for {slots} places. Nothing is refused; please look again.</source>
        <translation>في {country} الآن {taken} مبادرات لعدد {slots} من المقاعد. لا شيء مرفوض؛ يُرجى التحقق.</translation>
    </message>
    <message>
        <source>{country}: {places} places taken</source>
        <translation>{country}: {places} من المقاعد مشغولة</translation>
    </message>
    <message>
        <source>{criterion}. Bonus: {what}</source>
        <translation>{criterion}. نقطة إضافية: {what}</translation>
    </message>
    <message>
        <source>{sum} of {most}</source>
        <translation>{sum} من {most}</translation>
    </message>
    <message>
        <source>{taken} of {slots}</source>
        <translation>{taken} من {slots}</translation>
    </message>
</context>
<context>
    <name>selftest</name>
    <message>
        <source>A report as PDF</source>
        <translation>تقرير بصيغة PDF</translation>
    </message>
    <message>
        <source>Check both databases</source>
        <translation>التحقق من قاعدتي البيانات</translation>
    </message>
    <message>
        <source>Everything works on this computer.</source>
        <translation>كل شيء يعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>First start</source>
        <translation>التشغيل الأول</translation>
    </message>
    <message>
        <source>Keep a photo</source>
        <translation>حفظ صورة</translation>
    </message>
    <message>
        <source>Lock and unlock</source>
        <translation>القفل وفتح القفل</translation>
    </message>
    <message>
        <source>Pages of an office</source>
        <translation>صفحات المكتب</translation>
    </message>
    <message>
        <source>Pages of headquarters</source>
        <translation>صفحات المقر</translation>
    </message>
    <message>
        <source>Please send these lines to whoever helps you.</source>
        <translation>يُرجى إرسال هذه الأسطر إلى من يساعدك.</translation>
    </message>
    <message>
        <source>Read a foreign workbook</source>
        <translation>قراءة مصنف خارجي</translation>
    </message>
    <message>
        <source>Take a package</source>
        <translation>استلام حزمة</translation>
    </message>
    <message>
        <source>Write a package</source>
        <translation>كتابة حزمة</translation>
    </message>
</context>
<context>
    <name>server</name>
    <message>
        <source>Certificate: {file}</source>
        <translation>الشهادة: {file}</translation>
    </message>
    <message>
        <source>Choose a certificate…</source>
        <translation>اختيار شهادة…</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Encrypted, and the server proves its name</source>
        <translation>مشفّر، والخادم يثبت اسمه</translation>
    </message>
    <message>
        <source>Encrypted, by a certificate we know</source>
        <translation>مشفّر، بشهادة معروفة لدينا</translation>
    </message>
    <message>
        <source>Encrypted, whoever the server is</source>
        <translation>مشفّر، أياً كان الخادم</translation>
    </message>
    <message>
        <source>Keep it in PostgreSQL’s password file</source>
        <translation>حفظها في ملف كلمات مرور PostgreSQL</translation>
    </message>
    <message>
        <source>Make the tables</source>
        <translation>إنشاء الجداول</translation>
    </message>
    <message>
        <source>Name of this database</source>
        <translation>اسم هذه القاعدة</translation>
    </message>
    <message>
        <source>Not encrypted: only inside this computer</source>
        <translation>غير مشفّر: داخل هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open a database on a server</source>
        <translation>فتح قاعدة على خادم</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>فُتحت مؤخراً</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>The server’s certificate, or its authority’s</source>
        <translation>شهادة الخادم أو شهادة الجهة المانحة</translation>
    </message>
    <message>
        <source>The way there</source>
        <translation>الطريق إليه</translation>
    </message>
    <message>
        <source>This database is empty, and you may make the tables of Passerelle in it. It becomes a new database of headquarters. To bring one there that you have already, use “passerelle move” instead.</source>
        <translation>هذه القاعدة فارغة، ويمكنكم إنشاء جداول Passerelle فيها. ستصبح قاعدة جديدة للمقر. ولنقل قاعدة لديكم إليها استخدموا «passerelle move».</translation>
    </message>
    <message>
        <source>Without it the password is asked for each time. It never stands in the address.</source>
        <translation>وإلا طُلبت كلمة المرور كل مرة. ولا توضع في العنوان أبداً.</translation>
    </message>
    <message>
        <source>You log in as</source>
        <translation>اسم الدخول</translation>
    </message>
    <message>
        <source>e.g. Headquarters</source>
        <translation>مثلاً: المقر</translation>
    </message>
    <message>
        <source>e.g. db.example.org</source>
        <translation>مثلاً: db.example.org</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>A passphrase protects this database.</source>
        <translation>عبارة مرور تحمي قاعدة البيانات هذه.</translation>
    </message>
    <message>
        <source>A stolen laptop tells nothing without the passphrase.</source>
        <translation>الحاسوب المسروق لا يكشف شيئًا من دون عبارة المرور.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change the passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Copies of everything, looked at before they count.</source>
        <translation>نسخ من كل شيء، تُفحص قبل أن تُعتمد.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation>يكبر معه كل شيء.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>للجميع</translation>
    </message>
    <message>
        <source>For partners</source>
        <translation>للشركاء</translation>
    </message>
    <message>
        <source>Four or five words that only you would put together are best. Without them nobody can read the data, and only headquarters can help, once it is known here: write them down, and keep the paper somewhere else than the laptop.</source>
        <translation>الأفضل أربع أو خمس كلمات لا يجمعها غيرك. من دونها لا يستطيع أحد قراءة البيانات، ولا يستطيع المساعدة إلا المقر بعد أن يُعرف هنا: اكتبها واحفظ الورقة في مكان غير الحاسوب.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عال</translation>
    </message>
    <message>
        <source>High contrast is made for bright sunlight.</source>
        <translation>التباين العالي مخصص لضوء الشمس الساطع.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, headquarters can help, after a phone call.</source>
        <translation>إذا نُسيت عبارة المرور فالمقر يستطيع المساعدة بعد مكالمة هاتفية.</translation>
    </message>
    <message>
        <source>If the passphrase is forgotten, nobody can help yet: first compare headquarters’ digits, under Signatures, and take a package from there.</source>
        <translation>إذا نُسيت عبارة المرور فلا أحد يستطيع المساعدة بعد: قارن أولاً أرقام المقر تحت «التوقيعات» وخذ حزمة منه.</translation>
    </message>
    <message>
        <source>In reports for partners and the public, fewer people than this are not shown, nor is any number that would give them away. Zero is shown. Headquarters’ own reports show everything.</source>
        <translation>في التقارير الموجهة إلى الشركاء والجمهور لا تظهر أعداد الأشخاص الأقل من هذا، ولا أي عدد يكشفها. ويظهر الصفر. أما تقارير المقر الداخلية فتظهر كل شيء.</translation>
    </message>
    <message>
        <source>It stands on your decisions in history and audit. It stays at headquarters: no package holds it.</source>
        <translation>يظهر على قراراتكم في التاريخ وسجل التدقيق. ويبقى في المقر: لا تحمله أي حزمة.</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>حفظ الاسم</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Larger text for a room, and what the trainer presses.</source>
        <translation>نص أكبر يُقرأ في القاعة، مع إظهار ما يضغطه المدرّب.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation>مثل هذا الحاسوب</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>القفل التلقائي</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة المرور الجديدة</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>فتح مجلد البيانات</translation>
    </message>
    <message>
        <source>Passphrase of today</source>
        <translation>عبارة المرور الحالية</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>حماية</translation>
    </message>
    <message>
        <source>Protect with a passphrase…</source>
        <translation>الحماية بعبارة مرور…</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>الحماية</translation>
    </message>
    <message>
        <source>Reports for others</source>
        <translation>تقارير للغير</translation>
    </message>
    <message>
        <source>Show keys and clicks (Ctrl+Shift+T)</source>
        <translation>إظهار المفاتيح والنقرات (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Texts, numbers and dates follow it at once.</source>
        <translation>تتبعها النصوص والأعداد والتواريخ فورا.</translation>
    </message>
    <message>
        <source>The passphrase is changed. Older backups still open with the old one.</source>
        <translation>تم تغيير عبارة المرور. النسخ الاحتياطية الأقدم لا تزال تُفتح بالعبارة القديمة.</translation>
    </message>
    <message>
        <source>The server knows you as {login}.</source>
        <translation>يعرفكم الخادم باسم {login}.</translation>
    </message>
    <message>
        <source>There is no passphrase: whoever has this laptop, or a copy of its files, reads everything.</source>
        <translation>لا توجد عبارة مرور: من يملك هذا الحاسوب أو نسخة من ملفاته يقرأ كل شيء.</translation>
    </message>
    <message>
        <source>This database</source>
        <translation>قاعدة البيانات هذه</translation>
    </message>
    <message>
        <source>This database lies on a server: nothing of it stays on this laptop, and there is no passphrase. The server’s administrator protects its disks and backups, and says who may log in.</source>
        <translation>هذه القاعدة على خادم: لا يبقى منها شيء على هذا الحاسوب، ولا عبارة مرور لها. مدير الخادم يحمي أقراصه ونسخه الاحتياطية ويحدد من يدخل.</translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation>هذا الحاسوب المحمول</translation>
    </message>
    <message>
        <source>What you do from now on bears this name: {name}</source>
        <translation>ما تقومون به من الآن يحمل هذا الاسم: {name}</translation>
    </message>
    <message>
        <source>Who you are here</source>
        <translation>من أنتم هنا</translation>
    </message>
    <message>
        <source>Your name, for colleagues at headquarters</source>
        <translation>اسمكم لزملاء المقر</translation>
    </message>
    <message numerus="yes">
        <source>after %n minutes</source>
        <translation>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %n دقائق</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
            <numerusform>بعد %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>only when the computer sleeps</source>
        <translation>عند سكون الحاسوب فقط</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>Main activities</source>
        <translation>الأنشطة الرئيسية</translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <translation>لم يُسجل شيء بعد.</translation>
    </message>
    <message>
        <source>Successes, innovations, good practices and lessons</source>
        <translation>النجاحات والابتكارات والممارسات الجيدة والدروس</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message numerus="yes">
        <source>%n changes not sent</source>
        <translation>
            <numerusform>لا تغييرات غير مرسلة</numerusform>
            <numerusform>تغيير واحد غير مرسل</numerusform>
            <numerusform>تغييران غير مرسلين</numerusform>
            <numerusform>%n تغييرات غير مرسلة</numerusform>
            <numerusform>%n تغييرا غير مرسل</numerusform>
            <numerusform>%n تغيير غير مرسل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>A table from elsewhere</source>
        <translation>جدول من مصدر آخر</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>All records</source>
        <translation>جميع السجلات</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>إعادة الطلب</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation>المستفيدون</translation>
    </message>
    <message>
        <source>Bring back a deleted record</source>
        <translation>استعادة سجل محذوف</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>البت في التعارضات</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>السجلات المحذوفة</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>أُعيد التنفيذ: {what}</translation>
    </message>
    <message>
        <source>Edits made in Excel</source>
        <translation>تعديلات أُجريت في إكسل</translation>
    </message>
    <message>
        <source>Everything sent</source>
        <translation>أُرسل كل شيء</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>التبادل</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation>طي القائمة الجانبية</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Help: {topic}</source>
        <translation>المساعدة: {topic}</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation>المبادرة</translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation>المبادرات</translation>
    </message>
    <message>
        <source>Initiatives by: {way}</source>
        <translation>المبادرات حسب: {way}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>إبقاء</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>الدروس</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Make or restore a backup</source>
        <translation>إنشاء نسخة احتياطية أو استعادتها</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>التمويل</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>نشاط جديد</translation>
    </message>
    <message>
        <source>New indicator</source>
        <translation>مؤشر جديد</translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation>مبادرة جديدة</translation>
    </message>
    <message>
        <source>New line of money</source>
        <translation>بند تمويل جديد</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>شريك جديد</translation>
    </message>
    <message>
        <source>New question to other offices</source>
        <translation>سؤال جديد إلى المكاتب الأخرى</translation>
    </message>
    <message>
        <source>New record</source>
        <translation>سجل جديد</translation>
    </message>
    <message>
        <source>New round</source>
        <translation>جولة جديدة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Nothing goes on here that can be stopped.</source>
        <translation>لا يجري هنا شيء يمكن إيقافه.</translation>
    </message>
    <message>
        <source>Nothing new begins on this page. Type “new” after Ctrl+K.</source>
        <translation>لا يبدأ شيء جديد في هذه الصفحة. اكتبوا «جديد» بعد Ctrl+K.</translation>
    </message>
    <message>
        <source>Nothing on this page waits to be saved.</source>
        <translation>لا شيء في هذه الصفحة ينتظر الحفظ.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>لا شيء يعاد.</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>المكاتب</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>فُتح مؤخرًا</translation>
    </message>
    <message>
        <source>Panel beside the list</source>
        <translation>اللوحة بجانب القائمة</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>الشركاء</translation>
    </message>
    <message>
        <source>Places, themes</source>
        <translation>البلدان والمواضيع</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>سجلات قد تكون مكررة</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إشعار استلام</translation>
    </message>
    <message>
        <source>Receive a package</source>
        <translation>استلام حزمة</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>الاستقبال</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>الإبلاغ عن مشكلة</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>الجولات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>الشاشات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search records, pages and actions ({keys})</source>
        <translation>البحث في السجلات والصفحات والإجراءات ({keys})</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings: {part}</source>
        <translation>الإعدادات: {part}</translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation>إظهار الأسماء</translation>
    </message>
    <message>
        <source>Stop what goes on</source>
        <translation>إيقاف العمل الجاري</translation>
    </message>
    <message>
        <source>Stopped. What you see may be incomplete.</source>
        <translation>أُوقف العمل. قد يكون ما ترونه غير مكتمل.</translation>
    </message>
    <message>
        <source>TRAINING: nothing here is real</source>
        <translation>تدريب: لا شيء هنا حقيقي</translation>
    </message>
    <message>
        <source>Take in a table</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>المظهر: حسب النظام</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>المظهر: داكن</translation>
    </message>
    <message>
        <source>Theme: high contrast</source>
        <translation>المظهر: تباين عالٍ</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>المظهر: فاتح</translation>
    </message>
    <message>
        <source>There is no panel on this page.</source>
        <translation>لا توجد لوحة جانبية في هذه الصفحة.</translation>
    </message>
    <message>
        <source>There is nothing to print on this page. Lists, reports, receipts and the sheet of an initiative can be printed.</source>
        <translation>لا شيء للطباعة في هذه الصفحة. يمكن طباعة القوائم والتقارير وإيصالات الاستلام وبطاقة المبادرة.</translation>
    </message>
    <message>
        <source>Trainer’s view</source>
        <translation>عرض المدرّب</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>جرى التراجع: {what}</translation>
    </message>
    <message>
        <source>Without a passphrase there is nothing to lock.</source>
        <translation>بدون عبارة مرور لا يوجد ما يُقفل.</translation>
    </message>
    <message>
        <source>Work is still going on; the window closes by itself when it is done. Close it again to stop that work now: nothing of it is kept then.</source>
        <translation>ما زال العمل جاريًا؛ ستُغلق النافذة من تلقاء نفسها عند انتهائه. أغلقها مرة أخرى لإيقافه الآن: ولن يُحفظ منه شيء.</translation>
    </message>
    <message>
        <source>Write a package</source>
        <translation>إنشاء حزمة</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>بقي نحو {time}</translation>
    </message>
    <message>
        <source>deletion of {title}</source>
        <translation>حذف {title}</translation>
    </message>
    <message>
        <source>new record {title}</source>
        <translation>السجل الجديد {title}</translation>
    </message>
    <message>
        <source>{fields} of {title}</source>
        <translation>{fields} في {title}</translation>
    </message>
    <message>
        <source>{page}, {n} waiting</source>
        <translation>{page}، في الانتظار {n}</translation>
    </message>
    <message>
        <source>{when} (date doubtful)</source>
        <translation>{when} (تاريخ مشكوك فيه)</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>A newer version of Passerelle may have written them. They stay here; send the next package once {office} has updated.</source>
        <translation>ربما كتبتها نسخة أحدث من Passerelle. تبقى هنا؛ أرسلوا الحزمة التالية بعد أن يحدّث {office} برنامجه.</translation>
    </message>
    <message>
        <source>All that was in it came with another package.</source>
        <translation>كل ما كان فيها وصل مع حزمة أخرى.</translation>
    </message>
    <message>
        <source>Changes taken</source>
        <translation>تغييرات أُخذت</translation>
    </message>
    <message>
        <source>Changes {numbers} of {laptop}</source>
        <translation>التغييرات {numbers} من {laptop}</translation>
    </message>
    <message>
        <source>Confirmed by phone on</source>
        <translation>تأكدت هاتفياً في</translation>
    </message>
    <message>
        <source>Import this file in Passerelle, then write a package for {office}: it will hold what is missing.</source>
        <translation>استوردوا هذا الملف في Passerelle، ثم اكتبوا حزمة إلى {office}: ستحمل ما ينقص.</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>معروفة من قبل</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Package {number} for {office}: no receipt yet</source>
        <translation>الحزمة {number} إلى {office}: لا إشعار استلام بعد</translation>
    </message>
    <message>
        <source>Please send again whatever is not there any more.</source>
        <translation>يرجى إعادة إرسال كل ما لم يعد موجوداً.</translation>
    </message>
    <message>
        <source>Receipt of package {number} of {office}</source>
        <translation>إشعار استلام الحزمة {number} من {office}</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>استلمه</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>تاريخ الاستلام</translation>
    </message>
    <message>
        <source>Received, all of it is in</source>
        <translation>استُلمت ودخلت كلها</translation>
    </message>
    <message>
        <source>Received, but some of it was refused</source>
        <translation>استُلمت، لكن جزءاً منها رُفض</translation>
    </message>
    <message>
        <source>Received; some of it waits for another package</source>
        <translation>استُلمت؛ جزء منها ينتظر حزمة أخرى</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>They belong to another office. Tell {office} what should change there, or record it again under your own office.</source>
        <translation>تخص مكتباً آخر. أخبروا {office} بما ينبغي تغييره هناك، أو سجّلوها من جديد تحت مكتبكم.</translation>
    </message>
    <message>
        <source>They must stay here; nothing is lost. There is nothing to do.</source>
        <translation>يجب أن تبقى هنا؛ لم يضع شيء. لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>They stay here. Ask {office} what is wrong.</source>
        <translation>تبقى هنا. اسألوا {office} عن السبب.</translation>
    </message>
    <message>
        <source>Waiting for another package</source>
        <translation>تنتظر حزمة أخرى</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>كُتبت في</translation>
    </message>
    <message>
        <source>{first} and {last}</source>
        <translation>{first} و{last}</translation>
    </message>
    <message>
        <source>{laptop}: changes are missing</source>
        <translation>{laptop}: تنقص تغييرات</translation>
    </message>
    <message>
        <source>{laptop}: changes that others have are missing here since {day}</source>
        <translation>{laptop}: تنقص هنا منذ {day} تغييرات لدى آخرين</translation>
    </message>
    <message>
        <source>{laptop}: {here} here; {missing} missing since {day}</source>
        <translation>{laptop}: {here} هنا؛ {missing} ناقصة منذ {day}</translation>
    </message>
    <message>
        <source>{laptop}: {missing} missing since {day}</source>
        <translation>{laptop}: {missing} ناقصة منذ {day}</translation>
    </message>
    <message numerus="yes">
        <source>{office} answered with package {number}, but %n changes are still missing.</source>
        <translation>
            <numerusform>ردّ {office} بالحزمة {number}، ولا ينقص شيء.</numerusform>
            <numerusform>ردّ {office} بالحزمة {number}، لكن تغييراً واحداً ما زال ناقصاً.</numerusform>
            <numerusform>ردّ {office} بالحزمة {number}، لكن تغييرين ما زالا ناقصين.</numerusform>
            <numerusform>ردّ {office} بالحزمة {number}، لكن %n تغييرات ما زالت ناقصة.</numerusform>
            <numerusform>ردّ {office} بالحزمة {number}، لكن %n تغييراً ما زال ناقصاً.</numerusform>
            <numerusform>ردّ {office} بالحزمة {number}، لكن %n تغيير ما زال ناقصاً.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{office} asked again for %n changes; they went with package {number}.</source>
        <translation>
            <numerusform>طلب {office} من جديد، ولا تغييرات؛ الحزمة {number}.</numerusform>
            <numerusform>طلب {office} من جديد تغييراً واحداً؛ ذهب مع الحزمة {number}.</numerusform>
            <numerusform>طلب {office} من جديد تغييرين؛ ذهبا مع الحزمة {number}.</numerusform>
            <numerusform>طلب {office} من جديد %n تغييرات؛ ذهبت مع الحزمة {number}.</numerusform>
            <numerusform>طلب {office} من جديد %n تغييراً؛ ذهبت مع الحزمة {number}.</numerusform>
            <numerusform>طلب {office} من جديد %n تغيير؛ ذهبت مع الحزمة {number}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{office} asks again for %n changes.</source>
        <translation>
            <numerusform>{office} لا يطلب شيئاً من جديد.</numerusform>
            <numerusform>{office} يطلب من جديد تغييراً واحداً.</numerusform>
            <numerusform>{office} يطلب من جديد تغييرين.</numerusform>
            <numerusform>{office} يطلب من جديد %n تغييرات.</numerusform>
            <numerusform>{office} يطلب من جديد %n تغييراً.</numerusform>
            <numerusform>{office} يطلب من جديد %n تغيير.</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} asks you to send again.</source>
        <translation>{office} يطلب منكم إعادة الإرسال.</translation>
    </message>
    <message numerus="yes">
        <source>{office} refused %n changes: {why}</source>
        <translation>
            <numerusform>{office} لم يرفض شيئاً: {why}</numerusform>
            <numerusform>{office} رفض تغييراً واحداً: {why}</numerusform>
            <numerusform>{office} رفض تغييرين: {why}</numerusform>
            <numerusform>{office} رفض %n تغييرات: {why}</numerusform>
            <numerusform>{office} رفض %n تغييراً: {why}</numerusform>
            <numerusform>{office} رفض %n تغيير: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>{office} was asked on {day} to send again.</source>
        <translation>طُلب من {office} في {day} إعادة الإرسال.</translation>
    </message>
    <message>
        <source>{office}, {laptop}</source>
        <translation>{office}، {laptop}</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>A passphrase for this laptop</source>
        <translation>عبارة مرور لهذا الحاسوب</translation>
    </message>
    <message>
        <source>Begin without: whoever has the laptop reads everything</source>
        <translation>البدء من دونها: من يملك الحاسوب يقرأ كل شيء</translation>
    </message>
    <message>
        <source>I am training, with invented data</source>
        <translation>أتدرب ببيانات غير حقيقية</translation>
    </message>
    <message>
        <source>I work at headquarters</source>
        <translation>أعمل في المقر</translation>
    </message>
    <message>
        <source>I work in a country office</source>
        <translation>أعمل في مكتب قطري</translation>
    </message>
    <message>
        <source>In which language do you work?</source>
        <translation>بأي لغة تعملون؟</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>اسم هذا الحاسوب المحمول</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>المكتب</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>فتح قاعدة بيانات</translation>
    </message>
    <message>
        <source>Open a database I have already…</source>
        <translation>فتح قاعدة بيانات موجودة لدي…</translation>
    </message>
    <message>
        <source>Open a database on a server…</source>
        <translation>فتح قاعدة على خادم…</translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Please choose your office from the list.</source>
        <translation>يرجى اختيار مكتبكم من القائمة.</translation>
    </message>
    <message>
        <source>Protect and begin</source>
        <translation>حماية وبدء</translation>
    </message>
    <message>
        <source>So that everybody knows where a change comes from.</source>
        <translation>كي يعرف الجميع مصدر كل تغيير.</translation>
    </message>
    <message>
        <source>The data will be kept in:</source>
        <translation>ستُحفظ البيانات في:</translation>
    </message>
    <message>
        <source>The database could not be opened</source>
        <translation>تعذر فتح قاعدة البيانات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>What do you do here?</source>
        <translation>ما عملكم هنا؟</translation>
    </message>
    <message>
        <source>Where the data is kept</source>
        <translation>مكان حفظ البيانات</translation>
    </message>
    <message>
        <source>Who finds or steals it reads nothing without these words.</source>
        <translation>من يعثر عليه أو يسرقه لا يقرأ شيئًا من دون هذه الكلمات.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>من أنتم؟</translation>
    </message>
    <message>
        <source>e.g. Laptop 1</source>
        <translation>مثلا: حاسوب 1</translation>
    </message>
</context>
<context>
    <name>table_import</name>
    <message numerus="yes">
        <source>%n rows may name a person: see below.</source>
        <translation>
            <numerusform>لا صفوف تدل على شخص.</numerusform>
            <numerusform>قد يدل صف واحد على شخص: انظر أدناه.</numerusform>
            <numerusform>قد يدل صفان على شخص: انظر أدناه.</numerusform>
            <numerusform>قد تدل %n صفوف على شخص: انظر أدناه.</numerusform>
            <numerusform>قد يدل %n صفًا على شخص: انظر أدناه.</numerusform>
            <numerusform>قد يدل %n صف على شخص: انظر أدناه.</numerusform>
        </translation>
    </message>
    <message>
        <source>(leave out)</source>
        <translation>(لا يؤخذ)</translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(بلا عنوان)</translation>
    </message>
    <message>
        <source>A comma: 1.200,50</source>
        <translation>فاصلة: ‎1.200,50</translation>
    </message>
    <message>
        <source>A point: 1,200.50</source>
        <translation>نقطة: ‎1,200.50</translation>
    </message>
    <message>
        <source>As the column shows</source>
        <translation>كما يبيّن العمود</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصبح</translation>
    </message>
    <message>
        <source>Before decimals stands</source>
        <translation>قبل الكسور العشرية</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>يوم، شهر، سنة</translation>
    </message>
    <message>
        <source>Days are written</source>
        <translation>تُكتب التواريخ</translation>
    </message>
    <message>
        <source>It is a new one</source>
        <translation>هو سجل جديد</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>معروف من قبل</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>تركه</translation>
    </message>
    <message>
        <source>Leave out the rows that are not clear</source>
        <translation>ترك الصفوف غير الواضحة</translation>
    </message>
    <message>
        <source>Leave this row out</source>
        <translation>ترك هذا الصف</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>متروك</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>شهر، يوم، سنة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Not clear</source>
        <translation>غير واضح</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>اقرأه هكذا</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>قراءة الجدول</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>قراءة {file}</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Recorded: {new} new, {changed} changed; {same} known already, {skipped} left out.</source>
        <translation>سُجّل: {new} جديدة، {changed} معدّلة؛ {same} معروفة من قبل، {skipped} متروكة.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>الصف {n}</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>صفوف الجدول</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Take this row after all</source>
        <translation>أخذ هذا الصف رغم ذلك</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>الصفوف هي</translation>
    </message>
    <message>
        <source>This is a table of ours: its columns are known.</source>
        <translation>هذا جدول من عندنا: أعمدته معروفة.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>للبتّ</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>What is meant in {cell}</source>
        <translation>المقصود في {cell}</translation>
    </message>
    <message>
        <source>Which record is meant?</source>
        <translation>أي سجل هو المقصود؟</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>سنة، شهر، يوم</translation>
    </message>
    <message>
        <source>{file}: nothing is recorded before you press “Take in”. An empty cell never clears what is known.</source>
        <translation>{file}: لا يُسجّل شيء قبل أن تضغط «استيراد». الخلية الفارغة لا تمحو أبدًا ما هو معروف.</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {same} known already, {open} to decide</source>
        <translation>{new} جديدة، {changed} معدّلة، {same} معروفة من قبل، {open} للبتّ</translation>
    </message>
    <message>
        <source>{title} ({likeness} % alike)</source>
        <translation>{title} (تشابه ‎{likeness} %‎)</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%n سجلات</numerusform>
            <numerusform>%n سجلا</numerusform>
            <numerusform>%n سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already so</source>
        <translation>
            <numerusform>لا شيء كذلك بعد</numerusform>
            <numerusform>واحد كذلك من قبل</numerusform>
            <numerusform>اثنان كذلك من قبل</numerusform>
            <numerusform>%n كذلك من قبل</numerusform>
            <numerusform>%n كذلك من قبل</numerusform>
            <numerusform>%n كذلك من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot have it</source>
        <translation>
            <numerusform>لا يتعذر على أي سجل</numerusform>
            <numerusform>يتعذر على واحد</numerusform>
            <numerusform>يتعذر على اثنين</numerusform>
            <numerusform>يتعذر على %n</numerusform>
            <numerusform>يتعذر على %n</numerusform>
            <numerusform>يتعذر على %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells cannot be read: please correct what is marked</source>
        <translation>
            <numerusform>كل الخلايا مقروءة</numerusform>
            <numerusform>خلية واحدة غير مقروءة: يرجى تصحيح ما هو معلم</numerusform>
            <numerusform>خليتان غير مقروءتين: يرجى تصحيح ما هو معلم</numerusform>
            <numerusform>%n خلايا غير مقروءة: يرجى تصحيح ما هو معلم</numerusform>
            <numerusform>%n خلية غير مقروءة: يرجى تصحيح ما هو معلم</numerusform>
            <numerusform>%n خلية غير مقروءة: يرجى تصحيح ما هو معلم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already and left out</source>
        <translation>
            <numerusform>لا صفوف مكررة</numerusform>
            <numerusform>صف موجود من قبل ويُترك</numerusform>
            <numerusform>صفان موجودان من قبل ويُتركان</numerusform>
            <numerusform>%n موجودة من قبل وتُترك</numerusform>
            <numerusform>%n موجودا من قبل ويُترك</numerusform>
            <numerusform>%n موجود من قبل ويُترك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are too many at once</source>
        <translation>
            <numerusform>لا زيادة</numerusform>
            <numerusform>صف زائد لا يُقبل دفعة واحدة</numerusform>
            <numerusform>صفان زائدان لا يُقبلان دفعة واحدة</numerusform>
            <numerusform>%n صفوف زائدة لا تُقبل دفعة واحدة</numerusform>
            <numerusform>%n صفا زائدا لا يُقبل دفعة واحدة</numerusform>
            <numerusform>%n صف زائد لا يُقبل دفعة واحدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records changed.</source>
        <translation>
            <numerusform>لم يتغير أي سجل.</numerusform>
            <numerusform>تغير سجل واحد.</numerusform>
            <numerusform>تغير سجلان.</numerusform>
            <numerusform>تغيرت %n سجلات.</numerusform>
            <numerusform>تغير %n سجلا.</numerusform>
            <numerusform>تغير %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records deleted.</source>
        <translation>
            <numerusform>لم يُحذف أي سجل.</numerusform>
            <numerusform>حُذف سجل واحد.</numerusform>
            <numerusform>حُذف سجلان.</numerusform>
            <numerusform>حُذفت %n سجلات.</numerusform>
            <numerusform>حُذف %n سجلا.</numerusform>
            <numerusform>حُذف %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records recorded.</source>
        <translation>
            <numerusform>لم يُسجل شيء.</numerusform>
            <numerusform>سُجل سجل واحد.</numerusform>
            <numerusform>سُجل سجلان.</numerusform>
            <numerusform>سُجلت %n سجلات.</numerusform>
            <numerusform>سُجل %n سجلا.</numerusform>
            <numerusform>سُجل %n سجل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records selected</source>
        <translation>
            <numerusform>لا سجلات محددة</numerusform>
            <numerusform>سجل واحد محدد</numerusform>
            <numerusform>سجلان محددان</numerusform>
            <numerusform>%n سجلات محددة</numerusform>
            <numerusform>%n سجلا محددا</numerusform>
            <numerusform>%n سجل محدد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفا</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows copied, with their headings.</source>
        <translation>
            <numerusform>لم يُنسخ أي صف.</numerusform>
            <numerusform>نُسخ صف واحد مع عناوينه.</numerusform>
            <numerusform>نُسخ صفان مع عناوينهما.</numerusform>
            <numerusform>نُسخت %n صفوف مع عناوينها.</numerusform>
            <numerusform>نُسخ %n صفا مع عناوينها.</numerusform>
            <numerusform>نُسخ %n صف مع عناوينها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n will change</source>
        <translation>
            <numerusform>لن يتغير شيء</numerusform>
            <numerusform>سيتغير واحد</numerusform>
            <numerusform>سيتغير اثنان</numerusform>
            <numerusform>ستتغير %n</numerusform>
            <numerusform>سيتغير %n</numerusform>
            <numerusform>سيتغير %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A new record was begun and not saved: {entity}</source>
        <translation>بدأ سجل جديد ولم يُحفظ: {entity}</translation>
    </message>
    <message>
        <source>Add these</source>
        <translation>إضافة هذه</translation>
    </message>
    <message numerus="yes">
        <source>Change %n records</source>
        <translation>
            <numerusform>لا سجلات للتغيير</numerusform>
            <numerusform>تغيير سجل واحد</numerusform>
            <numerusform>تغيير سجلين</numerusform>
            <numerusform>تغيير %n سجلات</numerusform>
            <numerusform>تغيير %n سجلا</numerusform>
            <numerusform>تغيير %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>اختيار حقل</translation>
    </message>
    <message>
        <source>Choose filters first; then you can keep them by name here.</source>
        <translation>اختر المرشحات أولا، ثم يمكنك حفظها هنا باسم.</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>إغلاق اللوحة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns (no room for: {columns})</source>
        <translation>الأعمدة (لا مكان لـ: {columns})</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n records?</source>
        <translation>
            <numerusform>لا سجلات للحذف</numerusform>
            <numerusform>أيُحذف سجل واحد؟</numerusform>
            <numerusform>أيُحذف سجلان؟</numerusform>
            <numerusform>أتُحذف %n سجلات؟</numerusform>
            <numerusform>أيُحذف %n سجلا؟</numerusform>
            <numerusform>أيُحذف %n سجل؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete these records</source>
        <translation>حذف هذه السجلات</translation>
    </message>
    <message>
        <source>Deleted records…</source>
        <translation>السجلات المحذوفة…</translation>
    </message>
    <message>
        <source>Draft: begun and not saved yet</source>
        <translation>مسودة: بدأت ولم تُحفظ بعد</translation>
    </message>
    <message numerus="yes">
        <source>Empty the field in %n records</source>
        <translation>
            <numerusform>لا سجلات للتفريغ</numerusform>
            <numerusform>تفريغ الحقل في سجل واحد</numerusform>
            <numerusform>تفريغ الحقل في سجلين</numerusform>
            <numerusform>تفريغ الحقل في %n سجلات</numerusform>
            <numerusform>تفريغ الحقل في %n سجلا</numerusform>
            <numerusform>تفريغ الحقل في %n سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Field to change</source>
        <translation>الحقل المراد تغييره</translation>
    </message>
    <message>
        <source>Filters kept by name</source>
        <translation>المرشحات المحفوظة بأسماء</translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation>البحث في هذه القائمة</translation>
    </message>
    <message>
        <source>Forget a filter</source>
        <translation>إزالة مرشح</translation>
    </message>
    <message>
        <source>Forgotten: {name}</source>
        <translation>أُزيل: {name}</translation>
    </message>
    <message>
        <source>Give all of them one value</source>
        <translation>إعطاؤها جميعا القيمة نفسها</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Just these</source>
        <translation>هذه فقط</translation>
    </message>
    <message>
        <source>Keep these filters as</source>
        <translation>حفظ هذه المرشحات باسم</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>تركها</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>مزيد من المرشحات</translation>
    </message>
    <message>
        <source>New</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Next marked cell</source>
        <translation>الخلية المعلمة التالية</translation>
    </message>
    <message>
        <source>No record fits the filters above.</source>
        <translation>لا سجل يطابق عوامل التصفية أعلاه.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>لا تطابق</translation>
    </message>
    <message>
        <source>Panel beside the list (Ctrl+I)</source>
        <translation>اللوحة بجانب القائمة (Ctrl+I)</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet (Ctrl+V)</source>
        <translation>لصق صفوف من جدول بيانات (Ctrl+V)</translation>
    </message>
    <message>
        <source>People reached: at least {n}</source>
        <translation>الأشخاص المشمولون: {n} على الأقل</translation>
    </message>
    <message>
        <source>People reached: {n}</source>
        <translation>الأشخاص المشمولون: {n}</translation>
    </message>
    <message>
        <source>Print the list (Ctrl+P)</source>
        <translation>طباعة القائمة (Ctrl+P)</translation>
    </message>
    <message numerus="yes">
        <source>Record %n rows</source>
        <translation>
            <numerusform>لا صفوف للتسجيل</numerusform>
            <numerusform>تسجيل صف واحد</numerusform>
            <numerusform>تسجيل صفين</numerusform>
            <numerusform>تسجيل %n صفوف</numerusform>
            <numerusform>تسجيل %n صفا</numerusform>
            <numerusform>تسجيل %n صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the first one</source>
        <translation>تسجيل الأول</translation>
    </message>
    <message>
        <source>Rows from the clipboard: {entity}</source>
        <translation>صفوف من الحافظة: {entity}</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+↑ and Alt+↓ move it, ← and → set its width.</source>
        <translation>مفتاح المسافة يظهر العمود أو يخفيه، وينقله Alt+↑ وAlt+↓، ويضبط عرضه ← و→.</translation>
    </message>
    <message>
        <source>Take these away</source>
        <translation>إزالة هذه</translation>
    </message>
    <message>
        <source>The clipboard holds no rows.</source>
        <translation>لا توجد صفوف في الحافظة.</translation>
    </message>
    <message>
        <source>This row is here already and is left out.</source>
        <translation>هذا الصف موجود من قبل ويُترك.</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>الأعمدة المعتادة</translation>
    </message>
    <message>
        <source>a column is missing: {fields}</source>
        <translation>ينقص عمود: {fields}</translation>
    </message>
    <message>
        <source>nothing is saved yet</source>
        <translation>لم يُحفظ شيء بعد</translation>
    </message>
    <message>
        <source>{column} (no room now)</source>
        <translation>{column} (لا مكان الآن)</translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation>{field}: {value}</translation>
    </message>
    <message>
        <source>{name} (not taken)</source>
        <translation>{name} (لا يُؤخذ)</translation>
    </message>
    <message>
        <source>{n} of {m} selected</source>
        <translation>{n} محدد من {m}</translation>
    </message>
    <message>
        <source>{value}, draft not saved yet</source>
        <translation>{value}، مسودة لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>{value}, waits for a decision</source>
        <translation>{value}، في انتظار قرار</translation>
    </message>
</context>
<context>
    <name>themes</name>
    <message>
        <source>Areas of migration</source>
        <translation>مجالات الهجرة</translation>
    </message>
    <message>
        <source>Crosscutting</source>
        <translation>قضايا شاملة</translation>
    </message>
    <message>
        <source>Engagement of local governments</source>
        <translation>مجالات العمل مع الحكومات المحلية</translation>
    </message>
    <message>
        <source>Levels of government</source>
        <translation>مستويات الحوكمة</translation>
    </message>
    <message>
        <source>Objectives of the Global Compact for Migration</source>
        <translation>أهداف الاتفاق العالمي للهجرة</translation>
    </message>
    <message>
        <source>Principles of the Global Compact</source>
        <translation>مبادئ الاتفاق العالمي</translation>
    </message>
    <message>
        <source>Sectors</source>
        <translation>القطاعات</translation>
    </message>
    <message>
        <source>Sustainable Development Goals</source>
        <translation>أهداف التنمية المستدامة</translation>
    </message>
    <message>
        <source>Target groups</source>
        <translation>الفئات المستهدفة</translation>
    </message>
    <message>
        <source>Themes of knowledge</source>
        <translation>مواضيع المعرفة</translation>
    </message>
</context>
<context>
    <name>together</name>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>قبل يوم واحد</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يوما</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months left</source>
        <translation>
            <numerusform>لم يبق شهر كامل</numerusform>
            <numerusform>بقي شهر واحد</numerusform>
            <numerusform>بقي شهران</numerusform>
            <numerusform>بقيت %n أشهر</numerusform>
            <numerusform>بقي %n شهرا</numerusform>
            <numerusform>بقي %n شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>A survey or stock-taking was held</source>
        <translation>أُجري استقصاء أو تقييم مرحلي</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>Capacity needs answered by a training</source>
        <translation>احتياجات القدرات التي لباها تدريب</translation>
    </message>
    <message>
        <source>Consortium</source>
        <translation>الائتلاف</translation>
    </message>
    <message>
        <source>Drafts and outputs are reviewed together</source>
        <translation>تُراجع المسودات والنواتج معا</translation>
    </message>
    <message>
        <source>Each lead agency has a focal point</source>
        <translation>لكل وكالة رائدة منسق</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>From policy to result</source>
        <translation>من السياسة إلى النتيجة</translation>
    </message>
    <message>
        <source>It is said what continues</source>
        <translation>ذُكر ما يستمر</translation>
    </message>
    <message>
        <source>It is said who owns the results</source>
        <translation>ذُكر من يملك النتائج</translation>
    </message>
    <message>
        <source>Late activities</source>
        <translation>الأنشطة المتأخرة</translation>
    </message>
    <message>
        <source>Lessons are written down</source>
        <translation>الدروس مدونة</translation>
    </message>
    <message>
        <source>Mixed: local authority and civil society</source>
        <translation>مختلط: سلطة محلية ومجتمع مدني</translation>
    </message>
    <message>
        <source>Not reached yet</source>
        <translation>لم يتحقق بعد</translation>
    </message>
    <message>
        <source>Not yet: {names}</source>
        <translation>ليس بعد: {names}</translation>
    </message>
    <message>
        <source>Public, civil and private partners take part</source>
        <translation>يشارك شركاء عموميون ومدنيون وخواص</translation>
    </message>
    <message>
        <source>Reached: owned and institutionalised</source>
        <translation>تحقق: مملوك ومدمج مؤسسيا</translation>
    </message>
    <message>
        <source>Received for each dollar granted</source>
        <translation>المقبوض لكل دولار ممنوح</translation>
    </message>
    <message>
        <source>Results are recorded</source>
        <translation>النتائج مسجلة</translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation>التوسيع</translation>
    </message>
    <message>
        <source>Spent of the grant</source>
        <translation>المنفق من المنحة</translation>
    </message>
    <message>
        <source>Tasks are divided by what each does best</source>
        <translation>المهام موزعة بحسب ما يجيده كل طرف</translation>
    </message>
    <message>
        <source>The last talk was within 30 days</source>
        <translation>كان آخر تواصل خلال 30 يوما</translation>
    </message>
    <message>
        <source>The project was designed together</source>
        <translation>صُمم المشروع معا</translation>
    </message>
    <message>
        <source>Tipping point</source>
        <translation>نقطة التحول</translation>
    </message>
    <message>
        <source>Working together</source>
        <translation>العمل معا</translation>
    </message>
    <message>
        <source>civil</source>
        <translation>مدنيون</translation>
    </message>
    <message>
        <source>diaspora</source>
        <translation>المغتربون</translation>
    </message>
    <message>
        <source>local authorities</source>
        <translation>السلطات المحلية</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>private or social</source>
        <translation>خواص أو اجتماعيون</translation>
    </message>
    <message>
        <source>public</source>
        <translation>عموميون</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>{policy} → activities done: {actions} → results: {results}</source>
        <translation>{policy} ← أنشطة منجزة: {actions} ← نتائج: {results}</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Agreed by telephone.</source>
        <translation>اتُفق عليه هاتفيا.</translation>
    </message>
    <message>
        <source>Both laptops of Costa Rica correct the summary of CR-1 without knowing of each other; headquarters sees both texts as a conflict.</source>
        <translation>يصحح حاسوبا كوستاريكا المحمولان ملخص CR-1 دون علم أحدهما بالآخر؛ ويرى المقر النصين تعارضا.</translation>
    </message>
    <message>
        <source>Each office sends a package; headquarters takes them in any order and has {count} initiatives, {total} USD.</source>
        <translation>يرسل كل مكتب حزمة؛ ويستوردها المقر بأي ترتيب، فيصير لديه من المبادرات {count}، بمبلغ {total} USD.</translation>
    </message>
    <message>
        <source>Eight offices record {count} initiatives, {total} USD in all; headquarters and the second laptop of Costa Rica are still empty.</source>
        <translation>تسجل ثمانية مكاتب مبادرات عددها {count}، بمبلغ مجموعه {total} USD؛ والمقر وحاسوب كوستاريكا الثاني ما زالا فارغين.</translation>
    </message>
    <message>
        <source>Every database agrees with its own log; headquarters has {count} initiatives and {total} USD, and so have the offices together.</source>
        <translation>كل قاعدة بيانات مطابقة لسجل تغييراتها؛ لدى المقر من المبادرات {count}، بمبلغ {total} USD، وكذلك لدى المكاتب مجتمعة.</translation>
    </message>
    <message>
        <source>Everybody sends and takes once more: all digests are equal, at headquarters and on {laptops} laptops.</source>
        <translation>يرسل الجميع ويستوردون مرة أخرى: البصمات كلها متساوية، في المقر وعلى الحواسيب المحمولة وعددها {laptops}.</translation>
    </message>
    <message>
        <source>Headquarters answers with a comment for each office and a tip for all; every office now knows that its package arrived, and all digests are equal.</source>
        <translation>يجيب المقر بتعليق لكل مكتب ونصيحة للجميع؛ فيعلم كل مكتب الآن أن حزمته وصلت، والبصمات كلها متساوية.</translation>
    </message>
    <message>
        <source>Headquarters decides; the decision travels back, all three show the same text, and the history keeps the other one.</source>
        <translation>يبت المقر؛ ويعود القرار، فيظهر النص نفسه في الثلاثة، ويحتفظ التاريخ بالنص الآخر.</translation>
    </message>
    <message>
        <source>Invite the neighbouring municipality early.</source>
        <translation>من المفيد دعوة البلدية المجاورة مبكرا.</translation>
    </message>
    <message>
        <source>Package {number} of Ecuador is lost on its way: headquarters sees the gap, and the next package brings its changes as well.</source>
        <translation>تضيع حزمة إكوادور رقم {number} في الطريق: يرى المقر الفجوة، وتأتي الحزمة التالية بتغييراتها أيضا.</translation>
    </message>
    <message>
        <source>Somebody corrects {file} in a spreadsheet program: the change in sheet {sheet}, cell {cell} is recognised and named, and headquarters accepts it.</source>
        <translation>يصحّح أحدهم {file} في برنامج جداول: يُتعرَّف على التعديل في الورقة {sheet}، الخلية {cell}، ويُذكر، ويقبله المقر.</translation>
    </message>
    <message>
        <source>Thank you. When does it start?</source>
        <translation>شكرا. متى يبدأ ذلك؟</translation>
    </message>
    <message>
        <source>The canton supports its own projects on the border.</source>
        <translation>يدعم الكانتون مشاريعه الخاصة على الحدود.</translation>
    </message>
    <message>
        <source>The canton supports projects of workers who cross the border.</source>
        <translation>يدعم الكانتون مشاريع العمال الذين يعبرون الحدود.</translation>
    </message>
    <message>
        <source>The lost package {file} is found at last; old as it is, it changes nothing.</source>
        <translation>يُعثر أخيرا على الحزمة المفقودة {file}؛ ولقِدمها لا تغير شيئا.</translation>
    </message>
    <message>
        <source>The mayors meet every month.</source>
        <translation>يجتمع رؤساء البلديات كل شهر.</translation>
    </message>
    <message>
        <source>The package {file} comes a second time: already received on {when}, 0 changes.</source>
        <translation>تأتي الحزمة {file} مرة ثانية: استُلمت من قبل في {when}، ولا تغييرات.</translation>
    </message>
    <message>
        <source>The second laptop of Costa Rica gets everything from the first one by a package: {changes} changes, both hold the same.</source>
        <translation>يتلقى حاسوب كوستاريكا الثاني كل شيء من الأول بحزمة: التغييرات {changes}، وكلاهما يحوي الشيء نفسه.</translation>
    </message>
    <message>
        <source>Young women start businesses with relatives abroad.</source>
        <translation>تنشئ شابات مشاريع مع أقارب في الخارج.</translation>
    </message>
    <message>
        <source>Young women start businesses with those who went abroad.</source>
        <translation>تنشئ شابات مشاريع مع من سافروا إلى الخارج.</translation>
    </message>
</context>
<context>
    <name>trust</name>
    <message>
        <source>A package of a laptop whose digits nobody compared waits until somebody rings.</source>
        <translation>حزمة الحاسوب الذي لم يقارن أحد أرقامه تنتظر حتى يتصل أحد.</translation>
    </message>
    <message>
        <source>Compare digits…</source>
        <translation>قارن الأرقام…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Confirmed. It counts from now on.</source>
        <translation>تم التأكيد. يُعتدّ به من الآن.</translation>
    </message>
    <message>
        <source>Copy the digits</source>
        <translation>انسخ الأرقام</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Digits of this laptop</source>
        <translation>أرقام هذا الحاسوب</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إسقاط</translation>
    </message>
    <message>
        <source>Each laptop signs its packages. Whose signature it is, two people find out by phone.</source>
        <translation>يوقّع كل حاسوب حزمه. ولمن التوقيع؟ يتأكد من ذلك شخصان عبر الهاتف.</translation>
    </message>
    <message>
        <source>Every package is taken, whoever made it: its receipt only says what the signature was worth. A forged file would go in unnoticed.</source>
        <translation>تؤخذ كل حزمة أيًّا كان صانعها: ولا يذكر إيصالها إلا قيمة التوقيع. وقد يدخل ملف مزوّر دون أن ينتبه أحد.</translation>
    </message>
    <message>
        <source>For a laptop that was lost or stolen. Nothing it signs is taken any more, here and, with your next packages, in every office; what came before stays. This cannot be undone: if the laptop is found again, it begins anew, with a new key.</source>
        <translation>لحاسوب فُقد أو سُرق. لا يؤخذ بعد الآن شيء يوقّعه، هنا وفي كل مكتب مع حزمك التالية؛ ويبقى ما جاء من قبل. لا يمكن التراجع عن هذا: إذا عُثر على الحاسوب فإنه يبدأ من جديد بمفتاح جديد.</translation>
    </message>
    <message>
        <source>Form for a lost laptop…</source>
        <translation>استمارة حاسوب مفقود…</translation>
    </message>
    <message>
        <source>Is it really {office}?</source>
        <translation>هل هو {office} حقًا؟</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>المفتاح ملغى</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Laptops whose digits were compared</source>
        <translation>حواسيب قورنت أرقامها</translation>
    </message>
    <message>
        <source>Nobody can be reached and it cannot wait? You may take this one file. Its receipt will say that nobody was verified, and the next file asks again. If somebody else made it, false records stand here under the name of {office} until you undo it.</source>
        <translation>لا يمكن الوصول إلى أحد ولا يحتمل الأمر الانتظار؟ يمكنك أخذ هذا الملف وحده. سيذكر إيصاله أنه لم يُتحقق من أحد، وسيسأل الملف التالي من جديد. وإن كان غيرهم قد صنعه، فستبقى هنا سجلات زائفة باسم {office} إلى أن تتراجع عنه.</translation>
    </message>
    <message>
        <source>Nobody’s digits were compared here yet.</source>
        <translation>لم تُقارَن هنا أرقام أحد بعد.</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>غير موقّع</translation>
    </message>
    <message>
        <source>One person verifies or revokes a laptop, another confirms it here under her or his own name; only then it counts. The names are not proven: they say who answers for it.</source>
        <translation>يتحقق شخص من حاسوب أو يلغي الثقة به، ويؤكد شخص آخر ذلك هنا باسمه؛ وعندها فقط يُعتدّ به. الأسماء غير مثبتة: إنها تقول من يتحمل المسؤولية.</translation>
    </message>
    <message>
        <source>Proposed. A second person confirms it here.</source>
        <translation>تم الاقتراح. يؤكده شخص ثانٍ هنا.</translation>
    </message>
    <message>
        <source>Proposed: {laptop}. A second person confirms it in Settings, under Signatures.</source>
        <translation>تم الاقتراح: {laptop}. يؤكده شخص ثانٍ في الإعدادات، ضمن التوقيعات.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>إلغاء الثقة</translation>
    </message>
    <message>
        <source>Revoked. Every office hears of it with the next package you write for it.</source>
        <translation>أُلغي. يعلم كل مكتب بذلك مع الحزمة التالية التي تكتبها له.</translation>
    </message>
    <message>
        <source>Revoke… (lost laptop)</source>
        <translation>إلغاء… (حاسوب مفقود)</translation>
    </message>
    <message>
        <source>Save my enrolment…</source>
        <translation>احفظ ملف تسجيلي…</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Signature broken</source>
        <translation>التوقيع معطوب</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>التوقيعات</translation>
    </message>
    <message>
        <source>Signed by us</source>
        <translation>وقّعناه نحن</translation>
    </message>
    <message>
        <source>Signed with another key</source>
        <translation>موقّع بمفتاح آخر</translation>
    </message>
    <message>
        <source>Signed, not verified</source>
        <translation>موقّع وغير متحقق منه</translation>
    </message>
    <message>
        <source>Signed, verified</source>
        <translation>موقّع ومتحقق منه</translation>
    </message>
    <message>
        <source>Take it all the same…</source>
        <translation>خذه على أي حال…</translation>
    </message>
    <message>
        <source>Take it once all the same</source>
        <translation>خذه هذه المرة على أي حال</translation>
    </message>
    <message>
        <source>Take nothing of laptops nobody verified</source>
        <translation>لا تأخذ شيئًا من حواسيب لم يُتحقق منها</translation>
    </message>
    <message>
        <source>The first four groups must be just these. The last two are not shown: type them as you hear them.</source>
        <translation>يجب أن تكون المجموعات الأربع الأولى هي هذه بالضبط. أما الأخيرتان فلا تظهران: اكتبهما كما تسمعهما.</translation>
    </message>
    <message>
        <source>The last two groups, as you heard them</source>
        <translation>آخر مجموعتين كما سمعتهما</translation>
    </message>
    <message>
        <source>Trust {laptop} no longer?</source>
        <translation>ألا تثق بعد الآن بـ {laptop}؟</translation>
    </message>
    <message>
        <source>Two persons decide on trust</source>
        <translation>شخصان يقرّران منح الثقة</translation>
    </message>
    <message>
        <source>Verified: {laptop}. What it signs is believed from now on.</source>
        <translation>تم التحقق: {laptop}. من الآن يُصدَّق ما يوقعه.</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Verify from a file…</source>
        <translation>تحقق من ملف…</translation>
    </message>
    <message>
        <source>Verify headquarters…</source>
        <translation>التحقق من المقر…</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>جارٍ التحقق</translation>
    </message>
    <message>
        <source>Whoever rings you to verify this laptop has you read these digits out. They are no secret.</source>
        <translation>من يتصل بك للتحقق من هذا الحاسوب يطلب منك قراءة هذه الأرقام. وهي ليست سرية.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>enrolment {office} {laptop}</source>
        <translation>تسجيل {office} {laptop}</translation>
    </message>
    <message>
        <source>{file} is written. Send it to headquarters; they ring you, and then you read your digits out.</source>
        <translation>كُتب {file}. أرسله إلى المقر؛ سيتصلون بك، فتقرأ لهم أرقامك.</translation>
    </message>
    <message>
        <source>{file} says it comes from {office}, and nobody has signed it: anybody could have made it. Best ask {office} for a new package, written with this version.</source>
        <translation>يقول {file} إنه من {office}، ولم يوقعه أحد: قد يكون أي شخص قد صنعه. الأفضل أن تطلب من هذا المكتب ({office}) حزمة جديدة مكتوبة بهذا الإصدار.</translation>
    </message>
    <message>
        <source>{file} says it comes from “{laptop}”, {office}. Ring {office} at a number you knew before, never at one that came with the file, and have them read out the digits of that laptop: they stand there in Settings, under Signatures.</source>
        <translation>يقول {file} إنه من «{laptop}»، {office}. اتصل بهذا المكتب ({office}) على رقم كنت تعرفه من قبل، لا على رقم جاء مع الملف، واطلب أن تُقرأ لك أرقام ذلك الحاسوب: تجدونها عندهم في الإعدادات، ضمن التوقيعات.</translation>
    </message>
    <message>
        <source>{name} verified “{laptop}”. A second person confirms it.</source>
        <translation>تحقق {name} من «{laptop}». يؤكد ذلك شخص ثانٍ.</translation>
    </message>
    <message>
        <source>{name} wants one person alone to decide again. A second person confirms it.</source>
        <translation>يريد {name} أن يقرّر شخص واحد من جديد. يؤكد ذلك شخص ثانٍ.</translation>
    </message>
    <message>
        <source>{name} wants to revoke “{laptop}”. A second person confirms it.</source>
        <translation>يريد {name} إلغاء الثقة بـ «{laptop}». يؤكد ذلك شخص ثانٍ.</translation>
    </message>
    <message>
        <source>“{laptop}”, {office}, has a new key, and its verified key of before vouches for it: nobody needs to ring. If that laptop was lost in between, revoke it instead.</source>
        <translation>لـ«{laptop}»، {office}، مفتاح جديد يضمنه مفتاحه السابق الذي تم التحقق منه: لا حاجة إلى الاتصال. وإن فُقد ذلك الحاسوب في هذه الأثناء فألغِ مفتاحه.</translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
</context>
<context>
    <name>unlock</name>
    <message>
        <source>A passphrase has {least} letters or more; four or five words are good.</source>
        <translation>عبارة المرور من {least} أحرف أو أكثر؛ أربع أو خمس كلمات مناسبة.</translation>
    </message>
    <message>
        <source>Another database…</source>
        <translation>قاعدة بيانات أخرى…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Choose the passphrase that counts from now on.</source>
        <translation>اختر عبارة المرور المعتمدة من الآن.</translation>
    </message>
    <message>
        <source>Headquarters can help. Save a request, and send it there by mail or stick.</source>
        <translation>يستطيع المقر المساعدة. احفظ طلباً وأرسله إليه بالبريد أو على ذاكرة USB.</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>نسيت عبارة المرور</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Open the answer…</source>
        <translation>فتح الرد…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Protecting the data…</source>
        <translation>جارٍ حماية البيانات…</translation>
    </message>
    <message>
        <source>Save it once more…</source>
        <translation>حفظه مرة أخرى…</translation>
    </message>
    <message>
        <source>Save the request…</source>
        <translation>حفظ الطلب…</translation>
    </message>
    <message>
        <source>Set it and open</source>
        <translation>تعيينها والفتح</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>إظهار ما أكتبه</translation>
    </message>
    <message>
        <source>The data on this laptop is protected now.</source>
        <translation>بيانات هذا الحاسوب محمية الآن.</translation>
    </message>
    <message>
        <source>The request is made. Headquarters rings you before it answers: then read these digits out.</source>
        <translation>الطلب جاهز. يتصل بك المقر قبل أن يرد: فاقرأ له هذه الأرقام.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>The two lines differ. Please type both again.</source>
        <translation>السطران مختلفان. يرجى كتابتهما من جديد.</translation>
    </message>
    <message>
        <source>This is not the passphrase. Please try again.</source>
        <translation>هذه ليست عبارة المرور. يرجى المحاولة مجددًا.</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق هذا لحظة.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>request {database}</source>
        <translation>طلب {database}</translation>
    </message>
</context>
<context>
    <name>viewing</name>
    <message>
        <source>Only to look at: {folder} cannot be written.</source>
        <translation>للاطلاع فقط: لا يمكن الكتابة في {folder}.</translation>
    </message>
    <message>
        <source>Save a copy to…</source>
        <translation>حفظ نسخة في…</translation>
    </message>
</context>
<context>
    <name>ways</name>
    <message numerus="yes">
        <source>%n initiatives have none yet.</source>
        <translation>
            <numerusform>لا مبادرة بلا تصنيف.</numerusform>
            <numerusform>مبادرة واحدة بلا تصنيف بعد.</numerusform>
            <numerusform>مبادرتان بلا تصنيف بعد.</numerusform>
            <numerusform>%n مبادرات بلا تصنيف بعد.</numerusform>
            <numerusform>%n مبادرة بلا تصنيف بعد.</numerusform>
            <numerusform>%n مبادرة بلا تصنيف بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>An initiative may stand under several.</source>
        <translation>قد ترد المبادرة تحت أكثر من بند.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>البلدان</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Crosscutting theme</source>
        <translation>موضوع شامل</translation>
    </message>
    <message>
        <source>GCM objective</source>
        <translation>هدف الاتفاق العالمي</translation>
    </message>
    <message>
        <source>GCM principle</source>
        <translation>مبدأ الاتفاق العالمي</translation>
    </message>
    <message>
        <source>Knowledge theme</source>
        <translation>موضوع المعرفة</translation>
    </message>
    <message>
        <source>Level of government</source>
        <translation>مستوى الحكم</translation>
    </message>
    <message>
        <source>Local government area</source>
        <translation>مجال الحكم المحلي</translation>
    </message>
    <message>
        <source>Migration area</source>
        <translation>مجال الهجرة</translation>
    </message>
    <message>
        <source>No initiative yet</source>
        <translation>لا مبادرة بعد</translation>
    </message>
    <message>
        <source>Nothing here yet. Choose themes on the page of an initiative, and they are counted here.</source>
        <translation>لا شيء هنا بعد. اختر مواضيع في صفحة مبادرة فتُحتسب هنا.</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Reports about it</source>
        <translation>تقارير عنه</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>SDG</source>
        <translation>هدف التنمية المستدامة</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>القطاع</translation>
    </message>
    <message numerus="yes">
        <source>Show its %n initiatives</source>
        <translation>
            <numerusform>لا مبادرات</numerusform>
            <numerusform>عرض مبادرته الوحيدة</numerusform>
            <numerusform>عرض مبادرتيه</numerusform>
            <numerusform>عرض مبادراته الـ %n</numerusform>
            <numerusform>عرض مبادراته الـ %n</numerusform>
            <numerusform>عرض مبادراته الـ %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>الفئة المستهدفة</translation>
    </message>
    <message>
        <source>What stands under each</source>
        <translation>ما يرد تحت كل بند</translation>
    </message>
    <message>
        <source>{number}. {name}</source>
        <translation>{number}. {name}</translation>
    </message>
    <message>
        <source>{n} of {m} in use</source>
        <translation>{n} من {m} مستخدم</translation>
    </message>
</context>
</TS>
