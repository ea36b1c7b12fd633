#pragma once

#include "ui/common/prompt.h"

namespace xiange::ui {

/// Asks with real windows.
class WindowPrompt final : public Prompt {
public:
    bool confirm(QWidget* parent, const QString& title, const QString& text,
                 const QString& action) override;
    QString openFile(QWidget* parent, const QString& title, const QString& filter) override;
    QStringList openFiles(QWidget* parent, const QString& title, const QString& filter) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& proposal,
                     const QString& filter) override;
    bool choosePrinter(QWidget* parent, QPrinter& printer) override;
    std::optional<QString> line(QWidget* parent, const QString& title, const QString& label,
                                const QString& proposal) override;
};

} // namespace xiange::ui
