#include "ui/checks/report_inbox_view.h"

#include "ui/checks/report_make_view.h"
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
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

namespace xiange::ui {

namespace {

QByteArray contentOf(const QString& path) {
    constexpr qint64 largest = 64LL * 1024 * 1024;
    QFile file(path);
    return file.size() <= largest && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

ReportMonth ReportInboxView::month() const {
    return ReportMonth::parse(m_months->currentData().toString())
        .value_or(ReportMonth::of(m_clock.today()));
}

/// At first the month that schools report just now: this one, or the last while nobody has reported
/// this one.
void ReportInboxView::goToReportedMonth() {
    m_monthFound = true;
    const ReportMonth now = ReportMonth::of(m_clock.today());
    const ReportMonth last = ReportMonth::of(now.first.addDays(-1));
    const auto reported = [this](const ReportMonth& month) {
        const auto received = m_inbox.month(month);
        return received && !received->reports.isEmpty();
    };
    if (!reported(now) && reported(last)) {
        const QSignalBlocker quiet(m_months);
        m_months->setCurrentIndex(m_months->findData(last.text()));
    }
}

void ReportInboxView::refresh() {
    offerMonths(*m_months, m_clock.today());
    if (!m_monthFound) {
        goToReportedMonth();
    }
    const auto received = m_inbox.month(month());
    m_open->setEnabled(received.has_value());
    m_save->setEnabled(received.has_value());
    if (!received) {
        m_figures->setPieces({});
        m_empty->say(received.error().text);
        m_stack->setCurrentIndex(0);
        return;
    }
    show(*received);
}

void ReportInboxView::show(const ReceivedMonth& month) {
    const auto count = [](qsizetype value) { return number(value); };
    m_figures->setPieces(
        {{tr("reported"), count(month.reports.size()), Tone::Good},
         {month.isDue ? tr("overdue") : tr("missing"), count(month.missing.size()),
          month.missing.isEmpty() ? Tone::Good
          : month.isDue           ? Tone::Danger
                                  : Tone::Caution},
         {tr("late"), count(month.late.size()), month.late.isEmpty() ? Tone::Plain : Tone::Caution},
         {tr("pupils"), count(month.enrolled), Tone::Plain},
         {tr("suspected"), count(month.sum.openSuspected), Tone::Caution},
         {tr("confirmed"), count(month.sum.openConfirmed), Tone::Danger},
         {tr("followed up"), count(month.sum.openReturned), Tone::Plain}});
    const bool nothing = month.reports.isEmpty() && m_files.isEmpty();
    m_save->setEnabled(!month.reports.isEmpty());
    m_empty->say(tr("No school has reported this month yet"),
                 tr("Open the schools' files, or drop them here: several at once. Due on %1.")
                     .arg(fullDate(month.due)));
    m_stack->setCurrentIndex(nothing ? 0 : 1);
    fillReceived(*m_model, month);
    const int widths[] = {150, 88, 76, 60};
    for (int column = 0; column < 4; ++column) {
        m_table->setColumnWidth(column, widths[column]);
    }
    QStringList lines;
    for (const Contradiction& one : month.contradictions) {
        lines.append(QStringLiteral("! ") + one.text);
    }
    m_doubts->setText(lines.join(u'\n'));
    m_doubts->setVisible(!lines.isEmpty());
}

// ---- files ---------------------------------------------------------------------------------

void ReportInboxView::choose() {
    const QStringList paths =
        m_prompt.openFiles(this, tr("Open the schools' files"),
                           tr("Month's files of schools (*.xgreport);;All files (*)"));
    if (!paths.isEmpty()) {
        open(paths);
    }
}

void ReportInboxView::open(const QStringList& paths) {
    QList<Opened> files;
    for (const QString& path : paths) {
        files.append({path, {}, {}});
    }
    m_files.clear();
    take(std::move(files), {});
}

void ReportInboxView::take(QList<Opened> files, const QStringList& compared) {
    const bool begun = m_work.start(
        [this, files = std::move(files), compared](WorkProgress&) -> Result<QList<Opened>> {
            QList<Opened> taken = files;
            for (Opened& one : taken) {
                if (one.content.isEmpty()) {
                    one.content = contentOf(one.path);
                }
                auto file = m_inbox.take(one.content, compared);
                if (!file) {
                    return tl::make_unexpected(file.error());
                }
                one.file = *std::move(file);
            }
            return taken;
        },
        [this](const Result<QList<Opened>>& taken) { keep(taken); });
    m_open->setEnabled(!begun);
}

void ReportInboxView::keep(const Result<QList<Opened>>& taken) {
    m_open->setEnabled(true);
    if (!taken) {
        emit failed(taken.error());
        return;
    }
    ReportMonth newest;
    bool wrote = false;
    for (const Opened& one : *taken) {
        const auto known = std::find_if(m_files.begin(), m_files.end(), [&](const Opened& other) {
            return other.path == one.path;
        });
        if (known == m_files.end()) {
            m_files.append(one);
        } else {
            *known = one;
        }
        if (one.file.month.first.isValid() &&
            (!newest.first.isValid() || one.file.month.first > newest.first)) {
            newest = one.file.month;
        }
        wrote = wrote || one.file.outcome == FileOutcome::Taken ||
                one.file.outcome == FileOutcome::Replaced;
    }
    // The month that the files are about is the one to look at.
    if (const int at = m_months->findData(newest.text()); newest.first.isValid() && at >= 0) {
        m_months->setCurrentIndex(at);
    }
    if (wrote) {
        emit saved();
    }
    fillFiles();
    refresh();
}

void ReportInboxView::fillFiles() {
    const int row = m_fileList->currentRow();
    m_fileList->clear();
    int wants = -1;
    int taken = 0;
    for (const Opened& one : std::as_const(m_files)) {
        const QString who = one.file.school.isEmpty()
                                ? QFileInfo(one.path).fileName()
                                : one.file.school + QLatin1Char(' ') + one.file.month.text();
        auto* item = new QListWidgetItem(
            tr("%1: %2", "a file and what became of it").arg(who, outcomeWord(one.file.outcome)),
            m_fileList);
        item->setForeground(colours().ink(toneOf(one.file.outcome)));
        item->setToolTip(QDir::toNativeSeparators(one.path));
        item->setSizeHint({0, 28});
        const bool look =
            one.file.outcome == FileOutcome::UnknownKey || one.file.outcome == FileOutcome::Refused;
        wants = look && wants < 0 ? m_fileList->count() - 1 : wants;
        taken += look ? 0 : 1;
    }
    m_fileCard->setVisible(!m_files.isEmpty());
    m_fileCard->setNote(tr("%1 of %2 in").arg(taken).arg(m_files.size()));
    m_fileList->setCurrentRow(wants >= 0 ? wants : std::max(0, row));
    showFile();
}

void ReportInboxView::showFile() {
    const Opened one = m_files.value(m_fileList->currentRow());
    m_fileWords->setText(one.file.text);
    m_fileWords->setVisible(!one.file.text.isEmpty());
    m_confirm->setVisible(one.file.outcome == FileOutcome::UnknownKey);
}

void ReportInboxView::confirmKey() {
    const Opened one = m_files.value(m_fileList->currentRow());
    if (one.file.outcome == FileOutcome::UnknownKey) {
        take({one}, {one.file.fingerprint});
    }
}

void ReportInboxView::saveLedger() {
    const QString path = m_prompt.saveFile(
        this, tr("The town's ledger"),
        QStringLiteral("%1防流控辍汇总台账.xlsx").arg(month().text()), tr("Spreadsheet (*.xlsx)"));
    if (path.isEmpty()) {
        return;
    }
    const auto named = m_ledger.write(month(), path);
    if (!named) {
        emit failed(named.error());
        return;
    }
    emit noticed(
        tr("%n child(ren) written to %1.", nullptr, *named).arg(QDir::toNativeSeparators(path)));
}

void ReportInboxView::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && m_open->isEnabled()) {
        event->acceptProposedAction();
    }
}

void ReportInboxView::dropEvent(QDropEvent* event) {
    QStringList paths;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl& url : urls) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    if (!paths.isEmpty()) {
        open(paths);
    }
}

} // namespace xiange::ui
