#pragma once

#include "core/papers/town_ledger.h"
#include "core/reports/report_desk.h"
#include "ui/checks/checks_section.h"
#include "ui/checks/report_make_view.h"

class QStackedWidget;

namespace xiange::ui {

class Choices;
class Prompt;
class ReportInboxView;

/// 上报: reporting upward without a network. A school writes its month's file; the town takes the
/// files of its schools in.
class ReportsSection : public ChecksSection {
    Q_OBJECT

public:
    ReportsSection(ReportDesk& desk, MonthPapers papers, ReportInbox& inbox, TownLedger& ledger,
                   const Clock& clock, Prompt& prompt, QWidget* parent = nullptr);

    [[nodiscard]] QString help() const override;
    void refresh() override;
    void useSchool(SchoolId school) override;
    void print() override;

private:
    void showView(int index);

    Choices* m_views = nullptr;
    QStackedWidget* m_stack = nullptr;
    ReportMakeView* m_make = nullptr;
    ReportInboxView* m_inbox = nullptr;
};

} // namespace xiange::ui
