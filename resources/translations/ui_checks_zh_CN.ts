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
    <name>xiange::ui::ClearingSection</name>
    <message>
        <source>Ledgers</source>
        <translation>台账销号</translation>
    </message>
    <message>
        <source>Changes of the month</source>
        <translation>本月变动</translation>
    </message>
    <message>
        <source>Quarterly review</source>
        <translation>季度核查</translation>
    </message>
    <message>
        <source>Month or quarter</source>
        <translation>月份或季度</translation>
    </message>
    <message>
        <source>What the review found: visited, still persuading, to be closed</source>
        <translation>核查情况：已入户、继续劝返、可销号等</translation>
    </message>
    <message>
        <source>What the review found</source>
        <translation>核查情况</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已核查</translation>
    </message>
    <message>
        <source>Writes down that you have looked at this case</source>
        <translation>记下您已核查此个案</translation>
    </message>
    <message>
        <source>Changes of %1</source>
        <translation>%1变动</translation>
    </message>
    <message>
        <source>still in it</source>
        <translation>在册</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>School, class</source>
        <translation>学校班级</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Came in on</source>
        <translation>列入日期</translation>
    </message>
    <message>
        <source>Cleared on</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>Why, or where it stands</source>
        <translation>销号原因或现状</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>辍学原因</translation>
    </message>
    <message>
        <source>Zero report: nobody is in it</source>
        <translation>零报告：没有学生</translation>
    </message>
    <message>
        <source>The spreadsheet says so too.</source>
        <translation>导出的工作簿同样注明零报告。</translation>
    </message>
    <message>
        <source>to review</source>
        <translation>待核查</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>已核查</translation>
    </message>
    <message>
        <source>due</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>核查日期</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>核查人</translation>
    </message>
    <message>
        <source>No case was open in this quarter</source>
        <translation>本季度没有在办个案</translation>
    </message>
    <message>
        <source>&lt;p&gt;Who is in the ledgers and since when, who was cleared, when and why. A month without any is a zero report. Once a quarter somebody other than who keeps the case looks at every open one.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Enter&lt;/b&gt; the case · &lt;b&gt;Ctrl+Enter&lt;/b&gt; reviewed · &lt;b&gt;Ctrl+Shift+E&lt;/b&gt; spreadsheet&lt;/p&gt;</source>
        <translation>&lt;p&gt;谁在台账中、自何时；谁已销号、何时、为何。没有学生的月份为零报告。每季度由办案人以外的人对在办个案逐一核查。&lt;/p&gt;&lt;p&gt;&lt;b&gt;回车&lt;/b&gt; 打开个案 · &lt;b&gt;Ctrl+回车&lt;/b&gt; 已核查 · &lt;b&gt;Ctrl+Shift+E&lt;/b&gt; 导出工作簿&lt;/p&gt;</translation>
    </message>
    <message>
        <source>moved to the dropouts</source>
        <translation>转辍学台账</translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation>未核查</translation>
    </message>
</context>
<context>
    <name>xiange::ui::CompareDetail</name>
    <message>
        <source>Side by side</source>
        <translation>逐项对照</translation>
    </message>
    <message>
        <source>Pupils who may be meant</source>
        <translation>可能的学生</translation>
    </message>
    <message>
        <source>Choose the pupil to compare with</source>
        <translation>选择要对照的学生</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Place, class</source>
        <translation>地址、班级</translation>
    </message>
    <message>
        <source>List</source>
        <translation>名单</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>学籍</translation>
    </message>
    <message>
        <source>1  Same child</source>
        <translation>1  同一儿童</translation>
    </message>
    <message>
        <source>The list means this pupil (1)</source>
        <translation>名单上就是这名学生（1）</translation>
    </message>
    <message>
        <source>2  Different</source>
        <translation>2  不是</translation>
    </message>
    <message>
        <source>The list means another child (2)</source>
        <translation>名单上是另一名儿童（2）</translation>
    </message>
    <message>
        <source>3  Later</source>
        <translation>3  待查</translation>
    </message>
    <message>
        <source>Has to be asked first (3)</source>
        <translation>需先核实（3）</translation>
    </message>
    <message>
        <source>What became of the child</source>
        <translation>核查结果</translation>
    </message>
    <message>
        <source>Goes into the register of school-age children with decision 2</source>
        <translation>按 2 判定时写入适龄儿童台账</translation>
    </message>
    <message>
        <source>– still to find out –</source>
        <translation>– 待核实 –</translation>
    </message>
    <message>
        <source>Evidence or reason: who was asked, which paper</source>
        <translation>依据：问了谁、什么材料</translation>
    </message>
    <message>
        <source>Evidence or reason</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Decided by %1 on %2</source>
        <translation>%1 于 %2 判定</translation>
    </message>
    <message>
        <source>on no roster</source>
        <translation>不在学籍名单</translation>
    </message>
    <message>
        <source>differs: %1</source>
        <translation>不一致：%1</translation>
    </message>
