#include "core/accounts/accounts.h"
#include "core/attendance/absent_days.h"
#include "core/schools/schools.h"
#include "core/students/bulk_changes.h"
#include "core/students/roster_import.h"
#include "core/students/saved_filters.h"
#include "tests/support/test_database.h"

namespace xiange {

namespace {

class BulkChangesTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (!m_database) {
            return;
        }
        const auto actor =
            Accounts(*m_database, m_clock).add(QStringLiteral("管理员"), Role::Administrator);
        ASSERT_OK(actor);
        m_actor = *actor;
        ASSERT_OK(Schools(*m_database, m_clock, m_actor)
                      .add(QStringLiteral("清溪镇中心小学"), QStringLiteral("2144990001")));
        const auto file =
            RosterImport::readFile(QStringLiteral(XIANGE_TEST_DATA "/roster-primary.xls"));
        ASSERT_OK(file);
        ASSERT_OK(RosterImport(*m_database, m_clock, m_actor).import(*file, {}));
        m_lines = *StudentRegister(*m_database, m_clock, m_actor).list({});
        for (int i = 0; i < 5; ++i) {
            m_some.append(m_lines[i].id);
        }
        m_first = m_lines.first().schoolClass;
        m_last = m_lines.last().schoolClass;
    }
    int inClass(ClassId id) {
        return static_cast<int>(StudentRegister(*m_database, m_clock, m_actor)
                                    .list(StudentFilter{.schoolClass = id})
                                    ->size());
    }
    QStringList rows(const char* statement) {
        return *m_database->read([&](db::Reader& tx) {
            return tx.list(statement, {}, [](const db::Rows& row) {
                return row.text(0) + u'|' + row.text(1) + u'|' + row.text(2) + u'|' + row.text(3);
            });
        });
    }
    QStringList enrolments() {
        return rows("SELECT student_id, class_id, since, COALESCE(CAST(until AS TEXT), '') "
                    "FROM enrolment ORDER BY student_id, since, class_id");
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    Actor m_actor;
    QList<StudentLine> m_lines;
    QList<StudentId> m_some;
    ClassId m_first;
    ClassId m_last;
};
INSTANTIATE_ON_BOTH_ENGINES(BulkChangesTest);

} // namespace

TEST_P(BulkChangesTest, SeveralChildrenChangeTheirClassFromADayOnAndBackAgain) {
    const QStringList before = enrolments();
    const int there = inClass(m_last);
    BulkChanges changes(*m_database, m_clock, m_actor);
    EXPECT_EQ(changes.setClass(m_some, m_last, QDate(2026, 11, 20)).value_or(-1), 5);
    EXPECT_EQ(inClass(m_last), there + 5);
    const QStringList after = enrolments();
    EXPECT_EQ(after.size(), before.size() + 5);
    EXPECT_TRUE(after.contains(
        QStringLiteral("%1|%2|2026-09-01|2026-11-19").arg(m_some[0].value).arg(m_first.value)));
    EXPECT_TRUE(
        after.contains(QStringLiteral("%1|%2|2026-11-20|").arg(m_some[0].value).arg(m_last.value)));
    EXPECT_EQ(changes.setClass(m_some, m_last, QDate(2026, 11, 20)).value_or(-1), 0);
    EXPECT_EQ(changes.undo().value_or(-1), 5);
    EXPECT_EQ(enrolments(), before);
    EXPECT_FALSE(changes.canUndo());
}

TEST_P(BulkChangesTest, WhatSomethingElseHasChangedIsNotTakenBack) {
    BulkChanges changes(*m_database, m_clock, m_actor);
    ASSERT_OK(changes.setClass(m_some, m_last, QDate(2026, 11, 20)));
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        tx.change("UPDATE enrolment SET since = :day WHERE student_id = :child AND until IS NULL",
                  {{"day", QDate(2026, 11, 21)}, {"child", m_some[2]}});
    }));
    const QStringList before = enrolments();
    EXPECT_EQ(changes.undo().error().kind, ErrorKind::Conflict);
    EXPECT_EQ(enrolments(), before);
}

TEST_P(BulkChangesTest, AChildOfAnotherSchoolStopsTheWholeOfIt) {
    const auto other = Schools(*m_database, m_clock, m_actor)
                           .add(QStringLiteral("云山小学"), QStringLiteral("2144990009"));
    ASSERT_OK(other);
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        tx.change("UPDATE student SET school_id = :school WHERE id = :child",
                  {{"school", *other}, {"child", m_some.last()}});
    }));
    const QStringList before = enrolments();
    const auto refused =
        BulkChanges(*m_database, m_clock, m_actor).setClass(m_some, m_last, m_clock.today());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Invalid);
    EXPECT_EQ(enrolments(), before);
}

