#include "core/accounts/accounts.h"

#include <QCoreApplication>

namespace xiange {

QString logActionName(const QString& action) {
    // The log keeps the English word; lupdate has to see each of them.
    static constexpr const char* actions[] = {
        QT_TRANSLATE_NOOP("AccessLog", "account added"),
        QT_TRANSLATE_NOOP("AccessLog", "account changed"),
        QT_TRANSLATE_NOOP("AccessLog", "account retired"),
        QT_TRANSLATE_NOOP("AccessLog", "account put back"),
        QT_TRANSLATE_NOOP("AccessLog", "password set"),
        QT_TRANSLATE_NOOP("AccessLog", "password changed"),
        QT_TRANSLATE_NOOP("AccessLog", "signed in"),
        QT_TRANSLATE_NOOP("AccessLog", "sign-in refused"),
        QT_TRANSLATE_NOOP("AccessLog", "identity confirmed"),
        QT_TRANSLATE_NOOP("AccessLog", "backup tested"),
        QT_TRANSLATE_NOOP("AccessLog", "backup made"),
        QT_TRANSLATE_NOOP("AccessLog", "case entry written"),
        QT_TRANSLATE_NOOP("AccessLog", "case taken back"),
        QT_TRANSLATE_NOOP("AccessLog", "children exported"),
        QT_TRANSLATE_NOOP("AccessLog", "class changed for several"),
        QT_TRANSLATE_NOOP("AccessLog", "glance made as a paper"),
        QT_TRANSLATE_NOOP("AccessLog", "evidence attached"),
        QT_TRANSLATE_NOOP("AccessLog", "evidence opened"),
        QT_TRANSLATE_NOOP("AccessLog", "key group added to several"),
        QT_TRANSLATE_NOOP("AccessLog", "change of several undone"),
        QT_TRANSLATE_NOOP("AccessLog", "ledger exported"),
        QT_TRANSLATE_NOOP("AccessLog", "list booked"),
        QT_TRANSLATE_NOOP("AccessLog", "list compared"),
        QT_TRANSLATE_NOOP("AccessLog", "monthly report exported"),
        QT_TRANSLATE_NOOP("AccessLog", "paper made"),
        QT_TRANSLATE_NOOP("AccessLog", "paper opened"),
        QT_TRANSLATE_NOOP("AccessLog", "paper printed"),
        QT_TRANSLATE_NOOP("AccessLog", "private data on a paper"),
        QT_TRANSLATE_NOOP("AccessLog", "private data seen"),
        QT_TRANSLATE_NOOP("AccessLog", "register exported"),
        QT_TRANSLATE_NOOP("AccessLog", "report file written"),
        QT_TRANSLATE_NOOP("AccessLog", "reports taken in"),
        QT_TRANSLATE_NOOP("AccessLog", "roster import undone"),
        QT_TRANSLATE_NOOP("AccessLog", "roster imported"),
        QT_TRANSLATE_NOOP("AccessLog", "record mended"),
        QT_TRANSLATE_NOOP("AccessLog", "list of faults exported"),
        QT_TRANSLATE_NOOP("AccessLog", "school key confirmed"),
        QT_TRANSLATE_NOOP("AccessLog", "school-age child written"),
        QT_TRANSLATE_NOOP("AccessLog", "town plan made"),
        QT_TRANSLATE_NOOP("AccessLog", "comparison exported"),
        QT_TRANSLATE_NOOP("AccessLog", "case reviewed"),
        QT_TRANSLATE_NOOP("AccessLog", "booking undone"),
        QT_TRANSLATE_NOOP("AccessLog", "setting changed"),
        QT_TRANSLATE_NOOP("AccessLog", "status change"),
        QT_TRANSLATE_NOOP("AccessLog", "status change corrected"),
        QT_TRANSLATE_NOOP("AccessLog", "status changes imported"),
        QT_TRANSLATE_NOOP("AccessLog", "term check exported"),
        QT_TRANSLATE_NOOP("AccessLog", "term check made as a paper"),
        QT_TRANSLATE_NOOP("AccessLog", "ledger made as a paper"),
        QT_TRANSLATE_NOOP("AccessLog", "own record printed"),
        QT_TRANSLATE_NOOP("AccessLog", "rule changed"),
        QT_TRANSLATE_NOOP("AccessLog", "sick list taken out"),
        QT_TRANSLATE_NOOP("AccessLog", "year turned"),
    };
    for (const char* known : actions) {
        if (action == QLatin1String(known)) {
            return QCoreApplication::translate("AccessLog", known);
        }
    }
    return action;
}

} // namespace xiange
