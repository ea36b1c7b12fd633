-- A proof of service names the very paper that was served: one case may have several.
ALTER TABLE paper ADD COLUMN serves BIGINT REFERENCES paper (id);
