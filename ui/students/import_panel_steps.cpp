#include "core/students/column_choices.h"
#include "ui/common/background_work.h"
#include "ui/common/choices.h"
#include "ui/common/formats.h"
#include "ui/common/message_bar.h"
#include "ui/common/prompt.h"
#include "ui/students/changes_review.h"
#include "ui/students/import_columns_step.h"
#include "ui/students/import_history.h"
#include "ui/students/import_panel.h"
#include "ui/students/import_review.h"
#include "ui/students/step_strip.h"

#include <QFileInfo>
#include <QLabel>
#include <QThreadPool>

#include <utility>

namespace xiange::ui {

namespace {

/// Tells the window how far the work is, and the work whether it is to go on.
ImportProgress told(WorkProgress& progress) {
    return [&progress](int done, int total) {
        progress.report(done, total);
        return !progress.cancelled();
    };
}

/// Lets go of something as large as a district's roster where it holds nobody up.
template <typename T> void dropElsewhere(T&& thing) {
    QThreadPool::globalInstance()->start(
        [old = std::make_shared<std::decay_t<T>>(std::forward<T>(thing))] {});
}

} // namespace

/// What importing a file that was read would do.
struct ImportPanel::Dry {
    Result<RosterPlan> plan = tl::make_unexpected(Error{});
    Result<ChangesPlan> changes = tl::make_unexpected(Error{});
};

bool ImportPanel::isBusy() const {
    return m_work->isRunning();
}

void ImportPanel::wait() {
    while (m_work->isRunning()) { // a dry run follows the reading
        m_work->wait();
    }
}

void ImportPanel::begin(SchoolId school) {
    if (isBusy()) {
        return;
    }
    m_school = school;
    dropElsewhere(std::exchange(m_file, nullptr));
    dropElsewhere(std::exchange(m_plan, {}));
    m_changesPlan = {};
    m_import = {};
    m_otherCode = false;
    fillSchools();
    m_messages->dismiss();
    goTo(Choosing);
}

RosterOptions ImportPanel::options() const {
    RosterOptions made;
    made.school = school();
    made.changesOnly = m_scope->current() == 1;
    made.otherCode = m_otherCode;
    return made;
}

bool ImportPanel::isListOfChanges() const {
    return ChangesImport::isListOfChanges(m_file->table);
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
    m_otherCode = false;
    const bool begun = m_work->start(
        [path](WorkProgress& progress) {
            return RosterImport::openFile(path, [&progress] { return progress.cancelled(); });
        },
        [this](Result<RosterFile> file) { opened(std::move(file)); });
    if (begun) {
        goTo(Working);
        m_working->setText(tr("Reading %1 …").arg(QFileInfo(path).fileName()));
        m_steps->setCurrent(Choosing);
    }
}

// Where the headings and columns speak for themselves the dry run comes at once; both steps can be
// gone back to.
void ImportPanel::opened(Result<RosterFile> file) {
    if (!file) {
        goTo(Choosing);
        m_messages->showError(file.error());
        return;
    }
    dropElsewhere(std::exchange(m_file, std::make_shared<RosterFile>(std::move(*file))));
    showTable(m_file->table);
    m_about->setText(QFileInfo(m_file->path).fileName());
    if (isListOfChanges() || ImportColumnsStep::missing(m_file->table).isEmpty()) {
        tryAgain();
        return;
    }
    goTo(m_file->table.recognised() == 0 ? Header : Columns);
    m_messages->showMessage(
        tr("Not every column that a roster needs was recognised. Look at the row of headings, then "
           "say what the columns mean."),
        Tone::Caution);
}

void ImportPanel::showTable(HeadingMatch table) {
    m_file->table = std::move(table);
    m_columnsChosen = false;
    if (const auto recalled = m_imports.columns.recall(m_file->table); !recalled) {
        m_messages->showError(recalled.error());
    }
}

void ImportPanel::tryAgain() {
    m_messages->dismiss();
    const bool begun = m_work->start(
        [this, file = m_file, wanted = options(),
         changes = isListOfChanges()](WorkProgress& progress) {
            Dry dry;
            if (changes) {
                dry.changes = m_imports.changes.plan(*file, wanted.school, told(progress));
            } else {
                dry.plan = m_imports.rosters.plan(*file, wanted, told(progress));
            }
            return dry;
        },
        [this](Dry dry) { planned(std::move(dry)); });
    if (begun) {
        goTo(Working);
        m_working->setText(tr("Comparing with the register …"));
        m_steps->setCurrent(Trying);
    }
}

void ImportPanel::planned(Dry dry) {
    const bool changes = isListOfChanges();
    if (changes ? !dry.changes : !dry.plan) {
        const Error error = changes ? dry.changes.error() : dry.plan.error();
        goTo(Columns);
        if (error.field == QLatin1String("school_code")) {
            askAboutSchool(error);
        } else if (error.field == QLatin1String("school") && m_schools->count() > 0) {
            askWhichSchool(error);
        } else if (error.kind == ErrorKind::Cancelled) {
            m_messages->showNotice(tr("The dry run was stopped; nothing has been changed."));
        } else {
            m_messages->showError(error);
        }
        return;
    }
    if (changes) {
        m_changesPlan = std::move(*dry.changes);
        m_changesReview->show(m_changesPlan, false);
    } else {
        dropElsewhere(std::exchange(m_plan, std::move(*dry.plan)));
        m_review->show(*m_file, m_plan, false);
    }
    const auto rows = changes ? m_changesPlan.entries.size() : m_plan.rows();
    m_about->setText(tr("%1 · sheet %2 · %n rows", nullptr, static_cast<int>(rows))
                         .arg(QFileInfo(m_file->path).fileName(), m_file->sheet().name));
    goTo(Trying);
    if (!changes && m_plan.isAlarming()) {
        m_messages->showMessage(tr("More than one child in ten would change or leave. Is this the "
                                   "right file, and a whole list?"),
                                Tone::Caution);
    }
}

void ImportPanel::goOn() {
    switch (m_step) {
    case Header:
        goTo(Columns);
        return;
    case Columns:
        if (m_columnsChosen) {
            if (const auto kept = m_imports.columns.keep(m_file->table); !kept) {
                m_messages->showError(kept.error());
                return;
            }
            m_columnsChosen = false;
        }
        tryAgain();
        return;
    case Trying:
        doImport();
        return;
    case Done:
        emit closed();
        return;
    case Choosing:
    case Working:
        return;
    }
}

void ImportPanel::doImport() {
    const bool changes = isListOfChanges();
    if (!changes && m_plan.isAlarming() &&
        !m_prompt.confirm(this, tr("Many changes"),
                          tr("%1 of %2 children would change, %3 are missing from the list. "
                             "Import all the same?")
                              .arg(number(m_plan.changed), number(m_plan.knownBefore),
                                   number(m_plan.missing.size())),
                          tr("Import"))) {
        return;
    }
    const bool begun =
        changes ? m_work->start(
                      [this, file = m_file, school = school()](WorkProgress& progress) {
                          return m_imports.changes.import(*file, school, told(progress));
                      },
                      [this](Result<ChangesResult> result) { recorded(std::move(result)); })
                : m_work->start(
                      [this, file = m_file, wanted = options()](WorkProgress& progress) {
                          return m_imports.rosters.import(*file, wanted, told(progress));
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
    dropElsewhere(std::exchange(m_plan, std::move(result->plan)));
    m_review->show(*m_file, m_plan, true);
    goTo(Done);
    m_messages->showMessage(
        tr("Imported: %1 new, %2 changed, %3 unchanged.")
            .arg(number(m_plan.newOnes), number(m_plan.changed), number(m_plan.unchanged)),
        Tone::Good);
    emit written();
}

void ImportPanel::recorded(Result<ChangesResult> result) {
    if (!result) {
        goTo(Trying);
        m_messages->showError(result.error());
        return;
    }
    m_import = result->id;
    m_changesPlan = std::move(result->plan);
    m_changesReview->show(m_changesPlan, true);
    goTo(Done);
    m_messages->showMessage(tr("Recorded: %1 status changes; %2 rejected.")
                                .arg(number(m_changesPlan.applied), number(m_changesPlan.rejected)),
                            Tone::Good);
    emit written();
}

void ImportPanel::takeBack(ImportId import) {
    if (!m_prompt.confirm(this, tr("Take the import back"),
                          tr("Every child touched by this import is put back as it was before."),
                          tr("Take back"))) {
        return;
    }
    const bool begun =
        m_work->start([this, import](WorkProgress&) { return m_imports.rosters.undo(import); },
                      [this](const Result<int>& undone) { takenBack(undone); });
    if (begun) {
        m_steppedFrom = m_step;
        goTo(Working);
        m_cancel->hide(); // it is all or nothing, and nobody stops half of it
        m_working->setText(tr("Taking the import back …"));
    }
}

void ImportPanel::takenBack(const Result<int>& undone) {
    if (!undone) {
        goTo(m_steppedFrom);
        m_messages->showError(undone.error());
        return;
    }
    emit written();
    begin(m_school);
    m_messages->showNotice(tr("Taken back: %n children are as before.", nullptr, *undone));
}

void ImportPanel::showHistory() {
    const auto batches = m_imports.rosters.history();
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
    const bool changes = isListOfChanges();
    const auto done = changes ? ChangesImport::writeRejected(*m_file, m_changesPlan, path)
                              : RosterImport::writeRejected(*m_file, m_plan, path);
    if (!done) {
        m_messages->showError(done.error());
        return;
    }
    const int rows = changes ? m_changesPlan.rejected : m_plan.rejected;
    m_messages->showNotice(tr("Saved %n rejected rows in %1", nullptr, rows).arg(path));
}

void ImportPanel::back() {
    if (isBusy()) {
        return;
    }
    m_messages->dismiss();
    switch (m_step) {
    case Trying:
        goTo(Columns);
        return;
    case Columns:
        goTo(Header);
        return;
    case Header:
    case Choosing:
    case Done:
    case Working:
        begin(m_school);
        return;
    }
}

} // namespace xiange::ui
