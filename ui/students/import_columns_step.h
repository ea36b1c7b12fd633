#pragma once

#include "core/students/roster_import.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTableView;

namespace xiange::ui {

/// 对应栏目: what each column of the file means, with values from it; every one can be changed.
class ImportColumnsStep : public QWidget {
    Q_OBJECT

public:
    explicit ImportColumnsStep(QWidget* parent = nullptr);

    void show(const RosterFile& file);
    /// What a list of children can't do without and the columns lack; empty if all is there.
    [[nodiscard]] static QString missing(const HeadingMatch& table);

signals:
    /// The person said that a column means something else; no heading: it is kept as it stands.
    void chosen(int column, std::optional<xiange::Heading> heading, int member);

private:
    void addColumn(const RosterFile& file, const MatchedColumn& column);

    QTableView* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
    QLabel* m_missing = nullptr;
};

} // namespace xiange::ui
