<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>School-age register…</source>
        <translation>适龄儿童台账…</translation>
    </message>
    <message>
        <source>Write the register of school-age children as a workbook</source>
        <translation>把适龄儿童台账导出为表格</translation>
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
        <source>School-age register</source>
        <translation>适龄儿童台账</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) written to %1.</source>
        <translation><numerusform>已写入%n名儿童：%1</numerusform></translation>
    </message>
</context>
</TS>
