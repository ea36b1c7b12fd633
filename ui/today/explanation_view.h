#pragma once

#include "core/agenda/agenda_item.h"

#include <QWidget>

class QGridLayout;

namespace xiange::ui {

/// Why a duty is there: days counted one by one, days left out and why, contacts there and
/// missing, rule and source.
class ExplanationView : public QWidget {
    Q_OBJECT

public:
    explicit ExplanationView(const AgendaItem& item, QWidget* parent = nullptr);

    /// All its words in order, for a screen reader and for copying.
    [[nodiscard]] QString text() const;

private:
    void add(const QString& label, const QString& words);

    QGridLayout* m_grid = nullptr;
    QStringList m_lines;
};

} // namespace xiange::ui
