#pragma once

#include "core/cases/case_book.h"
#include "core/schools/schools.h"
#include "ui/common/theme.h"

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

    void showChild(const CaseChild& child, const QList<AreaLink>& chain);
    void show(const CaseFile& file, const QList<AreaLink>& chain, QDate today,
              const case_rules::Thresholds& thresholds);

private:
    Card* add(const QString& title, const QString& objectName);
    void clear();
    void addChain(const CaseChild& child, const QList<AreaLink>& chain);
    void addCauses(const Timeline& timeline, QDate today);
    void addLegalSteps(const Timeline& timeline, const case_rules::Thresholds& thresholds);
    void addFollowUp(const CaseFile& file, QDate today, const case_rules::Thresholds& thresholds);
    void addLetters(const Timeline& timeline, QDate today,
                    const case_rules::Thresholds& thresholds);
    static void addLine(Card* card, const QString& text, Tone tone);
    QWidget* makeLink(Card* card, const QString& level, const QString& person);

    QVBoxLayout* m_column = nullptr;
    QList<Card*> m_cards;
};

} // namespace xiange::ui
