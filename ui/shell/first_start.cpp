#include "ui/shell/first_start.h"

#include "core/base/clock.h"
#include "ui/common/buttons.h"
#include "ui/common/form_column.h"
#include "ui/common/labels.h"
#include "ui/common/line_icon.h"
#include "ui/common/message_bar.h"
#include "ui/common/new_password.h"
#include "ui/shell/brand_band.h"
#include "ui/shell/choice_card.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace xiange::ui {
namespace {

QString field(const char* name) {
    return QString::fromLatin1(name);
}

} // namespace

FirstStart::FirstStart(const Clock& clock, Prompt& prompt, QString proposedFolder, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_prompt(prompt), m_folder(std::move(proposedFolder)) {
    setObjectName(QStringLiteral("firstStart"));
    setWindowTitle(tr("Welcome to Xiange"));
    resize(1100, 700);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(32, 0, 0, 0);
    row->setSpacing(0);

    auto* band = new QVBoxLayout;
    band->setSpacing(space::m);
    band->addSpacing(190);
    const auto choice = [this, band](const QString& name, const QString& icon, const QString& word,
                                     const QString& sentence) {
        auto* card = new ChoiceCard(icon, word, sentence, this);
        card->setObjectName(name);
        card->setFixedWidth(bandWidth - 64);
        const int form = static_cast<int>(m_choices.size());
        connect(card, &QAbstractButton::clicked, this, [this, form] { showForm(form); });
        m_choices.append(card);
        band->addWidget(card);
    };
    choice(field("startNew"), field("school"), tr("Start with my school"),
           tr("A new school on this computer, then straight to the roster."));
    choice(field("startSample"), field("sample"), tr("Look at the sample"),
           tr("A town with generated children. Nothing to fill in."));
    choice(field("startOpen"), field("folder"), tr("Open a database"),
           tr("A .xiange file that is already there, or a copy of one."));
    choice(field("startServer"), field("server"), tr("Connect to a server"),
           tr("The bureau's own PostgreSQL server, many computers on one database."));
    band->addStretch(1);
    m_return = secondaryButton({}, this);
    m_return->hide();
    connect(m_return, &QPushButton::clicked, this, &QWidget::close);
    band->addWidget(m_return, 0, Qt::AlignLeft);
    band->addSpacing(space::xl);
    row->addLayout(band);
    row->addSpacing(32);

    auto* column = new QVBoxLayout;
    column->setContentsMargins(48, 40, 48, 24);
    column->setSpacing(space::m);
    m_messages = new MessageBar(this);
    column->addWidget(m_messages);
    m_forms = new QStackedWidget(this);
    m_forms->addWidget(newSchoolForm());
    m_forms->addWidget(sampleForm());
    m_forms->addWidget(openForm());
    m_forms->addWidget(serverForm());
    column->addWidget(m_forms, 1);
    row->addLayout(column, 1);
    m_choices.first()->setChecked(true);
    auto* enter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(enter, &QShortcut::activated, this, &FirstStart::begin);
    showForm(0);
}

void FirstStart::showForm(int form) {
    m_messages->dismiss();
    m_forms->setCurrentIndex(form);
}

void FirstStart::setRecent(const QList<StartChoice>& recent) {
    m_recentChoices = recent;
    m_recent->clear();
    for (const StartChoice& choice : recent) {
        const bool file = choice.kind == StartChoice::Kind::OpenFile;
        const QString folder = QDir::toNativeSeparators(QFileInfo(choice.file).absolutePath());
        auto* item = new QListWidgetItem(
            lineIcon(file ? field("folder") : field("server")),
            file ? QStringLiteral("%1   %2").arg(shownName(choice), folder) : shownName(choice),
            m_recent);
        item->setToolTip(file ? QDir::toNativeSeparators(choice.file) : QString());
        item->setSizeHint({0, 34});
    }
    m_recentPart->setVisible(!recent.isEmpty());
}

void FirstStart::setReturn(const QString& database) {
    setWindowTitle(tr("Another database — Xiange"));
    m_return->setText(tr("Back to %1").arg(database));
    describe(m_return, field("turnBack"), tr("Back to the open database"),
             QKeySequence(Qt::Key_Escape));
    m_return->show();
}

void FirstStart::propose(const StartChoice& choice) {
    int form = 0;
    switch (choice.kind) {
    case StartChoice::Kind::NewSchool:
        break;
    case StartChoice::Kind::Sample:
        form = 1;
        break;
    case StartChoice::Kind::OpenFile:
        form = 2;
        m_open->setValue(field("openPath"), QDir::toNativeSeparators(choice.file));
        break;
    case StartChoice::Kind::Server:
        form = 3;
        m_server->setValue(field("host"), choice.host);
        m_server->setValue(field("port"), QString::number(choice.port));
        m_server->setValue(field("database"), choice.database);
        m_server->setValue(field("user"), choice.user);
        break;
    }
    m_choices[form]->setChecked(true);
    showForm(form);
    if (auto* first = m_forms->currentWidget()->findChild<QLineEdit*>(
            form == 3 && !choice.host.isEmpty() ? field("serverPassword") : QString())) {
        first->setFocus();
    }
}

void FirstStart::closeEvent(QCloseEvent* event) {
    QWidget::closeEvent(event);
    if (!m_return->isHidden()) {
        emit turnedBack();
    }
}

QString shownName(const StartChoice& choice) {
    return choice.kind == StartChoice::Kind::Server
               ? QStringLiteral("%1 @ %2").arg(choice.database, choice.host)
               : QFileInfo(choice.file).fileName();
}

void FirstStart::proposeFile() {
    if (m_fileTouched) {
        return;
    }
    QString name = m_school->value(field("schoolName"));
    name.remove(QRegularExpression(QStringLiteral("[\\\\/:*?\"<>|]")));
    m_school->setValue(
        field("file"),
        QDir::toNativeSeparators(
            QStringLiteral("%1/%2.xiange").arg(m_folder, name.isEmpty() ? tr("school") : name)));
}

void FirstStart::begin() {
    m_messages->dismiss();
    StartChoice choice;
    switch (m_forms->currentIndex()) {
    case 0:
        if (!readNewSchool(choice)) {
            return;
        }
        break;
    case 1:
        choice.kind = StartChoice::Kind::Sample;
        break;
    case 2:
        choice.kind = StartChoice::Kind::OpenFile;
        choice.file = m_open->value(field("openPath"));
        m_open->clearComplaints();
        if (!QFileInfo(choice.file).isFile()) {
            m_open->complain(field("openPath"), tr("There is no such file. Choose another one."));
            return;
        }
        break;
    default:
        if (!readServer(choice)) {
            return;
        }
    }
    emit chosen(choice);
}

bool FirstStart::readNewSchool(StartChoice& choice) {
    FormColumn& f = *m_school;
    f.clearComplaints();
    choice.kind = StartChoice::Kind::NewSchool;
    choice.schoolName = f.value(field("schoolName"));
    choice.schoolCode = f.value(field("schoolCode"));
    choice.town = f.value(field("town"));
    choice.schoolYear = f.value(field("schoolYear")).toInt();
    choice.file = f.value(field("file"));
    choice.administrator = f.value(field("administrator"));
    if (choice.schoolName.isEmpty()) {
        f.complain(field("schoolName"), tr("Please enter the school's name."));
    }
    static const QRegularExpression code(QStringLiteral("^\\d{10}$"));
    if (!code.match(choice.schoolCode).hasMatch()) {
        f.complain(field("schoolCode"), tr("The school code has 10 digits."));
    }
    const QFileInfo file(choice.file);
    if (choice.file.isEmpty() || !file.absoluteDir().exists()) {
        f.complain(field("file"), tr("This folder does not exist. Choose another place."));
    } else if (file.exists()) {
        f.complain(field("file"),
                   tr("This file is already there. Choose another name, or open it."));
    }
    if (choice.administrator.isEmpty()) {
        f.complain(field("administrator"), tr("Please enter a name."));
    }
    const auto password = m_adminPassword->checked();
    choice.adminPassword = password.value_or(QString());
    return password && !f.hasComplaint();
}

bool FirstStart::readServer(StartChoice& choice) {
    FormColumn& f = *m_server;
    f.clearComplaints();
    choice.kind = StartChoice::Kind::Server;
    choice.host = f.value(field("host"));
    choice.port = f.value(field("port")).toInt();
    choice.database = f.value(field("database"));
    choice.user = f.value(field("user"));
    choice.password = f.value(field("serverPassword"));
    if (choice.host.isEmpty()) {
        f.complain(field("host"), tr("Please enter the server's name or address."));
    }
    if (choice.port < 1 || choice.port > 65535) {
        f.complain(field("port"), tr("A number from 1 to 65535."));
    }
    if (choice.database.isEmpty()) {
        f.complain(field("database"), tr("Please enter the database's name."));
    }
    if (choice.user.isEmpty()) {
        f.complain(field("user"), tr("Please enter the user."));
    }
    return !f.hasComplaint();
}

void FirstStart::showFailure(const Error& error) {
    m_messages->showError(error);
    for (auto* fields : {m_school, m_open, m_server}) {
        if (!error.field.isEmpty() && fields->isVisible()) {
            fields->complain(error.field, error.text);
        }
    }
}

void FirstStart::paintEvent(QPaintEvent*) {
    paintBrandBand(*this);
}

} // namespace xiange::ui
