<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CaseClosing</name>
    <message>
        <source>The child is still absent without leave.</source>
        <translation>学生仍在旷课。</translation>
    </message>
    <message>
        <source>The child is absent without leave again, for %1 school days: record the relapse first.</source>
        <translation>学生又在旷课（%1个上课日），请先登记二次辍学。</translation>
    </message>
    <message>
        <source>Present on %1 of the %2 school days that are needed.</source>
        <translation>返校后到校%1天，须满%2天。</translation>
    </message>
    <message>
        <source>Attach the evidence: %1.</source>
        <translation>请附上佐证材料：%1。</translation>
    </message>
    <message>
        <source>A case that stands at &quot;%1&quot; can&apos;t be closed for the reason &quot;%2&quot;.</source>
        <translation>案件处于“%1”，不能以“%2”销号。</translation>
    </message>
    <message>
        <source>A closing has been proposed already and waits for its approval. Correct it first to propose another one.</source>
        <translation>已提请销号，正待核准。要另行提请，请先更正该条记录。</translation>
    </message>
    <message>
        <source>A second person has to approve, with an account of their own.</source>
        <translation>须由另一人用本人账号核准。</translation>
    </message>
    <message>
        <source>%1 of the %2 visits of teaching at home that are needed.</source>
        <translation>送教上门需达到%2次，现已送教%1次。</translation>
    </message>
