#include "ui/cases/case_side.h"

#include "core/cases/joint_work.h"
#include "core/cases/legal_steps.h"
#include "core/cases/remedies.h"
#include "ui/cases/case_words.h"
#include "ui/cases/day_strip.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

QString levelWord(DutyLevel level) {
    switch (level) {
    case DutyLevel::District:
        return CaseSide::tr("District");
    case DutyLevel::Town:
        return CaseSide::tr("Town (street)");
    case DutyLevel::Village:
        return CaseSide::tr("Village (community)");
    case DutyLevel::Household:
        return CaseSide::tr("Household");
    case DutyLevel::ClassTeacher:
        return CaseSide::tr("Class teacher");
    case DutyLevel::Principal:
        return CaseSide::tr("Principal");
    }
    return {};
}

/// Name and office; "not assigned" where nobody is.
QString personOf(const QString& person, const QString& title) {
    if (person.isEmpty()) {
        return CaseSide::tr("no one assigned");
    }
    return title.isEmpty() ? person : QStringLiteral("%1 %2").arg(title, person);
}

} // namespace

CaseSide::CaseSide(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::m);
    m_column->addStretch(1);
}

void CaseSide::clear() {
    qDeleteAll(m_cards);
    m_cards.clear();
    m_chain = nullptr;
}

Card* CaseSide::add(const QString& title, const QString& objectName) {
    auto* card = new Card(title, {}, this);
    card->setObjectName(objectName);
    card->body()->setSpacing(space::xs);
    m_column->insertWidget(static_cast<int>(m_cards.size()), card);
    m_cards.append(card);
    return card;
}

void CaseSide::addLine(Card* card, const QString& text, Tone tone) {
    auto* line = bodyLabel(text, tone, card);
    line->setWordWrap(true);
    card->body()->addWidget(line);
}

void CaseSide::showChild(const QList<Responsible>& chain) {
    clear();
    addChain(chain);
}

void CaseSide::show(const CaseFile& file, const QList<Responsible>& chain, QDate today,
                    const case_rules::Thresholds& thresholds) {
    clear();
    const Timeline& timeline = file.dropoutCase.timeline;
    if (file.state == CaseState::Returned) {
        addFollowUp(file, today, thresholds);
    }
    if (file.state == CaseState::Confirmed) {
        addLegalSteps(timeline, thresholds);
    }
    addChain(chain);
    addCauses(timeline, today);
    addLetters(timeline, today, thresholds);
}

void CaseSide::addChain(const QList<Responsible>& chain) {
    m_chain = add(tr("Who answers for the child"), QStringLiteral("chainCard"));
    fillChain(chain);
}

void CaseSide::showChain(const QList<Responsible>& chain) {
    if (m_chain != nullptr) {
        fillChain(chain);
    }
}

void CaseSide::fillChain(const QList<Responsible>& chain) {
    while (QLayoutItem* item = m_chain->body()->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater(); // it may be the very link that was pressed
        }
        delete item;
    }
    bool masked = false;
    for (const Responsible& one : chain) {
        m_chain->body()->addWidget(makeLink(one));
        if (&one != &chain.last()) {
            m_chain->body()->addWidget(horizontalLine(m_chain));
        }
        masked = masked || one.phone.contains(QChar(0x25CF));
    }
    if (masked) {
        auto* phones = linkButton(tr("Show the phones"), m_chain);
        describe(phones, QStringLiteral("showPhones"),
                 tr("Show the phones in full; that you looked is recorded"));
        connect(phones, &QPushButton::clicked, this, &CaseSide::phonesWanted);
        m_chain->body()->addWidget(phones, 0, Qt::AlignLeft);
    }
}

void CaseSide::addCauses(const Timeline& timeline, QDate today) {
    Card* card = add(tr("Cause and measures"), QStringLiteral("causeCard"));
    const QList<Cause> named = case_rules::causesOf(timeline);
    if (named.isEmpty()) {
        addLine(card, tr("No cause recorded yet"), Tone::Muted);
    }
    for (const Cause cause : named) {
        card->body()->addWidget(pill(displayName(cause), Tone::Caution, card));
    }
    const QList<case_rules::MeasureStanding> measures = case_rules::measuresOf(timeline);
    for (const case_rules::MeasureStanding& measure : measures) {
        const bool late = measure.overdue(today);
        const QString sign = measure.state == MeasureState::Done      ? QStringLiteral("✓")
                             : measure.state == MeasureState::Dropped ? QStringLiteral("–")
                             : late                                   ? QStringLiteral("!")
                                                                      : QStringLiteral("○");
        QString words = QStringLiteral("%1 %2").arg(sign, measure.planned.what);
        if (!measure.planned.who.isEmpty()) {
            words += QStringLiteral(" · ") + measure.planned.who;
        }
        if (measure.planned.until.isValid() && measure.state == MeasureState::UnderWay) {
            words += QStringLiteral(" · ") + tr("until %1").arg(shortDate(measure.planned.until));
        }
        addLine(card, words,
                measure.state == MeasureState::Done ? Tone::Good
                : late                              ? Tone::Danger
                                                    : Tone::Plain);
    }
    if (!measures.isEmpty()) {
        return;
    }
    for (const Cause cause : named) {
        const Remedy remedy = remedyFor(cause);
        QStringList asked;
        for (const Department department : remedy.departments) {
            asked << displayName(department);
        }
        const QString comma = tr(", ", "between the words of a list");
        addLine(
            card,
            asked.isEmpty()
                ? tr("Suggested: %1").arg(remedy.measures.join(comma))
                : tr("Suggested: %1; ask: %2").arg(remedy.measures.join(comma), asked.join(comma)),
            Tone::Muted);
    }
}

