#pragma once

#include "core/base/codes.h"
#include "core/settings/rule.h"

#include <QDate>
#include <QString>

namespace xiange {

/// Where a child of school age stands, as the comparison of lists (四查三比对) finds out.
enum class Standing {
    EnrolledHere,
    EnrolledElsewhere,
    ElsewhereWithoutNumber, ///< goes to a school that has not registered the child: no 学籍
    NotEnrolled,
    HukouDeceased,    ///< 死亡
    HukouEmpty,       ///< 空挂户: registered here, never lived here
    HukouDuplicate,   ///< 重复户口
    HukouWrongNumber, ///< 证号错误
    HukouNoSuchChild, ///< 查无此人
    OverAge,
    Deferred, ///< 缓学 or 免学, approved
    Abroad,
    IllOrDisabled, ///< taught at home, or to be
    CannotBeFound,
    Working,
};

inline constexpr Coded<Standing> standingCodes[] = {
    {Standing::EnrolledHere, "enrolled_here"},
    {Standing::EnrolledElsewhere, "enrolled_elsewhere"},
    {Standing::ElsewhereWithoutNumber, "elsewhere_without_number"},
    {Standing::NotEnrolled, "not_enrolled"},
    {Standing::HukouDeceased, "hukou_deceased"},
    {Standing::HukouEmpty, "hukou_empty"},
    {Standing::HukouDuplicate, "hukou_duplicate"},
    {Standing::HukouWrongNumber, "hukou_wrong_number"},
    {Standing::HukouNoSuchChild, "hukou_no_such_child"},
    {Standing::OverAge, "over_age"},
    {Standing::Deferred, "deferred"},
    {Standing::Abroad, "abroad"},
    {Standing::IllOrDisabled, "ill_or_disabled"},
    {Standing::CannotBeFound, "cannot_be_found"},
    {Standing::Working, "working"},
};

[[nodiscard]] QString standingName(Standing standing);
/// The same as a ledger says it: in Chinese, whatever the screen speaks.
[[nodiscard]] QString standingOnPaper(Standing standing);
/// Whether the child goes to school somewhere, home teaching not included.
[[nodiscard]] bool isAtSchool(Standing standing);
/// Whether there is a living child here who ought to be at school and is not.
[[nodiscard]] bool needsPlacing(Standing standing);
/// Whether the list of hukou is what has to be put right.
[[nodiscard]] bool isHukouProblem(Standing standing);
/// Whether the child counts among the children of school age of the area: not those who exist
/// only on paper, are too old, or live abroad.
[[nodiscard]] bool countsAsSchoolAge(Standing standing);

/// The years of age in which a child belongs to primary and junior school, in complete years on
/// 31 August. 义务教育法 11: six by then; the bands are local practice.
struct AgeBands {
    int primaryFrom = 6;
    int primaryTo = 11;
    int juniorTo = 14;

    friend bool operator==(const AgeBands&, const AgeBands&) = default;
};

/// The bands as they are set in this place.
[[nodiscard]] AgeBands ageBandsOf(const RuleValues& rules);

enum class SchoolAge { TooYoung, Primary, Junior, TooOld };

/// 31 August before the school year that `today` lies in.
[[nodiscard]] QDate ageCountingDay(QDate today);
[[nodiscard]] int completeYears(QDate birth, QDate on);
[[nodiscard]] SchoolAge schoolAgeOf(QDate birth, QDate countingDay, const AgeBands& bands = {});

/// The town and village in an address: 云山区清溪镇水美村3号 → 清溪镇, 水美村.
struct AddressParts {
    QString town;
    QString village;
};
[[nodiscard]] AddressParts partsOfAddress(const QString& address);

} // namespace xiange