</context>
<context>
    <name>CaseRules</name>
    <message>
        <source>The principal confirms &quot;deemed a dropout&quot; and reports to the education department and the township the same day</source>
        <translation>由校长认定“视为辍学”，并于当天报区教育局和镇政府</translation>
    </message>
    <message>
        <source>Mark as suspected dropout, also in the national system</source>
        <translation>标记疑似辍学，并在学籍系统中标注</translation>
    </message>
    <message>
        <source>Contact the guardian: the days are reached, contacts are missing</source>
        <translation>联系监护人：天数已到，联系次数还不够</translation>
    </message>
    <message>
        <source>The child is back: end the watch</source>
        <translation>学生已返校，可结束关注</translation>
    </message>
    <message>
        <source>Contact the guardian and write down what was said</source>
        <translation>联系监护人并记录</translation>
    </message>
    <message>
        <source>Send the written report to the education department</source>
        <translation>向区教育局报送书面报告</translation>
    </message>
    <message>
        <source>Send the written report to the township government</source>
        <translation>向镇政府报送书面报告</translation>
    </message>
    <message>
        <source>Absent without leave again: check and record the relapse</source>
        <translation>再次旷课，核实并登记二次辍学</translation>
    </message>
    <message>
        <source>The return is proven: propose closing</source>
        <translation>已稳定返校，可提请销号</translation>
    </message>
    <message>
        <source>Present on only %1 of %2 school days: visit the family</source>
        <translation>%2个上课日只到校%1天，须家访</translation>
    </message>
    <message>
        <source>Follow up: school day %1 of %2, present on %3</source>
        <translation>随访第%1/%2天，已到校%3天</translation>
    </message>
    <message>
        <source>No run of absence without leave is going on</source>
        <translation>目前没有连续旷课</translation>
    </message>
    <message>
        <source>%1 of %2 school days of absence: %3 missing</source>
        <translation>连续旷课%1/%2个上课日，还差%3个</translation>
    </message>
    <message>
        <source>%1 of %2 contacts: %3 missing</source>
        <translation>联系%1/%2次，还差%3次</translation>
    </message>
    <message>
        <source>Contacts on %1 of %2 different days: %3 missing</source>
        <translation>联系日子%1/%2天，还差%3天</translation>
    </message>
    <message>
        <source>%1 of %2 different means of contact: %3 missing</source>
        <translation>联系方式%1/%2种，还差%3种</translation>
    </message>
    <message>
        <source>class teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>roster officer</source>
        <translation>学籍管理员</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>校长</translation>
    </message>
    <message>
        <source>%1 proposed to close the case (%2): a second person approves</source>
        <translation>%1提请销号（%2），待第二人核准</translation>
    </message>
    <message>
        <source>principal or township</source>
        <translation>校长或镇（街道）</translation>
    </message>
    <message>
        <source>Taught at home: %1 of %2 visits delivered, %3 due by now</source>
        <translation>送教上门：计划%2次，已送%1次，至今应送%3次</translation>
    </message>
    <message>
        <source>The child still stands on the roll of its class: record the status change, or the roll will go on asking for it</source>
        <translation>该生仍在班级花名册上：请登记学籍异动，否则点名和待办仍会提到该生</translation>
    </message>
    <message>
        <source>The child has been seen at school: check, and record the return</source>
        <translation>该生已到校：核实后登记返校复学</translation>
    </message>
    <message>
        <source>Visit the home together with the village committee</source>
        <translation>会同村(居)委会家访</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>The case has not been opened yet.</source>
        <translation>尚未立案。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be recorded while the case stands at &quot;%2&quot;.</source>
        <translation>案件处于“%2”，不能记“%1”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes only after &quot;%2&quot;.</source>
        <translation>须先“%2”，才能“%1”。</translation>
    </message>
    <message>
        <source>There is no such entry in this case, or it has been corrected already.</source>
        <translation>本案没有这条记录，或该记录已经更正过。</translation>
    </message>
    <message>
        <source>The opening of a case can&apos;t be corrected away: close the case instead.</source>
        <translation>立案记录不能更正，可改为销号。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was built on this entry: correct that one first.</source>
        <translation>其后的“%1”以这条记录为前提，请先更正那一条。</translation>
    </message>
    <message>
        <source>Enter the day on which it happened; it can&apos;t lie in the future.</source>
        <translation>请填写发生日期，不能晚于今天。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t lie before %2: only since that day has the case stood at &quot;%3&quot;.</source>
        <translation>“%1”的日期不能早于%2：案件从那天起才处于“%3”。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in the case already: %2, %3. Correct that entry first if it is wrong.</source>
        <translation>“%1”已有记录：%2，%3。如有误，请先更正那一条。</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Watch</source>
        <translation>关注</translation>
    </message>
    <message>
        <source>Suspected dropout</source>
        <translation>疑似辍学</translation>
    </message>
    <message>
        <source>Dropout</source>
        <translation>辍学</translation>
    </message>
    <message>
        <source>Back at school</source>
        <translation>已复学</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Absence in a row</source>
        <translation>连续旷课</translation>
    </message>
    <message>
        <source>Term-start check</source>
        <translation>开学排查</translation>
    </message>
    <message>
        <source>Comparison of lists</source>
        <translation>名单比对</translation>
    </message>
    <message>
        <source>Report by the public</source>
        <translation>群众检举</translation>
    </message>
    <message>
        <source>Opened by hand</source>
        <translation>手工立案</translation>
    </message>
    <message>
        <source>Case opened</source>
        <translation>立案</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系家长</translation>
    </message>
    <message>
        <source>Reported to the principal</source>
        <translation>书面报告校长</translation>
    </message>
    <message>
        <source>Report form filled in</source>
        <translation>填报情况报告表</translation>
    </message>
    <message>
        <source>Marked as suspected dropout</source>
        <translation>标记疑似辍学</translation>
    </message>
    <message>
        <source>Deemed a dropout</source>
        <translation>认定视为辍学</translation>
    </message>
    <message>
        <source>Reported to the education department</source>
        <translation>书面报告教育局</translation>
    </message>
    <message>
        <source>Reported to the township</source>
        <translation>书面报告镇政府</translation>
    </message>
    <message>
        <source>Plan made</source>
        <translation>制定帮扶计划</translation>
    </message>
    <message>
        <source>Referred to a department</source>
        <translation>转请部门协助</translation>
    </message>
    <message>
        <source>Department replied</source>
        <translation>部门回复</translation>
    </message>
    <message>
        <source>Letter to the place of hukou</source>
        <translation>函告户籍地</translation>
    </message>
    <message>
        <source>Answer from the place of hukou</source>
        <translation>户籍地回函</translation>
    </message>
    <message>
        <source>Notice served</source>
        <translation>送达通知书</translation>
    </message>
    <message>
        <source>Guardian criticised</source>
        <translation>批评教育</translation>
    </message>
    <message>
        <source>Ordered to correct</source>
        <translation>责令限期改正</translation>
    </message>
    <message>
        <source>Judicial document</source>
        <translation>司法文书</translation>
    </message>
    <message>
        <source>Returned to school</source>
        <translation>返校复学</translation>
    </message>
    <message>
        <source>Follow-up check</source>
        <translation>随访</translation>
    </message>
    <message>
        <source>Dropped out again</source>
        <translation>二次辍学</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>家访</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>短信微信</translation>
    </message>
    <message>
        <source>Video call</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信函</translation>
    </message>
    <message>
        <source>Through the village</source>
        <translation>村委转达</translation>
    </message>
    <message>
        <source>Will return</source>
        <translation>答应返校</translation>
    </message>
    <message>
        <source>Refuses</source>
        <translation>拒绝返校</translation>
    </message>
    <message>
        <source>Is ill</source>
        <translation>生病</translation>
    </message>
    <message>
        <source>Has moved away</source>
        <translation>已搬走</translation>
    </message>
    <message>
        <source>Could not be reached</source>
        <translation>联系不上</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>号码有误</translation>
    </message>
    <message>
        <source>Is working</source>
        <translation>在务工</translation>
    </message>
    <message>
        <source>Other outcome</source>
        <translation>其他结果</translation>
    </message>
    <message>
        <source>Learning difficulty</source>
        <translation>学习困难</translation>
    </message>
    <message>
        <source>Weary of study</source>
        <translation>厌学</translation>
    </message>
    <message>
        <source>Away for work</source>
        <translation>外出务工</translation>
    </message>
    <message>
        <source>Family in economic difficulty</source>
        <translation>家庭经济困难</translation>
    </message>
    <message>
        <source>Illness or disability</source>
        <translation>疾病或残疾</translation>
    </message>
    <message>
        <source>Mental health</source>
        <translation>心理健康</translation>
    </message>
    <message>
        <source>Family change or no guardian</source>
        <translation>家庭变故或监护缺失</translation>
    </message>
    <message>
        <source>Early marriage or birth</source>
        <translation>早婚早育</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>信教</translation>
    </message>
    <message>
        <source>Lost in the internet</source>
        <translation>沉迷网络</translation>
    </message>
    <message>
        <source>Bullying</source>
        <translation>校园欺凌</translation>
    </message>
    <message>
        <source>Moved with parents</source>
        <translation>随父母流动</translation>
    </message>
    <message>
        <source>Other cause</source>
        <translation>其他原因</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>在家</translation>
    </message>
    <message>
        <source>Working elsewhere</source>
        <translation>外出务工</translation>
    </message>
    <message>
        <source>With parents elsewhere</source>
        <translation>随父母在外地</translation>
    </message>
    <message>
        <source>Whereabouts unknown</source>
        <translation>失联</translation>
    </message>
    <message>
        <source>In a training centre</source>
        <translation>在培训机构</translation>
    </message>
    <message>
        <source>At another school (records not moved)</source>
        <translation>已在他校就读（未转学籍）</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Joined a class</source>
        <translation>插班</translation>
    </message>
    <message>
        <source>Separate class</source>
        <translation>单独编班</translation>
    </message>
    <message>
        <source>General and vocational mixed</source>
        <translation>普职融合</translation>
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
        <source>Other placement</source>
        <translation>其他安置</translation>
    </message>
    <message>
        <source>Returned and stayed</source>
        <translation>返校并稳定在校</translation>
    </message>
    <message>
        <source>Back before being suspected</source>
        <translation>关注期内已返校</translation>
    </message>
    <message>
        <source>Enrolled elsewhere</source>
        <translation>已在他校就读</translation>
    </message>
    <message>
        <source>Left the country</source>
        <translation>出国（境）</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>Hukou cancelled, empty or double</source>
        <translation>户籍注销、空挂或重复</translation>
    </message>
    <message>
        <source>Compulsory education completed or over age</source>
        <translation>完成义务教育或超龄</translation>
    </message>
    <message>
        <source>Deferral or suspension approved for health</source>
        <translation>因病因残经批准延缓入学或休学</translation>
    </message>
    <message>
        <source>ID number or name was wrong</source>
        <translation>身份证号或姓名错误</translation>
    </message>
    <message>
        <source>attendance record of the follow-up time</source>
        <translation>随访期考勤记录</translation>
    </message>
    <message>
        <source>proof of attendance by the other school</source>
        <translation>在校证明</translation>
    </message>
    <message>
        <source>passport or visa</source>
        <translation>护照或签证</translation>
    </message>
    <message>
        <source>death certificate</source>
        <translation>死亡证明</translation>
    </message>
    <message>
        <source>proof by the police station</source>
        <translation>派出所证明</translation>
    </message>
    <message>
        <source>certificate or proof of age</source>
        <translation>毕业证书或年龄证明</translation>
    </message>
    <message>
        <source>approval by the township or the county education department</source>
        <translation>乡镇或县级教育部门批准文件</translation>
    </message>
    <message>
        <source>record of the correction</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Measure carried out</source>
        <translation>措施进展</translation>
    </message>
    <message>
        <source>Place of hukou reminded</source>
        <translation>催复户籍地</translation>
    </message>
    <message>
        <source>Consultation of the departments</source>
        <translation>部门协商</translation>
    </message>
    <message>
        <source>Lessons given at home</source>
        <translation>送教上门</translation>
    </message>
    <message>
        <source>Closing proposed</source>
        <translation>提请销号</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>直接送达</translation>
    </message>
    <message>
        <source>Refused, left before a witness</source>
        <translation>拒收，留置送达</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>邮寄送达</translation>
    </message>
    <message>
        <source>By public notice</source>
        <translation>公告送达</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>不再采用</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>公安</translation>
    </message>
    <message>
        <source>Civil affairs</source>
        <translation>民政</translation>
    </message>
    <message>
        <source>Justice</source>
        <translation>司法</translation>
    </message>
    <message>
        <source>Human resources</source>
        <translation>人社</translation>
    </message>
    <message>
        <source>Market regulation</source>
        <translation>市监</translation>
    </message>
    <message>
        <source>Rural revitalization</source>
        <translation>乡村振兴</translation>
    </message>
    <message>
        <source>Disabled persons&apos; federation</source>
        <translation>残联</translation>
    </message>
    <message>
        <source>Youth league</source>
        <translation>团委</translation>
    </message>
    <message>
        <source>Women&apos;s federation</source>
        <translation>妇联</translation>
    </message>
