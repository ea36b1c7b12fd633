#include "tests/core/students/roster_fixture.h"

namespace xiange {

namespace {

using test::titles;

class RosterUndoTest : public test::RosterFixture {};
INSTANTIATE_ON_BOTH_ENGINES(RosterUndoTest);

} // namespace

TEST_P(RosterUndoTest, AnImportIsUndoneAsAWhole) {
    const RosterFile before = rosterOf(
        {titles, QStringLiteral("张三|340524201301010016||七(3)班|13900000001|2013-01-01")});
    import(before);
    const RosterResult second = import(
        rosterOf({titles, QStringLiteral("张三|340524201301010016||七(4)班|13900000009|2013-01-01"),
                  QStringLiteral("李四|11010519491231002X||七(5)班|13900000002|1949-12-31")}));
    EXPECT_EQ(count("SELECT COUNT(*) FROM school_class"), 3);
    RosterImport imports(*m_database, m_clock, m_actor);
    const auto undone = imports.undo(second.id);
    ASSERT_OK(undone);
    EXPECT_EQ(*undone, 2);
    EXPECT_EQ(plan(before).unchanged, 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM student"), 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM school_class"), 1);
    EXPECT_FALSE(imports.undo(second.id));
    const auto history = imports.history();
    ASSERT_OK(history);
    ASSERT_EQ(history->size(), 2);
    EXPECT_TRUE(history->first().undoneAt.isValid());
    EXPECT_EQ(history->last().children, 1);
}

TEST_P(RosterUndoTest, WhatHasBeenChangedSinceIsNotUndone) {
    const RosterResult first =
        import(rosterOf({titles, QStringLiteral("张三|340524201301010016||七(3)班|13900000001|")}));
    import(rosterOf({titles, QStringLiteral("张三|340524201301010016||七(3)班|13900000002|")}));
    const auto undone = RosterImport(*m_database, m_clock, m_actor).undo(first.id);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(undone.error().text.contains(QStringLiteral("张三")));
    EXPECT_EQ(count("SELECT COUNT(*) FROM student"), 1);
}

TEST_P(RosterUndoTest, AChildThatHasBeenMarkedStays) {
    const RosterResult first =
        import(rosterOf({titles, QStringLiteral("张三|340524201301010016||七(3)班|13900000001|")}));
    const StudentId child = first.plan.entries.first().after.id;
    const auto marked = m_database->write([&](db::Writer& tx) {
        const auto roll =
            tx.insert<RollCallId>("INSERT INTO roll_call (class_id, day, session, taken_at) "
                                  "VALUES (:class, :day, 'am', :now) RETURNING id",
                                  {{"class", first.plan.entries.first().after.currentClass()},
                                   {"day", m_clock.today()},
                                   {"now", m_clock.now()}});
        tx.change("INSERT INTO mark (roll_call_id, student_id, kind) "
                  "VALUES (:roll, :child, 'unexcused')",
                  {{"roll", roll}, {"child", child}});
    });
    ASSERT_OK(marked);
    const auto undone = RosterImport(*m_database, m_clock, m_actor).undo(first.id);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(count("SELECT COUNT(*) FROM student"), 1);
}

TEST_P(RosterUndoTest, AChildMarkedInTheNewClassIsNotPutBack) {
    import(rosterOf({titles, QStringLiteral("张三|340524201301010016||七(3)班|13900000001|")}));
    const RosterResult second =
        import(rosterOf({titles, QStringLiteral("张三|340524201301010016||七(4)班|13900000001|")}));
    const StudentRecord& moved = second.plan.entries.first().after;
    mark(moved.id, moved.currentClass());
    expectUndoRefused(second.id);
    EXPECT_EQ(count("SELECT COUNT(*) FROM enrolment e JOIN school_class c ON c.id = e.class_id "
                    "WHERE e.until IS NULL AND c.number = 4"),
              1);
}

TEST_P(RosterUndoTest, AMarkInTheOldClassDoesNotKeepAMoveFromBeingUndone) {
    const RosterResult first =
        import(rosterOf({titles, QStringLiteral("张三|340524201301010016||七(3)班|13900000001|")}));
    const StudentRecord& child = first.plan.entries.first().after;
    mark(child.id, child.currentClass());
    m_clock.set(QDate(2026, 11, 24));
    const RosterResult second =
        import(rosterOf({titles, QStringLiteral("张三|340524201301010016||七(4)班|13900000001|")}));
    ASSERT_OK(RosterImport(*m_database, m_clock, m_actor).undo(second.id));
    EXPECT_EQ(count("SELECT COUNT(*) FROM enrolment e JOIN school_class c ON c.id = e.class_id "
                    "WHERE e.until IS NULL AND c.number = 3"),
              1);
}

