#include "core/students/record_text.h"

namespace xiange {

namespace {

class JsonText {
public:
    void key(const char* name) {
        separate();
        m_text.append(u'"').append(QLatin1String(name)).append(QStringLiteral("\":"));
        m_first = true; // its value stands without a comma
    }
    void value(const QString& text) {
        separate();
        m_text.append(u'"');
        for (const QChar c : text) {
            append(c);
        }
        m_text.append(u'"');
    }
    void value(qint64 number) {
        separate();
        m_text.append(QString::number(number));
    }
    void value(bool flag) {
        separate();
        m_text.append(flag ? QStringLiteral("true") : QStringLiteral("false"));
    }
    void value(QDate day) { value(day.isValid() ? day.toString(Qt::ISODate) : QString()); }
    template <typename T> void field(const char* name, const T& of) {
        key(name);
        value(of);
    }
    void titled(const QString& title, const QString& of) {
        value(title);
        m_text.append(u':');
        m_first = true;
        value(of);
    }
    void open(QChar bracket) {
        separate();
        m_text.append(bracket);
        m_first = true;
    }
    void close(QChar bracket) {
        m_text.append(bracket);
        m_first = false;
    }
    template <typename List, typename Fn> void list(const char* name, const List& things, Fn each) {
        key(name);
        open(u'[');
        for (const auto& thing : things) {
            open(u'{');
            each(thing);
            close(u'}');
        }
        close(u']');
    }
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    void separate() {
        if (!m_first) {
            m_text.append(u',');
        }
        m_first = false;
    }
    void append(QChar c) {
        if (c == u'"' || c == u'\\') {
            m_text.append(u'\\').append(c);
        } else if (c.unicode() < 0x20 || c.isSurrogate()) {
            m_text.append(QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0')));
        } else {
            m_text.append(c);
        }
    }

    QString m_text;
    bool m_first = true;
};

void write(JsonText& json, const Guardian& guardian) {
    json.field("name", guardian.name);
    json.field("relation", guardian.relation);
    json.field("guardian", guardian.isGuardian);
    json.field("phone", guardian.phone);
    json.field("id_number", guardian.idNumber);
    json.field("address", guardian.address);
    json.field("workplace", guardian.workplace);
    json.field("works_away", guardian.worksAway);
}

void writeOwn(JsonText& json, const StudentRecord& record) {
    json.field("school", record.school.value);
    json.field("student_no", record.studentNo);
    json.field("name", record.name);
    json.field("sex", record.sex ? codeOf(sexCodes, *record.sex) : QString());
    json.field("birth_date", record.birthDate);
    json.field("ethnicity", record.ethnicity);
    json.field("boards", record.boards);
    json.field("entered_on", record.enteredOn);
    json.field("seat_no", qint64(record.seatNo));
    json.field("status", codeOf(studentStatusCodes, record.status));
    json.field("id_number", record.idNumber);
    json.field("phone", record.phone);
    json.field("address", record.address);
    json.field("hukou_place", record.hukouPlace);
}

} // namespace

QString recordText(const StudentRecord& record) {
    JsonText json;
    json.open(u'{');
    writeOwn(json, record);
    json.key("fields");
    json.open(u'{');
    for (auto it = record.fields.cbegin(); it != record.fields.cend(); ++it) {
        json.titled(it.key(), it.value());
    }
    json.close(u'}');
    json.list("guardians", record.guardians, [&](const Guardian& g) { write(json, g); });
    json.list("enrolments", record.enrolments, [&](const Enrolment& e) {
        json.field("class", e.schoolClass.value);
        json.field("since", e.since);
        json.field("until", e.until);
    });
    json.list("groups", record.rosterGroups, [&](const KeyGroupEntry& g) {
        json.field("kind", codeOf(keyGroupCodes, g.group));
        json.field("source", g.source);
        json.field("since", g.since);
        json.field("until", g.until);
    });
    json.list("problems", record.problems, [&](const StudentProblem& p) {
        json.field("field", p.field);
        json.field("problem", codeOf(rosterProblemCodes, p.problem));
        json.field("value", p.value);
    });
    json.close(u'}');
    return json.text();
}

} // namespace xiange
