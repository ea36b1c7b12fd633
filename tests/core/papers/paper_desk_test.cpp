#include "core/accounts/accounts.h"
#include "core/cases/case_book.h"
#include "core/checks/term_checks.h"
#include "core/indicators/indicator_board.h"
#include "core/papers/paper_desk.h"
#include "core/papers/paper_fit.h"
#include "core/papers/paper_sheets.h"
#include "core/sample/sample_town.h"
#include "core/schools/schools.h"
#include "core/sheets/workbook_reader.h"
#include "tests/support/paper_words.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>

namespace xiange {

class PaperDeskTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (!m_database) {
            return;
        }
        ASSERT_OK(makeSampleTown(*m_database, m_clock, {3, 300, 1, 3}));
        m_actor = *Accounts(*m_database, m_clock).find();
        m_papers = std::make_unique<PaperRegister>(*m_database, m_clock, m_actor);
        m_desk = std::make_unique<PaperDesk>(*m_database, m_clock, m_actor, *m_papers);
    }

    QList<CaseFile> cases() {
        const auto files = CaseBook(*m_database, m_clock, m_actor).list();
        EXPECT_OK(files);
        return files.value_or(QList<CaseFile>());
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    Actor m_actor;
    std::unique_ptr<PaperRegister> m_papers;
    std::unique_ptr<PaperDesk> m_desk;
};
INSTANTIATE_ON_BOTH_ENGINES(PaperDeskTest);

TEST_P(PaperDeskTest, EveryKindIsWrittenForEveryStateOfACase) {
    QSet<CaseState> done;
    for (const CaseFile& file : cases()) {
        if (done.contains(file.state)) {
            continue;
        }
        done.insert(file.state);
        for (const auto& kind : paperKindCodes) {
            const SchoolId school = file.dropoutCase.child.school;
            const auto paper = m_desk->write(kind.value, {school, {}, {}, file.dropoutCase.id});
            if (!whyNotFitting(kind.value, file.dropoutCase).isEmpty() ||
                kind.value == PaperKind::ServiceRecord || kind.value == PaperKind::TermCheck) {
                continue; // told apart in paper_fit_test and below
            }
            ASSERT_OK(paper) << kind.code;
            const auto text = m_papers->open(*paper);
            ASSERT_OK(text);
            if (aboutOf(kind.value) == PaperAbout::Case) {
                EXPECT_TRUE(test::allText(*text).contains(file.dropoutCase.child.name))
                    << kind.code;
            }
        }
    }
    EXPECT_GE(done.size(), 4);
}

TEST_P(PaperDeskTest, TheTermCheckSaysZeroOnlyWhenEveryClassWasGoneThrough) {
    CaseBook book(*m_database, m_clock, m_actor);
    TermChecks checks(*m_database, book, m_clock, m_actor);
    SchoolId school; // the one of the sample that has not begun
    const auto schools = Schools(*m_database, m_clock, m_actor).list();
    ASSERT_OK(schools);
    for (const School& one : *schools) {
        if (!checks.current(one.id)->check.id.isValid()) {
            school = one.id;
        }
    }
    const PaperSubject subject{school, {}, {}, {}};
    EXPECT_FALSE(m_desk->preview(PaperKind::TermCheck, subject)) << "nobody has checked a class";

    const auto check = checks.open(school);
    ASSERT_OK(check);
    const auto classes = checks.current(school)->classes;
    ASSERT_GT(classes.size(), 1);
    ASSERT_OK(checks.confirmClass(*check, classes.first().schoolClass, {}, 0));
    const auto half = m_desk->preview(PaperKind::TermCheck, subject);
    ASSERT_OK(half);
    EXPECT_FALSE(test::allText(*half).contains(QStringLiteral("（零报告）")));
    EXPECT_TRUE(
        test::allText(*half).contains(QStringLiteral("尚有%1个未排查").arg(classes.size() - 1)));
    EXPECT_TRUE(test::allText(*half).contains(QStringLiteral("未排查，其人数未计入实到")));

    for (const ClassArrival& one : classes.mid(1)) {
        ASSERT_OK(checks.confirmClass(*check, one.schoolClass, {}, 0));
    }
    const auto whole = m_desk->preview(PaperKind::TermCheck, subject);
    ASSERT_OK(whole);
    EXPECT_TRUE(test::allText(*whole).contains(QStringLiteral("排查未发现疑似辍学学生（零报告）")));
    EXPECT_TRUE(test::allText(*whole).contains(QStringLiteral("合计")));
}

