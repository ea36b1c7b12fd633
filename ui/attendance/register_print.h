#pragma once

#include "core/attendance/month_register.h"
#include "core/base/error.h"

#include <QFont>
#include <QImage>
#include <QSizeF>

class QPainter;
class QPrinter;

namespace xiange::ui {

/// The children of one page: the first one and how many.
struct RegisterPage {
    qsizetype first = 0;
    qsizetype count = 0;
    friend bool operator==(const RegisterPage&, const RegisterPage&) = default;
};

/// Spreads rows evenly over as few pages as hold them; the last page has room for fewer.
QList<RegisterPage> registerPages(qsizetype rows, qsizetype perPage, qsizetype onLastPage);

/// A month register laid out on A4 landscape: every page repeats the head and the legend, the
/// last one carries the totals, the notes and the class teacher's line.
class RegisterPrint {
public:
    explicit RegisterPrint(const MonthRegister& month);

    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    /// Paints a page in 1/720 inch.
    void paint(QPainter& painter, int page) const;
    [[nodiscard]] static QSizeF pageSize();
    [[nodiscard]] const MonthRegister& month() const { return m_month; }

private:
    const MonthRegister& m_month;
    QStringList m_notes;
    QList<RegisterPage> m_pages;
    double m_rowHeight = 0;
};

/// A PDF with text that can be searched and copied.
Result<void> writeRegisterPdf(const MonthRegister& month, const QString& path);
/// Sends the pages that the printer's settings ask for.
Result<void> printRegister(const MonthRegister& month, QPrinter& printer);
/// The font most of it is written in.
QFont registerFont();
QImage registerImage(const RegisterPrint& print, int page, double dotsPerInch);

} // namespace xiange::ui
