#include "ui/students/import_panel.h"

#include "ui/common/background_work.h"
#include "ui/common/buttons.h"
#include "ui/common/choices.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/message_bar.h"
#include "ui/common/prompt.h"
#include "ui/students/drop_zone.h"
#include "ui/students/import_history.h"
#include "ui/students/import_review.h"
#include "ui/students/step_strip.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xiange::ui {

/// A file read and what importing it would do.
struct ImportPanel::Dry {
    std::shared_ptr<RosterFile> file;
    Result<RosterPlan> plan = tl::make_unexpected(Error{});
};

ImportPanel::ImportPanel(RosterImport& rosters, const Clock& clock, Prompt& prompt, QWidget* parent)
    : QWidget(parent)
    , m_rosters(rosters)
    , m_clock(clock)
    , m_prompt(prompt)
    , m_work(new BackgroundWork(this)) {
    build();
    connect(m_work, &BackgroundWork::progressed, this, [this](qint64 done, qint64 total) {
        m_bar->setRange(0, static_cast<int>(total));
        m_bar->setValue(static_cast<int>(done));
        m_working->setText(tr("%1 of %2 rows").arg(number(done), number(total)));
    });
    goTo(Choosing);
}

ImportPanel::~ImportPanel() = default;

void ImportPanel::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(space::m);
    heading->addWidget(pageTitle(tr("Import a roster"), this));
    m_about = bodyLabel({}, Tone::Muted, this);
    m_about->setObjectName(QStringLiteral("importAbout"));
    heading->addWidget(m_about);
    heading->addStretch(1);
    m_scope = new Choices(Choices::Look::Segments, this);
    m_scope->setObjectName(QStringLiteral("importScope"));
    m_scope->setAccessibleName(tr("What the file holds"));
    m_scope->setToolTip(tr("In a whole list a child that is not named is missing; in a list of "
                           "changes it is left alone"));
    m_scope->setWords({tr("Whole list"), tr("Changes only")});
    heading->addWidget(m_scope);
    column->addLayout(heading);
    m_steps = new StepStrip(
        {tr("Choose the file"), tr("Look at the dry run"), tr("Import"), tr("Done")}, this);
    column->addWidget(m_steps);
    m_messages = new MessageBar(this);
    m_messages->setObjectName(QStringLiteral("importMessage"));
    column->addWidget(m_messages);

    m_stack = new QStackedWidget(this);
    auto* choosing = new QWidget(m_stack);
    auto* stacked = new QVBoxLayout(choosing);
    stacked->setContentsMargins(0, 0, 0, 0);
    stacked->setSpacing(space::m);
    m_drop = new DropZone(choosing);
    m_history = new ImportHistory(choosing);
    stacked->addWidget(m_drop, 1);
    stacked->addWidget(m_history);
    m_review = new ImportReview(m_stack);
    auto* working = new QWidget(m_stack);
    auto* middle = new QVBoxLayout(working);
    middle->addStretch(1);
    m_working = sectionTitle({}, working);
    m_working->setAlignment(Qt::AlignHCenter);
    m_bar = new QProgressBar(working);
    m_bar->setObjectName(QStringLiteral("importProgress"));
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(420);
    middle->addWidget(m_working);
    middle->addWidget(m_bar, 0, Qt::AlignHCenter);
    middle->addStretch(2);
    m_stack->addWidget(choosing);
    m_stack->addWidget(m_review);
    m_stack->addWidget(working);
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

void ImportPanel::buildFoot() {
    describe(m_undo, QStringLiteral("undoImport"),
             tr("Puts every child back as it was before this import"));
    describe(m_back, QStringLiteral("importBack"), tr("Choose another file"),
             QKeySequence(Qt::ALT | Qt::Key_Left));
    describe(m_cancel, QStringLiteral("importCancel"), tr("Stop; nothing is kept"),
             QKeySequence(Qt::Key_Escape));
    describe(m_go, QStringLiteral("importGo"), tr("Go on"),
             QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_drop, &DropZone::dropped, this, &ImportPanel::readFile);
    connect(m_drop, &DropZone::chooseWanted, this, &ImportPanel::chooseFile);
    connect(m_review, &ImportReview::rejectedWanted, this, &ImportPanel::saveRejected);
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
    connect(m_go, &QPushButton::clicked, this, [this] {
        if (m_step == Done) {
            emit closed();
        } else if (m_step == Trying) {
            doImport();
        }
    });
}

bool ImportPanel::isBusy() const {
    return m_work->isRunning();
}

void ImportPanel::wait() {
    m_work->wait();
}

void ImportPanel::begin(SchoolId school) {
    if (isBusy()) {
        return;
    }
    m_school = school;
    m_file.reset();
    m_plan = {};
    m_import = {};
    m_messages->dismiss();
    goTo(Choosing);
}

RosterOptions ImportPanel::options() const {
    RosterOptions made;
    made.school = m_school;
    made.changesOnly = m_scope->current() == 1;
    return made;
}

void ImportPanel::chooseFile() {
    const QString path =
        m_prompt.openFile(this, tr("Choose the roster file"),
                          tr("Spreadsheets (*.xlsx *.xls *.ods *.csv *.txt);;All files (*)"));
    if (!path.isEmpty()) {
        readFile(path);
    }
}

