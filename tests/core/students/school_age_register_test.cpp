#include "core/schools/areas.h"
#include "core/settings/rule_book.h"
#include "core/students/school_age_register.h"
#include "tests/support/case_school.h"
#include "tests/support/test_database.h"

namespace xiange {

class SchoolAgeRegisterTest : public test::OnBothEngines {
protected:
    void SetUp() override {
        OnBothEngines::SetUp();
        if (m_database) {
            m_school = std::make_unique<test::CaseSchool>(*m_database);
            m_register =
                std::make_unique<SchoolAgeRegister>(*m_database, m_clock, m_school->officer);
        }
    }
    SchoolAgeEntry child(const char* name, QDate birth) {
        SchoolAgeEntry entry;
        entry.name = QString::fromUtf8(name);
        entry.birthDate = birth;
        entry.town = QStringLiteral("清溪镇");
        entry.village = QStringLiteral("水美村");
        return entry;
    }
    QStringList names(const SchoolAgeFilter& filter = {}) {
        const auto list = m_register->list(filter);
        EXPECT_OK(list);
        QStringList found;
        for (const SchoolAgeChild& one : list.value_or(QList<SchoolAgeChild>())) {
            found.append(one.name);
        }
        return found;
    }

    FixedClock m_clock{QDate(2026, 11, 23)};
    std::unique_ptr<test::CaseSchool> m_school;
    std::unique_ptr<SchoolAgeRegister> m_register;
};
INSTANTIATE_ON_BOTH_ENGINES(SchoolAgeRegisterTest);

TEST_P(SchoolAgeRegisterTest, AChildEnteredByHandWhoIsNotAtSchoolStandsFirst) {
    ASSERT_OK(m_register->save({}, child("赵小满", QDate(2015, 3, 2))));
    const QStringList all = names();
    ASSERT_FALSE(all.isEmpty());
    EXPECT_EQ(all.front(), QStringLiteral("赵小满"));
    EXPECT_TRUE(all.contains(QStringLiteral("陈浩宇"))) << "the pupils are in it too";
    SchoolAgeFilter away;
    away.notAtSchool = true;
    EXPECT_EQ(names(away), QStringList{QStringLiteral("赵小满")});
    away.village = QStringLiteral("别的村");
    EXPECT_TRUE(names(away).isEmpty());
}

TEST_P(SchoolAgeRegisterTest, AnEditKeepsWhatItDoesNotSay) {
    SchoolAgeEntry entry = child("赵小满", QDate());
    entry.idNumber = QStringLiteral("11010519491231002x"); // says 1949: not of school age
    entry.birthDate = QDate(2015, 3, 2);
    entry.phone = QStringLiteral("13900000000");
    const auto id = m_register->save({}, entry);
    ASSERT_OK(id);
    SchoolAgeEntry again = child("赵小满", QDate(2015, 3, 2));
    again.standing = Standing::Working;
    again.reason = QStringLiteral("随表哥在东莞");
    ASSERT_OK(m_register->save(*id, again));
    const auto list = m_register->list({});
    ASSERT_OK(list);
    EXPECT_EQ(list->front().standing, Standing::Working);
    EXPECT_EQ(list->front().reason, QStringLiteral("随表哥在东莞"));
    const auto secrets = m_register->reveal(*id);
    ASSERT_OK(secrets);
    EXPECT_EQ(secrets->idNumber, QStringLiteral("11010519491231002X"));
    EXPECT_EQ(secrets->phone, QStringLiteral("13900000000"));
    const qint64 looks =
        m_database
            ->read([](db::Reader& tx) {
                return tx.count(
                    "SELECT COUNT(*) FROM access_log WHERE action = 'private data seen'");
            })
            .value_or(-1);
    EXPECT_EQ(looks, 1) << "the look is recorded";
}

TEST_P(SchoolAgeRegisterTest, WhoAnswersForTheVillageAnswersForAChildWithoutAHousehold) {
    Actor administrator = m_school->officer;
    administrator.role = Role::Administrator;
    administrator.school = {};
    Areas areas(*m_database, m_clock, administrator);
    const auto village = areas.add(m_school->town, AreaLevel::Village, QStringLiteral("水美村"));
    ASSERT_OK(village);
    ASSERT_OK(areas.setDuty(*village, {QStringLiteral("林玉桂"), QStringLiteral("支书"), {}}));
    SchoolAgeEntry entry = child("赵小满", QDate(2015, 3, 2));
    for (const Area& area : areas.tree().value_or(QList<Area>())) {
        entry.town = area.id == m_school->town ? area.name : entry.town;
    }
    ASSERT_OK(m_register->save({}, entry));
    EXPECT_EQ(m_register->list()->front().responsible, QStringLiteral("林玉桂"));
}

TEST_P(SchoolAgeRegisterTest, AConfirmedDropoutIsNotAtSchoolThoughOnTheRoster) {
    const auto openWith = [&](StudentId student, const QStringList& kinds) {
        return m_database->write([&](db::Writer& tx) {
            const auto id = tx.insert<Id<struct CaseTag>>(
                "INSERT INTO dropout_case (student_id, number, school_id, origin) "
                "VALUES (:student, 1, :school, 'manual') RETURNING id",
                {{"student", student}, {"school", m_school->school}});
            for (int at = 0; at < kinds.size(); ++at) {
                tx.change("INSERT INTO case_entry (case_id, number, kind, day, recorded_at, "
                          "persons, body, with_whom, attitude, next_step, document_number, "
                          "approver) VALUES (:id, :number, :kind, :day, :now, '', '', '', '', '', "
                          "'', '')",
                          {{"id", id},
                           {"number", at + 1},
                           {"kind", kinds[at]},
                           {"day", m_clock.today()},
                           {"now", m_clock.now()}});
            }
        });
    };
    const QString opened = QStringLiteral("opened");
    const QString suspected = QStringLiteral("marked_suspected");
    const QString confirmed = QStringLiteral("confirmed");
    ASSERT_OK(openWith(m_school->chen, {opened, suspected, confirmed, QStringLiteral("note")}));
    ASSERT_OK(openWith(m_school->he, {opened, suspected}));
    ASSERT_OK(openWith(m_school->lin, {opened, suspected, confirmed, QStringLiteral("returned")}));
    SchoolAgeFilter away;
    away.notAtSchool = true;
    EXPECT_EQ(names(away), QStringList{QStringLiteral("陈浩宇")});
    SchoolAgeFilter doubted;
    doubted.kind = SchoolAgeKind::Suspected;
    EXPECT_EQ(names(doubted), QStringList{QStringLiteral("何语琪")});
    const auto all = m_register->list();
    ASSERT_OK(all);
    EXPECT_EQ(all->front().name, QStringLiteral("陈浩宇")) << "who is away stands first";
    EXPECT_EQ(standingOnPaper(all->front()), QStringLiteral("辍学"));
    EXPECT_EQ(all->at(1).name, QStringLiteral("何语琪")) << "who is suspected next";
}

TEST_P(SchoolAgeRegisterTest, AVillageReadFromTheAddressIsCalledInferred) {
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        for (const StudentId child : {m_school->chen, m_school->he}) {
            tx.change("INSERT INTO student_private (student_id, address) "
                      "VALUES (:child, '清溪镇水美村3号') "
                      "ON CONFLICT (student_id) DO UPDATE SET address = excluded.address",
                      {{"child", child}});
        }
        const auto village =
            tx.insert<AreaId>("INSERT INTO area (parent_id, level, name, responsible_person, "
                              "responsible_title) VALUES (:town, 'village', '水美村', '', '') "
                              "RETURNING id",
                              {{"town", m_school->town}});
        tx.change("INSERT INTO household (student_id, area_id, responsible_person, "
                  "responsible_title) VALUES (:child, :area, '', '')",
                  {{"child", m_school->he}, {"area", village}});
    }));
    const auto list = m_register->list();
    ASSERT_OK(list);
    int seen = 0;
    for (const SchoolAgeChild& child : *list) {
        if (child.village == QStringLiteral("水美村")) {
            ++seen;
            EXPECT_EQ(child.placeInferred, child.student == m_school->chen)
                << child.name.toStdString();
        }
    }
    EXPECT_EQ(seen, 2);
}

