#pragma once

#include "ui/papers/paper_fonts.h"

#include <QByteArray>

class QXmlStreamWriter;

namespace xiange::ui {

/// Opens an OpenDocument part with the names of its vocabularies.
void startOdt(QXmlStreamWriter& xml, const QString& root);

/// The fonts that a paper's styles name.
void writeFontFaces(QXmlStreamWriter& xml, const PaperFonts& fonts);

/// styles.xml: page, margins, page number, and a named style for every part of a paper
/// (Organ, Number, Title, Addressee, Heading1 …, Cell, CellCentred, CellLabel).
QByteArray odtStyles(const PaperFonts& fonts, bool landscape);

} // namespace xiange::ui
