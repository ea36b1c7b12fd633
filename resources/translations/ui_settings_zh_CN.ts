<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutSection</name>
    <message>
        <source>window, data, print</source>
        <translation>界面、数据、打印</translation>
    </message>
    <message>
        <source>data on this computer</source>
        <translation>本机数据</translation>
    </message>
    <message>
        <source>data on a server</source>
        <translation>服务器数据</translation>
    </message>
    <message>
        <source>reading .xlsx, .ods, .csv</source>
        <translation>读取 .xlsx、.ods、.csv</translation>
    </message>
    <message>
        <source>reading .xls</source>
        <translation>读取 .xls</translation>
    </message>
    <message>
        <source>writing .xlsx</source>
        <translation>写出 .xlsx</translation>
    </message>
    <message>
        <source>pinyin, order of names</source>
        <translation>拼音、姓名排序</translation>
    </message>
    <message>
        <source>passwords, encryption</source>
        <translation>口令与加密</translation>
    </message>
    <message>
        <source>results and errors</source>
        <translation>结果与错误</translation>
    </message>
</context>
<context>
    <name>MonthDays</name>
    <message>
        <source>holiday</source>
        <translation>休</translation>
    </message>
    <message>
        <source>make-up</source>
        <translation>班</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>停课</translation>
    </message>
    <message>
        <source>open</source>
        <translation>加课</translation>
    </message>
    <message>
        <source>School day</source>
        <translation>上课日</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Make-up day</source>
        <translation>调休上课</translation>
    </message>
    <message>
        <source>School closed</source>
        <translation>本校停课</translation>
    </message>
    <message>
        <source>School teaches</source>
        <translation>本校加课</translation>
    </message>
    <message>
        <source>Outside the terms</source>
        <translation>不在学期内</translation>
    </message>
    <message>
        <source>day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>vacation</source>
        <translation>假期</translation>
    </message>
</context>
<context>
    <name>xiange::ui::AboutSection</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Keeps every child of compulsory-school age in school.</source>
        <translation>防流控辍，不让一个适龄孩子失学。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>自由软件，依 GNU 通用公共许可证第 3 版或更新版本（GPL-3.0-or-later）发布，不附带任何担保。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>所用程序库</translation>
    </message>
    <message>
        <source>Qt %1 is running</source>
        <translation>当前运行 Qt %1</translation>
    </message>
</context>
<context>
    <name>xiange::ui::AccountsSection</name>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>school, class</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（本人）</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>set</source>
        <translation>已设</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未设</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>新账号</translation>
    </message>
    <message>
        <source>The chosen account</source>
        <translation>所选账号</translation>
    </message>
    <message>
        <source>Saved when chosen</source>
        <translation>选定即保存</translation>
    </message>
    <message>
        <source>Put back in use</source>
        <translation>恢复使用</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>all schools</source>
        <translation>所有学校</translation>
    </message>
    <message>
        <source>%1 · now %2</source>
        <comment>class, head teacher</comment>
        <translation>%1 · 现为%2</translation>
    </message>
    <message>
        <source>Choose the class.</source>
        <translation>请选择班级。</translation>
    </message>
    <message>
        <source>Choose the town.</source>
        <translation>请选择镇（街道）。</translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>账号“%1”</translation>
    </message>
    <message>
        <source>%1 back in use</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>%1 out of use</source>
        <translation>停用“%1”</translation>
    </message>
    <message>
        <source>Accounts and roles</source>
        <translation>账号与角色</translation>
    </message>
    <message>
        <source>Who may open these data, as what, and with which password</source>
        <translation>谁可以打开这些数据、以什么身份、用什么密码</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Last signed in</source>
        <translation>上次登录</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>新增账号</translation>
    </message>
    <message>
        <source>Nobody acts under it any more; what it did keeps its name</source>
        <translation>停用后无人能再使用；以前的记录仍留姓名</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Town or street</source>
        <translation>镇（街道）</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save the new account</source>
        <translation>保存新账号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No new account</source>
        <translation>不新增账号</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n class(es))</source>
        <translation>
            <numerusform>%1（%n 个班）</numerusform>
        </translation>
    </message>
    <message>
        <source>Without an account of the class teacher: %1</source>
        <translation>没有班主任账号的班级：%1</translation>
    </message>
