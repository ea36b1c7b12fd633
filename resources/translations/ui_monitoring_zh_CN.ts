<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChartTools</name>
    <message>
        <source>The picture %1 can&apos;t be written.</source>
        <translation>无法写入图片%1。</translation>
    </message>
</context>
<context>
    <name>MonitoringFigures</name>
    <message>
        <source>target 0</source>
        <translation>目标 0</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>target ≥ %1</source>
        <translation>目标 ≥ %1</translation>
    </message>
    <message>
        <source>target ≤ %1</source>
        <translation>目标 ≤ %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to clear</source>
        <translation>
            <numerusform>差 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已清零</translation>
    </message>
    <message numerus="yes">
        <source>%n too many</source>
        <translation>
            <numerusform>超 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>差 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message numerus="yes">
        <source>%n to spare</source>
        <translation>
            <numerusform>余 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>no data</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>day, value at the end of the month</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not decided</source>
        <translation>
            <numerusform>%n人待判定</numerusform>
        </translation>
    </message>
    <message>
        <source>counted by area</source>
        <translation>按区域统计</translation>
    </message>
    <message>
        <source>last year unknown</source>
        <translation>无上学年数据</translation>
    </message>
    <message>
        <source>no child counts here</source>
        <translation>无应计入学生</translation>
    </message>
    <message>
        <source>no leaving grade here</source>
        <translation>无毕业年级</translation>
    </message>
    <message>
        <source>The same was kept on %1.</source>
        <translation>%1留存的数值相同。</translation>
    </message>
    <message>
        <source>Kept on %1: %2; the above is what is known today.</source>
        <translation>%1留存：%2；上面是按目前掌握的情况计算。</translation>
    </message>
    <message>
        <source>Kept on %1: %2 % (%3 ÷ %4); the above is what is known today.</source>
        <translation>%1留存：%2%（%3 ÷ %4）；上面是按目前掌握的情况计算。</translation>
    </message>
    <message>
        <source>handed in %1</source>
        <translation>上报时 %1</translation>
    </message>
    <message>
        <source>police list not booked</source>
        <translation>公安名单未入账</translation>
    </message>
    <message>
        <source>federation list not booked</source>
        <translation>残联名单未入账</translation>
    </message>
</context>
<context>
    <name>xiange::ui::BarChart</name>
    <message>
        <source>%1: %2
%3</source>
        <comment>name, number, explanation</comment>
        <translation>%1：%2
%3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>No suspected or confirmed dropout</source>
        <translation>没有疑似辍学或辍学的学生</translation>
    </message>
</context>
<context>
    <name>xiange::ui::BoardFilterBar</name>
    <message>
        <source>Town</source>
        <translation>镇（街道）</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Stage or grade</source>
        <translation>学段、年级</translation>
    </message>
    <message>
        <source>All grades</source>
        <translation>全部年级</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>小学</translation>
    </message>
    <message>
        <source>Junior</source>
        <translation>初中</translation>
    </message>
    <message>
        <source>Key group</source>
        <translation>重点群体</translation>
    </message>
    <message>
        <source>All children</source>
        <translation>全部学生</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Boys and girls</source>
        <translation>男女生</translation>
    </message>
    <message>
        <source>Boys</source>
        <translation>男生</translation>
    </message>
    <message>
        <source>Girls</source>
        <translation>女生</translation>
    </message>
    <message>
        <source>Hukou</source>
        <translation>户口</translation>
    </message>
    <message>
        <source>Any hukou</source>
        <translation>户口不限</translation>
    </message>
    <message>
        <source>Rural hukou</source>
        <translation>农业户口</translation>
    </message>
    <message>
        <source>Urban hukou</source>
        <translation>非农业户口</translation>
    </message>
    <message>
        <source>Boarding</source>
        <translation>就读方式</translation>
    </message>
    <message>
        <source>Boarding or not</source>
        <translation>住校走读</translation>
    </message>
    <message>
        <source>Boarders</source>
        <translation>住校</translation>
    </message>
    <message>
        <source>Day pupils</source>
        <translation>走读</translation>
    </message>
    <message>
        <source>As at</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>The figures as at this day</source>
        <translation>指标截止日期</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Show everything as at today</source>
        <translation>恢复为全部、截至今天</translation>
    </message>
    <message>
        <source>All towns</source>
        <translation>全部镇街</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>全部学校</translation>
    </message>
