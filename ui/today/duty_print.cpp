#include "ui/today/duty_print.h"

#include "ui/common/formats.h"
#include "ui/today/duty_words.h"

#include <QPrinter>
#include <QTextDocument>

namespace xiange::ui {

namespace {

QString cell(const QString& words, const char* more = "") {
    return QStringLiteral("<td %1>%2</td>").arg(QLatin1String(more), words.toHtmlEscaped());
}

QString row(const QString& number, const AgendaItem& item, bool named, QDate today) {
    const QString who = named ? QStringLiteral("<td><b>%1</b><br>%2</td>")
                                    .arg(item.subject.toHtmlEscaped(), item.place.toHtmlEscaped())
                              : QStringLiteral("<td></td>");
    return QStringLiteral("<tr>") + cell(number, "align=center") + who + cell(item.why) +
           cell(dueWords(item, today)) + cell(QString()) + QStringLiteral("</tr>");
}

} // namespace

QString dutySheet(const QList<DutySection>& sections, const QString& who, QDate today) {
    QString rows;
    int number = 0;
    for (const DutySection& section : sections) {
        if (!section.heading.isEmpty() && !section.lines.isEmpty()) {
            rows += QStringLiteral("<tr><td colspan=5><b>%1</b></td></tr>")
                        .arg(section.heading.toHtmlEscaped());
        }
        for (const AgendaLine& line : section.lines) {
            rows += row(QString::number(++number), line.first, true, today);
            for (const AgendaItem& item : line.also) {
                rows += row(QString(), item, false, today);
            }
        }
    }
    const auto head = [](const QString& words, int share) {
        return QStringLiteral("<th width=%1%>%2</th>").arg(share).arg(words);
    };
    return QStringLiteral("<h2 align=center>%1</h2><p align=center>%2</p>"
                          "<table width=100% border=1 cellspacing=0 cellpadding=5 "
                          "style='border-collapse:collapse'><thead><tr>%3</tr></thead>%4</table>")
        .arg(DutyList::tr("List of duties, %1").arg(longDate(today)), who.toHtmlEscaped(),
             head(DutyList::tr("No."), 6) + head(DutyList::tr("Whom"), 24) +
                 head(DutyList::tr("What and why"), 44) + head(DutyList::tr("Due"), 14) +
                 head(DutyList::tr("Done"), 12),
             rows);
}

void printDuties(const QString& sheet, QPrinter& printer) {
    QTextDocument document;
    constexpr int points = 10;
    QFont font = document.defaultFont();
    font.setPointSize(points);
    document.setDefaultFont(font);
    document.setHtml(sheet);
    document.print(&printer);
}

} // namespace xiange::ui
