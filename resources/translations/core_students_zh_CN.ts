<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AreaCodes</name>
    <message>
        <source>%1 (no known area code)</source>
        <translation>%1（区划代码不详）</translation>
    </message>
    <message>
        <source>%1 (%2, an unknown area of it)</source>
        <translation>%1（%2，县区代码未列）</translation>
    </message>
</context>
<context>
    <name>SavedFilters</name>
    <message>
        <source>The filter needs a name.</source>
        <translation>请给筛选起个名字。</translation>
    </message>
</context>
<context>
    <name>xiange::BulkChanges</name>
    <message>
        <source>One of these children is not in the register.</source>
        <translation>所选学生中有人不在册。</translation>
    </message>
    <message>
        <source>Choose a class and the day.</source>
        <translation>请选择班级和日期。</translation>
    </message>
    <message>
        <source>%1 is at another school: that takes a transfer, not a change of class. Nothing was changed.</source>
        <translation>%1 在另一所学校，应办理转学而不是调班。未作任何修改。</translation>
    </message>
    <message>
        <source>Say where this is known from, and since when.</source>
        <translation>请填写来源和起始日期。</translation>
    </message>
    <message>
        <source>The class of %1 has been changed by something else since; nothing was taken back.</source>
        <translation>%1 的班级此后又有变动，未撤销。</translation>
    </message>
</context>
<context>
    <name>xiange::ChangesImport</name>
    <message>
        <source>no child in the register has this name or number</source>
        <translation>花名册里没有这个姓名或号码的学生</translation>
    </message>
    <message>
        <source>several children have this name; give the student number</source>
        <translation>有多名学生同名，请填学籍号</translation>
    </message>
    <message>
        <source>this number belongs to another child, %1</source>
        <translation>这个号码是另一名学生 %1 的</translation>
    </message>
    <message>
        <source>the school has no such class</source>
        <translation>学校没有这个班</translation>
    </message>
    <message>
        <source>No list of status changes was found in this file: no row names the columns 异动类型 and 异动日期.</source>
        <translation>文件中没有找到学籍异动名单：没有一行写着“异动类型”和“异动日期”。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept.</source>
        <translation>导入已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>not a date that can be read</source>
        <translation>日期无法识别</translation>
    </message>
    <message>
        <source>neither a name nor a number</source>
        <translation>没有姓名，也没有号码</translation>
    </message>
    <message>
        <source>it can&apos;t be told which class this is</source>
        <translation>看不出是哪个班</translation>
    </message>
</context>
<context>
    <name>xiange::ChildDoor</name>
    <message>
        <source>This child is not in the register, or not within the scope of the account.</source>
        <translation>名册中没有该生，或不在本账号的范围内。</translation>
    </message>
</context>
<context>
    <name>xiange::ChildEdits</name>
    <message>
        <source>What is kept of %1 has been changed since; the change can&apos;t be taken back any more.</source>
        <translation>%1 的记录此后又有改动，不能再撤销。</translation>
    </message>
</context>
<context>
    <name>xiange::ChildFields</name>
    <message>
        <source>A child needs a name.</source>
        <translation>姓名不能为空。</translation>
    </message>
    <message>
        <source>The ID number says male. Correct the number first.</source>
        <translation>按身份证号应为男，请先更正号码。</translation>
    </message>
    <message>
        <source>The ID number says female. Correct the number first.</source>
        <translation>按身份证号应为女，请先更正号码。</translation>
    </message>
    <message>
        <source>%1 is no date. Write it as 2014-03-08.</source>
        <translation>%1 不是日期，请按 2014-03-08 填写。</translation>
    </message>
    <message>
        <source>The ID number says %1. Correct the number first.</source>
        <translation>按身份证号应为 %1，请先更正号码。</translation>
    </message>
    <message>
        <source>A seat number lies between 1 and 999.</source>
        <translation>班内学号应在 1 至 999 之间。</translation>
    </message>
    <message>
        <source>A student number has 19 characters and begins with G, J or L.</source>
        <translation>学籍号共 19 位，以 G、J 或 L 开头。</translation>
    </message>
    <message>
        <source>The check digit does not fit: after these 17 digits it has to be %1. One digit is wrong.</source>
        <translation>校验码不符：按前 17 位应为 %1，其中有一位写错了。</translation>
    </message>
    <message>
        <source>An ID number has 18 characters with the birth date in it.</source>
        <translation>身份证号共 18 位，其中含出生日期。</translation>
    </message>
    <message>
        <source>A phone number consists of digits.</source>
        <translation>电话号码只能由数字组成。</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
    <message>
        <source>boards</source>
        <translation>住校</translation>
    </message>
    <message>
        <source>day pupil</source>
        <translation>走读</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Boarding</source>
        <translation>就读方式</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>班内学号</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>入学日期</translation>
    </message>
    <message>
        <source>Student number</source>
        <translation>学籍号</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>身份证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>现住址</translation>
    </message>
    <message>
        <source>Hukou</source>
        <translation>户口所在地</translation>
    </message>
