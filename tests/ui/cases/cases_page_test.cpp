#include "tests/ui/cases/cases_page_test.h"

#include "core/papers/paper_desk.h"
#include "ui/cases/entry_form.h"
#include "ui/common/choices.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace xiange::ui {
namespace {

class CasesPageTest : public CasesPageFixture {
protected:
    QString label(const char* name) { return find<QLabel>(name)->text(); }
    int rows() { return find<QListView>("caseList")->model()->rowCount(); }
};

TEST_F(CasesPageTest, ShowsTheCaseWithItsFactsNextStepAndTimeline) {
    open(m_school.teacher);
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(label("caseName"), QStringLiteral("陈浩宇"));
    EXPECT_EQ(label("caseState"), QStringLiteral("关注 · 10天"));
    EXPECT_EQ(
        label("story"),
        QStringLiteral("自11月9日起连续旷课，已10个上课日。已联系监护人2次，最近一次在11月17日。"));
    EXPECT_TRUE(label("nextStep").contains(QStringLiteral("标记疑似辍学")));
    EXPECT_TRUE(label("stepMissing").contains(QStringLiteral("联系2/3次，还差1次")));
    QStringList heads;
    for (auto* head : m_page->findChildren<QLabel*>(QStringLiteral("entryHead"))) {
        heads << head->text();
    }
    EXPECT_EQ(heads, (QStringList{QStringLiteral("立案"), QStringLiteral("电话"),
                                  QStringLiteral("电话")}));
    EXPECT_TRUE(m_failures.isEmpty());
    test::keepPicture(*m_page, QStringLiteral("case"));
}

TEST_F(CasesPageTest, LooksAsGoodInTheDark) {
    open(m_school.teacher, Brightness::Dark);
    test::keepPicture(*m_page, QStringLiteral("case-dark"));
    press(Qt::Key_L, Qt::ControlModifier);
    test::keepPicture(*m_page, QStringLiteral("case-form-dark"));
    EXPECT_TRUE(find<EntryForm>("entryForm")->isVisible());
}

TEST_F(CasesPageTest, AnEmptyListSaysHowACaseComesToBe) {
    open(m_school.otherTeacher);
    EXPECT_EQ(rows(), 0);
    test::keepPicture(*m_page, QStringLiteral("case-empty"));
    QString said;
    for (auto* words : m_page->findChildren<QLabel*>()) {
        said += words->isVisible() ? words->text() : QString();
    }
    EXPECT_TRUE(said.contains(QStringLiteral("自动立案")));
}

TEST_F(CasesPageTest, TheModelKeepsToTheRulesOfModels) {
    open(m_school.principal);
    const QAbstractItemModelTester tester(find<QListView>("caseList")->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_page->refresh();
    m_page->refresh();
}

TEST_F(CasesPageTest, TheFilterShowsOneStateAndCountsAll) {
    ASSERT_OK(m_book ? Result<CaseId>()
                     : CaseBook(*m_database, m_clock, m_school.officer).open(m_school.huang));
    CaseEntry mark;
    mark.kind = EntryKind::MarkedSuspected;
    ASSERT_OK(CaseBook(*m_database, m_clock, m_school.officer).add(m_chensCase, mark));
    open(m_school.principal);
    EXPECT_EQ(rows(), 2);
    EXPECT_EQ(find<QPushButton>("caseFilter0")->text(), QStringLiteral("未结案 2"));
    EXPECT_EQ(find<QPushButton>("caseFilter2")->text(), QStringLiteral("疑似 1"));
    QTest::keyClick(find<QPushButton>("caseFilter1"), Qt::Key_Space);
    EXPECT_EQ(rows(), 1);
    EXPECT_EQ(label("caseName"), QStringLiteral("黄子轩"));
    QTest::keyClick(find<QPushButton>("caseFilter5"), Qt::Key_Space);
    EXPECT_EQ(rows(), 0);
}

TEST_F(CasesPageTest, ArrowKeysGoFromCaseToCase) {
    ASSERT_OK(CaseBook(*m_database, m_clock, m_school.officer).open(m_school.huang));
    open(m_school.principal);
    const QString first = label("caseName");
    press(Qt::Key_Down);
    EXPECT_NE(label("caseName"), first);
    press(Qt::Key_Up);
    EXPECT_EQ(label("caseName"), first);
}

TEST_F(CasesPageTest, APaperOfTheCaseIsWrittenOnThePapersPage) {
    open(m_school.teacher);
    Target went;
    QObject::connect(m_page.get(), &Page::going, [&went](const Target& to) { went = to; });
    const auto papers = find<QPushButton>("papers")->menu()->actions();
    ASSERT_EQ(papers.size(), 9) << "every paper of a case";
    papers.first()->trigger();
    EXPECT_EQ(went.page, PageKind::Papers);
    EXPECT_EQ(went.dropoutCase, m_chensCase);
    EXPECT_EQ(went.action, QStringLiteral("visit_record")) << "what a watched child needs first";
}

TEST_F(CasesPageTest, ThePaperThatWentOutFillsTheEntryAndTheStepOpensThePaper) {
    addContact(friday, ContactMeans::Visit, "祖父", "拒绝返校");
    ASSERT_OK(CaseBook(*m_database, m_clock, m_school.principal).confirm(m_chensCase));
    open(m_school.principal);
    Target went;
    QObject::connect(m_page.get(), &Page::going, [&went](const Target& to) { went = to; });
    find<QPushButton>("writeStepPaper")->click();
    EXPECT_EQ(went.action, QStringLiteral("report"));

    PaperDesk desk(*m_database, m_clock, m_school.principal, *m_papers);
    const auto paper = desk.write(PaperKind::Report, {{}, {}, {}, m_chensCase});
    ASSERT_OK(paper);
    ASSERT_OK(m_papers->markPrinted(*paper, {1, QStringLiteral("FangSong"), 1, {}}));
    press(Qt::Key_Return, Qt::ControlModifier); // the next step: to the education department
    EXPECT_EQ(find<QLineEdit>("documentNumber")->text(), m_papers->find(*paper)->number);
    press(Qt::Key_Return, Qt::ControlModifier);
    const CaseEntry sent = caseOfChen().dropoutCase.timeline.last();
    EXPECT_EQ(sent.kind, EntryKind::ReportedToEducation);
    EXPECT_EQ(sent.documentNumber, m_papers->find(*paper)->number);
    EXPECT_EQ(sent.dateSent, friday);
}

TEST_F(CasesPageTest, AClosedCaseWhoseChildIsStillOnTheRollLeadsToItsFile) {
    CaseBook officer(*m_database, m_clock, m_school.officer);
    ClosingRequest request;
    request.reason = ClosingReason::EnrolledElsewhere;
    request.evidence = {{QStringLiteral("在校证明.pdf"), "%PDF"}};
    request.approver = m_school.principal.account;
    ASSERT_OK(officer.close(m_chensCase, request));
    open(m_school.officer);
    Target target;
    target.dropoutCase = m_chensCase;
    m_page->goTo(target);
    Target went;
    QObject::connect(m_page.get(), &Page::going, [&went](const Target& to) { went = to; });
    QTest::keyClick(find<QPushButton>("doNextStep"), Qt::Key_Space);
    EXPECT_EQ(went.page, PageKind::Students);
    EXPECT_EQ(went.student, m_school.chen);
    test::keepPicture(*m_page, QStringLiteral("case-closed-on-roll"));
}

TEST_F(CasesPageTest, GapsInTheChainAreShownAndPhonesOnlyOnPurpose) {
    const auto given = m_database->write([&](db::Writer& tx) {
        tx.change("INSERT INTO area_private (area_id, phone) VALUES (:area, '13900000001')",
                  {{"area", m_school.town}});
    });
    ASSERT_OK(given);
    open(m_school.teacher);
    const auto shown = [this](const char* text) {
        for (const QLabel* line : find<QWidget>("chainCard")->findChildren<QLabel*>()) {
            if (!line->isHidden() && line->text().contains(QString::fromUtf8(text))) {
                return true;
            }
        }
        return false;
    };
    EXPECT_TRUE(shown("郑少华"));
    EXPECT_TRUE(shown("尚未落实"));
    EXPECT_FALSE(shown("13900000001"));
    Target went;
    QObject::connect(m_page.get(), &Page::going, [&went](const Target& to) { went = to; });
    find<QPushButton>("assign_household")->click();
    EXPECT_EQ(went.page, PageKind::Students);
    EXPECT_EQ(went.student, m_school.chen);
    find<QPushButton>("showPhones")->click();
    EXPECT_TRUE(shown("13900000001"));
}

TEST_F(CasesPageTest, WhatIsOfferedToRecordIsWhatTheStateAllows) {
    open(m_school.principal);
    const auto offered = [this] {
        QStringList names;
        for (const QAction* action : find<QPushButton>("record")->menu()->actions()) {
            names << action->objectName().mid(7);
        }
        return names;
    };
    EXPECT_TRUE(offered().contains(QStringLiteral("marked_suspected")));
    EXPECT_FALSE(offered().contains(QStringLiteral("criticised")));
    EXPECT_FALSE(offered().contains(QStringLiteral("opened")));
    ASSERT_OK(m_book->markReturned(m_chensCase, friday, Placement::SameClass));
    EXPECT_TRUE(offered().contains(QStringLiteral("follow_up")));
    EXPECT_FALSE(offered().contains(QStringLiteral("marked_suspected")));
}

TEST_F(CasesPageTest, AnotherWindowsEntryAppearsByItself) {
    open(m_school.teacher);
    CaseEntry note;
    note.kind = EntryKind::Note;
    note.text = QStringLiteral("村委林国强来电");
    ASSERT_OK(m_book->add(m_chensCase, note));
    EXPECT_EQ(m_page->findChildren<QLabel*>(QStringLiteral("entryHead")).size(), 4);
}

TEST_F(CasesPageTest, ATownOfficerMayLookButNotWrite) {
    Actor town = m_school.principal;
    town.role = Role::TownOfficer;
    open(town);
    EXPECT_EQ(rows(), 1);
    press(Qt::Key_L, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(label("formComplaint").contains(QStringLiteral("职责")) ||
                !label("formComplaint").isEmpty());
    EXPECT_EQ(caseOfChen().dropoutCase.timeline.size(), 3);
}

TEST_F(CasesPageTest, ADutyOfAMeetingOrAReportOpensItsOwnTab) {
    open(m_school.principal);
    Target target;
    target.page = PageKind::Cases;
    for (const auto& [action, tab] : {std::pair("consultations", 1), std::pair("tips", 2),
                                      std::pair("letters", 3), std::pair("", 0)}) {
        target.action = QString::fromLatin1(action);
        m_page->goTo(target);
        EXPECT_EQ(find<Choices>("caseTabs")->current(), tab) << action;
    }
}

} // namespace
} // namespace xiange::ui
