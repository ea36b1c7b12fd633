#include "ui/attendance/register_view.h"

#include "ui/attendance/register_model.h"
#include "ui/attendance/register_print.h"
#include "ui/attendance/register_table.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"
#include "ui/common/tone_line.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xiange::ui {

RegisterView::RegisterView(RollBook& rolls, Prompt& prompt, QWidget* parent)
    : QWidget(parent), m_rolls(rolls), m_prompt(prompt) {
    build();
}

void RegisterView::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::s);
    buildBar();
    auto* card = new Card(this);
    card->body()->setContentsMargins(1, 1, 1, 1);
    m_model = new RegisterModel(this);
    m_table = new RegisterTable(*m_model, card);
    card->body()->addWidget(m_table);
    column->addWidget(card, 1);
    m_legend = smallLabel({}, this);
    m_legend->setObjectName(QStringLiteral("registerLegend"));
    m_sums = new ToneLine(this);
    m_sums->setObjectName(QStringLiteral("registerSums"));
    auto* line = new QHBoxLayout;
    m_legend->setWordWrap(true); // in English it is longer than the window is wide
    line->addWidget(m_legend, 1);
    line->addWidget(m_sums);
    column->addLayout(line);
    m_notes = smallLabel({}, this);
    m_notes->setObjectName(QStringLiteral("registerNotes"));
    m_notes->setWordWrap(true);
    column->addWidget(m_notes);
    setFocusProxy(m_table);
    connect(m_table, &RegisterTable::dayWanted, this, [this](QDate day) {
        emit opened({m_class, day, Session::Morning});
    });
}

void RegisterView::buildBar() {
    m_bar = new QWidget(this);
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_classes = quietButton({}, m_bar);
    m_classes->setProperty("kind", QStringLiteral("title"));
    m_menu = new QMenu(this);
    m_classes->setMenu(m_menu);
    describe(m_classes, QStringLiteral("registerClass"), tr("Choose the class"),
             QKeySequence(Qt::CTRL | Qt::Key_G));
    row->addWidget(m_classes);
    m_school = smallLabel({}, m_bar);
    m_school->setObjectName(QStringLiteral("registerSchool"));
    m_school->hide();
    row->addWidget(m_school);
    const auto arrow = [this](const QString& name, const QString& icon, const QString& what,
                              const QKeySequence& key, int months) {
        auto* button = iconButton(icon, what, m_bar);
        button->setProperty("kind", QStringLiteral("secondary"));
        describe(button, name, what, key);
        connect(button, &QPushButton::clicked, this, [this, months] { step(months); });
        return button;
    };
    m_back = arrow(QStringLiteral("monthBack"), QStringLiteral("back"), tr("The month before"),
                   QKeySequence(Qt::ALT | Qt::Key_Left), -1);
    m_forward = arrow(QStringLiteral("monthForward"), QStringLiteral("forward"),
                      tr("The next month"), QKeySequence(Qt::ALT | Qt::Key_Right), 1);
    m_monthName = strongLabel({}, m_bar);
    m_monthName->setObjectName(QStringLiteral("registerMonth"));
    row->addWidget(m_back);
    row->addWidget(m_monthName);
    row->addWidget(m_forward);
    row->addSpacing(space::m);
    const auto button = [this, row](QPushButton* made, const char* name, const QString& what,
                                    const QKeySequence& key, void (RegisterView::*act)()) {
        describe(made, QString::fromLatin1(name), what, key);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
    };
    button(secondaryButton(tr("Spreadsheet"), m_bar), "registerSheet",
           tr("Save the register as a spreadsheet"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E),
           &RegisterView::saveSheet);
    button(secondaryButton(tr("PDF"), m_bar), "registerPdf", tr("Save the register as a PDF"),
           QKeySequence(Qt::CTRL | Qt::Key_E), &RegisterView::savePdf);
    button(primaryButton(tr("Print"), m_bar), "registerPrint", tr("Print the register (Ctrl+P)"),
           {}, &RegisterView::print);
}

void RegisterView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_table->setFocus();
}