</context>
<context>
    <name>xiange::ChildRecords</name>
    <message>
        <source>Somebody else changed this record meanwhile. It has been read again; what you typed is still there.</source>
        <translation>该记录刚被他人修改，已重新读取；您输入的内容还在。</translation>
    </message>
    <message>
        <source>%1 changed “%2” meanwhile from “%3” to “%4”. The record has been read again; what you typed is still there: Enter saves it.</source>
        <translation>%1 刚把“%2”由“%3”改为“%4”。记录已重新读取，您输入的内容还在，按回车即可保存。</translation>
    </message>
    <message>
        <source>Another child has this ID number already.</source>
        <translation>已有另一名学生使用该身份证号。</translation>
    </message>
    <message>
        <source>Another child has this student number already.</source>
        <translation>已有另一名学生使用该学籍号。</translation>
    </message>
    <message>
        <source>A member of the family needs a name.</source>
        <translation>家庭成员的姓名不能为空。</translation>
    </message>
    <message>
        <source>family</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>This record has been changed since; the change can&apos;t be taken back any more.</source>
        <translation>该记录此后又有改动，无法再撤销。</translation>
    </message>
</context>
<context>
    <name>xiange::EvidenceFile</name>
    <message>
        <source>%1 can&apos;t be attached: a file may have up to 10 MB and must not be empty.</source>
        <translation>不能附上 %1：文件不能为空，且不超过 10 MB。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be attached: it can&apos;t be read, is empty, or is larger than 10 MB.</source>
        <translation>不能附上 %1：文件无法读取、为空或超过 10 MB。</translation>
    </message>
</context>
<context>
    <name>xiange::FieldHistory</name>
    <message>
        <source>Family member %1</source>
        <translation>家庭成员%1</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>家庭住户</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>残疾情况</translation>
    </message>
    <message>
        <source>Came in with the roster</source>
        <translation>随花名册导入</translation>
    </message>
    <message>
        <source>Key group</source>
        <translation>重点群体</translation>
    </message>
    <message>
        <source>Review of a key group</source>
        <translation>重点群体复核</translation>
    </message>
    <message>
        <source>Support plan</source>
        <translation>帮扶计划</translation>
    </message>
    <message>
        <source>Review of a support plan</source>
        <translation>帮扶回访</translation>
    </message>
</context>
<context>
    <name>xiange::Households</name>
    <message>
        <source>%1: household</source>
        <translation>%1：家庭信息</translation>
    </message>
</context>
<context>
    <name>xiange::HukouDistance</name>
    <message>
        <source>Local hukou</source>
        <translation>本地户籍</translation>
    </message>
    <message>
        <source>Hukou of another county</source>
        <translation>外县户籍</translation>
    </message>
    <message>
        <source>Hukou of another province</source>
        <translation>外省户籍</translation>
    </message>
