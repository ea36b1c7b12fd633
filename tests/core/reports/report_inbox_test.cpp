#include "core/accounts/accounts.h"
#include "core/cases/case_book.h"
#include "core/papers/town_ledger.h"
#include "core/reports/report_desk.h"
#include "core/reports/report_inbox.h"
#include "core/sample/sample_town.h"
#include "core/sheets/workbook_reader.h"
#include "core/students/school_age_register.h"
#include "tests/support/test_database.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace xiange {

/// The schools keep their data in one database, the town receives in another one.
class ReportInboxTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (!m_database) {
            return;
        }
        found({5, 500, 1, 3});
        const auto town =
            Accounts(*m_database, m_clock).add(QStringLiteral("镇教育办"), Role::TownOfficer);
        ASSERT_OK(town);
        m_town = *town;
    }

    void found(const SampleSize& size) {
        m_schools = test::emptyDatabase(db::Engine::Sqlite);
        ASSERT_OK(makeSampleTown(*m_schools, m_clock, size));
        m_actor = *Accounts(*m_schools, m_clock).find();
        const auto list = Schools(*m_schools, m_clock, m_actor).list();
        ASSERT_OK(list);
        m_list = *list;
    }

    QByteArray fileOf(const School& school, ReportMonth month) {
        const QString path = m_folder.filePath(school.code);
        EXPECT_OK(ReportDesk(*m_schools, m_clock, m_actor).write(month, school.id, path));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    QString printOf(const School& school) {
        return ReportDesk(*m_schools, m_clock, m_actor).fingerprint(school.id).value_or(QString());
    }
    FileOutcome take(const QByteArray& file, const QStringList& compared = {}) {
        const auto taken = ReportInbox(*m_database, m_clock, m_town).take(file, compared);
        EXPECT_OK(taken);
        return taken ? taken->outcome : FileOutcome::Refused;
    }
    qint64 kept() {
        return m_database
            ->read([](db::Reader& tx) { return tx.count("SELECT COUNT(*) FROM received_report"); })
            .value_or(-1);
    }
    /// The school that has the most to tell.
    School busiest() {
        return *std::max_element(m_list.begin(), m_list.end(), [&](const auto& a, const auto& b) {
            const auto cases = [&](const School& school) {
                return ReportDesk(*m_schools, m_clock, m_actor)
                    .report(m_month, school.id)
                    ->cases.size();
            };
            return cases(a) < cases(b);
        });
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    ReportMonth m_month{QDate(2026, 11, 1)};
    std::unique_ptr<db::Database> m_schools;
    Actor m_actor;
    Actor m_town;
    QList<School> m_list;
    QTemporaryDir m_folder;
};
INSTANTIATE_ON_BOTH_ENGINES(ReportInboxTest);

TEST_P(ReportInboxTest, FortySchoolsSumsAreTheSchoolsOwnToTheChild) {
    found({40, 4000, 1, 7});
    for (const School& school : m_list) {
        EXPECT_EQ(take(fileOf(school, m_month), {printOf(school)}), FileOutcome::Taken);
    }
    const auto month = ReportInbox(*m_database, m_clock, m_town).month(m_month);
    ASSERT_OK(month);
    EXPECT_EQ(month->reports.size(), 40);
    EXPECT_TRUE(month->contradictions.isEmpty());
    // Two other ways to count: the case list and the board of the schools' own database.
    const auto cases = CaseBook(*m_schools, m_clock, m_actor).list();
    ASSERT_OK(cases);
    QSet<QString> open;
    for (const CaseFile& file : *cases) {
        if (file.state == CaseState::Suspected || file.state == CaseState::Confirmed) {
            open.insert(file.dropoutCase.child.studentNo);
        }
    }
    EXPECT_EQ(month->sum.openSuspected + month->sum.openConfirmed, open.size());
    QSet<QString> named;
    for (const SchoolReport& report : month->reports) {
        for (const ReportedCase& one : report.cases) {
            const auto state = monthly::stateAfter(one.steps);
            if (state == CaseState::Suspected || state == CaseState::Confirmed) {
                named.insert(one.studentNo);
            }
        }
    }
    EXPECT_EQ(named, open) << "the same children";
    const qint64 enrolled =
        m_schools
            ->read([](db::Reader& tx) {
                return tx.count("SELECT COUNT(*) FROM enrolment WHERE until IS NULL");
            })
            .value_or(-1);
    EXPECT_EQ(month->enrolled, enrolled);
}

TEST_P(ReportInboxTest, AKeyThatNobodyHasComparedIsNotTaken) {
    const QByteArray file = fileOf(m_list.front(), m_month);
    const auto first = ReportInbox(*m_database, m_clock, m_town).take(file);
    ASSERT_OK(first);
    EXPECT_EQ(first->outcome, FileOutcome::UnknownKey);
    EXPECT_TRUE(first->text.contains(printOf(m_list.front())));
    EXPECT_EQ(kept(), 0);
    EXPECT_EQ(take(file, {printOf(m_list.back())}), FileOutcome::UnknownKey) << "another's";
    EXPECT_EQ(take(file, {printOf(m_list.front())}), FileOutcome::Taken);
    EXPECT_EQ(take(fileOf(m_list.front(), m_month.before())), FileOutcome::Taken)
        << "a key once confirmed stays so";
}

TEST_P(ReportInboxTest, TheSameFileTwiceChangesNothing) {
    const QByteArray file = fileOf(m_list.front(), m_month);
    EXPECT_EQ(take(file, {printOf(m_list.front())}), FileOutcome::Taken);
    const auto before = ReportInbox(*m_database, m_clock, m_town).month(m_month);
    const auto log = Accounts(*m_database, m_clock).log();
    EXPECT_EQ(take(file), FileOutcome::Already);
    const auto after = ReportInbox(*m_database, m_clock, m_town).month(m_month);
    ASSERT_OK(after);
    EXPECT_EQ(before->reports, after->reports);
    EXPECT_EQ(kept(), 1);
    EXPECT_EQ(Accounts(*m_database, m_clock).log()->size(), log->size());
}

TEST_P(ReportInboxTest, AReportWrittenAfterTheDueDayIsLate) {
    take(fileOf(m_list.front(), m_month), {printOf(m_list.front())});
    EXPECT_TRUE(ReportInbox(*m_database, m_clock, m_town).month(m_month)->late.isEmpty());
    // Due on 5 December, as the settings say where nobody has set them.
    m_clock.set(QDate(2026, 12, 5), QTime(17, 0));
    take(fileOf(m_list[1], m_month), {printOf(m_list[1])});
    m_clock.set(QDate(2026, 12, 6), QTime(8, 0));
    take(fileOf(m_list[2], m_month), {printOf(m_list[2])});
    const auto month = ReportInbox(*m_database, m_clock, m_town).month(m_month);
    ASSERT_OK(month);
    EXPECT_EQ(month->due, QDate(2026, 12, 5));
    EXPECT_TRUE(month->isDue);
    EXPECT_EQ(month->late, QStringList{m_list[2].code});
}

TEST_P(ReportInboxTest, TheTownsLedgerNamesEveryOpenCaseOnce) {
    for (const School& school : m_list) {
        take(fileOf(school, m_month), {printOf(school)});
    }
    const QString path = m_folder.filePath(QStringLiteral("town.xlsx"));
    const auto named = TownLedger(*m_database, m_clock, m_town).write(m_month, path);
    ASSERT_OK(named);
    const auto book = readWorkbook(path);
    ASSERT_OK(book);
    ASSERT_EQ(book->sheets.size(), 6);
    const auto month = ReportInbox(*m_database, m_clock, m_town).month(m_month);
    ASSERT_OK(month);
    const auto rows = [&](int sheet) { // two title lines and the headings above
        return static_cast<int>(book->sheets[sheet].rows.size()) - 3;
    };
    EXPECT_EQ(rows(0), 5 + 1) << "the schools and the sum";
    ASSERT_GT(month->sum.openSuspected, 0);
    EXPECT_EQ(rows(1), month->sum.openSuspected);
    EXPECT_EQ(rows(2), std::max(1, month->sum.openConfirmed));
    EXPECT_EQ(Accounts(*m_database, m_clock).log()->back().action,
              QStringLiteral("ledger exported"));
}

TEST_P(ReportInboxTest, AnAlteredFileIsRefusedAndNothingOfItStays) {
    QByteArray file = fileOf(m_list.front(), m_month);
    const qsizetype place = file.indexOf("\"body\": \"") + 200;
    file[place] = file[place] == 'A' ? 'B' : 'A';
    const auto taken =
        ReportInbox(*m_database, m_clock, m_town).take(file, {printOf(m_list.front())});
    ASSERT_OK(taken);
    EXPECT_EQ(taken->outcome, FileOutcome::Refused);
    EXPECT_FALSE(taken->text.isEmpty());
    EXPECT_EQ(kept(), 0);
}

TEST_P(ReportInboxTest, ANewerFileReplacesAndBothAreKept) {
    const School school = busiest();
    const QByteArray first = fileOf(school, m_month);
    EXPECT_EQ(take(first, {printOf(school)}), FileOutcome::Taken);
    m_clock.set(QDate(2026, 11, 30));
    const QByteArray second = fileOf(school, m_month);
    EXPECT_EQ(take(second), FileOutcome::Replaced);
    EXPECT_EQ(take(first), FileOutcome::Already);
    EXPECT_EQ(kept(), 2);
    const auto month = ReportInbox(*m_database, m_clock, m_town).month(m_month);
    ASSERT_OK(month);
    ASSERT_EQ(month->reports.size(), 1);
    EXPECT_EQ(month->reports.front().until, QDate(2026, 11, 30));
}

TEST_P(ReportInboxTest, AnOlderFileThatComesLaterCountsForNothing) {
    const School school = busiest();
    const QByteArray first = fileOf(school, m_month);
    m_clock.set(QDate(2026, 11, 30));
    EXPECT_EQ(take(fileOf(school, m_month), {printOf(school)}), FileOutcome::Taken);
    EXPECT_EQ(take(first), FileOutcome::Older);
    const auto month = ReportInbox(*m_database, m_clock, m_town).month(m_month);
    ASSERT_OK(month);
    EXPECT_EQ(month->reports.front().until, QDate(2026, 11, 30));
}

TEST_P(ReportInboxTest, ASchoolsOwnAccountOpensNoReports) {
    Actor officer = m_town;
    officer.role = Role::RosterOfficer;
    officer.school = SchoolId(1);
    const auto refused = ReportInbox(*m_database, m_clock, officer).take(QByteArray());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NotAllowed);
}

