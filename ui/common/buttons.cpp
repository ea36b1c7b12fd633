#include "ui/common/buttons.h"

#include "ui/common/line_icon.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>

namespace xiange::ui {
namespace {

// Enter presses the button that has the focus, as people expect; Qt does so in dialogs only.
class EnterButton final : public QPushButton {
public:
    using QPushButton::QPushButton;

protected:
    void keyPressEvent(QKeyEvent* event) override {
        const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (enter && (event->modifiers() & ~Qt::KeypadModifier) == 0) {
            click();
        } else {
            QPushButton::keyPressEvent(event);
        }
    }
};

QPushButton* button(const QString& text, const char* kind, QWidget* parent) {
    auto* made = new EnterButton(text, parent);
    made->setProperty("kind", QString::fromLatin1(kind));
    made->setAutoDefault(false);
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    return made;
}

void press(QAbstractButton* pressed) {
    auto* button = qobject_cast<QPushButton*>(pressed);
    if (button != nullptr && button->menu() != nullptr) {
        button->showMenu();
    } else {
        pressed->click();
    }
}

} // namespace

QPushButton* primaryButton(const QString& text, QWidget* parent) {
    auto* made = button(text, "primary", parent);
    made->setCursor(Qt::PointingHandCursor);
    return made;
}

QPushButton* secondaryButton(const QString& text, QWidget* parent) {
    return button(text, "secondary", parent);
}

QPushButton* linkButton(const QString& text, QWidget* parent) {
    auto* made = button(text, "link", parent);
    made->setCursor(Qt::PointingHandCursor);
    return made;
}

QPushButton* quietButton(const QString& text, QWidget* parent) {
    return button(text, "quiet", parent);
}

QPushButton* iconButton(const QString& icon, const QString& name, QWidget* parent) {
    auto* made = button({}, "quiet", parent);
    made->setIcon(lineIcon(icon));
    made->setIconSize({18, 18});
    made->setAccessibleName(name);
    made->setToolTip(name);
    return made;
}

void describe(QAbstractButton* made, const QString& name, const QString& what,
              const QKeySequence& shortcut) {
    made->setObjectName(name);
    made->setAccessibleName(made->text().isEmpty() ? what : made->text());
    made->setAccessibleDescription(what);
    if (shortcut.isEmpty()) {
        made->setToolTip(what);
        return;
    }
    // Not QAbstractButton's own shortcut: that clicks 100 ms later and is lost with setText().
    auto* key = made->findChild<QShortcut*>(QString(), Qt::FindDirectChildrenOnly);
    if (key == nullptr) {
        key = new QShortcut(made);
        QObject::connect(key, &QShortcut::activated, made, [made] { press(made); });
    }
    key->setKey(shortcut);
    made->setToolTip(
        QStringLiteral("%1 (%2)").arg(what, shortcut.toString(QKeySequence::NativeText)));
}

void describe(QWidget* control, const QString& objectName, const QString& accessibleName,
              const QString& toolTip) {
    control->setObjectName(objectName);
    control->setAccessibleName(accessibleName);
    control->setToolTip(toolTip.isEmpty() ? accessibleName : toolTip);
}

} // namespace xiange::ui