</context>
<context>
    <name>xiange::ui::AppearanceSection</name>
    <message>
        <source>Appearance and language</source>
        <translation>外观与语言</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>只保存在这台电脑上</translation>
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
        <source>The language changes when Xiange starts next. Papers are always in Chinese.</source>
        <translation>语言在下次启动弦歌时改变。文书一律为中文。</translation>
    </message>
    <message>
        <source>The language changes when Xiange starts next.</source>
        <translation>语言在下次启动弦歌时改变。</translation>
    </message>
</context>
<context>
    <name>xiange::ui::AreasSection</name>
    <message>
        <source>Areas and persons</source>
        <translation>区域与责任人</translation>
    </message>
    <message>
        <source>Who answers for each district, town and village</source>
        <translation>区、镇（街道）、村（居）三级责任人</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>Add a district</source>
        <translation>添加区（县）</translation>
    </message>
    <message>
        <source>Add within it</source>
        <translation>添加下级</translation>
    </message>
    <message>
        <source>Add an area within the chosen one</source>
        <translation>在选中的区域下添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen area</source>
        <translation>移除选中的区域</translation>
    </message>
    <message>
        <source>The chosen area</source>
        <translation>选中的区域</translation>
    </message>
    <message>
        <source>Saved when you leave the field</source>
        <translation>离开时保存</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Show the phone; the look is recorded</source>
        <translation>显示电话（查看会留下记录）</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>Without a responsible person: %1</source>
        <translation>尚无责任人：%1</translation>
    </message>
    <message>
        <source>Children whose village or community is not known: %1</source>
        <translation>尚未确定所在村（居）的学生：%1 人</translation>
    </message>
    <message>
        <source>Add an area</source>
        <translation>添加区域</translation>
    </message>
    <message>
        <source>Name of the area: %1</source>
        <translation>区域名称：%1</translation>
    </message>
    <message>
        <source>Remove the area</source>
        <translation>移除区域</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>确定移除 %1？</translation>
    </message>
    <message>
        <source>Type the whole phone number.</source>
        <translation>请输入完整的电话号码。</translation>
    </message>
</context>
<context>
    <name>xiange::ui::BackupSection</name>
    <message>
        <source>Xiange database (*.xiange)</source>
        <translation>弦歌数据库 (*.xiange)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>A copy of everything in one file, away from this computer</source>
        <translation>全部数据存成一个文件，放到本机以外</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose where the copy is put</source>
        <translation>选择备份存放的位置</translation>
    </message>
    <message>
        <source>Where the copy is put</source>
        <translation>备份到</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Test a copy …</source>
        <translation>试还原…</translation>
    </message>
    <message>
        <source>Restores a copy aside, reads all of it and throws it away: your data stay as they are</source>
        <translation>把备份另行还原、全部读一遍后丢弃，不影响现有数据</translation>
    </message>
    <message>
        <source>The copy is not encrypted: keep it under lock. Everybody can go on working while it is made. To go back to a copy, open it with Database › Open another … in the account menu.</source>
        <translation>备份未加密，请妥善保管。备份时不影响使用。要用回某个备份，请在账号菜单“数据库 › 打开其他数据库…”中打开它。</translation>
    </message>
    <message>
        <source>These data lie on a server: its own tool, pg_dump, backs them up.</source>
        <translation>数据在服务器上，请用服务器自带的 pg_dump 备份。</translation>
    </message>
    <message>
        <source>Nobody has made a backup of these data yet.</source>
        <translation>这些数据还没有备份过。</translation>
    </message>
    <message>
        <source>Last backup: %1, by %2, in %3. That is more than %4 days ago.</source>
        <translation>上次备份：%1，%2，存于 %3。已超过 %4 天。</translation>
    </message>
    <message>
        <source>Last backup: %1, by %2, in %3</source>
        <translation>上次备份：%1，%2，存于 %3</translation>
    </message>
    <message>
        <source>This folder does not exist. Choose another place.</source>
        <translation>没有这个文件夹，请另选位置。</translation>
    </message>
    <message>
        <source>Test a copy</source>
        <translation>试还原</translation>
    </message>
    <message>
        <source>Reading the copy …</source>
        <translation>正在读取备份…</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>正在备份…</translation>
    </message>
    <message>
        <source>%1 children, %2 marks, %3 entries of cases</source>
        <translation>学生 %1 人、考勤记号 %2 条、个案记录 %3 条</translation>
    </message>
    <message>
        <source>The copy %1 is damaged: %2</source>
        <translation>备份 %1 已损坏：%2</translation>
    </message>
    <message>
        <source>The copy %1 can be restored: %2.</source>
        <translation>备份 %1 可以还原：%2。</translation>
    </message>
    <message>
        <source>Copied, opened again and found sound: %1.</source>
        <translation>已备份，并重新打开核对无误：%1。</translation>
    </message>
