// A month's register from the command line, as a nightly job would make it.
#include "tests/support/test_database.h"
#include "tests/system/running_program.h"

#include <QFile>
#include <QProcess>

namespace xiange::test {

namespace {

class MonthRegisterPaper : public ProgramTest {
protected:
    Outcome paper(const QString& schoolClass, const QString& file) {
        return run({QStringLiteral("paper"), QStringLiteral("month_register"),
                    QStringLiteral("--class"), schoolClass, QStringLiteral("--out"),
                    m_folder.filePath(file)});
    }
};
INSTANTIATE_ON_BOTH_ENGINES(MonthRegisterPaper);

} // namespace

TEST_P(MonthRegisterPaper, APdfAndASpreadsheetOfAClassAreMade) {
    ASSERT_EQ(run({QStringLiteral("import"), QStringLiteral("roster"), data("roster-primary.xls")})
                  .status,
              0);
    ASSERT_EQ(run({QStringLiteral("roll"), QStringLiteral("一年级1班"), QStringLiteral("--session"),
                   QStringLiteral("am"), QStringLiteral("--mark"), QStringLiteral("1=sick")})
                  .status,
              0);
    const Outcome pdf = paper(QStringLiteral("一年级1班"), QStringLiteral("考勤.pdf"));
    ASSERT_EQ(pdf.status, 0) << pdf.messages.toStdString();
    EXPECT_GE(pdf.object().value(QLatin1String("pages")).toInt(), 1);
    EXPECT_FALSE(pdf.object().value(QLatin1String("font")).toString().isEmpty());
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"),
                 {m_folder.filePath(QStringLiteral("考勤.pdf")), QStringLiteral("-")});
    ASSERT_TRUE(reader.waitForFinished());
    EXPECT_TRUE(
        QString::fromUtf8(reader.readAllStandardOutput()).contains(QStringLiteral("一年级1班")));

    const Outcome sheet = paper(QStringLiteral("一年级1班"), QStringLiteral("考勤.xlsx"));
    EXPECT_EQ(sheet.status, 0) << sheet.messages.toStdString();
    EXPECT_TRUE(QFile::exists(m_folder.filePath(QStringLiteral("考勤.xlsx"))));
}

TEST_P(MonthRegisterPaper, WhatCannotBeMadeIsRefusedInWords) {
    EXPECT_EQ(paper(QStringLiteral("九年级9班"), QStringLiteral("x.pdf")).status, 2);
    ASSERT_EQ(run({QStringLiteral("import"), QStringLiteral("roster"), data("roster-primary.xls")})
                  .status,
              0);
    EXPECT_EQ(paper(QStringLiteral("一年级1班"), QStringLiteral("x.doc")).status, 2);
    EXPECT_EQ(paper(QStringLiteral("一年级1班"), QStringLiteral("nowhere/x.pdf")).status, 3);
}

} // namespace xiange::test
