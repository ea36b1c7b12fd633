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
    <name>xiange::ui::MessageBar</name>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭这条消息</translation>
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
