#pragma once

#include "core/base/clock.h"
#include "core/students/student_register.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace xiange::ui {

/// One child beside the list. Sensitive values are masked until the eye is pressed; the look is
/// recorded by the register.
class ProfilePanel : public QFrame {
    Q_OBJECT

public:
    ProfilePanel(StudentRegister& students, const Clock& clock, QWidget* parent = nullptr);

    /// An invalid id: nobody.
    void show(StudentId student);
    [[nodiscard]] StudentId student() const { return m_student; }
    [[nodiscard]] bool isRevealed() const { return m_revealed; }

signals:
    void failed(const xiange::Error& error);
    void caseWanted(xiange::StudentId student);
    void rollWanted(xiange::StudentId student, xiange::ClassId schoolClass);

private:
    void build();
    void fill(const StudentProfile& profile, const PrivateDetails* open);
    void fillHead(const StudentProfile& profile);
    void fillPerson(const StudentProfile& profile, const PrivateDetails* open);
    void fillFamily(const QList<Guardian>& guardians);
    void fillGroups(const StudentProfile& profile);
    void fillWay(const StudentProfile& profile);
    void fillProblems(const QList<StudentProblem>& problems);
    void fillOther(const StudentProfile& profile);
    void section(const QString& title);
    void line(const QString& word, const QString& value, bool code = false);
    void toggleEye();
    void clearBody();

    StudentRegister& m_students;
    const Clock& m_clock;
    StudentId m_student;
    ClassId m_class;
    bool m_revealed = false;

    QLabel* m_name = nullptr;
    QLabel* m_facts = nullptr;
    QPushButton* m_eye = nullptr;
    QPushButton* m_case = nullptr;
    QPushButton* m_roll = nullptr;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_column = nullptr;
    QGridLayout* m_grid = nullptr;
};

} // namespace xiange::ui
