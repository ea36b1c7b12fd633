#pragma once

#include <QtGlobal>

#include <functional>

namespace xiange {

/// What long work tells and asks: how much is done of how much; false stops it, and nothing of it
/// stays.
using Progress = std::function<bool(qint64 done, qint64 total)>;

} // namespace xiange
