#include "core/base/pinyin.h"

#include "core/base/text_folding.h"

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

} // namespace

QStringList pinyinSyllables(const QString& name) {
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
