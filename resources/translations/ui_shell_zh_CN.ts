<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>pages</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>考勤</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>劝返</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>排查</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>监测</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>xiange::ui::FirstStart</name>
    <message>
        <source>Welcome to Xiange</source>
        <translation>欢迎使用弦歌</translation>
    </message>
    <message>
        <source>Start with my school</source>
        <translation>开始使用</translation>
    </message>
    <message>
        <source>A new school on this computer, then straight to the roster.</source>
        <translation>在这台电脑上新建学校，接着导入花名册。</translation>
    </message>
    <message>
        <source>Look at the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>A town with generated children. Nothing to fill in.</source>
        <translation>一个虚构的镇，学生全部由程序生成，不用填写。</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>打开数据库</translation>
    </message>
    <message>
        <source>A .xiange file that is already there, or a copy of one.</source>
        <translation>打开已有的 .xiange 文件或它的备份。</translation>
    </message>
    <message>
        <source>Connect to a server</source>
        <translation>连接服务器</translation>
    </message>
    <message>
        <source>The bureau&apos;s own PostgreSQL server, many computers on one database.</source>
        <translation>教育局自己的 PostgreSQL 服务器，多台电脑共用。</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Full name as on the seal</source>
        <translation>与公章一致的全称</translation>
    </message>
    <message>
        <source>School code</source>
        <translation>学校标识码</translation>
    </message>
    <message>
        <source>10 digits of the school code</source>
        <translation>10 位学校标识码</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>学年</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Town or street (may be left out)</source>
        <translation>镇（街道），可不填</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose where the file lies</source>
        <translation>选择文件存放的位置</translation>
    </message>
    <message>
        <source>Where the data lie</source>
        <translation>数据存放在</translation>
    </message>
    <message>
        <source>Administrator&apos;s name</source>
        <translation>管理员姓名</translation>
    </message>
    <message>
        <source>Xiange database (*.xiange)</source>
        <translation>弦歌数据库 (*.xiange)</translation>
    </message>
    <message>
        <source>Create and import the roster</source>
        <translation>新建并导入花名册</translation>
    </message>
    <message>
        <source>Create the school (Ctrl+Enter)</source>
        <translation>新建学校 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>A new school</source>
        <translation>新建学校</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. You can move it to a server later.</source>
        <translation>所有数据都在这台电脑的一个文件里，以后可以迁到服务器。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open the sample town (Ctrl+Enter)</source>
        <translation>打开示例镇 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The sample town</source>
        <translation>示例镇</translation>
    </message>
    <message>
        <source>Schools, classes, three months of rolls, children who stay away and cases on their way back. All names and numbers are generated. Try everything; nothing can go wrong.</source>
        <translation>有学校、班级、三个月的点名，有旷课的学生，也有正在劝返的学生。姓名和号码全部由程序生成，可以放心试用。</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Xiange database (*.xiange *.db)</source>
        <translation>弦歌数据库 (*.xiange *.db)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open this database (Ctrl+Enter)</source>
        <translation>打开这个数据库 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The file of a school that has worked with Xiange.</source>
        <translation>学校以前用弦歌时的数据文件。</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>连接</translation>
    </message>
    <message>
        <source>Test and connect (Ctrl+Enter)</source>
        <translation>测试并连接 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>The connection is tested at once. Ask the bureau&apos;s technician for these.</source>
        <translation>填好后立即测试连接。这些信息请向教育局技术人员索取。</translation>
    </message>
    <message>
        <source>school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>There is no such file. Choose another one.</source>
        <translation>没有这个文件，请另选一个。</translation>
    </message>
    <message>
        <source>Please enter the school&apos;s name.</source>
        <translation>请填写学校名称。</translation>
    </message>
    <message>
        <source>The school code has 10 digits.</source>
        <translation>学校标识码是 10 位数字。</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another place.</source>
        <translation>没有这个文件夹，请另选位置。</translation>
    </message>
    <message>
        <source>This file is already there. Choose another name, or open it.</source>
        <translation>文件已存在，请换个名称，或直接打开它。</translation>
    </message>
    <message>
        <source>Please enter a name.</source>
        <translation>请填写姓名。</translation>
    </message>
    <message>
        <source>Please enter the server&apos;s name or address.</source>
        <translation>请填写服务器名称或地址。</translation>
    </message>
    <message>
        <source>A number from 1 to 65535.</source>
        <translation>请填 1 到 65535 之间的数字。</translation>
    </message>
    <message>
        <source>Please enter the database&apos;s name.</source>
        <translation>请填写数据库名称。</translation>
    </message>
    <message>
        <source>Please enter the user.</source>
        <translation>请填写用户名。</translation>
    </message>
    <message>
        <source>The strings and the songs never cease: every child stays in school.</source>
        <translation>弦歌不辍，一个都不能少。</translation>
    </message>
    <message>
        <source>Another database — Xiange</source>
        <translation>其他数据库 — 弦歌</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>返回 %1</translation>
    </message>
    <message>
        <source>Back to the open database</source>
        <translation>返回当前数据库</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Databases opened before</source>
        <translation>最近打开的数据库</translation>
    </message>
    <message>
        <source>Enter or double click opens</source>
        <translation>按回车或双击打开</translation>
    </message>
    <message>
        <source>Without a password anybody at this computer can do everything: only for trying out.</source>
        <translation>不设密码，本机上任何人都能做任何事，只宜试用。</translation>
    </message>
