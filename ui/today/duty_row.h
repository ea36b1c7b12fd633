#pragma once

#include "core/agenda/agenda_rules.h"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace xiange::ui {

class ExplanationView;

/// One duty: how pressing, who, why, when, its explanation in place, and one button that goes
/// there. A stop of the keyboard: Enter goes, the right and left keys open and close the
/// explanation.
class DutyRow : public QFrame {
    Q_OBJECT

public:
    /// `primary` is the first row's button: the one of the page that people press most.
    DutyRow(const AgendaItem& item, QDate today, bool primary, QWidget* parent = nullptr);

    [[nodiscard]] const AgendaItem& item() const { return m_item; }
    void explain(bool open);
    [[nodiscard]] bool isExplained() const;

signals:
    void acted();
    /// Another row is wanted: -1 the one above, 1 the one below.
    void moved(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    AgendaItem m_item;
    QVBoxLayout* m_column = nullptr;
    QPushButton* m_why = nullptr;
    ExplanationView* m_explanation = nullptr;
};

} // namespace xiange::ui
