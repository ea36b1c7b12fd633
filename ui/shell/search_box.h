#pragma once

#include "core/base/id.h"

#include <QLineEdit>
#include <QTimer>

#include <functional>
#include <vector>

class QFrame;
class QListWidget;

namespace xiange::ui {

/// One child found: who, where, and what tells two of the same name apart; or a class or school,
/// which have no student.
struct SearchHit {
    StudentId student;
    QString name;
    QString place; ///< class, school
    QString note;  ///< 学籍号, case state …
    ClassId schoolClass = {};
    SchoolId school = {};
};

/// Finds children by what was typed; must answer within 100 ms.
using SearchFunction = std::function<std::vector<SearchHit>(const QString& typed)>;

/// The search everywhere of the top bar: results below while typing, Enter opens.
class SearchBox : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);
    ~SearchBox() override;

    void setSearch(SearchFunction search) { m_search = std::move(search); }
    [[nodiscard]] const std::vector<SearchHit>& hits() const { return m_hits; }

signals:
    void opened(const xiange::ui::SearchHit& hit);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void look();
    void showHits();
    void open(int row);

    SearchFunction m_search;
    std::vector<SearchHit> m_hits;
    QTimer m_pause;
    QFrame* m_popup = nullptr;
    QListWidget* m_list = nullptr;
};

} // namespace xiange::ui
