#include "ui/monitoring/board_filter_bar.h"

#include "core/students/student_register.h"
#include "ui/common/buttons.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <set>

namespace xiange::ui {

namespace {

constexpr int primaryChoice = 100; // stages among the grades 1…9
constexpr int juniorChoice = 200;

void choosePart(QComboBox* box, const QVariant& value) {
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace

BoardFilterBar::BoardFilterBar(QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    m_town = addBox("filterTown", tr("Town"));
    m_school = addBox("filterSchool", tr("School"));
    m_grade = addBox("filterGrade", tr("Stage or grade"));
    m_grade->addItem(tr("All grades"), 0);
    m_grade->addItem(tr("Primary"), primaryChoice);
    m_grade->addItem(tr("Junior"), juniorChoice);
    for (int grade = 1; grade <= 9; ++grade) {
        m_grade->addItem(gradeName(grade), grade);
    }
    m_group = addBox("filterGroup", tr("Key group"));
    m_group->addItem(tr("All children"), QString());
    for (const auto& line : keyGroupCodes) {
        m_group->addItem(keyGroupName(line.value), QString::fromLatin1(line.code));
    }
    m_sex = addBox("filterSex", tr("Sex"));
    m_sex->addItem(tr("Boys and girls"), 0);
    m_sex->addItem(tr("Boys"), 1);
    m_sex->addItem(tr("Girls"), 2);
    m_hukou = addBox("filterHukou", tr("Hukou"));
    m_hukou->addItem(tr("Any hukou"), 0);
    m_hukou->addItem(tr("Rural hukou"), 1);
    m_hukou->addItem(tr("Urban hukou"), 2);
    m_boards = addBox("filterBoards", tr("Boarding"));
    m_boards->addItem(tr("Boarding or not"), 0);
    m_boards->addItem(tr("Boarders"), 1);
    m_boards->addItem(tr("Day pupils"), 2);
    m_asAt = new QDateEdit(this);
    m_asAt->setCalendarPopup(true);
    m_asAt->setMinimumWidth(136); // the whole date beside the arrow
    m_asAt->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    describe(m_asAt, QStringLiteral("filterAsAt"), tr("As at"), tr("The figures as at this day"));
    connect(m_asAt, &QDateEdit::dateChanged, this, [this] { tell(); });
    row->addWidget(m_asAt);
    m_reset = linkButton(tr("Reset"), this);
    describe(m_reset, QStringLiteral("filterReset"), tr("Show everything as at today"));
    connect(m_reset, &QPushButton::clicked, this, &BoardFilterBar::reset);
    row->addWidget(m_reset);
    row->addStretch(1);
    connect(m_town, &QComboBox::currentIndexChanged, this, [this] { fillSchools(); });
}

QComboBox* BoardFilterBar::addBox(const char* name, const QString& words) {
    auto* box = new QComboBox(this);
    describe(box, QString::fromLatin1(name), words, words);
    constexpr int widest = 168; // a long school's name is cut
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMaximumWidth(widest);
    box->setMaxVisibleItems(20);
    connect(box, &QComboBox::currentIndexChanged, this, [this] { tell(); });
    static_cast<QHBoxLayout*>(layout())->addWidget(box, 1);
    return box;
}

void BoardFilterBar::offer(const QList<BoardPlace>& places, QDate today) {
    const IndicatorScope before = scope();
    const bool followsToday = !m_today.isValid() || m_asAt->date() == m_today;
    m_places = places;
    m_today = today;
    {
        const QSignalBlocker quiet(m_town);
        m_town->clear();
        m_town->addItem(tr("All towns"), 0);
        std::set<qint64> known;
        for (const BoardPlace& place : places) {
            if (place.town.isValid() && known.insert(place.town.value).second) {
                m_town->addItem(place.townName, place.town.value);
            }
        }
    }
    const QSignalBlocker quiet(m_asAt);
    m_asAt->setMaximumDate(today);
    m_asAt->setDate(followsToday ? today : before.asAt);
    choose(before);
    m_town->setVisible(m_town->count() > 2);
    m_school->setVisible(places.size() > 1);
}

void BoardFilterBar::fillSchools() {
    const QSignalBlocker quiet(m_school);
    const QVariant before = m_school->currentData();
    const qint64 town = m_town->currentData().toLongLong();
    m_school->clear();
    m_school->addItem(tr("All schools"), 0);
    for (const BoardPlace& place : std::as_const(m_places)) {
        if (town == 0 || place.town.value == town) {
            m_school->addItem(place.name, place.school.value);
        }
    }
    choosePart(m_school, before);
}

void BoardFilterBar::choose(const IndicatorScope& scope) {
    choosePart(m_town, scope.town.value);
    fillSchools();
    choosePart(m_school, scope.school.value);
    if (scope.asAt.isValid()) {
        const QSignalBlocker quiet(m_asAt);
        m_asAt->setDate(scope.asAt);
    }
    m_reset->setEnabled(scope.filter != ChildFilter() || scope.school.isValid() ||
                        scope.town.isValid() || m_asAt->date() != m_today);
}

IndicatorScope BoardFilterBar::scope() const {
    IndicatorScope scope;
    scope.town = AreaId(m_town->currentData().toLongLong());
    scope.school = SchoolId(m_school->currentData().toLongLong());
    scope.asAt = m_today.isValid() ? m_asAt->date() : QDate();
    const int grade = m_grade->currentData().toInt();
    if (grade == primaryChoice || grade == juniorChoice) {
        scope.filter.junior = grade == juniorChoice;
    } else {
        scope.filter.grade = grade;
    }
    scope.filter.keyGroup = fromCode(keyGroupCodes, m_group->currentData().toString());
    const auto chosen = [](const QComboBox* box, auto first, auto second) {
        const int choice = box->currentData().toInt();
        return choice == 0 ? std::nullopt : std::optional(choice == 1 ? first : second);
    };
    scope.filter.sex = chosen(m_sex, Sex::Male, Sex::Female);
    scope.filter.hukou = chosen(m_hukou, HukouKind::Rural, HukouKind::Urban);
    scope.filter.boards = chosen(m_boards, true, false);
    return scope;
}

void BoardFilterBar::reset() {
    for (QComboBox* box : {m_town, m_school, m_grade, m_group, m_sex, m_hukou, m_boards}) {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(0);
    }
    const QSignalBlocker quiet(m_asAt);
    m_asAt->setDate(m_today);
    fillSchools();
    tell();
}

void BoardFilterBar::tell() {
    if (m_reset) {
        const IndicatorScope now = scope();
        m_reset->setEnabled(now.filter != ChildFilter() || now.school.isValid() ||
                            now.town.isValid() || now.asAt != m_today);
        emit changed();
    }
}

} // namespace xiange::ui