void CaseSide::addLegalSteps(const Timeline& timeline, const case_rules::Thresholds& thresholds) {
    Card* card = add(tr("Legal steps"), QStringLiteral("legalCard"));
    for (const case_rules::LegalStage& stage : case_rules::legalStages(timeline, thresholds)) {
        const QString name = displayName(entryFor(stage.step).value_or(EntryKind::Note));
        if (!stage.done) {
            addLine(card, QStringLiteral("○ ") + name, Tone::Muted);
            continue;
        }
        QStringList words{QStringLiteral("✓ %1 %2").arg(name, shortDate(stage.done->day))};
        if (stage.served.isValid()) {
            words << tr("served %1").arg(shortDate(stage.served));
        }
        if (stage.ends.isValid()) {
            words << tr("time limit ends %1").arg(shortDate(stage.ends));
        }
        addLine(card, words.join(QStringLiteral(" · ")), Tone::Plain);
    }
}

void CaseSide::addFollowUp(const CaseFile& file, QDate today,
                           const case_rules::Thresholds& thresholds) {
    Card* card = add(tr("Since the return"), QStringLiteral("followUpCard"));
    if (const auto& presence = file.around.presence) {
        addLine(card,
                (presence->byVisits ? tr("Taught at home: %1 of the %2 visits needed; %3 of %4 due")
                                    : tr("Present on %1 of the %2 days needed; day %3 of %4"))
                    .arg(presence->present)
                    .arg(presence->needed)
                    .arg(presence->passed)
                    .arg(presence->window),
                presence->proven()   ? Tone::Good
                : presence->failed() ? Tone::Danger
                                     : Tone::Plain);
        if (!presence->byVisits) {
            auto* strip = new DayStrip(card);
            strip->setDays(file.around.presenceDays.mid(0, presence->passed + presence->notCalled));
            card->body()->addWidget(strip);
        }
    }
    const Timeline& timeline = file.dropoutCase.timeline;
    if (const auto teaching = case_rules::homeTeachingOf(timeline, today)) {
        addLine(card,
                tr("Teaching at home, %1 a week: %2 of %3 visits, %4 of %5 lessons")
                    .arg(teaching->visitsAWeek)
                    .arg(teaching->visits)
                    .arg(teaching->plannedVisits())
                    .arg(teaching->lessons)
                    .arg(teaching->plannedLessons()),
                teaching->behind() ? Tone::Caution : Tone::Good);
    }
    const QDate date = case_rules::nextStatisticsDay(today);
    if (file.since.daysTo(date) <= thresholds.statisticsDays &&
        case_rules::lostOn(timeline, date, thresholds)) {
        addLine(card,
                tr("Back less than %n day(s) before %1: still counts as lost in the statistics of "
                   "that day.",
                   nullptr, thresholds.statisticsDays)
                    .arg(shortDate(date)),
                Tone::Caution);
    }
}

void CaseSide::addLetters(const Timeline& timeline, QDate today,
                          const case_rules::Thresholds& thresholds) {
    const auto letters = case_rules::hukouLettersOf(timeline, thresholds) +
                         case_rules::referralsOf(timeline, thresholds);
    if (letters.isEmpty()) {
        return;
    }
    Card* card = add(tr("Letters and referrals"), QStringLiteral("letterCard"));
    for (const case_rules::Correspondence& letter : letters) {
        const QString state = letter.answer ? tr("answered %1").arg(shortDate(letter.answer->day))
                              : letter.overdue(today)
                                  ? tr("! overdue since %1").arg(shortDate(letter.due))
                                  : tr("answer by %1").arg(shortDate(letter.due));
        addLine(card, QStringLiteral("%1 · %2").arg(letter.sent.withWhom, state),
                letter.answer           ? Tone::Good
                : letter.overdue(today) ? Tone::Danger
                                        : Tone::Plain);
    }
}

QWidget* CaseSide::makeLink(const Responsible& one) {
    auto* link = new QWidget(m_chain);
    auto* column = new QVBoxLayout(link);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(0);
    auto* level = smallLabel(one.place.isEmpty()
                                 ? levelWord(one.level)
                                 : QStringLiteral("%1 · %2").arg(levelWord(one.level), one.place),
                             link);
    level->setWordWrap(true);
    column->addWidget(level);
    const bool noPhone = one.phone.isEmpty();
    if (!one.person.isEmpty()) {
        column->addWidget(strongLabel(personOf(one.person, one.title), link));
        if (!one.phone.isEmpty()) {
            column->addWidget(bodyLabel(one.phone, Tone::Muted, link));
        }
        if (!noPhone) {
            return link;
        }
    }
    auto* row = new QHBoxLayout;
    row->addWidget(
        bodyLabel(one.person.isEmpty() ? personOf({}, {}) : tr("no phone"), Tone::Caution, link));
    row->addStretch(1);
    auto* assign = linkButton(one.person.isEmpty() ? tr("Assign") : tr("Enter"), link);
    describe(assign, QStringLiteral("assign_") + codeOf(dutyLevels, one.level),
             tr("Go to where somebody is assigned"));
    // The principal's number is kept beside those of the teachers.
    const bool principalsPhone = one.level == DutyLevel::Principal && !one.person.isEmpty();
    const DutyLevel at = principalsPhone ? DutyLevel::ClassTeacher : one.level;
    connect(assign, &QPushButton::clicked, this, [this, at] { emit assignWanted(at); });
    row->addWidget(assign);
    column->addLayout(row);
    return link;
}

} // namespace xiange::ui
