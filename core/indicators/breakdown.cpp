// A figure in parts: what the names themselves tell is grouped, the rest is asked for part by part.
#include "core/indicators/board_facts.h"
#include "core/indicators/figure_parts.h"
#include "core/indicators/indicator_board.h"
#include "core/indicators/indicator_words.h"
#include "core/students/student_register.h"

#include <QMap>

#include <algorithm>
#include <vector>

namespace xiange {

namespace {

constexpr int firstJuniorGrade = 7;

/// Where a part stands and what it is called.
using PartName = std::pair<int, QString>;

PartName partOf(const CountedChild& child, BrokenDownBy by,
                const QHash<QString, QString>& townOfSchool) {
    const int grade = child.className.grade;
    constexpr int last = 1000; // behind every class
    if (by == BrokenDownBy::School) {
        return {0, child.schoolName.isEmpty() ? indicator_words::noSchool() : child.schoolName};
    }
    if (by == BrokenDownBy::Town) {
        const QString town = townOfSchool.value(child.schoolName);
        return {0, town.isEmpty() ? indicator_words::noTown() : town};
    }
    if (grade == 0) {
        return {last, indicator_words::noClass()};
    }
    if (by == BrokenDownBy::Stage) {
        const bool junior = grade >= firstJuniorGrade;
        return {junior ? 1 : 0, indicator_words::stage(junior)};
    }
    return by == BrokenDownBy::Grade
               ? PartName{grade, gradeName(grade)}
               : PartName{grade * 100 + child.className.number, shortClassName(child.className)};
}

Indicator figureOf(const Indicator& whole, QList<CountedChild> children) {
    Indicator part;
    part.key = whole.key;
    part.asAt = whole.asAt;
    part.definition = whole.definition;
    part.children = std::move(children);
    for (const CountedChild& child : std::as_const(part.children)) {
        part.ratio.numerator += child.inNumerator ? 1 : 0;
        part.ratio.denominator += child.inDenominator ? 1 : 0;
    }
    if (part.key == IndicatorKey::OpenCases) {
        part.counted = true;
        part.value = static_cast<double>(part.ratio.numerator);
        part.gap = part.ratio.numerator;
        part.met = part.ratio.numerator == 0;
        return part;
    }
    figures::judge(part);
    if (whole.undecided > 0 && part.met.value_or(false)) {
        part.met.reset(); // nobody knows of which part the undecided are
        part.gap.reset();
    }
    return part;
}

/// The worst first; exact fractions, since two values that round alike still differ.
void sortWorstFirst(QList<Share>& shares) {
    std::stable_sort(shares.begin(), shares.end(), [](const Share& a, const Share& b) {
        const auto& first = a.figure.ratio;
        const auto& second = b.figure.ratio;
        const auto target = targetOf(a.figure.key);
        if (!target) {
            return first.numerator > second.numerator;
        }
        const qint64 left = first.numerator * second.denominator;
        const qint64 right = second.numerator * first.denominator;
        return target->wanted == indicator_rules::Wanted::AtLeast ? left < right : left > right;
    });
}

struct Part {
    QString name;
    ChildFilter filter;
};

std::vector<Part> partsOf(BrokenDownBy by, const ChildFilter& within) {
    std::vector<Part> parts;
    const auto add = [&](const QString& name, auto member, auto value) {
        ChildFilter filter = within;
        filter.*member = value;
        const auto& chosen = within.*member;
        if (!chosen || *chosen == value) {
            parts.push_back({name, filter});
        }
    };
    switch (by) {
    case BrokenDownBy::Sex:
        add(sexName(Sex::Male), &ChildFilter::sex, Sex::Male);
        add(sexName(Sex::Female), &ChildFilter::sex, Sex::Female);
        break;
    case BrokenDownBy::Hukou:
        add(indicator_words::hukou(true), &ChildFilter::hukou, HukouKind::Rural);
        add(indicator_words::hukou(false), &ChildFilter::hukou, HukouKind::Urban);
        break;
    case BrokenDownBy::Boarding:
        add(indicator_words::boarding(true), &ChildFilter::boards, true);
        add(indicator_words::boarding(false), &ChildFilter::boards, false);
        break;
    case BrokenDownBy::KeyGroup:
        for (const auto& group : keyGroupCodes) {
            add(keyGroupName(group.value), &ChildFilter::keyGroup, group.value);
        }
        break;
    case BrokenDownBy::School:
    case BrokenDownBy::Town:
    case BrokenDownBy::Stage:
    case BrokenDownBy::Grade:
    case BrokenDownBy::Class:
        break;
    }
    return parts;
}

} // namespace

Result<QList<Share>> IndicatorBoard::byNames(IndicatorKey key, BrokenDownBy by,
                                             const IndicatorScope& scope) {
    const auto whole = indicator(key, scope);
    const auto known = places();
    if (!whole || !known) {
        return tl::make_unexpected(whole ? known.error() : whole.error());
    }
    QHash<QString, QString> townOfSchool;
    for (const BoardPlace& place : *known) {
        townOfSchool.insert(place.name, place.townName);
    }
    QMap<PartName, QList<CountedChild>> parts;
    for (const CountedChild& child : whole->children) {
        parts[partOf(child, by, townOfSchool)].append(child);
    }
    QList<Share> shares;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
        shares.append({part.key().second, figureOf(*whole, part.value())});
    }
    if (by == BrokenDownBy::School || by == BrokenDownBy::Town || by == BrokenDownBy::Class) {
        sortWorstFirst(shares);
    }
    return shares;
}

Result<QList<Share>> IndicatorBoard::byFilters(IndicatorKey key, BrokenDownBy by,
                                               const IndicatorScope& scope) {
    QList<Share> shares;
    for (const Part& part : partsOf(by, scope.filter)) {
        IndicatorScope narrowed = scope;
        narrowed.filter = part.filter;
        auto figure = indicator(key, narrowed);
        if (!figure) {
            return tl::make_unexpected(figure.error());
        }
        if (!figure->children.isEmpty()) {
            shares.append({part.name, *std::move(figure)});
        }
    }
    if (by == BrokenDownBy::KeyGroup) {
        sortWorstFirst(shares);
    }
    return shares;
}

Result<QList<Share>> IndicatorBoard::breakdown(IndicatorKey key, BrokenDownBy by,
                                               const IndicatorScope& scope) {
    switch (by) {
    case BrokenDownBy::School:
    case BrokenDownBy::Town:
    case BrokenDownBy::Stage:
    case BrokenDownBy::Grade:
    case BrokenDownBy::Class:
        return byNames(key, by, scope);
    case BrokenDownBy::Sex:
    case BrokenDownBy::Hukou:
    case BrokenDownBy::Boarding:
    case BrokenDownBy::KeyGroup:
        break;
    }
    return byFilters(key, by, scope);
}

} // namespace xiange
