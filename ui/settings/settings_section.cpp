#include "ui/settings/settings_section.h"

#include "ui/common/labels.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

class QuietField final : public QObject {
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::Wheel) {
            event->ignore();
            return true;
        }
        if (event->type() != QEvent::ShortcutOverride) {
            return QObject::eventFilter(watched, event);
        }
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool history = key->matches(QKeySequence::Undo) ||
                             (key->key() == Qt::Key_Y && key->modifiers() == Qt::ControlModifier);
        const auto* line = qobject_cast<QLineEdit*>(watched);
        if (history && (line == nullptr || !line->isModified())) {
            event->ignore(); // not the field's: the window's shortcut takes it
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

SettingsSection::SettingsSection(const QString& title, const QString& sentence, QWidget* parent)
    : QWidget(parent), m_title(title), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    m_column->setSpacing(space::m);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(space::m);
    heading->addWidget(pageTitle(title, this));
    auto* words = bodyLabel(sentence, Tone::Muted, this);
    words->setWordWrap(true);
    heading->addWidget(words, 1);
    m_column->addLayout(heading);
}

void SettingsSection::goTo(const Target&, qint64) {}

void SettingsSection::useSchool(SchoolId) {}

void keepFieldQuiet(QWidget* field) {
    field->installEventFilter(new QuietField(field));
}

} // namespace xiange::ui
