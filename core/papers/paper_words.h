#pragma once

#include <QHash>
#include <QString>

namespace xiange {

/// The words of papers for stored codes (resources/templates/words.txt). Papers are written in
/// Chinese whatever language the screen speaks.
class PaperWords {
public:
    PaperWords();

    /// "contact_means", "phone" → 电话; a code without a word is said as it is.
    [[nodiscard]] QString of(const char* group, const QString& code) const;

private:
    QHash<QString, QString> m_words;
};

/// 449999********2316: what a paper shows of a number that is not needed in full; stars, as it is
/// usual on paper, not the dots of the screen.
QString starredNumber(const QString& number);
/// 139****0917
QString starredPhone(const QString& phone);

} // namespace xiange
