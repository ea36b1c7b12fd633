-- Who took a roll first: kept when somebody confirms it again. Empty while nobody has, or where
-- it was confirmed again before this was kept. The first marks follow from the changes.

ALTER TABLE roll_call ADD COLUMN first_account_id BIGINT REFERENCES account (id);
ALTER TABLE roll_call ADD COLUMN first_taken_at {{timestamp}};
