#pragma once

#include "ui/checks/checks_section.h"
#include "ui/common/background_work.h"
#include "ui/common/tone_line.h"

#include <functional>

class QHBoxLayout;
class QVBoxLayout;
class QLabel;
class QStackedWidget;
class QTableView;
class QStandardItemModel;

namespace xiange::ui {

class Choices;
class EmptyState;
class Prompt;

/// A check that comes out as names: views to choose from, figures, a table whose lines lead to the
/// child or its case, a workbook. What stands in the views is told by whoever derives from it.
class NamesSection : public ChecksSection {
    Q_OBJECT

public:
    NamesSection(const QString& title, const QString& name, Prompt& prompt, QWidget* parent);

    void refresh() override;
    void useSchool(SchoolId school) override;
    void wait() { m_work.wait(); } ///< for tests

protected:
    struct Cell {
        QString text;
        Tone tone = Tone::Plain;
        bool isTag = false;
        bool strong = false;
    };
    struct Line {
        StudentId student;
        CaseId dropoutCase;
        QList<Cell> cells;
    };
    /// What a view shows.
    struct Names {
        QList<ToneLine::Piece> figures;
        QString note;
        QStringList headings;
        QList<int> widths;
        QList<Line> lines;
        QString empty;
        QString emptyNote;
        QString fileName;
        std::function<Result<int>(const QString& path)> write;
    };

    /// What is to be read, as it was when the reading began.
    struct Wish {
        int view = 0;
        SchoolId school;
        QDate span; ///< a day of the month or quarter, where a view has one
    };
    /// Runs beside the window's thread.
    virtual Result<Names> read(const Wish& wish) = 0;
    [[nodiscard]] virtual QDate span() const { return {}; }
    /// After the names have been shown.
    virtual void shown() {}

    void setViews(const QStringList& words);
    [[nodiscard]] int view() const;
    [[nodiscard]] Line chosen() const;
    [[nodiscard]] QHBoxLayout* top() const { return m_top; }
    [[nodiscard]] QVBoxLayout* below() const { return m_below; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    [[nodiscard]] Prompt& prompt() const { return m_prompt; }
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTop(const QString& name);
    void buildTable(const QString& name);
    void showNames(const Names& names);
    void refuse(const Error& error);
    void openLine();
    void save();

    Prompt& m_prompt;
    SchoolId m_school;
    Names m_names;
    Choices* m_views = nullptr;
    QHBoxLayout* m_top = nullptr;
    QVBoxLayout* m_below = nullptr;
    ToneLine* m_figures = nullptr;
    QLabel* m_note = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QTableView* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
    bool m_again = false;        ///< asked for while one reading was going on
    BackgroundWork m_work{this}; ///< last: it waits for what uses the others
};

} // namespace xiange::ui