void ImportPanel::readFile(const QString& path) {
    m_messages->dismiss();
    const bool begun = m_work->start(
        [this, path, wanted = options()](WorkProgress& progress) -> Dry {
            auto file = RosterImport::readFile(path, [&progress] { return progress.cancelled(); });
            if (!file) {
                return {nullptr, tl::make_unexpected(file.error())};
            }
            auto kept = std::make_shared<RosterFile>(std::move(*file));
            return {kept, m_rosters.plan(*kept, wanted)};
        },
        [this](Dry dry) { planned(std::move(dry)); });
    if (begun) {
        goTo(Working);
        m_working->setText(tr("Reading %1 …").arg(QFileInfo(path).fileName()));
        m_steps->setCurrent(0);
    }
}

void ImportPanel::tryAgain() {
    m_work->start(
        [this, file = m_file, wanted = options()](WorkProgress&) -> Dry {
            return {file, m_rosters.plan(*file, wanted)};
        },
        [this](Dry dry) { planned(std::move(dry)); });
}

void ImportPanel::planned(Dry dry) {
    if (!dry.plan) {
        goTo(Choosing);
        m_messages->showError(dry.plan.error());
        return;
    }
    m_file = dry.file;
    m_plan = std::move(*dry.plan);
    m_about->setText(tr("%1 · sheet %2 · %n rows", nullptr, static_cast<int>(m_plan.rows()))
                         .arg(QFileInfo(m_file->path).fileName(), m_file->sheet().name));
    m_review->show(*m_file, m_plan, false);
    goTo(Trying);
    if (m_plan.isAlarming()) {
        m_messages->showMessage(tr("More than one child in ten would change or leave. Is this the "
                                   "right file, and a whole list?"),
                                Tone::Caution);
    }
}

void ImportPanel::doImport() {
    if (m_plan.isAlarming() &&
        !m_prompt.confirm(this, tr("Many changes"),
                          tr("%1 of %2 children would change, %3 are missing from the list. "
                             "Import all the same?")
                              .arg(number(m_plan.changed), number(m_plan.knownBefore),
                                   number(m_plan.missing.size())),
                          tr("Import"))) {
        return;
    }
    const bool begun = m_work->start(
        [this, file = m_file, wanted = options()](WorkProgress& progress) {
            return m_rosters.import(*file, wanted, [&progress](int done, int total) {
                progress.report(done, total);
                return !progress.cancelled();
            });
        },
        [this](Result<RosterResult> result) { imported(std::move(result)); });
    if (begun) {
        goTo(Working);
        m_working->setText(tr("Importing …"));
    }
}

void ImportPanel::imported(Result<RosterResult> result) {
    if (!result) {
        goTo(Trying);
        m_messages->showError(result.error());
        return;
    }
    m_import = result->id;
    m_plan = std::move(result->plan);
    m_review->show(*m_file, m_plan, true);
    goTo(Done);
    m_messages->showMessage(
        tr("Imported: %1 new, %2 changed, %3 unchanged.")
            .arg(number(m_plan.newOnes), number(m_plan.changed), number(m_plan.unchanged)),
        Tone::Good);
    emit written();
}

void ImportPanel::takeBack(ImportId import) {
    if (!m_prompt.confirm(this, tr("Take the import back"),
                          tr("Every child touched by this import is put back as it was before."),
                          tr("Take back"))) {
        return;
    }
    const auto undone = m_rosters.undo(import);
    if (!undone) {
        m_messages->showError(undone.error());
        return;
    }
    emit written();
    begin(m_school);
    m_messages->showNotice(tr("Taken back: %n children are as before.", nullptr, *undone));
}

void ImportPanel::showHistory() {
    const auto batches = m_rosters.history();
    m_history->show(batches.value_or(QList<ImportBatch>()), m_clock.today());
}

void ImportPanel::saveRejected() {
    const QFileInfo source(m_file->path);
    const QString proposal =
        QStringLiteral("%1/%2-%3.xlsx")
            .arg(source.absolutePath(), source.completeBaseName(), tr("rejected"));
    const QString path =
        m_prompt.saveFile(this, tr("Save the rejected rows"), proposal, tr("Workbook (*.xlsx)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto done = RosterImport::writeRejected(*m_file, m_plan, path); !done) {
        m_messages->showError(done.error());
        return;
    }
    m_messages->showNotice(tr("Saved %n rejected rows in %1", nullptr, m_plan.rejected).arg(path));
}

void ImportPanel::back() {
    if (!isBusy()) {
        begin(m_school);
    }
}

void ImportPanel::goTo(Step step) {
    m_step = step;
    m_steps->setCurrent(static_cast<int>(step));
    m_stack->setCurrentIndex(step == Choosing ? 0 : step == Working ? 2 : 1);
    if (step == Choosing) {
        showHistory();
        m_about->clear();
    }
    if (step == Working) {
        m_bar->setRange(0, 0);
    }
    const int able = m_plan.newOnes + m_plan.changed;
    m_foot->setText(step == Trying ? tr("Imported in one piece; can be taken back as a whole")
                                   : QString());
    m_scope->setVisible(step == Choosing || step == Trying);
    m_back->setVisible(step == Trying);
    m_undo->setVisible(step == Done);
    m_cancel->setVisible(step != Done);
    m_cancel->setText(step == Choosing ? tr("Back to the list") : tr("Cancel"));
    m_go->setVisible(step == Trying || step == Done);
    m_go->setText(step == Done ? tr("To the children")
                  : able > 0   ? tr("Import %n children", nullptr, able)
                               : tr("Nothing to import"));
    m_go->setEnabled(step == Done || able > 0);
    if (step == Choosing) {
        m_drop->setFocus();
    } else if (m_go->isVisible()) {
        m_go->setFocus();
    }
}

} // namespace xiange::ui
