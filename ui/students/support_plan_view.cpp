#include "ui/students/support_plan_view.h"

#include "ui/common/buttons.h"
#include "ui/common/day_field.h"
#include "ui/common/form_column.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/students/child_tab.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

/// Weeks between two looks where nobody says otherwise.
constexpr int usualWeeks = 4;

QPlainTextEdit* fewLines(QWidget* parent) {
    auto* text = new QPlainTextEdit(parent);
    text->setFixedHeight(60);
    text->setTabChangesFocus(true);
    return text;
}

} // namespace

SupportPlanView::SupportPlanView(SupportPlans& plans, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_plans(plans), m_clock(clock) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::s);
    auto* head = new QHBoxLayout;
    head->addWidget(sectionTitle(tr("Support plans"), this));
    head->addStretch(1);
    m_start = linkButton(tr("Start a plan"), this);
    describe(m_start, QStringLiteral("startPlan"), tr("Start a support plan"));
    head->addWidget(m_start);
    rows->addLayout(head);
    m_list = new FreshColumn(this);
    rows->addWidget(m_list);
    m_frame = new QWidget(this);
    auto* form = new QVBoxLayout(m_frame);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(space::s);
    buildPlanForm(form);
    buildNoteForm(form);
    auto* buttons = new QHBoxLayout;
    auto* cancel = secondaryButton(tr("Cancel"), m_frame);
    describe(cancel, QStringLiteral("planCancel"), tr("Close without saving"));
    auto* save = primaryButton(tr("Save"), m_frame);
    describe(save, QStringLiteral("planSave"), tr("Save"));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    form->addLayout(buttons);
    m_frame->hide();
    rows->addWidget(m_frame);
    connect(m_start, &QPushButton::clicked, this, [this] { open(Form::Plan, {}); });
    connect(cancel, &QPushButton::clicked, this, [this] { open(Form::None, {}); });
    connect(save, &QPushButton::clicked, this, &SupportPlanView::save);
}

void SupportPlanView::buildPlanForm(QBoxLayout* rows) {
    m_planForm = new FormColumn(m_frame);
    m_planForm->pair();
    m_planForm->addLine(QStringLiteral("mentor"), tr("Mentor"));
    m_planNext = new DayField(m_clock.today(), m_planForm);
    m_planForm->addField(QStringLiteral("nextReview"), tr("Next review"), m_planNext);
    auto* reasons = new QWidget(m_planForm);
    auto* grid = new QGridLayout(reasons);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(space::xs);
    for (const auto& reason : supportReasonCodes) {
        auto* box = new QCheckBox(supportReasonName(reason.value), reasons);
        describe(box, QStringLiteral("reason_%1").arg(QLatin1String(reason.code)),
                 supportReasonName(reason.value));
        const int at = static_cast<int>(m_reasons.size());
        grid->addWidget(box, at / 2, at % 2);
        m_reasons.append(box);
    }
    m_planForm->addField(QStringLiteral("reasons"), tr("Why"), reasons);
    m_measures = fewLines(m_planForm);
    m_planForm->addField(QStringLiteral("measures"), tr("What is going to be done"), m_measures);
    rows->addWidget(m_planForm);
}

void SupportPlanView::buildNoteForm(QBoxLayout* rows) {
    m_noteForm = new FormColumn(m_frame);
    m_note = fewLines(m_noteForm);
    m_noteForm->addField(QStringLiteral("note"), tr("What came of it"), m_note);
    rows->addWidget(m_noteForm);
    m_noteNextLabel = bodyLabel(tr("Next review"), Tone::Muted, m_frame);
    rows->addWidget(m_noteNextLabel);
    m_noteNext = new DayField(m_clock.today(), m_frame);
    describe(m_noteNext, QStringLiteral("noteNextReview"), tr("Next review"));
    rows->addWidget(m_noteNext);
}

void SupportPlanView::show(StudentId child) {
    if (child != m_child) {
        m_child = child;
        open(Form::None, {});
    }
    read();
}

void SupportPlanView::read() {
    const auto plans = m_plans.list(m_child);
    if (!plans) {
        emit failed(plans.error());
        return;
    }
    auto* rows = m_list->begin();
    if (plans->isEmpty()) {
        auto* none = bodyLabel(tr("None. A child that falls behind or is weary of school gets a "
                                  "mentor here."),
                               Tone::Muted, m_list->content());
        none->setWordWrap(true);
        rows->addWidget(none);
    }
    for (const SupportPlan& plan : *plans) {
        addPlan(rows, plan);
    }
}