void RegisterView::setClasses(const QList<SchoolClass>& classes, const QString& schoolName) {
    m_menu->clear();
    for (const SchoolClass& line : classes) {
        QAction* action = m_menu->addAction(shortClassName(line.name));
        action->setData(QVariant::fromValue(line.id));
        connect(action, &QAction::triggered, this, [this, id = line.id] { emit classChosen(id); });
    }
    m_school->setText(schoolName);
    m_school->setVisible(!schoolName.isEmpty());
}

void RegisterView::show(ClassId schoolClass, QDate day) {
    m_class = schoolClass;
    m_month = QDate(day.year(), day.month(), 1);
    refresh();
    m_table->setCurrentIndex(m_model->index(0, RegisterModel::firstDayColumn + day.day() - 1));
}

void RegisterView::showClass(ClassId schoolClass) {
    m_class = schoolClass;
    refresh();
}

void RegisterView::refresh() {
    if (!m_class.isValid() || !m_month.isValid()) {
        return;
    }
    const auto month = m_rolls.month(m_class, m_month);
    if (!month) {
        emit failed(month.error());
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    m_model->show(*month);
    m_table->fit();
    m_table->setCurrentIndex(
        m_model->index(std::max(0, current.row()),
                       std::max<int>(RegisterModel::firstDayColumn, current.column())));
    showWords();
}

void RegisterView::showWords() {
    const MonthRegister& month = m_model->month();
    const auto actions = m_menu->actions();
    for (QAction* action : actions) {
        if (action->data().value<ClassId>() == m_class) {
            m_classes->setText(action->text());
            m_classes->setAccessibleName(tr("Class %1").arg(action->text()));
        }
    }
    m_monthName->setText(QLocale().toString(month.first, tr("MMMM yyyy", "a month of a year")));
    // A class belongs to one school year; the months of another are another class's.
    m_back->setEnabled(month.first > QDate(month.schoolYear, 9, 1));
    m_forward->setEnabled(month.first < QDate(month.schoolYear + 1, 8, 1));
    QList<ToneLine::Piece> pieces{{tr("School days"), number(month.schoolDays), Tone::Plain}};
    if (month.expected > 0) {
        pieces.append({tr("Attendance"),
                       percent(100.0 * static_cast<double>(month.present) /
                               static_cast<double>(month.expected)),
                       Tone::Plain});
    }
    m_sums->setPieces(pieces);
    m_legend->setText(registerLegend(month.signs).join(QStringLiteral("　")));
    const QString notes = registerNotes(month).join(QStringLiteral("　"));
    m_notes->setText(notes);
    m_notes->setVisible(!notes.isEmpty());
}

void RegisterView::step(int months) {
    m_month = m_month.addMonths(months);
    refresh();
}

QString RegisterView::proposal(const QString& ending) const {
    return registerTitle(m_model->month()) + ending;
}

void RegisterView::tell(const Result<void>& done, const QString& path) {
    if (done) {
        emit noticed(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
    } else {
        emit failed(done.error());
    }
}

void RegisterView::savePdf() {
    const QString path = m_prompt.saveFile(this, tr("Save the register as a PDF"),
                                           proposal(QStringLiteral(".pdf")), tr("PDF (*.pdf)"));
    if (!path.isEmpty()) {
        tell(writeRegisterPdf(m_model->month(), path), path);
    }
}

void RegisterView::saveSheet() {
    const QString path =
        m_prompt.saveFile(this, tr("Save the register as a spreadsheet"),
                          proposal(QStringLiteral(".xlsx")), tr("Spreadsheet (*.xlsx)"));
    if (!path.isEmpty()) {
        tell(m_rolls.exportMonth(m_model->month(), path), path);
    }
}

void RegisterView::print() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(registerTitle(m_model->month()));
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Landscape);
    if (!m_prompt.choosePrinter(this, printer)) {
        return;
    }
    if (const auto printed = printRegister(m_model->month(), printer); !printed) {
        emit failed(printed.error());
    }
}

} // namespace xiange::ui
