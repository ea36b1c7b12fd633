#pragma once

#include <QString>

namespace xiange {

/// 发文字号: prefix, year in 〔〕 and number without leading zeros: 清中劝返〔2026〕15号.
QString paperNumber(const QString& prefix, int year, int sequence);

} // namespace xiange
