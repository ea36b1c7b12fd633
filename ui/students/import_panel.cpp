#include "ui/students/import_panel.h"

#include "core/students/column_choices.h"
#include "ui/common/background_work.h"
#include "ui/common/buttons.h"
#include "ui/common/choices.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/message_bar.h"
#include "ui/students/changes_review.h"
#include "ui/students/drop_zone.h"
#include "ui/students/import_columns_step.h"
#include "ui/students/import_header_step.h"
#include "ui/students/import_history.h"
#include "ui/students/import_review.h"
#include "ui/students/step_strip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xiange::ui {

ImportPanel::ImportPanel(const Imports& imports, const Clock& clock, Prompt& prompt,
                         QWidget* parent)
    : QWidget(parent)
    , m_imports(imports)
    , m_clock(clock)
    , m_prompt(prompt)
    , m_work(new BackgroundWork(this)) {
    build();
    listen();
    goTo(Choosing);
}

ImportPanel::~ImportPanel() = default;

void ImportPanel::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    buildHeading(column);
    m_stack = new QStackedWidget(this);
    buildStack();
    column->addWidget(m_stack, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::m);
    m_foot = bodyLabel({}, Tone::Muted, this);
    foot->addWidget(m_foot);
    foot->addStretch(1);
    m_undo = secondaryButton(tr("Take this import back"), this);
    m_back = secondaryButton(tr("Back"), this);
    m_cancel = secondaryButton(tr("Cancel"), this);
    m_go = primaryButton({}, this);
    for (auto* button : {m_undo, m_back, m_cancel, m_go}) {
        foot->addWidget(button);
    }
    column->addLayout(foot);
    buildFoot();
}

void ImportPanel::buildHeading(QVBoxLayout* column) {
    auto* heading = new QHBoxLayout;
    heading->setSpacing(space::m);
    heading->addWidget(pageTitle(tr("Import a roster"), this));
    m_about = bodyLabel({}, Tone::Muted, this);
    m_about->setObjectName(QStringLiteral("importAbout"));
    heading->addWidget(m_about);
    heading->addStretch(1);
    m_schools = new QComboBox(this);
    describe(
        m_schools, QStringLiteral("importSchool"),
        tr("School of the rows without a school code of their own"),
        tr("Rows that name a 学校标识码 go to that school; all others to the one chosen here"));
    m_schools->setFixedWidth(240);
    heading->addWidget(m_schools);
    m_scope = new Choices(Choices::Look::Segments, this);
    m_scope->setObjectName(QStringLiteral("importScope"));
    m_scope->setAccessibleName(tr("What the file holds"));
    m_scope->setToolTip(tr("In a whole list a child that is not named is missing; in a list of "
                           "changes it is left alone"));
    m_scope->setWords({tr("Whole list"), tr("Changes only")});
    heading->addWidget(m_scope);
    column->addLayout(heading);
    m_steps = new StepStrip({tr("Choose the file"), tr("Check the headings"),
                             tr("Match the columns"), tr("Look at the dry run"), tr("Done")},
                            this);
    column->addWidget(m_steps);
    m_messages = new MessageBar(this);
    m_messages->setObjectName(QStringLiteral("importMessage"));
    column->addWidget(m_messages);
}

void ImportPanel::buildStack() {
    auto* choosing = new QWidget(m_stack);
    auto* stacked = new QVBoxLayout(choosing);
    stacked->setContentsMargins(0, 0, 0, 0);
    stacked->setSpacing(space::m);
    m_drop = new DropZone(choosing);
    m_history = new ImportHistory(choosing);
    stacked->addWidget(m_drop, 1);
    stacked->addWidget(m_history);
    m_header = new ImportHeaderStep(m_stack);
    m_columns = new ImportColumnsStep(m_stack);
    m_review = new ImportReview(m_stack);
    m_changesReview = new ChangesReview(m_stack);
    auto* working = new QWidget(m_stack);
    auto* middle = new QVBoxLayout(working);
    middle->addStretch(1);
    m_working = sectionTitle({}, working);
    m_working->setObjectName(QStringLiteral("importWorking"));
    m_working->setAlignment(Qt::AlignHCenter);
    m_bar = new QProgressBar(working);
    m_bar->setObjectName(QStringLiteral("importProgress"));
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(420);
    middle->addWidget(m_working);
    middle->addWidget(m_bar, 0, Qt::AlignHCenter);
    middle->addStretch(2);
    for (QWidget* page :
         {choosing, static_cast<QWidget*>(m_header), static_cast<QWidget*>(m_columns),
          static_cast<QWidget*>(m_review), static_cast<QWidget*>(m_changesReview), working}) {
        m_stack->addWidget(page);
    }
}

void ImportPanel::buildFoot() {
    describe(m_undo, QStringLiteral("undoImport"),
             tr("Puts every child back as it was before this import"));
    describe(m_back, QStringLiteral("importBack"), tr("One step back"),
             QKeySequence(Qt::ALT | Qt::Key_Left));
    describe(m_cancel, QStringLiteral("importCancel"), tr("Stop; nothing is kept"),
             QKeySequence(Qt::Key_Escape));
    describe(m_go, QStringLiteral("importGo"), tr("Go on"),
             QKeySequence(Qt::CTRL | Qt::Key_Return));
}