</context>
<context>
    <name>xiange::ui::CalendarSection</name>
    <message>
        <source>Calendar</source>
        <translation>校历</translation>
    </message>
    <message>
        <source>Absence is counted in school days: a change here counts every run anew</source>
        <translation>旷课按上课日计算；这里一改，连续旷课天数随即重算</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>本月各日</translation>
    </message>
    <message>
        <source>Arrows choose a day, Page Up and Page Down a month, Space closes the school or lets it teach</source>
        <translation>方向键选日，Page Up、Page Down 换月，空格停课或加课</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>回到今天</translation>
    </message>
    <message>
        <source>Import holidays…</source>
        <translation>导入节假日…</translation>
    </message>
    <message>
        <source>Take over the holidays and make-up days of a year from a .json file</source>
        <translation>从 .json 文件导入一年的节假日和调休上课日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>title of a month</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Your account may look at the calendar, not change it.</source>
        <translation>你的账户可以查看校历，不能修改。</translation>
    </message>
    <message>
        <source>Choose one school at the top left to change its days.</source>
        <translation>请先在左上角选定一所学校，再修改它的上课日。</translation>
    </message>
    <message>
        <source>%1: as the country again</source>
        <translation>%1：恢复全国安排</translation>
    </message>
    <message>
        <source>This day lies outside the terms. Change the dates of the term first.</source>
        <translation>这一天不在学期内。请先修改学期起止日期。</translation>
    </message>
    <message>
        <source>Teach on %1</source>
        <translation>%1加课</translation>
    </message>
    <message>
        <source>Close the school on %1</source>
        <translation>%1停课</translation>
    </message>
    <message>
        <source>Reason, for example: lessons made up for</source>
        <translation>原因，如：补台风停课</translation>
    </message>
    <message>
        <source>Reason, for example: typhoon, sports day</source>
        <translation>原因，如：台风、运动会</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Dates of the first term</source>
        <translation>第一学期起止日期</translation>
    </message>
    <message>
        <source>Dates of the second term</source>
        <translation>第二学期起止日期</translation>
    </message>
    <message>
        <source>Import holidays</source>
        <translation>导入节假日</translation>
    </message>
    <message>
        <source>Holiday lists (*.json);;All files (*)</source>
        <translation>节假日文件 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be opened: %2</source>
        <translation>无法打开文件 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) taken over from %1.</source>
        <translation>
            <numerusform>已从 %1 导入 %n 天。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>导入 %1</translation>
    </message>
</context>
<context>
    <name>xiange::ui::DayPanel</name>
    <message>
        <source>School day %1 of the term</source>
        <translation>本学期第 %1 个上课日</translation>
    </message>
    <message>
        <source>As the country again</source>
        <translation>恢复全国安排</translation>
    </message>
    <message>
        <source>Close the school…</source>
        <translation>本校停课…</translation>
    </message>
    <message>
        <source>Teach on this day…</source>
        <translation>本校加课…</translation>
    </message>
    <message>
        <source>Take the school&apos;s own word for this day away (Space)</source>
        <translation>取消本校对这一天的安排（空格）</translation>
    </message>
    <message>
        <source>The school departs from the country on this day (Space)</source>
        <translation>这一天本校另行安排（空格）</translation>
    </message>
    <message numerus="yes">
        <source>This month: %n school day(s)</source>
        <translation>
            <numerusform>本月上课 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First term: %n school day(s)</source>
        <translation>
            <numerusform>第一学期上课 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Second term: %n school day(s)</source>
        <translation>
            <numerusform>第二学期上课 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the key</comment>
        <translation>空格</translation>
    </message>
    <message numerus="yes">
        <source>%n up to today</source>
        <translation>
            <numerusform>到今天 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>xiange::ui::MonthGrid</name>
    <message>
        <source>week %1</source>
        <translation>第%1周</translation>
    </message>