TEST_P(SchoolAgeRegisterTest, TheSameIdNumberIsTheSameChild) {
    SchoolAgeEntry entry = child("赵小满", QDate(2015, 3, 2));
    entry.idNumber = QStringLiteral("11010519491231002X");
    ASSERT_OK(m_register->save({}, entry));
    entry.name = QStringLiteral("赵晓满");
    const auto second = m_register->save({}, entry);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().kind, ErrorKind::Conflict);
    EXPECT_EQ(second.error().field, QStringLiteral("idNumber"));
}

TEST_P(SchoolAgeRegisterTest, ABirthDateIsNeededAndAWrongNumberIsRefused) {
    EXPECT_EQ(m_register->save({}, child("赵小满", QDate())).error().field,
              QStringLiteral("birthDate"));
    SchoolAgeEntry entry = child("赵小满", QDate(2015, 3, 2));
    entry.idNumber = QStringLiteral("110105194912310021");
    EXPECT_EQ(m_register->save({}, entry).error().field, QStringLiteral("idNumber"));
}

TEST_P(SchoolAgeRegisterTest, TheAgesAreThoseThatThePlaceHasSet) {
    // Six by 31 August 2026 is whoever was born by 31 August 2020 …
    ASSERT_OK(m_register->save({}, child("刚满六岁", QDate(2020, 8, 31))));
    ASSERT_OK(m_register->save({}, child("差一天", QDate(2020, 9, 1))));
    SchoolAgeFilter away;
    away.notAtSchool = true;
    EXPECT_EQ(names(away), QStringList{QStringLiteral("刚满六岁")});
    // … and where school begins at seven, nobody yet.
    Actor district = m_school->officer;
    district.role = Role::Administrator;
    district.school = {};
    RuleBook rules(*m_database, m_clock, district);
    ASSERT_OK(rules.set(QStringLiteral("age.primary_from"), QStringLiteral("7")));
    EXPECT_TRUE(names(away).isEmpty());
}

