#pragma once

#include "core/indicators/indicators.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"

#include <QAbstractTableModel>

class QLabel;
class QTableView;

namespace xiange::ui {

/// One child behind a figure.
struct NameLine {
    StudentId student;
    CaseId dropoutCase; ///< where to go; the child if there is none
    QString name;
    QString className;
    QString school;
    QString state;
    Tone tone = Tone::Plain;
};

NameLine nameLine(const CountedChild& child, bool numeratorIsGood);
NameLine nameLine(const CountedCase& dropoutCase);

class NamesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Child, Class, School, State, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void set(QList<NameLine> lines);
    [[nodiscard]] const NameLine* at(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<NameLine> m_lines;
};

/// The names behind a figure, with what the figure says of itself; Enter goes to the child.
class NamesView : public QWidget {
    Q_OBJECT

public:
    explicit NamesView(QWidget* parent = nullptr);

    void set(const QString& title, const QString& explanation, QList<NameLine> lines);

signals:
    void going(const xiange::ui::Target& target);
    void back();

private:
    void open(int row);

    QLabel* m_title = nullptr;
    QLabel* m_explanation = nullptr;
    NamesModel* m_model = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace xiange::ui
