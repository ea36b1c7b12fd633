#pragma once

#include "core/attendance/attendance.h"
#include "core/sheets/workbook_writer.h"

namespace xiange {

/// A child away through illness on a day.
struct SickChild {
    StudentId student;
    QString name;
    ClassId schoolClass;
    QString className;
    Session session = Session::Morning; ///< the first half day missed on this day
    QString symptom;
    std::optional<bool> seenDoctor;
    QDate since;         ///< as the teacher was told, else the first day missed
    double daysAway = 0; ///< school days up to this day, a half day counts ½
    QDate backOn;        ///< the first day at school again; invalid while away
    QDate leaveUntil;    ///< of the leave granted, where there is one
};

/// The tracking list of a day 因病缺课追踪. Without children it is a zero report 零报告, but only
/// when every class was called.
struct SickReport {
    SchoolId school;
    QString schoolName;
    QDate day;
    bool isSchoolDay = true;
    QList<SickChild> children;    ///< by class
    QStringList classesNotCalled; ///< at neither half day

    [[nodiscard]] bool isZero() const { return children.isEmpty() && classesNotCalled.isEmpty(); }
};

QString sickTitle(const SickReport& report);
/// What the list comes to: how many children; zero; or that classes are still to be called.
QString sickSummary(const SickReport& report);
QStringList sickHeadings();
/// One child in the words of the list, as sickHeadings() names them.
QStringList sickCells(const SickChild& child);

/// The list as a form of a spreadsheet. `exportedBy` says who took it out and when.
OutSheet sickSheet(const SickReport& report, const QString& exportedBy);

} // namespace xiange
