#include "core/students/changes_reader.h"

#include "core/base/text_folding.h"
#include "core/sheets/date_reading.h"
#include "core/students/foot_line.h"
#include "core/students/identity_number.h"
#include "core/students/student_number.h"

#include <QCoreApplication>

namespace xiange {

namespace {

class ChangeRowReader {
    Q_DECLARE_TR_FUNCTIONS(xiange::ChangesImport)

public:
    ChangeRowReader(const HeadingMatch& table, const RosterReading& reading)
        : m_table(table), m_reading(reading) {}

    ChangeRow read(const SheetRow& cells) {
        m_cells = &cells;
        ChangeRow row;
        row.row = cells.number;
        row.name = foldName(text(Heading::Name));
        row.studentNo = foldIdentityNumber(text(Heading::StudentNumber));
        row.idNumber = foldIdentityNumber(text(Heading::IdNumber));
        row.className = readClassName(text(Heading::Grade), text(Heading::ClassName),
                                      m_reading.schoolYear, m_reading.stage);
        row.toClass =
            readClassName({}, text(Heading::ToClass), m_reading.schoolYear, m_reading.stage);
        row.draft.reason = text(Heading::ChangeReason);
        row.draft.evidence = text(Heading::Evidence);
        row.draft.otherSchool = text(Heading::OtherSchool);
        readKindAndDays(row);
        return row;
    }

private:
    [[nodiscard]] const Cell& cell(Heading heading) const {
        return m_cells->cell(m_table.columnOf(heading));
    }
    [[nodiscard]] QString text(Heading heading) const {
        return foldWidth(cell(heading).text).simplified();
    }
    void readKindAndDays(ChangeRow& row) const {
        const auto kind = status_rules::readKind(cell(Heading::ChangeKind).text);
        if (!kind) {
            row.reject(Heading::ChangeKind, cell(Heading::ChangeKind).text,
                       RosterProblem::UnknownValue, kind.error().text);
            return;
        }
        row.draft.kind = *kind;
        const auto day = readDate(cell(Heading::ChangeDate));
        if (!day || day->monthOnly) {
            row.reject(Heading::ChangeDate, cell(Heading::ChangeDate).text,
                       RosterProblem::DateUnreadable, tr("not a date that can be read"));
            return;
        }
        row.draft.day = day->date;
        if (const auto end = readDate(cell(Heading::EndDate)); end && !end->monthOnly) {
            row.draft.until = end->date;
        }
        if (row.name.isEmpty() && row.studentNo.isEmpty() && row.idNumber.isEmpty()) {
            row.reject(Heading::Name, {}, RosterProblem::NameMissing,
                       tr("neither a name nor a number"));
        }
        if (!row.toClass && !text(Heading::ToClass).isEmpty()) {
            row.reject(Heading::ToClass, cell(Heading::ToClass).text,
                       RosterProblem::ClassUnreadable, tr("it can't be told which class this is"));
        }
    }

    const HeadingMatch& m_table;
    const RosterReading& m_reading;
    const SheetRow* m_cells = nullptr;
};

} // namespace

void ChangeRow::reject(Heading heading, const QString& value, RosterProblem problem,
                       const QString& text) {
    if (!rejected) {
        const QString title = headingTitle(heading);
        rejected = Finding{row, name, title, title, value, problem, Severity::Rejected, text};
    }
}

QList<ChangeRow> readChangeRows(const Sheet& sheet, const HeadingMatch& table,
                                const RosterReading& reading) {
    ChangeRowReader reader(table, reading);
    QList<ChangeRow> rows;
    for (qsizetype i = table.row + 1; i < sheet.rows.size(); ++i) {
        if (!isFootLine(sheet.rows[i], table)) {
            rows.append(reader.read(sheet.rows[i]));
        }
    }
    return rows;
}

} // namespace xiange
