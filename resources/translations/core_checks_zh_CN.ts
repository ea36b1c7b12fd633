<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <translation><numerusform>还有%n个班没有排查，到校情况不明。</numerusform></translation>
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
