#include "core/students/changes_import.h"

#include "core/accounts/accounts.h"
#include "core/base/json.h"
#include "core/calendar/school_calendar.h"
#include "core/sheets/workbook_reader.h"
#include "core/students/import_batches.h"
#include "core/students/record_store.h"
#include "core/students/rejected_rows.h"
#include "core/students/status_change_rows.h"

#include <QFileInfo>

namespace xiange {

namespace {

// The column of a roster of changes that an objection is about.
Heading headingOfField(const QString& field) {
    if (field == QLatin1String("kind")) {
        return Heading::ChangeKind;
    }
    if (field == QLatin1String("day")) {
        return Heading::ChangeDate;
    }
    if (field == QLatin1String("reason")) {
        return Heading::ChangeReason;
    }
    if (field == QLatin1String("evidence")) {
        return Heading::Evidence;
    }
    if (field == QLatin1String("to_class")) {
        return Heading::ToClass;
    }
    return field == QLatin1String("until") ? Heading::EndDate : Heading::OtherSchool;
}

QString className(const std::optional<StatusClass>& schoolClass) {
    return schoolClass ? longClassName(schoolClass->name) : QString();
}

/// Goes through the rows of a file inside one transaction.
class ChangesWriter {
    Q_DECLARE_TR_FUNCTIONS(xiange::ChangesImport)

public:
    ChangesWriter(db::Writer& tx, const Actor& actor, const Clock& clock, SchoolId school)
        : m_tx(tx), m_actor(actor), m_clock(clock), m_school(school) {}

    ChangesPlan plan;

    void take(ChangeRow row) {
        ChangeEntry entry{std::move(row), ChangeOutcome::Rejected, {}, {}, {}, {}};
        if (!entry.row.rejected) {
            book(entry);
        }
        switch (entry.outcome) {
        case ChangeOutcome::Applied:
            ++plan.applied;
            plan.incomplete += entry.missing.isEmpty() ? 0 : 1;
            break;
        case ChangeOutcome::Known:
            ++plan.known;
            break;
        case ChangeOutcome::Rejected:
            ++plan.rejected;
            plan.findings.append(*entry.row.rejected);
            break;
        }
        plan.entries.append(std::move(entry));
    }

    /// The batch that was written, invalid if nothing was.
    ImportId finish() {
        if (m_batch.isValid()) {
            for (const auto& [before, after] : std::as_const(m_touched)) {
                keepChange(m_tx, m_batch, before, after);
            }
            keepMade(m_tx, m_batch, {});
        }
        return m_batch;
    }

    QString fileName;

private:
    void book(ChangeEntry& entry) {
        ChangeRow& row = entry.row;
        row.draft.student = childOf(row);
        if (row.rejected) {
            return;
        }
        if (isKnown(row.draft)) {
            entry.outcome = ChangeOutcome::Known;
            return;
        }
        row.draft.toClass = toClassOf(row);
        const auto situation = readStatusSituation(m_tx, row.draft, m_clock.today());
        if (row.rejected || !situation || !mayChange(row, *situation)) {
            return;
        }
        if (situation->record.currentClass().isValid()) {
            entry.className = className(situation->facts.lastClass);
        }
        for (const StatusObjection& objection : status_rules::judge(row.draft, situation->facts)) {
            if (objection.weight == ObjectionWeight::Incomplete) {
                entry.missing.append(objection);
            } else {
                reject(row, objection);
                return;
            }
        }
        if (!m_batch.isValid()) {
            m_batch = openBatch(m_tx, BatchKind::Changes, fileName, m_actor, m_clock);
        }
        writeStatusChange(m_tx, row.draft, *situation, m_actor, m_clock, m_batch);
        const StudentRecord after = readRecord(m_tx, row.draft.student).value();
        if (!m_touched.contains(after.id)) {
            m_touched.insert(after.id, {situation->record, after});
        }
        m_touched[after.id].second = after;
        entry.after = after.status;
        entry.classAfter = after.currentClass().isValid()
                               ? className(situation->facts.toClass ? situation->facts.toClass
                                                                    : situation->facts.lastClass)
                               : QString();
        entry.outcome = ChangeOutcome::Applied;
    }

    static void reject(ChangeRow& row, const StatusObjection& objection) {
        const Heading heading = headingOfField(objection.field);
        const QString value = heading == Heading::ChangeDate ? row.draft.day.toString(Qt::ISODate)
                                                             : statusChangeName(row.draft.kind);
        row.reject(heading, value, RosterProblem::UnknownValue, objection.text);
    }

