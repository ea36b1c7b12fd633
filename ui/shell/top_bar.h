#pragma once

#include "ui/shell/search_box.h"

#include <QDate>
#include <QFrame>

class QLabel;
class QMenu;
class QPushButton;

namespace xiange::ui {

/// School, week and date, search, account.
class TopBar : public QFrame {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    /// With more than one name the school is a choice.
    void setSchools(const QStringList& names, int current);
    void setDay(const QDate& date, int week);
    void setAccount(const QString& name);
    [[nodiscard]] SearchBox* search() const { return m_search; }
    [[nodiscard]] QMenu* accountMenu() const { return m_accountMenu; }

signals:
    void schoolChosen(int index);

private:
    void showSchool(const QString& name, bool choice);

    QPushButton* m_school = nullptr;
    QMenu* m_schoolMenu = nullptr;
    QLabel* m_day = nullptr;
    SearchBox* m_search = nullptr;
    QPushButton* m_account = nullptr;
    QMenu* m_accountMenu = nullptr;
};

} // namespace xiange::ui
