#include "core/checks/term_checks.h"
#include "core/sheets/workbook_reader.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>

namespace xiange {

namespace {

const QDate firstDay(2026, 9, 1);

class TermStart : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_school = std::make_unique<test::CaseSchool>(*m_database);
            act(m_school->officer);
        }
    }
    void act(const Actor& actor) {
        m_cases = std::make_unique<CaseBook>(*m_database, m_clock, actor);
        m_checks = std::make_unique<TermChecks>(*m_database, *m_cases, m_clock, actor);
    }
    TermCheckId open() {
        const auto opened = m_checks->open(m_school->school);
        EXPECT_OK(opened);
        return opened.value_or(TermCheckId());
    }
    static NotArrived away(StudentId child) {
        return {child, Whereabouts::Working, Cause::Poverty, QStringLiteral("去深圳了")};
    }
    TermCheckState state(TermCheckId check) {
        auto read = m_checks->state(check);
        EXPECT_OK(read);
        return read.value_or(TermCheckState());
    }

    FixedClock m_clock{firstDay};
    std::unique_ptr<test::CaseSchool> m_school;
    std::unique_ptr<CaseBook> m_cases;
    std::unique_ptr<TermChecks> m_checks;
};
INSTANTIATE_ON_BOTH_ENGINES(TermStart);

} // namespace

TEST_P(TermStart, BeforeItIsOpenedItSaysWhatItWouldExpect) {
    const auto now = m_checks->current(m_school->school);
    ASSERT_OK(now);
    EXPECT_FALSE(now->check.isOpened());
    EXPECT_EQ(now->total.expected, 4);
    EXPECT_EQ(now->total.arrived, 0);
    EXPECT_EQ(now->classesOpen, 2);
    EXPECT_EQ(now->check.deadline, QDate(2026, 10, 1));
}

TEST_P(TermStart, AClassTeacherSeesTheOwnClassAndNoOther) {
    const TermCheckId check = open();
    ASSERT_OK(m_checks->confirmClass(check, m_school->class73, {away(m_school->he)}, 0));
    const TermCheckState whole = state(check);
    ASSERT_EQ(whole.classes.size(), 2);
    act(m_school->otherTeacher);
    const TermCheckState own = state(check);
    ASSERT_EQ(own.classes.size(), 1);
    EXPECT_EQ(own.classes[0].schoolClass, m_school->class82);
    EXPECT_EQ(own.total.expected, 1);
    EXPECT_EQ(own.missing, 0);
    EXPECT_TRUE(own.notArrived.isEmpty()) << "the other class's children are not named";
    EXPECT_EQ(m_checks->current(m_school->school)->classes.size(), 1);
    act(m_school->teacher);
    EXPECT_EQ(state(check).undecided, 1);
}

TEST_P(TermStart, EverySchoolWithinReachIsListedOnce) {
    open();
    const auto all = m_checks->schools();
    ASSERT_OK(all);
    ASSERT_EQ(all->size(), 1);
    EXPECT_EQ(all->front().check.school, m_school->school);
    EXPECT_EQ(all->front().total.expected, 4);
    EXPECT_EQ(all->front().classesOpen, 2);
}

TEST_P(TermStart, TheChildrenExpectedAreThoseOfTheMomentOfOpening) {
    const TermCheckId check = open();
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        tx.change("UPDATE enrolment SET until = :day WHERE student_id = :child",
                  {{"day", firstDay.addDays(-1)}, {"child", m_school->lin}});
    }));
    EXPECT_EQ(state(check).total.expected, 4);
    const auto again = m_checks->open(m_school->school);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().kind, ErrorKind::Conflict);
}

