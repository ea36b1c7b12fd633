#pragma once

#include "core/students/student_register.h"

#include <QAbstractTableModel>

namespace xiange::ui {

/// A 学籍号 is G and the whole identity number: where that is hidden, it must be too.
QString maskedStudentNo(const QString& number);

/// Puts the lines into the order of a column; may take a second for a whole district.
void sortLines(QList<StudentLine>& lines, const QHash<StudentId, double>& absent, int column,
               Qt::SortOrder order);

/// The children of a list, a line each; nothing sensitive stands in it.
class StudentListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Name,
        Class,
        Seat,
        SexColumn,
        Groups,
        Absent,
        Phone,
        Problems,
        School,
        ColumnCount
    };
    static constexpr int idRole = Qt::UserRole + 1;

    explicit StudentListModel(QObject* parent = nullptr);

    /// `absent`: half days missed this term.
    void setLines(QList<StudentLine> lines, QHash<StudentId, double> absent = {});
    [[nodiscard]] const StudentLine& line(int row) const { return m_lines[row]; }
    /// -1 if the child is not in the list.
    [[nodiscard]] int rowOf(StudentId student) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    QList<StudentLine> m_lines;
    QHash<StudentId, double> m_absent;
};

} // namespace xiange::ui
