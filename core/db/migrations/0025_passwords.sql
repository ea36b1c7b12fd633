-- Passwords of accounts, accounts out of use, and whose password stood behind an act.

-- Never deleted: what the account did keeps its name.
ALTER TABLE account ADD COLUMN retired_at {{timestamp}};

-- Argon2id with its salt and limits in one text. An account without a line has no password.
CREATE TABLE account_password (
    account_id BIGINT PRIMARY KEY REFERENCES account (id),
    hash TEXT NOT NULL,
    set_at {{timestamp}} NOT NULL,
    failures INTEGER NOT NULL DEFAULT 0,
    wait_until {{timestamp}}
);

-- Each time a right password was given: by whom the program was in use, and the entry of a case
-- that rests on it, if one does. Only ever added to, but for the entry.
CREATE TABLE identity_proof (
    id {{id}},
    account_id BIGINT NOT NULL REFERENCES account (id),
    asked_by BIGINT NOT NULL REFERENCES account (id),
    at {{timestamp}} NOT NULL,
    entry_id BIGINT REFERENCES case_entry (id)
);
CREATE INDEX identity_proof_account ON identity_proof (account_id);
CREATE INDEX identity_proof_entry ON identity_proof (entry_id);
