<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>xiange::Areas</name>
    <message>
        <source>A town lies in a district, a village in a town.</source>
        <translation>镇（街道）属于区，村（居）属于镇（街道）。</translation>
    </message>
    <message>
        <source>An area needs a name.</source>
        <translation>请填写区域名称。</translation>
    </message>
    <message>
        <source>There is an area named %1 here already.</source>
        <translation>这里已有名为“%1”的区域。</translation>
    </message>
    <message>
        <source>This area is no longer there.</source>
        <translation>该区域已不存在。</translation>
    </message>
    <message>
        <source>Areas, schools, households or accounts lie in it; move them first.</source>
        <translation>该区域内还有下级区域、学校、住户或账号，请先移走。</translation>
    </message>
    <message>
        <source>Say whose phone this is.</source>
        <translation>请填写电话属于谁。</translation>
    </message>
    <message>
        <source>District</source>
        <translation>区（县）</translation>
    </message>
    <message>
        <source>Town (street)</source>
        <translation>镇（街道）</translation>
    </message>
    <message>
        <source>Village (community)</source>
        <translation>村（居）</translation>
    </message>
</context>
<context>
    <name>xiange::ClassTeachers</name>
    <message>
        <source>This class is not in the data.</source>
        <translation>数据中没有这个班级。</translation>
    </message>
    <message>
        <source>Type the whole phone number, in digits.</source>
        <translation>请填写完整的电话号码（数字）。</translation>
    </message>
</context>
<context>
    <name>xiange::Schools</name>
    <message>
        <source>A school needs a name.</source>
        <translation>请填写学校名称。</translation>
    </message>
    <message>
        <source>The school code has ten digits, for example 2144000001; this is %1.</source>
        <translation>学校标识码为10位数字，例如2144000001；现在是 %1。</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>There is a school with the code %1 already.</source>
        <translation>标识码为 %1 的学校已存在。</translation>
    </message>
    <message>
        <source>This school is not in the data.</source>
        <translation>数据中没有这所学校。</translation>
    </message>
    <message>
        <source>There is no school with the code %1.</source>
        <translation>没有标识码为 %1 的学校。</translation>
    </message>
    <message>
        <source>This class is not in the data.</source>
        <translation>数据中没有这个班级。</translation>
    </message>
    <message>
        <source>Only the word itself: the year in brackets and the number are added to it.</source>
        <translation>只填代字本身：年份和序号由程序加上。</translation>
    </message>
    <message>
        <source>The account %1 belongs to one school and can&apos;t add another.</source>
        <translation>账号“%1”只属于一所学校，不能添加学校。</translation>
    </message>
    <message>
        <source>There is no town or street %1 in the data.</source>
        <translation>数据中没有镇(街道)“%1”。</translation>
    </message>
</context>
</TS>
