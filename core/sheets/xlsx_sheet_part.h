#pragma once

#include "core/sheets/sheet_builder.h"

namespace xiange {

/// What the cells of a sheet refer to.
struct XlsxContext {
    const QList<QString>& strings;
    const QList<bool>& isDate; ///< of each cell format
    QDate dayZero;
};

/// The texts of xl/sharedStrings.xml; throws std::exception where the part is not sound XML.
[[nodiscard]] QList<QString> sharedStrings(const QByteArray& part);

/// Reads the cells of one sheet into the builder, up to the first beyond the limits; throws
/// std::exception where the part is not sound XML.
void readSheetPart(const QByteArray& part, const XlsxContext& context, SheetBuilder& builder);

} // namespace xiange
