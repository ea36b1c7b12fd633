#include "ui/settings/appearance_section.h"

#include "ui/common/card.h"
#include "ui/common/choices.h"
#include "ui/common/labels.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace xiange::ui {

namespace {

constexpr ThemeChoice themes[] = {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark};
constexpr const char* languages[] = {"zh_CN", "en"};

} // namespace

AppearanceSection::AppearanceSection(QWidget* parent)
    : SettingsSection(tr("Appearance and language"), tr("Kept on this computer only"), parent) {
    setObjectName(QStringLiteral("appearanceSection"));
    auto* card = new Card(this);
    card->setMaximumWidth(640);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(space::l);
    grid->setVerticalSpacing(space::m);
    grid->setColumnStretch(2, 1);
    const auto add = [&](int row, const char* name, const QString& word, const QStringList& words) {
        auto* choices = new Choices(Choices::Look::Segments, card);
        choices->setObjectName(QString::fromLatin1(name));
        choices->setAccessibleName(word);
        choices->setWords(words);
        grid->addWidget(bodyLabel(word, Tone::Muted, card), row, 0);
        grid->addWidget(choices, row, 1, Qt::AlignLeft);
        return choices;
    };
    m_theme = add(0, "theme", tr("Appearance"), {tr("As the system"), tr("Light"), tr("Dark")});
    // Languages are named in themselves.
    m_language =
        add(1, "language", tr("Language"), {QStringLiteral("简体中文"), QStringLiteral("English")});
    card->body()->addLayout(grid);
    card->body()->addWidget(
        smallLabel(tr("The language changes when Xiange starts next. Papers are always in "
                      "Chinese."),
                   card));
    column()->addWidget(card);
    column()->addStretch(1);
    connect(m_theme, &Choices::chosen, this,
            [this](int index) { emit themeChosen(themes[index]); });
    connect(m_language, &Choices::chosen, this, [this](int index) {
        emit languageChosen(QString::fromLatin1(languages[index]));
        emit noticed(tr("The language changes when Xiange starts next."));
    });
}

void AppearanceSection::showChoice(ThemeChoice theme, const QString& language) {
    m_theme->setCurrent(static_cast<int>(theme));
    m_language->setCurrent(language == QLatin1String(languages[0]) ? 0 : 1);
}

} // namespace xiange::ui
