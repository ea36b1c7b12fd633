#pragma once

#include "core/students/student_register.h"

#include <QAbstractTableModel>

namespace xiange::ui {

/// A 学籍号 is G and the whole identity number: where that is hidden, it must be too.
QString maskedStudentNo(const QString& number);

/// The children of a list, a line each; nothing sensitive stands in it.
class StudentListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Class, Seat, Groups, Guardian, Phone, Number, Problems, ColumnCount };
    static constexpr int idRole = Qt::UserRole + 1;

    explicit StudentListModel(QObject* parent = nullptr);

    void setLines(QList<StudentLine> lines);
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
};

} // namespace xiange::ui
