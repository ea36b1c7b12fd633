#include "ui/students/import_columns_step.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/labels.h"
#include "ui/common/table_look.h"
#include "ui/students/hidden_sample.h"

#include <QComboBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace xiange::ui {
namespace {

constexpr int samples = 3;        ///< values of a column shown to a person who checks it
constexpr qsizetype looked = 200; ///< rows in which they are looked for
constexpr int members = 4;        ///< of a family that a roster can tell of
constexpr int memberFactor = 1000;

constexpr Heading childHeadings[] = {
    Heading::Name,        Heading::IdNumber,        Heading::StudentNumber, Heading::Grade,
    Heading::ClassName,   Heading::SeatNumber,      Heading::Sex,           Heading::BirthDate,
    Heading::Ethnicity,   Heading::IdType,          Heading::HukouPlace,    Heading::HukouAddress,
    Heading::HomeAddress, Heading::FamilyAddress,   Heading::PostalAddress, Heading::Phone,
    Heading::EntryMonth,  Heading::Boarding,        Heading::SchoolCode,    Heading::SchoolName,
    Heading::LeftBehind,  Heading::Migrant,         Heading::Orphan,        Heading::DisabilityKind,
    Heading::Nationality, Heading::HukouKind,       Heading::Health,        Heading::FormerName,
    Heading::OnlyChild,   Heading::SchoolTransport, Heading::SchoolBus,     Heading::Remark,
};
constexpr Heading memberHeadings[] = {Heading::Name,     Heading::Relation,   Heading::Phone,
                                      Heading::IdNumber, Heading::IsGuardian, Heading::HomeAddress,
                                      Heading::Workplace};

int keyOf(std::optional<Heading> heading, int member) {
    return heading ? member * memberFactor + static_cast<int>(*heading) : -1;
}

QString wordsOf(Heading heading, int member) {
    return member > 0 ? ImportColumnsStep::tr("Family member %1: %2")
                            .arg(member)
                            .arg(headingTitle(heading))
                      : headingTitle(heading);
}

void fillMeanings(QComboBox* box, const MatchedColumn& column) {
    box->addItem(ImportColumnsStep::tr("keep as it is"), keyOf(std::nullopt, 0));
    for (const Heading heading : childHeadings) {
        box->addItem(wordsOf(heading, 0), keyOf(heading, 0));
    }
    for (int member = 1; member <= members; ++member) {
        for (const Heading heading : memberHeadings) {
            box->addItem(wordsOf(heading, member), keyOf(heading, member));
        }
    }
    const int key = keyOf(column.heading, column.member);
    if (box->findData(key) < 0) {
        box->addItem(wordsOf(*column.heading, column.member), key);
    }
    box->setCurrentIndex(box->findData(key));
}

} // namespace

ImportColumnsStep::ImportColumnsStep(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card(tr("What the columns mean"),
                          tr("Remembered for the next file with the same headings"), this);
    card->body()->setContentsMargins(0, 0, 0, 8);
    m_missing = bodyLabel({}, Tone::Caution, card);
    m_missing->setObjectName(QStringLiteral("importMissingColumns"));
    card->heading()->addWidget(m_missing);
    m_table = new QTableView(card);
    describe(m_table, QStringLiteral("importColumns"), tr("What the columns mean"));
    m_model = new QStandardItemModel(this);
    m_table->setModel(m_model);
    dressTable(m_table);
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
}

QString ImportColumnsStep::missing(const HeadingMatch& table) {
    if (!table.has(Heading::Name)) {
        return tr("Say which column holds the names (姓名).");
    }
    if (!table.has(Heading::ClassName) && !table.has(Heading::Grade)) {
        return tr("Say which column holds the class (班级).");
    }
    return {};
}

void ImportColumnsStep::show(const RosterFile& file) {
    const QString lack = missing(file.table);
    m_missing->setText(lack);
    m_missing->setVisible(!lack.isEmpty());
    m_model->clear();
    m_model->setHorizontalHeaderLabels(
        {tr("Column of the file"), tr("Means"), tr("State"), tr("Sample values")});
    for (const MatchedColumn& column : file.table.columns) {
        addColumn(file, column);
    }
    m_table->setColumnWidth(0, 250);
    m_table->setColumnWidth(1, 250);
    m_table->setColumnWidth(2, 110);
}

void ImportColumnsStep::addColumn(const RosterFile& file, const MatchedColumn& column) {
    QStringList values;
    const QList<SheetRow>& rows = file.sheet().rows;
    const qsizetype end = std::min(rows.size(), file.table.row + 1 + looked);
    for (qsizetype row = file.table.row + 1; row < end && values.size() < samples; ++row) {
        const QString text = rows[row].cell(column.column).text.simplified();
        const QString shown = hiddenSample(text, column.heading);
        if (!shown.isEmpty() && !values.contains(shown)) {
            values.append(shown);
        }
    }
    auto* title = new QStandardItem(column.title.simplified());
    title->setData(true, role::strong);
    auto* state = new QStandardItem;
    state->setData(QStringList{column.heading ? tr("recognised") : tr("kept as it is")},
                   role::tags);
    state->setData(static_cast<int>(column.heading ? Tone::Good : Tone::Muted), role::tagTone);
    auto* sample = new QStandardItem(values.join(QStringLiteral("、")));
    sample->setData(static_cast<int>(Tone::Muted), role::tone);
    m_model->appendRow({title, new QStandardItem, state, sample});
    auto* box = new QComboBox(m_table);
    describe(box, QStringLiteral("importMeaning%1").arg(column.column),
             tr("What the column %1 means").arg(column.title.simplified()));
    fillMeanings(box, column);
    box->setFocusPolicy(Qt::StrongFocus);
    connect(box, &QComboBox::activated, this, [this, box, at = column.column] {
        const int key = box->currentData().toInt();
        if (key < 0) {
            emit chosen(at, std::nullopt, 0);
        } else {
            emit chosen(at, static_cast<Heading>(key % memberFactor), key / memberFactor);
        }
    });
    m_table->setIndexWidget(m_model->index(m_model->rowCount() - 1, 1), box);
}

} // namespace xiange::ui
