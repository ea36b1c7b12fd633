#pragma once

#include "core/attendance/absent_days.h"
#include "core/base/clock.h"
#include "core/calendar/calendars.h"
#include "core/schools/schools.h"
#include "core/students/bulk_changes.h"
#include "core/students/saved_filters.h"
#include "core/students/student_export.h"
#include "core/students/student_register.h"
#include "ui/common/background_work.h"
#include "ui/common/page.h"
#include "ui/students/child_features.h"
#include "ui/students/imports.h"

#include <QTimer>

class QAction;
class QActionGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace xiange::ui {

class BulkBar;
class EmptyState;
class ImportPanel;
class YearTurnPanel;
class ProfilePanel;
class Prompt;
class StudentListModel;

/// What the list needs besides the register itself.
struct ListWork {
    StudentExport& files;
    BulkChanges& bulk;
    SavedFilters& filters;
    AbsentDays& absent;
    Calendars& calendars;
};

/// 学生: the list with its filter line, one child beside it, and the way to the roster import.
class StudentsPage : public Page {
    Q_OBJECT

public:
    StudentsPage(StudentRegister& students, const Imports& imports, Schools& schools,
                 const ListWork& work, const Clock& clock, Prompt& prompt,
                 const ChildFeatures& child, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString help() const override;
    void refresh() override;
    void goTo(const Target& target) override;
    /// The child's own record as a PDF for the guardian.
    void print() override;
    void undo() override;
    void redo() override;
    void useSchool(SchoolId school) override;
    [[nodiscard]] QString unfinished() const override;
    /// For tests: until nothing is read or written any more.
    void wait();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum View { List, Empty, Import, Turn };

    void build();
    QWidget* buildFilters(QWidget* parent);
    void buildTable();
    void listen();
    void readClasses();
    void readList();
    struct Read {
        Result<QList<StudentLine>> lines;
        QHash<StudentId, double> absent;
    };
    [[nodiscard]] std::function<Read()> reading() const;
    void take(Read read);
    void showLines(QList<StudentLine> lines, QHash<StudentId, double> absent);
    void goToChild(StudentId student);
    void sortBy(int column);
    void fillSavedFilters();
    void useFilter(const StudentFilter& kept);
    void exportTo(ExportColumns columns, bool chosenOnly);
    [[nodiscard]] QList<StudentId> chosen() const;
    void showChosen();
    void clearFilters();
    void buildMore();
    void showMore();
    [[nodiscard]] std::optional<HukouDistance> hukou() const;
    void chooseHukou(std::optional<HukouDistance> wanted);
    void readLayout();
    void keepLayout();
    void buildAside();
    void openImport();
    void openTurn();
    void backToList();
    [[nodiscard]] bool isAside() const;
    [[nodiscard]] StudentFilter filter() const;
    [[nodiscard]] bool isFiltered() const;
    /// Whether the list asks what it asked last; from now on, this is what it asked.
    bool asksTheSame();

    void undoBulk();
    void tell(const Result<QString>& what, const QString& sentence, const QString& nothing);

    StudentRegister& m_students;
    Imports m_imports;
    Schools& m_schools;
    ListWork m_work;
    const Clock& m_clock;
    Prompt& m_prompt;
    ChildFeatures m_child;
    SchoolId m_school;
    QTimer m_pause;
    QTimer m_layoutPause; ///< columns are pulled in many steps
    bool m_layoutRead = false;
    std::optional<bool> m_isSmall; ///< few enough to be read at once; counted once a refresh
    BackgroundWork m_reader;
    BackgroundWork m_writer;
    StudentId m_wanted;      ///< to be shown when the list has come
    StudentId m_stays;       ///< on the right though it is not in the list any more
    StudentFilter m_asked;   ///< what the list answers
    bool m_bulkLast = false; ///< what Ctrl+Z takes back: a change of several, or of one record
    bool m_again = false;    ///< what is being read is old before it has come
    int m_sortColumn = -1;   ///< -1: by school, class and seat
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;

    QStackedWidget* m_stack = nullptr;
    QLabel* m_count = nullptr;
    QLineEdit* m_find = nullptr;
    QComboBox* m_class = nullptr;
    QComboBox* m_status = nullptr;
    QComboBox* m_group = nullptr;
    QPushButton* m_problems = nullptr;
    QPushButton* m_more = nullptr;
    QAction* m_boards = nullptr;
    QActionGroup* m_hukou = nullptr; ///< nothing checked: whatever the hukou
    QPushButton* m_saved = nullptr;
    QPushButton* m_export = nullptr;
    BulkBar* m_bulk = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_import = nullptr;
    QTableView* m_table = nullptr;
    QLabel* m_nobody = nullptr;
    StudentListModel* m_model = nullptr;
    ProfilePanel* m_profile = nullptr;
    EmptyState* m_empty = nullptr;
    ImportPanel* m_panel = nullptr;
    QPushButton* m_turn = nullptr;
    YearTurnPanel* m_turnPanel = nullptr;
};

} // namespace xiange::ui
