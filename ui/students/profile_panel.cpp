#include "ui/students/profile_panel.h"

#include "core/students/area_codes.h"
#include "ui/common/buttons.h"
#include "ui/common/formats.h"
#include "ui/common/labels.h"
#include "ui/common/line_icon.h"
#include "ui/students/student_list_model.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace xiange::ui {
namespace {

constexpr int wide = 348;

int ageOn(const QDate& birth, const QDate& day) {
    if (!birth.isValid()) {
        return 0;
    }
    const bool before = std::pair(day.month(), day.day()) < std::pair(birth.month(), birth.day());
    return day.year() - birth.year() - (before ? 1 : 0);
}

QString span(const QDate& since, const QDate& until) {
    return until.isValid() ? QStringLiteral("%1 – %2").arg(fullDate(since), fullDate(until))
                           : ProfilePanel::tr("since %1").arg(fullDate(since));
}

} // namespace

ProfilePanel::ProfilePanel(StudentRegister& students, const Clock& clock, QWidget* parent)
    : QFrame(parent), m_students(students), m_clock(clock) {
    build();
    show({});
}

void ProfilePanel::build() {
    setProperty("role", QStringLiteral("side"));
    setObjectName(QStringLiteral("profile"));
    setAccessibleName(tr("The child chosen"));
    setFixedWidth(wide);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::l, space::m, 4, space::s);
    column->setSpacing(space::s);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(0, 0, space::s, 0);
    m_name = pageTitle({}, this);
    m_name->setObjectName(QStringLiteral("profileName"));
    m_eye = iconButton(QStringLiteral("eye"), tr("Show ID number, phones and address"), this);
    describe(m_eye, QStringLiteral("reveal"),
             tr("Show ID number, phones and address; the look is recorded"),
             QKeySequence(Qt::CTRL | Qt::Key_R));
    head->addWidget(m_name, 1);
    head->addWidget(m_eye);
    column->addLayout(head);
    m_facts = bodyLabel({}, Tone::Muted, this);
    m_facts->setWordWrap(true);
    column->addWidget(m_facts);
    auto* ways = new QHBoxLayout;
    ways->setContentsMargins(0, 0, space::m, 0);
    m_case = secondaryButton(tr("Case"), this);
    describe(m_case, QStringLiteral("toCase"), tr("The return-to-school case of this child"));
    m_roll = secondaryButton(tr("Attendance"), this);
    describe(m_roll, QStringLiteral("toRoll"), tr("The roll of this child's class"));
    ways->addWidget(m_case);
    ways->addWidget(m_roll);
    ways->addStretch(1);
    column->addLayout(ways);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("profileScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);
    connect(m_eye, &QPushButton::clicked, this, &ProfilePanel::toggleEye);
    connect(m_case, &QPushButton::clicked, this, [this] { emit caseWanted(m_student); });
    connect(m_roll, &QPushButton::clicked, this, [this] { emit rollWanted(m_student, m_class); });
}

void ProfilePanel::clearBody() {
    m_body = new QWidget;
    m_body->setAutoFillBackground(false);
    m_column = new QVBoxLayout(m_body);
    m_column->setContentsMargins(0, 0, space::m, 0);
    m_column->setSpacing(space::xs);
    m_grid = nullptr;
}

void ProfilePanel::show(StudentId student) {
    m_student = student;
    m_revealed = false;
    const bool somebody = student.isValid();
    for (auto* button : {m_eye, m_case, m_roll}) {
        button->setVisible(somebody);
    }
    if (!somebody) {
        m_name->setText(tr("No child chosen"));
        m_facts->setText(tr("Choose a line of the list, or find a child with Ctrl+K."));
        clearBody();
        m_scroll->setWidget(m_body);
        return;
    }
    const auto profile = m_students.profile(student);
    if (!profile) {
        emit failed(profile.error());
        return;
    }
    fill(*profile, nullptr);
}

void ProfilePanel::toggleEye() {
    if (m_revealed) {
        show(m_student);
        return;
    }
    const auto profile = m_students.profile(m_student);
    const auto open = m_students.reveal(m_student);
    if (!profile || !open) {
        emit failed(profile ? open.error() : profile.error());
        return;
    }
    m_revealed = true;
    fill(*profile, &*open);
}

