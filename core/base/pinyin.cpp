#include "core/base/pinyin.h"

#include "core/base/text_folding.h"

#include <QHash>

#include <algorithm>
#include <memory>
#include <unicode/translit.h>

namespace xiange {

namespace {

// Making a transliterator takes some 50 ms and using one is not safe from two threads at once.
icu::Transliterator& transliterator() {
    thread_local const std::unique_ptr<icu::Transliterator> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        UParseError where;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            "Han-Latin/Names; Latin-ASCII; Lower", UTRANS_FORWARD, where, status));
        Q_ASSERT(U_SUCCESS(status) && made);
        return made;
    }();
    return *instance;
}

QStringList syllablesByRules(const QString& name) {
    icu::UnicodeString text(reinterpret_cast<const char16_t*>(name.utf16()),
                            static_cast<int32_t>(name.size()));
    transliterator().transliterate(text);
    QString latin = QString::fromUtf16(text.getBuffer(), text.length());
    QString letters;
    for (const QChar c : latin) {
        letters.append(c.isLetterOrNumber() ? c : QChar(u' '));
    }
    return letters.split(u' ', Qt::SkipEmptyParts);
}

// The rules take some 20 µs for a name and an import asks for 100,000. In a name all of Chinese
// characters they look at two things only: whether a character comes first, and, for four of them,
// what comes after it. So a character is asked for once in either place and kept.
class CharacterReadings {
public:
    // All syllables, or none where the name has to go through the rules as a whole.
    QStringList of(const QString& name) {
        constexpr QStringView readByWhatFollows = u"令万澹长"; // 令狐, 万俟, 澹台, 长孙
        QStringList syllables;
        for (const QChar c : name) {
            if (c.script() != QChar::Script_Han || readByWhatFollows.contains(c)) {
                return {};
            }
            const QString syllable = syllables.isEmpty() ? first(c) : later(c);
            if (syllable.isEmpty()) {
                return {};
            }
            syllables.append(syllable);
        }
        return syllables;
    }

private:
    QString first(QChar c) { return kept(m_first, c, c + m_neighbour, 0); }
    QString later(QChar c) { return kept(m_later, c, m_neighbour + c, 1); }

    static QString kept(QHash<QChar, QString>& readings, QChar c, const QString& asked, int place) {
        const auto known = readings.constFind(c);
        if (known != readings.cend()) {
            return *known;
        }
        const QStringList syllables = syllablesByRules(asked);
        return *readings.insert(c, syllables.size() == 2 ? syllables[place] : QString());
    }

    const QString m_neighbour = QStringLiteral("王"); // no rule names it
    QHash<QChar, QString> m_first;
    QHash<QChar, QString> m_later;
};

} // namespace

QStringList pinyinSyllables(const QString& name) {
    thread_local CharacterReadings readings;
    const QStringList syllables = readings.of(name);
    return syllables.isEmpty() ? syllablesByRules(name) : syllables;
}

QString searchKey(const QString& name) {
    const QStringList syllables = pinyinSyllables(name);
    QString initials;
    for (const QString& syllable : syllables) {
        initials.append(syllable.front());
    }
    return QStringLiteral(" %1 %2 %3 ")
        .arg(foldName(name).toLower(), syllables.join(QString()), initials);
}

bool searchKeyMatches(const QString& searchKey, const QString& typed) {
    QString wanted = foldWidth(typed).toLower();
    wanted.remove(u' ');
    if (wanted.isEmpty()) {
        return true;
    }
    const bool latin =
        std::all_of(wanted.begin(), wanted.end(), [](QChar c) { return c.unicode() < 0x80; });
    // Letters are meant from the start of the pinyin or the initials; characters anywhere.
    return latin ? searchKey.contains(u' ' + wanted) : searchKey.contains(wanted);
}

} // namespace xiange
