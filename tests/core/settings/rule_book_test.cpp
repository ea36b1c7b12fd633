// A rule changed in the book, and what follows from it.
#include "core/absence/absences.h"
#include "core/accounts/accounts.h"
#include "core/agenda/agenda.h"
#include "core/attendance/roll_book.h"
#include "core/settings/rule_book.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace xiange {

class RuleBookTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_school = std::make_unique<test::CaseSchool>(*m_database);
            m_district.name = QStringLiteral("教育局");
            m_district.role = Role::DistrictOfficer;
        }
    }

    Result<void> set(const char* name, const char* value) {
        return RuleBook(*m_database, m_clock, m_district)
            .set(QString::fromLatin1(name), QString::fromUtf8(value));
    }
    void store(const char* name, const char* value) {
        ASSERT_OK(m_database->write([&](db::Writer& tx) {
            tx.change("INSERT INTO setting (name, value) VALUES (:name, :value)",
                      {{"name", QString::fromLatin1(name)}, {"value", QString::fromUtf8(value)}});
        }));
    }
    QList<AgendaItem> duties() {
        const auto day = Agenda(*m_database, m_clock, m_school->teacher).today();
        EXPECT_OK(day);
        return day ? day->due : QList<AgendaItem>();
    }
    bool asks(AgendaKind kind) {
        const auto all = duties();
        return std::any_of(all.begin(), all.end(),
                           [kind](const AgendaItem& item) { return item.kind == kind; });
    }

    FixedClock m_clock{QDate(2026, 11, 13)};
    std::unique_ptr<test::CaseSchool> m_school;
    Actor m_district;
};
INSTANTIATE_ON_BOTH_ENGINES(RuleBookTest);

TEST_P(RuleBookTest, AStepSetEarlierIsDueAtOnceAndItsDefaultTakesItBack) {
    m_school->teach(QDate(2026, 11, 9), QDate(2026, 11, 13),
                    {{m_school->chen, QDate(2026, 11, 12), QDate(2026, 11, 13)}});
    EXPECT_FALSE(asks(AgendaKind::ReportToPrincipal)) << "two days, three are needed";
    ASSERT_OK(set("ladder.3.days", "2"));
    EXPECT_TRUE(asks(AgendaKind::ReportToPrincipal));
    ASSERT_OK(set("ladder.3.source", "清溪镇〔2026〕8号"));
    const auto all = duties();
    EXPECT_TRUE(std::any_of(all.begin(), all.end(), [](const AgendaItem& item) {
        return item.source == QStringLiteral("清溪镇〔2026〕8号");
    }));
    ASSERT_OK(set("ladder.3.days", "3"));
    EXPECT_FALSE(asks(AgendaKind::ReportToPrincipal));
    EXPECT_EQ(m_database->read([](db::Reader& tx) {
        return tx.count("SELECT COUNT(*) FROM setting WHERE name = 'rule.ladder.3.days'");
    }),
              0)
        << "a default is not stored";
}

TEST_P(RuleBookTest, LeaveInsideARunPausesItWhereThePlaceSaysSo) {
    m_school->teach(QDate(2026, 11, 9), QDate(2026, 11, 13),
                    {{m_school->chen, QDate(2026, 11, 9), QDate(2026, 11, 13)}});
    m_school->mark(m_school->chen, QDate(2026, 11, 11), "sick");
    Absences absences(*m_database, m_clock, m_school->teacher);
    auto runs = absences.runsGoingOn(m_clock.today());
    ASSERT_OK(runs);
    ASSERT_EQ(runs->size(), 1);
    EXPECT_EQ(runs->first().run.schoolDays, 2);
    ASSERT_OK(set("run.leave", "pauses"));
    runs = absences.runsGoingOn(m_clock.today());
    ASSERT_EQ(runs->size(), 1);
    EXPECT_EQ(runs->first().run.schoolDays, 4);
    CaseBook cases(*m_database, m_clock, m_school->officer);
    const auto id = cases.open(m_school->chen);
    ASSERT_OK(id);
    EXPECT_EQ(cases.one(*id)->around.run->schoolDays, 4) << "the case reads the same rule";
}

TEST_P(RuleBookTest, TheProofOfAConfirmationFollowsThePlace) {
    m_school->teach(QDate(2026, 11, 9), QDate(2026, 11, 13),
                    {{m_school->chen, QDate(2026, 11, 9), QDate(2026, 11, 13)}});
    CaseBook cases(*m_database, m_clock, m_school->principal);
    CaseEntry contact;
    contact.day = m_clock.today();
    contact.means = ContactMeans::Phone;
    contact.outcome = ContactOutcome::Refuses;
    contact.withWhom = QStringLiteral("父亲");
    contact.text = QStringLiteral("不愿返校");
    const auto id = cases.addContact(m_school->chen, contact);
    ASSERT_OK(id);
    EXPECT_FALSE(cases.confirm(*id));
    RuleBook book(*m_database, m_clock, m_district);
    ASSERT_OK(book.setAll({{"contacts.number", "1"},
                           {"contacts.days", "1"},
                           {"contacts.means", "1"},
                           {"ladder.4.compare", "at_least"},
                           {"ladder.5.compare", "at_least"},
                           {"ladder.6.days", "5"}}));
    EXPECT_OK(cases.confirm(*id));
}

