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
    <name>Papers</name>
    <message>
        <source>Written report</source>
        <translation>书面报告</translation>
    </message>
    <message>
        <source>Registration form</source>
        <translation>登记表</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发出</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>有回执</translation>
    </message>
</context>
<context>
    <name>xiange::ui::PaperModel</name>
    <message>
        <source>%1
%2
Made by %3</source>
        <translation>%1
%2
%3 拟稿</translation>
    </message>
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
        <source>Made</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>学生</translation>
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
        <source>Write a paper about an open case</source>
        <translation>为在办的劝返对象写文书</translation>
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
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Print the paper and keep it as it is now</source>
        <translation>打印并按现在的样子留存</translation>
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
        <translation>存为可编辑的文档（WPS、Word 能打开）</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Write the draft again from the newest facts, under its number</source>
        <translation>按最新情况重新生成草稿，文号不变</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every paper that was made, with its number. Choose one and its pages stand beside the list as they will be printed.&lt;/p&gt;&lt;p&gt;A draft says so on its first page. Printing keeps the paper as it is: later changes of the facts go into a new paper.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+N&lt;/b&gt; new paper · &lt;b&gt;Ctrl+P&lt;/b&gt; print · &lt;b&gt;Ctrl+E&lt;/b&gt; PDF · &lt;b&gt;Ctrl+R&lt;/b&gt; write the draft again from the newest facts&lt;/p&gt;</source>
        <translation>&lt;p&gt;这里是做过的每一份文书和它的文号。选中一份，右边就是打印出来的样子。&lt;/p&gt;&lt;p&gt;草稿首页标“拟稿 · 未签发”。打印后按原样留存；情况有变，另写一份。&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ctrl+N&lt;/b&gt; 新建文书 · &lt;b&gt;Ctrl+P&lt;/b&gt; 打印 · &lt;b&gt;Ctrl+E&lt;/b&gt; 存 PDF · &lt;b&gt;Ctrl+R&lt;/b&gt; 按最新情况重新生成草稿&lt;/p&gt;</translation>
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
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>共 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · font %2</source>
        <translation>%1 · 字体 %2</translation>
    </message>
    <message>
        <source>%1 · font %2 (FangSong is not installed here)</source>
        <translation>%1 · 字体 %2（本机没有仿宋）</translation>
    </message>
    <message>
        <source>Mark as printed</source>
        <translation>标为已打印</translation>
    </message>
    <message>
        <source>It was printed from the PDF: keep it as it is now</source>
        <translation>已用 PDF 打印：按现在的样子留存</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标为已发出</translation>
    </message>
    <message>
        <source>It was signed and sent today</source>
        <translation>今天已签发并发出</translation>
    </message>
    <message>
        <source>Receipt has come</source>
        <translation>收到回执</translation>
    </message>
    <message>
        <source>The other side acknowledged it today</source>
        <translation>今天收到对方回执</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left blank, to be filled in by hand: %1</source>
        <translation>
            <numerusform>有 %n 项留空，请手填：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between missing fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>There is no open case</source>
        <translation>没有在办的劝返</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>class, child, state of the case</comment>
        <translation>%1 %2 · %3</translation>
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
</context>
</TS>
