#include "ui/checks/checks_page.h"

#include "ui/common/buttons.h"
#include "ui/common/choices.h"
#include "ui/common/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QStackedWidget>

namespace xiange::ui {

ChecksPage::ChecksPage(QWidget* parent) : Page(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, space::l, space::xl, space::l);
    column->setSpacing(space::m);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(space::l);
    heading->addWidget(pageTitle(tr("Checks"), this));
    m_tabs = new Choices(Choices::Look::Segments, this);
    describe(m_tabs, QStringLiteral("checkTabs"), tr("Checks"));
    heading->addWidget(m_tabs);
    heading->addStretch(1);
    column->addLayout(heading);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &Choices::chosen, this, &ChecksPage::showTab);
    addTabKeys();
}

void ChecksPage::addTabKeys() {
    const auto step = [this](const QKeySequence& keys, int by) {
        auto* key = new QShortcut(keys, this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, [this, by] {
            const int count = static_cast<int>(m_sections.size());
            if (count > 0) {
                showTab((m_tabs->current() + by + count) % count);
            }
        });
    };
    step(Qt::CTRL | Qt::Key_PageDown, 1);
    step(Qt::CTRL | Qt::Key_PageUp, -1);
}

void ChecksPage::addSection(const QString& code, ChecksSection* section) {
    m_codes.append(code);
    m_sections.append(section);
    m_stack->addWidget(section);
    QStringList words;
    for (const ChecksSection* each : std::as_const(m_sections)) {
        words.append(each->title());
    }
    m_tabs->setWords(words);
    connect(section, &ChecksSection::going, this, &Page::going);
    connect(section, &ChecksSection::failed, this, &Page::failed);
    connect(section, &ChecksSection::noticed, this, &Page::noticed);
    connect(section, &ChecksSection::saved, this, &Page::saved);
}

ChecksSection* ChecksPage::current() const {
    return m_sections.value(m_stack->currentIndex());
}

void ChecksPage::showTab(int index) {
    m_tabs->setCurrent(index);
    m_stack->setCurrentIndex(index);
    refresh();
}

QString ChecksPage::title() const {
    return tr("Checks");
}

QString ChecksPage::help() const {
    const ChecksSection* shown = current();
    return (shown != nullptr ? shown->help() : QString()) +
           tr("<p><b>Ctrl+Page Down</b>, <b>Ctrl+Page Up</b>: the next check, the one before.</p>");
}

void ChecksPage::refresh() {
    if (ChecksSection* shown = current()) {
        shown->refresh();
    }
}

void ChecksPage::goTo(const Target& target) {
    const auto tab = m_codes.indexOf(target.action);
    if (tab >= 0) {
        showTab(static_cast<int>(tab));
    }
    if (ChecksSection* shown = current()) {
        shown->goTo(target);
    }
}

void ChecksPage::useSchool(SchoolId school) {
    for (ChecksSection* section : std::as_const(m_sections)) {
        section->useSchool(school);
    }
    becomeStale();
}

void ChecksPage::print() {
    if (ChecksSection* shown = current()) {
        shown->print();
    }
}

void ChecksPage::undo() {
    if (ChecksSection* shown = current()) {
        shown->undo();
    }
}

void ChecksPage::redo() {
    if (ChecksSection* shown = current()) {
        shown->redo();
    }
}

QString ChecksPage::unfinished() const {
    for (const ChecksSection* section : m_sections) {
        if (const QString left = section->unfinished(); !left.isEmpty()) {
            return left;
        }
    }
    return {};
}

} // namespace xiange::ui