</context>
<context>
    <name>ContactAdvice</name>
    <message>
        <source>See whether the child came</source>
        <translation>核实是否到校</translation>
    </message>
    <message>
        <source>Home visit together with the village</source>
        <translation>会同村（居）委家访</translation>
    </message>
    <message>
        <source>Ask for the sick note</source>
        <translation>索取病假证明</translation>
    </message>
    <message>
        <source>Find out the new school and its proof</source>
        <translation>核实转入学校，索取在校证明</translation>
    </message>
    <message>
        <source>Try another way: visit or village</source>
        <translation>换一种方式：家访或请村委协助</translation>
    </message>
    <message>
        <source>Ask the village for the right number</source>
        <translation>向村委核实电话号码</translation>
    </message>
    <message>
        <source>Ask human resources and the police to check</source>
        <translation>商请人社、公安核查</translation>
    </message>
</context>
<context>
    <name>EntryRules</name>
    <message>
        <source>Name the witness in whose presence the paper was left.</source>
        <translation>请填写留置送达的见证人。</translation>
    </message>
    <message>
        <source>The receipt can&apos;t lie before the day of the entry or in the future.</source>
        <translation>签收日期不能早于记录日期，也不能晚于今天。</translation>
    </message>
    <message>
        <source>Write what there is to say.</source>
        <translation>请填写内容。</translation>
    </message>
    <message>
        <source>Enter the document&apos;s number.</source>
        <translation>请填写文号。</translation>
    </message>
    <message>
        <source>Choose at least one measure, or write what is planned.</source>
        <translation>请至少勾选一项措施，或写明计划。</translation>
    </message>
    <message>
        <source>A measure needs words that say what is done.</source>
        <translation>请写明措施内容。</translation>
    </message>
    <message>
        <source>Say in which form the child learns again.</source>
        <translation>请选择安置方式。</translation>
    </message>
    <message>
        <source>Up to 14 visits a week of up to 20 lessons can be planned.</source>
        <translation>每周至多送教14次、每次至多20课时。</translation>
    </message>
    <message>
        <source>Say by what means the guardian was contacted.</source>
        <translation>请选择联系方式。</translation>
    </message>
    <message>
        <source>Enter the day by which the guardian has to correct.</source>
        <translation>请填写改正期限。</translation>
    </message>
    <message>
        <source>The time limit can&apos;t end before it begins.</source>
        <translation>期限不能早于责令之日。</translation>
    </message>
    <message>
        <source>Say which department is asked.</source>
        <translation>请选择商请的部门。</translation>
    </message>
    <message>
        <source>Enter how many lessons were given.</source>
        <translation>请填写送教课时数。</translation>
    </message>
    <message>
        <source>Choose the reason for closing.</source>
        <translation>请选择销号理由。</translation>
    </message>
    <message>
        <source>Say how the measure stands.</source>
        <translation>请选择措施进展。</translation>
    </message>
    <message>
        <source>Choose the entry that this one is about.</source>
        <translation>请选择本条所针对的记录。</translation>
    </message>
    <message>
        <source>Choose the outcome: a contact without one proves nothing. What else there is to say is a note.</source>
        <translation>请选择联系结果：没有结果的联系不能作为劝返凭据；其他情况请记为记事。</translation>
    </message>
    <message>
        <source>What was sent can&apos;t have been sent in the future.</source>
        <translation>送出日期不能晚于今天。</translation>
    </message>
    <message>
        <source>The receipt can&apos;t lie in the future.</source>
        <translation>回执日期不能晚于今天。</translation>
    </message>
    <message>
        <source>What was agreed can&apos;t lie before the day of the talk.</source>
        <translation>约定日期不能早于谈话当天。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t lie before &quot;%2&quot; of %3, which it is about.</source>
        <translation>“%1”不能早于它所针对的“%2”（%3）。</translation>
    </message>
