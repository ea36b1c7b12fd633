#include "ui/attendance/register_table.h"

#include "ui/attendance/register_model.h"
#include "ui/attendance/roll_card.h"
#include "ui/common/table_look.h"
#include "ui/common/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace xiange::ui {
namespace {

constexpr int headHeight = 40;
constexpr int rowHeight = 26;
constexpr int seatWidth = 40;
constexpr int nameWidth = 124;
constexpr int narrowestDay = 23;
constexpr int totalWidth = 30;
constexpr int absentWidth = 44;

void dress(QTableView& table, RegisterModel& model, RegisterDelegate* delegate) {
    dressTable(&table);
    table.setModel(&model);
    table.setItemDelegate(delegate);
    table.setHorizontalHeader(new RegisterHeader(model, &table));
    table.setSelectionBehavior(QAbstractItemView::SelectItems);
    table.verticalHeader()->setMinimumSectionSize(rowHeight);
    table.verticalHeader()->setDefaultSectionSize(rowHeight);
}

Tone toneOfCell(const RegisterCell& cell) {
    return cell.state == CellState::Marked ? toneOf(cell.mark) : Tone::Muted;
}

} // namespace

RegisterHeader::RegisterHeader(const RegisterModel& model, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model) {
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(8);
    setSectionsClickable(false);
    setHighlightSections(false);
    setFixedHeight(headHeight);
}

QSize RegisterHeader::sizeHint() const {
    return {QHeaderView::sizeHint().width(), headHeight};
}

