// What leaves the program as a workbook, read by another program: LibreOffice writes each file as
// text again, in which a cell of text stands in quotes and a number or a formula's result does not.
#include "tests/support/test_database.h"
#include "tests/system/running_program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QUrl>

namespace xiange::test {

namespace {

// The names of the children; the identity numbers are Shanjing county's, which does not exist.
constexpr const char* roster = "姓名,性别,身份证件号,学籍号,年级,班级,现住址,联系电话\r\n"
                               "=1+1,男,449999201601155465,G449999201601155465,五年级,2班,"
                               "@SUM(1;1),13900000001\r\n"
                               "+林小雨,女,44999920160322003X,G44999920160322003X,五年级,2班,"
                               "\"=HYPERLINK(\"\"http://127.0.0.1\"\",\"\"here\"\")\",-2\r\n";

class ExportedFile : public ProgramTest {
protected:
    void SetUp() override {
        if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty()) {
            if (serverIsRequired()) { // the same word for both: this run must leave nothing out
                FAIL() << "no soffice: install libreoffice-calc-nogui";
            }
            GTEST_SKIP()
                << "NO SOFFICE: install libreoffice-calc-nogui to read exported files back";
        }
        ProgramTest::SetUp();
        QFile file(path("roster.csv"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(roster);
        file.close();
        const Outcome imported =
            run({QStringLiteral("import"), QStringLiteral("roster"), path("roster.csv")});
        ASSERT_EQ(imported.object().value(QLatin1String("new")).toInt(), 2)
            << imported.out.toStdString() << imported.messages.toStdString();
    }

    [[nodiscard]] QString path(const char* name) const {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    // Away without leave on the eleven school days up to the 23rd, and three contacts in vain.
    void confirmDropout(const QString& studentNo) {
        QFile marks(path("marks.csv"));
        ASSERT_TRUE(marks.open(QIODevice::WriteOnly));
        marks.write("日期,半天,年级,班级,学籍号,姓名,考勤\r\n");
        for (const int day : {9, 10, 11, 12, 13, 16, 17, 18, 19, 20, 23}) {
            for (const char* session : {"上午", "下午"}) {
                marks.write(QStringLiteral("2026-11-%1,%2,五年级,2班,%3,,旷课\r\n")
                                .arg(day, 2, 10, QLatin1Char('0'))
                                .arg(QString::fromUtf8(session), studentNo)
                                .toUtf8());
            }
        }
        marks.close();
        const Outcome taken =
            run({QStringLiteral("import"), QStringLiteral("marks"), marks.fileName()});
        ASSERT_EQ(taken.status, 0) << taken.out.toStdString() << taken.messages.toStdString();
        const QString aCase = QStringLiteral("case");
        const Outcome opened = run({aCase, QStringLiteral("open"), studentNo});
        ASSERT_EQ(opened.status, 0) << opened.messages.toStdString();
        const QString number =
            QString::number(opened.object().value(QLatin1String("case")).toInt());
        for (const auto& [day, means] :
             {std::pair("16", "phone"), std::pair("18", "visit"), std::pair("20", "phone")}) {
            EXPECT_EQ(
                run({aCase, QStringLiteral("contact"), number, QStringLiteral("--means"),
                     QLatin1String(means), QStringLiteral("--outcome"), QStringLiteral("refuses"),
                     QStringLiteral("--note"), QStringLiteral("不愿返校")},
                    QStringLiteral("2026-11-") + QLatin1String(day))
                    .status,
                0);
        }
        const Outcome confirmed = run({aCase, QStringLiteral("confirm"), number});
        ASSERT_EQ(confirmed.status, 0) << confirmed.messages.toStdString();
    }

    // Has the program write a workbook, and gives it as LibreOffice understands it.
    QString readBack(const QStringList& command) {
        const Outcome written =
            run(command + QStringList{QStringLiteral("--out"), path("out.xlsx")});
        EXPECT_EQ(written.status, 0) << written.messages.toStdString();
        QProcess office;
        // Values as shown, text in quotes, formulas as their results; a profile of its own, so that
        // an office that is open is not asked.
        office.start(
            QStringLiteral("soffice"),
            {QStringLiteral("-env:UserInstallation=") +
                 QUrl::fromLocalFile(path("profile")).toString(),
             QStringLiteral("--headless"), QStringLiteral("--convert-to"),
             QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false"),
             QStringLiteral("--outdir"), m_folder.path(), path("out.xlsx")});
        EXPECT_TRUE(office.waitForFinished(120'000));
        QFile text(path("out.csv"));
        EXPECT_TRUE(text.open(QIODevice::ReadOnly)) << office.readAllStandardError().toStdString();
        return QString::fromUtf8(text.readAll());
    }

    static void expectCell(const QString& table, const QString& cell) {
        const QString quoted = u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
        EXPECT_TRUE(table.contains(quoted)) << quoted.toStdString() << " is not a cell of text in\n"
                                            << table.toStdString();
    }
};
INSTANTIATE_ON_BOTH_ENGINES(ExportedFile);

} // namespace

TEST_P(ExportedFile, ARosterKeepsItsNumbersAndRunsNoFormula) {
    const QString table = readBack({QStringLiteral("export"), QStringLiteral("roster")});
    for (const char* cell : {"449999201601155465", "G449999201601155465", "44999920160322003X",
                             "G44999920160322003X", "13900000001", "=1+1", "+林小雨", "@SUM(1;1)",
                             "=HYPERLINK(\"http://127.0.0.1\",\"here\")"}) {
        expectCell(table, QString::fromUtf8(cell));
    }
}

TEST_P(ExportedFile, AMonthRegisterRunsNoFormula) {
    const QString table = readBack({QStringLiteral("paper"), QStringLiteral("month_register"),
                                    QStringLiteral("--class"), QStringLiteral("五年级2班")});
    expectCell(table, QStringLiteral("=1+1"));
    expectCell(table, QStringLiteral("+林小雨"));
}

TEST_P(ExportedFile, ALedgerKeepsItsNumbersAndRunsNoFormula) {
    confirmDropout(QStringLiteral("G449999201601155465"));
    const QString table = readBack({QStringLiteral("export"), QStringLiteral("ledger"),
                                    QStringLiteral("--kind"), QStringLiteral("confirmed")});
    expectCell(table, QStringLiteral("=1+1"));
    expectCell(table, QStringLiteral("G449999201601155465"));
}

} // namespace xiange::test