</context>
<context>
    <name>xiange::ui::ChartTableView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>返回看板</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet</source>
        <translation>复制表格，可粘贴到Excel</translation>
    </message>
    <message>
        <source>The chart as a table</source>
        <translation>图表数据</translation>
    </message>
</context>
<context>
    <name>xiange::ui::ColumnChart</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>xiange::ui::MonitoringPage</name>
    <message>
        <source>Monitoring</source>
        <translation>监测</translation>
    </message>
    <message>
        <source>There are no children here yet. Import the roster first.</source>
        <translation>这里还没有学生，请先导入花名册。</translation>
    </message>
    <message>
        <source>Go to the students</source>
        <translation>去学生</translation>
    </message>
    <message>
        <source>Retention against the target</source>
        <translation>巩固率与目标的距离</translation>
    </message>
    <message>
        <source>this school year · click for the names</source>
        <translation>本学年 · 点击看名单</translation>
    </message>
    <message>
        <source>Number of dropouts</source>
        <translation>辍学人数</translation>
    </message>
    <message>
        <source>Cases at the end of each month</source>
        <translation>每月末的个案数</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>辍学原因</translation>
    </message>
    <message>
        <source>suspected and confirmed</source>
        <translation>疑似和认定</translation>
    </message>
    <message>
        <source>Causes of dropping out</source>
        <translation>辍学原因</translation>
    </message>
    <message>
        <source>%1 · as at %2</source>
        <translation>%1 · 截至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) · as at %1</source>
        <translation>
            <numerusform>%n 所学校 · 截至 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Retention by grade</source>
        <translation>各年级巩固率</translation>
    </message>
    <message>
        <source>Retention by school</source>
        <translation>各校巩固率</translation>
    </message>
    <message>
        <source>grades that leave this year · with transfers · worst first</source>
        <translation>本届毕业年级 · 含转入转出 · 低的在前</translation>
    </message>
    <message>
        <source>%1 of %2, entered %3</source>
        <comment>kept, base, year</comment>
        <translation>%1 ÷ %2，%3级</translation>
    </message>
    <message numerus="yes">
        <source>%n short of the target</source>
        <translation>
            <numerusform>离目标差 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>target met, %n to spare</source>
        <translation>
            <numerusform>达标，余 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Dropouts by school</source>
        <translation>各校辍学人数</translation>
    </message>
    <message>
        <source>suspected %1, dropout %2, back %3, closed %4</source>
        <translation>疑似 %1，辍学 %2，已复学 %3，销号 %4</translation>
    </message>
    <message>
        <source>%1 ÷ %2 = %3. %4</source>
        <comment>numerator, denominator, value, definition</comment>
        <translation>%1 ÷ %2 = %3。%4</translation>
    </message>
    <message>
        <source>Kept %1 ÷ (entered %2 + transferred in %3 − transferred out %4) = %5</source>
        <translation>在校或毕业 %1 ÷（入学 %2 + 转入 %3 − 转出 %4）= %5</translation>
    </message>
    <message>
        <source>%1, entered %2</source>
        <comment>school or grade, year</comment>
        <translation>%1 · %2级</translation>
    </message>
    <message>
        <source>Key groups</source>
        <translation>重点群体</translation>
    </message>
    <message>
        <source>&lt;p&gt;Each tile shows a figure, its target and the gap in children. Enter or a click opens its definition, numerator, denominator and names.&lt;/p&gt;&lt;p&gt;In the charts the arrow keys go from one to the next, &lt;b&gt;Enter&lt;/b&gt; opens the names, &lt;b&gt;Esc&lt;/b&gt; comes back.&lt;/p&gt;&lt;p&gt;The button at the right of each chart copies, saves or prints it, or shows it as a table.&lt;/p&gt;</source>
        <translation>&lt;p&gt;每块显示指标值、目标和相差人数。按回车或点击，可看口径、分子、分母和名单。&lt;/p&gt;&lt;p&gt;图中用方向键逐项移动，&lt;b&gt;回车&lt;/b&gt;看名单，&lt;b&gt;Esc&lt;/b&gt;返回。&lt;/p&gt;&lt;p&gt;每张图右上角的按钮可复制、保存、打印，或看表格。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Counting …</source>
        <translation>正在统计…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kept, base</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Dropouts by class</source>
        <translation>各班辍学人数</translation>
    </message>
    <message>
        <source>Copy, save, print, as a table</source>
        <translation>复制、保存、打印、看表格</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>看表格</translation>
    </message>
    <message>
        <source>Copy the picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy the numbers</source>
        <translation>复制数据</translation>
    </message>
    <message>
        <source>Save as PNG or SVG …</source>
        <translation>保存为PNG或SVG…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>图片 (*.png *.svg)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为%1</translation>
    </message>
    <message>
        <source>Retention and dropouts</source>
        <translation>巩固与辍学</translation>
    </message>
    <message>
        <source>Targets of the plan</source>
        <translation>年度目标</translation>
    </message>
    <message>
        <source>Cases by month</source>
        <translation>逐月变化</translation>
    </message>
    <message>
        <source>Absence by weekday</source>
        <translation>旷课·星期</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>旷课·周次</translation>
    </message>
    <message>
        <source>Absence without leave</source>
        <translation>旷课分布</translation>
    </message>
    <message>
        <source>%1 half days without leave on %2 school days, besides %3 on leave</source>
        <translation>%2个上课日共旷课%1个半天，另有病事假%3个半天</translation>
    </message>
    <message>
        <source>Half days without leave a day, week by week</source>
        <translation>每日平均旷课半天数（按教学周）</translation>
    </message>
    <message>
        <source>Half days without leave a day</source>
        <translation>每日平均旷课半天数</translation>
    </message>
    <message numerus="yes">
        <source>%n half day(s)</source>
        <translation>
            <numerusform>%n个半天</numerusform>
        </translation>
    </message>
    <message>
        <source>Absent without leave: %1</source>
        <translation>旷课名单：%1</translation>
    </message>
    <message>
        <source>%1 half days of %2 children</source>
        <translation>%2名学生共%1个半天</translation>
    </message>
    <message>
        <source>since entry · grades on their way too · worst first</source>
        <translation>入学至今（含在读年级）· 由低到高</translation>
    </message>
    <message>
        <source>Decide about the list</source>
        <translation>去判定名单</translation>
    </message>
    <message>
        <source>Load the police&apos;s list</source>
        <translation>导入公安名单</translation>
    </message>
    <message>
        <source>Load the federation&apos;s list</source>
        <translation>导入残联名单</translation>
    </message>
    <message>
        <source>Show the whole area</source>
        <translation>看整个地区</translation>
    </message>
    <message>
        <source>Go to the import</source>
        <translation>去导入</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分项</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>在办个案</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Numerator</source>
        <translation>分子</translation>
    </message>
    <message>
        <source>Denominator</source>
        <translation>分母</translation>
    </message>
    <message>
        <source>Gap in children</source>
        <translation>相差人数</translation>
    </message>
