#pragma once

#include "core/base/codes.h"
#include "core/base/id.h"
#include "core/cases/case_codes.h"
#include "core/indicators/indicator_rules.h"
#include "core/schools/class_name.h"
#include "core/students/school_age.h"
#include "core/students/student.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace xiange {

enum class IndicatorKey {
    NineYearRetention,
    YearRetention,
    PoorFamilyRetention,
    PrimaryGrossEnrolment,
    JuniorNetEnrolment,
    DisabledEnrolment,
    DropoutRatePrimary,
    DropoutRateJunior,
    OpenCases,
};

inline constexpr Coded<IndicatorKey> indicatorKeys[] = {
    {IndicatorKey::NineYearRetention, "nine_year_retention"},
    {IndicatorKey::YearRetention, "year_retention"},
    {IndicatorKey::PoorFamilyRetention, "poor_family_retention"},
    {IndicatorKey::PrimaryGrossEnrolment, "primary_gross_enrollment"},
    {IndicatorKey::JuniorNetEnrolment, "junior_net_enrollment"},
    {IndicatorKey::DisabledEnrolment, "disabled_enrollment"},
    {IndicatorKey::DropoutRatePrimary, "dropout_rate_primary"},
    {IndicatorKey::DropoutRateJunior, "dropout_rate_junior"},
    {IndicatorKey::OpenCases, "open_cases"},
};

QString displayName(IndicatorKey key);
QString displayName(indicator_rules::Fate fate);
/// What the work plan asks for; nothing for the number of open cases, which is to be none.
std::optional<indicator_rules::Target> targetOf(IndicatorKey key);

enum class HukouKind { Rural, Urban };

/// Which children are looked at; what is not said does not narrow.
struct ChildFilter {
    std::optional<bool> junior;
    int grade = 0;
    std::optional<KeyGroup> keyGroup; ///< belonging to it on the as-at date
    std::optional<Sex> sex;
    std::optional<HukouKind> hukou;
    std::optional<bool> boards;

    friend bool operator==(const ChildFilter&, const ChildFilter&) = default;
};

/// A child behind a figure.
struct CountedChild {
    StudentId id;
    QString name;
    QString schoolName;
    ClassName className; ///< grade 0 when in no class any more
    indicator_rules::Fate fate = indicator_rules::Fate::InSchool;
    bool inNumerator = false;
    bool inDenominator = true;
    std::optional<Standing> standing = {}; ///< of a figure counted by residence
};

/// Why a figure has no value: what would have to be there.
enum class Lack { Nothing, PoliceList, DisabledList, WholeArea, LastYear, Leavers, Children };

/// One figure with everything that explains it.
struct Indicator {
    IndicatorKey key = IndicatorKey::NineYearRetention;
    std::optional<double> value; ///< per cent, rounded; a number of cases for OpenCases
    indicator_rules::Ratio ratio;
    bool counted = false; ///< whether numerator and denominator mean anything
    std::optional<bool> met;
    std::optional<qint64> gap; ///< children short of the target; zero or less when met
    QString definition;        ///< or why there is no value
    QDate asAt;
    QList<CountedChild> children;
    Lack lack = Lack::Nothing;
    int undecided = 0; ///< children of a booked list left out until somebody decides
    indicator_rules::CohortForm form = indicator_rules::CohortForm::NineYears; ///< of 巩固率
};

/// By what a figure can be broken down.
enum class BrokenDownBy { School, Town, Stage, Grade, Class, Sex, Hukou, Boarding, KeyGroup };

inline constexpr BrokenDownBy allBreakdowns[] = {
    BrokenDownBy::School, BrokenDownBy::Town,     BrokenDownBy::Stage,
    BrokenDownBy::Grade,  BrokenDownBy::Class,    BrokenDownBy::Sex,
    BrokenDownBy::Hukou,  BrokenDownBy::Boarding, BrokenDownBy::KeyGroup};

QString displayName(BrokenDownBy by);

/// A part of a figure: that of one school, of the girls, of one key group.
struct Share {
    QString name;
    Indicator figure;
};

/// The contract's JSON of `indicators`; without a value, numbers are null.
QJsonObject toJson(const Indicator& indicator);

/// Retention of one cohort: a school's, or a grade's where there is one school only.
struct CohortRetention {
    QString name;
    SchoolId school;
    bool junior = false;
    int entered = 0; ///< the year in which the stage began: 2024级
    int years = 3;   ///< of the stage: 3 junior, 6 primary
    indicator_rules::Flows flows;
    indicator_rules::Ratio ratio;
    std::optional<double> value; ///< per cent
    QList<CountedChild> children;
};

/// A case behind a count.
struct CountedCase {
    CaseId id;
    StudentId student;
    QString name;
    QString schoolName;
    ClassName className;
    CaseState state = CaseState::Suspected;
    QDate since;
};

/// What dropouts are counted by.
enum class CountedBy { School, Month, Grade, Class, Cause, KeyGroup };

inline constexpr Coded<CountedBy> countedByCodes[] = {
    {CountedBy::School, "school"}, {CountedBy::Month, "month"}, {CountedBy::Grade, "grade"},
    {CountedBy::Class, "class"},   {CountedBy::Cause, "cause"}, {CountedBy::KeyGroup, "key_group"},
};

struct DropoutCount {
    QString name;
    int suspected = 0;
    int confirmed = 0;
    int returned = 0;
    int closed = 0; ///< in the school year
    QList<CountedCase> cases;
};

/// The contract's JSON of `dropouts`.
QJsonObject toJson(const DropoutCount& count);

} // namespace xiange
