#pragma once

#include "ui/attendance/roll_model.h"

#include <QAbstractScrollArea>

namespace xiange::ui {

/// The class as cards: sixty children at 1366×768 without scrolling. Arrows move, a letter marks.
class RollGrid : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit RollGrid(RollModel& model, QWidget* parent = nullptr);

    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int row);
    /// The cards that what is being typed may mean.
    void setFound(const QList<int>& rows);
    /// The next mark gives the keyboard back to whoever sent it here.
    void takeKeysForOneMark();
    [[nodiscard]] QRect cardRect(int row) const;
    [[nodiscard]] int columns() const { return m_columns; }

signals:
    void currentChanged(int row);
    /// A key or click decided about a child.
    void marked(int row);
    /// The one mark for which the keyboard was lent has been made, or it was given up.
    void keysReturned();
    /// A digit was typed: the start of a seat number. Empty: the find field is wanted.
    void findWanted(const QString& typed);
    void noteWanted(int row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void arrange();
    void mark(int row, std::optional<MarkKind> kind);
    bool moveBy(int key);
    void markByKey(QKeyEvent* event);
    void showMenu(int row, const QPoint& at);
    [[nodiscard]] int rowAt(const QPoint& point) const;

    RollModel& m_model;
    QList<int> m_found;
    int m_current = -1;
    int m_columns = 1;
    int m_cardHeight = 58;
    bool m_lent = false;
};

} // namespace xiange::ui
