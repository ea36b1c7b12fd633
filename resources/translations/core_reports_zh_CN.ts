<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>MonthlyReports</name>
    <message>
        <source>The month %1 has not begun yet.</source>
        <translation>%1 月份还没有开始。</translation>
    </message>
</context>
</TS>
