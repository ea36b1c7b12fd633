#pragma once

#include "core/agenda/agenda_item.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace xiange::ui {

class ExplanationView;

/// What is due for one child or one other thing: how pressing, who, why, when, its explanation in
/// place, and one button that goes there; what else is due for the child unfolds below, each with
/// its own button. A stop of the keyboard: Enter goes, the right and left keys open and close.
class DutyRow : public QFrame {
    Q_OBJECT

public:
    /// `primary` is the first row's button: the one of the page that people press most.
    DutyRow(const AgendaLine& line, QDate today, bool primary, QWidget* parent = nullptr);

    [[nodiscard]] const AgendaItem& item() const { return m_line.first; }
    [[nodiscard]] const AgendaLine& line() const { return m_line; }
    void explain(bool open);
    /// Shows what else is due for the child, or puts it away.
    void unfold(bool open);
    [[nodiscard]] bool isUnfolded() const;
    [[nodiscard]] bool isExplained() const;

signals:
    void acted(const xiange::AgendaItem& item);
    /// Another row is wanted: -1 the one above, 1 the one below.
    void moved(int step);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    QWidget* makeWhy();
    QHBoxLayout* makeMore(QWidget* parent);
    QWidget* makeAlso(const AgendaItem& item);

    AgendaLine m_line;
    QDate m_today;
    QVBoxLayout* m_column = nullptr;
    QPushButton* m_why = nullptr;
    QPushButton* m_more = nullptr; ///< null where nothing else is due
    QWidget* m_also = nullptr;
    ExplanationView* m_explanation = nullptr;
};

} // namespace xiange::ui
