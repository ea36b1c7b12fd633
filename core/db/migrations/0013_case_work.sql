-- What is done in a case beside contacts: plans, papers served, closings approved by a second
-- account, consultations, reports by the public, forms half filled in.

ALTER TABLE case_entry ADD COLUMN approver_id BIGINT REFERENCES account (id);
-- The entry that this one answers, proves, carries out or approves.
ALTER TABLE case_entry ADD COLUMN about BIGINT REFERENCES case_entry (id);
ALTER TABLE case_entry ADD COLUMN department TEXT;
ALTER TABLE case_entry ADD COLUMN service TEXT;
ALTER TABLE case_entry ADD COLUMN witness TEXT NOT NULL DEFAULT '';
-- A plan's measures as a JSON list of what, who, until.
ALTER TABLE case_entry ADD COLUMN measures TEXT NOT NULL DEFAULT '';
ALTER TABLE case_entry ADD COLUMN measure INTEGER;
ALTER TABLE case_entry ADD COLUMN measure_state TEXT;
ALTER TABLE case_entry ADD COLUMN visits_a_week INTEGER;
ALTER TABLE case_entry ADD COLUMN lessons INTEGER;

-- A form begun and not saved, one for each person and kind of entry.
CREATE TABLE case_draft (
    id {{id}},
    student_id BIGINT NOT NULL REFERENCES student (id) ON DELETE CASCADE,
    account_id BIGINT NOT NULL REFERENCES account (id),
    kind TEXT NOT NULL,
    -- The entry it is about, 0 for none.
    about BIGINT NOT NULL DEFAULT 0,
    body TEXT NOT NULL,
    saved_at {{timestamp}} NOT NULL,
    UNIQUE (student_id, account_id, kind, about)
);
CREATE TABLE case_draft_file (
    draft_id BIGINT NOT NULL REFERENCES case_draft (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    content {{bytes}} NOT NULL,
    PRIMARY KEY (draft_id, position)
);

-- Regular consultation 定期协商 of the departments: one meeting, several cases, follow-up items.
CREATE TABLE consultation (
    id {{id}},
    school_id BIGINT REFERENCES school (id),
    day DATE NOT NULL,
    chair TEXT NOT NULL,
    participants TEXT NOT NULL,
    body TEXT NOT NULL,
    account_id BIGINT REFERENCES account (id),
    recorded_at {{timestamp}} NOT NULL
);
CREATE TABLE consultation_case (
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    case_id BIGINT NOT NULL REFERENCES dropout_case (id),
    PRIMARY KEY (consultation_id, case_id)
);
CREATE TABLE consultation_item (
    id {{id}},
    consultation_id BIGINT NOT NULL REFERENCES consultation (id),
    what TEXT NOT NULL,
    who TEXT NOT NULL,
    due DATE,
    done_on DATE,
    done_note TEXT NOT NULL DEFAULT '',
    done_by BIGINT REFERENCES account (id)
);
CREATE INDEX consultation_item_of ON consultation_item (consultation_id);

-- Reports by the public 检举: anyone may report a violation.
CREATE TABLE tip (
    id {{id}},
    school_id BIGINT REFERENCES school (id),
    day DATE NOT NULL,
    informant TEXT NOT NULL, -- empty: anonymous
    about_whom TEXT NOT NULL,
    place TEXT NOT NULL,
    body TEXT NOT NULL,
    account_id BIGINT REFERENCES account (id),
    recorded_at {{timestamp}} NOT NULL,
    handled_on DATE,
    handling TEXT NOT NULL DEFAULT '',
    handled_by BIGINT REFERENCES account (id),
    case_id BIGINT REFERENCES dropout_case (id)
);