</context>
<context>
    <name>JointWork</name>
    <message>
        <source>Not of this area&apos;s hukou: send the letter to the place of hukou</source>
        <translation>非本地户籍：须函告户籍地</translation>
    </message>
    <message>
        <source>school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>The place of hukou has not answered: remind it</source>
        <translation>户籍地逾期未复函：请催复</translation>
    </message>
    <message>
        <source>%1 has not replied: ask again</source>
        <translation>%1逾期未回复：请催办</translation>
    </message>
    <message>
        <source>Measure overdue: %1</source>
        <translation>措施逾期：%1</translation>
    </message>
    <message>
        <source>Teaching at home: %1 of %2 planned visits</source>
        <translation>送教上门：已送教%1次，应送教%2次</translation>
    </message>
    <message>
        <source>the teachers named in the plan</source>
        <translation>送教教师</translation>
    </message>
    <message>
        <source>class teacher</source>
        <translation>班主任</translation>
    </message>
    <message>
        <source>Was absent without leave for %1 school days: the provincial report form is not filled in yet</source>
        <translation>曾连续旷课%1天，尚未填报辍学学生情况报告表</translation>
    </message>
    <message>
        <source>Was absent without leave for %1 school days: not reported to the principal in writing yet</source>
        <translation>曾连续旷课%1天，尚未书面报告校长</translation>
    </message>
