#include "ui/cases/letters_view.h"

#include "ui/common/empty_state.h"
#include "ui/common/formats.h"
#include "ui/common/table_look.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

QString dayOrDash(QDate day) {
    return day.isValid() ? shortDate(day) : QStringLiteral("—");
}

} // namespace

LettersView::LettersView(const Clock& clock, QWidget* parent) : QWidget(parent), m_clock(clock) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack);
    auto* empty = new EmptyState(QStringLiteral("paper"), tr("No letters yet"), {}, m_stack);
    empty->say(tr("No letters yet"),
               tr("Letters to the place of hukou and referrals to departments are recorded in a "
                  "case; they are all listed here, with what is overdue first."));
    m_stack->addWidget(empty);
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("letterTable"));
    m_table->setAccessibleName(tr("Letters and referrals"));
    m_model = new QStandardItemModel(this);
    m_table->setModel(m_model);
    dressTable(m_table);
    m_stack->addWidget(m_table);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        emit caseWanted(CaseId(index.siblingAtColumn(0).data(Qt::UserRole).toLongLong()));
    });
}

void LettersView::show(const QList<RegisteredLetter>& letters) {
    const QDate today = m_clock.today();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Child"), tr("Kind"), tr("To"), tr("Number"), tr("Sent"),
                                        tr("Answer by"), tr("Reminded"), tr("State")});
    for (const RegisteredLetter& line : letters) {
        const case_rules::Correspondence& letter = line.letter;
        const bool late = letter.overdue(today);
        const QString state =
            letter.answer ? tr("answered %1").arg(shortDate(letter.answer->day))
            : late ? tr("! %n day(s) overdue", nullptr, static_cast<int>(letter.due.daysTo(today)))
                   : tr("waiting");
        const QStringList words{QStringLiteral("%1 %2").arg(line.child, line.place),
                                line.toHukou ? tr("Letter to the place of hukou") : tr("Referral"),
                                line.recipient,
                                letter.sent.documentNumber,
                                dayOrDash(letter.sent.day),
                                dayOrDash(letter.due),
                                dayOrDash(letter.remindedOn),
                                state};
        QList<QStandardItem*> row;
        for (const QString& word : words) {
            auto* item = new QStandardItem(word);
            item->setEditable(false);
            row.append(item);
        }
        row.first()->setData(line.dropoutCase.value, Qt::UserRole);
        row.last()->setData(static_cast<int>(letter.answer ? Tone::Good
                                             : late        ? Tone::Danger
                                                           : Tone::Muted),
                            role::tone);
        m_model->appendRow(row);
    }
    for (int i = 0; i < m_model->columnCount(); ++i) {
        m_table->horizontalHeader()->setSectionResizeMode(
            i, i == 2 ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
    }
    m_stack->setCurrentIndex(letters.isEmpty() ? 0 : 1);
}

} // namespace xiange::ui
