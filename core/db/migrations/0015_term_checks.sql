-- The term-start check 开学排查: within a month of each term's start, who of the roster is there.

CREATE TABLE term_check (
    id {{id}},
    school_id BIGINT NOT NULL REFERENCES school (id),
    school_year INTEGER NOT NULL,
    term INTEGER NOT NULL CHECK (term IN (1, 2)),
    starts DATE NOT NULL,
    deadline DATE NOT NULL,
    account_id BIGINT REFERENCES account (id),
    opened_at {{timestamp}} NOT NULL,
    finished_by BIGINT REFERENCES account (id),
    finished_at {{timestamp}},
    -- What a finished check said, as JSON: it stays so whatever changes later.
    figures TEXT NOT NULL DEFAULT '',
    UNIQUE (school_id, school_year, term)
);

-- The children expected: the roster of the moment at which the check was opened.
CREATE TABLE term_check_child (
    check_id BIGINT NOT NULL REFERENCES term_check (id),
    student_id BIGINT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    class_id BIGINT NOT NULL REFERENCES school_class (id),
    PRIMARY KEY (check_id, student_id)
);
CREATE INDEX term_check_child_student ON term_check_child (student_id);

-- A class that somebody has gone through. Only then is everyone else of it there.
CREATE TABLE term_check_class (
    check_id BIGINT NOT NULL REFERENCES term_check (id),
    class_id BIGINT NOT NULL REFERENCES school_class (id),
    account_id BIGINT REFERENCES account (id),
    confirmed_at {{timestamp}} NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (check_id, class_id)
);

-- A child that was not there, where it is and why, when it came after all, and what a person
-- decided about it.
CREATE TABLE term_check_absence (
    check_id BIGINT NOT NULL REFERENCES term_check (id),
    student_id BIGINT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    whereabouts TEXT,
    cause TEXT,
    note TEXT NOT NULL DEFAULT '',
    arrived_on DATE,
    decision TEXT NOT NULL DEFAULT 'open' CHECK (decision IN ('open', 'suspected', 'explained')),
    decided_by BIGINT REFERENCES account (id),
    decided_at {{timestamp}},
    case_id BIGINT REFERENCES dropout_case (id),
    PRIMARY KEY (check_id, student_id)
);
CREATE INDEX term_check_absence_student ON term_check_absence (student_id);
