<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>There is no account %1.</source>
        <translation>没有账号“%1”。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Which data? Name them with --database FILE.</source>
        <translation>用哪个数据？请用 --database 文件 指定。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Something is missing.</source>
        <translation>缺少内容。</translation>
    </message>
    <message>
        <source>The day after --date is written like 2026-11-23.</source>
        <translation>--date 后的日期写成 2026-11-23 的样子。</translation>
    </message>
    <message>
        <source>The role is one of: %1</source>
        <translation>角色可为：%1</translation>
    </message>
    <message>
        <source>Added the account %1 (%2).</source>
        <translation>已添加账号 %1（%2）。</translation>
    </message>
    <message>
        <source>--session is am or pm.</source>
        <translation>--session 为 am 或 pm。</translation>
    </message>
    <message>
        <source>Nobody in this class is called %1.</source>
        <translation>这个班没有叫%1的学生。</translation>
    </message>
    <message>
        <source>Several children are called %1: give the seat number.</source>
        <translation>有几名学生叫%1：请写座号。</translation>
    </message>
    <message>
        <source>%1 %2: %3 expected, %4 present, %5 marked.</source>
        <translation>%1%2：应到%3人，实到%4人，标记%5人。</translation>
    </message>
    <message>
        <source>%1  %2  %3: %4 school days from %5 to %6</source>
        <translation>%1  %2  %3：旷课%4个上课日（%5至%6）</translation>
    </message>
    <message>
        <source>Nobody is in a run of absence.</source>
        <translation>没有连续旷课的学生。</translation>
    </message>
    <message>
        <source>The data hold several schools: say which with --school.</source>
        <translation>数据中有多所学校：请用 --school 指定。</translation>
    </message>
    <message>
        <source>There is no class %1 in this school year.</source>
        <translation>本学年没有%1。</translation>
    </message>
    <message>
        <source>Case %1: %2, %3 — %4</source>
        <translation>第%1号：%2，%3，%4</translation>
    </message>
    <message>
        <source>--%1 is one of: %2</source>
        <translation>--%1 可为：%2</translation>
    </message>
    <message>
        <source>--to is education or township.</source>
        <translation>--to 为 education 或 township。</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2</source>
        <translation>无法读取文件 %1：%2</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>没有这样的劝返个案。</translation>
    </message>
    <message>
        <source>Nothing is due today.</source>
        <translation>今天没有待办。</translation>
    </message>
    <message>
        <source>--size is written like 1366x768.</source>
        <translation>--size 写成 1366x768 的样子。</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) read.</source>
        <translation>
            <numerusform>读入%n天。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 rows: %3 new, %4 changed, %5 unchanged, %6 missing from the list, %7 rejected, %8 with problems.</source>
        <translation>%1：%2行，新增%3，变更%4，未变%5，名单中缺%6，不能导入%7，信息有疑%8。</translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation>第%1行 %2“%3”：%4</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %n child(ren).</source>
        <translation>
            <numerusform>已撤销%n名学生的导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows: %2 roll calls, %3 marks, %4 rows not taken.</source>
        <translation>%1行：%2次点名，%3条考勤，%4行未采用。</translation>
    </message>
    <message>
        <source>There is no paper “%1” yet; there are: %2</source>
        <translation>没有文书“%1”；现有：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n page(s), in %2</source>
        <translation>
            <numerusform>%1，共%n页，已存为 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Where to? Name the file with --out FILE.</source>
        <translation>存到哪里？请用 --out 文件 指定。</translation>
    </message>
    <message>
        <source>A sample has 1 to 500 schools, at least one child a school, at most 300,000 children, and one school year of roll calls.</source>
        <translation>示例可有1至500所学校，每校至少1名学生，总数不超过30万，考勤为一个学年。</translation>
    </message>
    <message>
        <source>%1 schools, %2 classes, %3 children, %4 marks, %5 cases in %6.</source>
        <translation>%6：%1所学校，%2个班，%3名学生，%4条考勤，%5件劝返个案。</translation>
    </message>
    <message>
        <source>%1 is ready in %2. Next: import the roster.</source>
        <translation>%1已建好（%2）。下一步：导入花名册。</translation>
    </message>
    <message>
        <source>Added %1.</source>
        <translation>已添加%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) written to %1.</source>
        <translation>
            <numerusform>已写入%n行：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no town %1.</source>
        <translation>没有%1。</translation>
    </message>
    <message>
        <source>The day after --as-at is written like 2026-11-23.</source>
        <translation>--as-at 后的日期写成 2026-11-23 的样子。</translation>
    </message>
    <message>
        <source>--by is school, month, grade, cause or key_group.</source>
        <translation>--by 可为 school、month、grade、cause、key_group。</translation>
    </message>
    <message>
        <source>%1: %2 suspected, %3 confirmed, %4 returned, %5 closed</source>
        <translation>%1：疑似%2，辍学%3，已复学%4，销号%5</translation>
    </message>
    <message>
        <source>--out names a file ending in .pdf or .xlsx.</source>
        <translation>--out 须以 .pdf 或 .xlsx 结尾。</translation>
    </message>
    <message>
        <source>A class teacher needs --class.</source>
        <translation>班主任账号需要 --class。</translation>
    </message>
    <message>
        <source>--min-days is a number of school days, like 3 or 2.5.</source>
        <translation>--min-days 为上课日数，如 3 或 2.5。</translation>
    </message>
    <message>
        <source>A whole number is needed, not “%1”.</source>
        <translation>这里须是正整数，不能是“%1”。</translation>
    </message>
    <message>
        <source>A town officer needs --town.</source>
        <translation>镇(街道)干部须用 --town 指明镇街。</translation>
    </message>
    <message>
        <source>The day after --since is written like 2026-11-23.</source>
        <translation>--since 后的日期写作 2026-11-23。</translation>
    </message>
    <message>
        <source>--out names the file (.xlsx or .csv); --columns is full, plain or public.</source>
        <translation>--out 指明文件（.xlsx 或 .csv）；--columns 为 full、plain 或 public。</translation>
    </message>
    <message>
        <source>--language is zh_CN or en.</source>
        <translation>--language 为 zh_CN 或 en。</translation>
    </message>
    <message>
        <source>--theme is light or dark.</source>
        <translation>--theme 为 light 或 dark。</translation>
    </message>
    <message>
        <source>There are several schools: name one by --school.</source>
        <translation>有多所学校，请用 --school 指定。</translation>
    </message>
    <message>
        <source>%1: %2 status changes: %3 applied, %4 known before, %5 rejected; %6 want a reason or a proof.</source>
        <translation>%1：学籍异动 %2 条，办理 %3 条，此前已登记 %4 条，不能办理 %5 条；%6 条待补原因或证明。</translation>
    </message>
    <message>
        <source>The closing is proposed. Another account approves it: case approve.</source>
        <translation>已提请销号，须由另一账号核准：case approve。</translation>
    </message>
    <message>
        <source>--fields is one JSON object: %1</source>
        <translation>--fields 须为一个 JSON 对象：%1</translation>
    </message>
    <message>
        <source>%1 of %2 records are complete; due %3.</source>
        <translation>%2份档案中%1份完整；%3前完成。</translation>
    </message>
    <message>
        <source>%1 does not name one child of this class.</source>
        <translation>“%1”在本班找不到唯一一名学生。</translation>
    </message>
    <message>
        <source>There are several schools: name one with --school.</source>
        <translation>有多所学校：请用 --school 指定一所。</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 arrived, %4 missing, %5 classes open, due %6</source>
        <translation>%1：应到%2，实到%3，未到%4，未排查班级%5，截止%6</translation>
    </message>
    <message>
        <source>--kind is school_age, suspected or confirmed; --out names the workbook.</source>
        <translation>--kind 为 school_age、suspected 或 confirmed；--out 指明表格文件。</translation>
    </message>
    <message>
        <source>%1 rows: %2 the same, %3 near, %4 not found, %5 out of age, %6 not taken.</source>
        <translation>共%1行：相同%2，相近%3，未找到%4，不在学龄%5，未采用%6。</translation>
    </message>
    <message>
        <source>Against the last list: %1 new or changed, %2 gone.</source>
        <translation>与上次名单相比：新增或变化%1，减少%2。</translation>
    </message>
    <message>
        <source>--source is police, civil_affairs, disabled, revitalization or other.</source>
        <translation>--source 为 police、civil_affairs、disabled、revitalization 或 other。</translation>
    </message>
    <message>
        <source>--month is written like 2026-11; --out names the workbook.</source>
        <translation>--month 写成 2026-11 的样子；--out 指明工作簿文件名。</translation>
    </message>
    <message>
        <source>--month is written like 2026-11.</source>
        <translation>--month 写成 2026-11 的样子。</translation>
    </message>
    <message>
        <source>--month is written like 2026-11; --out names the file.</source>
        <translation>--month 写成 2026-11 的样子；--out 指明文件名。</translation>
    </message>
    <message>
        <source>%1, %2: written to %3. It names children and is signed, not encrypted: hand it over in person or by the office network. The school&apos;s key: %4</source>
        <translation>%1 %2：已写入 %3。文件含学生姓名，有签名但未加密，请当面交或走政务内网。学校签名核对码：%4</translation>
    </message>
    <message>
        <source>%1: %2 reported, %3 missing; open: %4 suspected, %5 confirmed, %6 returned.</source>
        <translation>%1：已报 %2 所，未报 %3 所；在办：疑似 %4 人，辍学 %5 人；另有复学跟踪 %6 人。</translation>
    </message>
    <message>
        <source>The data are sound.</source>
        <translation>数据完好。</translation>
    </message>
    <message>
        <source>Copied to %1, opened again and found sound. The file is not encrypted: keep it under lock.</source>
        <translation>已备份到 %1，并重新打开检查，数据完好。文件未加密，请妥善保管。</translation>
    </message>
    <message>
        <source>Where to? Name a new file with --database FILE.</source>
        <translation>恢复到哪里？请用 --database FILE 指明一个新文件。</translation>
    </message>
    <message>
        <source>Restored into %1.</source>
        <translation>已恢复到 %1。</translation>
    </message>
    <message>
        <source>--out names a file ending in .pdf, .odt or .png, of a table also .xlsx.</source>
        <translation>--out 须为 .pdf、.odt 或 .png 文件，表格也可为 .xlsx。</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>多了一个词：“%1”。</translation>
    </message>
    <message>
        <source>“%1”: a mark is written like 陈浩宇=unexcused; kinds are unexcused, sick, personal, official, late, early; present takes a mark back.</source>
        <translation>“%1”：考勤写作 陈浩宇=unexcused；种类有 unexcused、sick、personal、official、late、early；present 撤回标记。</translation>
    </message>
    <message>
        <source>More than one child in ten changes or is missing: of %1 children %2 change, %3 are not on the list. Is this the right file?</source>
        <translation>超过一成的学生变更或缺失：%1 人中 %2 人有变更，%3 人不在名单上。文件选对了吗？</translation>
    </message>
    <message>
        <source>No printed notice or order of this case has the number %1.</source>
        <translation>本案没有文号为%1的已印通知书或责令书。</translation>
    </message>
    <message>
        <source>Several papers of this case were printed to be served. Name one by --serves: %1</source>
        <translation>本案有几份已印待送达的文书，请用 --serves 指定一份：%1</translation>
    </message>
    <message>
        <source>%1: no school has reported yet, %2 missing.</source>
        <translation>%1：各校均未报送，未报%2所。</translation>
    </message>
    <message>
        <source>  (as kept on %1: %2)</source>
        <translation>（%1留存：%2）</translation>
    </message>
    <message numerus="yes">
        <source>  (%n more not decided about)</source>
        <translation>
            <numerusform>（另有%n人待判定）</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not this account&apos;s class.</source>
        <translation>%1不是本账户所教的班级。</translation>
    </message>
    <message>
        <source>%1 (due on %2)</source>
        <translation>%1（%2到期）</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left blank, to be filled in by hand: %1</source>
        <translation>
            <numerusform>有%n处空白，须手工填写：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>These fields are not known or can&apos;t be read: %1</source>
        <translation>以下字段不认识或无法读取：%1</translation>
    </message>
    <message>
        <source>Compare what? hukou_roster, roster_school or dropout_poor.</source>
        <translation>请指明比对哪一项：hukou_roster、roster_school 或 dropout_poor。</translation>
    </message>
    <message>
        <source>%1 is no known whereabouts. There are: %2.</source>
        <translation>没有“%1”这种去向。可用的有：%2。</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>未设密码</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>新密码：</translation>
    </message>
    <message>
        <source>Put the new password into XIANGE_NEW_PASSWORD.</source>
        <translation>请把新密码放进环境变量 XIANGE_NEW_PASSWORD。</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>再输一次：</translation>
    </message>
    <message>
        <source>The two passwords are different.</source>
        <translation>两次输入的密码不一样。</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>“%1”的密码已设好。</translation>
    </message>
    <message>
        <source>%1 is out of use.</source>
        <translation>“%1”已停用。</translation>
    </message>
    <message>
        <source>%1 is in use again.</source>
        <translation>“%1”已恢复使用。</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>“%1”的密码：</translation>
    </message>
    <message>
        <source>This account has a password: put it into the environment variable XIANGE_PASSWORD.</source>
        <translation>此账号设有密码：请把密码放进环境变量 XIANGE_PASSWORD。</translation>
    </message>
    <message>
        <source>Check: the last roll, of %1, still has the child absent without leave. Marked so again, the return will not hold.</source>
        <translation>请核对：最近一次点名（%1）仍记旷课。若下次点名仍为旷课，返校不予认定。</translation>
    </message>
    <message>
        <source>No visit of this case was made on %1.</source>
        <translation>本案在 %1 没有家访记录。</translation>
    </message>
    <message numerus="yes">
        <source>Besides, %n child(ren) stand on the roster and are not in school; their records may be in order.</source>
        <translation>
            <numerusform>另有 %n 人在籍不在校，单独列出，其学籍信息可能完整。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>无法建立文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>xiange::Start</name>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Open another …</source>
        <translation>打开其他数据库…</translation>
    </message>
    <message>
        <source>New school …</source>
        <translation>新建学校…</translation>
    </message>
    <message>
        <source>Connect to a server …</source>
        <translation>连接服务器…</translation>
    </message>
    <message>
        <source>The sample town</source>
        <translation>示例镇</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Go there all the same</source>
        <translation>仍要切换</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back to the window that is open (Esc)</source>
        <translation>回到打开的窗口（Esc）</translation>
    </message>
    <message>
        <source>Open other data …</source>
        <translation>打开其他数据…</translation>
    </message>
    <message>
        <source>Choose another database</source>
        <translation>选择另一个数据库</translation>
    </message>
    <message>
        <source>Without a password a lock keeps nobody out. Set one first.</source>
        <translation>没有密码，锁屏拦不住任何人。请先设置密码。</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Another account …</source>
        <translation>切换账号…</translation>
    </message>
    <message>
        <source>Somebody else goes on at this computer</source>
        <translation>换一个人使用本机</translation>
    </message>
    <message>
        <source>%1 Press again to give that up.</source>
        <translation>%1再按一次即放弃。</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>仍然继续</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁屏</translation>
    </message>
    <message>
        <source>Accounts and my password …</source>
        <translation>账号与我的密码…</translation>
    </message>
</context>
<context>
    <name>xiange::Workplace</name>
    <message>
        <source>All schools</source>
        <translation>全部学校</translation>
    </message>
    <message>
        <source>Database on this computer: %1</source>
        <translation>本机数据库 %1</translation>
    </message>
    <message>
        <source>Database on the server: %1</source>
        <translation>服务器数据库 %1</translation>
    </message>
    <message>
        <source>Key period (September)</source>
        <translation>重点监测期（9月）</translation>
    </message>
    <message>
        <source>Key period (March)</source>
        <translation>重点监测期（3月）</translation>
    </message>
    <message>
        <source>call the roll</source>
        <translation>去点名</translation>
    </message>
    <message>
        <source>all its children</source>
        <translation>全校学生</translation>
    </message>
    <message>
        <source>Backup: %1</source>
        <translation>备份：%1</translation>
    </message>
    <message>
        <source>Backup: %1, one is due</source>
        <translation>备份：%1，该备份了</translation>
    </message>
</context>
</TS>
