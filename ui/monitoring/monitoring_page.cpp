#include "ui/monitoring/monitoring_page.h"

#include "ui/common/card.h"
#include "ui/common/empty_state.h"
#include "ui/common/figure_tile.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/monitoring/bar_chart.h"
#include "ui/monitoring/month_chart.h"
#include "ui/monitoring/names_view.h"
#include "ui/monitoring/stem_chart.h"

#include <QGridLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace xiange::ui {

namespace {

// What stands on the tiles, in this order.
constexpr IndicatorKey tileKeys[] = {
    IndicatorKey::NineYearRetention,   IndicatorKey::YearRetention,
    IndicatorKey::PoorFamilyRetention, IndicatorKey::DropoutRatePrimary,
    IndicatorKey::DropoutRateJunior,   IndicatorKey::OpenCases};

QString targetWords(IndicatorKey key) {
    const auto target = targetOf(key);
    if (!target) {
        return MonitoringPage::tr("target 0");
    }
    QLocale locale;
    const QString value = locale.toString(target->percent(), 'g', 4);
    if (target->hundredths == 10000) {
        return MonitoringPage::tr("target %1").arg(value);
    }
    return target->wanted == indicator_rules::Wanted::AtLeast
               ? MonitoringPage::tr("target ≥ %1").arg(value)
               : MonitoringPage::tr("target ≤ %1").arg(value);
}

/// How far from the target, in children.
QString gapWords(const Indicator& indicator) {
    const qint64 gap = indicator.gap.value_or(0);
    if (indicator.key == IndicatorKey::OpenCases) {
        return gap > 0 ? MonitoringPage::tr("%n to clear", nullptr, static_cast<int>(gap))
                       : MonitoringPage::tr("cleared");
    }
    const bool dropouts = indicator.key == IndicatorKey::DropoutRatePrimary ||
                          indicator.key == IndicatorKey::DropoutRateJunior;
    if (gap > 0) {
        return dropouts ? MonitoringPage::tr("%n too many", nullptr, static_cast<int>(gap))
                        : MonitoringPage::tr("%n short", nullptr, static_cast<int>(gap));
    }
    if (gap == 0 || dropouts) {
        return MonitoringPage::tr("met");
    }
    return MonitoringPage::tr("%n to spare", nullptr, static_cast<int>(-gap));
}

Figure figureOf(const Indicator& indicator) {
    Figure figure;
    figure.label = displayName(indicator.key);
    if (!indicator.value) {
        figure.value = QStringLiteral("—");
        figure.note = targetWords(indicator.key);
        figure.aside = MonitoringPage::tr("no data");
        return figure;
    }
    const bool cases = indicator.key == IndicatorKey::OpenCases;
    figure.value = cases ? number(indicator.ratio.numerator) : decimal(*indicator.value);
    figure.unit = cases ? QString() : QStringLiteral("%");
    figure.note = targetWords(indicator.key);
    figure.aside = gapWords(indicator);
    const bool met = indicator.met.value_or(true);
    figure.tone = met ? Tone::Plain : cases ? Tone::Caution : Tone::Danger;
    figure.asideTone = met ? Tone::Good : figure.tone;
    return figure;
}

} // namespace

MonitoringPage::MonitoringPage(IndicatorBoard& board, const Clock& clock, QWidget* parent)
    : Page(parent), m_board(board), m_clock(clock) {
    setObjectName(QStringLiteral("monitoringPage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(space::m);
    heading->addWidget(pageTitle(tr("Monitoring"), this));
    m_note = bodyLabel(QString(), Tone::Muted, this);
    m_note->setObjectName(QStringLiteral("monitoringNote"));
    heading->addWidget(m_note, 1);
    column->addLayout(heading);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeBoard());
    m_names = new NamesView(m_stack);
    connect(m_names, &NamesView::going, this, &Page::going);
    connect(m_names, &NamesView::back, this, [this] { m_stack->setCurrentIndex(0); });
    m_stack->addWidget(m_names);
    auto* empty = new EmptyState(QStringLiteral("chart"),
                                 tr("There are no children here yet. Import the roster first."),
                                 tr("Go to the students"), m_stack);
    connect(empty, &EmptyState::acted, this, [this] {
        Target target;
        target.page = PageKind::Students;
        emit going(target);
    });
    m_stack->addWidget(empty);
    column->addWidget(m_stack, 1);
}

QWidget* MonitoringPage::makeBoard() {
    auto* board = new QWidget(this);
    auto* column = new QVBoxLayout(board);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space::m);
    for (const IndicatorKey key : tileKeys) {
        auto* tile = new FigureTile(board);
        tile->setObjectName(QStringLiteral("tile_") + codeOf(indicatorKeys, key));
        tile->setOpens(true);
        const auto index = static_cast<int>(m_tiles.size());
        connect(tile, &FigureTile::clicked, this, [this, index] { openIndicator(index); });
        tiles->addWidget(tile, 1);
        m_tiles.append(tile);
    }
    column->addLayout(tiles);
    column->addWidget(makeCharts(), 1);
    return board;
}

