#include "app/commands/commands.h"
#include "core/base/json.h"

#include <QCoreApplication>

namespace xiange {

namespace {

/// --school CODE, --town NAME and --as-at DAY.
Result<IndicatorScope> askedScope(Invocation& invocation) {
    IndicatorScope scope;
    const auto school = askedSchool(invocation);
    if (!school) {
        return tl::make_unexpected(school.error());
    }
    scope.school = *school;
    if (invocation.has("town")) {
        const auto schools = invocation.house->schools.list();
        if (!schools) {
            return tl::make_unexpected(schools.error());
        }
        for (const School& known : *schools) {
            if (known.town == invocation.value("town")) {
                scope.town = known.townId;
            }
        }
        if (!scope.town.isValid()) {
            return fail(ErrorKind::NotFound,
                        QCoreApplication::translate("CommandLine", "There is no town %1.")
                            .arg(invocation.value("town")));
        }
    }
    if (invocation.has("as-at")) {
        scope.asAt = QDate::fromString(invocation.value("as-at"), Qt::ISODate);
        if (!scope.asAt.isValid()) {
            return fail(ErrorKind::Invalid,
                        QCoreApplication::translate(
                            "CommandLine", "The day after --as-at is written like 2026-11-23."));
        }
    }
    return scope;
}

QString fractionOf(double value, indicator_rules::Ratio ratio) {
    return QStringLiteral("%1  %2 / %3")
        .arg(QLocale().toString(value, 'f', 2))
        .arg(ratio.numerator)
        .arg(ratio.denominator);
}

/// What was kept at the end of the month, where it is not what is known today.
QString handedIn(const Indicator& indicator, const QList<MonthEnd>& kept) {
    const auto end = asHandedIn(indicator, kept);
    if (!end || end->ratio == indicator.ratio) {
        return {};
    }
    const QString value = indicator.key == IndicatorKey::OpenCases
                              ? QString::number(end->ratio.numerator)
                              : fractionOf(end->value, end->ratio);
    return QCoreApplication::translate("CommandLine", "  (as kept on %1: %2)")
        .arg(end->keptOn.toString(Qt::ISODate), value);
}

QString words(const Indicator& indicator, const QList<MonthEnd>& kept) {
    const QString name = displayName(indicator.key);
    if (indicator.key == IndicatorKey::OpenCases) {
        return QStringLiteral("%1  %2").arg(name).arg(indicator.ratio.numerator) +
               handedIn(indicator, kept);
    }
    if (!indicator.value) {
        return QStringLiteral("%1  –  %2").arg(name, indicator.definition) +
               handedIn(indicator, kept);
    }
    const QString open =
        indicator.undecided > 0
            ? QCoreApplication::translate("CommandLine", "  (%n more not decided about)", nullptr,
                                          indicator.undecided)
            : QString();
    return QStringLiteral("%1  %2").arg(name, fractionOf(*indicator.value, indicator.ratio)) +
           open + handedIn(indicator, kept);
}

/// What a month ended with is kept by whoever first asks for figures after it.
void keepMonthEnds(Invocation& invocation) {
    if (const auto kept = invocation.house->monthEnds.keep(); !kept) {
        invocation.console.note(kept.error().text);
    }
}

ExitStatus showIndicators(Invocation& invocation) {
    const auto scope = askedScope(invocation);
    if (!scope) {
        return invocation.console.failure(scope.error());
    }
    keepMonthEnds(invocation);
    const auto board = invocation.house->indicators.board(*scope);
    if (!board) {
        return invocation.console.failure(board.error());
    }
    QStringList lines;
    for (const Indicator& indicator : board->indicators) {
        lines.append(words(indicator, board->monthEnds));
    }
    invocation.console.answer(
        jsonArray(board->indicators, [](const Indicator& indicator) { return toJson(indicator); }),
        lines.join(QLatin1Char('\n')));
    return ExitStatus::Done;
}

bool keepsPupilsOf(House& house, const QString& code) {
    return house.database
               ->read([&](db::Reader& tx) {
                   return tx.count("SELECT COUNT(*) FROM student s JOIN school c "
                                   "ON c.id = s.school_id WHERE c.code = :code",
                                   {{"code", code}});
               })
               .value_or(0) > 0;
}

/// Of schools whose pupils are kept elsewhere, what their newest report file says; nothing where
/// this account receives none.
void addReported(House& house, const IndicatorScope& scope, QList<DropoutCount>& counts) {
    ReportInbox inbox(*house.database, house.clock, house.actor);
    if (scope.school.isValid() || scope.town.isValid() || !inbox.mayReceive()) {
        return;
    }
    const QDate day = scope.asAt.isValid() ? scope.asAt : house.clock.today();
    QStringList done;
    for (const ReportMonth month : {ReportMonth::of(day), ReportMonth::of(day).before()}) {
        const auto received = inbox.month(month);
        if (!received) {
            return;
        }
        for (const SchoolReport& report : received->reports) {
            if (done.contains(report.schoolCode) || keepsPupilsOf(house, report.schoolCode)) {
                continue;
            }
            done.append(report.schoolCode);
            auto line = std::ranges::find(counts, report.schoolName, &DropoutCount::name);
            if (line == counts.end()) {
                line = counts.insert(counts.end(), DropoutCount());
                line->name = report.schoolName;
            }
            line->suspected = report.figures.openSuspected;
            line->confirmed = report.figures.openConfirmed;
            line->returned = report.figures.openReturned;
            line->closed = report.figures.year.closed;
        }
    }
}

ExitStatus showDropouts(Invocation& invocation) {
    const auto by = fromCode(countedByCodes, invocation.value("by"));
    if (!by) {
        invocation.console.note(QCoreApplication::translate(
            "CommandLine", "--by is school, month, grade, cause or key_group."));
        return ExitStatus::Usage;
    }
    const auto scope = askedScope(invocation);
    if (!scope) {
        return invocation.console.failure(scope.error());
    }
    keepMonthEnds(invocation);
    auto counts = invocation.house->indicators.dropouts(*by, *scope);
    if (!counts) {
        return invocation.console.failure(counts.error());
    }
    if (*by == CountedBy::School) {
        addReported(*invocation.house, *scope, *counts);
    }
    QStringList lines;
    for (const DropoutCount& count : *counts) {
        lines.append(QCoreApplication::translate(
                         "CommandLine", "%1: %2 suspected, %3 confirmed, %4 returned, %5 closed")
                         .arg(count.name)
                         .arg(count.suspected)
                         .arg(count.confirmed)
                         .arg(count.returned)
                         .arg(count.closed));
    }
    invocation.console.answer(
        jsonArray(*counts, [](const DropoutCount& count) { return toJson(count); }),
        lines.join(QLatin1Char('\n')));
    return ExitStatus::Done;
}

} // namespace

QList<Command> indicatorCommands() {
    const auto text = [](const char* word) { return QString::fromLatin1(word); };
    return {
        {{text("indicators")},
         {},
         0,
         {text("as-at"), text("school"), text("town")},
         {},
         true,
         showIndicators},
        {{text("dropouts")},
         {},
         0,
         {text("by"), text("as-at"), text("school"), text("town")},
         {},
         true,
         showDropouts},
    };
}

} // namespace xiange