</context>
<context>
    <name>xiange::ui::CompareRowsModel</name>
    <message>
        <source>✓ booked</source>
        <translation>✓ 已入账</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= 同一人</translation>
    </message>
    <message>
        <source>≠ different</source>
        <translation>≠ 不是</translation>
    </message>
    <message>
        <source>… later</source>
        <translation>… 待查</translation>
    </message>
    <message>
        <source>Row %1 of the list</source>
        <translation>名单第%1行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>booked as</comment>
        <translation>✓ %1</translation>
    </message>
</context>
<context>
    <name>xiange::ui::CompareSection</name>
    <message>
        <source>Compare lists</source>
        <translation>名单比对</translation>
    </message>
    <message>
        <source>No list has been compared yet. Choose the department and open its workbook.</source>
        <translation>还没有比对过名单。请选择部门，打开它的表格。</translation>
    </message>
    <message>
        <source>&lt;p&gt;A list of the police, civil affairs, the disabled persons&apos; federation, rural revitalization, another school or the national system is compared with the roster. &lt;b&gt;1&lt;/b&gt; same child, &lt;b&gt;2&lt;/b&gt; different, &lt;b&gt;3&lt;/b&gt; later; &lt;b&gt;Ctrl+Z&lt;/b&gt; takes the last decision back. Nothing is booked before you press Book, and a near miss never without your decision.&lt;/p&gt;</source>
        <translation>&lt;p&gt;把公安、民政、残联、乡村振兴、其他学校或全国系统的名单与学籍比对。&lt;b&gt;1&lt;/b&gt; 同一儿童，&lt;b&gt;2&lt;/b&gt; 不是，&lt;b&gt;3&lt;/b&gt; 待查；&lt;b&gt;Ctrl+Z&lt;/b&gt; 撤销上一次判定。按“入账”之前不写入任何内容；相近的须由您判定，绝不自动入账。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Compared lists</source>
        <translation>已比对的名单</translation>
    </message>
    <message>
        <source>Which list to review</source>
        <translation>选择要核对的名单</translation>
    </message>
    <message>
        <source>Only what changed</source>
        <translation>只看变化</translation>
    </message>
    <message>
        <source>Without the rows that are as they were in the last list of this department</source>
        <translation>不显示与该部门上次名单相同的行</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Whose list is to be opened</source>
        <translation>要打开哪个部门的名单</translation>
    </message>
    <message>
        <source>Open a list…</source>
        <translation>打开名单…</translation>
    </message>
    <message>
        <source>Compare a department&apos;s workbook</source>
        <translation>比对部门的表格</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>入账</translation>
    </message>
    <message>
        <source>Book what is the same and what has been decided</source>
        <translation>把相同的和已判定的入账</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>相近</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1  %2  %3</source>
        <translation>%1  %2  %3</translation>
    </message>
    <message>
        <source>%1 rows, %2 out of age, %3 not taken. %4 still to decide, %5 booked.</source>
        <translation>共%1行，不在学龄%2，未采用%3；待判定%4，已入账%5。</translation>
    </message>
    <message>
        <source>Against the last list: %1 new or changed, %2 gone.</source>
        <translation>与上次名单相比：新增或变化%1，减少%2。</translation>
    </message>
    <message>
        <source>%1 is on no roster. Choose what became of the child first.</source>
        <translation>%1不在学籍名单上，请先选择核查结果。</translation>
    </message>
    <message>
        <source>The last decision was taken back.</source>
        <translation>已撤销上一次判定。</translation>
    </message>
    <message>
        <source>There is no decision to take back.</source>
        <translation>没有可撤销的判定。</translation>
    </message>
    <message>
        <source>Book the list</source>
        <translation>名单入账</translation>
    </message>
    <message>
        <source>What agrees beyond doubt and what has been decided goes into key groups, the school-age register and cases. %1 row(s) still wait for a decision and are left out.</source>
        <translation>完全相同的和已判定的将写入重点群体、适龄儿童台账和劝返个案；还有%1行待判定，这次不写入。</translation>
    </message>
    <message>
        <source>%1 row(s) booked: %2 key groups, %3 in the school-age register, %4 cases.</source>
        <translation>已入账%1行：重点群体%2，适龄儿童台账%3，劝返个案%4。</translation>
    </message>
    <message>
        <source>Compare a list</source>
        <translation>比对名单</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.xls *.ods *.csv *.txt)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv *.txt)</translation>
    </message>
    <message>
        <source>Reading and comparing the list…</source>
        <translation>正在读取并比对名单…</translation>
    </message>
    <message>
        <source>Take booking back</source>
        <translation>撤销入账</translation>
    </message>
    <message>
        <source>Takes the last booking of this list back as a whole</source>
        <translation>把此名单最近一次入账整体撤销</translation>
    </message>
    <message>
        <source>Key groups and lines of the school-age register that this list brought are taken back, with the cases that it opened and that nobody has worked on.</source>
        <translation>将撤回这份名单带来的重点群体和适龄儿童台账记录，以及由它开立、尚无人办理的个案。</translation>
    </message>
    <message>
        <source>No longer booked: %1 row(s), %2 key groups, %3 in the school-age register, %4 cases.</source>
        <translation>已撤回登记：%1 行，重点群体 %2 条，适龄儿童台账 %3 条，个案 %4 件。</translation>
    </message>
    <message>
        <source>%1 Somebody has worked on these cases, they stay: %2.</source>
        <comment>a sentence</comment>
        <translation>%1以下学生的个案已有人办理，予以保留：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>xiange::ui::DataSection</name>
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
        <source>in the file:</source>
        <translation>文件中：</translation>
    </message>
    <message>
        <source>ID number kept:</source>
        <translation>现存身份证号：</translation>
    </message>
    <message>
        <source>phone kept:</source>
        <translation>现存电话：</translation>
    </message>
    <message>
        <source>suggested:</source>
        <translation>建议：</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shows the hidden number or phone (V); the look is recorded</source>
        <translation>显示隐藏的证号或电话（V）；查看会留痕</translation>
    </message>
    <message>
        <source>&lt;p&gt;Before November the whole roster has to be right: every record&apos;s problems by kind, with what would mend them. Nothing is changed before you say so.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Enter&lt;/b&gt; take the suggestion · &lt;b&gt;E&lt;/b&gt; type the right value · &lt;b&gt;V&lt;/b&gt; show what is hidden · &lt;b&gt;Ctrl+Z&lt;/b&gt; take the last mending back · &lt;b&gt;Ctrl+Shift+E&lt;/b&gt; spreadsheet&lt;/p&gt;</source>
        <translation>&lt;p&gt;每年11月前须把学籍数据核对完整：按问题类别列出每条记录及建议改法。未经确认不作任何改动。&lt;/p&gt;&lt;p&gt;&lt;b&gt;回车&lt;/b&gt; 采纳建议 · &lt;b&gt;E&lt;/b&gt; 输入正确值 · &lt;b&gt;V&lt;/b&gt; 显示隐藏内容 · &lt;b&gt;Ctrl+Z&lt;/b&gt; 撤销上次修改 · &lt;b&gt;Ctrl+Shift+E&lt;/b&gt; 导出工作簿&lt;/p&gt;</translation>
    </message>
    <message>
        <source>children in all</source>
        <translation>儿童总数</translation>
    </message>
    <message>
        <source>children complete</source>
        <translation>已核查无误</translation>
    </message>
    <message>
        <source>children with problems</source>
        <translation>有问题的儿童</translation>
    </message>
    <message>
        <source>problems in all</source>
        <translation>问题条数</translation>
    </message>
