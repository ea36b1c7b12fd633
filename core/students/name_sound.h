#pragma once

#include <QString>
#include <QStringList>

namespace xiange {

/// Letters as southern ears hear them: zh ch sh like z c s, l like n, ng like n, ü written u or v.
/// A beginning of a text gives a beginning of its sound.
[[nodiscard]] QString soundOf(const QString& letters);

/// What a child of this name is found by: the sound of the name from each syllable on, and of its
/// initials.
[[nodiscard]] QStringList soundKeys(const QString& name);

} // namespace xiange
