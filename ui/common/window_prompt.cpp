#include "ui/common/window_prompt.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPushButton>

namespace xiange::ui {

bool WindowPrompt::confirm(QWidget* parent, const QString& title, const QString& text,
                           const QString& action) {
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, parent);
    auto* yes = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
}

QString WindowPrompt::openFile(QWidget* parent, const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

QStringList WindowPrompt::openFiles(QWidget* parent, const QString& title, const QString& filter) {
    return QFileDialog::getOpenFileNames(parent, title, {}, filter);
}

QString WindowPrompt::saveFile(QWidget* parent, const QString& title, const QString& proposal,
                               const QString& filter) {
    return QFileDialog::getSaveFileName(parent, title, proposal, filter);
}

bool WindowPrompt::choosePrinter(QWidget* parent, QPrinter& printer) {
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<QString> WindowPrompt::line(QWidget* parent, const QString& title,
                                          const QString& label, const QString& proposal) {
    bool ok = false;
    const QString text =
        QInputDialog::getText(parent, title, label, QLineEdit::Normal, proposal, &ok);
    return ok ? std::optional(text) : std::nullopt;
}

} // namespace xiange::ui
