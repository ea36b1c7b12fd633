#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace xiange::ui {

class RegisterModel;

/// The head of the register: date over weekday, sign over kind; days off shaded, make-up days
/// framed.
class RegisterHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit RegisterHeader(const RegisterModel& model, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& in, int section) const override;

private:
    const RegisterModel& m_model;
};

/// Two half days in one cell.
class RegisterDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit RegisterDelegate(const RegisterModel& model, QObject* parent = nullptr);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

private:
    void paintDay(QPainter& painter, const QRect& in, const QModelIndex& index) const;
    const RegisterModel& m_model;
};

/// The register on the screen: seat and name stay where they are while the days are scrolled.
class RegisterTable : public QTableView {
    Q_OBJECT

public:
    explicit RegisterTable(RegisterModel& model, QWidget* parent = nullptr);
    /// After the model was filled: the columns share the width.
    void fit();
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

signals:
    /// Enter or a double click on a child's day.
    void dayWanted(QDate day);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void placeFrozen();
    void wantDay(const QModelIndex& index);

    RegisterModel& m_model;
    QTableView* m_frozen = nullptr;
};

} // namespace xiange::ui
