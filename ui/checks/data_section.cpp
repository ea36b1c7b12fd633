#include "ui/checks/data_section.h"

#include "ui/checks/progress_delegate.h"
#include "ui/common/empty_state.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/prompt.h"
#include "ui/common/tone_line.h"

#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

namespace xiange::ui {

namespace {

QStandardItem* cell(const QString& text, Tone tone = Tone::Plain) {
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    if (tone != Tone::Plain) {
        item->setData(static_cast<int>(tone), role::tone);
    }
    return item;
}

Tone toneOf(DataFault fault) {
    return fault == DataFault::NotPresent || fault == DataFault::Duplicate ? Tone::Danger
           : fault == DataFault::FieldMissing                              ? Tone::Muted
                                                                           : Tone::Caution;
}

/// The class, with its school where there are several.
QString placeOf(const QString& schoolName, const QString& className, bool severalSchools) {
    return severalSchools ? schoolName + QLatin1Char(' ') + className : className;
}

} // namespace

void DataSection::useSchool(SchoolId school) {
    m_school = school;
}

void DataSection::refresh() {
    if (m_school.isValid()) {
        take(m_check.check(m_school));
        return;
    }
    // Every school of a district takes seconds.
    m_work.start([this](WorkProgress&) { return m_check.check({}); },
                 [this](const Result<DataCheckState>& read) { take(read); });
}

void DataSection::take(const Result<DataCheckState>& read) {
    if (!read) {
        emit failed(read.error());
        return;
    }
    m_shown.clear();
    m_state = *read;
    fillTop();
    fillKinds();
    fillClasses();
    fillProblems();
}

void DataSection::fillTop() {
    m_figures->setPieces(
        {{tr("children in all"), number(m_state.children), Tone::Plain},
         {tr("children complete"), number(m_state.complete), Tone::Good},
         {tr("children with problems"), number(m_state.children - m_state.complete),
          m_state.complete == m_state.children ? Tone::Good : Tone::Caution},
         {tr("problems in all"), number(m_state.problems.size()),
          m_state.problems.isEmpty() ? Tone::Good : Tone::Caution}});
    const auto left = m_clock.today().daysTo(m_state.due);
    const QString due = shortDate(m_state.due);
    const bool done = m_state.complete == m_state.children;
    m_countdown->setText(
        done        ? tr("Ready for November")
        : left >= 0 ? tr("Due %1, %n day(s) left", nullptr, static_cast<int>(left)).arg(due)
                    : tr("Was due %1, %n day(s) ago", nullptr, static_cast<int>(-left)).arg(due));
    setTone(m_countdown, done         ? Tone::Good
                         : left < 0   ? Tone::Danger
                         : left <= 14 ? Tone::Caution
                                      : Tone::Accent);
}

void DataSection::fillKinds() {
    const QSignalBlocker quiet(m_kinds);
    m_kinds->clear();
    const auto add = [this](const QString& name, qsizetype count, const QString& code) {
        auto* item =
            new QListWidgetItem(QStringLiteral("%1  %2").arg(name, number(count)), m_kinds);
        item->setData(Qt::UserRole, code);
        item->setSizeHint({0, 28});
    };
    add(tr("All problems"), m_state.problems.size(), {});
    int shown = 0;
    for (const auto& [fault, code] : dataFaults) {
        const int count = m_state.count(fault);
        if (count > 0) {
            add(dataFaultName(fault), count, QString::fromLatin1(code));
            shown = m_only == fault ? m_kinds->count() - 1 : shown;
        }
    }
    if (shown == 0) {
        m_only.reset();
    }
    m_kinds->setCurrentRow(shown);
}

void DataSection::fillClasses() {
    m_classModel->clear();
    QList<ClassCompleteness> classes = m_state.classes;
    const bool several = hasSeveralSchools();
    std::stable_sort(classes.begin(), classes.end(),
                     [](const ClassCompleteness& a, const ClassCompleteness& b) {
                         return a.complete * b.children < b.complete * a.children;
                     });
    for (const ClassCompleteness& one : std::as_const(classes)) {
        auto* name =
            cell(placeOf(one.schoolName,
                         one.name.grade > 0 ? shortClassName(one.name) : tr("no class"), several));
        name->setToolTip(one.schoolName);
        auto* bar = cell(QStringLiteral("%1/%2").arg(one.complete).arg(one.children));
        bar->setData(one.complete, role::done);
        bar->setData(one.children, role::whole);
        m_classModel->appendRow({name, bar});
    }
    m_classes->setColumnWidth(0, several ? 150 : 104);
}

bool DataSection::hasSeveralSchools() const {
    return std::any_of(m_state.classes.begin(), m_state.classes.end(),
                       [this](const ClassCompleteness& one) {
                           return one.schoolName != m_state.classes.first().schoolName;
                       });
}

void DataSection::fillProblems() {
    const int row = m_problems->currentIndex().row();
    {
        const QSignalBlocker quiet(m_problems->selectionModel());
        m_shown.clear();
        m_model->clear();
        const bool several = hasSeveralSchools();
        m_model->setHorizontalHeaderLabels({tr("Class"), tr("Name"), tr("Problem"), tr("Field"),
                                            tr("In the file"), tr("Suggestion")});
        for (const DataProblem& problem : std::as_const(m_state.problems)) {
            if (m_only && problem.fault != *m_only) {
                continue;
            }
            m_shown.append(&problem);
            auto* name = cell(problem.name);
            name->setData(true, role::strong);
            auto* fault = cell({});
            fault->setData(QStringList{dataFaultName(problem.fault)}, role::tags);
            fault->setData(static_cast<int>(toneOf(problem.fault)), role::tagTone);
            auto* value = cell(problem.value);
            value->setData(true, role::code);
            auto* hint = cell(problem.suggestion ? tr("%1: %2").arg(problem.suggestion->shown,
                                                                    problem.suggestion->why)
                                                 : problem.words,
                              problem.suggestion ? Tone::Good : Tone::Muted);
            hint->setToolTip(hint->text());
            auto* place = cell(placeOf(
                problem.schoolName,
                problem.className ? shortClassName(*problem.className) : QString(), several));
            place->setToolTip(place->text());
            m_model->appendRow({place, name, fault, cell(problem.field), value, hint});
        }
        const int widths[] = {several ? 166 : 90, 90, 130, 100, 130};
        for (int i = 0; i < 5; ++i) {
            m_problems->setColumnWidth(i, widths[i]);
        }
        if (!m_shown.isEmpty()) {
            m_problems->selectRow(qBound(0, row, static_cast<int>(m_shown.size()) - 1));
        }
    }
    m_empty->say(m_state.children == 0 ? tr("No children yet") : tr("Every record is in order"),
                 m_state.children == 0 ? tr("Import the roster first.") : QString());
    m_stack->setCurrentIndex(m_shown.isEmpty() ? 1 : 0);
    fillBar();
}

const DataProblem* DataSection::chosen() const {
    return m_shown.value(m_problems->currentIndex().row(), nullptr);
}

void DataSection::fillBar() {
    const DataProblem* problem = chosen();
    m_accept->setEnabled(problem && problem->suggestion);
    m_value->clear();
    m_value->setEnabled(problem && problem->mends);
    m_value->setPlaceholderText(problem && problem->mends ? mendFieldTitle(*problem->mends)
                                                          : QString());
    m_set->setEnabled(m_value->isEnabled());
    m_settle->setEnabled(problem && !problem->field.isEmpty() &&
                         problem->fault != DataFault::FieldMissing &&
                         problem->fault != DataFault::AgeForGrade);
    m_open->setEnabled(problem != nullptr);
    // Only what is hidden needs showing.
    m_reveal->setEnabled(problem &&
                         (problem->value.contains(u'●') || problem->mends == MendField::IdNumber ||
                          problem->mends == MendField::Phone));
    m_seen->hide();
}

// ---- doing --------------------------------------------------------------------------------

void DataSection::tell(const Result<void>& done) {
    if (!done) {
        emit failed(done.error());
        return;
    }
    emit saved();
    refresh();
    m_problems->setFocus();
}

void DataSection::accept() {
    const DataProblem* problem = chosen();
    if (problem != nullptr && problem->suggestion) {
        tell(
            m_check.mend(problem->student, problem->suggestion->field, problem->suggestion->value));
    }
}

void DataSection::set() {
    const DataProblem* problem = chosen();
    if (problem != nullptr && problem->mends) {
        tell(m_check.mend(problem->student, *problem->mends, m_value->text()));
    }
}

void DataSection::settle() {
    if (const DataProblem* problem = chosen()) {
        tell(m_check.settle(problem->student, problem->field));
    }
}

void DataSection::reveal() {
    const DataProblem* problem = chosen();
    if (problem == nullptr) {
        return;
    }
    const auto seen = m_check.reveal(problem->student, problem->field);
    if (!seen) {
        emit failed(seen.error());
        return;
    }
    QStringList words{problem->name};
    const auto add = [&words](const QString& label, const QString& value) {
        if (!value.isEmpty()) {
            words.append(label + QLatin1Char(' ') + value);
        }
    };
    add(tr("in the file:"), seen->inFile);
    add(tr("ID number kept:"), seen->idNumber);
    add(tr("phone kept:"), seen->phone);
    if (problem->suggestion && problem->suggestion->field == MendField::IdNumber) {
        add(tr("suggested:"), problem->suggestion->value);
    }
    m_seen->setText(words.join(QStringLiteral("　")));
    m_seen->show();
}

void DataSection::openChild() {
    if (const DataProblem* problem = chosen()) {
        Target target;
        target.page = PageKind::Students;
        target.student = problem->student;
        emit going(target);
    }
}

void DataSection::undo() {
    const auto undone = m_check.undo();
    if (!undone) {
        emit failed(undone.error());
        return;
    }
    emit noticed(undone->isEmpty() ? tr("There is no mending to take back.")
                                   : tr("Taken back: %1").arg(*undone));
    refresh();
}

void DataSection::chooseFields() {
    const auto typed =
        m_prompt.line(this, tr("Fields to fill"), tr("Every record needs (separated by 、):"),
                      m_state.requiredFields.join(u'、'));
    if (typed) {
        QStringList titles = typed->split(u'、', Qt::SkipEmptyParts);
        for (QString& title : titles) {
            title = title.trimmed();
        }
        tell(m_check.setRequiredFields(titles));
    }
}

void DataSection::save() {
    const QString path =
        m_prompt.saveFile(this, tr("Save the list of problems"),
                          QStringLiteral("学籍数据核查问题清单.xlsx"), tr("Spreadsheet (*.xlsx)"));
    if (path.isEmpty()) {
        return;
    }
    if (const auto written = m_check.write(m_school, path); !written) {
        emit failed(written.error());
        return;
    }
    emit noticed(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace xiange::ui
