#pragma once

#include <QFrame>

class QLabel;
class QTextBrowser;

namespace xiange::ui {

/// F1: what this page is for and its keys, over the page's edge; Escape or F1 closes it.
class HelpPanel : public QFrame {
    Q_OBJECT

public:
    explicit HelpPanel(QWidget* parent = nullptr);

    void setText(const QString& title, const QString& help);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLabel* m_title = nullptr;
    QTextBrowser* m_text = nullptr;
};

} // namespace xiange::ui
