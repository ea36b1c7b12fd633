#include "core/accounts/accounts.h"
#include "core/sample/sample_town.h"
#include "core/students/school_age_register.h"
#include "tests/ui/common/answering_prompt.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/checks/clearing_section.h"
#include "ui/checks/ready_section.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTemporaryDir>
#include <QtTest>

#include <gtest/gtest.h>

namespace xiange::ui {

namespace {

class NamesSectionsTest : public ::testing::Test {
protected:
    explicit NamesSectionsTest(Brightness brightness = Brightness::Light) : m_dressed(brightness) {
        db::Address address;
        address.path = m_folder.filePath(QStringLiteral("town.xiange"));
        m_database = std::move(*db::Database::open(address, db::OpenMode::CreateNew));
        EXPECT_TRUE(makeSampleTown(*m_database, m_clock, {4, 800, 1, 3}));
        m_actor = *Accounts(*m_database, m_clock).find();
        SchoolAgeRegister children(*m_database, m_clock, m_actor);
        SchoolAgeEntry entry;
        entry.name = QStringLiteral("赵小满");
        entry.birthDate = QDate(2014, 5, 6);
        entry.town = QStringLiteral("清溪镇");
        entry.village = QStringLiteral("水美村");
        EXPECT_TRUE(children.save({}, entry));
        m_comparisons = std::make_unique<ReadyComparisons>(*m_database, m_clock, m_actor);
        m_ledgers = std::make_unique<ClearingLedgers>(*m_database, m_clock, m_actor);
    }
    template <typename Section> void show(Section& section) {
        section.resize(1150, 620);
        section.show();
        section.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&section));
        section.refresh();
        section.wait();
    }
    template <typename Section> static void choose(Section& section, const char* view) {
        auto* chip = section.template findChild<QWidget*>(QString::fromLatin1(view));
        ASSERT_NE(chip, nullptr) << view;
        chip->setFocus();
        QTest::keyClick(chip, Qt::Key_Space);
        section.wait();
    }
    static int rows(QWidget& section, const char* table) {
        return section.findChild<QTableView*>(QString::fromLatin1(table))->model()->rowCount();
    }
    test::Dressed m_dressed;
    QTemporaryDir m_folder;
    FixedClock m_clock{QDate(2026, 11, 23)};
    std::unique_ptr<db::Database> m_database;
    Actor m_actor;
    std::unique_ptr<ReadyComparisons> m_comparisons;
    std::unique_ptr<ClearingLedgers> m_ledgers;
    test::AnsweringPrompt m_prompt;
};

class DarkNames : public NamesSectionsTest {
protected:
    DarkNames() : NamesSectionsTest(Brightness::Dark) {}
};

} // namespace

TEST_F(NamesSectionsTest, EachComparisonIsOneClickAndSavedAsAWorkbook) {
    ReadySection section(*m_comparisons, m_prompt);
    show(section);
    EXPECT_EQ(rows(section, "readyTable"), 5)
        << "the child of the register; of the sample's list one not enrolled, one of whom nobody "
           "knows yet, and two near misses";
    test::keepPicture(section, QStringLiteral("ready-hukou"));
    choose(section, "readyViews1");
    EXPECT_GT(rows(section, "readyTable"), 0);
    test::keepPicture(section, QStringLiteral("ready-school"));
    m_prompt.file = m_folder.filePath(QStringLiteral("found.xlsx"));
    QTest::keyClick(&section, Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(QFile::exists(m_prompt.file));
    const QSignalSpy going(&section, &ChecksSection::going);
    auto* table = section.findChild<QTableView*>(QStringLiteral("readyTable"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    EXPECT_EQ(going.count(), 1) << "to the case or the child";
}

TEST_F(NamesSectionsTest, TheLedgersShowWhoIsInAndWhoWasCleared) {
    ClearingSection section(*m_ledgers, m_clock, m_prompt);
    show(section);
    EXPECT_EQ(rows(section, "clearingTable"), 2) << "the child of the register and the sample's";
    choose(section, "clearingViews1");
    EXPECT_GT(rows(section, "clearingTable"), 0);
    test::keepPicture(section, QStringLiteral("clearing-suspected"));
    choose(section, "clearingViews3");
    test::keepPicture(section, QStringLiteral("clearing-changes"));
}

TEST_F(NamesSectionsTest, AReviewIsWrittenDownByKeysAndNeedsWords) {
    ClearingSection section(*m_ledgers, m_clock, m_prompt);
    show(section);
    choose(section, "clearingViews4");
    const int open = m_ledgers->review(Quarter::of(m_clock.today()))->open();
    ASSERT_GT(open, 0);
    const QSignalSpy failures(&section, &ChecksSection::failed);
    QTest::keyClick(&section, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(failures.count(), 1);
    auto* note = section.findChild<QLineEdit*>(QStringLiteral("clearingNote"));
    note->setText(QStringLiteral("已入户核实，继续劝返"));
    note->setFocus();
    QTest::keyClick(note, Qt::Key_Return);
    section.wait();
    EXPECT_EQ(m_ledgers->review(Quarter::of(m_clock.today()))->open(), open - 1);
    test::keepPicture(section, QStringLiteral("clearing-review"));
}

TEST_F(DarkNames, LookRight) {
    ClearingSection section(*m_ledgers, m_clock, m_prompt);
    show(section);
    choose(section, "clearingViews2");
    test::keepPicture(section, QStringLiteral("clearing-dark"));
    ReadySection ready(*m_comparisons, m_prompt);
    show(ready);
    choose(ready, "readyViews2");
    test::keepPicture(ready, QStringLiteral("ready-poor-dark"));
}

} // namespace xiange::ui
