#include "ui/attendance/roll_grid.h"

#include "ui/attendance/roll_card.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace xiange::ui {
namespace {

constexpr int gap = 6;
constexpr int widest = 190;    ///< a card never needs more …
constexpr int narrowest = 150; ///< … nor less
constexpr int tallest = 58;
constexpr int roomy = 50; ///< below that, better another column
constexpr int lowest = 46;

} // namespace

RollGrid::RollGrid(RollModel& model, QWidget* parent)
    : QAbstractScrollArea(parent), m_model(model) {
    setObjectName(QStringLiteral("rollGrid"));
    setAccessibleName(tr("Children of the class"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A letter is a mark here, never the start of a Chinese word.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    viewport()->setAutoFillBackground(false);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_found.clear();
        m_lent = false;
        m_current = m_model.rowCount() > 0 ? 0 : -1;
        arrange();
    });
    connect(&m_model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
}

void RollGrid::arrange() {
    const int count = std::max(1, m_model.rowCount());
    const int wide = viewport()->width();
    const int high = viewport()->height();
    const int least = std::max(1, (wide + gap) / (widest + gap));
    const int most = std::max(least, (wide + gap) / (narrowest + gap));
    for (m_columns = least;; ++m_columns) {
        const int rows = (count + m_columns - 1) / m_columns;
        m_cardHeight = std::min(tallest, (high + gap) / rows - gap);
        if (m_cardHeight >= roomy || m_columns >= most) {
            break;
        }
    }
    m_cardHeight = std::max(m_cardHeight, lowest);
    const int rows = (count + m_columns - 1) / m_columns;
    const int total = rows * (m_cardHeight + gap) - gap;
    verticalScrollBar()->setRange(0, std::max(0, total - high));
    verticalScrollBar()->setPageStep(high);
    verticalScrollBar()->setSingleStep(m_cardHeight + gap);
    viewport()->update();
}

QRect RollGrid::cardRect(int row) const {
    const int wide = (viewport()->width() - (m_columns - 1) * gap) / m_columns;
    const int x = (row % m_columns) * (wide + gap);
    const int y = (row / m_columns) * (m_cardHeight + gap) - verticalScrollBar()->value();
    return {x, y, wide, m_cardHeight};
}

int RollGrid::rowAt(const QPoint& point) const {
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (cardRect(row).contains(point)) {
            return row;
        }
    }
    return -1;
}

void RollGrid::setCurrent(int row) {
    if (row < 0 || row >= m_model.rowCount() || row == m_current) {
        viewport()->update();
        return;
    }
    m_current = row;
    const QRect card = cardRect(row);
    auto* bar = verticalScrollBar();
    if (card.top() < 0) {
        bar->setValue(bar->value() + card.top());
    } else if (card.bottom() > viewport()->height()) {
        bar->setValue(bar->value() + card.bottom() - viewport()->height());
    }
    setAccessibleDescription(m_model.index(row).data(Qt::AccessibleTextRole).toString());
    viewport()->update();
    emit currentChanged(row);
}

void RollGrid::setFound(const QList<int>& rows) {
    m_found = rows;
    viewport()->update();
}

void RollGrid::takeKeysForOneMark() {
    m_lent = true;
    setFocus(Qt::OtherFocusReason);
}

void RollGrid::mark(int row, std::optional<MarkKind> kind) {
    m_model.mark(row, kind);
    setAccessibleDescription(m_model.index(row).data(Qt::AccessibleTextRole).toString());
    emit marked(row);
    if (m_lent) {
        m_lent = false;
        emit keysReturned();
    }
}

