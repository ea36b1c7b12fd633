-- What proves a status change, how far it reaches, what it did, and the one that takes it back.

ALTER TABLE status_change ADD COLUMN evidence TEXT NOT NULL DEFAULT '';
-- 休学: the last day of it.
ALTER TABLE status_change ADD COLUMN until DATE;
-- The child's status and classes before and after, as JSON; empty where a change did nothing.
ALTER TABLE status_change ADD COLUMN effect TEXT NOT NULL DEFAULT '';
ALTER TABLE status_change ADD COLUMN corrects BIGINT REFERENCES status_change (id);
CREATE UNIQUE INDEX status_change_corrects ON status_change (corrects);
-- The file or the year turn that brought it.
ALTER TABLE status_change ADD COLUMN import_id BIGINT REFERENCES import_batch (id);
CREATE INDEX status_change_import ON status_change (import_id);

-- What a person said the columns of a table mean, by its headings: as a JSON list.
CREATE TABLE column_choice (
    headings TEXT PRIMARY KEY,
    columns TEXT NOT NULL,
    account_id BIGINT REFERENCES account (id),
    chosen_at {{timestamp}} NOT NULL
);
