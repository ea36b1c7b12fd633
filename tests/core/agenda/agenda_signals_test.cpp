// The week's look at warning signals: who is asked, and when it is done.
#include "core/agenda/agenda.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

namespace xiange {

class AgendaSignalsTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (!m_database) {
            return;
        }
        m_school = std::make_unique<test::CaseSchool>(*m_database);
        m_school->teach(QDate(2026, 11, 2), QDate(2026, 11, 20));
        for (const int day : {2, 4, 6, 10, 12}) {
            m_school->mark(m_school->lin, QDate(2026, 11, day), "late");
        }
    }

    std::optional<AgendaItem> duty(const Actor& actor, QDate day = QDate(2026, 11, 20)) {
        FixedClock clock(day);
        const auto read = Agenda(*m_database, clock, actor).today();
        EXPECT_OK(read);
        for (const AgendaItem& item : read ? read->due : QList<AgendaItem>()) {
            if (item.kind == AgendaKind::LookAtSignals) {
                return item;
            }
        }
        return std::nullopt;
    }

    std::unique_ptr<test::CaseSchool> m_school;
};
INSTANTIATE_ON_BOTH_ENGINES(AgendaSignalsTest);

TEST_P(AgendaSignalsTest, TheClassTeacherIsAskedOnceAWeekWithoutHurry) {
    const auto item = duty(m_school->teacher);
    ASSERT_TRUE(item);
    EXPECT_EQ(item->urgency, Urgency::Routine);
    EXPECT_EQ(item->schoolClass, m_school->class73);
    EXPECT_EQ(item->due, QDate(2026, 11, 20)) << "the week's Friday";
    ASSERT_EQ(item->explanation.missing.size(), 1);
    EXPECT_TRUE(item->explanation.missing.first().startsWith(QStringLiteral("林佳")));
    EXPECT_FALSE(item->source.isEmpty());
}

TEST_P(AgendaSignalsTest, NobodyElseIsAskedNorAClassWithoutSignals) {
    EXPECT_FALSE(duty(m_school->otherTeacher));
    EXPECT_FALSE(duty(m_school->officer));
    EXPECT_FALSE(duty(m_school->principal));
}

TEST_P(AgendaSignalsTest, ALookByTheTeacherIsEnoughForTheWeek) {
    const QDate monday(2026, 11, 16);
    FixedClock clock(monday);
    ASSERT_OK(Absences(*m_database, clock, m_school->principal)
                  .noteSignalsSeen(m_school->class73, monday));
    EXPECT_TRUE(duty(m_school->teacher, monday)) << "another's look is not the teacher's";
    Absences teachers(*m_database, clock, m_school->teacher);
    ASSERT_OK(teachers.noteSignalsSeen(m_school->class73, monday));
    ASSERT_OK(teachers.noteSignalsSeen(m_school->class73, monday));
    EXPECT_FALSE(duty(m_school->teacher, monday));
    EXPECT_FALSE(duty(m_school->teacher, QDate(2026, 11, 20)));
    m_school->teach(QDate(2026, 11, 23), QDate(2026, 11, 23));
    EXPECT_TRUE(duty(m_school->teacher, QDate(2026, 11, 23))) << "a new week";
}

TEST_P(AgendaSignalsTest, AStricterPlaceWarnsEarlier) {
    for (const int day : {3, 5, 9}) {
        m_school->mark(m_school->he, QDate(2026, 11, day), "late");
    }
    EXPECT_EQ(duty(m_school->teacher)->explanation.missing.size(), 2)
        << "six times in three days: both half days were marked";
    ASSERT_OK(m_database->write([](db::Writer& tx) {
        tx.change("INSERT INTO setting (name, value) VALUES ('rule.signal.late', '7')");
    }));
    EXPECT_EQ(duty(m_school->teacher)->explanation.missing.size(), 1);
}

TEST_P(AgendaSignalsTest, TheGravestBandComesFirst) {
    ChildSignals often;
    often.found = {WarningSignal{}, WarningSignal{}};
    ChildSignals grave;
    grave.found = {WarningSignal{}};
    grave.found.first().level = 3;
    EXPECT_TRUE(graver(grave, often));
    EXPECT_FALSE(graver(often, grave));
    EXPECT_FALSE(graver(often, often));
}

} // namespace xiange
