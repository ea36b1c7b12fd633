#pragma once

#include "core/cases/case_book.h"
#include "ui/common/card.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace xiange::ui {

/// What has to be done next in a case: one sentence, what is there and what is missing, and the
/// one primary button.
class NextStepCard : public Card {
    Q_OBJECT

public:
    explicit NextStepCard(QWidget* parent = nullptr);

    void show(const CaseFile& file, QDate today, const case_rules::Thresholds& thresholds);
    /// For a child without a case.
    void showNoCase();

signals:
    /// One of the further steps.
    void furtherWanted(const xiange::case_rules::NextStep& step);
    /// The code of the paper that a step goes out with.
    void paperWanted(const QString& kind);

public:
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton* button() const { return m_button; }

private:
    QLabel* m_sentence = nullptr;
    QLabel* m_there = nullptr;
    QLabel* m_missing = nullptr;
    void showPaper(case_rules::NextStepKind step);
    void showFurther(const QList<case_rules::NextStep>& steps, QDate today);

    QLabel* m_whoAndWhen = nullptr;
    QPushButton* m_explain = nullptr;
    QLabel* m_explanation = nullptr;
    QVBoxLayout* m_further = nullptr;
    QPushButton* m_paper = nullptr;
    QString m_paperKind;
    QPushButton* m_button = nullptr;
};

/// What stands for a confirmation, one line each: days, contacts.
QStringList proofThere(const case_rules::ConfirmationProof& proof);

} // namespace xiange::ui
