<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>xiange::ui::AbsencesTab</name>
    <message>
        <source>– not called</source>
        <translation>– 未点名</translation>
    </message>
    <message>
        <source>green: present</source>
        <translation>绿色 出勤</translation>
    </message>
    <message>
        <source>No roll of this school year has been taken yet.</source>
        <translation>本学年尚未点名。</translation>
    </message>
    <message>
        <source>%1 of %2 half days missed (%3)</source>
        <translation>缺勤 %1 / %2 个半天（%3）</translation>
    </message>
    <message>
        <source>Runs without leave</source>
        <translation>连续旷课</translation>
    </message>
    <message>
        <source>%1 school days</source>
        <translation>%1 个上课日</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>xiange::ui::BulkBar</name>
    <message>
        <source>from</source>
        <translation>自</translation>
    </message>
    <message>
        <source>From which day on</source>
        <translation>从哪一天起</translation>
    </message>
    <message>
        <source>Set class</source>
        <translation>调班</translation>
    </message>
    <message>
        <source>Move the chosen children into a class</source>
        <translation>把所选学生调到一个班</translation>
    </message>
    <message>
        <source>Add key group</source>
        <translation>加入重点群体</translation>
    </message>
    <message>
        <source>Add the chosen children to a key group</source>
        <translation>把所选学生加入一个重点群体</translation>
    </message>
    <message>
        <source>Export these</source>
        <translation>导出所选</translation>
    </message>
    <message>
        <source>Write the chosen children to a file</source>
        <translation>把所选学生导出为文件</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) chosen</source>
        <translation>
            <numerusform>已选 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>From which list or proof is it known?</source>
        <translation>来源（名单或证明）</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) changed. Ctrl+Z takes it back.</source>
        <translation>
            <numerusform>已修改 %n 人，按 Ctrl+Z 可撤销。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken back for %n child(ren).</source>
        <translation>
            <numerusform>已撤销 %n 名学生的修改。</numerusform>
        </translation>
    </message>
    <message>
        <source>changing…</source>
        <translation>正在修改…</translation>
    </message>
</context>
<context>
    <name>xiange::ui::CasesTab</name>
    <message>
        <source>Enter goes there</source>
        <translation>回车打开</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>记联系</translation>
    </message>
    <message>
        <source>Note a talk with the family; opens a case at “watch” if there is none</source>
        <translation>记录与家庭的联系；没有个案时自动建立“关注”个案</translation>
    </message>
    <message>
        <source>Open a case</source>
        <translation>建立个案</translation>
    </message>
    <message>
        <source>Open a return-to-school case</source>
        <translation>建立劝返个案</translation>
    </message>
    <message>
        <source>There has been no case of this child.</source>
        <translation>该生没有劝返个案。</translation>
    </message>
    <message>
        <source>Cases of this child</source>
        <translation>该生的劝返个案</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1，自%2</translation>
    </message>
</context>
<context>
    <name>xiange::ui::ChangesReview</name>
    <message>
        <source>Can be recorded</source>
        <translation>可办理</translation>
    </message>
    <message>
        <source>To be supplied</source>
        <translation>待补材料</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不能导入</translation>
    </message>
    <message>
        <source>recorded before; nothing is changed</source>
        <translation>此前已登记，不再变动</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Status changes, row by row</source>
        <translation>逐条学籍异动</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已办理</translation>
    </message>
    <message>
        <source>status changes</source>
        <translation>条异动</translation>
    </message>
    <message>
        <source>reason or proof, in the child&apos;s record</source>
        <translation>在学生档案中补原因或证明</translation>
    </message>
    <message>
        <source>recorded before</source>
        <translation>此前已登记</translation>
    </message>
    <message>
        <source>the reason stands beside the row</source>
        <translation>原因写在各行</translation>
    </message>
    <message>
        <source>every row can be recorded</source>
        <translation>每一行都可办理</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
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
        <source>Change</source>
        <translation>异动</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Save the rejected rows …</source>
        <translation>导出不能导入的行…</translation>
    </message>
    <message>
        <source>A workbook of the rejected rows with the reasons, to be mended and imported again</source>
        <translation>把不能导入的行连同原因存成工作簿，改好后可再次导入</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>显示完整内容</translation>
    </message>
    <message>
        <source>Shows the numbers; the look is recorded</source>
        <translation>显示完整号码；查看会留下记录</translation>
    </message>
