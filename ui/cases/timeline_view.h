#pragma once

#include "core/cases/dropout_case.h"

#include <QScrollArea>

class QVBoxLayout;

namespace xiange::ui {

/// What happened in a case, the newest first: day, kind, who, words, evidence. Struck-out entries
/// stay in sight.
class TimelineView : public QScrollArea {
    Q_OBJECT

public:
    explicit TimelineView(QWidget* parent = nullptr);

    void show(const Timeline& timeline, QDate today, bool mayCorrect);

signals:
    void correctionWanted(xiange::EntryId entry);
    void evidenceWanted(xiange::EvidenceId evidence);

private:
    QWidget* makeRow(const CaseEntry& entry, QDate today, bool struckOut, bool mayCorrect,
                     bool last);

    QVBoxLayout* m_column = nullptr;
};

} // namespace xiange::ui
