#include "ui/checks/compare_detail.h"

#include "ui/common/buttons.h"
#include "ui/common/labels.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace xiange::ui {

namespace {

QString day(QDate date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("–");
}

/// The text with every character that the other one does not have in its place marked: in colour,
/// bold and underlined.
QString marked(const QString& text, const QString& other) {
    const QString look = QStringLiteral("<b><u><span style=\"color:%1\">%2</span></u></b>");
    QString marked;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString one = QString(text[i]).toHtmlEscaped();
        const bool same = i < other.size() && other[i] == text[i];
        marked += same ? one : look.arg(colours().ink(Tone::Danger).name(), one);
    }
    return marked;
}

} // namespace

CompareDetail::CompareDetail(QWidget* parent) : Card(tr("Side by side"), {}, parent) {
    setObjectName(QStringLiteral("compareDetail"));
    buildTable();
    buildDecision();
    clear();
}

void CompareDetail::buildTable() {
    m_table = new QGridLayout;
    m_table->setHorizontalSpacing(space::l);
    m_table->setVerticalSpacing(space::xs);
    m_pupils = new QComboBox(this);
    describe(m_pupils, QStringLiteral("comparePupils"), tr("Pupils who may be meant"),
             tr("Choose the pupil to compare with"));
    const QStringList titles{QString(),     tr("Name"),     tr("ID number"),
                             tr("Born on"), tr("Category"), tr("Place, class")};
    for (int column = 0; column < titles.size(); ++column) {
        m_table->addWidget(smallLabel(titles[column], this), 0, column);
    }
    m_table->addWidget(strongLabel(tr("List"), this), 1, 0);
    m_table->addWidget(strongLabel(tr("Roster"), this), 2, 0);
    for (int column = 1; column < titles.size(); ++column) {
        m_listed.append(bodyLabel({}, Tone::Plain, this));
        m_pupil.append(bodyLabel({}, Tone::Plain, this));
        m_listed.last()->setTextFormat(Qt::RichText);
        m_pupil.last()->setTextFormat(Qt::RichText);
        m_table->addWidget(m_listed.last(), 1, column);
        m_table->addWidget(m_pupil.last(), 2, column);
    }
    // Name, number and date stand under each other, whoever is shown.
    for (const auto& [column, width] : {std::pair(1, 110), std::pair(2, 210), std::pair(3, 120)}) {
        m_table->setColumnMinimumWidth(column, width);
    }
    m_table->addWidget(m_pupils, 3, 1, 1, 3);
    m_table->setColumnStretch(static_cast<int>(titles.size()) - 1, 1);
    body()->addLayout(m_table);
    connect(m_pupils, &QComboBox::currentIndexChanged, this, &CompareDetail::showPupil);
}

void CompareDetail::buildDecision() {
    auto* row = new QHBoxLayout;
    row->setSpacing(space::s);
    const auto add = [&](const QString& text, const char* name, const QString& what,
                         ListDecision decision) {
        auto* button = secondaryButton(text, this);
        describe(button, QString::fromLatin1(name), what);
        connect(button, &QPushButton::clicked, this, [this, decision] { emit decided(decision); });
        row->addWidget(button);
        return button;
    };
    m_same = add(tr("1  Same child"), "compareSame", tr("The list means this pupil (1)"),
                 ListDecision::Same);
    m_different = add(tr("2  Different"), "compareDifferent",
                      tr("The list means another child (2)"), ListDecision::Different);
    m_later =
        add(tr("3  Later"), "compareLater", tr("Has to be asked first (3)"), ListDecision::Later);
    m_standing = new QComboBox(this);
    describe(m_standing, QStringLiteral("compareStanding"), tr("What became of the child"),
             tr("Goes into the register of school-age children with decision 2"));
    m_standing->addItem(tr("– still to find out –"), -1);
    for (const auto& line : standingCodes) {
        if (line.value != Standing::EnrolledHere) {
            m_standing->addItem(standingName(line.value), static_cast<int>(line.value));
        }
    }
    row->addWidget(m_standing);
    m_evidence = new QLineEdit(this);
    m_evidence->setPlaceholderText(tr("Evidence or reason: who was asked, which paper"));
    describe(m_evidence, QStringLiteral("compareEvidence"), tr("Evidence or reason"));
    row->addWidget(m_evidence, 1);
    body()->addLayout(row);
    m_who = smallLabel({}, this);
    body()->addWidget(m_who);
}

void CompareDetail::clear() {
    show(ComparedRow{});
    setEnabled(false);
}

void CompareDetail::show(const ComparedRow& row) {
    m_row = row;
    setEnabled(row.id.isValid() && !row.booked);
    {
        const QSignalBlocker quiet(m_pupils);
        m_pupils->clear();
        for (const ComparedPupil& pupil : row.pupils) {
            m_pupils->addItem(tr("%1, %2").arg(pupil.name, pupil.className
                                                               ? shortClassName(*pupil.className)
                                                               : pupil.school),
                              pupil.student.value);
            if (pupil.student == row.chosen) {
                m_pupils->setCurrentIndex(m_pupils->count() - 1);
            }
        }
    }
    m_pupils->setVisible(row.pupils.size() > 1);
    m_same->setEnabled(!row.pupils.isEmpty());
    const int standing = row.standing ? m_standing->findData(static_cast<int>(*row.standing)) : 0;
    m_standing->setCurrentIndex(standing < 0 ? 0 : standing);
    m_evidence->setText(row.evidence);
    m_who->setText(row.decidedBy.isEmpty()
                       ? QString()
                       : tr("Decided by %1 on %2")
                             .arg(row.decidedBy, day(row.decidedAt.toLocalTime().date())));
    showPupil();
}

void CompareDetail::showPupil() {
    const ComparedPupil pupil = m_row.pupils.value(std::max(m_pupils->currentIndex(), 0));
    const bool there = pupil.student.isValid();
    const QStringList listed{m_row.name, m_row.number, day(m_row.birthDate), m_row.category,
                             m_row.town + m_row.village};
    const QString place =
        there ? pupil.school + (pupil.className ? shortClassName(*pupil.className) : QString())
              : QString();
    const QStringList roster{there ? pupil.name : tr("on no roster"), pupil.number,
                             there ? day(pupil.birthDate) : QString(), QString(), place};
    for (int at = 0; at < m_listed.size(); ++at) {
        // The words and the number and date are compared; category and place say other things.
        const bool differs = there && at < 3 && listed[at] != roster[at];
        m_listed[at]->setText(differs ? marked(listed[at], roster[at])
                                      : listed[at].toHtmlEscaped());
        m_pupil[at]->setText(differs ? QStringLiteral("≠ ") + marked(roster[at], listed[at])
                                     : roster[at].toHtmlEscaped());
        m_listed[at]->setAccessibleName(listed[at]);
        m_pupil[at]->setAccessibleName(differs ? tr("differs: %1").arg(roster[at]) : roster[at]);
        setTone(m_pupil[at], there ? Tone::Plain : Tone::Muted);
    }
}

RowDecision CompareDetail::decision(ListDecision decision) const {
    RowDecision made;
    made.decision = decision;
    made.evidence = m_evidence->text().trimmed();
    if (decision == ListDecision::Same) {
        made.student = StudentId(m_pupils->currentData().toLongLong());
    }
    if (decision == ListDecision::Different && m_standing->currentIndex() > 0) {
        made.standing = static_cast<Standing>(m_standing->currentData().toInt());
    }
    return made;
}

} // namespace xiange::ui
