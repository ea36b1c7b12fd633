#include "core/attendance/attendance.h"

#include <QCoreApplication>

namespace xiange {

QString sessionName(Session session) {
    switch (session) {
    case Session::Morning:
        return QCoreApplication::translate("Attendance", "Morning");
    case Session::Afternoon:
        return QCoreApplication::translate("Attendance", "Afternoon");
    }
    return {};
}

QString sessionShortName(Session session) {
    switch (session) {
    case Session::Morning:
        return QCoreApplication::translate("Attendance", "m", "morning, where there is no room");
    case Session::Afternoon:
        return QCoreApplication::translate("Attendance", "a", "afternoon, where there is no room");
    }
    return {};
}

QString markName(MarkKind kind) {
    switch (kind) {
    case MarkKind::Unexcused:
        return QCoreApplication::translate("Attendance", "Absent without leave");
    case MarkKind::Sick:
        return QCoreApplication::translate("Attendance", "Sick leave");
    case MarkKind::Personal:
        return QCoreApplication::translate("Attendance", "Personal leave");
    case MarkKind::Official:
        return QCoreApplication::translate("Attendance", "Official leave");
    case MarkKind::Late:
        return QCoreApplication::translate("Attendance", "Late");
    case MarkKind::LeftEarly:
        return QCoreApplication::translate("Attendance", "Left early");
    }
    return {};
}

QString markSymbol(MarkKind kind) {
    switch (kind) {
    case MarkKind::Unexcused:
        return QStringLiteral("×");
    case MarkKind::Sick:
        return QStringLiteral("△");
    case MarkKind::Personal:
        return QStringLiteral("○");
    case MarkKind::Official:
        return QStringLiteral("◇");
    case MarkKind::Late:
        return QStringLiteral("▽");
    case MarkKind::LeftEarly:
        return QStringLiteral("◁");
    }
    return {};
}

bool isAbsent(MarkKind kind) {
    return kind != MarkKind::Late && kind != MarkKind::LeftEarly;
}

} // namespace xiange