TEST_P(PaperDeskTest, TheLedgersNameEveryOpenCaseOfTheSchoolAndOnlyThose) {
    const auto files = cases();
    const SchoolId school = files.first().dropoutCase.child.school;
    const auto paper = m_desk->write(PaperKind::Ledger, {school, {}, {}, {}});
    ASSERT_OK(paper);
    const auto text = m_papers->open(*paper);
    ASSERT_OK(text);
    EXPECT_TRUE(text->landscape);
    const QString words = test::allText(*text);
    for (const CaseFile& file : files) {
        const bool named =
            file.dropoutCase.child.school == school &&
            (file.state == CaseState::Suspected || file.state == CaseState::Confirmed);
        EXPECT_EQ(words.contains(file.dropoutCase.child.studentNo), named);
    }
    EXPECT_TRUE(words.contains(m_actor.name)) << "who took it";
}

TEST_P(PaperDeskTest, ATeacherMayNotWriteALedger) {
    Actor teacher = m_actor;
    teacher.role = Role::ClassTeacher;
    const SchoolId school = cases().first().dropoutCase.child.school;
    PaperRegister papers(*m_database, m_clock, teacher);
    const auto refused = PaperDesk(*m_database, m_clock, teacher, papers)
                             .write(PaperKind::Ledger, {school, {}, {}, {}});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NotAllowed);
}

TEST_P(PaperDeskTest, FillingInAgainTakesTheNewestFacts) {
    const CaseId id = cases().first().dropoutCase.id;
    const auto paper = m_desk->write(PaperKind::Report, {{}, {}, {}, id});
    ASSERT_OK(paper);
    const int version = m_papers->find(*paper)->version;
    CaseEntry contact;
    contact.kind = EntryKind::Contact;
    contact.means = ContactMeans::Phone;
    contact.withWhom = QStringLiteral("姑母");
    contact.text = QStringLiteral("答应明天送回");
    contact.outcome = ContactOutcome::WillReturn;
    ASSERT_OK(CaseBook(*m_database, m_clock, m_actor).add(id, contact));
    ASSERT_OK(m_desk->refill(*paper));
    EXPECT_TRUE(test::allText(*m_papers->open(*paper)).contains(QStringLiteral("答应明天送回")));
    EXPECT_EQ(m_papers->find(*paper)->version, version + 1);
}

TEST_P(PaperDeskTest, TheTablesOfTheStatisticsDateSayWhatTheBoardCountsAsAWorkbookToo) {
    const SchoolId school = cases().first().dropoutCase.child.school;
    IndicatorBoard board(*m_database, m_clock, m_actor);
    const auto figures = board.statistics({school, {}, m_clock.today()});
    ASSERT_OK(figures);
    const auto text = m_desk->preview(PaperKind::StatisticsTables, {school, {}, {}, {}});
    ASSERT_OK(text);
    const QString words = test::allText(*text);
    for (const GradeChanges& grade : figures->grades) {
        EXPECT_TRUE(words.contains(gradeName(grade.grade)));
    }
    EXPECT_TRUE(words.contains(QStringLiteral("辍学共%1人").arg(figures->lost.size())));
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("tables.xlsx"));
    ASSERT_OK(writePaperTables(*text, path));
    const auto read = readWorkbook(path);
    ASSERT_OK(read);
    EXPECT_EQ(read->sheets.size(), 4); // the third table has its causes apart
    const auto report = m_desk->preview(PaperKind::Glance, {school, {}, {}, {}});
    ASSERT_OK(report);
    EXPECT_TRUE(test::allText(*report).contains(QStringLiteral("在办台账")));
}

