-- The register of papers. A draft may still change; what was printed is kept as it was.

CREATE TABLE paper (
    id {{id}},
    kind TEXT NOT NULL,
    school_id BIGINT NOT NULL REFERENCES school (id),
    class_id BIGINT REFERENCES school_class (id),
    student_id BIGINT REFERENCES student (id),
    case_id BIGINT REFERENCES dropout_case (id),
    year INTEGER NOT NULL,
    number INTEGER NOT NULL,
    number_text TEXT NOT NULL,
    title TEXT NOT NULL,
    content TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'draft'
        CHECK (state IN ('draft', 'printed', 'sent', 'receipt')),
    account_id BIGINT REFERENCES account (id),
    made_at {{timestamp}} NOT NULL,
    printed_at {{timestamp}},
    sent_on DATE,
    receipt_on DATE,
    font TEXT NOT NULL DEFAULT '',
    pages INTEGER NOT NULL DEFAULT 0,
    UNIQUE (school_id, year, number)
);
CREATE INDEX paper_case ON paper (case_id);
