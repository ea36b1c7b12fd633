#include "core/students/school_age.h"

#include "core/calendar/school_calendar.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace xiange {

namespace {

struct SchoolAgeWords {
    Q_DECLARE_TR_FUNCTIONS(xiange::SchoolAge)
};

} // namespace

QString standingName(Standing standing) {
    switch (standing) {
    case Standing::EnrolledHere:
        return SchoolAgeWords::tr("Enrolled here");
    case Standing::EnrolledElsewhere:
        return SchoolAgeWords::tr("Enrolled elsewhere");
    case Standing::ElsewhereWithoutNumber:
        return SchoolAgeWords::tr("At a school, not registered");
    case Standing::NotEnrolled:
        return SchoolAgeWords::tr("Not enrolled");
    case Standing::HukouDeceased:
        return SchoolAgeWords::tr("Hukou: deceased");
    case Standing::HukouEmpty:
        return SchoolAgeWords::tr("Hukou: never lived here");
    case Standing::HukouDuplicate:
        return SchoolAgeWords::tr("Hukou: registered twice");
    case Standing::HukouWrongNumber:
        return SchoolAgeWords::tr("Hukou: number wrong");
    case Standing::HukouNoSuchChild:
        return SchoolAgeWords::tr("Hukou: no such child");
    case Standing::OverAge:
        return SchoolAgeWords::tr("Over age");
    case Standing::Deferred:
        return SchoolAgeWords::tr("Deferred");
    case Standing::Abroad:
        return SchoolAgeWords::tr("Abroad");
    case Standing::IllOrDisabled:
        return SchoolAgeWords::tr("Ill or disabled");
    case Standing::CannotBeFound:
        return SchoolAgeWords::tr("Cannot be found");
    case Standing::Working:
        return SchoolAgeWords::tr("Working");
    }
    return {};
}

QString standingOnPaper(Standing standing) {
    switch (standing) {
    case Standing::EnrolledHere:
        return QStringLiteral("在校在籍");
    case Standing::EnrolledElsewhere:
        return QStringLiteral("外地就读有学籍");
    case Standing::ElsewhereWithoutNumber:
        return QStringLiteral("外地就读无学籍");
    case Standing::NotEnrolled:
        return QStringLiteral("未入学");
    case Standing::HukouDeceased:
        return QStringLiteral("户籍问题：死亡");
    case Standing::HukouEmpty:
        return QStringLiteral("户籍问题：空挂");
    case Standing::HukouDuplicate:
        return QStringLiteral("户籍问题：重复");
    case Standing::HukouWrongNumber:
        return QStringLiteral("户籍问题：证号错误");
    case Standing::HukouNoSuchChild:
        return QStringLiteral("户籍问题：查无此人");
    case Standing::OverAge:
        return QStringLiteral("超龄");
    case Standing::Deferred:
        return QStringLiteral("延缓入学");
    case Standing::Abroad:
        return QStringLiteral("出国（境）");
    case Standing::IllOrDisabled:
        return QStringLiteral("因病因残");
    case Standing::CannotBeFound:
        return QStringLiteral("失联");
    case Standing::Working:
        return QStringLiteral("外出务工");
    }
    return {};
}

bool isAtSchool(Standing standing) {
    return standing == Standing::EnrolledHere || standing == Standing::EnrolledElsewhere ||
           standing == Standing::ElsewhereWithoutNumber;
}

bool needsPlacing(Standing standing) {
    return standing == Standing::NotEnrolled || standing == Standing::IllOrDisabled ||
           standing == Standing::CannotBeFound || standing == Standing::Working;
}

bool isHukouProblem(Standing standing) {
    return standing == Standing::HukouDeceased || standing == Standing::HukouEmpty ||
           standing == Standing::HukouDuplicate || standing == Standing::HukouWrongNumber ||
           standing == Standing::HukouNoSuchChild;
}

bool countsAsSchoolAge(Standing standing) {
    return isAtSchool(standing) || needsPlacing(standing) || standing == Standing::Deferred ||
           standing == Standing::HukouWrongNumber;
}

AgeBands ageBandsOf(const RuleValues& rules) {
    return {rules.count(QStringLiteral("age.primary_from")),
            rules.count(QStringLiteral("age.primary_to")),
            rules.count(QStringLiteral("age.junior_to"))};
}

QDate ageCountingDay(QDate today) {
    return {schoolYearOf(today), 8, 31};
}

int completeYears(QDate birth, QDate on) {
    const bool before = std::pair(on.month(), on.day()) < std::pair(birth.month(), birth.day());
    return on.year() - birth.year() - (before ? 1 : 0);
}

SchoolAge schoolAgeOf(QDate birth, QDate countingDay, const AgeBands& bands) {
    const int years = completeYears(birth, countingDay);
    if (years < bands.primaryFrom) {
        return SchoolAge::TooYoung;
    }
    if (years > bands.juniorTo) {
        return SchoolAge::TooOld;
    }
    return years > bands.primaryTo ? SchoolAge::Junior : SchoolAge::Primary;
}

AddressParts partsOfAddress(const QString& address) {
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:[^省]{1,6}省|[^市]{1,6}市|[^区县]{1,6}[区县])*"
        "([^省市区县镇乡]{1,8}?(?:镇|乡|街道))?([^村区居]{1,10}?(?:村|社区|居委会|居))?"));
    if (address.isEmpty()) {
        return {};
    }
    const auto found = pattern.match(address.trimmed());
    return {found.captured(1), found.captured(2)};
}

} // namespace xiange
