#include "core/checks/list_comparison.h"
#include "core/sheets/workbook_reader.h"
#include "core/students/school_age_register.h"
#include "tests/core/students/roster_fixture.h"
#include "tests/support/database_dump.h"

#include <QTemporaryDir>

namespace xiange {

namespace {

class ListComparisonTest : public test::RosterFixture {
protected:
    void SetUp() override {
        RosterFixture::SetUp();
        if (!m_database) {
            return;
        }
        m_cases = std::make_unique<CaseBook>(*m_database, m_clock, m_actor);
        m_lists = std::make_unique<ListComparison>(*m_database, *m_cases, m_clock, m_actor);
    }
    void importRosters() {
        RosterOptions options;
        options.changesOnly = true;
        for (const char* name :
             {"roster-junior.xlsx", "roster-village.csv", "roster-primary.xls"}) {
            import(sample(name), options);
        }
    }
    ListReading read(const char* name) {
        const auto reading =
            readWorkbook(QStringLiteral(XIANGE_TEST_DATA "/") + QString::fromLatin1(name))
                .and_then(readListRows);
        EXPECT_OK(reading);
        return reading.value_or(ListReading{});
    }
    ComparedList compare(const ListReading& reading, ListSource source) {
        const auto list = m_lists->compare(QStringLiteral("名单.xlsx"), reading, source)
                              .and_then([&](ComparedListId id) { return m_lists->one(id); });
        EXPECT_OK(list);
        return list.value_or(ComparedList{});
    }
    QList<ComparedRow> rows(ComparedListId id, ListOutcome outcome) {
        ComparedRowFilter filter;
        filter.outcome = outcome;
        const auto found = m_lists->rows(id, filter);
        EXPECT_OK(found);
        return found.value_or(QList<ComparedRow>());
    }
    static void expectCounts(const ComparedList& list, const QList<int>& expected) {
        EXPECT_EQ((QList<int>{list.same, list.near, list.notFound, list.outOfAge, list.rejected}),
                  expected);
    }

    // A list of the police that names a pupil who works and a child whom the register knows
    // already, with another phone; both decided.
    ComparedList aPupilAndAKnownChild() {
        importRosters();
        ListReading civil = read("list-civil-affairs.xlsx");
        const ComparedList known = compare(civil, ListSource::CivilAffairs);
        const ComparedRow missing = rows(known.id, ListOutcome::NotFound).first();
        EXPECT_OK(
            m_lists->decide(missing.id, {ListDecision::Different, {}, Standing::NotEnrolled, {}}));
        EXPECT_OK(m_lists->book(known.id));
        const int pupil = rows(known.id, ListOutcome::Same).first().row;
        ListReading police;
        for (ListChild& child : civil.children) {
            if (child.row == missing.row || child.row == pupil) {
                child.phone = QStringLiteral("13900000001");
                child.address = QStringLiteral("清溪镇水美村9号");
                police.children.append(child);
            }
        }
        const ComparedList list = compare(police, ListSource::Police);
        const ComparedRow same = rows(list.id, ListOutcome::Same).first();
        EXPECT_OK(m_lists->decide(
            same.id, {ListDecision::Same, same.pupils.first().student, Standing::Working, {}}));
        EXPECT_OK(m_lists->decide(rows(list.id, ListOutcome::NotFound).first().id,
                                  {ListDecision::Different, {}, Standing::CannotBeFound, {}}));
        return list;
    }
    QMap<QString, QStringList> dump() {
        QStringList leftOut = test::logTables();
        leftOut += {QStringLiteral("list_booking"), QStringLiteral("list_booking_child"),
                    QStringLiteral("list_booking_group")};
        return test::dumpOf(*m_database, leftOut);
    }

