<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RollCard</name>
    <message>
        <source>%1 days running</source>
        <translation>连续 %1 天</translation>
    </message>
    <message>
        <source>%1 last time</source>
        <translation>上次%1</translation>
    </message>
    <message>
        <source>leave granted</source>
        <translation>已准假</translation>
    </message>
    <message>
        <source>half a day</source>
        <translation>旷课半天</translation>
    </message>
    <message>
        <source>newly absent</source>
        <translation>新缺课</translation>
    </message>
</context>
<context>
    <name>xiange::ui::AttendancePage</name>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>School&apos;s day</source>
        <translation>全校</translation>
    </message>
    <message>
        <source>There is no class yet.</source>
        <translation>还没有班级</translation>
    </message>
    <message>
        <source>Import the roster</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Mark %1 first; a note belongs to a mark.</source>
        <translation>请先给%1标记考勤，备注要写在考勤标记上。</translation>
    </message>
    <message>
        <source>Note for %1</source>
        <translation>%1的备注</translation>
    </message>
    <message>
        <source>Symptom, reason, agreed with whom</source>
        <translation>症状、原因、向谁请假</translation>
    </message>
    <message>
        <source>✓ %1 %2: %3</source>
        <translation>✓ %1 %2：%3</translation>
    </message>
    <message>
        <source>present</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Nothing more to take back in this roll.</source>
        <translation>本次点名没有可撤销的操作了。</translation>
    </message>
    <message>
        <source>✓ %1, %2</source>
        <translation>✓ %1，%2</translation>
    </message>
    <message>
        <source>Confirm changes  Ctrl ↵</source>
        <translation>确认更改  Ctrl ↵</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Not called yet</source>
        <translation>尚未点名</translation>
    </message>
    <message>
        <source>No roll</source>
        <translation>不点名</translation>
    </message>
    <message>
        <source>Confirm roll  Ctrl ↵</source>
        <translation>确认点名  Ctrl ↵</translation>
    </message>
    <message>
        <source>%1 is not a school day.</source>
        <translation>%1不上课。</translation>
    </message>
    <message>
        <source>%1 is not a school day (%2).</source>
        <translation>%1不上课（%2）。</translation>
    </message>
    <message>
        <source>This day is still to come; its roll can&apos;t be taken yet.</source>
        <translation>这一天还没到，不能点名。</translation>
    </message>
    <message>
        <source>Change of an older roll</source>
        <translation>更改较早的点名</translation>
    </message>
    <message>
        <source>Nothing was changed: an older roll needs a reason.</source>
        <translation>没有更改：较早的点名须写明原因。</translation>
    </message>
    <message>
        <source>✓ Confirmed: %1 expected, %2 present</source>
        <translation>✓ 已确认：应到 %1，实到 %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>考勤表</translation>
    </message>
    <message>
        <source>&lt;p&gt;The month view is the register of the class: Alt+← → goes through the months, Enter opens the roll of a day, Ctrl+P prints, Ctrl+E saves a PDF, Ctrl+Shift+E a spreadsheet.&lt;/p&gt;</source>
        <translation>&lt;p&gt;“月考勤表”是本班整月的考勤：Alt+← → 换月份，Enter 打开当天的点名，Ctrl+P 打印，Ctrl+E 存为 PDF，Ctrl+Shift+E 存为电子表格。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>This roll was begun at %1 and not confirmed; the marks are still here.</source>
        <translation>这次点名在%1开始，尚未确认；已标记的内容还在。</translation>
    </message>
    <message>
        <source>&lt;p&gt;On the school&apos;s day type a class (73 for 7(3)) and press Enter to go there. The list of the ill is printed with Ctrl+P, a zero report too.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在“全校当日”中输入班级（七(3)班输 73），按 Enter 即到该班。因病缺课追踪表用 Ctrl+P 打印，零报告也可打印。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>因病缺课</translation>
    </message>
    <message>
        <source>Class, such as 73</source>
        <translation>班级，如 73</translation>
    </message>
    <message numerus="yes">
        <source>This roll is more than %n day(s) old. Why is it changed?</source>
        <translation>
            <numerusform>这次点名已过%n天，请说明更改原因：</numerusform>
        </translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>&lt;p&gt;Everyone is present until you say otherwise. Type the absent child&apos;s initials or seat number and the letter of the mark. When all is right, confirm: only then is the roll taken.&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;K B S&lt;/td&gt;&lt;td&gt;absent, sick, personal leave&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;C Z G&lt;/td&gt;&lt;td&gt;late, left early, official leave&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;zxmk&lt;/td&gt;&lt;td&gt;张晓明 is absent&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;38k&lt;/td&gt;&lt;td&gt;seat 38 is absent&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Space&lt;/td&gt;&lt;td&gt;present again&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;F2&lt;/td&gt;&lt;td&gt;a note (fever …)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Enter, Tab&lt;/td&gt;&lt;td&gt;after B: symptom, doctor, since; any other key goes on&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+Enter&lt;/td&gt;&lt;td&gt;confirm the roll&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Alt+← →&lt;/td&gt;&lt;td&gt;school day before, next&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Alt+↑ ↓&lt;/td&gt;&lt;td&gt;class before, next&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;F6&lt;/td&gt;&lt;td&gt;morning, afternoon&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+L&lt;/td&gt;&lt;td&gt;leave for several days; leaves granted, to withdraw&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+H&lt;/td&gt;&lt;td&gt;who called and changed this roll&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Alt+1 … 4&lt;/td&gt;&lt;td&gt;roll, month, school&apos;s day, the ill&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;没有标记的学生都算到校。输入缺勤学生的姓名首字母或座号，接着按考勤字母。全部无误后确认点名，这时才算点过名。&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;K B S&#x3000;&lt;/td&gt;&lt;td&gt;旷课、病假、事假&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;C Z G&lt;/td&gt;&lt;td&gt;迟到、早退、公假&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;zxmk&lt;/td&gt;&lt;td&gt;张晓明旷课&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;38k&lt;/td&gt;&lt;td&gt;38 号旷课&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;空格&lt;/td&gt;&lt;td&gt;改回到校&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;F2&lt;/td&gt;&lt;td&gt;备注（发烧……）&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Enter、Tab&lt;/td&gt;&lt;td&gt;按 B 之后填症状、就诊、起病日；按其他键则略过&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+Enter&lt;/td&gt;&lt;td&gt;确认点名&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Alt+← →&lt;/td&gt;&lt;td&gt;前、后一个上课日&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Alt+↑ ↓&lt;/td&gt;&lt;td&gt;前、后一个班&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;F6&lt;/td&gt;&lt;td&gt;上午、下午&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+L&lt;/td&gt;&lt;td&gt;多日请假；已批的假可撤回&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+H&lt;/td&gt;&lt;td&gt;谁点的名、谁改过&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Alt+1 … 4&lt;/td&gt;&lt;td&gt;点名、月考勤表、全校当日、因病缺课&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
