-- Children, what is known of them, and how they came and went.

CREATE TABLE student (
    id {{id}},
    school_id BIGINT NOT NULL REFERENCES school (id),
    student_no TEXT UNIQUE,
    name TEXT NOT NULL,
    search_key TEXT NOT NULL,
    sex TEXT CHECK (sex IN ('male', 'female')),
    birth_date DATE,
    ethnicity TEXT NOT NULL DEFAULT '',
    boards BOOLEAN NOT NULL DEFAULT FALSE,
    entered_on DATE,
    seat_no INTEGER,
    status TEXT NOT NULL DEFAULT 'enrolled'
        CHECK (status IN ('enrolled', 'suspended', 'transferred_out', 'graduated', 'dead', 'abroad', 'left')),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX student_school ON student (school_id);

-- Sensitive: looked at on purpose only, through one door, and the look is recorded.
CREATE TABLE student_private (
    student_id BIGINT PRIMARY KEY REFERENCES student (id) ON DELETE CASCADE,
    id_number TEXT UNIQUE,
    phone TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    hukou_place TEXT NOT NULL DEFAULT ''
);

-- Columns of the roster that the program keeps without using them yet, by their heading.
CREATE TABLE student_field (
    student_id BIGINT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (student_id, field)
);

CREATE TABLE guardian (
    id {{id}},
    student_id BIGINT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    relation TEXT NOT NULL DEFAULT '',
    is_guardian BOOLEAN NOT NULL DEFAULT TRUE,
    UNIQUE (student_id, position)
);

CREATE TABLE guardian_private (
    guardian_id BIGINT PRIMARY KEY REFERENCES guardian (id) ON DELETE CASCADE,
    phone TEXT NOT NULL DEFAULT '',
    id_number TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    workplace TEXT NOT NULL DEFAULT ''
);

-- Which class a child belonged to on which days; until is the last day, open while it goes on.
CREATE TABLE enrolment (
    id {{id}},
    student_id BIGINT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    class_id BIGINT NOT NULL REFERENCES school_class (id),
    since DATE NOT NULL,
    until DATE
);
CREATE INDEX enrolment_student ON enrolment (student_id);
CREATE INDEX enrolment_class ON enrolment (class_id);
CREATE UNIQUE INDEX enrolment_open ON enrolment (student_id) WHERE until IS NULL;

-- What the data check has to mend: a damaged value never came in, the problem did.
CREATE TABLE student_problem (
    student_id BIGINT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    problem TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (student_id, field, problem)
);

CREATE TABLE status_change (
    id {{id}},
    student_id BIGINT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    day DATE NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    other_school TEXT NOT NULL DEFAULT '',
    account_id BIGINT REFERENCES account (id),
    recorded_at {{timestamp}} NOT NULL
);
CREATE INDEX status_change_student ON status_change (student_id);

CREATE TABLE key_group (
    id {{id}},
    student_id BIGINT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    since DATE NOT NULL,
    until DATE
);
CREATE INDEX key_group_student ON key_group (student_id);

CREATE TABLE import_batch (
    id {{id}},
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    account_id BIGINT REFERENCES account (id),
    at {{timestamp}} NOT NULL,
    undone_at {{timestamp}}
);

-- One child touched by an import: what stood there before (empty for a new one) and after.
CREATE TABLE import_change (
    import_id BIGINT NOT NULL REFERENCES import_batch (id),
    student_id BIGINT NOT NULL,
    before_json TEXT NOT NULL,
    after_json TEXT NOT NULL,
    PRIMARY KEY (import_id, student_id)
);
