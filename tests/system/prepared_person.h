#pragma once

#include "ui/common/prompt.h"

#include <QPrinter>
#include <QProcess>

namespace xiange::test {

/// A person who chooses the prepared file and prints into a PDF.
class PreparedPerson final : public ui::Prompt {
public:
    bool confirm(QWidget*, const QString&, const QString&, const QString&) override { return true; }
    QString openFile(QWidget*, const QString&, const QString&) override { return file; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override {
        return file;
    }
    bool choosePrinter(QWidget*, QPrinter& printer) override {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(printed);
        return true;
    }
    std::optional<QString> line(QWidget*, const QString&, const QString&, const QString&) override {
        return {};
    }
    /// What stands on the printed pages, read back by another program.
    [[nodiscard]] QString printedText() const {
        QProcess process;
        process.start(QStringLiteral("pdftotext"), {printed, QStringLiteral("-")});
        process.waitForFinished();
        // A printer's PDF names some characters by their radicals; they look the same.
        return QString::fromUtf8(process.readAllStandardOutput())
            .remove(QLatin1Char('\n'))
            .normalized(QString::NormalizationForm_KC);
    }

    QString file;
    QString printed;
};

} // namespace xiange::test
