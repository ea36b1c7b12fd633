#include "core/accounts/accounts.h"
#include "core/schools/schools.h"
#include "core/sheets/workbook_reader.h"
#include "core/students/roster_import.h"
#include "core/students/student_export.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>

namespace xiange {

namespace {

class StudentExportTest : public test::OnBothEngines {
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
                      .add(QStringLiteral("清溪中学"), QStringLiteral("3144990002")));
        importFile(QStringLiteral(XIANGE_TEST_DATA "/roster-junior.xlsx"));
    }
    void importFile(const QString& path) {
        const auto file = RosterImport::readFile(path);
        ASSERT_OK(file);
        ASSERT_OK(RosterImport(*m_database, m_clock, m_actor).import(*file, {}));
    }
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    Result<int> write(ExportColumns columns, const QString& to) {
        ExportWish wish;
        wish.columns = columns;
        wish.reason = QStringLiteral("学籍年检");
        return StudentExport(*m_database, m_clock, m_actor).write(wish, to);
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    Actor m_actor;
    QTemporaryDir m_folder;
};
INSTANTIATE_ON_BOTH_ENGINES(StudentExportTest);

} // namespace

TEST_P(StudentExportTest, ImportingWhatWasExportedChangesNothing) {
    for (const char* name : {"out.xlsx", "out.csv"}) {
        EXPECT_EQ(write(ExportColumns::Full, path(name)).value_or(-1), 1325);
        const auto file = RosterImport::readFile(path(name));
        ASSERT_OK(file);
        const auto plan = RosterImport(*m_database, m_clock, m_actor).plan(*file, {});
        ASSERT_OK(plan);
        int unlike = 0;
        for (const RosterEntry& entry : plan->entries) {
            if (entry.outcome != RosterOutcome::Unchanged && ++unlike < 6) {
                ADD_FAILURE() << name << " row " << entry.row.row << ": "
                              << entry.row.name.toStdString();
            }
        }
        EXPECT_EQ(unlike, 0) << name;
        EXPECT_TRUE(plan->missing.isEmpty()) << name;
    }
}

TEST_P(StudentExportTest, ThePublicVersionHoldsNothingThatIsNobodysBusiness) {
    ASSERT_OK(write(ExportColumns::Public, path("public.csv")));
    QFile file(path("public.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (const char* word :
         {"低保", "残疾", "留守", "孤儿", "特困", "学籍号", "电话", "身份证", "住址"}) {
        EXPECT_FALSE(text.contains(QString::fromUtf8(word))) << word;
    }
    EXPECT_FALSE(text.contains(QRegularExpression(QStringLiteral("\\d{11}"))));
}

TEST_P(StudentExportTest, WhoMadeItAndWhenStandsInTheSheetAndInTheLog) {
    ASSERT_OK(write(ExportColumns::WithoutPrivate, path("plain.csv")));
    QFile file(path("plain.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.contains(QStringLiteral("由 管理员 于 2026-11-23")));
    const auto log = Accounts(*m_database, m_clock).log();
    ASSERT_OK(log);
    EXPECT_EQ(log->last().action, QStringLiteral("children exported"));
    EXPECT_TRUE(log->last().detail.contains(QStringLiteral("1325 学籍年检")));
}

TEST_P(StudentExportTest, AClassTeacherExportsNothing) {
    m_actor.role = Role::ClassTeacher;
    const auto refused = write(ExportColumns::Public, path("refused.xlsx"));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NotAllowed);
    EXPECT_FALSE(QFile::exists(path("refused.xlsx")));
}

TEST_P(StudentExportTest, ANameIsNeverAFormula) {
    ASSERT_OK(m_database->write([](db::Writer& tx) {
        tx.change("UPDATE student SET name = '=1+1' WHERE id = (SELECT MIN(id) FROM student)");
    }));
    ASSERT_OK(write(ExportColumns::Public, path("formula.csv")));
    QFile file(path("formula.csv"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains(",\t=1+1,"));
    ASSERT_OK(write(ExportColumns::Public, path("formula.xlsx")));
    const auto read = readWorkbook(path("formula.xlsx"));
    ASSERT_OK(read);
    bool found = false;
    for (const SheetRow& row : read->sheets.first().rows) {
        for (const Cell& cell : row.cells) {
            found = found || cell.text == QStringLiteral("=1+1");
        }
    }
    EXPECT_TRUE(found);
}

} // namespace xiange
