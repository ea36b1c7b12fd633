// Duties that come from elsewhere than runs and cases: each is there, and gone when it is done.
#include "core/agenda/agenda.h"
#include "core/attendance/roll_book.h"
#include "core/cases/consultations.h"
#include "core/cases/tips.h"
#include "core/checks/term_checks.h"
#include "core/reports/monthly_reports.h"
#include "core/reports/report_desk.h"
#include "core/students/key_groups.h"
#include "core/students/school_age_register.h"
#include "core/students/support_plans.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>

namespace xiange {

class AgendaSourcesTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_school = std::make_unique<test::CaseSchool>(*m_database);
        }
    }
    std::optional<AgendaItem> duty(AgendaKind kind, const Actor& actor) {
        const auto day = Agenda(*m_database, m_clock, actor).today();
        EXPECT_OK(day);
        for (const AgendaItem& item : day ? day->due + day->later : QList<AgendaItem>()) {
            if (item.kind == kind) {
                return item;
            }
        }
        return std::nullopt;
    }

    FixedClock m_clock{QDate(2026, 11, 11), QTime(10, 0)};
    std::unique_ptr<test::CaseSchool> m_school;
};
INSTANTIATE_ON_BOTH_ENGINES(AgendaSourcesTest);

TEST_P(AgendaSourcesTest, ASupportPlanIsLookedAtOnItsDay) {
    SupportPlans plans(*m_database, m_clock, m_school->teacher);
    SupportPlan plan;
    plan.child = m_school->chen;
    plan.starts = QDate(2026, 11, 2);
    plan.mentor = QStringLiteral("王老师");
    plan.reasons = {SupportReason::Weariness};
    plan.measures = QStringLiteral("每周谈心");
    plan.nextReview = QDate(2026, 11, 11);
    const auto id = plans.save(plan);
    ASSERT_OK(id);
    const auto item = duty(AgendaKind::ReviewSupport, m_school->teacher);
    ASSERT_TRUE(item);
    EXPECT_EQ(item->student, m_school->chen);
    EXPECT_TRUE(item->why.contains(QStringLiteral("王老师")));
    EXPECT_FALSE(duty(AgendaKind::ReviewSupport, m_school->otherTeacher));
    ASSERT_OK(plans.review(*id, QStringLiteral("好转"), QDate(2026, 12, 1)));
    EXPECT_FALSE(duty(AgendaKind::ReviewSupport, m_school->teacher));
}

TEST_P(AgendaSourcesTest, KeyGroupsAreLookedAtEachTerm) {
    {
        FixedClock before(QDate(2026, 6, 1));
        ASSERT_OK(KeyGroups(*m_database, before, m_school->teacher)
                      .add(m_school->he, KeyGroup::LowIncome, QStringLiteral("civil_affairs"),
                           QDate(2026, 6, 1)));
    }
    const auto item = duty(AgendaKind::ReviewKeyGroups, m_school->teacher);
    ASSERT_TRUE(item);
    EXPECT_EQ(item->schoolClass, m_school->class73);
    ASSERT_OK(KeyGroups(*m_database, m_clock, m_school->teacher)
                  .review(m_school->he, KeyGroup::LowIncome));
    EXPECT_FALSE(duty(AgendaKind::ReviewKeyGroups, m_school->teacher));
}

TEST_P(AgendaSourcesTest, WhatAMeetingLeftIsFollowedUp) {
    Consultations meetings(*m_database, m_clock, m_school->principal);
    Consultation minutes;
    minutes.day = QDate(2026, 11, 9);
    minutes.chair = QStringLiteral("镇长");
    minutes.participants = QStringLiteral("派出所、民政办");
    minutes.text = QStringLiteral("商议");
    ConsultationItem left;
    left.what = QStringLiteral("核实务工地");
    left.who = QStringLiteral("派出所");
    left.due = QDate(2026, 11, 10);
    minutes.items = {left};
    ASSERT_OK(meetings.add(minutes, m_school->school));
    const auto item = duty(AgendaKind::ConsultationItem, m_school->principal);
    ASSERT_TRUE(item);
    EXPECT_EQ(item->why, QStringLiteral("核实务工地"));
    EXPECT_EQ(item->due, QDate(2026, 11, 10));
    EXPECT_FALSE(duty(AgendaKind::ConsultationItem, m_school->teacher));
    const auto known = meetings.list(m_school->school);
    ASSERT_OK(known);
    ASSERT_OK(meetings.finish(known->first().items.first().id, QStringLiteral("已核实")));
    EXPECT_FALSE(duty(AgendaKind::ConsultationItem, m_school->principal));
}

