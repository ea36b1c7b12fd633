#include "core/checks/list_matcher.h"

#include "core/base/pinyin.h"
#include "core/students/student_number.h"

#include <QSet>

#include <algorithm>

namespace xiange {

namespace {

constexpr qsizetype numberLength = 18;
constexpr qsizetype areaAndBirth = 14;
constexpr qsizetype mostCandidates = 5;

using NumberKey = quint64;
constexpr NumberKey noKey = 0;

/// An 18-character number as one integer: seventeen digits, and the last one counted to ten (X).
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

/// Two ways of writing one name: equal, or sharing a character in the same place.
bool mayBeOneName(const QString& a, const QString& b) {
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (a[i] == b[i]) {
            return true;
        }
    }
    return false;
}

class RosterIndex {
public:
    explicit RosterIndex(const QList<RosterChild>& roster) : m_roster(roster) {
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

    [[nodiscard]] const RosterChild& at(qsizetype i) const { return m_roster[i]; }
    [[nodiscard]] qsizetype withNumber(NumberKey key) const { return m_byNumber.value(key, -1); }
    [[nodiscard]] QList<qsizetype> named(const QString& name) const {
        QList<qsizetype> found = name.isEmpty() ? QList<qsizetype>() : m_byName.values(name);
        std::ranges::sort(found, {}, [this](qsizetype i) { return m_roster[i].student; });
        return found;
    }
    [[nodiscard]] QList<qsizetype> bornIn(QDate day) const { return m_byMonth.value(monthOf(day)); }

    /// Pupils born in that month whose names sound like this one.
    QList<qsizetype> soundingLike(const QString& name, QDate birth) {
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
    bool soundAlike(const QString& a, const QString& b) { return soundOf(a) == soundOf(b); }

    static QStringList numbersOf(const RosterChild& child) {
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
    static QDate birthOf(const RosterChild& child) {
        if (child.birthDate.isValid()) {
            return child.birthDate;
        }
        const QStringList numbers = numbersOf(child);
        return numbers.isEmpty()
                   ? QDate()
                   : QDate::fromString(numbers.first().mid(6, 8), QStringLiteral("yyyyMMdd"));
    }

private:
    void addNumber(NumberKey key, qsizetype i) {
        // A number on two records: the pupil who is here is meant, and of two of them the first.
        const qsizetype there = m_byNumber.value(key, -1);
        const auto rank = [this](qsizetype one) {
            return std::pair(!m_roster[one].onRoster, m_roster[one].student);
        };
        if (there < 0 || rank(i) < rank(there)) {
            m_byNumber.insert(key, i);
        }
    }
    QString soundOf(const QString& name) {
        const auto known = m_soundOfName.constFind(name);
        if (known != m_soundOfName.cend()) {
            return *known;
        }
        return *m_soundOfName.insert(name, readAloud(name));
    }
    /// Reading a name takes a tenth of a millisecond, and there are a hundred thousand: the family
    /// name is read with its neighbour, every further character once for all names it stands in.
    QString readAloud(const QString& name) {
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

    const QList<RosterChild>& m_roster;
    QHash<NumberKey, qsizetype> m_byNumber;
    QMultiHash<QString, qsizetype> m_byName;
    QHash<int, QList<qsizetype>> m_byMonth;
    QHash<int, QMultiHash<QString, qsizetype>> m_sounds;
    QHash<QString, QString> m_soundOfName;
    QHash<QChar, QString> m_soundOfCharacter;
};

/// Gathers what speaks for each pupil, and puts the likeliest first.
class Candidates {
public:
    void add(qsizetype child, MatchSign sign) {
        auto found = std::ranges::find(m_signs, child, &Signs::child);
        if (found == m_signs.end()) {
            m_signs.append(Signs{child, {}});
            found = m_signs.end() - 1;
        }
        Signs& signs = *found;
        if (!signs.of.contains(sign)) {
            signs.of.append(sign);
        }
    }
    [[nodiscard]] bool isEmpty() const { return m_signs.isEmpty(); }

    QList<MatchCandidate> ordered(const RosterIndex& index) {
        QList<MatchCandidate> candidates;
        for (const Signs& signs : std::as_const(m_signs)) {
            MatchCandidate candidate{index.at(signs.child).student, signs.of};
            std::ranges::sort(candidate.signs);
            candidates.append(candidate);
        }
        std::ranges::sort(candidates, [](const MatchCandidate& a, const MatchCandidate& b) {
            return std::tuple(-a.signs.size(), a.signs.first(), a.student) <
                   std::tuple(-b.signs.size(), b.signs.first(), b.student);
        });
        candidates.resize(std::min(candidates.size(), mostCandidates));
        return candidates;
    }

private:
    struct Signs {
        qsizetype child;
        QList<MatchSign> of;
    };
    QList<Signs> m_signs;
};

class ListMatcher {
public:
    ListMatcher(const QList<ListChild>& listed, const QList<RosterChild>& roster,
                const ListMatching& how)
        : m_listed(listed), m_index(roster), m_how(how), m_matches(listed.size()) {}

    QList<ListMatch> run() {
        QList<qsizetype> open;
        for (qsizetype i = 0; i < m_listed.size(); ++i) {
            if (!matchByNumber(i)) {
                open.append(i);
            }
        }
        // Only when every number has found its pupil may a name claim one of the others.
        claimByName(open);
        qsizetype done = m_listed.size() - open.size();
        for (const qsizetype i : std::as_const(open)) {
            if (m_how.progress && done % 100 == 0 && !m_how.progress(done)) {
                break;
            }
            ++done;
            if (m_matches[i].outcome != ListOutcome::Same) {
                lookNear(i);
            }
        }
        return std::move(m_matches);
    }

private:
    bool matchByNumber(qsizetype i) {
        const ListChild& child = m_listed[i];
        const NumberKey key = keyOf(child.number);
        const qsizetype found = key == noKey ? -1 : m_index.withNumber(key);
        if (found < 0) {
            return false;
        }
        const RosterChild& pupil = m_index.at(found);
        MatchCandidate candidate{pupil.student, {MatchSign::Number}};
        if (!pupil.onRoster) {
            candidate.signs.append(MatchSign::Former);
            m_matches[i] = {outcomeByAge(child), {candidate}};
        } else if (mayBeOneName(child.name, pupil.name) || child.formerName == pupil.name ||
                   m_index.soundAlike(child.name, pupil.name)) {
            m_matches[i] = {ListOutcome::Same, {candidate}};
            m_taken.insert(pupil.student);
        } else {
            candidate.signs.append(MatchSign::OtherName);
            m_matches[i] = {ListOutcome::Near, {candidate}};
        }
        return true;
    }

    /// Name and birth date, where one side has no number to contradict. Whom two rows claim goes
    /// to neither: not for a program to decide.
    void claimByName(const QList<qsizetype>& open) {
        QHash<StudentId, QList<qsizetype>> claims;
        for (const qsizetype i : open) {
            const ListChild& child = m_listed[i];
            if (!child.birthTold) {
                continue;
            }
            QList<StudentId> fitting;
            for (const qsizetype at : m_index.named(child.name)) {
                const RosterChild& pupil = m_index.at(at);
                const bool contradicted =
                    !child.number.isEmpty() && !RosterIndex::numbersOf(pupil).isEmpty();
                if (pupil.onRoster && !contradicted && !m_taken.contains(pupil.student) &&
                    RosterIndex::birthOf(pupil) == child.birthDate) {
                    fitting.append(pupil.student);
                }
            }
            if (fitting.size() == 1) {
                claims[fitting.first()].append(i);
            }
        }
        for (auto it = claims.cbegin(); it != claims.cend(); ++it) {
            if (it->size() == 1) {
                m_matches[it->first()] = {ListOutcome::Same,
                                          {{it.key(), {MatchSign::NameAndBirth}}}};
            }
        }
    }

    void lookNear(qsizetype i) {
        const ListChild& child = m_listed[i];
        Candidates near;
        addNearNumbers(child, near);
        addCutNumbers(child, near);
        addNames(child, near);
        addHomophones(child, near);
        m_matches[i] = near.isEmpty() ? ListMatch{outcomeByAge(child), {}}
                                      : ListMatch{ListOutcome::Near, near.ordered(m_index)};
    }

    void addIfThere(NumberKey key, MatchSign sign, Candidates& near) const {
        if (const qsizetype at = m_index.withNumber(key); at >= 0 && m_index.at(at).onRoster) {
            near.add(at, sign);
        }
    }

    void addNearNumbers(const ListChild& child, Candidates& near) const {
        const NumberKey key = keyOf(child.number);
        if (key == noKey) {
            return;
        }
        const NumberKey last = key % 11;
        for (NumberKey other = 0; other <= 10; ++other) {
            if (other != last) {
                addIfThere(key - last + other, MatchSign::OneDigit, near);
            }
        }
        NumberKey place = 11; // worth of the seventeenth digit
        for (int at = 0; at < numberLength - 1; ++at, place *= 10) {
            const NumberKey digit = key / place % 10;
            for (NumberKey other = 0; other <= 9; ++other) {
                if (other != digit) {
                    addIfThere(key - digit * place + other * place, MatchSign::OneDigit, near);
                }
            }
        }
        for (qsizetype at = 0; at + 1 < numberLength; ++at) {
            QString swapped = child.number;
            std::swap(swapped[at], swapped[at + 1]);
            if (const NumberKey other = keyOf(swapped); other != noKey && other != key) {
                addIfThere(other, MatchSign::Swapped, near);
            }
        }
    }

    void addCutNumbers(const ListChild& child, Candidates& near) {
        const qsizetype length = child.number.size();
        if (length < areaAndBirth || length >= numberLength) {
            return;
        }
        for (const qsizetype at : m_index.bornIn(child.birthDate)) {
            const RosterChild& pupil = m_index.at(at);
            // Without a copy: a whole month of pupils is looked through for each cut number.
            const bool begins = pupil.idNumber.startsWith(child.number) ||
                                (pupil.studentNo.startsWith(u'G') &&
                                 QStringView(pupil.studentNo).sliced(1).startsWith(child.number));
            // Area and birth date alone fit every child born there that day.
            if (begins && pupil.onRoster &&
                (length > areaAndBirth || pupil.name == child.name ||
                 m_index.soundAlike(pupil.name, child.name))) {
                near.add(at, MatchSign::CutNumber);
            }
        }
    }

    void addNames(const ListChild& child, Candidates& near) const {
        QList<qsizetype> named = m_index.named(child.name);
        if (child.formerName != child.name) {
            named += m_index.named(child.formerName);
        }
        for (const qsizetype at : std::as_const(named)) {
            const RosterChild& pupil = m_index.at(at);
            const QDate birth = RosterIndex::birthOf(pupil);
            if (!pupil.onRoster) {
                continue;
            }
            if (!birth.isValid() || !child.birthDate.isValid() ||
                monthOf(birth) == monthOf(child.birthDate)) {
                near.add(at, MatchSign::SameName);
                if (child.soundNumber && birth == child.birthDate) {
                    near.add(at, MatchSign::OtherNumber);
                }
            }
        }
    }

    void addHomophones(const ListChild& child, Candidates& near) {
        for (const qsizetype at : m_index.soundingLike(child.name, child.birthDate)) {
            const RosterChild& pupil = m_index.at(at);
            // Two sound numbers that differ are two children, unless even the day is the same.
            const bool twoNumbers = child.soundNumber && !RosterIndex::numbersOf(pupil).isEmpty();
            if (pupil.onRoster && pupil.name != child.name &&
                (!twoNumbers || RosterIndex::birthOf(pupil) == child.birthDate)) {
                near.add(at, MatchSign::Homophone);
            }
        }
    }

    [[nodiscard]] ListOutcome outcomeByAge(const ListChild& child) const {
        if (!child.birthDate.isValid()) {
            return ListOutcome::NotFound;
        }
        const SchoolAge age = schoolAgeOf(child.birthDate, m_how.ageDay, m_how.bands);
        return age == SchoolAge::TooYoung || age == SchoolAge::TooOld ? ListOutcome::OutOfAge
                                                                      : ListOutcome::NotFound;
    }

    const QList<ListChild>& m_listed;
    RosterIndex m_index;
    const ListMatching& m_how;
    QList<ListMatch> m_matches;
    QSet<StudentId> m_taken;
};

} // namespace

QList<ListMatch> matchList(const QList<ListChild>& listed, const QList<RosterChild>& roster,
                           const ListMatching& how) {
    return ListMatcher(listed, roster, how).run();
}

} // namespace xiange
