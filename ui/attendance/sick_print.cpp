#include "ui/attendance/sick_print.h"

#include <QCoreApplication>
#include <QPrinter>
#include <QTextDocument>

namespace xiange::ui {

namespace {

struct SickPrinting {
    Q_DECLARE_TR_FUNCTIONS(xiange::ui::SickPrinting)
};

QString tableRow(const QStringList& cells, const char* tag) {
    QString row = QStringLiteral("<tr>");
    for (const QString& cell : cells) {
        row += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(tag), cell.toHtmlEscaped());
    }
    return row + QStringLiteral("</tr>");
}

QString table(const SickReport& report) {
    QString rows =
        QStringLiteral("<thead>") + tableRow(sickHeadings(), "th") + QStringLiteral("</thead>");
    for (const SickChild& child : report.children) {
        rows += tableRow(sickCells(child), "td");
    }
    return QStringLiteral("<table width='100%' cellspacing='0' cellpadding='4' border='1' "
                          "style='border-collapse:collapse'>%1</table>")
        .arg(rows);
}

} // namespace

void writeSickList(const SickReport& report, const QString& takenOut, QTextDocument& document) {
    document.setDefaultFont(QFont(QStringLiteral("Noto Serif CJK SC"), 10));
    document.setDefaultStyleSheet(QStringLiteral("th { font-weight: bold; text-align: left; }"));
    QString html = QStringLiteral("<p align='center' style='font-size:16pt'>%1</p>"
                                  "<p align='center'>%2</p>")
                       .arg(sickTitle(report).toHtmlEscaped(), report.schoolName.toHtmlEscaped());
    if (!report.children.isEmpty()) {
        html += table(report);
    }
    html += QStringLiteral("<p>%1</p>").arg(sickSummary(report).toHtmlEscaped());
    html += QStringLiteral("<p style='margin-top:18pt'>%1</p><p style='font-size:8pt'>%2</p>")
                .arg(SickPrinting::tr("Filled in by: ________________   Principal: "
                                      "________________   Date: ________________"),
                     takenOut.toHtmlEscaped());
    document.setHtml(html);
}

void printSickList(const SickReport& report, const QString& takenOut, QPrinter& printer) {
    QTextDocument document;
    writeSickList(report, takenOut, document);
    printer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    document.print(&printer);
}

} // namespace xiange::ui
