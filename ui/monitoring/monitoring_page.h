#pragma once

#include "core/base/clock.h"
#include "core/indicators/absence_course.h"
#include "core/indicators/indicator_board.h"
#include "ui/common/background_work.h"
#include "ui/common/page.h"
#include "ui/common/prompt.h"

#include <QLabel>

class QGridLayout;
class QHBoxLayout;
class QStackedWidget;

namespace xiange::ui {

class BarChart;
class ColumnChart;
class BoardFilterBar;
class Card;
class ChartTableView;
class Choices;
class FigureTile;
class MonthChart;
class NamesView;
class PickChart;
struct NameLine;
struct WayOn;
class StemChart;

/// 监测: how far the school, the town, the district is from its targets, and the names behind
/// every figure.
class MonitoringPage : public Page {
    Q_OBJECT

public:
    MonitoringPage(IndicatorBoard& board, AbsenceCourse& absences, const Clock& clock,
                   Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void refresh() override;
    void useSchool(SchoolId school) override;
    void print() override;

    /// Which school or town; everything within the account's scope by default.
    void setScope(const IndicatorScope& scope);

private:
    QWidget* makeBoard();
    QWidget* makeCharts();
    void addTools(Card* card, PickChart* chart);
    void showTable(PickChart* chart, const QString& title);
    void savePicture(PickChart* chart, const QString& title);
    void printChart(PickChart* chart, const QString& title);
    void showBoard(const Board& board);
    void showTiles();
    void showRetention(bool oneSchool);
    void showDropouts(bool oneSchool);
    void showReasons();
    void openIndicator(int index);
    void openRetention(int index);
    void openCount(const QList<DropoutCount>& counts, int index);
    void makeCourse(QWidget* field, QGridLayout* grid);
    void showCourse();
    void showTools();
    void showAbsence(const QList<AbsentDay>& days);
    void openAbsentDays(int index);
    void showIndicator(const Indicator& indicator);
    [[nodiscard]] std::optional<WayOn> wayOn(const Indicator& indicator);
    void breakDown(BrokenDownBy by);
    void showShares(BrokenDownBy by);
    void openShare(int row);
    void showCohort(const CohortRetention& cohort);
    void showNames(const QString& title, const QString& explanation, QList<NameLine> lines);
    [[nodiscard]] IndicatorScope asked() const;
    /// Reads at once, or aside where it takes long, and gives what was read to `done`.
    template <typename Read, typename Done> void readThen(Read read, Done done);

    IndicatorBoard& m_board;
    AbsenceCourse& m_absences;
    const Clock& m_clock;
    Prompt& m_prompt;
    QList<Indicator> m_indicators;
    QList<MonthEnd> m_monthEnds;
    QList<CohortRetention> m_retention;
    QList<DropoutCount> m_dropouts;
    QList<DropoutCount> m_byMonth;
    QList<DropoutCount> m_causes;
    QList<DropoutCount> m_keyGroups;
    IndicatorKey m_opened = IndicatorKey::NineYearRetention; ///< whose names were shown last
    QList<Share> m_shares;                                   ///< its parts, shown as a table
    QString m_aboutWhat;                                     ///< schools and day, beside the title
    bool m_again = false; ///< asked for while something was being read

    QStackedWidget* m_stack = nullptr;
    NamesView* m_names = nullptr;
    ChartTableView* m_table = nullptr;
    PickChart* m_tabled = nullptr;
    QLabel* m_note = nullptr;
    Choices* m_tileSet = nullptr;
    BoardFilterBar* m_filters = nullptr;
    QList<FigureTile*> m_tiles;
    Card* m_retentionCard = nullptr;
    Card* m_dropoutCard = nullptr;
    Choices* m_reasons = nullptr;
    StemChart* m_stems = nullptr;
    BarChart* m_bars = nullptr;
    MonthChart* m_months = nullptr;
    Choices* m_course = nullptr; ///< cases by month, absence by weekday or by week
    QStackedWidget* m_courses = nullptr;
    ColumnChart* m_columns = nullptr;
    QList<DaysTogether> m_absentDays;
    BarChart* m_causeBars = nullptr;
    BackgroundWork m_work{this}; ///< the last one: it ends before what it shows
};

template <typename Read, typename Done> void MonitoringPage::readThen(Read read, Done done) {
    const auto given = [this, done](auto result) {
        if (result) {
            done(*result);
        } else {
            emit failed(result.error());
        }
    };
    const auto takesLong = m_board.takesLong();
    if (!takesLong || !*takesLong) {
        given(read());
        return;
    }
    m_note->setText(tr("Counting …"));
    m_work.start([read](WorkProgress&) { return read(); },
                 [this, given](auto result) {
                     given(std::move(result));
                     if (std::exchange(m_again, false)) {
                         refresh();
                     }
                 });
}

} // namespace xiange::ui
