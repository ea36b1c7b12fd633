<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PaperFit</name>
    <message>
        <source>An order to correct comes after the principal has confirmed &quot;deemed a dropout&quot;; this case stands at &quot;%1&quot;.</source>
        <translation>责令限期改正须在校长认定“视为辍学”之后，本案目前为“%1”。</translation>
    </message>
    <message>
        <source>An order to correct comes after education and criticism of the guardian (Compulsory Education Law, article 58): record the criticism first.</source>
        <translation>责令限期改正须在对监护人批评教育之后（《义务教育法》第58条），请先记录批评教育。</translation>
    </message>
    <message>
        <source>A notice to return is for a child that is away; this case stands at &quot;%1&quot;.</source>
        <translation>限期返校通知书用于未到校的学生，本案目前为“%1”。</translation>
    </message>
    <message>
        <source>The letter to the place of hukou is for children of other places; this child&apos;s hukou is local (%1).</source>
        <translation>通报函用于非本地户籍学生，该生户籍在本地（%1）。</translation>
    </message>
    <message>
        <source>A proof of service is about a notice or an order of this case that has been printed.</source>
        <translation>送达回证须对应本案一份已印出的通知书或责令书。</translation>
    </message>
    <message>
        <source>There is nothing to serve yet: print the %1 or the %2 first, then write its proof of service.</source>
        <translation>还没有可送达的文书：请先打印%1或%2，再制作送达回证。</translation>
    </message>
    <message>
        <source>A written report is about a suspected or confirmed dropout: mark the child as suspected first; this case stands at &quot;%1&quot;.</source>
        <translation>书面报告针对疑似辍学或辍学的学生：请先标注疑似辍学；本个案目前是“%1”。</translation>
    </message>
    <message>
        <source>The letter to the place of hukou is about a suspected or confirmed dropout: mark the child as suspected first; this case stands at &quot;%1&quot;.</source>
        <translation>户籍地通报函针对疑似辍学或已认定辍学的学生：请先标记为疑似辍学；本案目前为“%1”。</translation>
    </message>
    <message>
        <source>A notice to return names the days of absence, and the rolls have none: mark the child as suspected first if it is out of school.</source>
        <translation>限期返校通知书要写明旷课日期，而点名记录中没有旷课：如学生确已离校，请先标记为疑似辍学。</translation>
    </message>
    <message>
        <source>This visit does not stand in the record of the case: choose another.</source>
        <translation>个案记录中没有这次家访：请选择另一次。</translation>
    </message>
</context>
<context>
    <name>PaperTemplate</name>
    <message>
        <source>The template %1 can&apos;t be read. The built-in words are used.</source>
        <translation>模板 %1 无法读取，已改用内置模板。</translation>
    </message>
    <message>
        <source>The template %1 is not right in line %2: %3 The built-in words are used.</source>
        <translation>模板 %1 第 %2 行有误：%3已改用内置模板。</translation>
    </message>
    <message>
        <source>There is no folder for templates of one&apos;s own. Name one in XIANGE_TEMPLATES.</source>
        <translation>没有自定模板文件夹，请用环境变量 XIANGE_TEMPLATES 指定。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be written.</source>
        <translation>无法写入文件 %1。</translation>
    </message>
    <message>
        <source>This is never closed by an @end.</source>
        <translation>这里缺少对应的 @end。</translation>
    </message>
    <message>
        <source>There is no @name line, which says what the paper is called.</source>
        <translation>缺少 @name 行（文书名称）。</translation>
    </message>
    <message>
        <source>This is not readable text. Save the file as UTF-8.</source>
        <translation>文字无法识别，请把文件另存为 UTF-8。</translation>
    </message>
    <message>
        <source>%1 is not known here.</source>
        <translation>不认识的指令 %1。</translation>
    </message>
    <message>
        <source>There are too many @if and @each inside each other.</source>
        <translation>@if 和 @each 嵌套过多。</translation>
    </message>
    <message>
        <source>%1 without an @if or @each before it.</source>
        <translation>%1 前面没有对应的 @if 或 @each。</translation>
    </message>
    <message>
        <source>“%1” is not a column&apos;s width.</source>
        <translation>“%1”不是列宽。</translation>
    </message>
    <message>
        <source>@table needs the widths of its columns.</source>
        <translation>@table 后面要写各列的宽度。</translation>
    </message>
    <message>
        <source>A row stands outside of a @table.</source>
        <translation>表格行不在 @table 之内。</translation>
    </message>
    <message>
        <source>The row has %1 columns, the table %2.</source>
        <translation>这一行有 %1 列，表格是 %2 列。</translation>
    </message>
    <message>
        <source>A brace { or } has no partner.</source>
        <translation>花括号 { } 不成对。</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>没有名为“%1”的字段。</translation>
    </message>