</context>
<context>
    <name>xiange::ui::NamesSection</name>
    <message>
        <source>Spreadsheet</source>
        <translation>导出工作簿</translation>
    </message>
    <message>
        <source>Saves the names as a workbook</source>
        <translation>把名单存为工作簿</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) written to %1.</source>
        <translation>
            <numerusform>%n名儿童已写入%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xiange::ui::ReadySection</name>
    <message>
        <source>Three comparisons</source>
        <translation>三项比对</translation>
    </message>
    <message>
        <source>found</source>
        <translation>比对出</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>学校班级（镇村）</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>比对结果</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>A list is lacking</source>
        <translation>缺少名单</translation>
    </message>
    <message>
        <source>Nobody is found</source>
        <translation>没有比对出学生</translation>
    </message>
    <message>
        <source>&lt;p&gt;The three comparisons that are made again and again: the hukou list against the roster (not enrolled), the roster against the school (not there), dropouts against formerly poor families. Each is made anew when it is chosen.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Enter&lt;/b&gt; the child or its case · &lt;b&gt;Ctrl+Shift+E&lt;/b&gt; spreadsheet&lt;/p&gt;</source>
        <translation>&lt;p&gt;经常要做的三项比对：户籍与学籍（未入学）、学籍与在校（在籍不在校）、辍学与脱贫户。每次选择时按最新数据重新比对。&lt;/p&gt;&lt;p&gt;&lt;b&gt;回车&lt;/b&gt; 打开学生或个案 · &lt;b&gt;Ctrl+Shift+E&lt;/b&gt; 导出工作簿&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open it under “Compare lists” first.</source>
        <translation>请先在“名单比对”中打开该名单。</translation>
    </message>
