#include "core/attendance/month_register_sheet.h"
#include "core/sheets/workbook_reader.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace xiange {

namespace {

/// Two children, October 2026: the first away without leave on the 8th, the second with a name
/// that a spreadsheet would take for a formula.
MonthRegister october() {
    MonthFacts facts;
    facts.calendar = SchoolCalendar({{2026, 1, QDate(2026, 9, 1), QDate(2027, 1, 29)}},
                                    {{QDate(2026, 10, 1), false, QStringLiteral("国庆节")},
                                     {QDate(2026, 10, 2), false, QStringLiteral("国庆节")},
                                     {QDate(2026, 10, 10), true, QStringLiteral("补班")}});
    facts.today = QDate(2026, 11, 23);
    const DaySpan since{QDate(2026, 9, 1), {}};
    facts.children = {{StudentId(1), 1, QStringLiteral("阿卜杜拉·买买提"), {}, {since}},
                      {StudentId(2), 2, QStringLiteral("=HYPERLINK(\"x\")"), {}, {since}}};
    facts.called = {{QDate(2026, 10, 8), Session::Morning},
                    {QDate(2026, 10, 8), Session::Afternoon}};
    facts.marks = {
        {QDate(2026, 10, 8), Session::Morning, {StudentId(1), MarkKind::Unexcused, QString()}}};
    MonthRegister made = assembleMonth(QDate(2026, 10, 1), facts);
    made.schoolName = QStringLiteral("清溪中学");
    made.className = QStringLiteral("七年级3班");
    return made;
}

class RegisterSheet : public ::testing::Test {
protected:
    RegisterSheet() : m_path(m_folder.filePath(QStringLiteral("考勤表.xlsx"))) {
        const auto written =
            writeWorkbook(m_path, {registerSheet(october(), QStringLiteral("导出: 李文静"))});
        EXPECT_TRUE(written) << (written ? "" : qPrintable(written.error().detail));
    }

    QTemporaryDir m_folder;
    QString m_path;
};

// What a program that shares no line with ours makes of the file.
constexpr const char* question = R"(
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
print('title', sheet.title)
print('freeze', sheet.freeze_panes)
print('page', sheet.page_setup.orientation, sheet.page_setup.paperSize,
      sheet.page_setup.fitToWidth or 1, sheet.page_setup.fitToHeight, sheet.print_title_rows,
      sheet.sheet_properties.pageSetUpPr.fitToPage)
print('merged', 'A1:BS1' in sheet.merged_cells, 'C3:D3' in sheet.merged_cells,
      'A3:A5' in sheet.merged_cells)
print('formulas', sum(1 for row in sheet.iter_rows() for cell in row if cell.data_type == 'f'))
print('first', [sheet.cell(6, c).value for c in (1, 2, 17, 18, 65, 71)])
print('second', sheet.cell(7, 2).value, sheet.cell(7, 2).data_type)
print('shaded', sheet.cell(6, 3).fill.fgColor.rgb, sheet.cell(6, 17).fill.fill_type)
print('boxed', sheet.cell(6, 3).border.left.style, sheet.cell(7, 71).border.bottom.style)
print('width', sheet.column_dimensions['B'].width > 12, sheet.column_dimensions['C'].width < 5)
print('present', sheet.cell(9, 17).value, sheet.cell(9, 19).value)
)";

} // namespace

TEST_F(RegisterSheet, AnotherProgramSeesTheSameForm) {
    QProcess python; // the system's own, to which python3-openpyxl belongs
    python.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"), QString::fromUtf8(question), m_path});
    ASSERT_TRUE(python.waitForFinished()) << "python3 is missing";
    const QString said = QString::fromUtf8(python.readAllStandardOutput());
    ASSERT_EQ(python.exitCode(), 0) << python.readAllStandardError().toStdString()
                                    << "python3-openpyxl is in the test packages";
    for (const char* line :
         {"title 七年级3班 2026-10", "freeze C6", "page landscape 9 1 0 $1:$5 True",
          "merged True True True", "formulas 0", "first [1, '阿卜杜拉·买买提', '×', '√', 1, 0.5]",
          "second =HYPERLINK(\"x\") s", "shaded FFE7E9EC None", "boxed thin thin",
          "width True True", "present 1 None"}) {
        EXPECT_TRUE(said.contains(QString::fromUtf8(line))) << line << "\nin\n"
                                                            << said.toStdString();
    }
}

TEST_F(RegisterSheet, OurOwnReaderReadsItBack) {
    const auto workbook = readWorkbook(m_path);
    ASSERT_TRUE(workbook) << qPrintable(workbook.error().detail);
    QString all;
    for (const SheetRow& row : workbook->sheets.first().rows) {
        for (const Cell& cell : row.cells) {
            all += cell.text + QLatin1Char('|');
        }
    }
    for (const char* words :
         {"清溪中学", "阿卜杜拉·买买提", "=HYPERLINK", "△", "导出: 李文静", "国庆节", "补班"}) {
        EXPECT_TRUE(all.contains(QString::fromUtf8(words))) << words;
    }
}

} // namespace xiange
