#include "core/students/student_register.h"

#include <QCoreApplication>

namespace xiange {

namespace {

struct StudentWords {
    Q_DECLARE_TR_FUNCTIONS(xiange::StudentWords)
};

} // namespace

QString keyGroupName(KeyGroup group) {
    switch (group) {
    case KeyGroup::LowIncome:
        return StudentWords::tr("Low income");
    case KeyGroup::Destitute:
        return StudentWords::tr("Destitute");
    case KeyGroup::LowIncomeMargin:
        return StudentWords::tr("Near low income");
    case KeyGroup::HighExpense:
        return StudentWords::tr("Hardship by expenses");
    case KeyGroup::Orphan:
        return StudentWords::tr("Orphan");
    case KeyGroup::Unsupported:
        return StudentWords::tr("In fact without support");
    case KeyGroup::Disabled:
        return StudentWords::tr("Disabled");
    case KeyGroup::OtherHardship:
        return StudentWords::tr("Other hardship");
    case KeyGroup::Migrant:
        return StudentWords::tr("Migrant");
    case KeyGroup::LeftBehind:
        return StudentWords::tr("Left behind");
    case KeyGroup::ParentInPrison:
        return StudentWords::tr("Parent in prison");
    case KeyGroup::FormerlyPoor:
        return StudentWords::tr("Family out of poverty");
    case KeyGroup::InvolvedInCase:
        return StudentWords::tr("Involved in a case");
    }
    return {};
}

QString studentStatusName(StudentStatus status) {
    switch (status) {
    case StudentStatus::Enrolled:
        return StudentWords::tr("In school");
    case StudentStatus::Suspended:
        return StudentWords::tr("Suspended for health");
    case StudentStatus::TransferredOut:
        return StudentWords::tr("Transferred out");
    case StudentStatus::Graduated:
        return StudentWords::tr("Graduated");
    case StudentStatus::Dead:
        return StudentWords::tr("Died");
    case StudentStatus::Abroad:
        return StudentWords::tr("Abroad");
    case StudentStatus::Left:
        return StudentWords::tr("Left otherwise");
    }
    return {};
}

QString rosterProblemName(RosterProblem problem) {
    switch (problem) {
    case RosterProblem::NameMissing:
        return StudentWords::tr("Name missing");
    case RosterProblem::ClassUnreadable:
        return StudentWords::tr("Class not readable");
    case RosterProblem::Duplicate:
        return StudentWords::tr("Number occurs twice");
    case RosterProblem::CheckDigit:
        return StudentWords::tr("Check digit wrong");
    case RosterProblem::NumberDamaged:
        return StudentWords::tr("Number damaged");
    case RosterProblem::NumberMissing:
        return StudentWords::tr("Number missing");
    case RosterProblem::SexMismatch:
        return StudentWords::tr("Sex against number");
    case RosterProblem::BirthMismatch:
        return StudentWords::tr("Birth date against number");
    case RosterProblem::DateUnreadable:
        return StudentWords::tr("Date not readable");
    case RosterProblem::UnknownValue:
        return StudentWords::tr("Unknown value");
    case RosterProblem::AreaCodeUnknown:
        return StudentWords::tr("Area code unknown");
    case RosterProblem::StudentNoDiffers:
        return StudentWords::tr("Student number differs");
    }
    return {};
}

QString sexName(Sex sex) {
    return sex == Sex::Male ? StudentWords::tr("Male") : StudentWords::tr("Female");
}

} // namespace xiange
