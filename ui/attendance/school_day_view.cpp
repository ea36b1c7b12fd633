#include "ui/attendance/school_day_view.h"

#include "ui/common/card.h"
#include "ui/common/figure_tile.h"
#include "ui/common/formats.h"
#include "ui/common/table_look.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace xiange::ui {
namespace {

constexpr int classRole = Qt::UserRole + 1;

QList<QStandardItem*> cells(const ClassDay& line, QDate today) {
    const bool taken = line.takenAt.isValid();
    auto* state = new QStandardItem;
    state->setData(
        QStringList{taken ? SchoolDayView::tr("Called") : SchoolDayView::tr("Not called")},
        role::tags);
    state->setData(static_cast<int>(taken ? Tone::Good : Tone::Caution), role::tagTone);
    state->setText(taken ? dayAndTime(line.takenAt, today) : QString());
    auto* absent = new QStandardItem;
    const int missing = line.totals.expected - line.totals.present;
    absent->setText(taken ? number(missing) : QString());
    absent->setData(static_cast<int>(missing > 0 ? Tone::Danger : Tone::Muted), role::tone);
    return {state, new QStandardItem(taken ? number(line.totals.present) : QString()), absent};
}

} // namespace

SchoolDayView::SchoolDayView(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto* tiles = new QHBoxLayout;
    tiles->setSpacing(space::m);
    for (int i = 0; i < 4; ++i) {
        m_tiles.append(new FigureTile(this));
        tiles->addWidget(m_tiles.last());
    }
    column->addLayout(tiles);
    auto* card = new Card(this);
    card->body()->setContentsMargins(1, 1, 1, 8);
    m_table = new QTableView(card);
    m_table->setObjectName(QStringLiteral("schoolDay"));
    m_table->setAccessibleName(tr("Classes of the school on this day"));
    m_model = new QStandardItemModel(this);
    m_table->setModel(m_model);
    dressTable(m_table);
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    connect(m_table, &QAbstractItemView::activated, this, &SchoolDayView::open);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &SchoolDayView::open);
}

void SchoolDayView::open(const QModelIndex& index) {
    if (!index.isValid()) {
        return;
    }
    RollKey key;
    key.schoolClass = m_model->item(index.row(), 0)->data(classRole).value<ClassId>();
    key.session = index.column() >= 5 ? Session::Afternoon : Session::Morning;
    emit opened(key);
}

void SchoolDayView::show(const QList<ClassDay>& classes, QDate today) {
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Class"), tr("Expected"), sessionName(Session::Morning),
                                        tr("Present"), tr("Away"), sessionName(Session::Afternoon),
                                        tr("Present"), tr("Away")});
    QList<ClassId> rows;
    for (const auto& line : classes) {
        auto row = rows.indexOf(line.schoolClass);
        if (row < 0) {
            row = rows.size();
            rows.append(line.schoolClass);
            auto* name = new QStandardItem(line.className);
            name->setData(true, role::strong);
            name->setData(QVariant::fromValue(line.schoolClass), classRole);
            m_model->setItem(static_cast<int>(row), 0, name);
            m_model->setItem(static_cast<int>(row), 1,
                             new QStandardItem(number(line.totals.expected)));
        }
        int column = line.session == Session::Morning ? 2 : 5;
        for (auto* cell : cells(line, today)) {
            m_model->setItem(static_cast<int>(row), column++, cell);
        }
    }
    const int widths[] = {140, 90, 190, 90, 90, 190, 90, 90};
    for (int i = 0; i < m_model->columnCount(); ++i) {
        m_table->setColumnWidth(i, widths[i]);
    }
    if (m_model->rowCount() > 0) {
        m_table->selectRow(0);
    }
    showTiles(classes);
}

void SchoolDayView::showTiles(const QList<ClassDay>& classes) {
    for (const auto session : allSessions) {
        int called = 0;
        int all = 0;
        int expected = 0;
        int present = 0;
        for (const auto& line : classes) {
            if (line.session != session) {
                continue;
            }
            ++all;
            if (line.takenAt.isValid()) {
                ++called;
                expected += line.totals.expected;
                present += line.totals.present;
            }
        }
        const auto at = session == Session::Morning ? 0 : 2;
        Figure calls;
        calls.label = tr("%1: classes called").arg(sessionName(session));
        calls.value = tr("%1 of %2").arg(called).arg(all);
        calls.note =
            called == all ? tr("All called") : tr("%n still to call", nullptr, all - called);
        calls.tone = called == all ? Tone::Plain : Tone::Caution;
        m_tiles[at]->setFigure(calls);
        Figure here;
        here.label = tr("%1: attendance").arg(sessionName(session));
        here.value = expected > 0 ? decimal(100.0 * present / expected, 1) : QStringLiteral("—");
        here.unit = expected > 0 ? QStringLiteral("%") : QString();
        here.note = tr("Expected %1 · present %2").arg(number(expected), number(present));
        m_tiles[at + 1]->setFigure(here);
    }
}

} // namespace xiange::ui
