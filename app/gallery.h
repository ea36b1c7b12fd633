#pragma once

#include "app/house.h"
#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/db/address.h"
#include "ui/common/theme.h"

#include <QList>
#include <QSize>
#include <QStringList>

namespace xiange {

/// Which pictures are wanted.
struct GalleryWish {
    QString folder;
    QStringList languages; ///< "zh_CN", "en"
    QList<ui::Brightness> themes;
    QSize size{1366, 768};
    QString account; ///< who looks; empty: the first account
    House::AskPassword askPassword = {};
};

/// Paints every page of the window, and every paper of the most pressing case, into PNG files.
/// Returns their names.
Result<QStringList> paintGallery(const db::Address& address, const Clock& clock,
                                 const GalleryWish& wish);

} // namespace xiange
