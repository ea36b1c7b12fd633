// Two programs at the same case in the same moment: only one act may win.

#include "core/cases/case_book.h"
#include "core/papers/paper_register.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>
#include <QThread>

#include <atomic>

namespace xiange {

namespace {

/// A database that two connections can share: a file, or a schema of its own on the server.
class TwoPrograms : public ::testing::TestWithParam<db::Engine> {
protected:
    void SetUp() override {
        db::Address address;
        address.path = m_folder.filePath(QStringLiteral("a.xiange"));
        if (GetParam() == db::Engine::PostgreSql) {
            const auto server = test::serverAddress(QStringLiteral("two_programs"));
            if (!server) {
                ASSERT_FALSE(test::serverIsRequired()) << "no server";
                GTEST_SKIP() << "NO POSTGRESQL SERVER";
            }
            recreateSchema(*server);
            address = *server;
        }
        auto opened = db::Database::open(address, db::OpenMode::CreateOrOpen);
        ASSERT_OK(opened);
        m_database = std::move(*opened);
        m_school = std::make_unique<test::CaseSchool>(*m_database);
    }

    static void recreateSchema(db::Address server) {
        server.schema = QStringLiteral("pg_temp");
        const db::Migration recreate{1, QStringLiteral("recreate"),
                                     QStringLiteral("DROP SCHEMA IF EXISTS two_programs CASCADE; "
                                                    "CREATE SCHEMA two_programs")};
        ASSERT_OK(db::Database::open(server, db::OpenMode::CreateOrOpen, {recreate}));
    }

