#include "ui/papers/paper_fonts.h"

#include <QFontDatabase>

namespace xiange::ui {

namespace {

/// Families from best to worst; the first `standard` ones have the design the standard asks for.
struct Chain {
    QStringList families;
    int standard;
};

Chain chainOf(PaperFont use) {
    switch (use) {
    case PaperFont::Body:
        return {{QStringLiteral("仿宋_GB2312"), QStringLiteral("FangSong_GB2312"),
                 QStringLiteral("FangSong"), QStringLiteral("仿宋"), QStringLiteral("方正仿宋_GBK"),
                 QStringLiteral("STFangsong"), QStringLiteral("华文仿宋"),
                 QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"),
                 QStringLiteral("SimSun"), QStringLiteral("SimSun-ExtB"),
                 QStringLiteral("AR PL UMing CN")},
                7};
    case PaperFont::Heading:
        return {{QStringLiteral("黑体"), QStringLiteral("SimHei"), QStringLiteral("方正黑体_GBK"),
                 QStringLiteral("STHeiti"), QStringLiteral("Noto Sans CJK SC"),
                 QStringLiteral("Source Han Sans SC"), QStringLiteral("WenQuanYi Zen Hei")},
                5};
    case PaperFont::Kai:
        return {{QStringLiteral("楷体_GB2312"), QStringLiteral("KaiTi_GB2312"),
                 QStringLiteral("楷体"), QStringLiteral("KaiTi"), QStringLiteral("方正楷体_GBK"),
                 QStringLiteral("STKaiti"), QStringLiteral("AR PL UKai CN"),
                 QStringLiteral("Noto Serif CJK SC"), QStringLiteral("SimSun"),
                 QStringLiteral("SimSun-ExtB")},
                7};
    case PaperFont::Title:
        return {{QStringLiteral("方正小标宋简体"), QStringLiteral("方正小标宋_GBK"),
                 QStringLiteral("FZXiaoBiaoSong-B05S"), QStringLiteral("华文中宋"),
                 QStringLiteral("STZhongsong"), QStringLiteral("Noto Serif CJK SC"),
                 QStringLiteral("Source Han Serif SC"), QStringLiteral("SimSun"),
                 QStringLiteral("SimSun-ExtB")},
                3};
    }
    return {};
}

} // namespace

PaperFonts::PaperFonts() : PaperFonts(QFontDatabase::families()) {}

PaperFonts::PaperFonts(const QStringList& families) {
    const auto choose = [&families](PaperFont use) -> Chosen {
        const Chain chain = chainOf(use);
        Chosen chosen;
        for (int i = 0; i < chain.families.size(); ++i) {
            if (families.contains(chain.families[i], Qt::CaseInsensitive)) {
                chosen.standard =
                    chosen.standard || (chosen.families.isEmpty() && i < chain.standard);
                chosen.families.append(chain.families[i]);
            }
        }
        if (chosen.families.isEmpty()) {
            chosen.families.append(QFont().family());
        }
        return chosen;
    };
    m_body = choose(PaperFont::Body);
    m_heading = choose(PaperFont::Heading);
    m_kai = choose(PaperFont::Kai);
    m_title = choose(PaperFont::Title);
}

const PaperFonts::Chosen& PaperFonts::chosen(PaperFont use) const {
    switch (use) {
    case PaperFont::Body:
        return m_body;
    case PaperFont::Heading:
        return m_heading;
    case PaperFont::Kai:
        return m_kai;
    case PaperFont::Title:
        return m_title;
    }
    return m_body;
}

QFont PaperFonts::font(PaperFont use, double size) const {
    QFont font;
    font.setFamilies(chosen(use).families);
    font.setPixelSize(qRound(size));
    // Same widths on the screen, on the printer and in a file.
    font.setHintingPreference(QFont::PreferNoHinting);
    // 小标宋 is a heavy face; in its stead stands the bold of a book face.
    font.setWeight(use == PaperFont::Title && !isStandard(use) ? QFont::Bold : QFont::Normal);
    return font;
}

QString PaperFonts::family(PaperFont use) const {
    return chosen(use).families.front();
}

bool PaperFonts::isStandard(PaperFont use) const {
    return chosen(use).standard;
}

} // namespace xiange::ui
