<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>xiange::RuleBook</name>
    <message>
        <source>These rules hold for every school of this database: only the district or an administrator of all schools may change them.</source>
        <translation>这些规则适用于本数据库的所有学校，只有区教育局或全库管理员可以修改。</translation>
    </message>
</context>
<context>
    <name>xiange::RuleChecks</name>
    <message>
        <source>Give a number from %1 to %2, in steps of %3.</source>
        <translation>请填写%1到%2之间的数，步长%3。</translation>
    </message>
    <message>
        <source>Choose one of what is offered.</source>
        <translation>请从所列各项中选择。</translation>
    </message>
    <message>
        <source>Give one or two characters, not – or ／, which mean &quot;not called&quot; and &quot;not in the class&quot;.</source>
        <translation>请填写一两个字符；“–”和“／”已表示未点名、不在本班，不能使用。</translation>
    </message>
    <message>
        <source>Give a text of at most %1 characters.</source>
        <translation>请填写文字，不超过%1个字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be greater than &quot;%2&quot; allows.</source>
        <translation>“%1”超出了“%2”的范围。</translation>
    </message>
    <message>
        <source>The steps must not run backwards: each one needs at least as many days as the one before it.</source>
        <translation>阶梯不能倒退：每一步的天数不得少于上一步。</translation>
    </message>
    <message>
        <source>There can&apos;t be more different days or means than contacts.</source>
        <translation>不同日期数、不同方式数都不能多于联系次数。</translation>
    </message>
    <message>
        <source>Each band must be higher than the one before it.</source>
        <translation>每一档须高于前一档。</translation>
    </message>
    <message>
        <source>Two marks can&apos;t have the same sign.</source>
        <translation>两种考勤不能用同一个符号。</translation>
    </message>
    <message>
        <source>There is no such rule.</source>
        <translation>没有这条规则。</translation>
    </message>
    <message>
        <source>Junior school has to end after primary school.</source>
        <translation>初中年龄上限须大于小学年龄上限。</translation>
    </message>
