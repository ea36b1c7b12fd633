#include "ui/monitoring/monitoring_page.h"

#include "ui/common/card.h"
#include "ui/common/choices.h"
#include "ui/common/empty_state.h"
#include "ui/common/figure_tile.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/monitoring/bar_chart.h"
#include "ui/monitoring/board_filter_bar.h"
#include "ui/monitoring/chart_table_view.h"
#include "ui/monitoring/figure_words.h"
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

enum TileSet { OfTheRoll, OfThePlan };

// What stands on the tiles, in this order: what the schools' rolls tell, and what the work plan
// sets as targets.
constexpr IndicatorKey tileKeys[][6] = {
    {IndicatorKey::NineYearRetention, IndicatorKey::YearRetention,
     IndicatorKey::PoorFamilyRetention, IndicatorKey::DropoutRatePrimary,
     IndicatorKey::DropoutRateJunior, IndicatorKey::OpenCases},
    {IndicatorKey::PrimaryGrossEnrolment, IndicatorKey::JuniorNetEnrolment,
     IndicatorKey::DisabledEnrolment, IndicatorKey::NineYearRetention,
     IndicatorKey::PoorFamilyRetention, IndicatorKey::OpenCases}};

} // namespace

MonitoringPage::MonitoringPage(IndicatorBoard& board, AbsenceCourse& absences, const Clock& clock,
                               Prompt& prompt, QWidget* parent)
    : Page(parent), m_board(board), m_absences(absences), m_clock(clock), m_prompt(prompt) {
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
    m_tileSet = new Choices(Choices::Look::Segments, this);
    m_tileSet->setObjectName(QStringLiteral("tileSet"));
    m_tileSet->setWords({tr("Retention and dropouts"), tr("Targets of the plan")});
    connect(m_tileSet, &Choices::chosen, this, &MonitoringPage::showTiles);
    heading->addWidget(m_tileSet);
    column->addLayout(heading);
    m_filters = new BoardFilterBar(this);
    connect(m_filters, &BoardFilterBar::changed, this, &MonitoringPage::refresh);
    column->addWidget(m_filters);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeBoard());
    m_names = new NamesView(m_stack);
    connect(m_names, &NamesView::going, this, &Page::going);
    connect(m_names, &NamesView::back, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_names, &NamesView::breakdownWanted, this, &MonitoringPage::breakDown);
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
    m_table = new ChartTableView(m_stack);
    connect(m_table, &ChartTableView::back, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_table, &ChartTableView::opened, this, [this](int row) {
        if (m_tabled) {
            emit m_tabled->opened(row);
        } else {
            openShare(row);
        }
    });
    m_stack->addWidget(m_table);
    column->addWidget(m_stack, 1);
}

QWidget* MonitoringPage::makeBoard() {
    auto* board = new QWidget(this);
    auto* column = new QVBoxLayout(board);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space::m);
    for (const IndicatorKey key : tileKeys[OfTheRoll]) {
        auto* tile = new FigureTile(board);
        tile->setObjectName(QStringLiteral("tile_") + codeOf(indicatorKeys, key));
        tile->setOpens(true);
        Figure unread;
        unread.label = displayName(key);
        unread.value = QStringLiteral("—");
        tile->setFigure(unread);
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
    const auto place = [&](Card* card, PickChart* chart, const char* name, const QString& words,
                           int row, int column) {
        chart->setObjectName(QString::fromLatin1(name));
        chart->setAccessibleName(words);
        card->body()->addWidget(chart, 1);
        addTools(card, chart);
        grid->addWidget(card, row, column);
    };
    m_retentionCard = new Card(tr("Retention by school"), QString(), field);
    m_stems = new StemChart(field);
    place(m_retentionCard, m_stems, "retentionChart", tr("Retention against the target"), 0, 0);
    m_dropoutCard =
        new Card(tr("Dropouts by school"), tr("this school year · click for the names"), field);
    m_bars = new BarChart(Tone::Danger, field);
    place(m_dropoutCard, m_bars, "dropoutChart", tr("Number of dropouts"), 0, 1);
    makeCourse(field, grid);
    m_causeBars = new BarChart(Tone::Accent, field);
    auto* reasons = new Card(QString(), tr("suspected and confirmed"), field);
    m_reasons = new Choices(Choices::Look::Chips, reasons);
    m_reasons->setObjectName(QStringLiteral("reasons"));
    m_reasons->setWords({tr("Causes"), tr("Key groups")});
    connect(m_reasons, &Choices::chosen, this, [this] { showReasons(); });
    reasons->heading()->insertWidget(0, m_reasons);
    place(reasons, m_causeBars, "causeChart", tr("Causes of dropping out"), 1, 1);
    grid->setColumnStretch(0, 7);
    grid->setColumnStretch(1, 4);
    grid->setRowStretch(0, 8);
    grid->setRowStretch(1, 7);
    connect(m_stems, &PickChart::opened, this, &MonitoringPage::openRetention);
    connect(m_bars, &PickChart::opened, this, [this](int i) { openCount(m_dropouts, i); });
    connect(m_causeBars, &PickChart::opened, this,
            [this](int i) { openCount(m_reasons->current() == 0 ? m_causes : m_keyGroups, i); });
    return field;
}

