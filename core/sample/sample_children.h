#pragma once

#include "core/base/id.h"
#include "core/db/transaction.h"
#include "core/sample/sample_names.h"
#include "core/sample/sample_town.h"
#include "core/schools/class_name.h"

#include <QDate>
#include <QList>
#include <QString>

namespace xiange::sample {

struct SampleChild {
    StudentId id;
    QString name;
    int weakness = 0; ///< 0 steady … 3 often away
};

struct SampleClass {
    ClassId id;
    SchoolId school;
    ClassName name;
    QString headTeacher;
    QList<SampleChild> children;
};

struct SampleSchool {
    SchoolId id;
    QString name;
    QString code;
    AreaId town;
    QString townName;
    bool junior = false;
    QString principal;
    QList<SampleClass> classes;
};

/// Towns, villages and the schools in them, each with its classes, still empty.
QList<SampleSchool> makeSchools(db::Writer& tx, Chance& chance, const SampleSize& size,
                                int schoolYear);

/// Fills the classes with children and their families, and puts on record who came, left and
/// dropped out in the years before, so that retention has something to tell.
int fillClasses(db::Writer& tx, Chance& chance, QList<SampleSchool>& schools, int students,
                int schoolYear);

} // namespace xiange::sample
