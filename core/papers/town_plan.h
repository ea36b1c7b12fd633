#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/indicators/indicator_board.h"
#include "core/papers/paper_blocks.h"
#include "core/papers/paper_template.h"
#include "core/schools/areas.h"
#include "core/students/school_age_register.h"

#include <QCoreApplication>
#include <QMap>

namespace xiange {

/// A child of the town that the plan is about, under as much of a name as others may read.
struct PlanChild {
    QString name; ///< 陈×宇
    QString sex;
    int age = 0; ///< 0: not known
    QString place;
    QString school;
    QString standing; ///< 疑似辍学, 未入学, …
    QStringList causes;
    QString responsible;
};

struct PlanVillage {
    QString name;
    QString responsible;
    int children = 0;
    int inferred = 0;  ///< of these, assigned to the village only by their address
    int here = 0;      ///< in school and on a roster
    int suspected = 0; ///< on a roster, suspected to have dropped out
    int elsewhere = 0; ///< in school in another place
    int away = 0;      ///< ought to be at school and are not, dropouts among them
    int others = 0;    ///< deferred, hukou to be put right
};

struct PlanSchool {
    QString name;
    QString principal;
    int enrolled = 0;
    int suspected = 0;
    int confirmed = 0;
    int returned = 0;
};

/// 一镇一案: what stands in it, from the figures of today.
struct TownPlan {
    QString town;
    QString government; ///< 清溪镇人民政府
    QDate date;
    QString madeBy;
    QList<Area> duties; ///< the district, the town, its villages
    QList<PlanVillage> villages;
    QList<PlanSchool> schools;
    QList<Indicator> indicators;
    QMap<QString, int> keyGroups; ///< by code
    QList<PlanChild> children;
    QMap<QString, int> causes; ///< of the open cases, by code
    int outside = 0; ///< of school age, at a school of the town, but not known to live there
    int primary = 0;
    int junior = 0;
};

/// The plan of one town 一镇一案 and the printed register of its children.
class TownPlans {
    Q_DECLARE_TR_FUNCTIONS(TownPlans)

public:
    TownPlans(db::Database& database, const Clock& clock, const Actor& actor);

    /// Of a town, or of everything within the account's reach. Takes children out of the program:
    /// needs the right to it, and is recorded.
    Result<TownPlan> gather(AreaId town = {});
    /// The town of that name; invalid for an empty one.
    Result<AreaId> townNamed(const QString& name);
    /// The plan as a paper. It takes no number: the town files it under its own.
    Result<PaperText> paper(AreaId town = {});
    /// 适龄儿童台账 to print, of the children that fit. Recorded.
    Result<PaperText> registerPaper(const SchoolAgeFilter& filter);

private:
    Result<Area> townOf(AreaId town, const QList<Area>& areas) const;
    static void countVillages(TownPlan& plan, const QList<SchoolAgeChild>& children);

    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

/// 陈浩宇 → 陈×宇, 李娜 → 李×.
[[nodiscard]] QString namePartly(const QString& name);

[[nodiscard]] PaperFields fieldsOf(const TownPlan& plan);
[[nodiscard]] PaperFields fieldsOf(const QList<SchoolAgeChild>& children,
                                   const SchoolAgeFilter& filter, const QString& madeBy,
                                   QDate date);

} // namespace xiange
