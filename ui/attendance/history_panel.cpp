#include "ui/attendance/history_panel.h"

#include "ui/common/buttons.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

QString markWord(std::optional<MarkKind> kind) {
    return kind ? markName(*kind) : HistoryPanel::tr("present");
}

} // namespace

HistoryPanel::HistoryPanel(QWidget* parent) : Card(parent) {
    setObjectName(QStringLiteral("historyPanel"));
    setFixedWidth(300);
    body()->addWidget(sectionTitle(tr("Changes of this roll"), this));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_words = bodyLabel({}, Tone::Plain, scroll);
    m_words->setObjectName(QStringLiteral("historyWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    scroll->setWidget(m_words);
    body()->addWidget(scroll, 1);
    auto* close = secondaryButton(tr("Close"), this);
    describe(close, QStringLiteral("historyClose"), tr("Close (Esc)"));
    body()->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &HistoryPanel::closed);
}

void HistoryPanel::show(const QList<MarkChange>& changes, QDate today) {
    QStringList lines;
    for (const MarkChange& change : changes) {
        lines.append(
            tr("%1: %2 → %3").arg(change.child, markWord(change.before), markWord(change.after)));
        const QString who = tr("%1, %2").arg(change.account, dayAndTime(change.at, today));
        lines.append(change.reason.isEmpty() ? who : tr("%1 · %2").arg(who, change.reason));
        lines.append(QString());
    }
    m_words->setText(lines.isEmpty() ? tr("Nothing was changed since the roll was taken.")
                                     : lines.join(QLatin1Char('\n')));
    Card::show();
    findChild<QPushButton*>(QStringLiteral("historyClose"))->setFocus();
}

void HistoryPanel::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        emit closed();
    } else {
        Card::keyPressEvent(event);
    }
}

} // namespace xiange::ui