QString MonitoringPage::title() const {
    return tr("Monitoring");
}

QString MonitoringPage::help() const {
    return tr("<p>Each tile shows a figure, its target and the gap in children. Enter or a click "
              "opens its definition, numerator, denominator and names.</p>"
              "<p>In the charts the arrow keys go from one to the next, <b>Enter</b> opens the "
              "names, <b>Esc</b> comes back.</p>"
              "<p>The button at the right of each chart copies, saves or prints it, or shows it as "
              "a table.</p>");
}

void MonitoringPage::useSchool(SchoolId school) {
    IndicatorScope scope = asked();
    scope.school = school;
    setScope(scope);
}

void MonitoringPage::setScope(const IndicatorScope& scope) {
    if (const auto places = m_board.places()) {
        m_filters->offer(*places, m_clock.today());
    }
    m_filters->choose(scope);
    becomeStale();
}

IndicatorScope MonitoringPage::asked() const {
    return m_filters->scope();
}

void MonitoringPage::refresh() {
    if (m_work.isRunning()) {
        m_again = true;
        return;
    }
    const auto places = m_board.places();
    if (!places) {
        emit failed(places.error());
        return;
    }
    m_filters->offer(*places, m_clock.today());
    readThen([this, scope = asked()] { return m_board.board(scope); },
             [this](const Board& board) { showBoard(board); });
}

void MonitoringPage::showBoard(const Board& board) {
    const bool oneSchool = board.schools.size() == 1;
    m_indicators = board.indicators;
    m_monthEnds = board.monthEnds;
    m_retention = board.retention;
    m_dropouts = oneSchool ? board.byClass : board.bySchool;
    m_byMonth = board.byMonth;
    m_causes = board.byCause;
    m_keyGroups = board.byKeyGroup;
    for (QList<DropoutCount>* counts : {&m_causes, &m_keyGroups}) {
        counts->removeIf(
            [](const DropoutCount& one) { return one.suspected + one.confirmed == 0; });
        std::stable_sort(counts->begin(), counts->end(), [](const auto& a, const auto& b) {
            return a.suspected + a.confirmed > b.suspected + b.confirmed;
        });
    }
    m_aboutWhat =
        oneSchool ? tr("%1 · as at %2").arg(board.schools.front(), fullDate(board.asAt))
                  : tr("%n school(s) · as at %1", nullptr, static_cast<int>(board.schools.size()))
                        .arg(fullDate(board.asAt));
    m_note->setText(m_aboutWhat);
    showTiles();
    showRetention(oneSchool);
    showDropouts(oneSchool);
    showReasons();
    m_months->set(m_byMonth);
    showCourse();
    const bool nobody = board.children == 0 && asked().filter == ChildFilter();
    m_stack->setCurrentIndex(nobody ? 2 : 0);
}

