#include "ui/cases/cases_page.h"

#include "core/cases/letter_register.h"
#include "ui/cases/case_view.h"
#include "ui/cases/consultations_view.h"
#include "ui/cases/letters_view.h"
#include "ui/cases/state_chips.h"
#include "ui/cases/tips_view.h"
#include "ui/common/buttons.h"
#include "ui/common/choices.h"
#include "ui/common/evidence_window.h"
#include "ui/common/labels.h"

#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

constexpr int listWidth = 300;
using Show = CaseListModel::Show;
constexpr Show filters[] = {Show::Open,      Show::Watch,    Show::Suspected,
                            Show::Confirmed, Show::Returned, Show::Closed};

} // namespace

CasesPage::CasesPage(const CaseFeatures& features, const Clock& clock, Prompt& prompt,
                     QWidget* parent)
    : Page(parent)
    , m_cases(features.cases)
    , m_kept(features.drafts)
    , m_papers(features.papers)
    , m_clock(clock)
    , m_prompt(prompt) {
    setFocusPolicy(Qt::StrongFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeTabs());
    whole->addWidget(horizontalLine(this));
    m_stack = new QStackedWidget(this);
    whole->addWidget(m_stack, 1);
    auto* desk = new QWidget(m_stack);
    auto* row = new QHBoxLayout(desk);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeList());
    m_form = new EntryForm(prompt, this);
    m_form->setObjectName(QStringLiteral("entryForm"));
    m_view = new CaseView(m_form, this);
    row->addWidget(m_view, 1);
    m_stack->addWidget(desk);
    m_consultations = new ConsultationsView(features.consultations, clock, m_stack);
    m_stack->addWidget(m_consultations);
    m_tips = new TipsView(features.tips, features.students, clock, m_stack);
    m_stack->addWidget(m_tips);
    m_letters = new LettersView(clock, m_stack);
    m_stack->addWidget(m_letters);
    listen();
    listenToTabs();
}

CasesPage::~CasesPage() = default;

QWidget* CasesPage::makeTabs() {
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(14, space::s, 14, space::s);
    row->setSpacing(space::l);
    row->addWidget(pageTitle(tr("Cases"), bar));
    m_tabs = new Choices(Choices::Look::Segments, bar);
    m_tabs->setObjectName(QStringLiteral("caseTabs"));
    m_tabs->setWords({tr("Single cases"), tr("Consultations"), tr("Reports by the public"),
                      tr("Letters and referrals")});
    row->addWidget(m_tabs);
    row->addStretch(1);
    auto* open = secondaryButton(tr("+ Open a case"), bar);
    describe(open, QStringLiteral("openCase"), tr("Choose the child for whom a case is opened"),
             QKeySequence(Qt::CTRL | Qt::Key_N));
    row->addWidget(open);
    connect(open, &QPushButton::clicked, this, [this] {
        Target target;
        target.page = PageKind::Students;
        target.action = QStringLiteral("open_case");
        emit going(target);
    });
    return bar;
}

void CasesPage::showTab(int index) {
    m_tabs->setCurrent(index);
    m_stack->setCurrentIndex(index);
}

void CasesPage::listenToTabs() {
    connect(m_tabs, &Choices::chosen, this, &CasesPage::showTab);
    const auto goToCase = [this](CaseId id) {
        Target target;
        target.page = PageKind::Cases;
        target.dropoutCase = id;
        goTo(target);
    };
    connect(m_consultations, &ConsultationsView::caseWanted, this, goToCase);
    connect(m_tips, &TipsView::caseWanted, this, goToCase);
    connect(m_letters, &LettersView::caseWanted, this, goToCase);
    connect(m_consultations, &ConsultationsView::failed, this, &CasesPage::failed);
    connect(m_consultations, &ConsultationsView::written, this, [this] {
        emit saved();
        refresh();
    });
    connect(m_tips, &TipsView::failed, this, &CasesPage::failed);
    connect(m_tips, &TipsView::written, this, [this] {
        emit saved();
        refresh();
    });
}

QString CasesPage::title() const {
    return tr("Cases");
}

