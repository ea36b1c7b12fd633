#include "core/accounts/accounts.h"
#include "core/indicators/month_ends.h"
#include "core/papers/paper_desk.h"
#include "core/papers/paper_sheets.h"
#include "core/sample/sample_town.h"
#include "core/schools/schools.h"
#include "core/sheets/workbook_reader.h"
#include "tests/support/test_database.h"
#include "tests/ui/common/answering_prompt.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/common/figure_tile.h"
#include "ui/common/formats.h"
#include "ui/monitoring/bar_chart.h"
#include "ui/monitoring/chart_tools.h"
#include "ui/monitoring/column_chart.h"
#include "ui/monitoring/monitoring_page.h"
#include "ui/monitoring/names_view.h"
#include "ui/monitoring/stem_chart.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange::ui {

namespace {

class MonitoringPageTest : public ::testing::Test {
protected:
    void SetUp() override { m_database = xiange::test::emptyDatabase(db::Engine::Sqlite); }

    void makeTown(int schools, int students) {
        ASSERT_OK(makeSampleTown(*m_database, m_clock, {schools, students, 1, 7}));
    }
    void open(Brightness brightness = Brightness::Light) {
        m_dressed.reset(); // the one before puts the language back when it goes
        m_dressed = std::make_unique<test::Dressed>(brightness);
        Actor everyone;
        m_board = std::make_unique<IndicatorBoard>(*m_database, m_clock, everyone);
        m_absences = std::make_unique<AbsenceCourse>(*m_database, m_clock, everyone);
        m_page = std::make_unique<MonitoringPage>(*m_board, *m_absences, m_clock, m_prompt);
        m_page->resize(1182, 660);
        m_page->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_page.get()));
    }
    template <typename T> T* find(const char* name) {
        return m_page->findChild<T*>(QString::fromLatin1(name));
    }

    test::AnsweringPrompt m_prompt;
    FixedClock m_clock{QDate(2026, 11, 23)};
    std::unique_ptr<db::Database> m_database;
    std::unique_ptr<test::Dressed> m_dressed;
    std::unique_ptr<IndicatorBoard> m_board;
    std::unique_ptr<AbsenceCourse> m_absences;
    std::unique_ptr<MonitoringPage> m_page;
};

} // namespace

TEST_F(MonitoringPageTest, AChartWithoutACaseSaysSo) {
    test::Dressed dressed(Brightness::Light);
    BarChart chart(Tone::Accent);
    chart.resize(400, 120);
    const QImage drawn = chart.grab().toImage();
    QSet<QRgb> colours;
    for (int x = 0; x < drawn.width(); ++x) {
        for (int y = 0; y < drawn.height(); ++y) {
            colours.insert(drawn.pixel(x, y));
        }
    }
    EXPECT_GT(colours.size(), 1) << "a blank card";
}

TEST_F(MonitoringPageTest, TilesAndChartsShowWhatTheBoardCounts) {
    makeTown(8, 640);
    open();
    const auto figures = m_board->indicators();
    ASSERT_OK(figures);
    EXPECT_EQ(find<FigureTile>("tile_open_cases")->figure().value,
              QString::number(figures->back().ratio.numerator));
    const auto retention = m_board->retention();
    ASSERT_OK(retention);
    const auto& stems = find<StemChart>("retentionChart")->stems();
    ASSERT_EQ(stems.size(), retention->size());
    for (qsizetype i = 1; i < stems.size(); ++i) {
        EXPECT_LE(stems[i - 1].value, stems[i].value) << "worst first";
    }
    const auto& bars = find<BarChart>("dropoutChart")->bars();
    EXPECT_EQ(bars.size(), 8);
    for (qsizetype i = 1; i < bars.size(); ++i) {
        EXPECT_GE(bars[i - 1].value, bars[i].value);
    }
    test::keepPicture(*m_page, QStringLiteral("monitoring"));
    open(Brightness::Dark);
    test::keepPicture(*m_page, QStringLiteral("monitoring-dark"));
}

TEST_F(MonitoringPageTest, ATileOpensItsNamesAndEscComesBack) {
    makeTown(2, 160);
    open();
    QTest::mouseClick(find<FigureTile>("tile_nine_year_retention"), Qt::LeftButton);
    auto* table = find<QTableView>("namesTable");
    EXPECT_TRUE(table->isVisible());
    QAbstractItemModelTester tester(table->model());
    EXPECT_EQ(table->model()->rowCount(), m_board->indicators()->front().children.size());
    EXPECT_TRUE(find<QLabel>("namesExplanation")->text().contains(QStringLiteral("÷")));
    test::keepPicture(*m_page, QStringLiteral("monitoring-names"));
    QTest::mouseClick(find<QPushButton>("namesBack"), Qt::LeftButton);
    EXPECT_FALSE(table->isVisible());
}

