#include "ui/cases/next_step_card.h"

#include "core/papers/paper_names.h"
#include "core/papers/paper_steps.h"
#include "ui/cases/case_words.h"
#include "ui/common/buttons.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace xiange::ui {

NextStepCard::NextStepCard(QWidget* parent) : Card(parent) {
    setTone(this, Tone::Accent);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::l);
    auto* words = new QVBoxLayout;
    words->setSpacing(space::xs);
    m_sentence = sectionTitle({}, this);
    m_sentence->setObjectName(QStringLiteral("nextStep"));
    m_sentence->setWordWrap(true);
    m_there = bodyLabel({}, Tone::Good, this);
    m_there->setObjectName(QStringLiteral("stepThere"));
    m_there->setWordWrap(true);
    m_missing = bodyLabel({}, Tone::Caution, this);
    m_missing->setObjectName(QStringLiteral("stepMissing"));
    m_missing->setWordWrap(true);
    words->addWidget(m_sentence);
    m_whoAndWhen = bodyLabel({}, Tone::Muted, this);
    m_whoAndWhen->setObjectName(QStringLiteral("stepWhoAndWhen"));
    words->addWidget(m_whoAndWhen);
    words->addWidget(m_there);
    words->addWidget(m_missing);
    row->addLayout(words, 1);
    m_button = primaryButton({}, this);
    m_button->setObjectName(QStringLiteral("doNextStep"));
    m_button->setMinimumWidth(96);
    m_explain = linkButton(tr("Why?"), this);
    describe(m_explain, QStringLiteral("explainStep"),
             tr("The days one by one, those left out and why"));
    m_explain->setCheckable(true);
    row->addWidget(m_explain, 0, Qt::AlignVCenter);
    m_paper = secondaryButton({}, this);
    describe(m_paper, QStringLiteral("writeStepPaper"),
             tr("Write the paper that this step goes out with"));
    connect(m_paper, &QPushButton::clicked, this, [this] { emit paperWanted(m_paperKind); });
    row->addWidget(m_paper, 0, Qt::AlignVCenter);
    row->addWidget(m_button, 0, Qt::AlignVCenter);
    body()->addLayout(row);
    m_explanation = smallLabel({}, this);
    m_explanation->setObjectName(QStringLiteral("stepExplanation"));
    m_explanation->setWordWrap(true);
    m_explanation->hide();
    body()->addWidget(m_explanation);
    m_further = new QVBoxLayout;
    m_further->setSpacing(2);
    body()->addLayout(m_further);
    connect(m_explain, &QPushButton::toggled, m_explanation, &QLabel::setVisible);
}

void NextStepCard::showFurther(const QList<case_rules::NextStep>& steps, QDate today) {
    while (QLayoutItem* item = m_further->takeAt(0)) {
        // Later: it may be the very button that was pressed.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const case_rules::NextStep& step : steps) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        const bool late = step.due.isValid() && step.due < today;
        auto* words =
            bodyLabel(late ? tr("! Also due: %1 (since %2)").arg(step.text, shortDate(step.due))
                           : tr("Also due: %1").arg(step.text),
                      late ? Tone::Danger : Tone::Caution, line);
        words->setObjectName(QStringLiteral("furtherStep"));
        words->setWordWrap(true);
        row->addWidget(words, 1);
        auto* act = linkButton(stepWord(step.kind), line);
        describe(act, QStringLiteral("doFurther_") + codeOf(case_rules::nextStepKinds, step.kind),
                 step.text);
        if (const auto paper = paperFor(step.kind)) {
            const QString code = codeOf(paperKindCodes, *paper);
            auto* write = linkButton(displayName(*paper), line);
            describe(write, QStringLiteral("furtherPaper_") + code,
                     tr("Write the paper that this step goes out with"));
            row->addWidget(write);
            connect(write, &QPushButton::clicked, this, [this, code] { emit paperWanted(code); });
        }
        row->addWidget(act);
        connect(act, &QPushButton::clicked, this, [this, step] { emit furtherWanted(step); });
        m_further->addWidget(line);
    }
}

