#include "ui/shell/search_box.h"

#include "ui/common/theme.h"

#include <QFrame>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

namespace xiange::ui {
namespace {

constexpr int shown = 9;
constexpr int rowHeight = 36;

} // namespace

SearchBox::SearchBox(QWidget* parent) : QLineEdit(parent) {
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Search name, pinyin, student number"));
    setAccessibleName(tr("Search children"));
    setToolTip(tr("Name, pinyin, initials, student number, end of the ID number, phone; class or "
                  "school (Ctrl+K)"));
    setFixedWidth(300);
    m_pause.setSingleShot(true);
    m_pause.setInterval(120);
    connect(&m_pause, &QTimer::timeout, this, &SearchBox::look);
    connect(this, &QLineEdit::textEdited, this, [this] { m_pause.start(); });

    // A child of the window, not a window: the focus stays in the line while results show.
    m_popup = new QFrame(window());
    m_popup->setObjectName(QStringLiteral("searchPopup"));
    m_popup->setProperty("role", QStringLiteral("popup"));
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(4, 4, 4, 4);
    m_list = new QListWidget(m_popup);
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setAccessibleName(tr("Children found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list);
    m_popup->hide();
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { open(m_list->row(item)); });
}

SearchBox::~SearchBox() = default;

void SearchBox::look() {
    const QString typed = text().trimmed();
    m_hits.clear();
    if (typed.isEmpty() || !m_search) {
        m_popup->hide();
        return;
    }
    m_hits = m_search(typed);
    showHits();
}

void SearchBox::showHits() {
    m_list->clear();
    for (const auto& hit : m_hits) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1    %2    %3").arg(hit.name, hit.place, hit.note), m_list);
        item->setSizeHint(QSize(200, rowHeight));
    }
    if (m_hits.empty()) {
        auto* item = new QListWidgetItem(tr("Nobody found. Try fewer letters."), m_list);
        item->setFlags(Qt::NoItemFlags);
        item->setSizeHint(QSize(200, rowHeight));
    } else {
        m_list->setCurrentRow(0);
    }
    const int rows = std::min(shown, std::max(1, m_list->count()));
    const int wide = 520;
    const QPoint corner = mapTo(window(), QPoint(width() - wide, height() + 4));
    m_popup->setParent(window());
    m_popup->setGeometry(corner.x(), corner.y(), wide, rows * rowHeight + 12);
    m_popup->show();
    m_popup->raise();
}

void SearchBox::open(int row) {
    if (row < 0 || row >= static_cast<int>(m_hits.size())) {
        return;
    }
    const SearchHit hit = m_hits[static_cast<size_t>(row)];
    clear();
    m_hits.clear();
    m_popup->hide();
    emit opened(hit);
}

void SearchBox::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        if (m_popup->isVisible() && !m_hits.empty()) {
            const int last = static_cast<int>(m_hits.size()) - 1;
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, last));
        }
        return;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause.isActive()) {
            m_pause.stop();
            look();
        }
        open(m_list->currentRow());
        return;
    case Qt::Key_Escape:
        clear();
        m_hits.clear();
        m_popup->hide();
        window()->setFocus();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    // A click on a result comes before the popup goes.
    QTimer::singleShot(150, m_popup, [this] {
        if (!hasFocus()) {
            m_popup->hide();
        }
    });
}

void SearchBox::paintEvent(QPaintEvent* event) {
    QLineEdit::paintEvent(event);
    if (!text().isEmpty()) {
        return;
    }
    const Colours& c = colours();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    p.setFont(codeFont(11));
    const QString key = QStringLiteral("Ctrl K");
    const int wide = p.fontMetrics().horizontalAdvance(key) + 12;
    const QRectF cap(width() - wide - 8.5, (height() - 19) / 2 + 0.5, wide, 18);
    p.setPen(c.line);
    p.setBrush(c.surface);
    p.drawRoundedRect(cap, 4, 4);
    p.setPen(c.muted);
    p.drawText(cap, Qt::AlignCenter, key);
}

} // namespace xiange::ui
