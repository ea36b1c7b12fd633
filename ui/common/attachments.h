#pragma once

#include "core/students/evidence_file.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace xiange::ui {

class Prompt;

/// The files to go with an entry: chosen or dragged in, each can be taken away again.
class Attachments : public QWidget {
    Q_OBJECT

public:
    /// Side by side, or below one another where there is little room.
    Attachments(Prompt& prompt, QWidget* parent = nullptr,
                Qt::Orientation orientation = Qt::Horizontal);

    void setFiles(const QList<EvidenceFile>& files);
    [[nodiscard]] const QList<EvidenceFile>& files() const { return m_files; }
    /// What kind of file is needed, shown while there is none.
    void setHint(const QString& hint);
    [[nodiscard]] QPushButton* button() const { return m_attach; }
    /// Reads the files at these paths; what can't be taken is complained about, the rest stays.
    void addPaths(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

signals:
    void filesChanged();
    void refused(const QString& why);

private:
    void choose();
    void showFiles();

    Prompt& m_prompt;
    QList<EvidenceFile> m_files;
    QString m_hintText;
    QBoxLayout* m_row = nullptr;
    QPushButton* m_attach = nullptr;
    QLabel* m_hint = nullptr;
    QList<QWidget*> m_chips;
};

/// A file's name short enough for a button: the ending stays.
[[nodiscard]] QString shortFileName(const QString& fileName);

} // namespace xiange::ui
