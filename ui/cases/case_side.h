#pragma once

#include "core/cases/case_book.h"
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

    void showChild(const QList<Responsible>& chain);
    /// The same chain, its phones in full.
    void showChain(const QList<Responsible>& chain);
    void show(const CaseFile& file, const QList<Responsible>& chain, QDate today,
              const case_rules::Thresholds& thresholds);

    /// Whether this person may enter who answers for areas, school and classes.
    void setMayAssign(bool may) { m_mayAssign = may; }

signals:
    void phonesWanted();
    void assignWanted(const xiange::Responsible& one);

private:
    Card* add(const QString& title, const QString& objectName);
    void clear();
    void addChain(const QList<Responsible>& chain);
    void fillChain(const QList<Responsible>& chain);
    QWidget* makeLink(const Responsible& one);
    void addCauses(const Timeline& timeline, QDate today);
    void addLegalSteps(const Timeline& timeline, const case_rules::Thresholds& thresholds);
    void addFollowUp(const CaseFile& file, QDate today, const case_rules::Thresholds& thresholds);
    void addLetters(const Timeline& timeline, QDate today,
                    const case_rules::Thresholds& thresholds);
    static void addLine(Card* card, const QString& text, Tone tone);

    QVBoxLayout* m_column = nullptr;
    QList<Card*> m_cards;
    Card* m_chain = nullptr;
    bool m_mayAssign = true;
};

} // namespace xiange::ui
