#include "core/students/year_turn.h"

#include "core/accounts/accounts.h"
#include "core/base/json.h"
#include "core/students/import_batches.h"
#include "core/students/record_store.h"
#include "core/students/status_change.h"

#include <QCoreApplication>

#include <algorithm>

namespace xiange {

namespace {

QDate lastDayOf(int schoolYear) {
    return {schoolYear + 1, 8, 31};
}

struct SchoolFacts {
    QString name;
    SchoolStage stage = SchoolStage::NineYear;
    QHash<ClassId, ClassTurn> classesOfYear;
    QHash<ClassId, int> yearOf;
    QMap<ClassName, ClassId> nextYear;
};

/// Reads one school and works out what becomes of each class and child.
class TurnPlanner {
    Q_DECLARE_TR_FUNCTIONS(xiange::YearTurn)

public:
    TurnPlanner(db::Reader& tx, SchoolId school) : m_tx(tx) { m_plan.school = school; }

    YearTurnPlan plan(QDate today) {
        m_records = readRecords(m_tx, m_plan.school);
        readSchool();
        for (const StudentRecord& record : std::as_const(m_records)) {
            place(record);
        }
        for (const ClassTurn& turn : std::as_const(m_school.classesOfYear)) {
            if (turn.children > 0) {
                m_plan.classes.append(turn);
                (turn.to ? m_plan.moving : m_plan.graduating) += turn.children;
            }
        }
        std::ranges::sort(m_plan.classes, {}, &ClassTurn::name);
        std::ranges::sort(m_plan.staying, {}, &StayingChild::name);
        m_plan.obstacle = obstacle(today);
        return m_plan;
    }

    [[nodiscard]] const QHash<StudentId, StudentRecord>& records() const { return m_records; }

private:
    void readSchool() {
        db::Rows school =
            m_tx.rows("SELECT name, code FROM school WHERE id = :id", {{"id", m_plan.school}});
        if (school.next()) {
            m_plan.schoolName = school.text(0);
            m_school.stage = stageOfSchoolCode(school.text(1));
        }
        m_plan.fromYear = static_cast<int>(m_tx.count(
            "SELECT COALESCE(MAX(c.school_year), 0) FROM school_class c "
            "JOIN enrolment e ON e.class_id = c.id AND e.until IS NULL WHERE c.school_id = :id",
            {{"id", m_plan.school}}));
        db::Rows row = m_tx.rows("SELECT id, school_year, grade, number, head_teacher "
                                 "FROM school_class WHERE school_id = :id",
                                 {{"id", m_plan.school}});
        QList<ClassTurn> turns;
        while (row.next()) {
            const auto id = row.id<ClassId>(0);
            const ClassName name{row.number(2), row.number(3)};
            m_school.yearOf.insert(id, row.number(1));
            if (row.number(1) == m_plan.fromYear) {
                turns.append(ClassTurn{id, name, row.text(4), std::nullopt, {}, 0});
            } else if (row.number(1) == m_plan.fromYear + 1) {
                m_school.nextYear.insert(name, id);
            }
        }
        for (ClassTurn& turn : turns) {
            if (const int grade = nextGrade(turn.name.grade, m_school.stage); grade > 0) {
                turn.to = ClassName{grade, turn.name.number};
                turn.toId = m_school.nextYear.value(*turn.to);
            }
            m_school.classesOfYear.insert(turn.from, turn);
        }
    }

    void place(const StudentRecord& record) {
        const auto stays = [&](StayReason reason) {
            m_plan.staying.append(StayingChild{record.id, record.name, reason});
        };
        const ClassId current = record.currentClass();
        if (record.status == StudentStatus::Suspended) {
            stays(StayReason::Suspended);
        } else if (record.status != StudentStatus::Enrolled) {
            return;
        } else if (!current.isValid()) {
            stays(StayReason::NoClass);
        } else if (const auto turn = m_school.classesOfYear.find(current);
                   turn != m_school.classesOfYear.end()) {
            ++turn->children;
        } else {
            stays(StayReason::OtherYear);
        }
    }

    [[nodiscard]] QString obstacle(QDate today) const {
        if (m_plan.classes.isEmpty()) {
            return tr("This school has no children in classes yet.");
        }
        if (const QDate first = firstDayOfTurn(m_plan.fromYear); today < first) {
            return tr("The classes of %1–%2 can move up from %3 on.")
                .arg(m_plan.fromYear)
                .arg(m_plan.fromYear + 1)
                .arg(first.toString(Qt::ISODate));
        }
        return {};
    }

    db::Reader& m_tx;
    SchoolFacts m_school;
    QHash<StudentId, StudentRecord> m_records;
    YearTurnPlan m_plan;
};

/// Writes a plan that has no obstacle.
class TurnWriter {
public:
    TurnWriter(db::Writer& tx, const Actor& actor, const Clock& clock, YearTurnPlan& plan)
        : m_tx(tx), m_actor(actor), m_clock(clock), m_plan(plan) {}

