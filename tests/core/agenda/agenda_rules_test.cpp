#include "core/agenda/agenda_rules.h"
#include "tests/core/cases/timelines.h"

#include <gtest/gtest.h>

namespace xiange {

using namespace agenda_rules;
using test::timelineAt;
using test::TimelineOf;

namespace {

const QDate monday(2026, 11, 9);
const case_rules::Thresholds thresholds;

/// A child away in the morning and the afternoon of so many school days from that Monday on.
ChildRun away(double days) {
    ChildRun child;
    child.student = StudentId(7);
    child.name = QStringLiteral("陈浩宇");
    child.className = QStringLiteral("七年级3班");
    child.run.from = monday;
    child.run.schoolDays = days;
    QDate day = monday;
    for (double left = days; left > 0; left -= 1) {
        child.run.days.append({day, left >= 1 ? 2 : 1, 2});
        child.run.to = day;
        day = day.addDays(day.dayOfWeek() == 5 ? 3 : 1);
    }
    return child;
}

CaseFile fileOf(const Timeline& timeline, const ChildRun& child, QDate today) {
    CaseFile file;
    file.dropoutCase.id = CaseId(3);
    file.dropoutCase.child.id = child.student;
    file.dropoutCase.timeline = timeline;
    file.state = *case_rules::stateOf(timeline);
    file.since = case_rules::stateSince(timeline);
    file.around.run = child.run;
    file.next = case_rules::nextStep(timeline, file.around, today, thresholds);
    return file;
}

QStringList kindsOf(const QList<AgendaItem>& items) {
    QStringList kinds;
    for (const AgendaItem& item : items) {
        kinds << codeOf(agendaKinds, item.kind);
    }
    return kinds;
}

QStringList ladder(double days, const Timeline& timeline = {}) {
    const ChildRun child = away(days);
    if (timeline.isEmpty()) {
        return kindsOf(ladderDuties(child, nullptr, child.run.to, thresholds));
    }
    const CaseFile file = fileOf(timeline, child, child.run.to);
    return kindsOf(ladderDuties(child, &file, child.run.to, thresholds));
}

} // namespace

TEST(AgendaRules, TheLadderAsksForMoreWithEveryDay) {
    EXPECT_EQ(ladder(0.5), QStringList());
    EXPECT_EQ(ladder(1), QStringList{"contact"});
    EXPECT_EQ(ladder(2), (QStringList{"contact", "visit_home"}));
    EXPECT_EQ(ladder(3), (QStringList{"contact", "visit_home", "report_to_principal"}));
    EXPECT_EQ(ladder(5), (QStringList{"contact", "visit_home", "report_to_principal"}));
    const QStringList grave{"contact", "visit_home", "mark_suspected", "fill_form",
                            "report_to_principal"};
    EXPECT_EQ(ladder(5.5), grave);
    EXPECT_EQ(ladder(10), grave);
    EXPECT_EQ(ladder(12), grave) << "nothing undone goes away with the days";
}

TEST(AgendaRules, EveryDutyIsAsLateAsTheDayOnWhichItsStepWasReached) {
    const ChildRun child = away(12); // from Monday 9 to Tuesday 24 November
    const auto items = ladderDuties(child, nullptr, child.run.to, thresholds);
    QMap<AgendaKind, QDate> due;
    for (const AgendaItem& item : items) {
        due.insert(item.kind, item.due);
    }
    EXPECT_EQ(due.value(AgendaKind::Contact), QDate(2026, 11, 9));
    EXPECT_EQ(due.value(AgendaKind::VisitHome), QDate(2026, 11, 10));
    EXPECT_EQ(due.value(AgendaKind::ReportToPrincipal), QDate(2026, 11, 11));
    EXPECT_EQ(due.value(AgendaKind::MarkSuspected), QDate(2026, 11, 16));
    EXPECT_EQ(due.value(AgendaKind::FillForm), QDate(2026, 11, 16));
}

TEST(AgendaRules, ConfirmingIsDueSinceDaysAndContactsWereBothThere) {
    TimelineOf timeline = timelineAt(CaseState::Suspected, monday);
    timeline.contact(QDate(2026, 11, 10), ContactMeans::Phone)
        .contact(QDate(2026, 11, 17), ContactMeans::Phone)
        .contact(QDate(2026, 11, 23), ContactMeans::Visit)
        .contact(QDate(2026, 11, 24), ContactMeans::Phone);
    const ChildRun child = away(12);
    const CaseFile file = fileOf(timeline, child, child.run.to);
    const auto items = ladderDuties(child, &file, child.run.to, thresholds);
    ASSERT_EQ(items.first().kind, AgendaKind::Confirm);
    EXPECT_EQ(items.first().due, QDate(2026, 11, 23));
}

TEST(AgendaRules, ADutyDisappearsOnlyWhenItIsDone) {
    TimelineOf timeline = timelineAt(CaseState::Watch, monday);
    timeline.contact(monday, ContactMeans::Phone);
    EXPECT_EQ(ladder(1, timeline), QStringList());
    EXPECT_EQ(ladder(2, timeline), QStringList{"visit_home"}); // the call was no visit
    timeline.contact(monday.addDays(1), ContactMeans::Visit);
    EXPECT_EQ(ladder(2, timeline), QStringList());
    EXPECT_EQ(ladder(6, timeline),
              (QStringList{"mark_suspected", "fill_form", "report_to_principal"}));
    timeline.add(EntryKind::ReportedToPrincipal, monday.addDays(2))
        .add(EntryKind::FormFilled, monday.addDays(7))
        .add(EntryKind::MarkedSuspected, monday.addDays(7));
    EXPECT_EQ(ladder(6, timeline), QStringList());
}

TEST(AgendaRules, AnAttemptWithoutAnOutcomeDoesNotClearTheDuty) {
    TimelineOf timeline = timelineAt(CaseState::Watch, monday);
    timeline.contact(monday, ContactMeans::Phone, std::nullopt);
    EXPECT_EQ(ladder(1, timeline), QStringList{"contact"});
}

TEST(AgendaRules, WhatWasDoneBeforeTheRunDoesNotCount) {
    TimelineOf timeline = timelineAt(CaseState::Watch, monday.addDays(-7));
    timeline.contact(monday.addDays(-7), ContactMeans::Visit)
        .add(EntryKind::ReportedToPrincipal, monday.addDays(-7));
    EXPECT_EQ(ladder(3, timeline), (QStringList{"contact", "visit_home", "report_to_principal"}));
}

TEST(AgendaRules, ACorrectedContactBringsTheDutyBack) {
    TimelineOf timeline = timelineAt(CaseState::Watch, monday);
    timeline.contact(monday, ContactMeans::Phone);
    ASSERT_EQ(ladder(1, timeline), QStringList());
    timeline.correct(2, monday);
    EXPECT_EQ(ladder(1, timeline), QStringList{"contact"});
}

TEST(AgendaRules, DaysAndContactsTogetherProposeToConfirm) {
    TimelineOf timeline = timelineAt(CaseState::Suspected, monday);
    timeline.add(EntryKind::ReportedToPrincipal, monday.addDays(2))
        .add(EntryKind::FormFilled, monday.addDays(7))
        .contact(QDate(2026, 11, 10), ContactMeans::Phone)
        .contact(QDate(2026, 11, 17), ContactMeans::Phone);
    const ChildRun child = away(10);
    CaseFile file = fileOf(timeline, child, child.run.to);
    QList<AgendaItem> items = ladderDuties(child, &file, child.run.to, thresholds);
    ASSERT_EQ(kindsOf(items), (QStringList{"contact", "visit_home"}));
    EXPECT_EQ(items.first().explanation.missing.size(), 3); // one contact, one day, one means
    EXPECT_EQ(items.first().due, child.run.to);

    timeline.contact(child.run.to, ContactMeans::Visit);
    file = fileOf(timeline, child, child.run.to);
    items = ladderDuties(child, &file, child.run.to, thresholds);
    ASSERT_EQ(kindsOf(items), QStringList{"confirm"});
    EXPECT_EQ(items.first().explanation.contacts.size(), 3);
    EXPECT_EQ(items.first().explanation.run->days.size(), 10);
    EXPECT_EQ(items.first().source, QStringLiteral("防流控辍提高义务教育巩固水平工作方案"));
}

TEST(AgendaRules, WithTodaysContactMadeTheNextMissingOneIsDueTomorrow) {
    TimelineOf timeline = timelineAt(CaseState::Suspected, monday);
    const ChildRun child = away(10);
    timeline.contact(child.run.to, ContactMeans::Phone);
    const CaseFile file = fileOf(timeline, child, child.run.to);
    const auto items = ladderDuties(child, &file, child.run.to, thresholds);
    ASSERT_FALSE(items.isEmpty());
    EXPECT_EQ(items.first().kind, AgendaKind::Contact);
    EXPECT_EQ(items.first().due, child.run.to.addDays(1));
    EXPECT_EQ(items.first().urgency, Urgency::Due);
}

TEST(AgendaRules, TheDayOfADutyIsTheDayTheRunReachedIt) {
    const ChildRun child = away(4);
    const auto items = ladderDuties(child, nullptr, child.run.to, thresholds);
    ASSERT_EQ(kindsOf(items), (QStringList{"contact", "visit_home", "report_to_principal"}));
    EXPECT_EQ(items.at(0).due, QDate(2026, 11, 9));
    EXPECT_EQ(items.at(1).due, QDate(2026, 11, 10));
    EXPECT_EQ(items.at(2).due, QDate(2026, 11, 11));
    EXPECT_FALSE(case_rules::reachedOn(thresholds.step(Duty::GuangdongReport), child.run).isValid());
}

TEST(AgendaRules, AfterConfirmationBothReportsAreDueUntilTheyAreSent) {
    const ChildRun child = away(10);
    const QDate friday(2026, 11, 20);
    TimelineOf timeline = timelineAt(CaseState::Suspected, monday);
    timeline.add(EntryKind::Confirmed, friday);
    const auto duties = [&] {
        return caseDuties(fileOf(timeline, child, friday), friday, thresholds);
    };
    ASSERT_EQ(kindsOf(duties()), (QStringList{"report_to_education", "report_to_township"}));
    for (const AgendaItem& item : duties()) {
        EXPECT_EQ(item.due, friday) << "the same day";
        EXPECT_EQ(item.latest, QDate(2026, 11, 25));
        EXPECT_EQ(item.urgency, Urgency::Must);
    }
    const QDate late(2026, 11, 27);
    EXPECT_EQ(caseDuties(fileOf(timeline, child, late), late, thresholds).first().due,
              QDate(2026, 11, 25));
    timeline.add(EntryKind::ReportedToTownship, friday);
    EXPECT_EQ(kindsOf(duties()), QStringList{"report_to_education"});
    timeline.add(EntryKind::ReportedToEducation, friday);
    EXPECT_EQ(kindsOf(duties()), QStringList{"legal_step"});
    const CaseFile file = fileOf(timeline, child, friday);
    EXPECT_TRUE(ladderDuties(child, &file, friday, thresholds).isEmpty());
}

TEST(AgendaRules, WhatWasAgreedWaitsForItsDay) {
    TimelineOf timeline = timelineAt(CaseState::Suspected, monday);
    timeline.contact(monday, ContactMeans::Visit);
    timeline.last().nextStep = QStringLiteral("祖父答复");
    timeline.last().nextStepDay = QDate(2026, 11, 13);
    const ChildRun child = away(4);
    const auto on = [&](QDate day) {
        return caseDuties(fileOf(timeline, child, day), day, thresholds);
    };
    ASSERT_EQ(kindsOf(on(QDate(2026, 11, 12))), QStringList{"agreed"});
    EXPECT_EQ(on(QDate(2026, 11, 12)).first().urgency, Urgency::Later);
    EXPECT_EQ(on(QDate(2026, 11, 13)).first().urgency, Urgency::Due);
    timeline.contact(QDate(2026, 11, 13), ContactMeans::Phone);
    EXPECT_EQ(kindsOf(on(QDate(2026, 11, 13))), QStringList());
}

TEST(AgendaRules, ARollNotTakenIsADutyOfItsHalfDay) {
    ClassDay morning;
    morning.schoolClass = ClassId(1);
    morning.className = QStringLiteral("九年级4班");
    morning.totals.expected = 50;
    ClassDay afternoon = morning;
    afternoon.session = Session::Afternoon;
    const QString school = QStringLiteral("清溪中学");
    const auto at = [&](QTime now) {
        return rollDuties(school, {morning, afternoon}, monday, now);
    };
    ASSERT_EQ(at(QTime(8, 0)).size(), 1);
    EXPECT_EQ(at(QTime(8, 0)).first().urgency, Urgency::Due);
    EXPECT_EQ(at(QTime(9, 30)).first().urgency, Urgency::Must);
    EXPECT_EQ(at(QTime(14, 0)).size(), 2);
    morning.takenAt = QDateTime(monday, QTime(8, 2));
    EXPECT_EQ(at(QTime(9, 30)).size(), 0);
    morning.takenAt = {};
    morning.totals.expected = 0; // a class without children is called by nobody
    EXPECT_EQ(at(QTime(9, 30)).size(), 0);
}

TEST(AgendaRules, ManyClassesWithoutARollAreOneLine) {
    QList<ClassDay> classes;
    for (int i = 1; i <= 4; ++i) {
        ClassDay line;
        line.schoolClass = ClassId(i);
        line.className = QStringLiteral("七年级%1班").arg(i);
        line.totals.expected = 45;
        classes.append(line);
    }
    const auto items = rollDuties(QStringLiteral("清溪中学"), classes, monday, QTime(8, 0));
    ASSERT_EQ(items.size(), 1);
    EXPECT_EQ(items.first().explanation.missing.size(), 4);
}

TEST(AgendaRules, OnlyWhatIsDueTodayOrOverdueMustBeDoneToday) {
    const QDate today = monday;
    QList<AgendaItem> items(3);
    items[0].due = today.addDays(1);
    items[1].due = today;
    items[2].due = today.addDays(-3);
    weigh(items, today);
    EXPECT_EQ(items[0].urgency, Urgency::Due);
    EXPECT_EQ(items[1].urgency, Urgency::Must);
    EXPECT_EQ(items[2].urgency, Urgency::Must);
}

TEST(AgendaRules, AChildIsOneLineHoweverMuchIsDueForIt) {
    QList<AgendaItem> items(4);
    items[0].student = StudentId(7);
    items[0].kind = AgendaKind::Confirm;
    items[1].student = StudentId(8);
    items[2].student = StudentId(7);
    items[2].kind = AgendaKind::FillForm;
    items[3].kind = AgendaKind::TakeRoll; // of no child
    const QList<AgendaLine> lines = linesOf(items);
    ASSERT_EQ(lines.size(), 3);
    EXPECT_EQ(lines[0].first.kind, AgendaKind::Confirm);
    ASSERT_EQ(lines[0].also.size(), 1);
    EXPECT_EQ(lines[0].also.first().kind, AgendaKind::FillForm);
    EXPECT_TRUE(lines[2].also.isEmpty());
}

TEST(AgendaRules, ABureauSeesWhatAClassLeftUndoneNotItsFirstDay) {
    AgendaItem contact;
    contact.due = monday;
    EXPECT_FALSE(isFor(Role::TownOfficer, contact, monday));
    EXPECT_TRUE(isFor(Role::ClassTeacher, contact, monday));
    EXPECT_TRUE(isFor(Role::Principal, contact, monday));
    EXPECT_FALSE(isFor(Role::DistrictOfficer, contact, monday.addDays(2)));
    EXPECT_TRUE(isFor(Role::DistrictOfficer, contact, monday.addDays(3)));
    AgendaItem report;
    report.kind = AgendaKind::ReportToTownship;
    report.due = monday;
    EXPECT_TRUE(isFor(Role::TownOfficer, report, monday));
    AgendaItem tip;
    tip.kind = AgendaKind::HandleTip;
    EXPECT_FALSE(isFor(Role::ClassTeacher, tip, monday));
}

TEST(AgendaRules, TheMostPressingComesFirst) {
    QList<AgendaItem> items(4);
    items[0].urgency = Urgency::Routine;
    items[1].urgency = Urgency::Must;
    items[1].kind = AgendaKind::Contact;
    items[2].urgency = Urgency::Must;
    items[2].kind = AgendaKind::Confirm;
    items[3].urgency = Urgency::Due;
    sortByUrgency(items, monday);
    EXPECT_EQ(items.at(0).kind, AgendaKind::Confirm);
    EXPECT_EQ(items.at(1).kind, AgendaKind::Contact);
    EXPECT_EQ(items.at(2).urgency, Urgency::Due);
    EXPECT_EQ(items.at(3).urgency, Urgency::Routine);
}

TEST(AgendaRules, WhatIsOverdueStandsBeforeWhatIsOfToday) {
    QList<AgendaItem> items(4);
    items[0].kind = AgendaKind::Confirm;
    items[0].due = monday;
    items[1].kind = AgendaKind::ReportToPrincipal;
    items[1].due = monday.addDays(-6);
    items[2].kind = AgendaKind::TermCheck; // however late, no child comes back by it
    items[2].due = monday.addDays(-40);
    items[3].kind = AgendaKind::Agreed;
    items[3].urgency = Urgency::Due;
    items[3].dropoutCase = CaseId(3);
    items[3].due = monday.addDays(-2);
    weigh(items, monday);
    sortByUrgency(items, monday);
    EXPECT_EQ(kindsOf(items),
              (QStringList{"report_to_principal", "agreed", "confirm", "term_check"}));
}

TEST(AgendaRules, OneOverdueDutyBringsTheChildUpAndTheGravestSpeaksForIt) {
    QList<AgendaItem> items(3);
    items[0].student = StudentId(7);
    items[0].kind = AgendaKind::ReportToPrincipal;
    items[0].due = monday.addDays(-6);
    items[1].student = StudentId(8);
    items[1].due = monday.addDays(-1); // a contact
    items[2].student = StudentId(7);
    items[2].kind = AgendaKind::Confirm;
    items[2].due = monday;
    sortByUrgency(items, monday);
    const QList<AgendaLine> lines = linesOf(items);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines.first().first.kind, AgendaKind::Confirm);
    EXPECT_EQ(lines.first().also.first().kind, AgendaKind::ReportToPrincipal);
}

} // namespace xiange