QString CasesPage::help() const {
    return tr("<p>Every child that is watched, suspected or confirmed as a dropout, or just back. "
              "Nothing is ever changed or erased: a wrong entry is struck out by a correction.</p>"
              "<p><b>↑ ↓</b> another case · <b>Ctrl+Enter</b> the next step · <b>Ctrl+L</b> record "
              "a contact · <b>Ctrl+E</b> record something else · <b>Ctrl+D</b> write a paper</p>"
              "<p>In a form: <b>Ctrl+Enter</b> save · <b>Esc</b> put away, what was typed is kept "
              "· a day as 23, 11-23 or +3</p>");
}

QWidget* CasesPage::makeList() {
    auto* panel = new QFrame(this);
    panel->setProperty("role", QStringLiteral("list"));
    panel->setFixedWidth(listWidth);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, space::m, 1, 0);
    column->setSpacing(0);
    m_filter = new StateChips(static_cast<int>(std::size(filters)), panel);
    m_filter->layout()->setContentsMargins(14, 0, 14, space::s);
    column->addWidget(m_filter);
    column->addWidget(horizontalLine(panel));
    m_model = new CaseListModel(this);
    m_list = new QListView(panel);
    m_list->setObjectName(QStringLiteral("caseList"));
    m_list->setAccessibleName(tr("Cases"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CaseDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    column->addWidget(m_list, 1);
    showCounts();
    return panel;
}

void CasesPage::listen() {
    connect(&m_cases, &CaseBook::changed, this, &CasesPage::becomeStale);
    connect(m_filter, &StateChips::chosen, this, [this](int index) {
        leaveForm();
        m_model->setShow(filters[index]);
        const CaseId shown = m_file ? m_file->dropoutCase.id : CaseId();
        select(m_model->rowOf(shown) >= 0 ? shown : CaseId());
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                const CaseFile* chosen = m_model->file(current.row());
                const bool same =
                    chosen && m_file && m_file->dropoutCase.id == chosen->dropoutCase.id;
                if (chosen != nullptr && !same) {
                    leaveForm();
                    m_file = *chosen;
                    showCurrent();
                }
            });
    connect(m_view, &CaseView::stepWanted, this, &CasesPage::doNextStep);
    connect(m_view, &CaseView::entryWanted, this, [this](EntryKind kind) { openForm(kind); });
    connect(m_view, &CaseView::correctionWanted, this,
            [this](EntryId entry) { openForm(EntryKind::Correction, entry); });
    connect(m_view, &CaseView::evidenceWanted, this, &CasesPage::openEvidence);
    connect(m_view, &CaseView::furtherWanted, this, &CasesPage::doFurther);
    connect(m_view, &CaseView::phonesWanted, this, &CasesPage::showPhones);
    connect(m_view, &CaseView::assignWanted, this, &CasesPage::assign);
    connect(m_view, &CaseView::paperWanted, this, [this](const QString& kind) {
        Target target;
        target.page = PageKind::Papers;
        target.dropoutCase = m_file ? m_file->dropoutCase.id : CaseId();
        target.action = kind;
        emit going(target);
    });
    connect(m_form, &EntryForm::submitted, this, &CasesPage::submit);
    connect(m_form, &EntryForm::cancelled, this, &CasesPage::closeForm);
    connect(m_form, &EntryForm::typed, this, [this] { keepDraft(); });
    connect(m_form, &EntryForm::filesChanged, this, [this] {
        if (const auto kept = m_kept.keepFiles(draftKey(), m_form->draft()); !kept) {
            emit failed(kept.error());
        }
    });
    auto* next = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    next->setContext(Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, [this] {
        if (m_form->isVisible()) {
            m_form->submit();
        } else {
            doNextStep();
        }
    });
}

// ---- what is shown ------------------------------------------------------------------------

void CasesPage::useSchool(SchoolId school) {
    m_school = school;
    leaveForm();
    m_file.reset();
    m_child.reset();
    becomeStale();
}

void CasesPage::refresh() {
    CaseFilter filter;
    filter.school = m_school;
    auto cases = m_cases.list(filter);
    if (!cases) {
        emit failed(cases.error());
        return;
    }
    const CaseId shown = m_file ? m_file->dropoutCase.id : CaseId();
    const QDate today = m_clock.today();
    m_letters->show(lettersOf(*cases, today, m_cases.thresholds()));
    m_consultations->refresh(m_school, *cases);
    m_tips->refresh(m_school);
    m_model->setCases(*std::move(cases), today);
    showCounts();
    if (!shown.isValid() && m_child) {
        showChild(m_child->id);
    } else {
        select(shown);
    }
}

void CasesPage::showCounts() {
    const auto count = [this](Show show) { return QString::number(m_model->count(show)); };
    m_filter->setWords(
        {tr("Not closed %1").arg(count(Show::Open)), tr("Watch %1").arg(count(Show::Watch)),
         tr("Suspected %1").arg(count(Show::Suspected)),
         tr("Dropout %1").arg(count(Show::Confirmed)), tr("Back %1").arg(count(Show::Returned)),
         tr("Closed %1").arg(count(Show::Closed))});
    int due = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const case_rules::NextStep& next = m_model->file(row)->next;
        due += next.due.isValid() && next.due <= m_clock.today() ? 1 : 0;
    }
    emit badgeChanged(due);
}

