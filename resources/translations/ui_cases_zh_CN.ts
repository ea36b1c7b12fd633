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
    <message>
        <source>Record service</source>
        <translation>记送达</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>核准</translation>
    </message>
    <message>
        <source>Record letter</source>
        <translation>记发函</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>催复</translation>
    </message>
    <message>
        <source>Record reply</source>
        <translation>记回复</translation>
    </message>
    <message>
        <source>Record progress</source>
        <translation>记进展</translation>
    </message>
    <message>
        <source>Record lessons</source>
        <translation>记送教</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure, and who does it</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1，%2前</translation>
    </message>
    <message>
        <source>served: %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>witness: %1</source>
        <translation>见证人：%1</translation>
    </message>
    <message>
        <source>%1 visits a week of %2 lessons</source>
        <translation>每周送教%1次，每次%2课时</translation>
    </message>
    <message numerus="yes">
        <source>%n lesson(s)</source>
        <translation>
            <numerusform>%n课时</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>认定人：%1</translation>
    </message>
    <message>
        <source>Hukou of another place: %1.</source>
        <translation>非本地户籍：%1。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an entry and its day</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Proposed by %1 on %2</source>
        <translation>%1于%2提请</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>理由：%1</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>佐证：%1</translation>
    </message>
    <message>
        <source>%1: %2 (%3 in all)</source>
        <comment>a day, what it counts, the sum so far</comment>
        <translation>%1 计%2天，累计%3天</translation>
    </message>
    <message>
        <source>%1 %2: left out, %3</source>
        <translation>%1%2不计：%3</translation>
    </message>
    <message>
        <source>Receiving school: %1</source>
        <translation>就读学校：%1</translation>
    </message>
    <message>
        <source>With the approval the child is taken off its class&apos;s roll: the status change is recorded together with the closing.</source>
        <translation>审核通过后，学籍异动随销号一并登记，该生从班级花名册移出。</translation>
    </message>
    <message>
        <source>With the receiving school named, the child is transferred out together with the approval; without it the child stays on the roll until the transfer is recorded.</source>
        <translation>填写就读学校的，审核通过后一并登记转出；不填的，在登记转出之前该生仍在花名册上。</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>填报</translation>
    </message>
    <message>
        <source>Was absent without leave from %1 to %2, %3 school days in a row.</source>
        <translation>%1至%2连续旷课%3天。</translation>
    </message>
    <message>
        <source>Has been seen at school since.</source>
        <translation>之后已到校。</translation>
    </message>
    <message>
        <source>known and answered for: this school&apos;s roll has the child present on %1</source>
        <translation>已确认知晓：本校点名显示该生%1到校</translation>
    </message>
    <message>
        <source>Taught at home since %1: %2 of %3 visits due were made.</source>
        <translation>%1起送教上门：应送%3次，已送%2次。</translation>
    </message>
    <message>
        <source>Taught at home, %1/%2 visits due, %3 made</source>
        <translation>送教上门 应送%1/%2次，已送%3次</translation>
    </message>
    <message>
        <source>With the approval the child&apos;s leave of absence 休学 is recorded: it keeps its place at the school, and the roll asks for it again when it comes back.</source>
        <translation>批准后同时登记休学：学籍保留，不再点名；复学后恢复点名。</translation>
    </message>
    <message>
        <source>The child stays on the roll of its class. Mend the number or the name in the child&apos;s file.</source>
        <translation>学生仍在班级点名名单上。请在学生档案中更正证件号或姓名。</translation>
    </message>
    <message>
        <source>Day %1 away</source>
        <translation>旷课%1天</translation>
    </message>
    <message>
        <source>%1 days away, over</source>
        <translation>曾旷课%1天</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n d late</source>
        <translation>
            <numerusform>%1 逾期%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>with the own password</source>
        <translation>经本人登录确认</translation>
    </message>
    <message numerus="yes">
        <source>Before this absence the guardian was contacted %n time(s).</source>
        <translation>
            <numerusform>此次旷课之前另有联系%n次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryFields</name>
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
        <source>What happened</source>
        <translation>情况说明</translation>
    </message>
    <message>
        <source>Office or person</source>
        <translation>单位或联系人</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>送教教师</translation>
    </message>
    <message>
        <source>Remarks on the plan</source>
        <translation>计划说明</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>商请事项</translation>
    </message>
    <message>
        <source>Served on (receipt)</source>
        <translation>签收日期</translation>
    </message>
    <message>
        <source>Receipt on</source>
        <translation>回执日期</translation>
    </message>
    <message>
        <source>Receiving school</source>
        <translation>就读学校</translation>
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
        <source>Who answers for the child</source>
        <translation>责任链</translation>
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
    <message>
        <source>until %1</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Legal steps</source>
        <translation>法律程序</translation>
    </message>
    <message>
        <source>served %1</source>
        <translation>%1送达</translation>
    </message>
    <message>
        <source>time limit ends %1</source>
        <translation>期限至%1</translation>
    </message>
    <message>
        <source>Since the return</source>
        <translation>复学随访</translation>
    </message>
    <message>
        <source>Present on %1 of the %2 days needed; day %3 of %4</source>
        <translation>到校%1天（须满%2天），随访第%3/%4天</translation>
    </message>
    <message>
        <source>Teaching at home, %1 a week: %2 of %3 visits, %4 of %5 lessons</source>
        <translation>送教上门每周%1次：已送教%2/%3次、%4/%5课时</translation>
    </message>
    <message numerus="yes">
        <source>Back less than %n day(s) before %1: still counts as lost in the statistics of that day.</source>
        <translation>
            <numerusform>距统计时点%1返校不足%n日，统计时仍计为流失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Letters and referrals</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>%1已复</translation>
    </message>
    <message>
        <source>! overdue since %1</source>
        <translation>! %1起逾期</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>%1前回复</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>包户责任人</translation>
    </message>
    <message>
        <source>Class teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>校长</translation>
    </message>
    <message>
        <source>no one assigned</source>
        <translation>尚未落实责任人</translation>
    </message>
    <message>
        <source>Show the phones</source>
        <translation>显示电话</translation>
    </message>
    <message>
        <source>Show the phones in full; that you looked is recorded</source>
        <translation>显示完整电话；查看将被记录</translation>
    </message>
    <message>
        <source>Taught at home: %1 of the %2 visits needed; %3 of %4 due</source>
        <translation>送教上门：需%2次，已送%1次；计划%4次，至今应送%3次</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>去落实</translation>
    </message>
    <message>
        <source>Go to where somebody is assigned</source>
        <translation>前往落实责任人的地方</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>未填电话</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>去填写</translation>
    </message>
    <message>
        <source>Entered in the settings by the roster officer or the principal</source>
        <translation>由学籍管理员或校长在设置中登记</translation>
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
    <message>
        <source>%1, visit of %2</source>
        <comment>kind of paper, day</comment>
        <translation>%1（%2家访）</translation>
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
        <source>Watch %1</source>
        <translation>关注 %1</translation>
    </message>
    <message>
        <source>Suspected %1</source>
        <translation>疑似 %1</translation>
    </message>
    <message>
        <source>Dropout %1</source>
        <translation>辍学 %1</translation>
    </message>
    <message>
        <source>Back %1</source>
        <translation>复学 %1</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>销号 %1</translation>
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
        <source>Consultations</source>
        <translation>协商</translation>
    </message>
    <message>
        <source>Reports by the public</source>
        <translation>检举</translation>
    </message>
    <message>
        <source>Letters and referrals</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Single cases</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Not closed %1</source>
        <translation>未结案 %1</translation>
    </message>
    <message>
        <source>The account&apos;s password is asked for. Where it has none, choose it only if its owner is here. The entry names both, the account at this computer and the one that decides.</source>
        <translation>该账号设有密码的，须输入密码确认；未设密码的，只有本人在场才可选择。记录同时写明本机登录的账号和作决定的账号。</translation>
    </message>
    <message>
        <source>The last roll, of %1, still has the child absent without leave. Record the return only if the child has come since: marked so again, it will not hold.</source>
        <translation>最近一次点名（%1）仍记旷课。确已返校方可登记；若下次点名仍为旷课，返校不予认定。</translation>
    </message>
    <message>
        <source>Write the note.</source>
        <translation>请填写记事内容。</translation>
    </message>
    <message>
        <source>Why is the case of %1 not closed?</source>
        <translation>%1：不予销号的理由</translation>
    </message>