void MonitoringPage::showTiles() {
    for (int i = 0; i < m_tiles.size(); ++i) {
        for (const Indicator& indicator : std::as_const(m_indicators)) {
            if (indicator.key == tileKeys[m_tileSet->current()][i]) {
                m_tiles[i]->setObjectName(QStringLiteral("tile_") +
                                          codeOf(indicatorKeys, indicator.key));
                Figure figure = figureOf(indicator, m_monthEnds);
                figure.trend = trendOf(indicator, m_monthEnds);
                m_tiles[i]->setFigure(figure);
                const QString then = handedInWords(indicator, m_monthEnds);
                m_tiles[i]->setToolTip(indicator.definition +
                                       (then.isEmpty() ? then : QLatin1Char('\n') + then) +
                                       trendWords(indicator.key, m_monthEnds));
            }
        }
    }
}

void MonitoringPage::showRetention(bool oneSchool) {
    m_retentionCard->setTitle(oneSchool ? tr("Retention by grade") : tr("Retention by school"));
    m_retentionCard->setNote(
        oneSchool ? tr("since entry · grades on their way too · worst first")
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
        constexpr qint64 fewest = 5; // of fewer, a share says nothing
        const QString count = cohort.ratio.denominator < fewest ? tr("%1 of %2", "kept, base")
                                                                      .arg(cohort.ratio.numerator)
                                                                      .arg(cohort.ratio.denominator)
                                                                : QString();
        stems.append(
            {cohort.name, cohort.value.value_or(0), gap <= 0, base + u'\n' + distance, count});
    }
    m_stems->set(stems, target.percent());
}

namespace {

QString countNote(const DropoutCount& count) {
    return MonitoringPage::tr("suspected %1, dropout %2, back %3, closed %4")
        .arg(count.suspected)
        .arg(count.confirmed)
        .arg(count.returned)
        .arg(count.closed);
}

} // namespace

void MonitoringPage::showDropouts(bool oneSchool) {
    m_dropoutCard->setTitle(oneSchool ? tr("Dropouts by class") : tr("Dropouts by school"));
    QList<Bar> bars;
    for (const DropoutCount& count : std::as_const(m_dropouts)) {
        bars.append({count.name, count.confirmed, countNote(count)});
    }
    m_bars->set(bars);
}

void MonitoringPage::showReasons() {
    QList<Bar> bars;
    for (const DropoutCount& count : m_reasons->current() == 0 ? m_causes : m_keyGroups) {
        bars.append({count.name, count.suspected + count.confirmed, countNote(count)});
    }
    m_causeBars->set(bars);
}

void MonitoringPage::showNames(const QString& title, const QString& explanation,
                               QList<NameLine> lines) {
    m_stack->setCurrentIndex(1);
    m_names->set(title, explanation, std::move(lines));
}

void MonitoringPage::openIndicator(int index) {
    if (m_work.isRunning()) {
        return;
    }
    readThen(
        [this, scope = asked(), key = tileKeys[m_tileSet->current()][index]] {
            return m_board.indicator(key, scope);
        },
        [this](const Indicator& indicator) { showIndicator(indicator); });
}

void MonitoringPage::openRetention(int index) {
    if (index >= m_retention.size() || m_work.isRunning()) {
        return;
    }
    IndicatorScope scope = asked();
    const bool oneSchool = scope.school.isValid();
    scope.school = m_retention[index].school;
    readThen([this, scope] { return m_board.retention(scope); },
             [this, oneSchool, wanted = m_retention[index]](const QList<CohortRetention>& read) {
                 for (CohortRetention cohort : read) {
                     if (cohort.junior == wanted.junior && cohort.entered == wanted.entered) {
                         cohort.name = oneSchool ? cohort.name : wanted.name;
                         showCohort(cohort);
                     }
                 }
             });
}

void MonitoringPage::showCohort(const CohortRetention& cohort) {
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
    // Who is away comes first; those who are back, or closed, are behind.
    const auto rank = [](CaseState state) {
        return state == CaseState::Confirmed ? 0 : state == CaseState::Suspected ? 1 : 2;
    };
    QList<CountedCase> cases = counts[index].cases;
    std::stable_sort(cases.begin(), cases.end(), [&rank](const auto& a, const auto& b) {
        return rank(a.state) < rank(b.state);
    });
    for (const CountedCase& one : std::as_const(cases)) {
        lines.append(nameLine(one));
    }
    showNames(counts[index].name, countNote(counts[index]), std::move(lines));
}

} // namespace xiange::ui
