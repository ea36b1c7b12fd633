#pragma once

#include "core/checks/list_matcher.h"

#include <QHash>
#include <QMultiHash>

namespace xiange {

inline constexpr qsizetype numberLength = 18;

/// An 18-character number as one integer: seventeen digits, and the last one counted to ten (X).
using NumberKey = quint64;
inline constexpr NumberKey noKey = 0;
[[nodiscard]] NumberKey keyOf(QStringView number);

/// Years and months counted through; 0 for no day.
[[nodiscard]] int monthOf(QDate day);

/// The pupils by number, name, month of birth and the sound of their names.
class RosterIndex {
public:
    explicit RosterIndex(const QList<RosterChild>& roster);

    [[nodiscard]] const RosterChild& at(qsizetype i) const { return m_roster[i]; }
    [[nodiscard]] qsizetype withNumber(NumberKey key) const { return m_byNumber.value(key, -1); }
    [[nodiscard]] QList<qsizetype> named(const QString& name) const;
    [[nodiscard]] QList<qsizetype> bornIn(QDate day) const { return m_byMonth.value(monthOf(day)); }

    /// Pupils born in that month whose names sound like this one.
    QList<qsizetype> soundingLike(const QString& name, QDate birth);
    bool soundAlike(const QString& a, const QString& b) { return soundOf(a) == soundOf(b); }

    static QStringList numbersOf(const RosterChild& child);
    static QDate birthOf(const RosterChild& child);

private:
    void addNumber(NumberKey key, qsizetype i);
    QString soundOf(const QString& name);
    QString readAloud(const QString& name);

    const QList<RosterChild>& m_roster;
    QHash<NumberKey, qsizetype> m_byNumber;
    QMultiHash<QString, qsizetype> m_byName;
    QHash<int, QList<qsizetype>> m_byMonth;
    QHash<int, QMultiHash<QString, qsizetype>> m_sounds;
    QHash<QString, QString> m_soundOfName;
    QHash<QChar, QString> m_soundOfCharacter;
};

} // namespace xiange
