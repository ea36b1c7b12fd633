// What changed in a child's surroundings, as it stands in the child's history.
#include "core/students/child_surroundings.h"
#include "core/students/field_history.h"
#include "core/students/masking.h"
#include "core/students/student_register.h"

#include <QHash>

namespace xiange {

namespace {

const QString dot = QStringLiteral(" · ");

QString joined(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(dot);
}

QString span(QDate since, QDate until) {
    return until.isValid() ? QStringLiteral("%1 – %2").arg(since.toString(Qt::ISODate),
                                                           until.toString(Qt::ISODate))
                           : QStringLiteral("%1 –").arg(since.toString(Qt::ISODate));
}

QString words(const ChildSurroundings::Group& group) {
    return joined({keyGroupName(group.entry.group), groupSourceName(group.entry.source),
                   span(group.entry.since, group.entry.until)});
}

QString words(const ChildSurroundings::GroupReview& review) {
    return joined({keyGroupName(review.group), review.day.toString(Qt::ISODate), review.note});
}

QString words(const std::optional<Disability>& disability) {
    if (!disability) {
        return {};
    }
    return joined(
        {disabilityKindName(disability->kind),
         disability->degree > 0 ? KeyGroups::tr("degree %1").arg(disability->degree) : QString(),
         disability->form ? schoolingFormName(*disability->form) : QString()});
}

QString words(const ChildSurroundings::Plan& plan) {
    QStringList reasons;
    for (const QString& code : plan.reasons.split(u',', Qt::SkipEmptyParts)) {
        if (const auto reason = fromCode(supportReasonCodes, code)) {
            reasons.append(supportReasonName(*reason));
        }
    }
    return joined({plan.mentor, reasons.join(QStringLiteral("、")), plan.measures,
                   plan.ended.isValid() ? span(plan.starts, plan.ended)
                                        : plan.nextReview.toString(Qt::ISODate),
                   plan.result});
}

QString words(const ChildSurroundings::PlanReview& review) {
    return joined({review.day.toString(Qt::ISODate), review.note});
}

QString words(db::Reader& tx, const Household& household) {
    const QString area = tx.first("SELECT name FROM area WHERE id = :id", {{"id", household.area}},
                                  [](const db::Rows& row) { return row.text(0); })
                             .value_or(QString());
    return QStringList{area, household.person, household.title, hiddenPhone(household.phone)}
        .join(u' ')
        .simplified();
}

// Calls tell(before, after) for every entry that came, went or changed; entries are known by id.
template <typename Entry, typename Tell>
void compareById(const QList<Entry>& before, const QList<Entry>& after, Tell tell) {
    const auto find = [](const QList<Entry>& list, const Entry& sought) {
        const auto found =
            std::ranges::find_if(list, [&](const Entry& e) { return e.id == sought.id; });
        return found == list.end() ? nullptr : &*found;
    };
    for (const Entry& was : before) {
        const Entry* is = find(after, was);
        if (is == nullptr || *is != was) {
            tell(&was, is);
        }
    }
    for (const Entry& is : after) {
        if (find(before, is) == nullptr) {
            tell(static_cast<const Entry*>(nullptr), &is);
        }
    }
}

} // namespace

void writeSurroundingsHistory(db::Writer& tx, AccountId account, const Clock& clock,
                              const SurroundingsEdit& edit) {
    const auto write = [&](const char* field, const QString& before, const QString& after) {
        if (before != after) {
            writeHistoryLine(tx, account, clock, edit.child, QString::fromLatin1(field), before,
                             after);
        }
    };
    const auto tell = [&write](const char* field) {
        return [&write, field](const auto* was, const auto* is) {
            write(field, was == nullptr ? QString() : words(*was),
                  is == nullptr ? QString() : words(*is));
        };
    };
    compareById(edit.before.groups, edit.after.groups, tell("key_group"));
    compareById(edit.before.groupReviews, edit.after.groupReviews, tell("key_group_review"));
    write("disability", words(edit.before.disability), words(edit.after.disability));
    if (edit.before.household != edit.after.household) {
        write("household", words(tx, edit.before.household), words(tx, edit.after.household));
    }
    compareById(edit.before.plans, edit.after.plans, tell("support_plan"));
    const auto reviewsOf = [](const ChildSurroundings& all) {
        QList<ChildSurroundings::PlanReview> reviews;
        for (const ChildSurroundings::Plan& plan : all.plans) {
            reviews += plan.reviews;
        }
        return reviews;
    };
    compareById(reviewsOf(edit.before), reviewsOf(edit.after), tell("support_review"));
}

} // namespace xiange
