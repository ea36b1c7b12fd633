<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ReadyComparisons</name>
    <message>
        <source>Perhaps on the roster: to be decided</source>
        <translation>疑似在籍，待甄别</translation>
    </message>
    <message>
        <source>On the hukou list, on no roster</source>
        <translation>户籍在册，无学籍</translation>
    </message>
    <message>
        <source>Hukou and roster</source>
        <translation>户籍↔学籍</translation>
    </message>
    <message>
        <source>Roster and school</source>
        <translation>学籍↔在校</translation>
    </message>
    <message>
        <source>Dropouts and formerly poor</source>
        <translation>辍学↔脱贫户</translation>
    </message>
    <message>
        <source>The list of the police of %1 (%2, %3 rows) against the roster, and the register of school-age children.</source>
        <translation>公安名单（%1，%2，%3行）与学籍名册、适龄儿童台账比对。</translation>
    </message>
    <message>
        <source>No list of the police has been compared yet: only the register of school-age children was looked at.</source>
        <translation>还没有比对过公安名单，仅查看了适龄儿童台账。</translation>
    </message>
    <message>
        <source>The roster against the rolls, the term-start check and the cases: away on each of the last %1 school days, not arrived, or a suspected or confirmed dropout.</source>
        <translation>学籍名册与点名、开学排查、个案比对：最近%1个上课日均未到校、开学未到校，或为疑似辍学、辍学。</translation>
    </message>
    <message>
        <source>Open dropout cases against the list of rural revitalization of %1 and the key group of formerly poor families.</source>
        <translation>在办辍学个案与乡村振兴名单（%1）及脱贫户标记比对。</translation>
    </message>
    <message>
        <source>Open dropout cases against the key group of formerly poor families; no list of rural revitalization has been compared yet.</source>
        <translation>在办辍学个案与脱贫户标记比对；还没有比对过乡村振兴名单。</translation>
    </message>
</context>
<context>
    <name>xiange::DataCheck</name>
    <message>
        <source>There is no such child.</source>
        <translation>没有这名学生。</translation>
    </message>
    <message>
        <source>This number belongs to %1 already.</source>
        <translation>这个号码已登记在%1名下。</translation>
    </message>
    <message>
        <source>This is found anew at each check: it goes away only when the record is mended.</source>
        <translation>此项每次核查都会重新判断，更正档案后才会消失。</translation>
    </message>
    <message>
        <source>The record of %1 has been changed since: it stays as it is.</source>
        <translation>%1的档案此后有改动，保持不变。</translation>
    </message>
    <message>
        <source>%1 is not a field that can be checked. There are: %2.</source>
        <translation>“%1”不能列入核查。可选：%2。</translation>
    </message>
    <message>
        <source>This child is not in the register any more.</source>
        <translation>该学生已不在名册中。</translation>
    </message>
