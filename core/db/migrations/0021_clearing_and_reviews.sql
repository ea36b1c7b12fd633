-- Ledgers with dynamic closing 动态销号, the county's quarterly review, and bookings of compared
-- lists that can be taken back.

-- Since when a child of school age is not at school, and when that ended.
ALTER TABLE school_age_child ADD COLUMN away_since DATE;
ALTER TABLE school_age_child ADD COLUMN cleared_on DATE;
UPDATE school_age_child SET away_since = as_of
    WHERE standing IN ('not_enrolled', 'ill_or_disabled', 'cannot_be_found', 'working');

-- Once a quarter somebody looks at every open case. Only ever added to.
CREATE TABLE case_review (
    id {{id}},
    case_id BIGINT NOT NULL REFERENCES dropout_case (id),
    quarter TEXT NOT NULL,
    day DATE NOT NULL,
    note TEXT NOT NULL,
    account_id BIGINT REFERENCES account (id)
);
CREATE INDEX case_review_case ON case_review (case_id);

CREATE TABLE list_booking (
    id {{id}},
    list_id BIGINT NOT NULL REFERENCES compared_list (id),
    account_id BIGINT REFERENCES account (id),
    at {{timestamp}} NOT NULL,
    cases INTEGER NOT NULL DEFAULT 0,
    undone_at {{timestamp}}
);
CREATE INDEX list_booking_list ON list_booking (list_id);

-- What a booking did with one row: the line of the register as it was before (empty: it was not
-- there) and after.
CREATE TABLE list_booking_child (
    booking_id BIGINT NOT NULL REFERENCES list_booking (id),
    row_id BIGINT NOT NULL REFERENCES compared_row (id) ON DELETE CASCADE,
    child_id BIGINT,
    line_before TEXT NOT NULL DEFAULT '',
    line_after TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (booking_id, row_id)
);

-- Key groups it added.
CREATE TABLE list_booking_group (
    booking_id BIGINT NOT NULL REFERENCES list_booking (id),
    key_group_id BIGINT NOT NULL,
    PRIMARY KEY (booking_id, key_group_id)
);
