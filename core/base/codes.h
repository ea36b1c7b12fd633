#pragma once

#include <QString>

#include <cstddef>
#include <optional>

namespace xiange {

/// One line of an enum's code table: the word that stands in the database, in JSON and on the
/// command line. Each enum that is stored has one constexpr array of these beside it.
template <typename E> struct Coded {
    E value;
    const char* code;
};

template <typename E, std::size_t N> QString codeOf(const Coded<E> (&table)[N], E value) {
    for (const auto& line : table) {
        if (line.value == value) {
            return QString::fromLatin1(line.code);
        }
    }
    return {};
}

template <typename E, std::size_t N>
std::optional<E> fromCode(const Coded<E> (&table)[N], QStringView code) {
    for (const auto& line : table) {
        if (code == QLatin1String(line.code)) {
            return line.value;
        }
    }
    return std::nullopt;
}

} // namespace xiange
