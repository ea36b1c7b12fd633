#pragma once

#include "core/accounts/accounts.h"
#include "core/schools/schools.h"
#include "core/students/roster_import.h"
#include "tests/support/test_database.h"

namespace xiange::test {

inline const QString titles = QStringLiteral("姓名|身份证件号|学籍号|班级|联系电话|出生日期");

/// A database with one primary school, and rosters to bring into it.
class RosterFixture : public OnBothEngines {
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
        m_school = addSchool(QStringLiteral("清溪镇中心小学"), QStringLiteral("2144990001"));
    }

    SchoolId addSchool(const QString& name, const QString& code) {
        const auto id = Schools(*m_database, m_clock, m_actor).add(name, code);
        EXPECT_OK(id);
        return id.value_or(SchoolId());
    }
    static RosterFile sample(const char* name) {
        const auto file = RosterImport::readFile(QStringLiteral(XIANGE_TEST_DATA "/") +
                                                 QString::fromLatin1(name));
        EXPECT_OK(file);
        return *file;
    }
    // A small roster as it would come from a file.
    static RosterFile rosterOf(const QStringList& lines) {
        Sheet sheet;
        for (const QString& line : lines) {
            SheetRow row{static_cast<int>(sheet.rows.size()) + 1, {}};
            for (const QString& text : line.split(u'|')) {
                row.cells.append(Cell{.text = text});
            }
            sheet.rows.append(row);
        }
        const HeadingMatch table{0, 0, matchHeadings(sheet.rows.first())};
        return RosterFile{QStringLiteral("名单.xlsx"), Workbook{{sheet}}, table};
    }
    RosterResult import(const RosterFile& file, const RosterOptions& options = {}) {
        auto result = RosterImport(*m_database, m_clock, m_actor).import(file, options);
        EXPECT_OK(result);
        return result.value_or(RosterResult{});
    }
    RosterPlan plan(const RosterFile& file, const RosterOptions& options = {}) {
        auto planned = RosterImport(*m_database, m_clock, m_actor).plan(file, options);
        EXPECT_OK(planned);
        return planned.value_or(RosterPlan{});
    }
    qint64 count(const char* statement) {
        const auto number = m_database->read([&](db::Reader& tx) { return tx.count(statement); });
        EXPECT_OK(number);
        return number.value_or(-1);
    }

    // A roll of a class today in which this child is missing.
    void mark(StudentId child, ClassId schoolClass) {
        const auto marked = m_database->write([&](db::Writer& tx) {
            const auto roll = tx.insert<RollCallId>(
                "INSERT INTO roll_call (class_id, day, session, taken_at) "
                "VALUES (:class, :day, 'am', :now) RETURNING id",
                {{"class", schoolClass}, {"day", m_clock.today()}, {"now", m_clock.now()}});
            tx.change("INSERT INTO mark (roll_call_id, student_id, kind) "
                      "VALUES (:roll, :child, 'unexcused')",
                      {{"roll", roll}, {"child", child}});
        });
        ASSERT_OK(marked);
    }
    void expectUndoRefused(ImportId id) {
        const auto undone = RosterImport(*m_database, m_clock, m_actor).undo(id);
        ASSERT_FALSE(undone);
        EXPECT_EQ(undone.error().kind, ErrorKind::Conflict);
        EXPECT_TRUE(undone.error().text.contains(QStringLiteral("张三")));
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    Actor m_actor;
    SchoolId m_school;
};

} // namespace xiange::test