TEST_P(PaperDeskTest, TheRetentionTableSaysWhatTheBoardCounts) {
    IndicatorBoard board(*m_database, m_clock, m_actor);
    const auto places = board.places();
    ASSERT_OK(places);
    for (const BoardPlace& place : *places) {
        IndicatorScope scope;
        scope.school = place.school;
        const auto cohorts = board.retention(scope);
        ASSERT_OK(cohorts);
        const auto text = m_desk->preview(PaperKind::RetentionTable, {place.school, {}, {}, {}});
        ASSERT_OK(text);
        const QString words = test::allText(*text);
        ASSERT_FALSE(cohorts->isEmpty());
        for (const CohortRetention& cohort : *cohorts) {
            EXPECT_TRUE(words.contains(cohort.name));
            EXPECT_TRUE(words.contains(QString::number(cohort.value.value_or(0), 'f', 2)));
            EXPECT_TRUE(
                words.contains(QString::number(cohort.flows.kept - cohort.flows.suspended)));
        }
    }
}

TEST_P(PaperDeskTest, EveryLineOfTheRetentionTableIsAnAccountThatBalances) {
    const auto places = IndicatorBoard(*m_database, m_clock, m_actor).places();
    ASSERT_OK(places);
    const auto text =
        m_desk->preview(PaperKind::RetentionTable, {places->first().school, {}, {}, {}});
    ASSERT_OK(text);
    int lines = 0;
    for (const Block& block : text->blocks) {
        const auto* table = std::get_if<Table>(&block);
        if (!table) {
            continue;
        }
        EXPECT_EQ(table->head.size(), 2U);
        for (const TableRow& row : table->rows) {
            const auto at = [&row](std::size_t i) { return row.cells.at(i).text.toInt(); };
            EXPECT_EQ(at(5), at(3) + at(4));
            EXPECT_EQ(at(9), at(6) + at(7) + at(8));
            EXPECT_EQ(at(10), at(5) - at(9));
            EXPECT_EQ(at(2) + at(10), at(11));
            ++lines;
        }
    }
    EXPECT_GT(lines, 0);
    EXPECT_FALSE(test::allText(*text).contains(QStringLiteral("九年义务教育巩固率")));
}

TEST_P(PaperDeskTest, TheTablesAreAsAtTheDateThatTodayAsksFor) {
    const SchoolId school = cases().first().dropoutCase.child.school;
    const std::pair<QDate, const char*> days[] = {
        {QDate(2026, 10, 10), "截止日期：2026年8月31日"},
        {QDate(2027, 4, 12), "截止日期：2027年3月10日"},
        {QDate(2026, 11, 23), "截止日期：2026年11月23日"}};
    for (const auto& [today, words] : days) {
        const FixedClock clock{today};
        PaperRegister papers(*m_database, clock, m_actor);
        PaperDesk desk(*m_database, clock, m_actor, papers);
        const auto text = desk.preview(PaperKind::StatisticsTables, {school, {}, {}, {}});
        ASSERT_OK(text);
        EXPECT_TRUE(test::allText(*text).contains(QString::fromUtf8(words))) << words;
    }
}

TEST_P(PaperDeskTest, TheGlanceShowsEveryFigureAndWhyOneHasNoValue) {
    const SchoolId school = cases().first().dropoutCase.child.school;
    const auto text = m_desk->preview(PaperKind::Glance, {school, {}, {}, {}});
    ASSERT_OK(text);
    const QString words = test::allText(*text);
    for (const char* name : {"年巩固率", "小学毛入学率", "初中净入学率", "残疾儿童少年入学率",
                             "小学辍学率", "初中辍学率", "在办台账"}) {
        EXPECT_TRUE(words.contains(QString::fromUtf8(name))) << name;
    }
    EXPECT_TRUE(words.contains(QStringLiteral("按镇统计")));
}

} // namespace xiange
