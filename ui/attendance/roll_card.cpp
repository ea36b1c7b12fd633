#include "ui/attendance/roll_card.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace xiange::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RollCard)
};

/// Marked by a leave granted beforehand, and by nobody here.
bool isPreset(const RollRow& row) {
    return row.child.onLeave && row.child.mark && !row.byHand;
}

QColor ground(const RollRow& row, const Colours& c) {
    return row.child.mark ? c.soft(toneOf(*row.child.mark)) : c.surface;
}

void paintFrame(QPainter& p, const QRectF& field, const RollRow& row, const CardLook& look) {
    const Colours& c = colours();
    QPen pen(c.line, 1);
    if (look.current) {
        pen = QPen(c.accent, 2);
        if (!look.keysHere) {
            pen.setWidthF(1.4);
        }
    } else if (look.found) {
        pen = QPen(c.accent, 1, Qt::DashLine);
    } else if (!look.taken && (!row.child.mark || isPreset(row))) {
        // Nobody has said yet where this child is; a leave granted beforehand is no call.
        pen.setColor(row.child.mark ? c.ink(toneOf(*row.child.mark)) : c.line);
        pen.setStyle(Qt::DashLine);
    }
    p.setPen(pen);
    p.setBrush(ground(row, c));
    const qreal inset = pen.widthF() / 2;
    p.drawRoundedRect(field.adjusted(inset, inset, -inset, -inset), measure::controlRadius,
                      measure::controlRadius);
}

/// Five little marks, oldest first; grey where the child was there, hollow where nobody called.
int paintLastDays(QPainter& p, const QPoint& corner, const RollChild& child) {
    const Colours& c = colours();
    int x = corner.x();
    for (int i = 0; i < child.lastDays.size(); ++i) {
        const auto& day = child.lastDays[i];
        const bool marked = day.has_value();
        const bool called = marked || child.lastDaysCalled.value(i, true);
        const int height = !marked ? 5 : *day == MarkKind::Unexcused ? 12 : 9;
        p.setPen(called ? QPen(Qt::NoPen) : QPen(c.line, 1));
        p.setBrush(marked   ? QBrush(c.ink(toneOf(*day)))
                   : called ? QBrush(c.line)
                            : QBrush(Qt::NoBrush));
        p.drawRoundedRect(QRect(x, corner.y() - height, 5, height), 1.5, 1.5);
        x += 7;
    }
    return x;
}

QString sign(const RollRow& row, bool taken, const MarkSigns& signs) {
    if (row.child.mark) {
        return QStringLiteral("%1 %2").arg(signs.of(*row.child.mark), markName(*row.child.mark));
    }
    return taken || row.byHand ? signs.present : QStringLiteral("·");
}

/// The second line at the right: why, how long, or what was yesterday.
QString remark(const RollRow& row) {
    const auto& child = row.child;
    if (!child.note.isEmpty()) {
        return child.note;
    }
    if (isPreset(row)) {
        return Words::tr("leave granted");
    }
    if (row.runDays == 0.5) {
        return Words::tr("half a day");
    }
    if (row.runDays > 0) {
        return Words::tr("%1 days running").arg(dayCount(row.runDays));
    }
    if (child.mark == MarkKind::Unexcused) {
        return Words::tr("newly absent"); // the run is counted once the roll is saved
    }
    if (!child.mark && !child.lastDays.isEmpty() && child.lastDays.last()) {
        return Words::tr("%1 last time").arg(markName(*child.lastDays.last()));
    }
    return {};
}

} // namespace

Tone toneOf(MarkKind kind) {
    switch (kind) {
    case MarkKind::Unexcused:
        return Tone::Danger;
    case MarkKind::Sick:
    case MarkKind::Personal:
    case MarkKind::Late:
    case MarkKind::LeftEarly:
        return Tone::Caution;
    case MarkKind::Official:
        return Tone::Accent;
    }
    return Tone::Plain;
}

QString dayCount(double schoolDays) {
    return QLocale().toString(schoolDays, 'g', QLocale::FloatingPointShortest);
}

void paintRollCard(QPainter& p, const QRect& field, const RollRow& row, const CardLook& look,
                   const MarkSigns& signs) {
    const Colours& c = colours();
    const auto& child = row.child;
    p.setRenderHint(QPainter::Antialiasing);
    paintFrame(p, field, row, look);

    const int middle = field.top() + field.height() / 2;
    const QRect upper(field.left() + 10, middle - 22, field.width() - 20, 22);
    const QRect lower(field.left() + 34, middle + 1, field.width() - 44, 18);
    const Tone tone = child.mark ? toneOf(*child.mark) : Tone::Good;

    p.setFont(bodyFont(11));
    p.setPen(c.muted);
    p.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter,
               QStringLiteral("%1").arg(child.seat, 2, 10, QLatin1Char('0')));

    p.setFont(bodyFont(child.mark ? type::small : type::body));
    // The name comes first: where both don't fit, the sign of the mark must do.
    QString state = sign(row, look.taken, signs);
    const QFontMetrics nameSpace(bodyFont(11, QFont::DemiBold));
    if (child.mark &&
        nameSpace.horizontalAdvance(child.name) + 30 + p.fontMetrics().horizontalAdvance(state) >
            upper.width()) {
        state = signs.of(*child.mark);
    }
    const int stateWidth = p.fontMetrics().horizontalAdvance(state);
    p.setPen(child.mark || look.taken || row.byHand ? c.ink(tone) : c.muted);
    p.drawText(upper, Qt::AlignRight | Qt::AlignVCenter, state);

    p.setPen(c.text);
    const QRect nameField = upper.adjusted(24, 0, -stateWidth - 6, 0);
    // A long name is better small than cut off.
    for (int size = type::section; size >= 11; --size) {
        p.setFont(bodyFont(size, QFont::DemiBold));
        if (p.fontMetrics().horizontalAdvance(child.name) <= nameField.width()) {
            break;
        }
    }
    p.drawText(nameField, Qt::AlignLeft | Qt::AlignVCenter,
               p.fontMetrics().elidedText(child.name, Qt::ElideRight, nameField.width()));

    const int after = paintLastDays(p, QPoint(lower.left(), lower.center().y() + 5), child);
    const QString words = remark(row);
    p.setFont(bodyFont(11));
    const bool grave = row.runDays > 0 || child.mark == MarkKind::Unexcused;
    p.setPen(grave ? c.danger : child.mark ? c.ink(tone) : c.muted);
    const QRect rest(after + 4, lower.top(), lower.right() - after - 3, lower.height());
    p.drawText(rest, Qt::AlignRight | Qt::AlignVCenter,
               p.fontMetrics().elidedText(words, Qt::ElideRight, rest.width()));
}

} // namespace xiange::ui
