#include "core/sample/sample_joint_work.h"

#include "core/cases/case_book.h"
#include "core/cases/consultations.h"
#include "core/cases/tips.h"
#include "core/students/support_plans.h"

namespace xiange::sample {

namespace {

/// Writes until the first failure, which it keeps.
class JointWork {
public:
    JointWork(db::Database& database, const Clock& clock, const Actor& actor)
        : m_today(clock.today())
        , m_book(database, clock, actor)
        , m_consultations(database, clock, actor)
        , m_tips(database, clock, actor, m_book)
        , m_support(database, clock, actor) {}

    Result<void> write() {
        const auto files = m_book.list();
        if (!files) {
            return tl::make_unexpected(files.error());
        }
        plans(ofState(*files, CaseState::Suspected, 2));
        plans(ofState(*files, CaseState::Confirmed, 2));
        asked(ofState(*files, CaseState::Confirmed, 2));
        criticised(ofState(*files, CaseState::Confirmed, 2));
        consulted(ofState(*files, CaseState::Confirmed, 2));
        supported(ofState(*files, CaseState::Returned, 2));
        reported();
        if (m_failure) {
            return tl::make_unexpected(*m_failure);
        }
        return {};
    }

private:
    static QList<CaseFile> ofState(const QList<CaseFile>& files, CaseState state, int atMost) {
        QList<CaseFile> some;
        for (const CaseFile& file : files) {
            if (file.state == state && some.size() < atMost) {
                some.append(file);
            }
        }
        return some;
    }

    template <typename T> void keep(const Result<T>& done) {
        if (!done && !m_failure) {
            m_failure = done.error();
        }
    }

    void plans(const QList<CaseFile>& files) {
        for (const CaseFile& file : files) {
            CaseEntry plan;
            plan.kind = EntryKind::Plan;
            plan.day = m_today;
            plan.cause = Cause::WearyOfStudy;
            plan.text = QStringLiteral("一人一策：学校、村委和家长一起落实。");
            plan.measures = {
                {QStringLiteral("学业帮扶，每周两次"), file.dropoutCase.child.headTeacher,
                 m_today.addDays(14)},
                {QStringLiteral("心理老师面谈"), QStringLiteral("心理老师"), m_today.addDays(7)}};
            keep(m_book.add(file.dropoutCase.id, plan));
        }
    }

    void asked(const QList<CaseFile>& files) {
        int number = 40;
        for (const CaseFile& file : files) {
            CaseEntry referral;
            referral.kind = EntryKind::Referral;
            referral.day = m_today;
            referral.department = Department::CivilAffairs;
            referral.withWhom = QStringLiteral("民政办");
            referral.deadline = m_today.addDays(15);
            referral.text = QStringLiteral("请核实家庭困难情况，给予临时救助。");
            keep(m_book.add(file.dropoutCase.id, referral));
            if (file.dropoutCase.child.hukou == Hukou::Local) {
                continue;
            }
            CaseEntry letter;
            letter.kind = EntryKind::HukouLetterSent;
            letter.day = m_today;
            letter.withWhom = QStringLiteral("户籍地教育局");
            letter.documentNumber =
                QStringLiteral("劝返函〔%1〕%2号").arg(m_today.year()).arg(++number);
            letter.deadline = m_today.addDays(30);
            letter.text = QStringLiteral("请户籍地协助劝返。");
            keep(m_book.add(file.dropoutCase.id, letter));
        }
    }

    void criticised(const QList<CaseFile>& files) {
        for (const CaseFile& file : files) {
            CaseEntry entry;
            entry.kind = EntryKind::Criticised;
            entry.day = m_today;
            entry.persons = QStringLiteral("镇教育办 罗建明");
            entry.withWhom = QStringLiteral("父亲");
            entry.text = QStringLiteral("镇教育办会同村委上门批评教育，父亲表示会劝说。");
            keep(m_book.add(file.dropoutCase.id, entry));
        }
    }

