#pragma once

#include <QDate>
#include <QString>

#include <algorithm>
#include <optional>

namespace xiange {

/// The month that a report is about.
struct ReportMonth {
    QDate first;

    static ReportMonth of(QDate day) { return {QDate(day.year(), day.month(), 1)}; }
    /// "2026-11"; nothing for any other text.
    static std::optional<ReportMonth> parse(const QString& text);

    [[nodiscard]] QString text() const { return first.toString(QStringLiteral("yyyy-MM")); }
    [[nodiscard]] QDate last() const { return first.addMonths(1).addDays(-1); }
    /// The last day that may be counted: the month's own, or today while it lasts.
    [[nodiscard]] QDate until(QDate today) const { return std::min(last(), today); }
    [[nodiscard]] ReportMonth before() const { return {first.addMonths(-1)}; }
    friend bool operator==(const ReportMonth&, const ReportMonth&) = default;
};

} // namespace xiange