</context>
<context>
    <name>xiange::ui::ChangesTab</name>
    <message>
        <source>no class</source>
        <translation>无班级</translation>
    </message>
    <message>
        <source>A new change</source>
        <translation>新增异动</translation>
    </message>
    <message>
        <source>Record a change of the child&apos;s status</source>
        <translation>登记学籍异动</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>异动类别</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证明材料</translation>
    </message>
    <message>
        <source>Other school</source>
        <translation>对方学校</translation>
    </message>
    <message>
        <source>Into the class</source>
        <translation>转入班级</translation>
    </message>
    <message>
        <source>Last day, if known</source>
        <translation>结束日期（如已知）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close without recording</source>
        <translation>不登记并关闭</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>登记异动</translation>
    </message>
    <message>
        <source>the usual one</source>
        <translation>默认班级</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Effect: %1 → %2; %3 → %4</source>
        <translation>登记后：%1 → %2，%3 → %4</translation>
    </message>
    <message>
        <source>Last day in the class: %1</source>
        <translation>在原班最后一天：%1</translation>
    </message>
    <message>
        <source>No change of status is recorded.</source>
        <translation>没有学籍异动记录。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>撤回异动</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Recorded by mistake: the child stands as it did before</source>
        <translation>登记有误，恢复原状</translation>
    </message>
    <message>
        <source>Look at %1; the look is recorded</source>
        <translation>查看 %1；查看会留下记录</translation>
    </message>
    <message>
        <source>proof missing</source>
        <translation>缺证明材料</translation>
    </message>
    <message>
        <source>Attach a file …</source>
        <translation>附材料…</translation>
    </message>
    <message>
        <source>A photo, scan or PDF of up to 10 MB that proves this change</source>
        <translation>证明此项异动的照片、扫描件或 PDF，不超过 10 MB</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>附材料</translation>
    </message>
    <message>
        <source>Photos and documents (*.jpg *.jpeg *.png *.pdf);;All files (*)</source>
        <translation>照片和文件 (*.jpg *.jpeg *.png *.pdf);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>xiange::ui::ChildTab</name>
    <message>
        <source>since %1</source>
        <translation>%1起</translation>
    </message>
</context>
<context>
    <name>xiange::ui::DropZone</name>
    <message>
        <source>Let the roster file fall here</source>
        <translation>把花名册文件拖到这里</translation>
    </message>
    <message>
        <source>As it was exported from the national system or kept in Excel or WPS: .xlsx .xls .ods .csv. Title lines and the order of columns don&apos;t matter.</source>
        <translation>学籍系统导出的、Excel 或 WPS 里的都可以：.xlsx .xls .ods .csv。标题行和栏目顺序没有关系。</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Choose the roster file</source>
        <translation>选择花名册文件</translation>
    </message>
</context>
<context>
    <name>xiange::ui::FamilyTab</name>
    <message>
        <source>Add a member</source>
        <translation>添加成员</translation>
    </message>
    <message>
        <source>Add a member of the family</source>
        <translation>添加家庭成员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
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
        <source>Place of work</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>is a guardian</source>
        <translation>是监护人</translation>
    </message>
    <message>
        <source>works away from home</source>
        <translation>外出务工</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this member</source>
        <translation>保存该成员</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭住户</translation>
    </message>
    <message>
        <source>No village or community yet</source>
        <translation>尚未确定村（居）</translation>
    </message>
    <message>
        <source>Village or community</source>
        <translation>所在村（居）</translation>
    </message>
    <message>
        <source>The areas are kept in the settings</source>
        <translation>区域在“设置”中维护</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>包户责任人</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Phone of that person</source>
        <translation>责任人电话</translation>
    </message>
    <message>
        <source>Nobody of the family is entered yet.</source>
        <translation>尚未登记家庭成员。</translation>
    </message>
    <message>
        <source>guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>works away</source>
        <translation>外出务工</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change what is kept of %1</source>
        <translation>修改 %1 的信息</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove %1; Ctrl+Z brings it back</source>
        <translation>移除 %1（Ctrl+Z 可撤销）</translation>
    </message>
    <message>
        <source>A new member</source>
        <translation>新成员</translation>
    </message>
    <message>
        <source>Type the whole value; a hidden one can&apos;t be changed in part.</source>
        <translation>请输入完整内容，隐藏的内容不能只改一部分。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>xiange::ui::FieldChangesModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>After</source>
        <translation>改为</translation>
    </message>