    void consulted(const QList<CaseFile>& files) {
        if (files.isEmpty()) {
            return;
        }
        Consultation minutes;
        minutes.day = m_today;
        minutes.chair = QStringLiteral("副镇长");
        minutes.participants = QStringLiteral("学校、派出所、民政办、妇联、村委");
        minutes.text = QStringLiteral("逐案研究劝返措施，明确责任人和时限。");
        for (const CaseFile& file : files) {
            minutes.cases.append({file.dropoutCase.id, {}, {}});
        }
        ConsultationItem item;
        item.what = QStringLiteral("村委会同学校再次上门");
        item.who = QStringLiteral("村委委员");
        item.due = m_today.addDays(7);
        minutes.items = {item};
        keep(m_consultations.add(minutes));
    }

    void supported(const QList<CaseFile>& files) {
        for (const CaseFile& file : files) {
            SupportPlan plan;
            plan.child = file.dropoutCase.child.id;
            plan.starts = m_today;
            plan.mentor = file.dropoutCase.child.headTeacher;
            plan.reasons = {SupportReason::Learning, SupportReason::Weariness};
            plan.measures = QStringLiteral("同桌结对，每周两次课后辅导，每月一次家访。");
            plan.nextReview = m_today.addDays(14);
            keep(m_support.save(plan));
        }
    }

    void reported() {
        Tip open;
        open.day = m_today;
        open.aboutWhom = QStringLiteral("一名约13岁的男孩");
        open.place = QStringLiteral("镇上汽修店");
        open.text = QStringLiteral("群众来电：上课时间在店里干活，疑似未上学。");
        keep(m_tips.add(open));
        Tip settled;
        settled.day = m_today;
        settled.informant = QStringLiteral("村民");
        settled.aboutWhom = QStringLiteral("随父母回乡的女孩");
        settled.place = QStringLiteral("水美村");
        settled.text = QStringLiteral("回乡两周，没有看见上学。");
        const auto tip = m_tips.add(settled);
        keep(tip);
        if (tip) {
            keep(m_tips.handle(*tip, QStringLiteral("已核实：在外地就读，回乡探亲。")));
        }
    }

    QDate m_today;
    CaseBook m_book;
    Consultations m_consultations;
    Tips m_tips;
    SupportPlans m_support;
    std::optional<Error> m_failure;
};

} // namespace

void assignHouseholds(db::Writer& tx, Chance& chance, const QList<ToldCase>& told) {
    // Some of them came with their parents from another province: their case asks for a letter.
    constexpr int everyFourth = 4;
    for (int i = 1; i < told.size(); i += everyFourth) {
        tx.change("UPDATE student_private SET hukou_place = :place WHERE student_id = :child",
                  {{"place", "湖南省郴州市宜章县"}, {"child", told[i].student}});
    }
    constexpr int assigned = 75; // of a hundred; the gaps are there to be found
    for (const ToldCase& one : told) {
        if (!chance.percent(assigned)) {
            continue;
        }
        // The village where the child lives.
        const auto village = tx.first(
            "SELECT a.id FROM area a JOIN school o ON o.town_id = a.parent_id "
            "JOIN student s ON s.school_id = o.id "
            "JOIN student_private p ON p.student_id = s.id "
            "WHERE s.id = :child AND p.address LIKE '%' || a.name || '%' ORDER BY a.id",
            {{"child", one.student}}, [](const db::Rows& row) { return row.id<AreaId>(0); });
        if (!village) {
            continue;
        }
        tx.change("INSERT INTO household (student_id, area_id, responsible_person, "
                  "responsible_title) VALUES (:child, :area, :person, :title)",
                  {{"child", one.student},
                   {"area", *village},
                   {"person", adultName(chance, chance.percent(50), surname(chance))},
                   {"title", QStringLiteral("村干部")}});
        tx.change("INSERT INTO household_private (student_id, responsible_phone) "
                  "VALUES (:child, :phone)",
                  {{"child", one.student}, {"phone", phoneNumber(chance)}});
    }
}

Result<void> keepJointWork(db::Database& database, const Clock& clock, const Actor& actor) {
    return JointWork(database, clock, actor).write();
}

} // namespace xiange::sample
