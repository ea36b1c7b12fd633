<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>formats</name>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>yyyy年M月d日 dddd</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>ddd, d MMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
</context>
<context>
    <name>xiange::ui::Attachments</name>
    <message>
        <source>Attach…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Attach photos, scans or PDF files of up to 10 MB each; they can also be dragged here</source>
        <translation>添加照片、扫描件或PDF，每个不超过10 MB；也可拖入</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Photos and documents (*.jpg *.jpeg *.png *.pdf);;All files (*)</source>
        <translation>照片和文件 (*.jpg *.jpeg *.png *.pdf);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 ✕</source>
        <comment>a file, and the sign that takes it away</comment>
        <translation>%1 ✕</translation>
    </message>
    <message>
        <source>Take %1 away again</source>
        <translation>移除%1</translation>
    </message>
</context>
<context>
    <name>xiange::ui::DayField</name>
    <message>
        <source>A day: 23, 11-23, 2026-11-23 or +3; the up and down keys move by a day</source>
        <translation>可填 23、11-23、2026-11-23 或 +3（三天后），按上下键加减一天</translation>
    </message>
    <message>
        <source>e.g. %1 or +3</source>
        <translation>如 %1 或 +3</translation>
    </message>
</context>
<context>
    <name>xiange::ui::EvidenceWindow</name>
    <message>
        <source>%1 could not be written. Choose another place.</source>
        <translation>%1写入失败，请换一个位置。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Save a copy of this file</source>
        <translation>保存此文件的副本</translation>
    </message>
    <message>
        <source>Open with another program</source>
        <translation>用其他程序打开</translation>
    </message>
    <message>
        <source>Open a copy with the program that this computer has for such files</source>
        <translation>用本机程序打开副本</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be shown here. Open it with another program, or save a copy.</source>
        <translation>此类文件不能在此显示。请用其他程序打开，或另存副本。</translation>
    </message>
    <message>
        <source>This file can&apos;t be read as a picture. Save a copy to look at it elsewhere.</source>
        <translation>此文件不能读作图片。请另存副本查看。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>xiange::ui::IdentityDialog</name>
    <message>
        <source>Who decides</source>
        <translation>本人确认</translation>
    </message>
    <message>
        <source>%1 confirms this with the own password. The record will say so.</source>
        <translation>请%1输入本人密码确认，记录中会注明。</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>%1的密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>取消（Esc）</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirm (Enter)</source>
        <translation>确认（回车）</translation>
    </message>
    <message>
        <source>Please enter the password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>This password is wrong.</source>
        <translation>密码不对。</translation>
    </message>
</context>
<context>
    <name>xiange::ui::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>xiange::ui::NewPassword</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password once more</source>
        <translation>再输一次密码</translation>
    </message>
    <message>
        <source>The two are different.</source>
        <translation>两次输入不一样。</translation>
    </message>
</context>
<context>
    <name>xiange::ui::Page</name>
    <message>
        <source>There is nothing to print on this page.</source>
        <translation>本页没有可打印的内容。</translation>
    </message>
    <message>
        <source>There is nothing to undo on this page.</source>
        <translation>本页没有可撤销的操作。</translation>
    </message>
</context>
</TS>
