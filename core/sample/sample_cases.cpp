#include "core/sample/sample_cases.h"

#include "core/cases/case_book.h"

#include <algorithm>

namespace xiange::sample {

namespace {

/// The stories that are told, by how a school would sum them up.
enum Kind {
    ReadyToConfirm,
    ThreeDays,
    SinceYesterdayNoon,
    TwoDays,
    SixDays,
    ConfirmedAndReported,
    ConfirmedToday,
    ReturnedFollowed,
    ReturnedProven,
    Closed,
    Relapsed,
};

struct Plot {
    Kind kind;
    int perSixThousand; ///< how many such children among 6,000
    int firstBack;      ///< first day away, in school days before today
    int lastBack;
    int againBack; ///< begins to be away again; -1: no
};

constexpr Plot plots[] = {
    {ReadyToConfirm, 2, 9, 0, -1},
    {ThreeDays, 3, 2, 0, -1},
    {SinceYesterdayNoon, 5, 1, 0, -1},
    {TwoDays, 3, 1, 0, -1},
    {SixDays, 2, 5, 0, -1},
    {ConfirmedAndReported, 3, 31, 0, -1},
    {ConfirmedToday, 1, 14, 0, -1},
    {ReturnedFollowed, 3, 30, 14, -1},
    {ReturnedProven, 2, 47, 33, -1},
    {Closed, 5, 52, 44, -1},
    {Relapsed, 1, 40, 30, 4},
};

/// Why the children of the sample stay away, and what they say of it.
struct Reason {
    Cause cause;
    Whereabouts whereabouts;
    const char* said;
};

constexpr Reason reasons[] = {
    {Cause::WearyOfStudy, Whereabouts::AtHome, "学生称成绩差、不想读。"},
    {Cause::LearningDifficulty, Whereabouts::AtHome, "学生称听不懂课、跟不上。"},
    {Cause::Working, Whereabouts::Working, "亲戚介绍学生外出打工。"},
    {Cause::InternetAddiction, Whereabouts::AtHome, "学生整夜上网，白天不起。"},
    {Cause::WearyOfStudy, Whereabouts::AtHome, "学生不愿到校，无所事事。"},
    {Cause::FamilyChange, Whereabouts::AtHome, "父母离异，学生情绪低落。"},
    {Cause::MovedWithParents, Whereabouts::WithParentsAway, "学生已随父母到外地。"},
};

const Plot& plotOf(int kind) {
    return *std::find_if(std::begin(plots), std::end(plots),
                         [kind](const Plot& plot) { return plot.kind == kind; });
}

Story storyOf(const Plot& plot, const QList<QDate>& days) {
    Story story;
    const auto back = [&](int count) { return days[days.size() - 1 - count]; };
    for (int i = plot.lastBack; i <= plot.firstBack; ++i) {
        story.absent.insert(back(i));
    }
    for (int i = 0; i <= plot.againBack; ++i) {
        story.absent.insert(back(i));
    }
    story.startsAtNoon = plot.kind == SinceYesterdayNoon;
    return story;
}

/// Tells one child's case on the days on which things happened.
class Teller {
public:
    Teller(db::Database& database, const Actor& actor, const QHash<SchoolId, Actor>& principals,
           const QList<QDate>& days)
        : m_database(database)
        , m_days(days)
        , m_clock(days.last())
        , m_book(database, m_clock, actor)
        , m_principals(principals) {}

    Result<void> tell(const ToldCase& told) {
        m_student = told.student;
        m_school = told.school;
        nextReason();
        m_case = {};
        m_failure.reset();
        const Plot& plot = plotOf(told.kind);
        switch (static_cast<Kind>(told.kind)) {
        case ReadyToConfirm:
            contacts(8, 5, 1);
            suspected(3);
            break;
        case ThreeDays:
        case SinceYesterdayNoon:
            break;
        case TwoDays:
            phone(1, QStringLiteral("祖父称学生感冒在家，未请假。"), ContactOutcome::Ill);
            break;
        case SixDays:
            phone(4, QStringLiteral("父亲称过几天就回去上学。"), ContactOutcome::WillReturn);
            suspected(0);
            break;
        case ConfirmedAndReported:
            contacts(29, 26, 23);
            suspected(24);
            confirmed(20, 19);
            break;
        case ConfirmedToday:
            contacts(12, 9, 4);
            suspected(8);
            confirmed(0, -1);
            break;
        case ReturnedFollowed:
            contacts(28, 25, 22);
            suspected(23);
            confirmed(19, 18);
            returned(13, Placement::SameClass);
            break;
        case ReturnedProven:
            contacts(45, 43, 40);
            suspected(40);
            returned(32, Placement::SameClass);
            break;
        case Closed:
            contacts(50, 48, 46);
            suspected(46);
            returned(43, Placement::SameClass);
            closed(5);
            break;
        case Relapsed:
            contacts(38, 36, 33);
            suspected(33);
            returned(29, Placement::VocationalMix);
            relapsed(plot.againBack - 2);
            break;
        }
        if (m_failure) {
            return tl::make_unexpected(*m_failure);
        }
        return {};
    }

    [[nodiscard]] bool openedOne() const { return m_case.isValid(); }

private:
    void at(int back, int hour) { m_clock.set(m_days[m_days.size() - 1 - back], QTime(hour, 40)); }

    // Every told child has a reason of its own, turn by turn.
    void nextReason() {
        m_reason = m_reason == nullptr || m_reason + 1 == std::end(reasons) ? std::begin(reasons)
                                                                            : m_reason + 1;
    }

