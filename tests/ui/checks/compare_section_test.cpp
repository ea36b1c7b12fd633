#include "tests/ui/common/answering_prompt.h"
#include "tests/ui/common/dressed_application.h"
#include "tests/ui/students/roster_behind.h"
#include "ui/checks/compare_rows_model.h"
#include "ui/checks/compare_section.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

#include <gtest/gtest.h>

namespace xiange::ui {

namespace {

class CompareSectionTest : public ::testing::Test {
protected:
    CompareSectionTest()
        : m_cases(*m_behind.database, m_behind.clock, m_behind.actor)
        , m_lists(*m_behind.database, m_cases, m_behind.clock, m_behind.actor)
        , m_section(m_lists, m_prompt) {
        m_section.resize(1150, 620);
        m_section.show();
        m_section.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_section));
        m_section.refresh();
    }
    void compare() {
        m_behind.importSample("roster-primary.xls");
        m_section.compareFile(test::sampleFile("list-civil-affairs.xlsx"),
                              ListSource::CivilAffairs);
        m_section.wait();
    }
    CompareRowsModel* rows(const char* table) {
        return qobject_cast<CompareRowsModel*>(
            m_section.findChild<QTableView*>(QString::fromLatin1(table))->model());
    }
    test::Dressed m_dressed;
    test::RosterBehind m_behind;
    CaseBook m_cases;
    ListComparison m_lists;
    test::AnsweringPrompt m_prompt;
    CompareSection m_section;
};

} // namespace

TEST_F(CompareSectionTest, TheKeysDecideAndTheNextOpenRowComes) {
    compare();
    CompareRowsModel* near = rows("compareNearRows");
    ASSERT_GE(near->rowCount(), 3);
    test::keepPicture(m_section, QStringLiteral("compare-queue"));
    auto* table = m_section.findChild<QTableView*>(QStringLiteral("compareNearRows"));
    ASSERT_EQ(table->currentIndex().row(), 0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_1);
    EXPECT_EQ(near->row(0).decision, ListDecision::Same);
    EXPECT_EQ(table->currentIndex().row(), 1);
    QTest::keyClick(table, Qt::Key_3);
    EXPECT_EQ(near->row(1).decision, ListDecision::Later);
    m_section.undo();
    EXPECT_FALSE(near->row(1).decision);
    EXPECT_EQ(near->row(0).decision, ListDecision::Same);
}

TEST_F(CompareSectionTest, ANearMissThatIsAnotherChildIsAskedOnAndNotLost) {
    compare();
    CompareRowsModel* near = rows("compareNearRows");
    CompareRowsModel* missing = rows("compareMissingRows");
    const int before = missing->rowCount();
    const ComparedRowId child = near->row(0).id;
    auto* table = m_section.findChild<QTableView*>(QStringLiteral("compareNearRows"));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_2);
    ASSERT_EQ(missing->rowCount(), before + 1);
    const int at = missing->rowOf(child);
    ASSERT_GE(at, 0);
    EXPECT_EQ(m_section.findChild<QTableView*>(QStringLiteral("compareMissingRows"))
                  ->currentIndex()
                  .row(),
              at)
        << "what became of the child is asked next";
    test::keepPicture(m_section, QStringLiteral("compare-asked-on"));
    auto* standing = m_section.findChild<QComboBox*>(QStringLiteral("compareStanding"));
    EXPECT_TRUE(standing->hasFocus());
    QTest::keyClick(standing, Qt::Key_Down);
    EXPECT_TRUE(missing->row(missing->rowOf(child)).standing);
}

TEST_F(CompareSectionTest, WhatBecameOfAChildIsKeptAsSoonAsItIsChosen) {
    compare();
    auto* table = m_section.findChild<QTableView*>(QStringLiteral("compareMissingRows"));
    table->selectRow(0);
    auto* standing = m_section.findChild<QComboBox*>(QStringLiteral("compareStanding"));
    standing->setFocus();
    QTest::keyClick(standing, Qt::Key_Down);
    CompareRowsModel* missing = rows("compareMissingRows");
    ASSERT_EQ(missing->row(0).decision, ListDecision::Different);
    EXPECT_TRUE(missing->row(0).standing);
    EXPECT_EQ(table->currentIndex().row(), 0) << "the words about it are still to be typed";
    auto* evidence = m_section.findChild<QLineEdit*>(QStringLiteral("compareEvidence"));
    evidence->setFocus();
    QTest::keyClicks(evidence, QStringLiteral("asked the village"));
    QTest::keyClick(evidence, Qt::Key_Return);
    EXPECT_EQ(missing->row(0).evidence, QStringLiteral("asked the village"));
}

TEST_F(CompareSectionTest, AChildOnNoRosterWantsAWordOnWhatBecameOfIt) {
    compare();
    auto* table = m_section.findChild<QTableView*>(QStringLiteral("compareMissingRows"));
    table->selectRow(0);
    table->setFocus();
    const QSignalSpy failures(&m_section, &CompareSection::failed);
    QTest::keyClick(table, Qt::Key_2);
    EXPECT_EQ(failures.size(), 1);
    EXPECT_FALSE(rows("compareMissingRows")->row(0).decision);
    auto* standing = m_section.findChild<QComboBox*>(QStringLiteral("compareStanding"));
    standing->setCurrentIndex(standing->findData(static_cast<int>(Standing::Abroad)));
    QTest::keyClick(table, Qt::Key_2);
    EXPECT_EQ(rows("compareMissingRows")->row(0).standing, Standing::Abroad);
    test::keepPicture(m_section, QStringLiteral("compare-decided"));
}

TEST_F(CompareSectionTest, ABookingCanBeTakenBackAsAWhole) {
    compare();
    auto* unbook = m_section.findChild<QWidget*>(QStringLiteral("compareUnbook"));
    EXPECT_FALSE(unbook->isVisible());
    QTest::keyClick(&m_section, Qt::Key_Return, Qt::ControlModifier);
    const char* groups = "SELECT COUNT(*) FROM list_booking_group";
    EXPECT_GT(m_behind.count(groups), 0);
    ASSERT_TRUE(unbook->isVisible());
    const ComparedListId list = m_lists.lists()->first().id;
    EXPECT_GT(m_lists.one(list)->booked, 0);
    unbook->setFocus();
    QTest::keyClick(unbook, Qt::Key_Space);
    EXPECT_EQ(m_lists.one(list)->booked, 0);
    EXPECT_FALSE(unbook->isVisible());
}

TEST_F(CompareSectionTest, AnEmptySectionSaysWhatToDo) {
    EXPECT_FALSE(m_section.findChild<QTableView*>(QStringLiteral("compareNearRows"))->isVisible());
    test::keepPicture(m_section, QStringLiteral("compare-empty"));
}

TEST_F(CompareSectionTest, InTheDarkTheDifferencesCanStillBeRead) {
    const test::Dressed dressed(Brightness::Dark);
    CompareSection section(m_lists, m_prompt);
    section.resize(1150, 620);
    compare();
    section.show();
    section.refresh();
    EXPECT_TRUE(section.findChild<QTableView*>(QStringLiteral("compareNearRows"))->isVisible());
    test::keepPicture(section, QStringLiteral("compare-dark"));
}

} // namespace xiange::ui
