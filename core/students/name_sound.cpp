#include "core/students/name_sound.h"

#include "core/base/pinyin.h"

namespace xiange {

QString soundOf(const QString& letters) {
    QString sound;
    QChar before;
    for (const QChar c : letters.toLower()) {
        const bool flat = c == u'h' && (before == u'z' || before == u'c' || before == u's');
        const bool nasal = c == u'g' && before == u'n';
        if (!flat && !nasal) {
            sound.append(c == u'l' ? QChar(u'n') : c == u'v' ? QChar(u'u') : c);
        }
        before = c;
    }
    return sound;
}

QStringList soundKeys(const QString& name) {
    const QStringList syllables = pinyinSyllables(name);
    QStringList keys;
    QString initials;
    for (qsizetype i = 0; i < syllables.size(); ++i) {
        keys.append(soundOf(syllables.mid(i).join(QString())));
        initials.append(syllables[i].front());
    }
    keys.append(soundOf(initials));
    keys.removeDuplicates();
    keys.removeAll(QString());
    return keys;
}

} // namespace xiange
