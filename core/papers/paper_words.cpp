#include "core/papers/paper_words.h"

#include <QFile>
#include <QStringList>

namespace xiange {

PaperWords::PaperWords() {
    QFile file(QStringLiteral(":/templates/words.txt"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString& line : lines) {
        if (!line.startsWith(u'#') && line.contains(u'=')) {
            m_words.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
        }
    }
}

QString PaperWords::of(const char* group, const QString& code) const {
    return code.isEmpty() ? QString() : m_words.value(QLatin1String(group) + u'.' + code, code);
}

QString starredNumber(const QString& number) {
    constexpr qsizetype tail = 4;
    const qsizetype head = number.size() > 18 ? 7 : 6;
    if (number.size() <= head + tail) {
        return number;
    }
    return number.left(head) + QString(number.size() - head - tail, u'*') + number.right(tail);
}

QString starredPhone(const QString& phone) {
    constexpr qsizetype head = 3;
    constexpr qsizetype tail = 4;
    if (phone.size() <= head + tail) {
        return phone;
    }
    return phone.left(head) + QString(phone.size() - head - tail, u'*') + phone.right(tail);
}

} // namespace xiange
