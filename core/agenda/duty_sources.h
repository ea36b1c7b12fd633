#pragma once

#include <QString>

/// Where duties stand, as they are cited: in Chinese, whatever the screen speaks. A number that no
/// text sets is the place's own, and said to be.
namespace xiange::duty_sources {

inline const QString plan = QStringLiteral("防流控辍提高义务教育巩固水平工作方案");
inline const QString provincial = QStringLiteral("粤教基〔2009〕3号");
inline const QString schoolHabit = QStringLiteral("学校工作惯例");
inline const QString localSetting = QStringLiteral("本地设置");

/// The duty stands in the text, the day or the number by which it is due does not.
inline QString withLocalDay(const QString& source) {
    return source + QStringLiteral("；期限为本地设置");
}

/// The same for a count.
inline QString withLocalNumber(const QString& source) {
    return source + QStringLiteral("；天数为本地设置");
}

} // namespace xiange::duty_sources
