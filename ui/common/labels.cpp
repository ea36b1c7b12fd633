#include "ui/common/labels.h"

#include <QFrame>
#include <QLabel>
#include <QVariant>

namespace xiange::ui {
namespace {

QLabel* label(const QString& text, const char* role, QWidget* parent) {
    auto* made = new QLabel(text, parent);
    made->setProperty("role", QString::fromLatin1(role));
    made->setTextFormat(Qt::PlainText);
    return made;
}

} // namespace

QLabel* pageTitle(const QString& text, QWidget* parent) {
    return label(text, "title", parent);
}

QLabel* sectionTitle(const QString& text, QWidget* parent) {
    return label(text, "section", parent);
}

QLabel* bodyLabel(const QString& text, Tone tone, QWidget* parent) {
    auto* made = label(text, "body", parent);
    made->setProperty("tone", toneWord(tone));
    return made;
}

QLabel* strongLabel(const QString& text, QWidget* parent) {
    return label(text, "strong", parent);
}

QLabel* smallLabel(const QString& text, QWidget* parent) {
    return label(text, "small", parent);
}

QLabel* keycap(const QString& key, QWidget* parent) {
    auto* made = label(key, "keycap", parent);
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    return made;
}

QLabel* pill(const QString& text, Tone tone, QWidget* parent) {
    auto* made = label(text, "pill", parent);
    made->setProperty("tone", toneWord(tone));
    made->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    made->setAlignment(Qt::AlignCenter);
    return made;
}

QFrame* horizontalLine(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setProperty("role", QStringLiteral("line"));
    line->setFixedHeight(1);
    return line;
}

void setTone(QWidget* widget, Tone tone) {
    setStyleProperty(widget, "tone", toneWord(tone));
}

} // namespace xiange::ui
