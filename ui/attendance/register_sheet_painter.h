#pragma once

#include "core/attendance/month_register.h"

#include <QFont>
#include <QRectF>
#include <QSet>

class QPainter;

namespace xiange::ui::register_paper {

// A4 landscape, in 1/720 inch.
inline constexpr double millimetre = 720.0 / 25.4;
inline constexpr double pageWidth = 297 * millimetre;
inline constexpr double pageHeight = 210 * millimetre;
inline constexpr double left = 10 * millimetre;
inline constexpr double top = 9 * millimetre;
inline constexpr double width = 277 * millimetre;
inline constexpr double bottom = 202 * millimetre;
inline constexpr double titleHeight = 14.5 * millimetre;
inline constexpr double headHeight = 13 * millimetre;
inline constexpr double legendHeight = 5 * millimetre;
inline constexpr double noteHeight = 4 * millimetre;
inline constexpr double signatureHeight = 10 * millimetre;

/// Where the columns stand.
class Columns {
public:
    explicit Columns(qsizetype days);

    [[nodiscard]] double seat() const { return left; }
    [[nodiscard]] double name() const;
    [[nodiscard]] double day(qsizetype day) const;
    [[nodiscard]] double half(qsizetype day, std::size_t half) const;
    [[nodiscard]] double mark(std::size_t kind) const;
    [[nodiscard]] double daysAbsent() const;
    [[nodiscard]] double end() const { return left + width; }
    [[nodiscard]] double dayWidth() const { return m_dayWidth; }
    [[nodiscard]] double halfWidth() const;

private:
    qsizetype m_days;
    double m_dayWidth;
};

enum class Ink { Black, Grey };

/// Draws the pieces of a register: head, rows, totals. One for each page.
class SheetPainter {
public:
    SheetPainter(QPainter& painter, const MonthRegister& month);

    /// Each returns where the next piece begins.
    double title(double y, int page, int pages);
    double head(double y);
    double child(double y, double height, const RegisterChild& child, qsizetype number);
    double totals(double y, double height);
    double legend(double y);
    double notes(double y, const QStringList& notes);
    double signature(double y);
    /// The columns' lines and the frame, from the head's top to the last row's bottom.
    void grid(double from, double to);

    /// The characters written so far, upright and bold.
    [[nodiscard]] const QString& plainText() const { return m_plain; }
    [[nodiscard]] const QString& boldText() const { return m_bold; }

private:
    void shade(double y, double height);
    void line(double x1, double y1, double x2, double y2, double points, Ink ink = Ink::Black);
    void text(const QRectF& in, int flags, const QString& words, double points, bool bold = false,
              Ink ink = Ink::Black);
    void dayHead(double y, qsizetype at);
    void total(double y, double height, const QString& words, bool present);

    QPainter& m_painter;
    const MonthRegister& m_month;
    Columns m_columns;
    QString m_plain;
    QString m_bold;
};

/// How much room a note below the table takes.
double noteHeightOf(const QString& note);
/// The font of the form; `points` in points.
QFont formFont(double points, bool bold);

} // namespace xiange::ui::register_paper
