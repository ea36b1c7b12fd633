<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Calendars</name>
    <message>
        <source>The holiday list has an entry without a readable date: %1. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a holiday list: a JSON file with &quot;days&quot;, each with name, date and isOffDay, is expected. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A term ends after it starts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