QWidget* MonitoringPage::makeCharts() {
    auto* field = new QWidget(this);
    auto* grid = new QGridLayout(field);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::m);
    const auto place = [&](Card* card, QWidget* chart, const char* name, const QString& words,
                           int row, int column) {
        chart->setObjectName(QString::fromLatin1(name));
        chart->setAccessibleName(words);
        card->body()->addWidget(chart, 1);
        grid->addWidget(card, row, column);
    };
    m_retentionCard = new Card(QString(), QString(), field);
    m_stems = new StemChart(field);
    place(m_retentionCard, m_stems, "retentionChart", tr("Retention against the target"), 0, 0);
    m_dropoutCard = new Card(QString(), tr("this school year · click for the names"), field);
    m_bars = new BarChart(Tone::Danger, field);
    place(m_dropoutCard, m_bars, "dropoutChart", tr("Number of dropouts"), 0, 1);
    m_months = new MonthChart(field);
    place(new Card(tr("Month by month"), tr("cases at the end of the month"), field), m_months,
          "monthChart", tr("Cases at the end of each month"), 1, 0);
    m_causeBars = new BarChart(Tone::Accent, field);
    place(new Card(tr("Causes"), tr("suspected and confirmed"), field), m_causeBars, "causeChart",
          tr("Causes of dropping out"), 1, 1);
    grid->setColumnStretch(0, 7);
    grid->setColumnStretch(1, 4);
    grid->setRowStretch(0, 8);
    grid->setRowStretch(1, 7);
    connect(m_stems, &PickChart::opened, this, &MonitoringPage::openRetention);
    connect(m_bars, &PickChart::opened, this, [this](int i) { openCount(m_dropouts, i); });
    connect(m_causeBars, &PickChart::opened, this, [this](int i) { openCount(m_causes, i); });
    return field;
}

QString MonitoringPage::title() const {
    return tr("Monitoring");
}

QString MonitoringPage::help() const {
    return tr("<p>Each tile shows a figure, its target and the gap in children. Enter or a click "
              "opens its definition, numerator, denominator and names.</p>"
              "<p>In the charts the arrow keys go from one to the next, <b>Enter</b> opens the "
              "names, <b>Esc</b> comes back.</p>");
}

void MonitoringPage::useSchool(SchoolId school) {
    setScope({school, {}, {}});
}

void MonitoringPage::setScope(const IndicatorScope& scope) {
    m_scope = scope;
    becomeStale();
}

template <typename T> bool MonitoringPage::tell(const Result<T>& result, T& into) {
    if (!result) {
        emit failed(result.error());
        return false;
    }
    into = *result;
    return true;
}

void MonitoringPage::refresh() {
    QList<DropoutCount> months;
    QList<DropoutCount> schools;
    if (!tell(m_board.indicators(m_scope), m_indicators) ||
        !tell(m_board.retention(m_scope), m_retention) ||
        !tell(m_board.dropouts(CountedBy::School, m_scope), schools) ||
        !tell(m_board.dropouts(CountedBy::Cause, m_scope), m_causes) ||
        !tell(m_board.dropouts(CountedBy::Month, m_scope), months)) {
        return;
    }
    const bool oneSchool = schools.size() == 1;
    m_dropouts = schools;
    if (oneSchool && !tell(m_board.dropouts(CountedBy::Grade, m_scope), m_dropouts)) {
        return;
    }
    m_causes.removeIf([](const DropoutCount& one) { return one.suspected + one.confirmed == 0; });
    const QDate asAt = m_scope.asAt.isValid() ? m_scope.asAt : m_clock.today();
    m_note->setText(oneSchool
                        ? tr("%1 · as at %2").arg(schools.front().name, fullDate(asAt))
                        : tr("%n school(s) · as at %1", nullptr, static_cast<int>(schools.size()))
                              .arg(fullDate(asAt)));
    showTiles();
    showRetention(oneSchool);
    showDropouts(oneSchool);
    m_months->set(months);
    const bool nobody = m_retention.isEmpty() && m_indicators.back().children.isEmpty();
    if (m_stack->currentIndex() != 1) {
        m_stack->setCurrentIndex(nobody ? 2 : 0);
    }
}

void MonitoringPage::showTiles() {
    for (int i = 0; i < m_tiles.size(); ++i) {
        for (const Indicator& indicator : std::as_const(m_indicators)) {
            if (indicator.key == tileKeys[i]) {
                m_tiles[i]->setFigure(figureOf(indicator));
                m_tiles[i]->setToolTip(indicator.definition);
            }
        }
    }
}

