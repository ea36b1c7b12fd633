<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>There is no account %1.</source>
        <translation>没有账号“%1”。</translation>
    </message>
    <message>
        <source>An account needs a name.</source>
        <translation>请填写账号名称。</translation>
    </message>
    <message>
        <source>There is an account %1 already.</source>
        <translation>账号“%1”已经存在。</translation>
    </message>
    <message>
        <source>Class teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>Roster officer</source>
        <translation>学籍管理员</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>校长</translation>
    </message>
    <message>
        <source>Town officer</source>
        <translation>镇（街道）干部</translation>
    </message>
    <message>
        <source>District officer</source>
        <translation>区教育局干部</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>This is not among the duties of the account %1 (%2). Ask the principal or the administrator.</source>
        <translation>账号“%1”（%2）没有这项权限。请找校长或管理员办理。</translation>
    </message>
    <message>
        <source>The account %1 has no access to this class or school.</source>
        <translation>账号“%1”无权查看这个班级或学校。</translation>
    </message>
</context>
</TS>
