#include "ui/attendance/register_sheet_painter.h"

#include "ui/common/theme.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace xiange::ui::register_paper {

namespace {

struct RegisterPaper {
    Q_DECLARE_TR_FUNCTIONS(xiange::ui::RegisterPaper)
};

constexpr double point = 10.0;
constexpr double seatWidth = 8 * millimetre;
constexpr double nameWidth = 26 * millimetre;
constexpr double markWidth = 7.5 * millimetre;
constexpr double absentWidth = 11 * millimetre;
constexpr double dateHeight = 4.6 * millimetre;
constexpr double weekdayHeight = 4.4 * millimetre;
constexpr int rowsBetweenRules = 5;

QColor colourOf(Ink ink) {
    return ink == Ink::Black ? QColor(Qt::black) : QColor(Qt::darkGray);
}

QString orBlank(double number) {
    return number > 0 ? daysText(number) : QString();
}

} // namespace

QFont formFont(double points, bool bold) {
    QFont font = bodyFont(qRound(points * point), bold ? QFont::Bold : QFont::Normal);
    // Same widths on the screen, on the printer and in a file.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Columns::Columns(qsizetype days)
    : m_days(days)
    , m_dayWidth((width - seatWidth - nameWidth - absentWidth -
                  markWidth * static_cast<double>(markKindCount)) /
                 static_cast<double>(days)) {}

double Columns::name() const {
    return left + seatWidth;
}

double Columns::day(qsizetype day) const {
    return name() + nameWidth + m_dayWidth * static_cast<double>(day);
}

double Columns::halfWidth() const {
    return m_dayWidth / static_cast<double>(sessionCount);
}

double Columns::half(qsizetype day, std::size_t half) const {
    return Columns::day(day) + halfWidth() * static_cast<double>(half);
}

double Columns::mark(std::size_t kind) const {
    return day(m_days) + markWidth * static_cast<double>(kind);
}

double Columns::daysAbsent() const {
    return mark(markKindCount);
}

SheetPainter::SheetPainter(QPainter& painter, const MonthRegister& month)
    : m_painter(painter), m_month(month), m_columns(month.days.size()) {
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::TextAntialiasing);
}

void SheetPainter::text(const QRectF& in, int flags, const QString& words, double points, bool bold,
                        Ink ink) {
    if (words.isEmpty()) {
        return;
    }
    (bold ? m_bold : m_plain) += words;
    // A name that is too long is written smaller; nobody's name is cut off.
    QFont font = formFont(points, bold);
    const double wide = QFontMetricsF(font).horizontalAdvance(words);
    if (wide > in.width() && (flags & Qt::TextWordWrap) == 0) {
        font = formFont(std::max(3.0, points * in.width() / wide), bold);
    }
    m_painter.setFont(font);
    m_painter.setPen(colourOf(ink));
    m_painter.drawText(in, flags, words);
}

void SheetPainter::line(double x1, double y1, double x2, double y2, double points, Ink ink) {
    m_painter.setPen(QPen(colourOf(ink), points * point, Qt::SolidLine, Qt::FlatCap));
    m_painter.drawLine(QLineF(x1, y1, x2, y2));
}

double SheetPainter::title(double y, int page, int pages) {
    const QRectF first(left, y, width, 8.5 * millimetre);
    text(first, Qt::AlignCenter,
         QStringLiteral("%1  %2").arg(m_month.schoolName, registerTitle(m_month)), 15, true);
    const QRectF second(left, y + 8.5 * millimetre, width, 5 * millimetre);
    text(second, Qt::AlignLeft | Qt::AlignVCenter,
         RegisterPaper::tr("Class teacher: %1").arg(m_month.headTeacher), 8.5);
    const double rate = m_month.expected > 0 ? 100.0 * static_cast<double>(m_month.present) /
                                                   static_cast<double>(m_month.expected)
                                             : 0;
    QString sum = RegisterPaper::tr("School days: %1").arg(m_month.schoolDays);
    if (m_month.expected > 0) {
        sum = RegisterPaper::tr("%1   Attendance: %2 %").arg(sum, QLocale().toString(rate, 'f', 2));
    }
    text(second, Qt::AlignCenter, sum, 8.5);
    text(second, Qt::AlignRight | Qt::AlignVCenter,
         RegisterPaper::tr("Page %1 of %2").arg(page).arg(pages), 8.5);
    return y + titleHeight;
}

