<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Attendance</name>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absent without leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left early</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollBook</name>
    <message>
        <source>This class is not in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 confirmed this roll in the meantime. Look at it, then confirm again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A marked child is not in this class on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A roll can&apos;t be taken for a day to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a school day. If the school teaches on it, enter it in the calendar first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
