#pragma once

#include "core/indicators/indicators.h"
#include "ui/common/page.h"
#include "ui/common/theme.h"

#include <QAbstractTableModel>

#include <functional>

class QLabel;
class QMenu;
class QPushButton;
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
    QString counts = {}; ///< whether in numerator and denominator; empty for a case
};

/// Where to go from a figure that lacks something, in the words of a button.
struct WayOn {
    QString words;
    std::function<void()> go;
};

NameLine nameLine(const CountedChild& child, bool numeratorIsGood);
NameLine nameLine(const CountedCase& dropoutCase);

class NamesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Child, Class, School, Counts, State, ColumnCount };
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
    /// Below the explanation, until the next names are set.
    void offer(WayOn way);
    /// Whether the figure can be shown in parts.
    void offerBreakdowns(const QList<BrokenDownBy>& ways);

signals:
    void breakdownWanted(xiange::BrokenDownBy by);
    void going(const xiange::ui::Target& target);
    void back();

private:
    void open(int row);

    WayOn m_way;
    QPushButton* m_wayButton = nullptr;
    QPushButton* m_breakDown = nullptr;
    QMenu* m_breakdowns = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_explanation = nullptr;
    NamesModel* m_model = nullptr;
    QTableView* m_table = nullptr;
};

} // namespace xiange::ui
