#pragma once

#include "core/students/evidence_file.h"

#include <QImage>
#include <QSize>

namespace xiange::ui {

/// Whether this program can show the file: an image, or a PDF where it was built with Qt PDF.
bool canShow(const QString& fileName);

/// The picture, or the first page of a PDF, no larger than asked; null if it can't be shown. Takes
/// its time with a large photo: not for the window's thread.
QImage pictureOf(const EvidenceFile& file, QSize within);

} // namespace xiange::ui