</context>
<context>
    <name>xiange::DataCheckWords</name>
    <message>
        <source>same name and birth date: %1, %2</source>
        <translation>姓名、出生日期相同：%1（%2）</translation>
    </message>
    <message>
        <source>the student number holds the ID number of %1, %2</source>
        <translation>学籍号中是%1（%2）的身份证号</translation>
    </message>
    <message numerus="yes">
        <source>not seen on the last %n day(s) called</source>
        <translation>
            <numerusform>最近%n个点名日均未到校</numerusform>
        </translation>
    </message>
    <message>
        <source>has not come since the term began</source>
        <translation>开学至今未到校</translation>
    </message>
    <message>
        <source>the identity number says so</source>
        <translation>以身份证号为准</translation>
    </message>
    <message>
        <source>%1 years old on 31 August, in %2</source>
        <translation>8月31日时%1岁，就读%2</translation>
    </message>
    <message>
        <source>The check digit does not fit: with these 17 digits it would be %1.</source>
        <translation>校验码不符：按前17位应为%1。</translation>
    </message>
    <message>
        <source>This is not a whole identity number of 18 characters.</source>
        <translation>不是完整的18位身份证号。</translation>
    </message>
    <message>
        <source>The number says %1, %2; the record says otherwise. Mend the one that is wrong first.</source>
        <translation>身份证号显示%1、%2，与档案不符。请先更正错误的一项。</translation>
    </message>
    <message>
        <source>ID number missing</source>
        <translation>身份证号缺失</translation>
    </message>
    <message>
        <source>Number damaged</source>
        <translation>号码损坏</translation>
    </message>
    <message>
        <source>Check digit wrong</source>
        <translation>校验码错误</translation>
    </message>
    <message>
        <source>Sex against the number</source>
        <translation>性别与证件号不符</translation>
    </message>
    <message>
        <source>Birth date against the number</source>
        <translation>出生日期与证件号不符</translation>
    </message>
    <message>
        <source>Date not readable</source>
        <translation>日期无法识别</translation>
    </message>
    <message>
        <source>Value not known</source>
        <translation>取值不认识</translation>
    </message>
    <message>
        <source>Twice in the data</source>
        <translation>疑似重复</translation>
    </message>
    <message>
        <source>Field empty</source>
        <translation>缺项</translation>
    </message>
    <message>
        <source>Enrolled, not in school</source>
        <translation>在籍不在校</translation>
    </message>
    <message>
        <source>Age against the grade</source>
        <translation>年龄与年级不符</translation>
    </message>
    <message>
        <source>it stands in the student number</source>
        <translation>取自学籍号</translation>
    </message>
    <message>
        <source>with the check digit %1 it would be right; compare it with the household register</source>
        <translation>末位改为%1即符合，请核对户口簿</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1为空</translation>
    </message>
    <message>
        <source>There is nothing to enter.</source>
        <translation>没有填写内容。</translation>
    </message>
    <message>
        <source>Enter 男 or 女.</source>
        <translation>请填写“男”或“女”。</translation>
    </message>
    <message>
        <source>Enter the day like 2014-09-01.</source>
        <translation>日期请写成2014-09-01。</translation>
    </message>
</context>
<context>
    <name>xiange::ListComparison</name>
    <message>
        <source>Choose which pupil it is.</source>
        <translation>请选择是哪名学生。</translation>
    </message>
    <message>
        <source>The comparison was stopped; nothing of it was kept.</source>
        <translation>比对已停止，没有保存任何内容。</translation>
    </message>
    <message>
        <source>There is no such list.</source>
        <translation>没有这份名单。</translation>
    </message>
    <message>
        <source>This list was compared for another school or town.</source>
        <translation>这份名单是其他学校或镇街比对的。</translation>
    </message>
    <message>
        <source>This row is not there any more.</source>
        <translation>这一行已不存在。</translation>
    </message>
    <message>
        <source>This pupil is not among those proposed.</source>
        <translation>这名学生不在候选之列。</translation>
    </message>
    <message>
        <source>This row has been booked; the register of children has it now.</source>
        <translation>这一行已入账，请在适龄儿童台账中查看。</translation>
    </message>
    <message>
        <source>Compared with %1, %2.</source>
        <translation>与%1名单比对（%2）。</translation>
    </message>
    <message>
        <source>Nothing of this list can be taken back.</source>
        <translation>此名单没有可撤销的入账。</translation>
    </message>
    <message>
        <source>%1 has been changed since the list was booked: the booking stays.</source>
        <translation>入账后%1已有改动，入账不能撤销。</translation>
    </message>
    <message>
        <source>This child belongs to another town.</source>
        <translation>该儿童属于其他镇（街道）。</translation>
    </message>
</context>
<context>
    <name>xiange::ListRows</name>
    <message>
        <source>the row has no name</source>
        <translation>没有姓名</translation>
    </message>
    <message>
        <source>this is no ID number; it is left out</source>
        <translation>不是身份证号，未采用</translation>
    </message>
    <message>
        <source>the ID number is cut off</source>
        <translation>身份证号不完整</translation>
    </message>
    <message>
        <source>the check digit does not fit the ID number</source>
        <translation>身份证号校验码不符</translation>
    </message>
    <message>
        <source>the date can&apos;t be read; it is left out</source>
        <translation>日期无法识别，未采用</translation>
    </message>
    <message>
        <source>the date is not the one in the ID number; the number holds</source>
        <translation>日期与身份证号不一致，以号码为准</translation>
    </message>
    <message>
        <source>the same child as row %1; both categories are kept</source>
        <translation>与第%1行是同一儿童，两种类别都保留</translation>
    </message>
    <message>
        <source>the same number as row %1, %2</source>
        <translation>与第%1行 %2 号码相同</translation>
    </message>
    <message>
        <source>No list of children was found in this file: no row names a column 姓名 together with an ID number or a date of birth.</source>
        <translation>文件里没有找到儿童名单：没有哪一行同时有“姓名”和身份证号或出生日期。</translation>
    </message>
    <message>
        <source>Police: hukou</source>
        <translation>公安户籍</translation>
    </message>
    <message>
        <source>Civil affairs</source>
        <translation>民政</translation>
    </message>
    <message>
        <source>Disabled persons&apos; federation</source>
        <translation>残联</translation>
    </message>
    <message>
        <source>Rural revitalization</source>
        <translation>乡村振兴</translation>
    </message>
    <message>
        <source>Other list</source>
        <translation>其他名单</translation>
    </message>
