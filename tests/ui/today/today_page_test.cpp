#include "tests/support/case_school.h"
#include "tests/support/test_database.h"
#include "tests/ui/common/answering_prompt.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/common/figure_tile.h"
#include "ui/today/duty_print.h"
#include "ui/today/duty_row.h"
#include "ui/today/duty_words.h"
#include "ui/today/explanation_view.h"
#include "ui/today/today_page.h"

#include <QApplication>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace xiange::ui {
namespace {

const QDate monday(2026, 11, 9);
const QDate friday(2026, 11, 20);

/// Prints into a file.
class PrintingPrompt final : public test::AnsweringPrompt {
public:
    bool choosePrinter(QWidget*, QPrinter& printer) override {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printTo);
        return true;
    }
    QString printTo;
};

class TodayPageTest : public testing::Test {
protected:
    void open(const Actor& actor, Brightness brightness = Brightness::Light) {
        m_dressed = std::make_unique<test::Dressed>(brightness);
        m_agenda = std::make_unique<Agenda>(*m_database, m_clock, actor);
        m_page = std::make_unique<TodayPage>(*m_agenda, m_clock, actor, m_prompt);
        m_page->resize(1182, 688); // what the frame leaves of 1366×768
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        m_page->setFocus();
    }
    /// 陈浩宇 ten days away with three contacts, 何语琪 three days, 林佳 one, 黄子轩 two and a
    /// half with a gap in the roll.
    void liveThroughTwoWeeks() {
        m_school.teach(QDate(2026, 11, 2), friday,
                       {{m_school.chen, monday, friday},
                        {m_school.he, QDate(2026, 11, 18), friday},
                        {m_school.lin, friday, friday},
                        {m_school.huang, QDate(2026, 11, 19), friday}});
        CaseBook book(*m_database, m_clock, m_school.teacher);
        for (const auto& [day, means] :
             {std::pair(10, ContactMeans::Phone), std::pair(17, ContactMeans::Phone),
              std::pair(20, ContactMeans::Visit)}) {
            CaseEntry contact;
            contact.day = QDate(2026, 11, day);
            contact.means = means;
            contact.outcome = ContactOutcome::Refuses;
            contact.withWhom = QStringLiteral("祖父");
            ASSERT_OK(book.addContact(m_school.chen, contact));
        }
    }
    QList<DutyRow*> rows() {
        QList<DutyRow*> shown;
        for (auto* row : m_page->findChildren<DutyRow*>()) {
            if (!row->isHidden()) {
                shown << row;
            }
        }
        return shown;
    }
    QString titleText() { return m_page->findChild<QLabel*>(QStringLiteral("todayTitle"))->text(); }

    std::unique_ptr<db::Database> m_database = xiange::test::emptyDatabase(db::Engine::Sqlite);
    xiange::test::CaseSchool m_school{*m_database};
    FixedClock m_clock{friday, QTime(16, 0)};
    PrintingPrompt m_prompt;
    std::unique_ptr<test::Dressed> m_dressed;
    std::unique_ptr<Agenda> m_agenda;
    std::unique_ptr<TodayPage> m_page;
};

TEST_F(TodayPageTest, ListsTheDutiesOfThisPersonTheMostPressingFirst) {
    liveThroughTwoWeeks();
    int badge = -1;
    open(m_school.principal);
    QObject::connect(m_page.get(), &Page::badgeChanged, [&badge](int count) { badge = count; });
    m_page->refresh();
    ASSERT_EQ(rows().size(), 6) << "one line a child, the November update, the term check";
    EXPECT_EQ(badge, 6);
    EXPECT_EQ(titleText(), QStringLiteral("今天要做 6 件"));
    EXPECT_EQ(rows().first()->item().kind, AgendaKind::Confirm);
    EXPECT_EQ(rows().first()->item().subject, QStringLiteral("陈浩宇"));
    EXPECT_EQ(rows().first()->findChild<QLabel*>(QStringLiteral("why"))->text(),
              QStringLiteral("连续旷课10天，已联系3次（电话2、家访1）均未返校，可认定“视为辍学”"));
    EXPECT_EQ(m_page->findChild<FigureTile*>(QStringLiteral("tileRuns"))->figure().value,
              QStringLiteral("4 人"));
    test::keepPicture(*m_page, QStringLiteral("today"));
    rows().first()->explain(true);
    test::keepPicture(*m_page, QStringLiteral("today-why"));
}

