#include "core/cases/case_book.h"
#include "core/papers/paper_desk.h"
#include "core/papers/paper_steps.h"
#include "tests/support/case_school.h"
#include "tests/support/paper_words.h"
#include "tests/support/test_database.h"

namespace xiange {

/// One child from the first day away to the closing, with every paper on its way.
class WholeLifeTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_school = std::make_unique<test::CaseSchool>(*m_database);
        }
    }
    void on(QDate day) { m_clock.set(day, QTime(16, 0)); }
    CaseBook book(const Actor& actor) { return {*m_database, m_clock, actor}; }
    Timeline timeline() { return book(m_school->principal).one(m_case)->dropoutCase.timeline; }
    CaseState state() { return book(m_school->principal).one(m_case)->state; }

    void contact(QDate day, ContactMeans means) {
        on(day);
        CaseEntry entry;
        entry.means = means;
        entry.outcome = ContactOutcome::Refuses;
        entry.withWhom = QStringLiteral("祖父");
        entry.text = QStringLiteral("称学生不想读书。");
        entry.cause = Cause::WearyOfStudy;
        const auto id = book(m_school->teacher).addContact(m_school->chen, entry);
        ASSERT_OK(id);
        m_case = *id;
    }
    void add(const Actor& actor, CaseEntry entry) {
        entry.text = entry.text.isEmpty() ? QStringLiteral("按要求办理。") : entry.text;
        ASSERT_OK(book(actor).add(m_case, entry)) << codeOf(entryKinds, entry.kind).toStdString();
    }
    static CaseEntry entryOf(EntryKind kind) {
        CaseEntry entry;
        entry.kind = kind;
        return entry;
    }
    /// Writes and prints the paper; returns its line in the register and what it says.
    std::pair<RegisteredPaper, QString> print(PaperKind kind) {
        PaperRegister papers(*m_database, m_clock, m_school->principal);
        PaperDesk desk(*m_database, m_clock, m_school->principal, papers);
        const auto paper = desk.write(kind, {{}, {}, {}, m_case});
        EXPECT_OK(paper);
        EXPECT_OK(papers.markPrinted(*paper, {1, QStringLiteral("FangSong"), 1, {}}));
        return {*papers.find(*paper), test::allText(*papers.open(*paper))};
    }
    /// Records the paper in the case as often as the case asks for it.
    int record(const RegisteredPaper& paper, const CaseEntry& with = {}) {
        int times = 0;
        while (const auto kind = entryToRecord(paper, timeline())) {
            CaseEntry entry = with;
            entry.kind = *kind;
            entry.documentNumber = paper.number;
            add(m_school->principal, entry);
            if (++times > 3) {
                break;
            }
        }
        return times;
    }

    FixedClock m_clock{QDate(2026, 11, 10)};
    std::unique_ptr<test::CaseSchool> m_school;
    CaseId m_case;
};
INSTANTIATE_ON_BOTH_ENGINES(WholeLifeTest);

TEST_P(WholeLifeTest, FromTheFirstDayAwayToTheClosingByTwoAccounts) {
    const QDate monday(2026, 11, 9);
    const QDate again(2026, 12, 2);
    m_school->teach(QDate(2026, 11, 2), QDate(2027, 1, 8),
                    {{m_school->chen, monday, QDate(2026, 11, 24)},
                     {m_school->chen, again, QDate(2026, 12, 4)}});
    contact(monday.addDays(1), ContactMeans::Phone);
    contact(monday.addDays(3), ContactMeans::Visit);
    on(monday.addDays(7));
    add(m_school->officer, entryOf(EntryKind::MarkedSuspected));
    EXPECT_FALSE(book(m_school->principal).confirm(m_case)) << "neither days nor contacts";
    contact(monday.addDays(8), ContactMeans::Phone);

    on(QDate(2026, 11, 20));
    EXPECT_FALSE(book(m_school->teacher).confirm(m_case)) << "the principal's act";
    ASSERT_OK(book(m_school->principal).confirm(m_case));
    const auto [report, reported] = print(PaperKind::Report);
    for (const char* part : {"陈浩宇", "2026年11月9日", "10个上课日", "经3次联系劝返", "视为辍学",
                             "未成年人保护法》第二十八条", "清溪镇副镇长郑少华"}) {
        EXPECT_TRUE(reported.contains(QString::fromUtf8(part))) << part << reported.toStdString();
    }
    EXPECT_EQ(record(report), 2) << "to the education department and to the town";
    const auto [letter, asked] = print(PaperKind::HukouLetter);
    EXPECT_TRUE(asked.contains(QStringLiteral("30日内"))) << asked.toStdString();
    EXPECT_EQ(record(letter), 1);

    on(QDate(2026, 11, 23));
    CaseEntry criticism = entryOf(EntryKind::Criticised);
    criticism.withWhom = QStringLiteral("父亲");
    add(m_school->principal, criticism);
    const auto [order, ordered] = print(PaperKind::CorrectionOrder);
    EXPECT_TRUE(ordered.contains(QStringLiteral("7日内送陈浩宇")));
    CaseEntry service;
    service.deadline = m_clock.today().addDays(7);
    service.service = ServiceWay::Left;
    service.witness = QStringLiteral("村委罗桂英");
    EXPECT_EQ(record(order, service), 1);
    const QString served = print(PaperKind::ServiceRecord).second;
    for (const char* part : {"☑ 留置送达", "村委罗桂英", "2026年11月23日"}) {
        EXPECT_TRUE(served.contains(QString::fromUtf8(part))) << part << served.toStdString();
    }

    on(QDate(2026, 11, 25));
    ASSERT_OK(book(m_school->teacher).markReturned(m_case, m_clock.today(), Placement::SameClass));
    on(QDate(2026, 12, 4));
    EXPECT_EQ(book(m_school->teacher).one(m_case)->next.kind, case_rules::NextStepKind::Relapse);
    add(m_school->teacher, entryOf(EntryKind::Relapsed));
    EXPECT_EQ(state(), CaseState::Suspected);
    on(QDate(2026, 12, 7));
    ASSERT_OK(book(m_school->teacher).markReturned(m_case, m_clock.today(), Placement::SameClass));

    ClosingRequest request;
    request.text = QStringLiteral("持续到校");
    request.evidence = {{QStringLiteral("考勤表.txt"), QByteArray("20")}};
    on(QDate(2026, 12, 14));
    EXPECT_FALSE(book(m_school->officer).close(m_case, request)) << "six days prove nothing";
    on(QDate(2027, 1, 8));
    ASSERT_OK(book(m_school->officer).close(m_case, request));
    EXPECT_EQ(state(), CaseState::Returned) << "one person closes no case";
    ASSERT_OK(book(m_school->principal).approveClosing(m_case));
    EXPECT_EQ(state(), CaseState::Closed);
    const QString file = print(PaperKind::ChildFile).second;
    for (const char* part :
         {"陈浩宇", "二次辍学", "王校长", "考勤表.txt", "郑少华", "2027年1月8日"}) {
        EXPECT_TRUE(file.contains(QString::fromUtf8(part))) << part << file.toStdString();
    }
    EXPECT_TRUE(file.contains(report.number) && file.contains(order.number));
}

} // namespace xiange