TEST_P(ReportInboxTest, SilenceIsNoZeroReport) {
    const QString path = m_folder.filePath(QStringLiteral("silent.xlsx"));
    ASSERT_OK(TownLedger(*m_database, m_clock, m_town).write(m_month, path));
    const auto book = readWorkbook(path);
    ASSERT_OK(book);
    for (const auto& sheet : book->sheets) {
        for (const auto& row : sheet.rows) {
            for (const auto& cell : row.cells) {
                EXPECT_FALSE(cell.text.contains(QStringLiteral("无（零报告）")))
                    << sheet.name.toStdString();
            }
        }
    }
    const auto& sum = book->sheets[0].rows.back();
    for (qsizetype column = 6; column < sum.cells.size(); ++column) {
        EXPECT_TRUE(sum.cell(column).text.isEmpty()) << "no figure that no school has given";
    }
}

TEST_P(ReportInboxTest, WhoHasNotReportedIsNamed) {
    ASSERT_OK(m_schools->write([](db::Writer& tx) {
        tx.change("INSERT INTO school (code, name) VALUES ('3144999999', :name)",
                  {{"name", QStringLiteral("石岭小学")}});
    }));
    const auto taken = ReportInbox(*m_schools, m_clock, m_actor)
                           .take(fileOf(m_list.front(), m_month), {printOf(m_list.front())});
    ASSERT_OK(taken);
    const auto month = ReportInbox(*m_schools, m_clock, m_actor).month(m_month);
    ASSERT_OK(month);
    ASSERT_EQ(month->missing.size(), 1) << "the others are kept here";
    EXPECT_EQ(month->missing.front().code, QStringLiteral("3144999999"));
    EXPECT_EQ(month->kept.size(), m_list.size() - 1);
}

