#include "ui/checks/checks_section.h"

namespace xiange::ui {

ChecksSection::ChecksSection(QString title, QWidget* parent)
    : QWidget(parent), m_title(std::move(title)) {}

void ChecksSection::useSchool(SchoolId) {}

void ChecksSection::goTo(const Target&) {}

} // namespace xiange::ui
