<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Attendance</name>
    <message>
        <source>Morning</source>
        <translation>上午</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>下午</translation>
    </message>
    <message>
        <source>Absent without leave</source>
        <translation>旷课</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>Personal leave</source>
        <translation>事假</translation>
    </message>
    <message>
        <source>Official leave</source>
        <translation>公假</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>m</source>
        <comment>morning, where there is no room</comment>
        <translation>上</translation>
    </message>
    <message>
        <source>a</source>
        <comment>afternoon, where there is no room</comment>
        <translation>下</translation>
    </message>
    <message>
        <source>Somebody else confirmed this roll at the same moment. Look at it, then confirm again.</source>
        <translation>另一人刚好同时确认了这次点名。请先查看，再重新确认。</translation>
    </message>
</context>
<context>
    <name>MarksImport</name>
    <message>
        <source>This is not a date. Write it like 2026-11-23.</source>
        <translation>不是日期。请写成 2026-11-23 的样子。</translation>
    </message>
    <message>
        <source>The half day is 上午 or 下午.</source>
        <translation>半天应为“上午”或“下午”。</translation>
    </message>
    <message>
        <source>This is not a mark. Known are 旷课, 病假, 事假, 公假, 迟到, 早退 and 全到.</source>
        <translation>不是考勤类别。可用：旷课、病假、事假、公假、迟到、早退、全到。</translation>
    </message>
    <message>
        <source>There is no such class in this school year.</source>
        <translation>本学年没有这个班。</translation>
    </message>
    <message>
        <source>There is no such child in this school. Import the roster first, or correct the number.</source>
        <translation>本校没有这名学生。请先导入花名册，或更正学籍号。</translation>
    </message>
    <message>
        <source>The child was not enrolled on that day.</source>
        <translation>该生当天不在籍。</translation>
    </message>
    <message>
        <source>The data hold more than one school: say which one the list is of.</source>
        <translation>数据中有多所学校：请说明名单属于哪一所。</translation>
    </message>
    <message>
        <source>No heading row with 日期, 半天 and 考勤 was found in this file.</source>
        <translation>文件中找不到含“日期、半天、考勤”的表头。</translation>
    </message>
    <message>
        <source>imported from a list</source>
        <translation>由名单导入</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>已停止，未导入任何内容。</translation>
    </message>
</context>
<context>
    <name>xiange::LeaveBook</name>
    <message>
        <source>A leave is sick leave, personal leave or official leave.</source>
        <translation>请假分病假、事假、公假。</translation>
    </message>
    <message>
        <source>A leave ends after it begins.</source>
        <translation>请假的结束应晚于开始。</translation>
    </message>
    <message>
        <source>leave entered afterwards</source>
        <translation>补请假</translation>
    </message>
    <message>
        <source>This child is not in the data.</source>
        <translation>数据中没有这名学生。</translation>
    </message>
    <message>
        <source>This leave is not in the data.</source>
        <translation>数据中没有这次请假。</translation>
    </message>
    <message numerus="yes">
        <source>Rolls of more than %n day(s) ago would change: name the proof.</source>
        <translation>
            <numerusform>将更改%n天以前的点名：请写明证明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out by %1 on %2</source>
        <translation>%1 于 %2 导出</translation>
    </message>
</context>
<context>
    <name>xiange::RegisterSheet</name>
    <message>
        <source>No.</source>
        <translation>座号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Days absent</source>
        <translation>缺课天数</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Class teacher (signature): ________________   Date: ________________</source>
        <translation>班主任（签名）：________________&#x3000;日期：________________</translation>
    </message>
</context>
<context>
    <name>xiange::RegisterWords</name>
    <message>
        <source>, </source>
        <comment>between the things of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1</source>
        <comment>a day of the month</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from one day of the month to another</comment>
        <translation>%1–%2日</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>days and their name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a date without its year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a child and a date</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sign and its meaning</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>未点名</translation>
    </message>
    <message>
        <source>Not in the class</source>
        <translation>不在本班</translation>
    </message>
    <message>
        <source>No school: %1</source>
        <translation>放假：%1</translation>
    </message>
    <message>
        <source>Make-up school days: %1</source>
        <translation>调休上课：%1</translation>
    </message>
    <message>
        <source>Joined the class: %1</source>
        <translation>本月进班：%1</translation>
    </message>
    <message>
        <source>Left the class (last day): %1</source>
        <translation>本月离班（在班最后一天）：%1</translation>
    </message>
    <message numerus="yes">
        <source>Rolls not called: %n half day(s)</source>
        <translation>
            <numerusform>未点名：%n 个半天</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance register of %1, %2</source>
        <comment>class, month</comment>
        <translation>%1 %2考勤表</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month of a year</comment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>xiange::RollBook</name>
    <message>
        <source>This class is not in the data.</source>
        <translation>数据中没有这个班级。</translation>
    </message>
    <message>
        <source>%1 confirmed this roll in the meantime. Look at it, then confirm again.</source>
        <translation>%1 刚刚确认过这次点名。请先查看，再重新确认。</translation>
    </message>
    <message>
        <source>A marked child is not in this class on that day.</source>
        <translation>所标学生当天不在这个班。</translation>
    </message>
    <message>
        <source>A roll can&apos;t be taken for a day to come.</source>
        <translation>不能为将来的日期点名。</translation>
    </message>
    <message>
        <source>%1 is not a school day. If the school teaches on it, enter it in the calendar first.</source>
        <translation>%1 不是上课日。如当天上课，请先在校历中登记。</translation>
    </message>
    <message numerus="yes">
        <source>This roll is more than %n day(s) old: say why it is changed.</source>
        <translation>
            <numerusform>这次点名已超过%n天：请说明更改原因。</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported by %1 on %2</source>
        <translation>由%1于%2导出</translation>
    </message>
</context>
<context>
    <name>xiange::SickList</name>
    <message>
        <source>seen</source>
        <translation>已就诊</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>未就诊</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>a day of the year running</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>back on %1</source>
        <translation>%1返校</translation>
    </message>
    <message>
        <source>leave until %1</source>
        <translation>请假至%1</translation>
    </message>
    <message>
        <source>not back yet</source>
        <translation>未返校</translation>
    </message>
    <message>
        <source>Absence through illness, %1</source>
        <translation>因病缺课追踪登记表（%1）</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Not a school day.</source>
        <translation>当天不上课。</translation>
    </message>
    <message>
        <source>Not called yet: %1.</source>
        <translation>尚未点名：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between classes</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Zero report: every class was called, nobody is away through illness.</source>
        <translation>零报告：各班均已点名，无学生因病缺课。</translation>
    </message>
    <message>
        <source>Nobody is reported ill so far; this is not a zero report yet.</source>
        <translation>目前无学生因病缺课，尚不能作零报告。</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) away through illness.</source>
        <translation>
            <numerusform>因病缺课 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>就诊</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起病日期</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>缺课天数</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>返校</translation>
    </message>
</context>
</TS>
