#include "ui/attendance/sick_line.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace xiange::ui {

namespace {

bool isEnter(int key) {
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

SickLine::SickLine(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("sickLine"));
    setAccessibleName(tr("About the illness"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_who = bodyLabel({}, Tone::Caution, this);
    m_who->setObjectName(QStringLiteral("sickWho"));
    row->addWidget(m_who);
    m_symptom = new QComboBox(this);
    m_symptom->setEditable(true);
    m_symptom->setFixedWidth(130);
    m_symptom->addItems({tr("Fever"), tr("Cough"), tr("Vomiting"), tr("Diarrhoea"), tr("Rash"),
                         tr("Swollen cheeks"), tr("Headache"), tr("Stomach ache"), tr("Injury")});
    m_symptom->lineEdit()->setPlaceholderText(tr("Symptom"));
    describe(m_symptom, QStringLiteral("sickSymptom"), tr("Symptom"),
             tr("Symptom; ↓ goes through the usual ones"));
    m_doctor = new QComboBox(this);
    m_doctor->addItems({tr("Doctor: –"), tr("Seen by a doctor"), tr("No doctor yet")});
    m_doctor->setFixedWidth(128);
    describe(m_doctor, QStringLiteral("sickDoctor"), tr("Seen by a doctor?"));
    m_since = new QDateEdit(this);
    m_since->setCalendarPopup(true);
    m_since->setFixedWidth(126);
    m_since->setDisplayFormat(tr("'since' MM-dd"));
    describe(m_since, QStringLiteral("sickSince"), tr("Ill since"));
    for (QWidget* field : {static_cast<QWidget*>(m_symptom), static_cast<QWidget*>(m_doctor),
                           static_cast<QWidget*>(m_since)}) {
        field->installEventFilter(this);
        row->addWidget(field);
    }
    m_symptom->lineEdit()->installEventFilter(this);
    auto* key = keycap(tr("Enter"), this);
    key->setToolTip(tr("Enter goes in; any other key goes on with the roll"));
    row->addWidget(key);
    hide();
}

void SickLine::watch(QWidget* keysComeFrom) {
    m_outside.append(keysComeFrom);
    keysComeFrom->installEventFilter(this);
}

void SickLine::ask(int row, const RollChild& child, QDate since) {
    m_row = row;
    m_entered = false;
    constexpr int widestName = 160; // the line must not widen the window
    const QString who = tr("%1 %2 sick:").arg(child.seat).arg(child.name);
    m_who->setText(m_who->fontMetrics().elidedText(who, Qt::ElideMiddle, widestName));
    m_who->setToolTip(who);
    m_symptom->setCurrentIndex(-1);
    m_symptom->setEditText(child.note);
    m_doctor->setCurrentIndex(!child.seenDoctor ? 0 : *child.seenDoctor ? 1 : 2);
    m_since->setDate(child.illSince.isValid() ? child.illSince : since);
    m_known = {child.note, child.seenDoctor, child.illSince};
    show();
}

void SickLine::enter() {
    m_entered = true;
    m_symptom->setFocus(Qt::TabFocusReason);
    m_symptom->lineEdit()->selectAll();
}

Sickness SickLine::filledIn() const {
    Sickness sickness;
    sickness.symptom = m_symptom->currentText().trimmed();
    if (m_doctor->currentIndex() > 0) {
        sickness.seenDoctor = m_doctor->currentIndex() == 1;
    }
    sickness.since = m_since->date();
    return sickness;
}

void SickLine::finish() {
    if (m_row < 0 || !m_entered || filledIn() == m_known) {
        return;
    }
    m_known = filledIn();
    emit told(m_row, m_known);
}

void SickLine::dismiss() {
    if (m_row < 0) {
        return;
    }
    const bool inside = isAncestorOf(QApplication::focusWidget());
    m_row = -1;
    m_entered = false;
    emit done(inside);
}

void SickLine::leave() {
    finish();
    dismiss();
}

bool SickLine::keyOutside(int key, Qt::KeyboardModifiers modifiers) {
    const bool plain = (modifiers & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && (isEnter(key) || key == Qt::Key_Tab)) {
        enter();
        return true;
    }
    // Shift or Ctrl alone is the beginning of something else.
    const bool half = key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt ||
                      key == Qt::Key_CapsLock || key == Qt::Key_Meta;
    if (!half) {
        dismiss();
    }
    return plain && key == Qt::Key_Escape;
}

bool SickLine::keyInside(QObject* field, int key, Qt::KeyboardModifiers modifiers) {
    const bool plain = (modifiers & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool out = (field == m_since && key == Qt::Key_Tab) ||
                     (field != m_since && field != m_doctor && key == Qt::Key_Backtab);
    if ((plain && isEnter(key)) || out) {
        leave();
        return true;
    }
    if (plain && key == Qt::Key_Escape) {
        dismiss();
        return true;
    }
    return false;
}

bool SickLine::eventFilter(QObject* watched, QEvent* event) {
    if (m_row < 0) {
        return QWidget::eventFilter(watched, event);
    }
    const bool outside = m_outside.contains(watched);
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (outside ? keyOutside(key->key(), key->modifiers())
                    : keyInside(watched, key->key(), key->modifiers())) {
            return true;
        }
    } else if (!outside && event->type() == QEvent::FocusIn) {
        m_entered = true;
    } else if (!outside && event->type() == QEvent::FocusOut &&
               static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason &&
               !isAncestorOf(QApplication::focusWidget())) {
        finish(); // a click elsewhere loses nothing
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace xiange::ui