</context>
<context>
    <name>xiange::RuleWords</name>
    <message>
        <source>Contacts without effect</source>
        <translation>联系无效次数</translation>
    </message>
    <message>
        <source>On different days</source>
        <translation>不同日期</translation>
    </message>
    <message>
        <source>By different means (phone, visit, letter …)</source>
        <translation>不同方式（电话、家访、信函……）</translation>
    </message>
    <message>
        <source>Leave inside a run of absence</source>
        <translation>连续旷课期间请假</translation>
    </message>
    <message>
        <source>A roll may be changed without a reason for</source>
        <translation>更改点名免填原因的期限</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Personal leave</source>
        <translation>事假</translation>
    </message>
    <message>
        <source>Sick leave</source>
        <translation>病假</translation>
    </message>
    <message>
        <source>Absent without leave</source>
        <translation>旷课</translation>
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
        <source>Official leave</source>
        <translation>公假</translation>
    </message>
    <message>
        <source>Half days missed: first band</source>
        <translation>缺勤半天比例：第一档</translation>
    </message>
    <message>
        <source>Half days missed: second band</source>
        <translation>缺勤半天比例：第二档</translation>
    </message>
    <message>
        <source>Half days missed: third band</source>
        <translation>缺勤半天比例：第三档</translation>
    </message>
    <message>
        <source>A share says something from so many half days on</source>
        <translation>计算比例至少须点名</translation>
    </message>
    <message>
        <source>Away on Mondays: how often</source>
        <translation>周一缺勤：次数</translation>
    </message>
    <message>
        <source>Away on Mondays: in the last</source>
        <translation>周一缺勤：统计最近</translation>
    </message>
    <message>
        <source>Often late: how often</source>
        <translation>经常迟到：次数</translation>
    </message>
    <message>
        <source>Often late: in the last</source>
        <translation>经常迟到：统计最近</translation>
    </message>
    <message>
        <source>Scattered half days: how often</source>
        <translation>零散缺半天：次数</translation>
    </message>
    <message>
        <source>Scattered half days: in the last</source>
        <translation>零散缺半天：统计最近</translation>
    </message>
    <message>
        <source>Report after the confirmation, at the latest within</source>
        <translation>认定后书面报告最迟</translation>
    </message>
    <message>
        <source>Order to correct: time limit</source>
        <translation>责令限期改正的期限</translation>
    </message>
    <message>
        <source>Public notice counts as served after</source>
        <translation>公告送达视为送达</translation>
    </message>
    <message>
        <source>The return is proven by being present on</source>
        <translation>巩固复学须到校</translation>
    </message>
    <message>
        <source>… of the school days after the return</source>
        <translation>……统计复学后</translation>
    </message>
    <message>
        <source>Absence that makes a relapse, from</source>
        <translation>跟踪期内旷课算二次辍学，满</translation>
    </message>
    <message>
        <source>Step %1: who has to do it</source>
        <translation>第%1步：责任人</translation>
    </message>
    <message>
        <source>Step %1: source</source>
        <translation>第%1步：依据</translation>
    </message>
    <message>
        <source>Step %1: comparison</source>
        <translation>第%1步：比较方式</translation>
    </message>
    <message>
        <source>Step %1: school days</source>
        <translation>第%1步：上课日数</translation>
    </message>
    <message>
        <source>school days</source>
        <translation>个上课日</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>个工作日</translation>
    </message>
    <message>
        <source>half days</source>
        <translation>个半天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>times</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Elsewhere a child counts as lost after 3 days (Taiwan), 7 school days (Hong Kong), 4 weeks (Liaoning).</source>
        <translation>各地不一：台湾3日，香港7个上课日，辽宁4周。</translation>
    </message>
    <message>
        <source>Xianyou in Fujian: more than one week.</source>
        <translation>福建仙游：超过一周。</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>不少于</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>ends it</source>
        <translation>中断计算</translation>
    </message>
    <message>
        <source>pauses it</source>
        <translation>暂停计算</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升级阶梯</translation>
    </message>
    <message>
        <source>Contacts for the last step</source>
        <translation>最后一步的联系要求</translation>
    </message>
    <message>
        <source>Roll and absence</source>
        <translation>点名与旷课</translation>
    </message>
    <message>
        <source>Signs of the register</source>
        <translation>考勤表符号</translation>
    </message>
    <message>
        <source>Warning signals</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Case and deadlines</source>
        <translation>个案与期限</translation>
    </message>
    <message>
        <source>what a growing run of absence without leave asks of the school</source>
        <translation>连续旷课到哪一天，学校该做什么</translation>
    </message>
    <message>
        <source>the program proposes, the principal confirms</source>
        <translation>程序提请，校长认定</translation>
    </message>
    <message>
        <source>a roll that was not taken always pauses a run</source>
        <translation>未点名的半天一律暂停计算</translation>
    </message>
    <message>
        <source>local habit; the register prints a legend</source>
        <translation>按本地习惯；考勤表附图例</translation>
    </message>
    <message>
        <source>a hint to talk with a child, never a verdict</source>
        <translation>提示与孩子谈一谈，不是结论</translation>
    </message>
    <message>
        <source>from the confirmation to the closing</source>
        <translation>从认定到销号</translation>
    </message>
    <message>
        <source>The place of hukou answers a letter within</source>
        <translation>户籍地回函期限</translation>
    </message>
    <message>
        <source>A department replies to a referral within</source>
        <translation>部门答复移送的期限</translation>
    </message>
    <message>
        <source>A return so short before 10 March still counts as lost</source>
        <translation>3月10日前返校不足多少天仍计入辍学</translation>
    </message>
    <message>
        <source>Enrolled but not in school: not seen for</source>
        <translation>在籍不在校：连续未到校</translation>
    </message>
    <message>
        <source>Retention: children who died in the denominator</source>
        <translation>巩固率分母中的死亡学生</translation>
    </message>
    <message>
        <source>Retention: children who left the country in the denominator</source>
        <translation>巩固率分母中的出国（境）学生</translation>
    </message>
    <message>
        <source>Retention above 100 %</source>
        <translation>巩固率超过100 %时</translation>
    </message>
    <message>
        <source>Retention over the year</source>
        <translation>年巩固率算法</translation>
    </message>
    <message>
        <source>are counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>扣除</translation>
    </message>
    <message>
        <source>shown as 100 %</source>
        <translation>按100 %显示</translation>
    </message>
    <message>
        <source>shown as it is</source>
        <translation>如实显示</translation>
    </message>
    <message>
        <source>name by name</source>
        <translation>按名单</translation>
    </message>
    <message>
        <source>grade against grade</source>
        <translation>按年级人数</translation>
    </message>
    <message>
        <source>Definitions of the indicators</source>
        <translation>指标口径</translation>
    </message>
    <message>
        <source>where places count differently; each figure says how it was counted</source>
        <translation>各地口径不一；每个指标均注明算法</translation>
    </message>
    <message>
        <source>Monthly report: due on this day of the following month</source>
        <translation>月报：次月几日前报送</translation>
    </message>
    <message>
        <source>Quarterly review of cases: days after the quarter</source>
        <translation>个案季度核查：季度结束后几日内完成</translation>
    </message>
    <message>
        <source>Primary age: from (complete years on 31 August)</source>
        <translation>小学适龄：从（8月31日满周岁）</translation>
    </message>
    <message>
        <source>Primary age: up to</source>
        <translation>小学适龄：到</translation>
    </message>
    <message>
        <source>Junior age: up to</source>
        <translation>初中适龄：到</translation>
    </message>
    <message>
        <source>years</source>
        <translation>周岁</translation>
    </message>
    <message>
        <source>Lock the window when nobody touches it for (0: never)</source>
        <translation>无人操作多久后自动锁屏（0 为不锁）</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
</context>
</TS>
