#pragma once

#include "core/cases/case_book.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace xiange::ui {

class Card;
class CaseSide;
class EmptyState;
class EntryForm;
class NextStepCard;
class TimelineView;

/// One case: who, the facts in a paragraph, the next step, what happened, who answers, why.
class CaseView : public QWidget {
    Q_OBJECT

public:
    /// `form` is shown in the place of the next step while somebody writes.
    CaseView(EntryForm* form, QWidget* parent = nullptr);

    void show(const CaseFile& file, const QList<Responsible>& chain, QDate today,
              const case_rules::Thresholds& thresholds);
    /// A child without an open case.
    void showChild(const CaseChild& child, const QList<Responsible>& chain, QDate today);
    /// The chain again, with the phones.
    void showChain(const QList<Responsible>& chain);
    void showNothing(const QString& sentence, const QString& note);
    void showForm(bool shown);
    [[nodiscard]] CaseSide* side() const { return m_side; }
    [[nodiscard]] EmptyState* empty() const { return m_empty; }
    [[nodiscard]] TimelineView* timeline() const { return m_timeline; }

signals:
    void furtherWanted(const xiange::case_rules::NextStep& step);
    void stepWanted();
    void entryWanted(xiange::EntryKind kind);
    void correctionWanted(xiange::EntryId entry);
    void evidenceWanted(xiange::EvidenceId evidence);
    /// The code of a paper's kind.
    void paperWanted(const QString& kind);
    /// The phones of the responsible persons.
    void phonesWanted();
    /// Nobody answers for the child at this level yet, or without a phone.
    void assignWanted(const xiange::Responsible& one);

private:
    QWidget* makeHeader();
    void fillMenus(const CaseFile& file);
    void addEarlierVisits(const Timeline& timeline, const QString& code);

    EntryForm* m_form = nullptr;
    QStackedWidget* m_stack = nullptr;
    EmptyState* m_empty = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_state = nullptr;
    QLabel* m_story = nullptr;
    QPushButton* m_contact = nullptr;
    QPushButton* m_record = nullptr;
    QPushButton* m_papers = nullptr;
    QMenu* m_recordMenu = nullptr;
    QMenu* m_papersMenu = nullptr;
    NextStepCard* m_step = nullptr;
    Card* m_timelineCard = nullptr;
    TimelineView* m_timeline = nullptr;
    CaseSide* m_side = nullptr;
};

} // namespace xiange::ui
