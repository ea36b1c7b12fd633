#include "ui/students/import_review.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/choices.h"
#include "ui/common/figure_tile.h"
#include "ui/common/formats.h"
#include "ui/common/table_look.h"
#include "ui/students/field_changes_model.h"
#include "ui/students/findings_model.h"
#include "ui/students/hidden_sample.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace xiange::ui {
namespace {

constexpr int samples = 3;        ///< values of a column shown to a person who checks it
constexpr qsizetype looked = 200; ///< rows in which they are looked for

QStandardItem* strong(const QString& text) {
    auto* item = new QStandardItem(text);
    item->setData(true, role::strong);
    return item;
}

QStandardItem* quiet(const QString& text) {
    auto* item = new QStandardItem(text);
    item->setData(static_cast<int>(Tone::Muted), role::tone);
    return item;
}

Figure figure(const QString& label, qint64 count, const QString& note, Tone toneIfAny) {
    Figure made;
    made.label = label;
    made.value = number(count);
    made.note = note;
    made.tone = count > 0 ? toneIfAny : Tone::Plain;
    return made;
}

} // namespace

ImportReview::ImportReview(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space::m);
    for (int i = 0; i < 4; ++i) {
        m_tiles.append(new FigureTile(this));
        m_tiles.last()->setObjectName(QStringLiteral("importTile%1").arg(i));
        tiles->addWidget(m_tiles.last());
    }
    m_tiles[1]->setOpens(true);
    m_tiles[2]->setOpens(true);
    m_tiles[3]->setOpens(true);
    connect(m_tiles[1], &FigureTile::clicked, this, [this] { showView(Changes); });
    connect(m_tiles[2], &FigureTile::clicked, this, [this] { showView(InDoubt); });
    connect(m_tiles[3], &FigureTile::clicked, this, [this] { showView(Rejected); });
    column->addLayout(tiles);

    m_card = new Card(QString(), QString(), this);
    m_views = new Choices(Choices::Look::Chips, m_card);
    m_views->setObjectName(QStringLiteral("importViews"));
    m_views->setAccessibleName(tr("What to show"));
    m_card->heading()->insertWidget(2, m_views);
    m_save = linkButton(tr("Save the rejected rows …"), m_card);
    describe(
        m_save, QStringLiteral("saveRejected"),
        tr("A workbook of the rejected rows with the reasons, to be mended and imported again"));
    m_card->heading()->addWidget(m_save);
    m_reveal = linkButton(tr("Show in full"), m_card);
    describe(m_reveal, QStringLiteral("importReveal"),
             tr("Shows the numbers, phones and addresses; the look is recorded"),
             QKeySequence(Qt::CTRL | Qt::Key_R));
    m_card->heading()->addWidget(m_reveal);
    m_card->body()->setContentsMargins(0, 0, 0, 8);
    m_table = new QTableView(m_card);
    m_table->setObjectName(QStringLiteral("importTable"));
    m_table->setAccessibleName(tr("Rows to look at"));
    m_findings = new FindingsModel(this);
    m_changes = new FieldChangesModel(this);
    m_missing = new MissingModel(this);
    m_columns = new QStandardItemModel(this);
    m_table->setModel(m_findings);
    dressTable(m_table);
    m_card->body()->addWidget(m_table);
    column->addWidget(m_card, 1);
    connect(m_views, &Choices::chosen, this, &ImportReview::showView);
    connect(m_save, &QPushButton::clicked, this, &ImportReview::rejectedWanted);
    connect(m_reveal, &QPushButton::clicked, this, &ImportReview::numbersWanted);
}

void ImportReview::setRevealed(bool revealed) {
    m_findings->setRevealed(revealed);
    m_changes->setRevealed(revealed);
    m_reveal->setEnabled(!revealed);
}