TEST_P(AgendaSourcesTest, AReportByThePublicIsLookedInto) {
    CaseBook cases(*m_database, m_clock, m_school->principal);
    Tips tips(*m_database, m_clock, m_school->principal, cases);
    Tip tip;
    tip.day = QDate(2026, 11, 4);
    tip.aboutWhom = QStringLiteral("某童");
    tip.place = QStringLiteral("水美村");
    tip.text = QStringLiteral("在家务工");
    const auto id = tips.add(tip, m_school->school);
    ASSERT_OK(id);
    const auto item = duty(AgendaKind::HandleTip, m_school->principal);
    ASSERT_TRUE(item);
    EXPECT_EQ(item->due, QDate(2026, 11, 11));
    EXPECT_EQ(item->urgency, Urgency::Must);
    ASSERT_OK(tips.handle(*id, QStringLiteral("已核实")));
    EXPECT_FALSE(duty(AgendaKind::HandleTip, m_school->principal));
}

TEST_P(AgendaSourcesTest, TheTermCheckIsAskedOfTheOfficeAndOfTheClassThatIsLeft) {
    m_clock.set(QDate(2026, 9, 10), QTime(10, 0));
    ASSERT_TRUE(duty(AgendaKind::TermCheck, m_school->officer));
    EXPECT_FALSE(duty(AgendaKind::TermCheck, m_school->teacher)) << "nobody has opened it";
    CaseBook cases(*m_database, m_clock, m_school->officer);
    TermChecks checks(*m_database, cases, m_clock, m_school->officer);
    const auto check = checks.open(m_school->school);
    ASSERT_OK(check);
    EXPECT_TRUE(duty(AgendaKind::TermCheck, m_school->teacher));
    ASSERT_OK(checks.confirmClass(*check, m_school->class73, {}, 0));
    EXPECT_FALSE(duty(AgendaKind::TermCheck, m_school->teacher));
    EXPECT_TRUE(duty(AgendaKind::TermCheck, m_school->otherTeacher));
    ASSERT_OK(checks.confirmClass(*check, m_school->class82, {}, 0));
    ASSERT_OK(checks.finish(*check));
    EXPECT_FALSE(duty(AgendaKind::TermCheck, m_school->officer));
}

TEST_P(AgendaSourcesTest, AMonthsReportIsAskedForUntilItWentUp) {
    m_clock.set(QDate(2026, 11, 4), QTime(10, 0));
    ASSERT_TRUE(duty(AgendaKind::MonthlyReport, m_school->officer));
    EXPECT_FALSE(duty(AgendaKind::MonthlyReport, m_school->teacher));
    QTemporaryDir folder;
    ReportDesk desk(*m_database, m_clock, m_school->officer);
    ASSERT_OK(desk.write({QDate(2026, 10, 1)}, m_school->school, folder.filePath("october")));
    EXPECT_FALSE(duty(AgendaKind::MonthlyReport, m_school->officer));
}

TEST_P(AgendaSourcesTest, AMonthsReportPrintedOrExportedIsReportedOnceTheMonthIsOver) {
    QTemporaryDir folder;
    MonthlyReports reports(*m_database, m_clock, m_school->officer);
    const ReportMonth november{QDate(2026, 11, 1)};
    m_clock.set(QDate(2026, 11, 10), QTime(10, 0));
    ASSERT_OK(reports.write(november, m_school->school, folder.filePath("early.xlsx")));
    m_clock.set(QDate(2026, 12, 1), QTime(10, 0));
    EXPECT_TRUE(duty(AgendaKind::MonthlyReport, m_school->officer)) << "it held ten days";
    ASSERT_OK(reports.notePrinted(november, m_school->school));
    EXPECT_FALSE(duty(AgendaKind::MonthlyReport, m_school->officer));
}

TEST_P(AgendaSourcesTest, OneSchoolsReportIsNotTheOthers) {
    m_clock.set(QDate(2026, 11, 4), QTime(10, 0));
    ASSERT_OK(m_database->write([](db::Writer& tx) {
        tx.change("INSERT INTO school (code, name, town_id) SELECT '3144000002', '乙校', town_id "
                  "FROM school",
                  {});
    }));
    QTemporaryDir folder;
    MonthlyReports reports(*m_database, m_clock, m_school->officer);
    ASSERT_OK(reports.write({QDate(2026, 10, 1)}, m_school->school, folder.filePath("one.xlsx")));
    EXPECT_FALSE(duty(AgendaKind::MonthlyReport, m_school->officer));
    Actor bureau = m_school->officer;
    bureau.role = Role::DistrictOfficer;
    bureau.school = {};
    const auto left = duty(AgendaKind::MonthlyReport, bureau);
    ASSERT_TRUE(left);
    EXPECT_EQ(left->explanation.missing, QStringList{QStringLiteral("乙校")});
}

