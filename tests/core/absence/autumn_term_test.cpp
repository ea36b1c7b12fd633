// A whole term of a school of 1,113 children, with the runs worked out by a script that shares no
// line with this program.
#include "core/absence/absences.h"
#include "core/accounts/accounts.h"
#include "core/attendance/marks_import.h"
#include "core/calendar/calendars.h"
#include "core/schools/schools.h"
#include "core/sheets/workbook_reader.h"
#include "core/students/roster_import.h"
#include "tests/support/test_database.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace xiange {

namespace {

QByteArray content(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QString data(const char* name) {
    return QStringLiteral(XIANGE_TEST_DATA "/") + QLatin1String(name);
}

} // namespace

class AutumnTerm : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (!m_database) {
            return;
        }
        const auto actor =
            Accounts(*m_database, m_clock).add(QStringLiteral("周敏"), Role::Administrator);
        ASSERT_OK(actor);
        m_actor = *actor;
        Calendars calendars(*m_database, m_clock, m_actor);
        ASSERT_OK(calendars.addSchoolYear(2026));
        ASSERT_OK(calendars.importHolidays(content(QStringLiteral(":/data/holidays-2026.json"))));
        ASSERT_OK(Schools(*m_database, m_clock, m_actor)
                      .add(QStringLiteral("清溪镇中心小学"), QStringLiteral("2144990001")));
        const auto roster = RosterImport::readFile(data("roster-primary.xls"));
        ASSERT_OK(roster);
        ASSERT_OK(RosterImport(*m_database, m_clock, m_actor).import(*roster, {}));
    }

    Result<MarksSummary> importMarks() {
        const auto workbook = readWorkbook(data("marks-autumn.csv"));
        return workbook ? MarksImport(*m_database, m_clock, m_actor).run(*workbook, {})
                        : Result<MarksSummary>(tl::make_unexpected(workbook.error()));
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    Actor m_actor;
};
INSTANTIATE_ON_BOTH_ENGINES(AutumnTerm);

TEST_P(AutumnTerm, ItsRunsAreThoseOfTheIndependentScript) {
    const auto marks = importMarks();
    ASSERT_OK(marks);
    EXPECT_EQ(marks->rows, 3075);
    EXPECT_EQ(marks->rejected, 0);

    const QJsonObject expected =
        QJsonDocument::fromJson(content(data("marks-autumn.expected-runs.json"))).object();
    ASSERT_EQ(expected.size(), 3);
    for (const QString& day : expected.keys()) {
        QMap<QString, QJsonObject> wanted;
        for (const QJsonValue& run : expected.value(day).toArray()) {
            wanted.insert(run.toObject().value(QLatin1String("student_no")).toString(),
                          run.toObject());
        }
        const auto runs = Absences(*m_database, m_clock, m_actor)
                              .runsGoingOn(QDate::fromString(day, Qt::ISODate));
        ASSERT_OK(runs);
        EXPECT_EQ(runs->size(), wanted.size()) << day.toStdString();
        for (const ChildRun& found : *runs) {
            const QJsonObject run = wanted.value(found.studentNo);
            EXPECT_EQ(found.className, run.value(QLatin1String("class")).toString());
            EXPECT_EQ(found.run.from.toString(Qt::ISODate),
                      run.value(QLatin1String("from")).toString());
            EXPECT_EQ(found.run.to.toString(Qt::ISODate),
                      run.value(QLatin1String("to")).toString());
            EXPECT_EQ(found.run.sessions, run.value(QLatin1String("sessions")).toInt());
            EXPECT_EQ(found.run.schoolDays, run.value(QLatin1String("school_days")).toDouble());
        }
    }
}

TEST_P(AutumnTerm, TheSameListAgainChangesNothing) {
    ASSERT_OK(importMarks());
    const auto changes = [&] {
        return *m_database->read([](db::Reader& tx) {
            return tx.count("SELECT COUNT(*) + (SELECT SUM(version) FROM roll_call) "
                            "FROM mark_change");
        });
    };
    const qint64 before = changes();
    ASSERT_OK(importMarks());
    EXPECT_EQ(changes(), before);
}

