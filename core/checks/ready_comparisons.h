#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/base/codes.h"
#include "core/db/database.h"
#include "core/schools/class_name.h"

#include <QCoreApplication>

#include <optional>

namespace xiange {

/// The three comparisons 三比对 that are made again and again.
enum class ReadyComparison {
    HukouRoster,  ///< 户籍↔学籍: who is not enrolled
    RosterSchool, ///< 学籍↔在校: who is on the roster and not in school
    DropoutPoor,  ///< 辍学↔脱贫户: dropouts of formerly poor families
};

inline constexpr Coded<ReadyComparison> readyComparisonCodes[] = {
    {ReadyComparison::HukouRoster, "hukou_roster"},
    {ReadyComparison::RosterSchool, "roster_school"},
    {ReadyComparison::DropoutPoor, "dropout_poor"},
};

[[nodiscard]] QString readyComparisonName(ReadyComparison kind);

/// A child that a comparison found.
struct FoundChild {
    StudentId student; ///< invalid for a child on no roster
    CaseId dropoutCase;
    QString name;
    QDate birthDate;
    QString place; ///< school and class, or town and village
    QString finding;
    QDate since;
};

struct ReadyResult {
    ReadyComparison kind = ReadyComparison::HukouRoster;
    QList<FoundChild> children;
    QString basis;        ///< what was compared with what, in words
    bool lacking = false; ///< a list that it needs has not been compared yet
};

/// Makes the three comparisons from the lists compared and the school's own data.
class ReadyComparisons {
    Q_DECLARE_TR_FUNCTIONS(ReadyComparisons)

public:
    ReadyComparisons(db::Database& database, const Clock& clock, const Actor& actor);

    /// May take a second with many schools; may run on any thread.
    Result<ReadyResult> compare(ReadyComparison kind, SchoolId school = {});
    /// The names as a workbook; recorded.
    Result<int> write(const ReadyResult& result, const QString& path);

private:
    [[nodiscard]] ReadyResult hukouRoster(db::Reader& tx, SchoolId school) const;
    [[nodiscard]] ReadyResult rosterSchool(db::Reader& tx, SchoolId school) const;
    [[nodiscard]] ReadyResult dropoutPoor(db::Reader& tx, SchoolId school) const;

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

} // namespace xiange
