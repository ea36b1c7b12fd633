-- Reporting upward without a network: what a school signs its monthly file with, and what a town
-- has received.

CREATE TABLE report_key (
    school_id BIGINT PRIMARY KEY REFERENCES school (id),
    public_key {{bytes}} NOT NULL,
    secret_key {{bytes}} NOT NULL,
    made_at {{timestamp}} NOT NULL
);

-- The keys that a person has compared by phone. A school may get a new one: the old one stays.
CREATE TABLE school_key (
    id {{id}},
    school_code TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    public_key {{bytes}} NOT NULL,
    account_id BIGINT REFERENCES account (id),
    confirmed_at {{timestamp}} NOT NULL,
    UNIQUE (school_code, fingerprint)
);

-- Every file as it came; the one made last counts for its school and month.
CREATE TABLE received_report (
    id {{id}},
    school_code TEXT NOT NULL,
    month TEXT NOT NULL,
    made_at {{timestamp}} NOT NULL,
    fingerprint TEXT NOT NULL,
    digest TEXT NOT NULL UNIQUE,
    body {{bytes}} NOT NULL,
    account_id BIGINT REFERENCES account (id),
    received_at {{timestamp}} NOT NULL
);
CREATE INDEX received_report_month ON received_report (month, school_code);
