<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>xiange::WorkbookReader</name>
    <message>
        <source>The file %1 can&apos;t be opened. Check that it is still there and not open in another program.</source>
        <translation>打不开文件 %1。请看它是否还在原处，是否正被别的程序打开。</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>文件是空的。</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Open it in Excel or WPS, save it again as .xlsx and try that file.</source>
        <translation>文件已损坏或不完整。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>The file is protected by a password. Save it without the password and try again.</source>
        <translation>文件加了密码。请取消密码后另存再试。</translation>
    </message>
    <message>
        <source>The file has more rows or columns than this program reads. Split it into smaller files.</source>
        <translation>文件的行数或列数超出可读范围。请拆成几个小文件。</translation>
    </message>
    <message>
        <source>The file is a web page with the name of a spreadsheet. Open it in Excel or WPS and save it as .xlsx.</source>
        <translation>这是改了扩展名的网页文件。请用 Excel 或 WPS 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file is not a spreadsheet. Files of the kinds .xlsx, .xls, .ods and .csv can be read.</source>
        <translation>这不是电子表格。可读取 .xlsx、.xls、.ods 和 .csv 文件。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: a cell holds more than 32,767 characters. In a text file, look for a quotation mark that is never closed.</source>
        <translation>文件无法读取：有单元格超过 32,767 个字符。文本文件请检查是否有引号没有成对。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: it takes too long. Save the sheet with the list alone as a new .xlsx file and try that one.</source>
        <translation>文件无法读取：用时过长。请把名单所在的工作表单独另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: it needs too much memory. Save the sheet with the list alone as a new .xlsx file and try that one.</source>
        <translation>文件无法读取：占用内存过多。请把名单所在的工作表单独另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: it is damaged in a way that stops the reader. Open it in Excel or WPS, save it again as .xlsx and try that file.</source>
        <translation>文件无法读取：文件损坏，读取中断。请用 Excel 或 WPS 打开，另存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: the part of the program that reads spreadsheets does not start. Restart the program, or install it anew.</source>
        <translation>文件无法读取：程序的表格读取部分无法启动。请重启程序，或重新安装。</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>已停止读取。</translation>
    </message>
</context>
<context>
    <name>xiange::WorkbookWriter</name>
    <message>
        <source>The file %1 can&apos;t be written. Check that the folder is there, the disk not full, and the file not open in another program.</source>
        <translation>无法写入文件 %1。请检查文件夹是否存在、磁盘是否已满、文件是否正在其他程序中打开。</translation>
    </message>
</context>
</TS>
