#pragma once

#include "core/calendar/school_calendar.h"

#include <QWidget>

class QDateEdit;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace xiange::ui {

/// The two terms of one school year, first and last day each.
class TermFields : public QWidget {
    Q_OBJECT

public:
    explicit TermFields(QWidget* parent = nullptr);

    /// Shows the terms of a school year, or that it has none yet.
    void showTerms(int schoolYear, const QList<Term>& terms, bool mayEdit);
    /// Says under the fields why a change did not happen; empty hides it.
    void complain(const QString& words);

signals:
    /// The person left a field with another date in it.
    void edited(const xiange::Term& before, const xiange::Term& after);
    /// The school year is to be given its terms.
    void yearWanted(int schoolYear);

private:
    struct Fields {
        Term term;
        QDateEdit* starts = nullptr;
        QDateEdit* ends = nullptr;
    };
    QWidget* makeRow();
    void leave(const Fields& fields);
    QDateEdit* makeDate(const char* name, const QString& words, QWidget* parent);

    int m_year = 0;
    Fields m_fields[2];
    QLabel* m_title = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_complaint = nullptr;
    QPushButton* m_add = nullptr;
};

} // namespace xiange::ui