void ProfilePanel::fill(const StudentProfile& profile, const PrivateDetails* open) {
    clearBody();
    m_class = profile.line.schoolClass;
    fillHead(profile);
    fillProblems(open != nullptr ? open->problems : profile.problems);
    fillPerson(profile, open);
    fillFamily(open != nullptr ? open->guardians : profile.guardians);
    fillGroups(profile);
    fillWay(profile);
    fillOther(profile);
    m_column->addStretch(1);
    m_scroll->setWidget(m_body);
    m_eye->setIcon(lineIcon(open != nullptr ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    m_eye->setAccessibleName(open != nullptr ? tr("Hide ID number, phones and address")
                                             : tr("Show ID number, phones and address"));
}

void ProfilePanel::fillHead(const StudentProfile& profile) {
    const auto& child = profile.line;
    m_name->setText(child.name);
    QStringList facts;
    if (child.sex) {
        facts.append(sexName(*child.sex));
    }
    if (const int age = ageOn(profile.birthDate, m_clock.today()); age > 0) {
        facts.append(tr("%n years", nullptr, age));
    }
    if (child.className) {
        facts.append(shortClassName(*child.className));
    }
    facts.append(child.boards ? tr("boards") : tr("day pupil"));
    facts.append(studentStatusName(child.status));
    m_facts->setText(facts.join(QStringLiteral(" · ")));
    m_roll->setEnabled(child.schoolClass.isValid());
}

void ProfilePanel::section(const QString& title) {
    if (m_column->count() > 0) {
        m_column->addSpacing(space::s);
        m_column->addWidget(horizontalLine(m_body));
        m_column->addSpacing(space::s);
    }
    m_column->addWidget(sectionTitle(title, m_body));
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(space::xs);
    m_grid->setColumnMinimumWidth(0, 72);
    m_grid->setColumnStretch(1, 1);
    m_column->addLayout(m_grid);
}

void ProfilePanel::line(const QString& word, const QString& value, bool code) {
    if (value.isEmpty()) {
        return;
    }
    const int row = m_grid->rowCount();
    m_grid->addWidget(bodyLabel(word, Tone::Muted, m_body), row, 0, Qt::AlignTop);
    auto* words = bodyLabel(value, Tone::Plain, m_body);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (code) {
        words->setFont(codeFont(type::body));
    }
    m_grid->addWidget(words, row, 1);
}

void ProfilePanel::fillPerson(const StudentProfile& profile, const PrivateDetails* open) {
    section(tr("Person"));
    line(tr("Student number"),
         open != nullptr ? profile.line.studentNo : maskedStudentNo(profile.line.studentNo), true);
    line(tr("ID number"), open != nullptr ? open->idNumber : profile.idNumber, true);
    line(tr("Born"), fullDate(profile.birthDate));
    line(tr("Ethnicity"), profile.ethnicity);
    line(tr("Phone"), open != nullptr ? open->phone : profile.phone, true);
    line(tr("Address"), open != nullptr ? open->address : profile.address);
    line(tr("Hukou"), hukouWords(open != nullptr ? open->hukouPlace : profile.hukouPlace));
    line(tr("Entered"), fullDate(profile.enteredOn));
}

void ProfilePanel::fillFamily(const QList<Guardian>& guardians) {
    section(tr("Family"));
    if (guardians.isEmpty()) {
        line(tr("Guardian"), tr("nobody entered"));
    }
    for (const auto& member : guardians) {
        const QString relation = member.relation.isEmpty() ? tr("Guardian") : member.relation;
        line(relation, member.isGuardian ? tr("%1 (guardian)").arg(member.name) : member.name);
        line(QString(), member.phone, true);
        line(QString(), member.address);
        line(QString(), member.workplace);
    }
}

void ProfilePanel::fillGroups(const StudentProfile& profile) {
    if (profile.groups.isEmpty()) {
        return;
    }
    section(tr("Key groups"));
    for (const auto& entry : profile.groups) {
        line(keyGroupName(entry.group),
             QStringLiteral("%1\n%2").arg(entry.source, span(entry.since, entry.until)).trimmed());
    }
}

void ProfilePanel::fillWay(const StudentProfile& profile) {
    section(tr("Classes and changes"));
    for (const auto& stay : profile.classes) {
        line(shortClassName(stay.name), span(stay.enrolment.since, stay.enrolment.until));
    }
    for (const auto& change : profile.changes) {
        QStringList words{fullDate(change.day)};
        for (const QString& word : {change.reason, change.otherSchool, change.account}) {
            if (!word.isEmpty()) {
                words.append(word);
            }
        }
        line(change.kind, words.join(QStringLiteral(" · ")));
    }
}

void ProfilePanel::fillProblems(const QList<StudentProblem>& problems) {
    if (problems.isEmpty()) {
        return;
    }
    section(tr("To be mended"));
    for (const auto& problem : problems) {
        line(problem.field,
             problem.value.isEmpty()
                 ? rosterProblemName(problem.problem)
                 : QStringLiteral("%1: %2").arg(rosterProblemName(problem.problem), problem.value));
    }
}

void ProfilePanel::fillOther(const StudentProfile& profile) {
    if (profile.fields.isEmpty()) {
        return;
    }
    section(tr("Other columns of the roster"));
    for (auto it = profile.fields.begin(); it != profile.fields.end(); ++it) {
        line(it.key(), it.value());
    }
}

} // namespace xiange::ui
