#pragma once

#include "core/base/id.h"
#include "core/db/transaction.h"

#include <QDate>
#include <QList>
#include <QString>

namespace xiange {

/// From one day to another, both included.
struct DaySpan {
    QDate first;
    QDate last; ///< invalid while it goes on

    [[nodiscard]] bool holds(QDate day) const {
        return first <= day && (!last.isValid() || last >= day);
    }
    friend bool operator==(const DaySpan&, const DaySpan&) = default;
};

/// A child of a class list, with the days on which it belonged to the class.
struct ListedChild {
    StudentId student;
    int seat = 0; ///< 0: not in the class any more (or not yet) on the list's last day
    QString name;
    QString searchKey;
    QList<DaySpan> enrolled;

    [[nodiscard]] bool isEnrolledOn(QDate day) const;
};

/// Everyone who belonged to a class on a day from `first` to `last`, in the order of seats: those
/// the school gave; where there are none, the order of names.
QList<ListedChild> readClassList(db::Reader& tx, ClassId schoolClass, QDate first, QDate last);

} // namespace xiange
