-- The roll: that it was taken, and the exceptions. Nobody is stored as present.

CREATE TABLE roll_call (
    id {{id}},
    class_id BIGINT NOT NULL REFERENCES school_class (id),
    day DATE NOT NULL,
    session TEXT NOT NULL,
    account_id BIGINT REFERENCES account (id),
    taken_at {{timestamp}} NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (class_id, day, session)
);
CREATE INDEX roll_call_day ON roll_call (day);

CREATE TABLE mark (
    roll_call_id BIGINT NOT NULL REFERENCES roll_call (id),
    student_id BIGINT NOT NULL REFERENCES student (id),
    kind TEXT NOT NULL
        CHECK (kind IN ('unexcused', 'sick', 'personal', 'official', 'late', 'early')),
    note TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (roll_call_id, student_id)
);
CREATE INDEX mark_student ON mark (student_id);
CREATE INDEX mark_unexcused ON mark (roll_call_id) WHERE kind = 'unexcused';

-- Every change of a mark, kept for good: an empty kind is "present".
CREATE TABLE mark_change (
    id {{id}},
    roll_call_id BIGINT NOT NULL REFERENCES roll_call (id),
    student_id BIGINT NOT NULL REFERENCES student (id),
    before_kind TEXT NOT NULL,
    after_kind TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    account_id BIGINT REFERENCES account (id),
    at {{timestamp}} NOT NULL
);
CREATE INDEX mark_change_roll ON mark_change (roll_call_id);