</context>
<context>
    <name>xiange::ui::FindingsModel</name>
    <message>
        <source>Rejected</source>
        <translation>不能导入</translation>
    </message>
    <message>
        <source>Damaged by Excel</source>
        <translation>Excel 损坏</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>有疑</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>xiange::ui::GroupsTab</name>
    <message>
        <source>Another key group</source>
        <translation>添加重点群体</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Put the child into this key group</source>
        <translation>列入该重点群体</translation>
    </message>
    <message>
        <source>List of the civil affairs office, home visit …</source>
        <translation>民政名单、家访……</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Disability and placement</source>
        <translation>残疾情况与安置</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>degree %1</source>
        <translation>%1级</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>安置方式</translation>
    </message>
    <message>
        <source>In no key group.</source>
        <translation>不属于任何重点群体。</translation>
    </message>
    <message>
        <source>to be reviewed this term</source>
        <translation>本学期待复核</translation>
    </message>
    <message>
        <source>reviewed on %1</source>
        <translation>%1 已复核</translation>
    </message>
    <message>
        <source>Still so</source>
        <translation>仍属实</translation>
    </message>
    <message>
        <source>Somebody looked: %1 still holds</source>
        <translation>已核实：仍属“%1”</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>%1 holds no more from today</source>
        <translation>自今天起不再属于“%1”</translation>
    </message>
    <message>
        <source>It goes on</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>It was ended by mistake</source>
        <translation>误标为结束，恢复</translation>
    </message>
</context>
<context>
    <name>xiange::ui::HistoryTab</name>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>还没有修改记录。</translation>
    </message>
    <message>
        <source>Older changes are in the access log.</source>
        <translation>更早的修改见访问日志。</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2, from %3</source>
        <translation>%1，%2，来自 %3</translation>
    </message>
</context>
<context>
    <name>xiange::ui::ImportColumnsStep</name>
    <message>
        <source>Family member %1: %2</source>
        <translation>成员%1：%2</translation>
    </message>
    <message>
        <source>keep as it is</source>
        <translation>原样保留</translation>
    </message>
    <message>
        <source>What the columns mean</source>
        <translation>各栏目的含义</translation>
    </message>
    <message>
        <source>Remembered for the next file with the same headings</source>
        <translation>下次遇到同样表头时自动沿用</translation>
    </message>
    <message>
        <source>Say which column holds the names (姓名).</source>
        <translation>请指定哪一列是姓名。</translation>
    </message>
    <message>
        <source>Say which column holds the class (班级).</source>
        <translation>请指定哪一列是班级。</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的栏目</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>对应</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Sample values</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>原样保留</translation>
    </message>
    <message>
        <source>What the column %1 means</source>
        <translation>“%1”一栏的含义</translation>
    </message>
</context>
<context>
    <name>xiange::ui::ImportHeaderStep</name>
    <message>
        <source>Which row holds the headings?</source>
        <translation>哪一行是表头？</translation>
    </message>
    <message>
        <source>Choose the row with the arrows or the mouse</source>
        <translation>用方向键或鼠标选中那一行</translation>
    </message>
    <message>
        <source>Sheet of the file</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>The first rows of the sheet</source>
        <translation>工作表的前几行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>表头</translation>
    </message>
</context>
<context>
    <name>xiange::ui::ImportHistory</name>
    <message>
        <source>Imports so far</source>
        <translation>导入记录</translation>
    </message>
    <message>
        <source>the newest first</source>
        <translation>最近的在前</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>Puts every child back as it was before this import</source>
        <translation>把每名学生恢复到这次导入之前的样子</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>有效</translation>
    </message>
