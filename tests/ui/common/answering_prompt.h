#pragma once

#include "ui/common/prompt.h"

namespace xiange::ui::test {

/// Answers as it was told, and remembers what was asked.
class AnsweringPrompt : public Prompt {
public:
    bool confirm(QWidget*, const QString& title, const QString&, const QString&) override {
        asked.append(title);
        return yes;
    }
    QString openFile(QWidget*, const QString&, const QString&) override { return file; }
    QStringList openFiles(QWidget*, const QString&, const QString&) override {
        return files.isEmpty() ? QStringList{file} : files;
    }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override {
        return file;
    }
    std::optional<QString> line(QWidget*, const QString& title, const QString&,
                                const QString&) override {
        asked.append(title);
        return words;
    }

    bool yes = true;
    QString file;
    QStringList files;
    std::optional<QString> words;
    QStringList asked;
};

} // namespace xiange::ui::test
