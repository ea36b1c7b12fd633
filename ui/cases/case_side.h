#pragma once

#include "core/cases/case_book.h"
#include "core/schools/schools.h"

#include <QWidget>

class QVBoxLayout;

namespace xiange::ui {

class Card;

/// Beside the timeline: who answers for this child, level by level, and the causes with what
/// helps against them.
class CaseSide : public QWidget {
    Q_OBJECT

public:
    explicit CaseSide(QWidget* parent = nullptr);

    void show(const CaseChild& child, const QList<AreaLink>& chain, const QList<Cause>& causes);

private:
    QWidget* makeLink(const QString& level, const QString& person);

    QVBoxLayout* m_column = nullptr;
    Card* m_chain = nullptr;
    Card* m_causes = nullptr;
};

} // namespace xiange::ui
