#include "core/checks/roster_index.h"

#include "core/base/pinyin.h"

#include <algorithm>

namespace xiange {

NumberKey keyOf(QStringView number) {
    if (number.size() != numberLength) {
        return noKey;
    }
    NumberKey key = 0;
    for (const QChar c : number.first(numberLength - 1)) {
        if (c < u'0' || c > u'9') {
            return noKey;
        }
        key = key * 10 + static_cast<NumberKey>(c.unicode() - u'0');
    }
    const QChar last = number.back();
    if (last != u'X' && (last < u'0' || last > u'9')) {
        return noKey;
    }
    return key * 11 + (last == u'X' ? 10 : static_cast<NumberKey>(last.unicode() - u'0'));
}

int monthOf(QDate day) {
    return day.isValid() ? day.year() * 12 + day.month() : 0;
}

RosterIndex::RosterIndex(const QList<RosterChild>& roster) : m_roster(roster) {
    m_byNumber.reserve(roster.size() * 2);
    m_byName.reserve(roster.size());
    for (qsizetype i = 0; i < roster.size(); ++i) {
        const RosterChild& child = roster[i];
        for (const QString& number : numbersOf(child)) {
            if (const NumberKey key = keyOf(number); key != noKey) {
                addNumber(key, i);
            }
        }
        m_byName.insert(child.name, i);
        m_byMonth[monthOf(birthOf(child))].append(i);
    }
}

QList<qsizetype> RosterIndex::named(const QString& name) const {
    QList<qsizetype> found = name.isEmpty() ? QList<qsizetype>() : m_byName.values(name);
    std::ranges::sort(found, {}, [this](qsizetype i) { return m_roster[i].student; });
    return found;
}

QList<qsizetype> RosterIndex::soundingLike(const QString& name, QDate birth) {
    const int month = monthOf(birth);
    if (month == 0) {
        return {};
    }
    if (!m_sounds.contains(month)) {
        QMultiHash<QString, qsizetype>& sounds = m_sounds[month];
        for (const qsizetype i : m_byMonth.value(month)) {
            sounds.insert(soundOf(m_roster[i].name), i);
        }
    }
    return m_sounds[month].values(soundOf(name));
}

QStringList RosterIndex::numbersOf(const RosterChild& child) {
    QStringList numbers;
    if (!child.idNumber.isEmpty()) {
        numbers.append(child.idNumber);
    }
    if (child.studentNo.startsWith(u'G') && child.studentNo.size() == numberLength + 1 &&
        child.studentNo.mid(1) != child.idNumber) {
        numbers.append(child.studentNo.mid(1));
    }
    return numbers;
}

QDate RosterIndex::birthOf(const RosterChild& child) {
    if (child.birthDate.isValid()) {
        return child.birthDate;
    }
    const QStringList numbers = numbersOf(child);
    return numbers.isEmpty()
               ? QDate()
               : QDate::fromString(numbers.first().mid(6, 8), QStringLiteral("yyyyMMdd"));
}

void RosterIndex::addNumber(NumberKey key, qsizetype i) {
    // A number on two records: the pupil who is here is meant, and of two of them the first.
    const qsizetype there = m_byNumber.value(key, -1);
    const auto rank = [this](qsizetype one) {
        return std::pair(!m_roster[one].onRoster, m_roster[one].student);
    };
    if (there < 0 || rank(i) < rank(there)) {
        m_byNumber.insert(key, i);
    }
}

QString RosterIndex::soundOf(const QString& name) {
    const auto known = m_soundOfName.constFind(name);
    if (known != m_soundOfName.cend()) {
        return *known;
    }
    return *m_soundOfName.insert(name, readAloud(name));
}

/// Reading a name takes a tenth of a millisecond, and there are a hundred thousand: the family
/// name is read with its neighbour, every further character once for all names it stands in.
QString RosterIndex::readAloud(const QString& name) {
    const bool han = std::ranges::all_of(
        name, [](QChar c) { return c.script() == QChar::Script_Han && !c.isSurrogate(); });
    if (!han || name.size() < 3) {
        return pinyinSyllables(name).join(u' ');
    }
    QString sound = soundOf(name.left(2));
    for (const QChar c : QStringView(name).sliced(2)) {
        QString& read = m_soundOfCharacter[c];
        if (read.isEmpty()) {
            read = pinyinSyllables(QStringLiteral("王") + c).last();
        }
        sound += u' ' + read;
    }
    return sound;
}

} // namespace xiange
