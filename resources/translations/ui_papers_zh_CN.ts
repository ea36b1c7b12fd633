<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PaperOutput</name>
    <message>
        <source>The paper could not be written to %1. Is the folder there, and writable?</source>
        <translation>文书没能写到 %1。请看文件夹在不在、能不能写。</translation>
    </message>
    <message>
        <source>The printer did not answer. Is it on and has it paper?</source>
        <translation>打印机没有回应。请看是否开机、有没有纸。</translation>
    </message>
</context>
<context>
    <name>xiange::ui::NewPaperPanel</name>
    <message>
        <source>New paper</source>
        <translation>新建文书</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back to the register</source>
        <translation>返回文书登记</translation>
    </message>
    <message>
        <source>Write the paper from what is known of the case</source>
        <translation>按个案记录自动填写</translation>
    </message>
    <message>
        <source>Which paper?</source>
        <translation>文书种类</translation>
    </message>
    <message>
        <source>Kinds of papers</source>
        <translation>文书种类</translation>
    </message>
    <message>
        <source>About whom? Tick several for several papers.</source>
        <translation>对象（可勾选多个）</translation>
    </message>
    <message>
        <source>Name or pinyin</source>
        <translation>姓名或拼音</translation>
    </message>
    <message>
        <source>Cases or schools to write about</source>
        <translation>个案或学校</translation>
    </message>
    <message>
        <source>Closed cases too</source>
        <translation>包括已销号</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>class, child, state of the case</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>Write %n papers</source>
        <translation>
            <numerusform>生成%n份文书</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>生成文书</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) this paper does not fit are left out.</source>
        <translation>
            <numerusform>另有%n件不适用本文书，未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>child, number, kind of paper</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>xiange::ui::PaperEditor</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>主送</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>小标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Annexes</source>
        <translation>附件说明</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>附注</translation>
    </message>
    <message>
        <source>The words of the draft</source>
        <translation>拟稿内容</translation>
    </message>
    <message>
        <source>Organ</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>签发人</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Table of the paper</source>
        <translation>文书表格</translation>
    </message>
</context>
<context>
    <name>xiange::ui::PaperModel</name>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1
%2
Made by %3 on %4</source>
        <translation>%1
%2
%3 于 %4 拟稿</translation>
    </message>
    <message>
        <source>About</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>xiange::ui::PaperPreview</name>
    <message>
        <source>Preview of the paper</source>
        <translation>文书预览</translation>
    </message>
</context>
<context>
    <name>xiange::ui::PaperSheet</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print and keep it as it is now (Ctrl+P)</source>
        <translation>打印并按现稿存档 (Ctrl+P)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as a PDF file</source>
        <translation>存为 PDF 文件</translation>
    </message>
    <message>
        <source>.odt</source>
        <translation>.odt</translation>
    </message>
    <message>
        <source>Save for a word processor</source>
        <translation>存为文字处理文档</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Change the words of the draft by hand</source>
        <translation>手工修改拟稿</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>Write the draft again from the newest facts, under its number</source>
        <translation>按最新记录重新填写，文号不变</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共%n页</numerusform>
        </translation>
    </message>
    <message>
        <source>font %1</source>
        <translation>字体 %1</translation>
    </message>
    <message>
        <source>font %1 (FangSong is not installed here)</source>
        <translation>字体 %1（本机未安装仿宋）</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>已手工修改</translation>
    </message>
    <message>
        <source>printed %1</source>
        <translation>%1打印</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>%1送出</translation>
    </message>
    <message>
        <source>receipt %1</source>
        <translation>%1回执</translation>
    </message>
    <message>
        <source>Mark as printed</source>
        <translation>标为已打印</translation>
    </message>
    <message>
        <source>It was printed elsewhere: keep it as it is now</source>
        <translation>已在别处打印：按现稿存档</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标为已送出</translation>
    </message>
    <message>
        <source>It was signed and sent today</source>
        <translation>今天已签发送出</translation>
    </message>
    <message>
        <source>Receipt has come</source>
        <translation>已收回执</translation>
    </message>
    <message>
        <source>The other side acknowledged it today</source>
        <translation>对方今天已签收</translation>
    </message>
    <message numerus="yes">
        <source>Print %n papers</source>
        <translation>
            <numerusform>打印%n份</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left blank, to be filled in by hand: %1</source>
        <translation>
            <numerusform>%n项留空待手填：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between missing fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Write into the case that it went out; number and day are filled in</source>
        <translation>把发出情况记入个案；文号和日期已自动填好</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>记入个案：%1</translation>
    </message>
    <message>
        <source>Choose a paper to see its pages</source>
        <translation>选一份文书，在这里查看</translation>
    </message>
    <message>
        <source>Looking at one that names a child in full is recorded.</source>
        <translation>查看载有学生完整信息的文书会留下记录。</translation>
    </message>