</context>
<context>
    <name>xiange::ui::PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Old password</source>
        <translation>原密码</translation>
    </message>
    <message>
        <source>Save the account first.</source>
        <translation>请先保存账号。</translation>
    </message>
    <message>
        <source>It is asked for when you sign in and when you decide something.</source>
        <translation>登录时和作认定、审批时要输入。</translation>
    </message>
    <message>
        <source>There is one. Whoever forgot it gets a new one here.</source>
        <translation>已设密码。本人忘记时可在此重设。</translation>
    </message>
    <message>
        <source>There is none: anybody can act under this name.</source>
        <translation>未设密码：任何人都能以此人名义操作。</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>设置密码</translation>
    </message>
    <message>
        <source>Please enter the old password.</source>
        <translation>请输入原密码。</translation>
    </message>
    <message>
        <source>The password of %1 is set.</source>
        <translation>“%1”的密码已设好。</translation>
    </message>
</context>
<context>
    <name>xiange::ui::RuleField</name>
    <message>
        <source>%1 (default: %2)</source>
        <translation>%1（默认：%2）</translation>
    </message>
</context>
<context>
    <name>xiange::ui::RulesSection</name>
    <message>
        <source>default: %1</source>
        <translation>默认%1</translation>
    </message>
    <message>
        <source>Rules and thresholds</source>
        <translation>规则与阈值</translation>
    </message>
    <message>
        <source>Practice differs from place to place. A change holds at once, for every school in these data.</source>
        <translation>各地做法不一。修改立即生效，适用于本数据库的所有学校。</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>要做的事</translation>
    </message>
    <message>
        <source>Absent without leave (school days)</source>
        <translation>连续旷课（上课日）</translation>
    </message>
    <message>
        <source>Who has to do it</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number of a step, its duty</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>What is stored for these rules can&apos;t be used; the defaults hold: %1</source>
        <translation>以下规则的存储值无法使用，已按默认值执行：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between rules</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a rule, its default</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: default</source>
        <translation>%1：恢复默认</translation>
    </message>
</context>
<context>
    <name>xiange::ui::SchoolSection</name>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>What stands on every paper of the school</source>
        <translation>写在本校每份文书上的信息</translation>
    </message>
    <message>
        <source>Choose one school at the top left to see its settings.</source>
        <translation>请在左上角选定一所学校，查看它的设置。</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <source>As it was registered; changed by the district</source>
        <translation>以登记为准，此处不能修改</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>School code</source>
        <translation>学校标识码</translation>
    </message>
    <message>
        <source>Town (street)</source>
        <translation>镇（街道）</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Saved when you leave the field</source>
        <translation>离开输入框即保存</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>校长</translation>
    </message>
    <message>
        <source>Who signs the reports</source>
        <translation>报告签发人</translation>
    </message>
    <message>
        <source>Prefix of document numbers</source>
        <translation>发文机关代字</translation>
    </message>
    <message>
        <source>The word before the year, for example the school&apos;s short name</source>
        <translation>年份前的字，如学校简称</translation>
    </message>
    <message>
        <source>Education department the reports go to</source>
        <translation>报送的教育主管部门</translation>
    </message>
    <message>
        <source>Number of a paper</source>
        <translation>文号样式</translation>
    </message>
    <message>
        <source>Town government</source>
        <translation>镇政府（街道办）</translation>
    </message>
    <message>
        <source>Your account may look at these settings, not change them.</source>
        <translation>你的账户可以查看这些设置，不能修改。</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未填写</translation>
    </message>
    <message>
        <source>Principal: %1</source>
        <translation>校长：%1</translation>
    </message>
    <message>
        <source>Prefix of document numbers: %1</source>
        <translation>发文机关代字：%1</translation>
    </message>
    <message>
        <source>Education department: %1</source>
        <translation>教育主管部门：%1</translation>
    </message>
