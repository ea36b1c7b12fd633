#pragma once

#include "core/accounts/accounts.h"
#include "core/agenda/agenda.h"
#include "core/cases/case_book.h"
#include "core/students/status_changes.h"
#include "core/students/student_register.h"
#include "tests/core/cases/timelines.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

namespace xiange::test {

inline const QDate monday(2026, 11, 9);
inline const QDate friday(2026, 11, 20);

/// A school in which 陈浩宇 is away for ten days, and those who may and may not act on it.
class GuardedCase : public OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (!m_database) {
            return;
        }
        m_school = std::make_unique<CaseSchool>(*m_database);
        m_school->teach(QDate(2026, 11, 2), friday, {{m_school->chen, monday, friday}});
        m_admin =
            *Accounts(*m_database, m_clock).add(QStringLiteral("管理员"), Role::Administrator);
    }
    CaseBook book(const Actor& actor) { return {*m_database, m_clock, actor}; }
    Result<CaseId> contact(QDate day, ContactMeans means) {
        CaseEntry entry;
        entry.day = day;
        entry.means = means;
        entry.outcome = ContactOutcome::Refuses;
        return book(m_school->teacher).addContact(m_school->chen, entry);
    }
    /// Proven: ten days and three contacts.
    CaseId proven() {
        EXPECT_OK(contact(monday.addDays(1), ContactMeans::Phone));
        EXPECT_OK(contact(monday.addDays(3), ContactMeans::Visit));
        const auto id = contact(monday.addDays(8), ContactMeans::Phone);
        EXPECT_OK(id);
        return id.value_or(CaseId());
    }
    CaseId confirmed() {
        const CaseId id = proven();
        EXPECT_OK(book(m_school->principal).confirm(id));
        return id;
    }
    Result<EntryId> close(CaseId id, ClosingReason reason, const char* otherSchool = "",
                          const char* words = "有证明", bool knowsPresent = false) {
        ClosingRequest request;
        request.reason = reason;
        request.text = QString::fromUtf8(words);
        request.knowsPresent = knowsPresent;
        request.evidence = {{QStringLiteral("证明.jpg"), "x"}};
        request.otherSchool = QString::fromUtf8(otherSchool);
        return book(m_school->officer).close(id, request);
    }
    std::optional<StudentStatus> statusOfChen() {
        return m_database
            ->read([&](db::Reader& tx) {
                return tx.first(
                    "SELECT status FROM student WHERE id = :id", {{"id", m_school->chen}},
                    [](const db::Rows& row) { return fromCode(studentStatusCodes, row.text(0)); });
            })
            ->value_or(std::nullopt);
    }
    QList<AgendaItem> dutiesAboutChen() {
        QList<AgendaItem> items = Agenda(*m_database, m_clock, m_school->officer).today()->due;
        items.removeIf([&](const AgendaItem& item) { return item.student != m_school->chen; });
        return items;
    }

    FixedClock m_clock{friday, QTime(16, 0)};
    std::unique_ptr<CaseSchool> m_school;
    Actor m_admin;
};

} // namespace xiange::test