TEST_F(MonitoringPageTest, ABarOpensByKeyboardAndANameLeadsToItsCase) {
    makeTown(4, 400);
    open();
    QSignalSpy going(m_page.get(), &Page::going);
    auto* chart = find<BarChart>("dropoutChart");
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Return);
    auto* table = find<QTableView>("namesTable");
    ASSERT_TRUE(table->isVisible());
    ASSERT_GT(table->model()->rowCount(), 0);
    emit table->activated(table->model()->index(0, 0));
    ASSERT_EQ(going.count(), 1);
    const auto target = going.front().front().value<Target>();
    EXPECT_EQ(target.page, PageKind::Cases);
    EXPECT_TRUE(target.dropoutCase.isValid());
}

TEST_F(MonitoringPageTest, OneSchoolSpeaksOfGradesAndClasses) {
    makeTown(1, 240);
    open();
    for (const Stem& stem : find<StemChart>("retentionChart")->stems()) {
        EXPECT_TRUE(stem.name.endsWith(QStringLiteral("年级"))) << stem.name.toStdString();
    }
    EXPECT_TRUE(find<BarChart>("dropoutChart")->bars().front().name.endsWith(u'班'));
    test::keepPicture(*m_page, QStringLiteral("monitoring-school"));
}

TEST_F(MonitoringPageTest, AFilterNarrowsTilesAndChartsAlike) {
    makeTown(3, 300);
    open();
    auto* grade = find<QComboBox>("filterGrade");
    grade->setCurrentIndex(grade->findData(9));
    IndicatorScope ninth;
    ninth.filter.grade = 9;
    const auto board = m_board->board(ninth);
    ASSERT_OK(board);
    EXPECT_EQ(find<FigureTile>("tile_open_cases")->figure().value,
              QString::number(board->indicators.back().ratio.numerator));
    EXPECT_EQ(find<StemChart>("retentionChart")->stems().size(), board->retention.size());
    QTest::mouseClick(find<QPushButton>("filterReset"), Qt::LeftButton);
    EXPECT_EQ(grade->currentIndex(), 0);
    EXPECT_EQ(find<FigureTile>("tile_open_cases")->figure().value,
              QString::number(m_board->board()->indicators.back().ratio.numerator));
}

TEST_F(MonitoringPageTest, AChartIsATableAndAPictureToo) {
    makeTown(3, 300);
    open();
    const auto* chart = find<BarChart>("dropoutChart");
    auto* menu = find<QMenu>("dropoutChartMenu");
    menu->actions().front()->trigger();
    auto* table = find<QTableView>("chartTable");
    ASSERT_TRUE(table->isVisible());
    ASSERT_EQ(table->model()->rowCount(), chart->bars().size());
    for (int row = 0; row < chart->bars().size(); ++row) {
        EXPECT_EQ(table->model()->index(row, 0).data().toString(), chart->bars()[row].name);
        EXPECT_EQ(table->model()->index(row, 1).data().toInt(), chart->bars()[row].value);
    }
    test::keepPicture(*m_page, QStringLiteral("monitoring-table"));
    emit table->activated(table->model()->index(0, 0));
    EXPECT_TRUE(find<QTableView>("namesTable")->isVisible());

    QTemporaryDir folder;
    for (const char* ending : {"png", "svg"}) {
        const QString path = folder.filePath(QStringLiteral("chart.") + QLatin1String(ending));
        ASSERT_OK(
            chart_tools::save(*find<StemChart>("retentionChart"), QStringLiteral("图"), path));
        EXPECT_GT(QFileInfo(path).size(), 1000);
    }
}

TEST_F(MonitoringPageTest, AbsenceIsShownByWeekdayAndByWeekWithTheNamesBehindIt) {
    makeTown(3, 300);
    ASSERT_OK(MonthEnds(*m_database, m_clock, Actor()).keep());
    open();
    EXPECT_EQ(find<FigureTile>("tile_open_cases")->figure().trend.size(), 3) << "two ends and now";
    find<QAbstractButton>("course1")->click();
    auto* chart = find<ColumnChart>("absenceChart");
    ASSERT_TRUE(chart->isVisible());
    ASSERT_GE(chart->columns().size(), 5);
    test::keepPicture(*m_page, QStringLiteral("monitoring-weekday"));
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Return);
    EXPECT_TRUE(find<QTableView>("namesTable")->isVisible());
    EXPECT_GT(find<QTableView>("namesTable")->model()->rowCount(), 0);
    QTest::keyClick(find<QTableView>("namesTable"), Qt::Key_Escape);
    find<QAbstractButton>("course2")->click();
    EXPECT_GT(chart->columns().size(), 8);
    test::keepPicture(*m_page, QStringLiteral("monitoring-weeks"));
    find<QAbstractButton>("tileSet1")->click();
    EXPECT_NE(find<FigureTile>("tile_junior_net_enrollment"), nullptr);
    test::keepPicture(*m_page, QStringLiteral("monitoring-targets"));
    find<QAbstractButton>("course0")->click();
    EXPECT_TRUE(find<QWidget>("monthChart")->isVisible());
}

