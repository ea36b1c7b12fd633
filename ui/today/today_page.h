#pragma once

#include "core/agenda/agenda.h"
#include "ui/common/page.h"

#include <QList>

class QPushButton;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace xiange::ui {

class Card;
class DutyRow;
class EmptyState;
class FigureTile;

/// 今日: what this person has to do, the most pressing first, each with its reason and one button.
class TodayPage : public Page {
    Q_OBJECT

public:
    TodayPage(Agenda& agenda, const Clock& clock, const Actor& actor, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void refresh() override;
    void useSchool(SchoolId school) override;

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* makeTiles();
    QWidget* makeList();
    void showFigures(const DayFigures& figures);
    void showDuties(const AgendaDay& day);
    /// Makes the rows up to that one; a district has more than anybody reads at once.
    void showRows(qsizetype upTo);
    void showNothingDue(const AgendaDay& day);
    void focusRow(qsizetype row);

    Agenda& m_agenda;
    const Clock& m_clock;
    Actor m_actor;
    SchoolId m_school;

    QLabel* m_title = nullptr;
    FigureTile* m_attendance = nullptr;
    FigureTile* m_runs = nullptr;
    FigureTile* m_cases = nullptr;
    FigureTile* m_rolls = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    Card* m_card = nullptr;
    QScrollArea* m_scroll = nullptr;
    QVBoxLayout* m_rowsColumn = nullptr;
    QList<DutyRow*> m_rows;
    QList<AgendaItem> m_due;
    QPushButton* m_more = nullptr;
};

} // namespace xiange::ui
