#include "ui/today/duty_list.h"

#include "core/agenda/agenda_rules.h"
#include "ui/common/buttons.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"
#include "ui/today/duty_row.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xiange::ui {

namespace {

constexpr qsizetype rowsAtOnce = 100;
constexpr int daysAhead = 7;

} // namespace

QList<DutySection> sectionsOfToday(const AgendaDay& day) {
    DutySection ofChildren;
    DutySection ofSchool;
    const QList<AgendaLine> lines = agenda_rules::linesOf(day.due);
    for (const AgendaLine& line : lines) {
        (agenda_rules::isSchoolWork(line.first.kind) ? ofSchool : ofChildren).lines.append(line);
    }
    if (ofChildren.lines.isEmpty() || ofSchool.lines.isEmpty()) {
        return {{{}, lines}};
    }
    ofChildren.heading = DutyList::tr("Children and classes");
    ofSchool.heading = DutyList::tr("Work of the school");
    return {ofChildren, ofSchool};
}

QList<DutySection> sectionsOfTheWeek(const AgendaDay& day, QDate today) {
    QList<AgendaItem> now;
    QList<AgendaItem> afterwards;
    QMap<QDate, QList<AgendaItem>> byDay;
    for (const AgendaItem& item : day.due + day.later) {
        if (!item.due.isValid() || item.due <= today) {
            now.append(item);
        } else if (item.due <= today.addDays(daysAhead)) {
            byDay[item.due].append(item);
        } else {
            afterwards.append(item);
        }
    }
    std::stable_sort(afterwards.begin(), afterwards.end(),
                     [](const AgendaItem& a, const AgendaItem& b) { return a.due < b.due; });
    QList<DutySection> sections;
    const auto add = [&sections](const QString& heading, const QList<AgendaItem>& items) {
        if (!items.isEmpty()) {
            sections.append({heading, agenda_rules::linesOf(items)});
        }
    };
    add(DutyList::tr("Today and overdue"), now);
    for (auto it = byDay.cbegin(); it != byDay.cend(); ++it) {
        add(dayAndWeekday(it.key()), it.value());
    }
    add(DutyList::tr("Later"), afterwards);
    return sections;
}

DutyList::DutyList(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* rows = new QFrame(this);
    rows->setProperty("role", QStringLiteral("surface"));
    m_column = new QVBoxLayout(rows);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_more = linkButton({}, rows);
    describe(m_more, QStringLiteral("moreDuties"), tr("Show more of what is due"));
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, [this] {
        const qsizetype next = m_rows.size();
        makeRows(next + rowsAtOnce);
        focusRow(next);
    });
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    m_column->addStretch(1);
    setWidget(rows);
}

void DutyList::show(QList<DutySection> sections, QDate today) {
    qsizetype focused = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const bool inside =
            m_rows[i]->hasFocus() || m_rows[i]->isAncestorOf(m_rows[i]->window()->focusWidget());
        focused = inside ? i : focused;
    }
    clear();
    m_today = today;
    for (const DutySection& section : std::as_const(sections)) {
        for (qsizetype i = 0; i < section.lines.size(); ++i) {
            m_entries.append({i == 0 ? section.heading : QString(), section.lines[i]});
        }
    }
    makeRows(std::max(rowsAtOnce, focused + 1));
    if (focused >= 0) {
        focusRow(std::min(focused, m_rows.size() - 1));
    }
}

void DutyList::clear() {
    for (QWidget* row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater(); // it may be the one whose key led here
    }
    qDeleteAll(m_headings);
    m_headings.clear();
    m_rows.clear();
    m_entries.clear();
}

void DutyList::makeRows(qsizetype upTo) {
    const qsizetype end = std::min(upTo, m_entries.size());
    for (qsizetype i = m_rows.size(); i < end; ++i) {
        const auto place = [this] { return static_cast<int>(m_rows.size() + m_headings.size()); };
        if (!m_entries[i].heading.isEmpty()) {
            auto* heading = sectionTitle(m_entries[i].heading, widget());
            heading->setObjectName(QStringLiteral("dutyHeading"));
            heading->setContentsMargins(space::l, space::m, space::l, space::s);
            m_column->insertWidget(place(), heading);
            m_headings.append(heading);
        }
        auto* row = new DutyRow(m_entries[i].line, m_today, m_rows.isEmpty(), widget());
        connect(row, &DutyRow::acted, this, &DutyList::acted);
        connect(row, &DutyRow::moved, this, [this, i](int step) { focusRow(i + step); });
        m_column->insertWidget(place(), row);
        row->show();
        m_rows.append(row);
    }
    m_more->setText(tr("Show more (%1 left)").arg(number(m_entries.size() - end)));
    m_more->setVisible(end < m_entries.size());
}

void DutyList::focusRow(qsizetype row) {
    if (row >= 0 && row < m_rows.size()) {
        m_rows[row]->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(m_rows[row], 0);
    }
}

} // namespace xiange::ui
