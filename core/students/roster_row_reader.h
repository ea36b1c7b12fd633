#pragma once

#include "core/sheets/date_reading.h"
#include "core/students/roster_rows.h"

#include <QCoreApplication>

namespace xiange {

/// Reads one row of a roster and writes down what is wrong with it.
class RosterRowReader {
    Q_DECLARE_TR_FUNCTIONS(xiange::RosterRowReader)

public:
    RosterRowReader(const HeadingMatch& table, const RosterReading& reading);

    [[nodiscard]] RosterRow read(const SheetRow& cells);

private:
    [[nodiscard]] const Cell& cell(Heading heading, int member = 0) const;
    [[nodiscard]] std::optional<QString> filled(Heading heading, int member = 0) const;
    void note(Heading heading, RosterProblem problem, Severity severity, const QString& text,
              int member = 0);
    void readClass();
    void readIdentity();
    void readStudentNumber();
    void readSex(const std::optional<IdentityNumber>& number);
    void readBirth(const std::optional<IdentityNumber>& number);
    /// Whether the child would be far too young or too old for its grade; notes it.
    void doubtAge();
    void readOwnFields();
    void readOtherFields();
    void readGroups();
    void readGuardians();
    [[nodiscard]] QString readPhone(int member);
    [[nodiscard]] QString wordsForDamage() const;

    const HeadingMatch& m_table;
    RosterReading m_reading;
    const SheetRow* m_cells = nullptr;
    RosterRow m_row;
};

} // namespace xiange
