#include "core/students/area_codes.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>

#include <algorithm>

namespace xiange {

namespace {

QHash<QString, QString> readAreas() {
    QHash<QString, QString> names;
    QFile file(QStringLiteral(":/students/area-codes.txt"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    Q_UNUSED(opened)
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.startsWith(u'#')) {
            continue;
        }
        const QStringList parts = line.split(u'|');
        const QString province = parts.first().left(2);
        names.insert(province, parts.first().mid(3));
        for (const QString& part : parts.mid(1)) {
            const qsizetype digits = part.size() > 4 && part[2].isDigit() ? 4 : 2;
            names.insert(province + part.left(digits), part.mid(digits));
        }
    }
    return names;
}

bool isCode(const QString& text) {
    return text.size() == 6 && std::ranges::all_of(text, [](QChar c) { return c.isDigit(); });
}

} // namespace

QString areaName(const QString& code) {
    static const QHash<QString, QString> names = readAreas();
    if (!isCode(code) || !names.contains(code.left(2))) {
        return {};
    }
    // 449999 and the like: a code below the province that nobody has.
    const bool wholeProvince = code.endsWith(QLatin1String("0000"));
    const bool municipality = names.value(code.left(2)).endsWith(u'市');
    const bool named = names.contains(code.left(4)) || names.contains(code);
    if (!wholeProvince && !municipality && !named) {
        return {};
    }
    return names.value(code.left(2)) + names.value(code.left(4)) + names.value(code);
}

QString hukouWords(const QString& place) {
    if (!isCode(place)) {
        return place;
    }
    const QString name = areaName(place);
    if (!name.isEmpty()) {
        return QStringLiteral("%1 (%2)").arg(name, place);
    }
    const QString province = areaName(place.left(2) + QStringLiteral("0000"));
    return province.isEmpty()
               ? QCoreApplication::translate("AreaCodes", "%1 (no known area code)").arg(place)
               : QCoreApplication::translate("AreaCodes", "%1 (%2, an unknown area of it)")
                     .arg(province, place);
}

} // namespace xiange
