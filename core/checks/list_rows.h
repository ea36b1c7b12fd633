#pragma once

#include "core/base/codes.h"
#include "core/base/error.h"
#include "core/sheets/workbook.h"
#include "core/students/student.h"

#include <QStringList>

namespace xiange {

/// Which department a list comes from; decides what its agreement with the roster means.
enum class ListSource { Police, CivilAffairs, Disabled, Revitalization, Other };

inline constexpr Coded<ListSource> listSourceCodes[] = {
    {ListSource::Police, "police"},     {ListSource::CivilAffairs, "civil_affairs"},
    {ListSource::Disabled, "disabled"}, {ListSource::Revitalization, "revitalization"},
    {ListSource::Other, "other"},
};

[[nodiscard]] QString listSourceName(ListSource source);

/// One child of a department's list, as far as it can be read. What can't be is empty.
struct ListChild {
    int row = 0; ///< in the spreadsheet, from 1
    QString name;
    QString formerName;
    QString number;           ///< ID number without spaces; perhaps cut or with a wrong digit
    bool soundNumber = false; ///< its check digit fits
    QDate birthDate; ///< from the number where that is sound, else from its own column or the
                     ///< eight digits of the number
    bool birthTold = false; ///< the date does not come from a number that is not sound
    std::optional<Sex> sex;
    QString category; ///< 救助类别, 残疾类型; several are joined by 、
    QDate since;
    QString town;
    QString village;
    QString address;
    QString phone;
    QString household;   ///< the head of it, or a guardian
    QString responsible; ///< who looks after the household
};

/// One thing that somebody has to look at in a department's file.
struct ListFinding {
    int row = 0;
    QString column; ///< title in the file
    QString value;
    bool rejected = false; ///< the row can't be taken for one child
    QString text;
};

struct ListReading {
    int rows = 0; ///< that have anything in them
    QList<ListChild> children;
    QList<ListFinding> findings;

    [[nodiscard]] int rejected() const;
};

/// Finds the table in a department's workbook and reads it; Unreadable where no row names a
/// column of names together with one of numbers or dates of birth.
[[nodiscard]] Result<ListReading> readListRows(const Workbook& workbook);

/// The key groups that a department's category stands for: 低保、孤儿 → two.
[[nodiscard]] QList<KeyGroup> keyGroupsOf(ListSource source, const QString& category);

} // namespace xiange
