#pragma once

#include "core/base/error.h"
#include "core/reports/monthly_figures.h"

#include <QDateTime>

namespace xiange {

/// One case as the school tells it to the town: who, since when, why. No ID number as such, no
/// phone, no address.
struct ReportedCase {
    QString number; ///< the case's own number at the school
    QString studentNo;
    QString name;
    QString className;
    QList<CaseStep> steps;
    QStringList causes; ///< codes
    QString whereabouts;
    friend bool operator==(const ReportedCase&, const ReportedCase&) = default;
};

/// A figure of the indicator board as the school has it.
struct ReportedFigure {
    QString key;
    std::optional<double> value;
    qint64 numerator = 0;
    qint64 denominator = 0;
    friend bool operator==(const ReportedFigure&, const ReportedFigure&) = default;
};

/// A child of the school-age ledger that ought to be at school and is not.
struct ReportedAway {
    QString name;
    QString town;
    QString village;
    QString standing; ///< a code of Standing; that of a pupil says where the roster has it
    QString responsible;
    friend bool operator==(const ReportedAway&, const ReportedAway&) = default;
};

/// What a school writes to the town about one month.
struct SchoolReport {
    QString schoolCode;
    QString schoolName;
    QString madeBy;
    QDateTime madeAt; ///< UTC
    ReportMonth month;
    QDate until; ///< the last day counted
    int classes = 0;
    int enrolled = 0; ///< on that day
    MonthlyFigures figures;
    QList<ReportedCase> cases;        ///< every one counted in the figures
    QList<ReportedFigure> indicators; ///< none in files of earlier versions
    QList<ReportedAway> away;         ///< the same
    friend bool operator==(const SchoolReport&, const SchoolReport&) = default;
};

QByteArray toBytes(const SchoolReport& report);
/// Unreadable if anything that is needed is missing or is not what it should be.
Result<SchoolReport> reportFrom(const QByteArray& body);

/// The figures counted again from the cases named.
MonthlyFigures recount(const SchoolReport& report);

/// What two reports, or a report and itself, can't both be right about.
struct Contradiction {
    QStringList schools; ///< codes
    QString text;
};

/// Figures that the cases don't add up to, a child open in two schools, a case that went backwards
/// or vanished since the month before.
QList<Contradiction> contradictionsIn(const QList<SchoolReport>& reports,
                                      const QList<SchoolReport>& monthBefore);

} // namespace xiange