</context>
<context>
    <name>xiange::ui::ReportInboxView</name>
    <message>
        <source>reported</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期未报</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期报送</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>在校生</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>疑似辍学</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>辍学</translation>
    </message>
    <message>
        <source>followed up</source>
        <translation>复学跟踪</translation>
    </message>
    <message>
        <source>No school has reported this month yet</source>
        <translation>本月还没有学校报送</translation>
    </message>
    <message>
        <source>Open the schools&apos; files, or drop them here: several at once. Due on %1.</source>
        <translation>打开各校文件，或拖放到这里，可一次多个。应于%1前报送。</translation>
    </message>
    <message>
        <source>Open the schools&apos; files</source>
        <translation>打开各校文件</translation>
    </message>
    <message>
        <source>Month&apos;s files of schools (*.xgreport);;All files (*)</source>
        <translation>学校月报文件 (*.xgreport);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file and what became of it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 in</source>
        <translation>已收%1/%2</translation>
    </message>
    <message>
        <source>The town&apos;s ledger</source>
        <translation>镇街汇总台账</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) written to %1.</source>
        <translation>
            <numerusform>%n名儿童已写入%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>The town&apos;s ledger …</source>
        <translation>汇总台账…</translation>
    </message>
    <message>
        <source>Saves sums and names of the month as a workbook</source>
        <translation>把本月汇总和名单存为工作簿</translation>
    </message>
    <message>
        <source>Open files …</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Takes in the files of schools, many at once</source>
        <translation>收取各校文件，可一次多个</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Files opened</source>
        <translation>已打开的文件</translation>
    </message>
    <message>
        <source>The school has read out the same key</source>
        <translation>已电话核对，密钥一致</translation>
    </message>
    <message>
        <source>Remembers the key of this school and takes the file in</source>
        <translation>记住该校密钥并收取文件</translation>
    </message>
