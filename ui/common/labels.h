#pragma once

#include "ui/common/theme.h"

#include <QString>

class QFrame;
class QLabel;
class QWidget;

namespace xiange::ui {

QLabel* pageTitle(const QString& text, QWidget* parent = nullptr);
QLabel* sectionTitle(const QString& text, QWidget* parent = nullptr);
QLabel* bodyLabel(const QString& text, Tone tone = Tone::Plain, QWidget* parent = nullptr);
QLabel* strongLabel(const QString& text, QWidget* parent = nullptr);
/// Small and muted.
QLabel* smallLabel(const QString& text, QWidget* parent = nullptr);
/// A key as it looks on a keyboard.
QLabel* keycap(const QString& key, QWidget* parent = nullptr);
/// A small tag with a quiet background.
QLabel* pill(const QString& text, Tone tone = Tone::Muted, QWidget* parent = nullptr);
QFrame* horizontalLine(QWidget* parent = nullptr);

void setTone(QWidget* widget, Tone tone);

} // namespace xiange::ui
