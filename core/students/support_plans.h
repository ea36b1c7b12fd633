#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/base/codes.h"
#include "core/db/database.h"

#include <QObject>

namespace xiange {

struct SurroundingsEdit;

using SupportPlanId = Id<struct SupportPlanTag>;

/// Why a child is given support 帮扶: no child drops out for difficulty or weariness (Q1).
enum class SupportReason { Learning, Weariness, Attendance, Family, Mind, Hardship, Other };

inline constexpr Coded<SupportReason> supportReasonCodes[] = {
    {SupportReason::Learning, "learning"},
    {SupportReason::Weariness, "weariness"},
    {SupportReason::Attendance, "attendance"},
    {SupportReason::Family, "family"},
    {SupportReason::Mind, "mind"},
    {SupportReason::Hardship, "hardship"},
    {SupportReason::Other, "other"},
};

struct SupportReview {
    QDate day;
    QString note;
    QString account;
};

/// Who helps a child with what, looked at again on agreed days until there is a result.
struct SupportPlan {
    SupportPlanId id; ///< invalid: not written yet
    StudentId child;
    int version = 0;
    QDate starts;
    QString mentor;
    QList<SupportReason> reasons;
    QString measures;
    QDate nextReview;
    QDate ended; ///< invalid while it goes on
    QString result;
    QList<SupportReview> reviews; ///< newest first
};

/// A plan whose day of review has come.
struct SupportPlanDue {
    SupportPlanId plan;
    StudentId child;
    QString name;
    SchoolId school;
    QString schoolName;
    ClassId schoolClass;
    QString className; ///< long form
    QString mentor;
    QDate nextReview;
};

/// The support plans of the children within the actor's scope.
class SupportPlans : public QObject {
    Q_OBJECT

public:
    SupportPlans(db::Database& database, const Clock& clock, const Actor& actor,
                 QObject* parent = nullptr);

    /// Those that go on first, then the newest.
    Result<QList<SupportPlan>> list(StudentId child);
    /// Starts a plan, or changes one that goes on. ErrorKind::Conflict if somebody else changed
    /// it meanwhile.
    Result<SupportPlanId> save(const SupportPlan& plan);
    /// Somebody has looked at it: what came of it, and when to look again.
    Result<void> review(SupportPlanId plan, const QString& note, QDate next);
    Result<void> finish(SupportPlanId plan, const QString& result);

    /// Plans to be looked at on or before a day, the oldest first; an invalid school is all.
    Result<QList<SupportPlanDue>> reviewsDue(QDate day, SchoolId school = {});

signals:
    void changed(xiange::StudentId child);
    /// What was changed, so that it can be taken back.
    void edited(const xiange::SurroundingsEdit& edit);

private:
    /// Checks that the plan goes on and is within reach, runs `act`, tells of it.
    template <typename Act> Result<void> change(SupportPlanId plan, const QString& words, Act act);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

[[nodiscard]] QString supportReasonName(SupportReason reason);

} // namespace xiange
