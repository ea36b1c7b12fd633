#include "core/checks/list_matcher.h"

#include "core/checks/roster_index.h"
#include "core/students/student_number.h"

#include <QSet>

#include <algorithm>

namespace xiange {

namespace {

constexpr qsizetype areaAndBirth = 14;
constexpr qsizetype mostCandidates = 5;

/// Two ways of writing one name: equal, or sharing a character in the same place.
bool mayBeOneName(const QString& a, const QString& b) {
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i) {
        if (a[i] == b[i]) {
            return true;
        }
    }
    return false;
}

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
