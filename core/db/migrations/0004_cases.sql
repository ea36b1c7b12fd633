-- The return-to-school cases. Only ever added to: the state follows from the entries, and a wrong
-- entry is struck out by a later one that names it.

CREATE TABLE dropout_case (
    id {{id}},
    student_id BIGINT NOT NULL REFERENCES student (id),
    -- The child's n-th case: keeps two programs from opening one at the same moment.
    number INTEGER NOT NULL,
    school_id BIGINT NOT NULL REFERENCES school (id),
    origin TEXT NOT NULL
        CHECK (origin IN ('absence_run', 'term_check', 'cross_check', 'tip', 'manual')),
    UNIQUE (student_id, number)
);
CREATE INDEX dropout_case_school ON dropout_case (school_id);

CREATE TABLE case_entry (
    id {{id}},
    case_id BIGINT NOT NULL REFERENCES dropout_case (id),
    -- The n-th entry of the case: what was decided on an older timeline is refused.
    number INTEGER NOT NULL,
    kind TEXT NOT NULL,
    day DATE NOT NULL,
    account_id BIGINT REFERENCES account (id),
    recorded_at {{timestamp}} NOT NULL,
    persons TEXT NOT NULL,
    body TEXT NOT NULL,
    means TEXT,
    with_whom TEXT NOT NULL,
    attitude TEXT NOT NULL,
    outcome TEXT,
    next_step TEXT NOT NULL,
    next_step_on DATE,
    document_number TEXT NOT NULL,
    sent_on DATE,
    receipt_on DATE,
    deadline DATE,
    cause TEXT,
    whereabouts TEXT,
    placement TEXT,
    closing_reason TEXT,
    approver TEXT NOT NULL,
    corrects BIGINT REFERENCES case_entry (id),
    UNIQUE (case_id, number),
    UNIQUE (corrects)
);

-- Photos, scans and PDF files behind an entry.
CREATE TABLE case_entry_file (
    id {{id}},
    entry_id BIGINT NOT NULL REFERENCES case_entry (id),
    file_name TEXT NOT NULL,
    size BIGINT NOT NULL,
    content {{bytes}} NOT NULL
);
CREATE INDEX case_entry_file_entry ON case_entry_file (entry_id);
