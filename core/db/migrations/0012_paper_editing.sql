-- A draft may be edited by hand, and by two people at once; what was printed is kept as the file
-- that was printed.

ALTER TABLE paper ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
ALTER TABLE paper ADD COLUMN edited_by_hand BOOLEAN NOT NULL DEFAULT FALSE;

CREATE TABLE paper_print (
    paper_id BIGINT PRIMARY KEY REFERENCES paper (id),
    pdf {{bytes}} NOT NULL
);
