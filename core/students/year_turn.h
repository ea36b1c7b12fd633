#pragma once

#include "core/accounts/actor.h"
#include "core/base/clock.h"
#include "core/db/database.h"
#include "core/schools/class_name.h"
#include "core/students/student.h"

#include <QObject>

namespace xiange {

/// One class of the ending year and what becomes of it.
struct ClassTurn {
    ClassId from;
    ClassName name;
    QString headTeacher;
    std::optional<ClassName> to; ///< none: the class graduates
    ClassId toId;                ///< invalid: the class has to be made
    int children = 0;
};

/// Why a child of the school does not move with its class.
enum class StayReason {
    Suspended, ///< 休学: its class is chosen when it comes back
    NoClass,   ///< in school, but in no class
    OtherYear, ///< in a class of another school year already
};

struct StayingChild {
    StudentId id;
    QString name;
    StayReason reason = StayReason::NoClass;
};

/// What 升级 would do in one school.
struct YearTurnPlan {
    SchoolId school;
    QString schoolName;
    int fromYear = 0;         ///< the new year is the one after
    QList<ClassTurn> classes; ///< by grade and number
    QList<StayingChild> staying;
    int moving = 0;
    int graduating = 0;
    QString obstacle; ///< why it can't be done now; empty if it can
};

struct YearTurnResult {
    ImportId id;
    YearTurnPlan plan;
};

/// 升级: every class moves up a grade and the last one graduates, in one piece that can be taken
/// back until something else has changed the children (RosterImport::undo).
class YearTurn : public QObject {
    Q_OBJECT

public:
    YearTurn(db::Database& database, const Clock& clock, const Actor& actor,
             QObject* parent = nullptr);

    /// What would be done with the school's latest year; changes nothing.
    Result<YearTurnPlan> plan(SchoolId school);
    /// Does it; Invalid with the plan's obstacle where there is one.
    Result<YearTurnResult> turn(SchoolId school);
    /// The latest turn of the school that has not been taken back; invalid if there is none.
    Result<ImportId> latest(SchoolId school);
    Result<int> undo(ImportId turn);

signals:
    void changed();

private:
    db::Database& m_database;
    const Clock& m_clock;
    Actor m_actor;
};

/// The grade after this one in a school of this stage; 0 where the grade is the last one there.
[[nodiscard]] int nextGrade(int grade, SchoolStage stage);
/// The first day on which the classes of a school year may move up: the school year's last summer.
[[nodiscard]] QDate firstDayOfTurn(int fromYear);

} // namespace xiange