TEST_P(AutumnTerm, ABadRowIsNamedAndTheRestGoesOn) {
    const Workbook list{{{QStringLiteral("考勤"),
                          {{1,
                            {{QStringLiteral("日期")},
                             {QStringLiteral("半天")},
                             {QStringLiteral("年级")},
                             {QStringLiteral("班级")},
                             {QStringLiteral("学籍号")},
                             {QStringLiteral("姓名")},
                             {QStringLiteral("考勤")}}},
                           {2,
                            {{QStringLiteral("2026-11-22")},
                             {QStringLiteral("上午")},
                             {QStringLiteral("一年级")},
                             {QStringLiteral("1班")},
                             {},
                             {},
                             {QStringLiteral("全到")}}},
                           {3,
                            {{QStringLiteral("2026-11-23")},
                             {QStringLiteral("夜里")},
                             {QStringLiteral("一年级")},
                             {QStringLiteral("1班")},
                             {},
                             {},
                             {QStringLiteral("全到")}}},
                           {4,
                            {{QStringLiteral("2026-11-23")},
                             {QStringLiteral("上午")},
                             {QStringLiteral("一年级")},
                             {QStringLiteral("99班")},
                             {},
                             {},
                             {QStringLiteral("全到")}}},
                           {5,
                            {{QStringLiteral("2026-11-23")},
                             {QStringLiteral("上午")},
                             {QStringLiteral("一年级")},
                             {QStringLiteral("1班")},
                             {},
                             {},
                             {QStringLiteral("全到")}}},
                           {6,
                            {{QStringLiteral("2026-11-23")},
                             {QStringLiteral("下午")},
                             {QStringLiteral("一年级")},
                             {QStringLiteral("1班")},
                             {},
                             {},
                             {QStringLiteral("睡觉")}}}}}}};
    const auto summary = MarksImport(*m_database, m_clock, m_actor).run(list, {});
    ASSERT_OK(summary);
    EXPECT_EQ(summary->rows, 5);
    EXPECT_EQ(summary->rolls, 1) << "an unknown word never says that all were there";
    EXPECT_EQ(summary->rejected, 4);
    ASSERT_EQ(summary->findings.size(), 4);
    EXPECT_EQ(summary->findings[3].problem, MarksProblem::MarkUnknown);
    EXPECT_EQ(summary->findings[0].problem, MarksProblem::NotASchoolDay);
    EXPECT_EQ(summary->findings[1].problem, MarksProblem::SessionUnknown);
    EXPECT_EQ(summary->findings[2].problem, MarksProblem::ClassUnknown);
    EXPECT_EQ(summary->findings[2].row, 4);
}

TEST_P(AutumnTerm, AMarkOfAChildThatHasLeftIsRefusedButItsClassWasCalled) {
    const QString number = *m_database->write([](db::Writer& tx) {
        const auto first = *tx.first(
            "SELECT student_no, id FROM student WHERE student_no IS NOT "
            "NULL ORDER BY id",
            {}, [](const db::Rows& row) { return std::pair(row.text(0), row.id<StudentId>(1)); });
        tx.change("UPDATE enrolment SET until = :day WHERE student_id = :child",
                  {{"day", QDate(2026, 10, 31)}, {"child", first.second}});
        return Result<QString>(first.first);
    });
    const Workbook list{{{QStringLiteral("考勤"),
                          {{1,
                            {{QStringLiteral("日期")},
                             {QStringLiteral("半天")},
                             {QStringLiteral("学籍号")},
                             {QStringLiteral("考勤")}}},
                           {2,
                            {{QStringLiteral("2026-11-23")},
                             {QStringLiteral("上午")},
                             {number},
                             {QStringLiteral("旷课")}}}}}}};
    const auto summary = MarksImport(*m_database, m_clock, m_actor).run(list, {});
    ASSERT_OK(summary);
    EXPECT_EQ(summary->rejected, 1);
    EXPECT_EQ(summary->marks, 0);
    EXPECT_EQ(summary->rolls, 1);
}

} // namespace xiange
