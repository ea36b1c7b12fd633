#pragma once

#include "ui/common/page.h"

#include <QAbstractButton>

#include <map>

class QLabel;
class QVBoxLayout;

namespace xiange::ui {

/// One line of the rail: icon, word, and how much is due there.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(QString icon, const QString& word, QWidget* parent);

    void setBadge(int count);
    [[nodiscard]] int badge() const { return m_badge; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_icon;
    int m_badge = 0;
};

/// The dark column at the left: word mark, the pages, who is at work.
class NavigationRail : public QWidget {
    Q_OBJECT

public:
    explicit NavigationRail(QWidget* parent = nullptr);

    void addPage(PageKind page);
    void setCurrent(PageKind page);
    void setBadge(PageKind page, int count);
    [[nodiscard]] int badge(PageKind page) const;
    void setFootNote(const QString& text);

signals:
    void chosen(xiange::ui::PageKind page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::map<PageKind, RailButton*> m_buttons;
    QVBoxLayout* m_column = nullptr;
    QString m_footNote;
};

/// The page's word on the rail, its icon, and its name for tests.
QString pageWord(PageKind page);
QString pageIcon(PageKind page);
QString pageName(PageKind page);
/// Ctrl+1 … Ctrl+8.
QKeySequence pageShortcut(PageKind page);

} // namespace xiange::ui
