#include "ui/students/groups_tab.h"

#include "ui/common/buttons.h"
#include "ui/common/day_field.h"
#include "ui/common/form_column.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/students/support_plan_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xiange::ui {

GroupsTab::GroupsTab(KeyGroups& groups, SupportPlans& plans, const Clock& clock, QWidget* parent)
    : ChildTab(parent), m_groups(groups), m_clock(clock) {
    setObjectName(QStringLiteral("groupsTab"));
    m_standings = new FreshColumn(sheet());
    column()->addWidget(m_standings);
    buildForm();
    buildDisability();
    column()->addWidget(horizontalLine(sheet()));
    m_plans = new SupportPlanView(plans, clock, sheet());
    column()->addWidget(m_plans);
    column()->addStretch(1);
    connect(m_plans, &SupportPlanView::failed, this, &ChildTab::failed);
    connect(m_plans, &SupportPlanView::saved, this, &ChildTab::saved);
}

void GroupsTab::buildForm() {
    m_form = new FormColumn(sheet());
    m_form->pair();
    m_group = m_form->addChoice(QStringLiteral("group"), tr("Another key group"));
    for (const auto& group : keyGroupCodes) {
        m_group->addItem(keyGroupName(group.value), QString::fromLatin1(group.code));
    }
    m_since = new DayField(m_clock.today(), m_form);
    m_form->addField(QStringLiteral("since"), tr("Since"), m_since);
    auto* add = secondaryButton(tr("Add"), m_form);
    describe(add, QStringLiteral("addGroup"), tr("Put the child into this key group"));
    auto* source = new QLineEdit(m_form);
    source->setPlaceholderText(tr("List of the civil affairs office, home visit …"));
    m_form->addField(QStringLiteral("source"), tr("Known from"), source, add);
    column()->addWidget(m_form);
    connect(add, &QPushButton::clicked, this, &GroupsTab::addGroup);
    connect(source, &QLineEdit::returnPressed, this, &GroupsTab::addGroup);
}

void GroupsTab::buildDisability() {
    column()->addWidget(horizontalLine(sheet()));
    column()->addWidget(sectionTitle(tr("Disability and placement"), sheet()));
    auto* form = new FormColumn(sheet());
    form->pair();
    m_kind = form->addChoice(QStringLiteral("disabilityKind"), tr("Kind"));
    m_kind->addItem(tr("none"), QString());
    for (const auto& kind : disabilityKindCodes) {
        m_kind->addItem(disabilityKindName(kind.value), QString::fromLatin1(kind.code));
    }
    m_degree = form->addChoice(QStringLiteral("disabilityDegree"), tr("Degree"));
    m_degree->addItem(tr("not known"), 0);
    for (int degree = 1; degree <= 4; ++degree) {
        m_degree->addItem(tr("degree %1").arg(degree), degree);
    }
    m_schooling = form->addChoice(QStringLiteral("schoolingForm"), tr("Placement"));
    m_schooling->addItem(tr("not known"), QString());
    for (const auto& schooling : schoolingFormCodes) {
        m_schooling->addItem(schoolingFormName(schooling.value),
                             QString::fromLatin1(schooling.code));
    }
    column()->addWidget(form);
    for (auto* box : {m_kind, m_degree, m_schooling}) {
        connect(box, &QComboBox::activated, this, &GroupsTab::saveDisability);
    }
}

void GroupsTab::leave() {
    m_form->clearComplaints();
    m_form->setValue(QStringLiteral("source"), {});
    m_since->setDay(m_clock.today());
}

void GroupsTab::refresh() {
    showStandings();
    readDisability();
    m_plans->show(child());
}

void GroupsTab::showStandings() {
    const auto standings = m_groups.list(child());
    if (told(standings) == nullptr) {
        return;
    }
    auto* rows = m_standings->begin();
    if (standings->isEmpty()) {
        rows->addWidget(bodyLabel(tr("In no key group."), Tone::Muted, m_standings->content()));
    }
    for (const KeyGroupStanding& standing : *standings) {
        addStanding(rows, standing);
    }
}

