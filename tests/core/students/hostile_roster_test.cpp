// A thousand files made to do harm or damaged on their way, through the reading process and the
// import: each ends in plain words or in an import, and never half of one.
#include "tests/core/students/roster_fixture.h"
#include "tests/support/hostile_files.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

namespace xiange {

namespace {

using test::HostileFile;

QByteArray contentOf(const char* name) {
    QFile file(QStringLiteral(XIANGE_TEST_DATA "/") + QString::fromLatin1(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

class HostileRoster : public test::RosterFixture {
protected:
    // On either engine another half of the thousand.
    static constexpr int halfOfThousand = 500;

    qint64 allRows() {
        return count(
            "SELECT (SELECT COUNT(*) FROM student) + (SELECT COUNT(*) FROM student_private) "
            "+ (SELECT COUNT(*) FROM student_field) + (SELECT COUNT(*) FROM guardian) "
            "+ (SELECT COUNT(*) FROM enrolment) + (SELECT COUNT(*) FROM school_class) "
            "+ (SELECT COUNT(*) FROM import_batch) + (SELECT COUNT(*) FROM import_change)");
    }

    // True when the file was imported.
    bool bringIn(const HostileFile& hostile) {
        const QString path = m_folder.filePath(QString::fromLatin1(hostile.name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(hostile.content);
        file.close();
        const qint64 before = allRows();
        QElapsedTimer clock;
        clock.start();
        const auto roster = RosterImport::readFile(path);
        EXPECT_LT(clock.elapsed(), 30'000) << hostile.name.constData();
        file.remove();
        if (!roster) {
            EXPECT_EQ(roster.error().kind, ErrorKind::Unreadable) << hostile.name.constData();
            EXPECT_GT(roster.error().text.size(), 10) << hostile.name.constData();
            EXPECT_NE(roster.error().detail, QStringLiteral("unsound answer"));
            return false;
        }
        const auto done = RosterImport(*m_database, m_clock, m_actor)
                              .import(*roster, RosterOptions{.school = m_school});
        if (!done) {
            EXPECT_GT(done.error().text.size(), 10);
            EXPECT_EQ(allRows(), before) << hostile.name.constData();
            return false;
        }
        EXPECT_EQ(done->plan.newOnes + done->plan.changed + done->plan.unchanged +
                      done->plan.rejected,
                  done->plan.rows());
        EXPECT_OK(RosterImport(*m_database, m_clock, m_actor).undo(done->id));
        return true;
    }

    QTemporaryDir m_folder;
};
INSTANTIATE_ON_BOTH_ENGINES(HostileRoster);

} // namespace

TEST_P(HostileRoster, CraftedFilesEndInPlainWordsOrAnImport) {
    for (const HostileFile& hostile : test::craftedFiles(contentOf("list-disabled.xls"))) {
        const bool imported = bringIn(hostile);
        EXPECT_EQ(imported, hostile.name == "sound.xlsx" || hostile.name == "macros.xlsm" ||
                                hostile.name == "bomb-of-spaces.xlsx" ||
                                hostile.name == "formulas.csv" || hostile.name == "formulas.xlsx")
            << hostile.name.constData();
    }
}

TEST_P(HostileRoster, DamagedFilesEndInPlainWordsOrAnImport) {
    const QByteArray village = contentOf("roster-village.csv");
    const QList<HostileFile> sound{
        {"a", contentOf("list-civil-affairs.xlsx")},
        {"b", contentOf("list-disabled.xls")},
        {"b", contentOf("list-disabled.xls")}, // the reader that needs it most
        {"c", contentOf("changes.ods")},
        {"d", village.first(village.indexOf('\n', 4000))},
        {"e", test::xlsxWith("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
                             "<si><t>姓名</t></si>")},
        {"f", "<html><table><tr><td>姓名<td>班级<tr><td>张三<td>一年级1班</table></html>"}};
    QRandomGenerator generator(GetParam() == db::Engine::Sqlite ? 20261123U : 20261124U);
    int imported = 0;
    for (int i = 0; i < halfOfThousand && !HasFailure(); ++i) {
        imported += bringIn(test::damagedFile(sound, generator)) ? 1 : 0;
    }
    EXPECT_GT(imported, halfOfThousand / 20); // else the damage is too great to test the import
    EXPECT_LT(imported, halfOfThousand);
}

} // namespace xiange
