#pragma once

#include "core/students/school_age_register.h"

/// How the register of school-age children stands in the database.
namespace xiange::school_age_rows {

/// The children whom a list or a person has named, within reach.
QList<SchoolAgeChild> readListed(db::Reader& tx, const Actor& actor);
/// The pupils whom nobody has named there.
QList<SchoolAgeChild> readUnlistedPupils(db::Reader& tx, const Actor& actor);

/// Where nobody looks after the household, whoever answers for the village does.
void fillResponsible(db::Reader& tx, QList<SchoolAgeChild>& children);

/// Who is suspected to have dropped out, or has, by the case of the child.
void fillOpenCases(db::Reader& tx, QList<SchoolAgeChild>& children);

SchoolAgeChildId insert(db::Writer& tx, const SchoolAgeEntry& entry, const Actor& actor,
                        const Clock& clock);
/// What an entry does not say stays as it was.
void update(db::Writer& tx, SchoolAgeChildId id, const SchoolAgeEntry& entry, const Actor& actor,
            const Clock& clock);
/// The same for what is sensitive.
void keepSecrets(db::Writer& tx, SchoolAgeChildId id, const SchoolAgeEntry& entry);

/// Puts them back as they were, empty ones too.
void putSecrets(db::Writer& tx, SchoolAgeChildId id, const SchoolAgeSecrets& secrets);

/// The line as it stands, without what is sensitive, for putting it back later; empty if it is not
/// there.
QString lineAsText(db::Reader& tx, SchoolAgeChildId id);
/// Whether nobody has written the line since such a text was kept.
[[nodiscard]] bool isSameLine(const QString& now, const QString& kept);
/// Puts such a line back; an empty one takes the child out of the register.
void restoreLine(db::Writer& tx, SchoolAgeChildId id, const QString& text);

} // namespace xiange::school_age_rows
