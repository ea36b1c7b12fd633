#include "core/reports/report_inbox.h"

#include "core/accounts/accounts.h"
#include "core/settings/rule_book.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace xiange {

namespace {

/// The school of that code in this database, as a place; a school that is not there lies nowhere.
Place placeOfCode(db::Reader& tx, const QString& code) {
    const auto school = tx.first("SELECT id FROM school WHERE code = :code", {{"code", code}},
                                 [](const db::Rows& row) { return row.id<SchoolId>(0); });
    return school ? placeOf(tx, *school) : Place{};
}

QHash<SchoolId, int> readPupilsBySchool(db::Reader& tx, QDate day) {
    QHash<SchoolId, int> pupils;
    db::Rows row = tx.rows("SELECT c.school_id, COUNT(*) FROM enrolment e "
                           "JOIN school_class c ON c.id = e.class_id WHERE e.since <= :day "
                           "AND (e.until IS NULL OR e.until >= :day) GROUP BY c.school_id",
                           {{"day", day}});
    while (row.next()) {
        pupils.insert(row.id<SchoolId>(0), row.number(1));
    }
    return pupils;
}

/// Counts the schools that wrote no file and whose pupils are kept here.
void addKeptSchools(db::Reader& tx, ReceivedMonth& received, const QList<SchoolMonth>& lines) {
    const auto pupils =
        lines.isEmpty() ? QHash<SchoolId, int>() : readPupilsBySchool(tx, lines.front().until);
    for (const SchoolMonth& line : lines) {
        const auto missing = std::ranges::find(received.missing, line.school.id, &School::id);
        if (missing == received.missing.end() || !pupils.contains(line.school.id)) {
            continue;
        }
        received.missing.erase(missing);
        received.kept.append({line, pupils.value(line.school.id)});
        received.sum += line.figures;
        received.enrolled += pupils.value(line.school.id);
    }
}

} // namespace

bool ReceivedMonth::contradicts(const QString& schoolCode) const {
    return std::ranges::any_of(
        contradictions, [&](const Contradiction& one) { return one.schools.contains(schoolCode); });
}

