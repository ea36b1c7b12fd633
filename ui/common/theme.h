#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QString>

class QApplication;
class QWidget;

namespace xiange::ui {

/// How much a word or a figure calls for attention.
enum class Tone { Plain, Muted, Accent, Danger, Caution, Good };

/// Every colour of the program. The only place where one is written is theme.cpp.
struct Colours {
    QColor window, surface, line;
    QColor text, muted;
    QColor accent, accentSoft, onAccent;
    QColor danger, dangerSoft;
    QColor caution, cautionSoft;
    QColor good, goodSoft;
    QColor rail, railCurrent, railText, railStrong, railMark;
    QColor badge, onBadge;

    /// The colour of words in this tone.
    [[nodiscard]] QColor ink(Tone tone) const;
    /// The quiet background that goes with it (plain and muted: the window's colour).
    [[nodiscard]] QColor soft(Tone tone) const;
};

enum class Brightness { Light, Dark };

const Colours& coloursOf(Brightness brightness);
/// The colours the application shows now. Painted widgets ask here in paintEvent: a switch sends
/// every widget a PaletteChange and repaints it.
const Colours& colours();

/// Type sizes in device-independent pixels.
namespace type {
constexpr int title = 20;
constexpr int section = 14;
constexpr int body = 13;
constexpr int small = 12;
constexpr int figure = 28;
} // namespace type

namespace space {
constexpr int xs = 4, s = 8, m = 12, l = 16, xl = 20;
} // namespace space

namespace measure {
constexpr int control = 32, row = 32, cardRadius = 8, controlRadius = 6, rail = 184;
} // namespace measure

QFont bodyFont(int pixels = type::body, QFont::Weight weight = QFont::Normal);
/// The serif of the word mark.
QFont wordMarkFont(int pixels);
/// Digits and codes of equal width.
QFont codeFont(int pixels = type::small);

/// One appearance of the program: palette and style sheet made from one set of colours.
class Theme {
public:
    explicit Theme(Brightness brightness) : m_brightness(brightness) {}

    [[nodiscard]] Brightness brightness() const { return m_brightness; }
    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;
    /// Dresses the whole application: Fusion, font, palette, style sheet.
    void applyTo(QApplication& application) const;

private:
    Brightness m_brightness;
};

/// Sets a property that the style sheet looks at, and dresses the widget again if it changed.
void setStyleProperty(QWidget* widget, const char* name, const QString& value);
/// The word for a tone in the style sheet.
QString toneWord(Tone tone);

} // namespace xiange::ui