</context>
<context>
    <name>xiange::ui::ConsultationsView</name>
    <message>
        <source>Minutes of a consultation</source>
        <translation>协商记录</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>In the chair</source>
        <translation>召集人</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>departments and persons</source>
        <translation>部门和人员</translation>
    </message>
    <message>
        <source>Cases talked over</source>
        <translation>议及个案</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>What is to be done: by whom, until when</source>
        <translation>后续工作：责任人、期限</translation>
    </message>
    <message>
        <source>Save the minutes</source>
        <translation>保存记录</translation>
    </message>
    <message>
        <source>Save; an entry stands in every case talked over</source>
        <translation>保存；每个议及个案同时记一条</translation>
    </message>
    <message>
        <source>No minutes yet. Write down the first meeting on the right: one meeting may be about several cases.</source>
        <translation>还没有协商记录。请在右侧填写；一次协商可涉及多个个案。</translation>
    </message>
    <message>
        <source>Go to the case of %1</source>
        <translation>查看%1的个案</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1办结</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>%1起逾期</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Note that this is done: %1</source>
        <translation>办结：%1</translation>
    </message>
</context>
<context>
    <name>xiange::ui::DayStrip</name>
    <message>
        <source>%1: roll not called</source>
        <translation>%1：未点名</translation>
    </message>
    <message>
        <source>%1: present</source>
        <translation>%1：到校</translation>
    </message>
    <message>
        <source>%1: present half the day</source>
        <translation>%1：到校半天</translation>
    </message>
    <message>
        <source>%1: away</source>
        <translation>%1：未到校</translation>
    </message>