</context>
<context>
    <name>xiange::KeyGroups</name>
    <message>
        <source>degree %1</source>
        <translation>%1级</translation>
    </message>
    <message>
        <source>Say from which list or whom this is known.</source>
        <translation>请写明来源（名单或知情人）。</translation>
    </message>
    <message>
        <source>The first day lies not after today.</source>
        <translation>起始日期不能晚于今天。</translation>
    </message>
    <message>
        <source>%1 is in this key group already.</source>
        <translation>%1 已在该重点群体中。</translation>
    </message>
    <message>
        <source>This entry is no longer there; the list has been read again.</source>
        <translation>这条记录已不存在，已重新读取。</translation>
    </message>
    <message>
        <source>Sight</source>
        <translation>视力残疾</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>听力残疾</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>言语残疾</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>肢体残疾</translation>
    </message>
    <message>
        <source>Intellect</source>
        <translation>智力残疾</translation>
    </message>
    <message>
        <source>Mental</source>
        <translation>精神残疾</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>多重残疾</translation>
    </message>
    <message>
        <source>Other disability</source>
        <translation>其他残疾</translation>
    </message>
    <message>
        <source>Ordinary class</source>
        <translation>普通班就读</translation>
    </message>
    <message>
        <source>Inclusive class</source>
        <translation>随班就读</translation>
    </message>
    <message>
        <source>Special school</source>
        <translation>特殊教育学校</translation>
    </message>
    <message>
        <source>Taught at home</source>
        <translation>送教上门</translation>
    </message>
    <message>
        <source>Class of a welfare home</source>
        <translation>儿童福利机构特教班</translation>
    </message>
    <message>
        <source>Not placed yet</source>
        <translation>尚未安置</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>%1 ended</source>
        <translation>%1已结束</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1恢复</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>已删除%1</translation>
    </message>
    <message>
        <source>%1 reviewed</source>
        <translation>已复核%1</translation>
    </message>
    <message>
        <source>disability</source>
        <translation>残疾情况</translation>
    </message>
</context>
<context>
    <name>xiange::RosterImport</name>
    <message>
        <source>No list of children was found in this file: no row names a column 姓名.</source>
        <translation>文件里没有找到学生名单：没有哪一行有“姓名”这一栏。</translation>
    </message>
    <message>
        <source>The import was stopped; nothing of it was kept.</source>
        <translation>导入已停止，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>不能导入的行</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The school code %1 in row %2 is not known. Add the school first, or say which school the list belongs to.</source>
        <translation>第 %2 行的学校标识码 %1 不在本库中。请先添加这所学校，或指定名单属于哪所学校。</translation>
    </message>
    <message>
        <source>Say which school the list belongs to.</source>
        <translation>请指定名单属于哪所学校。</translation>
    </message>
    <message>
        <source>not a school of this database; the list is taken for the school chosen</source>
        <translation>本库没有这所学校，按所选学校导入</translation>
    </message>
    <message>
        <source>There is no import %1 that could be taken back.</source>
        <translation>没有可以撤销的导入 %1。</translation>
    </message>
    <message>
        <source>The import can&apos;t be taken back: %1 has been changed or marked since.</source>
        <translation>不能撤销这次导入：%1 的资料或考勤后来有改动。</translation>
    </message>
    <message>
        <source>The import can&apos;t be taken back: it moved %1 to another class, and the roll of that class has marks of this child since.</source>
        <translation>不能撤销这次导入：%1 因这次导入换了班，之后在新班级已有点名记录。</translation>
    </message>
    <message>
        <source>This is a list of absences (半天, 考勤), not a roster. Import it as marks.</source>
        <translation>这是考勤名单（有“半天”“考勤”栏），不是花名册。请按考勤导入。</translation>
    </message>
    <message>
        <source>There is nothing in this file.</source>
        <translation>文件里没有内容。</translation>
    </message>
    <message>
        <source>The list belongs to the school with the code %1 (row %2), but it is being imported into %3, code %4. Is it the same school?</source>
        <translation>名单里的学校标识码是 %1（第 %2 行），现在要导入的是%3（%4）。是同一所学校吗？</translation>
    </message>
    <message>
        <source>The import can&apos;t be taken back: files have been attached to its status changes since.</source>
        <translation>导入不能撤回：其中的异动后来附了材料。</translation>
    </message>
