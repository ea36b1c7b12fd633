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
</context>
</TS>