/// Shows the case; the first of the list if there is no such one, and says so if there is none.
void CasesPage::select(CaseId id) {
    const CaseFile* wanted = m_model->file(id);
    if (wanted != nullptr && m_model->rowOf(id) < 0) {
        // The case has moved to another state than the one filtered for: go with it.
        m_model->setShow(wanted->state == CaseState::Closed ? Show::Closed : Show::Open);
        m_filter->setCurrent(wanted->state == CaseState::Closed ? 5 : 0);
    }
    const int row = wanted != nullptr ? m_model->rowOf(id) : 0;
    const CaseFile* shown = m_model->file(row);
    if (shown == nullptr) {
        m_file.reset();
        closeForm();
        m_view->showNothing(tr("No cases here"),
                            tr("A case opens by itself with the first contact that is recorded for "
                               "a child absent without leave."));
        return;
    }
    m_file = *shown;
    m_list->setCurrentIndex(m_model->index(row));
    showCurrent();
}

void CasesPage::showCurrent() {
    const auto file = m_cases.one(m_file->dropoutCase.id);
    if (!file) {
        emit failed(file.error());
        return;
    }
    m_file = *file;
    showCase(*file);
}

void CasesPage::showCase(const CaseFile& file) {
    const bool sameChild = m_child && m_child->id == file.dropoutCase.child.id;
    m_child = file.dropoutCase.child;
    m_view->show(file, chainOf(*m_child), m_clock.today(), m_cases.thresholds());
    loadPictures(file);
    if (sameChild && m_form->isVisible()) {
        m_view->showForm(true); // somebody is writing: leave it alone
        return;
    }
    m_view->showForm(false);
    // Somebody was writing here, before another child was looked at or the program ended.
    const auto left = m_kept.lastOf(m_child->id);
    if (left && *left) {
        openForm((*left)->kind, (*left)->about);
    }
}

void CasesPage::showChild(StudentId student) {
    const auto child = m_cases.child(student);
    if (!child) {
        emit failed(child.error());
        return;
    }
    leaveForm();
    m_file.reset();
    m_child = *child;
    m_list->setCurrentIndex({});
    m_view->showChild(*child, chainOf(*child), m_clock.today());
    m_view->showForm(false);
}

QList<Responsible> CasesPage::chainOf(const CaseChild& child) {
    return m_cases.chainOf(child.id).value_or(QList<Responsible>());
}

void CasesPage::showPhones() {
    if (!m_child) {
        return;
    }
    const auto chain = m_cases.chainWithPhones(m_child->id);
    if (!chain) {
        emit failed(chain.error());
        return;
    }
    m_view->showChain(*chain);
}

/// The household's person stands in the child's record, all others in the settings.
void CasesPage::assign(DutyLevel level) {
    Target target;
    target.page = PageKind::Settings;
    switch (level) {
    case DutyLevel::Household:
        target.page = PageKind::Students;
        target.student = m_child ? m_child->id : StudentId();
        break;
    case DutyLevel::District:
    case DutyLevel::Town:
    case DutyLevel::Village:
        target.action = QStringLiteral("areas");
        break;
    case DutyLevel::ClassTeacher:
        target.action = QStringLiteral("teachers");
        break;
    case DutyLevel::Principal:
        target.action = QStringLiteral("school");
        break;
    }
    emit going(target);
}

void CasesPage::focusInEvent(QFocusEvent* event) {
    Page::focusInEvent(event);
    m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace xiange::ui