</context>
<context>
    <name>xiange::ui::ImportPanel</name>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 / %2 行</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>In a whole list a child that is not named is missing; in a list of changes it is left alone</source>
        <translation>完整名单中没有的学生会列出来；变更名单只处理所列学生</translation>
    </message>
    <message>
        <source>Whole list</source>
        <translation>完整名单</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation>变更名单</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Look at the dry run</source>
        <translation>试导入</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>导入进度</translation>
    </message>
    <message>
        <source>Take this import back</source>
        <translation>撤销这次导入</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Puts every child back as it was before this import</source>
        <translation>把每名学生恢复到这次导入之前的样子</translation>
    </message>
    <message>
        <source>Stop; nothing is kept</source>
        <translation>停止，不保留任何内容</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stopping …</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Choose the roster file</source>
        <translation>选择花名册文件</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.ods *.csv *.txt);;All files (*)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1 · sheet %2 · %n rows</source>
        <translation>
            <numerusform>%1 · 工作表 %2 · %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>More than one child in ten would change or leave. Is this the right file, and a whole list?</source>
        <translation>将有超过一成的学生变更或离校。文件选对了吗？是完整名单吗？</translation>
    </message>
    <message>
        <source>Many changes</source>
        <translation>变更很多</translation>
    </message>
    <message>
        <source>%1 of %2 children would change, %3 are missing from the list. Import all the same?</source>
        <translation>在册 %2 人中有 %1 人将变更，%3 人不在名单中。仍要导入吗？</translation>
    </message>
    <message>
        <source>Importing …</source>
        <translation>正在导入…</translation>
    </message>
    <message>
        <source>Imported: %1 new, %2 changed, %3 unchanged.</source>
        <translation>已导入：新增 %1，变更 %2，未变 %3。</translation>
    </message>
    <message>
        <source>Take the import back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Every child touched by this import is put back as it was before.</source>
        <translation>这次导入涉及的学生都会恢复到导入之前的样子。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n children are as before.</source>
        <translation>
            <numerusform>已撤销：%n 名学生恢复原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>不能导入</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>导出不能导入的行</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>工作簿 (*.xlsx)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n rejected rows in %1</source>
        <translation>
            <numerusform>已把 %n 行导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported in one piece; can be taken back as a whole</source>
        <translation>要么全部导入，要么一条也不导入；之后可整批撤销</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回名单</translation>
    </message>
    <message>
        <source>To the children</source>
        <translation>查看学生</translation>
    </message>
    <message numerus="yes">
        <source>Import %n children</source>
        <translation>
            <numerusform>导入 %n 名学生</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>没有可导入的内容</translation>
    </message>
    <message>
        <source>Check the headings</source>
        <translation>核对表头</translation>
    </message>
    <message>
        <source>Match the columns</source>
        <translation>对应栏目</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>回到上一步</translation>
    </message>
    <message>
        <source>Next: the columns</source>
        <translation>下一步：对应栏目</translation>
    </message>
    <message>
        <source>Next: dry run</source>
        <translation>下一步：试导入</translation>
    </message>
    <message numerus="yes">
        <source>Record %n changes</source>
        <translation>
            <numerusform>办理 %n 条异动</numerusform>
        </translation>
    </message>
    <message>
        <source>Not every column that a roster needs was recognised. Look at the row of headings, then say what the columns mean.</source>
        <translation>花名册必需的栏目没有全部识别。请核对表头行，再指定各栏目的含义。</translation>
    </message>
    <message>
        <source>Comparing with the register …</source>
        <translation>正在与花名册比对…</translation>
    </message>
    <message>
        <source>It is the same school</source>
        <translation>是同一所学校</translation>
    </message>
    <message>
        <source>Recorded: %1 status changes; %2 rejected.</source>
        <translation>已办理 %1 条学籍异动，%2 条不能办理。</translation>
    </message>
    <message>
        <source>School of the rows without a school code of their own</source>
        <translation>没有学校标识码的行属于哪所学校</translation>
    </message>
    <message>
        <source>Rows that name a 学校标识码 go to that school; all others to the one chosen here</source>
        <translation>写有学校标识码的行归入该校，其余的归入这里选的学校</translation>
    </message>
    <message>
        <source>School: by the code in the row</source>
        <translation>学校：按行中标识码</translation>
    </message>
    <message>
        <source>Choose the school</source>
        <translation>选择学校</translation>
    </message>
    <message>
        <source>The dry run was stopped; nothing has been changed.</source>
        <translation>试导入已停止，没有任何改动。</translation>
    </message>
    <message>
        <source>Taking the import back …</source>
        <translation>正在撤回导入…</translation>
    </message>