TEST_F(TodayPageTest, LooksAsGoodInTheDark) {
    liveThroughTwoWeeks();
    open(m_school.teacher, Brightness::Dark);
    rows().first()->explain(true);
    test::keepPicture(*m_page, QStringLiteral("today-dark"));
    EXPECT_EQ(rows().size(), 5) << "the last one: children with warning signals";
}

TEST_F(TodayPageTest, WhoMayNotConfirmIsLedToTheCaseAndToNoForm) {
    liveThroughTwoWeeks();
    open(m_school.teacher);
    ASSERT_EQ(rows().first()->item().kind, AgendaKind::Confirm);
    EXPECT_EQ(rows().first()->findChild<QPushButton*>(QStringLiteral("act"))->text(),
              QStringLiteral("看个案"));
    EXPECT_TRUE(targetOf(rows().first()->item()).action.isEmpty());
}

TEST_F(TodayPageTest, KeysGoThroughTheListExplainAndLeadToThePlace) {
    liveThroughTwoWeeks();
    open(m_school.principal);
    QList<Target> went;
    QObject::connect(m_page.get(), &Page::going, [&went](const Target& to) { went << to; });
    ASSERT_TRUE(rows().first()->hasFocus());
    QTest::keyClick(rows().at(0), Qt::Key_Return);
    ASSERT_EQ(went.size(), 1);
    EXPECT_EQ(went.last().page, PageKind::Cases);
    EXPECT_EQ(went.last().student, m_school.chen);
    EXPECT_TRUE(went.last().dropoutCase.isValid());
    EXPECT_EQ(went.last().action, QStringLiteral("confirm"));

    QTest::keyClick(rows().at(0), Qt::Key_Right);
    ASSERT_TRUE(rows().at(0)->isExplained());
    const QString why =
        rows().at(0)->findChild<ExplanationView*>(QStringLiteral("explanation"))->text();
    EXPECT_TRUE(why.contains(QStringLiteral("11月9日、11月10日"))) << qPrintable(why);
    EXPECT_TRUE(why.contains(QStringLiteral("共10个上课日")));
    EXPECT_TRUE(why.contains(QStringLiteral("11月10日 电话 祖父 拒绝返校")));
    EXPECT_TRUE(why.contains(QStringLiteral("工作方案")));
    QTest::keyClick(rows().at(0), Qt::Key_Left);
    EXPECT_FALSE(rows().at(0)->isExplained());

    QTest::keyClick(rows().at(0), Qt::Key_Down);
    EXPECT_TRUE(rows().at(1)->hasFocus());
    QTest::keyClick(rows().at(1), Qt::Key_Up);
    EXPECT_TRUE(rows().at(0)->hasFocus());
}

TEST_F(TodayPageTest, ADutyGoesAwayWhenItIsDone) {
    const QDate winter(2027, 1, 8); // when no yearly duty is due
    m_clock.set(winter, QTime(16, 0));
    m_school.teach(winter, winter, {{m_school.lin, winter, winter}});
    open(m_school.teacher);
    ASSERT_EQ(rows().size(), 1);
    CaseBook book(*m_database, m_clock, m_school.teacher);
    QObject::connect(&book, &CaseBook::changed, m_page.get(), &Page::becomeStale);
    CaseEntry contact;
    contact.means = ContactMeans::Phone;
    contact.outcome = ContactOutcome::WillReturn;
    contact.nextStep = QStringLiteral("周一返校");
    contact.nextStepDay = QDate(2027, 1, 11);
    ASSERT_OK(book.addContact(m_school.lin, contact));
    EXPECT_EQ(rows().size(), 0);
    EXPECT_EQ(titleText(), QStringLiteral("今日"));
    QString said;
    for (auto* label :
         m_page->findChild<QWidget*>(QStringLiteral("nothingDue"))->findChildren<QLabel*>()) {
        said += label->text();
    }
    EXPECT_TRUE(said.contains(QStringLiteral("今天没有待办")));
    EXPECT_TRUE(said.contains(QStringLiteral("1月11日"))) << qPrintable(said);
    test::keepPicture(*m_page, QStringLiteral("today-empty"));
}