</context>
<context>
    <name>PaperText</name>
    <message>
        <source>The kept paper can&apos;t be read by this version.</source>
        <translation>留存的文书这个版本读不了。</translation>
    </message>
    <message>
        <source>There is no template for this paper.</source>
        <translation>没有这种文书的模板。</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Written report</source>
        <translation>书面报告</translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation>登记表</translation>
    </message>
    <message>
        <source>Guangdong report form</source>
        <translation>广东省情况报告表</translation>
    </message>
    <message>
        <source>Notice to return to school</source>
        <translation>限期返校通知书</translation>
    </message>
    <message>
        <source>Home visit record</source>
        <translation>家访记录表</translation>
    </message>
    <message>
        <source>Letter to the place of hukou</source>
        <translation>户籍地通报函</translation>
    </message>
    <message>
        <source>Order to correct</source>
        <translation>责令限期改正通知书</translation>
    </message>
    <message>
        <source>Proof of service</source>
        <translation>送达回证</translation>
    </message>
    <message>
        <source>The child&apos;s file</source>
        <translation>一生一案</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>有回执</translation>
    </message>
    <message>
        <source>To the education department and the town; signed by the principal, sealed</source>
        <translation>报教育行政部门和镇（街道），校长签发、盖章</translation>
    </message>
    <message>
        <source>Signed by class teacher, roster officer and principal; kept by the school</source>
        <translation>班主任、学籍管理员、校长签名，学校存档</translation>
    </message>
    <message>
        <source>After more than five days; signed by class teacher and principal, kept</source>
        <translation>旷课超过五天填报，班主任、校长签名，永久保存</translation>
    </message>
    <message>
        <source>To the guardian: back within seven days; with a receipt to tear off</source>
        <translation>致监护人，七日内返校；附可裁下的回执</translation>
    </message>
    <message>
        <source>One home visit, signed by the visitors and the guardian</source>
        <translation>一次家访的记录，家访人员和监护人签名</translation>
    </message>
    <message>
        <source>Asks the place of hukou to persuade too; with a reply slip</source>
        <translation>请户籍地协同劝返，附回执</translation>
    </message>
    <message>
        <source>Draft for the town or the education department, with the evidence</source>
        <translation>供镇（街道）或教育部门签发的代拟稿，附证据材料</translation>
    </message>
    <message>
        <source>Goes with a notice or an order; signed by server, recipient and witness</source>
        <translation>随通知书送达，送达人、受送达人、见证人签名</translation>
    </message>
    <message>
        <source>Everything about one child&apos;s case, in order</source>
        <translation>一名学生的全部办理情况，按时间先后</translation>
    </message>
    <message>
        <source>Suspected and confirmed dropouts of a school, with names</source>
        <translation>学校疑似辍学、辍学学生名册</translation>
    </message>
    <message>
        <source>Term-start check</source>
        <translation>开学排查统计表</translation>
    </message>
    <message>
        <source>Retention table</source>
        <translation>巩固率统计表</translation>
    </message>
    <message>
        <source>Who came at the start of the term, by class and grade; signed, sealed</source>
        <translation>按班级、年级统计开学到校情况；签字盖章</translation>
    </message>
    <message>
        <source>Retention of every cohort of a school, with the flows; no names</source>
        <translation>全校各届巩固率及增减情况；不含姓名</translation>
    </message>
    <message>
        <source>Statistics tables 1–3</source>
        <translation>学生变动和辍学统计表（表1—3）</translation>
    </message>
    <message>
        <source>Disabled children&apos;s enrolment</source>
        <translation>残疾儿童入学情况统计表</translation>
    </message>
    <message>
        <source>Principal&apos;s glance</source>
        <translation>校长一览</translation>
    </message>
    <message>
        <source>As at 10 March and 31 August: changes of the roll, dropouts, where they are; no names</source>
        <translation>3月10日、8月31日统计：学生变动、辍学、去向，只列人数</translation>
    </message>
    <message>
        <source>Disabled children by kind and form of schooling, with the rate; no names</source>
        <translation>按类别和就学形式统计残疾学生及入学率，只列人数</translation>
    </message>
    <message>
        <source>One page: the figures, what changed since last month, names of concern</source>
        <translation>一页：指标、较上月变化、重点关注名单</translation>
    </message>
    <message>
        <source>This paper has no table to write.</source>
        <translation>这份文书没有可导出的表格。</translation>
    </message>
    <message>
        <source>No class of %1 has been checked yet this term. Go through the classes first (Checks, term start); then there is something to report.</source>
        <translation>%1本学期还没有排查任何班级。请先在“排查·开学排查”中逐班排查，再写报告。</translation>
    </message>
</context>
<context>
    <name>TownPlans</name>
    <message>
        <source>There are several towns: say which one.</source>
        <translation>有多个镇街，请指明是哪一个。</translation>
    </message>
    <message>
        <source>There is no such town within this account&apos;s reach.</source>
        <translation>本账号范围内没有这个镇街。</translation>
    </message>
    <message>
        <source>The account %1 belongs to one school. The plan of a town is made by the town or the district.</source>
        <translation>账号%1属于一所学校。一镇一案由镇街或区制作。</translation>
    </message>
</context>
<context>
    <name>xiange::PaperRegister</name>
    <message>
        <source>This paper is not in the register, or not within your duty.</source>
        <translation>登记簿里没有这份文书，或不在您的职责范围内。</translation>
    </message>
    <message>
        <source>%1 has been printed and is kept as it was. Make a new paper instead.</source>
        <translation>%1 已打印，按原样留存。请另写一份。</translation>
    </message>
    <message>
        <source>A paper is sent after it has been printed and signed.</source>
        <translation>文书打印、签发之后才能标为已发出。</translation>
    </message>
    <message>
        <source>A receipt comes after the paper has been sent.</source>
        <translation>文书发出之后才有回执。</translation>
    </message>
    <message>
        <source>%1 was changed by someone else in the meantime. Look at it again before you go on.</source>
        <translation>%1 刚被他人修改，请重新查看后再继续。</translation>
    </message>
    <message>
        <source>A paper is sent between the day it was printed and today.</source>
        <translation>送出日期应在打印当天至今天之间。</translation>
    </message>
    <message>
        <source>A receipt comes between the day the paper was sent and today.</source>
        <translation>回执日期应在送出当天至今天之间。</translation>
    </message>
</context>
</TS>
