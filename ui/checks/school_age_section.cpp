#include "ui/checks/school_age_section.h"

#include "ui/checks/school_age_form.h"
#include "ui/checks/school_age_model.h"
#include "ui/common/choices.h"
#include "ui/common/empty_state.h"
#include "ui/common/formats.h"
#include "ui/common/prompt.h"
#include "ui/common/tone_line.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>

namespace xiange::ui {

void SchoolAgeSection::useSchool(SchoolId school) {
    m_school = school;
}

void SchoolAgeSection::refresh() {
    SchoolAgeFilter all;
    all.school = m_school;
    if (m_model->children().isEmpty()) {
        m_groups->hide(); // counts nobody knows yet
        m_empty->say(tr("Reading the register …"));
        m_stack->setCurrentIndex(1);
    }
    // A district has a hundred thousand of them.
    m_work.start([this, all](WorkProgress&) { return m_children.list(all); },
                 [this](Result<QList<SchoolAgeChild>> read) {
                     if (!read) {
                         // Whose duty does not reach here is told so on the page itself.
                         m_empty->say(read.error().text);
                         m_stack->setCurrentIndex(1);
                         if (read.error().kind != ErrorKind::NotAllowed) {
                             emit failed(read.error());
                         }
                         return;
                     }
                     take(*std::move(read));
                 });
}

void SchoolAgeSection::take(QList<SchoolAgeChild> children) {
    const int row = m_table->currentIndex().row();
    m_model->setChildren(std::move(children));
    m_groups->show();
    fillPlaces();
    fillGroups();
    applyFilter();
    const int wanted = m_model->rowOf(m_wanted);
    m_wanted = {};
    if (m_model->rowCount() > 0) {
        m_table->selectRow(wanted >= 0 ? wanted : qBound(0, row, m_model->rowCount() - 1));
    }
}

void SchoolAgeSection::fillPlaces() {
    const QSignalBlocker quiet(m_town);
    const QString before = m_town->currentData().toString();
    QStringList towns;
    for (const SchoolAgeChild& child : m_model->children()) {
        if (!child.town.isEmpty() && !towns.contains(child.town)) {
            towns.append(child.town);
        }
    }
    m_town->clear();
    m_town->addItem(tr("All towns"), QString());
    for (const QString& town : std::as_const(towns)) {
        m_town->addItem(town, town);
    }
    m_town->setCurrentIndex(std::max(0, m_town->findData(before)));
    fillVillages();
}

void SchoolAgeSection::fillVillages() {
    const QSignalBlocker quiet(m_village);
    const QString before = m_village->currentData().toString();
    const QString town = m_town->currentData().toString();
    QStringList villages;
    for (const SchoolAgeChild& child : m_model->children()) {
        if (!child.village.isEmpty() && (town.isEmpty() || child.town == town) &&
            !villages.contains(child.village)) {
            villages.append(child.village);
        }
    }
    m_village->clear();
    m_village->addItem(tr("All villages"), QString());
    for (const QString& village : std::as_const(villages)) {
        m_village->addItem(village, village);
    }
    m_village->setCurrentIndex(std::max(0, m_village->findData(before)));
}

void SchoolAgeSection::fillGroups() {
    int here = 0;
    int away = 0;
    int suspected = 0;
    int unseen = 0;
    int inferred = 0;
    int elsewhere = 0;
    int hukou = 0;
    int listed = 0;
    for (const SchoolAgeChild& child : m_model->children()) {
        const bool atSchool =
            isAtSchool(child.standing) && !isAway(child) && !isSuspected(child) && !isUnseen(child);
        here += atSchool && child.standing == Standing::EnrolledHere ? 1 : 0;
        elsewhere += atSchool && child.standing != Standing::EnrolledHere ? 1 : 0;
        away += isAway(child) ? 1 : 0;
        suspected += isSuspected(child) ? 1 : 0;
        unseen += isUnseen(child) ? 1 : 0;
        inferred += child.placeInferred ? 1 : 0;
        hukou += isHukouProblem(child.standing) ? 1 : 0;
        listed += child.id.isValid() ? 1 : 0;
    }
    const auto all = m_model->children().size();
    m_figures->setPieces(
        {{tr("children"), number(all), Tone::Plain},
         {tr("in school here"), number(here), Tone::Good},
         {tr("elsewhere"), number(elsewhere), Tone::Plain},
         {tr("suspected"), number(suspected), suspected > 0 ? Tone::Caution : Tone::Plain},
         {tr("not seen"), number(unseen), unseen > 0 ? Tone::Caution : Tone::Plain},
         {tr("not at school"), number(away), away > 0 ? Tone::Danger : Tone::Good},
         {tr("village by address"), number(inferred), Tone::Plain}});
    m_figures->setToolTip(tr(
        "Not seen: on the roster, not in school by the rolls or the term-start check, and no "
        "case yet. Not at school: confirmed dropouts among them. Village by address: read from the "
        "address, not yet assigned to a household; to be confirmed by the village."));
    m_groups->setWords(
        {tr("All %1").arg(number(all)), tr("Not at school %1").arg(number(away)),
         tr("Suspected %1").arg(number(suspected)), tr("Not seen %1").arg(number(unseen)),
         tr("Elsewhere %1").arg(number(elsewhere)), tr("Hukou problem %1").arg(number(hukou)),
         tr("Named by lists %1").arg(number(listed))});
}

SchoolAgeFilter SchoolAgeSection::filter() const {
    SchoolAgeFilter filter;
    filter.school = m_school;
    filter.town = m_town->currentData().toString();
    filter.village = m_village->currentData().toString();
    filter.words = m_find->text().trimmed();
    switch (static_cast<Group>(m_groups->current())) {
    case Group::All:
        break;
    case Group::Away:
        filter.notAtSchool = true;
        break;
    case Group::Suspected:
        filter.kind = SchoolAgeKind::Suspected;
        break;
    case Group::Unseen:
        filter.kind = SchoolAgeKind::Unseen;
        break;
    case Group::Elsewhere:
        filter.kind = SchoolAgeKind::Elsewhere;
        break;
    case Group::HukouProblem:
        filter.kind = SchoolAgeKind::HukouProblem;
        break;
    case Group::Listed:
        filter.listedOnly = true;
        break;
    }
    return filter;
}

void SchoolAgeSection::applyFilter() {
    m_model->setFilter(filter());
    const bool none = m_model->children().isEmpty();
    m_empty->say(none ? tr("No child of school age is known yet") : tr("No child fits"),
                 none ? tr("Import the roster, book the list of the police, or enter a child by "
                           "hand.")
                      : tr("Choose another place or group."));
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    if (m_model->rowCount() > 0 && !m_table->currentIndex().isValid()) {
        m_table->selectRow(0);
    }
}

void SchoolAgeSection::edit() {
    if (m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_form->setVisible(true);
        m_form->show(m_model->child(m_table->currentIndex().row()));
    }
}

void SchoolAgeSection::add() {
    m_form->setVisible(true);
    m_form->begin(m_town->currentData().toString(), m_village->currentData().toString());
}

void SchoolAgeSection::closeForm() {
    m_form->hide();
    m_table->setFocus();
}

void SchoolAgeSection::saveChild() {
    const auto saved = m_children.save(m_form->child(), m_form->entry());
    if (!saved) {
        if (!m_form->complain(saved.error())) {
            emit failed(saved.error());
        }
        return;
    }
    m_wanted = *saved;
    closeForm();
    emit this->saved();
    refresh();
}

void SchoolAgeSection::reveal() {
    const auto secrets = m_children.reveal(m_form->child());
    if (!secrets) {
        emit failed(secrets.error());
        return;
    }
    m_form->showSecrets(*secrets);
}

void SchoolAgeSection::saveSheet() {
    const QString path =
        m_prompt.saveFile(this, tr("School-age register"), QStringLiteral("适龄儿童台账.xlsx"),
                          tr("Spreadsheet (*.xlsx)"));
    if (path.isEmpty()) {
        return;
    }
    const auto rows = m_children.write(path, filter());
    if (!rows) {
        emit failed(rows.error());
        return;
    }
    emit noticed(
        tr("%n child(ren) written to %1.", nullptr, *rows).arg(QDir::toNativeSeparators(path)));
}

void SchoolAgeSection::print() {
    const auto paper = m_plans.registerPaper(filter());
    if (!paper) {
        emit failed(paper.error());
        return;
    }
    if (const auto printed = m_out.print(this, *paper); !printed) {
        emit failed(printed.error());
    }
}

void SchoolAgeSection::savePlan() {
    const QString path =
        m_prompt.saveFile(this, tr("Plan of the town"),
                          m_town->currentData().toString() + QStringLiteral("防流控辍一镇一案.pdf"),
                          tr("PDF to print (*.pdf);;Document to edit (*.odt)"));
    if (path.isEmpty()) {
        return;
    }
    const auto town = m_plans.townNamed(m_town->currentData().toString());
    const auto written =
        town.and_then([&](AreaId id) { return m_plans.paper(id); })
            .and_then([&](const PaperText& paper) { return m_out.save(paper, path); });
    if (!written) {
        emit failed(written.error());
        return;
    }
    emit noticed(tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

QString SchoolAgeSection::unfinished() const {
    return m_form->isVisible() && m_form->isChanged()
               ? tr("A child of the school-age register is being written.")
               : QString();
}

} // namespace xiange::ui
