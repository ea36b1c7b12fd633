#pragma once

#include "core/accounts/backups.h"
#include "ui/common/background_work.h"
#include "ui/settings/settings_section.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace xiange::ui {

class FormColumn;
class Prompt;

/// What the section of the backups works with.
struct BackupFeatures {
    Backups& backups;
    const Clock& clock;
    QString name; ///< of the database, for the proposed file
};

/// 备份: a copy of everything, now; when the last one was made; and the proof that it can be read.
class BackupSection : public SettingsSection {
    Q_OBJECT

public:
    BackupSection(const BackupFeatures& features, Prompt& prompt, QWidget* parent);

    void refresh() override;

private:
    QWidget* makeCard();
    void showLast();
    void propose(const QString& folder);
    void make();
    void test();
    void run(const QString& path, bool testing);
    void finish(const Result<db::Soundness>& found, const QString& path, bool testing);
    void say(const QString& words, bool good);

    BackupFeatures m_features;
    Prompt& m_prompt;
    BackgroundWork m_work;
    QLabel* m_last = nullptr;
    QLabel* m_why = nullptr; ///< why nothing can be done here
    FormColumn* m_form = nullptr;
    QLineEdit* m_path = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_test = nullptr;
    QLabel* m_result = nullptr;
};

/// When the last backup was made, in words ("today 07:55").
QString backupWords(const std::optional<BackupMade>& last, const QDate& today);

} // namespace xiange::ui
