#pragma once

#include <QByteArray>
#include <QList>

namespace xiange {

/// Which cell formats of an .xlsx show a date: for each cellXfs line of styles.xml true or false.
[[nodiscard]] QList<bool> dateFormats(const QByteArray& stylesXml);

} // namespace xiange
