// The rates of enrolment, counted by residence from the register of school-age children.
#include "core/indicators/board_facts.h"
#include "core/indicators/figure_parts.h"
#include "core/indicators/indicator_words.h"

namespace xiange {

using indicator_rules::Fate;
using residents::Resident;

namespace {

constexpr int firstJuniorGrade = 7;

/// What the figure makes of one child; nothing: it has no place in it.
struct Counted {
    bool inNumerator = false;
    bool inDenominator = false;
};

template <typename Judge>
Indicator count(const BoardFacts& facts, IndicatorKey key, const QString& definition,
                Judge judgeOf) {
    Indicator figure;
    figure.key = key;
    figure.asAt = facts.asAt;
    for (const Resident& child : facts.residents.children) {
        const Counted counted = judgeOf(child);
        if (!counted.inNumerator && !counted.inDenominator) {
            continue;
        }
        figure.ratio.numerator += counted.inNumerator ? child.count : 0;
        figure.ratio.denominator += counted.inDenominator ? child.count : 0;
        if (child.name.isEmpty()) {
            continue; // many, counted already
        }
        CountedChild line{child.student,        child.name,     child.schoolName,
                          child.className,      Fate::InSchool, counted.inNumerator,
                          counted.inDenominator};
        if (facts.dropouts.contains(child.student)) {
            line.fate = Fate::DroppedOut;
        } else if (child.went == StatusChangeKind::TransferredOut) {
            line.fate = Fate::TransferredOut;
        }
        line.standing = child.standing;
        figure.children.append(line);
    }
    figures::sortByConcern(figure.children, true);
    figures::judge(figure);
    figure.definition = figure.counted ? definition : indicator_words::nobodyOfTheAge(key);
    figure.undecided = key == IndicatorKey::DisabledEnrolment ? facts.residents.disabledUndecided
                                                              : facts.residents.hukouUndecided;
    if (figure.undecided > 0) {
        figure.definition += QLatin1Char(' ') + indicator_words::undecided(figure.undecided);
        if (figure.met.value_or(false)) { // nobody knows whether those are at school
            figure.met.reset();
            figure.gap.reset();
        }
    }
    return figure;
}

Indicator unknown(const BoardFacts& facts, IndicatorKey key) {
    Indicator figure;
    figure.key = key;
    figure.asAt = facts.asAt;
    figure.definition = facts.residents.byArea ? indicator_words::needsRegister(key)
                                               : indicator_words::countedByArea();
    figure.lack = !facts.residents.byArea                  ? Lack::WholeArea
                  : key == IndicatorKey::DisabledEnrolment ? Lack::DisabledList
                                                           : Lack::PoliceList;
    return figure;
}

} // namespace

Indicator figures::primaryGrossEnrolment(const BoardFacts& facts) {
    constexpr auto key = IndicatorKey::PrimaryGrossEnrolment;
    if (!facts.residents.byArea || !facts.residents.hukouKnown) {
        return unknown(facts, key);
    }
    return count(facts, key, indicator_words::enrolment(key, facts.residents.bands),
                 [&facts](const Resident& child) {
                     if (!child.listed || !residents::countsHere(child)) {
                         return Counted{};
                     }
                     const bool ofAge = child.age == SchoolAge::Primary;
                     const int grade = child.className.grade;
                     const bool inPrimary = residents::isInSchool(child, facts.dropouts) &&
                                            (grade == 0 ? ofAge : grade < firstJuniorGrade);
                     return Counted{inPrimary, ofAge};
                 });
}

Indicator figures::juniorNetEnrolment(const BoardFacts& facts) {
    constexpr auto key = IndicatorKey::JuniorNetEnrolment;
    if (!facts.residents.byArea || !facts.residents.hukouKnown) {
        return unknown(facts, key);
    }
    return count(facts, key, indicator_words::enrolment(key, facts.residents.bands),
                 [&facts](const Resident& child) {
                     if (!child.listed || !residents::countsHere(child) ||
                         child.age != SchoolAge::Junior) {
                         return Counted{};
                     }
                     const int grade = child.className.grade;
                     return Counted{residents::isInSchool(child, facts.dropouts) &&
                                        (grade == 0 || grade >= firstJuniorGrade),
                                    true};
                 });
}

Indicator figures::disabledEnrolment(const BoardFacts& facts) {
    constexpr auto key = IndicatorKey::DisabledEnrolment;
    if (!facts.residents.byArea || !facts.residents.disabledKnown) {
        return unknown(facts, key);
    }
    return count(facts, key, indicator_words::enrolment(key, facts.residents.bands),
                 [&facts](const Resident& child) {
                     const SchoolAge age = child.age;
                     if (!child.disabled || !residents::countsHere(child) ||
                         age == SchoolAge::TooYoung || age == SchoolAge::TooOld) {
                         return Counted{};
                     }
                     return Counted{residents::isInSchool(child, facts.dropouts), true};
                 });
}

} // namespace xiange
