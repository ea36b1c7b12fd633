-- A record of a home visit tells one visit: a case may have several.
ALTER TABLE paper ADD COLUMN visit_entry BIGINT REFERENCES case_entry (id);
