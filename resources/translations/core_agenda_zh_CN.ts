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
        <translation>
            <numerusform>%n名学生有预警：看一看，谈一谈</numerusform>
        </translation>
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
    <message>
        <source>No closing without evidence and a second person&apos;s approval</source>
        <translation>无佐证、无第二人核准不得销号</translation>
    </message>
    <message>
        <source>Children of another place: its government is told by letter</source>
        <translation>非本地户籍：函告户籍地政府</translation>
    </message>
    <message>
        <source>The departments persuade together, according to the cause</source>
        <translation>按辍学原因，部门联合劝返</translation>
    </message>
    <message>
        <source>The support plan is to be looked at again</source>
        <translation>帮扶计划到期复核</translation>
    </message>
    <message>
        <source>The support plan is to be looked at again (mentor %1)</source>
        <translation>帮扶计划到期复核（帮扶人%1）</translation>
    </message>
    <message>
        <source>A support plan has a mentor and days on which it is looked at: no child drops out for difficulty or weariness of study</source>
        <translation>帮扶计划须有帮扶人和复核日期，不让学生因学习困难或厌学而辍学</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) of key groups not looked at this term</source>
        <translation>
            <numerusform>%n名重点群体学生本学期尚未复核</numerusform>
        </translation>
    </message>
    <message>
        <source>Each term it is checked whether a child still belongs to its key groups</source>
        <translation>重点监测群体每学期复核一次</translation>
    </message>
    <message>
        <source>meeting of %1</source>
        <translation>%1协商会</translation>
    </message>
    <message>
        <source>What the departments agreed on is followed up</source>
        <translation>部门协商议定的事项须跟踪落实</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>place, child</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Reported by the public: to be looked into</source>
        <translation>群众检举，须核查处理</translation>
    </message>
    <message>
        <source>Anyone may report that a child is kept from school; every report is looked into</source>
        <translation>任何人都可以检举，每件检举都须核查</translation>
    </message>
    <message>
        <source>%1 of %2 schools</source>
        <translation>%1所学校（共%2所）</translation>
    </message>
    <message>
        <source>Term-start check</source>
        <translation>开学排查</translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) have not finished it</source>
        <translation>
            <numerusform>%n所学校尚未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Not opened yet: who was expected, who came</source>
        <translation>尚未开展：核对应到和实到</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) not gone through yet</source>
        <translation>
            <numerusform>还有%n个班未完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) did not come and nothing is decided</source>
        <translation>
            <numerusform>%n名未到学生尚未认定</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is there: finish it and report</source>
        <translation>各班均已完成，可办结并上报</translation>
    </message>
    <message>
        <source>Within one month of each term&apos;s start enrolment, status changes and dropouts are checked</source>
        <translation>每学期开学一个月内，核查入学、学籍变动和辍学情况</translation>
    </message>
    <message>
        <source>November update of records</source>
        <translation>十一月学籍核查</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to be put in order</source>
        <translation>
            <numerusform>%n名学生信息待更正</numerusform>
        </translation>
    </message>
    <message>
        <source>Before November each year all records are brought up to date</source>
        <translation>每年11月前全面更新学籍信息</translation>
    </message>
    <message>
        <source>Dropout statistics</source>
        <translation>辍学情况统计表</translation>
    </message>
    <message>
        <source>Counted as at %1; prepare the three tables</source>
        <translation>统计时点为%1，请准备三张表</translation>
    </message>
    <message>
        <source>Write the three tables as at %1 and hand them in</source>
        <translation>填报截至%1的三张表并上报</translation>
    </message>
    <message>
        <source>Monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>The report of %1 has not been written; a zero report where there is nothing</source>
        <translation>%1月报尚未生成，无情况须零报告</translation>
    </message>
    <message>
        <source>The absence is over, its papers are still due</source>
        <translation>旷课虽已结束，应报材料仍须补齐</translation>
    </message>
    <message numerus="yes">
        <source>At least %n record(s) to be put in order</source>
        <translation>
            <numerusform>至少 %n 条学籍记录待完善</numerusform>
        </translation>
    </message>
    <message>
        <source>A transfer is complete only when the receiving school is known</source>
        <translation>须明确转入学校，转出才算办结</translation>
    </message>
    <message>
        <source>Not back yet, last contact on %1: contact the guardian again</source>
        <translation>尚未返校，上次联系%1，须再联系监护人</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day without its year</comment>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>A child in a case is persuaded until it is back: a contact at least every %n day(s)</source>
        <translation>
            <numerusform>立案学生在返校前须持续劝返，至少每%n天联系一次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a day, a half day of it</comment>
        <translation>%1%2</translation>
    </message>
    <message numerus="yes">
        <source>A half day without a roll counts neither for nor against a child; asked for %n school day(s) back</source>
        <translation>
            <numerusform>未点名的半天不计出勤也不计旷课；逾期的点名追到近%n个上课日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roll(s) of the last %1 school days not taken</source>
        <translation>
            <numerusform>近%1个上课日有%n次未点名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n roll(s) of %1 classes not taken on the last %2 school days</source>
        <translation>
            <numerusform>近%2个上课日%1个班共%n次未点名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a class, its rolls</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Village not known</source>
        <translation>村(居)不详</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) of school age on no roll: find out where they are, and place them</source>
        <translation>
            <numerusform>%n名适龄儿童未入学，须查明去向并安置入学</numerusform>
        </translation>
    </message>
    <message>
        <source>A child who is not enrolled is placed in a suitable form; village officials answer for each household</source>
        <translation>未入学儿童以合适形式安置就学；村干部包户负责</translation>
    </message>
    <message>
        <source>nobody is responsible yet</source>
        <translation>未指定责任人</translation>
    </message>
    <message>
        <source>responsible: %1</source>
        <translation>责任人：%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is due, who is responsible</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n village(s)</source>
        <translation>
            <numerusform>%n个村(居)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a village, its children, who is responsible</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Absent without leave for %1 school days in a row, not contacted yet (%2 contacts are needed): contact the guardian</source>
        <translation>连续旷课%1天，尚未联系（须满%2次），须立即联系监护人</translation>
    </message>
    <message>
        <source>Counted as at 10 March, reported by the 15th; asked for until the next counting day</source>
        <translation>统计截止3月10日，3月15日前上报；未交的一直催到下一个统计日</translation>
    </message>
    <message>
        <source>Counted as at 31 August, reported by 15 September; asked for until the next counting day</source>
        <translation>统计截止8月31日，9月15日前上报；未交的一直催到下一个统计日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a school, what it owes</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Schools report monthly, counties review quarterly; asked for back to the beginning of the school year</source>
        <translation>学校月报、县区季度分析；未交的月报追到本学年初</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
</TS>