TEST_P(AgendaSourcesTest, AReportLeftOutStaysOverdueInASchoolThatWasKeptHere) {
    m_school->teach(QDate(2026, 10, 12), QDate(2026, 10, 16));
    m_clock.set(QDate(2026, 11, 23), QTime(10, 0));
    const auto item = duty(AgendaKind::MonthlyReport, m_school->officer);
    ASSERT_TRUE(item);
    EXPECT_EQ(item->due, QDate(2026, 11, 5));
    EXPECT_FALSE(item->why.contains(QStringLiteral("September"))) << "not kept here then";
}

TEST_P(AgendaSourcesTest, TablesLeftOutStayOverdueInASchoolThatWasKeptHere) {
    m_clock.set(QDate(2027, 5, 10), QTime(10, 0));
    EXPECT_FALSE(duty(AgendaKind::StatisticsTables, m_school->officer)) << "nothing to count";
    m_school->teach(QDate(2026, 12, 14), QDate(2026, 12, 15));
    const auto item = duty(AgendaKind::StatisticsTables, m_school->officer);
    ASSERT_TRUE(item);
    EXPECT_EQ(item->due, QDate(2027, 3, 15));
}

TEST_P(AgendaSourcesTest, ARollMissedLastWeekStaysUntilItIsTaken) {
    const QDate wednesday(2026, 11, 11), tuesday(2026, 11, 10);
    m_school->teach(QDate(2026, 11, 2), QDate(2026, 11, 9));
    m_clock.set(wednesday, QTime(8, 0));
    const auto missed = [&](const Actor& actor) -> std::optional<AgendaItem> {
        const auto day = Agenda(*m_database, m_clock, actor).today();
        EXPECT_OK(day);
        for (const AgendaItem& item : day->due) {
            if (item.kind == AgendaKind::TakeRoll && item.due < m_clock.today()) {
                return item;
            }
        }
        return std::nullopt;
    };
    const auto item = missed(m_school->teacher);
    ASSERT_TRUE(item);
    EXPECT_EQ(item->due, tuesday);
    EXPECT_EQ(item->schoolClass, m_school->class73);
    EXPECT_EQ(item->explanation.missing.size(), 2);
    m_clock.set(QDate(2026, 11, 18), QTime(8, 0));
    m_school->teach(wednesday, QDate(2026, 11, 17));
    EXPECT_FALSE(missed(m_school->teacher)) << "longer ago than it is asked for";
    m_clock.set(wednesday, QTime(8, 0));
    RollBook book(*m_database, m_clock, m_school->teacher);
    ASSERT_OK(book.take({m_school->class73, tuesday, Session::Morning}, {}, 0));
    ASSERT_EQ(missed(m_school->teacher)->session, Session::Afternoon);
    ASSERT_OK(book.take({m_school->class73, tuesday, Session::Afternoon}, {}, 0));
    EXPECT_FALSE(missed(m_school->teacher));
}

TEST_P(AgendaSourcesTest, AClassNeverCalledHasMissedNothing) {
    m_clock.set(QDate(2026, 11, 11), QTime(8, 0));
    for (const AgendaItem& item :
         Agenda(*m_database, m_clock, m_school->principal).today().value_or(AgendaDay()).due) {
        EXPECT_FALSE(item.kind == AgendaKind::TakeRoll && item.due < m_clock.today());
    }
}

TEST_P(AgendaSourcesTest, TheRegistersChildrenOutsideSchoolAreADuty) {
    SchoolAgeRegister known(*m_database, m_clock, m_school->officer);
    EXPECT_FALSE(duty(AgendaKind::ChildrenOutside, m_school->officer));
    const auto save = [&](SchoolAgeChildId id, const char* name, Standing standing, QDate birth) {
        SchoolAgeEntry entry;
        entry.name = QString::fromUtf8(name);
        entry.birthDate = birth;
        entry.town = QStringLiteral("清溪镇");
        entry.village = QStringLiteral("水美村");
        entry.standing = standing;
        entry.reason = QStringLiteral("未找到");
        const auto saved = known.save(id, entry);
        EXPECT_OK(saved);
        return saved.value_or(SchoolAgeChildId());
    };
    const auto child = save({}, "某童", Standing::NotEnrolled, QDate(2018, 3, 1));
    save({}, "出国童", Standing::Abroad, QDate(2018, 4, 1));
    save({}, "超龄", Standing::NotEnrolled, QDate(2008, 4, 1));
    const auto item = duty(AgendaKind::ChildrenOutside, m_school->officer);
    ASSERT_TRUE(item);
    EXPECT_EQ(item->subject, QStringLiteral("水美村"));
    EXPECT_EQ(item->explanation.missing, QStringList{QStringLiteral("某童")});
    EXPECT_FALSE(duty(AgendaKind::ChildrenOutside, m_school->teacher));
    save(child, "某童", Standing::EnrolledElsewhere, QDate(2018, 3, 1));
    EXPECT_FALSE(duty(AgendaKind::ChildrenOutside, m_school->officer));
}

} // namespace xiange