    std::unique_ptr<CaseBook> m_cases;
    std::unique_ptr<ListComparison> m_lists;
};
INSTANTIATE_ON_BOTH_ENGINES(ListComparisonTest);

} // namespace

TEST_P(ListComparisonTest, TheSampleListsGiveThePlantedNumbers) {
    importRosters();
    const ComparedList civil = compare(read("list-civil-affairs.xlsx"), ListSource::CivilAffairs);
    EXPECT_EQ(civil.rows, 64);
    expectCounts(civil, {44, 10, 6, 4, 0});
    expectCounts(compare(read("list-police-hukou.csv"), ListSource::Police), {800, 0, 37, 0, 0});
    expectCounts(compare(read("list-disabled.xls"), ListSource::Disabled), {31, 0, 5, 0, 0});

    int homophones = 0;
    int digits = 0;
    for (const ComparedRow& row : rows(civil.id, ListOutcome::Near)) {
        homophones += row.pupils.first().signs.contains(MatchSign::Homophone) ? 1 : 0;
        digits += row.pupils.first().signs.contains(MatchSign::OneDigit) ? 1 : 0;
    }
    EXPECT_EQ(homophones, 4);
    EXPECT_EQ(digits, 6);
}

TEST_P(ListComparisonTest, BookingTakesNoNearMissWithoutAPerson) {
    importRosters();
    const ComparedList list = compare(read("list-civil-affairs.xlsx"), ListSource::CivilAffairs);
    const auto booked = m_lists->book(list.id);
    ASSERT_OK(booked);
    EXPECT_EQ(booked->rows, 44);
    EXPECT_EQ(booked->keyGroups, 44);
    EXPECT_EQ(count("SELECT COUNT(*) FROM key_group WHERE source LIKE 'Civil affairs%'"), 44);
    EXPECT_EQ(count("SELECT COUNT(*) FROM compared_row WHERE outcome <> 'same' "
                    "AND booked_at IS NOT NULL"),
              0);

    const QList<ComparedRow> near = rows(list.id, ListOutcome::Near);
    ASSERT_EQ(near.size(), 10);
    ASSERT_OK(m_lists->decide(
        near[0].id,
        {ListDecision::Same, near[0].pupils.first().student, {}, QStringLiteral("户口本")}));
    ASSERT_OK(m_lists->decide(near[1].id, {ListDecision::Different, {}, {}, {}}));
    ASSERT_OK(m_lists->decide(near[2].id, {ListDecision::Later, {}, {}, {}}));
    const auto second = m_lists->book(list.id);
    ASSERT_OK(second);
    EXPECT_EQ(second->rows, 1);
    EXPECT_EQ(count("SELECT COUNT(*) FROM key_group WHERE source LIKE 'Civil affairs%'"), 45);
    EXPECT_FALSE(m_lists->decide(near[0].id, {ListDecision::Later, {}, {}, {}}));
}

TEST_P(ListComparisonTest, TheLastDecisionCanBeTakenBackOneByOne) {
    importRosters();
    const ComparedList list = compare(read("list-civil-affairs.xlsx"), ListSource::CivilAffairs);
    const QList<ComparedRow> near = rows(list.id, ListOutcome::Near);
    ASSERT_OK(m_lists->decide(near[3].id, {ListDecision::Later, {}, {}, {}}));
    ASSERT_OK(m_lists->decide(near[1].id, {ListDecision::Different, {}, {}, {}}));
    EXPECT_EQ(m_lists->one(list.id)->open, 15);
    EXPECT_EQ(*m_lists->undo(list.id), near[1].id);
    EXPECT_EQ(m_lists->one(list.id)->open, 16);
    EXPECT_EQ(*m_lists->undo(list.id), near[3].id);
    EXPECT_FALSE(m_lists->undo(list.id)->isValid());
}

TEST_P(ListComparisonTest, ASecondRunShowsOnlyWhatChanged) {
    importRosters();
    ListReading reading = read("list-civil-affairs.xlsx");
    const ComparedList first = compare(reading, ListSource::CivilAffairs);
    EXPECT_EQ(first.fresh, 64);
    const QList<ComparedRow> near = rows(first.id, ListOutcome::Near);
    ASSERT_OK(m_lists->decide(near[0].id, {ListDecision::Different, {}, {}, {}}));
    ASSERT_OK(m_lists->book(first.id));

    reading.children.removeLast();
    reading.children[0].category = QStringLiteral("孤儿");
    const ComparedList second = compare(reading, ListSource::CivilAffairs);
    EXPECT_EQ(second.fresh, 1);
    EXPECT_EQ(second.gone, 1);
    EXPECT_EQ(rows(second.id, ListOutcome::Near)[0].decision, ListDecision::Different);
    const auto booked = m_lists->book(second.id);
    ASSERT_OK(booked);
    EXPECT_EQ(booked->rows, 1);
}

TEST_P(ListComparisonTest, ChildrenOnNoRosterStandInTheSchoolAgeRegister) {
    importRosters();
    const ComparedList list = compare(read("list-police-hukou.csv"), ListSource::Police);
    for (const ComparedRow& row : rows(list.id, ListOutcome::NotFound)) {
        ASSERT_OK(m_lists->decide(
            row.id,
            {ListDecision::Different, {}, Standing::NotEnrolled, QStringLiteral("村委会走访")}));
    }
    const auto booked = m_lists->book(list.id);
    ASSERT_OK(booked);
    EXPECT_EQ(booked->schoolAge, 837);
    SchoolAgeRegister children(*m_database, m_clock, m_actor);
    SchoolAgeFilter filter;
    filter.notAtSchool = true;
    const auto missing = children.list(filter);
    ASSERT_OK(missing);
    EXPECT_EQ(missing->size(), 37);
    filter = {};
    filter.listedOnly = true;
    filter.town = QStringLiteral("清溪镇");
    filter.village = QStringLiteral("水美村");
    const auto village = children.list(filter);
    ASSERT_OK(village);
    EXPECT_GT(village->size(), 0);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("台账.xlsx"));
    const auto written = children.write(path);
    ASSERT_OK(written);
    const auto workbook = readWorkbook(path);
    ASSERT_OK(workbook);
    EXPECT_EQ(workbook->sheets.first().rows.size(), *written + 3);
}