TEST_P(RosterUndoTest, AChildOnLeaveStays) {
    const RosterResult first =
        import(rosterOf({titles, QStringLiteral("张三|340524201301010016||七(3)班|13900000001|")}));
    const auto written = m_database->write([&](db::Writer& tx) {
        tx.change("INSERT INTO leave_span (student_id, kind, first_day, first_session, last_day, "
                  "last_session, recorded_at) "
                  "VALUES (:child, 'sick', :day, 'am', :day, 'pm', :now)",
                  {{"child", first.plan.entries.first().after.id},
                   {"day", m_clock.today()},
                   {"now", m_clock.now()}});
    });
    ASSERT_OK(written);
    expectUndoRefused(first.id);
    EXPECT_EQ(count("SELECT COUNT(*) FROM student"), 1);
}

TEST_P(RosterUndoTest, AChildWithAPaperStays) {
    const RosterResult first =
        import(rosterOf({titles, QStringLiteral("张三|340524201301010016||七(3)班|13900000001|")}));
    const auto written = m_database->write([&](db::Writer& tx) {
        tx.change("INSERT INTO paper (kind, school_id, student_id, year, number, number_text, "
                  "title, content, made_at) "
                  "VALUES ('letter', :school, :child, 2026, 1, '1', 'x', '{}', :now)",
                  {{"school", m_school},
                   {"child", first.plan.entries.first().after.id},
                   {"now", m_clock.now()}});
    });
    ASSERT_OK(written);
    expectUndoRefused(first.id);
    EXPECT_EQ(count("SELECT COUNT(*) FROM student"), 1);
}

TEST_P(RosterUndoTest, AClassWithADraftOrAPaperOutlivesTheUndo) {
    const RosterResult first =
        import(rosterOf({titles, QStringLiteral("张三|340524201301010016||七(3)班|13900000001|"),
                         QStringLiteral("李四|11010519491231002X||七(4)班|13900000002|"),
                         QStringLiteral("王五|||七(5)班|13900000003|2013-01-01")}));
    const auto written = m_database->write([&](db::Writer& tx) {
        tx.change("INSERT INTO roll_draft (class_id, day, session, account_id, marks, saved_at) "
                  "VALUES (:class, :day, 'am', :account, '[]', :now)",
                  {{"class", first.plan.entries[0].after.currentClass()},
                   {"day", m_clock.today()},
                   {"account", m_actor.account},
                   {"now", m_clock.now()}});
        tx.change("INSERT INTO paper (kind, school_id, class_id, year, number, number_text, "
                  "title, content, made_at) "
                  "VALUES ('sheet', :school, :class, 2026, 1, '1', 'x', '{}', :now)",
                  {{"school", m_school},
                   {"class", first.plan.entries[1].after.currentClass()},
                   {"now", m_clock.now()}});
    });
    ASSERT_OK(written);
    ASSERT_OK(RosterImport(*m_database, m_clock, m_actor).undo(first.id));
    EXPECT_EQ(count("SELECT COUNT(*) FROM student"), 0);
    EXPECT_EQ(count("SELECT COUNT(*) FROM school_class"), 2);
}

TEST_P(RosterUndoTest, AnUndoneImportKeepsNothingPrivate) {
    import(rosterOf({titles, QStringLiteral("张三|340524201301010016||七(3)班|13900000001|")}));
    const RosterResult second = import(
        rosterOf({titles, QStringLiteral("张三|340524201301010016||七(4)班|13900000009|"),
                  QStringLiteral("李四|11010519491231002X||七(5)班|13900000002|1949-12-31")}));
    RosterImport imports(*m_database, m_clock, m_actor);
    ASSERT_OK(imports.undo(second.id));
    EXPECT_EQ(count("SELECT COUNT(*) FROM import_change WHERE before_json LIKE '%13900000009%' "
                    "OR after_json LIKE '%13900000009%' OR after_json LIKE '%11010519491231002X%'"),
              0);
    const auto history = imports.history();
    ASSERT_OK(history);
    EXPECT_EQ(history->first().children, 2);
    EXPECT_EQ(history->last().children, 1);
}

} // namespace xiange
