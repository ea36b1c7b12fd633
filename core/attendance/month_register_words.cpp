#include "core/attendance/month_register.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <functional>

namespace xiange {

namespace {

struct RegisterWords {
    Q_DECLARE_TR_FUNCTIONS(xiange::RegisterWords)
};

QString joined(const QStringList& parts) {
    return parts.join(RegisterWords::tr(", ", "between the things of a list"));
}

// 1–7日（国庆节）: neighbouring days of one name are said at once.
QString daysInWords(const QList<RegisterDay>& days) {
    QStringList parts;
    for (qsizetype i = 0; i < days.size();) {
        qsizetype end = i + 1;
        while (end < days.size() && days[end].name == days[i].name &&
               days[end].day == days[end - 1].day.addDays(1)) {
            ++end;
        }
        const QString from = QString::number(days[i].day.day());
        const QString to = QString::number(days[end - 1].day.day());
        const QString span =
            end == i + 1
                ? RegisterWords::tr("%1", "a day of the month").arg(from)
                : RegisterWords::tr("%1–%2", "from one day of the month to another").arg(from, to);
        parts.append(
            days[i].name.isEmpty()
                ? span
                : RegisterWords::tr("%1 (%2)", "days and their name").arg(span, days[i].name));
        i = end;
    }
    return joined(parts);
}

QList<RegisterDay> daysOf(const MonthRegister& month, RegisterDayKind kind) {
    QList<RegisterDay> found;
    for (const RegisterDay& day : month.days) {
        if (day.kind == kind) {
            found.append(day);
        }
    }
    return found;
}

std::pair<QDate, QDate> schoolDaysOf(const MonthRegister& month) {
    std::pair<QDate, QDate> ends;
    for (const RegisterDay& day : month.days) {
        if (day.isSchoolDay()) {
            ends = {ends.first.isValid() ? ends.first : day.day, day.day};
        }
    }
    return ends;
}

QString dayAndMonth(QDate day) {
    return QLocale().toString(day, RegisterWords::tr("d MMM", "a date without its year"));
}

// Everyone whose belonging to the class began (or ended) between two school days of the month.
QString movedInWords(const MonthRegister& month,
                     const std::function<QDate(const DaySpan&)>& moment) {
    QStringList parts;
    const auto [firstDay, lastDay] = schoolDaysOf(month);
    for (const RegisterChild& row : month.children) {
        for (const DaySpan& span : row.child.enrolled) {
            const QDate day = moment(span);
            if (day.isValid() && day >= firstDay && day <= lastDay) {
                parts.append(RegisterWords::tr("%1 %2", "a child and a date")
                                 .arg(row.child.name, dayAndMonth(day)));
            }
        }
    }
    return joined(parts);
}

} // namespace

QString daysText(double days) {
    return QString::number(std::round(days * 100) / 100);
}

QString cellSymbol(const RegisterCell& cell, const MarkSigns& signs) {
    switch (cell.state) {
    case CellState::NoSchool:
    case CellState::ToCome:
        return {};
    case CellState::NotEnrolled:
        return QStringLiteral("／");
    case CellState::NotCalled:
        return QStringLiteral("–");
    case CellState::Present:
        return signs.present;
    case CellState::Marked:
        return signs.of(cell.mark);
    }
    return {};
}

QStringList registerLegend(const MarkSigns& signs) {
    const auto line = [](const QString& symbol, const QString& words) {
        return RegisterWords::tr("%1 %2", "a sign and its meaning").arg(symbol, words);
    };
    QStringList lines{line(signs.present, RegisterWords::tr("Present"))};
    for (const MarkKind kind : allMarkKinds) {
        lines.append(line(signs.of(kind), markName(kind)));
    }
    lines.append(line(cellSymbol({CellState::NotCalled, {}, {}}), RegisterWords::tr("Not called")));
    lines.append(
        line(cellSymbol({CellState::NotEnrolled, {}, {}}), RegisterWords::tr("Not in the class")));
    return lines;
}

QStringList registerNotes(const MonthRegister& month) {
    QStringList notes;
    const auto add = [&notes](const QString& sentence, const QString& things) {
        if (!things.isEmpty()) {
            notes.append(sentence.arg(things));
        }
    };
    add(RegisterWords::tr("No school: %1"), daysInWords(daysOf(month, RegisterDayKind::DayOff)));
    add(RegisterWords::tr("Make-up school days: %1"),
        daysInWords(daysOf(month, RegisterDayKind::MakeUpDay)));
    add(RegisterWords::tr("Joined the class: %1"),
        movedInWords(month, [first = schoolDaysOf(month).first](const DaySpan& span) {
            return span.first > first ? span.first : QDate();
        }));
    add(RegisterWords::tr("Left the class (last day): %1"),
        movedInWords(month, [last = schoolDaysOf(month).second](const DaySpan& span) {
            return span.last < last ? span.last : QDate();
        }));
    if (month.notCalled > 0) {
        notes.append(
            RegisterWords::tr("Rolls not called: %n half day(s)", nullptr, month.notCalled));
    }
    return notes;
}

QString registerTitle(const MonthRegister& month) {
    return RegisterWords::tr("Attendance register of %1, %2", "class, month")
        .arg(month.className,
             QLocale().toString(month.first, RegisterWords::tr("MMMM yyyy", "a month of a year")));
}

} // namespace xiange