TEST_F(TodayPageTest, ARollNotTakenLeadsToThatRoll) {
    const QDate winter(2027, 1, 8);
    m_clock.set(winter, QTime(8, 0));
    open(m_school.teacher);
    Target went;
    QObject::connect(m_page.get(), &Page::going, [&went](const Target& to) { went = to; });
    ASSERT_EQ(rows().size(), 1);
    QTest::keyClick(rows().first()->findChild<QPushButton*>(QStringLiteral("act")), Qt::Key_Space);
    EXPECT_EQ(went.page, PageKind::Attendance);
    EXPECT_EQ(went.schoolClass, m_school.class73);
    EXPECT_EQ(went.date, winter);
    EXPECT_EQ(went.session, QStringLiteral("am"));
}

TEST_F(TodayPageTest, WhatElseIsDueForAChildUnfoldsEachWithItsButton) {
    liveThroughTwoWeeks();
    open(m_school.teacher);
    DutyRow* chen = rows().first();
    ASSERT_FALSE(chen->line().also.isEmpty());
    chen->findChild<QPushButton*>(QStringLiteral("also"))->click();
    const auto buttons = chen->findChildren<QPushButton*>(QStringLiteral("actAlso"));
    ASSERT_EQ(buttons.size(), chen->line().also.size());
    Target went;
    QObject::connect(m_page.get(), &Page::going, [&went](const Target& to) { went = to; });
    test::keepPicture(*m_page, QStringLiteral("today-also"));
    buttons.first()->click();
    EXPECT_EQ(went.student, m_school.chen);
    EXPECT_EQ(went.action, targetOf(chen->line().also.first()).action);
}

TEST(DutyWords, EveryDutyHasAWordAndAPlaceToGo) {
    for (const auto& line : agendaKinds) {
        AgendaItem item;
        item.kind = line.value;
        EXPECT_FALSE(actionWord(line.value).isEmpty()) << line.code;
        EXPECT_NE(targetOf(item).page, PageKind::Today) << line.code;
    }
}

TEST_F(TodayPageTest, TheWeekShowsEachDayUnderItsHeading) {
    liveThroughTwoWeeks();
    CaseBook book(*m_database, m_clock, m_school.teacher);
    CaseEntry contact;
    contact.means = ContactMeans::Phone;
    contact.outcome = ContactOutcome::WillReturn;
    contact.nextStep = QStringLiteral("周一返校");
    contact.nextStepDay = QDate(2026, 11, 23);
    ASSERT_OK(book.addContact(m_school.lin, contact));
    open(m_school.teacher);
    m_page->findChild<QAbstractButton*>(QStringLiteral("span1"))->click();
    QStringList headings;
    for (auto* label : m_page->findChildren<QLabel*>(QStringLiteral("dutyHeading"))) {
        headings << label->text();
    }
    EXPECT_EQ(headings.value(0), QStringLiteral("今天及逾期"));
    EXPECT_TRUE(headings.contains(QStringLiteral("11月23日 星期一")))
        << qPrintable(headings.join(u' '));
    test::keepPicture(*m_page, QStringLiteral("today-week"));
}

TEST_F(TodayPageTest, TheListPrintsWithEveryDutyOnIt) {
    liveThroughTwoWeeks();
    open(m_school.teacher);
    QTemporaryDir folder;
    m_prompt.printTo = folder.filePath(QStringLiteral("duties.pdf"));
    m_page->findChild<QPushButton*>(QStringLiteral("printList"))->click();
    EXPECT_GT(QFileInfo(m_prompt.printTo).size(), 1000);
    const auto day = m_agenda->today();
    const QString sheet =
        dutySheet(sectionsOfToday(*day), QStringLiteral("李文静"), m_clock.today());
    for (const AgendaItem& item : day->due) {
        EXPECT_TRUE(sheet.contains(item.why.toHtmlEscaped())) << qPrintable(item.why);
    }
}

} // namespace
} // namespace xiange::ui
