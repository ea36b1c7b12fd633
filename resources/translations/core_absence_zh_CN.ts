<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Absence</name>
    <message>
        <source>roll not taken</source>
        <translation>未点名</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Contact the guardian the same day</source>
        <translation>当天联系监护人</translation>
    </message>
    <message>
        <source>Visit the home with the village committee</source>
        <translation>会同村（居）委会家访</translation>
    </message>
    <message>
        <source>Report in writing to the principal, tell the town</source>
        <translation>书面报告校长，告知镇（街道）</translation>
    </message>
    <message>
        <source>Fill in the provincial dropout report</source>
        <translation>填写《广东省义务教育阶段辍学学生情况报告表》</translation>
    </message>
    <message>
        <source>Mark as suspected dropout and open the case</source>
        <translation>标注疑似辍学并立案</translation>
    </message>
    <message>
        <source>Propose as deemed dropout</source>
        <translation>提请认定“视为辍学”</translation>
    </message>
</context>
</TS>
