#pragma once

#include "ui/common/page.h"
#include "ui/shell/search_box.h"

#include <QMainWindow>

#include <functional>
#include <map>

class QMenu;
class QStackedWidget;

namespace xiange {
class Clock;
}

namespace xiange::ui {

class Appearance;
class HelpPanel;
class MessageBar;
class NavigationRail;
class StatusLine;
class TopBar;

/// The frame around the pages. It is handed the pages and knows of none what it does.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Clock& clock, Appearance& appearance, QWidget* parent = nullptr);

    /// Takes the page; pages stand on the rail in the order in which they are added.
    void addPage(PageKind kind, Page* page);
    [[nodiscard]] Page* page(PageKind kind) const;
    [[nodiscard]] PageKind currentPage() const { return m_current; }
    void go(const Target& target);
    /// What every page shows may be old: the current one reads again now, the others when shown.
    void refreshAll();
    /// Looks whether a new day has begun, as a timer does every half minute: a program that stays
    /// open overnight must not show yesterday as today.
    void lookAtTheClock();

    void setSchools(const QStringList& names, int current);
    /// Tells every page which school is looked at.
    void useSchool(SchoolId school);
    /// 0: no week of term.
    void setDay(const QDate& date, int week);
    void setAccount(const QString& name, const QString& duty);
    /// The short name of the open database stands in the title.
    void setDatabase(const QString& name);
    /// Whether nothing unfinished is in the way of leaving. Otherwise says what, and `leave` is
    /// done from the message by whoever means it (a button with `word`).
    [[nodiscard]] bool mayLeave(const QString& word, std::function<void()> leave);
    /// What would be lost now, on whichever page; empty if nothing.
    [[nodiscard]] QString unfinished() const;
    void setSearch(SearchFunction search);

    [[nodiscard]] StatusLine& statusLine() const { return *m_status; }
    [[nodiscard]] MessageBar& messages() const { return *m_messages; }
    [[nodiscard]] NavigationRail& rail() const { return *m_rail; }
    /// For what the application adds: lock, change password, leave.
    [[nodiscard]] QMenu& accountMenu() const;

signals:
    void schoolChosen(int index);
    /// A school was found by the search.
    void schoolWanted(xiange::SchoolId school);
    /// A new day: week and date of the top bar want to be set again. The pages are stale already.
    void dayBegan(QDate day);

protected:
    void showEvent(QShowEvent* event) override;
    /// Something unfinished is said first; who closes again means it.
    void closeEvent(QCloseEvent* event) override;

private:
    void showPage(PageKind kind);
    void openHit(const SearchHit& hit);
    void listen(PageKind kind, Page* page);
    void addKeys();
    void addAppearanceChoices();
    void toggleHelp();
    void nameWindow();

    const Clock& m_clock;
    Appearance& m_appearance;
    std::map<PageKind, Page*> m_pages;
    PageKind m_current = PageKind::Today;
    QDate m_today;
    QString m_database;
    bool m_warned = false; ///< that closing would lose something
    NavigationRail* m_rail = nullptr;
    TopBar* m_top = nullptr;
    MessageBar* m_messages = nullptr;
    QStackedWidget* m_stack = nullptr;
    HelpPanel* m_help = nullptr;
    StatusLine* m_status = nullptr;
};

} // namespace xiange::ui
