<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n changes recorded.</source>
        <translation>
            <numerusform>%n change recorded.</numerusform>
            <numerusform>%n changes recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>exchange</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes since the last confirmed package, </source>
        <translation>
            <numerusform>%n change since the last confirmed package, </numerusform>
            <numerusform>%n changes since the last confirmed package, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflicts</source>
        <translation>
            <numerusform>%n conflict</numerusform>
            <numerusform>%n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edits made in Excel</source>
        <translation>
            <numerusform>%n edit made in Excel</numerusform>
            <numerusform>%n edits made in Excel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records.</source>
        <translation>
            <numerusform>%n record.</numerusform>
            <numerusform>%n records.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for another package</source>
        <translation>
            <numerusform>%n waiting for another package</numerusform>
            <numerusform>%n waiting for another package</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decide %n conflicts</source>
        <translation>
            <numerusform>Decide %n conflict</numerusform>
            <numerusform>Decide %n conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n records.</source>
        <translation>
            <numerusform>in %n record.</numerusform>
            <numerusform>in %n records.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message numerus="yes">
        <source>%n numbers taken over.</source>
        <translation>
            <numerusform>%n number taken over.</numerusform>
            <numerusform>%n numbers taken over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message numerus="yes">
        <source>Still missing (%n)</source>
        <translation>
            <numerusform>Still missing (%n)</numerusform>
            <numerusform>Still missing (%n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>home</name>
    <message numerus="yes">
        <source>%n decisions waiting</source>
        <translation>
            <numerusform>%n decision waiting</numerusform>
            <numerusform>%n decisions waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records not sent</source>
        <translation>
            <numerusform>%n record not sent</numerusform>
            <numerusform>%n records not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records sent, not confirmed</source>
        <translation>
            <numerusform>%n record sent, not confirmed</numerusform>
            <numerusform>%n records sent, not confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>initiatives</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>package</name>
    <message numerus="yes">
        <source>%n changed since the last package</source>
        <translation>
            <numerusform>%n changed since the last package</numerusform>
            <numerusform>%n changed since the last package</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an open conflict</source>
        <translation>
            <numerusform>%n with an open conflict</numerusform>
            <numerusform>%n with an open conflict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message numerus="yes">
        <source>%n changes not sent</source>
        <translation>
            <numerusform>%n change not sent</numerusform>
            <numerusform>%n changes not sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
</TS>
