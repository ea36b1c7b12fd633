#pragma once

#include "core/agenda/agenda.h"

#include <QScrollArea>

class QPushButton;
class QVBoxLayout;

namespace xiange::ui {

class DutyRow;

/// Duties under a heading; the heading may be empty.
struct DutySection {
    QString heading;
    QList<AgendaLine> lines;
};

/// The duties of today, the most pressing first: those of children and classes, then the school's
/// own work; under headings where there are both.
QList<DutySection> sectionsOfToday(const AgendaDay& day);
/// Everything known, day by day: what is due today or overdue, each day of the next week, later.
QList<DutySection> sectionsOfTheWeek(const AgendaDay& day, QDate today);

/// The rows of the duties, a hundred at a time: a district has more than anybody reads at once.
class DutyList : public QScrollArea {
    Q_OBJECT

public:
    explicit DutyList(QWidget* parent = nullptr);

    /// The row with the keyboard keeps it, or the one that took its place gets it.
    void show(QList<DutySection> sections, QDate today);
    void focusRow(qsizetype row);
    using QWidget::show;

signals:
    void acted(const xiange::AgendaItem& item);

private:
    struct Entry {
        QString heading; ///< above the row; empty: none
        AgendaLine line;
    };
    void clear();
    void makeRows(qsizetype upTo);

    QDate m_today;
    QList<Entry> m_entries;
    QList<DutyRow*> m_rows;
    QList<QWidget*> m_headings;
    QVBoxLayout* m_column = nullptr;
    QPushButton* m_more = nullptr;
};

} // namespace xiange::ui