</context>
<context>
    <name>LegalSteps</name>
    <message>
        <source>d MMM</source>
        <comment>a day without its year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: write down how the paper was served</source>
        <translation>“%1”：请记录送达情况</translation>
    </message>
    <message>
        <source>whoever served it</source>
        <translation>送达人</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was posted: record the service when the receipt comes back</source>
        <translation>“%1”已邮寄：收到回执后记录送达</translation>
    </message>
    <message>
        <source>The public notice counts as served on %1</source>
        <translation>公告期满（%1）视为送达</translation>
    </message>
    <message>
        <source>Go on persuading</source>
        <translation>继续劝返</translation>
    </message>
    <message>
        <source>class teacher, village</source>
        <translation>班主任、村（居）委</translation>
    </message>
    <message>
        <source>Wait for the end of the time limit</source>
        <translation>等待改正期限届满</translation>
    </message>
    <message>
        <source>The time limit is over: propose a judicial document</source>
        <translation>改正期限已满：提请司法文书</translation>
    </message>
    <message>
        <source>township</source>
        <translation>镇（街道）</translation>
    </message>
    <message numerus="yes">
        <source>Serve the notice on the parents: back to school within %n day(s)</source>
        <translation>
            <numerusform>向家长送达告知书：%n日内返校</numerusform>
        </translation>
    </message>
    <message>
        <source>school</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Education and criticism of the guardian (Compulsory Education Law, article 58)</source>
        <translation>对监护人批评教育（《义务教育法》第五十八条）</translation>
    </message>
    <message>
        <source>township or education bureau</source>
        <translation>镇（街道）或教育局</translation>
    </message>
    <message>
        <source>Ask the township for an order to correct within a time limit</source>
        <translation>提请镇（街道）责令限期改正</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Help with learning</source>
        <translation>学业帮扶</translation>
    </message>
    <message>
        <source>A mentor</source>
        <translation>结对导师</translation>
    </message>
    <message>
        <source>Vocational courses beside the general ones</source>
        <translation>普职融合</translation>
    </message>
    <message>
        <source>Counselling</source>
        <translation>心理辅导</translation>
    </message>
    <message>
        <source>Clubs and activities</source>
        <translation>社团活动</translation>
    </message>
    <message>
        <source>Stop the child labour</source>
        <translation>制止使用童工</translation>
    </message>
    <message>
        <source>Talk with the employer</source>
        <translation>约谈用工单位</translation>
    </message>
    <message>
        <source>Fetch the child back</source>
        <translation>接回学生</translation>
    </message>
    <message>
        <source>Financial aid</source>
        <translation>学生资助</translation>
    </message>
    <message>
        <source>Relief or minimum allowance</source>
        <translation>救助或低保</translation>
    </message>
    <message>
        <source>Help the family to work</source>
        <translation>帮助家庭就业</translation>
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
        <source>Teaching at home</source>
        <translation>送教上门</translation>
    </message>
    <message>
        <source>Medical aid</source>
        <translation>医疗救助</translation>
    </message>
    <message>
        <source>Medical referral</source>
        <translation>转介就医</translation>
    </message>
    <message>
        <source>A slow return, part of the day first</source>
        <translation>逐步返校，先半日</translation>
    </message>
    <message>
        <source>Find a guardian</source>
        <translation>落实监护人</translation>
    </message>
    <message>
        <source>Name a child welfare officer</source>
        <translation>落实儿童主任</translation>
    </message>
    <message>
        <source>Care by the village</source>
        <translation>村（居）委照料</translation>
    </message>
    <message>
        <source>Stop the marriage</source>
        <translation>制止早婚</translation>
    </message>
    <message>
        <source>Talk with both families</source>
        <translation>约谈双方家长</translation>
    </message>
    <message>
        <source>Explain the law</source>
        <translation>普法教育</translation>
    </message>
    <message>
        <source>Persuade together with the village</source>
        <translation>会同村（居）委劝导</translation>
    </message>
    <message>
        <source>Guidance for the family</source>
        <translation>家庭教育指导</translation>
    </message>
    <message>
        <source>Check the internet cafés</source>
        <translation>检查网吧</translation>
    </message>
    <message>
        <source>Stop the bullying</source>
        <translation>制止欺凌</translation>
    </message>
    <message>
        <source>Protect the child</source>
        <translation>保护学生</translation>
    </message>
    <message>
        <source>Change of class</source>
        <translation>调换班级</translation>
    </message>
    <message>
        <source>Find the new school</source>
        <translation>落实就读学校</translation>
    </message>
    <message>
        <source>Move the student record</source>
        <translation>办理学籍转接</translation>
    </message>
    <message>
        <source>Letter to the new place</source>
        <translation>函告居住地</translation>
    </message>
    <message>
        <source>A plan for this child</source>
        <translation>一生一策</translation>
    </message>