    // By number, else by a name that only one child has.
    StudentId childOf(ChangeRow& row) {
        struct Found {
            StudentId id;
            QString name;
        };
        const QList<Found> found = m_tx.list(
            "SELECT s.id, s.name FROM student s "
            "LEFT JOIN student_private p ON p.student_id = s.id "
            "LEFT JOIN enrolment e ON e.student_id = s.id AND e.until IS NULL "
            "LEFT JOIN school_class c ON c.id = e.class_id "
            "WHERE CASE WHEN CAST(:no AS TEXT) <> '' THEN s.student_no = :no "
            "WHEN CAST(:id AS TEXT) <> '' THEN p.id_number = :id "
            "ELSE s.name = :name AND (s.school_id = :school OR CAST(:school AS BIGINT) = 0) "
            "AND (CAST(:grade AS INTEGER) = 0 OR (c.grade = :grade AND c.number = :number)) END",
            {{"no", row.studentNo},
             {"id", row.idNumber},
             {"name", row.name},
             {"school", m_school.value},
             {"grade", row.className ? row.className->grade : 0},
             {"number", row.className ? row.className->number : 0}},
            [](const db::Rows& line) {
                return Found{line.id<StudentId>(0), line.text(1)};
            });
        const bool numbered = !row.studentNo.isEmpty() || !row.idNumber.isEmpty();
        const Heading heading = !row.studentNo.isEmpty()  ? Heading::StudentNumber
                                : !row.idNumber.isEmpty() ? Heading::IdNumber
                                                          : Heading::Name;
        const QString value = !row.studentNo.isEmpty()  ? row.studentNo
                              : !row.idNumber.isEmpty() ? row.idNumber
                                                        : row.name;
        if (found.isEmpty()) {
            row.reject(heading, value, RosterProblem::UnknownValue,
                       tr("no child in the register has this name or number"));
        } else if (found.size() > 1) {
            row.reject(heading, value, RosterProblem::Duplicate,
                       tr("several children have this name; give the student number"));
        } else if (numbered && !row.name.isEmpty() && found.first().name != row.name) {
            row.reject(heading, value, RosterProblem::Duplicate,
                       tr("this number belongs to another child, %1").arg(found.first().name));
        }
        return found.size() == 1 ? found.first().id : StudentId();
    }

    bool isKnown(const StatusChangeDraft& draft) {
        return m_tx.count("SELECT COUNT(*) FROM status_change c WHERE c.student_id = :student "
                          "AND c.kind = :kind AND c.day = :day "
                          "AND NOT EXISTS (SELECT 1 FROM status_change x WHERE x.corrects = c.id)",
                          {{"student", draft.student},
                           {"kind", codeOf(statusChangeCodes, draft.kind)},
                           {"day", draft.day}}) > 0;
    }

    ClassId toClassOf(ChangeRow& row) {
        if (!row.toClass) {
            return {};
        }
        const auto found =
            m_tx.first("SELECT c.id FROM school_class c JOIN student s ON s.school_id = "
                       "c.school_id WHERE s.id = :student AND c.school_year = :year "
                       "AND c.grade = :grade AND c.number = :number",
                       {{"student", row.draft.student},
                        {"year", schoolYearOf(row.draft.day)},
                        {"grade", row.toClass->grade},
                        {"number", row.toClass->number}},
                       [](const db::Rows& line) { return line.id<ClassId>(0); });
        if (!found) {
            row.reject(Heading::ToClass, longClassName(*row.toClass),
                       RosterProblem::ClassUnreadable, tr("the school has no such class"));
        }
        return found.value_or(ClassId());
    }

    bool mayChange(ChangeRow& row, const StatusSituation& situation) {
        const auto allowed =
            allow(m_actor, Right::ImportRoster, Place{situation.record.school, {}});
        if (!allowed) {
            row.reject(Heading::Name, row.name, RosterProblem::UnknownValue, allowed.error().text);
        }
        return allowed.has_value();
    }