void SheetPainter::shade(double y, double height) {
    for (qsizetype at = 0; at < m_month.days.size(); ++at) {
        if (!m_month.days[at].isSchoolDay()) {
            m_painter.fillRect(QRectF(m_columns.day(at), y, m_columns.dayWidth(), height),
                               QColor(Qt::lightGray).lighter(118));
        }
    }
}

void SheetPainter::dayHead(double y, qsizetype at) {
    const RegisterDay& day = m_month.days[at];
    const double x = m_columns.day(at);
    const double wide = m_columns.dayWidth();
    const bool madeUp = day.kind == RegisterDayKind::MakeUpDay;
    text(QRectF(x, y, wide, dateHeight), Qt::AlignCenter, QString::number(day.day.day()), 8, true);
    const QRectF weekday(x, y + dateHeight, wide, weekdayHeight);
    text(weekday, Qt::AlignCenter, QLocale().dayName(day.day.dayOfWeek(), QLocale::NarrowFormat), 7,
         madeUp);
    if (madeUp) {
        m_painter.setPen(QPen(colourOf(Ink::Black), 0.7 * point));
        m_painter.drawRect(weekday.adjusted(8, 8, -8, -8));
    }
    const double under = y + dateHeight + weekdayHeight;
    for (const Session session : allSessions) {
        const double half = m_columns.half(at, static_cast<std::size_t>(session));
        text(QRectF(half, under, m_columns.halfWidth(), y + headHeight - under), Qt::AlignCenter,
             sessionShortName(session), 6);
    }
    line(x, y + dateHeight, x + wide, y + dateHeight, 0.25, Ink::Grey);
    line(x, under, x + wide, under, 0.25, Ink::Grey);
}

double SheetPainter::head(double y) {
    shade(y, headHeight);
    text(QRectF(m_columns.seat(), y, seatWidth, headHeight), Qt::AlignCenter,
         RegisterPaper::tr("No."), 8, true);
    text(QRectF(m_columns.name(), y, nameWidth, headHeight), Qt::AlignCenter,
         RegisterPaper::tr("Name"), 8, true);
    for (qsizetype at = 0; at < m_month.days.size(); ++at) {
        dayHead(y, at);
    }
    for (std::size_t kind = 0; kind < markKindCount; ++kind) {
        const QRectF cell(m_columns.mark(kind), y, markWidth, headHeight);
        text(cell.adjusted(0, 0, 0, -headHeight / 2), Qt::AlignCenter,
             m_month.signs.of(allMarkKinds[kind]), 9);
        text(cell.adjusted(8, headHeight / 2, -8, 0), Qt::AlignCenter, markName(allMarkKinds[kind]),
             7, true);
    }
    text(QRectF(m_columns.daysAbsent(), y, absentWidth, headHeight).adjusted(8, 0, -8, 0),
         Qt::AlignCenter, RegisterPaper::tr("Days absent"), 7, true);
    line(left, y + headHeight, m_columns.end(), y + headHeight, 0.8);
    return y + headHeight;
}

double SheetPainter::child(double y, double height, const RegisterChild& row, qsizetype number) {
    shade(y, height);
    if (row.child.seat > 0) {
        text(QRectF(m_columns.seat(), y, seatWidth, height), Qt::AlignCenter,
             QString::number(row.child.seat), 8);
    }
    text(QRectF(m_columns.name() + 22, y, nameWidth - 30, height), Qt::AlignLeft | Qt::AlignVCenter,
         row.child.name, 8.5);
    for (qsizetype at = 0; at < row.days.size(); ++at) {
        for (std::size_t half = 0; half < sessionCount; ++half) {
            const RegisterCell& cell = row.days[at][half];
            const bool marked = cell.state == CellState::Marked;
            text(QRectF(m_columns.half(at, half), y, m_columns.halfWidth(), height),
                 Qt::AlignCenter, cellSymbol(cell, m_month.signs), marked ? 8 : 6, marked,
                 marked ? Ink::Black : Ink::Grey);
        }
    }
    for (std::size_t kind = 0; kind < markKindCount; ++kind) {
        text(QRectF(m_columns.mark(kind), y, markWidth, height), Qt::AlignCenter,
             orBlank(row.marks[kind]), 8);
    }
    text(QRectF(m_columns.daysAbsent(), y, absentWidth, height), Qt::AlignCenter,
         orBlank(row.daysAbsent), 8, true);
    const bool strong = number % rowsBetweenRules == 0;
    line(left, y + height, m_columns.end(), y + height, strong ? 0.6 : 0.25,
         strong ? Ink::Black : Ink::Grey);
    return y + height;
}

