-- What a school keeps of one child beyond the roster: who changed which value, household and who is
-- responsible for it, reviews of key groups, disability and placement, support plans.

ALTER TABLE guardian ADD COLUMN works_away BOOLEAN NOT NULL DEFAULT FALSE;

-- Every value changed by hand, sensitive ones masked: the history tells that, not what.
CREATE TABLE field_change (
    id {{id}},
    student_id BIGINT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    field TEXT NOT NULL,
    value_before TEXT NOT NULL,
    value_after TEXT NOT NULL,
    account_id BIGINT REFERENCES account (id),
    at {{timestamp}} NOT NULL
);
CREATE INDEX field_change_student ON field_change (student_id);

-- Where a child's family lives, and who looks after that household (村干部包户).
CREATE TABLE household (
    student_id BIGINT PRIMARY KEY REFERENCES student (id) ON DELETE CASCADE,
    area_id BIGINT REFERENCES area (id),
    responsible_person TEXT NOT NULL DEFAULT '',
    responsible_title TEXT NOT NULL DEFAULT ''
);
CREATE INDEX household_area ON household (area_id);

CREATE TABLE household_private (
    student_id BIGINT PRIMARY KEY REFERENCES student (id) ON DELETE CASCADE,
    responsible_phone TEXT NOT NULL
);

-- By child and kind, so that a roster read again does not take the reviews away.
CREATE TABLE key_group_review (
    id {{id}},
    student_id BIGINT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    day DATE NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    account_id BIGINT REFERENCES account (id)
);
CREATE INDEX key_group_review_student ON key_group_review (student_id);

CREATE TABLE disability (
    student_id BIGINT PRIMARY KEY REFERENCES student (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    degree INTEGER,
    placement TEXT NOT NULL DEFAULT ''
);

CREATE TABLE support_plan (
    id {{id}},
    student_id BIGINT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    starts DATE NOT NULL,
    mentor TEXT NOT NULL,
    reasons TEXT NOT NULL,
    measures TEXT NOT NULL,
    next_review DATE,
    ended DATE,
    result TEXT NOT NULL DEFAULT '',
    account_id BIGINT REFERENCES account (id),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX support_plan_student ON support_plan (student_id);
CREATE INDEX support_plan_due ON support_plan (next_review) WHERE ended IS NULL;

CREATE TABLE support_review (
    id {{id}},
    plan_id BIGINT NOT NULL REFERENCES support_plan (id) ON DELETE CASCADE,
    day DATE NOT NULL,
    note TEXT NOT NULL,
    account_id BIGINT REFERENCES account (id)
);
CREATE INDEX support_review_plan ON support_review (plan_id);
