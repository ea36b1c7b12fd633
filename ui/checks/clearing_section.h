#pragma once

#include "core/reports/clearing_ledger.h"
#include "ui/checks/names_section.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QWidget;

namespace xiange::ui {

/// 台账销号: the three ledgers with whom they hold and who was cleared, the changes of a month, and
/// the quarterly review.
class ClearingSection : public NamesSection {
    Q_OBJECT

public:
    ClearingSection(ClearingLedgers& ledgers, const Clock& clock, Prompt& prompt,
                    QWidget* parent = nullptr);

    [[nodiscard]] QString help() const override;
    void refresh() override;

protected:
    Result<Names> read(const Wish& wish) override;
    [[nodiscard]] QDate span() const override { return m_span; }
    void shown() override;

private:
    enum View { NotAtSchool, Suspected, Confirmed, Changes, Review };
    Names namesOf(const QString& title, const QList<ClearingLine>& lines);
    Names namesOf(const QuarterReview& review);
    void sayNotCompared(Names& names, const QList<ClearingLine>& lines);
    [[nodiscard]] static Cell clearedCell(const ClearingLine& line);
    void offerSpans();
    void reviewed();

    ClearingLedgers& m_ledgers;
    const Clock& m_clock;
    QDate m_span; ///< a day of the month or quarter that is looked at
    QComboBox* m_spans = nullptr;
    QWidget* m_bar = nullptr;
    QLineEdit* m_note = nullptr;
    QPushButton* m_reviewed = nullptr;
};

} // namespace xiange::ui