TEST_P(TermStart, OnlyAClassGoneThroughCountsAsArrived) {
    const TermCheckId check = open();
    ASSERT_OK(m_checks->confirmClass(check, m_school->class73, {away(m_school->he)}, 0));
    const TermCheckState now = state(check);
    EXPECT_EQ(now.total.expected, 4);
    EXPECT_EQ(now.total.arrived, 2);
    EXPECT_EQ(now.total.missing, 1);
    EXPECT_EQ(now.classesOpen, 1);
    EXPECT_EQ(now.undecided, 1);
    ASSERT_EQ(now.notArrived.size(), 1);
    EXPECT_EQ(now.notArrived[0].name, QStringLiteral("何语琪"));
    EXPECT_EQ(now.notArrived[0].whereabouts, Whereabouts::Working);
}

TEST_P(TermStart, ASecondPersonsConfirmationIsNotOverwritten) {
    const TermCheckId check = open();
    ASSERT_OK(m_checks->confirmClass(check, m_school->class73, {}, 0));
    const auto late = m_checks->confirmClass(check, m_school->class73, {away(m_school->he)}, 0);
    ASSERT_FALSE(late);
    EXPECT_EQ(late.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(state(check).total.missing, 0);
    ASSERT_OK(m_checks->confirmClass(check, m_school->class73, {away(m_school->he)}, 1));
    ASSERT_OK(m_checks->confirmClass(check, m_school->class73, {}, 2));
    EXPECT_EQ(state(check).total.arrived, 3);
}

TEST_P(TermStart, ALateArrivalUpdatesTheFiguresAndCanBeTakenBack) {
    const TermCheckId check = open();
    ASSERT_OK(m_checks->confirmClass(check, m_school->class73, {away(m_school->he)}, 0));
    m_clock.set(QDate(2026, 9, 9));
    ASSERT_OK(m_checks->setArrived(check, m_school->he, QDate(2026, 9, 8)));
    EXPECT_EQ(state(check).total.arrived, 3);
    EXPECT_EQ(state(check).missing, 0);
    EXPECT_FALSE(m_checks->setArrived(check, m_school->he, QDate(2026, 9, 10)));
    ASSERT_OK(m_checks->setArrived(check, m_school->he, {}));
    EXPECT_EQ(state(check).missing, 1);
    EXPECT_FALSE(m_checks->setArrived(check, m_school->chen, QDate(2026, 9, 8)))
        << "a child that was there from the start";
}

TEST_P(TermStart, ASuspectedChildBecomesACaseWithItsWhereabouts) {
    const TermCheckId check = open();
    ASSERT_OK(m_checks->confirmClass(check, m_school->class73,
                                     {away(m_school->he), NotArrived{m_school->lin}}, 0));
    const auto unknown = m_checks->suspect(check, {m_school->lin});
    ASSERT_FALSE(unknown) << "nobody has said where the child is";
    const auto booked = m_checks->suspect(check, {m_school->he});
    ASSERT_OK(booked);
    EXPECT_EQ(*booked, 1);
    EXPECT_EQ(m_checks->suspect(check, {m_school->he}).value_or(-1), 0) << "once is enough";
    const auto id = m_cases->openCaseOf(m_school->he);
    ASSERT_OK(id);
    const auto file = m_cases->one(*id);
    ASSERT_OK(file);
    EXPECT_EQ(file->state, CaseState::Suspected);
    EXPECT_EQ(file->dropoutCase.origin, CaseOrigin::TermCheck);
    EXPECT_EQ(case_rules::whereaboutsOf(file->dropoutCase.timeline), Whereabouts::Working);
    EXPECT_EQ(state(check).total.suspected, 1);
    EXPECT_EQ(state(check).total.returned, 0);
    EXPECT_FALSE(m_checks->confirmClass(check, m_school->class73, {}, 1))
        << "a child with a case can't silently be left out";
    m_clock.set(QDate(2026, 9, 20));
    ASSERT_OK(m_checks->setArrived(check, m_school->he, QDate(2026, 9, 20)));
    EXPECT_EQ(state(check).total.returned, 1);
}

TEST_P(TermStart, TheTermsStatusChangesAreCountedByClass) {
    const TermCheckId check = open();
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        const auto change = [&](StudentId child, const char* kind, QDate day) {
            tx.change("INSERT INTO status_change (student_id, kind, day, recorded_at) "
                      "VALUES (:child, :kind, :day, :at)",
                      {{"child", child}, {"kind", kind}, {"day", day}, {"at", m_clock.now()}});
        };
        change(m_school->chen, "transferred_in", QDate(2026, 9, 2));
        change(m_school->huang, "resumed", QDate(2026, 9, 3));
        change(m_school->he, "transferred_out", QDate(2026, 5, 3));
    }));
    const TermCheckState now = state(check);
    EXPECT_EQ(now.total.transferredIn, 1);
    EXPECT_EQ(now.total.resumed, 1);
    EXPECT_EQ(now.total.transferredOut, 0) << "of the term before";
    ASSERT_EQ(now.classes.size(), 2);
    EXPECT_EQ(now.classes[0].figures.transferredIn, 1);
    EXPECT_EQ(now.classes[1].figures.resumed, 1);
}

