<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>xiange::ui::ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Ctrl+Page Down&lt;/b&gt;, &lt;b&gt;Ctrl+Page Up&lt;/b&gt;: the next check, the one before.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Ctrl+Page Down&lt;/b&gt;、&lt;b&gt;Ctrl+Page Up&lt;/b&gt;：下一项、上一项排查。&lt;/p&gt;</translation>
    </message>
</context>
</TS>
