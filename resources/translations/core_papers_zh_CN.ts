<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>PaperText</name>
    <message>
        <source>The kept paper can&apos;t be read by this version.</source>
        <translation>留存的文书这个版本读不了。</translation>
    </message>
    <message>
        <source>There is no template for this paper.</source>
        <translation>没有这种文书的模板。</translation>
    </message>
</context>
<context>
    <name>xiange::PaperRegister</name>
    <message>
        <source>This paper is not in the register, or not within your duty.</source>
        <translation>登记簿里没有这份文书，或不在您的职责范围内。</translation>
    </message>
    <message>
        <source>%1 has been printed and is kept as it was. Make a new paper instead.</source>
        <translation>%1 已打印，按原样留存。请另写一份。</translation>
    </message>
    <message>
        <source>A paper is sent after it has been printed and signed.</source>
        <translation>文书打印、签发之后才能标为已发出。</translation>
    </message>
    <message>
        <source>A receipt comes after the paper has been sent.</source>
        <translation>文书发出之后才有回执。</translation>
    </message>
</context>
</TS>
