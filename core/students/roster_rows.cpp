#include "core/students/roster_rows.h"

#include "core/students/foot_line.h"
#include "core/students/roster_row_reader.h"

#include <algorithm>

namespace xiange {

namespace {

struct Taken {
    int row = 0;
    QString name;
};

// Finds the rows that carry a number of an earlier row.
class NumberRegister {
    Q_DECLARE_TR_FUNCTIONS(xiange::RosterRowReader)

public:
    void enter(RosterRow& row) {
        if (row.isRejected()) {
            return;
        }
        for (const auto& [number, heading] : {std::pair{row.idNumber, Heading::IdNumber},
                                              std::pair{row.studentNo, Heading::StudentNumber}}) {
            const auto earlier = m_taken.constFind(number);
            if (!number.isEmpty() && earlier != m_taken.cend()) {
                row.reject(Finding{row.row, row.name, headingTitle(heading), headingTitle(heading),
                                   number, RosterProblem::Duplicate, Severity::Rejected,
                                   tr("the same as in row %1, %2")
                                       .arg(QString::number(earlier->row), earlier->name)});
                return;
            }
        }
        for (const QString& number : {row.idNumber, row.studentNo}) {
            if (!number.isEmpty()) {
                m_taken.insert(number, Taken{row.row, row.name});
            }
        }
    }

private:
    QHash<QString, Taken> m_taken;
};

} // namespace

bool RosterRow::isRejected() const {
    return std::ranges::any_of(
        findings, [](const Finding& finding) { return finding.severity == Severity::Rejected; });
}

void RosterRow::reject(Finding finding) {
    findings = {std::move(finding)}; // its other damage no longer matters
}

QList<RosterRow> readRosterRows(const Sheet& sheet, const HeadingMatch& table,
                                const RosterReading& reading) {
    RosterRowReader reader(table, reading);
    NumberRegister numbers;
    QList<RosterRow> rows;
    rows.reserve(sheet.rows.size());
    for (qsizetype i = table.row + 1; i < sheet.rows.size(); ++i) {
        if (!isFootLine(sheet.rows[i], table)) {
            rows.append(reader.read(sheet.rows[i]));
            numbers.enter(rows.last());
        }
    }
    return rows;
}

} // namespace xiange
