#include "ui/checks/report_make_view.h"

#include "core/reports/monthly_reports.h"
#include "ui/checks/report_rows.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/empty_state.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"
#include "ui/common/table_look.h"
#include "ui/common/tone_line.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

namespace xiange::ui {

void offerMonths(QComboBox& box, QDate today) {
    constexpr int most = 13; // a year and this month
    const QSignalBlocker quiet(&box);
    const QString before = box.currentData().toString();
    box.clear();
    for (int back = 0; back < most; ++back) {
        const ReportMonth month = ReportMonth::of(today.addMonths(-back));
        box.addItem(QLocale().toString(month.first, ReportMakeView::tr("MMMM yyyy")), month.text());
    }
    box.setCurrentIndex(std::max(0, box.findData(before)));
}

ReportMakeView::ReportMakeView(ReportDesk& desk, MonthPapers papers, const Clock& clock,
                               Prompt& prompt, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_papers(std::move(papers)), m_clock(clock), m_prompt(prompt) {
    setObjectName(QStringLiteral("reportMake"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    m_months = new QComboBox(this);
    describe(m_months, QStringLiteral("reportMonths"), tr("Month"));
    m_figures = new ToneLine(this);
    m_figures->setObjectName(QStringLiteral("reportFigures"));
    m_write = primaryButton(tr("Write the month's file …"), this);
    describe(m_write, QStringLiteral("reportWrite"),
             tr("Writes one signed file to hand to the town"),
             QKeySequence(Qt::CTRL | Qt::Key_Return));
    row->addWidget(m_months);
    row->addWidget(m_figures);
    row->addStretch(1);
    m_print = secondaryButton(tr("Print the report"), this);
    describe(m_print, QStringLiteral("reportPrint"),
             tr("The monthly report to sign; a zero report where there is nothing (Ctrl+P)"));
    auto* sheet = secondaryButton(tr("Spreadsheet"), this);
    describe(sheet, QStringLiteral("reportSheet"),
             tr("The monthly report as a workbook; of all schools where none is chosen"),
             QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    row->addWidget(m_print);
    row->addWidget(sheet);
    row->addWidget(m_write);
    connect(m_print, &QPushButton::clicked, this, &ReportMakeView::print);
    connect(sheet, &QPushButton::clicked, this, &ReportMakeView::saveSheet);
    column->addLayout(row);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(QStringLiteral("check"), QString(), {}, m_stack);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(buildContent());
    column->addWidget(m_stack, 1);
    fillMonths();
    connect(m_months, &QComboBox::currentIndexChanged, this, &ReportMakeView::refresh);
    connect(m_write, &QPushButton::clicked, this, &ReportMakeView::write);
}

QWidget* ReportMakeView::buildContent() {
    m_card = new Card(tr("What the file holds"), {}, m_stack);
    m_words = bodyLabel({}, Tone::Plain, m_card);
    m_words->setObjectName(QStringLiteral("reportWords"));
    m_words->setWordWrap(true);
    m_words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_key = bodyLabel({}, Tone::Muted, m_card);
    m_key->setObjectName(QStringLiteral("reportKey"));
    m_key->setWordWrap(true);
    m_key->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    m_key->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_table = new QTableView(m_card);
    describe(m_table, QStringLiteral("reportCases"), tr("Children named in the file"));
    m_model = new QStandardItemModel(this);
    m_table->setModel(m_model);
    dressTable(m_table);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_card->body()->addWidget(m_words);
    m_card->body()->addWidget(m_key);
    m_card->body()->addWidget(m_table, 100);
    m_card->body()->addStretch(1);
    return m_card;
}

void ReportMakeView::useSchool(SchoolId school) {
    m_school = school;
}

void ReportMakeView::fillMonths() {
    offerMonths(*m_months, m_clock.today());
}

ReportMonth ReportMakeView::month() const {
    return ReportMonth::parse(m_months->currentData().toString())
        .value_or(ReportMonth::of(m_clock.today()));
}

void ReportMakeView::refresh() {
    m_stack->setCurrentIndex(0);
    m_write->setEnabled(false);
    m_print->setEnabled(false);
    m_figures->setPieces({});
    if (!m_school.isValid()) {
        m_empty->say(tr("Choose a school"),
                     tr("Each school reports its own month: choose one at the top."));
        return;
    }
    const auto report = m_desk.report(month(), m_school);
    const auto key = m_desk.fingerprint(m_school);
    if (!report || !key) {
        m_empty->say(report ? key.error().text : report.error().text);
        return;
    }
    m_key->setText(tr("The file is signed with the school's key and not encrypted: hand it over in "
                      "person or by the office network. The town asks for the key once by phone: "
                      "%1")
                       .arg(*key));
    show(*report);
}

void ReportMakeView::show(const SchoolReport& report) {
    m_report = report;
    const MonthlyFigures& f = report.figures;
    m_figures->setPieces({{tr("pupils"), number(report.enrolled), Tone::Plain},
                          {tr("suspected"), number(f.openSuspected), Tone::Caution},
                          {tr("confirmed"), number(f.openConfirmed), Tone::Danger},
                          {tr("followed up"), number(f.openReturned), Tone::Good}});
    QString words = f.isZero()
                        ? tr("Zero report: no suspected or confirmed dropout in the month, none "
                             "open at its end.")
                        : tr("In the month: %1 newly suspected, %2 confirmed, %3 back at school, "
                             "%4 closed.")
                              .arg(f.month.suspected)
                              .arg(f.month.confirmed)
                              .arg(f.month.returned)
                              .arg(f.month.closed);
    words +=
        u' ' + tr("Counted up to %1: %2 classes, %3 pupils, %n child(ren) named. ID numbers, "
                  "phones and addresses are not in it.",
                  nullptr, static_cast<int>(report.cases.size()))
                   .arg(fullDate(report.until), number(report.classes), number(report.enrolled));
    m_words->setText(words);
    m_card->setNote(report.schoolName);
    fillReported(*m_model, report);
    for (int column = 0; column < 3; ++column) {
        m_table->setColumnWidth(column, 160);
    }
    m_table->setVisible(!report.cases.isEmpty());
    m_write->setEnabled(true);
    m_print->setEnabled(true);
    m_stack->setCurrentIndex(1);
}

void ReportMakeView::print() {
    if (!m_school.isValid()) {
        emit noticed(tr("Each school reports its own month: choose one at the top."));
        return;
    }
    const auto printed = m_papers.paper(month(), m_school).and_then([this](const PaperText& text) {
        return m_papers.out.print(this, text);
    });
    if (!printed) {
        emit failed(printed.error());
    } else if (*printed && m_papers.printed) {
        if (const auto noted = m_papers.printed(month(), m_school); !noted) {
            emit failed(noted.error());
        } else {
            emit saved();
        }
    }
}

void ReportMakeView::saveSheet() {
    const QString path = m_prompt.saveFile(
        this, tr("The monthly report"), QStringLiteral("%1防流控辍月报.xlsx").arg(month().text()),
        tr("Spreadsheet (*.xlsx)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto written = m_papers.sheet(month(), m_school, path); !written) {
        emit failed(written.error());
        return;
    }
    emit saved();
    emit noticed(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
}

void ReportMakeView::write() {
    const QString path = m_prompt.saveFile(
        this, tr("The month's file"),
        QStringLiteral("%1%2防流控辍月报.xgreport").arg(m_report.schoolName, month().text()),
        tr("Month's file of a school (*.xgreport)"));
    if (path.isEmpty()) {
        return;
    }
    const auto written = m_desk.write(month(), m_school, path);
    if (!written) {
        emit failed(written.error());
        return;
    }
    emit saved();
    emit noticed(tr("Written: %1").arg(QDir::toNativeSeparators(path)));
    refresh();
}

} // namespace xiange::ui
