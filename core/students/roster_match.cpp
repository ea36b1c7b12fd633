#include "core/students/roster_match.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

namespace xiange {

namespace {

class RowMatcher {
    Q_DECLARE_TR_FUNCTIONS(xiange::RosterRowReader)

public:
    RowMatcher(const QList<StudentKey>& keys, const QHash<SchoolId, QString>& schoolNames)
        : m_schoolNames(schoolNames) {
        for (const StudentKey& key : keys) {
            if (!key.studentNo.isEmpty()) {
                m_byStudentNo.insert(key.studentNo, &key);
            }
            if (!key.idNumber.isEmpty()) {
                m_byIdNumber.insert(key.idNumber, &key);
            }
            m_byName.insert(key.name, &key);
        }
    }

    StudentId matchByNumber(RosterRow& row, SchoolId school) {
        const StudentKey* first = m_byStudentNo.value(row.studentNo);
        const StudentKey* second = m_byIdNumber.value(row.idNumber);
        if (first != nullptr && second != nullptr && first != second) {
            reject(row, Heading::IdNumber, row.idNumber,
                   tr("this number belongs to another child, %1").arg(second->name));
            return {};
        }
        const StudentKey* found = first != nullptr ? first : second;
        if (found != nullptr && found->school != school) {
            const bool byStudentNo = first != nullptr;
            reject(row, byStudentNo ? Heading::StudentNumber : Heading::IdNumber,
                   byStudentNo ? row.studentNo : row.idNumber,
                   tr("this child is registered at %1; a transfer (转入) is needed")
                       .arg(m_schoolNames.value(found->school)));
            return {};
        }
        return found == nullptr ? StudentId() : take(row, *found);
    }

    StudentId matchByName(RosterRow& row, SchoolId school) {
        const StudentKey* found = nullptr;
        for (auto it = m_byName.constFind(row.name); it != m_byName.cend() && it.key() == row.name;
             ++it) {
            const StudentKey& key = **it;
            const bool contradicts = (!key.idNumber.isEmpty() && !row.idNumber.isEmpty()) ||
                                     (!key.studentNo.isEmpty() && !row.studentNo.isEmpty()) ||
                                     key.school != school || key.birthDate != row.birthDate ||
                                     m_taken.contains(key.id);
            if (contradicts) {
                continue;
            }
            if (found != nullptr) {
                return {}; // two of that name: not for a program to decide
            }
            found = &key;
        }
        return found == nullptr ? StudentId() : take(row, *found);
    }

private:
    StudentId take(RosterRow& row, const StudentKey& key) {
        if (m_taken.contains(key.id)) {
            reject(row, Heading::StudentNumber, row.studentNo,
                   tr("another row is about the same child, %1").arg(key.name));
            return {};
        }
        m_taken.insert(key.id);
        return key.id;
    }
    static void reject(RosterRow& row, Heading heading, const QString& value, const QString& text) {
        row.reject(Finding{row.row, row.name, headingTitle(heading), headingTitle(heading), value,
                           RosterProblem::Duplicate, Severity::Rejected, text});
    }

    const QHash<SchoolId, QString>& m_schoolNames;
    QHash<QString, const StudentKey*> m_byStudentNo;
    QHash<QString, const StudentKey*> m_byIdNumber;
    QMultiHash<QString, const StudentKey*> m_byName;
    QSet<StudentId> m_taken;
};

} // namespace

QList<StudentId> matchRows(QList<RosterRow>& rows, const QList<SchoolId>& schools,
                           const QList<StudentKey>& keys,
                           const QHash<SchoolId, QString>& schoolNames) {
    RowMatcher matcher(keys, schoolNames);
    QList<StudentId> found(rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows[i].isRejected()) {
            found[i] = matcher.matchByNumber(rows[i], schools[i]);
        }
    }
    // Only when every number has found its child may a name claim one of the others.
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (!rows[i].isRejected() && !found[i].isValid()) {
            found[i] = matcher.matchByName(rows[i], schools[i]);
        }
    }
    return found;
}

} // namespace xiange
