// What the log keeps as a code or as English words, said in the language of whoever reads it.

#include "core/accounts/accounts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace xiange {

namespace {

// Entries of a case, papers, standings, lists, key groups, columns, and what was looked at.
constexpr const char* words[] = {
    QT_TRANSLATE_NOOP("AccessLogDetail", "opened"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "contact"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "reported_to_principal"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "form_filled"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "marked_suspected"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "confirmed"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "reported_to_education"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "reported_to_township"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "plan"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "plan_progress"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "referral"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "referral_reply"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "hukou_letter_sent"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "hukou_letter_reminded"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "hukou_letter_answered"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "consulted"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "notice_served"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "criticised"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "ordered_to_correct"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "judicial_document"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "returned"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "home_lesson"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "follow_up"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "relapsed"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "closing_proposed"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "closed"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "note"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "correction"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "report"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "registration"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "guangdong_report"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "parent_notice"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "visit_record"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "hukou_letter"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "correction_order"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "service_record"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "child_file"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "ledger"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "term_check"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "retention_table"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "tables_1_3"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "disabled_table"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "glance"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "enrolled_here"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "enrolled_elsewhere"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "elsewhere_without_number"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "not_enrolled"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "hukou_deceased"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "hukou_empty"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "hukou_duplicate"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "hukou_wrong_number"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "hukou_no_such_child"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "over_age"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "deferred"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "abroad"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "ill_or_disabled"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "cannot_be_found"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "working"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "police"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "civil_affairs"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "disabled"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "revitalization"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "roster"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "full"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "plain"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "public"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "school_age"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "school-age register"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "responsible persons"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "undo"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "class_teacher"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "roster_officer"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "principal"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "town_officer"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "district_officer"),
    QT_TRANSLATE_NOOP("AccessLogDetail", "administrator"),
};

QString inWords(const QString& word) {
    for (const char* known : words) {
        if (word == QLatin1String(known)) {
            const QString said = QCoreApplication::translate("AccessLogDetail", known);
            return said == word ? QString(word).replace(u'_', u' ') : said;
        }
    }
    return word;
}

QString countsInWords(const QString& text) {
    static const QRegularExpression imported(QStringLiteral("^(\\d+) new, (\\d+) changed$"));
    static const QRegularExpression turned(QStringLiteral("^(\\d+) moved, (\\d+) graduated$"));
    static const QRegularExpression applied(QStringLiteral("^(\\d+) applied$"));
    if (const auto found = imported.match(text); found.hasMatch()) {
        return QCoreApplication::translate("AccessLogDetail", "%1 new, %2 changed")
            .arg(found.captured(1), found.captured(2));
    }
    if (const auto found = turned.match(text); found.hasMatch()) {
        return QCoreApplication::translate("AccessLogDetail", "%1 moved, %2 graduated")
            .arg(found.captured(1), found.captured(2));
    }
    if (const auto found = applied.match(text); found.hasMatch()) {
        return QCoreApplication::translate("AccessLogDetail", "%1 applied").arg(found.captured(1));
    }
    return {};
}

} // namespace

QString logDetailWords(const QString& action, const QString& detail) {
    if (action == QLatin1String("roster import undone") && !detail.isEmpty()) {
        return QCoreApplication::translate("AccessLogDetail", "import %1").arg(detail);
    }
    if (const QString counts = countsInWords(detail); !counts.isEmpty()) {
        return counts;
    }
    return inWords(detail);
}

} // namespace xiange
