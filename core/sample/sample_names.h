#pragma once

#include <QString>

#include <random>

namespace xiange::sample {

/// The one source of chance of a sample town: the same seed makes the same town.
class Chance {
public:
    explicit Chance(quint32 seed) : m_engine(seed) {}

    /// 0 … below - 1
    int below(int limit) { return static_cast<int>(m_engine() % static_cast<quint32>(limit)); }
    /// first … last
    int between(int first, int last) { return first + below(last - first + 1); }
    /// True in `share` of a hundred cases.
    bool percent(double share) { return m_engine() % 100000 < static_cast<quint32>(share * 1000); }
    template <typename List> auto pick(const List& list) -> decltype(list[0]) {
        return list[below(static_cast<int>(list.size()))];
    }

private:
    std::mt19937 m_engine;
};

/// A generated child's name, some of them long or of four characters.
QString childName(Chance& chance, bool female, const QString& surname);
QString surname(Chance& chance);
/// A generated grown-up's name.
QString adultName(Chance& chance, bool female, const QString& surname);
/// 11 digits of a range no operator hands out.
QString phoneNumber(Chance& chance);

} // namespace xiange::sample
