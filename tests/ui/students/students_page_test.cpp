#include "tests/ui/common/answering_prompt.h"
#include "tests/ui/common/dressed_application.h"
#include "tests/ui/students/child_behind.h"
#include "tests/ui/students/roster_behind.h"
#include "ui/students/import_panel.h"
#include "ui/students/profile_panel.h"
#include "ui/students/student_list_model.h"
#include "ui/students/students_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange::ui {
namespace {

class StudentsPageTest : public testing::Test {
protected:
    void open(const char* roster = "roster-junior.xlsx") {
        if (roster != nullptr) {
            m_behind.importSample(roster);
        }
        db::Database& database = *m_behind.database;
        m_files = std::make_unique<StudentExport>(database, m_behind.clock, m_behind.actor);
        m_bulk = std::make_unique<BulkChanges>(database, m_behind.clock, m_behind.actor);
        m_filters = std::make_unique<SavedFilters>(database, m_behind.actor);
        m_absent = std::make_unique<AbsentDays>(database, m_behind.actor);
        m_calendars = std::make_unique<Calendars>(database, m_behind.clock, m_behind.actor);
        m_page = std::make_unique<StudentsPage>(
            *m_behind.students, m_behind.imports(), *m_behind.schools,
            ListWork{*m_files, *m_bulk, *m_filters, *m_absent, *m_calendars}, m_behind.clock,
            m_prompt, m_child.features());
        m_page->resize(1182, 688);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        m_page->setFocus();
        QObject::connect(m_page.get(), &Page::failed, m_page.get(),
                         [](const Error& error) { ADD_FAILURE() << error.text.toStdString(); });
    }
    template <typename W> W* child(const char* name) {
        return m_page->findChild<W*>(QString::fromLatin1(name));
    }
    QAbstractItemModel* lines() { return child<QTableView>("studentTable")->model(); }
    void type(const char* keys) {
        QTest::keyClicks(child<QLineEdit>("studentFind"), QString::fromLatin1(keys));
        QTest::qWait(160);
    }
    bool profileShows(const QString& words) {
        const auto fields = child<QWidget>("profile")->findChildren<QLineEdit*>();
        if (std::any_of(fields.begin(), fields.end(), [&](const QLineEdit* field) {
                return field->isVisible() && field->text().contains(words);
            })) {
            return true;
        }
        const auto labels = child<QWidget>("profile")->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    test::Dressed m_dressed;
    test::RosterBehind m_behind;
    test::ChildBehind m_child{m_behind};
    test::AnsweringPrompt m_prompt;
    std::unique_ptr<StudentExport> m_files;
    std::unique_ptr<BulkChanges> m_bulk;
    std::unique_ptr<SavedFilters> m_filters;
    std::unique_ptr<AbsentDays> m_absent;
    std::unique_ptr<Calendars> m_calendars;
    std::unique_ptr<StudentsPage> m_page;
};

TEST_F(StudentsPageTest, AnEmptySchoolLeadsToTheImport) {
    open(nullptr);
    auto* button = child<QPushButton>("emptyAction");
    ASSERT_TRUE(button->isVisible());
    test::keepPicture(*m_page, QStringLiteral("students-empty"));
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_TRUE(child<QPushButton>("chooseRoster")->isVisible());
    test::keepPicture(*m_page, QStringLiteral("import-choose"));
}

TEST_F(StudentsPageTest, AfterTheImportTheChildrenAreThere) {
    open(nullptr);
    QTest::keyClick(child<QPushButton>("emptyAction"), Qt::Key_Space);
    m_prompt.file = test::sampleFile("roster-primary.xls");
    auto* panel = m_page->findChild<ImportPanel*>();
    QTest::keyClick(child<QPushButton>("chooseRoster"), Qt::Key_Space);
    panel->wait();
    QTest::keyClick(panel->findChild<QPushButton*>(QStringLiteral("messageAction")), Qt::Key_Space);
    panel->wait();
    QTest::keyClick(child<QPushButton>("importGo"), Qt::Key_Space);
    panel->wait();
    QTest::keyClick(child<QPushButton>("importGo"), Qt::Key_Space);
    EXPECT_TRUE(child<QTableView>("studentTable")->isVisible());
    EXPECT_EQ(lines()->rowCount(), 1113);
}

TEST_F(StudentsPageTest, TheYearTurnSaysWhatBecomesOfEachClass) {
    open();
    m_behind.clock.set(QDate(2027, 7, 10), QTime(9, 0));
    QTest::keyClick(child<QPushButton>("openYearTurn"), Qt::Key_Space);
    EXPECT_TRUE(child<QPushButton>("turnGo")->isEnabled());
    test::keepPicture(*m_page, QStringLiteral("year-turn"));
    QTest::keyClick(child<QPushButton>("turnGo"), Qt::Key_Space);
    EXPECT_GT(m_behind.count("SELECT COUNT(*) FROM student WHERE status = 'graduated'"), 0);
    EXPECT_FALSE(child<QPushButton>("turnGo")->isEnabled()) << "the next one is a year later";
    QTest::keyClick(child<QPushButton>("turnUndo"), Qt::Key_Space);
    EXPECT_EQ(m_behind.count("SELECT COUNT(*) FROM student WHERE status = 'graduated'"), 0);
}

TEST_F(StudentsPageTest, ListsTheChildrenInOrderWithoutAnythingSensitive) {
    open();
    QAbstractItemModelTester tester(lines(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(lines()->rowCount(), 1325);
    EXPECT_EQ(child<QLabel>("studentCount")->text(), QStringLiteral("1,325 人"));
    test::keepPicture(*m_page, QStringLiteral("students"));
    for (int row = 0; row < 50; ++row) {
        const QString phone = lines()->index(row, StudentListModel::Phone).data().toString();
        EXPECT_FALSE(phone.contains(QRegularExpression(QStringLiteral("\\d{8}"))))
            << phone.toStdString();
    }
}

TEST_F(StudentsPageTest, TypingInitialsNarrowsAndTheArrowsWalk) {
    open();
    type("wrl");
    const int found = lines()->rowCount();
    ASSERT_GT(found, 0);
    EXPECT_LT(found, 30);
    auto* find = child<QLineEdit>("studentFind");
    const QString first = child<QLabel>("profileName")->text();
    EXPECT_EQ(first, lines()->index(0, 0).data().toString());
    if (found > 1) {
        QTest::keyClick(find, Qt::Key_Down);
        EXPECT_EQ(child<QLabel>("profileName")->text(), lines()->index(1, 0).data().toString());
    }
    QTest::keyClick(find, Qt::Key_Escape);
    EXPECT_EQ(lines()->rowCount(), 1325);
}

TEST_F(StudentsPageTest, NobodyFoundIsSaid) {
    open();
    type("qqqqq");
    EXPECT_EQ(lines()->rowCount(), 0);
    EXPECT_FALSE(child<QTableView>("studentTable")->isVisible());
    EXPECT_TRUE(child<QPushButton>("clearFilters")->isVisible());
}

TEST_F(StudentsPageTest, OnlyChildrenWithDataToMendOnDemand) {
    open();
    QTest::keyClick(child<QPushButton>("studentProblems"), Qt::Key_Space);
    EXPECT_EQ(lines()->rowCount(), 28) << "planted in the sample, less the rejected rows";
    test::keepPicture(*m_page, QStringLiteral("students-problems"));
}

TEST_F(StudentsPageTest, ChildrenWithAHukouElsewhereAreFound) {
    open();
    const int all = lines()->rowCount();
    m_page->findChild<QAction*>(QStringLiteral("hukou_other_province"))->trigger();
    const int far = lines()->rowCount();
    EXPECT_GT(far, 0);
    EXPECT_LT(far, all);
    EXPECT_EQ(far, m_behind.count("SELECT COUNT(*) FROM student s JOIN student_private p "
                                  "ON p.student_id = s.id WHERE s.status = 'enrolled' AND "
                                  "p.hukou_place NOT LIKE '44%' AND p.hukou_place <> ''"));
    EXPECT_TRUE(child<QPushButton>("studentMore")->text().contains(QStringLiteral("外省户籍")));
    EXPECT_LE(m_page->width(), 1182) << "fits a screen of 1366 beside the navigation";
    test::keepPicture(*m_page, QStringLiteral("students-hukou"));
    QTest::keyClick(child<QPushButton>("clearFilters"), Qt::Key_Space);
    EXPECT_EQ(lines()->rowCount(), all);
}

TEST_F(StudentsPageTest, FromTheListTheKeysLeadIntoTheChildAndBack) {
    open();
    auto* table = child<QTableView>("studentTable");
    table->setFocus();
    auto* panel = child<QWidget>("profile");
    bool reached = false;
    for (int i = 0; i < 8 && !reached; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached = panel->isAncestorOf(QApplication::focusWidget());
    }
    ASSERT_TRUE(reached) << "Tab leads from the list into the child's panel";
    QStringList seen;
    for (int i = 0; i < 24; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        seen.append(QApplication::focusWidget()->objectName());
    }
    for (const char* name : {"field_name", "field_id_number", "field_entered_on"}) {
        EXPECT_TRUE(seen.contains(QLatin1String(name))) << name;
    }
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(QApplication::focusWidget(), child<QLineEdit>("studentFind"));
}

TEST_F(StudentsPageTest, WidthsAndOrderAreAsTheAccountLeftThem) {
    open();
    auto* header = child<QTableView>("studentTable")->horizontalHeader();
    header->resizeSection(StudentListModel::Name, 160);
    QTest::keyClick(m_page.get(), Qt::Key_F3);
    QTest::keyClick(m_page.get(), Qt::Key_F3, Qt::ShiftModifier);
    const QString first = lines()->index(0, 0).data().toString();
    open(nullptr);
    EXPECT_EQ(child<QTableView>("studentTable")->columnWidth(StudentListModel::Name), 160);
    EXPECT_EQ(lines()->index(0, 0).data().toString(), first);
}

TEST_F(StudentsPageTest, SensitiveValuesShowOnlyAfterTheEyeAndTheLookIsRecorded) {
    open();
    const StudentId student =
        lines()->index(3, 0).data(StudentListModel::idRole).value<StudentId>();
    child<QTableView>("studentTable")->selectRow(3);
    const auto before = m_behind.count("SELECT COUNT(*) FROM access_log");
    const auto hidden = m_behind.students->profile(student);
    ASSERT_TRUE(hidden);
    EXPECT_TRUE(profileShows(hidden->idNumber));
    QTest::keyClick(child<QPushButton>("reveal"), Qt::Key_Space);
    EXPECT_EQ(m_behind.count("SELECT COUNT(*) FROM access_log"), before + 1);
    test::keepPicture(*m_page, QStringLiteral("students-revealed"));
    const auto open = m_behind.students->reveal(student);
    ASSERT_TRUE(open);
    ASSERT_FALSE(open->idNumber.isEmpty());
    EXPECT_TRUE(profileShows(open->idNumber));
    child<QTableView>("studentTable")->selectRow(4);
    EXPECT_FALSE(profileShows(open->idNumber));
    child<QTableView>("studentTable")->selectRow(3);
    EXPECT_FALSE(profileShows(open->idNumber)) << "hidden again when coming back";
}

TEST_F(StudentsPageTest, ATargetFindsTheChildInSpiteOfAFilter) {
    open();
    const StudentId student =
        lines()->index(900, 0).data(StudentListModel::idRole).value<StudentId>();
    const QString name = lines()->index(900, 0).data().toString();
    type("qqqqq");
    Target target;
    target.page = PageKind::Students;
    target.student = student;
    m_page->goTo(target);
    EXPECT_EQ(child<QLabel>("profileName")->text(), name);
    EXPECT_EQ(lines()->rowCount(), 1325);
}

TEST_F(StudentsPageTest, GoesToTheCaseOfTheChild) {
    open();
    QSignalSpy going(m_page.get(), &Page::going);
    QTest::keyClick(child<QPushButton>("toCase"), Qt::Key_Space);
    ASSERT_EQ(going.count(), 1);
    const auto target = going.first().first().value<Target>();
    EXPECT_EQ(target.page, PageKind::Cases);
    EXPECT_TRUE(target.student.isValid());
}

TEST_F(StudentsPageTest, SortsByAColumnWithKeysAndTurnsRound) {
    open();
    QTest::keyClick(m_page.get(), Qt::Key_F3);
    const QString first = lines()->index(0, 0).data().toString();
    const QString last = lines()->index(lines()->rowCount() - 1, 0).data().toString();
    QTest::keyClick(m_page.get(), Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(lines()->index(0, 0).data().toString(), last);
    EXPECT_EQ(lines()->index(lines()->rowCount() - 1, 0).data().toString(), first);
}

TEST_F(StudentsPageTest, SeveralChildrenAreChangedTogetherAndBack) {
    open();
    auto* table = child<QTableView>("studentTable");
    EXPECT_FALSE(child<QWidget>("bulkBar")->isVisible());
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    ASSERT_TRUE(child<QWidget>("bulkBar")->isVisible());
    test::keepPicture(*m_page, QStringLiteral("students-several"));
    m_prompt.words = QStringLiteral("民政名单");
    const auto before = m_behind.count("SELECT COUNT(*) FROM key_group");
    child<QPushButton>("bulkGroup")->menu()->actions().at(4)->trigger();
    m_page->wait();
    EXPECT_EQ(m_behind.count("SELECT COUNT(*) FROM key_group"), before + 3);
    m_page->undo();
    m_page->wait();
    EXPECT_EQ(m_behind.count("SELECT COUNT(*) FROM key_group"), before);
}

TEST_F(StudentsPageTest, AChildTransferredOutStaysInSightAndCtrlZBringsItBack) {
    open();
    const int before = lines()->rowCount();
    child<QTableView>("studentTable")->selectRow(0);
    const QString name = lines()->index(0, StudentListModel::Name).data().toString();
    auto* panel = m_page->findChild<ProfilePanel*>();
    const StudentId moved = panel->student();
    panel->openTab(QStringLiteral("changes"));
    QString said;
    QObject::connect(m_page.get(), &Page::noticed, m_page.get(),
                     [&said](const QString& words) { said = words; });
    panel->findChild<QPushButton*>(QStringLiteral("newChange"))->click();
    auto* kind = panel->findChild<QComboBox*>(QStringLiteral("kind"));
    kind->setCurrentIndex(kind->findData(QStringLiteral("transferred_out")));
    for (const char* field : {"reason", "evidence", "otherSchool"}) {
        panel->findChild<QLineEdit*>(QLatin1String(field))
            ->setText(QStringLiteral("云山镇中心小学"));
    }
    panel->findChild<QPushButton*>(QStringLiteral("changeRecord"))->click();
    m_page->refresh();
    m_page->wait();
    EXPECT_EQ(lines()->rowCount(), before - 1);
    EXPECT_EQ(panel->student(), moved) << "nobody else slips under the hand";
    EXPECT_TRUE(said.contains(name)) << said.toStdString();
    m_page->undo();
    m_page->refresh();
    m_page->wait();
    EXPECT_EQ(lines()->rowCount(), before);
    EXPECT_EQ(panel->student(), moved);
}

TEST_F(StudentsPageTest, TheListIsExportedWithAReason) {
    open();
    QTemporaryDir folder;
    m_prompt.words = QStringLiteral("年检");
    m_prompt.file = folder.filePath(QStringLiteral("out.xlsx"));
    QSignalSpy noticed(m_page.get(), &Page::noticed);
    child<QPushButton>("exportRoster")->menu()->actions().at(1)->trigger();
    m_page->wait();
    EXPECT_EQ(noticed.count(), 1);
    EXPECT_TRUE(QFile::exists(m_prompt.file));
}

TEST_F(StudentsPageTest, LooksAsGoodInTheDark) {
    open();
    Theme(Brightness::Dark).applyTo(*qApp);
    test::keepPicture(*m_page, QStringLiteral("students-dark"));
    Theme(Brightness::Light).applyTo(*qApp);
}

} // namespace
} // namespace xiange::ui