</context>
<context>
    <name>xiange::MatchSign</name>
    <message>
        <source>same number</source>
        <translation>号码相同</translation>
    </message>
    <message>
        <source>same name and birth date</source>
        <translation>姓名和出生日期相同</translation>
    </message>
    <message>
        <source>one digit differs</source>
        <translation>号码差一位</translation>
    </message>
    <message>
        <source>two digits swapped</source>
        <translation>两位颠倒</translation>
    </message>
    <message>
        <source>number cut off</source>
        <translation>号码不全</translation>
    </message>
    <message>
        <source>name sounds the same</source>
        <translation>姓名同音</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>同名</translation>
    </message>
    <message>
        <source>same number, other name</source>
        <translation>号码相同、姓名不同</translation>
    </message>
    <message>
        <source>other number</source>
        <translation>号码不同</translation>
    </message>
    <message>
        <source>has left the roster</source>
        <translation>已离校</translation>
    </message>
</context>
<context>
    <name>xiange::TermCheckWords</name>
    <message>
        <source>To be decided</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>疑似</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>已说明</translation>
    </message>
    <message>
        <source>%1–%2, autumn term</source>
        <translation>%1—%2学年秋季学期</translation>
    </message>
    <message>
        <source>%1–%2, spring term</source>
        <translation>%1—%2学年春季学期</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) have not been gone through yet; nobody knows who is there.</source>
        <translation>
            <numerusform>还有%n个班没有排查，到校情况不明。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whereabouts or decision are still missing for: %1.</source>
        <translation>以下学生还缺去向或处理意见：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>xiange::TermChecks</name>
    <message>
        <source>There is no such check.</source>
        <translation>没有这次排查。</translation>
    </message>
    <message>
        <source>This child is not among those the check expects.</source>
        <translation>这名学生不在本次排查的应到名单中。</translation>
    </message>
    <message>
        <source>Choose a school: each has a check of its own.</source>
        <translation>请选择学校：每所学校各有一次排查。</translation>
    </message>
    <message>
        <source>No term is known yet. Enter the terms in the settings.</source>
        <translation>还没有学期。请先在设置中录入学期。</translation>
    </message>
    <message>
        <source>This term&apos;s check has been opened already.</source>
        <translation>本学期的排查已经开始。</translation>
    </message>
    <message>
        <source>No class of this school year has children yet: import the roster first.</source>
        <translation>本学年各班还没有学生：请先导入花名册。</translation>
    </message>
    <message>
        <source>This check was finished on %1 by %2 and stays as it was.</source>
        <translation>这次排查已由%2于%1办结，不再改动。</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Somebody else has gone through this class in the meantime. What they marked is shown; look at it and confirm again.</source>
        <translation>其他人刚刚排查过这个班。现显示对方的登记，请核对后再确认。</translation>
    </message>
    <message>
        <source>%1 has a case from this check: record the child as arrived instead.</source>
        <translation>%1已在本次排查中建案：请改为登记“已到校”。</translation>
    </message>
    <message>
        <source>This child has not been marked as not arrived.</source>
        <translation>这名学生没有登记为未到。</translation>
    </message>
    <message>
        <source>The day of arrival can&apos;t lie in the future.</source>
        <translation>到校日期不能晚于今天。</translation>
    </message>
    <message>
        <source>%1 has a case already: what happens next stands there.</source>
        <translation>%1已经建案，后续情况记在个案中。</translation>
    </message>
    <message>
        <source>Say first where %1 is.</source>
        <translation>请先填写%1的去向。</translation>
    </message>
    <message>
        <source>Did not come at the start of the term; whereabouts: %1. %2</source>
        <translation>开学未到校；去向：%1。%2</translation>
    </message>
</context>
</TS>
