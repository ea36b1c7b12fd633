<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Absence</name>
    <message>
        <source>roll not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact the guardian the same day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit the home with the village committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report in writing to the principal, tell the town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in the provincial dropout report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as suspected dropout and open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose as deemed dropout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