</context>
<context>
    <name>xiange::ui::FindField</name>
    <message>
        <source>Find a child by initials or seat number</source>
        <translation>按姓名首字母或座号查找学生</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有这个人</translation>
    </message>
    <message>
        <source>Initials or seat number</source>
        <translation>姓名首字母或座号</translation>
    </message>
    <message>
        <source>Whole initials, pinyin or a seat number, then the letter of the mark: zxmk, 38k. Part of a name: Space or Enter goes to the child, then the letter.</source>
        <translation>姓名全部首字母、全拼或座号，接着按考勤字母：zxmk、38k。只输入一部分时，先按空格或回车选中学生，再按字母。</translation>
    </message>
</context>
<context>
    <name>xiange::ui::HistoryPanel</name>
    <message>
        <source>present</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>This roll has not been taken yet.</source>
        <translation>尚未点名。</translation>
    </message>
    <message>
        <source>No mark was changed since the roll was taken.</source>
        <translation>点名后没有改动。</translation>
    </message>
    <message>
        <source>Last confirmed: %1, %2</source>
        <translation>最后确认：%1，%2</translation>
    </message>
    <message>
        <source>First called: %1, %2</source>
        <translation>首次点名：%1，%2</translation>
    </message>
    <message>
        <source>First called: not known any more</source>
        <translation>首次点名：已无记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>everybody present</source>
        <translation>全到</translation>
    </message>
    <message>
        <source>everybody else present</source>
        <translation>其余全到</translation>
    </message>
    <message>
        <source>Who said what of this roll</source>
        <translation>本次点名的经过</translation>
    </message>
