<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CaseWordsOnScreen</name>
    <message>
        <source>sent %1</source>
        <translation>%1发出</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>%1回执</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>限%1前</translation>
    </message>
    <message>
        <source>cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>whereabouts: %1</source>
        <translation>去向：%1</translation>
    </message>
    <message>
        <source>placement: %1</source>
        <translation>安置：%1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>%1审批</translation>
    </message>
    <message>
        <source>next: %1 (%2)</source>
        <translation>约定：%1（%2）</translation>
    </message>
    <message>
        <source>next: %1</source>
        <translation>约定：%1</translation>
    </message>
    <message>
        <source>boy</source>
        <translation>男</translation>
    </message>
    <message>
        <source>girl</source>
        <translation>女</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1岁</translation>
    </message>
    <message>
        <source>boards</source>
        <translation>住校</translation>
    </message>
    <message>
        <source>day pupil</source>
        <translation>走读</translation>
    </message>
    <message>
        <source>Absent without leave since %1, %2 school days in a row.</source>
        <translation>自%1起连续旷课，已%2个上课日。</translation>
    </message>
    <message>
        <source>The guardian has not been contacted yet.</source>
        <translation>尚未联系监护人。</translation>
    </message>
    <message numerus="yes">
        <source>The guardian was contacted %n time(s), last on %1.</source>
        <translation>
            <numerusform>已联系监护人%n次，最近一次在%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whereabouts: %1.</source>
        <translation>去向：%1。</translation>
    </message>
    <message>
        <source>Back since %1: present on %2 of %3 school days.</source>
        <translation>%1返校，%3个上课日到校%2天。</translation>
    </message>
    <message>
        <source>Follow-up %1/%2 days, present %3</source>
        <translation>随访%1/%2天，到校%3天</translation>
    </message>
    <message>
        <source>Day %1 without leave</source>
        <translation>旷课%1天</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>今天%1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2前%1</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>记联系</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>去标记</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>去认定</translation>
    </message>
    <message>
        <source>Record return</source>
        <translation>登记返校</translation>
    </message>
    <message>
        <source>Send report</source>
        <translation>去报送</translation>
    </message>
    <message>
        <source>Proceed</source>
        <translation>去办理</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>去随访</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>去核实</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>去销号</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences one after the other</comment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Office at the place of hukou</source>
        <translation>户籍地单位</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>受送达人</translation>
    </message>
    <message>
        <source>Told in the township</source>
        <translation>已告知镇政府（何人）</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>联系对象</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>谈话内容</translation>
    </message>
    <message>
        <source>What is wrong and why</source>
        <translation>哪里有误、为什么</translation>
    </message>
    <message>
        <source>Measures and who does what</source>
        <translation>措施与分工</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况说明</translation>
    </message>
</context>
<context>
    <name>xiange::ui::CaseSide</name>
    <message>
        <source>District</source>
        <translation>区</translation>
    </message>
    <message>
        <source>Town (street)</source>
        <translation>镇（街道）</translation>
    </message>
    <message>
        <source>Village (community)</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>未落实</translation>
    </message>
    <message>
        <source>Who answers for the child</source>
        <translation>责任链</translation>
    </message>
    <message>
        <source>School · %1</source>
        <translation>学校 · %1</translation>
    </message>
    <message>
        <source>class teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>Cause and measures</source>
        <translation>原因与措施</translation>
    </message>
    <message>
        <source>No cause recorded yet</source>
        <translation>还没有记录原因</translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>Suggested: %1; ask: %2</source>
        <translation>建议：%1；联系部门：%2</translation>
    </message>
</context>
<context>
    <name>xiange::ui::CaseView</name>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>记联系</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Written report</source>
        <translation>书面报告</translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation>劝返复学登记表</translation>
    </message>
    <message>
        <source>%1 · day %2</source>
        <translation>%1 · %2天</translation>
    </message>
    <message numerus="yes">
        <source>only added to, %n entries</source>
        <translation>
            <numerusform>只增不改，共%n条</numerusform>
        </translation>
    </message>
    <message>
        <source>Write down a contact with the family (Ctrl+L)</source>
        <translation>记录一次联系（Ctrl+L）</translation>
    </message>
    <message>
        <source>Everything else that can be recorded now (Ctrl+E)</source>
        <translation>现在可以登记的其他事项（Ctrl+E）</translation>
    </message>
    <message>
        <source>Write a paper about this case (Ctrl+D)</source>
        <translation>为本案制作文书（Ctrl+D）</translation>
    </message>