    template <typename T> void keep(const Result<T>& done) {
        if (!done && !m_failure) {
            m_failure = done.error();
        }
    }

    void contact(int back, ContactMeans means, const QString& whom, const QString& text,
                 ContactOutcome outcome, std::optional<Cause> cause = {}) {
        at(back, 17);
        CaseEntry entry;
        entry.kind = EntryKind::Contact;
        entry.means = means;
        entry.withWhom = whom;
        entry.text = text;
        entry.outcome = outcome;
        entry.cause = cause;
        const auto done = m_book.addContact(m_student, entry);
        keep(done);
        m_case = done.value_or(m_case);
    }

    void phone(int back, const QString& text, ContactOutcome outcome) {
        contact(back, ContactMeans::Phone, QStringLiteral("祖父"), text, outcome);
    }

    void contacts(int first, int second, int third) {
        phone(first, QStringLiteral("称学生身体不适在家，未请假。"), ContactOutcome::Ill);
        contact(second, ContactMeans::Phone, QStringLiteral("父亲"),
                QStringLiteral("父亲在外务工，说“过几天回去再说”，未约定返校日期。"),
                ContactOutcome::Other);
        contact(third, ContactMeans::Visit, QStringLiteral("祖父、学生本人"),
                QStringLiteral("会同村委家访。父母在外务工，随祖父母生活；%1祖父答应劝说。")
                    .arg(QString::fromUtf8(m_reason->said)),
                ContactOutcome::Refuses, m_reason->cause);
    }

    CaseEntry plain(EntryKind kind, const QString& text) {
        CaseEntry entry;
        entry.kind = kind;
        entry.text = text;
        return entry;
    }

    void suspected(int back) {
        at(back, 16);
        CaseEntry entry = plain(EntryKind::MarkedSuspected,
                                QStringLiteral("连续旷课超过一周，已在学籍系统标注。"));
        entry.cause = m_reason->cause;
        entry.whereabouts = m_reason->whereabouts;
        keep(m_book.add(m_case, entry));
    }

    void confirmed(int back, int reportBack) {
        at(back, 10);
        keep(principalsBook().confirm(m_case));
        if (reportBack < 0) {
            return;
        }
        at(reportBack, 11);
        const QString number =
            QStringLiteral("劝返〔%1〕%2号").arg(m_clock.today().year()).arg(++m_number);
        keep(m_book.report(m_case, EntryKind::ReportedToEducation, number, m_clock.today()));
        keep(m_book.report(m_case, EntryKind::ReportedToTownship, number, m_clock.today()));
    }

    void returned(int back, Placement placement) {
        at(back, 9);
        keep(m_book.markReturned(m_case, m_clock.today(), placement,
                                 QStringLiteral("由祖父送返学校。")));
    }

    void relapsed(int back) {
        at(back, 10);
        keep(m_book.add(m_case, plain(EntryKind::Relapsed, QStringLiteral("再次连续旷课。"))));
    }

    void closed(int back) {
        at(back, 15);
        ClosingRequest request;
        request.text = QStringLiteral("返校后持续到校，考勤表附后。");
        request.evidence = {
            {QStringLiteral("考勤表.txt"), QStringLiteral("返校后30个上课日到校情况").toUtf8()}};
        keep(m_book.close(m_case, request));
        keep(principalsBook().approveClosing(m_case));
    }

    /// What only the principal of the child's own school decides.
    [[nodiscard]] CaseBook principalsBook() const {
        return {m_database, m_clock, m_principals.value(m_school)};
    }

    db::Database& m_database;
    const QList<QDate>& m_days;
    FixedClock m_clock;
    CaseBook m_book;
    const QHash<SchoolId, Actor>& m_principals;
    StudentId m_student;
    SchoolId m_school;
    CaseId m_case;
    int m_number = 0;
    const Reason* m_reason = nullptr;
    std::optional<Error> m_failure;
};

} // namespace

QList<ToldCase> chooseStories(Chance& chance, const QList<SampleSchool>& schools,
                              const QList<QDate>& days) {
    QList<std::pair<StudentId, SchoolId>> older;
    int children = 0;
    for (const SampleSchool& school : schools) {
        for (const SampleClass& schoolClass : school.classes) {
            children += static_cast<int>(schoolClass.children.size());
            for (const SampleChild& child : schoolClass.children) {
                // Dropping out is above all a matter of the junior years.
                if (schoolClass.name.grade >= 7 || chance.percent(1)) {
                    older.append({child.id, school.id});
                }
            }
        }
    }
    QList<ToldCase> told;
    for (const Plot& plot : plots) {
        if (plot.firstBack >= days.size()) {
            continue; // the term is too young for this story
        }
        const int count = std::max(1, plot.perSixThousand * children / 6000);
        for (int i = 0; i < count && !older.isEmpty(); ++i) {
            const auto [student, school] =
                older.takeAt(chance.below(static_cast<int>(older.size())));
            told.append({student, school, storyOf(plot, days), plot.kind});
        }
    }
    return told;
}

Result<int> keepCases(db::Database& database, const Actor& actor,
                      const QHash<SchoolId, Actor>& principals, const QList<ToldCase>& told,
                      const QList<QDate>& days) {
    Teller teller(database, actor, principals, days);
    int cases = 0;
    for (const ToldCase& one : told) {
        if (const auto done = teller.tell(one); !done) {
            return tl::make_unexpected(done.error());
        }
        cases += teller.openedOne() ? 1 : 0;
    }
    return cases;
}

} // namespace xiange::sample