</context>
<context>
    <name>xiange::ui::MonthChart</name>
    <message>
        <source>%1: suspected %2, dropout %3, back %4</source>
        <translation>%1：疑似 %2，辍学 %3，已复学 %4</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
</context>
<context>
    <name>xiange::ui::NamesModel</name>
    <message>
        <source>Child</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Counts in</source>
        <translation>计入</translation>
    </message>
</context>
<context>
    <name>xiange::ui::NamesView</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the board</source>
        <translation>回到监测</translation>
    </message>
    <message>
        <source>Names behind the figure</source>
        <translation>指标名单</translation>
    </message>
    <message>
        <source>numerator and base</source>
        <translation>分子和分母</translation>
    </message>
    <message>
        <source>base only</source>
        <translation>只计分母</translation>
    </message>
    <message>
        <source>numerator only</source>
        <translation>只计分子</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>Break down</source>
        <translation>分项看</translation>
    </message>
    <message>
        <source>Show this figure in parts</source>
        <translation>把这个指标分项列出</translation>
    </message>
</context>
<context>
    <name>xiange::ui::StemChart</name>
    <message>
        <source>%1: %2
%3</source>
        <comment>name, per cent, base</comment>
        <translation>%1：%2
%3</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>巩固率</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>差距</translation>
    </message>
</context>
</TS>
