#pragma once

#include "core/base/codes.h"
#include "core/base/error.h"
#include "core/base/id.h"

#include <QString>

namespace xiange {

enum class Role {
    ClassTeacher,
    RosterOfficer,
    Principal,
    TownOfficer,
    DistrictOfficer,
    Administrator,
};

inline constexpr Coded<Role> roleCodes[] = {
    {Role::ClassTeacher, "class_teacher"},
    {Role::RosterOfficer, "roster_officer"},
    {Role::Principal, "principal"},
    {Role::TownOfficer, "town_officer"},
    {Role::DistrictOfficer, "district_officer"},
    {Role::Administrator, "administrator"},
};

QString roleName(Role role);

/// Who acts, and how far that person's duty reaches. An invalid id in the scope means "all".
struct Actor {
    AccountId account;
    QString name;
    Role role = Role::Administrator;
    AreaId town;
    SchoolId school;
    ClassId schoolClass;
};

/// Acts that are not everybody's.
enum class Right {
    SeeChildren,
    RevealPrivate,
    EditRecords,
    TakeRoll,
    ImportRoster,
    EditSchool,
    SetRules, ///< the thresholds of the whole database
    KeepCases,
    ConfirmDropout,
    ApproveClosing,
    MakePapers,
    ExportChildren,
    ManageAccounts,
};

/// Where an act takes place; an invalid id is "not tied to one".
struct Place {
    SchoolId school;
    ClassId schoolClass;
    AreaId town = {}; ///< of the school; known by placeOf() in accounts.h
};

/// Whether everything within the other's duty is within this person's own.
Result<void> mayLookAs(const Actor& actor, const Actor& other);

/// The one door: whether this person's role and scope allow the act there, or why not.
Result<void> allow(const Actor& actor, Right right, const Place& place = {});

} // namespace xiange