    db::Writer& m_tx;
    const Actor& m_actor;
    const Clock& m_clock;
    SchoolId m_school;
    ImportId m_batch;
    QHash<StudentId, std::pair<StudentRecord, StudentRecord>> m_touched;
};

Result<void> takeRows(ChangesWriter& writer, const RosterFile& file, QDate today,
                      const ImportProgress& progress) {
    QList<ChangeRow> rows = readChangeRows(file.sheet(), file.table, {schoolYearOf(today)});
    int done = 0;
    for (ChangeRow& row : rows) {
        if (progress && !progress(done++, static_cast<int>(rows.size()))) {
            return fail(ErrorKind::Cancelled,
                        ChangesImport::tr("The import was stopped; nothing of it was kept."));
        }
        writer.take(std::move(row));
    }
    return {};
}

QJsonObject findingJson(const Finding& finding) {
    return {{"row", finding.row},
            {"column", finding.column},
            {"value", finding.value},
            {"problem", codeOf(rosterProblemCodes, finding.problem)},
            {"severity", codeOf(severityCodes, finding.severity)},
            {"text", finding.text}};
}

} // namespace

ChangesImport::ChangesImport(db::Database& database, const Clock& clock, const Actor& actor,
                             QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

bool ChangesImport::isListOfChanges(const HeadingMatch& table) {
    return table.has(Heading::ChangeKind) && table.has(Heading::ChangeDate);
}

Result<RosterFile> ChangesImport::readFile(const QString& path, const ReadingStopped& stopped) {
    auto workbook = readWorkbook(path, stopped);
    if (!workbook) {
        return tl::make_unexpected(workbook.error());
    }
    const auto table = findTable(*workbook, {Heading::ChangeKind, Heading::ChangeDate});
    if (!table) {
        return fail(ErrorKind::Unreadable,
                    tr("No list of status changes was found in this file: no row names the columns "
                       "异动类型 and 异动日期."));
    }
    return RosterFile{path, std::move(*workbook), *table};
}

Result<ChangesPlan> ChangesImport::plan(const RosterFile& file, SchoolId school,
                                        const ImportProgress& progress) {
    // A dry run is the import itself, rolled back: a later row depends on what an earlier one did.
    std::optional<ChangesPlan> planned;
    const auto rolledBack = m_database.write([&](db::Writer& tx) -> Result<void> {
        if (auto allowed = allow(m_actor, Right::ImportRoster); !allowed) {
            return allowed;
        }
        ChangesWriter writer(tx, m_actor, m_clock, school);
        if (auto taken = takeRows(writer, file, m_clock.today(), progress); !taken) {
            return taken;
        }
        planned = std::move(writer.plan);
        return fail(ErrorKind::Cancelled, {});
    });
    if (!planned) {
        return tl::make_unexpected(rolledBack.error());
    }
    return std::move(*planned);
}

Result<ChangesResult> ChangesImport::import(const RosterFile& file, SchoolId school,
                                            const ImportProgress& progress) {
    auto result = m_database.write([&](db::Writer& tx) -> Result<ChangesResult> {
        if (const auto allowed = allow(m_actor, Right::ImportRoster); !allowed) {
            return tl::make_unexpected(allowed.error());
        }
        ChangesWriter writer(tx, m_actor, m_clock, school);
        writer.fileName = QFileInfo(file.path).fileName();
        if (const auto taken = takeRows(writer, file, m_clock.today(), progress); !taken) {
            return tl::make_unexpected(taken.error());
        }
        const ImportId id = writer.finish();
        recordAccess(tx, m_actor, m_clock, QStringLiteral("status changes imported"),
                     writer.fileName, QStringLiteral("%1 applied").arg(writer.plan.applied));
        return ChangesResult{id, std::move(writer.plan)};
    });
    if (result && result->id.isValid()) {
        emit changed();
    }
    return result;
}

Result<void> ChangesImport::writeRejected(const RosterFile& file, const ChangesPlan& plan,
                                          const QString& path) {
    QMap<int, QString> reasons;
    for (const Finding& finding : plan.findings) {
        reasons.insert(finding.row, RosterImport::tr("%1: %2").arg(finding.column, finding.text));
    }
    return writeRejectedRows(file, reasons, path);
}

QJsonObject changesReport(const ChangesResult& result) {
    const ChangesPlan& plan = result.plan;
    return {{"rows", plan.entries.size()},
            {"applied", plan.applied},
            {"known", plan.known},
            {"incomplete", plan.incomplete},
            {"rejected", plan.rejected},
            {"undo", result.id.isValid() ? QJsonValue(result.id.value) : QJsonValue()},
            {"findings", jsonArray(plan.findings, findingJson)}};
}

} // namespace xiange