ReportInbox::ReportInbox(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<void> ReportInbox::mayReceive() const {
    if (m_actor.school.isValid()) {
        return fail(ErrorKind::NotAllowed,
                    tr("The account %1 belongs to one school. Reports of several schools are "
                       "opened by the town or the district.")
                        .arg(m_actor.name));
    }
    return allow(m_actor, Right::ImportRoster);
}

Result<bool> ReportInbox::keyIsKnown(db::Writer& tx, const SchoolReport& report,
                                     const OpenedSeal& sealed, const QStringList& compared) const {
    const QString print = report_seal::fingerprint(sealed.publicKey);
    const auto known = tx.first(
        "SELECT public_key FROM school_key WHERE school_code = :code AND fingerprint = :print",
        {{"code", report.schoolCode}, {"print", print}},
        [](const db::Rows& row) { return row.bytes(0); });
    if (known) {
        return *known == sealed.publicKey;
    }
    if (!compared.contains(print, Qt::CaseInsensitive)) {
        return false;
    }
    tx.change("INSERT INTO school_key (school_code, fingerprint, public_key, account_id, "
              "confirmed_at) VALUES (:code, :print, :key, :account, :at)",
              {{"code", report.schoolCode},
               {"print", print},
               {"key", sealed.publicKey},
               {"account", m_actor.account},
               {"at", m_clock.now()}});
    recordAccess(tx, m_actor, m_clock, QStringLiteral("school key confirmed"), report.schoolName,
                 print);
    return true;
}

FileOutcome ReportInbox::keep(db::Writer& tx, const SchoolReport& report,
                              const OpenedSeal& sealed) const {
    const auto newest = tx.first("SELECT made_at FROM received_report WHERE school_code = :code "
                                 "AND month = :month ORDER BY made_at DESC, id DESC LIMIT 1",
                                 {{"code", report.schoolCode}, {"month", report.month.text()}},
                                 [](const db::Rows& row) { return row.moment(0); });
    const qint64 added = tx.change(
        "INSERT INTO received_report (school_code, month, made_at, fingerprint, digest, body, "
        "account_id, received_at) VALUES (:code, :month, :made, :print, :digest, :body, :account, "
        ":at) ON CONFLICT (digest) DO NOTHING",
        {{"code", report.schoolCode},
         {"month", report.month.text()},
         {"made", report.madeAt},
         {"print", report_seal::fingerprint(sealed.publicKey)},
         {"digest", report_seal::digest(sealed.body)},
         {"body", sealed.body},
         {"account", m_actor.account},
         {"at", m_clock.now()}});
    if (added == 0) {
        return FileOutcome::Already;
    }
    recordAccess(tx, m_actor, m_clock, QStringLiteral("reports taken in"), report.schoolName,
                 report.month.text());
    if (!newest) {
        return FileOutcome::Taken;
    }
    return report.madeAt < *newest ? FileOutcome::Older : FileOutcome::Replaced;
}

Result<ReceivedFile> ReportInbox::take(const QByteArray& file, const QStringList& compared) {
    if (const auto may = mayReceive(); !may) {
        return tl::make_unexpected(may.error());
    }
    ReceivedFile received;
    const auto sealed = report_seal::open(file);
    const auto report =
        sealed.and_then([](const OpenedSeal& opened) { return reportFrom(opened.body); });
    if (!report) {
        received.text = report.error().text;
        return received;
    }
    received.school = report->schoolName;
    received.schoolCode = report->schoolCode;
    received.month = report->month;
    received.fingerprint = report_seal::fingerprint(sealed->publicKey);
    return m_database.write([&](db::Writer& tx) -> Result<ReceivedFile> {
        if (const auto may =
                allow(m_actor, Right::ImportRoster, placeOfCode(tx, report->schoolCode));
            !may) {
            return tl::make_unexpected(may.error());
        }
        const auto known = keyIsKnown(tx, *report, *sealed, compared);
        if (!known) {
            return tl::make_unexpected(known.error());
        }
        if (*known) {
            received.outcome = keep(tx, *report, *sealed);
        } else {
            received.outcome = FileOutcome::UnknownKey;
            received.text = tr("%1 signs with a key that nobody here has confirmed yet. Ring the "
                               "school and compare: %2")
                                .arg(received.school, received.fingerprint);
        }
        return received;
    });
}

QList<SchoolReport> ReportInbox::newest(db::Reader& tx, ReportMonth month) const {
    QMap<QString, SchoolReport> bySchool;
    tx.list("SELECT body FROM received_report WHERE month = :month ORDER BY made_at, id",
            {{"month", month.text()}}, [&](const db::Rows& row) {
                if (const auto report = reportFrom(row.bytes(0))) {
                    bySchool.insert(report->schoolCode, *report);
                }
                return true;
            });
    QList<SchoolReport> reports = bySchool.values();
    reports.removeIf([&](const SchoolReport& report) {
        return !allow(m_actor, Right::SeeChildren, placeOfCode(tx, report.schoolCode));
    });
    return reports;
}

Result<ReceivedMonth> ReportInbox::month(ReportMonth month) {
    if (const auto may = mayReceive(); !may) {
        return tl::make_unexpected(may.error());
    }
    const auto schools = Schools(m_database, m_clock, m_actor).list();
    if (!schools) {
        return tl::make_unexpected(schools.error());
    }
    const bool begun = month.first <= m_clock.today();
    const auto own = begun ? MonthlyReports(m_database, m_clock, m_actor).of(month)
                           : Result<QList<SchoolMonth>>();
    if (!own) {
        return tl::make_unexpected(own.error());
    }
    return m_database.read([&](db::Reader& tx) {
        ReceivedMonth received;
        received.month = month;
        received.reports = newest(tx, month);
        received.contradictions = contradictionsIn(received.reports, newest(tx, month.before()));
        received.missing = *schools;
        received.due = month.first.addMonths(1).addDays(
            readRules(tx).count(QStringLiteral("report.due_day")) - 1);
        received.isDue = m_clock.today() > received.due;
        for (const SchoolReport& report : std::as_const(received.reports)) {
            received.sum += report.figures;
            received.enrolled += report.enrolled;
            if (report.madeAt.toLocalTime().date() > received.due) {
                received.late.append(report.schoolCode);
            }
            received.missing.removeIf(
                [&](const School& school) { return school.code == report.schoolCode; });
        }
        addKeptSchools(tx, received, *own);
        return received;
    });
}

} // namespace xiange
