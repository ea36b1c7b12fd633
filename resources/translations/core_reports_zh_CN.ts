<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Contradictions</name>
    <message>
        <source>%1: %2 was open in %3 and is not named any more.</source>
        <translation>%1：%2 在 %3 月报中未结案，本月却不再列出。</translation>
    </message>
    <message>
        <source>%1: the case of %2 has gone backwards since %3.</source>
        <translation>%1：%2 的个案状态比 %3 月报倒退。</translation>
    </message>
    <message>
        <source>%1: the figures are not the sum of the cases named.</source>
        <translation>%1：上报数字与所列个案合计不符。</translation>
    </message>
    <message>
        <source>%1 is an open case at %2 and at %3.</source>
        <translation>%1 同时在 %2 和 %3 有未结案的个案。</translation>
    </message>
</context>
<context>
    <name>MonthlyReports</name>
    <message>
        <source>The month %1 has not begun yet.</source>
        <translation>%1 月份还没有开始。</translation>
    </message>
</context>
<context>
    <name>ReportDesk</name>
    <message>
        <source>The file %1 can&apos;t be written: %2</source>
        <translation>文件 %1 写不进去：%2</translation>
    </message>
</context>
<context>
    <name>ReportInbox</name>
    <message>
        <source>The account %1 belongs to one school. Reports of several schools are opened by the town or the district.</source>
        <translation>账号 %1 只属于一所学校；各校的上报文件由镇（街道）或区打开。</translation>
    </message>
    <message>
        <source>%1 signs with a key that nobody here has confirmed yet. Ring the school and compare: %2</source>
        <translation>%1 的签名还没有人确认过。请打电话与学校核对：%2</translation>
    </message>
</context>
<context>
    <name>ReportSeal</name>
    <message>
        <source>This file was written by a newer program. Bring this one up to date.</source>
        <translation>这个文件由更新版本的程序写成，请先升级本程序。</translation>
    </message>
    <message>
        <source>This is not a school&apos;s report file, or it is damaged. Ask the school to send it again.</source>
        <translation>这不是学校的上报文件，或文件已损坏。请学校重新发送。</translation>
    </message>
    <message>
        <source>This file was altered after the school signed it. It is not taken: ask the school to send it again.</source>
        <translation>这个文件在学校签名之后被改动过，不予接收。请学校重新发送。</translation>
    </message>
</context>
<context>
    <name>SchoolReport</name>
    <message>
        <source>Something is missing in this report. Ask the school to write it again.</source>
        <translation>这份上报缺少内容。请学校重新生成。</translation>
    </message>
</context>
<context>
    <name>xiange::ClearingLedgers</name>
    <message>
        <source>Suspected dropouts</source>
        <translation>疑似辍学</translation>
    </message>
    <message>
        <source>Dropouts</source>
        <translation>辍学</translation>
    </message>
    <message>
        <source>Say in a few words what the review found.</source>
        <translation>请简要写明核查情况。</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>没有这个个案。</translation>
    </message>
    <message>
        <source>Confirmed: moved to the dropouts</source>
        <translation>已认定，转辍学台账</translation>
    </message>
    <message>
        <source>Not enrolled anywhere</source>
        <translation>适龄未入学</translation>
    </message>
    <message>
        <source>Came back and was lost again</source>
        <translation>复学后又辍学</translation>
    </message>
</context>
</TS>
