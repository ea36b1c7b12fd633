#pragma once

#include "core/base/clock.h"
#include "core/checks/term_checks.h"
#include "ui/common/background_work.h"

#include <QWidget>

class QStandardItem;
class QStandardItemModel;
class QTableView;

namespace xiange::ui {

/// The term-start checks of all schools side by side: which is how far, and until when.
class TermSchools : public QWidget {
    Q_OBJECT

public:
    TermSchools(TermChecks& checks, const Clock& clock, QWidget* parent = nullptr);

    /// Reads every school again, aside: a district has many.
    void refresh();
    void wait() { m_work.wait(); } ///< for tests

signals:
    void chosen(xiange::SchoolId school);
    void failed(const xiange::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QList<TermCheckState>& states);
    [[nodiscard]] QList<QStandardItem*> rowOf(const TermCheckState& state) const;
    void chooseCurrent();

    TermChecks& m_checks;
    const Clock& m_clock;
    BackgroundWork m_work{this};
    QTableView* m_table = nullptr;
    QStandardItemModel* m_model = nullptr;
};

} // namespace xiange::ui
