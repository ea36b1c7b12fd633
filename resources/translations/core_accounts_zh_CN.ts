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
        <source>glance made as a paper</source>
        <translation>制作校长一览</translation>
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
    <message>
        <source>case taken back</source>
        <translation>撤回个案</translation>
    </message>
    <message>
        <source>ledger made as a paper</source>
        <translation>台账打印成文</translation>
    </message>
    <message>
        <source>own record printed</source>
        <translation>打印本人档案</translation>
    </message>
    <message>
        <source>rule changed</source>
        <translation>修改规则</translation>
    </message>
    <message>
        <source>sick list taken out</source>
        <translation>导出因病缺课名单</translation>
    </message>
    <message>
        <source>year turned</source>
        <translation>学年升级</translation>
    </message>
    <message>
        <source>account changed</source>
        <translation>修改账号</translation>
    </message>
    <message>
        <source>account retired</source>
        <translation>停用账号</translation>
    </message>
    <message>
        <source>account put back</source>
        <translation>恢复使用账号</translation>
    </message>
    <message>
        <source>password set</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>password changed</source>
        <translation>修改本人密码</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>sign-in refused</source>
        <translation>密码错误过多，暂停登录</translation>
    </message>
    <message>
        <source>identity confirmed</source>
        <translation>确认本人身份</translation>
    </message>
    <message>
        <source>backup tested</source>
        <translation>试还原备份</translation>
    </message>
</context>
<context>
    <name>AccessLogDetail</name>
    <message>
        <source>opened</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>reported_to_principal</source>
        <translation>报告校长</translation>
    </message>
    <message>
        <source>form_filled</source>
        <translation>填报情况报告表</translation>
    </message>
    <message>
        <source>marked_suspected</source>
        <translation>标记疑似辍学</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>认定辍学</translation>
    </message>
    <message>
        <source>reported_to_education</source>
        <translation>报告教育部门</translation>
    </message>
    <message>
        <source>reported_to_township</source>
        <translation>报告乡镇</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>制定劝返方案</translation>
    </message>
    <message>
        <source>plan_progress</source>
        <translation>方案进展</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>转介部门</translation>
    </message>
    <message>
        <source>referral_reply</source>
        <translation>部门回复</translation>
    </message>
    <message>
        <source>hukou_letter_sent</source>
        <translation>发函户籍地</translation>
    </message>
    <message>
        <source>hukou_letter_reminded</source>
        <translation>催复户籍地</translation>
    </message>
    <message>
        <source>hukou_letter_answered</source>
        <translation>户籍地复函</translation>
    </message>
    <message>
        <source>consulted</source>
        <translation>部门协商</translation>
    </message>
    <message>
        <source>notice_served</source>
        <translation>送达文书</translation>
    </message>
    <message>
        <source>criticised</source>
        <translation>批评教育</translation>
    </message>
    <message>
        <source>ordered_to_correct</source>
        <translation>责令限期改正</translation>
    </message>
    <message>
        <source>judicial_document</source>
        <translation>司法文书</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>复学</translation>
    </message>
    <message>
        <source>home_lesson</source>
        <translation>送教上门</translation>
    </message>
    <message>
        <source>follow_up</source>
        <translation>复学跟踪</translation>
    </message>
    <message>
        <source>relapsed</source>
        <translation>二次辍学</translation>
    </message>
    <message>
        <source>closing_proposed</source>
        <translation>申请销号</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>report</source>
        <translation>书面报告</translation>
    </message>
    <message>
        <source>registration</source>
        <translation>劝返复学登记表</translation>
    </message>
    <message>
        <source>guangdong_report</source>
        <translation>广东省情况报告表</translation>
    </message>
    <message>
        <source>parent_notice</source>
        <translation>告知书</translation>
    </message>
    <message>
        <source>visit_record</source>
        <translation>家访记录表</translation>
    </message>
    <message>
        <source>hukou_letter</source>
        <translation>通报函</translation>
    </message>
    <message>
        <source>correction_order</source>
        <translation>责令限期改正通知书</translation>
    </message>
    <message>
        <source>service_record</source>
        <translation>送达回证</translation>
    </message>
    <message>
        <source>child_file</source>
        <translation>一生一案</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>term_check</source>
        <translation>开学排查报告</translation>
    </message>
    <message>
        <source>retention_table</source>
        <translation>巩固率统计表</translation>
    </message>
    <message>
        <source>tables_1_3</source>
        <translation>变动和辍学统计表</translation>
    </message>
    <message>
        <source>disabled_table</source>
        <translation>残疾儿童入学情况统计表</translation>
    </message>
    <message>
        <source>glance</source>
        <translation>简况</translation>
    </message>
    <message>
        <source>enrolled_here</source>
        <translation>在校在籍</translation>
    </message>
    <message>
        <source>enrolled_elsewhere</source>
        <translation>外地就读有学籍</translation>
    </message>
    <message>
        <source>elsewhere_without_number</source>
        <translation>外地就读无学籍</translation>
    </message>
    <message>
        <source>not_enrolled</source>
        <translation>未入学</translation>
    </message>
    <message>
        <source>hukou_deceased</source>
        <translation>户籍问题：死亡</translation>
    </message>
    <message>
        <source>hukou_empty</source>
        <translation>户籍问题：空挂</translation>
    </message>
    <message>
        <source>hukou_duplicate</source>
        <translation>户籍问题：重复</translation>
    </message>
    <message>
        <source>hukou_wrong_number</source>
        <translation>户籍问题：证号错误</translation>
    </message>
    <message>
        <source>hukou_no_such_child</source>
        <translation>户籍问题：查无此人</translation>
    </message>
    <message>
        <source>over_age</source>
        <translation>超龄</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>延缓入学</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>出国（境）</translation>
    </message>
    <message>
        <source>ill_or_disabled</source>
        <translation>因病因残</translation>
    </message>
    <message>
        <source>cannot_be_found</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>working</source>
        <translation>外出务工</translation>
    </message>
    <message>
        <source>police</source>
        <translation>公安户籍名单</translation>
    </message>
    <message>
        <source>civil_affairs</source>
        <translation>民政名单</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>残联名单</translation>
    </message>
    <message>
        <source>revitalization</source>
        <translation>乡村振兴名单</translation>
    </message>
    <message>
        <source>roster</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>full</source>
        <translation>全部列</translation>
    </message>
    <message>
        <source>plain</source>
        <translation>不含敏感信息</translation>
    </message>
    <message>
        <source>public</source>
        <translation>公示版</translation>
    </message>
    <message>
        <source>school_age</source>
        <translation>适龄儿童台账</translation>
    </message>
    <message>
        <source>school-age register</source>
        <translation>适龄儿童台账</translation>
    </message>
    <message>
        <source>responsible persons</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>%1 new, %2 changed</source>
        <translation>新增%1人，变更%2人</translation>
    </message>
    <message>
        <source>%1 moved, %2 graduated</source>
        <translation>升年级%1人，毕业%2人</translation>
    </message>
    <message>
        <source>%1 applied</source>
        <translation>办理%1件</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>第%1次导入</translation>
    </message>
    <message>
        <source>class_teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>roster_officer</source>
        <translation>学籍管理员</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>校长</translation>
    </message>
    <message>
        <source>town_officer</source>
        <translation>镇（街道）干部</translation>
    </message>
    <message>
        <source>district_officer</source>
        <translation>区教育局干部</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
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
    <message>
        <source>This act asks for the password of the account %1.</source>
        <translation>此项须由账号“%1”输入密码确认。</translation>
    </message>