</context>
<context>
    <name>xiange::CaseBook</name>
    <message>
        <source>There is no such case.</source>
        <translation>没有这个案件。</translation>
    </message>
    <message>
        <source>Absent without leave since %1: %2 school days up to %3.</source>
        <translation>自%1起连续旷课，至%3共%2个上课日。</translation>
    </message>
    <message>
        <source>There is no such child.</source>
        <translation>没有这名学生。</translation>
    </message>
    <message>
        <source>This child has a case that is still open.</source>
        <translation>该生已有在办案件。</translation>
    </message>
    <message>
        <source>This case can&apos;t be opened again: the child has another case that is still open.</source>
        <translation>不能恢复本案：该生另有在办案件。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be recorded without its proof.</source>
        <translation>“%1”须先核对依据，不能直接记录。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be deemed a dropout yet. %2</source>
        <translation>还不能认定%1视为辍学。%2</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>a day without its year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between reasons</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>没有这个账号。</translation>
    </message>
    <message>
        <source>Nobody has proposed to close this case: propose it first, with the evidence.</source>
        <translation>尚无人提请销号：请先附佐证提请。</translation>
    </message>
    <message>
        <source>Only the principal confirms: that is the account %1.</source>
        <translation>只能由校长认定：账号 %1。</translation>
    </message>
    <message>
        <source>The absence began on %1: what happened before that day says nothing about it. Write it down as a note.</source>
        <translation>旷课自%1开始：此前的事与本次旷课无关，请记为备注。</translation>
    </message>
    <message>
        <source>This day lies long before the case was opened on %1. Check the day, or write it down as a note.</source>
        <translation>这一天远早于%1立案。请核对日期，或记为备注。</translation>
    </message>
    <message>
        <source>The roll of this school has %1 present on %2, when the class was last called. Correct the roll; or confirm that you know it, and write how both can be true.</source>
        <translation>本校点名显示%1在%2（最近一次点名）到校。请更正点名；或确认知晓此事，并写明两者为何都成立。</translation>
    </message>
