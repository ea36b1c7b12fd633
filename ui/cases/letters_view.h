#pragma once

#include "core/base/clock.h"
#include "core/cases/letter_register.h"

#include <QWidget>

class QStackedWidget;
class QStandardItemModel;
class QTableView;

namespace xiange::ui {

class EmptyState;

/// 函件: the letters to places of hukou and the referrals to departments of all cases, what was
/// answered and what is overdue.
class LettersView : public QWidget {
    Q_OBJECT

public:
    explicit LettersView(const Clock& clock, QWidget* parent = nullptr);

    void show(const QList<RegisteredLetter>& letters);

signals:
    void caseWanted(xiange::CaseId id);

private:
    const Clock& m_clock;
    QStackedWidget* m_stack = nullptr;
    QTableView* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
};

} // namespace xiange::ui
