<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>checks</name>
    <message>
        <source>A chain of the log is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the log cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record differs from the log: {uid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record has no log: {uid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record of the log is missing: {uid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row is missing: {uid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row points to nothing in {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value differs from the log: {uid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The digest of {scope} does not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index of the log is broken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n changes recorded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(in conflict)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask an office to send again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the file and the chains of its log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide a conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each command explains itself: passerelle COMMAND --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 something was refused or held, 2 wrong call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the records of an entity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made: {path} (office {office}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a verified backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a laptop whose clock is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing from {laptop}, {scope}: {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent: {n} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the whole story on this machine, and check each step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the digests by which two databases are compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record many changes, all or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is not sent, not confirmed, or missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent, not confirmed: {n} records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle a review item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a record, what belongs to it, and its history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take packages in, or preview them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take rows from any workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the last import back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The databases do not agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour is over: all databases agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database goes on as a new laptop, so that nothing is counted twice: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database is not protected by a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie two records of the same organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a command, or with --training, the window opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a package with what the recipient lacks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an empty workbook to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new or empty folder, or that of a former tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all that the recipient may have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as conflicts lists it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comes from a signer nobody verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>field or hq</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file that holds the passphrase (later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for every command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for whom: an office or HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much is written to the log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is for another office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is no package but a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it comes from another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a copy of another one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is older than what this computer remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not opened on this computer before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language of what is said and written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixes training and real work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a newer program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one JSON object on standard output, nothing else there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one change a line; - reads them here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only these; a set is asked for one of its codes; repeatable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only this scope, such as BF or global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only what these words find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packages, in any order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protect it by a password (later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay the log from nothing and compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say what would happen, no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take alternative N, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take packages of signers nobody verified (later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take what people changed in the sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken {taken}, known {known}, held {held}, refused {refused}, conflicts {conflicts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the field in conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file to write, or a folder for a file of the usual name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the laptop&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the password of the files (later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the record stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two letters of a country office, or HQ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usage: passerelle COMMAND …   (passerelle --help lists the commands)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for another package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits for {laptop}, number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was changed in a spreadsheet program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why, for the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with all that was ever written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the training data of that office, at headquarters of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without a passphrase, for training and tests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>without protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write this value instead; empty clears</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{conflicts} conflicts, {reviews} to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: package {number} for {office}, {changes} changes of {records} records.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before both changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted twice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided. It travels with the next package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted here, edited there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted, but still in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is all right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this (shown now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or write it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records with the same code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When two people change the same fact, both versions wait here side by side. Everything else goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for those who wrote otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{by}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message numerus="yes">
        <source>%n countries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>entities</name>
    <message>
        <source>A function is enough; a name only with the consent of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project or action: what it wants, where, with whom, for how long and with what money.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beneficiary figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget, receipts, spending and what others put in, in money or in kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts, never people. Reached means people new in this period, so that periods add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria met wholly or partly are favoured; none knocks out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files and links: terms of reference, agreements, reports, modules, photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funding line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by headquarters, the same in every office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One for each stage: first analysis, national committee, steering committee.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that mean the same share one master; nothing is merged away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks to reduce and opportunities to use, sector by sector.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard ones add up across offices; your own stay yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The directory of all who take part; entered once, used everywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work plan: tasks, meetings, trainings, pilots, services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie of doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ties of doubles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened, what was learned, what is needed, what was decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the indicator stood at, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the initiative is about: goals, sectors, groups and levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the initiative acts, and the territories it ties together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which countries took part in which round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part, in which role, and who does what.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A cell holds more text than a workbook can keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A condition is written as field=value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line cannot have “{key}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer version of Passerelle made this database. Please update first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role is “field” or “hq”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet has too many cells.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet has too many columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet has too many rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window has this database open. Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office HQ goes with role “hq”, every other office with role “field”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records of {scope} are not written here; this is office {office}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how the database is protected: --passphrase-file F, or --unprotected for training and tests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Your records are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is wrong: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison “{operator}” does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be brought to this version. The backup beside it is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be used ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full or cannot be written to. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {field} has no open conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The field {field} is not a set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks for more memory or time than a package may. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}. Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is incomplete: the transfer was cut off. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is protected by a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large to be a package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} holds other files. Please name an empty or a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine part of this package is gone. Its sheets can be imported as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package cannot be taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is addressed to another office ({to}); pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package needs a newer version of Passerelle; it is kept until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was damaged on its way. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record cannot be saved like this. Please correct what is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record changed meanwhile. It is shown as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record is of entity {actual}, not {entity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour found something else than it should, at the step “{step}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work ended before it was done. Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workbook has too many sheets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file of this name. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no alternative {n}; there are {count}, counted from 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command “{name}”. passerelle --help lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no entity “{entity}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field “{field}” in {entity}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no office {office}. Offices are two letters such as BF, or HQ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to a later version. Please leave it out for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be done with a review item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s database library is not one we can trust ({pragma}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done ({code}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is built in a way that is not safe to open. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is no database of Passerelle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a package of Passerelle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a sound database of Passerelle. Restore a backup, or import a full package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is an old .xls workbook. Save it as .xlsx and import it as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no value of the field {field}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This names something that has not arrived here yet. Import more packages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not here, or was deleted meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review item is not there, or is settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workbook is no package. Its rows can be imported as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training and real work are kept apart: this belongs to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} lines were refused; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{key}” has another form than expected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes since the last confirmed package, </source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits made in Excel</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for another package</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A table, not a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another laptop of this office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collecting changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflicts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Drop packages here, or anywhere on the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited in Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For another office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping a safety copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a newer program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No package was written or received here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new. A package would only confirm what was received.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packages both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender not verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. No package was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken in: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first package for this office: all it may have, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training, refused here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for another package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would bring: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written, not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n records.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} from {office}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is written. Send it to {office} by mail, or carry it on a stick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}, about {time} left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>0 no, 1 partly, 2 fully.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 low, 2 medium, 3 high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 to 24 years old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correction or refund is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random name that all records of the tie share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds up as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies taking part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of the organisation, not of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address of the programme, not of a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An existing programme or tool it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers the need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approached by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As people there write it; accents do not matter for search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Based in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change of policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparative advantage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context, approach and people concerned, in a paragraph or two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributing agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count a person once, in the group that fits best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted or estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts when the dates are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria of selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Currency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Donors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effects of migration on jobs, on the population, on public services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either an agency or an organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected local impact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day; leave it empty when the date is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focal point of the initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For activities of a whole programme, not of one initiative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For figures of a whole country.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For reports that headquarters writes in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the program: the other columns of the list, as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by search; separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foundation, association, public body…, as it calls itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functional mailbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further properties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters puts it into the library that every office receives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it can grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the currency one US dollar was worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How several values become one: their sum, their mean or the last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the risk is reduced, or the opportunity used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives per country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institutionalised in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Institutionalised since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by the program from the office and a number; you can change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Migration governance assessed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Arabic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in French</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Portuguese</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No names, phone numbers or e-mail addresses of persons, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, if only the country or a vague area is known so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can be recognised, or the written consent is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them men</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them with a disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of them young</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old records keep a code that is no longer offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only when women and men were not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other or not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own merit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan or priority served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned or reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Policy concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precise place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programme results served</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results owned by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk or opportunity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sex</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with all offices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown beside the score, not added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard indicator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Task</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The body that decides, not its members.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The country of its seat, also when it works abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date the document carries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier figure that this one replaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier measurement that this one replaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The initiative of an earlier round that this one continues.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law, budget or service that keeps it going.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list the theme is taken from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list, report or survey the number comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The local plan or national priority it is part of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most important one of its list; at most one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The noted need that this activity answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The official title, in the language of the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one agency that speaks with this partner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part it manages, or receives as a sub-grant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person agreed to be named here. Withdrawing it removes name, e-mail and phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme of a round, phase or pilot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The programme&apos;s grant as approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, premises or goods, given at their worth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Toolkit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Topic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two or more make it a joint activity.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted for people reached; a plan may cover the whole initiative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What continues after the grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be different at the end, in two sentences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this contact answers for, such as health focal point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this partner does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When no standard indicator fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When to check that the contact is still right; after two years at the latest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who took the results over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this partner and no other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year of the local migration governance indicators, if there was one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message numerus="yes">
        <source>%n numbers taken over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All periods together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin this period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted twice? Several records stand in this cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New period…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers by group, sex and age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People are counted per initiative. Record one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached means people new in this period, so that periods add up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached, of those planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until when, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women and girls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Youth, 15 to 24</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{got} of {aim}, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{typed}” is not a number; nothing was taken over.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>A change cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row was added: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row was copied; it has the mark of another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sheet is gone: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edits made in the sheets cannot be taken yet; they are only named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The column “{label}” is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds foreign parts ({kind}); they are never opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headings of this sheet are gone; its rows cannot be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hidden mark of this row was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row is marked to be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was emptied. To delete a record, use the last column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender may not write there ({scope}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more findings than are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This column is here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not meant for this office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet is here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet was added; it is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{label}” was changed in the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A list of codes, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number is wanted, not yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is wanted, not yes or no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A whole number, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most {maximum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between {minimum} and {maximum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, month and year, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete this record?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either this or {others}, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in this or: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First record the steering committee&apos;s yes, under Selection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First settle that the photo may be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formulas are not taken. Please write the value itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is deleted for everybody with the next package. You can undo this until you close the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New: {entity}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved yet: your draft is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One dollar is one dollar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a year is written here: {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for risks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only with the consent of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the scale of its unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a record from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at the marked fields.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please write the year with four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several records have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Still missing (%n)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags cannot come from this list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreement has a date; is it signed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cell shows an error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates make {months} months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The parts make {sum}, more than the whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that saved this made a date of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program that saved this made a number of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet shows only the beginning of this text. Change it in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The standard indicator has another unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot change any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This criterion gives no bonus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This currency is not in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group is counted in organisations, without sex and age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a checksum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not well-formed JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This lies before: {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may name a person. Please leave persons out of texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This points to a record of another office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This points to a record that is not here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This status cannot follow the one it has now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This status cannot follow the present one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text cannot be stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for a decision: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted once the initiative is: {status}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which day is meant: {readings}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which number is meant: {readings}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Women and men are counted already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no, please.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} characters are too many; {limit} fit.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>gaps</name>
    <message>
        <source>Focal point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GCM objective</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned beneficiaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precise place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SDG</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>(emptied)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change of this record will be listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier value is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {by}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>home</name>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records sent, not confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Activities by month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every initiative is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sent and confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grants by country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing most often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No figures recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due in the next weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offices by freshness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People reached, of those planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record an initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record your first initiative, or receive a package from another office: drop the file anywhere on this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was opened with a remark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database was copied or restored. It goes on under a new identity; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>as approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never heard of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {planned} planned, {share}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{heard}, packages missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>initiatives</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This initiative is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>package</name>
    <message numerus="yes">
        <source>%n changed since the last package</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an open conflict</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed since the last package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct cells where they are. Sorting and filtering do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted record, shown once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not copy whole rows: each row belongs to one record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New records: fill in the empty rows at the end of the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passerelle package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as .xlsx under the same name, then import it in Passerelle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several choices in one cell are separated by semicolons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package is an exercise; it holds no real data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To clear a value, empty its cell. Removing a row removes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To delete a record, choose “delete” in the last column.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people wrote different things: please decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>records</name>
    <message>
        <source>not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entity} without a name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>reviews</name>
    <message>
        <source>A value does not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another record has the same code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted by {deleted_by}, edited by {edited_by}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted, but still in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This figure is recorded twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>sections</name>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline and target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File or link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Function</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in six languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Networks and contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, with consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans and policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scaling and ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time and terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When and where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it belongs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything grows with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast is made for bright sunlight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, numbers and dates follow it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This laptop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message numerus="yes">
        <source>%n changes not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beneficiaries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Countries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold the navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initiatives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search records, pages and actions ({keys})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRAINING: nothing here is real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page}, {n} waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I am training, with invented data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I work at headquarters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I work in a country office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which language do you work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a database I have already…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose your office from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that everybody knows where a change comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data will be kept in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you do here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the data is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. Laptop 1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close the record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record fits the filters above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value}, waits for a decision</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Agreed by telephone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both laptops of Costa Rica correct the summary of CR-1 without knowing of each other; headquarters sees both texts as a conflict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each office sends a package; headquarters takes them in any order and has {count} initiatives, {total} USD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eight offices record {count} initiatives, {total} USD in all; headquarters and the second laptop of Costa Rica are still empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every database agrees with its own log; headquarters has {count} initiatives and {total} USD, and so have the offices together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody sends and takes once more: all digests are equal, at headquarters and on {laptops} laptops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters answers with a comment for each office and a tip for all; every office now knows that its package arrived, and all digests are equal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headquarters decides; the decision travels back, all three show the same text, and the history keeps the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite the neighbouring municipality early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package {number} of Ecuador is lost on its way: headquarters sees the gap, and the next package brings its changes as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody corrects {file} in a spreadsheet program: the change in sheet {sheet}, cell {cell} is recognised and named, and waits for a decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. When does it start?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canton supports its own projects on the border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The canton supports projects of workers who cross the border.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lost package {file} is found at last; old as it is, it changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mayors meet every month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package {file} comes a second time: already received on {when}, 0 changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second laptop of Costa Rica gets everything from the first one by a package: {changes} changes, both hold the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young women start businesses with relatives abroad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Young women start businesses with those who went abroad.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>units</name>
    <message>
        <source>bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