</context>
<context>
    <name>xiange::ui::PapersPage</name>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>新建文书</translation>
    </message>
    <message>
        <source>No paper has been written yet. Papers are written from a return-to-school case.</source>
        <translation>还没有文书。文书从劝返个案生成。</translation>
    </message>
    <message>
        <source>Go to the cases</source>
        <translation>去劝返</translation>
    </message>
    <message>
        <source>Register of papers</source>
        <translation>文书登记簿</translation>
    </message>
    <message>
        <source>Save for a word processor</source>
        <translation>存为可编辑的文档（WPS、Word 能打开）</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state and count</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Choose a paper to print.</source>
        <translation>请先选一份文书。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已存：%1</translation>
    </message>
    <message>
        <source>Text documents (*.odt)</source>
        <translation>文本文档 (*.odt)</translation>
    </message>
    <message>
        <source>Write a paper about a case or a school</source>
        <translation>为个案或学校拟写文书</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every paper that was made, with its number. Choose one and its pages stand beside the list as they will be printed; choose several and they are printed together.&lt;/p&gt;&lt;p&gt;A draft says so on its first page and can be edited: its words stand beside the pages, every change is kept at once. &lt;b&gt;Fill in again&lt;/b&gt; writes it anew from the record.&lt;/p&gt;&lt;p&gt;Printing keeps the paper exactly as it is: later changes of the facts go into a new paper.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+N&lt;/b&gt; new paper · &lt;b&gt;F2&lt;/b&gt; edit · &lt;b&gt;Ctrl+P&lt;/b&gt; print · &lt;b&gt;Ctrl+E&lt;/b&gt; PDF · &lt;b&gt;Ctrl+R&lt;/b&gt; fill in again from the newest facts&lt;/p&gt;</source>
        <translation>&lt;p&gt;这里登记所有文书及其文号。选中一份，右边就是打印出来的样子；选中多份可一起打印。&lt;/p&gt;&lt;p&gt;拟稿在首页有标记，可以编辑：左边改文字，右边看版面，随改随存。&lt;b&gt;重新填写&lt;/b&gt;按最新记录重写。&lt;/p&gt;&lt;p&gt;打印后原样存档：以后情况有变，另写新文书。&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+N&lt;/b&gt; 新建 · &lt;b&gt;F2&lt;/b&gt; 编辑 · &lt;b&gt;Ctrl+P&lt;/b&gt; 打印 · &lt;b&gt;Ctrl+E&lt;/b&gt; PDF · &lt;b&gt;Ctrl+R&lt;/b&gt; 按最新记录重新填写&lt;/p&gt;</translation>
    </message>
    <message>
        <source>The changes of %1 are not kept yet.</source>
        <translation>%1 的修改尚未保存。</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>%1 was edited by hand. Filling it in again from the record takes these changes away.</source>
        <translation>%1 已手工修改，按记录重新填写会丢掉这些修改。</translation>
    </message>
    <message>
        <source>%1 was changed by someone else in the meantime. Look at it again before you print it.</source>
        <translation>%1 刚被他人修改，请重新查看后再打印。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1等另%n份</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was printed today and says the same: it is shown again.</source>
        <translation>%1今天已经印过，内容没有变化，仍用原件。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>number of a paper, child, what is left blank</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>Print with blanks</source>
        <translation>有空白项，仍要打印？</translation>
    </message>
    <message>
        <source>These papers have blanks to be filled in by hand:
%1</source>
        <translation>以下文书有空白，须手工填写：
%1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
</TS>
