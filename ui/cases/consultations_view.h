#pragma once

#include "core/base/clock.h"
#include "core/cases/case_book.h"
#include "core/cases/consultations.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QVBoxLayout;

namespace xiange::ui {

class FormColumn;
class MeasureEditor;

/// 协商: the minutes of the departments' regular meetings, the cases they spoke about, and what was
/// left to do.
class ConsultationsView : public QWidget {
    Q_OBJECT

public:
    ConsultationsView(Consultations& consultations, const Clock& clock, QWidget* parent = nullptr);

    /// `open` are the cases that a meeting can speak about.
    void refresh(SchoolId school, const QList<CaseFile>& files);

signals:
    void caseWanted(xiange::CaseId id);
    void failed(const xiange::Error& error);
    void written();

private:
    QWidget* makeForm();
    QWidget* makeMinutes(const Consultation& minutes);
    QWidget* makeItem(const ConsultationItem& item, QWidget* parent);
    void add();

    Consultations& m_consultations;
    const Clock& m_clock;
    SchoolId m_school;
    FormColumn* m_form = nullptr;
    QListWidget* m_cases = nullptr;
    QPlainTextEdit* m_text = nullptr;
    MeasureEditor* m_items = nullptr;
    QVBoxLayout* m_list = nullptr;
    QWidget* m_content = nullptr;
};

} // namespace xiange::ui