    /// Runs the work here and on another thread (so on another connection) at once.
    template <typename Work> static void twice(Work work) {
        std::unique_ptr<QThread> other(QThread::create(work));
        other->start();
        work();
        other->wait();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<db::Database> m_database;
    std::unique_ptr<test::CaseSchool> m_school;
    FixedClock m_clock{QDate(2026, 11, 20)};
};
INSTANTIATE_ON_BOTH_ENGINES(TwoPrograms);

} // namespace

TEST_P(TwoPrograms, OpenOneCaseForAChildNotTwo) {
    std::atomic<int> opened{0};
    twice([&] {
        CaseBook book(*m_database, m_clock, m_school->officer);
        for (const StudentId child :
             {m_school->chen, m_school->he, m_school->lin, m_school->huang}) {
            opened += book.open(child) ? 1 : 0;
        }
    });
    EXPECT_EQ(opened, 4);
    EXPECT_EQ(CaseBook(*m_database, m_clock, m_school->officer).list()->size(), 4);
}

TEST_P(TwoPrograms, ApproveOneClosingOnce) {
    CaseBook officer(*m_database, m_clock, m_school->officer);
    const auto id = officer.open(m_school->chen);
    ASSERT_OK(id);
    ClosingRequest request;
    request.reason = ClosingReason::Abroad;
    request.evidence = {{QStringLiteral("签证.jpg"), "visa"}};
    ASSERT_OK(officer.close(*id, request));
    std::atomic<int> approved{0};
    twice([&] {
        CaseBook book(*m_database, m_clock, m_school->principal);
        approved += book.approveClosing(*id) ? 1 : 0;
    });
    EXPECT_EQ(approved, 1);
    EXPECT_EQ(officer.one(*id)->dropoutCase.timeline.size(), 3);
}

TEST_P(TwoPrograms, ConfirmOnceAndReportOnce) {
    const QDate monday(2026, 11, 9);
    const QDate friday(2026, 11, 20);
    m_clock.set(friday, QTime(16, 0));
    m_school->teach(QDate(2026, 11, 2), friday, {{m_school->chen, monday, friday}});
    CaseBook teacher(*m_database, m_clock, m_school->teacher);
    CaseId id;
    for (const int day : {1, 3, 8}) {
        CaseEntry contact;
        contact.day = monday.addDays(day);
        contact.means = day == 3 ? ContactMeans::Visit : ContactMeans::Phone;
        contact.outcome = ContactOutcome::Refuses;
        const auto written = teacher.addContact(m_school->chen, contact);
        ASSERT_OK(written);
        id = *written;
    }
    std::atomic<int> confirmed{0};
    twice([&] {
        CaseBook book(*m_database, m_clock, m_school->principal);
        confirmed += book.confirm(id) ? 1 : 0;
    });
    EXPECT_EQ(confirmed, 1);
    std::atomic<int> reported{0};
    twice([&] {
        CaseBook book(*m_database, m_clock, m_school->principal);
        reported +=
            book.report(id, EntryKind::ReportedToEducation, QStringLiteral("清中劝返〔2026〕1号"))
                ? 1
                : 0;
    });
    EXPECT_EQ(reported, 1);
}

TEST_P(TwoPrograms, AContactStruckOutInOneIsNoProofInTheOther) {
    const QDate monday(2026, 11, 9);
    const QDate friday(2026, 11, 20);
    m_clock.set(friday, QTime(16, 0));
    m_school->teach(QDate(2026, 11, 2), friday, {{m_school->chen, monday, friday}});
    CaseBook teacher(*m_database, m_clock, m_school->teacher);
    CaseId id;
    for (const int day : {1, 3, 8}) {
        CaseEntry contact;
        contact.day = monday.addDays(day);
        contact.means = day == 3 ? ContactMeans::Visit : ContactMeans::Phone;
        contact.outcome = ContactOutcome::Refuses;
        id = teacher.addContact(m_school->chen, contact).value_or(CaseId());
    }
    const EntryId last = teacher.one(id)->dropoutCase.timeline.last().id;
    std::atomic<bool> confirmed{false};
    std::atomic<bool> struck{false};
    std::atomic<int> turn{0};
    twice([&] {
        if (turn++ == 0) {
            CaseBook book(*m_database, m_clock, m_school->principal);
            confirmed = book.confirm(id).has_value();
        } else {
            CaseBook book(*m_database, m_clock, m_school->teacher);
            struck = book.correct(id, last, QStringLiteral("不是这个孩子")).has_value();
        }
    });
    const Timeline timeline =
        CaseBook(*m_database, m_clock, m_school->principal).one(id)->dropoutCase.timeline;
    for (qsizetype i = 1; i < timeline.size(); ++i) {
        if (timeline[i].kind == EntryKind::Confirmed) {
            EXPECT_NE(timeline[i - 1].kind, EntryKind::Correction)
                << "confirmed on a proof that had been struck out";
        }
    }
    EXPECT_TRUE(confirmed || struck);
}

TEST_P(TwoPrograms, AProposalTakenBackInOneIsNotApprovedInTheOther) {
    CaseBook officer(*m_database, m_clock, m_school->officer);
    const auto id = officer.open(m_school->chen);
    ASSERT_OK(id);
    ClosingRequest request;
    request.reason = ClosingReason::Abroad;
    request.evidence = {{QStringLiteral("签证.jpg"), "visa"}};
    const auto proposal = officer.close(*id, request);
    ASSERT_OK(proposal);
    std::atomic<int> acts{0};
    std::atomic<int> turn{0};
    twice([&] {
        if (turn++ == 0) {
            CaseBook book(*m_database, m_clock, m_school->principal);
            acts += book.approveClosing(*id) ? 1 : 0;
        } else {
            CaseBook book(*m_database, m_clock, m_school->officer);
            acts += book.correct(*id, *proposal, QStringLiteral("撤回")) ? 1 : 0;
        }
    });
    EXPECT_EQ(acts, 1); // whichever came first
}

TEST_P(TwoPrograms, PrintOnePaperOnceAndKeepOneFile) {
    PaperRegister papers(*m_database, m_clock, m_school->officer);
    PaperFacts facts;
    facts.date = m_clock.today();
    const auto paper =
        papers.makeDraft(PaperKind::ParentNotice, {m_school->school, {}, {}, {}}, facts);
    ASSERT_OK(paper);
    std::atomic<int> turn{0};
    twice([&] {
        PaperRegister program(*m_database, m_clock, m_school->officer);
        const QByteArray bytes = turn++ == 0 ? "%PDF one" : "%PDF two";
        // One prints the draft; the other prints a copy more, or is told that it is too late.
        static_cast<void>(
            program.markPrinted(*paper, {1, QStringLiteral("仿宋"), 1, bytes}).has_value());
    });
    EXPECT_EQ(papers.find(*paper)->state, PaperState::Printed);
    const auto rows = m_database->read(
        [](db::Reader& tx) { return tx.count("SELECT COUNT(*) FROM paper_print"); });
    EXPECT_EQ(*rows, 1);
    const QByteArray kept = *papers.printedFile(*paper);
    ASSERT_OK(papers.markPrinted(*paper, {1, QStringLiteral("仿宋"), 1, "%PDF three"}));
    EXPECT_EQ(*papers.printedFile(*paper), kept);
}

} // namespace xiange