void GroupsTab::addStanding(QBoxLayout* rows, const KeyGroupStanding& standing) {
    QWidget* parent = m_standings->content();
    const KeyGroupEntry& entry = standing.entry;
    const bool goesOn = !entry.until.isValid();
    auto* head = new QHBoxLayout;
    head->setSpacing(space::xs);
    head->addWidget(pill(keyGroupName(entry.group), goesOn ? Tone::Accent : Tone::Muted, parent));
    head->addWidget(bodyLabel(groupSourceName(entry.source), Tone::Plain, parent));
    head->addStretch(1);
    rows->addLayout(head);
    auto* span = smallLabel(spanOfDays(entry.since, entry.until), parent);
    rows->addWidget(span);
    if (goesOn) {
        auto* line = new QHBoxLayout;
        line->setSpacing(space::xs);
        line->addWidget(standing.reviewDue
                            ? pill(tr("to be reviewed this term"), Tone::Caution, parent)
                            : smallLabel(standing.reviewed.isValid()
                                             ? tr("reviewed on %1").arg(fullDate(standing.reviewed))
                                             : QString(),
                                         parent));
        line->addStretch(1);
        auto* still = linkButton(tr("Still so"), parent);
        describe(still, QStringLiteral("review_%1").arg(codeOf(keyGroupCodes, entry.group)),
                 tr("Somebody looked: %1 still holds").arg(keyGroupName(entry.group)));
        connect(still, &QPushButton::clicked, this,
                [this, group = entry.group] { finish(m_groups.review(child(), group)); });
        auto* end = linkButton(tr("Ended"), parent);
        describe(end, QStringLiteral("end_%1").arg(codeOf(keyGroupCodes, entry.group)),
                 tr("%1 holds no more from today").arg(keyGroupName(entry.group)));
        connect(end, &QPushButton::clicked, this,
                [this, id = standing.id] { finish(m_groups.end(id, m_clock.today())); });
        line->addWidget(still);
        line->addWidget(end);
        rows->addLayout(line);
    } else {
        auto* again = linkButton(tr("It goes on"), parent);
        describe(again, QStringLiteral("again_%1").arg(codeOf(keyGroupCodes, entry.group)),
                 tr("It was ended by mistake"));
        connect(again, &QPushButton::clicked, this,
                [this, id = standing.id] { finish(m_groups.end(id, {})); });
        rows->addWidget(again, 0, Qt::AlignRight);
    }
}

void GroupsTab::addGroup() {
    m_form->clearComplaints();
    const auto group = fromCode(keyGroupCodes, m_group->currentData().toString());
    const auto added = m_groups.add(child(), group.value_or(KeyGroup::OtherHardship),
                                    m_form->value(QStringLiteral("source")), m_since->day());
    if (!added) {
        if (added.error().field.isEmpty()) {
            emit failed(added.error());
        } else {
            m_form->complain(added.error().field, added.error().text);
        }
        return;
    }
    leave();
    emit saved();
    refresh();
}

void GroupsTab::readDisability() {
    const auto read = m_groups.disability(child());
    if (told(read) == nullptr) {
        return;
    }
    const std::optional<Disability>& known = *read;
    const auto choose = [](QComboBox* box, const QVariant& value) {
        box->setCurrentIndex(std::max(0, box->findData(value)));
    };
    choose(m_kind, known ? codeOf(disabilityKindCodes, known->kind) : QString());
    choose(m_degree, known ? known->degree : 0);
    choose(m_schooling,
           known && known->form ? codeOf(schoolingFormCodes, *known->form) : QString());
    m_degree->setEnabled(known.has_value());
    m_schooling->setEnabled(known.has_value());
}

void GroupsTab::saveDisability() {
    std::optional<Disability> wanted;
    if (const auto kind = fromCode(disabilityKindCodes, m_kind->currentData().toString())) {
        wanted = Disability{*kind, m_degree->currentData().toInt(),
                            fromCode(schoolingFormCodes, m_schooling->currentData().toString())};
    }
    finish(m_groups.setDisability(child(), wanted));
}

void GroupsTab::finish(const Result<void>& done) {
    if (!done) {
        emit failed(done.error());
    } else {
        emit saved();
    }
    refresh();
}

} // namespace xiange::ui