TEST_P(ReportInboxTest, SchoolsWhosePupilsAreKeptHereAreCountedWithoutAFile) {
    const auto month = ReportInbox(*m_schools, m_clock, m_actor).month(m_month);
    ASSERT_OK(month);
    EXPECT_TRUE(month->missing.isEmpty());
    EXPECT_EQ(month->kept.size(), m_list.size());
    const auto lines = MonthlyReports(*m_schools, m_clock, m_actor).of(m_month);
    ASSERT_OK(lines);
    MonthlyFigures sum;
    for (const SchoolMonth& line : *lines) {
        sum += line.figures;
    }
    EXPECT_EQ(month->sum, sum);
    EXPECT_GT(month->enrolled, 400);
    EXPECT_FALSE(sum.isZero()) << "the sample has cases";
}

TEST_P(ReportInboxTest, AReportBringsTheIndicatorsAndTheChildrenWhoAreNotAtSchool) {
    const School school = busiest();
    SchoolAgeEntry away;
    away.name = QStringLiteral("赵小满");
    away.birthDate = QDate(2016, 5, 6);
    away.village = QStringLiteral("水美村");
    Actor officer = m_actor;
    officer.school = school.id;
    ASSERT_OK(SchoolAgeRegister(*m_schools, m_clock, officer).save({}, away));
    const auto written = ReportDesk(*m_schools, m_clock, m_actor).report(m_month, school.id);
    ASSERT_OK(written);
    EXPECT_EQ(written->indicators.size(), 9);
    EXPECT_TRUE(std::ranges::any_of(written->away, [](const ReportedAway& one) {
        return one.name == QStringLiteral("赵小满") &&
               one.standing == QStringLiteral("not_enrolled");
    }));
    const auto read = reportFrom(toBytes(*written));
    ASSERT_OK(read);
    EXPECT_EQ(read->indicators, written->indicators);
    EXPECT_EQ(read->away, written->away);
    QJsonObject older = QJsonDocument::fromJson(toBytes(*written)).object();
    older.remove(QStringLiteral("indicators"));
    older.remove(QStringLiteral("not_at_school"));
    EXPECT_OK(reportFrom(QJsonDocument(older).toJson())) << "a file of an earlier version";
}

} // namespace xiange
