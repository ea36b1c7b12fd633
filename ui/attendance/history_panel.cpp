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

// The end of the list, which is the beginning of the story.
QStringList firstWords(const RollHistory& history, QDate today) {
    if (!history.takenAt.isValid()) {
        return {HistoryPanel::tr("This roll has not been taken yet.")};
    }
    QStringList lines;
    if (history.changes.isEmpty()) {
        lines.append(HistoryPanel::tr("No mark was changed since the roll was taken."));
    }
    if (history.takenAt != history.firstTakenAt) {
        lines.append(HistoryPanel::tr("Last confirmed: %1, %2")
                         .arg(history.takenBy, dayAndTime(history.takenAt, today)));
    }
    lines.append(history.firstTakenAt.isValid()
                     ? HistoryPanel::tr("First called: %1, %2")
                           .arg(history.firstTakenBy, dayAndTime(history.firstTakenAt, today))
                     : HistoryPanel::tr("First called: not known any more"));
    for (const FirstMark& mark : history.firstMarks) {
        lines.append(HistoryPanel::tr("%1: %2").arg(mark.child, markName(mark.kind)));
    }
    lines.append(history.firstMarks.isEmpty() ? HistoryPanel::tr("everybody present")
                                              : HistoryPanel::tr("everybody else present"));
    return lines;
}

} // namespace

HistoryPanel::HistoryPanel(QWidget* parent) : Card(parent) {
    setObjectName(QStringLiteral("historyPanel"));
    setFixedWidth(300);
    body()->addWidget(sectionTitle(tr("Who said what of this roll"), this));
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

void HistoryPanel::show(const RollHistory& history, QDate today) {
    QStringList lines;
    for (const MarkChange& change : history.changes) {
        lines.append(
            tr("%1: %2 → %3").arg(change.child, markWord(change.before), markWord(change.after)));
        const QString who = tr("%1, %2").arg(change.account, dayAndTime(change.at, today));
        lines.append(change.reason.isEmpty() ? who : tr("%1 · %2").arg(who, change.reason));
        lines.append(QString());
    }
    lines.append(firstWords(history, today));
    m_words->setText(lines.join(QLatin1Char('\n')));
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