</context>
<context>
    <name>xiange::ui::LeaveList</name>
    <message>
        <source>%1 %2</source>
        <comment>a day and its half day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1—%2</translation>
    </message>
    <message>
        <source>Leaves of this school year</source>
        <translation>本学年的请假</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Let this leave hold again (Ctrl+Z)</source>
        <translation>恢复这次请假（Ctrl+Z）</translation>
    </message>
    <message>
        <source>Withdraw this leave</source>
        <translation>撤回这次请假</translation>
    </message>
    <message>
        <source>%1

Rolls not taken yet will not show it any more. What a roll already says stays; change that roll by hand if it was wrong.</source>
        <translation>%1

尚未点名的时段不再预先显示请假；已点名的记录不变，如有误请到该次点名中改。</translation>
    </message>
    <message>
        <source>Withdraw a leave of %1</source>
        <translation>撤回%1的请假</translation>
    </message>
    <message numerus="yes">
        <source>Leave withdrawn; %n half day(s) already called stay marked as leave.</source>
        <translation>
            <numerusform>已撤回请假；已点名的 %n 个半天仍记为请假。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave withdrawn; no roll shows it any more.</source>
        <translation>已撤回请假，点名中不再显示。</translation>
    </message>
    <message>
        <source>The leave holds again.</source>
        <translation>请假已恢复。</translation>
    </message>
</context>
<context>
    <name>xiange::ui::LeavePanel</name>
    <message>
        <source>Leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Kind of leave</source>
        <translation>请假类别</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>到（含）</translation>
    </message>
    <message>
        <source>Symptom or reason</source>
        <translation>症状或事由</translation>
    </message>
    <message>
        <source>Doctor: not known</source>
        <translation>是否就诊：未问</translation>
    </message>
    <message>
        <source>Seen by a doctor</source>
        <translation>已就诊</translation>
    </message>
    <message>
        <source>Not seen by a doctor</source>
        <translation>未就诊</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>就诊</translation>
    </message>
    <message>
        <source>Proof (note of the parents, hospital …)</source>
        <translation>证明（家长假条、医院证明等）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close without a leave (Esc)</source>
        <translation>不请假，关闭（Esc）</translation>
    </message>
    <message>
        <source>Grant leave</source>
        <translation>准假</translation>
    </message>
    <message>
        <source>Grant the leave (Ctrl+Enter)</source>
        <translation>准假（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>Leave for %1</source>
        <translation>%1 请假</translation>
    </message>
    <message numerus="yes">
        <source>Leave granted; %n mark(s) changed from absent to leave.</source>
        <translation>
            <numerusform>已准假；%n条旷课改为请假。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave granted; the rolls of these days show it beforehand.</source>
        <translation>已准假；这几天点名时会预先标出。</translation>
    </message>
    <message numerus="yes">
        <source>Leave granted. At %n half day(s) the child was called as present; change those rolls by hand if that was wrong.</source>
        <translation>
            <numerusform>已准假。其中%n个半天点名时在校；如有误，请在那几次点名中更改。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xiange::ui::RegisterModel</name>
    <message>
        <source>no school</source>
        <translation>不上课</translation>
    </message>
    <message>
        <source>not in the class</source>
        <translation>不在本班</translation>
    </message>
    <message>
        <source>still to come</source>
        <translation>未到时间</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>未点名</translation>
    </message>
    <message>
        <source>present</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a mark and its note</comment>
        <translation>%1（%2）</translation>
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
        <source>%1: make-up school day</source>
        <translation>%1：调休上课</translation>
    </message>
    <message>
        <source>%1: no school</source>
        <translation>%1：不上课</translation>
    </message>
    <message>
        <source>%1: no school (%2)</source>
        <translation>%1：不上课（%2）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a child and a day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a half day and what happened</comment>
        <translation>%1：%2</translation>
    </message>
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
</context>
<context>
    <name>xiange::ui::RegisterPaper</name>
    <message>
        <source>Class teacher: %1</source>
        <translation>班主任：%1</translation>
    </message>
    <message>
        <source>School days: %1</source>
        <translation>上课日：%1 天</translation>
    </message>
    <message>
        <source>%1   Attendance: %2 %</source>
        <translation>%1&#x3000;出勤率：%2%</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页&#x3000;共 %2 页</translation>
    </message>
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
        <source>Class teacher (signature): ________________      Date: ________________</source>
        <translation>班主任（签名）：________________&#x3000;&#x3000;日期：________________</translation>
    </message>