void RegisterHeader::paintSection(QPainter* painter, const QRect& in, int section) const {
    const Colours& c = colours();
    painter->save();
    const RegisterDay* day = m_model.day(section);
    const bool off = day && !day->isSchoolDay();
    const bool madeUp = day && day->kind == RegisterDayKind::MakeUpDay;
    painter->fillRect(in, off ? c.line : madeUp ? c.cautionSoft : c.window);
    painter->setPen(c.line);
    painter->drawLine(in.bottomLeft(), in.bottomRight());
    const QRect upper = in.adjusted(0, 3, 0, -in.height() / 2 + 1);
    const QRect lower = in.adjusted(0, in.height() / 2 - 1, 0, -3);
    const QString words = m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    painter->setFont(bodyFont(type::small, QFont::DemiBold));
    if (day) {
        painter->setPen(off ? c.muted : madeUp ? c.caution : c.text);
        painter->drawText(upper, Qt::AlignCenter, words);
        painter->setFont(bodyFont(11));
        painter->drawText(lower, Qt::AlignCenter,
                          QLocale().dayName(day->day.dayOfWeek(), QLocale::NarrowFormat));
        if (madeUp) {
            painter->drawRect(in.adjusted(1, 1, -2, -2));
        }
    } else if (const int kind = section - m_model.firstTotalColumn();
               kind >= 0 && kind < static_cast<int>(markKindCount)) {
        painter->setPen(c.ink(toneOf(allMarkKinds[kind])));
        painter->drawText(upper, Qt::AlignCenter, m_model.month().signs.of(allMarkKinds[kind]));
        painter->setFont(bodyFont(11));
        painter->setPen(c.muted);
        // Where there is no room for the words, the sign and the tip say it.
        if (painter->fontMetrics().horizontalAdvance(words) <= in.width()) {
            painter->drawText(lower, Qt::AlignCenter, words);
        }
    } else {
        painter->setPen(c.muted);
        const bool name = section == RegisterModel::NameColumn;
        painter->drawText(
            in.adjusted(name ? space::s : 2, 0, -2, 0),
            (name ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter | Qt::TextWordWrap, words);
    }
    painter->restore();
}

RegisterDelegate::RegisterDelegate(const RegisterModel& model, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model) {}

void RegisterDelegate::paintDay(QPainter& painter, const QRect& in,
                                const QModelIndex& index) const {
    const Colours& c = colours();
    const int wide = in.width() / static_cast<int>(sessionCount);
    const auto* halves = m_model.cell(index);
    for (std::size_t half = 0; half < sessionCount; ++half) {
        const QRect box(in.left() + static_cast<int>(half) * wide, in.top(), wide, in.height());
        const Tone tone = halves ? toneOfCell((*halves)[half]) : Tone::Plain;
        const bool marked = halves && (*halves)[half].state == CellState::Marked;
        if (marked) {
            painter.fillRect(box.adjusted(0, 4, 0, -4), c.soft(tone));
        }
        painter.setFont(
            bodyFont(marked ? type::small : 10, marked ? QFont::DemiBold : QFont::Normal));
        painter.setPen(c.ink(tone));
        painter.drawText(box.adjusted(-2, 0, 2, 0), Qt::AlignCenter, m_model.halfText(index, half));
    }
    painter.setPen(c.line);
    painter.drawLine(in.topRight(), in.bottomRight());
}

void RegisterDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Colours& c = colours();
    painter->save();
    const RegisterDay* day = m_model.day(index.column());
    const bool total = m_model.isTotalRow(index.row());
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, day && !day->isSchoolDay() ? c.line
                                   : total                    ? c.window
                                                              : c.surface);
    painter->setPen(c.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (day) {
        paintDay(*painter, option.rect, index);
    } else {
        const bool name = index.column() == RegisterModel::NameColumn;
        const bool seat = index.column() == RegisterModel::SeatColumn;
        painter->setFont(
            bodyFont(seat ? type::small : type::body, total ? QFont::DemiBold : QFont::Normal));
        painter->setPen(seat ? c.muted : c.text);
        const QRect in = option.rect.adjusted(name ? space::s : 2, 0, name ? -4 : -2, 0);
        const QString words = index.data().toString();
        painter->drawText(in, (name ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, in.width()));
    }
    if (current) {
        painter->setPen(QPen(c.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

RegisterTable::RegisterTable(RegisterModel& model, QWidget* parent)
    : QTableView(parent), m_model(model), m_frozen(new QTableView(this)) {
    auto* delegate = new RegisterDelegate(model, this);
    dress(*this, model, delegate);
    dress(*m_frozen, model, delegate);
    setObjectName(QStringLiteral("register"));
    setAccessibleName(tr("Attendance register of the month"));
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setSelectionModel(selectionModel());
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setAccessibleName(tr("Names of the register"));
    horizontalHeader()->setStretchLastSection(false);
    m_frozen->horizontalHeader()->setStretchLastSection(false);
    viewport()->stackUnder(m_frozen);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(),
            &QScrollBar::setValue);
    connect(this, &QAbstractItemView::doubleClicked, this, &RegisterTable::wantDay);
}

void RegisterTable::fit() {
    const int columns = m_model.columnCount();
    const int days = m_model.firstTotalColumn() - RegisterModel::firstDayColumn;
    const int fixed = seatWidth + nameWidth +
                      totalWidth * (columns - m_model.firstTotalColumn() - 1) + absentWidth;
    const int room = viewport()->width() - fixed;
    const int wide = std::max(narrowestDay, days > 0 ? room / days : 0);
    // What does not divide goes to the names, so that the table ends where its card ends.
    const int rest = std::max(0, room - wide * days);
    for (int column = 0; column < columns; ++column) {
        const int width = column == RegisterModel::SeatColumn   ? seatWidth
                          : column == RegisterModel::NameColumn ? nameWidth + rest
                          : m_model.day(column)                 ? wide
                          : column + 1 == columns               ? absentWidth
                                                                : totalWidth;
        setColumnWidth(column, width);
        m_frozen->setColumnWidth(column, width);
        m_frozen->setColumnHidden(column, column >= RegisterModel::firstDayColumn);
    }
    placeFrozen();
}

void RegisterTable::placeFrozen() {
    m_frozen->setGeometry(frameWidth(), frameWidth(),
                          columnWidth(RegisterModel::SeatColumn) +
                              columnWidth(RegisterModel::NameColumn),
                          viewport()->height() + horizontalHeader()->height());
    m_frozen->verticalScrollBar()->setValue(verticalScrollBar()->value());
    m_frozen->setVisible(m_model.rowCount() > 0);
}

void RegisterTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

void RegisterTable::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (index.column() >= RegisterModel::firstDayColumn) {
        QTableView::scrollTo(index, hint);
    }
}

// A cell may not hide below the names.
QModelIndex RegisterTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex to = QTableView::moveCursor(action, modifiers);
    const int covered =
        columnWidth(RegisterModel::SeatColumn) + columnWidth(RegisterModel::NameColumn);
    if (action == MoveLeft && to.column() >= RegisterModel::firstDayColumn &&
        visualRect(to).left() < covered) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + visualRect(to).left() -
                                        covered);
    }
    return to;
}

void RegisterTable::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        wantDay(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void RegisterTable::wantDay(const QModelIndex& index) {
    if (const RegisterDay* day = m_model.day(index.column()); day && day->isSchoolDay()) {
        emit dayWanted(day->day);
    }
}

} // namespace xiange::ui