TEST_P(BulkChangesTest, AKeyGroupIsAddedWithItsSourceAndTakenBack) {
    const char* groups = "SELECT student_id, kind, source, since FROM key_group "
                         "ORDER BY student_id, kind, id";
    const QStringList before = rows(groups);
    BulkChanges changes(*m_database, m_clock, m_actor);
    EXPECT_EQ(changes.addGroup(m_some, KeyGroup::LowIncome, {}, m_clock.today()).error().field,
              QStringLiteral("source"));
    EXPECT_EQ(
        changes
            .addGroup(m_some, KeyGroup::LowIncome, QStringLiteral("民政名单"), QDate(2026, 10, 1))
            .value_or(-1),
        5);
    EXPECT_TRUE(rows(groups).contains(
        QStringLiteral("%1|low_income|民政名单|2026-10-01").arg(m_some[0].value)));
    EXPECT_EQ(
        changes
            .addGroup(m_some, KeyGroup::LowIncome, QStringLiteral("民政名单"), QDate(2026, 10, 1))
            .value_or(-1),
        0);
    ASSERT_OK(changes.undo());
    EXPECT_EQ(rows(groups), before);
}

TEST_P(BulkChangesTest, AClassTeacherChangesNobody) {
    m_actor.role = Role::ClassTeacher;
    BulkChanges changes(*m_database, m_clock, m_actor);
    EXPECT_EQ(changes.setClass(m_some, m_last, m_clock.today()).error().kind,
              ErrorKind::NotAllowed);
}

TEST_P(BulkChangesTest, AFilterIsKeptUnderItsNameForItsAccountOnly) {
    SavedFilters own(*m_database, m_actor);
    StudentFilter filter;
    filter.group = KeyGroup::LeftBehind;
    filter.boards = true;
    filter.text = QStringLiteral("zh");
    filter.status = StudentStatus::Suspended;
    ASSERT_OK(own.save(QStringLiteral("留守住校"), filter));
    filter.withProblems = true;
    filter.hukou = HukouDistance::OtherProvince;
    ASSERT_OK(own.keepLayout({{100, 0, 48}, 2, true}));
    ASSERT_OK(own.save(QStringLiteral("留守住校"), filter));
    const auto kept = own.list();
    ASSERT_OK(kept);
    ASSERT_EQ(kept->size(), 1);
    EXPECT_EQ(kept->first().filter.group, KeyGroup::LeftBehind);
    EXPECT_EQ(kept->first().filter.status, StudentStatus::Suspended);
    EXPECT_EQ(kept->first().filter.text, QStringLiteral("zh"));
    EXPECT_TRUE(kept->first().filter.boards);
    EXPECT_TRUE(kept->first().filter.withProblems);
    EXPECT_EQ(kept->first().filter.hukou, HukouDistance::OtherProvince);
    EXPECT_EQ(*own.layout(), (ListLayout{{100, 0, 48}, 2, true})) << "no filter, but kept beside";
    const auto other =
        Accounts(*m_database, m_clock).add(QStringLiteral("李老师"), Role::RosterOfficer);
    ASSERT_OK(other);
    EXPECT_TRUE(SavedFilters(*m_database, *other).list()->isEmpty());
    EXPECT_EQ(*SavedFilters(*m_database, *other).layout(), ListLayout());
    ASSERT_OK(own.remove(QStringLiteral("留守住校")));
    EXPECT_TRUE(own.list()->isEmpty());
}

TEST_P(BulkChangesTest, DaysMissedAreCountedForTheSchool) {
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        for (const char* session : {"am", "pm"}) {
            const auto roll =
                tx.insert<RollCallId>("INSERT INTO roll_call (class_id, day, session, taken_at) "
                                      "VALUES (:class, :day, :session, :at) RETURNING id",
                                      {{"class", m_first},
                                       {"day", QDate(2026, 11, 20)},
                                       {"session", session},
                                       {"at", m_clock.now()}});
            tx.change("INSERT INTO mark (roll_call_id, student_id, kind) "
                      "VALUES (:roll, :one, 'sick'), (:roll, :two, 'late')",
                      {{"roll", roll}, {"one", m_some[0]}, {"two", m_some[1]}});
        }
    }));
    AbsentDays absent(*m_database, m_actor);
    const auto missed = absent.days({}, QDate(2026, 9, 1), QDate(2026, 11, 23));
    ASSERT_OK(missed);
    EXPECT_EQ(missed->value(m_some[0]), 1);
    EXPECT_EQ(missed->value(m_some[1]), 0) << "late is not absent";
    EXPECT_TRUE(absent.days({}, QDate(2026, 11, 21), QDate(2026, 11, 23))->isEmpty());
}

} // namespace xiange