</context>
<context>
    <name>xiange::Consultations</name>
    <message>
        <source>Enter the day of the meeting; it can&apos;t lie in the future.</source>
        <translation>请填写协商日期，不能晚于今天。</translation>
    </message>
    <message>
        <source>Say who took part.</source>
        <translation>请填写参加人员。</translation>
    </message>
    <message>
        <source>Write what was decided.</source>
        <translation>请填写议定事项。</translation>
    </message>
    <message>
        <source>Each follow-up says what is done and by whom.</source>
        <translation>每项后续工作须写明内容和责任人。</translation>
    </message>
    <message>
        <source>There is no such case.</source>
        <translation>没有这个个案。</translation>
    </message>
    <message>
        <source>There is no such follow-up.</source>
        <translation>没有这项后续工作。</translation>
    </message>
    <message>
        <source>This follow-up is done already.</source>
        <translation>这项工作已办结。</translation>
    </message>
</context>
<context>
    <name>xiange::Tips</name>
    <message>
        <source>Enter the day on which it was reported; it can&apos;t lie in the future.</source>
        <translation>请填写检举日期，不能晚于今天。</translation>
    </message>
    <message>
        <source>Write what was reported.</source>
        <translation>请填写检举内容。</translation>
    </message>
    <message>
        <source>There is no such report.</source>
        <translation>没有这条检举。</translation>
    </message>
    <message>
        <source>This report has been dealt with already.</source>
        <translation>这条检举已办理。</translation>
    </message>
    <message>
        <source>Write how the report was dealt with.</source>
        <translation>请填写办理情况。</translation>
    </message>
    <message>
        <source>Reported by the public: %1</source>
        <translation>群众检举：%1</translation>
    </message>
    <message>
        <source>A case was opened</source>
        <translation>已立案</translation>
    </message>
</context>
</TS>
