#include "core/agenda/agenda.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

namespace xiange {

namespace {

const QDate monday(2026, 11, 9);

class AgendaOfDay : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_school = std::make_unique<test::CaseSchool>(*m_database);
        }
    }
    AgendaDay of(const Actor& actor) {
        const auto day = Agenda(*m_database, m_clock, actor).today();
        EXPECT_OK(day);
        return day.value_or(AgendaDay());
    }
    /// What the calendar asks of the school stands in tests of its own.
    static QList<AgendaItem> ofChildrenAndClasses(const AgendaDay& day) {
        QList<AgendaItem> items = day.due;
        items.removeIf([](const AgendaItem& item) {
            return item.kind == AgendaKind::DataCheck || item.kind == AgendaKind::MonthlyReport ||
                   item.kind == AgendaKind::TermCheck;
        });
        return items;
    }
    static QStringList lines(const AgendaDay& day) {
        QStringList all;
        for (const AgendaItem& item : ofChildrenAndClasses(day)) {
            all << item.subject + QLatin1Char(' ') + codeOf(agendaKinds, item.kind);
        }
        return all;
    }

    FixedClock m_clock{QDate(2026, 11, 11), QTime(10, 0)}; // Wednesday
    std::unique_ptr<test::CaseSchool> m_school;
};
INSTANTIATE_ON_BOTH_ENGINES(AgendaOfDay);

} // namespace

TEST_P(AgendaOfDay, EachPersonSeesTheDutiesOfTheOwnReach) {
    const QDate today = m_clock.today();
    m_school->teach(monday, today,
                    {{m_school->chen, monday, today},
                     {m_school->lin, today, today},
                     {m_school->huang, today, today}});
    EXPECT_EQ(lines(of(m_school->teacher)),
              (QStringList{QStringLiteral("陈浩宇 contact"), QStringLiteral("陈浩宇 visit_home"),
                           QStringLiteral("陈浩宇 report_to_principal"),
                           QStringLiteral("林佳 contact")}));
    EXPECT_EQ(lines(of(m_school->otherTeacher)), QStringList{QStringLiteral("黄子轩 contact")});
    EXPECT_EQ(lines(of(m_school->principal)).size(), 5);
}

TEST_P(AgendaOfDay, AnAccountIsToldWhatItMayNotDoByItself) {
    const QDate friday(2026, 11, 20);
    m_clock.set(friday, QTime(16, 0));
    m_school->teach(monday, friday, {{m_school->chen, monday, friday}});
    CaseBook book(*m_database, m_clock, m_school->teacher);
    for (const int day : {10, 17, 20}) {
        CaseEntry contact;
        contact.day = QDate(2026, 11, day);
        contact.means = day == 20 ? ContactMeans::Visit : ContactMeans::Phone;
        contact.outcome = ContactOutcome::Refuses;
        ASSERT_OK(book.addContact(m_school->chen, contact));
    }
    const auto mayConfirm = [&](const Actor& actor) -> std::optional<bool> {
        for (const AgendaItem& item : of(actor).due) {
            if (item.kind == AgendaKind::Confirm) {
                return item.mayAct;
            }
        }
        return std::nullopt;
    };
    EXPECT_EQ(mayConfirm(m_school->principal), true);
    EXPECT_EQ(mayConfirm(m_school->teacher), false);
    Actor bureau = m_school->principal;
    bureau.role = Role::TownOfficer;
    bureau.school = {};
    EXPECT_EQ(mayConfirm(bureau), false);
    for (const AgendaItem& item : of(bureau).due) {
        EXPECT_FALSE(item.student.isValid() && item.mayAct) << qPrintable(item.why);
    }
}

TEST_P(AgendaOfDay, AContactWrittenDownTodayClearsTheDutyAndItsAgreementWaits) {
    const QDate today = m_clock.today();
    m_school->teach(today, today, {{m_school->lin, today, today}});
    ASSERT_EQ(lines(of(m_school->teacher)), QStringList{QStringLiteral("林佳 contact")});
    CaseBook book(*m_database, m_clock, m_school->teacher);
    CaseEntry contact;
    contact.means = ContactMeans::Phone;
    contact.outcome = ContactOutcome::WillReturn;
    contact.nextStep = QStringLiteral("周五返校");
    contact.nextStepDay = QDate(2026, 11, 13);
    ASSERT_OK(book.addContact(m_school->lin, contact));
    const AgendaDay after = of(m_school->teacher);
    EXPECT_EQ(lines(after), QStringList());
    ASSERT_EQ(after.later.size(), 1);
    EXPECT_EQ(after.later.first().why, QStringLiteral("周五返校"));
    EXPECT_EQ(after.later.first().due, QDate(2026, 11, 13));
}

TEST_P(AgendaOfDay, RollsNotTakenTodayAreDutiesOnSchoolDaysOnly) {
    const AgendaDay wednesday = of(m_school->principal);
    EXPECT_EQ(lines(wednesday), (QStringList{QStringLiteral("七年级3班 take_roll"),
                                             QStringLiteral("八年级2班 take_roll")}));
    EXPECT_EQ(wednesday.figures.rolls, 0);
    EXPECT_EQ(wednesday.figures.rollsInAll, 4);
    m_clock.set(QDate(2026, 11, 14), QTime(10, 0)); // Saturday
    EXPECT_EQ(lines(of(m_school->principal)), QStringList());
    EXPECT_EQ(of(m_school->principal).figures.nextSchoolDay, QDate(2026, 11, 16));
}

TEST_P(AgendaOfDay, TheFiguresCountWhatTheListIsAbout) {
    const QDate today = m_clock.today();
    m_school->teach(monday, today,
                    {{m_school->chen, monday, today}, {m_school->huang, today, today}});
    CaseBook book(*m_database, m_clock, m_school->principal);
    const auto id = book.open(m_school->chen);
    ASSERT_OK(id);
    CaseEntry mark;
    mark.kind = EntryKind::MarkedSuspected;
    ASSERT_OK(book.add(*id, mark));
    const DayFigures figures = of(m_school->principal).figures;
    EXPECT_EQ(figures.runs, 2);
    EXPECT_DOUBLE_EQ(figures.longestRun, 3);
    EXPECT_EQ(figures.openCases, 1);
    EXPECT_EQ(figures.watched, 0);
    EXPECT_EQ(figures.casesDue, 1);
    EXPECT_EQ(figures.expected, 8); // four children, called twice
    EXPECT_EQ(figures.present, 4);
}

TEST_P(AgendaOfDay, TheCommandLineGetsTheKeysOfTheContract) {
    const QDate today = m_clock.today();
    m_school->teach(today, today, {{m_school->lin, today, today}});
    const AgendaDay day = of(m_school->teacher);
    ASSERT_EQ(ofChildrenAndClasses(day).size(), 1);
    const QJsonObject json = toJson(ofChildrenAndClasses(day).first());
    EXPECT_EQ(json.keys(), (QStringList{"due", "kind", "rule", "source", "subject", "why"}));
    EXPECT_EQ(json.value(QLatin1String("due")), QStringLiteral("2026-11-11"));
    EXPECT_EQ(json.value(QLatin1String("source")),
              QStringLiteral("《预防未成年人犯罪法》第三十四条"));
}

} // namespace xiange
