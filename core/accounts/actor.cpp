#include "core/accounts/actor.h"

#include <QCoreApplication>

namespace xiange {

namespace {

// Least duty-bound access: 个人信息保护法 28, for all data of children under 14.
bool roleHas(Role role, Right right) {
    switch (right) {
    case Right::SeeChildren:
    case Right::RevealPrivate:
        return true;
    case Right::EditRecords:
    case Right::TakeRoll:
    case Right::MakePapers:
    case Right::KeepCases:
        return role != Role::TownOfficer && role != Role::DistrictOfficer;
    case Right::ImportRoster:
    case Right::EditSchool:
    case Right::ExportChildren:
        return role != Role::ClassTeacher;
    case Right::ManageAccounts:
        return role == Role::Administrator;
    case Right::ApproveClosing:
        // A second person behind a closing 销号: not the class teacher or the roster officer, who
        // propose it.
        return role != Role::ClassTeacher && role != Role::RosterOfficer;
    case Right::SetRules:
        return role == Role::DistrictOfficer || role == Role::Administrator;
    case Right::ConfirmDropout:
        // 视为辍学 is confirmed by the principal; the administrator stands in on a machine with a
        // single account.
        return role == Role::Principal || role == Role::Administrator;
    }
    return false;
}

bool reaches(const Actor& actor, const Place& place) {
    if (actor.school.isValid() && place.school.isValid() && actor.school != place.school) {
        return false;
    }
    if (actor.town.isValid() && place.town.isValid() && actor.town != place.town) {
        return false;
    }
    return !actor.schoolClass.isValid() || !place.schoolClass.isValid() ||
           actor.schoolClass == place.schoolClass;
}

} // namespace

QString roleName(Role role) {
    switch (role) {
    case Role::ClassTeacher:
        return QCoreApplication::translate("Accounts", "Class teacher");
    case Role::RosterOfficer:
        return QCoreApplication::translate("Accounts", "Roster officer");
    case Role::Principal:
        return QCoreApplication::translate("Accounts", "Principal");
    case Role::TownOfficer:
        return QCoreApplication::translate("Accounts", "Town officer");
    case Role::DistrictOfficer:
        return QCoreApplication::translate("Accounts", "District officer");
    case Role::Administrator:
        return QCoreApplication::translate("Accounts", "Administrator");
    }
    return {};
}

Result<void> mayLookAs(const Actor& actor, const Actor& other) {
    const auto covers = [](auto own, auto others) { return !own.isValid() || own == others; };
    if (actor.account == other.account ||
        (covers(actor.school, other.school) && covers(actor.schoolClass, other.schoolClass) &&
         covers(actor.town, other.town))) {
        return {};
    }
    return fail(ErrorKind::NotAllowed, QCoreApplication::translate(
                                           "Accounts", "The duties of the account %1 reach further "
                                                       "than your own.")
                                           .arg(other.name));
}

Result<void> allow(const Actor& actor, Right right, const Place& place) {
    if (!roleHas(actor.role, right)) {
        return fail(ErrorKind::NotAllowed,
                    QCoreApplication::translate(
                        "Accounts", "This is not among the duties of the account %1 (%2). Ask the "
                                    "principal or the administrator.")
                        .arg(actor.name, roleName(actor.role)));
    }
    if (!reaches(actor, place)) {
        return fail(ErrorKind::NotAllowed,
                    QCoreApplication::translate(
                        "Accounts", "The account %1 has no access to this class or school.")
                        .arg(actor.name));
    }
    return {};
}

} // namespace xiange
