#pragma once

#include "core/attendance/attendance.h"

#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace xiange::ui {

class FigureTile;

/// The school's day: which classes have been called, who has not, totals.
class SchoolDayView : public QWidget {
    Q_OBJECT

public:
    explicit SchoolDayView(QWidget* parent = nullptr);

    void show(const QList<ClassDay>& classes, QDate today);

signals:
    void opened(const xiange::RollKey& key);

private:
    void showTiles(const QList<ClassDay>& classes);
    void open(const QModelIndex& index);

    QList<FigureTile*> m_tiles;
    QTableView* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
};

} // namespace xiange::ui