</context>
<context>
    <name>xiange::RosterRowReader</name>
    <message>
        <source>this number belongs to another child, %1</source>
        <translation>这个号码是另一名学生 %1 的</translation>
    </message>
    <message>
        <source>this child is registered at %1; a transfer (转入) is needed</source>
        <translation>这名学生的学籍在%1，需要办理转入</translation>
    </message>
    <message>
        <source>another row is about the same child, %1</source>
        <translation>与另一行是同一名学生 %1</translation>
    </message>
    <message>
        <source>the same as in row %1, %2</source>
        <translation>与第 %1 行 %2 相同</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>没有姓名</translation>
    </message>
    <message>
        <source>it can&apos;t be told which class this is</source>
        <translation>看不出是哪个班</translation>
    </message>
    <message>
        <source>not a student number of 19 characters</source>
        <translation>不是 19 位学籍号</translation>
    </message>
    <message>
        <source>the last digits are lost; the student number still holds the whole number and can be used to mend it</source>
        <translation>末几位已丢失；学籍号中保留了完整号码，可据此更正</translation>
    </message>
    <message>
        <source>not a whole identity number; Excel may have damaged it</source>
        <translation>不是完整的身份证号，可能被 Excel 损坏</translation>
    </message>
    <message>
        <source>no identity number</source>
        <translation>没有身份证号</translation>
    </message>
    <message>
        <source>the check digit should be %1</source>
        <translation>校验码应为 %1</translation>
    </message>
    <message>
        <source>no province has these first two digits</source>
        <translation>前两位不是任何省份的代码</translation>
    </message>
    <message>
        <source>the student number was made from another identity number</source>
        <translation>学籍号对应的是另一个身份证号</translation>
    </message>
    <message>
        <source>neither 男 nor 女</source>
        <translation>既不是男也不是女</translation>
    </message>
    <message>
        <source>the identity number says male</source>
        <translation>身份证件号表示为男</translation>
    </message>
    <message>
        <source>the identity number says female</source>
        <translation>身份证件号表示为女</translation>
    </message>
    <message>
        <source>not a date that can be read</source>
        <translation>日期无法识别</translation>
    </message>
    <message>
        <source>the identity number says %1</source>
        <translation>身份证件号表示为 %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>not a kind of disability that the law knows</source>
        <translation>不是法定的残疾类型</translation>
    </message>
    <message>
        <source>Excel has cut digits off this phone number</source>
        <translation>电话号码的末几位被 Excel 丢掉了</translation>
    </message>
    <message>
        <source>Excel has added .0 to this phone number; taken over without it</source>
        <translation>Excel 在电话号码后加了 .0，已去掉后导入</translation>
    </message>
    <message>
        <source>hardly any grade has so many classes: is the number right?</source>
        <translation>一个年级很少有这么多班，请核对班号</translation>
    </message>
    <message>
        <source>not born yet when the school year began</source>
        <translation>学年开始时还没有出生</translation>
    </message>
    <message>
        <source>would be %1 years old in %2</source>
        <translation>%2学生 %1 岁，请核对</translation>
    </message>
    <message>
        <source>seats are counted from 1</source>
        <translation>班内学号从 1 开始</translation>
    </message>
</context>
<context>
    <name>xiange::SchoolAge</name>
    <message>
        <source>Enrolled here</source>
        <translation>在校在籍</translation>
    </message>
    <message>
        <source>Enrolled elsewhere</source>
        <translation>外地就读有学籍</translation>
    </message>
    <message>
        <source>At a school, not registered</source>
        <translation>在校无学籍</translation>
    </message>
    <message>
        <source>Not enrolled</source>
        <translation>未入学</translation>
    </message>
    <message>
        <source>Hukou: deceased</source>
        <translation>户籍：死亡</translation>
    </message>
    <message>
        <source>Hukou: never lived here</source>
        <translation>户籍：空挂</translation>
    </message>
    <message>
        <source>Hukou: registered twice</source>
        <translation>户籍：重复</translation>
    </message>
    <message>
        <source>Hukou: number wrong</source>
        <translation>户籍：证号错误</translation>
    </message>
    <message>
        <source>Hukou: no such child</source>
        <translation>户籍：查无此人</translation>
    </message>
    <message>
        <source>Over age</source>
        <translation>超龄</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>延缓入学</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>出国（境）</translation>
    </message>
    <message>
        <source>Ill or disabled</source>
        <translation>因病因残</translation>
    </message>
    <message>
        <source>Cannot be found</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>外出务工</translation>
    </message>