void ImportReview::show(const RosterFile& file, const RosterPlan& plan, bool done) {
    showTiles(plan, done);
    m_findings->setFindings(plan.findings);
    m_changes->setEntries(plan.changed > 0 ? plan.entries : QList<RosterEntry>());
    m_missing->setMissing(plan.missing);
    setRevealed(false);
    fillColumns(file);
    m_views->setWords({tr("All %1").arg(number(m_findings->countOf(std::nullopt))),
                       tr("Rejected %1").arg(number(m_findings->countOf(Severity::Rejected))),
                       tr("In doubt %1").arg(number(m_findings->countOf(Severity::Problem))),
                       tr("Changes %1").arg(number(m_changes->rowCount())),
                       tr("Missing %1").arg(number(m_missing->rowCount())),
                       tr("Columns %1").arg(number(m_columns->rowCount()))});
    m_save->setVisible(plan.rejected > 0);
    showView(Findings);
}

void ImportReview::showTiles(const RosterPlan& plan, bool done) {
    m_tiles[0]->setFigure(figure(tr("New"), plan.newOnes, tr("children"), Tone::Plain));
    m_tiles[1]->setFigure(figure(tr("Changed"), plan.changed,
                                 tr("%1 unchanged, %2 missing from the list")
                                     .arg(number(plan.unchanged), number(plan.missing.size())),
                                 Tone::Plain));
    m_tiles[2]->setFigure(figure(tr("In doubt"), plan.withProblems,
                                 done ? tr("on the data check until mended")
                                      : tr("come in, and stay on the data check"),
                                 Tone::Caution));
    m_tiles[3]->setFigure(figure(tr("Rejected"), plan.rejected,
                                 plan.rejected > 0 ? tr("save them with the reasons")
                                                   : tr("every row can be imported"),
                                 Tone::Danger));
}

void ImportReview::fillColumns(const RosterFile& file) {
    m_columns->clear();
    m_columns->setHorizontalHeaderLabels(
        {tr("Column of the file"), tr("Read as"), tr("Sample values")});
    const auto& rows = file.sheet().rows;
    for (const auto& column : file.table.columns) {
        QStringList values;
        const qsizetype end = std::min(rows.size(), file.table.row + 1 + looked);
        for (qsizetype row = file.table.row + 1; row < end && values.size() < samples; ++row) {
            const QString text = hiddenSample(rows[row].cell(column.column).text, column.heading);
            if (!text.isEmpty() && !values.contains(text)) {
                values.append(text);
            }
        }
        const QString words = column.heading ? headingTitle(*column.heading) : QString();
        auto* readAs = new QStandardItem(
            column.member > 0 ? tr("%1, family member %2").arg(words).arg(column.member) : words);
        readAs->setData(QStringList{column.heading ? tr("recognised") : tr("kept as it is")},
                        role::tags);
        readAs->setData(static_cast<int>(column.heading ? Tone::Good : Tone::Muted), role::tagTone);
        m_columns->appendRow(
            {strong(column.title), readAs, quiet(values.join(QStringLiteral("、")))});
    }
}

void ImportReview::showView(int view) {
    m_views->setCurrent(view);
    static const QList<int> findingWidths{70, 110, 170, 210};
    static const QList<int> changeWidths{70, 110, 170, 300};
    const auto use = [this](QAbstractItemModel* model, const QList<int>& widths,
                            const QString& title) {
        if (m_table->model() != model) {
            m_table->setModel(model);
        }
        for (int i = 0; i < widths.size(); ++i) {
            m_table->setColumnWidth(i, widths[i]);
        }
        m_card->setTitle(title);
    };
    switch (view) {
    case Changes:
        use(m_changes, changeWidths, tr("Changes, field by field"));
        return;
    case Missing:
        use(m_missing, {160}, tr("Children missing from the list"));
        return;
    case Columns:
        use(m_columns, {260, 220}, tr("How the columns were understood"));
        return;
    default:
        break;
    }
    m_findings->showOnly(view == Rejected  ? std::optional(Severity::Rejected)
                         : view == InDoubt ? std::optional(Severity::Problem)
                                           : std::nullopt);
    const int rows = m_findings->rowCount();
    use(m_findings, findingWidths,
        rows > 0 ? tr("%n rows to look at", nullptr, rows) : tr("Nothing to look at"));
}

} // namespace xiange::ui