TEST_P(TermStart, AFinishedCheckStaysAsItWas) {
    const TermCheckId check = open();
    ASSERT_OK(m_checks->confirmClass(check, m_school->class73, {away(m_school->he)}, 0));
    EXPECT_FALSE(m_checks->finish(check)) << "a class is open";
    ASSERT_OK(m_checks->confirmClass(check, m_school->class82, {}, 0));
    EXPECT_FALSE(m_checks->finish(check)) << "nobody has decided about a child";
    ASSERT_OK(m_checks->setExplained(check, m_school->he, true));
    ASSERT_OK(m_checks->finish(check));
    const TermCheckState before = state(check);
    EXPECT_TRUE(before.check.isFinished());
    EXPECT_EQ(before.total.expected, 4);
    EXPECT_EQ(before.total.missing, 1);
    EXPECT_FALSE(m_checks->setArrived(check, m_school->he, firstDay));
    EXPECT_FALSE(m_checks->confirmClass(check, m_school->class82, {}, 1));
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        tx.change("UPDATE student SET status = 'transferred_out', name = '改名' WHERE id = :child",
                  {{"child", m_school->he}});
    }));
    EXPECT_EQ(state(check).total, before.total);
    EXPECT_EQ(state(check).notArrived[0].name, QStringLiteral("何语琪"));
}

TEST_P(TermStart, AClassTeacherGoesThroughTheOwnClassOnly) {
    const TermCheckId check = open();
    act(m_school->teacher);
    EXPECT_OK(m_checks->confirmClass(check, m_school->class73, {}, 0));
    const auto other = m_checks->confirmClass(check, m_school->class82, {}, 0);
    ASSERT_FALSE(other);
    EXPECT_EQ(other.error().kind, ErrorKind::NotAllowed);
    EXPECT_FALSE(m_checks->finish(check));
}

TEST_P(TermStart, TheWorkbookHoldsAClassALineAndTheNames) {
    const TermCheckId check = open();
    ASSERT_OK(m_checks->confirmClass(check, m_school->class73, {away(m_school->he)}, 0));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("term.xlsx"));
    ASSERT_OK(m_checks->write(check, path));
    const auto book = readWorkbook(path);
    ASSERT_OK(book);
    ASSERT_EQ(book->sheets.size(), 2);
    QStringList cells;
    for (const Sheet& sheet : book->sheets) {
        for (const SheetRow& row : sheet.rows) {
            for (const Cell& cell : row.cells) {
                cells.append(cell.text);
            }
        }
    }
    EXPECT_TRUE(cells.contains(QStringLiteral("七(3)班")));
    EXPECT_TRUE(cells.contains(QStringLiteral("何语琪")));
    EXPECT_TRUE(cells.contains(QStringLiteral("外出务工")));
}

} // namespace xiange
