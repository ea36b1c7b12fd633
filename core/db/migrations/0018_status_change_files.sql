-- The papers that prove a status change: photos, scans, PDF files.
CREATE TABLE status_change_file (
    id {{id}},
    change_id BIGINT NOT NULL REFERENCES status_change (id) ON DELETE CASCADE,
    file_name TEXT NOT NULL,
    size BIGINT NOT NULL,
    content {{bytes}} NOT NULL,
    account_id BIGINT REFERENCES account (id),
    added_at {{timestamp}} NOT NULL
);
CREATE INDEX status_change_file_change ON status_change_file (change_id);