void MonitoringPage::showRetention(bool oneSchool) {
    m_retentionCard->setTitle(oneSchool ? tr("Retention by grade") : tr("Retention by school"));
    m_retentionCard->setNote(
        oneSchool ? tr("since entry · with transfers · worst first")
                  : tr("grades that leave this year · with transfers · worst first"));
    const auto target = *targetOf(IndicatorKey::NineYearRetention);
    QList<Stem> stems;
    for (const CohortRetention& cohort : std::as_const(m_retention)) {
        const qint64 gap = indicator_rules::gapInChildren(cohort.ratio, target);
        const QString base =
            tr("%1 of %2, entered %3", "kept, base, year")
                .arg(number(cohort.ratio.numerator), number(cohort.ratio.denominator))
                .arg(cohort.entered);
        const QString distance =
            gap > 0 ? tr("%n short of the target", nullptr, static_cast<int>(gap))
                    : tr("target met, %n to spare", nullptr, static_cast<int>(-gap));
        stems.append({cohort.name, cohort.value.value_or(0), gap <= 0, base + u'\n' + distance});
    }
    m_stems->set(stems, target.percent());
}

void MonitoringPage::showDropouts(bool oneSchool) {
    m_dropoutCard->setTitle(oneSchool ? tr("Dropouts by grade") : tr("Dropouts by school"));
    const auto note = [](const DropoutCount& count) {
        return tr("suspected %1, dropout %2, back %3, closed %4")
            .arg(count.suspected)
            .arg(count.confirmed)
            .arg(count.returned)
            .arg(count.closed);
    };
    QList<Bar> bars;
    for (const DropoutCount& count : std::as_const(m_dropouts)) {
        bars.append({count.name, count.confirmed, note(count)});
    }
    m_bars->set(bars);
    QList<Bar> causeBars;
    std::stable_sort(m_causes.begin(), m_causes.end(), [](const auto& a, const auto& b) {
        return a.suspected + a.confirmed > b.suspected + b.confirmed;
    });
    for (const DropoutCount& count : std::as_const(m_causes)) {
        causeBars.append({count.name, count.suspected + count.confirmed, note(count)});
    }
    m_causeBars->set(causeBars);
}

void MonitoringPage::showNames(const QString& title, const QString& explanation,
                               QList<NameLine> lines) {
    m_stack->setCurrentIndex(1);
    m_names->set(title, explanation, std::move(lines));
}

void MonitoringPage::openIndicator(int index) {
    for (const Indicator& indicator : std::as_const(m_indicators)) {
        if (indicator.key != tileKeys[index]) {
            continue;
        }
        const bool bad = indicator.key == IndicatorKey::DropoutRatePrimary ||
                         indicator.key == IndicatorKey::DropoutRateJunior ||
                         indicator.key == IndicatorKey::OpenCases;
        QList<NameLine> lines;
        for (const CountedChild& child : indicator.children) {
            lines.append(nameLine(child, !bad));
        }
        QString explanation = indicator.definition;
        if (indicator.counted && indicator.ratio.denominator > 0) {
            explanation =
                tr("%1 ÷ %2 = %3. %4", "numerator, denominator, value, definition")
                    .arg(number(indicator.ratio.numerator), number(indicator.ratio.denominator),
                         percent(indicator.value.value_or(0)), indicator.definition);
        }
        showNames(displayName(indicator.key), explanation, std::move(lines));
    }
}

void MonitoringPage::openRetention(int index) {
    if (index >= m_retention.size()) {
        return;
    }
    const CohortRetention& cohort = m_retention[index];
    QList<NameLine> lines;
    for (const CountedChild& child : cohort.children) {
        lines.append(nameLine(child, true));
    }
    const QString explanation =
        tr("Kept %1 ÷ (entered %2 + transferred in %3 − transferred out %4) = %5")
            .arg(number(cohort.flows.kept), number(cohort.flows.entrants),
                 number(cohort.flows.transfersIn), number(cohort.flows.transfersOut),
                 percent(cohort.value.value_or(0)));
    showNames(tr("%1, entered %2", "school or grade, year").arg(cohort.name).arg(cohort.entered),
              explanation, std::move(lines));
}

void MonitoringPage::openCount(const QList<DropoutCount>& counts, int index) {
    if (index >= counts.size()) {
        return;
    }
    QList<NameLine> lines;
    for (const CountedCase& one : counts[index].cases) {
        lines.append(nameLine(one));
    }
    showNames(counts[index].name,
              tr("suspected %1, dropout %2, back %3, closed %4")
                  .arg(counts[index].suspected)
                  .arg(counts[index].confirmed)
                  .arg(counts[index].returned)
                  .arg(counts[index].closed),
              std::move(lines));
}

} // namespace xiange::ui
