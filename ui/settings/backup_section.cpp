#include "ui/settings/backup_section.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/form_column.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

constexpr int cardWidth = 640;

QString field() {
    return QStringLiteral("backupPath");
}

QString filter() {
    return BackupSection::tr("Xiange database (*.xiange)");
}

} // namespace

QString backupWords(const std::optional<BackupMade>& last, const QDate& today) {
    return last ? dayAndTime(last->at, today) : BackupSection::tr("never");
}

BackupSection::BackupSection(const BackupFeatures& features, Prompt& prompt, QWidget* parent)
    : SettingsSection(tr("Backup"), tr("A copy of everything in one file, away from this computer"),
                      parent)
    , m_features(features)
    , m_prompt(prompt) {
    setObjectName(QStringLiteral("backupSection"));
    column()->addWidget(makeCard());
    column()->addStretch(1);
}

QWidget* BackupSection::makeCard() {
    auto* card = new Card(this);
    card->setMaximumWidth(cardWidth);
    m_last = bodyLabel({}, Tone::Plain, card);
    m_last->setObjectName(QStringLiteral("lastBackup"));
    m_last->setWordWrap(true);
    m_why = bodyLabel({}, Tone::Muted, card);
    m_why->setObjectName(QStringLiteral("backupWhy"));
    m_why->setWordWrap(true);
    card->body()->addWidget(m_last);
    card->body()->addWidget(m_why);
    m_form = new FormColumn(card);
    m_path = new QLineEdit(m_form);
    auto* browse = secondaryButton(tr("Choose …"), m_form);
    describe(browse, QStringLiteral("chooseBackup"), tr("Choose where the copy is put"));
    m_form->addField(field(), tr("Where the copy is put"), m_path, browse);
    card->body()->addWidget(m_form);
    auto* buttons = new QHBoxLayout;
    m_make = primaryButton(tr("Back up now"), card);
    describe(m_make, QStringLiteral("makeBackup"), tr("Back up now"),
             QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_test = secondaryButton(tr("Test a copy …"), card);
    describe(m_test, QStringLiteral("testBackup"),
             tr("Restores a copy aside, reads all of it and throws it away: your data stay as "
                "they are"));
    buttons->addWidget(m_make);
    buttons->addWidget(m_test);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    m_result = bodyLabel({}, Tone::Good, card);
    m_result->setObjectName(QStringLiteral("backupResult"));
    m_result->setWordWrap(true);
    m_result->hide();
    card->body()->addWidget(m_result);
    auto* words =
        smallLabel(tr("The copy is not encrypted: keep it under lock. Everybody can go on "
                      "working while it is made. To go back to a copy, open it with "
                      "Database › Open another … in the account menu."),
                   card);
    words->setWordWrap(true);
    card->body()->addWidget(words);
    connect(browse, &QPushButton::clicked, this, [this] {
        const QString path =
            m_prompt.saveFile(this, tr("Where the copy is put"), m_path->text(), filter());
        if (!path.isEmpty()) {
            m_path->setText(QDir::toNativeSeparators(path));
            m_form->clearComplaints();
        }
    });
    connect(m_make, &QPushButton::clicked, this, &BackupSection::make);
    connect(m_test, &QPushButton::clicked, this, &BackupSection::test);
    return card;
}

void BackupSection::refresh() {
    const auto may = m_features.backups.mayMake();
    const bool file = m_features.backups.isFile();
    m_why->setText(!file  ? tr("These data lie on a server: its own tool, pg_dump, backs them up.")
                   : !may ? may.error().text
                          : QString());
    m_why->setVisible(!m_why->text().isEmpty());
    const bool able = file && may.has_value();
    m_form->setEnabled(able);
    m_make->setEnabled(able && !m_work.isRunning());
    m_test->setEnabled(able && !m_work.isRunning());
    m_last->setVisible(file);
    showLast();
}

void BackupSection::showLast() {
    const auto state = m_features.backups.state();
    if (!state) {
        emit failed(state.error());
        return;
    }
    const std::optional<BackupMade>& last = state->last;
    const QString when = backupWords(last, m_features.clock.today());
    m_last->setText(!last ? tr("Nobody has made a backup of these data yet.")
                    : state->late
                        ? tr("Last backup: %1, by %2, in %3. That is more than %4 days ago.")
                              .arg(when, last->account, last->path)
                              .arg(backupDays)
                        : tr("Last backup: %1, by %2, in %3").arg(when, last->account, last->path));
    setTone(m_last, state->late || !last ? Tone::Caution : Tone::Plain);
    if (!m_path->isModified() && m_path->text().isEmpty()) {
        propose(last ? QFileInfo(last->path).absolutePath()
                     : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    }
}

void BackupSection::propose(const QString& folder) {
    const QString stem = QStringLiteral("%1-%2").arg(
        QFileInfo(m_features.name).completeBaseName(),
        m_features.clock.today().toString(QStringLiteral("yyyy-MM-dd")));
    QString path = QDir(folder).filePath(stem + QStringLiteral(".xiange"));
    for (int n = 2; QFileInfo::exists(path); ++n) {
        path = QDir(folder).filePath(QStringLiteral("%1-%2.xiange").arg(stem).arg(n));
    }
    m_path->setText(QDir::toNativeSeparators(path));
}

void BackupSection::make() {
    m_form->clearComplaints();
    const QString path = m_form->value(field());
    if (path.isEmpty() || !QFileInfo(path).absoluteDir().exists()) {
        m_form->complain(field(), tr("This folder does not exist. Choose another place."));
        return;
    }
    run(path, false);
}

void BackupSection::test() {
    const QString path = m_prompt.openFile(this, tr("Test a copy"), filter());
    if (!path.isEmpty()) {
        run(path, true);
    }
}

void BackupSection::run(const QString& path, bool testing) {
    m_make->setEnabled(false);
    m_test->setEnabled(false);
    say(testing ? tr("Reading the copy …") : tr("Copying …"), true);
    m_work.start([&backups = m_features.backups, path, testing](
                     WorkProgress&) { return testing ? backups.test(path) : backups.make(path); },
                 [this, path, testing](const Result<db::Soundness>& found) {
                     finish(found, path, testing);
                 });
}

void BackupSection::finish(const Result<db::Soundness>& found, const QString& path, bool testing) {
    if (!found) {
        m_result->hide();
        m_form->complain(field(), found.error().text);
        refresh();
        return;
    }
    const bool sound = found->faults.isEmpty();
    const QString counts =
        tr("%1 children, %2 marks, %3 entries of cases")
            .arg(number(found->children), number(found->marks), number(found->caseEntries));
    say(!sound    ? tr("The copy %1 is damaged: %2").arg(path, found->faults.first())
        : testing ? tr("The copy %1 can be restored: %2.").arg(path, counts)
                  : tr("Copied, opened again and found sound: %1.").arg(counts),
        sound);
    if (!testing) {
        propose(QFileInfo(path).absolutePath());
        emit saved();
    }
    refresh();
}

void BackupSection::say(const QString& words, bool good) {
    m_result->setText(words);
    setTone(m_result, good ? Tone::Good : Tone::Danger);
    m_result->show();
}

} // namespace xiange::ui
