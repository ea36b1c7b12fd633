#include "ui/papers/new_paper_panel.h"

#include "core/base/pinyin.h"
#include "core/papers/paper_fit.h"
#include "core/papers/paper_names.h"
#include "ui/common/buttons.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

constexpr int searchRole = Qt::UserRole;

} // namespace

NewPaperPanel::NewPaperPanel(CaseBook& cases, Schools& schools, PaperRegister& papers,
                             QWidget* parent)
    : Card(tr("New paper"), QString(), parent)
    , m_cases(cases)
    , m_schools(schools)
    , m_papers(papers) {
    auto* columns = new QHBoxLayout;
    columns->setSpacing(space::m);
    columns->addWidget(makeKinds(), 4);
    columns->addWidget(makeSubjects(), 5);
    body()->addLayout(columns, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    auto* cancel = secondaryButton(tr("Cancel"), this);
    describe(cancel, QStringLiteral("cancelNewPaper"), tr("Back to the register"),
             QKeySequence(Qt::Key_Escape));
    connect(cancel, &QPushButton::clicked, this, &NewPaperPanel::cancelled);
    buttons->addWidget(cancel);
    m_write = primaryButton(QString(), this);
    describe(m_write, QStringLiteral("writePaper"),
             tr("Write the paper from what is known of the case"),
             QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_write, &QPushButton::clicked, this, &NewPaperPanel::write);
    buttons->addWidget(m_write);
    body()->addLayout(buttons);
    countChosen();
}

QWidget* NewPaperPanel::makeKinds() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(smallLabel(tr("Which paper?"), side));
    m_kinds = new QListWidget(side);
    describe(m_kinds, QStringLiteral("paperKinds"), tr("Kinds of papers"));
    for (const auto& line : paperKindCodes) {
        auto* item = new QListWidgetItem(displayName(line.value), m_kinds);
        item->setToolTip(purposeOf(line.value));
        item->setSizeHint(QSize(0, measure::row));
    }
    m_kinds->setCurrentRow(0);
    connect(m_kinds, &QListWidget::currentRowChanged, this, &NewPaperPanel::listSubjects);
    connect(m_kinds, &QListWidget::itemActivated, this, [this] { m_list->setFocus(); });
    column->addWidget(m_kinds, 1);
    m_purpose = smallLabel(QString(), side);
    m_purpose->setWordWrap(true);
    m_purpose->setMinimumHeight(2 * measure::row);
    m_purpose->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(m_purpose);
    return side;
}

QWidget* NewPaperPanel::makeSubjects() {
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    column->addWidget(smallLabel(tr("About whom? Tick several for several papers."), side));
    m_filter = new QLineEdit(side);
    describe(m_filter, QStringLiteral("paperSubjectFilter"), tr("Name or pinyin"));
    m_filter->setPlaceholderText(tr("Name or pinyin"));
    connect(m_filter, &QLineEdit::textChanged, this, &NewPaperPanel::filter);
    column->addWidget(m_filter);
    m_list = new QListWidget(side);
    describe(m_list, QStringLiteral("paperSubjects"), tr("Cases or schools to write about"));
    connect(m_list, &QListWidget::itemChanged, this, &NewPaperPanel::countChosen);
    connect(m_list, &QListWidget::currentRowChanged, this, &NewPaperPanel::countChosen);
    connect(m_list, &QListWidget::itemActivated, this, &NewPaperPanel::write);
    column->addWidget(m_list, 1);
    m_none = smallLabel(QString(), side);
    m_none->setObjectName(QStringLiteral("noPaperSubject"));
    m_none->setWordWrap(true);
    column->addWidget(m_none);
    m_closed = new QCheckBox(tr("Closed cases too"), side);
    describe(m_closed, QStringLiteral("paperClosedToo"), tr("Closed cases too"));
    connect(m_closed, &QCheckBox::toggled, this, &NewPaperPanel::listSubjects);
    column->addWidget(m_closed);
    return side;
}

void NewPaperPanel::begin(SchoolId school) {
    m_school = school;
    m_filter->clear();
    listSubjects();
    m_kinds->setFocus();
}

PaperKind NewPaperPanel::kind() const {
    return paperKindCodes[std::max(0, m_kinds->currentRow())].value;
}

void NewPaperPanel::listSubjects() {
    const bool cases = aboutOf(kind()) == PaperAbout::Case;
    m_purpose->setText(purposeOf(kind()));
    m_closed->setVisible(cases && kind() != PaperKind::ServiceRecord);
    m_list->clear();
    m_subjects.clear();
    m_none->clear();
    if (kind() == PaperKind::ServiceRecord) {
        listServed();
    } else if (cases) {
        listCases();
    } else {
        listSchools();
    }
    m_list->setCurrentRow(m_list->count() > 0 ? 0 : -1);
    filter();
    countChosen();
}