</context>
<context>
    <name>xiange::ui::ImportReview</name>
    <message>
        <source>What to show</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Save the rejected rows …</source>
        <translation>导出不能导入的行…</translation>
    </message>
    <message>
        <source>A workbook of the rejected rows with the reasons, to be mended and imported again</source>
        <translation>把不能导入的行连同原因存成工作簿，改好后可再次导入</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>需要看一眼的行</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Rejected %1</source>
        <translation>不能导入 %1</translation>
    </message>
    <message>
        <source>In doubt %1</source>
        <translation>有疑 %1</translation>
    </message>
    <message>
        <source>Changes %1</source>
        <translation>变更 %1</translation>
    </message>
    <message>
        <source>Missing %1</source>
        <translation>名单中没有 %1</translation>
    </message>
    <message>
        <source>Columns %1</source>
        <translation>栏目 %1</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>children</source>
        <translation>名学生</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>%1 unchanged, %2 missing from the list</source>
        <translation>未变 %1，名单中没有 %2</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>有疑</translation>
    </message>
    <message>
        <source>on the data check until mended</source>
        <translation>已列入数据核查</translation>
    </message>
    <message>
        <source>come in, and stay on the data check</source>
        <translation>导入后列入数据核查</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>不能导入</translation>
    </message>
    <message>
        <source>save them with the reasons</source>
        <translation>可导出带原因的工作簿</translation>
    </message>
    <message>
        <source>every row can be imported</source>
        <translation>每一行都能导入</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>文件中的栏目</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>识别为</translation>
    </message>
    <message>
        <source>Sample values</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>%1, family member %2</source>
        <translation>%1（家庭成员%2）</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>kept as it is</source>
        <translation>原样保留</translation>
    </message>
    <message>
        <source>Changes, field by field</source>
        <translation>逐项变更</translation>
    </message>
    <message>
        <source>Children missing from the list</source>
        <translation>名单中没有的学生</translation>
    </message>
    <message>
        <source>How the columns were understood</source>
        <translation>栏目对应</translation>
    </message>
    <message numerus="yes">
        <source>%n rows to look at</source>
        <translation>
            <numerusform>需要看一眼的 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to look at</source>
        <translation>没有需要看的行</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>显示完整内容</translation>
    </message>
    <message>
        <source>Shows the numbers, phones and addresses; the look is recorded</source>
        <translation>显示完整的证件号、电话和住址；查看会留下记录</translation>
    </message>
</context>
<context>
    <name>xiange::ui::MissingModel</name>
    <message>
        <source>In the register, not in this list: has the child left? Nothing is changed by the import.</source>
        <translation>在册而名单中没有，请核实是否离校。导入不会改动这名学生。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>xiange::ui::PapersTab</name>
    <message>
        <source>draft</source>
        <translation>拟稿</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>已送出</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>No paper about this child has been written yet.</source>
        <translation>还没有该生的文书。</translation>
    </message>
    <message>
        <source>Papers about this child</source>
        <translation>该生的文书</translation>
    </message>
