#pragma once

#include "core/base/error.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace xiange {
class Clock;
}

namespace xiange::ui {

class ChoiceCard;
class FormColumn;
class MessageBar;
class NewPassword;
class Prompt;

/// What the person wants to begin with; only the fields of its kind are filled in.
struct StartChoice {
    enum class Kind { NewSchool, Sample, OpenFile, Server };
    Kind kind = Kind::Sample;
    QString schoolName;
    QString schoolCode;
    QString town;
    int schoolYear = 0; ///< the year in which it begins
    QString file;
    QString administrator;
    QString adminPassword; ///< of a new school's administrator; empty: none, for trying out
    QString password;      ///< of the server
    QString host;
    int port = 5432;
    QString database;
    QString user;
};

/// A short name of the file or the place on a server.
QString shownName(const StartChoice& choice);

/// The screen of the very first start: a new school, the sample, or a database that is there.
class FirstStart : public QWidget {
    Q_OBJECT

public:
    FirstStart(const Clock& clock, Prompt& prompt, QString proposedFolder,
               QWidget* parent = nullptr);

    /// The databases opened before, to be opened with one key.
    void setRecent(const QList<StartChoice>& recent);
    /// There is an open database to go back to.
    void setReturn(const QString& database);
    /// Shows the form of the choice, filled in.
    void propose(const StartChoice& choice);
    /// What was chosen could not be done; everything typed stays.
    void showFailure(const Error& error);

signals:
    /// Fields are complete and well formed; whether it works is for the listener to find out.
    void chosen(const xiange::ui::StartChoice& choice);
    /// Back to the database that is open.
    void turnedBack();

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    QWidget* newSchoolForm();
    QWidget* sampleForm();
    QWidget* openForm();
    QWidget* serverForm();
    void showForm(int form);
    void begin();
    [[nodiscard]] bool readNewSchool(StartChoice& choice);
    [[nodiscard]] bool readServer(StartChoice& choice);
    void proposeFile();

    const Clock& m_clock;
    Prompt& m_prompt;
    QString m_folder;
    QStackedWidget* m_forms = nullptr;
    MessageBar* m_messages = nullptr;
    QList<ChoiceCard*> m_choices;
    FormColumn* m_school = nullptr;
    NewPassword* m_adminPassword = nullptr;
    FormColumn* m_open = nullptr;
    FormColumn* m_server = nullptr;
    QListWidget* m_recent = nullptr;
    QWidget* m_recentPart = nullptr;
    QPushButton* m_return = nullptr;
    QList<StartChoice> m_recentChoices;
    bool m_fileTouched = false;
};

} // namespace xiange::ui
