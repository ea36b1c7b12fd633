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
<context>
    <name>xiange::WarningWords</name>
    <message>
        <source>d MMMM</source>
        <comment>a date without its year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Missed %1 of %2 half days called since %3 (%4 %); from %5 % on this is a signal.</source>
        <translation>自%3起点名 %2 个半天，缺课 %1 个（%4%），达到 %5% 预警线。</translation>
    </message>
    <message>
        <source>Away on %1 of the last %2 Mondays, and in class later the same week.</source>
        <translation>最近 %2 周有 %1 个星期一缺课，当周随后又到校。</translation>
    </message>
    <message>
        <source>Late %1 times in the last %2 school days.</source>
        <translation>最近 %2 个上课日迟到 %1 次。</translation>
    </message>
    <message>
        <source>Half a day missed on %1 of the last %2 school days.</source>
        <translation>最近 %2 个上课日有 %1 天缺课半天。</translation>
    </message>
    <message>
        <source>Much absence</source>
        <translation>缺课偏多</translation>
    </message>
    <message>
        <source>Absent on Mondays</source>
        <translation>星期一常缺课</translation>
    </message>
    <message>
        <source>Often late</source>
        <translation>经常迟到</translation>
    </message>
    <message>
        <source>Scattered half days</source>
        <translation>零星缺课</translation>
    </message>
    <message numerus="yes">
        <source>%1 Not counted: %n half day(s) that nobody called.</source>
        <translation>
            <numerusform>%1另有 %n 个半天未点名，不计入。</numerusform>
        </translation>
    </message>
</context>
</TS>