</context>
<context>
    <name>xiange::ui::ProfilePanel</name>
    <message>
        <source>The child chosen</source>
        <translation>选中的学生</translation>
    </message>
    <message>
        <source>Show ID number, phones and address</source>
        <translation>显示证件号、电话和住址</translation>
    </message>
    <message>
        <source>Show ID number, phones and address; the look is recorded</source>
        <translation>显示证件号、电话和住址（查看会留下记录）</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>劝返</translation>
    </message>
    <message>
        <source>The return-to-school case of this child</source>
        <translation>这名学生的劝返记录</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>The roll of this child&apos;s class</source>
        <translation>所在班级的点名</translation>
    </message>
    <message>
        <source>No child chosen</source>
        <translation>未选学生</translation>
    </message>
    <message>
        <source>Choose a line of the list, or find a child with Ctrl+K.</source>
        <translation>在名单中选一行，或按 Ctrl+K 搜索学生。</translation>
    </message>
    <message>
        <source>Hide ID number, phones and address</source>
        <translation>隐藏证件号、电话和住址</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
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
        <source>Family</source>
        <translation>家庭</translation>
    </message>
    <message>
        <source>Own record for the guardian</source>
        <translation>打印个人信息给监护人</translation>
    </message>
    <message>
        <source>All that is kept about this child, as a PDF for the guardian (Ctrl+P); the asking is recorded</source>
        <translation>将保存的全部信息打印成 PDF 交监护人（Ctrl+P），操作会留下记录</translation>
    </message>
    <message>
        <source>What is kept of this child</source>
        <translation>该生档案</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>The child&apos;s own record</source>
        <translation>学生档案</translation>
    </message>
    <message>
        <source>Guardians and household</source>
        <translation>监护人与住户</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>群体</translation>
    </message>
    <message>
        <source>Key groups, disability, support plans</source>
        <translation>重点群体、残疾情况、帮扶计划</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>Attendance of the school year</source>
        <translation>本学年出勤</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>个案</translation>
    </message>
    <message>
        <source>Return-to-school cases</source>
        <translation>劝返个案</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>异动</translation>
    </message>
    <message>
        <source>Status changes</source>
        <translation>学籍异动</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Papers about this child</source>
        <translation>该生的文书</translation>
    </message>
    <message>
        <source>History</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Who changed what</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>%1 (Ctrl+Tab: the next one)</source>
        <translation>%1（Ctrl+Tab 下一页）</translation>
    </message>
    <message>
        <source>%1: %2 recorded. Ctrl+Z takes it back.</source>
        <comment>name, kind of change</comment>
        <translation>%1：已登记%2。按 Ctrl+Z 撤回。</translation>
    </message>
    <message>
        <source>Taken back at once</source>
        <translation>登记后随即撤回</translation>
    </message>
</context>
<context>
    <name>xiange::ui::RecordTab</name>
    <message>
        <source>Type a new value over the hidden one; saved when the field is left</source>
        <translation>直接输入新值覆盖隐藏内容，离开时保存</translation>
    </message>
    <message>
        <source>Saved when the field is left; Esc puts it back</source>
        <translation>离开时保存，Esc 还原</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Type the whole value; a hidden one can&apos;t be changed in part.</source>
        <translation>请输入完整内容，隐藏的内容不能只改一部分。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Correct the field below: the mark goes when the value is right</source>
        <translation>在下方更正，改对后提示自动消失</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>就读班级</translation>
    </message>
    <message>
        <source>Other columns of the roster</source>
        <translation>花名册其他栏目</translation>
    </message>
    <message>
        <source>Hukou place</source>
        <translation>户籍地</translation>
    </message>
</context>
<context>
    <name>xiange::ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>xiange::ui::StudentListModel</name>
    <message numerus="yes">
        <source>%n to mend</source>
        <translation>
            <numerusform>%n 处待更正</numerusform>
        </translation>
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
        <source>Seat</source>
        <translation>座号</translation>
    </message>
    <message>
        <source>Status and key groups</source>
        <translation>状态与重点群体</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Days missed this term, with leave or without</source>
        <translation>本学期缺课天数（含请假）</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>缺课</translation>
    </message>
    <message>
        <source>Guardian&apos;s phone</source>
        <translation>监护人电话</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