</context>
<context>
    <name>xiange::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>设置各项</translation>
    </message>
    <message>
        <source>&lt;p&gt;Every change is saved when it is made; &lt;b&gt;Ctrl+Z&lt;/b&gt; takes the last one back, &lt;b&gt;Ctrl+Y&lt;/b&gt; makes it again.&lt;/p&gt;&lt;p&gt;&lt;b&gt;↑ ↓&lt;/b&gt; another section · &lt;b&gt;Tab&lt;/b&gt; into it&lt;/p&gt;&lt;p&gt;In the calendar: &lt;b&gt;arrows&lt;/b&gt; another day · &lt;b&gt;Page Up, Page Down&lt;/b&gt; another month · &lt;b&gt;Home, End&lt;/b&gt; first and last day · &lt;b&gt;Space&lt;/b&gt; close the school on that day, let it teach, or take either back&lt;/p&gt;</source>
        <translation>&lt;p&gt;每处修改随即保存；&lt;b&gt;Ctrl+Z&lt;/b&gt; 撤销上一处，&lt;b&gt;Ctrl+Y&lt;/b&gt; 重做。&lt;/p&gt;&lt;p&gt;&lt;b&gt;↑ ↓&lt;/b&gt; 换一项 · &lt;b&gt;Tab&lt;/b&gt; 进入该项&lt;/p&gt;&lt;p&gt;校历中：&lt;b&gt;方向键&lt;/b&gt; 换日 · &lt;b&gt;Page Up、Page Down&lt;/b&gt; 换月 · &lt;b&gt;Home、End&lt;/b&gt; 月初、月末 · &lt;b&gt;空格&lt;/b&gt; 这一天停课、加课，或恢复原样&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Taken back — %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>There is no change to take back.</source>
        <translation>没有可撤销的修改。</translation>
    </message>
    <message>
        <source>Made again — %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>There is no change to make again.</source>
        <translation>没有可重做的修改。</translation>
    </message>
</context>
<context>
    <name>xiange::ui::TeachersSection</name>
    <message>
        <source>Who leads each class, and on which number parents and officers call</source>
        <translation>各班由谁负责，家长和干部打哪个电话</translation>
    </message>
    <message>
        <source>Choose one school at the top left to see its classes.</source>
        <translation>请在左上角选定一所学校，查看班级。</translation>
    </message>
    <message>
        <source>There are no classes in this school year yet. They come with the roster.</source>
        <translation>本学年还没有班级，导入花名册后即有。</translation>
    </message>
    <message>
        <source>Classes and their teachers</source>
        <translation>班级和班主任</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>班级</translation>
    </message>
    <message>
        <source>Class teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The chosen class</source>
        <translation>所选班级</translation>
    </message>
    <message>
        <source>Saved when you leave the field</source>
        <translation>离开输入框即保存</translation>
    </message>
    <message>
        <source>Show the phone; the look is recorded</source>
        <translation>显示电话（查看会留下记录）</translation>
    </message>
    <message>
        <source>The number stands on notices to the parents and in the chain of responsibility of each case.</source>
        <translation>此号码印在致家长的通知书上，并列入每个个案的责任链。</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未指定</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Without a class teacher: %1</source>
        <translation>未指定班主任：%1</translation>
    </message>
    <message>
        <source>Without a phone: %1</source>
        <translation>未填电话：%1</translation>
    </message>
    <message>
        <source>Class teacher of %1: %2</source>
        <translation>%1班主任：%2</translation>
    </message>
    <message>
        <source>Phone of the principal</source>
        <translation>校长电话</translation>
    </message>
    <message>
        <source>Class teachers and phones</source>
        <translation>班主任与电话</translation>
    </message>
</context>
<context>
    <name>xiange::ui::TermFields</name>
    <message>
        <source>This school year has no terms yet.</source>
        <translation>这一学年还没有学期。</translation>
    </message>
    <message>
        <source>Set the usual dates</source>
        <translation>按通常日期设立</translation>
    </message>
    <message>
        <source>Gives the school year both terms with the usual dates, to be changed here</source>
        <translation>按通常日期设立两个学期，之后可在此修改</translation>
    </message>
    <message>
        <source>First term</source>
        <translation>第一学期</translation>
    </message>
    <message>
        <source>Second term</source>
        <translation>第二学期</translation>
    </message>
    <message>
        <source>%1, first day</source>
        <translation>%1第一天</translation>
    </message>
    <message>
        <source>%1, last day</source>
        <translation>%1最后一天</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two dates</comment>
        <translation>至</translation>
    </message>
    <message>
        <source>%1: the up and down keys change year, month or day</source>
        <translation>%1：上下键改年、月、日</translation>
    </message>
    <message>
        <source>School year %1–%2</source>
        <translation>%1—%2学年</translation>
    </message>
</context>
</TS>
