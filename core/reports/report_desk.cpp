#include "core/reports/report_desk.h"

#include "core/accounts/accounts.h"
#include "core/cases/case_rows.h"
#include "core/indicators/indicator_board.h"
#include "core/reports/month_reported.h"
#include "core/reports/monthly_reports.h"
#include "core/students/school_age_register.h"

#include <QSaveFile>

namespace xiange {

namespace {

ReportedCase reported(const DropoutCase& found, QList<CaseStep> steps) {
    ReportedCase one;
    one.number = QString::number(found.id.value);
    one.studentNo = found.child.studentNo;
    one.name = found.child.name;
    one.className = longClassName(found.child.className);
    one.steps = std::move(steps);
    const QList<Cause> named = case_rules::causesOf(found.timeline);
    for (const Cause cause : named) {
        one.causes.append(codeOf(causes, cause));
    }
    if (const auto whereabouts = case_rules::whereaboutsOf(found.timeline)) {
        one.whereabouts = codeOf(whereaboutsCodes, *whereabouts);
    }
    return one;
}

QList<ReportedFigure> reportedFigures(const QList<Indicator>& indicators) {
    QList<ReportedFigure> figures;
    for (const Indicator& one : indicators) {
        figures.append({codeOf(indicatorKeys, one.key), one.value,
                        one.counted ? one.ratio.numerator : 0,
                        one.counted ? one.ratio.denominator : 0});
    }
    return figures;
}

QList<ReportedAway> reportedAway(const QList<SchoolAgeChild>& children) {
    QList<ReportedAway> away;
    for (const SchoolAgeChild& one : children) {
        away.append({one.name, one.town, one.village, codeOf(standingCodes, one.standing),
                     one.responsible});
    }
    return away;
}

} // namespace

ReportDesk::ReportDesk(db::Database& database, const Clock& clock, const Actor& actor)
    : m_database(database), m_clock(clock), m_actor(actor) {}

Result<SchoolReport> ReportDesk::report(ReportMonth month, SchoolId school) {
    const auto lines = MonthlyReports(m_database, m_clock, m_actor).of(month, school);
    if (!lines) {
        return tl::make_unexpected(lines.error());
    }
    const SchoolMonth& line = lines->front();
    const auto classes = Schools(m_database, m_clock, m_actor).classes(line.school.id, line.until);
    if (!classes) {
        return tl::make_unexpected(classes.error());
    }
    SchoolReport report;
    report.schoolCode = line.school.code;
    report.schoolName = line.school.name;
    report.madeBy = m_actor.name;
    report.madeAt = m_clock.now();
    report.month = month;
    report.until = line.until;
    report.figures = line.figures;
    report.classes = static_cast<int>(classes->size());
    for (const SchoolClass& one : *classes) {
        report.enrolled += one.children;
    }
    IndicatorScope scope;
    scope.school = line.school.id;
    scope.asAt = line.until;
    const auto board = IndicatorBoard(m_database, m_clock, m_actor).board(scope);
    SchoolAgeFilter notAtSchool;
    notAtSchool.school = line.school.id;
    notAtSchool.notAtSchool = true;
    const auto away = SchoolAgeRegister(m_database, m_clock, m_actor).list(notAtSchool);
    if (!board || !away) {
        return tl::make_unexpected(board ? away.error() : board.error());
    }
    report.indicators = reportedFigures(board->indicators);
    report.away = reportedAway(*away);
    return m_database.read([&](db::Reader& tx) {
        for (const DropoutCase& found : case_rows::readCases(tx, {line.school.id, {}, {}, {}})) {
            QList<CaseStep> steps = monthly::stepsUntil(found.timeline, line.until);
            MonthlyFigures counted;
            monthly::count(counted, steps, month, line.until);
            if (counted != MonthlyFigures{}) {
                report.cases.append(reported(found, std::move(steps)));
            }
        }
        return report;
    });
}

SigningKey ReportDesk::keyOf(db::Writer& tx, SchoolId school) const {
    const auto read = [&] {
        return tx.first("SELECT public_key, secret_key FROM report_key WHERE school_id = :school",
                        {{"school", school}}, [](const db::Rows& row) {
                            return SigningKey{row.bytes(0), row.bytes(1)};
                        });
    };
    if (const auto known = read()) {
        return *known;
    }
    const SigningKey made = report_seal::newKey();
    tx.change("INSERT INTO report_key (school_id, public_key, secret_key, made_at) "
              "VALUES (:school, :public, :secret, :at) ON CONFLICT DO NOTHING",
              {{"school", school},
               {"public", made.publicKey},
               {"secret", made.secretKey},
               {"at", m_clock.now()}});
    return read().value_or(made); // another program may have been quicker
}

Result<SchoolReport> ReportDesk::write(ReportMonth month, SchoolId school, const QString& path) {
    const auto made = report(month, school);
    if (!made) {
        return tl::make_unexpected(made.error());
    }
    const auto file = m_database.write([&](db::Writer& tx) {
        recordAccess(tx, m_actor, m_clock, QStringLiteral("report file written"), made->schoolName,
                     month.text());
        noteReported(tx, m_actor, m_clock, school, month, made->until, ReportedBy::File);
        return report_seal::seal(toBytes(*made), keyOf(tx, school));
    });
    if (!file) {
        return tl::make_unexpected(file.error());
    }
    QSaveFile out(path);
    if (!out.open(QIODevice::WriteOnly) || out.write(*file) != file->size() || !out.commit()) {
        return fail(ErrorKind::Unreadable,
                    tr("The file %1 can't be written: %2").arg(path, out.errorString()));
    }
    return made;
}

Result<QString> ReportDesk::fingerprint(SchoolId school) {
    return m_database.write([&](db::Writer& tx) -> Result<QString> {
        if (const auto may = allow(m_actor, Right::ExportChildren, placeOf(tx, school)); !may) {
            return tl::make_unexpected(may.error());
        }
        return report_seal::fingerprint(keyOf(tx, school).publicKey);
    });
}

} // namespace xiange
