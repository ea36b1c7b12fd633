<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Schools</name>
    <message>
        <source>A school needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school code has ten digits, for example 2144000001; this is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a school with the code %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This school is not in the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no school with the code %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This class is not in the data.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
