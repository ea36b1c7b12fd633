#include "core/sheets/workbook_reader.h"
#include "tests/support/test_database.h"
#include "tests/ui/common/answering_prompt.h"
#include "tests/ui/common/dressed_application.h"
#include "tests/ui/students/roster_behind.h"
#include "ui/common/figure_tile.h"
#include "ui/common/message_bar.h"
#include "ui/students/import_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange::ui {
namespace {

class ImportPanelTest : public testing::Test {
protected:
    void SetUp() override {
        m_panel = std::make_unique<ImportPanel>(m_behind.imports(), m_behind.clock, m_prompt);
        m_panel->setContentsMargins(20, 16, 20, 16);
        m_panel->resize(1182, 688);
        m_panel->show();
        QApplication::setActiveWindow(m_panel.get());
        m_panel->begin(m_behind.school);
    }
    QString tile(int index) {
        return m_panel->findChild<FigureTile*>(QStringLiteral("importTile%1").arg(index))
            ->figure()
            .value;
    }
    template <typename W = QPushButton> W* child(const char* name) {
        return m_panel->findChild<W*>(QString::fromLatin1(name));
    }
    void press(const char* name) { QTest::keyClick(child(name), Qt::Key_Space); }
    qint64 children() { return m_behind.count("SELECT COUNT(*) FROM student"); }
    /// No ID number, student number or phone stands in full on the screen.
    static void expectNoNumbers(const QAbstractItemModel& model) {
        static const QRegularExpression number(QStringLiteral("[0-9]{11}"));
        bool hidden = false;
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QString text = model.index(row, column).data().toString();
                EXPECT_FALSE(number.match(text).hasMatch()) << text.toStdString();
                hidden = hidden || text.contains(QStringLiteral("●●●●"));
            }
        }
        EXPECT_TRUE(hidden) << "something there was to hide";
    }
    QString message() { return child<MessageBar>("importMessage")->text(); }

    test::Dressed m_dressed;
    test::RosterBehind m_behind;
    test::AnsweringPrompt m_prompt;
    std::unique_ptr<ImportPanel> m_panel;
};

TEST_F(ImportPanelTest, ADryRunShowsWhatIsPlantedAndWritesNothing) {
    m_prompt.file = test::sampleFile("roster-junior.xlsx");
    press("chooseRoster");
    m_panel->wait();
    EXPECT_EQ(tile(0), QStringLiteral("1,325")) << "1333 rows, 8 planted that can't come in";
    EXPECT_EQ(tile(3), QStringLiteral("8"));
    EXPECT_EQ(tile(2), QStringLiteral("28"));
    EXPECT_EQ(children(), 0);
    test::keepPicture(*m_panel, QStringLiteral("import-dry"));
    expectNoNumbers(*child<QTableView>("importTable")->model());
    QTest::keyClick(child("importViews1"), Qt::Key_Space);
    auto* table = child<QTableView>("importTable");
    EXPECT_EQ(table->model()->rowCount(), 8);
    QTest::keyClick(child("importViews5"), Qt::Key_Space);
    test::keepPicture(*m_panel, QStringLiteral("import-columns"));
}

TEST_F(ImportPanelTest, TheImportIsMadeAndCanBeTakenBack) {
    const QSignalSpy written(m_panel.get(), &ImportPanel::written);
    m_panel->readFile(test::sampleFile("roster-junior.xlsx"));
    m_panel->wait();
    press("importGo");
    m_panel->wait();
    EXPECT_EQ(children(), 1325);
    EXPECT_EQ(written.count(), 1);
    test::keepPicture(*m_panel, QStringLiteral("import-done"));
    press("undoImport");
    m_panel->wait();
    EXPECT_EQ(children(), 0);
    EXPECT_EQ(written.count(), 2);
}

TEST_F(ImportPanelTest, StoppedInTheMiddleNothingStays) {
    m_panel->readFile(test::sampleFile("roster-junior.xlsx"));
    m_panel->wait();
    press("importGo");
    ASSERT_TRUE(m_panel->isBusy());
    press("importCancel");
    m_panel->wait();
    EXPECT_EQ(children(), 0);
    EXPECT_NE(message(), QString());
    EXPECT_TRUE(child("importGo")->isVisible()) << "the dry run is still there to go on from";
}

TEST_F(ImportPanelTest, AFileThatIsNoRosterIsRefusedInPlainWords) {
    m_panel->readFile(m_behind.folder.filePath(QStringLiteral("nothing.xlsx")));
    m_panel->wait();
    EXPECT_NE(message(), QString());
    EXPECT_TRUE(child("chooseRoster")->isVisible());
}

TEST_F(ImportPanelTest, RejectedRowsAreSavedAsAWorkbookThatCanBeReadAgain) {
    m_panel->readFile(test::sampleFile("roster-junior.xlsx"));
    m_panel->wait();
    m_prompt.file = m_behind.folder.filePath(QStringLiteral("rejected.xlsx"));
    press("saveRejected");
    const auto workbook = readWorkbook(m_prompt.file);
    ASSERT_OK(workbook);
    EXPECT_EQ(workbook->sheets.first().rows.size(), 9) << "headings and eight rows";
}

