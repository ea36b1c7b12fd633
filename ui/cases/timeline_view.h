#pragma once

#include "core/cases/dropout_case.h"

#include <QHash>
#include <QImage>
#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace xiange::ui {

/// What happened in a case, the newest first: day, kind, who, words, evidence. Struck-out entries
/// stay in sight.
class TimelineView : public QScrollArea {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void show(const Timeline& timeline, QDate today, bool mayCorrect);
    /// The small picture of a file, once it has been made.
    void setThumbnail(EvidenceId evidence, const QImage& picture);

signals:
    void correctionWanted(xiange::EntryId entry);
    void evidenceWanted(xiange::EvidenceId evidence);

private:
    QWidget* makeRow(const CaseEntry& entry, QDate today, bool struckOut, bool mayCorrect,
                     bool last);

    QWidget* makeFiles(const CaseEntry& entry, QWidget* row);
    /// What an entry says of another one: that it strikes it out, answers it, proves it.
    [[nodiscard]] QString relationOf(const CaseEntry& entry) const;

    QVBoxLayout* m_column = nullptr;
    Timeline m_timeline;
    QHash<EvidenceId, QPushButton*> m_files;
};

} // namespace xiange::ui
