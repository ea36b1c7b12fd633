#pragma once

#include "core/checks/list_comparison.h"
#include "ui/common/card.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace xiange::ui {

/// One row of a list beside the pupil who may be meant, with what differs marked, and the three
/// decisions.
class CompareDetail : public Card {
    Q_OBJECT

public:
    explicit CompareDetail(QWidget* parent = nullptr);

    void show(const ComparedRow& row);
    void clear();
    void askWhatBecame();
    /// What the fields say, with this decision.
    [[nodiscard]] RowDecision decision(ListDecision decision) const;

signals:
    void decided(xiange::ListDecision decision);
    /// What became of the child, or the words about it, were put in: to be kept at once, and the
    /// row stays in front.
    void answered();

private:
    void buildTable();
    void buildDecision();
    void showPupil();

    ComparedRow m_row;
    QGridLayout* m_table = nullptr;
    QList<QLabel*> m_listed;
    QList<QLabel*> m_pupil;
    QComboBox* m_pupils = nullptr;
    QComboBox* m_standing = nullptr;
    QLineEdit* m_evidence = nullptr;
    QPushButton* m_same = nullptr;
    QPushButton* m_different = nullptr;
    QPushButton* m_later = nullptr;
    QLabel* m_who = nullptr;
};

} // namespace xiange::ui
