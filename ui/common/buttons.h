#pragma once

#include "ui/common/theme.h"

#include <QKeySequence>
#include <QString>

class QAbstractButton;
class QPushButton;
class QWidget;

namespace xiange::ui {

/// The one button of a page that people press most.
QPushButton* primaryButton(const QString& text, QWidget* parent = nullptr);
QPushButton* secondaryButton(const QString& text, QWidget* parent = nullptr);
/// Looks like a link; still a button for the keyboard.
QPushButton* linkButton(const QString& text, QWidget* parent = nullptr);
/// Without a border until touched.
QPushButton* quietButton(const QString& text, QWidget* parent = nullptr);
/// A small square button with a line icon; `name` is what it does, for tooltip and screen reader.
QPushButton* iconButton(const QString& icon, const QString& name, QWidget* parent = nullptr);

/// Says what a button does: tooltip with the shortcut, accessible name, and sets the shortcut.
void describe(QAbstractButton* button, const QString& name, const QString& what,
              const QKeySequence& shortcut = {});
/// The same for any other control, without a shortcut of its own.
void describe(QWidget* control, const QString& objectName, const QString& accessibleName,
              const QString& toolTip = {});

} // namespace xiange::ui
