// A whole term start of the sample school in the real main window, by keys, to the printed report;
// and a month of forty schools from their files to the town's ledger, by the real program.
#include "core/sheets/workbook_reader.h"
#include "tests/system/running_program.h"
#include "tests/system/school_window.h"

#include <QLineEdit>
#include <QTableView>

namespace xiange {

namespace {

class TermStart : public SchoolWindow {
protected:
    void SetUp() override {
        m_clock.set(QDate(2026, 9, 2), QTime(8, 5));
        SchoolWindow::SetUp();
    }
    void pressButton(const char* name) {
        find<QPushButton>(name)->setFocus();
        press(Qt::Key_Space);
    }
    TermCheckState state() {
        const auto now = house().termChecks.current(house().schools.list()->first().id);
        EXPECT_OK(now);
        return now.value_or(TermCheckState());
    }
};

} // namespace

TEST_F(TermStart, FromTheRosterToThePrintedReportByKeysAlone) {
    importTheRoster();
    press(Qt::Key_5, Qt::ControlModifier);
    pressButton("termOpen");
    ASSERT_TRUE(state().check.isOpened());
    const int expected = state().total.expected;
    ASSERT_EQ(expected, 1113);

    // In the first class the third and the fifth did not come: one works away, one is explained.
    find<QLineEdit>("termFind")->setFocus();
    type("3");
    press(Qt::Key_Return);
    find<QTableView>("termChildren")->setFocus();
    press(Qt::Key_2);
    find<QLineEdit>("termFind")->setFocus();
    type("5");
    press(Qt::Key_Return);
    find<QTableView>("termChildren")->setFocus();
    press(Qt::Key_3);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(state().total.missing, 2);
    // Everybody else is there: one key a class.
    for (int left = state().classesOpen; left > 0; --left) {
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    EXPECT_EQ(state().classesOpen, 0);
    EXPECT_EQ(state().total.arrived, expected - 2);

    // The line of everybody missing stands over the classes; the first of them becomes a case.
    find<QTableView>("termClasses")->selectRow(0);
    find<QTableView>("termChildren")->selectRow(0);
    const QString name = state().notArrived.first().name;
    pressButton("termSuspected");
    EXPECT_EQ(state().total.suspected, 1);
    const auto cases = house().cases.list();
    ASSERT_OK(cases);
    ASSERT_EQ(cases->size(), 1);
    EXPECT_EQ(cases->first().state, CaseState::Suspected);

    // The report: written, printed, and kept in the register as printed.
    find<QTableView>("termClasses")->setFocus();
    press(Qt::Key_P, Qt::ControlModifier);
    press(Qt::Key_P, Qt::ControlModifier);
    const QString text = printedText().remove(u' ');
    const QStringList wanted{QStringLiteral("应到1113人,实到1111人,未到2人"),
                             QStringLiteral("疑似辍学学生1人"), name,
                             QStringLiteral("开学学生排查情况统计表")};
    for (const QString& words : wanted) {
        EXPECT_TRUE(text.contains(words)) << words.toStdString() << '\n' << text.toStdString();
    }
    const auto papers = house().papers.list();
    ASSERT_OK(papers);
    ASSERT_EQ(papers->size(), 1);
    EXPECT_EQ(papers->first().state, PaperState::Printed);

    // The other one's whereabouts are clear. A finished check stays as it was, whoever comes later.
    press(Qt::Key_5, Qt::ControlModifier);
    find<QTableView>("termClasses")->selectRow(0);
    find<QTableView>("termChildren")->selectRow(1);
    pressButton("termExplained");
    pressButton("termFinish");
    EXPECT_TRUE(state().check.isFinished());
    EXPECT_EQ(state().total.arrived, expected - 2);
}

TEST(TownMonth, FortySchoolsFilesAddUpToTheTownsLedgerToTheChild) {
    const QTemporaryDir folder;
    const QString schools = folder.filePath(QStringLiteral("schools.xiange"));
    const QString town = folder.filePath(QStringLiteral("town.xiange"));
    const auto run = [](const QString& database, QStringList words) {
        return test::runProgram(QStringList{QStringLiteral("--database"), database} + words +
                                QStringList{QStringLiteral("--json"), QStringLiteral("--date"),
                                            QStringLiteral("2026-11-23")});
    };
    const auto words = [](const char* text) { return QString::fromUtf8(text).split(u' '); };
    ASSERT_EQ(test::runProgram({QStringLiteral("sample"), QStringLiteral("--schools"),
                                QStringLiteral("40"), QStringLiteral("--students"),
                                QStringLiteral("3200"), QStringLiteral("--out"), schools,
                                QStringLiteral("--date"), QStringLiteral("2026-11-23")})
                  .status,
              0);
    ASSERT_EQ(test::runProgram({QStringLiteral("create"), town, QStringLiteral("--school"),
                                QStringLiteral("镇教育办"), QStringLiteral("--school-code"),
                                QStringLiteral("2144999999"), QStringLiteral("--school-year"),
                                QStringLiteral("2026")})
                  .status,
              0);
    QStringList import = words("import reports");
    QStringList keys;
    const QJsonArray list = run(schools, words("school list")).array();
    ASSERT_EQ(list.size(), 40);
    for (const QJsonValue& school : list) {
        const QString code = school.toObject().value(QLatin1String("code")).toString();
        const QString file = folder.filePath(code);
        const test::Outcome written = run(schools, words("export report --month 2026-11") +
                                                       QStringList{QStringLiteral("--school"), code,
                                                                   QStringLiteral("--out"), file});
        ASSERT_EQ(written.status, 0) << written.messages.toStdString();
        import.append(file);
        keys << QStringLiteral("--confirm-key")
             << written.object().value(QLatin1String("fingerprint")).toString();
    }
    const test::Outcome taken = run(town, import + keys);
    const QJsonObject month =
        taken.object().value(QLatin1String("months")).toArray().first().toObject();
    ASSERT_EQ(month.value(QLatin1String("schools")).toArray().size(), 40)
        << taken.messages.toStdString();

    // The schools' own counts, made by another part of the program.
    const QJsonArray dropouts = run(schools, words("dropouts --by school")).array();
    int suspected = 0;
    int confirmed = 0;
    int returned = 0;
    for (const QJsonValue& line : dropouts) {
        suspected += line.toObject().value(QLatin1String("suspected")).toInt();
        confirmed += line.toObject().value(QLatin1String("confirmed")).toInt();
        returned += line.toObject().value(QLatin1String("returned")).toInt();
    }
    ASSERT_GT(suspected + confirmed, 0);
    const QJsonObject sum = month.value(QLatin1String("sum")).toObject();
    EXPECT_EQ(sum.value(QLatin1String("open_suspected")).toInt(), suspected);
    EXPECT_EQ(sum.value(QLatin1String("open_confirmed")).toInt(), confirmed);
    EXPECT_EQ(sum.value(QLatin1String("open_returned")).toInt(), returned);
    EXPECT_EQ(month.value(QLatin1String("enrolled")).toInt(), 3200);
    EXPECT_TRUE(month.value(QLatin1String("contradictions")).toArray().isEmpty());

    // The same files again change nothing; the workbook names each of them once.
    EXPECT_EQ(
        run(town, import).object().value(QLatin1String("months")).toArray().first().toObject(),
        month);
    const QString ledger = folder.filePath(QStringLiteral("town.xlsx"));
    const test::Outcome saved =
        run(town, words("export reports --month 2026-11 --out") + QStringList{ledger});
    EXPECT_EQ(saved.status, 1) << "the office itself has not reported: somebody has to look";
    const auto book = readWorkbook(ledger);
    ASSERT_OK(book);
    const auto names = [&](int sheet) { // two title lines and the headings above
        return static_cast<int>(book->sheets[sheet].rows.size()) - 3;
    };
    EXPECT_EQ(names(1), std::max(1, suspected));
    EXPECT_EQ(names(2), std::max(1, confirmed));
}

} // namespace xiange
