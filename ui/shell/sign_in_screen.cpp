#include "ui/shell/sign_in_screen.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/form_column.h"
#include "ui/common/labels.h"
#include "ui/shell/brand_band.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace xiange::ui {

namespace {

constexpr int cardWidth = 420;

QString accountField() {
    return QStringLiteral("signInAccount");
}
QString passwordField() {
    return QStringLiteral("signInPassword");
}

} // namespace

SignInScreen::SignInScreen(Enter enter, const QString& place, QWidget* parent)
    : QWidget(parent), m_enter(std::move(enter)) {
    setObjectName(QStringLiteral("signIn"));
    setWindowTitle(tr("Sign in — %1 — Xiange").arg(place));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(bandWidth, 0, 0, 0);
    row->addStretch(1);
    auto* column = new QVBoxLayout;
    column->addStretch(2);
    column->addWidget(makeForm());
    column->addStretch(3);
    row->addLayout(column);
    row->addStretch(1);
    m_sentence->setText(place);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        --m_wait;
        showWait();
    });
}

QWidget* SignInScreen::makeForm() {
    auto* card = new Card(this);
    card->setFixedWidth(cardWidth);
    card->body()->setContentsMargins(28, 24, 28, 24);
    card->body()->setSpacing(space::m);
    m_title = pageTitle(tr("Sign in"), card);
    m_sentence = bodyLabel({}, Tone::Muted, card);
    m_sentence->setObjectName(QStringLiteral("signInPlace"));
    m_sentence->setWordWrap(true);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_sentence);
    m_form = new FormColumn(card);
    m_account = m_form->addChoice(accountField(), tr("Account"));
    m_account->setMaxVisibleItems(14);
    m_password = m_form->addPassword(passwordField(), tr("Password"));
    card->body()->addWidget(m_form);
    m_open = bodyLabel({}, Tone::Caution, card);
    m_open->setObjectName(QStringLiteral("signInOpen"));
    m_open->setWordWrap(true);
    card->body()->addWidget(m_open);
    m_go = primaryButton(tr("Sign in"), card);
    describe(m_go, QStringLiteral("signInGo"), tr("Sign in (Enter)"));
    m_elsewhere = quietButton({}, card);
    m_elsewhere->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_go);
    buttons->addStretch(1);
    buttons->addWidget(m_elsewhere);
    card->body()->addSpacing(space::xs);
    card->body()->addLayout(buttons);
    connect(m_account, &QComboBox::currentIndexChanged, this, &SignInScreen::showChosen);
    connect(m_go, &QPushButton::clicked, this, &SignInScreen::begin);
    connect(m_elsewhere, &QPushButton::clicked, this, &SignInScreen::goElsewhere);
    return card;
}

void SignInScreen::setAccounts(const QList<DoorPlate>& accounts, const QString& chosen) {
    m_accounts = accounts;
    const QSignalBlocker quiet(m_account);
    m_account->clear();
    for (const DoorPlate& plate : accounts) {
        m_account->addItem(tr("%1 · %2").arg(plate.name, roleName(plate.role)), plate.name);
    }
    m_account->setCurrentIndex(std::max(0, m_account->findData(chosen)));
    showChosen();
}

void SignInScreen::lockFor(const QString& name) {
    m_locked = name;
    m_title->setText(tr("Locked"));
    m_sentence->setText(tr("%1 is at work here. Nothing that was typed is lost.").arg(name));
    m_go->setText(tr("Unlock"));
    describe(m_go, QStringLiteral("signInGo"), tr("Unlock (Enter)"));
    m_account->setEnabled(false);
}

void SignInScreen::setElsewhere(const QString& word, const QString& what, bool onEscape) {
    m_elsewhere->setText(word);
    describe(m_elsewhere, QStringLiteral("signInElsewhere"), what);
    m_elsewhere->show();
    m_escapes = onEscape;
}

void SignInScreen::say(const QString& words) {
    m_form->complain(passwordField(), words);
}

QString SignInScreen::chosenName() const {
    return m_locked.isEmpty() ? m_account->currentData().toString() : m_locked;
}

void SignInScreen::showChosen() {
    const auto found = std::ranges::find(m_accounts, chosenName(), &DoorPlate::name);
    const bool asks = found == m_accounts.end() || found->hasPassword;
    m_password->clear();
    m_password->setEnabled(asks && m_wait == 0);
    m_open->setVisible(!asks);
    const bool guarded = std::ranges::any_of(m_accounts, [](const DoorPlate& plate) {
        return plate.role == Role::Administrator && plate.hasPassword;
    });
    m_open->setText(
        !asks && guarded && found->role == Role::Administrator
            ? tr("This administrator has no password yet. Another administrator sets one first.")
            : tr("This account has no password: anybody can take it on. Set one in the "
                 "settings."));
    m_wait = 0;
    showWait();
    m_form->clearComplaints();
}

void SignInScreen::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_password->isEnabled()) {
        m_password->setFocus();
    } else {
        m_account->setFocus();
    }
}

void SignInScreen::begin() {
    if (m_wait > 0 || m_work.isRunning()) {
        return;
    }
    if (m_password->isEnabled() && m_password->text().isEmpty()) {
        say(tr("Please enter the password."));
        return;
    }
    m_form->clearComplaints();
    m_go->setEnabled(false);
    m_work.start([enter = m_enter, name = chosenName(),
                  password = m_password->text()](WorkProgress&) { return enter(name, password); },
                 [this](const Result<Actor>& actor) { finish(actor); });
}

void SignInScreen::finish(const Result<Actor>& actor) {
    m_go->setEnabled(true);
    m_password->clear();
    if (actor) {
        emit entered(*actor);
        return;
    }
    say(actor.error().text);
    if (actor.error().field == QLatin1String("wait")) {
        m_wait = actor.error().detail.toInt();
        showWait();
        return;
    }
    m_password->setFocus();
}

void SignInScreen::showWait() {
    const bool waits = m_wait > 0;
    if (waits) {
        m_form->complain(passwordField(),
                         tr("Too many wrong passwords. %n second(s) to wait.", nullptr, m_wait));
        m_second.start();
    } else if (m_second.isActive()) {
        m_second.stop();
        m_form->clearComplaints();
    }
    m_go->setEnabled(!waits);
    if (!m_open->isVisibleTo(this)) {
        m_password->setEnabled(!waits);
    }
}

void SignInScreen::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto* button = qobject_cast<QPushButton*>(focusWidget());
        if (button != nullptr) {
            button->click();
        } else {
            begin();
        }
        return;
    }
    if (event->key() == Qt::Key_Escape && m_escapes) {
        goElsewhere();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SignInScreen::goElsewhere() {
    if (!m_work.isRunning()) { // what is being checked belongs to this door
        emit elsewhereWanted();
    }
}

void SignInScreen::closeEvent(QCloseEvent* event) {
    if (m_mayClose && !m_mayClose()) {
        event->ignore();
        return;
    }
    QWidget::closeEvent(event);
}

void SignInScreen::paintEvent(QPaintEvent*) {
    paintBrandBand(*this);
}

} // namespace xiange::ui
