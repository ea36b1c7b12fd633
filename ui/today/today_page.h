#pragma once

#include "core/agenda/agenda.h"
#include "ui/common/background_work.h"
#include "ui/common/page.h"

#include <QList>

class QLabel;
class QStackedWidget;

namespace xiange::ui {

class Card;
class Choices;
class DutyList;
class EmptyState;
class FigureTile;
class Prompt;
struct DutySection;

/// 今日: what this person has to do, the most pressing first, each with its reason and one button.
class TodayPage : public Page {
    Q_OBJECT

public:
    TodayPage(Agenda& agenda, const Clock& clock, const Actor& actor, Prompt& prompt,
              QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void refresh() override;
    void useSchool(SchoolId school) override;
    void print() override;

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    QWidget* makeHeading();
    QWidget* makeTiles();
    QWidget* makeList();
    void showDay(const AgendaDay& day);
    void showFigures(const DayFigures& figures);
    void showDuties();
    void showNothingDue();
    [[nodiscard]] QList<DutySection> sections() const;

    Agenda& m_agenda;
    const Clock& m_clock;
    Actor m_actor;
    Prompt& m_prompt;
    SchoolId m_school;
    AgendaDay m_day;

    QLabel* m_title = nullptr;
    FigureTile* m_attendance = nullptr;
    FigureTile* m_runs = nullptr;
    FigureTile* m_cases = nullptr;
    FigureTile* m_rolls = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    Card* m_card = nullptr;
    Choices* m_span = nullptr;
    QLabel* m_note = nullptr;
    QLabel* m_period = nullptr;
    DutyList* m_list = nullptr;
    bool m_again = false; ///< something changed while it was being read
    BackgroundWork m_work{this};
};

} // namespace xiange::ui
