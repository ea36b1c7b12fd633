// The power goes: the program is killed at any moment of an import or a roll. What was confirmed
// is there at the next start, and nothing is there by half.
#include "tests/support/test_database.h"
#include "tests/system/running_program.h"

#include <QProcess>
#include <QThread>

#include <random>

namespace xiange::test {

namespace {

class SuddenEnd : public ProgramTest {
protected:
    /// Starts a command and kills it after so many milliseconds; true if it had said "done".
    bool runAndKill(const QStringList& arguments, int milliseconds) {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(QStringLiteral(XIANGE_PROGRAM),
                      QStringList{QStringLiteral("--database"), m_url, QStringLiteral("--date"),
                                  QStringLiteral("2026-11-23"), QStringLiteral("--json")} +
                          arguments);
        process.waitForStarted();
        if (!process.waitForFinished(milliseconds)) {
            process.kill();
            process.waitForFinished();
        }
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }

    qint64 count(const char* statement) {
        const auto address = db::parseAddress(m_url);
        auto database = db::Database::open(*address, db::OpenMode::Existing);
        EXPECT_OK(database);
        const auto answer = (*database)->read([&](db::Reader& tx) { return tx.count(statement); });
        EXPECT_OK(answer);
        return answer.value_or(-1);
    }

    std::mt19937 m_random{20261123};
};
INSTANTIATE_ON_BOTH_ENGINES(SuddenEnd);

} // namespace

TEST_P(SuddenEnd, AnImportIsThereAsAWholeOrNotAtAll) {
    int whole = 0;
    int cut = 0;
    for (int round = 0; round < 12; ++round) {
        const bool done = runAndKill(
            {QStringLiteral("import"), QStringLiteral("roster"), data("roster-primary.xls")},
            30 + static_cast<int>(m_random() % 700));
        const qint64 children = count("SELECT COUNT(*) FROM student");
        ASSERT_TRUE(children == 0 || children == 1113) << children;
        EXPECT_TRUE(!done || children == 1113) << "what was reported done must be there";
        EXPECT_EQ(count("SELECT COUNT(*) FROM enrolment"), children);
        EXPECT_EQ(count("SELECT COUNT(*) FROM student_private"), children);
        if (children == 0) {
            ++cut;
            continue;
        }
        ++whole;
        const auto batch = count("SELECT MAX(id) FROM import_batch WHERE undone_at IS NULL");
        ASSERT_EQ(
            run({QStringLiteral("import"), QStringLiteral("undo"), QString::number(batch)}).status,
            0);
    }
    RecordProperty("whole", whole);
    RecordProperty("cut", cut);
    EXPECT_GT(cut, 0) << "no kill came in time: the test proves nothing";
}

TEST_P(SuddenEnd, AConfirmedRollSurvivesAndNoneIsHalf) {
    ASSERT_EQ(run({QStringLiteral("import"), QStringLiteral("roster"), data("roster-primary.xls")})
                  .status,
              0);
    int confirmed = 0;
    for (int number = 1; number <= 4; ++number) {
        for (const char* grade : {"一", "二", "三", "四", "五", "六"}) {
            const QString name =
                QStringLiteral("%1年级%2班").arg(QString::fromUtf8(grade)).arg(number);
            const qint64 before = count("SELECT COUNT(*) FROM roll_call");
            const bool done = runAndKill(
                {QStringLiteral("roll"), name, QStringLiteral("--session"), QStringLiteral("am"),
                 QStringLiteral("--mark"), QStringLiteral("1=unexcused"), QStringLiteral("--mark"),
                 QStringLiteral("2=sick"), QStringLiteral("--mark"), QStringLiteral("3=late")},
                20 + static_cast<int>(m_random() % 120));
            const qint64 added = count("SELECT COUNT(*) FROM roll_call") - before;
            confirmed += done ? 1 : 0;
            EXPECT_TRUE(!done || added == 1) << "a confirmed roll is gone";
            EXPECT_EQ(count("SELECT COUNT(*) FROM mark"),
                      count("SELECT 3 * COUNT(*) FROM roll_call"))
                << "a roll without all its marks";
        }
    }
    RecordProperty("confirmed", confirmed);
    EXPECT_GT(confirmed, 0) << "every kill came too early: the test proves nothing";
}

} // namespace xiange::test
