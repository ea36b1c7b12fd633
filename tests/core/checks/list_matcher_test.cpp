#include "core/checks/list_matcher.h"

#include <gtest/gtest.h>
#include <random>

namespace xiange {

namespace {

const QStringList familyNames{QStringLiteral("王"), QStringLiteral("李"), QStringLiteral("张"),
                              QStringLiteral("单"), QStringLiteral("林")};
const QStringList givenNames{QStringLiteral("小明"), QStringLiteral("思涵"), QStringLiteral("浩宇"),
                             QStringLiteral("佳"), QStringLiteral("雨桐")};

QString soundNumber(QDate birth, int serial) {
    const QString digits = QStringLiteral("449999%1%2")
                               .arg(birth.toString(QStringLiteral("yyyyMMdd")))
                               .arg(serial, 3, 10, QLatin1Char('0'));
    return digits + identityCheckCharacter(digits);
}

RosterChild pupil(int id, const char* name, const QString& number) {
    return {StudentId(id),
            QString::fromUtf8(name),
            number,
            {},
            QDate::fromString(number.mid(6, 8), QStringLiteral("yyyyMMdd")),
            true};
}

/// As the reader would give it.
ListChild listed(int row, const QString& name, const QString& number) {
    ListChild child;
    child.row = row;
    child.name = name;
    child.number = number;
    child.soundNumber = readIdentityNumber(number).number.has_value();
    child.birthDate = QDate::fromString(number.mid(6, 8), QStringLiteral("yyyyMMdd"));
    child.birthTold = child.soundNumber;
    return child;
}

ListMatch matchOne(const ListChild& child, const QList<RosterChild>& roster) {
    return matchList({child}, roster, {QDate(2026, 8, 31), {}, {}}).first();
}

const QDate someBirth(2016, 3, 5);

} // namespace

TEST(ListMatcherTest, TheSameNumberIsTheSameChildUnlessTheNameIsQuiteAnother) {
    const auto child = pupil(1, "单小明", soundNumber(someBirth, 101));
    EXPECT_EQ(matchOne(listed(2, child.name, child.idNumber), {child}).outcome, ListOutcome::Same);
    const ListMatch other = matchOne(listed(2, QStringLiteral("李思涵"), child.idNumber), {child});
    EXPECT_EQ(other.outcome, ListOutcome::Near);
    EXPECT_TRUE(other.candidates.first().signs.contains(MatchSign::OtherName));
}

TEST(ListMatcherTest, TheNumberInsideTheStudentNumberCountsToo) {
    auto child = pupil(1, "林佳", {});
    child.studentNo = u'G' + soundNumber(someBirth, 102);
    EXPECT_EQ(matchOne(listed(2, child.name, soundNumber(someBirth, 102)), {child}).outcome,
              ListOutcome::Same);
}

TEST(ListMatcherTest, NameAndBirthDateSettleItOnlyWhereOneSideHasNoNumber) {
    auto child = pupil(1, "林佳", {});
    child.birthDate = someBirth;
    const ListChild with = listed(2, child.name, soundNumber(someBirth, 103));
    EXPECT_EQ(matchOne(with, {child}).outcome, ListOutcome::Same);
    child.idNumber = soundNumber(someBirth, 777);
    const ListMatch two = matchOne(with, {child});
    EXPECT_EQ(two.outcome, ListOutcome::Near);
    EXPECT_TRUE(two.candidates.first().signs.contains(MatchSign::OtherNumber));
}

TEST(ListMatcherTest, TwoPupilsOfThatNameAndDateAreForAPersonToTellApart) {
    auto first = pupil(1, "林佳", {});
    first.birthDate = someBirth;
    auto second = first;
    second.student = StudentId(2);
    const ListMatch match =
        matchOne(listed(2, first.name, soundNumber(someBirth, 103)), {first, second});
    EXPECT_EQ(match.outcome, ListOutcome::Near);
    EXPECT_EQ(match.candidates.size(), 2);
}

TEST(ListMatcherTest, AHomophoneUnderACutNumberIsNearAndAnotherChildOfThatDayIsNot) {
    const QString number = soundNumber(someBirth, 104);
    const QList<RosterChild> roster{pupil(1, "张子航", number),
                                    pupil(2, "王思涵", soundNumber(someBirth, 105))};
    const ListMatch match = matchOne(listed(2, QStringLiteral("章子航"), number.left(14)), roster);
    ASSERT_EQ(match.outcome, ListOutcome::Near);
    ASSERT_EQ(match.candidates.size(), 1);
    EXPECT_EQ(match.candidates.first().student, StudentId(1));
    EXPECT_EQ(match.candidates.first().signs,
              (QList<MatchSign>{MatchSign::CutNumber, MatchSign::Homophone}));
}

TEST(ListMatcherTest, WhoIsOnNoRosterIsSortedByAgeOnTheLastOfAugust) {
    const auto outcome = [](QDate birth) {
        return matchOne(listed(2, QStringLiteral("林佳"), soundNumber(birth, 104)), {}).outcome;
    };
    EXPECT_EQ(outcome(QDate(2020, 8, 31)), ListOutcome::NotFound);
    EXPECT_EQ(outcome(QDate(2020, 9, 1)), ListOutcome::OutOfAge);
    EXPECT_EQ(outcome(QDate(2011, 9, 1)), ListOutcome::NotFound);
    EXPECT_EQ(outcome(QDate(2011, 8, 31)), ListOutcome::OutOfAge);
}

TEST(ListMatcherTest, WhoHasLeftIsNotFoundButNamed) {
    auto child = pupil(1, "林佳", soundNumber(someBirth, 106));
    child.onRoster = false;
    const ListMatch match = matchOne(listed(2, child.name, child.idNumber), {child});
    EXPECT_EQ(match.outcome, ListOutcome::NotFound);
    EXPECT_TRUE(match.candidates.first().signs.contains(MatchSign::Former));
}

// A property over random rosters: a sound copy is the same child, any single damage is near and
// names that pupil, and neither list's order matters.
TEST(ListMatcherTest, EveryDamagedCopyIsNearAndNeverTheSame) {
    std::mt19937 random(20261123);
    const auto below = [&](int limit) { return static_cast<int>(random() % unsigned(limit)); };
    QList<RosterChild> roster;
    for (int i = 1; i <= 400; ++i) {
        const QDate birth = QDate(2012, 1, 1).addDays(below(3000));
        const QString name = familyNames[below(5)] + givenNames[below(5)];
        roster.append(pupil(i, name.toUtf8().constData(), soundNumber(birth, i)));
    }
    QList<ListChild> list;
    for (const RosterChild& child : std::as_const(roster)) {
        QString number = child.idNumber;
        const int damage = below(4);
        if (damage == 1) {
            const int at = below(17);
            number[at] = QChar(u'0' + (number[at].unicode() - u'0' + 1 + below(8)) % 10);
        } else if (damage == 2) {
            const int at = below(16);
            std::swap(number[at], number[at + 1]);
        } else if (damage == 3) {
            number = number.left(15 + below(3));
        }
        list.append(listed(static_cast<int>(list.size()) + 2, child.name, number));
    }
    const ListMatching how{QDate(2026, 8, 31), {}, {}};
    const QList<ListMatch> matches = matchList(list, roster, how);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const bool damaged = list[i].number != roster[i].idNumber;
        EXPECT_EQ(matches[i].outcome, damaged ? ListOutcome::Near : ListOutcome::Same) << i;
        const auto& found = matches[i].candidates;
        EXPECT_TRUE(std::ranges::any_of(found, [&](const MatchCandidate& one) {
            return one.student == roster[i].student;
        })) << i;
    }
    std::ranges::reverse(list);
    std::ranges::shuffle(roster, random);
    QList<ListMatch> again = matchList(list, roster, how);
    std::ranges::reverse(again);
    EXPECT_EQ(again, matches);
}

} // namespace xiange