QStringList proofThere(const case_rules::ConfirmationProof& proof) {
    QStringList there;
    if (proof.daysEnough()) {
        there << NextStepCard::tr("%1 school days without leave in a row (%2 to %3)")
                     .arg(proof.daysThere())
                     .arg(shortDate(proof.run->from), shortDate(proof.run->to));
    }
    if (!proof.contacts.isEmpty()) {
        QStringList means;
        for (const ContactMeans by : proof.means) {
            means << displayName(by);
        }
        there << NextStepCard::tr("%1 contacts on %2 days: %3")
                     .arg(proof.contacts.size())
                     .arg(proof.contactDays.size())
                     .arg(means.join(NextStepCard::tr(", ", "between the words of a list")));
    }
    return there;
}

void NextStepCard::show(const CaseFile& file, QDate today,
                        const case_rules::Thresholds& thresholds) {
    const Timeline& timeline = file.dropoutCase.timeline;
    QStringList there;
    QStringList missing;
    const bool away = file.state == CaseState::Watch || file.state == CaseState::Suspected;
    const bool proposed = file.next.kind == case_rules::NextStepKind::ApproveClosing;
    if (file.around.run && away && !proposed) {
        const auto proof =
            case_rules::confirmationProof(timeline, file.around.run, today, thresholds);
        there = proofThere(proof);
        missing = proof.missing();
        if (case_rules::hasSince(timeline, EntryKind::ReportedToPrincipal, file.around.run->from)) {
            there << tr("reported to the principal in writing");
        }
    }
    if (file.state == CaseState::Closed && !file.next.text.isEmpty()) {
        missing << file.next.text;
    }
    m_sentence->setText(file.state == CaseState::Closed
                            ? tr("Closed on %1").arg(fullDate(file.since))
                            : tr("Next: %1").arg(file.next.text));
    QStringList when;
    if (file.next.due.isValid()) {
        const int late = static_cast<int>(file.next.due.daysTo(today));
        when << (late > 0 ? tr("due on %1, %n day(s) overdue", nullptr, late)
                                .arg(shortDate(file.next.due))
                 : file.next.due == today ? tr("today")
                                          : tr("by %1").arg(shortDate(file.next.due)));
    }
    if (!file.next.who.isEmpty()) {
        when << file.next.who;
    }
    m_whoAndWhen->setText(when.join(QStringLiteral(" · ")));
    setTone(m_whoAndWhen,
            file.next.due.isValid() && file.next.due < today ? Tone::Danger : Tone::Muted);
    m_whoAndWhen->setVisible(!when.isEmpty());
    const std::optional<AbsenceRun>& run = file.around.runOfCase();
    m_explain->setVisible(run.has_value());
    m_explain->setChecked(false);
    if (run) {
        m_explanation->setText(runExplained(*run).join(QStringLiteral("　")));
    }
    showFurther(file.further, today);
    const QString gap = QStringLiteral("　　");
    m_there->setText(there.isEmpty()
                         ? QString()
                         : QStringLiteral("✓ ") + there.join(gap + QStringLiteral("✓ ")));
    m_there->setVisible(!there.isEmpty());
    m_missing->setText(missing.isEmpty()
                           ? QString()
                           : QStringLiteral("○ ") + missing.join(gap + QStringLiteral("○ ")));
    m_missing->setVisible(!missing.isEmpty());
    const bool transfer = file.state == CaseState::Closed && !file.next.text.isEmpty();
    const QString word = transfer ? tr("Record the transfer") : stepWord(file.next.kind);
    m_button->setText(word);
    m_button->setAccessibleName(word);
    m_button->setToolTip(file.next.text);
    m_button->setVisible(!word.isEmpty());
    showPaper(file.next.kind);
}

void NextStepCard::showPaper(case_rules::NextStepKind step) {
    const auto paper = paperFor(step);
    m_paperKind = paper ? codeOf(paperKindCodes, *paper) : QString();
    m_paper->setText(paper ? displayName(*paper) : QString());
    m_paper->setAccessibleName(m_paper->text());
    m_paper->setVisible(paper.has_value());
}

void NextStepCard::showNoCase() {
    m_sentence->setText(tr("There is no open case for this child. The first contact opens one."));
    m_there->hide();
    m_missing->hide();
    m_whoAndWhen->hide();
    m_explain->hide();
    m_explanation->hide();
    showFurther({}, {});
    showPaper(case_rules::NextStepKind::Contact);
    m_button->setText(stepWord(case_rules::NextStepKind::Contact));
    m_button->setAccessibleName(m_button->text());
    m_button->show();
}

QString NextStepCard::text() const {
    return m_sentence->text();
}

} // namespace xiange::ui