void NewPaperPanel::listCases() {
    CaseFilter asked;
    asked.openOnly = !m_closed->isChecked();
    asked.school = m_school;
    const auto files = m_cases.list(asked);
    if (!files) {
        emit failed(files.error());
        return;
    }
    int unfit = 0;
    for (const CaseFile& file : *files) {
        const QString reason = whyNotFitting(kind(), file);
        if (!reason.isEmpty()) {
            m_none->setText(reason);
            ++unfit;
            continue;
        }
        if (kind() == PaperKind::VisitRecord) {
            addVisits(file);
            continue;
        }
        const CaseChild& child = file.dropoutCase.child;
        add(tr("%1 %2 · %3", "class, child, state of the case")
                .arg(shortClassName(child.className), child.name, displayName(file.state)),
            child.name + child.searchKey,
            {child.school, child.schoolClass, child.id, file.dropoutCase.id});
    }
    if (m_list->count() > 0 && unfit > 0) {
        m_none->setText(tr("%n case(s) this paper does not fit are left out.", nullptr, unfit));
    }
}

void NewPaperPanel::addVisits(const CaseFile& file) {
    const CaseChild& child = file.dropoutCase.child;
    const auto addLine = [&](const QString& what, EntryId visit) {
        add(tr("%1 %2 · %3", "class, child, the visit or that there was none")
                .arg(shortClassName(child.className), child.name, what),
            child.name + child.searchKey,
            {child.school, child.schoolClass, child.id, file.dropoutCase.id, {}, visit});
    };
    const Timeline visits = visitsIn(file.dropoutCase.timeline);
    for (const CaseEntry& visit : visits) {
        addLine(
            visit.withWhom.isEmpty()
                ? tr("visit of %1").arg(shortDate(visit.day))
                : tr("visit of %1, %2", "day, with whom").arg(shortDate(visit.day), visit.withWhom),
            visit.id);
    }
    if (visits.isEmpty()) {
        addLine(tr("no visit recorded: a blank form"), {});
    }
}

void NewPaperPanel::listServed() {
    const auto papers = m_papers.list();
    if (!papers) {
        emit failed(papers.error());
        return;
    }
    for (const RegisteredPaper& paper : papersToServe(*papers)) {
        PaperSubject subject = paper.subject;
        subject.serves = paper.id;
        if (!m_school.isValid() || subject.school == m_school) {
            add(tr("%1 · %2 · %3", "child, number, kind of paper")
                    .arg(paper.childName, paper.number, displayName(paper.kind)),
                paper.childName + searchKey(paper.childName) + paper.number, subject);
        }
    }
    if (m_list->count() == 0) {
        m_none->setText(paperToServe(*papers).error().text);
    }
}

void NewPaperPanel::listSchools() {
    const auto schools = m_schools.list();
    if (!schools) {
        emit failed(schools.error());
        return;
    }
    for (const School& school : *schools) {
        if (!m_school.isValid() || school.id == m_school) {
            add(school.name, school.name, {school.id, {}, {}, {}});
        }
    }
}

void NewPaperPanel::add(const QString& words, const QString& key, const PaperSubject& subject) {
    auto* item = new QListWidgetItem(words);
    item->setToolTip(words);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Unchecked);
    item->setData(searchRole, key);
    item->setSizeHint(QSize(0, measure::row));
    m_subjects.append(subject);
    m_list->addItem(item);
}

void NewPaperPanel::filter() {
    const QString typed = m_filter->text().simplified();
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem* item = m_list->item(row);
        item->setHidden(!item->data(searchRole).toString().contains(typed, Qt::CaseInsensitive));
    }
    if (m_list->currentItem() && !m_list->currentItem()->isHidden()) {
        return;
    }
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden()) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    m_list->setCurrentRow(-1);
}

// Nothing ticked means the line the cursor is on.
QList<PaperSubject> NewPaperPanel::chosen() const {
    QList<PaperSubject> subjects;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            subjects.append(m_subjects[row]);
        }
    }
    if (subjects.isEmpty() && m_list->currentRow() >= 0) {
        subjects.append(m_subjects[m_list->currentRow()]);
    }
    return subjects;
}

void NewPaperPanel::countChosen() {
    const auto count = static_cast<int>(chosen().size());
    m_write->setEnabled(count > 0);
    m_write->setText(count > 1 ? tr("Write %n papers", nullptr, count) : tr("Write"));
}

void NewPaperPanel::write() {
    const QList<PaperSubject> subjects = chosen();
    if (!subjects.isEmpty()) {
        emit wanted(kind(), subjects);
    }
}

} // namespace xiange::ui