</context>
<context>
    <name>xiange::ui::RegisterPrinting</name>
    <message>
        <source>The register could not be written to %1. Is the folder there, and writable?</source>
        <translation>考勤表无法写入 %1。请检查文件夹是否存在、是否可写。</translation>
    </message>
    <message>
        <source>The printer did not answer. Is it on and has it paper?</source>
        <translation>打印机没有响应。请检查是否开机、是否有纸。</translation>
    </message>
</context>
<context>
    <name>xiange::ui::RegisterTable</name>
    <message>
        <source>Attendance register of the month</source>
        <translation>月考勤表</translation>
    </message>
    <message>
        <source>Names of the register</source>
        <translation>考勤表姓名栏</translation>
    </message>
</context>
<context>
    <name>xiange::ui::RegisterView</name>
    <message>
        <source>Choose the class</source>
        <translation>选择班级</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>The next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Save the register as a spreadsheet</source>
        <translation>把考勤表存为电子表格</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save the register as a PDF</source>
        <translation>把考勤表存为 PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the register (Ctrl+P)</source>
        <translation>打印考勤表（Ctrl+P）</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>班级 %1</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month of a year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>School days</source>
        <translation>上课日</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>出勤率</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>xiange::ui::RollGrid</name>
    <message>
        <source>Children of the class</source>
        <translation>本班学生</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Note …</source>
        <translation>备注…</translation>
    </message>
</context>
<context>
    <name>xiange::ui::RollHeading</name>
    <message>
        <source>Choose the class</source>
        <translation>选择班级</translation>
    </message>
    <message>
        <source>The school day before</source>
        <translation>前一个上课日</translation>
    </message>
    <message>
        <source>Choose the day</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>The next school day</source>
        <translation>后一个上课日</translation>
    </message>
    <message>
        <source>Morning or afternoon</source>
        <translation>上午或下午</translation>
    </message>
    <message>
        <source>Morning or afternoon (F6)</source>
        <translation>上午或下午 (F6)</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>班级 %1</translation>
    </message>
    <message>
        <source>%1 · today</source>
        <translation>%1 · 今天</translation>
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
        <source>Confirm the roll</source>
        <translation>确认点名</translation>
    </message>
    <message numerus="yes">
        <source>%n children</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xiange::ui::RollLegend</name>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>旷课</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>事假</translation>
    </message>
    <message>
        <source>Official</source>
        <translation>公假</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>Early</source>
        <translation>早退</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>其余全部</translation>
    </message>
    <message>
        <source>Marks everyone about whom nothing was set by hand</source>
        <translation>把没有手工标记过的学生全部记为…</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>xiange::ui::RollModel</name>
    <message>
        <source>present</source>
        <translation>到</translation>
    </message>
</context>
<context>
    <name>xiange::ui::SchoolDayView</name>
    <message>
        <source>Called</source>
        <translation>已点名</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>未点名</translation>
    </message>
    <message>
        <source>Classes of the school on this day</source>
        <translation>当天各班点名情况</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
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
        <source>Away</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>%1: classes called</source>
        <translation>%1已点名班级</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>All called</source>
        <translation>全部点完</translation>
    </message>
    <message numerus="yes">
        <source>%n still to call</source>
        <translation>
            <numerusform>还有 %n 个班未点名</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: attendance</source>
        <translation>%1出勤率</translation>
    </message>
    <message>
        <source>Expected %1 · present %2</source>
        <translation>应到 %1 · 实到 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a person and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last confirmed: %1, %2</source>
        <translation>最后确认：%1，%2</translation>
    </message>
    <message>
        <source>First called: %1, %2</source>
        <translation>首次点名：%1，%2</translation>
    </message>
