<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
</TS>
