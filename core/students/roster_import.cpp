#include "core/students/roster_import.h"

#include "core/accounts/accounts.h"
#include "core/base/json.h"
#include "core/students/column_choices.h"
#include "core/students/import_batches.h"
#include "core/students/rejected_rows.h"
#include "core/students/roster_planner.h"

#include <QFileInfo>

#include <algorithm>

namespace xiange {

namespace {

// The row with most filled cells among the first ones: headings are rarely shorter than the data.
HeadingMatch fullestRow(const Workbook& workbook) {
    constexpr qsizetype searched = 30;
    HeadingMatch best;
    for (qsizetype sheet = 0; sheet < workbook.sheets.size(); ++sheet) {
        const qsizetype rows = std::min(workbook.sheets[sheet].rows.size(), searched);
        for (qsizetype row = 0; row < rows; ++row) {
            HeadingMatch table = tableAt(workbook, static_cast<int>(sheet), row);
            if (table.columns.size() > best.columns.size()) {
                best = std::move(table);
            }
        }
    }
    return best;
}

} // namespace

RosterImport::RosterImport(db::Database& database, const Clock& clock, const Actor& actor,
                           QObject* parent)
    : QObject(parent), m_database(database), m_clock(clock), m_actor(actor) {}

bool RosterImport::mayImport() const {
    return allow(m_actor, Right::ImportRoster).has_value();
}

Result<RosterFile> RosterImport::readFile(const QString& path, const ReadingStopped& stopped) {
    auto workbook = readWorkbook(path, stopped);
    if (!workbook) {
        return tl::make_unexpected(workbook.error());
    }
    const auto table = findTable(*workbook, {Heading::Name});
    if (!table || table->recognised() < 2) {
        return fail(ErrorKind::Unreadable,
                    tr("No list of children was found in this file: no row names a column 姓名."));
    }
    if (table->has(Heading::Session) && table->has(Heading::Mark)) {
        return fail(
            ErrorKind::Unreadable,
            tr("This is a list of absences (半天, 考勤), not a roster. Import it as marks."));
    }
    return RosterFile{path, std::move(*workbook), *table};
}

Result<RosterFile> RosterImport::openFile(const QString& path, const ReadingStopped& stopped) {
    auto workbook = readWorkbook(path, stopped);
    if (!workbook) {
        return tl::make_unexpected(workbook.error());
    }
    const auto table = findTable(*workbook, {Heading::Name});
    if (table && table->has(Heading::Session) && table->has(Heading::Mark)) {
        return fail(
            ErrorKind::Unreadable,
            tr("This is a list of absences (半天, 考勤), not a roster. Import it as marks."));
    }
    if (table && table->recognised() >= 2) {
        return RosterFile{path, std::move(*workbook), *table};
    }
    const HeadingMatch guess = fullestRow(*workbook);
    if (guess.columns.isEmpty()) {
        return fail(ErrorKind::Unreadable, tr("There is nothing in this file."));
    }
    return RosterFile{path, std::move(*workbook), guess};
}

Result<RosterPlan> RosterImport::plan(const RosterFile& file, const RosterOptions& options,
                                      const ImportProgress& progress) {
    return m_database.read([&](db::Reader& tx) {
        return RosterPlanner(tx, nullptr, m_actor, m_clock.today()).plan(file, options, progress);
    });
}

Result<RosterResult> RosterImport::import(const RosterFile& file, const RosterOptions& options,
                                          const ImportProgress& progress) {
    auto result = m_database.write([&](db::Writer& tx) -> Result<RosterResult> {
        RosterPlanner planner(tx, &tx, m_actor, m_clock.today());
        // While it compares nothing has been done yet.
        const auto comparing = [&](int, int total) { return !progress || progress(0, total); };
        auto plan = planner.plan(file, options, comparing);
        if (!plan) {
            return tl::make_unexpected(plan.error());
        }
        const QString fileName = QFileInfo(file.path).fileName();
        const ImportId import = openBatch(tx, BatchKind::Roster, fileName, m_actor, m_clock);
        int done = 0;
        const int total = static_cast<int>(plan->rows());
        for (RosterEntry& entry : plan->entries) {
            if (progress && done % 50 == 0 && !progress(done, total)) {
                return fail(ErrorKind::Cancelled, tr("The import was stopped; nothing of it was "
                                                     "kept."));
            }
            ++done;
            if (entry.outcome == RosterOutcome::New) {
                entry.after.id = insertRecord(tx, entry.after);
                keepChange(tx, import, {}, entry.after);
            } else if (entry.outcome == RosterOutcome::Changed) {
                replaceRecord(tx, entry.before, entry.after);
                keepChange(tx, import, entry.before, entry.after);
            }
        }
        keepMade(tx, import, planner.madeClasses());
        recordAccess(tx, m_actor, m_clock, QStringLiteral("roster imported"), fileName,
                     QStringLiteral("%1 new, %2 changed").arg(plan->newOnes).arg(plan->changed));
        return RosterResult{import, std::move(*plan)};
    });
    if (result) {
        emit changed();
    }
    return result;
}

Result<QList<ImportBatch>> RosterImport::history() {
    if (const auto allowed = allow(m_actor, Right::ImportRoster); !allowed) {
        return tl::make_unexpected(allowed.error());
    }
    return m_database.read([](db::Reader& tx) {
        return tx.list(
            "SELECT b.id, b.file_name, COALESCE(a.name, ''), b.at, b.undone_at, "
            "(SELECT COUNT(*) FROM import_change c WHERE c.import_id = b.id AND c.student_id > 0), "
            "b.kind FROM import_batch b LEFT JOIN account a ON a.id = b.account_id "
            "ORDER BY b.id DESC",
            {}, [](const db::Rows& row) {
                return ImportBatch{
                    row.id<ImportId>(0),
                    row.text(1),
                    row.text(2),
                    row.moment(3),
                    row.moment(4),
                    row.number(5),
                    fromCode(batchKindCodes, row.text(6)).value_or(BatchKind::Roster)};
            });
    });
}

Result<void> RosterImport::writeRejected(const RosterFile& file, const RosterPlan& plan,
                                         const QString& path) {
    QMap<int, QString> rejected;
    for (const RosterEntry& entry : plan.entries) {
        if (entry.outcome != RosterOutcome::Rejected) {
            continue;
        }
        QStringList reasons;
        for (const Finding& finding : entry.row.findings) {
            reasons.append(tr("%1: %2").arg(finding.column, finding.text));
        }
        rejected.insert(entry.row.row, reasons.join(QStringLiteral("；")));
    }
    return writeRejectedRows(file, rejected, path);
}

Result<void> RosterImport::recordLook(const QString& fileName) {
    return m_database.write([&](db::Writer& tx) -> Result<void> {
        if (auto allowed = allow(m_actor, Right::RevealPrivate); !allowed) {
            return allowed;
        }
        recordAccess(tx, m_actor, m_clock, QStringLiteral("private data seen"), fileName);
        return {};
    });
}

QJsonObject rosterReport(const RosterPlan& plan, ImportId id) {
    const QJsonArray findings = jsonArray(plan.findings, [](const Finding& finding) {
        return QJsonObject{{"row", finding.row},
                           {"column", finding.column},
                           {"value", finding.value},
                           {"problem", codeOf(rosterProblemCodes, finding.problem)},
                           {"severity", codeOf(severityCodes, finding.severity)},
                           {"text", finding.text}};
    });
    return {{"rows", static_cast<int>(plan.rows())},
            {"new", plan.newOnes},
            {"changed", plan.changed},
            {"unchanged", plan.unchanged},
            {"missing", static_cast<int>(plan.missing.size())},
            {"rejected", plan.rejected},
            {"with_problems", plan.withProblems},
            {"undo", id.isValid() ? QJsonValue(id.value) : QJsonValue()},
            {"findings", findings}};
}

} // namespace xiange
