-- Which school has reported which month upward, and how: a signed file, a workbook, a paper. The
-- access log only says that somebody did something.

CREATE TABLE month_reported (
    id {{id}},
    school_id BIGINT NOT NULL REFERENCES school (id),
    month TEXT NOT NULL,
    -- The last day counted; not known of what was read from the log.
    counted_until DATE,
    way TEXT NOT NULL CHECK (way IN ('file', 'workbook', 'paper')),
    account_id BIGINT REFERENCES account (id),
    at {{timestamp}} NOT NULL
);
CREATE INDEX month_reported_school ON month_reported (school_id, month);

INSERT INTO month_reported (school_id, month, way, account_id, at)
    SELECT s.id, l.detail, 'file', l.account_id, l.at
    FROM access_log l JOIN school s ON s.name = l.subject
    WHERE l.action = 'report file written';
