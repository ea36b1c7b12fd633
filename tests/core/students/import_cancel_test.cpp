// An import can be stopped whenever it asks; whatever it was doing, nothing of it stays.
#include "tests/core/students/roster_fixture.h"
#include "tests/support/database_dump.h"

namespace xiange::test {

namespace {

class ImportCancelTest : public RosterFixture {};
INSTANTIATE_ON_BOTH_ENGINES(ImportCancelTest);

} // namespace

TEST_P(ImportCancelTest, ReadingStopsAtTheFirstQuestion) {
    const auto stopped = RosterImport::readFile(
        QStringLiteral(XIANGE_TEST_DATA "/roster-junior.xlsx"), [] { return true; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::Cancelled);
}

TEST_P(ImportCancelTest, NothingStaysWheneverItIsStopped) {
    const RosterFile file = sample("roster-village.csv");
    const auto before = dumpOf(*m_database, {});
    bool planning = false;
    bool writing = false;
    for (int last = 1; last < 200; ++last) {
        int done = -1;
        int asked = 0;
        const auto result =
            RosterImport(*m_database, m_clock, m_actor).import(file, {}, [&](int now, int) {
                done = now;
                return ++asked < last;
            });
        if (result) {
            break; // it asked less often than that
        }
        EXPECT_EQ(result.error().kind, ErrorKind::Cancelled);
        EXPECT_EQ(dumpOf(*m_database, {}), before) << "stopped at question " << last;
        planning = planning || done == 0;
        writing = writing || done > 0;
    }
    EXPECT_TRUE(planning && writing);
    EXPECT_GT(count("SELECT COUNT(*) FROM student"), 0) << "unstopped, it comes to its end";
}

} // namespace xiange::test