TEST_P(SchoolAgeRegisterTest, AClassTeacherHasNoBusinessHere) {
    SchoolAgeRegister own(*m_database, m_clock, m_school->teacher);
    EXPECT_EQ(own.list().error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(own.save({}, child("赵小满", QDate(2015, 3, 2))).error().kind, ErrorKind::NotAllowed);
}

TEST_P(SchoolAgeRegisterTest, AnotherSchoolsChildIsOutOfReach) {
    const auto id = m_register->save({}, child("赵小满", QDate(2015, 3, 2)));
    ASSERT_OK(id);
    Actor elsewhere = m_school->officer;
    elsewhere.school = SchoolId(elsewhere.school.value + 1);
    SchoolAgeRegister other(*m_database, m_clock, elsewhere);
    EXPECT_FALSE(other.reveal(*id));
    EXPECT_FALSE(other.save(*id, child("赵小满", QDate(2015, 3, 2))));
}

TEST_P(SchoolAgeRegisterTest, WhatIsFoundOutAndDoneForAChildOnNoRosterIsKept) {
    SchoolAgeEntry entry = child("赵小满", QDate(2015, 3, 2));
    entry.responsible = QStringLiteral("何村长");
    const auto id = m_register->save({}, entry);
    ASSERT_OK(id);
    const SchoolAgeContact contact{{},
                                   QStringLiteral("visit"),
                                   QStringLiteral("祖母"),
                                   QStringLiteral("will_return"),
                                   QStringLiteral("答应春季入学")};
    EXPECT_EQ(m_register->addContact(*id, {}).error().field, QStringLiteral("outcome"));
    ASSERT_OK(m_register->addContact(*id, contact));
    m_clock.set(QDate(2026, 12, 1), QTime(9, 0));
    entry.standing = Standing::EnrolledElsewhere;
    entry.reason = QStringLiteral("在东莞就读");
    ASSERT_OK(m_register->save(*id, entry));
    const auto notes = m_register->notes(*id);
    ASSERT_OK(notes);
    ASSERT_EQ(notes->size(), 4);
    EXPECT_EQ(notes->at(0).standing, Standing::EnrolledElsewhere);
    EXPECT_EQ(notes->at(0).day, QDate(2026, 12, 1));
    EXPECT_EQ(notes->at(0).account, m_school->officer.name);
    EXPECT_EQ(notes->at(1).kind, SchoolAgeNoteKind::Contact);
    EXPECT_EQ(notes->at(1).withWhom, QStringLiteral("祖母"));
    EXPECT_EQ(notes->at(2).text, QStringLiteral("何村长"));
    EXPECT_EQ(notes->at(3).standing, Standing::NotEnrolled);
}

TEST_P(SchoolAgeRegisterTest, AChildOnLeaveOfAbsenceIsNotCalledInSchool) {
    ASSERT_OK(m_database->write([&](db::Writer& tx) {
        tx.change("UPDATE student SET status = 'suspended' WHERE id = :child",
                  {{"child", m_school->lin}});
    }));
    const auto list = m_register->list();
    ASSERT_OK(list);
    const auto lin = std::ranges::find(*list, m_school->lin, &SchoolAgeChild::student);
    ASSERT_NE(lin, list->end());
    EXPECT_EQ(standingOnPaper(*lin), QStringLiteral("休学"));
    EXPECT_FALSE(isAway(*lin));
    EXPECT_FALSE(isUnseen(*lin));
}

TEST_P(SchoolAgeRegisterTest, ATownSeesTheChildThatTheDistrictEnteredForIt) {
    Actor district = m_school->officer;
    district.school = {};
    district.role = Role::DistrictOfficer;
    const auto id = SchoolAgeRegister(*m_database, m_clock, district)
                        .save({}, child("赵小满", QDate(2015, 3, 2)));
    ASSERT_OK(id);
    Actor officer = district;
    officer.role = Role::TownOfficer;
    officer.town = m_school->town;
    SchoolAgeRegister ofTown(*m_database, m_clock, officer);
    SchoolAgeFilter listed;
    listed.listedOnly = true;
    EXPECT_EQ(ofTown.list(listed)->size(), 1);
    EXPECT_OK(
        ofTown.addContact(*id, {{}, QStringLiteral("phone"), {}, QStringLiteral("refuses"), {}}));
}

} // namespace xiange
