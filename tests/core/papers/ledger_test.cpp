#include "core/accounts/accounts.h"
#include "core/papers/ledger.h"
#include "core/sample/sample_town.h"
#include "core/sheets/workbook_reader.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>

namespace xiange {

class LedgerTest : public test::OnBothEngines {
protected:
    FixedClock m_clock{QDate(2026, 11, 23)};
    QTemporaryDir m_folder;
};
INSTANTIATE_ON_BOTH_ENGINES(LedgerTest);

TEST_P(LedgerTest, HoldsEveryOpenCaseOfItsStateAndSaysWhoTookIt) {
    ASSERT_OK(makeSampleTown(*m_database, m_clock, {3, 300, 1, 3}));
    const Actor actor = *Accounts(*m_database, m_clock).find();
    CaseBook book(*m_database, m_clock, actor);
    const QString path = m_folder.filePath(QStringLiteral("ledger.xlsx"));
    for (const auto& [kind, state] : {std::pair(LedgerKind::Suspected, CaseState::Suspected),
                                      std::pair(LedgerKind::Confirmed, CaseState::Confirmed)}) {
        const auto rows = Ledgers(*m_database, book, m_clock, actor).write(kind, path);
        ASSERT_OK(rows);
        CaseFilter filter;
        filter.state = state;
        const auto cases = book.list(filter);
        ASSERT_OK(cases);
        ASSERT_FALSE(cases->isEmpty());
        EXPECT_EQ(*rows, cases->size());
        const auto workbook = readWorkbook(path);
        ASSERT_OK(workbook);
        const QList<SheetRow>& lines = workbook->sheets.first().rows;
        ASSERT_EQ(lines.size(), *rows + 3) << "title, who and when, headings";
        EXPECT_TRUE(lines[1].cell(0).text.contains(actor.name));
        QSet<QString> names;
        for (const CaseFile& file : *cases) {
            names.insert(file.dropoutCase.child.studentNo);
        }
        for (qsizetype i = 3; i < lines.size(); ++i) {
            EXPECT_TRUE(names.remove(lines[i].cell(6).text)) << "the number stays text";
        }
    }
    const auto log = Accounts(*m_database, m_clock).log();
    ASSERT_OK(log);
    EXPECT_EQ(log->last().action, QStringLiteral("ledger exported"));
}

TEST_P(LedgerTest, ATeacherMayNotTakeIt) {
    Actor teacher{{}, QStringLiteral("王"), Role::ClassTeacher, {}, SchoolId(1), ClassId(1)};
    CaseBook book(*m_database, m_clock, teacher);
    const auto refused =
        Ledgers(*m_database, book, m_clock, teacher)
            .write(LedgerKind::Confirmed, m_folder.filePath(QStringLiteral("no.xlsx")));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NotAllowed);
}

} // namespace xiange