</context>
<context>
    <name>xiange::ui::SickLine</name>
    <message>
        <source>About the illness</source>
        <translation>病情</translation>
    </message>
    <message>
        <source>Fever</source>
        <translation>发热</translation>
    </message>
    <message>
        <source>Cough</source>
        <translation>咳嗽</translation>
    </message>
    <message>
        <source>Vomiting</source>
        <translation>呕吐</translation>
    </message>
    <message>
        <source>Diarrhoea</source>
        <translation>腹泻</translation>
    </message>
    <message>
        <source>Rash</source>
        <translation>皮疹</translation>
    </message>
    <message>
        <source>Swollen cheeks</source>
        <translation>腮腺肿大</translation>
    </message>
    <message>
        <source>Headache</source>
        <translation>头痛</translation>
    </message>
    <message>
        <source>Stomach ache</source>
        <translation>腹痛</translation>
    </message>
    <message>
        <source>Injury</source>
        <translation>外伤</translation>
    </message>
    <message>
        <source>Symptom</source>
        <translation>症状</translation>
    </message>
    <message>
        <source>Symptom; ↓ goes through the usual ones</source>
        <translation>症状；按 ↓ 逐个选常见症状</translation>
    </message>
    <message>
        <source>Doctor: –</source>
        <translation>就诊：未问</translation>
    </message>
    <message>
        <source>Seen by a doctor</source>
        <translation>已就诊</translation>
    </message>
    <message>
        <source>No doctor yet</source>
        <translation>未就诊</translation>
    </message>
    <message>
        <source>Seen by a doctor?</source>
        <translation>是否就诊</translation>
    </message>
    <message>
        <source>&apos;since&apos; MM-dd</source>
        <translation>MM-dd&apos;起病&apos;</translation>
    </message>
    <message>
        <source>Ill since</source>
        <translation>起病日期</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>%1 %2 sick:</source>
        <translation>%1 %2 病假：</translation>
    </message>
    <message>
        <source>Enter goes in; any other key goes on with the roll</source>
        <translation>按 Enter 填写；按其他键继续点名</translation>
    </message>
</context>
<context>
    <name>xiange::ui::SickPrinting</name>
    <message>
        <source>Filled in by: ________________   Principal: ________________   Date: ________________</source>
        <translation>填表人：________________&#x3000;校长：________________&#x3000;日期：________________</translation>
    </message>
</context>
<context>
    <name>xiange::ui::SickView</name>
    <message>
        <source>Children away through illness</source>
        <translation>因病缺课的学生</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>电子表格</translation>
    </message>
    <message>
        <source>Save the list as a spreadsheet</source>
        <translation>存为电子表格</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the list (Ctrl+P)</source>
        <translation>打印本表（Ctrl+P）</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>未问</translation>
    </message>
    <message>
        <source>Away through illness</source>
        <translation>因病缺课</translation>
    </message>
    <message>
        <source>Classes not called</source>
        <translation>未点名班级</translation>
    </message>
    <message>
        <source>Zero report</source>
        <translation>零报告</translation>
    </message>
    <message>
        <source>Nobody is reported ill so far</source>
        <translation>目前无人因病缺课</translation>
    </message>
    <message>
        <source>No school on this day</source>
        <translation>当天不上课</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>xiange::ui::SignalsModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>What the rolls say</source>
        <translation>点名情况</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>xiange::ui::SignalsView</name>
    <message>
        <source>Warning signals, the gravest first</source>
        <translation>预警，重的在前</translation>
    </message>
    <message>
        <source>Note a talk</source>
        <translation>记谈话</translation>
    </message>
    <message>
        <source>Write down what was said with the child or its guardian; opens a case at watch</source>
        <translation>记录与学生或监护人的谈话；没有个案时以“关注”立案</translation>
    </message>
    <message>
        <source>Open the child</source>
        <translation>打开学生</translation>
    </message>
    <message>
        <source>The child&apos;s record (Enter)</source>
        <translation>学生档案（Enter）</translation>
    </message>
    <message>
        <source>Whole school</source>
        <translation>全校</translation>
    </message>
    <message>
        <source>Reading the rolls …</source>
        <translation>正在读取点名……</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) with signals since 1 September</source>
        <translation>
            <numerusform>9月1日以来%n名学生有预警</numerusform>
        </translation>
    </message>
    <message>
        <source>No warning signals.</source>
        <translation>没有预警。</translation>
    </message>
    <message>
        <source>Nobody missed much, was away Monday after Monday, often late or missed half days here and there.</source>
        <translation>没有人缺勤偏多、常在周一缺勤、经常迟到或零散缺课。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a child, a signal</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Counted from %1 to %2: %3</source>
        <translation>统计%1至%2：%3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between days</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Source: %1 · a hint to talk, never a verdict</source>
        <translation>依据：%1 · 只是谈话的提示，不是结论</translation>
    </message>
</context>
</TS>
