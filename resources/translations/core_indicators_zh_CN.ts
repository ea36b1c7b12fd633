<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>IndicatorWords</name>
    <message>
        <source>By names: of the children on the roll when the school year %1 opened, those who are still in education, here or in a known school.</source>
        <translation>按名单：%1 学年开学时在册的学生中，现在仍在接受教育（在本校或已知的他校）的占比。</translation>
    </message>
    <message>
        <source>No value yet: nothing of last school year is in the data.</source>
        <translation>暂无数值：还没有上学年的数据。</translation>
    </message>
    <message>
        <source>Suspected and confirmed dropouts whose case is not closed. The ledger is to be cleared always.</source>
        <translation>疑似辍学和辍学、尚未复学或销号的人数。台账应常态化清零。</translation>
    </message>
    <message>
        <source>No value: no child of the grades that leave this year is flagged as from a family in difficulty.</source>
        <translation>无数值：本届毕业年级没有家庭经济困难学生。</translation>
    </message>
    <message>
        <source>No value: no child of primary age is on the roll here.</source>
        <translation>无数值：这里没有小学在册学生。</translation>
    </message>
    <message>
        <source>No value: no child of a junior school is on the roll here.</source>
        <translation>无数值：这里没有初中在册学生。</translation>
    </message>
    <message>
        <source>Not yet known</source>
        <translation>尚未查明</translation>
    </message>
    <message>
        <source>Nine years: this year&apos;s grade 9 since it entered grade 1.</source>
        <translation>九年口径：本届九年级自一年级入学以来。</translation>
    </message>
    <message>
        <source>Junior form, three years: this year&apos;s grade 9 since it entered grade 7. The data do not reach back nine years.</source>
        <translation>初中三年口径：本届九年级自七年级入学以来（数据尚不足九年）。</translation>
    </message>
    <message>
        <source>Primary form, six years: this year&apos;s grade 6 since it entered grade 1.</source>
        <translation>小学六年口径：本届六年级自一年级入学以来。</translation>
    </message>
    <message>
        <source>Only children ever flagged as from families in difficulty.</source>
        <translation>仅计曾认定为家庭经济困难的学生。</translation>
    </message>
    <message>
        <source>Children who died (%1) are left out.</source>
        <translation>已扣除死亡%1人。</translation>
    </message>
    <message>
        <source>Children who left the country (%1) are left out.</source>
        <translation>已扣除出国（境）%1人。</translation>
    </message>
    <message>
        <source>At most 100 %.</source>
        <translation>最高按100 %计。</translation>
    </message>
    <message>
        <source>By counts, stage by stage: pupils of each grade now ÷ pupils of the grade below when the school year %1 opened. May exceed 100 %.</source>
        <translation>按人数、分学段：现各年级人数 ÷ %1学年初低一年级人数，可超过100 %。</translation>
    </message>
    <message>
        <source>No value yet: load the list of the disabled persons&apos; federation in the checks and book it. Counted are disabled children of school age in any placement ÷ all of them in the area.</source>
        <translation>暂无数据：请在排查中导入残联名单并入账。口径：以各种形式就学的适龄残疾儿童÷辖区适龄残疾儿童。</translation>
    </message>
    <message>
        <source>No value yet: load the police&apos;s list of hukou in the checks and book it. Only it says which children live in the area.</source>
        <translation>暂无数据：请在排查中导入公安户籍名单并入账，才知道辖区有哪些适龄儿童。</translation>
    </message>
    <message>
        <source>By residence: children of the area in primary school, of any age ÷ children of %1 to %2 in the area. May exceed 100 %.</source>
        <translation>按户籍：辖区儿童中小学在校生（不限年龄）÷辖区%1至%2周岁儿童，可超过100%。</translation>
    </message>
    <message>
        <source>By residence: children of %1 to %2 in junior school or higher ÷ all children of that age in the area. Suspended studies do not count.</source>
        <translation>按户籍：%1至%2周岁儿童中在初中及以上就读的÷辖区该年龄段全部儿童，休学不计在校。</translation>
    </message>
    <message>
        <source>By residence: disabled children of %1 to %2 in any placement, teaching at home included ÷ all disabled children of that age.</source>
        <translation>按户籍：%1至%2周岁残疾儿童中以各种形式就学的（含送教上门）÷该年龄段全部残疾儿童。</translation>
    </message>
    <message>
        <source>No value: no disabled child of school age is known here.</source>
        <translation>暂无数值：辖区没有已知的适龄残疾儿童。</translation>
    </message>
    <message>
        <source>No value: no child of the age is in the register here.</source>
        <translation>暂无数值：台账中没有该年龄段的儿童。</translation>
    </message>
    <message>
        <source>No value here: enrolment is counted by area. Choose a town, or all schools, and all children.</source>
        <translation>入学率按区域统计：请选择镇街或全部学校，并取消学生筛选。</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren) of the list not decided about are left out: not judged against the target until they are.</source>
        <translation>
            <numerusform>另有%n人待判定，未计入；判定完成前不评定是否达标。</numerusform>
        </translation>
    </message>
    <message>
        <source>No value: counted are the grades that leave this year, and none of them is here. The chart shows the grades on their way.</source>
        <translation>暂无数值：只统计本学年毕业年级，这里没有毕业年级。图中是在读各年级的情况。</translation>
    </message>
    <message>
        <source>Junior school</source>
        <translation>初中</translation>
    </message>
    <message>
        <source>Primary school</source>
        <translation>小学</translation>
    </message>
    <message>
        <source>Rural hukou</source>
        <translation>农村户口</translation>
    </message>
    <message>
        <source>Urban hukou</source>
        <translation>城镇户口</translation>
    </message>
    <message>
        <source>Boarders</source>
        <translation>寄宿</translation>
    </message>
    <message>
        <source>Day pupils</source>
        <translation>走读</translation>
    </message>
    <message>
        <source>In no school here</source>
        <translation>不在本地学校</translation>
    </message>
    <message>
        <source>No town known</source>
        <translation>未分镇街</translation>
    </message>
    <message>
        <source>In no class here</source>
        <translation>不在本地班级</translation>
    </message>
    <message>
        <source>Still in school or graduated %1 ÷ (entered %2 + transferred in %3 + skipped a grade %5 − transferred out %4).</source>
        <translation>在校或毕业%1人÷（入学%2人＋转入%3人＋跳级编入%5人－转出%4人）。</translation>
    </message>
    <message>
        <source>By school roll: children deemed dropouts since 1 September %1 and not returned, those who came later too ÷ the roll on that day.</source>
        <translation>按学籍：%1年9月1日以来认定辍学且未复学的学生（含开学后转入的）÷当日在籍学生。</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>Retention</source>
        <translation>巩固率</translation>
    </message>
    <message>
        <source>Retention over the year</source>
        <translation>年巩固率</translation>
    </message>
    <message>
        <source>Retention, families in difficulty</source>
        <translation>困难家庭巩固率</translation>
    </message>
    <message>
        <source>Gross enrolment, primary</source>
        <translation>小学毛入学率</translation>
    </message>
    <message>
        <source>Net enrolment, junior</source>
        <translation>初中净入学率</translation>
    </message>
    <message>
        <source>Enrolment of disabled children</source>
        <translation>残疾儿童入学率</translation>
    </message>
    <message>
        <source>Dropout rate, primary</source>
        <translation>小学辍学率</translation>
    </message>
    <message>
        <source>Dropout rate, junior</source>
        <translation>初中辍学率</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>在办台账</translation>
    </message>
    <message>
        <source>in school</source>
        <translation>在校</translation>
    </message>
    <message>
        <source>graduated</source>
        <translation>已毕业</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>已转出</translation>
    </message>
    <message>
        <source>transferred, receiving school unknown</source>
        <translation>转出，接收学校不明</translation>
    </message>
    <message>
        <source>died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>left the country</source>
        <translation>出国（境）</translation>
    </message>
    <message>
        <source>left school</source>
        <translation>离校</translation>
    </message>
    <message>
        <source>deemed a dropout</source>
        <translation>辍学</translation>
    </message>
    <message>
        <source>by school</source>
        <translation>按学校</translation>
    </message>
    <message>
        <source>by town</source>
        <translation>按镇街</translation>
    </message>
    <message>
        <source>by stage</source>
        <translation>按学段</translation>
    </message>
    <message>
        <source>by grade</source>
        <translation>按年级</translation>
    </message>
    <message>
        <source>by class</source>
        <translation>按班级</translation>
    </message>
    <message>
        <source>by sex</source>
        <translation>按性别</translation>
    </message>
    <message>
        <source>by hukou</source>
        <translation>按户口</translation>
    </message>
    <message>
        <source>by boarding</source>
        <translation>按住宿</translation>
    </message>
    <message>
        <source>by key group</source>
        <translation>按重点群体</translation>
    </message>
</context>
</TS>