TEST_F(ImportPanelTest, AnImportIsTakenBackFromTheHistoryToo) {
    m_behind.importSample("roster-primary.xls");
    m_panel->begin(m_behind.school);
    auto* table = child<QTableView>("importHistory");
    ASSERT_EQ(table->model()->rowCount(), 1);
    test::keepPicture(*m_panel, QStringLiteral("import-history"));
    press("undoFromHistory");
    m_panel->wait();
    EXPECT_EQ(children(), 0);
    EXPECT_EQ(table->model()->rowCount(), 1) << "the history keeps what was taken back";
    EXPECT_FALSE(child("undoFromHistory")->isEnabled());
}

TEST_F(ImportPanelTest, TheSameFileASecondTimeHasNothingToImport) {
    m_panel->readFile(test::sampleFile("roster-junior.xlsx"));
    m_panel->wait();
    press("importGo");
    m_panel->wait();
    m_panel->begin(m_behind.school);
    m_panel->readFile(test::sampleFile("roster-junior.xlsx"));
    m_panel->wait();
    EXPECT_EQ(tile(0), QStringLiteral("0"));
    EXPECT_FALSE(child("importGo")->isEnabled());
}

TEST_F(ImportPanelTest, AListOfAnotherSchoolStopsWithAQuestion) {
    m_panel->readFile(test::sampleFile("roster-primary.xls"));
    m_panel->wait();
    EXPECT_TRUE(message().contains(QStringLiteral("2144990001")));
    test::keepPicture(*m_panel, QStringLiteral("import-other-school"));
    press("messageAction");
    m_panel->wait();
    EXPECT_EQ(tile(0), QStringLiteral("1,113"));
}

TEST_F(ImportPanelTest, OneStepBackTheColumnsCanBeChanged) {
    m_panel->readFile(test::sampleFile("roster-junior.xlsx"));
    m_panel->wait();
    press("importBack");
    test::keepPicture(*m_panel, QStringLiteral("import-match"));
    expectNoNumbers(*child<QTableView>("importColumns")->model());
    auto* name = child<QComboBox>("importMeaning0");
    ASSERT_NE(name, nullptr);
    const QString meaning = name->currentText();
    name->setCurrentIndex(0);
    emit name->activated(0);
    QCoreApplication::sendPostedEvents();
    const bool needed = meaning == QStringLiteral("姓名");
    EXPECT_EQ(child("importGo")->isEnabled(), !needed) << "without names there is no roster";
    press("importBack");
    EXPECT_TRUE(child<QTableView>("importHeaderRows")->isVisible());
    test::keepPicture(*m_panel, QStringLiteral("import-header"));
    expectNoNumbers(*child<QTableView>("importHeaderRows")->model());
    press("importGo");
    EXPECT_TRUE(child<QTableView>("importColumns")->isVisible());
}

TEST_F(ImportPanelTest, AListOfStatusChangesIsRecognised) {
    m_behind.importSample("roster-primary.xls");
    m_panel->readFile(test::sampleFile("changes.ods"));
    m_panel->wait();
    const auto figure = [&](int index) {
        return m_panel->findChild<FigureTile*>(QStringLiteral("changesTile%1").arg(index))
            ->figure()
            .value;
    };
    EXPECT_EQ(figure(0), QStringLiteral("10"));
    EXPECT_EQ(figure(3), QStringLiteral("2"));
    test::keepPicture(*m_panel, QStringLiteral("import-changes"));
    press("importGo");
    m_panel->wait();
    EXPECT_EQ(m_behind.count("SELECT COUNT(*) FROM student WHERE status <> 'enrolled'"), 8);
    press("undoImport");
    m_panel->wait();
    EXPECT_EQ(m_behind.count("SELECT COUNT(*) FROM student WHERE status <> 'enrolled'"), 0);
}

TEST_F(ImportPanelTest, EveryStepLooksAsGoodInTheDark) {
    const test::Dressed dark(Brightness::Dark);
    ASSERT_OK(m_behind.schools->add(QStringLiteral("云山小学"), QStringLiteral("2144990077")));
    m_panel->begin({});
    test::keepPicture(*m_panel, QStringLiteral("import-dark-1"));
    m_panel->readFile(test::sampleFile("roster-junior.xlsx"));
    m_panel->wait();
    if (child("messageAction")->isVisible()) {
        child<QComboBox>("importSchool")->setCurrentIndex(1);
        emit child<QComboBox>("importSchool")->activated(1);
        m_panel->wait();
    }
    test::keepPicture(*m_panel, QStringLiteral("import-dark-4"));
    press("importBack");
    test::keepPicture(*m_panel, QStringLiteral("import-dark-3"));
    press("importBack");
    test::keepPicture(*m_panel, QStringLiteral("import-dark-2"));
    press("importGo");
    press("importGo");
    m_panel->wait();
    press("importGo");
    test::keepPicture(*m_panel, QStringLiteral("import-dark-working"));
    m_panel->wait();
    test::keepPicture(*m_panel, QStringLiteral("import-dark-5"));
    EXPECT_GT(children(), 1000);
}

