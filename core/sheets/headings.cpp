#include "core/sheets/headings.h"

#include "core/base/text_folding.h"

#include <QHash>

namespace xiange {

namespace {

struct HeadingNames {
    Heading heading;
    // The official title first, then what else schools and departments write, between bars.
    const char16_t* names;
};

constexpr HeadingNames allNames[] = {
    {Heading::SchoolCode, u"学校标识码|学校代码|学校识别码|标识码"},
    {Heading::SchoolName, u"学校名称|学校|就读学校|所在学校"},
    {Heading::Name, u"姓名|学生姓名|名字|儿童姓名"},
    {Heading::Sex, u"性别|学生性别"},
    {Heading::BirthDate, u"出生日期|出生年月|出生年月日|生日|出生时间"},
    {Heading::BirthPlace, u"出生地|出生地行政区划|出生地行政区划代码|出生地代码"},
    {Heading::NativePlace, u"籍贯"},
    {Heading::Ethnicity, u"民族"},
    {Heading::Nationality, u"国籍/地区|国籍|国籍地区"},
    {Heading::IdType, u"身份证件类型|证件类型|身份证类型"},
    {Heading::IdNumber, u"身份证件号|身份证号|身份证号码|身份证件号码|公民身份号码|公民身份证号|"
                        u"公民身份证号码|居民身份证号|居民身份证号码|身份证|证件号码|证件号|"
                        u"学生身份证号|学生身份证号码"},
    {Heading::CompatriotStatus, u"港澳台侨外|港澳台侨"},
    {Heading::Health, u"健康状况"},
    {Heading::PoliticalStatus, u"政治面貌"},
    {Heading::HukouKind, u"户口性质|户籍性质|户口类别"},
    {Heading::HukouPlace, u"户口所在地行政区划|户口所在地行政区划代码|户口所在地|户籍所在地|户籍地|"
                          u"户籍所在地行政区划"},
    {Heading::HukouAddress, u"户籍地址|户口地址|户口所在地详细地址|户籍详细地址"},
    {Heading::Grade, u"年级|所在年级|就读年级|年级名称"},
    {Heading::ClassName, u"班级|班号|班级名称|所在班级|就读班级|班别|班"},
    {Heading::StudentNumber, u"学籍号|全国学籍号|学籍号码|全国统一学籍号|学生学籍号|国网学籍号"},
    {Heading::AuxiliaryNumber, u"学籍辅号|学籍副号"},
    {Heading::SeatNumber, u"班内学号|座号|学号|座位号|班内编号"},
    {Heading::EntryMonth, u"入学年月|入学时间|入学日期|入学年份"},
    {Heading::EntryWay, u"入学方式"},
    {Heading::Boarding, u"就读方式|是否住校|走读/住校|是否寄宿|寄宿情况"},
    {Heading::Origin, u"学生来源"},
    {Heading::HomeAddress, u"现住址|现居住地|居住地址|现住地址|住址|家庭现住址"},
    {Heading::PostalAddress, u"通信地址|通讯地址"},
    {Heading::FamilyAddress, u"家庭地址|家庭住址"},
    {Heading::Phone, u"联系电话|电话|手机|手机号|手机号码|联系方式|电话号码|家庭电话|家长电话|"
                     u"监护人电话|家长联系电话"},
    {Heading::Postcode, u"邮政编码|邮编"},
    {Heading::OnlyChild, u"是否独生子女|独生子女"},
    {Heading::Preschool, u"是否受过学前教育"},
    {Heading::LeftBehind, u"是否留守儿童|留守儿童|是否留守|留守情况"},
    {Heading::MainstreamDisabled, u"随班就读|是否随班就读"},
    {Heading::DisabilityKind, u"残疾类型|残疾类别|残疾种类|残疾人类型"},
    {Heading::BoughtPlace, u"是否由政府购买学位|政府购买学位"},
    {Heading::NeedsAid, u"是否需要申请资助"},
    {Heading::GetsAllowance, u"是否享受一补"},
    {Heading::Orphan, u"是否孤儿|孤儿"},
    {Heading::MartyrFamily, u"是否烈士或优抚子女"},
    {Heading::Migrant, u"是否进城务工人员随迁子女|随迁子女|是否随迁子女|进城务工人员随迁子女"},
    {Heading::SchoolDistance, u"上下学距离"},
    {Heading::SchoolTransport, u"上下学方式|上下学交通方式"},
    {Heading::SchoolBus, u"是否需要乘坐校车"},
    {Heading::FormerName, u"曾用名"},
    {Heading::IdValidity, u"身份证件有效期|身份证有效期"},
    {Heading::BloodType, u"血型"},
    {Heading::Talent, u"特长"},
    {Heading::Relation, u"关系|与学生关系|与本人关系|与儿童关系"},
    {Heading::IsGuardian, u"是否监护人|是否为监护人"},
    {Heading::Workplace, u"工作单位|单位"},
    {Heading::Occupation, u"职务|职业"},
    {Heading::Remark, u"备注|说明"},
    {Heading::ChangeKind, u"异动类型|异动类别|异动种类|学籍异动|异动"},
    {Heading::ChangeDate, u"异动日期|异动时间|变动日期"},
    {Heading::ChangeReason, u"异动原因|变动原因|原因"},
    {Heading::OtherSchool, u"转入学校|转入学校名称|接收学校|转出学校|转往学校|去往学校|来源学校"},
    {Heading::ToClass, u"转入班级|转入年级班级|新班级|调入班级|异动后班级"},
    {Heading::Evidence, u"证明材料|佐证材料|证明|附件|证明文件"},
    {Heading::EndDate, u"截止日期|休学截止日期|休学结束日期|到期日期|预计复学日期"},
    {Heading::Date, u"日期|考勤日期"},
    {Heading::Session, u"半天|时段|上午/下午|节次"},
    {Heading::Mark, u"考勤|考勤情况|出勤情况|考勤类型|缺勤类型"},
    {Heading::AidCategory, u"救助类别|救助类型|困难类型|困难类别|保障类别|对象类别|类别"},
    {Heading::Town, u"所属镇街|镇街|乡镇|镇|街道|所属乡镇|所属街道|镇(街道)"},
    {Heading::SinceDate, u"享受起始日期|起始日期|认定日期|认定时间|享受时间|识别时间"},
    {Heading::DisabilityCertificate, u"残疾证号|残疾人证号|残疾证号码|残疾人证号码"},
    {Heading::DisabilityDegree, u"残疾等级|残疾级别|残疾程度"},
};

QHash<QString, Heading> foldedNames() {
    QHash<QString, Heading> names;
    for (const HeadingNames& line : allNames) {
        for (const QString& name : QString::fromUtf16(line.names).split(u'|')) {
            names.insert(foldHeading(name), line.heading);
        }
    }
    return names;
}

} // namespace

QString headingTitle(Heading heading) {
    static const QHash<Heading, QString> titles = [] {
        QHash<Heading, QString> made;
        for (const HeadingNames& line : allNames) {
            made.insert(line.heading, QString::fromUtf16(line.names).section(u'|', 0, 0));
        }
        return made;
    }();
    return titles.value(heading);
}

std::optional<Heading> headingOf(const QString& title) {
    static const QHash<QString, Heading> names = foldedNames();
    const QString folded = foldHeading(title);
    auto found = names.constFind(folded);
    if (found == names.cend() && folded.endsWith(u')')) {
        // "现住址(省市县)", "出生日期(yyyymmdd)": the bracket explains how to fill it in
        found = names.constFind(folded.left(folded.indexOf(u'(')));
    }
    return found == names.cend() ? std::nullopt : std::optional(*found);
}

} // namespace xiange
