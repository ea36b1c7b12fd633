#include "ui/students/absences_tab.h"

#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/students/year_map.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace xiange::ui {

namespace {

QLabel* wrapped(const QString& text, Tone tone, QWidget* parent) {
    auto* label = bodyLabel(text, tone, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

AbsencesTab::AbsencesTab(StudentRegister& students, Absences& absences, Calendars& calendars,
                         const Clock& clock, QWidget* parent)
    : ChildTab(parent)
    , m_students(students)
    , m_absences(absences)
    , m_calendars(calendars)
    , m_clock(clock) {
    setObjectName(QStringLiteral("absencesTab"));
    m_facts = new FreshColumn(sheet());
    column()->addWidget(m_facts);
    column()->addWidget(horizontalLine(sheet()));
    m_day = wrapped({}, Tone::Plain, sheet());
    m_day->setObjectName(QStringLiteral("dayWords"));
    m_day->setMinimumHeight(34);
    column()->addWidget(m_day);
    m_legend = smallLabel({}, sheet());
    m_legend->setObjectName(QStringLiteral("markLegend"));
    m_legend->setWordWrap(true);
    column()->addWidget(m_legend);
    m_map = new YearMap(sheet());
    column()->addWidget(m_map, 0, Qt::AlignLeft);
    column()->addStretch(1);
    connect(m_map, &YearMap::walked, this,
            [this](QDate day) { m_day->setText(m_map->wordsFor(day)); });
}

void AbsencesTab::showLegend(const MarkSigns& signs) {
    QStringList words;
    for (const MarkKind kind : allMarkKinds) {
        words.append(QStringLiteral("%1 %2").arg(signs.of(kind), markName(kind)));
    }
    words.append(tr("– not called"));
    words.append(tr("green: present"));
    m_legend->setText(words.join(QStringLiteral("  ")));
}

void AbsencesTab::refresh() {
    const QDate today = m_clock.today();
    const QDate first(schoolYearOf(today), 9, 1);
    const auto profile = m_students.profile(child());
    const auto sessions = m_absences.sessionsOf(child(), first, today);
    if (told(profile) == nullptr || told(sessions) == nullptr) {
        return;
    }
    const auto calendar = m_calendars.of(profile->line.school);
    if (told(calendar) == nullptr) {
        return;
    }
    const MarkSigns signs = m_absences.signs().value_or(MarkSigns());
    showLegend(signs);
    m_map->setYear(*calendar, first, today, *sessions, signs);
    m_day->setText(m_map->wordsFor(m_map->current()));
    showTotals(*sessions);
}

void AbsencesTab::showTotals(const QList<ChildSession>& sessions) {
    auto* rows = m_facts->begin();
    QWidget* parent = m_facts->content();
    const auto called = std::ranges::count_if(sessions, &ChildSession::called);
    const auto missed = std::ranges::count_if(
        sessions, [](const ChildSession& s) { return s.mark && isAbsent(*s.mark); });
    if (called == 0) {
        rows->addWidget(
            wrapped(tr("No roll of this school year has been taken yet."), Tone::Muted, parent));
        return;
    }
    const double share = 100.0 * static_cast<double>(missed) / static_cast<double>(called);
    auto* sum = strongLabel(
        tr("%1 of %2 half days missed (%3)").arg(number(missed), number(called), percent(share, 1)),
        parent);
    sum->setObjectName(QStringLiteral("missedShare"));
    rows->addWidget(sum);
    auto* pills = new QHBoxLayout;
    pills->setSpacing(space::xs);
    for (const MarkKind kind : allMarkKinds) {
        const auto times = std::ranges::count_if(
            sessions, [kind](const ChildSession& s) { return s.mark == kind; });
        if (times > 0) {
            pills->addWidget(pill(QStringLiteral("%1 %2").arg(markName(kind)).arg(times),
                                  toneOfMark(kind), parent));
        }
    }
    pills->addStretch(1);
    rows->addLayout(pills);
    showSignals(rows);
    showRuns(rows, sessions);
}

void AbsencesTab::showSignals(QBoxLayout* rows) {
    const auto found = m_absences.signalsUpTo(m_clock.today(), {{}, {}, child()});
    if (told(found) == nullptr) {
        return;
    }
    for (const ChildSignals& line : *found) {
        for (const WarningSignal& signal : line.found) {
            rows->addWidget(pill(signalName(signal.kind), Tone::Caution, m_facts->content()));
            rows->addWidget(wrapped(signalReason(signal), Tone::Plain, m_facts->content()));
        }
    }
}

void AbsencesTab::showRuns(QBoxLayout* rows, const QList<ChildSession>& sessions) {
    QList<AbsenceRun> runs = allRuns(sessions);
    std::ranges::reverse(runs);
    if (runs.isEmpty()) {
        return;
    }
    rows->addWidget(sectionTitle(tr("Runs without leave"), m_facts->content()));
    for (const AbsenceRun& run : std::as_const(runs)) {
        const QString days = tr("%1 school days").arg(QLocale().toString(run.schoolDays));
        const QString span = run.from == run.to ? fullDate(run.from)
                                                : QStringLiteral("%1 – %2").arg(fullDate(run.from),
                                                                                fullDate(run.to));
        auto* words = wrapped(tr("%1 (%2)").arg(span, days),
                              run.schoolDays >= 3 ? Tone::Danger : Tone::Plain, m_facts->content());
        words->setObjectName(QStringLiteral("run"));
        rows->addWidget(words);
    }
}

} // namespace xiange::ui