TEST_F(ImportPanelTest, RejectedStatusChangesAreSavedAsAWorkbookToo) {
    m_behind.importSample("roster-primary.xls");
    m_panel->readFile(test::sampleFile("changes.ods"));
    m_panel->wait();
    m_prompt.file = m_behind.folder.filePath(QStringLiteral("rejected.xlsx"));
    press("saveRejectedChanges");
    const auto workbook = readWorkbook(m_prompt.file);
    ASSERT_OK(workbook);
    EXPECT_EQ(workbook->sheets.first().rows.size(), 3) << "headings and the two of 退学";
    EXPECT_TRUE(
        workbook->sheets.first().rows[1].cell(1).text.contains(QStringLiteral("义务教育法 27")));
}

TEST_F(ImportPanelTest, NumbersOfTheFileStandInFullOnlyAfterALookThatIsRecorded) {
    m_panel->readFile(test::sampleFile("roster-junior.xlsx"));
    m_panel->wait();
    const char* looks = "SELECT COUNT(*) FROM access_log WHERE action = 'private data seen' AND "
                        "subject = 'roster-junior.xlsx'";
    EXPECT_EQ(m_behind.count(looks), 0);
    press("importReveal");
    EXPECT_EQ(m_behind.count(looks), 1);
    const auto* model = child<QTableView>("importTable")->model();
    bool full = false;
    static const QRegularExpression number(QStringLiteral("[0-9]{17}"));
    for (int row = 0; row < model->rowCount(); ++row) {
        full = full || number.match(model->index(row, 3).data().toString()).hasMatch();
    }
    EXPECT_TRUE(full);
}

TEST_F(ImportPanelTest, WithSeveralSchoolsAndNoneChosenTheSchoolIsChosenInTheWizard) {
    ASSERT_OK(m_behind.schools->add(QStringLiteral("云山小学"), QStringLiteral("2144990077")));
    m_panel->begin({});
    auto* schools = child<QComboBox>("importSchool");
    ASSERT_TRUE(schools->isVisible());
    QFile list(m_behind.folder.filePath(QStringLiteral("own.csv")));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    list.write("姓名,班级,性别\n张晓,三(1)班,女\n李明,三(1)班,男\n");
    list.close();
    m_panel->readFile(list.fileName());
    m_panel->wait();
    EXPECT_TRUE(message().contains(QStringLiteral("哪所学校")));
    EXPECT_TRUE(schools->isVisible());
    test::keepPicture(*m_panel, QStringLiteral("import-which-school"));
    schools->setCurrentIndex(schools->findText(QStringLiteral("云山小学")));
    emit schools->activated(schools->currentIndex());
    m_panel->wait();
    EXPECT_EQ(tile(0), QStringLiteral("2"));
    press("importGo");
    m_panel->wait();
    EXPECT_EQ(m_behind.count("SELECT COUNT(*) FROM student s JOIN school c ON c.id = s.school_id "
                             "WHERE c.code = '2144990077'"),
              2);
    m_panel->begin(m_behind.school);
    EXPECT_FALSE(schools->isVisible()) << "the page has a school";
}

TEST_F(ImportPanelTest, ADryRunCanBeStopped) {
    m_panel->readFile(test::sampleFile("roster-junior.xlsx"));
    m_panel->wait();
    QTest::keyClick(child("importScope1"), Qt::Key_Space); // another dry run
    ASSERT_TRUE(m_panel->isBusy());
    press("importCancel");
    m_panel->wait();
    EXPECT_TRUE(message().contains(QStringLiteral("已停止")));
    EXPECT_TRUE(child("importGo")->isVisible());
    press("importGo");
    m_panel->wait();
    EXPECT_EQ(tile(0), QStringLiteral("1,325"));
}

TEST_F(ImportPanelTest, AListThatMovesManyAsksBeforeItGoesOn) {
    m_behind.importSample("roster-junior.xlsx");
    QFile list(m_behind.folder.filePath(QStringLiteral("few.csv")));
    ASSERT_TRUE(list.open(QIODevice::WriteOnly));
    list.write("姓名,班级,性别\n张晓,七(1)班,女\n");
    list.close();
    m_panel->readFile(list.fileName());
    m_panel->wait();
    EXPECT_TRUE(message().contains(QStringLiteral("一成")));
    m_prompt.yes = false;
    press("importGo");
    EXPECT_EQ(m_prompt.asked.size(), 1);
    EXPECT_FALSE(m_panel->isBusy());
    EXPECT_EQ(children(), 1325);
}

} // namespace
} // namespace xiange::ui
