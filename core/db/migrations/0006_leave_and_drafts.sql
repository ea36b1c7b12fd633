-- Leave for a span of days, rolls left half done, and what a sick leave says.

-- One leave 请假: from one half day to another, both included.
CREATE TABLE leave_span (
    id {{id}},
    student_id BIGINT NOT NULL REFERENCES student (id),
    kind TEXT NOT NULL CHECK (kind IN ('sick', 'personal', 'official')),
    first_day DATE NOT NULL,
    first_session TEXT NOT NULL,
    last_day DATE NOT NULL,
    last_session TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    seen_doctor BOOLEAN,
    account_id BIGINT REFERENCES account (id),
    recorded_at {{timestamp}} NOT NULL,
    withdrawn_at {{timestamp}}
);
CREATE INDEX leave_span_student ON leave_span (student_id);

-- A roll begun and not confirmed, one for each person; what was decided, as a JSON list.
CREATE TABLE roll_draft (
    class_id BIGINT NOT NULL REFERENCES school_class (id),
    day DATE NOT NULL,
    session TEXT NOT NULL,
    account_id BIGINT NOT NULL REFERENCES account (id),
    marks TEXT NOT NULL,
    saved_at {{timestamp}} NOT NULL,
    PRIMARY KEY (class_id, day, session, account_id)
);

-- Tracking of absence through illness 因病缺课追踪.
ALTER TABLE mark ADD COLUMN seen_doctor BOOLEAN;
ALTER TABLE mark ADD COLUMN ill_since DATE;
