#include "core/base/clock.h"
#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/form_column.h"
#include "ui/common/labels.h"
#include "ui/common/new_password.h"
#include "ui/common/prompt.h"
#include "ui/shell/first_start.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

QString field(const char* name) {
    return QString::fromLatin1(name);
}

/// Heading, a sentence, the fields, the button.
QWidget* form(const QString& title, const QString& sentence, QWidget* fields, QPushButton* go) {
    auto* whole = new QWidget;
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::m);
    column->addWidget(pageTitle(title, whole));
    auto* words = bodyLabel(sentence, Tone::Muted, whole);
    words->setWordWrap(true);
    column->addWidget(words);
    if (fields != nullptr) {
        fields->setMaximumWidth(520);
        column->addWidget(fields);
    }
    column->addSpacing(space::xs);
    column->addWidget(go, 0, Qt::AlignLeft);
    column->addStretch(1);
    return whole;
}

} // namespace

QWidget* FirstStart::newSchoolForm() {
    m_school = new FormColumn(this);
    auto* name =
        m_school->addLine(field("schoolName"), tr("School"), tr("Full name as on the seal"));
    m_school->pair();
    m_school->addLine(field("schoolCode"), tr("School code"), tr("10 digits of the school code"));
    auto* year = m_school->addChoice(field("schoolYear"), tr("School year"));
    const QDate today = m_clock.today();
    const int current = today.month() >= 8 ? today.year() : today.year() - 1;
    for (int first = current + 1; first >= current - 2; --first) {
        year->addItem(tr("%1–%2").arg(first).arg(first + 1), first);
    }
    year->setCurrentIndex(1);
    m_school->addLine(field("town"), tr("Town or street (may be left out)"));
    auto* file = new QLineEdit(this);
    auto* browse = secondaryButton(tr("Choose …"), this);
    describe(browse, field("browseNew"), tr("Choose where the file lies"));
    m_school->addField(field("file"), tr("Where the data lie"), file, browse);
    m_school->addLine(field("administrator"), tr("Administrator's name"));
    m_adminPassword = new NewPassword(
        field("adminPassword"),
        tr("Without a password anybody at this computer can do everything: only for trying out."),
        this);
    connect(name, &QLineEdit::textEdited, this, &FirstStart::proposeFile);
    connect(file, &QLineEdit::textEdited, this, [this] { m_fileTouched = true; });
    connect(browse, &QPushButton::clicked, this, [this, file] {
        const QString path = m_prompt.saveFile(this, tr("Where the data lie"), file->text(),
                                               tr("Xiange database (*.xiange)"));
        if (!path.isEmpty()) {
            file->setText(path);
            m_fileTouched = true;
        }
    });
    proposeFile();
    auto* fields = new QWidget(this);
    auto* both = new QVBoxLayout(fields);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(space::m);
    both->addWidget(m_school);
    both->addWidget(m_adminPassword);
    auto* go = primaryButton(tr("Create and import the roster"), this);
    describe(go, field("beginNew"), tr("Create the school (Ctrl+Enter)"));
    connect(go, &QPushButton::clicked, this, &FirstStart::begin);
    return form(tr("A new school"),
                tr("Everything stays in one file on this computer. You can move it to a server "
                   "later."),
                fields, go);
}

QWidget* FirstStart::sampleForm() {
    auto* go = primaryButton(tr("Open the sample"), this);
    describe(go, field("beginSample"), tr("Open the sample town (Ctrl+Enter)"));
    connect(go, &QPushButton::clicked, this, &FirstStart::begin);
    return form(tr("The sample town"),
                tr("Schools, classes, three months of rolls, children who stay away and cases on "
                   "their way back. All names and numbers are generated. Try everything; nothing "
                   "can go wrong."),
                nullptr, go);
}

QWidget* FirstStart::openForm() {
    m_open = new FormColumn(this);
    auto* file = new QLineEdit(this);
    auto* browse = secondaryButton(tr("Choose …"), this);
    describe(browse, field("browseOpen"), tr("Choose the file"));
    m_open->addField(field("openPath"), tr("File"), file, browse);
    connect(browse, &QPushButton::clicked, this, [this, file] {
        const QString path =
            m_prompt.openFile(this, tr("Open a database"), tr("Xiange database (*.xiange *.db)"));
        if (!path.isEmpty()) {
            file->setText(path);
            m_open->clearComplaints();
        }
    });
    auto* go = primaryButton(tr("Open"), this);
    describe(go, field("beginOpen"), tr("Open this database (Ctrl+Enter)"));
    connect(go, &QPushButton::clicked, this, &FirstStart::begin);
    auto* whole = form(tr("Open a database"),
                       tr("The file of a school that has worked with Xiange."), m_open, go);
    auto* column = static_cast<QVBoxLayout*>(whole->layout());
    auto* recent = new Card(tr("Opened before"), {}, whole);
    recent->setMaximumWidth(520);
    recent->body()->setContentsMargins(0, 0, 0, space::s);
    m_recent = new QListWidget(recent);
    describe(m_recent, field("recent"), tr("Databases opened before"),
             tr("Enter or double click opens"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    recent->body()->addWidget(m_recent, 1);
    m_recentPart = recent;
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        const StartChoice choice = m_recentChoices[m_recent->row(item)];
        propose(choice);
        // A server asks for its password first.
        if (choice.kind == StartChoice::Kind::OpenFile) {
            begin();
        }
    });
    m_recentPart->hide();
    // The list takes what the form leaves free.
    column->insertSpacing(column->count() - 1, space::l);
    column->insertWidget(column->count() - 1, m_recentPart, 1);
    return whole;
}

QWidget* FirstStart::serverForm() {
    m_server = new FormColumn(this);
    m_server->pair();
    m_server->addLine(field("host"), tr("Server"), tr("Name or address"));
    m_server->addLine(field("port"), tr("Port"))->setText(QStringLiteral("5432"));
    m_server->addLine(field("database"), tr("Database"));
    m_server->pair();
    m_server->addLine(field("user"), tr("User"));
    m_server->addPassword(field("serverPassword"), tr("Password"));
    auto* go = primaryButton(tr("Connect"), this);
    describe(go, field("beginServer"), tr("Test and connect (Ctrl+Enter)"));
    connect(go, &QPushButton::clicked, this, &FirstStart::begin);
    return form(tr("Connect to a server"),
                tr("The connection is tested at once. Ask the bureau's technician for these."),
                m_server, go);
}

} // namespace xiange::ui