</context>
<context>
    <name>xiange::ui::StudentsPage</name>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Import a roster</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Nobody is found with this filter.</source>
        <translation>没有符合条件的学生。</translation>
    </message>
    <message>
        <source>There are no children yet.</source>
        <translation>还没有学生</translation>
    </message>
    <message>
        <source>Import the roster of the national system, or the list you keep in Excel or WPS. Nothing is written before you have seen what it does.</source>
        <translation>导入学籍系统导出的花名册，或您在 Excel、WPS 里的名单。先试导入，看过结果再写入。</translation>
    </message>
    <message>
        <source>Filter by name, pinyin, initials or number</source>
        <translation>按姓名、拼音、首字母或号码筛选</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, student number, end of the ID number (Ctrl+F)</source>
        <translation>姓名、拼音、首字母、学籍号、证件号末几位 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Name, pinyin, number</source>
        <translation>姓名、拼音、学籍号</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Key group</source>
        <translation>重点群体</translation>
    </message>
    <message>
        <source>Any group</source>
        <translation>全部群体</translation>
    </message>
    <message>
        <source>Data to mend</source>
        <translation>信息有疑</translation>
    </message>
    <message>
        <source>Only children whose record has to be mended</source>
        <translation>只看信息有待更正的学生</translation>
    </message>
    <message>
        <source>No filter</source>
        <translation>取消筛选</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>显示全部学生</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>全部班级</translation>
    </message>
    <message>
        <source>%1 children</source>
        <translation>%1 人</translation>
    </message>
    <message>
        <source>An import is running; closing stops it, and nothing of it is kept.</source>
        <translation>正在导入，现在关闭会停止导入，不保留任何内容。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the children of the list to a file</source>
        <translation>把列表中的学生导出为文件</translation>
    </message>
    <message>
        <source>Without private values</source>
        <translation>不含敏感信息</translation>
    </message>
    <message>
        <source>For public display: class, name, sex</source>
        <translation>公示版：班级、姓名、性别</translation>
    </message>
    <message>
        <source>Everything, to be imported again</source>
        <translation>全部字段（可再导入）</translation>
    </message>
    <message>
        <source>A file is being written.</source>
        <translation>正在写文件。</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Boarders</source>
        <translation>住校</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选方案</translation>
    </message>
    <message>
        <source>Filters kept under a name</source>
        <translation>已命名的筛选方案</translation>
    </message>
    <message>
        <source>Keep this filter…</source>
        <translation>保存当前筛选…</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>保存当前筛选</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>What for? It stands in the log.</source>
        <translation>用途（记入日志）</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx);;Text (*.csv)</source>
        <translation>工作簿 (*.xlsx);;文本 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) written to %1.</source>
        <translation>
            <numerusform>已将 %n 人写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is kept about this child, for the guardian</source>
        <translation>该生的全部信息（交监护人）</translation>
    </message>
    <message>
        <source>Own record.pdf</source>
        <translation>学生个人信息记录.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Taken back — %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>There is no change to take back.</source>
        <translation>没有可撤销的修改。</translation>
    </message>
    <message>
        <source>Made again — %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>There is no change to make again.</source>
        <translation>没有可重做的修改。</translation>
    </message>
    <message>
        <source>Year turn</source>
        <translation>升年级</translation>
    </message>
    <message>
        <source>Moves all classes up a grade at the end of the school year</source>
        <translation>学年结束时各班升一级</translation>
    </message>
    <message>
        <source>Boarders, and where the hukou lies</source>
        <translation>住校、户籍所在地</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多条件</translation>
    </message>
    <message numerus="yes">
        <source>%n conditions</source>
        <translation>
            <numerusform>%n 个条件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ▾</source>
        <comment>a button that opens a menu</comment>
        <translation>%1 ▾</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every child of the school. Type a name, pinyin, initials, student number or the last digits of the ID number; the arrows walk through the list while you type.&lt;/p&gt;&lt;p&gt;ID numbers, phones and addresses are hidden until you press the eye; every look is recorded.&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;Ctrl+F&lt;/td&gt;&lt;td&gt;filter&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+R&lt;/td&gt;&lt;td&gt;show what is hidden&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+I&lt;/td&gt;&lt;td&gt;import a roster&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;F3&lt;/td&gt;&lt;td&gt;sort by the next column (Shift+F3: the other way round)&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Shift+↓, Ctrl+A&lt;/td&gt;&lt;td&gt;choose several, to change or export them&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+Z&lt;/td&gt;&lt;td&gt;take the last change back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+PgDn&lt;/td&gt;&lt;td&gt;the child&apos;s next tab&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Esc&lt;/td&gt;&lt;td&gt;no filter&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;全校学生名单。输入姓名、拼音、首字母、学籍号或身份证件号末几位即可筛选，边输入边用上下键选人。&lt;/p&gt;&lt;p&gt;证件号、电话和住址平时隐藏，点“眼睛”后显示，每次查看都有记录。&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;Ctrl+F&#x3000;&lt;/td&gt;&lt;td&gt;筛选&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+R&lt;/td&gt;&lt;td&gt;显示隐藏信息&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+I&lt;/td&gt;&lt;td&gt;导入花名册&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;F3&lt;/td&gt;&lt;td&gt;按下一列排序（Shift+F3 反向）&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Shift+↓、Ctrl+A&lt;/td&gt;&lt;td&gt;选择多人，批量修改或导出&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+Z&lt;/td&gt;&lt;td&gt;撤销上一步改动&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+PgDn&lt;/td&gt;&lt;td&gt;学生信息的下一个标签页&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Esc&lt;/td&gt;&lt;td&gt;取消筛选&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
    <message>
        <source>The person who keeps the school&apos;s roster imports it.</source>
        <translation>花名册由学校的学籍管理员导入。</translation>
    </message>