TEST_P(ListComparisonTest, AWholeBookingIsTakenBackAndCanBeMadeAgain) {
    importRosters();
    const ComparedList list = compare(read("list-civil-affairs.xlsx"), ListSource::CivilAffairs);
    const ComparedRow missing = rows(list.id, ListOutcome::NotFound).first();
    ASSERT_OK(
        m_lists->decide(missing.id, {ListDecision::Different, {}, Standing::NotEnrolled, {}}));
    const qint64 groups = count("SELECT COUNT(*) FROM key_group");
    const auto booked = m_lists->book(list.id);
    ASSERT_OK(booked);
    ASSERT_GT(booked->keyGroups, 0);
    EXPECT_EQ(count("SELECT COUNT(*) FROM school_age_child"), 1);
    const auto undone = m_lists->undoBooking(list.id);
    ASSERT_OK(undone);
    EXPECT_EQ(undone->rows, booked->rows);
    EXPECT_EQ(undone->keyGroups, booked->keyGroups);
    EXPECT_EQ(count("SELECT COUNT(*) FROM key_group"), groups);
    EXPECT_EQ(count("SELECT COUNT(*) FROM school_age_child"), 0);
    EXPECT_EQ(m_lists->one(list.id)->booked, 0);
    EXPECT_FALSE(m_lists->undoBooking(list.id)) << "only once";
    EXPECT_EQ(m_lists->book(list.id)->rows, booked->rows);
}

TEST_P(ListComparisonTest, ABookingTakenBackLeavesTheDataAsTheyWere) {
    const ComparedList list = aPupilAndAKnownChild();
    const auto before = dump();
    const auto booked = m_lists->book(list.id);
    ASSERT_OK(booked);
    EXPECT_EQ(booked->schoolAge, 2);
    EXPECT_EQ(booked->cases, 1);
    EXPECT_NE(dump(), before);
    EXPECT_EQ(count("SELECT COUNT(*) FROM school_age_child_private WHERE phone = '13900000001'"),
              2);
    const auto undone = m_lists->undoBooking(list.id);
    ASSERT_OK(undone);
    EXPECT_EQ(undone->cases, 1);
    EXPECT_EQ(undone->keptCases, QStringList());
    EXPECT_EQ(dump(), before);
}

TEST_P(ListComparisonTest, ACaseThatSomebodyHasWorkedOnStaysWhenItsBookingIsTakenBack) {
    const ComparedList list = aPupilAndAKnownChild();
    ASSERT_OK(m_lists->book(list.id));
    const QList<CaseFile> open = m_cases->list().value_or(QList<CaseFile>());
    ASSERT_EQ(open.size(), 1);
    CaseEntry note;
    note.text = QStringLiteral("村委会说孩子在外地");
    ASSERT_OK(m_cases->add(open.first().dropoutCase.id, note));
    const auto undone = m_lists->undoBooking(list.id);
    ASSERT_OK(undone);
    EXPECT_EQ(undone->cases, 0);
    EXPECT_EQ(undone->keptCases, QStringList{open.first().dropoutCase.child.name});
    EXPECT_EQ(m_cases->list()->size(), 1);
}

TEST_P(ListComparisonTest, ABookingStaysWhereAChildHasBeenChangedSince) {
    importRosters();
    const ComparedList list = compare(read("list-civil-affairs.xlsx"), ListSource::CivilAffairs);
    const ComparedRow missing = rows(list.id, ListOutcome::NotFound).first();
    ASSERT_OK(
        m_lists->decide(missing.id, {ListDecision::Different, {}, Standing::NotEnrolled, {}}));
    ASSERT_OK(m_lists->book(list.id));
    SchoolAgeRegister children(*m_database, m_clock, m_actor);
    SchoolAgeFilter away;
    away.notAtSchool = true;
    const SchoolAgeChild child = children.list(away)->first();
    SchoolAgeEntry entry;
    entry.name = child.name;
    entry.birthDate = child.birthDate;
    entry.standing = Standing::Working;
    ASSERT_OK(children.save(child.id, entry));
    const auto undone = m_lists->undoBooking(list.id);
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(undone.error().text.contains(child.name));
    EXPECT_EQ(m_lists->one(list.id)->booked, 45);
}

TEST_P(ListComparisonTest, AClassTeacherComparesNoLists) {
    Actor teacher = m_actor;
    teacher.role = Role::ClassTeacher;
    ListComparison lists(*m_database, *m_cases, m_clock, teacher);
    const auto refused = lists.compare(QStringLiteral("x"), {}, ListSource::Police);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NotAllowed);
}

} // namespace xiange