bool RollGrid::moveBy(int key) {
    const int last = m_model.rowCount() - 1;
    const int onScreen = std::max(1, viewport()->height() / (m_cardHeight + gap)) * m_columns;
    int to = m_current;
    switch (key) {
    case Qt::Key_Left:
        to = m_current - 1;
        break;
    case Qt::Key_Right:
        to = m_current + 1;
        break;
    case Qt::Key_Up:
        to = m_current - m_columns;
        break;
    case Qt::Key_Down:
        to = m_current + m_columns > last && m_current / m_columns < last / m_columns
                 ? last
                 : m_current + m_columns;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = last;
        break;
    case Qt::Key_PageUp:
        to = std::max(0, m_current - onScreen);
        break;
    case Qt::Key_PageDown:
        to = std::min(last, m_current + onScreen);
        break;
    default:
        return false;
    }
    if (to < 0 && key == Qt::Key_Up) {
        emit findWanted({});
        return true;
    }
    if (to >= 0 && to <= last) {
        // Whoever walks on with the arrows wants to stay here.
        m_lent = false;
        setFound({});
        setCurrent(to);
    }
    return true;
}

void RollGrid::keyPressEvent(QKeyEvent* event) {
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (!plain || m_current < 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (moveBy(event->key())) {
        return;
    }
    markByKey(event);
}

void RollGrid::markByKey(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        mark(m_current, std::nullopt);
        return;
    case Qt::Key_F2:
        emit noteWanted(m_current);
        return;
    case Qt::Key_Escape:
    case Qt::Key_Slash:
        m_lent = false;
        emit findWanted({});
        return;
    case Qt::Key_Menu:
        showMenu(m_current, viewport()->mapToGlobal(cardRect(m_current).center()));
        return;
    default:
        break;
    }
    const QString typed = event->text();
    if (typed.size() == 1 && typed.front().isDigit()) {
        emit findWanted(typed);
        return;
    }
    if (const auto kind = typed.size() == 1 ? markForLetter(typed.front()) : std::nullopt) {
        mark(m_current, kind);
        return;
    }
    event->ignore();
}

void RollGrid::mousePressEvent(QMouseEvent* event) {
    const int row = rowAt(event->pos());
    if (row < 0 || event->button() != Qt::LeftButton) {
        return;
    }
    setFound({});
    m_lent = false;
    setCurrent(row);
    // Present → absent → sick → personal leave → late → present.
    const auto now = m_model.row(row).child.mark;
    static constexpr MarkKind round[] = {MarkKind::Unexcused, MarkKind::Sick, MarkKind::Personal,
                                         MarkKind::Late};
    if (!now) {
        mark(row, round[0]);
        return;
    }
    const auto* found = std::find(std::begin(round), std::end(round), *now);
    const bool goesOn = found != std::end(round) && found + 1 != std::end(round);
    mark(row, goesOn ? std::optional(*(found + 1)) : std::nullopt);
}

void RollGrid::contextMenuEvent(QContextMenuEvent* event) {
    const int row = rowAt(viewport()->mapFromGlobal(event->globalPos()));
    if (row >= 0) {
        setCurrent(row);
        showMenu(row, event->globalPos());
    }
}

void RollGrid::showMenu(int row, const QPoint& at) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu, row](const QString& words, const QString& key,
                                       std::optional<MarkKind> kind) {
        auto* action = menu->addAction(QStringLiteral("%1\t%2").arg(words, key));
        connect(action, &QAction::triggered, this, [this, row, kind] { mark(row, kind); });
    };
    add(QStringLiteral("%1 %2").arg(m_model.markSigns().present, tr("Present")), tr("Space"),
        std::nullopt);
    for (const auto kind : allMarkKinds) {
        add(QStringLiteral("%1 %2").arg(m_model.markSigns().of(kind), markName(kind)),
            QString(letterOf(kind)), kind);
    }
    menu->addSeparator();
    auto* note = menu->addAction(tr("Note …") + QStringLiteral("\tF2"));
    connect(note, &QAction::triggered, this, [this, row] { emit noteWanted(row); });
    menu->popup(at);
}

void RollGrid::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void RollGrid::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) {
        m_lent = false;
    }
    viewport()->update();
}

void RollGrid::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    arrange();
}

void RollGrid::paintEvent(QPaintEvent* event) {
    QPainter p(viewport());
    CardLook look;
    look.taken = m_model.isTaken();
    look.keysHere = hasFocus();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QRect card = cardRect(row);
        if (card.intersects(event->rect())) {
            look.current = row == m_current;
            look.found = m_found.contains(row);
            paintRollCard(p, card, m_model.row(row), look, m_model.markSigns());
        }
    }
}

} // namespace xiange::ui