</context>
<context>
    <name>xiange::ui::HelpPanel</name>
    <message>
        <source>Close help (F1)</source>
        <translation>关闭帮助 (F1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>帮助：%1</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Everywhere&lt;/b&gt;&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;Ctrl+1 … Ctrl+8&lt;/td&gt;&lt;td&gt;the pages&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+K&lt;/td&gt;&lt;td&gt;find a child&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+P&lt;/td&gt;&lt;td&gt;print&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+Z&lt;/td&gt;&lt;td&gt;take back&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;F5&lt;/td&gt;&lt;td&gt;read again&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;F10&lt;/td&gt;&lt;td&gt;account, appearance&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+Shift+L&lt;/td&gt;&lt;td&gt;lock&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+Shift+U&lt;/td&gt;&lt;td&gt;another account&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;随处可用&lt;/b&gt;&lt;/p&gt;&lt;table cellspacing=&apos;4&apos;&gt;&lt;tr&gt;&lt;td&gt;Ctrl+1 … Ctrl+8&lt;/td&gt;&lt;td&gt;各页&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+K&lt;/td&gt;&lt;td&gt;找学生&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+P&lt;/td&gt;&lt;td&gt;打印&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+Z&lt;/td&gt;&lt;td&gt;撤销&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;F5&lt;/td&gt;&lt;td&gt;重新读取&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;F10&lt;/td&gt;&lt;td&gt;账号、外观&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+Shift+L&lt;/td&gt;&lt;td&gt;锁屏&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;Ctrl+Shift+U&lt;/td&gt;&lt;td&gt;切换账号&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</translation>
    </message>
</context>
<context>
    <name>xiange::ui::MainWindow</name>
    <message>
        <source>Xiange</source>
        <translation>弦歌</translation>
    </message>
    <message>
        <source>%1 — Xiange</source>
        <translation>%1 — 弦歌</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language changes when Xiange starts next.</source>
        <translation>下次启动弦歌时切换语言。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>%1 — %2 — Xiange</source>
        <translation>%1 — %2 — 弦歌</translation>
    </message>
</context>
<context>
    <name>xiange::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>All in school</source>
        <translation>控辍保学</translation>
    </message>
</context>
<context>
    <name>xiange::ui::RailButton</name>
    <message numerus="yes">
        <source>%n due</source>
        <translation>
            <numerusform>%n 件待办</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xiange::ui::SearchBox</name>
    <message>
        <source>Search name, pinyin, student number</source>
        <translation>搜索姓名、拼音、学籍号</translation>
    </message>
    <message>
        <source>Search children</source>
        <translation>搜索学生</translation>
    </message>
    <message>
        <source>Children found</source>
        <translation>找到的学生</translation>
    </message>
    <message>
        <source>Nobody found. Try fewer letters.</source>
        <translation>没有找到，请少输几个字母再试。</translation>
    </message>
    <message>
        <source>Name, pinyin, initials, student number, end of the ID number, phone; class or school (Ctrl+K)</source>
        <translation>姓名、拼音、首字母、学籍号、身份证尾号、电话；班级或学校 (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>xiange::ui::SignInScreen</name>
    <message>
        <source>Sign in — %1 — Xiange</source>
        <translation>登录 — %1 — 弦歌</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>This account has no password: anybody can take it on. Set one in the settings.</source>
        <translation>此账号未设密码，任何人都能使用。请在“设置”中设置密码。</translation>
    </message>
    <message>
        <source>Sign in (Enter)</source>
        <translation>登录（回车）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁屏</translation>
    </message>
    <message>
        <source>%1 is at work here. Nothing that was typed is lost.</source>
        <translation>%1正在使用。已输入的内容都还在。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock (Enter)</source>
        <translation>解锁（回车）</translation>
    </message>
    <message>
        <source>Please enter the password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message numerus="yes">
        <source>Too many wrong passwords. %n second(s) to wait.</source>
        <translation>
            <numerusform>密码错误次数过多，请等待 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>This administrator has no password yet. Another administrator sets one first.</source>
        <translation>该管理员还没有密码，请由其他管理员先为其设置。</translation>
    </message>
</context>
<context>
    <name>xiange::ui::StatusLine</name>
    <message>
        <source>Everything is saved</source>
        <translation>全部已保存</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>F1 Help</source>
        <translation>F1 帮助</translation>
    </message>
    <message>
        <source>Help for this page (F1)</source>
        <translation>本页帮助 (F1)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>No password yet: set one</source>
        <translation>尚未设密码，去设置</translation>
    </message>
    <message>
        <source>Anybody can act in anybody&apos;s name here until the administrator has a password</source>
        <translation>管理员未设密码之前，任何人都能以任何人的名义操作</translation>
    </message>
</context>
<context>
    <name>xiange::ui::TopBar</name>
    <message>
        <source>Account, appearance, language</source>
        <translation>账号、外观、语言</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>School: %1</source>
        <translation>学校：%1</translation>
    </message>
    <message>
        <source>Choose another school</source>
        <translation>选择其他学校</translation>
    </message>
    <message>
        <source>Week %1  ·  %2</source>
        <translation>第 %1 周  ·  %2</translation>
    </message>
    <message>
        <source>Account: %1</source>
        <translation>账号：%1</translation>
    </message>
    <message>
        <source>%1: account, appearance, language (F10)</source>
        <translation>%1：账号、外观、语言 (F10)</translation>
    </message>
</context>
</TS>