</context>
<context>
    <name>xiange::SchoolAgeRegister</name>
    <message>
        <source>The child needs a name.</source>
        <translation>请填写儿童姓名。</translation>
    </message>
    <message>
        <source>The last character of the ID number does not fit the others: look at it again.</source>
        <translation>身份证号最后一位与前面不符，请再核对。</translation>
    </message>
    <message>
        <source>An ID number has 18 characters and a birth date in it. Leave it empty if nobody knows it.</source>
        <translation>身份证号为18位并含出生日期；不清楚可留空。</translation>
    </message>
    <message>
        <source>The birth date says whether the child is of school age: give it, or the ID number.</source>
        <translation>须凭出生日期判断是否适龄：请填出生日期或身份证号。</translation>
    </message>
    <message>
        <source>This child is not in the register any more.</source>
        <translation>该儿童已不在台账中。</translation>
    </message>
    <message>
        <source>Another child in the register has this ID number. Look for it there.</source>
        <translation>台账中已有儿童使用此身份证号，请在台账中查找。</translation>
    </message>
    <message>
        <source>A pupil on a roster has this ID number: the child is at school.</source>
        <translation>此身份证号的学生已在学籍名册中：该儿童已在校。</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>辍学</translation>
    </message>
    <message>
        <source>Suspected dropout</source>
        <translation>疑似辍学</translation>
    </message>
    <message>
        <source>On the roster, not in school</source>
        <translation>在籍不在校</translation>
    </message>
</context>
<context>
    <name>xiange::StatusChanges</name>
    <message>
        <source>There is no such change to take back.</source>
        <translation>没有可以更正的这条异动。</translation>
    </message>
    <message>
        <source>This change can&apos;t be taken back: the child&apos;s status or class has been changed since.</source>
        <translation>不能更正这条异动：此后学生的状态或班级又有变动。</translation>
    </message>
    <message>
        <source>This child is not in the register.</source>
        <translation>花名册里没有这名学生。</translation>
    </message>
    <message>
        <source>Say why the change was wrong.</source>
        <translation>请写明为何更正。</translation>
    </message>
    <message>
        <source>This change has been taken back; nothing can be attached to it.</source>
        <translation>此项异动已撤回，不能再附材料。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
</context>
<context>
    <name>xiange::StatusRules</name>
    <message>
        <source>The date is missing or not readable.</source>
        <translation>日期没有填写或无法识别。</translation>
    </message>
    <message>
        <source>The date lies in the future.</source>
        <translation>日期晚于今天。</translation>
    </message>
    <message>
        <source>The child has had a later change, on %1.</source>
        <translation>该生在 %1 已有更晚的异动。</translation>
    </message>
    <message>
        <source>The child belongs to its class only since %1.</source>
        <translation>该生 %1 起才在这个班。</translation>
    </message>
    <message>
        <source>休学 is for health only: say which illness or injury it is.</source>
        <translation>休学只限健康原因：请写明何病或何伤。</translation>
    </message>
    <message>
        <source>休学 needs the proof of a hospital of county level or higher.</source>
        <translation>休学须有县级及以上医院证明。</translation>
    </message>
    <message>
        <source>The proof of a hospital of county level or higher is missing.</source>
        <translation>缺县级及以上医院证明。</translation>
    </message>
    <message>
        <source>休学 lasts at least three months; a shorter illness is sick leave.</source>
        <translation>休学不少于三个月；时间较短的请记病假。</translation>
    </message>
    <message>
        <source>休学 lasts one year at most; record an extension when it ends.</source>
        <translation>休学一次不超过一年；到期仍需休学的，再办延期。</translation>
    </message>
    <message>
        <source>Say which class the child goes to.</source>
        <translation>请选择进入哪个班。</translation>
    </message>
    <message>
        <source>This class is not one of the school year of the date.</source>
        <translation>这个班不属于该日期所在学年。</translation>
    </message>
    <message>
        <source>The class belongs to another school: record a 转入.</source>
        <translation>这个班属于另一所学校：请办理转入。</translation>
    </message>
    <message>
        <source>跳级 leads into a higher grade.</source>
        <translation>跳级应进入更高年级。</translation>
    </message>
    <message>
        <source>Only %1 graduates at this school.</source>
        <translation>本校只有%1可以毕业、结业。</translation>
    </message>
    <message>
        <source>转出 is complete only when the receiving school is known.</source>
        <translation>转出须写明接收学校，才算办结。</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>缺异动原因。</translation>
    </message>
    <message>
        <source>The proof is missing: %1.</source>
        <translation>缺证明材料：%1。</translation>
    </message>
    <message>
        <source>There is no %1 in compulsory education (%2). A child that does not come is a case of return to school.</source>
        <translation>义务教育阶段没有“%1”（%2）。学生不来上学，应立案劝返。</translation>
    </message>
    <message>
        <source>The kind of change is missing.</source>
        <translation>没有异动类型。</translation>
    </message>
    <message>
        <source>“%1” is no kind of status change.</source>
        <translation>“%1”不是学籍异动类型。</translation>
    </message>
    <message>
        <source>%1 is not possible: the child&apos;s status is “%2”.</source>
        <translation>不能办理%1：该生当前状态为“%2”。</translation>
    </message>
