#pragma once

#include <QStringList>

#include <optional>

namespace xiange {

/// What a column of a school's table can be about.
enum class Heading {
    SchoolCode,
    SchoolName,
    Name,
    Sex,
    BirthDate,
    BirthPlace,
    NativePlace,
    Ethnicity,
    Nationality,
    IdType,
    IdNumber,
    CompatriotStatus,
    Health,
    PoliticalStatus,
    HukouKind,
    HukouPlace,
    HukouAddress,
    Grade,
    ClassName,
    StudentNumber,
    AuxiliaryNumber,
    SeatNumber,
    EntryMonth,
    EntryWay,
    Boarding,
    Origin,
    HomeAddress,
    PostalAddress,
    FamilyAddress,
    Phone,
    Postcode,
    OnlyChild,
    Preschool,
    LeftBehind,
    MainstreamDisabled,
    DisabilityKind,
    BoughtPlace,
    NeedsAid,
    GetsAllowance,
    Orphan,
    MartyrFamily,
    Migrant,
    SchoolDistance,
    SchoolTransport,
    SchoolBus,
    FormerName,
    IdValidity,
    BloodType,
    Talent,
    Relation,
    IsGuardian,
    Workplace,
    Occupation,
    Remark,
    ChangeKind,
    ChangeDate,
    ChangeReason,
    OtherSchool,
    ToClass,
    Evidence,
    EndDate,
    Date,
    Session,
    Mark,
    AidCategory,
    Town,
    SinceDate,
    DisabilityCertificate,
    DisabilityDegree,
};

/// The official name of a column, as the national student system writes it; data, not translated.
[[nodiscard]] QString headingTitle(Heading heading);

/// What a column with this title is about, whatever spaces, stars and widths it carries.
[[nodiscard]] std::optional<Heading> headingOf(const QString& title);

} // namespace xiange