</context>
<context>
    <name>xiange::ui::EntryForm</name>
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
        <source>This is not a day: %1</source>
        <translation>这不是日期：%1</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Visits a week</source>
        <translation>每周送教次数</translation>
    </message>
    <message>
        <source>Lessons each visit</source>
        <translation>每次课时</translation>
    </message>
    <message>
        <source>Measures: tick what is planned</source>
        <translation>措施（勾选采用的）</translation>
    </message>
    <message>
        <source>Decided by (account)</source>
        <translation>决定人（账号）</translation>
    </message>
    <message>
        <source>About</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Way of service</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>(not served yet)</source>
        <translation>（尚未送达）</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Approve the closing</source>
        <translation>核准销号</translation>
    </message>
    <message>
        <source>Close or propose</source>
        <translation>提请销号</translation>
    </message>
    <message>
        <source>Notice to the parents</source>
        <translation>致家长告知书</translation>
    </message>
    <message>
        <source>(another account approves later)</source>
        <translation>（稍后由另一账号核准）</translation>
    </message>
    <message>
        <source>The roll says otherwise</source>
        <translation>与点名不一致</translation>
    </message>
    <message>
        <source>I know that this school&apos;s roll has the child present on %1, and write below how both can be true</source>
        <translation>我知晓本校点名显示该生%1到校，并在下面写明两者为何都成立</translation>
    </message>
    <message>
        <source>Refuse …</source>
        <translation>不予批准…</translation>
    </message>
    <message>
        <source>Say why the case is not closed; it goes on, and the reason is kept</source>
        <translation>写明不予销号的理由；个案继续，理由留存</translation>
    </message>
</context>
<context>
    <name>xiange::ui::GuardianLine</name>
    <message>
        <source>Show the phones</source>
        <translation>显示电话</translation>
    </message>
    <message>
        <source>Show the guardians&apos; phones in full; that you looked is recorded</source>
        <translation>显示监护人完整电话；查看会留下记录</translation>
    </message>
    <message>
        <source>no phone</source>
        <translation>无电话</translation>
    </message>
    <message>
        <source>No guardian is on record</source>
        <translation>没有登记监护人</translation>
    </message>
