#pragma once

#include "ui/attendance/roll_model.h"
#include "ui/common/theme.h"

#include <QRect>

class QPainter;

namespace xiange::ui {

/// What is told of a card beside its child.
struct CardLook {
    bool current = false;  ///< keys go to this one
    bool keysHere = false; ///< … and the grid has the keyboard
    bool found = false;    ///< one of those that the typed letters may mean
    bool taken = false;    ///< this roll has been confirmed
};

/// Draws one child: seat, name, state in sign and word, the last five days, the run.
void paintRollCard(QPainter& painter, const QRect& field, const RollRow& row, const CardLook& look,
                   const MarkSigns& signs);

Tone toneOf(MarkKind kind);
/// 9 or 9.5 days.
QString dayCount(double schoolDays);

} // namespace xiange::ui