    ImportId write(const QHash<StudentId, StudentRecord>& records) {
        m_batch = openBatch(m_tx, BatchKind::YearTurn,
                            QStringLiteral("%1 %2→%3")
                                .arg(m_plan.schoolName)
                                .arg(m_plan.fromYear)
                                .arg(m_plan.fromYear + 1),
                            m_actor, m_clock);
        makeClasses();
        for (const StudentRecord& record : records) {
            const auto turn = m_turns.constFind(record.currentClass());
            if (record.status == StudentStatus::Enrolled && turn != m_turns.cend()) {
                move(record, *turn);
            }
        }
        keepMade(m_tx, m_batch, m_made, {{"moved", m_moved}});
        return m_batch;
    }

private:
    // The head teacher goes with the class 跟班, and so does the account of the class.
    void makeClasses() {
        for (ClassTurn& turn : m_plan.classes) {
            if (turn.to) {
                if (!turn.toId.isValid()) {
                    turn.toId = m_tx.insert<ClassId>(
                        "INSERT INTO school_class (school_id, school_year, grade, number, "
                        "head_teacher) VALUES (:school, :year, :grade, :number, :teacher) "
                        "RETURNING id",
                        {{"school", m_plan.school},
                         {"year", m_plan.fromYear + 1},
                         {"grade", turn.to->grade},
                         {"number", turn.to->number},
                         {"teacher", turn.headTeacher}});
                    m_tx.change("INSERT INTO class_private (class_id, teacher_phone) "
                                "SELECT CAST(:to AS BIGINT), teacher_phone FROM class_private "
                                "WHERE class_id = :from",
                                {{"to", turn.toId}, {"from", turn.from}});
                    m_made.append(turn.toId);
                }
                m_tx.change("UPDATE account SET class_id = :to WHERE class_id = :from",
                            {{"to", turn.toId}, {"from", turn.from}});
                m_moved.append(QJsonObject{{"from", turn.from.value}, {"to", turn.toId.value}});
            }
            m_turns.insert(turn.from, turn);
        }
    }

    void move(const StudentRecord& before, const ClassTurn& turn) {
        const QDate last = lastDayOf(m_plan.fromYear);
        StudentRecord after = before;
        for (Enrolment& enrolment : after.enrolments) {
            if (!enrolment.until.isValid()) {
                enrolment.until = std::max(enrolment.since, last);
            }
        }
        if (turn.to) {
            after.enrolments.append(Enrolment{turn.toId, last.addDays(1), {}});
        } else {
            after.status = StudentStatus::Graduated;
            m_tx.change("INSERT INTO status_change (student_id, kind, day, account_id, "
                        "recorded_at, import_id) "
                        "VALUES (:student, :kind, :day, :account, :now, :batch)",
                        {{"student", before.id},
                         {"kind", codeOf(statusChangeCodes, StatusChangeKind::Graduated)},
                         {"day", last},
                         {"account", m_actor.account},
                         {"now", m_clock.now()},
                         {"batch", m_batch}});
        }
        replaceRecord(m_tx, before, after);
        keepChange(m_tx, m_batch, before, after);
    }

    db::Writer& m_tx;
    const Actor& m_actor;
    const Clock& m_clock;
    YearTurnPlan& m_plan;
    ImportId m_batch;
    QHash<ClassId, ClassTurn> m_turns;
    QList<ClassId> m_made;
    QJsonArray m_moved;
};

} // namespace

int nextGrade(int grade, SchoolStage stage) {
    const int last = stage == SchoolStage::Primary ? 6 : 9;
    return grade < last ? grade + 1 : 0;
}

QDate firstDayOfTurn(int fromYear) {
    return {fromYear + 1, 6, 1};
}

YearTurn::YearTurn(db::Database& database, const Clock& clock, const Actor& actor, QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

Result<YearTurnPlan> YearTurn::plan(SchoolId school) {
    if (const auto allowed = allow(m_actor, Right::ImportRoster, Place{school, {}}); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    return m_database.read(
        [&](db::Reader& tx) { return TurnPlanner(tx, school).plan(m_clock.today()); });
}

Result<YearTurnResult> YearTurn::turn(SchoolId school) {
    if (const auto allowed = allow(m_actor, Right::ImportRoster, Place{school, {}}); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    auto result = m_database.write([&](db::Writer& tx) -> Result<YearTurnResult> {
        TurnPlanner planner(tx, school);
        YearTurnPlan plan = planner.plan(m_clock.today());
        if (!plan.obstacle.isEmpty()) {
            return fail(ErrorKind::Invalid, plan.obstacle);
        }
        const ImportId id = TurnWriter(tx, m_actor, m_clock, plan).write(planner.records());
        recordAccess(
            tx, m_actor, m_clock, QStringLiteral("year turned"), plan.schoolName,
            QStringLiteral("%1 moved, %2 graduated").arg(plan.moving).arg(plan.graduating));
        return YearTurnResult{id, std::move(plan)};
    });
    if (result) {
        emit changed();
    }
    return result;
}

Result<ImportId> YearTurn::latest(SchoolId school) {
    if (const auto allowed = allow(m_actor, Right::ImportRoster, Place{school, {}}); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    return m_database.read([&](db::Reader& tx) {
        return ImportId(
            tx.count("SELECT COALESCE(MAX(b.id), 0) FROM import_batch b WHERE b.kind = 'year_turn' "
                     "AND b.undone_at IS NULL AND EXISTS (SELECT 1 FROM import_change c "
                     "JOIN student s ON s.id = c.student_id WHERE c.import_id = b.id "
                     "AND s.school_id = :school)",
                     {{"school", school}}));
    });
}

Result<int> YearTurn::undo(ImportId turn) {
    auto undone =
        m_database.write([&](db::Writer& tx) { return undoBatch(tx, turn, m_actor, m_clock); });
    if (undone) {
        emit changed();
    }
    return undone;
}

} // namespace xiange
