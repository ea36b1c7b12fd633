#include "ui/cases/guardian_line.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace xiange::ui {

GuardianLine::GuardianLine(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    m_names = bodyLabel({}, Tone::Plain, this);
    m_names->setObjectName(QStringLiteral("guardianPhones"));
    m_names->setWordWrap(true);
    m_names->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_names, 1);
    m_reveal = linkButton(tr("Show the phones"), this);
    describe(m_reveal, QStringLiteral("showGuardianPhones"),
             tr("Show the guardians' phones in full; that you looked is recorded"));
    connect(m_reveal, &QPushButton::clicked, this, &GuardianLine::phonesWanted);
    row->addWidget(m_reveal, 0, Qt::AlignTop);
}

void GuardianLine::show(const QList<Guardian>& guardians) {
    QStringList lines;
    bool masked = false;
    for (const Guardian& one : guardians) {
        const QString who =
            one.relation.isEmpty() ? one.name : QStringLiteral("%1 %2").arg(one.relation, one.name);
        lines << QStringLiteral("%1　%2").arg(who,
                                              one.phone.isEmpty() ? tr("no phone") : one.phone);
        masked = masked || one.phone.contains(QChar(0x25CF));
    }
    m_names->setText(lines.isEmpty() ? tr("No guardian is on record")
                                     : lines.join(QStringLiteral("　·　")));
    m_reveal->setVisible(masked);
}

} // namespace xiange::ui
