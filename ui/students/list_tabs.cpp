#include "ui/students/list_tabs.h"

#include "ui/common/buttons.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

/// More lines than this are nobody's to read in a side panel.
constexpr int mostHistory = 200;
constexpr int idRole = Qt::UserRole + 1;

QListWidget* listWithin(QWidget* parent, const QString& name, const QString& what) {
    auto* list = new QListWidget(parent);
    describe(list, name, what, CasesTab::tr("Enter goes there"));
    list->setFrameShape(QFrame::NoFrame);
    list->setWordWrap(true);
    return list;
}

QLabel* sentence(const QString& words, QWidget* parent) {
    auto* label = bodyLabel(words, Tone::Muted, parent);
    label->setWordWrap(true);
    return label;
}

QString stateName(PaperState state) {
    switch (state) {
    case PaperState::Draft:
        return PapersTab::tr("draft");
    case PaperState::Printed:
        return PapersTab::tr("printed");
    case PaperState::Sent:
        return PapersTab::tr("sent");
    case PaperState::Receipt:
        return PapersTab::tr("received");
    }
    return {};
}

} // namespace

CasesTab::CasesTab(CaseBook& cases, QWidget* parent) : ChildTab(parent), m_cases(cases) {
    setObjectName(QStringLiteral("casesTab"));
    auto* row = new QHBoxLayout;
    auto* contact = secondaryButton(tr("Note a contact"), sheet());
    describe(contact, QStringLiteral("noteContact"),
             tr("Note a talk with the family; opens a case at “watch” if there is none"));
    m_open = secondaryButton(tr("Open a case"), sheet());
    describe(m_open, QStringLiteral("openCase"), tr("Open a return-to-school case"));
    row->addWidget(contact);
    row->addWidget(m_open);
    row->addStretch(1);
    column()->addLayout(row);
    m_none = sentence(tr("There has been no case of this child."), sheet());
    column()->addWidget(m_none);
    m_list = listWithin(sheet(), QStringLiteral("childCases"), tr("Cases of this child"));
    column()->addWidget(m_list, 1);
    const auto go = [this](const char* action, CaseId id) {
        Target target;
        target.page = PageKind::Cases;
        target.student = child();
        target.dropoutCase = id;
        target.action = QString::fromLatin1(action);
        emit going(target);
    };
    connect(contact, &QPushButton::clicked, this, [go] { go("contact", {}); });
    connect(m_open, &QPushButton::clicked, this, [go] { go("open", {}); });
    connect(m_list, &QListWidget::itemActivated, this,
            [go](QListWidgetItem* item) { go("", item->data(idRole).value<CaseId>()); });
}

void CasesTab::refresh() {
    CaseFilter filter;
    filter.student = child();
    const auto files = m_cases.list(filter);
    m_list->clear();
    if (told(files) == nullptr) {
        return;
    }
    bool isOpen = false;
    for (const CaseFile& file : *files) {
        isOpen = isOpen || file.state != CaseState::Closed;
        auto* item = new QListWidgetItem(
            tr("%1 since %2").arg(displayName(file.state), fullDate(file.since)), m_list);
        item->setData(idRole, QVariant::fromValue(file.dropoutCase.id));
        item->setToolTip(displayName(file.dropoutCase.origin));
    }
    m_open->setVisible(!isOpen);
    m_none->setVisible(files->isEmpty());
    m_list->setVisible(!files->isEmpty());
}

PapersTab::PapersTab(PaperRegister& papers, QWidget* parent) : ChildTab(parent), m_papers(papers) {
    setObjectName(QStringLiteral("papersTab"));
    m_none = sentence(tr("No paper about this child has been written yet."), sheet());
    column()->addWidget(m_none);
    m_list = listWithin(sheet(), QStringLiteral("childPapers"), tr("Papers about this child"));
    column()->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        Target target;
        target.page = PageKind::Papers;
        target.paper = item->data(idRole).value<PaperId>();
        emit going(target);
    });
}

void PapersTab::refresh() {
    const auto papers = m_papers.list();
    m_list->clear();
    if (told(papers) == nullptr) {
        return;
    }
    for (const RegisteredPaper& paper : *papers) {
        if (paper.subject.student != child()) {
            continue;
        }
        auto* item = new QListWidgetItem(
            QStringLiteral("%1 · %2 · %3").arg(paper.title, paper.number, stateName(paper.state)),
            m_list);
        item->setData(idRole, QVariant::fromValue(paper.id));
        item->setToolTip(fullDate(paper.madeAt.toLocalTime().date()));
    }
    m_none->setVisible(m_list->count() == 0);
    m_list->setVisible(m_list->count() > 0);
}

HistoryTab::HistoryTab(ChildRecords& records, const Clock& clock, QWidget* parent)
    : ChildTab(parent), m_records(records), m_clock(clock) {
    setObjectName(QStringLiteral("historyTab"));
    m_lines = new FreshColumn(sheet());
    column()->addWidget(m_lines);
    column()->addStretch(1);
}

void HistoryTab::refresh() {
    const auto history = m_records.history(child());
    if (told(history) == nullptr) {
        return;
    }
    auto* rows = m_lines->begin();
    QWidget* parent = m_lines->content();
    if (history->isEmpty()) {
        rows->addWidget(sentence(tr("Nothing has been changed yet."), parent));
    }
    int shown = 0;
    for (const FieldHistoryLine& line : *history) {
        if (++shown > mostHistory) {
            rows->addWidget(sentence(tr("Older changes are in the access log."), parent));
            break;
        }
        auto* what = strongLabel(line.field, parent);
        rows->addWidget(what);
        if (!line.before.isEmpty() || !line.after.isEmpty()) {
            const QString empty = tr("(empty)");
            auto* values =
                bodyLabel(QStringLiteral("%1 → %2").arg(line.before.isEmpty() ? empty : line.before,
                                                        line.after.isEmpty() ? empty : line.after),
                          Tone::Plain, parent);
            values->setObjectName(QStringLiteral("historyValues"));
            values->setWordWrap(true);
            rows->addWidget(values);
        }
        const QString when = dayAndTime(line.at, m_clock.today());
        rows->addWidget(smallLabel(line.origin.isEmpty()
                                       ? tr("%1, %2").arg(line.account, when)
                                       : tr("%1, %2, from %3").arg(line.account, when, line.origin),
                                   parent));
        rows->addWidget(horizontalLine(parent));
    }
}

} // namespace xiange::ui
