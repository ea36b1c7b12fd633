#pragma once

#include <QString>
#include <QStringList>

namespace xiange {

/// The syllables of a Chinese personal name without tones, surnames read as surnames
/// (单 → shan): 欧阳娜娜 → {"ou","yang","na","na"}. Other letters come back in lower case.
QStringList pinyinSyllables(const QString& name);

/// What a search by name looks in: the name, its full pinyin and its initials, each between
/// spaces: " 欧阳娜娜 ouyangnana oynn ".
QString searchKey(const QString& name);

/// Whether `typed` (name part, pinyin or initials; case and spaces don't matter) finds a child
/// with this search key.
bool searchKeyMatches(const QString& searchKey, const QString& typed);

} // namespace xiange
