<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>xiange::Calendars</name>
    <message>
        <source>The holiday list has an entry without a readable date: %1. Nothing was changed.</source>
        <translation>节假日文件中有无法识别的日期：%1。未作任何更改。</translation>
    </message>
    <message>
        <source>This is not a holiday list: a JSON file with &quot;days&quot;, each with name, date and isOffDay, is expected. Nothing was changed.</source>
        <translation>这不是节假日文件：应为含 days 的 JSON 文件，每项有 name、date、isOffDay。未作任何更改。</translation>
    </message>
    <message>
        <source>A term ends after it starts.</source>
        <translation>学期结束日期应晚于开始日期。</translation>
    </message>
</context>
</TS>