/// The words of a paper's tables, cell by cell.
QStringList cellsOf(const PaperText& paper) {
    QStringList cells;
    for (const Block& block : paper.blocks) {
        if (const auto* table = std::get_if<Table>(&block)) {
            for (const TableRow& row : table->rows) {
                for (const TableCell& cell : row.cells) {
                    cells << cell.text;
                }
            }
        }
    }
    return cells;
}

TEST_F(MonitoringPageTest, WindowTableNamesPaperWorkbookAndCommandAgreeToTheChild) {
    makeTown(3, 420);
    open();
    const SchoolId school = m_board->places()->last().school;
    IndicatorScope scope;
    scope.school = school;
    m_page->setScope(scope);
    const auto board = m_board->board(scope);
    const auto cohorts = m_board->retention(scope);
    ASSERT_OK(board);
    ASSERT_OK(cohorts);
    // Tiles and what `indicators` gives.
    const Indicator& first = board->indicators.front();
    EXPECT_EQ(find<FigureTile>("tile_nine_year_retention")->figure().value,
              decimal(toJson(first).value(QLatin1String("value")).toDouble()));
    // Chart and its table.
    const ChartTable chart = find<StemChart>("retentionChart")->table();
    ASSERT_EQ(chart.rows.size(), cohorts->size());
    // Paper and workbook.
    Actor everyone;
    PaperRegister papers(*m_database, m_clock, everyone, PaperTemplates());
    const auto paper = PaperDesk(*m_database, m_clock, everyone, papers)
                           .preview(PaperKind::RetentionTable, {school, {}, {}, {}});
    ASSERT_OK(paper);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("retention.xlsx"));
    ASSERT_OK(writePaperTables(*paper, path));
    const auto workbook = readWorkbook(path);
    ASSERT_OK(workbook);
    QStringList written;
    for (const SheetRow& row : workbook->sheets.first().rows) {
        for (const Cell& cell : row.cells) {
            written << cell.text;
        }
    }
    const QStringList printed = cellsOf(*paper);
    for (qsizetype i = 0; i < cohorts->size(); ++i) {
        const CohortRetention& cohort = cohorts->at(i);
        EXPECT_EQ(chart.rows[i][0], cohort.name);
        const QString base = QString::number(cohort.ratio.denominator);
        EXPECT_TRUE(chart.rows[i][2].contains(base));
        EXPECT_TRUE(printed.contains(base)) << qPrintable(cohort.name);
        EXPECT_TRUE(written.contains(base)) << qPrintable(cohort.name);
        const auto kept = std::count_if(cohort.children.begin(), cohort.children.end(),
                                        [](const auto& child) { return child.inNumerator; });
        EXPECT_EQ(kept, cohort.flows.kept);
        EXPECT_TRUE(printed.contains(QString::number(kept)));
        EXPECT_TRUE(written.contains(QString::number(kept)));
    }
    // The names that a tile opens.
    find<FigureTile>("tile_nine_year_retention")->click();
    const auto named = m_board->indicator(IndicatorKey::NineYearRetention, scope);
    ASSERT_OK(named);
    EXPECT_EQ(find<QTableView>("namesTable")->model()->rowCount(), named->children.size());
    EXPECT_EQ(named->ratio, first.ratio);
}

TEST_F(MonitoringPageTest, EverySchoolIsReachedByTheKeyboard) {
    makeTown(14, 700);
    open();
    auto* chart = find<BarChart>("dropoutChart");
    ASSERT_EQ(chart->bars().size(), 14);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_End);
    EXPECT_EQ(chart->current(), 13);
    EXPECT_TRUE(chart->accessibleDescription().startsWith(chart->bars().back().name));
    test::keepPicture(*m_page, QStringLiteral("monitoring-many"));
}

TEST_F(MonitoringPageTest, AnEmptyBoardSendsToTheRoster) {
    open();
    EXPECT_FALSE(find<StemChart>("retentionChart")->isVisible());
    test::keepPicture(*m_page, QStringLiteral("monitoring-empty"));
}

TEST(StemChart, ArrowKeysWalkAndEnterOpens) {
    StemChart chart;
    chart.set({{QStringLiteral("甲"), 94, false, {}}, {QStringLiteral("乙"), 98, true, {}}}, 96);
    QSignalSpy opened(&chart, &PickChart::opened);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.current(), 1);
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_EQ(chart.current(), 1);
    QTest::keyClick(&chart, Qt::Key_Return);
    ASSERT_EQ(opened.count(), 1);
    EXPECT_EQ(opened.front().front().toInt(), 1);
    EXPECT_TRUE(chart.accessibleDescription().contains(QStringLiteral("乙")));
}

} // namespace xiange::ui
