<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>DutyWords</name>
    <message>
        <source>Must do today</source>
        <translation>今天必办</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>日常</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>去认定</translation>
    </message>
    <message>
        <source>Send report</source>
        <translation>去报送</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>去核实</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>去标记</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>记联系</translation>
    </message>
    <message>
        <source>Record visit</source>
        <translation>记家访</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>去报告</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>去填报</translation>
    </message>
    <message>
        <source>Call the roll</source>
        <translation>点名</translation>
    </message>
    <message>
        <source>Proceed</source>
        <translation>去办理</translation>
    </message>
    <message>
        <source>Record return</source>
        <translation>登记返校</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>去随访</translation>
    </message>
    <message>
        <source>Close case</source>
        <translation>去销号</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>已逾期%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Look into it</source>
        <translation>去核查</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>去填报</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>去复核</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>看个案</translation>
    </message>
    <message>
        <source>Today, the last day</source>
        <translation>今天（最后一天）</translation>
    </message>
    <message>
        <source>Today, at the latest %1</source>
        <translation>今天，最迟%1</translation>
    </message>
    <message numerus="yes">
        <source>%1; another %n day(s) overdue</source>
        <comment>when the first is due</comment>
        <translation>
            <numerusform>%1；另有逾期%n天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xiange::ui::DutyList</name>
    <message>
        <source>Today and overdue</source>
        <translation>今天及逾期</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Show more of what is due</source>
        <translation>显示更多待办</translation>
    </message>
    <message>
        <source>Show more (%1 left)</source>
        <translation>显示更多（还有%1件）</translation>
    </message>
    <message>
        <source>List of duties, %1</source>
        <translation>待办清单&#x3000;%1</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>What and why</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Children and classes</source>
        <translation>学生和班级</translation>
    </message>
    <message>
        <source>Work of the school</source>
        <translation>学校工作</translation>
    </message>
</context>
<context>
    <name>xiange::ui::DutyRow</name>
    <message>
        <source>Why</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Show what this rests on</source>
        <translation>查看这一条的依据</translation>
    </message>
    <message>
        <source>Go there with everything filled in</source>
        <translation>直接去办理</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Show what else is due for this child</source>
        <translation>显示该生的其他待办</translation>
    </message>
    <message>
        <source>This is done by others; see how far it is and have it done</source>
        <translation>由有权限的人办理；可查看进度并督促</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an act, how long it is overdue</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xiange::ui::ExplanationView</name>
    <message>
        <source>, </source>
        <comment>between the words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (half a day)</source>
        <translation>%1（半天）</translation>
    </message>
    <message>
        <source>%1: %2 school days</source>
        <translation>%1，共%2个上课日</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <comment>day, half day, reason</comment>
        <translation>%1%2（%3）</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Days counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>none since the absence began</source>
        <translation>旷课以来没有联系记录</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>还缺</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>预警</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>涉及学生</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>未点名</translation>
    </message>
</context>
<context>
    <name>xiange::ui::TodayPage</name>
    <message>
        <source>The most pressing first; what is done goes away by itself</source>
        <translation>按紧急程度排列，办完自动消失</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>今天没有待办</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>&lt;p&gt;What you have to do today, the most pressing first. A duty goes away only when it is done.&lt;/p&gt;&lt;p&gt;&lt;b&gt;↑ ↓&lt;/b&gt; next duty · &lt;b&gt;Enter&lt;/b&gt; go there · &lt;b&gt;→&lt;/b&gt; show the days, contacts, rule and source · &lt;b&gt;←&lt;/b&gt; hide them · &lt;b&gt;F5&lt;/b&gt; read again&lt;/p&gt;</source>
        <translation>&lt;p&gt;今天要办的事，最急的排在最前。办完一件，才会消失一件。&lt;/p&gt;&lt;p&gt;&lt;b&gt;↑ ↓&lt;/b&gt; 上一条、下一条 · &lt;b&gt;Enter&lt;/b&gt; 去办理 · &lt;b&gt;→&lt;/b&gt; 展开依据：计入的日子、联系记录、规则与出处 · &lt;b&gt;←&lt;/b&gt; 收起 · &lt;b&gt;F5&lt;/b&gt; 刷新&lt;/p&gt;</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
    <message>
        <source>Attendance today</source>
        <translation>今日出勤率</translation>
    </message>
    <message>
        <source>Expected %1 · present %2</source>
        <translation>应到%1 · 实到%2</translation>
    </message>
    <message>
        <source>No roll called yet</source>
        <translation>还没有点名</translation>
    </message>
    <message>
        <source>No school day today</source>
        <translation>今天不上课</translation>
    </message>
    <message>
        <source>Absent without leave in a row</source>
        <translation>正在连续旷课</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren)</source>
        <translation>
            <numerusform>%n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest %1 days</source>
        <translation>最长%1天</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>在办劝返</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Rolls called today</source>
        <translation>今日点名</translation>
    </message>
    <message>
        <source>Morning and afternoon</source>
        <translation>上午、下午合计</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do today</source>
        <translation>
            <numerusform>今天要做 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1, %2: %3</source>
        <translation>下一件：%1，%2：%3</translation>
    </message>
    <message>
        <source>Next school day: %1</source>
        <translation>下一个上课日：%1</translation>
    </message>
    <message>
        <source>Suspected %1 · dropout %2</source>
        <translation>疑似%1 · 辍学%2</translation>
    </message>
    <message>
        <source>September and March: most dropouts fall into the first weeks of a term. Watch absences more closely.</source>
        <translation>9月、3月为重点监测期：辍学多发生在开学头几周，请密切关注缺勤。</translation>
    </message>
    <message>
        <source>To do now</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周安排</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>打印清单</translation>
    </message>
    <message>
        <source>Print this list to tick off</source>
        <translation>打印清单，逐项勾销</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Key period until %1</source>
        <translation>重点监测期（至%1）</translation>
    </message>
    <message>
        <source>What is coming</source>
        <translation>本周及以后</translation>
    </message>
    <message>
        <source>List of duties</source>
        <translation>待办清单</translation>
    </message>
    <message>
        <source>watched %1</source>
        <translation>另有关注%1</translation>
    </message>
</context>
</TS>