void SheetPainter::total(double y, double height, const QString& words, bool present) {
    shade(y, height);
    text(QRectF(m_columns.name(), y, nameWidth, height), Qt::AlignCenter, words, 8, true);
    for (qsizetype at = 0; at < m_month.days.size(); ++at) {
        for (std::size_t half = 0; half < sessionCount; ++half) {
            const RegisterSession& session = m_month.days[at].sessions[half];
            if (session.called) {
                text(QRectF(m_columns.half(at, half), y, m_columns.halfWidth(), height),
                     Qt::AlignCenter, QString::number(present ? session.present : session.expected),
                     6.5);
            }
        }
    }
}

double SheetPainter::totals(double y, double height) {
    line(left, y, m_columns.end(), y, 0.8);
    total(y, height, RegisterPaper::tr("Expected"), false);
    line(left, y + height, m_columns.mark(0), y + height, 0.25, Ink::Grey);
    total(y + height, height, RegisterPaper::tr("Present"), true);
    double all = 0;
    for (std::size_t kind = 0; kind < markKindCount; ++kind) {
        int sum = 0;
        for (const RegisterChild& row : m_month.children) {
            sum += row.marks[kind];
        }
        text(QRectF(m_columns.mark(kind), y, markWidth, 2 * height), Qt::AlignCenter, orBlank(sum),
             8, true);
    }
    for (const RegisterChild& row : m_month.children) {
        all += row.daysAbsent;
    }
    text(QRectF(m_columns.daysAbsent(), y, absentWidth, 2 * height), Qt::AlignCenter, orBlank(all),
         8, true);
    return y + 2 * height;
}

void SheetPainter::grid(double from, double to) {
    for (qsizetype at = 0; at < m_month.days.size(); ++at) {
        line(m_columns.day(at), from, m_columns.day(at), to, 0.4);
        for (std::size_t half = 1; half < sessionCount; ++half) {
            line(m_columns.half(at, half), from + dateHeight + weekdayHeight,
                 m_columns.half(at, half), to, 0.2, Ink::Grey);
        }
    }
    for (std::size_t kind = 0; kind < markKindCount; ++kind) {
        line(m_columns.mark(kind), from, m_columns.mark(kind), to, kind == 0 ? 0.8 : 0.4);
    }
    line(m_columns.name(), from, m_columns.name(), to, 0.4);
    line(m_columns.daysAbsent(), from, m_columns.daysAbsent(), to, 0.4);
    m_painter.setPen(QPen(colourOf(Ink::Black), 1.0 * point));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(QRectF(left, from, width, to - from));
}

double SheetPainter::legend(double y) {
    text(QRectF(left, y, width, legendHeight), Qt::AlignLeft | Qt::AlignVCenter,
         registerLegend(m_month.signs).join(QStringLiteral("    ")), 8);
    return y + legendHeight;
}

double noteHeightOf(const QString& note) {
    // A line ends between words, so a little less than its width is used.
    const double lines = QFontMetricsF(formFont(8, false)).horizontalAdvance(note) / (0.96 * width);
    return noteHeight * std::max(1.0, std::ceil(lines));
}

double SheetPainter::notes(double y, const QStringList& notes) {
    for (const QString& note : notes) {
        const double height = noteHeightOf(note);
        text(QRectF(left, y, width, height), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
             note, 8);
        y += height;
    }
    return y;
}

double SheetPainter::signature(double y) {
    text(QRectF(left, y, width, signatureHeight), Qt::AlignRight | Qt::AlignVCenter,
         RegisterPaper::tr("Class teacher (signature): ________________      "
                           "Date: ________________"),
         9.5);
    return y + signatureHeight;
}

} // namespace xiange::ui::register_paper
