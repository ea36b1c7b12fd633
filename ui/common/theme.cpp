#include "ui/common/theme.h"

#include "ui/common/style_sheet.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>
#include <QVariant>
#include <QWidget>

namespace xiange::ui {
namespace {

Colours light() {
    Colours c;
    c.window = QColor(0xF4F6F8), c.surface = QColor(0xFFFFFF), c.line = QColor(0xDFE4EA);
    c.text = QColor(0x1B2430), c.muted = QColor(0x5A6675);
    c.accent = QColor(0x2458A6), c.accentSoft = QColor(0xE7EFFA), c.onAccent = QColor(0xFFFFFF);
    c.danger = QColor(0xB3261E), c.dangerSoft = QColor(0xFBEAE8);
    c.caution = QColor(0x8A5200), c.cautionSoft = QColor(0xFFF2DA);
    c.good = QColor(0x1E7145), c.goodSoft = QColor(0xE3F3E9);
    c.rail = QColor(0x14304D), c.railCurrent = QColor(0x21486F), c.railText = QColor(0xC9D6E4);
    c.railStrong = QColor(0xFFFFFF), c.railMark = QColor(0x82B1F3);
    c.badge = QColor(0xC9403A), c.onBadge = QColor(0xFFFFFF);
    return c;
}

Colours dark() {
    Colours c;
    c.window = QColor(0x12171D), c.surface = QColor(0x1A2129), c.line = QColor(0x2B3540);
    c.text = QColor(0xE5EAF0), c.muted = QColor(0x97A3B0);
    c.accent = QColor(0x82B1F3), c.accentSoft = QColor(0x1E3350), c.onAccent = QColor(0x12171D);
    c.danger = QColor(0xF2968E), c.dangerSoft = QColor(0x3A201F);
    c.caution = QColor(0xE9B968), c.cautionSoft = QColor(0x352A18);
    c.good = QColor(0x7CCB9C), c.goodSoft = QColor(0x182F23);
    c.rail = QColor(0x0C1B2B), c.railCurrent = QColor(0x17324F), c.railText = QColor(0xAFC0D2);
    c.railStrong = QColor(0xFFFFFF), c.railMark = QColor(0x82B1F3);
    c.badge = QColor(0xC9403A), c.onBadge = QColor(0xFFFFFF);
    return c;
}

QFont family(const QStringList& names, int pixels, QFont::Weight weight) {
    QFont font;
    font.setFamilies(names);
    font.setPixelSize(pixels);
    font.setWeight(weight);
    return font;
}

} // namespace

QColor Colours::ink(Tone tone) const {
    switch (tone) {
    case Tone::Plain:
        return text;
    case Tone::Muted:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::Danger:
        return danger;
    case Tone::Caution:
        return caution;
    case Tone::Good:
        return good;
    }
    return text;
}

QColor Colours::soft(Tone tone) const {
    switch (tone) {
    case Tone::Plain:
    case Tone::Muted:
        return window;
    case Tone::Accent:
        return accentSoft;
    case Tone::Danger:
        return dangerSoft;
    case Tone::Caution:
        return cautionSoft;
    case Tone::Good:
        return goodSoft;
    }
    return window;
}

const Colours& coloursOf(Brightness brightness) {
    static const Colours lightColours = light();
    static const Colours darkColours = dark();
    return brightness == Brightness::Dark ? darkColours : lightColours;
}

const Colours& colours() {
    const bool isDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return coloursOf(isDark ? Brightness::Dark : Brightness::Light);
}

QFont bodyFont(int pixels, QFont::Weight weight) {
    return family({QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
                   QStringLiteral("Microsoft YaHei UI"), QStringLiteral("PingFang SC"),
                   QStringLiteral("WenQuanYi Micro Hei"), QStringLiteral("sans-serif")},
                  pixels, weight);
}

QFont wordMarkFont(int pixels) {
    return family({QStringLiteral("Noto Serif CJK SC"), QStringLiteral("Source Han Serif SC"),
                   QStringLiteral("STSong"), QStringLiteral("SimSun"), QStringLiteral("serif")},
                  pixels, QFont::Bold);
}

QFont codeFont(int pixels) {
    return family({QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("Consolas"),
                   QStringLiteral("monospace")},
                  pixels, QFont::Normal);
}

QPalette Theme::palette() const {
    const Colours& c = coloursOf(m_brightness);
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.surface);
    p.setColor(QPalette::AlternateBase, c.window);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::PlaceholderText, c.muted);
    p.setColor(QPalette::Button, c.surface);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.danger);
    p.setColor(QPalette::ToolTipBase, c.surface);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::Highlight, c.accent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, c.surface);
    p.setColor(QPalette::Midlight, c.line);
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, c.line);
    p.setColor(QPalette::Shadow, c.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, c.muted);
    }
    return p;
}

QString Theme::styleSheet() const {
    return styleSheetFor(coloursOf(m_brightness));
}

void Theme::applyTo(QApplication& application) const {
    // Without an application style sheet first: setting the palette under one keeps old colours.
    application.setStyleSheet({});
    application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(bodyFont());
    application.setPalette(palette());
    application.setStyleSheet(styleSheet());
}

void setStyleProperty(QWidget* widget, const char* name, const QString& value) {
    if (widget->property(name).toString() == value) {
        return;
    }
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

QString toneWord(Tone tone) {
    switch (tone) {
    case Tone::Plain:
        return QStringLiteral("plain");
    case Tone::Muted:
        return QStringLiteral("muted");
    case Tone::Accent:
        return QStringLiteral("accent");
    case Tone::Danger:
        return QStringLiteral("danger");
    case Tone::Caution:
        return QStringLiteral("caution");
    case Tone::Good:
        return QStringLiteral("good");
    }
    return {};
}

} // namespace xiange::ui
