#include "ui/common/style_sheet.h"

#include <QList>
#include <QPair>

namespace xiange::ui {
namespace {

// Words with @ are colours, put in below. Widgets are chosen by class or by a property
// (`kind`, `role`, `tone`), never by objectName: that belongs to tests.
const char* const controls = R"(
QWidget { selection-background-color: @accent; selection-color: @onAccent; }
QToolTip { background: @surface; color: @text; border: 1px solid @line; padding: 4px 6px; }
QPushButton { background: @surface; color: @text; border: 1px solid @line; border-radius: 6px;
    padding: 0 14px; min-height: 30px; }
QPushButton:hover { border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 0 13px; min-height: 28px; }
QPushButton:pressed { background: @accentSoft; }
QPushButton:disabled { color: @muted; background: @window; border-color: @line; }
QPushButton::menu-indicator { image: url(:/icons/chevron-down.svg); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }
QPushButton[kind="menu"] { padding-right: 26px; }
QPushButton[kind="primary"] { background: @accent; color: @onAccent; border-color: @accent;
    font-weight: 600; }
QPushButton[kind="primary"]:hover { border-color: @text; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @line; color: @muted; border-color: @line; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: @accent;
    padding: 0 4px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 1px solid @accent; min-height: 30px; padding: 0 4px; }
QPushButton[kind="quiet"] { background: transparent; border: 1px solid transparent;
    padding: 0 6px; }
QPushButton[kind="quiet"]::menu-indicator { image: none; width: 0; }
QPushButton[kind="quiet"]:hover { background: @window; }
QPushButton[kind="quiet"]:focus { border: 1px solid @accent; min-height: 30px; padding: 0 6px; }
QPushButton[kind="title"] { background: transparent; border: 1px solid transparent;
    font-size: 20px; font-weight: 600; padding: 0 24px 0 2px; text-align: left; }
QPushButton[kind="title"]:focus { border: 1px solid @accent; min-height: 30px; }
QPushButton[kind="chip"] { background: @chip; color: @muted; border: 1px solid @chip;
    border-radius: 4px; padding: 0 6px; min-height: 20px; font-size: 12px; }
QPushButton[kind="chip"]::menu-indicator { image: none; width: 0; }
QPushButton[kind="chip"]:checked { background: @accentSoft; color: @accent;
    border-color: @accentSoft; }
QPushButton[kind="chip"]:focus { border: 1px solid @accent; padding: 0 6px; min-height: 20px; }
QPushButton[kind="segment"] { border-radius: 0; margin: 0; }
QPushButton[kind="segment"]:checked { background: @accentSoft; color: @accent; font-weight: 600; }
QPushButton[kind="segment"]:focus { border: 1px solid @accent; min-height: 30px; padding: 0 14px; }
QPushButton[kind="segment"][place="first"] { border-top-left-radius: 6px;
    border-bottom-left-radius: 6px; }
QPushButton[kind="segment"][place="last"] { border-top-right-radius: 6px;
    border-bottom-right-radius: 6px; border-left: none; }
QPushButton[kind="segment"][place="middle"] { border-left: none; }
QPushButton[kind="round"] { background: @accentSoft; color: @accent; border: 1px solid @accentSoft;
    border-radius: 16px; padding: 0; min-width: 30px; max-width: 30px; min-height: 30px;
    max-height: 30px; font-weight: 600; }
QPushButton[kind="round"]:focus { border: 1px solid @accent; min-height: 30px; }
QPushButton[kind="round"]::menu-indicator { image: none; width: 0; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px;
    padding: 4px; color: @text; }
QToolButton:hover { background: @accentSoft; }
QToolButton:focus { border-color: @accent; }
QLineEdit, QComboBox, QDateEdit, QTimeEdit, QDateTimeEdit, QSpinBox, QDoubleSpinBox {
    background: @surface; color: @text; border: 1px solid @line; border-radius: 6px;
    padding: 0 10px; min-height: 30px; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QTimeEdit:focus, QDateTimeEdit:focus,
QSpinBox:focus, QDoubleSpinBox:focus, QPlainTextEdit:focus, QTextEdit:focus {
    border: 1px solid @accent; }
QLineEdit[tone="danger"], QComboBox[tone="danger"] { border: 1px solid @danger; }
QLineEdit:disabled, QComboBox:disabled { background: @window; color: @muted; }
QPlainTextEdit, QTextEdit { background: @surface; color: @text; border: 1px solid @line;
    border-radius: 6px; padding: 4px 6px; }
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down { border: none; width: 26px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QDateTimeEdit::down-arrow {
    image: url(:/icons/chevron-down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @line;
    outline: none; }
QComboBox QAbstractItemView::item { min-height: 28px; padding: 0 8px; }
QSpinBox::up-button, QTimeEdit::up-button, QDoubleSpinBox::up-button { border: none; width: 20px; }
QSpinBox::down-button, QTimeEdit::down-button, QDoubleSpinBox::down-button { border: none;
    width: 20px; }
QSpinBox::up-arrow, QTimeEdit::up-arrow, QDoubleSpinBox::up-arrow {
    image: url(:/icons/chevron-up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QTimeEdit::down-arrow, QDoubleSpinBox::down-arrow {
    image: url(:/icons/chevron-down.svg); width: 10px; height: 10px; }
)";

const char* const containers = R"(
xiange--ui--Card { background: @surface; border: 1px solid @line; border-radius: 8px; }
xiange--ui--Card[tone="accent"] { border-color: @accent; }
xiange--ui--Card[tone="danger"] { border-color: @danger; }
QFrame[role="line"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[role="surface"] { background: @surface; border: none; }
QFrame[role="topBar"] { background: @surface; border: none; border-bottom: 1px solid @line; }
QFrame[role="statusLine"] { background: @surface; border: none; border-top: 1px solid @line; }
QFrame[role="statusLine"] QLabel { font-size: 12px; color: @muted; }
QFrame[role="side"] { background: @surface; border: none; border-left: 1px solid @line; }
QFrame[role="statusLine"] QLabel[tone="good"] { color: @good; }
QFrame[role="statusLine"] QLabel[tone="caution"] { color: @caution; }
QFrame[role="statusLine"] QLabel[tone="danger"] { color: @danger; }
QFrame[role="statusLine"] QPushButton { font-size: 12px; color: @muted; min-height: 22px; }
QFrame[role="statusLine"] QPushButton[tone="caution"] { color: @caution; }
QFrame[role="list"] { background: @surface; border: none; border-right: 1px solid @line; }
QFrame[role="popup"] { background: @surface; border: 1px solid @line; border-radius: 8px; }
QFrame[role="message"] { border-radius: 6px; border: 1px solid @line; background: @surface; }
QFrame[role="message"][tone="danger"] { background: @dangerSoft; border-color: @danger; }
QFrame[role="message"][tone="danger"] QLabel { color: @danger; }
QFrame[role="message"][tone="caution"] { background: @cautionSoft; border-color: @caution; }
QFrame[role="message"][tone="caution"] QLabel { color: @caution; }
QFrame[role="message"][tone="accent"] { background: @accentSoft; border-color: @accent; }
QFrame[role="message"][tone="accent"] QLabel { color: @text; }
QFrame[role="message"][tone="good"] { background: @goodSoft; border-color: @good; }
QFrame[role="message"][tone="good"] QLabel { color: @good; }
QScrollArea { background: transparent; border: none; }
QScrollArea > QWidget > QWidget { background: transparent; }
QTabWidget::pane { border: none; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: @muted; border: none;
    border-bottom: 2px solid transparent; padding: 6px 4px; margin-right: 16px; }
QTabBar[kind="tight"]::tab { margin-right: 7px; }
QTabBar::tab:selected { color: @text; font-weight: 600; border-bottom: 2px solid @accent; }
QTabBar::tab:focus { color: @accent; }
QMenu { background: @surface; color: @text; border: 1px solid @line; padding: 4px; }
QMenu::item { padding: 6px 28px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @accentSoft; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QProgressBar { background: @line; border: none; border-radius: 4px; max-height: 8px;
    min-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 4px; }
QProgressBar[tone="good"]::chunk { background: @good; }
QProgressBar[tone="caution"]::chunk { background: @caution; }
QSplitter::handle { background: @line; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

const char* const words = R"(
QLabel { background: transparent; color: @text; }
QLabel:disabled { color: @muted; }
QLabel[role="title"] { font-size: 20px; font-weight: 600; }
QLabel[role="section"] { font-size: 14px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="small"] { font-size: 12px; color: @muted; }
QLabel[role="figure"] { font-size: 28px; font-weight: 600; }
QLabel[role="keycap"] { font-size: 11px; color: @muted; background: @surface;
    border: 1px solid @line; border-radius: 4px; padding: 1px 5px; }
QLabel[tone="muted"] { color: @muted; }
QLabel[tone="accent"] { color: @accent; }
QLabel[tone="danger"] { color: @danger; }
QLabel[tone="caution"] { color: @caution; }
QLabel[tone="good"] { color: @good; }
QLabel[role="pill"] { font-size: 12px; border-radius: 4px; padding: 2px 6px; background: @chip;
    color: @muted; }
QLabel[role="pill"][tone="accent"] { background: @accentSoft; color: @accent; }
QLabel[role="pill"][tone="danger"] { background: @dangerSoft; color: @danger; }
QLabel[role="pill"][tone="caution"] { background: @cautionSoft; color: @caution; }
QLabel[role="pill"][tone="good"] { background: @goodSoft; color: @good; }
QCheckBox, QRadioButton { spacing: 6px; background: transparent; }
QCheckBox::indicator, QListView::indicator { width: 14px; height: 14px; border: 1px solid @muted; border-radius: 3px;
    background: @surface; }
QCheckBox::indicator:checked, QListView::indicator:checked { background: @accent;
    border-color: @accent; image: url(:/icons/@tick.svg); }
QTableView, QTreeView, QListView { background: @surface; color: @text; border: none; outline: none;
    alternate-background-color: @window; gridline-color: @line;
    selection-background-color: @accentSoft; selection-color: @text; }
QTableView::item { border: none; border-bottom: 1px solid @line; padding: 0 8px; }
QTableView::item:selected { background: @accentSoft; color: @text; }
QTableView::item:focus { background: @accentSoft; color: @text; }
QListView::item, QTreeView::item { min-height: 32px; padding: 0 8px; border: none; background: transparent; }
QListView::item:selected, QTreeView::item:selected { background: @accentSoft; color: @text; }
QHeaderView { background: @window; border: none; }
QHeaderView::section { background: @window; color: @muted; border: none;
    border-bottom: 1px solid @line; padding: 0 8px; min-height: 32px; font-size: 12px; }
QHeaderView::section:first, QHeaderView::section:only-one { padding-left: 16px; }
QHeaderView::section:checked { background: @window; color: @muted; }
QTableCornerButton::section { background: @window; border: none; }
QTextBrowser { border: none; background: transparent; }
QCalendarWidget QAbstractItemView { selection-background-color: @accent;
    selection-color: @onAccent; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: @surface; }
)";

} // namespace

QString styleSheetFor(const Colours& c) {
    const bool isDark = c.window.lightness() < 128;
    // Longer names first, so that @accentSoft is not read as @accent.
    const QList<QPair<const char*, QColor>> names{
        {"@accentSoft", c.accentSoft},
        {"@dangerSoft", c.dangerSoft},
        {"@cautionSoft", c.cautionSoft},
        {"@goodSoft", c.goodSoft},
        {"@onAccent", c.onAccent},
        {"@accent", c.accent},
        {"@danger", c.danger},
        {"@caution", c.caution},
        {"@good", c.good},
        {"@window", c.window},
        {"@surface", c.surface},
        {"@handle", isDark ? c.line.lighter(140) : c.line.darker(112)},
        {"@chip", isDark ? c.line : c.line.lighter(105)},
        {"@line", c.line},
        {"@text", c.text},
        {"@muted", c.muted},
    };
    QString sheet = QString::fromLatin1(controls) + QString::fromLatin1(containers) +
                    QString::fromLatin1(words);
    // A picture in a style sheet has no colour of its own to follow.
    sheet.replace(QLatin1String("@tick"),
                  isDark ? QStringLiteral("tick-dark") : QStringLiteral("tick-white"));
    for (const auto& [word, colour] : names) {
        sheet.replace(QLatin1String(word), colour.name());
    }
    return sheet;
}

} // namespace xiange::ui
