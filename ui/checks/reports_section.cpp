#include "ui/checks/reports_section.h"

#include "ui/checks/report_inbox_view.h"
#include "ui/checks/report_make_view.h"
#include "ui/common/buttons.h"
#include "ui/common/choices.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace xiange::ui {

ReportsSection::ReportsSection(ReportDesk& desk, MonthPapers papers, ReportInbox& inbox,
                               TownLedger& ledger, const Clock& clock, Prompt& prompt,
                               QWidget* parent)
    : ChecksSection(tr("Reporting"), parent) {
    setObjectName(QStringLiteral("reportsSection"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    m_views = new Choices(Choices::Look::Chips, this);
    describe(m_views, QStringLiteral("reportViews"), tr("Reporting"));
    m_views->setWords({tr("From the school upward"), tr("Received from schools")});
    m_stack = new QStackedWidget(this);
    m_make = new ReportMakeView(desk, std::move(papers), clock, prompt, m_stack);
    m_inbox = new ReportInboxView(inbox, ledger, clock, prompt, m_stack);
    m_stack->addWidget(m_make);
    m_stack->addWidget(m_inbox);
    column->addWidget(m_views, 0, Qt::AlignLeft);
    column->addWidget(m_stack, 1);
    // Who belongs to no single school receives.
    const bool receives = inbox.mayReceive().has_value();
    m_views->setVisible(receives);
    connect(m_views, &Choices::chosen, this, &ReportsSection::showView);
    connect(m_make, &ReportMakeView::failed, this, &ChecksSection::failed);
    connect(m_make, &ReportMakeView::noticed, this, &ChecksSection::noticed);
    connect(m_make, &ReportMakeView::saved, this, &ChecksSection::saved);
    connect(m_inbox, &ReportInboxView::failed, this, &ChecksSection::failed);
    connect(m_inbox, &ReportInboxView::noticed, this, &ChecksSection::noticed);
    connect(m_inbox, &ReportInboxView::saved, this, &ChecksSection::saved);
}

void ReportsSection::showView(int index) {
    m_views->setCurrent(index);
    m_stack->setCurrentIndex(index);
    refresh();
}

void ReportsSection::refresh() {
    if (m_stack->currentIndex() == 0) {
        m_make->refresh();
    } else {
        m_inbox->refresh();
    }
}

void ReportsSection::useSchool(SchoolId school) {
    m_make->useSchool(school);
    // With no school chosen, the schools' files are what one comes for.
    if (m_views->isVisibleTo(this)) {
        m_views->setCurrent(school.isValid() ? 0 : 1);
        m_stack->setCurrentIndex(school.isValid() ? 0 : 1);
    }
}

void ReportsSection::print() {
    m_make->print();
}

QString ReportsSection::help() const {
    return tr("<p>No network is needed: a school writes one signed file a month, the town opens "
              "the files of its schools, many at once. An altered file is refused; the same file "
              "twice changes nothing. A school's key is compared once by phone.</p>"
              "<p><b>Ctrl+Enter</b> write the file · <b>Ctrl+P</b> print the report · "
              "<b>Ctrl+O</b> open files · "
              "<b>Ctrl+Shift+E</b> the town's ledger</p>");
}

} // namespace xiange::ui
