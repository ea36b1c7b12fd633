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
    <message>
        <source>These dates run into another term.</source>
        <translation>这些日期与另一学期重叠。</translation>
    </message>
    <message>
        <source>Give the reason, for example typhoon or sports day: it stands in the explanation of every absence.</source>
        <translation>请填写原因，如台风、运动会：核对旷课天数时要用到。</translation>
    </message>
    <message>
        <source>This day lies outside the terms. Change the dates of the term first.</source>
        <translation>这一天不在学期内。请先修改学期起止日期。</translation>
    </message>
    <message>
        <source>This is a school day anyway.</source>
        <translation>这一天本来就上课。</translation>
    </message>
    <message>
        <source>This is a day off anyway.</source>
        <translation>这一天本来就不上课。</translation>
    </message>
</context>
</TS>
