<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AgendaRules</name>
    <message>
        <source>Ladder step %1: absent without leave for more than %2 school days</source>
        <translation>第%1级：连续旷课超过%2个上课日</translation>
    </message>
    <message>
        <source>Ladder step %1: absent without leave for %2 school days</source>
        <translation>第%1级：连续旷课满%2个上课日</translation>
    </message>
    <message>
        <source>Absent without leave for %1 school days in a row: contact the guardian the same day</source>
        <translation>连续旷课%1天，须当天联系监护人</translation>
    </message>
    <message>
        <source>Absent without leave for %1 school days in a row: mark as suspected dropout in the national system</source>
        <translation>连续旷课%1天，须标记疑似辍学，并在学籍系统中标注</translation>
    </message>
    <message>
        <source>Absent without leave for %1 school days in a row: fill in the provincial report form</source>
        <translation>连续旷课%1天，须填报辍学学生情况报告表</translation>
    </message>
    <message>
        <source>Absent without leave for %1 school days in a row: report to the principal in writing and tell the township</source>
        <translation>连续旷课%1天，须书面报告校长，并告知镇政府</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>means of contact, times</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Absent without leave for %1 school days in a row, contacted %2 times (%3) without effect: may be deemed a dropout</source>
        <translation>连续旷课%1天，已联系%2次（%3）均未返校，可认定“视为辍学”</translation>
    </message>
    <message>
        <source>Absent without leave for %1 school days in a row: visit the home with the village committee</source>
        <translation>连续旷课%1天，须会同村（居）委会家访</translation>
    </message>
    <message>
        <source>Absent without leave for %1 school days in a row, not contacted yet: visit the home with the village committee</source>
        <translation>连续旷课%1天，尚未联系到监护人，须会同村（居）委会家访</translation>
    </message>
    <message>
        <source>Absent without leave for %1 school days in a row, but %2 of %3 contacts: contact the guardian again</source>
        <translation>连续旷课%1天，只联系了%2次（须满%3次），须再联系监护人</translation>
    </message>
    <message>
        <source>Absence without leave during the follow-up is a relapse</source>
        <translation>随访期内再次旷课，按二次辍学登记</translation>
    </message>
    <message>
        <source>A return is recorded with its day and placement</source>
        <translation>返校复学须登记日期和安置方式</translation>
    </message>
    <message>
        <source>The ledger is cleared as soon as the evidence is there</source>
        <translation>佐证齐全即动态销号</translation>
    </message>
    <message>
        <source>Criticism, order to correct, judicial document</source>
        <translation>批评教育、责令限期改正、司法文书</translation>
    </message>
    <message>
        <source>The roll is called twice a day; not called is not the same as all present</source>
        <translation>每天上午、下午各点名一次；未点名不等于全到</translation>
    </message>
    <message>
        <source>Send the written report to the township government</source>
        <translation>向镇政府报送书面报告</translation>
    </message>
    <message>
        <source>Agreed at the last contact</source>
        <translation>上次联系时的约定</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) not called this %1</source>
        <translation>
            <numerusform>%1还有%n个班没有点名</numerusform>
        </translation>
    </message>
    <message>
        <source>The roll of the %1 has not been taken</source>
        <translation>%1尚未点名</translation>
    </message>
    <message numerus="yes">
        <source>Report the same day, at the latest within %n working day(s)</source>
        <translation>
            <numerusform>当天报告，最迟%n个工作日内</numerusform>
        </translation>
    </message>
    <message>
        <source>Present on %1 of the %2 school days after the return</source>
        <translation>复学后%2个上课日内到校满%1天</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) with warning signals: look, and talk with them</source>
        <translation><numerusform>%n名学生有预警：看一看，谈一谈</numerusform></translation>
    </message>
    <message>
        <source>Once a week the class teacher looks at the warning signals of the class; a signal is a hint, never a verdict</source>
        <translation>班主任每周查看本班预警；预警只是提示，不是结论</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a child, what its attendance hints at</comment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
