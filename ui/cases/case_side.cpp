#include "ui/cases/case_side.h"

#include "ui/common/card.h"
#include "ui/common/labels.h"

#include <QLabel>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

QString levelWord(const QString& level) {
    if (level == QLatin1String("district")) {
        return CaseSide::tr("District");
    }
    if (level == QLatin1String("town")) {
        return CaseSide::tr("Town (street)");
    }
    return CaseSide::tr("Village (community)");
}

/// Name and office; "not assigned" where nobody is.
QString personOf(const QString& person, const QString& title) {
    if (person.isEmpty()) {
        return CaseSide::tr("not assigned");
    }
    return title.isEmpty() ? person : QStringLiteral("%1 %2").arg(title, person);
}

} // namespace

CaseSide::CaseSide(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::m);
    m_column->addStretch(1);
}

void CaseSide::show(const CaseChild& child, const QList<AreaLink>& chain,
                    const QList<Cause>& causes) {
    delete m_chain;
    delete m_causes;
    m_chain = new Card(tr("Who answers for the child"), {}, this);
    m_chain->body()->setSpacing(space::xs);
    for (const AreaLink& link : chain) {
        m_chain->body()->addWidget(
            makeLink(QStringLiteral("%1 · %2").arg(levelWord(link.level), link.name),
                     personOf(link.person, link.title)));
        m_chain->body()->addWidget(horizontalLine(m_chain));
    }
    m_chain->body()->addWidget(makeLink(tr("School · %1").arg(child.schoolName),
                                        personOf(child.headTeacher, tr("class teacher"))));
    m_column->insertWidget(0, m_chain);

    m_causes = new Card(tr("Cause and measures"), {}, this);
    if (causes.isEmpty()) {
        m_causes->body()->addWidget(bodyLabel(tr("No cause recorded yet"), Tone::Muted, m_causes));
    }
    for (const Cause cause : causes) {
        const Remedy remedy = remedyFor(cause);
        m_causes->body()->addWidget(pill(displayName(cause), Tone::Caution, m_causes));
        auto* measures =
            bodyLabel(remedy.departments.isEmpty()
                          ? tr("Suggested: %1").arg(remedy.measures)
                          : tr("Suggested: %1; ask: %2").arg(remedy.measures, remedy.departments),
                      Tone::Muted, m_causes);
        measures->setWordWrap(true);
        m_causes->body()->addWidget(measures);
    }
    m_column->insertWidget(1, m_causes);
}

QWidget* CaseSide::makeLink(const QString& level, const QString& person) {
    auto* link = new QWidget(m_chain);
    auto* column = new QVBoxLayout(link);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(0);
    column->addWidget(smallLabel(level, link));
    column->addWidget(strongLabel(person, link));
    return link;
}

} // namespace xiange::ui
