<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>Choose another file</source>
        <translation>另选文件</translation>
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
        <translation>导入在一次事务中完成，之后可整批撤销</translation>
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
    <message>
        <source>What it means</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>In the register, not in this list: has the child left? Nothing is changed by the import.</source>
        <translation>在册而名单中没有，请核实是否离校。导入不会改动这名学生。</translation>
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
</context>
<context>
    <name>xiange::ui::StepStrip</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
</TS>