</context>
<context>
    <name>xiange::ui::LettersView</name>
    <message>
        <source>No letters yet</source>
        <translation>还没有函件</translation>
    </message>
    <message>
        <source>Letters to the place of hukou and referrals to departments are recorded in a case; they are all listed here, with what is overdue first.</source>
        <translation>致户籍地的函和给部门的转介在个案中登记，这里汇总，逾期的在前。</translation>
    </message>
    <message>
        <source>Letters and referrals</source>
        <translation>函件</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>To</source>
        <translation>发往</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>应复日期</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>催复</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>%1已复</translation>
    </message>
    <message numerus="yes">
        <source>! %n day(s) overdue</source>
        <translation>
            <numerusform>! 逾期%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>待复</translation>
    </message>
    <message>
        <source>Letter to the place of hukou</source>
        <translation>户籍地函</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>部门转介</translation>
    </message>
</context>
<context>
    <name>xiange::ui::MeasureEditor</name>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Take measure %1 into the plan</source>
        <translation>采用第%1项措施</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>第%1项措施</translation>
    </message>
    <message>
        <source>By whom measure %1 is carried out</source>
        <translation>第%1项措施的责任人</translation>
    </message>
    <message>
        <source>Until when measure %1 is carried out</source>
        <translation>第%1项措施的期限</translation>
    </message>
    <message>
        <source>another measure</source>
        <translation>其他措施</translation>
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
        <source>Closed on %1</source>
        <translation>已于%1销号</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>The days one by one, those left out and why</source>
        <translation>逐日计算，不计的及原因</translation>
    </message>
    <message>
        <source>! Also due: %1 (since %2)</source>
        <translation>! 还须办：%1（%2已到期）</translation>
    </message>
    <message>
        <source>Also due: %1</source>
        <translation>还须办：%1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>Write the paper that this step goes out with</source>
        <translation>撰写这一步要发出的文书</translation>
    </message>
    <message numerus="yes">
        <source>due on %1, %n day(s) overdue</source>
        <translation>
            <numerusform>%1到期，逾期%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Record the transfer</source>
        <translation>登记转出</translation>
    </message>
    <message>
        <source>There is no open case for this child. The first contact or note opens one.</source>
        <translation>该生没有在办个案。记下第一次联系或记事即建案。</translation>
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
        <source>written down by %1, %2</source>
        <translation>%1 录入于 %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an entry and its day</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>corrects: %1</source>
        <translation>更正：%1</translation>
    </message>
    <message>
        <source>about: %1</source>
        <translation>针对：%1</translation>
    </message>
    <message>
        <source>corrected by %1 on %2: %3</source>
        <translation>%1于%2更正：%3</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>查看%1</translation>
    </message>
</context>
<context>
    <name>xiange::ui::TipsView</name>
    <message>
        <source>Reports by the public</source>
        <translation>检举</translation>
    </message>
    <message>
        <source>Take a report down</source>
        <translation>登记检举</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Reported by (empty: anonymous)</source>
        <translation>检举人（留空为匿名）</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>涉及何人</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>What was reported</source>
        <translation>检举内容</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Add this report to the register</source>
        <translation>登入检举台账</translation>
    </message>
    <message>
        <source>How it was dealt with</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>What was found out and done</source>
        <translation>核查与处理</translation>
    </message>
    <message>
        <source>Or the child it is about</source>
        <translation>或所涉学生</translation>
    </message>
    <message>
        <source>name, pinyin or student number</source>
        <translation>姓名、拼音或学籍号</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Open a case for this child with the report as its origin</source>
        <translation>以此检举为来源为该生立案</translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Note how the report was dealt with</source>
        <translation>记录办理情况</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>检举人</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>case opened</source>
        <translation>已立案</translation>
    </message>
    <message>
        <source>! open</source>
        <translation>! 待办</translation>
    </message>
    <message>
        <source>dealt with %1</source>
        <translation>%1办结</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>匿名</translation>
    </message>
    <message>
        <source>Choose the child first.</source>
        <translation>请先选择学生。</translation>
    </message>
    <message>
        <source>No reports yet</source>
        <translation>还没有检举记录</translation>
    </message>
    <message>
        <source>Anyone may report that a child is kept from school. Take it down on the right; it becomes a case or is dealt with, and stays in the register.</source>
        <translation>任何人都可以检举未送学生入学的情况。请在右侧登记；可立案或办结，记录一直保留。</translation>
    </message>
</context>
</TS>
