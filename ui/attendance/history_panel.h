#pragma once

#include "core/attendance/attendance.h"
#include "ui/common/card.h"

class QLabel;

namespace xiange::ui {

/// Who changed what in a roll after it was first taken.
class HistoryPanel : public Card {
    Q_OBJECT

public:
    explicit HistoryPanel(QWidget* parent = nullptr);

    void show(const RollHistory& history, QDate today);

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLabel* m_words = nullptr;
};

} // namespace xiange::ui
