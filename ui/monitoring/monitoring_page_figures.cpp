// What stands behind a tile: the names, where to enter what is missing, and the figure in parts.
#include "ui/common/formats.h"
#include "ui/monitoring/board_filter_bar.h"
#include "ui/monitoring/chart_table_view.h"
#include "ui/monitoring/figure_words.h"
#include "ui/monitoring/monitoring_page.h"
#include "ui/monitoring/names_view.h"

#include <QStackedWidget>

#include <algorithm>

namespace xiange::ui {

namespace {

/// Of these the numerator is what one does not want to see.
bool numeratorIsBad(IndicatorKey key) {
    return key == IndicatorKey::DropoutRatePrimary || key == IndicatorKey::DropoutRateJunior ||
           key == IndicatorKey::OpenCases;
}

} // namespace

void MonitoringPage::showIndicator(const Indicator& indicator) {
    m_opened = indicator.key;
    QList<NameLine> lines;
    for (const CountedChild& child : indicator.children) {
        lines.append(nameLine(child, !numeratorIsBad(indicator.key)));
    }
    QString explanation = indicator.definition;
    if (indicator.counted && indicator.ratio.denominator > 0) {
        explanation =
            tr("%1 ÷ %2 = %3. %4", "numerator, denominator, value, definition")
                .arg(number(indicator.ratio.numerator), number(indicator.ratio.denominator),
                     percent(indicator.value.value_or(0)), indicator.definition);
    }
    if (const QString then = handedInWords(indicator, m_monthEnds); !then.isEmpty()) {
        explanation += QLatin1Char('\n') + then;
    }
    showNames(displayName(indicator.key), explanation, std::move(lines));
    if (const auto way = wayOn(indicator)) {
        m_names->offer(*way);
    }
    if (!indicator.children.isEmpty()) {
        QList<BrokenDownBy> ways(std::begin(allBreakdowns), std::end(allBreakdowns));
        if (indicator.children.front().standing) {
            // Where a child lives is known of an area, not of a group of children.
            ways = {BrokenDownBy::School, BrokenDownBy::Stage, BrokenDownBy::Grade};
        }
        m_names->offerBreakdowns(ways);
    }
}

std::optional<WayOn> MonitoringPage::wayOn(const Indicator& indicator) {
    const auto going = [this](PageKind page, const char* action) {
        return [this, page, action] {
            Target target;
            target.page = page;
            target.action = QString::fromLatin1(action);
            emit this->going(target);
        };
    };
    if (indicator.undecided > 0) {
        return WayOn{tr("Decide about the list"), going(PageKind::Checks, "compare")};
    }
    switch (indicator.lack) {
    case Lack::PoliceList:
        return WayOn{tr("Load the police's list"), going(PageKind::Checks, "compare")};
    case Lack::DisabledList:
        return WayOn{tr("Load the federation's list"), going(PageKind::Checks, "compare")};
    case Lack::WholeArea:
        return WayOn{tr("Show the whole area"), [this] {
                         m_stack->setCurrentIndex(0);
                         m_filters->reset();
                     }};
    case Lack::LastYear:
        return WayOn{tr("Go to the import"), going(PageKind::Students, "import")};
    case Lack::Nothing:
    case Lack::Leavers:
    case Lack::Children:
        break;
    }
    return std::nullopt;
}

void MonitoringPage::breakDown(BrokenDownBy by) {
    if (m_work.isRunning()) {
        return;
    }
    readThen(
        [this, scope = asked(), key = m_opened, by] { return m_board.breakdown(key, by, scope); },
        [this, by](const QList<Share>& shares) {
            m_shares = shares;
            showShares(by);
        });
}

void MonitoringPage::showShares(BrokenDownBy by) {
    m_note->setText(m_aboutWhat);
    m_tabled = nullptr;
    const bool cases = m_opened == IndicatorKey::OpenCases;
    ChartTable table;
    table.headings = cases ? QStringList{tr("Part"), tr("Open cases")}
                           : QStringList{tr("Part"), tr("Value"), tr("Numerator"),
                                         tr("Denominator"), tr("Gap in children")};
    constexpr qint64 fewest = 5; // of fewer, a share says nothing
    for (const Share& share : std::as_const(m_shares)) {
        const Indicator& figure = share.figure;
        if (cases) {
            table.rows.append({share.name, number(figure.ratio.numerator)});
            continue;
        }
        const bool enough = figure.value && figure.ratio.denominator >= fewest;
        table.rows.append(
            {share.name, enough ? percent(*figure.value) : QStringLiteral("—"),
             number(figure.ratio.numerator), number(figure.ratio.denominator),
             figure.gap ? number(std::max<qint64>(0, *figure.gap)) : QStringLiteral("—")});
    }
    m_stack->setCurrentWidget(m_table);
    m_table->set(QStringLiteral("%1 · %2").arg(displayName(m_opened), displayName(by)), table);
}

void MonitoringPage::openShare(int row) {
    if (row < 0 || row >= m_shares.size()) {
        return;
    }
    const Share share = m_shares[row];
    QList<NameLine> lines;
    for (const CountedChild& child : share.figure.children) {
        lines.append(nameLine(child, !numeratorIsBad(m_opened)));
    }
    const QString explanation =
        m_opened == IndicatorKey::OpenCases
            ? share.figure.definition
            : tr("%1 ÷ %2 = %3. %4", "numerator, denominator, value, definition")
                  .arg(number(share.figure.ratio.numerator), number(share.figure.ratio.denominator),
                       percent(share.figure.value.value_or(0)), share.figure.definition);
    showNames(QStringLiteral("%1 · %2").arg(displayName(m_opened), share.name), explanation,
              std::move(lines));
}

} // namespace xiange::ui