</context>
<context>
    <name>xiange::ui::CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>劝返</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every child that is watched, suspected or confirmed as a dropout, or just back. Nothing is ever changed or erased: a wrong entry is struck out by a correction.&lt;/p&gt;&lt;p&gt;&lt;b&gt;↑ ↓&lt;/b&gt; another case · &lt;b&gt;Ctrl+Enter&lt;/b&gt; the next step · &lt;b&gt;Ctrl+L&lt;/b&gt; record a contact · &lt;b&gt;Ctrl+E&lt;/b&gt; record something else · &lt;b&gt;Ctrl+D&lt;/b&gt; write a paper&lt;/p&gt;&lt;p&gt;In a form: &lt;b&gt;Ctrl+Enter&lt;/b&gt; save · &lt;b&gt;Esc&lt;/b&gt; put away, what was typed is kept · a day as 23, 11-23 or +3&lt;/p&gt;</source>
        <translation>&lt;p&gt;正在关注、疑似辍学、已认定辍学和刚复学的学生都在这里。记录只增不改：写错的一条，用“更正”划去。&lt;/p&gt;&lt;p&gt;&lt;b&gt;↑ ↓&lt;/b&gt; 换一个案件 · &lt;b&gt;Ctrl+Enter&lt;/b&gt; 办下一步 · &lt;b&gt;Ctrl+L&lt;/b&gt; 记联系 · &lt;b&gt;Ctrl+E&lt;/b&gt; 登记其他事项 · &lt;b&gt;Ctrl+D&lt;/b&gt; 制作文书&lt;/p&gt;&lt;p&gt;填表时：&lt;b&gt;Ctrl+Enter&lt;/b&gt; 保存 · &lt;b&gt;Esc&lt;/b&gt; 收起，已填的内容保留 · 日期可填 23、11-23 或 +3&lt;/p&gt;</translation>
    </message>
    <message>
        <source>+ Open a case</source>
        <translation>＋ 立案</translation>
    </message>
    <message>
        <source>Choose the child for whom a case is opened</source>
        <translation>选择要立案的学生</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>在办%1</translation>
    </message>
    <message>
        <source>Watch %1</source>
        <translation>关注%1</translation>
    </message>
    <message>
        <source>Suspected %1</source>
        <translation>疑似%1</translation>
    </message>
    <message>
        <source>Dropout %1</source>
        <translation>辍学%1</translation>
    </message>
    <message>
        <source>Back %1</source>
        <translation>复学%1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>销号%1</translation>
    </message>
    <message>
        <source>No cases here</source>
        <translation>这里没有案件</translation>
    </message>
    <message>
        <source>A case opens by itself with the first contact that is recorded for a child absent without leave.</source>
        <translation>为旷课学生记第一次联系时，会自动立案。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Correct: %1 of %2</source>
        <translation>更正：%2的%1</translation>
    </message>
    <message>
        <source>Recorded: %1, %2</source>
        <translation>已记录：%1，%2</translation>
    </message>
    <message>
        <source>Choose the reason.</source>
        <translation>请选择销号原因。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>无法写入%1，请换一个位置。</translation>
    </message>
</context>
<context>
    <name>xiange::ui::EntryForm</name>
    <message>
        <source>Attach…</source>
        <translation>附佐证…</translation>
    </message>
    <message>
        <source>Attach a photo, scan or PDF of up to 10 MB</source>
        <translation>附照片、扫描件或PDF，每个不超过10 MB</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Put the form away; what was typed is kept (Esc)</source>
        <translation>收起表单，已填的内容保留（Esc）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>保存（Ctrl+Enter）</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation>（未填）</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>(choose)</source>
        <translation>（请选择）</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>安置方式</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>销号原因</translation>
    </message>
    <message>
        <source>Approved by (a second person)</source>
        <translation>审批人（另一人）</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Receipt on</source>
        <translation>回执日期</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Attitude of child and guardian</source>
        <translation>学生和监护人的态度</translation>
    </message>
    <message>
        <source>Agreed next step</source>
        <translation>约定的下一步</translation>
    </message>
    <message>
        <source>On</source>
        <translation>约定日期</translation>
    </message>
    <message>
        <source>Deem a dropout</source>
        <translation>认定视为辍学</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>附佐证材料</translation>
    </message>
    <message>
        <source>Photos and documents (*.jpg *.jpeg *.png *.pdf);;All files (*)</source>
        <translation>照片和文档 (*.jpg *.jpeg *.png *.pdf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or is larger than 10 MB.</source>
        <translation>无法读取%1，或文件超过10 MB。</translation>
    </message>
    <message>
        <source>This is not a day: %1</source>
        <translation>这不是日期：%1</translation>
    </message>
</context>
<context>
    <name>xiange::ui::NextStepCard</name>
    <message>
        <source>%1 school days without leave in a row (%2 to %3)</source>
        <translation>连续旷课%1个上课日（%2—%3）</translation>
    </message>
    <message>
        <source>%1 contacts on %2 days: %3</source>
        <translation>联系%1次，%2天，%3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>reported to the principal in writing</source>
        <translation>已书面报告校长</translation>
    </message>
    <message>
        <source> (by %1)</source>
        <translation>（最迟%1）</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>已于%1销号</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>There is no open case for this child. The first contact opens one.</source>
        <translation>该生没有在办案件，记第一次联系时自动立案。</translation>
    </message>
</context>
<context>
    <name>xiange::ui::TimelineView</name>
    <message>
        <source>What happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Strike this entry out by a later one; nothing is erased</source>
        <translation>用一条更正划去这条记录，原记录保留</translation>
    </message>
    <message>
        <source>Save a copy of this file</source>
        <translation>另存这个文件</translation>
    </message>
</context>
</TS>