void ImportPanel::listen() {
    connect(m_work, &BackgroundWork::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setRange(0, static_cast<int>(total));
        m_bar->setValue(static_cast<int>(done));
        if (total > 0) {
            m_working->setText(tr("%1 of %2 rows").arg(number(done), number(total)));
        }
    });
    connect(m_drop, &DropZone::dropped, this, &ImportPanel::readFile);
    connect(m_drop, &DropZone::chooseWanted, this, &ImportPanel::chooseFile);
    connect(m_header, &ImportHeaderStep::chosen, this, [this](int sheet, qsizetype row) {
        showTable(tableAt(m_file->workbook, sheet, row));
        m_header->show(*m_file);
        showFoot();
    });
    connect(m_columns, &ImportColumnsStep::chosen, this,
            [this](int column, std::optional<Heading> heading, int member) {
                chooseColumn(m_file->table, column, heading, member);
                m_columnsChosen = true;
                // The combo that sent this is replaced, so not before it has finished.
                QMetaObject::invokeMethod(
                    m_columns, [this] { m_columns->show(*m_file); }, Qt::QueuedConnection);
                showFoot();
            });
    connect(m_review, &ImportReview::rejectedWanted, this, &ImportPanel::saveRejected);
    connect(m_changesReview, &ChangesReview::rejectedWanted, this, &ImportPanel::saveRejected);
    connect(m_review, &ImportReview::numbersWanted, this, &ImportPanel::revealNumbers);
    connect(m_changesReview, &ChangesReview::numbersWanted, this, &ImportPanel::revealNumbers);
    connect(m_schools, &QComboBox::activated, this, [this] {
        m_otherCode = false;
        if (m_step == Trying || m_step == Columns) {
            tryAgain();
        }
    });
    connect(m_scope, &Choices::chosen, this, [this] {
        if (m_step == Trying) {
            tryAgain();
        }
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { takeBack(m_import); });
    connect(m_history, &ImportHistory::undoWanted, this, &ImportPanel::takeBack);
    connect(m_back, &QPushButton::clicked, this, &ImportPanel::back);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_work->isRunning()) {
            m_work->cancel();
            m_working->setText(tr("Stopping …"));
        } else {
            emit closed();
        }
    });
    connect(m_go, &QPushButton::clicked, this, &ImportPanel::goOn);
}

void ImportPanel::goTo(Step step) {
    m_step = step;
    const bool changes = m_file && isListOfChanges();
    if (step != Working) {
        m_steps->setCurrent(static_cast<int>(step));
    }
    // The pages of the stack, in the order of buildStack.
    enum Page { ChoosingPage, HeaderPage, ColumnsPage, ReviewPage, ChangesPage, WorkingPage };
    const Page page = step == Choosing  ? ChoosingPage
                      : step == Header  ? HeaderPage
                      : step == Columns ? ColumnsPage
                      : step == Working ? WorkingPage
                      : changes         ? ChangesPage
                                        : ReviewPage;
    m_stack->setCurrentIndex(page);
    if (step == Choosing) {
        showHistory();
        m_about->clear();
    } else if (step == Header) {
        m_header->show(*m_file);
    } else if (step == Columns) {
        m_columns->show(*m_file);
    } else if (step == Working) {
        m_bar->setRange(0, 0);
    }
    showFoot();
    if (step == Choosing) {
        m_drop->setFocus();
    } else if (m_go->isVisible()) {
        m_go->setFocus();
    }
}

void ImportPanel::showFoot() {
    const bool changes = m_file && isListOfChanges();
    const int able = changes ? m_changesPlan.applied : m_plan.newOnes + m_plan.changed;
    const bool reviewing = m_step == Trying;
    m_foot->setText(reviewing ? tr("Imported in one piece; can be taken back as a whole")
                              : QString());
    m_scope->setVisible(!changes && (m_step == Choosing || reviewing));
    m_schools->setVisible(m_schools->count() > 0 && m_step != Working && m_step != Done);
    m_back->setVisible(m_step == Header || m_step == Columns || reviewing);
    m_undo->setVisible(m_step == Done && m_import.isValid());
    m_cancel->setVisible(m_step != Done);
    m_cancel->setText(m_step == Choosing ? tr("Back to the list") : tr("Cancel"));
    m_go->setVisible(m_step != Choosing && m_step != Working);
    switch (m_step) {
    case Header:
        m_go->setText(tr("Next: the columns"));
        m_go->setEnabled(true);
        return;
    case Columns:
        m_go->setText(tr("Next: dry run"));
        m_go->setEnabled(changes || ImportColumnsStep::missing(m_file->table).isEmpty());
        return;
    case Done:
        m_go->setText(tr("To the children"));
        m_go->setEnabled(true);
        return;
    case Trying:
        m_go->setText(able == 0 ? tr("Nothing to import")
                      : changes ? tr("Record %n changes", nullptr, able)
                                : tr("Import %n children", nullptr, able));
        m_go->setEnabled(able > 0);
        return;
    case Choosing:
    case Working:
        return;
    }
}

} // namespace xiange::ui
