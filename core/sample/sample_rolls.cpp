#include "core/sample/sample_rolls.h"

namespace xiange::sample {

namespace {

struct Marked {
    StudentId student;
    MarkKind kind;
    QString note;
};

/// What a child without a story does in one session; sick leave lasts, so it is kept from session
/// to session.
class Weather {
public:
    explicit Weather(Chance& chance) : m_chance(chance) {}

    std::optional<Marked> of(const SampleChild& child, Session session) {
        auto sick = m_sickSessions.find(child.id);
        if (sick != m_sickSessions.end() && *sick > 0) {
            --*sick;
            return Marked{child.id, MarkKind::Sick, {}};
        }
        static const QStringList symptoms{QStringLiteral("发烧"), QStringLiteral("咳嗽"),
                                          QStringLiteral("腹泻"), QStringLiteral("牙痛")};
        const double often = 1 + child.weakness * 1.5;
        if (m_chance.percent(0.12 * often)) {
            m_sickSessions[child.id] = m_chance.between(1, 6);
            return Marked{child.id, MarkKind::Sick, m_chance.pick(symptoms)};
        }
        if (m_chance.percent(0.1 * often)) {
            return Marked{child.id, MarkKind::Personal, {}};
        }
        if (session == Session::Morning && m_chance.percent(0.25 * often)) {
            return Marked{child.id, MarkKind::Late, {}};
        }
        if (session == Session::Afternoon && m_chance.percent(0.06 * often)) {
            return Marked{child.id, MarkKind::LeftEarly, {}};
        }
        if (child.weakness >= 2 && m_chance.percent(0.12 * child.weakness)) {
            return Marked{child.id, MarkKind::Unexcused, {}};
        }
        return std::nullopt;
    }

private:
    Chance& m_chance;
    QHash<StudentId, int> m_sickSessions;
};

std::optional<Marked> told(const Story& story, StudentId student, QDate day, Session session) {
    if (!story.absent.contains(day)) {
        return std::nullopt;
    }
    const QDate first = *std::min_element(story.absent.begin(), story.absent.end());
    if (story.startsAtNoon && day == first && session == Session::Morning) {
        return std::nullopt;
    }
    return Marked{student, MarkKind::Unexcused, {}};
}

void writeMark(db::Writer& tx, RollCallId roll, const Marked& marked) {
    tx.change("INSERT INTO mark (roll_call_id, student_id, kind, note) "
              "VALUES (:roll, :student, :kind, :note)",
              {{"roll", roll},
               {"student", marked.student},
               {"kind", codeOf(markCodes, marked.kind)},
               {"note", marked.note}});
}

} // namespace

qint64 takeRolls(db::Writer& tx, Chance& chance, const QList<SampleSchool>& schools,
                 const QList<QDate>& days, const QHash<StudentId, Story>& stories,
                 AccountId account, const std::function<bool(int)>& progress) {
    Weather weather(chance);
    qint64 marks = 0;
    for (qsizetype d = 0; d < days.size(); ++d) {
        const QDate day = days[d];
        const bool last = d + 1 == days.size();
        int classNumber = 0;
        for (const SampleSchool& school : schools) {
            for (const SampleClass& schoolClass : school.classes) {
                ++classNumber;
                for (const Session session : allSessions) {
                    const bool open =
                        last && (session == Session::Afternoon || classNumber % 40 == 7);
                    if (open) {
                        continue;
                    }
                    const auto roll = tx.insert<RollCallId>(
                        "INSERT INTO roll_call (class_id, day, session, account_id, taken_at) "
                        "VALUES (:class, :day, :session, :account, :at) RETURNING id",
                        {{"class", schoolClass.id},
                         {"day", day},
                         {"session", codeOf(sessionCodes, session)},
                         {"account", account},
                         {"at", QDateTime(day, session == Session::Morning ? QTime(8, 2)
                                                                           : QTime(14, 31))}});
                    for (const SampleChild& child : schoolClass.children) {
                        const auto story = stories.constFind(child.id);
                        const auto marked = story == stories.constEnd()
                                                ? weather.of(child, session)
                                                : told(*story, child.id, day, session);
                        if (marked) {
                            writeMark(tx, roll, *marked);
                            ++marks;
                        }
                    }
                }
            }
        }
        if (progress && !progress(20 + static_cast<int>(d * 70 / days.size()))) {
            return -1;
        }
    }
    return marks;
}

} // namespace xiange::sample
