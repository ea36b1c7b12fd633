-- Children of school age as the departments' lists name them, and the lists compared with the
-- roster: what was found, what a person decided, what was booked.

CREATE TABLE school_age_child (
    id {{id}},
    -- Where the comparison found the child on a roster.
    student_id BIGINT UNIQUE REFERENCES student (id) ON DELETE SET NULL,
    name TEXT NOT NULL,
    sex TEXT CHECK (sex IN ('male', 'female')),
    birth_date DATE,
    town TEXT NOT NULL DEFAULT '',
    village TEXT NOT NULL DEFAULT '',
    household TEXT NOT NULL DEFAULT '',
    responsible TEXT NOT NULL DEFAULT '',
    standing TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL,
    as_of DATE NOT NULL,
    -- Within whose reach: of the account that booked it; empty is everybody's.
    school_id BIGINT REFERENCES school (id),
    town_id BIGINT REFERENCES area (id),
    account_id BIGINT REFERENCES account (id),
    booked_at {{timestamp}} NOT NULL
);

CREATE TABLE school_age_child_private (
    child_id BIGINT PRIMARY KEY REFERENCES school_age_child (id) ON DELETE CASCADE,
    id_number TEXT UNIQUE,
    address TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT ''
);

CREATE TABLE compared_list (
    id {{id}},
    source TEXT NOT NULL,
    file_name TEXT NOT NULL,
    school_id BIGINT REFERENCES school (id),
    town_id BIGINT REFERENCES area (id),
    account_id BIGINT REFERENCES account (id),
    at {{timestamp}} NOT NULL,
    as_of DATE NOT NULL,
    row_count INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    -- The last list of the same source and reach: a second run shows only what changed.
    previous_id BIGINT REFERENCES compared_list (id)
);

CREATE TABLE compared_row (
    id {{id}},
    list_id BIGINT NOT NULL REFERENCES compared_list (id),
    row_number INTEGER NOT NULL,
    name TEXT NOT NULL,
    sex TEXT CHECK (sex IN ('male', 'female')),
    birth_date DATE,
    category TEXT NOT NULL,
    since DATE,
    town TEXT NOT NULL,
    village TEXT NOT NULL,
    household TEXT NOT NULL,
    responsible TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('same', 'near', 'not_found', 'out_of_age')),
    change TEXT NOT NULL CHECK (change IN ('new', 'changed', 'unchanged')),
    decision TEXT CHECK (decision IN ('same', 'different', 'later')),
    student_id BIGINT REFERENCES student (id) ON DELETE SET NULL,
    standing TEXT,
    evidence TEXT NOT NULL DEFAULT '',
    decided_by BIGINT REFERENCES account (id),
    decided_at {{timestamp}},
    -- The order of decisions, so that the last one can be taken back.
    decision_number INTEGER NOT NULL DEFAULT 0,
    booked_at {{timestamp}}
);
CREATE INDEX compared_row_list ON compared_row (list_id);

CREATE TABLE compared_row_private (
    row_id BIGINT PRIMARY KEY REFERENCES compared_row (id) ON DELETE CASCADE,
    id_number TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL
);

CREATE TABLE compared_candidate (
    row_id BIGINT NOT NULL REFERENCES compared_row (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    student_id BIGINT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    signs TEXT NOT NULL,
    PRIMARY KEY (row_id, position)
);

CREATE TABLE compared_finding (
    list_id BIGINT NOT NULL REFERENCES compared_list (id),
    position INTEGER NOT NULL,
    row_number INTEGER NOT NULL,
    column_title TEXT NOT NULL,
    value TEXT NOT NULL,
    rejected BOOLEAN NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (list_id, position)
);
