#pragma once

#include "core/base/codes.h"
#include "core/base/id.h"

#include <QDate>
#include <QString>

namespace xiange {

using StatusChangeId = Id<struct StatusChangeTag>;
using StatusFileId = Id<struct StatusFileTag>;

/// A change of a child's status 学籍异动. 退学, 开除 and 留级 do not exist in compulsory education
/// (义务教育法 27).
enum class StatusChangeKind {
    Suspended,      ///< 休学
    Resumed,        ///< 复学
    TransferredIn,  ///< 转入
    TransferredOut, ///< 转出; complete only when the receiving school is known
    SkippedGrade,   ///< 跳级
    Died,           ///< 死亡
    Missing,        ///< 失踪
    WentAbroad,     ///< 出国(境)
    CameBack,       ///< 回国复学
    Reinstated,     ///< 恢复入学资格
    LeftOtherwise,  ///< 其他离校
    Graduated,      ///< 毕业
    Completed,      ///< 结业
};

inline constexpr Coded<StatusChangeKind> statusChangeCodes[] = {
    {StatusChangeKind::Suspended, "suspended"},
    {StatusChangeKind::Resumed, "resumed"},
    {StatusChangeKind::TransferredIn, "transferred_in"},
    {StatusChangeKind::TransferredOut, "transferred_out"},
    {StatusChangeKind::SkippedGrade, "skipped_grade"},
    {StatusChangeKind::Died, "died"},
    {StatusChangeKind::Missing, "missing"},
    {StatusChangeKind::WentAbroad, "went_abroad"},
    {StatusChangeKind::CameBack, "came_back"},
    {StatusChangeKind::Reinstated, "reinstated"},
    {StatusChangeKind::LeftOtherwise, "left_otherwise"},
    {StatusChangeKind::Graduated, "graduated"},
    {StatusChangeKind::Completed, "completed"},
};

struct StatusChange {
    StudentId student;
    StatusChangeKind kind = StatusChangeKind::TransferredOut;
    QDate day;
    QString reason;
    QString otherSchool; ///< the receiving or the former school
};

} // namespace xiange
