#include "ui/attendance/school_day_view.h"

#include "core/base/pinyin.h"
#include "ui/common/card.h"
#include "ui/common/figure_tile.h"
#include "ui/common/formats.h"
#include "ui/common/table_look.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace xiange::ui {
namespace {

constexpr int classRole = Qt::UserRole + 1;
constexpr int afternoonColumn = 5;

// Who called and when; and who confirmed it last, if that was another word.
QString callers(const ClassDay& line, QDate day) {
    const QString last = SchoolDayView::tr("%1 %2", "a person and a time")
                             .arg(line.takenBy, dayAndTime(line.takenAt, day));
    if (line.firstTakenAt == line.takenAt || !line.firstTakenAt.isValid()) {
        return last;
    }
    return SchoolDayView::tr("%1 %2", "a person and a time")
               .arg(line.firstTakenBy, dayAndTime(line.firstTakenAt, day)) +
           QStringLiteral(" → ") +
           (line.firstTakenBy == line.takenBy ? dayAndTime(line.takenAt, day) : last);
}

QString callersInWords(const ClassDay& line, QDate day) {
    const QString last = SchoolDayView::tr("Last confirmed: %1, %2")
                             .arg(line.takenBy, dayAndTime(line.takenAt, day));
    return line.firstTakenAt.isValid()
               ? SchoolDayView::tr("First called: %1, %2")
                         .arg(line.firstTakenBy, dayAndTime(line.firstTakenAt, day)) +
                     QLatin1Char('\n') + last
               : last;
}

QList<QStandardItem*> cells(const ClassDay& line, QDate day) {
    const bool taken = line.takenAt.isValid();
    auto* state = new QStandardItem;
    state->setData(
        QStringList{taken ? SchoolDayView::tr("Called") : SchoolDayView::tr("Not called")},
        role::tags);
    state->setData(static_cast<int>(taken ? Tone::Good : Tone::Caution), role::tagTone);
    state->setText(taken ? callers(line, day) : QString());
    state->setToolTip(taken ? callersInWords(line, day) : QString());
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
    m_table->installEventFilter(this);
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    connect(m_table, &QAbstractItemView::activated, this, &SchoolDayView::open);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &SchoolDayView::open);
}

bool SchoolDayView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const QString typed = key->text();
        const bool plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        if (plain && typed.size() == 1 && typed.front().isLetterOrNumber()) {
            emit findWanted(typed);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SchoolDayView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_table->setFocus();
}

void SchoolDayView::open(const QModelIndex& index) {
    if (!index.isValid()) {
        return;
    }
    RollKey key = m_current;
    key.schoolClass = m_model->item(index.row(), 0)->data(classRole).value<ClassId>();
    if (index.column() > 1) {
        key.session = index.column() >= afternoonColumn ? Session::Afternoon : Session::Morning;
    }
    emit opened(key);
}

void SchoolDayView::openChosen() {
    open(m_table->currentIndex().siblingAtColumn(0));
}

QString SchoolDayView::find(const QString& typed) {
    QString digits = typed.trimmed();
    digits.remove(QLatin1Char('.')).remove(QLatin1Char(' '));
    if (digits.isEmpty()) {
        return {};
    }
    const ClassDay* begins = nullptr;
    for (const ClassDay& line : std::as_const(m_classes)) {
        const QString name = QStringLiteral("%1%2").arg(line.grade).arg(line.number);
        if (name == digits) {
            begins = &line;
            break;
        }
        const bool starts = name.startsWith(digits) ||
                            searchKeyMatches(searchKey(line.className), typed) ||
                            line.shortName.contains(typed.trimmed());
        begins = begins == nullptr && starts ? &line : begins;
    }
    if (begins == nullptr) {
        return {};
    }
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->item(row, 0)->data(classRole).value<ClassId>() == begins->schoolClass) {
            m_table->setCurrentIndex(m_model->index(row, 0));
        }
    }
    return begins->shortName;
}

void SchoolDayView::show(const QList<ClassDay>& classes, const RollKey& current) {
    m_classes = classes;
    m_current = current;
    fill();
    showTiles();
}

void SchoolDayView::fill() {
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Class"), tr("Expected"), sessionName(Session::Morning),
                                        tr("Present"), tr("Away"), sessionName(Session::Afternoon),
                                        tr("Present"), tr("Away")});
    int chosen = 0;
    QList<ClassId> rows;
    for (const ClassDay& line : std::as_const(m_classes)) {
        auto row = static_cast<int>(rows.indexOf(line.schoolClass));
        if (row < 0) {
            row = static_cast<int>(rows.size());
            rows.append(line.schoolClass);
            auto* name = new QStandardItem(line.className);
            name->setData(true, role::strong);
            name->setData(QVariant::fromValue(line.schoolClass), classRole);
            m_model->setItem(row, 0, name);
            m_model->setItem(row, 1, new QStandardItem(number(line.totals.expected)));
            chosen = line.schoolClass == m_current.schoolClass ? row : chosen;
        }
        int column = line.session == Session::Morning ? 2 : afternoonColumn;
        for (auto* cell : cells(line, m_current.day)) {
            m_model->setItem(row, column++, cell);
        }
    }
    const int widths[] = {120, 70, 320, 60, 60, 320, 60, 60};
    for (int i = 0; i < m_model->columnCount(); ++i) {
        m_table->setColumnWidth(i, widths[i]);
    }
    if (m_model->rowCount() > 0) {
        m_table->setCurrentIndex(m_model->index(chosen, 0));
    }
}

void SchoolDayView::showTiles() {
    for (const auto session : allSessions) {
        int called = 0;
        int all = 0;
        int expected = 0;
        int present = 0;
        for (const ClassDay& line : std::as_const(m_classes)) {
            const bool empty = line.totals.expected == 0 && !line.takenAt.isValid();
            if (line.session != session || empty) {
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
