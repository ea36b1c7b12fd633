// Every kind of duty as the rules word it, in rows that keep to the page's width.
#include "core/agenda/agenda_rules.h"
#include "tests/ui/common/dressed_application.h"
#include "ui/today/duty_list.h"
#include "ui/today/duty_row.h"
#include "ui/today/duty_words.h"

#include <QApplication>
#include <QLabel>
#include <QScrollBar>

#include <gtest/gtest.h>

namespace xiange::ui {
namespace {

const QDate today(2026, 11, 24);
const QString school = QStringLiteral("清溪镇中心小学");

AgendaItem ofChild(AgendaKind kind, QDate due, const QString& why) {
    AgendaItem item;
    item.kind = kind;
    item.due = due;
    item.subject = QStringLiteral("阿依古丽·买买提江");
    item.place = school + QStringLiteral(" 七年级12班");
    item.student = StudentId(7);
    item.dropoutCase = CaseId(3);
    item.why = why;
    item.rule = QStringLiteral("规则");
    item.source = QStringLiteral("出处");
    return item;
}

/// A child with four more duties than the first.
AgendaLine crowdedLine() {
    const QString why =
        QStringLiteral("连续旷课12天，已联系3次（电话2、家访1）均未返校，可认定“视为辍学”");
    AgendaLine line{ofChild(AgendaKind::Confirm, today, why), {}};
    for (const AgendaKind kind : {AgendaKind::VisitHome, AgendaKind::MarkSuspected,
                                  AgendaKind::FillForm, AgendaKind::ReportToPrincipal}) {
        line.also.append(ofChild(kind, today.addDays(-8), why));
    }
    return line;
}

QList<AgendaItem> ofSchoolsAndVillages() {
    using namespace agenda_rules;
    QList<AgendaItem> items;
    const QString oneClass = QStringLiteral("七年级3班");
    items +=
        missedRollDuties(school, {{ClassId(1), oneClass, today.addDays(-4), Session::Afternoon},
                                  {ClassId(1), oneClass, today.addDays(-1), Session::Morning}});
    items += outsideDuties({{QStringLiteral("清溪镇"),
                             QStringLiteral("水美村"),
                             QStringLiteral("林国强"),
                             {QStringLiteral("黄小明"), QStringLiteral("李小红")},
                             today.addDays(-40)}});
    items.append(*monthlyReportDuty({{QDate(2026, 9, 1), {school}}, {QDate(2026, 10, 1), {school}}},
                                    1, today));
    items.append(
        *statisticsDuty({{school}, 1}, nextStatisticsDate(QDate(2027, 3, 8)), today.addDays(105)));
    TermCheckLeft check;
    check.left = {{school, QStringLiteral("清溪中学")}, 12};
    check.starts = QDate(2026, 9, 1);
    check.deadline = QDate(2026, 10, 1);
    items.append(*termCheckDuty(check, today));
    items.append(*dataCheckDuty({{school}, 1}, 28, QDate(2026, 10, 31), today));
    Tip tip;
    tip.day = today.addDays(-9);
    tip.aboutWhom = QStringLiteral("某童");
    tip.place = QStringLiteral("石坑村");
    items += tipDuties({tip}, today);
    GroupReviewsDue group;
    group.className = oneClass;
    group.children = 4;
    group.termStart = QDate(2026, 9, 1);
    items.append(keyGroupDuty(group));
    return items;
}

} // namespace

class DutyKinds : public testing::TestWithParam<Brightness> {
protected:
    void open(const QList<DutySection>& sections, int height) {
        m_list.resize(1140, height); // what the card leaves of 1366×768
        m_list.show(sections, today);
        m_list.show();
        QApplication::processEvents();
    }
    test::Dressed m_dressed{GetParam()};
    DutyList m_list;
};
INSTANTIATE_TEST_SUITE_P(InBothLights, DutyKinds,
                         testing::Values(Brightness::Light, Brightness::Dark));

TEST_P(DutyKinds, AChildWithFourMoreDutiesMakesNoRowWiderThanThePage) {
    open({{{}, {crowdedLine()}}}, 400);
    auto* row = m_list.findChild<DutyRow*>();
    row->unfold(true);
    m_list.focusRow(0);
    QApplication::processEvents();
    EXPECT_LE(m_list.widget()->width(), m_list.viewport()->width());
    EXPECT_EQ(m_list.horizontalScrollBar()->maximum(), 0);
    test::keepPicture(m_list, GetParam() == Brightness::Light
                                  ? QStringLiteral("duty-crowded")
                                  : QStringLiteral("duty-crowded-dark"));
}

TEST_P(DutyKinds, EachShowsWhatItRestsOn) {
    AgendaDay day;
    day.due = ofSchoolsAndVillages();
    agenda_rules::weigh(day.due, today);
    agenda_rules::sortByUrgency(day.due, today);
    open(sectionsOfToday(day), 1500);
    const auto rows = m_list.findChildren<DutyRow*>();
    ASSERT_EQ(rows.size(), day.due.size());
    for (DutyRow* row : rows) {
        row->explain(true);
    }
    QApplication::processEvents();
    EXPECT_LE(m_list.widget()->width(), m_list.viewport()->width());
    test::keepPicture(m_list, GetParam() == Brightness::Light ? QStringLiteral("duty-kinds")
                                                              : QStringLiteral("duty-kinds-dark"));
}

TEST_P(DutyKinds, TheTagSaysWhatTheColumnOfDaysSays) {
    const AgendaLine crowded = crowdedLine();
    EXPECT_EQ(urgencyMark(crowded, today).word, QStringLiteral("已逾期"));
    EXPECT_EQ(dueWords(crowded, today), QStringLiteral("今天；另有逾期8天"));
    AgendaLine line{ofChild(AgendaKind::LegalStep, today, {}), {}};
    line.first.urgency = Urgency::Due;
    EXPECT_EQ(urgencyMark(line, today).word, QStringLiteral("今天"));
    line.first.due = today.addDays(-54);
    EXPECT_EQ(urgencyMark(line, today).word, QStringLiteral("已逾期"));
    line.first.due = today.addDays(3);
    EXPECT_EQ(urgencyMark(line, today).word, QStringLiteral("待办"));
}

} // namespace xiange::ui
