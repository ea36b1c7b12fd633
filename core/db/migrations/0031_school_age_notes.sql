-- What was done for a child of the school-age register, and what was found out: a child on no
-- roster has no case, and nothing of it is to be lost. Only ever added to.

CREATE TABLE school_age_note (
    id {{id}},
    child_id BIGINT NOT NULL REFERENCES school_age_child (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('standing', 'responsible', 'contact')),
    day DATE NOT NULL,
    standing TEXT,
    means TEXT NOT NULL DEFAULT '',
    with_whom TEXT NOT NULL DEFAULT '',
    outcome TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    account_id BIGINT REFERENCES account (id),
    recorded_at {{timestamp}} NOT NULL
);
CREATE INDEX school_age_note_child ON school_age_note (child_id);

-- The last note before a booking: what the booking itself noted goes with it when it is taken back.
ALTER TABLE list_booking ADD COLUMN notes_before BIGINT NOT NULL DEFAULT 0;