</context>
<context>
    <name>xiange::ui::ReportMakeView</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Write the month&apos;s file …</source>
        <translation>生成月报文件…</translation>
    </message>
    <message>
        <source>Writes one signed file to hand to the town</source>
        <translation>生成一份带签名的文件，交镇街</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Children named in the file</source>
        <translation>文件所列学生</translation>
    </message>
    <message>
        <source>Choose a school</source>
        <translation>请选择学校</translation>
    </message>
    <message>
        <source>Each school reports its own month: choose one at the top.</source>
        <translation>各校分别报送：请在上方选择一所学校。</translation>
    </message>
    <message>
        <source>The file is signed with the school&apos;s key and not encrypted: hand it over in person or by the office network. The town asks for the key once by phone: %1</source>
        <translation>文件带本校签名、未加密，含学生姓名，请当面或经政务内网递交。镇街首次收取时会电话核对密钥：%1</translation>
    </message>
    <message>
        <source>pupils</source>
        <translation>在校生</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>疑似辍学</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>辍学</translation>
    </message>
    <message>
        <source>followed up</source>
        <translation>复学跟踪</translation>
    </message>
    <message>
        <source>Zero report: no suspected or confirmed dropout in the month, none open at its end.</source>
        <translation>零报告：本月无疑似辍学、辍学学生，期末无未结案个案。</translation>
    </message>
    <message>
        <source>In the month: %1 newly suspected, %2 confirmed, %3 back at school, %4 closed.</source>
        <translation>本月新增疑似辍学%1人、认定辍学%2人、劝返复学%3人、销号%4人。</translation>
    </message>
    <message numerus="yes">
        <source>Counted up to %1: %2 classes, %3 pupils, %n child(ren) named. ID numbers, phones and addresses are not in it.</source>
        <translation>
            <numerusform>截至%1：%2个班，在校生%3人，列名学生%n人。不含身份证号、电话和住址。</numerusform>
        </translation>
    </message>
    <message>
        <source>The month&apos;s file</source>
        <translation>月报文件</translation>
    </message>
    <message>
        <source>Month&apos;s file of a school (*.xgreport)</source>
        <translation>学校月报文件 (*.xgreport)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已生成：%1</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印月报</translation>
    </message>
    <message>
        <source>The monthly report to sign; a zero report where there is nothing (Ctrl+P)</source>
        <translation>打印月报签章；无个案为零报告（Ctrl+P）</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>导出工作簿</translation>
    </message>
    <message>
        <source>The monthly report as a workbook; of all schools where none is chosen</source>
        <translation>月报存为工作簿；未选学校时为全部学校</translation>
    </message>
    <message>
        <source>The monthly report</source>
        <translation>月报</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>xiange::ui::ReportRows</name>
    <message>
        <source>%1, school code %2, written by %3</source>
        <translation>%1，学校标识码%2，制表人%3</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>数据存疑</translation>
    </message>
    <message>
        <source>late</source>
        <translation>逾期报送</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已报</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>State</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Written on</source>
        <translation>制表</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>在校生</translation>
    </message>
    <message>
        <source>New suspected</source>
        <translation>新增疑似</translation>
    </message>
    <message>
        <source>New confirmed</source>
        <translation>认定辍学</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>劝返复学</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Open: suspected</source>
        <translation>期末疑似</translation>
    </message>
    <message>
        <source>Open: confirmed</source>
        <translation>期末辍学</translation>
    </message>
    <message>
        <source>Followed up</source>
        <translation>复学跟踪</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期未报</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未报</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>已收取</translation>
    </message>
    <message>
        <source>newer than before: it counts</source>
        <translation>比原件新，以此为准</translation>
    </message>
    <message>
        <source>older: kept, does not count</source>
        <translation>比原件旧，留存不计</translation>
    </message>
    <message>
        <source>the same file was there: nothing changed</source>
        <translation>同一文件已收过，无变化</translation>
    </message>
    <message>
        <source>key not compared yet</source>
        <translation>密钥未核对</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒收</translation>
    </message>