</context>
<context>
    <name>xiange::StatusWords</name>
    <message>
        <source>Suspended for health</source>
        <translation>休学</translation>
    </message>
    <message>
        <source>Back from suspension</source>
        <translation>复学</translation>
    </message>
    <message>
        <source>Transferred in</source>
        <translation>转入</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Skipped a grade</source>
        <translation>跳级</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Missing person</source>
        <translation>失踪</translation>
    </message>
    <message>
        <source>Went abroad</source>
        <translation>出国(境)</translation>
    </message>
    <message>
        <source>Back from abroad</source>
        <translation>回国复学</translation>
    </message>
    <message>
        <source>Reinstated</source>
        <translation>恢复入学资格</translation>
    </message>
    <message>
        <source>Left otherwise</source>
        <translation>其他离校</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>毕业</translation>
    </message>
    <message>
        <source>Completed without graduating</source>
        <translation>结业</translation>
    </message>
    <message>
        <source>proof of a hospital of county level or higher</source>
        <translation>县级及以上医院证明</translation>
    </message>
    <message>
        <source>proof of recovery</source>
        <translation>康复证明</translation>
    </message>
    <message>
        <source>transfer form with the receiving school&apos;s consent</source>
        <translation>接收学校同意的转学申请表</translation>
    </message>
    <message>
        <source>the guardian&apos;s application and the school&apos;s assessment</source>
        <translation>监护人申请和学校测评意见</translation>
    </message>
    <message>
        <source>death certificate</source>
        <translation>死亡证明</translation>
    </message>
    <message>
        <source>receipt of the police report</source>
        <translation>公安报案回执</translation>
    </message>
    <message>
        <source>passport or visa</source>
        <translation>护照或签证</translation>
    </message>
    <message>
        <source>record of entry into the country</source>
        <translation>入境记录</translation>
    </message>
    <message>
        <source>approval of the education department</source>
        <translation>教育部门批准文件</translation>
    </message>
    <message>
        <source>written statement with the reason</source>
        <translation>写明原因的书面材料</translation>
    </message>
</context>
<context>
    <name>xiange::StudentExport</name>
    <message>
        <source>%1 can&apos;t be written. Choose another place.</source>
        <translation>无法写入 %1，请换一个位置。</translation>
    </message>
</context>
<context>
    <name>xiange::StudentRegister</name>
    <message>
        <source>This child is not in the register, or not within the scope of the account.</source>
        <translation>学籍中没有这名学生，或不在本账号的管理范围内。</translation>
    </message>
    <message>
        <source>There is no child with the student number %1.</source>
        <translation>没有学籍号为 %1 的学生。</translation>
    </message>
