#include "ui/students/changes_review.h"

#include "core/students/student_register.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/figure_tile.h"
#include "ui/common/formats.h"
#include "ui/common/table_look.h"
#include "ui/students/hidden_sample.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace xiange::ui {
namespace {

Figure figure(const QString& label, int count, const QString& note, Tone tone) {
    Figure made;
    made.label = label;
    made.value = number(count);
    made.note = note;
    made.tone = count > 0 ? tone : Tone::Plain;
    return made;
}

QStandardItem* cell(const QString& text, Tone tone = Tone::Plain) {
    auto* item = new QStandardItem(text);
    item->setData(static_cast<int>(tone), role::tone);
    return item;
}

QString tagOf(const ChangeEntry& entry) {
    switch (entry.outcome) {
    case ChangeOutcome::Applied:
        return entry.missing.isEmpty() ? ChangesReview::tr("Can be recorded")
                                       : ChangesReview::tr("To be supplied");
    case ChangeOutcome::Known:
        return ChangesReview::tr("Known");
    case ChangeOutcome::Rejected:
        return ChangesReview::tr("Rejected");
    }
    return {};
}

Tone toneOf(const ChangeEntry& entry) {
    switch (entry.outcome) {
    case ChangeOutcome::Applied:
        return entry.missing.isEmpty() ? Tone::Good : Tone::Caution;
    case ChangeOutcome::Known:
        return Tone::Muted;
    case ChangeOutcome::Rejected:
        return Tone::Danger;
    }
    return Tone::Plain;
}

QString wordsOf(const ChangeEntry& entry) {
    if (entry.row.rejected) {
        return entry.row.rejected->text;
    }
    if (entry.outcome == ChangeOutcome::Known) {
        return ChangesReview::tr("recorded before; nothing is changed");
    }
    QStringList words{entry.classAfter.isEmpty() || entry.classAfter == entry.className
                          ? studentStatusName(entry.after)
                          : ChangesReview::tr("%1 → %2").arg(entry.className, entry.classAfter)};
    for (const StatusObjection& missing : entry.missing) {
        words.append(missing.text);
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace

ChangesReview::ChangesReview(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space::m);
    for (int i = 0; i < 4; ++i) {
        m_tiles.append(new FigureTile(this));
        m_tiles.last()->setObjectName(QStringLiteral("changesTile%1").arg(i));
        tiles->addWidget(m_tiles.last());
    }
    column->addLayout(tiles);
    auto* card = new Card(tr("Status changes, row by row"), QString(), this);
    card->body()->setContentsMargins(0, 0, 0, 8);
    m_save = linkButton(tr("Save the rejected rows …"), card);
    describe(
        m_save, QStringLiteral("saveRejectedChanges"),
        tr("A workbook of the rejected rows with the reasons, to be mended and imported again"));
    card->heading()->addWidget(m_save);
    m_reveal = linkButton(tr("Show in full"), card);
    describe(m_reveal, QStringLiteral("changesReveal"),
             tr("Shows the numbers; the look is recorded"), QKeySequence(Qt::CTRL | Qt::Key_R));
    card->heading()->addWidget(m_reveal);
    connect(m_save, &QPushButton::clicked, this, &ChangesReview::rejectedWanted);
    connect(m_reveal, &QPushButton::clicked, this, &ChangesReview::numbersWanted);
    m_table = new QTableView(card);
    describe(m_table, QStringLiteral("changesTable"), tr("Status changes, row by row"));
    m_model = new QStandardItemModel(this);
    m_table->setModel(m_model);
    dressTable(m_table);
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
}

void ChangesReview::show(const ChangesPlan& plan, bool done) {
    m_tiles[0]->setFigure(figure(done ? tr("Recorded") : tr("Can be recorded"), plan.applied,
                                 tr("status changes"), Tone::Plain));
    m_tiles[1]->setFigure(figure(tr("To be supplied"), plan.incomplete,
                                 tr("reason or proof, in the child's record"), Tone::Caution));
    m_tiles[2]->setFigure(figure(tr("Known"), plan.known, tr("recorded before"), Tone::Plain));
    m_tiles[3]->setFigure(figure(tr("Rejected"), plan.rejected,
                                 plan.rejected > 0 ? tr("the reason stands beside the row")
                                                   : tr("every row can be recorded"),
                                 Tone::Danger));
    m_plan = plan;
    m_save->setVisible(plan.rejected > 0);
    setRevealed(false);
}

void ChangesReview::setRevealed(bool revealed) {
    m_revealed = revealed;
    m_reveal->setEnabled(!revealed);
    fill();
}

void ChangesReview::fill() {
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("Row"), tr("Name"), tr("Class"), tr("Change"), tr("Date"), tr("What it does")});
    // What needs a person first.
    for (const ChangeOutcome outcome :
         {ChangeOutcome::Rejected, ChangeOutcome::Applied, ChangeOutcome::Known}) {
        for (const ChangeEntry& entry : std::as_const(m_plan.entries)) {
            if (entry.outcome == outcome) {
                addRow(entry);
            }
        }
    }
    const int widths[] = {60, 100, 110, 110, 120};
    for (int i = 0; i < 5; ++i) {
        m_table->setColumnWidth(i, widths[i]);
    }
}

void ChangesReview::addRow(const ChangeEntry& entry) {
    const bool kindRead = !entry.row.rejected || entry.row.draft.day.isValid();
    auto* name = cell(entry.row.name);
    name->setData(true, role::strong);
    const auto shown = [this](const QString& text) {
        return m_revealed ? text : hiddenSample(text, std::nullopt);
    };
    auto* words = cell(shown(wordsOf(entry)));
    words->setData(QStringList{tagOf(entry)}, role::tags);
    words->setData(static_cast<int>(toneOf(entry)), role::tagTone);
    words->setToolTip(words->text());
    m_model->appendRow(
        {cell(number(entry.row.row), Tone::Muted), name, cell(entry.className),
         cell(kindRead ? statusChangeName(entry.row.draft.kind) : shown(entry.row.rejected->value)),
         cell(entry.row.draft.day.isValid()
                  ? QLocale().toString(entry.row.draft.day, QLocale::ShortFormat)
                  : QString()),
         words});
}

} // namespace xiange::ui
