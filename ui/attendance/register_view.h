#pragma once

#include "core/attendance/roll_book.h"
#include "core/schools/schools.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace xiange::ui {

class Prompt;
class RegisterModel;
class RegisterTable;
class ToneLine;

/// 月考勤表: the register of one class and month, to look at, to print, to take away as a file.
class RegisterView : public QWidget {
    Q_OBJECT

public:
    RegisterView(RollBook& rolls, Prompt& prompt, QWidget* parent = nullptr);

    void setClasses(const QList<SchoolClass>& classes, const QString& schoolName);
    /// The month of that day.
    void show(ClassId schoolClass, QDate day);
    /// The month that is shown, read again, of this class.
    void showClass(ClassId schoolClass);
    /// Class, month and buttons: stands where the page wants it, over the table.
    [[nodiscard]] QWidget* bar() const { return m_bar; }
    void print();

    [[nodiscard]] const RegisterModel& model() const { return *m_model; }

signals:
    void classChosen(xiange::ClassId schoolClass);
    void opened(const xiange::RollKey& key);
    void failed(const xiange::Error& error);
    void noticed(const QString& text);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    void build();
    void buildBar();
    void refresh();
    void step(int months);
    void showWords();
    void savePdf();
    void saveSheet();
    [[nodiscard]] QString proposal(const QString& ending) const;
    void tell(const Result<void>& done, const QString& path);

    RollBook& m_rolls;
    Prompt& m_prompt;
    ClassId m_class;
    QDate m_month; ///< its first day

    QWidget* m_bar = nullptr;
    QPushButton* m_classes = nullptr;
    QMenu* m_menu = nullptr;
    QLabel* m_school = nullptr; ///< where there are several
    QPushButton* m_back = nullptr;
    QPushButton* m_forward = nullptr;
    QLabel* m_monthName = nullptr;
    ToneLine* m_sums = nullptr;
    RegisterModel* m_model = nullptr;
    RegisterTable* m_table = nullptr;
    QLabel* m_legend = nullptr;
    QLabel* m_notes = nullptr;
};

} // namespace xiange::ui