</context>
<context>
    <name>xiange::AccountBook</name>
    <message>
        <source>A class teacher has a class: choose it.</source>
        <translation>班主任要有所带的班级，请选择。</translation>
    </message>
    <message>
        <source>A town officer has a town: choose it.</source>
        <translation>镇（街道）干部要有所在镇（街道），请选择。</translation>
    </message>
    <message>
        <source>This is the last administrator with a password. Give another one a password first.</source>
        <translation>这是最后一个设有密码的管理员。请先给另一个管理员设置密码。</translation>
    </message>
    <message>
        <source>This is the last administrator. Add another one first.</source>
        <translation>这是最后一个管理员。请先新增另一个管理员。</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>没有这个账号。</translation>
    </message>
    <message>
        <source>Your own password is changed with the old one.</source>
        <translation>修改自己的密码须输入原密码。</translation>
    </message>
    <message>
        <source>The old password is wrong.</source>
        <translation>原密码不对。</translation>
    </message>
    <message>
        <source>Nobody takes the account away that they are using.</source>
        <translation>不能停用正在使用的账号。</translation>
    </message>
</context>
<context>
    <name>xiange::Password</name>
    <message>
        <source>At least %1 characters.</source>
        <translation>至少 %1 位。</translation>
    </message>
    <message>
        <source>Easy to guess. A sentence of several words is better.</source>
        <translation>容易猜中。用几个词连成一句会更好。</translation>
    </message>
    <message>
        <source>Fair. A few more characters make it strong.</source>
        <translation>一般。再多几位就难猜了。</translation>
    </message>
    <message>
        <source>Hard to guess.</source>
        <translation>不易猜中。</translation>
    </message>
    <message>
        <source>A password has %1 to %2 characters.</source>
        <translation>密码长度为 %1 至 %2 位。</translation>
    </message>
    <message>
        <source>This computer has too little memory free to keep a password. Close other programs.</source>
        <translation>本机可用内存不足，无法处理密码。请关闭其他程序后再试。</translation>
    </message>
</context>
<context>
    <name>xiange::SignIn</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>姓名或密码不对。</translation>
    </message>
    <message>
        <source>Too many wrong passwords. Try again in %1.</source>
        <translation>密码错误次数过多，请在 %1后再试。</translation>
    </message>
    <message>
        <source>The accounts of these data have passwords: say with --as NAME who you are.</source>
        <translation>此数据的账号设有密码，请用 --as 姓名 说明您是谁。</translation>
    </message>
    <message>
        <source>This administrator has no password yet. Another administrator sets one first.</source>
        <translation>该管理员还没有密码，请由其他管理员先为其设置。</translation>
    </message>
</context>
</TS>
