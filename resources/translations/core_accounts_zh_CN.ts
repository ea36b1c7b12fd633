<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessLog</name>
    <message>
        <source>account added</source>
        <translation>新增账号</translation>
    </message>
    <message>
        <source>children exported</source>
        <translation>导出学生名单</translation>
    </message>
    <message>
        <source>class changed for several</source>
        <translation>批量调班</translation>
    </message>
    <message>
        <source>key group added to several</source>
        <translation>批量加重点群体</translation>
    </message>
    <message>
        <source>change of several undone</source>
        <translation>撤销批量修改</translation>
    </message>
    <message>
        <source>ledger exported</source>
        <translation>导出台账</translation>
    </message>
    <message>
        <source>paper made</source>
        <translation>生成文书</translation>
    </message>
    <message>
        <source>paper opened</source>
        <translation>打开文书</translation>
    </message>
    <message>
        <source>paper printed</source>
        <translation>打印文书</translation>
    </message>
    <message>
        <source>private data on a paper</source>
        <translation>文书写入敏感信息</translation>
    </message>
    <message>
        <source>private data seen</source>
        <translation>查看敏感信息</translation>
    </message>
    <message>
        <source>register exported</source>
        <translation>导出考勤表</translation>
    </message>
    <message>
        <source>roster import undone</source>
        <translation>撤销花名册导入</translation>
    </message>
    <message>
        <source>roster imported</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>setting changed</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>record mended</source>
        <translation>更正学籍信息</translation>
    </message>
    <message>
        <source>list of faults exported</source>
        <translation>导出问题清单</translation>
    </message>
    <message>
        <source>term check exported</source>
        <translation>导出开学排查表</translation>
    </message>
    <message>
        <source>list booked</source>
        <translation>名单比对入账</translation>
    </message>
    <message>
        <source>list compared</source>
        <translation>比对名单</translation>
    </message>
    <message>
        <source>term check made as a paper</source>
        <translation>制作开学排查文书</translation>
    </message>
    <message>
        <source>monthly report exported</source>
        <translation>导出月报</translation>
    </message>
    <message>
        <source>report file written</source>
        <translation>生成上报文件</translation>
    </message>
    <message>
        <source>reports taken in</source>
        <translation>接收上报文件</translation>
    </message>
    <message>
        <source>school key confirmed</source>
        <translation>确认学校签名</translation>
    </message>
    <message>
        <source>backup made</source>
        <translation>备份数据</translation>
    </message>
    <message>
        <source>school-age child written</source>
        <translation>登记适龄儿童</translation>
    </message>
    <message>
        <source>town plan made</source>
        <translation>生成一镇一案</translation>
    </message>
    <message>
        <source>comparison exported</source>
        <translation>导出比对结果</translation>
    </message>
    <message>
        <source>case reviewed</source>
        <translation>核查个案</translation>
    </message>
    <message>
        <source>booking undone</source>
        <translation>撤销名单入账</translation>
    </message>
    <message>
        <source>evidence attached</source>
        <translation>附上证明材料</translation>
    </message>
    <message>
        <source>evidence opened</source>
        <translation>查看证明材料</translation>
    </message>
    <message>
        <source>status change</source>
        <translation>登记学籍异动</translation>
    </message>
    <message>
        <source>status change corrected</source>
        <translation>撤回学籍异动</translation>
    </message>
    <message>
        <source>status changes imported</source>
        <translation>导入学籍异动</translation>
    </message>
    <message>
        <source>case entry written</source>
        <translation>劝返记录</translation>
    </message>
</context>
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
    <message>
        <source>The duties of the account %1 reach further than your own.</source>
        <translation>账号%1的职责范围超出你的范围。</translation>
    </message>
</context>
</TS>