</context>
<context>
    <name>xiange::ui::ReportsSection</name>
    <message>
        <source>Reporting</source>
        <translation>月报上报</translation>
    </message>
    <message>
        <source>From the school upward</source>
        <translation>学校上报</translation>
    </message>
    <message>
        <source>Received from schools</source>
        <translation>镇街收取汇总</translation>
    </message>
    <message>
        <source>&lt;p&gt;No network is needed: a school writes one signed file a month, the town opens the files of its schools, many at once. An altered file is refused; the same file twice changes nothing. A school&apos;s key is compared once by phone.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+Enter&lt;/b&gt; write the file · &lt;b&gt;Ctrl+P&lt;/b&gt; print the report · &lt;b&gt;Ctrl+O&lt;/b&gt; open files · &lt;b&gt;Ctrl+Shift+E&lt;/b&gt; the town&apos;s ledger&lt;/p&gt;</source>
        <translation>&lt;p&gt;不需要网络：学校每月生成一份带签名的文件，镇街一次打开各校文件。改动过的文件拒收；同一文件重复打开不会有变化。各校密钥首次电话核对一次。&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+回车&lt;/b&gt; 生成文件 · &lt;b&gt;Ctrl+P&lt;/b&gt; 打印月报 · &lt;b&gt;Ctrl+O&lt;/b&gt; 打开文件 · &lt;b&gt;Ctrl+Shift+E&lt;/b&gt; 工作簿、汇总台账&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>xiange::ui::SchoolAgeForm</name>
    <message>
        <source>Child</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>就学情况</translation>
    </message>
    <message>
        <source>Reason, what was found out</source>
        <translation>原因、核实情况</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
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
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村居</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住址</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Writes the child into the register</source>
        <translation>写入台账</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Closes the form (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Show number, phone</source>
        <translation>显示证号、电话</translation>
    </message>
    <message>
        <source>Shows ID number, phone and address; the look is recorded</source>
        <translation>显示身份证号、电话和住址；查看会留痕</translation>
    </message>
    <message>
        <source>New child</source>
        <translation>登记儿童</translation>
    </message>
</context>
<context>
    <name>xiange::ui::SchoolAgeModel</name>
    <message>
        <source>unknown</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>待明确</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>学籍名册</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Town, village</source>
        <translation>镇街村居</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>就学情况</translation>
    </message>
    <message>
        <source>School, class</source>
        <translation>学校班级</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1: read from the address, the household has not been assigned to a village</source>
        <translation>%1：按住址推定，尚未登记到户</translation>
    </message>
    <message>
        <source>%1 (by address)</source>
        <translation>%1（推定）</translation>
    </message>
</context>
<context>
    <name>xiange::ui::SchoolAgeSection</name>
    <message>
        <source>All towns</source>
        <translation>全部镇街</translation>
    </message>
    <message>
        <source>All villages</source>
        <translation>全部村居</translation>
    </message>
    <message>
        <source>children</source>
        <translation>适龄儿童</translation>
    </message>
    <message>
        <source>in school here</source>
        <translation>本地在校</translation>
    </message>
    <message>
        <source>not at school</source>
        <translation>应在校未在校</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Not at school %1</source>
        <translation>未在校 %1</translation>
    </message>
    <message>
        <source>Elsewhere %1</source>
        <translation>外地就读 %1</translation>
    </message>
    <message>
        <source>Hukou problem %1</source>
        <translation>户籍问题 %1</translation>
    </message>
    <message>
        <source>Named by lists %1</source>
        <translation>名单所列 %1</translation>
    </message>
    <message>
        <source>No child of school age is known yet</source>
        <translation>还没有适龄儿童</translation>
    </message>
    <message>
        <source>No child fits</source>
        <translation>没有符合条件的儿童</translation>
    </message>
    <message>
        <source>Import the roster, book the list of the police, or enter a child by hand.</source>
        <translation>请导入学籍名册、公安名单入账，或手工登记。</translation>
    </message>
    <message>
        <source>Choose another place or group.</source>
        <translation>请换一个镇村或类别。</translation>
    </message>
    <message>
        <source>School-age register</source>
        <translation>适龄儿童台账</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) written to %1.</source>
        <translation>
            <numerusform>%n名儿童已写入%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan of the town</source>
        <translation>一镇一案</translation>
    </message>
    <message>
        <source>PDF to print (*.pdf);;Document to edit (*.odt)</source>
        <translation>打印用PDF (*.pdf);;可编辑文档 (*.odt)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>A child of the school-age register is being written.</source>
        <translation>有一名适龄儿童正在登记，尚未保存。</translation>
    </message>
    <message>
        <source>School-age children</source>
        <translation>适龄儿童</translation>
    </message>
    <message>
        <source>Plan of the town …</source>
        <translation>一镇一案…</translation>
    </message>
    <message>
        <source>Writes the plan of the town from the figures of today</source>
        <translation>按今天的数据生成一镇一案</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>导出工作簿</translation>
    </message>
    <message>
        <source>Saves the children shown as a workbook</source>
        <translation>把所列儿童另存为工作簿</translation>
    </message>
    <message>
        <source>Enter a child</source>
        <translation>登记儿童</translation>
    </message>
    <message>
        <source>Enters a child that no list has named</source>
        <translation>登记名单之外的适龄儿童</translation>
    </message>
    <message>
        <source>Which children</source>
        <translation>显示哪些儿童</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>镇街</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村居</translation>
    </message>
    <message>
        <source>Name, household, responsible person, school</source>
        <translation>姓名、户主、责任人、学校</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every child of school age by town and village, with household and responsible person; those who ought to be at school and are not stand first. They come from the roster, from booked lists, and by hand.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Enter&lt;/b&gt; write what is known of the child · &lt;b&gt;Ctrl+N&lt;/b&gt; a new child · &lt;b&gt;/&lt;/b&gt; find · &lt;b&gt;Ctrl+P&lt;/b&gt; print · &lt;b&gt;Ctrl+Shift+E&lt;/b&gt; spreadsheet&lt;/p&gt;</source>
        <translation>&lt;p&gt;按镇村列出全部适龄儿童，带户主和责任人；应在校未在校的排在最前。来源是学籍名册、已入账的名单和手工登记。&lt;/p&gt;&lt;p&gt;&lt;b&gt;回车&lt;/b&gt; 登记核实情况 · &lt;b&gt;Ctrl+N&lt;/b&gt; 登记儿童 · &lt;b&gt;/&lt;/b&gt; 查找 · &lt;b&gt;Ctrl+P&lt;/b&gt; 打印 · &lt;b&gt;Ctrl+Shift+E&lt;/b&gt; 导出工作簿&lt;/p&gt;</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>疑似辍学</translation>
    </message>
    <message>
        <source>village by address</source>
        <translation>村居按住址推定</translation>
    </message>
    <message>
        <source>Suspected %1</source>
        <translation>疑似辍学 %1</translation>
    </message>
    <message>
        <source>Reading the register …</source>
        <translation>正在读取适龄儿童台账……</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>在籍不在校</translation>
    </message>
    <message>
        <source>Not seen: on the roster, not in school by the rolls or the term-start check, and no case yet. Not at school: confirmed dropouts among them. Village by address: read from the address, not yet assigned to a household; to be confirmed by the village.</source>
        <translation>在籍不在校：点名或开学排查显示不在校、尚未立案的学生。应在校未在校：含已认定的辍学学生。村居按住址推定：由住址读出，尚未分配包户，须由村居核实。</translation>
    </message>
    <message>
        <source>Not seen %1</source>
        <translation>在籍不在校 %1</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>外地就读</translation>
    </message>
