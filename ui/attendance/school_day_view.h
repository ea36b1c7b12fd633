#pragma once

#include "core/attendance/attendance.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace xiange::ui {

class FigureTile;

/// The school's day: which classes have been called, by whom and when, who has not, totals.
class SchoolDayView : public QWidget {
    Q_OBJECT

public:
    explicit SchoolDayView(QWidget* parent = nullptr);

    /// Both half days of every class; the line of `current` is chosen.
    void show(const QList<ClassDay>& classes, const RollKey& current);
    /// Chooses the class that is meant (73, 7.3, qnj3b) and returns its name; empty if none.
    QString find(const QString& typed);
    /// Goes to the chosen class.
    void openChosen();

signals:
    void opened(const xiange::RollKey& key);
    /// A digit or letter was typed on the table: the start of a class's name.
    void findWanted(const QString& typed);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void fill();
    void showTiles();
    void open(const QModelIndex& index);

    QList<ClassDay> m_classes;
    RollKey m_current;
    QList<FigureTile*> m_tiles;
    QTableView* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
};

} // namespace xiange::ui
