#pragma once

#include "core/cases/case_book.h"
#include "core/papers/paper_register.h"
#include "core/schools/schools.h"
#include "ui/common/card.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace xiange::ui {

/// 新建文书: first the kind, then whom it is about; several children make several papers.
class NewPaperPanel : public Card {
    Q_OBJECT

public:
    NewPaperPanel(CaseBook& cases, Schools& schools, PaperRegister& papers,
                  QWidget* parent = nullptr);

    /// Reads the cases and schools again and puts the cursor on the kinds.
    void begin(SchoolId school);

signals:
    void wanted(xiange::PaperKind kind, const QList<xiange::PaperSubject>& subjects);
    void cancelled();
    void failed(const xiange::Error& error);

private:
    QWidget* makeKinds();
    QWidget* makeSubjects();
    void listSubjects();
    void listCases();
    /// A proof of service is about a printed notice or order: those are listed, not the children.
    void listServed();
    /// A record of a home visit tells one visit: each is a line, the latest of a case first.
    void addVisits(const CaseFile& file);
    void listSchools();
    void add(const QString& words, const QString& key, const PaperSubject& subject);
    void filter();
    void countChosen();
    void write();
    [[nodiscard]] PaperKind kind() const;
    [[nodiscard]] QList<PaperSubject> chosen() const;

    CaseBook& m_cases;
    Schools& m_schools;
    PaperRegister& m_papers;
    SchoolId m_school;
    QList<PaperSubject> m_subjects; ///< in the order of the list
    QListWidget* m_kinds = nullptr;
    QListWidget* m_list = nullptr;
    QLabel* m_purpose = nullptr;
    QLabel* m_none = nullptr; ///< why the list is empty
    QLineEdit* m_filter = nullptr;
    QCheckBox* m_closed = nullptr;
    QPushButton* m_write = nullptr;
};

} // namespace xiange::ui
