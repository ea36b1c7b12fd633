#include "tests/ui/common/dressed_application.h"
#include "ui/checks/checks_page.h"

#include <QSignalSpy>
#include <QTest>

namespace xiange::ui {

namespace {

/// A tab that only counts how often it was asked to read.
class CountingSection final : public ChecksSection {
public:
    CountingSection(const QString& title, QWidget* parent) : ChecksSection(title, parent) {}
    void refresh() override { ++reads; }
    void useSchool(SchoolId shown) override { school = shown; }
    [[nodiscard]] QString unfinished() const override { return left; }
    int reads = 0;
    SchoolId school;
    QString left;
};

class ChecksPageTest : public testing::Test {
protected:
    ChecksPageTest() {
        m_page.addSection(QStringLiteral("one"), m_one);
        m_page.addSection(QStringLiteral("two"), m_two);
        m_page.show();
    }
    test::Dressed m_dressed;
    ChecksPage m_page;
    CountingSection* m_one = new CountingSection(QStringLiteral("First"), &m_page);
    CountingSection* m_two = new CountingSection(QStringLiteral("Second"), &m_page);
};

TEST_F(ChecksPageTest, ATargetsActionShowsItsTabAndOnlyTheShownTabReads) {
    const int before = m_one->reads;
    Target target;
    target.page = PageKind::Checks;
    target.action = QStringLiteral("two");
    m_page.goTo(target);
    EXPECT_TRUE(m_two->isVisible());
    EXPECT_FALSE(m_one->isVisible());
    EXPECT_EQ(m_one->reads, before);
    EXPECT_GE(m_two->reads, 1);
}

TEST_F(ChecksPageTest, EveryTabIsToldOfTheSchoolAndAskedForWhatIsUnfinished) {
    m_page.useSchool(SchoolId(7));
    EXPECT_EQ(m_one->school, SchoolId(7));
    EXPECT_EQ(m_two->school, SchoolId(7));
    EXPECT_TRUE(m_page.unfinished().isEmpty());
    m_two->left = QStringLiteral("half a class");
    EXPECT_EQ(m_page.unfinished(), QStringLiteral("half a class"));
}

TEST_F(ChecksPageTest, WhatATabSaysThePageSays) {
    QSignalSpy noticed(&m_page, &Page::noticed);
    emit m_two->noticed(QStringLiteral("done"));
    ASSERT_EQ(noticed.count(), 1);
}

} // namespace

} // namespace xiange::ui
