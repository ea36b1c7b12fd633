// Which school the rows belong to, and whose numbers may be looked at in full.
#include "core/schools/schools.h"
#include "ui/common/message_bar.h"
#include "ui/students/changes_review.h"
#include "ui/students/import_panel.h"
#include "ui/students/import_review.h"

#include <QComboBox>
#include <QFileInfo>

namespace xiange::ui {

// Nothing to choose where the page has a school or there is only one.
void ImportPanel::fillSchools() {
    const QVariant kept = m_schools->currentData();
    m_schools->clear();
    const auto schools = m_imports.schools.list();
    if (m_school.isValid() || !schools || schools->size() < 2) {
        return;
    }
    m_schools->addItem(tr("School: by the code in the row"), QVariant::fromValue(qint64(0)));
    for (const School& one : *schools) {
        m_schools->addItem(one.name, QVariant::fromValue(one.id.value));
    }
    m_schools->setCurrentIndex(std::max(0, m_schools->findData(kept)));
}

SchoolId ImportPanel::school() const {
    return m_school.isValid() ? m_school : SchoolId(m_schools->currentData().toLongLong());
}

// Neither the row nor the person has said so far which school it is.
void ImportPanel::askWhichSchool(const Error& error) {
    m_messages->showMessage(error.text, Tone::Caution, tr("Choose the school"), [this] {
        m_schools->setFocus();
        m_schools->showPopup();
    });
    m_schools->setFocus();
}

// The list carries the code of another school: nothing goes on before a person has said that it is
// the same one.
void ImportPanel::askAboutSchool(const Error& error) {
    m_messages->showMessage(error.text, Tone::Caution, tr("It is the same school"), [this] {
        m_otherCode = true;
        tryAgain();
    });
}

void ImportPanel::revealNumbers() {
    if (const auto kept = m_imports.rosters.recordLook(QFileInfo(m_file->path).fileName()); !kept) {
        m_messages->showError(kept.error());
        return;
    }
    m_review->setRevealed(true);
    m_changesReview->setRevealed(true);
}

} // namespace xiange::ui