</context>
<context>
    <name>xiange::StudentWords</name>
    <message>
        <source>Low income</source>
        <translation>低保</translation>
    </message>
    <message>
        <source>Destitute</source>
        <translation>特困</translation>
    </message>
    <message>
        <source>Near low income</source>
        <translation>低保边缘</translation>
    </message>
    <message>
        <source>Hardship by expenses</source>
        <translation>支出型困难</translation>
    </message>
    <message>
        <source>Orphan</source>
        <translation>孤儿</translation>
    </message>
    <message>
        <source>In fact without support</source>
        <translation>事实无人抚养</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>残疾</translation>
    </message>
    <message>
        <source>Other hardship</source>
        <translation>其他困境</translation>
    </message>
    <message>
        <source>Migrant</source>
        <translation>随迁</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>留守</translation>
    </message>
    <message>
        <source>Parent in prison</source>
        <translation>服刑人员子女</translation>
    </message>
    <message>
        <source>Family out of poverty</source>
        <translation>脱贫户</translation>
    </message>
    <message>
        <source>Involved in a case</source>
        <translation>涉案未成年人</translation>
    </message>
    <message>
        <source>In school</source>
        <translation>在校</translation>
    </message>
    <message>
        <source>Suspended for health</source>
        <translation>休学</translation>
    </message>
    <message>
        <source>Transferred out</source>
        <translation>转出</translation>
    </message>
    <message>
        <source>Graduated</source>
        <translation>毕业</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Abroad</source>
        <translation>出国(境)</translation>
    </message>
    <message>
        <source>Left otherwise</source>
        <translation>其他离校</translation>
    </message>
    <message>
        <source>Name missing</source>
        <translation>没有姓名</translation>
    </message>
    <message>
        <source>Class not readable</source>
        <translation>班级无法识别</translation>
    </message>
    <message>
        <source>Number occurs twice</source>
        <translation>号码重复</translation>
    </message>
    <message>
        <source>Check digit wrong</source>
        <translation>校验码不对</translation>
    </message>
    <message>
        <source>Number damaged</source>
        <translation>号码损坏</translation>
    </message>
    <message>
        <source>Number missing</source>
        <translation>缺身份证号</translation>
    </message>
    <message>
        <source>Sex against number</source>
        <translation>性别不符</translation>
    </message>
    <message>
        <source>Birth date against number</source>
        <translation>出生日期不符</translation>
    </message>
    <message>
        <source>Date not readable</source>
        <translation>日期无法识别</translation>
    </message>
    <message>
        <source>Unknown value</source>
        <translation>内容无法识别</translation>
    </message>
    <message>
        <source>Area code unknown</source>
        <translation>地区码不明</translation>
    </message>
    <message>
        <source>Student number differs</source>
        <translation>学籍号不一致</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>男</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>女</translation>
    </message>
</context>
<context>
    <name>xiange::SupportPlans</name>
    <message>
        <source>Say who the mentor is.</source>
        <translation>请填写帮扶人。</translation>
    </message>
    <message>
        <source>Choose at least one reason.</source>
        <translation>请至少选择一个原因。</translation>
    </message>
    <message>
        <source>Say what is going to be done.</source>
        <translation>请填写帮扶措施。</translation>
    </message>
    <message>
        <source>The next review lies after the first day.</source>
        <translation>下次回访应晚于开始日期。</translation>
    </message>
    <message>
        <source>Somebody else changed this plan meanwhile. It has been read again; what you typed is still there.</source>
        <translation>该帮扶计划刚被他人修改，已重新读取；您输入的内容还在。</translation>
    </message>
    <message>
        <source>This plan has been finished meanwhile.</source>
        <translation>该帮扶计划已经结束。</translation>
    </message>
    <message>
        <source>Say what the review showed.</source>
        <translation>请填写回访情况。</translation>
    </message>
    <message>
        <source>The next review lies after today.</source>
        <translation>下次回访应晚于今天。</translation>
    </message>
    <message>
        <source>Say what came of the plan.</source>
        <translation>请填写帮扶结果。</translation>
    </message>
    <message>
        <source>Learning difficulty</source>
        <translation>学习困难</translation>
    </message>
    <message>
        <source>Weary of school</source>
        <translation>厌学</translation>
    </message>
    <message>
        <source>Irregular attendance</source>
        <translation>出勤不稳</translation>
    </message>
    <message>
        <source>Family changed or away</source>
        <translation>家庭变故或监护缺失</translation>
    </message>
    <message>
        <source>State of mind</source>
        <translation>心理健康</translation>
    </message>
    <message>
        <source>Economic hardship</source>
        <translation>家庭经济困难</translation>
    </message>
    <message>
        <source>Other reason</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>%1: support plan</source>
        <translation>%1：帮扶计划</translation>
    </message>
    <message>
        <source>%1: support plan reviewed</source>
        <translation>%1：帮扶计划回访</translation>
    </message>
    <message>
        <source>%1: support plan finished</source>
        <translation>%1：帮扶计划结束</translation>
    </message>
</context>
<context>
    <name>xiange::YearTurn</name>
    <message>
        <source>This school has no children in classes yet.</source>
        <translation>本校各班还没有学生。</translation>
    </message>
    <message>
        <source>The classes of %1–%2 can move up from %3 on.</source>
        <translation>%1–%2 学年的班级从 %3 起可以升年级。</translation>
    </message>
</context>
</TS>