void SupportPlanView::addPlan(QBoxLayout* rows, const SupportPlan& plan) {
    QWidget* parent = m_list->content();
    const bool goesOn = !plan.ended.isValid();
    const auto words = [&](const QString& text, Tone tone = Tone::Plain) {
        auto* label = bodyLabel(text, tone, parent);
        label->setWordWrap(true);
        rows->addWidget(label);
    };
    auto* head = new QHBoxLayout;
    head->addWidget(strongLabel(plan.mentor, parent), 1);
    head->addWidget(!goesOn ? pill(tr("finished"), Tone::Muted, parent)
                    : plan.nextReview <= m_clock.today()
                        ? pill(tr("review due"), Tone::Caution, parent)
                        : pill(tr("going on"), Tone::Good, parent));
    rows->addLayout(head);
    QStringList reasons;
    for (const SupportReason reason : plan.reasons) {
        reasons.append(supportReasonName(reason));
    }
    words(reasons.join(QStringLiteral("、")));
    words(plan.measures);
    words(spanOfDays(plan.starts, plan.ended), Tone::Muted);
    for (const SupportReview& review : plan.reviews) {
        words(tr("%1: %2 (%3)").arg(fullDate(review.day), review.note, review.account),
              Tone::Muted);
    }
    if (!goesOn) {
        words(tr("Result: %1").arg(plan.result));
        rows->addWidget(horizontalLine(parent));
        return;
    }
    words(tr("Next review: %1").arg(fullDate(plan.nextReview)));
    auto* buttons = new QHBoxLayout;
    const auto add = [&](const QString& word, const QString& name, Form form) {
        auto* button = linkButton(word, parent);
        describe(button, QStringLiteral("%1_%2").arg(name).arg(plan.id.value), word);
        connect(button, &QPushButton::clicked, this, [this, form, plan] { open(form, plan); });
        buttons->addWidget(button);
    };
    add(tr("Review"), QStringLiteral("reviewPlan"), Form::Review);
    add(tr("Change"), QStringLiteral("changePlan"), Form::Plan);
    add(tr("Finish"), QStringLiteral("finishPlan"), Form::Result);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    rows->addWidget(horizontalLine(parent));
}

void SupportPlanView::open(Form form, const SupportPlan& plan) {
    m_which = form;
    m_plan = plan;
    m_planForm->clearComplaints();
    m_noteForm->clearComplaints();
    m_frame->setVisible(form != Form::None);
    m_start->setVisible(form == Form::None);
    m_planForm->setVisible(form == Form::Plan);
    m_noteForm->setVisible(form == Form::Review || form == Form::Result);
    m_noteNext->setVisible(form == Form::Review);
    m_noteNextLabel->setVisible(form == Form::Review);
    const QDate usual = m_clock.today().addDays(7 * usualWeeks);
    if (form == Form::Plan) {
        m_planForm->setValue(QStringLiteral("mentor"), plan.mentor);
        m_planNext->setDay(plan.nextReview.isValid() ? plan.nextReview : usual);
        for (qsizetype i = 0; i < m_reasons.size(); ++i) {
            m_reasons[i]->setChecked(plan.reasons.contains(supportReasonCodes[i].value));
        }
        m_measures->setPlainText(plan.measures);
        m_planForm->findChild<QLineEdit*>(QStringLiteral("mentor"))->setFocus();
    } else if (form != Form::None) {
        m_note->clear();
        m_noteNext->setDay(usual);
        m_note->setFocus();
    }
}

Result<void> SupportPlanView::write() {
    if (m_which == Form::Review) {
        return m_plans.review(m_plan.id, m_note->toPlainText(), m_noteNext->day());
    }
    if (m_which == Form::Result) {
        return m_plans.finish(m_plan.id, m_note->toPlainText());
    }
    SupportPlan plan = m_plan;
    plan.child = m_child;
    plan.starts = plan.id.isValid() ? plan.starts : m_clock.today();
    plan.mentor = m_planForm->value(QStringLiteral("mentor"));
    plan.reasons.clear();
    for (qsizetype i = 0; i < m_reasons.size(); ++i) {
        if (m_reasons[i]->isChecked()) {
            plan.reasons.append(supportReasonCodes[i].value);
        }
    }
    plan.measures = m_measures->toPlainText();
    plan.nextReview = m_planNext->day();
    return m_plans.save(plan).map([](SupportPlanId) {});
}

void SupportPlanView::takeVersion() {
    const auto plans = m_plans.list(m_child).value_or(QList<SupportPlan>());
    for (const SupportPlan& plan : plans) {
        if (plan.id == m_plan.id) {
            m_plan.version = plan.version;
        }
    }
}

void SupportPlanView::save() {
    m_planForm->clearComplaints();
    m_noteForm->clearComplaints();
    const auto done = write();
    if (!done) {
        const Error& error = done.error();
        if (m_which == Form::Plan) {
            m_planForm->complain(error.field.isEmpty() ? QStringLiteral("measures") : error.field,
                                 error.text);
        } else {
            m_noteForm->complain(QStringLiteral("note"), error.text);
        }
        if (error.kind == ErrorKind::Conflict) {
            takeVersion(); // what was typed stays, and saves over what is shown now
        }
        read();
        return;
    }
    open(Form::None, {});
    emit saved();
    read();
}

} // namespace xiange::ui
