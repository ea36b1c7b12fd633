#pragma once

#include "core/base/clock.h"
#include "core/indicators/indicator_board.h"
#include "ui/common/page.h"

class QLabel;
class QHBoxLayout;
class QStackedWidget;

namespace xiange::ui {

class BarChart;
class Card;
class FigureTile;
class MonthChart;
class NamesView;
struct NameLine;
class StemChart;

/// 监测: how far the school, the town, the district is from its targets, and the names behind
/// every figure.
class MonitoringPage : public Page {
    Q_OBJECT

public:
    MonitoringPage(IndicatorBoard& board, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void refresh() override;
    void useSchool(SchoolId school) override;

    /// Which school or town; everything within the account's scope by default.
    void setScope(const IndicatorScope& scope);

private:
    QWidget* makeBoard();
    QWidget* makeCharts();
    void showTiles();
    void showRetention(bool oneSchool);
    void showDropouts(bool oneSchool);
    void openIndicator(int index);
    void openRetention(int index);
    void openCount(const QList<DropoutCount>& counts, int index);
    void showNames(const QString& title, const QString& explanation, QList<NameLine> lines);
    template <typename T> bool tell(const Result<T>& result, T& into);

    IndicatorBoard& m_board;
    const Clock& m_clock;
    IndicatorScope m_scope;
    QList<Indicator> m_indicators;
    QList<CohortRetention> m_retention;
    QList<DropoutCount> m_dropouts;
    QList<DropoutCount> m_causes;

    QStackedWidget* m_stack = nullptr;
    NamesView* m_names = nullptr;
    QLabel* m_note = nullptr;
    QList<FigureTile*> m_tiles;
    Card* m_retentionCard = nullptr;
    Card* m_dropoutCard = nullptr;
    StemChart* m_stems = nullptr;
    BarChart* m_bars = nullptr;
    MonthChart* m_months = nullptr;
    BarChart* m_causeBars = nullptr;
};

} // namespace xiange::ui
