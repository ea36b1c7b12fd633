#include "core/students/child_surroundings.h"

namespace xiange {

namespace {

QList<ChildSurroundings::Plan> readPlans(db::Reader& tx, StudentId child) {
    QList<ChildSurroundings::Plan> plans =
        tx.list("SELECT id, starts, mentor, reasons, measures, next_review, ended, result, "
                "account_id FROM support_plan WHERE student_id = :child ORDER BY id",
                {{"child", child}}, [](const db::Rows& row) {
                    return ChildSurroundings::Plan{row.id<SupportPlanId>(0),
                                                   row.day(1),
                                                   row.text(2),
                                                   row.text(3),
                                                   row.text(4),
                                                   row.day(5),
                                                   row.day(6),
                                                   row.text(7),
                                                   row.id<AccountId>(8),
                                                   {}};
                });
    for (ChildSurroundings::Plan& plan : plans) {
        plan.reviews =
            tx.list("SELECT id, day, note, account_id FROM support_review WHERE plan_id = :plan "
                    "ORDER BY id",
                    {{"plan", plan.id}}, [](const db::Rows& row) {
                        return ChildSurroundings::PlanReview{row.integer(0), row.day(1),
                                                             row.text(2), row.id<AccountId>(3)};
                    });
    }
    return plans;
}

Household readHousehold(db::Reader& tx, StudentId child) {
    return tx
        .first("SELECT h.area_id, h.responsible_person, h.responsible_title, "
               "COALESCE(p.responsible_phone, '') FROM household h "
               "LEFT JOIN household_private p ON p.student_id = h.student_id "
               "WHERE h.student_id = :child",
               {{"child", child}},
               [](const db::Rows& row) {
                   return Household{row.id<AreaId>(0), row.text(1), row.text(2), row.text(3)};
               })
        .value_or(Household());
}

void replaceGroups(db::Writer& tx, StudentId child, const ChildSurroundings& after) {
    tx.change("DELETE FROM key_group WHERE student_id = :child", {{"child", child}});
    for (const ChildSurroundings::Group& group : after.groups) {
        tx.change("INSERT INTO key_group (id, student_id, kind, source, since, until) "
                  "VALUES (:id, :child, :kind, :source, :since, :until)",
                  {{"id", group.id},
                   {"child", child},
                   {"kind", codeOf(keyGroupCodes, group.entry.group)},
                   {"source", group.entry.source},
                   {"since", group.entry.since},
                   {"until", group.entry.until}});
    }
}

void replaceGroupReviews(db::Writer& tx, StudentId child, const ChildSurroundings& after) {
    tx.change("DELETE FROM key_group_review WHERE student_id = :child", {{"child", child}});
    for (const ChildSurroundings::GroupReview& review : after.groupReviews) {
        tx.change("INSERT INTO key_group_review (id, student_id, kind, day, note, account_id) "
                  "VALUES (:id, :child, :kind, :day, :note, :account)",
                  {{"id", review.id},
                   {"child", child},
                   {"kind", codeOf(keyGroupCodes, review.group)},
                   {"day", review.day},
                   {"note", review.note},
                   {"account", review.account}});
    }
}

void replacePlans(db::Writer& tx, StudentId child, const ChildSurroundings& after) {
    // Whoever has one of these plans open elsewhere is to be told that it has changed.
    const qint64 version =
        tx.count("SELECT COALESCE(MAX(version), 0) + 1 FROM support_plan WHERE student_id = :child",
                 {{"child", child}});
    tx.change("DELETE FROM support_plan WHERE student_id = :child", {{"child", child}});
    for (const ChildSurroundings::Plan& plan : after.plans) {
        tx.change("INSERT INTO support_plan (id, student_id, starts, mentor, reasons, measures, "
                  "next_review, ended, result, account_id, version) VALUES (:id, :child, :starts, "
                  ":mentor, :reasons, :measures, :next, :ended, :result, :account, :version)",
                  {{"id", plan.id},
                   {"child", child},
                   {"starts", plan.starts},
                   {"mentor", plan.mentor},
                   {"reasons", plan.reasons},
                   {"measures", plan.measures},
                   {"next", plan.nextReview},
                   {"ended", plan.ended},
                   {"result", plan.result},
                   {"account", plan.account},
                   {"version", version}});
        for (const ChildSurroundings::PlanReview& review : plan.reviews) {
            tx.change("INSERT INTO support_review (id, plan_id, day, note, account_id) "
                      "VALUES (:id, :plan, :day, :note, :account)",
                      {{"id", review.id},
                       {"plan", plan.id},
                       {"day", review.day},
                       {"note", review.note},
                       {"account", review.account}});
        }
    }
}

void replaceDisability(db::Writer& tx, StudentId child, const std::optional<Disability>& after) {
    tx.change("DELETE FROM disability WHERE student_id = :child", {{"child", child}});
    if (after) {
        tx.change("INSERT INTO disability (student_id, kind, degree, placement) "
                  "VALUES (:child, :kind, :degree, :form)",
                  {{"child", child},
                   {"kind", codeOf(disabilityKindCodes, after->kind)},
                   {"degree", after->degree > 0 ? db::Value(after->degree) : nullptr},
                   {"form", after->form ? codeOf(schoolingFormCodes, *after->form) : QString()}});
    }
}

void replaceHousehold(db::Writer& tx, StudentId child, const Household& after) {
    tx.change("DELETE FROM household_private WHERE student_id = :child", {{"child", child}});
    tx.change("DELETE FROM household WHERE student_id = :child", {{"child", child}});
    if (after == Household()) {
        return;
    }
    tx.change(
        "INSERT INTO household (student_id, area_id, responsible_person, responsible_title) "
        "VALUES (:child, :area, :person, :title)",
        {{"child", child}, {"area", after.area}, {"person", after.person}, {"title", after.title}});
    tx.change("INSERT INTO household_private (student_id, responsible_phone) "
              "VALUES (:child, :phone)",
              {{"child", child}, {"phone", after.phone}});
}

} // namespace

ChildSurroundings readSurroundings(db::Reader& tx, StudentId child) {
    ChildSurroundings found;
    found.groups =
        tx.list("SELECT id, kind, source, since, until FROM key_group WHERE student_id = :child "
                "ORDER BY id",
                {{"child", child}}, [](const db::Rows& row) {
                    return ChildSurroundings::Group{
                        row.id<KeyGroupId>(0),
                        {fromCode(keyGroupCodes, row.text(1)).value_or(KeyGroup::OtherHardship),
                         row.text(2), row.day(3), row.day(4)}};
                });
    found.groupReviews = tx.list(
        "SELECT id, kind, day, note, account_id FROM key_group_review WHERE student_id = :child "
        "ORDER BY id",
        {{"child", child}}, [](const db::Rows& row) {
            return ChildSurroundings::GroupReview{
                row.integer(0),
                fromCode(keyGroupCodes, row.text(1)).value_or(KeyGroup::OtherHardship), row.day(2),
                row.text(3), row.id<AccountId>(4)};
        });
    found.disability =
        tx.first("SELECT kind, degree, placement FROM disability WHERE student_id = :child",
                 {{"child", child}}, [](const db::Rows& row) {
                     return Disability{
                         fromCode(disabilityKindCodes, row.text(0)).value_or(DisabilityKind::Other),
                         row.number(1), fromCode(schoolingFormCodes, row.text(2))};
                 });
    found.household = readHousehold(tx, child);
    found.plans = readPlans(tx, child);
    return found;
}

void replaceSurroundings(db::Writer& tx, StudentId child, const ChildSurroundings& before,
                         const ChildSurroundings& after) {
    if (before.groups != after.groups) {
        replaceGroups(tx, child, after);
    }
    if (before.groupReviews != after.groupReviews) {
        replaceGroupReviews(tx, child, after);
    }
    if (before.disability != after.disability) {
        replaceDisability(tx, child, after.disability);
    }
    if (before.household != after.household) {
        replaceHousehold(tx, child, after.household);
    }
    if (before.plans != after.plans) {
        replacePlans(tx, child, after);
    }
}

} // namespace xiange