TEST_P(RuleBookTest, TheRegisterShowsTheSignsOfThePlace) {
    m_school->teach(QDate(2026, 11, 9), QDate(2026, 11, 9));
    m_school->mark(m_school->lin, QDate(2026, 11, 9), "sick");
    ASSERT_OK(set("sign.sick", "病"));
    RollBook rolls(*m_database, m_clock, m_school->teacher);
    const auto month = rolls.month(m_school->class73, m_clock.today());
    ASSERT_OK(month);
    QStringList signs;
    for (const RegisterChild& child : month->children) {
        for (const auto& day : child.days) {
            for (const RegisterCell& cell : day) {
                signs.append(cellSymbol(cell, month->signs));
            }
        }
    }
    EXPECT_TRUE(signs.contains(QStringLiteral("病")));
    EXPECT_FALSE(signs.contains(QStringLiteral("△")));
    EXPECT_TRUE(registerLegend(month->signs).join(u' ').contains(QStringLiteral("病")));
}

TEST_P(RuleBookTest, ARollMayBeChangedWithoutAReasonAsLongAsThePlaceAllows) {
    m_school->teach(QDate(2026, 11, 9), QDate(2026, 11, 13));
    RollBook rolls(*m_database, m_clock, m_school->teacher);
    const RollKey key{m_school->class73, QDate(2026, 11, 11), Session::Morning};
    EXPECT_FALSE(rolls.open(key)->needsReason);
    ASSERT_OK(set("roll.days_without_reason", "1"));
    const auto roll = rolls.open(key);
    EXPECT_TRUE(roll->needsReason);
    EXPECT_EQ(roll->daysWithoutReason, 1);
    const auto refused = rolls.take(key, {{m_school->chen, MarkKind::Late, {}}}, roll->version);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().field, QStringLiteral("reason"));
    ASSERT_OK(set("roll.days_without_reason", "2"));
    EXPECT_OK(rolls.take(key, {{m_school->chen, MarkKind::Late, {}}}, roll->version));
}

TEST_P(RuleBookTest, ABrokenStoredValueLeavesTheDefaultStanding) {
    store("rule.ladder.3.days", "bald");
    store("rule.sign.sick", "");
    const auto values = RuleBook(*m_database, m_clock, m_district).read();
    ASSERT_OK(values);
    EXPECT_EQ(values->number("ladder.3.days"), 3);
    EXPECT_EQ(values->damaged().size(), 2);
    ASSERT_OK(set("ladder.3.days", "3"));
    EXPECT_EQ(RuleBook(*m_database, m_clock, m_district).read()->damaged(),
              QStringList{QStringLiteral("sign.sick")})
        << "set again, it is mended";
}

TEST_P(RuleBookTest, OnlyWhoAnswersForAllSchoolsMayChangeARule) {
    for (const Actor& actor : {m_school->teacher, m_school->officer, m_school->principal}) {
        RuleBook book(*m_database, m_clock, actor);
        EXPECT_EQ(book.set("ladder.1.days", "1").error().kind, ErrorKind::NotAllowed);
        EXPECT_FALSE(book.mayChange());
    }
    Actor administrator = m_school->principal;
    administrator.role = Role::Administrator;
    RuleBook own(*m_database, m_clock, administrator);
    EXPECT_OK(own.set("ladder.2.days", "1.5")) << "the only school of these data";
    ASSERT_OK(m_database->write([](db::Writer& tx) {
        tx.change("INSERT INTO school (code, name) VALUES ('2144999902', '上坝小学')");
    }));
    EXPECT_EQ(own.set("ladder.2.days", "1").error().kind, ErrorKind::NotAllowed);
    EXPECT_OK(set("ladder.2.days", "1"));
}

TEST_P(RuleBookTest, AChangeIsRecordedWithTheValueBeforeAndAfterAndARefusalIsNot) {
    ASSERT_OK(set("case.correction_days", "10"));
    EXPECT_FALSE(set("case.correction_days", "99"));
    ASSERT_OK(set("case.correction_days", "10"));
    const auto log = Accounts(*m_database, m_clock).log();
    ASSERT_OK(log);
    ASSERT_EQ(log->size(), 1);
    EXPECT_EQ(log->first().subject, QStringLiteral("case.correction_days"));
    EXPECT_EQ(log->first().detail, QStringLiteral("7 → 10"));
}

TEST_P(RuleBookTest, SeveralChangesHappenTogetherOrNotAtAll) {
    RuleBook book(*m_database, m_clock, m_district);
    int told = 0;
    QObject::connect(&book, &RuleBook::changed, [&told] { ++told; });
    EXPECT_FALSE(book.setAll({{"case.correction_days", "10"}, {"case.relapse_days", "100"}}));
    EXPECT_EQ(book.read()->count("case.correction_days"), 7);
    EXPECT_EQ(told, 0);
    EXPECT_OK(book.setAll({{"case.correction_days", "10"}, {"case.relapse_days", "2"}}));
    EXPECT_EQ(book.read()->count("case.correction_days"), 10);
    EXPECT_EQ(told, 1);
}

} // namespace xiange
