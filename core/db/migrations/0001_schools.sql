-- Who acts, where the schools lie, and on which days they teach.
-- Types: id, timestamp and bytes in double braces are filled in for the engine.

CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

-- The tree of responsibility: district, town (street), village (community).
CREATE TABLE area (
    id {{id}},
    parent_id BIGINT REFERENCES area (id),
    level TEXT NOT NULL CHECK (level IN ('district', 'town', 'village')),
    name TEXT NOT NULL,
    responsible_person TEXT NOT NULL DEFAULT '',
    responsible_title TEXT NOT NULL DEFAULT ''
);
CREATE INDEX area_parent ON area (parent_id);

CREATE TABLE area_private (
    area_id BIGINT PRIMARY KEY REFERENCES area (id),
    phone TEXT NOT NULL
);

CREATE TABLE school (
    id {{id}},
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    town_id BIGINT REFERENCES area (id),
    principal TEXT NOT NULL DEFAULT '',
    paper_prefix TEXT NOT NULL DEFAULT ''
);
CREATE INDEX school_town ON school (town_id);

-- A class of one school year: 7-3 of 2026 and 8-3 of 2027 are two rows.
CREATE TABLE school_class (
    id {{id}},
    school_id BIGINT NOT NULL REFERENCES school (id),
    school_year INTEGER NOT NULL,
    grade INTEGER NOT NULL CHECK (grade BETWEEN 1 AND 9),
    number INTEGER NOT NULL,
    head_teacher TEXT NOT NULL DEFAULT '',
    UNIQUE (school_id, school_year, grade, number)
);

CREATE TABLE account (
    id {{id}},
    name TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    school_id BIGINT REFERENCES school (id),
    class_id BIGINT REFERENCES school_class (id),
    town_id BIGINT REFERENCES area (id),
    created_at {{timestamp}} NOT NULL
);

-- Looks at sensitive data and acts that need a right. Only ever added to.
CREATE TABLE access_log (
    id {{id}},
    at {{timestamp}} NOT NULL,
    account_id BIGINT REFERENCES account (id),
    action TEXT NOT NULL,
    subject TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT ''
);
CREATE INDEX access_log_at ON access_log (at);

CREATE TABLE term (
    school_year INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number IN (1, 2)),
    starts DATE NOT NULL,
    ends DATE NOT NULL,
    PRIMARY KEY (school_year, number)
);

-- Days on which the country departs from the week: holidays and make-up days.
CREATE TABLE calendar_day (
    day DATE PRIMARY KEY,
    teaches BOOLEAN NOT NULL,
    name TEXT NOT NULL
);

-- Days on which one school departs from the country: typhoon, sports day, make-up day not held.
CREATE TABLE school_own_day (
    school_id BIGINT NOT NULL REFERENCES school (id),
    day DATE NOT NULL,
    teaches BOOLEAN NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (school_id, day)
);
