#include "ui/settings/about_section.h"

#include "ui/common/card.h"
#include "ui/common/labels.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

constexpr struct {
    const char* name;
    const char* use;
    const char* licence;
} libraries[] = {
    {"Qt", QT_TRANSLATE_NOOP("AboutSection", "window, data, print"), "LGPL-3.0-only, GPL-3.0-only"},
    {"SQLite", QT_TRANSLATE_NOOP("AboutSection", "data on this computer"), "public domain"},
    {"PostgreSQL libpq", QT_TRANSLATE_NOOP("AboutSection", "data on a server"), "PostgreSQL"},
    {"liborcus, libixion", QT_TRANSLATE_NOOP("AboutSection", "reading .xlsx, .ods, .csv"),
     "MPL-2.0"},
    {"FreeXL", QT_TRANSLATE_NOOP("AboutSection", "reading .xls"),
     "MPL-1.1, GPL-2.0-or-later, LGPL-2.1-or-later"},
    {"libxlsxwriter", QT_TRANSLATE_NOOP("AboutSection", "writing .xlsx"), "BSD-2-Clause"},
    {"ICU", QT_TRANSLATE_NOOP("AboutSection", "pinyin, order of names"), "Unicode"},
    {"libsodium", QT_TRANSLATE_NOOP("AboutSection", "passwords, encryption"), "ISC"},
    {"tl::expected", QT_TRANSLATE_NOOP("AboutSection", "results and errors"), "CC0-1.0"},
};

constexpr int cardWidth = 720;

} // namespace

AboutSection::AboutSection(QWidget* parent) : SettingsSection(tr("About"), {}, parent) {
    setObjectName(QStringLiteral("aboutSection"));
    column()->addWidget(makeProgram());
    column()->addWidget(makeLibraries());
    column()->addStretch(1);
}

QWidget* AboutSection::makeProgram() {
    auto* card = new Card(this);
    card->setMaximumWidth(cardWidth);
    auto* mark = new QLabel(QStringLiteral("弦歌 Xiange"), card);
    mark->setFont(wordMarkFont(26));
    // The application's style sheet would set its own font over this one.
    mark->setStyleSheet(QStringLiteral("font: bold 26px \"%1\";").arg(mark->font().family()));
    card->body()->addWidget(mark);
    auto* version =
        bodyLabel(tr("Version %1").arg(QCoreApplication::applicationVersion()), Tone::Plain, card);
    version->setObjectName(QStringLiteral("version"));
    version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    card->body()->addWidget(version);
    auto* what =
        bodyLabel(tr("Keeps every child of compulsory-school age in school."), Tone::Muted, card);
    what->setWordWrap(true);
    card->body()->addWidget(what);
    auto* licence =
        bodyLabel(tr("Free software under the GNU General Public License, version 3 or later "
                     "(GPL-3.0-or-later). It comes without any warranty."),
                  Tone::Muted, card);
    licence->setObjectName(QStringLiteral("licence"));
    licence->setWordWrap(true);
    card->body()->addWidget(licence);
    return card;
}

QWidget* AboutSection::makeLibraries() {
    auto* card =
        new Card(tr("Libraries"), tr("Qt %1 is running").arg(QLatin1String(qVersion())), this);
    card->setMaximumWidth(cardWidth);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::s);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const auto& library : libraries) {
        grid->addWidget(strongLabel(QLatin1String(library.name), card), row, 0);
        grid->addWidget(
            bodyLabel(QCoreApplication::translate("AboutSection", library.use), Tone::Plain, card),
            row, 1);
        grid->addWidget(bodyLabel(QLatin1String(library.licence), Tone::Muted, card), row, 2);
        ++row;
    }
    card->body()->addLayout(grid);
    return card;
}

} // namespace xiange::ui
