<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>xiange::ui::ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Ctrl+Page Down&lt;/b&gt;, &lt;b&gt;Ctrl+Page Up&lt;/b&gt;: the next check, the one before.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ctrl+Page Down&lt;/b&gt;、&lt;b&gt;Ctrl+Page Up&lt;/b&gt;：下一项、上一项排查。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>xiange::ui::DataSection</name>
    <message>
        <source>records</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Ready for November</source>
        <translation>已完成11月更新</translation>
    </message>
    <message numerus="yes">
        <source>Due %1, %n day(s) left</source>
        <translation>
            <numerusform>%1截止，还有%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Was due %1, %n day(s) ago</source>
        <translation>
            <numerusform>应于%1完成，已过%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>All problems</source>
        <translation>全部问题</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>无班级</translation>
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
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>现值</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No children yet</source>
        <translation>还没有学生</translation>
    </message>
    <message>
        <source>Every record is in order</source>
        <translation>全部档案无误</translation>
    </message>
    <message>
        <source>Import the roster first.</source>
        <translation>请先导入花名册。</translation>
    </message>
    <message>
        <source>There is no mending to take back.</source>
        <translation>没有可撤回的更正。</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>Fields to fill</source>
        <translation>必填字段</translation>
    </message>
    <message>
        <source>Every record needs (separated by 、):</source>
        <translation>每份档案必填（用“、”分隔）：</translation>
    </message>
    <message>
        <source>Save the list of problems</source>
        <translation>保存问题清单</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据核查</translation>
    </message>
    <message>
        <source>Fields to fill …</source>
        <translation>必填字段…</translation>
    </message>
    <message>
        <source>Which fields every record needs</source>
        <translation>每份档案必填的字段</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Save the list to correct in the national system</source>
        <translation>保存问题清单，供在学籍系统中更正</translation>
    </message>
    <message>
        <source>Kinds of problems</source>
        <translation>问题类别</translation>
    </message>
    <message>
        <source>Complete records</source>
        <translation>完整档案</translation>
    </message>
    <message>
        <source>Complete records by class</source>
        <translation>各班完整档案</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Take the suggestion</source>
        <translation>采用建议</translation>
    </message>
    <message>
        <source>Writes the suggested value (Enter)</source>
        <translation>写入建议值（回车）</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>正确的值</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Writes what was typed</source>
        <translation>写入所填内容</translation>
    </message>
    <message>
        <source>Not a problem</source>
        <translation>不是问题</translation>
    </message>
    <message>
        <source>Takes a problem noted by an import off the list</source>
        <translation>把导入时记下的问题移出清单</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>学生档案</translation>
    </message>
    <message>
        <source>Opens the child&apos;s record</source>
        <translation>打开学生档案</translation>
    </message>
    <message>
        <source>&lt;p&gt;Before November the whole roster has to be right: every record&apos;s problems by kind, with what would mend them. Nothing is changed before you say so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Enter&lt;/b&gt; take the suggestion · &lt;b&gt;E&lt;/b&gt; type the right value · &lt;b&gt;Ctrl+Z&lt;/b&gt; take the last mending back · &lt;b&gt;Ctrl+Shift+E&lt;/b&gt; spreadsheet&lt;/p&gt;</source>
        <translation>&lt;p&gt;每年11月前要全面更新学籍数据。这里按类别列出各档案的问题和更正建议，未经确认不作改动。&lt;/p&gt;&lt;p&gt;&lt;b&gt;回车&lt;/b&gt; 采用建议 · &lt;b&gt;E&lt;/b&gt; 手工填写 · &lt;b&gt;Ctrl+Z&lt;/b&gt; 撤回上次更正 · &lt;b&gt;Ctrl+Shift+E&lt;/b&gt; 导出表格&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>xiange::ui::TermSection</name>
    <message>
        <source>Choose a school</source>
        <translation>请选择学校</translation>
    </message>
    <message>
        <source>No class has children yet</source>
        <translation>还没有学生</translation>
    </message>
    <message>
        <source>Each school has a check of its own.</source>
        <translation>每所学校各有一次排查。</translation>
    </message>
    <message>
        <source>Import the roster first.</source>
        <translation>请先导入花名册。</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>疑似</translation>
    </message>
    <message>
        <source>classes open</source>
        <translation>未排查班级</translation>
    </message>
    <message>
        <source>Finished on %1</source>
        <translation>%1办结</translation>
    </message>
    <message numerus="yes">
        <source>Due %1, %n day(s) left</source>
        <translation>
            <numerusform>%1截止，还有%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Was due %1, %n day(s) ago</source>
        <translation>
            <numerusform>应于%1完成，已过%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Head teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>All missing</source>
        <translation>全部未到</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未排查</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>疑似辍学</translation>
    </message>
    <message>
        <source>Came on %1</source>
        <translation>%1到校</translation>
    </message>
    <message>
        <source>Left the school</source>
        <translation>已离校</translation>
    </message>
    <message>
        <source>Not here, explained</source>
        <translation>未到，去向清楚</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>座号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Cause and note</source>
        <translation>原因、说明</translation>
    </message>
    <message>
        <source>Children who did not come</source>
        <translation>未到学生</translation>
    </message>
    <message>
        <source>open the check first</source>
        <translation>请先开始排查</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren), %1 to be decided</source>
        <translation>
            <numerusform>%n人，%1人待定</numerusform>
        </translation>
    </message>
    <message>
        <source>confirmed by %1</source>
        <translation>%1已确认</translation>
    </message>
    <message>
        <source>not gone through yet</source>
        <translation>尚未排查</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>仍未到</translation>
    </message>
    <message>
        <source>Has come</source>
        <translation>已到校</translation>
    </message>
    <message>
        <source>Finish the check</source>
        <translation>办结排查</translation>
    </message>
    <message>
        <source>The figures are frozen: a finished check can&apos;t be changed.</source>
        <translation>数字将固定，办结后不能再改。</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Save the statistics</source>
        <translation>保存统计表</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>%1 has a case: use &quot;Has come&quot;.</source>
        <translation>%1已建案，请用“已到校”。</translation>
    </message>
    <message>
        <source>Suspected dropout</source>
        <translation>疑似辍学</translation>
    </message>
    <message>
        <source>A case is opened for %1 and marked as suspected.</source>
        <translation>将为%1建案并标为疑似辍学。</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>建案</translation>
    </message>
    <message>
        <source>%1 has a case now.</source>
        <translation>%1已建案。</translation>
    </message>
    <message>
        <source>Everything is confirmed: mark the class again, or use &quot;Not yet&quot;.</source>
        <translation>都已确认：请重新登记本班，或用“仍未到”。</translation>
    </message>
    <message>
        <source>%1 is marked and not confirmed yet.</source>
        <translation>%1已登记，尚未确认。</translation>
    </message>
    <message>
        <source>Term start</source>
        <translation>开学排查</translation>
    </message>
    <message>
        <source>Open the check</source>
        <translation>开始排查</translation>
    </message>
    <message>
        <source>Keeps today&apos;s roster as the children expected</source>
        <translation>以今天的在籍名单作为应到名单</translation>
    </message>
    <message>
        <source>Freezes the figures; a finished check stays as it was</source>
        <translation>固定各项数字，办结后不再改动</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>导出表格</translation>
    </message>
    <message>
        <source>Save statistics and names as a spreadsheet to print</source>
        <translation>把统计表和名单存成表格，可打印</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Find a child who did not come</source>
        <translation>查找未到学生</translation>
    </message>
    <message>
        <source>Name or initials, then Enter: did not come, or came after all</source>
        <translation>输入姓名或拼音首字母，回车：未到／撤回</translation>
    </message>
    <message>
        <source>Name or initials, Enter = did not come</source>
        <translation>姓名或首字母，回车=未到</translation>
    </message>
    <message>
        <source>Confirm class</source>
        <translation>确认本班</translation>
    </message>
    <message>
        <source>Everybody not marked has come</source>
        <translation>未登记的均已到校</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Whereabouts …</source>
        <translation>去向…</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cause …</source>
        <translation>原因…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Came today, later than the rest</source>
        <translation>今天补到</translation>
    </message>
    <message>
        <source>No suspicion</source>
        <translation>去向清楚</translation>
    </message>
    <message>
        <source>The whereabouts are clear: not a dropout</source>
        <translation>去向清楚，不属辍学</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>疑似辍学，建案</translation>
    </message>
    <message>
        <source>Marks the child as a suspected dropout and opens its case</source>
        <translation>标为疑似辍学并建立个案</translation>
    </message>
    <message>
        <source>&lt;p&gt;Within a month of the term&apos;s start every school finds out who is there. Open the check, choose a class, mark only the children who did not come, confirm the class.&lt;/p&gt;&lt;p&gt;&lt;b&gt;initials, Enter&lt;/b&gt; did not come · &lt;b&gt;1–7&lt;/b&gt; whereabouts · &lt;b&gt;Ctrl+Enter&lt;/b&gt; confirm the class and go to the next · &lt;b&gt;Ctrl+Shift+E&lt;/b&gt; spreadsheet&lt;/p&gt;</source>
        <translation>&lt;p&gt;每学期开学一个月内，学校要查清到校情况。开始排查，选班级，只登记未到的学生，再确认本班。&lt;/p&gt;&lt;p&gt;&lt;b&gt;首字母、回车&lt;/b&gt; 未到 · &lt;b&gt;1–7&lt;/b&gt; 去向 · &lt;b&gt;Ctrl+Enter&lt;/b&gt; 确认本班并到下一班 · &lt;b&gt;Ctrl+Shift+E&lt;/b&gt; 导出表格&lt;/p&gt;</translation>
    </message>
</context>
</TS>