</context>
<context>
    <name>xiange::ui::SupportPlanView</name>
    <message>
        <source>Support plans</source>
        <translation>帮扶计划</translation>
    </message>
    <message>
        <source>Start a plan</source>
        <translation>新建帮扶</translation>
    </message>
    <message>
        <source>Start a support plan</source>
        <translation>新建帮扶计划</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>帮扶人</translation>
    </message>
    <message>
        <source>Next review</source>
        <translation>下次回访</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>帮扶原因</translation>
    </message>
    <message>
        <source>What is going to be done</source>
        <translation>帮扶措施</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>情况与效果</translation>
    </message>
    <message>
        <source>None. A child that falls behind or is weary of school gets a mentor here.</source>
        <translation>暂无。学习困难或厌学的学生可在此安排帮扶人。</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>review due</source>
        <translation>该回访了</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>结果：%1</translation>
    </message>
    <message>
        <source>Next review: %1</source>
        <translation>下次回访：%1</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>记回访</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>结束</translation>
    </message>
</context>
<context>
    <name>xiange::ui::YearMap</name>
    <message>
        <source>Attendance of the school year</source>
        <translation>本学年出勤</translation>
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
        <source>not called</source>
        <translation>未点名</translation>
    </message>
    <message>
        <source>present</source>
        <translation>出勤</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>xiange::ui::YearTurnPanel</name>
    <message>
        <source>suspended for health: the class is chosen on coming back</source>
        <translation>休学中：复学时再定班级</translation>
    </message>
    <message>
        <source>in school, but in no class: give it one first</source>
        <translation>在校但没有班级：请先分班</translation>
    </message>
    <message>
        <source>in a class of another school year</source>
        <translation>在其他学年的班里</translation>
    </message>
    <message>
        <source>Year turn</source>
        <translation>升年级</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>each moves up a grade with its teacher</source>
        <translation>整班升一级，班主任随班</translation>
    </message>
    <message>
        <source>Not moved</source>
        <translation>不升年级</translation>
    </message>
    <message>
        <source>and why</source>
        <translation>及原因</translation>
    </message>
    <message>
        <source>Done in one piece; can be taken back until something else has changed the children</source>
        <translation>一次完成；学生信息未再变动前可整体撤销</translation>
    </message>
    <message>
        <source>Take the year turn back</source>
        <translation>撤销升年级</translation>
    </message>
    <message>
        <source>Puts every child and class back as it was before the year turn</source>
        <translation>学生和班级都恢复到升年级之前</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>返回名单</translation>
    </message>
    <message>
        <source>Move all classes up</source>
        <translation>全校升年级</translation>
    </message>
    <message>
        <source>Moves all classes up a grade</source>
        <translation>各班升一级</translation>
    </message>
    <message>
        <source>%1 · %2 → %3</source>
        <translation>%1 · %2 → %3</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>升年级</translation>
    </message>
    <message>
        <source>children</source>
        <translation>名学生</translation>
    </message>
    <message>
        <source>Graduate</source>
        <translation>毕业</translation>
    </message>
    <message>
        <source>look at them one by one</source>
        <translation>请逐个核对</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>升为</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Head teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>graduates</source>
        <translation>毕业</translation>
    </message>
    <message>
        <source>is there</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>is made</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1 children move up and %2 graduate. Go on?</source>
        <translation>%1 名学生升年级，%2 名毕业。继续吗？</translation>
    </message>
    <message>
        <source>%1 children moved up, %2 graduated.</source>
        <translation>%1 名学生已升年级，%2 名已毕业。</translation>
    </message>
    <message>
        <source>Every child and class is put back as it was before.</source>
        <translation>学生和班级都恢复原状。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤销</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n children are as before.</source>
        <translation>
            <numerusform>已撤销：%n 名学生恢复原状。</numerusform>
        </translation>
    </message>
</context>
</TS>