</context>
<context>
    <name>xiange::ui::TermSchools</name>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Enter opens the check of the school</source>
        <translation>回车进入该校的开学排查</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Finished on %1</source>
        <translation>已于%1完成</translation>
    </message>
    <message numerus="yes">
        <source>Was due %1, %n day(s) ago</source>
        <translation>
            <numerusform>应于%1完成，已逾期%n天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due %1, %n day(s) left</source>
        <translation>
            <numerusform>%1截止，还有%n天</numerusform>
        </translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>State</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>应到</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>实到</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>待判定</translation>
    </message>
    <message>
        <source>Classes open</source>
        <translation>未排查班级</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>截止</translation>
    </message>
</context>
<context>
    <name>xiange::ui::TermSection</name>
    <message>
        <source>No class has children yet</source>
        <translation>还没有学生</translation>
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
        <source>Open the check first: the report says what it found.</source>
        <translation>请先开始排查：报告据排查结果生成。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>排查报告</translation>
    </message>
    <message>
        <source>Writes the report with the statistics and the names, to be signed (Ctrl+P)</source>
        <translation>生成报告、统计表和未到名单，打印签章（Ctrl+P）</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>全部学校</translation>
    </message>
    <message>
        <source>Back to the list of all schools</source>
        <translation>返回全部学校列表</translation>
    </message>
    <message>
        <source>&lt;p&gt;Within a month of the term&apos;s start every school finds out who is there. Open the check, choose a class, mark only the children who did not come, confirm the class.&lt;/p&gt;&lt;p&gt;With all schools in view: the schools and how far each is; &lt;b&gt;Enter&lt;/b&gt; goes into one, &lt;b&gt;Alt+Left&lt;/b&gt; back.&lt;/p&gt;&lt;p&gt;&lt;b&gt;initials, Enter&lt;/b&gt; did not come · &lt;b&gt;1–7&lt;/b&gt; whereabouts · &lt;b&gt;Ctrl+Enter&lt;/b&gt; confirm the class and go to the next · &lt;b&gt;Ctrl+Shift+E&lt;/b&gt; spreadsheet&lt;/p&gt;</source>
        <translation>&lt;p&gt;开学一个月内，各校要查清每个学生是否到校。先开始排查，选一个班，只标未到的学生，再确认该班。&lt;/p&gt;&lt;p&gt;查看全部学校时：列出各校进度；&lt;b&gt;回车&lt;/b&gt;进入一所学校，&lt;b&gt;Alt+←&lt;/b&gt;返回。&lt;/p&gt;&lt;p&gt;&lt;b&gt;姓名首字母、回车&lt;/b&gt; 未到 · &lt;b&gt;1–7&lt;/b&gt; 去向 · &lt;b&gt;Ctrl+回车&lt;/b&gt; 确认本班并转到下一班 · &lt;b&gt;Ctrl+Shift+E&lt;/b&gt; 导出表格&lt;/p&gt;</translation>
    </message>
</context>
</TS>
