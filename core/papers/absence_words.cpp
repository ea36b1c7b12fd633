#include "core/papers/absence_words.h"

namespace xiange {

namespace {

/// Days that follow each other with the same sessions missed.
struct Span {
    QDate from;
    QDate until;
    QStringList sessions;
};

std::vector<Span> spansOf(const std::vector<PaperAbsentDay>& days) {
    std::vector<Span> spans;
    for (const PaperAbsentDay& day : days) {
        if (day.sessions.isEmpty()) {
            continue;
        }
        if (!spans.empty() && spans.back().until.addDays(1) == day.date &&
            spans.back().sessions == day.sessions) {
            spans.back().until = day.date;
        } else {
            spans.push_back({day.date, day.date, day.sessions});
        }
    }
    return spans;
}

// The month is said again only when it is another one: 11月30日至12月4日、7日至9日.
QString spanInWords(const Span& span, QDate before) {
    const auto dayText = [](QDate date, QDate previous) {
        if (previous.isValid() && previous.year() == date.year() &&
            previous.month() == date.month()) {
            return date.toString(QStringLiteral("d日"));
        }
        return date.toString(previous.isValid() && previous.year() != date.year()
                                 ? QStringLiteral("yyyy年M月d日")
                                 : QStringLiteral("M月d日"));
    };
    const QString from = dayText(span.from, before);
    return span.from == span.until
               ? from
               : QStringLiteral("%1至%2").arg(from, dayText(span.until, span.from));
}

} // namespace

QString absenceInWords(const std::vector<PaperAbsentDay>& days) {
    QString out;
    QDate before;
    const std::vector<Span> spans = spansOf(days);
    for (size_t i = 0; i < spans.size(); ++i) {
        const bool lastOfItsKind =
            i + 1 == spans.size() || spans[i + 1].sessions != spans[i].sessions;
        out += spanInWords(spans[i], before);
        before = spans[i].until;
        if (lastOfItsKind) {
            out += spans[i].sessions.join(u'、');
        }
        if (i + 1 < spans.size()) {
            out += lastOfItsKind ? QStringLiteral("，") : QStringLiteral("、");
        }
    }
    return out;
}

} // namespace xiange
